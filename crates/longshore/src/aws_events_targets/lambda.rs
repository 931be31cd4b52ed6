//! Functions as targets.

use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;

use super::options::{EVENTS, node_unique_id, target_props};
use crate::aws_events::{IRule as _, IRuleTarget, Rule, RuleTargetConfig, RuleTargetInput};
use crate::aws_iam::ServicePrincipal;
use crate::aws_lambda::{FunctionRef, Permission};

target_props! {
    /// Properties of a [`LambdaFunction`] target.
    pub struct LambdaFunctionProps {
        /// What the function is called with. Default: the event.
        pub event: Option<RuleTargetInput>,
    }
}

/// A function that a rule calls.
#[derive(Clone)]
pub struct LambdaFunction {
    handler: FunctionRef,
    props: LambdaFunctionProps,
}

impl LambdaFunction {
    /// Makes a target of a function.
    pub fn new(handler: impl Into<FunctionRef>) -> Self {
        Self::with_props(handler, LambdaFunctionProps::default())
    }

    /// Makes a target of a function, with properties.
    pub fn with_props(handler: impl Into<FunctionRef>, props: LambdaFunctionProps) -> Self {
        Self { handler: handler.into(), props }
    }
}

/// Lets a rule call a function; the permission is named after a node, which is the function's or stands for it.
pub(super) fn allow_rule(rule: &Rule, named_after: &Node, handler: &FunctionRef) -> Result<()> {
    // The permission stands with the rule, so that a function and a rule of two stacks do not need each other.
    let id = format!("AllowEventRule{}", node_unique_id(named_after)?);
    if rule.node().try_find_child(&id).is_none() {
        let permission = Permission {
            scope: Some(rule.node().clone()),
            source_arn: Some(rule.rule_arn()),
            ..Permission::invoke(ServicePrincipal::new(EVENTS))
        };
        handler.add_permission(&id, permission)?;
    }
    Ok(())
}

impl IRuleTarget for LambdaFunction {
    fn bind(&self, rule: &Rule, _: &str) -> Result<RuleTargetConfig> {
        allow_rule(rule, self.handler.node(), &self.handler)?;
        Ok(RuleTargetConfig {
            arn: self.handler.function_arn(),
            input: self.props.event.clone(),
            parameters: self.props.options().bind(rule)?,
            target_environment: Some(self.handler.base().env().clone()),
            target_resource: Some(self.handler.node().clone()),
            ..Default::default()
        })
    }
}

impl std::fmt::Debug for LambdaFunction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LambdaFunction").field("handler", &self.handler.node().path()).finish_non_exhaustive()
    }
}
