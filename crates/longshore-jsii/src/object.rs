//! Objects that the client knows by a reference.

use std::any::{Any, TypeId};
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_spec::ResourceType;

use crate::class::Class;
use crate::protocol::fault;

/// A member of a class that the client replaced.
#[derive(Clone, Debug)]
pub(crate) struct Override {
    pub(crate) member: String,
    pub(crate) cookie: String,
}

/// What an object is natively.
pub struct Native {
    pub(crate) value: Box<dyn Any>,
    pub(crate) node: Option<Node>,
}

/// What can be asked of an object.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    /// As a class says.
    Class(&'static Class),
    /// An L1: as the specification of its resource type says.
    L1(&'static ResourceType),
    /// A struct whose members are at hand, as they go to the client.
    Struct,
    /// Nothing but what the client implements.
    Guest,
    /// A constant that is not there, whose native value says which.
    Absent,
    /// Something that is not there, in a run that is to find all of it.
    StandIn,
}

/// An object that the client has a reference of.
pub struct Object {
    pub(crate) reference: String,
    pub(crate) interfaces: Vec<String>,
    pub(crate) overrides: Vec<Override>,
    pub(crate) kind: Kind,
    pub(crate) native: OnceCell<Native>,
    /// What the client says that a dependency on the object is on.
    pub(crate) dependable: RefCell<Option<Rc<Object>>>,
}

impl Object {
    /// The name of the class that the client knows the object by.
    pub(crate) fn fqn(&self) -> &str {
        self.reference.rsplit_once('@').map_or("", |(fqn, _)| fqn)
    }

    /// The construct's node, if the object is a construct.
    pub(crate) fn node(&self) -> Option<&Node> {
        self.native.get()?.node.as_ref()
    }

    /// The override of a member, if the client has one.
    pub(crate) fn overridden(&self, member: &str) -> Option<&Override> {
        self.overrides.iter().find(|o| o.member == member)
    }

    /// Says what is not there, if that is what the object stands for.
    ///
    /// # Errors
    /// When it does.
    pub(crate) fn check_present(&self) -> Result<()> {
        match (self.kind, self.cast::<String>()) {
            (Kind::Absent, Some(what)) => Err(crate::kernel::unsupported(what)),
            _ => Ok(()),
        }
    }

    /// What the object is natively.
    ///
    /// # Errors
    /// When it is of another type.
    pub fn this<T: Clone + 'static>(&self) -> Result<T> {
        self.cast().ok_or_else(|| fault(format!("{} is no {}", self.reference, std::any::type_name::<T>())))
    }

    /// What the object is natively, or converted to another type that its class converts to.
    pub(crate) fn cast<T: Clone + 'static>(&self) -> Option<T> {
        let native = self.native.get()?;
        if let Some(value) = native.value.downcast_ref::<T>() {
            return Some(value.clone());
        }
        let class = match self.kind {
            Kind::Class(class) => class,
            Kind::L1(_) => crate::native::cfn_resource_class(),
            Kind::Struct | Kind::Guest | Kind::StandIn | Kind::Absent => return None,
        };
        let upcast = class.all_upcasts().find(|u| (u.to)() == TypeId::of::<T>())?;
        (upcast.convert)(&*native.value).downcast::<T>().ok().map(|b| *b)
    }
}

/// The part of a node that remembers its object.
pub(crate) struct ObjectOf(pub(crate) Rc<Object>);
