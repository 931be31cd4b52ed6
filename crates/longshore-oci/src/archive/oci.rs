//! OCI image layouts, in a tar or a directory.

use std::path::Path;
use std::sync::Arc;

use super::error::ArchiveError;
use super::files::{Files, Span};
use super::{ArchiveEntry, MAX_JSON_BYTES};
use crate::blob::BlobSource;
use crate::digest::Digest;
use crate::image::{Content, Image, ImageIndex};
use crate::layer::Layer;
use crate::manifest::{Descriptor, ImageConfig, Index, MAX_MANIFEST_BYTES, ParsedManifest, RawManifest};

const TABLE: &str = "index.json";

/// Annotations that name an entry of `index.json`; the first is containerd's and holds the whole name.
// Source: opencontainers/image-spec v1.1 annotations.md; containerd v1.7 images/annotations.go.
const NAME_ANNOTATIONS: [&str; 2] = ["io.containerd.image.name", "org.opencontainers.image.ref.name"];

#[derive(Debug)]
pub(crate) struct OciArchive {
    blobs: Arc<OciBlobs>,
    images: Vec<Descriptor>,
}

/// The `blobs` folder of a layout.
#[derive(Debug)]
pub(crate) struct OciBlobs {
    files: Files,
}

impl OciArchive {
    pub(crate) fn new(files: Files) -> Result<Self, ArchiveError> {
        let span = files.require(TABLE, "the OCI image layout")?;
        let json = files.read(TABLE, &span, MAX_JSON_BYTES)?;
        let index: Index = serde_json::from_slice(&json).map_err(|source| ArchiveError::Json {
            path: files.path.clone(),
            entry: TABLE.to_owned(),
            source,
        })?;
        let images = index.images().cloned().collect();
        Ok(Self { blobs: Arc::new(OciBlobs { files }), images })
    }

    pub(crate) fn entries(&self) -> Vec<ArchiveEntry> {
        let entry = |descriptor: &Descriptor| {
            let annotation = |key| descriptor.annotations.as_ref().and_then(|all| all.get(key)).cloned();
            ArchiveEntry {
                names: NAME_ANNOTATIONS.into_iter().filter_map(annotation).collect(),
                digest: descriptor.digest.clone(),
                platform: descriptor.platform.clone(),
            }
        };
        self.images.iter().map(entry).collect()
    }

    pub(crate) fn content(&self, number: usize) -> Result<Content, ArchiveError> {
        self.blobs.content(&self.images[number], TABLE)
    }
}

impl OciBlobs {
    pub(crate) fn path(&self) -> &Path {
        &self.files.path
    }

    /// Reads a manifest or index and finds, but does not read, the blobs of an image.
    pub(crate) fn content(self: &Arc<Self>, entry: &Descriptor, wanted_by: &str) -> Result<Content, ArchiveError> {
        let name = blob_path(&entry.digest);
        let manifest_error =
            |source| ArchiveError::Manifest { path: self.files.path.clone(), entry: name.clone(), source };
        let bytes = self.read(entry, wanted_by, MAX_MANIFEST_BYTES as u64)?;
        let mut raw = RawManifest::parse(bytes, Some(&entry.media_type)).map_err(manifest_error)?;
        raw.digest = entry.digest.clone();
        match raw.parsed().map_err(manifest_error)? {
            ParsedManifest::Index(index) => Ok(Content::Index(ImageIndex::new(raw, index, self.clone()))),
            ParsedManifest::Image(manifest) => {
                let config = self.blob(&manifest.config, &name)?;
                let platform = match manifest.config.media_type.is_config() {
                    true => {
                        let bytes = self.read(&manifest.config, &name, MAX_JSON_BYTES)?;
                        let view = ImageConfig::parse(&bytes).map_err(|source| ArchiveError::Manifest {
                            path: self.files.path.clone(),
                            entry: blob_path(&manifest.config.digest),
                            source,
                        })?;
                        Some(view.platform())
                    }
                    false => None,
                };
                let layers = manifest
                    .layers
                    .iter()
                    .map(|layer| match layer.media_type.is_foreign_layer() {
                        // A foreign layer lives elsewhere; that it is not here is no fault.
                        true => Ok(Layer::ready(BlobSource::from_file(layer.clone(), self.path(), 0))),
                        false => self.blob(layer, &name).map(Layer::ready),
                    })
                    .collect::<Result<_, _>>()?;
                Ok(Content::Image(Image::stored(raw, config, layers, platform)))
            }
        }
    }

    fn find(&self, descriptor: &Descriptor, wanted_by: &str) -> Result<Span, ArchiveError> {
        let name = blob_path(&descriptor.digest);
        let span = self.files.require(&name, wanted_by)?;
        if span.size != descriptor.size {
            return Err(ArchiveError::SizeMismatch {
                path: self.files.path.clone(),
                entry: name,
                expected: descriptor.size,
                actual: span.size,
            });
        }
        Ok(span)
    }

    fn blob(&self, descriptor: &Descriptor, wanted_by: &str) -> Result<BlobSource, ArchiveError> {
        Ok(BlobSource::from_span(descriptor.clone(), &self.find(descriptor, wanted_by)?))
    }

    fn read(&self, descriptor: &Descriptor, wanted_by: &str, limit: u64) -> Result<bytes::Bytes, ArchiveError> {
        let span = self.find(descriptor, wanted_by)?;
        let name = blob_path(&descriptor.digest);
        let bytes = self.files.read(&name, &span, limit)?;
        let actual = Digest::of(descriptor.digest.algorithm(), &bytes);
        if actual != descriptor.digest {
            let (path, expected) = (self.files.path.clone(), descriptor.digest.clone());
            return Err(ArchiveError::DigestMismatch { path, entry: name, expected, actual });
        }
        Ok(bytes)
    }
}

fn blob_path(digest: &Digest) -> String {
    format!("blobs/{}/{}", digest.algorithm().as_str(), digest.hex())
}
