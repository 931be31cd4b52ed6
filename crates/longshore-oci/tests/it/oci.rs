//! OCI layouts, as archives and as directories.

use longshore_oci::{Archive, ArchiveError, ArchiveKind, Digest, ManifestError, MediaType};
use serde_json::{Value, json};

use crate::fixture::*;

fn one_image() -> (Tar, Value) {
    let mut tar = Tar::default();
    let entry = add_image(&mut tar, "linux/amd64", &[layer("a"), layer("b")]);
    (layout(tar, &[with_name(entry.clone(), "1.0")]), entry)
}

/// Two platforms with an attestation each, as buildx writes them.
fn two_platforms() -> (Tar, Value) {
    let mut tar = Tar::default();
    let amd = with_platform(add_image(&mut tar, "linux/amd64", &[layer("amd")]), "linux/amd64");
    let arm = with_platform(add_image(&mut tar, "linux/arm64/v8", &[layer("arm")]), "linux/arm64/v8");
    let mut proof = with_platform(add_image(&mut tar, "unknown/unknown", &[layer("proof")]), "unknown/unknown");
    proof["annotations"] = json!({"vnd.docker.reference.type": "attestation-manifest"});
    let index = json!({"schemaVersion": 2, "mediaType": MediaType::OCI_INDEX, "manifests": [amd, arm, proof]});
    let entry = add_blob(&mut tar, &MediaType::OCI_INDEX, index.to_string().as_bytes());
    let tar = layout(tar, &[with_name(entry.clone(), "latest"), with_name(entry.clone(), "1.0")]);
    (tar, entry)
}

#[test]
fn manifests_keep_their_bytes_and_digests() {
    let (tar, entry) = one_image();
    let disk = on_disk(tar.bytes());
    let archive = disk.open().unwrap();
    assert_eq!((archive.kind(), archive.loaded_names()), (ArchiveKind::Oci, vec!["1.0".to_owned()]));
    let image = image(archive.select(&Default::default()).unwrap());
    let manifest = image.known_manifest().unwrap();
    assert_eq!(json!(manifest.digest), entry["digest"]);
    assert_eq!(Digest::sha256_of(&manifest.bytes), manifest.digest);
    assert_eq!(image.platform().unwrap().to_string(), "linux/amd64");
    assert_eq!(read(&image.layers()[1].blob().unwrap()), layer("b"));
}

#[test]
fn a_directory_is_as_good_as_a_tar() {
    let (tar, entry) = one_image();
    let dir = tempfile::tempdir().unwrap();
    tar.unpack(dir.path());
    let archive = Archive::open(dir.path(), &Default::default()).unwrap();
    let image = image(archive.select(&named("1.0")).unwrap());
    assert_eq!(json!(image.manifest().unwrap().digest), entry["digest"]);
    assert_eq!(read(&image.layers()[0].blob().unwrap()), layer("a"));
    fs_err::write(dir.path().join(format!("blobs/sha256/{}", Digest::sha256_of(&layer("a")).hex())), "").unwrap();
    assert!(matches!(archive.select(&Default::default()), Err(ArchiveError::SizeMismatch { actual: 0, .. })));
    let empty = tempfile::tempdir().unwrap();
    assert!(matches!(Archive::open(empty.path(), &Default::default()), Err(ArchiveError::NotAnImage { .. })));
    let nowhere = empty.path().join("nowhere");
    assert!(
        matches!(Archive::open(&nowhere, &Default::default()), Err(ArchiveError::Read { path, .. }) if path == nowhere)
    );
}

#[test]
fn an_index_under_several_names_is_one_index() {
    let (tar, entry) = two_platforms();
    let index = index(on_disk(tar.bytes()).only().unwrap());
    assert_eq!(json!(index.raw().digest), entry["digest"]);
    assert_eq!(index.index().manifests.len(), 3, "attestations stay in the index");
    assert_eq!(index.index().images().count(), 2);
}

#[test]
fn a_platform_picks_one_plain_image_out_of_an_index() {
    let (tar, _) = two_platforms();
    let disk = on_disk(tar.bytes());
    for (wanted, content) in [("linux/amd64", "amd"), ("linux/arm64", "arm"), ("linux/arm64/v8", "arm")] {
        let image = image(disk.select(&for_platform(wanted)).unwrap());
        assert_eq!(image.manifest().unwrap().media_type, MediaType::OCI_MANIFEST);
        assert_eq!(read(&image.layers()[0].blob().unwrap()), layer(content));
    }
    let error = disk.select(&for_platform("linux/s390x")).unwrap_err();
    assert!(matches!(&error, ArchiveError::NoSuchImage { found, .. } if found.len() == 2), "{error}");
    assert!(disk.select(&for_platform("unknown/unknown")).is_err(), "an attestation is no image");
    let error = index(disk.only().unwrap()).only_image().unwrap_err();
    assert!(matches!(&error, ArchiveError::Ambiguous { found, .. } if found.len() == 2), "{error}");
}

