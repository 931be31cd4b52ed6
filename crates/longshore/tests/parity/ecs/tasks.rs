//! Which containers run together, and on what.

use longshore::aws_ecr::Repository;
use longshore::aws_ecs::{
    AppMeshProxyConfiguration, AppMeshProxyConfigurationConfigProps, AppMeshProxyConfigurationProps,
    AuthorizationConfig, CommonTaskDefinitionAttributes, Compatibility, ContainerDefinitionOptions, ContainerImage,
    CpuArchitecture, DockerVolumeConfiguration, Ec2TaskDefinition, Ec2TaskDefinitionProps, EfsVolumeConfiguration,
    ExternalTaskDefinition, ExternalTaskDefinitionProps, FargateTaskDefinition, FargateTaskDefinitionProps, Host,
    ITaskDefinition as _, ITaskDefinitionExtension, InferenceAccelerator, IpcMode, MountPoint, NetworkMode,
    OperatingSystemFamily, PidMode, PlacementConstraint, PlacementStrategy, ProxyConfigurations, RuntimePlatform,
    Scope, TaskDefinition, TaskDefinitionAttributes, TaskDefinitionProps, TaskDefinitionRef, Volume,
};
use longshore::aws_iam::{PolicyStatement, Role, ServicePrincipal};
use longshore::core::array;
use longshore::core::value::Value;
use longshore::prelude::*;

use super::{limited, map, nginx, role};
use crate::harness::check;

const TASKS: &str = "ecs-tasks.amazonaws.com";

fn add<T: Clone + Into<TaskDefinition>>(task: T) -> Result<T> {
    task.clone().into().add_container("App", limited(64.0))?;
    Ok(task)
}

fn proxy(container: &str, properties: AppMeshProxyConfigurationProps) -> AppMeshProxyConfigurationConfigProps {
    AppMeshProxyConfigurationConfigProps { container_name: container.into(), properties }
}

fn accelerator(name: &str, kind: &str) -> InferenceAccelerator {
    InferenceAccelerator { device_name: Some(name.into()), device_type: Some(kind.into()) }
}

fn at_launch(name: &str) -> Volume {
    Volume { configured_at_launch: Some(true), ..Volume::new(name) }
}

fn on(family: OperatingSystemFamily) -> Option<RuntimePlatform> {
    Some(RuntimePlatform { operating_system_family: Some(family), cpu_architecture: None })
}

fn any(compatibility: Compatibility) -> TaskDefinitionProps {
    TaskDefinitionProps {
        family: None,
        execution_role: None,
        task_role: None,
        proxy_configuration: None,
        volumes: None,
        enable_fault_injection: None,
        network_mode: None,
        placement_constraints: None,
        compatibility,
        cpu: None,
        memory_mib: None,
        ipc_mode: None,
        pid_mode: None,
        inference_accelerators: None,
        ephemeral_storage_gib: None,
        runtime_platform: None,
    }
}

const COMPATIBILITIES: [(&str, Compatibility); 8] = [
    ("EC2", Compatibility::Ec2),
    ("FARGATE", Compatibility::Fargate),
    ("EC2_AND_FARGATE", Compatibility::Ec2AndFargate),
    ("EXTERNAL", Compatibility::External),
    ("MANAGED_INSTANCES", Compatibility::ManagedInstances),
    ("EC2_AND_MANAGED_INSTANCES", Compatibility::Ec2AndManagedInstances),
    ("FARGATE_AND_MANAGED_INSTANCES", Compatibility::FargateAndManagedInstances),
    ("FARGATE_AND_EC2_AND_MANAGED_INSTANCES", Compatibility::FargateAndEc2AndManagedInstances),
];

