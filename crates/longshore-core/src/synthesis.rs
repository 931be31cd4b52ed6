//! Synthesis: from a construct tree to a cloud assembly on disk.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_assembly as assembly;

use crate::analytics;
use crate::app::TreeMetadata;
use crate::aspects;
use crate::asset_staging;
use crate::construct::{Construct, Node};
use crate::context_provider::{MissingContext, missing_of};
use crate::cross_stack;
use crate::dependency;
use crate::error::{Error, Result};
use crate::feature_flag_report;
use crate::object;
use crate::stack::Stack;
use crate::stage::Stage;
use crate::validation;
use crate::value::{Object, Value};

/// How to synthesize.
#[derive(Clone, Copy, Debug, Default)]
pub struct SynthesisOptions {
    /// Synthesizes again although it was done already.
    pub force: bool,
    /// Leaves the checks of the constructs out.
    pub skip_validation: bool,
}

/// What a construct does when its stage is synthesized.
struct CustomSynthesis(Box<Synthesize>);

type Synthesize = dyn Fn(&SynthesisSession) -> Result<()>;

/// Makes a construct take part in the synthesis of its stage, where it can add files.
pub fn attach_custom_synthesis(
    construct: &dyn Construct,
    on_synthesize: impl Fn(&SynthesisSession) -> Result<()> + 'static,
) {
    construct.node().attach(CustomSynthesis(Box::new(on_synthesize)));
}

/// What was synthesized.
#[derive(Clone, Debug)]
pub struct CloudAssembly(Rc<Inner>);

#[derive(Debug)]
struct Inner {
    directory: PathBuf,
    manifest: assembly::AssemblyManifest,
    files: IndexMap<String, String>,
    missing: Vec<MissingContext>,
}

impl CloudAssembly {
    /// The folder of the assembly.
    pub fn directory(&self) -> &Path {
        &self.0.directory
    }

    /// The manifest.
    pub fn manifest(&self) -> &assembly::AssemblyManifest {
        &self.0.manifest
    }

    /// The text of a file of the assembly, by its path within it; staged assets are on disk only.
    pub fn file(&self, path: &str) -> Option<&str> {
        self.0.files.get(path).map(String::as_str)
    }

    /// The facts that were not in the context.
    pub fn missing_context(&self) -> &[MissingContext] {
        &self.0.missing
    }

    /// The template of a stack, by the id of its artifact.
    pub fn template(&self, artifact_id: &str) -> Option<Value> {
        let text = self.file(&format!("{artifact_id}.template.json"))?;
        serde_json::from_str::<serde_json::Value>(text).ok().map(Value::from)
    }
}

/// The assembly of one stage while it is being made; nothing is on disk before all of it is. Clones are the same session.
#[derive(Clone)]
pub struct SynthesisSession {
    outdir: PathBuf,
    files: Rc<RefCell<IndexMap<String, String>>>,
    artifacts: Rc<RefCell<IndexMap<String, assembly::Artifact>>>,
    missing: Rc<RefCell<Vec<MissingContext>>>,
}

impl SynthesisSession {
    /// The absolute path of the folder that the assembly will be in, which may not be there yet.
    pub fn outdir(&self) -> &Path {
        &self.outdir
    }

    /// Tells the toolkit of a fact that is not in the context, once.
    pub fn add_missing_context(&self, missing: MissingContext) {
        self.add_missing([missing]);
    }

    /// Adds a file to the assembly, by its path within it.
    pub fn write_file(&self, path: &str, text: impl Into<String>) {
        self.files.borrow_mut().insert(path.to_owned(), text.into());
    }

    /// Adds an artifact to the manifest.
    ///
    /// # Errors
    /// When the id is taken.
    pub fn add_artifact(&self, id: &str, artifact: assembly::Artifact) -> Result<()> {
        if self.artifacts.borrow_mut().insert(id.to_owned(), artifact).is_some() {
            return Err(Error::new("DuplicateArtifact", format!("two artifacts of the assembly have the id '{id}'"))
                .with_hint("two stacks of one stage cannot have the same name and path"));
        }
        Ok(())
    }

