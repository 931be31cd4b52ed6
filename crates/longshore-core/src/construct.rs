//! The construct tree: ids, paths, context, metadata, dependencies and validation.

use std::any::{Any, TypeId};
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use indexmap::IndexMap;

use crate::bail;
use crate::element::CfnElement;
use crate::error::{Error, Result};
use crate::names;
use crate::stack::Stack;
use crate::stage::Stage;
use crate::value::{Value, js_key_order};

/// Anything that stands in the construct tree.
pub trait Construct {
    /// The construct's place in the tree.
    fn node(&self) -> &Node;
}

/// A place in the construct tree; clones are the same place.
///
/// Parents and children hold each other, so a tree lives until its thread ends.
#[derive(Clone)]
pub struct Node(Rc<Inner>);

type Validation = Rc<dyn std::ops::Fn() -> Result<Vec<String>>>;
type DependencyRoots = Rc<dyn std::ops::Fn() -> Vec<Node>>;

struct Inner {
    id: String,
    scope: Option<Node>,
    path: String,
    class: RefCell<String>,
    children: RefCell<IndexMap<String, Node>>,
    context: RefCell<HashMap<String, Value>>,
    metadata: RefCell<Vec<MetadataEntry>>,
    dependencies: RefCell<Vec<Dependable>>,
    dependency_roots: RefCell<Option<DependencyRoots>>,
    validations: RefCell<Vec<Validation>>,
    default_child: RefCell<Option<Node>>,
    element: OnceCell<Rc<dyn CfnElement>>,
    stack: OnceCell<Stack>,
    stage: OnceCell<Stage>,
    parts: RefCell<HashMap<TypeId, Rc<dyn Any>>>,
    locked: Cell<bool>,
}

/// An entry of a construct's metadata.
#[derive(Clone, Debug, PartialEq)]
pub struct MetadataEntry {
    /// The kind, such as `aws:cdk:warning`.
    pub kind: String,
    /// The data.
    pub data: Value,
    /// Where in the program the entry was added, as whoever added it says.
    pub trace: Option<Vec<String>>,
}

/// What a construct can depend on: a construct with its children, or a group of them.
#[derive(Clone)]
pub struct Dependable {
    roots: DependencyRoots,
    /// What it is the dependable of.
    of: Rc<dyn Any>,
}

impl Dependable {
    /// The dependable of one construct.
    pub fn of(c: &dyn Construct) -> Self {
        let node = c.node().clone();
        let of = Rc::clone(&node.0);
        Self { roots: Rc::new(move || node.own_dependency_roots()), of }
    }

    /// A group whose members are asked for at synthesis.
    pub fn group(members: impl std::ops::Fn() -> Vec<Node> + 'static) -> Self {
        Self::custom(Rc::new(()), move || members().iter().flat_map(Node::own_dependency_roots).collect())
    }

    /// What stands for constructs that are asked for at synthesis; `of` tells such dependables from each other.
    pub fn custom(of: Rc<dyn Any>, roots: impl std::ops::Fn() -> Vec<Node> + 'static) -> Self {
        Self { roots: Rc::new(roots), of }
    }

    /// Everything that the given ones stand for.
    pub fn all(of: Vec<Dependable>) -> Self {
        Self::custom(Rc::new(()), move || of.iter().flat_map(Dependable::roots).collect())
    }

    /// The constructs it stands for, each with its children.
    pub fn roots(&self) -> Vec<Node> {
        (self.roots)()
    }

    fn is_same(&self, other: &Dependable) -> bool {
        std::ptr::addr_eq(Rc::as_ptr(&self.of), Rc::as_ptr(&other.of))
    }
}

/// A group of constructs to depend on, which can grow after it was depended on; clones are the same group.
#[derive(Clone, Default)]
pub struct DependencyGroup(Rc<RefCell<Vec<Dependable>>>);

impl DependencyGroup {
    /// A group of some constructs.
    pub fn new(members: &[&dyn Construct]) -> Self {
        Self(Rc::new(RefCell::new(members.iter().map(|c| Dependable::of(*c)).collect())))
    }

