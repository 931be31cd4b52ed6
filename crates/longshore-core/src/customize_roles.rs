//! Roles that are made elsewhere: what stands in for those that the app would make, and the report on what they must allow.

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;

use crate::annotations::Annotations;
use crate::array;
use crate::bail;
use crate::construct::{Construct, Node};
use crate::error::Result;
use crate::object;
use crate::resolve::ResolveContext;
use crate::synthesis::{SynthesisSession, attach_custom_synthesis};
use crate::token::{self, Fragment, Token};
use crate::value::{Object, Value};

/// The context key of what is said about roles.
pub const CUSTOMIZE_ROLES_CONTEXT: &str = "@aws-cdk/iam:customizeRoles";
/// The id of the node that stands for the report.
const REPORT_ID: &str = "PolicySynthesizer";

/// What is said about one role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoleCustomization {
    /// Whether roles are reported, and others stand in for them.
    pub enabled: bool,
    /// Whether the role stays out of the template.
    pub prevent_synthesis: bool,
    /// The name of the role that stands in for it.
    pub precreated_role_name: Option<String>,
}

fn said(scope: &dyn Construct) -> Option<Value> {
    scope.node().try_get_context(CUSTOMIZE_ROLES_CONTEXT).filter(|c| !c.is_undefined())
}

fn prevents(said: &Value) -> bool {
    !matches!(said.get("preventSynthesis"), Some(Value::Bool(false)))
}

impl RoleCustomization {
    /// What is said about whatever roles and policies are made in a scope.
    pub fn in_scope(scope: &dyn Construct) -> Self {
        match said(scope) {
            Some(c) => Self { enabled: true, prevent_synthesis: prevents(&c), precreated_role_name: None },
            None => Self::default(),
        }
    }

    /// What is said about the role at a path; one that has no stand-in is marked as an error.
    pub fn of_role(scope: &dyn Construct, path: &str) -> Self {
        let mut own = Self::in_scope(scope);
        if !own.prevent_synthesis {
            return own;
        }
        let names = said(scope).and_then(|c| c.get("usePrecreatedRoles").cloned());
        match names.as_ref().and_then(|n| n.get(path)).and_then(Value::as_str) {
            Some(name) if token::str_is_unresolved(name) => Annotations::of(scope).add_trackable_error(
                "UnresolvablePrecreatedRoleName",
                &format!("Cannot resolve precreated role name at path \"{path}\". The value may be a token."),
            ),
            Some(name) => own.precreated_role_name = Some(name.to_owned()),
            None => Annotations::of(scope).add_trackable_error(
                "MissingPrecreatedRoleName",
                &format!(
                    "IAM Role is being created at path \"{path}\" and customizeRoles.preventSynthesis is enabled. You must provide a precreated role name in customizeRoles.precreatedRoles"
                ),
            ),
        }
        own
    }
}

/// A managed policy of a reported role.
#[derive(Clone, Debug)]
pub struct ReportedPolicy {
    /// The path of the policy's construct, where the app has one.
    pub path: Option<String>,
    /// The ARN.
    pub arn: String,
}

/// What is reported of a role.
#[derive(Clone, Debug, Default)]
pub struct ReportedRole {
    /// The name.
    pub role_name: String,
    /// Whether no role stands in for it.
    pub missing: Option<bool>,
    /// Who may assume it: statements as JSON.
    pub assume_role_policy: Value,
    /// Its managed policies, up to synthesis.
    pub managed_policies: Rc<RefCell<Vec<ReportedPolicy>>>,
    /// What it may do, up to synthesis: statements as JSON.
    pub policy_statements: Rc<RefCell<Vec<Value>>>,
}

struct ReportedManagedPolicy {
    statements: Value,
    roles: Vec<String>,
}

#[derive(Default)]
struct Entries {
    roles: RefCell<IndexMap<String, ReportedRole>>,
    managed_policies: RefCell<IndexMap<String, ReportedManagedPolicy>>,
}

/// The report on all roles of an app, `iam-policy-report.txt` and `.json` in its assembly; clones are the same report.
#[derive(Clone)]
pub struct RolePolicyReport {
    node: Node,
    entries: Rc<Entries>,
}

impl RolePolicyReport {
    /// The report of a construct's app.
    ///
    /// # Errors
    /// When the app has another construct in its place.
    pub fn get_or_create(scope: &dyn Construct) -> Result<Self> {
        let root = scope.node().root_node();
        if let Some(known) = root.try_find_child(REPORT_ID).and_then(|n| n.part::<Entries>().map(|e| (n, e))) {
            return Ok(Self { node: known.0, entries: known.1 });
        }
        let node = Node::new(&root, REPORT_ID, "constructs.Construct")?;
        let entries = node.attach(Entries::default());
        // Quirk(cdk): report-scope. The first role's place decides how tokens are read.
        let (own, first) = (Rc::clone(&entries), scope.node().clone());
        attach_custom_synthesis(&node, move |session| own.write(&first, session));
        Ok(Self { node, entries })
    }

    /// Adds a role.
    ///
    /// # Errors
    /// When the report has one with that path.
    pub fn add_role(&self, path: &str, role: ReportedRole) -> Result<()> {
        if self.entries.roles.borrow().contains_key(path) {
            bail!(
                &self.node,
                "PolicyReportAlreadyEntryRole",
                "IAM Policy Report already has an entry for role: {path}"
            );
        }
        self.entries.roles.borrow_mut().insert(path.to_owned(), role);
        Ok(())
    }

