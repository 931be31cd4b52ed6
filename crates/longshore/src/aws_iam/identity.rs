//! Handles of roles, users, groups and managed policies, whoever owns them.

use std::rc::Rc;

use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::resource::ResourceEnvironment;
use longshore_core::value::Object;

use super::{Grant, GrantOnPrincipalOptions, IGrantable, IPrincipal, ManagedPolicy, Policy, PrincipalKind};

/// A role.
pub trait IRole: IPrincipal + Construct {
    /// The name.
    fn role_name(&self) -> String;
    /// The ARN.
    fn role_arn(&self) -> String;
    /// Attaches a managed policy.
    fn add_managed_policy(&self, policy: ManagedPolicyRef);
    /// Attaches an inline policy.
    ///
    /// # Errors
    /// When the role cannot take it.
    fn attach_inline_policy(&self, policy: &Policy) -> Result<()>;
    /// The account and region that the role is in.
    fn env(&self) -> ResourceEnvironment;

    /// Allows a principal actions on this role.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    fn grant(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee,
            actions: actions.iter().map(|a| (*a).to_owned()).collect(),
            resource_arns: vec![self.role_arn()],
            conditions: Object::new(),
        })
    }

    /// Allows a principal to give this role to a service.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    fn grant_pass_role(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant(grantee, &["iam:PassRole"])
    }

    /// Allows a principal to assume this role.
    ///
    /// # Errors
    /// When the principal is a service or an account and the app makes the role, or its policy cannot be made.
    fn grant_assume_role(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        let refused = matches!(grantee.grant_principal().kind(), PrincipalKind::Service | PrincipalKind::Account);
        // Roles that the app does not make have it added to a policy that there is none of.
        let child = self.node().default_child()?;
        if refused && child.is_some_and(|c| CfnResource::at(c.node()).is_some()) {
            bail!(
                self.node(),
                "CannotServiceAccountPrincipalGrant",
                "Cannot use a service or account principal with grantAssumeRole, use assumeRolePolicy instead."
            );
        }
        self.grant(grantee, &["sts:AssumeRole"])
    }
}

/// A user.
pub trait IUser: IPrincipal + Construct {
    /// The name.
    fn user_name(&self) -> String;
    /// The ARN.
    fn user_arn(&self) -> String;
    /// Puts the user into a group.
    ///
    /// # Errors
    /// When an existing user cannot be put into it.
    fn add_to_group(&self, group: &dyn IGroup) -> Result<()>;
    /// Attaches a managed policy.
    ///
    /// # Errors
    /// When the stack does not own the user.
    fn add_managed_policy(&self, policy: ManagedPolicyRef) -> Result<()>;
    /// Attaches an inline policy.
    ///
    /// # Errors
    /// When another policy of that name is attached.
    fn attach_inline_policy(&self, policy: &Policy) -> Result<()>;
}

/// A group of users.
pub trait IGroup: IPrincipal + Construct {
    /// The name.
    fn group_name(&self) -> String;
    /// The ARN.
    fn group_arn(&self) -> String;
    /// Attaches a managed policy; one that the stack does not own stays as it is.
    fn add_managed_policy(&self, policy: ManagedPolicyRef);
    /// Attaches an inline policy.
    ///
    /// # Errors
    /// When another policy of that name is attached.
    fn attach_inline_policy(&self, policy: &Policy) -> Result<()>;
    /// Puts a user into the group.
    ///
    /// # Errors
    /// When an existing user cannot be put into it.
    fn add_user(&self, user: &dyn IUser) -> Result<()>;
}

macro_rules! handle {
    ($(#[$m:meta])* $Ref:ident, $Trait:ident) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Ref(Rc<dyn $Trait>);

        impl $Ref {
            /// Wraps it.
            pub fn new(of: impl $Trait + 'static) -> Self {
                Self(Rc::new(of))
            }
        }

        impl std::ops::Deref for $Ref {
            type Target = dyn $Trait;
            fn deref(&self) -> &Self::Target {
                &*self.0
            }
        }

        impl<T: $Trait + Clone + 'static> From<&T> for $Ref {
            fn from(of: &T) -> Self {
                Self::new(of.clone())
            }
        }

        impl Construct for $Ref {
            fn node(&self) -> &longshore_core::construct::Node {
                self.0.node()
            }
        }

        impl From<&$Ref> for super::PrincipalRef {
            fn from(of: &$Ref) -> Self {
                of.grant_principal()
            }
        }

        impl From<$Ref> for super::PrincipalRef {
            fn from(of: $Ref) -> Self {
                of.grant_principal()
            }
        }

        impl IGrantable for $Ref {
            fn grant_principal(&self) -> super::PrincipalRef {
                self.0.grant_principal()
            }
        }
    };
}

handle! {
    /// A handle of any role.
    RoleRef, IRole
}
handle! {
    /// A handle of any user.
    UserRef, IUser
}
handle! {
    /// A handle of any group.
    GroupRef, IGroup
}

/// A handle of any managed policy.
#[derive(Clone)]
pub struct ManagedPolicyRef {
    arn: String,
    owned: Option<ManagedPolicy>,
}

impl ManagedPolicyRef {
    /// The policy with this ARN, possibly a token.
    pub fn from_arn(arn: impl Into<String>) -> Self {
        Self { arn: arn.into(), owned: None }
    }

    /// The ARN.
    pub fn managed_policy_arn(&self) -> &str {
        &self.arn
    }

    /// The policy itself, if a stack owns it.
    pub(super) fn owned(&self) -> Option<&ManagedPolicy> {
        self.owned.as_ref()
    }
}

impl From<&ManagedPolicy> for ManagedPolicyRef {
    fn from(policy: &ManagedPolicy) -> Self {
        Self { arn: policy.managed_policy_arn(), owned: Some(policy.clone()) }
    }
}

impl PartialEq for ManagedPolicyRef {
    fn eq(&self, other: &Self) -> bool {
        self.arn == other.arn
    }
}

impl Eq for ManagedPolicyRef {}

impl std::fmt::Debug for ManagedPolicyRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("ManagedPolicyRef").field(&self.arn).finish()
    }
}
