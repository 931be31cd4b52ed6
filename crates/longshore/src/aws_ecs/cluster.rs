//! Clusters: where services run.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::aspects::{AspectOptions, Aspects, mutating_priority};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Aws;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::token::str_is_unresolved;
use longshore_core::value::{Object, Value, js_quote};
use longshore_core::{array, bail, object};

use super::{
    AddCapacityOptions, CapacityProviderStrategy, CloudMapNamespaceOptions, ClusterAttributes, ContainerInsights,
    ExecuteCommandConfiguration, ExecuteCommandLogging, ExistingCloudMapNamespaceOptions, ManagedStorageConfiguration,
};
use crate::aws_autoscaling::AutoScalingGroupRef;
use crate::aws_ec2::{Connections, ConnectionsProps, IConnectable, Vpc, VpcRef};
use crate::aws_iam::{Grant, GrantOnPrincipalOptions, IGrantable, PolicyStatement, ServicePrincipal};
use crate::aws_servicediscovery::{
    HttpNamespace, NamespaceRef, NamespaceType, PrivateDnsNamespace, PublicDnsNamespace,
};
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`Cluster`].
    #[derive(Default)]
    pub struct ClusterProps => Cluster {
        /// The name. Default: made by CloudFormation.
        [into] cluster_name: Option<PhysicalName>,
        /// The VPC. Default: a new one with two availability zones.
        [into] vpc: Option<VpcRef>,
        /// The namespace of the cluster's services.
        default_cloud_map_namespace: Option<CloudMapNamespaceOptions>,
        /// Instances that tasks run on. Default: none.
        capacity: Option<AddCapacityOptions>,
        /// Whether tasks may run on Fargate by a strategy of capacity providers. Default false.
        enable_fargate_capacity_providers: Option<bool>,
        /// Whether CloudWatch is told of containers; replaced by `container_insights_v2`. Default: as the account is set.
        container_insights: Option<bool>,
        /// What CloudWatch is told of containers. Default: as the account is set.
        container_insights_v2: Option<ContainerInsights>,
        /// How `execute-command` works.
        execute_command_configuration: Option<ExecuteCommandConfiguration>,
        /// The keys of the storage that ECS manages.
        managed_storage_configuration: Option<ManagedStorageConfiguration>,
    }
}

const CLASS: &str = "aws-cdk-lib.aws_ecs.Cluster";

/// A cluster, whoever owns it.
pub trait ICluster: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The name.
    fn cluster_name(&self) -> String;

    /// The ARN.
    fn cluster_arn(&self) -> String;

    /// The VPC.
    ///
    /// # Errors
    /// When it is not known.
    fn vpc(&self) -> Result<VpcRef>;

    /// The connections of the cluster's instances.
    ///
    /// # Errors
    /// When they are not known.
    fn cluster_connections(&self) -> Result<Connections>;

    /// Whether there are instances.
    ///
    /// # Errors
    /// When that is not known.
    fn has_ec2_capacity(&self) -> Result<bool>;

    /// The namespace of the cluster's services.
    fn default_cloud_map_namespace(&self) -> Option<NamespaceRef> {
        None
    }

    /// The instances that the cluster was made with, if they are known.
    fn autoscaling_group(&self) -> Option<AutoScalingGroupRef> {
        None
    }

    /// How `execute-command` works.
    fn execute_command_configuration(&self) -> Option<ExecuteCommandConfiguration> {
        None
    }
}

/// A handle of any cluster.
pub type ClusterRef = Rc<dyn ICluster>;

/// A cluster; clones are the same.
#[derive(Clone)]
pub struct Cluster(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    vpc: VpcRef,
    connections: Connections,
    has_ec2_capacity: Cell<bool>,
    capacity_providers: RefCell<Vec<String>>,
    scoped_capacity_providers: RefCell<Vec<String>>,
    default_strategy: RefCell<Vec<CapacityProviderStrategy>>,
    namespace: RefCell<Option<NamespaceRef>>,
    execute_command: Option<ExecuteCommandConfiguration>,
    auto_scaling_group: RefCell<Option<AutoScalingGroupRef>>,
    associated: Cell<bool>,
}

