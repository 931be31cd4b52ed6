//! Manifests, tags and referrers.

use axum::body::{Body, BodyDataStream};
use axum::http::{HeaderName, Method, Response, StatusCode, header};
use longshore_oci::{Descriptor, Digest, Index, MAX_MANIFEST_BYTES, MediaType, RawManifest, RepositoryName, Tag};
use serde_json::json;

use super::{Answer, CONTENT_DIGEST, Call, OciError, empty, insert, json_response};
use crate::error::RegistryError;
use crate::http::body::{BodyError, read};
use crate::http::route::{query_value, query_values};
use crate::images::{ImageReference, ManifestPush, declared_media_type, invalid_manifest};
use crate::model::ImageStatus;

const SUBJECT: HeaderName = HeaderName::from_static("oci-subject");
const FILTERS_APPLIED: HeaderName = HeaderName::from_static("oci-filters-applied");
const OCI_TAG: HeaderName = HeaderName::from_static("oci-tag");

/// Most tags in one answer when the client sets no limit.
const TAGS_PAGE: usize = 1000;

/// GET and HEAD of a manifest.
pub(super) fn get(call: Call<'_>, repository: &RepositoryName, reference: &ImageReference) -> Answer {
    let head = call.parts.method == Method::HEAD;
    let manifest = match head {
        true => call.registry.manifest(repository, reference)?,
        false => call.registry.pull_manifest(repository, reference)?,
    };
    let length = manifest.bytes.len();
    let mut response = Response::new(if head { Body::empty() } else { Body::from(manifest.bytes) });
    let headers = response.headers_mut();
    insert(headers, header::CONTENT_TYPE, manifest.media_type.as_str());
    insert(headers, header::CONTENT_LENGTH, &length.to_string());
    insert(headers, CONTENT_DIGEST, manifest.digest.as_str());
    Ok(response)
}

/// PUT of a manifest.
pub(super) async fn put(
    call: Call<'_>,
    repository: &RepositoryName,
    reference: &ImageReference,
    body: &mut BodyDataStream,
) -> Answer {
    let declared = declared_media_type(call.header(header::CONTENT_TYPE));
    let mut tags = query_values(call.query(), "tag")
        .map(|text| Tag::parse(&text))
        .collect::<Result<Vec<Tag>, _>>()
        .map_err(|error| OciError::new(StatusCode::BAD_REQUEST, "TAG_INVALID", error.to_string()))?;
    let extra_tags = tags.iter().map(Tag::to_string).collect::<Vec<_>>();
    let expected_digest = match reference {
        ImageReference::Digest(digest) => Some(digest.clone()),
        ImageReference::Tag(tag) => {
            tags.push(tag.clone());
            None
        }
    };
    let bytes = read(body, MAX_MANIFEST_BYTES).await.map_err(|error| match error {
        BodyError::TooLarge => RegistryError::ManifestTooLarge { limit: MAX_MANIFEST_BYTES },
        BodyError::Cut => RegistryError::ManifestInvalid { reason: "the request ended early".to_owned() },
    })?;
    let manifest = RawManifest::parse(bytes, declared.as_ref()).map_err(|error| invalid_manifest(&error))?;
    let push = ManifestPush { manifest, expected_digest, tags };
    let pushed = call.registry.push_manifest(repository, push).await?;
    let location = format!("/v2/{repository}/manifests/{}", pushed.digest);
    let headers = [
        (header::LOCATION, location.as_str()),
        (header::CONTENT_LENGTH, "0"),
        (CONTENT_DIGEST, pushed.digest.as_str()),
    ];
    let mut response = empty(StatusCode::CREATED, &headers);
    if let Some(subject) = &pushed.subject {
        insert(response.headers_mut(), SUBJECT, subject.as_str());
    }
    for tag in extra_tags {
        let value = tag.parse().expect("invariant: a tag is a header value");
        response.headers_mut().append(OCI_TAG, value);
    }
    Ok(response)
}

/// DELETE of a tag or of an image.
pub(super) async fn delete(call: Call<'_>, repository: &RepositoryName, reference: &ImageReference) -> Answer {
    match reference {
        ImageReference::Tag(tag) => call.registry.remove_tag(repository, tag).await?,
        ImageReference::Digest(digest) => call.registry.delete_image(repository, digest).await?,
    }
    Ok(empty(StatusCode::ACCEPTED, &[]))
}

/// GET of the list of tags.
pub(super) fn tags(call: Call<'_>, repository: &RepositoryName) -> Answer {
    call.registry.repository(repository.as_str())?;
    let limit = match query_value(call.query(), "n") {
        None => TAGS_PAGE,
        Some(text) => text.parse().map_err(|_| {
            let text = format!("n={text:?} is not a number of tags");
            OciError::new(StatusCode::BAD_REQUEST, "PAGINATION_NUMBER_INVALID", text)
        })?,
    };
    let limit: usize = limit;
    let after = query_value(call.query(), "last").unwrap_or_default();
    let snapshot = call.registry.inner.metadata.read().map_err(RegistryError::from)?;
    let wanted = limit.min(TAGS_PAGE);
    let found = snapshot.tags_after(repository.as_str(), &after, wanted + 1).map_err(RegistryError::from)?;
    let page: Vec<&str> = found.iter().take(wanted).map(|(tag, _)| tag.as_str()).collect();
    let mut response = json_response(json!({ "name": repository, "tags": page }).to_string());
    if let Some(last) = page.last().filter(|_| found.len() > wanted) {
        let next = format!("</v2/{repository}/tags/list?n={wanted}&last={last}>; rel=\"next\"");
        insert(response.headers_mut(), header::LINK, &next);
    }
    Ok(response)
}

/// GET of what refers to a manifest.
pub(super) fn referrers(call: Call<'_>, repository: &RepositoryName, subject: &Digest) -> Answer {
    call.registry.repository(repository.as_str())?;
    let wanted = query_value(call.query(), "artifactType").map(|text| MediaType::new(&text));
    let snapshot = call.registry.inner.metadata.read().map_err(RegistryError::from)?;
    let mut manifests = Vec::new();
    for digest in snapshot.referrers(repository.as_str(), subject).map_err(RegistryError::from)? {
        let Some(image) = snapshot.image(repository.as_str(), &digest).map_err(RegistryError::from)? else { continue };
        let matches = wanted.is_none() || image.artifact_type == wanted;
        if matches && image.status == ImageStatus::Active {
            manifests.push(Descriptor {
                artifact_type: image.artifact_type,
                annotations: image.annotations,
                ..Descriptor::new(image.media_type, image.digest, image.manifest_bytes)
            });
        }
    }
    let index = Index {
        schema_version: 2,
        media_type: Some(MediaType::OCI_INDEX),
        artifact_type: None,
        manifests,
        subject: None,
        annotations: None,
    };
    let index = RawManifest::from_index(MediaType::OCI_INDEX, &index);
    let mut response = Response::new(Body::from(index.bytes));
    insert(response.headers_mut(), header::CONTENT_TYPE, MediaType::OCI_INDEX.as_str());
    if wanted.is_some() {
        insert(response.headers_mut(), FILTERS_APPLIED, "artifactType");
    }
    Ok(response)
}
