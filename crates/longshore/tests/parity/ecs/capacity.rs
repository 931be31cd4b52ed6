//! Instances that tasks run on, and pipelines that deploy services.

use longshore::aws_autoscaling::{
    AutoScalingGroup, AutoScalingGroupProps, AutoScalingGroupRef, BasicLifecycleHookProps, BlockDevice,
    BlockDeviceVolume, Ec2HealthChecksOptions, GroupMetrics, HealthChecks, IAutoScalingGroup as _,
    LifecycleHookTargetRef, LifecycleTransition, Monitoring, RollingUpdateOptions, Signals, SignalsOptions,
    TerminationPolicy, UpdatePolicy,
};
use longshore::aws_autoscaling_hooktargets::{FunctionHook, QueueHook, TopicHook};
use longshore::aws_codecommit::Repository;
use longshore::aws_codepipeline::{Artifact, Pipeline, StageProps};
use longshore::aws_codepipeline_actions::{
    CodeCommitSourceAction, CodeCommitSourceActionProps, EcsDeployAction, EcsDeployActionProps,
};
use longshore::aws_ec2::{
    InstanceArchitecture, InstanceClass, InstanceSize, InstanceType, MachineImage, SubnetSelection, SubnetType, Vpc,
    VpcRef,
};
use longshore::aws_ecs::{
    AddAutoScalingGroupCapacityOptions, AddCapacityOptions, AmiHardwareType, AsgCapacityProvider,
    AsgCapacityProviderProps, BaseService, BottleRocketImage, BottleRocketImageProps, BottlerocketEcsVariant,
    CapacityProviderStrategy, Cluster, ClusterAttributes, ContainerDefinitionOptions, DeploymentCircuitBreaker,
    DeploymentController, DeploymentControllerType, Ec2Service, Ec2TaskDefinition, EcsOptimizedImage,
    EcsOptimizedImageOptions, FargateService, FargateServiceAttributes, FargateServiceProps, FargateTaskDefinition,
    ICluster as _, IService as _, MachineImageType, PortMapping, TaskDefinitionRevision, WindowsOptimizedVersion,
};
use longshore::aws_iam::{AccountRootPrincipal, Role, RoleRef, ServicePrincipal};
use longshore::aws_kms::Key;
use longshore::aws_lambda::{Code, Function, FunctionProps, Runtime};
use longshore::aws_sns::Topic;
use longshore::aws_sqs::Queue;
use longshore::core::array;
use longshore::core::value::Value;
use longshore::prelude::*;

use super::{clusters, limited, nginx};
use crate::harness::{Context, check, check_with};

fn small() -> InstanceType {
    InstanceType::of(InstanceClass::T3, InstanceSize::Small)
}

fn group_in(vpc: &VpcRef) -> AutoScalingGroupProps {
    AutoScalingGroupProps {
        instance_type: Some(small()),
        machine_image: Some(EcsOptimizedImage::amazon_linux2().into()),
        ..AutoScalingGroupProps::new(vpc.clone())
    }
}

fn rocket(props: BottleRocketImageProps) -> Result<Option<MachineImage>> {
    Ok(Some(BottleRocketImage::new(props)?.into()))
}

fn of(image: impl Into<MachineImage>) -> AddCapacityOptions {
    AddCapacityOptions { machine_image: Some(image.into()), ..AddCapacityOptions::new(small()) }
}

