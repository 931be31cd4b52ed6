//! Twins of the cases about groups of instances.

use std::rc::Rc;

use longshore::aws_autoscaling as scaling;
use longshore::aws_autoscaling::{
    AdditionalHealthCheckType, AdditionalHealthChecksOptions, AdjustmentTier, AutoScalingGroup, AutoScalingGroupProps,
    BasicLifecycleHookProps, BasicScheduledActionProps, BasicStepScalingPolicyProps, BindHookTargetOptions,
    BlockDevice, BlockDeviceVolume, CpuUtilizationScalingProps, CronOptions, EbsDeviceOptions,
    EbsDeviceSnapshotOptions, EbsDeviceVolumeType, GroupMetric, GroupMetrics, HealthCheck, HealthChecks,
    IAutoScalingGroup, ILifecycleHook as _, ILifecycleHookTarget, InstanceRefreshOptions, InstanceRefreshStrategy,
    LaunchTemplateOverrides, LifecycleHookTargetConfig, LifecycleTransition, MetricTargetTrackingProps,
    MixedInstancesPolicy, Monitoring, NetworkUtilizationScalingProps, NotificationConfiguration,
    RequestCountScalingProps, RollingUpdateOptions, ScalingEvents, ScalingInterval, Schedule, Signals, SignalsOptions,
    StepScalingAction, StepScalingActionProps, TerminationPolicy, UpdatePolicy, WarmPoolOptions,
};
use longshore::aws_cloudwatch::{IAlarm, Metric, MetricProps, MetricRef, Unit};
use longshore::aws_ec2::{
    BastionHostLinux, IConnectable, Instance, InstanceProps, InstanceType, KeyPair, LaunchTemplate,
    LaunchTemplateAttributes, LaunchTemplateProps, LaunchTemplateRef, MachineImage, Port, SecurityGroup,
    SecurityGroupProps, SecurityGroupRef, SubnetType, UserData, Vpc, VpcAttributes, VpcRef,
};
use longshore::aws_iam::{PolicyStatement, Role, RoleRef, ServicePrincipal};
use longshore::aws_sns::{Topic, TopicProps, TopicRef};
use longshore::prelude::*;
use longshore::{array, object};

use super::imports::list;
use super::vpc::env;
use crate::harness::{Context, check, check_with};

fn micro() -> InstanceType {
    InstanceType::new("t3.micro")
}

fn linux() -> MachineImage {
    MachineImage::latest_amazon_linux2023(Default::default())
}

fn group_in(vpc: &VpcRef, image: MachineImage) -> AutoScalingGroupProps {
    AutoScalingGroupProps {
        instance_type: Some(micro()),
        machine_image: Some(image),
        ..AutoScalingGroupProps::new(vpc.clone())
    }
}

fn role_for(scope: &dyn Construct, id: &str, service: &str) -> Result<RoleRef> {
    Ok(RoleRef::from(&Role::builder(scope, id).assumed_by(ServicePrincipal::new(service)).build()?))
}

fn everything() -> Result<PolicyStatement> {
    PolicyStatement::builder().action("s3:*").resource("*").build()
}

struct Target;

impl ILifecycleHookTarget for Target {
    fn bind(&self, scope: &dyn Construct, options: BindHookTargetOptions) -> Result<LifecycleHookTargetConfig> {
        let created_role = match options.role {
            Some(role) => role,
            None => role_for(scope, "Role", "autoscaling.amazonaws.com")?,
        };
        Ok(LifecycleHookTargetConfig { created_role, notification_target_arn: "arn:target".into() })
    }
}

fn cpu(percent: f64) -> CpuUtilizationScalingProps {
    CpuUtilizationScalingProps { target_utilization_percent: percent, ..Default::default() }
}

fn step(lower: Option<f64>, upper: Option<f64>, change: f64) -> ScalingInterval {
    ScalingInterval { lower, upper, change }
}

fn template_by_id(scope: &Stack, id: &str, template: &str) -> Result<LaunchTemplateRef> {
    let attributes = LaunchTemplateAttributes { launch_template_id: Some(template.into()), ..Default::default() };
    LaunchTemplate::from_launch_template_attributes(scope, id, attributes)
}

