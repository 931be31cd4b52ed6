//! Stacks: the unit of deployment, with an environment, a name and one template.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_assembly as assembly;

use crate::arn::{ArnComponents, ArnFormat};
use crate::cfn_elements::{CfnInclude, CfnOutput};
use crate::cfn_resource::CfnResource;
use crate::construct::{Construct, Node};
use crate::dependency;
use crate::element::CfnElement;
use crate::error::{Error, Result};
use crate::feature_flags;
use crate::intrinsics::{Aws, scoped_pseudo};
use crate::names;
use crate::resolve::ResolveContext;
use crate::stage::Stage;
use crate::synthesizers::{DefaultStackSynthesizer, NestedStackSynthesizer, StackSynthesizer};
use crate::tags::{TagManager, TagStyle};
use crate::token::{Lazy, str_is_unresolved};
use crate::value::{Object, Value};
use crate::{bail, region, resolve};

/// Where something is deployed: an AWS account and a region.
#[derive(Clone, Debug, Default, PartialEq, Eq, bon::Builder)]
#[builder(on(String, into))]
pub struct Environment {
    /// The 12-digit account id.
    pub account: Option<String>,
    /// The region, such as `eu-west-1`.
    pub region: Option<String>,
}

impl Environment {
    /// An environment of which both account and region are known.
    pub fn new(account: impl Into<String>, region: impl Into<String>) -> Self {
        Self { account: Some(account.into()), region: Some(region.into()) }
    }
}

/// Properties of a [`Stack`].
#[derive(Clone, Default)]
pub struct StackProps {
    /// Account and region; what is left out is taken from the stage, else known only at deployment.
    pub env: Environment,
    /// The CloudFormation name. Default: made of the path.
    pub stack_name: Option<String>,
    /// The template's description, at most 1,024 bytes.
    pub description: Option<String>,
    /// Tags of the stack itself.
    pub tags: IndexMap<String, String>,
    /// Whether CloudFormation refuses to delete the stack. Default false.
    pub termination_protection: Option<bool>,
    /// How assets and templates are published and deployed. Default: the app's, else [`DefaultStackSynthesizer`].
    pub synthesizer: Option<Rc<dyn StackSynthesizer>>,
    /// SNS topics that get the stack's events.
    pub notification_arns: Option<Vec<String>>,
    /// Whether the template's metadata says what it was made with. Default: as the context says, else not.
    pub analytics_reporting: Option<bool>,
    /// Whether the template is printed on one line. Default false.
    pub suppress_template_indentation: Option<bool>,
}

/// The parts of a template that belong to the whole of it.
#[derive(Clone, Debug, Default)]
pub struct TemplateOptions {
    /// `Description`
    pub description: Option<String>,
    /// `AWSTemplateFormatVersion`
    pub template_format_version: Option<String>,
    /// `Transform`; a single one is written as a string.
    pub transforms: Vec<String>,
    /// `Metadata`
    pub metadata: Object,
}

/// A stack; clones are the same stack.
#[derive(Clone)]
pub struct Stack(Rc<Inner>);

struct Inner {
    node: Node,
    account: String,
    region: String,
    environment: String,
    stack_name: String,
    artifact_id: String,
    template_file: String,
    termination_protection: Cell<bool>,
    tags: TagManager,
    synthesizer: Rc<dyn StackSynthesizer>,
    notification_arns: Option<Vec<String>>,
    suppress_template_indentation: bool,
    analytics_reporting: Option<bool>,
    options: RefCell<TemplateOptions>,
    dependencies: RefCell<IndexMap<String, (Stack, Vec<String>)>>,
    renames: RefCell<IndexMap<String, String>>,
    nested: OnceCell<Nested>,
}

struct Nested {
    parent: Stack,
    resource: CfnResource,
    parameters: RefCell<Object>,
    template_url: RefCell<Option<String>>,
}

/// Properties of a nested stack.
#[derive(Clone, Debug, Default)]
pub struct NestedStackProps {
    /// Values of the nested template's parameters.
    pub parameters: IndexMap<String, String>,
    /// How long creation may take, in minutes.
    pub timeout_in_minutes: Option<u32>,
    /// SNS topics that get the stack's events.
    pub notification_arns: Option<Vec<String>>,
    /// What happens when the nested stack is taken out. Default: it is deleted.
    pub removal_policy: Option<crate::cfn_resource::RemovalPolicy>,
    /// The template's description.
    pub description: Option<String>,
}

