//! `constructs.Construct` and `constructs.Node`.

use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Dependable, DependencyGroup, Group, MetadataEntry, Node};
use longshore_core::error::{Error, Result};
use longshore_core::resource::ResourceEnvironment;
use longshore_core::stack::Stack;
use longshore_core::value::{Object as Members, Value};
use serde_json::Value as Json;

use super::{call, fixed, get, set};
use crate::class::{Bound, Class, Native};
use crate::guest;
use crate::kernel::Kernel;
use crate::wire::{Arguments, Fields, FromWire, ToWire, bound};

/// The node of a construct, as an object of its own.
#[derive(Clone)]
pub(crate) struct NodeObject(pub(crate) Node);

/// A construct of which nothing but the node is known, such as one that the client defined.
#[derive(Clone)]
pub(crate) struct ConstructObject(pub(crate) Node);

impl Construct for ConstructObject {
    fn node(&self) -> &Node {
        &self.0
    }
}

bound!(ConstructObject, CONSTRUCT, construct);

impl Bound for NodeObject {
    const CLASS: &'static Class = &NODE;
    fn node_of(&self) -> Option<Node> {
        None
    }
}

impl FromWire for longshore_core::construct::Node {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        k.node(json)
    }
}

impl ToWire for Node {
    fn wire(self, k: &Kernel) -> Result<Json> {
        Ok(k.construct(&self))
    }
}

/// Remembers the object of a node on the node.
struct NodeReference(Json);

impl ToWire for NodeObject {
    fn wire(self, kernel: &Kernel) -> Result<Json> {
        if let Some(known) = self.0.part::<NodeReference>() {
            return Ok(known.0.clone());
        }
        let node = self.0.clone();
        let reference = kernel.reference(&kernel.wrap(self));
        node.attach(NodeReference(reference.clone()));
        Ok(reference)
    }
}

pub(super) static CLASSES: &[&Class] = &[&NODE, &CONSTRUCT, &ROOT, &DEPENDENCY_GROUP, &METADATA_ENTRY];

static CONSTRUCT: Class = Class {
    fqn: "constructs.Construct",
    interface: false,
    create: Some(|k, a, _| {
        let scope = a.construct(k, 0)?;
        let group = Group::new(&scope, a.get::<String>(k, 1)?)?;
        Ok(Native::of(ConstructObject(group.node().clone())))
    }),
    statics: &[fixed!("isConstruct", |k, a| k.node(a.json(0)).is_ok())],
    members: &[],
    base: None,
    upcasts: &[],
};

static ROOT: Class = Class {
    fqn: "constructs.RootConstruct",
    interface: false,
    create: Some(|_, _, _| Err(crate::kernel::unsupported("a tree without an App at its root"))),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};

