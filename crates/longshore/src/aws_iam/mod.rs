//! Identity and access management: principals, policies and grants.
//!
//! Principals of OpenID Connect and SAML providers are made of their ARNs.

mod access_key;
mod document;
mod grant;
mod identity;
mod instance_profile;
mod lazy_role;
mod managed_policy;
mod merge;
mod permissions_boundary;
mod policy;
mod precreated_role;
mod principal;
mod principals;
mod providers;
mod role;
mod statement;
mod user;

pub use access_key::{AccessKey, AccessKeyProps, AccessKeyStatus};
pub use document::{PolicyDocument, PolicyDocumentProps};
pub(crate) use grant::imported;
pub use grant::{
    AddToResourcePolicyResult, Grant, GrantOnKeyResult, GrantOnPrincipalAndResourceOptions, GrantOnPrincipalOptions,
    GrantPolicyWithResourceOptions, GrantWithResourceOptions, IResourceWithPolicy,
};
pub use identity::{GroupRef, IGroup, IRole, IUser, ManagedPolicyRef, RoleRef, UserRef};
pub use instance_profile::{
    IInstanceProfile, InstanceProfile, InstanceProfileAttributes, InstanceProfileProps, InstanceProfileRef,
};
pub use lazy_role::{LazyRole, LazyRoleProps};
pub use managed_policy::{ManagedPolicy, ManagedPolicyProps};
pub use permissions_boundary::PermissionsBoundary;
pub use policy::{IPolicy, Policy, PolicyProps, PolicyRef};
pub use principal::{
    AddToPrincipalPolicyResult, IGrantable, IPrincipal, LITERAL_STRING_KEY, PrincipalKind, PrincipalPolicyFragment,
    PrincipalRef, principal_is_owned_resource,
};
pub use principals::*;
pub use providers::{
    IOidcProvider, IOpenIdConnectProvider, ISamlProvider, OidcProviderNative, OidcProviderNativeProps, OidcProviderRef,
    OpenIdConnectProvider, OpenIdConnectProviderProps, OpenIdConnectProviderRef, SamlMetadataDocument, SamlProvider,
    SamlProviderProps, SamlProviderRef,
};
pub use role::{CustomizeRolesOptions, FromRoleArnOptions, Role, RoleLookupOptions, RoleProps};
pub use statement::{
    Effect, PolicyStatement, PolicyStatementBuilder, PolicyStatementProps, ResourcePolicyValidationOptions,
};
pub use user::{Group, GroupProps, User, UserAttributes, UserProps};