fn volumes() -> Vec<Volume> {
    let docker = |name: &str, docker: DockerVolumeConfiguration| Volume {
        docker_volume_configuration: Some(docker),
        ..Volume::new(name)
    };
    let efs =
        |name: &str, efs: EfsVolumeConfiguration| Volume { efs_volume_configuration: Some(efs), ..Volume::new(name) };
    vec![
        Volume::new("plain"),
        Volume { host: Some(Host { source_path: Some("/x".into()) }), ..Volume::new("host") },
        docker(
            "docker",
            DockerVolumeConfiguration::builder()
                .driver("local")
                .scope(Scope::Shared)
                .autoprovision(true)
                .driver_opts(map([("a", "b")]))
                .labels(map([("c", "d")]))
                .build(),
        ),
        docker("dockerTask", DockerVolumeConfiguration::builder().driver("rexray").scope(Scope::Task).build()),
        efs("efs", EfsVolumeConfiguration::builder().file_system_id("fs-1").build()),
        efs(
            "efsAll",
            EfsVolumeConfiguration::builder()
                .file_system_id("fs-2")
                .root_directory("/r")
                .transit_encryption("ENABLED")
                .transit_encryption_port(2049)
                .authorization_config(AuthorizationConfig {
                    access_point_id: Some("fsap-1".into()),
                    iam: Some("ENABLED".into()),
                })
                .build(),
        ),
    ]
}

