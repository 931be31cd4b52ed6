//! What all elements of a template share: a logical id, a stack and a fragment of the template.

use std::any::Any;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use crate::construct::{Construct, Node};
use crate::error::{Error, Result};
use crate::reference::CfnReference;
use crate::resolve::ResolveContext;
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
    id_override: Rc<RefCell<Option<String>>>,
    ref_token: OnceCell<Token>,
}

impl ElementBase {
    /// Adds an element's node to the tree and gives it a logical id.
    ///
    /// # Errors
    /// When the id is empty or taken, or there is no stack around it.
    pub fn new(scope: &dyn Construct, id: &str, class: &str) -> Result<Self> {
        let stack = Stack::of(scope)?;
        let node = Node::new(scope, id, class)?;
        let id_override = Rc::new(RefCell::new(None::<String>));
        let (n, s, o) = (node.clone(), stack.clone(), Rc::clone(&id_override));
        let hint: String = node.path().chars().rev().take(70).collect::<Vec<_>>().into_iter().rev().collect();
        let logical_id = Lazy::with_hint(format!("{hint}.LogicalID"), move |_| {
            let overridden = o.borrow().clone();
            Ok(match overridden {
                Some(id) => id,
                None => s.logical_id_of(&n)?,
            }
            .into())
        })
        .to_string();
        if node.try_get_context("aws:cdk:disable-logicalId-metadata").is_none_or(|v| !v.is_truthy()) {
            node.add_metadata("aws:cdk:logicalId", logical_id.as_str());
        }
        Ok(Self { node, stack, logical_id, id_override, ref_token: OnceCell::new() })
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
        let overridden = self.id_override.borrow().clone();
        overridden.map_or_else(|| self.stack.logical_id_of(&self.node), Ok)
    }

    /// `Ref` of the element.
    pub fn ref_token(&self) -> Token {
        self.ref_token.get_or_init(|| self.attribute("Ref")).clone()
    }

    /// `Fn::GetAtt` of the element (or `Ref`), the same token each time.
    pub fn attribute(&self, name: &str) -> Token {
        CfnReference::attribute(&self.node, &Value::from(self.logical_id.as_str()), name)
    }

    /// Gives the element a logical id of the user's choice.
    ///
    /// # Errors
    /// When CloudFormation would refuse the id.
    pub fn override_logical_id(&self, id: &str) -> Result<()> {
        // Source: aws-cdk-lib 2.275.0: 1 to 255 letters and digits, a letter first.
        let valid = !str_is_unresolved(id)
            && (1..=255).contains(&id.len())
            && id.starts_with(|c: char| c.is_ascii_alphabetic())
            && id.chars().all(|c| c.is_ascii_alphanumeric());
        if !valid {
            return Err(Error::at(
                &self.node,
                "InvalidLogicalIdOverride",
                format!(
                    "Invalid logical ID override: '{id}'. It must only contain alphanumeric characters, start with a letter and be 1 to 255 long."
                ),
            ));
        }
        *self.id_override.borrow_mut() = Some(id.to_owned());
        Ok(())
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
pub(crate) fn register<E: CfnElement + 'static>(element: &Rc<E>) {
    element.node().set_element(element.clone());
}
