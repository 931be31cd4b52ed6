//! What clusters are made of.

use longshore_core::object;
use longshore_core::value::Value;

use crate::aws_autoscaling::AutoScalingGroupRef;
use crate::aws_ec2::{SecurityGroupRef, VpcRef};
use crate::aws_kms::KeyRef;
use crate::aws_logs::LogGroupRef;
use crate::aws_s3::BucketRef;
use crate::aws_servicediscovery::{NamespaceRef, NamespaceType};
use crate::props::options;

/// What CloudWatch is told of containers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContainerInsights {
    /// Metrics of clusters and services.
    Enabled,
    /// Nothing.
    Disabled,
    /// Metrics down to containers.
    Enhanced,
}

crate::props::enum_texts! { ContainerInsights { Enabled => "enabled", Disabled => "disabled", Enhanced => "enhanced", } }

/// Where what is done with `execute-command` is logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExecuteCommandLogging {
    /// Nowhere.
    None,
    /// Where the container's output goes, if that is CloudWatch Logs.
    Default,
    /// Where the log configuration says.
    Override,
}

crate::props::enum_texts! { ExecuteCommandLogging { None => "NONE", Default => "DEFAULT", Override => "OVERRIDE", } }

/// A place for what is done with `execute-command`.
#[derive(Clone, Default)]
pub struct ExecuteCommandLogConfiguration {
    /// Whether the log group is encrypted. Default false.
    pub cloud_watch_encryption_enabled: Option<bool>,
    /// The log group.
    pub cloud_watch_log_group: Option<LogGroupRef>,
    /// The bucket.
    pub s3_bucket: Option<BucketRef>,
    /// Whether the bucket is encrypted. Default false.
    pub s3_encryption_enabled: Option<bool>,
    /// What keys in the bucket start with.
    pub s3_key_prefix: Option<String>,
}

/// How `execute-command` works.
#[derive(Clone, Default)]
pub struct ExecuteCommandConfiguration {
    /// The key that the connection is encrypted with.
    pub kms_key: Option<KeyRef>,
    /// Where it is logged; with [`ExecuteCommandLogging::Override`] only.
    pub log_configuration: Option<ExecuteCommandLogConfiguration>,
    /// Where it is logged.
    pub logging: Option<ExecuteCommandLogging>,
}

/// The keys of the storage that ECS manages.
#[derive(Clone, Debug, Default)]
pub struct ManagedStorageConfiguration {
    /// The key of tasks' own storage on Fargate.
    pub fargate_ephemeral_storage_kms_key: Option<KeyRef>,
    /// The key of volumes.
    pub kms_key: Option<KeyRef>,
}

/// The namespace of a cluster's services.
#[derive(Clone, Default)]
pub struct CloudMapNamespaceOptions {
    /// The name.
    pub name: String,
    /// How names are looked up. Default: by DNS in the VPC.
    pub r#type: Option<NamespaceType>,
    /// The VPC. Default: the cluster's.
    // Quirk(cdk): namespace-vpc. It is always the cluster's.
    pub vpc: Option<VpcRef>,
    /// Whether Service Connect uses the namespace. Default false.
    pub use_for_service_connect: Option<bool>,
}

/// An existing namespace for a cluster's services.
#[derive(Clone)]
pub struct ExistingCloudMapNamespaceOptions {
    /// The namespace.
    pub namespace: NamespaceRef,
    /// Whether Service Connect uses the namespace. Default false.
    pub use_for_service_connect: Option<bool>,
}

/// How many tasks run with a capacity provider.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityProviderStrategy {
    /// The capacity provider's name.
    pub capacity_provider: String,
    /// How many tasks run with it at least; of one strategy only. Default: 0.
    pub base: Option<f64>,
    /// The share of the other tasks. Default: 0.
    pub weight: Option<f64>,
}

impl CapacityProviderStrategy {
    /// A capacity provider with a share.
    pub fn new(capacity_provider: impl Into<String>, weight: impl Into<f64>) -> Self {
        Self { capacity_provider: capacity_provider.into(), base: None, weight: Some(weight.into()) }
    }

    pub(super) fn render(&self) -> Value {
        object! {
            "CapacityProvider" => self.capacity_provider.as_str(),
            "Base" => self.base,
            "Weight" => self.weight,
        }
        .into()
    }
}

options! {
    /// What is known of an existing cluster.
    #[derive(Clone)]
    pub struct ClusterAttributes, new(cluster_name: String, vpc: VpcRef) {
        /// The name.
        pub cluster_name: String,
        /// The ARN. Default: made of the name.
        pub cluster_arn: Option<String>,
        /// The VPC.
        pub vpc: VpcRef,
        /// The security groups of its instances.
        pub security_groups: Option<Vec<SecurityGroupRef>>,
        /// Whether there are instances. Default true.
        pub has_ec2_capacity: Option<bool>,
        /// The namespace of its services.
        pub default_cloud_map_namespace: Option<NamespaceRef>,
        /// The instances of the cluster.
        pub autoscaling_group: Option<AutoScalingGroupRef>,
        /// How `execute-command` works.
        pub execute_command_configuration: Option<ExecuteCommandConfiguration>,
    }
}