fn capacity(app: &App, t: &Context) -> Result<()> {
    t.own_handler_code();
    let plain = Stack::new(app, "Plain")?;
    let first = Cluster::builder(&plain, "Default").capacity(AddCapacityOptions::new(small())).build()?;
    let name = first.autoscaling_group().map(|g| g.auto_scaling_group_name());
    let groups = first.connections().security_groups().len();
    t.record("first", array![first.has_ec2_capacity()?, groups, name], &plain);
    let task = Ec2TaskDefinition::builder(&plain, "Task").build()?;
    task.add_container("web", limited(256.0))?;
    Ec2Service::builder(&plain, "Service").cluster(&first).task_definition(&task).build()?;

    let env = StackProps { env: Environment::new("111111111111", "us-east-1"), ..Default::default() };
    let s = Stack::with_props(app, "Stack", env)?;
    let vpc = clusters::vpc(&s, "vpc-1", &["a", "b"], &["p1", "p2"], &["q1", "q2"])?;
    let c = Cluster::builder(&s, "Cluster").vpc(vpc).build()?;
    let key = Key::builder(&s, "Key").build()?;
    let plain = || AddCapacityOptions::new(small());
    c.add_capacity(
        "Spot",
        AddCapacityOptions {
            spot_price: Some("0.03".into()),
            spot_instance_draining: Some(true),
            min_capacity: Some(1.0),
            max_capacity: Some(3.0),
            desired_capacity: Some(2.0),
            topic_encryption_key: Some((&key).into()),
            cooldown: Some(Duration::minutes(2)),
            associate_public_ip_address: Some(true),
            vpc_subnets: Some(SubnetSelection { subnet_type: Some(SubnetType::Public), ..Default::default() }),
            instance_monitoring: Some(Monitoring::Basic),
            auto_scaling_group_name: Some("spot".into()),
            default_instance_warmup: Some(Duration::seconds(5)),
            ssm_session_permissions: Some(true),
            block_devices: Some(vec![BlockDevice::new("/dev/xvda", BlockDeviceVolume::ebs(30))]),
            ..plain()
        },
    )?;
    c.add_capacity(
        "Rolling",
        AddCapacityOptions {
            update_policy: Some(UpdatePolicy::rolling_update(RollingUpdateOptions::default())?),
            signals: Some(Signals::wait_for_count(1, SignalsOptions::default())?),
            max_instance_lifetime: Some(Duration::days(2)),
            new_instances_protected_from_scale_in: Some(true),
            termination_policies: Some(vec![TerminationPolicy::OldestInstance]),
            group_metrics: Some(vec![GroupMetrics::all()]),
            health_checks: Some(HealthChecks::ec2(Ec2HealthChecksOptions::default())),
            capacity_rebalance: Some(true),
            allow_all_outbound: Some(false),
            ignore_unmodified_size_properties: Some(false),
            ..of(EcsOptimizedImage::amazon_linux2023())
        },
    )?;
    let as_rocket = Some(MachineImageType::Bottlerocket);
    let arm = AddCapacityOptions::new(InstanceType::new("c6g.large"));
    c.add_capacity("Rocket", AddCapacityOptions { machine_image_type: as_rocket, ..arm })?;
    for variant in [
        BottlerocketEcsVariant::AwsEcs1,
        BottlerocketEcsVariant::AwsEcs1Nvidia,
        BottlerocketEcsVariant::AwsEcs2,
        BottlerocketEcsVariant::AwsEcs2Nvidia,
    ] {
        let image = rocket(BottleRocketImageProps { variant: Some(variant), ..Default::default() })?;
        c.add_capacity(&format!("Rocket-{variant}"), AddCapacityOptions { machine_image: image, ..plain() })?;
    }
    let architecture = Some(InstanceArchitecture::Arm64);
    let image = rocket(BottleRocketImageProps { architecture, ..Default::default() })?;
    let as_linux = Some(MachineImageType::AmazonLinux2);
    let options = AddCapacityOptions { machine_image: image, machine_image_type: as_linux, ..plain() };
    c.add_capacity("RocketAsLinux", options)?;
    // The order of the CDK's enumeration, whose names are numbers: ascending.
    for version in [
        WindowsOptimizedVersion::Server2025,
        WindowsOptimizedVersion::Server2022,
        WindowsOptimizedVersion::Server2019,
        WindowsOptimizedVersion::Server2016,
    ] {
        let options = AddCapacityOptions {
            spot_price: Some("0.1".into()),
            spot_instance_draining: Some(version == WindowsOptimizedVersion::Server2022),
            ..of(EcsOptimizedImage::windows(version))
        };
        c.add_capacity(&format!("Windows{version}"), options)?;
    }
    for hardware in [AmiHardwareType::Standard, AmiHardwareType::Gpu, AmiHardwareType::Arm, AmiHardwareType::Neuron] {
        let two = EcsOptimizedImage::amazon_linux2_with(Some(hardware), EcsOptimizedImageOptions::default());
        c.add_capacity(&format!("Linux2{hardware}"), of(two))?;
        let newest = EcsOptimizedImage::amazon_linux2023_with(Some(hardware), EcsOptimizedImageOptions::default());
        c.add_capacity(&format!("Linux2023{hardware}"), of(newest))?;
    }
    c.add_capacity("Linux1", of(EcsOptimizedImage::amazon_linux()))?;
    let cached =
        EcsOptimizedImageOptions { cached_in_context: Some(true), additional_cache_key: Some("unused".into()) };
    c.add_capacity("Cached", of(EcsOptimizedImage::amazon_linux2023_with(Some(AmiHardwareType::Arm), cached)))?;
    let image = rocket(BottleRocketImageProps {
        cached_in_context: Some(true),
        additional_cache_key: Some("mine".into()),
        ..Default::default()
    })?;
    c.add_capacity("CachedRocket", AddCapacityOptions { machine_image: image, ..plain() })?;
    let groups = c.connections().security_groups().len();
    let none = c.autoscaling_group().is_none();
    t.record("capacity", array![c.has_ec2_capacity()?, groups, c.capacity_provider_names().len(), none], None);
    providers(app, t)?;
    hooks(app)
}

