//! Removal policies of everything in a scope at once.

use crate::aspects::{Aspect, AspectOptions, AspectPriority, Aspects};
use crate::cfn_resource::{CfnResource, RemovalPolicy};
use crate::construct::{Construct, Node};
use crate::error::Result;

/// Which resources get a policy, and when.
#[derive(Clone, Debug, Default, bon::Builder)]
pub struct RemovalPolicyProps {
    /// Only resources of these CloudFormation types; empty means all.
    #[builder(default)]
    pub apply_to_resource_types: Vec<String>,
    /// No resources of these CloudFormation types.
    #[builder(default)]
    pub exclude_resource_types: Vec<String>,
    /// When the aspect runs: of two policies for one resource, the one that is applied later counts. Default 200.
    pub priority: Option<i64>,
}

macro_rules! policies {
    ($(#[$doc:meta])* $Class:ident, $only_missing:literal, $which:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $Class(Node);

        impl $Class {
            /// The policies of everything in a construct.
            pub fn of(scope: &dyn Construct) -> Self {
                Self(scope.node().clone())
            }
            #[doc = concat!("Sets what happens to ", $which, ".")]
            pub fn apply(&self, policy: RemovalPolicy, props: RemovalPolicyProps) {
                let priority = props.priority.or(Some(AspectPriority::MUTATING));
                let aspect = ApplyPolicy { policy, props, only_missing: $only_missing };
                Aspects::of(&self.0).add_with(aspect, AspectOptions { priority });
            }
            #[doc = concat!("Deletes ", $which, " with the stack.")]
            pub fn destroy(&self, props: RemovalPolicyProps) {
                self.apply(RemovalPolicy::Destroy, props);
            }
            #[doc = concat!("Keeps ", $which, " when the stack is deleted.")]
            pub fn retain(&self, props: RemovalPolicyProps) {
                self.apply(RemovalPolicy::Retain, props);
            }
            #[doc = concat!("Keeps a snapshot of ", $which, "; synthesis fails for types that have none.")]
            pub fn snapshot(&self, props: RemovalPolicyProps) {
                self.apply(RemovalPolicy::Snapshot, props);
            }
            #[doc = concat!("Keeps ", $which, " unless their creation is rolled back.")]
            pub fn retain_on_update_or_delete(&self, props: RemovalPolicyProps) {
                self.apply(RemovalPolicy::RetainOnUpdateOrDelete, props);
            }
        }
    };
}

policies! {
    /// Sets removal policies of all resources in a scope, whatever they were before.
    RemovalPolicies, false, "all resources"
}
policies! {
    /// Sets removal policies of the resources in a scope that have none.
    MissingRemovalPolicies, true, "resources without a policy"
}

struct ApplyPolicy {
    policy: RemovalPolicy,
    props: RemovalPolicyProps,
    only_missing: bool,
}

impl Aspect for ApplyPolicy {
    fn visit(&self, node: &Node) -> Result<()> {
        let Some(resource) = CfnResource::at(node) else { return Ok(()) };
        let of = |types: &[String]| types.iter().any(|t| t == resource.resource_type());
        let only = &self.props.apply_to_resource_types;
        if of(&self.props.exclude_resource_types) || !(only.is_empty() || of(only)) {
            return Ok(());
        }
        let has_one = resource.with_options(|o| o.deletion_policy.is_some() || o.update_replace_policy.is_some());
        if self.only_missing && has_one {
            return Ok(());
        }
        resource.apply_removal_policy(self.policy, true)
    }
}