impl Stack {
    /// Creates a stack, to be deployed to where its stage is, else to wherever the toolkit is told.
    ///
    /// # Errors
    /// When the id is empty or taken, or CloudFormation would refuse the name made of the path.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>) -> Result<Self> {
        Self::with_props(scope, id, StackProps::default())
    }

    /// Creates a stack with properties.
    ///
    /// # Errors
    /// When the id is empty or taken, or CloudFormation would refuse the name or the description.
    pub fn with_props(scope: &dyn Construct, id: impl AsRef<str>, props: StackProps) -> Result<Self> {
        Self::make(scope, id.as_ref(), props, false)
    }

    fn make(scope: &dyn Construct, id: &str, props: StackProps, nested: bool) -> Result<Self> {
        let stage = Stage::of(scope);
        let node = Node::new(scope, id, if nested { "aws-cdk-lib.NestedStack" } else { "aws-cdk-lib.Stack" })?;
        let stage_env = stage.as_ref().map(Stage::env).unwrap_or_default();
        let account = props.env.account.clone().or(stage_env.account).unwrap_or_else(Aws::account_id);
        let region = props.env.region.clone().or(stage_env.region).unwrap_or_else(Aws::region);
        let known = |s: &str, unknown: &str| if str_is_unresolved(s) { unknown.to_owned() } else { s.to_owned() };
        let environment = format!("aws://{}/{}", known(&account, "unknown-account"), known(&region, "unknown-region"));
        if let Some(d) = &props.description {
            // Source: CloudFormation user guide, Description: at most 1,024 bytes.
            if d.len() > 1024 {
                bail!(
                    &node,
                    "DescriptionTooLong",
                    "Stack description must be <= 1024 bytes. Received description: '{d}'"
                );
            }
        }
        let stack_name = match &props.stack_name {
            Some(n) => n.clone(),
            None => generate_name(&node, stage.as_ref())?,
        };
        if !nested {
            check_name(&node, &stack_name)?;
        }
        let artifact_id = generate_id(&node, &node.root_node())?;
        let template_file = if nested {
            format!("{}.nested.template.json", unique_node_id(&node)?)
        } else {
            format!("{artifact_id}.template.json")
        };
        let tags = TagManager::new(TagStyle::Stack, "aws:cdk:stack", "tags");
        for (k, v) in &props.tags {
            tags.set_tag(k, v, 0, true);
        }
        let synthesizer = match &props.synthesizer {
            Some(s) => Rc::clone(s),
            None => match stage.as_ref().and_then(Stage::default_stack_synthesizer) {
                Some(s) => s,
                None => Rc::new(DefaultStackSynthesizer::default()),
            },
        };
        let synthesizer = synthesizer.for_stack();
        let stack = Stack(Rc::new(Inner {
            node: node.clone(),
            account,
            region,
            environment,
            stack_name,
            artifact_id,
            template_file,
            termination_protection: Cell::new(props.termination_protection.unwrap_or(false)),
            tags,
            synthesizer,
            notification_arns: props.notification_arns.clone(),
            suppress_template_indentation: props.suppress_template_indentation.unwrap_or_else(|| {
                node.try_get_context("@aws-cdk/core:suppressTemplateIndentation").is_some_and(|v| v.is_truthy())
            }),
            analytics_reporting: props.analytics_reporting,
            options: RefCell::new(TemplateOptions { description: props.description, ..Default::default() }),
            dependencies: RefCell::default(),
            renames: RefCell::default(),
            nested: OnceCell::new(),
        }));
        node.set_own_stack(stack.clone());
        if !nested {
            stack.0.synthesizer.bind(&stack)?;
        }
        Ok(stack)
    }

    /// Creates a stack within a stack, deployed as a resource of its parent.
    ///
    /// # Errors
    /// When there is no stack around it, or the id is empty or taken.
    pub fn nested(scope: &dyn Construct, id: impl AsRef<str>, props: NestedStackProps) -> Result<Self> {
        let id = id.as_ref();
        let parent = Stack::of(scope).map_err(|_| {
            Error::at(
                scope,
                "NestedStackMustBeInStack",
                "Nested stacks must be defined within scope of another non-nested stack",
            )
        })?;
        let stack = Self::make(
            scope,
            id,
            StackProps {
                env: Environment::new(parent.account(), parent.region()),
                synthesizer: Some(Rc::new(NestedStackSynthesizer::new(Rc::clone(parent.synthesizer())))),
                description: props.description,
                ..Default::default()
            },
            true,
        )?;
        stack.0.synthesizer.bind(&stack)?;
        let parent_scope = crate::construct::Group::new(scope, format!("{id}.NestedStack"))?;
        let (url, parameters) = (stack.clone(), stack.clone());
        let resource = CfnResource::l1(
            &parent_scope,
            format!("{id}.NestedStackResource"),
            "AWS::CloudFormation::Stack",
            crate::object! {
                "NotificationARNs" => props.notification_arns,
                "Parameters" => Lazy::uncached(move |_| Ok(Value::Object(parameters.nested_part().parameters.borrow().clone()).or_undefined_if_empty())),
                "TemplateURL" => Lazy::uncached(move |_| {
                    let url = url.nested_part().template_url.borrow().clone();
                    Ok(url.unwrap_or_else(|| "<unresolved>".into()).into())
                }),
                "TimeoutInMinutes" => props.timeout_in_minutes,
            },
        )?;
        resource
            .apply_removal_policy(props.removal_policy.unwrap_or(crate::cfn_resource::RemovalPolicy::Destroy), true)?;
        stack.node().set_default_child(&resource);
        let parameters = props.parameters.into_iter().map(|(k, v)| (k, v.into())).collect();
        let nested =
            Nested { parent, resource, parameters: RefCell::new(parameters), template_url: RefCell::default() };
        assert!(stack.0.nested.set(nested).is_ok(), "invariant: set once");
        Ok(stack)
    }

    fn nested_part(&self) -> &Nested {
        self.0.nested.get().expect("invariant: only called for nested stacks")
    }

    /// The stack that a construct is in.
    ///
    /// # Errors
    /// When there is none around it.
    pub fn of(construct: &dyn Construct) -> Result<Stack> {
        let mut node = Some(construct.node());
        while let Some(n) = node {
            if let Some(stack) = n.own_stack() {
                return Ok(stack.clone());
            }
            if n.own_stage().is_some() {
                break;
            }
            node = n.scope();
        }
        let node = construct.node();
        let class = node.class();
        Err(Error::at(
            node,
            "NoStackFound",
            format!(
                "{} at '{}' should be created in the scope of a Stack, but no Stack found",
                class.rsplit('.').next().unwrap_or_default(),
                node.path()
            ),
        ))
    }

    /// Tells whether both are the same stack.
    pub fn is_same(&self, other: &Stack) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    /// The account: its id, or a token where it is known only at deployment.
    pub fn account(&self) -> &str {
        &self.0.account
    }

    /// The region: its name, or a token where it is known only at deployment.
    pub fn region(&self) -> &str {
        &self.0.region
    }

    /// `aws://account/region`, with `unknown-account` and `unknown-region` for what is known only at deployment.
    pub fn environment(&self) -> &str {
        &self.0.environment
    }

    /// The partition: a token, or its name where the region is known and partition literals are enabled.
    pub fn partition(&self) -> String {
        if !str_is_unresolved(self.region()) && feature_flags::enabled(self, feature_flags::ENABLE_PARTITION_LITERALS) {
            if let Some(p) = region::partition_of(self.region()) {
                return p.to_owned();
            }
        }
        Aws::partition()
    }

    /// The domain suffix of the partition, a token.
    pub fn url_suffix(&self) -> String {
        Aws::url_suffix()
    }

    /// The CloudFormation name; of a nested stack, a token.
    pub fn stack_name(&self) -> String {
        match self.0.nested.get() {
            None => self.0.stack_name.clone(),
            Some(nested) => {
                let (me, id) = (self.clone(), nested.resource.ref_());
                Lazy::uncached(move |context| {
                    if Stack::of(context.scope())?.is_same(&me) {
                        return Ok(Aws::stack_name().into());
                    }
                    Ok(crate::intrinsics::Fn::select(1, &crate::intrinsics::Fn::split("/", &id, None)?)?.into())
                })
                .to_string()
            }
        }
    }

    /// `AWS::StackId`; seen from outside a nested stack, the `Ref` of its resource.
    pub fn stack_id(&self) -> String {
        match self.0.nested.get() {
            None => scoped_pseudo(self, "AWS::StackId"),
            Some(nested) => {
                let (me, id) = (self.clone(), nested.resource.ref_());
                Lazy::uncached(move |context| {
                    Ok(if Stack::of(context.scope())?.is_same(&me) { Aws::stack_id() } else { id.clone() }.into())
                })
                .to_string()
            }
        }
    }

    /// The id of the stack's artifact in the assembly.
    pub fn artifact_id(&self) -> &str {
        &self.0.artifact_id
    }

    /// The file name of the template in the assembly.
    pub fn template_file(&self) -> &str {
        &self.0.template_file
    }

    /// The stack's own tags.
    pub fn tags(&self) -> &TagManager {
        &self.0.tags
    }

    /// How assets and templates are published and deployed.
    pub fn synthesizer(&self) -> &Rc<dyn StackSynthesizer> {
        &self.0.synthesizer
    }

    /// SNS topics that get the stack's events.
    pub fn notification_arns(&self) -> Option<&[String]> {
        self.0.notification_arns.as_deref()
    }

    /// Whether CloudFormation refuses to delete the stack.
    pub fn termination_protection(&self) -> bool {
        self.0.termination_protection.get()
    }

    /// Sets whether CloudFormation refuses to delete the stack.
    pub fn set_termination_protection(&self, on: bool) {
        self.0.termination_protection.set(on);
    }

    /// Whether the template's metadata says what it was made with.
    pub fn analytics_reporting(&self) -> bool {
        self.0
            .analytics_reporting
            .unwrap_or_else(|| self.node().try_get_context("aws:cdk:version-reporting").is_some_and(|v| v.is_truthy()))
    }

    /// Changes the parts of the template that belong to the whole of it.
    pub fn with_template_options<R>(&self, change: impl FnOnce(&mut TemplateOptions) -> R) -> R {
        change(&mut self.0.options.borrow_mut())
    }

    /// Adds a transform to the template.
    pub fn add_transform(&self, transform: &str) {
        self.with_template_options(|o| {
            if !o.transforms.iter().any(|t| t == transform) {
                o.transforms.push(transform.to_owned());
            }
        });
    }

    /// Adds a value to the template's metadata.
    pub fn add_metadata(&self, key: &str, value: impl Into<Value>) {
        self.with_template_options(|o| o.metadata.insert(key.to_owned(), value.into()));
    }

    /// The stack around this one, if it is nested.
    pub fn nested_stack_parent(&self) -> Option<&Stack> {
        self.0.nested.get().map(|n| &n.parent)
    }

    /// The resource that stands for this stack in its parent, if it is nested.
    pub fn nested_stack_resource(&self) -> Option<&CfnResource> {
        self.0.nested.get().map(|n| &n.resource)
    }

    /// Sets the value of a parameter of a nested stack's template.
    ///
    /// # Errors
    /// When the stack is not nested.
    pub fn set_parameter(&self, name: &str, value: impl Into<Value>) -> Result<()> {
        if self.0.nested.get().is_none() {
            bail!(self, "NotNested", "parameters can be set of nested stacks only");
        }
        self.set_nested_parameter(name, value.into());
        Ok(())
    }

    pub(crate) fn set_nested_parameter(&self, name: &str, value: Value) {
        self.nested_part().parameters.borrow_mut().insert(name.to_owned(), value);
    }

    /// Makes this stack be deployed after another one.
    ///
    /// # Errors
    /// When that would be a cycle, or cross a stage.
    pub fn add_dependency(&self, target: &Stack) -> Result<()> {
        dependency::add(self.node(), target.node(), None)
    }

    /// Makes this stack be deployed after another one, with the reason shown in errors.
    ///
    /// # Errors
    /// When that would be a cycle, or cross a stage.
    pub fn add_dependency_because(&self, target: &Stack, reason: &str) -> Result<()> {
        dependency::add(self.node(), target.node(), Some(reason))
    }

    pub(crate) fn add_assembly_dependency(&self, target: &Stack, reason: &str) -> Result<()> {
        if self.is_same(target) {
            return Ok(());
        }
        if let Some(path) = target.dependency_path_to(self) {
            let because: Vec<String> = path
                .iter()
                .map(|(from, to, why)| format!("'{}' -> '{}' ({why})", from.node().path(), to.node().path()))
                .collect();
            bail!(
                self,
                "CyclicReference",
                "'{}' depends on '{}' ({}). Adding this dependency ({reason}) would create a cyclic reference.",
                target.node().path(),
                self.node().path(),
                because.join(", ")
            );
        }
        let mut all = self.0.dependencies.borrow_mut();
        let entry = all.entry(unique_node_id(target.node())?).or_insert_with(|| (target.clone(), Vec::new()));
        entry.1.push(reason.to_owned());
        Ok(())
    }

    fn dependency_path_to(&self, other: &Stack) -> Option<Vec<(Stack, Stack, String)>> {
        for (target, reasons) in self.0.dependencies.borrow().values() {
            let step = (self.clone(), target.clone(), reasons.join(", "));
            if target.is_same(other) {
                return Some(vec![step]);
            }
            if let Some(mut rest) = target.dependency_path_to(other) {
                rest.insert(0, step);
                return Some(rest);
            }
        }
        None
    }

    /// The stacks that must be deployed before this one.
    pub fn dependencies(&self) -> Vec<Stack> {
        self.0.dependencies.borrow().values().map(|(s, _)| s.clone()).collect()
    }

    /// Replaces a generated logical id.
    ///
    /// # Errors
    /// When the id is renamed already.
    pub fn rename_logical_id(&self, old: &str, new: &str) -> Result<()> {
        let mut renames = self.0.renames.borrow_mut();
        if renames.contains_key(old) {
            bail!(self, "LogicalIdRenamed", "A rename has already been registered for '{old}'");
        }
        renames.insert(old.to_owned(), new.to_owned());
        Ok(())
    }

    /// The logical id that the path of a node gives.
    ///
    /// # Errors
    /// When none can be made of the path.
    pub fn logical_id_of(&self, node: &Node) -> Result<String> {
        let depth = self.node().scopes().len();
        let ids: Vec<String> = node.scopes().iter().skip(depth).map(|n| n.id().to_owned()).collect();
        let id = names::unique_id(&ids).map_err(|e| e.with_path(node.path()))?;
        let renamed = self.0.renames.borrow().get(&id).cloned();
        Ok(renamed.unwrap_or(id))
    }

    /// Resolves a value as seen in this stack.
    ///
    /// # Errors
    /// When a token in it has no value here.
    pub fn resolve(&self, value: impl Into<Value>) -> Result<Value> {
        resolve::resolve(self, value)
    }

    /// Prints a value as JSON whose tokens are put in at deployment.
    ///
    /// # Errors
    /// When a token in it has no value here.
    pub fn to_json_string(&self, value: impl Into<Value>, indent: usize) -> String {
        crate::json_text::to_json_string(value.into(), indent)
    }

    /// Makes an ARN of its parts; partition, region and account default to the stack's.
    ///
    /// # Errors
    /// When parts contradict each other.
    pub fn format_arn(&self, components: ArnComponents) -> Result<String> {
        components.format(Some(self))
    }

    /// Takes an ARN apart, by `Fn::Split` where it is a token.
    ///
    /// # Errors
    /// When a known ARN is not one.
    pub fn split_arn(&self, arn: &str, format: ArnFormat) -> Result<ArnComponents> {
        ArnComponents::split(arn, format)
    }

    /// Exports a value and returns what other stacks import it by.
    ///
    /// # Errors
    /// When the value is not one token.
    pub fn export_value(&self, value: &str) -> Result<String> {
        match crate::token::sole_token(value) {
            Some(t) if t.resolvable().as_reference().is_some() => crate::cross_stack::export_value(self, &t),
            _ => Err(Error::at(
                self,
                "ExportValueReference",
                "exportValue: either supply 'name' or make sure to export a resource attribute (like 'bucket.bucketName')",
            )),
        }
    }

    /// Exports a value under a name of the user's choice and returns what other stacks import it by.
    ///
    /// # Errors
    /// When the name is taken.
    pub fn export_value_as(&self, value: &str, name: &str) -> Result<String> {
        CfnOutput::new(
            self,
            format!("Export{name}"),
            crate::cfn_elements::CfnOutputProps {
                value: value.into(),
                export_name: Some(name.into()),
                ..Default::default()
            },
        )?;
        Ok(crate::intrinsics::Fn::import_value(name))
    }

    /// Merges a template into this stack's.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn include(&self, id: &str, template: Object) -> Result<CfnInclude> {
        CfnInclude::new(self, id, template)
    }

    /// The elements of the template, in order.
    pub(crate) fn elements(&self) -> Vec<Rc<dyn CfnElement>> {
        fn collect(node: &Node, out: &mut Vec<Rc<dyn CfnElement>>) {
            out.extend(node.element().cloned());
            for child in node.children() {
                if child.own_stack().is_none() {
                    collect(&child, out);
                }
            }
        }
        let mut out = Vec::new();
        collect(self.node(), &mut out);
        out
    }

    /// Renders the template.
    ///
    /// # Errors
    /// When a token has no value, two elements have one logical id, or an element is not acceptable.
    pub fn to_cloud_formation(&self) -> Result<Object> {
        let mut template = Object::new();
        {
            let o = self.0.options.borrow();
            let transform = match o.transforms.as_slice() {
                [] => Value::Undefined,
                [one] => one.as_str().into(),
                many => many.to_vec().into(),
            };
            for (k, v) in [
                ("Description", Value::from(o.description.clone())),
                ("Transform", transform),
                ("AWSTemplateFormatVersion", o.template_format_version.clone().into()),
                ("Metadata", Value::Object(o.metadata.clone()).or_undefined_if_empty()),
            ] {
                if !v.is_undefined() {
                    template.insert(k.to_owned(), self.resolve(v)?);
                }
            }
        }
        for element in self.elements() {
            let context = ResolveContext::new(element.node());
            let at = |e: Error| e.with_path(element.node().path());
            let resolved =
                context.resolve(&element.fragment().map_err(at)?).map_err(|e| at(e).prefixed("Resolution error: "))?;
            let fragment = element.finish(resolved, &context).map_err(at)?;
            if let Value::Object(fragment) = fragment {
                merge_template(element.node(), &mut template, fragment)?;
            }
        }
        for old in self.0.renames.borrow().keys() {
            let used = self.elements().iter().any(|e| {
                let depth = self.node().scopes().len();
                let ids: Vec<String> = e.node().scopes().iter().skip(depth).map(|n| n.id().to_owned()).collect();
                names::unique_id(&ids).is_ok_and(|id| id == *old)
            });
            if !used {
                bail!(
                    self,
                    "LogicalIdRenameUnused",
                    "The following Logical IDs were attempted to be renamed, but not found: {old}"
                );
            }
        }
        for section in template.values_mut() {
            if let Value::Object(map) = section {
                crate::value::js_key_order(map);
            }
        }
        Ok(template)
    }

    /// Prints the template as it stands in the assembly.
    ///
    /// # Errors
    /// As [`Stack::to_cloud_formation`].
    pub fn template_text(&self) -> Result<String> {
        let indent = if self.0.suppress_template_indentation { 0 } else { 1 };
        Ok(Value::Object(self.to_cloud_formation()?).to_json(indent))
    }

    /// Makes the file asset of a nested stack's template, once.
    pub(crate) fn prepare_template_asset(&self) -> Result<()> {
        let nested = self.nested_part();
        if nested.template_url.borrow().is_some() {
            return Ok(());
        }
        let text = Value::Object(self.to_cloud_formation()?).to_json(0);
        let hash = names::sha256_hex(text.as_bytes());
        let path = self.node().path();
        let top = top_level(self);
        let display = path.strip_prefix(&format!("{}/", top.node().path())).unwrap_or(path);
        let location = nested.parent.synthesizer().add_file_asset(crate::assets::FileAssetSource {
            source_hash: hash,
            file_name: Some(self.template_file().to_owned()),
            executable: None,
            packaging: Some(assembly::FilePackaging::File),
            display_name: Some(format!("{display} Nested Stack Template")),
            deploy_time: None,
        })?;
        let url = format!(
            "https://s3.{}.{}/{}/{}",
            nested.parent.region(),
            nested.parent.url_suffix(),
            location.bucket_name,
            location.object_key
        );
        *nested.template_url.borrow_mut() = Some(url);
        Ok(())
    }
}

