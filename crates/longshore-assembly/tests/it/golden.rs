//! Files written by aws-cdk-lib 2.275.0 survive being read and written again, to the byte.

use std::path::{Path, PathBuf};

use longshore_assembly::{Artifact, ArtifactKind, AssemblyManifest, AssetManifest, Metadata, Tree};
use serde::Serialize;

/// Every file below the golden directory whose name satisfies `wanted`.
pub(crate) fn golden_files(wanted: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![golden_dir()];
    while let Some(directory) = open.pop() {
        for entry in fs_err::read_dir(directory).expect("the golden directory is there") {
            let path = entry.expect("its entries are readable").path();
            if path.is_dir() {
                open.push(path);
            } else if wanted(&path.file_name().expect("a file has a name").to_string_lossy()) {
                found.push(path);
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no golden file matches");
    found
}

pub(crate) fn golden_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// Prints with the one-space indentation in which the corpus stores re-indented files.
fn one_space<T: Serialize>(value: &T) -> String {
    let mut bytes = Vec::new();
    let formatter = serde_json::ser::PrettyFormatter::with_indent(b" ");
    value
        .serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, formatter))
        .expect("golden types serialize");
    String::from_utf8(bytes).expect("JSON is UTF-8")
}

#[test]
fn asset_manifests_are_written_byte_for_byte() {
    for path in golden_files(|name| name.ends_with(".assets.json")) {
        let text = fs_err::read_to_string(&path).expect("golden file");
        let manifest = AssetManifest::from_json(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(manifest.to_json_pretty(), text, "{}", path.display());
    }
}

#[test]
fn no_field_of_a_golden_asset_manifest_is_unknown() {
    for path in golden_files(|name| name.ends_with(".assets.json")) {
        let manifest = AssetManifest::from_json(&fs_err::read_to_string(&path).expect("golden file")).expect("parses");
        assert!(manifest.extra.is_empty(), "{}", path.display());
        for image in manifest.docker_images.values() {
            assert!(image.extra.is_empty() && image.source.extra.is_empty(), "{}", path.display());
            assert!(image.destinations.values().all(|destination| destination.extra.is_empty()), "{}", path.display());
        }
        for file in manifest.files.values() {
            assert!(file.extra.is_empty() && file.source.extra.is_empty(), "{}", path.display());
            assert!(file.destinations.values().all(|destination| destination.extra.is_empty()), "{}", path.display());
        }
    }
}

#[test]
fn manifests_keep_fields_order_and_artifact_order() {
    for path in golden_files(|name| name == "manifest.json") {
        let text = fs_err::read_to_string(&path).expect("golden file");
        let manifest = AssemblyManifest::from_json(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(one_space(&manifest), text.trim_end(), "{}", path.display());
        for artifact in manifest.artifacts.values() {
            assert!(!matches!(artifact.kind, ArtifactKind::Unknown(_)), "{}", path.display());
        }
    }
}

#[test]
fn the_feature_flag_report_keeps_its_order() {
    let text = fs_err::read_to_string(golden_dir().join("feature-flag-report.json")).expect("golden file");
    let artifact: Artifact = serde_json::from_str(&text).expect("parses");
    assert!(matches!(artifact.kind, ArtifactKind::FeatureFlagReport(_)));
    assert_eq!(one_space(&artifact), text.trim_end());
}

#[test]
fn trees_keep_their_order() {
    for path in golden_files(|name| name == "tree.json") {
        let text = fs_err::read_to_string(&path).expect("golden file");
        let tree = Tree::from_json(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(one_space(&tree), text.trim_end(), "{}", path.display());
    }
}

#[test]
fn metadata_files_keep_their_order() {
    for path in golden_files(|name| name.ends_with(".metadata.json")) {
        let text = fs_err::read_to_string(&path).expect("golden file");
        let metadata: Metadata =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(one_space(&metadata), text.trim_end(), "{}", path.display());
    }
}

#[test]
fn unknown_fields_survive_reading_and_writing() {
    let text = r#"{
  "version": "55.0.0",
  "files": {},
  "dockerImages": {
    "a": {
      "source": {
        "directory": "x",
        "futureKnob": [
          1,
          2
        ]
      },
      "destinations": {}
    }
  },
  "somethingNew": {
    "deep": true
  }
}"#;
    assert_eq!(AssetManifest::from_json(text).expect("parses").to_json_pretty(), text);
}

#[test]
fn unknown_artifact_types_survive_reading_and_writing() {
    let text = r#"{"version":"55.0.0","artifacts":{"x":{"type":"cdk:hologram","properties":{"file":"y"},"glow":1}}}"#;
    let manifest = AssemblyManifest::from_json(text).expect("parses");
    assert_eq!(manifest.artifacts["x"].kind.type_name(), "cdk:hologram");
    assert_eq!(serde_json::to_string(&manifest).expect("serializes"), text);
}
