//! The report of all plug-ins: as a file, and as text.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use indexmap::IndexMap;

use super::run::{can_be_accepted, namespace_of};
use super::{PolicyViolatingResource, PolicyViolation, qualified};
use crate::construct::Node;
use crate::error::Result;
use crate::object;
use crate::synthesis::version_of;
use crate::value::{Object, Value};

/// The report in the assembly.
pub const REPORT_FILE: &str = "validation-report.json";
/// The report in its former form.
const LEGACY_REPORT_FILE: &str = "policy-validation-report.json";

/// A plug-in's report, as it is worked on.
pub(super) struct Report {
    pub(super) plugin_name: String,
    pub(super) plugin_version: Option<String>,
    pub(super) success: bool,
    pub(super) metadata: Option<IndexMap<String, String>>,
    pub(super) violations: Vec<PolicyViolation>,
    pub(super) suppressed: Vec<(PolicyViolation, Acceptance)>,
}

/// Where and why a rule was accepted.
#[derive(Clone)]
pub(super) struct Acceptance {
    pub(super) id: String,
    pub(super) at: String,
    pub(super) reason: String,
}

/// The classes of all constructs, by path.
type Classes = HashMap<String, String>;

/// Writes the report, and says where it is.
pub(super) fn write(reports: &[Report], root: &Node, outdir: &Path, version: &str, legacy: bool) -> Result<PathBuf> {
    let classes = classes_of(root);
    let file = outdir.join(REPORT_FILE);
    let shown: Vec<Value> = reports.iter().filter_map(|r| json_of(r, &classes)).collect();
    let report = object! {"version" => version, "title" => "Validation Report", "pluginReports" => shown};
    fs_err::write(&file, Value::from(report).to_json(2))?;
    if legacy {
        let shown: Vec<Value> = reports.iter().filter_map(|r| legacy_json_of(r, root)).collect();
        let report = object! {"title" => "Validation Report", "pluginReports" => shown};
        fs_err::write(outdir.join(LEGACY_REPORT_FILE), Value::from(report).to_json(2))?;
    }
    Ok(file)
}

fn classes_of(root: &Node) -> Classes {
    root.find_all().iter().map(|n| (n.path().to_owned(), n.class())).collect()
}

fn json_of(report: &Report, classes: &Classes) -> Option<Value> {
    if report.success && report.violations.is_empty() && report.suppressed.is_empty() {
        return None;
    }
    let violations: Vec<Value> = report.violations.iter().map(|v| violation_json(v, classes).into()).collect();
    let suppressed = report.suppressed.iter().map(|(violation, acceptance)| {
        let mut json = violation_json(violation, classes);
        json.insert("acknowledgedId".into(), acceptance.id.as_str().into());
        let some = |s: &str| Some(s.to_owned()).filter(|s| !s.is_empty());
        json.insert("reason".into(), some(&acceptance.reason).into());
        json.insert("acknowledgedAt".into(), some(&acceptance.at).into());
        Value::from(json)
    });
    let suppressed = Value::Array(suppressed.collect()).or_undefined_if_empty();
    Some(
        object! {
            "pluginName" => report.plugin_name.as_str(),
            "pluginVersion" => report.plugin_version.clone(),
            "conclusion" => conclusion(report),
            "metadata" => report.metadata.clone(),
            "violations" => violations,
            "suppressedViolations" => suppressed,
        }
        .into(),
    )
}

fn conclusion(report: &Report) -> &'static str {
    if report.success { "success" } else { "failure" }
}

fn violation_json(violation: &PolicyViolation, classes: &Classes) -> Object {
    let (severity, custom) = severity_of(violation);
    let constructs = violation.violating_resources.iter().map(|r| {
        let class = class_of(r, classes);
        let resource = r.resource_logical_id.as_ref().zip(r.template_path.as_ref()).map(|(id, file)| {
            let locations = Value::from(r.locations.clone()).or_undefined_if_empty();
            Value::from(object! {"templatePath" => file, "logicalId" => id, "propertyPaths" => locations})
        });
        Value::from(object! {
            "constructPath" => r.construct_path.as_deref().unwrap_or_default(),
            "constructFqn" => class,
            "libraryVersion" => class.map(version_of),
            "cloudFormationResource" => resource,
        })
    });
    object! {
        "ruleName" => violation.rule_name.as_str(),
        "description" => violation.description.as_str(),
        "suggestedFix" => violation.fix.clone(),
        "severity" => severity,
        "customSeverity" => custom,
        "ruleMetadata" => violation.rule_metadata.clone(),
        "violatingConstructs" => constructs.collect::<Vec<_>>(),
    }
}

fn class_of<'a>(resource: &PolicyViolatingResource, classes: &'a Classes) -> Option<&'a str> {
    let path = resource.construct_path.as_deref().filter(|p| !p.is_empty())?;
    classes.get(path).map(String::as_str)
}

fn severity_of(violation: &PolicyViolation) -> (String, Option<String>) {
    match violation.severity.as_deref().unwrap_or_default() {
        "" => ("error".to_owned(), None),
        given => match given.to_lowercase().as_str() {
            known @ ("fatal" | "error" | "warning" | "info") => (known.to_owned(), None),
            _ => ("custom".to_owned(), Some(given.to_owned())),
        },
    }
}

