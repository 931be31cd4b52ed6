//! Property injectors that the client implements.

use std::any::Any;
use std::rc::Rc;

use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::property_injectors::{
    IPropertyInjector, InjectionContext, PropertyInjector, PropertyInjectors, nearest,
};
use serde_json::{Map, Value as Json, json};

use super::fixed;
use crate::class::{Class, Member};
use crate::generated;
use crate::guest::Guest;
use crate::kernel::Kernel;
use crate::wire::{Arguments, FromWire, ToWire};

pub(super) static CLASSES: &[&Class] = &[&INJECTORS];

/// An injector of the client, and the class that it is for.
struct GuestInjector(Guest, String);

impl GuestInjector {
    /// The properties of a construct that the library makes, as the client's injector wants them; none where it has seen
    /// them already or clients do not know them.
    fn changed(&self, props: &Rc<dyn Any>, context: &InjectionContext) -> Result<Option<Rc<dyn Any>>> {
        let k = self.0.kernel();
        let fqn = super::injected_class(&self.1);
        if k.has_injected(&fqn, &context.scope, &context.id) {
            return Ok(None);
        }
        let Some((class, itself, create)) = k.report().constructor_takes(&fqn, 2).and_then(|taken| {
            // Classes may take what another takes, under a name of its own.
            let structs = std::iter::once(taken).chain(k.report().bases(taken));
            structs.filter_map(crate::kernel::class).find_map(|class| {
                let itself = class.upcasts.first()?;
                ((itself.to)() == (**props).type_id()).then_some((class, itself, class.create?))
            })
        }) else {
            return Ok(None);
        };
        let object = k.passing(class, (itself.convert)(&**props));
        let mut given = Map::new();
        for member in class.members {
            if let Member::Get(name, get) = member {
                given.insert((*name).to_owned(), get(k, &object)?);
            }
        }
        given.retain(|_, value| !value.is_null());
        let given = json!({ crate::wire::MAP: given });
        let answer: Json = self.0.call("inject", &[given, self.0.wire(context.clone())?])?;
        let arguments = Arguments { what: format!("properties of {fqn}"), values: &[answer] };
        Ok(Some(Rc::from(create(k, &arguments, &object)?.value)))
    }
}

impl IPropertyInjector for GuestInjector {
    fn construct_unique_id(&self) -> String {
        self.1.clone()
    }

    fn inject(&self, original_props: Rc<dyn Any>, context: &InjectionContext) -> Rc<dyn Any> {
        match self.changed(&original_props, context) {
            Ok(changed) => changed.unwrap_or(original_props),
            Err(e) => {
                self.0.kernel().defer(e);
                original_props
            }
        }
    }

    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }
}

impl FromWire for longshore_core::property_injectors::PropertyInjector {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        let guest = Guest::new(k, &k.object(json)?);
        let class = guest.get("constructUniqueId")?;
        Ok(Self::custom(GuestInjector(guest, class)))
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