#[test]
fn task_definitions_with_every_property() {
    check("1206-ecs-task-definitions", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let mesh = AppMeshProxyConfigurationProps::builder()
            .ignored_uid(1337)
            .proxy_ingress_port(15000)
            .proxy_egress_port(15001)
            .app_ports(vec![9080.0, 9081.0])
            .egress_ignored_ips(["169.254.170.2", "169.254.169.254"])
            .build();
        let mesh = AppMeshProxyConfiguration::new(proxy("envoy", mesh))?;
        let all = add(Ec2TaskDefinition::builder(&s, "Ec2All")
            .family("fam")
            .execution_role(&role(&s, "Exec", TASKS)?)
            .task_role(&role(&s, "TaskRole", TASKS)?)
            .proxy_configuration(mesh)
            .volumes(volumes())
            .network_mode(NetworkMode::AwsVpc)
            .enable_fault_injection(true)
            .placement_constraints(vec![PlacementConstraint::member_of(["attribute:a == b", "attribute:c == d"])])
            .ipc_mode(IpcMode::Task)
            .pid_mode(PidMode::Host)
            .inference_accelerators(vec![accelerator("d", "eia2.large")])
            .build()?)?;
        all.add_inference_accelerator(accelerator("e", "eia2.medium"))?;
        all.add_placement_constraint(&PlacementConstraint::member_of(["attribute:e == f"]))?;
        all.add_placement_constraint(&PlacementConstraint::distinct_instances())?;
        all.add_volume(Volume { host: Some(Host::default()), ..Volume::new("later") })?;
        let plain = add(Ec2TaskDefinition::builder(&s, "Ec2").build()?)?;
        for mode in [NetworkMode::None, NetworkMode::Host, NetworkMode::Nat, NetworkMode::Bridge] {
            let id = format!("Ec2{mode}");
            let task = Ec2TaskDefinition::builder(&s, id).network_mode(mode).ipc_mode(IpcMode::Host);
            add(task.pid_mode(PidMode::Task).build()?)?;
        }
        add(FargateTaskDefinition::builder(&s, "Fargate").build()?)?;
        let mesh = AppMeshProxyConfigurationProps::builder()
            .ignored_gid(2)
            .proxy_ingress_port(1)
            .proxy_egress_port(2)
            .app_ports(vec![])
            .egress_ignored_ports(vec![22.0, 23.0])
            .build();
        let fargate = FargateTaskDefinition::builder(&s, "FargateAll")
            .cpu(4096)
            .memory_limit_mib(8192)
            .ephemeral_storage_gib(100)
            .family("f")
            .enable_fault_injection(false)
            .proxy_configuration(ProxyConfigurations::app_mesh_proxy_configuration(proxy("c", mesh))?)
            .runtime_platform(RuntimePlatform {
                cpu_architecture: Some(CpuArchitecture::ARM64),
                operating_system_family: Some(OperatingSystemFamily::LINUX),
            })
            .pid_mode(PidMode::Task)
            .volumes(vec![at_launch("launch")])
            .task_role(&role(&s, "FargateRole", TASKS)?)
            .build()?;
        let mount = MountPoint { container_path: "/l".into(), read_only: false, source_volume: "launch".into() };
        add(fargate)?.default_container().unwrap().add_mount_points([mount]);
        let windows = on(OperatingSystemFamily::WINDOWS_SERVER_2019_CORE);
        let windows = FargateTaskDefinition::builder(&s, "Windows").maybe_runtime_platform(windows);
        add(windows.cpu(1024).memory_limit_mib(2048).build()?)?;
        let arm =
            RuntimePlatform { cpu_architecture: Some(CpuArchitecture::of("ARM64")), operating_system_family: None };
        add(FargateTaskDefinition::builder(&s, "Arm").runtime_platform(arm).build()?)?;
        let n = CfnParameter::new(&s, "N", CfnParameterProps::builder().parameter_type("Number").build())?;
        let n = n.value_as_number()?;
        add(FargateTaskDefinition::builder(&s, "Tokens")
            .cpu(n)
            .memory_limit_mib(n)
            .ephemeral_storage_gib(n)
            .build()?)?;
        add(ExternalTaskDefinition::builder(&s, "External").build()?)?;
        add(ExternalTaskDefinition::new(
            &s,
            "ExternalHost",
            ExternalTaskDefinitionProps {
                network_mode: Some(NetworkMode::Host),
                family: Some("ext".into()),
                volumes: Some(vec![Volume::new("v")]),
                enable_fault_injection: Some(true),
                ..Default::default()
            },
        )?)?;
        for (name, compatibility) in COMPATIBILITIES {
            let task = TaskDefinition::builder(&s, format!("Any{name}")).compatibility(compatibility);
            add(task.cpu("512").memory_mib("1024").build()?)?;
        }
        let managed = TaskDefinitionProps {
            network_mode: Some(NetworkMode::Host),
            pid_mode: Some(PidMode::Host),
            runtime_platform: Some(RuntimePlatform {
                operating_system_family: Some(OperatingSystemFamily::LINUX),
                cpu_architecture: Some(CpuArchitecture::X86_64),
            }),
            placement_constraints: Some(vec![PlacementConstraint::distinct_instances()]),
            ..any(Compatibility::ManagedInstances)
        };
        add(TaskDefinition::new(&s, "ManagedAll", managed)?)?;
        c.record("arn", all.task_definition_arn(), &s);
        let compatible = array![
            all.is_ec2_compatible(),
            all.is_fargate_compatible(),
            all.is_external_compatible(),
            all.is_managed_instances_compatible(),
        ];
        c.record("compatible", compatible, None);
        let (task_role, execution_role) = (all.task_role(), all.execution_role().unwrap());
        c.record("roles", array![task_role.role_arn(), execution_role.role_arn()], &s);
        c.record("family", array![all.family(), plain.family()], None);
        Ok(())
    });
}

