//! Values that may hold tokens: what property maps, templates and contexts are made of.

use indexmap::IndexMap;

use crate::token::Token;

/// An ordered map from names to values, printed in JavaScript's property order.
pub type Object = IndexMap<String, Value>;

/// A JSON value that may hold unresolved tokens.
///
/// Strings, numbers and one-element lists can also hold *encoded* tokens (see [`crate::token`]), which is what lets a
/// token pass through `format!`.
#[derive(Clone, Debug, Default)]
pub enum Value {
    /// Absent: dropped from objects and lists when resolved.
    #[default]
    Undefined,
    /// JSON `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// A double, as JavaScript's only number type.
    Number(f64),
    /// A string, possibly with encoded tokens in it.
    String(String),
    /// A list.
    Array(Vec<Value>),
    /// An object.
    Object(Object),
    /// Something that has its value only at synthesis.
    Token(Token),
}

impl Value {
    /// Tells whether this is [`Value::Undefined`].
    pub fn is_undefined(&self) -> bool {
        matches!(self, Value::Undefined)
    }

    /// Returns the text of a string value.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(s) => Some(s),
            _ => None,
        }
    }

    /// Returns the members of an object value.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Value::Object(o) => Some(o),
            _ => None,
        }
    }

    /// Returns the items of a list value.
    pub fn as_array(&self) -> Option<&[Value]> {
        match self {
            Value::Array(a) => Some(a),
            _ => None,
        }
    }

    /// Returns a member of an object value.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.as_object()?.get(key)
    }

    /// Replaces empty lists and objects by [`Value::Undefined`], so that they are left out.
    #[must_use]
    pub fn or_undefined_if_empty(self) -> Value {
        match &self {
            Value::Array(a) if a.is_empty() => Value::Undefined,
            Value::Object(o) if o.values().all(Value::is_undefined) => Value::Undefined,
            _ => self,
        }
    }

    /// Tells whether JavaScript would take this value for true.
    pub fn is_truthy(&self) -> bool {
        match self {
            Value::Undefined | Value::Null => false,
            Value::Bool(b) => *b,
            Value::Number(n) => *n != 0.0 && !n.is_nan(),
            Value::String(s) => !s.is_empty(),
            Value::Array(_) | Value::Object(_) | Value::Token(_) => true,
        }
    }

    /// Prints the value as `JSON.stringify` does; `indent` is the number of spaces a level, 0 for compact text.
    ///
    /// Tokens print as their string encoding.
    pub fn to_json(&self, indent: usize) -> String {
        let mut out = String::new();
        write_json(&mut out, self, indent, 0);
        out
    }
}

/// Orders keys as JavaScript objects do: array indices ascending, then the others as inserted.
pub fn js_key_order<V>(map: &mut IndexMap<String, V>) {
    if map.keys().any(|k| array_index(k).is_some()) {
        map.sort_by(|a, _, b, _| match (array_index(a), array_index(b)) {
            (Some(x), Some(y)) => x.cmp(&y),
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (None, None) => std::cmp::Ordering::Equal,
        });
    }
}

// Source: ECMA-262 §6.1.7: an array index is a canonical numeric string below 2^32 - 1.
fn array_index(key: &str) -> Option<u32> {
    let b = key.as_bytes();
    if b.is_empty() || b.len() > 10 || !b.iter().all(u8::is_ascii_digit) || (b[0] == b'0' && b.len() > 1) {
        return None;
    }
    key.parse::<u32>().ok().filter(|n| *n != u32::MAX)
}

/// Prints a number as JavaScript's `String(n)` does.
pub fn js_number(n: f64) -> String {
    let a = n.abs();
    if n == 0.0 {
        "0".into()
    } else if !n.is_finite() {
        "null".into()
    } else if (1e-6..1e21).contains(&a) {
        format!("{n}")
    } else {
        let s = format!("{n:e}");
        match s.split_once('e') {
            Some((m, e)) if !e.starts_with('-') => format!("{m}e+{e}"),
            _ => s,
        }
    }
}

