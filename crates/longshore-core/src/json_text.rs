//! JSON text with tokens in it, for properties that take JSON as a string.

use crate::error::Result;
use crate::intrinsics::{intrinsic_name, minimal_join};
use crate::resolve::ResolveContext;
use crate::token::Lazy;
use crate::value::{Value, js_number, js_quote};
use crate::{array, object};

/// Prints a value as JSON text at synthesis; what is known only at deployment is joined in.
pub fn to_json_string(value: Value, indent: usize) -> String {
    Lazy::uncached(move |context| render(&value, indent, context)).to_string()
}

fn render(value: &Value, indent: usize, context: &ResolveContext) -> Result<Value> {
    let resolved = context.resolve(value)?;
    let mut parts = Vec::new();
    write(&mut parts, &resolved, indent, 0);
    let mut parts = minimal_join("", parts);
    Ok(match parts.len() {
        0 => "".into(),
        1 => parts.remove(0),
        _ => object! {"Fn::Join" => array!["", parts]}.into(),
    })
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
                text(out, format!("{}:{}", js_quote(k), if indent > 0 { " " } else { "" }));
                write(out, v, indent, level + 1);
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
