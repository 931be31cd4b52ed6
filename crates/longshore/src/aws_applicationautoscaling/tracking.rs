//! Capacity that changes so that a metric keeps a value.

use bon::Builder;
use longshore_core::annotations::Annotations;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node, all_or_nothing};
use longshore_core::error::Result;
use longshore_core::names::Names;
use longshore_core::stack::Stack;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Duration;
use longshore_core::value::{Object, js_quote};
use longshore_core::{bail, object};

use super::{IScalableTarget, ScalableTargetRef};
use crate::aws_cloudwatch::{MetricRef, MetricStatConfig};
use crate::props::text_enum;

text_enum! {
    /// A metric that services have for scaling.
    pub enum PredefinedMetric {
        /// Of AppStream.
        AppstreamAverageCapacityUtilization = "AppStreamAverageCapacityUtilization",
        /// Of Cassandra.
        CassandraReadCapacityUtilization = "CassandraReadCapacityUtilization",
        /// Of Cassandra.
        CassandraWriteCapacityUtilization = "CassandraWriteCapacityUtilization",
        /// Of Comprehend.
        ComprehendInferenceUtilization = "ComprehendInferenceUtilization",
        /// Of Neptune.
        NeptureReaderAverageCpuUtilization = "NeptuneReaderAverageCPUUtilization",
        /// Of DynamoDB.
        DynamodbReadCapacityUtilization = "DynamoDBReadCapacityUtilization",
        /// Of DynamoDB.
        DynamodbWriteCapacityUtilization = "DynamoDBWriteCapacityUtilization",
        /// Of DynamoDB; misspelt by the CDK.
        DyanmodbWriteCapacityUtilization = "DynamoDBWriteCapacityUtilization",
        /// Of load balancers.
        AlbRequestCountPerTarget = "ALBRequestCountPerTarget",
        /// Of databases.
        RdsReaderAverageCpuUtilization = "RDSReaderAverageCPUUtilization",
        /// Of databases.
        RdsReaderAverageDatabaseConnections = "RDSReaderAverageDatabaseConnections",
        /// Of spot fleets.
        Ec2SpotFleetRequestAverageCpuUtilization = "EC2SpotFleetRequestAverageCPUUtilization",
        /// Of spot fleets.
        Ec2SpotFleetRequestAverageNetworkIn = "EC2SpotFleetRequestAverageNetworkIn",
        /// Of spot fleets.
        Ec2SpotFleetRequestAverageNetworkOut = "EC2SpotFleetRequestAverageNetworkOut",
        /// Of SageMaker.
        SagemakerVariantInvocationsPerInstance = "SageMakerVariantInvocationsPerInstance",
        /// Of SageMaker.
        SagemakerVariantProvisionedConcurrencyUtilization = "SageMakerVariantProvisionedConcurrencyUtilization",
        /// Of SageMaker.
        SagemakerInferenceComponentInvocationsPerCopy = "SageMakerInferenceComponentInvocationsPerCopy",
        /// Of container services.
        EcsServiceAverageCpuUtilization = "ECSServiceAverageCPUUtilization",
        /// Of container services.
        EcsServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization",
        /// Of functions.
        LambdaProvisionedConcurrencyUtilization = "LambdaProvisionedConcurrencyUtilization",
        /// Of Kafka.
        KafkaBrokerStorageUtilization = "KafkaBrokerStorageUtilization",
        /// Of ElastiCache.
        ElasticachePrimaryEngineCpuUtilization = "ElastiCachePrimaryEngineCPUUtilization",
        /// Of ElastiCache.
        ElasticacheReplicaEngineCpuUtilization = "ElastiCacheReplicaEngineCPUUtilization",
        /// Of ElastiCache.
        ElasticacheDatabaseMemoryUsageCountedForEvictPercentage =
            "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage",
        /// Of ElastiCache.
        ElasticacheDatabaseCapacityUsageCountedForEvictPercentage =
            "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage",
        /// Of SageMaker.
        SagemakerInferenceComponentConcurrentRequestsPerCopyHighResolution =
            "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution",
        /// Of SageMaker.
        SagemakerVariantConcurrentRequestsPerModelHighResolution =
            "SageMakerVariantConcurrentRequestsPerModelHighResolution",
        /// Of WorkSpaces.
        WorkspacesAverageUserSessionsCapacityUtilization = "WorkSpacesAverageUserSessionsCapacityUtilization",
    }
}

