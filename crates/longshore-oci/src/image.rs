//! Images and indexes, whatever they were read from.

use std::num::NonZero;
use std::sync::Arc;
use std::thread;

use crate::archive::{ArchiveError, OciBlobs};
use crate::blob::BlobSource;
use crate::layer::Layer;
use crate::manifest::{Descriptor, Index, Manifest, Platform, RawManifest};
use crate::media_type::MediaType;

/// An image or a list of images, as an archive holds it.
#[derive(Clone, Debug)]
pub enum Content {
    /// One image.
    Image(Image),
    /// Several images under one digest.
    Index(ImageIndex),
}

/// One image: config and layers, and the manifest that joins them; cheap to clone.
#[derive(Clone, Debug)]
pub struct Image {
    platform: Option<Platform>,
    config: BlobSource,
    layers: Vec<Layer>,
    manifest: ManifestSource,
}

#[derive(Clone, Debug)]
enum ManifestSource {
    Stored(RawManifest),
    Made(ManifestFormat),
}

/// The manifest type that is made for a docker archive, which has none of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ManifestFormat {
    /// Docker schema 2, which every registry and AWS Lambda take.
    #[default]
    Docker,
    /// OCI image manifest.
    Oci,
}

impl Image {
    /// Joins a stored manifest with its blobs; `layers` are in the manifest's order.
    pub fn stored(manifest: RawManifest, config: BlobSource, layers: Vec<Layer>, platform: Option<Platform>) -> Self {
        Self { platform, config, layers, manifest: ManifestSource::Stored(manifest) }
    }

    /// Joins config and layers under a manifest that is made from them.
    pub fn made(format: ManifestFormat, config: BlobSource, layers: Vec<Layer>, platform: Option<Platform>) -> Self {
        Self { platform, config, layers, manifest: ManifestSource::Made(format) }
    }

    /// Returns the platform the config names, when it is an image config.
    pub fn platform(&self) -> Option<&Platform> {
        self.platform.as_ref()
    }

    /// Returns the config blob.
    pub fn config(&self) -> &BlobSource {
        &self.config
    }

    /// Returns the layers, lowest first.
    pub fn layers(&self) -> &[Layer] {
        &self.layers
    }

    /// Returns the manifest when it is known without reading a layer.
    pub fn known_manifest(&self) -> Option<RawManifest> {
        match &self.manifest {
            ManifestSource::Stored(raw) => Some(raw.clone()),
            ManifestSource::Made(format) => {
                let layers = self.layers.iter().map(Layer::known).collect::<Option<Vec<_>>>()?;
                Some(self.make_manifest(*format, layers))
            }
        }
    }

    /// Returns the manifest, after compressing the layers that must be, in parallel; blocks while doing so.
    ///
    /// # Errors
    /// When a layer cannot be read or is not what the config says.
    pub fn manifest(&self) -> Result<RawManifest, ArchiveError> {
        if let Some(manifest) = self.known_manifest() {
            return Ok(manifest);
        }
        let next = std::sync::atomic::AtomicUsize::new(0);
        let work = || -> Result<(), ArchiveError> {
            while let Some(layer) = self.layers.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
                if layer.known().is_none() {
                    layer.blob()?;
                }
            }
            Ok(())
        };
        let threads = thread::available_parallelism().map_or(1, NonZero::get).min(self.layers.len());
        thread::scope(|scope| {
            let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
            workers.into_iter().try_for_each(|worker| worker.join().expect("invariant: compressing does not panic"))
        })?;
        Ok(self.known_manifest().expect("invariant: every layer is known by now"))
    }

    fn make_manifest(&self, format: ManifestFormat, mut layers: Vec<Descriptor>) -> RawManifest {
        // Docker schema 2 has no zstd.
        let format = match layers.iter().any(|layer| layer.media_type == MediaType::DOCKER_LAYER_ZSTD) {
            true => ManifestFormat::Oci,
            false => format,
        };
        let mut config = self.config.descriptor().clone();
        let media_type = match format {
            ManifestFormat::Docker => {
                config.media_type = MediaType::DOCKER_CONFIG;
                MediaType::DOCKER_MANIFEST
            }
            ManifestFormat::Oci => {
                config.media_type = MediaType::OCI_CONFIG;
                for layer in &mut layers {
                    layer.media_type = oci_layer_type(&layer.media_type);
                }
                MediaType::OCI_MANIFEST
            }
        };
        let manifest = Manifest {
            schema_version: 2,
            media_type: Some(media_type.clone()),
            artifact_type: None,
            config,
            layers,
            subject: None,
            annotations: None,
        };
        RawManifest::from_manifest(media_type, &manifest)
    }
}