    /// Adds a managed policy that stays out of the templates: its statements, as JSON, and the paths of its roles.
    ///
    /// # Errors
    /// When the report has one with that path.
    pub fn add_managed_policy(&self, path: &str, statements: Value, roles: Vec<String>) -> Result<()> {
        if self.entries.managed_policies.borrow().contains_key(path) {
            bail!(
                &self.node,
                "PolicyReportAlreadyEntryManaged",
                "IAM Policy Report already has an entry for managed policy: {path}"
            );
        }
        let policy = ReportedManagedPolicy { statements, roles };
        self.entries.managed_policies.borrow_mut().insert(path.to_owned(), policy);
        Ok(())
    }
}

impl Entries {
    fn write(&self, scope: &Node, session: &SynthesisSession) -> Result<()> {
        let mut roles = Vec::new();
        for (path, role) in self.roles.borrow().iter() {
            let (arns, statements) = self.managed_policies_of(path, role);
            let name = if role.missing == Some(true) { "missing role" } else { role.role_name.as_str() };
            roles.push(object! {
                "roleConstructPath" => path,
                "roleName" => name,
                "missing" => role.missing,
                "assumeRolePolicy" => readable(scope, &role.assume_role_policy)?,
                "managedPolicyArns" => readable(scope, &arns.into())?,
                "managedPolicyStatements" => readable(scope, &statements.into())?,
                "identityPolicyStatements" => readable(scope, &role.policy_statements.borrow().clone().into())?,
            });
        }
        if roles.is_empty() {
            return Ok(());
        }
        let text: Vec<String> = roles.iter().map(as_text).collect();
        session.write_file("iam-policy-report.txt", text.join("\n\n"));
        session.write_file("iam-policy-report.json", Value::from(object! {"roles" => roles}).to_json(2));
        Ok(())
    }

    /// ARNs of the policies that exist, and statements of those that the app would have made.
    fn managed_policies_of(&self, path: &str, role: &ReportedRole) -> (Vec<String>, Vec<Value>) {
        let own = self.managed_policies.borrow();
        let list = |p: &ReportedManagedPolicy| p.statements.as_array().map(<[Value]>::to_vec).unwrap_or_default();
        let mut statements: Vec<Value> =
            own.values().filter(|p| p.roles.iter().any(|r| r == path)).flat_map(list).collect();
        let mut arns = Vec::new();
        for policy in role.managed_policies.borrow().iter() {
            match policy.path.as_ref().and_then(|p| own.get(p)) {
                Some(known) => statements.extend(list(known)),
                None => arns.push(policy.arn.clone()),
            }
        }
        (arns, statements)
    }
}

fn as_text(role: &Object) -> String {
    let text = |key: &str| role.get(key).and_then(Value::as_str).unwrap_or_default();
    let json = |key: &str| match role.get(key) {
        Some(v) if v.as_array().is_some_and(|a| !a.is_empty()) => v.to_json(2),
        _ => "NONE".to_owned(),
    };
    [
        format!("<{}> ({})", text("roleName"), text("roleConstructPath")),
        String::new(),
        "AssumeRole Policy:".to_owned(),
        json("assumeRolePolicy"),
        String::new(),
        "Managed Policy ARNs:".to_owned(),
        json("managedPolicyArns"),
        String::new(),
        "Managed Policies Statements:".to_owned(),
        json("managedPolicyStatements"),
        String::new(),
        "Identity Policy Statements:".to_owned(),
        json("identityPolicyStatements"),
    ]
    .join("\n")
}

// Differs(cdk): report-keeps-policies. The CDK writes these values into the conditions of the policies themselves, and so into the
// tree and templates that are synthesized later.
/// A value with the paths of constructs where it has references.
// Quirk(cdk): report-values. What is empty or false is an empty list, numbers and true are left out, and tokens that are neither
// references nor known stay as they are.
fn readable(scope: &Node, value: &Value) -> Result<Value> {
    Ok(match value {
        v if !v.is_truthy() => array![],
        Value::Array(items) => items.iter().map(|i| readable(scope, i)).collect::<Result<Vec<_>>>()?.into(),
        Value::Object(map) => {
            let given = map.iter().filter(|(_, v)| !v.is_undefined());
            given.map(|(k, v)| Ok((k.clone(), readable(scope, v)?))).collect::<Result<Object>>()?.into()
        }
        Value::String(text) => {
            let parts = token::fragments(text).into_iter().map(|fragment| match fragment {
                Fragment::Literal(l) => Ok(l),
                Fragment::Token(t) => readable_token(scope, &t),
            });
            parts.collect::<Result<String>>()?.into()
        }
        Value::Token(_) => "<unresolved-token>".into(),
        _ => Value::Undefined,
    })
}

fn readable_token(scope: &Node, t: &Token) -> Result<String> {
    let value = ResolveContext::new(scope).naming_references().resolve(&Value::Token(t.clone()))?;
    Ok(match value {
        Value::String(text) if !text.is_empty() => text,
        Value::Object(map) => match map.get("Ref").and_then(Value::as_str) {
            Some("AWS::AccountId") => "(ACCOUNT)".to_owned(),
            Some("AWS::Partition") => "(PARTITION)".to_owned(),
            Some("AWS::Region") => "(REGION)".to_owned(),
            Some("AWS::NoValue") => "(NOVALUE)".to_owned(),
            _ => t.to_string(),
        },
        _ => t.to_string(),
    })
}