/// What all policies that track a metric have.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct BaseTargetTrackingProps {
    /// The name. Default: made of the construct's path.
    pub policy_name: Option<String>,
    /// Whether the capacity never becomes less. Default false.
    pub disable_scale_in: Option<bool>,
    /// How long it is waited after the capacity became less. Default: as the service has it.
    pub scale_in_cooldown: Option<Duration>,
    /// How long it is waited after the capacity became more. Default: as the service has it.
    pub scale_out_cooldown: Option<Duration>,
}

/// How a metric is tracked.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct BasicTargetTrackingScalingPolicyProps {
    /// The name. Default: made of the construct's path.
    pub policy_name: Option<String>,
    /// Whether the capacity never becomes less. Default false.
    pub disable_scale_in: Option<bool>,
    /// How long it is waited after the capacity became less. Default: as the service has it.
    pub scale_in_cooldown: Option<Duration>,
    /// How long it is waited after the capacity became more. Default: as the service has it.
    pub scale_out_cooldown: Option<Duration>,
    /// The value that the metric keeps.
    #[builder(into)]
    pub target_value: f64,
    /// A metric of the service; this or `custom_metric`.
    pub predefined_metric: Option<PredefinedMetric>,
    /// What a metric of a load balancer is of. Default: nothing.
    pub resource_label: Option<String>,
    /// Any metric; this or `predefined_metric`.
    #[builder(into)]
    pub custom_metric: Option<MetricRef>,
}

/// Properties of a [`TargetTrackingScalingPolicy`].
#[derive(Clone)]
pub struct TargetTrackingScalingPolicyProps {
    /// What scales.
    pub scaling_target: ScalableTargetRef,
    /// The name. Default: made of the construct's path.
    pub policy_name: Option<String>,
    /// Whether the capacity never becomes less. Default false.
    pub disable_scale_in: Option<bool>,
    /// How long it is waited after the capacity became less. Default: as the service has it.
    pub scale_in_cooldown: Option<Duration>,
    /// How long it is waited after the capacity became more. Default: as the service has it.
    pub scale_out_cooldown: Option<Duration>,
    /// The value that the metric keeps.
    pub target_value: f64,
    /// A metric of the service; this or `custom_metric`.
    pub predefined_metric: Option<PredefinedMetric>,
    /// What a metric of a load balancer is of. Default: nothing.
    pub resource_label: Option<String>,
    /// Any metric; this or `predefined_metric`.
    pub custom_metric: Option<MetricRef>,
}

/// Capacity that changes so that a metric keeps a value; clones are the same.
#[derive(Clone)]
pub struct TargetTrackingScalingPolicy {
    node: Node,
    resource: CfnResource,
}

