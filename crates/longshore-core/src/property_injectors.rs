//! Properties that a scope gives to all constructs of a class in it.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;

use crate::construct::{Construct, Node};

/// Which construct properties are for.
#[derive(Clone, Debug)]
pub struct InjectionContext {
    /// Where the construct is going to be.
    pub scope: Node,
    /// Its id.
    pub id: String,
}

/// Changes the properties of the constructs of one class.
pub trait IPropertyInjector {
    /// The class, such as `aws-cdk-lib.aws-ecr.Repository`: the class's `PROPERTY_INJECTION_ID`.
    fn construct_unique_id(&self) -> String;

    /// Returns the properties to use; what is returned must be of the type that was given.
    fn inject(&self, original_props: Rc<dyn Any>, context: &InjectionContext) -> Rc<dyn Any>;

    /// The injector itself, for those who have to recognise it among others.
    fn as_any(&self) -> Option<&dyn Any> {
        None
    }
}

struct Typed<P, F>(String, F, std::marker::PhantomData<P>);

impl<P: Clone + 'static, F: Fn(P, &InjectionContext) -> P> IPropertyInjector for Typed<P, F> {
    fn construct_unique_id(&self) -> String {
        self.0.clone()
    }
    fn inject(&self, original_props: Rc<dyn Any>, context: &InjectionContext) -> Rc<dyn Any> {
        match original_props.clone().downcast::<P>() {
            Ok(props) => Rc::new((self.1)((*props).clone(), context)),
            Err(_) => original_props,
        }
    }
}

/// An injector; clones are the same.
#[derive(Clone)]
pub struct PropertyInjector(Rc<dyn IPropertyInjector>);

impl PropertyInjector {
    /// An injector of the user's own.
    pub fn custom(injector: impl IPropertyInjector + 'static) -> Self {
        Self(Rc::new(injector))
    }

    /// An injector for one class, whose properties a function changes.
    pub fn of<P: Clone + 'static>(
        construct_unique_id: impl Into<String>,
        inject: impl Fn(P, &InjectionContext) -> P + 'static,
    ) -> Self {
        Self::custom(Typed(construct_unique_id.into(), inject, std::marker::PhantomData))
    }

    /// The class that the injector is for.
    pub fn construct_unique_id(&self) -> String {
        self.0.construct_unique_id()
    }

    /// The injector itself, for those who have to recognise it among others.
    pub fn as_any(&self) -> Option<&dyn Any> {
        self.0.as_any()
    }
}

impl std::fmt::Debug for PropertyInjector {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PropertyInjector [{}]", self.construct_unique_id())
    }
}

/// The injectors of a scope; clones are the same.
#[derive(Clone, Debug)]
pub struct PropertyInjectors(Node);

#[derive(Default)]
struct Known(RefCell<IndexMap<String, PropertyInjector>>);

impl PropertyInjectors {
    /// The injectors of a scope, which hold for everything in it.
    pub fn of(scope: &dyn Construct) -> Self {
        Self(scope.node().clone())
    }

    /// The scope.
    pub fn scope(&self) -> &Node {
        &self.0
    }

    /// Tells whether any were added to a construct.
    pub fn has_property_injectors(scope: &dyn Construct) -> bool {
        scope.node().part::<Known>().is_some_and(|known| !known.0.borrow().is_empty())
    }

    /// Adds injectors, in place of those for the same classes.
    pub fn add(&self, injectors: &[PropertyInjector]) {
        let known = self.0.part_or_insert_with(Known::default);
        known.0.borrow_mut().extend(injectors.iter().map(|i| (i.construct_unique_id(), i.clone())));
    }

    /// The injector of this scope for a class.
    pub fn for_(&self, unique_id: &str) -> Option<PropertyInjector> {
        self.0.part::<Known>()?.0.borrow().get(unique_id).cloned()
    }

    /// The classes that this scope has injectors for.
    pub fn supported_classes(&self) -> Vec<String> {
        self.0.part::<Known>().map(|k| k.0.borrow().keys().cloned().collect()).unwrap_or_default()
    }
}

/// The nearest injector for a class, of a scope or one around it.
pub fn nearest(scope: &dyn Construct, unique_id: &str) -> Option<PropertyInjector> {
    let mut nodes = std::iter::successors(Some(scope.node()), |n| n.scope());
    nodes.find_map(|n| PropertyInjectors(n.clone()).for_(unique_id))
}

/// The properties of a construct after the nearest injector for its class; constructors that can be injected begin so.
pub fn injected<P: Clone + 'static>(scope: &dyn Construct, id: &str, unique_id: &str, props: P) -> P {
    let Some(injector) = nearest(scope, unique_id) else { return props };
    let context = InjectionContext { scope: scope.node().clone(), id: id.to_owned() };
    match injector.0.inject(Rc::new(props.clone()), &context).downcast::<P>() {
        Ok(injected) => (*injected).clone(),
        Err(_) => props,
    }
}
