//! What can go wrong, in one closed list.
//!
//! Every failure of an operation is one [`RegistryError`]. The listener turns it into the answer of the interface that
//! was spoken to: a status and an OCI error code ([`RegistryError::oci`]) or an ECR `__type`
//! ([`RegistryError::aws_type`]). Causes inside the machine (disk, database) are logged and never sent to a client.

use std::path::PathBuf;

use axum::http::StatusCode;
use longshore_oci::Digest;

/// Why a registry folder cannot be opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// Another process has the folder open.
    #[error("registry folder {} is in use by {holder}", path.display())]
    InUse {
        /// The folder.
        path: PathBuf,
        /// Process and address of the holder, as far as it wrote them down.
        holder: String,
    },
    /// The folder or a file in it cannot be made, read or written.
    #[error("registry folder {} cannot be used", path.display())]
    Io {
        /// The folder.
        path: PathBuf,
        /// The failing call.
        #[source]
        source: std::io::Error,
    },
    /// The database in the folder cannot be opened.
    #[error("registry database {} cannot be opened", path.display())]
    Database {
        /// The database file.
        path: PathBuf,
        /// What the database said.
        #[source]
        source: Box<redb::Error>,
    },
    /// The folder was written by a later version.
    #[error("registry folder {} has format {found}, this version reads format {supported}", path.display())]
    Format {
        /// The folder.
        path: PathBuf,
        /// The format found.
        found: String,
        /// The format this version reads and writes.
        supported: u32,
    },
    /// The account is not twelve digits.
    #[error("account id {given:?} is not twelve digits")]
    AccountId {
        /// The text as given.
        given: String,
    },
    /// No randomness for the signing key.
    #[error("the operating system gave no random bytes: {reason}")]
    Random {
        /// What the operating system said.
        reason: String,
    },
}

/// Why a registry cannot be served on a listener.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServeError {
    /// The listener has no address or cannot accept.
    #[error("the listener cannot be used")]
    Listener {
        /// The failing call.
        #[source]
        source: std::io::Error,
    },
    /// The listener is reachable from other machines and the options do not allow that.
    #[error("refusing to serve on {address}: it is not a loopback address")]
    NotLoopback {
        /// The address of the listener.
        address: std::net::SocketAddr,
    },
}

