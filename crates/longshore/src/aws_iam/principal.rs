//! What all principals have in common, and how statements refer to them.

use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::error::{Error, Result};
use longshore_core::value::{Object, Value};

use super::PolicyStatement;

/// The key under which a fragment holds a principal that is just a string, such as `*`.
pub const LITERAL_STRING_KEY: &str = "LiteralString";

/// Anything that permissions can be granted to: a principal, or a construct that acts through one.
pub trait IGrantable {
    /// The principal that gets the permissions.
    fn grant_principal(&self) -> PrincipalRef;
}

/// Who or what can be allowed to do something.
pub trait IPrincipal: IGrantable {
    /// The action that assumes a role as this principal.
    fn assume_role_action(&self) -> String {
        "sts:AssumeRole".to_owned()
    }

    /// What stands for the principal in a statement.
    ///
    /// # Errors
    /// When nothing can.
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment>;

    /// Who stands for the principal in a statement, by type.
    ///
    /// # Errors
    /// When nothing can.
    fn to_json(&self) -> Result<Object> {
        let ids = self.policy_fragment()?.principal_json;
        Ok(ids.into_iter().map(|(kind, ids)| (kind, ids.into())).collect())
    }

    /// The account that the principal is in, possibly a token; none where it is in no account, or that is not known.
    fn principal_account(&self) -> Option<String> {
        None
    }

    /// Adds a statement to the principal's own policy, where it has one.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn add_to_principal_policy(&self, _statement: &PolicyStatement) -> Result<AddToPrincipalPolicyResult> {
        Ok(AddToPrincipalPolicyResult::not_added())
    }

    /// Gives the statements by which a role lets this principal assume it, one by one.
    ///
    /// # Errors
    /// When a statement cannot be made or is not taken.
    fn add_to_assume_role_policy(&self, add: &dyn Fn(PolicyStatement) -> Result<()>) -> Result<()> {
        add(PolicyStatement::builder().action(self.assume_role_action()).principal(self.grant_principal()).build()?)
    }

    /// A text that is the same for principals that mean the same; none where each stands for itself.
    fn dedupe_string(&self) -> Option<String> {
        None
    }

    /// The construct that the principal is, if it is one.
    fn resource_node(&self) -> Option<Node> {
        None
    }

    /// Which of the kinds that are treated specially the principal is.
    fn kind(&self) -> PrincipalKind {
        PrincipalKind::Other
    }

    /// What messages call the principal.
    fn describe(&self) -> String {
        match self.resource_node() {
            Some(node) => node.path().to_owned(),
            None => self.policy_fragment().map(|f| f.principal_text()).unwrap_or_default(),
        }
    }
}

/// Kinds of principals that some operations refuse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PrincipalKind {
    /// An AWS service.
    Service,
    /// An AWS account.
    Account,
    /// A group of users, which no statement can name.
    Group,
    /// Anything else.
    Other,
}

impl<P: IPrincipal + Clone + 'static> IGrantable for P {
    fn grant_principal(&self) -> PrincipalRef {
        PrincipalRef::new(self.clone())
    }
}

/// A principal of any kind; clones are the same principal.
#[derive(Clone)]
pub struct PrincipalRef(Rc<dyn IPrincipal>);

impl PrincipalRef {
    /// Wraps a principal.
    pub fn new(principal: impl IPrincipal + 'static) -> Self {
        Self(Rc::new(principal))
    }

    /// Tells whether both mean the same principal.
    pub fn is_same(&self, other: &PrincipalRef) -> bool {
        match (self.dedupe_string(), other.dedupe_string()) {
            (Some(a), Some(b)) => a == b,
            (None, None) => match (self.resource_node(), other.resource_node()) {
                (Some(a), Some(b)) => a.is_same(&b),
                _ => Rc::ptr_eq(&self.0, &other.0),
            },
            _ => false,
        }
    }
}