/// Prints a value as JavaScript's `String(value)` does; a token as its string form.
pub fn js_string(value: &Value) -> String {
    let item = |v: &Value| if matches!(v, Value::Undefined | Value::Null) { String::new() } else { js_string(v) };
    match value {
        Value::Undefined => "undefined".into(),
        Value::Null => "null".into(),
        Value::Bool(b) => b.to_string(),
        Value::Number(n) => js_number(*n),
        Value::String(s) => s.clone(),
        Value::Token(t) => t.to_string(),
        Value::Array(items) => items.iter().map(item).collect::<Vec<_>>().join(","),
        Value::Object(_) => "[object Object]".into(),
    }
}

/// Prints a string as a JSON string literal, as `JSON.stringify` does.
pub fn js_quote(s: &str) -> String {
    let mut out = String::with_capacity(s.len() + 2);
    write_string(&mut out, s);
    out
}

fn write_string(out: &mut String, s: &str) {
    out.push('"');
    for c in s.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            c if (c as u32) < 0x20 => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
}

fn newline(out: &mut String, indent: usize, level: usize) {
    if indent > 0 {
        out.push('\n');
        out.extend(std::iter::repeat_n(' ', indent * level));
    }
}

fn write_json(out: &mut String, value: &Value, indent: usize, level: usize) {
    match value {
        Value::Undefined | Value::Null => out.push_str("null"),
        Value::Bool(b) => out.push_str(if *b { "true" } else { "false" }),
        Value::Number(n) => out.push_str(&js_number(*n)),
        Value::String(s) => write_string(out, s),
        Value::Token(t) => write_string(out, &t.to_string()),
        Value::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                newline(out, indent, level + 1);
                write_json(out, item, indent, level + 1);
            }
            if !items.is_empty() {
                newline(out, indent, level);
            }
            out.push(']');
        }
        Value::Object(map) => {
            out.push('{');
            let mut first = true;
            for (k, v) in map.iter().filter(|(_, v)| !v.is_undefined()) {
                if !first {
                    out.push(',');
                }
                first = false;
                newline(out, indent, level + 1);
                write_string(out, k);
                out.push_str(if indent > 0 { ": " } else { ":" });
                write_json(out, v, indent, level + 1);
            }
            if !first {
                newline(out, indent, level);
            }
            out.push('}');
        }
    }
}

/// Compares as data: tokens are equal when they are the same token.
impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Value::Undefined, Value::Undefined) | (Value::Null, Value::Null) => true,
            (Value::Bool(a), Value::Bool(b)) => a == b,
            (Value::Number(a), Value::Number(b)) => a == b,
            (Value::String(a), Value::String(b)) => a == b,
            (Value::Array(a), Value::Array(b)) => a == b,
            (Value::Object(a), Value::Object(b)) => a == b,
            (Value::Token(a), Value::Token(b)) => a.is_same(b),
            _ => false,
        }
    }
}

macro_rules! from {
    ($($t:ty => |$v:ident| $e:expr;)*) => { $(impl From<$t> for Value { fn from($v: $t) -> Value { $e } })* };
}
from! {
    bool => |v| Value::Bool(v);
    f64 => |v| Value::Number(v);
    i32 => |v| Value::Number(f64::from(v));
    u16 => |v| Value::Number(f64::from(v));
    u32 => |v| Value::Number(f64::from(v));
    i64 => |v| Value::Number(v as f64);
    u64 => |v| Value::Number(v as f64);
    usize => |v| Value::Number(v as f64);
    &str => |v| Value::String(v.to_owned());
    String => |v| Value::String(v);
    &String => |v| Value::String(v.clone());
    Object => |v| Value::Object(v);
    Token => |v| Value::Token(v);
    &Token => |v| Value::Token(v.clone());
    &Value => |v| v.clone();
}
impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(v: Vec<T>) -> Value {
        Value::Array(v.into_iter().map(Into::into).collect())
    }
}
impl<T: Into<Value> + Clone> From<&[T]> for Value {
    fn from(v: &[T]) -> Value {
        Value::Array(v.iter().cloned().map(Into::into).collect())
    }
}
impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {
    fn from(v: [T; N]) -> Value {
        Value::Array(v.into_iter().map(Into::into).collect())
    }
}
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(v: Option<T>) -> Value {
        v.map_or(Value::Undefined, Into::into)
    }
}
impl<T: Into<Value>> From<IndexMap<String, T>> for Value
where
    T: NotValue,
{
    fn from(v: IndexMap<String, T>) -> Value {
        Value::Object(v.into_iter().map(|(k, v)| (k, v.into())).collect())
    }
}

