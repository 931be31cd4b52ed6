//! Policy statements.

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::token::{Token, is_unresolved, str_is_unresolved};
use longshore_core::value::{Object, Value};

use super::principal::{LITERAL_STRING_KEY, merge_principal};
use super::principals::JsonPrincipal;
use super::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal, CanonicalUserPrincipal, FederatedPrincipal,
    PrincipalKind, PrincipalRef, ServicePrincipal, ServicePrincipalOpts,
};

/// Whether a statement allows or denies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Effect {
    /// Allows; everything not allowed is denied.
    #[default]
    Allow,
    /// Denies, whatever else allows it.
    Deny,
}

impl Effect {
    /// The text in a policy.
    pub const fn as_str(self) -> &'static str {
        match self {
            Effect::Allow => "Allow",
            Effect::Deny => "Deny",
        }
    }
}

/// Properties of a [`PolicyStatement`].
#[derive(Clone, Debug, Default)]
pub struct PolicyStatementProps {
    /// The statement's id; in identity policies only letters and digits.
    pub sid: Option<String>,
    /// Whether it allows or denies. Default: allows.
    pub effect: Option<Effect>,
    /// Actions, such as `ecr:BatchGetImage`.
    pub actions: Vec<String>,
    /// All actions but these.
    pub not_actions: Vec<String>,
    /// To whom it applies.
    pub principals: Vec<PrincipalRef>,
    /// To whom it does not apply.
    pub not_principals: Vec<PrincipalRef>,
    /// ARNs of what it is about.
    pub resources: Vec<String>,
    /// ARNs of what it is not about.
    pub not_resources: Vec<String>,
    /// Conditions: by operator, maps from condition keys to values.
    pub conditions: Object,
}

/// A statement of a policy; clones are the same statement.
#[derive(Clone)]
pub struct PolicyStatement(Rc<RefCell<Inner>>);

#[derive(Default)]
struct Inner {
    sid: Option<String>,
    effect: Effect,
    actions: Vec<String>,
    not_actions: Vec<String>,
    principals: Vec<PrincipalRef>,
    not_principals: Vec<PrincipalRef>,
    principal_json: IndexMap<String, Vec<Value>>,
    not_principal_json: IndexMap<String, Vec<Value>>,
    resources: Vec<String>,
    not_resources: Vec<String>,
    conditions: Object,
    principal_conditions: Option<String>,
    frozen: bool,
}

/// A token of the statement's JSON form.
impl std::fmt::Display for PolicyStatement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", Token::with_hint(self.to_statement_json(), "PolicyStatement"))
    }
}

/// How a statement for the policy of a resource is checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ResourcePolicyValidationOptions {
    /// Whether it need not name a resource, as where the policy is that of one resource. Default false.
    pub skip_resource_validation: Option<bool>,
}

/// Collects what a [`PolicyStatement`] is made of.
#[derive(Clone, Debug, Default)]
pub struct PolicyStatementBuilder(PolicyStatementProps);

