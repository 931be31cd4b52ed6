//! Batch: where jobs run, where they queue, what they are, and rules that submit them.

use indexmap::IndexMap;
use longshore::aws_batch::{
    Action, AllocationStrategy, ComputeEnvironmentRef, ConsumableResource, ConsumableResourceType, CustomReason,
    DefaultInstanceClass, Device, DevicePermission, EcsContainerDefinitionRef, EcsEc2ContainerDefinition,
    EcsFargateContainerDefinition, EcsFargateContainerDefinitionProps, EcsJobDefinition, EcsMachineImage,
    EcsMachineImageType, EcsVolume, EfsVolumeOptions, FairshareSchedulingPolicy, FargateComputeEnvironment,
    HostVolumeOptions, IConsumableResource as _, IEcsContainerDefinition as _, IFairshareSchedulingPolicy as _,
    IJobDefinition as _, IJobQueue as _, IManagedEc2EcsComputeEnvironment as _, ISchedulingPolicy as _,
    JobDefinitionRef, JobQueue, JobQueueProps, JobStateTimeLimitAction, JobStateTimeLimitActionsAction,
    JobStateTimeLimitActionsReason, JobStateTimeLimitActionsState, LinuxParameters, LinuxParametersProps,
    ManagedEc2EcsComputeEnvironment, ManagedEc2EcsComputeEnvironmentProps, MultiNodeContainer, MultiNodeJobDefinition,
    MultiNodeJobDefinitionProps, OptimalInstanceType, OrderedComputeEnvironment, Reason, RetryStrategy, Secret,
    SecretVersionInfo, Share, Tmpfs, TmpfsMountOption, Ulimit, UlimitName, UnmanagedComputeEnvironment,
};
use longshore::aws_ec2::{
    IConnectable as _, InstanceClass, InstanceSize, InstanceType, LaunchTemplate, MachineImage, PlacementGroup, Port,
    SecurityGroup, SubnetSelection, SubnetType, Vpc, VpcRef,
};
use longshore::aws_ecr::Repository;
use longshore::aws_ecs::{
    AwsLogDriverProps, ContainerImage, CpuArchitecture, FargatePlatformVersion, FluentdLogDriverProps, LogDriver,
    LogDrivers, OperatingSystemFamily,
};
use longshore::aws_efs::FileSystem;
use longshore::aws_events::{EventField, Rule, RuleProps, RuleTargetInput, Schedule};
use longshore::aws_events_targets::{BatchJob, BatchJobProps};
use longshore::aws_iam::{AccountRootPrincipal, Role, ServicePrincipal, User};
use longshore::aws_secretsmanager;
use longshore::aws_sqs::Queue;
use longshore::aws_ssm::{SecureStringParameterAttributes, StringParameter};
use longshore::core::value::Value;
use longshore::core::{array, object};
use longshore::prelude::*;

use crate::harness::{Context, check, check_with};

fn texts<const N: usize>(pairs: [(&str, &str); N]) -> IndexMap<String, String> {
    pairs.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect()
}

fn text(s: &str) -> Option<String> {
    Some(s.to_owned())
}

fn image() -> ContainerImage {
    ContainerImage::from_registry("public.ecr.aws/amazonlinux/amazonlinux:latest")
}

fn efs(name: &str, path: &str, system: &FileSystem) -> EfsVolumeOptions {
    EfsVolumeOptions {
        name: name.into(),
        container_path: path.into(),
        readonly: None,
        file_system: system.into(),
        root_directory: None,
        enable_transit_encryption: None,
        transit_encryption_port: None,
        access_point_id: None,
        use_job_role: None,
    }
}

