//! Uploading blobs: in one request, in two, or chunk by chunk.

use axum::body::{Body, BodyDataStream};
use axum::http::{HeaderName, Response, StatusCode, header};
use longshore_oci::{Algorithm, Digest, RepositoryName};

use super::{Answer, CONTENT_DIGEST, Call, OciError, empty};
use crate::http::route::query_value;
use crate::registry::Mode;
use crate::store::UploadId;
use crate::store::uploads::Received;

const UPLOAD_UUID: HeaderName = HeaderName::from_static("docker-upload-uuid");

/// POST: starts an upload, or does all of it, or mounts.
pub(super) async fn start(call: Call<'_>, repository: &RepositoryName, body: &mut BodyDataStream) -> Answer {
    if let Some(text) = query_value(call.query(), "mount") {
        let blob = digest(&text)?;
        let from = query_value(call.query(), "from").map(|name| RepositoryName::parse(&name)).transpose();
        let from = from.map_err(|error| OciError::new(StatusCode::BAD_REQUEST, "NAME_INVALID", error.to_string()))?;
        let mounts = call.registry.inner.options.mode == Mode::Conformant;
        if mounts && call.registry.mount_blob(repository, &blob, from.as_ref()).await? {
            return Ok(created(repository, &blob));
        }
    }
    let whole = query_value(call.query(), "digest").map(|text| digest(&text)).transpose()?;
    let algorithm = match (&whole, query_value(call.query(), "digest-algorithm").as_deref()) {
        (Some(blob), _) => blob.algorithm(),
        (None, None | Some("sha256")) => Algorithm::Sha256,
        (None, Some("sha512")) => Algorithm::Sha512,
        (None, Some(other)) => {
            let text = format!("digest algorithm {other:?} is not supported, only sha256 and sha512 are");
            return Err(OciError::new(StatusCode::BAD_REQUEST, "DIGEST_INVALID", text));
        }
    };
    let id = call.registry.start_upload(repository, algorithm).await?;
    let Some(blob) = whole else {
        return Ok(progress(StatusCode::ACCEPTED, repository, &id, 0));
    };
    let length = content_length(call);
    let received = call.registry.append_to_upload(repository, &id, None, length, body).await;
    if let Err(error) = received {
        // There is no way back to an upload whose address was never told.
        call.registry.inner.uploads.remove(&id).await?;
        return Err(error.into());
    }
    call.registry.finish_upload(repository, &id, &blob).await?;
    Ok(created(repository, &blob))
}

/// GET: how far the upload is.
pub(super) async fn status(call: Call<'_>, repository: &RepositoryName, id: &UploadId) -> Answer {
    let received = call.registry.inner.uploads.received(repository, id).await?;
    Ok(progress(StatusCode::NO_CONTENT, repository, id, reported(call, received)))
}

/// PATCH: a chunk.
pub(super) async fn append(
    call: Call<'_>,
    repository: &RepositoryName,
    id: &UploadId,
    body: &mut BodyDataStream,
) -> Answer {
    let (starts_at, length) = place(call)?;
    let received = call.registry.append_to_upload(repository, id, starts_at, length, body).await;
    let received = received.map_err(|error| out_of_order(error.into(), repository, id))?;
    // Differs(ecr) unless in quirks mode. Source: aws/containers-roadmap#2831: 201, and `Range` stays at the first chunk.
    let status = match call.registry.inner.options.mode {
        Mode::Conformant => StatusCode::ACCEPTED,
        Mode::EcrQuirks => StatusCode::CREATED,
    };
    Ok(progress(status, repository, id, reported(call, received)))
}

