//! Replication and names of buckets, volumes, images with graphics processors, queries and patterns of logs, private
//! certificates.

use indexmap::IndexMap;
use longshore::aws_acmpca::CertificateAuthority;
use longshore::aws_certificatemanager::{ICertificate as _, KeyAlgorithm, PrivateCertificate, PrivateCertificateProps};
use longshore::aws_cloudwatch::{IMetric as _, MetricOptions};
use longshore::aws_codebuild::{BuildEnvironment, BuildImageRef, BuildSpec, ComputeType, LinuxGpuBuildImage, Project};
use longshore::aws_ec2::{
    EbsDeviceVolumeType, GenericImageProps, IVolume as _, Instance, InstanceRef, InstanceType, MachineImage, Volume,
    VolumeAttributes, VolumeProps, Vpc,
};
use longshore::aws_ecr::Repository;
use longshore::aws_iam::{AccountRootPrincipal, IRole as _, Role, ServicePrincipal};
use longshore::aws_kms::Key;
use longshore::aws_logs::{
    FilterPattern, IFilterPattern as _, LogGroup, LogGroupRef, QueryDefinition, QueryDefinitionProps, QueryString,
    QueryStringProps, SpaceDelimitedTextPattern,
};
use longshore::aws_s3::{
    BlockedEncryptionType, Bucket, BucketAttributes, BucketEncryption, BucketNamespace, BucketProps, BucketRef, Filter,
    GrantReplicationPermissionDestinationProps, GrantReplicationPermissionProps, IBucket, ReplicationRule,
    ReplicationTimeValue, StorageClass, Tag,
};
use longshore::core::array;
use longshore::core::value::Value;
use longshore::object;
use longshore::prelude::*;

use crate::harness::{Context, check, check_with};

fn text(s: &str) -> Option<String> {
    Some(s.to_owned())
}

fn texts(all: &[&str]) -> Option<Vec<String>> {
    Some(all.iter().map(|s| (*s).to_owned()).collect())
}

