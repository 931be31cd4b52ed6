//! How services are found, connected and looked into; services of others.

use longshore::aws_ec2::VpcRef;
use longshore::aws_ecs::{
    AppProtocol, AssociateCloudMapServiceOptions, AwsLogDriverProps, BaseService, CloudMapNamespaceOptions,
    CloudMapOptions, Cluster, ClusterAttributes, ClusterProps, ContainerDefinition, ContainerDefinitionOptions,
    Ec2Service, Ec2ServiceProps, Ec2TaskDefinition, ExecuteCommandConfiguration, ExecuteCommandLogConfiguration,
    ExecuteCommandLogging, ExternalService, FargateService, FargateServiceAttributes, FargateServiceProps,
    FargateTaskDefinition, ICluster as _, IService, JsonFileLogDriverProps, LogDrivers, NetworkMode, PortMapping,
    ServiceConnectAccessLogConfiguration, ServiceConnectAccessLogFormat, ServiceConnectProps, ServiceConnectService,
    ServiceConnectTlsConfiguration,
};
use longshore::aws_kms::Key;
use longshore::aws_logs::LogGroup;
use longshore::aws_s3::Bucket;
use longshore::aws_servicediscovery::{DnsRecordType, IService as _, NamespaceType, PublicDnsNamespace, Service};
use longshore::core::array;
use longshore::core::object;
use longshore::core::value::Value;
use longshore::prelude::*;

use super::clusters::vpc;
use super::{nginx, role};
use crate::harness::{Context, check, check_with};

fn own_vpc(s: &Stack) -> Result<VpcRef> {
    vpc(s, "v", &["a"], &[], &["q"])
}

fn namespace(name: &str) -> CloudMapNamespaceOptions {
    CloudMapNamespaceOptions { name: name.into(), ..Default::default() }
}

/// A cluster and a task whose containers are yet to come.
fn make(s: &Stack, name: Option<&str>) -> Result<(Cluster, FargateTaskDefinition)> {
    let props =
        ClusterProps { vpc: Some(own_vpc(s)?), default_cloud_map_namespace: name.map(namespace), ..Default::default() };
    Ok((Cluster::new(s, "C", props)?, FargateTaskDefinition::builder(s, "T").build()?))
}

fn two_ports(task: &FargateTaskDefinition) -> Result<()> {
    let named = |port: u16, name: &str| PortMapping { name: Some(name.into()), ..PortMapping::new(port) };
    let b = PortMapping { app_protocol: Some(AppProtocol::Http), ..named(81, "b") };
    let ports = Some(vec![named(80, "api"), b]);
    task.add_container("A", ContainerDefinitionOptions { port_mappings: ports, ..nginx().into() }).map(|_| ())
}

fn api() -> ServiceConnectService {
    ServiceConnectService { port_mapping_name: "api".into(), ..Default::default() }
}

fn connect(services: Vec<ServiceConnectService>) -> ServiceConnectProps {
    ServiceConnectProps { services: Some(services), ..Default::default() }
}

