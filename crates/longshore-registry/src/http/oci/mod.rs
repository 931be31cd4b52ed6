//! The OCI distribution endpoints under `/v2/`.
// Source: OCI distribution-spec v1.1, end-1 to end-14; ECR's deviations: see `Mode::EcrQuirks`.

mod blobs;
mod manifests;
mod uploads;

use axum::body::{Body, BodyDataStream};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header};
use serde_json::json;

use super::route::{Route, RouteError};
use crate::auth::Verdict;
use crate::error::RegistryError;
use crate::registry::Registry;

pub(super) use blobs::signed_layer;

/// A refusal in the form the distribution specification gives it.
#[derive(Debug)]
struct OciError {
    status: StatusCode,
    code: &'static str,
    message: String,
    headers: Vec<(HeaderName, String)>,
}

impl OciError {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), headers: Vec::new() }
    }

    fn with(mut self, name: HeaderName, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    fn method_not_allowed() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "UNSUPPORTED", "the operation is unsupported at this path")
    }

    fn into_response(self) -> Response<Body> {
        let body = json!({ "errors": [{ "code": self.code, "message": self.message, "detail": null }] });
        let mut response = Response::new(Body::from(body.to_string()));
        *response.status_mut() = self.status;
        self.headers.into_iter().for_each(|(name, value)| insert(response.headers_mut(), name, &value));
        insert(response.headers_mut(), header::CONTENT_TYPE, "application/json");
        response
    }
}

impl From<RegistryError> for OciError {
    fn from(error: RegistryError) -> Self {
        let (status, code) = error.oci();
        match &error {
            RegistryError::Storage { source } => tracing::error!(error = source as &dyn std::error::Error, "registry"),
            RegistryError::ImageNotFound { .. } => return Self::new(status, code, "Requested image not found"),
            _ => {}
        }
        Self::new(status, code, error.to_string())
    }
}

impl From<RouteError> for OciError {
    fn from(error: RouteError) -> Self {
        match error {
            RouteError::Unknown => Self::new(StatusCode::NOT_FOUND, "NAME_UNKNOWN", "there is nothing at this path"),
            RouteError::Name(error) => Self::new(StatusCode::BAD_REQUEST, "NAME_INVALID", error.to_string()),
            RouteError::Digest(error) => Self::new(StatusCode::BAD_REQUEST, "DIGEST_INVALID", error.to_string()),
            RouteError::Tag(error) => Self::new(StatusCode::BAD_REQUEST, "TAG_INVALID", error.to_string()),
            RouteError::Upload(id) => {
                Self::new(StatusCode::NOT_FOUND, "BLOB_UPLOAD_UNKNOWN", format!("there is no upload {id:?}"))
            }
        }
    }
}

/// One request with what its handlers need.
#[derive(Clone, Copy)]
struct Call<'a> {
    registry: &'a Registry,
    parts: &'a Parts,
}

impl<'a> Call<'a> {
    fn header(self, name: impl header::AsHeaderName) -> Option<&'a str> {
        self.parts.headers.get(name).and_then(|value| value.to_str().ok())
    }

    fn query(self) -> Option<&'a str> {
        self.parts.uri.query()
    }
}

type Answer = Result<Response<Body>, OciError>;

/// Answers a request under `/v2/`.
pub(super) async fn answer(
    registry: &Registry,
    route: Result<Route, RouteError>,
    parts: &Parts,
    body: &mut BodyDataStream,
) -> Response<Body> {
    let call = Call { registry, parts };
    let answer = match authorize(call) {
        Ok(()) => dispatch(call, route, body).await,
        Err(refusal) => Err(refusal),
    };
    let mut response = answer.unwrap_or_else(OciError::into_response);
    insert(response.headers_mut(), API_VERSION, "registry/2.0");
    response
}

async fn dispatch(call: Call<'_>, route: Result<Route, RouteError>, body: &mut BodyDataStream) -> Answer {
    let method = call.parts.method.clone();
    match (route?, method) {
        (Route::Ping, Method::GET | Method::HEAD) => Ok(json_response("{}")),
        (Route::Blob(repository, blob), Method::GET | Method::HEAD) => blobs::get(call, &repository, &blob).await,
        (Route::Blob(repository, blob), Method::DELETE) => blobs::delete(call, &repository, &blob).await,
        (Route::Uploads(repository), Method::POST) => uploads::start(call, &repository, body).await,
        (Route::Upload(repository, id), Method::GET | Method::HEAD) => uploads::status(call, &repository, &id).await,
        (Route::Upload(repository, id), Method::PATCH) => uploads::append(call, &repository, &id, body).await,
        (Route::Upload(repository, id), Method::PUT) => uploads::finish(call, &repository, &id, body).await,
        (Route::Upload(repository, id), Method::DELETE) => uploads::cancel(call, &repository, &id).await,
        (Route::Manifest(repository, reference), Method::GET | Method::HEAD) => {
            manifests::get(call, &repository, &reference)
        }
        (Route::Manifest(repository, reference), Method::PUT) => {
            manifests::put(call, &repository, &reference, body).await
        }
        (Route::Manifest(repository, reference), Method::DELETE) => {
            manifests::delete(call, &repository, &reference).await
        }
        (Route::Tags(repository), Method::GET) => manifests::tags(call, &repository),
        (Route::Referrers(repository, subject), Method::GET) => manifests::referrers(call, &repository, &subject),
        _ => Err(OciError::method_not_allowed()),
    }
}

fn authorize(call: Call<'_>) -> Result<(), OciError> {
    if call.registry.inner.options.anonymous {
        return Ok(());
    }
    match call.registry.inner.key.judge(call.header(header::AUTHORIZATION), call.registry.now()) {
        Verdict::Good => Ok(()),
        // Source: ECR user guide, "Common errors for Docker commands": an expired token is 403.
        Verdict::Expired => Err(OciError::new(
            StatusCode::FORBIDDEN,
            "DENIED",
            "Your authorization token has expired. Reauthenticate and try again.",
        )),
        Verdict::Refused => {
            let realm = format!("Basic realm=\"{}/\",service=\"ecr.amazonaws.com\"", call.registry.public_uri());
            let refusal = OciError::new(StatusCode::UNAUTHORIZED, "UNAUTHORIZED", "Not Authorized");
            Err(refusal.with(header::WWW_AUTHENTICATE, &realm))
        }
    }
}

const API_VERSION: HeaderName = HeaderName::from_static("docker-distribution-api-version");
const CONTENT_DIGEST: HeaderName = HeaderName::from_static("docker-content-digest");

/// Sets a header; every value is made of parsed names and numbers, so none is refused.
fn insert(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

fn empty(status: StatusCode, headers: &[(HeaderName, &str)]) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    headers.iter().for_each(|(name, value)| insert(response.headers_mut(), name.clone(), value));
    response
}

fn json_response(body: impl Into<String>) -> Response<Body> {
    let mut response = Response::new(Body::from(body.into()));
    insert(response.headers_mut(), header::CONTENT_TYPE, "application/json");
    response
}