impl Cluster {
    /// Whether a construct is a cluster that the app owns.
    pub fn is_cluster(x: &dyn Construct) -> bool {
        x.node().class() == CLASS
    }

    /// Adds a cluster to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: ClusterProps) -> Result<Self> {
        let name = props.cluster_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, CLASS, name)?;
        let node = base.node().clone();
        let insights = match (props.container_insights, props.container_insights_v2) {
            (Some(_), Some(_)) => bail!(
                &node,
                "CannotSetBothContainerInsightsAndContainerInsightsV2",
                "You cannot set both containerInsights and containerInsightsV2"
            ),
            (Some(true), None) => Some(ContainerInsights::Enabled),
            (Some(false), None) => Some(ContainerInsights::Disabled),
            (None, v2) => v2,
        };
        if let Some(command) = &props.execute_command_configuration {
            let overridden = command.logging == Some(ExecuteCommandLogging::Override);
            if overridden != command.log_configuration.is_some() {
                bail!(
                    &node,
                    "ExecuteCommandConfigurationOnly",
                    "Execute command log configuration must only be specified when logging is OVERRIDE."
                );
            }
        }
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::ECS::Cluster",
            object! {
                "ClusterName" => base.physical_name(),
                "ClusterSettings" => insights.map(|i| array![object! {"Name" => "containerInsights", "Value" => i}]),
                "Configuration" => props.configuration(&node)?,
            },
        )?;
        let vpc = match props.vpc.clone() {
            Some(vpc) => vpc,
            None => VpcRef::from(&Vpc::builder(&node, "Vpc").max_azs(2).build()?),
        };
        let cluster = Self(Rc::new(Owned {
            base,
            resource,
            vpc,
            connections: Connections::new(ConnectionsProps::default()),
            has_ec2_capacity: Cell::new(false),
            capacity_providers: RefCell::default(),
            scoped_capacity_providers: RefCell::default(),
            default_strategy: RefCell::default(),
            namespace: RefCell::default(),
            execute_command: props.execute_command_configuration.clone(),
            auto_scaling_group: RefCell::default(),
            associated: Cell::new(false),
        }));
        if props.enable_fargate_capacity_providers == Some(true) {
            cluster.enable_fargate_capacity_providers();
        }
        if let Some(namespace) = &props.default_cloud_map_namespace {
            cluster.add_default_cloud_map_namespace(namespace.clone())?;
        }
        if let Some(capacity) = props.capacity.clone() {
            let group = cluster.add_capacity("DefaultAutoScalingGroup", capacity)?;
            *cluster.0.auto_scaling_group.borrow_mut() = Some((&group).into());
        }
        props.allow_fargate_storage()?;
        let (me, id) = (cluster.clone(), id.to_owned());
        let priority = Some(mutating_priority(&node));
        let associate = move |visited: &Node| {
            if visited.is_same(me.node()) { me.associate_capacity_providers(&id) } else { Ok(()) }
        };
        Aspects::of(&node).add_with(associate, AspectOptions { priority });
        Ok(cluster)
    }

    /// An existing cluster of which more is known.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_cluster_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: ClusterAttributes,
    ) -> Result<ClusterRef> {
        let base = ResourceBase::imported_in(scope, id.as_ref(), "aws-cdk-lib.Resource", None, None)?;
        let arn = match attributes.cluster_arn.clone() {
            Some(arn) => arn,
            None => base.stack().format_arn(cluster_arn(&attributes.cluster_name))?,
        };
        let name = attributes.cluster_name.clone();
        Ok(Rc::new(Imported { base, name, arn, attributes: Some(attributes) }))
    }

    /// An existing cluster by its ARN; services cannot be added to it, because its VPC is not known.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_cluster_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        cluster_arn: impl Into<String>,
    ) -> Result<ClusterRef> {
        let arn = cluster_arn.into();
        let parts = Stack::of(scope)?.split_arn(&arn, ArnFormat::SlashResourceName);
        let parts = parts.map_err(|e| e.with_path(scope.node().path()))?;
        let Some(name) = parts.resource_name.filter(|n| !n.is_empty()) else {
            bail!(scope, "MissingRequiredClusterName", "Missing required Cluster Name from Cluster ARN: {arn}");
        };
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.Resource", Some(&arn))?;
        Ok(Rc::new(Imported { base, name, arn, attributes: None }))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// The connections of the cluster's instances.
    pub fn connections(&self) -> Connections {
        self.0.connections.clone()
    }

    /// The VPC.
    pub fn vpc(&self) -> VpcRef {
        self.0.vpc.clone()
    }

    /// The names of capacity providers.
    pub fn capacity_provider_names(&self) -> Vec<String> {
        self.0.capacity_providers.borrow().clone()
    }

    /// The names of capacity providers that belong to the cluster.
    pub fn cluster_scoped_capacity_provider_names(&self) -> Vec<String> {
        self.0.scoped_capacity_providers.borrow().clone()
    }

    /// The capacity providers of services that say nothing of them.
    pub fn default_capacity_provider_strategy(&self) -> Vec<CapacityProviderStrategy> {
        self.0.default_strategy.borrow().clone()
    }

    /// Lets tasks run on Fargate by a strategy of capacity providers.
    pub fn enable_fargate_capacity_providers(&self) {
        self.remember_capacity_provider("FARGATE");
        self.remember_capacity_provider("FARGATE_SPOT");
    }

    /// Adds one of Fargate's capacity providers; replaced by `enable_fargate_capacity_providers`.
    ///
    /// # Errors
    /// When it is another.
    pub fn add_capacity_provider(&self, provider: &str) -> Result<()> {
        if !matches!(provider, "FARGATE" | "FARGATE_SPOT") {
            bail!(self, "CapacityProviderSupported", "CapacityProvider not supported");
        }
        self.remember_capacity_provider(provider);
        Ok(())
    }

    pub(super) fn has_instances(&self) {
        self.0.has_ec2_capacity.set(true);
    }

    pub(super) fn remember_scoped_capacity_provider(&self, provider: String) {
        self.0.scoped_capacity_providers.borrow_mut().push(provider);
    }

    pub(super) fn remember_capacity_provider(&self, provider: &str) {
        let mut all = self.0.capacity_providers.borrow_mut();
        if !all.iter().any(|p| p == provider) {
            all.push(provider.to_owned());
        }
    }

    /// Sets the capacity providers of services that say nothing of them.
    ///
    /// # Errors
    /// When they were set, are a mix of Fargate and others, or are not the cluster's.
    pub fn add_default_capacity_provider_strategy(&self, strategy: Vec<CapacityProviderStrategy>) -> Result<()> {
        if !self.0.default_strategy.borrow().is_empty() {
            bail!(self, "ClusterDefaultCapacityProvider", "Cluster default capacity provider strategy is already set.");
        }
        let fargate = |s: &CapacityProviderStrategy| s.capacity_provider.contains("FARGATE");
        if strategy.iter().any(fargate) && !strategy.iter().all(fargate) {
            bail!(
                self,
                "CapacityProviderStrategyCannot",
                "A capacity provider strategy cannot contain a mix of capacity providers using Auto Scaling groups and Fargate providers. Specify one or the other and try again."
            );
        }
        let known = [&self.0.capacity_providers, &self.0.scoped_capacity_providers];
        for provider in strategy.iter().map(|s| &s.capacity_provider) {
            if !known.iter().any(|k| k.borrow().contains(provider)) {
                bail!(
                    self,
                    "MustBeCapacityProviderAdded",
                    "Capacity provider {provider} must be added to the cluster with addAsgCapacityProvider() or addManagedInstancesCapacityProvider() before it can be used in a default capacity provider strategy."
                );
            }
        }
        if strategy.iter().filter(|s| s.base.is_some_and(|b| b != 0.0)).count() > 1 {
            bail!(
                self,
                "OnlyCapacityProviderCapacity",
                "Only 1 capacity provider in a capacity provider strategy can have a nonzero base."
            );
        }
        *self.0.default_strategy.borrow_mut() = strategy;
        Ok(())
    }

    /// Tells ECS of the capacity providers, once all of them are known.
    fn associate_capacity_providers(&self, id: &str) -> Result<()> {
        let strategy = self.default_capacity_provider_strategy();
        let names = self.capacity_provider_names();
        if strategy.is_empty() && (names.is_empty() || self.0.associated.get()) {
            return Ok(());
        }
        self.0.associated.set(true);
        CfnResource::l1(
            self,
            id,
            "AWS::ECS::ClusterCapacityProviderAssociations",
            object! {
                "Cluster" => self.cluster_name(),
                "DefaultCapacityProviderStrategy" =>
                    strategy.iter().map(CapacityProviderStrategy::render).collect::<Vec<_>>(),
                "CapacityProviders" => names,
            },
        )?;
        Ok(())
    }

    /// Makes a namespace for the cluster's services.
    ///
    /// # Errors
    /// When there is one.
    pub fn add_default_cloud_map_namespace(&self, options: CloudMapNamespaceOptions) -> Result<NamespaceRef> {
        self.check_no_namespace()?;
        let (id, name) = ("DefaultServiceDiscoveryNamespace", options.name);
        let namespace: NamespaceRef = match options.r#type.unwrap_or(NamespaceType::DnsPrivate) {
            NamespaceType::DnsPrivate => {
                (&PrivateDnsNamespace::builder(self, id).name(name).vpc(self.vpc()).build()?).into()
            }
            NamespaceType::DnsPublic => (&PublicDnsNamespace::builder(self, id).name(name).build()?).into(),
            NamespaceType::Http => (&HttpNamespace::builder(self, id).name(name).build()?).into(),
        };
        self.set_namespace(&namespace, options.use_for_service_connect == Some(true));
        Ok(namespace)
    }

    /// Uses an existing namespace for the cluster's services.
    ///
    /// # Errors
    /// When there is one, or it is in another region.
    pub fn add_existing_default_cloud_map_namespace(
        &self,
        options: ExistingCloudMapNamespaceOptions,
    ) -> Result<NamespaceRef> {
        self.check_no_namespace()?;
        let namespace = options.namespace;
        let (ours, theirs) = (Stack::of(self)?, Stack::of(&namespace)?);
        let differ = |a: &str, b: &str| !str_is_unresolved(a) && !str_is_unresolved(b) && a != b;
        if differ(ours.region(), theirs.region()) {
            bail!(
                self,
                "CrossRegionNamespace",
                "Cloud Map namespace must be in the same region as the ECS cluster, got cluster region {} and namespace region {}",
                js_quote(ours.region()),
                js_quote(theirs.region())
            );
        }
        if differ(ours.account(), theirs.account()) {
            Annotations::of(self).add_warning_v2(
                "@aws-cdk/aws-ecs:crossAccountNamespace",
                "The provided Cloud Map namespace belongs to a different account. Ensure AWS Resource Access Manager (RAM) sharing is configured. See https://docs.aws.amazon.com/cloud-map/latest/dg/sharing.html",
            );
        }
        if namespace.namespace_type() == NamespaceType::DnsPrivate {
            Annotations::of(self).add_warning_v2(
                "@aws-cdk/aws-ecs:privateDnsNamespaceVpc",
                "When using an existing PrivateDnsNamespace, ensure it is associated with the same VPC as this ECS cluster for service discovery to function correctly.",
            );
        }
        let for_connect = options.use_for_service_connect == Some(true);
        let arn = namespace.namespace_arn();
        if for_connect && !str_is_unresolved(&arn) && !arn.starts_with("arn:") {
            bail!(
                self,
                "InvalidNamespaceArn",
                "The imported namespace does not have a valid ARN, got {}. Ensure it is imported with a full ARN when used for Service Connect",
                js_quote(&arn)
            );
        }
        self.set_namespace(&namespace, for_connect);
        Ok(namespace)
    }

    fn check_no_namespace(&self) -> Result<()> {
        if self.0.namespace.borrow().is_some() {
            bail!(self, "OnlyDefaultNamespaceOnce", "Can only add default namespace once.");
        }
        Ok(())
    }

    fn set_namespace(&self, namespace: &NamespaceRef, for_connect: bool) {
        *self.0.namespace.borrow_mut() = Some(namespace.clone());
        if for_connect {
            let defaults = object! {"Namespace" => namespace.namespace_arn()};
            self.0.resource.set_property("ServiceConnectDefaults", defaults);
        }
    }

    /// The ARN of tasks, by a pattern of their ids.
    ///
    /// # Errors
    /// Never, as partition, region and account are the stack's.
    pub fn arn_for_tasks(&self, key_pattern: &str) -> Result<String> {
        self.0.base.stack().format_arn(ArnComponents {
            service: "ecs".into(),
            resource: "task".into(),
            resource_name: Some(format!("{}/{key_pattern}", self.cluster_name())),
            ..Default::default()
        })
    }

    /// Allows a principal to protect tasks from being stopped.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    pub fn grant_task_protection(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee,
            actions: vec!["ecs:UpdateTaskProtection".into()],
            resource_arns: vec![self.arn_for_tasks("*")?],
            conditions: Object::new(),
        })
    }
}

