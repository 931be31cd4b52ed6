//! What changes between two templates: resources, permissions, images.

mod content;
mod images;
mod render;
mod security;

use serde::Serialize;
use serde_json::{Map, Value};

pub use content::ContentChange;
pub use images::{ImageChange, images_of};
pub use render::render;
pub(crate) use render::render_security;
pub use security::{SecurityChange, SecurityDiff};

/// What changes between two templates.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TemplateDiff {
    /// The resources that are new, gone or different, in the order of the new template.
    pub resources: Vec<ResourceChange>,
    /// Parameters, outputs, conditions and mappings that are new, gone or different.
    pub others: Vec<OtherChange>,
    /// What changes about who may do what.
    pub security: SecurityDiff,
    /// Images whose content changes.
    pub images: Vec<ImageChange>,
}

/// A resource that is new, gone or different.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResourceChange {
    /// Its logical ID.
    pub logical_id: String,
    /// The construct that makes it, where the template says.
    pub path: Option<String>,
    /// Its type.
    pub resource_type: String,
    /// What happens to it.
    pub kind: ChangeKind,
    /// Which of its properties and attributes differ.
    pub properties: Vec<PropertyChange>,
}

/// What happens to a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ChangeKind {
    /// It is made.
    Added,
    /// It is deleted.
    Removed,
    /// It leaves the stack and stays.
    Orphaned,
    /// It is changed in place, as far as the template can say.
    Modified,
    /// It is, or may be, made anew.
    Replaced,
}

/// A value that differs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PropertyChange {
    /// Where it is, such as `Properties.Tags[0].Value`.
    pub path: String,
    /// What it was; nothing if it is new.
    pub before: Option<Value>,
    /// What it is; nothing if it is gone.
    pub after: Option<Value>,
}

/// Something else of a template that is new, gone or different.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OtherChange {
    /// The section of the template, such as `Outputs`.
    pub section: String,
    /// Its name there.
    pub name: String,
    /// What it was; nothing if it is new.
    pub before: Option<Value>,
    /// What it is; nothing if it is gone.
    pub after: Option<Value>,
}

/// Sections besides resources that are compared.
const OTHERS: [&str; 5] = ["Parameters", "Mappings", "Conditions", "Rules", "Outputs"];

impl TemplateDiff {
    /// Compares two templates; null is an empty one.
    ///
    /// What the CDK adds for itself (its metadata resource, the check of the bootstrap version) counts only where it is
    /// all that changes, so that it is never hidden entirely.
    pub fn of(before: &Value, after: &Value) -> Self {
        let empty = Map::new();
        let map = |template: &'_ Value, section: &str| template[section].as_object().cloned().unwrap_or_default();
        let (old, new) = (map(before, "Resources"), map(after, "Resources"));
        let mut resources: Vec<ResourceChange> = Vec::new();
        for (id, resource) in &new {
            match old.get(id) {
                None => resources.push(ResourceChange::new(id, resource, ChangeKind::Added, Vec::new())),
                Some(was) => {
                    let properties = property_changes(was, resource);
                    let kind = match was["Type"] == resource["Type"] {
                        true => ChangeKind::Modified,
                        false => ChangeKind::Replaced,
                    };
                    if !properties.is_empty() {
                        resources.push(ResourceChange::new(id, resource, kind, properties));
                    }
                }
            }
        }
        for (id, resource) in old.iter().filter(|(id, _)| !new.contains_key(*id)) {
            let stays = matches!(resource["DeletionPolicy"].as_str(), Some("Retain" | "RetainExceptOnCreate"));
            let kind = if stays { ChangeKind::Orphaned } else { ChangeKind::Removed };
            resources.push(ResourceChange::new(id, resource, kind, Vec::new()));
        }
        let mut others = Vec::new();
        for section in OTHERS {
            let (old, new) = (map(before, section), map(after, section));
            let names = new.keys().chain(old.keys().filter(|name| !new.contains_key(*name)));
            for name in names.filter(|name| !is_of_the_cdk(name) && old.get(*name) != new.get(*name)) {
                others.push(OtherChange {
                    section: section.to_owned(),
                    name: name.clone(),
                    before: old.get(name).cloned(),
                    after: new.get(name).cloned(),
                });
            }
        }
        if resources.iter().any(|it| it.resource_type != "AWS::CDK::Metadata") {
            resources.retain(|it| it.resource_type != "AWS::CDK::Metadata");
        }
        let resources_of = |template: &Value| template["Resources"].as_object().unwrap_or(&empty).clone();
        Self {
            resources,
            others,
            security: SecurityDiff::of(&resources_of(before), &resources_of(after)),
            images: images::changes(before, after),
        }
    }

    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.resources.is_empty() && self.others.is_empty() && self.security.is_empty()
    }

    /// Takes over from a change set which resources are made anew.
    pub(crate) fn learn_replacements(&mut self, changes: &[Value]) {
        for change in changes {
            let change = &change["ResourceChange"];
            let replaced = matches!(change["Replacement"].as_str(), Some("True" | "Conditional"));
            let id = change["LogicalResourceId"].as_str().unwrap_or_default();
            if replaced
                && let Some(found) = self.resources.iter_mut().find(|it| it.logical_id == id)
                && found.kind == ChangeKind::Modified
            {
                found.kind = ChangeKind::Replaced;
            }
        }
    }

    /// Whether resources are deleted or made anew.
    pub fn is_destructive(&self) -> bool {
        self.resources.iter().any(|it| matches!(it.kind, ChangeKind::Removed | ChangeKind::Replaced))
    }
}

