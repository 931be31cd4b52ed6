//! Repositories: what a template wants them to be, and making them so.
// Source: AWS CloudFormation User Guide, AWS::ECR::Repository, 2026-11.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::RepositoryChange;
use crate::local::{Ecr, EcrError};
use crate::template::{Scope, Unresolved};

/// The resource type.
pub(crate) const REPOSITORY: &str = "AWS::ECR::Repository";

/// The settings of a repository.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct RepositorySettings {
    pub(crate) tag_mutability: String,
    pub(crate) mutability_exclusions: Vec<String>,
    pub(crate) scan_on_push: bool,
    pub(crate) encryption_type: String,
    pub(crate) kms_key: Option<String>,
    pub(crate) lifecycle_policy: Option<String>,
    pub(crate) repository_policy: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
    /// Whether images are deleted along with the repository.
    pub(crate) empty_on_delete: bool,
}

/// What a template says about a repository.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Wanted {
    /// Its name, where the template gives one.
    pub(crate) name: Option<String>,
    pub(crate) settings: RepositorySettings,
    /// Properties that cannot be applied, with the reason.
    pub(crate) not_applied: Vec<(&'static str, Unresolved)>,
}

/// Reads the name of a repository.
pub(crate) fn name_of(resource: &Value, scope: &Scope<'_>) -> Result<Option<String>, Unresolved> {
    match resource["Properties"].get("RepositoryName") {
        Some(name) => match scope.evaluate(name)? {
            Some(Value::String(name)) => Ok(Some(name)),
            Some(other) => Err(Unresolved::Invalid(format!("RepositoryName must be a string, got {other}"))),
            None => Ok(None),
        },
        None => Ok(None),
    }
}

impl Wanted {
    /// Reads what a template says; what depends on resources that exist only in AWS is left out and named.
    ///
    /// # Errors
    /// When a property is wrong.
    pub(crate) fn of(
        resource: &Value,
        stack_tags: &IndexMap<String, String>,
        scope: &Scope<'_>,
    ) -> Result<Self, Unresolved> {
        let mut not_applied = Vec::new();
        let mut property = |name: &'static str| match resource["Properties"].get(name) {
            None => Ok(Value::Null),
            Some(value) => match scope.evaluate(value) {
                Ok(value) => Ok(value.unwrap_or_default()),
                Err(error @ Unresolved::NotEmulated(_)) => {
                    not_applied.push((name, error));
                    Ok(Value::Null)
                }
                Err(error) => Err(Unresolved::Invalid(format!("{name}: {error}"))),
            },
        };
        let mutability = property("ImageTagMutability")?;
        let filters = property("ImageTagMutabilityExclusionFilters")?;
        let scanning = property("ImageScanningConfiguration")?;
        let encryption = property("EncryptionConfiguration")?;
        let lifecycle = property("LifecyclePolicy")?;
        let policy = property("RepositoryPolicyText")?;
        let tags = property("Tags")?;
        let empty_on_delete = property("EmptyOnDelete")?;

        let filter = |it: &Value| it["ImageTagMutabilityExclusionFilterValue"].as_str().map(str::to_owned);
        let tag = |it: &Value| Some((it["Key"].as_str()?.to_owned(), it["Value"].as_str()?.to_owned()));
        let mut all_tags: BTreeMap<String, String> =
            stack_tags.iter().map(|(key, value)| (key.clone(), value.clone())).collect();
        all_tags.extend(tags.as_array().into_iter().flatten().filter_map(tag));
        let settings = RepositorySettings {
            tag_mutability: mutability.as_str().unwrap_or("MUTABLE").to_owned(),
            mutability_exclusions: filters.as_array().into_iter().flatten().filter_map(filter).collect(),
            scan_on_push: is_true(&scanning["ScanOnPush"]),
            encryption_type: encryption["EncryptionType"].as_str().unwrap_or("AES256").to_owned(),
            kms_key: encryption["KmsKey"].as_str().map(str::to_owned),
            lifecycle_policy: lifecycle["LifecyclePolicyText"].as_str().map(str::to_owned),
            repository_policy: match policy {
                Value::Null => None,
                Value::String(text) => Some(text),
                document => Some(document.to_string()),
            },
            tags: all_tags,
            empty_on_delete: is_true(&empty_on_delete),
        };
        Ok(Self { name: name_of(resource, scope)?, settings, not_applied })
    }
}

fn is_true(value: &Value) -> bool {
    value.as_bool().unwrap_or(value.as_str() == Some("true"))
}

impl RepositorySettings {
    /// Whether a repository with these settings must give way to one with others.
    pub(crate) fn replaced_by(&self, other: &Self) -> bool {
        (&self.encryption_type, &self.kms_key) != (&other.encryption_type, &other.kms_key)
    }

