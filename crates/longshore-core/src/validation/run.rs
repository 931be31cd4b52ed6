//! Runs the plug-ins of an app after synthesis.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::OnceLock;

use indexmap::IndexMap;
use longshore_assembly as assembly;
use sha2::{Digest as _, Sha256};

use super::annotations::{AnnotationPlugin, FLAG as ANNOTATIONS_FLAG, MARK};
use super::report::{Acceptance, Report};
use super::{
    ACKNOWLEDGED, ANNOTATIONS, CloudFormationValidatePlugin, IPolicyValidationPlugin, Plugins, PolicyValidationContext,
    PolicyValidationPluginRef, PolicyValidationPluginReport, PolicyValidationStack, PolicyViolatingResource,
    PolicyViolation, qualified,
};
use crate::cfn_resource::CfnResource;
use crate::construct::{Construct as _, Node};
use crate::error::{Error, Result};
use crate::feature_flags;
use crate::stage::Stage;
use crate::value::Value;

/// Says no where the toolkit shows what was found, and fails.
const FAIL_SYNTH: &str = "@aws-cdk/core:failSynthOnValidationErrors";
/// Whether findings of the validator are errors.
const DEFAULT_RULES_FLAG: &str = "@aws-cdk/core:validateAgainstDefaultRules";
/// Whether its warnings fail the synthesis.
const STRICT: &str = "@aws-cdk/core:strictCfnValidateErrors";
/// Whether the report is written in its former form, too.
const LEGACY_REPORT: &str = "@aws-cdk/core:validationReportJson";
/// How the app is run: `process` or `inmemory`.
const MODE: &str = "@aws-cdk/core:appMode";
const MODE_ENV: &str = "CDK_APP_MODE";
/// Switches the validator off where it is `false`.
const VALIDATION_ENV: &str = "CDK_VALIDATION";

/// How an app is validated.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Settings {
    /// Whether the validator does not check the templates.
    pub(crate) without_builtin: bool,
    /// Whether it is an error when plug-ins change the assembly.
    pub(crate) confirm_unchanged: bool,
}

/// Runs the plug-ins of an app that was synthesized, and writes their report.
pub(crate) fn run(app: &Stage, outdir: &Path, version: &str) -> Result<()> {
    let root = app.node();
    let plugins = plugins_of(root, outdir)?;
    if plugins.is_empty() {
        return Ok(());
    }
    let before = match root.part::<Settings>() {
        Some(settings) if settings.confirm_unchanged => Some(hashes(outdir)?),
        _ => None,
    };
    let untrusted: Vec<String> =
        plugins.iter().map(|(p, _)| p).filter(|p| !p.is_cloud_formation_validate()).map(|p| p.name()).collect();
    let running = plugins.into_iter().filter(|(_, stacks)| !stacks.is_empty());
    let mut reports: Vec<Report> = running.map(|(p, stacks)| report_of(&*p, stacks, root, outdir)).collect();
    if let Some(before) = before.filter(|_| !untrusted.is_empty()) {
        let after = hashes(outdir)?;
        if before.iter().any(|(file, hash)| after.get(file) != Some(hash)) {
            let names = untrusted.join(", ");
            let message = format!("One of the validation plugins ({names}) modified the cloud assembly");
            return Err(Error::new("IllegalPluginOperation", message));
        }
    }
    let softened = !flag(root, DEFAULT_RULES_FLAG, false) && soften(&mut reports);
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
    let file = super::report::write(&reports, root, outdir, version, flag(root, LEGACY_REPORT, false))?;
    tell(root, &reports, &file, softened)
}

/// Prints what was found, and fails if it is an error.
fn tell(root: &Node, reports: &[Report], file: &Path, softened: bool) -> Result<()> {
    let strict = flag(root, STRICT, false);
    let warned = |r: &Report| r.violations.iter().any(|v| v.severity.as_deref() == Some("warning"));
    let fails = reports.iter().any(|r| !r.success || strict && warned(r));
    let preamble = softened.then(|| match strict {
        true => "[Warning] Template validation found issues in your templates. \
                 Construct library strict mode considers these errors."
            .to_owned(),
        false => format!(
            "[Warning] Template validation found issues in your templates (reported as warnings).\n\
             Set feature flag \"{DEFAULT_RULES_FLAG}\" to true to turn these into errors."
        ),
    });
    let found = super::report::text_of(reports, root);
    if found.is_empty() {
        return Ok(());
    }
    let mut text: Vec<String> = preamble.clone().into_iter().chain(found).collect();
    let copy = format!("A copy of this report can be found in: {}", shortest(file));
    if !flag(root, FAIL_SYNTH, true) {
        // The toolkit shows the report.
        print(preamble.as_slice());
        return Ok(());
    }
    let failed = |message: String| Err(Error::new("ValidationFailed", message));
    match (fails, mode(root).as_str()) {
        (true, "inmemory") => {
            text.push(copy);
            failed(text.join("\n\n"))
        }
        (true, "process") => {
            text.push(copy);
            print(&text);
            failed("Validation failed".to_owned())
        }
        (true, _) => {
            print(&text);
            failed(format!("Validation failed. {copy}"))
        }
        (false, _) => {
            text.push(copy);
            print(&text);
            Ok(())
        }
    }
}

