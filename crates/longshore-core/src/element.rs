//! What all elements of a template share: a logical id, a stack and a fragment of the template.

use std::any::Any;
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use crate::construct::{Construct, Node};
use crate::error::{Error, Result};
use crate::reference::{CfnReference, ResolutionTypeHint};
use crate::resolve::{ResolveContext, resolve};
use crate::stack::Stack;
use crate::token::{Lazy, Token, str_is_unresolved};
use crate::value::Value;

/// An element of a CloudFormation template.
pub trait CfnElement: Construct {
    /// The part that all elements share.
    fn base(&self) -> &ElementBase;

    /// The element's piece of the template, by section: `{"Resources": {logical id: …}}`, unresolved.
    ///
    /// # Errors
    /// When the element is not complete.
    fn fragment(&self) -> Result<Value>;

    /// Finishes the resolved piece; most elements have nothing to do.
    ///
    /// # Errors
    /// When what was resolved is not acceptable.
    fn finish(&self, resolved: Value, _context: &ResolveContext) -> Result<Value> {
        Ok(resolved)
    }

    /// What `tree.json` tells of the element besides its place.
    ///
    /// # Errors
    /// When something in it cannot be resolved.
    fn tree_attributes(&self) -> Result<Option<Value>> {
        Ok(None)
    }

    /// This element as [`Any`], to get at its own type.
    fn as_any(self: Rc<Self>) -> Rc<dyn Any>;
}

/// The logical id and place of an element.
pub struct ElementBase {
    node: Node,
    stack: Stack,
    logical_id: String,
    id: Rc<LogicalId>,
    ref_token: OnceCell<Token>,
}

/// Where an element's logical id comes from.
#[derive(Default)]
struct LogicalId {
    generated: OnceCell<String>,
    overridden: RefCell<Option<String>>,
    locked: Cell<bool>,
}

impl LogicalId {
    fn resolve(&self, node: &Node, stack: &Stack) -> Result<String> {
        if let Some(id) = &*self.overridden.borrow() {
            return Ok(id.clone());
        }
        let generated = match self.generated.get() {
            Some(id) => id,
            None => {
                let id = stack.generated_logical_id(node)?;
                self.generated.get_or_init(|| id)
            }
        };
        stack.renamed_logical_id(node, generated)
    }
}

impl ElementBase {
    /// Adds an element's node to the tree and gives it a logical id.
    ///
    /// # Errors
    /// When the id is empty or taken, or there is no stack around it.
    pub fn new(scope: &dyn Construct, id: &str, class: &str) -> Result<Self> {
        let stack = Stack::of(scope)?;
        let node = Node::new(scope, id, class)?;
        let id = Rc::new(LogicalId::default());
        let (n, s, i) = (node.clone(), stack.clone(), Rc::clone(&id));
        let hint: String = node.path().chars().rev().take(70).collect::<Vec<_>>().into_iter().rev().collect();
        let hint = format!("{hint}.LogicalID");
        let logical_id = Lazy::with_hint(hint, move |_| i.resolve(&n, &s).map(Value::from)).to_string();
        if node.try_get_context("aws:cdk:disable-logicalId-metadata").is_none_or(|v| !v.is_truthy()) {
            node.add_metadata("aws:cdk:logicalId", logical_id.as_str());
        }
        Ok(Self { node, stack, logical_id, id, ref_token: OnceCell::new() })
    }

    /// The element's node.
    pub fn node(&self) -> &Node {
        &self.node
    }

    /// The stack that the element is in.
    pub fn stack(&self) -> &Stack {
        &self.stack
    }

    /// The logical id, a token until synthesis.
    pub fn logical_id(&self) -> &str {
        &self.logical_id
    }

    /// The logical id as it will be in the template.
    ///
    /// # Errors
    /// When none can be made of the path.
    pub fn resolved_logical_id(&self) -> Result<String> {
        let id = self.id.resolve(&self.node, &self.stack)?;
        if !str_is_unresolved(&id) {
            return Ok(id);
        }
        // An id of the user's choice that is known only now.
        match resolve(&self.node, id.as_str())? {
            Value::String(id) => Ok(id),
            _ => Ok(id),
        }
    }

    /// `Ref` of the element.
    pub fn ref_token(&self) -> Token {
        self.ref_token.get_or_init(|| self.attribute("Ref")).clone()
    }

    /// `Fn::GetAtt` of the element (or `Ref`), the same token each time.
    pub fn attribute(&self, name: &str) -> Token {
        self.attribute_of_type(name, ResolutionTypeHint::String)
    }

    /// As [`ElementBase::attribute`], of a value that is a list or a number.
    pub fn attribute_of_type(&self, name: &str, hint: ResolutionTypeHint) -> Token {
        CfnReference::attribute(&self.node, &Value::from(self.logical_id.as_str()), name, hint)
    }

    /// Gives the element a logical id of the user's choice, which CloudFormation wants to be letters and digits.
    ///
    /// # Errors
    /// When the element was exported already, as the export is named after the id.
    // Quirk(cdk): unchecked-overrides. An id that CloudFormation refuses is taken; an empty one means the generated id.
    pub fn override_logical_id(&self, id: impl Into<String>) -> Result<()> {
        if self.id.locked.get() {
            return Err(Error::at(
                &self.node,
                "LogicalIdLocked",
                format!(
                    "The logicalId for resource at path {} has been locked and cannot be overridden\nMake sure you are calling \"overrideLogicalId\" before Stack.exportValue",
                    self.node.path()
                ),
            ));
        }
        *self.id.overridden.borrow_mut() = Some(id.into()).filter(|id| !id.is_empty());
        Ok(())
    }

    /// Keeps the logical id from being changed from now on.
    pub(crate) fn lock_logical_id(&self) {
        self.id.locked.set(true);
    }
}

/// Compares paths and names as JavaScript's `localeCompare` does, for Latin text.
// Source: Unicode CLDR root collation: punctuation, symbols, digits, letters; accents and then case only break ties, lower
// case first.
pub fn locale_compare(a: &str, b: &str) -> std::cmp::Ordering {
    use unicode_normalization::UnicodeNormalization as _;
    use unicode_normalization::char::is_combining_mark;

    const PUNCTUATION: &str = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
    fn primary(c: char) -> (u8, u32) {
        match c {
            c if c.is_whitespace() => (0, c as u32),
            c if c.is_ascii_digit() => (2, c as u32),
            c if c.is_ascii_alphabetic() => (3, c.to_ascii_lowercase() as u32),
            c => match PUNCTUATION.find(c) {
                Some(i) => (1, u32::try_from(i).unwrap_or(0)),
                None => (4, c as u32),
            },
        }
    }
    let letters = |s: &str| s.nfd().filter(|c| !is_combining_mark(*c)).map(primary).collect::<Vec<_>>();
    let accents = |s: &str| s.nfd().filter(|c| is_combining_mark(*c)).collect::<Vec<_>>();
    let case = |s: &str| s.chars().map(char::is_uppercase).collect::<Vec<_>>();
    letters(a).cmp(&letters(b)).then_with(|| accents(a).cmp(&accents(b))).then_with(|| case(a).cmp(&case(b)))
}

/// Adds an element to its node, so that the stack finds it.
pub fn register<E: CfnElement + 'static>(element: &Rc<E>) {
    element.node().set_element(element.clone());
}
