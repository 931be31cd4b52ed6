//! The Query protocol, from the server's side.

use serde_json::{Map, Value};

/// Reads a form: the operation, and the parameters as they were before they were flattened.
pub(crate) fn parse(form: &str) -> (String, Value) {
    let mut root = Value::Object(Map::new());
    let mut operation = String::new();
    for pair in form.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decoded(name), decoded(value));
        match name.as_str() {
            "Action" => operation = value,
            "Version" | "" => {}
            _ => put(&mut root, &name.split('.').collect::<Vec<_>>(), value),
        }
    }
    (operation, root)
}

fn put(target: &mut Value, path: &[&str], value: String) {
    match path {
        [] => *target = value.into(),
        ["member", index, rest @ ..] => {
            if !target.is_array() {
                *target = Value::Array(Vec::new());
            }
            let items = target.as_array_mut().unwrap();
            let index: usize = index.parse().unwrap_or(1);
            while items.len() < index {
                items.push(Value::Null);
            }
            put(&mut items[index - 1], rest, value);
        }
        [name, rest @ ..] => {
            if !target.is_object() {
                *target = Value::Object(Map::new());
            }
            put(target.as_object_mut().unwrap().entry(*name).or_insert(Value::Null), rest, value);
        }
    }
}

pub(crate) fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let digits: String = rest.by_ref().take(2).map(char::from).collect();
                bytes.push(u8::from_str_radix(&digits, 16).unwrap_or(b'?'));
            }
            byte => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Writes an answer.
pub(crate) fn response(operation: &str, value: &Value) -> String {
    let mut body = String::new();
    element(&mut body, &format!("{operation}Result"), value);
    format!(
        "<{operation}Response xmlns=\"http://fake.aws/\">{body}<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></{operation}Response>"
    )
}

fn element(out: &mut String, name: &str, value: &Value) {
    match value {
        Value::Null => {}
        Value::Object(fields) => {
            out.push_str(&format!("<{name}>"));
            fields.iter().for_each(|(name, value)| element(out, name, value));
            out.push_str(&format!("</{name}>"));
        }
        Value::Array(items) => {
            out.push_str(&format!("<{name}>"));
            items.iter().for_each(|item| element(out, "member", item));
            out.push_str(&format!("</{name}>"));
        }
        Value::String(text) => out.push_str(&format!("<{name}>{}</{name}>", escaped(text))),
        other => out.push_str(&format!("<{name}>{other}</{name}>")),
    }
}

/// Writes an error.
pub(crate) fn error(code: &str, message: &str) -> String {
    let message = escaped(message);
    format!(
        "<ErrorResponse xmlns=\"http://fake.aws/\"><Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error><RequestId>r</RequestId></ErrorResponse>"
    )
}

pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
