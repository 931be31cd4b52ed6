//! What the specification of a resource type says of its properties: order, names, types and tags.
// Source: aws-cdk-lib 2.275.0 `Cfn…` classes, as recorded by the crate longshore-spec.

use longshore_spec::{Property, ResourceType, StructType, Type};

use crate::construct::Construct;
use crate::error::{Error, Result};
use crate::intrinsics::intrinsic_name;
use crate::object;
use crate::tags::TagStyle;
use crate::value::{Object, Value};

/// The fully qualified class name of a resource type's L1.
pub(crate) fn class_name(resource_type: &str) -> String {
    longshore_spec::resource_type(resource_type).map_or_else(|| "aws-cdk-lib.CfnResource".to_owned(), ResourceType::fqn)
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

/// Puts resolved properties in the order of the specification and checks their types.
pub(crate) fn render(resource_type: &str, properties: &Object, at: &dyn Construct) -> Result<Object> {
    let Some(spec) = longshore_spec::resource_type(resource_type) else { return Ok(properties.clone()) };
    let mut errors = Vec::new();
    let rendered = struct_members(spec, &spec.properties, properties, &mut errors);
    if errors.is_empty() {
        return Ok(rendered);
    }
    let lines: String = errors.iter().map(|e| format!("\n{}", indented(e))).collect();
    Err(Error::at(
        at,
        "CfnSynthesisError",
        format!("Resolution error: Supplied properties not correct for \"{}\"{lines}.", spec.props_name()),
    ))
}

fn indented(text: &str) -> String {
    text.lines().map(|l| format!("  {l}")).collect::<Vec<_>>().join("\n")
}

fn struct_members(spec: &ResourceType, properties: &[Property], given: &Object, errors: &mut Vec<String>) -> Object {
    let mut out = Object::new();
    let mut found: Vec<(&str, String)> = Vec::new();
    for p in properties {
        match given.get(&*p.cfn_name).filter(|v| !matches!(v, Value::Undefined | Value::Null)) {
            None if p.required => found.push((&p.name, "required but missing".to_owned())),
            None => {}
            Some(value) => match convert(spec, &p.ty, value) {
                Ok(v) => {
                    out.insert(p.cfn_name.to_string(), v);
                }
                Err(e) => found.push((&p.name, e)),
            },
        }
    }
    found.sort_by(|a, b| a.0.cmp(b.0));
    errors.extend(found.into_iter().map(|(name, e)| format!("{name}: {e}")));
    out
}

fn convert(spec: &ResourceType, ty: &Type, value: &Value) -> Result<Value, String> {
    let dynamic = value.as_str().is_some_and(|s| s.starts_with("{{resolve:") && s.ends_with("}}"));
    if dynamic || intrinsic_name(value).is_some_and(|n| n != "Condition") {
        return Ok(value.clone());
    }
    let json = || value.to_json(0);
    match ty {
        Type::String | Type::Reference(_) => match value {
            Value::String(_) => Ok(value.clone()),
            _ => Err(format!("{} should be a string", json())),
        },
        Type::Number => match value {
            Value::Number(_) => Ok(value.clone()),
            _ => Err(format!("{} should be a number", json())),
        },
        Type::Boolean => match value {
            Value::Bool(_) => Ok(value.clone()),
            _ => Err(format!("{} should be a boolean", json())),
        },
        // A date is given as the text it is rendered as.
        Type::Timestamp => Ok(value.clone()),
        Type::Json => match value {
            Value::Object(_) | Value::Array(_) => Ok(value.clone()),
            _ => Err(format!("{} should be an 'object'", json())),
        },
        Type::EventPattern => match value {
            Value::Object(map) => {
                let mut map = map.clone();
                if let Some(v) = map.shift_remove("detailType").or_else(|| map.shift_remove("detail-type")) {
                    map.insert("detail-type".into(), v);
                }
                Ok(map.into())
            }
            _ => Err(format!("{} should be an 'object'", json())),
        },
        Type::Tag => match (value.get("Key"), value.get("Value")) {
            (Some(k), Some(v)) => Ok(object! {"Key" => k, "Value" => v}.into()),
            _ => Err(format!("{} should have a 'key' and a 'value' property", json())),
        },
        Type::List(item) => {
            let Value::Array(items) = value else { return Err(format!("{} should be a list", json())) };
            let converted: Result<Vec<Value>, String> = items
                .iter()
                .enumerate()
                .map(|(i, v)| convert(spec, item, v).map_err(|e| format!("element {i}: {e}")))
                .collect();
            converted.map(Value::Array)
        }
        Type::Map(item) => {
            let Value::Object(map) = value else { return Ok(value.clone()) };
            let converted: Result<Object, String> = map
                .iter()
                .map(|(k, v)| Ok((k.clone(), convert(spec, item, v).map_err(|e| format!("element '{k}': {e}"))?)))
                .collect();
            converted.map(Value::Object)
        }
        Type::Struct(of) => {
            let of: &StructType = spec.struct_type(*of);
            let head = format!("supplied properties not correct for \"{}\"", of.name);
            let Value::Object(map) = value else {
                return Err(format!("{head}\n  Expected an object, but received: {}", json()));
            };
            let mut errors = Vec::new();
            let out = struct_members(spec, &of.properties, map, &mut errors);
            if errors.is_empty() {
                return Ok(out.into());
            }
            Err(errors.iter().fold(head, |text, e| format!("{text}\n{}", indented(e))))
        }
        Type::Union(alternatives) => {
            let mut errors = Vec::new();
            for alternative in alternatives {
                match convert(spec, alternative, value) {
                    Ok(v) => return Ok(v),
                    Err(e) => errors.push(e),
                }
            }
            let mut text = "not one of the possible types".to_owned();
            for (i, e) in errors.iter().enumerate() {
                text.push_str(&format!("\n{}", indented(&format!("{}: {e}", if i == 0 { "either" } else { "or" }))));
            }
            Err(text)
        }
        _ => Ok(value.clone()),
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
        (Type::Union(alternatives), value) => match alternatives.iter().find(|a| convert(spec, a, value).is_ok()) {
            Some(a) => camel(spec, a, value),
            None => value.clone(),
        },
        _ => value.clone(),
    }
}
