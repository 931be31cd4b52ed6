//! Properties of database instances.

use indexmap::IndexMap;
use longshore_core::cfn_resource::RemovalPolicy;
use longshore_core::object;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};

use super::{Credentials, DatabaseInstance, InstanceEngineRef, ParameterGroupRef, SubnetGroupRef};
use crate::aws_ec2::{InstanceType, SecurityGroupRef, SubnetSelection, VpcRef};
use crate::aws_iam::RoleRef;
use crate::aws_kms::KeyRef;
use crate::aws_logs::RetentionDays;
use crate::aws_s3::BucketRef;
use crate::props::{construct_props, text_enum};

text_enum! {
    /// Who has the licence of the engine.
    pub enum LicenseModel {
        /// It is part of the price.
        LicenseIncluded = "license-included",
        /// Whoever uses the database.
        BringYourOwnLicense = "bring-your-own-license",
        /// Everybody, by the GPL.
        GeneralPublicLicense = "general-public-license",
    }
}

text_enum! {
    /// The kind of disk.
    pub enum StorageType {
        /// Magnetic.
        Standard = "standard",
        /// General purpose.
        Gp2 = "gp2",
        /// General purpose, with operations and throughput of one's choice.
        Gp3 = "gp3",
        /// With a known number of operations.
        Io1 = "io1",
        /// With a known number of operations, more durable.
        Io2 = "io2",
    }
}

text_enum! {
    /// The addresses of a database.
    pub enum NetworkType {
        /// IPv4.
        Ipv4 = "IPV4",
        /// Both.
        Dual = "DUAL",
        /// IPv6.
        Ipv6 = "IPV6",
    }
}

text_enum! {
    /// How much is known of a database's performance.
    pub enum DatabaseInsightsMode {
        /// The basics.
        Standard = "standard",
        /// Everything.
        Advanced = "advanced",
    }
}

text_enum! {
    /// What happens to engines whose support by their makers has ended.
    pub enum EngineLifecycleSupport {
        /// RDS goes on supporting them, at a price.
        OpenSourceRdsExtendedSupport = "open-source-rds-extended-support",
        /// They are upgraded.
        OpenSourceRdsExtendedSupportDisabled = "open-source-rds-extended-support-disabled",
    }
}