fn is_of_the_cdk(name: &str) -> bool {
    ["BootstrapVersion", "CheckBootstrapVersion", "CDKMetadataAvailable"].contains(&name)
}

impl ResourceChange {
    fn new(id: &str, resource: &Value, kind: ChangeKind, properties: Vec<PropertyChange>) -> Self {
        Self {
            logical_id: id.to_owned(),
            path: resource["Metadata"]["aws:cdk:path"].as_str().map(str::to_owned),
            resource_type: resource["Type"].as_str().unwrap_or("unknown").to_owned(),
            kind,
            properties,
        }
    }
}

/// What differs between two states of a resource; metadata does nothing to it.
fn property_changes(before: &Value, after: &Value) -> Vec<PropertyChange> {
    let mut changes = Vec::new();
    let empty = Map::new();
    let (old, new) = (before.as_object().unwrap_or(&empty), after.as_object().unwrap_or(&empty));
    let names = new.keys().chain(old.keys().filter(|name| !new.contains_key(*name)));
    for name in names.filter(|name| *name != "Metadata") {
        compare(name, old.get(name), new.get(name), &mut changes);
    }
    changes
}

fn compare(path: &str, before: Option<&Value>, after: Option<&Value>, changes: &mut Vec<PropertyChange>) {
    match (before, after) {
        (Some(before), Some(after)) if before == after => {}
        (Some(Value::Object(before)), Some(Value::Object(after))) if !is_function(before) && !is_function(after) => {
            let names = after.keys().chain(before.keys().filter(|name| !after.contains_key(*name)));
            for name in names {
                compare(&format!("{path}.{name}"), before.get(name), after.get(name), changes);
            }
        }
        (Some(Value::Array(before)), Some(Value::Array(after))) if before.len() == after.len() => {
            for (index, (before, after)) in before.iter().zip(after).enumerate() {
                compare(&format!("{path}[{index}]"), Some(before), Some(after), changes);
            }
        }
        _ => changes.push(PropertyChange { path: path.to_owned(), before: before.cloned(), after: after.cloned() }),
    }
}

fn is_function(map: &Map<String, Value>) -> bool {
    map.len() == 1 && map.keys().all(|name| name == "Ref" || name.starts_with("Fn::"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn resources_are_added_removed_kept_and_changed() {
        let before = json!({
            "Resources": {
                "Same": { "Type": "A", "Properties": { "x": 1 }, "Metadata": { "aws:cdk:path": "old" } },
                "Changed": { "Type": "A", "Properties": { "Tags": [{ "Key": "k", "Value": "1" }], "Gone": true } },
                "Kept": { "Type": "A", "DeletionPolicy": "Retain" },
                "Removed": { "Type": "A" },
                "Retyped": { "Type": "A" },
            },
            "Outputs": { "O": { "Value": "1" } },
        });
        let after = json!({
            "Resources": {
                "Same": { "Type": "A", "Properties": { "x": 1 }, "Metadata": { "aws:cdk:path": "new" } },
                "Changed": { "Type": "A", "Properties": { "Tags": [{ "Key": "k", "Value": "2" }] } },
                "Retyped": { "Type": "B" },
                "New": { "Type": "A", "Metadata": { "aws:cdk:path": "S/New/Resource" } },
                "CDKMetadata": { "Type": "AWS::CDK::Metadata" },
            },
            "Outputs": { "O": { "Value": "2" } },
            "Parameters": { "BootstrapVersion": { "Type": "String" } },
        });
        let diff = TemplateDiff::of(&before, &after);
        let kinds: Vec<_> = diff.resources.iter().map(|it| (it.logical_id.as_str(), it.kind)).collect();
        assert_eq!(
            kinds,
            [
                ("Changed", ChangeKind::Modified),
                ("Retyped", ChangeKind::Replaced),
                ("New", ChangeKind::Added),
                ("Kept", ChangeKind::Orphaned),
                ("Removed", ChangeKind::Removed),
            ]
        );
        let paths: Vec<_> = diff.resources[0].properties.iter().map(|it| it.path.as_str()).collect();
        assert_eq!(paths, ["Properties.Tags[0].Value", "Properties.Gone"]);
        assert_eq!(diff.others.len(), 1);
        assert!(diff.is_destructive());
        assert!(TemplateDiff::of(&after, &after).is_empty());
    }

    #[test]
    fn a_change_of_the_cdk_alone_is_shown() {
        let with = json!({ "Resources": { "CDKMetadata": { "Type": "AWS::CDK::Metadata" } } });
        assert_eq!(TemplateDiff::of(&Value::Null, &with).resources.len(), 1);
    }

    #[test]
    fn change_sets_know_what_is_made_anew() {
        let of = |x: i32| json!({ "Resources": { "R": { "Type": "A", "Properties": { "x": x } } } });
        let mut diff = TemplateDiff::of(&of(1), &of(2));
        diff.learn_replacements(&[json!({ "ResourceChange": { "LogicalResourceId": "R", "Replacement": "True" } })]);
        assert_eq!(diff.resources[0].kind, ChangeKind::Replaced);
    }
}
