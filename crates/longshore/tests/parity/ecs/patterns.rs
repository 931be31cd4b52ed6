//! Services with what they usually come with, and tasks that rules start.

use longshore::aws_applicationautoscaling::{CronOptions, ScalingInterval, Schedule};
use longshore::aws_ec2::{SecurityGroup, SubnetSelection, SubnetType, VpcRef};
use longshore::aws_ecs::{
    AwsLogDriverProps, CapacityProviderStrategy, Cluster, ClusterAttributes, ClusterRef, Compatibility,
    ContainerDefinitionOptions, ContainerImage, CpuArchitecture, DeploymentCircuitBreaker, DeploymentController,
    DeploymentControllerType, Ec2TaskDefinition, FargatePlatformVersion, FargateTaskDefinition, HealthCheck,
    IService as _, LaunchType, LogDriver, LogDrivers, NetworkMode, PlacementConstraint, PlacementStrategy,
    PropagatedTagSource, RuntimePlatform, Secret, TaskDefinition, TaskDefinitionAttributes, TaskDefinitionRef,
};
use longshore::aws_ecs_patterns::{
    QueueProcessingEc2Service, QueueProcessingEc2ServiceProps, QueueProcessingFargateService,
    QueueProcessingFargateServiceProps, ScheduledEc2Task, ScheduledEc2TaskDefinitionOptions,
    ScheduledEc2TaskImageOptions, ScheduledEc2TaskProps, ScheduledFargateTask, ScheduledFargateTaskDefinitionOptions,
    ScheduledFargateTaskImageOptions, ScheduledFargateTaskProps,
};
use longshore::aws_events::{self, EventField, Rule};
use longshore::aws_events_targets::{
    ContainerOverride, EcsTask, EcsTaskProps, EphemeralStorageOverride, InferenceAcceleratorOverride, Tag,
    TaskEnvironmentVariable,
};
use longshore::aws_iam::Role;
use longshore::aws_secretsmanager as sm;
use longshore::aws_sqs::Queue;
use longshore::core::array;
use longshore::prelude::*;

use super::clusters::vpc;
use super::{map, role, strings};
use crate::harness::{Context, check, check_with};

fn own_vpc(s: &Stack) -> Result<VpcRef> {
    vpc(s, "v", &["a"], &["p"], &["q"])
}

fn aws_logs(prefix: &str) -> Result<LogDriver> {
    LogDrivers::aws_logs(AwsLogDriverProps { stream_prefix: prefix.into(), ..Default::default() })
}

fn logging(task: impl Into<TaskDefinition>, prefix: &str) -> Result<()> {
    let options = ContainerDefinitionOptions { logging: Some(aws_logs(prefix)?), ..super::limited(64.0) };
    task.into().add_container("A", options).map(|_| ())
}

fn tag() -> Option<Vec<Tag>> {
    Some(vec![Tag { key: "k".into(), value: "v".into() }])
}

fn hourly(s: &Stack, id: &str, props: EcsTaskProps) -> Result<Rule> {
    let schedule = aws_events::Schedule::expression("rate(1 hour)");
    let targets = vec![EcsTask::new(props)?.into()];
    Rule::builder(s, id).schedule(schedule).targets(targets).build()
}

