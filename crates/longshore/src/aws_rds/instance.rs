//! Database instances: of a stack, or existing ones.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::{Lazy, number_token, str_is_unresolved};
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value, js_number};
use longshore_core::{bail, feature_flags, object};

use super::subnet_group::lower_case;
use super::{
    Credentials, DatabaseInsightsMode, DatabaseInstanceProps, IInstanceEngine, IParameterGroup as _, ISubnetGroup as _,
    InstanceEngineRef, ParameterGroup, ParameterGroupProps, PerformanceInsightRetention, ProcessorFeatures,
    StorageType, SubnetGroup, SubnetGroupProps,
};
use crate::aws_cloudwatch::{Metric, MetricOptions, Stats, with_statistic};
use crate::aws_ec2::{
    Connections, ConnectionsProps, IConnectable, InstanceClass, InstanceSize, InstanceType, Port, SecurityGroup,
    SecurityGroupRef, SubnetType, VpcRef,
};
use crate::aws_events::{EventPattern, OnEventOptions, Rule};
use crate::aws_iam::{
    CompositePrincipal, Grant, GrantOnPrincipalOptions, IGrantable, ManagedPolicy, Role, RoleRef, ServicePrincipal,
};
use crate::aws_logs::{LogGroup, LogGroupRef, LogRetention, LogRetentionProps};
use crate::aws_secretsmanager::{
    AttachmentTargetType, ISecretAttachmentTarget, Secret, SecretAttachmentTargetProps, SecretAttributes, SecretRef,
};

/// Whether names of a template are lower-case, as RDS makes them.
const LOWER_CASE: &str = "@aws-cdk/aws-rds:lowercaseDbIdentifier";

/// Where a database is.
#[derive(Clone, Debug, PartialEq)]
pub struct Endpoint {
    /// The name of the host.
    pub hostname: String,
    /// The port.
    pub port: f64,
}

impl Endpoint {
    /// Host and port, with a colon between them.
    pub fn socket_address(&self) -> String {
        format!("{}:{}", self.hostname, port_text(self.port))
    }
}

fn port_text(port: f64) -> String {
    number_token(port).map_or_else(|| js_number(port), |token| token.to_string())
}

/// What is known of an existing instance.
#[derive(Clone)]
pub struct DatabaseInstanceAttributes {
    /// The name.
    pub instance_identifier: String,
    /// The host.
    pub instance_endpoint_address: String,
    /// The port.
    pub port: f64,
    /// The id that RDS has for the instance, such as `db-ABC`. Default: not known.
    pub instance_resource_id: Option<String>,
    /// The security groups.
    pub security_groups: Vec<SecurityGroupRef>,
    /// The engine. Default: not known.
    pub engine: Option<InstanceEngineRef>,
}

/// A database instance, whoever owns it.
pub trait IDatabaseInstance: Construct + IConnectable + ISecretAttachmentTarget {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The name.
    fn instance_identifier(&self) -> String;

    /// The ARN.
    fn instance_arn(&self) -> String;

    /// Where the database is.
    fn instance_endpoint(&self) -> Endpoint;

    /// The id that RDS has for the instance, where it is known.
    fn instance_resource_id(&self) -> Option<String>;

    /// The engine, where it is known.
    fn engine(&self) -> Option<InstanceEngineRef>;

    /// Whether users of IAM can be users of the database; from now on they can, if it was left open.
    #[doc(hidden)]
    fn lets_iam_in(&self) -> bool;

    /// The user of the database where none is named.
    ///
    /// # Errors
    /// When there is none.
    #[doc(hidden)]
    fn user(&self) -> Result<String>;

    /// The host.
    fn db_instance_endpoint_address(&self) -> String {
        self.instance_endpoint().hostname
    }

    /// The port.
    fn db_instance_endpoint_port(&self) -> String {
        port_text(self.instance_endpoint().port)
    }

