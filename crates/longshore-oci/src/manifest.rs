//! Manifests, indexes and image configs: raw bytes with a parsed view beside them.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use crate::digest::Digest;
use crate::media_type::MediaType;

/// The largest manifest registries must accept and this crate reads, in bytes.
// Source: opencontainers/distribution-spec v1.1 "Pushing manifests"; botocore 1.44.5 ecr ImageManifest max 4194304.
pub const MAX_MANIFEST_BYTES: usize = 4 * 1024 * 1024;

/// A pointer to content: media type, digest and size, and what may hang on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Descriptor {
    /// Media type of the content.
    pub media_type: MediaType,
    /// Digest of the content.
    pub digest: Digest,
    /// Size of the content in bytes.
    pub size: u64,
    /// Places the content can be fetched from instead of the registry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub urls: Vec<String>,
    /// Free annotations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annotations: Option<BTreeMap<String, String>>,
    /// Platform of an index entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Platform>,
    /// Kind of artifact a manifest holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub artifact_type: Option<MediaType>,
}

impl Descriptor {
    /// Makes a plain descriptor.
    pub fn new(media_type: MediaType, digest: Digest, size: u64) -> Self {
        Self { media_type, digest, size, urls: Vec::new(), annotations: None, platform: None, artifact_type: None }
    }
}

/// An operating system and a CPU, as an index entry names them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Platform {
    /// CPU in Go's words: `amd64`, `arm64`, …
    pub architecture: String,
    /// Operating system in Go's words: `linux`, `windows`, …
    pub os: String,
    /// CPU variant, such as `v8`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// Version of the operating system (Windows).
    #[serde(default, rename = "os.version", skip_serializing_if = "Option::is_none")]
    pub os_version: Option<String>,
    /// Required features of the operating system (Windows).
    #[serde(default, rename = "os.features", skip_serializing_if = "Vec::is_empty")]
    pub os_features: Vec<String>,
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.os, self.architecture)?;
        match &self.variant {
            Some(variant) => write!(f, "/{variant}"),
            None => Ok(()),
        }
    }
}

/// View of an image manifest (OCI or docker schema 2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Manifest {
    /// Always 2.
    pub schema_version: u32,
    /// Media type the manifest claims for itself; OCI manifests may leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<MediaType>,
    /// Kind of artifact, when it is no image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub artifact_type: Option<MediaType>,
    /// The image config.
    pub config: Descriptor,
    /// Layers, lowest first.
    #[serde(default)]
    pub layers: Vec<Descriptor>,
    /// The manifest this one refers to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Descriptor>,
    /// Free annotations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annotations: Option<BTreeMap<String, String>>,
}

/// View of an OCI index or a docker manifest list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Index {
    /// Always 2.
    pub schema_version: u32,
    /// Media type the index claims for itself; OCI indexes may leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<MediaType>,
    /// Kind of artifact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub artifact_type: Option<MediaType>,
    /// Entries in order of preference.
    pub manifests: Vec<Descriptor>,
    /// The manifest this one refers to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Descriptor>,
    /// Free annotations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annotations: Option<BTreeMap<String, String>>,
}

/// View of an image config: what selecting a platform and checking layers needs.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ImageConfig {
    /// CPU in Go's words.
    #[serde(default)]
    pub architecture: String,
    /// Operating system in Go's words.
    #[serde(default)]
    pub os: String,
    /// CPU variant.
    #[serde(default)]
    pub variant: Option<String>,
    /// Version of the operating system (Windows).
    #[serde(default, rename = "os.version")]
    pub os_version: Option<String>,
    /// Digests of the uncompressed layers.
    pub rootfs: RootFs,
}

impl ImageConfig {
    /// Parses a config blob.
    ///
    /// # Errors
    /// When the bytes are no image config.
    pub fn parse(bytes: &[u8]) -> Result<Self, ManifestError> {
        serde_json::from_slice(bytes).map_err(|source| ManifestError::Config { source })
    }

    /// Returns the platform the config is for.
    pub fn platform(&self) -> Platform {
        Platform {
            architecture: self.architecture.clone(),
            os: self.os.clone(),
            variant: self.variant.clone(),
            os_version: self.os_version.clone(),
            os_features: Vec::new(),
        }
    }
}

/// The layers an image config lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RootFs {
    /// Always `layers`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Digests of the uncompressed layer tars, lowest first.
    #[serde(default, deserialize_with = "null_as_empty")]
    pub diff_ids: Vec<Digest>,
}

