//! Operations on layers.

use std::convert::Infallible;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::stream;
use longshore_oci::{Algorithm, Digest};
use serde_json::{Value, json};

use super::parameters::{Parameters, layer_digest, violated};
use crate::auth::DOWNLOAD_LIFETIME;
use crate::error::RegistryError;
use crate::registry::Registry;
use crate::store::UploadId;

type Outcome = Result<Value, RegistryError>;

/// The part size clients are told, in bytes.
// Source: ECR API reference 2015-09-21, InitiateLayerUpload's example: 10485760.
const PART_BYTES: u64 = 10 * 1024 * 1024;

/// Base64 is decoded this much at a time, in characters; a multiple of four.
const DECODE_CHARACTERS: usize = 64 * 1024;

pub(super) async fn check(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    registry.repository(name.as_str())?;
    let (mut layers, mut failures) = (Vec::new(), Vec::new());
    for given in parameters.list("layerDigests", 100)? {
        let text = given.as_str().unwrap_or_default();
        let Ok(digest) = Digest::parse(text) else {
            failures.push(json!({
                "layerDigest": text,
                "failureCode": "InvalidLayerDigest",
                "failureReason": "Invalid layer digest",
            }));
            continue;
        };
        match registry.blob_size(&name, &digest).await {
            Ok(size) => layers.push(json!({
                "layerDigest": digest,
                "layerAvailability": "AVAILABLE",
                "layerSize": size,
                "mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip",
            })),
            Err(RegistryError::LayerNotFound { .. }) => {
                layers.push(json!({ "layerDigest": digest, "layerAvailability": "UNAVAILABLE" }));
            }
            Err(error) => return Err(error),
        }
    }
    Ok(json!({ "layers": layers, "failures": failures }))
}

pub(super) async fn initiate(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    registry.repository(name.as_str())?;
    let id = registry.start_upload(&name, Algorithm::Sha256).await?;
    Ok(json!({ "uploadId": id.to_string(), "partSize": PART_BYTES }))
}

pub(super) async fn upload_part(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    let id = upload_id(registry, parameters)?;
    let (first, last) = (parameters.number("partFirstByte")?, parameters.number("partLastByte")?);
    let text = parameters.text("layerPartBlob")?;
    let padding = text.bytes().rev().take_while(|byte| *byte == b'=').count();
    let decoded = (text.len() / 4 * 3).saturating_sub(padding) as u64;
    if last < first || last - first + 1 != decoded {
        let range = format!("partFirstByte {first} and partLastByte {last} do not fit a part of {decoded} bytes");
        return Err(violated("partLastByte", &range));
    }
    // Decoded piece by piece, so that the part is in memory once; all of it is checked before any of it is written.
    let pieces = || text.as_bytes().chunks(DECODE_CHARACTERS).map(|piece| STANDARD.decode(piece));
    if pieces().any(|piece| piece.is_err()) {
        return Err(violated("layerPartBlob", "Member must be base64"));
    }
    let pieces = pieces().map(|piece| Ok::<_, Infallible>(Bytes::from(piece.unwrap_or_default())));
    registry.append_to_upload(&name, &id, Some(first), Some(decoded), stream::iter(pieces)).await?;
    Ok(json!({
        "registryId": registry.account_id(),
        "repositoryName": name,
        "uploadId": id.to_string(),
        "lastByteReceived": last,
    }))
}

pub(super) async fn complete(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    let id = upload_id(registry, parameters)?;
    let given = parameters.list("layerDigests", 100)?;
    let digest = layer_digest(given[0].as_str().unwrap_or_default())?;
    let received = registry.inner.uploads.received(&name, &id).await?;
    if received.total == 0 {
        return Err(RegistryError::EmptyUpload { upload: id.to_string() });
    }
    let known = registry.inner.metadata.blob(name.as_str(), &digest)?.is_some();
    if known {
        registry.inner.uploads.cancel(&name, &id).await?;
        return Err(RegistryError::LayerAlreadyExists {
            digest,
            repository: name.to_string(),
            registry_id: registry.account_id().to_owned(),
        });
    }
    registry.finish_upload(&name, &id, &digest).await?;
    Ok(json!({
        "registryId": registry.account_id(),
        "repositoryName": name,
        "uploadId": id.to_string(),
        "layerDigest": digest,
    }))
}

pub(super) async fn download_url(registry: &Registry, parameters: &Parameters) -> Outcome {
    let name = parameters.repository_name()?;
    let digest = layer_digest(parameters.text("layerDigest")?)?;
    registry.blob_size(&name, &digest).await?;
    let expires_at = registry.now().plus(DOWNLOAD_LIFETIME);
    let signature = registry.inner.key.layer_signature(name.as_str(), digest.as_str(), expires_at);
    let url = format!(
        "{}/_longshore/layers/{name}/{digest}?expires={}&signature={signature}",
        registry.public_uri(),
        expires_at.as_millis(),
    );
    Ok(json!({ "downloadUrl": url, "layerDigest": digest }))
}

fn upload_id(registry: &Registry, parameters: &Parameters) -> Result<UploadId, RegistryError> {
    let text = parameters.text("uploadId")?;
    UploadId::parse(text).ok_or_else(|| RegistryError::UploadNotFound {
        upload: text.to_owned(),
        repository: parameters.text("repositoryName").unwrap_or_default().to_owned(),
        registry_id: registry.account_id().to_owned(),
    })
}
