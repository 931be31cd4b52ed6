//! Blobs: uploads that are cut or sent elsewhere, downloads that are cut or wrong.

use std::time::Duration;

use axum::http::Method;
use longshore_oci::{BlobSource, Descriptor, Digest, MediaType};
use longshore_registry_client::{Auth, RegistryClient, RegistryError};

use crate::faulty::*;

const SIZE: usize = 4_000_000;

fn content() -> Vec<u8> {
    (0..SIZE as u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect()
}

fn blob() -> BlobSource {
    BlobSource::from_bytes(MediaType::OCI_LAYER, content())
}

async fn push(client: &RegistryClient) -> Result<(), RegistryError> {
    client.push_blob(&repository("app"), &blob(), &[], &()).await
}

fn has_blob(registry: &Faulty) -> bool {
    let stored = registry.lock().blobs.get(&("app".to_owned(), blob().digest().to_string())).cloned();
    stored.is_some_and(|stored| stored == content())
}

#[tokio::test]
async fn an_upload_that_is_cut_goes_on_where_the_registry_has_it() {
    let registry = registry(Behaviour::default()).await;
    let proxy = cutting_proxy(registry.address, vec![Cut::Sent(SIZE * 9 / 10)]).await;
    push(&client(proxy, Auth::Anonymous)).await.unwrap();
    assert!(has_blob(&registry));
    assert_eq!(registry.count(Method::POST, "/uploads/"), 1, "the upload was not begun anew");
    assert_eq!(registry.count(Method::GET, "/uploads/"), 1);
    assert_eq!(registry.count(Method::PATCH, "/uploads/"), 2);
}

#[tokio::test]
async fn an_upload_cut_more_often_than_attempts_are_allowed_still_gets_there_if_it_gets_further() {
    let registry = registry(Behaviour::default()).await;
    let proxy = cutting_proxy(registry.address, vec![Cut::Sent(500_000); 6]).await;
    push(&client(proxy, Auth::Anonymous)).await.unwrap();
    assert!(has_blob(&registry));
    assert_eq!(registry.count(Method::POST, "/uploads/"), 1);
}

#[tokio::test]
async fn an_upload_the_registry_forgot_begins_anew() {
    let registry = registry(Behaviour { forgets_cut_uploads: true, ..Behaviour::default() }).await;
    let proxy = cutting_proxy(registry.address, vec![Cut::Sent(SIZE / 2)]).await;
    push(&client(proxy, Auth::Anonymous)).await.unwrap();
    assert!(has_blob(&registry));
    assert_eq!(registry.count(Method::POST, "/uploads/"), 2);
}

#[tokio::test]
async fn a_closing_request_that_fails_is_tried_again_without_sending_the_bytes_again() {
    let registry = registry(Behaviour::default()).await;
    registry.fail(Method::PUT, "/uploads/", 2, 500);
    push(&registry.client()).await.unwrap();
    assert!(has_blob(&registry));
    assert_eq!(registry.count(Method::PATCH, "/uploads/"), 1);
    assert_eq!(registry.count(Method::PUT, "/uploads/"), 3);
}

#[tokio::test]
async fn a_spoilt_resumed_upload_is_sent_once_more_from_the_beginning() {
    let registry = registry(Behaviour::default()).await;
    let proxy = cutting_proxy(registry.address, vec![Cut::Sent(SIZE / 2)]).await;
    registry.fail(Method::PUT, "/uploads/", 1, 400);
    push(&client(proxy, Auth::Anonymous)).await.unwrap();
    assert!(has_blob(&registry));
    registry.fail(Method::PUT, "/uploads/", 1, 400);
    let error = push(&registry.client()).await.unwrap_err();
    assert_eq!(error.status(), Some(400), "without a cut the refusal is final");
}

#[tokio::test]
async fn locations_may_be_relative_or_absolute_but_must_be_there() {
    for location in [Location::Relative, Location::Absolute] {
        let registry = registry(Behaviour { location, ..Behaviour::default() }).await;
        push(&registry.client()).await.unwrap();
        assert!(has_blob(&registry));
        assert!(registry.count(Method::PUT, "state=x&digest=") == 1, "the registry's own query is kept");
    }
    let missing = registry(Behaviour { location: Location::Missing, ..Behaviour::default() }).await;
    assert!(matches!(push(&missing.client()).await, Err(RegistryError::Protocol { .. })));
}

#[tokio::test]
async fn credentials_do_not_follow_a_location_to_another_host() {
    let registry = registry(Behaviour { location: Location::OtherHost, ..Behaviour::default() }).await;
    let credentials = longshore_registry_client::Credentials {
        username: "AWS".to_owned(),
        password: longshore_registry_client::Secret::new("hunter2"),
    };
    push(&client(registry.address, Auth::Basic(credentials))).await.unwrap();
    let shared = registry.lock();
    let sent = |method| {
        let at = shared.requests.iter().position(|(m, _)| *m == method).unwrap();
        shared.authorizations[at].is_some()
    };
    assert!(sent(Method::POST));
    assert!(!sent(Method::PATCH) && !sent(Method::PUT));
}

#[tokio::test]
async fn a_blob_is_mounted_when_the_registry_can_and_sent_when_it_cannot() {
    for can_mount in [true, false] {
        let registry = registry(Behaviour { can_mount, ..Behaviour::default() }).await;
        registry.put_blob("base", &content());
        registry.client().push_blob(&repository("app"), &blob(), &[repository("base")], &()).await.unwrap();
        assert!(has_blob(&registry));
        assert_eq!(registry.count(Method::PATCH, "/uploads/"), usize::from(!can_mount));
        assert_eq!(registry.count(Method::POST, "/uploads/"), 1, "a refused mount is an upload begun");
    }
}

#[tokio::test]
async fn dropping_a_push_leaves_an_unfinished_upload_and_nothing_else() {
    let registry = registry(Behaviour::default()).await;
    registry.fail_with(Method::PUT, "/uploads/", 9, 429, &[("retry-after", "60")], "");
    let client = registry.client();
    let closing = async {
        while registry.count(Method::PUT, "/uploads/") == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::select! {
        result = push(&client) => panic!("the registry asked to wait: {result:?}"),
        () = closing => {}
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(registry.lock().blobs.is_empty());
    assert_eq!(registry.count(Method::PATCH, "/uploads/"), 1);
}

#[tokio::test]
async fn a_registry_that_stands_still_is_not_waited_for_for_ever() {
    for (method, is_stall) in [(Method::PATCH, true), (Method::POST, false)] {
        let registry = registry(Behaviour { hangs_on: Some(method.clone()), ..Behaviour::default() }).await;
        // More than the buffers of the connection hold, so that the body stands still too.
        let blob = BlobSource::from_bytes(MediaType::OCI_LAYER, vec![0; 40_000_000]);
        let client = client_with(registry.address, Auth::Anonymous, Duration::from_millis(300));
        let error = client.push_blob(&repository("app"), &blob, &[], &()).await.unwrap_err();
        assert!(error.is_transient());
        assert_eq!(matches!(error, RegistryError::Stalled { .. }), is_stall, "{error}");
        assert_eq!(registry.count(method, "/uploads/"), 4);
    }
}

async fn pull(client: &RegistryClient, blob: &Descriptor) -> Result<Vec<u8>, RegistryError> {
    let mut download = client.pull_blob(&repository("app"), blob);
    let mut bytes = Vec::new();
    while let Some(piece) = download.next().await? {
        bytes.extend_from_slice(&piece);
    }
    Ok(bytes)
}

#[tokio::test]
async fn a_download_that_is_cut_goes_on_with_or_without_ranges() {
    for no_ranges in [false, true] {
        let registry = registry(Behaviour { no_ranges, ..Behaviour::default() }).await;
        registry.put_blob("app", &content());
        let proxy = cutting_proxy(registry.address, vec![Cut::Received(SIZE / 3), Cut::Received(SIZE / 2)]).await;
        let pulled = pull(&client(proxy, Auth::Anonymous), blob().descriptor()).await.unwrap();
        assert!(pulled == content());
        assert_eq!(registry.count(Method::GET, "/blobs/"), 3);
    }
}

#[tokio::test]
async fn a_blob_that_is_wrong_short_long_or_absent_is_an_error() {
    let registry = registry(Behaviour::default()).await;
    let digest = registry.put_blob("app", b"hello");
    let blob = Descriptor::new(MediaType::OCI_LAYER, digest.clone(), 5);
    let client = registry.client();
    assert_eq!(pull(&client, &blob).await.unwrap(), b"hello");
    for (bytes, is_expected) in [
        (&b"jello"[..], (|e| matches!(e, RegistryError::DigestMismatch { .. })) as fn(&RegistryError) -> bool),
        (b"hell", |e| matches!(e, RegistryError::Protocol { .. })),
        (b"hello!", |e| matches!(e, RegistryError::Protocol { .. })),
    ] {
        registry.lock().behaviour.blob_bytes = Some(bytes.to_vec());
        let error = pull(&client, &blob).await.unwrap_err();
        assert!(is_expected(&error), "{error}");
    }
    let absent = Descriptor::new(MediaType::OCI_LAYER, Digest::sha256_of(b"absent"), 6);
    assert_eq!(pull(&client, &absent).await.unwrap_err().code(), Some("BLOB_UNKNOWN"));
    assert!(!client.blob_exists(&repository("app"), &absent.digest).await.unwrap());
    assert!(client.blob_exists(&repository("app"), &digest).await.unwrap());
}
