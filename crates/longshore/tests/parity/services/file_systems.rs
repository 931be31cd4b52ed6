//! File systems, and what sees them.

use longshore::aws_ec2::{
    IConnectable as _, Port, SecurityGroup, SecurityGroupRef, SubnetSelection, SubnetType, Vpc, VpcRef,
};
use longshore::aws_ecs::{
    AuthorizationConfig, Cluster, ContainerDefinitionOptions, ContainerImage, EfsVolumeConfiguration, FargateService,
    FargateTaskDefinition, MountPoint, Volume,
};
use longshore::aws_efs::{
    AccessPoint, AccessPointAttributes, AccessPointOptions, AccessPointProps, Acl, FileSystem, FileSystemAttributes,
    FileSystemProps, FileSystemRef, IAccessPoint as _, IFileSystem as _, LifecyclePolicy, OutOfInfrequentAccessPolicy,
    PerformanceMode, PosixUser, ReplicationOverwriteProtection, ThroughputMode,
};
use longshore::aws_iam::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, IResourceWithPolicy as _, PolicyDocument, PolicyStatement,
    Role, ServicePrincipal,
};
use longshore::aws_kms::Key;
use longshore::aws_lambda::{self, Code, Function, FunctionProps, Runtime};
use longshore::core::array;
use longshore::core::cfn_resource::RemovalPolicy;
use longshore::core::units::Size;
use longshore::prelude::*;

use crate::harness::{Context, check, check_with};

fn text(s: &str) -> Option<String> {
    Some(s.to_owned())
}

fn base() -> FunctionProps {
    FunctionProps::new(Runtime::PYTHON_3_13, "index.handler", Code::from_inline("x"))
}

fn attributes(security_group: SecurityGroupRef, id: Option<&str>, arn: Option<&str>) -> FileSystemAttributes {
    let owned = |s: Option<&str>| s.map(str::to_owned);
    FileSystemAttributes { security_group, file_system_id: owned(id), file_system_arn: owned(arn) }
}