#[test]
fn tasks_that_rules_start() {
    check("1240-ecs-task-targets", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let cluster = Cluster::builder(&s, "Cluster").vpc(own_vpc(&s)?).build()?;
        let fargate = FargateTaskDefinition::builder(&s, "Fargate").build()?;
        logging(&fargate, "Fargate")?;
        let bridge = Ec2TaskDefinition::builder(&s, "Bridge").build()?;
        logging(&bridge, "Bridge")?;
        let own = Ec2TaskDefinition::builder(&s, "Own").network_mode(NetworkMode::AwsVpc).build()?;
        logging(&own, "Own")?;
        let of = |task: TaskDefinitionRef| EcsTaskProps::new(&cluster, task);
        let (f, b, o) = (|| of((&fargate).into()), || of((&bridge).into()), || of((&own).into()));
        let rule = |id: &str, props: EcsTaskProps| hourly(&s, id, props);
        let public = || Some(SubnetSelection::of_type(SubnetType::Public));
        rule("R1", f())?;
        rule("R2", EcsTaskProps { task_count: Some(3.0), subnet_selection: public(), ..f() })?;
        rule("R3", b())?;
        rule("R4", o())?;
        let all = ContainerOverride::builder()
            .container_name("A")
            .command(["a".to_owned(), EventField::from_path("$.detail.x")])
            .environment(vec![TaskEnvironmentVariable { name: "N".into(), value: "V".into() }])
            .cpu(1)
            .memory_limit(2)
            .memory_reservation(3)
            .build();
        let other = ContainerOverride { container_name: "B".into(), ..Default::default() };
        rule(
            "R5",
            EcsTaskProps {
                tags: tag(),
                propagate_tags: Some(PropagatedTagSource::TaskDefinition),
                enable_execute_command: Some(true),
                container_overrides: Some(vec![all, other]),
                ..b()
            },
        )?;
        let theirs = Role::from_role_arn(&s, "Role", "arn:aws:iam::111111111111:role/r", Default::default())?;
        let runner = role(&s, "Own2", "events.amazonaws.com")?;
        let group = SecurityGroup::builder(&s, "Sg").vpc(cluster.vpc()).build()?;
        let queue = Queue::builder(&s, "Q").build()?;
        let accelerator = InferenceAcceleratorOverride { device_name: "d".into(), device_type: "t".into() };
        rule(
            "R6",
            EcsTaskProps {
                role: Some((&runner).into()),
                cpu: Some("512".into()),
                memory: Some("1024".into()),
                ephemeral_storage: Some(EphemeralStorageOverride { size_in_gib: 30.0 }),
                execution_role: Some(theirs.clone()),
                task_role: Some(theirs.clone()),
                inference_accelerator_overrides: Some(vec![accelerator]),
                platform_version: Some(FargatePlatformVersion::Version1_4),
                security_groups: Some(vec![(&group).into()]),
                assign_public_ip: Some(false),
                dead_letter_queue: Some((&queue).into()),
                retry_attempts: Some(2),
                max_event_age: Some(Duration::hours(1)),
                ..f()
            },
        )?;
        let launch_type = Some(LaunchType::Fargate);
        rule("R7", EcsTaskProps { launch_type, subnet_selection: public(), assign_public_ip: Some(true), ..o() })?;
        let ignored = Some(vec![SecurityGroup::from_security_group_id(&s, "Sg2", "sg-2")?]);
        rule("R8", EcsTaskProps { security_groups: ignored, ..b() })?;
        let family = "arn:aws:ecs:us-east-1:111111111111:task-definition/fam";
        let known = |id: &str, arn: &str, network_mode, compatibility, execution_role| {
            let attributes = TaskDefinitionAttributes {
                task_definition_arn: arn.into(),
                network_mode: Some(network_mode),
                task_role: Some(theirs.clone()),
                execution_role,
                compatibility: Some(compatibility),
            };
            TaskDefinition::from_task_definition_attributes(&s, id, attributes)
        };
        let (on, with) = (Compatibility::Ec2, NetworkMode::Bridge);
        rule("R9", of(known("I1", &format!("{family}:7"), with, on, None)?))?;
        rule("R10", of(known("I2", family, with, on, None)?))?;
        let fargate_only = Compatibility::Fargate;
        rule("R11", of(known("I3", family, NetworkMode::AwsVpc, fargate_only, Some(theirs.clone()))?))?;
        c.record("groups", EcsTask::new(f())?.security_groups().unwrap().len(), None);
        let e = |label: &str, network: Option<NetworkMode>, change: &dyn Fn(EcsTaskProps) -> EcsTaskProps| {
            c.attempt(label, |x, _| {
                let cluster = Cluster::builder(x, "C").vpc(own_vpc(x)?).build()?;
                let task: TaskDefinition = match network {
                    None => FargateTaskDefinition::builder(x, "T").build()?.into(),
                    Some(mode) => Ec2TaskDefinition::builder(x, "T").network_mode(mode).build()?.into(),
                };
                logging(&task, "T")?;
                hourly(x, "R", change(EcsTaskProps::new(&cluster, &task))).map(|_| ())
            });
        };
        e("public in private", None, &|p| EcsTaskProps { assign_public_ip: Some(true), ..p });
        e("public on ec2", Some(NetworkMode::AwsVpc), &|p| EcsTaskProps {
            assign_public_ip: Some(true),
            subnet_selection: public(),
            ..p
        });
        let of_service = Some(PropagatedTagSource::Service);
        e("tags of service", None, &|p| EcsTaskProps { propagate_tags: of_service, ..p });
        let small = Some(EphemeralStorageOverride { size_in_gib: 19.0 });
        e("storage", None, &|p| EcsTaskProps { ephemeral_storage: small, ..p });
        c.attempt("no network", |x, _| {
            let cluster = Cluster::builder(x, "C").vpc(own_vpc(x)?).build()?;
            let role = Role::from_role_arn(x, "R", "arn:aws:iam::111111111111:role/r", Default::default())?;
            let attributes = TaskDefinitionAttributes {
                task_definition_arn: "arn:x".into(),
                task_role: Some(role),
                ..Default::default()
            };
            let task = TaskDefinition::from_task_definition_attributes(x, "T", attributes)?;
            EcsTask::new(EcsTaskProps::new(&cluster, task)).map(|_| ())
        });
        Ok(())
    });
}

