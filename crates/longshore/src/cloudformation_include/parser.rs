//! Values of a template: intrinsic functions become tokens that refer to the constructs of the template's elements.

use longshore_core::construct::Construct as _;
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::{Aws, Fn};
use longshore_core::reference::CfnReference;
use longshore_core::token::{Lazy, Token, is_unresolved, str_is_unresolved};
use longshore_core::value::{Object, Value};
use longshore_core::{array, object};

use super::include::{CfnInclude, Element};

/// What a value is part of, which decides what it may refer to.
#[derive(Clone)]
pub(super) enum Place {
    Condition,
    Mapping,
    Parameter,
    /// A resource, made while these are being made, each for the one before it.
    Resource(Vec<String>),
    Rule,
    /// Outputs, hooks and other sections, which come after the resources.
    Rest,
}

pub(super) struct Parser<'a> {
    pub(super) include: &'a CfnInclude,
    pub(super) place: Place,
}

fn refused(code: &'static str, message: String) -> Error {
    Error::new(code, message)
}

fn call(name: &str, args: impl Into<Value>) -> Value {
    Value::Token(Token::of(object! {name => args.into()}))
}

fn item(list: &Value, index: usize) -> Value {
    list.as_array().and_then(|l| l.get(index)).cloned().unwrap_or_default()
}

/// A string of a value that may be a token.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::Undefined | Value::Null => None,
        Value::String(s) => Some(s.clone()),
        Value::Token(t) => Some(t.to_string()),
        Value::Number(n) => Some(longshore_core::value::js_number(*n)),
        Value::Bool(b) => Some(b.to_string()),
        other => Some(Token::of(other).to_string()),
    }
}

fn condition(value: Value) -> Token {
    match value {
        Value::Token(t) => t,
        other => Token::of(other),
    }
}

