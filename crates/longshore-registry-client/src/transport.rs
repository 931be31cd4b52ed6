//! One HTTP exchange: authorization, error bodies, redirects, trying again.

use std::time::Duration;

use longshore_oci::{Digest, RegistryHost, RepositoryName};
use reqwest::header::{AUTHORIZATION, HeaderMap, LOCATION, RETRY_AFTER};
use reqwest::{Method, RequestBuilder, Response, StatusCode, Url};
use serde::Deserialize;

use crate::auth::{Auth, Authenticator};
use crate::client::ClientOptions;
use crate::error::{RegistryError, redact};

/// How much of an error body is read, in bytes.
pub(crate) const MAX_ERROR_BYTES: usize = 64 * 1024;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);

/// The connection to one registry.
pub(crate) struct Transport {
    http: reqwest::Client,
    base: Url,
    authenticator: Authenticator,
    pub(crate) options: ClientOptions,
}

/// What a token must allow.
#[derive(Clone, Debug)]
pub(crate) struct Scope(String);

impl Scope {
    pub(crate) fn pull(repository: &RepositoryName) -> Self {
        Self(format!("repository:{repository}:pull"))
    }

    pub(crate) fn push(repository: &RepositoryName) -> Self {
        Self(format!("repository:{repository}:pull,push"))
    }

    pub(crate) fn delete(repository: &RepositoryName) -> Self {
        Self(format!("repository:{repository}:pull,push,delete"))
    }

    /// Also allows to read another repository, to mount from it.
    pub(crate) fn and_pull(self, other: &RepositoryName) -> Self {
        Self(format!("{} repository:{other}:pull", self.0))
    }
}