fn build(app: &App, t: &Context) -> Result<()> {
    let env = StackProps { env: Environment::new("111111111111", "us-east-1"), ..Default::default() };
    let s = Stack::with_props(app, "Stack", env)?;
    let anywhere = Stack::new(app, "Anywhere")?;
    let key = Key::builder(&s, "Key").build()?;
    let key2 = Key::builder(&s, "Key2").build()?;
    Bucket::builder(&s, "Prefixed")
        .bucket_name_prefix("my-prefix-1")
        .bucket_namespace(BucketNamespace::AccountRegional)
        .abac_status(true)
        .build()?;
    Bucket::builder(&s, "Global")
        .bucket_name("global-name")
        .bucket_namespace(BucketNamespace::Global)
        .abac_status(false)
        .build()?;
    use BucketEncryption as E;
    let all = [E::Unencrypted, E::Kms, E::S3Managed, E::KmsManaged, E::Dsse, E::DsseManaged];
    for (i, encryption) in all.into_iter().enumerate() {
        let blocked = match i {
            0 => vec![BlockedEncryptionType::NONE],
            _ => vec![BlockedEncryptionType::SSE_C, BlockedEncryptionType::custom("OTHER")],
        };
        Bucket::builder(&s, format!("Blocked{i}")).encryption(encryption).blocked_encryption_types(blocked).build()?;
    }
    let near = Bucket::builder(&s, "Near").versioned(true).build()?;
    let theirs = Bucket::from_bucket_attributes(
        &s,
        "Theirs",
        BucketAttributes {
            bucket_arn: text("arn:aws:s3:::theirs"),
            account: text("222222222222"),
            region: text("eu-west-1"),
            encryption_key: Some((&key2).into()),
            ..Default::default()
        },
    )?;
    let one =
        Bucket::builder(&s, "One").versioned(true).replication_rules(vec![ReplicationRule::new(&near)]).build()?;
    let quarter = Some(ReplicationTimeValue::FIFTEEN_MINUTES);
    let many = Bucket::builder(&s, "Many")
        .versioned(true)
        .encryption_key(&key)
        .replication_rules(vec![
            ReplicationRule {
                id: text("first"),
                priority: Some(0),
                delete_marker_replication: Some(true),
                filter: Some(Filter { prefix: text("p/"), tags: None }),
                kms_key: Some((&key2).into()),
                metrics: quarter,
                replication_time_control: quarter,
                replica_modifications: Some(true),
                sse_kms_encrypted_objects: Some(true),
                storage_class: Some(StorageClass::infrequent_access()),
                ..ReplicationRule::new(&near)
            },
            ReplicationRule {
                priority: Some(1),
                access_control_transition: Some(true),
                filter: Some(Filter {
                    prefix: text("q"),
                    tags: Some(vec![Tag { key: "a".into(), value: "b".into() }]),
                }),
                metrics: quarter,
                replica_modifications: Some(false),
                ..ReplicationRule::new(theirs.clone())
            },
            ReplicationRule {
                priority: Some(2),
                filter: Some(Filter { prefix: None, tags: Some(vec![Tag { key: "c".into(), value: "d".into() }]) }),
                sse_kms_encrypted_objects: Some(false),
                ..ReplicationRule::new(&near)
            },
        ])
        .build()?;
    let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("s3.amazonaws.com")).build()?;
    let given = Bucket::builder(&s, "Given")
        .versioned(true)
        .replication_role(&role)
        .replication_rules(vec![ReplicationRule { filter: Some(Filter::default()), ..ReplicationRule::new(&near) }])
        .build()?;
    let to = |bucket: BucketRef, key: Option<&Key>| GrantReplicationPermissionDestinationProps {
        bucket,
        encryption_key: key.map(Into::into),
    };
    many.grant_replication_permission(
        &role,
        &GrantReplicationPermissionProps {
            destinations: vec![to((&near).into(), None), to(theirs.clone(), Some(&key2))],
            source_decryption_key: Some((&key).into()),
        },
    )?;
    near.add_replication_policy("arn:aws:iam::222222222222:role/r", None, None)?;
    near.add_replication_policy(&role.role_arn(), Some(true), Some("333333333333"))?;
    theirs.add_replication_policy("arn:aws:iam::222222222222:role/r", None, None)?;
    t.record(
        "replication",
        array![
            one.replication_role_arn(),
            many.replication_role_arn(),
            given.replication_role_arn(),
            near.replication_role_arn().map_or(Value::Null, Value::from),
            many.bucket_website_domain_name(),
            many.bucket_dual_stack_domain_name(),
        ],
        &s,
    );
    let facts = |b: &dyn IBucket| {
        array![
            b.bucket_arn(),
            b.bucket_name(),
            b.bucket_domain_name(),
            b.bucket_website_url(),
            b.bucket_website_domain_name(),
            b.bucket_regional_domain_name(),
            b.bucket_dual_stack_domain_name(),
            b.is_website(),
            b.base().env().account.as_str(),
            b.base().env().region.as_str(),
        ]
    };
    let import = |id: &str, attrs: BucketAttributes| Bucket::from_bucket_attributes(&s, id, attrs).map(|b| facts(&*b));
    let by_name = facts(&*Bucket::from_bucket_name(&s, "ByName", "Old_Name")?);
    let all = import(
        "All",
        BucketAttributes {
            bucket_name: text("all"),
            bucket_domain_name: text("d"),
            bucket_website_url: text("http://w/x"),
            bucket_regional_domain_name: text("r"),
            bucket_dual_stack_domain_name: text("ds"),
            is_website: Some(true),
            ..Default::default()
        },
    )?;
    let url = |name: &str, new: bool, region: Option<String>| BucketAttributes {
        bucket_name: text(name),
        bucket_website_new_url_format: Some(new),
        region,
        ..Default::default()
    };
    let new = import("NewUrl", url("new", true, None))?;
    let old = import("OldUrl", url("old", false, text("cn-north-1")))?;
    t.record("imports", array![facts(&*theirs), by_name, all, new, old], &s);
    let by_arn = Bucket::from_bucket_arn(&anywhere, "ByArn", "arn:aws:s3:::by-arn")?;
    t.record("imports anywhere", facts(&*by_arn), &anywhere);
    theirs.grant_read(&role, "*")?;
    volumes(&s, t, &key, &key2, &role)?;
    images(&s, &anywhere)?;
    logs(&s, t)?;
    certificates(&s, t)?;
    refused_buckets(t);
    refused_volumes(t);
    refused_others(t);
    Ok(())
}

