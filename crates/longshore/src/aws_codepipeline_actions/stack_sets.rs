//! Stack sets of CloudFormation, and the stacks that belong to them.

use longshore_core::cfn_resource::CfnCapabilities;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::token::number_token;
use longshore_core::value::js_number;

use super::action::{action_class, action_props, common_properties};
use super::cloudformation::capabilities;
use super::singleton_policy::SingletonPolicy;
use super::{
    SelfManagedDeploymentProps, StackInstances, StackSetDeploymentModel, StackSetParameters, StackSetTemplate,
};
use crate::aws_codepipeline::{
    Action, ActionArtifactBounds, ActionBinding, ActionConfig, ActionKind, ActionProperties, IAction as _,
};

action_props! {
    /// Properties of a [`CloudFormationDeployStackSetAction`].
    pub struct CloudFormationDeployStackSetActionProps {
        /// The percentage of accounts that may fail in a region before nothing more is done there. Default 0.
        pub failure_tolerance_percentage: Option<f64>,
        /// The percentage of accounts that are worked on at the same time. Default 1.
        pub max_account_concurrency_percentage: Option<f64>,
        /// The region of the stack set. Default: the pipeline's.
        pub stack_set_region: Option<String>,
        /// The name of the stack set.
        pub stack_set_name: String,
        /// The template.
        pub template: StackSetTemplate,
        /// What the stack set is for.
        pub description: Option<String>,
        /// Where the stack set has stacks. Default: nowhere.
        pub stack_instances: Option<StackInstances>,
        /// Who makes the roles that stacks are made with. Default: somebody did.
        pub deployment_model: Option<StackSetDeploymentModel>,
        /// Parameters of the template, for all stacks. Default: none.
        pub parameters: Option<StackSetParameters>,
        /// What the template may contain. Default: nothing special.
        pub cfn_capabilities: Option<Vec<CfnCapabilities>>,
    }
}

action_props! {
    /// Properties of a [`CloudFormationDeployStackInstancesAction`].
    pub struct CloudFormationDeployStackInstancesActionProps {
        /// The percentage of accounts that may fail in a region before nothing more is done there. Default 0.
        pub failure_tolerance_percentage: Option<f64>,
        /// The percentage of accounts that are worked on at the same time. Default 1.
        pub max_account_concurrency_percentage: Option<f64>,
        /// The region of the stack set. Default: the pipeline's.
        pub stack_set_region: Option<String>,
        /// The name of the stack set.
        pub stack_set_name: String,
        /// Where there are stacks.
        pub stack_instances: StackInstances,
        /// Parameters of the template, for these stacks. Default: the stack set's.
        pub parameter_overrides: Option<StackSetParameters>,
    }
}

/// Fails unless a percentage is a whole one.
fn validate_percentage(name: &str, value: Option<f64>) -> Result<()> {
    match value.filter(|n| number_token(*n).is_none()) {
        Some(n) if !(0.0..=100.0).contains(&n) || n.fract() != 0.0 => Err(Error::new(
            "InvalidPercentage",
            format!("'{name}': must be a whole number between 0 and 100, got: {}", js_number(n)),
        )),
        _ => Ok(()),
    }
}

/// Makes the class of an action whose properties have a tolerance and a concurrency.
macro_rules! stack_set_action {
    ($(#[$m:meta])* $Class:ident, $Props:ident) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Class {
            action: Action,
        }

        impl $Class {
            /// Makes an action.
            ///
            /// # Errors
            /// When a percentage is no whole number from 0 to 100.
            pub fn new(props: $Props) -> Result<Self> {
                validate_percentage("failureTolerancePercentage", props.failure_tolerance_percentage)?;
                validate_percentage("maxAccountConcurrencyPercentage", props.max_account_concurrency_percentage)?;
                Ok(Self { action: Action::new(props) })
            }
        }

        action_class!($Class);
    };
}

stack_set_action! {
    /// The making and changing of a stack set; clones are the same action.
    CloudFormationDeployStackSetAction, CloudFormationDeployStackSetActionProps
}

stack_set_action! {
    /// The making and changing of stacks of a stack set; clones are the same action.
    CloudFormationDeployStackInstancesAction, CloudFormationDeployStackInstancesActionProps
}

fn bounds(min_inputs: u32) -> ActionArtifactBounds {
    ActionArtifactBounds { min_inputs, max_inputs: 3, min_outputs: 0, max_outputs: 0 }
}

impl ActionKind for CloudFormationDeployStackSetActionProps {
    fn provided_action_properties(&self) -> ActionProperties {
        let parameters = self.parameters.as_ref().and_then(StackSetParameters::artifact);
        let instances = self.stack_instances.as_ref().and_then(StackInstances::artifact);
        ActionProperties {
            region: self.stack_set_region.clone(),
            inputs: std::iter::once(self.template.artifact()).chain(parameters).chain(instances).collect(),
            ..common_properties!(self, Deploy, "CloudFormationStackSet", bounds(1))
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { scope, options, .. } = *binding;
        let policy = SingletonPolicy::for_role(&options.role)?;
        // Quirk(cdk): stack-set-region-of-policy. The policy names the stack's own region also where the set is in another.
        policy.grant_create_update_stack_set(&self.stack_set_name, None)?;
        let by_default = || StackSetDeploymentModel::self_managed(SelfManagedDeploymentProps::default());
        let (model, passed) = self.deployment_model.clone().unwrap_or_else(by_default).bind(scope)?;
        if let Some(role) = passed {
            policy.grant_pass_role(&role.role_arn())?;
        }
        options.bucket.grant_read(policy.role(), "*")?;
        let mut configuration = object! {
            "StackSetName" => self.stack_set_name.as_str(),
            "Description" => self.description.clone(),
            "TemplatePath" => self.template.render(),
            "Parameters" => self.parameters.as_ref().map(StackSetParameters::render),
            "Capabilities" => self.cfn_capabilities.as_deref().and_then(capabilities),
            "FailureTolerancePercentage" => self.failure_tolerance_percentage,
            "MaxConcurrentPercentage" => self.max_account_concurrency_percentage,
        };
        configuration.extend(self.stack_instances.as_ref().map(StackInstances::render).unwrap_or_default());
        configuration.extend(model);
        Ok(ActionConfig { configuration: Some(configuration) })
    }
}

impl ActionKind for CloudFormationDeployStackInstancesActionProps {
    fn provided_action_properties(&self) -> ActionProperties {
        let parameters = self.parameter_overrides.as_ref().and_then(StackSetParameters::artifact);
        ActionProperties {
            region: self.stack_set_region.clone(),
            inputs: parameters.into_iter().chain(self.stack_instances.artifact()).collect(),
            ..common_properties!(self, Deploy, "CloudFormationStackInstances", bounds(0))
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { action, options, .. } = *binding;
        let policy = SingletonPolicy::for_role(&options.role)?;
        policy.grant_create_update_stack_set(&self.stack_set_name, None)?;
        if !action.action_properties().inputs.is_empty() {
            options.bucket.grant_read(policy.role(), "*")?;
        }
        let mut configuration = object! {
            "StackSetName" => self.stack_set_name.as_str(),
            "ParameterOverrides" => self.parameter_overrides.as_ref().map(StackSetParameters::render),
            "FailureTolerancePercentage" => self.failure_tolerance_percentage,
            "MaxConcurrentPercentage" => self.max_account_concurrency_percentage,
        };
        configuration.extend(self.stack_instances.render());
        Ok(ActionConfig { configuration: Some(configuration) })
    }
}