    /// Adds a construct.
    pub fn add(&self, member: &dyn Construct) {
        self.add_dependable(Dependable::of(member));
    }

    /// Adds what `dependable` stands for.
    pub fn add_dependable(&self, dependable: Dependable) {
        self.0.borrow_mut().push(dependable);
    }

    /// The group for [`Node::add_dependable`].
    pub fn dependable(&self) -> Dependable {
        let members = Rc::clone(&self.0);
        let roots = move || members.borrow().iter().flat_map(Dependable::roots).collect();
        Dependable::custom(Rc::clone(&self.0) as Rc<dyn Any>, roots)
    }
}

impl Node {
    /// Makes the root of a tree.
    pub(crate) fn root(id: &str, class: &str) -> Node {
        Self::make(None, id.to_owned(), id.to_owned(), class)
    }

    fn make(scope: Option<Node>, id: String, path: String, class: &str) -> Node {
        Node(Rc::new(Inner {
            id,
            scope,
            path,
            class: RefCell::new(class.to_owned()),
            children: RefCell::default(),
            context: RefCell::default(),
            metadata: RefCell::default(),
            dependencies: RefCell::default(),
            dependency_roots: RefCell::default(),
            validations: RefCell::default(),
            default_child: RefCell::default(),
            element: OnceCell::new(),
            stack: OnceCell::new(),
            stage: OnceCell::new(),
            parts: RefCell::default(),
            locked: Cell::new(false),
        }))
    }

    /// Adds a construct to the tree. `class` is its fully qualified CDK class name, as in `tree.json`.
    ///
    /// # Errors
    /// When the id is empty or taken in this scope, or the scope is locked.
    pub fn new(scope: &dyn Construct, id: &str, class: &str) -> Result<Node> {
        let scope = scope.node();
        // Source: constructs 10.8.1: the path separator in an id is replaced.
        let id = id.replace('/', "--");
        if id.is_empty() {
            return Err(Error::at(scope, "EmptyId", "Only root constructs may have an empty ID"));
        }
        if scope.scopes_up().any(|n| n.0.locked.get()) {
            let what = if scope.path().is_empty() { String::new() } else { format!("to \"{}\" ", scope.path()) };
            bail!(scope, "TreeLocked", "Cannot add children {what}during synthesis");
        }
        if scope.0.children.borrow().contains_key(&id) {
            let class = scope.class();
            let name = class.rsplit('.').next().unwrap_or_default();
            let inside = if scope.0.id.is_empty() { name.to_owned() } else { format!("{name} [{}]", scope.0.id) };
            return Err(Error::at(
                scope,
                "DuplicateConstructId",
                format!("There is already a Construct with name '{id}' in {inside}"),
            )
            .with_hint("give each construct an id of its own within its scope"));
        }
        let path = if scope.0.path.is_empty() { id.clone() } else { format!("{}/{id}", scope.0.path) };
        let node = Self::make(Some(scope.clone()), id.clone(), path, class);
        scope.0.children.borrow_mut().insert(id, node.clone());
        Ok(node)
    }

    /// The id within the scope; empty for the root of an app.
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// The ids from the root to here, joined by `/`; the root's empty id is left out.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The parent, none for the root.
    pub fn scope(&self) -> Option<&Node> {
        self.0.scope.as_ref()
    }

    fn scopes_up(&self) -> impl Iterator<Item = &Node> {
        std::iter::successors(Some(self), |n| n.scope())
    }

    /// Refuses new constructs in this one and in those below it, from now on.
    pub fn lock(&self) {
        self.0.locked.set(true);
    }

    /// Tells whether constructs can no longer be added below.
    pub fn is_locked(&self) -> bool {
        self.0.locked.get()
    }

    /// All nodes from the root to this one.
    pub fn scopes(&self) -> Vec<Node> {
        let mut all = vec![self.clone()];
        while let Some(scope) = all[all.len() - 1].scope() {
            let scope = scope.clone();
            all.push(scope);
        }
        all.reverse();
        all
    }

