//! Deployments of services of ECS.

use std::rc::Rc;

use bon::Builder;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::units::Duration;

use super::action::{DEPLOY_BOUNDS, action_class, artifact_of, common_properties};
use crate::aws_codepipeline::{
    Action, ActionBinding, ActionConfig, ActionKind, ActionProperties, Artifact, ArtifactPath,
};
use crate::aws_ecs::BaseServiceRef;
use crate::aws_iam::{PolicyStatement, RoleRef};

/// Properties of an [`EcsDeployAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct EcsDeployActionProps {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// The role that the action has. Default: a new one.
    #[builder(into)]
    pub role: Option<RoleRef>,
    /// An artifact with a file `imagedefinitions.json`, which says the image of each container; this or `image_file`.
    pub input: Option<Artifact>,
    /// The file that says the image of each container; this or `input`.
    pub image_file: Option<ArtifactPath>,
    /// The service.
    #[builder(into)]
    pub service: BaseServiceRef,
    /// How long the deployment may take, 1 to 60 minutes. Default: 60 minutes.
    pub deployment_timeout: Option<Duration>,
}

/// A deployment of a service; clones are the same action.
#[derive(Clone)]
pub struct EcsDeployAction {
    action: Action,
}

impl EcsDeployAction {
    /// Makes an action.
    ///
    /// # Errors
    /// When there is not exactly one input, or the time is not valid.
    pub fn new(props: EcsDeployActionProps) -> Result<Self> {
        let input = artifact_of(
            props.image_file.as_ref(),
            props.input.as_ref(),
            (
                "ExactlyInputImagefileProvided",
                "Exactly one of 'input' or 'imageFile' can be provided in the ECS deploy Action",
            ),
            (
                "IsRequiredSpecifyingInputImagefile",
                "Specifying one of 'input' or 'imageFile' is required for the ECS deploy Action",
            ),
        )?;
        let minutes = props.deployment_timeout.map(|t| t.to_minutes()).transpose()?;
        if let Some(minutes) = minutes.filter(|m| !(1..=60).contains(m)) {
            return Err(Error::new(
                "MustBeDeploymentTimeoutBetween",
                format!("Deployment timeout must be between 1 and 60 minutes, got: {minutes}"),
            ));
        }
        Ok(Self { action: Action::new(Kind(Rc::new(props), input, minutes)) })
    }
}

action_class!(EcsDeployAction);

/// The properties, the artifact with the images, and the time in minutes.
struct Kind(Rc<EcsDeployActionProps>, Artifact, Option<u64>);

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        ActionProperties {
            inputs: vec![self.1.clone()],
            resource: Some(self.0.service.base().clone()),
            ..common_properties!(self.0, Deploy, "ECS", DEPLOY_BOUNDS)
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { options, .. } = *binding;
        let role = &options.role;
        let services = ["ec2.amazonaws.com", "ecs-tasks.amazonaws.com"];
        for statement in [
            PolicyStatement::builder().actions([
                "ecs:DescribeServices",
                "ecs:DescribeTaskDefinition",
                "ecs:DescribeTasks",
                "ecs:ListTasks",
                "ecs:RegisterTaskDefinition",
                "ecs:TagResource",
                "ecs:UpdateService",
            ]),
            PolicyStatement::builder().action("iam:PassRole").condition(
                "StringEqualsIfExists",
                object! {"iam:PassedToService" => services.map(str::to_owned).to_vec()},
            ),
        ] {
            role.add_to_principal_policy(&statement.resource("*").build()?)?;
        }
        options.bucket.grant_read(role, "*")?;
        Ok(ActionConfig {
            configuration: Some(object! {
                "ClusterName" => self.0.service.cluster().cluster_name(),
                "ServiceName" => self.0.service.service_name(),
                "FileName" => self.0.image_file.as_ref().map(|f| f.file_name.clone()),
                "DeploymentTimeout" => self.2,
            }),
        })
    }
}
