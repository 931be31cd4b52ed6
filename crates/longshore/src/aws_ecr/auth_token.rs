//! Permission to log in to registries.

use longshore_core::error::Result;
use longshore_core::value::Object;

use crate::aws_iam::{Grant, GrantOnPrincipalOptions, IGrantable};

fn allow_everywhere(grantee: &dyn IGrantable, actions: &[&str]) -> Result<()> {
    Grant::add_to_principal(GrantOnPrincipalOptions {
        grantee,
        actions: actions.iter().map(|a| (*a).to_owned()).collect(),
        // Source: ECR user guide: these actions have no resource-level permissions.
        resource_arns: vec!["*".to_owned()],
        conditions: Object::new(),
    })?;
    Ok(())
}

/// The token that Docker clients log in to the private registry with.
#[derive(Debug)]
pub struct AuthorizationToken;

impl AuthorizationToken {
    /// Allows a principal to get the token.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    pub fn grant_read(grantee: &dyn IGrantable) -> Result<()> {
        allow_everywhere(grantee, &["ecr:GetAuthorizationToken"])
    }
}

/// The token that Docker clients log in to the public gallery with, for higher rates and bandwidth.
#[derive(Debug)]
pub struct PublicGalleryAuthorizationToken;

impl PublicGalleryAuthorizationToken {
    /// Allows a principal to get the token.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    pub fn grant_read(grantee: &dyn IGrantable) -> Result<()> {
        allow_everywhere(grantee, &["ecr-public:GetAuthorizationToken", "sts:GetServiceBearerToken"])
    }
}
