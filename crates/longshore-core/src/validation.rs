//! Checks of the templates after synthesis, by plug-ins, and what is accepted of their findings.
// Source: aws-cdk-lib 2.275.0 core/validation, observed (oracle cases 1614 and 1615).

use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;

use indexmap::IndexMap;

use crate::annotations::Annotations;
use crate::cfn_resource::CfnResource;
use crate::construct::{Construct, Node};
use crate::error::{Error, Result};
use crate::object;
use crate::stack::Stack;
use crate::stage::Stage;
use crate::synthesis::LIBRARY_VERSION;
use crate::token::str_is_unresolved;
use crate::value::{Object, Value};

/// The report in the assembly.
pub const REPORT_FILE: &str = "validation-report.json";
const ACKNOWLEDGED: &str = "aws:cdk:acknowledged-rules";
/// Says no where the toolkit shows what was found, and fails.
const FAIL_SYNTH: &str = "@aws-cdk/core:failSynthOnValidationErrors";
const ANNOTATIONS: &str = "Annotation";

/// Checks templates after synthesis.
pub trait IPolicyValidationPlugin {
    /// The name.
    fn name(&self) -> String;

    /// The version.
    fn version(&self) -> Option<String> {
        None
    }

    /// The rules that are checked.
    fn rule_ids(&self) -> Option<Vec<String>> {
        None
    }

    /// Checks the templates of an app.
    ///
    /// # Errors
    /// When the check could not be made, which is reported as a failure.
    fn validate(&self, context: &PolicyValidationContext) -> Result<PolicyValidationPluginReport>;
}

/// A plug-in that is shared.
pub type PolicyValidationPluginRef = Rc<dyn IPolicyValidationPlugin>;

/// What a plug-in is to check.
#[derive(Clone, Debug)]
pub struct PolicyValidationContext {
    /// The files of the templates.
    pub template_paths: Vec<String>,
    /// The stacks and their templates.
    pub stack_templates: Vec<PolicyValidationStack>,
    /// The account, where it is known and the same for all stacks.
    pub account_id: Option<String>,
    /// The region, where it is known and the same for all stacks.
    pub region: Option<String>,
    /// The app.
    pub app_construct: Node,
}

/// A stack to be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyValidationStack {
    /// The path of the stack.
    pub stack_construct_path: String,
    /// The file of its template.
    pub template_path: String,
    /// The account, where it is known.
    pub account_id: Option<String>,
    /// The region, where it is known.
    pub region: Option<String>,
}

/// What a rule found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyViolation {
    /// The rule.
    pub rule_name: String,
    /// What is wrong.
    pub description: String,
    /// Where it is wrong.
    pub violating_resources: Vec<PolicyViolatingResource>,
    /// What to do about it.
    pub fix: Option<String>,
    /// How bad it is: `fatal`, `error`, `warning`, `info`, or anything else. Default `error`.
    pub severity: Option<String>,
    /// More about the rule.
    pub rule_metadata: Option<IndexMap<String, String>>,
}

/// A resource in which a rule found something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyViolatingResource {
    /// The logical id.
    pub resource_logical_id: Option<String>,
    /// The path of the construct. Default: that of the resource with the logical id.
    pub construct_path: Option<String>,
    /// Where in the resource, such as `Properties.BucketName`.
    pub locations: Vec<String>,
    /// The file of the template.
    pub template_path: Option<String>,
}

/// What a plug-in found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyValidationPluginReport {
    /// The findings.
    pub violations: Vec<PolicyViolation>,
    /// Whether the templates may be deployed.
    pub success: bool,
    /// The version of the plug-in.
    pub plugin_version: Option<String>,
    /// More about the check.
    pub metadata: Option<IndexMap<String, String>>,
}

/// A finding that is accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Acknowledgment {
    /// The rule, `Plugin-Name::Rule`; without a plug-in, that of an annotation.
    pub id: String,
    /// Why it is accepted.
    pub reason: String,
}