    /// Allows a principal to connect as a user of the database.
    ///
    /// # Errors
    /// When users of IAM are kept out, or the user or the instance is not known.
    fn grant_connect(&self, grantee: &dyn IGrantable, db_user: Option<&str>) -> Result<Grant> {
        let user = match db_user.filter(|user| !user.is_empty()) {
            Some(user) => user.to_owned(),
            None => self.user()?,
        };
        if !self.lets_iam_in() {
            bail!(
                self.node(),
                "CannotGrantConnectAuthenticationDisabled",
                "Cannot grant connect when IAM authentication is disabled"
            );
        }
        let Some(id) = self.instance_resource_id() else {
            bail!(
                self.node(),
                "ImportedDatabaseInstancesInstanceResource",
                "For imported Database Instances, instanceResourceId is required to grantConnect()"
            );
        };
        if user.is_empty() {
            bail!(
                self.node(),
                "ImportedDatabaseInstancesDbUser",
                "For imported Database Instances, the dbUser is required to grantConnect()"
            );
        }
        let arn = self.base().stack().format_arn(ArnComponents {
            service: "rds-db".into(),
            resource: "dbuser".into(),
            resource_name: Some(format!("{id}/{user}")),
            arn_format: ArnFormat::ColonResourceName,
            ..Default::default()
        })?;
        Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee,
            actions: vec!["rds-db:connect".to_owned()],
            resource_arns: vec![arn],
            conditions: Object::new(),
        })
    }

    /// Makes a rule about events of the instance.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_event(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        let pattern = EventPattern::default().source(["aws.rds"]).resources([self.instance_arn()]);
        Rule::on_event(self.node(), id, options, [pattern])
    }

    /// A metric of the instance.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric(&self, metric_name: &str, options: MetricOptions) -> Result<Metric> {
        let dimensions = [("DBInstanceIdentifier".to_owned(), self.instance_identifier())].into();
        Metric::of_service("AWS/RDS", metric_name, dimensions, options)?.attach_to(self.node())
    }

    /// How much of the processor is used, in percent.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_cpu_utilization(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("CPUUtilization", with_statistic(options, Stats::AVERAGE))
    }

    /// How many connections there are.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_database_connections(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("DatabaseConnections", with_statistic(options, Stats::AVERAGE))
    }

    /// How much is free on the disk, in bytes.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_free_storage_space(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("FreeStorageSpace", with_statistic(options, Stats::AVERAGE))
    }

    /// How much memory is free, in bytes.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_freeable_memory(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("FreeableMemory", with_statistic(options, Stats::AVERAGE))
    }

    /// How often the disk is read in a second.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_read_iops(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("ReadIOPS", with_statistic(options, Stats::AVERAGE))
    }

    /// How often the disk is written in a second.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_write_iops(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("WriteIOPS", with_statistic(options, Stats::AVERAGE))
    }
}

/// A handle of any database instance.
pub type DatabaseInstanceRef = Rc<dyn IDatabaseInstance>;

fn arn_components(name: &str) -> ArnComponents {
    ArnComponents {
        service: "rds".into(),
        resource: "db".into(),
        resource_name: Some(name.to_owned()),
        arn_format: ArnFormat::ColonResourceName,
        ..Default::default()
    }
}

/// A database instance; clones are the same.
#[derive(Clone)]
pub struct DatabaseInstance(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    arn: String,
    vpc: VpcRef,
    connections: Connections,
    endpoint: Endpoint,
    engine: InstanceEngineRef,
    iam_authentication: Rc<Cell<Option<bool>>>,
    secret: OnceCell<SecretRef>,
    log_groups: OnceCell<IndexMap<String, LogGroupRef>>,
}

