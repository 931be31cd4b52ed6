//! Policy documents.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::feature_flags::{self, MINIMIZE_POLICIES};
use longshore_core::object;
use longshore_core::resolve::ResolveContext;
use longshore_core::token::{Resolvable, Token};
use longshore_core::value::{Object, Value};

use super::PolicyStatement;
use super::merge::{MergeOptions, merge_statements};
use super::statement::{EstimateSizeOptions, ResourcePolicyValidationOptions};

/// Properties of a [`PolicyDocument`].
#[derive(Clone, Debug, Default)]
pub struct PolicyDocumentProps {
    /// The statements to begin with.
    pub statements: Vec<PolicyStatement>,
    /// Whether statements without an id get their position as id. Default false.
    pub assign_sids: Option<bool>,
    /// Whether statements are merged. Default: as the flag `@aws-cdk/aws-iam:minimizePolicies` says.
    pub minimize: Option<bool>,
}

/// A policy: statements that are rendered at synthesis; clones are the same document.
#[derive(Clone, Debug, Default)]
pub struct PolicyDocument(Rc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    statements: RefCell<Vec<PolicyStatement>>,
    assign_sids: bool,
    minimize: Option<bool>,
}

/// A token of the document's JSON form.
impl std::fmt::Display for PolicyDocument {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", Token::new(self.clone()))
    }
}

/// A part of a document that was split, with the statements as they were added.
pub(super) struct SplitOff {
    pub(super) document: PolicyDocument,
    pub(super) originals: Vec<PolicyStatement>,
}

impl PolicyDocument {
    /// Makes an empty document.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes a document of statements.
    pub fn of(statements: impl IntoIterator<Item = PolicyStatement>) -> Self {
        Self::with_props(PolicyDocumentProps { statements: statements.into_iter().collect(), ..Default::default() })
    }

    /// Makes a document with properties.
    pub fn with_props(props: PolicyDocumentProps) -> Self {
        Self(Rc::new(Inner {
            statements: RefCell::new(props.statements),
            assign_sids: props.assign_sids.unwrap_or(false),
            minimize: props.minimize,
        }))
    }

    /// Makes a document of its JSON form.
    ///
    /// # Errors
    /// When there is no list of statements, or one of them is not valid.
    pub fn from_json(json: impl Into<Value>) -> Result<Self> {
        let json = json.into();
        let Some(Value::Array(statements)) = json.get("Statement") else {
            return Err(Error::new("StatementMustBeArray", "Statement must be an array"));
        };
        Ok(Self::of(statements.iter().map(|s| PolicyStatement::from_json(s.clone())).collect::<Result<Vec<_>>>()?))
    }

    /// Adds statements.
    pub fn add_statements(&self, statements: impl IntoIterator<Item = PolicyStatement>) {
        self.0.statements.borrow_mut().extend(statements);
    }

    /// Tells whether there are no statements; such a document is not rendered.
    pub fn is_empty(&self) -> bool {
        self.0.statements.borrow().is_empty()
    }

    /// How many statements were added.
    pub fn statement_count(&self) -> usize {
        self.0.statements.borrow().len()
    }

    /// The statements.
    pub fn statements(&self) -> Vec<PolicyStatement> {
        self.0.statements.borrow().clone()
    }

    /// Tells whether both are the same document.
    pub fn is_same(&self, other: &PolicyDocument) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    fn validate(&self, check: impl Fn(&PolicyStatement) -> Vec<String>) -> Vec<String> {
        self.0.statements.borrow().iter().flat_map(check).collect()
    }

    /// The errors that make the document unfit for any policy.
    pub fn validate_for_any_policy(&self) -> Vec<String> {
        self.validate(PolicyStatement::validate_for_any_policy)
    }

    /// The errors that make the document unfit for the policy of a resource; see
    /// [`PolicyStatement::validate_for_resource_policy`].
    pub fn validate_for_resource_policy(&self, skip_resource_validation: bool) -> Vec<String> {
        self.validate(|s| s.validate_for_resource_policy(skip_resource_validation))
    }

    /// As [`PolicyDocument::validate_for_resource_policy`], with options.
    pub fn validate_for_resource_policy_with(&self, options: ResourcePolicyValidationOptions) -> Vec<String> {
        self.validate_for_resource_policy(options.skip_resource_validation == Some(true))
    }

    /// The errors that make the document unfit for saying who may assume a role.
    pub fn validate_for_trust_policy(&self) -> Vec<String> {
        self.validate(PolicyStatement::validate_for_trust_policy)
    }

    /// The errors that make the document unfit for the policy of a role, user or group.
    pub fn validate_for_identity_policy(&self) -> Vec<String> {
        self.validate(PolicyStatement::validate_for_identity_policy)
    }