/// The checks of a construct, and what is accepted of their findings.
#[derive(Clone, Debug)]
pub struct Validations(Node);

#[derive(Default)]
struct Plugins(RefCell<Vec<PolicyValidationPluginRef>>);

impl Validations {
    /// The metadata of accepted rules.
    pub const ACKNOWLEDGED_RULES_METADATA_KEY: &str = ACKNOWLEDGED;

    /// The validations of a construct.
    pub fn of(scope: &dyn Construct) -> Self {
        Self(scope.node().clone())
    }

    /// Has plug-ins check the templates of the stage that the construct is, or is in.
    ///
    /// # Errors
    /// When there is no stage around it.
    pub fn add_plugins(&self, plugins: &[PolicyValidationPluginRef]) -> Result<()> {
        let Some(stage) = Stage::around(&self.0) else {
            return Err(Error::new(
                "NoStageForValidationPlugins",
                "Cannot add validation plugins on a construct without an enclosing Stage",
            ));
        };
        stage.node().part_or_insert_with(Plugins::default).0.borrow_mut().extend(plugins.iter().cloned());
        Ok(())
    }

    /// Adds a warning that can be accepted by its id.
    ///
    /// # Errors
    /// When the id is not valid.
    pub fn add_warning(&self, id: &str, message: &str) -> Result<()> {
        Annotations::of(&self.0).add_warning_v2(&qualified(id, ANNOTATIONS)?, message);
        Ok(())
    }

    /// Adds an error.
    ///
    /// # Errors
    /// When the id is not valid.
    pub fn add_error(&self, id: &str, message: &str) -> Result<()> {
        Annotations::of(&self.0).add_error(&format!("{message} ({})", qualified(id, ANNOTATIONS)?));
        Ok(())
    }

    /// Accepts what a rule finds in the construct and below it, for a reason.
    pub fn acknowledge(&self, rule: &str, reason: &str) {
        let data = Value::from(object! {rule => reason});
        if !self.0.metadata().iter().any(|e| e.kind == ACKNOWLEDGED && e.data == data) {
            self.0.add_metadata(ACKNOWLEDGED, data);
        }
    }

    /// Accepts what rules find in the construct and below it.
    ///
    /// # Errors
    /// When an id is not valid.
    pub fn acknowledge_rules(&self, rules: &[Acknowledgment]) -> Result<()> {
        for rule in rules {
            let id = qualified(&rule.id, ANNOTATIONS)?;
            self.0.add_metadata(ACKNOWLEDGED, object! {id.as_str() => rule.reason.as_str()});
            let annotations = Annotations::of(&self.0);
            annotations.acknowledge_warning(&id);
            if let Some(own) = id.strip_prefix(&format!("{ANNOTATIONS}::")) {
                annotations.acknowledge_warning(own);
            }
        }
        Ok(())
    }
}

/// A rule's id with its plug-in.
fn qualified(id: &str, default: &str) -> Result<String> {
    let refused = |why: String| Error::new("InvalidValidationId", format!("Invalid validation rule ID '{id}'. {why}"));
    let mut separator = None;
    let mut open: Vec<char> = Vec::new();
    let mut skip = false;
    for (i, c) in id.char_indices() {
        if std::mem::take(&mut skip) {
            continue;
        }
        match c {
            ':' if id[i + 1..].starts_with(':') && open.is_empty() => {
                if separator.is_some() {
                    return Err(refused("The '::' delimiter is reserved for separating the prefix from the rule name (e.g. 'prefix::RuleName').".into()));
                }
                separator = Some(i);
                skip = true;
            }
            '(' => open.push(')'),
            '[' => open.push(']'),
            '{' => open.push('}'),
            ')' | ']' | '}' => match open.pop() {
                None => return Err(refused(format!("Unmatched closing brace '{c}' at position {i}."))),
                Some(want) if want != c => {
                    return Err(refused(format!("Mismatched closing brace '{c}' at position {i}. Expected '{want}'.")));
                }
                Some(_) => {}
            },
            _ => {}
        }
    }
    let (namespace, rule) = match separator {
        None => (default.to_owned(), id),
        Some(0) => return Err(refused("Missing plugin name before '::'.".into())),
        Some(i) => (id[..i].replace(' ', "-"), &id[i + 2..]),
    };
    let namespace = match namespace.as_str() {
        "annotation" | "Construct-Annotations" => ANNOTATIONS,
        other => other,
    };
    Ok(format!("{namespace}::{}", rule.replace(' ', "-")))
}

