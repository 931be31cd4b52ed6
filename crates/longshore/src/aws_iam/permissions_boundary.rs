//! The permissions boundary of all roles and users of a scope.

use longshore_core::aspects::{AspectOptions, Aspects, mutating_priority};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;

use super::ManagedPolicyRef;

/// Bounds what the roles and users of a scope can be allowed.
#[derive(Clone)]
pub struct PermissionsBoundary(Node);

impl PermissionsBoundary {
    /// The boundary of a scope.
    pub fn of(scope: &dyn Construct) -> Self {
        Self(scope.node().clone())
    }

    /// Sets the managed policy that is the boundary, in place of what the roles and users say themselves.
    pub fn apply(&self, boundary_policy: ManagedPolicyRef) {
        let arn = boundary_policy.managed_policy_arn().to_owned();
        self.each(move |resource| resource.add_property_override("PermissionsBoundary", arn.clone()));
    }

    /// Takes the boundary away.
    pub fn clear(&self) {
        self.each(|resource| resource.add_property_deletion_override("PermissionsBoundary"));
    }

    fn each(&self, change: impl Fn(&CfnResource) + 'static) {
        let visit = move |node: &Node| -> Result<()> {
            let resource = CfnResource::at(node);
            let bounded = |r: &CfnResource| ["AWS::IAM::Role", "AWS::IAM::User"].contains(&r.resource_type());
            if let Some(resource) = resource.filter(bounded) {
                change(&resource);
            }
            Ok(())
        };
        Aspects::of(&self.0).add_with(visit, AspectOptions { priority: Some(mutating_priority(&self.0)) });
    }
}
