//! Where the credentials of containers in an Active Directory are.

use longshore_core::error::{Error, Result};

use crate::aws_s3::IBucket;
use crate::aws_ssm::IParameter;

/// A credential specification as the task definition has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialSpecConfig {
    /// What kind it is.
    pub type_prefix: String,
    /// The ARN of its file.
    pub location: String,
}

/// A credential specification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialSpec {
    prefix_id: String,
    file_location: String,
}

impl CredentialSpec {
    /// A specification of any kind.
    pub fn new(prefix_id: impl Into<String>, file_location: impl Into<String>) -> Self {
        Self { prefix_id: prefix_id.into(), file_location: file_location.into() }
    }

    /// What kind it is.
    pub fn prefix_id(&self) -> &str {
        &self.prefix_id
    }

    /// The ARN of its file.
    pub fn file_location(&self) -> &str {
        &self.file_location
    }

    /// Gives what the task definition has.
    pub fn bind(&self) -> CredentialSpecConfig {
        CredentialSpecConfig { type_prefix: self.prefix_id.clone(), location: self.file_location.clone() }
    }

    fn in_bucket(prefix: &str, bucket: &dyn IBucket, key: &str) -> Result<Self> {
        if key.is_empty() {
            return Err(Error::at(bucket.node(), "Undefined", "key is undefined"));
        }
        Ok(Self::new(prefix, bucket.arn_for_objects(key)))
    }
}

/// Specifications for instances that are in the domain.
#[derive(Debug)]
pub struct DomainJoinedCredentialSpec;

impl DomainJoinedCredentialSpec {
    /// A specification by the ARN of its file.
    pub fn from_location(file_location: impl Into<String>) -> CredentialSpec {
        CredentialSpec::new("credentialspec", file_location)
    }

    /// A specification in a bucket.
    ///
    /// # Errors
    /// When the key is empty.
    pub fn from_s3_bucket(bucket: &dyn IBucket, key: &str) -> Result<CredentialSpec> {
        CredentialSpec::in_bucket("credentialspec", bucket, key)
    }

    /// A specification in a parameter of the Systems Manager.
    pub fn from_ssm_parameter(parameter: &dyn IParameter) -> CredentialSpec {
        CredentialSpec::new("credentialspec", parameter.parameter_arn())
    }
}

/// Specifications for instances that are not in the domain.
#[derive(Debug)]
pub struct DomainlessCredentialSpec;

impl DomainlessCredentialSpec {
    /// A specification by the ARN of its file.
    pub fn from_location(file_location: impl Into<String>) -> CredentialSpec {
        CredentialSpec::new("credentialspecdomainless", file_location)
    }

    /// A specification in a bucket.
    ///
    /// # Errors
    /// When the key is empty.
    pub fn from_s3_bucket(bucket: &dyn IBucket, key: &str) -> Result<CredentialSpec> {
        CredentialSpec::in_bucket("credentialspecdomainless", bucket, key)
    }

    /// A specification in a parameter of the Systems Manager.
    pub fn from_ssm_parameter(parameter: &dyn IParameter) -> CredentialSpec {
        CredentialSpec::new("credentialspecdomainless", parameter.parameter_arn())
    }
}
