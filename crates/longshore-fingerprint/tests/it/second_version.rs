//! What the second hash version sees and the first does not.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use longshore_fingerprint::{FingerprintOptions, HashVersion, fingerprint, trace};
use sha2::Digest;

fn hash(path: &Path, version: HashVersion) -> String {
    fingerprint(path, &FingerprintOptions { version, ..FingerprintOptions::default() }).unwrap()
}

/// Asserts that a change is invisible to the first version and visible to the second.
fn only_second_notices(directory: &Path, change: impl FnOnce()) {
    let (first, second) = (hash(directory, HashVersion::V1), hash(directory, HashVersion::V2));
    change();
    assert_eq!(hash(directory, HashVersion::V1), first);
    assert_ne!(hash(directory, HashVersion::V2), second);
}

#[test]
fn executable_bits_directories_and_true_bytes_count() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("run.sh");
    fs::write(&file, "caf\u{e9}\n").unwrap();
    only_second_notices(directory.path(), || fs::set_permissions(&file, Permissions::from_mode(0o755)).unwrap());
    only_second_notices(directory.path(), || fs::create_dir(directory.path().join("empty")).unwrap());
    only_second_notices(directory.path(), || fs::write(&file, "caf\u{e9}\r\n").unwrap());
    fs::write(&file, b"caf\xe9").unwrap();
    only_second_notices(directory.path(), || fs::write(&file, b"caf\xe8").unwrap());
}

#[test]
fn the_encoding_is_as_documented() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("d")).unwrap();
    fs::write(directory.path().join("d/a"), "x\r\n").unwrap();
    let options = FingerprintOptions {
        version: HashVersion::V2,
        extra_hash: Some("salt".to_owned()),
        ..FingerprintOptions::default()
    };
    let content: String = sha2::Sha256::digest(b"x\r\n").iter().map(|byte| format!("{byte:02x}")).collect();
    let mut bytes = b"longshore-fingerprint/2\n".to_vec();
    for text in [
        "options.extra",
        "salt",
        "options.follow",
        "external",
        "options.ignoreMode",
        "glob",
        "dir:d",
        "",
        "file:d/a",
        &format!("3:{content}"),
    ] {
        bytes.extend((text.len() as u64).to_le_bytes());
        bytes.extend(text.as_bytes());
    }
    let expected: String = sha2::Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(fingerprint(directory.path(), &options).unwrap(), expected);
    assert_eq!(trace(directory.path(), &options).unwrap().len(), 5);
}