impl ClusterProps {
    fn configuration(&self, at: &Node) -> Result<Option<Object>> {
        let (command, storage) = (&self.execute_command_configuration, &self.managed_storage_configuration);
        if command.is_none() && storage.is_none() {
            return Ok(None);
        }
        let command = command.as_ref().map(|c| {
            Ok::<_, Error>(object! {
                "KmsKeyId" => c.kms_key.as_ref().map(|k| k.key_arn().to_owned()),
                "LogConfiguration" => c.log_configuration.as_ref().map(|l| l.render(at)).transpose()?,
                "Logging" => c.logging,
            })
        });
        Ok(Some(object! {
            "ExecuteCommandConfiguration" => command.transpose()?,
            "ManagedStorageConfiguration" => storage.as_ref().map(|s| object! {
                "FargateEphemeralStorageKmsKeyId" => s.fargate_ephemeral_storage_kms_key.as_ref().map(|k| k.key_id()),
                "KmsKeyId" => s.kms_key.as_ref().map(|k| k.key_id()),
            }),
        }))
    }

    /// Allows Fargate to use the key of tasks' own storage.
    fn allow_fargate_storage(&self) -> Result<()> {
        let storage = self.managed_storage_configuration.as_ref();
        let key = storage.and_then(|s| s.fargate_ephemeral_storage_kms_key.as_ref()).and_then(|k| k.key());
        let Some(key) = key else { return Ok(()) };
        let mut equals = object! {"kms:EncryptionContext:aws:ecs:clusterAccount" => array![Aws::account_id()]};
        if let Some(PhysicalName::Name(name)) = &self.cluster_name {
            equals.insert("kms:EncryptionContext:aws:ecs:clusterName".into(), array![name.as_str()]);
        }
        let fargate = || {
            PolicyStatement::builder()
                .principal(ServicePrincipal::new("fargate.amazonaws.com"))
                .resource("*")
                .condition("StringEquals", Value::from(equals.clone()))
        };
        key.add_to_resource_policy(
            fargate()
                .sid("Allow generate data key access for Fargate tasks.")
                .action("kms:GenerateDataKeyWithoutPlaintext")
                .build()?,
        )?;
        key.add_to_resource_policy(
            fargate()
                .sid("Allow grant creation permission for Fargate tasks.")
                .action("kms:CreateGrant")
                .condition("ForAllValues:StringEquals", object! {"kms:GrantOperations" => array!["Decrypt"]})
                .build()?,
        )?;
        Ok(())
    }
}

