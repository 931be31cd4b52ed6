//! The distribution endpoints: method, path and state -> code, headers, body.

use std::time::Duration;

use longshore_oci::{Algorithm, Descriptor, Digest, Index, MediaType, RawManifest};
use longshore_registry::{Mode, RegistryOptions, RepositorySettings, TagMutability};
use reqwest::{Method, StatusCode};
use serde_json::Value;

use crate::server::{Server, error_code, header};

const ABSENT: &str = "sha256:0000000000000000000000000000000000000000000000000000000000000000";

#[tokio::test]
async fn every_endpoint_answers_with_its_code() {
    let server = Server::start().await;
    server.create("a/b").await;
    let image = server.push_image("a/b", "v1", "hello").await;
    let blob = Digest::sha256_of(b"hello");
    let rows: &[(Method, String, &str, u16, &str)] = &[
        (Method::GET, "/v2/".into(), "", 200, ""),
        (Method::GET, "/v2".into(), "", 200, ""),
        (Method::DELETE, "/v2/".into(), "", 405, "UNSUPPORTED"),
        (Method::GET, "/v2/a/b/manifests/v1".into(), "", 200, ""),
        (Method::GET, format!("/v2/a/b/manifests/{image}"), "", 200, ""),
        (Method::GET, "/v2/a/b/manifests/none".into(), "", 404, "MANIFEST_UNKNOWN"),
        (Method::GET, format!("/v2/a/b/manifests/{ABSENT}"), "", 404, "MANIFEST_UNKNOWN"),
        (Method::GET, "/v2/none/manifests/v1".into(), "", 404, "NAME_UNKNOWN"),
        (Method::GET, "/v2/a/b/manifests/sha256:12".into(), "", 400, "DIGEST_INVALID"),
        (Method::GET, "/v2/A/manifests/v1".into(), "", 400, "NAME_INVALID"),
        (Method::GET, "/v2/a/b/manifests/.v".into(), "", 400, "TAG_INVALID"),
        (Method::PUT, "/v2/a/b/manifests/v2".into(), "not json", 400, "MANIFEST_INVALID"),
        (Method::PUT, "/v2/a/b/manifests/v2".into(), "{\"schemaVersion\":2}", 400, "MANIFEST_INVALID"),
        (Method::POST, "/v2/a/b/manifests/v2".into(), "", 405, "UNSUPPORTED"),
        (Method::DELETE, "/v2/a/b/manifests/none".into(), "", 404, "MANIFEST_UNKNOWN"),
        (Method::GET, format!("/v2/a/b/blobs/{blob}"), "", 200, ""),
        (Method::GET, format!("/v2/a/b/blobs/{ABSENT}"), "", 404, "BLOB_UNKNOWN"),
        (Method::GET, "/v2/a/b/blobs/nonsense".into(), "", 400, "DIGEST_INVALID"),
        (Method::DELETE, format!("/v2/a/b/blobs/{ABSENT}"), "", 404, "BLOB_UNKNOWN"),
        (Method::POST, "/v2/a/b/blobs/uploads/".into(), "", 202, ""),
        (Method::POST, "/v2/none/blobs/uploads/".into(), "", 404, "NAME_UNKNOWN"),
        (Method::POST, format!("/v2/a/b/blobs/uploads/?digest={blob}"), "other", 400, "DIGEST_INVALID"),
        (Method::POST, format!("/v2/a/b/blobs/uploads/?mount={ABSENT}&from=a/b"), "", 202, ""),
        (Method::GET, "/v2/a/b/blobs/uploads/none".into(), "", 404, "BLOB_UPLOAD_UNKNOWN"),
        (
            Method::PATCH,
            "/v2/a/b/blobs/uploads/0f8fad5b-d9cb-469f-a165-70867728950e".into(),
            "x",
            404,
            "BLOB_UPLOAD_UNKNOWN",
        ),
        (Method::GET, "/v2/a/b/tags/list".into(), "", 200, ""),
        (Method::GET, "/v2/a/b/tags/list?n=x".into(), "", 400, "PAGINATION_NUMBER_INVALID"),
        (Method::GET, "/v2/none/tags/list".into(), "", 404, "NAME_UNKNOWN"),
        (Method::GET, format!("/v2/a/b/referrers/{ABSENT}"), "", 200, ""),
        (Method::GET, "/v2/a/b/referrers/none".into(), "", 400, "DIGEST_INVALID"),
        (Method::GET, "/v2/a/b/nothing/here".into(), "", 404, "NAME_UNKNOWN"),
    ];
    for (method, path, body, status, code) in rows {
        let response = server.send(method.clone(), path, body.as_bytes()).await;
        assert_eq!(response.status().as_u16(), *status, "{method} {path}");
        assert_eq!(header(&response, "docker-distribution-api-version"), "registry/2.0", "{method} {path}");
        if !code.is_empty() {
            assert_eq!(error_code(response).await, *code, "{method} {path}");
        }
    }
}

