//! Identity providers as principals.

use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::{Object, Value};

use crate::aws_iam::statement::merge_condition;
use crate::aws_iam::{IPrincipal, PrincipalPolicyFragment};

/// Users that an identity provider has authenticated.
#[derive(Clone, Debug)]
pub struct FederatedPrincipal {
    class: &'static str,
    federated: String,
    conditions: Object,
    assume_role_action: String,
}

impl FederatedPrincipal {
    /// Names an identity provider, with conditions by operator.
    pub fn new(federated: impl Into<String>, conditions: Object) -> Self {
        Self::with_assume_role_action(federated, conditions, "sts:AssumeRole")
    }

    /// Names an identity provider whose users assume roles by another action.
    pub fn with_assume_role_action(
        federated: impl Into<String>,
        conditions: Object,
        assume_role_action: impl Into<String>,
    ) -> Self {
        Self {
            class: "FederatedPrincipal",
            federated: federated.into(),
            conditions,
            assume_role_action: assume_role_action.into(),
        }
    }

    /// The identity provider.
    pub fn federated(&self) -> &str {
        &self.federated
    }

    /// The conditions by operator.
    pub fn conditions(&self) -> &Object {
        &self.conditions
    }

    fn of_class(class: &'static str, federated: String, conditions: Object, action: &str) -> Self {
        Self { class, ..Self::with_assume_role_action(federated, conditions, action) }
    }
}

impl IPrincipal for FederatedPrincipal {
    fn assume_role_action(&self) -> String {
        self.assume_role_action.clone()
    }

    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        Ok(PrincipalPolicyFragment::with_conditions("Federated", self.federated.as_str(), self.conditions.clone()))
    }

    fn dedupe_string(&self) -> Option<String> {
        let conditions = Value::Object(self.conditions.clone()).to_json(0);
        Some(format!("FederatedPrincipal:{}:{}:{conditions}", self.federated, self.assume_role_action))
    }

    fn describe(&self) -> String {
        format!("{}({})", self.class, self.federated)
    }
}

/// Declares a principal that is a [`FederatedPrincipal`] with an action of its own.
macro_rules! federated {
    ($(#[$m:meta])* $name:ident, $action:literal, $(#[$n:meta])* |$conditions:ident| $with:expr) => {
        $(#[$m])*
        #[derive(Clone, Debug)]
        pub struct $name(FederatedPrincipal);

        impl $name {
            $(#[$n])*
            pub fn new(provider: impl Into<String>, $conditions: Object) -> Self {
                Self(FederatedPrincipal::of_class(stringify!($name), provider.into(), $with, $action))
            }

            /// The identity provider.
            pub fn federated(&self) -> &str {
                self.0.federated()
            }

            /// The conditions by operator.
            pub fn conditions(&self) -> &Object {
                self.0.conditions()
            }
        }

        impl IPrincipal for $name {
            fn assume_role_action(&self) -> String {
                self.0.assume_role_action()
            }

            fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
                self.0.policy_fragment()
            }

            fn dedupe_string(&self) -> Option<String> {
                self.0.dedupe_string()
            }

            fn describe(&self) -> String {
                self.0.describe()
            }
        }
    };
}

federated!(
    /// Users of a web identity provider, such as Cognito.
    WebIdentityPrincipal,
    "sts:AssumeRoleWithWebIdentity",
    /// Names a web identity provider, with conditions by operator.
    |conditions| conditions
);

federated!(
    /// Users of an OpenID Connect provider.
    OpenIdConnectPrincipal,
    "sts:AssumeRoleWithWebIdentity",
    /// Names an OpenID Connect provider by its ARN, with conditions by operator.
    |conditions| conditions
);

federated!(
    /// Users of a SAML provider.
    SamlPrincipal,
    "sts:AssumeRoleWithSAML",
    /// Names a SAML provider by its ARN, with conditions by operator.
    |conditions| conditions
);

federated!(
    /// Users of a SAML provider that use the console.
    SamlConsolePrincipal,
    "sts:AssumeRoleWithSAML",
    /// Names a SAML provider by its ARN, with conditions by operator.
    |conditions| console_audience(conditions)
);

// Quirk(cdk): saml-audience-replaces-string-equals. The audience replaces other conditions with `StringEquals`.
fn console_audience(mut conditions: Object) -> Object {
    conditions.insert("StringEquals".to_owned(), object! {"SAML:aud" => "https://signin.aws.amazon.com/saml"}.into());
    conditions
}

/// Lays conditions over others, operator by operator.
pub(super) fn merge_conditions(base: Object, added: &Object) -> Object {
    let mut all = base;
    for (operator, condition) in added {
        merge_condition(&mut all, operator.clone(), condition.clone());
    }
    all
}
