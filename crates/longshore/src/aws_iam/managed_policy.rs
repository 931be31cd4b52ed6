//! Managed policies: AWS's and the customer's.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::customize_roles::{RoleCustomization, RolePolicyReport};
use longshore_core::error::Result;
use longshore_core::intrinsics::Aws;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::token::Lazy;
use longshore_core::value::Value;

use super::identity::{GroupRef, ManagedPolicyRef, RoleRef, UserRef};
use super::policy::granted_through;
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
    /// None where roles are customized and managed policies stay out of the template.
    resource: Option<CfnResource>,
    /// Where roles are customized: the policy with this one's id as its name.
    stand_in: Option<ManagedPolicyRef>,
    document: PolicyDocument,
    description: String,
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
        let description = props.description.unwrap_or_default();
        let path = props.path.filter(|p| !p.is_empty()).unwrap_or_else(|| "/".to_owned());
        let attached =
            Rc::new(Attached { roles: RefCell::default(), users: RefCell::default(), groups: RefCell::default() });
        let list = |names: fn(&Attached) -> Vec<String>| {
            let attached = Rc::clone(&attached);
            Lazy::any(move || Ok(Value::from(names(&attached)).or_undefined_if_empty()))
        };
        let customized = RoleCustomization::in_scope(&node);
        let stand_in = match customized.enabled {
            true => Some(Self::from_managed_policy_name(&node, format!("Imported{id}"), id)?),
            false => None,
        };
        let properties = object! {
                "ManagedPolicyName" => base.physical_name(),
                "Description" => description.as_str(),
                "Path" => path.as_str(),
                "Roles" => list(|a| a.roles.borrow().iter().map(|r| r.role_name()).collect()),
                "Users" => list(|a| a.users.borrow().iter().map(|u| u.user_name()).collect()),
                "Groups" => list(|a| a.groups.borrow().iter().map(|g| g.group_name()).collect()),
                "PolicyDocument" => &document,
        };
        let resource = match customized.prevent_synthesis {
            true => None,
            false => Some(CfnResource::l1(&node, "Resource", "AWS::IAM::ManagedPolicy", properties)?),
        };
        document.add_statements(props.statements.into_iter().flatten());
        let policy = Self(Rc::new(Inner {
            base,
            resource,
            stand_in,
            document: document.clone(),
            description,
            path,
            attached: Rc::clone(&attached),
        }));
        props.users.into_iter().flatten().for_each(|user| policy.attach_to_user(user));
        props.groups.into_iter().flatten().for_each(|group| policy.attach_to_group(group));
        props.roles.into_iter().flatten().for_each(|role| policy.attach_to_role(role));
        let own = node.clone();
        node.add_fallible_validation(move || {
            if document.is_empty() {
                return Ok(vec!["Managed Policy is empty. You must add statements to the policy".to_owned()]);
            }
            let problems = document.validate_for_identity_policy();
            if problems.is_empty() && customized.enabled {
                let statements = document.to_json().get("Statement").cloned().unwrap_or_default();
                let roles = attached.roles.borrow().iter().map(|r| r.node().path().to_owned()).collect();
                RolePolicyReport::get_or_create(&own)?.add_managed_policy(own.path(), statements, roles)?;
            }
            Ok(problems)
        });
        Ok(policy)
    }

    /// A policy of AWS, by its name, such as `service-role/AmazonECSTaskExecutionRolePolicy`.
    pub fn from_aws_managed_policy_name(name: &str) -> ManagedPolicyRef {
        ManagedPolicyRef::from_arn(format!("arn:{}:iam::aws:policy/{name}", Aws::partition()))
    }

    /// An existing policy, by its ARN.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_managed_policy_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        managed_policy_arn: impl Into<String>,
    ) -> Result<ManagedPolicyRef> {
        Node::new(scope, id.as_ref(), "aws-cdk-lib.Resource")?;
        Ok(ManagedPolicyRef::from_arn(managed_policy_arn))
    }

    /// An existing policy of the stack's account, by its name.
    ///
    /// # Errors
    /// When there is no stack around `scope`, or the id is empty or taken.
    pub fn from_managed_policy_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        managed_policy_name: &str,
    ) -> Result<ManagedPolicyRef> {
        let arn = Stack::of(scope)?.format_arn(ArnComponents {
            service: "iam".into(),
            region: Some(String::new()),
            resource: "policy".into(),
            resource_name: Some(managed_policy_name.to_owned()),
            ..Default::default()
        })?;
        Self::from_managed_policy_arn(scope, id, arn)
    }

    /// The ARN.
    pub fn managed_policy_arn(&self) -> String {
        let (None, Some(resource)) = (&self.0.stand_in, &self.0.resource) else {
            return self.0.stand_in.as_ref().map(|p| p.managed_policy_arn().to_owned()).unwrap_or_default();
        };
        let path = self.0.path.trim_start_matches('/').to_owned();
        self.0.base.arn_attribute(resource.ref_(), move |name| ArnComponents {
            service: "iam".into(),
            region: Some(String::new()),
            resource: "policy".into(),
            resource_name: Some(format!("{path}{name}")),
            ..Default::default()
        })
    }

    /// The name.
    ///
    /// # Errors
    /// Never, as the ARN is a token.
    pub fn managed_policy_name(&self) -> Result<String> {
        let (None, Some(resource)) = (&self.0.stand_in, &self.0.resource) else {
            return Ok(self.node().id().to_owned());
        };
        let arn = self.0.base.stack().split_arn(&resource.ref_(), ArnFormat::SlashResourceName)?;
        Ok(self.0.base.name_attribute(arn.resource_name.unwrap_or_default()))
    }

    /// The description.
    pub fn description(&self) -> &str {
        &self.0.description
    }

    /// The path.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The document.
    pub fn document(&self) -> &PolicyDocument {
        &self.0.document
    }

    /// The L1 underneath; none where managed policies stay out of the template.
    pub fn resource(&self) -> Option<&CfnResource> {
        self.0.resource.as_ref()
    }

    /// Adds statements.
    pub fn add_statements(&self, statements: impl IntoIterator<Item = PolicyStatement>) {
        self.0.document.add_statements(statements);
    }

    /// Attaches the policy to a role, once.
    pub fn attach_to_role(&self, role: impl Into<RoleRef>) {
        let role = role.into();
        push_new(&self.0.attached.roles, role, |a, b| a.node().is_same(b.node()) || a.role_arn() == b.role_arn());
    }

    /// Attaches the policy to a user, once.
    pub fn attach_to_user(&self, user: impl Into<UserRef>) {
        let user = user.into();
        push_new(&self.0.attached.users, user, |a, b| a.node().is_same(b.node()) || a.user_arn() == b.user_arn());
    }

    /// Attaches the policy to a group, once.
    pub fn attach_to_group(&self, group: impl Into<GroupRef>) {
        let group = group.into();
        push_new(&self.0.attached.groups, group, |a, b| a.node().is_same(b.node()) || a.group_arn() == b.group_arn());
    }
}

fn push_new<T>(all: &RefCell<Vec<T>>, one: T, same: impl Fn(&T, &T) -> bool) {
    let known = all.borrow().iter().any(|other| same(other, &one));
    if !known {
        all.borrow_mut().push(one);
    }
}

impl Construct for ManagedPolicy {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

granted_through!(ManagedPolicy, "a ManagedPolicy");