#[tokio::test]
async fn a_missing_repository_is_named_in_ecrs_words() {
    let server = Server::start().await;
    let response = server.send(Method::POST, "/v2/team/none/blobs/uploads/", b"").await;
    let body: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    assert_eq!(
        body["errors"][0]["message"],
        "The repository with name 'team/none' does not exist in the registry with id '000000000000'"
    );
}

#[tokio::test]
async fn a_push_may_make_its_repository_when_told_so() {
    let server = Server::with(RegistryOptions { create_on_push: true, ..Default::default() }).await;
    server.push_image("brand/new", "v1", "hello").await;
    assert_eq!(server.registry.repositories().unwrap().len(), 1);
}

#[tokio::test]
async fn head_says_what_get_says() {
    let server = Server::start().await;
    server.create("app").await;
    server.push_image("app", "v1", "hello").await;
    let blob = Digest::sha256_of(b"hello");
    for path in ["/v2/app/manifests/v1".to_owned(), format!("/v2/app/blobs/{blob}")] {
        let get = server.send(Method::GET, &path, b"").await;
        let head = server.send(Method::HEAD, &path, b"").await;
        assert_eq!(head.status(), get.status());
        for name in ["content-length", "content-type", "docker-content-digest"] {
            assert_eq!(header(&head, name), header(&get, name), "{path} {name}");
            assert!(!header(&head, name).is_empty(), "{path} {name}");
        }
        assert!(head.bytes().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_blob_comes_in_ranges() {
    let server = Server::start().await;
    server.create("app").await;
    let path = format!("/v2/app/blobs/{}", server.push_blob("app", b"0123456789").await);
    for (range, status, content_range, body) in [
        ("bytes=2-4", 206, "bytes 2-4/10", "234"),
        ("bytes=-3", 206, "bytes 7-9/10", "789"),
        ("bytes=8-", 206, "bytes 8-9/10", "89"),
        ("bytes=10-", 416, "bytes */10", ""),
    ] {
        let response = server.request(Method::GET, &path).header("Range", range).send().await.unwrap();
        assert_eq!(response.status().as_u16(), status, "{range}");
        assert_eq!(header(&response, "content-range"), content_range);
        if status == 206 {
            assert_eq!(response.text().await.unwrap(), body);
        }
    }
}

#[tokio::test]
async fn a_large_blob_comes_back_as_it_was() {
    let server = Server::start().await;
    server.create("app").await;
    let bytes: Vec<u8> = (0..3_000_000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let path = format!("/v2/app/blobs/{}", server.push_blob("app", &bytes).await);
    let back = server.send(Method::GET, &path, b"").await.bytes().await.unwrap();
    assert!(back == bytes, "the bytes differ");
}

#[tokio::test]
async fn chunks_must_follow_each_other() {
    let server = Server::start().await;
    server.create("app").await;
    let started = server.send(Method::POST, "/v2/app/blobs/uploads/", b"").await;
    let upload = header(&started, "location");
    let patch = |range: &'static str, body: &'static str| {
        server.request(Method::PATCH, &upload).header("Content-Range", range).body(body).send()
    };
    let response = patch("0-4", "hello").await.unwrap();
    assert_eq!((response.status().as_u16(), header(&response, "range")), (202, "0-4".to_owned()));
    let response = patch("9-10", "xx").await.unwrap();
    assert_eq!((response.status().as_u16(), header(&response, "range")), (416, String::new()));
    assert_eq!(header(&response, "location"), upload);
    assert_eq!(patch("5-6", "too long").await.unwrap().status(), StatusCode::BAD_REQUEST);
    assert_eq!(patch("nonsense", "x").await.unwrap().status(), StatusCode::BAD_REQUEST);
    let status = server.send(Method::GET, &upload, b"").await;
    assert_eq!((status.status().as_u16(), header(&status, "range")), (204, "0-4".to_owned()));
    let response = patch("5-10", " world").await.unwrap();
    assert_eq!((response.status().as_u16(), header(&response, "range")), (202, "0-10".to_owned()));
    let digest = Digest::sha256_of(b"hello world!");
    let finished = server
        .request(Method::PUT, &format!("{upload}?digest={digest}"))
        .header("Content-Range", "11-11")
        .body("!")
        .send()
        .await
        .unwrap();
    assert_eq!(finished.status(), StatusCode::CREATED);
    assert_eq!(header(&finished, "location"), format!("/v2/app/blobs/{digest}"));
    assert_eq!(server.send(Method::GET, &upload, b"").await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_cancelled_upload_is_gone() {
    let server = Server::start().await;
    server.create("app").await;
    let upload = header(&server.send(Method::POST, "/v2/app/blobs/uploads/", b"").await, "location");
    assert_eq!(server.send(Method::DELETE, &upload, b"").await.status(), StatusCode::NO_CONTENT);
    assert_eq!(server.send(Method::PATCH, &upload, b"x").await.status(), StatusCode::NOT_FOUND);
    assert_eq!(std::fs::read_dir(server.folder().join("uploads")).unwrap().count(), 0);
}

#[tokio::test]
async fn an_upload_belongs_to_its_repository() {
    let server = Server::start().await;
    server.create("app").await;
    server.create("other").await;
    let upload = header(&server.send(Method::POST, "/v2/app/blobs/uploads/", b"").await, "location");
    let elsewhere = upload.replace("/app/", "/other/");
    assert_eq!(server.send(Method::PATCH, &elsewhere, b"x").await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn sha512_works_for_blobs_and_manifests() {
    let server = Server::start().await;
    server.create("app").await;
    let digest = Digest::of(Algorithm::Sha512, b"hello");
    let upload = header(&server.send(Method::POST, "/v2/app/blobs/uploads/", b"").await, "location");
    let finished = server.send(Method::PUT, &format!("{upload}?digest={digest}"), b"hello").await;
    assert_eq!(finished.status(), StatusCode::CREATED);
    let got = server.send(Method::GET, &format!("/v2/app/blobs/{digest}"), b"").await;
    assert_eq!(got.text().await.unwrap(), "hello");
    let manifest = server.prepare_image("app", "wide", None).await;
    let wide = Digest::of(Algorithm::Sha512, &manifest.bytes);
    assert_eq!(server.put_manifest("app", wide.as_str(), &manifest).await.status(), StatusCode::CREATED);
    let got = server.send(Method::GET, &format!("/v2/app/manifests/{wide}"), b"").await;
    assert_eq!(header(&got, "docker-content-digest"), wide.as_str());
}

#[tokio::test]
async fn a_manifest_must_have_the_digest_it_is_pushed_under() {
    let server = Server::start().await;
    server.create("app").await;
    let manifest = server.prepare_image("app", "hello", None).await;
    let response = server.put_manifest("app", ABSENT, &manifest).await;
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert_eq!(error_code(response).await, "DIGEST_INVALID");
}

#[tokio::test]
async fn what_a_manifest_names_must_be_there() {
    let server = Server::start().await;
    server.create("app").await;
    server.create("other").await;
    let manifest = server.prepare_image("app", "hello", None).await;
    let response = server.put_manifest("other", "v1", &manifest).await;
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
    assert_eq!(error_code(response).await, "MANIFEST_BLOB_UNKNOWN");
    let index = index_of(&[manifest.descriptor()]);
    let response = server.put_manifest("other", "list", &index).await;
    assert_eq!(error_code(response).await, "MANIFEST_BLOB_UNKNOWN");
}

#[tokio::test]
async fn a_manifest_over_4_mib_is_refused() {
    let server = Server::start().await;
    server.create("app").await;
    let body = vec![b' '; 4 * 1024 * 1024 + 1];
    let response = server.send(Method::PUT, "/v2/app/manifests/v1", &body).await;
    assert_eq!(response.status(), StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn blobs_are_mounted_from_other_repositories() {
    let server = Server::start().await;
    server.create("app").await;
    server.create("other").await;
    let blob = server.push_blob("app", b"hello").await;
    let mount = format!("/v2/other/blobs/uploads/?mount={blob}&from=app");
    let response = server.send(Method::POST, &mount, b"").await;
    assert_eq!(response.status(), StatusCode::CREATED);
    assert_eq!(header(&response, "location"), format!("/v2/other/blobs/{blob}"));
    let got = server.send(Method::GET, &format!("/v2/other/blobs/{blob}"), b"").await;
    assert_eq!(got.text().await.unwrap(), "hello");
    server.create("third").await;
    let anywhere = server.send(Method::POST, &format!("/v2/third/blobs/uploads/?mount={blob}"), b"").await;
    assert_eq!(anywhere.status(), StatusCode::CREATED);
}

#[tokio::test]
async fn ecrs_quirks_are_there_when_asked_for() {
    let server = Server::with(RegistryOptions { mode: Mode::EcrQuirks, ..Default::default() }).await;
    server.create("app").await;
    server.create("other").await;
    let upload = header(&server.send(Method::POST, "/v2/app/blobs/uploads/", b"").await, "location");
    let first = server.send(Method::PATCH, &upload, b"hello").await;
    assert_eq!((first.status().as_u16(), header(&first, "range")), (201, "0-4".to_owned()));
    let second = server.send(Method::PATCH, &upload, b" world").await;
    assert_eq!((second.status().as_u16(), header(&second, "range")), (201, "0-4".to_owned()));
    let digest = Digest::sha256_of(b"hello world");
    let finished = server.send(Method::PUT, &format!("{upload}?digest={digest}"), b"").await;
    assert_eq!(finished.status(), StatusCode::CREATED);
    let mount = format!("/v2/other/blobs/uploads/?mount={digest}&from=app");
    assert_eq!(server.send(Method::POST, &mount, b"").await.status(), StatusCode::ACCEPTED);
    let path = format!("/v2/app/blobs/{digest}");
    assert_eq!(server.send(Method::DELETE, &path, b"").await.status(), StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn tags_come_in_order_and_in_pages() {
    let server = Server::start().await;
    server.create("app").await;
    for tag in ["c", "a", "B", "b1", "b"] {
        server.push_image("app", tag, "hello").await;
    }
    let list = async |path: String| {
        let response = server.send(Method::GET, &path, b"").await;
        let link = header(&response, "link");
        let body: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
        (body["tags"].as_array().unwrap().iter().map(|tag| tag.as_str().unwrap().to_owned()).collect::<Vec<_>>(), link)
    };
    let (all, link) = list("/v2/app/tags/list".to_owned()).await;
    assert_eq!((all.join(","), link), ("B,a,b,b1,c".to_owned(), String::new()));
    let (page, link) = list("/v2/app/tags/list?n=2".to_owned()).await;
    assert_eq!(page, ["B", "a"]);
    assert_eq!(link, "</v2/app/tags/list?n=2&last=a>; rel=\"next\"");
    let (page, _) = list("/v2/app/tags/list?n=2&last=b".to_owned()).await;
    assert_eq!(page, ["b1", "c"]);
    let (page, _) = list("/v2/app/tags/list?n=0".to_owned()).await;
    assert!(page.is_empty());
}

#[tokio::test]
async fn several_tags_can_come_with_one_manifest() {
    let server = Server::start().await;
    server.create("app").await;
    let manifest = server.prepare_image("app", "hello", None).await;
    let path = format!("{}?tag=one&tag=two", manifest.digest);
    let response = server.put_manifest("app", &path, &manifest).await;
    assert_eq!(response.status(), StatusCode::CREATED);
    let tags: Vec<_> = response.headers().get_all("oci-tag").iter().collect();
    assert_eq!(tags, ["one", "two"]);
    for tag in ["one", "two"] {
        let got = server.send(Method::GET, &format!("/v2/app/manifests/{tag}"), b"").await;
        assert_eq!(header(&got, "docker-content-digest"), manifest.digest.as_str());
    }
}

#[tokio::test]
async fn referrers_are_listed_by_kind_even_before_their_subject_comes() {
    let server = Server::start().await;
    server.create("app").await;
    let subject = server.prepare_image("app", "subject", None).await;
    let signature = server.prepare_image("app", "signature", Some(subject.descriptor())).await;
    let pushed = server.put_manifest("app", signature.digest.as_str(), &signature).await;
    assert_eq!(header(&pushed, "oci-subject"), subject.digest.as_str());
    let list = |query: &'static str| {
        let path = format!("/v2/app/referrers/{}{query}", subject.digest);
        let server = &server;
        async move {
            let response = server.send(Method::GET, &path, b"").await;
            assert_eq!(header(&response, "content-type"), MediaType::OCI_INDEX.as_str());
            let filters = header(&response, "oci-filters-applied");
            let index: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
            (index["manifests"].as_array().unwrap().clone(), filters)
        }
    };
    let (all, filters) = list("").await;
    assert_eq!((all.len(), filters.as_str()), (1, ""));
    assert_eq!(all[0]["digest"], signature.digest.as_str());
    assert_eq!(all[0]["artifactType"], "application/vnd.test.signature");
    assert_eq!(list("?artifactType=application/vnd.test.signature").await.0.len(), 1);
    let (none, filters) = list("?artifactType=other/kind").await;
    assert_eq!((none.len(), filters.as_str()), (0, "artifactType"));
}

#[tokio::test]
async fn deleting_a_tag_leaves_the_image_and_deleting_the_image_takes_its_tags() {
    let server = Server::start().await;
    server.create("app").await;
    let image = server.push_image("app", "v1", "hello").await;
    server.push_image("app", "v2", "hello").await;
    assert_eq!(server.send(Method::DELETE, "/v2/app/manifests/v1", b"").await.status(), StatusCode::ACCEPTED);
    assert_eq!(server.send(Method::GET, "/v2/app/manifests/v1", b"").await.status(), StatusCode::NOT_FOUND);
    let path = format!("/v2/app/manifests/{image}");
    assert_eq!(server.send(Method::GET, &path, b"").await.status(), StatusCode::OK);
    assert_eq!(server.send(Method::DELETE, &path, b"").await.status(), StatusCode::ACCEPTED);
    assert_eq!(server.send(Method::GET, "/v2/app/manifests/v2", b"").await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn immutable_tags_stay_where_they_are() {
    use TagMutability::{Immutable, ImmutableWithExclusion, Mutable, MutableWithExclusion};
    let server = Server::start().await;
    for (repository, tag_mutability, exclusions, tag, moves) in [
        ("mutable", Mutable, &[][..], "v1", true),
        ("immutable", Immutable, &[], "v1", false),
        ("but-dev", ImmutableWithExclusion, &["dev*"], "dev-1", true),
        ("but-dev-too", ImmutableWithExclusion, &["dev*"], "v1", false),
        ("only-prod", MutableWithExclusion, &["prod*", "*-rel"], "prod-1", false),
        ("only-rel", MutableWithExclusion, &["prod*", "*-rel"], "1-rel", false),
        ("not-prod", MutableWithExclusion, &["prod*"], "v1", true),
    ] {
        let settings = RepositorySettings {
            tag_mutability,
            mutability_exclusions: exclusions.iter().map(|text| (*text).to_owned()).collect(),
            ..Default::default()
        };
        server.registry.create_repository(repository, settings).await.unwrap();
        let first = server.push_image(repository, tag, "first").await;
        // The identical image again is no change.
        server.push_image(repository, tag, "first").await;
        let second = server.prepare_image(repository, "second", None).await;
        let response = server.put_manifest(repository, tag, &second).await;
        let expected = if moves { StatusCode::CREATED } else { StatusCode::BAD_REQUEST };
        assert_eq!(response.status(), expected, "{repository}");
        if !moves {
            let body: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
            assert_eq!(body["errors"][0]["code"], "TAG_INVALID");
            let what = if exclusions.is_empty() { "repository" } else { "tag" };
            assert_eq!(
                body["errors"][0]["message"],
                format!(
                    "The image tag '{tag}' already exists in the '{repository}' repository and cannot be overwritten \
                     because the {what} is immutable."
                )
            );
            let by_digest = format!("/v2/{repository}/manifests/{}", second.digest);
            let got = server.send(Method::GET, &by_digest, b"").await;
            assert_eq!(got.status(), StatusCode::NOT_FOUND, "a refused push stores nothing");
        }
        let now = server.send(Method::GET, &format!("/v2/{repository}/manifests/{tag}"), b"").await;
        let target = if moves { second.digest } else { first };
        assert_eq!(header(&now, "docker-content-digest"), target.as_str(), "{repository}");
    }
}

#[tokio::test]
async fn a_token_opens_v2_for_twelve_hours() {
    let server = Server::start().await;
    let refused = server.bare(Method::GET, "/v2/").send().await.unwrap();
    assert_eq!(refused.status(), StatusCode::UNAUTHORIZED);
    assert!(header(&refused, "www-authenticate").starts_with("Basic realm="));
    let token = server.registry.authorization_token();
    let ask = |password: &str| server.bare(Method::GET, "/v2/").basic_auth("AWS", Some(password)).send();
    assert_eq!(ask("wrong").await.unwrap().status(), StatusCode::UNAUTHORIZED);
    assert_eq!(ask(&token.password).await.unwrap().status(), StatusCode::OK);
    server.clock.advance(Duration::from_secs(12 * 3600 - 1));
    assert_eq!(ask(&token.password).await.unwrap().status(), StatusCode::OK);
    server.clock.advance(Duration::from_secs(1));
    assert_eq!(ask(&token.password).await.unwrap().status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn anonymous_registries_need_no_token() {
    let server = Server::with(RegistryOptions { anonymous: true, ..Default::default() }).await;
    assert_eq!(server.bare(Method::GET, "/v2/").send().await.unwrap().status(), StatusCode::OK);
}

#[tokio::test]
async fn web_pages_are_refused() {
    let server = Server::start().await;
    for (name, value, status) in [
        ("Origin", "https://evil.example", 403),
        ("Origin", "null", 403),
        ("Origin", "http://localhost:3000", 200),
        ("Host", "rebound.example", 403),
        ("Host", "localhost:1", 200),
        ("Host", "ecr.localhost", 200),
        ("Host", "[::1]:80", 200),
    ] {
        let response = server.request(Method::GET, "/v2/").header(name, value).send().await.unwrap();
        assert_eq!(response.status().as_u16(), status, "{name}: {value}");
    }
}

#[tokio::test]
async fn an_index_counts_as_its_largest_child() {
    let server = Server::start().await;
    server.create("app").await;
    let small = server.prepare_image("app", "s", None).await;
    let large = server.prepare_image("app", &"l".repeat(1000), None).await;
    for manifest in [&small, &large] {
        server.put_manifest("app", manifest.digest.as_str(), manifest).await;
    }
    let index = index_of(&[small.descriptor(), large.descriptor()]);
    assert_eq!(server.put_manifest("app", "list", &index).await.status(), StatusCode::CREATED);
    let sizes: Vec<(MediaType, u64)> = server
        .registry
        .images("app")
        .unwrap()
        .into_iter()
        .map(|found| (found.image.media_type, found.image.size_bytes))
        .collect();
    let largest = sizes.iter().filter(|(kind, _)| kind.is_image_manifest()).map(|(_, size)| *size).max();
    let of_index = sizes.iter().find(|(kind, _)| kind.is_index()).map(|(_, size)| *size);
    assert_eq!(of_index, largest);
}

pub(crate) fn index_of(manifests: &[Descriptor]) -> RawManifest {
    let index = Index {
        schema_version: 2,
        media_type: Some(MediaType::OCI_INDEX),
        artifact_type: None,
        manifests: manifests.to_vec(),
        subject: None,
        annotations: None,
    };
    RawManifest::from_index(MediaType::OCI_INDEX, &index)
}