impl DatabaseInstance {
    pub(super) fn make(scope: &dyn Construct, id: &str, props: DatabaseInstanceProps) -> Result<Self> {
        let name = props.instance_identifier.as_deref().map(lower_case);
        let name = name.map_or(PhysicalName::Unset, PhysicalName::from);
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_rds.DatabaseInstance", name)?;
        let node = base.node();
        if props.multi_az == Some(true) && props.availability_zone.is_some() {
            bail!(
                node,
                "RequestingSpecificAvailabilityZoneValid",
                "Requesting a specific availability zone is not valid for Multi-AZ instances"
            );
        }
        let subnet_group = props.subnet_group_name(node)?;
        let security_groups = props.groups(node)?;
        // The endpoint is there after the resource, which is made of what uses the port.
        let port: Rc<OnceCell<f64>> = Rc::default();
        let connections = Connections::new(ConnectionsProps {
            security_groups: Some(security_groups.clone()),
            default_port: Some(Port::tcp(Lazy::number({
                let port = Rc::clone(&port);
                move || port.get().copied().unwrap_or_default()
            }))),
            ..Default::default()
        });
        let monitoring = props.monitoring_role(node)?;
        let (storage_type, iops) = props.storage(node)?;
        let insights = props.insights();
        let domain_role = props.domain_role(node)?;
        let mut parameter_group = props.parameter_group.as_ref().map(|group| group.name_for_instances()).transpose()?;
        let associated_roles = props.associated_roles(node)?;
        if let Some(parameters) = props.parameters.clone() {
            if parameter_group.is_some() {
                bail!(
                    node,
                    "CannotSpecifyParameterGroupParameters",
                    "You cannot specify both parameterGroup and parameters"
                );
            }
            let group = ParameterGroupProps {
                engine: Rc::clone(&props.engine),
                name: None,
                description: None,
                parameters: Some(parameters),
                removal_policy: None,
            };
            parameter_group = Some(ParameterGroup::for_instance(node, "ParameterGroup", group)?.name_for_instances()?);
        }
        props.check_insights(node)?;
        let managed = props.manage_master_user_password == Some(true);
        let login = Login::of(&props, node, managed)?;
        let iam_authentication = Rc::new(Cell::new(props.iam_authentication));
        let given = props.instance_identifier.clone();
        let identifier = match &given {
            Some(name) if str_is_unresolved(name) => Some(base.physical_name().to_owned()),
            Some(name) if feature_flags::enabled(node, LOWER_CASE) => Some(name.to_lowercase()),
            other => other.clone(),
        };
        let seconds = |time: Option<Duration>| time.map(Duration::to_seconds).transpose();
        let version = props.engine.engine_version().and_then(|version| version.full_version);
        let public = props.vpc_subnets.as_ref().map(|subnets| subnets.subnet_type == Some(SubnetType::Public));
        let instance_type =
            props.instance_type.clone().unwrap_or_else(|| InstanceType::of(InstanceClass::M5, InstanceSize::Large));
        let retained = props.removal_policy == Some(RemovalPolicy::Retain);
        let resource = CfnResource::l1(
            node,
            "Resource",
            "AWS::RDS::DBInstance",
            object! {
                "AllocatedStorage" => props.allocated_storage.map_or_else(|| "100".to_owned(), port_text),
                "AllowMajorVersionUpgrade" => props.allow_major_version_upgrade,
                "ApplyImmediately" => props.apply_immediately,
                "AssociatedRoles" => (!associated_roles.is_empty()).then_some(associated_roles),
                "AutoMinorVersionUpgrade" => props.auto_minor_version_upgrade,
                "AvailabilityZone" => props.availability_zone.clone(),
                "BackupRetentionPeriod" => props.backup_retention.map(Duration::to_days).transpose()?,
                "CACertificateIdentifier" => props.ca_certificate.as_ref().map(ToString::to_string),
                "CharacterSetName" => props.character_set_name.clone(),
                "CopyTagsToSnapshot" => props.copy_tags_to_snapshot.unwrap_or(true),
                "DatabaseInsightsMode" => props.database_insights_mode,
                "DBInstanceClass" => format!("db.{instance_type}"),
                "DBInstanceIdentifier" => identifier,
                "DBName" => props.database_name.clone(),
                "DBParameterGroupName" => parameter_group,
                "DBSubnetGroupName" => subnet_group,
                "DeleteAutomatedBackups" => props.delete_automated_backups,
                "DeletionProtection" => props.deletion_protection.or(retained.then_some(true)),
                "Domain" => domain_role.is_some().then(|| props.domain.clone()).flatten(),
                "DomainIAMRoleName" => domain_role.map(|role| role.role_name()),
                "EnableCloudwatchLogsExports" => props.cloudwatch_logs_exports.clone(),
                "EnableIAMDatabaseAuthentication" => {
                    let iam_authentication = Rc::clone(&iam_authentication);
                    Lazy::uncached(move |_| Ok(iam_authentication.get().into()))
                },
                "EnablePerformanceInsights" => insights,
                "Engine" => props.engine.engine_type(),
                "EngineLifecycleSupport" => props.engine_lifecycle_support,
                "EngineVersion" => version,
                "Iops" => iops,
                "KmsKeyId" => props.storage_encryption_key.as_ref().map(|key| key.key_arn()),
                "LicenseModel" => props.license_model,
                "ManageMasterUserPassword" => props.manage_master_user_password.filter(|managed| *managed),
                "MasterUsername" => login.username,
                "MasterUserPassword" => login.password,
                "MasterUserSecret" => login.key.as_ref().map(|key| object! { "KmsKeyId" => key.key_arn() }),
                "MaxAllocatedStorage" => props.max_allocated_storage,
                "MonitoringInterval" => seconds(props.monitoring_interval)?,
                "MonitoringRoleArn" => monitoring.map(|role| role.role_arn()),
                "MultiAZ" => props.multi_az,
                "NetworkType" => props.network_type,
                "PerformanceInsightsKMSKeyId" =>
                    props.performance_insight_encryption_key.as_ref().map(|key| key.key_arn()),
                "PerformanceInsightsRetentionPeriod" => (insights == Some(true)).then(|| {
                    props.performance_insight_retention.unwrap_or(PerformanceInsightRetention::Default).days()
                }),
                "Port" => props.port.map(port_text),
                "PreferredBackupWindow" => props.preferred_backup_window.clone(),
                "PreferredMaintenanceWindow" => props.preferred_maintenance_window.clone(),
                "ProcessorFeatures" => props.processor_features.and_then(ProcessorFeatures::render),
                "PubliclyAccessible" => props.publicly_accessible.or(public),
                "StorageEncrypted" => match props.storage_encryption_key {
                    Some(_) => Some(true),
                    None => props.storage_encrypted,
                },
                "StorageThroughput" => props.storage_throughput,
                "StorageType" => storage_type,
                "Timezone" => props.timezone.clone(),
                "VPCSecurityGroups" => security_groups.iter().map(|g| g.security_group_id()).collect::<Vec<_>>(),
            },
        )?;
        let endpoint =
            Endpoint { hostname: resource.att("Endpoint.Address"), port: resource.att_number("Endpoint.Port") };
        // Nobody has set it before.
        let _ = port.set(endpoint.port);
        let arn = base.stack().format_arn(arn_components(&base.name_attribute(resource.ref_())))?;
        let arn = base.arn_attribute(arn, arn_components);
        let instance = Self(Rc::new(Owned {
            base,
            resource,
            arn,
            vpc: Rc::clone(&props.vpc),
            connections,
            endpoint,
            engine: Rc::clone(&props.engine),
            iam_authentication,
            secret: OnceCell::new(),
            log_groups: OnceCell::new(),
        }));
        instance.finish(&props, login.secret, managed.then_some(login.key))?;
        Ok(instance)
    }