/// PUT: the last chunk, or none, and the digest.
pub(super) async fn finish(
    call: Call<'_>,
    repository: &RepositoryName,
    id: &UploadId,
    body: &mut BodyDataStream,
) -> Answer {
    let Some(text) = query_value(call.query(), "digest") else {
        let text = "an upload is completed with its digest in the query";
        return Err(OciError::new(StatusCode::BAD_REQUEST, "DIGEST_INVALID", text));
    };
    let blob = digest(&text)?;
    let (starts_at, length) = place(call)?;
    let received = call.registry.append_to_upload(repository, id, starts_at, length, body).await;
    received.map_err(|error| out_of_order(error.into(), repository, id))?;
    call.registry.finish_upload(repository, id, &blob).await?;
    Ok(created(repository, &blob))
}

/// DELETE: gives the upload up.
pub(super) async fn cancel(call: Call<'_>, repository: &RepositoryName, id: &UploadId) -> Answer {
    call.registry.inner.uploads.cancel(repository, id).await?;
    Ok(empty(StatusCode::NO_CONTENT, &[]))
}

/// Where the request says its body begins and how long it is.
fn place(call: Call<'_>) -> Result<(Option<u64>, Option<u64>), OciError> {
    let length = content_length(call);
    let Some(range) = call.header(header::CONTENT_RANGE) else { return Ok((None, length)) };
    let invalid = || {
        let text = format!("content range {range:?} is not <first>-<last>");
        OciError::new(StatusCode::BAD_REQUEST, "BLOB_UPLOAD_INVALID", text)
    };
    let bare = range.trim_start_matches("bytes").trim_start_matches(['=', ' ']);
    let bare = bare.split_once('/').map_or(bare, |(bare, _)| bare);
    let (first, last) = bare.split_once('-').ok_or_else(invalid)?;
    let first: u64 = first.trim().parse().map_err(|_| invalid())?;
    let last: u64 = last.trim().parse().map_err(|_| invalid())?;
    if length == Some(0) {
        return Ok((Some(first), length));
    }
    let promised = last.checked_sub(first).and_then(|span| span.checked_add(1)).ok_or_else(invalid)?;
    if length.is_some_and(|length| length != promised) {
        return Err(invalid());
    }
    Ok((Some(first), Some(promised)))
}

fn content_length(call: Call<'_>) -> Option<u64> {
    call.header(header::CONTENT_LENGTH).and_then(|text| text.parse().ok())
}

/// Tells a client whose chunk came out of order where to go on.
fn out_of_order(mut refusal: OciError, repository: &RepositoryName, id: &UploadId) -> OciError {
    if refusal.status == StatusCode::RANGE_NOT_SATISFIABLE {
        refusal = refusal.with(header::LOCATION, &location(repository, id));
    }
    refusal
}

fn reported(call: Call<'_>, received: Received) -> u64 {
    match call.registry.inner.options.mode {
        Mode::Conformant => received.total,
        Mode::EcrQuirks => received.first_chunk,
    }
}

fn progress(status: StatusCode, repository: &RepositoryName, id: &UploadId, received: u64) -> Response<Body> {
    let range = format!("0-{}", received.saturating_sub(1));
    empty(
        status,
        &[
            (header::LOCATION, &location(repository, id)),
            (header::RANGE, &range),
            (header::CONTENT_LENGTH, "0"),
            (UPLOAD_UUID, &id.to_string()),
        ],
    )
}

fn location(repository: &RepositoryName, id: &UploadId) -> String {
    format!("/v2/{repository}/blobs/uploads/{id}")
}

fn created(repository: &RepositoryName, blob: &Digest) -> Response<Body> {
    let location = format!("/v2/{repository}/blobs/{blob}");
    let headers =
        [(header::LOCATION, location.as_str()), (header::CONTENT_LENGTH, "0"), (CONTENT_DIGEST, blob.as_str())];
    empty(StatusCode::CREATED, &headers)
}

fn digest(text: &str) -> Result<Digest, OciError> {
    Digest::parse(text).map_err(|error| OciError::new(StatusCode::BAD_REQUEST, "DIGEST_INVALID", error.to_string()))
}
