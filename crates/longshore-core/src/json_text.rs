//! JSON text with tokens in it, for properties that take JSON as a string.

use crate::cfn_json;
use crate::error::Result;
use crate::intrinsics::{intrinsic_name, minimal_join};
use crate::resolve::ResolveContext;
use crate::token::{Lazy, list_token, number_token};
use crate::value::{Object, Value, js_key_order, js_number, js_quote};
use crate::{array, object};

/// Prints a value as JSON text at synthesis; what is known only at deployment is joined in.
pub fn to_json_string(value: Value, indent: usize) -> String {
    Lazy::uncached(move |context| render(&value, indent, context)).to_string()
}

/// Stands around what is known only at deployment and gets no quotes: a number, or a list that is printed there.
const NUMBER: &str = "\0number";

/// Begins the names of members whose keys are known only at deployment; their values are pairs.
const KEY: &str = "\0key";

fn render(value: &Value, indent: usize, context: &ResolveContext) -> Result<Value> {
    let resolved = resolve(value, context)?;
    let mut parts = Vec::new();
    write(&mut parts, &resolved, indent, 0);
    let mut parts = minimal_join("", parts);
    Ok(match parts.len() {
        0 => "".into(),
        1 => parts.remove(0),
        _ => object! {"Fn::Join" => array!["", parts]}.into(),
    })
}

/// Resolves a value as [`ResolveContext::resolve`] does, but remembers which tokens are numbers.
fn resolve(value: &Value, context: &ResolveContext) -> Result<Value> {
    let inner = |v: &Value| resolve(v, context);
    match value {
        Value::Token(t) => context.resolve_token_by(t, inner),
        Value::Number(n) => match number_token(*n) {
            None => Ok(value.clone()),
            Some(t) => Ok(match context.resolve_token_by(&t, inner)? {
                v @ Value::Object(_) => object! {NUMBER => v}.into(),
                known => known,
            }),
        },
        Value::Array(items) => {
            if let Some(t) = items.iter().find_map(|i| i.as_str().and_then(list_token)) {
                let list = context.resolve_token_by(&t, inner)?;
                if intrinsic_name(&list).is_some() {
                    return Ok(object! {NUMBER => cfn_json::stringified(context, list)?}.into());
                }
                return Ok(list);
            }
            let items = items.iter().map(inner).collect::<Result<Vec<_>>>()?;
            Ok(items.into_iter().filter(|v| !v.is_undefined()).collect::<Vec<_>>().into())
        }
        Value::Object(map) => {
            let mut out = Object::with_capacity(map.len());
            for (k, v) in map {
                let v = resolve(v, context)?;
                if v.is_undefined() {
                    continue;
                }
                let key = context.resolve(&k.as_str().into())?;
                if intrinsic_name(&key).is_some() {
                    out.insert(format!("{KEY}{}", out.len()), array![key, v]);
                    continue;
                }
                // The context checks the key and resolves it.
                match context.resolve(&object! {k.as_str() => Value::Null}.into())? {
                    Value::Object(key) => out.extend(key.into_keys().map(|k| (k, v.clone()))),
                    _ => unreachable!("invariant: an object resolves to an object"),
                }
            }
            js_key_order(&mut out);
            Ok(out.into())
        }
        other => context.resolve(other),
    }
}

fn text(out: &mut Vec<Value>, s: impl Into<String>) {
    out.push(Value::String(s.into()));
}

fn line(out: &mut Vec<Value>, indent: usize, level: usize) {
    if indent > 0 {
        text(out, format!("\n{}", " ".repeat(indent * level)));
    }
}

fn write(out: &mut Vec<Value>, value: &Value, indent: usize, level: usize) {
    match value {
        Value::Object(map) if map.contains_key(NUMBER) => out.push(map[NUMBER].clone()),
        Value::Object(map) if intrinsic_name(value).is_some() => {
            // An intrinsic is a string at deployment; quotes go around it, and known pieces are escaped.
            text(out, "\"");
            match map.get("Fn::Join").and_then(Value::as_array) {
                Some([Value::String(d), Value::Array(items)]) if d.is_empty() => {
                    for item in items {
                        match item {
                            Value::String(s) => text(out, inner(s)),
                            other => out.push(other.clone()),
                        }
                    }
                }
                _ => out.push(value.clone()),
            }
            text(out, "\"");
        }
        Value::Object(map) => {
            text(out, "{");
            for (i, (k, v)) in map.iter().filter(|(_, v)| !v.is_undefined()).enumerate() {
                if i > 0 {
                    text(out, ",");
                }
                line(out, indent, level + 1);
                let colon = if indent > 0 { ": " } else { ":" };
                match v {
                    Value::Array(pair) if k.starts_with(KEY) => {
                        write(out, &pair[0], indent, level + 1);
                        text(out, colon);
                        write(out, &pair[1], indent, level + 1);
                    }
                    v => {
                        text(out, format!("{}{colon}", js_quote(k)));
                        write(out, v, indent, level + 1);
                    }
                }
            }
            if !map.is_empty() {
                line(out, indent, level);
            }
            text(out, "}");
        }
        Value::Array(items) => {
            text(out, "[");
            for (i, v) in items.iter().enumerate() {
                if i > 0 {
                    text(out, ",");
                }
                line(out, indent, level + 1);
                write(out, v, indent, level + 1);
            }
            if !items.is_empty() {
                line(out, indent, level);
            }
            text(out, "]");
        }
        Value::String(s) => text(out, js_quote(s)),
        Value::Number(n) => text(out, js_number(*n)),
        Value::Bool(b) => text(out, if *b { "true" } else { "false" }),
        Value::Null | Value::Undefined | Value::Token(_) => text(out, "null"),
    }
}

fn inner(s: &str) -> String {
    let quoted = js_quote(s);
    quoted[1..quoted.len() - 1].to_owned()
}
