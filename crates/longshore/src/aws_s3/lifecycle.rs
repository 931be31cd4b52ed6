//! Rules by which S3 moves and deletes objects.

use indexmap::IndexMap;
use longshore_core::bail;
use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};

/// Where objects are moved to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StorageClass(String);

/// CloudFormation's name.
impl std::fmt::Display for StorageClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl StorageClass {
    /// A storage class by CloudFormation's name.
    pub fn new(value: impl Into<String>) -> Self {
        Self(value.into())
    }

    /// For objects that are read less often.
    pub fn infrequent_access() -> Self {
        Self::new("STANDARD_IA")
    }

    /// For objects that are read less often, kept in one availability zone.
    pub fn one_zone_infrequent_access() -> Self {
        Self::new("ONEZONE_IA")
    }

    /// An archive that is read within minutes or hours; objects stay 90 days at least.
    pub fn glacier() -> Self {
        Self::new("GLACIER")
    }

    /// An archive that is read within milliseconds; objects stay 90 days at least.
    pub fn glacier_instant_retrieval() -> Self {
        Self::new("GLACIER_IR")
    }

    /// An archive that is read within 12 hours; objects stay 180 days at least.
    pub fn deep_archive() -> Self {
        Self::new("DEEP_ARCHIVE")
    }

    /// As often as each object is read.
    pub fn intelligent_tiering() -> Self {
        Self::new("INTELLIGENT_TIERING")
    }

    /// CloudFormation's name.
    pub fn value(&self) -> &str {
        &self.0
    }
}

/// When objects move to another storage class; exactly one of the times.
#[derive(Clone, Debug)]
pub struct Transition {
    /// Where to.
    pub storage_class: StorageClass,
    /// The day, such as `2030-01-31T00:00:00Z`, midnight UTC.
    pub transition_date: Option<String>,
    /// How long after they were put, in whole days.
    pub transition_after: Option<Duration>,
}

/// When versions that are not the current one move to another storage class.
#[derive(Clone, Debug)]
pub struct NoncurrentVersionTransition {
    /// Where to.
    pub storage_class: StorageClass,
    /// How long after they stopped being current, in whole days.
    pub transition_after: Duration,
    /// How many newer ones stay where they are, at most 100.
    pub noncurrent_versions_to_retain: Option<u32>,
}

/// A rule for all objects of a bucket, or those with a prefix, tags or sizes.
#[derive(Clone, Debug, Default)]
pub struct LifecycleRule {
    /// The id, at most 255 characters.
    pub id: Option<String>,
    /// Whether the rule is followed. Default true.
    pub enabled: Option<bool>,
    /// After how many days an upload that was not finished is dropped.
    pub abort_incomplete_multipart_upload_after: Option<Duration>,
    /// The day on which objects are deleted, such as `2030-01-31T00:00:00Z`, midnight UTC.
    pub expiration_date: Option<String>,
    /// After how many days objects are deleted.
    pub expiration: Option<Duration>,
    /// After how many days versions that are not the current one are deleted.
    pub noncurrent_version_expiration: Option<Duration>,
    /// How many versions that are not the current one are kept.
    pub noncurrent_versions_to_retain: Option<u32>,
    /// When versions that are not the current one move.
    pub noncurrent_version_transitions: Option<Vec<NoncurrentVersionTransition>>,
    /// When objects move.
    pub transitions: Option<Vec<Transition>>,
    /// What the keys of the objects start with.
    pub prefix: Option<String>,
    /// Tags that the objects have.
    pub tag_filters: Option<IndexMap<String, Value>>,
    /// Whether a delete marker without versions is removed.
    pub expired_object_delete_marker: Option<bool>,
    /// The size in bytes that the objects are below.
    pub object_size_less_than: Option<u64>,
    /// The size in bytes that the objects are above.
    pub object_size_greater_than: Option<u64>,
}

/// From which size on objects are moved where a rule does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransitionDefaultMinimumObjectSize {
    /// 128 KB for every storage class.
    AllStorageClasses128K,
    /// As it was before September 2024: archives take objects of any size.
    VariesByStorageClass,
}

