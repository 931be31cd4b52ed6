//! Policies that say which services may write to an account's log groups.

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::Lazy;

use crate::aws_events_targets::node_unique_id;
use crate::aws_iam::{PolicyDocument, PolicyStatement};
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`ResourcePolicy`].
    #[derive(Debug, Default)]
    pub struct ResourcePolicyProps => ResourcePolicy {
        /// The name. Default: made of the path.
        [into] resource_policy_name: Option<String>,
        /// The statements to begin with.
        policy_statements: Option<Vec<PolicyStatement>>,
    }
}

/// A policy of an account's log groups; clones are the same.
#[derive(Clone)]
pub struct ResourcePolicy {
    base: ResourceBase,
    document: PolicyDocument,
}

impl ResourcePolicy {
    /// Adds a policy to a stack.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: ResourcePolicyProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_logs.ResourcePolicy", PhysicalName::Unset)?;
        let node = base.node().clone();
        let document = PolicyDocument::of(props.policy_statements.unwrap_or_default());
        let name = match props.resource_policy_name {
            Some(name) => name,
            None => node_unique_id(&node)?,
        };
        let (stack, text) = (base.stack().clone(), document.clone());
        CfnResource::l1(
            &node,
            "ResourcePolicy",
            "AWS::Logs::ResourcePolicy",
            object! {
                "PolicyName" => name,
                "PolicyDocument" => Lazy::any(move || Ok(stack.to_json_string(text.to_json(), 0).into())),
            },
        )?;
        Ok(Self { base, document })
    }

    /// The statements.
    pub fn document(&self) -> &PolicyDocument {
        &self.document
    }
}

impl Construct for ResourcePolicy {
    fn node(&self) -> &Node {
        self.base.node()
    }
}