impl super::ExecuteCommandLogConfiguration {
    fn render(&self, at: &Node) -> Result<Object> {
        if self.s3_encryption_enabled == Some(true) && self.s3_bucket.is_none() {
            bail!(
                at,
                "SpecifyBucketNameExecute",
                "You must specify an S3 bucket name in the execute command log configuration to enable S3 encryption."
            );
        }
        if self.cloud_watch_encryption_enabled == Some(true) && self.cloud_watch_log_group.is_none() {
            bail!(
                at,
                "SpecifyCloudWatchGroupExecute",
                "You must specify a CloudWatch log group in the execute command log configuration to enable CloudWatch encryption."
            );
        }
        Ok(object! {
            "CloudWatchEncryptionEnabled" => self.cloud_watch_encryption_enabled,
            "CloudWatchLogGroupName" => self.cloud_watch_log_group.as_ref().map(|g| g.log_group_name()),
            "S3BucketName" => self.s3_bucket.as_ref().map(|b| b.bucket_name()),
            "S3EncryptionEnabled" => self.s3_encryption_enabled,
            "S3KeyPrefix" => self.s3_key_prefix.clone(),
        })
    }
}

fn cluster_arn(name: &str) -> ArnComponents {
    ArnComponents {
        service: "ecs".into(),
        resource: "cluster".into(),
        resource_name: Some(name.to_owned()),
        ..Default::default()
    }
}