fn null_as_empty<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<Digest>, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// Why bytes are no manifest this crate understands.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ManifestError {
    /// Not JSON, or not the shape of a manifest.
    #[error("the manifest is not valid JSON of an image manifest or index")]
    Json {
        /// What the parser said.
        #[source]
        source: serde_json::Error,
    },
    /// Larger than [`MAX_MANIFEST_BYTES`].
    #[error("the manifest has {size} bytes, at most {MAX_MANIFEST_BYTES} are allowed")]
    TooLarge {
        /// Its size in bytes.
        size: usize,
    },
    /// JSON, but of another type or schema version.
    #[error("media type {media_type} with schema version {schema_version} is not supported")]
    Unsupported {
        /// What the manifest or the header said.
        media_type: MediaType,
        /// The schema version in the bytes.
        schema_version: u32,
    },
    /// The bytes say one media type and the caller (header, descriptor) another.
    #[error("the manifest says it is {inside} but it is served as {outside}")]
    MediaTypeMismatch {
        /// The type inside the bytes.
        inside: MediaType,
        /// The type outside.
        outside: MediaType,
    },
    /// The image config cannot be read.
    #[error("the image config is not valid JSON of an image config")]
    Config {
        /// What the parser said.
        #[source]
        source: serde_json::Error,
    },
}

/// A manifest or index exactly as it was or will be sent.
#[derive(Clone, PartialEq, Eq)]
pub struct RawManifest {
    /// Media type to send and store it under.
    pub media_type: MediaType,
    /// The bytes that were hashed.
    pub bytes: Bytes,
    /// SHA-256 of `bytes` unless the manifest is known under another algorithm.
    pub digest: Digest,
}

/// The parsed view of a [`RawManifest`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "one value at a time, matched at once")]
pub enum ParsedManifest {
    /// One image (or artifact).
    Image(Manifest),
    /// A list of images.
    Index(Index),
}

impl RawManifest {
    /// Takes bytes as they are under a known media type; nothing is parsed.
    pub fn new(media_type: MediaType, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let digest = Digest::sha256_of(&bytes);
        Self { media_type, bytes, digest }
    }

    /// Takes bytes whose media type is in themselves or in `declared` (a `Content-Type` or a descriptor), and checks
    /// that they parse.
    ///
    /// # Errors
    /// When the bytes are too large, no manifest, of an unsupported type, or contradict `declared`.
    pub fn parse(bytes: impl Into<Bytes>, declared: Option<&MediaType>) -> Result<Self, ManifestError> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Head {
            #[serde(default)]
            schema_version: u32,
            media_type: Option<MediaType>,
            manifests: Option<serde::de::IgnoredAny>,
            layers: Option<serde::de::IgnoredAny>,
            config: Option<serde::de::IgnoredAny>,
        }
        let bytes = bytes.into();
        if bytes.len() > MAX_MANIFEST_BYTES {
            return Err(ManifestError::TooLarge { size: bytes.len() });
        }
        let head: Head = serde_json::from_slice(&bytes).map_err(|source| ManifestError::Json { source })?;
        let declared = declared.filter(|outside| outside.is_manifest());
        let media_type = match (head.media_type, declared) {
            (Some(inside), Some(outside)) if inside != *outside => {
                return Err(ManifestError::MediaTypeMismatch { inside, outside: outside.clone() });
            }
            (Some(inside), _) => inside,
            (None, Some(outside)) => outside.clone(),
            (None, None) if head.manifests.is_some() => MediaType::OCI_INDEX,
            (None, None) if head.config.is_some() || head.layers.is_some() => MediaType::OCI_MANIFEST,
            (None, None) => MediaType::new("application/json"),
        };
        // An index with layers or a manifest with entries is one document for one reader and another for the next.
        // Source: CVE-2021-41190 (OCI manifest type confusion).
        let confused = match media_type.is_index() {
            true => head.layers.is_some() || head.config.is_some(),
            false => head.manifests.is_some(),
        };
        if !media_type.is_manifest() || head.schema_version != 2 || confused {
            return Err(ManifestError::Unsupported { media_type, schema_version: head.schema_version });
        }
        let raw = Self::new(media_type, bytes);
        raw.parsed()?;
        Ok(raw)
    }

    /// Serialises a manifest that is being made here; the bytes are compact JSON in field order.
    pub fn from_manifest(media_type: MediaType, manifest: &Manifest) -> Self {
        let bytes = serde_json::to_vec(manifest).expect("invariant: a manifest always serialises");
        Self::new(media_type, bytes)
    }

    /// Serialises an index that is being made here; the bytes are compact JSON in field order.
    pub fn from_index(media_type: MediaType, index: &Index) -> Self {
        let bytes = serde_json::to_vec(index).expect("invariant: an index always serialises");
        Self::new(media_type, bytes)
    }

    /// Parses the bytes.
    ///
    /// # Errors
    /// When the bytes do not have the shape that the media type promises.
    pub fn parsed(&self) -> Result<ParsedManifest, ManifestError> {
        let json = |source| ManifestError::Json { source };
        if self.media_type.is_index() {
            serde_json::from_slice(&self.bytes).map(ParsedManifest::Index).map_err(json)
        } else {
            serde_json::from_slice(&self.bytes).map(ParsedManifest::Image).map_err(json)
        }
    }

    /// Returns a descriptor of these bytes.
    pub fn descriptor(&self) -> Descriptor {
        Descriptor::new(self.media_type.clone(), self.digest.clone(), self.bytes.len() as u64)
    }
}