#[test]
fn services_that_are_connected() {
    check("1225-ecs-service-connect", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let (cluster, task) = make(&s, Some("local"))?;
        two_ports(&task)?;
        let p = || FargateServiceProps::new(&cluster, &task);
        let f = |id: &str, config: ServiceConnectProps| {
            FargateService::new(&s, id, FargateServiceProps { service_connect_configuration: Some(config), ..p() })
        };
        f("Client", ServiceConnectProps::default())?;
        f("Named", ServiceConnectProps::builder().namespace("other").build())?;
        FargateService::new(&s, "Later", p())?.enable_service_connect(ServiceConnectProps::default())?;
        let b = |name: &str| ServiceConnectService {
            port_mapping_name: "b".into(),
            discovery_name: Some(name.into()),
            ..Default::default()
        };
        f(
            "Services",
            connect(vec![
                api(),
                ServiceConnectService {
                    dns_name: Some("dns".into()),
                    port: Some(8080.0),
                    ingress_port_override: Some(9090.0),
                    idle_timeout: Some(Duration::seconds(0)),
                    per_request_timeout: Some(Duration::minutes(1)),
                    ..b("d")
                },
                ServiceConnectService { per_request_timeout: Some(Duration::seconds(5)), ..b("e") },
            ]),
        )?;
        let key = Key::builder(&s, "Key").build()?;
        let issuer = role(&s, "Role", "ecs.amazonaws.com")?;
        let authority = "arn:aws:acm-pca:us-east-1:111111111111:certificate-authority/x";
        let tls = ServiceConnectTlsConfiguration {
            aws_pca_authority_arn: Some(authority.into()),
            kms_key: Some((&key).into()),
            role: Some((&issuer).into()),
        };
        f(
            "Tls",
            connect(vec![
                ServiceConnectService { tls: Some(tls), ..api() },
                ServiceConnectService {
                    port_mapping_name: "b".into(),
                    tls: Some(ServiceConnectTlsConfiguration::default()),
                    ..Default::default()
                },
            ]),
        )?;
        let access = |format, include_query_parameters| {
            Some(ServiceConnectAccessLogConfiguration { format, include_query_parameters })
        };
        let aws = LogDrivers::aws_logs(AwsLogDriverProps { stream_prefix: "x".into(), ..Default::default() })?;
        f(
            "Logs",
            ServiceConnectProps {
                log_driver: Some(aws),
                access_log_configuration: access(ServiceConnectAccessLogFormat::Json, Some(true)),
                ..Default::default()
            },
        )?;
        f(
            "Logs2",
            ServiceConnectProps {
                log_driver: Some(LogDrivers::json_file(JsonFileLogDriverProps::default())?),
                access_log_configuration: access(ServiceConnectAccessLogFormat::Text, None),
                ..Default::default()
            },
        )?;
        let made = |t: &Stack, name: Option<&str>, config: ServiceConnectProps| {
            let (cluster, task) = make(t, name)?;
            two_ports(&task)?;
            let props = FargateServiceProps::new(&cluster, &task);
            FargateService::new(t, "S", FargateServiceProps { service_connect_configuration: Some(config), ..props })
        };
        let e = |label: &str, config: ServiceConnectProps| {
            c.attempt(label, |t, _| made(t, Some("x"), config).map(|_| ()));
        };
        c.attempt("no namespace", |t, _| made(t, None, ServiceConnectProps::default()).map(|_| ()));
        c.attempt("twice", |t, _| {
            made(t, Some("x"), ServiceConnectProps::default())?.enable_service_connect(Default::default())
        });
        let text = access(ServiceConnectAccessLogFormat::Text, None);
        e("log without driver", ServiceConnectProps { access_log_configuration: text, ..Default::default() });
        let unknown = ServiceConnectService { port_mapping_name: "nope".into(), ..Default::default() };
        e("unknown port", connect(vec![unknown]));
        e("same name", connect(vec![api(), api()]));
        let d = || ServiceConnectService { discovery_name: Some("d".into()), ..api() };
        e("same discovery", connect(vec![d(), d()]));
        let one = |label: &str, service: ServiceConnectService| e(label, connect(vec![service]));
        one("override", ServiceConnectService { ingress_port_override: Some(100_000.0), ..api() });
        one("alias port", ServiceConnectService { port: Some(1.5), ..api() });
        let tls = ServiceConnectTlsConfiguration { aws_pca_authority_arn: Some("nope".into()), ..Default::default() };
        one("authority", ServiceConnectService { tls: Some(tls), ..api() });
        one("idle", ServiceConnectService { idle_timeout: Some(Duration::millis(5)), ..api() });
        one("request", ServiceConnectService { per_request_timeout: Some(Duration::millis(999)), ..api() });
        c.attempt("no container", |t, _| {
            let (cluster, task) = make(t, Some("x"))?;
            let config = Some(ServiceConnectProps::default());
            let props = FargateServiceProps::new(&cluster, &task);
            let props = FargateServiceProps { service_connect_configuration: config, ..props };
            FargateService::new(t, "S", props).map(|_| ())
        });
        Ok(())
    });
}

fn ports() -> ContainerDefinitionOptions {
    ContainerDefinitionOptions {
        port_mappings: Some(vec![PortMapping::new(80), PortMapping::new(81)]),
        memory_limit_mib: Some(64.0),
        ..nginx().into()
    }
}

fn srv() -> CloudMapOptions {
    CloudMapOptions { dns_record_type: Some(DnsRecordType::Srv), ..Default::default() }
}

