//! Principals made of other principals.

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::token::str_is_unresolved;
use longshore_core::value::{Object, Value};

use super::federated::merge_conditions;
use crate::aws_iam::principal::merge_principal;
use crate::aws_iam::{AddToPrincipalPolicyResult, IPrincipal, PolicyStatement, PrincipalPolicyFragment, PrincipalRef};

/// Adds conditions and session tags to principals.
pub trait PrincipalConditions {
    /// The same principal under conditions by operator, in addition to its own.
    fn with_conditions(&self, conditions: Object) -> PrincipalWithConditions;

    /// The same principal, allowed to tag its sessions when it assumes a role.
    fn with_session_tags(&self) -> SessionTagsPrincipal;
}

impl<P: IPrincipal + Clone + 'static> PrincipalConditions for P {
    fn with_conditions(&self, conditions: Object) -> PrincipalWithConditions {
        PrincipalWithConditions::new(self.clone(), conditions)
    }

    fn with_session_tags(&self) -> SessionTagsPrincipal {
        SessionTagsPrincipal::new(self.clone())
    }
}

/// A principal under additional conditions; clones are the same principal.
#[derive(Clone, Debug)]
pub struct PrincipalWithConditions {
    wrapped: PrincipalRef,
    additional: Rc<RefCell<Object>>,
}

impl PrincipalWithConditions {
    /// Puts a principal under conditions by operator.
    pub fn new(principal: impl Into<PrincipalRef>, conditions: Object) -> Self {
        Self { wrapped: principal.into(), additional: Rc::new(RefCell::new(conditions)) }
    }

    /// Adds a condition; other keys of the same operator stay.
    pub fn add_condition(&self, operator: impl Into<String>, condition: impl Into<Value>) {
        let added = Object::from([(operator.into(), condition.into())]);
        self.add_conditions(added);
    }

    /// Adds conditions by operator.
    pub fn add_conditions(&self, conditions: Object) {
        let merged = merge_conditions(self.additional.borrow().clone(), &conditions);
        *self.additional.borrow_mut() = merged;
    }

    /// All conditions, the principal's own included.
    ///
    /// # Errors
    /// When nothing can stand for the principal.
    pub fn conditions(&self) -> Result<Object> {
        let own = self.wrapped.policy_fragment()?.conditions;
        let additional = self.additional.borrow();
        let token = |v: &Value| match v {
            Value::Token(_) => true,
            Value::String(s) => str_is_unresolved(s),
            _ => false,
        };
        for (operator, condition) in additional.iter() {
            if own.get(operator).is_some_and(|known| token(known) || token(condition)) {
                return Err(Error::new(
                    "MultipleConditionsCannotMerged",
                    format!(
                        "multiple \"{operator}\" conditions cannot be merged if one of them contains an unresolved token"
                    ),
                ));
            }
        }
        Ok(merge_conditions(own, &additional))
    }
}

impl IPrincipal for PrincipalWithConditions {
    fn assume_role_action(&self) -> String {
        self.wrapped.assume_role_action()
    }

    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        let principal_json = self.wrapped.policy_fragment()?.principal_json;
        Ok(PrincipalPolicyFragment { principal_json, conditions: self.conditions()? })
    }

    fn principal_account(&self) -> Option<String> {
        self.wrapped.principal_account()
    }

    fn add_to_principal_policy(&self, statement: &PolicyStatement) -> Result<AddToPrincipalPolicyResult> {
        self.wrapped.add_to_principal_policy(statement)
    }

    fn add_to_assume_role_policy(&self, add: &dyn Fn(PolicyStatement) -> Result<()>) -> Result<()> {
        let conditions = self.conditions()?;
        self.wrapped.add_to_assume_role_policy(&|statement| {
            statement.add_conditions(conditions.clone())?;
            add(statement)
        })
    }

    fn dedupe_string(&self) -> Option<String> {
        let conditions = Value::Object(self.conditions().ok()?).to_json(0);
        Some(format!("PrincipalWithConditions:{}:{conditions}", self.wrapped.dedupe_string()?))
    }

    fn describe(&self) -> String {
        self.wrapped.describe()
    }
}

/// A principal that may tag its sessions when it assumes a role.
#[derive(Clone, Debug)]
pub struct SessionTagsPrincipal {
    wrapped: PrincipalRef,
}

