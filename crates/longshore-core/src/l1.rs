//! What the specification of a resource type says of its properties: order, names, types and tags.
// Source: aws-cdk-lib 2.275.0 `Cfn…` classes, as recorded by the crate longshore-spec.

use longshore_spec::{Property, ResourceType, Type, View};

use crate::construct::Construct;
use crate::error::{Error, Result};
use crate::intrinsics::intrinsic_name;
use crate::tags::TagStyle;
use crate::value::{Object, Value};

/// The fully qualified class name of a resource type's L1.
pub(crate) fn class_name(resource_type: &str) -> String {
    longshore_spec::resource_type(resource_type).map_or_else(|| "aws-cdk-lib.CfnResource".to_owned(), ResourceType::fqn)
}

/// The first required property that is not given, by the name that the class has for it.
pub(crate) fn missing_property(resource_type: &str, given: &Object) -> Option<&'static str> {
    let mut required = longshore_spec::resource_type(resource_type)?.properties.iter().filter(|p| p.required);
    let absent = |p: &&Property| given.get(&*p.cfn_name).is_none_or(|v| v.is_undefined() || *v == Value::Null);
    required.find(absent).map(|p| &*p.name)
}

/// The property that holds a type's tags, and how they are written.
pub(crate) fn tag_property(resource_type: &str) -> Option<(String, TagStyle)> {
    let tags = longshore_spec::resource_type(resource_type)?.tags.as_ref()?;
    let style = match tags.style {
        longshore_spec::TagStyle::Asg => TagStyle::AutoScalingGroup,
        longshore_spec::TagStyle::Map => TagStyle::Map,
        _ => TagStyle::Standard,
    };
    Some((tags.cfn_name.to_string(), style))
}

/// Puts resolved properties, which have CloudFormation's names, in the order of the specification and checks their types.
pub(crate) fn render(resource_type: &str, properties: &Object, at: &dyn Construct) -> Result<Object> {
    let Some(spec) = longshore_spec::resource_type(resource_type) else { return Ok(properties.clone()) };
    let given = Value::Object(camel_members(spec, &spec.properties, properties));
    match spec.render(&given) {
        Ok(Value::Object(rendered)) => Ok(rendered),
        Ok(_) => Ok(Object::new()),
        Err(refusal) => Err(Error::at(at, "CfnSynthesisError", format!("Resolution error: {refusal}."))),
    }
}

impl longshore_spec::Value for Value {
    fn view(&self) -> View<'_, Self> {
        match self {
            Value::Undefined | Value::Token(_) => View::Absent,
            Value::Null => View::Null,
            Value::Bool(_) => View::Boolean,
            Value::Number(_) => View::Number,
            Value::String(s) => View::String(s),
            Value::Array(items) => View::List(items),
            Value::Object(map) => View::Object(map.iter().map(|(k, v)| (k.as_str(), v)).collect()),
        }
    }
    fn string(text: &str) -> Self {
        text.into()
    }
    fn list(items: Vec<Self>) -> Self {
        Value::Array(items)
    }
    fn object(members: Vec<(String, Self)>) -> Self {
        Value::Object(members.into_iter().collect())
    }
    fn to_json(&self) -> String {
        Value::to_json(self, 0)
    }
}

/// Puts properties that were overridden in the order of the specification, where there were others before; those that it does
/// not know come last.
pub(crate) fn order_overridden(resource_type: &str, properties: &mut Object, before: &Object) {
    if let Some(spec) = longshore_spec::resource_type(resource_type).filter(|_| !before.is_empty()) {
        order_struct(spec, &spec.properties, properties, before);
    }
}

fn order_struct(spec: &ResourceType, known: &[Property], members: &mut Object, before: &Object) {
    for property in known {
        if let Some(value) = members.get_mut(&*property.cfn_name)
            && let Some(before) = before.get(&*property.cfn_name)
        {
            order_value(spec, &property.ty, value, before);
        }
    }
    let place = |name: &str| known.iter().position(|p| &*p.cfn_name == name).unwrap_or(known.len());
    members.sort_by_cached_key(|name, _| place(name));
}

fn order_value(spec: &ResourceType, ty: &Type, value: &mut Value, before: &Value) {
    if intrinsic_name(before).is_some() {
        return;
    }
    match (ty, value, before) {
        (Type::Struct(of), Value::Object(members), Value::Object(before)) => {
            order_struct(spec, &spec.struct_type(*of).properties, members, before);
        }
        (Type::List(element), Value::Array(items), Value::Array(before)) => {
            items.iter_mut().zip(before).for_each(|(item, before)| order_value(spec, element, item, before));
        }
        _ => {}
    }
}

/// Renames resolved properties to the names that the L1 class has for them, as `tree.json` shows them.
pub(crate) fn to_camel_case(resource_type: &str, properties: &Object) -> Object {
    match longshore_spec::resource_type(resource_type) {
        Some(spec) => camel_members(spec, &spec.properties, properties),
        None => properties.clone(),
    }
}

fn camel_members(spec: &ResourceType, properties: &[Property], given: &Object) -> Object {
    given
        .iter()
        .map(|(k, v)| match properties.iter().find(|p| &*p.cfn_name == k) {
            Some(p) => (p.name.to_string(), camel(spec, &p.ty, v)),
            None => (k.clone(), v.clone()),
        })
        .collect()
}