fn build(app: &App, t: &Context) -> Result<()> {
    let s = Stack::new(app, "Stack")?;
    let made = Vpc::builder(&s, "Vpc").max_azs(2).nat_gateways(1).restrict_default_security_group(false).build()?;
    let vpc: VpcRef = (&made).into();
    let group = SecurityGroup::builder(&s, "Group").vpc(vpc.clone()).build()?;
    let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("ecs-tasks.amazonaws.com")).build()?;
    let fargate = FargateComputeEnvironment::builder(&s, "Fargate").vpc(vpc.clone()).build()?;
    let spot = FargateComputeEnvironment::builder(&s, "FargateSpot")
        .vpc(vpc.clone())
        .spot(true)
        .compute_environment_name("named")
        .service_role(&role)
        .enabled(false)
        .maxv_cpus(12)
        .replace_compute_environment(true)
        .update_timeout(Duration::hours(1))
        .terminate_on_update(true)
        .security_groups(vec![(&group).into()])
        .vpc_subnets(SubnetSelection::of_type(SubnetType::Public))
        .update_to_latest_image_version(false)
        .build()?;
    Tags::of(&spot).add("on", "fargate");
    let plain = ManagedEc2EcsComputeEnvironment::builder(&s, "Plain").vpc(vpc.clone()).build()?;
    Tags::of(&plain).add("team", "red");
    plain.add_instance_type(InstanceType::new("c5.large"))?;
    plain.add_instance_class(InstanceClass::M5)?;
    let template = LaunchTemplate::builder(&s, "Template").build()?;
    let placement = PlacementGroup::builder(&s, "Placement").build()?;
    let linux_image = MachineImage::generic_linux(texts([("us-east-1", "ami-1")]), Default::default());
    let full = ManagedEc2EcsComputeEnvironment::builder(&s, "Full")
        .vpc(vpc.clone())
        .instance_types(vec![InstanceType::new("r5.large")])
        .instance_classes(vec![InstanceClass::C5])
        .default_instance_classes(vec![DefaultInstanceClass::X8664, DefaultInstanceClass::Arm64])
        .images(vec![
            EcsMachineImage::default(),
            EcsMachineImage { image_type: Some(EcsMachineImageType::EcsAl2Nvidia), image: None },
            EcsMachineImage { image: Some(linux_image), image_type: Some(EcsMachineImageType::EcsAl2023) },
        ])
        .spot(true)
        .allocation_strategy(AllocationStrategy::BestFit)
        .spot_bid_percentage(75)
        .launch_template(&template)
        .minv_cpus(2)
        .maxv_cpus(4)
        .placement_group(&placement)
        .instance_role(&role)
        .update_timeout(Duration::minutes(7))
        .build()?;
    let spotty = ManagedEc2EcsComputeEnvironment::builder(&s, "Spotty")
        .vpc(vpc.clone())
        .spot(true)
        .spot_fleet_role(&role)
        .instance_types(vec![InstanceType::new("c5.large")])
        .use_optimal_instance_classes(false)
        .allocation_strategy(AllocationStrategy::SpotCapacityOptimized)
        .build()?;
    ManagedEc2EcsComputeEnvironment::builder(&s, "Defaulted")
        .vpc(vpc.clone())
        .default_instance_classes(vec![DefaultInstanceClass::Arm64])
        .allocation_strategy(AllocationStrategy::BestFit)
        .images(vec![])
        .build()?;
    spotty.connections().allow_from_any_ipv4(Port::tcp(22))?;
    fargate.connections().allow_to(&plain, Port::tcp(80))?;
    let unmanaged = UnmanagedComputeEnvironment::builder(&s, "Unmanaged").build()?;
    let unmanaged_full = UnmanagedComputeEnvironment::builder(&s, "UnmanagedFull")
        .compute_environment_name("mine")
        .service_role(&role)
        .enabled(false)
        .unmanagedv_cpus(9)
        .build()?;
    let policy = FairshareSchedulingPolicy::builder(&s, "Policy").build()?;
    let share = |id: &str, weight_factor| Share { share_identifier: id.into(), weight_factor };
    let fair = FairshareSchedulingPolicy::builder(&s, "Fair")
        .compute_reservation(75)
        .share_decay(Duration::hours(1))
        .shares(vec![share("a", 0.5)])
        .scheduling_policy_name("fair")
        .build()?;
    fair.add_share(share("b*", 1.0));
    let queue = JobQueue::builder(&s, "Queue").build()?;
    queue.add_compute_environment(&fargate, 0)?;
    queue.add_compute_environment(&plain, 1)?;
    queue.add_compute_environment(&full, 2)?;
    let arn = |kind: &str| format!("arn:aws:batch:us-east-1:123456789012:{kind}");
    let imported_env = FargateComputeEnvironment::from_fargate_compute_environment_arn(
        &s,
        "ImportedFargate",
        arn("compute-environment/theirs"),
    )?;
    let imported_env: ComputeEnvironmentRef = imported_env;
    let limit = |action, max_time, reason, state| JobStateTimeLimitAction { action, max_time, reason, state };
    let queue_full = JobQueue::builder(&s, "QueueFull")
        .compute_environments(vec![OrderedComputeEnvironment { compute_environment: imported_env.clone(), order: 5 }])
        .priority(10)
        .job_queue_name("queue")
        .enabled(false)
        .scheduling_policy(&fair)
        .job_state_time_limit_actions(vec![
            limit(None, Duration::minutes(10), JobStateTimeLimitActionsReason::InsufficientInstanceCapacity, None),
            limit(
                Some(JobStateTimeLimitActionsAction::Terminate),
                Duration::days(1),
                JobStateTimeLimitActionsReason::JobResourceRequirement,
                Some(JobStateTimeLimitActionsState::Runnable),
            ),
            limit(
                Some(JobStateTimeLimitActionsAction::Cancel),
                Duration::hours(1),
                JobStateTimeLimitActionsReason::ComputeEnvironmentMaxResource,
                None,
            ),
        ])
        .build()?;
    let memory = Size::mebibytes(2048);
    let container = EcsFargateContainerDefinition::builder(&s, "Container")
        .image(image())
        .cpu(0.25)
        .memory(Size::mebibytes(512))
        .command(vec!["sleep".into(), "60".into()])
        .build()?;
    let job = EcsJobDefinition::builder(&s, "Job").container(&container).build()?;
    let secret = aws_secretsmanager::Secret::builder(&s, "Secret").build()?;
    let parameter = StringParameter::from_secure_string_parameter_attributes(
        &s,
        "Parameter",
        SecureStringParameterAttributes { parameter_name: "/p".into(), ..Default::default() },
    )?;
    let system = FileSystem::builder(&s, "System").vpc(vpc.clone()).build()?;
    let version = |id: Option<&str>, stage: Option<&str>| SecretVersionInfo {
        version_id: id.map(Into::into),
        version_stage: stage.map(Into::into),
    };
    let secrets = [
        ("S", Secret::from_secrets_manager(&secret)),
        ("F", Secret::from_secrets_manager_with(&secret, Some("field"))),
        ("V", Secret::from_secrets_manager_version(&secret, version(None, Some("st")), Some("field"))),
        ("W", Secret::from_secrets_manager_version(&secret, version(Some("id"), None), None)),
        ("P", Secret::from_ssm_parameter(parameter)),
    ];
    let fargate_full = EcsFargateContainerDefinition::builder(&s, "ContainerFull")
        .image(ContainerImage::from_ecr_repository_with(&Repository::builder(&s, "Repo").build()?, "v1")?)
        .cpu(16)
        .memory(Size::gibibytes(32))
        .environment(texts([("A", "1"), ("B", "2")]))
        .job_role(&role)
        .logging(LogDriver::aws_logs(AwsLogDriverProps::builder().stream_prefix("batch").build())?)
        .readonly_root_filesystem(true)
        .secrets(secrets.into_iter().map(|(k, v)| (k.to_owned(), v)).collect())
        .user("me")
        .volumes(vec![
            EcsVolume::efs(EfsVolumeOptions {
                root_directory: text("/r"),
                enable_transit_encryption: Some(true),
                transit_encryption_port: Some(20181.0),
                access_point_id: text("fsap-1"),
                use_job_role: Some(true),
                readonly: Some(true),
                ..efs("efs", "/efs", &system)
            })
            .into(),
        ])
        .enable_execute_command(true)
        .assign_public_ip(true)
        .fargate_platform_version(FargatePlatformVersion::Version1_4)
        .ephemeral_storage_size(Size::gibibytes(200))
        .fargate_cpu_architecture(CpuArchitecture::ARM64)
        .fargate_operating_system_family(OperatingSystemFamily::LINUX)
        .build()?;
    let job_full = EcsJobDefinition::builder(&s, "JobFull")
        .container(&fargate_full)
        .job_definition_name("job")
        .parameters(object! {"a" => "b", "n" => "3"})
        .retry_attempts(5)
        .retry_strategies(vec![RetryStrategy::of(Action::Exit, Reason::CANNOT_PULL_CONTAINER)])
        .scheduling_priority(10)
        .timeout(Duration::minutes(10))
        .skip_deregister_on_update(true)
        .propagate_tags(true)
        .build()?;
    job_full.add_retry_strategy(RetryStrategy::of(Action::Retry, Reason::SPOT_INSTANCE_RECLAIMED));
    job_full.add_retry_strategy(RetryStrategy::new(Action::Exit, Reason::NON_ZERO_EXIT_CODE));
    let reason = CustomReason { on_exit_code: text("4*"), on_reason: text("r"), on_status_reason: text("s") };
    job_full.add_retry_strategy(RetryStrategy::of(Action::Retry, Reason::custom(reason)));
    fargate_full.add_volume(
        EcsVolume::efs(EfsVolumeOptions {
            enable_transit_encryption: Some(false),
            use_job_role: Some(false),
            ..efs("plain", "/p", &system)
        })
        .into(),
    );
    let linux = LinuxParameters::builder(&s, "Linux")
        .init_process_enabled(true)
        .max_swap(Size::kibibytes(4096))
        .shared_memory_size(Size::mebibytes(256))
        .swappiness(30)
        .build()?;
    let limit = |name, hard_limit, soft_limit| Ulimit { name, hard_limit, soft_limit };
    let ec2_full = EcsEc2ContainerDefinition::builder(&s, "Ec2Full")
        .image(ContainerImage::from_asset(t.fixture("simple")))
        .cpu(256)
        .memory(memory)
        .linux_parameters(linux.clone())
        .logging(LogDrivers::fluentd(FluentdLogDriverProps::builder().address("a").build()))
        .privileged(true)
        .gpu(12)
        .ulimits(vec![limit(UlimitName::Core, 10.0, 5.0)])
        .volumes(vec![
            EcsVolume::host(HostVolumeOptions {
                name: "host".into(),
                container_path: "/h".into(),
                ..Default::default()
            })
            .into(),
        ])
        .enable_execute_command(true)
        .execution_role(&role)
        .build()?;
    let job_ec2 =
        EcsJobDefinition::builder(&s, "JobEc2").container(&ec2_full).skip_deregister_on_update(false).build()?;
    linux.add_devices([
        Device { host_path: "/dev/x".into(), ..Default::default() },
        Device {
            host_path: "/dev/y".into(),
            container_path: text("/dev/z"),
            permissions: Some(vec![DevicePermission::Read, DevicePermission::Mknod]),
        },
    ]);
    linux.add_tmpfs([Tmpfs {
        container_path: "/tmp".into(),
        size: Size::gibibytes(1),
        mount_options: Some(vec![TmpfsMountOption::Ro, TmpfsMountOption::NrInodes]),
    }]);
    ec2_full.add_ulimit(limit(UlimitName::Nofile, 30.0, 20.0));
    ec2_full.add_volume(
        EcsVolume::host(HostVolumeOptions {
            name: "host2".into(),
            container_path: "/h2".into(),
            host_path: text("/on/host"),
            readonly: Some(false),
        })
        .into(),
    );
    let no_linux = LinuxParameters::builder(&s, "NoLinux").swappiness(10).build()?;
    let windows = EcsFargateContainerDefinition::builder(&s, "Windows")
        .image(image())
        .cpu(1)
        .memory(memory)
        .fargate_operating_system_family(OperatingSystemFamily::WINDOWS_SERVER_2019_CORE)
        .fargate_cpu_architecture(CpuArchitecture::X86_64)
        .linux_parameters(no_linux)
        .build()?;
    let windows_job = EcsJobDefinition::builder(&s, "WindowsJob").container(&windows).build()?;
    let nodes = |container: EcsContainerDefinitionRef, start_node, end_node| MultiNodeContainer {
        start_node,
        end_node,
        container,
    };
    let multi = MultiNodeJobDefinition::builder(&s, "Multi")
        .containers(vec![nodes((&ec2_full).into(), 0.0, 9.0)])
        .main_node(5)
        .instance_type(InstanceType::of(InstanceClass::R4, InstanceSize::Large))
        .job_definition_name("multi")
        .propagate_tags(true)
        .retry_attempts(2)
        .timeout(Duration::seconds(90))
        .scheduling_priority(3)
        .parameters(object! {"x" => "y"})
        .build()?;
    let second = EcsEc2ContainerDefinition::builder(&s, "Second")
        .image(image())
        .cpu(1)
        .memory(memory)
        .secrets(IndexMap::from([("S".to_owned(), Secret::from_secrets_manager(&secret))]))
        .build()?;
    multi.add_container(nodes((&second).into(), 10.0, 12.0));
    let multi_plain = MultiNodeJobDefinition::builder(&s, "MultiPlain")
        .containers(vec![nodes((&windows).into(), 0.0, 0.0)])
        .build()?;
    let user = User::builder(&s, "User").build()?;
    job.grant_submit_job(&user, &queue)?;
    job_full.grant_submit_job(&role, &queue_full)?;
    let used = ConsumableResource::builder(&s, "Used").total_quantity(3).build()?;
    let gone = ConsumableResource::builder(&s, "Gone")
        .total_quantity(0)
        .consumable_resource_name("licences")
        .resource_type(ConsumableResourceType::NonReplenishable)
        .tags(texts([("k", "v")]))
        .build()?;
    used.grants().read(&user)?;
    gone.grants().update(&user)?;
    let their_use = ConsumableResource::from_consumable_resource_arn(&s, "TheirUse", arn("consumable-resource/c"))?;
    their_use.grants().actions(&user, &["batch:X"])?;
    let hourly = || Schedule::rate(Duration::hours(1));
    let rule = Rule::builder(&s, "Rule").schedule(hourly()?).build()?;
    let target = |queue: &JobQueue, job: &EcsJobDefinition, props| {
        BatchJob::new(queue.job_queue_arn(), queue, job.job_definition_arn(), job, props)
    };
    rule.add_target(&target(&queue, &job, BatchJobProps::default()))?;
    let dead = Queue::builder(&s, "Dead").build()?;
    rule.add_target(&target(
        &queue_full,
        &job_full,
        BatchJobProps {
            dead_letter_queue: Some((&dead).into()),
            max_event_age: Some(Duration::hours(2)),
            retry_attempts: Some(2),
            event: Some(RuleTargetInput::from_object(object! {"a" => EventField::from_path("$.time")})),
            size: Some(5.0),
            attempts: Some(3.0),
            job_name: text("named"),
        },
    ))?;
    let i1: ComputeEnvironmentRef = ManagedEc2EcsComputeEnvironment::from_managed_ec2_ecs_compute_environment_arn(
        &s,
        "I1",
        arn("compute-environment/c1"),
    )?;
    let i2: ComputeEnvironmentRef =
        UnmanagedComputeEnvironment::from_unmanaged_compute_environment_arn(&s, "I2", arn("compute-environment/c2"))?;
    let imported_queue = JobQueue::from_job_queue_arn(&s, "I3", arn("job-queue/q"))?;
    let imported_policy =
        FairshareSchedulingPolicy::from_fairshare_scheduling_policy_arn(&s, "I4", arn("scheduling-policy/p"))?;
    let imported_job = EcsJobDefinition::from_job_definition_arn(&s, "I5", arn("job-definition/j:3"))?;
    let imported_multi = MultiNodeJobDefinition::from_job_definition_arn(&s, "I6", arn("job-definition/m:3"))?;
    job.grant_submit_job(&user, &*imported_queue)?;
    let environments: [ComputeEnvironmentRef; 9] = [
        (&fargate).into(),
        (&spot).into(),
        (&plain).into(),
        (&full).into(),
        (&unmanaged).into(),
        (&unmanaged_full).into(),
        i1,
        i2,
        imported_env.clone(),
    ];
    let environments =
        environments.map(|e| array![e.compute_environment_arn(), e.compute_environment_name(), e.enabled()]);
    t.record("environments", environments, &s);
    let queues = array![
        array![queue.job_queue_arn(), queue.job_queue_name()?],
        array![queue_full.job_queue_arn(), queue_full.job_queue_name()?],
        array![imported_queue.job_queue_arn(), imported_queue.job_queue_name()?],
        array![policy.scheduling_policy_arn(), policy.scheduling_policy_name()],
        array![fair.scheduling_policy_arn(), fair.scheduling_policy_name()],
        array![imported_policy.scheduling_policy_arn(), imported_policy.scheduling_policy_name()],
    ];
    t.record("queues", queues, &s);
    let jobs: [JobDefinitionRef; 8] = [
        (&job).into(),
        (&job_full).into(),
        (&job_ec2).into(),
        (&windows_job).into(),
        (&multi).into(),
        (&multi_plain).into(),
        imported_job,
        imported_multi,
    ];
    let jobs: Result<Vec<Value>> =
        jobs.iter().map(|j| Ok(array![j.job_definition_arn(), j.job_definition_name()?])).collect();
    t.record("jobs", jobs?, &s);
    let uses = array![
        array![used.consumable_resource_arn(), used.consumable_resource_name()?],
        array![gone.consumable_resource_arn(), gone.consumable_resource_name()?],
        array![their_use.consumable_resource_arn(), their_use.consumable_resource_name()?],
    ];
    t.record("uses", uses, &s);
    let others = array![
        multi_plain.instance_type().to_string(),
        multi.instance_type().to_string(),
        InstanceType::from(OptimalInstanceType::new()).to_string(),
        ec2_full.ulimits().len(),
        fargate_full.volumes().len(),
        plain.instance_types().len(),
        fair.shares().len(),
        queue.compute_environments().len(),
    ];
    t.record("others", others, &s);
    let stack = |id: &str, account: &str| {
        let env = Environment::new(account, "eu-west-1");
        Stack::with_props(app, id, StackProps { env, ..Default::default() })
    };
    let other = stack("Other", "123456789012")?;
    let away = stack("Away", "210987654321")?;
    let e = UnmanagedComputeEnvironment::builder(&other, "E").compute_environment_name("e").build()?;
    let there = JobQueue::builder(&other, "Queue")
        .job_queue_name("there")
        .compute_environments(vec![OrderedComputeEnvironment { compute_environment: (&e).into(), order: 1 }])
        .build()?;
    CfnOutput::new(&away, "Arn", CfnOutputProps::builder().value(there.job_queue_arn()).build())?;
    refusals(t, &imported_env);
    Ok(())
}

