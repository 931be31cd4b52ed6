//! Operations on images.

use longshore_oci::{Digest, MediaType, RawManifest, RepositoryName, Tag};
use serde_json::{Map, Value, json};

use super::page;
use super::parameters::{Parameters, violated};
use crate::error::RegistryError;
use crate::images::{ImageReference, ManifestPush, TaggedImage, invalid_manifest};
use crate::model::ImageStatus;
use crate::registry::Registry;

type Outcome = Result<Value, RegistryError>;

/// Most image ids in one request.
// Source: ECR API reference 2015-09-21, ImageIdentifierList.
const MAX_IDS: usize = 100;

/// The image ids of a request as they were given: either part may be missing or wrong.
pub(super) struct GivenId {
    digest: Option<String>,
    tag: Option<String>,
}

impl GivenId {
    fn parse(value: &Value) -> Result<Self, RegistryError> {
        Self::of(&Parameters::of("imageIds", value)?)
    }

    /// Takes an id out of its structure.
    pub(super) fn of(id: &Parameters) -> Result<Self, RegistryError> {
        Ok(Self {
            digest: id.optional_text("imageDigest")?.map(str::to_owned),
            tag: id.optional_text("imageTag")?.map(str::to_owned),
        })
    }

    /// Takes a list of ids.
    pub(super) fn list(values: &[Value]) -> Result<Vec<Self>, RegistryError> {
        values.iter().map(Self::parse).collect()
    }

    /// Prints the id as a request or an answer holds it.
    fn json(&self) -> Value {
        image_id(self.digest.as_deref(), self.tag.as_deref())
    }

    /// Finds the image, checking that tag and digest agree when both are given.
    fn find(&self, registry: &Registry, repository: &RepositoryName) -> Result<Found, Failure> {
        let digest = match &self.digest {
            Some(text) => Some(Digest::parse(text).map_err(|_| Failure::InvalidImageDigest)?),
            None => None,
        };
        let tag = match &self.tag {
            Some(text) => Some(Tag::parse(text).map_err(|_| Failure::InvalidImageTag)?),
            None => None,
        };
        let by_tag = |tag: &Tag| registry.resolve(repository, &ImageReference::Tag(tag.clone()));
        let digest = match (digest, &tag) {
            (None, None) => return Err(Failure::MissingDigestAndTag),
            (Some(digest), None) => digest,
            (None, Some(tag)) => by_tag(tag).map_err(Failure::of)?,
            (Some(digest), Some(tag)) => {
                if by_tag(tag).map_err(Failure::of)? != digest {
                    return Err(Failure::ImageTagDoesNotMatchDigest);
                }
                digest
            }
        };
        let image = registry.image(repository, &ImageReference::Digest(digest)).map_err(Failure::of)?;
        Ok(Found { image, tag })
    }

    /// Finds the only image a request is about.
    pub(super) fn find_one(&self, registry: &Registry, repository: &RepositoryName) -> Result<Found, RegistryError> {
        self.find(registry, repository).map_err(|failure| match failure {
            Failure::Other(error) => error,
            Failure::MissingDigestAndTag => violated("imageId", "both tag and digest cannot be null"),
            _ => self.not_found(registry, repository),
        })
    }

    /// Whether this is the id of an image with these tags.
    pub(super) fn names(&self, digest: &str, tags: &[String]) -> bool {
        self.digest.as_deref().is_none_or(|given| given == digest)
            && self.tag.as_ref().is_none_or(|given| tags.contains(given))
    }

    fn not_found(&self, registry: &Registry, repository: &RepositoryName) -> RegistryError {
        let part = |part: &Option<String>| part.clone().unwrap_or_else(|| "null".to_owned());
        RegistryError::ImageNotFound {
            image_id: format!("{{imageDigest:'{}', imageTag:'{}'}}", part(&self.digest), part(&self.tag)),
            repository: repository.to_string(),
            registry_id: registry.account_id().to_owned(),
        }
    }
}

/// An image and the tag it was asked for by.
pub(super) struct Found {
    pub(super) image: TaggedImage,
    pub(super) tag: Option<Tag>,
}

/// Why one image of a batch failed.
// Source: ECR API reference 2015-09-21, ImageFailure.
enum Failure {
    InvalidImageDigest,
    InvalidImageTag,
    ImageTagDoesNotMatchDigest,
    ImageNotFound,
    MissingDigestAndTag,
    ImageReferencedByManifestList(Vec<Digest>),
    Other(RegistryError),
}

impl Failure {
    fn of(error: RegistryError) -> Self {
        match error {
            RegistryError::ImageNotFound { .. } => Self::ImageNotFound,
            other => Self::Other(other),
        }
    }

