//! Services on Fargate, on instances and elsewhere.

use longshore::aws_ec2::{
    Port, SecurityGroup, SecurityGroupRef, SubnetSelection, SubnetType, Vpc, VpcAttributes, VpcRef,
};
use longshore::aws_ecr::Repository;
use longshore::aws_ecs::{
    AlarmBehavior, AvailabilityZoneRebalancing, BinPackResource, BuiltInAttributes, CapacityProviderStrategy,
    CloudMapNamespaceOptions, CloudMapOptions, Cluster, ClusterAttributes, ClusterRef, Compatibility,
    ContainerDefinitionOptions, DeploymentAlarmConfig, DeploymentAlarmOptions, DeploymentCircuitBreaker,
    DeploymentController, DeploymentControllerType, DeploymentLifecycleLambdaTarget,
    DeploymentLifecycleLambdaTargetProps, DeploymentLifecycleStage, DeploymentStrategy, Ec2Service, Ec2ServiceProps,
    Ec2TaskDefinition, ExternalService, ExternalServiceProps, ExternalTaskDefinition, FargatePlatformVersion,
    FargateService, FargateServiceProps, FargateTaskDefinition, FargateTaskDefinitionProps, ForceNewDeployment,
    IService as _, NetworkMode, OperatingSystemFamily, PidMode, PlacementConstraint, PlacementStrategy, PortMapping,
    PropagatedTagSource, RuntimePlatform, ServiceConnectProps, ServiceConnectService, TagParameterContainerImage,
    TaskDefinition, TaskDefinitionRevision, TrafficShiftConfig,
};
use longshore::aws_iam::Role;
use longshore::aws_lambda::{Code, Function, FunctionProps, Runtime};
use longshore::core::array;
use longshore::prelude::*;

use super::clusters::vpc;
use super::{limited, nginx, strings};
use crate::harness::{Context, check, check_with};

fn env() -> StackProps {
    StackProps { env: Environment::new("111111111111", "us-east-1"), ..Default::default() }
}

