//! Credentials, and answering what a registry asks of them.

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use reqwest::Url;
use reqwest::header::{HeaderMap, HeaderValue, WWW_AUTHENTICATE};
use serde::Deserialize;
use tokio::sync::Mutex;

use crate::error::{RegistryError, redact};
use crate::transport::{MAX_ERROR_BYTES, read_capped, status_error};

/// A password or token; never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Wraps a secret.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the secret itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// A user name with its password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials {
    /// The user name; `AWS` for Amazon ECR.
    pub username: String,
    /// The password or access token.
    pub password: Secret,
}

/// What a [`CredentialProvider`] returns.
pub type CredentialsFuture<'a> =
    Pin<Box<dyn Future<Output = Result<Credentials, Box<dyn std::error::Error + Send + Sync>>> + Send + 'a>>;

/// Gets credentials that pass away, such as the tokens of Amazon ECR.
pub trait CredentialProvider: Send + Sync {
    /// Gets credentials: once before the first request, and again when the registry does not take them any more.
    fn credentials(&self) -> CredentialsFuture<'_>;
}

/// How to prove to a registry who we are.
#[derive(Clone, Default)]
pub enum Auth {
    /// Not at all; a registry that gives tokens to anybody is asked for one.
    #[default]
    Anonymous,
    /// With fixed credentials, directly or to get a token.
    Basic(Credentials),
    /// With credentials that can be renewed.
    Provider(Arc<dyn CredentialProvider>),
}

impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Anonymous => f.write_str("Anonymous"),
            Self::Basic(credentials) => f.debug_tuple("Basic").field(credentials).finish(),
            Self::Provider(_) => f.write_str("Provider"),
        }
    }
}

/// A token lives this long when the reply does not say.
// Source: distribution v2.8 docs/spec/auth/token.md: "defaults to 60 seconds".
const DEFAULT_TOKEN_LIFE: Duration = Duration::from_secs(60);

/// Remembers what a registry asked for and the answers that are still good.
pub(crate) struct Authenticator {
    registry: String,
    auth: Auth,
    plain_http: bool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    credentials: Option<Credentials>,
    bearer: Option<Bearer>,
    tokens: HashMap<String, (HeaderValue, Instant)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Bearer {
    realm: Url,
    service: Option<String>,
}

impl Authenticator {
    pub(crate) fn new(registry: String, auth: Auth, plain_http: bool) -> Self {
        Self { registry, auth, plain_http, state: Mutex::default() }
    }

    /// Returns the `Authorization` header to send for `scope`, as far as is known what the registry wants.
    ///
    /// Credentials are sent at once, without waiting to be asked: that saves a round trip with ECR.
    pub(crate) async fn authorization(
        &self,
        http: &reqwest::Client,
        scope: &str,
    ) -> Result<Option<HeaderValue>, RegistryError> {
        let mut state = self.state.lock().await;
        match state.bearer.clone() {
            Some(bearer) => self.token(http, &mut state, &bearer, scope).await.map(Some),
            None => Ok(self.credentials(&mut state).await?.map(|credentials| basic(&credentials))),
        }
    }

    /// Takes a refusal; tells whether another try with new credentials makes sense.
    pub(crate) async fn refused(
        &self,
        headers: &HeaderMap,
        error: &RegistryError,
        sent: Option<&HeaderValue>,
    ) -> Result<bool, RegistryError> {
        let mut state = self.state.lock().await;
        // Source: Amazon ECR answers an expired token with 403 "Your authorization token has expired".
        let expired =
            matches!(error, RegistryError::Status { status: 403, message: Some(m), .. } if m.contains("expired"));
        if error.status() != Some(401) && !expired {
            return Ok(false);
        }
        let challenges: Vec<_> = headers
            .get_all(WWW_AUTHENTICATE)
            .iter()
            .filter_map(|v| v.to_str().ok())
            .flat_map(parse_challenges)
            .collect();
        if let Some(challenge) = challenges.iter().find(|c| c.scheme == "bearer") {
            let bearer = self.bearer(challenge)?;
            let known = state.bearer.as_ref() == Some(&bearer);
            let before = state.tokens.len();
            state.tokens.retain(|_, (token, _)| Some(&*token) != sent);
            let dropped = state.tokens.len() < before;
            state.bearer = Some(bearer);
            return Ok(!known || dropped || sent.is_none());
        }
        if challenges.iter().any(|c| c.scheme == "basic") || challenges.is_empty() || expired {
            state.bearer = None;
            return match &self.auth {
                Auth::Anonymous => Err(self.problem("no credentials were given".to_owned())),
                Auth::Basic(_) => Ok(false),
                Auth::Provider(_) => {
                    // Another request may have renewed them meanwhile.
                    let current = state.credentials.as_ref().map(basic);
                    if current.as_ref() == sent {
                        state.credentials = None;
                    }
                    Ok(true)
                }
            };
        }
        let schemes: Vec<_> = challenges.iter().map(|c| c.scheme.as_str()).collect();
        Err(self.problem(format!("it knows only {}", schemes.join(", "))))
    }

