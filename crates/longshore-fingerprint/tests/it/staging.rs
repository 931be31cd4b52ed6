//! Staged directories recorded from aws-cdk-lib 2.275.0, and what staging does beyond the library.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use longshore_fingerprint::{
    CopyOptions, FingerprintOptions, IgnoreMode, SymlinkFollowMode, context_listing, copy_directory, fingerprint,
};
use serde_json::{Value, json};

use crate::assets;
use crate::fixtures::{Fixtures, vectors};

#[test]
fn every_recorded_staged_directory_is_reproduced() {
    let fixtures = Fixtures::new();
    let rows = vectors("staged.json");
    for row in rows.as_array().unwrap() {
        let path = fixtures.path(row["fixture"].as_str().unwrap());
        let options = assets::docker(&path, &row["options"]);
        let out = tempfile::tempdir().unwrap();
        let dest = out.path().join("asset");
        let copied = copy_directory(&path, &dest, &assets::copying(&options));
        if let Some(error) = row.get("error") {
            assert_eq!(fixtures.generic(&copied.unwrap_err().to_string()), error["message"].as_str().unwrap(), "{row}");
            assert!(!dest.exists(), "a refused copy leaves nothing behind");
            continue;
        }
        assert_eq!(Value::Array(listing(&dest)), row["staged"], "{}", row["label"]);
        assert_eq!(fingerprint(&path, &options).unwrap(), row["hash"].as_str().unwrap(), "{}", row["label"]);
        let report = copied.unwrap();
        let staged = row["staged"].as_array().unwrap();
        let count = |kind: &str| staged.iter().filter(|entry| entry["type"] == kind).count() as u64;
        assert_eq!(
            (report.files, report.directories, report.symlinks),
            (count("file"), count("dir"), count("symlink"))
        );
        assert_eq!(report.bytes, staged.iter().filter_map(|entry| entry["size"].as_u64()).sum::<u64>());
    }
}

/// Lists a directory as the vectors do: depth first, names in byte order.
fn listing(root: &Path) -> Vec<Value> {
    fn visit(directory: &Path, prefix: &str, out: &mut Vec<Value>) {
        let mut names: Vec<_> =
            fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        for name in names {
            let path = directory.join(&name);
            let shown = format!("{prefix}{name}");
            let metadata = fs::symlink_metadata(&path).unwrap();
            if metadata.is_symlink() {
                let target = fs::read_link(&path).unwrap();
                out.push(json!({"path": shown, "type": "symlink", "target": target.to_str().unwrap()}));
            } else if metadata.is_dir() {
                out.push(json!({"path": shown, "type": "dir"}));
                visit(&path, &format!("{shown}/"), out);
            } else {
                use sha2::Digest;
                let bytes = fs::read(&path).unwrap();
                let sha256: String = sha2::Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
                let executable = metadata.permissions().mode() & 0o100 != 0;
                out.push(json!({
                    "path": shown, "type": "file", "size": bytes.len(), "sha256": sha256, "executable": executable
                }));
            }
        }
    }
    let mut out = Vec::new();
    visit(root, "", &mut out);
    out
}

#[test]
fn modes_are_kept_when_staged() {
    let from = tempfile::tempdir().unwrap();
    let file = from.path().join("run.sh");
    fs::write(&file, "#!/bin/sh\n").unwrap();
    for mode in [0o755, 0o600, 0o444] {
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        let out = tempfile::tempdir().unwrap();
        copy_directory(from.path(), out.path(), &CopyOptions::default()).unwrap();
        assert_eq!(fs::metadata(out.path().join("run.sh")).unwrap().permissions().mode() & 0o777, mode);
    }
}

#[test]
fn a_destination_inside_of_the_source_is_not_copied_into_itself() {
    let from = tempfile::tempdir().unwrap();
    fs::write(from.path().join("a"), "a").unwrap();
    let dest = from.path().join("cdk.out/asset.1");
    for round in 0..3 {
        copy_directory(from.path(), &dest, &CopyOptions::default()).unwrap();
        assert!(dest.join("a").is_file());
        assert!(!dest.join("cdk.out/asset.1").exists(), "round {round}");
    }
}

#[test]
fn directories_never_to_enter_are_known_by_their_canonical_path() {
    let from = tempfile::tempdir().unwrap();
    fs::create_dir_all(from.path().join("infra/cdk.out/asset.0/deep")).unwrap();
    fs::write(from.path().join("infra/cdk.out/asset.0/deep/a"), "a").unwrap();
    fs::write(from.path().join("infra/app.ts"), "app").unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    symlink(from.path().join("infra/cdk.out"), elsewhere.path().join("alias")).unwrap();
    let never_enter = vec![elsewhere.path().join("alias")];

    let out = tempfile::tempdir().unwrap();
    let copying = CopyOptions { never_enter: never_enter.clone(), ..CopyOptions::default() };
    copy_directory(from.path(), out.path(), &copying).unwrap();
    assert!(out.path().join("infra/app.ts").is_file());
    assert!(!out.path().join("infra/cdk.out").exists());

    let hashing = FingerprintOptions { never_enter, ..FingerprintOptions::default() };
    let before = fingerprint(from.path(), &hashing).unwrap();
    fs::write(from.path().join("infra/cdk.out/asset.0/deep/b"), "b").unwrap();
    assert_eq!(fingerprint(from.path(), &hashing).unwrap(), before);
}

#[test]
fn copying_a_directory_onto_itself_is_refused() {
    let from = tempfile::tempdir().unwrap();
    fs::write(from.path().join("a"), "content").unwrap();
    let alias = from.path().join("alias");
    symlink(from.path(), &alias).unwrap();
    for dest in [from.path(), alias.as_path()] {
        assert!(copy_directory(from.path(), dest, &CopyOptions::default()).is_err());
        assert_eq!(fs::read(from.path().join("a")).unwrap(), b"content");
    }
}

#[test]
fn a_file_is_no_source_to_copy() {
    let from = tempfile::tempdir().unwrap();
    let file = from.path().join("a");
    fs::write(&file, "a").unwrap();
    let error = copy_directory(&file, &from.path().join("b"), &CopyOptions::default()).unwrap_err();
    assert_eq!(error.to_string(), format!("{file:?} is not a directory"));
    assert!(!from.path().join("b").exists());
}

#[test]
fn the_listing_of_a_context_agrees_with_its_staged_copy() {
    let fixtures = Fixtures::new();
    for fixture in ["tree", "empty-dirs-ignored", "symlinks-external", "exec"] {
        let path = fixtures.path(fixture);
        let options = FingerprintOptions {
            exclude: vec!["**/*.md".to_owned(), "node_modules".to_owned()],
            ignore_mode: Some(IgnoreMode::Docker),
            follow: SymlinkFollowMode::External,
            ..FingerprintOptions::default()
        };
        let out = tempfile::tempdir().unwrap();
        copy_directory(&path, out.path(), &assets::copying(&options)).unwrap();
        let mut listed: Vec<(String, u64)> =
            context_listing(&path, &options).unwrap().into_iter().map(|entry| (entry.path, entry.size)).collect();
        let mut staged: Vec<(String, u64)> = listing(out.path())
            .iter()
            .map(|entry| (entry["path"].as_str().unwrap().to_owned(), entry["size"].as_u64().unwrap_or(0)))
            .collect();
        listed.sort();
        staged.sort();
        assert_eq!(listed, staged, "{fixture}");
    }
}
