//! Identity and access management: principals, policies and grants.
//!
//! Left out: `Role.customizeRoles` and its precreated roles, and the OpenID Connect and SAML provider constructs;
//! principals of such providers are made of their ARNs.

mod document;
mod grant;
mod merge;
mod principal;
mod principals;
mod statement;

pub use document::{PolicyDocument, PolicyDocumentProps};
pub use grant::{
    AddToResourcePolicyResult, Grant, GrantOnPrincipalAndResourceOptions, GrantOnPrincipalOptions,
    GrantWithResourceOptions, IResourceWithPolicy,
};
pub use principal::{
    AddToPrincipalPolicyResult, IGrantable, IPrincipal, LITERAL_STRING_KEY, PrincipalKind, PrincipalPolicyFragment,
    PrincipalRef, principal_is_owned_resource,
};
pub use principals::*;
pub use statement::{Effect, PolicyStatement, PolicyStatementBuilder, PolicyStatementProps};
