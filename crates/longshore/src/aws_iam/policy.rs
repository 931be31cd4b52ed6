//! Inline policies of roles, users and groups.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::Lazy;
use longshore_core::value::Value;
use longshore_core::{bail, object};

use super::identity::{GroupRef, RoleRef, UserRef};
use super::precreated_role::ReportsPolicies;
use super::{PolicyDocument, PolicyStatement};
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`Policy`].
    #[derive(Default)]
    pub struct PolicyProps => Policy {
        /// The name. Default: made of the logical id.
        [into] policy_name: Option<String>,
        /// Users who have the policy.
        users: Option<Vec<UserRef>>,
        /// Roles that have the policy.
        roles: Option<Vec<RoleRef>>,
        /// Groups that have the policy.
        groups: Option<Vec<GroupRef>>,
        /// The statements.
        statements: Option<Vec<PolicyStatement>>,
        /// Whether the policy is made although it may be empty or attached to nobody. Default false.
        force: Option<bool>,
        /// The document to start with.
        document: Option<PolicyDocument>,
    }
}

/// An inline policy; it is made only if it has statements and is attached to somebody. Clones are the same policy.
#[derive(Clone)]
pub struct Policy(Rc<Inner>);

struct Inner {
    base: ResourceBase,
    name: String,
    resource: CfnResource,
    document: PolicyDocument,
    attached: Rc<Attached>,
}

/// The policies of one principal.
#[derive(Default)]
struct Policies(RefCell<Vec<Policy>>);

#[derive(Default)]
struct Attached {
    roles: RefCell<Vec<RoleRef>>,
    users: RefCell<Vec<UserRef>>,
    groups: RefCell<Vec<GroupRef>>,
    force: bool,
    referenced: Cell<bool>,
}

impl Attached {
    fn any(&self) -> bool {
        !(self.roles.borrow().is_empty() && self.users.borrow().is_empty() && self.groups.borrow().is_empty())
    }
}

/// An inline policy, whoever owns it.
pub trait IPolicy: Construct {
    /// The name.
    fn policy_name(&self) -> String;
}

/// A handle of any inline policy.
pub type PolicyRef = Rc<dyn IPolicy>;

struct ImportedPolicy {
    node: Node,
    name: String,
}

impl Construct for ImportedPolicy {
    fn node(&self) -> &Node {
        &self.node
    }
}

impl IPolicy for ImportedPolicy {
    fn policy_name(&self) -> String {
        self.name.clone()
    }
}

/// Lets permissions be granted to a kind of policy: they are added to it. No policy of a resource can name it.
macro_rules! granted_through {
    ($Policy:ident, $kind:literal) => {
        /// What grants to a policy are made to.
        #[derive(Clone)]
        struct Grantee($Policy);

        impl $crate::aws_iam::IPrincipal for Grantee {
            fn policy_fragment(&self) -> ::longshore_core::error::Result<$crate::aws_iam::PrincipalPolicyFragment> {
                let node = ::longshore_core::construct::Construct::node(&self.0).clone();
                let refused = ::longshore_core::token::Lazy::any(move || {
                    Err(::longshore_core::error::Error::at(
                        &node,
                        "GrantOperationNeedsAddResource",
                        concat!(
                            "This grant operation needs to add a resource policy so needs access to a principal. ",
                            "Grant permissions to a Role or User, instead of ",
                            $kind,
                            "."
                        ),
                    ))
                });
                Ok($crate::aws_iam::PrincipalPolicyFragment::of("AWS", refused.to_string()))
            }

            fn principal_account(&self) -> Option<String> {
                Some(self.0.0.base.env().account.clone())
            }

            fn add_to_principal_policy(
                &self,
                statement: &$crate::aws_iam::PolicyStatement,
            ) -> ::longshore_core::error::Result<$crate::aws_iam::AddToPrincipalPolicyResult> {
                self.0.add_statements([statement.clone()]);
                let policy = ::longshore_core::construct::Dependable::of(&self.0);
                Ok($crate::aws_iam::AddToPrincipalPolicyResult::added(policy))
            }
        }

        impl $crate::aws_iam::IGrantable for $Policy {
            fn grant_principal(&self) -> $crate::aws_iam::PrincipalRef {
                $crate::aws_iam::PrincipalRef::new(Grantee(self.clone()))
            }
        }
    };
}
pub(super) use granted_through;

granted_through!(Policy, "a Policy");

/// The longest name of a policy.
// Source: IAM user guide, quotas.
const MAX_NAME: usize = 128;