    /// The root of the tree.
    pub fn root_node(&self) -> Node {
        let mut node = self;
        while let Some(scope) = node.scope() {
            node = scope;
        }
        node.clone()
    }

    /// The address: `c8` and 40 hex digits, unique to the path.
    pub fn addr(&self) -> String {
        names::address(&self.scopes().iter().map(|n| n.id().to_owned()).collect::<Vec<_>>())
    }

    /// The fully qualified class name.
    pub fn class(&self) -> String {
        self.0.class.borrow().clone()
    }

    /// Changes the class name that `tree.json` shows, for constructs that extend others.
    pub fn set_class(&self, class: &str) {
        *self.0.class.borrow_mut() = class.to_owned();
    }

    /// A number that is unique to this node while it lives.
    pub(crate) fn identity(&self) -> usize {
        Rc::as_ptr(&self.0) as usize
    }

    /// Tells whether both are the same place.
    pub fn is_same(&self, other: &Node) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    /// The direct children; ids that are array indices come first, as in JavaScript.
    // Quirk(cdk): child-order. JavaScript lists integer-like property names first.
    pub fn children(&self) -> Vec<Node> {
        let mut map = self.0.children.borrow().clone();
        js_key_order(&mut map);
        map.into_values().collect()
    }

    /// The child with this id.
    pub fn try_find_child(&self, id: &str) -> Option<Node> {
        self.0.children.borrow().get(&id.replace('/', "--")).cloned()
    }

    /// The child with this id.
    ///
    /// # Errors
    /// When there is none.
    pub fn find_child(&self, id: &str) -> Result<Node> {
        self.try_find_child(id).ok_or_else(|| Error::at(self, "NoSuchChild", format!("No child with id: '{id}'")))
    }

    /// Removes a child; says whether there was one.
    pub fn try_remove_child(&self, id: &str) -> bool {
        self.0.children.borrow_mut().shift_remove(&id.replace('/', "--")).is_some()
    }

    /// This node and all below it, parents before children.
    pub fn find_all(&self) -> Vec<Node> {
        let mut out = Vec::new();
        let mut stack = vec![self.clone()];
        while let Some(node) = stack.pop() {
            let children = node.children();
            stack.extend(children.into_iter().rev());
            out.push(node);
        }
        out
    }

    /// This node and all below it, children before parents.
    pub fn find_all_post_order(&self) -> Vec<Node> {
        fn visit(node: &Node, out: &mut Vec<Node>) {
            for child in node.children() {
                visit(&child, out);
            }
            out.push(node.clone());
        }
        let mut out = Vec::new();
        visit(self, &mut out);
        out
    }

    /// The child that `Resource` or `Default` names, or the one set.
    ///
    /// # Errors
    /// When both names are taken.
    pub fn default_child(&self) -> Result<Option<Node>> {
        if let Some(set) = &*self.0.default_child.borrow() {
            return Ok(Some(set.clone()));
        }
        match (self.try_find_child("Resource"), self.try_find_child("Default")) {
            (Some(_), Some(_)) => Err(Error::at(
                self,
                "AmbiguousDefaultChild",
                format!(
                    "Cannot determine default child for {}. There is both a child with id \"Resource\" and id \"Default\"",
                    self.path()
                ),
            )),
            (a, b) => Ok(a.or(b)),
        }
    }

    /// Sets the default child.
    pub fn set_default_child(&self, child: &dyn Construct) {
        *self.0.default_child.borrow_mut() = Some(child.node().clone());
    }

    /// The context value of a key here or above.
    pub fn try_get_context(&self, key: &str) -> Option<Value> {
        let mut node = Some(self);
        while let Some(n) = node {
            if let Some(v) = n.0.context.borrow().get(key) {
                return Some(v.clone());
            }
            node = n.scope();
        }
        None
    }

    /// The context value of a key here or above.
    ///
    /// # Errors
    /// When there is none.
    pub fn get_context(&self, key: &str) -> Result<Value> {
        self.try_get_context(key)
            .ok_or_else(|| Error::at(self, "NoContextValue", format!("No context value present for {key} key")))
    }