fn henk() -> ContainerImage {
    ContainerImage::from_registry("henk")
}

fn cron(hour: &str, minute: Option<&str>) -> Result<Schedule> {
    Schedule::cron(CronOptions { hour: Some(hour.into()), minute: minute.map(Into::into), ..Default::default() })
}

fn scheduled_fargate(schedule: Schedule) -> ScheduledFargateTaskProps {
    ScheduledFargateTaskProps {
        cluster: None,
        vpc: None,
        schedule,
        enabled: None,
        rule_name: None,
        desired_task_count: None,
        subnet_selection: None,
        security_groups: None,
        propagate_tags: None,
        tags: None,
        scheduled_fargate_task_definition_options: None,
        scheduled_fargate_task_image_options: None,
        platform_version: None,
        task_definition: None,
        cpu: None,
        memory_limit_mib: None,
        ephemeral_storage_gib: None,
        runtime_platform: None,
        circuit_breaker: None,
    }
}

fn scheduled_ec2(schedule: Schedule) -> ScheduledEc2TaskProps {
    ScheduledEc2TaskProps {
        cluster: None,
        vpc: None,
        schedule,
        enabled: None,
        rule_name: None,
        desired_task_count: None,
        subnet_selection: None,
        security_groups: None,
        propagate_tags: None,
        tags: None,
        scheduled_ec2_task_definition_options: None,
        scheduled_ec2_task_image_options: None,
    }
}