impl Policy {
    /// Creates a policy.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: PolicyProps) -> Result<Self> {
        let given = props.policy_name.clone();
        let base = ResourceBase::new(
            scope,
            id,
            "aws-cdk-lib.aws_iam.Policy",
            PhysicalName::from(given.clone().unwrap_or_default()),
        )?;
        let node = base.node().clone();
        let document = props.document.unwrap_or_default();
        let attached = Rc::new(Attached { force: props.force.unwrap_or(false), ..Default::default() });
        let list = |names: fn(&Attached) -> Vec<String>| {
            let attached = Rc::clone(&attached);
            Lazy::any(move || Ok(Value::from(names(&attached)).or_undefined_if_empty()))
        };
        let name_of = node.clone();
        let name = match given {
            Some(name) => name,
            None => Lazy::uncached(move |_| {
                let resource = name_of.try_find_child("Resource").as_ref().and_then(CfnResource::at);
                let id = match resource {
                    Some(r) => r.base().resolved_logical_id()?,
                    None => String::new(),
                };
                Ok(id[id.len().saturating_sub(MAX_NAME)..].into())
            })
            .to_string(),
        };
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::IAM::Policy",
            object! {
                "PolicyDocument" => &document,
                "PolicyName" => &name,
                "Roles" => list(|a| a.roles.borrow().iter().map(|r| r.role_name()).collect()),
                "Users" => list(|a| a.users.borrow().iter().map(|u| u.user_name()).collect()),
                "Groups" => list(|a| a.groups.borrow().iter().map(|g| g.group_name()).collect()),
            },
        )?;
        resource.synthesize_if({
            let (attached, document) = (Rc::clone(&attached), document.clone());
            move || attached.force || attached.referenced.get() || (!document.is_empty() && attached.any())
        });
        node.add_validation({
            let (attached, document) = (Rc::clone(&attached), document.clone());
            move || validate(&attached, &document)
        });
        let policy = Self(Rc::new(Inner { base, name, resource, document, attached }));
        for user in props.users.into_iter().flatten() {
            policy.attach_to_user(user)?;
        }
        for group in props.groups.into_iter().flatten() {
            policy.attach_to_group(group)?;
        }
        for role in props.roles.into_iter().flatten() {
            policy.attach_to_role(role)?;
        }
        policy.add_statements(props.statements.into_iter().flatten());
        Ok(policy)
    }

    /// An existing policy by its name.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_policy_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        policy_name: impl Into<String>,
    ) -> Result<PolicyRef> {
        let node = Node::new(scope, id.as_ref(), "aws-cdk-lib.Resource")?;
        Ok(Rc::new(ImportedPolicy { node, name: policy_name.into() }))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// The document.
    pub fn document(&self) -> &PolicyDocument {
        &self.0.document
    }

    /// Adds statements.
    pub fn add_statements(&self, statements: impl IntoIterator<Item = PolicyStatement>) {
        self.0.document.add_statements(statements);
    }

    /// Attaches the policy to a role, once.
    ///
    /// # Errors
    /// When a policy with the same name is attached already.
    pub fn attach_to_role(&self, role: impl Into<RoleRef>) -> Result<()> {
        let role = role.into();
        if self.0.attached.roles.borrow().iter().any(|r| r.node().is_same(role.node())) {
            return Ok(());
        }
        if role.node().part::<ReportsPolicies>().is_some() {
            self.0.attached.roles.borrow_mut().push(role.clone());
            return role.attach_inline_policy(self);
        }
        self.join(role.node())?;
        self.0.attached.roles.borrow_mut().push(role);
        Ok(())
    }

    /// Attaches the policy to a user, once.
    ///
    /// # Errors
    /// When a policy with the same name is attached already.
    pub fn attach_to_user(&self, user: impl Into<UserRef>) -> Result<()> {
        let user = user.into();
        if self.0.attached.users.borrow().iter().any(|u| u.node().is_same(user.node())) {
            return Ok(());
        }
        self.join(user.node())?;
        self.0.attached.users.borrow_mut().push(user);
        Ok(())
    }

    /// Attaches the policy to a group, once.
    ///
    /// # Errors
    /// When a policy with the same name is attached already.
    pub fn attach_to_group(&self, group: impl Into<GroupRef>) -> Result<()> {
        let group = group.into();
        if self.0.attached.groups.borrow().iter().any(|g| g.node().is_same(group.node())) {
            return Ok(());
        }
        self.join(group.node())?;
        self.0.attached.groups.borrow_mut().push(group);
        Ok(())
    }

    /// Takes the policy into those of a principal.
    // Quirk(cdk): second-policy. Comparing names counts as asking for them, so that with a second policy an empty first
    // one is refused.
    fn join(&self, principal: &Node) -> Result<()> {
        let policies = principal.part_or_insert_with(Policies::default);
        for other in policies.0.borrow().iter() {
            other.0.attached.referenced.set(true);
            self.0.attached.referenced.set(true);
            if self.0.name == other.0.name {
                bail!(
                    principal,
                    "PolicyNamedAlreadyAttached",
                    "A policy named \"{}\" is already attached",
                    self.0.name
                );
            }
        }
        policies.0.borrow_mut().push(self.clone());
        Ok(())
    }

    /// The name; asking for it makes the policy be there, so it must have statements and be attached.
    pub fn policy_name(&self) -> String {
        self.0.attached.referenced.set(true);
        self.0.resource.ref_()
    }

    /// Tells whether there are no statements.
    pub fn is_empty(&self) -> bool {
        self.0.document.is_empty()
    }
}

fn validate(attached: &Attached, document: &PolicyDocument) -> Vec<String> {
    let mut out = Vec::new();
    let referenced = attached.referenced.get();
    if document.is_empty() {
        if attached.force {
            out.push("Policy created with force=true is empty. You must add statements to the policy".to_owned());
        } else if referenced {
            out.push(
                "This Policy has been referenced by a resource, so it must contain at least one statement.".to_owned(),
            );
        }
    }
    if !attached.any() {
        if attached.force {
            out.push(
                "Policy created with force=true must be attached to at least one principal: user, group or role"
                    .to_owned(),
            );
        } else if referenced {
            out.push("This Policy has been referenced by a resource, so it must be attached to at least one user, group or role.".to_owned());
        }
    }
    out.extend(document.validate_for_identity_policy());
    out
}

impl Construct for Policy {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IPolicy for Policy {
    fn policy_name(&self) -> String {
        Self::policy_name(self)
    }
}

impl From<&Policy> for PolicyRef {
    fn from(policy: &Policy) -> Self {
        Rc::new(policy.clone())
    }
}

impl std::fmt::Debug for Policy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Policy [{}]", self.node().path())
    }
}
