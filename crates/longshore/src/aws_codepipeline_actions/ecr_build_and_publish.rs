//! Images built and pushed by the pipeline itself.

use std::rc::Rc;

use bon::Builder;
use longshore_core::arn::ArnComponents;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;

use super::action::{action_class, allow_logs, common_properties, log_group_arn};
use crate::aws_codepipeline::{
    Action, ActionArtifactBounds, ActionBinding, ActionConfig, ActionKind, ActionProperties, Artifact,
};
use crate::aws_ecr::{AuthorizationToken, PublicGalleryAuthorizationToken};
use crate::aws_iam::{PolicyStatement, RoleRef};

/// Who can pull the image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegistryType {
    /// Who is allowed to.
    Private,
    /// Everybody.
    Public,
}

/// The variables that an [`EcrBuildAndPublishAction`] sets, for configurations of later actions.
#[derive(Clone, Debug)]
pub struct EcrBuildAndPublishVariables {
    /// The digest of the image.
    pub ecr_image_digest_id: String,
    /// The name of the repository.
    pub ecr_repository_name: String,
}

/// Properties of an [`EcrBuildAndPublishAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct EcrBuildAndPublishActionProps {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// The role that the action has. Default: a new one.
    #[builder(into)]
    pub role: Option<RoleRef>,
    /// The name of the repository.
    pub repository_name: String,
    /// The directory with the Dockerfile. Default: the root of the input.
    pub dockerfile_directory_path: Option<String>,
    /// The tags of the image. Default `latest`.
    pub image_tags: Option<Vec<String>>,
    /// Who can pull the image. Default: who is allowed to.
    pub registry_type: Option<RegistryType>,
    /// What the image is built of.
    pub input: Artifact,
}

/// An image that the pipeline builds and pushes; clones are the same action.
#[derive(Clone)]
pub struct EcrBuildAndPublishAction {
    action: Action,
}

impl EcrBuildAndPublishAction {
    /// Makes an action.
    pub fn new(props: EcrBuildAndPublishActionProps) -> Self {
        Self { action: Action::new(Kind(Rc::new(props))) }
    }

    /// The variables that the action sets.
    pub fn variables(&self) -> EcrBuildAndPublishVariables {
        EcrBuildAndPublishVariables {
            ecr_image_digest_id: self.action.variable_expression("ECRImageDigestId"),
            ecr_repository_name: self.action.variable_expression("ECRRepositoryName"),
        }
    }
}

action_class!(EcrBuildAndPublishAction);

struct Kind(Rc<EcrBuildAndPublishActionProps>);

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        let bounds = ActionArtifactBounds { min_inputs: 1, max_inputs: 1, min_outputs: 0, max_outputs: 0 };
        ActionProperties {
            inputs: vec![self.0.input.clone()],
            ..common_properties!(self.0, Build, "ECRBuildAndPublish", bounds)
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { scope, stage, options, .. } = *binding;
        let (props, role) = (&self.0, &options.role);
        let stack = Stack::of(scope)?;
        let public = props.registry_type == Some(RegistryType::Public);
        let (service, region) = if public { ("ecr-public", String::new()) } else { ("ecr", stack.region().to_owned()) };
        let repository = stack.format_arn(ArnComponents {
            service: service.into(),
            resource: "repository".into(),
            resource_name: Some(props.repository_name.clone()),
            region: Some(region),
            ..Default::default()
        })?;
        let mut actions =
            vec!["DescribeRepositories", "InitiateLayerUpload", "UploadLayerPart", "CompleteLayerUpload", "PutImage"];
        if !public {
            actions.push("GetDownloadUrlForLayer");
        }
        actions.push("BatchCheckLayerAvailability");
        let actions: Vec<String> = actions.into_iter().map(|a| format!("{service}:{a}")).collect();
        let push = PolicyStatement::builder().resource(repository).actions(actions).build()?;
        role.add_to_principal_policy(&push)?;
        if public {
            PublicGalleryAuthorizationToken::grant_read(role)?;
        } else {
            AuthorizationToken::grant_read(role)?;
        }
        let log_group = log_group_arn(scope, stage, "")?;
        let all_of_group = format!("{log_group}:*");
        allow_logs(role, [log_group, all_of_group])?;
        options.bucket.grant_read(role, "*")?;
        Ok(ActionConfig {
            configuration: Some(object! {
                "ECRRepositoryName" => props.repository_name.as_str(),
                "DockerFilePath" => props.dockerfile_directory_path.clone(),
                "ImageTags" => props.image_tags.as_ref().map(|t| t.join(",")),
                "RegistryType" => props.registry_type.map(|t| match t {
                    RegistryType::Private => "private",
                    RegistryType::Public => "public",
                }),
            }),
        })
    }
}
