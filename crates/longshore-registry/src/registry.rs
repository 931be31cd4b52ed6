//! The registry itself: a folder, opened.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::SystemTime;

use fs_err as fs;
use longshore_oci::Digest;

use crate::auth::{SigningKey, TOKEN_LIFETIME, authorization_token};
use crate::clock::{Clock, SystemClock, Timestamp};
use crate::error::{OpenError, RegistryError};
use crate::lifecycles::StoredPreview;
use crate::scan::{NoFindings, Scanner};
use crate::store::{BlobStore, FolderLock, Metadata, UploadStore, Writers};

/// The format of the folder, written in its `format` file.
const FORMAT: u32 = 1;

/// Threads that hash and write uploads.
const WRITER_THREADS: usize = 4;

/// How close to the real service the OCI endpoints behave.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// As the distribution specification wants it.
    #[default]
    Conformant,
    /// As Amazon ECR is known to deviate from it: a chunk answers 201 and reports the first range only, mounts always
    /// start an upload, blobs cannot be deleted.
    EcrQuirks,
}

/// How a registry is opened.
#[derive(Clone, Debug)]
pub struct RegistryOptions {
    /// The twelve digits of the account; default `000000000000`.
    pub account_id: String,
    /// The region in names and addresses; default `us-east-1`.
    pub region: String,
    /// The address clients are told, such as `http://127.0.0.1:4510`; default: the listener's.
    pub public_uri: Option<String>,
    /// Default: [`Mode::Conformant`].
    pub mode: Mode,
    /// Whether `/v2/` can be used without a token; default no.
    pub anonymous: bool,
    /// Whether pushing to a repository that does not exist makes it; default no, as in ECR without a template.
    pub create_on_push: bool,
    /// Whether a listener other machines can reach is served; default no.
    pub allow_remote: bool,
    /// Tells the time; default: the computer's.
    pub clock: Arc<dyn Clock>,
    /// Looks for vulnerabilities; default: finds none.
    pub scanner: Arc<dyn Scanner>,
}

impl Default for RegistryOptions {
    fn default() -> Self {
        Self {
            account_id: "000000000000".to_owned(),
            region: "us-east-1".to_owned(),
            public_uri: None,
            mode: Mode::default(),
            anonymous: false,
            create_on_push: false,
            allow_remote: false,
            clock: Arc::new(SystemClock),
            scanner: Arc::new(NoFindings),
        }
    }
}

/// A token as GetAuthorizationToken gives it out.
#[derive(Clone)]
pub struct AuthorizationToken {
    /// What goes after the user name `AWS`; a secret.
    pub password: String,
    /// Base64 of `AWS:<password>`; a secret.
    pub authorization_token: String,
    /// When it stops being good.
    pub expires_at: Timestamp,
    /// The address to log in to.
    pub proxy_endpoint: String,
}

impl std::fmt::Debug for AuthorizationToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AuthorizationToken")
            .field("expires_at", &self.expires_at)
            .field("proxy_endpoint", &self.proxy_endpoint)
            .finish_non_exhaustive()
    }
}

/// An embedded Amazon ECR over one folder; cheap to clone, all clones are the same registry.
#[derive(Clone)]
pub struct Registry {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) options: RegistryOptions,
    pub(crate) metadata: Metadata,
    pub(crate) blobs: Arc<BlobStore>,
    pub(crate) uploads: Arc<UploadStore>,
    pub(crate) key: SigningKey,
    /// Held shared while a blob gets its name and its link, exclusively while unreferenced blobs are removed.
    pub(crate) blob_gate: tokio::sync::RwLock<()>,
    /// Pulls not yet written to the images' records.
    pub(crate) pulls: Mutex<HashMap<(String, Digest), Timestamp>>,
    pub(crate) previews: Mutex<HashMap<String, StoredPreview>>,
    pub(crate) sending: crate::http::Sending,
    /// Held while a large ECR request is in memory.
    pub(crate) large_bodies: tokio::sync::Semaphore,
    pub(crate) stop: tokio::sync::watch::Sender<bool>,
    served_at: RwLock<Option<String>>,
    folder: PathBuf,
    // Last, so that the folder is free only when everything above is closed.
    lock: Mutex<FolderLock>,
}

impl std::fmt::Debug for Registry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Registry").field("folder", &self.inner.folder).finish_non_exhaustive()
    }
}

