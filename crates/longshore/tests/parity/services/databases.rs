//! Database instances.

use longshore::aws_cloudwatch::{Alarm, MetricOptions};
use longshore::aws_ec2::{
    IConnectable as _, InstanceClass, InstanceSize, InstanceType, Peer, Port, SecurityGroup, SecurityGroupRef,
    SubnetType, Vpc, VpcAttributes, VpcRef,
};
use longshore::aws_events::OnEventOptions;
use longshore::aws_events_targets::SnsTopic;
use longshore::aws_iam::{AccountRootPrincipal, FromRoleArnOptions, Role, User};
use longshore::aws_kms::Key;
use longshore::aws_logs::RetentionDays;
use longshore::aws_rds::{
    CaCertificate, Credentials, CredentialsBaseOptions, CredentialsFromUsernameOptions, DatabaseInsightsMode,
    DatabaseInstance, DatabaseInstanceAttributes, DatabaseInstanceEngine, DatabaseInstanceProps, DatabaseSecret,
    EngineLifecycleSupport, IDatabaseInstance, IParameterGroup as _, InstanceEngineRef, LicenseModel,
    MariaDbEngineVersion, MariaDbInstanceEngineProps, MySqlInstanceEngineProps, MysqlEngineVersion, NetworkType,
    ParameterGroup, ParameterGroupProps, PerformanceInsightRetention, PostgresEngineVersion,
    PostgresInstanceEngineProps, ProcessorFeatures, StorageType, SubnetGroup,
};
use longshore::aws_s3::Bucket;
use longshore::aws_secretsmanager::{
    AttachmentTargetType, ReplicaRegion, Secret, SecretAttachmentTargetProps, SecretTargetAttachment,
    SecretTargetAttachmentProps,
};
use longshore::aws_sns::Topic;
use longshore::core::secret_value::SecretValue;
use longshore::core::value::Value;
use longshore::prelude::*;

use crate::harness::{Context, check};

fn mysql() -> InstanceEngineRef {
    DatabaseInstanceEngine::mysql(MySqlInstanceEngineProps { version: MysqlEngineVersion::VER_8_0_16 })
}

fn postgres() -> InstanceEngineRef {
    DatabaseInstanceEngine::postgres(PostgresInstanceEngineProps { version: PostgresEngineVersion::VER_16_3 })
}

fn maria() -> InstanceEngineRef {
    DatabaseInstanceEngine::maria_db(MariaDbInstanceEngineProps {
        version: MariaDbEngineVersion::of("10.99.1", "10.99"),
    })
}

fn list(items: impl IntoIterator<Item = impl Into<Value>>) -> Value {
    items.into_iter().map(Into::into).collect::<Vec<Value>>().into()
}

fn shown(i: &dyn IDatabaseInstance) -> Vec<Value> {
    let engine = i.engine();
    let version = engine.as_ref().and_then(|e| e.engine_version()).and_then(|v| v.full_version);
    vec![
        i.instance_identifier().into(),
        i.instance_arn().into(),
        i.db_instance_endpoint_address().into(),
        i.db_instance_endpoint_port().into(),
        i.instance_endpoint().socket_address().into(),
        i.instance_resource_id().into(),
        engine.as_ref().map(|e| e.engine_type()).into(),
        version.into(),
        engine.as_ref().and_then(|e| e.parameter_group_family()).into(),
        engine.as_ref().and_then(|e| e.engine_family()).into(),
    ]
}

#[test]
fn instances() {
    check("2010-rds-instances", |app, t| {
        t.own_handler_code();
        let plain = Stack::new(app, "Plain")?;
        let flagged = Stack::new(app, "Recommended")?;
        for (flag, value) in Context::recommended_flags() {
            flagged.node().set_context(&flag, value)?;
        }
        for s in [plain, flagged] {
            stack(&s, t)?;
        }
        versions(t);
        refusals(t);
        Ok(())
    });
}