fn ec2_props(vpc: VpcRef) -> ManagedEc2EcsComputeEnvironmentProps {
    ManagedEc2EcsComputeEnvironmentProps {
        compute_environment_name: None,
        service_role: None,
        enabled: None,
        maxv_cpus: None,
        replace_compute_environment: None,
        spot: None,
        update_timeout: None,
        terminate_on_update: None,
        vpc,
        security_groups: None,
        vpc_subnets: None,
        update_to_latest_image_version: None,
        instance_types: None,
        instance_classes: None,
        default_instance_classes: None,
        use_optimal_instance_classes: None,
        images: None,
        allocation_strategy: None,
        spot_bid_percentage: None,
        spot_fleet_role: None,
        instance_role: None,
        launch_template: None,
        minv_cpus: None,
        placement_group: None,
    }
}

fn environment(s: &Stack, change: impl FnOnce(&mut ManagedEc2EcsComputeEnvironmentProps)) -> Result<()> {
    let vpc = Vpc::builder(s, "V").build()?;
    let mut props = ec2_props((&vpc).into());
    change(&mut props);
    ManagedEc2EcsComputeEnvironment::new(s, "E", props).map(drop)
}

fn fargate_container(s: &Stack, change: impl FnOnce(&mut EcsFargateContainerDefinitionProps)) -> Result<()> {
    let mut props = EcsFargateContainerDefinitionProps {
        image: image(),
        cpu: 1.0,
        memory: Size::mebibytes(2048),
        command: None,
        environment: None,
        execution_role: None,
        job_role: None,
        linux_parameters: None,
        logging: None,
        readonly_root_filesystem: None,
        secrets: None,
        user: None,
        volumes: None,
        enable_execute_command: None,
        assign_public_ip: None,
        fargate_platform_version: None,
        ephemeral_storage_size: None,
        fargate_cpu_architecture: None,
        fargate_operating_system_family: None,
    };
    change(&mut props);
    EcsFargateContainerDefinition::new(s, "C", props).map(drop)
}

