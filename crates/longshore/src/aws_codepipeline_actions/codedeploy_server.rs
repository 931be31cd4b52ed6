//! Deployments to instances by CodeDeploy.

use longshore_core::error::Result;
use longshore_core::object;

use super::action::{DEPLOY_BOUNDS, action_class, action_props, common_properties};
use crate::aws_codedeploy::ServerDeploymentGroupRef;
use crate::aws_codepipeline::{Action, ActionBinding, ActionConfig, ActionKind, ActionProperties, Artifact};
use crate::aws_iam::PolicyStatement;

action_props! {
    /// Properties of a [`CodeDeployServerDeployAction`].
    pub struct CodeDeployServerDeployActionProps {
        /// What is deployed.
        pub input: Artifact,
        /// The deployment group.
        #[builder(into)]
        pub deployment_group: ServerDeploymentGroupRef,
    }
}

/// A deployment to instances by CodeDeploy; clones are the same action.
#[derive(Clone)]
pub struct CodeDeployServerDeployAction {
    action: Action,
}

impl CodeDeployServerDeployAction {
    /// Makes an action.
    pub fn new(props: CodeDeployServerDeployActionProps) -> Self {
        Self { action: Action::new(Kind(props)) }
    }
}

action_class!(CodeDeployServerDeployAction);

struct Kind(CodeDeployServerDeployActionProps);

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        ActionProperties {
            inputs: vec![self.0.input.clone()],
            resource: Some(self.0.deployment_group.base().clone()),
            ..common_properties!(self.0, Deploy, "CodeDeploy", DEPLOY_BOUNDS)
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { options, .. } = *binding;
        let (role, group) = (&options.role, &self.0.deployment_group);
        let application = group.application();
        for statement in [
            PolicyStatement::builder()
                .actions(["codedeploy:GetApplicationRevision", "codedeploy:RegisterApplicationRevision"])
                .resource(application.application_arn()),
            PolicyStatement::builder()
                .actions(["codedeploy:CreateDeployment", "codedeploy:GetDeployment"])
                .resource(group.deployment_group_arn()),
            PolicyStatement::builder()
                .action("codedeploy:GetDeploymentConfig")
                .resource(group.deployment_config().deployment_config_arn()),
        ] {
            role.add_to_principal_policy(&statement.build()?)?;
        }
        for instances in group.auto_scaling_groups().into_iter().flatten() {
            options.bucket.grant_read(&instances.grant_principal(), "*")?;
        }
        options.bucket.grant_read(role, "*")?;
        Ok(ActionConfig {
            configuration: Some(object! {
                "ApplicationName" => application.application_name(),
                "DeploymentGroupName" => group.deployment_group_name(),
            }),
        })
    }
}
