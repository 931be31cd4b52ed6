//! Where the credentials of a client come from, and when they are asked for again.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials as _, SharedCredentialsProvider};
use futures_util::future::BoxFuture;
use serde_json::{Map, Value, json};
use tokio::sync::Mutex;

use crate::service::STS;
use crate::{AwsError, Client};

/// Credentials are renewed this long before they end.
const AHEAD: Duration = Duration::from_secs(120);

/// A role to take, with what has to be said for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Role {
    /// Its ARN, without placeholders.
    pub arn: String,
    /// The external ID that its trust policy asks for.
    pub external_id: Option<String>,
    /// Further parameters of AssumeRole, such as `Tags`.
    pub options: Map<String, Value>,
}

/// Gives out credentials that are good for a while; cheap to clone.
#[derive(Clone)]
pub(crate) struct CredentialSource(Arc<Inner>);

struct Inner {
    from: From,
    current: Mutex<Option<Credentials>>,
}

enum From {
    Chain(SharedCredentialsProvider),
    Role { base: Box<Client>, role: Box<Role>, session_name: String, mfa: Option<(String, String)> },
}

impl fmt::Debug for CredentialSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.from {
            From::Chain(_) => f.write_str("CredentialSource(chain)"),
            From::Role { role, .. } => write!(f, "CredentialSource({})", role.arn),
        }
    }
}

impl CredentialSource {
    pub(crate) fn chain(provider: SharedCredentialsProvider) -> Self {
        Self(Arc::new(Inner { from: From::Chain(provider), current: Mutex::default() }))
    }

    /// Credentials of a role, taken with those of a client; `mfa` is a device's serial number and its current code.
    pub(crate) fn role(base: Client, role: Role, session_name: String, mfa: Option<(String, String)>) -> Self {
        Self(Arc::new(Inner {
            from: From::Role { base: Box::new(base), role: Box::new(role), session_name, mfa },
            current: Mutex::default(),
        }))
    }

    /// Credentials that are good now.
    pub(crate) fn get(&self) -> BoxFuture<'_, Result<Credentials, AwsError>> {
        Box::pin(self.current_or_new())
    }

    async fn current_or_new(&self) -> Result<Credentials, AwsError> {
        let mut current = self.0.current.lock().await;
        let still_good = |it: &Credentials| it.expiry().is_none_or(|end| SystemTime::now() + AHEAD < end);
        if let Some(credentials) = current.as_ref().filter(|it| still_good(it)) {
            return Ok(credentials.clone());
        }
        let new = match &self.0.from {
            From::Chain(provider) => provider
                .provide_credentials()
                .await
                .map_err(|source| AwsError::NoCredentials { source: Box::new(source) })?,
            From::Role { base, role, session_name, mfa } => assume(base, role, session_name, mfa.as_ref()).await?,
        };
        *current = Some(new.clone());
        Ok(new)
    }
}

// Source: aws-cdk-cli 7ff50e77, assuming roles: transitive tag keys are the keys of the tags unless given.
async fn assume(
    base: &Client,
    role: &Role,
    session_name: &str,
    mfa: Option<&(String, String)>,
) -> Result<Credentials, AwsError> {
    let mut parameters = json!({ "RoleArn": role.arn, "RoleSessionName": session_name });
    let fields = parameters.as_object_mut().expect("invariant: it was just made an object");
    fields.extend(role.options.clone());
    if let Some(external_id) = &role.external_id {
        fields.insert("ExternalId".to_owned(), external_id.clone().into());
    }
    if let Some((serial, code)) = mfa {
        fields.insert("SerialNumber".to_owned(), serial.clone().into());
        fields.insert("TokenCode".to_owned(), code.clone().into());
    }
    if let Some(tags) = role.options.get("Tags").and_then(Value::as_array) {
        let keys: Vec<Value> = tags.iter().filter_map(|tag| tag.get("Key").cloned()).collect();
        fields.entry("TransitiveTagKeys").or_insert(keys.into());
    }
    let answer = base.call(&STS, "AssumeRole", parameters).await?;
    let got = &answer["Credentials"];
    let text = |name: &str| got[name].as_str().unwrap_or_default().to_owned();
    // A time that cannot be read is as good as a quarter of an hour, the least that STS gives.
    let least = || SystemTime::now() + Duration::from_secs(900);
    let expiry = time(&text("Expiration")).unwrap_or_else(least);
    let (key, secret, token) = (text("AccessKeyId"), text("SecretAccessKey"), text("SessionToken"));
    Ok(Credentials::new(key, secret, Some(token), Some(expiry), "longshore role"))
}

fn time(text: &str) -> Option<SystemTime> {
    let format = aws_smithy_types::date_time::Format::DateTimeWithOffset;
    SystemTime::try_from(aws_smithy_types::DateTime::from_str(text, format).ok()?).ok()
}

/// What may stand in the name of a session.
// Source: STS API reference, AssumeRole: `[\w+=,.@-]*`, 2 to 64 characters; aws-cdk-cli 7ff50e77 replaces by `@`.
pub(crate) fn session_name(wanted: &str) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "_+=,.@-".contains(c);
    wanted.chars().take(64).map(|c| if allowed(c) { c } else { '@' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn session_names_have_only_what_sts_takes() {
        assert_eq!(session_name("aws-cdk-jane doe/é"), "aws-cdk-jane@doe@@");
        assert_eq!(session_name(&"x".repeat(80)).len(), 64);
    }

    #[test]
    fn times_of_sts_are_read() {
        let expected = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        assert_eq!(time("2023-11-14T22:13:20Z"), Some(expected));
        assert_eq!(time("soon"), None);
    }
}