impl Parser<'_> {
    /// Parses a value; what is null is left out.
    pub(super) fn parse(&self, value: &Value) -> Result<Value> {
        match value {
            Value::Null => Ok(Value::Undefined),
            Value::Array(items) => Ok(Value::Array(items.iter().map(|v| self.parse(v)).collect::<Result<_>>()?)),
            Value::Object(map) => match self.intrinsic_name(map) {
                Some(name) => match self.intrinsic(name, &map[name])? {
                    Value::Undefined => self.members(map),
                    value => Ok(value),
                },
                None => self.members(map),
            },
            other => Ok(other.clone()),
        }
    }

    fn members(&self, map: &Object) -> Result<Value> {
        let parsed: Object = map.iter().map(|(k, v)| Ok((k.clone(), self.parse(v)?))).collect::<Result<_>>()?;
        Ok(parsed.into())
    }

    /// The function that an object calls.
    pub(super) fn intrinsic_name<'m>(&self, map: &'m Object) -> Option<&'m str> {
        let (name, _) = map.first().filter(|_| map.len() == 1)?;
        let condition = matches!(self.place, Place::Condition) && name == "Condition";
        (name == "Ref" || name.starts_with("Fn::") || condition).then_some(name.as_str())
    }

    fn intrinsic(&self, name: &str, raw: &Value) -> Result<Value> {
        let args = match name {
            "Ref" => return self.reference(&text(raw).unwrap_or_default()),
            "Fn::GetAtt" => return self.attribute(raw),
            "Condition" => {
                let id = text(raw).unwrap_or_default();
                let Some(condition) = self.find_condition(&id)? else {
                    return Err(refused(
                        "ReferencedConditionNameFound",
                        format!("Referenced Condition with name '{id}' was not found in the template"),
                    ));
                };
                return Ok(object! {"Condition" => condition}.into());
            }
            _ if !self.is_known(name) => {
                if matches!(self.place, Place::Rule) {
                    return self.rule_function(name, raw);
                }
                return Err(refused(
                    "UnsupportedCloudFormationFunction",
                    format!("Unsupported CloudFormation function '{name}'"),
                ));
            }
            _ => self.parse(raw)?,
        };
        match name {
            "Fn::Join" => Ok(call(name, array![item(&args, 0), item(&args, 1)])),
            "Fn::Cidr" => Ok(call(name, array![item(&args, 0), item(&args, 1), item(&args, 2)])),
            "Fn::FindInMap" => self.find_in_map(&args),
            "Fn::Select" => {
                let (index, list) = (item(&args, 0), item(&args, 1));
                match (&list, text(&index).and_then(|i| i.parse::<usize>().ok())) {
                    (Value::Array(items), Some(i)) if !is_unresolved(&list) => {
                        Ok(items.get(i).cloned().unwrap_or_default())
                    }
                    _ => Ok(call(name, array![index, list])),
                }
            }
            "Fn::GetAZs" => Ok(call(name, if args.is_truthy() { args } else { "".into() })),
            "Fn::Split" => match (item(&args, 0), item(&args, 1)) {
                (Value::String(delimiter), Value::String(source)) if !str_is_unresolved(&source) => {
                    Ok(Fn::split(&delimiter, &source, None)?.into())
                }
                (delimiter, source) => Ok(call(name, array![delimiter, source])),
            },
            "Fn::Transform" => {
                let member = |name: &str| args.get(name).cloned().unwrap_or_default();
                Ok(call(name, object! {"Name" => member("Name"), "Parameters" => member("Parameters")}))
            }
            "Fn::If" => {
                let id = text(&item(&args, 0)).unwrap_or_default();
                let Some(condition) = self.find_condition(&id)? else {
                    return Err(refused(
                        "ConditionUsedFnIfExpression",
                        format!("Condition '{id}' used in an Fn::If expression does not exist in the template"),
                    ));
                };
                Ok(call(name, array![condition, item(&args, 1), item(&args, 2)]))
            }
            "Fn::Equals" => Ok(call(name, array![item(&args, 0), item(&args, 1)])),
            "Fn::Not" => Ok(call(name, array![item(&args, 0)])),
            "Fn::And" | "Fn::Or" => {
                let Value::Array(operands) = args else { return Ok(call(name, args)) };
                let operands = operands.into_iter().map(condition).collect();
                let made = if name == "Fn::And" { Fn::condition_and(operands) } else { Fn::condition_or(operands) };
                Ok(Value::Token(made?))
            }
            "Fn::Sub" => self.substitution(&args),
            _ => Ok(call(name, args)),
        }
    }

    fn is_known(&self, name: &str) -> bool {
        const KNOWN: [&str; 15] = [
            "Fn::Join",
            "Fn::Cidr",
            "Fn::FindInMap",
            "Fn::Select",
            "Fn::GetAZs",
            "Fn::ImportValue",
            "Fn::Split",
            "Fn::Transform",
            "Fn::Base64",
            "Fn::If",
            "Fn::Equals",
            "Fn::And",
            "Fn::Not",
            "Fn::Or",
            "Fn::Sub",
        ];
        KNOWN.contains(&name)
    }

    fn reference(&self, id: &str) -> Result<Value> {
        if let Some(value) = self.special(id) {
            return Ok(value);
        }
        let Some(element) = self.find_ref_target(id)? else {
            return Err(refused(
                "ElementUsedExpressionLogical",
                format!("Element used in Ref expression with logical ID: '{id}' not found"),
            ));
        };
        Ok(Value::Token(element.base().ref_token()))
    }

    fn attribute(&self, raw: &Value) -> Result<Value> {
        let (id, attribute, dotted) = match raw {
            Value::String(path) => match path.split_once('.') {
                Some((id, attribute)) => (id.to_owned(), attribute.into(), true),
                None => {
                    return Err(refused(
                        "ShortFormFnGetattContain",
                        format!("Short-form Fn::GetAtt must contain a '.' in its string argument, got: '{path}'"),
                    ));
                }
            },
            list => (text(&item(list, 0)).unwrap_or_default(), item(list, 1), false),
        };
        let Some(element) = self.find_resource(&id)? else {
            return Err(refused(
                "ResourceUsedGetattExpression",
                format!("Resource used in GetAtt expression with logical ID: '{id}' not found"),
            ));
        };
        let attribute = text(&attribute).unwrap_or_default();
        let base = element.base();
        Ok(Value::Token(if dotted {
            CfnReference::dotted_attribute(base.node(), base.logical_id(), &attribute)
        } else {
            base.attribute(&attribute)
        }))
    }

    fn find_in_map(&self, args: &Value) -> Result<Value> {
        let map = item(args, 0);
        let name = text(&map).unwrap_or_default();
        let name = if str_is_unresolved(&name) {
            map
        } else {
            match self.find_mapping(&name)? {
                Some(id) => id.into(),
                None => {
                    return Err(refused(
                        "MappingUsedFindinmapExpression",
                        format!(
                            "Mapping used in FindInMap expression with name '{name}' was not found in the template"
                        ),
                    ));
                }
            }
        };
        Ok(call("Fn::FindInMap", array![name, item(args, 1), item(args, 2)]))
    }

    fn substitution(&self, args: &Value) -> Result<Value> {
        let (body, given) = match args {
            Value::Array(_) => (item(args, 0), item(args, 1)),
            body => (body.clone(), Value::Undefined),
        };
        let mut variables = match &given {
            Value::Object(map) => map.clone(),
            _ => Object::new(),
        };
        let body = self.placeholders(&text(&body).unwrap_or_default(), &mut variables)?;
        if !variables.is_empty() {
            return Ok(call("Fn::Sub", array![body, variables]));
        }
        Ok(if matches!(given, Value::Object(_)) {
            call("Fn::Sub", array![body, Object::new()])
        } else {
            call("Fn::Sub", body)
        })
    }

    fn placeholders(&self, body: &str, variables: &mut Object) -> Result<String> {
        let mut out = String::new();
        let mut rest = body;
        while let Some(start) = rest.find("${") {
            let Some(end) = rest[start..].find('}').map(|e| start + e) else { break };
            let name = rest[start + 2..end].trim();
            out.push_str(&rest[..start]);
            let whole = &rest[start..=end];
            rest = &rest[end + 1..];
            if name.starts_with('!') {
                out.push_str(whole);
                continue;
            }
            let placeholder = format!("${{{name}}}");
            if variables.contains_key(name) {
                out.push_str(&placeholder);
            } else if let Some(value) = self.include.replacement(&self.place, name) {
                match &value {
                    v if is_unresolved(v) => {
                        variables.insert(name.to_owned(), value);
                        out.push_str(&placeholder);
                    }
                    v => out.push_str(&text(v).unwrap_or_default()),
                }
            } else if name.contains("::") {
                out.push_str(&placeholder);
            } else if let Some((id, attribute)) = name.split_once('.') {
                let Some(element) = self.find_resource(id)? else {
                    return Err(refused(
                        "ResourceReferencedFnSubExpression",
                        format!(
                            "Resource referenced in Fn::Sub expression with logical ID: '{id}' was not found in the template"
                        ),
                    ));
                };
                let base = element.base();
                let token = CfnReference::sub_attribute(base.node(), base.logical_id(), attribute);
                out.push_str(&token.to_string());
            } else {
                let Some(element) = self.find_ref_target(name)? else {
                    return Err(refused(
                        "ElementReferencedFnSubExpression",
                        format!(
                            "Element referenced in Fn::Sub expression with logical ID: '{name}' was not found in the template"
                        ),
                    ));
                };
                let base = element.base();
                out.push_str(&CfnReference::sub_attribute(base.node(), base.logical_id(), "Ref").to_string());
            }
        }
        out.push_str(rest);
        Ok(out)
    }

    fn rule_function(&self, name: &str, raw: &Value) -> Result<Value> {
        if name != "Fn::ValueOf" {
            return Ok(Value::Undefined);
        }
        let args = self.parse(raw)?;
        let (parameter, attribute) = (text(&item(&args, 0)).unwrap_or_default(), item(&args, 1));
        if self.include.replacement(&self.place, &parameter).is_some() {
            return Err(refused(
                "CannotSubstituteParameter",
                format!(
                    "Cannot substitute parameter '{parameter}' used in Fn::ValueOf expression with attribute '{}'",
                    text(&attribute).unwrap_or_default()
                ),
            ));
        }
        let Some(element) = self.find_ref_target(&parameter)? else {
            return Err(refused(
                "RuleReferencesParameterWhich",
                format!("Rule references parameter '{parameter}' which was not found in the template"),
            ));
        };
        let id = element.base().logical_id().to_owned();
        Ok(Lazy::any(move || Ok(object! {"Fn::ValueOf" => array![id.as_str(), &attribute]}.into())).into())
    }

    /// What stands for a parameter that was given a value, or for a pseudo parameter.
    fn special(&self, id: &str) -> Option<Value> {
        if let Some(value) = self.include.replacement(&self.place, id) {
            return Some(value);
        }
        Some(match id {
            "AWS::AccountId" => Aws::account_id().into(),
            "AWS::Region" => Aws::region().into(),
            "AWS::Partition" => Aws::partition().into(),
            "AWS::URLSuffix" => Aws::url_suffix().into(),
            "AWS::NotificationARNs" => Aws::notification_arns().into(),
            "AWS::StackId" => Aws::stack_id().into(),
            "AWS::StackName" => Aws::stack_name().into(),
            "AWS::NoValue" => call("Ref", "AWS::NoValue"),
            _ => return None,
        })
    }

    fn not_here(&self, expression: &str, what: &str) -> Result<()> {
        let section = match self.place {
            Place::Mapping => "Mapping",
            Place::Parameter => "Parameter",
            _ => return Ok(()),
        };
        let refused = match expression {
            "Using GetAtt" => "GetAtt",
            "Using Ref" => "Ref",
            "Referring to Conditions" => "Conditions",
            _ => "Mappings",
        };
        Err(Error::at(
            self.include.node(),
            format!("{refused}NotAllowedIn{section}s"),
            format!("{expression} {what}in {section} definitions is not allowed"),
        ))
    }

    fn find_resource(&self, id: &str) -> Result<Option<Element>> {
        self.not_here("Using GetAtt", "expressions ")?;
        match &self.place {
            Place::Condition => Err(Error::at(
                self.include.node(),
                "GetAttNotAllowedInConditions",
                "Using GetAtt in Condition definitions is not allowed",
            )),
            Place::Rule => Err(Error::at(
                self.include.node(),
                "GetAttNotAllowedInRules",
                "Using GetAtt expressions in Rule definitions is not allowed",
            )),
            Place::Resource(chain) => self.include.resource_for(id, chain),
            _ => Ok(self.include.made_resource(id).map(Element::Resource)),
        }
    }

    fn find_ref_target(&self, id: &str) -> Result<Option<Element>> {
        self.not_here("Using Ref", "expressions ")?;
        let parameter = || self.include.made_parameter(id).map(Element::Parameter);
        match &self.place {
            Place::Condition | Place::Rule => Ok(parameter()),
            Place::Resource(chain) => match parameter() {
                Some(found) => Ok(Some(found)),
                None => self.include.resource_for(id, chain),
            },
            _ => Ok(self.include.made_resource(id).map(Element::Resource).or_else(parameter)),
        }
    }

    fn find_condition(&self, id: &str) -> Result<Option<String>> {
        self.not_here("Referring to Conditions", "")?;
        if matches!(self.place, Place::Condition) {
            return self.include.condition_for(id);
        }
        Ok(self.include.made_condition(id).map(|c| c.logical_id().to_owned()))
    }

    fn find_mapping(&self, id: &str) -> Result<Option<String>> {
        let other =
            if matches!(self.place, Place::Mapping) { "Referring to other Mappings" } else { "Referring to Mappings" };
        self.not_here(other, "")?;
        Ok(self.include.made_mapping(id).map(|m| m.logical_id().to_owned()))
    }
}
