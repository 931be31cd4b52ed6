//! Deleting stacks from AWS.

use longshore_assembly::Stack;
use serde::Serialize;
use tokio_util::sync::CancellationToken;

use super::deploy::delete_stack;
use super::state::StackState;
use super::{Cloud, CloudError};
use crate::Event;

/// A stack that is not in AWS any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CloudDestroyed {
    /// Its construct path.
    pub id: String,
    /// Its name in CloudFormation.
    pub name: String,
    /// Whether it was deployed.
    pub existed: bool,
}

/// Deletes stacks, each before those it depends on.
///
/// # Errors
/// When a stack is protected, busy, or CloudFormation cannot delete it.
pub async fn destroy(
    cloud: &Cloud,
    stacks: &[Stack<'_>],
    cancel: &CancellationToken,
) -> Result<Vec<CloudDestroyed>, CloudError> {
    // One that must not be deleted keeps all of them.
    let mut found = Vec::new();
    for stack in stacks.iter().rev() {
        let name = stack.stack_name();
        let access = cloud.deploying(stack).await?;
        let state = StackState::find(&access.client, name).await?.filter(|it| !it.status().is_deleted());
        if let Some(state) = &state {
            if state.is_protected() {
                let what = format!("stack {:?} is protected from being deleted", stack.display_name());
                let hint = "set terminationProtection to false and deploy it first".to_owned();
                return Err(CloudError::Refused { what, hint: Some(hint) });
            }
            if state.status().is_in_progress() && state.status().0 != "DELETE_IN_PROGRESS" {
                let (stack, status) = (stack.display_name().to_owned(), state.status().0.to_owned());
                return Err(CloudError::Busy { stack, status });
            }
        }
        found.push((stack, access, state));
    }
    let mut destroyed = Vec::new();
    for (stack, access, state) in found {
        let name = stack.stack_name();
        if let Some(state) = &state {
            let text = "is deleted".to_owned();
            cloud.reporter.event(Event::Step { stack: stack.display_name().to_owned(), text });
            let role = cloud.execution_role(stack.properties, &access.environment);
            delete_stack(cloud, &access, name, state, role, cancel).await?;
        }
        destroyed.push(CloudDestroyed {
            id: stack.display_name().to_owned(),
            name: name.to_owned(),
            existed: state.is_some(),
        });
    }
    Ok(destroyed)
}
