//! The fingerprint cache: never wrong, whatever happens to it.

use std::fs::{self, File, FileTimes};
use std::path::Path;
use std::time::{Duration, SystemTime};

use longshore_fingerprint::{FingerprintCache, FingerprintOptions, HashVersion, fingerprint};

fn hash(path: &Path, cache: Option<&FingerprintCache>) -> String {
    fingerprint(path, &FingerprintOptions { cache, ..FingerprintOptions::default() }).unwrap()
}

fn cache_files(directory: &Path) -> Vec<std::path::PathBuf> {
    fs::read_dir(directory).map(|files| files.map(|file| file.unwrap().path()).collect()).unwrap_or_default()
}

/// A tree whose change times are old enough to be remembered.
fn settled_tree() -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    for name in ["a", "b", "c"] {
        fs::write(directory.path().join(name), format!("content of {name}\r\n")).unwrap();
    }
    std::thread::sleep(Duration::from_millis(2_100));
    directory
}

#[test]
fn what_is_remembered_gives_the_same_hash() {
    let tree = settled_tree();
    let home = tempfile::tempdir().unwrap();
    let cache = FingerprintCache::open(home.path().join("cache"));
    let expected = hash(tree.path(), None);
    assert_eq!(hash(tree.path(), Some(&cache)), expected);
    assert_eq!(cache_files(&home.path().join("cache")).len(), 1, "a settled tree is remembered");
    assert_eq!(hash(tree.path(), Some(&cache)), expected);

    // An edit that keeps size and modification time is noticed.
    let path = tree.path().join("a");
    let times = FileTimes::new().set_modified(fs::metadata(&path).unwrap().modified().unwrap());
    fs::write(&path, "CONTENT OF a\r\n").unwrap();
    File::options().write(true).open(&path).unwrap().set_times(times).unwrap();
    assert_eq!(hash(tree.path(), Some(&cache)), hash(tree.path(), None));
    assert_ne!(hash(tree.path(), None), expected);

    // The second hash version does not see what the first remembered.
    let second = |cache| {
        fingerprint(
            tree.path(),
            &FingerprintOptions { cache, version: HashVersion::V2, ..FingerprintOptions::default() },
        )
        .unwrap()
    };
    assert_eq!(second(Some(&cache)), second(None));
}

#[test]
fn a_remembered_file_is_not_read_again() {
    let tree = settled_tree();
    let home = tempfile::tempdir().unwrap();
    let cache = FingerprintCache::open(home.path());
    let expected = hash(tree.path(), Some(&cache));
    let stored = cache_files(home.path());
    // Swap the hash stored for a file, and seal the file again: the answer changes, so it came from the cache.
    let mut bytes = fs::read(&stored[0]).unwrap();
    let body = bytes.len() - 32;
    bytes[body - 1] ^= 1;
    let seal = <sha2::Sha256 as sha2::Digest>::digest(&bytes[..body]);
    bytes[body..].copy_from_slice(&seal);
    fs::write(&stored[0], &bytes).unwrap();
    assert_ne!(hash(tree.path(), Some(&cache)), expected);
}

#[test]
fn files_that_have_just_changed_are_not_remembered() {
    let tree = tempfile::tempdir().unwrap();
    fs::write(tree.path().join("a"), "a").unwrap();
    let home = tempfile::tempdir().unwrap();
    let cache = FingerprintCache::open(home.path());
    hash(tree.path(), Some(&cache));
    assert!(cache_files(home.path()).is_empty());
    // Setting the modification time back does not make the change time old.
    let old = FileTimes::new().set_modified(SystemTime::UNIX_EPOCH);
    File::options().write(true).open(tree.path().join("a")).unwrap().set_times(old).unwrap();
    hash(tree.path(), Some(&cache));
    assert!(cache_files(home.path()).is_empty());
}

#[test]
fn a_damaged_or_unusable_cache_only_costs_time() {
    let tree = settled_tree();
    let expected = hash(tree.path(), None);
    let home = tempfile::tempdir().unwrap();
    let cache = FingerprintCache::open(home.path());
    hash(tree.path(), Some(&cache));
    let stored = cache_files(home.path());
    let good = fs::read(&stored[0]).unwrap();
    for damaged in [b"".as_slice(), b"garbage", &good[..good.len() / 2]] {
        fs::write(&stored[0], damaged).unwrap();
        assert_eq!(hash(tree.path(), Some(&cache)), expected);
        assert_eq!(fs::read(&stored[0]).unwrap().len(), good.len(), "it was written anew");
    }
    let file = home.path().join("a-file");
    fs::write(&file, "").unwrap();
    let unusable = FingerprintCache::open(file.join("below"));
    assert_eq!(hash(tree.path(), Some(&unusable)), expected);
}

#[test]
fn processes_that_write_at_the_same_time_leave_a_usable_cache() {
    let tree = settled_tree();
    let expected = hash(tree.path(), None);
    let home = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..20 {
                    let cache = FingerprintCache::open(home.path());
                    assert_eq!(hash(tree.path(), Some(&cache)), expected);
                    for file in cache_files(home.path()) {
                        let _ = fs::remove_file(file);
                    }
                }
            });
        }
    });
    let cache = FingerprintCache::open(home.path());
    assert_eq!(hash(tree.path(), Some(&cache)), expected);
    assert_eq!(cache_files(home.path()).len(), 1);
}