fn scheduled(app: &App, c: &Context) -> Result<()> {
    let s = Stack::new(app, "Stack")?;
    let vpc = own_vpc(&s)?;
    let cluster = Cluster::builder(&s, "Cluster").vpc(vpc.clone()).build()?;
    let minute = || Schedule::expression("rate(1 minute)");
    let on = || ScheduledFargateTaskProps { cluster: Some((&cluster).into()), ..scheduled_fargate(minute()) };
    let f = |id: &str, props: ScheduledFargateTaskProps| ScheduledFargateTask::new(&s, id, props);
    let image = || Some(ScheduledFargateTaskImageOptions::builder().image(henk()).build());
    let plain = f("Plain", ScheduledFargateTaskProps { scheduled_fargate_task_image_options: image(), ..on() })?;
    let group = SecurityGroup::builder(&s, "Sg").vpc(vpc.clone()).build()?;
    let all = ScheduledFargateTaskImageOptions::builder()
        .image(henk())
        .container_name("c")
        .command(["x"])
        .environment(map([("A", "1")]))
        .cpu(512)
        .memory_limit_mib(1024)
        .ephemeral_storage_gib(30)
        .log_driver(aws_logs("own")?)
        .build();
    f(
        "All",
        ScheduledFargateTaskProps {
            enabled: Some(false),
            rule_name: Some("rule".into()),
            desired_task_count: Some(2.0),
            subnet_selection: Some(SubnetSelection::of_type(SubnetType::Public)),
            security_groups: Some(vec![(&group).into()]),
            propagate_tags: Some(PropagatedTagSource::TaskDefinition),
            tags: tag(),
            platform_version: Some(FargatePlatformVersion::Version1_4),
            scheduled_fargate_task_image_options: Some(all),
            ..on()
        },
    )?;
    let own = FargateTaskDefinition::builder(&s, "Task").build()?;
    own.add_container("A", henk())?;
    let given = Some(ScheduledFargateTaskDefinitionOptions { task_definition: own.clone() });
    f(
        "Own",
        ScheduledFargateTaskProps {
            scheduled_fargate_task_definition_options: given,
            schedule: cron("1", Some("0"))?,
            ..on()
        },
    )?;
    f(
        "Ignored",
        ScheduledFargateTaskProps {
            scheduled_fargate_task_image_options: image(),
            cpu: Some(1024.0),
            memory_limit_mib: Some(2048.0),
            ephemeral_storage_gib: Some(50.0),
            runtime_platform: Some(RuntimePlatform::default()),
            task_definition: Some(own),
            ..on()
        },
    )?;
    for id in ["InVpc", "InVpc2"] {
        let scheduled_fargate_task_image_options = image();
        let vpc = Some(vpc.clone());
        f(id, ScheduledFargateTaskProps { vpc, scheduled_fargate_task_image_options, ..scheduled_fargate(minute()) })?;
    }
    let every = ScheduledFargateTaskProps { scheduled_fargate_task_image_options: image(), ..on() };
    f("EveryMinute", ScheduledFargateTaskProps { schedule: cron("3", None)?, ..every })?;
    let e_on = || ScheduledEc2TaskProps { cluster: Some((&cluster).into()), ..scheduled_ec2(minute()) };
    let e = |id: &str, props: ScheduledEc2TaskProps| ScheduledEc2Task::new(&s, id, props);
    let image_ec2 = ScheduledEc2TaskImageOptions::builder().image(henk()).memory_limit_mib(512).build();
    e("Ec2", ScheduledEc2TaskProps { scheduled_ec2_task_image_options: Some(image_ec2.clone()), ..e_on() })?;
    let all = ScheduledEc2TaskImageOptions::builder()
        .image(henk())
        .container_name("n")
        .memory_reservation_mib(128)
        .cpu(64)
        .command(["a"])
        .environment(map([("E", "2")]))
        .log_driver(LogDrivers::none())
        .build();
    e(
        "Ec2All",
        ScheduledEc2TaskProps {
            desired_task_count: Some(3.0),
            rule_name: Some("r2".into()),
            scheduled_ec2_task_image_options: Some(all),
            ..e_on()
        },
    )?;
    let task = Ec2TaskDefinition::builder(&s, "Task2").build()?;
    task.add_container("A", ContainerDefinitionOptions { memory_limit_mib: Some(64.0), ..henk().into() })?;
    let given = Some(ScheduledEc2TaskDefinitionOptions { task_definition: task });
    e("Ec2Own", ScheduledEc2TaskProps { scheduled_ec2_task_definition_options: given, ..e_on() })?;
    let groups = plain.task().security_groups().unwrap().len();
    c.record("known", array![plain.desired_task_count(), rule_arn(plain.event_rule()), groups], &s);
    let cluster = |t: &Stack| Ok::<ClusterRef, Error>((&Cluster::builder(t, "C").vpc(own_vpc(t)?).build()?).into());
    let x = |label: &str, change: &dyn Fn(ScheduledFargateTaskProps) -> ScheduledFargateTaskProps| {
        c.attempt(label, |t, _| {
            let props = ScheduledFargateTaskProps { cluster: Some(cluster(t)?), ..scheduled_fargate(minute()) };
            ScheduledFargateTask::new(t, "S", change(props)).map(|_| ())
        });
    };
    x("count", &|p| ScheduledFargateTaskProps {
        scheduled_fargate_task_image_options: image(),
        desired_task_count: Some(0.0),
        ..p
    });
    x("nothing", &|p| p);
    c.attempt("nothing ec2", |t, _| {
        let props = ScheduledEc2TaskProps { cluster: Some(cluster(t)?), ..scheduled_ec2(minute()) };
        ScheduledEc2Task::new(t, "S", props).map(|_| ())
    });
    c.attempt("both", |t, _| {
        let task_definition = FargateTaskDefinition::builder(t, "T").build()?;
        let props = ScheduledFargateTaskProps {
            cluster: Some(cluster(t)?),
            scheduled_fargate_task_image_options: image(),
            scheduled_fargate_task_definition_options: Some(ScheduledFargateTaskDefinitionOptions { task_definition }),
            ..scheduled_fargate(minute())
        };
        ScheduledFargateTask::new(t, "S", props).map(|_| ())
    });
    c.attempt("both ec2", |t, _| {
        let task_definition = Ec2TaskDefinition::builder(t, "T").build()?;
        let props = ScheduledEc2TaskProps {
            cluster: Some(cluster(t)?),
            scheduled_ec2_task_image_options: Some(image_ec2.clone()),
            scheduled_ec2_task_definition_options: Some(ScheduledEc2TaskDefinitionOptions { task_definition }),
            ..scheduled_ec2(minute())
        };
        ScheduledEc2Task::new(t, "S", props).map(|_| ())
    });
    Ok(())
}

