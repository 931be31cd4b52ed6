//! What the client implements: interfaces, and members of library classes that it overrides.

use std::any::{Any, TypeId};
use std::cell::RefCell;
use std::rc::Rc;

use longshore::aws_iam::{
    AddToPrincipalPolicyResult, AddToResourcePolicyResult, IGrantable, IPrincipal, PolicyStatement,
    PrincipalPolicyFragment, PrincipalRef,
};
use longshore_core::aspects::Aspect;
use longshore_core::construct::Node;
use longshore_core::error::{Error, Result};
use longshore_core::mixins::{ConstructSelector, IConstructSelector, IMixin};
use longshore_core::overrides;
use longshore_core::resolve::ResolveContext;
use longshore_core::token::{Resolvable, Token};
use longshore_core::token_resolver::{IFragmentConcatenator, IPostProcessor, ITokenMapper, ITokenResolver};
use longshore_core::value::Value;
use serde_json::Value as Json;

use crate::class::{Bound, Class, Native};
use crate::kernel::Kernel;
use crate::object::Object;
use crate::wire::{FromWire, ToWire};

/// An object whose behaviour is the client's.
#[derive(Clone)]
pub(crate) struct Guest {
    kernel: Rc<Kernel>,
    object: Rc<Object>,
}

impl Guest {
    pub(crate) fn new(kernel: &Kernel, object: &Rc<Object>) -> Self {
        Self { kernel: kernel.handle(), object: Rc::clone(object) }
    }

    pub(crate) fn kernel(&self) -> &Kernel {
        &self.kernel
    }

    pub(crate) fn has(&self, member: &str) -> bool {
        self.object.overridden(member).is_some()
    }

    /// Calls a method of the client.
    pub(crate) fn call<T: FromWire>(&self, method: &str, arguments: &[Json]) -> Result<T> {
        let result = self.kernel.call(&self.object, method, arguments)?;
        T::from_wire(&self.kernel, &result).map_err(|e| returned(method, &e))
    }

    /// Reads a property of the client.
    pub(crate) fn get<T: FromWire>(&self, property: &str) -> Result<T> {
        let result = self.kernel.read(&self.object, property)?;
        T::from_wire(&self.kernel, &result).map_err(|e| returned(property, &e))
    }

    /// What the client answered, or a default where the library has no room for the client's error.
    pub(crate) fn or_defer<T: Default>(&self, result: Result<T>) -> T {
        result.unwrap_or_else(|e| {
            self.kernel.defer(e);
            T::default()
        })
    }

    pub(crate) fn wire(&self, value: impl ToWire) -> Result<Json> {
        value.wire(&self.kernel)
    }

    /// The client's object.
    pub(crate) fn reference(&self) -> Json {
        self.kernel.reference(&self.object)
    }

    /// Whether the client's class says that it implements an interface.
    pub(crate) fn implements(&self, interface: &str) -> bool {
        self.object.interfaces.iter().any(|it| it == interface)
    }

    /// The type of the object in the client's terms, for messages.
    pub(crate) fn name(&self) -> String {
        self.object.reference.clone()
    }
}

fn returned(member: &str, e: &Error) -> Error {
    Error::new(e.code().to_owned(), format!("Returned by callback method {member}: {}", e.message()))
}

// ---- adapters -------------------------------------------------------------------------------------------------------

/// Makes a native handle of an object whose behaviour is the client's.
struct Adapter {
    /// The type of the handle.
    to: fn() -> TypeId,
    /// A member that the client has to have for it.
    member: &'static str,
    /// Whether objects that are native otherwise count, when the client overrides the member.
    natives: bool,
    make: fn(Guest) -> Box<dyn Any>,
}

macro_rules! adapter {
    ($to:ty, $member:literal, |$guest:ident| $code:expr) => {
        adapter!($to, $member, false, |$guest| $code)
    };
    ($to:ty, $member:literal, $natives:literal, |$guest:ident| $code:expr) => {
        Adapter {
            to: TypeId::of::<$to>,
            member: $member,
            natives: $natives,
            make: |$guest| {
                let to: $to = $code;
                Box::new(to)
            },
        }
    };
}

