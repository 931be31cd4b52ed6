//! Where mixins are applied, and how references reach other stacks.

use std::rc::Rc;

use longshore_core::aspects::Aspect;
use longshore_core::construct::Node;
use longshore_core::cross_stack::{CrossStackReferences, ReferenceStrength};
use longshore_core::mixins::{ConstructSelector, MixinApplicator, MixinRef, Mixins, Shims};
use serde_json::Value as Json;

use super::{call, fixed, get};
use crate::class::{Class, Member, Native};
use crate::guest::Guest;
use crate::wire::bound;

pub(super) static CLASSES: &[&Class] = &[&MIXINS, &OWN_MIXIN, &SHIMS, &APPLICATOR, &CROSS_STACK_REFERENCES];

/// An applicator that clients keep.
#[derive(Clone)]
struct Applicator(Rc<MixinApplicator>);

bound!(Applicator, APPLICATOR);

static MIXINS: Class = Class {
    fqn: "aws-cdk-lib.Mixins",
    interface: false,
    create: None,
    statics: &[fixed!("of", |k, a| {
        let selector = a.get::<Option<ConstructSelector>>(k, 1)?.unwrap_or_else(ConstructSelector::all);
        Applicator(Rc::new(Mixins::of_with(&a.construct(k, 0)?, selector)))
    })],
    members: &[],
    base: None,
    upcasts: &[],
};

/// The base of mixins that the client writes.
static OWN_MIXIN: Class = Class {
    fqn: "aws-cdk-lib.Mixin",
    interface: false,
    create: Some(|k, _, this| {
        let mixin: MixinRef = Rc::new(Guest::new(k, this));
        Ok(Native::of(mixin))
    }),
    statics: &[fixed!("isMixin", |k, a| k.native::<MixinRef>(a.json(0)).is_ok())],
    members: &[
        // What the client does not override: a mixin is for all constructs, and does nothing.
        Member::Call("supports", |_, _, _| Ok(Json::Bool(true))),
        Member::Call("applyTo", |_, _, _| Ok(Json::Null)),
    ],
    base: None,
    upcasts: &[],
};

static SHIMS: Class = Class {
    fqn: "aws-cdk-lib.Shims",
    interface: false,
    create: None,
    statics: &[
        fixed!("asAspect", |k, a| Shims::as_aspect(a.get::<MixinRef>(k, 0)?)),
        fixed!("asMixin", |k, a| Shims::as_mixin(a.get::<Rc<dyn Aspect>>(k, 0)?)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};

static APPLICATOR: Class = Class {
    fqn: "aws-cdk-lib.MixinApplicator",
    interface: false,
    create: Some(|k, a, _| {
        let selector = a.get::<Option<ConstructSelector>>(k, 1)?.unwrap_or_else(ConstructSelector::all);
        Ok(Native::of(Applicator(Rc::new(Mixins::of_with(&a.construct(k, 0)?, selector)))))
    }),
    statics: &[],
    members: &[
        get!("report", Applicator, |k, this| this.0.report()),
        get!("selectedConstructs", Applicator, |k, this| {
            this.0.selected_constructs()?.iter().map(|node| k.construct(node)).collect::<Vec<_>>()
        }),
        Member::Call("apply", |k, o, a| {
            o.this::<Applicator>()?.0.apply(&a.rest::<MixinRef>(k, 0)?)?;
            Ok(k.reference(o))
        }),
        Member::Call("requireAll", |k, o, _| {
            o.this::<Applicator>()?.0.require_all();
            Ok(k.reference(o))
        }),
        Member::Call("requireAny", |k, o, _| {
            o.this::<Applicator>()?.0.require_any();
            Ok(k.reference(o))
        }),
    ],
    base: None,
    upcasts: &[],
};

/// The references of a construct.
#[derive(Clone)]
struct References(Node);

bound!(References, CROSS_STACK_REFERENCES);

static CROSS_STACK_REFERENCES: Class = Class {
    fqn: "aws-cdk-lib.CrossStackReferences",
    interface: false,
    create: None,
    statics: &[fixed!("of", |k, a| References(a.construct(k, 0)?))],
    members: &[
        call!("consume", References, |k, this, a| {
            CrossStackReferences::of(&this.0).consume(a.get::<ReferenceStrength>(k, 0)?)?
        }),
        call!("produce", References, |k, this, a| {
            CrossStackReferences::of(&this.0).produce(a.get::<ReferenceStrength>(k, 0)?)?
        }),
    ],
    base: None,
    upcasts: &[],
};
