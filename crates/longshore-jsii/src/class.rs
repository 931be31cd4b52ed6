//! What a class offers to clients: tables of functions.

use std::any::{Any, TypeId};
use std::rc::Rc;

use longshore_core::construct::Node;
use longshore_core::error::Result;
use serde_json::Value as Json;

use crate::kernel::Kernel;
pub use crate::object::{Native, Object};
use crate::wire::Arguments;

/// Makes an object of a class.
pub type Create = fn(&Kernel, &Arguments<'_>, &Rc<Object>) -> Result<Native>;
/// Reads a property.
pub type Get = fn(&Kernel, &Rc<Object>) -> Result<Json>;
/// Writes a property.
pub type Set = fn(&Kernel, &Rc<Object>, &Arguments<'_>) -> Result<()>;
/// Calls a method.
pub type Call = fn(&Kernel, &Rc<Object>, &Arguments<'_>) -> Result<Json>;
/// Calls a static method, or reads a static property, which has no arguments.
pub type StaticCall = fn(&Kernel, &Arguments<'_>) -> Result<Json>;

/// A member of the objects of a class.
#[derive(Clone, Copy)]
pub enum Member {
    /// A property that can be read.
    Get(&'static str, Get),
    /// A property that can be written.
    Set(&'static str, Set),
    /// A method.
    Call(&'static str, Call),
}

/// A conversion to another type.
pub struct Upcast {
    /// The type.
    pub to: fn() -> TypeId,
    /// The class of that type, if it has one: its members are the object's, too.
    pub class: Option<fn() -> &'static Class>,
    /// Makes a value of it.
    pub convert: fn(&dyn Any) -> Box<dyn Any>,
}

/// A class, or an interface whose implementations are native.
pub struct Class {
    /// The fully qualified name that clients know.
    pub fqn: &'static str,
    /// Whether the name is that of an interface or a struct: references of its objects then name it beside `Object`.
    pub interface: bool,
    /// Makes an object, if that can be done.
    pub create: Option<Create>,
    /// Static methods and properties.
    pub statics: &'static [(&'static str, StaticCall)],
    /// Members.
    pub members: &'static [Member],
    /// The class whose members these objects have as well, and which they convert to first.
    pub base: Option<&'static Class>,
    /// Types that its objects convert to.
    pub upcasts: &'static [Upcast],
}

impl Class {
    pub(crate) fn getter(&self, name: &str) -> Option<Get> {
        self.find(&|m| match m {
            Member::Get(n, f) if *n == name => Some(*f),
            _ => None,
        })
    }

    pub(crate) fn setter(&self, name: &str) -> Option<Set> {
        self.find(&|m| match m {
            Member::Set(n, f) if *n == name => Some(*f),
            _ => None,
        })
    }

    pub(crate) fn method(&self, name: &str) -> Option<Call> {
        self.find(&|m| match m {
            Member::Call(n, f) if *n == name => Some(*f),
            _ => None,
        })
    }

    /// Looks for a member: in the class, in its bases, and in the classes that its objects convert to.
    fn find<T>(&self, pick: &dyn Fn(&Member) -> Option<T>) -> Option<T> {
        self.own(pick).or_else(|| self.all_upcasts().find_map(|u| (u.class?)().own(pick)))
    }

    fn own<T>(&self, pick: &dyn Fn(&Member) -> Option<T>) -> Option<T> {
        self.line().find_map(|c| c.members.iter().find_map(pick))
    }

    /// The class and its bases.
    fn line(&self) -> impl Iterator<Item = &Class> {
        std::iter::successors(Some(self), |c| c.base)
    }

    /// Whether it is a struct.
    // Source: jsii's rules for names: behavioural interfaces begin with `I` and another capital, structs must not.
    pub(crate) fn is_struct(&self) -> bool {
        let mut name = self.fqn.rsplit('.').next().unwrap_or_default().chars();
        let behavioural = name.next() == Some('I') && name.next().is_some_and(char::is_uppercase);
        self.interface && !behavioural
    }

    /// Whether a class is this one or one of its bases.
    pub(crate) fn extends(&self, other: &Class) -> bool {
        self.line().any(|c| std::ptr::eq(c, other))
    }

    pub(crate) fn all_upcasts(&self) -> impl Iterator<Item = &Upcast> {
        self.line().flat_map(|c| c.upcasts)
    }

    pub(crate) fn creator(&self) -> Option<Create> {
        self.line().find_map(|c| c.create)
    }

    pub(crate) fn static_member(&self, name: &str) -> Option<StaticCall> {
        self.line().find_map(|c| c.statics.iter().find(|(n, _)| *n == name).map(|(_, f)| *f))
    }
}

/// A native type that a class stands for.
pub trait Bound: Clone + 'static {
    /// The class.
    const CLASS: &'static Class;
    /// The node, if it is a construct.
    fn node_of(&self) -> Option<Node>;
}

impl Native {
    /// Something that is bound to a class.
    pub fn of<T: Bound>(value: T) -> Self {
        Self { node: value.node_of(), value: Box::new(value) }
    }
}
