//! Pushing, pulling, tagging and deleting images.

use longshore_oci::{Digest, ManifestError, MediaType, ParsedManifest, RawManifest, RepositoryName, Tag};

use crate::clock::Timestamp;
use crate::error::RegistryError;
use crate::model::{Image, ImageStatus, Repository};
use crate::registry::Registry;
use crate::store::Tables;
use crate::store::metadata::StoredManifest;

/// Which image: by tag or by digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImageReference {
    /// Whatever the tag points at.
    Tag(Tag),
    /// The manifest of this digest.
    Digest(Digest),
}

impl ImageReference {
    /// Prints the reference as ECR's messages do.
    pub(crate) fn image_id(&self) -> String {
        match self {
            Self::Tag(tag) => format!("{{imageDigest:'null', imageTag:'{tag}'}}"),
            Self::Digest(digest) => format!("{{imageDigest:'{digest}', imageTag:'null'}}"),
        }
    }
}

/// A manifest to be pushed.
#[derive(Clone, Debug)]
pub struct ManifestPush {
    /// The bytes and their media type.
    pub manifest: RawManifest,
    /// The digest the manifest must have, if one was given.
    pub expected_digest: Option<Digest>,
    /// The tags it gets.
    pub tags: Vec<Tag>,
}

/// What a push did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManifestPushed {
    /// The digest of the manifest.
    pub digest: Digest,
    /// The subject it refers to.
    pub subject: Option<Digest>,
    /// Whether anything is different from before.
    pub changed: bool,
}

/// An image and its tags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaggedImage {
    /// The image.
    pub image: Image,
    /// Its tags, in order.
    pub tags: Vec<String>,
}

impl Registry {
    /// Stores a manifest whose layers are there and points its tags at it.
    ///
    /// # Errors
    /// When there is no such repository, the manifest is not acceptable, something it refers to is missing, or a tag
    /// must not be moved. Nothing is changed then.
    pub async fn push_manifest(
        &self,
        repository: &RepositoryName,
        push: ManifestPush,
    ) -> Result<ManifestPushed, RegistryError> {
        let mut manifest = push.manifest;
        if let Some(given) = push.expected_digest {
            let computed = Digest::of(given.algorithm(), &manifest.bytes);
            if computed != given {
                return Err(RegistryError::ManifestDigestMismatch { given, computed });
            }
            manifest.digest = given;
        }
        let parsed = manifest.parsed().map_err(|error| invalid_manifest(&error))?;
        if self.inner.options.create_on_push {
            self.ready_for_push(repository).await?;
        }
        let (registry_id, now, tags) = (self.account_id().to_owned(), self.now(), push.tags);
        self.change_repository(repository.as_str(), move |tables, repository| {
            store_manifest(tables, &repository, &manifest, &parsed, &tags, &registry_id, now)
        })
        .await
    }

    /// Returns the digest a reference stands for.
    ///
    /// # Errors
    /// When there is no such repository or image.
    pub fn resolve(&self, repository: &RepositoryName, reference: &ImageReference) -> Result<Digest, RegistryError> {
        match reference {
            ImageReference::Digest(digest) => Ok(digest.clone()),
            ImageReference::Tag(tag) => {
                let found = self.inner.metadata.tag_target(repository.as_str(), tag.as_str())?;
                found.ok_or_else(|| self.image_not_found(repository, reference))
            }
        }
    }

    /// Returns a manifest and notes that it was pulled.
    pub(crate) fn pull_manifest(
        &self,
        repository: &RepositoryName,
        reference: &ImageReference,
    ) -> Result<StoredManifest, RegistryError> {
        let manifest = self.manifest(repository, reference)?;
        let key = (repository.to_string(), manifest.digest.clone());
        let now = self.now();
        self.pulls().insert(key, now);
        Ok(manifest)
    }

    /// Returns a manifest.
    pub(crate) fn manifest(
        &self,
        repository: &RepositoryName,
        reference: &ImageReference,
    ) -> Result<StoredManifest, RegistryError> {
        let digest = self.resolve(repository, reference)?;
        let found = self.inner.metadata.manifest(repository.as_str(), &digest)?;
        found.ok_or_else(|| self.image_not_found(repository, reference))
    }