fn top_level(stack: &Stack) -> Stack {
    let mut stack = stack.clone();
    while let Some(parent) = stack.nested_stack_parent() {
        let parent = parent.clone();
        stack = parent;
    }
    stack
}

impl Construct for Stack {
    fn node(&self) -> &Node {
        &self.0.node
    }
}

impl std::fmt::Debug for Stack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Stack [{}]", self.node().path())
    }
}

/// The unique id of a node within its whole tree.
pub(crate) fn unique_node_id(node: &Node) -> Result<String> {
    let ids: Vec<String> = node.scopes().iter().map(|n| n.id().to_owned()).filter(|i| !i.is_empty()).collect();
    names::unique_id(&ids).map_err(|e| e.with_path(node.path()))
}

fn generate_id(node: &Node, container: &Node) -> Result<String> {
    let scopes = node.scopes();
    let start = scopes.iter().position(|n| n.is_same(container)).map_or(0, |i| i + 1);
    let ids: Vec<String> = scopes[start..].iter().map(|n| n.id().to_owned()).collect();
    match ids.as_slice() {
        [] => Ok("Stack".into()),
        [one] => Ok(one.clone()),
        many => names::unique_resource_name(many, 128, "", "-").map_err(|e| e.with_path(node.path())),
    }
}

fn generate_name(node: &Node, stage: Option<&Stage>) -> Result<String> {
    let container = stage.map_or_else(|| node.root_node(), |s| s.node().clone());
    let prefix = stage.and_then(Stage::stage_name).map(|n| format!("{n}-")).unwrap_or_default();
    Ok(format!("{prefix}{}", generate_id(node, &container)?))
}