    /// What comes after the resource.
    fn finish(
        &self,
        props: &DatabaseInstanceProps,
        secret: Option<SecretRef>,
        managed: Option<Option<crate::aws_kms::KeyRef>>,
    ) -> Result<()> {
        let secret = match (managed, secret) {
            (Some(encryption_key), _) => {
                let arn = self.0.resource.att("MasterUserSecret.SecretArn");
                let attributes =
                    SecretAttributes { encryption_key, secret_complete_arn: Some(arn), secret_partial_arn: None };
                Some(Secret::from_secret_attributes(self, "ManagedSecret", attributes)?)
            }
            (None, Some(secret)) => Some(secret.attach(Rc::new(self.as_secret_attachment_target()))?),
            (None, None) => None,
        };
        if let Some(secret) = secret {
            self.0.secret.get_or_init(|| secret);
        }
        self.0.resource.apply_removal_policy(props.removal_policy.unwrap_or(RemovalPolicy::Snapshot), true)?;
        let mut groups = IndexMap::new();
        if let (Some(logs), Some(retention)) = (&props.cloudwatch_logs_exports, props.cloudwatch_logs_retention) {
            let identifier = self.instance_identifier();
            for log in logs {
                let log_group_name = format!("/aws/rds/instance/{identifier}/{log}");
                let setting = LogRetentionProps {
                    log_group_name: log_group_name.clone(),
                    log_group_region: None,
                    retention,
                    role: props.cloudwatch_logs_retention_role.clone(),
                    log_retention_retry_options: None,
                    removal_policy: None,
                };
                LogRetention::new(self, format!("LogRetention{log}"), setting)?;
                let id = format!("LogGroup{identifier}{log}");
                let group = LogGroup::from_log_group_name(self, id, log_group_name)?;
                groups.insert(log.clone(), (&group).into());
            }
        }
        self.0.log_groups.get_or_init(|| groups);
        Ok(())
    }

