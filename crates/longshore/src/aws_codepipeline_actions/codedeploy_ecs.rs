//! Deployments of services of ECS by CodeDeploy.

use std::rc::Rc;

use bon::Builder;
use longshore_core::error::{Error, Result};
use longshore_core::object;

use super::action::{action_class, artifact_of, common_properties};
use crate::aws_codedeploy::EcsDeploymentGroupRef;
use crate::aws_codepipeline::{
    Action, ActionArtifactBounds, ActionBinding, ActionConfig, ActionKind, ActionProperties, Artifact, ArtifactPath,
};
use crate::aws_iam::{PolicyStatement, RoleRef};

const BOUNDS: ActionArtifactBounds =
    ActionArtifactBounds { min_inputs: 1, max_inputs: 5, min_outputs: 0, max_outputs: 0 };

/// An artifact that says an image.
#[derive(Clone, Debug)]
pub struct CodeDeployEcsContainerImageInput {
    /// An artifact with a file `imageDetail.json`, which says the image.
    pub input: Artifact,
    /// What stands for the image in the template of the task definition. Default `IMAGE`.
    pub task_definition_placeholder: Option<String>,
}

/// Properties of a [`CodeDeployEcsDeployAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct CodeDeployEcsDeployActionProps {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// The role that the action has. Default: a new one.
    #[builder(into)]
    pub role: Option<RoleRef>,
    /// The deployment group.
    #[builder(into)]
    pub deployment_group: EcsDeploymentGroupRef,
    /// An artifact with the template of the task definition, `taskdef.json`; this or `task_definition_template_file`.
    pub task_definition_template_input: Option<Artifact>,
    /// The template of the task definition; this or `task_definition_template_input`.
    pub task_definition_template_file: Option<ArtifactPath>,
    /// An artifact with the specification of the deployment, `appspec.yaml`; this or `app_spec_template_file`.
    pub app_spec_template_input: Option<Artifact>,
    /// The specification of the deployment; this or `app_spec_template_input`.
    pub app_spec_template_file: Option<ArtifactPath>,
    /// Images that stand in the task definition, at most 4. Default: none.
    pub container_image_inputs: Option<Vec<CodeDeployEcsContainerImageInput>>,
}

/// A deployment of a service of ECS by CodeDeploy; clones are the same action.
#[derive(Clone)]
pub struct CodeDeployEcsDeployAction {
    action: Action,
}

impl CodeDeployEcsDeployAction {
    /// Makes an action.
    ///
    /// # Errors
    /// When there is not exactly one of each template, or more than 4 images.
    pub fn new(props: CodeDeployEcsDeployActionProps) -> Result<Self> {
        let task_definition = artifact_of(
            props.task_definition_template_file.as_ref(),
            props.task_definition_template_input.as_ref(),
            (
                "ExactlyOneTaskDefinitionTemplate",
                "Exactly one of 'taskDefinitionTemplateInput' or 'taskDefinitionTemplateFile' can be provided in the ECS CodeDeploy Action",
            ),
            (
                "SpecifyingOneTaskDefinitionTemplate",
                "Specifying one of 'taskDefinitionTemplateInput' or 'taskDefinitionTemplateFile' is required for the ECS CodeDeploy Action",
            ),
        )?;
        let app_spec = artifact_of(
            props.app_spec_template_file.as_ref(),
            props.app_spec_template_input.as_ref(),
            (
                "ExactlyOneAppSpecTemplate",
                "Exactly one of 'appSpecTemplateInput' or 'appSpecTemplateFile' can be provided in the ECS CodeDeploy Action",
            ),
            (
                "SpecifyingOneAppSpecTemplate",
                "Specifying one of 'appSpecTemplateInput' or 'appSpecTemplateFile' is required for the ECS CodeDeploy Action",
            ),
        )?;
        let images = props.container_image_inputs.as_ref().map_or(0, Vec::len);
        if images > 4 {
            return Err(Error::new(
                "ActionCannotMoreThan",
                format!("Action cannot have more than 4 container image inputs, got: {images}"),
            ));
        }
        Ok(Self { action: Action::new(Kind { props: Rc::new(props), task_definition, app_spec }) })
    }
}

action_class!(CodeDeployEcsDeployAction);

struct Kind {
    props: Rc<CodeDeployEcsDeployActionProps>,
    task_definition: Artifact,
    app_spec: Artifact,
}

impl Kind {
    fn images(&self) -> &[CodeDeployEcsContainerImageInput] {
        self.props.container_image_inputs.as_deref().unwrap_or_default()
    }
}

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        let templates = [self.task_definition.clone(), self.app_spec.clone()];
        ActionProperties {
            inputs: templates.into_iter().chain(self.images().iter().map(|image| image.input.clone())).collect(),
            resource: Some(self.props.deployment_group.base().clone()),
            ..common_properties!(self.props, Deploy, "CodeDeployToECS", BOUNDS)
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { options, .. } = *binding;
        let (role, group) = (&options.role, &self.props.deployment_group);
        let application = group.application();
        for statement in [
            PolicyStatement::builder()
                .actions([
                    "codedeploy:GetApplication",
                    "codedeploy:GetApplicationRevision",
                    "codedeploy:RegisterApplicationRevision",
                ])
                .resource(application.application_arn()),
            PolicyStatement::builder()
                .actions(["codedeploy:CreateDeployment", "codedeploy:GetDeployment"])
                .resource(group.deployment_group_arn()),
            PolicyStatement::builder()
                .action("codedeploy:GetDeploymentConfig")
                .resource(group.deployment_config().deployment_config_arn()),
            PolicyStatement::builder().action("ecs:RegisterTaskDefinition").resource("*"),
            PolicyStatement::builder().action("iam:PassRole").resource("*").condition(
                "StringEqualsIfExists",
                object! {"iam:PassedToService" => vec!["ecs-tasks.amazonaws.com".to_owned()]},
            ),
        ] {
            role.add_to_principal_policy(&statement.build()?)?;
        }
        options.bucket.grant_read(role, "*")?;
        let file = |file: &Option<ArtifactPath>, default: &str| {
            file.as_ref().map_or_else(|| default.to_owned(), |file| file.file_name.clone())
        };
        let mut configuration = object! {
            "ApplicationName" => application.application_name(),
            "DeploymentGroupName" => group.deployment_group_name(),
            "TaskDefinitionTemplateArtifact" => self.task_definition.name_token(),
            "TaskDefinitionTemplatePath" => file(&self.props.task_definition_template_file, "taskdef.json"),
            "AppSpecTemplateArtifact" => self.app_spec.name_token(),
            "AppSpecTemplatePath" => file(&self.props.app_spec_template_file, "appspec.yaml"),
        };
        for (number, image) in (1..).zip(self.images()) {
            let placeholder = image.task_definition_placeholder.as_deref().filter(|it| !it.is_empty());
            configuration.insert(format!("Image{number}ArtifactName"), image.input.name_token().into());
            configuration.insert(format!("Image{number}ContainerName"), placeholder.unwrap_or("IMAGE").into());
        }
        Ok(ActionConfig { configuration: Some(configuration) })
    }
}
