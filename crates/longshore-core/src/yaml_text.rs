//! YAML text, as the CDK prints it.
// Source: aws-cdk-lib 2.275.0 `Stack.toYamlString`, observed (oracle cases 548 and 1613).

use crate::value::{Object, Value, js_number, js_quote};

/// Prints a resolved value.
pub(crate) fn to_yaml(value: &Value) -> String {
    let mut out = String::new();
    match value {
        Value::Object(map) if has_members(map) => members(&mut out, map, 0),
        Value::Array(items) if !items.is_empty() => list(&mut out, items, 0),
        other => {
            out.push_str(&scalar(other, 0));
            out.push('\n');
        }
    }
    out
}

fn has_members(map: &Object) -> bool {
    !map.is_empty()
}

fn is_null(value: &Value) -> bool {
    matches!(value, Value::Null | Value::Undefined)
}

fn members(out: &mut String, map: &Object, level: usize) {
    // Keys alone are a set.
    let set = map.values().all(is_null);
    for (i, (key, value)) in map.iter().enumerate() {
        if i > 0 {
            out.push_str(&"  ".repeat(level));
        }
        if set {
            out.push_str(&format!("? {}\n", name(key)));
            continue;
        }
        out.push_str(&name(key));
        out.push(':');
        match value {
            Value::Object(below) if has_members(below) => {
                out.push('\n');
                out.push_str(&"  ".repeat(level + 1));
                members(out, below, level + 1);
            }
            Value::Array(items) if !items.is_empty() => {
                out.push('\n');
                out.push_str(&"  ".repeat(level + 1));
                list(out, items, level + 1);
            }
            other => {
                out.push(' ');
                out.push_str(&scalar(other, level + 1));
                out.push('\n');
            }
        }
    }
}

fn list(out: &mut String, items: &[Value], level: usize) {
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push_str(&"  ".repeat(level));
        }
        out.push_str("- ");
        match item {
            Value::Object(below) if has_members(below) => members(out, below, level + 1),
            Value::Array(items) if !items.is_empty() => list(out, items, level + 1),
            other => {
                out.push_str(&scalar(other, level + 1));
                out.push('\n');
            }
        }
    }
}

fn scalar(value: &Value, level: usize) -> String {
    match value {
        Value::Undefined | Value::Null => "null".into(),
        Value::Bool(b) => b.to_string(),
        Value::Number(n) => js_number(*n),
        Value::String(s) => text(s, level),
        Value::Token(t) => text(&t.to_string(), level),
        Value::Array(_) => "[]".into(),
        Value::Object(_) => "{}".into(),
    }
}

fn text(s: &str, level: usize) -> String {
    if s.contains('\n') && !s.trim().is_empty() && level > 0 {
        return block(s, level);
    }
    if is_plain(s) { s.to_owned() } else { quoted(s) }
}

fn name(key: &str) -> String {
    if key.contains(['[', ']', '{', '}', ',', '\n']) { js_quote(key) } else { text(key, 0) }
}

fn quoted(s: &str) -> String {
    let single = s.contains('"') && !s.contains('\'') && !s.contains('\n');
    if single { format!("'{s}'") } else { js_quote(s) }
}

/// A literal block.
fn block(s: &str, level: usize) -> String {
    let body = s.trim_end_matches('\n');
    let chomping = match s.len() - body.len() {
        0 => "-",
        1 => "",
        _ => "+",
    };
    let indent = "  ".repeat(level);
    let lines = body.split('\n').map(|l| if l.is_empty() { String::new() } else { format!("{indent}{l}") });
    let more = "\n".repeat((s.len() - body.len()).saturating_sub(1));
    let explicit = if body.starts_with([' ', '\n']) { "2" } else { "" };
    format!("|{explicit}{chomping}\n{}{more}", lines.collect::<Vec<_>>().join("\n"))
}

/// Tells whether a text means itself without quotes.
// Source: YAML 1.1, plain scalars and the types of its core.
fn is_plain(s: &str) -> bool {
    const WORDS: [&str; 9] = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"];
    let first = s.chars().next();
    let starts_well = match first {
        None => false,
        Some('-' | '?' | ':') => s.len() > 1 && !s[1..].starts_with(' '),
        Some(c) => !"[]{},#&*!|>'\"%@` \t".contains(c),
    };
    let number = {
        let unsigned = s.trim_start_matches(['-', '+']);
        let digits = unsigned.chars().next().is_some_and(|c| c.is_ascii_digit());
        let point =
            unsigned.starts_with('.') && unsigned.len() > 1 && unsigned[1..].starts_with(|c: char| c.is_ascii_digit());
        let letters = |c: char| c.is_ascii_digit() || "_.eE+-:".contains(c);
        let radix = |p: &str| {
            unsigned
                .strip_prefix(p)
                .is_some_and(|d| !d.is_empty() && d.chars().all(|c| c.is_ascii_hexdigit() || c == '_'))
        };
        ((digits || point) && unsigned.chars().all(letters) && looks_numeric(unsigned))
            || radix("0x")
            || radix("0b")
            || radix("0o")
    };
    starts_well
        && !number
        && s != "~"
        && s != "<<"
        && !WORDS.contains(&s.to_lowercase().as_str())
        && !matches!(s.to_lowercase().trim_start_matches(['-', '+']), ".inf" | ".nan")
        && !s.contains(": ")
        && !s.contains(" #")
        && !s.ends_with([':', ' ', '\t'])
        && !s.chars().any(|c| c.is_control() && c != '\t')
}

fn looks_numeric(s: &str) -> bool {
    let plain: String = s.chars().filter(|c| *c != '_').collect();
    let date = plain.len() >= 10
        && plain.as_bytes()[..10]
            .iter()
            .enumerate()
            .all(|(i, b)| if i == 4 || i == 7 { *b == b'-' } else { b.is_ascii_digit() });
    let sexagesimal = plain.contains(':')
        && plain.split(':').skip(1).all(|p| {
            let p = p.split('.').next().unwrap_or_default();
            !p.is_empty() && p.len() <= 2 && p.chars().all(|c| c.is_ascii_digit())
        });
    plain.parse::<f64>().is_ok() || date || sexagesimal
}