fn providers(app: &App, t: &Context) -> Result<()> {
    let p = Stack::new(app, "Providers")?;
    let vpc: VpcRef = (&Vpc::builder(&p, "Vpc").max_azs(2).nat_gateways(1).build()?).into();
    let cluster = Cluster::builder(&p, "Cluster").vpc(vpc.clone()).build()?;
    let sized = || AutoScalingGroupProps { min_capacity: Some(0.0), max_capacity: Some(5.0), ..group_in(&vpc) };
    let add = |id: &str,
               props: &dyn Fn(AsgCapacityProviderProps) -> Result<AsgCapacityProviderProps>,
               options: AddAutoScalingGroupCapacityOptions,
               group: AutoScalingGroupProps| {
        // The CDK's key comes before the group where both are arguments.
        let group = AutoScalingGroup::new(&p, format!("{id}Group"), group)?;
        let provider = AsgCapacityProvider::new(&p, id, props(AsgCapacityProviderProps::new(&group))?)?;
        cluster.add_asg_capacity_provider_with(&provider, options)?;
        cluster.add_asg_capacity_provider(&provider)?;
        Ok::<_, Error>(provider)
    };
    let default = AddAutoScalingGroupCapacityOptions::default;
    let d = add("Plain", &Ok, default(), sized())?;
    let named = |given: AsgCapacityProviderProps| {
        Ok(AsgCapacityProviderProps {
            capacity_provider_name: Some("mine".into()),
            enable_managed_scaling: Some(true),
            enable_managed_termination_protection: Some(false),
            enable_managed_draining: Some(true),
            maximum_scaling_step_size: Some(10.0),
            minimum_scaling_step_size: Some(2.0),
            target_capacity_percent: Some(80.0),
            instance_warmup_period: Some(60.0),
            ..given
        })
    };
    add("Named", &named, default(), sized())?;
    let key = Key::builder(&p, "Key").build()?;
    let unscaled = |given: AsgCapacityProviderProps| {
        let enable_managed_termination_protection = Some(false);
        let enable_managed_scaling = Some(false);
        Ok(AsgCapacityProviderProps { enable_managed_scaling, enable_managed_termination_protection, ..given })
    };
    let keyed = AddAutoScalingGroupCapacityOptions { topic_encryption_key: Some((&key).into()), ..default() };
    add("Unscaled", &unscaled, keyed, sized())?;
    let undrained = |given: AsgCapacityProviderProps| {
        Ok(AsgCapacityProviderProps {
            enable_managed_draining: Some(false),
            enable_managed_termination_protection: Some(false),
            target_capacity_percent: Some(0.0),
            instance_warmup_period: Some(0.0),
            ..given
        })
    };
    add("Undrained", &undrained, default(), sized())?;
    let rocket_type = |given: AsgCapacityProviderProps| {
        Ok(AsgCapacityProviderProps {
            machine_image_type: Some(MachineImageType::Bottlerocket),
            spot_instance_draining: Some(true),
            ..given
        })
    };
    let draining = AddAutoScalingGroupCapacityOptions { spot_instance_draining: Some(true), ..default() };
    let spot = || AutoScalingGroupProps { spot_price: Some("0.1".into()), ..sized() };
    let as_linux = AddAutoScalingGroupCapacityOptions {
        machine_image_type: Some(MachineImageType::AmazonLinux2),
        ..draining.clone()
    };
    let image = rocket(BottleRocketImageProps::default())?;
    add("Rocket", &rocket_type, as_linux, AutoScalingGroupProps { machine_image: image, ..spot() })?;
    add("Spot", &Ok, draining, spot())?;
    cluster.add_default_capacity_provider_strategy(vec![CapacityProviderStrategy {
        base: Some(1.0),
        ..CapacityProviderStrategy::new(d.capacity_provider_name(), 2)
    }])?;
    cluster.enable_fargate_capacity_providers();
    let protected = d.auto_scaling_group().as_owned().is_some_and(|g| g.are_new_instances_protected_from_scale_in());
    t.record(
        "providers",
        array![
            cluster.has_ec2_capacity()?,
            cluster.capacity_provider_names(),
            d.enable_managed_termination_protection(),
            d.enable_managed_draining().map_or(Value::Undefined, Value::from),
            cluster.connections().security_groups().len(),
            protected,
        ],
        &p,
    );
    let task = Ec2TaskDefinition::builder(&p, "Task").build()?;
    task.add_container("web", ContainerDefinitionOptions { memory_reservation_mib: Some(64.0), ..nginx().into() })?;
    Ec2Service::builder(&p, "Service")
        .cluster(&cluster)
        .task_definition(&task)
        .capacity_provider_strategies(vec![CapacityProviderStrategy::new(d.capacity_provider_name(), 1)])
        .build()?;
    let theirs = AutoScalingGroup::new(&p, "Theirs", sized())?;
    let imported = Cluster::from_cluster_attributes(
        &p,
        "Imported",
        ClusterAttributes {
            autoscaling_group: Some((&theirs).into()),
            ..ClusterAttributes::new("theirs", vpc.clone())
        },
    )?;
    t.record("imported", imported.autoscaling_group().map(|g| g.auto_scaling_group_name()), &p);
    let e =
        Stack::with_props(app, "ecs-named", StackProps { stack_name: Some("ecs-named".into()), ..Default::default() })?;
    let known = AutoScalingGroup::from_auto_scaling_group_name(&e, "Theirs", "theirs")?;
    let enable_managed_termination_protection = Some(false);
    let props = AsgCapacityProviderProps::new(known);
    AsgCapacityProvider::new(
        &e,
        "Provider",
        AsgCapacityProviderProps { enable_managed_termination_protection, ..props },
    )?;
    Ok(())
}

