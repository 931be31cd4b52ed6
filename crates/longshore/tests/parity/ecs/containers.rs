//! What containers are made of.

use longshore::aws_ecs::{
    AppProtocol, Capability, ContainerDefinition, ContainerDefinitionOptions, ContainerDependency,
    ContainerDependencyCondition, CredentialSpec, Device, DevicePermission, DomainJoinedCredentialSpec,
    DomainlessCredentialSpec, Ec2TaskDefinition, EnvironmentFile, FargateTaskDefinition, HealthCheck, Host,
    InferenceAccelerator, LinuxParameters, LinuxParametersProps, MountPoint, NetworkMode, PortMapping, Protocol,
    ScratchSpace, SystemControl, TaskDefinition, Tmpfs, TmpfsMountOption, Ulimit, UlimitName, VersionConsistency,
    Volume, VolumeFrom,
};
use longshore::aws_iam::PolicyStatement;
use longshore::aws_s3::Bucket;
use longshore::core::array;
use longshore::core::intrinsics::Aws;
use longshore::core::object;
use longshore::core::token::Lazy;
use longshore::core::value::Value;
use longshore::prelude::*;

use super::{limited, map, nginx, strings};
use crate::harness::check;

fn health(command: &[&str]) -> HealthCheck {
    HealthCheck::builder().command(command.iter().copied()).build()
}

fn mapping(m: Option<PortMapping>) -> Value {
    let Some(m) = m else { return "none".into() };
    object! {
        "containerPort" => m.container_port,
        "name" => m.name,
        "appProtocol" => m.app_protocol.map(|p| object! {"value" => p}),
        "hostPort" => m.host_port,
    }
    .into()
}

fn port_range(range: &str) -> PortMapping {
    PortMapping {
        container_port_range: Some(range.into()),
        ..PortMapping::new(ContainerDefinition::CONTAINER_PORT_USE_RANGE)
    }
}

