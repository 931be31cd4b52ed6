//! Secrets that containers get as environment variables or logging options.

use std::rc::Rc;

use longshore_core::error::Result;

use crate::aws_iam::{Grant, IGrantable};

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
