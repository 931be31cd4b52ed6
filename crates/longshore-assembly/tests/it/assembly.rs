//! Opening assembly directories: order, stages, version gate and what is refused.

use std::error::Error;
use std::path::Path;

use longshore_assembly::{AssemblyError, AssetManifest, CloudAssembly, Environment};
use tempfile::TempDir;

use crate::golden::golden_dir;

fn assembly(manifest: &str) -> TempDir {
    let directory = TempDir::new().expect("a temporary directory");
    fs_err::write(directory.path().join("manifest.json"), manifest).expect("it is writable");
    directory
}

fn refusal(manifest: &str) -> AssemblyError {
    CloudAssembly::open(assembly(manifest).path()).expect_err("the assembly is refused")
}

/// A manifest of tree artifacts, each given as `id: dependencies`.
fn artifacts(rows: &[(&str, &[&str])]) -> String {
    let artifacts: Vec<String> = rows
        .iter()
        .map(|(id, dependencies)| {
            format!(r#""{id}":{{"type":"cdk:tree","properties":{{"file":"t"}},"dependencies":{dependencies:?}}}"#)
        })
        .collect();
    format!(r#"{{"version":"55.0.0","artifacts":{{{}}}}}"#, artifacts.join(","))
}

// Source: aws-cdk-lib 2.275.0, `new cx_api.CloudAssembly(dir).artifacts` on the same manifest.
#[test]
fn artifacts_come_in_the_order_of_the_official_reader() {
    let directory = assembly(&artifacts(&[
        ("b", &["z"]),
        ("B", &[]),
        ("z", &[]),
        ("Stack-1", &["b"]),
        ("Stack1", &[]),
        ("stack1", &[]),
        ("a", &[]),
        ("A", &[]),
        ("c", &["z"]),
    ]));
    let assembly = CloudAssembly::open(directory.path()).expect("opens");
    let ids: Vec<&str> = assembly.artifacts().map(|(id, _)| id).collect();
    assert_eq!(ids, ["A", "B", "Stack1", "a", "stack1", "z", "b", "c", "Stack-1"]);
}

#[test]
fn golden_assemblies_open_and_their_assets_are_found() {
    for (case, stacks, manifests) in [
        ("135-assets-tarball-dedupe", 1, 1),
        ("141-assets-file-assets-mixed", 1, 1),
        ("207-synth-bootstrapless", 2, 0),
        ("209-synth-stages", 3, 3),
    ] {
        let assembly = CloudAssembly::open(golden_dir().join(case)).unwrap_or_else(|error| panic!("{case}: {error}"));
        assert_eq!(assembly.stacks_with_nested().len(), stacks, "{case}");
        assert_eq!(assembly.asset_manifests().expect("readable").len(), manifests, "{case}");
    }
}

#[test]
fn stacks_of_stages_know_their_own_directory() {
    let root = CloudAssembly::open(golden_dir().join("209-synth-stages")).expect("opens");
    assert_eq!(root.stacks().count(), 0);
    let stages: Vec<&str> = root.nested().map(|(id, _)| id).collect();
    assert_eq!(stages, ["assembly-Alpha", "assembly-Beta"]);
    for stack in root.stacks_with_nested() {
        let manifests = stack.asset_manifests().expect("readable");
        assert_eq!(manifests.len(), 1, "{}", stack.id);
        assert_eq!(manifests[0].directory(), stack.assembly.directory(), "{}", stack.id);
        assert!(stack.display_name().contains('/'), "{}", stack.display_name());
        assert!(stack.template_path().starts_with(manifests[0].directory()));
    }
}

#[test]
fn environments_are_open_where_the_app_says_unknown() {
    for (text, account, region) in [
        ("aws://111111111111/eu-west-1", Some("111111111111"), Some("eu-west-1")),
        ("aws://unknown-account/eu-west-1", None, Some("eu-west-1")),
        ("aws://unknown-account/unknown-region", None, None),
        ("somewhere", None, None),
    ] {
        let directory = assembly(&format!(
            r#"{{"version":"55.0.0","artifacts":{{"S":{{"type":"aws:cloudformation:stack","environment":"{text}","properties":{{"templateFile":"t"}}}}}}}}"#
        ));
        let opened = CloudAssembly::open(directory.path()).expect("opens");
        let stack = opened.stacks().next().expect("one stack");
        assert_eq!(stack.environment(), Environment { account, region }, "{text}");
    }
}

#[test]
fn metadata_is_read_from_its_file_and_legacy_assets_are_reported() {
    let golden = CloudAssembly::open(golden_dir().join("205-synth-legacy-context-and-errors")).expect("opens");
    let stack = golden.stacks().next().expect("one stack");
    assert_eq!(stack.legacy_assets().expect("readable"), ["/Stack"]);

    let modern = CloudAssembly::open(golden_dir().join("135-assets-tarball-dedupe")).expect("opens");
    let stack = modern.stacks().next().expect("one stack");
    assert!(stack.legacy_assets().expect("readable").is_empty());
    assert!(!stack.metadata().expect("readable").is_empty());
}

#[test]
fn every_schema_up_to_55_is_read_and_none_above() {
    for version in ["1.33.0", "15.0.0", "36.0.0", "48.20.0", "54.0.0", "55.0.0", "55.6.0"] {
        let manifest = format!(r#"{{"version":"{version}","artifacts":{{}}}}"#);
        assert!(CloudAssembly::open(assembly(&manifest).path()).is_ok(), "{version}");
    }
    for version in ["56.0.0", "57.1.2", "1000.0.0"] {
        let message = refusal(&format!(r#"{{"version":"{version}","artifacts":{{}}}}"#)).to_string();
        assert!(message.starts_with(&format!("cloud assembly schema version {version} in ")), "{message}");
        assert!(message.ends_with("is too new, longshore reads up to 55"), "{message}");
    }
}

#[test]
fn a_newer_schema_is_named_even_where_the_file_does_not_parse() {
    let error = refusal(r#"{"version":"56.0.0","artifacts":[]}"#);
    assert!(matches!(error, AssemblyError::TooNew { .. }), "{error}");
    assert!(error.hint().is_some_and(|hint| hint.contains("update longshore")));
}

#[test]
fn the_version_gate_stands_before_asset_manifests_too() {
    let directory = TempDir::new().expect("a temporary directory");
    let path = directory.path().join("S.assets.json");
    fs_err::write(&path, r#"{"version":"56.0.0"}"#).expect("writable");
    assert!(matches!(AssetManifest::from_path(&path), Err(AssemblyError::TooNew { .. })));
    fs_err::write(&path, r#"{"version":"55.0.0"}"#).expect("writable");
    assert!(AssetManifest::from_path(&path).is_ok_and(|manifest| manifest.docker_images.is_empty()));
}

#[test]
fn bad_json_names_the_file_and_the_line() {
    let error = refusal("{\n  \"version\": \"55.0.0\",\n  \"artifacts\": {\n    oops\n  }\n}");
    let message = error.to_string();
    assert!(message.contains("manifest.json line 4 column 5 is not a valid assembly manifest"), "{message}");
    assert!(error.source().is_some());

    let error = refusal("{\n\"version\":\"55.0.0\",\n\"artifacts\":{\"S\":{\"type\":\"aws:cloudformation:stack\"}}\n}");
    assert!(error.to_string().contains("manifest.json line 3"), "{error}");
    let cause = error.source().expect("has a cause").to_string();
    assert!(cause.contains("aws:cloudformation:stack") && cause.contains("templateFile"), "{cause}");
}

#[test]
fn a_version_that_is_none_is_refused_by_name() {
    let error = refusal(r#"{"version":"newest","artifacts":{}}"#);
    assert!(matches!(error, AssemblyError::VersionSyntax { .. }), "{error}");
    assert!(error.source().is_some_and(|cause| cause.to_string().contains("\"newest\"")));
}

#[test]
fn a_directory_without_manifest_is_no_assembly() {
    let directory = TempDir::new().expect("a temporary directory");
    let error = CloudAssembly::open(directory.path()).expect_err("refused");
    assert!(matches!(&error, AssemblyError::NotAnAssembly { directory: named } if named == directory.path()));
    assert!(error.hint().is_some_and(|hint| hint.contains("cdk.out")));
    assert!(CloudAssembly::open(Path::new("there/is/no/such/place")).is_err());
}

#[test]
fn unknown_types_are_refused_only_where_a_stack_needs_them() {
    let manifest = |dependencies: &str| {
        format!(
            r#"{{"version":"55.0.0","artifacts":{{"h":{{"type":"cdk:hologram"}},
            "S":{{"type":"aws:cloudformation:stack","properties":{{"templateFile":"t"}},"dependencies":[{dependencies}]}}}}}}"#
        )
    };
    assert!(CloudAssembly::open(assembly(&manifest("")).path()).is_ok());
    let message = refusal(&manifest(r#""h""#)).to_string();
    assert!(message.contains(r#"stack "S""#) && message.contains(r#"unknown type "cdk:hologram""#), "{message}");
}

#[test]
fn circles_and_missing_dependencies_are_named() {
    let message = refusal(&artifacts(&[("a", &["b"]), ("b", &["a"]), ("c", &[])])).to_string();
    assert!(message.ends_with("depend on each other in a circle: a, b"), "{message}");
    let message = refusal(&artifacts(&[("a", &["ghost"])])).to_string();
    assert!(message.contains(r#""a""#) && message.contains(r#""ghost""#), "{message}");
}

#[test]
fn an_assembly_nested_in_itself_is_refused() {
    let error = refusal(
        r#"{"version":"55.0.0","artifacts":{"n":{"type":"cdk:cloud-assembly","properties":{"directoryName":"."}}}}"#,
    );
    assert!(matches!(error, AssemblyError::NestedInItself { .. }), "{error}");
}