impl Deref for PrincipalRef {
    type Target = dyn IPrincipal;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl IGrantable for PrincipalRef {
    fn grant_principal(&self) -> PrincipalRef {
        self.0.grant_principal()
    }
}

impl<P: IPrincipal + 'static> From<P> for PrincipalRef {
    fn from(principal: P) -> Self {
        Self::new(principal)
    }
}

impl From<&PrincipalRef> for PrincipalRef {
    fn from(principal: &PrincipalRef) -> Self {
        principal.clone()
    }
}

/// Lets references to principals be given where a [`PrincipalRef`] is wanted.
macro_rules! principal_from_ref {
    ($($t:ty),* $(,)?) => { $(
        impl From<&$t> for $crate::aws_iam::PrincipalRef {
            fn from(principal: &$t) -> Self {
                $crate::aws_iam::PrincipalRef::new(principal.clone())
            }
        }
    )* };
}
pub(super) use principal_from_ref;

impl fmt::Debug for PrincipalRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.describe())
    }
}

/// What stands for a principal in a statement: who, and under which conditions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrincipalPolicyFragment {
    /// The identifiers by type, such as `AWS` or `Service`; see [`LITERAL_STRING_KEY`].
    pub principal_json: IndexMap<String, Vec<Value>>,
    /// The conditions by operator.
    pub conditions: Object,
}

impl PrincipalPolicyFragment {
    /// A fragment of one identifier without conditions.
    pub fn of(kind: &str, id: impl Into<Value>) -> Self {
        Self::with_conditions(kind, id, Object::new())
    }

    /// A fragment of one identifier.
    pub fn with_conditions(kind: &str, id: impl Into<Value>, conditions: Object) -> Self {
        Self { principal_json: IndexMap::from([(kind.to_owned(), vec![id.into()])]), conditions }
    }

    pub(super) fn principal_text(&self) -> String {
        principal_text(&self.principal_json)
    }
}

fn principal_text(principal_json: &IndexMap<String, Vec<Value>>) -> String {
    let map: Object = principal_json.iter().map(|(k, v)| (k.clone(), Value::Array(v.clone()))).collect();
    Value::Object(map).to_json(0)
}

/// Adds the identifiers of `source` to `target`.
pub(super) fn merge_principal(
    target: &mut IndexMap<String, Vec<Value>>,
    source: &IndexMap<String, Vec<Value>>,
) -> Result<()> {
    let mixes = |one: &IndexMap<String, Vec<Value>>, other: &IndexMap<String, Vec<Value>>| {
        one.contains_key(LITERAL_STRING_KEY) && other.keys().any(|k| k != LITERAL_STRING_KEY)
    };
    if mixes(source, target) || mixes(target, source) {
        return Err(Error::new(
            "CannotMustBeCannotMerge",
            format!(
                "Cannot merge principals {} and {}; if one uses a literal principal string the other one must be empty",
                principal_text(target),
                principal_text(source)
            ),
        ));
    }
    for (key, ids) in source {
        target.entry(key.clone()).or_default().extend(ids.iter().cloned());
    }
    Ok(())
}

/// What came of adding a statement to a principal's own policy.
#[derive(Clone)]
pub struct AddToPrincipalPolicyResult {
    /// Whether the statement was added, or is taken care of otherwise.
    pub statement_added: bool,
    /// What must be deployed for the statement to have effect; always there when a statement was added.
    pub policy_dependable: Option<Dependable>,
}

impl AddToPrincipalPolicyResult {
    /// The statement could not be added.
    pub fn not_added() -> Self {
        Self { statement_added: false, policy_dependable: None }
    }

    /// The statement is in effect once `dependable` is deployed.
    pub fn added(dependable: Dependable) -> Self {
        Self { statement_added: true, policy_dependable: Some(dependable) }
    }
}

/// Tells whether a principal is a resource that this app makes, rather than one that is imported or no resource.
///
/// # Errors
/// When the construct has two children that could be its default child.
pub fn principal_is_owned_resource(principal: &dyn IPrincipal) -> Result<bool> {
    let Some(node) = principal.resource_node() else { return Ok(false) };
    Ok(node.default_child()?.is_some_and(|child| CfnResource::at(child.node()).is_some()))
}