/// A plug-in's report, as it is worked on.
struct Report {
    plugin_name: String,
    plugin_version: Option<String>,
    success: bool,
    metadata: Option<IndexMap<String, String>>,
    violations: Vec<PolicyViolation>,
    suppressed: Vec<(PolicyViolation, Acceptance)>,
}

/// Where and why a rule was accepted.
#[derive(Clone)]
struct Acceptance {
    id: String,
    at: String,
    reason: String,
}

/// Runs the plug-ins of an app that was synthesized, and writes their report.
pub(crate) fn run(app: &Stage, outdir: &Path, version: &str) -> Result<()> {
    let root = app.node();
    let mut stacks: Vec<(PolicyValidationPluginRef, Vec<PolicyValidationStack>)> = Vec::new();
    for node in root.find_all_post_order().iter().filter(|n| n.own_stage().is_some()) {
        let Some(plugins) = node.part::<Plugins>() else { continue };
        let here = stacks_in(node, outdir);
        for plugin in plugins.0.borrow().iter() {
            match stacks.iter_mut().find(|(known, _)| Rc::ptr_eq(known, plugin)) {
                Some((_, all)) => all.extend(here.iter().filter(|s| !all.contains(s)).cloned().collect::<Vec<_>>()),
                None => stacks.push((Rc::clone(plugin), here.clone())),
            }
        }
    }
    stacks.retain(|(_, stacks)| !stacks.is_empty());
    if stacks.is_empty() {
        return Ok(());
    }
    let mut reports: Vec<Report> = stacks.into_iter().map(|(p, stacks)| report_of(&*p, stacks, root, outdir)).collect();
    let resources = resources_of(root)?;
    for resource in reports.iter_mut().flat_map(|r| &mut r.violations).flat_map(|v| &mut v.violating_resources) {
        if let (None, Some(file), Some(id)) =
            (&resource.construct_path, &resource.template_path, &resource.resource_logical_id)
        {
            let name = Path::new(file).file_name().unwrap_or_default().to_string_lossy().into_owned();
            resource.construct_path = resources.get(&(name, id.clone())).cloned();
        }
    }
    suppress(root, &mut reports)?;
    let file = outdir.join(REPORT_FILE);
    let plugin_reports: Vec<Value> = reports.iter().filter_map(|r| json_of(r, root)).collect();
    let report = object! {"version" => version, "title" => "Validation Report", "pluginReports" => plugin_reports};
    fs_err::write(&file, Value::from(report).to_json(2))?;
    let asked = match root.try_get_context(FAIL_SYNTH) {
        None => true,
        Some(Value::Bool(false)) => false,
        Some(Value::String(s)) => s != "false",
        Some(_) => true,
    };
    if !asked || reports.iter().all(|r| r.success) {
        return Ok(());
    }
    let shown = std::env::current_dir().ok().and_then(|d| file.strip_prefix(d).ok().map(Path::to_path_buf));
    let message = format!(
        "Validation failed. A copy of this report can be found in: {}",
        shown.as_deref().unwrap_or(&file).display()
    );
    Err(Error::new("ValidationFailed", message).with_hint(findings(&reports)))
}

