//! Content fingerprints remembered between runs.
//!
//! One file per fingerprinted root, written anew and renamed into place, sealed with a checksum. Whatever is wrong with
//! a file, it counts as empty: the cache only ever saves time.

use std::collections::HashMap;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use fs_err as fs;
use sha2::{Digest, Sha256};

use crate::content::{self, hex};
use crate::fingerprint::FingerprintError;

/// First bytes of a cache file; the digit changes with the format and with what content fingerprints mean.
const MAGIC: &[u8; 8] = b"lsfpc 1\n";
/// A file that changed less than this before it was hashed may change again without a new time stamp.
///
/// Two seconds is the coarsest time stamp in use (FAT).
const RACY_WINDOW: Duration = Duration::from_secs(2);
/// Entries not asked for in this many saves are dropped.
const MAX_AGE: u8 = 8;
/// Cache files kept in one cache directory; the least recently written go first.
const MAX_FILES: usize = 64;
const RECORD_BYTES: usize = 97;
const SEAL_BYTES: usize = 32;

/// Remembers the content fingerprints of files that have not changed since.
///
/// A file counts as unchanged when its device, inode, size, modification time and change time (both in nanoseconds) are
/// as they were. Files that had changed within the two seconds before they were hashed are not remembered, because a
/// later change might not show in their times. Several processes may use one directory at the same time.
// Differs(cdk): fingerprint-cache. The library keys on inode, modification time in milliseconds and size, and serves
// stale fingerprints after an edit that keeps these.
#[derive(Debug)]
pub struct FingerprintCache {
    directory: PathBuf,
}

impl FingerprintCache {
    /// Uses the cache in `directory`, which is made when something is to be remembered.
    ///
    /// Never fails: without a usable directory nothing is remembered.
    pub fn open(directory: impl Into<PathBuf>) -> Self {
        Self { directory: directory.into() }
    }

    /// Loads what is known about files below `root`.
    pub(crate) fn session(&self, root: &Path, kind: ContentKind) -> CacheSession {
        let mut hash = Sha256::new();
        hash.update([kind as u8]);
        hash.update(root.as_os_str().as_encoded_bytes());
        let path = self.directory.join(format!("{}.fingerprints", &hex(&hash.finalize())[..32]));
        let known = load(&path, kind).unwrap_or_default();
        CacheSession { path, kind, started: SystemTime::now(), known, seen: Mutex::default() }
    }
}

/// What a content fingerprint is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ContentKind {
    /// Text with its line ends normalized.
    Normalized = 1,
    /// The bytes as they are.
    Verbatim = 2,
}

/// The cache of one root during one run.
#[derive(Debug)]
pub(crate) struct CacheSession {
    path: PathBuf,
    kind: ContentKind,
    started: SystemTime,
    known: HashMap<Identity, Record>,
    seen: Mutex<Seen>,
}

#[derive(Debug, Default)]
struct Seen {
    hits: Vec<Identity>,
    news: Vec<(Identity, Record)>,
}

/// Which file it is.
type Identity = (u64, u64);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Record {
    state: FileState,
    /// Saves since the entry was last asked for.
    age: u8,
    /// The size as the fingerprint has it.
    size: u64,
    sha256: [u8; 32],
}

/// What changes when a file does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct FileState {
    size: u64,
    modified: (i64, i64),
    changed: (i64, i64),
}

