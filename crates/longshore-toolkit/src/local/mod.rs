//! The embedded ECR as a process of its own: start, stop, status, reset.
//!
//! One folder is one local AWS account with its images, files and deployed stacks. The server of a folder is a detached
//! process; it writes `server.json` once it answers, and the folder's lock makes a second one impossible. Whether it
//! runs is never concluded from that file alone: the server itself is asked.

mod ecr;
mod server;

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use longshore_registry::{OpenError, Registry, ServeError};
use rustix::process::{Pid, test_kill_process};
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt as _, BufReader};

pub use ecr::{Ecr, EcrError};
pub use server::{Serving, detach, serve};

/// The port a server takes when nobody names one and it is free.
pub const DEFAULT_PORT: u16 = 5010;
/// The account of a folder for which nobody names one.
pub const DEFAULT_ACCOUNT: &str = "000000000000";
/// The region of a folder for which nobody names one.
pub const DEFAULT_REGION: &str = "us-east-1";

/// How long a server may take to be ready or to end.
const PATIENCE: Duration = Duration::from_secs(15);

/// The folder that holds everything local.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalFolder {
    path: PathBuf,
}

/// How a server is to be started; what is left out is as it was the last time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServerOptions {
    /// The port; if it is named and taken, that is an error.
    pub port: Option<u16>,
    /// The account the folder pretends to be.
    pub account: Option<String>,
    /// The region the folder pretends to be in.
    pub region: Option<String>,
}

/// A server that answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Server {
    /// Its address, such as `http://127.0.0.1:5010`.
    pub uri: String,
    /// Its process.
    pub pid: i32,
    /// The account it pretends to be.
    #[serde(rename = "accountId")]
    pub account: String,
    /// The region it pretends to be in.
    pub region: String,
    /// Its version.
    pub version: String,
    /// How many repositories it has.
    #[serde(default)]
    pub repositories: u64,
    /// How many images it has.
    #[serde(default)]
    pub images: u64,
}

impl Server {
    /// `host:port`, with which the names of its images begin.
    pub fn host(&self) -> &str {
        self.uri.split_once("://").map_or(self.uri.as_str(), |(_, host)| host)
    }
}

