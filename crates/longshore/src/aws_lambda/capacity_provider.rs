//! Instances of EC2 that Lambda manages and functions run on.

use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::annotations::Annotations;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::token::{number_token, str_is_unresolved};
use longshore_core::value::{Value, js_number};

use super::{Architecture, IFunction, SystemLogLevel};
use crate::aws_ec2::{InstanceType, SecurityGroupRef, SubnetRef};
use crate::aws_iam::{ManagedPolicy, Role, RoleRef, ServicePrincipal};
use crate::aws_kms::KeyRef;
use crate::aws_logs::LogGroupRef;
use crate::props::construct_props;

const SERVICE: &str = "lambda.amazonaws.com";

/// A capacity provider, whoever owns it.
pub trait ICapacityProvider: Construct {
    /// The ARN.
    fn capacity_provider_arn(&self) -> String;

    /// The name.
    fn capacity_provider_name(&self) -> String;
}

/// A handle of any capacity provider.
pub type CapacityProviderRef = Rc<dyn ICapacityProvider>;

/// What is known of an existing capacity provider.
#[derive(Clone, Debug, Default)]
pub struct CapacityProviderAttributes {
    /// The ARN.
    pub capacity_provider_arn: String,
}

/// Which tags instances get.
#[derive(Clone, Debug)]
pub struct PropagateTags {
    mode: &'static str,
    explicit_tags: Option<IndexMap<String, String>>,
}

impl PropagateTags {
    /// None.
    pub fn none() -> Self {
        Self { mode: "None", explicit_tags: None }
    }

    /// These, 40 at most.
    pub fn explicit(tags: IndexMap<String, String>) -> Self {
        Self { mode: "Explicit", explicit_tags: Some(tags) }
    }

    /// Whether there are any: `None` or `Explicit`.
    pub fn mode(&self) -> String {
        self.mode.to_owned()
    }

    /// The tags.
    pub fn explicit_tags(&self) -> Option<IndexMap<String, String>> {
        self.explicit_tags.clone()
    }
}

/// Which types of instances there are.
#[derive(Clone, Debug)]
pub struct InstanceTypeFilter {
    allowed: Option<Vec<InstanceType>>,
    excluded: Option<Vec<InstanceType>>,
}

impl InstanceTypeFilter {
    /// No others.
    pub fn allow(instance_types: Vec<InstanceType>) -> Self {
        Self { allowed: Some(instance_types), excluded: None }
    }

    /// All others.
    pub fn exclude(instance_types: Vec<InstanceType>) -> Self {
        Self { allowed: None, excluded: Some(instance_types) }
    }

    /// The types that there are no others of.
    pub fn allowed_instance_types(&self) -> Option<Vec<InstanceType>> {
        self.allowed.clone()
    }

    /// The types that there are none of.
    pub fn excluded_instance_types(&self) -> Option<Vec<InstanceType>> {
        self.excluded.clone()
    }
}

/// A value that the number of instances follows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TargetTrackingScalingPolicy(f64);

impl TargetTrackingScalingPolicy {
    /// How busy processors are, in per cent.
    pub fn cpu_utilization(target_cpu_utilization: f64) -> Self {
        Self(target_cpu_utilization)
    }

    /// The name of the metric.
    pub fn predefined_metric_type(&self) -> String {
        "LambdaCapacityProviderAverageCPUUtilization".to_owned()
    }

    /// The name of the metric.
    pub fn metric_type(&self) -> String {
        self.predefined_metric_type()
    }

    /// The value.
    pub fn target_value(&self) -> f64 {
        self.0
    }

    /// The value.
    pub fn value(&self) -> f64 {
        self.0
    }
}

/// How the number of instances changes.
#[derive(Clone, Debug)]
pub struct ScalingOptions {
    mode: &'static str,
    policies: Option<Vec<TargetTrackingScalingPolicy>>,
}

