//! Tags: which a resource ends up with, and applying them to whole trees.

use std::cell::RefCell;
use std::rc::Rc;

use crate::aspects::{Aspect, AspectOptions, Aspects};
use crate::cfn_resource::CfnResource;
use crate::construct::{Construct, Node};
use crate::element::locale_compare;
use crate::error::Result;
use crate::feature_flags;
use crate::l1;
use crate::object;
use crate::token::Token;
use crate::value::{Object, Value};

/// How a resource type writes its tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagStyle {
    /// A list of `{Key, Value}`.
    Standard,
    /// A list of `{Key, Value, PropagateAtLaunch}`, of Auto Scaling groups.
    AutoScalingGroup,
    /// A map.
    Map,
    /// A list of `{Key, Value}` of stacks: not part of a template.
    Stack,
    /// Not at all: tags are kept, and not written.
    NotTaggable,
}

/// The tags of one resource; a tag set with a higher priority wins.
#[derive(Clone)]
pub struct TagManager(Rc<Inner>);

struct Inner {
    style: TagStyle,
    property: String,
    resource_type: String,
    tags: RefCell<Vec<Entry>>,
    removed: RefCell<Vec<(String, i64)>>,
    dynamic: Value,
}

#[derive(Clone)]
struct Entry {
    key: String,
    value: String,
    priority: i64,
    propagate: bool,
}

/// A key or a value as text; what is known only at deployment is a token in it.
fn tag_text(value: &Value) -> String {
    match value {
        Value::String(s) => s.clone(),
        Value::Token(t) => t.to_string(),
        Value::Object(_) | Value::Array(_) => Token::of(value).to_string(),
        other => other.to_json(0),
    }
}

/// Tags given directly to a resource have this priority.
const INITIAL_PRIORITY: i64 = 50;

impl TagManager {
    /// Creates an empty set of tags.
    pub fn new(style: TagStyle, resource_type: &str, property: &str) -> Self {
        Self::make(style, resource_type, property, Value::Undefined)
    }

    fn make(style: TagStyle, resource_type: &str, property: &str, given: Value) -> Self {
        let mut entries = Vec::new();
        let mut dynamic = Value::Undefined;
        match &given {
            _ if style == TagStyle::NotTaggable => {}
            Value::Array(items) if items.iter().all(|i| i.get("Key").is_some() && i.get("Value").is_some()) => {
                for i in items {
                    let text = |k| i.get(k).map(tag_text).unwrap_or_default();
                    entries.push(Entry {
                        key: text("Key"),
                        value: text("Value"),
                        priority: INITIAL_PRIORITY,
                        propagate: i.get("PropagateAtLaunch").is_none_or(Value::is_truthy),
                    });
                }
            }
            Value::Object(map) if style == TagStyle::Map => {
                for (k, v) in map {
                    let value = tag_text(v);
                    entries.push(Entry { key: k.clone(), value, priority: INITIAL_PRIORITY, propagate: true });
                }
            }
            Value::Undefined => {}
            other => dynamic = other.clone(),
        }
        Self(Rc::new(Inner {
            style,
            property: property.to_owned(),
            resource_type: resource_type.to_owned(),
            tags: RefCell::new(entries),
            removed: RefCell::default(),
            dynamic,
        }))
    }

    /// Takes over the tags property of a resource that can have tags.
    pub(crate) fn for_resource(resource_type: &str, properties: &mut Object) -> Option<Self> {
        let (property, style) = l1::tag_property(resource_type)?;
        let given = properties.shift_remove(&property).unwrap_or_default();
        Some(Self::make(style, resource_type, &property, given))
    }

    /// How the tags are written.
    pub fn style(&self) -> TagStyle {
        self.0.style
    }

    /// The CloudFormation name of the property that holds the tags.
    pub fn property_name(&self) -> &str {
        &self.0.property
    }

    /// Sets a tag unless it was set or removed with a higher priority.
    pub fn set_tag(&self, key: &str, value: &str, priority: i64, propagate_at_launch: bool) {
        if self.0.removed.borrow().iter().any(|(k, p)| k == key && *p > priority) {
            return;
        }
        let entry = Entry { key: key.to_owned(), value: value.to_owned(), priority, propagate: propagate_at_launch };
        let mut tags = self.0.tags.borrow_mut();
        match tags.iter_mut().find(|t| t.key == key) {
            Some(t) if t.priority > priority => {}
            Some(t) => *t = entry,
            None => tags.push(entry),
        }
    }

    /// Removes a tag unless it was set with a higher priority.
    pub fn remove_tag(&self, key: &str, priority: i64) {
        self.0.tags.borrow_mut().retain(|t| t.key != key || t.priority > priority);
        self.0.removed.borrow_mut().push((key.to_owned(), priority));
    }

    /// Tells whether there are any tags.
    pub fn has_tags(&self) -> bool {
        !self.0.tags.borrow().is_empty()
    }

    /// Tags by key, sorted.
    pub fn tag_values(&self) -> Vec<(String, String)> {
        self.sorted().into_iter().map(|t| (t.key, t.value)).collect()
    }

    fn sorted(&self) -> Vec<Entry> {
        let mut tags = self.0.tags.borrow().clone();
        tags.sort_by(|a, b| locale_compare(&a.key, &b.key));
        tags
    }

