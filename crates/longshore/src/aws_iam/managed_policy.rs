//! Managed policies: AWS's and the customer's.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::arn::ArnComponents;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::intrinsics::Aws;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::token::Lazy;
use longshore_core::value::Value;

use super::identity::{GroupRef, ManagedPolicyRef, RoleRef, UserRef};
use super::{PolicyDocument, PolicyStatement};
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`ManagedPolicy`].
    #[derive(Default)]
    pub struct ManagedPolicyProps => ManagedPolicy {
        /// The name. Default: made by CloudFormation.
        [into] managed_policy_name: Option<PhysicalName>,
        /// The description. Default: empty.
        [into] description: Option<String>,
        /// The path, which starts and ends with `/`. Default `/`.
        [into] path: Option<String>,
        /// Users who have the policy.
        users: Option<Vec<UserRef>>,
        /// Roles that have the policy.
        roles: Option<Vec<RoleRef>>,
        /// Groups that have the policy.
        groups: Option<Vec<GroupRef>>,
        /// The statements.
        statements: Option<Vec<PolicyStatement>>,
        /// The document to start with.
        document: Option<PolicyDocument>,
    }
}

/// A policy of its own that roles, users and groups can have; clones are the same policy.
#[derive(Clone)]
pub struct ManagedPolicy(Rc<Inner>);

struct Inner {
    base: ResourceBase,
    resource: CfnResource,
    document: PolicyDocument,
    path: String,
    attached: Rc<Attached>,
}

/// Who has the policy.
struct Attached {
    roles: RefCell<Vec<RoleRef>>,
    users: RefCell<Vec<UserRef>>,
    groups: RefCell<Vec<GroupRef>>,
}

impl ManagedPolicy {
    /// Creates a managed policy.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: ManagedPolicyProps) -> Result<Self> {
        let base = ResourceBase::new(
            scope,
            id,
            "aws-cdk-lib.aws_iam.ManagedPolicy",
            props.managed_policy_name.unwrap_or_default(),
        )?;
        let node = base.node().clone();
        let document = props.document.unwrap_or_default();
        let path = props.path.unwrap_or_else(|| "/".to_owned());
        let attached = Rc::new(Attached {
            roles: RefCell::new(props.roles.unwrap_or_default()),
            users: RefCell::new(props.users.unwrap_or_default()),
            groups: RefCell::new(props.groups.unwrap_or_default()),
        });
        let list = |names: fn(&Attached) -> Vec<String>| {
            let attached = Rc::clone(&attached);
            Lazy::any(move || Ok(Value::from(names(&attached)).or_undefined_if_empty()))
        };
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::IAM::ManagedPolicy",
            object! {
                "ManagedPolicyName" => base.physical_name(),
                "Description" => props.description.unwrap_or_default(),
                "Path" => path.as_str(),
                "Roles" => list(|a| a.roles.borrow().iter().map(|r| r.role_name()).collect()),
                "Users" => list(|a| a.users.borrow().iter().map(|u| u.user_name()).collect()),
                "Groups" => list(|a| a.groups.borrow().iter().map(|g| g.group_name()).collect()),
                "PolicyDocument" => &document,
            },
        )?;
        document.add_statements(props.statements.into_iter().flatten());
        let policy = Self(Rc::new(Inner { base, resource, document: document.clone(), path, attached }));
        node.add_validation(move || {
            if document.is_empty() {
                return vec!["Managed Policy is empty. You must add statements to the policy".to_owned()];
            }
            document.validate_for_identity_policy()
        });
        Ok(policy)
    }

    /// A policy of AWS, by its name, such as `service-role/AmazonECSTaskExecutionRolePolicy`.
    pub fn from_aws_managed_policy_name(name: &str) -> ManagedPolicyRef {
        ManagedPolicyRef::from_arn(format!("arn:{}:iam::aws:policy/{name}", Aws::partition()))
    }

    /// An existing policy, by its ARN.
    pub fn from_managed_policy_arn(arn: impl Into<String>) -> ManagedPolicyRef {
        ManagedPolicyRef::from_arn(arn)
    }

    /// An existing policy of the stack's account, by its name.
    ///
    /// # Errors
    /// When there is no stack around `scope`.
    pub fn from_managed_policy_name(scope: &dyn Construct, name: &str) -> Result<ManagedPolicyRef> {
        let arn = Stack::of(scope)?.format_arn(ArnComponents {
            service: "iam".into(),
            region: Some(String::new()),
            resource: "policy".into(),
            resource_name: Some(name.to_owned()),
            ..Default::default()
        })?;
        Ok(ManagedPolicyRef::from_arn(arn))
    }

    /// The ARN.
    pub fn managed_policy_arn(&self) -> String {
        let path = self.0.path.trim_start_matches('/').to_owned();
        self.0.base.arn_attribute(self.0.resource.ref_(), move |name| ArnComponents {
            service: "iam".into(),
            region: Some(String::new()),
            resource: "policy".into(),
            resource_name: Some(format!("{path}{name}")),
            ..Default::default()
        })
    }

    /// The document.
    pub fn document(&self) -> &PolicyDocument {
        &self.0.document
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// Adds statements.
    pub fn add_statements(&self, statements: impl IntoIterator<Item = PolicyStatement>) {
        self.0.document.add_statements(statements);
    }

    /// Attaches the policy to a role.
    pub fn attach_to_role(&self, role: impl Into<RoleRef>) {
        self.0.attached.roles.borrow_mut().push(role.into());
    }

    /// Attaches the policy to a user.
    pub fn attach_to_user(&self, user: impl Into<UserRef>) {
        self.0.attached.users.borrow_mut().push(user.into());
    }

    /// Attaches the policy to a group.
    pub fn attach_to_group(&self, group: impl Into<GroupRef>) {
        self.0.attached.groups.borrow_mut().push(group.into());
    }
}

impl Construct for ManagedPolicy {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}