impl Construct for Cluster {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IConnectable for Cluster {
    fn connections(&self) -> Connections {
        Cluster::connections(self)
    }
}

impl ICluster for Cluster {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn cluster_name(&self) -> String {
        self.0.base.name_attribute(self.0.resource.ref_())
    }

    fn cluster_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.att("Arn"), cluster_arn)
    }

    fn vpc(&self) -> Result<VpcRef> {
        Ok(Cluster::vpc(self))
    }

    fn cluster_connections(&self) -> Result<Connections> {
        Ok(Cluster::connections(self))
    }

    fn has_ec2_capacity(&self) -> Result<bool> {
        Ok(self.0.has_ec2_capacity.get())
    }

    fn default_cloud_map_namespace(&self) -> Option<NamespaceRef> {
        self.0.namespace.borrow().clone()
    }

    fn autoscaling_group(&self) -> Option<AutoScalingGroupRef> {
        self.0.auto_scaling_group.borrow().clone()
    }

    fn execute_command_configuration(&self) -> Option<ExecuteCommandConfiguration> {
        self.0.execute_command.clone()
    }
}

impl From<&Cluster> for ClusterRef {
    fn from(cluster: &Cluster) -> Self {
        Rc::new(cluster.clone())
    }
}

struct Imported {
    base: ResourceBase,
    name: String,
    arn: String,
    /// None where only the ARN is known.
    attributes: Option<ClusterAttributes>,
}

