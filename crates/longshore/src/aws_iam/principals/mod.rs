//! The kinds of principals that are no constructs.

mod account;
mod federated;
mod json;
mod service;
mod unknown;
mod wrappers;

use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::value::Object;

use super::principal::principal_from_ref;
use super::{IPrincipal, LITERAL_STRING_KEY, PrincipalPolicyFragment};

pub use account::{AccountPrincipal, AccountRootPrincipal};
pub use federated::{
    FederatedPrincipal, OpenIdConnectPrincipal, SamlConsolePrincipal, SamlPrincipal, WebIdentityPrincipal,
};
pub use json::JsonPrincipal;
pub use service::{ServicePrincipal, ServicePrincipalOpts};
pub use unknown::UnknownPrincipal;
pub use wrappers::{CompositePrincipal, PrincipalConditions, PrincipalWithConditions, SessionTagsPrincipal};

/// A principal named by its ARN: a user, a role, a session or an account.
#[derive(Clone, Debug)]
pub struct ArnPrincipal {
    arn: String,
}

/// Lets a principal be narrowed down to those of an organization.
macro_rules! in_organization {
    ($($Principal:ident),*) => { $(
        impl $Principal {
            /// The same principal, if it is in an organization.
            pub fn in_organization(&self, organization_id: &str) -> PrincipalWithConditions {
                self.with_conditions(object! {"StringEquals" => object! {"aws:PrincipalOrgID" => organization_id}})
            }
        }
    )* };
}
in_organization!(ArnPrincipal, AccountPrincipal, AccountRootPrincipal, AnyPrincipal);

impl ArnPrincipal {
    /// Names a principal by its ARN.
    pub fn new(arn: impl Into<String>) -> Self {
        Self { arn: arn.into() }
    }

    /// The ARN.
    pub fn arn(&self) -> &str {
        &self.arn
    }
}

impl IPrincipal for ArnPrincipal {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        Ok(PrincipalPolicyFragment::of("AWS", self.arn.as_str()))
    }

    fn dedupe_string(&self) -> Option<String> {
        Some(format!("ArnPrincipal:{}", self.arn))
    }

    fn describe(&self) -> String {
        format!("ArnPrincipal({})", self.arn)
    }
}

/// Everybody, in all accounts; `{"AWS": "*"}` in a statement.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AnyPrincipal;

impl AnyPrincipal {
    /// Everybody.
    pub fn new() -> Self {
        Self
    }

    /// What stands for everybody: `*`.
    pub fn arn(&self) -> &'static str {
        "*"
    }
}

impl IPrincipal for AnyPrincipal {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        Ok(PrincipalPolicyFragment::of("AWS", "*"))
    }

    fn dedupe_string(&self) -> Option<String> {
        Some("ArnPrincipal:*".to_owned())
    }

    fn describe(&self) -> String {
        "AnyPrincipal()".to_owned()
    }
}

/// Everybody, as a bare `"*"` in a statement, which some services tell from [`AnyPrincipal`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StarPrincipal;

impl StarPrincipal {
    /// Everybody.
    pub fn new() -> Self {
        Self
    }
}

impl IPrincipal for StarPrincipal {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        Ok(PrincipalPolicyFragment::of(LITERAL_STRING_KEY, "*"))
    }

    fn dedupe_string(&self) -> Option<String> {
        Some("StarPrincipal".to_owned())
    }

    fn describe(&self) -> String {
        "StarPrincipal()".to_owned()
    }
}

/// Everybody in an AWS organization.
#[derive(Clone, Debug)]
pub struct OrganizationPrincipal {
    organization_id: String,
}

impl OrganizationPrincipal {
    /// Names an organization by its id, such as `o-12345abcde`.
    ///
    /// # Errors
    /// When that is no organization's id.
    pub fn new(organization_id: impl Into<String>) -> Result<Self> {
        let organization_id = organization_id.into();
        // Source: Organizations API, Organization Id: `o-` and 10 to 32 lower-case letters or digits.
        let valid = organization_id.strip_prefix("o-").is_some_and(|id| {
            (10..=32).contains(&id.len()) && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        });
        if !valid && !longshore_core::token::str_is_unresolved(&organization_id) {
            return Err(Error::new(
                "ExpectedOrganizationMatchRegex",
                format!(
                    "Expected Organization ID must match regex pattern ^o-[a-z0-9]{{10,32}}$, received {organization_id}"
                ),
            ));
        }
        Ok(Self { organization_id })
    }

    /// The organization's id.
    pub fn organization_id(&self) -> &str {
        &self.organization_id
    }
}

impl IPrincipal for OrganizationPrincipal {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        let conditions: Object =
            object! {"StringEquals" => object! {"aws:PrincipalOrgID" => self.organization_id.as_str()}};
        Ok(PrincipalPolicyFragment::with_conditions("AWS", "*", conditions))
    }

    fn dedupe_string(&self) -> Option<String> {
        Some(format!("OrganizationPrincipal:{}", self.organization_id))
    }

    fn describe(&self) -> String {
        format!("OrganizationPrincipal({})", self.organization_id)
    }
}

/// A user named by the canonical id that S3 and CloudFront use.
#[derive(Clone, Debug)]
pub struct CanonicalUserPrincipal {
    id: String,
}

impl CanonicalUserPrincipal {
    /// Names a user by the canonical id.
    pub fn new(canonical_user_id: impl Into<String>) -> Self {
        Self { id: canonical_user_id.into() }
    }

    /// The canonical id.
    pub fn canonical_user_id(&self) -> &str {
        &self.id
    }
}

impl IPrincipal for CanonicalUserPrincipal {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        Ok(PrincipalPolicyFragment::of("CanonicalUser", self.id.as_str()))
    }

    fn dedupe_string(&self) -> Option<String> {
        Some(format!("CanonicalUserPrincipal:{}", self.id))
    }

    fn describe(&self) -> String {
        format!("CanonicalUserPrincipal({})", self.id)
    }
}

principal_from_ref!(
    ArnPrincipal,
    AnyPrincipal,
    StarPrincipal,
    OrganizationPrincipal,
    CanonicalUserPrincipal,
    AccountPrincipal,
    AccountRootPrincipal,
    ServicePrincipal,
    FederatedPrincipal,
    WebIdentityPrincipal,
    OpenIdConnectPrincipal,
    SamlPrincipal,
    SamlConsolePrincipal,
    CompositePrincipal,
    PrincipalWithConditions,
    SessionTagsPrincipal,
);