/// What every construct has.
pub(super) static ANY: Class = Class {
    fqn: "constructs.IConstruct",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        crate::class::Member::Get("node", |k, o| NodeObject(node(o)?).wire(k)),
        crate::class::Member::Call("toString", |k, o, _| {
            let path = node(o)?.path().to_owned();
            (if path.is_empty() { "<root>".to_owned() } else { path }).wire(k)
        }),
        crate::class::Member::Call("with", |k, o, a| {
            let mixins = a.rest::<std::rc::Rc<dyn longshore_core::mixins::IMixin>>(k, 0)?;
            let mixins: Vec<&dyn longshore_core::mixins::IMixin> = mixins.iter().map(|m| &**m).collect();
            node(o)?.with(&mixins)?;
            Ok(k.reference(o))
        }),
        crate::class::Member::Get("stack", |k, o| Ok(k.construct(Stack::of(&node(o)?)?.node()))),
        crate::class::Member::Get("env", |k, o| {
            let node = node(o)?;
            if let Some(own) = node.part::<ResourceEnvironment>() {
                return ResourceEnvironment::clone(&own).wire(k);
            }
            let stack = Stack::of(&node)?;
            let (account, region) = (stack.account().to_owned(), stack.region().to_owned());
            ResourceEnvironment { account, region }.wire(k)
        }),
        crate::class::Member::Get("grants", super::grants::of),
        crate::class::Member::Get("creationStack", |_, _| Ok(Json::Array(Vec::new()))),
        crate::class::Member::Call("applyCrossStackReferenceStrength", |k, o, a| {
            let strength = a.get::<longshore_core::cross_stack::ReferenceStrength>(k, 0)?;
            longshore_core::cross_stack::CrossStackReferences::of(&node(o)?).produce(strength)?;
            Ok(Json::Null)
        }),
        crate::class::Member::Call("applyRemovalPolicy", |k, o, a| {
            let node = node(o)?;
            let policy = a.get::<RemovalPolicy>(k, 0)?;
            let child = match node.default_child()? {
                Some(child) => CfnResource::at(&child),
                None => CfnResource::at(&node),
            };
            let Some(child) = child else {
                return Err(Error::at(
                    &node,
                    "CannotApplyRemovalPolicy",
                    "Cannot apply RemovalPolicy: no child or not a CfnResource. Apply the removal policy on the CfnResource directly.",
                ));
            };
            child.apply_removal_policy(policy, true)?;
            Ok(Json::Null)
        }),
    ],
    base: None,
    upcasts: &[],
};

fn node(o: &crate::object::Object) -> Result<Node> {
    o.node().cloned().ok_or_else(|| crate::protocol::fault(format!("{} is no construct", o.reference)))
}

/// What a dependency is on: a construct, or a group of them.
fn dependables(k: &Kernel, a: &Arguments<'_>) -> Result<Vec<Dependable>> {
    a.values.iter().enumerate().filter(|(_, json)| !json.is_null()).map(|(i, _)| a.get(k, i)).collect()
}

fn constructs(k: &Kernel, nodes: &[Node]) -> Json {
    Json::Array(nodes.iter().map(|n| k.construct(n)).collect())
}

