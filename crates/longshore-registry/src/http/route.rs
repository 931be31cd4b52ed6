//! What a request is for, parsed once.
//!
//! Repository names hold slashes in the middle of a path, so paths are read from their end: the last segments say
//! which endpoint it is, and everything before them is the name.

use std::borrow::Cow;

use longshore_oci::{Digest, DigestError, NameError, RepositoryName, Tag};

use crate::images::ImageReference;
use crate::store::UploadId;

/// An endpoint and what its path names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Route {
    /// `/v2/`
    Ping,
    /// `/v2/<name>/blobs/<digest>`
    Blob(RepositoryName, Digest),
    /// `/v2/<name>/blobs/uploads/`
    Uploads(RepositoryName),
    /// `/v2/<name>/blobs/uploads/<id>`
    Upload(RepositoryName, UploadId),
    /// `/v2/<name>/manifests/<reference>`
    Manifest(RepositoryName, ImageReference),
    /// `/v2/<name>/tags/list`
    Tags(RepositoryName),
    /// `/v2/<name>/referrers/<digest>`
    Referrers(RepositoryName, Digest),
    /// `/`: the ECR and STS interfaces.
    Aws,
    /// `/_longshore/health`
    Health,
    /// `/_longshore/shutdown`
    Shutdown,
    /// `/_longshore/layers/<name>/<digest>`: where GetDownloadUrlForLayer points.
    SignedLayer(RepositoryName, Digest),
}

/// Why a path is no route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RouteError {
    /// No endpoint looks like this.
    Unknown,
    /// The repository's name is wrong.
    Name(NameError),
    /// The digest is wrong.
    Digest(DigestError),
    /// The tag is wrong.
    Tag(NameError),
    /// The upload's id is wrong, so there is no such upload.
    Upload(String),
}

impl Route {
    /// Parses the path of a request, as it stands in the request line.
    pub(crate) fn parse(path: &str) -> Result<Self, RouteError> {
        match path {
            "/" | "" => return Ok(Self::Aws),
            "/v2" | "/v2/" => return Ok(Self::Ping),
            "/_longshore/health" => return Ok(Self::Health),
            "/_longshore/shutdown" => return Ok(Self::Shutdown),
            _ => {}
        }
        if let Some(rest) = path.strip_prefix("/_longshore/layers/") {
            let (repository, blob) = rest.rsplit_once('/').ok_or(RouteError::Unknown)?;
            return Ok(Self::SignedLayer(name(repository)?, digest(blob)?));
        }
        let rest = path.strip_prefix("/v2/").ok_or(RouteError::Unknown)?;
        let (rest, last) = rest.rsplit_once('/').ok_or(RouteError::Unknown)?;
        let Some((before, kind)) = rest.rsplit_once('/') else { return Err(RouteError::Unknown) };
        match (kind, last) {
            ("tags", "list") => Ok(Self::Tags(name(before)?)),
            ("blobs", "uploads") => Ok(Self::Uploads(name(before)?)),
            ("uploads", id) if before.ends_with("/blobs") => {
                let repository = name(before.trim_end_matches("/blobs"))?;
                if id.is_empty() {
                    return Ok(Self::Uploads(repository));
                }
                let upload = UploadId::parse(id).ok_or_else(|| RouteError::Upload(id.to_owned()))?;
                Ok(Self::Upload(repository, upload))
            }
            ("blobs", blob) => Ok(Self::Blob(name(before)?, digest(blob)?)),
            ("referrers", subject) => Ok(Self::Referrers(name(before)?, digest(subject)?)),
            ("manifests", reference) => Ok(Self::Manifest(name(before)?, image_reference(reference)?)),
            _ => Err(RouteError::Unknown),
        }
    }
}

fn name(text: &str) -> Result<RepositoryName, RouteError> {
    RepositoryName::parse(&decoded(text)).map_err(RouteError::Name)
}

fn digest(text: &str) -> Result<Digest, RouteError> {
    Digest::parse(&decoded(text)).map_err(RouteError::Digest)
}

fn image_reference(text: &str) -> Result<ImageReference, RouteError> {
    let text = decoded(text);
    if text.contains(':') {
        Digest::parse(&text).map(ImageReference::Digest).map_err(RouteError::Digest)
    } else {
        Tag::parse(&text).map(ImageReference::Tag).map_err(RouteError::Tag)
    }
}

/// One `key=value` after the question mark, decoded.
pub(crate) fn query_value(query: Option<&str>, key: &str) -> Option<String> {
    query_values(query, key).next()
}