    /// The tags as the resource type writes them, undefined when there are none.
    pub fn render(&self) -> Value {
        let tags = self.sorted();
        if tags.is_empty() {
            return self.0.dynamic.clone();
        }
        match self.0.style {
            TagStyle::NotTaggable => Value::Undefined,
            TagStyle::Map => Value::Object(tags.into_iter().map(|t| (t.key, Value::String(t.value))).collect()),
            style => Value::Array(
                tags.into_iter()
                    .map(|t| {
                        let mut tag = object! {"Key" => t.key, "Value" => t.value};
                        if style == TagStyle::AutoScalingGroup {
                            tag.insert("PropagateAtLaunch".into(), t.propagate.into());
                        }
                        Value::Object(tag)
                    })
                    .collect(),
            ),
        }
    }

    fn applies(&self, options: &TagOptions) -> bool {
        self.apply_tag_aspect_here(&options.include_resource_types, &options.exclude_resource_types)
    }

    /// Tells whether a tag that is for some resource types only is for this one; none included means all.
    pub fn apply_tag_aspect_here(&self, include: &[String], exclude: &[String]) -> bool {
        let of = &self.0.resource_type;
        !exclude.contains(of) && (include.is_empty() || include.contains(of))
    }
}

/// The resource type that stands for stacks in [`TagOptions`].
pub const STACK_TYPE: &str = "aws:cdk:stack";

/// Where and how strongly a tag applies.
#[derive(Clone, Debug, Default, bon::Builder)]
#[builder(on(String, into))]
pub struct TagOptions {
    /// Which of several settings of one tag wins: the highest. Default 100 for adding, 200 for removing.
    pub priority: Option<i64>,
    /// Whether instances that an Auto Scaling group launches get the tag. Default true.
    pub apply_to_launched_instances: Option<bool>,
    /// Only these resource types get it; empty means all.
    #[builder(default)]
    pub include_resource_types: Vec<String>,
    /// These resource types don't get it.
    #[builder(default)]
    pub exclude_resource_types: Vec<String>,
}

/// Tags of everything in a construct.
#[derive(Clone, Debug)]
pub struct Tags(Node);

/// The aspect that adds a tag; [`Tags`] makes it.
#[derive(Clone, Debug)]
pub struct Tag(TagAspect);

/// The aspect that removes a tag; [`Tags`] makes it.
#[derive(Clone, Debug)]
pub struct RemoveTag(TagAspect);

impl Tag {
    /// Adds a tag to what is visited.
    pub fn new(key: impl Into<String>, value: impl Into<String>, options: TagOptions) -> Self {
        Self(TagAspect { key: key.into(), value: Some(value.into()), options })
    }

    /// The tag's key.
    pub fn key(&self) -> &str {
        &self.0.key
    }

    /// The tag's value.
    pub fn value(&self) -> &str {
        self.0.value.as_deref().unwrap_or_default()
    }
}

impl RemoveTag {
    /// Removes a tag from what is visited.
    pub fn new(key: impl Into<String>, options: TagOptions) -> Self {
        Self(TagAspect { key: key.into(), value: None, options })
    }

    /// The tag's key.
    pub fn key(&self) -> &str {
        &self.0.key
    }
}

impl Aspect for Tag {
    fn visit(&self, node: &Node) -> Result<()> {
        self.0.visit(node)
    }
}

impl Aspect for RemoveTag {
    fn visit(&self, node: &Node) -> Result<()> {
        self.0.visit(node)
    }
}

#[derive(Clone, Debug)]
struct TagAspect {
    key: String,
    value: Option<String>,
    options: TagOptions,
}

impl TagAspect {
    fn visit(&self, node: &Node) -> Result<()> {
        let Some(tags) = taggable(node) else { return Ok(()) };
        if !tags.applies(&self.options) {
            return Ok(());
        }
        match &self.value {
            Some(value) => tags.set_tag(
                &self.key,
                value,
                self.options.priority.unwrap_or(100),
                self.options.apply_to_launched_instances.unwrap_or(true),
            ),
            None => tags.remove_tag(&self.key, self.options.priority.unwrap_or(200)),
        }
        Ok(())
    }
}

fn taggable(node: &Node) -> Option<TagManager> {
    if let Some(stack) = node.own_stack() {
        return Some(stack.tags().clone());
    }
    match CfnResource::at(node) {
        Some(r) => r.tags().cloned(),
        None => node.part::<TagManager>().map(|t| (*t).clone()),
    }
}

impl Tags {
    /// The tags of everything in a construct.
    pub fn of(scope: &dyn Construct) -> Self {
        Self(scope.node().clone())
    }

    /// Adds a tag to every taggable resource in the construct.
    pub fn add(&self, key: impl Into<String>, value: impl Into<String>) {
        self.add_with(key, value, TagOptions::default());
    }

    /// Adds a tag with options.
    pub fn add_with(&self, key: impl Into<String>, value: impl Into<String>, options: TagOptions) {
        self.apply(options, |options| Tag::new(key, value, options));
    }

    /// Removes a tag from every taggable resource in the construct.
    pub fn remove(&self, key: impl Into<String>) {
        self.remove_with(key, TagOptions::default());
    }

    /// Removes a tag with options.
    pub fn remove_with(&self, key: impl Into<String>, options: TagOptions) {
        self.apply(options, |options| RemoveTag::new(key, options));
    }

    fn apply<A: Aspect + 'static>(&self, mut options: TagOptions, aspect: impl FnOnce(TagOptions) -> A) {
        let stack = || STACK_TYPE.to_owned();
        if feature_flags::enabled(&self.0, feature_flags::EXPLICIT_STACK_TAGS)
            && !options.include_resource_types.contains(&stack())
        {
            options.exclude_resource_types.push(stack());
        }
        let priority = Some(crate::aspects::mutating_priority(&self.0));
        Aspects::of(&self.0).add_with(aspect(options), AspectOptions { priority });
    }
}
