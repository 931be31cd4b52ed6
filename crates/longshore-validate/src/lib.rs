//! AWS's CloudFormation validator, for what `app.synth()` checks templates with.
//!
//! The crate is empty unless its feature `validation` is on: an app that does not want the check compiles nothing of it.
//! An app that wants it turns on the feature of the same name of `longshore`; nothing else has to be written.
//!
//! The validator declares Rust 1.96 and compiles with 1.95 under `cargo build --ignore-rust-version`.
// Differs(cdk): validation-feature. The validator is a feature, which the program `longshore` is installed with; an app in Rust has to name it, as it declares Rust 1.96 and plain `cargo build` with 1.95 refuses it.

#[cfg(feature = "validation")]
mod engine;
#[cfg(not(feature = "validation"))]
#[path = "absent.rs"]
mod engine;

pub use engine::Validator;

/// The version of the validator, which is the one that aws-cdk-lib 2.275.0 has.
pub const VERSION: &str = "1.12.1";

/// Whether the validator was compiled in.
pub const fn is_built() -> bool {
    cfg!(feature = "validation")
}

/// Rules in a language of the validator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuleSource {
    /// What findings call the source.
    pub name: String,
    /// The rules themselves.
    pub content: String,
}

/// The rules of a [`Validator`] beside those that are built in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// Rules in Rego.
    pub rego: Vec<RuleSource>,
    /// Rules in the language of CloudFormation Guard.
    pub guard: Vec<RuleSource>,
    /// Whether the rules that the CDK adds are left out.
    pub without_defaults: bool,
}

/// A template to check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// What findings call the file.
    pub name: String,
    /// The text.
    pub text: Vec<u8>,
    /// The account it goes to, where that is known.
    pub account: Option<String>,
    /// The region it goes to, where that is known.
    pub region: Option<String>,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// CloudFormation refuses the template, or fails.
    Error,
    /// It is deployed, but is not what one wants.
    Warning,
}

/// What a rule found in a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's id.
    pub rule: String,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// The logical id of the resource, where it is about one.
    pub logical_id: Option<String>,
    /// Where in the resource or the template, such as `Properties.BucketName`.
    pub property_path: Option<String>,
    /// What to do about it.
    pub suggested_fix: Option<String>,
    /// The kind of rule, such as `Best Practice`.
    pub category: Option<String>,
}
