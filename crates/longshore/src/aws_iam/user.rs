//! Users and groups.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat, extract_resource_name};
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::secret_value::SecretValue;
use longshore_core::stack::Stack;
use longshore_core::token::Lazy;
use longshore_core::value::Value;

use super::identity::{GroupRef, IGroup, IUser, ManagedPolicyRef, UserRef};
use super::principal::principal_from_ref;
use super::{
    AddToPrincipalPolicyResult, ArnPrincipal, IPrincipal, Policy, PolicyProps, PolicyStatement, PrincipalKind,
    PrincipalPolicyFragment,
};
use crate::props::construct_props;

fn iam_arn(resource: &str, path: &str, name: &str) -> ArnComponents {
    ArnComponents {
        service: "iam".into(),
        region: Some(String::new()),
        resource: resource.to_owned(),
        resource_name: Some(format!("{}{name}", path.trim_start_matches('/'))),
        ..Default::default()
    }
}

fn arns(policies: &[ManagedPolicyRef]) -> Value {
    Value::from(policies.iter().map(|p| p.managed_policy_arn().to_owned()).collect::<Vec<_>>()).or_undefined_if_empty()
}

/// The policy of a user or group that statements are added to, made when it is first needed.
fn default_policy(
    known: &RefCell<Option<Policy>>,
    scope: &dyn Construct,
    id: &str,
    attach: impl FnOnce(&Policy) -> Result<()>,
    statement: &PolicyStatement,
) -> Result<AddToPrincipalPolicyResult> {
    let existing = known.borrow().clone();
    let policy = match existing {
        Some(p) => p,
        None => {
            let p = Policy::new(scope, id, PolicyProps::default())?;
            attach(&p)?;
            *known.borrow_mut() = Some(p.clone());
            p
        }
    };
    policy.add_statements([statement.clone()]);
    Ok(AddToPrincipalPolicyResult::added(Dependable::of(&policy)))
}

construct_props! {
    /// Properties of a [`User`].
    #[derive(Default)]
    pub struct UserProps => User {
        /// The name. Default: made by CloudFormation.
        [into] user_name: Option<PhysicalName>,
        /// Groups that the user is in.
        groups: Option<Vec<GroupRef>>,
        /// Managed policies.
        managed_policies: Option<Vec<ManagedPolicyRef>>,
        /// The path, which starts and ends with `/`. Default `/`.
        [into] path: Option<String>,
        /// The managed policy that bounds what the user can be allowed.
        permissions_boundary: Option<ManagedPolicyRef>,
        /// The password for the console. Default: there is none.
        [into] password: Option<SecretValue>,
        /// Whether it has to be changed at first; with `password` only. Default false.
        password_reset_required: Option<bool>,
    }
}

/// What is known of an existing user.
#[derive(Clone, Debug, Default)]
pub struct UserAttributes {
    /// The ARN.
    pub user_arn: String,
}

/// A user that the stack owns; clones are the same user.
#[derive(Clone)]
pub struct User(Rc<OwnedUser>);

struct OwnedUser {
    base: ResourceBase,
    resource: CfnResource,
    path: String,
    permissions_boundary: Option<ManagedPolicyRef>,
    groups: Rc<RefCell<Vec<String>>>,
    managed_policies: Rc<RefCell<Vec<ManagedPolicyRef>>>,
    default_policy: RefCell<Option<Policy>>,
}

impl User {
    /// Creates a user.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: UserProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_iam.User", props.user_name.unwrap_or_default())?;
        let names = props.groups.iter().flatten().map(|g| g.group_name()).collect();
        let groups: Rc<RefCell<Vec<String>>> = Rc::new(RefCell::new(names));
        let reset = props.password_reset_required;
        let login = match props.password {
            Some(password) => Some(object! {"Password" => password.unsafe_unwrap(), "PasswordResetRequired" => reset}),
            None if reset == Some(true) => bail!(
                base.node(),
                "CannotSetPasswordResetRequired",
                "Cannot set \"passwordResetRequired\" without specifying \"initialPassword\""
            ),
            None => None,
        };
        let managed_policies = Rc::new(RefCell::new(props.managed_policies.unwrap_or_default()));
        let (in_groups, policies) = (Rc::clone(&groups), Rc::clone(&managed_policies));
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::IAM::User",
            object! {
                "UserName" => base.physical_name(),
                "Groups" => Lazy::any(move || Ok(Value::from(in_groups.borrow().clone()).or_undefined_if_empty())),
                "ManagedPolicyArns" => Lazy::any(move || Ok(arns(&policies.borrow()))),
                "Path" => props.path.clone(),
                "PermissionsBoundary" => props.permissions_boundary.as_ref().map(|p| p.managed_policy_arn().to_owned()),
                "LoginProfile" => login,
            },
        )?;
        let path = props.path.unwrap_or_default();
        Ok(Self(Rc::new(OwnedUser {
            base,
            resource,
            path,
            permissions_boundary: props.permissions_boundary,
            groups,
            managed_policies,
            default_policy: RefCell::default(),
        })))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// The managed policy that bounds what the user can be allowed.
    pub fn permissions_boundary(&self) -> Option<&ManagedPolicyRef> {
        self.0.permissions_boundary.as_ref()
    }

    /// An existing user of the stack's account, by its name.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_user_name(scope: &dyn Construct, id: impl AsRef<str>, name: &str) -> Result<UserRef> {
        let arn = Stack::of(scope)?.format_arn(iam_arn("user", "", name))?;
        Self::from_user_arn(scope, id, arn)
    }

    /// An existing user by its ARN.
    ///
    /// # Errors
    /// When a known ARN is not one, or the id is empty or taken.
    pub fn from_user_arn(scope: &dyn Construct, id: impl AsRef<str>, arn: impl Into<String>) -> Result<UserRef> {
        Self::from_user_attributes(scope, id, UserAttributes { user_arn: arn.into() })
    }

    /// An existing user of which its ARN is known.
    ///
    /// # Errors
    /// When a known ARN is not one, or the id is empty or taken.
    pub fn from_user_attributes(scope: &dyn Construct, id: impl AsRef<str>, attrs: UserAttributes) -> Result<UserRef> {
        let arn = attrs.user_arn;
        let parsed = Stack::of(scope)?.split_arn(&arn, ArnFormat::SlashResourceName)?;
        let name = extract_resource_name(&arn, "user")?.rsplit('/').next().unwrap_or_default().to_owned();
        let node = Node::new(scope, id.as_ref(), "aws-cdk-lib.Resource")?;
        Ok(UserRef::new(ImportedUser(Rc::new(ImportedInner {
            node,
            name,
            arn,
            account: parsed.account,
            policy: RefCell::default(),
            added: Cell::new(0),
        }))))
    }
}

