//! Choosing by platform, and telling images from attestations.

use std::str::FromStr;

use crate::manifest::{Descriptor, Index, Platform};

/// A text that is no `os/architecture[/variant]`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{given:?} is not a platform: expected os/architecture[/variant], such as linux/amd64 or linux/arm64/v8")]
pub struct PlatformError {
    /// The text as given.
    pub given: String,
}

impl Platform {
    /// Makes a platform without variant and version.
    pub fn new(os: &str, architecture: &str) -> Self {
        Self {
            os: os.to_owned(),
            architecture: architecture.to_owned(),
            variant: None,
            os_version: None,
            os_features: Vec::new(),
        }
    }

    /// Parses `os/architecture[/variant]`; the words are kept as written.
    ///
    /// # Errors
    /// When there are fewer than two or more than three parts, or a part is empty or has odd characters.
    pub fn parse(text: &str) -> Result<Self, PlatformError> {
        let parts: Vec<&str> = text.split('/').collect();
        let word = |part: &&str| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
        };
        if !parts.iter().all(word) {
            return Err(PlatformError { given: text.to_owned() });
        }
        match parts[..] {
            [os, architecture] => Ok(Self::new(os, architecture)),
            [os, architecture, variant] => {
                Ok(Self { variant: Some(variant.to_owned()), ..Self::new(os, architecture) })
            }
            _ => Err(PlatformError { given: text.to_owned() }),
        }
    }

    /// Whether an image for this platform is what `wanted` asks for.
    ///
    /// Other spellings (`x86_64`, `aarch64`) and default variants (`arm64` is `arm64/v8`, `arm` is `arm/v7`) are equal;
    /// the version of the operating system counts only when `wanted` has one.
    // Source: containerd/platforms v1.0 database.go, normalizeArch.
    pub fn satisfies(&self, wanted: &Self) -> bool {
        let version = wanted.os_version.is_none() || wanted.os_version == self.os_version;
        version && self.normalized() == wanted.normalized()
    }

    fn normalized(&self) -> (String, String, String) {
        let os = match self.os.to_ascii_lowercase() {
            os if os == "macos" => "darwin".to_owned(),
            os => os,
        };
        let architecture = self.architecture.to_ascii_lowercase();
        let variant = self.variant.as_deref().unwrap_or_default().to_ascii_lowercase();
        let (architecture, variant) = match (architecture.as_str(), variant.as_str()) {
            ("x86_64" | "x86-64" | "amd64", "" | "v1") => ("amd64", ""),
            ("x86_64" | "x86-64" | "amd64", variant) => ("amd64", variant),
            ("aarch64" | "arm64", "" | "8" | "v8") => ("arm64", ""),
            ("aarch64" | "arm64", variant) => ("arm64", variant),
            ("i386" | "i486" | "i586" | "i686" | "386", _) => ("386", ""),
            ("armhf", _) | ("arm", "" | "7" | "v7") => ("arm", "v7"),
            ("armel", _) | ("arm", "6" | "v6") => ("arm", "v6"),
            ("arm", "5") => ("arm", "v5"),
            (architecture, variant) => (architecture, variant),
        };
        (os, architecture.to_owned(), variant.to_owned())
    }
}

impl FromStr for Platform {
    type Err = PlatformError;

    fn from_str(text: &str) -> Result<Self, PlatformError> {
        Self::parse(text)
    }
}

impl Descriptor {
    /// Whether an index entry is an attestation (provenance, SBOM) beside the images, not an image.
    // Source: moby/buildkit v0.13 docs/attestations/attestation-storage.md.
    pub fn is_attestation(&self) -> bool {
        let says_so = self
            .annotations
            .as_ref()
            .and_then(|annotations| annotations.get("vnd.docker.reference.type"))
            .is_some_and(|kind| kind == "attestation-manifest");
        let nowhere = self.platform.as_ref().is_some_and(|p| p.os == "unknown" && p.architecture == "unknown");
        says_so || nowhere
    }
}

impl Index {
    /// Returns the entries that are images, without attestations.
    pub fn images(&self) -> impl Iterator<Item = &Descriptor> {
        self.manifests.iter().filter(|entry| !entry.is_attestation())
    }

    /// Returns the first image whose entry names a platform that satisfies `wanted`.
    pub fn image_for(&self, wanted: &Platform) -> Option<&Descriptor> {
        self.images().find(|entry| entry.platform.as_ref().is_some_and(|platform| platform.satisfies(wanted)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Digest, MediaType};

    fn platform(text: &str) -> Platform {
        Platform::parse(text).unwrap()
    }

    #[test]
    fn spellings_of_one_platform_are_equal() {
        for (image, wanted, fits) in [
            ("linux/amd64", "linux/amd64", true),
            ("linux/amd64", "linux/x86_64", true),
            ("linux/arm64/v8", "linux/arm64", true),
            ("linux/arm64", "linux/arm64/v8", true),
            ("linux/aarch64", "linux/arm64", true),
            ("linux/arm/v7", "linux/arm", true),
            ("linux/arm/v6", "linux/arm/v7", false),
            ("linux/amd64/v2", "linux/amd64", false),
            ("linux/arm64", "linux/amd64", false),
            ("windows/amd64", "linux/amd64", false),
        ] {
            assert_eq!(platform(image).satisfies(&platform(wanted)), fits, "{image} for {wanted}");
        }
    }

    #[test]
    fn texts_that_are_no_platform_are_refused() {
        for bad in ["", "linux", "linux/", "/amd64", "linux/arm64/v8/x", "linux/am d64"] {
            assert!(Platform::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn attestations_are_not_images() {
        let entry = |n: &str, platform_text: Option<&str>, kind: Option<&str>| Descriptor {
            platform: platform_text.map(platform),
            annotations: kind.map(|kind| [("vnd.docker.reference.type".to_owned(), kind.to_owned())].into()),
            ..Descriptor::new(MediaType::OCI_MANIFEST, Digest::sha256_of(n.as_bytes()), 1)
        };
        let index = Index {
            schema_version: 2,
            media_type: None,
            artifact_type: None,
            manifests: vec![
                entry("att1", Some("unknown/unknown"), None),
                entry("amd", Some("linux/amd64"), None),
                entry("att2", Some("linux/arm64"), Some("attestation-manifest")),
                entry("arm", Some("linux/arm64/v8"), Some("other")),
            ],
            subject: None,
            annotations: None,
        };
        let images: Vec<_> = index.images().map(|entry| entry.digest.clone()).collect();
        assert_eq!(images, [Digest::sha256_of(b"amd"), Digest::sha256_of(b"arm")]);
        assert_eq!(index.image_for(&platform("linux/arm64")).unwrap().digest, Digest::sha256_of(b"arm"));
        assert_eq!(index.image_for(&platform("linux/s390x")), None);
    }
}
