//! The images of a repository, and how they hang together.

use std::time::Duration;

use longshore_aws::service::ECR;
use longshore_aws::{AwsError, Client, items};
use longshore_oci::Digest;
use longshore_registry::Timestamp;
use longshore_registry::lifecycle::{LifecycleImage, StorageClass};
use serde_json::{Value, json};

/// How many images can be asked for at once.
// Source: ECR API reference, BatchGetImage and BatchDeleteImage.
pub(crate) const BATCH: usize = 100;

/// An image as a repository holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StoredImage {
    /// What lifecycle policies look at.
    pub(crate) image: LifecycleImage,
    /// Its size in bytes, as ECR counts it.
    pub(crate) size: u64,
}

/// Reads all images of a repository; what indexes refer to is asked for as well.
pub(crate) async fn inventory(client: &Client, repository: &str) -> Result<Vec<StoredImage>, AwsError> {
    let parameters = json!({ "repositoryName": repository, "maxResults": 1000, "filter": { "imageStatus": "ANY" } });
    let details = match client.all(&ECR, "DescribeImages", parameters, "imageDetails").await {
        // Servers that know nothing of archives know nothing of the filter either.
        Err(error) if error.is("InvalidParameterException") || error.is("ValidationException") => {
            let parameters = json!({ "repositoryName": repository, "maxResults": 1000 });
            client.all(&ECR, "DescribeImages", parameters, "imageDetails").await?
        }
        other => other?,
    };
    let mut images: Vec<StoredImage> = details.iter().filter_map(stored).collect();
    let is_index = |detail: &&Value| {
        let kind = detail["imageManifestMediaType"].as_str().unwrap_or_default();
        kind.contains("index") || kind.contains("manifest.list")
    };
    let indexes: Vec<Value> =
        details.iter().filter(is_index).map(|it| json!({ "imageDigest": it["imageDigest"] })).collect();
    for ids in indexes.chunks(BATCH) {
        let parameters = json!({ "repositoryName": repository, "imageIds": ids });
        let answer = client.call(&ECR, "BatchGetImage", parameters).await?;
        for got in items(&answer["images"]) {
            let digest = got["imageId"]["imageDigest"].as_str().unwrap_or_default();
            let children = children(got);
            if let Some(image) = images.iter_mut().find(|it| it.image.digest.to_string() == digest) {
                image.image.children = children;
            }
        }
    }
    Ok(images)
}

/// What an index refers to.
fn children(got: &Value) -> Vec<Digest> {
    let manifest: Value = serde_json::from_str(got["imageManifest"].as_str().unwrap_or_default()).unwrap_or_default();
    let each = manifest["manifests"].as_array().into_iter().flatten();
    each.filter_map(|it| it["digest"].as_str()?.parse().ok()).collect()
}

/// Reads an image as DescribeImages shows it.
pub(super) fn stored(detail: &Value) -> Option<StoredImage> {
    let digest = |name: &str| detail[name].as_str()?.parse::<Digest>().ok();
    let tags = detail["imageTags"].as_array().into_iter().flatten();
    Some(StoredImage {
        image: LifecycleImage {
            digest: digest("imageDigest")?,
            tags: tags.filter_map(|tag| tag.as_str().map(str::to_owned)).collect(),
            pushed_at: time(&detail["imagePushedAt"]).unwrap_or(Timestamp::from_millis(0)),
            pulled_at: time(&detail["lastRecordedPullTime"]),
            archived_at: time(&detail["lastArchivedAt"]),
            activated_at: time(&detail["lastActivatedAt"]),
            storage_class: match detail["imageStatus"].as_str() {
                Some("ARCHIVED") => StorageClass::Archive,
                _ => StorageClass::Standard,
            },
            children: detail["children"].as_array().map(|it| digests(it)).unwrap_or_default(),
            subject: digest("subjectManifestDigest"),
        },
        size: detail["imageSizeInBytes"].as_u64().unwrap_or_default(),
    })
}

fn digests(values: &[Value]) -> Vec<Digest> {
    values.iter().filter_map(|it| it.as_str()?.parse().ok()).collect()
}

/// Reads a time: seconds since the epoch, as the API has it, or a date, as command lines print it.
pub(super) fn time(value: &Value) -> Option<Timestamp> {
    if let Some(seconds) = value.as_f64() {
        return Some(Timestamp::from_millis((seconds * 1000.0).max(0.0) as u64));
    }
    date(value.as_str()?)
}

/// Reads a date such as `2026-11-21T07:00:00Z`, `2026-11-21T08:00:00.5+01:00` or `2026-11-21`.
pub(crate) fn date(text: &str) -> Option<Timestamp> {
    let (day, rest) = text.split_at_checked(10)?;
    let mut parts = day.split('-').map(str::parse::<i64>);
    let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
    let rest = rest.trim_start_matches(['T', ' ']);
    let zone_at = rest.find(['Z', '+', '-']).unwrap_or(rest.len());
    let (clock, zone) = rest.split_at(zone_at);
    let mut seconds = 0.0;
    for (part, unit) in clock.split(':').zip([3600.0, 60.0, 1.0]) {
        seconds += if part.is_empty() { 0.0 } else { part.parse::<f64>().ok()? * unit };
    }
    if let Some((hours, minutes)) = zone.strip_prefix(['+', '-']).map(|it| it.split_once(':').unwrap_or((it, "0"))) {
        let offset = hours.parse::<f64>().ok()? * 3600.0 + minutes.parse::<f64>().ok()? * 60.0;
        seconds += if zone.starts_with('+') { -offset } else { offset };
    }
    // Source: Howard Hinnant, days_from_civil.
    let (year, month) = if month <= 2 { (year - 1, month + 9) } else { (year, month - 3) };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + (153 * month + 2) / 5 + day - 1 - 719_468;
    let millis = days as f64 * 86_400_000.0 + seconds * 1000.0;
    (millis >= 0.0).then(|| Timestamp::from_millis(millis as u64))
}

/// The days of a duration, as people say them.
pub(crate) fn days(duration: Duration) -> u64 {
    duration.as_secs() / 86_400
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_the_api_and_as_command_lines_write_them() {
        for (value, millis) in [
            (json!(1_700_000_000.5), 1_700_000_000_500),
            (json!("2023-11-14T22:13:20Z"), 1_700_000_000_000),
            (json!("2023-11-14T23:13:20.500000+01:00"), 1_700_000_000_500),
            (json!("2024-02-29"), 1_709_164_800_000),
        ] {
            assert_eq!(time(&value), Some(Timestamp::from_millis(millis)), "{value}");
        }
        assert_eq!(time(&json!("soon")), None);
        assert_eq!(time(&Value::Null), None);
    }
}
