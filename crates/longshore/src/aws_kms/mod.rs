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