#[test]
fn task_definitions_that_are_refused() {
    check("1207-ecs-task-definition-errors", |app, c| {
        use Compatibility::{Ec2, Ec2AndFargate, External, Fargate, ManagedInstances};
        Stack::new(app, "Stack")?;
        let mesh = AppMeshProxyConfigurationProps::builder().proxy_ingress_port(1).proxy_egress_port(2);
        let mesh = mesh.app_ports(vec![1.0]).build();
        let ignoring = AppMeshProxyConfigurationProps { ignored_uid: Some(1.0), ..mesh.clone() };
        let proxy_configuration =
            || AppMeshProxyConfiguration::new(proxy("e", ignoring.clone())).map(|p| Some(p.into()));
        let accelerators = || Some(vec![accelerator("d", "t")]);
        let sized = |compatibility| TaskDefinitionProps {
            cpu: Some("256".into()),
            memory_mib: Some("512".into()),
            ..any(compatibility)
        };
        let t = |label: &str, props: TaskDefinitionProps| {
            c.attempt(label, |s, _| TaskDefinition::new(s, "T", props).map(|_| ()));
        };
        let in_network = |of, mode| TaskDefinitionProps { network_mode: Some(mode), ..sized(of) };
        t("fargate bridge", in_network(Fargate, NetworkMode::Bridge));
        t("proxy bridge", TaskDefinitionProps { proxy_configuration: proxy_configuration()?, ..sized(Ec2) });
        let distinct = Some(vec![PlacementConstraint::distinct_instances()]);
        t("constraints on fargate", TaskDefinitionProps { placement_constraints: distinct, ..sized(Ec2AndFargate) });
        t("no cpu", TaskDefinitionProps { cpu: None, ..sized(Fargate) });
        t("no memory", TaskDefinitionProps { memory_mib: None, ..sized(Fargate) });
        t("accelerators on fargate", TaskDefinitionProps { inference_accelerators: accelerators(), ..sized(Fargate) });
        t("external awsvpc", in_network(External, NetworkMode::AwsVpc));
        t("external nat", in_network(External, NetworkMode::Nat));
        let m = || sized(ManagedInstances);
        t("managed bridge", in_network(ManagedInstances, NetworkMode::Bridge));
        t("managed accelerators", TaskDefinitionProps { inference_accelerators: accelerators(), ..m() });
        t("managed storage", TaskDefinitionProps { ephemeral_storage_gib: Some(30.0), ..m() });
        t("managed ipc", TaskDefinitionProps { ipc_mode: Some(IpcMode::Host), ..m() });
        t("managed proxy", TaskDefinitionProps { proxy_configuration: proxy_configuration()?, ..m() });
        let windows = on(OperatingSystemFamily::WINDOWS_SERVER_2022_CORE);
        t("managed windows", TaskDefinitionProps { runtime_platform: windows, ..m() });
        let docker = DockerVolumeConfiguration::builder().driver("d").scope(Scope::Task).build();
        let docker = Volume { docker_volume_configuration: Some(docker), ..Volume::new("v") };
        t("managed docker volume", TaskDefinitionProps { volumes: Some(vec![docker]), ..m() });
        let arm = RuntimePlatform { cpu_architecture: Some(CpuArchitecture::ARM64), operating_system_family: None };
        t("platform on ec2", TaskDefinitionProps { runtime_platform: Some(arm), ..sized(Ec2) });
        t("faults on bridge", TaskDefinitionProps { enable_fault_injection: Some(true), ..sized(Ec2) });
        for (label, cpu, memory) in [
            ("256", "256", "512"),
            ("1024", "1024", "1025"),
            ("1024 big", "1024", "9216"),
            ("2048", "2048", "2048"),
            ("4096", "4096", "31744"),
            ("ok", "2048", "4096"),
        ] {
            t(
                &format!("windows {label}"),
                TaskDefinitionProps {
                    cpu: Some(cpu.into()),
                    memory_mib: Some(memory.into()),
                    runtime_platform: on(OperatingSystemFamily::WINDOWS_SERVER_2019_FULL),
                    ..any(Fargate)
                },
            );
        }
        let launch = Volume { host: Some(Host::default()), ..at_launch("v") };
        t("launch host", TaskDefinitionProps { volumes: Some(vec![launch]), ..sized(Ec2) });
        let launched = |label: &str, names: &[&str]| {
            c.attempt_synth(label, |s, _| {
                let volumes = names.iter().map(|n| at_launch(n)).collect();
                let task = FargateTaskDefinition::builder(s, "T").volumes(volumes).build()?;
                task.add_container("C", nginx()).map(|_| ())
            });
        };
        launched("two at launch", &["a", "b"]);
        launched("launch not mounted", &["a"]);
        let f = |label: &str, props: FargateTaskDefinitionProps| {
            c.attempt(&format!("fargate {label}"), |s, _| FargateTaskDefinition::new(s, "T", props).map(|_| ()));
        };
        let storage = |n| FargateTaskDefinitionProps { ephemeral_storage_gib: Some(n), ..Default::default() };
        f("storage small", storage(20.0));
        f("storage large", storage(201.0));
        let pid = |mode, runtime_platform| FargateTaskDefinitionProps {
            pid_mode: Some(mode),
            runtime_platform,
            cpu: Some(1024.0),
            memory_limit_mib: Some(2048.0),
            ..Default::default()
        };
        f("pid", pid(PidMode::Task, None));
        f("pid windows", pid(PidMode::Task, on(OperatingSystemFamily::WINDOWS_SERVER_20H2_CORE)));
        f("pid host", pid(PidMode::Host, on(OperatingSystemFamily::LINUX)));
        let fargate = |s: &Stack| FargateTaskDefinition::builder(s, "T").build();
        c.attempt("fargate constraint later", |s, _| {
            fargate(s)?.add_placement_constraint(&PlacementConstraint::member_of(["x"]))
        });
        c.attempt("fargate accelerator later", |s, _| fargate(s)?.add_inference_accelerator(accelerator("d", "t")));
        c.attempt("external accelerator", |s, _| {
            ExternalTaskDefinition::builder(s, "T").build()?.add_inference_accelerator(accelerator("d", "t"))
        });
        c.attempt("ec2 constraints", |s, _| {
            let constraints = vec![PlacementConstraint::member_of(["x"]), PlacementConstraint::distinct_instances()];
            let props = Ec2TaskDefinitionProps { placement_constraints: Some(constraints), ..Default::default() };
            Ec2TaskDefinition::new(s, "T", props).map(|_| ())
        });
        c.attempt("ec2 volume at launch", |s, _| {
            let efs = Some(EfsVolumeConfiguration::builder().file_system_id("f").build());
            let task = Ec2TaskDefinition::builder(s, "T").build()?;
            task.add_volume(Volume { efs_volume_configuration: efs, ..at_launch("v") })
        });
        c.attempt("proxy of nobody", |_, _| AppMeshProxyConfiguration::new(proxy("e", mesh.clone())).map(|_| ()));
        c.attempt("spread across nothing", |_, _| PlacementStrategy::spread_across(Vec::<String>::new()).map(|_| ()));
        c.attempt_synth("no container", |s, _| Ec2TaskDefinition::builder(s, "T").build().map(|_| ()));
        Ok(())
    });
}

