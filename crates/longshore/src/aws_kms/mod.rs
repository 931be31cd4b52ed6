//! Keys of the Key Management Service.
//!
//! ```
//! use longshore::aws_ecr::Repository;
//! use longshore::aws_kms::Key;
//! use longshore::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let app = App::new()?;
//! let stack = Stack::new(&app, "Images")?;
//! let key = Key::builder(&stack, "Key").alias("images").enable_key_rotation(true).build()?;
//! Repository::builder(&stack, "Repo").encryption_key(&key).build()?;
//! # Ok(())
//! # }
//! ```

mod alias;
mod grants;
mod key;
mod via_service;

use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::error::{Error, Result};

use crate::aws_iam::{AddToResourcePolicyResult, Grant, IGrantable, PolicyStatement};

pub use alias::{Alias, AliasAttributes, AliasProps, IAlias};
pub(crate) use grants::grant_on_key;
pub use key::{AnyKey, DEFAULT_DUMMY_KEY_ID, IKey, Key, KeyLookupOptions, KeyProps, KeySpec, KeyUsage};
pub use via_service::ViaServicePrincipal;

/// A key that another resource is encrypted with.
#[derive(Clone)]
pub struct KeyRef {
    arn: String,
    key: Option<AnyKey>,
}

impl KeyRef {
    /// The key with this ARN, possibly a token.
    pub fn from_arn(arn: impl Into<String>) -> Self {
        Self { arn: arn.into(), key: None }
    }

    /// The key's ARN.
    pub fn key_arn(&self) -> &str {
        &self.arn
    }

    /// The key as a construct that permissions can be granted on; none where only the ARN is known.
    pub fn key(&self) -> Option<&AnyKey> {
        self.key.as_ref()
    }

    /// What `Ref` gives of the key, or its ARN where nothing else is known.
    pub fn key_id(&self) -> String {
        self.key.as_ref().map_or_else(|| self.arn.clone(), |k| k.key_id())
    }
}

impl KeyRef {
    fn known(&self) -> Result<&AnyKey> {
        self.key.as_ref().ok_or_else(|| {
            Error::new("OnlyArnOfKeyKnown", format!("of the key {} only the ARN is known", self.arn))
                .with_hint("Key::from_key_arn makes a construct of it, and Key::from_cfn_key of an L1")
        })
    }

    /// Adds an alias.
    ///
    /// # Errors
    /// When the name is not valid or taken, or only the ARN of the key is known.
    pub fn add_alias(&self, alias: &str) -> Result<Alias> {
        self.known()?.add_alias(alias)
    }

    /// Adds a statement to the key's policy, where the stack owns the key.
    ///
    /// # Errors
    /// When only the ARN of the key is known.
    pub fn add_to_resource_policy(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        self.known()?.add_to_resource_policy(statement)
    }

    /// Allows a principal some actions with the key: by its own policy, else by the key's.
    ///
    /// # Errors
    /// When neither policy can be made, or only the ARN of the key is known.
    pub fn grant(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        self.known()?.grant(grantee, actions)
    }
}

macro_rules! key_grants {
    ($($method:ident, $what:literal;)*) => {
        impl KeyRef { $(
            #[doc = concat!("Allows a principal to ", $what, ".")]
            ///
            /// # Errors
            /// When neither policy can be made, or only the ARN of the key is known.
            pub fn $method(&self, grantee: &dyn IGrantable) -> Result<Grant> {
                self.known()?.$method(grantee)
            }
        )* }
    };
}
key_grants! {
    grant_decrypt, "decrypt";
    grant_encrypt, "encrypt";
    grant_encrypt_decrypt, "encrypt and decrypt";
    grant_sign, "sign";
    grant_verify, "verify signatures";
    grant_sign_verify, "sign and to verify signatures";
    grant_generate_mac, "make message authentication codes";
    grant_verify_mac, "verify message authentication codes";
}

impl std::fmt::Debug for KeyRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeyRef").field("arn", &self.arn).finish_non_exhaustive()
    }
}

impl From<&CfnResource> for KeyRef {
    fn from(key: &CfnResource) -> Self {
        Self::from_arn(key.att("Arn"))
    }
}

impl From<AnyKey> for KeyRef {
    fn from(key: AnyKey) -> Self {
        Self { arn: key.key_arn(), key: Some(key) }
    }
}

impl From<&AnyKey> for KeyRef {
    fn from(key: &AnyKey) -> Self {
        Rc::clone(key).into()
    }
}

impl From<&Key> for KeyRef {
    fn from(key: &Key) -> Self {
        (Rc::new(key.clone()) as AnyKey).into()
    }
}

impl From<&Alias> for KeyRef {
    fn from(alias: &Alias) -> Self {
        (Rc::new(alias.clone()) as AnyKey).into()
    }
}
