//! Objects of buckets as sources.

use std::rc::Rc;

use bon::Builder;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::token::str_is_unresolved;

use super::action::{SOURCE_BOUNDS, action_class, common_properties};
use crate::aws_codepipeline::{Action, ActionBinding, ActionConfig, ActionKind, ActionProperties, Artifact, IStage};
use crate::aws_events_targets::{CodePipeline, node_unique_id};
use crate::aws_iam::RoleRef;
use crate::aws_s3::{BucketRef, OnCloudTrailBucketEventOptions};

/// How changes of the object are seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum S3Trigger {
    /// Not at all.
    None,
    /// By looking for them again and again.
    Poll,
    /// By events; a trail of CloudTrail has to be there.
    Events,
}

/// The variables that an [`S3SourceAction`] sets, for configurations of later actions.
#[derive(Clone, Debug)]
pub struct S3SourceVariables {
    /// The version of the object.
    pub version_id: String,
    /// The entity tag of the object.
    pub e_tag: String,
}

/// Properties of an [`S3SourceAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct S3SourceActionProps {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// The role that the action has. Default: a new one.
    #[builder(into)]
    pub role: Option<RoleRef>,
    /// What the action makes.
    pub output: Artifact,
    /// The key of the object, an archive.
    pub bucket_key: String,
    /// How changes of the object are seen. Default: by looking for them.
    pub trigger: Option<S3Trigger>,
    /// The bucket, which has to keep versions.
    #[builder(into)]
    pub bucket: BucketRef,
}

/// An object of a bucket; clones are the same action.
#[derive(Clone)]
pub struct S3SourceAction {
    action: Action,
}

impl S3SourceAction {
    /// Makes an action.
    ///
    /// # Errors
    /// When the key is empty.
    pub fn new(props: S3SourceActionProps) -> Result<Self> {
        if props.bucket_key.is_empty() {
            return Err(Error::new("PropertyBucketkeyCannotEmpty", "Property bucketKey cannot be an empty string"));
        }
        Ok(Self { action: Action::new(Kind(Rc::new(props))) })
    }

    /// The variables that the action sets.
    pub fn variables(&self) -> S3SourceVariables {
        S3SourceVariables {
            version_id: self.action.variable_expression("VersionId"),
            e_tag: self.action.variable_expression("ETag"),
        }
    }
}

action_class!(S3SourceAction);

struct Kind(Rc<S3SourceActionProps>);

impl Kind {
    fn event_id(&self, stage: &dyn IStage) -> Result<String> {
        let props = &self.0;
        let base = format!("{}SourceEventRule", node_unique_id(stage.pipeline().node())?);
        let taken = |id: &str| props.bucket.node().try_find_child(id).is_some();
        if str_is_unresolved(&props.bucket_key) {
            let numbered = (1..).map(|n: u32| format!("{base}{n}"));
            let free = std::iter::once(base.clone()).chain(numbered).find(|id| !taken(id));
            return Ok(free.expect("invariant: there are more numbers than children"));
        }
        let id = format!("{base}{}", props.bucket_key);
        if taken(&id) {
            return Err(Error::new(
                "SourceActionPathAlready",
                format!(
                    "S3 source action with path '{}' is already present in the pipeline for this source bucket",
                    props.bucket_key
                ),
            ));
        }
        Ok(id)
    }
}

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        ActionProperties {
            outputs: vec![self.0.output.clone()],
            resource: Some(self.0.bucket.base().clone()),
            ..common_properties!(self.0, Source, "S3", SOURCE_BOUNDS)
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { stage, options, .. } = *binding;
        let props = &self.0;
        if props.trigger == Some(S3Trigger::Events) {
            let pipeline = stage.pipeline();
            props.bucket.on_cloud_trail_write_object(
                &self.event_id(stage)?,
                OnCloudTrailBucketEventOptions {
                    cross_stack_scope: Some(pipeline.node().clone()),
                    target: Some(CodePipeline::new(pipeline).into()),
                    paths: Some(vec![props.bucket_key.clone()]),
                    ..Default::default()
                },
            )?;
        }
        props.bucket.grant_read(&options.role, &props.bucket_key)?;
        options.bucket.grant_write(&options.role, "*")?;
        Ok(ActionConfig {
            configuration: Some(object! {
                "S3Bucket" => props.bucket.bucket_name(),
                "S3ObjectKey" => props.bucket_key.as_str(),
                "PollForSourceChanges" => props.trigger.map(|t| t == S3Trigger::Poll),
            }),
        })
    }
}