    /// The document's JSON form with tokens in it; undefined when it is empty.
    pub fn to_json(&self) -> Value {
        let statements = self.0.statements.borrow();
        if statements.is_empty() {
            return Value::Undefined;
        }
        let list: Vec<Value> = statements.iter().map(PolicyStatement::to_statement_json).collect();
        object! {"Statement" => list, "Version" => "2012-10-17"}.into()
    }

    fn should_merge(&self, scope: &dyn Construct) -> bool {
        self.0.minimize.unwrap_or_else(|| feature_flags::enabled(scope, MINIMIZE_POLICIES))
    }

    fn freeze_statements(&self) {
        self.0.statements.borrow().iter().for_each(PolicyStatement::freeze);
    }

    fn merge(&self, scope: &dyn Construct) -> Result<()> {
        if self.should_merge(scope) {
            let merged =
                merge_statements(scope, self.statements(), &MergeOptions { limit_size: false, combine: true })?;
            *self.0.statements.borrow_mut() = merged.into_iter().map(|m| m.statement).collect();
            self.freeze_statements();
        }
        Ok(())
    }

    /// Moves statements that do not fit into `self_maximum` characters into new documents of up to `split_maximum`.
    ///
    /// The first of the result is this document.
    pub(super) fn split(
        &self,
        scope: &dyn Construct,
        self_maximum: usize,
        split_maximum: usize,
    ) -> Result<Vec<SplitOff>> {
        self.freeze_statements();
        let options = MergeOptions { limit_size: true, combine: self.should_merge(scope) };
        let sizes = EstimateSizeOptions::of(scope)?;
        let mut parts = vec![SplitOff { document: self.clone(), originals: Vec::new() }];
        let mut filled = vec![0];
        let statements = std::mem::take(&mut *self.0.statements.borrow_mut());
        for merged in merge_statements(scope, statements, &options)? {
            let size = merged.statement.estimate_size(&sizes);
            let fits = |(i, used): (usize, &usize)| match i {
                0 => used + size < self_maximum,
                _ => used + size <= split_maximum,
            };
            let part = filled.iter().enumerate().position(fits).unwrap_or_else(|| {
                parts.push(SplitOff { document: PolicyDocument::new(), originals: Vec::new() });
                filled.push(0);
                filled.len() - 1
            });
            filled[part] += size;
            parts[part].document.add_statements([merged.statement]);
            parts[part].originals.extend(merged.originals);
        }
        Ok(parts)
    }
}

impl From<&PolicyDocument> for Value {
    fn from(document: &PolicyDocument) -> Value {
        Value::Token(Token::new(document.clone()))
    }
}

impl From<PolicyDocument> for Value {
    fn from(document: PolicyDocument) -> Value {
        Value::Token(Token::new(document))
    }
}

impl Resolvable for PolicyDocument {
    fn resolve(&self, context: &ResolveContext) -> Result<Value> {
        self.freeze_statements();
        self.merge(context.scope())?;
        Ok(self.to_json())
    }

    fn as_any(&self) -> Option<&dyn std::any::Any> {
        Some(self)
    }

    fn display_hint(&self) -> String {
        "PolicyDocument".to_owned()
    }

    fn post_process(&self, resolved: Value, context: &ResolveContext) -> Result<Value> {
        let Value::Object(mut document) = resolved else { return Ok(resolved) };
        let Some(Value::Array(statements)) = document.get_mut("Statement") else { return Ok(document.into()) };
        let sort = self.should_merge(context.scope());
        let mut seen = Vec::new();
        statements.retain(|s| {
            let text = s.to_json(0);
            let new = !seen.contains(&text);
            if new {
                seen.push(text);
            }
            new
        });
        for (i, statement) in statements.iter_mut().enumerate() {
            let Value::Object(statement) = statement else { continue };
            if self.0.assign_sids && !statement.get("Sid").is_some_and(Value::is_truthy) {
                statement.insert("Sid".to_owned(), i.to_string().into());
            }
            if sort {
                for key in ["Action", "Resource"] {
                    if let Some(list) = statement.get_mut(key) {
                        sort_by_json(list);
                    }
                }
                if let Some(Value::Object(principal)) = statement.get_mut("Principal") {
                    sort_principal(principal);
                }
            }
        }
        Ok(document.into())
    }
}

fn sort_by_json(value: &mut Value) {
    let Value::Array(items) = value else { return };
    let mut keyed: Vec<(Vec<u16>, Value)> =
        items.drain(..).map(|v| (v.to_json(0).encode_utf16().collect(), v)).collect();
    keyed.sort_by(|a, b| a.0.cmp(&b.0));
    keyed.dedup_by(|a, b| a.0 == b.0);
    items.extend(keyed.into_iter().map(|(_, v)| v));
    if items.len() == 1 {
        *value = items.remove(0);
    }
}

fn sort_principal(principal: &mut Object) {
    principal.sort_keys();
    principal.values_mut().for_each(sort_by_json);
}
