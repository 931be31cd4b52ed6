//! Matchers that the client writes, and the results that they make.

use std::cell::RefCell;
use std::rc::Rc;

use longshore::assertions::{IMatcher, MatchCapture, MatchFailure, MatchResult, Matcher};
use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::value::Value;
use serde_json::Value as Json;

use super::{call, fixed, get};
use crate::class::{Bound, Class, Member, Native};
use crate::generated;
use crate::guest::Guest;
use crate::kernel::Kernel;
use crate::wire::{FromWire, ToWire, bound};

pub(super) static CLASSES: &[&Class] = &[&MATCHER, &MATCH_RESULT];

/// A matcher of the client.
struct GuestMatcher(Guest);

impl IMatcher for GuestMatcher {
    fn name(&self) -> String {
        self.0.or_defer(self.0.get("name"))
    }

    fn test(&self, actual: &Value) -> Result<MatchResult> {
        self.0.call("test", &[self.0.wire(actual.clone())?])
    }
}

static MATCHER: Class = Class {
    fqn: "aws-cdk-lib.assertions.Matcher",
    interface: false,
    create: Some(|k, _, this| Ok(Native::of(Matcher::custom(GuestMatcher(Guest::new(k, this)))))),
    statics: &[fixed!("isMatcher", |k, a| k.native::<Matcher>(a.json(0)).is_ok())],
    members: &[],
    base: Some(&generated::assertions::ASSERTIONS_MATCHER),
    upcasts: &[],
};

/// A result that the client changes.
#[derive(Clone)]
struct SharedResult(Rc<RefCell<MatchResult>>);

bound!(SharedResult, MATCH_RESULT);

impl Bound for MatchResult {
    const CLASS: &'static Class = &MATCH_RESULT;
    fn node_of(&self) -> Option<Node> {
        None
    }
}

impl FromWire for longshore::assertions::MatchResult {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        Ok(k.native::<SharedResult>(json)?.0.borrow().clone())
    }
}

impl ToWire for MatchResult {
    fn wire(self, k: &Kernel) -> Result<Json> {
        SharedResult(Rc::new(RefCell::new(self))).wire(k)
    }
}

/// A method that changes a result and returns it.
macro_rules! change {
    ($name:literal, |$k:ident, $result:ident, $a:ident| $code:expr) => {
        Member::Call($name, |$k, o, $a| {
            let shared = o.this::<SharedResult>()?;
            let $result = &mut *shared.0.borrow_mut();
            let _ = &$a;
            $code;
            Ok($k.reference(o))
        })
    };
}

static MATCH_RESULT: Class = Class {
    fqn: "aws-cdk-lib.assertions.MatchResult",
    interface: false,
    create: Some(|k, a, _| {
        Ok(Native::of(SharedResult(Rc::new(RefCell::new(MatchResult::new(a.get::<Value>(k, 0)?))))))
    }),
    statics: &[],
    members: &[
        get!("target", SharedResult, |k, this| this.0.borrow().target().clone()),
        get!("failCost", SharedResult, |k, this| this.0.borrow().fail_cost()),
        get!("failCount", SharedResult, |k, this| this.0.borrow().fail_count()),
        get!("isSuccess", SharedResult, |k, this| this.0.borrow().is_success()),
        call!("hasFailed", SharedResult, |k, this, a| this.0.borrow().has_failed()),
        call!("renderMismatch", SharedResult, |k, this, a| this.0.borrow().render_mismatch()),
        call!("toHumanStrings", SharedResult, |k, this, a| this.0.borrow().to_human_strings()),
        change!("push", |k, result, a| {
            let path = a.get::<Vec<String>>(k, 1)?;
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            result.push(&a.get::<Matcher>(k, 0)?, &path, a.get::<String>(k, 2)?);
        }),
        change!("recordFailure", |k, result, a| {
            result.record_failure(a.get::<MatchFailure>(k, 0)?);
        }),
        change!("compose", |k, result, a| {
            result.compose(&a.get::<String>(k, 0)?, a.get::<MatchResult>(k, 1)?);
        }),
        change!("finished", |k, result, a| {
            result.finished();
        }),
        call!("recordCapture", SharedResult, |k, this, a| {
            this.0.borrow_mut().record_capture(a.get::<MatchCapture>(k, 0)?);
        }),
    ],
    base: None,
    upcasts: &[],
};
