//! Resources of a template, with overrides, policies and dependencies.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use crate::annotations::Annotations;
use crate::bail;
use crate::cfn_elements::CfnCondition;
use crate::construct::{Construct, Node};
use crate::dependency;
use crate::element::{self, CfnElement, ElementBase, locale_compare};
use crate::error::{Error, Result};
use crate::feature_flags;
use crate::l1;
use crate::object;
use crate::reference::ResolutionTypeHint;
use crate::resolve::ResolveContext;
use crate::tags::TagManager;
use crate::token::Token;
use crate::value::{Object, Value};

/// What templates may contain, when CloudFormation is told to allow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CfnCapabilities {
    /// Nothing special.
    None,
    /// Roles, users and policies whose names CloudFormation makes.
    AnonymousIam,
    /// Roles, users and policies with names.
    NamedIam,
    /// Macros and nested stacks.
    AutoExpand,
}

impl CfnCapabilities {
    /// The text in a template; of `None` it is empty.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "",
            Self::AnonymousIam => "CAPABILITY_IAM",
            Self::NamedIam => "CAPABILITY_NAMED_IAM",
            Self::AutoExpand => "CAPABILITY_AUTO_EXPAND",
        }
    }
}

/// What happens to a resource that is taken out of its stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemovalPolicy {
    /// It is deleted.
    Destroy,
    /// It is kept, outside of CloudFormation.
    Retain,
    /// A snapshot is kept, for resource types that have them.
    Snapshot,
    /// It is kept on update and deletion, but deleted when its creation is rolled back.
    RetainOnUpdateOrDelete,
}

/// Attributes of a resource besides its properties.
#[derive(Clone, Debug, Default)]
pub struct CfnResourceOptions {
    /// The resource is made only if this condition is true.
    pub condition: Option<CfnCondition>,
    /// `CreationPolicy`
    pub creation_policy: Value,
    /// `UpdatePolicy`
    pub update_policy: Value,
    /// `DeletionPolicy`
    pub deletion_policy: Option<String>,
    /// `UpdateReplacePolicy`
    pub update_replace_policy: Option<String>,
    /// `Version`, of custom resources.
    pub version: Option<String>,
    /// `Description`
    pub description: Option<String>,
    /// `Metadata`
    pub metadata: Object,
}

/// A resource of a template.
#[derive(Clone)]
pub struct CfnResource(Rc<Inner>);

struct Inner {
    base: ElementBase,
    resource_type: String,
    typed: bool,
    properties: RefCell<Object>,
    overrides: RefCell<Object>,
    options: RefCell<CfnResourceOptions>,
    depends_on: RefCell<Vec<CfnResource>>,
    tags: Option<TagManager>,
    only_if: RefCell<Option<Rc<dyn Fn() -> bool>>>,
}

