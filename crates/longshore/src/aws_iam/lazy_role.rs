//! Roles that are made when they are first used.

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase, ResourceEnvironment};
use longshore_core::token::Lazy;
use longshore_core::units::Duration;

use super::identity::{IRole, ManagedPolicyRef};
use super::principal::principal_from_ref;
use super::{
    AddToPrincipalPolicyResult, Grant, IGrantable, IPrincipal, Policy, PolicyDocument, PolicyStatement,
    PrincipalPolicyFragment, PrincipalRef, Role, RoleProps,
};
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`LazyRole`]: those of the role.
    pub struct LazyRoleProps => LazyRole {
        /// Who can assume the role.
        [into] assumed_by: PrincipalRef,
        /// The name. Default: made by CloudFormation.
        [into] role_name: Option<PhysicalName>,
        /// The description, at most 1,000 characters.
        [into] description: Option<String>,
        /// The path, which starts and ends with `/`. Default `/`.
        [into] path: Option<String>,
        /// Ids of which one must be given when the role is assumed.
        external_ids: Option<Vec<String>>,
        /// Managed policies.
        managed_policies: Option<Vec<ManagedPolicyRef>>,
        /// Inline policies that are part of the role, by name.
        inline_policies: Option<IndexMap<String, PolicyDocument>>,
        /// The managed policy that bounds what the role can be allowed.
        permissions_boundary: Option<ManagedPolicyRef>,
        /// How long a session may last, 1 to 12 hours. Default 1 hour.
        max_session_duration: Option<Duration>,
    }
}

impl From<LazyRoleProps> for RoleProps {
    fn from(of: LazyRoleProps) -> Self {
        Self {
            assumed_by: of.assumed_by,
            role_name: of.role_name,
            description: of.description,
            path: of.path,
            external_ids: of.external_ids,
            managed_policies: of.managed_policies,
            inline_policies: of.inline_policies,
            permissions_boundary: of.permissions_boundary,
            max_session_duration: of.max_session_duration,
        }
    }
}

/// A role that is made when something asks for its name, its ARN or its id; before, policies are only collected. Clones
/// are the same role.
#[derive(Clone)]
pub struct LazyRole(Rc<Inner>);

struct Inner {
    base: ResourceBase,
    props: LazyRoleProps,
    role: RefCell<Option<Role>>,
    statements: RefCell<Vec<PolicyStatement>>,
    policies: RefCell<Vec<Policy>>,
    managed_policies: RefCell<Vec<ManagedPolicyRef>>,
}

impl LazyRole {
    /// Declares a role.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: LazyRoleProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_iam.LazyRole", PhysicalName::default())?;
        Ok(Self(Rc::new(Inner {
            base,
            props,
            role: RefCell::default(),
            statements: RefCell::default(),
            policies: RefCell::default(),
            managed_policies: RefCell::default(),
        })))
    }

    /// The id that IAM makes.
    pub fn role_id(&self) -> String {
        self.of_role(Role::role_id)
    }

    /// Adds a statement to the role's policy; tells whether there is one.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn add_to_policy(&self, statement: PolicyStatement) -> Result<bool> {
        Ok(self.add_to_principal_policy(&statement)?.statement_added)
    }

    fn made(&self) -> Option<Role> {
        self.0.role.borrow().clone()
    }

    /// The role, which is made now if it was not before.
    fn role(&self) -> Result<Role> {
        if let Some(role) = self.made() {
            return Ok(role);
        }
        let role = Role::new(self, "Default", self.0.props.clone().into())?;
        for statement in self.0.statements.take() {
            role.add_to_policy(statement)?;
        }
        for policy in self.0.policies.take() {
            role.attach_inline_policy(&policy)?;
        }
        self.0.managed_policies.take().into_iter().for_each(|p| role.add_managed_policy(p));
        *self.0.role.borrow_mut() = Some(role.clone());
        Ok(role)
    }

    /// A text of the role; if that cannot be made, the text fails when it is resolved.
    fn of_role(&self, text: impl FnOnce(&Role) -> String) -> String {
        match self.role() {
            Ok(role) => text(&role),
            Err(error) => Lazy::any(move || Err(error.clone())).to_string(),
        }
    }
}

impl Construct for LazyRole {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IPrincipal for LazyRole {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        self.role()?.policy_fragment()
    }

    fn principal_account(&self) -> Option<String> {
        Some(self.0.base.env().account.clone())
    }

    fn add_to_principal_policy(&self, statement: &PolicyStatement) -> Result<AddToPrincipalPolicyResult> {
        if let Some(role) = self.made() {
            return role.add_to_principal_policy(statement);
        }
        self.0.statements.borrow_mut().push(statement.clone());
        Ok(AddToPrincipalPolicyResult::added(Dependable::of(self)))
    }

    fn resource_node(&self) -> Option<Node> {
        Some(self.node().clone())
    }
}

principal_from_ref!(LazyRole);

impl IRole for LazyRole {
    fn role_name(&self) -> String {
        self.of_role(IRole::role_name)
    }

    fn role_arn(&self) -> String {
        self.of_role(IRole::role_arn)
    }

    fn add_managed_policy(&self, policy: ManagedPolicyRef) {
        match self.made() {
            Some(role) => role.add_managed_policy(policy),
            None => self.0.managed_policies.borrow_mut().push(policy),
        }
    }

    fn attach_inline_policy(&self, policy: &Policy) -> Result<()> {
        match self.made() {
            Some(role) => role.attach_inline_policy(policy),
            None => {
                self.0.policies.borrow_mut().push(policy.clone());
                Ok(())
            }
        }
    }

    fn env(&self) -> ResourceEnvironment {
        self.0.base.env().clone()
    }

    fn grant(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        self.role()?.grant(grantee, actions)
    }
}