fn own_metric() -> Result<MetricRef> {
    let metric = Metric::new(MetricProps {
        namespace: "Own".into(),
        metric_name: "Load".into(),
        dimensions_map: Some([("a".to_owned(), "b".to_owned())].into()),
        statistic: Some("Maximum".into()),
        unit: Some(Unit::Percent),
        ..Default::default()
    })?;
    Ok(metric.into())
}

fn full_group(vpc: &VpcRef, topic: &TopicRef) -> Result<AutoScalingGroupProps> {
    let told = |scaling_events| NotificationConfiguration { topic: topic.clone(), scaling_events };
    let first = EbsDeviceOptions {
        volume_type: Some(EbsDeviceVolumeType::Io1),
        iops: Some(500),
        encrypted: Some(true),
        delete_on_termination: Some(false),
        ..Default::default()
    };
    let last = EbsDeviceSnapshotOptions {
        volume_size: Some(5),
        volume_type: Some(EbsDeviceVolumeType::Gp3),
        throughput: Some(200.0),
        ..Default::default()
    };
    let metrics = [GroupMetric::MIN_SIZE, GroupMetric::TOTAL_INSTANCES, GroupMetric::MIN_SIZE];
    Ok(AutoScalingGroupProps {
        auto_scaling_group_name: Some("full".into()),
        min_capacity: Some(2.0),
        max_capacity: Some(6.0),
        desired_capacity: Some(3.0),
        key_name: Some("key".into()),
        vpc_subnets: Some(SubnetType::Public.into()),
        allow_all_outbound: Some(false),
        notifications: Some(vec![
            told(None),
            told(Some(ScalingEvents::ERRORS)),
            told(Some(ScalingEvents::new([scaling::ScalingEvent::TestNotification]))),
        ]),
        ignore_unmodified_size_properties: Some(false),
        cooldown: Some(Duration::minutes(3)),
        associate_public_ip_address: Some(true),
        spot_price: Some("0.05".into()),
        health_checks: Some(HealthChecks::with_additional_checks(AdditionalHealthChecksOptions {
            additional_types: vec![AdditionalHealthCheckType::Elb, AdditionalHealthCheckType::Ebs],
            grace_period: Some(Duration::minutes(2)),
        })?),
        block_devices: Some(vec![
            BlockDevice::new("a", BlockDeviceVolume::ebs_with(15, first)),
            BlockDevice::new("b", BlockDeviceVolume::ephemeral(1)?),
            BlockDevice::new("d", BlockDeviceVolume::ebs_from_snapshot_with("snap-1", last)),
        ]),
        max_instance_lifetime: Some(Duration::days(7)),
        instance_monitoring: Some(Monitoring::Basic),
        group_metrics: Some(vec![GroupMetrics::all(), GroupMetrics::new(metrics)]),
        signals: Some(Signals::wait_for_all(SignalsOptions {
            min_success_percentage: Some(80.0),
            timeout: Some(Duration::minutes(10)),
        })?),
        update_policy: Some(UpdatePolicy::rolling_update(RollingUpdateOptions {
            max_batch_size: Some(2.0),
            min_instances_in_service: Some(1.0),
            suspend_processes: Some(vec![scaling::ScalingProcess::AzRebalance]),
            ..Default::default()
        })?),
        new_instances_protected_from_scale_in: Some(true),
        termination_policies: Some(vec![TerminationPolicy::CustomLambdaFunction, TerminationPolicy::OldestInstance]),
        termination_policy_custom_lambda_function_arn: Some("arn:aws:lambda:us-east-1:123456789012:function:x".into()),
        default_instance_warmup: Some(Duration::seconds(30)),
        capacity_rebalance: Some(true),
        ssm_session_permissions: Some(true),
        az_capacity_distribution_strategy: Some(scaling::CapacityDistributionStrategy::BalancedOnly),
        deletion_protection: Some(scaling::DeletionProtection::PreventAllDeletion),
        instance_lifecycle_policy: Some(scaling::InstanceLifecyclePolicy {
            retention_triggers: Some(scaling::RetentionTriggers {
                terminate_hook_abandon: Some(scaling::TerminateHookAbandonAction::Retain),
            }),
        }),
        min_healthy_percentage: Some(90.0),
        max_healthy_percentage: Some(120.0),
        require_imdsv2: Some(true),
        ..group_in(vpc, linux())
    })
}

