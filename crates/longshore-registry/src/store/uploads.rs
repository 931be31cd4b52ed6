//! Uploads in progress: one folder each, with the bytes received so far and the repository they are for.
//!
//! An upload is what is on disk. What is in memory (the running hash) is rebuilt from the bytes after a restart, so an
//! upload goes on where its file ends.

use std::collections::HashMap;
use std::fmt;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use fs_err as fs;
use futures_util::{Stream, StreamExt as _};
use longshore_oci::{Algorithm, Digest, Hasher, RepositoryName};
use tokio::sync::Semaphore;

use super::BlobStore;
use super::writers::{SharedSink, Sink, Writers, lock};
use crate::error::RegistryError;

/// An upload nobody has written to for this long is abandoned.
pub(crate) const ABANDONED_AFTER: Duration = Duration::from_secs(24 * 60 * 60);

/// The largest layer in bytes.
// Source: Amazon ECR service quotas, 2026-11: "Maximum layer size" 52,000 MiB.
const MAX_LAYER_BYTES: u64 = 52_000 * 1024 * 1024;

/// A body from here on is written past the page cache when possible, in bytes.
const LARGE_BODY: u64 = 1024 * 1024;

/// File operations at a time; more of them would only be more threads waiting for one disk.
static FILE_OPERATIONS: Semaphore = Semaphore::const_new(32);

/// An upload's name, a random UUID.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct UploadId(String);

impl UploadId {
    fn random() -> io::Result<Self> {
        let mut bytes = [0_u8; 16];
        getrandom::fill(&mut bytes).map_err(|error| io::Error::other(error.to_string()))?;
        bytes[6] = bytes[6] & 0x0f | 0x40;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        let hex = bytes.map(|byte| format!("{byte:02x}")).concat();
        Ok(Self(format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])))
    }

    /// Parses a UUID in lower case; nothing else can be an upload's name.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let shape = text.len() == 36
            && text.bytes().enumerate().all(|(at, byte)| match at {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
            });
        shape.then(|| Self(text.to_owned()))
    }

    fn lane(&self) -> usize {
        usize::from_str_radix(&self.0[..4], 16).expect("invariant: an upload id begins with hex digits")
    }
}

impl fmt::Display for UploadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One upload; whoever holds `busy` may change it.
#[derive(Debug)]
struct Upload {
    repository: RepositoryName,
    busy: tokio::sync::Mutex<()>,
    sink: SharedSink,
    /// How many bytes the first chunk had, zero before it and after a restart.
    first_chunk: AtomicU64,
}

/// How far an upload has come, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Received {
    pub(crate) total: u64,
    pub(crate) first_chunk: u64,
}

/// All uploads in progress.
#[derive(Debug)]
pub(crate) struct UploadStore {
    root: PathBuf,
    account_id: String,
    writers: Writers,
    live: Mutex<HashMap<UploadId, Arc<Upload>>>,
}

impl fmt::Debug for UploadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl UploadStore {
    /// Opens or makes the folder.
    pub(crate) fn open(root: PathBuf, account_id: String, writers: Writers) -> io::Result<Self> {
        fs::create_dir_all(&root)?;
        Ok(Self { root, account_id, writers, live: Mutex::default() })
    }

    /// Starts an upload whose bytes will be hashed with `algorithm` on the way.
    pub(crate) async fn start(
        &self,
        repository: &RepositoryName,
        algorithm: Algorithm,
    ) -> Result<UploadId, RegistryError> {
        let id = UploadId::random()?;
        let folder = self.folder(&id);
        let name = repository.clone();
        blocking(move || {
            fs::create_dir(&folder)?;
            fs::write(data(&folder), b"")?;
            fs::write(folder.join("repository"), name.as_str())
        })
        .await?;
        let sink = Sink::new(Hasher::new(algorithm), 0);
        let upload = Upload {
            repository: repository.clone(),
            busy: tokio::sync::Mutex::default(),
            sink: shared(sink),
            first_chunk: AtomicU64::new(0),
        };
        self.live().insert(id.clone(), Arc::new(upload));
        Ok(id)
    }

    /// Returns how many bytes an upload has.
    pub(crate) async fn received(&self, repository: &RepositoryName, id: &UploadId) -> Result<Received, RegistryError> {
        let upload = self.find(repository, id).await?;
        let _busy = upload.busy.lock().await;
        self.writers.settle(id.lane(), &upload.sink).await;
        Ok(upload.received())
    }

