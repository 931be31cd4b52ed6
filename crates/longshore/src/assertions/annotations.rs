//! Assertions on warnings, errors and notes.

use longshore_core::construct::Construct as _;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::stage::Stage;
use longshore_core::synthesis::SynthesisOptions;
use longshore_core::value::{Object, Value};

use super::{failed, section};

/// A message of a construct.
#[derive(Clone, Debug, PartialEq)]
pub struct SynthesisMessage {
    /// `info`, `warning` or `error`.
    pub level: String,
    /// The construct's path, which starts with `/`.
    pub id: String,
    /// The metadata entry: `type` and `data`.
    pub entry: Value,
}

/// The annotations of a stack.
#[derive(Clone, Debug)]
pub struct Annotations(Object);

impl Annotations {
    /// Synthesizes the app of a stack and takes the stack's messages, those of its nested stacks included.
    ///
    /// # Errors
    /// When the stack is in no app, or cannot be synthesized.
    pub fn from_stack(stack: &Stack) -> Result<Self> {
        let root = stack.node().root_node();
        let Some(app) = root.own_stage() else {
            return Err(failed("unexpected: all stacks must be part of a Stage or an App"));
        };
        let assembly = app.synth_with(SynthesisOptions { force: true, ..Default::default() })?;
        let file = format!("{}{}.metadata.json", folder(stack), stack.artifact_id());
        let metadata = assembly.file(&file).unwrap_or("{}");
        let metadata: serde_json::Value =
            serde_json::from_str(metadata).map_err(|e| failed(format!("{file} is no JSON: {e}")))?;
        let mut all = Object::new();
        for (path, entries) in Value::from(metadata).as_object().into_iter().flatten() {
            for entry in entries.as_array().unwrap_or_default() {
                let level = match entry.get("type").and_then(Value::as_str) {
                    Some("aws:cdk:warning") => "warning",
                    Some("aws:cdk:error") => "error",
                    Some("aws:cdk:info") => "info",
                    _ => continue,
                };
                let message = object! {"level" => level, "entry" => entry, "id" => path};
                all.insert(all.len().to_string(), message.into());
            }
        }
        Ok(Self(all))
    }

    fn has(&self, level: &str, path: &str, message: Value) -> Result<()> {
        let found = section::search(&self.at(path), &pattern(level, message))?;
        if found.is_match() {
            return Ok(());
        }
        Err(failed(found.failure(&format!("messages at path {path}"), "Stack")))
    }

    fn has_no(&self, level: &str, path: &str, message: Value) -> Result<()> {
        let found = section::search(&self.at(path), &pattern(level, message))?;
        if !found.is_match() {
            return Ok(());
        }
        let count = found.matches.len();
        Err(failed(format!("Expected no matches, but stack has {count} messages as follows:\n{}", found.listing())))
    }

    fn find(&self, level: &str, path: &str, message: Value) -> Result<Vec<SynthesisMessage>> {
        let found = section::search(&self.at(path), &pattern(level, message))?;
        let text = |m: &Value, key: &str| m.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let message = |m: &Value| SynthesisMessage {
            level: text(m, "level"),
            id: text(m, "id"),
            entry: m.get("entry").cloned().unwrap_or_default(),
        };
        Ok(found.matches.values().map(message).collect())
    }

    fn at(&self, path: &str) -> Object {
        let here = |v: &Value| path == "*" || v.get("id").and_then(Value::as_str) == Some(path);
        self.0.iter().filter(|(_, v)| here(v)).map(|(k, v)| (k.clone(), v.clone())).collect()
    }

    /// Asserts that a construct has an error; the path starts with `/`, `*` means any construct.
    ///
    /// # Errors
    /// When it has none that matches.
    pub fn has_error(&self, construct_path: &str, message: impl Into<Value>) -> Result<()> {
        self.has("error", construct_path, message.into())
    }

    /// Asserts that a construct has no such error.
    ///
    /// # Errors
    /// When it has one that matches.
    pub fn has_no_error(&self, construct_path: &str, message: impl Into<Value>) -> Result<()> {
        self.has_no("error", construct_path, message.into())
    }

    /// The errors of a construct that match.
    ///
    /// # Errors
    /// When the pattern makes no sense.
    pub fn find_error(&self, construct_path: &str, message: impl Into<Value>) -> Result<Vec<SynthesisMessage>> {
        self.find("error", construct_path, message.into())
    }

    /// Asserts that a construct has a warning; the path starts with `/`, `*` means any construct.
    ///
    /// # Errors
    /// When it has none that matches.
    pub fn has_warning(&self, construct_path: &str, message: impl Into<Value>) -> Result<()> {
        self.has("warning", construct_path, message.into())
    }

    /// Asserts that a construct has no such warning.
    ///
    /// # Errors
    /// When it has one that matches.
    pub fn has_no_warning(&self, construct_path: &str, message: impl Into<Value>) -> Result<()> {
        self.has_no("warning", construct_path, message.into())
    }

    /// The warnings of a construct that match.
    ///
    /// # Errors
    /// When the pattern makes no sense.
    pub fn find_warning(&self, construct_path: &str, message: impl Into<Value>) -> Result<Vec<SynthesisMessage>> {
        self.find("warning", construct_path, message.into())
    }

    /// Asserts that a construct has a note; the path starts with `/`, `*` means any construct.
    ///
    /// # Errors
    /// When it has none that matches.
    pub fn has_info(&self, construct_path: &str, message: impl Into<Value>) -> Result<()> {
        self.has("info", construct_path, message.into())
    }

    /// Asserts that a construct has no such note.
    ///
    /// # Errors
    /// When it has one that matches.
    pub fn has_no_info(&self, construct_path: &str, message: impl Into<Value>) -> Result<()> {
        self.has_no("info", construct_path, message.into())
    }

    /// The notes of a construct that match.
    ///
    /// # Errors
    /// When the pattern makes no sense.
    pub fn find_info(&self, construct_path: &str, message: impl Into<Value>) -> Result<Vec<SynthesisMessage>> {
        self.find("info", construct_path, message.into())
    }
}

fn pattern(level: &str, message: Value) -> Value {
    object! {"level" => level, "entry" => object! {"data" => message}}.into()
}

/// The folder of a stack's stage within the assembly of the app, with a `/` at its end; empty for the app itself.
pub(super) fn folder(stack: &Stack) -> String {
    let mut out = String::new();
    let mut stage = Stage::of(stack);
    while let Some(s) = stage {
        if s.parent_stage().is_some() {
            out = format!("{}/{out}", s.artifact_id());
        }
        stage = s.parent_stage();
    }
    out
}
