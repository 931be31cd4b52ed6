//! Operations on repository policies, which are kept and not enforced: whoever reaches the port may do everything.

use serde_json::{Value, json};

use super::parameters::Parameters;
use crate::error::RegistryError;
use crate::model::Repository;
use crate::registry::Registry;

type Outcome = Result<Value, RegistryError>;

/// Longest policy text in characters.
// Source: ECR API reference 2015-09-21, RepositoryPolicyText.
const MAX_TEXT: usize = 10_240;

pub(super) async fn set(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    let text = parameters.text("policyText")?;
    parameters.flag("force")?;
    let object = serde_json::from_str(text).is_ok_and(|policy: Value| policy.get("Statement").is_some());
    if !object || text.chars().count() > MAX_TEXT {
        return Err(RegistryError::InvalidParameter {
            message: "Invalid parameter at 'PolicyText' failed to satisfy constraint: \
                      'Invalid repository policy provided'"
                .to_owned(),
        });
    }
    let stored = text.to_owned();
    let changed = registry.update_repository(name.as_str(), move |repository| {
        repository.repository_policy = Some(stored);
        Ok(())
    });
    described(registry, &changed.await?)
}

pub(super) fn get(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    described(registry, &registry.repository(name.as_str())?)
}

pub(super) async fn delete(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    let missing = not_found(registry, name.as_str());
    let before = registry
        .change_repository(name.as_str(), move |tables, repository| {
            if repository.repository_policy.is_none() {
                return Err(missing);
            }
            tables.put_repository(&Repository { repository_policy: None, ..repository.clone() })?;
            Ok(repository)
        })
        .await?;
    described(registry, &before)
}

fn described(registry: &Registry, repository: &Repository) -> Outcome {
    let name = repository.name.as_str();
    let text = repository.repository_policy.as_deref().ok_or_else(|| not_found(registry, name))?;
    Ok(json!({ "registryId": registry.account_id(), "repositoryName": name, "policyText": text }))
}

fn not_found(registry: &Registry, name: &str) -> RegistryError {
    RegistryError::RepositoryPolicyNotFound {
        repository: name.to_owned(),
        registry_id: registry.account_id().to_owned(),
    }
}