    /// Returns an image and its tags.
    ///
    /// # Errors
    /// When there is no such repository or image.
    pub fn image(&self, repository: &RepositoryName, reference: &ImageReference) -> Result<TaggedImage, RegistryError> {
        let digest = self.resolve(repository, reference)?;
        let snapshot = self.inner.metadata.read()?;
        let found = snapshot.image(repository.as_str(), &digest)?;
        let image = found.ok_or_else(|| self.image_not_found(repository, reference))?;
        let tags = snapshot.tags_of(repository.as_str(), &digest)?;
        Ok(TaggedImage { image, tags })
    }

    /// Returns every image of a repository with its tags, ordered by digest.
    ///
    /// # Errors
    /// When there is no such repository.
    pub fn images(&self, repository: &str) -> Result<Vec<TaggedImage>, RegistryError> {
        let snapshot = self.inner.metadata.read()?;
        if snapshot.repository(repository)?.is_none() {
            return Err(self.repository_not_found(repository));
        }
        let images = snapshot.images(repository)?;
        images
            .into_iter()
            .map(|image| {
                let tags = snapshot.tags_of(repository, &image.digest)?;
                Ok(TaggedImage { image, tags })
            })
            .collect()
    }

    /// Removes a tag; the image stays.
    ///
    /// # Errors
    /// When there is no such repository or tag.
    pub async fn remove_tag(&self, repository: &RepositoryName, tag: &Tag) -> Result<(), RegistryError> {
        let missing = self.image_not_found(repository, &ImageReference::Tag(tag.clone()));
        let tag = tag.clone();
        self.change_repository(repository.as_str(), move |tables, repository| {
            tables.remove_tag(repository.name.as_str(), tag.as_str())?.map(drop).ok_or(missing)
        })
        .await
    }

    /// Deletes an image and all its tags.
    ///
    /// # Errors
    /// When there is no such repository or image.
    pub async fn delete_image(&self, repository: &RepositoryName, digest: &Digest) -> Result<(), RegistryError> {
        let missing = self.image_not_found(repository, &ImageReference::Digest(digest.clone()));
        let digest = digest.clone();
        self.change_repository(repository.as_str(), move |tables, repository| {
            let image = tables.image(repository.name.as_str(), &digest)?.ok_or(missing)?;
            Ok(tables.remove_image(repository.name.as_str(), &image)?)
        })
        .await
    }

    /// Writes the pulls noted so far into the images' records.
    pub(crate) async fn flush_pulls(&self) -> Result<(), RegistryError> {
        let pulls = std::mem::take(&mut *self.pulls());
        if pulls.is_empty() {
            return Ok(());
        }
        self.inner
            .metadata
            .write(move |tables| {
                for ((repository, digest), pulled_at) in pulls {
                    if let Some(mut image) = tables.image(&repository, &digest)? {
                        image.pulled_at = Some(pulled_at);
                        tables.put_image(&repository, &image)?;
                    }
                }
                Ok(())
            })
            .await
    }

    /// Says which of repository and image is missing.
    pub(crate) fn image_not_found(&self, repository: &RepositoryName, reference: &ImageReference) -> RegistryError {
        match self.repository(repository.as_str()) {
            Err(missing) => missing,
            Ok(_) => RegistryError::ImageNotFound {
                image_id: reference.image_id(),
                repository: repository.to_string(),
                registry_id: self.account_id().to_owned(),
            },
        }
    }
}

/// Turns what is wrong with a manifest into an answer.
pub(crate) fn invalid_manifest(error: &ManifestError) -> RegistryError {
    match error {
        ManifestError::TooLarge { .. } => RegistryError::ManifestTooLarge { limit: longshore_oci::MAX_MANIFEST_BYTES },
        ManifestError::Json { source } => RegistryError::ManifestInvalid { reason: format!("{error}: {source}") },
        _ => RegistryError::ManifestInvalid { reason: error.to_string() },
    }
}