    /// Prints the failure, or gives up the whole request when it is not about one image.
    fn json(self, id: &GivenId) -> Outcome {
        let (code, reason) = match self {
            Self::InvalidImageDigest => (
                "InvalidImageDigest",
                "Invalid request parameters: image digest should satisfy the regex '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'"
                    .to_owned(),
            ),
            Self::InvalidImageTag => ("InvalidImageTag", "Invalid request parameters: invalid image tag".to_owned()),
            Self::ImageTagDoesNotMatchDigest => (
                "ImageTagDoesNotMatchDigest",
                "The provided image tag does not match the provided image digest".to_owned(),
            ),
            Self::ImageNotFound => ("ImageNotFound", "Requested image not found".to_owned()),
            Self::MissingDigestAndTag => {
                ("MissingDigestAndTag", "Invalid request parameters: both tag and digest cannot be null".to_owned())
            }
            Self::ImageReferencedByManifestList(parents) => {
                let parents: Vec<&str> = parents.iter().map(Digest::as_str).collect();
                (
                    "ImageReferencedByManifestList",
                    format!("Requested image referenced by manifest list: [{}]", parents.join(", ")),
                )
            }
            Self::Other(error) => return Err(error),
        };
        Ok(json!({ "imageId": id.json(), "failureCode": code, "failureReason": reason }))
    }
}

pub(super) async fn put(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    let text = parameters.text("imageManifest")?;
    let declared = parameters.optional_text("imageManifestMediaType")?.map(MediaType::new);
    let tag = match parameters.optional_text("imageTag")? {
        Some(text) => Some(Tag::parse(text).map_err(|error| violated("imageTag", &error.to_string()))?),
        None => None,
    };
    let expected_digest = match parameters.optional_text("imageDigest")? {
        Some(text) => Some(Digest::parse(text).map_err(|error| violated("imageDigest", &error.to_string()))?),
        None => None,
    };
    let manifest =
        RawManifest::parse(text.as_bytes().to_vec(), declared.as_ref()).map_err(|error| invalid_manifest(&error))?;
    let media_type = manifest.media_type.clone();
    let push = ManifestPush { manifest, expected_digest, tags: tag.iter().cloned().collect() };
    let pushed = registry.push_manifest(&name, push).await?;
    if !pushed.changed {
        return Err(RegistryError::ImageAlreadyExists {
            digest: pushed.digest,
            tag: tag.map_or_else(|| "null".to_owned(), |tag| tag.to_string()),
            repository: name.to_string(),
            registry_id: registry.account_id().to_owned(),
        });
    }
    Ok(json!({
        "image": {
            "registryId": registry.account_id(),
            "repositoryName": name,
            "imageId": image_id(Some(pushed.digest.as_str()), tag.as_ref().map(Tag::as_str)),
            "imageManifest": text,
            "imageManifestMediaType": media_type,
        }
    }))
}

pub(super) fn batch_get(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    registry.repository(name.as_str())?;
    let accepted = parameters.optional_list("acceptedMediaTypes")?;
    let (mut images, mut failures) = (Vec::new(), Vec::new());
    for id in GivenId::list(parameters.list("imageIds", MAX_IDS)?)? {
        match id.find(registry, &name) {
            Ok(found) if found.image.image.status != ImageStatus::Active => {
                failures.push(Failure::ImageNotFound.json(&id)?);
            }
            Ok(found) => {
                let digest = found.image.image.digest;
                let manifest = registry.pull_manifest(&name, &ImageReference::Digest(digest.clone()))?;
                let takes =
                    |types: &[Value]| types.iter().any(|one| one.as_str() == Some(manifest.media_type.as_str()));
                if accepted.is_some_and(|types| !types.is_empty() && !takes(types)) {
                    tracing::debug!(%digest, "registry: the stored manifest is of a type that was not asked for");
                }
                images.push(json!({
                    "registryId": registry.account_id(),
                    "repositoryName": name,
                    "imageId": image_id(Some(digest.as_str()), found.tag.as_ref().map(Tag::as_str)),
                    "imageManifest": String::from_utf8_lossy(&manifest.bytes),
                    "imageManifestMediaType": manifest.media_type,
                }));
            }
            Err(failure) => failures.push(failure.json(&id)?),
        }
    }
    Ok(json!({ "images": images, "failures": failures }))
}