impl TransitionDefaultMinimumObjectSize {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::AllStorageClasses128K => "all_storage_classes_128K",
            Self::VariesByStorageClass => "varies_by_storage_class",
        }
    }
}

impl LifecycleRule {
    pub(super) fn render(&self, at: &Node) -> Result<Object> {
        let tags = self.tag_filters.as_ref();
        if self.expired_object_delete_marker == Some(true)
            && (self.expiration.is_some() || self.expiration_date.is_some() || tags.is_some())
        {
            bail!(
                at,
                "ExpiredObjectDeleteMarkerCannot",
                "ExpiredObjectDeleteMarker cannot be specified with expiration, ExpirationDate, or TagFilters."
            );
        }
        let does_nothing = self.abort_incomplete_multipart_upload_after.is_none()
            && self.expiration.is_none()
            && self.expiration_date.is_none()
            && self.expired_object_delete_marker.is_none()
            && self.noncurrent_version_expiration.is_none()
            && self.noncurrent_versions_to_retain.is_none()
            && self.noncurrent_version_transitions.is_none()
            && self.transitions.is_none();
        if does_nothing {
            bail!(
                at,
                "RulesLeastFollowingProperties",
                "All rules for `lifecycleRules` must have at least one of the following properties: `abortIncompleteMultipartUploadAfter`, `expiration`, `expirationDate`, `expiredObjectDeleteMarker`, `noncurrentVersionExpiration`, `noncurrentVersionsToRetain`, `noncurrentVersionTransitions`, or `transitions`"
            );
        }
        let mut transitions = Vec::new();
        for t in self.transitions.iter().flatten() {
            if t.transition_date.is_some() == t.transition_after.is_some() {
                bail!(
                    at,
                    "ExactlyOneTransitionDateTransition",
                    "Exactly one of transitionDate or transitionAfter must be specified in lifecycle rule transition"
                );
            }
            transitions.push(object! {
                "StorageClass" => t.storage_class.value(),
                "TransitionDate" => t.transition_date.as_deref(),
                "TransitionInDays" => days(t.transition_after)?,
            });
        }
        let mut noncurrent = Vec::new();
        for t in self.noncurrent_version_transitions.iter().flatten() {
            noncurrent.push(object! {
                "StorageClass" => t.storage_class.value(),
                "TransitionInDays" => t.transition_after.to_days()?,
                "NewerNoncurrentVersions" => t.noncurrent_versions_to_retain,
            });
        }
        // Quirk(cdk): versions-to-retain-alone. How many versions are kept is lost without the days of their expiration.
        let noncurrent_expiration = match self.noncurrent_version_expiration {
            Some(after) => Some(object! {
                "NoncurrentDays" => after.to_days()?,
                "NewerNoncurrentVersions" => self.noncurrent_versions_to_retain,
            }),
            None => None,
        };
        Ok(object! {
            "AbortIncompleteMultipartUpload" => days(self.abort_incomplete_multipart_upload_after)?
                .map(|d| object! {"DaysAfterInitiation" => d}),
            "ExpirationDate" => self.expiration_date.as_deref(),
            "ExpirationInDays" => days(self.expiration)?,
            "Id" => self.id.as_deref(),
            "NoncurrentVersionExpiration" => noncurrent_expiration,
            "NoncurrentVersionTransitions" => (!noncurrent.is_empty()).then_some(noncurrent),
            "Prefix" => self.prefix.as_deref(),
            "Status" => if self.enabled.unwrap_or(true) { "Enabled" } else { "Disabled" },
            "Transitions" => (!transitions.is_empty()).then_some(transitions),
            "ExpiredObjectDeleteMarker" => self.expired_object_delete_marker,
            "TagFilters" => tags.map(|tags| {
                tags.iter().map(|(k, v)| object! {"Key" => k, "Value" => v.clone()}).collect::<Vec<_>>()
            }),
            "ObjectSizeLessThan" => self.object_size_less_than.map(|n| n as f64),
            "ObjectSizeGreaterThan" => self.object_size_greater_than.map(|n| n as f64),
        })
    }
}

fn days(duration: Option<Duration>) -> Result<Option<u64>> {
    duration.map(Duration::to_days).transpose()
}