impl CfnResource {
    /// Adds a resource whose properties are rendered as they are given.
    ///
    /// # Errors
    /// When the type is empty, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, resource_type: &str, properties: Object) -> Result<Self> {
        Self::make(scope, id.as_ref(), resource_type, properties, false)
    }

    /// Adds a resource of a type with a known shape: properties are rendered in the order and checked against the types
    /// that its specification gives, and the resource takes tags if it can have them.
    ///
    /// `properties` have CloudFormation's names.
    ///
    /// # Errors
    /// When a required property is missing, or the id is empty or taken.
    pub fn l1(scope: &dyn Construct, id: impl AsRef<str>, resource_type: &str, properties: Object) -> Result<Self> {
        let id = id.as_ref();
        let missing = l1::missing_property(resource_type, &properties);
        let resource = Self::make(scope, id, resource_type, properties, true)?;
        let Some(name) = missing else { return Ok(resource) };
        scope.node().try_remove_child(id);
        bail!(
            resource.node(),
            "MissingRequiredProperty",
            "{} [{resource_type}] is missing required property: {name}",
            resource.node().path()
        )
    }

    /// Adds a resource with the properties that it has in a template: texts where numbers belong are read as such, and
    /// what the type's specification does not know is kept.
    ///
    /// # Errors
    /// When a text is no boolean where one belongs, or the id is empty or taken.
    pub fn from_template(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        resource_type: &str,
        properties: Object,
    ) -> Result<Self> {
        let Some((properties, unknown)) = l1::from_template(resource_type, &properties)? else {
            return Self::new(scope, id, resource_type, properties);
        };
        let resource = Self::l1(scope, id, resource_type, properties)?;
        for (path, value) in unknown {
            resource.add_property_override(&path, value);
        }
        Ok(resource)
    }

    fn make(scope: &dyn Construct, id: &str, resource_type: &str, mut properties: Object, typed: bool) -> Result<Self> {
        if resource_type.is_empty() {
            return Err(Error::at(scope, "IsRequiredPropertyRequired", "The `type` property is required"));
        }
        let class = if typed { l1::class_name(resource_type) } else { "aws-cdk-lib.CfnResource".to_owned() };
        let base = ElementBase::new(scope, id, &class)?;
        let tags = if typed { TagManager::for_resource(resource_type, &mut properties) } else { None };
        if let Some(tags) = &tags {
            base.node().attach(tags.clone());
        }
        if base.node().try_get_context("aws:cdk:enable-path-metadata").is_some_and(|v| v.is_truthy()) {
            let path = base.node().path().to_owned();
            let resource = Self::wrap(base, resource_type, typed, properties, tags);
            resource.add_metadata("aws:cdk:path", path);
            return Ok(resource);
        }
        Ok(Self::wrap(base, resource_type, typed, properties, tags))
    }

    fn wrap(base: ElementBase, resource_type: &str, typed: bool, properties: Object, tags: Option<TagManager>) -> Self {
        let inner = Rc::new(Inner {
            base,
            resource_type: resource_type.to_owned(),
            typed,
            properties: RefCell::new(properties),
            overrides: RefCell::default(),
            options: RefCell::default(),
            depends_on: RefCell::default(),
            tags,
            only_if: RefCell::default(),
        });
        element::register(&inner);
        Self(inner)
    }

    /// Returns the resource at a node, if there is one.
    pub fn at(node: &Node) -> Option<CfnResource> {
        node.element()?.clone().as_any().downcast::<Inner>().ok().map(CfnResource)
    }

    /// The parts shared with other elements: logical id, stack, `Ref`.
    pub fn base(&self) -> &ElementBase {
        &self.0.base
    }

    /// The resource type, such as `AWS::ECR::Repository`.
    pub fn resource_type(&self) -> &str {
        &self.0.resource_type
    }

    /// `Ref`, as a string.
    pub fn ref_(&self) -> String {
        self.0.base.ref_token().to_string()
    }

    /// An attribute, as a token.
    pub fn get_att(&self, attribute: &str) -> Token {
        self.0.base.attribute(attribute)
    }

    /// An attribute of a known kind, as a token; lists and numbers cross stacks otherwise than text.
    pub fn get_att_typed(&self, attribute: &str, hint: ResolutionTypeHint) -> Token {
        self.0.base.attribute_of_type(attribute, hint)
    }

    /// An attribute that is a list of strings.
    pub fn att_list(&self, attribute: &str) -> Vec<String> {
        self.get_att_typed(attribute, ResolutionTypeHint::StringList).as_list()
    }

    /// An attribute that is a number.
    pub fn att_number(&self, attribute: &str) -> f64 {
        self.get_att_typed(attribute, ResolutionTypeHint::Number).as_number()
    }

    /// An attribute, as a string.
    pub fn att(&self, attribute: &str) -> String {
        self.get_att(attribute).to_string()
    }

    /// The part of the template that the resource is, as far as it is known.
    ///
    /// # Errors
    /// When something in it cannot be resolved.
    pub fn rendered(&self) -> Result<Value> {
        let context = ResolveContext::new(self);
        let resolved = context.resolve(&self.0.fragment()?)?;
        self.0.finish(resolved, &context)
    }

    /// The logical id, a token until synthesis.
    pub fn logical_id(&self) -> &str {
        self.0.base.logical_id()
    }

    /// Gives the resource a logical id of the user's choice.
    ///
    /// # Errors
    /// When the resource was exported already, as the export is named after the id.
    pub fn override_logical_id(&self, id: impl Into<String>) -> Result<()> {
        self.0.base.override_logical_id(id)
    }

    /// Replaces a property, by its CloudFormation name.
    pub fn set_property(&self, name: &str, value: impl Into<Value>) {
        self.0.properties.borrow_mut().insert(name.to_owned(), value.into());
    }

    /// A property as it was given, by its CloudFormation name.
    pub fn property(&self, name: &str) -> Value {
        self.0.properties.borrow().get(name).cloned().unwrap_or_default()
    }

    /// The tags, where the type can have them.
    pub fn tags(&self) -> Option<&TagManager> {
        self.0.tags.as_ref()
    }

    /// Changes the attributes besides the properties.
    pub fn with_options<R>(&self, change: impl FnOnce(&mut CfnResourceOptions) -> R) -> R {
        change(&mut self.0.options.borrow_mut())
    }

    /// Adds a template metadata value to the resource.
    pub fn add_metadata(&self, key: &str, value: impl Into<Value>) {
        self.0.options.borrow_mut().metadata.insert(key.to_owned(), value.into());
    }

    /// Overrides anything of the resource by a dotted path, such as `Properties.Tags.0.Value`; `\.` is a literal dot.
    ///
    /// [`Value::Undefined`] deletes.
    pub fn add_override(&self, path: &str, value: impl Into<Value>) {
        let mut parts = split_on_periods(path);
        let last = parts.pop().unwrap_or_default();
        let mut overrides = self.0.overrides.borrow_mut();
        let mut at: &mut Object = &mut overrides;
        for part in parts {
            let slot = at.entry(part).or_default();
            if !matches!(slot, Value::Object(_)) {
                *slot = Value::Object(Object::new());
            }
            let Value::Object(next) = slot else { unreachable!("invariant: just made an object") };
            at = next;
        }
        at.insert(last, value.into());
    }

    /// Deletes anything of the resource by a dotted path.
    pub fn add_deletion_override(&self, path: &str) {
        self.add_override(path, Value::Undefined);
    }

    /// Overrides a property by a dotted path of CloudFormation names.
    pub fn add_property_override(&self, path: &str, value: impl Into<Value>) {
        self.add_override(&format!("Properties.{path}"), value);
    }

    /// Deletes a property by a dotted path of CloudFormation names.
    pub fn add_property_deletion_override(&self, path: &str) {
        self.add_property_override(path, Value::Undefined);
    }

    /// Sets what happens to the resource when it is taken out of the stack, and when it is replaced; none retains it.
    ///
    /// # Errors
    /// When snapshots are asked for of a type that has none.
    pub fn apply_removal_policy(
        &self,
        policy: impl Into<Option<RemovalPolicy>>,
        apply_to_update_replace_policy: bool,
    ) -> Result<()> {
        let policy = policy.into().unwrap_or(RemovalPolicy::Retain);
        let text = match policy {
            RemovalPolicy::Destroy => "Delete",
            RemovalPolicy::Retain => "Retain",
            RemovalPolicy::RetainOnUpdateOrDelete => "RetainExceptOnCreate",
            RemovalPolicy::Snapshot => {
                // Source: aws-cdk-lib 2.275.0, the types it lets make snapshots.
                const SNAPSHOTS: [&str; 8] = [
                    "AWS::DocDB::DBCluster",
                    "AWS::EC2::Volume",
                    "AWS::ElastiCache::CacheCluster",
                    "AWS::ElastiCache::ReplicationGroup",
                    "AWS::Neptune::DBCluster",
                    "AWS::RDS::DBCluster",
                    "AWS::RDS::DBInstance",
                    "AWS::Redshift::Cluster",
                ];
                let kind = self.resource_type();
                if !SNAPSHOTS.contains(&kind) {
                    let text = format!("{kind} does not support snapshot removal policy");
                    if feature_flags::enabled(self, feature_flags::VALIDATE_SNAPSHOT_REMOVAL_POLICY) {
                        return Err(Error::at(self, "SnapshotRemovalNotSupported", text));
                    }
                    // Quirk(cdk): snapshots-ignored. Without the flag the policy is written, whatever the warning says.
                    Annotations::of(self).add_warning_v2(
                        &format!("@aws-cdk/core:{kind}SnapshotRemovalPolicyIgnored"),
                        &format!("{text}. This policy will be ignored."),
                    );
                }
                "Snapshot"
            }
        };
        self.with_options(|o| {
            o.deletion_policy = Some(text.to_owned());
            if apply_to_update_replace_policy {
                o.update_replace_policy =
                    Some(if policy == RemovalPolicy::RetainOnUpdateOrDelete { "Retain" } else { text }.to_owned());
            }
        });
        Ok(())
    }

    /// Makes this resource be made after `target`, also across nested stacks and stacks.
    ///
    /// # Errors
    /// When that would be a cycle between stacks, or cross a stage.
    pub fn add_dependency(&self, target: &CfnResource) -> Result<()> {
        dependency::add(self.node(), target.node(), None)
    }

    /// Leaves the resource out of the template, and out of the dependencies of others, unless the condition holds at
    /// synthesis.
    pub fn synthesize_if(&self, condition: impl Fn() -> bool + 'static) {
        *self.0.only_if.borrow_mut() = Some(Rc::new(condition));
    }

    /// Whether the resource goes into the template, as things stand.
    pub fn should_synthesize(&self) -> bool {
        let condition = self.0.only_if.borrow().clone();
        condition.is_none_or(|c| c())
    }

    /// Takes a dependency back, wherever it was laid.
    pub fn remove_dependency(&self, target: &CfnResource) {
        dependency::remove(self.node(), target.node());
    }

    /// CloudFormation's name of a property of the class of this type, such as `RepositoryName` of `repositoryName`.
    pub fn cfn_property_name(&self, cdk_property_name: &str) -> Option<String> {
        let spec = longshore_spec::resource_type(self.resource_type())?;
        let property = spec.properties.iter().find(|p| &*p.name == cdk_property_name)?;
        Some(property.cfn_name.to_string())
    }

    /// Makes this resource depend on `new` instead of `old`.
    ///
    /// # Errors
    /// When it does not depend on `old`, or as for [`CfnResource::add_dependency`].
    pub fn replace_dependency(&self, old: &CfnResource, new: &CfnResource) -> Result<()> {
        if !self.obtain_dependencies().iter().any(|r| r.node().is_same(old.node())) {
            return Err(Error::at(
                self,
                "CannotReplaceDependency",
                format!("\"{}\" does not depend on \"{}\"", self.node().path(), old.node().path()),
            ));
        }
        self.remove_dependency(old);
        self.add_dependency(new)
    }

    pub(crate) fn remove_resource_dependency(&self, target: &CfnResource) {
        self.0.depends_on.borrow_mut().retain(|r| !r.node().is_same(target.node()));
    }

    /// The resources of the same stack that this one explicitly depends on.
    pub fn obtain_dependencies(&self) -> Vec<CfnResource> {
        self.0.depends_on.borrow().clone()
    }

    pub(crate) fn add_resource_dependency(&self, target: &CfnResource) {
        let mut all = self.0.depends_on.borrow_mut();
        if !all.iter().any(|r| r.node().is_same(target.node())) {
            all.push(target.clone());
        }
    }
}

