//! Repositories, images, tags and links, in a crash-safe database.
//!
//! Reads see one consistent state each and never wait. Writes go through one thread that runs every waiting job in one
//! transaction and makes them durable together, so a thousand clients cost a handful of disk flushes. A job decides
//! everything before it writes; when it reports an error other than a storage error it must have written nothing.

use std::path::Path;
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;

use bytes::Bytes;
use longshore_oci::{Digest, MediaType};
use redb::{
    Database, ReadOnlyTable, ReadableDatabase, ReadableTable, ReadableTableMetadata, Table, TableDefinition,
    WriteTransaction,
};
use tokio::sync::oneshot;

use crate::clock::Timestamp;
use crate::error::{OpenError, RegistryError, StorageError};
use crate::model::{BlobLink, Image, ImageStatus, Repository};

/// Repository name -> record.
const REPOSITORIES: TableDefinition<&str, &[u8]> = TableDefinition::new("repositories");
/// (repository, digest) -> record.
const IMAGES: TableDefinition<(&str, &str), &[u8]> = TableDefinition::new("images");
/// (repository, digest) -> media type and bytes.
const MANIFESTS: TableDefinition<(&str, &str), (&str, &[u8])> = TableDefinition::new("manifests");
/// (repository, tag) -> digest.
const TAGS: TableDefinition<(&str, &str), &str> = TableDefinition::new("tags");
/// (repository, digest, tag): the same turned round.
const IMAGE_TAGS: TableDefinition<(&str, &str, &str), ()> = TableDefinition::new("image_tags");
/// (repository, subject, referrer).
const REFERRERS: TableDefinition<(&str, &str, &str), ()> = TableDefinition::new("referrers");
/// (repository, child, index).
const PARENTS: TableDefinition<(&str, &str, &str), ()> = TableDefinition::new("parents");
/// (repository, blob) -> size in bytes and when it was last touched, in milliseconds since the epoch.
const BLOBS: TableDefinition<(&str, &str), (u64, u64)> = TableDefinition::new("blobs");

/// (repository, digest) of images that cannot be pulled because they are archived.
const ARCHIVED: TableDefinition<(&str, &str), ()> = TableDefinition::new("archived");

/// Sorts after every text that can stand in a key.
const LAST: &str = "\u{10FFFF}";

/// Page cache of the database in bytes; the default of 1 GiB would be most of our memory.
const CACHE_BYTES: usize = 8 * 1024 * 1024;

/// At most this many jobs share one transaction.
const BATCH: usize = 512;

type Job = Box<dyn FnOnce(&mut Tables<'_>) -> Result<Deliver, Failed> + Send>;
type Deliver = Box<dyn FnOnce(Result<(), StorageError>) + Send>;

/// A job whose storage failed: what failed, and how to tell its owner.
struct Failed {
    reason: String,
    deliver: Deliver,
}

/// The database and its writing thread.
pub(crate) struct Metadata {
    database: Arc<Database>,
    jobs: Option<mpsc::Sender<Job>>,
    writer: Option<JoinHandle<()>>,
}

/// Every table, open for writing.
pub(crate) struct Tables<'t> {
    repositories: Table<'t, &'static str, &'static [u8]>,
    images: Table<'t, (&'static str, &'static str), &'static [u8]>,
    manifests: Table<'t, (&'static str, &'static str), (&'static str, &'static [u8])>,
    tags: Table<'t, (&'static str, &'static str), &'static str>,
    image_tags: Table<'t, (&'static str, &'static str, &'static str), ()>,
    referrers: Table<'t, (&'static str, &'static str, &'static str), ()>,
    parents: Table<'t, (&'static str, &'static str, &'static str), ()>,
    blobs: Table<'t, (&'static str, &'static str), (u64, u64)>,
    archived: Table<'t, (&'static str, &'static str), ()>,
}

