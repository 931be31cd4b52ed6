//! What is kept on disk: records in a database, blobs as files.

pub(crate) mod blobs;
mod direct;
mod lock;
pub(crate) mod metadata;
pub(crate) mod uploads;
mod writers;

pub(crate) use blobs::BlobStore;
pub(crate) use lock::FolderLock;
pub(crate) use metadata::{Metadata, Tables};
pub(crate) use uploads::{UploadId, UploadStore};
pub(crate) use writers::Writers;
