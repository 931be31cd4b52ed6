//! Capacity providers: groups of instances that ECS makes larger and smaller.

use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::names::{Names, UniqueResourceNameOptions};
use longshore_core::stack::Stack;
use longshore_core::token::number_token;
use longshore_core::value::js_number;
use longshore_core::{bail, object};

use super::MachineImageType;
use crate::aws_autoscaling::AutoScalingGroupRef;
use crate::aws_kms::KeyRef;
use crate::props::construct_props;

construct_props! {
    /// Properties of an [`AsgCapacityProvider`].
    pub struct AsgCapacityProviderProps => AsgCapacityProvider, new(auto_scaling_group: AutoScalingGroupRef) {
        /// Whether tasks leave spot instances before these are interrupted.
        // Quirk(cdk): provider-capacity-options. What the cluster is to do is said where the provider is added to it.
        spot_instance_draining: Option<bool>,
        /// The key that messages about instances that end are encrypted with; said where the provider is added.
        [into] topic_encryption_key: Option<KeyRef>,
        /// What instances are told of their cluster by. Default: the configuration file of Amazon Linux.
        machine_image_type: Option<MachineImageType>,
        /// The name; it does not start with `aws`, `ecs` or `fargate`. Default: made by CloudFormation.
        [into] capacity_provider_name: Option<String>,
        /// The group of instances.
        [into] auto_scaling_group: AutoScalingGroupRef,
        /// Whether ECS makes the group larger and smaller. Default true.
        enable_managed_scaling: Option<bool>,
        /// Whether instances with tasks are protected from scale-in. Default true.
        enable_managed_termination_protection: Option<bool>,
        /// Whether tasks leave an instance before it ends, without a function for it. Default: as ECS does.
        enable_managed_draining: Option<bool>,
        /// How many instances are started at once at most. Default 10,000.
        [into] maximum_scaling_step_size: Option<f64>,
        /// How many instances are started at once at least. Default 1.
        [into] minimum_scaling_step_size: Option<f64>,
        /// How many per cent of the instances are to be used. Default 100.
        [into] target_capacity_percent: Option<f64>,
        /// How many seconds an instance takes to be of use, up to 10,000. Default 300.
        [into] instance_warmup_period: Option<f64>,
    }
}

/// A group of instances that ECS makes larger and smaller; clones are the same.
#[derive(Clone)]
pub struct AsgCapacityProvider(Rc<Provider>);

struct Provider {
    node: Node,
    name: String,
    props: AsgCapacityProviderProps,
}

/// Checks a name, or makes one where the stack's would not do.
pub(super) fn provider_name(node: &Node, given: Option<String>) -> Result<Option<String>> {
    let valid =
        |name: &str| name.lines().any(|l| !l.is_empty() && !["aws", "ecs", "fargate"].iter().any(|p| l.starts_with(p)));
    match given.filter(|n| !n.is_empty()) {
        Some(name) if !valid(&name) => bail!(
            node,
            "InvalidCapacityProvider",
            "Invalid Capacity Provider Name: {name}, If a name is specified, it cannot start with aws, ecs, or fargate."
        ),
        Some(name) => Ok(Some(name)),
        None if valid(&Stack::of(node)?.stack_name()) => Ok(None),
        None => {
            let options = UniqueResourceNameOptions {
                max_length: Some(252),
                allowed_special_characters: "-_".into(),
                ..Default::default()
            };
            Ok(Some(format!("cp-{}", Names::unique_resource_name(node, &options)?)))
        }
    }
}

impl AsgCapacityProvider {
    fn make(scope: &dyn Construct, id: &str, props: AsgCapacityProviderProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_ecs.AsgCapacityProvider")?;
        let protects = props.enable_managed_termination_protection != Some(false);
        let scales = props.enable_managed_scaling != Some(false);
        if protects && !scales {
            bail!(
                &node,
                "CannotEnableManaged",
                "Cannot enable Managed Termination Protection on a Capacity Provider when Managed Scaling is disabled. Either enable Managed Scaling or disable Managed Termination Protection."
            );
        }
        if protects {
            match props.auto_scaling_group.as_owned() {
                Some(group) => group.protect_new_instances_from_scale_in(),
                None => bail!(
                    &node,
                    "CannotEnableManaged",
                    "Cannot enable Managed Termination Protection on a Capacity Provider when providing an imported AutoScalingGroup."
                ),
            }
        }
        let name = provider_name(&node, props.capacity_provider_name.clone())?;
        if let Some(period) = props.instance_warmup_period
            && number_token(period).is_none()
            && !(0.0..=10_000.0).contains(&period)
        {
            bail!(
                &node,
                "MustBeInstanceWarmupPeriodBetween10000",
                "InstanceWarmupPeriod must be between 0 and 10000 inclusive, got: {}.",
                js_number(period)
            );
        }
        let on = |on: bool| if on { "ENABLED" } else { "DISABLED" };
        let resource = CfnResource::l1(
            &node,
            id,
            "AWS::ECS::CapacityProvider",
            object! {
                "Name" => name,
                "AutoScalingGroupProvider" => object! {
                    "AutoScalingGroupArn" => props.auto_scaling_group.auto_scaling_group_name(),
                    "ManagedScaling" => scales.then(|| object! {
                        "Status" => "ENABLED",
                        "TargetCapacity" => props.target_capacity_percent.filter(|p| *p != 0.0).unwrap_or(100.0),
                        "MaximumScalingStepSize" => props.maximum_scaling_step_size,
                        "MinimumScalingStepSize" => props.minimum_scaling_step_size,
                        "InstanceWarmupPeriod" => props.instance_warmup_period,
                    }),
                    "ManagedTerminationProtection" => on(protects),
                    "ManagedDraining" => props.enable_managed_draining.map(on),
                },
            },
        )?;
        Ok(Self(Rc::new(Provider { node, name: resource.ref_(), props })))
    }

    /// The name.
    pub fn capacity_provider_name(&self) -> String {
        self.0.name.clone()
    }

    /// The group of instances.
    pub fn auto_scaling_group(&self) -> AutoScalingGroupRef {
        self.0.props.auto_scaling_group.clone()
    }

    /// What instances are told of their cluster by.
    pub fn machine_image_type(&self) -> MachineImageType {
        self.0.props.machine_image_type.unwrap_or(MachineImageType::AmazonLinux2)
    }

    /// Whether instances with tasks are protected from scale-in.
    pub fn enable_managed_termination_protection(&self) -> bool {
        self.0.props.enable_managed_termination_protection != Some(false)
    }

    /// Whether tasks leave an instance before it ends, if anything is said of it.
    pub fn enable_managed_draining(&self) -> Option<bool> {
        self.0.props.enable_managed_draining
    }
}

impl Construct for AsgCapacityProvider {
    fn node(&self) -> &Node {
        &self.0.node
    }
}