fn stack(s: &Stack, t: &Context) -> Result<()> {
    let name = s.node().id().to_owned();
    let ids = |a: &str, b: &str| vec![a.to_owned(), b.to_owned()];
    let vpc: VpcRef = Vpc::from_vpc_attributes(
        s,
        "Vpc",
        VpcAttributes {
            vpc_id: "vpc-1".into(),
            availability_zones: ids("a", "b"),
            public_subnet_ids: Some(ids("p1", "p2")),
            private_subnet_ids: Some(ids("s1", "s2")),
            isolated_subnet_ids: Some(ids("i1", "i2")),
            ..Default::default()
        },
    )?;
    let plain = DatabaseInstance::new(s, "Database", DatabaseInstanceProps::new(mysql(), vpc.clone()))?;
    t.record(&format!("{name} plain"), list(shown(&plain)), s);
    let secret = plain.secret().unwrap();
    let password = secret.secret_value_from_json("password")?.unsafe_unwrap();
    t.record(&format!("{name} secret"), list([secret.secret_arn(), password]), s);
    plain.connections().allow_default_port_from_any_ipv4_with(Some("everybody"))?;
    let client = SecurityGroup::builder(s, "Client").vpc(vpc.clone()).build()?;
    plain.connections().allow_from(&client, Port::tcp(1))?;
    let user = Role::builder(s, "User").assumed_by(AccountRootPrincipal::new()).build()?;
    plain.grant_connect(&user, None)?;
    let topic = Topic::builder(s, "Topic").build()?;
    plain.on_event("Event", OnEventOptions { target: Some(SnsTopic::new(&topic).into()), ..Default::default() })?;
    let none = MetricOptions::default;
    let smallest = MetricOptions { statistic: Some("min".into()), ..none() };
    for (id, metric) in [
        ("cpu", plain.metric_cpu_utilization(none())?),
        ("conn", plain.metric_database_connections(none())?),
        ("space", plain.metric_free_storage_space(smallest)?),
        ("memory", plain.metric_freeable_memory(none())?),
        ("read", plain.metric_read_iops(none())?),
        ("write", plain.metric_write_iops(none())?),
        ("own", plain.metric("Own", none())?),
    ] {
        Alarm::builder(s, format!("Alarm-{id}")).metric(&metric).threshold(1).evaluation_periods(1).build()?;
    }
    whole(s, t, &vpc)?;
    others(s, t, &vpc, &plain)
}