impl ScalingOptions {
    /// As Lambda sees fit.
    pub fn auto() -> Self {
        Self { mode: "Auto", policies: None }
    }

    /// As policies say, 1 to 10.
    pub fn manual(scaling_policies: Vec<TargetTrackingScalingPolicy>) -> Self {
        Self { mode: "Manual", policies: Some(scaling_policies) }
    }

    /// Who decides: `Auto` or `Manual`.
    pub fn scaling_mode(&self) -> String {
        self.mode.to_owned()
    }

    /// The policies.
    pub fn scaling_policies(&self) -> Option<Vec<TargetTrackingScalingPolicy>> {
        self.policies.clone()
    }
}

/// How many environments the newest version has that was published without a number.
#[derive(Clone, Copy, Debug, Default)]
pub struct LatestPublishedScalingConfig {
    /// How many at least, 0 to 15,000.
    pub min_execution_environments: Option<f64>,
    /// How many at most, 0 to 15,000.
    pub max_execution_environments: Option<f64>,
}

/// How a function runs on a capacity provider.
#[derive(Clone, Copy, Debug, Default)]
pub struct CapacityProviderFunctionOptions {
    /// How many calls an environment handles at once. Default: as Lambda sees fit.
    pub per_execution_environment_max_concurrency: Option<f64>,
    /// How much memory there is for each processor, in GiB. Default: as Lambda sees fit.
    pub execution_environment_memory_gi_b_per_v_cpu: Option<f64>,
    /// Whether a version without a number is published at each deployment. Default false.
    pub publish_to_latest_published: Option<bool>,
    /// How many environments that version has. Default: as Lambda sees fit.
    pub latest_published_scaling_config: Option<LatestPublishedScalingConfig>,
}

construct_props! {
    /// Properties of a [`CapacityProvider`].
    pub struct CapacityProviderProps => CapacityProvider {
        /// The name. Default: made by CloudFormation.
        [into] capacity_provider_name: Option<String>,
        /// The security groups of instances, 1 to 5.
        security_groups: Vec<SecurityGroupRef>,
        /// The subnets of instances, 1 to 16.
        subnets: Vec<SubnetRef>,
        /// The role that manages instances. Default: a new one.
        [into] operator_role: Option<RoleRef>,
        /// The instruction sets. Default: as Lambda sees fit.
        architectures: Option<Vec<Architecture>>,
        /// Which types of instances there are. Default: as Lambda sees fit.
        instance_type_filter: Option<InstanceTypeFilter>,
        /// How many processors there are at most, 12 to 15,000. Default 400.
        [into] max_v_cpu_count: Option<f64>,
        /// How the number of instances changes. Default: as Lambda sees fit.
        scaling_options: Option<ScalingOptions>,
        /// The key of the disks of instances. Default: one of AWS.
        [into] kms_key: Option<KeyRef>,
        /// Which tags instances get. Default: none.
        propagate_tags: Option<PropagateTags>,
        /// Where logs go. Default: nowhere.
        [into] log_group: Option<LogGroupRef>,
        /// Which of Lambda's log events are written. Default: as Lambda sees fit.
        system_log_level: Option<SystemLogLevel>,
    }
}

impl CapacityProviderProps {
    /// Instances in subnets, with everything else by default.
    pub fn new(security_groups: Vec<SecurityGroupRef>, subnets: Vec<SubnetRef>) -> Self {
        Self {
            capacity_provider_name: None,
            security_groups,
            subnets,
            operator_role: None,
            architectures: None,
            instance_type_filter: None,
            max_v_cpu_count: None,
            scaling_options: None,
            kms_key: None,
            propagate_tags: None,
            log_group: None,
            system_log_level: None,
        }
    }

