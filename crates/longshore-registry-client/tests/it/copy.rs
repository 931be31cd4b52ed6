//! Copying, indexes, tag lists and deleting.

use axum::http::Method;
use longshore_oci::{
    Archive, Content, Digest, ImageIndex, MediaType, ParsedManifest, Platform, RawManifest, Selection,
};
use longshore_registry_client::{CopyOptions, CopySource, ManifestReference, Platforms, PushOptions, RegistryError};
use serde_json::{Value, json};

use crate::faulty::*;
use crate::push::{digest, image};

/// Writes a layout directory with two platforms and an attestation, and opens it.
fn two_platforms() -> (tempfile::TempDir, ImageIndex) {
    let dir = tempfile::tempdir().unwrap();
    let put = |media_type: &MediaType, content: &[u8]| -> Value {
        let digest = Digest::sha256_of(content);
        let path = dir.path().join("blobs/sha256").join(digest.hex());
        fs_err::create_dir_all(path.parent().unwrap()).unwrap();
        fs_err::write(path, content).unwrap();
        json!({"mediaType": media_type, "digest": digest, "size": content.len()})
    };
    let image = |os: &str, architecture: &str| {
        let config = json!({"os": os, "architecture": architecture, "rootfs": {"type": "layers", "diff_ids": []}});
        let config = put(&MediaType::OCI_CONFIG, config.to_string().as_bytes());
        let layers = [put(&MediaType::OCI_LAYER, b"shared"), put(&MediaType::OCI_LAYER, architecture.as_bytes())];
        let manifest = json!({"schemaVersion": 2, "config": config, "layers": layers}).to_string();
        let mut entry = put(&MediaType::OCI_MANIFEST, manifest.as_bytes());
        entry["platform"] = json!({"os": os, "architecture": architecture});
        entry
    };
    let entries = [image("linux", "amd64"), image("linux", "arm64"), image("unknown", "unknown")];
    let index = json!({"schemaVersion": 2, "mediaType": MediaType::OCI_INDEX, "manifests": entries}).to_string();
    let entry = put(&MediaType::OCI_INDEX, index.as_bytes());
    let table = json!({"schemaVersion": 2, "manifests": [entry]}).to_string();
    fs_err::write(dir.path().join("index.json"), table).unwrap();
    let content = Archive::open(dir.path(), &Default::default()).unwrap().select(&Selection::default()).unwrap();
    let Content::Index(index) = content else { panic!("an index") };
    (dir, index)
}

async fn pushed() -> (Faulty, RawManifest) {
    let registry = registry(Behaviour::default()).await;
    let (_dir, index) = two_platforms();
    let raw = index.raw().clone();
    let content = Content::Index(index);
    registry.client().push(&content, &repository("from"), &tags(["1"]), &PushOptions::default(), &()).await.unwrap();
    (registry, raw)
}

fn source(registry: &Faulty, tag: &str) -> CopySource {
    let reference = ManifestReference::Tag(tag.parse().unwrap());
    CopySource { client: registry.client(), repository: repository("from"), reference }
}

fn platform(text: &str) -> Platform {
    text.parse().unwrap()
}

#[tokio::test]
async fn an_index_is_pushed_after_its_children_and_shared_blobs_once() {
    let (registry, raw) = pushed().await;
    assert_eq!(registry.tag("from", "1"), Some(raw.digest));
    assert_eq!(registry.lock().manifests.len(), 5, "three children, the index, its tag");
    assert_eq!(registry.count(Method::POST, "/uploads/"), 7, "three configs, three layers and one shared");
    assert_eq!(registry.count(Method::PUT, "/manifests/1"), 1);
}

#[tokio::test]
async fn a_whole_copy_keeps_every_byte() {
    let (from, raw) = pushed().await;
    let to = registry(Behaviour::default()).await;
    let (client, name) = (to.client(), repository("to"));
    let options = CopyOptions::default();
    let outcome = client.copy_from(&source(&from, "1"), &name, &tags(["a", "b"]), &options, &()).await.unwrap();
    assert_eq!((outcome.digest, outcome.media_type), (raw.digest.clone(), MediaType::OCI_INDEX));
    let copied = client.get_manifest(&name, &raw.digest.clone().into()).await.unwrap().unwrap();
    assert_eq!(copied.bytes, raw.bytes);
    let shared = Digest::sha256_of(b"shared").to_string();
    assert_eq!(to.lock().blobs[&("to".to_owned(), shared)], "shared");
    to.lock().requests.clear();
    let again = client.copy_from(&source(&from, "1"), &name, &tags(["a", "b"]), &options, &()).await.unwrap();
    assert_eq!((again.uploaded, to.lock().requests.len()), (0, 2));
}

#[tokio::test]
async fn one_platform_is_copied_as_a_plain_manifest() {
    let (from, _) = pushed().await;
    let to = registry(Behaviour::default()).await;
    let options = CopyOptions { platforms: Platforms::One(platform("linux/arm64")), ..Default::default() };
    let outcome =
        to.client().copy_from(&source(&from, "1"), &repository("to"), &tags(["1"]), &options, &()).await.unwrap();
    assert_eq!(outcome.media_type, MediaType::OCI_MANIFEST);
    assert_eq!(to.tag("to", "1"), Some(outcome.digest));
    assert_eq!(to.count(Method::POST, "/uploads/"), 3);
    let options = CopyOptions { platforms: Platforms::One(platform("linux/s390x")), ..Default::default() };
    let missing = to.client().copy_from(&source(&from, "1"), &repository("to"), &tags(["2"]), &options, &()).await;
    assert!(
        matches!(missing, Err(RegistryError::NoSuchPlatform { found, .. }) if found == ["linux/amd64", "linux/arm64"])
    );
}