pub(super) async fn describe(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    registry.flush_pulls().await?;
    let filter = Filter::parse(parameters)?;
    let given = parameters.optional_list("imageIds")?.unwrap_or_default();
    if given.len() > MAX_IDS {
        return Err(violated("imageIds", &format!("Member must have length less than or equal to {MAX_IDS}")));
    }
    if given.is_empty() {
        let mut images = registry.images(name.as_str())?;
        images.retain(|image| filter.matches(image));
        let (page, next) = page::cut(parameters, 100, 1000, images, |found| found.image.digest.to_string())?;
        let details: Vec<Value> = page.iter().map(|image| detail(registry, &name, image)).collect();
        return Ok(with_next(json!({ "imageDetails": details }), next));
    }
    if parameters.optional_text("nextToken")?.is_some() {
        return Err(violated("nextToken", "nextToken must not be given together with imageIds"));
    }
    registry.repository(name.as_str())?;
    let mut details: Vec<(Digest, Value)> = Vec::new();
    for id in GivenId::list(given)? {
        let found = id.find_one(registry, &name)?;
        // Two tags of one image are one detail.
        if details.iter().all(|(digest, _)| *digest != found.image.image.digest) {
            details.push((found.image.image.digest.clone(), detail(registry, &name, &found.image)));
        }
    }
    Ok(json!({ "imageDetails": details.into_iter().map(|(_, detail)| detail).collect::<Vec<_>>() }))
}

pub(super) fn list(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    let filter = Filter::parse(parameters)?;
    let mut ids = Vec::new();
    for found in registry.images(name.as_str())?.into_iter().filter(|image| filter.matches(image)) {
        let digest = found.image.digest.to_string();
        match found.tags.is_empty() {
            true => ids.push((digest, None)),
            false => ids.extend(found.tags.into_iter().map(|tag| (digest.clone(), Some(tag)))),
        }
    }
    let key = |(digest, tag): &(String, Option<String>)| format!("{digest} {}", tag.as_deref().unwrap_or_default());
    let (page, next) = page::cut(parameters, 100, 1000, ids, key)?;
    let ids: Vec<Value> = page.iter().map(|(digest, tag)| image_id(Some(digest), tag.as_deref())).collect();
    Ok(with_next(json!({ "imageIds": ids }), next))
}

pub(super) async fn batch_delete(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    registry.repository(name.as_str())?;
    let ids = GivenId::list(parameters.list("imageIds", MAX_IDS)?)?;
    let (mut deleted, mut failures) = (Vec::new(), Vec::new());
    // Indexes first, so that one request can delete an index together with its children.
    let mut waiting: Vec<GivenId> = ids;
    loop {
        let (mut blocked, before) = (Vec::new(), waiting.len());
        for id in waiting {
            match delete_one(registry, &name, &id).await {
                Ok(ids) => deleted.extend(ids),
                Err(failure @ Failure::ImageReferencedByManifestList(_)) => blocked.push((id, failure)),
                Err(failure) => failures.push(failure.json(&id)?),
            }
        }
        if blocked.is_empty() || blocked.len() == before {
            for (id, failure) in blocked {
                failures.push(failure.json(&id)?);
            }
            return Ok(json!({ "imageIds": deleted, "failures": failures }));
        }
        waiting = blocked.into_iter().map(|(id, _)| id).collect();
    }
}

/// Deletes by tag (the tag; the image too when it was the last one) or by digest (the image and all tags).
async fn delete_one(registry: &Registry, repository: &RepositoryName, id: &GivenId) -> Result<Vec<Value>, Failure> {
    let found = id.find(registry, repository)?;
    let digest = found.image.image.digest.clone();
    let tag = found.tag;
    let outcome = registry
        .change_repository(repository.as_str(), {
            let (digest, tag) = (digest.clone(), tag.clone());
            move |tables, repository| {
                let name = repository.name.as_str();
                let tags = tables.tags_of(name, &digest)?;
                if let Some(tag) = tag.filter(|tag| tags.iter().any(|one| one != tag.as_str())) {
                    tables.remove_tag(name, tag.as_str())?;
                    return Ok(Ok(vec![tag.to_string()]));
                }
                let parents = tables.parents(name, &digest)?;
                if !parents.is_empty() {
                    return Ok(Err(parents));
                }
                if let Some(image) = tables.image(name, &digest)? {
                    tables.remove_image(name, &image)?;
                }
                Ok(Ok(tags))
            }
        })
        .await
        .map_err(Failure::of)?;
    let tags = outcome.map_err(Failure::ImageReferencedByManifestList)?;
    let ids = tags.iter().map(|tag| image_id(Some(digest.as_str()), Some(tag))).collect::<Vec<_>>();
    Ok(if ids.is_empty() { vec![image_id(Some(digest.as_str()), None)] } else { ids })
}