    /// Adds a body to an upload and returns how many bytes it has now, all of them durable.
    ///
    /// `starts_at` is where the sender says the body begins, `length` how long it says the body is. Bytes received
    /// before a failure of the connection are kept.
    pub(crate) async fn append<S, E>(
        &self,
        repository: &RepositoryName,
        id: &UploadId,
        starts_at: Option<u64>,
        length: Option<u64>,
        body: S,
    ) -> Result<Received, RegistryError>
    where
        S: Stream<Item = Result<Bytes, E>> + Unpin,
        E: fmt::Display,
    {
        let upload = self.find(repository, id).await?;
        let _busy = upload.busy.lock().await;
        self.writers.settle(id.lane(), &upload.sink).await;
        let before = upload.sink().written;
        let received = self.receive(&upload, id, starts_at, length, body).await?;
        if before == 0 {
            upload.first_chunk.store(received, Ordering::Relaxed);
        }
        if received > before {
            let path = data(&self.folder(id));
            blocking(move || fs::File::open(path)?.sync_data()).await?;
        }
        Ok(upload.received())
    }

    /// Checks the digest of everything received and moves the bytes among the blobs; returns their number.
    ///
    /// An upload whose digest is wrong is gone afterwards.
    pub(crate) async fn finish(
        &self,
        repository: &RepositoryName,
        id: &UploadId,
        expected: &Digest,
        store: &Arc<BlobStore>,
    ) -> Result<u64, RegistryError> {
        let upload = self.find(repository, id).await?;
        let _busy = upload.busy.lock().await;
        self.writers.settle(id.lane(), &upload.sink).await;
        let size = upload.sink().written;
        let path = data(&self.folder(id));
        let running = upload.sink().hasher.clone().finish();
        let computed = if running.algorithm() == expected.algorithm() {
            running
        } else {
            let (path, mut hasher) = (path.clone(), expected.hasher());
            blocking(move || hash_file(&path, &mut hasher).map(|_| hasher.finish())).await?
        };
        if computed != *expected {
            self.remove(id).await?;
            return Err(RegistryError::LayerDigestMismatch { given: expected.clone(), computed });
        }
        let (store, digest) = (Arc::clone(store), expected.clone());
        blocking(move || {
            if store.size(&digest)?.is_some() {
                return Ok(());
            }
            fs::File::open(&path)?.sync_data()?;
            store.install(&path, &digest)
        })
        .await?;
        Ok(size)
    }

    /// Forgets an upload and its bytes.
    pub(crate) async fn cancel(&self, repository: &RepositoryName, id: &UploadId) -> Result<(), RegistryError> {
        let upload = self.find(repository, id).await?;
        let _busy = upload.busy.lock().await;
        self.remove(id).await
    }

    /// Removes an upload that was finished.
    pub(crate) async fn remove(&self, id: &UploadId) -> Result<(), RegistryError> {
        self.live().remove(id);
        let folder = self.folder(id);
        blocking(move || match fs::remove_dir_all(folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        })
        .await?;
        Ok(())
    }

    /// Removes uploads nobody wrote to for a day; returns how many.
    pub(crate) fn remove_abandoned(&self, now: SystemTime) -> io::Result<usize> {
        let mut removed = 0;
        for entry in fs::read_dir(&self.root)? {
            let folder = entry?.path();
            let touched = fs::metadata(data(&folder)).or_else(|_| fs::metadata(&folder))?.modified()?;
            if now.duration_since(touched).unwrap_or_default() > ABANDONED_AFTER {
                fs::remove_dir_all(&folder)?;
                let name = folder.file_name().and_then(|name| name.to_str()).and_then(UploadId::parse);
                if let Some(id) = name {
                    self.live().remove(&id);
                }
                removed += 1;
            }
        }
        Ok(removed)
    }

