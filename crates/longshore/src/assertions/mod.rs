//! Tests of templates: what a stack must and must not contain.
//!
//! Every assertion is an `Err` with the mismatch in its message when it does not hold, so a test that returns
//! [`Result`](crate::core::error::Result) can use `?`, and one that doesn't `unwrap`.
//!
//! ```
//! use longshore::assertions::{Capture, Match, Template};
//! use longshore::prelude::*;
//! use longshore::{array, aws_sqs::Queue, object};
//!
//! # fn main() -> Result<()> {
//! # let dir = tempfile::tempdir().expect("a temporary folder");
//! # let app = App::with_props(AppProps::builder().outdir(dir.path().join("cdk.out")).build())?;
//! let stack = Stack::new(&app, "MyStack")?;
//! Queue::builder(&stack, "Jobs").queue_name("jobs.fifo").fifo(true).build()?;
//!
//! let template = Template::from_stack(&stack)?;
//! template.resource_count_is("AWS::SQS::Queue", 1)?;
//! let name = Capture::new();
//! template.has_resource_properties("AWS::SQS::Queue", object! {
//!     "QueueName" => &name,
//!     "FifoQueue" => true,
//!     "KmsMasterKeyId" => Match::absent(),
//! })?;
//! assert_eq!(name.as_string()?, "jobs.fifo");
//! # Ok(())
//! # }
//! ```
//!
//! For snapshot tests, [`Template::snapshot`] is the template as text without what changes with every asset.
// Source: aws-cdk-lib 2.275.0, assertions: `.d.ts` files, and messages observed (oracle cases 1600 to 1603).

mod annotations;
mod capture;
mod cyclic;
mod matcher;
mod matches;
mod section;
mod tags;
mod template;

pub use annotations::{Annotations, SynthesisMessage};
pub use capture::Capture;
pub use matcher::{IMatcher, MatchCapture, MatchFailure, MatchResult, Matcher};
pub use matches::Match;
pub use tags::Tags;
pub use template::{Template, TemplateParsingOptions};

use longshore_core::error::Error;
use longshore_core::value::{Value, js_number};

/// An assertion that does not hold.
fn failed(message: impl Into<String>) -> Error {
    Error::new("AssertionError", message)
}

/// What JavaScript's `typeof` says, but that lists have a type of their own.
fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Array(_) => "array",
        other => js_type_of(other),
    }
}

/// What JavaScript's `typeof` says.
fn js_type_of(value: &Value) -> &'static str {
    match value {
        Value::Undefined => "undefined",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Null | Value::Array(_) | Value::Object(_) | Value::Token(_) => "object",
    }
}

/// What JavaScript's string templates make of a value.
fn js_text(value: &Value) -> String {
    match value {
        Value::Undefined => "undefined".into(),
        Value::Null => "null".into(),
        Value::Bool(b) => b.to_string(),
        Value::Number(n) => js_number(*n),
        Value::String(s) => s.clone(),
        Value::Token(t) => t.to_string(),
        Value::Array(items) => {
            let text = |v: &Value| if matches!(v, Value::Undefined | Value::Null) { String::new() } else { js_text(v) };
            items.iter().map(text).collect::<Vec<_>>().join(",")
        }
        Value::Object(_) => "[object Object]".into(),
    }
}