fn waiting_groups(s: &Stack, vpc: &VpcRef) -> Result<()> {
    let base = || group_in(vpc, linux());
    let signals = SignalsOptions::default;
    let rolling = RollingUpdateOptions {
        wait_on_resource_signals: Some(false),
        pause_time: Some(Duration::seconds(5)),
        min_success_percentage: Some(50.0),
        ..Default::default()
    };
    let min = AutoScalingGroupProps {
        signals: Some(Signals::wait_for_min_capacity(signals())?),
        min_capacity: Some(2.0),
        update_policy: Some(UpdatePolicy::rolling_update(rolling)?),
        ..base()
    };
    AutoScalingGroup::new(s, "Min", min)?;
    let hour = SignalsOptions { timeout: Some(Duration::hours(1)), ..signals() };
    let count = AutoScalingGroupProps {
        signals: Some(Signals::wait_for_count(5, hour)?),
        update_policy: Some(UpdatePolicy::replacing_update()),
        health_check: Some(HealthCheck::elb(scaling::ElbHealthCheckOptions { grace: Duration::seconds(60) })),
        ..base()
    };
    AutoScalingGroup::new(s, "Count", count)?;
    let rolling = InstanceRefreshOptions::new(InstanceRefreshStrategy::Rolling);
    let refresh = AutoScalingGroupProps {
        desired_capacity: Some(0.0),
        min_capacity: Some(0.0),
        signals: Some(Signals::wait_for_all(signals())?),
        health_checks: Some(HealthChecks::ec2(Default::default())),
        update_policy: Some(UpdatePolicy::instance_refresh(rolling)?),
        ..base()
    };
    AutoScalingGroup::new(s, "Refresh", refresh)?;
    let root = InstanceRefreshOptions {
        min_healthy_percentage: Some(50.0),
        max_healthy_percentage: Some(150.0),
        instance_warmup: Some(Duration::minutes(1)),
        skip_matching: Some(true),
        checkpoint_percentages: Some(vec![20.0, 100.0]),
        checkpoint_delay: Some(Duration::hours(1)),
        bake_time: Some(Duration::minutes(2)),
        scale_in_protected_instances: Some(scaling::ScaleInProtectedInstances::Wait),
        standby_instances: Some(scaling::StandbyInstances::Ignore),
        ..InstanceRefreshOptions::new(InstanceRefreshStrategy::ReplaceRootVolume)
    };
    let second = AutoScalingGroupProps {
        max_instance_lifetime: Some(Duration::seconds(0)),
        health_check: Some(HealthCheck::ec2(Default::default())),
        update_policy: Some(UpdatePolicy::instance_refresh(root)?),
        ..base()
    };
    AutoScalingGroup::new(s, "Refresh2", second)?;
    Ok(())
}

