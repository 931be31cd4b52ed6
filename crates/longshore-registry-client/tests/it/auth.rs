//! Answering what a registry asks for.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::http::Method;
use longshore_oci::Digest;
use longshore_registry_client::{
    Auth, CredentialProvider, Credentials, CredentialsFuture, RegistryClient, RegistryError, Secret,
};

use crate::faulty::*;

/// Base64 of `AWS:one` and `AWS:two`.
const ONE: &str = "Basic QVdTOm9uZQ==";
const TWO: &str = "Basic QVdTOnR3bw==";

fn aws(password: &str) -> Credentials {
    Credentials { username: "AWS".to_owned(), password: Secret::new(password) }
}

async fn ask(client: &RegistryClient) -> Result<bool, RegistryError> {
    client.blob_exists(&repository("app"), &Digest::sha256_of(b"")).await
}

fn basic() -> Behaviour {
    let challenge = r#"Basic realm="https://r.example/",service="ecr.amazonaws.com""#.to_owned();
    Behaviour { authorization: Some(ONE.to_owned()), challenge, ..Behaviour::default() }
}

#[tokio::test]
async fn basic_credentials_are_sent_at_once() {
    let registry = registry(basic()).await;
    assert!(!ask(&client(registry.address, Auth::Basic(aws("one")))).await.unwrap());
    assert_eq!(registry.lock().requests.len(), 1, "no round trip to be asked first");
}

#[tokio::test]
async fn wrong_or_no_credentials_are_an_error_at_once() {
    let registry = registry(basic()).await;
    let error = ask(&client(registry.address, Auth::Basic(aws("wrong")))).await.unwrap_err();
    assert_eq!(error.status(), Some(401));
    assert_eq!(registry.lock().requests.len(), 1, "nothing else could help");
    let error = ask(&client(registry.address, Auth::Anonymous)).await.unwrap_err();
    assert!(error.to_string().ends_with("wants authentication: no credentials were given"), "{error}");
}

struct Rotating(AtomicUsize);

impl CredentialProvider for Rotating {
    fn credentials(&self) -> CredentialsFuture<'_> {
        Box::pin(async {
            match self.0.fetch_add(1, Ordering::Relaxed) {
                0 => Ok(aws("one")),
                1 => Ok(aws("two")),
                _ => Err("no more".into()),
            }
        })
    }
}

#[tokio::test]
async fn credentials_that_ran_out_are_renewed_once() {
    let registry = registry(basic()).await;
    let client = client(registry.address, Auth::Provider(Arc::new(Rotating(AtomicUsize::new(0)))));
    ask(&client).await.unwrap();
    ask(&client).await.unwrap();
    assert_eq!(registry.lock().requests.len(), 2, "they are kept while they are good");
    registry.lock().behaviour.authorization = Some(TWO.to_owned());
    ask(&client).await.unwrap();
    // ECR says 403 to a token that has run out.
    let expired = r#"{"errors":[{"code":"DENIED","message":"Your authorization token has expired. Reauthenticate and try again."}]}"#;
    registry.fail_with(Method::GET, "/manifests/", 1, 403, &[], expired);
    let tag = tags(["1"])[0].clone().into();
    let error = client.get_manifest(&repository("app"), &tag).await.unwrap_err();
    assert!(matches!(error, RegistryError::Credentials { .. }), "{error}");
}

#[tokio::test]
async fn a_plain_403_is_final() {
    let registry = registry(Behaviour::default()).await;
    registry.fail(Method::HEAD, "/blobs/", 9, 403);
    let provider = Arc::new(Rotating(AtomicUsize::new(0)));
    assert_eq!(ask(&client(registry.address, Auth::Provider(provider))).await.unwrap_err().status(), Some(403));
    assert_eq!(registry.lock().requests.len(), 1);
}

fn bearer(password: Option<&str>) -> Behaviour {
    Behaviour {
        authorization: Some("Bearer secret-token".to_owned()),
        challenge: r#"Bearer realm="BASE/token",service="r.example",scope="repository:app:pull""#.to_owned(),
        token: Some((password.map(str::to_owned), "secret-token".to_owned())),
        ..Behaviour::default()
    }
}

#[tokio::test]
async fn a_bearer_challenge_is_answered_with_a_token_that_is_kept() {
    for (wanted, auth) in [(None, Auth::Anonymous), (Some(ONE), Auth::Basic(aws("one")))] {
        let registry = registry(bearer(wanted)).await;
        let client = client(registry.address, auth);
        ask(&client).await.unwrap();
        ask(&client).await.unwrap();
        let requests: Vec<_> = registry.lock().requests.iter().map(|(_, path)| path.clone()).collect();
        assert_eq!(requests.len(), 4, "refused, token, answered, answered: {requests:?}");
        assert_eq!(requests[1], "/token?service=r.example&scope=repository%3Aapp%3Apull");
    }
}

#[tokio::test]
async fn a_token_that_is_no_longer_taken_is_fetched_anew() {
    let registry = registry(bearer(None)).await;
    let client = client(registry.address, Auth::Anonymous);
    ask(&client).await.unwrap();
    {
        let mut shared = registry.lock();
        shared.behaviour.authorization = Some("Bearer next".to_owned());
        shared.behaviour.token = Some((None, "next".to_owned()));
    }
    ask(&client).await.unwrap();
    registry.lock().behaviour.authorization = Some("Bearer never".to_owned());
    assert_eq!(ask(&client).await.unwrap_err().status(), Some(401), "and not for ever");
}

#[tokio::test]
async fn a_wrong_password_for_a_token_is_an_error_that_does_not_show_it() {
    let registry = registry(bearer(Some(ONE))).await;
    let error = ask(&client(registry.address, Auth::Basic(aws("hunter2")))).await.unwrap_err();
    assert_eq!(error.code(), Some("UNAUTHORIZED"));
    assert!(!format!("{error} {error:?}").contains("hunter2"));
}

#[tokio::test]
async fn pushing_and_mounting_ask_for_tokens_that_allow_it() {
    let registry = registry(bearer(None)).await;
    let blob = longshore_oci::BlobSource::from_bytes(longshore_oci::MediaType::OCI_LAYER, "x");
    let from = [repository("base")];
    client(registry.address, Auth::Anonymous).push_blob(&repository("app"), &blob, &from, &()).await.unwrap();
    let scope = "scope=repository%3Aapp%3Apull%2Cpush&scope=repository%3Abase%3Apull";
    assert_eq!(registry.count(Method::GET, scope), 1);
}
