//! What is said about all functions of custom resources that come with the library.

use longshore_core::aspects::{Aspect, AspectOptions, Aspects, mutating_priority};
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::Value;

use crate::aws_lambda::Runtime;
use crate::aws_logs::{ILogGroup as _, LogGroup, LogGroupProps, RetentionDays};

/// Marks functions that a stack has only one of.
pub(super) const SINGLETON: &str = "aws:cdk:is-custom-resource-handler-singleton";
/// Marks their log groups.
pub(super) const LOG_GROUP: &str = "aws:cdk:is-custom-resource-handler-logGroup";
/// Marks the custom resources that say how long their logs are kept.
pub(super) const LOG_RETENTION: &str = "aws:cdk:is-custom-resource-handler-logRetention";
/// Tells which language they are in.
pub(super) const RUNTIME_FAMILY: &str = "aws:cdk:is-custom-resource-handler-runtime-family";

/// What is said about the functions of custom resources that come with the library, below a construct.
#[derive(Clone, Debug)]
pub struct CustomResourceConfig(Node);

impl CustomResourceConfig {
    /// What is said below a construct.
    pub fn of(scope: &dyn Construct) -> Self {
        Self(scope.node().clone())
    }

    /// Sets how long their logs are kept; those without a log group get one.
    pub fn add_log_retention_lifetime(&self, retention: RetentionDays) {
        self.add(CustomResourceLogRetention::new(retention));
    }

    /// Sets what happens to their log groups when they are taken out of their stacks.
    pub fn add_removal_policy(&self, removal_policy: RemovalPolicy) {
        self.add(CustomResourceRemovalPolicy::new(removal_policy));
    }

    /// Sets the runtime of those that are written in its language.
    pub fn add_lambda_runtime(&self, lambda_runtime: Runtime) {
        self.add(CustomResourceLambdaRuntime::new(lambda_runtime));
    }

    fn add(&self, aspect: impl Aspect + 'static) {
        let priority = Some(mutating_priority(&self.0));
        Aspects::of(&self.0).add_with(aspect, AspectOptions { priority });
    }
}

fn has(node: &Node, mark: &str) -> bool {
    node.metadata().iter().any(|e| e.kind == mark)
}

fn resource_of(node: &Node) -> Result<Option<CfnResource>> {
    Ok(node.default_child()?.as_ref().and_then(CfnResource::at))
}

/// Sets how long the logs of functions of custom resources are kept.
#[derive(Clone, Debug)]
pub struct CustomResourceLogRetention(RetentionDays);

impl CustomResourceLogRetention {
    /// Sets how long logs are kept.
    pub fn new(set_log_retention: RetentionDays) -> Self {
        Self(set_log_retention)
    }
}

// Source: aws-cdk-lib 2.275.0, the value of RetentionDays.INFINITE.
const FOR_EVER: u32 = 9999;

impl Aspect for CustomResourceLogRetention {
    fn visit(&self, node: &Node) -> Result<()> {
        let days = self.0.days().unwrap_or(FOR_EVER);
        if (has(node, LOG_GROUP) || has(node, LOG_RETENTION))
            && let Some(resource) = resource_of(node)?
        {
            resource.add_property_override("RetentionInDays", days);
        }
        if has(node, SINGLETON)
            && let Some(function) = resource_of(node)?
            && function.property("LoggingConfig").is_undefined()
        {
            let props = LogGroupProps { retention: Some(self.0), ..Default::default() };
            let group = LogGroup::new(&function, "logGroup", props)?;
            group.node().add_metadata(LOG_GROUP, true);
            let config = object! {"LogGroup" => group.log_group_name()};
            function.add_property_override("LoggingConfig", config);
        }
        Ok(())
    }
}

/// Sets what happens to the log groups of functions of custom resources.
#[derive(Clone, Debug)]
pub struct CustomResourceRemovalPolicy(RemovalPolicy);

impl CustomResourceRemovalPolicy {
    /// Sets what happens to log groups.
    pub fn new(removal_policy: RemovalPolicy) -> Self {
        Self(removal_policy)
    }
}

impl Aspect for CustomResourceRemovalPolicy {
    fn visit(&self, node: &Node) -> Result<()> {
        if has(node, LOG_GROUP)
            && let Some(resource) = resource_of(node)?
        {
            resource.apply_removal_policy(self.0, true)?;
        }
        Ok(())
    }
}

/// Sets the runtime of functions of custom resources.
#[derive(Clone, Debug)]
pub struct CustomResourceLambdaRuntime(Runtime);

impl CustomResourceLambdaRuntime {
    /// Sets the runtime of those that are written in its language.
    pub fn new(lambda_runtime: Runtime) -> Self {
        Self(lambda_runtime)
    }
}

impl Aspect for CustomResourceLambdaRuntime {
    fn visit(&self, node: &Node) -> Result<()> {
        let Some(family) = self.0.family() else { return Ok(()) };
        let family = Value::from(family as u32);
        if node.metadata().iter().any(|e| e.kind == RUNTIME_FAMILY && e.data == family)
            && let Some(function) = resource_of(node)?
        {
            function.add_property_override("Runtime", self.0.name());
        }
        Ok(())
    }
}