impl fmt::Debug for RawManifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawManifest({} {} {} bytes)", self.media_type, self.digest, self.bytes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blob(n: u8) -> String {
        format!("sha256:{}", format!("{n:02x}").repeat(32))
    }

    fn image(extra: &str) -> String {
        format!(
            r#"{{ "schemaVersion": 2, {extra} "config": {{"mediaType":"{}","size":7,"digest":"{}"}},
            "layers": [{{"mediaType":"{}","size":9,"digest":"{}"}}] }}"#,
            MediaType::OCI_CONFIG,
            blob(1),
            MediaType::OCI_LAYER_GZIP,
            blob(2)
        )
    }

    #[test]
    fn bytes_and_digest_are_those_given_not_those_parsed() {
        let text = image("");
        let raw = RawManifest::parse(text.clone(), None).unwrap();
        assert_eq!(raw.bytes, text.as_bytes());
        assert_eq!(raw.digest, Digest::sha256_of(text.as_bytes()));
        assert_eq!(raw.media_type, MediaType::OCI_MANIFEST);
        let ParsedManifest::Image(view) = raw.parsed().unwrap() else { panic!("an image") };
        assert_eq!(view.layers[0].size, 9);
    }

    #[test]
    fn media_type_comes_from_the_bytes_and_must_agree_with_the_outside() {
        let docker = image(&format!(r#""mediaType":"{}","#, MediaType::DOCKER_MANIFEST));
        assert_eq!(RawManifest::parse(docker.clone(), None).unwrap().media_type, MediaType::DOCKER_MANIFEST);
        assert!(matches!(
            RawManifest::parse(docker.clone(), Some(&MediaType::OCI_MANIFEST)),
            Err(ManifestError::MediaTypeMismatch { .. })
        ));
        assert!(RawManifest::parse(docker, Some(&MediaType::new("text/plain"))).is_ok());
    }

    #[test]
    fn ambiguous_or_foreign_documents_are_refused() {
        for bad in [
            "".to_owned(),
            "[]".to_owned(),
            "{}".to_owned(),
            r#"{"schemaVersion":1,"name":"a"}"#.to_owned(),
            image(r#""manifests": [],"#),
            image(&format!(r#""mediaType":"{}","#, MediaType::OCI_INDEX)),
            image("").replace("\"size\":9", "\"size\":-9"),
            image("").replace("sha256:02", "sha256:0G"),
        ] {
            assert!(RawManifest::parse(bad.clone(), None).is_err(), "{bad}");
        }
        let huge =
            image(&format!(r#""mediaType":"{}","x":"{}","#, MediaType::OCI_MANIFEST, "x".repeat(MAX_MANIFEST_BYTES)));
        assert!(matches!(RawManifest::parse(huge, None), Err(ManifestError::TooLarge { .. })));
    }

    #[test]
    fn index_entries_carry_their_platform() {
        let text = format!(
            r#"{{"schemaVersion":2,"manifests":[{{"mediaType":"{}","digest":"{}","size":3,
            "platform":{{"architecture":"arm64","os":"linux","variant":"v8"}}}}]}}"#,
            MediaType::OCI_MANIFEST,
            blob(3)
        );
        let raw = RawManifest::parse(text, None).unwrap();
        assert_eq!(raw.media_type, MediaType::OCI_INDEX);
        let ParsedManifest::Index(index) = raw.parsed().unwrap() else { panic!("an index") };
        assert_eq!(index.manifests[0].platform.as_ref().unwrap().to_string(), "linux/arm64/v8");
    }

    #[test]
    fn a_config_without_layers_has_null_diff_ids() {
        let config =
            ImageConfig::parse(br#"{"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":null}}"#);
        assert!(config.unwrap().rootfs.diff_ids.is_empty());
    }
}
