//! Setting, previewing and running lifecycle policies on repositories.

use std::collections::{HashMap, HashSet};

use longshore_oci::Digest;

use crate::clock::Timestamp;
use crate::error::RegistryError;
use crate::images::TaggedImage;
use crate::lifecycle::{Action, LifecycleImage, LifecyclePolicy, Outcome, PolicyError, StorageClass, evaluate};
use crate::model::{ImageStatus, Repository};
use crate::registry::Registry;

/// Shortest and longest text of a policy.
// Source: ECR API reference 2015-09-21 (botocore 1.44.5), LifecyclePolicyText.
const TEXT_LENGTH: std::ops::RangeInclusive<usize> = 100..=30_720;

/// A preview as it was started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LifecyclePreview {
    /// The policy that was previewed.
    pub policy_text: String,
    /// What it would do.
    pub outcomes: Vec<Outcome>,
}

impl Registry {
    /// Sets a repository's lifecycle policy; it runs within the hour while the registry is served.
    ///
    /// # Errors
    /// When there is no such repository, or the text is no valid policy.
    pub async fn set_lifecycle_policy(&self, name: &str, text: &str) -> Result<Repository, RegistryError> {
        checked(text)?;
        let text = text.to_owned();
        self.update_repository(name, move |repository| {
            repository.lifecycle_policy = Some(text);
            repository.lifecycle_evaluated_at = None;
            Ok(())
        })
        .await
    }

    /// Removes a repository's lifecycle policy; returns the repository as it was.
    ///
    /// # Errors
    /// When there is no such repository, or it has no policy.
    pub async fn remove_lifecycle_policy(&self, name: &str) -> Result<Repository, RegistryError> {
        let missing = self.no_lifecycle_policy(name);
        self.change_repository(name, move |tables, repository| {
            if repository.lifecycle_policy.is_none() {
                return Err(missing);
            }
            let without = Repository { lifecycle_policy: None, lifecycle_evaluated_at: None, ..repository.clone() };
            tables.put_repository(&without)?;
            Ok(repository)
        })
        .await
    }

    /// Returns what a policy would do now; without a text, the repository's own policy. Nothing is changed.
    ///
    /// # Errors
    /// When there is no such repository, no policy, or the text is no valid policy.
    pub async fn preview_lifecycle(&self, name: &str, text: Option<&str>) -> Result<LifecyclePreview, RegistryError> {
        self.flush_pulls().await?;
        let repository = self.repository(name)?;
        let stored = || repository.lifecycle_policy.clone().ok_or_else(|| self.no_lifecycle_policy(name));
        let policy_text = text.map_or_else(stored, |text| Ok(text.to_owned()))?;
        let policy = checked(&policy_text)?;
        let images: Vec<LifecycleImage> = self.images(name)?.iter().map(LifecycleImage::from).collect();
        Ok(LifecyclePreview { policy_text, outcomes: evaluate(&policy, &images, self.now()) })
    }

    /// Runs a repository's lifecycle policy now and returns what it did; without a policy it does nothing.
    ///
    /// # Errors
    /// When there is no such repository, or the storage fails.
    pub async fn run_lifecycle(&self, name: &str) -> Result<Vec<Outcome>, RegistryError> {
        self.flush_pulls().await?;
        let now = self.now();
        self.change_repository(name, move |tables, mut repository| {
            let Some(text) = &repository.lifecycle_policy else { return Ok(Vec::new()) };
            let policy = checked(text)?;
            let name = repository.name.clone();
            let mut images = Vec::new();
            for image in tables.images(name.as_str())? {
                let tags = tables.tags_of(name.as_str(), &image.digest)?;
                images.push(TaggedImage { image, tags });
            }
            let views: Vec<LifecycleImage> = images.iter().map(LifecycleImage::from).collect();
            let outcomes = evaluate(&policy, &views, now);
            let by_digest: HashMap<&Digest, &TaggedImage> =
                images.iter().map(|found| (&found.image.digest, found)).collect();
            for (digest, action) in with_referrers(&outcomes, &images) {
                let Some(found) = by_digest.get(&digest) else { continue };
                match action {
                    Action::Expire => tables.remove_image(name.as_str(), &found.image)?,
                    Action::TransitionToArchive => {
                        let mut image = found.image.clone();
                        (image.status, image.archived_at) = (ImageStatus::Archived, Some(now));
                        tables.put_image(name.as_str(), &image)?;
                    }
                }
            }
            repository.lifecycle_evaluated_at = Some(now);
            tables.put_repository(&repository)?;
            Ok(outcomes)
        })
        .await
    }