fn scaled(t: &Context, s: &Stack, plain: &AutoScalingGroup) -> Result<()> {
    let metric = own_metric()?;
    plain.scale_on_cpu_utilization(
        "Cpu",
        CpuUtilizationScalingProps { cooldown: Some(Duration::minutes(1)), ..cpu(50.0) },
    )?;
    let bytes = |n| NetworkUtilizationScalingProps { target_bytes_per_second: n, ..Default::default() };
    plain.scale_on_incoming_bytes(
        "In",
        NetworkUtilizationScalingProps { disable_scale_in: Some(true), ..bytes(1000.0) },
    )?;
    let warmup = Some(Duration::seconds(10));
    plain.scale_on_outgoing_bytes(
        "Out",
        NetworkUtilizationScalingProps { estimated_instance_warmup: warmup, ..bytes(2000.0) },
    )?;
    let track = MetricTargetTrackingProps {
        disable_scale_in: None,
        cooldown: None,
        estimated_instance_warmup: None,
        metric: metric.clone(),
        target_value: 30.0,
    };
    let track = plain.scale_to_track_metric("Track", track)?;
    t.record("track", track.scaling_policy_arn(), s);
    let ranges = [step(None, Some(10.0), -1.0), step(Some(50.0), None, 1.0), step(Some(70.0), None, 3.0)];
    let steps = plain.scale_on_metric("Steps", BasicStepScalingPolicyProps::new(metric.clone(), ranges))?;
    let (alarm, action) = (steps.lower_alarm().unwrap(), steps.upper_action().unwrap());
    t.record("steps", array![alarm.alarm_name(), action.scaling_policy_arn()], s);
    let ranges = [step(Some(0.0), Some(10.0), 1.0), step(Some(10.0), None, 5.0)];
    let exact = BasicStepScalingPolicyProps {
        adjustment_type: Some(scaling::AdjustmentType::ExactCapacity),
        cooldown: Some(Duration::minutes(1)),
        estimated_instance_warmup: Some(Duration::minutes(2)),
        min_adjustment_magnitude: Some(1.0),
        evaluation_periods: Some(3.0),
        datapoints_to_alarm: Some(2.0),
        metric_aggregation_type: Some(scaling::MetricAggregationType::Minimum),
        ..BasicStepScalingPolicyProps::new(metric, ranges)
    };
    plain.scale_on_metric("Exact", exact)?;
    let text = |t: &str| Some(t.to_owned());
    let morning = Schedule::cron(CronOptions { hour: text("8"), minute: text("0"), ..Default::default() })?;
    let morning = BasicScheduledActionProps {
        min_capacity: Some(2.0),
        time_zone: text("Europe/Vienna"),
        start_time: text("2033-09-10T12:00:00Z"),
        end_time: text("2033-09-11T12:00:00Z"),
        ..BasicScheduledActionProps::new(morning)
    };
    plain.scale_on_schedule("Morning", morning)?;
    let every = Schedule::cron(CronOptions { week_day: text("mon"), ..Default::default() })?;
    let every = BasicScheduledActionProps { desired_capacity: Some(0.0), ..BasicScheduledActionProps::new(every) };
    let sched = plain.scale_on_schedule("Every", every)?;
    let expression = BasicScheduledActionProps::new(Schedule::expression("0 1 * * *"));
    plain.scale_on_schedule("Expr", BasicScheduledActionProps { max_capacity: Some(9.0), ..expression })?;
    t.record("sched", sched.scheduled_action_name(), s);
    let hook = BasicLifecycleHookProps {
        default_result: Some(scaling::DefaultResult::Abandon),
        heartbeat_timeout: Some(Duration::minutes(2)),
        lifecycle_hook_name: text("hook"),
        notification_metadata: text("meta"),
        ..BasicLifecycleHookProps::new(LifecycleTransition::InstanceLaunching)
    };
    t.record("hook", plain.add_lifecycle_hook("Launch", hook)?.lifecycle_hook_name(), s);
    let end = BasicLifecycleHookProps {
        notification_target: Some(Rc::new(Target)),
        ..BasicLifecycleHookProps::new(LifecycleTransition::InstanceTerminating)
    };
    plain.add_lifecycle_hook("End", end)?;
    plain.add_warm_pool(WarmPoolOptions::default())?;
    Ok(())
}

