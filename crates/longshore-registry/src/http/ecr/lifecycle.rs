//! Operations on lifecycle policies.

use serde_json::{Value, json};

use super::images::{GivenId, with_next};
use super::page;
use super::parameters::{Parameters, violated};
use crate::error::RegistryError;
use crate::lifecycle::{Action, Outcome, StorageClass};
use crate::lifecycles::StoredPreview;
use crate::model::Repository;
use crate::registry::Registry;

type Answer = Result<Value, RegistryError>;

pub(super) async fn put(registry: &Registry, parameters: &Parameters) -> Answer {
    let name = parameters.repository_name()?;
    let text = parameters.text("lifecyclePolicyText")?;
    registry.set_lifecycle_policy(name.as_str(), text).await?;
    Ok(json!({
        "registryId": registry.account_id(),
        "repositoryName": name,
        "lifecyclePolicyText": text,
    }))
}

pub(super) fn get(registry: &Registry, parameters: &Parameters) -> Answer {
    let name = parameters.repository_name()?;
    let repository = registry.repository(name.as_str())?;
    described(registry, &repository)
}

pub(super) async fn delete(registry: &Registry, parameters: &Parameters) -> Answer {
    let name = parameters.repository_name()?;
    let before = registry.remove_lifecycle_policy(name.as_str()).await?;
    described(registry, &before)
}

pub(super) async fn start_preview(registry: &Registry, parameters: &Parameters) -> Answer {
    let name = parameters.repository_name()?;
    let text = parameters.optional_text("lifecyclePolicyText")?;
    let preview = registry.preview_lifecycle(name.as_str(), text).await?;
    let answer = json!({
        "registryId": registry.account_id(),
        "repositoryName": name,
        "lifecyclePolicyText": preview.policy_text,
        "status": "IN_PROGRESS",
    });
    registry.previews().insert(name.to_string(), StoredPreview { started_at: registry.now(), preview });
    Ok(answer)
}

pub(super) fn get_preview(registry: &Registry, parameters: &Parameters) -> Answer {
    let name = parameters.repository_name()?;
    registry.repository(name.as_str())?;
    let ids = parameters.optional_list("imageIds")?.unwrap_or_default();
    let paged = parameters.optional_text("nextToken")?.is_some() || parameters.has("maxResults");
    if !ids.is_empty() && paged {
        return Err(violated("imageIds", "imageIds must not be given together with nextToken or maxResults"));
    }
    let ids = GivenId::list(ids)?;
    let filter = parameters.structure("filter")?;
    let tag_status = filter.word("tagStatus", &["TAGGED", "UNTAGGED", "ANY"])?.unwrap_or("ANY");
    let previews = registry.previews();
    let missing = || RegistryError::LifecyclePreviewNotFound {
        repository: name.to_string(),
        registry_id: registry.account_id().to_owned(),
    };
    let stored = previews.get(name.as_str()).ok_or_else(missing)?;
    // Source: ECR API reference 2015-09-21, LifecyclePolicyPreviewStatus EXPIRED; a day is how long ECR keeps one.
    let old = registry.now().since(stored.started_at) > std::time::Duration::from_secs(24 * 60 * 60);
    let outcomes: Vec<&Outcome> = if old { Vec::new() } else { stored.preview.outcomes.iter().collect() };
    let (expiring, transitioning): (Vec<&Outcome>, Vec<&Outcome>) =
        outcomes.iter().copied().partition(|outcome| outcome.action == Action::Expire);
    let summary = json!({
        "expiringImageTotalCount": expiring.len(),
        "transitioningImageTotalCounts": match transitioning.len() {
            0 => json!([]),
            count => json!([{ "targetStorageClass": "ARCHIVE", "imageTotalCount": count }]),
        },
    });
    let wanted = |outcome: &&Outcome| {
        let tagged = match tag_status {
            "TAGGED" => !outcome.tags.is_empty(),
            "UNTAGGED" => outcome.tags.is_empty(),
            _ => true,
        };
        tagged && (ids.is_empty() || ids.iter().any(|id| id.names(outcome.digest.as_str(), &outcome.tags)))
    };
    // The order is by rule and age, so the key of a page is an entry's place.
    let places: Vec<(usize, &Outcome)> = outcomes.into_iter().filter(wanted).enumerate().collect();
    let (page, next) = page::cut(parameters, 100, 100, places, |(place, _)| format!("{place:08}"))?;
    let results: Vec<Value> = page.iter().map(|(_, outcome)| printed(outcome)).collect();
    let answer = json!({
        "registryId": registry.account_id(),
        "repositoryName": name,
        "lifecyclePolicyText": stored.preview.policy_text,
        "status": if old { "EXPIRED" } else { "COMPLETE" },
        "previewResults": results,
        "summary": summary,
    });
    Ok(with_next(answer, next))
}

fn described(registry: &Registry, repository: &Repository) -> Answer {
    let name = repository.name.as_str();
    let text = repository.lifecycle_policy.as_deref().ok_or_else(|| registry.no_lifecycle_policy(name))?;
    let mut answer = json!({
        "registryId": registry.account_id(),
        "repositoryName": name,
        "lifecyclePolicyText": text,
    });
    if let Some(at) = repository.lifecycle_evaluated_at {
        answer["lastEvaluatedAt"] = json!(at.as_epoch_seconds());
    }
    Ok(answer)
}

fn printed(outcome: &Outcome) -> Value {
    json!({
        "imageTags": outcome.tags,
        "imageDigest": outcome.digest,
        "imagePushedAt": outcome.pushed_at.as_epoch_seconds(),
        "action": match outcome.action {
            Action::Expire => json!({ "type": "EXPIRE" }),
            Action::TransitionToArchive => json!({ "type": "TRANSITION", "targetStorageClass": "ARCHIVE" }),
        },
        "appliedRulePriority": outcome.rule_priority,
        "storageClass": match outcome.storage_class {
            StorageClass::Standard => "STANDARD",
            StorageClass::Archive => "ARCHIVE",
        },
    })
}
