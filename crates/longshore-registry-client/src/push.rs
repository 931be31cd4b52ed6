//! Pushing images and indexes.

use std::collections::HashSet;
use std::future::Future;
use std::num::NonZero;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use futures_util::stream::{self, StreamExt, TryStreamExt};
use longshore_oci::{
    ArchiveError, Content, Descriptor, Digest, Image, ImageIndex, Layer, MediaType, ParsedManifest, RawManifest,
    RepositoryName, Tag,
};
use tokio::sync::Semaphore;

use crate::body::BlobBody;
use crate::client::{ManifestReference, RegistryClient};
use crate::error::RegistryError;
use crate::progress::{Progress, ProgressEvent};
use crate::upload::Sent;

/// How a push goes about its work.
#[derive(Clone, Debug)]
pub struct PushOptions {
    /// How many blobs are sent at the same time; at least 1.
    pub parallelism: usize,
    /// What to do about a tag that exists with other content.
    pub existing_tag: ExistingTag,
    /// Repositories of the same registry that may have the blobs already.
    pub mount_from: Vec<RepositoryName>,
}

impl Default for PushOptions {
    fn default() -> Self {
        Self { parallelism: 4, existing_tag: ExistingTag::Move, mount_from: Vec::new() }
    }
}

/// What to do about a tag that exists with other content.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ExistingTag {
    /// Moves the tag, if the registry lets us.
    #[default]
    Move,
    /// Fails with [`RegistryError::TagConflict`].
    Refuse,
}

/// What a push or a copy did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PushOutcome {
    /// The digest the tags have now.
    pub digest: Digest,
    /// The media type of that manifest or index.
    pub media_type: MediaType,
    /// Its size in bytes.
    pub size: u64,
    /// Bytes of blobs that were sent.
    pub uploaded: u64,
    /// Bytes of blobs that the registry had.
    pub skipped: u64,
    /// Bytes of blobs that the registry took from another repository.
    pub mounted: u64,
}

impl RegistryClient {
    /// Pushes an image or an index with all its images, and sets the tags.
    ///
    /// What is there is not sent again; when all tags have the digest already, nothing is. Without tags the manifest is
    /// put by digest. Layers are compressed and sent in parallel; a manifest goes after its blobs, an index after its
    /// manifests. A tag that an immutable repository has with the same digest is a success.
    ///
    /// # Errors
    /// When the image is broken, the registry refuses, or a tag exists with other content and cannot or must not move.
    pub async fn push(
        &self,
        content: &Content,
        repository: &RepositoryName,
        tags: &[Tag],
        options: &PushOptions,
        progress: &dyn Progress,
    ) -> Result<PushOutcome, RegistryError> {
        let work = Work::new(self, repository, options, progress);
        let manifest = work.push_content(content, tags).await?;
        Ok(work.outcome(&manifest))
    }
}

/// One push or copy to one repository.
pub(crate) struct Work<'a> {
    client: &'a RegistryClient,
    pub(crate) repository: &'a RepositoryName,
    options: &'a PushOptions,
    progress: &'a dyn Progress,
    seen: Mutex<HashSet<Digest>>,
    counts: Mutex<Counts>,
    preparing: Arc<Semaphore>,
}

#[derive(Default)]
struct Counts {
    uploaded: u64,
    skipped: u64,
    mounted: u64,
}

