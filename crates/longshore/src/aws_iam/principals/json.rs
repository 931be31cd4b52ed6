//! Principals of statements that are read from JSON.

use indexmap::IndexMap;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::value::{Object, Value};

use crate::aws_iam::{IPrincipal, LITERAL_STRING_KEY, PrincipalPolicyFragment};

/// A principal as a statement's JSON form has it.
#[derive(Clone, Debug)]
pub struct JsonPrincipal {
    given: Value,
    fragment: PrincipalPolicyFragment,
}

impl JsonPrincipal {
    /// Takes over the `Principal` of a statement.
    ///
    /// # Errors
    /// When it is neither a text nor an object.
    pub fn new(json: Value) -> Result<Self> {
        let list = |v: &Value| match v {
            Value::Array(items) => items.clone(),
            one => vec![one.clone()],
        };
        let principal_json: IndexMap<String, Vec<Value>> = match &json {
            Value::String(s) => IndexMap::from([(LITERAL_STRING_KEY.to_owned(), vec![s.as_str().into()])]),
            Value::Object(map) => map.iter().map(|(k, v)| (k.clone(), list(v))).collect(),
            other => {
                return Err(Error::new(
                    "ExpectedPrincipalObject",
                    format!("JSON IAM principal should be an object, got {}", other.to_json(0)),
                ));
            }
        };
        Ok(Self { given: json, fragment: PrincipalPolicyFragment { principal_json, conditions: Object::new() } })
    }
}

impl IPrincipal for JsonPrincipal {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        Ok(self.fragment.clone())
    }

    fn dedupe_string(&self) -> Option<String> {
        Some(Value::from(object! {"principalJson" => &self.given, "conditions" => Object::new()}).to_json(0))
    }
}