/// Every value of a repeated key, in order.
pub(crate) fn query_values<'a>(query: Option<&'a str>, key: &'a str) -> impl Iterator<Item = String> + 'a {
    let pairs = query.unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(move |(name, _)| *name == key).map(|(_, value)| decoded(&value.replace('+', " ")).into_owned())
}

/// Replaces `%XX`; what is no valid escape, or not UTF-8 afterwards, stays as it is and fails whatever comes next.
fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escape = bytes.get(at + 1..at + 3).and_then(|hex| std::str::from_utf8(hex).ok());
        match escape.filter(|_| bytes[at] == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(out).map_or(Cow::Borrowed(text), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGEST: &str = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    const ID: &str = "0f8fad5b-d9cb-469f-a165-70867728950e";

    fn repository(name: &str) -> RepositoryName {
        RepositoryName::parse(name).unwrap()
    }

    #[test]
    fn names_may_hold_the_words_of_endpoints() {
        let blob = || Digest::parse(DIGEST).unwrap();
        let tag = |text: &str| ImageReference::Tag(Tag::parse(text).unwrap());
        for (path, expected) in [
            ("/v2".to_owned(), Route::Ping),
            ("/v2/".to_owned(), Route::Ping),
            ("/".to_owned(), Route::Aws),
            ("/v2/a/b/c/manifests/latest".to_owned(), Route::Manifest(repository("a/b/c"), tag("latest"))),
            (
                "/v2/manifests/manifests/manifests".to_owned(),
                Route::Manifest(repository("manifests"), tag("manifests")),
            ),
            ("/v2/a/tags/list".to_owned(), Route::Tags(repository("a"))),
            ("/v2/tags/list/tags/list".to_owned(), Route::Tags(repository("tags/list"))),
            (format!("/v2/a/blobs/{DIGEST}"), Route::Blob(repository("a"), blob())),
            (format!("/v2/a/blobs/{}", DIGEST.replace(':', "%3A")), Route::Blob(repository("a"), blob())),
            ("/v2/a/blobs/uploads".to_owned(), Route::Uploads(repository("a"))),
            ("/v2/a/blobs/uploads/".to_owned(), Route::Uploads(repository("a"))),
            ("/v2/blobs/uploads/blobs/uploads/".to_owned(), Route::Uploads(repository("blobs/uploads"))),
            (format!("/v2/a/b/blobs/uploads/{ID}"), Route::Upload(repository("a/b"), UploadId::parse(ID).unwrap())),
            (format!("/v2/a/referrers/{DIGEST}"), Route::Referrers(repository("a"), blob())),
            (format!("/_longshore/layers/a/b/{DIGEST}"), Route::SignedLayer(repository("a/b"), blob())),
        ] {
            assert_eq!(Route::parse(&path), Ok(expected), "{path}");
        }
    }

    #[test]
    fn paths_of_no_endpoint_say_what_is_wrong() {
        assert_eq!(Route::parse("/v2/a"), Err(RouteError::Unknown));
        assert_eq!(Route::parse("/v2/_catalog"), Err(RouteError::Unknown));
        assert_eq!(Route::parse("/v1/a/manifests/b"), Err(RouteError::Unknown));
        assert!(matches!(Route::parse("/v2/A/tags/list"), Err(RouteError::Name(_))));
        assert!(matches!(Route::parse("/v2/a/../b/tags/list"), Err(RouteError::Name(_))));
        assert!(matches!(Route::parse("/v2/a/%2e%2e/tags/list"), Err(RouteError::Name(_))));
        assert!(matches!(Route::parse("/v2//manifests/x"), Err(RouteError::Name(_))));
        assert!(matches!(Route::parse("/v2/a/manifests/.x"), Err(RouteError::Tag(_))));
        assert!(matches!(Route::parse("/v2/a/manifests/sha256:12"), Err(RouteError::Digest(_))));
        assert!(matches!(Route::parse("/v2/a/blobs/uploads/nope"), Err(RouteError::Upload(_))));
    }

    #[test]
    fn query_values_are_decoded() {
        let query = Some("digest=sha256%3Aab&n=5&tag=a&tag=b+c&broken");
        assert_eq!(query_value(query, "digest").as_deref(), Some("sha256:ab"));
        assert_eq!(query_values(query, "tag").collect::<Vec<_>>(), ["a", "b c"]);
        assert_eq!(query_value(query, "broken"), None);
        assert_eq!(query_value(None, "n"), None);
    }
}
