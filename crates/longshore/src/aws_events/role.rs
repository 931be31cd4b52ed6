//! The role that EventBridge takes on for what rules do.

use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::resource::PhysicalName;

use crate::aws_iam::{Role, RoleRef, ServicePrincipal};

/// The role that EventBridge takes on for the targets in a construct.
#[derive(Clone)]
struct EventRole(RoleRef);

/// Gives the role that EventBridge takes on for the targets in a construct, made when it is first asked for.
pub(crate) fn singleton_event_role(scope: &Node) -> Result<RoleRef> {
    if let Some(known) = scope.part::<EventRole>() {
        return Ok(known.0.clone());
    }
    let role = Role::builder(scope, "EventsRole")
        .role_name(PhysicalName::GenerateIfNeeded)
        .assumed_by(ServicePrincipal::new("events.amazonaws.com"))
        .build()?;
    Ok(scope.attach(EventRole(RoleRef::from(&role))).0.clone())
}