/// Why an operation on a registry failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RegistryError {
    /// There is no such repository.
    #[error("The repository with name '{name}' does not exist in the registry with id '{registry_id}'")]
    RepositoryNotFound {
        /// The name asked for.
        name: String,
        /// The registry's account.
        registry_id: String,
    },
    /// There is such a repository already.
    #[error("The repository with name '{name}' already exists in the registry with id '{registry_id}'")]
    RepositoryAlreadyExists {
        /// The name asked for.
        name: String,
        /// The registry's account.
        registry_id: String,
    },
    /// The repository to delete still holds images.
    #[error(
        "The repository with name '{name}' in registry with id '{registry_id}' cannot be deleted because it still contains images"
    )]
    RepositoryNotEmpty {
        /// The repository.
        name: String,
        /// The registry's account.
        registry_id: String,
    },
    /// An argument breaks a rule.
    #[error("{message}")]
    InvalidParameter {
        /// Which argument and which rule.
        message: String,
    },
    /// A resource tag breaks a rule.
    #[error("{message}")]
    InvalidTagParameter {
        /// Which tag and which rule.
        message: String,
    },
    /// More than 50 resource tags.
    #[error(
        "The list of tags on the repository is over the limit. The maximum number of tags that can be applied to a repository is 50."
    )]
    TooManyTags,
    /// There is no such image.
    #[error(
        "The image with imageId {image_id} does not exist within the repository with name '{repository}' in the registry with id '{registry_id}'"
    )]
    ImageNotFound {
        /// The digest and tag asked for, as ECR prints them.
        image_id: String,
        /// The repository.
        repository: String,
        /// The registry's account.
        registry_id: String,
    },
    /// The image is in archive storage and cannot be read.
    #[error("The image with digest '{digest}' in the repository with name '{repository}' is archived")]
    ImageArchived {
        /// The image.
        digest: Digest,
        /// The repository.
        repository: String,
    },
    /// The very same image with the very same tag is there already.
    #[error(
        "Image with digest '{digest}' and tag '{tag}' already exists in the repository with name '{repository}' in registry with id '{registry_id}'"
    )]
    ImageAlreadyExists {
        /// The image.
        digest: Digest,
        /// The tag, `null` without one.
        tag: String,
        /// The repository.
        repository: String,
        /// The registry's account.
        registry_id: String,
    },
    /// The tag points to another image and must not be moved.
    #[error(
        "The image tag '{tag}' already exists in the '{repository}' repository and cannot be overwritten because the {what} is immutable."
    )]
    TagImmutable {
        /// The tag.
        tag: String,
        /// The repository.
        repository: String,
        /// `repository` or `tag`.
        what: &'static str,
    },
    /// The manifest does not hash to the digest it was pushed under.
    #[error("The supplied digest '{given}' does not match the digest '{computed}' of the image manifest")]
    ManifestDigestMismatch {
        /// The digest of the request.
        given: Digest,
        /// The digest of the bytes.
        computed: Digest,
    },
    /// The manifest is not one.
    #[error("Invalid image manifest: {reason}")]
    ManifestInvalid {
        /// What is wrong.
        reason: String,
    },
    /// The manifest is larger than 4 MiB.
    #[error("The image manifest is larger than the allowed {limit} bytes")]
    ManifestTooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// The manifest names layers the repository does not have.
    #[error(
        "Layers with digests '{}' required for pushing image into repository with name '{repository}' in the registry with id '{registry_id}' do not exist",
        list(digests)
    )]
    LayersMissing {
        /// The missing layers.
        digests: Vec<Digest>,
        /// The repository.
        repository: String,
        /// The registry's account.
        registry_id: String,
    },
    /// The index names images the repository does not have.
    #[error(
        "Images with digests '{}' required for pushing image into repository with name '{repository}' in the registry with id '{registry_id}' do not exist",
        list(digests)
    )]
    ReferencedImagesMissing {
        /// The missing images.
        digests: Vec<Digest>,
        /// The repository.
        repository: String,
        /// The registry's account.
        registry_id: String,
    },
    /// There is no such layer.
    #[error(
        "The layer with digest '{digest}' does not exist in the repository with name '{repository}' in the registry with id '{registry_id}'"
    )]
    LayerNotFound {
        /// The layer.
        digest: Digest,
        /// The repository.
        repository: String,
        /// The registry's account.
        registry_id: String,
    },
    /// There is no such upload.
    #[error(
        "The upload with id '{upload}' does not exist in the repository with name '{repository}' in the registry with id '{registry_id}'"
    )]
    UploadNotFound {
        /// The upload's id as given.
        upload: String,
        /// The repository.
        repository: String,
        /// The registry's account.
        registry_id: String,
    },
    /// A chunk does not continue where the last one ended.
    #[error("the chunk begins at byte {given} but {received} bytes have been received")]
    ChunkOutOfOrder {
        /// Where the chunk begins.
        given: u64,
        /// How many bytes there are.
        received: u64,
        /// The upload.
        upload: String,
    },
    /// A chunk's length is not what its range says, or the client went away inside it.
    #[error("the upload ended after {received} bytes: {reason}")]
    UploadCutShort {
        /// How many bytes there are now.
        received: u64,
        /// What was expected.
        reason: String,
    },
    /// The layer is larger than ECR allows.
    #[error("The layer is larger than the allowed {limit} bytes")]
    LayerTooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// The uploaded bytes do not hash to the digest they were uploaded under.
    #[error("The supplied layer digest '{given}' does not match the digest '{computed}' of the uploaded bytes")]
    LayerDigestMismatch {
        /// The digest of the request.
        given: Digest,
        /// The digest of the bytes.
        computed: Digest,
    },
    /// The repository has the layer already.
    #[error(
        "Layer with digest '{digest}' already exists in the repository with name '{repository}' in registry with id '{registry_id}'"
    )]
    LayerAlreadyExists {
        /// The layer.
        digest: Digest,
        /// The repository.
        repository: String,
        /// The registry's account.
        registry_id: String,
    },
    /// An upload was completed without a byte in it.
    #[error("Upload with id '{upload}' has no parts")]
    EmptyUpload {
        /// The upload.
        upload: String,
    },
    /// No lifecycle policy is set.
    #[error(
        "Lifecycle policy does not exist for the repository with name '{repository}' in the registry with id '{registry_id}'"
    )]
    LifecyclePolicyNotFound {
        /// The repository.
        repository: String,
        /// The registry's account.
        registry_id: String,
    },
    /// No preview was started.
    #[error(
        "Lifecycle policy preview does not exist for the repository with name '{repository}' in the registry with id '{registry_id}'"
    )]
    LifecyclePreviewNotFound {
        /// The repository.
        repository: String,
        /// The registry's account.
        registry_id: String,
    },
    /// No repository policy is set.
    #[error(
        "Repository policy does not exist for the repository with name '{repository}' in the registry with id '{registry_id}'"
    )]
    RepositoryPolicyNotFound {
        /// The repository.
        repository: String,
        /// The registry's account.
        registry_id: String,
    },
    /// The image was never scanned.
    #[error(
        "Image scan does not exist for the image with '{image_id}' in the repository with name '{repository}' in the registry with id '{registry_id}'"
    )]
    ScanNotFound {
        /// The image.
        image_id: String,
        /// The repository.
        repository: String,
        /// The registry's account.
        registry_id: String,
    },
    /// The image was scanned less than a day ago.
    #[error("The scan quota per image has been exceeded. Wait and try again.")]
    ScanLimitExceeded,
    /// The operation exists in AWS and not here.
    #[error("longshore's embedded ECR does not implement {operation}")]
    UnsupportedOperation {
        /// The operation's name as asked for.
        operation: String,
    },
    /// The disk or the database failed.
    #[error("the registry's storage failed")]
    Storage {
        /// The cause, for the log.
        #[source]
        source: StorageError,
    },
}

