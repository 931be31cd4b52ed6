//! `Dependable`: what a dependency on an object is on, as the client says.

use std::rc::Rc;

use longshore_core::construct::{Dependable, DependencyGroup, Node};
use longshore_core::error::{Error, Result};
use serde_json::Value as Json;

use crate::class::{Bound, Class, Native};
use crate::guest::Guest;
use crate::kernel::Kernel;
use crate::object::Object;
use crate::wire::{Arguments, FromWire, ToWire};

pub(super) static CLASSES: &[&Class] = &[&DEPENDABLE, &IDEPENDABLE];

impl Bound for longshore_core::construct::Dependable {
    const CLASS: &'static Class = &IDEPENDABLE;
    fn node_of(&self) -> Option<Node> {
        None
    }
}

impl FromWire for longshore_core::construct::Dependable {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        let object = k.object(json)?;
        if let Some(says) = object.dependable.borrow().clone() {
            return Ok(said(k, &object, &says));
        }
        if let Some(group) = k.try_native::<DependencyGroup>(json) {
            return Ok(group.dependable());
        }
        match k.try_native(json) {
            Some(dependable) => Ok(dependable),
            None => Ok(Dependable::of(&k.node(json)?)),
        }
    }
}

impl ToWire for Dependable {
    fn wire(self, k: &Kernel) -> Result<Json> {
        Ok(k.reference(&k.wrap(self)))
    }
}

/// The dependable of an object of which another one of the client says what it stands for.
fn said(k: &Kernel, of: &Rc<Object>, says: &Rc<Object>) -> Dependable {
    let guest = Guest::new(k, says);
    let identity = Rc::clone(of);
    Dependable::custom(identity, move || guest.or_defer(guest.get::<Vec<Node>>("dependencyRoots")))
}

fn of(k: &Kernel, a: &Arguments<'_>) -> Result<Json> {
    let object = k.object(a.json(0))?;
    if let Some(says) = &*object.dependable.borrow() {
        return Ok(k.reference(says));
    }
    match a.get::<Dependable>(k, 0) {
        Ok(dependable) => Ok(k.reference(&k.wrap_as(&DEPENDABLE, dependable))),
        Err(_) => Err(Error::new(
            "Error",
            "[object Object] does not implement IDependable. Use \"Dependable.implement()\" to implement",
        )),
    }
}

static DEPENDABLE: Class = Class {
    fqn: "constructs.Dependable",
    interface: false,
    // What the client's class says is asked of it.
    create: Some(|_, _, _| Ok(Native { value: Box::new(()), node: None })),
    statics: &[
        ("implement", |k, a| {
            let (object, says) = (k.object(a.json(0))?, k.object(a.json(1))?);
            if let Some(node) = object.node() {
                let dependable = said(k, &object, &says);
                node.set_dependency_roots(move || dependable.roots());
            }
            object.dependable.replace(Some(says));
            Ok(Json::Null)
        }),
        ("of", of),
        ("get", of),
    ],
    members: &[crate::class::Member::Get("dependencyRoots", |k, o| {
        let roots = o.this::<Dependable>()?.roots();
        Ok(Json::Array(roots.iter().map(|node| k.construct(node)).collect()))
    })],
    base: None,
    upcasts: &[],
};

static IDEPENDABLE: Class = Class {
    fqn: "constructs.IDependable",
    interface: true,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
