//! Operations on scans: they complete at once, with what the plugged-in scanner finds.

use std::collections::BTreeMap;
use std::time::Duration;

use longshore_oci::RepositoryName;
use serde_json::{Value, json};

use super::images::{GivenId, image_id};
use super::page;
use super::parameters::Parameters;
use crate::error::RegistryError;
use crate::images::{ImageReference, TaggedImage};
use crate::registry::Registry;
use crate::scan::Finding;

type Outcome = Result<Value, RegistryError>;

/// An image can be scanned once in this time.
// Source: ECR user guide, "Scan images for OS vulnerabilities": once per 24 hours.
const SCAN_EVERY: Duration = Duration::from_secs(24 * 60 * 60);

pub(super) async fn start(registry: &Registry, parameters: &Parameters) -> Outcome {
    let (name, found, id) = image(registry, parameters)?;
    let (digest, now) = (found.image.digest.clone(), registry.now());
    registry
        .change_repository(name.as_str(), move |tables, repository| {
            if let Some(mut image) = tables.image(repository.name.as_str(), &digest)? {
                if image.scanned_at.is_some_and(|last| now.since(last) < SCAN_EVERY) {
                    return Err(RegistryError::ScanLimitExceeded);
                }
                image.scanned_at = Some(now);
                tables.put_image(repository.name.as_str(), &image)?;
            }
            Ok(())
        })
        .await?;
    Ok(json!({
        "registryId": registry.account_id(),
        "repositoryName": name,
        "imageId": id,
        "imageScanStatus": { "status": "IN_PROGRESS" },
    }))
}

pub(super) fn findings(registry: &Registry, parameters: &Parameters) -> Outcome {
    let (name, found, id) = image(registry, parameters)?;
    let image = &found.image;
    let repository = registry.repository(name.as_str())?;
    // A scan on push was done when the image came.
    let scanned_at = image.scanned_at.or_else(|| repository.scan_on_push.then_some(image.pushed_at));
    let Some(scanned_at) = scanned_at else {
        let reference = ImageReference::Digest(image.digest.clone());
        return Err(RegistryError::ScanNotFound {
            image_id: reference.image_id(),
            repository: name.to_string(),
            registry_id: registry.account_id().to_owned(),
        });
    };
    let findings = registry.inner.options.scanner.findings(&name, &image.digest);
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for finding in &findings {
        *counts.entry(finding.severity.as_str()).or_default() += 1;
    }
    let places: Vec<(usize, Finding)> = findings.into_iter().enumerate().collect();
    let (page, next) = page::cut(parameters, 100, 1000, places, |(place, _)| format!("{place:08}"))?;
    let at = scanned_at.as_epoch_seconds();
    let answer = json!({
        "registryId": registry.account_id(),
        "repositoryName": name,
        "imageId": id,
        "imageScanStatus": {
            "status": "COMPLETE",
            "description": "The scan was completed successfully.",
        },
        "imageScanFindings": {
            "imageScanCompletedAt": at,
            "vulnerabilitySourceUpdatedAt": at,
            "findingSeverityCounts": counts,
            "findings": page.iter().map(|(_, finding)| printed(finding)).collect::<Vec<_>>(),
        },
    });
    Ok(super::images::with_next(answer, next))
}

fn image(registry: &Registry, parameters: &Parameters) -> Result<(RepositoryName, TaggedImage, Value), RegistryError> {
    let name = parameters.repository_name()?;
    registry.repository(name.as_str())?;
    let given = GivenId::of(&parameters.structure("imageId")?)?;
    let found = given.find_one(registry, &name)?;
    let tag = found.tag.as_ref().map(|tag| tag.as_str());
    let id = image_id(Some(found.image.image.digest.as_str()), tag);
    Ok((name, found.image, id))
}

fn printed(finding: &Finding) -> Value {
    let attributes = finding.attributes.iter().map(|(key, value)| json!({ "key": key, "value": value }));
    let mut printed = json!({
        "name": finding.name,
        "severity": finding.severity.as_str(),
        "attributes": attributes.collect::<Vec<_>>(),
    });
    if let Some(description) = &finding.description {
        printed["description"] = json!(description);
    }
    if let Some(uri) = &finding.uri {
        printed["uri"] = json!(uri);
    }
    printed
}
