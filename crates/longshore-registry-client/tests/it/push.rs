//! Pushing images.

use std::sync::Mutex;

use axum::http::Method;
use longshore_oci::{
    Archive, ArchiveOptions, BlobSource, Content, Digest, Image, Layer, LayerCompression, ManifestFormat, MediaType,
    ParsedManifest, Selection,
};
use longshore_registry_client::{Auth, ExistingTag, ProgressEvent, PushOptions, RegistryError};
use serde_json::json;

use crate::faulty::*;

pub(crate) fn image(seed: &str) -> Content {
    let layers: Vec<_> = ["one", "two", "three"]
        .map(|n| BlobSource::from_bytes(MediaType::DOCKER_LAYER, format!("{seed} {n}").repeat(1000)))
        .into_iter()
        .collect();
    let diff_ids: Vec<_> = layers.iter().map(|layer| layer.digest().clone()).collect();
    let config = json!({"architecture": "amd64", "os": "linux", "rootfs": {"type": "layers", "diff_ids": diff_ids}});
    let config = BlobSource::from_bytes(MediaType::DOCKER_CONFIG, config.to_string());
    let layers = layers.into_iter().map(Layer::ready).collect();
    Content::Image(Image::made(ManifestFormat::Docker, config, layers, None))
}

pub(crate) fn digest(content: &Content) -> Digest {
    match content {
        Content::Image(image) => image.manifest().unwrap().digest,
        Content::Index(index) => index.raw().digest.clone(),
    }
}

