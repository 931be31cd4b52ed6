//! `docker save` archives.

use longshore_oci::{
    ArchiveError, ArchiveKind, ArchiveOptions, Digest, LayerCompression, ManifestFormat, MediaType, ParsedManifest,
};
use serde_json::json;

use crate::fixture::*;

fn manifest(image: &longshore_oci::Image) -> longshore_oci::Manifest {
    match image.manifest().unwrap().parsed().unwrap() {
        ParsedManifest::Image(manifest) => manifest,
        ParsedManifest::Index(_) => panic!("expected an image"),
    }
}

#[test]
fn a_legacy_archive_becomes_a_docker_manifest_with_gzip_layers() {
    let layers = [layer("a"), layer("b")];
    let disk = on_disk(legacy_docker(&["app:1"], &layers).bytes());
    let archive = disk.open().unwrap();
    assert_eq!(archive.kind(), ArchiveKind::Docker);
    assert_eq!(archive.loaded_names(), ["app:1"]);
    assert_eq!(archive.entries()[0].platform.as_ref().unwrap().to_string(), "linux/amd64");
    let image = image(archive.select(&Default::default()).unwrap());
    assert!(image.known_manifest().is_none(), "nothing is compressed before it is needed");
    let raw = image.manifest().unwrap();
    assert_eq!(raw.media_type, MediaType::DOCKER_MANIFEST);
    let view = manifest(&image);
    assert_eq!(view.config.media_type, MediaType::DOCKER_CONFIG);
    assert_eq!(view.config.digest, archive.entries()[0].digest);
    assert_eq!(read(image.config()), config("linux/amd64", &layers));
    for ((layer, descriptor), raw) in image.layers().iter().zip(&view.layers).zip(&layers) {
        assert_eq!(descriptor.media_type, MediaType::DOCKER_LAYER_GZIP);
        let blob = layer.blob().unwrap();
        assert_eq!(blob.descriptor(), descriptor);
        assert_eq!(gunzip(&read(&blob)), *raw);
    }
}

#[test]
fn making_the_manifest_twice_gives_the_same_digest() {
    let disk = on_disk(legacy_docker(&["app:1"], &[layer("a"), layer("b")]).bytes());
    let digest = || image(disk.only().unwrap()).manifest().unwrap().digest;
    assert_eq!(digest(), digest());
}

#[test]
fn kept_layers_have_their_diff_ids_as_digests_and_need_no_reading() {
    let layers = [layer("a"), layer("b")];
    let disk = on_disk(legacy_docker(&["app:1"], &layers).bytes());
    let keep = ArchiveOptions { compression: LayerCompression::Keep, ..Default::default() };
    let image = image(disk.open_with(keep).unwrap().select(&Default::default()).unwrap());
    assert!(image.known_manifest().is_some());
    for (descriptor, raw) in manifest(&image).layers.iter().zip(&layers) {
        assert_eq!(descriptor.media_type, MediaType::DOCKER_LAYER);
        assert_eq!(descriptor.digest, Digest::sha256_of(raw));
    }
    assert_eq!(read(&image.layers()[1].blob().unwrap()), layers[1]);
    assert_eq!(disk.left_over(), 0);
}

#[test]
fn an_oci_manifest_is_made_when_asked() {
    let disk = on_disk(legacy_docker(&["app:1"], &[layer("a")]).bytes());
    let oci = ArchiveOptions { manifest_format: ManifestFormat::Oci, ..Default::default() };
    let image = image(disk.open_with(oci).unwrap().select(&Default::default()).unwrap());
    assert_eq!(image.manifest().unwrap().media_type, MediaType::OCI_MANIFEST);
    let view = manifest(&image);
    assert_eq!(view.config.media_type, MediaType::OCI_CONFIG);
    assert_eq!(view.layers[0].media_type, MediaType::OCI_LAYER_GZIP);
}