fn hooks(app: &App) -> Result<()> {
    let h = Stack::new(app, "Hooks")?;
    let vpc: VpcRef = (&Vpc::builder(&h, "Vpc").max_azs(1).build()?).into();
    let image = MachineImage::latest_amazon_linux2023(Default::default());
    let group =
        AutoScalingGroup::new(&h, "Group", AutoScalingGroupProps { machine_image: Some(image), ..group_in(&vpc) })?;
    let function = |id: &str| {
        let props = FunctionProps::new(Runtime::PYTHON_3_13, "index.handler", Code::from_inline("x"));
        Function::new(&h, id, props)
    };
    let add = |id: &str, target: LifecycleHookTargetRef, role: Option<RoleRef>| {
        let launching = BasicLifecycleHookProps::new(LifecycleTransition::InstanceLaunching);
        group.add_lifecycle_hook(id, BasicLifecycleHookProps { notification_target: Some(target), role, ..launching })
    };
    add("Topic", TopicHook::new(&Topic::builder(&h, "Told").build()?).into(), None)?;
    add("Queue", QueueHook::new(&Queue::builder(&h, "Queue").build()?).into(), None)?;
    let plain = function("Fn")?;
    let role = Role::builder(&h, "Role").assumed_by(ServicePrincipal::new("autoscaling.amazonaws.com")).build()?;
    add("Function", FunctionHook::new(&plain, None).into(), Some((&role).into()))?;
    let (other, key) = (function("Fn2")?, Key::builder(&h, "Key").build()?);
    add("Encrypted", FunctionHook::new(&other, Some((&key).into())).into(), None)?;
    Ok(())
}

#[test]
fn instances_of_clusters() {
    check("1800-ecs-capacity", capacity);
}

#[test]
fn instances_of_clusters_in_a_new_project() {
    check_with(
        "1801-ecs-capacity-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        capacity,
    );
}