    /// An existing instance.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_database_instance_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: DatabaseInstanceAttributes,
    ) -> Result<DatabaseInstanceRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_rds.DatabaseInstanceBase", None)?;
        let connections = Connections::new(ConnectionsProps {
            security_groups: Some(attrs.security_groups.clone()),
            default_port: Some(Port::tcp(attrs.port)),
            ..Default::default()
        });
        let arn = base.stack().format_arn(arn_components(&attrs.instance_identifier))?;
        Ok(Rc::new(Imported { base, attrs, connections, arn }))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// The VPC.
    pub fn vpc(&self) -> &VpcRef {
        &self.0.vpc
    }

    /// The secret with the first user's name and password, if there is one.
    pub fn secret(&self) -> Option<&SecretRef> {
        self.0.secret.get()
    }

    /// The log groups of logs that go to CloudWatch, if it is said how long they are kept.
    pub fn cloudwatch_log_groups(&self) -> IndexMap<String, LogGroupRef> {
        self.0.log_groups.get().cloned().unwrap_or_default()
    }
}

/// The first user, as the template has it.
struct Login {
    username: String,
    password: Option<String>,
    secret: Option<SecretRef>,
    /// The key of a secret that RDS makes.
    key: Option<crate::aws_kms::KeyRef>,
}

impl Login {
    fn of(props: &DatabaseInstanceProps, at: &Node, managed: bool) -> Result<Self> {
        let given = props.credentials.clone();
        if !managed {
            let credentials = Credentials::render(given, at, &*props.engine)?;
            return Ok(Self {
                username: credentials.username().to_owned(),
                password: credentials.password().map(|password| password.unsafe_unwrap()),
                secret: credentials.secret().cloned(),
                key: None,
            });
        }
        if let Some(credentials) = &given {
            credentials.check_managed(at)?;
        }
        let first = || props.engine.default_username().unwrap_or_else(|| "admin".to_owned());
        Ok(Self {
            username: given.as_ref().map_or_else(first, |credentials| credentials.username().to_owned()),
            password: None,
            secret: None,
            key: given.as_ref().and_then(|credentials| credentials.encryption_key().cloned()),
        })
    }
}