/// Why the server of a folder cannot be started, asked or stopped.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LocalError {
    /// A file of the folder cannot be read or written.
    #[error("cannot use the local folder {}", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// The registry in the folder cannot be opened.
    #[error("cannot open the embedded ECR")]
    Open(#[from] OpenError),
    /// The port is taken.
    #[error("cannot listen on 127.0.0.1:{port}")]
    Port {
        /// The port.
        port: u16,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// The server ended with an error.
    #[error("the embedded ECR stopped serving")]
    Serve(#[from] ServeError),
    /// The server's program cannot be started.
    #[error("cannot start {}", program.display())]
    Spawn {
        /// The program.
        program: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// The server ended before it was ready.
    #[error("the embedded ECR did not start: {reason}")]
    NotStarted {
        /// What it says, or what is known.
        reason: String,
        /// Where it logs.
        log: PathBuf,
    },
    /// The server does not end.
    #[error("the embedded ECR (process {pid}) does not stop")]
    NotStopped {
        /// Its process.
        pid: i32,
    },
    /// The server refused or failed.
    #[error(transparent)]
    Ecr(#[from] EcrError),
}

impl LocalError {
    /// What the user can do about it, when there is something.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Port { .. } => Some("name another port, or none: a free one is found".to_owned()),
            Self::NotStarted { log, .. } => Some(format!("its log is {}", log.display())),
            Self::NotStopped { pid } => Some(format!("end it with `kill {pid}`; nothing acknowledged is lost")),
            _ => None,
        }
    }
}

impl LocalFolder {
    /// A folder that is made when it is first used.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        Self { path: std::path::absolute(&path).unwrap_or(path) }
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where the registry keeps its images.
    pub fn registry(&self) -> PathBuf {
        self.path.join("ecr")
    }

    /// Where file assets go, a directory per bucket.
    pub fn files(&self) -> PathBuf {
        self.path.join("files")
    }

    /// Where deployed stacks are recorded.
    pub fn stacks(&self) -> PathBuf {
        self.path.join("stacks")
    }

    /// Where the compressed form of layers is remembered.
    pub fn layers(&self) -> PathBuf {
        self.path.join("layers")
    }

    /// Where the server logs.
    pub fn log(&self) -> PathBuf {
        self.path.join("server.log")
    }

    fn server_file(&self) -> PathBuf {
        self.path.join("server.json")
    }

    pub(crate) fn fault(&self, source: io::Error) -> LocalError {
        LocalError::Folder { path: self.path.clone(), source }
    }

    /// What was last written about a server of the folder; it need not run any more.
    fn last_server(&self) -> Result<Option<Server>, LocalError> {
        match fs_err::read_to_string(self.server_file()) {
            // A file that cannot be understood is as good as none: the server is asked anyway.
            Ok(text) => Ok(serde_json::from_str(&text).ok()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.fault(error)),
        }
    }

    /// Returns the server of the folder if it answers.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub async fn status(&self) -> Result<Option<Server>, LocalError> {
        let Some(last) = self.last_server()? else { return Ok(None) };
        let health = Ecr::new(&last.uri)?.health().await;
        Ok(health.filter(|server| server.pid == last.pid))
    }

    /// Returns the server of the folder, starting it if it does not run; says whether it was started.
    ///
    /// `command` is a program with arguments that calls [`serve`] for this folder and these options, and prints one line:
    /// its [`Server`] as JSON, or why there is none.
    ///
    /// # Errors
    /// When the program cannot be started or does not get ready.
    pub async fn start(&self, command: &[OsString]) -> Result<(Server, bool), LocalError> {
        if let Some(server) = self.status().await? {
            return Ok((server, false));
        }
        let (program, arguments) = command.split_first().expect("invariant: a command has a program");
        fs_err::create_dir_all(&self.path).map_err(|error| self.fault(error))?;
        // One at a time: whoever comes second finds the server of the first.
        let _turn = self.turn_to_start().await?;
        if let Some(server) = self.status().await? {
            return Ok((server, false));
        }
        let log = fs_err::OpenOptions::new().create(true).append(true).open(self.log());
        let log = log.map_err(|error| self.fault(error))?;
        let mut child = tokio::process::Command::new(program)
            .args(arguments)
            .current_dir(&self.path)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::from(log.into_file()))
            .spawn()
            .map_err(|source| LocalError::Spawn { program: program.into(), source })?;
        let stdout = child.stdout.take().expect("invariant: the output is piped");
        let mut line = String::new();
        let mut stdout = BufReader::new(stdout);
        let read = tokio::time::timeout(PATIENCE, stdout.read_line(&mut line)).await;
        if let Ok(server) = serde_json::from_str::<Server>(&line) {
            return Ok((server, true));
        }
        let reason = match read {
            Err(_) => format!("it was not ready after {} s", PATIENCE.as_secs()),
            Ok(_) if line.trim().is_empty() => "it ended without a word".to_owned(),
            Ok(_) => line.trim().to_owned(),
        };
        Err(LocalError::NotStarted { reason, log: self.log() })
    }

    /// Waits until nobody else is starting a server of the folder, and keeps others waiting until the guard is dropped.
    async fn turn_to_start(&self) -> Result<fs_err::File, LocalError> {
        let path = self.path.join("start.lock");
        let locked = tokio::task::spawn_blocking(move || {
            let file = fs_err::OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
            file.file().lock()?;
            Ok(file)
        });
        locked.await.expect("invariant: taking a lock does not panic").map_err(|error: io::Error| self.fault(error))
    }

    /// Stops the server of the folder; `false` when none runs.
    ///
    /// # Errors
    /// When the server cannot be asked or does not end.
    pub async fn stop(&self) -> Result<bool, LocalError> {
        let Some(server) = self.status().await? else { return Ok(false) };
        let secret = Registry::admin_secret(&self.registry()).map_err(|error| self.fault(error))?;
        Ecr::new(&server.uri)?.shut_down(&secret).await?;
        let pid = Pid::from_raw(server.pid);
        let started = tokio::time::Instant::now();
        while pid.is_some_and(|pid| test_kill_process(pid).is_ok()) && !is_zombie(server.pid) {
            if started.elapsed() > PATIENCE {
                return Err(LocalError::NotStopped { pid: server.pid });
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Ok(true)
    }

    /// Stops the server and forgets all images, files and stacks.
    ///
    /// # Errors
    /// When the server does not end or something cannot be removed.
    pub async fn reset(&self) -> Result<(), LocalError> {
        self.stop().await?;
        for part in [self.stacks(), self.registry(), self.files(), self.layers()] {
            match fs_err::remove_dir_all(&part) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(self.fault(error)),
            }
        }
        for part in [self.server_file(), self.log()] {
            match fs_err::remove_file(&part) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(self.fault(error)),
            }
        }
        Ok(())
    }
}

/// Whether a process has ended and only waits for its parent, which may be this process.
fn is_zombie(pid: i32) -> bool {
    let stat = fs_err::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit_once(") ").is_some_and(|(_, rest)| rest.starts_with('Z'))
}

/// Writes a file so that it is there whole or not at all.
pub(crate) fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    let directory = path.parent().unwrap_or(Path::new("."));
    fs_err::create_dir_all(directory)?;
    let mut file = tempfile::NamedTempFile::new_in(directory)?;
    io::Write::write_all(&mut file, text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}
