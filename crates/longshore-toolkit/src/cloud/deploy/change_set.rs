//! Change sets: made, looked at, executed, deleted.

use longshore_aws::service::CLOUDFORMATION;
use serde_json::{Value, json};

use super::{Job, token};
use crate::cloud::CloudError;
use crate::cloud::parameters::StackParameters;
use crate::cloud::state::StackState;
use crate::diff::TemplateDiff;

/// How often it is looked whether a change set is deleted, 0.7 seconds apart.
const DELETION_LOOKS: usize = 40;

impl Job<'_> {
    pub(super) async fn describe_change_set(&self, name: &str) -> Result<Option<Value>, CloudError> {
        let mut parameters = json!({ "StackName": self.name, "ChangeSetName": name });
        let mut changes = Vec::new();
        loop {
            let answer = self.access.client.call(&CLOUDFORMATION, "DescribeChangeSet", parameters.clone()).await;
            let answer = match answer {
                Ok(answer) => answer,
                Err(error) if error.is("ChangeSetNotFound") || error.is("ChangeSetNotFoundException") => {
                    return Ok(None);
                }
                Err(error) if error.is("ValidationError") && error.message().contains("does not exist") => {
                    return Ok(None);
                }
                Err(error) => return Err(CloudError::aws(format!("look at the change set of {:?}", self.name))(error)),
            };
            changes.extend(longshore_aws::items(&answer["Changes"]).iter().cloned());
            match answer["NextToken"].as_str() {
                Some(token) if !token.is_empty() => parameters["NextToken"] = token.into(),
                _ => {
                    let mut answer = answer;
                    answer["Changes"] = changes.into();
                    return Ok(Some(answer));
                }
            }
        }
    }

    /// Makes a change set; nothing when it would change nothing.
    pub(super) async fn make_change_set(
        &self,
        name: &str,
        current: Option<&StackState>,
        existing: Option<&StackState>,
        parameters: &StackParameters,
    ) -> Result<Option<Value>, CloudError> {
        // One of the same name is a leftover. Its deletion takes a moment; where it does not end, CreateChangeSet says why.
        let leftover = if current.is_some() { self.describe_change_set(name).await? } else { None };
        if let Some(leftover) = leftover {
            self.delete_change_set(name).await?;
            // AWS deletes those that were executed itself; moto keeps them for good.
            let looks = if leftover["ExecutionStatus"] == "EXECUTE_COMPLETE" { 0 } else { DELETION_LOOKS };
            for _ in 0..looks {
                if self.describe_change_set(name).await?.is_none() {
                    break;
                }
                self.pause().await?;
            }
        }
        let mut request = self.request(parameters)?;
        request.insert("ChangeSetName".into(), name.into());
        request.insert("ChangeSetType".into(), if existing.is_some() { "UPDATE" } else { "CREATE" }.into());
        request.insert("ClientToken".into(), token().into());
        request.insert("IncludeNestedStacks".into(), true.into());
        request.insert("Description".into(), "CDK Changeset".into());
        if self.options.import_existing {
            request.insert("ImportExistingResources".into(), true.into());
        }
        self.call("CreateChangeSet", request.into(), "make a change set for").await?;
        loop {
            let set = self.describe_change_set(name).await?;
            // Whoever deploys the same stack at the same time has deleted it, as a leftover.
            let set = set.ok_or_else(|| CloudError::Overtaken {
                stack: self.stack.display_name().to_owned(),
                source: format!("the change set {name:?} is gone").into(),
            })?;
            let text = |name: &str| set[name].as_str().unwrap_or_default();
            match text("Status") {
                "CREATE_PENDING" | "CREATE_IN_PROGRESS" => self.pause().await?,
                "FAILED" => {
                    let reason = text("StatusReason").to_owned();
                    // A set that cannot be executed is of no use to anybody.
                    self.delete_change_set(name).await?;
                    let nothing = ["didn't contain changes", "No updates are to be performed"];
                    if nothing.iter().any(|it| reason.contains(it)) {
                        return Ok(None);
                    }
                    return Err(self.failure(&format!("has no valid change set: {reason}"), Vec::new(), None));
                }
                _ => return Ok(Some(set)),
            }
        }
    }

    pub(super) async fn delete_change_set(&self, name: &str) -> Result<(), CloudError> {
        let parameters = json!({ "StackName": self.name, "ChangeSetName": name });
        self.call("DeleteChangeSet", parameters, "delete the change set of").await.map(drop)
    }

    pub(super) async fn execute(
        &self,
        name: &str,
        set: &Value,
        deployed: &Value,
    ) -> Result<Option<StackState>, CloudError> {
        let changes = longshore_aws::items(&set["Changes"]);
        let mut diff = TemplateDiff::of(deployed, &self.template);
        diff.learn_replacements(changes);
        if let Err(refused) = self.approved(&diff).await {
            self.delete_change_set(name).await?;
            return Err(refused);
        }
        let id = set["StackId"].as_str().unwrap_or(self.name).to_owned();
        let mut monitor = self.monitor(Some(&id)).await?;
        monitor.set_total(changes.len() + 1);
        let mut request = json!({ "StackName": self.name, "ChangeSetName": name, "ClientRequestToken": token() });
        if !self.options.rollback {
            if changes.iter().any(|it| it["ResourceChange"]["Replacement"] == "True") {
                self.step("makes resources anew, which cannot be done without rolling back on failure");
            } else {
                request["DisableRollback"] = true.into();
            }
        }
        self.call("ExecuteChangeSet", request, "execute the change set of").await?;
        self.wait(monitor, &id).await.map(Some)
    }
}
