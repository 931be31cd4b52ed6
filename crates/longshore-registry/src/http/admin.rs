//! The command line's own requests: is it ready, and please stop.

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{Method, Response, StatusCode, header};
use serde_json::{Value, json};

use crate::registry::Registry;

/// Name of the header that carries the folder's secret.
const SECRET_HEADER: &str = "x-longshore-secret";

/// Answers that the registry is ready, and what it is.
pub(super) fn health(registry: &Registry) -> Response<Body> {
    let counts = registry.inner.metadata.read().and_then(|snapshot| snapshot.counts());
    match counts {
        Ok((repositories, images, layers)) => answer(
            StatusCode::OK,
            &json!({
                "status": "ready",
                "pid": std::process::id(),
                "version": env!("CARGO_PKG_VERSION"),
                "accountId": registry.account_id(),
                "region": registry.region(),
                "uri": registry.public_uri(),
                "repositories": repositories,
                "images": images,
                "layers": layers,
            }),
        ),
        Err(error) => {
            tracing::error!(%error, "registry: health check failed");
            refuse(StatusCode::INTERNAL_SERVER_ERROR, "the registry's storage failed")
        }
    }
}

/// Ends the server when the request knows the folder's secret.
pub(super) fn shutdown(registry: &Registry, parts: &Parts) -> Response<Body> {
    if parts.method != Method::POST {
        return refuse(StatusCode::METHOD_NOT_ALLOWED, "shutdown is asked for with POST");
    }
    let given = parts.headers.get(SECRET_HEADER).and_then(|value| value.to_str().ok());
    if !given.is_some_and(|given| registry.inner.key.admin_secret_is(given)) {
        return refuse(StatusCode::FORBIDDEN, "shutdown needs the secret of the registry's folder");
    }
    registry.stop();
    answer(StatusCode::ACCEPTED, &json!({ "status": "stopping" }))
}

/// Answers a request that belongs to no interface, or may not be made.
pub(super) fn refuse(status: StatusCode, message: &str) -> Response<Body> {
    answer(status, &json!({ "message": message }))
}

fn answer(status: StatusCode, body: &Value) -> Response<Body> {
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = status;
    let json = header::HeaderValue::from_static("application/json");
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    response
}