#[test]
fn layers_that_are_links_or_equal_are_found_and_packed_once() {
    let raw = layer("same");
    let config = config("linux/amd64", &[raw.clone(), raw.clone(), raw.clone()]);
    let tar = Tar::default()
        .file("./one/layer.tar", &raw)
        .symlink("two/layer.tar", "../one/layer.tar")
        .hard_link("three/layer.tar", "one/layer.tar")
        .file("config.json", config)
        .json(
            "manifest.json",
            &json!([{"Config": "config.json", "RepoTags": null,
                "Layers": ["two/layer.tar", "one/layer.tar", "three/layer.tar"]}]),
        );
    let disk = on_disk(tar.bytes());
    let archive = disk.open().unwrap();
    assert_eq!(archive.loaded_names(), [archive.entries()[0].digest.to_string()], "an untagged image has its id");
    let image = image(archive.select(&Default::default()).unwrap());
    let view = manifest(&image);
    assert_eq!(view.layers.len(), 3);
    assert!(view.layers.iter().all(|layer| *layer == view.layers[0]));
    let spool = fs_err::read_dir(disk.dir.path()).unwrap().map(|e| e.unwrap().path()).find(|p| p.is_dir()).unwrap();
    assert_eq!(fs_err::read_dir(spool).unwrap().count(), 1);
    drop((archive, image));
    assert_eq!(disk.left_over(), 0, "temporary files go with the last image");
}

/// As docker 25 and later with the containerd image store: blobs are stored compressed.
fn docker_25(raw: &[u8], packed: &[u8]) -> Tar {
    let mut tar = Tar::default();
    let config = config("linux/arm64/v8", &[raw.to_vec()]);
    let config_blob = add_blob(&mut tar, &MediaType::OCI_CONFIG, &config);
    let layer_blob = add_blob(&mut tar, &MediaType::OCI_LAYER_GZIP, packed);
    let manifest = json!({"schemaVersion": 2, "config": config_blob, "layers": [layer_blob]});
    let entry = add_blob(&mut tar, &MediaType::OCI_MANIFEST, manifest.to_string().as_bytes());
    let path = |content: &[u8]| format!("blobs/sha256/{}", Digest::sha256_of(content).hex());
    layout(tar, &[entry])
        .json("manifest.json", &json!([{"Config": path(&config), "RepoTags": ["app:25"], "Layers": [path(packed)]}]))
}

fn gzip(raw: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(raw).unwrap();
    gzip.finish().unwrap()
}

#[test]
fn layers_stored_compressed_are_sent_as_they_are() {
    let (raw, packed) = (layer("a"), gzip(&layer("a")));
    let disk = on_disk(docker_25(&raw, &packed).bytes());
    let archive = disk.open().unwrap();
    assert_eq!((archive.kind(), archive.loaded_names()), (ArchiveKind::Docker, vec!["app:25".to_owned()]));
    let image = image(archive.select(&for_platform("linux/arm64")).unwrap());
    assert!(image.known_manifest().is_some(), "names of blobs tell their digests");
    let blob = image.layers()[0].blob().unwrap();
    assert_eq!(read(&blob), packed);
    assert_eq!(manifest(&image).layers[0], *blob.descriptor());

    let as_oci = ArchiveOptions { kind: Some(ArchiveKind::Oci), ..Default::default() };
    let archive = disk.open_with(as_oci).unwrap();
    let stored = crate::fixture::image(archive.select(&Default::default()).unwrap());
    assert_eq!(stored.manifest().unwrap().digest, archive.entries()[0].digest);
}

#[test]
fn compressed_layers_are_checked_against_name_and_config() {
    let raw = layer("a");
    let other = on_disk(docker_25(&layer("b"), &gzip(&raw)).bytes());
    let error = image(other.only().unwrap()).layers()[0].blob().unwrap_err();
    assert!(
        matches!(error, ArchiveError::DigestMismatch { expected, .. } if expected == Digest::sha256_of(&layer("b")))
    );

    let packed = gzip(&raw);
    let name = format!("blobs/sha256/{}", Digest::sha256_of(&packed).hex());
    let mut longer = packed.clone();
    longer.extend_from_slice(&gzip(b""));
    let swapped = on_disk(docker_25(&raw, &packed).without(&name).file(&name, longer).bytes());
    let error = image(swapped.only().unwrap()).layers()[0].blob().unwrap_err();
    assert!(matches!(error, ArchiveError::DigestMismatch { expected, .. } if expected == Digest::sha256_of(&packed)));
}