impl Registry {
    /// Opens the registry in `folder`, making the folder the first time.
    ///
    /// # Errors
    /// When another process has the folder open, when it cannot be read or written, when it was written by a later
    /// version, or when the account id is not twelve digits.
    pub fn open(folder: &Path, options: RegistryOptions) -> Result<Self, OpenError> {
        if options.account_id.len() != 12 || !options.account_id.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(OpenError::AccountId { given: options.account_id });
        }
        let fault = |source| OpenError::Io { path: folder.to_path_buf(), source };
        fs::create_dir_all(folder).map_err(fault)?;
        let lock = FolderLock::take(folder)?;
        check_format(folder)?;
        let key = SigningKey::open(folder).map_err(fault)?;
        let blobs = BlobStore::open(folder.join("blobs")).map_err(fault)?;
        let writers = Writers::start(WRITER_THREADS).map_err(fault)?;
        let uploads = UploadStore::open(folder.join("uploads"), options.account_id.clone(), writers).map_err(fault)?;
        uploads.remove_abandoned(SystemTime::now()).map_err(fault)?;
        let metadata = Metadata::open(&folder.join("metadata.redb"))?;
        let inner = Inner {
            options,
            metadata,
            blobs: Arc::new(blobs),
            uploads: Arc::new(uploads),
            key,
            blob_gate: tokio::sync::RwLock::default(),
            pulls: Mutex::default(),
            previews: Mutex::default(),
            sending: Default::default(),
            large_bodies: tokio::sync::Semaphore::new(1),
            stop: tokio::sync::watch::Sender::new(false),
            served_at: RwLock::default(),
            folder: folder.to_path_buf(),
            lock: Mutex::new(lock),
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Returns the secret that a shutdown request to the registry of `folder` must carry.
    ///
    /// # Errors
    /// When the folder holds no registry this user may read.
    pub fn admin_secret(folder: &Path) -> std::io::Result<String> {
        if !folder.join("key").exists() {
            let reason = format!("{} holds no registry", folder.display());
            return Err(std::io::Error::new(std::io::ErrorKind::NotFound, reason));
        }
        Ok(SigningKey::open(folder)?.admin_secret())
    }

    /// Returns the folder.
    pub fn folder(&self) -> &Path {
        &self.inner.folder
    }

    /// Returns the account, which is the registry's id.
    pub fn account_id(&self) -> &str {
        &self.inner.options.account_id
    }

    /// Returns the region.
    pub fn region(&self) -> &str {
        &self.inner.options.region
    }

    /// Returns the address clients are told, without a slash at the end.
    ///
    /// Before the registry is served and without one in the options it is `http://127.0.0.1`.
    pub fn public_uri(&self) -> String {
        let served = || self.inner.served_at.read().unwrap_or_else(PoisonError::into_inner).clone();
        let uri = self.inner.options.public_uri.clone().or_else(served);
        uri.map_or_else(|| "http://127.0.0.1".to_owned(), |uri| uri.trim_end_matches('/').to_owned())
    }

    /// Returns host and port of [`Self::public_uri`], which image names begin with.
    pub fn public_host(&self) -> String {
        let uri = self.public_uri();
        uri.split_once("://").map_or(uri.as_str(), |(_, host)| host).to_owned()
    }

    /// Makes a token that is good for twelve hours, on `/v2/` of this folder's registry.
    pub fn authorization_token(&self) -> AuthorizationToken {
        // ECR's dates have whole seconds here; a token must not outlive what it is said to.
        let now = self.now();
        let expires_at = Timestamp::from_millis(now.plus(TOKEN_LIFETIME).as_millis() / 1000 * 1000);
        let password = self.inner.key.token(expires_at);
        AuthorizationToken {
            authorization_token: authorization_token(&password),
            password,
            expires_at,
            proxy_endpoint: self.public_uri(),
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.inner.options.clock.now()
    }

    pub(crate) fn set_served_at(&self, uri: String) {
        let holder = format!("process {} at {uri}", std::process::id());
        let mut lock = self.inner.lock.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(error) = lock.describe(&holder) {
            tracing::warn!(%error, "registry: the lock file could not be written");
        }
        *self.inner.served_at.write().unwrap_or_else(PoisonError::into_inner) = Some(uri);
    }

    /// Asks a running [`Registry::serve`] to end.
    pub fn stop(&self) {
        self.inner.stop.send_replace(true);
    }

    pub(crate) fn pulls(&self) -> MutexGuard<'_, HashMap<(String, Digest), Timestamp>> {
        self.inner.pulls.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn previews(&self) -> MutexGuard<'_, HashMap<String, StoredPreview>> {
        self.inner.previews.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn repository_not_found(&self, name: &str) -> RegistryError {
        RegistryError::RepositoryNotFound { name: name.to_owned(), registry_id: self.account_id().to_owned() }
    }
}

fn check_format(folder: &Path) -> Result<(), OpenError> {
    let path = folder.join("format");
    let fault = |source| OpenError::Io { path: folder.to_path_buf(), source };
    match fs::read_to_string(&path) {
        Ok(text) if text.trim().parse() == Ok(FORMAT) => Ok(()),
        Ok(text) => {
            Err(OpenError::Format { path: folder.to_path_buf(), found: text.trim().to_owned(), supported: FORMAT })
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let unfinished = folder.join("format.new");
            fs::write(&unfinished, format!("{FORMAT}\n")).map_err(fault)?;
            fs::rename(&unfinished, &path).map_err(fault)
        }
        Err(error) => Err(fault(error)),
    }
}
