//! A client of the embedded ECR's own interfaces: the ECR JSON API, and the requests only it knows.
// Source: AWS JSON 1.1 protocol; ECR API reference 2015-09-21.

use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use longshore_registry_client::{CredentialProvider, Credentials, CredentialsFuture, Secret};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};

use super::Server;

const TARGET_PREFIX: &str = "AmazonEC2ContainerRegistry_V20150921.";

/// How long a request may take.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How long it may take to say "ready".
const HEALTH_TIMEOUT: Duration = Duration::from_secs(3);

/// Speaks to one embedded ECR; cheap to clone.
#[derive(Debug, Clone)]
pub struct Ecr {
    http: Client,
    uri: String,
}

/// Why a request to the embedded ECR failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EcrError {
    /// The client cannot be made.
    #[error("cannot make an HTTP client")]
    Client {
        /// Why.
        #[source]
        source: reqwest::Error,
    },
    /// There was no answer.
    #[error("the embedded ECR at {uri} did not answer {operation}")]
    NoAnswer {
        /// Its address.
        uri: String,
        /// What was asked.
        operation: String,
        /// Why.
        #[source]
        source: reqwest::Error,
    },
    /// The request was refused.
    #[error("{operation} was refused: {message}")]
    Refused {
        /// What was asked.
        operation: String,
        /// The error's type, such as `RepositoryNotFoundException`.
        code: String,
        /// What the server says.
        message: String,
    },
}

impl EcrError {
    /// Whether the server refused with this error type.
    pub fn is(&self, wanted: &str) -> bool {
        matches!(self, Self::Refused { code, .. } if code == wanted)
    }
}

impl Ecr {
    /// Makes a client; nothing is sent yet.
    ///
    /// # Errors
    /// When the system lets us make no client.
    pub fn new(uri: &str) -> Result<Self, EcrError> {
        // No proxy: the server is on this machine.
        let http = Client::builder().no_proxy().timeout(TIMEOUT).build();
        Ok(Self { http: http.map_err(|source| EcrError::Client { source })?, uri: uri.to_owned() })
    }

    /// Calls one operation of the ECR API.
    ///
    /// # Errors
    /// When there is no answer or the server refuses.
    pub async fn call(&self, operation: &str, parameters: &Value) -> Result<Value, EcrError> {
        let no_answer = |source| EcrError::NoAnswer { uri: self.uri.clone(), operation: operation.to_owned(), source };
        let request = self.http.post(&self.uri).header("x-amz-target", format!("{TARGET_PREFIX}{operation}"));
        let request = request.header("content-type", "application/x-amz-json-1.1").body(parameters.to_string());
        let response = request.send().await.map_err(no_answer)?;
        let status = response.status();
        let body = response.bytes().await.map_err(no_answer)?;
        let answer: Value = serde_json::from_slice(&body).unwrap_or_default();
        if status == StatusCode::OK {
            return Ok(answer);
        }
        let text = |key: &str| answer[key].as_str().map(str::to_owned);
        Err(EcrError::Refused {
            operation: operation.to_owned(),
            code: text("__type").unwrap_or_default(),
            message: text("message").unwrap_or_else(|| format!("HTTP status {status}")),
        })
    }

    /// Returns a repository as DescribeRepositories does; `None` when there is none.
    ///
    /// # Errors
    /// When there is no answer or the server refuses.
    pub async fn repository(&self, name: &str) -> Result<Option<Value>, EcrError> {
        match self.call("DescribeRepositories", &json!({ "repositoryNames": [name] })).await {
            Ok(answer) => Ok(answer["repositories"].get(0).cloned()),
            Err(error) if error.is("RepositoryNotFoundException") => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Returns the server if it says that it is ready.
    pub(super) async fn health(&self) -> Option<Server> {
        let request = self.http.get(format!("{}/_longshore/health", self.uri)).timeout(HEALTH_TIMEOUT);
        let body = request.send().await.ok()?.bytes().await.ok()?;
        serde_json::from_slice(&body).ok()
    }

    pub(super) async fn shut_down(&self, secret: &str) -> Result<(), EcrError> {
        let operation = "the request to stop";
        let request = self.http.post(format!("{}/_longshore/shutdown", self.uri)).header("x-longshore-secret", secret);
        let response = request.send().await.map_err(|source| EcrError::NoAnswer {
            uri: self.uri.clone(),
            operation: operation.to_owned(),
            source,
        })?;
        if response.status().is_success() {
            return Ok(());
        }
        Err(EcrError::Refused {
            operation: operation.to_owned(),
            code: String::new(),
            message: format!("HTTP status {}", response.status()),
        })
    }
}

/// Gives out the tokens of GetAuthorizationToken.
impl CredentialProvider for Ecr {
    fn credentials(&self) -> CredentialsFuture<'_> {
        Box::pin(async {
            let answer = self.call("GetAuthorizationToken", &json!({})).await?;
            let token = answer["authorizationData"][0]["authorizationToken"].as_str().unwrap_or_default();
            let decoded = BASE64_STANDARD.decode(token)?;
            let decoded = String::from_utf8(decoded)?;
            let (username, password) = decoded.split_once(':').ok_or("the authorization token has no user name")?;
            Ok(Credentials { username: username.to_owned(), password: Secret::new(password) })
        })
    }
}
