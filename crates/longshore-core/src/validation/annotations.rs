//! Warnings and errors on constructs, as findings of a plug-in.
// Source: aws-cdk-lib 2.275.0, `@aws-cdk/core:annotationsInValidationReport`, observed (oracle case 1902).

use indexmap::IndexMap;

use super::{
    ANNOTATIONS, IPolicyValidationPlugin, PolicyValidationContext, PolicyValidationPluginReport,
    PolicyViolatingResource, PolicyViolation,
};
use crate::cfn_resource::CfnResource;
use crate::construct::Node;
use crate::error::Result;
use crate::stack::Stack;
use crate::stage::Stage;

/// Whether annotations are part of the report.
pub(super) const FLAG: &str = "@aws-cdk/core:annotationsInValidationReport";
/// Says of findings that they are annotations.
pub(super) const MARK: &str = "cdk:annotation";

/// Tells what was annotated.
pub(super) struct AnnotationPlugin(PolicyValidationPluginReport);

impl AnnotationPlugin {
    pub(super) const NAME: &str = "Construct Annotations";

    /// Collects what was annotated; nothing if there is nothing.
    pub(super) fn collect(root: &Node) -> Result<Option<Self>> {
        let mut found: IndexMap<(Option<String>, &str, String), PolicyViolation> = IndexMap::new();
        for node in root.find_all() {
            for entry in node.metadata() {
                let severity = match entry.kind.as_str() {
                    "aws:cdk:warning" => "warning",
                    "aws:cdk:error" => "error",
                    _ => continue,
                };
                let (message, id) = split(entry.data.as_str().unwrap_or_default());
                let rule = id.map(|id| if id.contains("::") { id } else { format!("{ANNOTATIONS}::{id}") });
                let resource = place_of(&node)?;
                let violation =
                    found.entry((rule.clone(), severity, message.clone())).or_insert_with(|| PolicyViolation {
                        rule_name: rule.unwrap_or_else(|| format!("{ANNOTATIONS}::{severity}-annotation")),
                        description: message,
                        severity: Some(severity.to_owned()),
                        rule_metadata: Some([(MARK.to_owned(), "true".to_owned())].into_iter().collect()),
                        ..Default::default()
                    });
                violation.violating_resources.push(resource);
            }
        }
        if found.is_empty() {
            return Ok(None);
        }
        Ok(Some(Self(PolicyValidationPluginReport {
            success: !found.keys().any(|(_, severity, _)| *severity == "error"),
            violations: found.into_values().collect(),
            metadata: Some([("cdk:annotations".to_owned(), "true".to_owned())].into_iter().collect()),
            ..Default::default()
        })))
    }
}

fn place_of(node: &Node) -> Result<PolicyViolatingResource> {
    let template = match (Stage::of(node), Stack::of(node)) {
        (Some(stage), Ok(stack)) => Some(stage.outdir().join(stack.template_file()).display().to_string()),
        _ => None,
    };
    let resource = CfnResource::at(node);
    Ok(PolicyViolatingResource {
        resource_logical_id: resource.map(|r| r.base().resolved_logical_id()).transpose()?,
        construct_path: Some(node.path().to_owned()),
        template_path: template,
        locations: Vec::new(),
    })
}

/// The message without the id by which it can be accepted, and that id.
fn split(text: &str) -> (String, Option<String>) {
    let without = |start: usize, end: usize| format!("{}{}", &text[..start], &text[end..]).trim().to_owned();
    let tags = text.match_indices("[ack: ").find_map(|(start, tag)| {
        let id = &text[start + tag.len()..];
        id.find(']').filter(|end| *end > 0).map(|end| (start, start + tag.len() + end + 1, &id[..end]))
    });
    if let Some((start, end, id)) = tags {
        return (without(start, end), Some(id.to_owned()));
    }
    let last = text.strip_suffix(')').and_then(|t| t.rfind(['(', ')']).map(|i| (i, &t[i..])));
    if let Some((start, id)) = last
        && let Some(id) = id.strip_prefix('(')
        && id.split_once("::").is_some_and(|(before, after)| !before.is_empty() && !after.is_empty())
    {
        return (without(start, text.len()), Some(id.to_owned()));
    }
    (text.to_owned(), None)
}

impl IPolicyValidationPlugin for AnnotationPlugin {
    fn name(&self) -> String {
        Self::NAME.to_owned()
    }

    fn validate(&self, _context: &PolicyValidationContext) -> Result<PolicyValidationPluginReport> {
        Ok(self.0.clone())
    }
}