impl SessionTagsPrincipal {
    /// Lets a principal tag its sessions.
    pub fn new(principal: impl Into<PrincipalRef>) -> Self {
        Self { wrapped: principal.into() }
    }
}

impl IPrincipal for SessionTagsPrincipal {
    fn assume_role_action(&self) -> String {
        self.wrapped.assume_role_action()
    }

    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        self.wrapped.policy_fragment()
    }

    fn principal_account(&self) -> Option<String> {
        self.wrapped.principal_account()
    }

    fn add_to_principal_policy(&self, statement: &PolicyStatement) -> Result<AddToPrincipalPolicyResult> {
        self.wrapped.add_to_principal_policy(statement)
    }

    fn add_to_assume_role_policy(&self, add: &dyn Fn(PolicyStatement) -> Result<()>) -> Result<()> {
        self.wrapped.add_to_assume_role_policy(&|statement| {
            statement.add_actions(["sts:TagSession"])?;
            add(statement)
        })
    }

    fn dedupe_string(&self) -> Option<String> {
        Some(format!("SessionTagsPrincipal:{}:", self.wrapped.dedupe_string()?))
    }
}

/// Several principals as one; clones are the same principal.
#[derive(Clone, Debug)]
pub struct CompositePrincipal {
    assume_role_action: String,
    principals: Rc<RefCell<Vec<PrincipalRef>>>,
}

impl CompositePrincipal {
    /// Puts principals together.
    ///
    /// # Errors
    /// When there is none.
    pub fn new<P: Into<PrincipalRef>>(principals: impl IntoIterator<Item = P>) -> Result<Self> {
        let principals: Vec<PrincipalRef> = principals.into_iter().map(Into::into).collect();
        let Some(first) = principals.first() else {
            return Err(Error::new(
                "CompositePrincipalsConstructedLeastPrincipal",
                "CompositePrincipals must be constructed with at least 1 Principal but none were passed.",
            ));
        };
        Ok(Self { assume_role_action: first.assume_role_action(), principals: Rc::new(RefCell::new(principals)) })
    }

    /// The principals.
    pub fn principals(&self) -> Vec<PrincipalRef> {
        self.principals.borrow().clone()
    }

    /// Adds principals.
    pub fn add_principals(&self, principals: impl IntoIterator<Item = impl Into<PrincipalRef>>) -> &Self {
        self.principals.borrow_mut().extend(principals.into_iter().map(Into::into));
        self
    }

    /// Adds a principal.
    pub fn add_principal(&self, principal: impl Into<PrincipalRef>) -> &Self {
        self.principals.borrow_mut().push(principal.into());
        self
    }
}

impl IPrincipal for CompositePrincipal {
    fn assume_role_action(&self) -> String {
        self.assume_role_action.clone()
    }

    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        let mut principal_json = IndexMap::new();
        for principal in self.principals.borrow().iter() {
            let fragment = principal.policy_fragment()?;
            if !fragment.conditions.is_empty() {
                let ids: Object =
                    fragment.principal_json.iter().map(|(k, v)| (k.clone(), Value::Array(v.clone()))).collect();
                let text =
                    Value::from(object! {"principalJson" => ids, "conditions" => fragment.conditions}).to_json(0);
                return Err(Error::new(
                    "CompositePrincipalComponentsCannotHaveConditions",
                    format!(
                        "Components of a CompositePrincipal must not have conditions. Tried to add the following fragment: {text}"
                    ),
                ));
            }
            merge_principal(&mut principal_json, &fragment.principal_json)?;
        }
        Ok(PrincipalPolicyFragment { principal_json, conditions: Object::new() })
    }

    fn add_to_assume_role_policy(&self, add: &dyn Fn(PolicyStatement) -> Result<()>) -> Result<()> {
        let principals = self.principals.borrow().clone();
        principals.iter().try_for_each(|p| p.add_to_assume_role_policy(add))
    }

    fn dedupe_string(&self) -> Option<String> {
        let parts: Option<Vec<String>> = self.principals.borrow().iter().map(|p| p.dedupe_string()).collect();
        Some(format!("CompositePrincipal[{}]", parts?.join(",")))
    }

    fn describe(&self) -> String {
        let parts: Vec<String> = self.principals.borrow().iter().map(|p| p.describe()).collect();
        format!("CompositePrincipal({})", parts.join(","))
    }
}