#[test]
fn a_zstd_layer_makes_an_oci_manifest() {
    let raw = layer("z");
    let packed = zstd::encode_all(&raw[..], 3).unwrap();
    let disk = on_disk(docker_25(&raw, &packed).bytes());
    let image = image(disk.only().unwrap());
    assert_eq!(image.manifest().unwrap().media_type, MediaType::OCI_MANIFEST);
    assert_eq!(manifest(&image).layers[0].media_type, MediaType::OCI_LAYER_ZSTD);
    assert_eq!(read(&image.layers()[0].blob().unwrap()), packed);
}

fn two_images() -> Tar {
    let one = config("linux/amd64", &[layer("1")]);
    let two = config("linux/arm64", &[layer("2")]);
    Tar::default().file("1.tar", layer("1")).file("2.tar", layer("2")).file("c1", one).file("c2", two).json(
        "manifest.json",
        &json!([
            {"Config": "c1", "RepoTags": ["app:1", "docker.io/team/app:one"], "Layers": ["1.tar"]},
            {"Config": "c2", "RepoTags": ["app:latest"], "Layers": ["2.tar"]},
        ]),
    )
}

#[test]
fn of_several_images_one_must_be_chosen() {
    let disk = on_disk(two_images().bytes());
    assert_eq!(disk.open().unwrap().loaded_names(), ["app:1", "docker.io/team/app:one", "app:latest"]);
    let error = disk.only().unwrap_err().to_string();
    for name in ["holds 2 images", "app:1", "team/app:one", "app:latest", "linux/arm64"] {
        assert!(error.contains(name), "{error}");
    }
    let id = |content| image(content).config().digest().clone();
    let (one, two) =
        (Digest::sha256_of(&config("linux/amd64", &[layer("1")])), disk.open().unwrap().entries()[1].digest.clone());
    for (selection, expected) in [
        (named("app:1"), &one),
        (named("docker.io/library/app:1"), &one),
        (named("team/app:one"), &one),
        (named(one.as_str()), &one),
        (named("app"), &two),
        (for_platform("linux/amd64"), &one),
        (for_platform("linux/aarch64"), &two),
    ] {
        assert_eq!(id(disk.select(&selection).unwrap()), *expected, "{selection:?}");
    }
    for selection in [named("app:2"), named("ap"), for_platform("linux/s390x")] {
        assert!(matches!(disk.select(&selection), Err(ArchiveError::NoSuchImage { found, .. }) if found.len() == 2));
    }
}

#[test]
fn broken_archives_have_an_error_of_their_own() {
    let good = || legacy_docker(&["app:1"], &[layer("a"), layer("b")]);
    let layer_name = format!("{}/layer.tar", Digest::sha256_of(&[0]).hex());
    let open = |tar: Tar| on_disk(tar.bytes()).only().unwrap_err();

    let error = open(good().without(&layer_name));
    assert!(matches!(&error, ArchiveError::Missing { entry, .. } if *entry == layer_name), "{error}");
    assert!(matches!(open(good().without("manifest.json")), ArchiveError::TooOld { .. }));
    assert!(matches!(open(Tar::default().file("readme", "x")), ArchiveError::NotAnImage { .. }));
    assert!(matches!(open(good().file("manifest.json", "[]")), ArchiveError::NoImages { .. }));
    assert!(matches!(open(good().file("manifest.json", "{")), ArchiveError::Json { .. }));
    let wrong_count = json!([{"Config": "c", "Layers": []}]);
    let error = open(good().file("c", config("linux/amd64", &[layer("a")])).json("manifest.json", &wrong_count));
    assert!(matches!(error, ArchiveError::LayerCount { layers: 0, diff_ids: 1, .. }));
    let error = open(good().file("c", "{}").json("manifest.json", &wrong_count));
    assert!(matches!(error, ArchiveError::Manifest { .. }), "{error}");
    let name = format!("{}.json", Digest::sha256_of(b"other").hex());
    let error = open(good().file(&name, "{}").json("manifest.json", &json!([{"Config": name}])));
    assert!(matches!(error, ArchiveError::DigestMismatch { .. }), "{error}");
}