fn by_templates(s: &Stack, vpc: &VpcRef) -> Result<()> {
    let template = LaunchTemplateProps {
        instance_type: Some(micro()),
        machine_image: Some(linux()),
        security_group: Some(SecurityGroupRef::from(&SecurityGroup::new(
            s,
            "TG",
            SecurityGroupProps::new(vpc.clone()),
        )?)),
        user_data: Some(UserData::for_linux()),
        role: Some(role_for(s, "TR", "ec2.amazonaws.com")?),
        ..Default::default()
    };
    let template = LaunchTemplate::new(s, "Template", template)?;
    let group = AutoScalingGroupProps {
        launch_template: Some(LaunchTemplateRef::from(&template)),
        migrate_to_launch_template: Some(true),
        update_policy: Some(UpdatePolicy::rolling_update(RollingUpdateOptions::default())?),
        ..AutoScalingGroupProps::new(vpc.clone())
    };
    let group = AutoScalingGroup::new(s, "ByTemplate", group)?;
    group.connections().allow_from_any_ipv4(Port::tcp(8080))?;
    group.add_user_data(&["more"])?;
    let by_id = LaunchTemplateAttributes {
        launch_template_id: Some("lt-1".into()),
        version_number: Some("0".into()),
        ..Default::default()
    };
    let by_id = LaunchTemplate::from_launch_template_attributes(s, "LT", by_id)?;
    AutoScalingGroup::builder(s, "ById").vpc(vpc.clone()).launch_template(by_id).build()?;
    let named = LaunchTemplateAttributes { launch_template_name: Some("n".into()), ..Default::default() };
    let policy = MixedInstancesPolicy {
        launch_template: LaunchTemplateRef::from(&template),
        instances_distribution: Some(scaling::InstancesDistribution {
            on_demand_allocation_strategy: Some(scaling::OnDemandAllocationStrategy::Prioritized),
            on_demand_base_capacity: Some(1.0),
            on_demand_percentage_above_base_capacity: Some(20.0),
            spot_allocation_strategy: Some(scaling::SpotAllocationStrategy::CapacityOptimizedPrioritized),
            spot_instance_pools: Some(2.0),
            spot_max_price: Some("0.1".into()),
        }),
        launch_template_overrides: Some(vec![
            LaunchTemplateOverrides {
                instance_type: Some(InstanceType::new("t4g.micro")),
                launch_template: Some(LaunchTemplate::from_launch_template_attributes(s, "LN", named)?),
                weighted_capacity: Some(4.0),
                instance_requirements: None,
            },
            LaunchTemplateOverrides {
                instance_requirements: Some(object! {
                    "VCpuCount" => object! {"Min" => 4, "Max" => 8},
                    "MemoryMiB" => object! {"Min" => 16384},
                    "CpuManufacturers" => ["intel"],
                }),
                ..Default::default()
            },
        ]),
    };
    AutoScalingGroup::builder(s, "Mixed").vpc(vpc.clone()).mixed_instances_policy(policy).build()?;
    Ok(())
}

fn one_subnet(k: &Stack) -> Result<VpcRef> {
    let attributes = VpcAttributes {
        vpc_id: "v".into(),
        availability_zones: list(&["a"]).unwrap(),
        private_subnet_ids: list(&["s"]),
        ..Default::default()
    };
    Vpc::from_vpc_attributes(k, "V", attributes)
}