#[tokio::test]
async fn some_platforms_get_an_index_of_their_own() {
    let (from, raw) = pushed().await;
    let to = registry(Behaviour::default()).await;
    let wanted = vec![platform("linux/arm64"), platform("linux/amd64"), platform("linux/arm64")];
    let options = CopyOptions { platforms: Platforms::Some(wanted), ..Default::default() };
    let client = to.client();
    let outcome = client.copy_from(&source(&from, "1"), &repository("to"), &tags(["1"]), &options, &()).await.unwrap();
    assert_ne!(outcome.digest, raw.digest);
    let copied = client.get_manifest(&repository("to"), &outcome.digest.into()).await.unwrap().unwrap();
    let ParsedManifest::Index(index) = copied.parsed().unwrap() else { panic!("an index") };
    let platforms: Vec<_> = index.manifests.iter().map(|m| m.platform.as_ref().unwrap().to_string()).collect();
    assert_eq!(platforms, ["linux/arm64", "linux/amd64"]);
}

#[tokio::test]
async fn inside_one_registry_blobs_are_mounted() {
    let (registry, _) = pushed().await;
    registry.lock().behaviour.can_mount = true;
    registry.lock().requests.clear();
    let (client, options) = (registry.client(), CopyOptions::default());
    let outcome =
        client.copy_from(&source(&registry, "1"), &repository("to"), &tags(["1"]), &options, &()).await.unwrap();
    assert_eq!(outcome.uploaded, 0);
    assert!(outcome.mounted > 0);
    assert_eq!(registry.count(Method::GET, "/blobs/"), 0);
}

#[tokio::test]
async fn a_large_blob_cut_on_either_side_is_copied_all_the_same() {
    let content: Vec<u8> = (0..4_000_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let from = registry(Behaviour::default()).await;
    let layer = from.put_blob("from", &content);
    let config = from.put_blob("from", b"{}");
    let manifest = json!({"schemaVersion": 2, "config": {"mediaType": MediaType::OCI_CONFIG, "digest": config, "size": 2},
        "layers": [{"mediaType": MediaType::OCI_LAYER, "digest": layer, "size": content.len()}]});
    let manifest = RawManifest::parse(manifest.to_string(), None).unwrap();
    let tag = ManifestReference::Tag("1".parse().unwrap());
    from.client().put_manifest(&repository("from"), &tag, &manifest).await.unwrap();

    let to = registry(Behaviour::default()).await;
    let from_proxy = cutting_proxy(from.address, vec![Cut::Received(1_000_000)]).await;
    let to_proxy = cutting_proxy(to.address, vec![Cut::Sent(3_000_000)]).await;
    let anonymous = longshore_registry_client::Auth::Anonymous;
    let source =
        CopySource { client: client(from_proxy, anonymous.clone()), repository: repository("from"), reference: tag };
    let copied = client(to_proxy, anonymous)
        .copy_from(&source, &repository("to"), &tags(["1"]), &CopyOptions::default(), &())
        .await
        .unwrap();
    assert_eq!(copied.digest, manifest.digest);
    assert!(to.lock().blobs[&("to".to_owned(), layer.to_string())] == content);
}

#[tokio::test]
async fn copying_what_is_not_there_says_what_is_missing() {
    let from = registry(Behaviour::default()).await;
    let to = registry(Behaviour::default()).await;
    let copied = to
        .client()
        .copy_from(&source(&from, "none"), &repository("to"), &tags(["1"]), &CopyOptions::default(), &())
        .await;
    assert!(copied.unwrap_err().to_string().contains("from has no none"));
    assert!(to.lock().requests.is_empty());
}

#[tokio::test]
async fn tags_are_listed_page_by_page_and_manifests_deleted() {
    let registry = registry(Behaviour { page_size: Some(2), ..Behaviour::default() }).await;
    let (client, name, names) = (registry.client(), repository("app"), tags(["a", "b", "c", "d", "e"]));
    assert!(client.list_tags(&name).await.unwrap().is_empty());
    client.push(&image("a"), &name, &names, &PushOptions::default(), &()).await.unwrap();
    assert_eq!(client.list_tags(&name).await.unwrap(), names);
    assert_eq!(registry.count(Method::GET, "/tags/list"), 4);
    let reference = ManifestReference::from(names[0].clone());
    assert!(client.delete_manifest(&name, &reference).await.unwrap());
    assert!(!client.delete_manifest(&name, &reference).await.unwrap());
    assert_eq!(client.head_manifest(&name, &reference).await.unwrap(), None);
    assert_eq!(client.get_manifest(&name, &reference).await.unwrap(), None);
}

#[tokio::test]
async fn manifests_with_wrong_bytes_are_refused() {
    let registry = registry(Behaviour::default()).await;
    let (client, name) = (registry.client(), repository("app"));
    client.push(&image("a"), &name, &tags(["1"]), &PushOptions::default(), &()).await.unwrap();
    let other = json!({"schemaVersion": 2, "mediaType": MediaType::DOCKER_MANIFEST, "layers": [],
        "config": {"mediaType": "x", "digest": Digest::sha256_of(b""), "size": 0}});
    registry.lock().behaviour.manifest_bytes = Some(other.to_string().into_bytes());
    for reference in [ManifestReference::from(tags(["1"])[0].clone()), digest(&image("a")).into()] {
        let error = client.get_manifest(&name, &reference).await.unwrap_err();
        assert!(matches!(error, RegistryError::DigestMismatch { .. }), "{error}");
    }
    registry.lock().behaviour.manifest_bytes = Some(b"<html>".to_vec());
    let error = client.get_manifest(&name, &tags(["1"])[0].clone().into()).await.unwrap_err();
    assert!(matches!(error, RegistryError::Manifest { .. }), "{error}");
}