#[test]
fn one_image_with_its_attestation_has_a_plain_manifest_for_lambda() {
    let mut tar = Tar::default();
    let amd = with_platform(add_image(&mut tar, "linux/amd64", &[layer("amd")]), "linux/amd64");
    let proof = with_platform(add_image(&mut tar, "unknown/unknown", &[]), "unknown/unknown");
    let inside = json!({"schemaVersion": 2, "mediaType": MediaType::OCI_INDEX, "manifests": [amd, proof]});
    let entry = add_blob(&mut tar, &MediaType::OCI_INDEX, inside.to_string().as_bytes());
    let disk = on_disk(layout(tar, &[entry]).bytes());
    let image = index(disk.only().unwrap()).only_image().unwrap();
    assert_eq!(json!(image.manifest().unwrap().digest), amd["digest"]);
}

#[test]
fn platforms_side_by_side_in_index_json_must_be_chosen_from() {
    let mut tar = Tar::default();
    let amd = with_platform(add_image(&mut tar, "linux/amd64", &[layer("amd")]), "linux/amd64");
    // No platform in the entry: the config tells.
    let arm = add_image(&mut tar, "linux/arm64", &[layer("arm")]);
    let disk = on_disk(layout(tar, &[amd.clone(), arm]).bytes());
    assert!(matches!(disk.only(), Err(ArchiveError::Ambiguous { .. })));
    let by_digest = image(disk.select(&named(amd["digest"].as_str().unwrap())).unwrap());
    assert_eq!(by_digest.platform().unwrap().to_string(), "linux/amd64");
    assert_eq!(image(disk.select(&for_platform("linux/arm64")).unwrap()).platform().unwrap().architecture, "arm64");
}

#[test]
fn an_index_whose_other_platforms_are_absent_still_gives_the_one_that_is_there() {
    let (tar, _) = two_platforms();
    let mut arm = Tar::default();
    let absent = add_image(&mut arm, "linux/arm64/v8", &[layer("arm")]);
    let absent = absent["digest"].as_str().unwrap().replace("sha256:", "blobs/sha256/");
    let disk = on_disk(tar.without(&absent).bytes());
    assert!(disk.select(&for_platform("linux/amd64")).is_ok());
    let error = disk.select(&for_platform("linux/arm64")).unwrap_err();
    assert!(matches!(&error, ArchiveError::Missing { entry, .. } if *entry == absent), "{error}");
}

#[test]
fn broken_layouts_have_an_error_of_their_own() {
    let (good, entry) = one_image();
    let manifest_name = entry["digest"].as_str().unwrap().replace("sha256:", "blobs/sha256/");
    let layer_name = format!("blobs/sha256/{}", Digest::sha256_of(&layer("a")).hex());
    let open = |tar: Tar| on_disk(tar.bytes()).only().unwrap_err();

    assert!(matches!(open(good.clone().without(&layer_name)), ArchiveError::Missing { .. }));
    assert!(matches!(open(good.clone().without(&manifest_name)), ArchiveError::Missing { .. }));
    assert!(matches!(open(good.clone().file(&layer_name, "short")), ArchiveError::SizeMismatch { .. }));
    let size = usize::try_from(entry["size"].as_u64().unwrap()).unwrap();
    assert!(matches!(open(good.clone().file(&manifest_name, " ".repeat(size))), ArchiveError::DigestMismatch { .. }));
    assert!(matches!(open(layout(good.clone(), &[])), ArchiveError::NoImages { .. }));
    assert!(matches!(open(good.clone().file("index.json", "[]")), ArchiveError::Json { .. }));

    let mut wrong_type = entry.clone();
    wrong_type["mediaType"] = json!(MediaType::OCI_INDEX);
    let error = open(layout(good.clone(), &[wrong_type]));
    assert!(is_manifest_error(&error, |e| matches!(e, ManifestError::MediaTypeMismatch { .. })), "{error}");
    let mut tar = good.clone();
    let old = add_blob(&mut tar, &MediaType::OCI_MANIFEST, br#"{"schemaVersion":1,"fsLayers":[]}"#);
    let error = open(layout(tar, &[old]));
    assert!(is_manifest_error(&error, |e| matches!(e, ManifestError::Unsupported { .. })), "{error}");
    let evil = json!({"mediaType": MediaType::OCI_MANIFEST, "digest": "sha256:../../etc/passwd", "size": 1});
    assert!(matches!(open(layout(good.clone(), &[evil])), ArchiveError::Json { .. }));
}

#[test]
fn a_layer_with_wrong_bytes_fails_while_it_is_read() {
    let (good, _) = one_image();
    let name = format!("blobs/sha256/{}", Digest::sha256_of(&layer("a")).hex());
    let disk = on_disk(good.without(&name).file(&name, vec![0; layer("a").len()]).bytes());
    let blob = image(disk.only().unwrap()).layers()[0].blob().unwrap();
    let error = std::io::copy(&mut blob.open().unwrap(), &mut std::io::sink()).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidData);
}