macro_rules! list_setters {
    ($($(#[doc = $one_doc:literal])+ $one:ident; $(#[doc = $many_doc:literal])+ $many:ident: $item:ty;)*) => { $(
        $(#[doc = $one_doc])+
        #[must_use]
        pub fn $one(mut self, item: impl Into<$item>) -> Self {
            self.0.$many.push(item.into());
            self
        }

        $(#[doc = $many_doc])+
        #[must_use]
        pub fn $many<I: Into<$item>>(mut self, items: impl IntoIterator<Item = I>) -> Self {
            self.0.$many.extend(items.into_iter().map(Into::into));
            self
        }
    )* };
}

impl PolicyStatementBuilder {
    /// Sets the statement's id.
    #[must_use]
    pub fn sid(mut self, sid: impl Into<String>) -> Self {
        self.0.sid = Some(sid.into());
        self
    }

    /// Sets whether the statement allows or denies.
    #[must_use]
    pub fn effect(mut self, effect: Effect) -> Self {
        self.0.effect = Some(effect);
        self
    }

    list_setters! {
        /// Adds an action.
        action;
        /// Adds actions.
        actions: String;
        /// Adds an action that is left out.
        not_action;
        /// Adds actions that are left out.
        not_actions: String;
        /// Adds a principal.
        principal;
        /// Adds principals.
        principals: PrincipalRef;
        /// Adds a principal that is left out.
        not_principal;
        /// Adds principals that are left out.
        not_principals: PrincipalRef;
        /// Adds the ARN of a resource.
        resource;
        /// Adds ARNs of resources.
        resources: String;
        /// Adds the ARN of a resource that is left out.
        not_resource;
        /// Adds ARNs of resources that are left out.
        not_resources: String;
    }

    /// Adds a condition: an operator with a map from condition keys to values.
    #[must_use]
    pub fn condition(mut self, operator: impl Into<String>, condition: impl Into<Value>) -> Self {
        self.0.conditions.insert(operator.into(), condition.into());
        self
    }

    /// Adds conditions by operator.
    #[must_use]
    pub fn conditions(mut self, conditions: Object) -> Self {
        self.0.conditions.extend(conditions);
        self
    }

    /// Makes the statement.
    ///
    /// # Errors
    /// As [`PolicyStatement::new`].
    pub fn build(self) -> Result<PolicyStatement> {
        PolicyStatement::new(self.0)
    }
}

impl PolicyStatement {
    /// Makes a statement.
    ///
    /// # Errors
    /// When an action is malformed, lists exclude each other, or the principals' conditions differ.
    pub fn new(props: PolicyStatementProps) -> Result<Self> {
        let statement = Self(Rc::new(RefCell::new(Inner {
            sid: props.sid,
            effect: props.effect.unwrap_or_default(),
            ..Inner::default()
        })));
        statement.add_actions(props.actions)?;
        statement.add_not_actions(props.not_actions)?;
        statement.add_principals(props.principals)?;
        statement.add_not_principals(props.not_principals)?;
        statement.add_resources(props.resources)?;
        statement.add_not_resources(props.not_resources)?;
        statement.add_conditions(props.conditions)?;
        Ok(statement)
    }

    /// Makes a statement of single properties; ends with `build()`.
    pub fn builder() -> PolicyStatementBuilder {
        PolicyStatementBuilder::default()
    }

    /// Makes a statement of its JSON form.
    ///
    /// # Errors
    /// When there is no action, or as [`PolicyStatement::new`].
    pub fn from_json(json: impl Into<Value>) -> Result<Self> {
        let json = json.into();
        let texts = |key: &str| -> Vec<String> {
            match json.get(key) {
                Some(Value::Array(items)) => items.iter().filter_map(text).collect(),
                Some(other) => text(other).into_iter().collect(),
                None => Vec::new(),
            }
        };
        let principals = |key: &str| -> Result<Vec<PrincipalRef>> {
            match json.get(key) {
                Some(p) if p.is_truthy() => Ok(vec![JsonPrincipal::new(p.clone())?.into()]),
                _ => Ok(Vec::new()),
            }
        };
        let effect = match json.get("Effect").and_then(Value::as_str) {
            Some("Deny") => Some(Effect::Deny),
            _ => None,
        };
        let statement = Self::new(PolicyStatementProps {
            sid: json.get("Sid").and_then(Value::as_str).map(str::to_owned),
            effect,
            actions: texts("Action"),
            not_actions: texts("NotAction"),
            principals: principals("Principal")?,
            not_principals: principals("NotPrincipal")?,
            resources: texts("Resource"),
            not_resources: texts("NotResource"),
            conditions: json.get("Condition").and_then(Value::as_object).cloned().unwrap_or_default(),
        })?;
        let errors = statement.validate_for_any_policy();
        if errors.is_empty() {
            return Ok(statement);
        }
        Err(Error::new("IncorrectPolicyStatement", format!("Incorrect Policy Statement: {}", errors.join("\n"))))
    }

    fn check_open(&self, method: &str) -> Result<()> {
        if self.0.borrow().frozen {
            return Err(Error::new(
                "FreezeCalledPolicystatementPreviously",
                format!(
                    "{method}: freeze() has been called on this PolicyStatement previously, so it can no longer be modified"
                ),
            ));
        }
        Ok(())
    }

    /// The statement's id.
    pub fn sid(&self) -> Option<String> {
        self.0.borrow().sid.clone()
    }

    /// Sets the statement's id.
    ///
    /// # Errors
    /// When the statement is frozen.
    pub fn set_sid(&self, sid: Option<String>) -> Result<()> {
        self.check_open("sid")?;
        self.0.borrow_mut().sid = sid;
        Ok(())
    }

    /// Whether the statement allows or denies.
    pub fn effect(&self) -> Effect {
        self.0.borrow().effect
    }

    /// Sets whether the statement allows or denies.
    ///
    /// # Errors
    /// When the statement is frozen.
    pub fn set_effect(&self, effect: Effect) -> Result<()> {
        self.check_open("effect")?;
        self.0.borrow_mut().effect = effect;
        Ok(())
    }

    /// Adds actions.
    ///
    /// # Errors
    /// When one is malformed, there are actions that are left out, or the statement is frozen.
    pub fn add_actions<S: Into<String>>(&self, actions: impl IntoIterator<Item = S>) -> Result<()> {
        self.check_open("addActions")?;
        let actions: Vec<String> = actions.into_iter().map(Into::into).collect();
        let mut me = self.0.borrow_mut();
        if !actions.is_empty() && !me.not_actions.is_empty() {
            return Err(exclusive("Actions", "NotActions", "CannotAddActionsPolicyStatement"));
        }
        check_actions(&actions)?;
        push_new(&mut me.actions, actions);
        Ok(())
    }

    /// Adds actions that are left out.
    ///
    /// # Errors
    /// When one is malformed, there are actions, or the statement is frozen.
    pub fn add_not_actions<S: Into<String>>(&self, actions: impl IntoIterator<Item = S>) -> Result<()> {
        self.check_open("addNotActions")?;
        let actions: Vec<String> = actions.into_iter().map(Into::into).collect();
        let mut me = self.0.borrow_mut();
        if !actions.is_empty() && !me.actions.is_empty() {
            return Err(exclusive("NotActions", "Actions", "CannotAddActionsPolicyStatement"));
        }
        check_actions(&actions)?;
        push_new(&mut me.not_actions, actions);
        Ok(())
    }

    /// Tells whether the statement names principals, applying or left out.
    pub fn has_principal(&self) -> bool {
        let me = self.0.borrow();
        !me.principals.is_empty() || !me.not_principals.is_empty()
    }

    /// Adds principals.
    ///
    /// # Errors
    /// When one is a group, their conditions differ, there are principals that are left out, or the statement is frozen.
    pub fn add_principals<P: Into<PrincipalRef>>(&self, principals: impl IntoIterator<Item = P>) -> Result<()> {
        self.check_open("addPrincipals")?;
        let principals: Vec<PrincipalRef> = principals.into_iter().map(Into::into).collect();
        if !principals.is_empty() && !self.0.borrow().not_principals.is_empty() {
            return Err(exclusive("Principals", "NotPrincipals", "CannotAddPrincipalsPolicyStatement"));
        }
        check_principals(&principals)?;
        for principal in principals {
            let fragment = principal.policy_fragment()?;
            merge_principal(&mut self.0.borrow_mut().principal_json, &fragment.principal_json)?;
            self.add_principal_conditions(fragment.conditions)?;
            self.0.borrow_mut().principals.push(principal);
        }
        Ok(())
    }

    /// Adds principals that are left out.
    ///
    /// # Errors
    /// When one is a group, their conditions differ, there are principals, or the statement is frozen.
    pub fn add_not_principals<P: Into<PrincipalRef>>(&self, principals: impl IntoIterator<Item = P>) -> Result<()> {
        self.check_open("addNotPrincipals")?;
        let principals: Vec<PrincipalRef> = principals.into_iter().map(Into::into).collect();
        if !principals.is_empty() && !self.0.borrow().principals.is_empty() {
            return Err(exclusive("NotPrincipals", "Principals", "CannotAddPrincipalsPolicyStatement"));
        }
        check_principals(&principals)?;
        for principal in principals {
            let fragment = principal.policy_fragment()?;
            merge_principal(&mut self.0.borrow_mut().not_principal_json, &fragment.principal_json)?;
            self.add_principal_conditions(fragment.conditions)?;
            self.0.borrow_mut().not_principals.push(principal);
        }
        Ok(())
    }

    fn add_principal_conditions(&self, conditions: Object) -> Result<()> {
        let these = Value::Object(conditions.clone()).to_json(0);
        let known = self.0.borrow().principal_conditions.clone();
        match known {
            None => self.0.borrow_mut().principal_conditions = Some(these),
            Some(known) if known != these => {
                return Err(Error::new(
                    "PrincipalsPolicystatementSameConditions",
                    format!(
                        "All principals in a PolicyStatement must have the same Conditions (got '{known}' and '{these}'). Use multiple statements instead."
                    ),
                ));
            }
            Some(_) => {}
        }
        self.add_conditions(conditions)
    }

    /// Adds an account as principal.
    ///
    /// # Errors
    /// As [`PolicyStatement::add_principals`].
    pub fn add_aws_account_principal(&self, account_id: impl Into<String>) -> Result<()> {
        self.add_principals([AccountPrincipal::new(account_id)])
    }

    /// Adds a user or role as principal, by its ARN.
    ///
    /// # Errors
    /// As [`PolicyStatement::add_principals`].
    pub fn add_arn_principal(&self, arn: impl Into<String>) -> Result<()> {
        self.add_principals([ArnPrincipal::new(arn)])
    }

    /// Adds a service as principal.
    ///
    /// # Errors
    /// As [`PolicyStatement::add_principals`].
    pub fn add_service_principal(&self, service: impl Into<String>, opts: ServicePrincipalOpts) -> Result<()> {
        self.add_principals([ServicePrincipal::with_opts(service, opts)])
    }

    /// Adds a federated identity provider as principal.
    ///
    /// # Errors
    /// As [`PolicyStatement::add_principals`].
    pub fn add_federated_principal(&self, federated: impl Into<String>, conditions: Object) -> Result<()> {
        self.add_principals([FederatedPrincipal::new(federated, conditions)])
    }

    /// Adds the account that the stack is deployed to as principal.
    ///
    /// # Errors
    /// As [`PolicyStatement::add_principals`].
    pub fn add_account_root_principal(&self) -> Result<()> {
        self.add_principals([AccountRootPrincipal::new()])
    }

    /// Adds a canonical user id as principal.
    ///
    /// # Errors
    /// As [`PolicyStatement::add_principals`].
    pub fn add_canonical_user_principal(&self, canonical_user_id: impl Into<String>) -> Result<()> {
        self.add_principals([CanonicalUserPrincipal::new(canonical_user_id)])
    }

    /// Adds everybody as principal.
    ///
    /// # Errors
    /// As [`PolicyStatement::add_principals`].
    pub fn add_any_principal(&self) -> Result<()> {
        self.add_principals([AnyPrincipal::new()])
    }

    /// Adds ARNs of resources.
    ///
    /// # Errors
    /// When there are resources that are left out, or the statement is frozen.
    pub fn add_resources<S: Into<String>>(&self, arns: impl IntoIterator<Item = S>) -> Result<()> {
        self.check_open("addResources")?;
        let arns: Vec<String> = arns.into_iter().map(Into::into).collect();
        let mut me = self.0.borrow_mut();
        if !arns.is_empty() && !me.not_resources.is_empty() {
            return Err(exclusive("Resources", "NotResources", "CannotAddResourcesPolicyStatement"));
        }
        push_new(&mut me.resources, arns);
        Ok(())
    }

    /// Adds ARNs of resources that are left out.
    ///
    /// # Errors
    /// When there are resources, or the statement is frozen.
    pub fn add_not_resources<S: Into<String>>(&self, arns: impl IntoIterator<Item = S>) -> Result<()> {
        self.check_open("addNotResources")?;
        let arns: Vec<String> = arns.into_iter().map(Into::into).collect();
        let mut me = self.0.borrow_mut();
        if !arns.is_empty() && !me.resources.is_empty() {
            return Err(exclusive("NotResources", "Resources", "CannotAddResourcesPolicyStatement"));
        }
        push_new(&mut me.not_resources, arns);
        Ok(())
    }

    /// Adds `*` as resource.
    ///
    /// # Errors
    /// As [`PolicyStatement::add_resources`].
    pub fn add_all_resources(&self) -> Result<()> {
        self.add_resources(["*"])
    }

    /// Tells whether the statement names a resource.
    pub fn has_resource(&self) -> bool {
        !self.0.borrow().resources.is_empty()
    }

    /// Adds a condition; of several values for one operator and key the last one wins.
    ///
    /// # Errors
    /// When the condition is no map, or the statement is frozen.
    pub fn add_condition(&self, operator: impl Into<String>, condition: impl Into<Value>) -> Result<()> {
        self.check_open("addCondition")?;
        let condition = condition.into();
        check_condition(&condition)?;
        let mut me = self.0.borrow_mut();
        merge_condition(&mut me.conditions, operator.into(), condition);
        Ok(())
    }

    /// Adds conditions by operator.
    ///
    /// # Errors
    /// As [`PolicyStatement::add_condition`].
    pub fn add_conditions(&self, conditions: Object) -> Result<()> {
        conditions.into_iter().try_for_each(|(operator, condition)| self.add_condition(operator, condition))
    }

    /// Adds a condition on `sts:ExternalId`.
    ///
    /// # Errors
    /// When the statement is frozen.
    pub fn add_account_condition(&self, account_id: &str) -> Result<()> {
        self.add_condition("StringEquals", object! {"sts:ExternalId" => account_id})
    }

    /// Adds a condition on `aws:SourceAccount`.
    ///
    /// # Errors
    /// When the statement is frozen.
    pub fn add_source_account_condition(&self, account_id: &str) -> Result<()> {
        self.add_condition("StringEquals", object! {"aws:SourceAccount" => account_id})
    }

    /// Adds a condition on `aws:SourceArn`.
    ///
    /// # Errors
    /// When the statement is frozen.
    pub fn add_source_arn_condition(&self, arn: &str) -> Result<()> {
        self.add_condition("ArnEquals", object! {"aws:SourceArn" => arn})
    }

    /// The actions.
    pub fn actions(&self) -> Vec<String> {
        self.0.borrow().actions.clone()
    }

    /// The actions that are left out.
    pub fn not_actions(&self) -> Vec<String> {
        self.0.borrow().not_actions.clone()
    }

    /// The principals.
    pub fn principals(&self) -> Vec<PrincipalRef> {
        self.0.borrow().principals.clone()
    }

    /// The principals that are left out.
    pub fn not_principals(&self) -> Vec<PrincipalRef> {
        self.0.borrow().not_principals.clone()
    }

    /// The resources.
    pub fn resources(&self) -> Vec<String> {
        self.0.borrow().resources.clone()
    }

    /// The resources that are left out.
    pub fn not_resources(&self) -> Vec<String> {
        self.0.borrow().not_resources.clone()
    }

    /// The conditions by operator.
    pub fn conditions(&self) -> Object {
        self.0.borrow().conditions.clone()
    }

    /// Makes a separate statement with the same properties.
    ///
    /// # Errors
    /// When a principal has nothing to stand for it any more.
    pub fn copy(&self) -> Result<Self> {
        Self::new(self.to_props())
    }

    pub(super) fn to_props(&self) -> PolicyStatementProps {
        let me = self.0.borrow();
        PolicyStatementProps {
            sid: me.sid.clone(),
            effect: Some(me.effect),
            actions: me.actions.clone(),
            not_actions: me.not_actions.clone(),
            principals: me.principals.clone(),
            not_principals: me.not_principals.clone(),
            resources: me.resources.clone(),
            not_resources: me.not_resources.clone(),
            conditions: me.conditions.clone(),
        }
    }

    /// Refuses changes from now on.
    pub fn freeze(&self) {
        self.0.borrow_mut().frozen = true;
    }

    /// Tells whether the statement refuses changes.
    pub fn frozen(&self) -> bool {
        self.is_frozen()
    }

    /// Tells whether the statement cannot be changed any more.
    pub fn is_frozen(&self) -> bool {
        self.0.borrow().frozen
    }

    /// Tells whether both are the same statement, not just equal ones.
    pub fn is_same(&self, other: &PolicyStatement) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    /// The statement's JSON form, with tokens in it.
    pub fn to_statement_json(&self) -> Value {
        let me = self.0.borrow();
        object! {
            "Action" => one_or_list(&me.actions),
            "NotAction" => one_or_list(&me.not_actions),
            "Condition" => Value::Object(me.conditions.clone()).or_undefined_if_empty(),
            "Effect" => me.effect.as_str(),
            "Principal" => principal_value(&me.principal_json),
            "NotPrincipal" => principal_value(&me.not_principal_json),
            "Resource" => one_or_list(&me.resources),
            "NotResource" => one_or_list(&me.not_resources),
            "Sid" => me.sid.clone(),
        }
        .into()
    }

    /// The errors that make the statement unfit for any policy.
    pub fn validate_for_any_policy(&self) -> Vec<String> {
        let me = self.0.borrow();
        if me.actions.is_empty() && me.not_actions.is_empty() {
            return vec!["A PolicyStatement must specify at least one 'action' or 'notAction'.".to_owned()];
        }
        Vec::new()
    }

    /// The errors that make the statement unfit for the policy of a resource; `skip_resource_validation` is for policies
    /// that are about the resource that they are attached to only.
    pub fn validate_for_resource_policy(&self, skip_resource_validation: bool) -> Vec<String> {
        let mut errors = self.validate_for_any_policy();
        if !self.has_principal() {
            errors.push(
                "A PolicyStatement used in a resource-based policy must specify at least one IAM principal.".to_owned(),
            );
        }
        if !skip_resource_validation && self.names_no_resource() {
            errors.push(
                "A PolicyStatement used in a resource-based policy must specify at least one resource.".to_owned(),
            );
        }
        errors
    }

    /// The errors that make the statement unfit for saying who may assume a role.
    pub fn validate_for_resource_policy_with(&self, options: ResourcePolicyValidationOptions) -> Vec<String> {
        self.validate_for_resource_policy(options.skip_resource_validation == Some(true))
    }

    /// The errors that make the statement unfit for saying who may assume a role.
    pub fn validate_for_trust_policy(&self) -> Vec<String> {
        let mut errors = self.validate_for_any_policy();
        if !self.has_principal() {
            errors.push("A PolicyStatement used in a trust policy must specify at least one IAM principal.".to_owned());
        }
        errors
    }

    /// The errors that make the statement unfit for the policy of a role, user or group.
    pub fn validate_for_identity_policy(&self) -> Vec<String> {
        let mut errors = self.validate_for_any_policy();
        if self.has_principal() {
            errors.push(
                "A PolicyStatement used in an identity-based policy cannot specify any IAM principals.".to_owned(),
            );
        }
        if self.names_no_resource() {
            errors.push(
                "A PolicyStatement used in an identity-based policy must specify at least one resource.".to_owned(),
            );
        }
        errors
    }

    fn names_no_resource(&self) -> bool {
        let me = self.0.borrow();
        me.resources.is_empty() && me.not_resources.is_empty()
    }

    /// About how many characters the statement has in a policy; rather too many than too few.
    // Source: aws-cdk-lib 2.275.0, observed by where role policies are split.
    pub(super) fn estimate_size(&self, options: &EstimateSizeOptions) -> usize {
        let me = self.0.borrow();
        let count = |key: &str, values: &[String], of_token: usize| -> usize {
            if values.is_empty() {
                return 0;
            }
            let length = |v: &String| if str_is_unresolved(v) { of_token } else { v.encode_utf16().count() };
            key.len() + 5 + values.iter().map(|v| length(v) + 3).sum::<usize>()
        };
        format!("\"Effect\": \"{}\",", me.effect.as_str()).len()
            + count("Action", &me.actions, options.action)
            + count("NotAction", &me.not_actions, options.action)
            + count("Resource", &me.resources, options.arn)
            + count("NotResource", &me.not_resources, options.arn)
            + (me.principals.len() + me.not_principals.len()) * options.arn
            + Value::Object(me.conditions.clone()).to_json(0).encode_utf16().count()
    }
}

impl std::fmt::Debug for PolicyStatement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.to_statement_json().to_json(0))
    }
}