fn volume(scope: &Stack, id: &str, change: impl FnOnce(VolumeProps) -> VolumeProps) -> Result<Volume> {
    Volume::new(scope, id, change(VolumeProps::new("us-east-1a")))
}

fn gib(n: u64) -> Option<Size> {
    Some(Size::gibibytes(n))
}

fn volumes(s: &Stack, t: &Context, key: &Key, key2: &Key, role: &Role) -> Result<()> {
    use EbsDeviceVolumeType as T;
    let plain = volume(s, "Volume", |p| VolumeProps { size: gib(10), ..p })?;
    let full = volume(s, "Full", |p| VolumeProps {
        auto_enable_io: Some(true),
        enable_multi_attach: Some(true),
        encrypted: Some(true),
        encryption_key: Some(key.into()),
        iops: Some(500),
        removal_policy: Some(RemovalPolicy::Snapshot),
        size: gib(500),
        snapshot_id: text("snap-05abe246af"),
        volume_name: text("full"),
        volume_type: Some(T::ProvisionedIopsSsd),
        volume_initialization_rate: Some(Size::mebibytes(150)),
        ..p
    })?;
    volume(s, "Fast", |p| VolumeProps {
        size: gib(100),
        volume_type: Some(T::Gp3),
        iops: Some(4000),
        throughput: Some(200.0),
        ..p
    })?;
    volume(s, "Snapshot", |p| VolumeProps {
        snapshot_id: text("snap-1"),
        removal_policy: Some(RemovalPolicy::Destroy),
        ..p
    })?;
    volume(s, "Keyed", |p| VolumeProps {
        size: gib(500),
        volume_type: Some(T::St1),
        encrypted: Some(true),
        encryption_key: Some(key2.into()),
        ..p
    })?;
    let vpc = Vpc::builder(s, "Vpc").max_azs(1).restrict_default_security_group(false).build()?;
    let image = || {
        let images: IndexMap<String, String> = [("us-east-1".to_owned(), "ami-1".to_owned())].into();
        MachineImage::generic_linux(images, GenericImageProps::default())
    };
    let vm = |id: &str| {
        Instance::builder(s, id).vpc(&vpc).instance_type(InstanceType::new("t3.micro")).machine_image(image()).build()
    };
    let (a, b) = (vm("A")?, vm("B")?);
    let imported = Volume::from_volume_attributes(
        s,
        "ImportedVolume",
        VolumeAttributes {
            volume_id: "vol-0aB".into(),
            availability_zone: "us-east-1b".into(),
            encryption_key: Some(key2.into()),
        },
    )?;
    let (ra, rb): (InstanceRef, InstanceRef) = ((&a).into(), (&b).into());
    plain.grant_attach_volume(&a, None)?;
    plain.grant_detach_volume(&a, Some(&[ra, rb.clone()]))?;
    full.grant_attach_volume(role, Some(&[rb]))?;
    full.grant_detach_volume(role, None)?;
    imported.grant_attach_volume(&b, None)?;
    full.grant_attach_volume_by_resource_tag(&a, &[&a], None)?;
    full.grant_detach_volume_by_resource_tag(&b, &[&b], Some("mine"))?;
    plain.grant_attach_volume_by_resource_tag(&b, &[&a, &b], Some("x"))?;
    plain.grant_detach_volume_by_resource_tag(&b, &[&a, &b], None)?;
    let key_arn = full.encryption_key().map(|k| k.key_arn().to_owned());
    t.record(
        "volumes",
        array![
            plain.volume_id(),
            plain.availability_zone(),
            imported.volume_id(),
            imported.availability_zone(),
            key_arn
        ],
        s,
    );
    Ok(())
}