static PRINTER: OnceLock<fn(&str)> = OnceLock::new();

/// Has something else than the error output print what was found; the first to ask for that does.
#[doc(hidden)]
pub fn print_with(printer: fn(&str)) {
    PRINTER.get_or_init(|| printer);
}

#[allow(clippy::print_stderr, reason = "what is found is printed where the app is run, as the CDK does")]
fn print(text: &[String]) {
    if !text.is_empty() {
        let text = text.join("\n\n");
        match PRINTER.get() {
            Some(printer) => printer(&text),
            None => eprintln!("{text}"),
        }
    }
}

/// The path as it is seen from the working folder, if that is shorter.
fn shortest(file: &Path) -> String {
    let below = std::env::current_dir().ok().and_then(|d| file.strip_prefix(d).ok().map(Path::to_path_buf));
    below.as_deref().unwrap_or(file).display().to_string()
}

fn mode(root: &Node) -> String {
    let known = |mode: &str| matches!(mode, "process" | "inmemory");
    let of_context = root.try_get_context(MODE).and_then(|v| v.as_str().map(str::to_owned));
    let env = |name: &str| std::env::var(name).ok().filter(|v| !v.is_empty());
    let told = of_context.filter(|m| known(m)).or_else(|| env(MODE_ENV).filter(|m| known(m)));
    let tested = || env("PYTEST_VERSION").is_some() || env("PYTEST_CURRENT_TEST").is_some();
    told.unwrap_or_else(|| if tested() { "inmemory" } else { "unknown" }.to_owned())
}

fn flag(root: &Node, key: &str, default: bool) -> bool {
    match root.try_get_context(key) {
        None => default,
        Some(Value::Bool(on)) => on,
        Some(Value::String(text)) => text != "false",
        Some(_) => true,
    }
}

/// The plug-ins that run, in their order, with the stacks they are to check.
fn plugins_of(root: &Node, outdir: &Path) -> Result<Vec<(PolicyValidationPluginRef, Vec<PolicyValidationStack>)>> {
    let stages = stages_of(root);
    let builtin: Option<PolicyValidationPluginRef> = match builtin_is_on(root) && !registered(root, &stages)? {
        true => CloudFormationValidatePlugin::shared().transpose()?.map(|p| Rc::new(p) as _),
        false => None,
    };
    let annotations = match feature_flags::enabled(root, ANNOTATIONS_FLAG) {
        true => AnnotationPlugin::collect(root)?.map(|p| Rc::new(p) as PolicyValidationPluginRef),
        false => None,
    };
    let mut all: Vec<(PolicyValidationPluginRef, Vec<PolicyValidationStack>)> = Vec::new();
    let mut opened = None;
    for stage in &stages {
        let own = stage.part::<Plugins>().map(|p| p.0.borrow().clone()).unwrap_or_default();
        let last = annotations.clone().filter(|_| stage.is_same(root));
        let plugins: Vec<PolicyValidationPluginRef> = own.into_iter().chain(builtin.clone()).chain(last).collect();
        if plugins.is_empty() {
            continue;
        }
        let assembly = match &mut opened {
            Some(assembly) => assembly,
            None => opened.insert(open(outdir)?),
        };
        let here = stacks_of(stage, assembly);
        for plugin in plugins {
            match all.iter_mut().find(|(known, _)| Rc::ptr_eq(known, &plugin)) {
                Some((_, stacks)) => {
                    stacks.extend(here.iter().filter(|s| !stacks.contains(s)).cloned().collect::<Vec<_>>());
                }
                None => all.push((plugin, here.clone())),
            }
        }
    }
    Ok(all)
}

/// The app and the stages that are directly in it or in one of those, inner ones first.
fn stages_of(root: &Node) -> Vec<Node> {
    let inner = root.children().into_iter().filter(|c| c.own_stage().is_some());
    inner.flat_map(|c| stages_of(&c)).chain([root.clone()]).collect()
}