    /// All context values that are seen here.
    pub fn all_context(&self) -> IndexMap<String, Value> {
        let mut all = IndexMap::new();
        for n in self.scopes() {
            all.extend(n.0.context.borrow().iter().map(|(k, v)| (k.clone(), v.clone())));
        }
        all
    }

    /// Sets a context value for this construct and all below it.
    ///
    /// # Errors
    /// When there are children, which may have read it.
    pub fn set_context(&self, key: &str, value: impl Into<Value>) -> Result<()> {
        let children = self.children();
        if !children.is_empty() {
            let names: Vec<_> = children.iter().map(|c| c.id().to_owned()).collect();
            return Err(Error::at(
                self,
                "ContextAfterChildren",
                format!("Cannot set context after children have been added: {}", names.join(",")),
            ));
        }
        self.0.context.borrow_mut().insert(key.to_owned(), value.into());
        Ok(())
    }

    pub(crate) fn set_context_unchecked(&self, key: &str, value: Value) {
        self.0.context.borrow_mut().insert(key.to_owned(), value);
    }

    /// Adds a metadata entry, which goes into the assembly.
    pub fn add_metadata(&self, kind: &str, data: impl Into<Value>) {
        self.add_traced_metadata(kind, data, None);
    }

    /// Adds a metadata entry that says where in the program it was added.
    pub fn add_traced_metadata(&self, kind: &str, data: impl Into<Value>, trace: Option<Vec<String>>) {
        let data = data.into();
        if !matches!(data, Value::Undefined | Value::Null) {
            self.0.metadata.borrow_mut().push(MetadataEntry { kind: kind.to_owned(), data, trace });
        }
    }

    /// The metadata entries in the order they were added.
    pub fn metadata(&self) -> Vec<MetadataEntry> {
        self.0.metadata.borrow().clone()
    }

    pub(crate) fn retain_metadata(&self, keep: impl FnMut(&MetadataEntry) -> bool) {
        self.0.metadata.borrow_mut().retain(keep);
    }

    /// Makes everything in this construct be deployed after everything in the others.
    pub fn add_dependency(&self, others: &[&dyn Construct]) {
        self.0.dependencies.borrow_mut().extend(others.iter().map(|c| Dependable::of(*c)));
    }

    /// Makes everything in this construct be deployed after what `dependable` stands for.
    pub fn add_dependable(&self, dependable: Dependable) {
        self.0.dependencies.borrow_mut().push(dependable);
    }

    /// Takes back a dependency on what `dependable` stands for.
    pub fn remove_dependable(&self, dependable: &Dependable) {
        self.0.dependencies.borrow_mut().retain(|known| !known.is_same(dependable));
    }

    /// The roots of everything this construct was made to depend on, without repetition.
    pub fn dependencies(&self) -> Vec<Node> {
        let mut out: Vec<Node> = Vec::new();
        for root in self.0.dependencies.borrow().iter().flat_map(Dependable::roots) {
            if !out.iter().any(|n| n.is_same(&root)) {
                out.push(root);
            }
        }
        out
    }

    /// Replaces what a dependency on this construct means.
    pub fn set_dependency_roots(&self, roots: impl std::ops::Fn() -> Vec<Node> + 'static) {
        *self.0.dependency_roots.borrow_mut() = Some(Rc::new(roots));
    }

    fn own_dependency_roots(&self) -> Vec<Node> {
        let roots = self.0.dependency_roots.borrow().clone();
        roots.map_or_else(|| vec![self.clone()], |f| f())
    }

    /// Adds a check that runs before synthesis and answers with error messages.
    pub fn add_validation(&self, check: impl std::ops::Fn() -> Vec<String> + 'static) {
        self.add_fallible_validation(move || Ok(check()));
    }

    /// Adds a check that may itself fail.
    pub fn add_fallible_validation(&self, check: impl std::ops::Fn() -> Result<Vec<String>> + 'static) {
        self.0.validations.borrow_mut().push(Rc::new(check));
    }