impl Construct for User {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IPrincipal for User {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        ArnPrincipal::new(self.user_arn()).policy_fragment()
    }

    fn principal_account(&self) -> Option<String> {
        Some(self.0.base.env().account.clone())
    }

    fn add_to_principal_policy(&self, statement: &PolicyStatement) -> Result<AddToPrincipalPolicyResult> {
        default_policy(&self.0.default_policy, self, "DefaultPolicy", |p| p.attach_to_user(self), statement)
    }

    fn resource_node(&self) -> Option<Node> {
        Some(self.node().clone())
    }
}

principal_from_ref!(User);

impl IUser for User {
    fn user_name(&self) -> String {
        self.0.base.name_attribute(self.0.resource.ref_())
    }

    fn user_arn(&self) -> String {
        let path = self.0.path.clone();
        self.0.base.arn_attribute(self.0.resource.att("Arn"), move |name| iam_arn("user", &path, name))
    }

    fn add_to_group(&self, group: &dyn IGroup) -> Result<()> {
        self.0.groups.borrow_mut().push(group.group_name());
        Ok(())
    }

    fn add_managed_policy(&self, policy: ManagedPolicyRef) -> Result<()> {
        self.0.managed_policies.borrow_mut().push(policy);
        Ok(())
    }

    fn attach_inline_policy(&self, policy: &Policy) -> Result<()> {
        policy.attach_to_user(self)
    }
}

struct ImportedInner {
    node: Node,
    name: String,
    arn: String,
    account: Option<String>,
    policy: RefCell<Option<Policy>>,
    /// How many groups a user was put into.
    added: Cell<usize>,
}

#[derive(Clone)]
struct ImportedUser(Rc<ImportedInner>);

impl Construct for ImportedUser {
    fn node(&self) -> &Node {
        &self.0.node
    }
}

impl IPrincipal for ImportedUser {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        ArnPrincipal::new(self.0.arn.as_str()).policy_fragment()
    }

    fn principal_account(&self) -> Option<String> {
        self.0.account.clone()
    }

    fn add_to_principal_policy(&self, statement: &PolicyStatement) -> Result<AddToPrincipalPolicyResult> {
        default_policy(&self.0.policy, self, "Policy", |p| p.attach_to_user(self), statement)
    }

    fn resource_node(&self) -> Option<Node> {
        Some(self.0.node.clone())
    }
}

impl IUser for ImportedUser {
    fn user_name(&self) -> String {
        self.0.name.clone()
    }

    fn user_arn(&self) -> String {
        self.0.arn.clone()
    }

    fn add_to_group(&self, group: &dyn IGroup) -> Result<()> {
        let count = self.0.added.replace(self.0.added.get() + 1);
        CfnResource::l1(
            &Stack::of(group)?,
            format!("{}Group{count}", self.0.name),
            "AWS::IAM::UserToGroupAddition",
            object! {"GroupName" => group.group_name(), "Users" => [self.0.name.as_str()]},
        )?;
        Ok(())
    }

    fn add_managed_policy(&self, _: ManagedPolicyRef) -> Result<()> {
        bail!(self, "CannotAddManagedPolicyImported", "Cannot add managed policy to imported User");
    }

    fn attach_inline_policy(&self, policy: &Policy) -> Result<()> {
        policy.attach_to_user(self)
    }
}

