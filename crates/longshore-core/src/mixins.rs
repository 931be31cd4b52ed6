//! Mixins: changes that apply to any construct that supports them, such as the resource within an L2.

use std::cell::{Cell, RefCell};
use std::path::Path;
use std::rc::Rc;

use longshore_fingerprint::{IgnoreMode, IgnoreStrategy};

use crate::aspects::Aspect;
use crate::bail;
use crate::cfn_resource::CfnResource;
use crate::construct::{Construct, Node};
use crate::error::{Error, Result};
use crate::object;

/// A change that can be made to constructs of some kinds.
pub trait IMixin {
    /// Whether the change can be made to a construct. Default: to any.
    fn supports(&self, _construct: &Node) -> bool {
        true
    }

    /// Makes the change.
    ///
    /// # Errors
    /// When the construct cannot be changed.
    fn apply_to(&self, construct: &Node) -> Result<()>;

    /// The name, for messages. Default: the type's.
    fn name(&self) -> String {
        std::any::type_name::<Self>().rsplit("::").next().unwrap_or_default().to_owned()
    }

    /// The name under which the use of the mixin is reported; mixins of others are not named.
    fn fqn(&self) -> Option<String> {
        None
    }
}

/// A mixin that is shared.
pub type MixinRef = Rc<dyn IMixin>;

fn apply(mixin: &dyn IMixin, construct: &Node) -> Result<()> {
    let name = mixin.fqn().unwrap_or_else(|| "*".to_owned());
    construct.add_metadata("aws:cdk:analytics:mixin", object! {"mixin" => name});
    mixin.apply_to(construct)
}

impl Node {
    /// Applies mixins, one after the other, to this construct and to all in it that support them.
    ///
    /// # Errors
    /// When a mixin fails.
    pub fn with(&self, mixins: &[&dyn IMixin]) -> Result<()> {
        let all = self.find_all();
        for mixin in mixins {
            for construct in all.iter().filter(|c| mixin.supports(c)) {
                apply(*mixin, construct)?;
            }
        }
        Ok(())
    }
}

/// Where mixins are applied.
#[derive(Debug)]
pub struct Mixins;

impl Mixins {
    /// To a construct and everything in it.
    pub fn of(scope: &dyn Construct) -> MixinApplicator {
        Self::of_with(scope, ConstructSelector::all())
    }

    /// To what a selector finds in a construct.
    pub fn of_with(scope: &dyn Construct, selector: ConstructSelector) -> MixinApplicator {
        MixinApplicator {
            scope: scope.node().clone(),
            selector,
            applications: RefCell::default(),
            expect_all: Cell::new(false),
            expect_any: Cell::new(false),
        }
    }
}

/// A mixin that was applied.
#[derive(Clone)]
pub struct MixinApplication {
    /// The construct that was changed.
    pub construct: Node,
    /// What changed it.
    pub mixin: MixinRef,
}

/// Applies mixins to selected constructs.
pub struct MixinApplicator {
    scope: Node,
    selector: ConstructSelector,
    applications: RefCell<Vec<MixinApplication>>,
    expect_all: Cell<bool>,
    expect_any: Cell<bool>,
}

impl MixinApplicator {
    /// The constructs that mixins are tried on.
    ///
    /// # Errors
    /// When the selector's pattern is not valid.
    pub fn selected_constructs(&self) -> Result<Vec<Node>> {
        self.selector.select(&self.scope)
    }

    /// What was applied so far.
    pub fn report(&self) -> Vec<MixinApplication> {
        self.applications.borrow().clone()
    }

    /// Applies mixins to those of the selected constructs that support them.
    ///
    /// # Errors
    /// When a mixin fails, or is not supported where that is required.
    pub fn apply(&self, mixins: &[MixinRef]) -> Result<&Self> {
        let constructs = self.selected_constructs()?;
        let mut applied = Vec::new();
        for mixin in mixins {
            for construct in &constructs {
                if mixin.supports(construct) {
                    apply(&**mixin, construct)?;
                    applied.push(MixinApplication { construct: construct.clone(), mixin: Rc::clone(mixin) });
                } else if self.expect_all.get() {
                    let class = construct.class();
                    bail!(
                        &self.scope,
                        "Mixin",
                        "Mixin {} could not be applied to {} but was required to.",
                        mixin.name(),
                        class.rsplit('.').next().unwrap_or_default()
                    );
                }
            }
        }
        if self.expect_any.get() && applied.is_empty() {
            bail!(
                &self.scope,
                "LeastOneMixinApplicationRequired",
                "At least one mixin application was required, but none of the provided mixins could be applied to any selected construct."
            );
        }
        self.applications.borrow_mut().extend(applied);
        Ok(self)
    }

    /// Makes it an error that a selected construct does not support a mixin.
    pub fn require_all(&self) -> &Self {
        self.expect_all.set(true);
        self
    }