#[test]
fn services_that_are_found() {
    check("1226-ecs-service-discovery", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let cluster =
            Cluster::builder(&s, "C").vpc(own_vpc(&s)?).default_cloud_map_namespace(namespace("local")).build()?;
        let space = cluster.default_cloud_map_namespace().unwrap();
        let known = ClusterAttributes {
            default_cloud_map_namespace: Some(space.clone()),
            ..ClusterAttributes::new("i", cluster.vpc())
        };
        let instances = Cluster::from_cluster_attributes(&s, "I", known)?;
        let fargate = FargateTaskDefinition::builder(&s, "F").build()?;
        fargate.add_container("A", ports())?;
        let bridge = Ec2TaskDefinition::builder(&s, "B").build()?;
        bridge.add_container("A", ports())?;
        let second = bridge.add_container("B", ports())?;
        let f = |id: &str, options: Option<CloudMapOptions>| {
            let props = FargateServiceProps::new(&cluster, &fargate);
            FargateService::new(&s, id, FargateServiceProps { cloud_map_options: options, ..props })
        };
        let e = |id: &str, options: Option<CloudMapOptions>| {
            let props = Ec2ServiceProps::new(instances.clone(), &bridge);
            Ec2Service::new(&s, id, Ec2ServiceProps { cloud_map_options: options, ..props })
        };
        let plain = f("Plain", Some(CloudMapOptions::default()))?;
        let public = PublicDnsNamespace::builder(&s, "Public").name("pub.com").build()?;
        let all = CloudMapOptions::builder()
            .name("app")
            .dns_record_type(DnsRecordType::A)
            .dns_ttl(Duration::seconds(10))
            .failure_threshold(3)
            .cloud_map_namespace(&public)
            .build();
        f("All", Some(all))?;
        f("Srv", Some(srv()))?;
        let port = CloudMapOptions { container_port: Some(81.0), container: fargate.default_container(), ..srv() };
        f("SrvPort", Some(port))?;
        e("Bridge", Some(CloudMapOptions::default()))?;
        let of_second = || CloudMapOptions { container: Some(second.clone()), ..Default::default() };
        e("BridgeSecond", Some(of_second()))?;
        let port = CloudMapOptions { container_port: Some(81.0), name: Some("b".into()), ..of_second() };
        e("BridgePort", Some(port))?;
        let later = f("Later", None)?;
        later.enable_cloud_map(CloudMapOptions { name: Some("later".into()), ..Default::default() })?;
        let associate =
            |service: &Service, container: Option<&ContainerDefinition>, port| AssociateCloudMapServiceOptions {
                service: service.into(),
                container: container.cloned(),
                container_port: port,
            };
        let assoc = f("Assoc", None)?;
        let one = Service::builder(&s, "Svc").namespace(space.clone()).dns_record_type(DnsRecordType::Srv).build()?;
        assoc.associate_cloud_map_service(associate(&one, None, None))?;
        let assoc = e("Assoc2", None)?;
        let two = Service::builder(&s, "Svc2").namespace(space).build()?;
        assoc.associate_cloud_map_service(associate(&two, Some(&second), Some(81.0)))?;
        let none = f("None", None)?;
        let arn = |x: &BaseService| x.cloud_map_service().map_or_else(|| "none".to_owned(), |x| x.service_arn());
        c.record("service", array![arn(&plain), arn(&none)], &s);
        let cluster = |t: &Stack, space: Option<CloudMapNamespaceOptions>| {
            let props =
                ClusterProps { vpc: Some(own_vpc(t)?), default_cloud_map_namespace: space, ..Default::default() };
            Cluster::new(t, "C", props)
        };
        let on_fargate = |t: &Stack, space: Option<CloudMapNamespaceOptions>, options: CloudMapOptions| {
            let cluster = cluster(t, space)?;
            let task = FargateTaskDefinition::builder(t, "T").build()?;
            task.add_container("A", ports())?;
            let props = FargateServiceProps::new(&cluster, &task);
            FargateService::new(t, "S", FargateServiceProps { cloud_map_options: Some(options), ..props })
        };
        let on_ec2 = |label: &str, mode: NetworkMode, options: CloudMapOptions| {
            c.attempt(label, |t, _| {
                let cluster = cluster(t, Some(namespace("x")))?;
                let task = Ec2TaskDefinition::builder(t, "T").network_mode(mode).build()?;
                let mut container = ports();
                if mode == NetworkMode::None {
                    container.port_mappings = None;
                }
                task.add_container("A", container)?;
                let props = Ec2ServiceProps::new(&cluster, &task);
                Ec2Service::new(t, "S", Ec2ServiceProps { cloud_map_options: Some(options), ..props }).map(|_| ())
            });
        };
        let default = CloudMapOptions::default;
        c.attempt("no namespace", |t, _| on_fargate(t, None, default()).map(|_| ()));
        c.attempt("http namespace", |t, _| {
            let http = CloudMapNamespaceOptions { r#type: Some(NamespaceType::Http), ..namespace("x") };
            on_fargate(t, Some(http), default()).map(|_| ())
        });
        on_ec2("network none", NetworkMode::None, default());
        let a = CloudMapOptions { dns_record_type: Some(DnsRecordType::A), ..default() };
        on_ec2("records", NetworkMode::Host, a);
        c.attempt("twice", |t, _| {
            on_fargate(t, Some(namespace("x")), default())?.enable_cloud_map(default()).map(|_| ())
        });
        c.attempt("port", |t, _| {
            let unmapped = CloudMapOptions { container_port: Some(8080.0), ..srv() };
            on_fargate(t, Some(namespace("x")), unmapped).map(|_| ())
        });
        c.attempt("container", |t, _| {
            let cluster = cluster(t, Some(namespace("x")))?;
            let task = |id: &str| {
                let task = FargateTaskDefinition::builder(t, id).build()?;
                task.add_container("A", ports())?;
                Ok::<_, Error>(task)
            };
            let (x, y) = (task("X")?, task("Y")?);
            let options = CloudMapOptions { container: y.default_container(), ..srv() };
            let props = FargateServiceProps::new(&cluster, &x);
            FargateService::new(t, "S", FargateServiceProps { cloud_map_options: Some(options), ..props }).map(|_| ())
        });
        Ok(())
    });
}