fn oci_layer_type(docker: &MediaType) -> MediaType {
    match docker {
        t if *t == MediaType::DOCKER_LAYER => MediaType::OCI_LAYER,
        t if *t == MediaType::DOCKER_LAYER_GZIP => MediaType::OCI_LAYER_GZIP,
        t if *t == MediaType::DOCKER_LAYER_ZSTD => MediaType::OCI_LAYER_ZSTD,
        other => other.clone(),
    }
}

/// A list of images under one digest; children are read when asked for.
#[derive(Clone, Debug)]
pub struct ImageIndex {
    raw: RawManifest,
    index: Index,
    blobs: Arc<OciBlobs>,
}

impl ImageIndex {
    pub(crate) fn new(raw: RawManifest, index: Index, blobs: Arc<OciBlobs>) -> Self {
        Self { raw, index, blobs }
    }

    /// Returns the index as it is stored.
    pub fn raw(&self) -> &RawManifest {
        &self.raw
    }

    /// Returns the parsed view.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// Reads one child.
    ///
    /// # Errors
    /// When it is not in the archive or is broken.
    pub fn child(&self, entry: &Descriptor) -> Result<Content, ArchiveError> {
        self.blobs.content(entry, &self.raw.digest.to_string())
    }

    /// Reads the image for a platform; attestations are never chosen.
    ///
    /// # Errors
    /// When there is none, or it cannot be read.
    pub fn image_for(&self, wanted: &Platform) -> Result<Image, ArchiveError> {
        self.pick(Some(wanted))
    }

    /// Reads the only image beside attestations: what AWS Lambda takes instead of the index.
    ///
    /// # Errors
    /// When there is none or more than one, or it cannot be read.
    pub fn only_image(&self) -> Result<Image, ArchiveError> {
        self.pick(None)
    }

    fn pick(&self, wanted: Option<&Platform>) -> Result<Image, ArchiveError> {
        let mut found = Vec::new();
        self.collect(wanted, 0, &mut found)?;
        let path = || self.blobs.path().to_owned();
        let list = || self.index.images().map(describe_entry).collect();
        match (found.len(), wanted) {
            (0, None) => Err(ArchiveError::NoImages { path: path() }),
            (0, Some(wanted)) => {
                Err(ArchiveError::NoSuchImage { path: path(), wanted: format!("for {wanted}"), found: list() })
            }
            (1, _) | (_, Some(_)) => Ok(found.swap_remove(0)),
            _ => Err(ArchiveError::Ambiguous { path: path(), found: list() }),
        }
    }

    fn collect(&self, wanted: Option<&Platform>, depth: usize, found: &mut Vec<Image>) -> Result<(), ArchiveError> {
        const MAX_DEPTH: usize = 4;
        for entry in self.index.images() {
            let fits = |platform: &Platform| wanted.is_none_or(|wanted| platform.satisfies(wanted));
            if entry.platform.as_ref().is_some_and(|platform| !fits(platform)) {
                continue;
            }
            match self.child(entry)? {
                Content::Image(image) => {
                    if entry.platform.is_some() || wanted.is_none() || image.platform().is_some_and(fits) {
                        found.push(image);
                        // Other platforms may be absent from the archive.
                        if wanted.is_some() {
                            return Ok(());
                        }
                    }
                }
                Content::Index(inner) if depth < MAX_DEPTH => inner.collect(wanted, depth + 1, found)?,
                Content::Index(_) => {}
            }
        }
        Ok(())
    }
}

fn describe_entry(entry: &Descriptor) -> String {
    match &entry.platform {
        Some(platform) => format!("{} for {platform}", entry.digest),
        None => entry.digest.to_string(),
    }
}