fn spec() -> BuildSpec {
    BuildSpec::from_object(object! {"version" => "0.2"})
}

fn project(s: &Stack, id: &str, image: impl Into<BuildImageRef>, compute: Option<ComputeType>) -> Result<Project> {
    let environment = BuildEnvironment { build_image: Some(image.into()), compute_type: compute, ..Default::default() };
    Project::builder(s, id).environment(environment).build_spec(spec()).build()
}

fn images(s: &Stack, anywhere: &Stack) -> Result<()> {
    use LinuxGpuBuildImage as Gpu;
    let dlc = Gpu::aws_deep_learning_containers_image;
    project(s, "Gpu", dlc("tensorflow-training", "tag", None), None)?;
    project(s, "GpuOf", dlc("r", "t", Some("999999999999")), Some(ComputeType::Small))?;
    let repository = Repository::builder(s, "Repo").build()?;
    project(s, "GpuRepo", Gpu::from_ecr_repository(&repository, None), None)?;
    let named = Repository::from_repository_name(s, "Named", "named")?;
    project(s, "GpuTag", Gpu::from_ecr_repository(named, Some("v1")), None)?;
    project(anywhere, "Gpu", dlc("pytorch-training", "tag", None), None)?;
    let all = [
        Gpu::DLC_TENSORFLOW_1_14_0,
        Gpu::DLC_TENSORFLOW_1_15_0,
        Gpu::DLC_TENSORFLOW_1_15_2_TRAINING,
        Gpu::DLC_TENSORFLOW_1_15_2_INFERENCE,
        Gpu::DLC_TENSORFLOW_2_0_0,
        Gpu::DLC_TENSORFLOW_2_0_1,
        Gpu::DLC_TENSORFLOW_2_1_0_TRAINING,
        Gpu::DLC_TENSORFLOW_2_1_0_INFERENCE,
        Gpu::DLC_TENSORFLOW_2_2_0_TRAINING,
        Gpu::DLC_PYTORCH_1_2_0,
        Gpu::DLC_PYTORCH_1_3_1,
        Gpu::DLC_PYTORCH_1_4_0_TRAINING,
        Gpu::DLC_PYTORCH_1_4_0_INFERENCE,
        Gpu::DLC_PYTORCH_1_5_0_TRAINING,
        Gpu::DLC_PYTORCH_1_5_0_INFERENCE,
        Gpu::DLC_MXNET_1_4_1,
        Gpu::DLC_MXNET_1_6_0,
    ];
    for (i, image) in all.into_iter().enumerate() {
        project(s, &format!("Dlc{i}"), image, None)?;
    }
    Ok(())
}

fn query(
    s: &Stack,
    id: &str,
    props: QueryStringProps,
    log_groups: Option<Vec<LogGroupRef>>,
) -> Result<QueryDefinition> {
    let props = QueryDefinitionProps { log_groups, ..QueryDefinitionProps::new(id, QueryString::new(props)) };
    QueryDefinition::new(s, id, props)
}

