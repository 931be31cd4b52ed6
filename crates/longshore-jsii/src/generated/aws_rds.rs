//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_RDS_CACERTIFICATE: Class = Class {
    fqn: "aws-cdk-lib.aws_rds.CaCertificate",
    interface: false,
    create: None,
    statics: &[
        ("RDS_CA_2019", |k, a| ToWire::wire(<longshore::aws_rds::CaCertificate>::RDS_CA_2019, k)),
        ("RDS_CA_ECC384_G1", |k, a| ToWire::wire(<longshore::aws_rds::CaCertificate>::RDS_CA_ECC384_G1, k)),
        ("RDS_CA_RSA2048_G1", |k, a| ToWire::wire(<longshore::aws_rds::CaCertificate>::RDS_CA_RSA2048_G1, k)),
        ("RDS_CA_RSA4096_G1", |k, a| ToWire::wire(<longshore::aws_rds::CaCertificate>::RDS_CA_RSA4096_G1, k)),
        ("of", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_rds::CaCertificate>::of(a0), k)
        }),
    ],
    members: &[Member::Call("toString", |k, o, a| {
        let this = o.this::<longshore::aws_rds::CaCertificate>()?;
        ToWire::wire(this.to_string(), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_rds::CaCertificate, AWS_RDS_CACERTIFICATE);
pub(crate) static AWS_RDS_CREDENTIALS: Class = Class {
    fqn: "aws-cdk-lib.aws_rds.Credentials",
    interface: false,
    create: None,
    statics: &[
        ("fromGeneratedSecret", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_rds::CredentialsBaseOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_rds::Credentials>::from_generated_secret(a0, a1), k)
        }),
        ("fromPassword", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::secret_value::SecretValue>(k, 1)?;
            ToWire::wire(<longshore::aws_rds::Credentials>::from_password(a0, a1), k)
        }),
        ("fromSecret", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_rds::Credentials>::from_secret(a0, a1.as_deref())?, k)
        }),
        ("fromUsername", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_rds::CredentialsFromUsernameOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_rds::Credentials>::from_username(a0, a1), k)
        }),
    ],
    members: &[
        Member::Get("username", |k, o| {
            let this = o.this::<longshore::aws_rds::Credentials>()?;
            ToWire::wire(<longshore::aws_rds::Credentials>::username(&this), k)
        }),
        Member::Get("encryptionKey", |k, o| {
            let this = o.this::<longshore::aws_rds::Credentials>()?;
            ToWire::wire(<longshore::aws_rds::Credentials>::encryption_key(&this).cloned(), k)
        }),
        Member::Get("excludeCharacters", |k, o| {
            let this = o.this::<longshore::aws_rds::Credentials>()?;
            ToWire::wire(<longshore::aws_rds::Credentials>::exclude_characters(&this), k)
        }),
        Member::Get("password", |k, o| {
            let this = o.this::<longshore::aws_rds::Credentials>()?;
            ToWire::wire(<longshore::aws_rds::Credentials>::password(&this).cloned(), k)
        }),
        Member::Get("replicaRegions", |k, o| {
            let this = o.this::<longshore::aws_rds::Credentials>()?;
            ToWire::wire(<longshore::aws_rds::Credentials>::replica_regions(&this).map(<[_]>::to_vec), k)
        }),
        Member::Get("secret", |k, o| {
            let this = o.this::<longshore::aws_rds::Credentials>()?;
            ToWire::wire(<longshore::aws_rds::Credentials>::secret(&this).cloned(), k)
        }),
        Member::Get("secretName", |k, o| {
            let this = o.this::<longshore::aws_rds::Credentials>()?;
            ToWire::wire(<longshore::aws_rds::Credentials>::secret_name(&this), k)
        }),
        Member::Get("usernameAsString", |k, o| {
            let this = o.this::<longshore::aws_rds::Credentials>()?;
            ToWire::wire(<longshore::aws_rds::Credentials>::username_as_string(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_rds::Credentials, AWS_RDS_CREDENTIALS);
bound_struct!(longshore::aws_rds::CredentialsBaseOptions, AWS_RDS_CREDENTIALSBASEOPTIONS, "aws-cdk-lib.aws_rds.CredentialsBaseOptions", {
"secretName" => secret_name,
"encryptionKey" => encryption_key,
"excludeCharacters" => exclude_characters,
"replicaRegions" => replica_regions,
});
bound_struct!(longshore::aws_rds::CredentialsFromUsernameOptions, AWS_RDS_CREDENTIALSFROMUSERNAMEOPTIONS, "aws-cdk-lib.aws_rds.CredentialsFromUsernameOptions", {
"secretName" => secret_name,
"encryptionKey" => encryption_key,
"excludeCharacters" => exclude_characters,
"replicaRegions" => replica_regions,
"password" => password,
});
bound_enum!(longshore::aws_rds::DatabaseInsightsMode, "aws-cdk-lib.aws_rds.DatabaseInsightsMode", {
"STANDARD" => Standard,
"ADVANCED" => Advanced,
});
pub(crate) static AWS_RDS_DATABASEINSTANCE: Class = Class {
    fqn: "aws-cdk-lib.aws_rds.DatabaseInstance",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_rds::DatabaseInstanceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_rds::DatabaseInstance>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromDatabaseInstanceAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_rds::DatabaseInstanceAttributes>(k, 2)?;
        ToWire::wire(<longshore::aws_rds::DatabaseInstance>::from_database_instance_attributes(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("cloudwatchLogGroups", |k, o| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            ToWire::wire(<longshore::aws_rds::DatabaseInstance>::cloudwatch_log_groups(&this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            ToWire::wire(
                <longshore::aws_rds::DatabaseInstance as longshore::aws_ec2::IConnectable>::connections(&this),
                k,
            )
        }),
        Member::Get("dbInstanceEndpointAddress", |k, o| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            ToWire::wire(<longshore::aws_rds::DatabaseInstance as longshore::aws_rds::IDatabaseInstance>::db_instance_endpoint_address(&this), k)
        }),
        Member::Get("dbInstanceEndpointPort", |k, o| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            ToWire::wire(<longshore::aws_rds::DatabaseInstance as longshore::aws_rds::IDatabaseInstance>::db_instance_endpoint_port(&this), k)
        }),
        Member::Get("instanceEndpoint", |k, o| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            ToWire::wire(
                <longshore::aws_rds::DatabaseInstance as longshore::aws_rds::IDatabaseInstance>::instance_endpoint(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("instanceIdentifier", |k, o| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            ToWire::wire(
                <longshore::aws_rds::DatabaseInstance as longshore::aws_rds::IDatabaseInstance>::instance_identifier(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("vpc", |k, o| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            ToWire::wire(Clone::clone(<longshore::aws_rds::DatabaseInstance>::vpc(&this)), k)
        }),
        Member::Get("engine", |k, o| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            ToWire::wire(
                <longshore::aws_rds::DatabaseInstance as longshore::aws_rds::IDatabaseInstance>::engine(&this),
                k,
            )
        }),
        Member::Get("instanceResourceId", |k, o| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            ToWire::wire(
                <longshore::aws_rds::DatabaseInstance as longshore::aws_rds::IDatabaseInstance>::instance_resource_id(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("secret", |k, o| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            ToWire::wire(<longshore::aws_rds::DatabaseInstance>::secret(&this).cloned(), k)
        }),
        Member::Get("instanceArn", |k, o| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            ToWire::wire(
                <longshore::aws_rds::DatabaseInstance as longshore::aws_rds::IDatabaseInstance>::instance_arn(&this),
                k,
            )
        }),
        Member::Call("grantConnect", |k, o, a| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(
                <longshore::aws_rds::DatabaseInstance as longshore::aws_rds::IDatabaseInstance>::grant_connect(
                    &this,
                    &*a0,
                    a1.as_deref(),
                )?,
                k,
            )
        }),
        Member::Call("asSecretAttachmentTarget", |k, o, a| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            ToWire::wire(<longshore::aws_rds::DatabaseInstance as longshore::aws_secretsmanager::ISecretAttachmentTarget>::as_secret_attachment_target(&this), k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_rds::DatabaseInstance as longshore::aws_rds::IDatabaseInstance>::metric(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("metricCPUUtilization", |k, o, a| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_rds::DatabaseInstance as longshore::aws_rds::IDatabaseInstance>::metric_cpu_utilization(&this, a0)?, k)
        }),
        Member::Call("metricDatabaseConnections", |k, o, a| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_rds::DatabaseInstance as longshore::aws_rds::IDatabaseInstance>::metric_database_connections(&this, a0)?, k)
        }),
        Member::Call("metricFreeableMemory", |k, o, a| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_rds::DatabaseInstance as longshore::aws_rds::IDatabaseInstance>::metric_freeable_memory(&this, a0)?, k)
        }),
        Member::Call("metricFreeStorageSpace", |k, o, a| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_rds::DatabaseInstance as longshore::aws_rds::IDatabaseInstance>::metric_free_storage_space(&this, a0)?, k)
        }),
        Member::Call("metricReadIOPS", |k, o, a| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_rds::DatabaseInstance as longshore::aws_rds::IDatabaseInstance>::metric_read_iops(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricWriteIOPS", |k, o, a| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_rds::DatabaseInstance as longshore::aws_rds::IDatabaseInstance>::metric_write_iops(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("onEvent", |k, o, a| {
            let this = o.this::<longshore::aws_rds::DatabaseInstance>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_rds::DatabaseInstance as longshore::aws_rds::IDatabaseInstance>::on_event(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_rds::DatabaseInstance => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_rds::DatabaseInstance => std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_rds::DatabaseInstance => std::rc::Rc<dyn longshore::aws_secretsmanager::ISecretAttachmentTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_rds::DatabaseInstance, AWS_RDS_DATABASEINSTANCE, construct);
bound_struct!(longshore::aws_rds::DatabaseInstanceAttributes, AWS_RDS_DATABASEINSTANCEATTRIBUTES, "aws-cdk-lib.aws_rds.DatabaseInstanceAttributes", {
"instanceIdentifier" => instance_identifier,
"instanceEndpointAddress" => instance_endpoint_address,
"port" => port,
"instanceResourceId" => instance_resource_id,
"securityGroups" => security_groups,
"engine" => engine,
});
pub(crate) static AWS_RDS_DATABASEINSTANCEENGINE: Class = Class {
    fqn: "aws-cdk-lib.aws_rds.DatabaseInstanceEngine",
    interface: false,
    create: None,
    statics: &[
        ("mariaDb", |k, a| {
            let a0 = a.get::<longshore::aws_rds::MariaDbInstanceEngineProps>(k, 0)?;
            ToWire::wire(<longshore::aws_rds::DatabaseInstanceEngine>::maria_db(a0), k)
        }),
        ("mysql", |k, a| {
            let a0 = a.get::<longshore::aws_rds::MySqlInstanceEngineProps>(k, 0)?;
            ToWire::wire(<longshore::aws_rds::DatabaseInstanceEngine>::mysql(a0), k)
        }),
        ("postgres", |k, a| {
            let a0 = a.get::<longshore::aws_rds::PostgresInstanceEngineProps>(k, 0)?;
            ToWire::wire(<longshore::aws_rds::DatabaseInstanceEngine>::postgres(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_rds::DatabaseInstanceEngine, AWS_RDS_DATABASEINSTANCEENGINE);
bound_struct!(longshore::aws_rds::DatabaseInstanceProps, AWS_RDS_DATABASEINSTANCEPROPS, "aws-cdk-lib.aws_rds.DatabaseInstanceProps", {
"engine" => engine,
"vpc" => vpc,
"credentials" => credentials,
"manageMasterUserPassword" => manage_master_user_password,
"characterSetName" => character_set_name,
"storageEncrypted" => storage_encrypted,
"storageEncryptionKey" => storage_encryption_key,
"instanceType" => instance_type,
"licenseModel" => license_model,
"allowMajorVersionUpgrade" => allow_major_version_upgrade,
"timezone" => timezone,
"allocatedStorage" => allocated_storage,
"databaseName" => database_name,
"parameters" => parameters,
"multiAz" => multi_az,
"availabilityZone" => availability_zone,
"storageType" => storage_type,
"storageThroughput" => storage_throughput,
"iops" => iops,
"processorFeatures" => processor_features,
"instanceIdentifier" => instance_identifier,
"vpcSubnets" => vpc_subnets,
"securityGroups" => security_groups,
"port" => port,
"parameterGroup" => parameter_group,
"iamAuthentication" => iam_authentication,
"backupRetention" => backup_retention,
"preferredBackupWindow" => preferred_backup_window,
"copyTagsToSnapshot" => copy_tags_to_snapshot,
"deleteAutomatedBackups" => delete_automated_backups,
"monitoringInterval" => monitoring_interval,
"monitoringRole" => monitoring_role,
"enablePerformanceInsights" => enable_performance_insights,
"performanceInsightRetention" => performance_insight_retention,
"performanceInsightEncryptionKey" => performance_insight_encryption_key,
"databaseInsightsMode" => database_insights_mode,
"cloudwatchLogsExports" => cloudwatch_logs_exports,
"cloudwatchLogsRetention" => cloudwatch_logs_retention,
"cloudwatchLogsRetentionRole" => cloudwatch_logs_retention_role,
"autoMinorVersionUpgrade" => auto_minor_version_upgrade,
"preferredMaintenanceWindow" => preferred_maintenance_window,
"deletionProtection" => deletion_protection,
"removalPolicy" => removal_policy,
"maxAllocatedStorage" => max_allocated_storage,
"domain" => domain,
"domainRole" => domain_role,
"subnetGroup" => subnet_group,
"s3ImportRole" => s3_import_role,
"s3ImportBuckets" => s3_import_buckets,
"s3ExportRole" => s3_export_role,
"s3ExportBuckets" => s3_export_buckets,
"publiclyAccessible" => publicly_accessible,
"networkType" => network_type,
"caCertificate" => ca_certificate,
"applyImmediately" => apply_immediately,
"engineLifecycleSupport" => engine_lifecycle_support,
});
pub(crate) static AWS_RDS_DATABASESECRET: Class = Class {
    fqn: "aws-cdk-lib.aws_rds.DatabaseSecret",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_rds::DatabaseSecretProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_rds::DatabaseSecret>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_rds::DatabaseSecret => longshore::aws_secretsmanager::Secret, |t| (*t).clone()),
        upcast!(longshore::aws_rds::DatabaseSecret => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| { let t: longshore::aws_secretsmanager::Secret = (*t).clone(); std::rc::Rc::new(t) }),
        upcast!(longshore::aws_rds::DatabaseSecret => std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>, |t| { let t: longshore::aws_secretsmanager::Secret = (*t).clone(); std::rc::Rc::new(t) }),
    ],
};
bound!(longshore::aws_rds::DatabaseSecret, AWS_RDS_DATABASESECRET, construct);
bound_struct!(longshore::aws_rds::DatabaseSecretProps, AWS_RDS_DATABASESECRETPROPS, "aws-cdk-lib.aws_rds.DatabaseSecretProps", {
"username" => username,
"dbname" => dbname,
"secretName" => secret_name,
"encryptionKey" => encryption_key,
"excludeCharacters" => exclude_characters,
"masterSecret" => master_secret,
"replaceOnPasswordCriteriaChanges" => replace_on_password_criteria_changes,
"replicaRegions" => replica_regions,
});
pub(crate) static AWS_RDS_ENDPOINT: Class = Class {
    fqn: "aws-cdk-lib.aws_rds.Endpoint",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("hostname", |k, o| ToWire::wire(o.this::<longshore::aws_rds::Endpoint>()?.hostname, k)),
        Member::Get("port", |k, o| ToWire::wire(o.this::<longshore::aws_rds::Endpoint>()?.port, k)),
        Member::Get("socketAddress", |k, o| {
            let this = o.this::<longshore::aws_rds::Endpoint>()?;
            ToWire::wire(<longshore::aws_rds::Endpoint>::socket_address(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_rds::Endpoint, AWS_RDS_ENDPOINT);
bound_enum!(longshore::aws_rds::EngineLifecycleSupport, "aws-cdk-lib.aws_rds.EngineLifecycleSupport", {
"OPEN_SOURCE_RDS_EXTENDED_SUPPORT" => OpenSourceRdsExtendedSupport,
"OPEN_SOURCE_RDS_EXTENDED_SUPPORT_DISABLED" => OpenSourceRdsExtendedSupportDisabled,
});
bound_struct!(longshore::aws_rds::EngineVersion, AWS_RDS_ENGINEVERSION, "aws-cdk-lib.aws_rds.EngineVersion", {
"fullVersion" => full_version,
"majorVersion" => major_version,
});
pub(crate) static AWS_RDS_IDATABASEINSTANCE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_rds.IDatabaseInstance",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("dbInstanceEndpointAddress", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            ToWire::wire(longshore::aws_rds::IDatabaseInstance::db_instance_endpoint_address(&*this), k)
        }),
        Member::Get("dbInstanceEndpointPort", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            ToWire::wire(longshore::aws_rds::IDatabaseInstance::db_instance_endpoint_port(&*this), k)
        }),
        Member::Get("instanceArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            ToWire::wire(longshore::aws_rds::IDatabaseInstance::instance_arn(&*this), k)
        }),
        Member::Get("instanceEndpoint", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            ToWire::wire(longshore::aws_rds::IDatabaseInstance::instance_endpoint(&*this), k)
        }),
        Member::Get("instanceIdentifier", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            ToWire::wire(longshore::aws_rds::IDatabaseInstance::instance_identifier(&*this), k)
        }),
        Member::Get("engine", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            ToWire::wire(longshore::aws_rds::IDatabaseInstance::engine(&*this), k)
        }),
        Member::Get("instanceResourceId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            ToWire::wire(longshore::aws_rds::IDatabaseInstance::instance_resource_id(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Call("grantConnect", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(longshore::aws_rds::IDatabaseInstance::grant_connect(&*this, &*a0, a1.as_deref())?, k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(longshore::aws_rds::IDatabaseInstance::metric(&*this, &a0, a1)?, k)
        }),
        Member::Call("metricCPUUtilization", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_rds::IDatabaseInstance::metric_cpu_utilization(&*this, a0)?, k)
        }),
        Member::Call("metricDatabaseConnections", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_rds::IDatabaseInstance::metric_database_connections(&*this, a0)?, k)
        }),
        Member::Call("metricFreeableMemory", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_rds::IDatabaseInstance::metric_freeable_memory(&*this, a0)?, k)
        }),
        Member::Call("metricFreeStorageSpace", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_rds::IDatabaseInstance::metric_free_storage_space(&*this, a0)?, k)
        }),
        Member::Call("metricReadIOPS", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_rds::IDatabaseInstance::metric_read_iops(&*this, a0)?, k)
        }),
        Member::Call("metricWriteIOPS", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_rds::IDatabaseInstance::metric_write_iops(&*this, a0)?, k)
        }),
        Member::Call("onEvent", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_rds::IDatabaseInstance::on_event(&*this, &a0, a1)?, k)
        }),
        Member::Call("asSecretAttachmentTarget", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>>()?;
            ToWire::wire(longshore::aws_secretsmanager::ISecretAttachmentTarget::as_secret_attachment_target(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance> => std::rc::Rc<dyn longshore::aws_secretsmanager::ISecretAttachmentTarget>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_rds::IDatabaseInstance>, AWS_RDS_IDATABASEINSTANCE_DYN, construct);
pub(crate) static AWS_RDS_IINSTANCEENGINE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_rds.IInstanceEngine",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("engineType", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IInstanceEngine>>()?;
            ToWire::wire(longshore::aws_rds::IInstanceEngine::engine_type(&*this), k)
        }),
        Member::Get("defaultUsername", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IInstanceEngine>>()?;
            ToWire::wire(longshore::aws_rds::IInstanceEngine::default_username(&*this), k)
        }),
        Member::Get("engineFamily", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IInstanceEngine>>()?;
            ToWire::wire(longshore::aws_rds::IInstanceEngine::engine_family(&*this), k)
        }),
        Member::Get("engineVersion", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IInstanceEngine>>()?;
            ToWire::wire(longshore::aws_rds::IInstanceEngine::engine_version(&*this), k)
        }),
        Member::Get("parameterGroupFamily", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IInstanceEngine>>()?;
            ToWire::wire(longshore::aws_rds::IInstanceEngine::parameter_group_family(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_rds::IInstanceEngine>, AWS_RDS_IINSTANCEENGINE_DYN);
pub(crate) static AWS_RDS_IPARAMETERGROUP_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_rds.IParameterGroup",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("addParameter", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::IParameterGroup>>()?;
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        ToWire::wire(longshore::aws_rds::IParameterGroup::add_parameter(&*this, &a0, &a1), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_rds::IParameterGroup>, AWS_RDS_IPARAMETERGROUP_DYN, construct);
pub(crate) static AWS_RDS_ISUBNETGROUP_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_rds.ISubnetGroup",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("subnetGroupName", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_rds::ISubnetGroup>>()?;
        ToWire::wire(longshore::aws_rds::ISubnetGroup::subnet_group_name(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_rds::ISubnetGroup>, AWS_RDS_ISUBNETGROUP_DYN, construct);
bound_enum!(longshore::aws_rds::LicenseModel, "aws-cdk-lib.aws_rds.LicenseModel", {
"LICENSE_INCLUDED" => LicenseIncluded,
"BRING_YOUR_OWN_LICENSE" => BringYourOwnLicense,
"GENERAL_PUBLIC_LICENSE" => GeneralPublicLicense,
});
pub(crate) static AWS_RDS_MARIADBENGINEVERSION: Class = Class {
    fqn: "aws-cdk-lib.aws_rds.MariaDbEngineVersion",
    interface: false,
    create: None,
    statics: &[
        ("VER_10_11", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_11, k)),
        ("VER_10_11_10", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_11_10, k)),
        ("VER_10_11_11", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_11_11, k)),
        ("VER_10_11_13", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_11_13, k)),
        ("VER_10_11_14", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_11_14, k)),
        ("VER_10_11_15", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_11_15, k)),
        ("VER_10_11_16", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_11_16, k)),
        ("VER_10_11_4", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_1_14, k)),
        ("VER_10_11_5", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_11_5, k)),
        ("VER_10_11_6", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_11_6, k)),
        ("VER_10_11_7", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_11_7, k)),
        ("VER_10_11_8", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_11_8, k)),
        ("VER_10_11_9", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_1_19, k)),
        ("VER_10_2", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_2, k)),
        ("VER_10_2_11", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_2_11, k)),
        ("VER_10_2_12", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_2_12, k)),
        ("VER_10_2_15", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_2_15, k)),
        ("VER_10_2_21", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_2_21, k)),
        ("VER_10_2_32", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_2_32, k)),
        ("VER_10_2_37", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_2_37, k)),
        ("VER_10_2_39", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_2_39, k)),
        ("VER_10_2_40", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_2_40, k)),
        ("VER_10_2_41", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_2_41, k)),
        ("VER_10_2_43", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_2_43, k)),
        ("VER_10_2_44", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_2_44, k)),
        ("VER_10_3", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_3, k)),
        ("VER_10_3_13", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_3_13, k)),
        ("VER_10_3_20", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_3_20, k)),
        ("VER_10_3_23", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_3_23, k)),
        ("VER_10_3_28", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_3_28, k)),
        ("VER_10_3_31", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_3_31, k)),
        ("VER_10_3_32", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_3_32, k)),
        ("VER_10_3_34", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_3_34, k)),
        ("VER_10_3_35", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_3_35, k)),
        ("VER_10_3_36", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_3_36, k)),
        ("VER_10_3_37", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_3_37, k)),
        ("VER_10_3_38", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_3_38, k)),
        ("VER_10_3_39", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_3_39, k)),
        ("VER_10_3_8", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_3_8, k)),
        ("VER_10_4", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_4, k)),
        ("VER_10_4_13", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_4_13, k)),
        ("VER_10_4_18", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_4_18, k)),
        ("VER_10_4_21", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_4_21, k)),
        ("VER_10_4_22", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_4_22, k)),
        ("VER_10_4_24", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_4_24, k)),
        ("VER_10_4_25", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_4_25, k)),
        ("VER_10_4_26", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_4_26, k)),
        ("VER_10_4_27", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_4_27, k)),
        ("VER_10_4_28", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_4_28, k)),
        ("VER_10_4_29", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_4_29, k)),
        ("VER_10_4_30", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_4_30, k)),
        ("VER_10_4_31", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_4_31, k)),
        ("VER_10_4_32", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_4_32, k)),
        ("VER_10_4_33", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_4_33, k)),
        ("VER_10_4_34", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_4_34, k)),
        ("VER_10_4_8", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_4_8, k)),
        ("VER_10_5", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5, k)),
        ("VER_10_5_12", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_12, k)),
        ("VER_10_5_13", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_13, k)),
        ("VER_10_5_15", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_15, k)),
        ("VER_10_5_16", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_16, k)),
        ("VER_10_5_17", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_17, k)),
        ("VER_10_5_18", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_18, k)),
        ("VER_10_5_19", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_19, k)),
        ("VER_10_5_20", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_20, k)),
        ("VER_10_5_21", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_21, k)),
        ("VER_10_5_22", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_22, k)),
        ("VER_10_5_23", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_23, k)),
        ("VER_10_5_24", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_24, k)),
        ("VER_10_5_25", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_25, k)),
        ("VER_10_5_26", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_26, k)),
        ("VER_10_5_27", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_27, k)),
        ("VER_10_5_28", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_28, k)),
        ("VER_10_5_29", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_29, k)),
        ("VER_10_5_8", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_8, k)),
        ("VER_10_5_9", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_5_9, k)),
        ("VER_10_6", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6, k)),
        ("VER_10_6_10", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_10, k)),
        ("VER_10_6_11", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_11, k)),
        ("VER_10_6_12", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_12, k)),
        ("VER_10_6_13", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_13, k)),
        ("VER_10_6_14", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_14, k)),
        ("VER_10_6_15", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_15, k)),
        ("VER_10_6_16", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_16, k)),
        ("VER_10_6_17", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_17, k)),
        ("VER_10_6_18", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_18, k)),
        ("VER_10_6_19", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_19, k)),
        ("VER_10_6_20", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_20, k)),
        ("VER_10_6_21", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_21, k)),
        ("VER_10_6_22", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_22, k)),
        ("VER_10_6_23", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_23, k)),
        ("VER_10_6_24", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_24, k)),
        ("VER_10_6_25", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_25, k)),
        ("VER_10_6_5", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_5, k)),
        ("VER_10_6_7", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_7, k)),
        ("VER_10_6_8", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_10_6_8, k)),
        ("VER_11_4_10", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_11_4_10, k)),
        ("VER_11_4_3", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_11_4_3, k)),
        ("VER_11_4_4", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_11_4_4, k)),
        ("VER_11_4_5", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_11_4_5, k)),
        ("VER_11_4_7", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_11_4_7, k)),
        ("VER_11_4_8", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_11_4_8, k)),
        ("VER_11_4_9", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_11_4_9, k)),
        ("VER_11_8_3", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_11_8_3, k)),
        ("VER_11_8_5", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_11_8_5, k)),
        ("VER_11_8_6", |k, a| ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::VER_11_8_6, k)),
        ("of", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::of(a0, a1), k)
        }),
    ],
    members: &[
        Member::Get("mariaDbFullVersion", |k, o| {
            let this = o.this::<longshore::aws_rds::MariaDbEngineVersion>()?;
            ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::maria_db_full_version(&this), k)
        }),
        Member::Get("mariaDbMajorVersion", |k, o| {
            let this = o.this::<longshore::aws_rds::MariaDbEngineVersion>()?;
            ToWire::wire(<longshore::aws_rds::MariaDbEngineVersion>::maria_db_major_version(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_rds::MariaDbEngineVersion, AWS_RDS_MARIADBENGINEVERSION);
bound_struct!(longshore::aws_rds::MariaDbInstanceEngineProps, AWS_RDS_MARIADBINSTANCEENGINEPROPS, "aws-cdk-lib.aws_rds.MariaDbInstanceEngineProps", {
"version" => version,
});
bound_struct!(longshore::aws_rds::MySqlInstanceEngineProps, AWS_RDS_MYSQLINSTANCEENGINEPROPS, "aws-cdk-lib.aws_rds.MySqlInstanceEngineProps", {
"version" => version,
});
pub(crate) static AWS_RDS_MYSQLENGINEVERSION: Class = Class {
    fqn: "aws-cdk-lib.aws_rds.MysqlEngineVersion",
    interface: false,
    create: None,
    statics: &[
        ("VER_5_5_54", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_5_54, k)),
        ("VER_5_7", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7, k)),
        ("VER_5_7_16", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_16, k)),
        ("VER_5_7_17", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_17, k)),
        ("VER_5_7_19", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_19, k)),
        ("VER_5_7_21", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_21, k)),
        ("VER_5_7_22", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_22, k)),
        ("VER_5_7_23", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_23, k)),
        ("VER_5_7_24", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_24, k)),
        ("VER_5_7_25", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_25, k)),
        ("VER_5_7_26", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_26, k)),
        ("VER_5_7_28", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_28, k)),
        ("VER_5_7_30", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_30, k)),
        ("VER_5_7_31", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_31, k)),
        ("VER_5_7_33", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_33, k)),
        ("VER_5_7_34", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_34, k)),
        ("VER_5_7_35", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_35, k)),
        ("VER_5_7_36", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_36, k)),
        ("VER_5_7_37", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_37, k)),
        ("VER_5_7_38", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_38, k)),
        ("VER_5_7_39", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_39, k)),
        ("VER_5_7_40", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_40, k)),
        ("VER_5_7_41", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_41, k)),
        ("VER_5_7_42", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_42, k)),
        ("VER_5_7_43", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_43, k)),
        ("VER_5_7_44", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_44, k)),
        ("VER_5_7_44_RDS_20240408", |k, a| {
            ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_44_RDS_20240408, k)
        }),
        ("VER_5_7_44_RDS_20240529", |k, a| {
            ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_44_RDS_20240529, k)
        }),
        ("VER_5_7_44_RDS_20240808", |k, a| {
            ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_44_RDS_20240808, k)
        }),
        ("VER_5_7_44_RDS_20250103", |k, a| {
            ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_44_RDS_20250103, k)
        }),
        ("VER_5_7_44_RDS_20250213", |k, a| {
            ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_44_RDS_20250213, k)
        }),
        ("VER_5_7_44_RDS_20250508", |k, a| {
            ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_44_RDS_20250508, k)
        }),
        ("VER_5_7_44_RDS_20250818", |k, a| {
            ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_44_RDS_20250818, k)
        }),
        ("VER_5_7_44_RDS_20251212", |k, a| {
            ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_44_RDS_20251212, k)
        }),
        ("VER_5_7_44_RDS_20260212", |k, a| {
            ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_44_RDS_20260212, k)
        }),
        ("VER_5_7_44_RDS_20260521", |k, a| {
            ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_5_7_44_RDS_20260521, k)
        }),
        ("VER_8_0", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0, k)),
        ("VER_8_0_11", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_11, k)),
        ("VER_8_0_13", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_13, k)),
        ("VER_8_0_15", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_15, k)),
        ("VER_8_0_16", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_16, k)),
        ("VER_8_0_17", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_17, k)),
        ("VER_8_0_19", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_19, k)),
        ("VER_8_0_20", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_20, k)),
        ("VER_8_0_21", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_21, k)),
        ("VER_8_0_23", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_23, k)),
        ("VER_8_0_25", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_25, k)),
        ("VER_8_0_26", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_26, k)),
        ("VER_8_0_27", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_27, k)),
        ("VER_8_0_28", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_28, k)),
        ("VER_8_0_29", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_29, k)),
        ("VER_8_0_30", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_30, k)),
        ("VER_8_0_31", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_31, k)),
        ("VER_8_0_32", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_32, k)),
        ("VER_8_0_33", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_33, k)),
        ("VER_8_0_34", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_34, k)),
        ("VER_8_0_35", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_35, k)),
        ("VER_8_0_36", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_36, k)),
        ("VER_8_0_37", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_37, k)),
        ("VER_8_0_39", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_39, k)),
        ("VER_8_0_40", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_40, k)),
        ("VER_8_0_41", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_41, k)),
        ("VER_8_0_42", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_42, k)),
        ("VER_8_0_43", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_43, k)),
        ("VER_8_0_44", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_44, k)),
        ("VER_8_0_45", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_45, k)),
        ("VER_8_0_46", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_0_46, k)),
        ("VER_8_4_10", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_4_10, k)),
        ("VER_8_4_3", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_4_3, k)),
        ("VER_8_4_4", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_4_4, k)),
        ("VER_8_4_5", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_4_5, k)),
        ("VER_8_4_6", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_4_6, k)),
        ("VER_8_4_7", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_4_7, k)),
        ("VER_8_4_8", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_4_8, k)),
        ("VER_8_4_9", |k, a| ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::VER_8_4_9, k)),
        ("of", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::of(a0, a1), k)
        }),
    ],
    members: &[
        Member::Get("mysqlFullVersion", |k, o| {
            let this = o.this::<longshore::aws_rds::MysqlEngineVersion>()?;
            ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::mysql_full_version(&this), k)
        }),
        Member::Get("mysqlMajorVersion", |k, o| {
            let this = o.this::<longshore::aws_rds::MysqlEngineVersion>()?;
            ToWire::wire(<longshore::aws_rds::MysqlEngineVersion>::mysql_major_version(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_rds::MysqlEngineVersion, AWS_RDS_MYSQLENGINEVERSION);
bound_enum!(longshore::aws_rds::NetworkType, "aws-cdk-lib.aws_rds.NetworkType", {
"IPV4" => Ipv4,
"DUAL" => Dual,
"IPV6" => Ipv6,
});
pub(crate) static AWS_RDS_PARAMETERGROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_rds.ParameterGroup",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_rds::ParameterGroupProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_rds::ParameterGroup>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("forInstance", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_rds::ParameterGroupProps>(k, 2)?;
            ToWire::wire(<longshore::aws_rds::ParameterGroup>::for_instance(&a0, a1, a2)?, k)
        }),
        ("fromParameterGroupName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_rds::ParameterGroup>::from_parameter_group_name(&a0, a1, &a2)?, k)
        }),
    ],
    members: &[Member::Call("addParameter", |k, o, a| {
        let this = o.this::<longshore::aws_rds::ParameterGroup>()?;
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        ToWire::wire(
            <longshore::aws_rds::ParameterGroup as longshore::aws_rds::IParameterGroup>::add_parameter(&this, &a0, &a1),
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_rds::ParameterGroup => std::rc::Rc<dyn longshore::aws_rds::IParameterGroup>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_rds::ParameterGroup, AWS_RDS_PARAMETERGROUP, construct);
bound_struct!(longshore::aws_rds::ParameterGroupProps, AWS_RDS_PARAMETERGROUPPROPS, "aws-cdk-lib.aws_rds.ParameterGroupProps", {
"engine" => engine,
"name" => name,
"description" => description,
"parameters" => parameters,
"removalPolicy" => removal_policy,
});
bound_enum!(longshore::aws_rds::PerformanceInsightRetention, "aws-cdk-lib.aws_rds.PerformanceInsightRetention", {
"DEFAULT" => Default,
"MONTHS_1" => Months1,
"MONTHS_2" => Months2,
"MONTHS_3" => Months3,
"MONTHS_4" => Months4,
"MONTHS_5" => Months5,
"MONTHS_6" => Months6,
"MONTHS_7" => Months7,
"MONTHS_8" => Months8,
"MONTHS_9" => Months9,
"MONTHS_10" => Months10,
"MONTHS_11" => Months11,
"MONTHS_12" => Months12,
"MONTHS_13" => Months13,
"MONTHS_14" => Months14,
"MONTHS_15" => Months15,
"MONTHS_16" => Months16,
"MONTHS_17" => Months17,
"MONTHS_18" => Months18,
"MONTHS_19" => Months19,
"MONTHS_20" => Months20,
"MONTHS_21" => Months21,
"MONTHS_22" => Months22,
"MONTHS_23" => Months23,
"LONG_TERM" => LongTerm,
});
bound_struct!(longshore::aws_rds::PostgresEngineFeatures, AWS_RDS_POSTGRESENGINEFEATURES, "aws-cdk-lib.aws_rds.PostgresEngineFeatures", {
"s3Import" => s3_import,
"s3Export" => s3_export,
});
pub(crate) static AWS_RDS_POSTGRESENGINEVERSION: Class = Class {
    fqn: "aws-cdk-lib.aws_rds.PostgresEngineVersion",
    interface: false,
    create: None,
    statics: &[
        ("VER_10", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10, k)),
        ("VER_10_1", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_1, k)),
        ("VER_10_10", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_10, k)),
        ("VER_10_11", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_11, k)),
        ("VER_10_12", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_12, k)),
        ("VER_10_13", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_13, k)),
        ("VER_10_14", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_14, k)),
        ("VER_10_15", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_15, k)),
        ("VER_10_16", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_16, k)),
        ("VER_10_17", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_17, k)),
        ("VER_10_18", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_18, k)),
        ("VER_10_19", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_19, k)),
        ("VER_10_20", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_20, k)),
        ("VER_10_21", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_21, k)),
        ("VER_10_22", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_22, k)),
        ("VER_10_23", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_23, k)),
        ("VER_10_3", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_3, k)),
        ("VER_10_4", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_4, k)),
        ("VER_10_5", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_5, k)),
        ("VER_10_6", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_6, k)),
        ("VER_10_7", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_7, k)),
        ("VER_10_9", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_10_9, k)),
        ("VER_11", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11, k)),
        ("VER_11_1", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_1, k)),
        ("VER_11_10", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_10, k)),
        ("VER_11_11", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_11, k)),
        ("VER_11_12", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_12, k)),
        ("VER_11_13", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_13, k)),
        ("VER_11_14", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_14, k)),
        ("VER_11_15", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_15, k)),
        ("VER_11_16", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_16, k)),
        ("VER_11_17", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_17, k)),
        ("VER_11_18", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_18, k)),
        ("VER_11_19", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_19, k)),
        ("VER_11_2", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_2, k)),
        ("VER_11_20", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_20, k)),
        ("VER_11_21", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_21, k)),
        ("VER_11_22", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_22, k)),
        ("VER_11_22_RDS_20240418", |k, a| {
            ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_22_RDS_20240418, k)
        }),
        ("VER_11_22_RDS_20240509", |k, a| {
            ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_22_RDS_20240509, k)
        }),
        ("VER_11_22_RDS_20240808", |k, a| {
            ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_22_RDS_20240808, k)
        }),
        ("VER_11_22_RDS_20241121", |k, a| {
            ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_22_RDS_20241121, k)
        }),
        ("VER_11_22_RDS_20250220", |k, a| {
            ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_22_RDS_20250220, k)
        }),
        ("VER_11_22_RDS_20250508", |k, a| {
            ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_22_RDS_20250508, k)
        }),
        ("VER_11_22_RDS_20250814", |k, a| {
            ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_22_RDS_20250814, k)
        }),
        ("VER_11_22_RDS_20251114", |k, a| {
            ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_22_RDS_20251114, k)
        }),
        ("VER_11_4", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_4, k)),
        ("VER_11_5", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_5, k)),
        ("VER_11_6", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_6, k)),
        ("VER_11_7", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_7, k)),
        ("VER_11_8", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_8, k)),
        ("VER_11_9", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_11_9, k)),
        ("VER_12", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12, k)),
        ("VER_12_10", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_10, k)),
        ("VER_12_11", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_11, k)),
        ("VER_12_12", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_12, k)),
        ("VER_12_13", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_13, k)),
        ("VER_12_14", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_14, k)),
        ("VER_12_15", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_15, k)),
        ("VER_12_16", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_16, k)),
        ("VER_12_17", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_17, k)),
        ("VER_12_18", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_18, k)),
        ("VER_12_19", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_19, k)),
        ("VER_12_2", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_2, k)),
        ("VER_12_20", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_20, k)),
        ("VER_12_21", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_21, k)),
        ("VER_12_22", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_22, k)),
        ("VER_12_22_RDS_20250220", |k, a| {
            ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_22_RDS_20250220, k)
        }),
        ("VER_12_22_RDS_20250508", |k, a| {
            ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_22_RDS_20250508, k)
        }),
        ("VER_12_22_RDS_20250814", |k, a| {
            ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_22_RDS_20250814, k)
        }),
        ("VER_12_22_RDS_20251114", |k, a| {
            ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_22_RDS_20251114, k)
        }),
        ("VER_12_3", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_3, k)),
        ("VER_12_4", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_4, k)),
        ("VER_12_5", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_5, k)),
        ("VER_12_6", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_6, k)),
        ("VER_12_7", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_7, k)),
        ("VER_12_8", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_8, k)),
        ("VER_12_9", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_12_9, k)),
        ("VER_13", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13, k)),
        ("VER_13_1", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_1, k)),
        ("VER_13_10", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_10, k)),
        ("VER_13_11", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_11, k)),
        ("VER_13_12", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_12, k)),
        ("VER_13_13", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_13, k)),
        ("VER_13_14", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_14, k)),
        ("VER_13_15", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_15, k)),
        ("VER_13_16", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_16, k)),
        ("VER_13_17", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_17, k)),
        ("VER_13_18", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_18, k)),
        ("VER_13_19", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_19, k)),
        ("VER_13_2", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_2, k)),
        ("VER_13_20", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_20, k)),
        ("VER_13_21", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_21, k)),
        ("VER_13_22", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_22, k)),
        ("VER_13_23", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_23, k)),
        ("VER_13_3", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_3, k)),
        ("VER_13_4", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_4, k)),
        ("VER_13_5", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_5, k)),
        ("VER_13_6", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_6, k)),
        ("VER_13_7", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_7, k)),
        ("VER_13_8", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_8, k)),
        ("VER_13_9", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_13_9, k)),
        ("VER_14", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14, k)),
        ("VER_14_1", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_1, k)),
        ("VER_14_10", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_10, k)),
        ("VER_14_11", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_11, k)),
        ("VER_14_12", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_12, k)),
        ("VER_14_13", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_13, k)),
        ("VER_14_14", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_14, k)),
        ("VER_14_15", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_15, k)),
        ("VER_14_16", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_16, k)),
        ("VER_14_17", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_17, k)),
        ("VER_14_18", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_18, k)),
        ("VER_14_19", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_19, k)),
        ("VER_14_2", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_2, k)),
        ("VER_14_20", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_20, k)),
        ("VER_14_21", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_21, k)),
        ("VER_14_22", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_22, k)),
        ("VER_14_3", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_3, k)),
        ("VER_14_4", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_4, k)),
        ("VER_14_5", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_5, k)),
        ("VER_14_6", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_6, k)),
        ("VER_14_7", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_7, k)),
        ("VER_14_8", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_8, k)),
        ("VER_14_9", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_14_9, k)),
        ("VER_15", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_15, k)),
        ("VER_15_10", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_15_10, k)),
        ("VER_15_11", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_15_11, k)),
        ("VER_15_12", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_15_12, k)),
        ("VER_15_13", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_15_13, k)),
        ("VER_15_14", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_15_14, k)),
        ("VER_15_15", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_15_15, k)),
        ("VER_15_16", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_15_16, k)),
        ("VER_15_17", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_15_17, k)),
        ("VER_15_2", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_15_2, k)),
        ("VER_15_3", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_15_3, k)),
        ("VER_15_4", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_15_4, k)),
        ("VER_15_5", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_15_5, k)),
        ("VER_15_6", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_15_6, k)),
        ("VER_15_7", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_15_7, k)),
        ("VER_15_8", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_15_8, k)),
        ("VER_15_9", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_15_9, k)),
        ("VER_16", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_16, k)),
        ("VER_16_1", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_16_1, k)),
        ("VER_16_10", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_16_10, k)),
        ("VER_16_11", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_16_11, k)),
        ("VER_16_12", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_16_12, k)),
        ("VER_16_13", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_16_13, k)),
        ("VER_16_2", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_16_2, k)),
        ("VER_16_3", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_16_3, k)),
        ("VER_16_4", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_16_4, k)),
        ("VER_16_5", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_16_5, k)),
        ("VER_16_6", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_16_6, k)),
        ("VER_16_7", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_16_7, k)),
        ("VER_16_8", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_16_8, k)),
        ("VER_16_9", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_16_9, k)),
        ("VER_17", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_17, k)),
        ("VER_17_1", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_17_1, k)),
        ("VER_17_2", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_17_2, k)),
        ("VER_17_3", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_17_3, k)),
        ("VER_17_4", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_17_4, k)),
        ("VER_17_5", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_17_5, k)),
        ("VER_17_6", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_17_6, k)),
        ("VER_17_7", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_17_7, k)),
        ("VER_17_8", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_17_8, k)),
        ("VER_17_9", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_17_9, k)),
        ("VER_18", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_18, k)),
        ("VER_18_1", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_18_1, k)),
        ("VER_18_2", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_18_2, k)),
        ("VER_18_3", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_18_3, k)),
        ("VER_9_6_24", |k, a| ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::VER_9_6_24, k)),
        ("of", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<Option<longshore::aws_rds::PostgresEngineFeatures>>(k, 2)?;
            ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::of(a0, a1, a2), k)
        }),
    ],
    members: &[
        Member::Get("postgresFullVersion", |k, o| {
            let this = o.this::<longshore::aws_rds::PostgresEngineVersion>()?;
            ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::postgres_full_version(&this), k)
        }),
        Member::Get("postgresMajorVersion", |k, o| {
            let this = o.this::<longshore::aws_rds::PostgresEngineVersion>()?;
            ToWire::wire(<longshore::aws_rds::PostgresEngineVersion>::postgres_major_version(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_rds::PostgresEngineVersion, AWS_RDS_POSTGRESENGINEVERSION);
bound_struct!(longshore::aws_rds::PostgresInstanceEngineProps, AWS_RDS_POSTGRESINSTANCEENGINEPROPS, "aws-cdk-lib.aws_rds.PostgresInstanceEngineProps", {
"version" => version,
});
bound_struct!(longshore::aws_rds::ProcessorFeatures, AWS_RDS_PROCESSORFEATURES, "aws-cdk-lib.aws_rds.ProcessorFeatures", {
"coreCount" => core_count,
"threadsPerCore" => threads_per_core,
});
bound_enum!(longshore::aws_rds::StorageType, "aws-cdk-lib.aws_rds.StorageType", {
"STANDARD" => Standard,
"GP2" => Gp2,
"GP3" => Gp3,
"IO1" => Io1,
"IO2" => Io2,
});
pub(crate) static AWS_RDS_SUBNETGROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_rds.SubnetGroup",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_rds::SubnetGroupProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_rds::SubnetGroup>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromSubnetGroupName", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_rds::SubnetGroup>::from_subnet_group_name(&a0, a1, &a2)?, k)
    })],
    members: &[Member::Get("subnetGroupName", |k, o| {
        let this = o.this::<longshore::aws_rds::SubnetGroup>()?;
        ToWire::wire(<longshore::aws_rds::SubnetGroup as longshore::aws_rds::ISubnetGroup>::subnet_group_name(&this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_rds::SubnetGroup => std::rc::Rc<dyn longshore::aws_rds::ISubnetGroup>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_rds::SubnetGroup, AWS_RDS_SUBNETGROUP, construct);
bound_struct!(longshore::aws_rds::SubnetGroupProps, AWS_RDS_SUBNETGROUPPROPS, "aws-cdk-lib.aws_rds.SubnetGroupProps", {
"description" => description,
"vpc" => vpc,
"subnetGroupName" => subnet_group_name,
"vpcSubnets" => vpc_subnets,
"removalPolicy" => removal_policy,
});