/// How long tokens are taken to be.
pub(super) struct EstimateSizeOptions {
    action: usize,
    arn: usize,
}

impl EstimateSizeOptions {
    /// The estimates that the context of a construct gives, else 20 characters for an action and 150 for an ARN.
    pub(super) fn of(scope: &dyn Construct) -> Result<Self> {
        const ARN_KEY: &str = "@aws-cdk/aws-iam.arnSizeEstimate";
        let arn = match scope.node().try_get_context(ARN_KEY) {
            None | Some(Value::Undefined | Value::Null) => 150,
            Some(Value::Number(n)) if n >= 0.0 => n as usize,
            Some(other) => {
                return Err(Error::at(
                    scope,
                    "ExpectedContextNumber",
                    format!("Context value {ARN_KEY} should be a number, got {}", other.to_json(0)),
                ));
            }
        };
        Ok(Self { action: 20, arn })
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(s) => Some(s.clone()),
        Value::Token(t) => Some(t.to_string()),
        Value::Object(_) => Some(longshore_core::token::Token::of(value.clone()).to_string()),
        _ => None,
    }
}

fn exclusive(adding: &str, present: &str, code: &'static str) -> Error {
    Error::new(code, format!("Cannot add '{adding}' to policy statement if '{present}' have been added"))
}

