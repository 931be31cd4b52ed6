//! Attributes of load balancers, listeners and target groups: names with values, in the order they were set first.

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::object;
use longshore_core::token::{Lazy, Token};
use longshore_core::value::Value;

/// Attributes; clones are the same.
#[derive(Clone, Default)]
pub(super) struct Attributes(Rc<RefCell<IndexMap<String, Option<String>>>>);

impl Attributes {
    /// Sets an attribute, or leaves it out.
    pub(super) fn set(&self, key: &str, value: Option<String>) {
        self.0.borrow_mut().insert(key.to_owned(), value);
    }

    /// Sets an attribute that is on or off.
    pub(super) fn set_bool(&self, key: &str, value: bool) {
        self.set(key, Some(value.to_string()));
    }

    /// What a template has of them; nothing where there is none.
    pub(super) fn render(&self) -> Token {
        let all = Rc::clone(&self.0);
        Lazy::any(move || {
            let all = all.borrow();
            let set = all.iter().filter_map(|(k, v)| v.as_ref().map(|v| object! {"Key" => k, "Value" => v}));
            Ok(Value::from(set.collect::<Vec<_>>()).or_undefined_if_empty())
        })
    }
}
