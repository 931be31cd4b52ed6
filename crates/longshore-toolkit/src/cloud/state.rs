//! What CloudFormation says about a stack.

use indexmap::IndexMap;
use longshore_aws::service::CLOUDFORMATION;
use longshore_aws::{AwsError, Client, items};
use serde_json::{Value, json};

use super::CloudError;

/// A stack as DescribeStacks shows it.
#[derive(Debug, Clone)]
pub(crate) struct StackState {
    raw: Value,
}

/// Whether an error says that there is no such stack.
pub(crate) fn is_absent(error: &AwsError) -> bool {
    error.is("ValidationError") && error.message().contains("does not exist")
}

impl StackState {
    /// Asks for a stack by its name or ID; nothing when there is none.
    pub(crate) async fn find(client: &Client, name: &str) -> Result<Option<Self>, CloudError> {
        match client.call(&CLOUDFORMATION, "DescribeStacks", json!({ "StackName": name })).await {
            Ok(answer) => Ok(items(&answer["Stacks"]).first().map(|raw| Self { raw: raw.clone() })),
            Err(error) if is_absent(&error) => Ok(None),
            Err(error) => Err(CloudError::aws(format!("look at stack {name:?}"))(error)),
        }
    }

    fn text(&self, name: &str) -> &str {
        self.raw[name].as_str().unwrap_or_default()
    }

    pub(crate) fn id(&self) -> &str {
        self.text("StackId")
    }

    pub(crate) fn status(&self) -> Status<'_> {
        Status(self.text("StackStatus"))
    }

    pub(crate) fn reason(&self) -> &str {
        self.text("StackStatusReason")
    }

    pub(crate) fn is_protected(&self) -> bool {
        self.raw["EnableTerminationProtection"] == "true"
    }

    pub(crate) fn outputs(&self) -> IndexMap<String, String> {
        pairs(&self.raw["Outputs"], "OutputKey", "OutputValue")
    }

    pub(crate) fn parameters(&self) -> IndexMap<String, String> {
        pairs(&self.raw["Parameters"], "ParameterKey", "ParameterValue")
    }

    pub(crate) fn tags(&self) -> IndexMap<String, String> {
        pairs(&self.raw["Tags"], "Key", "Value")
    }

    pub(crate) fn notification_arns(&self) -> Vec<String> {
        let arns = items(&self.raw["NotificationARNs"]).iter();
        arns.filter_map(|arn| arn.as_str().map(str::to_owned)).collect()
    }

    /// The template as it was given, or nothing where it is no JSON or YAML that can be read.
    pub(crate) async fn template(&self, client: &Client) -> Result<Value, CloudError> {
        let parameters = json!({ "StackName": self.id(), "TemplateStage": "Original" });
        let answer = client.call(&CLOUDFORMATION, "GetTemplate", parameters).await;
        let answer = answer.map_err(CloudError::aws(format!("read the template of {}", self.text("StackName"))))?;
        Ok(serde_json::from_str(answer["TemplateBody"].as_str().unwrap_or_default()).unwrap_or_default())
    }
}

fn pairs(list: &Value, key: &str, value: &str) -> IndexMap<String, String> {
    let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
    items(list).iter().map(|it| (text(&it[key]), text(&it[value]))).collect()
}

/// A stack's status, as CloudFormation writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Status<'a>(pub(crate) &'a str);

impl Status<'_> {
    /// Something is under way, and nobody else may begin.
    pub(crate) fn is_in_progress(self) -> bool {
        self.0.ends_with("_IN_PROGRESS") && !self.is_review()
    }

    /// There is only a change set yet.
    pub(crate) fn is_review(self) -> bool {
        self.0 == "REVIEW_IN_PROGRESS"
    }

    /// Creation failed for good: the stack can only be deleted.
    pub(crate) fn is_failed_creation(self) -> bool {
        ["ROLLBACK_COMPLETE", "ROLLBACK_FAILED"].contains(&self.0)
    }

    /// A failure waits for a decision, because rolling back was turned off.
    pub(crate) fn is_paused(self) -> bool {
        ["CREATE_FAILED", "UPDATE_FAILED"].contains(&self.0)
    }

    pub(crate) fn is_deployed(self) -> bool {
        ["CREATE_COMPLETE", "UPDATE_COMPLETE", "IMPORT_COMPLETE"].contains(&self.0)
    }

    /// Nothing is under way and nothing went wrong that has to be mended first.
    pub(crate) fn is_settled(self) -> bool {
        self.is_deployed() || self.0 == "UPDATE_ROLLBACK_COMPLETE"
    }

    pub(crate) fn is_deleted(self) -> bool {
        self.0 == "DELETE_COMPLETE"
    }

    pub(crate) fn is_failed(self) -> bool {
        self.0.ends_with("_FAILED")
    }
}
