//! Permissions boundaries: a policy that bounds what all roles and users of a stack, a stage or an app can do.

use crate::aspects::{AspectOptions, Aspects, mutating_priority};
use crate::bail;
use crate::cfn_resource::CfnResource;
use crate::construct::{Construct, Node};
use crate::error::Result;
use crate::object;
use crate::stack::Stack;
use crate::synthesizers::{qualifier_of, specialized};
use crate::value::Value;

/// The context key that holds the boundary of a scope.
pub const PERMISSIONS_BOUNDARY_CONTEXT: &str = "@aws-cdk/core:permissionsBoundary";

/// The policy that bounds the permissions of all roles and users in a scope; the innermost one applies.
///
/// Names and ARNs may hold `${Qualifier}`, and in stacks of which account and region are known also `${AWS::AccountId}`
/// and `${AWS::Region}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PermissionsBoundary(Policy);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Policy {
    Name(String),
    Arn(String),
}

impl PermissionsBoundary {
    /// A policy of the stack's account, by its name.
    pub fn from_name(name: impl Into<String>) -> Self {
        Self(Policy::Name(name.into()))
    }

    /// A policy by its ARN.
    pub fn from_arn(arn: impl Into<String>) -> Self {
        Self(Policy::Arn(arn.into()))
    }

    /// Makes this the boundary of everything in a scope that has no children yet.
    pub(crate) fn bind(&self, scope: &Node) -> Result<()> {
        let (key, value) = match &self.0 {
            Policy::Name(name) => ("name", name),
            Policy::Arn(arn) => ("arn", arn),
        };
        scope.set_context(PERMISSIONS_BOUNDARY_CONTEXT, object! {key => value})
    }
}

/// Bounds the roles and users of a new stack, if the stack or something around it has a boundary.
pub(crate) fn apply(stack: &Stack) -> Result<()> {
    let Some(context) = stack.node().try_get_context(PERMISSIONS_BOUNDARY_CONTEXT) else { return Ok(()) };
    let text = |key: &str| context.get(key).and_then(Value::as_str).filter(|t| !t.is_empty());
    let given = match (text("arn"), text("name")) {
        (Some(arn), _) => arn.to_owned(),
        (None, Some(name)) => format!("arn:{}:iam::{}:policy/{name}", stack.partition(), stack.account()),
        (None, None) => return Ok(()),
    };
    let qualifier = stack.synthesizer().bootstrap_qualifier().unwrap_or_else(|| qualifier_of(stack, None));
    let arn = specialized(stack, &given, &qualifier);
    if ["${Qualifier}", "${AWS::AccountId}", "${AWS::Region}", "${AWS::Partition}"].iter().any(|p| arn.contains(p)) {
        bail!(
            stack,
            "PermissionsBoundaryContainsPseudoParameter",
            "The permissions boundary {arn} includes a pseudo parameter, which is not supported for environment agnostic stacks"
        );
    }
    let priority = Some(mutating_priority(stack.node()));
    let bound = move |node: &Node| {
        if let Some(resource) = CfnResource::at(node)
            && matches!(resource.resource_type(), "AWS::IAM::Role" | "AWS::IAM::User")
        {
            resource.add_property_override("PermissionsBoundary", arn.as_str());
        }
        Ok(())
    };
    Aspects::of(stack).add_with(bound, AspectOptions { priority });
    Ok(())
}
