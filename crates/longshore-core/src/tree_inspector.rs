//! What constructs tell about themselves, for those who look at the tree.

use std::cell::RefCell;

use crate::value::{Object, Value};

/// Gathers what a construct tells about itself.
#[derive(Debug, Default)]
pub struct TreeInspector(RefCell<Object>);

impl TreeInspector {
    /// Has gathered nothing so far.
    pub fn new() -> Self {
        Self::default()
    }

    /// What was gathered, by name.
    pub fn attributes(&self) -> Object {
        self.0.borrow().clone()
    }

    /// Adds a fact, in place of one of that name.
    pub fn add_attribute(&self, key: impl Into<String>, value: impl Into<Value>) {
        self.0.borrow_mut().insert(key.into(), value.into());
    }
}

/// What can be looked at.
pub trait IInspectable {
    /// Tells about itself.
    fn inspect(&self, inspector: &TreeInspector);
}
