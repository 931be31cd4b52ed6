//! What a push or a copy tells while it runs.

use longshore_oci::{Digest, RepositoryName, Tag};

/// One step of a push or a copy. Sizes are in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProgressEvent {
    /// A blob is about to be sent.
    BlobStarted {
        /// The blob.
        digest: Digest,
        /// Its size.
        size: u64,
    },
    /// Part of a blob was handed to the network; after a cut the count can go back.
    BlobProgress {
        /// The blob.
        digest: Digest,
        /// How much of it, from its beginning.
        bytes: u64,
    },
    /// The registry has the blob now.
    BlobDone {
        /// The blob.
        digest: Digest,
    },
    /// The registry had the blob already.
    BlobSkipped {
        /// The blob.
        digest: Digest,
        /// Its size.
        size: u64,
    },
    /// The registry took the blob from another of its repositories.
    BlobMounted {
        /// The blob.
        digest: Digest,
        /// Its size.
        size: u64,
        /// The other repository.
        from: RepositoryName,
    },
    /// The registry has the manifest now.
    ManifestPushed {
        /// The manifest.
        digest: Digest,
        /// The tag it was pushed under, if any.
        tag: Option<Tag>,
    },
    /// The registry had the manifest already.
    ManifestSkipped {
        /// The manifest.
        digest: Digest,
        /// The tag it has, if one was asked for.
        tag: Option<Tag>,
    },
}

/// Something that wants to hear of progress. Called often and from the middle of transfers: it must not block.
pub trait Progress: Send + Sync {
    /// Takes one event.
    fn event(&self, event: ProgressEvent);
}

/// Nobody listens.
impl Progress for () {
    fn event(&self, _: ProgressEvent) {}
}

impl<F: Fn(ProgressEvent) + Send + Sync> Progress for F {
    fn event(&self, event: ProgressEvent) {
        self(event);
    }
}