impl TargetTrackingScalingPolicy {
    /// Lets something scale by a metric.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: TargetTrackingScalingPolicyProps) -> Result<Self> {
        let basic = BasicTargetTrackingScalingPolicyProps {
            policy_name: props.policy_name,
            disable_scale_in: props.disable_scale_in,
            scale_in_cooldown: props.scale_in_cooldown,
            scale_out_cooldown: props.scale_out_cooldown,
            target_value: props.target_value,
            predefined_metric: props.predefined_metric,
            resource_label: props.resource_label,
            custom_metric: props.custom_metric,
        };
        Self::of(scope, id.as_ref(), &*props.scaling_target, basic)
    }

    pub(super) fn of(
        scope: &dyn Construct,
        id: &str,
        target: &dyn IScalableTarget,
        props: BasicTargetTrackingScalingPolicyProps,
    ) -> Result<Self> {
        all_or_nothing(scope, id, || Self::make(scope, id, target, props))
    }

    fn make(
        scope: &dyn Construct,
        id: &str,
        target: &dyn IScalableTarget,
        props: BasicTargetTrackingScalingPolicyProps,
    ) -> Result<Self> {
        if props.custom_metric.is_some() == props.predefined_metric.is_some() {
            bail!(
                scope,
                "ExactlyOneCustomMetricPredefined",
                "Exactly one of 'customMetric' or 'predefinedMetric' must be specified."
            );
        }
        let custom = match &props.custom_metric {
            None => None,
            Some(metric) => match metric.to_metric_config().metric_stat {
                Some(stat) => Some(stat),
                None => bail!(
                    scope,
                    "DirectMetricsSupportedTargetTracking",
                    "Only direct metrics are supported for Target Tracking. Use Step Scaling or supply a Metric object."
                ),
            },
        };
        let node = Node::new(scope, id, "aws-cdk-lib.aws_applicationautoscaling.TargetTrackingScalingPolicy")?;
        let name = match props.policy_name.filter(|n| !n.is_empty()) {
            Some(name) => name,
            None => Names::unique_id(&node)?,
        };
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::ApplicationAutoScaling::ScalingPolicy",
            object! {
                "PolicyName" => name,
                "PolicyType" => "TargetTrackingScaling",
                "ScalingTargetId" => target.scalable_target_id(),
                "TargetTrackingScalingPolicyConfiguration" => object! {
                    "CustomizedMetricSpecification" => custom.map(|c| custom_metric(&node, &c)).transpose()?,
                    "DisableScaleIn" => props.disable_scale_in,
                    "PredefinedMetricSpecification" => props.predefined_metric.map(|metric| object! {
                        "PredefinedMetricType" => metric, "ResourceLabel" => props.resource_label,
                    }),
                    "ScaleInCooldown" => props.scale_in_cooldown.map(Duration::to_seconds).transpose()?,
                    "ScaleOutCooldown" => props.scale_out_cooldown.map(Duration::to_seconds).transpose()?,
                    "TargetValue" => props.target_value,
                },
            },
        )?;
        Ok(Self { node, resource })
    }

    /// The ARN.
    pub fn scaling_policy_arn(&self) -> String {
        self.resource.ref_()
    }
}

fn custom_metric(at: &Node, stat: &MetricStatConfig) -> Result<Object> {
    if stat.statistic.starts_with('p') {
        bail!(
            at,
            "CannotStatistic",
            "Cannot use statistic '{}' for Target Tracking: only 'Average', 'Minimum', 'Maximum', 'SampleCount', and 'Sum' are supported.",
            stat.statistic
        );
    }
    let stack = Stack::of(at)?;
    let warn = |what: &str, given: Option<&str>, own: &str| {
        let Some(given) = given.filter(|g| !str_is_unresolved(g) && !str_is_unresolved(own) && *g != own) else {
            return;
        };
        let capital = if what == "account" { "Account" } else { "Region" };
        Annotations::of(at).add_warning_v2(
            &format!("@aws-cdk/aws-applicationautoscaling:cross{capital}MetricIgnored"),
            &format!(
                "target tracking can only use metrics from its own {what}; metric {what} {} is ignored and {what} {} is used",
                js_quote(given),
                js_quote(own)
            ),
        );
    };
    warn("account", stat.account.as_deref(), stack.account());
    warn("region", stat.region.as_deref(), stack.region());
    Ok(object! {
        "Dimensions" => stat.render_dimensions(),
        "MetricName" => stat.metric_name.as_str(),
        "Namespace" => stat.namespace.as_str(),
        "Statistic" => stat.statistic.as_str(),
        "Unit" => stat.unit_filter,
    })
}

impl Construct for TargetTrackingScalingPolicy {
    fn node(&self) -> &Node {
        &self.node
    }
}
