//! One HTTP client for everything: requests of our own, and those the SDK makes for credentials.

use std::path::{Path, PathBuf};
use std::time::Duration;

use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpClient, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;

use crate::AwsError;

/// How long it may take to connect.
const CONNECT: Duration = Duration::from_secs(10);

/// How long an answer may pause.
const READ: Duration = Duration::from_secs(60);

/// How requests get out of this machine.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HttpOptions {
    /// A proxy; else those that the environment names.
    pub proxy: Option<String>,
    /// A file with certificates that are trusted besides the system's.
    pub ca_bundle: Option<PathBuf>,
}

/// The client, and another that never uses a proxy, for this machine.
#[derive(Debug, Clone)]
pub(crate) struct Http {
    away: reqwest::Client,
    here: reqwest::Client,
}

impl Http {
    pub(crate) fn new(options: &HttpOptions) -> Result<Self, AwsError> {
        let fault = |source: reqwest::Error| AwsError::Client { source: Box::new(source) };
        let builder = || {
            reqwest::Client::builder()
                .connect_timeout(CONNECT)
                .read_timeout(READ)
                .redirect(reqwest::redirect::Policy::none())
                .user_agent(concat!("longshore/", env!("CARGO_PKG_VERSION")))
        };
        let mut away = builder();
        if let Some(proxy) = &options.proxy {
            away = away.proxy(reqwest::Proxy::all(proxy).map_err(fault)?);
        }
        if let Some(path) = &options.ca_bundle {
            away = away.tls_certs_merge(certificates(path)?);
        }
        Ok(Self { away: away.build().map_err(fault)?, here: builder().no_proxy().build().map_err(fault)? })
    }

    /// The client for an address.
    pub(crate) fn client_for(&self, url: &reqwest::Url) -> &reqwest::Client {
        let is_here = url.host_str().is_some_and(|host| {
            host == "localhost" || host.ends_with(".localhost") || host.starts_with("127.") || host == "[::1]"
        });
        if is_here { &self.here } else { &self.away }
    }

    /// The client for the SDK.
    pub(crate) fn for_sdk(&self) -> SharedHttpClient {
        let http = self.clone();
        http_client_fn(move |settings, _| {
            let connect = settings.connect_timeout().unwrap_or(CONNECT);
            let timeout = connect + settings.read_timeout().unwrap_or(READ);
            SharedHttpConnector::new(Connector { http: http.clone(), timeout })
        })
    }
}

fn certificates(path: &Path) -> Result<Vec<reqwest::Certificate>, AwsError> {
    let pem = fs_err::read(path).map_err(|source| AwsError::Client { source: Box::new(source) })?;
    reqwest::Certificate::from_pem_bundle(&pem).map_err(|source| AwsError::Client { source: Box::new(source) })
}

#[derive(Debug)]
struct Connector {
    http: Http,
    timeout: Duration,
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let (http, timeout) = (self.http.clone(), self.timeout);
        HttpConnectorFuture::new(async move {
            match tokio::time::timeout(timeout, send(&http, request)).await {
                Ok(answer) => answer,
                Err(elapsed) => Err(ConnectorError::timeout(elapsed.into())),
            }
        })
    }
}

async fn send(http: &Http, request: HttpRequest) -> Result<HttpResponse, ConnectorError> {
    let user = |error: Box<dyn std::error::Error + Send + Sync>| ConnectorError::user(error);
    let (parts, body) = request.try_into_http1x().map_err(|error| user(error.into()))?.into_parts();
    // Requests for credentials are small and lie in memory.
    let body = Bytes::copy_from_slice(body.bytes().unwrap_or_default());
    let url = reqwest::Url::parse(&parts.uri.to_string()).map_err(|error| user(error.into()))?;
    let fault = |error: reqwest::Error| {
        if error.is_timeout() { ConnectorError::timeout(error.into()) } else { ConnectorError::io(error.into()) }
    };
    let sending = http.client_for(&url).request(parts.method, url).headers(parts.headers).body(body);
    let answer = sending.send().await.map_err(fault)?;
    let mut response = http::Response::builder().status(answer.status());
    for (name, value) in answer.headers() {
        response = response.header(name, value);
    }
    let body = answer.bytes().await.map_err(fault)?;
    let response = response.body(SdkBody::from(body)).map_err(|error| user(error.into()))?;
    HttpResponse::try_from(response).map_err(|error| user(error.into()))
}
