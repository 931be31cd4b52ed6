//! Which images a lifecycle policy would expire or archive, and by which rule.

use std::path::{Path, PathBuf};

use longshore_aws::service::ECR;
use longshore_registry::lifecycle::{Action, LifecycleImage, LifecyclePolicy, StorageClass, evaluate};
use longshore_registry::{Clock as _, SystemClock, Timestamp};
use serde::Serialize;
use serde_json::{Value, json};

use super::inventory::{date, days, inventory, stored};
use crate::cloud::{Cloud, CloudError};

/// What is previewed.
#[derive(Debug, Clone, Default)]
pub struct PreviewOptions {
    /// The repository in AWS; nothing when its images are described in a file.
    pub repository: Option<String>,
    /// A file with images as `aws ecr describe-images` prints them.
    pub images: Option<PathBuf>,
    /// A file with the policy; else the one the repository has.
    pub policy: Option<PathBuf>,
    /// The day that is previewed; else today.
    pub at: Option<String>,
}

/// What a policy would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    /// All images, oldest first.
    pub images: Vec<PreviewedImage>,
    /// How many bytes would be freed; layers that others share stay, and are counted nevertheless.
    pub expiring_bytes: u64,
}

/// What would happen to one image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PreviewedImage {
    /// Its digest.
    pub digest: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// Its age in days.
    pub age_days: u64,
    /// Its size in bytes.
    pub bytes: u64,
    /// `expire`, `archive` or `keep`.
    pub action: &'static str,
    /// The priority of the rule that says so.
    pub rule: Option<u64>,
}

/// Reads images that are described in a file.
///
/// # Errors
/// When the file cannot be read or is no list of images.
pub fn described_images(path: &Path) -> Result<Value, CloudError> {
    let text = fs_err::read_to_string(path).map_err(CloudError::file(path.display().to_string()))?;
    let refused = |what: String| CloudError::Refused {
        what,
        hint: Some("it is to hold what `aws ecr describe-images` prints".to_owned()),
    };
    let value: Value =
        serde_json::from_str(&text).map_err(|error| refused(format!("{} is no JSON: {error}", path.display())))?;
    let list = if value.is_array() { value } else { value["imageDetails"].clone() };
    if list.is_array() { Ok(list) } else { Err(refused(format!("{} has no imageDetails", path.display()))) }
}

/// Says what a lifecycle policy would do; `cloud` is only needed for a repository in AWS.
///
/// # Errors
/// When a file or the repository cannot be read, or the policy is none.
pub async fn preview(cloud: Option<&Cloud>, options: &PreviewOptions) -> Result<Preview, CloudError> {
    let refused = |what: &str, hint: &str| CloudError::Refused { what: what.into(), hint: Some(hint.into()) };
    let client = match (cloud, &options.repository) {
        (Some(cloud), Some(_)) => {
            let environment = cloud.environment(None, None).await.map_err(CloudError::aws("use AWS"))?;
            Some(cloud.client(&environment, None).await.map_err(CloudError::aws("use AWS"))?)
        }
        _ => None,
    };
    let repository = options.repository.as_deref().unwrap_or_default();
    let images = match (&options.images, &client) {
        (Some(path), _) => {
            described_images(path)?.as_array().into_iter().flatten().filter_map(stored).collect::<Vec<_>>()
        }
        (None, Some(client)) => {
            inventory(client, repository).await.map_err(CloudError::aws(format!("read repository {repository:?}")))?
        }
        (None, None) => {
            return Err(refused("nobody says which images are meant", "name a repository, or give --images"));
        }
    };
    let text = match (&options.policy, &client) {
        (Some(path), _) => fs_err::read_to_string(path).map_err(CloudError::file(path.display().to_string()))?,
        (None, Some(client)) => {
            let parameters = json!({ "repositoryName": repository });
            let answer = client.call(&ECR, "GetLifecyclePolicy", parameters).await;
            let answer = answer.map_err(CloudError::aws(format!("read the lifecycle policy of {repository:?}")))?;
            answer["lifecyclePolicyText"].as_str().unwrap_or_default().to_owned()
        }
        (None, None) => return Err(refused("nobody says which policy is meant", "give one with --policy FILE")),
    };
    let policy = LifecyclePolicy::parse(&text).map_err(|error| CloudError::Refused {
        what: format!("the lifecycle policy is not valid: {error}"),
        hint: None,
    })?;
    let now = match &options.at {
        Some(at) => date(at).ok_or_else(|| refused(&format!("{at:?} is no date"), "write 2026-12-31"))?,
        None => SystemClock.now(),
    };
    let looked_at: Vec<LifecycleImage> = images.iter().map(|it| it.image.clone()).collect();
    Ok(outcome(&policy, &looked_at, &images.iter().map(|it| it.size).collect::<Vec<_>>(), now))
}