    async fn credentials(&self, state: &mut State) -> Result<Option<Credentials>, RegistryError> {
        match &self.auth {
            Auth::Anonymous => Ok(None),
            Auth::Basic(credentials) => Ok(Some(credentials.clone())),
            Auth::Provider(provider) => {
                if state.credentials.is_none() {
                    let credentials = provider.credentials().await;
                    let registry = || self.registry.clone();
                    state.credentials = Some(
                        credentials.map_err(|source| RegistryError::Credentials { registry: registry(), source })?,
                    );
                }
                Ok(state.credentials.clone())
            }
        }
    }

    fn bearer(&self, challenge: &Challenge) -> Result<Bearer, RegistryError> {
        let realm =
            challenge.parameters.get("realm").ok_or_else(|| self.problem("the challenge has no realm".into()))?;
        let realm = Url::parse(realm).map_err(|_| self.problem(format!("{realm:?} is not a URL")))?;
        // A realm over plain HTTP would get the password in the clear.
        if realm.scheme() != "https" && !self.plain_http {
            return Err(self.problem(format!("it sends us to {} without encryption", redact(&realm))));
        }
        Ok(Bearer { realm, service: challenge.parameters.get("service").cloned() })
    }

    async fn token(
        &self,
        http: &reqwest::Client,
        state: &mut State,
        bearer: &Bearer,
        scope: &str,
    ) -> Result<HeaderValue, RegistryError> {
        if let Some((token, until)) = state.tokens.get(scope)
            && *until > Instant::now()
        {
            return Ok(token.clone());
        }
        let (token, life) = match self.fetch_token(http, state, bearer, scope).await {
            // Credentials that a provider gave may have run out.
            Err(error) if error.status() == Some(401) && state.credentials.take().is_some() => {
                self.fetch_token(http, state, bearer, scope).await?
            }
            other => other?,
        };
        // Renewed a little early, so that it does not run out on its way.
        let until = Instant::now() + life.mul_f64(0.8);
        state.tokens.insert(scope.to_owned(), (token.clone(), until));
        Ok(token)
    }

    async fn fetch_token(
        &self,
        http: &reqwest::Client,
        state: &mut State,
        bearer: &Bearer,
        scope: &str,
    ) -> Result<(HeaderValue, Duration), RegistryError> {
        #[derive(Deserialize)]
        struct Reply {
            token: Option<String>,
            access_token: Option<String>,
            expires_in: Option<u64>,
        }
        let mut url = bearer.realm.clone();
        if let Some(service) = &bearer.service {
            url.query_pairs_mut().append_pair("service", service);
        }
        for scope in scope.split(' ').filter(|scope| !scope.is_empty()) {
            url.query_pairs_mut().append_pair("scope", scope);
        }
        let mut request = http.get(url.clone()).timeout(Duration::from_secs(30));
        if let Some(credentials) = self.credentials(state).await? {
            request = request.header("authorization", basic(&credentials));
        }
        let response = request.send().await.map_err(|source| RegistryError::NoAnswer {
            method: reqwest::Method::GET,
            url: redact(&url),
            may_have_been_sent: !source.is_connect(),
            source: source.without_url(),
        })?;
        if !response.status().is_success() {
            return Err(status_error(&reqwest::Method::GET, response).await);
        }
        let body = read_capped(response, MAX_ERROR_BYTES * 16).await;
        let reply: Option<Reply> = serde_json::from_slice(&body).ok();
        let token = reply.as_ref().and_then(|r| r.token.as_deref().or(r.access_token.as_deref()));
        let header = token.and_then(|token| HeaderValue::from_str(&format!("Bearer {token}")).ok());
        let Some(mut header) = header else {
            return Err(self.problem(format!("{} gave no token", redact(&url))));
        };
        header.set_sensitive(true);
        let life = reply.and_then(|r| r.expires_in).map_or(DEFAULT_TOKEN_LIFE, Duration::from_secs);
        Ok((header, life))
    }

