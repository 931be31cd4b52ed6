//! Values that a comparison met.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use longshore_core::error::{Error, Result};
use longshore_core::value::{Object, Value};

use super::matcher::Kind;
use super::{Match, MatchCapture, MatchResult, Matcher, failed, js_text, type_of};

/// A matcher that keeps what it is compared with; clones are the same capture.
///
/// A capture keeps a value only when the whole of a template's piece matched.
#[derive(Clone)]
pub struct Capture(Rc<Inner>);

#[derive(Default)]
struct Inner {
    pattern: Option<Value>,
    captured: RefCell<Vec<Value>>,
    index: Cell<usize>,
}

impl Capture {
    /// Keeps any value.
    #[allow(clippy::new_without_default, reason = "a capture is something to be named, not a default")]
    pub fn new() -> Self {
        Self(Rc::default())
    }

    /// Keeps values that match a pattern, literals as with [`Match::object_like`].
    pub fn new_with(pattern: impl Into<Value>) -> Self {
        Self(Rc::new(Inner { pattern: Some(pattern.into()), ..Default::default() }))
    }

    /// The capture as a matcher.
    pub fn matcher(&self) -> Matcher {
        Matcher(Kind::Capture(self.clone()))
    }

    /// The name that mismatches tell.
    pub fn name(&self) -> String {
        "Capture".to_owned()
    }

    /// Compares a value; it is kept later, if everything around it matches too.
    ///
    /// # Errors
    /// When the pattern makes no sense.
    pub fn test(&self, actual: &Value) -> Result<MatchResult> {
        let mut result = MatchResult::new(actual);
        if matches!(actual, Value::Undefined | Value::Null) {
            let text = format!("Can only capture non-nullish values. Found {}", js_text(actual));
            result.push(&self.matcher(), &[], text);
            return Ok(result);
        }
        if let Some(pattern) = &self.0.pattern {
            let matcher = Matcher::of(pattern).unwrap_or_else(|| Match::object_like(pattern));
            let inner = matcher.test(actual)?;
            if inner.has_failed() {
                return Ok(inner);
            }
        }
        result.record_capture(MatchCapture { capture: self.clone(), value: actual.clone() });
        Ok(result)
    }

    pub(super) fn take(&self, value: Value) {
        self.0.captured.borrow_mut().push(value);
    }

    /// Goes on to the next kept value; tells whether there is one.
    pub fn next(&self) -> bool {
        let more = self.0.index.get() + 1 < self.0.captured.borrow().len();
        if more {
            self.0.index.set(self.0.index.get() + 1);
        }
        more
    }

    /// The kept value.
    ///
    /// # Errors
    /// When nothing was kept.
    pub fn value(&self) -> Result<Value> {
        self.0.captured.borrow().get(self.0.index.get()).cloned().ok_or_else(|| failed("No value captured"))
    }

    fn wrong(value: &Value, expected: &str) -> Error {
        failed(format!(
            "Captured value is expected to be {expected} but found {}. Value is {}",
            type_of(value),
            value.to_json(2)
        ))
    }

    /// The kept value, a text.
    ///
    /// # Errors
    /// When nothing was kept, or no text.
    pub fn as_string(&self) -> Result<String> {
        match self.value()? {
            Value::String(s) => Ok(s),
            other => Err(Self::wrong(&other, "string")),
        }
    }

    /// The kept value, a number.
    ///
    /// # Errors
    /// When nothing was kept, or no number.
    pub fn as_number(&self) -> Result<f64> {
        match self.value()? {
            Value::Number(n) => Ok(n),
            other => Err(Self::wrong(&other, "number")),
        }
    }

    /// The kept value, true or false.
    ///
    /// # Errors
    /// When nothing was kept, or something else.
    pub fn as_boolean(&self) -> Result<bool> {
        match self.value()? {
            Value::Bool(b) => Ok(b),
            other => Err(Self::wrong(&other, "boolean")),
        }
    }

    /// The kept value, a list.
    ///
    /// # Errors
    /// When nothing was kept, or no list.
    pub fn as_array(&self) -> Result<Vec<Value>> {
        match self.value()? {
            Value::Array(items) => Ok(items),
            other => Err(Self::wrong(&other, "array")),
        }
    }

    /// The kept value, an object.
    ///
    /// # Errors
    /// When nothing was kept, or no object.
    pub fn as_object(&self) -> Result<Object> {
        match self.value()? {
            Value::Object(map) => Ok(map),
            other => Err(Self::wrong(&other, "object")),
        }
    }
}

impl From<Capture> for Matcher {
    fn from(capture: Capture) -> Matcher {
        capture.matcher()
    }
}

impl From<&Capture> for Value {
    fn from(capture: &Capture) -> Value {
        capture.matcher().into()
    }
}

impl From<Capture> for Value {
    fn from(capture: Capture) -> Value {
        capture.matcher().into()
    }
}

impl std::fmt::Debug for Capture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Capture {:?}", self.0.captured.borrow())
    }
}
