//! What a restart and a collection leave behind.

use std::time::Duration;

use longshore_oci::Digest;
use longshore_registry::{OpenError, Registry, RegistryOptions};
use reqwest::{Method, StatusCode};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::server::{Server, header};

#[tokio::test]
async fn everything_acknowledged_is_there_after_a_restart() {
    let server = Server::start().await;
    server.create("app").await;
    let image = server.push_image("app", "v1", "hello").await;
    let password = server.registry.authorization_token().password;
    let server = server.restart().await;
    let got = server.bare(Method::GET, "/v2/app/manifests/v1").basic_auth("AWS", Some(password)).send().await.unwrap();
    assert_eq!(got.status(), StatusCode::OK, "tokens outlive a restart");
    assert_eq!(header(&got, "docker-content-digest"), image.as_str());
    let blob = server.send(Method::GET, &format!("/v2/app/blobs/{}", Digest::sha256_of(b"hello")), b"").await;
    assert_eq!(blob.text().await.unwrap(), "hello");
}

#[tokio::test]
async fn an_upload_goes_on_after_a_restart() {
    let server = Server::start().await;
    server.create("app").await;
    let upload = header(&server.send(Method::POST, "/v2/app/blobs/uploads/", b"").await, "location");
    assert_eq!(server.send(Method::PATCH, &upload, b"hello").await.status(), StatusCode::ACCEPTED);
    let server = server.restart().await;
    let status = server.send(Method::GET, &upload, b"").await;
    assert_eq!((status.status().as_u16(), header(&status, "range")), (204, "0-4".to_owned()));
    let digest = Digest::sha256_of(b"hello world");
    let finished = server.send(Method::PUT, &format!("{upload}?digest={digest}"), b" world").await;
    assert_eq!(finished.status(), StatusCode::CREATED);
    let got = server.send(Method::GET, &format!("/v2/app/blobs/{digest}"), b"").await;
    assert_eq!(got.text().await.unwrap(), "hello world");
}