    fn filters(&self) -> Value {
        let filters = self.mutability_exclusions.iter();
        filters.map(|filter| json!({ "filterType": "WILDCARD", "filter": filter })).collect()
    }

    fn mutability(&self, name: &str) -> Value {
        let mut parameters = json!({ "repositoryName": name, "imageTagMutability": self.tag_mutability });
        if !self.mutability_exclusions.is_empty() {
            parameters["imageTagMutabilityExclusionFilters"] = self.filters();
        }
        parameters
    }
}

/// Makes a repository that is not there; takes it back when a setting is refused.
pub(crate) async fn create(ecr: &Ecr, name: &str, settings: &RepositorySettings) -> Result<(), EcrError> {
    let mut parameters = settings.mutability(name);
    parameters["imageScanningConfiguration"] = json!({ "scanOnPush": settings.scan_on_push });
    parameters["encryptionConfiguration"] = json!({ "encryptionType": settings.encryption_type });
    if let Some(key) = &settings.kms_key {
        parameters["encryptionConfiguration"]["kmsKey"] = json!(key);
    }
    parameters["tags"] = tags(&settings.tags);
    ecr.call("CreateRepository", &parameters).await?;
    let policies = put_policies(ecr, name, settings).await;
    if policies.is_err() {
        // The reason is of more use than whether this works.
        let _ = ecr.call("DeleteRepository", &json!({ "repositoryName": name })).await;
    }
    policies
}

async fn put_policies(ecr: &Ecr, name: &str, settings: &RepositorySettings) -> Result<(), EcrError> {
    if let Some(text) = &settings.lifecycle_policy {
        let parameters = json!({ "repositoryName": name, "lifecyclePolicyText": text });
        ecr.call("PutLifecyclePolicy", &parameters).await?;
    }
    if let Some(text) = &settings.repository_policy {
        // CloudFormation does not check that the policy still lets its author in.
        let parameters = json!({ "repositoryName": name, "policyText": text, "force": true });
        ecr.call("SetRepositoryPolicy", &parameters).await?;
    }
    Ok(())
}

/// Makes a repository as it is wanted, from what it is and what was wanted of it before; an absent one is made.
pub(crate) async fn reconcile(
    ecr: &Ecr,
    name: &str,
    wanted: &RepositorySettings,
    before: &RepositorySettings,
) -> Result<RepositoryChange, EcrError> {
    let Some(actual) = ecr.repository(name).await? else {
        create(ecr, name, wanted).await?;
        return Ok(RepositoryChange::Created);
    };
    let mut changes = Vec::new();
    let filters = actual.get("imageTagMutabilityExclusionFilters").cloned().unwrap_or_else(|| json!([]));
    if actual["imageTagMutability"] != wanted.tag_mutability.as_str() || filters != wanted.filters() {
        ecr.call("PutImageTagMutability", &wanted.mutability(name)).await?;
        changes.push("tag mutability".to_owned());
    }
    if actual["imageScanningConfiguration"]["scanOnPush"] != wanted.scan_on_push {
        let scanning = json!({ "scanOnPush": wanted.scan_on_push });
        let parameters = json!({ "repositoryName": name, "imageScanningConfiguration": scanning });
        ecr.call("PutImageScanningConfiguration", &parameters).await?;
        changes.push("scan on push".to_owned());
    }
    if reconcile_lifecycle(ecr, name, wanted, before).await? {
        changes.push("lifecycle policy".to_owned());
    }
    if reconcile_policy(ecr, name, wanted, before).await? {
        changes.push("repository policy".to_owned());
    }
    let arn = actual["repositoryArn"].as_str().unwrap_or_default();
    if reconcile_tags(ecr, arn, wanted, before).await? {
        changes.push("tags".to_owned());
    }
    Ok(if changes.is_empty() { RepositoryChange::Unchanged } else { RepositoryChange::Updated(changes) })
}

async fn reconcile_lifecycle(
    ecr: &Ecr,
    name: &str,
    wanted: &RepositorySettings,
    before: &RepositorySettings,
) -> Result<bool, EcrError> {
    let by_name = json!({ "repositoryName": name });
    let actual = match ecr.call("GetLifecyclePolicy", &by_name).await {
        Ok(answer) => answer["lifecyclePolicyText"].as_str().map(str::to_owned),
        Err(error) if error.is("LifecyclePolicyNotFoundException") => None,
        Err(error) => return Err(error),
    };
    match (&wanted.lifecycle_policy, &actual) {
        (Some(text), actual) if actual.as_ref() != Some(text) => {
            let parameters = json!({ "repositoryName": name, "lifecyclePolicyText": text });
            ecr.call("PutLifecyclePolicy", &parameters).await?;
        }
        (None, Some(_)) if before.lifecycle_policy.is_some() => {
            ecr.call("DeleteLifecyclePolicy", &by_name).await?;
        }
        _ => return Ok(false),
    }
    Ok(true)
}