fn refused_groups(t: &Context) {
    let refused = |label: &str, change: &dyn Fn(&Stack, &mut AutoScalingGroupProps) -> Result<()>| {
        t.attempt(label, |k, _| {
            let mut props = group_in(&one_subnet(k)?, linux());
            change(k, &mut props)?;
            AutoScalingGroup::new(k, "G", props).map(|_| ())
        });
    };
    macro_rules! refuse {
        ($($label:literal => |$k:ident, $p:ident| { $($set:tt)* };)*) => {
            $(refused($label, &|$k, $p| { let _ = &$k; $($set)* Ok(()) });)*
        };
    }
    let sizes = |p: &mut AutoScalingGroupProps, min: Option<f64>, desired: Option<f64>, max: Option<f64>| {
        (p.min_capacity, p.desired_capacity, p.max_capacity) = (min, desired, max);
    };
    let healthy = |p: &mut AutoScalingGroupProps, min: f64, max: Option<f64>| {
        (p.min_healthy_percentage, p.max_healthy_percentage) = (Some(min), max);
    };
    let disk = |volume_type, throughput| {
        let options = EbsDeviceOptions { volume_type: Some(volume_type), throughput, ..Default::default() };
        Some(vec![BlockDevice::new("a", BlockDeviceVolume::ebs_with(5, options))])
    };
    let bare = |p: &mut AutoScalingGroupProps| (p.instance_type, p.machine_image) = (None, None);
    refuse! {
        "no image" => |k, p| { p.machine_image = None; };
        "no type" => |k, p| { p.instance_type = None; };
        "min max" => |k, p| { sizes(p, Some(5.0), None, Some(2.0)); };
        "min desired" => |k, p| { sizes(p, Some(5.0), Some(2.0), Some(9.0)); };
        "desired max" => |k, p| { sizes(p, None, Some(5.0), Some(2.0)); };
        "lifetime" => |k, p| { p.max_instance_lifetime = Some(Duration::hours(5)); };
        "lambda second" => |k, p| {
            p.termination_policies = Some(vec![TerminationPolicy::Default, TerminationPolicy::CustomLambdaFunction]);
        };
        "lambda without arn" => |k, p| {
            p.termination_policies = Some(vec![TerminationPolicy::CustomLambdaFunction]);
        };
        "both health checks" => |k, p| {
            p.health_check = Some(HealthCheck::ec2(Default::default()));
            p.health_checks = Some(HealthChecks::ec2(Default::default()));
        };
        "one percentage" => |k, p| { healthy(p, 50.0, None); };
        "clear one" => |k, p| { healthy(p, -1.0, Some(100.0)); };
        "min percentage" => |k, p| { healthy(p, 101.0, Some(100.0)); };
        "max percentage" => |k, p| { healthy(p, 50.0, Some(99.0)); };
        "difference" => |k, p| { healthy(p, 50.0, Some(200.0)); };
        "public" => |k, p| { p.associate_public_ip_address = Some(true); };
        "migrate" => |k, p| { p.migrate_to_launch_template = Some(true); };
        "io1" => |k, p| { p.block_devices = disk(EbsDeviceVolumeType::Io1, None); };
        "throughput" => |k, p| { p.block_devices = disk(EbsDeviceVolumeType::Gp3, Some(100.0)); };
        "template and image" => |k, p| { p.launch_template = Some(template_by_id(k, "L", "l")?); };
        "template and spot" => |k, p| {
            bare(p);
            p.spot_price = Some("1".into());
            p.launch_template = Some(template_by_id(k, "L", "l")?);
        };
        "template without type" => |k, p| {
            bare(p);
            p.launch_template = Some((&LaunchTemplate::new(k, "L", LaunchTemplateProps::default())?).into());
        };
        "template without image" => |k, p| {
            bare(p);
            p.launch_template = Some((&LaunchTemplate::builder(k, "L").instance_type(micro()).build()?).into());
        };
    }
    let mixed = |label: &str, o: LaunchTemplateOverrides| {
        t.attempt(label, |k, _| {
            let policy = MixedInstancesPolicy {
                launch_template: template_by_id(k, "L", "l")?,
                launch_template_overrides: Some(vec![o]),
                instances_distribution: None,
            };
            let vpc = one_subnet(k)?;
            AutoScalingGroup::builder(k, "G").vpc(vpc).mixed_instances_policy(policy).build().map(|_| ())
        });
    };
    let instance_type = || Some(micro());
    let (none, weight) = (LaunchTemplateOverrides::default, Some(2.5));
    mixed("weight", LaunchTemplateOverrides { instance_type: instance_type(), weighted_capacity: weight, ..none() });
    mixed("no override", none());
    let requirements = Some(object! {"VCpuCount" => object! {"Min" => 1}, "MemoryMiB" => object! {"Min" => 1}});
    let two = LaunchTemplateOverrides { instance_type: instance_type(), instance_requirements: requirements, ..none() };
    mixed("two overrides", two);
}

