//! `TagManager`.

use longshore_core::cfn_resource::CfnResource;
use longshore_core::error::Result;
use longshore_core::tags::{TagManager, TagStyle};
use longshore_core::token::Lazy;
use longshore_core::value::{Object as Members, Value};
use serde_json::Value as Json;

use super::{call, fixed, get};
use crate::class::{Class, Native};
use crate::generated;
use crate::kernel::Kernel;
use crate::wire::Fields;

pub(super) static CLASSES: &[&Class] = &[&TAG_MANAGER];

crate::wire::bound_enum!(longshore_core::tags::TagStyle, "aws-cdk-lib.TagType", {
    "STANDARD" => Standard,
    "AUTOSCALING_GROUP" => AutoScalingGroup,
    "MAP" => Map,
    "KEY_VALUE" => Stack,
});

/// Tags that are given have this priority.
const GIVEN: i64 = 50;

/// Takes over tags in the form in which L1s have them.
fn take(tags: &TagManager, given: &Value) {
    let text = |value: Option<&Value>| match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Token(token)) => token.to_string(),
        Some(Value::Number(number)) => longshore_core::value::js_number(*number),
        _ => String::new(),
    };
    match given {
        Value::Array(items) => {
            for tag in items {
                let launched = tag.get("propagateAtLaunch").is_none_or(Value::is_truthy);
                tags.set_tag(&text(tag.get("key")), &text(tag.get("value")), GIVEN, launched);
            }
        }
        Value::Object(all) => {
            for (key, value) in all {
                tags.set_tag(key, &text(Some(value)), GIVEN, true);
            }
        }
        _ => {}
    }
}

/// A name of CloudFormation's as L1s spell it.
fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| format!("{}{}", first.to_lowercase(), letters.as_str()))
}

/// Tags in the form in which L1s have them; those of stacks have CloudFormation's names.
fn rendered(tags: &TagManager) -> Value {
    let lower = |tag: Value| match tag {
        Value::Object(members) => {
            Value::Object(members.into_iter().map(|(key, value)| (lower_first(&key), value)).collect())
        }
        other => other,
    };
    match tags.render() {
        Value::Array(all) if tags.style() != TagStyle::Stack => Value::Array(all.into_iter().map(lower).collect()),
        other => other,
    }
}

fn of(k: &Kernel, json: &Json) -> Option<TagManager> {
    let node = k.node(json).ok()?;
    match node.own_stack() {
        Some(stack) => Some(stack.tags().clone()),
        None => CfnResource::at(&node)?.tags().cloned(),
    }
}

static TAG_MANAGER: Class = Class {
    fqn: "aws-cdk-lib.TagManager",
    interface: false,
    create: Some(|k, a, _| {
        let options = Fields::of(k, a.json(3), "aws-cdk-lib.TagManagerOptions")?;
        let property = options.get::<Option<String>>(k, "tagPropertyName")?;
        options.done(k)?;
        let property = property.unwrap_or_else(|| "tags".to_owned());
        let tags = TagManager::new(a.get::<TagStyle>(k, 0)?, &a.get::<String>(k, 1)?, &property);
        take(&tags, &a.get::<Value>(k, 2)?);
        Ok(Native::of(tags))
    }),
    statics: &[
        fixed!("isTaggable", |k, a| of(k, a.json(0)).is_some()),
        fixed!("isTaggableV2", |k, a| of(k, a.json(0)).is_some()),
        fixed!("of", |k, a| of(k, a.json(0))),
    ],
    members: &[
        get!("tagPropertyName", TagManager, |k, this| lower_first(this.property_name())),
        get!("renderedTags", TagManager, |k, this| {
            let tags = this.clone();
            Lazy::any(move || -> Result<Value> { Ok(rendered(&tags)) })
        }),
        call!("renderTags", TagManager, |k, this, a| {
            take(&this, &a.get::<Value>(k, 0)?);
            rendered(&this)
        }),
        call!("tagValues", TagManager, |k, this, a| {
            let all: Members = this.tag_values().into_iter().map(|(key, value)| (key, value.into())).collect();
            Value::Object(all)
        }),
        call!("applyTagAspectHere", TagManager, |k, this, a| {
            let list = |i| a.get::<Option<Vec<String>>>(k, i).map(Option::unwrap_or_default);
            this.apply_tag_aspect_here(&list(0)?, &list(1)?)
        }),
    ],
    base: Some(&generated::core::CORE_TAGMANAGER),
    upcasts: &[],
};