fn logs(s: &Stack, t: &Context) -> Result<()> {
    let group = LogGroup::builder(s, "Logs").build()?;
    query(s, "Empty", QueryStringProps::default(), None)?;
    let full = QueryStringProps {
        fields: texts(&["@timestamp", "@message"]),
        parse: text("@message \"x *\" as x"),
        filter: text("x = 1"),
        stats: text("count(*) by x"),
        sort: text("@timestamp desc"),
        limit: Some(20.0),
        display: text("x"),
        ..Default::default()
    };
    let named = LogGroup::from_log_group_name(s, "NamedLogs", "named")?;
    query(s, "FullQuery", full, Some(vec![(&group).into(), (&named).into()]))?;
    let lists = QueryStringProps {
        parse_statements: texts(&["a", "b"]),
        parse: text("no"),
        filter_statements: texts(&["c", "d"]),
        filter: text("no"),
        stats_statements: texts(&["e", "f"]),
        stats: text("no"),
        ..Default::default()
    };
    query(s, "Lists", lists, Some(vec![]))?;
    let some = QueryStringProps {
        fields: texts(&["a", "b"]),
        limit: Some(0.0),
        filter_statements: texts(&[]),
        display: text(""),
        ..Default::default()
    };
    t.record("query", QueryString::new(some).to_string(), None);
    let id = query(s, "Id", QueryStringProps { limit: Some(3.0), ..Default::default() }, None)?;
    t.record("query id", id.query_definition_id(), s);
    let columns = FilterPattern::space_delimited;
    let chosen = columns(&["a", "b"])?
        .where_string("a", "==", "x\"\\")?
        .where_string("a", "!=", "y")?
        .where_number("b", ">=", 1.5)?
        .where_number("b", "<", 9.0)?;
    let all = [columns(&["a", "...", "b_-1"])?, columns(&[])?, chosen];
    t.record("patterns", Value::from(all.iter().map(|p| p.log_pattern_string()).collect::<Vec<_>>()), None);
    Ok(())
}

fn certificates(s: &Stack, t: &Context) -> Result<()> {
    let authority = CertificateAuthority::from_certificate_authority_arn(
        s,
        "Ca",
        "arn:aws:acm-pca:us-east-1:123456789012:certificate-authority/x",
    )?;
    let plain = PrivateCertificateProps::new("a.example.com", authority.clone());
    let cert = PrivateCertificate::new(s, "Cert", plain)?;
    let full = PrivateCertificateProps {
        subject_alternative_names: texts(&["c.example.com"]),
        allow_export: Some(true),
        key_algorithm: Some(KeyAlgorithm::EC_PRIME256V1),
        ..PrivateCertificateProps::new("b.example.com", authority)
    };
    PrivateCertificate::new(s, "CertFull", full)?;
    let import = PrivateCertificate::from_certificate_arn(s, "CertImport", "arn:x")?;
    let metric = cert.metric_days_to_expiry(MetricOptions::default())?.to_metric_config();
    let dimension = metric.metric_stat.and_then(|m| m.dimensions).and_then(|d| d.first().map(|d| d.value.clone()));
    t.record("certificates", array![cert.certificate_arn(), import.certificate_arn(), dimension], s);
    Ok(())
}

fn near(s: &Stack) -> Result<Bucket> {
    Bucket::builder(s, "Near").versioned(true).build()
}

fn role_of(s: &Stack) -> Result<Role> {
    Role::builder(s, "R").assumed_by(AccountRootPrincipal::new()).build()
}