    // Source: Lambda API, CreateCapacityProvider.
    fn check(&self, at: &Node) -> Result<()> {
        let name = self.capacity_provider_name.as_deref().filter(|n| !n.is_empty());
        let shown = name.unwrap_or("your capacity provider");
        if let Some(n) = self.max_v_cpu_count.filter(|n| number_token(*n).is_none() && !(12.0..=15_000.0).contains(n)) {
            let n = js_number(n);
            bail!(at, "MaxCpuCount", "maxVCpuCount must be between 12 and 15000, but {shown} has {n}.");
        }
        let subnets = self.subnets.len();
        if !(1..=16).contains(&subnets) {
            bail!(
                at,
                "SubnetsContainItems",
                "subnets must contain between 1 and 16 items but {shown} has {subnets} items."
            );
        }
        let groups = self.security_groups.len();
        if !(1..=5).contains(&groups) {
            bail!(
                at,
                "SecurityGroupsContainItems",
                "securityGroups must contain between 1 and 5 items but {shown} has {groups} items."
            );
        }
        if let Some(name) = name.filter(|n| !str_is_unresolved(n)) {
            check_name(at, name)?;
        }
        let filter = self.instance_type_filter.as_ref();
        if filter.and_then(|f| f.allowed.as_ref().or(f.excluded.as_ref())).is_some_and(Vec::is_empty) {
            bail!(
                at,
                "InstanceTypeFilterLeastOne",
                "instanceTypeFilter must have at least one instanceType when configured, but {shown} has 0 items."
            );
        }
        match self.scaling_options.as_ref().and_then(|s| s.policies.as_ref()).map(Vec::len) {
            Some(0) => bail!(
                at,
                "ScalingoptionsLeastPolicyScalingmode",
                "scalingOptions must have at least one policy when scalingMode is 'Manual', but {shown} has 0 items."
            ),
            Some(n) if n > 10 => bail!(
                at,
                "ScalingoptionsMostPoliciesScalingmode",
                "scalingOptions can have at most ten policies when scalingMode is 'Manual', but {shown} has {n} items."
            ),
            _ => {}
        }
        let tags = self.propagate_tags.as_ref().and_then(|t| t.explicit_tags.as_ref()).map_or(0, IndexMap::len);
        if tags > 40 {
            bail!(
                at,
                "PropagateTagsExplicitTagsMaximum",
                "propagateTags explicit tags can have at most 40 tags, but {shown} has {tags}."
            );
        }
        Ok(())
    }
}

fn check_name(at: &Node, name: &str) -> Result<()> {
    let plain = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    let by_arn = || {
        let (partition, rest) = name.strip_prefix("arn:aws")?.split_once(':')?;
        let valid = partition.chars().all(|c| c.is_ascii_alphabetic() || c == '-');
        rest.strip_prefix("lambda:capacity-provider:").filter(|_| valid)
    };
    if !plain(name) && !by_arn().is_some_and(plain) {
        bail!(
            at,
            "CapacityProviderNameArnAlphanumeric",
            "capacityProviderName must be an arn or have only alphanumeric characters, but did not: {name}"
        );
    }
    if name.len() > 140 {
        bail!(
            at,
            "CapacityProviderNameLongerCharacters",
            "Capacity provider name can not be longer than 140 characters but {name} has {} characters.",
            name.len()
        );
    }
    Ok(())
}

/// Instances of EC2 that Lambda manages; clones are the same.
#[derive(Clone)]
pub struct CapacityProvider(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
}

