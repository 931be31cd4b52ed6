//! Reading and deleting blobs.

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{Method, Response, StatusCode, header};
use longshore_oci::{Digest, RepositoryName};

use super::{Answer, CONTENT_DIGEST, Call, OciError, empty, insert};
use crate::clock::Timestamp;
use crate::error::RegistryError;
use crate::http::route::query_value;
use crate::registry::{Mode, Registry};
use crate::store::uploads::blocking;

/// GET and HEAD of a blob, in whole or in part.
pub(super) async fn get(call: Call<'_>, repository: &RepositoryName, blob: &Digest) -> Answer {
    let size = call.registry.blob_size(repository, blob).await?;
    let head = call.parts.method == Method::HEAD;
    send(call.registry, call.header(header::RANGE), head, blob, size).await
}

/// DELETE of a blob.
pub(super) async fn delete(call: Call<'_>, repository: &RepositoryName, blob: &Digest) -> Answer {
    if call.registry.inner.options.mode == Mode::EcrQuirks {
        return Err(OciError::method_not_allowed());
    }
    call.registry.remove_blob(repository, blob).await?;
    Ok(empty(StatusCode::ACCEPTED, &[]))
}

/// GET of an address that GetDownloadUrlForLayer gave out; its signature stands for the token.
pub(crate) async fn signed_layer(
    registry: &Registry,
    parts: &Parts,
    repository: &RepositoryName,
    blob: &Digest,
) -> Response<Body> {
    let query = parts.uri.query();
    let expires = query_value(query, "expires").and_then(|text| text.parse().ok()).map(Timestamp::from_millis);
    let signature = query_value(query, "signature").unwrap_or_default();
    let holds = expires.is_some_and(|expires| {
        let key = &registry.inner.key;
        key.layer_signature_holds(repository.as_str(), blob.as_str(), expires, &signature, registry.now())
    });
    let range = parts.headers.get(header::RANGE).and_then(|value| value.to_str().ok());
    let answer = match (holds, registry.blob_size(repository, blob).await) {
        (false, _) => Err(OciError::new(StatusCode::FORBIDDEN, "DENIED", "the address has expired or was changed")),
        (true, Ok(size)) => send(registry, range, parts.method == Method::HEAD, blob, size).await,
        (true, Err(error)) => Err(error.into()),
    };
    answer.unwrap_or_else(OciError::into_response)
}

async fn send(registry: &Registry, range: Option<&str>, head: bool, blob: &Digest, size: u64) -> Answer {
    let wanted = range.map_or(Wanted::Whole, |text| Wanted::parse(text, size));
    let (status, start, length) = match wanted {
        Wanted::Whole => (StatusCode::OK, 0, size),
        Wanted::Part { start, length } => (StatusCode::PARTIAL_CONTENT, start, length),
        Wanted::Outside => {
            let text = format!("the blob has {size} bytes");
            let refusal = OciError::new(StatusCode::RANGE_NOT_SATISFIABLE, "SIZE_INVALID", text);
            return Err(refusal.with(header::CONTENT_RANGE, &format!("bytes */{size}")));
        }
    };
    let body = if head || length == 0 {
        Body::empty()
    } else {
        let (store, digest) = (std::sync::Arc::clone(&registry.inner.blobs), blob.clone());
        let file = blocking(move || store.open_blob(&digest)).await.map_err(RegistryError::from)?;
        registry.inner.sending.body(file, start, length)
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    insert(headers, header::CONTENT_TYPE, "application/octet-stream");
    insert(headers, header::CONTENT_LENGTH, &length.to_string());
    insert(headers, header::ACCEPT_RANGES, "bytes");
    insert(headers, CONTENT_DIGEST, blob.as_str());
    if status == StatusCode::PARTIAL_CONTENT {
        insert(headers, header::CONTENT_RANGE, &format!("bytes {start}-{}/{size}", start + length - 1));
    }
    Ok(response)
}

/// What a `Range` header asks for.
// Source: RFC 9110 section 14.1.2; several ranges at once are answered with the whole, which is allowed.
#[derive(Debug, PartialEq, Eq)]
enum Wanted {
    Whole,
    Part { start: u64, length: u64 },
    Outside,
}

impl Wanted {
    fn parse(header: &str, size: u64) -> Self {
        let Some((first, last)) = header.strip_prefix("bytes=").and_then(|range| range.trim().split_once('-')) else {
            return Self::Whole;
        };
        let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u64>());
        match (first.is_empty(), number(first), last.is_empty(), number(last)) {
            (true, _, false, Some(Ok(0))) => Self::Outside,
            (true, _, false, Some(Ok(suffix))) if size > 0 => {
                let length = suffix.min(size);
                Self::Part { start: size - length, length }
            }
            (true, _, false, Some(Ok(_))) => Self::Outside,
            (false, Some(Ok(start)), true, _) if start < size => Self::Part { start, length: size - start },
            (false, Some(Ok(_)), true, _) => Self::Outside,
            (false, Some(Ok(start)), false, Some(Ok(last))) if start <= last => {
                if start >= size {
                    return Self::Outside;
                }
                Self::Part { start, length: last.min(size - 1) - start + 1 }
            }
            _ => Self::Whole,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Wanted;

    #[test]
    fn ranges_are_cut_to_the_blob() {
        let part = |start, length| Wanted::Part { start, length };
        for (header, expected) in [
            ("bytes=0-3", part(0, 4)),
            ("bytes=2-", part(2, 8)),
            ("bytes=-3", part(7, 3)),
            ("bytes=-30", part(0, 10)),
            ("bytes=9-100", part(9, 1)),
            ("bytes=10-", Wanted::Outside),
            ("bytes=10-12", Wanted::Outside),
            ("bytes=-0", Wanted::Outside),
            ("bytes=5-2", Wanted::Whole),
            ("bytes=0-1,4-5", Wanted::Whole),
            ("bytes=a-b", Wanted::Whole),
            ("bytes=-", Wanted::Whole),
            ("lines=0-1", Wanted::Whole),
        ] {
            assert_eq!(Wanted::parse(header, 10), expected, "{header}");
        }
        assert_eq!(Wanted::parse("bytes=0-", 0), Wanted::Outside);
        assert_eq!(Wanted::parse("bytes=-1", 0), Wanted::Outside);
    }
}