fn push_new(list: &mut Vec<String>, items: Vec<String>) {
    for item in items {
        if !list.contains(&item) {
            list.push(item);
        }
    }
}

// Source: IAM user guide, IAM JSON policy grammar: `*`, or service, colon, action with wildcards.
fn check_actions(actions: &[String]) -> Result<()> {
    let valid = |action: &str| {
        action == "*"
            || action.split_once(':').is_some_and(|(service, name)| {
                !service.is_empty()
                    && !name.is_empty()
                    && service.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
                    && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '*')
            })
    };
    if is_unresolved(actions) {
        return Ok(());
    }
    match actions.iter().find(|a| !str_is_unresolved(a) && !valid(a)) {
        None => Ok(()),
        Some(action) => Err(Error::new(
            "ActionInvalid",
            format!(
                "Action '{action}' is invalid. An action string consists of a service namespace, a colon, and the name of an action. Action names can include wildcards."
            ),
        )),
    }
}

fn check_principals(principals: &[PrincipalRef]) -> Result<()> {
    if principals.iter().any(|p| p.kind() == PrincipalKind::Group) {
        return Err(Error::new(
            "CannotUseGroupAsPrincipal",
            "Cannot use an IAM Group as the 'Principal' or 'NotPrincipal' in an IAM Policy",
        ));
    }
    Ok(())
}

