//! OCI names, digests, media types, manifests and image archives.
//!
//! Names and digests are parsed once, here, and other crates take the types. The bytes that were hashed are always kept
//! beside the parsed view ([`RawManifest`]), because re-serialising a manifest changes its digest.
//!
//! The crate speaks to no network, reads no clock and starts no runtime.
//!
//! ```
//! use longshore_oci::{Digest, Reference};
//!
//! let reference: Reference = "localhost:5000/team/app:1.0".parse()?;
//! assert_eq!(reference.repository.as_str(), "team/app");
//! assert_eq!(
//!     Digest::sha256_of(b"").to_string(),
//!     "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
//! );
//! # Ok::<(), longshore_oci::NameError>(())
//! ```

mod archive;
mod blob;
mod digest;
mod gzip;
mod image;
mod layer;
mod manifest;
mod media_type;
mod name;
mod platform;
mod spool;

pub use archive::{Archive, ArchiveEntry, ArchiveError, ArchiveKind, ArchiveOptions, LayerCompression, Selection};
pub use blob::{BlobError, BlobReader, BlobSource};
pub use digest::{Algorithm, Digest, DigestError, Hasher};
pub use image::{Content, Image, ImageIndex, ManifestFormat};
pub use layer::Layer;
pub use manifest::{
    Descriptor, ImageConfig, Index, MAX_MANIFEST_BYTES, Manifest, ManifestError, ParsedManifest, Platform, RawManifest,
    RootFs,
};
pub use media_type::{Compression, MediaType};
pub use name::{NameError, Reference, RegistryHost, RepositoryName, Tag};
pub use platform::PlatformError;