fn whole(s: &Stack, t: &Context, vpc: &VpcRef) -> Result<()> {
    let name = s.node().id();
    let key = Key::builder(s, "Key").build()?;
    let bucket = Bucket::builder(s, "Bucket").build()?;
    let group = ParameterGroup::builder(s, "Parameters")
        .engine(postgres())
        .description("ours")
        .name("ours")
        .parameters([("a".to_owned(), "1".to_owned())].into())
        .removal_policy(RemovalPolicy::Retain)
        .build()?;
    t.record(&format!("{name} added"), group.add_parameter("b", "2"), s);
    let generated = CredentialsBaseOptions {
        secret_name: Some("secret".into()),
        encryption_key: Some((&key).into()),
        exclude_characters: Some("\"@".into()),
        replica_regions: Some(vec![ReplicaRegion { region: "eu-west-1".into(), encryption_key: None }]),
    };
    let whole = DatabaseInstance::builder(s, "Whole")
        .engine(postgres())
        .vpc(vpc.clone())
        .credentials(Credentials::from_generated_secret("me", generated))
        .character_set_name("cs")
        .storage_encryption_key(&key)
        .instance_type(InstanceType::of(InstanceClass::Memory4, InstanceSize::Large))
        .license_model(LicenseModel::GeneralPublicLicense)
        .allow_major_version_upgrade(true)
        .allocated_storage(40)
        .database_name("db")
        .multi_az(true)
        .storage_type(StorageType::Gp3)
        .storage_throughput(500)
        .iops(4000)
        .processor_features(ProcessorFeatures { core_count: Some(2.0), threads_per_core: Some(1.0) })
        .instance_identifier("MyDatabase")
        .vpc_subnets(SubnetType::Public)
        .security_groups(vec![SecurityGroup::from_security_group_id(s, "Sg", "sg-1")?])
        .port(5555)
        .parameter_group(&group)
        .iam_authentication(true)
        .backup_retention(Duration::days(7))
        .preferred_backup_window("01:00-02:00")
        .copy_tags_to_snapshot(false)
        .delete_automated_backups(false)
        .monitoring_interval(Duration::minutes(1))
        .performance_insight_retention(PerformanceInsightRetention::Months15)
        .performance_insight_encryption_key(&key)
        .database_insights_mode(DatabaseInsightsMode::Advanced)
        .cloudwatch_logs_exports(vec!["postgresql".into(), "upgrade".into()])
        .cloudwatch_logs_retention(RetentionDays::OneWeek)
        .auto_minor_version_upgrade(false)
        .preferred_maintenance_window("sun:01:00-sun:02:00")
        .removal_policy(RemovalPolicy::Retain)
        .max_allocated_storage(99)
        .domain("d-1")
        .s3_import_buckets(vec![(&bucket).into()])
        .s3_export_buckets(vec![(&bucket).into()])
        .network_type(NetworkType::Dual)
        .ca_certificate(CaCertificate::RDS_CA_RSA4096_G1)
        .apply_immediately(true)
        .engine_lifecycle_support(EngineLifecycleSupport::OpenSourceRdsExtendedSupportDisabled)
        .build()?;
    let mut all = shown(&whole);
    all.push(list(whole.cloudwatch_log_groups().into_keys()));
    t.record(&format!("{name} whole"), list(all), s);
    whole.connections().allow_default_port_from(&Peer::ipv4("10.0.0.0/8")?)?;
    whole.grant_connect(&User::builder(s, "Person").build()?, Some("person"))?;

    let subnets = SubnetGroup::builder(s, "Subnets")
        .description("d")
        .vpc(vpc.clone())
        .subnet_group_name("Mine")
        .vpc_subnets(SubnetType::PrivateIsolated)
        .removal_policy(RemovalPolicy::Destroy)
        .build()?;
    DatabaseInstance::builder(s, "Password")
        .engine(maria())
        .vpc(vpc.clone())
        .subnet_group(&subnets)
        .credentials(Credentials::from_password("admin", SecretValue::ssm_secure("p", Some("1"))))
        .parameters([("x".to_owned(), "y".to_owned())].into())
        .removal_policy(RemovalPolicy::Destroy)
        .deletion_protection(false)
        .storage_encrypted(true)
        .storage_type(StorageType::Io1)
        .availability_zone("a")
        .publicly_accessible(true)
        .monitoring_interval(Duration::seconds(0))
        .enable_performance_insights(true)
        .build()?;
    let theirs = SubnetGroup::from_subnet_group_name(s, "Theirs", "theirs")?;
    let stored = Secret::builder(s, "Secret").build()?;
    let their = ParameterGroup::from_parameter_group_name(s, "Their", "their")?;
    DatabaseInstance::builder(s, "Stored")
        .engine(DatabaseInstanceEngine::any_mysql())
        .vpc(vpc.clone())
        .subnet_group(theirs)
        .credentials(Credentials::from_secret(&stored, None)?)
        .parameter_group(their)
        .removal_policy(RemovalPolicy::Snapshot)
        .storage_type(StorageType::Io2)
        .iops(2000)
        .build()?;
    let import =
        Role::from_role_arn(s, "Import", "arn:aws:iam::111111111111:role/import", FromRoleArnOptions::default())?;
    DatabaseInstance::builder(s, "Named")
        .engine(DatabaseInstanceEngine::any_postgres())
        .vpc(vpc.clone())
        .credentials(Credentials::from_username("named", CredentialsFromUsernameOptions::default()))
        .s3_import_role(import)
        .enable_performance_insights(false)
        .build()?;
    let with_key = CredentialsFromUsernameOptions { encryption_key: Some((&key).into()), ..Default::default() };
    let managed = DatabaseInstance::builder(s, "Managed")
        .engine(postgres())
        .vpc(vpc.clone())
        .manage_master_user_password(true)
        .credentials(Credentials::from_username("boss", with_key))
        .build()?;
    t.record(&format!("{name} managed"), managed.secret().unwrap().secret_arn(), s);
    Ok(())
}

