//! YAML as the library writes it: version 1.1, two spaces, lines of any length.

// Source: yaml 1.10.3, the version that aws-cdk-lib 2.275.0 comes with; the shapes were observed.

use indexmap::IndexMap;
use longshore_core::value::{Object, Value, js_key_order, js_number, js_quote};

/// Writes a value as a document.
pub(super) fn document(value: &Value) -> String {
    let mut out = node(value, 0, false);
    out.push('\n');
    out
}

fn spaces(indent: usize) -> String {
    " ".repeat(indent)
}

/// A value whose lines, but for the first, begin at `indent`.
fn node(value: &Value, indent: usize, in_collection: bool) -> String {
    match value {
        Value::Undefined | Value::Null => "null".to_owned(),
        Value::Bool(b) => b.to_string(),
        Value::Number(n) => js_number(*n),
        Value::String(s) => text(s, indent, in_collection),
        Value::Token(t) => text(&t.to_string(), indent, in_collection),
        Value::Array(items) if items.is_empty() => "[]".to_owned(),
        Value::Array(items) => {
            let lines: Vec<String> = items.iter().map(|item| format!("- {}", node(item, indent + 2, true))).collect();
            lines.join(&format!("\n{}", spaces(indent)))
        }
        Value::Object(map) => pairs(map, indent),
    }
}

fn pairs(map: &Object, indent: usize) -> String {
    let mut map: IndexMap<String, &Value> = map.iter().map(|(k, v)| (k.clone(), v)).collect();
    js_key_order(&mut map);
    let lines: Vec<String> = map
        .iter()
        .map(|(key, value)| {
            let key = plain_or_quoted(key, true).unwrap_or_else(|| quoted(key));
            let nested = match value {
                Value::Array(items) => !items.is_empty(),
                Value::Object(map) => !map.is_empty(),
                _ => false,
            };
            let shown = node(value, indent + 2, true);
            if nested { format!("{key}:\n{}{shown}", spaces(indent + 2)) } else { format!("{key}: {shown}") }
        })
        .collect();
    if lines.is_empty() { "{}".to_owned() } else { lines.join(&format!("\n{}", spaces(indent))) }
}

fn text(s: &str, indent: usize, in_collection: bool) -> String {
    match plain_or_quoted(s, false) {
        Some(text) => text,
        None => block(s, if in_collection { indent } else { 2 }),
    }
}

/// The text on one line, unless it is to stand in a block of its own.
fn plain_or_quoted(s: &str, key: bool) -> Option<String> {
    if s.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\n')) {
        return Some(quoted(s));
    }
    if key && s.contains(['\n', '[', ']', '{', '}', ',']) {
        return Some(quoted(s));
    }
    if needs_quotes(s) {
        return if !key && s.contains('\n') {
            None
        } else if s.contains('"') && !s.contains('\'') {
            Some(format!("'{s}'"))
        } else {
            Some(quoted(s))
        };
    }
    if !key && s.contains('\n') {
        return None;
    }
    Some(if means_something_else(s) { quoted(s) } else { s.to_owned() })
}

fn needs_quotes(s: &str) -> bool {
    let bytes = s.as_bytes();
    let blank = |b: &u8| *b == b' ' || *b == b'\t';
    let Some((first, last)) = bytes.first().zip(bytes.last()) else { return true };
    b"\n\t ,[]{}#&*!|>'\"%@`".contains(first)
        || s == "?"
        || s == "-"
        || ((*first == b'?' || *first == b'-') && bytes.get(1).is_some_and(blank))
        || bytes.windows(2).any(|w| {
            ((w[0] == b'\n' || w[0] == b':') && blank(&w[1]))
                || (blank(&w[0]) && w[1] == b'\n')
                || ((w[0] == b'\n' || blank(&w[0])) && w[1] == b'#')
        })
        || b"\n\t :".contains(last)
}

fn quoted(s: &str) -> String {
    let mut out = String::new();
    let json = js_quote(s);
    let mut rest = json.as_str();
    while let Some(i) = rest.find("\\u") {
        // An escaped backslash before a `u` is not an escape of a character.
        let (before, after) = rest.split_at(i);
        out.push_str(before);
        let code = after.get(2..6).unwrap_or_default();
        if before.bytes().rev().take_while(|b| *b == b'\\').count() % 2 == 1 || code.len() < 4 {
            out.push_str("\\u");
            rest = &after[2..];
            continue;
        }
        match code {
            "0000" => out.push_str("\\0"),
            "0007" => out.push_str("\\a"),
            "000b" => out.push_str("\\v"),
            "001b" => out.push_str("\\e"),
            _ => match code.strip_prefix("00") {
                Some(short) => out.push_str(&format!("\\x{short}")),
                None => out.push_str(&after[..6]),
            },
        }
        rest = &after[6..];
    }
    out + rest
}