impl Transport {
    pub(crate) fn new(endpoint: &str, auth: Auth, options: ClientOptions) -> Result<Self, RegistryError> {
        let bad = || RegistryError::Endpoint { given: endpoint.to_owned() };
        let (scheme, host) = match endpoint.split_once("://") {
            Some((scheme @ ("http" | "https"), host)) => (Some(scheme), host.trim_end_matches('/')),
            Some(_) => return Err(bad()),
            None => (None, endpoint),
        };
        let host = RegistryHost::parse(host).map_err(|_| bad())?;
        let plain_allowed = host.is_loopback() || options.insecure;
        let scheme = match scheme {
            Some("http") if !plain_allowed => return Err(RegistryError::Insecure { given: endpoint.to_owned() }),
            Some(scheme) => scheme,
            None if plain_allowed => "http",
            None => "https",
        };
        // Source: docker 28.2.2 registry/config.go: images of docker.io are served by another host.
        let address = if host.as_str() == "docker.io" { "registry-1.docker.io" } else { host.as_str() };
        let base = Url::parse(&format!("{scheme}://{address}/v2/")).map_err(|_| bad())?;
        let mut builder = reqwest::Client::builder()
            .user_agent(concat!("longshore/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(CONNECT_TIMEOUT)
            .tcp_nodelay(true)
            .redirect(redirects());
        if host.is_loopback() {
            builder = builder.no_proxy();
        }
        let http = builder.build().map_err(|source| RegistryError::Setup { registry: host.to_string(), source })?;
        let authenticator = Authenticator::new(host.to_string(), auth, scheme == "http");
        Ok(Self { http, base, authenticator, options })
    }

    /// Returns the registry's address, to tell whether two clients mean the same.
    pub(crate) fn base(&self) -> &Url {
        &self.base
    }

    /// Returns the URL of `path` below `/v2/<repository>/`.
    pub(crate) fn url(&self, repository: &RepositoryName, path: &str) -> Url {
        self.base.join(&format!("{repository}/{path}")).expect("invariant: names and digests are valid in a URL")
    }

    pub(crate) fn request(&self, method: &Method, url: &Url) -> RequestBuilder {
        self.http.request(method.clone(), url.clone())
    }

    /// Sends a small request, again and again while that can help, and returns a successful answer.
    pub(crate) async fn send(
        &self,
        scope: &Scope,
        method: Method,
        url: &Url,
        build: impl Fn(RequestBuilder) -> RequestBuilder,
    ) -> Result<Response, RegistryError> {
        let mut failures = 0;
        loop {
            let timeout = self.options.idle_timeout;
            let error = match self.attempt(scope, &method, url, |request| build(request.timeout(timeout))).await {
                Ok(response) => return Ok(response),
                Err(error) => error,
            };
            failures += 1;
            self.options.retry.pause(error, failures).await?;
        }
    }

    /// Sends a request once, or twice when the first had no or old credentials, and returns a successful answer.
    pub(crate) async fn attempt(
        &self,
        scope: &Scope,
        method: &Method,
        url: &Url,
        build: impl Fn(RequestBuilder) -> RequestBuilder,
    ) -> Result<Response, RegistryError> {
        let ours = url.origin() == self.base.origin();
        let mut tried_again = false;
        loop {
            let mut request = build(self.request(method, url));
            // Credentials are for the registry, not for whom it sends us to.
            let authorization = match ours {
                true => self.authenticator.authorization(&self.http, &scope.0).await?,
                false => None,
            };
            if let Some(authorization) = &authorization {
                request = request.header(AUTHORIZATION, authorization.clone());
            }
            let response = request.send().await.map_err(|source| no_answer(method, url, source))?;
            if response.status().is_success() {
                return Ok(response);
            }
            let headers = response.headers().clone();
            let error = status_error(method, response).await;
            if ours && !tried_again && self.authenticator.refused(&headers, &error, authorization.as_ref()).await? {
                tried_again = true;
                continue;
            }
            return Err(error);
        }
    }

    /// Resolves the `Location` of an upload against the request it answers.
    pub(crate) fn location(&self, method: &Method, url: &Url, headers: &HeaderMap) -> Result<Url, RegistryError> {
        let protocol = |problem| RegistryError::Protocol { method: method.clone(), url: redact(url), problem };
        let text = headers.get(LOCATION).ok_or_else(|| protocol("there is no Location header".to_owned()))?;
        let text = text.to_str().map_err(|_| protocol("the Location header is not text".to_owned()))?;
        let mut location = url.join(text).map_err(|_| protocol(format!("Location {text:?} is not a URL")))?;
        // Behind a proxy that ends TLS, a registry may think it is spoken to in the clear.
        if location.scheme() == "http" && self.base.scheme() == "https" && location.host() == self.base.host() {
            let _ = location.set_scheme("https");
            let _ = location.set_port(self.base.port());
        }
        if !matches!(location.scheme(), "http" | "https")
            || (location.scheme() == "http" && self.base.scheme() == "https")
        {
            return Err(protocol(format!("Location {} is not encrypted", redact(&location))));
        }
        Ok(location)
    }
}

/// Follows redirects, but not from https to http. Credentials do not go along to another host.
fn redirects() -> reqwest::redirect::Policy {
    reqwest::redirect::Policy::custom(|attempt| {
        let was_encrypted = attempt.previous().iter().any(|url| url.scheme() == "https");
        if was_encrypted && attempt.url().scheme() != "https" {
            attempt.error("refusing a redirect from https to http")
        } else if attempt.previous().len() > 10 {
            attempt.error("too many redirects")
        } else {
            attempt.follow()
        }
    })
}

pub(crate) fn no_answer(method: &Method, url: &Url, source: reqwest::Error) -> RegistryError {
    RegistryError::NoAnswer {
        method: method.clone(),
        url: redact(url),
        may_have_been_sent: !(source.is_connect() || source.is_builder()),
        source: source.without_url(),
    }
}

/// Reads at most `limit` bytes of a body; what comes later or does not come is left out.
pub(crate) async fn read_capped(mut response: Response, limit: usize) -> Vec<u8> {
    let mut body = Vec::new();
    while let Ok(Some(chunk)) = response.chunk().await {
        let room = limit - body.len();
        body.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if body.len() == limit {
            break;
        }
    }
    body
}

/// Turns a refusal into an error with the registry's code and message.
// Source: opencontainers/distribution-spec v1.1 "Error Codes".
pub(crate) async fn status_error(method: &Method, response: Response) -> RegistryError {
    #[derive(Deserialize)]
    struct Body {
        errors: Vec<Entry>,
    }
    #[derive(Deserialize)]
    struct Entry {
        code: Option<String>,
        message: Option<String>,
    }
    const SHOWN: usize = 512;
    let status = response.status();
    let url = redact(response.url());
    let retry_after = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.trim().parse().ok());
    let body = read_capped(response, MAX_ERROR_BYTES).await;
    let entry = serde_json::from_slice::<Body>(&body).ok().and_then(|body| body.errors.into_iter().next());
    let (code, message) = match entry {
        Some(entry) => (entry.code, entry.message),
        None => (None, Some(String::from_utf8_lossy(&body).trim().to_owned())),
    };
    let message = message.filter(|text| !text.is_empty()).map(|text| text.chars().take(SHOWN).collect());
    RegistryError::Status {
        method: method.clone(),
        url,
        status: status.as_u16(),
        code,
        message,
        retry_after: retry_after
            .map(Duration::from_secs)
            .filter(|_| status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error()),
    }
}

/// Returns the digest a registry says it has, when it says so.
pub(crate) fn content_digest(headers: &HeaderMap) -> Option<Digest> {
    Digest::parse(headers.get("docker-content-digest")?.to_str().ok()?).ok()
}
