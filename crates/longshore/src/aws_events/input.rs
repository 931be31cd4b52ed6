//! What targets get of events.

use std::any::Any;

use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::resolve::ResolveContext;
use longshore_core::stack::Stack;
use longshore_core::token::{Fragment, Lazy, Resolvable, Token, fragments};
use longshore_core::value::{Object, Value};

use super::Rule;

/// Fields of the event that a rule is run for, to be put into a [`RuleTargetInput`].
#[derive(Debug)]
pub struct EventField;

struct Field {
    path: String,
}

impl Field {
    fn name(&self) -> String {
        let name = self.path.trim_start_matches(|c: char| !is_name(c));
        name.chars().map(|c| if is_name(c) { c } else { '-' }).collect()
    }
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '-'
}

impl Resolvable for Field {
    fn resolve(&self, _: &ResolveContext) -> Result<Value> {
        Ok(self.path.as_str().into())
    }

    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }

    fn display_hint(&self) -> String {
        self.name()
    }
}

impl EventField {
    /// The event's id.
    pub fn event_id() -> String {
        Self::from_path("$.id")
    }

    /// What the event is about.
    pub fn detail_type() -> String {
        Self::from_path("$.detail-type")
    }

    /// Who sent the event.
    pub fn source() -> String {
        Self::from_path("$.source")
    }

    /// The account that the event is from.
    pub fn account() -> String {
        Self::from_path("$.account")
    }

    /// When the event was.
    pub fn time() -> String {
        Self::from_path("$.time")
    }

    /// The region that the event is from.
    pub fn region() -> String {
        Self::from_path("$.region")
    }

    /// Any field, by its path, such as `$.detail.repository-name`.
    pub fn from_path(path: impl Into<String>) -> String {
        Token::new(Field { path: path.into() }).to_string()
    }
}

/// What a target gets, as users may define it.
pub trait IRuleTargetInput {
    /// What a rule's template says of the input.
    ///
    /// # Errors
    /// When the rule cannot have it.
    fn bind(&self, rule: &Rule) -> Result<RuleTargetInputProperties>;
}

/// What a target gets.
#[derive(Clone, Debug)]
pub struct RuleTargetInput(Kind);

/// An input of the user's own kind.
#[derive(Clone)]
struct Own(Rc<dyn IRuleTargetInput>);

impl std::fmt::Debug for Own {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Own")
    }
}

#[derive(Clone, Debug)]
enum Kind {
    Own(Own),
    Text(String),
    Multiline(String),
    Object(Value),
    Path(String),
}

/// What a target gets, as a template says it.
#[derive(Clone, Debug, Default)]
pub struct RuleTargetInputProperties {
    /// A literal input.
    pub input: Option<String>,
    /// The path of the part of the event that is the input.
    pub input_path: Option<String>,
    /// An input with `<names>` of parts of the event in it.
    pub input_template: Option<String>,
    /// The paths of these parts.
    pub input_paths_map: IndexMap<String, String>,
}

impl RuleTargetInputProperties {
    pub(super) fn render(&self) -> Object {
        object! {
            "Input" => self.input.clone(),
            "InputPath" => self.input_path.clone(),
            "InputTransformer" => self.input_template.as_ref().map(|template| object! {
                "InputPathsMap" => self.input_paths_map.clone(),
                "InputTemplate" => template.as_str(),
            }),
        }
    }
}

impl RuleTargetInput {
    /// One text, which may have event fields in it.
    pub fn from_text(text: impl Into<String>) -> Self {
        Self(Kind::Text(text.into()))
    }

    /// Lines, each of them an event of its own for some targets.
    pub fn from_multiline_text(text: impl Into<String>) -> Self {
        Self(Kind::Multiline(text.into()))
    }

    /// A JSON value, which may have event fields in it.
    pub fn from_object(value: impl Into<Value>) -> Self {
        Self(Kind::Object(value.into()))
    }

    /// A part of the event.
    pub fn from_event_path(path: impl Into<String>) -> Self {
        Self(Kind::Path(path.into()))
    }

    /// An input of the user's own kind.
    pub fn custom(input: impl IRuleTargetInput + 'static) -> Self {
        Self(Kind::Own(Own(Rc::new(input))))
    }