fn block(s: &str, indent: usize) -> String {
    let trimmed = s.trim_end_matches(['\n', '\t', ' ']);
    let tail = &s[trimmed.len()..];
    if trimmed.is_empty() || (tail.contains('\n') && !tail.ends_with('\n')) {
        return quoted(s);
    }
    let mut header = "|".to_owned();
    match tail.find('\n') {
        None => header.push('-'),
        Some(n) if n != tail.len() - 1 => header.push('+'),
        Some(_) => {}
    }
    let body = trimmed.trim_start_matches(['\n', ' ']);
    let lead = &trimmed[..trimmed.len() - body.len()];
    if lead.contains(' ') {
        header.push('2');
    }
    let pad = spaces(indent);
    let mut shown = String::new();
    let whole = format!("{lead}{body}{}", tail.strip_suffix('\n').unwrap_or(tail));
    for (i, line) in whole.split('\n').enumerate() {
        if i > 0 {
            shown.push('\n');
        }
        if !line.is_empty() {
            shown.push_str(&pad);
        }
        shown.push_str(line);
    }
    format!("{header}\n{shown}")
}

/// Whether a parser would take the text for something else than text.
fn means_something_else(s: &str) -> bool {
    let words = ["~", "null", "Null", "NULL", "Y", "y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"];
    let no = ["n", "no", "false", "off"];
    words.contains(&s)
        || no.contains(&s.to_ascii_lowercase().as_str())
        || is_number(s)
        || is_sexagesimal(s)
        || is_timestamp(s)
}

fn is_number(s: &str) -> bool {
    let unsigned = s.strip_prefix(['+', '-']).unwrap_or(s);
    let all = |s: &str, ok: fn(u8) -> bool| !s.is_empty() && s.bytes().all(|b| ok(b) || b == b'_');
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit() || b == b'_');
    let whole = |s: &str| s.is_empty() || (s.as_bytes()[0].is_ascii_digit() && digits(s));
    if unsigned.strip_prefix("0b").is_some_and(|r| all(r, |b| b == b'0' || b == b'1'))
        || unsigned.strip_prefix("0x").is_some_and(|r| all(r, |b| b.is_ascii_hexdigit()))
        || (!unsigned.is_empty() && whole(unsigned))
        || unsigned.eq_ignore_ascii_case(".inf")
        || s.eq_ignore_ascii_case(".nan")
    {
        return true;
    }
    let decimal = |s: &str| match s.split_once('.') {
        Some((w, f)) => whole(w) && digits(f),
        None => false,
    };
    if decimal(unsigned) {
        return true;
    }
    let Some((mantissa, exponent)) = unsigned.split_once(['e', 'E']) else { return false };
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    !exponent.is_empty() && exponent.bytes().all(|b| b.is_ascii_digit()) && (whole(mantissa) || decimal(mantissa))
}

fn is_sexagesimal(s: &str) -> bool {
    let unsigned = s.strip_prefix(['+', '-']).unwrap_or(s);
    let (time, fraction) = match unsigned.split_once('.') {
        Some((t, f)) => (t, f),
        None => (unsigned, ""),
    };
    let mut parts = time.split(':');
    let first = parts.next().unwrap_or_default();
    let starts = first.bytes().next().is_some_and(|b| b.is_ascii_digit());
    let rest: Vec<&str> = parts.collect();
    starts
        && first.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit() || b == b'_')
        && !rest.is_empty()
        && rest.iter().all(|p| {
            let b = p.as_bytes();
            b.iter().all(u8::is_ascii_digit) && (b.len() == 1 || (b.len() == 2 && b[0] <= b'5'))
        })
}

fn is_timestamp(s: &str) -> bool {
    let date = s.split(['t', 'T', ' ', '\t']).next().unwrap_or_default();
    let parts: Vec<&str> = date.split('-').collect();
    let number =
        |s: &str, min: usize, max: usize| (min..=max).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit());
    let [year, month, day] = parts.as_slice() else { return false };
    if !(number(year, 4, 4) && number(month, 1, 2) && number(day, 1, 2)) {
        return false;
    }
    let time = s[date.len()..].trim_start_matches(['t', 'T', ' ', '\t']);
    if s.len() == date.len() {
        return true;
    }
    let clock_end = time.find(|c: char| !(c.is_ascii_digit() || c == ':' || c == '.')).unwrap_or(time.len());
    let (clock, zone) = time.split_at(clock_end);
    let (clock, fraction) = clock.split_once('.').map_or((clock, None), |(c, f)| (c, Some(f)));
    let clock: Vec<&str> = clock.split(':').collect();
    let zone = zone.trim_start_matches([' ', '\t']);
    let zone_ok = zone.is_empty()
        || zone == "Z"
        || zone.strip_prefix(['+', '-']).is_some_and(|z| {
            let (hours, minutes) = z.split_once(':').map_or((z, None), |(h, m)| (h, Some(m)));
            number(hours, 1, 2) && minutes.is_none_or(|m| number(m, 2, 2))
        });
    clock.len() == 3
        && clock.iter().all(|p| number(p, 1, 2))
        && fraction.is_none_or(|f| !f.is_empty() && f.bytes().all(|b| b.is_ascii_digit()))
        && zone_ok
}