static ADAPTERS: &[Adapter] = &[
    adapter!(Rc<dyn IGrantable>, "grantPrincipal", |g| Rc::new(g)),
    adapter!(PrincipalRef, "policyFragment", |g| PrincipalRef::new(GuestPrincipal(g))),
    adapter!(Rc<dyn IPrincipal>, "policyFragment", |g| Rc::new(GuestPrincipal(g))),
    adapter!(Rc<dyn IGrantable>, "policyFragment", |g| Rc::new(GuestPrincipal(g))),
    adapter!(Rc<dyn IMixin>, "applyTo", |g| Rc::new(g)),
    adapter!(Rc<dyn Aspect>, "visit", |g| Rc::new(g)),
    adapter!(Rc<dyn longshore_core::validation::IPolicyValidationPlugin>, "validate", |g| {
        Rc::new(crate::native::GuestPlugin(g))
    }),
    adapter!(ConstructSelector, "select", |g| ConstructSelector::custom(g)),
    adapter!(Token, "resolve", |g| Token::new(g)),
    adapter!(Rc<dyn IFragmentConcatenator>, "join", true, |g| Rc::new(g)),
    adapter!(Rc<dyn IPostProcessor>, "postProcess", |g| Rc::new(g)),
    adapter!(Rc<dyn ITokenMapper>, "mapToken", |g| Rc::new(g)),
    adapter!(Rc<dyn ITokenResolver>, "resolveToken", true, |g| Rc::new(g)),
    adapter!(Rc<dyn ITokenResolver>, "resolveString", true, |g| Rc::new(g)),
    adapter!(Rc<dyn ITokenResolver>, "resolveList", true, |g| Rc::new(g)),
    adapter!(longshore::aws_ecs::ContainerImage, "bind", true, |g| {
        longshore::aws_ecs::ContainerImage::custom(crate::native::GuestImage(g))
    }),
    adapter!(longshore::aws_ecs::LogDriver, "bind", true, |g| {
        longshore::aws_ecs::LogDriver::custom(crate::native::GuestLogDriver(g))
    }),
    adapter!(longshore::aws_ec2::MachineImage, "getImage", true, |g| {
        longshore::aws_ec2::MachineImage::custom(crate::native::GuestMachineImage(g))
    }),
    adapter!(longshore::aws_codebuild::BuildImageRef, "runScriptBuildspec", |g| Rc::new(crate::native::BuildImage(g))),
    adapter!(longshore::aws_events::RuleTargetRef, "bind", true, |g| crate::native::RuleTarget(g).into()),
    adapter!(Rc<dyn longshore::aws_cloudwatch::IAlarmAction>, "bind", true, |g| Rc::new(g)),
    adapter!(
        Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>,
        "bindAsNotificationRuleTarget",
        true,
        |g| Rc::new(g)
    ),
    adapter!(Rc<dyn longshore::aws_ec2::IConnectable>, "connections", true, |g| Rc::new(g)),
    adapter!(Rc<dyn longshore::aws_ecs::ITaskDefinitionExtension>, "extend", true, |g| Rc::new(g)),
    adapter!(
        Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>,
        "attachToApplicationTargetGroup",
        true,
        |g| Rc::new(g)
    ),
    adapter!(
        Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>,
        "attachToNetworkTargetGroup",
        true,
        |g| Rc::new(g)
    ),
    adapter!(Rc<dyn longshore::aws_autoscaling::ILifecycleHookTarget>, "bind", true, |g| Rc::new(g)),
    adapter!(longshore::aws_ecs::DeploymentLifecycleHook, "bind", true, |g| g.into()),
    adapter!(Rc<dyn longshore::aws_ecs::IAlternateTarget>, "bind", true, |g| Rc::new(g)),
    adapter!(Rc<dyn longshore::aws_route53::IAliasRecordTarget>, "bind", true, |g| Rc::new(g)),
    adapter!(Rc<dyn longshore::aws_codepipeline_actions::ICustomEventRule>, "eventPattern", |g| Rc::new(g)),
    adapter!(longshore::aws_ec2::IpAddresses, "allocateVpcCidr", |g| longshore::aws_ec2::IpAddresses::custom(g)),
    adapter!(longshore::aws_ec2::Ipv6Addresses, "allocateVpcIpv6Cidr", |g| {
        longshore::aws_ec2::Ipv6Addresses::custom(g)
    }),
    adapter!(Rc<dyn longshore::aws_lambda::IDestination>, "bind", true, |g| Rc::new(g)),
    adapter!(Rc<dyn longshore::aws_lambda::IEventSource>, "bind", true, |g| Rc::new(g)),
    adapter!(Rc<dyn longshore::aws_logs::ILogSubscriptionDestination>, "bind", true, |g| Rc::new(g)),
    adapter!(Rc<dyn longshore::aws_s3::IBucketNotificationDestination>, "bind", true, |g| Rc::new(g)),
    adapter!(Rc<dyn longshore::aws_secretsmanager::ISecretAttachmentTarget>, "asSecretAttachmentTarget", true, |g| {
        Rc::new(g)
    }),
    adapter!(Rc<dyn longshore::aws_sns::ITopicSubscription>, "bind", true, |g| Rc::new(g)),
    adapter!(Rc<dyn longshore_core::synthesizers::StackSynthesizer>, "addDockerImageAsset", |g| {
        Rc::new(crate::native::GuestSynthesizer::whole(g))
    }),
];