#[test]
fn containers_with_every_property() {
    check("1202-ecs-container-properties", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let td = Ec2TaskDefinition::builder(&s, "Task")
            .inference_accelerators(vec![InferenceAccelerator {
                device_name: Some("one".into()),
                device_type: Some("eia2.medium".into()),
            }])
            .volumes(vec![Volume { host: Some(Host::default()), ..Volume::new("data") }])
            .build()?;
        let seconds = |n| Some(Duration::seconds(n));
        let all = td.add_container(
            "All",
            ContainerDefinitionOptions::builder()
                .image(nginx())
                .container_name("all")
                .command(["a", "b"])
                .cpu(128)
                .disable_networking(true)
                .dns_search_domains(strings(["d"]))
                .dns_servers(strings(["1.1.1.1"]))
                .docker_labels(map([("L", "1")]))
                .docker_security_options(strings(["no-new-privileges"]))
                .entry_point(["/e"])
                .environment(map([("B", "2"), ("A", "1")]))
                .essential(false)
                .extra_hosts(map([("h", "10.0.0.1")]))
                .health_check(HealthCheck {
                    interval: seconds(20),
                    retries: Some(5.0),
                    start_period: seconds(10),
                    timeout: seconds(10),
                    ..health(&["CMD-SHELL", "true"])
                })
                .hostname("host")
                .interactive(true)
                .memory_limit_mib(512)
                .memory_reservation_mib(256)
                .privileged(true)
                .readonly_root_filesystem(true)
                .start_timeout(Duration::minutes(1))
                .stop_timeout(Duration::minutes(2))
                .user("u")
                .version_consistency(VersionConsistency::Enabled)
                .working_directory("/w")
                .gpu_count(2)
                .port_mappings(vec![
                    PortMapping::new(80),
                    PortMapping { host_port: Some(5353.0), protocol: Some(Protocol::Udp), ..PortMapping::new(53) },
                ])
                .inference_accelerator_resources(strings(["one"]))
                .system_controls(vec![SystemControl { namespace: "net.core.somaxconn".into(), value: "1024".into() }])
                .pseudo_terminal(true)
                .ulimits(vec![Ulimit::new(UlimitName::Nofile, 1, 2)])
                .enable_restart_policy(true)
                .restart_ignored_exit_codes(vec![0.0, 127.0])
                .restart_attempt_period(Duration::seconds(360))
                .build(),
        )?;
        let none = td.add_container("None", limited(4.0))?;
        none.add_link(&all, None)?;
        none.add_link(&all, Some("alias"))?;
        let mount = |container_path: &str, read_only| MountPoint {
            container_path: container_path.into(),
            read_only,
            source_volume: "data".into(),
        };
        none.add_mount_points([mount("/d", true), mount("/e", false)]);
        none.add_scratch(ScratchSpace {
            container_path: "/s".into(),
            read_only: false,
            source_path: "/var/s".into(),
            name: "scratch".into(),
        })?;
        none.add_port_mappings([
            PortMapping { name: Some("web".into()), app_protocol: Some(AppProtocol::Http2), ..PortMapping::new(8080) },
            PortMapping { host_port: Some(9.0), ..PortMapping::new(9) },
            port_range("100-200"),
        ])?;
        none.add_environment("E", "v");
        none.add_environment("E", "w");
        none.add_docker_label("a", "b");
        none.add_ulimits([Ulimit::new(UlimitName::Core, 3, 4), Ulimit::new(UlimitName::Stack, 0, 0)]);
        let depends = |container: &ContainerDefinition, condition| ContainerDependency {
            container: container.clone(),
            condition,
        };
        none.add_container_dependencies([
            depends(&all, None),
            depends(&all, Some(ContainerDependencyCondition::Success)),
        ]);
        none.add_volumes_from([VolumeFrom { source_container: "all".into(), read_only: true }]);
        none.add_to_execution_policy(PolicyStatement::builder().action("x:Y").resource("*").build()?)?;
        none.add_inference_accelerator_resource(["one"])?;
        let reserved = || ContainerDefinitionOptions { memory_reservation_mib: Some(5.0), ..nginx().into() };
        let third = td.add_container(
            "Third",
            ContainerDefinitionOptions {
                health_check: Some(health(&["true"])),
                restart_ignored_exit_codes: Some(vec![1.0]),
                cpu: Some(0.0),
                gpu_count: Some(0.0),
                ..reserved()
            },
        )?;
        third.add_container_dependencies([
            depends(&none, Some(ContainerDependencyCondition::Start)),
            depends(&all, Some(ContainerDependencyCondition::Complete)),
        ]);
        td.add_container(
            "Fourth",
            ContainerDefinitionOptions {
                health_check: Some(health(&["curl", "x"])),
                restart_attempt_period: Some(Duration::minutes(5)),
                environment: Some(map([])),
                docker_labels: Some(map([])),
                ..reserved()
            },
        )?;
        td.add_container(
            "Fifth",
            ContainerDefinitionOptions {
                health_check: Some(HealthCheck { interval: Some(Duration::minutes(1)), ..health(&["CMD", "x"]) }),
                enable_restart_policy: Some(false),
                ..reserved()
            },
        )?;
        let n = CfnParameter::new(&s, "N", CfnParameterProps::builder().parameter_type("Number").build())?;
        let n = n.value_as_number()?;
        td.add_container(
            "Tokens",
            ContainerDefinitionOptions {
                cpu: Some(n),
                port_mappings: Some(vec![PortMapping::new(n)]),
                environment: Some(map([("S", &Aws::region())])),
                ..limited(n)
            },
        )?;
        c.record(
            "ports",
            array![all.container_port()?, all.ingress_port()?, none.container_port()?, none.ingress_port()?],
            None,
        );
        let found = array![
            mapping(none.find_port_mapping(9, Protocol::Tcp)),
            mapping(none.find_port_mapping(9, Protocol::Udp)),
            mapping(none.find_port_mapping_by_name("web")),
            mapping(none.find_port_mapping_by_name("nope")),
        ];
        c.record("found", found, None);
        let cpu = |c: &ContainerDefinition| c.cpu().map_or_else(|| Value::from("none"), Value::from);
        let memory = array![all.memory_limit_specified(), all.essential(), cpu(&all), cpu(&none), cpu(&third)];
        c.record("memory", memory, None);
        Ok(())
    });
}

