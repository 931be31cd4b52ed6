//! Values of a template: references, conditions, parameters.

use std::cell::RefCell;
use std::collections::HashMap;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::functions;

/// Why a value is not known here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Unresolved {
    /// It depends on something that exists only in AWS.
    #[error("it needs {0}, which is not emulated")]
    NotEmulated(String),
    /// The template is wrong.
    #[error("{0}")]
    Invalid(String),
}

/// Where a stack is, as its pseudo parameters say.
#[derive(Debug, Clone)]
pub(crate) struct Pseudo {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) stack_name: String,
    pub(crate) stack_id: String,
    pub(crate) notification_arns: Vec<String>,
}

impl Pseudo {
    // Source: AWS General Reference, partitions of regions.
    pub(crate) fn partition(&self) -> &'static str {
        match self.region.as_str() {
            region if region.starts_with("cn-") => "aws-cn",
            region if region.starts_with("us-gov-") => "aws-us-gov",
            region if region.starts_with("us-isob-") => "aws-iso-b",
            region if region.starts_with("us-iso-") => "aws-iso",
            _ => "aws",
        }
    }

    pub(crate) fn url_suffix(&self) -> &'static str {
        if self.partition() == "aws-cn" { "amazonaws.com.cn" } else { "amazonaws.com" }
    }

    fn value(&self, name: &str) -> Option<Value> {
        Some(match name {
            "AWS::AccountId" => self.account.clone().into(),
            "AWS::Region" => self.region.clone().into(),
            "AWS::Partition" => self.partition().into(),
            "AWS::URLSuffix" => self.url_suffix().into(),
            "AWS::StackName" => self.stack_name.clone().into(),
            "AWS::StackId" => self.stack_id.clone().into(),
            "AWS::NotificationARNs" => self.notification_arns.clone().into(),
            _ => return None,
        })
    }
}

/// Everything values of one template can refer to.
pub(crate) struct Scope<'a> {
    pub(crate) template: &'a Value,
    pub(crate) pseudo: Pseudo,
    /// Values of parameters, as [`parameter_values`] gives them.
    pub(crate) parameters: IndexMap<String, Result<Value, Unresolved>>,
    /// What `Ref` (the empty name) and `Fn::GetAtt` of emulated resources give, by logical ID.
    pub(crate) resources: HashMap<String, HashMap<String, Value>>,
    /// Exports of other stacks in the same account and region; `None` where the value is not known here.
    pub(crate) exports: HashMap<String, Option<String>>,
    /// Conditions that are being evaluated, to notice circles.
    open_conditions: RefCell<Vec<String>>,
}

pub(crate) type Outcome = Result<Value, Unresolved>;

impl<'a> Scope<'a> {
    pub(crate) fn new(
        template: &'a Value,
        pseudo: Pseudo,
        parameters: IndexMap<String, Outcome>,
        exports: HashMap<String, Option<String>>,
    ) -> Self {
        Self { template, pseudo, parameters, resources: HashMap::new(), exports, open_conditions: RefCell::default() }
    }

    /// Evaluates a value; `None` when it is `AWS::NoValue`.
    pub(crate) fn evaluate(&self, value: &Value) -> Result<Option<Value>, Unresolved> {
        match value {
            Value::Array(items) => {
                let items = items.iter().filter_map(|item| self.evaluate(item).transpose());
                Ok(Some(Value::Array(items.collect::<Result<_, _>>()?)))
            }
            Value::Object(map) => match only_entry(map) {
                Some((name, argument)) if is_function(name, argument) => functions::call(self, name, argument),
                _ => {
                    let mut evaluated = Map::new();
                    for (key, value) in map {
                        if let Some(value) = self.evaluate(value)? {
                            evaluated.insert(key.clone(), value);
                        }
                    }
                    Ok(Some(Value::Object(evaluated)))
                }
            },
            Value::String(text) if text.contains("{{resolve:") => {
                Err(Unresolved::NotEmulated(format!("the dynamic reference {text:?}")))
            }
            other => Ok(Some(other.clone())),
        }
    }

    /// Evaluates a value that has to be there.
    pub(crate) fn required(&self, value: &Value, what: &str) -> Outcome {
        self.evaluate(value)?.ok_or_else(|| Unresolved::Invalid(format!("{what} must not be AWS::NoValue")))
    }

    /// Evaluates a value that has to be a text, or something that CloudFormation turns into one.
    pub(crate) fn text(&self, value: &Value, what: &str) -> Result<String, Unresolved> {
        let value = self.required(value, what)?;
        text_of(&value).ok_or_else(|| Unresolved::Invalid(format!("{what} must be a string, got {value}")))
    }

