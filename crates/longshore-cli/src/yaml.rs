//! Printing JSON values as YAML.
// Source: YAML 1.2.2; what a YAML 1.1 reader would take for something else than a string is quoted as well.

use std::fmt::Write as _;

use serde_json::Value;

/// Prints a value as a YAML document, with two spaces per level.
pub(crate) fn to_yaml(value: &Value) -> String {
    let mut out = String::new();
    match value {
        Value::Object(map) if !map.is_empty() => write_map(&mut out, value, 0),
        Value::Array(items) if !items.is_empty() => write_list(&mut out, value, 0),
        _ => out.push_str(&scalar(value)),
    }
    if !out.ends_with('\n') {
        out.push('\n');
    }
    out
}

fn write_map(out: &mut String, value: &Value, level: usize) {
    for (key, value) in value.as_object().into_iter().flatten() {
        let _ = write!(out, "{:1$}{2}:", "", level * 2, text(key));
        write_after_key(out, value, level);
    }
}

fn write_after_key(out: &mut String, value: &Value, level: usize) {
    match value {
        Value::Object(map) if !map.is_empty() => {
            out.push('\n');
            write_map(out, value, level + 1);
        }
        Value::Array(items) if !items.is_empty() => {
            out.push('\n');
            write_list(out, value, level + 1);
        }
        _ => {
            let _ = writeln!(out, " {}", scalar(value));
        }
    }
}

fn write_list(out: &mut String, value: &Value, level: usize) {
    for item in value.as_array().into_iter().flatten() {
        let nested = match item {
            Value::Object(map) if !map.is_empty() => {
                let mut nested = String::new();
                write_map(&mut nested, item, level + 1);
                nested
            }
            Value::Array(items) if !items.is_empty() => {
                let mut nested = String::new();
                write_list(&mut nested, item, level + 1);
                nested
            }
            _ => format!("{}\n", scalar(item)),
        };
        let _ = write!(out, "{:1$}- {2}", "", level * 2, nested.trim_start_matches(' '));
    }
}

fn scalar(value: &Value) -> String {
    match value {
        Value::String(string) => text(string),
        other => other.to_string(),
    }
}

/// A string, plain where nothing could take it for something else.
fn text(text: &str) -> String {
    let first_is_plain = text.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '_' | '.'));
    let is_plain = |c: char| c.is_ascii_alphanumeric() || " _-./()+=,$^@;<>~".contains(c);
    // `::` is frequent in templates and is no key, because no space follows.
    let words = text.replace("::", "");
    let reserved = ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "~", ".nan", ".inf"];
    let plain = first_is_plain
        && words.chars().all(is_plain)
        && !text.ends_with([' ', ':'])
        && !reserved.contains(&text.to_ascii_lowercase().as_str())
        && !text.trim_start_matches('.').starts_with(|c: char| c.is_ascii_digit());
    if plain { text.to_owned() } else { Value::from(text).to_string() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::to_yaml;

    #[test]
    fn templates_look_like_templates() {
        let template = json!({
            "Resources": {
                "Repo": {
                    "Type": "AWS::ECR::Repository",
                    "Properties": { "Tags": [{ "Key": "a", "Value": "b c" }], "Empty": {}, "None": [] },
                },
            },
            "Outputs": { "Out": { "Value": { "Fn::Join": ["", ["a:b", { "Ref": "X" }, 1, true, ["n"]]] } } },
        });
        let expected = r#"Resources:
  Repo:
    Type: AWS::ECR::Repository
    Properties:
      Tags:
        - Key: a
          Value: b c
      Empty: {}
      None: []
Outputs:
  Out:
    Value:
      Fn::Join:
        - ""
        - - "a:b"
          - Ref: X
          - 1
          - true
          - - "n"
"#;
        assert_eq!(to_yaml(&template), expected);
    }

    #[test]
    fn strings_that_mean_something_else_are_quoted() {
        for text in
            ["", "1.0", "true", "No", "2010-09-09", "- a", "a: b", "a #b", "*x", "{}", "tr\nue", "a:", "é", ".5", "on"]
        {
            assert_eq!(to_yaml(&json!(text)), format!("{}\n", json!(text)), "{text}");
        }
        for text in ["AWS::Region", "a.b/c-d", "/cdk-bootstrap/x"] {
            assert_eq!(to_yaml(&json!(text)), format!("{text}\n"));
        }
    }
}