impl DatabaseInstanceProps {
    fn subnet_group_name(&self, at: &Node) -> Result<String> {
        if let Some(group) = &self.subnet_group {
            return Ok(group.subnet_group_name());
        }
        let props = SubnetGroupProps {
            description: format!("Subnet group for {} database", at.id()),
            vpc: Rc::clone(&self.vpc),
            subnet_group_name: None,
            vpc_subnets: self.vpc_subnets.clone(),
            removal_policy: self.removal_policy.filter(|policy| *policy == RemovalPolicy::Retain),
        };
        Ok(SubnetGroup::new(at, "SubnetGroup", props)?.subnet_group_name())
    }

    fn groups(&self, at: &Node) -> Result<Vec<SecurityGroupRef>> {
        if let Some(groups) = &self.security_groups {
            return Ok(groups.clone());
        }
        let group = SecurityGroup::builder(at, "SecurityGroup")
            .description(format!("Security group for {} database", at.id()))
            .vpc(Rc::clone(&self.vpc))
            .build()?;
        Ok(vec![(&group).into()])
    }

    fn monitoring_role(&self, at: &Node) -> Result<Option<RoleRef>> {
        match self.monitoring_interval {
            Some(interval) if interval.to_seconds()? > 0 => {}
            _ => return Ok(None),
        }
        if self.monitoring_role.is_some() {
            return Ok(self.monitoring_role.clone());
        }
        let policy = ManagedPolicy::from_aws_managed_policy_name("service-role/AmazonRDSEnhancedMonitoringRole");
        let role = Role::builder(at, "MonitoringRole")
            .assumed_by(ServicePrincipal::new("monitoring.rds.amazonaws.com"))
            .managed_policies(vec![policy])
            .build()?;
        Ok(Some((&role).into()))
    }

    fn domain_role(&self, at: &Node) -> Result<Option<RoleRef>> {
        if self.domain.as_deref().unwrap_or_default().is_empty() {
            return Ok(None);
        }
        if self.domain_role.is_some() {
            return Ok(self.domain_role.clone());
        }
        let both = ["rds.amazonaws.com", "directoryservice.rds.amazonaws.com"];
        let policy = ManagedPolicy::from_aws_managed_policy_name("service-role/AmazonRDSDirectoryServiceAccess");
        let role = Role::builder(at, "RDSDirectoryServiceRole")
            .assumed_by(CompositePrincipal::new(both.map(ServicePrincipal::new))?)
            .managed_policies(vec![policy])
            .build()?;
        Ok(Some((&role).into()))
    }

    /// The kind of disk, and how many operations it does.
    fn storage(&self, at: &Node) -> Result<(StorageType, Option<f64>)> {
        let kind = self.storage_type.unwrap_or(StorageType::Gp2);
        let iops = match kind {
            StorageType::Standard | StorageType::Gp2 => None,
            StorageType::Gp3 => self.iops,
            StorageType::Io1 | StorageType::Io2 => Some(self.iops.unwrap_or(1000.0)),
        };
        let throughput = self.storage_throughput.filter(|throughput| *throughput != 0.0);
        if throughput.is_some() && kind != StorageType::Gp3 {
            bail!(
                at,
                "StorageThroughputSpecifiedStorageType",
                "The storage throughput can only be specified with GP3 storage type. Got {kind}."
            );
        }
        let known = |n: Option<f64>| n.filter(|n| *n != 0.0 && number_token(*n).is_none());
        if let (Some(throughput), Some(iops)) = (known(throughput), known(iops)) {
            let ratio = throughput / iops;
            if ratio > 0.25 {
                let ratio = js_number(ratio);
                bail!(
                    at,
                    "MaximumRatioStorageThroughput",
                    "The maximum ratio of storage throughput to IOPS is 0.25. Got {ratio}."
                );
            }
        }
        Ok((kind, iops))
    }

    /// Whether performance is looked at.
    fn insights(&self) -> Option<bool> {
        let said = self.performance_insight_retention.is_some()
            || self.performance_insight_encryption_key.is_some()
            || self.database_insights_mode == Some(DatabaseInsightsMode::Advanced);
        self.enable_performance_insights.or(said.then_some(true))
    }