fn others(s: &Stack, t: &Context, vpc: &VpcRef, plain: &DatabaseInstance) -> Result<()> {
    DatabaseInstance::builder(s, "Managed2")
        .engine(mysql())
        .vpc(vpc.clone())
        .manage_master_user_password(true)
        .build()?;
    DatabaseSecret::builder(s, "Another")
        .username("u")
        .dbname("d")
        .master_secret(plain.secret().unwrap().clone())
        .replace_on_password_criteria_changes(true)
        .build()?;
    let always =
        ParameterGroupProps { engine: mysql(), name: None, description: None, parameters: None, removal_policy: None };
    ParameterGroup::for_instance(s, "Always", always)?;
    let imported = DatabaseInstance::from_database_instance_attributes(
        s,
        "Existing",
        DatabaseInstanceAttributes {
            instance_identifier: "i".into(),
            instance_endpoint_address: "host".into(),
            port: 3306.0,
            instance_resource_id: Some("db-1".into()),
            security_groups: vec![SecurityGroup::from_security_group_id(s, "Sg2", "sg-2")?],
            engine: Some(maria()),
        },
    )?;
    t.record(&format!("{} imported", s.node().id()), list(shown(&*imported)), s);
    imported.connections().allow_default_port_from(plain)?;
    imported.grant_connect(&User::builder(s, "Other").build()?, Some("other"))?;
    let target_type = AttachmentTargetType::RdsDbInstance;
    let target = SecretAttachmentTargetProps { target_id: imported.instance_identifier(), target_type };
    let secret = Secret::from_secret_name_v2(s, "Old", "old")?;
    SecretTargetAttachment::new(
        s,
        "Attachment",
        SecretTargetAttachmentProps { secret, target: std::rc::Rc::new(target) },
    )?;
    Ok(())
}

fn versions(t: &Context) {
    macro_rules! record {
        ($name:literal, $Version:ident, $full:ident, $major:ident) => {
            let named = $Version::named();
            let mut known: Vec<String> = named.iter().map(|v| format!("{} {}", v.$full(), v.$major())).collect();
            known.sort();
            t.record($name, list(known), None);
        };
    }
    record!("mysql", MysqlEngineVersion, mysql_full_version, mysql_major_version);
    record!("mariadb", MariaDbEngineVersion, maria_db_full_version, maria_db_major_version);
    record!("postgres", PostgresEngineVersion, postgres_full_version, postgres_major_version);
}

fn instance(s: &Stack, change: impl FnOnce(&mut DatabaseInstanceProps) -> Result<()>) -> Result<DatabaseInstance> {
    let vpc: VpcRef = Vpc::from_vpc_attributes(
        s,
        "Vpc",
        VpcAttributes {
            vpc_id: "vpc-1".into(),
            availability_zones: vec!["a".into()],
            private_subnet_ids: Some(vec!["s1".into()]),
            ..Default::default()
        },
    )?;
    let mut props = DatabaseInstanceProps::new(mysql(), vpc);
    change(&mut props)?;
    DatabaseInstance::new(s, "Database", props)
}