impl Imported {
    fn known(&self, what: &str, code: &'static str) -> Result<&ClusterAttributes> {
        self.attributes.as_ref().ok_or_else(|| {
            Error::at(
                self,
                code,
                format!(
                    "{what} is not available for a Cluster imported using fromClusterArn(), please use fromClusterAttributes() instead."
                ),
            )
        })
    }
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl ICluster for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn cluster_name(&self) -> String {
        self.name.clone()
    }

    fn cluster_arn(&self) -> String {
        self.arn.clone()
    }

    fn vpc(&self) -> Result<VpcRef> {
        Ok(self.known("vpc", "ValidationError")?.vpc.clone())
    }

    fn cluster_connections(&self) -> Result<Connections> {
        let security_groups = self.known("connections", "ConnectionsNotAvailable")?.security_groups.clone();
        Ok(Connections::new(ConnectionsProps { security_groups, ..Default::default() }))
    }

    fn has_ec2_capacity(&self) -> Result<bool> {
        Ok(self.known("hasEc2Capacity", "HasEc2Capacity")?.has_ec2_capacity != Some(false))
    }

    fn default_cloud_map_namespace(&self) -> Option<NamespaceRef> {
        self.attributes.as_ref()?.default_cloud_map_namespace.clone()
    }

    fn autoscaling_group(&self) -> Option<AutoScalingGroupRef> {
        self.attributes.as_ref()?.autoscaling_group.clone()
    }

    fn execute_command_configuration(&self) -> Option<ExecuteCommandConfiguration> {
        self.attributes.as_ref()?.execute_command_configuration.clone()
    }
}
