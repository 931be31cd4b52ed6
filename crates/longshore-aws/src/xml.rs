//! Parameters as forms, and answers in XML as JSON values.

use serde_json::{Map, Value};

/// Writes parameters as a form; lists are `Name.member.1`, or `Name.1` for Amazon EC2.
// Source: AWS Query protocol of Smithy 2.0.
pub(crate) fn form(parameters: &Value, ec2: bool) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    add("", parameters, ec2, &mut pairs);
    pairs
}

fn add(prefix: &str, value: &Value, ec2: bool, pairs: &mut Vec<(String, String)>) {
    let below = |name: &str| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
    match value {
        Value::Null => {}
        Value::Object(fields) => fields.iter().for_each(|(name, value)| add(&below(name), value, ec2, pairs)),
        Value::Array(items) if items.is_empty() && !ec2 => pairs.push((prefix.to_owned(), String::new())),
        Value::Array(items) => {
            let list = if ec2 { prefix.to_owned() } else { below("member") };
            for (item, number) in items.iter().zip(1..) {
                add(&format!("{list}.{number}"), item, ec2, pairs);
            }
        }
        Value::String(text) => pairs.push((prefix.to_owned(), text.clone())),
        other => pairs.push((prefix.to_owned(), other.to_string())),
    }
}

/// Reads an XML document as a JSON value: what its root holds.
///
/// Elements become objects, repeated ones lists, `member` and `item` disappear; texts stay texts, empty elements are
/// null.
pub(crate) fn value(document: &str) -> Option<Value> {
    let document = roxmltree::Document::parse(document).ok()?;
    Some(of_element(document.root_element()))
}

fn of_element(element: roxmltree::Node<'_, '_>) -> Value {
    let mut children = element.children().filter(roxmltree::Node::is_element).peekable();
    if children.peek().is_none() {
        return match element.text() {
            None => Value::Null,
            Some(text) => text.into(),
        };
    }
    let is_list = |name: &str| name == "member" || name == "item";
    if children.clone().all(|it| is_list(it.tag_name().name())) {
        return Value::Array(children.map(of_element).collect());
    }
    let mut fields = Map::new();
    for child in children {
        let value = of_element(child);
        match fields.get_mut(child.tag_name().name()) {
            None => drop(fields.insert(child.tag_name().name().to_owned(), value)),
            Some(Value::Array(items)) if !child.children().any(|it| is_list(it.tag_name().name())) => items.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }
    Value::Object(fields)
}

/// The code, the message and the request's ID of an error document, whatever surrounds them.
pub(crate) fn error(document: &str) -> Option<(String, String, Option<String>)> {
    let document = roxmltree::Document::parse(document).ok()?;
    let text = |name: &str| {
        let found = document.descendants().find(|it| it.has_tag_name(name) || it.tag_name().name() == name)?;
        found.text().map(|text| text.trim().to_owned())
    };
    let code = text("Code")?;
    Some((code, text("Message").unwrap_or_default(), text("RequestId").or_else(|| text("RequestID"))))
}

/// The items of a list in an answer; one that is alone, or none at all, is a list as well.
pub fn items(value: &Value) -> &[Value] {
    match value {
        Value::Array(items) => items,
        Value::Null => &[],
        Value::String(text) if text.trim().is_empty() => &[],
        other => std::slice::from_ref(other),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn parameters_become_form_fields() {
        let parameters = json!({
            "StackName": "S", "DisableRollback": true, "Skipped": null, "Capabilities": ["A", "B"],
            "Tags": [{ "Key": "k", "Value": "v" }], "NotificationARNs": [],
        });
        let pairs = form(&parameters, false);
        let shown: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(
            shown,
            [
                "StackName=S",
                "DisableRollback=true",
                "Capabilities.member.1=A",
                "Capabilities.member.2=B",
                "Tags.member.1.Key=k",
                "Tags.member.1.Value=v",
                "NotificationARNs=",
            ]
        );
        let filters = json!({ "Filter": [{ "Name": "vpc-id", "Value": ["v"] }] });
        assert_eq!(form(&filters, true)[1], ("Filter.1.Value.1".to_owned(), "v".to_owned()));
    }

    #[test]
    fn answers_become_values() {
        let document = r#"<R xmlns="urn:x"><Result><Stacks><member><Name>a</Name><Tags/></member><member><Name>b</Name>
            </member></Stacks><Zone><Id>1</Id></Zone><Zone><Id>2</Id></Zone><Empty></Empty></Result></R>"#;
        assert_eq!(
            value(document).unwrap()["Result"],
            json!({
                "Stacks": [{ "Name": "a", "Tags": null }, { "Name": "b" }],
                "Zone": [{ "Id": "1" }, { "Id": "2" }], "Empty": null,
            })
        );
        assert_eq!(items(&json!({ "Id": 1 })).len(), 1);
        assert_eq!(items(&Value::Null).len() + items(&json!("\n ")).len(), 0);
    }

    #[test]
    fn errors_are_found_in_any_document() {
        for document in [
            "<ErrorResponse xmlns='x'><Error><Type>Sender</Type><Code>C</Code><Message>m</Message></Error><RequestId>r</RequestId></ErrorResponse>",
            "<Response><Errors><Error><Code>C</Code><Message>m</Message></Error></Errors><RequestID>r</RequestID></Response>",
            "<Error><Code>C</Code><Message>m</Message><RequestId>r</RequestId></Error>",
        ] {
            assert_eq!(error(document), Some(("C".into(), "m".into(), Some("r".into()))), "{document}");
        }
        assert_eq!(error("no xml"), None);
    }
}