fn refused_otherwise(t: &Context) {
    let with = |label: &str, f: &dyn Fn(&Stack, &AutoScalingGroup) -> Result<()>| {
        t.attempt(label, |k, _| {
            let group = AutoScalingGroup::new(k, "G", group_in(&one_subnet(k)?, linux()))?;
            f(k, &group)
        });
    };
    with("requests", &|_, g| {
        let requests = RequestCountScalingProps { target_requests_per_minute: Some(5.0), ..Default::default() };
        g.scale_on_request_count("R", requests).map(|_| ())
    });
    let steps = |ranges: &[ScalingInterval]| -> Result<BasicStepScalingPolicyProps> {
        Ok(BasicStepScalingPolicyProps::new(own_metric()?, ranges.to_vec()))
    };
    with("one step", &|_, g| g.scale_on_metric("S", steps(&[step(Some(1.0), None, 1.0)])?).map(|_| ()));
    with("periods", &|_, g| {
        let two = steps(&[step(None, Some(1.0), -1.0), step(Some(5.0), None, 1.0)])?;
        let props = BasicStepScalingPolicyProps { datapoints_to_alarm: Some(1.0), ..two };
        g.scale_on_metric("S", props).map(|_| ())
    });
    with("tier", &|k, g| {
        let props = StepScalingActionProps {
            auto_scaling_group: g.into(),
            cooldown: None,
            estimated_instance_warmup: None,
            adjustment_type: None,
            min_adjustment_magnitude: None,
            metric_aggregation_type: None,
        };
        StepScalingAction::new(k, "S", props)?.add_adjustment(AdjustmentTier { adjustment: 1.0, ..Default::default() })
    });
    with("nothing scheduled", &|_, g| {
        g.scale_on_schedule("S", BasicScheduledActionProps::new(Schedule::expression("x"))).map(|_| ())
    });
    t.attempt("two days", |_, _| {
        let one = || Some("1".to_owned());
        Schedule::cron(CronOptions { day: one(), week_day: one(), ..Default::default() }).map(|_| ())
    });
    let launching = || BasicLifecycleHookProps::new(LifecycleTransition::InstanceLaunching);
    with("hook role", &|k, g| {
        let role = Role::from_role_arn(k, "R", "arn:aws:iam::1:role/r", Default::default())?;
        g.add_lifecycle_hook("H", BasicLifecycleHookProps { role: Some(role), ..launching() }).map(|_| ())
    });
    with("no hook role", &|_, g| g.add_lifecycle_hook("H", launching())?.role().map(|_| ()));
    let pool = |prepared, min| WarmPoolOptions {
        max_group_prepared_capacity: prepared,
        min_size: min,
        ..WarmPoolOptions::default()
    };
    with("pool prepared", &|_, g| g.add_warm_pool(pool(Some(-2), None)).map(|_| ()));
    with("pool min", &|_, g| g.add_warm_pool(pool(None, Some(-1))).map(|_| ()));
    t.attempt("percentage", |_, _| {
        let options = SignalsOptions { min_success_percentage: Some(101.0), ..Default::default() };
        Signals::wait_for_all(options).map(|_| ())
    });
    t.attempt("no health", |_, _| HealthChecks::with_additional_checks(Default::default()).map(|_| ()));
    let refresh = |label: &str, change: &dyn Fn(&mut InstanceRefreshOptions)| {
        t.attempt(label, |_, _| {
            let mut options = InstanceRefreshOptions::new(InstanceRefreshStrategy::Rolling);
            change(&mut options);
            UpdatePolicy::instance_refresh(options).map(|_| ())
        });
    };
    let healthy = |o: &mut InstanceRefreshOptions, min, max| {
        (o.min_healthy_percentage, o.max_healthy_percentage) = (min, max);
    };
    refresh("refresh min", &|o| healthy(o, Some(101.0), None));
    refresh("refresh max", &|o| healthy(o, Some(1.0), Some(99.0)));
    refresh("refresh max alone", &|o| healthy(o, None, Some(150.0)));
    refresh("refresh difference", &|o| healthy(o, Some(10.0), Some(150.0)));
    refresh("refresh bake", &|o| o.bake_time = Some(Duration::days(3)));
    refresh("refresh delay", &|o| o.checkpoint_delay = Some(Duration::minutes(3)));
    refresh("refresh range", &|o| o.checkpoint_percentages = Some(vec![0.0, 5.0]));
    refresh("refresh twice", &|o| o.checkpoint_percentages = Some(vec![5.0, 5.0]));
    refresh("refresh order", &|o| o.checkpoint_percentages = Some(vec![50.0, 5.0]));
}