/// The stacks of a stage and of the stages in it.
fn stacks_in(stage: &Node, outdir: &Path) -> Vec<PolicyValidationStack> {
    let known = |s: &str| (!str_is_unresolved(s)).then(|| s.to_owned());
    let mut folder = outdir.to_owned();
    for node in stage.scopes().iter().skip(1) {
        folder.extend(node.own_stage().map(Stage::artifact_id));
    }
    let mut stacks: Vec<Stack> = Vec::new();
    let mut stages: Vec<Node> = Vec::new();
    let mut open = stage.children();
    while let Some(node) = open.pop() {
        if node.own_stage().is_some() {
            stages.push(node);
            continue;
        }
        stacks.extend(node.own_stack().filter(|s| s.nested_stack_parent().is_none()).cloned());
        open.extend(node.children());
    }
    stacks.sort_by(|a, b| a.artifact_id().cmp(b.artifact_id()));
    stages.sort_by(|a, b| a.path().cmp(b.path()));
    let own = stacks.iter().map(|s| PolicyValidationStack {
        stack_construct_path: s.node().path().to_owned(),
        template_path: folder.join(s.template_file()).display().to_string(),
        account_id: known(s.account()),
        region: known(s.region()),
    });
    own.chain(stages.iter().flat_map(|s| stacks_in(s, outdir))).collect()
}

fn report_of(
    plugin: &dyn IPolicyValidationPlugin,
    stacks: Vec<PolicyValidationStack>,
    root: &Node,
    outdir: &Path,
) -> Report {
    let same = |of: fn(&PolicyValidationStack) -> &Option<String>| {
        stacks.iter().all(|s| of(s) == of(&stacks[0])).then(|| of(&stacks[0]).clone()).flatten()
    };
    let context = PolicyValidationContext {
        template_paths: stacks.iter().map(|s| s.template_path.clone()).collect(),
        account_id: same(|s| &s.account_id),
        region: same(|s| &s.region),
        app_construct: root.clone(),
        stack_templates: stacks,
    };
    let name = plugin.name();
    let report = plugin.validate(&context).unwrap_or_else(|e| PolicyValidationPluginReport {
        metadata: Some([("error".to_owned(), format!("Validation plugin '{name}' failed: {e}"))].into_iter().collect()),
        ..Default::default()
    });
    let mut violations = report.violations;
    for resource in violations.iter_mut().flat_map(|v| &mut v.violating_resources) {
        if let Some(path) = &mut resource.template_path
            && let Ok(inside) = Path::new(&*path).strip_prefix(outdir)
        {
            *path = inside.display().to_string();
        }
    }
    Report {
        plugin_name: name,
        plugin_version: plugin.version(),
        success: report.success,
        metadata: report.metadata,
        violations,
        suppressed: Vec::new(),
    }
}

/// The paths of resources, by the files of their templates and their logical ids.
fn resources_of(root: &Node) -> Result<IndexMap<(String, String), String>> {
    let mut out = IndexMap::new();
    for node in root.find_all() {
        if let Some(resource) = CfnResource::at(&node) {
            let file = resource.base().stack().template_file().to_owned();
            out.insert((file, resource.base().resolved_logical_id()?), node.path().to_owned());
        }
    }
    Ok(out)
}