    /// What a reference to a parameter, pseudo parameter or resource gives; `None` for `AWS::NoValue`.
    pub(crate) fn reference(&self, name: &str) -> Result<Option<Value>, Unresolved> {
        if name == "AWS::NoValue" {
            return Ok(None);
        }
        if let Some(value) = self.pseudo.value(name) {
            return Ok(Some(value));
        }
        match self.parameters.get(name) {
            Some(value) => value.clone().map(Some),
            None => self.attribute(name, "").map(Some),
        }
    }

    /// What `Fn::GetAtt` gives, or `Ref` for the empty attribute.
    pub(crate) fn attribute(&self, logical_id: &str, attribute: &str) -> Outcome {
        let Some(resource) = self.template["Resources"].get(logical_id) else {
            return Err(Unresolved::Invalid(format!("the template has no {logical_id:?} to refer to")));
        };
        if let Some(value) = self.resources.get(logical_id).and_then(|it| it.get(attribute)) {
            return Ok(value.clone());
        }
        let kind = resource["Type"].as_str().unwrap_or("resource");
        let what = if attribute.is_empty() { String::new() } else { format!("{attribute} of ") };
        Err(Unresolved::NotEmulated(format!("{what}{kind} {logical_id:?}")))
    }

    /// Whether a named condition holds.
    pub(crate) fn condition(&self, name: &str) -> Result<bool, Unresolved> {
        let Some(condition) = self.template["Conditions"].get(name) else {
            return Err(Unresolved::Invalid(format!("the template has no condition {name:?}")));
        };
        if self.open_conditions.borrow().iter().any(|open| open == name) {
            return Err(Unresolved::Invalid(format!("condition {name:?} depends on itself")));
        }
        self.open_conditions.borrow_mut().push(name.to_owned());
        let holds = self.required(condition, "a condition").map(|it| it == Value::Bool(true));
        self.open_conditions.borrow_mut().pop();
        holds
    }

    /// Whether a resource or output is wanted: it has no condition, or one that holds.
    pub(crate) fn is_wanted(&self, element: &Value) -> Result<bool, Unresolved> {
        element["Condition"].as_str().map_or(Ok(true), |name| self.condition(name))
    }
}

fn only_entry(map: &Map<String, Value>) -> Option<(&str, &Value)> {
    let mut entries = map.iter();
    let (name, argument) = entries.next()?;
    entries.next().is_none().then_some((name.as_str(), argument))
}

/// `Condition` is one only with a name: in a policy statement it is a key like others.
fn is_function(name: &str, argument: &Value) -> bool {
    name == "Ref" || name.starts_with("Fn::") || (name == "Condition" && argument.is_string())
}

/// The text CloudFormation makes of a scalar.
pub(crate) fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// The values of a template's parameters: given ones, else defaults.
///
/// # Errors
/// With the parameters that have neither, and those that are given but do not exist.
pub(crate) fn parameter_values(
    template: &Value,
    given: &IndexMap<String, String>,
) -> Result<IndexMap<String, Outcome>, Vec<String>> {
    let empty = Map::new();
    let declared = template["Parameters"].as_object().unwrap_or(&empty);
    let mut values = IndexMap::new();
    let mut problems = Vec::new();
    for name in given.keys().filter(|name| !declared.contains_key(*name)) {
        problems.push(format!("parameter {name:?} does not exist"));
    }
    for (name, parameter) in declared {
        let kind = parameter["Type"].as_str().unwrap_or("String");
        let Some(value) = given.get(name).cloned().or_else(|| text_of(&parameter["Default"])) else {
            problems.push(format!("parameter {name:?} has no value"));
            continue;
        };
        let allowed = parameter["AllowedValues"].as_array();
        if allowed.is_some_and(|allowed| !allowed.iter().any(|it| text_of(it).as_ref() == Some(&value))) {
            problems.push(format!("parameter {name:?} must be one of {}, got {value:?}", parameter["AllowedValues"]));
            continue;
        }
        let value = if kind.starts_with("AWS::SSM::Parameter::Value") {
            Err(Unresolved::NotEmulated(format!("the SSM parameter {value:?}")))
        } else if kind == "CommaDelimitedList" || kind.starts_with("List<") {
            Ok(value.split(',').map(str::trim).collect::<Vec<_>>().into())
        } else {
            Ok(value.into())
        };
        values.insert(name.clone(), value);
    }
    if problems.is_empty() { Ok(values) } else { Err(problems) }
}
