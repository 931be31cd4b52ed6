//! Roles that are made elsewhere and stand in for an app's own, whose policies are only reported.

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::arn::ArnComponents;
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::customize_roles::{ReportedPolicy, ReportedRole, RolePolicyReport};
use longshore_core::error::Result;
use longshore_core::resource::{ResourceBase, ResourceEnvironment};
use longshore_core::stack::Stack;
use longshore_core::value::Value;

use super::role::Imported;
use super::{
    AddToPrincipalPolicyResult, IPrincipal, IRole, ManagedPolicyRef, Policy, PolicyDocument, PolicyProps,
    PolicyStatement, PrincipalPolicyFragment, RoleRef,
};

/// Marks the node of a role that takes policies for its report only.
pub(super) struct ReportsPolicies;

/// A role that stands in for another one; clones are the same role.
#[derive(Clone)]
pub(super) struct PrecreatedRole {
    node: Node,
    role: RoleRef,
    statements: Rc<RefCell<Vec<Value>>>,
    managed_policies: Rc<RefCell<Vec<ReportedPolicy>>>,
}

impl PrecreatedRole {
    /// The existing `role`, in the report at `path`.
    pub(super) fn new(
        scope: &dyn Construct,
        id: &str,
        path: &str,
        role: RoleRef,
        trust: Value,
        missing: Option<bool>,
    ) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.Resource")?;
        let root = role.node().clone();
        node.set_dependency_roots(move || vec![root.clone()]);
        node.attach(ReportsPolicies);
        let own = Self { node, role, statements: Rc::default(), managed_policies: Rc::default() };
        let reported = ReportedRole {
            role_name: own.role.role_name(),
            missing,
            assume_role_policy: Stack::of(&own.node)?.resolve(trust)?,
            managed_policies: Rc::clone(&own.managed_policies),
            policy_statements: Rc::clone(&own.statements),
        };
        RolePolicyReport::get_or_create(&own.node)?.add_role(path, reported)?;
        Ok(own)
    }

    /// The role with a name, as the stand-in of the role at `node`.
    pub(super) fn of_role(
        node: &Node,
        name: Option<String>,
        trust: &PolicyDocument,
        managed_policies: &[ManagedPolicyRef],
        inline_policies: &IndexMap<String, PolicyDocument>,
    ) -> Result<Self> {
        let stack = Stack::of(node)?;
        let arn = stack.format_arn(ArnComponents {
            service: "iam".into(),
            region: Some(String::new()),
            resource: "role".into(),
            resource_name: name.clone(),
            ..Default::default()
        })?;
        let missing = name.is_none();
        let base = ResourceBase::imported(node, &format!("Import{}", node.id()), "aws-cdk-lib.Resource", Some(&arn))?;
        let name = name.unwrap_or_else(|| node.id().to_owned());
        let imported = Imported::new(base, name, arn, Some(stack.account().to_owned()), None);
        let trust = trust.to_json().get("Statement").cloned().unwrap_or_default();
        let id = format!("PrecreatedRole{}", node.id());
        let own = Self::new(node, &id, node.path(), RoleRef::new(imported), trust, Some(missing))?;
        managed_policies.iter().for_each(|policy| own.add_managed_policy(policy.clone()));
        for (name, document) in inline_policies {
            let policy =
                Policy::new(node, name, PolicyProps { document: Some(document.clone()), ..Default::default() })?;
            own.attach_inline_policy(&policy)?;
        }
        Ok(own)
    }
}

impl Construct for PrecreatedRole {
    fn node(&self) -> &Node {
        &self.node
    }
}

impl IPrincipal for PrecreatedRole {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        self.role.policy_fragment()
    }

    fn principal_account(&self) -> Option<String> {
        self.role.principal_account()
    }

    fn add_to_principal_policy(&self, statement: &PolicyStatement) -> Result<AddToPrincipalPolicyResult> {
        self.statements.borrow_mut().push(statement.to_statement_json());
        Ok(AddToPrincipalPolicyResult::added(Dependable::group(Vec::new)))
    }

    fn resource_node(&self) -> Option<Node> {
        Some(self.node.clone())
    }
}

impl IRole for PrecreatedRole {
    fn role_name(&self) -> String {
        self.role.role_name()
    }

    fn role_arn(&self) -> String {
        self.role.role_arn()
    }

    fn add_managed_policy(&self, policy: ManagedPolicyRef) {
        let path = policy.owned().map(|own| own.node().path().to_owned());
        self.managed_policies.borrow_mut().push(ReportedPolicy { path, arn: policy.managed_policy_arn().to_owned() });
    }

    // Quirk(cdk): reported-when-attached. What a policy says later is not in the report.
    fn attach_inline_policy(&self, policy: &Policy) -> Result<()> {
        if let Some(Value::Array(statements)) = policy.document().to_json().get("Statement") {
            self.statements.borrow_mut().extend(statements.iter().cloned());
        }
        Ok(())
    }

    fn env(&self) -> ResourceEnvironment {
        self.role.env()
    }
}