fn legacy_json_of(report: &Report, root: &Node) -> Option<Value> {
    if report.success && report.violations.is_empty() {
        return None;
    }
    let violations = report.violations.iter().map(|v| {
        let resources = v.violating_resources.iter().map(|r| {
            Value::from(object! {
                "resourceLogicalId" => r.resource_logical_id.clone(),
                "locations" => r.locations.clone(),
                "templatePath" => r.template_path.clone(),
                "constructPath" => r.construct_path.clone(),
            })
        });
        let constructs = v.violating_resources.iter().map(|r| {
            Value::from(object! {
                "constructStack" => r.construct_path.as_deref().filter(|p| !p.is_empty()).map(|p| trace(root, p)),
                "constructPath" => r.construct_path.clone(),
                "locations" => r.locations.clone(),
                "resourceLogicalId" => r.resource_logical_id.as_deref().unwrap_or("N/A"),
                "templatePath" => r.template_path.as_deref().unwrap_or("N/A"),
            })
        });
        Value::from(object! {
            "ruleName" => v.rule_name.as_str(),
            "description" => v.description.as_str(),
            "fix" => v.fix.clone(),
            "ruleMetadata" => v.rule_metadata.clone(),
            "severity" => v.severity.clone(),
            "violatingResources" => resources.collect::<Vec<_>>(),
            "violatingConstructs" => constructs.collect::<Vec<_>>(),
        })
    });
    Some(
        object! {
            "version" => report.plugin_version.clone(),
            "summary" => object! {
                "pluginName" => report.plugin_name.as_str(),
                "status" => conclusion(report),
                "metadata" => report.metadata.clone(),
            },
            "violations" => violations.collect::<Vec<_>>(),
        }
        .into(),
    )
}

/// The constructs from the one right below the app to the one at a path.
fn trace(root: &Node, path: &str) -> Value {
    let mut found = Vec::new();
    let mut node = Some(root.clone());
    for id in path.trim_start_matches('/').split('/') {
        node = node.and_then(|n| n.try_find_child(id));
        found.extend(node.clone());
    }
    let level = |n: &Node, child: Value| {
        Value::from(object! {
            "id" => n.id(),
            "path" => n.path(),
            "construct" => n.class(),
            "libraryVersion" => version_of(&n.class()),
            "child" => child,
            "location" => "Run with '--debug' to include location info",
        })
    };
    found.iter().rev().fold(Value::Undefined, |child, n| level(n, child))
}

/// What was found, one text for each construct, the worst first.
// Differs(cdk): report-colors. The text has no colors, also on a terminal.
pub(super) fn text_of(reports: &[Report], root: &Node) -> Vec<String> {
    let classes = classes_of(root);
    let mut failures = Vec::new();
    let mut blocks: Vec<(usize, String)> = Vec::new();
    for report in reports {
        let error = report.metadata.as_ref().and_then(|m| m.get("error")).filter(|e| !e.is_empty());
        if let Some(error) = error.filter(|_| !report.success && report.violations.is_empty()) {
            failures.push(format!("ERROR {}", printable(error)));
            continue;
        }
        for violation in &report.violations {
            let (known, custom) = severity_of(violation);
            let severity = custom.unwrap_or_else(|| known.to_uppercase());
            let order = ["fatal", "error", "warning", "info"];
            let order = order.iter().position(|s| severity.eq_ignore_ascii_case(s)).unwrap_or(order.len());
            for resource in &violation.violating_resources {
                blocks.push((order, block(&report.plugin_name, &severity, violation, resource, &classes)));
            }
        }
    }
    blocks.sort_by_key(|(order, _)| *order);
    failures.into_iter().chain(blocks.into_iter().map(|(_, text)| text)).collect()
}

fn block(
    plugin: &str,
    severity: &str,
    violation: &PolicyViolation,
    resource: &PolicyViolatingResource,
    classes: &Classes,
) -> String {
    let id = qualified(&violation.rule_name, &namespace_of(plugin)).unwrap_or_else(|_| violation.rule_name.clone());
    let by = match violation.rule_name.contains("::") {
        true => id.split_once("::").map_or(plugin.to_owned(), |(namespace, _)| namespace.replace('-', " ")),
        false => plugin.to_owned(),
    };
    let description = without_tag(&printable(&violation.description));
    let mut lines = vec![format!("{} {description} ({})", printable(severity), printable(&by))];
    let logical_id =
        resource.resource_logical_id.as_deref().filter(|_| resource.template_path.is_some()).unwrap_or_default();
    let path = resource.construct_path.as_deref().unwrap_or_default();
    let mut place = Vec::new();
    match (path.is_empty(), logical_id.is_empty()) {
        (false, false) => place.push(format!("{path} ({logical_id})")),
        (false, true) => place.push(path.to_owned()),
        (true, false) => {
            place.extend(resource.template_path.clone());
            place.push(logical_id.to_owned());
        }
        (true, true) => {}
    }
    place.extend(class_of(resource, classes).map(str::to_owned));
    lines.push(format!("   {}", printable(&place.join(" "))));
    if let Some(fix) = violation.fix.as_deref().filter(|f| !f.is_empty()) {
        lines.push(format!("   Suggested fix: {}", printable(fix).replace('\n', "\n   ")));
    }
    let id = printable(&id);
    lines.push(match can_be_accepted(violation) {
        true => format!("   Acknowledge with '{id}'"),
        false => format!("   Rule {id}"),
    });
    lines.join("\n")
}

/// The text without what would steer a terminal.
fn printable(text: &str) -> String {
    let steers = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}' | '\u{9b}');
    text.chars().map(|c| if steers(c) { '\u{fffd}' } else { c }).collect()
}

/// The description without the ids by which annotations are accepted.
fn without_tag(description: &str) -> String {
    let mut rest = description;
    let mut out = String::new();
    while let Some(start) = rest.find("[ack:") {
        let Some(end) = rest[start..].find(']') else { break };
        out.push_str(rest[..start].trim_end());
        rest = rest[start + end + 1..].trim_start();
    }
    (out + rest).trim().to_owned()
}