pub(super) fn list_referrers(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    registry.repository(name.as_str())?;
    let subject = parameters.structure("subjectId")?;
    let subject =
        Digest::parse(subject.text("imageDigest")?).map_err(|error| violated("subjectId", &error.to_string()))?;
    let filter = parameters.structure("filter")?;
    let types = filter.optional_list("artifactTypes")?.unwrap_or_default();
    let status = filter.word("artifactStatus", &["ACTIVE", "ARCHIVED", "ACTIVATING", "ANY"])?.unwrap_or("ACTIVE");
    let snapshot = registry.inner.metadata.read()?;
    let mut referrers = Vec::new();
    for digest in snapshot.referrers(name.as_str(), &subject)? {
        let Some(image) = snapshot.image(name.as_str(), &digest)? else { continue };
        let kind = image.artifact_type.as_ref().map(MediaType::as_str);
        let wanted = types.is_empty() || types.iter().any(|one| one.as_str() == kind);
        if wanted && status_matches(status, image.status) {
            referrers.push(image);
        }
    }
    let (page, next) = page::cut(parameters, 50, 50, referrers, |image| image.digest.to_string())?;
    let referrers = page.into_iter().map(|image| {
        let mut referrer = json!({
            "digest": image.digest,
            "mediaType": image.media_type,
            "size": image.manifest_bytes,
            "artifactStatus": image.status,
        });
        if let Some(kind) = image.artifact_type {
            referrer["artifactType"] = json!(kind);
        }
        if let Some(annotations) = image.annotations {
            referrer["annotations"] = json!(annotations);
        }
        referrer
    });
    Ok(with_next(json!({ "referrers": referrers.collect::<Vec<_>>() }), next))
}

/// Which images of a repository are listed.
struct Filter {
    tag_status: &'static str,
    image_status: &'static str,
}

impl Filter {
    fn parse(parameters: &Parameters) -> Result<Self, RegistryError> {
        let filter = parameters.structure("filter")?;
        Ok(Self {
            tag_status: filter.word("tagStatus", &["TAGGED", "UNTAGGED", "ANY"])?.unwrap_or("ANY"),
            image_status: filter.word("imageStatus", &["ACTIVE", "ARCHIVED", "ACTIVATING", "ANY"])?.unwrap_or("ACTIVE"),
        })
    }

    fn matches(&self, image: &TaggedImage) -> bool {
        let tagged = match self.tag_status {
            "TAGGED" => !image.tags.is_empty(),
            "UNTAGGED" => image.tags.is_empty(),
            _ => true,
        };
        tagged && status_matches(self.image_status, image.image.status)
    }
}

fn status_matches(wanted: &str, status: ImageStatus) -> bool {
    match wanted {
        "ARCHIVED" => status == ImageStatus::Archived,
        "ACTIVATING" => status == ImageStatus::Activating,
        "ANY" => true,
        _ => status == ImageStatus::Active,
    }
}

fn detail(registry: &Registry, repository: &RepositoryName, found: &TaggedImage) -> Value {
    let image = &found.image;
    let mut detail = json!({
        "registryId": registry.account_id(),
        "repositoryName": repository,
        "imageDigest": image.digest,
        "imageSizeInBytes": image.size_bytes,
        "imagePushedAt": image.pushed_at.as_epoch_seconds(),
        "imageManifestMediaType": image.media_type,
        "imageStatus": image.status,
    });
    if !found.tags.is_empty() {
        detail["imageTags"] = json!(found.tags);
    }
    let optional = [
        ("artifactMediaType", image.artifact_type.as_ref().map(|kind| json!(kind))),
        ("lastRecordedPullTime", image.pulled_at.map(|at| json!(at.as_epoch_seconds()))),
        ("subjectManifestDigest", image.subject.as_ref().map(|subject| json!(subject))),
        ("lastArchivedAt", image.archived_at.map(|at| json!(at.as_epoch_seconds()))),
        ("lastActivatedAt", image.activated_at.map(|at| json!(at.as_epoch_seconds()))),
    ];
    for (name, value) in optional {
        if let Some(value) = value {
            detail[name] = value;
        }
    }
    detail
}

/// Adds the token of the next page, when there is one.
pub(super) fn with_next(mut answer: Value, next: Option<String>) -> Value {
    if let Some(next) = next {
        answer["nextToken"] = json!(next);
    }
    answer
}

/// Prints an image id.
pub(super) fn image_id(digest: Option<&str>, tag: Option<&str>) -> Value {
    let mut id = Map::new();
    digest.map(|digest| id.insert("imageDigest".to_owned(), json!(digest)));
    tag.map(|tag| id.insert("imageTag".to_owned(), json!(tag)));
    Value::Object(id)
}
