//! Media types of manifests, indexes, configs and layers.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How a layer blob is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Compression {
    /// A plain tar.
    None,
    /// A tar in gzip.
    Gzip,
    /// A tar in zstd.
    Zstd,
}

/// A media type; any text is allowed, the known ones are constants.
///
/// Parameters (`; charset=utf-8`) are dropped by [`MediaType::new`], as registries send them on `Content-Type`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MediaType(Cow<'static, str>);

// Source: opencontainers/image-spec v1.1 media-types.md; distribution v2 manifest-v2-2.md.
impl MediaType {
    /// OCI image manifest.
    pub const OCI_MANIFEST: Self = Self::known("application/vnd.oci.image.manifest.v1+json");
    /// OCI image index.
    pub const OCI_INDEX: Self = Self::known("application/vnd.oci.image.index.v1+json");
    /// OCI image config.
    pub const OCI_CONFIG: Self = Self::known("application/vnd.oci.image.config.v1+json");
    /// OCI layer, plain tar.
    pub const OCI_LAYER: Self = Self::known("application/vnd.oci.image.layer.v1.tar");
    /// OCI layer, tar in gzip.
    pub const OCI_LAYER_GZIP: Self = Self::known("application/vnd.oci.image.layer.v1.tar+gzip");
    /// OCI layer, tar in zstd.
    pub const OCI_LAYER_ZSTD: Self = Self::known("application/vnd.oci.image.layer.v1.tar+zstd");
    /// The empty JSON object that artifacts use as a config.
    pub const OCI_EMPTY: Self = Self::known("application/vnd.oci.empty.v1+json");
    /// Docker image manifest, schema 2.
    pub const DOCKER_MANIFEST: Self = Self::known("application/vnd.docker.distribution.manifest.v2+json");
    /// Docker manifest list.
    pub const DOCKER_MANIFEST_LIST: Self = Self::known("application/vnd.docker.distribution.manifest.list.v2+json");
    /// Docker image config.
    pub const DOCKER_CONFIG: Self = Self::known("application/vnd.docker.container.image.v1+json");
    /// Docker layer, plain tar.
    pub const DOCKER_LAYER: Self = Self::known("application/vnd.docker.image.rootfs.diff.tar");
    /// Docker layer, tar in gzip.
    pub const DOCKER_LAYER_GZIP: Self = Self::known("application/vnd.docker.image.rootfs.diff.tar.gzip");
    /// Docker layer, tar in zstd.
    pub const DOCKER_LAYER_ZSTD: Self = Self::known("application/vnd.docker.image.rootfs.diff.tar.zstd");
    /// Docker layer that is fetched from elsewhere and not pushed.
    pub const DOCKER_FOREIGN_LAYER: Self = Self::known("application/vnd.docker.image.rootfs.foreign.diff.tar.gzip");

    const fn known(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }

    /// Takes a media type as a header or a descriptor holds it, without parameters and surrounding blanks.
    pub fn new(text: &str) -> Self {
        let bare = text.split_once(';').map_or(text, |(bare, _)| bare).trim();
        Self(Cow::Owned(bare.to_owned()))
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is an image manifest (OCI or docker schema 2).
    pub fn is_image_manifest(&self) -> bool {
        *self == Self::OCI_MANIFEST || *self == Self::DOCKER_MANIFEST
    }

    /// Whether it is an OCI index or a docker manifest list.
    pub fn is_index(&self) -> bool {
        *self == Self::OCI_INDEX || *self == Self::DOCKER_MANIFEST_LIST
    }

    /// Whether it is any manifest or index.
    pub fn is_manifest(&self) -> bool {
        self.is_image_manifest() || self.is_index()
    }

    /// Whether it is an image config.
    pub fn is_config(&self) -> bool {
        *self == Self::OCI_CONFIG || *self == Self::DOCKER_CONFIG
    }

    /// Whether it is an image layer of any compression, foreign ones included.
    pub fn is_layer(&self) -> bool {
        self.layer_compression().is_some()
    }

    /// Whether a blob of this type stays at its `urls` and is not pushed.
    pub fn is_foreign_layer(&self) -> bool {
        self.0.starts_with("application/vnd.oci.image.layer.nondistributable.v1.tar")
            || self.0.starts_with("application/vnd.docker.image.rootfs.foreign.diff.tar")
    }

    /// Returns how a layer of this type is compressed; `None` when it is no layer.
    pub fn layer_compression(&self) -> Option<Compression> {
        const STEMS: [&str; 4] = [
            "application/vnd.oci.image.layer.v1.tar",
            "application/vnd.oci.image.layer.nondistributable.v1.tar",
            "application/vnd.docker.image.rootfs.diff.tar",
            "application/vnd.docker.image.rootfs.foreign.diff.tar",
        ];
        let rest = STEMS.iter().find_map(|stem| self.0.strip_prefix(stem))?;
        match rest {
            "" => Some(Compression::None),
            "+gzip" | ".gzip" => Some(Compression::Gzip),
            "+zstd" | ".zstd" => Some(Compression::Zstd),
            _ => None,
        }
    }

    /// Returns the value for an `Accept` header that names every manifest type this crate reads.
    pub fn accept_manifests() -> String {
        [&Self::OCI_MANIFEST, &Self::OCI_INDEX, &Self::DOCKER_MANIFEST, &Self::DOCKER_MANIFEST_LIST]
            .map(MediaType::as_str)
            .join(", ")
    }
}

impl fmt::Display for MediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for MediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for MediaType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for MediaType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(Cow::Owned(String::deserialize(deserializer)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_layer_type_tells_its_compression() {
        let rows = [
            (MediaType::OCI_LAYER, Compression::None),
            (MediaType::OCI_LAYER_GZIP, Compression::Gzip),
            (MediaType::OCI_LAYER_ZSTD, Compression::Zstd),
            (MediaType::DOCKER_LAYER, Compression::None),
            (MediaType::DOCKER_LAYER_GZIP, Compression::Gzip),
            (MediaType::DOCKER_LAYER_ZSTD, Compression::Zstd),
            (MediaType::DOCKER_FOREIGN_LAYER, Compression::Gzip),
        ];
        for (media_type, compression) in rows {
            assert_eq!(media_type.layer_compression(), Some(compression), "{media_type}");
        }
        for other in
            [MediaType::OCI_CONFIG, MediaType::OCI_INDEX, MediaType::new("application/vnd.oci.image.layer.v1.tar+xz")]
        {
            assert_eq!(other.layer_compression(), None, "{other}");
        }
    }

    #[test]
    fn header_parameters_are_dropped() {
        assert_eq!(MediaType::new(" application/vnd.oci.image.index.v1+json ; charset=utf-8"), MediaType::OCI_INDEX);
        assert!(MediaType::new("application/vnd.oci.image.index.v1+json").is_index());
    }
}