/// Marks the item types of maps that convert to objects (all but [`Value`] itself, which already is one).
pub trait NotValue {}
impl NotValue for String {}
impl NotValue for bool {}
impl NotValue for f64 {}

impl From<serde_json::Value> for Value {
    fn from(v: serde_json::Value) -> Value {
        use serde_json::Value as J;
        match v {
            J::Null => Value::Null,
            J::Bool(b) => Value::Bool(b),
            J::Number(n) => Value::Number(n.as_f64().unwrap_or(f64::NAN)),
            J::String(s) => Value::String(s),
            J::Array(a) => Value::Array(a.into_iter().map(Into::into).collect()),
            J::Object(o) => {
                let mut map: Object = o.into_iter().map(|(k, v)| (k, v.into())).collect();
                js_key_order(&mut map);
                Value::Object(map)
            }
        }
    }
}

impl From<&Value> for serde_json::Value {
    fn from(v: &Value) -> serde_json::Value {
        use serde_json::Value as J;
        match v {
            Value::Undefined | Value::Null => J::Null,
            Value::Bool(b) => J::Bool(*b),
            Value::Number(n) if n.fract() == 0.0 && n.abs() < 9e15 => J::from(*n as i64),
            Value::Number(n) => serde_json::Number::from_f64(*n).map_or(J::Null, J::Number),
            Value::String(s) => J::String(s.clone()),
            Value::Token(t) => J::String(t.to_string()),
            Value::Array(a) => J::Array(a.iter().map(Into::into).collect()),
            Value::Object(o) => {
                J::Object(o.iter().filter(|(_, v)| !v.is_undefined()).map(|(k, v)| (k.clone(), v.into())).collect())
            }
        }
    }
}

/// Builds an [`Object`] from `"key" => value` pairs; values are anything that converts into [`Value`].
#[macro_export]
macro_rules! object {
    ($($k:expr => $v:expr),* $(,)?) => {{
        #[allow(unused_mut)]
        let mut map = $crate::value::Object::new();
        $(map.insert(::std::string::String::from($k), $crate::value::Value::from($v));)*
        map
    }};
}

/// Builds a [`Value::Array`] from values of different types.
#[macro_export]
macro_rules! array {
    ($($v:expr),* $(,)?) => { $crate::value::Value::Array(vec![$($crate::value::Value::from($v)),*]) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_print_as_javascript_prints_them() {
        for (n, s) in
            [(1.0, "1"), (0.5, "0.5"), (1e21, "1e+21"), (1e-7, "1e-7"), (-0.0, "0"), (123456789012.0, "123456789012")]
        {
            assert_eq!(js_number(n), s);
        }
    }

    #[test]
    fn index_like_keys_come_first_in_ascending_order() {
        let mut map = object! {"b" => 1, "10" => 2, "a" => 3, "2" => 4, "01" => 5};
        js_key_order(&mut map);
        assert_eq!(map.keys().collect::<Vec<_>>(), ["2", "10", "b", "a", "01"]);
    }

    #[test]
    fn undefined_members_are_not_printed() {
        let v = Value::from(object! {"a" => Value::Undefined, "b" => array![1, "x"], "c" => Object::new()});
        assert_eq!(v.to_json(0), r#"{"b":[1,"x"],"c":{}}"#);
        assert_eq!(v.to_json(1), "{\n \"b\": [\n  1,\n  \"x\"\n ],\n \"c\": {}\n}");
    }
}