impl CacheSession {
    /// Returns the content fingerprint of a regular file that was perhaps observed since the session began.
    pub(crate) fn fingerprint(&self, path: &Path, observed: Option<Observation>) -> Result<String, FingerprintError> {
        let observe = || match fs::metadata(path) {
            Ok(metadata) => Ok(Observation::of(&metadata)),
            Err(source) => Err(FingerprintError::read(path, source)),
        };
        let before = observed.map_or_else(observe, Ok)?;
        let Observation { identity, state } = before;
        if let Some(record) = self.known.get(&identity).filter(|record| record.state == state) {
            self.seen(|seen| seen.hits.push(identity));
            return Ok(format!("{}:{}", record.size, hex(&record.sha256)));
        }
        let text = match self.kind {
            ContentKind::Normalized => content::normalized(path)?,
            ContentKind::Verbatim => content::verbatim(path)?,
        };
        if settled(&state, self.started)
            && observe()? == before
            && let Some((size, sha256)) = parse(&text)
        {
            self.seen(|seen| seen.news.push((identity, Record { state, age: 0, size, sha256 })));
        }
        Ok(text)
    }

    /// Writes what was learned, together with what other processes have written in the meantime.
    pub(crate) fn save(&mut self) {
        let seen = std::mem::take(&mut *self.seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
        if seen.news.is_empty() {
            return;
        }
        let mut records = load(&self.path, self.kind).unwrap_or_default();
        for record in records.values_mut() {
            record.age = record.age.saturating_add(1);
        }
        for identity in seen.hits {
            if let Some(record) = self.known.get(&identity) {
                records.insert(identity, Record { age: 0, ..*record });
            }
        }
        records.extend(seen.news);
        records.retain(|_, record| record.age <= MAX_AGE);
        // A cache that cannot be written is no reason to fail.
        if write(&self.path, self.kind, &records).is_ok() {
            let _ = prune(&self.path);
        }
    }

    fn seen(&self, note: impl FnOnce(&mut Seen)) {
        note(&mut self.seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
    }
}

/// Which file it is and in which state, as the file system tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Observation {
    identity: Identity,
    state: FileState,
}

impl Observation {
    pub(crate) fn of(metadata: &std::fs::Metadata) -> Self {
        let state = FileState {
            size: metadata.len(),
            modified: (metadata.mtime(), metadata.mtime_nsec()),
            changed: (metadata.ctime(), metadata.ctime_nsec()),
        };
        Self { identity: (metadata.dev(), metadata.ino()), state }
    }
}

/// Tells whether a file's last change is long enough before `now` for the next one to get other time stamps.
fn settled(state: &FileState, now: SystemTime) -> bool {
    let Some(limit) = now.checked_sub(RACY_WINDOW).and_then(|limit| limit.duration_since(UNIX_EPOCH).ok()) else {
        return false;
    };
    let limit = (i64::try_from(limit.as_secs()).unwrap_or(i64::MAX), i64::from(limit.subsec_nanos()));
    state.modified < limit && state.changed < limit
}

/// Splits `<size>:<64 hex>`.
fn parse(text: &str) -> Option<(u64, [u8; 32])> {
    let (size, digits) = text.split_once(':')?;
    let mut sha256 = [0; 32];
    for (byte, pair) in sha256.iter_mut().zip(digits.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some((size.parse().ok()?, sha256))
}

/// Reads a cache file; `None` when there is none or anything about it is not as it was written.
fn load(path: &Path, kind: ContentKind) -> Option<HashMap<Identity, Record>> {
    let bytes = fs::read(path).ok()?;
    let (body, seal) = bytes.split_at_checked(bytes.len().checked_sub(SEAL_BYTES)?)?;
    let records = body.strip_prefix(MAGIC)?.strip_prefix(&[kind as u8])?;
    if seal != Sha256::digest(body).as_slice() || records.len() % RECORD_BYTES != 0 {
        return None;
    }
    records.chunks_exact(RECORD_BYTES).map(decode).collect()
}

fn decode(mut bytes: &[u8]) -> Option<(Identity, Record)> {
    let mut next = || -> Option<u64> {
        let (number, rest) = bytes.split_first_chunk::<8>()?;
        bytes = rest;
        Some(u64::from_le_bytes(*number))
    };
    let identity = (next()?, next()?);
    let (size, normalized_size) = (next()?, next()?);
    let mut signed = || next().map(u64::cast_signed);
    let modified = (signed()?, signed()?);
    let changed = (signed()?, signed()?);
    let (age, sha256) = bytes.split_first()?;
    let state = FileState { size, modified, changed };
    Some((identity, Record { state, age: *age, size: normalized_size, sha256: sha256.try_into().ok()? }))
}

fn write(path: &Path, kind: ContentKind, records: &HashMap<Identity, Record>) -> std::io::Result<()> {
    static COUNTER: AtomicU64 = AtomicU64::new(0);
    let mut bytes = Vec::with_capacity(MAGIC.len() + 1 + records.len() * RECORD_BYTES + SEAL_BYTES);
    bytes.extend_from_slice(MAGIC);
    bytes.push(kind as u8);
    for ((device, inode), record) in records {
        let FileState { size, modified, changed } = record.state;
        for number in [*device, *inode, size, record.size] {
            bytes.extend_from_slice(&number.to_le_bytes());
        }
        for number in [modified.0, modified.1, changed.0, changed.1] {
            bytes.extend_from_slice(&number.to_le_bytes());
        }
        bytes.push(record.age);
        bytes.extend_from_slice(&record.sha256);
    }
    let seal = Sha256::digest(&bytes);
    bytes.extend_from_slice(&seal);
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory)?;
    }
    let unique = COUNTER.fetch_add(1, Ordering::Relaxed);
    let temporary = path.with_extension(format!("{}-{unique}.tmp", std::process::id()));
    let written = fs::write(&temporary, &bytes).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// Removes the oldest cache files beside `path` when there are too many, temporary files of dead processes among them.
fn prune(path: &Path) -> std::io::Result<()> {
    let Some(directory) = path.parent() else { return Ok(()) };
    let mut files = Vec::new();
    for file in fs::read_dir(directory)? {
        let file = file?;
        let extension = file.path().extension().map(|extension| extension.to_os_string());
        if extension.is_some_and(|extension| extension == "fingerprints" || extension == "tmp") {
            files.push((file.metadata()?.modified()?, file.path()));
        }
    }
    files.sort();
    let surplus = files.len().saturating_sub(MAX_FILES);
    for (_, file) in files.into_iter().take(surplus) {
        fs::remove_file(file)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(seconds: i64) -> FileState {
        FileState { size: 1, modified: (seconds, 0), changed: (seconds, 0) }
    }

    #[test]
    fn a_file_changed_within_two_seconds_is_not_settled() {
        let now = UNIX_EPOCH + Duration::from_secs(1_000);
        assert!(settled(&state(997), now));
        assert!(!settled(&state(998), now));
        assert!(!settled(&state(999), now));
        assert!(!settled(&state(2_000), now), "a time stamp from the future is never trusted");
        assert!(!settled(&FileState { changed: (999, 0), ..state(10) }, now), "a forged mtime does not help");
    }

    #[test]
    fn records_survive_a_round_trip_and_damage_empties_the_cache() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("x.fingerprints");
        let record = Record { state: state(-5), age: 3, size: 77, sha256: [9; 32] };
        let records = HashMap::from([((1, 2), record), ((3, 4), Record { age: 0, ..record })]);
        write(&path, ContentKind::Normalized, &records).unwrap();
        assert_eq!(load(&path, ContentKind::Normalized), Some(records));
        assert_eq!(load(&path, ContentKind::Verbatim), None);
        let good = fs::read(&path).unwrap();
        for damaged in [&good[..good.len() - 1], &good[1..], &[], &good[..SEAL_BYTES]] {
            fs::write(&path, damaged).unwrap();
            assert_eq!(load(&path, ContentKind::Normalized), None);
        }
        for at in 0..good.len() {
            let mut damaged = good.clone();
            damaged[at] ^= 1;
            fs::write(&path, &damaged).unwrap();
            assert_eq!(load(&path, ContentKind::Normalized), None, "byte {at}");
        }
    }
}
