//! Executions of other pipelines.

use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::value::Value;

use super::action::{action_class, action_props, common_properties};
use crate::aws_codepipeline::{
    Action, ActionArtifactBounds, ActionBinding, ActionConfig, ActionKind, ActionProperties, PipelineRef,
};
use crate::aws_iam::PolicyStatement;
use crate::props::text_enum;

text_enum! {
    /// What says which revision of a source.
    pub enum RevisionType {
        /// The id of a commit.
        CommitId = "COMMIT_ID",
        /// The digest of an image.
        ImageDigest = "IMAGE_DIGEST",
        /// The version of an object in a bucket.
        S3ObjectVersionId = "S3_OBJECT_VERSION_ID",
        /// The key of an object in a bucket.
        S3ObjectKey = "S3_OBJECT_KEY",
    }
}

/// The revision that a source of the other pipeline takes.
#[derive(Clone, Debug)]
pub struct SourceRevision {
    /// The name of the source.
    pub action_name: String,
    /// What says which revision.
    pub revision_type: RevisionType,
    /// The revision.
    pub revision_value: String,
}

/// The value of a variable of the other pipeline.
#[derive(Clone, Debug)]
pub struct Variable {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

action_props! {
    /// Properties of a [`PipelineInvokeAction`].
    pub struct PipelineInvokeActionProps {
        /// The other pipeline.
        #[builder(into)]
        pub target_pipeline: PipelineRef,
        /// The revisions that sources of the other pipeline take. Default: the newest.
        pub source_revisions: Option<Vec<SourceRevision>>,
        /// The values of variables of the other pipeline. Default: their own.
        pub variables: Option<Vec<Variable>>,
    }
}

/// The execution of another pipeline; clones are the same action.
#[derive(Clone)]
pub struct PipelineInvokeAction {
    action: Action,
}

impl PipelineInvokeAction {
    /// Makes an action.
    pub fn new(props: PipelineInvokeActionProps) -> Self {
        Self { action: Action::new(Kind(props)) }
    }
}

action_class!(PipelineInvokeAction);

struct Kind(PipelineInvokeActionProps);

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        common_properties!(self.0, Invoke, "CodePipeline", ActionArtifactBounds::default())
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { scope, options, .. } = *binding;
        let (props, stack) = (&self.0, Stack::of(scope)?);
        let arn = props.target_pipeline.pipeline_arn();
        let start = PolicyStatement::builder().action("codepipeline:StartPipelineExecution").resource(arn).build()?;
        options.role.add_to_principal_policy(&start)?;
        let revisions = props.source_revisions.as_ref().map(|revisions| {
            let written = revisions.iter().map(|r| {
                Value::from(object! {
                    "actionName" => r.action_name.as_str(),
                    "revisionType" => r.revision_type,
                    "revisionValue" => r.revision_value.as_str(),
                })
            });
            stack.to_json_string(written.collect::<Vec<_>>(), 0)
        });
        let variables = props.variables.as_ref().map(|variables| {
            let written =
                variables.iter().map(|v| Value::from(object! {"name" => v.name.as_str(), "value" => v.value.as_str()}));
            stack.to_json_string(written.collect::<Vec<_>>(), 0)
        });
        Ok(ActionConfig {
            configuration: Some(object! {
                "PipelineName" => props.target_pipeline.pipeline_name(),
                "SourceRevisions" => revisions,
                "Variables" => variables,
            }),
        })
    }
}