    async fn receive<S, E>(
        &self,
        upload: &Upload,
        id: &UploadId,
        starts_at: Option<u64>,
        length: Option<u64>,
        mut body: S,
    ) -> Result<u64, RegistryError>
    where
        S: Stream<Item = Result<Bytes, E>> + Unpin,
        E: fmt::Display,
    {
        let lane = id.lane();
        let before = upload.sink().written;
        if let Some(given) = starts_at.filter(|given| *given != before) {
            return Err(RegistryError::ChunkOutOfOrder { given, received: before, upload: id.to_string() });
        }
        let _settling = self.writers.settle_later(lane, &upload.sink);
        let mut total = before;
        let mut cut = None;
        while let Some(piece) = body.next().await {
            let piece = match piece {
                Ok(piece) => piece,
                Err(error) => {
                    cut = Some(error.to_string());
                    break;
                }
            };
            if piece.is_empty() {
                continue;
            }
            if total == before {
                let large = length.is_none_or(|length| length >= LARGE_BODY);
                self.writers.open(&upload.sink, &data(&self.folder(id)), large)?;
            }
            total += piece.len() as u64;
            if total > MAX_LAYER_BYTES {
                cut = Some("the layer is too large".to_owned());
                break;
            }
            self.writers.write(lane, &upload.sink, piece).await;
        }
        self.writers.settle(lane, &upload.sink).await;
        let (received, failure) = {
            let mut sink = upload.sink();
            (sink.written, sink.failure.take())
        };
        if let Some(failure) = failure {
            // Hash and file may differ now; the next request reads the file again.
            self.live().remove(id);
            return Err(failure.into());
        }
        if total > MAX_LAYER_BYTES {
            return Err(RegistryError::LayerTooLarge { limit: MAX_LAYER_BYTES });
        }
        let expected = length.map(|length| before + length);
        match (cut, expected.filter(|expected| *expected != received)) {
            (Some(reason), _) => Err(RegistryError::UploadCutShort { received, reason }),
            (None, Some(expected)) => {
                let reason = format!("the range promised {expected}");
                Err(RegistryError::UploadCutShort { received, reason })
            }
            (None, None) => Ok(received),
        }
    }

    async fn find(&self, repository: &RepositoryName, id: &UploadId) -> Result<Arc<Upload>, RegistryError> {
        let unknown = || RegistryError::UploadNotFound {
            upload: id.to_string(),
            repository: repository.to_string(),
            registry_id: self.account_id.clone(),
        };
        let live = self.live().get(id).cloned();
        let upload = match live {
            Some(upload) => upload,
            None => {
                let folder = self.folder(id);
                let resumed = blocking(move || resume(&folder)).await?.ok_or_else(unknown)?;
                // Two requests may have resumed it at once; the first one in is the upload.
                Arc::clone(self.live().entry(id.clone()).or_insert_with(|| Arc::new(resumed)))
            }
        };
        if upload.repository == *repository { Ok(upload) } else { Err(unknown()) }
    }

    fn folder(&self, id: &UploadId) -> PathBuf {
        self.root.join(&id.0)
    }

    fn live(&self) -> std::sync::MutexGuard<'_, HashMap<UploadId, Arc<Upload>>> {
        self.live.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Upload {
    fn sink(&self) -> std::sync::MutexGuard<'_, Sink> {
        lock(&self.sink)
    }

    fn received(&self) -> Received {
        let total = self.sink().written;
        let first_chunk = match self.first_chunk.load(Ordering::Relaxed) {
            0 => total,
            bytes => bytes,
        };
        Received { total, first_chunk }
    }
}

/// Reads an upload back from its folder after a restart.
fn resume(folder: &Path) -> io::Result<Option<Upload>> {
    let name = match fs::read_to_string(folder.join("repository")) {
        Ok(name) => name,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let Ok(repository) = RepositoryName::parse(&name) else { return Ok(None) };
    let mut hasher = Hasher::new(Algorithm::Sha256);
    let written = match hash_file(&data(folder), &mut hasher) {
        Ok(written) => written,
        // It became a blob just before the restart.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let sink = Sink::new(hasher, written);
    Ok(Some(Upload {
        repository,
        busy: tokio::sync::Mutex::default(),
        sink: shared(sink),
        first_chunk: AtomicU64::new(0),
    }))
}

fn hash_file(path: &Path, hasher: &mut Hasher) -> io::Result<u64> {
    let mut file = fs::File::open(path)?;
    let mut buffer = vec![0_u8; 256 * 1024];
    let mut total = 0;
    loop {
        let count = file.read(&mut buffer)?;
        if count == 0 {
            return Ok(total);
        }
        hasher.update(&buffer[..count]);
        total += count as u64;
    }
}

fn shared(sink: Sink) -> SharedSink {
    Arc::new(Mutex::new(sink))
}

fn data(folder: &Path) -> PathBuf {
    folder.join("data")
}

/// Runs a file operation off the network threads.
pub(crate) async fn blocking<R, F>(job: F) -> io::Result<R>
where
    R: Send + 'static,
    F: FnOnce() -> io::Result<R> + Send + 'static,
{
    let _turn = FILE_OPERATIONS.acquire().await.map_err(io::Error::other)?;
    tokio::task::spawn_blocking(job).await.map_err(io::Error::other)?
}