#[test]
fn refusals_of_capacity() {
    check("1802-ecs-capacity-errors", |_, t| {
        let cluster = |s: &Stack| Cluster::builder(s, "Cluster").build();
        let group = |s: &Stack| {
            let vpc: VpcRef = (&Vpc::builder(s, "Vpc").build()?).into();
            Ok::<_, Error>(AutoScalingGroupRef::from(&AutoScalingGroup::new(s, "Group", group_in(&vpc))?))
        };
        let theirs = |s: &Stack| AutoScalingGroup::from_auto_scaling_group_name(s, "Theirs", "theirs");
        let provider = |s: &Stack, props| AsgCapacityProvider::new(s, "P", props);
        for name in ["aws-x", "ecsx", "fargate", "mine"] {
            t.attempt(&format!("name {name}"), |s, _| {
                let capacity_provider_name = Some(name.to_owned());
                let props = AsgCapacityProviderProps::new(group(s)?);
                provider(s, AsgCapacityProviderProps { capacity_provider_name, ..props }).map(drop)
            });
        }
        t.attempt("unscaled", |s, _| {
            let props = AsgCapacityProviderProps::new(group(s)?);
            provider(s, AsgCapacityProviderProps { enable_managed_scaling: Some(false), ..props }).map(drop)
        });
        t.attempt("imported", |s, _| provider(s, AsgCapacityProviderProps::new(theirs(s)?)).map(drop));
        t.attempt("imported in a cluster", |s, _| {
            let props = AsgCapacityProviderProps {
                enable_managed_termination_protection: Some(false),
                ..AsgCapacityProviderProps::new(theirs(s)?)
            };
            cluster(s)?.add_asg_capacity_provider(&provider(s, props)?)
        });
        for n in [-1.0, 10_001.0, 10_000.0] {
            t.attempt(&format!("warm-up {n}"), |s, _| {
                let props = AsgCapacityProviderProps::new(group(s)?);
                provider(s, AsgCapacityProviderProps { instance_warmup_period: Some(n), ..props }).map(drop)
            });
        }
        let plain = || AddCapacityOptions::new(small());
        t.attempt("signals", |s, _| {
            let signals = Some(Signals::wait_for_all(SignalsOptions::default())?);
            cluster(s)?.add_capacity("C", AddCapacityOptions { signals, ..plain() }).map(drop)
        });
        t.attempt("cache key", |_, _| {
            let additional_cache_key = Some("x".into());
            rocket(BottleRocketImageProps { additional_cache_key, ..Default::default() }).map(drop)
        });
        t.attempt("capacity", |s, _| {
            let options = AddCapacityOptions { min_capacity: Some(3.0), max_capacity: Some(1.0), ..plain() };
            cluster(s)?.add_capacity("C", options).map(drop)
        });
        t.attempt("capacity of a bad type", |s, _| {
            let options = AddCapacityOptions {
                machine_image_type: Some(MachineImageType::Bottlerocket),
                ..AddCapacityOptions::new(InstanceType::new("nonsense"))
            };
            cluster(s)?.add_capacity("C", options).map(drop)
        });
        let strategy =
            |name: &str| vec![CapacityProviderStrategy { capacity_provider: name.into(), ..Default::default() }];
        t.attempt("strategy", |s, _| cluster(s)?.add_default_capacity_provider_strategy(strategy("x")));
        t.attempt_synth("no capacity", |s, _| {
            let task = Ec2TaskDefinition::builder(s, "T").build()?;
            task.add_container("c", limited(4.0))?;
            Ec2Service::builder(s, "Service").cluster(&cluster(s)?).task_definition(&task).build().map(drop)
        });
        t.attempt("other strategy", |s, _| {
            let cluster = cluster(s)?;
            cluster.add_capacity("C", plain())?;
            cluster.add_default_capacity_provider_strategy(strategy("C"))
        });
        let input = Artifact::artifact("a", None)?;
        let deploy = |s: &Stack, input: Option<Artifact>, file: bool, timeout: Option<Duration>| {
            let task = FargateTaskDefinition::builder(s, "T").build()?;
            task.add_container("c", nginx())?;
            let service = FargateService::builder(s, "Service").cluster(&cluster(s)?).task_definition(&task).build()?;
            EcsDeployAction::new(
                EcsDeployActionProps::builder()
                    .action_name("D")
                    .service(&service)
                    .maybe_image_file(input.as_ref().filter(|_| file).map(|a| a.at_path("f")))
                    .maybe_input(input)
                    .maybe_deployment_timeout(timeout)
                    .build(),
            )
            .map(drop)
        };
        t.attempt("no input", |s, _| deploy(s, None, false, None));
        t.attempt("both inputs", |s, _| deploy(s, Some(input.clone()), true, None));
        for m in [0, 61, 60] {
            let timeout = Some(Duration::minutes(m));
            t.attempt(&format!("timeout {m}"), |s, _| deploy(s, Some(input.clone()), false, timeout));
        }
        t.attempt("timeout of seconds", |s, _| deploy(s, Some(input.clone()), false, Some(Duration::seconds(90))));
        Ok(())
    });
}