fn controller(of: DeploymentControllerType) -> Option<DeploymentController> {
    Some(DeploymentController { r#type: Some(of) })
}

fn alarms(names: &[&str], behavior: Option<AlarmBehavior>) -> Option<DeploymentAlarmConfig> {
    Some(DeploymentAlarmConfig { alarm_names: names.iter().map(|n| (*n).to_owned()).collect(), behavior })
}

fn web(name: Option<&str>) -> ContainerDefinitionOptions {
    let port = PortMapping { name: name.map(Into::into), ..PortMapping::new(80) };
    ContainerDefinitionOptions { port_mappings: Some(vec![port]), ..nginx().into() }
}

fn hook(
    function: impl Into<longshore::aws_lambda::FunctionRef>,
    id: &str,
    stages: Vec<DeploymentLifecycleStage>,
    role: Option<longshore::aws_iam::RoleRef>,
) -> DeploymentLifecycleLambdaTarget {
    let props = DeploymentLifecycleLambdaTargetProps { role, lifecycle_stages: stages };
    DeploymentLifecycleLambdaTarget::new(function, id, props)
}

fn forced(enabled: bool, nonce: Option<&str>) -> Option<ForceNewDeployment> {
    Some(ForceNewDeployment { enabled, nonce: nonce.map(Into::into) })
}

#[test]
fn services_on_fargate() {
    check("1222-ecs-fargate-services", |app, c| {
        use DeploymentControllerType::{CodeDeploy, Ecs, External};
        let s = Stack::with_props(app, "Stack", env())?;
        let ids = |a: &str, b: &str| Some(strings([a, b]));
        let vpc: VpcRef = Vpc::from_vpc_attributes(
            &s,
            "Vpc",
            VpcAttributes {
                vpc_id: "vpc-1".into(),
                availability_zones: strings(["a", "b"]),
                public_subnet_ids: ids("p1", "p2"),
                private_subnet_ids: ids("q1", "q2"),
                isolated_subnet_ids: ids("i1", "i2"),
                ..Default::default()
            },
        )?;
        let cluster =
            Cluster::builder(&s, "Cluster").vpc(vpc.clone()).enable_fargate_capacity_providers(true).build()?;
        let task = FargateTaskDefinition::builder(&s, "Task").build()?;
        task.add_container("App", web(Some("web")))?;
        let p = || FargateServiceProps::new(&cluster, &task);
        let f = |id: &str, props: FargateServiceProps| FargateService::new(&s, id, props);
        let plain = f("Plain", p())?;
        f(
            "Count",
            FargateServiceProps {
                desired_count: Some(3.0),
                service_name: Some("named".into()),
                max_healthy_percent: Some(150.0),
                min_healthy_percent: Some(0.0),
                health_check_grace_period: Some(Duration::minutes(2)),
                ..p()
            },
        )?;
        f("Public", FargateServiceProps { assign_public_ip: Some(true), ..p() })?;
        let isolated = Some(SubnetSelection::of_type(SubnetType::PrivateIsolated));
        f("Subnets", FargateServiceProps { vpc_subnets: isolated, assign_public_ip: Some(false), ..p() })?;
        let groups: Vec<SecurityGroupRef> = vec![
            (&SecurityGroup::builder(&s, "Sg").vpc(vpc).build()?).into(),
            SecurityGroup::from_security_group_id(&s, "Sg2", "sg-2")?,
        ];
        f("Groups", FargateServiceProps { security_groups: Some(groups), ..p() })?;
        f("NoGroups", FargateServiceProps { security_groups: Some(vec![]), ..p() })?;
        let breaker = |enable, rollback| Some(DeploymentCircuitBreaker { enable, rollback });
        f("Breaker", FargateServiceProps { circuit_breaker: breaker(None, Some(true)), ..p() })?;
        f(
            "BreakerOff",
            FargateServiceProps {
                circuit_breaker: breaker(Some(false), None),
                min_healthy_percent: Some(100.0),
                ..p()
            },
        )?;
        f("Ecs", FargateServiceProps { deployment_controller: controller(Ecs), ..p() })?;
        f("CodeDeploy", FargateServiceProps { deployment_controller: controller(CodeDeploy), ..p() })?;
        f(
            "CodeDeployLatest",
            FargateServiceProps {
                deployment_controller: controller(CodeDeploy),
                task_definition_revision: Some(TaskDefinitionRevision::LATEST),
                circuit_breaker: breaker(None, None),
                ..p()
            },
        )?;
        f("External", FargateServiceProps { deployment_controller: controller(External), ..p() })?;
        f("Alarms", FargateServiceProps { deployment_alarms: alarms(&["a", "b"], None), ..p() })?;
        let failing = alarms(&["a"], Some(AlarmBehavior::FailOnAlarm));
        let failing = f("AlarmsFail", FargateServiceProps { deployment_alarms: failing, ..p() })?;
        failing.enable_deployment_alarms(vec!["lost".into()], Default::default())?;
        let alarm = CfnParameter::new(&s, "Alarm", Default::default())?.value_as_string()?;
        let behavior = Some(AlarmBehavior::FailOnAlarm);
        plain.enable_deployment_alarms(vec![alarm], DeploymentAlarmOptions { behavior })?;
        let spot = vec![
            CapacityProviderStrategy::new("FARGATE_SPOT", 2),
            CapacityProviderStrategy { base: Some(1.0), ..CapacityProviderStrategy::new("FARGATE", 1) },
        ];
        f("Spot", FargateServiceProps { capacity_provider_strategies: Some(spot), ..p() })?;
        let revision = Some(TaskDefinitionRevision::of(7.0)?);
        f("Revision", FargateServiceProps { task_definition_revision: revision, ..p() })?;
        let latest = Some(TaskDefinitionRevision::LATEST);
        f("Latest", FargateServiceProps { task_definition_revision: latest, ..p() })?;
        for tags in [PropagatedTagSource::Service, PropagatedTagSource::TaskDefinition, PropagatedTagSource::None] {
            f(
                &format!("Tags{tags}"),
                FargateServiceProps {
                    propagate_tags: Some(tags),
                    enable_ecs_managed_tags: Some(tags != PropagatedTagSource::None),
                    ..p()
                },
            )?;
        }
        f("Force", FargateServiceProps { force_new_deployment: forced(true, Some("x")), ..p() })?;
        f("ForceOff", FargateServiceProps { force_new_deployment: forced(false, None), ..p() })?;
        f("ForceLater", p())?.force_new_deployment_with("later")?;
        f(
            "Version",
            FargateServiceProps {
                platform_version: Some(FargatePlatformVersion::Version1_4),
                availability_zone_rebalancing: Some(AvailabilityZoneRebalancing::Enabled),
                ..p()
            },
        )?;
        f(
            "Old",
            FargateServiceProps {
                platform_version: Some(FargatePlatformVersion::Version1_3),
                availability_zone_rebalancing: Some(AvailabilityZoneRebalancing::Disabled),
                max_healthy_percent: Some(100.0),
                ..p()
            },
        )?;
        use DeploymentLifecycleStage::{PostProductionTrafficShift, PreScaleUp, ReconcileService};
        let function = FunctionProps::new(Runtime::NODEJS_22_X, "index.handler", Code::from_inline("x"));
        let function = Function::new(&s, "Fn", function)?;
        let first = hook(&function, "Hook", vec![PreScaleUp, PostProductionTrafficShift], None);
        let blue_green = f(
            "BlueGreen",
            FargateServiceProps {
                deployment_strategy: Some(DeploymentStrategy::BlueGreen),
                bake_time: Some(Duration::minutes(30)),
                lifecycle_hooks: Some(vec![first.into()]),
                ..p()
            },
        )?;
        let theirs = Role::from_role_arn(&s, "HookRole", "arn:aws:iam::111111111111:role/hook", Default::default())?;
        blue_green.add_lifecycle_hook(hook(&function, "Second", vec![ReconcileService], Some(theirs)))?;
        let linear = TrafficShiftConfig { step_percent: Some(12.5), step_bake_time: Some(Duration::minutes(5)) };
        f(
            "Linear",
            FargateServiceProps {
                deployment_strategy: Some(DeploymentStrategy::Linear),
                linear_configuration: Some(linear),
                ..p()
            },
        )?;
        let canary = TrafficShiftConfig { step_percent: Some(0.5), step_bake_time: None };
        f(
            "Canary",
            FargateServiceProps {
                deployment_strategy: Some(DeploymentStrategy::Canary),
                canary_configuration: Some(canary),
                ..p()
            },
        )?;
        let rolling = Some(DeploymentStrategy::Rolling);
        f("Rolling", FargateServiceProps { deployment_strategy: rolling, ..p() })?;
        f("Exec", FargateServiceProps { enable_execute_command: Some(true), ..p() })?;
        plain.connections().allow_from_any_ipv4(Port::tcp(80))?;
        let n = CfnParameter::new(&s, "N", CfnParameterProps::builder().parameter_type("Number").build())?;
        let n = Some(n.value_as_number()?);
        f("Tokens", FargateServiceProps { desired_count: n, min_healthy_percent: n, ..p() })?;
        let names = array![plain.service_name(), plain.service_arn(), plain.is_using_ecs_deployment_controller()];
        c.record("names", names, &s);
        let region = Environment { region: Some("cn-north-1".into()), ..Default::default() };
        let china = Stack::with_props(app, "China", StackProps { env: region, ..Default::default() })?;
        let td = FargateTaskDefinition::builder(&china, "Task").build()?;
        td.add_container("App", nginx())?;
        let vpc = super::clusters::vpc(&china, "vpc-1", &["a"], &[], &["q1"])?;
        let cluster = Cluster::builder(&china, "Cluster").vpc(vpc).build()?;
        FargateService::new(&china, "Service", FargateServiceProps::new(&cluster, &td))?;
        Ok(())
    });
}

fn on_instances<T: Clone + Into<TaskDefinition>>(task: T) -> Result<T> {
    task.clone()
        .into()
        .add_container("App", ContainerDefinitionOptions { memory_limit_mib: Some(64.0), ..web(None) })?;
    Ok(task)
}

#[test]
fn services_on_instances_and_elsewhere() {
    check("1223-ecs-ec2-services", |app, c| {
        let s = Stack::with_props(app, "Stack", env())?;
        let vpc = vpc(&s, "vpc-1", &["a", "b"], &["p1", "p2"], &["q1", "q2"])?;
        let groups = Some(vec![SecurityGroup::from_security_group_id(&s, "Sg", "sg-1")?]);
        let known = ClusterAttributes { security_groups: groups, ..ClusterAttributes::new("c", vpc.clone()) };
        let cluster = Cluster::from_cluster_attributes(&s, "Cluster", known)?;
        let bridge = on_instances(Ec2TaskDefinition::builder(&s, "BridgeTask").build()?)?;
        let own = Ec2TaskDefinition::builder(&s, "OwnTask").network_mode(NetworkMode::AwsVpc).build()?;
        let own = on_instances(own)?;
        let p = || Ec2ServiceProps::new(cluster.clone(), &bridge);
        let e = |id: &str, props: Ec2ServiceProps| Ec2Service::new(&s, id, props);
        let (zone, instance) = (BuiltInAttributes::AVAILABILITY_ZONE, BuiltInAttributes::INSTANCE_ID);
        let plain = e("Plain", p())?;
        e("Daemon", Ec2ServiceProps { daemon: Some(true), ..p() })?;
        let (min, max) = (Some(50.0), Some(100.0));
        e(
            "DaemonMin",
            Ec2ServiceProps { daemon: Some(true), min_healthy_percent: min, max_healthy_percent: max, ..p() },
        )?;
        e(
            "Placed",
            Ec2ServiceProps {
                placement_constraints: Some(vec![
                    PlacementConstraint::distinct_instances(),
                    PlacementConstraint::member_of(["a == b", "c == d"]),
                ]),
                placement_strategies: Some(vec![
                    PlacementStrategy::spread_across([zone, instance])?,
                    PlacementStrategy::packed_by_cpu(),
                    PlacementStrategy::packed_by_memory(),
                    PlacementStrategy::randomly(),
                ]),
                ..p()
            },
        )?;
        plain.add_placement_strategies(&[PlacementStrategy::spread_across_instances()])?;
        plain.add_placement_strategies(&[PlacementStrategy::packed_by(BinPackResource::Memory)])?;
        plain.add_placement_constraints(&[PlacementConstraint::member_of(["lost"])])?;
        plain.add_placement_constraints(&[PlacementConstraint::member_of(["kept"])])?;
        let empty = Ec2ServiceProps { placement_constraints: Some(vec![]), placement_strategies: Some(vec![]), ..p() };
        e("Empty", empty)?.add_placement_strategies(&[])?;
        let o = || Ec2ServiceProps::new(cluster.clone(), &own);
        e("Own", o())?;
        let group = SecurityGroup::builder(&s, "Sg2").vpc(vpc.clone()).build()?;
        e(
            "OwnPublic",
            Ec2ServiceProps { assign_public_ip: Some(true), security_groups: Some(vec![(&group).into()]), ..o() },
        )?;
        let public = Some(SubnetSelection::of_type(SubnetType::Public));
        e("OwnSubnets", Ec2ServiceProps { vpc_subnets: public, desired_count: Some(2.0), ..o() })?;
        e(
            "Balanced",
            Ec2ServiceProps {
                availability_zone_rebalancing: Some(AvailabilityZoneRebalancing::Enabled),
                placement_strategies: Some(vec![
                    PlacementStrategy::spread_across([zone])?,
                    PlacementStrategy::packed_by_cpu(),
                ]),
                ..p()
            },
        )?;
        let provider = Some(vec![CapacityProviderStrategy::new("cp", 1)]);
        e("Provider", Ec2ServiceProps { capacity_provider_strategies: provider, ..p() })?;
        let external = controller(DeploymentControllerType::External);
        e("External", Ec2ServiceProps { deployment_controller: external, ..p() })?;
        c.record("groups", plain.connections().security_groups().len(), None);
        let two = Stack::with_props(app, "Two", env())?;
        let t2 = Ec2TaskDefinition::builder(&two, "Task").build()?;
        t2.add_container("App", limited(64.0))?;
        let elsewhere = Ec2Service::new(&two, "Service", Ec2ServiceProps::new(cluster, &t2))?;
        elsewhere.connections().allow_from_any_ipv4(Port::tcp(443))?;
        let ext = on_instances(ExternalTaskDefinition::builder(&s, "ExtTask").build()?)?;
        let x = |id: &str, props: &dyn Fn(ExternalServiceProps) -> Result<ExternalServiceProps>| {
            let known = ClusterAttributes::new("x", vpc.clone());
            let cluster = Cluster::from_cluster_attributes(&s, format!("{id}Cluster"), known)?;
            ExternalService::new(&s, id, props(ExternalServiceProps::new(cluster, &ext))?)
        };
        x("X", &|p| Ok(p))?;
        x("XAll", &|p| {
            Ok(ExternalServiceProps {
                desired_count: Some(2.0),
                service_name: Some("ext".into()),
                min_healthy_percent: Some(20.0),
                max_healthy_percent: Some(90.0),
                propagate_tags: Some(PropagatedTagSource::TaskDefinition),
                enable_ecs_managed_tags: Some(true),
                circuit_breaker: Some(DeploymentCircuitBreaker::default()),
                security_groups: Some(vec![SecurityGroup::from_security_group_id(&s, "Sg3", "sg-3")?]),
                enable_execute_command: Some(true),
                ..p
            })
        })?;
        x("XDaemon", &|p| Ok(ExternalServiceProps { daemon: Some(true), ..p }))?;
        Ok(())
    });
}

fn small(s: &Stack) -> Result<ClusterRef> {
    let known = ClusterAttributes::new("c", vpc(s, "v", &["a"], &[], &["q"])?);
    Cluster::from_cluster_attributes(s, "C", known)
}

#[test]
fn services_that_are_refused() {
    check("1224-ecs-service-errors", |app, c| {
        use DeploymentStrategy::{Canary, Linear};
        Stack::new(app, "Stack")?;
        let fargate = |s: &Stack, props: FargateTaskDefinitionProps| {
            let t = FargateTaskDefinition::new(s, "T", props)?;
            t.add_container("A", limited(64.0))?;
            Ok::<_, Error>(t)
        };
        let ec2 = |s: &Stack| {
            let t = Ec2TaskDefinition::builder(s, "T").build()?;
            t.add_container("A", limited(64.0))?;
            Ok::<_, Error>(t)
        };
        let outside = |s: &Stack| {
            let t = ExternalTaskDefinition::builder(s, "T").build()?;
            t.add_container("A", limited(64.0))?;
            Ok::<_, Error>(t)
        };
        let none = FargateTaskDefinitionProps::default;
        type Change<'a, P> = &'a dyn Fn(P) -> P;
        let made = |s: &Stack, task: FargateTaskDefinitionProps, change: Change<'_, FargateServiceProps>| {
            let props = FargateServiceProps::new(small(s)?, &fargate(s, task)?);
            FargateService::new(s, "S", change(props))
        };
        let f = |label: &str, change: Change<'_, FargateServiceProps>| {
            c.attempt(label, |s, _| made(s, none(), change).map(|_| ()));
        };
        let then = |label: &str,
                    change: Change<'_, FargateServiceProps>,
                    then: &dyn Fn(&FargateService, &Stack) -> Result<()>| {
            c.attempt(label, |s, _| then(&made(s, none(), change)?, s));
        };
        let e = |label: &str, change: Change<'_, Ec2ServiceProps>| {
            c.attempt(&format!("ec2 {label}"), |s, _| {
                let props = Ec2ServiceProps::new(small(s)?, &ec2(s)?);
                Ec2Service::new(s, "S", change(props)).map(|_| ())
            });
        };
        let outer = |s: &Stack, change: Change<'_, ExternalServiceProps>| {
            let props = ExternalServiceProps::new(small(s)?, &outside(s)?);
            ExternalService::new(s, "S", change(props))
        };
        let x = |label: &str, change: Change<'_, ExternalServiceProps>| {
            c.attempt(&format!("external {label}"), |s, _| outer(s, change).map(|_| ()));
        };
        c.attempt("fargate on ec2", |s, _| {
            FargateService::new(s, "S", FargateServiceProps::new(small(s)?, &ec2(s)?)).map(|_| ())
        });
        c.attempt("ec2 on fargate", |s, _| {
            Ec2Service::new(s, "S", Ec2ServiceProps::new(small(s)?, &fargate(s, none())?)).map(|_| ())
        });
        c.attempt("external on ec2", |s, _| {
            ExternalService::new(s, "S", ExternalServiceProps::new(small(s)?, &ec2(s)?)).map(|_| ())
        });
        let on = Some(AvailabilityZoneRebalancing::Enabled);
        f("rebalancing", &|p| FargateServiceProps {
            availability_zone_rebalancing: on,
            max_healthy_percent: Some(100.0),
            ..p
        });
        let version = |v| move |p: FargateServiceProps| FargateServiceProps { platform_version: Some(v), ..p };
        c.attempt("old storage", |s, _| {
            let task = FargateTaskDefinitionProps { ephemeral_storage_gib: Some(30.0), ..none() };
            made(s, task, &version(FargatePlatformVersion::Version1_3)).map(|_| ())
        });
        c.attempt("old pid", |s, _| {
            let linux =
                RuntimePlatform { operating_system_family: Some(OperatingSystemFamily::LINUX), cpu_architecture: None };
            let task =
                FargateTaskDefinitionProps { pid_mode: Some(PidMode::Task), runtime_platform: Some(linux), ..none() };
            made(s, task, &version(FargatePlatformVersion::Version1_0)).map(|_| ())
        });
        let code = controller(DeploymentControllerType::CodeDeploy);
        let coded = |p| FargateServiceProps { deployment_controller: code, ..p };
        let plain = |p| p;
        let alarmed = |names: &'static [&'static str]| {
            move |p| FargateServiceProps { deployment_alarms: alarms(names, None), ..p }
        };
        f("alarms by code deploy", &|p| coded(alarmed(&["a"])(p)));
        f("no alarms", &alarmed(&[]));
        then("no alarms later", &plain, &|s, _| s.enable_deployment_alarms(vec![], Default::default()));
        then("alarms differ", &alarmed(&["a"]), &|s, _| {
            let behavior = Some(AlarmBehavior::FailOnAlarm);
            s.enable_deployment_alarms(vec!["b".into()], DeploymentAlarmOptions { behavior })
        });
        f("force by code deploy", &|p| coded(FargateServiceProps { force_new_deployment: forced(true, None), ..p }));
        then("force later by code deploy", &coded, &|s, _| s.force_new_deployment_with("x"));
        f("force nonce", &|p| FargateServiceProps { force_new_deployment: forced(true, Some("")), ..p });
        then("force nonce long", &plain, &|s, _| s.force_new_deployment_with("x".repeat(256)));
        let first = TaskDefinitionRevision::of(1.0)?;
        f("revision by code deploy", &|p| {
            coded(FargateServiceProps { task_definition_revision: Some(first.clone()), ..p })
        });
        c.attempt("revision", |_, _| TaskDefinitionRevision::of(0.0).map(|_| ()));
        let shift = |step_percent, step_bake_time| Some(TrafficShiftConfig { step_percent, step_bake_time });
        f("linear strategy", &|p| FargateServiceProps { linear_configuration: shift(None, None), ..p });
        f("canary strategy", &|p| FargateServiceProps {
            deployment_strategy: Some(Linear),
            canary_configuration: shift(None, None),
            ..p
        });
        let linear = |label: &str, config: Option<TrafficShiftConfig>| {
            f(&format!("linear {label}"), &|p| FargateServiceProps {
                deployment_strategy: Some(Linear),
                linear_configuration: config,
                ..p
            });
        };
        let canary = |label: &str, config: Option<TrafficShiftConfig>| {
            f(&format!("canary {label}"), &|p| FargateServiceProps {
                deployment_strategy: Some(Canary),
                canary_configuration: config,
                ..p
            });
        };
        linear("small", shift(Some(2.9), None));
        linear("large", shift(Some(101.0), None));
        linear("fine", shift(Some(3.33), None));
        linear("seconds", shift(None, Some(Duration::seconds(90))));
        linear("long", shift(None, Some(Duration::minutes(1441))));
        canary("small", shift(Some(0.05), None));
        canary("fine", shift(Some(1.25), None));
        canary("seconds", shift(None, Some(Duration::seconds(1))));
        canary("long", shift(None, Some(Duration::days(2))));
        then("hooks by code deploy", &coded, &|s, t| {
            s.add_lifecycle_hook(hook(Function::from_function_name(t, "F", "f")?, "H", vec![], None))
        });
        c.attempt_synth("no container", |s, _| {
            let task = FargateTaskDefinition::new(s, "T", none())?;
            FargateService::new(s, "S", FargateServiceProps::new(small(s)?, &task)).map(|_| ())
        });
        c.attempt_synth("no essential container", |s, _| {
            let task = FargateTaskDefinition::new(s, "T", none())?;
            task.add_container("A", ContainerDefinitionOptions { essential: Some(false), ..nginx().into() })?;
            FargateService::new(s, "S", FargateServiceProps::new(small(s)?, &task)).map(|_| ())
        });
        let daemon = |p| Ec2ServiceProps { daemon: Some(true), ..p };
        e("daemon count", &|p| daemon(Ec2ServiceProps { desired_count: Some(1.0), ..p }));
        e("daemon max", &|p| daemon(Ec2ServiceProps { max_healthy_percent: Some(150.0), ..p }));
        e("min max", &|p| Ec2ServiceProps { min_healthy_percent: Some(100.0), max_healthy_percent: Some(100.0), ..p });
        let balanced = |p| Ec2ServiceProps { availability_zone_rebalancing: on, ..p };
        e("rebalancing daemon", &|p| balanced(daemon(p)));
        e("rebalancing max", &|p| {
            balanced(Ec2ServiceProps { max_healthy_percent: Some(100.0), min_healthy_percent: Some(0.0), ..p })
        });
        let packed = |p| Ec2ServiceProps { placement_strategies: Some(vec![PlacementStrategy::packed_by_cpu()]), ..p };
        e("rebalancing strategy", &|p| balanced(packed(p)));
        e("rebalancing constraint", &|p| {
            let zone = PlacementConstraint::member_of(["attribute:ecs.availability-zone == x"]);
            balanced(Ec2ServiceProps { placement_constraints: Some(vec![zone]), ..p })
        });
        e("daemon strategy", &|p| daemon(packed(p)));
        e("public bridge", &|p| Ec2ServiceProps { assign_public_ip: Some(true), ..p });
        e("subnets bridge", &|p| Ec2ServiceProps { vpc_subnets: Some(SubnetSelection::default()), ..p });
        e("groups bridge", &|p| Ec2ServiceProps { security_groups: Some(vec![]), ..p });
        c.attempt_synth("ec2 no capacity", |s, _| {
            let task = ec2(s)?;
            let vpc = vpc(s, "v", &["a"], &[], &["q"])?;
            let known = ClusterAttributes { has_ec2_capacity: Some(false), ..ClusterAttributes::new("c", vpc) };
            let cluster = Cluster::from_cluster_attributes(s, "C", known)?;
            Ec2Service::new(s, "S", Ec2ServiceProps::new(cluster, &task)).map(|_| ())
        });
        c.attempt("cluster by arn", |s, _| {
            let cluster = Cluster::from_cluster_arn(s, "A", "arn:aws:ecs:us-east-1:111111111111:cluster/x")?;
            FargateService::new(s, "S", FargateServiceProps::new(cluster, &fargate(s, none())?)).map(|_| ())
        });
        let daemon = |p| ExternalServiceProps { daemon: Some(true), ..p };
        x("daemon code deploy", &|p| daemon(ExternalServiceProps { deployment_controller: code, ..p }));
        x("daemon count", &|p| daemon(ExternalServiceProps { desired_count: Some(1.0), ..p }));
        x("daemon max", &|p| daemon(ExternalServiceProps { max_healthy_percent: Some(101.0), ..p }));
        x("min max", &|p| ExternalServiceProps {
            min_healthy_percent: Some(100.0),
            max_healthy_percent: Some(100.0),
            ..p
        });
        let found = CloudMapOptions { name: Some("x".into()), ..Default::default() };
        x("cloud map", &|p| ExternalServiceProps { cloud_map_options: Some(found.clone()), ..p });
        x("capacity", &|p| ExternalServiceProps { capacity_provider_strategies: Some(vec![]), ..p });
        c.attempt("external cloud map later", |s, _| {
            outer(s, &|p| p)?.enable_cloud_map(CloudMapOptions::default()).map(|_| ())
        });
        // There is no service to associate: the library does not get to look at it.
        c.omit(&["external associate"]);
        Ok(())
    });
}

