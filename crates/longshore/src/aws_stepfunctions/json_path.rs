//! Paths into the input of a state: tokens that become members called `name.$`.

use indexmap::IndexSet;
use longshore_core::error::{Error, Result};
use longshore_core::resolve::ResolveContext;
use longshore_core::token::{Fragment, Resolvable, Token, fragments, list_token, number_token};
use longshore_core::value::{Object, Value, js_number};

use super::intrinsics::paths_in;

/// A path, or a call of an intrinsic function, as a token.
pub(super) struct JsonPathToken(String);

impl JsonPathToken {
    pub(super) fn of(path: impl Into<String>) -> Token {
        Token::new(Self(path.into()))
    }
}

impl Resolvable for JsonPathToken {
    fn resolve(&self, _: &ResolveContext) -> Result<Value> {
        Ok(self.0.as_str().into())
    }

    fn display_hint(&self) -> String {
        self.0.trim_start_matches(|c: char| !c.is_ascii_alphabetic()).to_owned()
    }

    fn as_any(&self) -> Option<&dyn std::any::Any> {
        Some(self)
    }
}

fn path_of(token: &Token) -> Option<String> {
    token.resolvable().as_any()?.downcast_ref::<JsonPathToken>().map(|t| t.0.clone())
}

/// The path that a text stands for.
pub(super) fn path_in_text(text: &str) -> Result<Option<String>> {
    let fragments = fragments(text);
    let path = fragments.iter().find_map(|f| match f {
        Fragment::Token(token) => path_of(token),
        Fragment::Literal(_) => None,
    });
    if path.is_some() && fragments.len() > 1 {
        return Err(Error::new(
            "FieldReferenceMustBeEntireString",
            format!("Field references must be the entire string, cannot concatenate them (found '{text}')"),
        ));
    }
    Ok(path)
}

/// The path that a value stands for.
pub(super) fn path_in(value: &Value) -> Result<Option<String>> {
    Ok(match value {
        Value::String(text) => path_in_text(text)?,
        Value::Number(n) => number_token(*n).as_ref().and_then(path_of),
        Value::Token(token) => path_of(token),
        Value::Array(items) => match items.as_slice() {
            [Value::String(item)] => list_token(item).as_ref().and_then(path_of),
            _ => None,
        },
        _ => None,
    })
}

/// An object in which members that are paths are called `name.$`.
pub(super) fn render_object(object: Object) -> Result<Object> {
    let mut out = Object::with_capacity(object.len());
    for (key, value) in object {
        match path_in(&value)? {
            Some(path) => drop(out.insert(format!("{key}.$"), path.into())),
            None => {
                let value = match value {
                    Value::Undefined | Value::Null => continue,
                    Value::Object(inner) => render_object(inner)?.into(),
                    Value::Array(items) => render_items(items)?.into(),
                    plain => plain,
                };
                out.insert(key, value);
            }
        }
    }
    Ok(out)
}

fn render_items(items: Vec<Value>) -> Result<Vec<Value>> {
    let one = |item: Value| {
        // Lists of texts inside lists are looked at as a whole, tokens of objects not at all.
        if !matches!(item, Value::Token(_)) && path_in(&item)?.is_some() {
            return Err(Error::new(
                "JsonPathFieldsNotAllowedInArray",
                "Cannot use JsonPath fields in an array, they must be used in objects",
            ));
        }
        Ok(match item {
            Value::Array(inner) => render_items(inner)?.into(),
            Value::Object(inner) => render_object(inner)?.into(),
            plain => plain,
        })
    };
    items.into_iter().map(one).collect()
}

/// The paths that an object refers to.
pub(super) fn referenced_paths(object: &Object, found: &mut IndexSet<String>) -> Result<()> {
    for value in object.values() {
        if let Some(path) = path_in(value)? {
            found.extend(paths_in(&path));
            continue;
        }
        match value {
            Value::Object(inner) => referenced_paths(inner, found)?,
            Value::Array(items) => referenced_in_items(items, found)?,
            _ => {}
        }
    }
    Ok(())
}

fn referenced_in_items(items: &[Value], found: &mut IndexSet<String>) -> Result<()> {
    // What may not be there is found by rendering.
    render_items(items.to_vec())?;
    for item in items {
        match item {
            Value::Object(inner) => referenced_paths(inner, found)?,
            Value::Array(inner) => referenced_in_items(inner, found)?,
            _ => {}
        }
    }
    Ok(())
}

/// A value as an argument of an intrinsic function.
pub(super) fn render_in_expression(value: &Value) -> Result<String> {
    if let Some(path) = path_in(value)? {
        return Ok(path);
    }
    match value {
        Value::Number(n) => Ok(js_number(*n)),
        Value::String(text) => Ok(quoted(text)),
        _ => Err(Error::new("UnexpectedValue", "Unexpected value.")),
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("'");
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\'' => out.push_str("\\'"),
            '\\' if !matches!(rest.peek(), Some('{' | '}')) => out.push_str("\\\\"),
            c => out.push(c),
        }
    }
    out.push('\'');
    out
}

/// Whether a text is an expression in JSONata.
pub(super) fn is_jsonata(text: &str) -> bool {
    text.len() >= 4 && text.starts_with("{%") && text.ends_with("%}")
}

/// The expressions in JSONata in a value.
pub(super) fn jsonata_in(value: &Value, found: &mut IndexSet<String>) {
    match value {
        Value::String(text) if is_jsonata(text) => drop(found.insert(text.clone())),
        Value::Array(items) => items.iter().for_each(|i| jsonata_in(i, found)),
        Value::Object(object) => object.values().for_each(|v| jsonata_in(v, found)),
        _ => {}
    }
}
