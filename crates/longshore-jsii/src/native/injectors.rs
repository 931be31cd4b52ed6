//! Property injectors that the client implements.

use std::any::Any;
use std::rc::Rc;

use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::property_injectors::{
    IPropertyInjector, InjectionContext, PropertyInjector, PropertyInjectors, nearest,
};
use serde_json::Value as Json;

use super::fixed;
use crate::class::Class;
use crate::generated;
use crate::guest::Guest;
use crate::kernel::Kernel;
use crate::wire::{FromWire, ToWire};

pub(super) static CLASSES: &[&Class] = &[&INJECTORS];

/// An injector of the client.
struct GuestInjector(Guest);

impl IPropertyInjector for GuestInjector {
    fn construct_unique_id(&self) -> String {
        self.0.or_defer(self.0.get("constructUniqueId"))
    }

    // Properties of what the library makes for itself have no form that the client knows.
    fn inject(&self, original_props: Rc<dyn Any>, _: &InjectionContext) -> Rc<dyn Any> {
        original_props
    }

    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }
}

impl FromWire for longshore_core::property_injectors::PropertyInjector {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        Ok(Self::custom(GuestInjector(Guest::new(k, &k.object(json)?))))
    }
}

impl ToWire for PropertyInjector {
    fn wire(self, _: &Kernel) -> Result<Json> {
        match guest(&self) {
            Some(guest) => Ok(guest.reference()),
            None => Err(crate::kernel::unsupported(format!("an injector of {}", self.construct_unique_id()))),
        }
    }
}

fn guest(injector: &PropertyInjector) -> Option<&Guest> {
    injector.as_any()?.downcast_ref::<GuestInjector>().map(|own| &own.0)
}

/// The properties of a new construct after the nearest injector for its class, if the client has one.
pub(crate) fn inject(fqn: &str, scope: &Node, id: &Json, props: &Json) -> Result<Option<Json>> {
    let injector = nearest(scope, &super::injection_id(fqn));
    let Some(guest) = injector.as_ref().and_then(guest) else { return Ok(None) };
    let context = InjectionContext { scope: scope.clone(), id: id.as_str().unwrap_or_default().to_owned() };
    // A struct that goes where anything may go is a map there.
    let given = match props.get(crate::wire::STRUCT) {
        Some(given) => serde_json::json!({ crate::wire::MAP: given["data"] }),
        None => props.clone(),
    };
    guest.call::<Json>("inject", &[given, guest.wire(context)?]).map(Some)
}

static INJECTORS: Class = Class {
    fqn: "aws-cdk-lib.PropertyInjectors",
    interface: false,
    create: None,
    statics: &[fixed!("hasPropertyInjectors", |k, a| {
        k.node(a.json(0)).is_ok_and(|node| PropertyInjectors::has_property_injectors(&node))
    })],
    members: &[],
    base: Some(&generated::core::CORE_PROPERTYINJECTORS),
    upcasts: &[],
};
