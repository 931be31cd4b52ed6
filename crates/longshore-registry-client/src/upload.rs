//! Pushing blobs.

use std::future::Future;
use std::time::Duration;

use longshore_oci::{BlobSource, Digest, RepositoryName};
use reqwest::header::{CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, HeaderMap, RANGE};
use reqwest::{Method, RequestBuilder, Response, StatusCode, Url};
use tokio::sync::watch;

use crate::body::BlobBody;
use crate::client::RegistryClient;
use crate::error::{RegistryError, redact};
use crate::progress::{Progress, ProgressEvent};
use crate::transport::{Scope, content_digest};

/// Blobs up to this size are sent in one request with their digest; there is little to resume.
const MONOLITHIC_BYTES: u64 = 1024 * 1024;

/// How a blob got into the registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Sent {
    Uploaded,
    Mounted(RepositoryName),
}

/// An upload the registry knows.
struct Session {
    location: Url,
    offset: u64,
}

impl RegistryClient {
    /// Pushes a blob whether or not it is there, mounting it from one of `mount_from` if the registry can.
    ///
    /// A small blob goes in one request. A large one goes in one stream that is resumed after a cut, from where the
    /// registry has it.
    ///
    /// # Errors
    /// When the registry refuses, the connection stays cut, or the blob cannot be read or is not what it should be.
    pub async fn push_blob(
        &self,
        repository: &RepositoryName,
        blob: &BlobSource,
        mount_from: &[RepositoryName],
        progress: &dyn Progress,
    ) -> Result<(), RegistryError> {
        self.send_blob(repository, &BlobBody::Local(blob.clone()), mount_from, progress).await.map(|_| ())
    }

    pub(crate) async fn send_blob(
        &self,
        repository: &RepositoryName,
        body: &BlobBody,
        mount_from: &[RepositoryName],
        progress: &dyn Progress,
    ) -> Result<Sent, RegistryError> {
        let upload = Upload { client: self, repository, body, progress };
        let (digest, size) = (body.descriptor().digest.clone(), body.descriptor().size);
        let mut session = None;
        for from in mount_from.iter().filter(|from| *from != repository) {
            match upload.start(Some(from)).await {
                Ok(None) => {
                    progress.event(ProgressEvent::BlobMounted { digest, size, from: from.clone() });
                    return Ok(Sent::Mounted(from.clone()));
                }
                // Not mounted; what was begun instead is used.
                Ok(begun) => {
                    session = begun;
                    break;
                }
                // Not allowed to read there, or no such repository: no reason not to send the bytes.
                Err(error) if error.status().is_some_and(|status| status < 500) => {}
                Err(error) => return Err(error),
            }
        }
        progress.event(ProgressEvent::BlobStarted { digest: digest.clone(), size });
        upload.run(session).await?;
        progress.event(ProgressEvent::BlobDone { digest });
        Ok(Sent::Uploaded)
    }
}

struct Upload<'a> {
    client: &'a RegistryClient,
    repository: &'a RepositoryName,
    body: &'a BlobBody,
    progress: &'a dyn Progress,
}