    // Quirk(cdk): rds-insights-messages. The messages have placeholders in them, and a name that no user knows.
    fn check_insights(&self, at: &Node) -> Result<()> {
        let advanced = self.database_insights_mode == Some(DatabaseInsightsMode::Advanced);
        let mut problems = Vec::new();
        let said = self.performance_insight_retention.is_some() || self.performance_insight_encryption_key.is_some();
        if self.enable_performance_insights == Some(false) && (said || advanced) {
            problems.push("`enablePerformanceInsights` disabled, but `performanceInsightRetention` or `performanceInsightEncryptionKey` was set, or `databaseInsightsMode` was set to '${DatabaseInsightsMode.ADVANCED}'");
        }
        if advanced && self.performance_insight_retention != Some(PerformanceInsightRetention::Months15) {
            problems.push("`performanceInsightRetention` must be set to '${PerformanceInsightRetention.MONTHS_15}' when `databaseInsightsMode` is set to '${DatabaseInsightsMode.ADVANCED}'");
        }
        if problems.is_empty() {
            return Ok(());
        }
        let problems: String = problems.iter().map(|problem| format!("\n- {problem}")).collect();
        Err(Error::at(
            at,
            "PropsValidationFailed",
            format!("DatabaseInstance2 initialization failed due to the following validation error(s):{problems}"),
        ))
    }

    /// The roles that read from and write to buckets, as the template has them.
    fn associated_roles(&self, at: &Node) -> Result<Vec<Value>> {
        let engine = &*self.engine;
        let kind = engine.engine_type();
        if self.engine_lifecycle_support.is_some() && !["mysql", "postgres"].contains(&kind.as_str()) {
            bail!(
                at,
                "EngineLifecycleSupportSpecifiedMy",
                "'engineLifecycleSupport' can only be specified for RDS for MySQL and RDS for PostgreSQL, got: '{kind}'"
            );
        }
        let import = bucket_role(at, "Import", self.s3_import_role.as_ref(), self.s3_import_buckets.as_deref())?;
        let export = bucket_role(at, "Export", self.s3_export_role.as_ref(), self.s3_export_buckets.as_deref())?;
        if self.domain.as_deref().is_some_and(|domain| !domain.is_empty()) && !engine.supports_domain() {
            bail!(at, "DomainPropertyCannotConfigured", "domain property cannot be configured for {kind}");
        }
        if self.timezone.as_deref().is_some_and(|zone| !zone.is_empty()) && !engine.supports_timezone() {
            bail!(at, "TimezonePropertyConfigured", "timezone property can not be configured for {kind}");
        }
        let (import_feature, export_feature) = engine.s3_features();
        let mut roles = Vec::new();
        if let Some(role) = import {
            let Some(feature) = import_feature else {
                let engine = described(engine);
                bail!(at, "EngineDoesSupportImport", "Engine '{engine}' does not support S3 import");
            };
            roles.push(object! { "FeatureName" => feature, "RoleArn" => role.role_arn() }.into());
        }
        if let Some(role) = export {
            let Some(feature) = export_feature else {
                let engine = described(engine);
                bail!(at, "EngineDoesSupportExport", "Engine '{engine}' does not support S3 export");
            };
            if import_feature != export_feature {
                roles.push(object! { "FeatureName" => feature, "RoleArn" => role.role_arn() }.into());
            }
        }
        Ok(roles)
    }
}

fn described(engine: &dyn IInstanceEngine) -> String {
    let version = engine.engine_version().and_then(|version| version.full_version);
    version.map_or_else(|| engine.engine_type(), |version| format!("{}-{version}", engine.engine_type()))
}

