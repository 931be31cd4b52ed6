//! Logging in to Amazon ECR, in memory.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use longshore_registry_client::{CredentialProvider, Credentials, CredentialsFuture, Secret};
use serde_json::json;

use crate::Client;
use crate::service::ECR;

/// Gives out the tokens of GetAuthorizationToken; a new one whenever the registry wants one.
#[derive(Debug, Clone)]
pub struct EcrToken {
    client: Client,
}

impl EcrToken {
    /// Tokens for the principal and region of a client.
    pub fn new(client: Client) -> Self {
        Self { client }
    }
}

impl CredentialProvider for EcrToken {
    fn credentials(&self) -> CredentialsFuture<'_> {
        Box::pin(async {
            let answer = self.client.call(&ECR, "GetAuthorizationToken", json!({})).await?;
            let token = answer["authorizationData"][0]["authorizationToken"].as_str().unwrap_or_default();
            let decoded = String::from_utf8(BASE64_STANDARD.decode(token)?)?;
            let (username, password) = decoded.split_once(':').ok_or("the authorization token has no user name")?;
            Ok(Credentials { username: username.to_owned(), password: Secret::new(password) })
        })
    }
}
