//! `docker save` archives: `manifest.json` with configs and layer tars beside it.

use std::collections::HashMap;
use std::sync::Arc;

use serde::Deserialize;

use super::error::ArchiveError;
use super::files::{Files, Span, read_up_to};
use super::{ArchiveEntry, LayerCompression, MAX_JSON_BYTES};
use crate::blob::BlobSource;
use crate::digest::Digest;
use crate::image::{Image, ManifestFormat};
use crate::layer::{Layer, LayerCache};
use crate::manifest::{Descriptor, ImageConfig};
use crate::media_type::{Compression, MediaType};
use crate::spool::Spool;

/// One image of `manifest.json`.
// Source: moby image/spec/v1.2.md "Combined Image JSON + Filesystem Changeset Format"; docker 28 writes
// `blobs/sha256/<hex>` for Config and Layers.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Item {
    config: String,
    #[serde(default)]
    repo_tags: Option<Vec<String>>,
    #[serde(default)]
    layers: Option<Vec<String>>,
}

#[derive(Debug)]
struct Saved {
    item: Item,
    config: BlobSource,
    view: ImageConfig,
}

#[derive(Debug)]
pub(crate) struct DockerArchive {
    files: Files,
    images: Vec<Saved>,
    spool: Arc<Spool>,
    cache: Option<LayerCache>,
    compression: LayerCompression,
    format: ManifestFormat,
}

const TABLE: &str = "manifest.json";

impl DockerArchive {
    pub(crate) fn new(
        files: Files,
        spool: Arc<Spool>,
        cache: Option<LayerCache>,
        compression: LayerCompression,
        format: ManifestFormat,
    ) -> Result<Self, ArchiveError> {
        let span = files.require(TABLE, "the docker archive format")?;
        let json = files.read(TABLE, &span, MAX_JSON_BYTES)?;
        let items: Vec<Item> = serde_json::from_slice(&json).map_err(|source| ArchiveError::Json {
            path: files.path.clone(),
            entry: TABLE.to_owned(),
            source,
        })?;
        let images = items.into_iter().map(|item| read_config(&files, item)).collect::<Result<_, _>>()?;
        Ok(Self { files, images, spool, cache, compression, format })
    }

    pub(crate) fn entries(&self) -> Vec<ArchiveEntry> {
        let entry = |image: &Saved| ArchiveEntry {
            names: image.item.repo_tags.clone().unwrap_or_default(),
            digest: image.config.digest().clone(),
            platform: Some(image.view.platform()),
        };
        self.images.iter().map(entry).collect()
    }

    pub(crate) fn image(&self, number: usize) -> Result<Image, ArchiveError> {
        let Saved { item, config, view } = &self.images[number];
        let names = item.layers.as_deref().unwrap_or_default();
        let diff_ids = &view.rootfs.diff_ids;
        if names.len() != diff_ids.len() {
            return Err(ArchiveError::LayerCount {
                path: self.files.path.clone(),
                image: item.repo_tags.iter().flatten().next().unwrap_or(&item.config).clone(),
                layers: names.len(),
                diff_ids: diff_ids.len(),
            });
        }
        // Equal layers are one layer, compressed once.
        let mut made: HashMap<&Digest, Layer> = HashMap::new();
        let mut layers = Vec::with_capacity(names.len());
        for (name, diff_id) in names.iter().zip(diff_ids) {
            let layer = match made.get(diff_id) {
                Some(layer) => layer.clone(),
                None => made.entry(diff_id).or_insert(self.layer(name, diff_id)?).clone(),
            };
            layers.push(layer);
        }
        Ok(Image::made(self.format, config.clone(), layers, Some(view.platform())))
    }

    fn layer(&self, name: &str, diff_id: &Digest) -> Result<Layer, ArchiveError> {
        let span = self.files.require(name, TABLE)?;
        let stored = sniff(&span).map_err(|source| ArchiveError::Read { path: self.files.path.clone(), source })?;
        if stored == Compression::None && self.compression == LayerCompression::Keep {
            let descriptor = Descriptor::new(MediaType::DOCKER_LAYER, diff_id.clone(), span.size);
            return Ok(Layer::ready(BlobSource::from_span(descriptor, &span)));
        }
        let path = &self.files.path;
        Ok(Layer::packed(path, name, span, stored, diff_id, &self.spool, self.cache.as_ref()))
    }
}

fn read_config(files: &Files, item: Item) -> Result<Saved, ArchiveError> {
    let span = files.require(&item.config, TABLE)?;
    let bytes = files.read(&item.config, &span, MAX_JSON_BYTES)?;
    let config = BlobSource::from_bytes(MediaType::DOCKER_CONFIG, bytes.clone());
    // The file is named after its digest: `<hex>.json` or `blobs/sha256/<hex>`.
    let stem = item.config.rsplit('/').next().unwrap_or_default().trim_end_matches(".json");
    if let Ok(expected) = Digest::parse(&format!("sha256:{stem}"))
        && expected != *config.digest()
    {
        let (path, entry) = (files.path.clone(), item.config.clone());
        return Err(ArchiveError::DigestMismatch { path, entry, expected, actual: config.digest().clone() });
    }
    let view = ImageConfig::parse(&bytes).map_err(|source| ArchiveError::Manifest {
        path: files.path.clone(),
        entry: item.config.clone(),
        source,
    })?;
    Ok(Saved { item, config, view })
}

fn sniff(span: &Span) -> std::io::Result<Compression> {
    let mut magic = [0; 4];
    let filled = read_up_to(&mut span.open()?, &mut magic)?;
    Ok(match &magic[..filled] {
        [0x1f, 0x8b, ..] => Compression::Gzip,
        [0x28, 0xb5, 0x2f, 0xfd] => Compression::Zstd,
        _ => Compression::None,
    })
}