fn outcome(policy: &LifecyclePolicy, images: &[LifecycleImage], sizes: &[u64], now: Timestamp) -> Preview {
    let outcomes = evaluate(policy, images, now);
    let mut all: Vec<(Timestamp, PreviewedImage)> = images
        .iter()
        .zip(sizes)
        .map(|(image, bytes)| {
            let acted = outcomes.iter().find(|it| it.digest == image.digest);
            let previewed = PreviewedImage {
                digest: image.digest.to_string(),
                tags: image.tags.clone(),
                age_days: days(now.since(image.pushed_at)),
                bytes: *bytes,
                action: match acted.map(|it| it.action) {
                    Some(Action::Expire) => "expire",
                    Some(Action::TransitionToArchive) => "archive",
                    None if image.storage_class == StorageClass::Archive => "keep (archived)",
                    None => "keep",
                },
                rule: acted.map(|it| it.rule_priority),
            };
            (image.pushed_at, previewed)
        })
        .collect();
    all.sort_by_key(|(pushed_at, _)| *pushed_at);
    let images: Vec<PreviewedImage> = all.into_iter().map(|(_, image)| image).collect();
    let expiring = images.iter().filter(|it| it.action == "expire").map(|it| it.bytes);
    Preview { expiring_bytes: expiring.sum(), images }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn described_images_are_judged_by_the_exact_rules() {
        // Source: Amazon ECR user guide, "Examples of lifecycle policies", example B: A, B and D go.
        let directory = tempfile::tempdir().unwrap();
        let digest = |c: char| format!("sha256:{}", String::from(c).repeat(64));
        let image = |c: char, tags: &[&str], day: u32| json!({ "imageDigest": digest(c), "imageTags": tags, "imagePushedAt": format!("2026-01-{day:02}"), "imageSizeInBytes": 10 });
        let images = json!({ "imageDetails": [
            image('a', &["beta-1", "alpha-1"], 1), image('b', &[], 2), image('c', &["alpha-2"], 3),
            image('d', &["git-hash"], 4), image('e', &[], 9),
        ] });
        let rule = |priority: u32, selection: Value| json!({ "rulePriority": priority, "selection": selection, "action": { "type": "expire" } });
        let policy = json!({ "rules": [
            rule(1, json!({ "tagStatus": "tagged", "tagPrefixList": ["alpha"], "countType": "imageCountMoreThan", "countNumber": 1 })),
            rule(2, json!({ "tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 1 })),
            rule(3, json!({ "tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 1 })),
        ] });
        let (images_file, policy_file) = (directory.path().join("i.json"), directory.path().join("p.json"));
        fs_err::write(&images_file, images.to_string()).unwrap();
        fs_err::write(&policy_file, policy.to_string()).unwrap();
        let options = PreviewOptions {
            images: Some(images_file),
            policy: Some(policy_file),
            at: Some("2026-01-09T12:00:00Z".to_owned()),
            ..PreviewOptions::default()
        };
        let preview = preview(None, &options).await.unwrap();
        let acted: Vec<_> =
            preview.images.iter().map(|it| (it.digest.as_bytes()[7] as char, it.action, it.rule)).collect();
        assert_eq!(
            acted,
            [
                ('a', "expire", Some(1)),
                ('b', "expire", Some(2)),
                ('c', "keep", None),
                ('d', "expire", Some(3)),
                ('e', "keep", None),
            ]
        );
        assert_eq!(preview.expiring_bytes, 30);
    }
}