impl Upload<'_> {
    fn digest(&self) -> &Digest {
        &self.body.descriptor().digest
    }

    fn size(&self) -> u64 {
        self.body.descriptor().size
    }

    fn scope(&self) -> Scope {
        Scope::push(self.repository)
    }

    /// Begins an upload, or mounts; `None` when mounted.
    async fn start(&self, mount: Option<&RepositoryName>) -> Result<Option<Session>, RegistryError> {
        let transport = &self.client.transport;
        let mut url = transport.url(self.repository, "blobs/uploads/");
        let mut scope = self.scope();
        if let Some(from) = mount {
            url.query_pairs_mut().append_pair("mount", self.digest().as_str()).append_pair("from", from.as_str());
            scope = scope.and_pull(from);
        }
        let response = transport.send(&scope, Method::POST, &url, |request| request.header(CONTENT_LENGTH, 0)).await?;
        if mount.is_some() && response.status() == StatusCode::CREATED {
            return Ok(None);
        }
        let location = transport.location(&Method::POST, &url, response.headers())?;
        Ok(Some(Session { location, offset: 0 }))
    }

    async fn run(&self, mut session: Option<Session>) -> Result<(), RegistryError> {
        let mut failures = 0;
        let mut furthest = 0;
        let mut restarted_after_resume = false;
        loop {
            let mut current = match session.take() {
                Some(session) => session,
                None => match self.start(None).await? {
                    Some(session) => session,
                    None => return Ok(()),
                },
            };
            let resumed = current.offset > 0;
            let error = match self.send(&mut current).await {
                Ok(()) => return Ok(()),
                Err(error) => error,
            };
            let gone = matches!(error.status(), Some(404 | 416));
            // What was put together from two sendings can be wrong where one sending would not be.
            let spoilt = resumed && !restarted_after_resume && matches!(error.status(), Some(400..=499));
            failures += 1;
            if spoilt {
                restarted_after_resume = true;
            } else if gone && failures < self.client.transport.options.retry.attempts {
                tracing::debug!(%error, "the upload is gone, beginning anew");
            } else {
                self.client.transport.options.retry.pause(error, failures).await?;
                if self.client.blob_exists(self.repository, self.digest()).await? {
                    return Ok(());
                }
                session = self.status(current).await?;
                if let Some(session) = &session
                    && session.offset > furthest
                {
                    furthest = session.offset;
                    failures = 0;
                }
            }
        }
    }

    /// Sends what is missing and closes the upload.
    async fn send(&self, session: &mut Session) -> Result<(), RegistryError> {
        if self.size() <= MONOLITHIC_BYTES && session.offset == 0 {
            return self.put(session, true).await;
        }
        if session.offset < self.size() {
            let response = self.transfer(Method::PATCH, &session.location, session.offset).await?;
            // Quirk(ecr): patch-201. PATCH is answered 201 instead of 202, and its Range does not advance; only the
            // closing PUT tells whether all has arrived. Source: aws/containers-roadmap#2831.
            if response.headers().contains_key("location") {
                session.location =
                    self.client.transport.location(&Method::PATCH, &session.location, response.headers())?;
            }
            session.offset = self.size();
        }
        self.put(session, false).await
    }

    async fn put(&self, session: &Session, with_body: bool) -> Result<(), RegistryError> {
        let mut url = session.location.clone();
        url.query_pairs_mut().append_pair("digest", self.digest().as_str());
        let response = if with_body {
            self.transfer(Method::PUT, &url, 0).await?
        } else {
            let timeout = self.client.transport.options.commit_timeout;
            let build = |request: RequestBuilder| request.header(CONTENT_LENGTH, 0).timeout(timeout);
            self.client.transport.attempt(&self.scope(), &Method::PUT, &url, build).await?
        };
        match content_digest(response.headers()) {
            Some(actual) if actual != *self.digest() => {
                Err(RegistryError::DigestMismatch { url: redact(&url), expected: self.digest().clone(), actual })
            }
            _ => Ok(()),
        }
    }

    async fn transfer(&self, method: Method, url: &Url, offset: u64) -> Result<Response, RegistryError> {
        let size = self.size();
        // Each attempt (a second one follows when the registry wants new credentials) has a body of its own.
        let latest = std::sync::Mutex::new(None);
        let (attempts, mut attempt_began) = watch::channel(());
        let scope = self.scope();
        let request = self.client.transport.attempt(&scope, &method, url, |request| {
            let mut sending = self.body.send_from(offset);
            let body = std::mem::take(&mut sending.body);
            *latest.lock().expect("invariant: nothing panics while it is locked") = Some(sending);
            attempts.send_replace(());
            let request =
                request.header(CONTENT_TYPE, "application/octet-stream").header(CONTENT_LENGTH, size - offset);
            match offset {
                0 => request.body(body),
                offset => request.header(CONTENT_RANGE, format!("{offset}-{}", size - 1)).body(body),
            }
        });
        let lock = || latest.lock().expect("invariant: nothing panics while it is locked");
        let sent = || lock().as_ref().map(|sending| sending.sent.clone());
        let result = self.watch_transfer(&method, url, request, &mut attempt_began, sent).await;
        let failure = lock().as_ref().and_then(|sending| sending.failure());
        match (result, failure) {
            (Ok(response), _) => Ok(response),
            (Err(_), Some(failure)) => Err(failure),
            (Err(error), None) => Err(error),
        }
    }

    /// Waits for the answer, reports progress, and gives up when nothing moves.
    async fn watch_transfer(
        &self,
        method: &Method,
        url: &Url,
        request: impl Future<Output = Result<Response, RegistryError>>,
        attempt_began: &mut watch::Receiver<()>,
        sent: impl Fn() -> Option<watch::Receiver<u64>>,
    ) -> Result<Response, RegistryError> {
        let options = &self.client.transport.options;
        let mut request = std::pin::pin!(request);
        let mut counter: Option<watch::Receiver<u64>> = None;
        loop {
            let all_sent = counter.as_ref().is_some_and(|counter| *counter.borrow() == self.size());
            let patience: Duration = if all_sent { options.commit_timeout } else { options.idle_timeout };
            let moved = async {
                match &mut counter {
                    Some(counter) if counter.has_changed().is_ok() => {
                        // An error means that the body was read to its end and dropped.
                        let _ = counter.changed().await;
                    }
                    _ => std::future::pending().await,
                }
            };
            tokio::select! {
                response = &mut request => return response,
                began = attempt_began.changed() => {
                    if began.is_ok() {
                        counter = sent();
                    }
                }
                () = moved => {
                    if let Some(counter) = &mut counter {
                        let bytes = *counter.borrow_and_update();
                        self.progress.event(ProgressEvent::BlobProgress { digest: self.digest().clone(), bytes });
                    }
                }
                () = tokio::time::sleep(patience) => {
                    return Err(RegistryError::Stalled { method: method.clone(), url: redact(url), after: patience });
                }
            }
        }
    }

    /// Asks how far an upload has got; `None` when it must begin anew.
    ///
    /// Registries of the distribution 2 line forget an upload that was cut as soon as they are asked about it.
    // Source: docker-registry 2.8.2 answers 404 here; distribution/distribution#3755 (v3) keeps the upload.
    async fn status(&self, session: Session) -> Result<Option<Session>, RegistryError> {
        let transport = &self.client.transport;
        let response = match transport.send(&self.scope(), Method::GET, &session.location, |request| request).await {
            Ok(response) => response,
            Err(error) if error.status().is_some_and(|status| status < 500) => return Ok(None),
            Err(error) => return Err(error),
        };
        let Some(offset) = received(response.headers()).filter(|offset| *offset <= self.size()) else {
            return Ok(None);
        };
        let location = match response.headers().contains_key("location") {
            true => transport.location(&Method::GET, &session.location, response.headers())?,
            false => session.location,
        };
        Ok(Some(Session { location, offset }))
    }
}

/// Returns how many bytes an upload has, from `Range: 0-<last byte>`.
///
/// `0-0` is what registries say of an empty upload as well as of one byte, so it counts as nothing known.
fn received(headers: &HeaderMap) -> Option<u64> {
    let range = headers.get(RANGE)?.to_str().ok()?.trim();
    let last: u64 = range.strip_prefix("bytes=").unwrap_or(range).strip_prefix("0-")?.parse().ok()?;
    (last > 0).then(|| last + 1)
}