fn refused_buckets(t: &Context) {
    let refused = |what: &str, props: BucketProps| t.attempt(what, |s, _| Bucket::new(s, "B", props).map(drop));
    let named = || BucketProps { bucket_name: Some("name".into()), ..Default::default() };
    let prefix = |p: &str| BucketProps { bucket_name_prefix: text(p), ..Default::default() };
    let regional = Some(BucketNamespace::AccountRegional);
    refused("name and prefix", BucketProps { bucket_name_prefix: text("prefix"), ..named() });
    refused("name and namespace", BucketProps { bucket_namespace: regional, ..named() });
    refused("prefix alone", prefix("prefix"));
    refused("namespace alone", BucketProps { bucket_namespace: regional, ..Default::default() });
    for (i, bad) in ["-Bad_", &"a".repeat(38), "x.y"].into_iter().enumerate() {
        refused(&format!("prefix {i}"), BucketProps { bucket_namespace: regional, ..prefix(bad) });
    }
    let blocked =
        |types: Vec<BlockedEncryptionType>| BucketProps { blocked_encryption_types: Some(types), ..Default::default() };
    refused("nothing blocked", blocked(vec![]));
    refused("none and more", blocked(vec![BlockedEncryptionType::NONE, BlockedEncryptionType::SSE_C]));
    let with = |what: &str, make: &dyn Fn(&Stack) -> Result<BucketProps>| {
        t.attempt(what, |s, _| Bucket::new(s, "B", make(s)?).map(drop));
    };
    let rules = |versioned: bool, rules: Vec<ReplicationRule>| BucketProps {
        versioned: versioned.then_some(true),
        replication_rules: Some(rules),
        ..Default::default()
    };
    with("role alone", &|s| Ok(BucketProps { replication_role: Some((&role_of(s)?).into()), ..Default::default() }));
    with("unversioned", &|s| Ok(rules(false, vec![ReplicationRule::new(&near(s)?)])));
    with("priority", &|s| {
        let first = ReplicationRule { priority: Some(1), ..ReplicationRule::new(&near(s)?) };
        Ok(rules(true, vec![first, ReplicationRule::new(Bucket::from_bucket_name(s, "N", "nnn")?)]))
    });
    with("time control", &|s| {
        let time = Some(ReplicationTimeValue::FIFTEEN_MINUTES);
        Ok(rules(true, vec![ReplicationRule { replication_time_control: time, ..ReplicationRule::new(&near(s)?) }]))
    });
    with("tags and markers", &|s| {
        let filter = Some(Filter { prefix: None, tags: Some(vec![]) });
        let rule = ReplicationRule { delete_marker_replication: Some(true), filter, ..ReplicationRule::new(&near(s)?) };
        Ok(rules(true, vec![rule]))
    });
    with("transition", &|s| {
        let rule = ReplicationRule { access_control_transition: Some(true), ..ReplicationRule::new(&near(s)?) };
        Ok(rules(true, vec![rule]))
    });
    t.attempt("no destination", |s, _| {
        let near = near(s)?;
        near.grant_replication_permission(&role_of(s)?, &GrantReplicationPermissionProps::default()).map(drop)
    });
    t.attempt("no account", |s, _| near(s)?.add_replication_policy("arn:x", Some(true), None));
    t.attempt("bad import", |s, _| Bucket::from_bucket_name(s, "B", "?!").map(drop));
    t.attempt("no import", |s, _| Bucket::from_bucket_attributes(s, "B", BucketAttributes::default()).map(drop));
}

