//! References to attributes of template elements, which may turn into imports or parameters elsewhere.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::construct::{Construct, Node};
use crate::cross_stack::ReferenceStrength;
use crate::error::Result;
use crate::object;
use crate::resolve::ResolveContext;
use crate::stack::Stack;
use crate::token::{Resolvable, Token};
use crate::value::Value;

/// What kind of value a reference has, which other stacks have to know to pass it on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ResolutionTypeHint {
    /// Text.
    #[default]
    String,
    /// A number.
    Number,
    /// A list of strings.
    StringList,
}

/// A `Ref` or `Fn::GetAtt` of an element, replaced by what stands for it in other stacks.
#[derive(Clone)]
pub struct CfnReference {
    target: Node,
    display_name: String,
    value: Value,
    type_hint: ResolutionTypeHint,
    strength: Option<ReferenceStrength>,
    elsewhere: RefCell<HashMap<usize, Value>>,
}

#[derive(Default)]
struct Known(RefCell<HashMap<String, Token>>);

impl CfnReference {
    /// Returns the token of an attribute (or `Ref`) of a template element; always the same one for the same attribute.
    ///
    /// The hint of the first call counts.
    pub fn attribute(element: &Node, logical_id: &Value, attribute: &str, hint: ResolutionTypeHint) -> Token {
        let value = match attribute {
            "Ref" => Value::Object(object! {"Ref" => logical_id}),
            _ => Value::Object(object! {"Fn::GetAtt" => crate::array![logical_id, attribute]}),
        };
        Self::known(element, attribute, value, hint)
    }

    /// Returns the token of an attribute (or `Ref`) as it stands in the text of a `Fn::Sub`.
    pub fn sub_attribute(element: &Node, logical_id: &str, attribute: &str) -> Token {
        let text = match attribute {
            "Ref" => format!("${{{logical_id}}}"),
            _ => format!("${{{logical_id}.{attribute}}}"),
        };
        let key = format!("Fn::Sub {attribute}");
        Self::cached(element, &key, attribute, Value::String(text), ResolutionTypeHint::String)
    }

    /// Returns the token of an attribute as `Fn::GetAtt` with one text, `LogicalId.Attribute`.
    pub fn dotted_attribute(element: &Node, logical_id: &str, attribute: &str) -> Token {
        let value = Value::Object(object! {"Fn::GetAtt" => format!("{logical_id}.{attribute}")});
        let key = format!("Fn::GetAtt {attribute}");
        Self::cached(element, &key, attribute, value, ResolutionTypeHint::String)
    }

    /// Returns the token of a pseudo parameter that belongs to a stack, such as its `AWS::StackId`.
    pub fn pseudo(scope: &Node, name: &str) -> Token {
        Self::known(scope, name, Value::Object(object! {"Ref" => name}), ResolutionTypeHint::String)
    }

    fn known(target: &Node, name: &str, value: Value, type_hint: ResolutionTypeHint) -> Token {
        Self::cached(target, name, name, value, type_hint)
    }

    fn cached(target: &Node, key: &str, name: &str, value: Value, type_hint: ResolutionTypeHint) -> Token {
        let known = target.part_or_insert_with(Known::default);
        let mut known = known.0.borrow_mut();
        known
            .entry(key.to_owned())
            .or_insert_with(|| {
                Token::new(CfnReference {
                    target: target.clone(),
                    display_name: name.to_owned(),
                    value,
                    type_hint,
                    strength: None,
                    elsewhere: RefCell::default(),
                })
            })
            .clone()
    }

    /// The element referred to.
    pub fn target(&self) -> &Node {
        &self.target
    }

    /// The attribute's name, or `Ref`.
    pub fn display_name(&self) -> &str {
        &self.display_name
    }

    /// What the reference is where the element lives.
    pub fn own_value(&self) -> &Value {
        &self.value
    }

    /// How other stacks get at the value, if this reference says so itself.
    pub fn strength(&self) -> Option<ReferenceStrength> {
        self.strength
    }

    /// This reference with a strength of its own.
    pub(crate) fn with_strength(&self, strength: ReferenceStrength) -> Self {
        Self { strength: Some(strength), elsewhere: RefCell::default(), ..self.clone() }
    }

    /// What kind of value it is.
    pub fn type_hint(&self) -> ResolutionTypeHint {
        self.type_hint
    }

    pub(crate) fn has_value_for(&self, stack: &Stack) -> bool {
        self.elsewhere.borrow().contains_key(&stack.node().identity())
    }

    pub(crate) fn assign_value_for(&self, stack: &Stack, value: Value) {
        self.elsewhere.borrow_mut().insert(stack.node().identity(), value);
    }
}

impl Resolvable for CfnReference {
    fn resolve(&self, context: &ResolveContext) -> Result<Value> {
        if let Ok(stack) = Stack::of(context.scope())
            && let Some(value) = self.elsewhere.borrow().get(&stack.node().identity())
        {
            return Ok(value.clone());
        }
        Ok(self.value.clone())
    }

    fn as_reference(&self) -> Option<&CfnReference> {
        Some(self)
    }

    fn display_hint(&self) -> String {
        format!("{}.{}", self.target.id(), self.display_name)
    }
}
