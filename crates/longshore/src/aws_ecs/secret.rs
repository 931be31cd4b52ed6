//! Secrets that containers get as environment variables or logging options.

use std::rc::Rc;

use longshore_core::error::Result;

use crate::aws_iam::{Grant, IGrantable};
use crate::aws_secretsmanager::SecretRef;
use crate::aws_ssm::StringParameterRef;

/// Which version of a secret is used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretVersionInfo {
    /// The version's id. Default: the one that the stage is at.
    pub version_id: Option<String>,
    /// The version's stage. Default: `AWSCURRENT`.
    pub version_stage: Option<String>,
}

/// A secret, as users may define it.
pub trait ISecretValue {
    /// The ARN, or what ECS takes for it.
    fn arn(&self) -> String;

    /// Whether only one field of the secret is used.
    fn has_field(&self) -> bool {
        false
    }

    /// Allows a principal to read the secret.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn grant_read(&self, grantee: &dyn IGrantable) -> Result<Grant>;
}

/// A secret that a container gets.
#[derive(Clone)]
pub struct Secret(Rc<dyn ISecretValue>);

impl Secret {
    /// A parameter of the Systems Manager.
    pub fn from_ssm_parameter(parameter: impl Into<StringParameterRef>) -> Self {
        Self::custom(Parameter(parameter.into()))
    }

    /// A secret of the Secrets Manager.
    pub fn from_secrets_manager(secret: impl Into<SecretRef>) -> Self {
        Self::from_secrets_manager_with(secret, None)
    }

    /// A secret of the Secrets Manager, or one of its fields.
    pub fn from_secrets_manager_with(secret: impl Into<SecretRef>, field: Option<&str>) -> Self {
        let secret = secret.into();
        let arn = secret.secret_arn();
        let field = field.filter(|f| !f.is_empty());
        let arn = field.map_or_else(|| arn.clone(), |field| format!("{arn}:{field}::"));
        Self::custom(Managed { secret, arn, has_field: field.is_some() })
    }

    /// A version of a secret of the Secrets Manager, or of one of its fields.
    pub fn from_secrets_manager_version(
        secret: impl Into<SecretRef>,
        version_info: SecretVersionInfo,
        field: Option<&str>,
    ) -> Self {
        let secret = secret.into();
        let arn = format!(
            "{}:{}:{}:{}",
            secret.secret_arn(),
            field.unwrap_or_default(),
            version_info.version_stage.unwrap_or_default(),
            version_info.version_id.unwrap_or_default()
        );
        Self::custom(Managed { secret, arn, has_field: field.is_some_and(|f| !f.is_empty()) })
    }

    /// A secret that is defined elsewhere.
    pub fn custom(secret: impl ISecretValue + 'static) -> Self {
        Self(Rc::new(secret))
    }

    /// The ARN, or what ECS takes for it.
    pub fn arn(&self) -> String {
        self.0.arn()
    }

    /// Whether only one field of the secret is used.
    pub fn has_field(&self) -> bool {
        self.0.has_field()
    }

    /// Allows a principal to read the secret.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn grant_read(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.0.grant_read(grantee)
    }
}

struct Parameter(StringParameterRef);

impl ISecretValue for Parameter {
    fn arn(&self) -> String {
        self.0.parameter_arn()
    }

    fn grant_read(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.0.grant_read(grantee)
    }
}

struct Managed {
    secret: SecretRef,
    arn: String,
    has_field: bool,
}

impl ISecretValue for Managed {
    fn arn(&self) -> String {
        self.arn.clone()
    }

    fn has_field(&self) -> bool {
        self.has_field
    }

    fn grant_read(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.secret.grant_read(grantee)
    }
}
