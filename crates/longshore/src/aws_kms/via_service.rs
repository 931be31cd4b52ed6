//! Principals that use a key by way of a service.

use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::{Object, Value};

use crate::aws_iam::{AnyPrincipal, IPrincipal, PrincipalPolicyFragment, PrincipalRef};

/// A principal, as far as it uses a key through a service.
#[derive(Clone, Debug)]
pub struct ViaServicePrincipal {
    service_name: String,
    base: PrincipalRef,
}

impl ViaServicePrincipal {
    /// A principal that uses the service with this name, such as `secretsmanager.us-east-1.amazonaws.com`. Default: anyone.
    pub fn new(service_name: impl Into<String>, base_principal: Option<PrincipalRef>) -> Self {
        let base = base_principal.unwrap_or_else(|| AnyPrincipal::new().into());
        Self { service_name: service_name.into(), base }
    }
}

impl IPrincipal for ViaServicePrincipal {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        let mut fragment = self.base.policy_fragment()?;
        let mut equals: Object = object! {"kms:ViaService" => self.service_name.as_str()};
        if let Some(Value::Object(own)) = fragment.conditions.get("StringEquals") {
            equals.extend(own.clone());
        }
        fragment.conditions.insert("StringEquals".to_owned(), equals.into());
        Ok(fragment)
    }

    fn dedupe_string(&self) -> Option<String> {
        self.base.dedupe_string().map(|base| format!("ViaServicePrincipal:{}:{base}", self.service_name))
    }
}