/// Every table as it was at one moment.
pub(crate) struct Snapshot {
    repositories: ReadOnlyTable<&'static str, &'static [u8]>,
    images: ReadOnlyTable<(&'static str, &'static str), &'static [u8]>,
    tags: ReadOnlyTable<(&'static str, &'static str), &'static str>,
    image_tags: ReadOnlyTable<(&'static str, &'static str, &'static str), ()>,
    referrers: ReadOnlyTable<(&'static str, &'static str, &'static str), ()>,
    blobs: ReadOnlyTable<(&'static str, &'static str), (u64, u64)>,
}

/// A manifest as it is sent.
pub(crate) struct StoredManifest {
    pub(crate) digest: Digest,
    pub(crate) media_type: MediaType,
    pub(crate) bytes: Bytes,
}

impl Metadata {
    /// Opens or makes the database file and starts the writing thread.
    pub(crate) fn open(path: &Path) -> Result<Self, OpenError> {
        let fault = |source: redb::Error| OpenError::Database { path: path.to_path_buf(), source: Box::new(source) };
        let database =
            Database::builder().set_cache_size(CACHE_BYTES).create(path).map_err(|error| fault(error.into()))?;
        let write = begin(&database).map_err(|error| fault(error.into()))?;
        Tables::open(&write).map_err(|error| fault(error.into())).map(drop)?;
        write.commit().map_err(|error| fault(error.into()))?;
        let database = Arc::new(database);
        let (jobs, queue) = mpsc::channel();
        let writer = std::thread::Builder::new()
            .name("registry-metadata".to_owned())
            .spawn({
                let database = Arc::clone(&database);
                move || write_jobs(&database, &queue)
            })
            .map_err(|source| OpenError::Io { path: path.to_path_buf(), source })?;
        Ok(Self { database, jobs: Some(jobs), writer: Some(writer) })
    }

    /// Returns the state of this moment.
    pub(crate) fn read(&self) -> Result<Snapshot, StorageError> {
        let read = self.database.begin_read()?;
        Ok(Snapshot {
            repositories: read.open_table(REPOSITORIES)?,
            images: read.open_table(IMAGES)?,
            tags: read.open_table(TAGS)?,
            image_tags: read.open_table(IMAGE_TAGS)?,
            referrers: read.open_table(REFERRERS)?,
            blobs: read.open_table(BLOBS)?,
        })
    }

    /// Returns the digest behind a tag.
    pub(crate) fn tag_target(&self, repository: &str, tag: &str) -> Result<Option<Digest>, StorageError> {
        let tags = self.database.begin_read()?.open_table(TAGS)?;
        Ok(tags.get((repository, tag))?.map(|found| digest(found.value())))
    }

    /// Returns a manifest's bytes; the busiest read of all, so it parses no record.
    ///
    /// An archived image has none.
    pub(crate) fn manifest(&self, repository: &str, wanted: &Digest) -> Result<Option<StoredManifest>, StorageError> {
        let read = self.database.begin_read()?;
        if read.open_table(ARCHIVED)?.get((repository, wanted.as_str()))?.is_some() {
            return Ok(None);
        }
        let manifests = read.open_table(MANIFESTS)?;
        Ok(manifests.get((repository, wanted.as_str()))?.map(|found| {
            let (media_type, bytes) = found.value();
            StoredManifest {
                digest: wanted.clone(),
                media_type: MediaType::new(media_type),
                bytes: Bytes::copy_from_slice(bytes),
            }
        }))
    }

    /// Returns what a repository knows of a blob.
    pub(crate) fn blob(&self, repository: &str, blob: &Digest) -> Result<Option<BlobLink>, StorageError> {
        let blobs = self.database.begin_read()?.open_table(BLOBS)?;
        Ok(blobs.get((repository, blob.as_str()))?.map(|found| link(found.value())))
    }

    /// Runs `job` on the writing thread and returns its result once it is durable.
    pub(crate) async fn write<R, F>(&self, job: F) -> Result<R, RegistryError>
    where
        R: Send + 'static,
        F: FnOnce(&mut Tables<'_>) -> Result<R, RegistryError> + Send + 'static,
    {
        let (sender, receiver) = oneshot::channel();
        let job: Job = Box::new(move |tables| {
            let result = job(tables);
            let storage = match &result {
                Err(RegistryError::Storage { source }) => Some(source.to_string()),
                _ => None,
            };
            let deliver: Deliver = Box::new(move |committed| {
                // Nobody is waiting any more when the client hung up; the write stands all the same.
                let _ = sender.send(match committed {
                    Ok(()) => result,
                    Err(source) => result.and(Err(source.into())),
                });
            });
            match storage {
                None => Ok(deliver),
                Some(reason) => Err(Failed { reason, deliver }),
            }
        });
        let gone = || RegistryError::from(StorageError::Undone { reason: "the registry is closed".to_owned() });
        let jobs = self.jobs.as_ref().expect("invariant: the queue is closed only by drop");
        jobs.send(job).map_err(|_| gone())?;
        receiver.await.map_err(|_| gone())?
    }
}

impl Drop for Metadata {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(writer) = self.writer.take() {
            // A panic of the thread has already failed its jobs; there is nobody left to tell.
            let _ = writer.join();
        }
    }
}

fn begin(database: &Database) -> Result<WriteTransaction, redb::TransactionError> {
    let mut write = database.begin_write()?;
    // After a kill the file is opened at once instead of being walked.
    write.set_quick_repair(true);
    Ok(write)
}

fn write_jobs(database: &Database, queue: &mpsc::Receiver<Job>) {
    while let Ok(first) = queue.recv() {
        let mut waiting = vec![first];
        waiting.extend(queue.try_iter().take(BATCH - 1));
        let mut done = Vec::with_capacity(waiting.len());
        let outcome = run_batch(database, waiting, &mut done);
        let reason = outcome.err().inspect(|reason| tracing::error!(reason, "registry: a batch of writes was undone"));
        for deliver in done {
            deliver(match &reason {
                None => Ok(()),
                Some(reason) => Err(StorageError::Undone { reason: reason.clone() }),
            });
        }
    }
}

fn run_batch(database: &Database, jobs: Vec<Job>, done: &mut Vec<Deliver>) -> Result<(), String> {
    let write = begin(database).map_err(|error| error.to_string())?;
    {
        let mut tables = Tables::open(&write).map_err(|error| error.to_string())?;
        for job in jobs {
            match job(&mut tables) {
                Ok(deliver) => done.push(deliver),
                Err(Failed { reason, deliver }) => {
                    done.push(deliver);
                    return Err(reason);
                }
            }
        }
    }
    write.commit().map_err(|error| error.to_string())
}

/// The reads that a write transaction and a snapshot share.
macro_rules! impl_reads {
    ($($type:tt)+) => {
        impl $($type)+ {
            /// Returns a repository's record.
            pub(crate) fn repository(&self, name: &str) -> Result<Option<Repository>, StorageError> {
                self.repositories.get(name)?.map(|found| Ok(serde_json::from_slice(found.value())?)).transpose()
            }

            /// Returns an image's record.
            pub(crate) fn image(&self, repository: &str, digest: &Digest) -> Result<Option<Image>, StorageError> {
                let found = self.images.get((repository, digest.as_str()))?;
                found.map(|found| Ok(serde_json::from_slice(found.value())?)).transpose()
            }

            /// Returns every image of a repository, ordered by digest.
            pub(crate) fn images(&self, repository: &str) -> Result<Vec<Image>, StorageError> {
                let range = self.images.range((repository, "")..(repository, LAST))?;
                range.map(|entry| Ok(serde_json::from_slice(entry?.1.value())?)).collect()
            }

            /// Returns the tags of an image, in order.
            pub(crate) fn tags_of(&self, repository: &str, digest: &Digest) -> Result<Vec<String>, StorageError> {
                thirds(&self.image_tags, repository, digest.as_str())
            }
        }
    };
}

impl_reads!(Tables<'_>);
impl_reads!(Snapshot);

impl Snapshot {
    /// Returns the digests of the manifests that name `subject` as theirs.
    pub(crate) fn referrers(&self, repository: &str, subject: &Digest) -> Result<Vec<Digest>, StorageError> {
        Ok(thirds(&self.referrers, repository, subject.as_str())?.iter().map(|text| digest(text)).collect())
    }

    /// Returns every repository, ordered by name.
    pub(crate) fn repositories(&self) -> Result<Vec<Repository>, StorageError> {
        self.repositories.iter()?.map(|entry| Ok(serde_json::from_slice(entry?.1.value())?)).collect()
    }

    /// Returns tags after `after` in byte order with their digests, at most `limit`.
    pub(crate) fn tags_after(
        &self,
        repository: &str,
        after: &str,
        limit: usize,
    ) -> Result<Vec<(String, Digest)>, StorageError> {
        let mut tags = Vec::new();
        for entry in self.tags.range((repository, after)..(repository, LAST))? {
            let (key, value) = entry?;
            let tag = key.value().1;
            if tag == after && !after.is_empty() {
                continue;
            }
            if tags.len() == limit {
                break;
            }
            tags.push((tag.to_owned(), digest(value.value())));
        }
        Ok(tags)
    }

    /// Returns how many repositories, images and blob links there are.
    pub(crate) fn counts(&self) -> Result<(u64, u64, u64), StorageError> {
        Ok((self.repositories.len()?, self.images.len()?, self.blobs.len()?))
    }
}

impl<'t> Tables<'t> {
    fn open(write: &'t WriteTransaction) -> Result<Self, redb::TableError> {
        Ok(Self {
            repositories: write.open_table(REPOSITORIES)?,
            images: write.open_table(IMAGES)?,
            manifests: write.open_table(MANIFESTS)?,
            tags: write.open_table(TAGS)?,
            image_tags: write.open_table(IMAGE_TAGS)?,
            referrers: write.open_table(REFERRERS)?,
            parents: write.open_table(PARENTS)?,
            blobs: write.open_table(BLOBS)?,
            archived: write.open_table(ARCHIVED)?,
        })
    }

    /// Returns the digest behind a tag.
    pub(crate) fn tag(&self, repository: &str, tag: &str) -> Result<Option<Digest>, StorageError> {
        Ok(self.tags.get((repository, tag))?.map(|found| digest(found.value())))
    }

    /// Returns the digests of the indexes that hold `child`.
    pub(crate) fn parents(&self, repository: &str, child: &Digest) -> Result<Vec<Digest>, StorageError> {
        Ok(thirds(&self.parents, repository, child.as_str())?.iter().map(|text| digest(text)).collect())
    }

    /// Returns what a repository knows of a blob.
    pub(crate) fn blob(&self, repository: &str, blob: &Digest) -> Result<Option<BlobLink>, StorageError> {
        Ok(self.blobs.get((repository, blob.as_str()))?.map(|found| link(found.value())))
    }

    /// Returns every (repository, blob) there is.
    pub(crate) fn all_blobs(&self) -> Result<Vec<(String, Digest, BlobLink)>, StorageError> {
        let mut all = Vec::new();
        for entry in self.blobs.iter()? {
            let (key, value) = entry?;
            let (repository, blob) = key.value();
            all.push((repository.to_owned(), digest(blob), link(value.value())));
        }
        Ok(all)
    }

    /// Writes a repository's record.
    pub(crate) fn put_repository(&mut self, repository: &Repository) -> Result<(), StorageError> {
        let record = serde_json::to_vec(repository)?;
        self.repositories.insert(repository.name.as_str(), record.as_slice())?;
        Ok(())
    }

    /// Removes a repository and everything in it.
    pub(crate) fn remove_repository(&mut self, name: &str) -> Result<(), StorageError> {
        self.repositories.remove(name)?;
        self.images.retain_in((name, "")..(name, LAST), |_, _| false)?;
        self.manifests.retain_in((name, "")..(name, LAST), |_, _| false)?;
        self.tags.retain_in((name, "")..(name, LAST), |_, _| false)?;
        self.image_tags.retain_in((name, "", "")..(name, LAST, LAST), |_, _| false)?;
        self.referrers.retain_in((name, "", "")..(name, LAST, LAST), |_, _| false)?;
        self.parents.retain_in((name, "", "")..(name, LAST, LAST), |_, _| false)?;
        self.blobs.retain_in((name, "")..(name, LAST), |_, _| false)?;
        self.archived.retain_in((name, "")..(name, LAST), |_, _| false)?;
        Ok(())
    }

    /// Whether a repository has any image.
    pub(crate) fn has_images(&self, repository: &str) -> Result<bool, StorageError> {
        Ok(self.images.range((repository, "")..(repository, LAST))?.next().is_some())
    }

    /// Writes a new image with its manifest.
    pub(crate) fn insert_image(
        &mut self,
        repository: &str,
        image: &Image,
        manifest: &[u8],
    ) -> Result<(), StorageError> {
        let digest = image.digest.as_str();
        self.manifests.insert((repository, digest), (image.media_type.as_str(), manifest))?;
        if let Some(subject) = &image.subject {
            self.referrers.insert((repository, subject.as_str(), digest), ())?;
        }
        for child in &image.children {
            self.parents.insert((repository, child.as_str(), digest), ())?;
        }
        self.put_image(repository, image)
    }

    /// Writes an image's record alone.
    pub(crate) fn put_image(&mut self, repository: &str, image: &Image) -> Result<(), StorageError> {
        let record = serde_json::to_vec(image)?;
        let key = (repository, image.digest.as_str());
        self.images.insert(key, record.as_slice())?;
        match image.status {
            ImageStatus::Active => self.archived.remove(key)?,
            ImageStatus::Archived | ImageStatus::Activating => self.archived.insert(key, ())?,
        };
        Ok(())
    }

    /// Removes an image, its manifest and its tags.
    pub(crate) fn remove_image(&mut self, repository: &str, image: &Image) -> Result<(), StorageError> {
        let digest = image.digest.as_str();
        for tag in self.tags_of(repository, &image.digest)? {
            self.tags.remove((repository, tag.as_str()))?;
            self.image_tags.remove((repository, digest, tag.as_str()))?;
        }
        if let Some(subject) = &image.subject {
            self.referrers.remove((repository, subject.as_str(), digest))?;
        }
        for child in &image.children {
            self.parents.remove((repository, child.as_str(), digest))?;
        }
        self.manifests.remove((repository, digest))?;
        self.images.remove((repository, digest))?;
        self.archived.remove((repository, digest))?;
        Ok(())
    }

    /// Points a tag at an image, whatever it pointed at.
    pub(crate) fn set_tag(&mut self, repository: &str, tag: &str, target: &Digest) -> Result<(), StorageError> {
        self.remove_tag(repository, tag)?;
        self.tags.insert((repository, tag), target.as_str())?;
        self.image_tags.insert((repository, target.as_str(), tag), ())?;
        Ok(())
    }

    /// Removes a tag and returns what it pointed at.
    pub(crate) fn remove_tag(&mut self, repository: &str, tag: &str) -> Result<Option<Digest>, StorageError> {
        let old = self.tags.remove((repository, tag))?.map(|found| digest(found.value()));
        if let Some(old) = &old {
            self.image_tags.remove((repository, old.as_str(), tag))?;
        }
        Ok(old)
    }

    /// Makes a blob known to a repository, or renews when it was last touched.
    pub(crate) fn put_blob(
        &mut self,
        repository: &str,
        blob: &Digest,
        size: u64,
        now: Timestamp,
    ) -> Result<(), StorageError> {
        self.blobs.insert((repository, blob.as_str()), (size, now.as_millis()))?;
        Ok(())
    }

    /// Makes a repository forget a blob; returns whether it knew it.
    pub(crate) fn remove_blob(&mut self, repository: &str, blob: &Digest) -> Result<bool, StorageError> {
        Ok(self.blobs.remove((repository, blob.as_str()))?.is_some())
    }
}

fn thirds(
    table: &impl ReadableTable<(&'static str, &'static str, &'static str), ()>,
    repository: &str,
    second: &str,
) -> Result<Vec<String>, StorageError> {
    let range = table.range((repository, second, "")..(repository, second, LAST))?;
    range.map(|entry| Ok(entry?.0.value().2.to_owned())).collect()
}

fn digest(text: &str) -> Digest {
    Digest::parse(text).expect("invariant: only valid digests are stored")
}

fn link((size, touched): (u64, u64)) -> BlobLink {
    BlobLink { size, touched_at: Timestamp::from_millis(touched) }
}