/// A native handle of an object that only the client implements.
pub(crate) fn adapt<T: Bound>(kernel: &Kernel, object: &Rc<Object>) -> Option<T> {
    let adapter = ADAPTERS
        .iter()
        .filter(|a| (a.to)() == TypeId::of::<T>())
        .find(|a| object.overridden(a.member).is_some() && (a.natives || object.native.get().is_none()))?;
    (adapter.make)(Guest::new(kernel, object)).downcast::<T>().ok().map(|b| *b)
}

/// The client's object behind a native handle, where the handle can tell.
pub(crate) fn behind<T: Bound>(value: &T) -> Option<Rc<Object>> {
    let value: &dyn Any = value;
    if let Some(token) = value.downcast_ref::<Token>() {
        let own = token.resolvable().as_any()?.downcast_ref::<Guest>()?;
        return Some(Rc::clone(&own.object));
    }
    if let Some(aspect) = value.downcast_ref::<Rc<dyn Aspect>>() {
        let own = aspect.as_any()?.downcast_ref::<Guest>()?;
        return Some(Rc::clone(&own.object));
    }
    None
}

impl IMixin for Guest {
    fn supports(&self, construct: &Node) -> bool {
        let construct = self.kernel.construct(construct);
        !self.has("supports") || self.or_defer(self.call("supports", &[construct]))
    }

    fn apply_to(&self, construct: &Node) -> Result<()> {
        let construct = self.kernel.construct(construct);
        self.call::<Json>("applyTo", &[construct]).map(|_| ())
    }

    fn name(&self) -> String {
        self.name()
    }
}

impl IGrantable for Guest {
    fn grant_principal(&self) -> PrincipalRef {
        match self.get("grantPrincipal") {
            Ok(principal) => principal,
            // The interface has no room for an error, so it comes out where the principal is used.
            Err(e) => PrincipalRef::new(Failed(e)),
        }
    }
}

/// A principal that could not be had.
#[derive(Clone)]
struct Failed(Error);

impl IPrincipal for Failed {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        Err(self.0.clone())
    }
    fn add_to_principal_policy(&self, _: &PolicyStatement) -> Result<AddToPrincipalPolicyResult> {
        Err(self.0.clone())
    }
}

/// A principal that the client implements, or a class of its own made of `PrincipalBase`.
#[derive(Clone)]
pub(crate) struct GuestPrincipal(pub(crate) Guest);

impl IPrincipal for GuestPrincipal {
    fn assume_role_action(&self) -> String {
        match self.0.has("assumeRoleAction") {
            true => self.0.or_defer(self.0.get("assumeRoleAction")),
            false => "sts:AssumeRole".to_owned(),
        }
    }

    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        self.0.get("policyFragment")
    }

    fn principal_account(&self) -> Option<String> {
        match self.0.has("principalAccount") {
            true => self.0.or_defer(self.0.get("principalAccount")),
            false => None,
        }
    }

    fn add_to_principal_policy(&self, statement: &PolicyStatement) -> Result<AddToPrincipalPolicyResult> {
        match self.0.has("addToPrincipalPolicy") {
            true => self.0.call("addToPrincipalPolicy", &[self.0.wire(statement.clone())?]),
            false => Ok(AddToPrincipalPolicyResult::not_added()),
        }
    }

    fn dedupe_string(&self) -> Option<String> {
        match self.0.has("dedupeString") {
            true => self.0.or_defer(self.0.call("dedupeString", &[])),
            false => None,
        }
    }
}

impl IConstructSelector for Guest {
    fn select(&self, scope: &Node) -> Vec<Node> {
        let scope = self.kernel.construct(scope);
        self.or_defer(self.call("select", &[scope]))
    }
}

impl Aspect for Guest {
    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }

    fn visit(&self, node: &Node) -> Result<()> {
        let construct = self.kernel.construct(node);
        self.kernel.call(&self.object, "visit", &[construct]).map(|_| ())
    }

    fn name(&self) -> String {
        self.name()
    }
}

// ---- tokens ---------------------------------------------------------------------------------------------------------

impl Resolvable for Guest {
    fn resolve(&self, context: &ResolveContext) -> Result<Value> {
        let context = self.wire(crate::native::TokenContext(context.clone()))?;
        self.call("resolve", &[context])
    }

    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }
}

/// A token of an object that the client resolves.
pub(crate) fn token(kernel: &Kernel, object: &Rc<Object>) -> Option<Token> {
    object.overridden("resolve").map(|_| Token::new(Guest::new(kernel, object)))
}

/// How a lazy value is produced.
pub(crate) struct Produce {
    pub(crate) cached: bool,
    pub(crate) hint: String,
    pub(crate) omit_empty: bool,
}

struct LazyGuest {
    guest: Guest,
    how: Produce,
    value: RefCell<Option<Value>>,
}