fn build(app: &App, t: &Context) -> Result<()> {
    let s = Stack::new(app, "Stack")?;
    let made = Vpc::builder(&s, "Vpc").max_azs(2).nat_gateways(1).restrict_default_security_group(false).build()?;
    let vpc: VpcRef = (&made).into();
    let plain = FileSystem::builder(&s, "Plain").vpc(vpc.clone()).build()?;
    let group = SecurityGroup::builder(&s, "Group").vpc(vpc.clone()).build()?;
    let key = Key::builder(&s, "Key").build()?;
    let document = PolicyDocument::of([PolicyStatement::builder()
        .action("elasticfilesystem:ClientMount")
        .principal(AccountRootPrincipal::new())
        .build()?]);
    let full = FileSystem::builder(&s, "Full")
        .vpc(vpc.clone())
        .security_group(&group)
        .vpc_subnets(SubnetSelection::of_type(SubnetType::Public))
        .encrypted(true)
        .file_system_name("named")
        .kms_key(&key)
        .lifecycle_policy(LifecyclePolicy::After14Days)
        .out_of_infrequent_access_policy(OutOfInfrequentAccessPolicy::After1Access)
        .transition_to_archive_policy(LifecyclePolicy::After90Days)
        .performance_mode(PerformanceMode::MaxIo)
        .throughput_mode(ThroughputMode::Provisioned)
        .provisioned_throughput_per_second(Size::mebibytes(10))
        .removal_policy(RemovalPolicy::Destroy)
        .enable_automatic_backups(true)
        .allow_anonymous_access(true)
        .replication_overwrite_protection(ReplicationOverwriteProtection::Enabled)
        .file_system_policy(document)
        .build()?;
    FileSystem::builder(&s, "OneZone")
        .vpc(vpc.clone())
        .one_zone(true)
        .encrypted(false)
        .throughput_mode(ThroughputMode::Elastic)
        .allow_anonymous_access(false)
        .build()?;
    let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("ecs-tasks.amazonaws.com")).build()?;
    let granted = FileSystem::builder(&s, "Granted").vpc(vpc.clone()).build()?;
    granted.grant_read_write(&role)?;
    granted.grant_read(&AccountPrincipal::new("222222222222"))?;
    granted.grant_root_access(&role)?;
    plain.grant(&role, &["elasticfilesystem:ClientWrite"])?;
    plain.connections().allow_default_port_from_any_ipv4_with(Some("all"))?;
    full.add_to_resource_policy(
        PolicyStatement::builder().action("elasticfilesystem:ClientWrite").principal(AnyPrincipal::new()).build()?,
    )?;
    let point = plain.add_access_point(
        "Point",
        AccessPointOptions {
            path: text("/data"),
            create_acl: Some(Acl { owner_gid: "1000".into(), owner_uid: "1001".into(), permissions: "750".into() }),
            posix_user: Some(PosixUser { uid: "1".into(), gid: "2".into(), secondary_gids: Some(vec!["3".into()]) }),
            client_token: text("token"),
        },
    )?;
    let none = AccessPointOptions::default();
    let bare = AccessPoint::new(
        &s,
        "Bare",
        AccessPointProps {
            file_system: (&full).into(),
            create_acl: none.create_acl,
            path: none.path,
            posix_user: none.posix_user,
            client_token: none.client_token,
        },
    )?;
    let filesystem = Some(aws_lambda::FileSystem::from_efs_access_point(&point, "/mnt/data")?);
    Function::new(&s, "Fn", FunctionProps { vpc: Some(vpc.clone()), filesystem, ..base() })?;
    let configuration = EfsVolumeConfiguration {
        file_system_id: plain.file_system_id(),
        transit_encryption: text("ENABLED"),
        authorization_config: Some(AuthorizationConfig {
            access_point_id: Some(point.access_point_id()),
            iam: text("ENABLED"),
        }),
        ..Default::default()
    };
    let volume = Volume { efs_volume_configuration: Some(configuration), ..Volume::new("efs") };
    let task = FargateTaskDefinition::builder(&s, "Task").volumes(vec![volume]).build()?;
    let image = ContainerDefinitionOptions::from(ContainerImage::from_registry("nginx"));
    let mount = MountPoint { container_path: "/x".into(), source_volume: "efs".into(), read_only: false };
    task.add_container("web", image)?.add_mount_points([mount]);
    let cluster = Cluster::builder(&s, "Cluster").vpc(vpc.clone()).build()?;
    let service = FargateService::builder(&s, "Service").cluster(&cluster).task_definition(&task).build()?;
    service.connections().allow_to(&plain, Port::tcp(2049))?;
    plain.connections().allow_default_port_from(&service)?;
    service.node().add_dependable(plain.mount_targets_available());
    let theirs =
        FileSystem::from_file_system_attributes(&s, "Theirs", attributes((&group).into(), Some("fs-1"), None))?;
    let arn = "arn:aws:elasticfilesystem:us-east-1:123456789012:file-system/fs-2";
    let by_arn = FileSystem::from_file_system_attributes(&s, "ByArn", attributes((&group).into(), None, Some(arn)))?;
    theirs.grant_read(&role)?;
    let by_id = AccessPoint::from_access_point_id(&s, "PointId", "fsap-1")?;
    let point_arn = AccessPoint::from_access_point_attributes(
        &s,
        "PointArn",
        AccessPointAttributes {
            access_point_arn: text("arn:aws:elasticfilesystem:us-east-1:123456789012:access-point/fsap-2"),
            file_system: Some(theirs.clone()),
            ..Default::default()
        },
    )?;
    t.record(
        "names",
        array![
            plain.file_system_arn(),
            theirs.file_system_arn(),
            by_arn.file_system_id(),
            point.access_point_arn(),
            bare.access_point_id(),
            by_id.access_point_arn(),
            point_arn.access_point_arn(),
            by_id.access_point_id(),
            point_arn.access_point_id(),
            point_arn.file_system()?.file_system_id(),
            u32::from(FileSystem::DEFAULT_PORT),
        ],
        &s,
    );
    refusals(t);
    Ok(())
}