/// The role that uses buckets in a direction, `Import` or `Export`.
fn bucket_role(
    at: &Node,
    direction: &str,
    role: Option<&RoleRef>,
    buckets: Option<&[crate::aws_s3::BucketRef]>,
) -> Result<Option<RoleRef>> {
    let Some(buckets) = buckets.filter(|buckets| !buckets.is_empty()) else { return Ok(role.cloned()) };
    if role.is_some() {
        return Err(Error::at(
            at,
            if direction == "Import" { "OneImportRoleImportBuckets" } else { "OneExportRoleExportBuckets" },
            format!("Only one of s3{direction}Role or s3{direction}Buckets must be specified, not both."),
        ));
    }
    let role = Role::builder(at, format!("S3{direction}Role"))
        .assumed_by(ServicePrincipal::new("rds.amazonaws.com"))
        .build()?;
    for bucket in buckets {
        match direction {
            "Import" => bucket.grant_read(&role, "*")?,
            _ => bucket.grant_read_write(&role, "*")?,
        };
    }
    Ok(Some((&role).into()))
}

impl Construct for DatabaseInstance {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IConnectable for DatabaseInstance {
    fn connections(&self) -> Connections {
        self.0.connections.clone()
    }
}

impl ISecretAttachmentTarget for DatabaseInstance {
    fn as_secret_attachment_target(&self) -> SecretAttachmentTargetProps {
        let target_type = AttachmentTargetType::RdsDbInstance;
        SecretAttachmentTargetProps { target_id: self.instance_identifier(), target_type }
    }
}

impl IDatabaseInstance for DatabaseInstance {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn instance_identifier(&self) -> String {
        self.0.base.name_attribute(self.0.resource.ref_())
    }

    fn instance_arn(&self) -> String {
        self.0.arn.clone()
    }

    fn instance_endpoint(&self) -> Endpoint {
        self.0.endpoint.clone()
    }

    fn instance_resource_id(&self) -> Option<String> {
        Some(self.0.resource.att("DbiResourceId"))
    }

    fn engine(&self) -> Option<InstanceEngineRef> {
        Some(Rc::clone(&self.0.engine))
    }

    fn lets_iam_in(&self) -> bool {
        if self.0.iam_authentication.get() == Some(false) {
            return false;
        }
        self.0.iam_authentication.set(Some(true));
        true
    }

    fn user(&self) -> Result<String> {
        let Some(secret) = self.secret() else {
            bail!(self.node(), "SecretDbUserRequiredGrant", "A secret or dbUser is required to grantConnect()");
        };
        Ok(secret.secret_value_from_json("username")?.unsafe_unwrap())
    }
}

impl From<&DatabaseInstance> for DatabaseInstanceRef {
    fn from(instance: &DatabaseInstance) -> Self {
        Rc::new(instance.clone())
    }
}

struct Imported {
    base: ResourceBase,
    attrs: DatabaseInstanceAttributes,
    connections: Connections,
    arn: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IConnectable for Imported {
    fn connections(&self) -> Connections {
        self.connections.clone()
    }
}

impl ISecretAttachmentTarget for Imported {
    fn as_secret_attachment_target(&self) -> SecretAttachmentTargetProps {
        let target_id = self.attrs.instance_identifier.clone();
        SecretAttachmentTargetProps { target_id, target_type: AttachmentTargetType::RdsDbInstance }
    }
}

impl IDatabaseInstance for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn instance_identifier(&self) -> String {
        self.attrs.instance_identifier.clone()
    }

    fn instance_arn(&self) -> String {
        self.arn.clone()
    }

    fn instance_endpoint(&self) -> Endpoint {
        Endpoint { hostname: self.attrs.instance_endpoint_address.clone(), port: self.attrs.port }
    }

    fn instance_resource_id(&self) -> Option<String> {
        self.attrs.instance_resource_id.clone()
    }

    fn engine(&self) -> Option<InstanceEngineRef> {
        self.attrs.engine.clone()
    }

    fn lets_iam_in(&self) -> bool {
        true
    }

    fn user(&self) -> Result<String> {
        Ok(String::new())
    }
}