impl<'a> Work<'a> {
    pub(crate) fn new(
        client: &'a RegistryClient,
        repository: &'a RepositoryName,
        options: &'a PushOptions,
        progress: &'a dyn Progress,
    ) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
        let preparing = Arc::new(Semaphore::new(cores));
        Self { client, repository, options, progress, seen: Mutex::default(), counts: Mutex::default(), preparing }
    }

    pub(crate) fn outcome(self, manifest: &RawManifest) -> PushOutcome {
        let counts = self.counts.into_inner().expect("invariant: nothing panics while counting");
        PushOutcome {
            digest: manifest.digest.clone(),
            media_type: manifest.media_type.clone(),
            size: manifest.bytes.len() as u64,
            uploaded: counts.uploaded,
            skipped: counts.skipped,
            mounted: counts.mounted,
        }
    }

    fn push_content<'b>(
        &'b self,
        content: &'b Content,
        tags: &'b [Tag],
    ) -> Pin<Box<dyn Future<Output = Result<RawManifest, RegistryError>> + Send + 'b>> {
        Box::pin(async move {
            match content {
                Content::Image(image) => self.push_image(image, tags).await,
                Content::Index(index) => self.push_index(index, tags).await,
            }
        })
    }

    async fn push_image(&self, image: &Image, tags: &[Tag]) -> Result<RawManifest, RegistryError> {
        let known = image.known_manifest();
        if let Some(manifest) = &known {
            let missing = self.missing(manifest, tags).await?;
            if missing.present {
                return self.put_references(manifest, missing.references).await.map(|()| manifest.clone());
            }
        }
        // The layers first: they are what takes time. The order in which they begin is theirs in the image.
        let config = Layer::ready(image.config().clone());
        let blobs = image.layers().iter().cloned().chain([config]);
        stream::iter(blobs.map(|blob| self.push_layer(blob)))
            .buffer_unordered(self.parallelism())
            .try_collect::<()>()
            .await?;
        let image = image.clone();
        let manifest = self.prepare(move || image.manifest()).await?;
        let references = match known {
            Some(_) => all_references(&manifest, tags),
            None => self.missing(&manifest, tags).await?.references,
        };
        self.put_references(&manifest, references).await.map(|()| manifest)
    }

    async fn push_index(&self, index: &ImageIndex, tags: &[Tag]) -> Result<RawManifest, RegistryError> {
        let missing = self.missing(index.raw(), tags).await?;
        if !missing.present {
            for entry in &index.index().manifests {
                let (reading, entry) = (index.clone(), entry.clone());
                let child = self.prepare(move || reading.child(&entry)).await?;
                self.push_content(&child, &[]).await?;
            }
        }
        self.put_references(index.raw(), missing.references).await.map(|()| index.raw().clone())
    }

    /// Runs work that blocks and computes, no more of it at once than there are processors.
    async fn prepare<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, ArchiveError> + Send + 'static,
    ) -> Result<T, RegistryError> {
        let permit = self.preparing.clone().acquire_owned().await.expect("invariant: the semaphore is never closed");
        let done = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            work()
        });
        let done = done.await.expect("invariant: preparing an image does not panic");
        done.map_err(|source| RegistryError::Image { repository: self.repository.clone(), source: Box::new(source) })
    }

    /// Pushes a layer, or the config, which is a layer that is always ready.
    async fn push_layer(&self, layer: Layer) -> Result<(), RegistryError> {
        let known = layer.known();
        if let Some(blob) = &known
            && (blob.media_type.is_foreign_layer() || self.skip_if_present(blob).await?)
        {
            return Ok(());
        }
        let body = BlobBody::Local(self.prepare(move || layer.blob()).await?);
        match known {
            Some(_) => self.send(&body, &[]).await,
            None => self.send_if_missing(&body, &[]).await,
        }
    }

    pub(crate) async fn send_if_missing(
        &self,
        body: &BlobBody,
        mount_from: &[RepositoryName],
    ) -> Result<(), RegistryError> {
        match self.skip_if_present(body.descriptor()).await? {
            true => Ok(()),
            false => self.send(body, mount_from).await,
        }
    }

    /// Whether a blob need not be sent, because it is there or this push sends it already.
    async fn skip_if_present(&self, blob: &Descriptor) -> Result<bool, RegistryError> {
        if !self.seen.lock().expect("invariant: nothing panics while it is locked").insert(blob.digest.clone()) {
            return Ok(true);
        }
        if !self.client.blob_exists(self.repository, &blob.digest).await? {
            return Ok(false);
        }
        self.count(|counts| counts.skipped += blob.size);
        self.progress.event(ProgressEvent::BlobSkipped { digest: blob.digest.clone(), size: blob.size });
        Ok(true)
    }

    async fn send(&self, body: &BlobBody, mount_from: &[RepositoryName]) -> Result<(), RegistryError> {
        let mount_from: Vec<_> = mount_from.iter().chain(&self.options.mount_from).cloned().collect();
        let size = body.descriptor().size;
        match self.client.send_blob(self.repository, body, &mount_from, self.progress).await? {
            Sent::Uploaded => self.count(|counts| counts.uploaded += size),
            Sent::Mounted(_) => self.count(|counts| counts.mounted += size),
        }
        Ok(())
    }

    fn count(&self, add: impl FnOnce(&mut Counts)) {
        add(&mut self.counts.lock().expect("invariant: nothing panics while counting"));
    }

    /// Finds out under which of the wanted references the manifest must still be put.
    pub(crate) async fn missing(&self, manifest: &RawManifest, tags: &[Tag]) -> Result<Missing, RegistryError> {
        let wanted = all_references(manifest, tags);
        let heads = wanted
            .iter()
            .cloned()
            .map(|reference| async move { self.client.head_manifest(self.repository, &reference).await });
        let heads = stream::iter(heads).buffered(self.parallelism()).try_collect::<Vec<_>>().await?;
        let mut missing = Missing { present: false, references: Vec::new() };
        for (reference, head) in wanted.into_iter().zip(heads) {
            match (head, &reference) {
                (Some(digest), _) if digest == manifest.digest => {
                    missing.present = true;
                    self.manifest_event(manifest, &reference, false);
                }
                (Some(existing), ManifestReference::Tag(tag)) if self.options.existing_tag == ExistingTag::Refuse => {
                    return Err(self.conflict(tag, existing, manifest));
                }
                _ => missing.references.push(reference),
            }
        }
        if missing.present {
            self.count(|counts| counts.skipped += blob_bytes(manifest));
        }
        Ok(missing)
    }

    pub(crate) async fn put_references(
        &self,
        manifest: &RawManifest,
        references: Vec<ManifestReference>,
    ) -> Result<(), RegistryError> {
        for reference in references {
            let error = match self.client.put_manifest(self.repository, &reference, manifest).await {
                Ok(()) => {
                    self.manifest_event(manifest, &reference, true);
                    continue;
                }
                Err(error) => error,
            };
            let ManifestReference::Tag(tag) = &reference else { return Err(error) };
            if !error.says_immutable() {
                return Err(error);
            }
            // Somebody was quicker, or our own first request got there though its answer did not.
            match self.client.head_manifest(self.repository, &reference).await? {
                Some(existing) if existing == manifest.digest => self.manifest_event(manifest, &reference, false),
                Some(existing) => return Err(self.conflict(tag, existing, manifest)),
                None => return Err(error),
            }
        }
        Ok(())
    }

    fn manifest_event(&self, manifest: &RawManifest, reference: &ManifestReference, pushed: bool) {
        let digest = manifest.digest.clone();
        let tag = match reference {
            ManifestReference::Tag(tag) => Some(tag.clone()),
            ManifestReference::Digest(_) => None,
        };
        self.progress.event(match pushed {
            true => ProgressEvent::ManifestPushed { digest, tag },
            false => ProgressEvent::ManifestSkipped { digest, tag },
        });
    }

    fn conflict(&self, tag: &Tag, existing: Digest, manifest: &RawManifest) -> RegistryError {
        RegistryError::TagConflict {
            repository: self.repository.clone(),
            tag: tag.clone(),
            existing,
            ours: manifest.digest.clone(),
        }
    }

    pub(crate) fn parallelism(&self) -> usize {
        self.options.parallelism.max(1)
    }
}

pub(crate) struct Missing {
    /// Whether the registry has the manifest, and so all it refers to.
    pub(crate) present: bool,
    pub(crate) references: Vec<ManifestReference>,
}

fn all_references(manifest: &RawManifest, tags: &[Tag]) -> Vec<ManifestReference> {
    match tags {
        [] => vec![manifest.digest.clone().into()],
        tags => tags.iter().cloned().map(ManifestReference::Tag).collect(),
    }
}

/// Returns the size of an image's blobs; an index counts as nothing, as its children are not looked at.
fn blob_bytes(manifest: &RawManifest) -> u64 {
    match manifest.parsed() {
        Ok(ParsedManifest::Image(image)) => image.config.size + image.layers.iter().map(|l| l.size).sum::<u64>(),
        _ => 0,
    }
}
