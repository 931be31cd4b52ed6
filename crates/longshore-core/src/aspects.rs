//! Aspects: visitors that are applied to whole trees before synthesis.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use crate::annotations::Annotations;
use crate::construct::{Construct, Node};
use crate::error::{Error, Result};
use crate::feature_flags;

/// A visitor of every construct in a tree.
pub trait Aspect {
    /// Visits one construct; it may change it, annotate it or add constructs.
    ///
    /// # Errors
    /// When the construct is not acceptable; synthesis fails with this error.
    fn visit(&self, node: &Node) -> Result<()>;

    /// The aspect's name, for messages. Default: the type's.
    fn name(&self) -> String {
        let name = std::any::type_name::<Self>();
        name.rsplit("::").next().unwrap_or(name).to_owned()
    }

    /// The aspect itself, for those who have to recognise it among others.
    fn as_any(&self) -> Option<&dyn std::any::Any> {
        None
    }
}

impl<F: Fn(&Node) -> Result<()>> Aspect for F {
    fn visit(&self, node: &Node) -> Result<()> {
        self(node)
    }
}

impl<A: Aspect + ?Sized> Aspect for Rc<A> {
    fn visit(&self, node: &Node) -> Result<()> {
        (**self).visit(node)
    }
    fn name(&self) -> String {
        (**self).name()
    }
    fn as_any(&self) -> Option<&dyn std::any::Any> {
        (**self).as_any()
    }
}

/// Priorities that order aspects; lower ones run first.
#[derive(Debug)]
pub struct AspectPriority;

impl AspectPriority {
    /// For aspects that change constructs.
    pub const MUTATING: i64 = 200;
    /// For aspects that only look.
    pub const READONLY: i64 = 1000;
    /// For aspects of which nothing is known.
    pub const DEFAULT: i64 = 500;
}

/// When an aspect runs.
#[derive(Clone, Copy, Debug, Default)]
pub struct AspectOptions {
    /// Lower priorities run first. Default 500.
    pub priority: Option<i64>,
}

/// The aspects of a construct.
#[derive(Clone)]
pub struct Aspects(Node);

/// An aspect of a construct, with its priority.
#[derive(Clone)]
pub struct AspectApplication {
    construct: Node,
    aspect: Rc<dyn Aspect>,
    priority: i64,
}

impl AspectApplication {
    /// The construct that the aspect was added to.
    pub fn construct(&self) -> &Node {
        &self.construct
    }
    /// The aspect.
    pub fn aspect(&self) -> &Rc<dyn Aspect> {
        &self.aspect
    }
    /// The priority; lower ones run first.
    pub fn priority(&self) -> i64 {
        self.priority
    }
}

impl Aspects {
    /// The aspects of a construct.
    pub fn of(scope: &dyn Construct) -> Self {
        Aspects(scope.node().clone())
    }

    /// Adds an aspect, visited with priority 500.
    pub fn add(&self, aspect: impl Aspect + 'static) {
        self.add_with(aspect, AspectOptions::default());
    }

    /// Adds an aspect with a priority of its own.
    pub fn add_with(&self, aspect: impl Aspect + 'static, options: AspectOptions) {
        let priority = options.priority.unwrap_or(AspectPriority::DEFAULT);
        let list = self.0.part_or_insert_with(AspectList::default);
        list.0.borrow_mut().push(AspectApplication { construct: self.0.clone(), aspect: Rc::new(aspect), priority });
    }

    /// The aspects that were added to this very construct, in order.
    pub fn applied(&self) -> Vec<AspectApplication> {
        own(&self.0)
    }
}

#[derive(Default)]
struct AspectList(RefCell<Vec<AspectApplication>>);

/// The priority of tags and other built-in mutations, which depends on a feature flag.
pub fn mutating_priority(scope: &Node) -> i64 {
    if feature_flags::enabled(scope, feature_flags::ASPECT_PRIORITIES_MUTATING) {
        AspectPriority::MUTATING
    } else {
        AspectPriority::DEFAULT
    }
}

fn own(node: &Node) -> Vec<AspectApplication> {
    node.part::<AspectList>().map(|l| l.0.borrow().clone()).unwrap_or_default()
}

fn key(a: &AspectApplication) -> usize {
    Rc::as_ptr(&a.aspect).cast::<()>() as usize
}

/// Applies all aspects of the tree, stages excepted, which apply theirs themselves.
pub(crate) fn invoke(root: &Node) -> Result<()> {
    if feature_flags::enabled(root, feature_flags::ASPECT_STABILIZATION) {
        const MAX_PASSES: usize = 100; // Source: aws-cdk-lib 2.275.0 gives up after 100.
        let mut done = Invoked::default();
        for _ in 0..MAX_PASSES {
            if !stabilize(root, &[], &mut done)? {
                return Ok(());
            }
        }
        return Err(Error::at(
            root,
            "PossibleInfiniteLoopDetected",
            "We have detected a possible infinite loop while invoking Aspects. Please check your Aspects and verify there is no configuration that would cause infinite Aspect or Node creation.",
        ));
    }
    once(root, &[], &mut HashSet::new())
}

type Done = HashSet<(usize, usize)>;

fn sorted(inherited: &[AspectApplication], own: Vec<AspectApplication>) -> Vec<AspectApplication> {
    let mut all: Vec<AspectApplication> = inherited.iter().cloned().chain(own).collect();
    all.sort_by_key(|a| a.priority);
    all
}

fn once(node: &Node, inherited: &[AspectApplication], done: &mut Done) -> Result<()> {
    let own_before = own(node).len();
    let here = sorted(inherited, own(node));
    for application in &here {
        if !done.insert((node.identity(), key(application))) {
            continue;
        }
        application.aspect.visit(node).map_err(|e| e.with_path(node.path()))?;
        if own(node).len() != own_before {
            Annotations::of(node).add_warning_v2(
                "@aws-cdk/core:ignoredAspect",
                "We detected an Aspect was added via another Aspect, and will not be applied",
            );
        }
    }
    for child in node.children() {
        if child.own_stage().is_none() {
            once(&child, &here, done)?;
        }
    }
    Ok(())
}

/// What was invoked on which node, and with which priority last.
#[derive(Default)]
struct Invoked {
    done: Done,
    last: HashMap<usize, AspectApplication>,
}

fn stabilize(node: &Node, inherited: &[AspectApplication], invoked: &mut Invoked) -> Result<bool> {
    let mut acted = false;
    for application in sorted(inherited, own(node)) {
        if !invoked.done.insert((node.identity(), key(&application))) {
            continue;
        }
        if let Some(last) = invoked.last.get(&node.identity()).filter(|last| last.priority > application.priority) {
            return Err(Error::at(
                node,
                "CannotInvokeAspectWithLowerPriority",
                format!(
                    "Cannot invoke Aspect {} with priority {} on node {}: an Aspect {} with a lower priority (added at {} with priority {}) was already invoked on this node.",
                    application.aspect.name(),
                    application.priority,
                    node.path(),
                    last.aspect.name(),
                    last.construct.path(),
                    last.priority
                ),
            ));
        }
        application.aspect.visit(node).map_err(|e| e.with_path(node.path()))?;
        invoked.last.insert(node.identity(), application);
        acted = true;
    }
    let here = sorted(inherited, own(node));
    for child in node.children() {
        if child.own_stage().is_none() {
            acted |= stabilize(&child, &here, invoked)?;
        }
    }
    Ok(acted)
}
