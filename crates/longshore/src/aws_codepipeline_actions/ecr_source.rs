//! Images as sources.

use std::rc::Rc;

use bon::Builder;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::object;

use super::action::{SOURCE_BOUNDS, action_class, common_properties};
use crate::aws_codepipeline::{Action, ActionBinding, ActionConfig, ActionKind, ActionProperties, Artifact};
use crate::aws_ecr::RepositoryRef;
use crate::aws_events::{EventPattern, Rule};
use crate::aws_events_targets::{CodePipeline, node_unique_id};
use crate::aws_iam::{PolicyStatement, RoleRef};

/// The variables that an [`EcrSourceAction`] sets, for configurations of later actions.
#[derive(Clone, Debug)]
pub struct EcrSourceVariables {
    /// The account of the registry.
    pub registry_id: String,
    /// The name of the repository.
    pub repository_name: String,
    /// The digest of the image.
    pub image_digest: String,
    /// The tag of the image.
    pub image_tag: String,
    /// The URI of the image.
    pub image_uri: String,
}

/// Properties of an [`EcrSourceAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct EcrSourceActionProps {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// The role that the action has. Default: a new one.
    #[builder(into)]
    pub role: Option<RoleRef>,
    /// The tag of the image; empty for any. Default `latest`.
    pub image_tag: Option<String>,
    /// What the action makes: a file `imageDetail.json`.
    pub output: Artifact,
    /// The repository.
    #[builder(into)]
    pub repository: RepositoryRef,
}

/// An image of a repository; each push of its tag starts the pipeline. Clones are the same action.
#[derive(Clone)]
pub struct EcrSourceAction {
    action: Action,
}

impl EcrSourceAction {
    /// Makes an action.
    pub fn new(props: EcrSourceActionProps) -> Self {
        Self { action: Action::new(Kind(Rc::new(props))) }
    }

    /// The variables that the action sets.
    pub fn variables(&self) -> EcrSourceVariables {
        EcrSourceVariables {
            registry_id: self.action.variable_expression("RegistryId"),
            repository_name: self.action.variable_expression("RepositoryName"),
            image_digest: self.action.variable_expression("ImageDigest"),
            image_tag: self.action.variable_expression("ImageTag"),
            image_uri: self.action.variable_expression("ImageURI"),
        }
    }
}

action_class!(EcrSourceAction);

struct Kind(Rc<EcrSourceActionProps>);

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        ActionProperties {
            outputs: vec![self.0.output.clone()],
            ..common_properties!(self.0, Source, "ECR", SOURCE_BOUNDS)
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { scope, stage, options, .. } = *binding;
        let (repository, tag) = (&self.0.repository, self.0.image_tag.as_deref());
        let describe =
            PolicyStatement::builder().action("ecr:DescribeImages").resource(repository.repository_arn()).build()?;
        options.role.add_to_principal_policy(&describe)?;
        let pipeline = stage.pipeline();
        let tags: Vec<&str> = if tag == Some("") { Vec::new() } else { vec![tag.unwrap_or("latest")] };
        let pattern = EventPattern::new().detail_type(["ECR Image Action"]).source(["aws.ecr"]).detail(object! {
            "result" => ["SUCCESS"],
            "repository-name" => [repository.repository_name()],
            "image-tag" => tags,
            "action-type" => ["PUSH"],
        });
        let id = format!("{}SourceEventRule", node_unique_id(pipeline.node())?);
        Rule::builder(scope, id).event_pattern(pattern).targets(vec![CodePipeline::new(pipeline).into()]).build()?;
        options.bucket.grant_write(&options.role, "*")?;
        Ok(ActionConfig {
            configuration: Some(object! {
                "RepositoryName" => repository.repository_name(),
                "ImageTag" => tag.filter(|t| !t.is_empty()),
            }),
        })
    }
}