/// Why reading or writing the registry's folder failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StorageError {
    /// A file operation failed.
    #[error("a file operation failed")]
    Io(#[from] std::io::Error),
    /// The database failed.
    #[error("the database failed")]
    Database(#[source] Box<redb::Error>),
    /// A stored record cannot be read.
    #[error("a stored record cannot be read")]
    Record(#[from] serde_json::Error),
    /// The write was undone because another one in the same batch failed.
    #[error("the write was undone: {reason}")]
    Undone {
        /// What failed.
        reason: String,
    },
}

impl RegistryError {
    /// Returns the status and code the OCI distribution endpoints answer with.
    // Source: OCI distribution-spec v1.1, "Error Codes"; TAG_INVALID as ECR answers it (moby/buildkit#3776).
    pub fn oci(&self) -> (StatusCode, &'static str) {
        match self {
            Self::RepositoryNotFound { .. } => (StatusCode::NOT_FOUND, "NAME_UNKNOWN"),
            Self::ImageNotFound { .. } | Self::ImageArchived { .. } => (StatusCode::NOT_FOUND, "MANIFEST_UNKNOWN"),
            Self::TagImmutable { .. } => (StatusCode::BAD_REQUEST, "TAG_INVALID"),
            Self::ManifestDigestMismatch { .. } | Self::LayerDigestMismatch { .. } => {
                (StatusCode::BAD_REQUEST, "DIGEST_INVALID")
            }
            Self::ManifestInvalid { .. } => (StatusCode::BAD_REQUEST, "MANIFEST_INVALID"),
            Self::ManifestTooLarge { .. } => (StatusCode::PAYLOAD_TOO_LARGE, "SIZE_INVALID"),
            Self::LayerTooLarge { .. } => (StatusCode::PAYLOAD_TOO_LARGE, "SIZE_INVALID"),
            Self::LayersMissing { .. } | Self::ReferencedImagesMissing { .. } => {
                (StatusCode::NOT_FOUND, "MANIFEST_BLOB_UNKNOWN")
            }
            Self::LayerNotFound { .. } => (StatusCode::NOT_FOUND, "BLOB_UNKNOWN"),
            Self::UploadNotFound { .. } => (StatusCode::NOT_FOUND, "BLOB_UPLOAD_UNKNOWN"),
            Self::ChunkOutOfOrder { .. } => (StatusCode::RANGE_NOT_SATISFIABLE, "BLOB_UPLOAD_INVALID"),
            Self::UploadCutShort { .. } => (StatusCode::BAD_REQUEST, "BLOB_UPLOAD_INVALID"),
            Self::UnsupportedOperation { .. } => (StatusCode::METHOD_NOT_ALLOWED, "UNSUPPORTED"),
            Self::Storage { .. } => (StatusCode::INTERNAL_SERVER_ERROR, "UNKNOWN"),
            Self::InvalidParameter { .. }
            | Self::InvalidTagParameter { .. }
            | Self::TooManyTags
            | Self::RepositoryAlreadyExists { .. }
            | Self::RepositoryNotEmpty { .. }
            | Self::ImageAlreadyExists { .. }
            | Self::LayerAlreadyExists { .. }
            | Self::EmptyUpload { .. }
            | Self::LifecyclePolicyNotFound { .. }
            | Self::LifecyclePreviewNotFound { .. }
            | Self::RepositoryPolicyNotFound { .. }
            | Self::ScanNotFound { .. }
            | Self::ScanLimitExceeded => (StatusCode::BAD_REQUEST, "UNSUPPORTED"),
        }
    }

    /// Returns the `__type` the ECR API answers with; everything but `ServerException` goes with status 400.
    // Source: ECR API reference 2015-09-21, errors of each action.
    pub fn aws_type(&self) -> &'static str {
        match self {
            Self::RepositoryNotFound { .. } => "RepositoryNotFoundException",
            Self::RepositoryAlreadyExists { .. } => "RepositoryAlreadyExistsException",
            Self::RepositoryNotEmpty { .. } => "RepositoryNotEmptyException",
            Self::InvalidParameter { .. } | Self::ManifestInvalid { .. } | Self::ManifestTooLarge { .. } => {
                "InvalidParameterException"
            }
            Self::InvalidTagParameter { .. } => "InvalidTagParameterException",
            Self::TooManyTags => "TooManyTagsException",
            Self::ImageNotFound { .. } => "ImageNotFoundException",
            Self::ImageArchived { .. } => "ImageArchivedException",
            Self::ImageAlreadyExists { .. } => "ImageAlreadyExistsException",
            Self::TagImmutable { .. } => "ImageTagAlreadyExistsException",
            Self::ManifestDigestMismatch { .. } => "ImageDigestDoesNotMatchException",
            Self::LayersMissing { .. } | Self::LayerNotFound { .. } => "LayersNotFoundException",
            Self::ReferencedImagesMissing { .. } => "ReferencedImagesNotFoundException",
            Self::UploadNotFound { .. } => "UploadNotFoundException",
            Self::ChunkOutOfOrder { .. } | Self::UploadCutShort { .. } => "InvalidLayerPartException",
            Self::LayerDigestMismatch { .. } => "InvalidLayerException",
            Self::LayerTooLarge { .. } | Self::ScanLimitExceeded => "LimitExceededException",
            Self::LayerAlreadyExists { .. } => "LayerAlreadyExistsException",
            Self::EmptyUpload { .. } => "EmptyUploadException",
            Self::LifecyclePolicyNotFound { .. } => "LifecyclePolicyNotFoundException",
            Self::LifecyclePreviewNotFound { .. } => "LifecyclePolicyPreviewNotFoundException",
            Self::RepositoryPolicyNotFound { .. } => "RepositoryPolicyNotFoundException",
            Self::ScanNotFound { .. } => "ScanNotFoundException",
            Self::UnsupportedOperation { .. } => "UnsupportedOperation",
            Self::Storage { .. } => "ServerException",
        }
    }
}

impl From<StorageError> for RegistryError {
    fn from(source: StorageError) -> Self {
        Self::Storage { source }
    }
}

impl From<std::io::Error> for RegistryError {
    fn from(source: std::io::Error) -> Self {
        Self::Storage { source: source.into() }
    }
}

/// Lets `?` turn the database's several error types into one.
macro_rules! from_database {
    ($($source:ty),+) => {$(
        impl From<$source> for StorageError {
            fn from(source: $source) -> Self {
                Self::Database(Box::new(source.into()))
            }
        }

        impl From<$source> for RegistryError {
            fn from(source: $source) -> Self {
                Self::Storage { source: source.into() }
            }
        }
    )+};
}

from_database!(redb::StorageError, redb::TableError, redb::TransactionError, redb::CommitError);

fn list(digests: &[Digest]) -> String {
    let texts: Vec<&str> = digests.iter().map(Digest::as_str).collect();
    format!("[{}]", texts.join(", "))
}
