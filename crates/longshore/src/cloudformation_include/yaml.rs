//! Templates as text: JSON, or YAML with CloudFormation's short forms.

use std::collections::HashMap;
use std::path::Path;

use longshore_core::error::{Error, Result};
use longshore_core::value::{Object, Value, js_key_order};
use saphyr_parser::{Event, Parser, ScalarStyle, Tag};

/// Reads a template.
pub(super) fn read(path: &Path) -> Result<Object> {
    let text = fs_err::read_to_string(path)?;
    let value = match serde_json::from_str::<serde_json::Value>(&text) {
        Ok(json) => Value::from(json),
        Err(_) => parse(&text)
            .map_err(|e| Error::new("TemplateSyntax", format!("{} is neither JSON nor YAML: {e}", path.display())))?,
    };
    match value {
        Value::Object(template) => Ok(template),
        _ => Err(Error::new("TemplateSyntax", format!("{} holds no template, which is an object", path.display()))),
    }
}

/// Parses YAML by the core schema, with the short forms of intrinsic functions.
pub(super) fn parse(text: &str) -> Result<Value, String> {
    let mut reader = Reader { events: Parser::new_from_str(text), anchors: HashMap::new() };
    loop {
        match reader.next()? {
            Event::StreamEnd => return Ok(Value::Null),
            Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => {}
            event => return reader.node(event),
        }
    }
}

struct Reader<'a> {
    events: Parser<'a, saphyr_parser::StrInput<'a>>,
    anchors: HashMap<usize, Value>,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<Event<'a>, String> {
        match self.events.next() {
            Some(Ok((event, _))) => Ok(event),
            Some(Err(e)) => Err(e.to_string()),
            None => Ok(Event::StreamEnd),
        }
    }

    fn node(&mut self, event: Event<'a>) -> Result<Value, String> {
        let (anchor, tag, value) = match event {
            Event::Alias(id) => return self.anchors.get(&id).cloned().ok_or_else(|| "unknown alias".to_owned()),
            Event::Scalar(text, style, anchor, tag) => {
                let is_text = style != ScalarStyle::Plain || tag.as_ref().is_some_and(|t| t.suffix == "str");
                let value = if is_text { Value::from(text.as_ref()) } else { plain(&text) };
                (anchor, tag, value)
            }
            Event::SequenceStart(anchor, tag) => {
                let mut items = Vec::new();
                loop {
                    match self.next()? {
                        Event::SequenceEnd => break,
                        event => items.push(self.node(event)?),
                    }
                }
                (anchor, tag, Value::Array(items))
            }
            Event::MappingStart(anchor, tag) => {
                let mut map = Object::new();
                loop {
                    let key = match self.next()? {
                        Event::MappingEnd => break,
                        event => self.node(event)?,
                    };
                    let key = match key {
                        Value::String(s) => s,
                        other => other.to_json(0),
                    };
                    let event = self.next()?;
                    if map.insert(key.clone(), self.node(event)?).is_some() {
                        return Err(format!("Map keys must be unique; \"{key}\" is repeated"));
                    }
                }
                js_key_order(&mut map);
                (anchor, tag, Value::Object(map))
            }
            other => return Err(format!("unexpected {other:?}")),
        };
        let value = match tag.as_deref().and_then(long_form) {
            Some(name) => Value::Object([(name, value)].into_iter().collect()),
            None => value,
        };
        if anchor > 0 {
            self.anchors.insert(anchor, value.clone());
        }
        Ok(value)
    }
}

/// The function that a tag stands for.
// Source: CloudFormation user guide, intrinsic function reference, short forms.
fn long_form(tag: &Tag) -> Option<String> {
    const FUNCTIONS: [&str; 16] = [
        "Base64",
        "Cidr",
        "FindInMap",
        "GetAZs",
        "ImportValue",
        "Join",
        "Sub",
        "Select",
        "Split",
        "Transform",
        "And",
        "Equals",
        "If",
        "Not",
        "Or",
        "GetAtt",
    ];
    let name = tag.suffix.as_str();
    match name {
        _ if tag.handle != "!" => None,
        "Ref" | "Condition" => Some(name.to_owned()),
        _ => FUNCTIONS.contains(&name).then(|| format!("Fn::{name}")),
    }
}

/// What a plain scalar is.
// Source: YAML 1.2.2 §10.3.2, core schema.
fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return true.into(),
        "false" | "False" | "FALSE" => return false.into(),
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => return f64::INFINITY.into(),
        "-.inf" | "-.Inf" | "-.INF" => return f64::NEG_INFINITY.into(),
        ".nan" | ".NaN" | ".NAN" => return f64::NAN.into(),
        _ => {}
    }
    let radix = |prefix: &str, radix| {
        let digits = text.strip_prefix(prefix)?;
        u64::from_str_radix(digits, radix).ok().filter(|_| digits.chars().all(char::is_alphanumeric))
    };
    if let Some(n) = radix("0o", 8).or_else(|| radix("0x", 16)) {
        return n.into();
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let number = unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && unsigned.chars().any(|c| c.is_ascii_digit())
        && unsigned.chars().all(|c| c.is_ascii_digit() || ".eE+-".contains(c));
    match text.parse::<f64>() {
        Ok(n) if number => n.into(),
        _ => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_are_those_of_the_core_schema() {
        let text = "[010, 2010-09-09, yes, true, ~, 1.50, 0x1F, '5', -3, 1e3, 1.2.3, .5, 0o17, off, +7]";
        let want = r#"[10,"2010-09-09","yes",true,null,1.5,31,"5",-3,1000,"1.2.3",0.5,15,"off",7]"#;
        assert_eq!(parse(text).unwrap().to_json(0), want);
    }

    #[test]
    fn short_forms_become_functions() {
        let text = "a: !Ref X\nb: !GetAtt R.Arn\nc: !Join ['', [!Sub '${X}', &x !Select [0, !GetAZs '']]]\nd: *x\ne: !Length [1]\n";
        let want = r#"{"a":{"Ref":"X"},"b":{"Fn::GetAtt":"R.Arn"},"c":{"Fn::Join":["",[{"Fn::Sub":"${X}"},{"Fn::Select":[0,{"Fn::GetAZs":""}]}]]},"d":{"Fn::Select":[0,{"Fn::GetAZs":""}]},"e":[1]}"#;
        assert_eq!(parse(text).unwrap().to_json(0), want);
    }

    #[test]
    fn broken_yaml_is_refused() {
        assert!(parse("a: [").is_err());
        assert!(parse("a: 1\na: 2").unwrap_err().contains("unique"));
    }
}
