//! Uploading, mounting, finding and removing blobs.

use std::fmt;

use bytes::Bytes;
use futures_util::Stream;
use longshore_oci::{Algorithm, Digest, RepositoryName};

use crate::error::RegistryError;
use crate::registry::Registry;
use crate::store::UploadId;
use crate::store::uploads::{Received, blocking};

impl Registry {
    /// Starts an upload.
    pub(crate) async fn start_upload(
        &self,
        repository: &RepositoryName,
        algorithm: Algorithm,
    ) -> Result<UploadId, RegistryError> {
        self.ready_for_push(repository).await?;
        self.inner.uploads.start(repository, algorithm).await
    }

    /// Adds a body to an upload and returns how many bytes it has now; see [`crate::store::UploadStore::append`].
    pub(crate) async fn append_to_upload<S, E>(
        &self,
        repository: &RepositoryName,
        id: &UploadId,
        starts_at: Option<u64>,
        length: Option<u64>,
        body: S,
    ) -> Result<Received, RegistryError>
    where
        S: Stream<Item = Result<Bytes, E>> + Unpin,
        E: fmt::Display,
    {
        self.inner.uploads.append(repository, id, starts_at, length, body).await
    }

    /// Makes an upload a blob of the repository; returns its size in bytes.
    pub(crate) async fn finish_upload(
        &self,
        repository: &RepositoryName,
        id: &UploadId,
        digest: &Digest,
    ) -> Result<u64, RegistryError> {
        let _gate = self.inner.blob_gate.read().await;
        let size = self.inner.uploads.finish(repository, id, digest, &self.inner.blobs).await?;
        self.link_blob(repository, digest, size).await?;
        self.inner.uploads.remove(id).await?;
        Ok(size)
    }

    /// Gives a repository a blob that another one has; returns whether there was one to give.
    ///
    /// Without `from` any repository will do.
    pub(crate) async fn mount_blob(
        &self,
        repository: &RepositoryName,
        digest: &Digest,
        from: Option<&RepositoryName>,
    ) -> Result<bool, RegistryError> {
        self.ready_for_push(repository).await?;
        let _gate = self.inner.blob_gate.read().await;
        let size = match from {
            Some(source) => self.inner.metadata.blob(source.as_str(), digest)?.map(|link| link.size),
            None => {
                let (blobs, digest) = (std::sync::Arc::clone(&self.inner.blobs), digest.clone());
                blocking(move || blobs.size(&digest)).await?
            }
        };
        let Some(size) = size else { return Ok(false) };
        self.link_blob(repository, digest, size).await?;
        Ok(true)
    }

    /// Returns the size of a repository's blob in bytes.
    pub(crate) async fn blob_size(&self, repository: &RepositoryName, digest: &Digest) -> Result<u64, RegistryError> {
        let Some(link) = self.inner.metadata.blob(repository.as_str(), digest)? else {
            return Err(self.layer_not_found(repository, digest));
        };
        // Whoever asks is about to push a manifest that counts on the blob; renewing it keeps it from being collected.
        let now = self.now();
        if now.since(link.touched_at) > crate::collect::GRACE / 2 {
            self.link_blob(repository, digest, link.size).await?;
        }
        Ok(link.size)
    }

    /// Makes a repository forget a blob.
    ///
    /// # Errors
    /// When there is no such repository or blob in it.
    pub async fn remove_blob(&self, repository: &RepositoryName, digest: &Digest) -> Result<(), RegistryError> {
        let missing = self.layer_not_found(repository, digest);
        let digest = digest.clone();
        self.change_repository(repository.as_str(), move |tables, repository| {
            if tables.remove_blob(repository.name.as_str(), &digest)? { Ok(()) } else { Err(missing) }
        })
        .await
    }

    /// Makes sure there is a repository to push to.
    pub(crate) async fn ready_for_push(&self, repository: &RepositoryName) -> Result<(), RegistryError> {
        match self.repository(repository.as_str()) {
            Err(RegistryError::RepositoryNotFound { .. }) if self.inner.options.create_on_push => {
                match self.create_repository(repository.as_str(), Default::default()).await {
                    Ok(_) | Err(RegistryError::RepositoryAlreadyExists { .. }) => Ok(()),
                    Err(error) => Err(error),
                }
            }
            other => other.map(drop),
        }
    }

    pub(crate) fn layer_not_found(&self, repository: &RepositoryName, digest: &Digest) -> RegistryError {
        match self.repository(repository.as_str()) {
            Err(missing) => missing,
            Ok(_) => RegistryError::LayerNotFound {
                digest: digest.clone(),
                repository: repository.to_string(),
                registry_id: self.account_id().to_owned(),
            },
        }
    }

    async fn link_blob(&self, repository: &RepositoryName, digest: &Digest, size: u64) -> Result<(), RegistryError> {
        let (digest, now) = (digest.clone(), self.now());
        self.change_repository(repository.as_str(), move |tables, repository| {
            Ok(tables.put_blob(repository.name.as_str(), &digest, size, now)?)
        })
        .await
    }
}
