//! The client of one registry, and its operations on manifests and tags.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use longshore_oci::{Digest, MAX_MANIFEST_BYTES, MediaType, RawManifest, RepositoryName, Tag};
use reqwest::header::{ACCEPT, CONTENT_TYPE, LINK};
use reqwest::{Method, Response, Url};
use serde::Deserialize;

use crate::auth::Auth;
use crate::error::{RegistryError, redact};
use crate::retry::RetryPolicy;
use crate::transport::{Scope, Transport, content_digest};

/// How a client behaves.
#[derive(Clone, Debug)]
pub struct ClientOptions {
    /// Speaks plain HTTP to a registry that is not on this machine; by default only loopback hosts are spoken to so.
    pub insecure: bool,
    /// When and how often to try again.
    pub retry: RetryPolicy,
    /// How long a transfer may stand still, and a small request may take.
    pub idle_timeout: Duration,
    /// How long a registry may take to check and store a blob that was sent.
    pub commit_timeout: Duration,
}

impl Default for ClientOptions {
    fn default() -> Self {
        Self {
            insecure: false,
            retry: RetryPolicy::default(),
            idle_timeout: Duration::from_secs(60),
            commit_timeout: Duration::from_secs(600),
        }
    }
}

/// What a manifest is asked for by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ManifestReference {
    /// A tag, which can move.
    Tag(Tag),
    /// A digest, which cannot.
    Digest(Digest),
}

impl From<Tag> for ManifestReference {
    fn from(tag: Tag) -> Self {
        Self::Tag(tag)
    }
}

impl From<Digest> for ManifestReference {
    fn from(digest: Digest) -> Self {
        Self::Digest(digest)
    }
}

impl fmt::Display for ManifestReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tag(tag) => tag.fmt(f),
            Self::Digest(digest) => digest.fmt(f),
        }
    }
}

/// A client of one registry; cheap to clone, clones share connections and tokens.
#[derive(Clone)]
pub struct RegistryClient {
    pub(crate) transport: Arc<Transport>,
}

impl fmt::Debug for RegistryClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RegistryClient({})", self.transport.base())
    }
}

impl RegistryClient {
    /// Makes a client for `host[:port]`, `https://host[:port]` or `http://host[:port]`; nothing is sent yet.
    ///
    /// Without a scheme, hosts on this machine (localhost, 127.0.0.0/8, `[::1]`) and those with
    /// [`ClientOptions::insecure`] are spoken to over HTTP, all others over HTTPS.
    ///
    /// # Errors
    /// When the endpoint is none, or is plain HTTP to another machine without leave.
    pub fn new(endpoint: &str, auth: Auth, options: ClientOptions) -> Result<Self, RegistryError> {
        Ok(Self { transport: Arc::new(Transport::new(endpoint, auth, options)?) })
    }