impl CapacityProvider {
    fn make(scope: &dyn Construct, id: &str, props: CapacityProviderProps) -> Result<Self> {
        let name = props.capacity_provider_name.clone().map(PhysicalName::from).unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_lambda.CapacityProvider", name)?;
        let node = base.node().clone();
        props.check(&node)?;
        let role = match props.operator_role {
            Some(role) => role,
            None => (&Role::builder(&node, "OperatorRole")
                .assumed_by(ServicePrincipal::new(SERVICE))
                .managed_policies(vec![ManagedPolicy::from_aws_managed_policy_name(
                    "AWSLambdaManagedEC2ResourceOperator",
                )])
                .build()?)
                .into(),
        };
        let names = |types: &Option<Vec<InstanceType>>| {
            types.as_ref().map(|all| all.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        let (filter, architectures) = (props.instance_type_filter, props.architectures);
        let requirements = (filter.is_some() || architectures.is_some()).then(|| {
            object! {
                "AllowedInstanceTypes" => filter.as_ref().and_then(|f| names(&f.allowed)),
                "ExcludedInstanceTypes" => filter.as_ref().and_then(|f| names(&f.excluded)),
                "Architectures" => architectures.as_ref()
                    .map(|all| all.iter().map(|a| a.name().to_owned()).collect::<Vec<_>>()),
            }
        });
        let most = props.max_v_cpu_count.filter(|n| *n != 0.0);
        let scaling = (most.is_some() || props.scaling_options.is_some()).then(|| {
            let policies = props.scaling_options.as_ref().and_then(|s| s.policies.as_ref());
            object! {
                "MaxVCpuCount" => props.max_v_cpu_count,
                "ScalingMode" => props.scaling_options.as_ref().map(|s| s.mode),
                "ScalingPolicies" => policies.map(|all| all.iter().map(|p| Value::from(object! {
                    "PredefinedMetricType" => p.predefined_metric_type(), "TargetValue" => p.0,
                })).collect::<Vec<_>>()),
            }
        });
        let tags = props.propagate_tags.map(|t| {
            object! {
                "Mode" => t.mode,
                "ExplicitTags" => t.explicit_tags.map(|tags| tags.into_iter()
                    .map(|(key, value)| Value::from(object! {"Key" => key, "Value" => value})).collect::<Vec<_>>()),
            }
        });
        let telemetry = (props.log_group.is_some() || props.system_log_level.is_some()).then(|| {
            object! {"LoggingConfig" => object! {
                "LogGroup" => props.log_group.as_ref().map(|g| g.log_group_name()),
                "SystemLogLevel" => props.system_log_level.map(SystemLogLevel::as_str),
            }}
        });
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::Lambda::CapacityProvider",
            object! {
                "CapacityProviderName" => base.physical_name(),
                "VpcConfig" => object! {
                    "SecurityGroupIds" => props.security_groups.iter().map(|g| g.security_group_id()).collect::<Vec<_>>(),
                    "SubnetIds" => props.subnets.iter().map(|s| s.subnet_id()).collect::<Vec<_>>(),
                },
                "PermissionsConfig" => object! {"CapacityProviderOperatorRoleArn" => role.role_arn()},
                "InstanceRequirements" => requirements,
                "CapacityProviderScalingConfig" => scaling,
                "KmsKeyArn" => props.kms_key.as_ref().map(|k| k.key_arn().to_owned()),
                "PropagateTags" => tags,
                "TelemetryConfig" => telemetry,
            },
        )?;
        Ok(Self(Rc::new(Owned { base, resource })))
    }

    /// An existing capacity provider by its name.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_capacity_provider_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        capacity_provider_name: impl Into<String>,
    ) -> Result<CapacityProviderRef> {
        let arn = Stack::of(scope)?.format_arn(arn_of(capacity_provider_name.into()))?;
        Self::from_capacity_provider_arn(scope, id, arn)
    }

