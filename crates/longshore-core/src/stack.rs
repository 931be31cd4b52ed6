//! Stacks: the unit of deployment, with an environment, a name and one template.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use bon::Builder;
use indexmap::IndexMap;

use crate::annotations::Validations;
use crate::arn::{ArnComponents, ArnFormat};
use crate::bail;
use crate::cfn_elements::CfnInclude;
use crate::construct::{Construct, Node, all_or_nothing};
use crate::dependency;
use crate::error::{Error, Result};
use crate::feature_flags;
use crate::intrinsics::{Aws, Fn, scoped_pseudo};
use crate::names;
use crate::overrides;
use crate::permissions_boundary::{self, PermissionsBoundary};
use crate::property_injectors::{PropertyInjector, PropertyInjectors};
use crate::region;
use crate::resolve;
use crate::stage::Stage;
use crate::synthesizers::{DefaultStackSynthesizer, LegacyStackSynthesizer, StackSynthesizer};
use crate::tags::{STACK_TYPE, TagManager, TagStyle};
use crate::token::{Lazy, str_is_unresolved};
use crate::value::{Object, Value};

mod exports;
mod naming;
mod nested;
mod template;

pub use exports::ExportValueOptions;
pub(crate) use exports::LIST_DELIMITER;
pub(crate) use naming::unique_node_id;
pub use nested::NestedStackProps;

use naming::{check_name, generate_id, generate_name};
use nested::Nested;

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

impl From<(&str, &str)> for Environment {
    /// An account and a region.
    fn from((account, region): (&str, &str)) -> Self {
        Self::new(account, region)
    }
}

/// Properties of a [`Stack`].
#[derive(Clone, Default, Builder)]
#[builder(on(String, into))]
pub struct StackProps {
    /// Account and region; what is left out is taken from the stage, else known only at deployment.
    #[builder(default, into)]
    pub env: Environment,
    /// The CloudFormation name. Default: made of the path.
    pub stack_name: Option<String>,
    /// The template's description, at most 1,024 bytes.
    pub description: Option<String>,
    /// Tags of the stack itself.
    #[builder(default)]
    pub tags: IndexMap<String, String>,
    /// Whether CloudFormation refuses to delete the stack. Default false.
    pub termination_protection: Option<bool>,
    /// How assets and templates are published and deployed. Default: the app's, else [`DefaultStackSynthesizer`].
    pub synthesizer: Option<Rc<dyn StackSynthesizer>>,
    /// SNS topics that get the stack's events.
    pub notification_arns: Option<Vec<String>>,
    /// Whether the template tells what it was made with. Default: as the app says, else false.
    pub analytics_reporting: Option<bool>,
    /// Whether the template is printed on one line. Default: as the context says, else false.
    pub suppress_template_indentation: Option<bool>,
    /// Whether the stack may use values of stacks in other regions, and they its. Default: as the context says.
    pub cross_region_references: Option<bool>,
    /// The policy that bounds the permissions of all roles and users in the stack. Default: the stage's.
    pub permissions_boundary: Option<PermissionsBoundary>,
    /// What changes the properties of constructs in the stack.
    #[builder(default)]
    pub property_injectors: Vec<PropertyInjector>,
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
    cross_region_references: Option<bool>,
    analytics_reporting: Option<bool>,
    options: RefCell<TemplateOptions>,
    dependencies: RefCell<IndexMap<String, (Stack, Vec<String>)>>,
    logical_ids: LogicalIds,
    nested: OnceCell<Nested>,
}

/// The logical ids of a stack's elements.
#[derive(Default)]
struct LogicalIds {
    /// New ids by the generated ones that they replace.
    renames: RefCell<IndexMap<String, String>>,
    /// Generated ids by what they became.
    used: RefCell<HashMap<String, String>>,
}