    /// What a rule's template says of the input.
    ///
    /// # Errors
    /// When two event fields would have the same name.
    pub fn bind(&self, rule: &Rule) -> Result<RuleTargetInputProperties> {
        let stack = Stack::of(rule)?;
        let mut fields = Fields::default();
        let template = match &self.0 {
            Kind::Own(own) => return own.0.bind(rule),
            Kind::Path(path) => {
                return Ok(RuleTargetInputProperties { input_path: Some(path.clone()), ..Default::default() });
            }
            Kind::Text(text) => stack.to_json_string(fields.text(text, false)?, 0),
            Kind::Multiline(text) => {
                let lines: Result<Vec<String>> =
                    text.split('\n').map(|l| Ok(stack.to_json_string(fields.text(l, false)?, 0))).collect();
                lines?.join("\n")
            }
            Kind::Object(value) => {
                let json = stack.to_json_string(fields.value(value)?, 0);
                Lazy::uncached(move |context| Ok(unquoted(context.resolve(&json.as_str().into())?))).to_string()
            }
        };
        Ok(if fields.paths.is_empty() {
            RuleTargetInputProperties { input: Some(template), ..Default::default() }
        } else {
            RuleTargetInputProperties {
                input_template: Some(template),
                input_paths_map: fields.paths,
                ..Default::default()
            }
        })
    }
}

/// Stands around fields that are whole values, which lose the quotes around them; JSON writes it as six characters.
const MARK: char = '\u{1}';
const OPENING: &str = "\"\\u0001<";
const CLOSING: &str = ">\\u0001\"";

/// The fields that were found, by the names that stand for them.
#[derive(Default)]
struct Fields {
    paths: IndexMap<String, String>,
    nameless: usize,
}

impl Fields {
    fn value(&mut self, value: &Value) -> Result<Value> {
        Ok(match value {
            Value::String(s) => self.text(s, true)?.into(),
            Value::Token(token) => match field(token) {
                Some(f) => self.mark(f)?.into(),
                None => value.clone(),
            },
            Value::Array(items) => Value::Array(items.iter().map(|v| self.value(v)).collect::<Result<_>>()?),
            Value::Object(map) => {
                let mut out = Object::new();
                for (k, v) in map {
                    if !v.is_undefined() {
                        out.insert(self.text(k, true)?, self.value(v)?);
                    }
                }
                out.into()
            }
            _ => value.clone(),
        })
    }

    fn text(&mut self, text: &str, mark_whole: bool) -> Result<String> {
        let parts = fragments(text);
        if let ([Fragment::Token(token)], true) = (parts.as_slice(), mark_whole)
            && let Some(f) = field(token)
        {
            return self.mark(f);
        }
        let mut out = String::new();
        for part in parts {
            match part {
                Fragment::Literal(s) => out.push_str(&s),
                Fragment::Token(token) => match field(&token) {
                    Some(f) => out.push_str(&format!("<{}>", self.name(f)?)),
                    None => out.push_str(&token.to_string()),
                },
            }
        }
        Ok(out)
    }

    fn mark(&mut self, field: &Field) -> Result<String> {
        Ok(format!("{MARK}<{}>{MARK}", self.name(field)?))
    }

    fn name(&mut self, field: &Field) -> Result<String> {
        if let Some((name, _)) = self.paths.iter().find(|(_, path)| **path == field.path) {
            return Ok(name.clone());
        }
        let mut name = field.name();
        if name.is_empty() {
            self.nameless += 1;
            name = format!("f{}", self.nameless);
        }
        if let Some(path) = self.paths.get(&name) {
            return Err(Error::new(
                "DuplicateInputPathKey",
                format!("Single key '{name}' is used for two different JSON paths: '{}' and '{path}'", field.path),
            ));
        }
        self.paths.insert(name.clone(), field.path.clone());
        Ok(name)
    }
}

fn field(token: &Token) -> Option<&Field> {
    token.resolvable().as_any()?.downcast_ref()
}

/// Takes the quotes off fields that are whole values.
fn unquoted(value: Value) -> Value {
    match value {
        Value::String(s) => s.replace(OPENING, "<").replace(CLOSING, ">").into(),
        Value::Array(items) => Value::Array(items.into_iter().map(unquoted).collect()),
        Value::Object(map) => Value::Object(map.into_iter().map(|(k, v)| (k, unquoted(v))).collect()),
        other => other,
    }
}
