//! Operations on repositories.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::page;
use super::parameters::{Parameters, violated};
use crate::error::RegistryError;
use crate::model::{Encryption, Repository, TagMutability};
use crate::registry::Registry;
use crate::repositories::{RepositorySettings, repository_name};

type Outcome = Result<Value, RegistryError>;

pub(super) async fn create(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    let (tag_mutability, mutability_exclusions) = mutability(parameters)?;
    let encryption = parameters.structure("encryptionConfiguration")?;
    let encryption_type = encryption.word("encryptionType", &["AES256", "KMS", "KMS_DSSE"])?.unwrap_or("AES256");
    let kms_key = encryption.optional_text("kmsKey")?.map(str::to_owned);
    let settings = RepositorySettings {
        tag_mutability,
        mutability_exclusions,
        scan_on_push: parameters.structure("imageScanningConfiguration")?.flag("scanOnPush")?,
        encryption: Encryption {
            encryption_type: encryption_type.to_owned(),
            kms_key: kms_key.or_else(|| (encryption_type != "AES256").then(|| "alias/aws/ecr".to_owned())),
        },
        resource_tags: match parameters.optional_list("tags")? {
            Some(values) => resource_tags(values)?,
            None => BTreeMap::new(),
        },
    };
    let repository = registry.create_repository(name.as_str(), settings).await?;
    Ok(json!({ "repository": described(registry, &repository) }))
}

pub(super) fn describe(registry: &Registry, parameters: &Parameters) -> Outcome {
    if let Some(names) = parameters.optional_list("repositoryNames")? {
        if names.len() > 100 {
            return Err(violated("repositoryNames", "Member must have length less than or equal to 100"));
        }
        if !names.is_empty() {
            let found = names
                .iter()
                .map(|name| {
                    let name = name.as_str().ok_or_else(|| violated("repositoryNames", "Member must be a string"))?;
                    repository_name(name)?;
                    Ok(described(registry, &registry.repository(name)?))
                })
                .collect::<Result<Vec<Value>, RegistryError>>()?;
            return Ok(json!({ "repositories": found }));
        }
    }
    let all = registry.repositories()?;
    let (page, next) = page::cut(parameters, 100, 1000, all, |repository| repository.name.to_string())?;
    let mut answer = json!({
        "repositories": page.iter().map(|repository| described(registry, repository)).collect::<Vec<_>>(),
    });
    if let Some(next) = next {
        answer["nextToken"] = json!(next);
    }
    Ok(answer)
}

pub(super) async fn delete(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    let deleted = registry.delete_repository(name.as_str(), parameters.flag("force")?).await?;
    Ok(json!({ "repository": described(registry, &deleted) }))
}

pub(super) async fn put_tag_mutability(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    parameters.text("imageTagMutability")?;
    let (mutability, exclusions) = mutability(parameters)?;
    let repository = registry.set_tag_mutability(name.as_str(), mutability, exclusions).await?;
    let mut answer = json!({
        "registryId": registry.account_id(),
        "repositoryName": name,
        "imageTagMutability": repository.tag_mutability,
    });
    add_exclusions(&mut answer, &repository);
    Ok(answer)
}

pub(super) async fn put_scanning(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    let scan_on_push = parameters.structure("imageScanningConfiguration")?.flag("scanOnPush")?;
    registry.set_scan_on_push(name.as_str(), scan_on_push).await?;
    Ok(json!({
        "registryId": registry.account_id(),
        "repositoryName": name,
        "imageScanningConfiguration": { "scanOnPush": scan_on_push },
    }))
}

pub(super) async fn tag(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = named_by_arn(registry, parameters)?;
    let tags = parameters.optional_list("tags")?.ok_or_else(|| violated("tags", "Member must not be null"))?;
    registry.add_resource_tags(&name, resource_tags(tags)?).await?;
    Ok(json!({}))
}

pub(super) async fn untag(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = named_by_arn(registry, parameters)?;
    let keys = parameters.optional_list("tagKeys")?.ok_or_else(|| violated("tagKeys", "Member must not be null"))?;
    let keys = keys.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    registry.remove_resource_tags(&name, keys).await?;
    Ok(json!({}))
}

pub(super) fn list_tags(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = named_by_arn(registry, parameters)?;
    let repository = registry.repository(&name)?;
    let tags = repository.resource_tags.iter().map(|(key, value)| json!({ "Key": key, "Value": value }));
    Ok(json!({ "tags": tags.collect::<Vec<_>>() }))
}

/// Prints a repository as ECR does.
fn described(registry: &Registry, repository: &Repository) -> Value {
    let name = repository.name.as_str();
    let mut answer = json!({
        "repositoryArn": registry.repository_arn(name),
        "registryId": registry.account_id(),
        "repositoryName": name,
        "repositoryUri": registry.repository_uri(name),
        "createdAt": repository.created_at.as_epoch_seconds(),
        "imageTagMutability": repository.tag_mutability,
        "imageScanningConfiguration": { "scanOnPush": repository.scan_on_push },
        "encryptionConfiguration": repository.encryption,
    });
    add_exclusions(&mut answer, repository);
    answer
}

fn add_exclusions(answer: &mut Value, repository: &Repository) {
    if !repository.mutability_exclusions.is_empty() {
        let filters = repository.mutability_exclusions.iter();
        answer["imageTagMutabilityExclusionFilters"] =
            filters.map(|filter| json!({ "filterType": "WILDCARD", "filter": filter })).collect();
    }
}

fn mutability(parameters: &Parameters) -> Result<(TagMutability, Vec<String>), RegistryError> {
    let words = ["MUTABLE", "IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION", "MUTABLE_WITH_EXCLUSION"];
    let mutability = match parameters.word("imageTagMutability", &words)? {
        Some("IMMUTABLE") => TagMutability::Immutable,
        Some("IMMUTABLE_WITH_EXCLUSION") => TagMutability::ImmutableWithExclusion,
        Some("MUTABLE_WITH_EXCLUSION") => TagMutability::MutableWithExclusion,
        _ => TagMutability::Mutable,
    };
    let filters = parameters.optional_list("imageTagMutabilityExclusionFilters")?.unwrap_or_default();
    let filters = filters.iter().map(|filter| {
        let filter = Parameters::of("imageTagMutabilityExclusionFilters", filter)?;
        filter.word("filterType", &["WILDCARD"])?.ok_or_else(|| violated("filterType", "Member must not be null"))?;
        Ok(filter.text("filter")?.to_owned())
    });
    Ok((mutability, filters.collect::<Result<_, RegistryError>>()?))
}

fn resource_tags(values: &[Value]) -> Result<BTreeMap<String, String>, RegistryError> {
    let mut tags = BTreeMap::new();
    for value in values {
        let tag = Parameters::of("tags", value)?;
        let (key, value) = (tag.text("Key")?.to_owned(), tag.text("Value")?.to_owned());
        if tags.insert(key.clone(), value).is_some() {
            return Err(RegistryError::InvalidTagParameter { message: format!("Duplicate tag key '{key}'") });
        }
    }
    Ok(tags)
}

fn named_by_arn(registry: &Registry, parameters: &Parameters) -> Result<String, RegistryError> {
    let arn = parameters.text("resourceArn")?;
    let prefix = registry.repository_arn("");
    match arn.strip_prefix(&prefix) {
        Some(name) => Ok(name.to_owned()),
        None => Err(RegistryError::InvalidParameter {
            message: format!("Invalid parameter at 'resourceArn' failed to satisfy constraint: 'Invalid ARN' ({arn})"),
        }),
    }
}