construct_props! {
    /// Properties of a [`Group`].
    #[derive(Default)]
    pub struct GroupProps => Group {
        /// The name. Default: made by CloudFormation.
        [into] group_name: Option<PhysicalName>,
        /// Managed policies.
        managed_policies: Option<Vec<ManagedPolicyRef>>,
        /// The path, which starts and ends with `/`. Default `/`.
        [into] path: Option<String>,
    }
}

/// A group of users that the stack owns; clones are the same group.
#[derive(Clone)]
pub struct Group(Rc<OwnedGroup>);

struct OwnedGroup {
    base: ResourceBase,
    resource: CfnResource,
    path: String,
    managed_policies: Rc<RefCell<Vec<ManagedPolicyRef>>>,
    default_policy: RefCell<Option<Policy>>,
}

impl Group {
    /// Creates a group.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: GroupProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_iam.Group", props.group_name.unwrap_or_default())?;
        let managed_policies = Rc::new(RefCell::new(props.managed_policies.unwrap_or_default()));
        let policies = Rc::clone(&managed_policies);
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::IAM::Group",
            object! {
                "GroupName" => base.physical_name(),
                "ManagedPolicyArns" => Lazy::any(move || Ok(arns(&policies.borrow()))),
                "Path" => props.path.clone(),
            },
        )?;
        let path = props.path.unwrap_or_default();
        Ok(Self(Rc::new(OwnedGroup { base, resource, path, managed_policies, default_policy: RefCell::default() })))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// An existing group of the stack's account, by its name.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_group_name(scope: &dyn Construct, id: impl AsRef<str>, name: &str) -> Result<GroupRef> {
        let arn = Stack::of(scope)?.format_arn(iam_arn("group", "", name))?;
        Self::from_group_arn(scope, id, arn)
    }

    /// An existing group by its ARN.
    ///
    /// # Errors
    /// When a known ARN is not one, or the id is empty or taken.
    pub fn from_group_arn(scope: &dyn Construct, id: impl AsRef<str>, arn: impl Into<String>) -> Result<GroupRef> {
        let arn = arn.into();
        let parsed = Stack::of(scope)?.split_arn(&arn, ArnFormat::SlashResourceName)?;
        let name = parsed.resource_name.unwrap_or_default();
        let node = Node::new(scope, id.as_ref(), "aws-cdk-lib.aws_iam.GroupBase")?;
        Ok(GroupRef::new(ImportedGroup(Rc::new(ImportedInner {
            node,
            name,
            arn,
            account: parsed.account,
            policy: RefCell::default(),
            added: Cell::new(0),
        }))))
    }
}

impl Construct for Group {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IPrincipal for Group {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        ArnPrincipal::new(self.group_arn()).policy_fragment()
    }

    fn principal_account(&self) -> Option<String> {
        Some(self.0.base.env().account.clone())
    }

    fn add_to_principal_policy(&self, statement: &PolicyStatement) -> Result<AddToPrincipalPolicyResult> {
        default_policy(&self.0.default_policy, self, "DefaultPolicy", |p| p.attach_to_group(self), statement)
    }

    fn resource_node(&self) -> Option<Node> {
        Some(self.node().clone())
    }

    fn kind(&self) -> PrincipalKind {
        PrincipalKind::Group
    }
}

impl IGroup for Group {
    fn group_name(&self) -> String {
        self.0.base.name_attribute(self.0.resource.ref_())
    }

    fn group_arn(&self) -> String {
        let path = self.0.path.clone();
        self.0.base.arn_attribute(self.0.resource.att("Arn"), move |name| iam_arn("group", &path, name))
    }

    fn add_managed_policy(&self, policy: ManagedPolicyRef) {
        self.0.managed_policies.borrow_mut().push(policy);
    }

    fn attach_inline_policy(&self, policy: &Policy) -> Result<()> {
        policy.attach_to_group(self)
    }

    fn add_user(&self, user: &dyn IUser) -> Result<()> {
        user.add_to_group(self)
    }
}

#[derive(Clone)]
struct ImportedGroup(Rc<ImportedInner>);

impl Construct for ImportedGroup {
    fn node(&self) -> &Node {
        &self.0.node
    }
}

impl IPrincipal for ImportedGroup {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        ArnPrincipal::new(self.0.arn.as_str()).policy_fragment()
    }

    fn principal_account(&self) -> Option<String> {
        self.0.account.clone()
    }

    fn add_to_principal_policy(&self, statement: &PolicyStatement) -> Result<AddToPrincipalPolicyResult> {
        default_policy(&self.0.policy, self, "DefaultPolicy", |p| p.attach_to_group(self), statement)
    }

    fn resource_node(&self) -> Option<Node> {
        Some(self.0.node.clone())
    }

    fn kind(&self) -> PrincipalKind {
        PrincipalKind::Group
    }
}

impl IGroup for ImportedGroup {
    fn group_name(&self) -> String {
        self.0.name.clone()
    }

    fn group_arn(&self) -> String {
        self.0.arn.clone()
    }

    fn add_managed_policy(&self, _: ManagedPolicyRef) {}

    fn attach_inline_policy(&self, policy: &Policy) -> Result<()> {
        policy.attach_to_group(self)
    }

    fn add_user(&self, user: &dyn IUser) -> Result<()> {
        user.add_to_group(self)
    }
}