    /// An existing capacity provider by its ARN.
    ///
    /// # Errors
    /// When it is no ARN, or the id is empty or taken.
    pub fn from_capacity_provider_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        capacity_provider_arn: impl Into<String>,
    ) -> Result<CapacityProviderRef> {
        let capacity_provider_arn = capacity_provider_arn.into();
        Self::from_capacity_provider_attributes(scope, id, CapacityProviderAttributes { capacity_provider_arn })
    }

    /// An existing capacity provider.
    ///
    /// # Errors
    /// When its ARN is none, or the id is empty or taken.
    pub fn from_capacity_provider_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: CapacityProviderAttributes,
    ) -> Result<CapacityProviderRef> {
        let arn = attributes.capacity_provider_arn;
        let base = ResourceBase::imported_in(scope, id.as_ref(), "aws-cdk-lib.Resource", None, None)?;
        let parts = ArnComponents::split(&arn, ArnFormat::ColonResourceName)?;
        Ok(Rc::new(Imported { base, arn, name: parts.resource_name.unwrap_or_default() }))
    }

    /// Has a function run here.
    ///
    /// # Errors
    /// When the stack does not own the function, or an option is not valid.
    pub fn add_function(&self, func: &dyn IFunction, options: CapacityProviderFunctionOptions) -> Result<()> {
        Annotations::of(func.node()).add_info_v2(
            "aws-lambda:Function.CapacityProviderConfiguration",
            "Capacity provider configuration cannot be removed from a function, only modified.",
        );
        let Some(function) = func.node().default_child()?.and_then(|child| CfnResource::at(&child)) else {
            return Err(Error::new(
                "TypeError",
                "Cannot set properties of undefined (setting 'publishToLatestPublished')",
            ));
        };
        function.set_property("PublishToLatestPublished", options.publish_to_latest_published);
        function.set_property(
            "CapacityProviderConfig",
            object! {"LambdaManagedInstancesCapacityProviderConfig" => object! {
                "CapacityProviderArn" => self.capacity_provider_arn(),
                "PerExecutionEnvironmentMaxConcurrency" => options.per_execution_environment_max_concurrency,
                "ExecutionEnvironmentMemoryGiBPerVCpu" => options.execution_environment_memory_gi_b_per_v_cpu,
            }},
        );
        let LatestPublishedScalingConfig { min_execution_environments: min, max_execution_environments: max } =
            options.latest_published_scaling_config.unwrap_or_default();
        if min.is_some() || max.is_some() {
            self.check_environments(min, max)?;
            function.set_property(
                "FunctionScalingConfig",
                object! {"MinExecutionEnvironments" => min, "MaxExecutionEnvironments" => max},
            );
        }
        Ok(())
    }

    fn check_environments(&self, min: Option<f64>, max: Option<f64>) -> Result<()> {
        let known = |n: Option<f64>| n.filter(|n| number_token(*n).is_none());
        let outside = |n: &f64| !(0.0..=15_000.0).contains(n);
        if let Some(n) = known(min).filter(outside) {
            let n = js_number(n);
            bail!(
                self,
                "MinExecutionEnvironments",
                "minExecutionEnvironments must be between 0 and 15000, but was {n}."
            );
        }
        if let Some(n) = known(max).filter(outside) {
            let n = js_number(n);
            bail!(
                self,
                "MaxExecutionEnvironments",
                "maxExecutionEnvironments must be between 0 and 15000, but was {n}."
            );
        }
        if let (Some(min), Some(max)) = (known(min), known(max))
            && min > max
        {
            bail!(
                self,
                "MinExecutionEnvironmentsLessEqual",
                "minExecutionEnvironments must be less than or equal to maxExecutionEnvironments."
            );
        }
        Ok(())
    }
}

fn arn_of(name: String) -> ArnComponents {
    ArnComponents {
        service: "lambda".into(),
        resource: "capacity-provider".into(),
        resource_name: Some(name),
        arn_format: ArnFormat::ColonResourceName,
        ..Default::default()
    }
}

impl Construct for CapacityProvider {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl ICapacityProvider for CapacityProvider {
    fn capacity_provider_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.att("Arn"), |name| arn_of(name.to_owned()))
    }

    fn capacity_provider_name(&self) -> String {
        self.0.base.name_attribute(self.0.resource.ref_())
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
    name: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl ICapacityProvider for Imported {
    fn capacity_provider_arn(&self) -> String {
        self.arn.clone()
    }

    fn capacity_provider_name(&self) -> String {
        self.name.clone()
    }
}
