//! Secrets of Secrets Manager.
//!
//! ```
//! use longshore::aws_secretsmanager::Secret;
//! use longshore::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let app = App::new()?;
//! let stack = Stack::new(&app, "Database")?;
//! Secret::builder(&stack, "Password").build()?;
//! # Ok(())
//! # }
//! ```

mod attachment;
mod import;
mod policy;
mod rotation;
mod secret;
mod secret_rotation;

pub use attachment::{
    AttachmentTargetType, ISecretAttachmentTarget, SecretAttachmentTargetProps, SecretTargetAttachment,
    SecretTargetAttachmentProps,
};
pub use import::SecretAttributes;
pub use policy::{ResourcePolicy, ResourcePolicyProps};
pub use rotation::{
    HostedRotation, MultiUserHostedRotationOptions, RotationSchedule, RotationScheduleOptions, RotationScheduleProps,
    SingleUserHostedRotationOptions,
};
pub use secret::{ISecret, ReplicaRegion, Secret, SecretCore, SecretProps, SecretRef, SecretStringGenerator};
pub use secret_rotation::{
    SecretRotation, SecretRotationApplication, SecretRotationApplicationOptions, SecretRotationProps,
};