fn rule_arn(rule: &Rule) -> String {
    use longshore::aws_events::IRule as _;
    rule.rule_arn()
}

#[test]
fn tasks_at_certain_times() {
    check("1243-ecs-patterns-scheduled", scheduled);
}

#[test]
fn tasks_at_certain_times_with_the_flags_of_a_new_project() {
    check_with(
        "1246-ecs-patterns-scheduled-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        scheduled,
    );
}

fn queued(app: &App, c: &Context) -> Result<()> {
    type Fargate = QueueProcessingFargateServiceProps;
    type Ec2 = QueueProcessingEc2ServiceProps;
    let s = Stack::new(app, "Stack")?;
    let vpc = own_vpc(&s)?;
    let cluster = Cluster::builder(&s, "Cluster").vpc(vpc.clone()).enable_fargate_capacity_providers(true).build()?;
    let image = || ContainerImage::from_registry("test");
    let on = || Fargate { cluster: Some((&cluster).into()), image: Some(image()), ..Default::default() };
    let f = |id: &str, props: Fargate| QueueProcessingFargateService::new(&s, id, props);
    let plain = f("Plain", Fargate { memory_limit_mib: Some(512.0), ..on() })?;
    let queue = Queue::builder(&s, "Queue").visibility_timeout(Duration::minutes(5)).build()?;
    let secret = Secret::from_secrets_manager(&sm::Secret::builder(&s, "Secret").build()?);
    let group = SecurityGroup::builder(&s, "Sg").vpc(vpc.clone()).build()?;
    let arm = RuntimePlatform { cpu_architecture: Some(CpuArchitecture::ARM64), operating_system_family: None };
    f(
        "All",
        Fargate {
            queue: Some((&queue).into()),
            service_name: Some("svc".into()),
            command: Some(strings(["-c", "4"])),
            desired_task_count: Some(2.0),
            enable_logging: Some(false),
            environment: Some(map([("A", "1"), ("B", "2")])),
            secrets: Some([("S".to_owned(), secret)].into()),
            max_scaling_capacity: Some(5.0),
            min_scaling_capacity: Some(1.0),
            scaling_steps: Some(vec![
                ScalingInterval { upper: Some(5.0), lower: None, change: -2.0 },
                ScalingInterval { upper: None, lower: Some(10.0), change: 3.0 },
            ]),
            cooldown: Some(Duration::minutes(2)),
            propagate_tags: Some(PropagatedTagSource::Service),
            enable_ecs_managed_tags: Some(true),
            family: Some("fam".into()),
            max_healthy_percent: Some(150.0),
            min_healthy_percent: Some(60.0),
            circuit_breaker: Some(DeploymentCircuitBreaker { rollback: Some(true), enable: None }),
            capacity_provider_strategies: Some(vec![CapacityProviderStrategy::new("FARGATE_SPOT", 2)]),
            enable_execute_command: Some(true),
            cpu_target_utilization_percent: Some(80.0),
            container_name: Some("my".into()),
            cpu: Some(512.0),
            memory_limit_mib: Some(1024.0),
            ephemeral_storage_gib: Some(40.0),
            platform_version: Some(FargatePlatformVersion::Version1_4),
            runtime_platform: Some(arm),
            health_check: Some(HealthCheck::builder().command(["true"]).build()),
            task_subnets: Some(SubnetSelection::of_type(SubnetType::Public)),
            security_groups: Some(vec![(&group).into()]),
            assign_public_ip: Some(true),
            health_check_grace_period: Some(Duration::seconds(30)),
            ..on()
        },
    )?;
    f(
        "NoCpu",
        Fargate {
            disable_cpu_based_scaling: Some(true),
            max_receive_count: Some(7),
            visibility_timeout: Some(Duration::minutes(1)),
            retention_period: Some(Duration::days(7)),
            deployment_controller: Some(DeploymentController { r#type: Some(DeploymentControllerType::Ecs) }),
            ..on()
        },
    )?;
    let task = FargateTaskDefinition::builder(&s, "Task").build()?;
    task.add_container("A", image())?;
    f("Own", Fargate { image: None, task_definition: Some(task), min_scaling_capacity: Some(0.0), ..on() })?;
    f(
        "InVpc",
        Fargate {
            cluster: None,
            vpc: Some(vpc.clone()),
            log_driver: Some(aws_logs("own")?),
            desired_task_count: Some(0.0),
            max_scaling_capacity: Some(2.0),
            ..on()
        },
    )?;
    let instances = Cluster::from_cluster_attributes(&s, "Instances", ClusterAttributes::new("i", vpc))?;
    let e_on = || Ec2 {
        cluster: Some(instances.clone()),
        image: Some(image()),
        memory_limit_mib: Some(512.0),
        ..Default::default()
    };
    QueueProcessingEc2Service::new(&s, "Ec2", e_on())?;
    QueueProcessingEc2Service::new(
        &s,
        "Ec2All",
        Ec2 {
            queue: Some((&queue).into()),
            cpu: Some(128.0),
            memory_reservation_mib: Some(256.0),
            gpu_count: Some(1.0),
            container_name: Some("c".into()),
            family: Some("f".into()),
            placement_constraints: Some(vec![PlacementConstraint::distinct_instances()]),
            placement_strategies: Some(vec![PlacementStrategy::packed_by_cpu()]),
            enable_logging: Some(false),
            command: Some(strings(["x"])),
            environment: Some(map([("QUEUE_NAME", "mine")])),
            ..e_on()
        },
    )?;
    let known = array![
        plain.sqs_queue().queue_name(),
        plain.dead_letter_queue().unwrap().queue_arn(),
        plain.max_capacity(),
        plain.min_capacity(),
        plain.environment()["QUEUE_NAME"].as_str(),
        plain.service().service_name(),
        plain.scaling_steps().len(),
    ];
    c.record("known", known, &s);
    let x = |label: &str, change: &dyn Fn(Fargate, &Stack) -> Result<Fargate>| {
        c.attempt(label, |t, _| {
            let cluster = Cluster::builder(t, "C").vpc(own_vpc(t)?).build()?;
            let props = Fargate { cluster: Some((&cluster).into()), ..Default::default() };
            QueueProcessingFargateService::new(t, "S", change(props, t)?).map(|_| ())
        });
    };
    let with = |label: &str, change: &dyn Fn(Fargate, &Stack) -> Result<Fargate>| {
        x(label, &|p, t| change(Fargate { image: Some(image()), ..p }, t));
    };
    x("nothing", &|p, _| Ok(p));
    c.attempt("nothing ec2", |t, _| {
        let cluster = Cluster::builder(t, "C").vpc(own_vpc(t)?).build()?;
        let props = Ec2 { cluster: Some((&cluster).into()), ..Default::default() };
        QueueProcessingEc2Service::new(t, "S", props).map(|_| ())
    });
    with("both", &|p, t| Ok(Fargate { task_definition: Some(FargateTaskDefinition::builder(t, "T").build()?), ..p }));
    c.attempt("vpc and cluster", |t, _| {
        let vpc = own_vpc(t)?;
        let cluster = Cluster::builder(t, "C").vpc(vpc.clone()).build()?;
        let cluster = Some((&cluster).into());
        let props = Fargate { cluster, vpc: Some(vpc), image: Some(image()), ..Default::default() };
        QueueProcessingFargateService::new(t, "S", props).map(|_| ())
    });
    let day = Some(Duration::days(1));
    with("queue and retention", &|p, t| {
        let queue = Some((&Queue::builder(t, "Q").build()?).into());
        Ok(Fargate { queue, retention_period: day, visibility_timeout: day, max_receive_count: Some(3), ..p })
    });
    with("queue and timeout", &|p, t| {
        let queue = Some((&Queue::builder(t, "Q").build()?).into());
        Ok(Fargate { queue, visibility_timeout: Some(Duration::minutes(1)), ..p })
    });
    with("cooldown", &|p, _| Ok(Fargate { cooldown: Some(Duration::seconds(1_000_000_000)), ..p }));
    with("no capacity", &|p, _| Ok(Fargate { desired_task_count: Some(0.0), ..p }));
    Ok(())
}

#[test]
fn services_that_work_off_a_queue() {
    check("1244-ecs-patterns-queue", queued);
}

#[test]
fn services_that_work_off_a_queue_with_the_flags_of_a_new_project() {
    check_with(
        "1247-ecs-patterns-queue-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        queued,
    );
}