fn refusals(t: &Context) {
    type P = DatabaseInstanceProps;
    let of = |label: &str, change: &dyn Fn(&Stack, &mut P) -> Result<()>| {
        t.attempt(label, |s, _| instance(s, |p| change(s, p)).map(|_| ()));
    };
    let bucket = |s: &Stack| Ok::<_, Error>(vec![(&Bucket::builder(s, "B").build()?).into()]);
    of("zones", &|_, p| {
        p.multi_az = Some(true);
        p.availability_zone = Some("a".into());
        Ok(())
    });
    of("throughput", &|_, p| {
        p.storage_throughput = Some(1.0);
        p.storage_type = Some(StorageType::Io1);
        Ok(())
    });
    of("ratio", &|_, p| {
        p.storage_throughput = Some(1000.0);
        p.iops = Some(3000.0);
        p.storage_type = Some(StorageType::Gp3);
        Ok(())
    });
    of("support", &|_, p| {
        p.engine = maria();
        p.engine_lifecycle_support = Some(EngineLifecycleSupport::OpenSourceRdsExtendedSupport);
        Ok(())
    });
    of("import", &|s, p| {
        p.s3_import_buckets = Some(bucket(s)?);
        Ok(())
    });
    of("export", &|s, p| {
        let version = PostgresEngineVersion::VER_10_7;
        p.engine = DatabaseInstanceEngine::postgres(PostgresInstanceEngineProps { version });
        p.s3_export_buckets = Some(bucket(s)?);
        Ok(())
    });
    let role = |s: &Stack| Role::from_role_name(s, "R", "r", FromRoleArnOptions::default());
    of("import twice", &|s, p| {
        p.engine = postgres();
        p.s3_import_buckets = Some(bucket(s)?);
        p.s3_import_role = Some(role(s)?);
        Ok(())
    });
    of("export twice", &|s, p| {
        p.engine = postgres();
        p.s3_export_buckets = Some(bucket(s)?);
        p.s3_export_role = Some(role(s)?);
        Ok(())
    });
    of("timezone", &|_, p| {
        p.timezone = Some("x".into());
        Ok(())
    });
    of("domain", &|_, p| {
        p.engine = maria();
        p.domain = Some("x".into());
        Ok(())
    });
    of("parameters", &|s, p| {
        p.parameters = Some([("a".to_owned(), "b".to_owned())].into());
        p.parameter_group = Some(ParameterGroup::from_parameter_group_name(s, "P", "p")?);
        Ok(())
    });
    of("insights", &|_, p| {
        p.enable_performance_insights = Some(false);
        p.database_insights_mode = Some(DatabaseInsightsMode::Advanced);
        Ok(())
    });
    of("managed", &|_, p| {
        let options = CredentialsBaseOptions { secret_name: Some("y".into()), ..Default::default() };
        p.manage_master_user_password = Some(true);
        p.credentials = Some(Credentials::from_generated_secret("x", options));
        Ok(())
    });
    of("days", &|_, p| {
        p.backup_retention = Some(Duration::hours(30));
        Ok(())
    });
    t.attempt("family", |s, _| {
        ParameterGroup::builder(s, "P").engine(DatabaseInstanceEngine::any_mysql()).build().map(|_| ())
    });
    let user = |s: &Stack| User::builder(s, "U").build();
    t.attempt("kept out", |s, _| {
        let i = instance(s, |p| {
            p.iam_authentication = Some(false);
            Ok(())
        })?;
        i.grant_connect(&user(s)?, None).map(|_| ())
    });
    t.attempt("no user", |s, _| {
        let i = instance(s, |p| {
            p.credentials = Some(Credentials::from_password("a", SecretValue::unsafe_plain_text("b")));
            Ok(())
        })?;
        i.grant_connect(&user(s)?, None).map(|_| ())
    });
    let imported = |s: &Stack, instance_resource_id: Option<String>| {
        let attributes = DatabaseInstanceAttributes {
            instance_identifier: "i".into(),
            instance_endpoint_address: "h".into(),
            port: 1.0,
            instance_resource_id,
            security_groups: Vec::<SecurityGroupRef>::new(),
            engine: None,
        };
        DatabaseInstance::from_database_instance_attributes(s, "I", attributes)
    };
    t.attempt("unknown", |s, _| imported(s, None)?.grant_connect(&user(s)?, Some("x")).map(|_| ()));
    t.attempt("no name", |s, _| imported(s, Some("r".into()))?.grant_connect(&user(s)?, None).map(|_| ()));
}