    /// Makes it an error that no selected construct supports any of the mixins.
    pub fn require_any(&self) -> &Self {
        self.expect_any.set(true);
        self
    }
}

/// Finds constructs in a scope.
#[derive(Clone)]
pub struct ConstructSelector(Kind);

#[derive(Clone)]
enum Kind {
    All,
    Itself,
    Resource,
    Types(Vec<String>),
    Id(String),
    Path(String),
    Custom(Rc<dyn IConstructSelector>),
}

/// A selector of the user's own.
pub trait IConstructSelector {
    /// Finds constructs in a scope.
    fn select(&self, scope: &Node) -> Vec<Node>;
}

impl ConstructSelector {
    /// Everything, the scope included.
    pub fn all() -> Self {
        Self(Kind::All)
    }

    /// The scope alone.
    pub fn only_itself() -> Self {
        Self(Kind::Itself)
    }

    /// The scope if it is a resource, else its default child if that is one.
    pub fn cfn_resource() -> Self {
        Self(Kind::Resource)
    }

    /// Resources of CloudFormation types.
    pub fn resources_of_type(types: &[&str]) -> Self {
        Self(Kind::Types(types.iter().map(|t| (*t).to_owned()).collect()))
    }

    /// Constructs whose ids match a glob.
    pub fn by_id(pattern: &str) -> Self {
        Self(Kind::Id(pattern.to_owned()))
    }

    /// Constructs whose paths match a glob.
    pub fn by_path(pattern: &str) -> Self {
        Self(Kind::Path(pattern.to_owned()))
    }

    /// A selector of the user's own.
    pub fn custom(selector: impl IConstructSelector + 'static) -> Self {
        Self(Kind::Custom(Rc::new(selector)))
    }

    /// Finds constructs in a scope.
    ///
    /// # Errors
    /// When the pattern is not valid.
    pub fn select(&self, scope: &dyn Construct) -> Result<Vec<Node>> {
        let scope = scope.node();
        Ok(match &self.0 {
            Kind::All => scope.find_all(),
            Kind::Itself => vec![scope.clone()],
            Kind::Resource => {
                let own = CfnResource::at(scope).map(|_| scope.clone());
                let child = || scope.default_child().map(|c| c.filter(|c| CfnResource::at(c).is_some()));
                match own {
                    Some(own) => vec![own],
                    None => child()?.into_iter().collect(),
                }
            }
            Kind::Types(types) => {
                let is_one =
                    |n: &Node| CfnResource::at(n).is_some_and(|r| types.iter().any(|t| t == r.resource_type()));
                scope.find_all().into_iter().filter(is_one).collect()
            }
            Kind::Id(pattern) => {
                let matches = glob(pattern)?;
                scope.find_all().into_iter().filter(|n| matches(n.id())).collect()
            }
            Kind::Path(pattern) => {
                let matches = glob(pattern)?;
                scope.find_all().into_iter().filter(|n| matches(n.path())).collect()
            }
            Kind::Custom(selector) => selector.select(scope),
        })
    }
}

/// A glob over the whole of a text.
pub(crate) fn glob(pattern: &str) -> Result<impl Fn(&str) -> bool> {
    let root = Path::new("/");
    let strategy = IgnoreStrategy::new(IgnoreMode::Glob, root, &[pattern.to_owned()])
        .map_err(|e| Error::new("InvalidPattern", format!("the pattern {pattern} is not valid: {e}")))?;
    let pattern = pattern.to_owned();
    Ok(move |text: &str| {
        // A pattern without slashes is not for base names here.
        let base_name_only = !pattern.contains('/') && text.contains('/') && !pattern.contains("**");
        if text.is_empty() {
            return pattern.is_empty();
        }
        !base_name_only && strategy.ignores(&root.join(text))
    })
}

/// Turns aspects into mixins and mixins into aspects.
#[derive(Debug)]
pub struct Shims;

struct AspectMixin<A>(A);

impl<A: Aspect> IMixin for AspectMixin<A> {
    fn apply_to(&self, construct: &Node) -> Result<()> {
        self.0.visit(construct)
    }
}

struct MixinAspect(MixinRef);

impl Aspect for MixinAspect {
    fn visit(&self, node: &Node) -> Result<()> {
        if self.0.supports(node) { self.0.apply_to(node) } else { Ok(()) }
    }
}

impl Shims {
    /// A mixin that does to any construct what an aspect does.
    pub fn as_mixin(aspect: impl Aspect + 'static) -> MixinRef {
        Rc::new(AspectMixin(aspect))
    }

    /// An aspect that applies a mixin to every construct that supports it.
    pub fn as_aspect(mixin: MixinRef) -> Rc<dyn Aspect> {
        Rc::new(MixinAspect(mixin))
    }
}
