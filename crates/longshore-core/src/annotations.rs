//! Warnings, errors and notes on constructs, shown by the toolkit.

use std::cell::RefCell;

use crate::construct::{Construct, Node};
pub use crate::validation::Validations;
use crate::value::Value;

/// The annotations of a construct.
#[derive(Clone, Debug)]
pub struct Annotations(Node);

#[derive(Default)]
struct Acknowledged(RefCell<Vec<String>>);

impl Annotations {
    /// The annotations of a construct.
    pub fn of(scope: &dyn Construct) -> Self {
        Self(scope.node().clone())
    }

    /// Adds a warning that can be acknowledged by its id.
    pub fn add_warning_v2(&self, id: &str, message: &str) {
        if !self.is_acknowledged(id) {
            self.add_once("aws:cdk:warning", &format!("{message} [ack: {id}]"));
        }
    }

    /// Adds a warning.
    pub fn add_warning(&self, message: &str) {
        self.add_once("aws:cdk:warning", message);
    }

    /// Adds a note.
    pub fn add_info(&self, message: &str) {
        self.add_once("aws:cdk:info", message);
    }

    /// Adds a note that can be acknowledged by its id.
    pub fn add_info_v2(&self, id: &str, message: &str) {
        if !self.is_acknowledged(id) {
            self.add_once("aws:cdk:info", &format!("{message} [ack: {id}]"));
        }
    }

    /// Adds an error: the toolkit refuses to deploy.
    pub fn add_error(&self, message: &str) {
        self.add_once("aws:cdk:error", message);
    }

    /// Adds an error with a code of its own.
    pub fn add_trackable_error(&self, code: &str, message: &str) {
        self.add_error(message);
        self.add_once("aws:cdk:error-code", code);
    }

    /// Adds a deprecation warning for an API.
    pub fn add_deprecation(&self, api: &str, message: &str) {
        let text =
            format!("The API {api} is deprecated: {message}. This API will be removed in the next major release");
        self.add_warning_v2(&format!("Deprecated:{api}"), &text);
    }

    /// Takes back and keeps away the warnings with this id, here and below.
    pub fn acknowledge_warning(&self, id: &str) {
        self.0.part_or_insert_with(Acknowledged::default).0.borrow_mut().push(id.to_owned());
        let suffix = format!("[ack: {id}]");
        for node in self.0.find_all() {
            node.retain_metadata(|e| {
                !(matches!(e.kind.as_str(), "aws:cdk:warning" | "aws:cdk:info")
                    && e.data.as_str().is_some_and(|s| s.ends_with(&suffix)))
            });
        }
    }

    /// Takes back and keeps away the notes with this id, here and below.
    pub fn acknowledge_info(&self, id: &str) {
        self.acknowledge_warning(id);
    }

    fn is_acknowledged(&self, id: &str) -> bool {
        self.0.scopes().iter().any(|n| n.part::<Acknowledged>().is_some_and(|a| a.0.borrow().iter().any(|x| x == id)))
    }

    fn add_once(&self, kind: &str, message: &str) {
        let data = Value::from(message);
        if !self.0.metadata().iter().any(|e| e.kind == kind && e.data == data) {
            self.0.add_metadata(kind, data);
        }
    }
}