fn check_name(node: &Node, name: &str) -> Result<()> {
    // Source: CloudFormation API, CreateStack StackName: 1 to 128 letters, digits and hyphens, a letter first.
    if name.chars().count() > 128 {
        bail!(node, "StackNameTooLong", "Stack name must be <= 128 characters. Stack name: '{name}'");
    }
    let valid = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if !valid {
        bail!(
            node,
            "InvalidStackName",
            "Stack name must match the regular expression: /^[A-Za-z][A-Za-z0-9-]*$/, got '{name}'"
        );
    }
    Ok(())
}

fn merge_template(at: &Node, template: &mut Object, fragment: Object) -> Result<()> {
    for (name, value) in fragment {
        match template.get_mut(&name) {
            None => {
                template.insert(name, value);
            }
            Some(existing) => match (name.as_str(), existing, value) {
                ("Transform", existing, added) => {
                    let list = |v: Value| match v {
                        Value::Array(a) => a,
                        other => vec![other],
                    };
                    let mut all = list(std::mem::take(existing));
                    for t in list(added) {
                        if !all.contains(&t) {
                            all.push(t);
                        }
                    }
                    *existing = if all.len() == 1 { all.remove(0) } else { Value::Array(all) };
                }
                ("Description", Value::String(text), Value::String(added)) => {
                    text.push('\n');
                    text.push_str(&added);
                }
                ("AWSTemplateFormatVersion", existing, added) if *existing == added => {}
                ("AWSTemplateFormatVersion", existing, added) => bail!(
                    at,
                    "ConflictingTemplateVersions",
                    "Conflicting CloudFormation template versions provided: '{}' and '{}'",
                    existing.as_str().unwrap_or_default(),
                    added.as_str().unwrap_or_default()
                ),
                (_, Value::Object(map), Value::Object(added)) => {
                    for (key, v) in added {
                        if map.contains_key(&key) {
                            bail!(at, "SectionContains", "section '{name}' already contains '{key}'");
                        }
                        map.insert(key, v);
                    }
                }
                (_, existing, added) => *existing = added,
            },
        }
    }
    Ok(())
}