    /// Runs every repository's policy.
    pub(crate) async fn run_lifecycles(&self) -> Result<(), RegistryError> {
        for repository in self.repositories()? {
            if repository.lifecycle_policy.is_none() {
                continue;
            }
            let done = self.run_lifecycle(repository.name.as_str()).await?;
            if !done.is_empty() {
                tracing::info!(repository = %repository.name, images = done.len(), "registry: lifecycle policy ran");
            }
        }
        Ok(())
    }

    pub(crate) fn no_lifecycle_policy(&self, name: &str) -> RegistryError {
        RegistryError::LifecyclePolicyNotFound {
            repository: name.to_owned(),
            registry_id: self.account_id().to_owned(),
        }
    }
}

/// Adds to what happens to images what follows for the images that refer to them.
// Source: ECR user guide, "Lifecycle policies": referring artifacts go within 24 hours of their subject.
fn with_referrers(outcomes: &[Outcome], images: &[TaggedImage]) -> Vec<(Digest, Action)> {
    let mut all: Vec<(Digest, Action)> =
        outcomes.iter().map(|outcome| (outcome.digest.clone(), outcome.action)).collect();
    let mut seen: HashSet<Digest> = all.iter().map(|(digest, _)| digest.clone()).collect();
    let mut next = 0;
    while let Some((subject, action)) = all.get(next).cloned() {
        for found in images.iter().filter(|found| found.image.subject.as_ref() == Some(&subject)) {
            if seen.insert(found.image.digest.clone()) {
                all.push((found.image.digest.clone(), action));
            }
        }
        next += 1;
    }
    all
}

impl From<&TaggedImage> for LifecycleImage {
    fn from(found: &TaggedImage) -> Self {
        let image = &found.image;
        Self {
            digest: image.digest.clone(),
            tags: found.tags.clone(),
            pushed_at: image.pushed_at,
            pulled_at: image.pulled_at,
            archived_at: image.archived_at,
            activated_at: image.activated_at,
            storage_class: match image.status {
                ImageStatus::Archived => StorageClass::Archive,
                ImageStatus::Active | ImageStatus::Activating => StorageClass::Standard,
            },
            children: image.children.clone(),
            subject: image.subject.clone(),
        }
    }
}

impl From<PolicyError> for RegistryError {
    fn from(error: PolicyError) -> Self {
        Self::InvalidParameter {
            message: format!(
                "Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint: \
                 'Lifecycle policy validation failure: {error}'"
            ),
        }
    }
}

fn checked(text: &str) -> Result<LifecyclePolicy, RegistryError> {
    let length = text.chars().count();
    if TEXT_LENGTH.contains(&length) {
        return Ok(LifecyclePolicy::parse(text)?);
    }
    let (bound, limit) = match length < *TEXT_LENGTH.start() {
        true => ("greater", TEXT_LENGTH.start()),
        false => ("less", TEXT_LENGTH.end()),
    };
    Err(RegistryError::InvalidParameter {
        message: format!(
            "Invalid parameter at 'lifecyclePolicyText' failed to satisfy constraint: \
             'Member must have length {bound} than or equal to {limit}'"
        ),
    })
}

/// When a preview was started and what it says.
pub(crate) struct StoredPreview {
    pub(crate) started_at: Timestamp,
    pub(crate) preview: LifecyclePreview,
}