#[test]
fn a_layer_that_is_not_what_the_config_says_is_found_while_packing_or_sending() {
    let name = format!("{}/layer.tar", Digest::sha256_of(&[0]).hex());
    let tar = legacy_docker(&["app:1"], &[layer("a"), layer("b")]).without(&name).file(&name, layer("x"));
    let disk = on_disk(tar.bytes());
    let error = image(disk.only().unwrap()).manifest().unwrap_err();
    assert!(matches!(&error, ArchiveError::DigestMismatch { entry, .. } if *entry == name), "{error}");
    let keep = ArchiveOptions { compression: LayerCompression::Keep, ..Default::default() };
    let kept = image(disk.open_with(keep).unwrap().select(&Default::default()).unwrap());
    let mut reader = kept.layers()[0].blob().unwrap().open().unwrap();
    let error = std::io::copy(&mut reader, &mut std::io::sink()).unwrap_err();
    assert!(chain(&error).contains("expected sha256:"), "{error}");
}

#[test]
fn paths_and_links_out_of_the_archive_are_refused() {
    for bad in ["../evil", "/etc/passwd", "a/../../evil"] {
        let disk = on_disk(legacy_docker(&["app:1"], &[layer("a")]).file(bad, "x").bytes());
        assert!(matches!(disk.only(), Err(ArchiveError::UnsafePath { entry, .. }) if entry == bad), "{bad}");
    }
    let name = format!("{}/layer.tar", Digest::sha256_of(&[0]).hex());
    for target in ["../../../etc/passwd", "/etc/passwd", "layer.tar"] {
        let tar = legacy_docker(&["app:1"], &[layer("a")]).without(&name).symlink(&name, target);
        assert!(matches!(on_disk(tar.bytes()).only(), Err(ArchiveError::UnsafePath { .. })), "{target}");
    }
    let outside = json!([{"Config": "../../etc/passwd", "Layers": []}]);
    let disk = on_disk(Tar::default().json("manifest.json", &outside).bytes());
    assert!(matches!(disk.only(), Err(ArchiveError::UnsafePath { .. })));
}

#[test]
fn the_cache_makes_the_manifest_known_without_packing() {
    let disk = on_disk(legacy_docker(&["app:1"], &[layer("a"), layer("b")]).bytes());
    let cache = tempfile::tempdir().unwrap();
    let options = || ArchiveOptions { layer_cache: Some(cache.path().join("layers")), ..Default::default() };
    let open = || image(disk.open_with(options()).unwrap().select(&Default::default()).unwrap());
    let first = open();
    assert!(first.known_manifest().is_none());
    let made = first.manifest().unwrap();
    drop(first);
    let second = open();
    assert_eq!(second.known_manifest(), Some(made.clone()));
    assert_eq!(disk.left_over(), 0, "nothing was packed");
    assert_eq!(second.layers()[0].blob().unwrap().digest(), &second.layers()[0].known().unwrap().digest);

    // A damaged entry is no entry; a wrong one is an error once and gone afterwards.
    let folder = fs_err::read_dir(cache.path().join("layers")).unwrap().next().unwrap().unwrap().path();
    let entry = folder.join(Digest::sha256_of(&layer("a")).hex());
    fs_err::write(&entry, "nonsense").unwrap();
    assert!(open().known_manifest().is_none());
    assert_eq!(open().manifest().unwrap(), made);
    fs_err::write(&entry, format!("{} 1\n", Digest::sha256_of(b"wrong"))).unwrap();
    assert!(matches!(open().layers()[0].blob(), Err(ArchiveError::DigestMismatch { .. })));
    assert_eq!(open().manifest().unwrap(), made);
}
