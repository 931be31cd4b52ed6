//! What rules do with events.

use std::rc::Rc;

use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::resource::ResourceEnvironment;
use longshore_core::value::{Object, Value};

use super::{Rule, RuleTargetInput};

/// Something that a rule can send events to.
pub trait IRuleTarget {
    /// Allows the rule to send events, and says where they go. `id` is the target's id unless it has one of its own.
    ///
    /// # Errors
    /// When the target cannot be used so.
    fn bind(&self, rule: &Rule, id: &str) -> Result<RuleTargetConfig>;
}

/// Where events go.
#[derive(Clone, Debug, Default)]
pub struct RuleTargetConfig {
    /// The target's id within the rule. Default: `Target` and a number.
    pub id: Option<String>,
    /// The ARN.
    pub arn: String,
    /// The ARN of the role that the rule takes on for sending.
    pub role_arn: Option<String>,
    /// What the target gets. Default: the event.
    pub input: Option<RuleTargetInput>,
    /// More properties of the target, by their CloudFormation names, such as `RetryPolicy` and `SqsParameters`.
    pub parameters: Object,
    /// The account and region of the target, where they are not those of the stack of `target_resource`.
    pub target_environment: Option<ResourceEnvironment>,
    /// The target; events travel to its account and region. Default: it is in the rule's.
    pub target_resource: Option<Node>,
}

impl RuleTargetConfig {
    /// A target of which nothing but the ARN is said.
    pub fn to(arn: impl Into<String>) -> Self {
        Self { arn: arn.into(), ..Default::default() }
    }

    pub(super) fn render(&self, id: &str, input: Option<&super::RuleTargetInputProperties>) -> Value {
        let mut target = longshore_core::object! {
            "Id" => id,
            "Arn" => self.arn.as_str(),
            "RoleArn" => self.role_arn.clone(),
        };
        target.extend(self.parameters.clone());
        if let Some(input) = input {
            target.extend(input.render());
        }
        target.into()
    }
}

impl IRuleTarget for RuleTargetConfig {
    fn bind(&self, _: &Rule, _: &str) -> Result<RuleTargetConfig> {
        Ok(self.clone())
    }
}

/// A target of any kind; clones are the same.
#[derive(Clone)]
pub struct RuleTargetRef(Rc<dyn IRuleTarget>);

impl<T: IRuleTarget + 'static> From<T> for RuleTargetRef {
    fn from(target: T) -> Self {
        Self(Rc::new(target))
    }
}

impl std::ops::Deref for RuleTargetRef {
    type Target = dyn IRuleTarget;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl std::fmt::Debug for RuleTargetRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RuleTargetRef")
    }
}