fn refused_volumes(t: &Context) {
    use EbsDeviceVolumeType as T;
    let refused = |what: &str, change: &dyn Fn(VolumeProps) -> VolumeProps| {
        t.attempt(what, |s, _| volume(s, "V", change).map(drop));
    };
    let sized = |what: &str, n: u64, iops: Option<u32>, throughput: Option<f64>, volume_type: Option<T>| {
        refused(what, &|p| VolumeProps { size: gib(n), iops, throughput, volume_type, ..p });
    };
    refused("no size", &|p| p);
    refused("snapshot", &|p| VolumeProps { snapshot_id: text("x"), ..p });
    t.attempt("not encrypted", |s, _| {
        let key = Key::builder(s, "K").build()?;
        volume(s, "V", |p| VolumeProps { size: gib(1), encryption_key: Some((&key).into()), ..p }).map(drop)
    });
    sized("no iops", 10, None, None, Some(T::Io2));
    sized("iops of gp2", 10, Some(3000), None, None);
    sized("few iops", 10, Some(99), None, Some(T::Io1));
    sized("many iops", 10, Some(80_001), None, Some(T::Gp3));
    sized("ratio", 10, Some(501), None, Some(T::Io1));
    sized("throughput ratio", 100, Some(3000), Some(751.0), Some(T::Gp3));
    refused("multi attach", &|p| VolumeProps { size: gib(10), enable_multi_attach: Some(true), ..p });
    refused("multi attach gp3", &|p| VolumeProps {
        size: gib(10),
        enable_multi_attach: Some(true),
        volume_type: Some(T::Gp3),
        ..p
    });
    let kinds = [
        (T::Gp2, 16_385),
        (T::Gp3, 65_537),
        (T::Io1, 3),
        (T::Io2, 65_537),
        (T::St1, 124),
        (T::Sc1, 124),
        (T::Standard, 1025),
    ];
    for (kind, n) in kinds {
        let iops = matches!(kind, T::Io1 | T::Io2).then_some(100);
        sized(&format!("size of {}", kind.as_str()), n, iops, None, Some(kind));
    }
    sized("size", 20_000, None, None, None);
    refused("half", &|p| VolumeProps { size: Some(Size::mebibytes(1500)), ..p });
    sized("throughput", 10, None, Some(125.0), None);
    sized("throughput low", 10, None, Some(124.0), Some(T::Gp3));
    sized("throughput high", 10, None, Some(2001.0), Some(T::Gp3));
    let rate = |n: u64| Some(Size::mebibytes(n));
    refused("rate", &|p| VolumeProps { size: gib(10), volume_initialization_rate: rate(100), ..p });
    for (what, n) in [("rate low", 99), ("rate high", 301)] {
        refused(what, &|p| VolumeProps { snapshot_id: text("snap-1"), volume_initialization_rate: rate(n), ..p });
    }
    t.attempt("volume import", |s, _| {
        let attrs = VolumeAttributes { volume_id: "x".into(), availability_zone: "a".into(), encryption_key: None };
        Volume::from_volume_attributes(s, "V", attrs).map(drop)
    });
}

fn refused_others(t: &Context) {
    t.attempt("gpu compute", |s, _| {
        project(s, "P", LinuxGpuBuildImage::DLC_MXNET_1_4_1, Some(ComputeType::Medium)).map(drop)
    });
    t.attempt("stats", |s, _| {
        let query = QueryStringProps { stats_statements: texts(&["a", "b", "c"]), ..Default::default() };
        QueryDefinition::new(s, "Q", QueryDefinitionProps::new("q", QueryString::new(query))).map(drop)
    });
    let refused = |what: &str,
                   columns: &[&str],
                   then: &dyn Fn(SpaceDelimitedTextPattern) -> Result<SpaceDelimitedTextPattern>| {
        t.attempt(what, |_, _| then(FilterPattern::space_delimited(columns)?).map(drop));
    };
    refused("column", &["a b"], &Ok);
    refused("two ellipses", &["...", "..."], &Ok);
    refused("ellipsis string", &["..."], &|p| p.where_string("...", "=", "x"));
    refused("ellipsis number", &["..."], &|p| p.where_number("...", "=", 1.0));
    refused("unknown column", &["a"], &|p| p.where_string("b", "=", "x"));
    refused("unknown column number", &["a"], &|p| p.where_number("b", "=", 1.0));
    refused("string operator", &["a"], &|p| p.where_string("a", "<", "x"));
    refused("number operator", &["a"], &|p| p.where_number("a", "~", 1.0));
    refused("empty value", &["a"], &|p| p.where_string("a", "=", ""));
}

#[test]
fn replication_and_volumes() {
    check("1920-replication-volumes", build);
}

#[test]
fn replication_and_volumes_in_a_new_project() {
    let context = || AppProps { context: Context::recommended_flags(), ..Default::default() };
    check_with("1921-replication-volumes-recommended-flags", |_| context(), build);
}
