//! What can be wrong with an image archive.

use std::io;
use std::path::PathBuf;

use crate::digest::Digest;
use crate::manifest::ManifestError;

/// Why an archive cannot be read as an image.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ArchiveError {
    /// The file or directory cannot be opened or read.
    #[error("cannot read image archive {path}")]
    Read {
        /// The archive.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// Neither `manifest.json` nor `index.json` is inside.
    #[error("{path} is not an image: found neither manifest.json (docker save) nor oci-layout and index.json (OCI)")]
    NotAnImage {
        /// The archive.
        path: PathBuf,
    },
    /// A `docker save` of before docker 1.10.
    #[error(
        "{path} was saved by docker before 1.10 (it has repositories but no manifest.json), which is not supported"
    )]
    TooOld {
        /// The archive.
        path: PathBuf,
    },
    /// Compressed by something other than gzip and zstd.
    #[error("{path} is compressed with {compression}, only gzip and zstd are supported")]
    Compression {
        /// The archive.
        path: PathBuf,
        /// What its first bytes tell.
        compression: &'static str,
    },
    /// The gzip or zstd stream is broken or cut, or there is no room to unpack it.
    #[error("cannot unpack {path}")]
    Unpack {
        /// The archive.
        path: PathBuf,
        /// What the decompressor or the system said.
        #[source]
        source: io::Error,
    },
    /// The tar headers are broken.
    #[error("{path} is not a readable tar archive")]
    Tar {
        /// The archive.
        path: PathBuf,
        /// What the tar reader said.
        #[source]
        source: io::Error,
    },
    /// The file ends inside an entry.
    #[error("{path} is cut short: {entry} needs {missing} more bytes")]
    Truncated {
        /// The archive.
        path: PathBuf,
        /// The entry that is not complete.
        entry: String,
        /// How many bytes are missing.
        missing: u64,
    },
    /// An entry or a link points outside the archive.
    #[error("{path} holds the unsafe path {entry:?}")]
    UnsafePath {
        /// The archive.
        path: PathBuf,
        /// The path inside.
        entry: String,
    },
    /// An entry that another one refers to is not there.
    #[error("{path} lacks {entry}, which {wanted_by} refers to")]
    Missing {
        /// The archive.
        path: PathBuf,
        /// The entry that is missing.
        entry: String,
        /// What refers to it.
        wanted_by: String,
    },
    /// An entry is not what its name, its descriptor or the image config says.
    #[error("{entry} in {path} has digest {actual}, expected {expected}")]
    DigestMismatch {
        /// The archive.
        path: PathBuf,
        /// The entry.
        entry: String,
        /// The digest it should have.
        expected: Digest,
        /// The digest it has.
        actual: Digest,
    },
    /// An entry has another size than its descriptor says.
    #[error("{entry} in {path} has {actual} bytes, expected {expected}")]
    SizeMismatch {
        /// The archive.
        path: PathBuf,
        /// The entry.
        entry: String,
        /// The size in the descriptor, in bytes.
        expected: u64,
        /// The size in the archive, in bytes.
        actual: u64,
    },
    /// The image config lists another number of layers than the archive.
    #[error("image {image} in {path} has {layers} layers but its config lists {diff_ids}")]
    LayerCount {
        /// The archive.
        path: PathBuf,
        /// Name or id of the image.
        image: String,
        /// Layers in `manifest.json`.
        layers: usize,
        /// Layers in the config.
        diff_ids: usize,
    },
    /// A JSON file of the archive cannot be understood.
    #[error("{entry} in {path} is not valid")]
    Json {
        /// The archive.
        path: PathBuf,
        /// The entry.
        entry: String,
        /// What the parser said.
        #[source]
        source: serde_json::Error,
    },
    /// A manifest, index or image config of the archive cannot be understood.
    #[error("{entry} in {path} cannot be used")]
    Manifest {
        /// The archive.
        path: PathBuf,
        /// The entry.
        entry: String,
        /// What is wrong with it.
        #[source]
        source: ManifestError,
    },
    /// A JSON file of the archive is unreasonably large.
    #[error("{entry} in {path} has {size} bytes, at most {limit} are read")]
    TooLarge {
        /// The archive.
        path: PathBuf,
        /// The entry.
        entry: String,
        /// Its size in bytes.
        size: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// There is no image at all.
    #[error("{path} holds no image")]
    NoImages {
        /// The archive.
        path: PathBuf,
    },
    /// There are several images and none was chosen.
    #[error("{path} holds {} images, choose one of: {}", .found.len(), .found.join("; "))]
    Ambiguous {
        /// The archive.
        path: PathBuf,
        /// What is inside, one text per image.
        found: Vec<String>,
    },
    /// No image has the name or platform that was asked for.
    #[error("{path} has no image {wanted}, it holds: {}", .found.join("; "))]
    NoSuchImage {
        /// The archive.
        path: PathBuf,
        /// What was asked for.
        wanted: String,
        /// What is inside, one text per image.
        found: Vec<String>,
    },
    /// A compressed layer cannot be written to the temporary directory.
    #[error("cannot write the compressed layer {entry} of {path} to a temporary file")]
    Spool {
        /// The archive.
        path: PathBuf,
        /// The layer.
        entry: String,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}