fn app_stack(app: &App) -> Result<()> {
    let p = Stack::new(app, "Images")?;
    let image = TagParameterContainerImage::new(&Repository::builder(&p, "EcsDeployRepository").build()?);
    let s = Stack::new(app, "EcsStackDeployedInPipeline")?;
    let task = TaskDefinition::builder(&s, "TaskDefinition")
        .compatibility(Compatibility::Fargate)
        .cpu("1024")
        .memory_mib("2048")
        .build()?;
    task.add_container("AppContainer", &image)?;
    let vpc = Vpc::builder(&s, "Vpc").max_azs(1).restrict_default_security_group(false).build()?;
    let cluster = Cluster::builder(&s, "Cluster").vpc(&vpc).build()?;
    FargateService::builder(&s, "EcsService").task_definition(task).cluster(&cluster).build()?;
    super::output(&p, "Parameter", image.tag_parameter_name())
}

#[test]
fn the_application_of_the_pipeline() {
    check("1233-ecs-app-stack", |app, _| app_stack(app));
}

#[test]
fn the_application_of_the_pipeline_with_the_flags_of_a_new_project() {
    check_with(
        "1234-ecs-app-stack-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        |app, _| app_stack(app),
    );
}

#[test]
fn services_with_the_flags_of_a_new_project() {
    check_with(
        "1235-ecs-services-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        |app, c| {
            let s = Stack::with_props(app, "Stack", env())?;
            let vpc = vpc(&s, "v", &["a"], &[], &["q"])?;
            let cluster = Cluster::builder(&s, "Cluster")
                .vpc(vpc.clone())
                .enable_fargate_capacity_providers(true)
                .default_cloud_map_namespace(CloudMapNamespaceOptions {
                    name: "local".into(),
                    use_for_service_connect: Some(true),
                    ..Default::default()
                })
                .build()?;
            let task = FargateTaskDefinition::builder(&s, "Task").build()?;
            task.add_container("A", web(Some("api")))?;
            let p = || FargateServiceProps::new(&cluster, &task);
            let f = |id: &str, props: FargateServiceProps| FargateService::new(&s, id, props);
            f("Plain", FargateServiceProps { min_healthy_percent: Some(100.0), ..p() })?;
            let breaker = DeploymentCircuitBreaker { rollback: Some(true), enable: None };
            f("Breaker", FargateServiceProps { circuit_breaker: Some(breaker), ..p() })?;
            let connected = ServiceConnectService { port_mapping_name: "api".into(), ..Default::default() };
            f(
                "Exec",
                FargateServiceProps {
                    enable_execute_command: Some(true),
                    cloud_map_options: Some(CloudMapOptions { name: Some("x".into()), ..Default::default() }),
                    service_connect_configuration: Some(ServiceConnectProps {
                        services: Some(vec![connected]),
                        ..Default::default()
                    }),
                    ..p()
                },
            )?;
            f("Alarms", FargateServiceProps { deployment_alarms: alarms(&["a"], None), ..p() })?;
            let instances = Cluster::from_cluster_attributes(&s, "I", ClusterAttributes::new("i", vpc))?;
            let bridge = Ec2TaskDefinition::builder(&s, "B").build()?;
            bridge.add_container("A", limited(64.0))?;
            let breaker = Some(DeploymentCircuitBreaker::default());
            let props = Ec2ServiceProps { circuit_breaker: breaker, ..Ec2ServiceProps::new(instances, &bridge) };
            Ec2Service::new(&s, "Ec2", props)?;
            let imported = FargateService::from_fargate_service_attributes(
                &s,
                "Imp",
                longshore::aws_ecs::FargateServiceAttributes {
                    cluster: (&cluster).into(),
                    service_arn: None,
                    service_name: Some("n".into()),
                },
            )?;
            c.record("names", imported.service_arn(), &s);
            Ok(())
        },
    );
}
