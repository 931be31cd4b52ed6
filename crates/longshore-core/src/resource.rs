//! What all L2 resources share: the stack, the environment and a physical name that other environments can use.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use crate::arn::{ArnComponents, ArnFormat};
use crate::construct::{Construct, Node};
use crate::error::{Error, Result};
use crate::names;
use crate::resolve::ResolveContext;
use crate::stack::Stack;
use crate::token::{Lazy, Resolvable, Token, sole_token, str_is_unresolved};
use crate::value::Value;

/// The account and region that a resource is in, which may differ from its stack's when it is imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceEnvironment {
    /// The account id, possibly a token.
    pub account: String,
    /// The region, possibly a token.
    pub region: String,
}

/// How a resource is named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PhysicalName {
    /// CloudFormation makes a name.
    #[default]
    Unset,
    /// CloudFormation makes a name, unless another environment refers to the resource: then one is generated at synthesis.
    GenerateIfNeeded,
    /// A name of the user's choice.
    Name(String),
}

impl<S: Into<String>> From<S> for PhysicalName {
    fn from(name: S) -> Self {
        let name = name.into();
        if name.is_empty() { PhysicalName::Unset } else { PhysicalName::Name(name) }
    }
}

/// The part that all L2 resources share; clones are the same.
#[derive(Clone)]
pub struct ResourceBase(Rc<Inner>);

struct Inner {
    node: Node,
    stack: Stack,
    env: ResourceEnvironment,
    physical_name: String,
    generated: RefCell<Option<String>>,
    allow_cross_env: Cell<bool>,
    can_generate: bool,
    shape_generated: fn(String) -> String,
    owned: bool,
    attributes: RefCell<HashMap<String, String>>,
}

impl ResourceBase {
    /// Adds the node of a resource that the stack owns.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: &str, class: &str, name: PhysicalName) -> Result<Self> {
        let node = Node::new(scope, id, class)?;
        let stack = Stack::of(&node)?;
        let env = ResourceEnvironment { account: stack.account().to_owned(), region: stack.region().to_owned() };
        Ok(Self::make(node, stack, env, name, true, std::convert::identity))
    }

    /// As [`ResourceBase::new`] with a name that is generated if needed; `shape` makes it one that the service takes.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn with_generated_name(
        scope: &dyn Construct,
        id: &str,
        class: &str,
        shape: fn(String) -> String,
    ) -> Result<Self> {
        let node = Node::new(scope, id, class)?;
        let stack = Stack::of(&node)?;
        let env = ResourceEnvironment { account: stack.account().to_owned(), region: stack.region().to_owned() };
        Ok(Self::make(node, stack, env, PhysicalName::GenerateIfNeeded, true, shape))
    }

    /// Adds the node of a resource that exists already; account and region are taken from the ARN where it has them.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn imported(scope: &dyn Construct, id: &str, class: &str, arn: Option<&str>) -> Result<Self> {
        let node = Node::new(scope, id, class)?;
        let stack = Stack::of(&node)?;
        let parsed = match arn {
            Some(arn) => {
                Some(ArnComponents::split(arn, ArnFormat::SlashResourceName).map_err(|e| e.with_path(node.path()))?)
            }
            None => None,
        };
        // A part that the ARN leaves empty is known to be empty.
        let part = |p: Option<String>, default: &str| p.unwrap_or_else(|| default.to_owned());
        let env = ResourceEnvironment {
            account: part(parsed.as_ref().and_then(|p| p.account.clone()), stack.account()),
            region: part(parsed.as_ref().and_then(|p| p.region.clone()), stack.region()),
        };
        Ok(Self::make(node, stack, env, PhysicalName::Unset, false, std::convert::identity))
    }

    /// Adds the node of a resource that exists already in a known environment.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn imported_in(
        scope: &dyn Construct,
        id: &str,
        class: &str,
        account: Option<String>,
        region: Option<String>,
    ) -> Result<Self> {
        let node = Node::new(scope, id, class)?;
        let stack = Stack::of(&node)?;
        let env = ResourceEnvironment {
            account: account.unwrap_or_else(|| stack.account().to_owned()),
            region: region.unwrap_or_else(|| stack.region().to_owned()),
        };
        Ok(Self::make(node, stack, env, PhysicalName::Unset, false, std::convert::identity))
    }

    /// What resources share, for a construct that stands in for a resource.
    ///
    /// # Errors
    /// When the construct is in no stack.
    pub fn at(node: &Node) -> Result<Self> {
        let stack = Stack::of(node)?;
        let env = ResourceEnvironment { account: stack.account().to_owned(), region: stack.region().to_owned() };
        Ok(Self::make(node.clone(), stack, env, PhysicalName::Unset, false, std::convert::identity))
    }

    fn make(
        node: Node,
        stack: Stack,
        env: ResourceEnvironment,
        name: PhysicalName,
        owned: bool,
        shape_generated: fn(String) -> String,
    ) -> Self {
        if env.account != stack.account() || env.region != stack.region() {
            node.attach(env.clone());
        }
        Self(Rc::new_cyclic(|weak: &std::rc::Weak<Inner>| {
            let (physical_name, can_generate, allow) = match name {
                PhysicalName::Name(n) => {
                    let literal = !str_is_unresolved(&n);
                    (n, false, literal)
                }
                PhysicalName::GenerateIfNeeded => {
                    let weak = weak.clone();
                    let name =
                        Lazy::uncached(move |_| Ok(weak.upgrade().and_then(|me| me.generated.borrow().clone()).into()));
                    (name.to_string(), true, false)
                }
                // A name that CloudFormation makes.
                PhysicalName::Unset => (Lazy::uncached(|_| Ok(Value::Undefined)).to_string(), false, false),
            };
            Inner {
                node,
                stack,
                env,
                physical_name,
                generated: RefCell::default(),
                allow_cross_env: Cell::new(allow),
                can_generate,
                shape_generated,
                owned,
                attributes: RefCell::default(),
            }
        }))
    }

    /// The resource's node.
    pub fn node(&self) -> &Node {
        &self.0.node
    }

    /// The stack that the resource is defined in.
    pub fn stack(&self) -> &Stack {
        &self.0.stack
    }

    /// The account and region that the resource is in; one that is not in its stack's is also a part of its node.
    pub fn env(&self) -> &ResourceEnvironment {
        &self.0.env
    }

    /// The name for the name property of the template; resolves to nothing where CloudFormation makes it.
    pub fn physical_name(&self) -> &str {
        &self.0.physical_name
    }

    fn name_for_other_environment(&self) -> Result<String> {
        let me = &self.0;
        if me.can_generate {
            let mut generated = me.generated.borrow_mut();
            if generated.is_none() {
                *generated = Some((me.shape_generated)(generate_physical_name(&me.node, &me.stack)?));
            }
            return Ok(generated.clone().expect("invariant: just set"));
        }
        if me.allow_cross_env.get() {
            return Ok(me.physical_name.clone());
        }
        let class = me.node.class();
        Err(Error::at(
            &me.node,
            "CannotUseCrossEnvironment",
            format!(
                "Cannot use resource '{}' in a cross-environment fashion, the resource's physical name must be explicit set or use `PhysicalName.GENERATE_IF_NEEDED`",
                me.node.path()
            ),
        )
        .with_hint(format!("give {} at '{}' a name, or PhysicalName::GenerateIfNeeded", class.rsplit('.').next().unwrap_or_default(), me.node.path())))
    }

    /// Whether the resource's reference cannot be used in a stack, only its physical name.
    fn is_foreign(&self, consumer: &Stack) -> bool {
        let own = &self.0.stack;
        own.account() != consumer.account()
            || (own.region() != consumer.region() && consumer.cross_region_references() != Some(true))
    }

    /// Whether the stack makes the resource, rather than it having been imported.
    pub fn is_owned(&self) -> bool {
        self.0.owned
    }

    /// The name as other constructs use it: the reference, or the physical name in another environment.
    pub fn name_attribute(&self, reference: impl Into<String>) -> String {
        let (me, reference) = (self.clone(), reference.into());
        self.same_token(format!("name {reference}"), || {
            mimic(&reference.clone(), move |context| {
                let consumer = Stack::of(context)?;
                Ok(if me.is_foreign(&consumer) { me.name_for_other_environment()? } else { reference.clone() })
            })
        })
    }

    /// The token of an attribute is always the same, so that what is made of it can be compared.
    fn same_token(&self, key: String, make: impl FnOnce() -> String) -> String {
        self.0.attributes.borrow_mut().entry(key).or_insert_with(make).clone()
    }

    /// The ARN as other constructs use it: the attribute, or made of the physical name in another environment.
    ///
    /// `components` has the resource's name in its place when it is called.
    pub fn arn_attribute(
        &self,
        attribute: impl Into<String>,
        components: impl Fn(&str) -> ArnComponents + 'static,
    ) -> String {
        let (me, attribute) = (self.clone(), attribute.into());
        self.same_token(format!("arn {attribute}"), || {
            mimic(&attribute.clone(), move |context| {
                let consumer = Stack::of(context)?;
                if me.is_foreign(&consumer) {
                    let name = me.name_for_other_environment()?;
                    return me.stack().format_arn(components(&name));
                }
                Ok(attribute.clone())
            })
        })
    }
}