#[test]
fn containers_that_are_refused() {
    check("1203-ecs-container-errors", |app, c| {
        Stack::new(app, "Stack")?;
        let fargate = |s: &Stack| Ok(FargateTaskDefinition::builder(s, "T").cpu(256).build()?.into());
        let ec2 = |mode: Option<NetworkMode>| {
            move |s: &Stack| -> Result<TaskDefinition> {
                Ok(Ec2TaskDefinition::builder(s, "T").maybe_network_mode(mode).build()?.into())
            }
        };
        type Task<'a> = &'a dyn Fn(&Stack) -> Result<TaskDefinition>;
        let on = |label: &str, task: Task<'_>, options: ContainerDefinitionOptions| {
            c.attempt(label, |s, _| task(s)?.add_container("C", options).map(|_| ()));
        };
        let t = |label: &str, options: ContainerDefinitionOptions| on(label, &fargate, options);
        let base = || limited(64.0);
        t("memory", ContainerDefinitionOptions { memory_reservation_mib: Some(65.0), ..base() });
        t("cpu", ContainerDefinitionOptions { cpu: Some(257.0), ..base() });
        c.attempt("cpu sum", |s, _| {
            let td = fargate(s)?;
            td.add_container("A", ContainerDefinitionOptions { cpu: Some(128.0), ..nginx().into() })?;
            td.add_container("B", ContainerDefinitionOptions { cpu: Some(129.0), ..nginx().into() }).map(|_| ())
        });
        let specs = vec![CredentialSpec::new("a", "b"), CredentialSpec::new("c", "d")];
        t("credential specs", ContainerDefinitionOptions { credential_specs: Some(specs), ..base() });
        t(
            "accelerator",
            ContainerDefinitionOptions { inference_accelerator_resources: Some(strings(["x"])), ..base() },
        );
        c.attempt("link", |s, _| {
            let a = fargate(s)?.add_container("A", nginx())?;
            a.add_link(&a, None)
        });
        let port_on = |label: &str, task: Task<'_>, mapping: PortMapping| {
            on(label, task, ContainerDefinitionOptions { port_mappings: Some(vec![mapping]), ..base() });
        };
        let port = |label: &str, mapping: PortMapping| port_on(label, &fargate, mapping);
        let host = ec2(Some(NetworkMode::Host));
        let at_host = |n: f64| PortMapping { host_port: Some(n), ..PortMapping::new(80) };
        let named = |n: &str| PortMapping { name: Some(n.into()), ..PortMapping::new(80) };
        port("host port awsvpc", at_host(81.0));
        port_on("host port host", &host, at_host(81.0));
        port("host port same", at_host(80.0));
        port("empty name", named(""));
        port("range missing", PortMapping::new(0));
        port("range and port", PortMapping { container_port: 80.0, ..port_range("1-2") });
        port("range and host port", PortMapping { host_port: Some(3.0), ..port_range("1-2") });
        port_on("range in host", &host, port_range("1-2"));
        port("range form", port_range("1to2"));
        port("range token", port_range(&Lazy::string(|| "1-2".into())));
        port(
            "app protocol without name",
            PortMapping { app_protocol: Some(AppProtocol::Http), ..PortMapping::new(80) },
        );
        port_on("name in host", &host, named("x"));
        port_on("name in none", &ec2(Some(NetworkMode::None)), named("x"));
        let twice = vec![named("x"), PortMapping { container_port: 81.0, ..named("x") }];
        t("name twice", ContainerDefinitionOptions { port_mappings: Some(twice), ..base() });
        let with_ports =
            |ports: Vec<PortMapping>| ContainerDefinitionOptions { port_mappings: Some(ports), ..nginx().into() };
        c.attempt_synth("name in two containers", |s, _| {
            let td = fargate(s)?;
            for id in ["A", "B", "C"] {
                td.add_container(id, with_ports(vec![named("x")]))?;
            }
            Ok(())
        });
        let a = |s: &Stack, ports| fargate(s)?.add_container("A", with_ports(ports));
        c.attempt("no ports", |s, _| a(s, vec![])?.container_port().map(|_| ()));
        c.attempt("no ingress", |s, _| a(s, vec![])?.ingress_port().map(|_| ()));
        c.attempt("port of a range", |s, _| a(s, vec![port_range("1-2")])?.container_port().map(|_| ()));
        c.attempt("ingress of a range", |s, _| a(s, vec![port_range("1-2")])?.ingress_port().map(|_| ()));
        let restart = |label: &str, on: Option<bool>, codes: Option<u32>, period: Option<u64>| {
            t(
                label,
                ContainerDefinitionOptions {
                    enable_restart_policy: on,
                    restart_ignored_exit_codes: codes.map(|n| (0..n).map(f64::from).collect()),
                    restart_attempt_period: period.map(Duration::seconds),
                    ..base()
                },
            );
        };
        restart("restart disabled", Some(false), Some(1), None);
        restart("restart disabled period", Some(false), None, Some(60));
        restart("restart codes", Some(true), Some(51), None);
        restart("restart short", None, None, Some(59));
        restart("restart long", None, None, Some(1801));
        let checked = |label: &str, interval: Option<u64>, timeout: Option<u64>, command: &[&str]| {
            let health_check = HealthCheck {
                interval: interval.map(Duration::seconds),
                timeout: timeout.map(Duration::seconds),
                ..health(command)
            };
            c.attempt_synth(label, |s, _| {
                let options = ContainerDefinitionOptions { health_check: Some(health_check), ..base() };
                fargate(s)?.add_container("C", options).map(|_| ())
            });
        };
        checked("health interval", Some(4), None, &["x"]);
        checked("health interval long", Some(301), None, &["x"]);
        checked("health timeout", None, Some(1), &["x"]);
        checked("health timeout long", None, Some(121), &["x"]);
        checked("health both", Some(10), Some(20), &["x"]);
        checked("health command", None, None, &[]);
        c.attempt_synth("no memory", |s, _| {
            let td = ec2(None)(s)?;
            td.add_container("A", nginx())?;
            td.add_container("B", nginx()).map(|_| ())
        });
        c.attempt("id twice", |s, _| {
            let td = fargate(s)?;
            td.add_container("A", nginx())?;
            td.add_container("A", nginx()).map(|_| ())
        });
        Ok(())
    });
}

