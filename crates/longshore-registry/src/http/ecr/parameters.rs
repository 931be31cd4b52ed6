//! The JSON of a request, read member by member with ECR's words for what is wrong.

use longshore_oci::{Digest, RepositoryName};
use serde_json::{Map, Value};

use crate::error::RegistryError;
use crate::registry::Registry;
use crate::repositories::repository_name;

/// The members of a request.
#[derive(Debug)]
pub(super) struct Parameters(Map<String, Value>);

impl Parameters {
    /// Parses a body; an empty one has no members.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, RegistryError> {
        if bytes.is_empty() {
            return Ok(Self(Map::new()));
        }
        match serde_json::from_slice(bytes) {
            Ok(Value::Object(members)) => Ok(Self(members)),
            Ok(_) => Err(invalid("the request is not a JSON object".to_owned())),
            Err(error) => Err(invalid(format!("the request is not JSON: {error}"))),
        }
    }

    /// Refuses another account's registry.
    pub(super) fn check_registry_id(&self, registry: &Registry) -> Result<(), RegistryError> {
        match self.optional_text("registryId")? {
            Some(given) if given != registry.account_id() => {
                // Every repository of another account's registry is unknown here.
                let name = self.optional_text("repositoryName")?.unwrap_or_default().to_owned();
                Err(RegistryError::RepositoryNotFound { name, registry_id: given.to_owned() })
            }
            _ => Ok(()),
        }
    }

    /// Returns the repository's name, which must be valid and given.
    pub(super) fn repository_name(&self) -> Result<RepositoryName, RegistryError> {
        repository_name(self.text("repositoryName")?)
    }

    /// Returns a text that must be given.
    pub(super) fn text(&self, name: &str) -> Result<&str, RegistryError> {
        self.optional_text(name)?.ok_or_else(|| missing(name))
    }

    /// Returns a text.
    pub(super) fn optional_text(&self, name: &str) -> Result<Option<&str>, RegistryError> {
        match self.member(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(violated(name, "Member must be a string")),
        }
    }

    /// Returns a flag, false when it is not given.
    pub(super) fn flag(&self, name: &str) -> Result<bool, RegistryError> {
        match self.member(name) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => Err(violated(name, "Member must be a boolean")),
        }
    }

    /// Returns a number that must be given and not be negative.
    pub(super) fn number(&self, name: &str) -> Result<u64, RegistryError> {
        let value = self.member(name).ok_or_else(|| missing(name))?;
        value.as_u64().ok_or_else(|| violated(name, "Member must have value greater than or equal to 0"))
    }

    /// Returns how many results are wanted, between 1 and `limit`.
    pub(super) fn max_results(&self, default: usize, limit: usize) -> Result<usize, RegistryError> {
        let Some(value) = self.member("maxResults") else { return Ok(default) };
        match value.as_i64() {
            Some(count @ 1..) if count <= limit as i64 => Ok(count as usize),
            Some(..1) => Err(violated("maxResults", "Member must have value greater than or equal to 1")),
            _ => Err(violated("maxResults", &format!("Member must have value less than or equal to {limit}"))),
        }
    }

    /// Returns a list, `None` when it is not given.
    pub(super) fn optional_list(&self, name: &str) -> Result<Option<&[Value]>, RegistryError> {
        match self.member(name) {
            None => Ok(None),
            Some(Value::Array(values)) => Ok(Some(values)),
            Some(_) => Err(violated(name, "Member must be a list")),
        }
    }

    /// Returns a list that must be given and have 1 to `most` members.
    pub(super) fn list(&self, name: &str, most: usize) -> Result<&[Value], RegistryError> {
        let values = self.optional_list(name)?.ok_or_else(|| missing(name))?;
        match values.len() {
            0 => Err(violated(name, "Member must have length greater than or equal to 1")),
            count if count > most => {
                Err(violated(name, &format!("Member must have length less than or equal to {most}")))
            }
            _ => Ok(values),
        }
    }

    /// Returns a structure; one that is not given has no members.
    pub(super) fn structure(&self, name: &str) -> Result<Parameters, RegistryError> {
        match self.member(name) {
            None => Ok(Self(Map::new())),
            Some(value) => Self::of(name, value),
        }
    }

    /// Takes a value that must be a structure.
    pub(super) fn of(name: &str, value: &Value) -> Result<Parameters, RegistryError> {
        match value {
            Value::Object(members) => Ok(Self(members.clone())),
            _ => Err(violated(name, "Member must be a structure")),
        }
    }

    /// Returns one of a fixed set of words.
    pub(super) fn word(&self, name: &str, words: &[&'static str]) -> Result<Option<&'static str>, RegistryError> {
        let Some(given) = self.optional_text(name)? else { return Ok(None) };
        match words.iter().find(|word| **word == given) {
            Some(word) => Ok(Some(word)),
            None => Err(violated(name, &format!("Member must satisfy enum value set: [{}]", words.join(", ")))),
        }
    }

    /// Whether a member is given.
    pub(super) fn has(&self, name: &str) -> bool {
        self.member(name).is_some()
    }

    fn member(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }
}

/// Returns a list's members as digests of layers.
pub(super) fn layer_digest(text: &str) -> Result<Digest, RegistryError> {
    Digest::parse(text).map_err(|_| {
        violated("layerDigest", &format!("'{text}' must satisfy regular expression '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'"))
    })
}

/// A member's value breaks a rule.
pub(super) fn violated(name: &str, constraint: &str) -> RegistryError {
    invalid(format!("Invalid parameter at '{name}' failed to satisfy constraint: '{constraint}'"))
}

fn missing(name: &str) -> RegistryError {
    violated(name, "Member must not be null")
}

fn invalid(message: String) -> RegistryError {
    RegistryError::InvalidParameter { message }
}