impl Construct for CfnResource {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl std::fmt::Debug for CfnResource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} [{}]", self.resource_type(), self.node().path())
    }
}

impl Construct for Inner {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl Inner {
    fn depends_on(&self) -> Value {
        let mut all: Vec<CfnResource> = self.depends_on.borrow().clone();
        all.retain(CfnResource::should_synthesize);
        all.sort_by(|a, b| locale_compare(a.node().path(), b.node().path()));
        Value::from(all.iter().map(|r| Value::from(r.logical_id())).collect::<Vec<_>>()).or_undefined_if_empty()
    }

    fn properties(&self) -> Object {
        let mut properties = self.properties.borrow().clone();
        if let Some(tags) = &self.tags {
            properties.insert(tags.property_name().to_owned(), tags.render());
        }
        properties
    }
}

impl CfnElement for Inner {
    fn base(&self) -> &ElementBase {
        &self.base
    }

    fn fragment(&self) -> Result<Value> {
        let condition = self.only_if.borrow().clone();
        if condition.is_some_and(|c| !c()) {
            return Ok(Value::Undefined);
        }
        let o = self.options.borrow();
        // The overrides travel beside the definition, so that references in them are found too.
        let definition = object! {
            "Type" => self.resource_type.as_str(),
            "Properties" => self.properties(),
            "DependsOn" => self.depends_on(),
            "CreationPolicy" => &o.creation_policy,
            "UpdatePolicy" => &o.update_policy,
            "UpdateReplacePolicy" => o.update_replace_policy.clone(),
            "DeletionPolicy" => o.deletion_policy.clone(),
            "Version" => o.version.clone(),
            "Description" => o.description.clone(),
            "Metadata" => Value::from(o.metadata.clone()).or_undefined_if_empty(),
            "Condition" => o.condition.as_ref().map(|c| c.logical_id().to_owned()),
        };
        Ok(object! {
            "Resources" => object! {self.base.logical_id() => definition},
            "Overrides" => self.overrides.borrow().clone(),
        }
        .into())
    }