/// A string that is one token whose value depends on the stack it is used in.
fn mimic(of: &str, value: impl Fn(&Node) -> Result<String> + 'static) -> String {
    let reference = sole_token(of);
    Token::new(Mimic { reference, value }).to_string()
}

/// A token that is a reference in its own environment and something else in others.
struct Mimic<F> {
    reference: Option<Token>,
    value: F,
}

impl<F: Fn(&Node) -> Result<String>> Resolvable for Mimic<F> {
    fn resolve(&self, context: &ResolveContext) -> Result<Value> {
        Ok((self.value)(context.scope())?.into())
    }
    fn mimics(&self) -> Option<&Token> {
        self.reference.as_ref()
    }
}

/// Makes a name that is unique to a resource, its stack, account and region; at most 63 characters.
// Source: aws-cdk-lib 2.275.0 PhysicalName.GENERATE_IF_NEEDED, observed.
pub fn generate_physical_name(node: &Node, stack: &Stack) -> Result<String> {
    const UNRESOLVED: [(&str, &str); 2] = [
        ("account", "CannotGeneratePhysicalNameAccountUnresolved"),
        ("region", "CannotGeneratePhysicalNameRegionUnresolved"),
    ];
    for ((what, code), value) in UNRESOLVED.into_iter().zip([stack.account(), stack.region()]) {
        if str_is_unresolved(value) {
            return Err(Error::at(
                node,
                code,
                format!(
                    "Cannot generate a physical name for {}, because the {what} is un-resolved or missing",
                    node.path()
                ),
            ));
        }
    }
    let id = crate::stack::unique_node_id(node)?;
    let stack_part: String = stack.stack_name().chars().take(25).collect();
    let id_part = &id[id.len().saturating_sub(24)..];
    let text = format!("{}{id}{}{}", stack.stack_name(), stack.region(), stack.account());
    let hash = &names::sha256_hex(text.as_bytes())[..12];
    Ok(format!("{}{}{hash}", stack_part.to_lowercase(), id_part.to_lowercase()))
}