fn builtin_is_on(root: &Node) -> bool {
    let off = root.part::<Settings>().is_some_and(|s| s.without_builtin);
    !off && std::env::var(VALIDATION_ENV).map_or(true, |v| v != "false")
}

/// Whether the app has a validator with rules of its own.
fn registered(root: &Node, stages: &[Node]) -> Result<bool> {
    let mut count = 0;
    for stage in stages {
        let Some(plugins) = stage.part::<Plugins>() else { continue };
        let here = plugins.0.borrow().iter().filter(|p| p.is_cloud_formation_validate()).count();
        if here > 0 && !stage.is_same(root) {
            return Err(Error::new(
                "CloudFormationValidatePluginNotAtApp",
                "CloudFormationValidatePlugin can only be registered at the App level, not on a Stage",
            ));
        }
        count += here;
    }
    if count > 1 {
        return Err(Error::new(
            "DuplicateCloudFormationValidatePlugin",
            "only one instance of CloudFormationValidatePlugin can be registered",
        ));
    }
    Ok(count == 1)
}

fn open(outdir: &Path) -> Result<assembly::CloudAssembly> {
    assembly::CloudAssembly::open(outdir).map_err(|e| Error::new("ValidationFailed", e.to_string()))
}

/// The stacks of a stage and, after them, those of the stages in it.
fn stacks_of(stage: &Node, app: &assembly::CloudAssembly) -> Vec<PolicyValidationStack> {
    let mut open = Vec::new();
    let mut here = Some(app);
    for node in stage.scopes().iter().skip(1) {
        let Some(id) = node.own_stage().map(Stage::artifact_id) else { continue };
        here = here.and_then(|a| a.nested().find(|(known, _)| *known == id)).map(|(_, a)| a);
    }
    open.extend(here);
    let mut stacks = Vec::new();
    let mut next = 0;
    while let Some(assembly) = open.get(next).copied() {
        next += 1;
        stacks.extend(assembly.stacks().map(|s| PolicyValidationStack {
            stack_construct_path: s.display_name().to_owned(),
            template_path: s.template_path().display().to_string(),
            account_id: s.environment().account.map(str::to_owned),
            region: s.environment().region.map(str::to_owned),
        }));
        open.extend(assembly.nested().map(|(_, a)| a));
    }
    stacks
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
            && let Ok(absolute) = std::path::absolute(&*path)
            && let Ok(inside) = absolute.strip_prefix(outdir)
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

/// Makes warnings of the validator's errors; whether there were any.
fn soften(reports: &mut [Report]) -> bool {
    let mut any = false;
    for report in reports.iter_mut().filter(|r| r.plugin_name == CloudFormationValidatePlugin::PLUGIN_NAME) {
        for violation in &mut report.violations {
            if matches!(violation.severity.as_deref(), Some("error" | "fatal")) {
                violation.severity = Some("warning".to_owned());
                any = true;
            }
        }
        report.success = true;
    }
    any
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

/// Whether a finding can be accepted.
pub(super) fn can_be_accepted(violation: &PolicyViolation) -> bool {
    let severity = violation.severity.as_deref().unwrap_or_default();
    let annotated = violation.rule_metadata.as_ref().is_some_and(|m| m.get(MARK).is_some_and(|mark| !mark.is_empty()));
    let is = |name: &str| severity.eq_ignore_ascii_case(name);
    !(is("fatal") || annotated && is("error"))
}

/// What stands before the rules of a plug-in in their full ids.
pub(super) fn namespace_of(plugin: &str) -> String {
    if plugin == AnnotationPlugin::NAME { ANNOTATIONS.to_owned() } else { plugin.replace(' ', "-") }
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
        let namespace = namespace_of(&report.plugin_name);
        let before = report.suppressed.len();
        for violation in &mut report.violations {
            if !can_be_accepted(violation) {
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

/// The hashes of all files of an assembly.
fn hashes(outdir: &Path) -> Result<IndexMap<PathBuf, Vec<u8>>> {
    let mut all = IndexMap::new();
    let mut open = vec![outdir.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs_err::read_dir(&folder)? {
            let path = entry?.path();
            let metadata = fs_err::symlink_metadata(&path)?;
            if metadata.is_dir() {
                open.push(path);
                continue;
            }
            let content = match metadata.is_symlink() {
                true => fs_err::read_link(&path)?.into_os_string().into_encoded_bytes(),
                false => fs_err::read(&path)?,
            };
            all.insert(path, Sha256::digest(content).to_vec());
        }
    }
    Ok(all)
}
