//! Lifecycle policies: which images of a repository go, and when.
//!
//! [`LifecyclePolicy::parse`] checks a policy's text, [`evaluate`] says what it does to images at a moment. Both are
//! pure: no clock, no storage; a preview and the real thing are the same computation.

mod evaluate;
mod policy;

pub use evaluate::{LifecycleImage, Outcome, evaluate};
pub use policy::{Action, Count, LifecyclePolicy, PolicyError, Rule, StorageClass, TagSelection};