fn refusals(t: &Context) {
    type Change = fn(&mut FileSystemProps);
    let zones = |zones: &[&str]| SubnetSelection {
        availability_zones: Some(zones.iter().map(|z| (*z).to_owned()).collect()),
        ..Default::default()
    };
    let changes: [(&str, Change); 5] = [
        ("one zone and io", |p| {
            p.one_zone = Some(true);
            p.performance_mode = Some(PerformanceMode::MaxIo);
        }),
        ("no throughput", |p| p.throughput_mode = Some(ThroughputMode::Provisioned)),
        ("elastic", |p| {
            p.throughput_mode = Some(ThroughputMode::Elastic);
            p.performance_mode = Some(PerformanceMode::MaxIo);
        }),
        ("zone of nothing", |p| {
            p.one_zone = Some(true);
            p.vpc_subnets = Some(SubnetSelection::default());
        }),
        ("two zones", |p| p.one_zone = Some(true)),
    ];
    for (name, change) in changes {
        t.attempt(name, |s, _| {
            let mut props = FileSystemProps::new(&Vpc::builder(s, "V").build()?);
            change(&mut props);
            if name == "two zones" {
                props.vpc_subnets = Some(zones(&["a", "b"]));
            }
            FileSystem::new(s, "F", props).map(drop)
        });
    }
    let import = |s: &Stack, id: Option<&str>, arn: Option<&str>| {
        let group = SecurityGroup::from_security_group_id(s, "G", "sg-1")?;
        FileSystem::from_file_system_attributes(s, "F", attributes(group, id, arn))
    };
    t.attempt("neither", |s, _| import(s, None, None).map(drop));
    t.attempt("both", |s, _| import(s, Some("a"), Some("b")).map(drop));
    t.attempt("bad arn", |s, _| import(s, None, Some("arn:aws:elasticfilesystem:r:1:file-system")).map(drop));
    let point = |s: &Stack, id: Option<&str>, arn: Option<&str>, file_system: Option<FileSystemRef>| {
        let owned = |s: Option<&str>| s.map(str::to_owned);
        let attributes =
            AccessPointAttributes { access_point_id: owned(id), access_point_arn: owned(arn), file_system };
        AccessPoint::from_access_point_attributes(s, "P", attributes)
    };
    t.attempt("point neither", |s, _| point(s, None, None, None).map(drop));
    t.attempt("point both", |s, _| point(s, Some("a"), Some("b"), None).map(drop));
    t.attempt("point bad arn", |s, _| {
        point(s, None, Some("arn:aws:elasticfilesystem:r:1:access-point"), None).map(drop)
    });
    t.attempt("point without system", |s, _| AccessPoint::from_access_point_id(s, "P", "a")?.file_system().map(drop));
    t.attempt("token", |s, _| {
        AccessPoint::new(
            s,
            "P",
            AccessPointProps {
                file_system: import(s, Some("a"), None)?,
                create_acl: None,
                path: None,
                posix_user: None,
                client_token: Some("x".repeat(65)),
            },
        )
        .map(drop)
    });
    let function = |s: &Stack, path: &str| {
        let system = import(s, Some("a"), None)?;
        let point = point(s, Some("a"), None, Some(system))?;
        let filesystem = Some(aws_lambda::FileSystem::from_efs_access_point(&*point, path)?);
        Function::new(s, "Fn", FunctionProps { filesystem, ..base() }).map(drop)
    };
    t.attempt("function without vpc", |s, _| function(s, "/mnt/a"));
    t.attempt("function path", |s, _| function(s, "/data"));
    t.attempt("function long path", |s, _| function(s, &format!("/mnt/{}", "x".repeat(160))));
}

#[test]
fn file_systems_and_what_sees_them() {
    check("1814-efs", build);
}

#[test]
fn file_systems_and_what_sees_them_in_a_new_project() {
    check_with(
        "1815-efs-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        build,
    );
}