/// Takes accepted findings out of the reports.
fn suppress(root: &Node, reports: &mut [Report]) -> Result<()> {
    let mut accepted: IndexMap<(String, String), Acceptance> = IndexMap::new();
    for node in root.find_all() {
        for entry in node.metadata().into_iter().filter(|e| e.kind == ACKNOWLEDGED) {
            for (id, reason) in entry.data.as_object().into_iter().flatten() {
                let reason = reason.as_str().unwrap_or_default().to_owned();
                let acceptance = Acceptance { id: id.clone(), at: node.path().to_owned(), reason };
                accepted.insert((id.clone(), node.path().to_owned()), acceptance);
            }
        }
    }
    if accepted.is_empty() {
        return Ok(());
    }
    for report in reports {
        let namespace = report.plugin_name.replace(' ', "-");
        let before = report.suppressed.len();
        for violation in &mut report.violations {
            if violation.severity.as_deref().is_some_and(|s| s.eq_ignore_ascii_case("fatal")) {
                continue;
            }
            let rule = qualified(&violation.rule_name, &namespace)?;
            let find = |path: Option<&str>| {
                let mut path = path.unwrap_or_default();
                loop {
                    if let Some(found) = accepted.get(&(rule.clone(), path.to_owned())) {
                        return Some(found.clone());
                    }
                    if path.is_empty() {
                        return None;
                    }
                    path = path.rsplit_once('/').map_or("", |(above, _)| above);
                }
            };
            let mut groups: IndexMap<String, (Acceptance, Vec<PolicyViolatingResource>)> = IndexMap::new();
            let all = std::mem::take(&mut violation.violating_resources);
            for resource in all {
                match find(resource.construct_path.as_deref()) {
                    Some(acceptance) => {
                        let group = groups.entry(acceptance.at.clone()).or_insert_with(|| (acceptance, Vec::new()));
                        group.1.push(resource);
                    }
                    None => violation.violating_resources.push(resource),
                }
            }
            for (acceptance, violating_resources) in groups.into_values() {
                report.suppressed.push((PolicyViolation { violating_resources, ..violation.clone() }, acceptance));
            }
        }
        if report.suppressed.len() > before {
            report.violations.retain(|v| !v.violating_resources.is_empty());
            let bad = |v: &PolicyViolation| matches!(v.severity.as_deref(), Some("error" | "fatal"));
            report.success = !report.violations.iter().any(bad);
        }
    }
    Ok(())
}

fn json_of(report: &Report, root: &Node) -> Option<Value> {
    if report.success && report.violations.is_empty() && report.suppressed.is_empty() {
        return None;
    }
    let violations: Vec<Value> = report.violations.iter().map(|v| violation_json(v, root).into()).collect();
    let suppressed = report.suppressed.iter().map(|(violation, acceptance)| {
        let mut json = violation_json(violation, root);
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
            "conclusion" => if report.success { "success" } else { "failure" },
            "metadata" => report.metadata.clone(),
            "violations" => violations,
            "suppressedViolations" => suppressed,
        }
        .into(),
    )
}

fn violation_json(violation: &PolicyViolation, root: &Node) -> Object {
    let (severity, custom) = severity_of(violation);
    let constructs = violation.violating_resources.iter().map(|r| {
        let path = r.construct_path.clone().unwrap_or_default();
        let found = root.find_all().into_iter().find(|n| !path.is_empty() && n.path() == path);
        let resource = r.resource_logical_id.as_ref().zip(r.template_path.as_ref()).map(|(id, file)| {
            let locations = Value::from(r.locations.clone()).or_undefined_if_empty();
            Value::from(object! {"templatePath" => file, "logicalId" => id, "propertyPaths" => locations})
        });
        Value::from(object! {
            "constructPath" => path.as_str(),
            "constructFqn" => found.as_ref().map(Node::class),
            "libraryVersion" => found.as_ref().map(|_| LIBRARY_VERSION),
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

fn severity_of(violation: &PolicyViolation) -> (String, Option<String>) {
    match violation.severity.as_deref().unwrap_or_default() {
        "" => ("error".to_owned(), None),
        given => match given.to_lowercase().as_str() {
            known @ ("fatal" | "error" | "warning" | "info") => (known.to_owned(), None),
            _ => ("custom".to_owned(), Some(given.to_owned())),
        },
    }
}

/// What was found, one line each.
fn findings(reports: &[Report]) -> String {
    let mut lines = Vec::new();
    for report in reports.iter().filter(|r| !r.success) {
        lines.extend(report.metadata.iter().filter_map(|m| m.get("error").cloned()));
        for violation in &report.violations {
            let paths = violation.violating_resources.iter().filter_map(|r| r.construct_path.as_deref());
            let at = paths.collect::<Vec<_>>().join(", ");
            let severity = violation.severity.as_deref().unwrap_or("error");
            lines.push(format!("{severity}: {} [{}] {at}", violation.description, violation.rule_name));
        }
    }
    lines.join("\n")
}