async fn reconcile_policy(
    ecr: &Ecr,
    name: &str,
    wanted: &RepositorySettings,
    before: &RepositorySettings,
) -> Result<bool, EcrError> {
    let by_name = json!({ "repositoryName": name });
    let actual = match ecr.call("GetRepositoryPolicy", &by_name).await {
        Ok(answer) => answer["policyText"].as_str().map(str::to_owned),
        Err(error) if error.is("RepositoryPolicyNotFoundException") => None,
        Err(error) => return Err(error),
    };
    match (&wanted.repository_policy, &actual) {
        (Some(text), actual) if actual.as_ref() != Some(text) => {
            let parameters = json!({ "repositoryName": name, "policyText": text, "force": true });
            ecr.call("SetRepositoryPolicy", &parameters).await?;
        }
        (None, Some(_)) if before.repository_policy.is_some() => {
            ecr.call("DeleteRepositoryPolicy", &by_name).await?;
        }
        _ => return Ok(false),
    }
    Ok(true)
}

async fn reconcile_tags(
    ecr: &Ecr,
    arn: &str,
    wanted: &RepositorySettings,
    before: &RepositorySettings,
) -> Result<bool, EcrError> {
    let answer = ecr.call("ListTagsForResource", &json!({ "resourceArn": arn })).await?;
    let tag = |it: &Value| Some((it["Key"].as_str()?.to_owned(), it["Value"].as_str()?.to_owned()));
    let actual: BTreeMap<String, String> = answer["tags"].as_array().into_iter().flatten().filter_map(tag).collect();
    let new: BTreeMap<String, String> =
        wanted.tags.iter().filter(|(k, v)| actual.get(*k) != Some(*v)).map(|(k, v)| (k.clone(), v.clone())).collect();
    let gone: Vec<&String> =
        before.tags.keys().filter(|key| !wanted.tags.contains_key(*key) && actual.contains_key(*key)).collect();
    if !gone.is_empty() {
        ecr.call("UntagResource", &json!({ "resourceArn": arn, "tagKeys": gone })).await?;
    }
    if !new.is_empty() {
        ecr.call("TagResource", &json!({ "resourceArn": arn, "tags": tags(&new) })).await?;
    }
    Ok(!new.is_empty() || !gone.is_empty())
}

fn tags(tags: &BTreeMap<String, String>) -> Value {
    tags.iter().map(|(key, value)| json!({ "Key": key, "Value": value })).collect()
}

/// Deletes a repository that leaves its stack; `false` when it still has images and must not be emptied.
pub(crate) async fn delete(ecr: &Ecr, name: &str, with_images: bool) -> Result<bool, EcrError> {
    match ecr.call("DeleteRepository", &json!({ "repositoryName": name, "force": with_images })).await {
        Ok(_) => Ok(true),
        Err(error) if error.is("RepositoryNotFoundException") => Ok(true),
        Err(error) if error.is("RepositoryNotEmptyException") => Ok(false),
        Err(error) => Err(error),
    }
}

/// A name as CloudFormation makes one: of the stack's name, the logical ID and twelve random characters.
pub(crate) fn generated_name(stack_name: &str, logical_id: &str) -> String {
    const LETTERS: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";
    let mut random = [0u8; 12];
    // Without randomness the name is still one; CreateRepository tells when it is taken.
    let _ = getrandom::fill(&mut random);
    let suffix: String = random.iter().map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()])).collect();
    // ECR takes 256 characters.
    let mut start = format!("{stack_name}-{logical_id}").to_lowercase();
    start.truncate(256 - 1 - suffix.len());
    format!("{}-{suffix}", start.trim_end_matches('-'))
}

#[cfg(test)]
mod tests {
    use super::generated_name;

    #[test]
    fn generated_names_are_lower_case_short_and_different() {
        let first = generated_name("MyStack", "Repo02AC86CF");
        let (start, random) = first.rsplit_once('-').unwrap();
        assert_eq!(start, "mystack-repo02ac86cf");
        assert_eq!(random.len(), 12);
        assert_ne!(first, generated_name("MyStack", "Repo02AC86CF"));
        assert_eq!(generated_name(&"S".repeat(128), &"L".repeat(255)).len(), 256);
    }
}