    fn finish(&self, resolved: Value, context: &ResolveContext) -> Result<Value> {
        let resources = match resolved {
            Value::Undefined => return Ok(Value::Undefined),
            Value::Object(mut sections) => sections.shift_remove("Resources"),
            _ => None,
        };
        let Some((logical_id, Value::Object(mut definition))) = resources.and_then(|r| match r {
            Value::Object(r) => r.into_iter().next(),
            _ => None,
        }) else {
            return Err(Error::at(self, "InvalidLogicalId", "the logical id did not resolve to a string"));
        };
        if let Some(Value::Object(properties)) = definition.get("Properties") {
            let properties =
                if self.typed { l1::render(&self.resource_type, properties, self)? } else { properties.clone() };
            let value = Value::Object(properties).or_undefined_if_empty();
            definition.insert("Properties".into(), value);
        }
        let overrides = Value::Object(self.overrides.borrow().clone());
        let overrides = context.clone().with_remove_empty(false).resolve(&overrides)?;
        if let Value::Object(overrides) = overrides
            && !overrides.is_empty()
        {
            let before = definition.get("Properties").and_then(Value::as_object).cloned();
            deep_merge(&mut definition, &overrides);
            if let (Some(before), Some(Value::Object(properties))) = (before, definition.get_mut("Properties"))
                && self.typed
            {
                l1::order_overridden(&self.resource_type, properties, &before);
            }
        }
        definition.retain(|_, v| !v.is_undefined());
        Ok(object! {"Resources" => object! {logical_id => definition}}.into())
    }