fn looked_into(app: &App) -> Result<()> {
    let env = Environment::new("111111111111", "eu-west-1");
    let s = Stack::with_props(app, "Stack", StackProps { env, ..Default::default() })?;
    let vpc = own_vpc(&s)?;
    let key = Key::builder(&s, "OneKey").build()?;
    let group = LogGroup::builder(&s, "OneGroup").build()?;
    let bucket = Bucket::builder(&s, "OneBucket").build()?;
    let f = |id: &str, configuration: Option<ExecuteCommandConfiguration>| {
        let task = FargateTaskDefinition::builder(&s, format!("{id}Task")).build()?;
        task.add_container("A", nginx())?;
        let cluster = Cluster::builder(&s, format!("{id}Cluster"))
            .vpc(vpc.clone())
            .maybe_execute_command_configuration(configuration)
            .build()?;
        let props = FargateServiceProps::new(&cluster, &task);
        FargateService::new(&s, id, FargateServiceProps { enable_execute_command: Some(true), ..props })
    };
    let logging = |logging| ExecuteCommandConfiguration { logging: Some(logging), ..Default::default() };
    let place = |place: ExecuteCommandLogConfiguration| ExecuteCommandConfiguration {
        log_configuration: Some(place),
        ..logging(ExecuteCommandLogging::Override)
    };
    f("Default", None)?;
    f("Logging", Some(logging(ExecuteCommandLogging::Default)))?;
    let keyed = Some((&key).into());
    f("None", Some(ExecuteCommandConfiguration { kms_key: keyed, ..logging(ExecuteCommandLogging::None) }))?;
    let second = Key::builder(&s, "Key2").build()?;
    f("Key", Some(ExecuteCommandConfiguration { kms_key: Some((&second).into()), ..Default::default() }))?;
    let in_group =
        || ExecuteCommandLogConfiguration { cloud_watch_log_group: Some((&group).into()), ..Default::default() };
    f("Group", Some(place(in_group())))?;
    let all = ExecuteCommandLogConfiguration {
        cloud_watch_encryption_enabled: Some(true),
        s3_bucket: Some((&bucket).into()),
        s3_encryption_enabled: Some(true),
        s3_key_prefix: Some("x".into()),
        ..in_group()
    };
    f("Encrypted", Some(ExecuteCommandConfiguration { kms_key: Some((&key).into()), ..place(all) }))?;
    let theirs = Some(Bucket::from_bucket_name(&s, "Theirs", "theirs")?);
    f("Bucket", Some(place(ExecuteCommandLogConfiguration { s3_bucket: theirs, ..Default::default() })))?;
    let theirs = Key::from_key_arn(&s, "K", "arn:aws:kms:eu-west-1:111111111111:key/k")?;
    let nowhere = ExecuteCommandConfiguration {
        kms_key: Some(theirs.into()),
        ..place(ExecuteCommandLogConfiguration::default())
    };
    f("Nowhere", Some(nowhere))?;
    Ok(())
}

