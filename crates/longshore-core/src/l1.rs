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