struct Extension;

impl ITaskDefinitionExtension for Extension {
    fn extend(&self, task_definition: &TaskDefinition) -> Result<()> {
        task_definition.add_container("Extended", nginx()).map(|_| ())
    }
}

#[test]
fn task_definitions_of_others() {
    check("1209-ecs-task-imports", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let arn = "arn:aws:ecs:us-east-1:111111111111:task-definition/fam:1";
        let import = |id: &str, name: &str| {
            Role::from_role_arn(&s, id, format!("arn:aws:iam::111111111111:role/{name}"), Default::default())
        };
        let (task_role, execution_role) = (import("TaskRole", "task")?, import("Exec", "exec")?);
        let attributes = CommonTaskDefinitionAttributes {
            task_definition_arn: arn.into(),
            network_mode: Some(NetworkMode::AwsVpc),
            task_role: Some(task_role.clone()),
            execution_role: Some(execution_role.clone()),
        };
        let known = |label: &str, t: TaskDefinitionRef| {
            let number = COMPATIBILITIES.iter().position(|(_, x)| *x == t.compatibility());
            let all = array![
                t.task_definition_arn(),
                number,
                t.is_ec2_compatible(),
                t.is_fargate_compatible(),
                t.is_external_compatible(),
                t.execution_role().map_or_else(|| "none".to_owned(), |r| r.role_arn()),
            ];
            c.record(label, all, &s);
        };
        known("arn", TaskDefinition::from_task_definition_arn(&s, "A", arn)?);
        known("fargate arn", FargateTaskDefinition::from_fargate_task_definition_arn(&s, "B", arn)?);
        known("ec2 arn", Ec2TaskDefinition::from_ec2_task_definition_arn(&s, "C", arn)?);
        known("external arn", ExternalTaskDefinition::from_ec2_task_definition_arn(&s, "D", arn)?);
        known(
            "any",
            TaskDefinition::from_task_definition_attributes(
                &s,
                "E",
                TaskDefinitionAttributes {
                    task_definition_arn: arn.into(),
                    network_mode: Some(NetworkMode::AwsVpc),
                    task_role: Some(task_role.clone()),
                    execution_role: Some(execution_role.clone()),
                    compatibility: Some(Compatibility::External),
                },
            )?,
        );
        let f = FargateTaskDefinition::from_fargate_task_definition_attributes(&s, "F", attributes.clone())?;
        known("fargate", f.clone());
        c.record("of fargate", array![f.network_mode()?, f.task_role()?.role_arn()], None);
        known("ec2", Ec2TaskDefinition::from_ec2_task_definition_attributes(&s, "G", attributes.clone())?);
        known("external", ExternalTaskDefinition::from_external_task_definition_attributes(&s, "H", attributes)?);
        let theirs = |t: &Stack| TaskDefinition::from_task_definition_arn(t, "A", arn);
        c.attempt("network", |t, _| theirs(t)?.network_mode().map(|_| ()));
        c.attempt("role", |t, _| theirs(t)?.task_role().map(|_| ()));
        let runner = |id: &str| role(&s, id, "events.amazonaws.com");
        let one = FargateTaskDefinition::builder(&s, "One").build()?;
        one.add_container("A", nginx())?;
        c.record("granted", one.grant_run(&runner("R1")?)?.success(), None);
        let two = FargateTaskDefinition::builder(&s, "Two").build()?;
        two.grant_run(&runner("R2")?)?;
        let repo = Repository::builder(&s, "Repo").build()?;
        two.add_container("A", ContainerImage::from_ecr_repository(&repo)?)?;
        let three = FargateTaskDefinition::builder(&s, "Three").execution_role(execution_role).task_role(task_role);
        let three = three.build()?;
        three.add_container("A", nginx())?;
        three.grant_run(&runner("R3")?)?;
        c.record("service", one.grant_run(&ServicePrincipal::new("x.amazonaws.com"))?.success(), None);
        let allow = |action: &str| PolicyStatement::builder().action(action).resource("*").build();
        one.add_to_task_role_policy(allow("a:B")?)?;
        one.add_to_execution_role_policy(allow("c:D")?)?;
        one.add_extension(&Extension)?;
        let port: Value = one.find_port_mapping_by_name("x").map_or("none".into(), |m| m.container_port.into());
        c.record("port", array![port, one.references_secret_json_field()], None);
        let region = Ec2TaskDefinition::builder(&s, "Region").network_mode(NetworkMode::AwsVpc).build()?;
        let environment = Some(map([("AWS_REGION", "mine"), ("Z", "z")]));
        region.add_container("A", ContainerDefinitionOptions { environment, ..limited(4.0) })?;
        region.add_container("B", limited(4.0))?;
        let name = |t: &TaskDefinition| t.default_container().unwrap().container_name().to_owned();
        let first = name(&region);
        region.set_default_container(&region.find_container("B").unwrap());
        c.record("last", array![first, name(&region)], None);
        Ok(())
    });
}
