//! Keys of the Key Management Service.

/// A key that another resource is encrypted with.
#[derive(Clone, Debug)]
pub struct KeyRef {
    arn: String,
}

impl KeyRef {
    /// The key with this ARN, possibly a token.
    pub fn from_arn(arn: impl Into<String>) -> Self {
        Self { arn: arn.into() }
    }

    /// The key's ARN.
    pub fn key_arn(&self) -> &str {
        &self.arn
    }
}

impl From<&longshore_core::cfn_resource::CfnResource> for KeyRef {
    fn from(key: &longshore_core::cfn_resource::CfnResource) -> Self {
        Self::from_arn(key.att("Arn"))
    }
}
