//! Names and files that are neither text nor regular.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;

use longshore_fingerprint::{
    CopyOptions, FingerprintError, FingerprintOptions, IgnoreMode, SymlinkFollowMode, WalkError, content_fingerprint,
    copy_directory, fingerprint,
};

fn pipe(path: &std::path::Path) {
    let made = std::process::Command::new("mkfifo").arg(path).status().unwrap();
    assert!(made.success());
}

#[test]
fn pipes_and_sockets_in_a_tree_are_left_out() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("a"), "a").unwrap();
    let before = fingerprint(directory.path(), &FingerprintOptions::default()).unwrap();
    pipe(&directory.path().join("pipe"));
    let _socket = UnixListener::bind(directory.path().join("socket")).unwrap();
    assert_eq!(fingerprint(directory.path(), &FingerprintOptions::default()).unwrap(), before);
    let out = tempfile::tempdir().unwrap();
    let report = copy_directory(directory.path(), out.path(), &CopyOptions::default()).unwrap();
    assert_eq!(report.files, 1);
}

#[test]
fn a_pipe_as_the_asset_itself_is_an_error_and_not_waited_for() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("pipe");
    pipe(&path);
    let error = fingerprint(&path, &FingerprintOptions::default()).unwrap_err();
    assert_eq!(error.to_string(), format!("unable to hash {path:?}: it is neither a file nor a directory"));
    assert!(matches!(content_fingerprint(&path), Err(FingerprintError::Unsupported { .. })));
}

#[test]
fn a_followed_link_to_a_pipe_is_an_error_when_hashed_and_left_out_when_copied() {
    let directory = tempfile::tempdir().unwrap();
    pipe(&directory.path().join("pipe"));
    let context = directory.path().join("context");
    fs::create_dir(&context).unwrap();
    symlink("../pipe", context.join("link")).unwrap();
    let error = fingerprint(&context, &FingerprintOptions::default()).unwrap_err();
    assert!(error.to_string().contains("neither a file nor a directory"), "{error}");
    let never = FingerprintOptions { follow: SymlinkFollowMode::Never, ..FingerprintOptions::default() };
    assert!(fingerprint(&context, &never).is_ok());
    let out = tempfile::tempdir().unwrap();
    let report = copy_directory(&context, out.path(), &CopyOptions::default()).unwrap();
    assert_eq!(report.files, 0);
}

#[test]
fn a_name_that_is_not_utf8_is_an_error_unless_it_is_ignored() {
    let directory = tempfile::tempdir().unwrap();
    let name = OsStr::from_bytes(b"caf\xe9.txt");
    fs::write(directory.path().join(name), "a").unwrap();
    let error = fingerprint(directory.path(), &FingerprintOptions::default()).unwrap_err();
    assert!(matches!(error, FingerprintError::Walk(WalkError::NonUtf8Name { .. })), "{error}");
    assert!(error.to_string().contains("is not valid UTF-8"), "{error}");
    for mode in [IgnoreMode::Glob, IgnoreMode::Git, IgnoreMode::Docker] {
        let options = FingerprintOptions {
            exclude: vec!["caf*".to_owned()],
            ignore_mode: Some(mode),
            ..FingerprintOptions::default()
        };
        assert!(fingerprint(directory.path(), &options).is_ok(), "{mode:?}");
    }
}

#[test]
fn what_cannot_be_found_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("nowhere");
    let error = fingerprint(&path, &FingerprintOptions::default()).unwrap_err();
    assert_eq!(error.to_string(), format!("cannot read {path:?}"));
    let error = content_fingerprint(&path).unwrap_err();
    assert_eq!(error.to_string(), format!("cannot read {path:?}"));
    let error = copy_directory(&path, &directory.path().join("out"), &CopyOptions::default()).unwrap_err();
    assert_eq!(error.to_string(), format!("cannot read {path:?}"));
}

#[test]
fn a_chain_of_a_thousand_directories_is_walked() {
    let directory = tempfile::tempdir().unwrap();
    let mut path = directory.path().to_owned();
    for _ in 0..1_000 {
        path.push("d");
    }
    fs::create_dir_all(&path).unwrap();
    fs::write(path.join("a"), "a").unwrap();
    let options = FingerprintOptions { ignore_mode: Some(IgnoreMode::Docker), ..FingerprintOptions::default() };
    let fields = longshore_fingerprint::trace(directory.path(), &options).unwrap();
    assert_eq!(fields.last().unwrap().header, format!("file:{}a", "d/".repeat(1_000)));
}

#[test]
fn a_bad_pattern_is_named_and_does_not_matter_for_a_single_file() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("a");
    fs::write(&file, "a").unwrap();
    let options = FingerprintOptions {
        exclude: vec!["+(x)".to_owned()],
        ignore_mode: Some(IgnoreMode::Docker),
        ..FingerprintOptions::default()
    };
    let error = fingerprint(directory.path(), &options).unwrap_err();
    assert!(error.to_string().contains("+(x)"), "{error}");
    assert!(fingerprint(&file, &options).is_ok());
}