macro_rules! retention {
    ($($(#[$m:meta])* $Variant:ident = $days:literal,)*) => {
        /// How long performance data are kept.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum PerformanceInsightRetention { $($(#[$m])* $Variant,)* }

        impl PerformanceInsightRetention {
            /// The time in days.
            pub const fn days(self) -> u32 {
                match self { $(Self::$Variant => $days,)* }
            }
        }
    };
}

retention! {
    /// 7 days.
    Default = 7,
    /// 31 days.
    Months1 = 31,
    /// 62 days.
    Months2 = 62,
    /// 93 days.
    Months3 = 93,
    /// 124 days.
    Months4 = 124,
    /// 155 days.
    Months5 = 155,
    /// 186 days.
    Months6 = 186,
    /// 217 days.
    Months7 = 217,
    /// 248 days.
    Months8 = 248,
    /// 279 days.
    Months9 = 279,
    /// 310 days.
    Months10 = 310,
    /// 341 days.
    Months11 = 341,
    /// 372 days.
    Months12 = 372,
    /// 403 days.
    Months13 = 403,
    /// 434 days.
    Months14 = 434,
    /// 465 days.
    Months15 = 465,
    /// 496 days.
    Months16 = 496,
    /// 527 days.
    Months17 = 527,
    /// 558 days.
    Months18 = 558,
    /// 589 days.
    Months19 = 589,
    /// 620 days.
    Months20 = 620,
    /// 651 days.
    Months21 = 651,
    /// 682 days.
    Months22 = 682,
    /// 713 days.
    Months23 = 713,
    /// Two years, 731 days.
    LongTerm = 731,
}

/// An authority that signs the certificates of databases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaCertificate(std::borrow::Cow<'static, str>);

impl CaCertificate {
    /// `rds-ca-2019`
    pub const RDS_CA_2019: Self = Self(std::borrow::Cow::Borrowed("rds-ca-2019"));
    /// `rds-ca-ecc384-g1`
    pub const RDS_CA_ECC384_G1: Self = Self(std::borrow::Cow::Borrowed("rds-ca-ecc384-g1"));
    /// `rds-ca-rsa2048-g1`
    pub const RDS_CA_RSA2048_G1: Self = Self(std::borrow::Cow::Borrowed("rds-ca-rsa2048-g1"));
    /// `rds-ca-rsa4096-g1`
    pub const RDS_CA_RSA4096_G1: Self = Self(std::borrow::Cow::Borrowed("rds-ca-rsa4096-g1"));

    /// An authority by its identifier.
    pub fn of(identifier: impl Into<String>) -> Self {
        Self(std::borrow::Cow::Owned(identifier.into()))
    }
}

impl std::fmt::Display for CaCertificate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// How much of a processor there is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ProcessorFeatures {
    /// The number of cores. Default: as the instance type has it.
    pub core_count: Option<f64>,
    /// The number of threads of a core. Default: as the instance type has it.
    pub threads_per_core: Option<f64>,
}

impl ProcessorFeatures {
    pub(super) fn render(self) -> Option<Vec<Value>> {
        let features = [("coreCount", self.core_count), ("threadsPerCore", self.threads_per_core)];
        let of = |(name, value): (&str, Option<f64>)| -> Option<Value> {
            let feature: Object = object! { "Name" => name, "Value" => longshore_core::value::js_number(value?) };
            Some(feature.into())
        };
        let features: Vec<Value> = features.into_iter().filter_map(of).collect();
        (!features.is_empty()).then_some(features)
    }
}

construct_props! {
    /// Properties of a [`DatabaseInstance`].
    pub struct DatabaseInstanceProps => DatabaseInstance, new(engine: InstanceEngineRef, vpc: VpcRef) {
        /// The engine.
        engine: InstanceEngineRef,
        /// The VPC.
        [into] vpc: VpcRef,
        /// Who the database is made with. Default: the engine's first user, with a generated password.
        credentials: Option<Credentials>,
        /// Whether RDS makes the password, and replaces it. Default false.
        manage_master_user_password: Option<bool>,
        /// The character set; of engines that have one.
        [into] character_set_name: Option<String>,
        /// Whether what is stored is encrypted. Default: if there is a key.
        storage_encrypted: Option<bool>,
        /// The key that what is stored is encrypted with. Default: one of the service.
        [into] storage_encryption_key: Option<KeyRef>,
        /// The machine. Default: `m5.large`.
        instance_type: Option<InstanceType>,
        /// Who has the licence. Default: as RDS has it.
        license_model: Option<LicenseModel>,
        /// Whether a new major version may be installed. Default false.
        allow_major_version_upgrade: Option<bool>,
        /// The time zone; of engines that have one.
        [into] timezone: Option<String>,
        /// How much can be stored, in GiB. Default: 100.
        [into] allocated_storage: Option<f64>,
        /// The name of a first database. Default: none.
        [into] database_name: Option<String>,
        /// Parameters of the engine, in a new group; these or `parameter_group`.
        parameters: Option<IndexMap<String, String>>,
        /// Whether another zone has a copy that can take over. Default false.
        multi_az: Option<bool>,
        /// The zone. Default: any.
        [into] availability_zone: Option<String>,
        /// The kind of disk. Default: general purpose.
        storage_type: Option<StorageType>,
        /// How much is read and written in a second, in MiB; of `gp3` only.
        [into] storage_throughput: Option<f64>,
        /// How many operations the disk does in a second. Default: 1,000 for `io1` and `io2`.
        [into] iops: Option<f64>,
        /// How much of a processor there is. Default: as the instance type has it.
        processor_features: Option<ProcessorFeatures>,
        /// The name, which is made lower-case. Default: made by CloudFormation.
        [into] instance_identifier: Option<String>,
        /// The subnets. Default: private ones with a way out.
        [into] vpc_subnets: Option<SubnetSelection>,
        /// The security groups. Default: a new one.
        security_groups: Option<Vec<SecurityGroupRef>>,
        /// The port. Default: the engine's.
        [into] port: Option<f64>,
        /// The parameters of the engine. Default: the engine's.
        [into] parameter_group: Option<ParameterGroupRef>,
        /// Whether users of IAM can be users of the database. Default false.
        iam_authentication: Option<bool>,
        /// How long backups are kept, in whole days; none with zero. Default: 1 day.
        backup_retention: Option<Duration>,
        /// When backups are made, as `hh24:mi-hh24:mi` in UTC. Default: at night.
        [into] preferred_backup_window: Option<String>,
        /// Whether snapshots get the tags of the instance. Default true.
        copy_tags_to_snapshot: Option<bool>,
        /// Whether backups go with the instance. Default true.
        delete_automated_backups: Option<bool>,
        /// How often the machine is looked at. Default: never.
        monitoring_interval: Option<Duration>,
        /// The role that does so. Default: a new one.
        [into] monitoring_role: Option<RoleRef>,
        /// Whether performance is looked at. Default: if something is said of it.
        enable_performance_insights: Option<bool>,
        /// How long performance data are kept. Default: 7 days.
        performance_insight_retention: Option<PerformanceInsightRetention>,
        /// The key that performance data are encrypted with. Default: one of the service.
        [into] performance_insight_encryption_key: Option<KeyRef>,
        /// How much is known of the performance. Default: as RDS has it.
        database_insights_mode: Option<DatabaseInsightsMode>,
        /// Logs that go to CloudWatch, such as `error`. Default: none.
        cloudwatch_logs_exports: Option<Vec<String>>,
        /// How long CloudWatch keeps them; set by a custom resource. Default: for ever.
        cloudwatch_logs_retention: Option<RetentionDays>,
        /// The role of the custom resource. Default: a new one.
        [into] cloudwatch_logs_retention_role: Option<RoleRef>,
        /// Whether minor versions are installed as they come. Default true.
        auto_minor_version_upgrade: Option<bool>,
        /// When things are changed, as `ddd:hh24:mi-ddd:hh24:mi` in UTC. Default: at night.
        [into] preferred_maintenance_window: Option<String>,
        /// Whether the instance cannot be deleted. Default: if it is retained.
        deletion_protection: Option<bool>,
        /// What happens to the instance when it is taken out of the stack or replaced. Default: there is a snapshot.
        removal_policy: Option<RemovalPolicy>,
        /// Up to how many GiB the disk may grow. Default: it doesn't.
        [into] max_allocated_storage: Option<f64>,
        /// The id of the directory that the instance is a member of. Default: none.
        [into] domain: Option<String>,
        /// The role by which it is. Default: a new one.
        [into] domain_role: Option<RoleRef>,
        /// The group of subnets. Default: a new one.
        [into] subnet_group: Option<SubnetGroupRef>,
        /// The role that reads from buckets; this or `s3_import_buckets`.
        [into] s3_import_role: Option<RoleRef>,
        /// Buckets that data are read from; these or `s3_import_role`.
        s3_import_buckets: Option<Vec<BucketRef>>,
        /// The role that writes to buckets; this or `s3_export_buckets`.
        [into] s3_export_role: Option<RoleRef>,
        /// Buckets that data are written to; these or `s3_export_role`.
        s3_export_buckets: Option<Vec<BucketRef>>,
        /// Whether the instance has a public address. Default: in public subnets.
        publicly_accessible: Option<bool>,
        /// The addresses. Default: IPv4.
        network_type: Option<NetworkType>,
        /// The authority that signs the certificate. Default: the newest.
        ca_certificate: Option<CaCertificate>,
        /// Whether changes are made at once. Default: when things are changed anyway.
        apply_immediately: Option<bool>,
        /// What happens when support of the version has ended. Default: it goes on, at a price.
        engine_lifecycle_support: Option<EngineLifecycleSupport>,
    }
}