    /// Runs this construct's own checks.
    ///
    /// # Errors
    /// When a check fails itself.
    pub fn validate(&self) -> Result<Vec<String>> {
        let checks = self.0.validations.borrow().clone();
        let mut out = Vec::new();
        for check in checks {
            out.extend(check()?);
        }
        Ok(out)
    }

    /// The template element that this node is, if it is one.
    pub fn element(&self) -> Option<&Rc<dyn CfnElement>> {
        self.0.element.get()
    }

    pub(crate) fn set_element(&self, element: Rc<dyn CfnElement>) {
        assert!(self.0.element.set(element).is_ok(), "invariant: a node becomes an element once");
    }

    /// The stack that this node itself is, if it is one.
    pub fn own_stack(&self) -> Option<&Stack> {
        self.0.stack.get()
    }

    pub(crate) fn set_own_stack(&self, stack: Stack) {
        assert!(self.0.stack.set(stack).is_ok(), "invariant: a node becomes a stack once");
    }

    /// The stage that this node itself is, if it is one.
    pub fn own_stage(&self) -> Option<&Stage> {
        self.0.stage.get()
    }

    pub(crate) fn set_own_stage(&self, stage: Stage) {
        assert!(self.0.stage.set(stage).is_ok(), "invariant: a node becomes a stage once");
    }

    /// Attaches data of a type of its own to the node, replacing what was there; see [`Node::part`].
    pub fn attach<T: 'static>(&self, part: T) -> Rc<T> {
        let part = Rc::new(part);
        self.0.parts.borrow_mut().insert(TypeId::of::<T>(), part.clone());
        part
    }

    /// Returns attached data.
    pub fn part<T: 'static>(&self) -> Option<Rc<T>> {
        self.0.parts.borrow().get(&TypeId::of::<T>()).cloned().and_then(|p| p.downcast().ok())
    }

    /// Returns attached data, made first where there is none.
    pub fn part_or_insert_with<T: 'static>(&self, make: impl FnOnce() -> T) -> Rc<T> {
        self.part().unwrap_or_else(|| self.attach(make()))
    }
}

impl Construct for Node {
    fn node(&self) -> &Node {
        self
    }
}

impl<C: Construct + ?Sized> Construct for Rc<C> {
    fn node(&self) -> &Node {
        (**self).node()
    }
}

impl std::fmt::Debug for Node {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} [{}]", self.class(), self.path())
    }
}

thread_local! {
    static LEAVES_FAILED: Cell<bool> = const { Cell::new(false) };
}

/// From now on, constructs of this thread whose constructor fails stay in the tree with what they had made, as those of the
/// AWS CDK do: for programs that were written for it, such as those that `longshore-jsii` serves.
pub fn leave_failed_constructs() {
    LEAVES_FAILED.set(true);
}

/// Makes a construct of several parts in a scope; if that fails, the id is free again, unless
/// [`leave_failed_constructs`] was called.
///
/// # Errors
/// As `make`.
// Differs(cdk): failed-constructor. A construct whose constructor fails is not in the tree and its id is free; the library
// leaves what it had made by then, and synthesizes it where the program goes on, as `longshore-jsii` does. What the
// constructor added to others, such as a statement to a role, stays in both.
pub fn all_or_nothing<T>(scope: &dyn Construct, id: &str, make: impl FnOnce() -> Result<T>) -> Result<T> {
    let taken = scope.node().try_find_child(id).is_some();
    let made = make();
    if made.is_err() && !taken && !LEAVES_FAILED.get() {
        scope.node().try_remove_child(id);
    }
    made
}

/// A construct that only groups others.
#[derive(Clone, Debug)]
pub struct Group(Node);

impl Group {
    /// Creates a grouping construct.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>) -> Result<Self> {
        Ok(Self(Node::new(scope, id.as_ref(), "constructs.Construct")?))
    }
}

impl Construct for Group {
    fn node(&self) -> &Node {
        &self.0
    }
}
