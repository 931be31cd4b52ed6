//! The roles that an app is deployed with.

use longshore_core::error::Result;
use longshore_core::stack::Stack;
use longshore_core::synthesizers::{placeholders_to_tokens, refuse_tokens, specialized, tokens_to_placeholders};

use super::AppStagingSynthesizer;

/// A role that exists already, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BootstrapRole(Option<String>);

impl BootstrapRole {
    /// No role: the credentials that the toolkit runs with.
    pub fn cli_credentials() -> Self {
        Self(None)
    }

    /// A role by its ARN, which may hold `${Qualifier}` and `${AWS::…}` placeholders.
    ///
    /// # Errors
    /// When the ARN holds a token.
    pub fn from_role_arn(arn: impl Into<String>) -> Result<Self> {
        let arn = arn.into();
        refuse_tokens(&arn, "BootstrapRole ARN")?;
        Ok(Self(Some(arn)))
    }

    /// Whether it is the credentials that the toolkit runs with.
    pub fn is_cli_credentials(&self) -> bool {
        self.0.is_none()
    }

    /// The role as seen from a stack, with the qualifier and what is known of the environment filled in.
    pub(super) fn specialize(&self, stack: &Stack, qualifier: &str) -> Self {
        Self(self.0.as_ref().map(|arn| specialized(stack, arn, qualifier)))
    }

    /// The ARN with tokens, for templates.
    pub(super) fn arn_for_cloud_formation(&self) -> Option<String> {
        self.0.as_deref().map(placeholders_to_tokens)
    }

    /// The ARN with placeholders, for the assembly.
    pub(super) fn arn_for_cloud_assembly(&self) -> Option<String> {
        self.0.as_deref().map(tokens_to_placeholders)
    }
}

/// Roles that deploy an app; what is left out is the role of a usual bootstrap stack.
#[derive(Clone, Debug, Default)]
pub struct BootstrapRoles {
    /// The role that CloudFormation works with.
    pub cloud_formation_execution_role: Option<BootstrapRole>,
    /// The role that deploys.
    pub deployment_role: Option<BootstrapRole>,
    /// The role that looks facts up.
    // Quirk(cdk): lookup-role-left-out. Without it none is assumed, instead of the bootstrap stack's; see
    // `AppStagingSynthesizer`.
    pub lookup_role: Option<BootstrapRole>,
}

/// Options of [`DeploymentIdentities::default_bootstrap_roles`].
#[derive(Clone, Debug, Default)]
pub struct DefaultBootstrapRolesOptions {
    /// The region whose bootstrap stack has the roles. Default: that of the stack.
    pub bootstrap_region: Option<String>,
}

/// Who deploys an app.
#[derive(Clone, Debug, Default)]
pub struct DeploymentIdentities(BootstrapRoles);

impl DeploymentIdentities {
    /// No roles: the credentials that the toolkit runs with.
    pub fn cli_credentials() -> Self {
        Self(BootstrapRoles {
            cloud_formation_execution_role: Some(BootstrapRole::cli_credentials()),
            deployment_role: Some(BootstrapRole::cli_credentials()),
            lookup_role: Some(BootstrapRole::cli_credentials()),
        })
    }

    /// Roles that exist already.
    pub fn specify_roles(roles: BootstrapRoles) -> Self {
        Self(roles)
    }

    /// The roles of a usual bootstrap stack.
    ///
    /// # Errors
    /// When the region is a token.
    pub fn default_bootstrap_roles(options: DefaultBootstrapRolesOptions) -> Result<Self> {
        let role = |arn: &str| {
            BootstrapRole::from_role_arn(match &options.bootstrap_region {
                Some(region) => arn.replace("${AWS::Region}", region),
                None => arn.to_owned(),
            })
            .map(Some)
        };
        Ok(Self(BootstrapRoles {
            deployment_role: role(AppStagingSynthesizer::DEFAULT_DEPLOY_ROLE_ARN)?,
            cloud_formation_execution_role: role(AppStagingSynthesizer::DEFAULT_CLOUDFORMATION_ROLE_ARN)?,
            lookup_role: role(AppStagingSynthesizer::DEFAULT_LOOKUP_ROLE_ARN)?,
        }))
    }

    /// The role that CloudFormation works with.
    pub fn cloud_formation_execution_role(&self) -> Option<BootstrapRole> {
        self.0.cloud_formation_execution_role.clone()
    }

    /// The role that deploys.
    pub fn deployment_role(&self) -> Option<BootstrapRole> {
        self.0.deployment_role.clone()
    }

    /// The role that looks facts up.
    pub fn lookup_role(&self) -> Option<BootstrapRole> {
        self.0.lookup_role.clone()
    }
}