    /// Adds a stack's artifact, with the stack's own dependencies, tags and metadata.
    ///
    /// # Errors
    /// When the id is taken or metadata cannot be resolved.
    pub fn add_stack(&self, stack: &Stack, mut properties: assembly::StackProperties, after: &[String]) -> Result<()> {
        let tags = stack.tags().tag_values();
        if !tags.is_empty() {
            let entries: Vec<Value> = tags.iter().map(|(k, v)| object! {"key" => k, "value" => v}.into()).collect();
            stack.node().add_metadata("aws:cdk:stack-tags", entries);
            properties.tags = Some(tags.into_iter().collect());
        }
        properties.template_file = stack.template_file().to_owned();
        properties.termination_protection = Some(stack.termination_protection());
        properties.validate_on_synth = Some(false);
        properties.notification_arns = stack.notification_arns().map(<[String]>::to_vec);
        if stack.stack_name() != stack.artifact_id() {
            properties.stack_name = Some(stack.stack_name());
        }
        let metadata_file = format!("{}.metadata.json", stack.artifact_id());
        self.write_file(&metadata_file, stack_metadata(stack)?.to_json(1));
        let mut artifact = assembly::Artifact::new(assembly::ArtifactKind::Stack(Box::new(properties)));
        artifact.environment = Some(stack.environment().to_owned());
        artifact.dependencies =
            stack.dependencies().iter().map(|s| s.artifact_id().to_owned()).chain(after.iter().cloned()).collect();
        artifact.additional_metadata_file = Some(metadata_file);
        artifact.display_name = Some(stack.node().path().to_owned());
        self.add_artifact(stack.artifact_id(), artifact)
    }

    fn add_missing(&self, missing: impl IntoIterator<Item = MissingContext>) {
        let mut all = self.missing.borrow_mut();
        for m in missing {
            if !all.iter().any(|x| x.key == m.key) {
                all.push(m);
            }
        }
    }
}

fn stack_metadata(stack: &Stack) -> Result<Value> {
    fn visit(stack: &Stack, node: &Node, out: &mut Object) -> Result<()> {
        if let Some(own) = node.own_stack()
            && !own.is_same(stack)
            && own.nested_stack_parent().is_none()
        {
            return Ok(());
        }
        let entries = node.metadata();
        let mut list: Vec<Value> = Vec::new();
        for e in entries {
            // Quirk(cdk): tokens-in-annotations. They stay as they are, unlike those in other metadata.
            let annotation = matches!(e.kind.as_str(), "aws:cdk:info" | "aws:cdk:warning" | "aws:cdk:error");
            let data = if annotation { e.data } else { crate::resolve::resolve(node, e.data)? };
            let mut entry = object! {"type" => e.kind, "data" => data};
            if let Some(trace) = e.trace {
                entry.insert("trace".to_owned(), trace.into());
            }
            list.push(entry.into());
        }
        if let Some(own) = node.own_stack() {
            // Before the tags, which are added last of all.
            let tags =
                list.iter().position(|e: &Value| e.get("type").and_then(Value::as_str) == Some("aws:cdk:stack-tags"));
            let entry = object! {"type" => "aws:cdk:templateFile", "data" => own.template_file()};
            list.insert(tags.unwrap_or(list.len()), entry.into());
        }
        if !list.is_empty() {
            out.insert(format!("/{}", node.path()), list.into());
        }
        for child in node.children() {
            visit(stack, &child, out)?;
        }
        Ok(())
    }
    let mut out = Object::new();
    visit(stack, stack.node(), &mut out)?;
    Ok(out.into())
}

/// Makes the assembly of a stage and writes it, all or nothing.
pub(crate) fn synthesize(stage: &Stage, options: &SynthesisOptions) -> Result<CloudAssembly> {
    let session = build(stage, options)?;
    let outdir = std::path::absolute(stage.outdir())?;
    let files = session.files.take();
    let manifest = assembly::AssemblyManifest::from_json(&files[assembly::AssemblyManifest::FILE_NAME])
        .expect("invariant: the manifest was just written");
    write(stage, &outdir, &files)?;
    if stage.parent_stage().is_none() {
        validation::run(stage, &outdir, &manifest.version)?;
    }
    Ok(CloudAssembly(Rc::new(Inner { directory: outdir, manifest, files, missing: session.missing.take() })))
}