    fn tree_attributes(&self) -> Result<Option<Value>> {
        if !self.typed {
            return Ok(None);
        }
        let context = ResolveContext::new(self);
        let resolved = context.resolve(&Value::Object(self.properties()))?;
        let Value::Object(properties) = resolved else { return Ok(None) };
        Ok(Some(
            object! {
                "aws:cdk:cloudformation:type" => self.resource_type.as_str(),
                "aws:cdk:cloudformation:logicalId" => self.base.resolved_logical_id()?,
                "aws:cdk:cloudformation:props" => l1::to_camel_case(&self.resource_type, &properties),
            }
            .into(),
        ))
    }

    fn as_any(self: Rc<Self>) -> Rc<dyn Any> {
        self
    }
}

fn split_on_periods(path: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut chars = path.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' if chars.peek().is_some() => parts.last_mut().expect("invariant: never empty").extend(chars.next()),
            '.' => parts.push(String::new()),
            c => parts.last_mut().expect("invariant: never empty").push(c),
        }
    }
    parts
}

/// Lays `source` over `target`; undefined values delete.
fn deep_merge(target: &mut Object, source: &Object) {
    for (key, value) in source {
        match value {
            Value::Object(inner) => {
                // An intrinsic is replaced, never merged into.
                let replaces =
                    inner.len() == 1 && inner.keys().next().is_some_and(|k| k == "Ref" || k.starts_with("Fn::"));
                if replaces {
                    target.insert(key.clone(), value.clone());
                    continue;
                }
                if let Some(Value::Array(items)) = target.get_mut(key) {
                    // A path into a list, `Tags.0.Value`.
                    if inner.keys().all(|k| k.parse::<usize>().is_ok()) {
                        merge_into_list(items, inner);
                        continue;
                    }
                }
                let slot = target.entry(key.clone()).or_default();
                let intrinsic = crate::intrinsics::intrinsic_name(slot).is_some();
                if !matches!(slot, Value::Object(_)) || intrinsic {
                    *slot = Value::Object(Object::new());
                }
                if let Value::Object(t) = slot {
                    deep_merge(t, inner);
                    // Quirk(cdk): empty-overrides. An object that ends up empty is left out, even where that was asked for.
                    if t.is_empty() {
                        target.shift_remove(key);
                    }
                }
            }
            Value::Undefined => {
                target.shift_remove(key);
            }
            other => {
                target.insert(key.clone(), other.clone());
            }
        }
    }
}

fn merge_into_list(items: &mut Vec<Value>, source: &Object) {
    let mut map: Object = items.drain(..).enumerate().map(|(i, v)| (i.to_string(), v)).collect();
    deep_merge(&mut map, source);
    crate::value::js_key_order(&mut map);
    items.extend(map.into_values());
}
