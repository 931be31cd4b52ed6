//! The records the registry keeps, as they are stored.

use std::collections::BTreeMap;

use longshore_oci::{Digest, MediaType, RepositoryName};
use serde::{Deserialize, Serialize};

use crate::clock::Timestamp;

/// Whether a tag that exists may be moved to another image.
// Source: ECR API reference 2015-09-21, ImageTagMutability.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TagMutability {
    /// Every tag may be moved.
    #[default]
    Mutable,
    /// No tag may be moved.
    Immutable,
    /// No tag may be moved but those the filters match.
    ImmutableWithExclusion,
    /// Every tag may be moved but those the filters match.
    MutableWithExclusion,
}

impl TagMutability {
    /// Whether this setting goes with exclusion filters.
    pub fn takes_filters(self) -> bool {
        matches!(self, Self::ImmutableWithExclusion | Self::MutableWithExclusion)
    }
}

/// How a repository says its images are encrypted; nothing is encrypted here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Encryption {
    /// `AES256`, `KMS` or `KMS_DSSE`.
    pub encryption_type: String,
    /// The key of the KMS types.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kms_key: Option<String>,
}

impl Default for Encryption {
    fn default() -> Self {
        Self { encryption_type: "AES256".to_owned(), kms_key: None }
    }
}

/// One repository and its settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repository {
    /// Name, such as `team/app`.
    pub name: RepositoryName,
    /// When it was made.
    pub created_at: Timestamp,
    /// Whether tags may be moved.
    pub tag_mutability: TagMutability,
    /// Wildcard patterns of the tags `tag_mutability` does not hold for.
    pub mutability_exclusions: Vec<String>,
    /// Whether a push starts a scan.
    pub scan_on_push: bool,
    /// What is said about encryption.
    pub encryption: Encryption,
    /// Resource tags.
    pub resource_tags: BTreeMap<String, String>,
    /// Lifecycle policy text as it was put.
    pub lifecycle_policy: Option<String>,
    /// When the lifecycle policy last ran.
    pub lifecycle_evaluated_at: Option<Timestamp>,
    /// Repository policy text as it was put.
    pub repository_policy: Option<String>,
}

impl Repository {
    /// Whether an existing tag may be pointed at another image.
    pub fn may_move_tag(&self, tag: &str) -> bool {
        let excluded = || self.mutability_exclusions.iter().any(|pattern| crate::wildcard::matches(pattern, tag));
        match self.tag_mutability {
            TagMutability::Mutable => true,
            TagMutability::Immutable => false,
            TagMutability::ImmutableWithExclusion => excluded(),
            TagMutability::MutableWithExclusion => !excluded(),
        }
    }
}

/// Where an image's bytes are kept, as ECR words it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ImageStatus {
    /// Standard storage; can be pulled.
    #[default]
    Active,
    /// Archive storage; cannot be pulled.
    Archived,
    /// On its way back from the archive.
    Activating,
}

/// One manifest or index in one repository.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// Digest of the manifest.
    pub digest: Digest,
    /// Media type of the manifest.
    pub media_type: MediaType,
    /// Kind of artifact: the manifest's `artifactType`, else its config's media type; `None` for an index without one.
    pub artifact_type: Option<MediaType>,
    /// Size of the manifest itself in bytes.
    pub manifest_bytes: u64,
    /// Sum of config and layers in bytes; of an index, the largest child.
    pub size_bytes: u64,
    /// When it was first pushed.
    pub pushed_at: Timestamp,
    /// When it was last pulled, to within a day.
    pub pulled_at: Option<Timestamp>,
    /// The manifest this one refers to.
    pub subject: Option<Digest>,
    /// Annotations of the manifest, kept for referrers.
    pub annotations: Option<BTreeMap<String, String>>,
    /// Config and layers.
    pub blobs: Vec<Digest>,
    /// Entries of an index.
    pub children: Vec<Digest>,
    /// Where the bytes are said to be.
    pub status: ImageStatus,
    /// When it was last archived.
    pub archived_at: Option<Timestamp>,
    /// When it last came back from the archive.
    pub activated_at: Option<Timestamp>,
    /// When it was last scanned.
    pub scanned_at: Option<Timestamp>,
}

/// A blob as one repository knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BlobLink {
    pub(crate) size: u64,
    /// When it was pushed, mounted or last asked for.
    pub(crate) touched_at: Timestamp,
}