#[test]
fn deployments_of_services() {
    check("1803-codepipeline-ecs-deploy", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let vpc = Vpc::builder(&s, "Vpc").max_azs(1).build()?;
        let cluster = Cluster::builder(&s, "Cluster").vpc(&vpc).build()?;
        let task = FargateTaskDefinition::builder(&s, "Task").build()?;
        let web = ContainerDefinitionOptions { port_mappings: Some(vec![PortMapping::new(80)]), ..nginx().into() };
        task.add_container("web", web)?;
        let make = |id: &str, controller: Option<DeploymentControllerType>, revision, circuit_breaker| {
            let props = FargateServiceProps {
                deployment_controller: controller.map(|r#type| DeploymentController { r#type: Some(r#type) }),
                task_definition_revision: revision,
                circuit_breaker,
                ..FargateServiceProps::new(&cluster, &task)
            };
            FargateService::new(&s, id, props)
        };
        let service = make("Service", None, None, None)?;
        let latest = Some(TaskDefinitionRevision::LATEST);
        let blue = make("CodeDeploy", Some(DeploymentControllerType::CodeDeploy), latest, None)?;
        make("External", Some(DeploymentControllerType::External), None, None)?;
        let breaker = DeploymentCircuitBreaker { rollback: Some(true), ..Default::default() };
        make("Rolling", Some(DeploymentControllerType::Ecs), None, Some(breaker))?;
        let source = Artifact::new();
        let imported = FargateService::from_fargate_service_attributes(
            &s,
            "Imported",
            FargateServiceAttributes {
                cluster: (&cluster).into(),
                service_arn: None,
                service_name: Some("theirs".into()),
            },
        )?;
        let role = Role::builder(&s, "Role").assumed_by(AccountRootPrincipal::new()).build()?;
        let code = |at: &Stack, output: &Artifact| {
            let repository = Repository::builder(at, "Repo").repository_name("r").build()?;
            let props = CodeCommitSourceActionProps::builder().action_name("Code").repository(&repository);
            Ok::<_, Error>(StageProps {
                stage_name: "Source".into(),
                actions: Some(vec![CodeCommitSourceAction::new(props.output(output.clone()).build())?.into()]),
                ..Default::default()
            })
        };
        let deploy = |actions| StageProps { stage_name: "Deploy".into(), actions: Some(actions), ..Default::default() };
        let action = |name: &str| EcsDeployActionProps::builder().action_name(name);
        let plain = action("Plain").service(&service).input(source.clone()).build();
        let file = action("File")
            .service(&service)
            .image_file(source.at_path("images.json"))
            .deployment_timeout(Duration::minutes(60))
            .run_order(2)
            .variables_namespace("ns")
            .build();
        let theirs = action("Theirs")
            .service(imported.clone())
            .input(source.clone())
            .role(&role)
            .deployment_timeout(Duration::hours(1))
            .build();
        let mut actions = Vec::new();
        for props in [plain, file, theirs] {
            actions.push(EcsDeployAction::new(props)?.into());
        }
        Pipeline::builder(&s, "Pipeline").stages(vec![code(&s, &source)?, deploy(actions)]).build()?;

        let at = |account: &str| StackProps { env: Environment::new(account, "eu-west-1"), ..Default::default() };
        let other = Stack::with_props(app, "Other", at("222222222222"))?;
        let across = Stack::with_props(app, "Across", at("111111111111"))?;
        let far = BaseService::from_service_arn_with_cluster(
            &other,
            "Far",
            "arn:aws:ecs:eu-west-1:222222222222:service/c/s",
        )?;
        let q = Artifact::new();
        let far = EcsDeployAction::new(action("Far").service(far).input(q.clone()).build())?;
        Pipeline::builder(&across, "Pipeline")
            .cross_account_keys(true)
            .stages(vec![code(&across, &q)?, deploy(vec![far.into()])])
            .build()?;
        t.record("names", array![blue.service_name(), imported.service_name()], &s);
        Ok(())
    });
}
