//! Copying from registry to registry.

use std::future::Future;
use std::pin::Pin;

use futures_util::stream::{self, StreamExt, TryStreamExt};
use longshore_oci::{Descriptor, Index, Manifest, ParsedManifest, Platform, RawManifest, RepositoryName, Tag};

use crate::body::BlobBody;
use crate::client::{ManifestReference, RegistryClient};
use crate::error::{RegistryError, redact};
use crate::progress::Progress;
use crate::push::{PushOptions, PushOutcome, Work};

/// Where a copy comes from.
#[derive(Clone, Debug)]
pub struct CopySource {
    /// The registry.
    pub client: RegistryClient,
    /// The repository.
    pub repository: RepositoryName,
    /// The image or index.
    pub reference: ManifestReference,
}

/// How a copy goes about its work.
#[derive(Clone, Debug, Default)]
pub struct CopyOptions {
    /// What is taken of an index.
    pub platforms: Platforms,
    /// How the target is pushed to.
    pub push: PushOptions,
}

/// What is taken of an index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Platforms {
    /// Everything, attestations too; bytes and digest stay the same.
    #[default]
    All,
    /// The image for one platform, as a plain manifest: what AWS Lambda takes.
    One(Platform),
    /// The images for some platforms, under a new index with a digest of its own; attestations are left out.
    Some(Vec<Platform>),
}

impl RegistryClient {
    /// Copies an image or index from `source` to a repository of this registry, and sets the tags.
    ///
    /// Blobs are streamed through, or mounted when both are the same registry; nothing is written to disk. Manifests
    /// keep their bytes and digests.
    ///
    /// # Errors
    /// When either registry refuses, the source is not there or broken, or a platform is missing; otherwise as
    /// [`RegistryClient::push`].
    pub async fn copy_from(
        &self,
        source: &CopySource,
        repository: &RepositoryName,
        tags: &[Tag],
        options: &CopyOptions,
        progress: &dyn Progress,
    ) -> Result<PushOutcome, RegistryError> {
        let manifest = source.get(&source.reference).await?;
        let manifest = choose(source, manifest, &options.platforms).await?;
        let same_registry = source.client.transport.base() == self.transport.base();
        let mount_from = if same_registry { vec![source.repository.clone()] } else { Vec::new() };
        let work = Work::new(self, repository, &options.push, progress);
        let copy = Copy { source, work: &work, mount_from };
        copy.manifest(&manifest, tags).await?;
        Ok(work.outcome(&manifest))
    }
}

impl CopySource {
    async fn get(&self, reference: &ManifestReference) -> Result<RawManifest, RegistryError> {
        let found = self.client.get_manifest(&self.repository, reference).await?;
        found.ok_or_else(|| RegistryError::Status {
            method: reqwest::Method::GET,
            url: self.url(reference),
            status: 404,
            code: Some("MANIFEST_UNKNOWN".to_owned()),
            message: Some(format!("{} has no {reference}", self.repository)),
            retry_after: None,
        })
    }

    fn url(&self, reference: &ManifestReference) -> String {
        redact(&self.client.manifest_url(&self.repository, reference))
    }
}

/// Returns what is to be copied of `manifest`.
async fn choose(source: &CopySource, manifest: RawManifest, wanted: &Platforms) -> Result<RawManifest, RegistryError> {
    let index = match (parse(source, &manifest)?, wanted) {
        (_, Platforms::All) => return Ok(manifest),
        // A plain image is taken at its word, as docker does.
        (ParsedManifest::Image(_), _) => return Ok(manifest),
        (ParsedManifest::Index(index), _) => index,
    };
    let find = |platform: &Platform| {
        index.image_for(platform).cloned().ok_or_else(|| RegistryError::NoSuchPlatform {
            url: source.url(&source.reference),
            wanted: platform.to_string(),
            found: index.images().filter_map(|entry| entry.platform.as_ref()).map(Platform::to_string).collect(),
        })
    };
    match wanted {
        Platforms::All => Ok(manifest),
        Platforms::One(platform) => source.get(&find(platform)?.digest.into()).await,
        Platforms::Some(platforms) => {
            let mut manifests: Vec<Descriptor> = Vec::new();
            for platform in platforms {
                let entry = find(platform)?;
                if !manifests.contains(&entry) {
                    manifests.push(entry);
                }
            }
            let chosen = Index { manifests, media_type: Some(manifest.media_type.clone()), subject: None, ..index };
            Ok(RawManifest::from_index(manifest.media_type, &chosen))
        }
    }
}

fn parse(source: &CopySource, manifest: &RawManifest) -> Result<ParsedManifest, RegistryError> {
    let url = || source.url(&manifest.digest.clone().into());
    manifest.parsed().map_err(|error| RegistryError::Manifest { url: url(), source: error })
}

struct Copy<'a> {
    source: &'a CopySource,
    work: &'a Work<'a>,
    mount_from: Vec<RepositoryName>,
}

impl Copy<'_> {
    /// Copies what a manifest refers to and then itself.
    fn manifest<'b>(
        &'b self,
        manifest: &'b RawManifest,
        tags: &'b [Tag],
    ) -> Pin<Box<dyn Future<Output = Result<(), RegistryError>> + Send + 'b>> {
        Box::pin(async move {
            let missing = self.work.missing(manifest, tags).await?;
            if !missing.present {
                match parse(self.source, manifest)? {
                    ParsedManifest::Image(image) => self.blobs(image).await?,
                    ParsedManifest::Index(index) => {
                        for entry in index.manifests {
                            let child = self.source.get(&entry.digest.into()).await?;
                            self.manifest(&child, &[]).await?;
                        }
                    }
                }
            }
            self.work.put_references(manifest, missing.references).await
        })
    }

    async fn blobs(&self, image: Manifest) -> Result<(), RegistryError> {
        let wanted = image.layers.into_iter().chain([image.config]).filter(|blob| !blob.media_type.is_foreign_layer());
        let sends =
            wanted.map(|blob| {
                let (client, repository) = (self.source.client.clone(), self.source.repository.clone());
                async move {
                    self.work.send_if_missing(&BlobBody::Remote { client, repository, blob }, &self.mount_from).await
                }
            });
        stream::iter(sends).buffer_unordered(self.work.parallelism()).try_collect::<()>().await
    }
}
