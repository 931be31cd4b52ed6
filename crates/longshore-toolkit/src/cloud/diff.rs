//! Comparing stacks with what is deployed of them.

use longshore_assembly::Stack;
use serde::Serialize;
use serde_json::Value;

use super::deploy::read_template;
use super::state::StackState;
use super::{Cloud, CloudError};
use crate::diff::TemplateDiff;

/// How stacks are compared.
#[derive(Debug, Clone, Default)]
pub struct DiffOptions {
    /// A template to compare with in place of the deployed one.
    pub template: Option<std::path::PathBuf>,
}

/// What deploying a stack would change.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StackDiff {
    /// Its construct path.
    pub id: String,
    /// Its name in CloudFormation.
    pub name: String,
    /// Whether it is deployed.
    pub exists: bool,
    /// What differs.
    pub diff: TemplateDiff,
}

/// Compares stacks with what is deployed, or with a template; `cloud` is only needed for the former.
///
/// # Errors
/// When a template cannot be read.
pub async fn diff(
    cloud: Option<&Cloud>,
    stacks: &[Stack<'_>],
    options: &DiffOptions,
) -> Result<Vec<StackDiff>, CloudError> {
    let mut all = Vec::new();
    for stack in stacks {
        let template: Value = serde_json::from_str(&read_template(stack)?).unwrap_or_default();
        let deployed = match (&options.template, cloud) {
            (Some(path), _) => {
                let text = fs_err::read_to_string(path).map_err(CloudError::file(path.display().to_string()))?;
                let parsed = serde_json::from_str(&text).map_err(|error| CloudError::Refused {
                    what: format!("{} is not a template in JSON: {error}", path.display()),
                    hint: None,
                })?;
                Some(parsed)
            }
            (None, Some(cloud)) => {
                let access = cloud.looking(stack).await?;
                let state = StackState::find(&access.client, stack.stack_name()).await?;
                match state.filter(|it| !it.status().is_deleted() && !it.status().is_review()) {
                    Some(state) => Some(state.template(&access.client).await?),
                    None => None,
                }
            }
            (None, None) => None,
        };
        let mut diff = TemplateDiff::of(&deployed.clone().unwrap_or_default(), &template);
        diff.learn_contents(stack.assembly.directory());
        all.push(StackDiff {
            id: stack.display_name().to_owned(),
            name: stack.stack_name().to_owned(),
            exists: deployed.is_some(),
            diff,
        });
    }
    Ok(all)
}