fn build(stage: &Stage, options: &SynthesisOptions) -> Result<SynthesisSession> {
    let root = stage.node();
    let outdir = std::path::absolute(stage.outdir())?;
    let session = SynthesisSession { outdir, files: Rc::default(), artifacts: Rc::default(), missing: Rc::default() };
    for nested in nested_stages(root) {
        let id = nested.artifact_id();
        let inner = build(&nested, options)?;
        for (path, text) in inner.files.take() {
            session.write_file(&format!("{id}/{path}"), text);
        }
        session.add_missing(inner.missing.take());
        session.add_artifact(
            &id,
            assembly::Artifact::new(assembly::ArtifactKind::NestedAssembly(assembly::NestedAssemblyProperties {
                directory_name: id.clone(),
                display_name: Some(nested.node().path().to_owned()),
                ..Default::default()
            })),
        )?;
    }
    let tree = tree_node(root)?;
    aspects::invoke(root)?;
    analytics::add_resources(&own_nodes(root))?;
    let nodes = own_nodes(root);
    prepare(root, &nodes)?;
    if !options.skip_validation {
        validate(&nodes)?;
    }
    // Children first, as a nested stack is a file of its parent's assets.
    for node in root.find_all_post_order() {
        let (stack, custom) = (node.own_stack(), node.part::<CustomSynthesis>());
        if (stack.is_none() && custom.is_none()) || !Stage::of(&node).is_some_and(|s| s.node().is_same(root)) {
            continue;
        }
        if let Some(custom) = custom {
            (custom.0)(&session)?;
        }
        if let Some(stack) = stack {
            stack.synthesizer().synthesize(&session)?;
            session.add_missing(missing_of(&node));
        }
    }
    if let Some(tree) = &tree {
        session.write_file("tree.json", tree_file(root)?);
        let file = "tree.json".to_owned();
        let properties = assembly::TreeProperties { file, ..Default::default() };
        session.add_artifact(tree.id(), assembly::Artifact::new(assembly::ArtifactKind::Tree(properties)))?;
    }
    session.add_artifact("aws-cdk-lib/feature-flag-report", feature_flag_report::artifact(root))?;
    let mut manifest = assembly::AssemblyManifest {
        artifacts: session.artifacts.borrow().clone(),
        missing: session
            .missing
            .borrow()
            .iter()
            .map(|m| assembly::MissingContext {
                key: m.key.clone(),
                provider: m.provider.clone(),
                props: (&Value::Object(m.props.clone())).into(),
                ..Default::default()
            })
            .collect(),
        ..Default::default()
    };
    // Differs(cdk): lowest-schema-version. The version that holds every field used, so that older toolkits can read it.
    manifest.version = manifest.lowest_schema_version().to_string();
    session.write_file(assembly::AssemblyManifest::FILE_NAME, manifest.to_json_pretty());
    Ok(session)
}

/// The node that stands for `tree.json`, which an app gets last of all its children.
// Quirk(cdk): tree-name. A construct of the user's with that name takes its place, and there is no `tree.json`.
fn tree_node(root: &Node) -> Result<Option<Node>> {
    const ID: &str = "Tree";
    if root.part::<TreeMetadata>().is_none() {
        return Ok(None);
    }
    match root.try_find_child(ID) {
        None => Node::new(root, ID, "constructs.Construct").map(|node| {
            node.attach(TreeMetadata);
            Some(node)
        }),
        Some(node) => Ok(node.part::<TreeMetadata>().map(|_| node)),
    }
}

fn nested_stages(root: &Node) -> Vec<Stage> {
    fn visit(node: &Node, out: &mut Vec<Stage>) {
        for child in node.children() {
            match child.own_stage() {
                Some(stage) => out.push(stage.clone()),
                None => visit(&child, out),
            }
        }
    }
    let mut out = Vec::new();
    visit(root, &mut out);
    out
}

/// The nodes of a stage without those of stages in it.
fn own_nodes(root: &Node) -> Vec<Node> {
    fn visit(node: &Node, out: &mut Vec<Node>) {
        out.push(node.clone());
        for child in node.children().into_iter().filter(|c| c.own_stage().is_none()) {
            visit(&child, out);
        }
    }
    let mut out = Vec::new();
    visit(root, &mut out);
    out
}

