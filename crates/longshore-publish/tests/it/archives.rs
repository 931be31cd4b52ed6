//! Image archives made for a test.

use std::path::Path;

use longshore_oci::{Digest, MediaType};
use serde_json::{Value, json};

/// An image of a docker archive: its names and the text in its only file.
pub(crate) struct Sample<'a> {
    pub(crate) names: &'a [&'a str],
    pub(crate) text: &'a str,
    pub(crate) architecture: &'a str,
}

/// Writes an archive as `docker save` does.
pub(crate) fn docker_archive(path: &Path, images: &[Sample<'_>]) {
    let mut tar = tar::Builder::new(fs_err::File::create(path).expect("writable"));
    let mut contents = Vec::new();
    for image in images {
        let layer = layer(image.text);
        let diff_id = Digest::sha256_of(&layer).to_string();
        let config = config(image.architecture, &diff_id);
        let config_name = format!("{}.json", Digest::sha256_of(&config).hex());
        let layer_name = format!("{}/layer.tar", diff_id.trim_start_matches("sha256:"));
        add(&mut tar, &config_name, &config);
        add(&mut tar, &layer_name, &layer);
        contents.push(json!({"Config": config_name, "RepoTags": image.names, "Layers": [layer_name]}));
    }
    add(&mut tar, "manifest.json", Value::from(contents).to_string().as_bytes());
    tar.finish().expect("writable");
}

/// Writes an archive as BuildKit does with attestations: an index of one image and one attestation manifest.
pub(crate) fn archive_with_attestation(path: &Path, text: &str) {
    let mut tar = tar::Builder::new(fs_err::File::create(path).expect("writable"));
    let mut blob = |media_type: &MediaType, bytes: &[u8]| {
        let digest = Digest::sha256_of(bytes);
        add(&mut tar, &format!("blobs/sha256/{}", digest.hex()), bytes);
        json!({"mediaType": media_type.as_str(), "digest": digest.to_string(), "size": bytes.len()})
    };
    let layer = layer(text);
    let config = blob(&MediaType::OCI_CONFIG, &config("amd64", &Digest::sha256_of(&layer).to_string()));
    let layer = blob(&MediaType::OCI_LAYER, &layer);
    let mut manifest = |config: &Value, layers: &[&Value]| {
        let manifest = json!({"schemaVersion": 2, "mediaType": MediaType::OCI_MANIFEST.as_str(), "config": config, "layers": layers});
        blob(&MediaType::OCI_MANIFEST, manifest.to_string().as_bytes())
    };
    let mut image = manifest(&config, &[&layer]);
    image["platform"] = json!({"os": "linux", "architecture": "amd64"});
    let mut attestation = manifest(&config, &[]);
    attestation["platform"] = json!({"os": "unknown", "architecture": "unknown"});
    attestation["annotations"] = json!({"vnd.docker.reference.type": "attestation-manifest"});
    let index =
        json!({"schemaVersion": 2, "mediaType": MediaType::OCI_INDEX.as_str(), "manifests": [image, attestation]});
    let index = blob(&MediaType::OCI_INDEX, index.to_string().as_bytes());
    add(&mut tar, "oci-layout", br#"{"imageLayoutVersion":"1.0.0"}"#);
    add(&mut tar, "index.json", json!({"schemaVersion": 2, "manifests": [index]}).to_string().as_bytes());
    tar.finish().expect("writable");
}

fn layer(text: &str) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    add(&mut tar, "hello.txt", text.as_bytes());
    tar.into_inner().expect("in memory")
}

fn config(architecture: &str, diff_id: &str) -> Vec<u8> {
    json!({"architecture": architecture, "os": "linux", "config": {}, "rootfs": {"type": "layers", "diff_ids": [diff_id]}})
        .to_string()
        .into_bytes()
}

fn add<W: std::io::Write>(tar: &mut tar::Builder<W>, name: &str, bytes: &[u8]) {
    let mut header = tar::Header::new_gnu();
    header.set_size(bytes.len() as u64);
    header.set_mode(0o644);
    tar.append_data(&mut header, name, bytes).expect("writable");
}