#[bon::bon]
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
        let id = id.as_ref();
        all_or_nothing(scope, id, || Self::make(scope, id, props, false))
    }

    /// Builds a stack from single properties; ends with `build()`.
    ///
    /// ```
    /// use longshore_core::{app::App, stack::Stack};
    /// # fn main() -> longshore_core::error::Result<()> {
    /// let app = App::new()?;
    /// let stack = Stack::builder(&app, "MyStack").env(("123456789012", "eu-west-1")).description("mine").build()?;
    /// assert_eq!(stack.environment(), "aws://123456789012/eu-west-1");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `build()` fails as [`Stack::with_props`] does.
    #[builder(start_fn = builder, finish_fn = build, on(String, into))]
    pub fn from_builder(
        #[builder(start_fn)] scope: &dyn Construct,
        #[builder(start_fn)] id: String,
        #[builder(default, into)] env: Environment,
        stack_name: Option<String>,
        description: Option<String>,
        #[builder(default)] tags: IndexMap<String, String>,
        termination_protection: Option<bool>,
        synthesizer: Option<Rc<dyn StackSynthesizer>>,
        notification_arns: Option<Vec<String>>,
        analytics_reporting: Option<bool>,
        suppress_template_indentation: Option<bool>,
        cross_region_references: Option<bool>,
        permissions_boundary: Option<PermissionsBoundary>,
        #[builder(default)] property_injectors: Vec<PropertyInjector>,
    ) -> Result<Stack> {
        let props = StackProps {
            env,
            stack_name,
            description,
            tags,
            termination_protection,
            synthesizer,
            notification_arns,
            analytics_reporting,
            suppress_template_indentation,
            cross_region_references,
            permissions_boundary,
            property_injectors,
        };
        Stack::with_props(scope, id, props)
    }

    fn make(scope: &dyn Construct, id: &str, props: StackProps, nested: bool) -> Result<Self> {
        let stage = Stage::around(scope);
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
                    "StackDescriptionTooLong",
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
        if let Some(arns) = props.notification_arns.as_deref().filter(|arns| arns.iter().any(|a| str_is_unresolved(a)))
        {
            bail!(
                &node,
                "StackNotificationArnsContainTokens",
                "Stack '{id}' includes one or more tokens in its notification ARNs: {}",
                arns.join(",")
            );
        }
        // The id names files too.
        let artifact_id: String = generate_id(&node, &node.root_node())?
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() || "_-.".contains(c) { c } else { '_' })
            .collect();
        let template_file = if nested {
            format!("{}.nested.template.json", unique_node_id(&node)?)
        } else {
            format!("{artifact_id}.template.json")
        };
        let tags = TagManager::new(TagStyle::Stack, STACK_TYPE, "tags");
        for (k, v) in &props.tags {
            tags.set_tag(k, v, 0, true);
        }
        let synthesizer = match &props.synthesizer {
            Some(s) => Rc::clone(s),
            None => match stage.as_ref().and_then(Stage::default_stack_synthesizer) {
                Some(s) => s,
                None if feature_flags::enabled(&node, "@aws-cdk/core:newStyleStackSynthesis") => {
                    Rc::new(DefaultStackSynthesizer::default())
                }
                None => Rc::new(LegacyStackSynthesizer::default()),
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
            cross_region_references: props.cross_region_references,
            analytics_reporting: props.analytics_reporting,
            options: RefCell::new(TemplateOptions { description: props.description, ..Default::default() }),
            dependencies: RefCell::default(),
            logical_ids: LogicalIds::default(),
            nested: OnceCell::new(),
        }));
        node.set_own_stack(stack.clone());
        PropertyInjectors::of(&node).add(&props.property_injectors);
        if let Some(boundary) = &props.permissions_boundary {
            boundary.bind(&node)?;
        }
        if !nested {
            stack.0.synthesizer.bind(&stack)?;
        }
        permissions_boundary::apply(&stack)?;
        Ok(stack)
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
            "ShouldBeCreatedInStackScope",
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
        if !str_is_unresolved(self.region())
            && feature_flags::enabled(self, feature_flags::ENABLE_PARTITION_LITERALS)
            && let Some(p) = region::partition_of(self.region())
        {
            return p.to_owned();
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
                    Ok(Fn::select(1, &Fn::split("/", &id, None)?)?.into())
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

    /// Adds a tag to the stack itself, not to the resources in it.
    pub fn add_stack_tag(&self, key: &str, value: &str) {
        self.0.tags.set_tag(key, value, 0, true);
    }

    /// Takes a tag off the stack itself.
    pub fn remove_stack_tag(&self, key: &str) {
        self.0.tags.remove_tag(key, 0);
    }

    /// Whether values of stacks in other regions may be used; none where nothing was said.
    pub fn cross_region_references(&self) -> Option<bool> {
        self.0.cross_region_references
    }

    /// The names of the region's availability zones: looked up where account and region are known, else the first two of
    /// `Fn::GetAZs`.
    ///
    /// # Errors
    /// When the context holds something else than a list of names.
    pub fn availability_zones(&self) -> Result<Vec<String>> {
        match overrides::replaced(self.node(), "availabilityZones", ()) {
            Some(zones) => zones,
            None => self.own_availability_zones(),
        }
    }

    /// As [`Stack::availability_zones`], whatever a subclass in another language says.
    ///
    /// # Errors
    /// When the context has something else than a list of names.
    pub fn own_availability_zones(&self) -> Result<Vec<String>> {
        self.acknowledge_literal_zones();
        if str_is_unresolved(self.account()) || str_is_unresolved(self.region()) {
            let fallback = self.node().try_get_context("aws:cdk:availability-zones:fallback");
            if let Some(zones) = fallback.as_ref().and_then(Value::as_array) {
                return Ok(zones.iter().filter_map(Value::as_str).map(str::to_owned).collect());
            }
            let all = Fn::get_azs(None);
            return Ok(vec![Fn::select(0, &all)?, Fn::select(1, &all)?]);
        }
        let dummy = crate::array!["dummy1a", "dummy1b", "dummy1c"];
        let zones =
            crate::context_provider::get_value(self, "availability-zones", Object::new(), Object::new(), dummy)?;
        let names =
            zones.as_array().map(|l| l.iter().map(|z| z.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>());
        names.flatten().ok_or_else(|| {
            Error::at(self, "AvailabilityZones", format!("the context has no list of zones, got {}", zones.to_json(0)))
        })
    }

    /// Accepts names of availability zones in the template, which were looked up.
    pub fn acknowledge_literal_zones(&self) {
        Validations::of(self).acknowledge_once(
            "CloudFormation-Validate::W3010",
            "Literal AZs in template are the result of accessing stack.availabilityZones, this is expected and safe",
        );
    }

    /// Whether assets of the stack are to be bundled: the toolkit says which stacks it is going to deploy.
    pub fn bundling_required(&self) -> bool {
        let Some(Value::Array(patterns)) = self.node().try_get_context("aws:cdk:bundling-stacks") else { return true };
        let matches = |p: &Value| {
            let pattern = p.as_str().unwrap_or_default();
            crate::mixins::glob(pattern).is_ok_and(|matches| matches(self.node().path()))
        };
        patterns.iter().any(matches)
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

    /// Whether the template tells what it was made with, in a resource `AWS::CDK::Metadata`.
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
        self.with_template_options(|o| o.transforms.push(transform.to_owned()));
    }

    /// Adds a value to the template's metadata.
    pub fn add_metadata(&self, key: &str, value: impl Into<Value>) {
        self.with_template_options(|o| o.metadata.insert(key.to_owned(), value.into()));
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
        let key = unique_node_id(target.node())?;
        if let Some((_, reasons)) = self.0.dependencies.borrow_mut().get_mut(&key) {
            if !reasons.iter().any(|r| r == reason) {
                reasons.push(reason.to_owned());
            }
            return Ok(());
        }
        if let Some(because) = target.reasons_to_depend_on(self, &mut HashSet::new()) {
            bail!(
                self,
                "DependencyCycle",
                "'{}' depends on '{}' ({}). Adding this dependency ({reason}) would create a cyclic reference.",
                target.node().path(),
                self.node().path(),
                because.join(", ")
            );
        }
        self.0.dependencies.borrow_mut().insert(key, (target.clone(), vec![reason.to_owned()]));
        Ok(())
    }

    pub(crate) fn remove_assembly_dependency(&self, target: &Stack, reason: &str) {
        let mut all = self.0.dependencies.borrow_mut();
        all.retain(|_, (stack, reasons)| {
            if stack.is_same(target) {
                reasons.retain(|r| r != reason);
            }
            !stack.is_same(target) || !reasons.is_empty()
        });
    }

    /// Why this stack depends on another, one reason for each step of the way; none when it does not.
    fn reasons_to_depend_on(&self, other: &Stack, seen: &mut HashSet<usize>) -> Option<Vec<String>> {
        if !seen.insert(self.node().identity()) {
            return None;
        }
        self.0.dependencies.borrow().values().find_map(|(target, reasons)| {
            let reason = reasons.first().cloned().unwrap_or_default();
            if target.is_same(other) {
                return Some(vec![reason]);
            }
            let mut rest = target.reasons_to_depend_on(other, seen)?;
            rest.insert(0, reason);
            Some(rest)
        })
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
        let mut renames = self.0.logical_ids.renames.borrow_mut();
        if renames.contains_key(old) {
            bail!(self, "RenameAlreadyRegistered", "A rename has already been registered for '{old}'");
        }
        renames.insert(old.to_owned(), new.to_owned());
        Ok(())
    }

    /// The logical id that the path of a node gives, renamed if it was.
    ///
    /// # Errors
    /// When none can be made of the path, or the new name is another element's.
    pub fn logical_id_of(&self, node: &Node) -> Result<String> {
        self.renamed_logical_id(node, &self.generated_logical_id(node)?)
    }

    /// The logical id that the path of a node gives.
    pub(crate) fn generated_logical_id(&self, node: &Node) -> Result<String> {
        match overrides::replaced(self.node(), "allocateLogicalId", node.clone()) {
            Some(id) => id,
            None => self.allocate_logical_id(node),
        }
    }

    /// The logical id that the path of a node gives, whatever a subclass in another language says.
    ///
    /// # Errors
    /// When the path gives none.
    pub fn allocate_logical_id(&self, node: &Node) -> Result<String> {
        let depth = self.node().scopes().len();
        let scopes = node.scopes();
        let ids: Vec<&str> = scopes.iter().skip(depth).map(Node::id).collect();
        names::unique_id(&ids).map_err(|e| e.with_path(node.path()))
    }

    /// Renames a generated logical id if that was asked for, and checks what comes out.
    pub(crate) fn renamed_logical_id(&self, node: &Node, generated: &str) -> Result<String> {
        let ids = &self.0.logical_ids;
        let id = ids.renames.borrow().get(generated).cloned().unwrap_or_else(|| generated.to_owned());
        let mut used = ids.used.borrow_mut();
        match used.get(&id) {
            Some(by) if by == generated => return Ok(id),
            Some(by) => bail!(
                node,
                "ObjectsAssignedSameLogical",
                "Two objects have been assigned the same Logical ID: '{by}' and '{generated}' are now both named '{id}'."
            ),
            None => {}
        }
        // Source: CloudFormation user guide, logical ids are alphanumeric; the length is the CDK's.
        if !(1..=255).contains(&id.len()) || !id.chars().all(|c| c.is_ascii_alphanumeric()) {
            bail!(
                node,
                "LogicalAdhereRegularExpression",
                "Logical ID must adhere to the regular expression: /^[A-Za-z0-9]{{1,255}}$/, got '{id}'"
            );
        }
        used.insert(id.clone(), generated.to_owned());
        Ok(id)
    }

    /// Fails when an id that was to be renamed is no element's.
    fn check_renames(&self) -> Result<()> {
        let ids = &self.0.logical_ids;
        let used = ids.used.borrow();
        let unused: Vec<String> = ids
            .renames
            .borrow()
            .iter()
            .filter(|(old, new)| used.get(*new) != Some(old))
            .map(|(old, _)| old.clone())
            .collect();
        if unused.is_empty() {
            return Ok(());
        }
        bail!(
            self,
            "FollowingLogicalWereAttempted",
            "The following Logical IDs were attempted to be renamed, but not found: {}",
            unused.join(", ")
        )
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

    /// Prints a value as YAML; what is known only at deployment stays what stands for it in a template.
    pub fn to_yaml_string(&self, value: impl Into<Value>) -> String {
        crate::yaml_text::to_yaml(&value.into())
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

    /// Merges a template into this stack's.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn include(&self, id: &str, template: Object) -> Result<CfnInclude> {
        CfnInclude::new(self, id, template)
    }
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