#[tokio::test]
async fn what_came_before_a_connection_broke_is_kept() {
    let server = Server::start().await;
    server.create("app").await;
    let upload = header(&server.send(Method::POST, "/v2/app/blobs/uploads/", b"").await, "location");
    let address = server.uri.trim_start_matches("http://").to_owned();
    let mut stream = tokio::net::TcpStream::connect(&address).await.unwrap();
    let token = server.registry.authorization_token().authorization_token;
    let head = format!(
        "PATCH {upload} HTTP/1.1\r\nHost: {address}\r\nAuthorization: Basic {token}\r\nContent-Length: 100\r\n\r\nhello"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.shutdown().await.unwrap();
    let mut rest = Vec::new();
    // Whatever the server says now, the connection is over.
    let _ = stream.read_to_end(&mut rest).await;
    let status = server.send(Method::GET, &upload, b"").await;
    assert_eq!(header(&status, "range"), "0-4");
}

#[tokio::test]
async fn a_wrong_digest_leaves_nothing() {
    let server = Server::start().await;
    server.create("app").await;
    let upload = header(&server.send(Method::POST, "/v2/app/blobs/uploads/", b"").await, "location");
    let wrong = Digest::sha256_of(b"something else");
    let refused = server.send(Method::PUT, &format!("{upload}?digest={wrong}"), b"hello").await;
    assert_eq!(refused.status(), StatusCode::BAD_REQUEST);
    assert_eq!(std::fs::read_dir(server.folder().join("uploads")).unwrap().count(), 0);
    assert_eq!(server.registry.collect_garbage().await.unwrap().files, 0);
}

#[tokio::test]
async fn a_folder_is_open_once() {
    let server = Server::start().await;
    // Once it has answered, it has written down where it is.
    server.send(Method::GET, "/v2/", b"").await;
    let error = Registry::open(server.folder(), RegistryOptions::default()).unwrap_err();
    assert!(matches!(error, OpenError::InUse { .. }), "{error}");
    let text = error.to_string();
    assert!(text.contains(&format!("process {} at {}", std::process::id(), server.uri)), "{text}");
    let server = server.restart().await;
    server.end().await;
}

#[tokio::test]
async fn uploads_nobody_finished_go_after_a_day() {
    let server = Server::start().await;
    server.create("app").await;
    let upload = header(&server.send(Method::POST, "/v2/app/blobs/uploads/", b"").await, "location");
    let id = upload.rsplit('/').next().unwrap();
    let data = server.folder().join("uploads").join(id).join("data");
    let yesterday = std::time::SystemTime::now() - Duration::from_secs(25 * 3600);
    std::fs::OpenOptions::new().write(true).open(data).unwrap().set_modified(yesterday).unwrap();
    let server = server.restart().await;
    assert_eq!(server.send(Method::GET, &upload, b"").await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn collection_takes_old_blobs_without_an_image_and_no_others() {
    let server = Server::start().await;
    server.create("app").await;
    server.push_image("app", "v1", "kept").await;
    server.push_blob("app", b"orphan").await;
    let shared = server.push_blob("app", b"asked for").await;
    assert_eq!(server.registry.collect_garbage().await.unwrap().files, 0, "all of it is young");
    server.clock.advance(Duration::from_secs(25 * 3600));
    server.push_blob("app", b"young").await;
    let head = server.send(Method::HEAD, &format!("/v2/app/blobs/{shared}"), b"").await;
    assert_eq!(head.status(), StatusCode::OK);
    let collected = server.registry.collect_garbage().await.unwrap();
    assert_eq!((collected.links, collected.files, collected.bytes), (1, 1, 6));
    for (content, status) in [("kept", 200), ("young", 200), ("asked for", 200), ("orphan", 404)] {
        let path = format!("/v2/app/blobs/{}", Digest::sha256_of(content.as_bytes()));
        let got = server.send(Method::GET, &path, b"").await;
        assert_eq!(got.status().as_u16(), status, "{content}");
    }
}

#[tokio::test]
async fn many_clients_push_at_once() {
    let server = std::sync::Arc::new(Server::start().await);
    server.create("app").await;
    let mut pushes = tokio::task::JoinSet::new();
    for index in 0..100 {
        let server = server.clone();
        // Half of them push the same content.
        pushes.spawn(async move { server.push_image("app", &format!("t{index}"), &format!("c{}", index % 50)).await });
    }
    while let Some(pushed) = pushes.join_next().await {
        pushed.unwrap();
    }
    let images = server.registry.images("app").unwrap();
    assert_eq!(images.len(), 50);
    assert!(images.iter().all(|found| found.tags.len() == 2));
}

#[tokio::test]
async fn shutdown_needs_the_folders_secret() {
    let server = Server::start().await;
    let ask =
        |secret: String| server.bare(Method::POST, "/_longshore/shutdown").header("x-longshore-secret", secret).send();
    assert_eq!(ask("guess".to_owned()).await.unwrap().status(), StatusCode::FORBIDDEN);
    let health = server.bare(Method::GET, "/_longshore/health").send().await.unwrap().text().await.unwrap();
    let health: serde_json::Value = serde_json::from_str(&health).unwrap();
    assert_eq!((health["status"].as_str(), health["uri"].as_str()), (Some("ready"), Some(server.uri.as_str())));
    let secret = Registry::admin_secret(server.folder()).unwrap();
    assert_eq!(ask(secret).await.unwrap().status(), StatusCode::ACCEPTED);
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(server.bare(Method::GET, "/_longshore/health").send().await.is_err(), "it is still serving");
}

#[tokio::test]
async fn other_machines_are_served_only_when_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let registry = Registry::open(folder.path(), RegistryOptions::default()).unwrap();
    let listener = tokio::net::TcpListener::bind("0.0.0.0:0").await.unwrap();
    assert!(registry.serve(listener, async {}).await.is_err());
}