#[test]
fn containers_and_the_kernel_of_linux() {
    check("1208-ecs-linux-parameters", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let td = Ec2TaskDefinition::builder(&s, "Task").build()?;
        let with = |id: &str, linux: &LinuxParameters| {
            td.add_container(id, ContainerDefinitionOptions { linux_parameters: Some(linux.clone()), ..limited(32.0) })
        };
        let all = LinuxParameters::builder(&s, "All")
            .init_process_enabled(true)
            .shared_memory_size(64)
            .max_swap(Size::gibibytes(2))
            .swappiness(50)
            .build()?;
        all.add_capabilities(&[Capability::All, Capability::SysPtrace]);
        all.drop_capabilities(&[Capability::NetRaw, Capability::WakeAlarm]);
        all.add_devices([
            Device { host_path: "/dev/a".into(), ..Default::default() },
            Device {
                host_path: "/dev/b".into(),
                container_path: Some("/dev/c".into()),
                permissions: Some(vec![DevicePermission::Read, DevicePermission::Mknod]),
            },
        ]);
        all.add_tmpfs([
            Tmpfs { container_path: "/t".into(), size: 16.0, mount_options: None },
            Tmpfs {
                container_path: "/u".into(),
                size: 32.0,
                mount_options: Some(vec![TmpfsMountOption::Noexec, TmpfsMountOption::Rw]),
            },
        ]);
        with("All", &all)?;
        let shared = LinuxParameters::builder(&td, "Shared").swappiness(10).build()?;
        with("Shared1", &shared)?;
        with("Shared2", &shared)?;
        shared.add_capabilities(&[Capability::Kill]);
        with("Empty", &LinuxParameters::builder(&s, "Empty").build()?)?;
        let swap = LinuxParameters::builder(&s, "Swap")
            .max_swap(Size::mebibytes(0))
            .swappiness(0)
            .shared_memory_size(0)
            .init_process_enabled(false)
            .build()?;
        with("Swap", &swap)?;
        let bucket = Bucket::builder(&s, "Bucket").build()?;
        let file = EnvironmentFile::from_asset(format!("{}/Dockerfile", c.fixture("simple")));
        let files = |id: &str, files: Vec<EnvironmentFile>| {
            td.add_container(id, ContainerDefinitionOptions { environment_files: Some(files), ..limited(32.0) })
        };
        let theirs = Bucket::from_bucket_name(&s, "Theirs", "theirs")?;
        files(
            "Env",
            vec![
                file.clone(),
                EnvironmentFile::from_bucket(&bucket, "a/b.env")?,
                EnvironmentFile::from_bucket_version(theirs, "c.env", Some("v1".into()))?,
            ],
        )?;
        files("Env2", vec![file])?;
        let specs = |id: &str, environment_files, specs: Vec<CredentialSpec>| {
            let credential_specs = Some(specs);
            td.add_container(id, ContainerDefinitionOptions { environment_files, credential_specs, ..limited(32.0) })
        };
        specs("NoEnv", Some(vec![]), vec![])?;
        specs("Joined", None, vec![DomainJoinedCredentialSpec::from_s3_bucket(&bucket, "spec")?])?;
        specs("Domainless", None, vec![DomainlessCredentialSpec::from_s3_bucket(&bucket, "spec")?])?;
        specs("Raw", None, vec![CredentialSpec::new("x", "arn:y")])?;
        let refused = |label: &str, shared_memory_size: Option<f64>, swappiness: Option<f64>| {
            let props = LinuxParametersProps { shared_memory_size, swappiness, ..Default::default() };
            c.attempt(label, |t, _| LinuxParameters::new(t, "L", props).map(|_| ()));
        };
        refused("shared memory", Some(-1.0), None);
        refused("shared memory fraction", Some(1.5), None);
        refused("swappiness", None, Some(101.0));
        refused("swappiness fraction", None, Some(0.5));
        refused("swappiness negative", None, Some(-1.0));
        let task = |t: &Stack| FargateTaskDefinition::builder(t, "T").build();
        c.attempt_synth("swap kibibytes", |t, _| {
            let task = task(t)?;
            let linux = LinuxParameters::builder(t, "L").max_swap(Size::kibibytes(1)).build()?;
            let options = ContainerDefinitionOptions { linux_parameters: Some(linux), ..nginx().into() };
            task.add_container("C", options).map(|_| ())
        });
        c.attempt("directory", |t, _| {
            let files = Some(vec![EnvironmentFile::from_asset(c.fixture("simple"))]);
            let options = ContainerDefinitionOptions { environment_files: files, ..nginx().into() };
            task(t)?.add_container("C", options).map(|_| ())
        });
        c.attempt("empty key", |t, _| {
            DomainJoinedCredentialSpec::from_s3_bucket(&Bucket::builder(t, "B").build()?, "").map(|_| ())
        });
        Ok(())
    });
}
