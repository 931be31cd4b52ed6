//! Bringing stacks whose change failed back to where they were.

use longshore_assembly::Stack;
use longshore_aws::service::CLOUDFORMATION;
use serde::Serialize;
use serde_json::json;
use tokio_util::sync::CancellationToken;

use super::deploy::token;
use super::monitor::Monitor;
use super::state::StackState;
use super::{Cloud, CloudError, StackAccess};

/// A stack, and whether it had to be rolled back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RolledBack {
    /// Its construct path.
    pub id: String,
    /// Its status now.
    pub status: String,
    /// Whether anything had to be done.
    pub changed: bool,
}

/// The version of the bootstrap stack whose roles may roll back.
// Source: aws-cdk-cli 7ff50e77, rollback.
const BOOTSTRAP_VERSION: u32 = 23;

/// Rolls stacks back; `orphan` are logical IDs of resources that are left as they are.
///
/// # Errors
/// When a stack is in no state that can be rolled back, or CloudFormation cannot do it.
pub async fn rollback(
    cloud: &Cloud,
    stacks: &[Stack<'_>],
    orphan: &[String],
    check_bootstrap: bool,
    cancel: &CancellationToken,
) -> Result<Vec<RolledBack>, CloudError> {
    let mut all = Vec::new();
    for stack in stacks.iter().rev() {
        let access = cloud.deploying(stack).await?;
        let parameter = stack.properties.bootstrap_stack_version_ssm_parameter.as_deref();
        if check_bootstrap && parameter.is_some() {
            cloud.require_bootstrap(&access, Some(BOOTSTRAP_VERSION), parameter).await?;
        }
        let name = stack.stack_name();
        let Some(state) = StackState::find(&access.client, name).await? else {
            let what = format!("stack {:?} is not deployed", stack.display_name());
            return Err(CloudError::Refused { what, hint: None });
        };
        let changed = roll_back(cloud, &access, name, &state, orphan, cancel).await?;
        let state = StackState::find(&access.client, name).await?;
        let status = state.map_or_else(|| "DELETE_COMPLETE".to_owned(), |state| state.status().0.to_owned());
        all.push(RolledBack { id: stack.display_name().to_owned(), status, changed });
    }
    Ok(all)
}

/// Rolls one stack back; says whether that was needed.
pub(crate) async fn roll_back(
    cloud: &Cloud,
    access: &StackAccess,
    name: &str,
    state: &StackState,
    orphan: &[String],
    cancel: &CancellationToken,
) -> Result<bool, CloudError> {
    let status = state.status();
    let (operation, parameters) = match status.0 {
        "UPDATE_ROLLBACK_FAILED" => {
            let mut parameters = json!({ "StackName": name, "ClientRequestToken": token() });
            if !orphan.is_empty() {
                parameters["ResourcesToSkip"] = orphan.into();
            }
            ("ContinueUpdateRollback", parameters)
        }
        "CREATE_FAILED" | "UPDATE_FAILED" => {
            ("RollbackStack", json!({ "StackName": name, "ClientRequestToken": token() }))
        }
        _ if status.is_in_progress() => {
            return Err(CloudError::Busy { stack: name.to_owned(), status: status.0.to_owned() });
        }
        _ => return Ok(false),
    };
    let client = &access.client;
    let template = state.template(client).await?;
    let mut monitor = Monitor::before(client, cloud.reporter.as_ref(), name, Some(state.id()), &template, None).await?;
    let asked = client.call(&CLOUDFORMATION, operation, parameters).await;
    asked.map_err(CloudError::aws(format!("roll stack {name:?} back")))?;
    let end = monitor.finish(state.id(), cancel).await?;
    match end {
        Some(end) if end.status().is_failed() && end.status().0 != "ROLLBACK_FAILED" => {
            let causes = monitor.causes().await;
            let outcome = format!("could not be rolled back and is {}", end.status().0);
            let hint = "--orphan LOGICAL_ID leaves a resource that cannot be rolled back as it is".to_owned();
            Err(CloudError::Stack { stack: name.to_owned(), outcome, causes, hint: Some(hint) })
        }
        _ => Ok(true),
    }
}
