//! With which key state machines and activities are encrypted.

use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::units::Duration;
use longshore_core::value::Object;

use crate::aws_kms::KeyRef;

/// With which key something is encrypted.
#[derive(Clone)]
pub struct EncryptionConfiguration(Option<CustomerManagedEncryptionConfiguration>);

impl EncryptionConfiguration {
    /// What kind of key it is.
    pub fn r#type(&self) -> &'static str {
        if self.0.is_some() { "CUSTOMER_MANAGED_KMS_KEY" } else { "AWS_OWNED_KEY" }
    }

    pub(crate) fn kms_key(&self) -> Option<&KeyRef> {
        self.0.as_ref().map(|c| &c.kms_key)
    }

    pub(super) fn render(&self) -> Result<Object> {
        Ok(match &self.0 {
            None => object! {"Type" => self.r#type()},
            Some(of) => object! {
                "KmsKeyId" => of.kms_key.key_arn(),
                "KmsDataKeyReusePeriodSeconds" => match of.kms_data_key_reuse_period_seconds {
                    Some(period) => period.to_seconds()?,
                    None => 300,
                },
                "Type" => self.r#type(),
            },
        })
    }
}

/// With a key of AWS's.
#[derive(Clone, Debug, Default)]
pub struct AwsOwnedEncryptionConfiguration;

impl AwsOwnedEncryptionConfiguration {
    /// Encrypts with a key of AWS's.
    pub fn new() -> Self {
        Self
    }

    /// What kind of key it is.
    pub fn r#type(&self) -> &'static str {
        EncryptionConfiguration(None).r#type()
    }
}

/// With a key of one's own.
#[derive(Clone)]
pub struct CustomerManagedEncryptionConfiguration {
    kms_key: KeyRef,
    kms_data_key_reuse_period_seconds: Option<Duration>,
}

impl CustomerManagedEncryptionConfiguration {
    /// Encrypts with a key; each data key is used for some time, 60 to 900 seconds. Default 300 seconds.
    ///
    /// # Errors
    /// When that time is shorter or longer.
    pub fn new(kms_key: impl Into<KeyRef>, kms_data_key_reuse_period_seconds: Option<Duration>) -> Result<Self> {
        if let Some(period) = kms_data_key_reuse_period_seconds
            && !(60..=900).contains(&period.to_seconds()?)
        {
            return Err(Error::new(
                "InvalidKmsDataKeyReusePeriod",
                "kmsDataKeyReusePeriodSeconds must have a value between 60 and 900 seconds",
            ));
        }
        Ok(Self { kms_key: kms_key.into(), kms_data_key_reuse_period_seconds })
    }

    /// The key.
    pub fn kms_key(&self) -> &KeyRef {
        &self.kms_key
    }

    /// How long each data key is used.
    pub fn kms_data_key_reuse_period_seconds(&self) -> Option<Duration> {
        self.kms_data_key_reuse_period_seconds
    }

    /// What kind of key it is.
    pub fn r#type(&self) -> &'static str {
        "CUSTOMER_MANAGED_KMS_KEY"
    }
}

impl From<AwsOwnedEncryptionConfiguration> for EncryptionConfiguration {
    fn from(_: AwsOwnedEncryptionConfiguration) -> Self {
        Self(None)
    }
}

impl From<CustomerManagedEncryptionConfiguration> for EncryptionConfiguration {
    fn from(of: CustomerManagedEncryptionConfiguration) -> Self {
        Self(Some(of))
    }
}
