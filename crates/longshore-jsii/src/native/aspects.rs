//! Aspects, tags and mixins: what is applied to trees.

use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::aspects::{Aspect, AspectOptions, AspectPriority, Aspects};
use longshore_core::error::Result;
use longshore_core::mixins::MixinRef;
use longshore_core::stack::Stack;
use longshore_core::tags::{RemoveTag, Tag, TagOptions};

use super::{call, fixed, get};
use crate::class::{Class, Native};
use crate::generated;
use crate::guest::Guest;
use crate::kernel::Kernel;
use crate::wire::{Arguments, Fields, FromWire, ToWire, bound};
use serde_json::Value as Json;

pub(super) static CLASSES: &[&Class] = &[&ASPECT, &ASPECTS, &PRIORITY, &TAG, &REMOVE_TAG, &ARN, &NAMES, &MIXIN];

static ASPECTS: Class = Class {
    fqn: "aws-cdk-lib.Aspects",
    interface: false,
    create: None,
    statics: &[fixed!("of", |k, a| Aspects::of(&a.construct(k, 0)?))],
    members: &[
        call!("add", Aspects, |k, this, a| add(k, &this, a)?),
        get!("all", Aspects, |k, this| {
            let all = this.applied();
            all.iter().map(|applied| Rc::clone(applied.aspect())).collect::<Vec<_>>()
        }),
    ],
    base: Some(&generated::core::CORE_ASPECTS),
    upcasts: &[],
};

/// Adds an aspect: the client's own, or one of the library's.
fn add(k: &Kernel, this: &Aspects, a: &Arguments<'_>) -> Result<()> {
    let options = a.get::<AspectOptions>(k, 1)?;
    if let Some(tag) = k.try_native::<Tag>(a.json(0)) {
        this.add_with(tag, options);
    } else if let Some(tag) = k.try_native::<RemoveTag>(a.json(0)) {
        this.add_with(tag, options);
    } else if let Some(aspect) = k.try_native::<Rc<dyn Aspect>>(a.json(0)) {
        this.add_with(aspect, options);
    } else {
        this.add_with(Guest::new(k, &k.object(a.json(0))?), options);
    }
    Ok(())
}

bound!(std::rc::Rc<dyn longshore_core::aspects::Aspect>, ASPECT);

static ASPECT: Class = Class {
    fqn: "aws-cdk-lib.IAspect",
    interface: true,
    create: None,
    statics: &[],
    members: &[call!("visit", Rc<dyn Aspect>, |k, this, a| this.visit(&a.construct(k, 0)?)?)],
    base: None,
    upcasts: &[],
};

static PRIORITY: Class = Class {
    fqn: "aws-cdk-lib.AspectPriority",
    interface: false,
    create: None,
    statics: &[
        fixed!("MUTATING", |k, a| AspectPriority::MUTATING),
        fixed!("READONLY", |k, a| AspectPriority::READONLY),
        fixed!("DEFAULT", |k, a| AspectPriority::DEFAULT),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};

static TAG: Class = Class {
    fqn: "aws-cdk-lib.Tag",
    interface: false,
    create: Some(|k, a, _| {
        Ok(Native::of(Tag::new(a.get::<String>(k, 0)?, a.get::<String>(k, 1)?, a.get::<TagOptions>(k, 2)?)))
    }),
    statics: &[],
    members: &[],
    base: Some(&generated::core::CORE_TAG),
    upcasts: &[],
};

static REMOVE_TAG: Class = Class {
    fqn: "aws-cdk-lib.RemoveTag",
    interface: false,
    create: Some(|k, a, _| Ok(Native::of(RemoveTag::new(a.get::<String>(k, 0)?, a.get::<TagOptions>(k, 1)?)))),
    statics: &[],
    members: &[],
    base: Some(&generated::core::CORE_REMOVETAG),
    upcasts: &[],
};

static ARN: Class = Class {
    fqn: "aws-cdk-lib.Arn",
    interface: false,
    create: None,
    statics: &[
        fixed!("format", |k, a| {
            let stack = a.get::<Option<Stack>>(k, 1)?;
            a.get::<ArnComponents>(k, 0)?.format(stack.as_ref())?
        }),
        fixed!("split", |k, a| ArnComponents::split(&a.get::<String>(k, 0)?, a.get::<ArnFormat>(k, 1)?)?),
        fixed!("extractResourceName", |k, a| {
            longshore_core::arn::extract_resource_name(&a.get::<String>(k, 0)?, &a.get::<String>(k, 1)?)?
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};

static NAMES: Class = Class {
    fqn: "aws-cdk-lib.Names",
    interface: false,
    create: None,
    statics: &[
        fixed!("uniqueId", |k, a| longshore_core::names::Names::unique_id(&a.construct(k, 0)?)?),
        fixed!("nodeUniqueId", |k, a| {
            let node = k.object(a.json(0))?.this::<super::NodeObject>()?.0;
            longshore_core::names::Names::unique_id(&node)?
        }),
        fixed!("stackRelativeConstructPath", |k, a| {
            longshore_core::names::Names::stack_relative_construct_path(&a.construct(k, 0)?)?
        }),
    ],
    members: &[],
    base: Some(&generated::core::CORE_NAMES),
    upcasts: &[],
};

impl FromWire for longshore_core::tags::TagOptions {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        let fields = Fields::of(k, json, "aws-cdk-lib.TagProps")?;
        let options = TagOptions {
            apply_to_launched_instances: fields.get(k, "applyToLaunchedInstances")?,
            exclude_resource_types: fields.get_or_default(k, "excludeResourceTypes")?,
            include_resource_types: fields.get_or_default(k, "includeResourceTypes")?,
            priority: fields.get(k, "priority")?,
        };
        fields.done(k)?;
        Ok(options)
    }
}

impl ToWire for TagOptions {
    fn wire(self, _: &Kernel) -> Result<Json> {
        Err(crate::kernel::unsupported("options of tags for reading"))
    }
}

bound!(std::rc::Rc<dyn longshore_core::mixins::IMixin>, MIXIN);

static MIXIN: Class = Class {
    fqn: "constructs.IMixin",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        call!("supports", MixinRef, |k, this, a| this.supports(&a.construct(k, 0)?)),
        call!("applyTo", MixinRef, |k, this, a| this.apply_to(&a.construct(k, 0)?)?),
    ],
    base: None,
    upcasts: &[],
};
