//! AWS's CloudFormation validator, for what `app.synth()` checks templates with.
//!
//! The validator is compiled in by the feature `validation`. Without it, templates are checked by the program that
//! `LONGSHORE_VALIDATOR` names, which `longshore synth` sets to itself: an app is validated and compiles nothing for it.
//!
//! The validator declares Rust 1.96 and compiles with 1.95 under `cargo build --ignore-rust-version`.
// Differs(cdk): validation-program. The program `longshore` validates the templates of the apps that it runs; an app in Rust that is run without it does so if it is built with the feature `validation`.

#[cfg(feature = "validation")]
mod engine;
mod messages;
#[cfg(not(feature = "validation"))]
mod process;
#[cfg(feature = "validation")]
mod serve;

use serde::{Deserialize, Serialize};

#[cfg(feature = "validation")]
pub use engine::Validator;
#[cfg(not(feature = "validation"))]
pub use process::Validator;
#[cfg(feature = "validation")]
pub use serve::serve;

/// The version of the validator, which is the one that aws-cdk-lib 2.275.0 has.
pub const VERSION: &str = "1.12.1";

/// The environment variable with the path of a program that validates; the toolkit tells it to apps.
pub const PROGRAM_ENV: &str = "LONGSHORE_VALIDATOR";

/// Rules in a language of the validator.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleSource {
    /// What findings call the source.
    pub name: String,
    /// The rules themselves.
    pub content: String,
}

/// The rules of a [`Validator`] beside those that are built in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// Rules in Rego.
    pub rego: Vec<RuleSource>,
    /// Rules in the language of CloudFormation Guard.
    pub guard: Vec<RuleSource>,
    /// Whether the rules that the CDK adds are left out.
    pub without_defaults: bool,
}

/// A template to check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Template {
    /// What findings call the file.
    pub name: String,
    /// The text, which is JSON.
    pub text: String,
    /// The account it goes to, where that is known.
    pub account: Option<String>,
    /// The region it goes to, where that is known.
    pub region: Option<String>,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Severity {
    /// CloudFormation refuses the template, or fails.
    Error,
    /// It is deployed, but is not what one wants.
    Warning,
}

/// What a rule found in a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
