//! What can go wrong between us and a registry.

use std::io;
use std::time::Duration;

use longshore_oci::{ArchiveError, Digest, ManifestError, RepositoryName, Tag};
use reqwest::{Method, Url};

/// Why a registry operation failed. URLs are shown without credentials and query.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RegistryError {
    /// The endpoint is not `host[:port]` or a URL of one.
    #[error("{given:?} is not a registry endpoint: expected host[:port] or https://host[:port]")]
    Endpoint {
        /// The text as given.
        given: String,
    },
    /// An `http://` endpoint elsewhere than on this machine, without leave.
    #[error("{given} would send credentials and images unencrypted, which must be allowed explicitly")]
    Insecure {
        /// The endpoint as given.
        given: String,
    },
    /// The HTTP client cannot be made.
    #[error("cannot set up the HTTP client for {registry}")]
    Setup {
        /// The registry's host.
        registry: String,
        /// What went wrong.
        #[source]
        source: reqwest::Error,
    },
    /// No answer came.
    #[error("{method} {url} got no answer ({})", sent_text(*.may_have_been_sent))]
    NoAnswer {
        /// The request's method.
        method: Method,
        /// The request's URL, redacted.
        url: String,
        /// Whether the registry may have received the request and acted on it.
        may_have_been_sent: bool,
        /// What went wrong.
        #[source]
        source: reqwest::Error,
    },
    /// The transfer stood still, or the registry took too long to answer.
    #[error("{method} {url} stood still for {} s (the request may have been received)", .after.as_secs())]
    Stalled {
        /// The request's method.
        method: Method,
        /// The request's URL, redacted.
        url: String,
        /// How long nothing moved.
        after: Duration,
    },
    /// The registry refused.
    #[error("{method} {url} was answered {status}{}", detail(.code.as_deref(), .message.as_deref()))]
    Status {
        /// The request's method.
        method: Method,
        /// The request's URL, redacted.
        url: String,
        /// The HTTP status.
        status: u16,
        /// The registry's error code, such as `NAME_UNKNOWN`; an answer to HEAD has none.
        code: Option<String>,
        /// The registry's message, or the beginning of a body that is not in the registry's format.
        message: Option<String>,
        /// How long the registry asks to wait.
        retry_after: Option<Duration>,
    },
    /// The registry wants credentials and there are none, or wants a kind we do not know.
    #[error("{registry} wants authentication: {problem}")]
    Authentication {
        /// The registry's host.
        registry: String,
        /// What it wants that we cannot give.
        problem: String,
    },
    /// The credential provider failed.
    #[error("cannot get credentials for {registry}")]
    Credentials {
        /// The registry's host.
        registry: String,
        /// What the provider said.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The registry's answer does not follow the protocol.
    #[error("{method} {url} was answered against the protocol: {problem}")]
    Protocol {
        /// The request's method.
        method: Method,
        /// The request's URL, redacted.
        url: String,
        /// What is wrong.
        problem: String,
    },
    /// The registry has, or says it has, other content than its digest promises.
    #[error("{url} has digest {actual}, expected {expected}")]
    DigestMismatch {
        /// Where the content is, redacted.
        url: String,
        /// The digest that was asked for or sent.
        expected: Digest,
        /// The digest that came back.
        actual: Digest,
    },
    /// The tag is taken and must not be moved.
    #[error("tag {tag} of {repository} exists with other content: has {existing}, ours {ours}")]
    TagConflict {
        /// The repository.
        repository: RepositoryName,
        /// The tag.
        tag: Tag,
        /// The digest the tag has.
        existing: Digest,
        /// The digest that was to be pushed.
        ours: Digest,
    },
    /// A manifest from the registry cannot be understood.
    #[error("the manifest at {url} cannot be used")]
    Manifest {
        /// Where it is, redacted.
        url: String,
        /// What is wrong with it.
        #[source]
        source: ManifestError,
    },
    /// The index has no image for a platform that was asked for.
    #[error("{url} has no image for {wanted}, it has {}", .found.join(", "))]
    NoSuchPlatform {
        /// Where the index is, redacted.
        url: String,
        /// The platform.
        wanted: String,
        /// The platforms of the index.
        found: Vec<String>,
    },
    /// A blob to be sent cannot be read.
    #[error("cannot read blob {digest} to send it")]
    ReadBlob {
        /// The blob.
        digest: Digest,
        /// What went wrong.
        #[source]
        source: io::Error,
    },
    /// The image to be sent is broken or cannot be prepared.
    #[error("cannot prepare the image to be pushed to {repository}")]
    Image {
        /// The repository it was to go to.
        repository: RepositoryName,
        /// What went wrong.
        #[source]
        source: Box<ArchiveError>,
    },
}

impl RegistryError {
    /// Whether the same request can succeed when it is sent again a little later.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::NoAnswer { source, .. } => !source.is_builder() && !source.is_redirect(),
            Self::Stalled { .. } => true,
            Self::Status { status, .. } => matches!(status, 408 | 429 | 500 | 502 | 503 | 504),
            _ => false,
        }
    }

    /// Returns the HTTP status when the registry answered with one.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Status { status, .. } => Some(*status),
            _ => None,
        }
    }

    /// Returns the registry's error code, such as `NAME_UNKNOWN`.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Status { code, .. } => code.as_deref(),
            _ => None,
        }
    }

    pub(crate) fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Status { retry_after, .. } => *retry_after,
            _ => None,
        }
    }

    /// Whether it is the refusal to move a tag of an immutable repository.
    // Source: Amazon ECR, as quoted in moby/buildkit#3776: 400 TAG_INVALID "… the repository is immutable".
    pub(crate) fn says_immutable(&self) -> bool {
        let Self::Status { status, code, message, .. } = self else { return false };
        let code = code.as_deref().unwrap_or_default();
        let message = message.as_deref().unwrap_or_default();
        matches!(status, 400 | 403 | 409 | 412)
            && (code == "TAG_INVALID" || code == "TAG_ALREADY_EXISTS" || message.contains("immutable"))
    }
}

fn sent_text(may_have_been_sent: bool) -> &'static str {
    if may_have_been_sent { "the request may have been received" } else { "the request was not sent" }
}

fn detail(code: Option<&str>, message: Option<&str>) -> String {
    match (code, message) {
        (Some(code), Some(message)) => format!(" {code}: {message}"),
        (Some(text), None) | (None, Some(text)) => format!(": {text}"),
        (None, None) => String::new(),
    }
}

/// Returns a URL fit for messages: without user, password, query and fragment.
pub(crate) fn redact(url: &Url) -> String {
    let mut url = url.clone();
    let had_query = url.query().is_some();
    url.set_query(None);
    url.set_fragment(None);
    // These fail only for URLs that cannot hold credentials.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    if had_query { format!("{url}?…") } else { url.into() }
}