fn large_image() -> Content {
    let noise: Vec<u8> = (0..3_000_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let layer = BlobSource::from_bytes(MediaType::OCI_LAYER, noise);
    let config = BlobSource::from_bytes(MediaType::OCI_CONFIG, "{}");
    Content::Image(Image::made(ManifestFormat::Oci, config, vec![Layer::ready(layer)], None))
}

async fn push(registry: &Faulty, content: &Content, names: &[&str]) -> Result<Digest, RegistryError> {
    let tags: Vec<_> = names.iter().map(|name| name.parse().unwrap()).collect();
    let pushed = registry.client().push(content, &repository("team/app"), &tags, &PushOptions::default(), &()).await?;
    Ok(pushed.digest)
}

#[tokio::test]
async fn an_image_gets_there_with_all_its_tags_and_is_not_sent_twice() {
    let registry = registry(Behaviour::default()).await;
    let image = image("a");
    let (client, name, tags) = (registry.client(), repository("team/app"), tags(["1", "latest"]));
    let first = client.push(&image, &name, &tags, &PushOptions::default(), &()).await.unwrap();
    assert_eq!(first.digest, digest(&image));
    assert_eq!(first.media_type, MediaType::DOCKER_MANIFEST);
    assert_eq!(
        (registry.tag("team/app", "1"), registry.tag("team/app", "latest")),
        (Some(digest(&image)), Some(digest(&image)))
    );
    assert_eq!(registry.count(Method::POST, "/blobs/uploads/"), 4, "three layers and a config");
    assert_eq!(registry.count(Method::PUT, "/manifests/"), 2, "one per tag");
    assert!(first.uploaded > 0 && first.skipped == 0);

    registry.lock().requests.clear();
    let second = client.push(&image, &name, &tags, &PushOptions::default(), &()).await.unwrap();
    assert_eq!((second.uploaded, second.skipped), (0, first.uploaded));
    assert_eq!(registry.lock().requests.len(), 2, "one HEAD per tag and nothing else");

    registry.lock().requests.clear();
    let more = crate::faulty::tags(["1", "new"]);
    client.push(&image, &name, &more, &PushOptions::default(), &()).await.unwrap();
    assert_eq!(registry.lock().requests.len(), 3, "two HEADs and one PUT");
    assert_eq!(registry.tag("team/app", "new"), Some(digest(&image)));
}

#[tokio::test]
async fn blobs_that_are_there_are_skipped_and_equal_layers_sent_once() {
    let registry = registry(Behaviour::default()).await;
    let layer = Layer::ready(BlobSource::from_bytes(MediaType::OCI_LAYER, "same"));
    let there = Layer::ready(BlobSource::from_bytes(MediaType::OCI_LAYER, "there"));
    registry.put_blob("team/app", b"there");
    let config = BlobSource::from_bytes(MediaType::OCI_CONFIG, "{}");
    let layers = vec![layer.clone(), there, layer];
    let image = Content::Image(Image::made(ManifestFormat::Oci, config, layers, None));
    let events = Mutex::new(Vec::new());
    let listen = |event| events.lock().unwrap().push(event);
    let client = registry.client();
    let outcome =
        client.push(&image, &repository("team/app"), &tags(["1"]), &PushOptions::default(), &listen).await.unwrap();
    assert_eq!((outcome.uploaded, outcome.skipped), ("same".len() as u64 + 2, "there".len() as u64));
    let events = events.into_inner().unwrap();
    let of = |content: &[u8]| Digest::sha256_of(content);
    assert!(events.contains(&ProgressEvent::BlobSkipped { digest: of(b"there"), size: 5 }));
    assert_eq!(events.iter().filter(|e| **e == ProgressEvent::BlobStarted { digest: of(b"same"), size: 4 }).count(), 1);
    assert_eq!(events.iter().filter(|e| **e == ProgressEvent::BlobDone { digest: of(b"same") }).count(), 1);
    let last = ProgressEvent::ManifestPushed { digest: digest(&image), tag: Some("1".parse().unwrap()) };
    assert_eq!(events.last(), Some(&last));
}

#[tokio::test]
async fn without_tags_the_manifest_is_put_by_digest() {
    let registry = registry(Behaviour::default()).await;
    let image = image("a");
    push(&registry, &image, &[]).await.unwrap();
    assert_eq!(registry.tag("team/app", digest(&image).as_str()), Some(digest(&image)));
    assert_eq!(registry.lock().manifests.len(), 1);
}

#[tokio::test]
async fn an_immutable_tag_with_the_same_digest_is_a_success_whoever_was_first() {
    for hides_tags in [false, true] {
        let registry = registry(Behaviour { immutable: true, ..Behaviour::default() }).await;
        let image = image("a");
        push(&registry, &image, &["1"]).await.unwrap();
        // As if somebody pushed the same between our HEAD and our PUT.
        registry.lock().behaviour.hides_tags = hides_tags;
        if hides_tags {
            let error = push(&registry, &image, &["1"]).await.unwrap_err();
            assert!(matches!(error, RegistryError::Status { status: 400, .. }), "the tag stays hidden: {error}");
            registry.lock().behaviour.hides_tags = false;
            registry.fail(Method::HEAD, "/manifests/1", 1, 404);
        }
        assert_eq!(push(&registry, &image, &["1"]).await.unwrap(), digest(&image));
    }
}

#[tokio::test]
async fn an_immutable_tag_with_other_content_names_both_digests() {
    let registry = registry(Behaviour { immutable: true, ..Behaviour::default() }).await;
    let (old, new) = (image("old"), image("new"));
    push(&registry, &old, &["1"]).await.unwrap();
    let error = push(&registry, &new, &["1"]).await.unwrap_err();
    let text = format!("tag 1 of team/app exists with other content: has {}, ours {}", digest(&old), digest(&new));
    assert_eq!(error.to_string(), text);
    assert_eq!(registry.tag("team/app", "1"), Some(digest(&old)));
}

#[tokio::test]
async fn a_tag_that_must_not_move_is_refused_before_anything_is_sent() {
    let registry = registry(Behaviour::default()).await;
    push(&registry, &image("old"), &["1"]).await.unwrap();
    registry.lock().requests.clear();
    let options = PushOptions { existing_tag: ExistingTag::Refuse, ..PushOptions::default() };
    let (client, new) = (registry.client(), image("new"));
    let refused = client.push(&new, &repository("team/app"), &tags(["1"]), &options, &()).await;
    assert!(matches!(refused, Err(RegistryError::TagConflict { .. })));
    assert_eq!(registry.lock().requests.len(), 1);
    push(&registry, &new, &["1"]).await.unwrap();
    assert_eq!(registry.tag("team/app", "1"), Some(digest(&new)), "otherwise it moves");
}

#[tokio::test]
async fn failures_that_pass_are_tried_again_and_refusals_are_not() {
    let registry = registry(Behaviour::default()).await;
    registry.fail(Method::HEAD, "/blobs/", 1, 500);
    registry.fail(Method::POST, "/blobs/uploads/", 2, 503);
    registry.fail_with(Method::PUT, "/blobs/uploads/", 1, 429, &[("retry-after", "1")], "");
    registry.fail(Method::PUT, "/manifests/", 1, 502);
    let began = std::time::Instant::now();
    push(&registry, &image("a"), &["1"]).await.unwrap();
    assert!(began.elapsed().as_millis() >= 1000, "Retry-After is obeyed");

    let refusal =
        r#"{"errors":[{"code":"NAME_UNKNOWN","message":"The repository with name 'team/app' does not exist"}]}"#;
    registry.fail_with(Method::POST, "/blobs/uploads/", 9, 404, &[], refusal);
    registry.lock().requests.clear();
    let options = PushOptions { parallelism: 1, ..PushOptions::default() };
    let client = registry.client();
    let error = client.push(&image("b"), &repository("team/app"), &tags(["2"]), &options, &()).await.unwrap_err();
    assert_eq!((error.status(), error.code()), (Some(404), Some("NAME_UNKNOWN")));
    assert_eq!(registry.count(Method::POST, "/blobs/uploads/"), 1);
    let expected = format!(
        "POST http://{}/v2/team/app/blobs/uploads/ was answered 404 NAME_UNKNOWN: The repository with name 'team/app' does not exist",
        registry.address
    );
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn failing_for_good_ends_after_the_attempts_allowed() {
    let registry = registry(Behaviour::default()).await;
    registry.fail(Method::HEAD, "/manifests/", 100, 500);
    let error = push(&registry, &image("a"), &["1"]).await.unwrap_err();
    assert_eq!(error.status(), Some(500));
    assert_eq!(registry.lock().requests.len(), 4);
}

#[tokio::test]
async fn nobody_there_says_so_and_that_nothing_was_sent() {
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let error = client(free, Auth::Anonymous).blob_exists(&repository("a"), &Digest::sha256_of(b"")).await.unwrap_err();
    assert!(matches!(error, RegistryError::NoAnswer { may_have_been_sent: false, .. }), "{error}");
    assert!(error.to_string().contains(&free.to_string()), "{error}");
}

#[tokio::test]
async fn a_registry_that_stores_something_else_is_found_out() {
    for (digest_header, kind) in
        [(DigestHeader::WrongForBlobs, "/blobs/uploads/"), (DigestHeader::WrongForManifests, "/manifests/1")]
    {
        let wrong = registry(Behaviour { digest_header, ..Behaviour::default() }).await;
        let error = push(&wrong, &image("a"), &["1"]).await.unwrap_err();
        assert!(matches!(&error, RegistryError::DigestMismatch { url, .. } if url.contains(kind)), "{error}");
    }
    let silent = registry(Behaviour { digest_header: DigestHeader::Missing, ..Behaviour::default() }).await;
    assert_eq!(push(&silent, &image("a"), &["1"]).await.unwrap(), digest(&image("a")));
    assert_eq!(push(&silent, &image("a"), &["1"]).await.unwrap(), digest(&image("a")));
}

#[tokio::test]
async fn large_layers_go_in_one_stream_also_to_a_registry_like_ecr() {
    for ecr_patch in [false, true] {
        let registry = registry(Behaviour { ecr_patch, ..Behaviour::default() }).await;
        let image = large_image();
        let seen = Mutex::new(0);
        let listen = |event| {
            if let ProgressEvent::BlobProgress { bytes, .. } = event {
                *seen.lock().unwrap() = bytes;
            }
        };
        let client = registry.client();
        client.push(&image, &repository("team/app"), &tags(["1"]), &PushOptions::default(), &listen).await.unwrap();
        assert_eq!(registry.count(Method::PATCH, ""), 1);
        assert!(*seen.lock().unwrap() > 0);
    }
}

#[tokio::test]
async fn an_archive_is_compressed_pushed_and_comes_back_as_it_was() {
    let registry = registry(Behaviour::default()).await;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("app.tar");
    let raw: Vec<u8> = (0..2_000_000u32).flat_map(|n| (n / 9).to_le_bytes()).collect();
    let config = json!({"architecture": "arm64", "os": "linux",
        "rootfs": {"type": "layers", "diff_ids": [Digest::sha256_of(&raw), Digest::sha256_of(&raw)]}});
    let manifest = json!([{"Config": "c.json", "RepoTags": ["app:1"], "Layers": ["l.tar", "l.tar"]}]);
    let mut tar = tar::Builder::new(fs_err::File::create(&path).unwrap());
    for (name, content) in
        [("l.tar", raw.clone()), ("c.json", config.to_string().into()), ("manifest.json", manifest.to_string().into())]
    {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        tar.append_data(&mut header, name, &content[..]).unwrap();
    }
    tar.into_inner().unwrap();
    for compression in [LayerCompression::Gzip, LayerCompression::Keep] {
        let options = ArchiveOptions { compression, ..Default::default() };
        let image = Archive::open(&path, &options).unwrap().select(&Selection::default()).unwrap();
        push(&registry, &image, &["1"]).await.unwrap();
        let pulled = registry.client().get_manifest(&repository("team/app"), &tags(["1"])[0].clone().into()).await;
        let ParsedManifest::Image(view) = pulled.unwrap().unwrap().parsed().unwrap() else { panic!("an image") };
        let mut download = registry.client().pull_blob(&repository("team/app"), &view.layers[1]);
        let mut bytes = Vec::new();
        while let Some(piece) = download.next().await.unwrap() {
            bytes.extend_from_slice(&piece);
        }
        if compression == LayerCompression::Gzip {
            let mut unpacked = Vec::new();
            std::io::Read::read_to_end(&mut flate2::read::MultiGzDecoder::new(&bytes[..]), &mut unpacked).unwrap();
            bytes = unpacked;
        }
        assert!(bytes == raw, "{compression:?}");
    }
    assert_eq!(registry.count(Method::POST, "/blobs/uploads/"), 3, "a config and the layer in two forms");
}

#[tokio::test]
async fn a_broken_layer_is_blamed_on_the_image_and_no_tag_is_set() {
    let registry = registry(Behaviour::default()).await;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("layer");
    fs_err::write(&path, vec![7; 3_000_000]).unwrap();
    let said = longshore_oci::Descriptor::new(MediaType::OCI_LAYER, Digest::sha256_of(b"other"), 3_000_000);
    let layer = Layer::ready(BlobSource::from_file(said.clone(), path, 0));
    let config = BlobSource::from_bytes(MediaType::OCI_CONFIG, "{}");
    let image = Content::Image(Image::made(ManifestFormat::Oci, config, vec![layer], None));
    let error = push(&registry, &image, &["1"]).await.unwrap_err();
    assert!(matches!(&error, RegistryError::ReadBlob { digest, .. } if *digest == said.digest), "{error}");
    assert_eq!(registry.count(Method::PATCH, ""), 1, "it is not tried again");
    assert!(registry.lock().manifests.is_empty());
}