static NODE: Class = Class {
    fqn: "constructs.Node",
    interface: false,
    create: None,
    statics: &[fixed!("PATH_SEP", |_k, a| "/"), ("of", |k, a| NodeObject(a.construct(k, 0)?).wire(k))],
    members: &[
        get!("id", NodeObject, |k, this| this.0.id()),
        get!("path", NodeObject, |k, this| this.0.path()),
        get!("addr", NodeObject, |k, this| this.0.addr()),
        get!("locked", NodeObject, |k, this| this.0.is_locked()),
        get!("children", NodeObject, |k, this| constructs(k, &this.0.children())),
        get!("dependencies", NodeObject, |k, this| constructs(k, &this.0.dependencies())),
        get!("scopes", NodeObject, |k, this| constructs(k, &this.0.scopes())),
        get!("root", NodeObject, |k, this| k.construct(&this.0.root_node())),
        get!("scope", NodeObject, |k, this| this.0.scope().map(|s| k.construct(s))),
        get!("metadata", NodeObject, |k, this| this.0.metadata()),
        get!("defaultChild", NodeObject, |k, this| this.0.default_child()?.map(|c| k.construct(&c))),
        set!("defaultChild", NodeObject, |k, this, a| this.0.set_default_child(&a.construct(k, 0)?)),
        call!("with", NodeObject, |k, this, a| {
            let mixins = a.rest::<std::rc::Rc<dyn longshore_core::mixins::IMixin>>(k, 0)?;
            this.0.with(&mixins.iter().map(|mixin| &**mixin).collect::<Vec<_>>())?;
            k.construct(&this.0)
        }),
        call!("lock", NodeObject, |k, this, a| this.0.lock()),
        call!("validate", NodeObject, |k, this, a| this.0.validate()?),
        call!("findAll", NodeObject, |k, this, a| {
            let post = matches!(a.get::<Option<Order>>(k, 0)?, Some(Order::Postorder));
            constructs(k, &if post { this.0.find_all_post_order() } else { this.0.find_all() })
        }),
        call!("findChild", NodeObject, |k, this, a| k.construct(&this.0.find_child(&a.get::<String>(k, 0)?)?)),
        call!("tryFindChild", NodeObject, |k, this, a| {
            this.0.try_find_child(&a.get::<String>(k, 0)?).map(|c| k.construct(&c))
        }),
        call!("tryRemoveChild", NodeObject, |k, this, a| this.0.try_remove_child(&a.get::<String>(k, 0)?)),
        call!("getContext", NodeObject, |k, this, a| this.0.get_context(&a.get::<String>(k, 0)?)?),
        call!("tryGetContext", NodeObject, |k, this, a| this.0.try_get_context(&a.get::<String>(k, 0)?)),
        call!("getAllContext", NodeObject, |k, this, a| {
            let defaults = a.get::<Option<Members>>(k, 0)?.unwrap_or_default();
            let mut all = defaults;
            all.extend(this.0.all_context());
            Value::Object(all)
        }),
        call!("setContext", NodeObject, |k, this, a| {
            this.0.set_context(&a.get::<String>(k, 0)?, a.get::<Value>(k, 1)?)?
        }),
        call!("addMetadata", NodeObject, |k, this, a| {
            let options = Fields::of(k, a.json(2), "constructs.MetadataOptions")?;
            // There are no stack traces here but those that the client has.
            let _: Option<bool> = options.get(k, "stackTrace")?;
            let _: Option<Json> = options.get(k, "traceFromFunction")?;
            let trace = options.get::<Option<Vec<String>>>(k, "stackTraceOverride")?.filter(|lines| !lines.is_empty());
            options.done(k)?;
            this.0.add_traced_metadata(&a.get::<String>(k, 0)?, a.get::<Value>(k, 1)?, trace)
        }),
        call!("addDependency", NodeObject, |k, this, a| {
            for dependable in dependables(k, a)? {
                this.0.add_dependable(dependable);
            }
        }),
        call!("removeDependency", NodeObject, |k, this, a| {
            for dependable in dependables(k, a)? {
                this.0.remove_dependable(&dependable);
            }
        }),
        call!("addValidation", NodeObject, |k, this, a| {
            let validation = k.object(a.json(0))?;
            let k = k.handle();
            this.0.add_fallible_validation(move || guest::strings(&k, &k.call(&validation, "validate", &[])?))
        }),
    ],
    base: None,
    upcasts: &[],
};

#[derive(Clone)]
pub(crate) enum Order {
    Preorder,
    Postorder,
}
crate::wire::bound_enum!(Order, "constructs.ConstructOrder", { "PREORDER" => Preorder, "POSTORDER" => Postorder, });

bound!(longshore_core::construct::DependencyGroup, DEPENDENCY_GROUP);
static DEPENDENCY_GROUP: Class = Class {
    fqn: "constructs.DependencyGroup",
    interface: false,
    create: Some(|k, a, _| {
        let group = DependencyGroup::default();
        for dependable in dependables(k, a)? {
            group.add_dependable(dependable);
        }
        Ok(Native::of(group))
    }),
    statics: &[],
    members: &[call!("add", DependencyGroup, |k, this, a| {
        for dependable in dependables(k, a)? {
            this.add_dependable(dependable);
        }
    })],
    base: None,
    upcasts: &[],
};

bound!(longshore_core::construct::MetadataEntry, METADATA_ENTRY);
static METADATA_ENTRY: Class = Class {
    fqn: "constructs.MetadataEntry",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        get!("type", MetadataEntry, |k, this| this.kind.as_str()),
        get!("data", MetadataEntry, |k, this| this.data.clone()),
        get!("trace", MetadataEntry, |k, this| this.trace.clone()),
    ],
    base: None,
    upcasts: &[],
};
