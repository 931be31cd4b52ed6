//! Who may call runtimes.

use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::token::{list_token, str_is_unresolved};
use longshore_core::value::{Object, Value};

use crate::props::text_enum;

text_enum! {
    /// What the value of a claim is.
    pub enum CustomClaimValueType {
        /// A text.
        String = "STRING",
        /// A list of texts.
        StringArray = "STRING_ARRAY",
    }
}
text_enum! {
    /// How the value of a claim is compared.
    pub enum CustomClaimOperator {
        /// It is the same.
        Equals = "EQUALS",
        /// It has a text among others.
        Contains = "CONTAINS",
        /// It has one of some texts among others.
        ContainsAny = "CONTAINS_ANY",
    }
}

/// A claim that tokens must have.
#[derive(Clone, Debug)]
pub struct RuntimeCustomClaim {
    name: String,
    value_type: CustomClaimValueType,
    operator: CustomClaimOperator,
    values: Vec<String>,
}

impl RuntimeCustomClaim {
    /// A claim that is a text.
    pub fn with_string_value(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value_type: CustomClaimValueType::String,
            operator: CustomClaimOperator::Equals,
            values: vec![value.into()],
        }
    }

    /// A claim that is a list with a text.
    ///
    /// # Errors
    /// Never.
    pub fn with_string_array_value(name: impl Into<String>, values: Vec<String>) -> Result<Self> {
        Self::with_string_array_value_with(name, values, CustomClaimOperator::Contains)
    }

    /// A claim that is a list with a text, or with one of some texts.
    ///
    /// # Errors
    /// When the operator is for texts.
    pub fn with_string_array_value_with(
        name: impl Into<String>,
        values: Vec<String>,
        operator: CustomClaimOperator,
    ) -> Result<Self> {
        let name = name.into();
        if operator == CustomClaimOperator::Equals {
            return Err(Error::new(
                "InvalidOperatorForStringArray",
                format!(
                    "Custom claim '{name}': STRING_ARRAY type only supports CONTAINS or CONTAINS_ANY operators, got {operator}"
                ),
            ));
        }
        Ok(Self { name, value_type: CustomClaimValueType::StringArray, operator, values })
    }

    fn render(&self) -> Result<Value> {
        let (values, count) = (&self.values, self.values.len());
        let known = values.first().is_none_or(|v| !str_is_unresolved(v) && list_token(v).is_none());
        if self.operator == CustomClaimOperator::Contains && known && count != 1 {
            return Err(Error::new(
                "InvalidContainsOperatorValueCount",
                format!(
                    "Custom claim '{}': CONTAINS operator requires exactly one value, got {count} values",
                    self.name
                ),
            ));
        }
        let value = match (self.value_type, self.operator) {
            (CustomClaimValueType::String, _) | (_, CustomClaimOperator::Contains) => {
                object! {"MatchValueString" => values.first().cloned()}
            }
            _ => object! {"MatchValueStringList" => values.clone()},
        };
        Ok(object! {
            "InboundTokenClaimName" => self.name.as_str(),
            "InboundTokenClaimValueType" => self.value_type,
            "AuthorizingClaimMatchValue" => object! {
                "ClaimMatchOperator" => self.operator,
                "ClaimMatchValue" => value,
            },
        }
        .into())
    }
}

/// Who may call a runtime.
#[derive(Clone, Debug)]
pub struct RuntimeAuthorizerConfiguration(Option<Tokens>);

#[derive(Clone, Debug)]
struct Tokens {
    discovery_url: String,
    allowed_clients: Option<Vec<String>>,
    allowed_audience: Option<Vec<String>>,
    allowed_scopes: Option<Vec<String>>,
    custom_claims: Option<Vec<RuntimeCustomClaim>>,
}

fn check_url(url: &str, code: &'static str, kind: &str) -> Result<()> {
    if !str_is_unresolved(url) && !url.ends_with("/.well-known/openid-configuration") {
        return Err(Error::new(code, format!("{kind} discovery URL must end with /.well-known/openid-configuration")));
    }
    Ok(())
}

impl RuntimeAuthorizerConfiguration {
    /// Those whom IAM allows it.
    pub fn using_iam() -> Self {
        Self(None)
    }

    /// Those who have a token that an issuer signed.
    ///
    /// # Errors
    /// When the URL is not that of an issuer's configuration.
    pub fn using_jwt(
        discovery_url: impl Into<String>,
        allowed_clients: Option<Vec<String>>,
        allowed_audience: Option<Vec<String>>,
        allowed_scopes: Option<Vec<String>>,
        custom_claims: Option<Vec<RuntimeCustomClaim>>,
    ) -> Result<Self> {
        let discovery_url = discovery_url.into();
        check_url(&discovery_url, "InvalidJwtDiscoveryUrl", "JWT")?;
        Ok(Self(Some(Tokens { discovery_url, allowed_clients, allowed_audience, allowed_scopes, custom_claims })))
    }

    /// Those who have a token of one client.
    ///
    /// # Errors
    /// When the URL is not that of an issuer's configuration.
    pub fn using_o_auth(
        discovery_url: impl Into<String>,
        client_id: impl Into<String>,
        allowed_audience: Option<Vec<String>>,
        allowed_scopes: Option<Vec<String>>,
        custom_claims: Option<Vec<RuntimeCustomClaim>>,
    ) -> Result<Self> {
        let discovery_url = discovery_url.into();
        check_url(&discovery_url, "InvalidOAuthDiscoveryUrl", "OAuth")?;
        let allowed_clients = Some(vec![client_id.into()]);
        Ok(Self(Some(Tokens { discovery_url, allowed_clients, allowed_audience, allowed_scopes, custom_claims })))
    }

    pub(super) fn render(&self) -> Result<Option<Object>> {
        let Some(of) = &self.0 else { return Ok(None) };
        let claims = of.custom_claims.iter().flatten().map(RuntimeCustomClaim::render);
        let claims = Value::Array(claims.collect::<Result<_>>()?).or_undefined_if_empty();
        Ok(Some(object! {
            "CustomJWTAuthorizer" => object! {
                "DiscoveryUrl" => of.discovery_url.as_str(),
                "AllowedClients" => of.allowed_clients.clone(),
                "AllowedAudience" => of.allowed_audience.clone(),
                "AllowedScopes" => of.allowed_scopes.clone(),
                "CustomClaims" => claims,
            },
        }))
    }
}
