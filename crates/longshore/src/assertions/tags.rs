//! Assertions on the tags of a stack itself.

use longshore_core::construct::Construct as _;
use longshore_core::error::Result;
use longshore_core::stack::Stack;
use longshore_core::value::{Object, Value};

use super::{Match, Matcher, failed};

/// The tags of a stack itself, as the assembly has them.
#[derive(Clone, Debug)]
pub struct Tags(Object);

impl Tags {
    /// Synthesizes the app of a stack and takes the stack's tags.
    ///
    /// # Errors
    /// When the stack is in no app, or cannot be synthesized.
    pub fn from_stack(stack: &Stack) -> Result<Self> {
        let root = stack.node().root_node();
        let Some(app) = root.own_stage() else {
            return Err(failed("unexpected: all stacks must be part of a Stage or an App"));
        };
        app.synth()?;
        Ok(Self(stack.tags().tag_values().into_iter().map(|(k, v)| (k, v.into())).collect()))
    }

    /// Asserts that the tags match; literals need only be among the tags.
    ///
    /// # Errors
    /// When they do not match, or the pattern is [`Match::absent`], which never does.
    pub fn has_values(&self, tags: impl Into<Value>) -> Result<()> {
        let tags = tags.into();
        let matcher = Matcher::of(&tags).unwrap_or_else(|| Match::object_like(tags));
        if matcher.name() == "absent" {
            return Err(failed(
                "Match.absent() will never match Tags because \"{}\" is the default value. Use Tags.hasNone() instead.",
            ));
        }
        let result = matcher.test(&Value::Object(self.0.clone()))?;
        if result.has_failed() {
            return Err(failed(format!("Stack tags did not match as expected:\n{}", result.render_mismatch())));
        }
        Ok(())
    }

    /// Asserts that there are no tags.
    ///
    /// # Errors
    /// When there are some.
    pub fn has_none(&self) -> Result<()> {
        self.has_values(Match::exact(Object::new())?)
    }

    /// The tags.
    pub fn all(&self) -> Object {
        self.0.clone()
    }
}