impl Resolvable for LazyGuest {
    fn resolve(&self, context: &ResolveContext) -> Result<Value> {
        if self.how.cached
            && let Some(value) = &*self.value.borrow()
        {
            return Ok(value.clone());
        }
        let arguments = match self.how.cached {
            true => Vec::new(),
            false => vec![self.guest.wire(crate::native::TokenContext(context.clone()))?],
        };
        let mut value: Value = self.guest.call("produce", &arguments)?;
        if self.how.omit_empty {
            value = value.or_undefined_if_empty();
        }
        if self.how.cached {
            *self.value.borrow_mut() = Some(value.clone());
        }
        Ok(value)
    }

    fn display_hint(&self) -> String {
        self.how.hint.clone()
    }
}

/// A token whose value the client produces.
pub(crate) fn lazy(kernel: &Kernel, object: Rc<Object>, how: Produce) -> Token {
    Token::new(LazyGuest { guest: Guest::new(kernel, &object), how, value: RefCell::new(None) })
}

/// A list of texts that the client returned.
pub(crate) fn strings(kernel: &Kernel, json: &Json) -> Result<Vec<String>> {
    match json {
        Json::Null => Ok(Vec::new()),
        other => FromWire::from_wire(kernel, other),
    }
}

// ---- overrides of library classes -----------------------------------------------------------------------------------

/// Connects what the client overrides of a library class to what the library calls.
pub(crate) fn connect(kernel: &Kernel, object: &Rc<Object>) {
    let Some(node) = object.node() else { return };
    for o in &object.overrides {
        let guest = Guest::new(kernel, object);
        match o.member.as_str() {
            "availabilityZones" => {
                overrides::replace::<(), Vec<String>>(node, "availabilityZones", move |()| {
                    guest.get("availabilityZones")
                });
            }
            "allocateLogicalId" => {
                overrides::replace::<Node, String>(node, "allocateLogicalId", move |element| {
                    let element = guest.kernel.construct(&element);
                    guest.call("allocateLogicalId", &[element])
                });
            }
            "addToResourcePolicy" => {
                overrides::replace::<PolicyStatement, AddToResourcePolicyResult>(
                    node,
                    "addToResourcePolicy",
                    move |statement| {
                        let statement = guest.wire(statement)?;
                        guest.call("addToResourcePolicy", &[statement])
                    },
                );
            }
            "repositoryUriForTag" | "repositoryUriForDigest" => {
                let method = if o.member.ends_with("Tag") { "repositoryUriForTag" } else { "repositoryUriForDigest" };
                overrides::replace::<String, String>(node, method, move |of| {
                    let of = if of.is_empty() { Json::Null } else { Json::String(of) };
                    guest.call(method, &[of])
                });
            }
            "addToPrincipalPolicy" => {
                overrides::replace::<PolicyStatement, AddToPrincipalPolicyResult>(
                    node,
                    "addToPrincipalPolicy",
                    move |statement| {
                        let statement = guest.wire(statement)?;
                        guest.call("addToPrincipalPolicy", &[statement])
                    },
                );
            }
            _ => {}
        }
    }
}

/// Whether what the client overrides of an object of the library is what the library calls.
pub(crate) fn hears(object: &Object, member: &str) -> bool {
    const STACK: [&str; 2] = ["availabilityZones", "allocateLogicalId"];
    const POLICIES: [&str; 2] = ["addToResourcePolicy", "addToPrincipalPolicy"];
    const URIS: [&str; 2] = ["repositoryUriForTag", "repositoryUriForDigest"];
    let fqn = object.fqn();
    if fqn == PRINCIPAL_BASE.fqn || fqn.starts_with("constructs.") || object.node().is_none() {
        // These are asked for what they override by whoever gets them.
        return true;
    }
    let stack = object.node().is_some_and(|node| node.own_stack().is_some());
    member == "toString" || POLICIES.contains(&member) || URIS.contains(&member) || (stack && STACK.contains(&member))
}

/// Calls an object's own method: what the client replaced is not asked of the client this once.
pub(crate) fn without_override<T>(object: &Object, method: &str, call: impl FnOnce() -> T) -> T {
    match object.node() {
        Some(node) => overrides::suspended(node, method, call),
        None => call(),
    }
}

// ---- classes that are only there to be extended ---------------------------------------------------------------------

pub(crate) static CLASSES: &[&Class] = &[&PRINCIPAL_BASE];

static PRINCIPAL_BASE: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.PrincipalBase",
    interface: false,
    create: Some(|k, _, this| Ok(Native::of(PrincipalRef::new(GuestPrincipal(Guest::new(k, this)))))),
    statics: &[],
    members: &[],
    base: Some(<PrincipalRef as Bound>::CLASS),
    upcasts: &[],
};