    fn problem(&self, problem: String) -> RegistryError {
        RegistryError::Authentication { registry: self.registry.clone(), problem }
    }
}

fn basic(credentials: &Credentials) -> HeaderValue {
    let pair = format!("{}:{}", credentials.username, credentials.password.expose());
    let mut header = HeaderValue::try_from(format!("Basic {}", BASE64_STANDARD.encode(pair)))
        .expect("invariant: base64 is a valid header");
    header.set_sensitive(true);
    header
}

#[derive(Debug, PartialEq, Eq)]
struct Challenge {
    scheme: String,
    parameters: HashMap<String, String>,
}

/// Parses a `WWW-Authenticate` header, which may hold several challenges.
// Source: RFC 9110 section 11.6.1.
fn parse_challenges(header: &str) -> Vec<Challenge> {
    let mut challenges: Vec<Challenge> = Vec::new();
    let mut rest = header.trim_start_matches([' ', ',', '\t']);
    while !rest.is_empty() {
        let word_end = rest.find([' ', ',', '=', '\t']).unwrap_or(rest.len());
        let (word, after) = rest.split_at(word_end);
        if let Some(value) = after.trim_start().strip_prefix('=') {
            let (value, after) = parse_value(value.trim_start());
            if let Some(challenge) = challenges.last_mut() {
                challenge.parameters.insert(word.to_ascii_lowercase(), value);
            }
            rest = after;
        } else {
            challenges.push(Challenge { scheme: word.to_ascii_lowercase(), parameters: HashMap::new() });
            rest = after;
        }
        // A stray character must not stop the walk.
        if word.is_empty() && !rest.is_empty() && rest.len() == after.len() {
            rest = &rest[rest.chars().next().map_or(0, char::len_utf8)..];
        }
        rest = rest.trim_start_matches([' ', ',', '\t']);
    }
    challenges
}

fn parse_value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([',', ' ', '\t']).unwrap_or(text.len());
        return (text[..end].to_owned(), &text[end..]);
    };
    let mut value = String::new();
    let mut chars = quoted.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (value, &quoted[at + 1..]),
            '\\' => value.extend(chars.next().map(|(_, c)| c)),
            c => value.push(c),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn challenges_are_parsed_with_quotes_commas_and_several_schemes() {
        let one = parse_challenges(
            r#"Bearer realm="https://a.example/token",service="r.example",scope="repository:a/b:pull,push""#,
        );
        assert_eq!(one.len(), 1);
        assert_eq!(one[0].scheme, "bearer");
        assert_eq!(one[0].parameters["realm"], "https://a.example/token");
        assert_eq!(one[0].parameters["scope"], "repository:a/b:pull,push");
        let two = parse_challenges(r#"Basic realm="a \"b\"", Bearer realm=x , service=y"#);
        assert_eq!(two.len(), 2);
        assert_eq!(two[0].parameters["realm"], r#"a "b""#);
        assert_eq!(two[1].parameters["service"], "y");
        assert_eq!(parse_challenges("Basic")[0].scheme, "basic");
        for odd in ["", ",", "=", "==x", "\"", "Bearer =", "Bearer realm=\"open", "é=é"] {
            parse_challenges(odd);
        }
    }

    #[test]
    fn secrets_are_not_shown() {
        let credentials = Credentials { username: "AWS".into(), password: Secret::new("hunter2") };
        let shown = format!("{:?} {:?}", Auth::Basic(credentials.clone()), basic(&credentials));
        assert!(!shown.contains("hunter2") && !shown.contains(&BASE64_STANDARD.encode("AWS:hunter2")), "{shown}");
        assert!(shown.contains("AWS"));
    }
}