#[test]
fn services_that_are_looked_into() {
    check("1227-ecs-execute-command", |app, _| looked_into(app));
}

#[test]
fn services_that_are_looked_into_with_fewer_permissions() {
    let context = object! {"@aws-cdk/aws-ecs:reduceEc2FargateCloudWatchPermissions" => true};
    check_with(
        "1228-ecs-execute-command-reduced",
        |_| AppProps { context, ..Default::default() },
        |app, _| looked_into(app),
    );
}

fn of_others(app: &App, c: &Context) -> Result<()> {
    let arns =
        ["arn:aws:ecs:us-east-1:111111111111:service/old", "arn:aws:ecs:us-east-1:111111111111:service/cluster/new"];
    let s = Stack::new(app, "Stack")?;
    let vpc = vpc(&s, "v", &["a"], &[], &[])?;
    let cluster = Cluster::from_cluster_attributes(&s, "C", ClusterAttributes::new("cluster", vpc))?;
    let token = CfnParameter::new(&s, "P", Default::default())?.value_as_string()?;
    let known = |label: &str, x: &dyn IService| {
        c.record(label, array![x.service_arn(), x.service_name(), x.base().env().region.as_str()], &s);
    };
    let by_arn = |arn: &str| FargateServiceAttributes {
        cluster: cluster.clone(),
        service_arn: Some(arn.into()),
        service_name: None,
    };
    for (i, arn) in arns.into_iter().chain([token.as_str()]).enumerate() {
        known(&format!("fargate {i}"), &*FargateService::from_fargate_service_arn(&s, format!("F{i}"), arn)?);
        known(&format!("ec2 {i}"), &*Ec2Service::from_ec2_service_arn(&s, format!("E{i}"), arn)?);
        known(&format!("external {i}"), &*ExternalService::from_external_service_arn(&s, format!("X{i}"), arn)?);
        let x = FargateService::from_fargate_service_attributes(&s, format!("A{i}"), by_arn(arn))?;
        c.record(
            &format!("attributes {i}"),
            array![x.service_arn(), x.service_name(), x.base().env().region.as_str()],
            &s,
        );
    }
    let named =
        || FargateServiceAttributes { cluster: cluster.clone(), service_arn: None, service_name: Some("named".into()) };
    let all = |x: &dyn longshore::aws_ecs::IBaseService| -> Value {
        array![x.service_arn(), x.service_name(), x.base().env().region.as_str()]
    };
    c.record("name", all(&*Ec2Service::from_ec2_service_attributes(&s, "N", named())?), &s);
    c.record("external name", all(&*ExternalService::from_external_service_attributes(&s, "M", named())?), &s);
    for (label, id, arn) in [("base", "B", arns[1]), ("base token", "T", token.as_str())] {
        let b = BaseService::from_service_arn_with_cluster(&s, id, arn)?;
        let of = b.cluster();
        c.record(label, array![b.service_arn(), b.service_name(), of.cluster_name(), of.cluster_arn()], &s);
    }
    c.attempt("base without cluster", |x, _| BaseService::from_service_arn_with_cluster(x, "B", arns[0]).map(|_| ()));
    let refused = |label: &str, service_arn: Option<&str>, service_name: Option<&str>| {
        c.attempt(label, |x, _| {
            let attributes = FargateServiceAttributes {
                cluster: cluster.clone(),
                service_arn: service_arn.map(Into::into),
                service_name: service_name.map(Into::into),
            };
            FargateService::from_fargate_service_attributes(x, "B", attributes).map(|_| ())
        });
    };
    refused("nothing", None, None);
    refused("both", Some(arns[0]), Some("a"));
    Ok(())
}

#[test]
fn services_of_others() {
    check("1229-ecs-service-imports", of_others);
}

#[test]
fn services_of_others_with_long_arns() {
    let context = object! {"@aws-cdk/aws-ecs:arnFormatIncludesClusterName" => true};
    check_with("1230-ecs-service-imports-long-arns", |_| AppProps { context, ..Default::default() }, of_others);
}