#[test]
fn groups() {
    check("1114-autoscaling-groups", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let vpc = VpcRef::from(Vpc::builder(&s, "Vpc").max_azs(2).nat_gateways(1).build()?);
        let plain = AutoScalingGroup::new(&s, "Plain", group_in(&vpc, linux()))?;
        let names = (plain.auto_scaling_group_name(), plain.auto_scaling_group_arn()?);
        let protected = plain.are_new_instances_protected_from_scale_in();
        t.record("plain", array![names.0, names.1, 0, plain.role()?.role_name(), protected], &s);
        plain.add_user_data(&["echo one"])?;
        plain.user_data()?.add_commands(["echo two"])?;
        plain.connections().allow_from_any_ipv4_with(Port::tcp(80), Some("web"))?;
        plain.add_security_group(&SecurityGroup::new(&s, "Late", SecurityGroupProps::new(vpc.clone()))?)?;
        plain.add_to_role_policy(everything()?)?;
        plain.protect_new_instances_from_scale_in();
        let topic = TopicRef::from(&Topic::new(&s, "Topic", TopicProps::default())?);
        let full = AutoScalingGroup::new(&s, "Full", full_group(&vpc, &topic)?)?;
        let days = full.max_instance_lifetime().unwrap().to_days()?;
        let protected = full.are_new_instances_protected_from_scale_in();
        t.record("full", array![full.spot_price(), days, protected], None);
        waiting_groups(&s, &vpc)?;
        scaled(t, &s, &plain)?;
        full.add_warm_pool(WarmPoolOptions {
            reuse_on_scale_in: Some(true),
            max_group_prepared_capacity: Some(5),
            min_size: Some(1),
            pool_state: Some(scaling::PoolState::Hibernated),
        })?;
        full.attach_to_classic_lb("classic");
        let theirs = AutoScalingGroup::from_auto_scaling_group_name(&s, "Imp", "theirs")?;
        theirs.scale_on_cpu_utilization("Cpu", cpu(20.0))?;
        theirs.add_user_data(&["nothing"])?;
        t.record("imp", array![theirs.auto_scaling_group_name(), theirs.auto_scaling_group_arn()?], &s);
        by_templates(&s, &vpc)?;
        refused_groups(t);
        refused_otherwise(t);
        Ok(())
    });
}

#[test]
fn recommended_flags() {
    let flags = |_: &Context| AppProps { context: Context::recommended_flags(), ..AppProps::default() };
    check_with("1115-autoscaling-recommended-flags", flags, |app, t| {
        let s = Stack::with_props(app, "Stack", env("us-east-1"))?;
        let vpc = Vpc::builder(&s, "Vpc").max_azs(2).nat_gateways(1).restrict_default_security_group(false);
        let vpc = VpcRef::from(vpc.build()?);
        let image = || MachineImage::latest_amazon_linux2(Default::default());
        let plain = AutoScalingGroup::new(&s, "Plain", group_in(&vpc, image()))?;
        plain.add_user_data(&["echo one"])?;
        plain.connections().allow_from_any_ipv4_with(Port::tcp(80), Some("web"))?;
        plain.add_security_group(&SecurityGroup::new(&s, "Late", SecurityGroupProps::new(vpc.clone()))?)?;
        plain.add_to_role_policy(everything()?)?;
        plain.scale_on_cpu_utilization("Cpu", cpu(50.0))?;
        t.record("plain", array![plain.auto_scaling_group_name(), plain.role()?.role_arn()], &s);
        let disk = EbsDeviceOptions {
            volume_type: Some(EbsDeviceVolumeType::Gp3),
            throughput: Some(150.0),
            ..Default::default()
        };
        let full = AutoScalingGroupProps {
            auto_scaling_group_name: Some("full".into()),
            spot_price: Some("0.05".into()),
            instance_monitoring: Some(Monitoring::Detailed),
            key_pair: Some(KeyPair::from_key_pair_name(&s, "Pair", "pair")?),
            require_imdsv2: Some(true),
            block_devices: Some(vec![BlockDevice::new("a", BlockDeviceVolume::ebs_with(15, disk))]),
            vpc_subnets: Some(SubnetType::Public.into()),
            associate_public_ip_address: Some(true),
            signals: Some(Signals::wait_for_all(SignalsOptions::default())?),
            update_policy: Some(UpdatePolicy::rolling_update(RollingUpdateOptions::default())?),
            ssm_session_permissions: Some(true),
            role: Some(role_for(&s, "Role", "ec2.amazonaws.com")?),
            ..group_in(&vpc, image())
        };
        AutoScalingGroup::new(&s, "Full", full)?;
        LaunchTemplate::builder(&s, "Template").machine_image(image()).build()?;
        let imds = InstanceProps {
            require_imdsv2: Some(true),
            resource_signal_timeout: Some(Duration::minutes(3)),
            ..InstanceProps::new(vpc.clone(), micro(), image())
        };
        Instance::new(&s, "Imds", imds)?;
        BastionHostLinux::builder(&s, "Bastion").vpc(vpc).build()?;
        Ok(())
    });
}
