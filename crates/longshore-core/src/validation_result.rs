//! Outcomes of checks that hold each other, as trees of messages.

use crate::error::{Error, Result};

/// The outcome of a check: good, or what is wrong and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValidationResult {
    error_message: String,
    results: ValidationResults,
}

impl ValidationResult {
    /// An outcome with what is wrong, and the outcomes of what was checked for it; empty ones are good.
    pub fn new(error_message: impl Into<String>, results: ValidationResults) -> Self {
        Self { error_message: error_message.into(), results }
    }

    /// What is wrong, empty when nothing is.
    pub fn error_message(&self) -> &str {
        &self.error_message
    }

    /// The outcomes below.
    pub fn results(&self) -> &ValidationResults {
        &self.results
    }

    /// Tells whether nothing is wrong, here and below.
    pub fn is_success(&self) -> bool {
        self.error_message.is_empty() && self.results.is_success()
    }

    /// Fails with all messages when something is wrong.
    ///
    /// # Errors
    /// When something is wrong.
    pub fn assert_success(&self) -> Result<()> {
        if self.is_success() {
            return Ok(());
        }
        let tree = self.error_tree();
        let mut letters = tree.chars();
        let first: String = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
        Err(Error::new("CfnSynthesisError", first + letters.as_str()))
    }

    /// The message with those below it, indented by two.
    pub fn error_tree(&self) -> String {
        let below = self.results.error_tree_list();
        match below.as_str() {
            "" => self.error_message.clone(),
            lines => format!("{}\n  {}", self.error_message, lines.replace('\n', "\n  ")),
        }
    }

    /// The same outcome with text before its message, unless it is good.
    #[must_use]
    pub fn prefix(&self, message: &str) -> Self {
        if self.is_success() {
            return self.clone();
        }
        Self { error_message: format!("{message}: {}", self.error_message), results: self.results.clone() }
    }
}

/// Outcomes of several checks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValidationResults(Vec<ValidationResult>);

impl ValidationResults {
    /// Outcomes to begin with.
    pub fn new(results: Vec<ValidationResult>) -> Self {
        Self(results)
    }

    /// The outcomes.
    pub fn results(&self) -> &[ValidationResult] {
        &self.0
    }

    /// Adds an outcome, unless it is good.
    pub fn collect(&mut self, result: ValidationResult) {
        if !result.is_success() {
            self.0.push(result);
        }
    }

    /// Tells whether all are good.
    pub fn is_success(&self) -> bool {
        self.0.iter().all(ValidationResult::is_success)
    }

    /// The messages of all, one after the other.
    pub fn error_tree_list(&self) -> String {
        self.0.iter().map(ValidationResult::error_tree).collect::<Vec<_>>().join("\n")
    }

    /// All as one outcome under a message; good when all are.
    pub fn wrap(&self, message: impl Into<String>) -> ValidationResult {
        if self.is_success() { ValidationResult::default() } else { ValidationResult::new(message, self.clone()) }
    }
}