fn camel(spec: &ResourceType, ty: &Type, value: &Value) -> Value {
    if intrinsic_name(value).is_some() {
        return value.clone();
    }
    match (ty, value) {
        (Type::Tag, Value::Object(map)) => {
            map.iter().map(|(k, v)| (k.to_ascii_lowercase(), v.clone())).collect::<Object>().into()
        }
        (Type::List(item), Value::Array(items)) => Value::Array(items.iter().map(|v| camel(spec, item, v)).collect()),
        (Type::Map(item), Value::Object(map)) => {
            Value::Object(map.iter().map(|(k, v)| (k.clone(), camel(spec, item, v))).collect())
        }
        (Type::Struct(of), Value::Object(map)) => camel_members(spec, &spec.struct_type(*of).properties, map).into(),
        // As JavaScript prints a date, which in a template has no milliseconds.
        (Type::Timestamp, Value::String(text)) => match text.strip_suffix('Z').filter(|t| !t.contains('.')) {
            Some(text) => format!("{text}.000Z").into(),
            None => value.clone(),
        },
        (Type::Union(alternatives), value) => match alternatives.iter().find(|a| fits(spec, a, value)) {
            Some(a) => camel(spec, a, value),
            None => value.clone(),
        },
        _ => value.clone(),
    }
}

/// Tells whether a value with CloudFormation's names has the shape of a type.
fn fits(spec: &ResourceType, ty: &Type, value: &Value) -> bool {
    match (ty, value) {
        (Type::Struct(of), Value::Object(map)) => {
            let known = &spec.struct_type(*of).properties;
            map.keys().all(|k| known.iter().any(|p| &*p.cfn_name == k))
        }
        (Type::List(item), Value::Array(items)) => items.iter().all(|v| fits(spec, item, v)),
        (Type::Map(_) | Type::Json | Type::Tag, Value::Object(_)) => true,
        (Type::Struct(_) | Type::List(_) | Type::Map(_) | Type::Json | Type::Tag, _) => false,
        (_, Value::Object(_) | Value::Array(_)) => false,
        _ => true,
    }
}

/// What a template's properties are for the L1 class, and what the class does not know, by dotted paths; nothing where
/// the type is not known.
pub(crate) fn from_template(resource_type: &str, given: &Object) -> Result<Option<(Object, Object)>> {
    let Some(spec) = longshore_spec::resource_type(resource_type) else { return Ok(None) };
    let mut unknown = Object::new();
    let known = from_members(spec, &spec.properties, given, "", &mut unknown)?;
    Ok(Some((known, unknown)))
}

fn from_members(
    spec: &ResourceType,
    properties: &[Property],
    given: &Object,
    path: &str,
    unknown: &mut Object,
) -> Result<Object> {
    let mut out = Object::new();
    let mut below = Object::new();
    for property in properties {
        if let Some(value) = given.get(&*property.cfn_name).filter(|v| !matches!(v, Value::Undefined | Value::Null)) {
            let path = format!("{path}{}.", property.cfn_name);
            out.insert(property.cfn_name.to_string(), from_value(spec, &property.ty, value, &path, &mut below)?);
        }
    }
    unknown.extend(below);
    for (key, value) in given.iter().filter(|(k, _)| !properties.iter().any(|p| &*p.cfn_name == *k)) {
        unknown.insert(format!("{path}{key}"), value.clone());
    }
    Ok(out)
}

fn from_value(spec: &ResourceType, ty: &Type, value: &Value, path: &str, unknown: &mut Object) -> Result<Value> {
    Ok(match (ty, value) {
        (Type::String | Type::Reference(_), Value::Number(n)) => crate::value::js_number(*n).into(),
        (Type::String | Type::Reference(_), Value::Bool(b)) => b.to_string().into(),
        (Type::Number, Value::String(s)) => leading_number(s).map_or_else(|| value.clone(), Value::from),
        (Type::Boolean, Value::String(s)) => match s.as_str() {
            "true" => true.into(),
            "false" => false.into(),
            _ => {
                return Err(Error::new(
                    "ExpectedTrueFalseBoolean",
                    format!("Expected 'true' or 'false' for boolean value, got: '{s}'"),
                ));
            }
        },
        (Type::List(item), Value::Array(items)) => {
            let items =
                items.iter().enumerate().map(|(i, v)| from_value(spec, item, v, &format!("{path}{i}."), unknown));
            Value::Array(items.collect::<Result<_>>()?)
        }
        (Type::Map(item), Value::Object(map)) => {
            let entry = |(k, v): (&String, &Value), unknown: &mut Object| {
                Ok((k.clone(), from_value(spec, item, v, &format!("{path}{k}."), unknown)?))
            };
            Value::Object(map.iter().map(|e| entry(e, unknown)).collect::<Result<_>>()?)
        }
        (Type::Tag, Value::Object(map)) => {
            let member = |name: &str| map.get(name).cloned();
            crate::object! {"Key" => member("Key"), "Value" => member("Value")}.into()
        }
        (Type::Struct(of), Value::Object(map)) => {
            from_members(spec, &spec.struct_type(*of).properties, map, path, unknown)?.into()
        }
        (Type::Union(alternatives), value) => {
            for alternative in alternatives {
                let mut beside = Object::new();
                let candidate = from_value(spec, alternative, value, path, &mut beside)?;
                if spec.accepts(alternative, &camel(spec, alternative, &candidate)) {
                    unknown.extend(beside);
                    return Ok(candidate);
                }
            }
            value.clone()
        }
        _ => value.clone(),
    })
}

/// The number that a text begins with, as JavaScript's `parseFloat` reads it.
fn leading_number(text: &str) -> Option<f64> {
    let text = text.trim_start();
    (1..=text.len()).rev().filter(|end| text.is_char_boundary(*end)).find_map(|end| {
        let head = &text[..end];
        let number = head.chars().all(|c| c.is_ascii_digit() || "+-.eE".contains(c));
        number.then(|| head.parse().ok()).flatten()
    })
}