    /// Returns the digest a tag has, or tells whether a digest is there; `None` when it is not.
    ///
    /// # Errors
    /// When the registry cannot be reached or refuses for another reason than the manifest's absence. A repository
    /// that does not exist has no manifests.
    pub async fn head_manifest(
        &self,
        repository: &RepositoryName,
        reference: &ManifestReference,
    ) -> Result<Option<Digest>, RegistryError> {
        let url = self.manifest_url(repository, reference);
        let accept = MediaType::accept_manifests();
        let sent = self
            .transport
            .send(&Scope::pull(repository), Method::HEAD, &url, |request| request.header(ACCEPT, &accept))
            .await;
        match sent {
            Ok(response) => match content_digest(response.headers()) {
                Some(digest) => Ok(Some(digest)),
                // Not every registry sends the header.
                None => Ok(self.get_manifest(repository, reference).await?.map(|manifest| manifest.digest)),
            },
            Err(error) if error.status() == Some(404) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Gets a manifest or index, raw; `None` when it is not there.
    ///
    /// The bytes are checked against the digest that was asked for, or that the registry says the tag has.
    ///
    /// # Errors
    /// When the registry cannot be reached or refuses, or the bytes are wrong.
    pub async fn get_manifest(
        &self,
        repository: &RepositoryName,
        reference: &ManifestReference,
    ) -> Result<Option<RawManifest>, RegistryError> {
        let url = self.manifest_url(repository, reference);
        let accept = MediaType::accept_manifests();
        let mut failures = 0;
        loop {
            let sent = self
                .transport
                .send(&Scope::pull(repository), Method::GET, &url, |request| request.header(ACCEPT, &accept))
                .await;
            let response = match sent {
                Ok(response) => response,
                Err(error) if error.status() == Some(404) => return Ok(None),
                Err(error) => return Err(error),
            };
            match read_manifest(response, &url, reference).await {
                Ok(manifest) => return Ok(Some(manifest)),
                Err(error) => {
                    failures += 1;
                    self.transport.options.retry.pause(error, failures).await?;
                }
            }
        }
    }

    /// Puts a manifest under a tag or its digest and returns once the registry has confirmed the digest.
    ///
    /// What it refers to must be there already.
    ///
    /// # Errors
    /// When the registry refuses, or has stored something else than was sent.
    pub async fn put_manifest(
        &self,
        repository: &RepositoryName,
        reference: &ManifestReference,
        manifest: &RawManifest,
    ) -> Result<(), RegistryError> {
        let url = self.manifest_url(repository, reference);
        let response = self
            .transport
            .send(&Scope::push(repository), Method::PUT, &url, |request| {
                request.header(CONTENT_TYPE, manifest.media_type.as_str()).body(manifest.bytes.clone())
            })
            .await?;
        let actual = match content_digest(response.headers()) {
            Some(digest) => Some(digest),
            None => self.head_manifest(repository, reference).await?,
        };
        match actual {
            Some(actual) if actual == manifest.digest => Ok(()),
            Some(actual) => {
                Err(RegistryError::DigestMismatch { url: redact(&url), expected: manifest.digest.clone(), actual })
            }
            None => Err(RegistryError::Protocol {
                method: Method::PUT,
                url: redact(&url),
                problem: "the manifest was accepted but is not there".to_owned(),
            }),
        }
    }

    /// Deletes a manifest by digest, or only a tag where the registry can; `false` when it was not there.
    ///
    /// # Errors
    /// When the registry cannot be reached or refuses.
    pub async fn delete_manifest(
        &self,
        repository: &RepositoryName,
        reference: &ManifestReference,
    ) -> Result<bool, RegistryError> {
        let url = self.manifest_url(repository, reference);
        match self.transport.send(&Scope::delete(repository), Method::DELETE, &url, |request| request).await {
            Ok(_) => Ok(true),
            Err(error) if error.status() == Some(404) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Lists all tags, in the registry's order.
    ///
    /// # Errors
    /// When the registry cannot be reached or refuses; also when the repository does not exist.
    pub async fn list_tags(&self, repository: &RepositoryName) -> Result<Vec<Tag>, RegistryError> {
        #[derive(Deserialize)]
        struct Page {
            tags: Option<Vec<Tag>>,
        }
        const MAX_PAGES: usize = 100_000;
        let mut url = self.transport.url(repository, "tags/list?n=1000");
        let mut tags = Vec::new();
        for _ in 0..MAX_PAGES {
            let response = self.transport.send(&Scope::pull(repository), Method::GET, &url, |request| request).await?;
            let next = response.headers().get(LINK).and_then(|link| next_page(&url, link.to_str().ok()?));
            let body = read_whole(response, &url).await?;
            let page: Page = serde_json::from_slice(&body).map_err(|error| RegistryError::Protocol {
                method: Method::GET,
                url: redact(&url),
                problem: format!("the tag list cannot be read ({error})"),
            })?;
            tags.extend(page.tags.unwrap_or_default());
            match next {
                Some(next) if next != url => url = next,
                _ => break,
            }
        }
        Ok(tags)
    }

    /// Tells whether a blob is there.
    ///
    /// # Errors
    /// When the registry cannot be reached or refuses for another reason than the blob's absence.
    pub async fn blob_exists(&self, repository: &RepositoryName, digest: &Digest) -> Result<bool, RegistryError> {
        let url = self.transport.url(repository, &format!("blobs/{digest}"));
        match self.transport.send(&Scope::pull(repository), Method::HEAD, &url, |request| request).await {
            Ok(_) => Ok(true),
            Err(error) if error.status() == Some(404) => Ok(false),
            Err(error) => Err(error),
        }
    }

    pub(crate) fn manifest_url(&self, repository: &RepositoryName, reference: &ManifestReference) -> Url {
        self.transport.url(repository, &format!("manifests/{reference}"))
    }
}

async fn read_manifest(
    response: Response,
    url: &Url,
    reference: &ManifestReference,
) -> Result<RawManifest, RegistryError> {
    let media_type = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(MediaType::new);
    let promised = content_digest(response.headers());
    let bytes = read_whole(response, url).await?;
    let mut manifest = RawManifest::parse(bytes, media_type.as_ref())
        .map_err(|source| RegistryError::Manifest { url: redact(url), source })?;
    let expected = match reference {
        ManifestReference::Digest(digest) => Some(digest.clone()),
        ManifestReference::Tag(_) => promised,
    };
    if let Some(expected) = expected {
        let actual = Digest::of(expected.algorithm(), &manifest.bytes);
        if actual != expected {
            return Err(RegistryError::DigestMismatch { url: redact(url), expected, actual });
        }
        manifest.digest = expected;
    }
    Ok(manifest)
}

/// Reads a body that must fit into memory.
async fn read_whole(mut response: Response, url: &Url) -> Result<Vec<u8>, RegistryError> {
    let mut body = Vec::new();
    while let Some(chunk) =
        response.chunk().await.map_err(|source| crate::transport::no_answer(&Method::GET, url, source))?
    {
        if body.len() + chunk.len() > MAX_MANIFEST_BYTES {
            return Err(RegistryError::Protocol {
                method: Method::GET,
                url: redact(url),
                problem: format!("the answer is longer than {MAX_MANIFEST_BYTES} bytes"),
            });
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// Finds the next page in a `Link: <url>; rel="next"` header.
fn next_page(url: &Url, link: &str) -> Option<Url> {
    let (target, rest) = link.trim().strip_prefix('<')?.split_once('>')?;
    let is_next = rest.split(';').any(|p| matches!(p.trim(), "rel=\"next\"" | "rel=next"));
    let next = url.join(target).ok().filter(|next| next.origin() == url.origin());
    next.filter(|_| is_next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_and_insecure_registries_are_spoken_to_in_the_clear() {
        let insecure = ClientOptions { insecure: true, ..ClientOptions::default() };
        for (endpoint, options, base) in [
            ("localhost:5000", ClientOptions::default(), "http://localhost:5000/v2/"),
            ("127.3.2.1", ClientOptions::default(), "http://127.3.2.1/v2/"),
            ("[::1]:5000", ClientOptions::default(), "http://[::1]:5000/v2/"),
            ("https://localhost:5000/", ClientOptions::default(), "https://localhost:5000/v2/"),
            ("r.example", ClientOptions::default(), "https://r.example/v2/"),
            ("r.example:80", insecure.clone(), "http://r.example/v2/"),
            ("http://r.example", insecure, "http://r.example/v2/"),
            ("docker.io", ClientOptions::default(), "https://registry-1.docker.io/v2/"),
        ] {
            let client = RegistryClient::new(endpoint, Auth::Anonymous, options).unwrap();
            assert_eq!(client.transport.base().as_str(), base, "{endpoint}");
        }
        let new = |endpoint| RegistryClient::new(endpoint, Auth::Anonymous, ClientOptions::default());
        assert!(matches!(new("http://r.example"), Err(RegistryError::Insecure { .. })));
        for bad in ["", "ftp://r.example", "r.example/path", "https://user:pw@r.example", "a b"] {
            assert!(matches!(new(bad), Err(RegistryError::Endpoint { .. })), "{bad}");
        }
    }

    #[test]
    fn the_next_page_stays_on_the_same_registry() {
        let url = Url::parse("https://r.example/v2/a/tags/list?n=1").unwrap();
        let next = |link| next_page(&url, link).map(|url| url.to_string());
        assert_eq!(
            next("</v2/a/tags/list?n=1&last=x>; rel=\"next\"").as_deref(),
            Some("https://r.example/v2/a/tags/list?n=1&last=x")
        );
        assert_eq!(next("<https://evil.example/>; rel=\"next\""), None);
        assert_eq!(next("</v2/a>; rel=\"prev\""), None);
        assert_eq!(next("nonsense"), None);
    }
}
