//! What a policy does to images.
// Source: Amazon ECR user guide, "Lifecycle policies" evaluation rules and "Examples of lifecycle policies", 2026-11.

use std::collections::HashSet;
use std::time::Duration;

use longshore_oci::Digest;

use super::policy::{Action, Count, LifecyclePolicy, Rule, StorageClass};
use crate::clock::Timestamp;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// What a policy looks at in an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LifecycleImage {
    /// Digest of the manifest.
    pub digest: Digest,
    /// Its tags.
    pub tags: Vec<String>,
    /// When it was pushed.
    pub pushed_at: Timestamp,
    /// When it was last pulled.
    pub pulled_at: Option<Timestamp>,
    /// When it was last archived.
    pub archived_at: Option<Timestamp>,
    /// When it last came back from the archive.
    pub activated_at: Option<Timestamp>,
    /// Where it is.
    pub storage_class: StorageClass,
    /// The images of this index, when it is one.
    pub children: Vec<Digest>,
    /// The image this one is about, such as a signature's; such an image goes with its subject and no rule sees it.
    pub subject: Option<Digest>,
}

/// What happens to one image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The image.
    pub digest: Digest,
    /// Its tags.
    pub tags: Vec<String>,
    /// When it was pushed.
    pub pushed_at: Timestamp,
    /// Where it is now.
    pub storage_class: StorageClass,
    /// What happens to it.
    pub action: Action,
    /// The priority of the rule that says so.
    pub rule_priority: u64,
}

/// Returns what `policy` does to `images` at `now`: by rule priority, then oldest first.
///
/// 1. A rule's candidates are all images of its storage class that match its tag selection, whether or not another rule
///    has them too; counting counts all of them.
/// 2. An image belongs to the rule of the lowest priority number whose tag selection it matches. Only that rule can act
///    on it, so an image it keeps is safe from the rules after it.
/// 3. An image that an index refers to stays as long as the index.
pub fn evaluate(policy: &LifecyclePolicy, images: &[LifecycleImage], now: Timestamp) -> Vec<Outcome> {
    let mut held: HashSet<&Digest> = images.iter().flat_map(|image| &image.children).collect();
    // An index that refers to itself cannot exist; digests see to that.
    held.extend(images.iter().filter(|image| image.subject.is_some()).map(|image| &image.digest));
    let mut owned: HashSet<&Digest> = HashSet::new();
    let mut outcomes = Vec::new();
    for rule in policy.rules() {
        let mut candidates: Vec<&LifecycleImage> = images
            .iter()
            .filter(|image| image.storage_class == rule.storage_class && rule.tags.matches(&image.tags))
            .filter(|image| image.subject.is_none())
            .collect();
        candidates.sort_by(|a, b| age_base(b).cmp(&age_base(a)).then_with(|| a.digest.cmp(&b.digest)));
        let marked = candidates.iter().enumerate().filter(|(newer, image)| rule.marks(image, *newer as u64, now));
        let mut acted: Vec<Outcome> = marked
            .map(|(_, image)| *image)
            .filter(|image| !owned.contains(&image.digest) && !held.contains(&image.digest))
            .map(|image| Outcome {
                digest: image.digest.clone(),
                tags: image.tags.clone(),
                pushed_at: image.pushed_at,
                storage_class: image.storage_class,
                action: rule.action,
                rule_priority: rule.priority,
            })
            .collect();
        acted.reverse();
        outcomes.append(&mut acted);
        owned.extend(candidates.iter().map(|image| &image.digest));
    }
    outcomes
}

/// When an image counts as new: archived, restored or pushed, whichever made it what it is.
fn age_base(image: &LifecycleImage) -> Timestamp {
    let moved = match image.storage_class {
        StorageClass::Archive => image.archived_at,
        StorageClass::Standard => image.activated_at,
    };
    moved.unwrap_or(image.pushed_at)
}

impl Rule {
    /// Whether the rule would act on a candidate that `newer` candidates are newer than.
    fn marks(&self, image: &LifecycleImage, newer: u64, now: Timestamp) -> bool {
        let older = |since: Timestamp, days: u64| now.since(since) > DAY * u32::try_from(days).unwrap_or(u32::MAX);
        match self.count {
            Count::ImageCountMoreThan(kept) => newer >= kept,
            Count::SinceImagePushed(days) => older(image.pushed_at, days),
            Count::SinceImagePulled(days) => {
                // Never pulled: since it was pushed. Restored and not pulled since: since it was restored.
                let used = image.pulled_at.unwrap_or(image.pushed_at);
                older(image.activated_at.map_or(used, |restored| used.max(restored)), days)
            }
            Count::SinceImageTransitioned(days) => image.archived_at.is_some_and(|archived| older(archived, days)),
        }
    }
}
