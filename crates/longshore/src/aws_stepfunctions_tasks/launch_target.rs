//! What tasks of ECS run on.

use std::rc::Rc;

use longshore_core::bail;
use longshore_core::construct::Construct as _;
use longshore_core::error::{Error, Result};
use longshore_core::value::{Object, Value};

use super::EcsRunTask;
use crate::aws_ecs::{
    CapacityProviderStrategy, ClusterRef, FargatePlatformVersion, LaunchType, PlacementConstraint, PlacementStrategy,
    TaskDefinitionRef,
};
use crate::aws_stepfunctions::json_fields;
use crate::props::options;

options! {
    /// What a launch target is told.
    #[derive(Clone)]
    pub struct LaunchTargetBindOptions, new(task_definition: TaskDefinitionRef) {
        /// The task definition.
        pub task_definition: TaskDefinitionRef,
        /// The cluster.
        pub cluster: Option<ClusterRef>,
    }
}

/// What a launch target adds to a call.
#[derive(Clone, Debug, Default)]
pub struct EcsLaunchTargetConfig {
    /// Parameters of the call.
    pub parameters: Option<Object>,
}

/// What tasks run on, as users may define it.
pub trait IEcsLaunchTarget {
    /// Gives what is added to the call.
    ///
    /// # Errors
    /// When the task cannot run on it.
    fn bind(&self, task: &EcsRunTask, launch_target_options: LaunchTargetBindOptions) -> Result<EcsLaunchTargetConfig>;
}

/// A handle of what tasks run on.
pub type EcsLaunchTargetRef = Rc<dyn IEcsLaunchTarget>;

/// Which capacity providers tasks run with.
#[derive(Clone, Debug)]
pub struct CapacityProviderOptions(Vec<CapacityProviderStrategy>);

impl CapacityProviderOptions {
    /// Some, 1 to 20.
    ///
    /// # Errors
    /// When there are none, or more.
    pub fn custom(capacity_provider_strategy: Vec<CapacityProviderStrategy>) -> Result<Self> {
        let count = capacity_provider_strategy.len();
        if !(1..=20).contains(&count) {
            return Err(Error::new(
                "CapacityProviderStrategyRange",
                format!("Capacity provider strategy must contain between 1 and 20 capacity providers, got {count}"),
            ));
        }
        Ok(Self(capacity_provider_strategy))
    }

    /// Those of the cluster.
    #[allow(clippy::should_implement_trait, reason = "the CDK's name")]
    pub fn default() -> Self {
        Self(Vec::new())
    }
}

fn parameters(launch_type: LaunchType, options: Option<&CapacityProviderOptions>) -> Object {
    let strategy = options.map(|options| {
        let one = |s: &CapacityProviderStrategy| {
            Value::Object(json_fields! {
                "CapacityProvider" => s.capacity_provider.as_str(),
                "Weight" => s.weight,
                "Base" => s.base
            })
        };
        Value::Array(options.0.iter().map(one).collect()).or_undefined_if_empty()
    });
    json_fields! {
        "LaunchType" => options.is_none().then_some(launch_type),
        "CapacityProviderStrategy" => strategy
    }
}

options! {
    /// How tasks run on Fargate.
    #[derive(Clone)]
    pub struct EcsFargateLaunchTargetOptions, new(platform_version: FargatePlatformVersion) {
        /// The version of Fargate.
        pub platform_version: FargatePlatformVersion,
        /// With which capacity providers. Default: with none.
        pub capacity_provider_options: Option<CapacityProviderOptions>,
    }
}

/// Tasks run on Fargate.
#[derive(Clone)]
pub struct EcsFargateLaunchTarget(Option<EcsFargateLaunchTargetOptions>);

impl EcsFargateLaunchTarget {
    /// Runs tasks on Fargate.
    pub fn new(options: Option<EcsFargateLaunchTargetOptions>) -> Self {
        Self(options)
    }
}

impl IEcsLaunchTarget for EcsFargateLaunchTarget {
    fn bind(&self, task: &EcsRunTask, launch_target_options: LaunchTargetBindOptions) -> Result<EcsLaunchTargetConfig> {
        if !launch_target_options.task_definition.is_fargate_compatible() {
            bail!(
                task.node(),
                "SuppliedTaskDefinitionCompatibleFargate",
                "Supplied TaskDefinition is not compatible with Fargate"
            );
        }
        let providers = self.0.as_ref().and_then(|o| o.capacity_provider_options.as_ref());
        Ok(EcsLaunchTargetConfig {
            parameters: Some(json_fields! {
                ..parameters(LaunchType::Fargate, providers),
                "PlatformVersion" => self.0.as_ref().map(|o| o.platform_version)
            }),
        })
    }
}

impl From<EcsFargateLaunchTarget> for EcsLaunchTargetRef {
    fn from(target: EcsFargateLaunchTarget) -> Self {
        Rc::new(target)
    }
}

/// How tasks run on instances.
#[derive(Clone, Default)]
pub struct EcsEc2LaunchTargetOptions {
    /// On which instances. Default: on any.
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    /// On which instances first. Default: by chance.
    pub placement_strategies: Option<Vec<PlacementStrategy>>,
    /// With which capacity providers. Default: with none.
    pub capacity_provider_options: Option<CapacityProviderOptions>,
}

/// Tasks run on instances of EC2.
#[derive(Clone)]
pub struct EcsEc2LaunchTarget(Option<EcsEc2LaunchTargetOptions>);

impl EcsEc2LaunchTarget {
    /// Runs tasks on instances of EC2.
    pub fn new(options: Option<EcsEc2LaunchTargetOptions>) -> Self {
        Self(options)
    }
}

/// What tasks of services have in lower case.
fn capitalized(of: impl IntoIterator<Item = Value>) -> Value {
    let one = |value| match value {
        Value::Object(object) => {
            let capital = |(key, value): (String, Value)| (format!("{}{}", key[..1].to_uppercase(), &key[1..]), value);
            Value::Object(object.into_iter().map(capital).collect())
        }
        other => other,
    };
    Value::Array(of.into_iter().map(one).collect()).or_undefined_if_empty()
}

impl IEcsLaunchTarget for EcsEc2LaunchTarget {
    fn bind(&self, task: &EcsRunTask, launch_target_options: LaunchTargetBindOptions) -> Result<EcsLaunchTargetConfig> {
        if !launch_target_options.task_definition.is_ec2_compatible() {
            bail!(
                task.node(),
                "SuppliedTaskDefinitionCompatible",
                "Supplied TaskDefinition is not compatible with EC2"
            );
        }
        let has_capacity = launch_target_options.cluster.map_or(Ok(false), |c| c.has_ec2_capacity())?;
        if !has_capacity {
            bail!(
                task.node(),
                "ClusterServiceNeedsCapacity",
                "Cluster for this service needs Ec2 capacity. Call addCapacity() on the cluster."
            );
        }
        let options = self.0.clone().unwrap_or_default();
        let constraints = options.placement_constraints.iter().flatten().flat_map(PlacementConstraint::to_json);
        let strategies = options.placement_strategies.iter().flatten().flat_map(PlacementStrategy::to_json);
        Ok(EcsLaunchTargetConfig {
            parameters: Some(json_fields! {
                ..parameters(LaunchType::Ec2, options.capacity_provider_options.as_ref()),
                "PlacementConstraints" => capitalized(constraints),
                "PlacementStrategy" => capitalized(strategies)
            }),
        })
    }
}

impl From<EcsEc2LaunchTarget> for EcsLaunchTargetRef {
    fn from(target: EcsEc2LaunchTarget) -> Self {
        Rc::new(target)
    }
}
