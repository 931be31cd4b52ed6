//! Images that a template refers to, and which of them change.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::ContentChange;

/// An image that a resource uses and that is another one after the change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImageChange {
    /// The resource's logical ID.
    pub logical_id: String,
    /// Where in the resource the image stands.
    pub path: String,
    /// The tag or digest it had; nothing if there was no image.
    pub before: Option<String>,
    /// The tag or digest it gets; nothing if there is none any more.
    pub after: Option<String>,
    /// Which files it is built from differ, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<ContentChange>,
}

/// The images of a template by resource and place.
pub fn images_of(template: &Value) -> BTreeMap<(String, String), String> {
    let mut found = BTreeMap::new();
    for (id, resource) in template["Resources"].as_object().into_iter().flatten() {
        look(id, "", &resource["Properties"], &mut found);
    }
    found
}

fn look(id: &str, path: &str, value: &Value, found: &mut BTreeMap<(String, String), String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let below = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                match reference_of(value).filter(|_| ["Image", "ImageUri", "ImageIdentifier"].contains(&name.as_str()))
                {
                    Some(image) => drop(found.insert((id.to_owned(), below), image)),
                    None => look(id, &below, value, found),
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                look(id, &format!("{path}[{index}]"), item, found);
            }
        }
        _ => {}
    }
}

/// What comes after the repository in an image's name: the tag or digest. Functions count by their last text.
fn reference_of(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Object(function) => match function.get("Fn::Sub").or_else(|| function.get("Fn::Join")) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Array(arguments)) => match arguments.as_slice() {
                [Value::String(text), Value::Object(_)] => text.clone(),
                [_, Value::Array(parts)] => parts.last()?.as_str()?.to_owned(),
                _ => return None,
            },
            _ => return None,
        },
        _ => return None,
    };
    if let Some((_, digest)) = text.rsplit_once('@') {
        return Some(digest.to_owned());
    }
    text.rsplit_once(':').map(|(_, tag)| tag.to_owned()).filter(|tag| !tag.is_empty() && !tag.contains('/'))
}

/// Which images of two templates differ.
pub(super) fn changes(before: &Value, after: &Value) -> Vec<ImageChange> {
    let (old, new) = (images_of(before), images_of(after));
    let mut places: Vec<_> = old.keys().chain(new.keys()).collect();
    places.sort();
    places.dedup();
    let change = |place: &(String, String)| ImageChange {
        logical_id: place.0.clone(),
        path: place.1.clone(),
        before: old.get(place).cloned(),
        after: new.get(place).cloned(),
        content: None,
    };
    places.into_iter().filter(|place| old.get(*place) != new.get(*place)).map(change).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn images_are_found_by_their_tag_or_digest() {
        let of = |image: Value| {
            let containers = json!([{ "Name": "web", "Image": image }]);
            json!({ "Resources": { "T": { "Type": "X", "Properties": { "ContainerDefinitions": containers } } } })
        };
        let sub = of(json!({ "Fn::Sub": "${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/repo:aaa" }));
        let join = of(json!({ "Fn::Join": ["", [{ "Ref": "Repo" }, ":bbb"]] }));
        let digest = of(json!("h/r@sha256:cc"));
        let place = ("T".to_owned(), "ContainerDefinitions[0].Image".to_owned());
        assert_eq!(images_of(&sub).get(&place).map(String::as_str), Some("aaa"));
        assert_eq!(images_of(&join).get(&place).map(String::as_str), Some("bbb"));
        assert_eq!(images_of(&digest).get(&place).map(String::as_str), Some("sha256:cc"));
        assert!(images_of(&of(json!({ "Ref": "Parameter" }))).is_empty());
        let changed = changes(&sub, &join);
        assert_eq!((changed[0].before.as_deref(), changed[0].after.as_deref()), (Some("aaa"), Some("bbb")));
        assert!(changes(&sub, &sub).is_empty());
    }
}