fn store_manifest(
    tables: &mut Tables<'_>,
    repository: &Repository,
    manifest: &RawManifest,
    parsed: &ParsedManifest,
    tags: &[Tag],
    registry_id: &str,
    now: Timestamp,
) -> Result<ManifestPushed, RegistryError> {
    let name = repository.name.as_str();
    let known = tables.image(name, &manifest.digest)?;
    let image = match &known {
        Some(image) => image.clone(),
        None => new_image(tables, repository, manifest, parsed, registry_id, now)?,
    };
    let mut moved = Vec::new();
    for tag in tags {
        match tables.tag(name, tag.as_str())? {
            Some(target) if target == manifest.digest => {}
            Some(_) if !repository.may_move_tag(tag.as_str()) => {
                return Err(RegistryError::TagImmutable {
                    tag: tag.to_string(),
                    repository: name.to_owned(),
                    what: if repository.mutability_exclusions.is_empty() { "repository" } else { "tag" },
                });
            }
            _ => moved.push(tag),
        }
    }
    let restored = image.status != ImageStatus::Active;
    // Everything is decided; writing begins.
    if known.is_none() {
        tables.insert_image(name, &image, &manifest.bytes)?;
    } else if restored {
        let active = Image { status: ImageStatus::Active, activated_at: Some(now), ..image.clone() };
        tables.put_image(name, &active)?;
    }
    for tag in &moved {
        tables.set_tag(name, tag.as_str(), &manifest.digest)?;
    }
    Ok(ManifestPushed {
        digest: manifest.digest.clone(),
        subject: image.subject,
        changed: known.is_none() || restored || !moved.is_empty(),
    })
}

/// Checks that all a manifest refers to is there and makes its record.
fn new_image(
    tables: &Tables<'_>,
    repository: &Repository,
    manifest: &RawManifest,
    parsed: &ParsedManifest,
    registry_id: &str,
    now: Timestamp,
) -> Result<Image, RegistryError> {
    let name = repository.name.as_str();
    let mut image = Image {
        digest: manifest.digest.clone(),
        media_type: manifest.media_type.clone(),
        artifact_type: None,
        manifest_bytes: manifest.bytes.len() as u64,
        size_bytes: 0,
        pushed_at: now,
        pulled_at: None,
        subject: None,
        annotations: None,
        blobs: Vec::new(),
        children: Vec::new(),
        status: ImageStatus::Active,
        archived_at: None,
        activated_at: None,
        scanned_at: None,
    };
    let mut missing = Vec::new();
    match parsed {
        ParsedManifest::Image(view) => {
            for descriptor in std::iter::once(&view.config).chain(&view.layers) {
                match tables.blob(name, &descriptor.digest)? {
                    Some(blob) => {
                        image.size_bytes += blob.size;
                        image.blobs.push(descriptor.digest.clone());
                    }
                    None if stays_elsewhere(descriptor) => {}
                    None => missing.push(descriptor.digest.clone()),
                }
            }
            image.artifact_type = view.artifact_type.clone().or_else(|| Some(view.config.media_type.clone()));
            image.subject = view.subject.as_ref().map(|subject| subject.digest.clone());
            image.annotations = view.annotations.clone();
        }
        ParsedManifest::Index(view) => {
            for descriptor in &view.manifests {
                match tables.image(name, &descriptor.digest)? {
                    Some(child) => image.size_bytes = image.size_bytes.max(child.size_bytes),
                    None if stays_elsewhere(descriptor) => continue,
                    None => missing.push(descriptor.digest.clone()),
                }
                image.children.push(descriptor.digest.clone());
            }
            image.artifact_type = view.artifact_type.clone();
            image.subject = view.subject.as_ref().map(|subject| subject.digest.clone());
            image.annotations = view.annotations.clone();
        }
    }
    if missing.is_empty() {
        return Ok(image);
    }
    let (repository, registry_id) = (name.to_owned(), registry_id.to_owned());
    Err(match parsed {
        ParsedManifest::Image(_) => RegistryError::LayersMissing { digests: missing, repository, registry_id },
        ParsedManifest::Index(_) => {
            RegistryError::ReferencedImagesMissing { digests: missing, repository, registry_id }
        }
    })
}

/// Whether what a descriptor points at need not be in the repository.
fn stays_elsewhere(descriptor: &longshore_oci::Descriptor) -> bool {
    descriptor.media_type.is_foreign_layer() || !descriptor.urls.is_empty()
}

/// Parses the media type of a request, `None` for one that says nothing about a manifest.
pub(crate) fn declared_media_type(text: Option<&str>) -> Option<MediaType> {
    text.map(MediaType::new).filter(|media_type| !media_type.as_str().is_empty())
}