fn refusals(t: &Context, imported_env: &ComputeEnvironmentRef) {
    type E = ManagedEc2EcsComputeEnvironmentProps;
    let arm = || Some(vec![DefaultInstanceClass::Arm64]);
    let types = |name: &str| Some(vec![InstanceType::new(name)]);
    let e = |label: &str, change: fn(&mut E)| t.attempt(label, move |s, _| environment(s, change));
    t.attempt("optimal twice", |s, _| {
        environment(s, |p| {
            p.default_instance_classes = arm();
            p.use_optimal_instance_classes = Some(true);
        })
    });
    t.attempt_synth("no instances", |s, _| environment(s, |p| p.use_optimal_instance_classes = Some(false)));
    t.attempt_synth("only defaults", |s, _| {
        environment(s, |p| {
            p.use_optimal_instance_classes = Some(false);
            p.default_instance_classes = arm();
        })
    });
    e("price without spot", |p| p.allocation_strategy = Some(AllocationStrategy::SpotPriceCapacityOptimized));
    e("capacity without spot", |p| p.allocation_strategy = Some(AllocationStrategy::SpotCapacityOptimized));
    e("bid without spot", |p| p.spot_bid_percentage = Some(5.0));
    e("no bid without spot", |p| p.spot_bid_percentage = Some(0.0));
    e("bid over", |p| (p.spot, p.spot_bid_percentage) = (Some(true), Some(101.0)));
    e("bid under", |p| (p.spot, p.spot_bid_percentage) = (Some(true), Some(-1.0)));
    t.attempt("fleet role without spot", |s, _| {
        let role = Role::builder(s, "R").assumed_by(AccountRootPrincipal::new()).build()?;
        environment(s, |p| p.spot_fleet_role = Some((&role).into()))
    });
    e("min under", |p| p.minv_cpus = Some(-1.0));
    e("min over max", |p| p.minv_cpus = Some(300.0));
    e("min over small max", |p| (p.minv_cpus, p.maxv_cpus) = (Some(3.0), Some(2.0)));
    let of_type = |image_type| Some(vec![EcsMachineImage { image: None, image_type: Some(image_type) }]);
    t.attempt("a1 on 2023", |s, _| {
        environment(s, |p| {
            p.instance_classes = Some(vec![InstanceClass::A1]);
            p.images = of_type(EcsMachineImageType::EcsAl2023Nvidia);
        })
    });
    t.attempt("a1 on 2", |s, _| environment(s, |p| p.instance_types = types("a1.medium")));
    t.attempt("odd type", |s, _| environment(s, |p| p.instance_types = types("optimal")));
    let flagged = |s: &Stack| s.node().set_context("@aws-cdk/aws-batch:defaultToAL2023", true);
    t.attempt("a1 flag", |s, _| {
        flagged(s)?;
        environment(s, |p| p.instance_types = types("a1.medium"))
    });
    t.attempt("a1 flag image", |s, _| {
        flagged(s)?;
        environment(s, |p| {
            p.instance_types = types("a1.medium");
            p.images = of_type(EcsMachineImageType::EcsAl2);
        })
    });
    let theirs = |s: &Stack| {
        ManagedEc2EcsComputeEnvironment::from_managed_ec2_ecs_compute_environment_arn(
            s,
            "E",
            "arn:aws:batch:r:1:compute-environment/c",
        )
    };
    t.attempt("imported types", |s, _| theirs(s)?.add_instance_type(InstanceType::new("a1.medium")));
    t.attempt("imported classes", |s, _| theirs(s)?.add_instance_class(InstanceClass::C5));
    t.attempt("bad arn", |s, _| {
        FargateComputeEnvironment::from_fargate_compute_environment_arn(s, "E", "nothing").map(drop)
    });
    t.attempt("imported queue", |s, _| {
        JobQueue::from_job_queue_arn(s, "Q", "arn:aws:batch:r:1:job-queue/q")?
            .add_compute_environment(imported_env.clone(), 1)
    });
    t.attempt_synth("empty queue", |s, _| JobQueue::builder(s, "Q").build().map(drop));
    t.attempt_synth("same order", |s, _| {
        let u = UnmanagedComputeEnvironment::builder(s, "U").build()?;
        let one = || OrderedComputeEnvironment { compute_environment: (&u).into(), order: 1 };
        JobQueue::builder(s, "Q").compute_environments(vec![one(), one()]).build().map(drop)
    });
    for (label, max_time) in [("short", Duration::minutes(9)), ("long", Duration::days(2))] {
        t.attempt(&format!("limit too {label}"), |s, _| {
            let limit = |max_time| JobStateTimeLimitAction {
                action: None,
                max_time,
                reason: JobStateTimeLimitActionsReason::JobResourceRequirement,
                state: None,
            };
            let actions = Some(vec![limit(Duration::hours(1)), limit(max_time)]);
            let props = JobQueueProps { job_state_time_limit_actions: actions, ..Default::default() };
            JobQueue::new(s, "Q", props).map(drop)
        });
    }
    t.attempt_synth("no containers", |s, _| {
        MultiNodeJobDefinition::new(s, "M", MultiNodeJobDefinitionProps::default()).map(drop)
    });
    t.attempt("windows", |s, _| {
        fargate_container(s, |p| {
            p.readonly_root_filesystem = Some(true);
            p.fargate_operating_system_family = Some(OperatingSystemFamily::WINDOWS_SERVER_2022_FULL);
        })
    });
    for (label, size) in [("big", 201), ("small", 20)] {
        t.attempt(label, |s, _| fargate_container(s, |p| p.ephemeral_storage_size = Some(Size::gibibytes(size))));
    }
    for n in [-1.0, 101.0, 1.5] {
        t.attempt(&format!("swappiness {n}"), |s, _| {
            LinuxParameters::new(s, "L", LinuxParametersProps { swappiness: Some(n), ..Default::default() }).map(drop)
        });
    }
    for n in [-1.0, 1.5] {
        t.attempt(&format!("quantity {n}"), |s, _| {
            ConsumableResource::builder(s, "C").total_quantity(n).build().map(drop)
        });
    }
    for name in [String::new(), "x".repeat(129)] {
        t.attempt(&format!("job name {}", name.len()), |s, _| {
            let props = BatchJobProps { job_name: Some(name.clone()), ..Default::default() };
            let targets = Some(vec![BatchJob::new("arn", s, "arn", s, props).into()]);
            let schedule = Some(Schedule::rate(Duration::hours(1))?);
            Rule::new(s, "R", RuleProps { schedule, targets, ..Default::default() }).map(drop)
        });
    }
}

#[test]
fn jobs_and_where_they_run() {
    check("1910-batch", build);
}

#[test]
fn jobs_and_where_they_run_in_a_new_project() {
    check_with(
        "1911-batch-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        build,
    );
}