fn check_condition(condition: &Value) -> Result<()> {
    match condition {
        Value::Object(_) | Value::Token(_) => Ok(()),
        _ => Err(Error::new(
            "ShouldBeConditionShouldRepresented",
            "A Condition should be represented as a map of operator to value",
        )),
    }
}

/// Lays a condition over those of the same operator.
pub(super) fn merge_condition(conditions: &mut Object, operator: String, condition: Value) {
    match (conditions.get_mut(&operator), condition) {
        (Some(Value::Object(known)), Value::Object(added)) => known.extend(added),
        (_, condition) => {
            conditions.insert(operator, condition);
        }
    }
}

fn one_or_list(values: &[String]) -> Value {
    match values {
        [] => Value::Undefined,
        [one] if !is_unresolved(values) || str_is_scalar_token(one) => one.as_str().into(),
        many => many.into(),
    }
}

fn str_is_scalar_token(s: &str) -> bool {
    longshore_core::token::list_token(s).is_none()
}

fn principal_value(principal_json: &IndexMap<String, Vec<Value>>) -> Value {
    if let Some(literal) = principal_json.get(LITERAL_STRING_KEY) {
        return literal.first().cloned().unwrap_or_default();
    }
    let map: Object = principal_json
        .iter()
        .filter(|(_, ids)| !ids.is_empty())
        .map(|(kind, ids)| {
            (kind.clone(), if let [one] = ids.as_slice() { one.clone() } else { Value::Array(ids.to_vec()) })
        })
        .collect();
    Value::Object(map).or_undefined_if_empty()
}
