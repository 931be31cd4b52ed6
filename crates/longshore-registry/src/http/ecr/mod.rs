//! The ECR JSON interface: `POST /` with the operation in `X-Amz-Target`.
// Source: AWS JSON 1.1 protocol and ECR API reference 2015-09-21 (botocore 1.44.5 model).

mod images;
mod layers;
mod lifecycle;
mod page;
mod parameters;
mod policies;
mod repositories;
mod scans;

use std::time::Duration;

use axum::body::{Body, BodyDataStream};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, Response, StatusCode, header};
use serde_json::{Value, json};

use super::body::{self, BodyError};
use super::{admin, sts};
use crate::error::RegistryError;
use crate::registry::Registry;
use parameters::Parameters;

const TARGET_PREFIX: &str = "AmazonEC2ContainerRegistry_V20150921.";

/// Largest JSON body in bytes: a layer part of 20 MiB in base64, and its envelope.
const MAX_BODY: usize = 28 * 1024 * 1024;

/// A body from here on waits for its turn, in bytes.
const LARGE_BODY: usize = 1024 * 1024;

/// How long a body may take.
const BODY_TIME: Duration = Duration::from_secs(120);

/// Answers a request to `/`.
pub(super) async fn answer(registry: &Registry, parts: &Parts, body: &mut BodyDataStream) -> Response<Body> {
    if parts.method != Method::POST {
        return admin::refuse(StatusCode::METHOD_NOT_ALLOWED, "the ECR interface takes POST requests");
    }
    let text = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let Some(operation) = text("x-amz-target").strip_prefix(TARGET_PREFIX) else {
        return sts::answer(registry, parts, body).await;
    };
    // A part of a layer is large; one of them at a time keeps memory small.
    let length = text("content-length").parse().unwrap_or(MAX_BODY);
    let _turn = match length > LARGE_BODY {
        true => registry.inner.large_bodies.acquire().await.ok(),
        false => None,
    };
    let result = match read_parameters(body).await {
        Ok(parameters) => run(registry, operation, parameters).await,
        Err(error) => Err(error),
    };
    match result {
        Ok(value) => respond(StatusCode::OK, &value),
        Err(error) => refuse(registry, &error),
    }
}

async fn read_parameters(body: &mut BodyDataStream) -> Result<Parameters, RegistryError> {
    let read = tokio::time::timeout(BODY_TIME, body::read(body, MAX_BODY)).await;
    let bytes = read.unwrap_or(Err(BodyError::Cut)).map_err(|error| RegistryError::InvalidParameter {
        message: match error {
            BodyError::TooLarge => format!("the request is larger than {MAX_BODY} bytes"),
            BodyError::Cut => "the request ended early".to_owned(),
        },
    })?;
    Parameters::parse(&bytes)
}

async fn run(registry: &Registry, operation: &str, parameters: Parameters) -> Result<Value, RegistryError> {
    parameters.check_registry_id(registry)?;
    match operation {
        "GetAuthorizationToken" => Ok(authorization(registry)),
        "DescribeRegistry" => Ok(json!({
            "registryId": registry.account_id(),
            "replicationConfiguration": { "rules": [] },
        })),
        "CreateRepository" => repositories::create(registry, &parameters).await,
        "DescribeRepositories" => repositories::describe(registry, &parameters),
        "DeleteRepository" => repositories::delete(registry, &parameters).await,
        "PutImageTagMutability" => repositories::put_tag_mutability(registry, &parameters).await,
        "PutImageScanningConfiguration" => repositories::put_scanning(registry, &parameters).await,
        "TagResource" => repositories::tag(registry, &parameters).await,
        "UntagResource" => repositories::untag(registry, &parameters).await,
        "ListTagsForResource" => repositories::list_tags(registry, &parameters),
        "PutImage" => images::put(registry, &parameters).await,
        "BatchGetImage" => images::batch_get(registry, &parameters),
        "DescribeImages" => images::describe(registry, &parameters).await,
        "ListImages" => images::list(registry, &parameters),
        "BatchDeleteImage" => images::batch_delete(registry, &parameters).await,
        "ListImageReferrers" => images::list_referrers(registry, &parameters),
        "BatchCheckLayerAvailability" => layers::check(registry, &parameters).await,
        "InitiateLayerUpload" => layers::initiate(registry, &parameters).await,
        "UploadLayerPart" => layers::upload_part(registry, &parameters).await,
        "CompleteLayerUpload" => layers::complete(registry, &parameters).await,
        "GetDownloadUrlForLayer" => layers::download_url(registry, &parameters).await,
        "PutLifecyclePolicy" => lifecycle::put(registry, &parameters).await,
        "GetLifecyclePolicy" => lifecycle::get(registry, &parameters),
        "DeleteLifecyclePolicy" => lifecycle::delete(registry, &parameters).await,
        "StartLifecyclePolicyPreview" => lifecycle::start_preview(registry, &parameters).await,
        "GetLifecyclePolicyPreview" => lifecycle::get_preview(registry, &parameters),
        "SetRepositoryPolicy" => policies::set(registry, &parameters).await,
        "GetRepositoryPolicy" => policies::get(registry, &parameters),
        "DeleteRepositoryPolicy" => policies::delete(registry, &parameters).await,
        "StartImageScan" => scans::start(registry, &parameters).await,
        "DescribeImageScanFindings" => scans::findings(registry, &parameters),
        _ => Err(RegistryError::UnsupportedOperation { operation: operation.to_owned() }),
    }
}

fn authorization(registry: &Registry) -> Value {
    let token = registry.authorization_token();
    json!({
        "authorizationData": [{
            "authorizationToken": token.authorization_token,
            "expiresAt": token.expires_at.as_epoch_seconds(),
            "proxyEndpoint": token.proxy_endpoint,
        }]
    })
}

fn refuse(registry: &Registry, error: &RegistryError) -> Response<Body> {
    let kind = error.aws_type();
    let mut body = json!({ "__type": kind, "message": error.to_string() });
    let status = match error {
        RegistryError::Storage { source } => {
            tracing::error!(error = source as &dyn std::error::Error, "registry");
            StatusCode::INTERNAL_SERVER_ERROR
        }
        RegistryError::ChunkOutOfOrder { received, upload, .. } => {
            body["registryId"] = json!(registry.account_id());
            body["uploadId"] = json!(upload);
            // Source: ECR API reference, InvalidLayerPartException.lastValidByteReceived.
            body["lastValidByteReceived"] = json!(received.saturating_sub(1));
            StatusCode::BAD_REQUEST
        }
        _ => StatusCode::BAD_REQUEST,
    };
    let mut response = respond(status, &body);
    if let Ok(kind) = HeaderValue::from_str(kind) {
        response.headers_mut().insert("x-amzn-errortype", kind);
    }
    response
}

fn respond(status: StatusCode, body: &Value) -> Response<Body> {
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = status;
    let json = HeaderValue::from_static("application/x-amz-json-1.1");
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    response
}
