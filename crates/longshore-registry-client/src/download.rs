//! Pulling blobs.

use std::time::Duration;

use bytes::Bytes;
use longshore_oci::{Descriptor, Hasher, RepositoryName};
use reqwest::header::{CONTENT_RANGE, RANGE};
use reqwest::{Method, Response, StatusCode, Url};

use crate::client::RegistryClient;
use crate::error::{RegistryError, redact};
use crate::transport::{Scope, no_answer};

impl RegistryClient {
    /// Begins to pull a blob; nothing is sent before the first [`BlobDownload::next`].
    pub fn pull_blob(&self, repository: &RepositoryName, blob: &Descriptor) -> BlobDownload {
        BlobDownload::new(self.clone(), repository.clone(), blob.clone(), 0)
    }
}

/// A blob that is being pulled. A transfer that was cut goes on where it was.
pub struct BlobDownload {
    client: RegistryClient,
    repository: RepositoryName,
    blob: Descriptor,
    url: Url,
    position: u64,
    /// Present when everything from the beginning passes through here.
    hasher: Option<Hasher>,
    response: Option<Response>,
    /// Bytes to throw away, from a registry that does not know ranges.
    discard: u64,
    failures: u32,
    done: bool,
}

impl BlobDownload {
    pub(crate) fn new(client: RegistryClient, repository: RepositoryName, blob: Descriptor, offset: u64) -> Self {
        let url = client.transport.url(&repository, &format!("blobs/{}", blob.digest));
        let hasher = (offset == 0).then(|| blob.digest.hasher());
        Self {
            client,
            repository,
            blob,
            url,
            position: offset,
            hasher,
            response: None,
            discard: 0,
            failures: 0,
            done: false,
        }
    }

    /// Returns the next bytes; `None` after the last.
    ///
    /// # Errors
    /// When the registry refuses, the connection stays cut, or the blob is not what its descriptor says; the last
    /// bytes of a wrong blob are not handed out.
    pub async fn next(&mut self) -> Result<Option<Bytes>, RegistryError> {
        loop {
            if self.done {
                return Ok(None);
            }
            if self.position == self.blob.size {
                self.finish()?;
                return Ok(None);
            }
            match self.piece().await {
                Ok(Some(piece)) => {
                    self.failures = 0;
                    if self.position == self.blob.size {
                        self.finish()?;
                    }
                    return Ok(Some(piece));
                }
                Ok(None) => {}
                Err(error) => {
                    self.response = None;
                    self.failures += 1;
                    self.client.transport.options.retry.pause(error, self.failures).await?;
                }
            }
        }
    }

    async fn piece(&mut self) -> Result<Option<Bytes>, RegistryError> {
        let idle = self.client.transport.options.idle_timeout;
        let response = match &mut self.response {
            Some(response) => response,
            None => {
                let response = self.request(idle).await?;
                self.response.insert(response)
            }
        };
        let chunk = tokio::time::timeout(idle, response.chunk()).await.map_err(|_| self.stalled(idle))?;
        let Some(mut chunk) = chunk.map_err(|source| no_answer(&Method::GET, &self.url, source))? else {
            // Shorter than promised, though the framing was right: the same will come again.
            return Err(self.protocol(format!("the blob ends after {} of {} bytes", self.position, self.blob.size)));
        };
        let discarded = self.discard.min(chunk.len() as u64);
        let _ = chunk.split_to(discarded as usize);
        self.discard -= discarded;
        if chunk.is_empty() {
            return Ok(None);
        }
        if self.position + chunk.len() as u64 > self.blob.size {
            return Err(self.protocol(format!("the blob is longer than {} bytes", self.blob.size)));
        }
        if let Some(hasher) = &mut self.hasher {
            hasher.update(&chunk);
        }
        self.position += chunk.len() as u64;
        Ok(Some(chunk))
    }

    async fn request(&mut self, idle: Duration) -> Result<Response, RegistryError> {
        let from = self.position;
        let scope = Scope::pull(&self.repository);
        let get = self.client.transport.attempt(&scope, &Method::GET, &self.url, |request| match from {
            0 => request,
            from => request.header(RANGE, format!("bytes={from}-")),
        });
        let response = tokio::time::timeout(idle, get).await.map_err(|_| self.stalled(idle))??;
        self.discard = if response.status() == StatusCode::PARTIAL_CONTENT { 0 } else { from };
        if self.discard == 0 && from > 0 {
            let range = response.headers().get(CONTENT_RANGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
            if !range.starts_with(&format!("bytes {from}-")) {
                return Err(self.protocol(format!("asked for bytes from {from}, got {range:?}")));
            }
        }
        Ok(response)
    }

    fn finish(&mut self) -> Result<(), RegistryError> {
        self.done = true;
        self.response = None;
        let Some(hasher) = self.hasher.take() else { return Ok(()) };
        let actual = hasher.finish();
        if actual == self.blob.digest {
            return Ok(());
        }
        Err(RegistryError::DigestMismatch { url: redact(&self.url), expected: self.blob.digest.clone(), actual })
    }

    fn stalled(&self, after: Duration) -> RegistryError {
        RegistryError::Stalled { method: Method::GET, url: redact(&self.url), after }
    }

    fn protocol(&self, problem: String) -> RegistryError {
        RegistryError::Protocol { method: Method::GET, url: redact(&self.url), problem }
    }
}