fn prepare(root: &Node, nodes: &[Node]) -> Result<()> {
    dependency::apply_construct_dependencies(root)?;
    cross_stack::resolve_references(root)?;
    // Innermost first: a nested template holds the URLs of the templates nested in it.
    let mut nested: Vec<&Node> =
        nodes.iter().filter(|n| n.own_stack().is_some_and(|s| s.nested_stack_parent().is_some())).collect();
    if nested.is_empty() {
        return Ok(());
    }
    nested.sort_by_key(|n| std::cmp::Reverse(n.scopes().len()));
    for node in nested {
        node.own_stack().expect("invariant: filtered").prepare_template_asset()?;
    }
    // A template's URL may itself refer to another stack.
    cross_stack::resolve_references(root)
}

fn validate(nodes: &[Node]) -> Result<()> {
    let mut lines = Vec::new();
    for node in nodes {
        for message in node.validate()? {
            lines.push(format!("  [{}] {message}", node.path()));
        }
    }
    if lines.is_empty() {
        return Ok(());
    }
    Err(Error::new(
        "ValidationFailedWithErrors",
        format!("Validation failed with the following errors:\n{}", lines.join("\n")),
    ))
}

fn tree_file(root: &Node) -> Result<String> {
    fn entry(node: &Node) -> Result<Value> {
        let mut children = Object::new();
        for child in node.children() {
            children.insert(child.id().to_owned(), entry(&child)?);
        }
        let attributes = match node.element() {
            Some(e) => e.tree_attributes().map_err(|e| e.with_path(node.path()))?,
            None => None,
        };
        let class = node.class();
        Ok(object! {
            "id" => if node.scope().is_none() && node.id().is_empty() { "App" } else { node.id() },
            "path" => node.path(),
            "constructInfo" => object! {"fqn" => class.as_str(), "version" => version_of(&class)},
            "attributes" => attributes,
            "children" => Value::from(children).or_undefined_if_empty(),
        }
        .into())
    }
    Ok(Value::from(object! {"version" => "tree-0.1", "tree" => entry(root)?}).to_json(1))
}

/// The version of aws-cdk-lib whose output is made.
pub const LIBRARY_VERSION: &str = "2.275.0";
const CONSTRUCTS_VERSION: &str = "10.8.1";

/// The version of the library that a class is of.
pub(crate) fn version_of(class: &str) -> &'static str {
    if class.starts_with("constructs.") { CONSTRUCTS_VERSION } else { LIBRARY_VERSION }
}

/// Writes all files: assets first, whose names are their hashes, then drafts of everything else, put in place by renames.
fn write(stage: &Stage, outdir: &Path, files: &IndexMap<String, String>) -> Result<()> {
    let asset_outdir = std::path::absolute(stage.asset_outdir())?;
    fs_err::create_dir_all(outdir)?;
    fs_err::create_dir_all(&asset_outdir)?;
    asset_staging::stage_all(&stage.node().root_node(), &asset_outdir)?;
    let drafts = tempfile::Builder::new().prefix(".synth-").tempdir_in(outdir)?;
    for (path, text) in files {
        let draft = drafts.path().join(path);
        if let Some(parent) = draft.parent() {
            fs_err::create_dir_all(parent)?;
        }
        fs_err::write(&draft, text)?;
    }
    let marker = drafts.path().join("cdk.out");
    fs_err::write(&marker, format!("{{\"version\":\"{}\"}}", marker_version(files)))?;
    // The manifest comes last: before it is in place, the folder is the previous assembly.
    let last = |p: &str| (p.ends_with(assembly::AssemblyManifest::FILE_NAME), p.matches('/').count() == 0);
    let mut order: Vec<&str> = files.keys().map(String::as_str).chain(["cdk.out"]).collect();
    order.sort_by_key(|p| last(p));
    for path in order {
        let target = outdir.join(path);
        if let Some(parent) = target.parent() {
            fs_err::create_dir_all(parent)?;
        }
        fs_err::rename(drafts.path().join(path), &target)?;
    }
    Ok(())
}

fn marker_version(files: &IndexMap<String, String>) -> String {
    let manifest = &files[assembly::AssemblyManifest::FILE_NAME];
    serde_json::from_str::<serde_json::Value>(manifest)
        .ok()
        .and_then(|m| m.get("version").and_then(|v| v.as_str().map(str::to_owned)))
        .unwrap_or_default()
}
