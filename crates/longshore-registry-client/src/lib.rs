//! Pushing to, pulling from and copying between OCI registries.
//!
//! A [`RegistryClient`] speaks to one registry: any that follows the distribution specification, and Amazon ECR with
//! its oddities. Blobs stream through in pieces, so memory does not grow with their size, and every byte that comes or
//! goes is checked against its digest. What can be tried again is tried again; an upload that was cut goes on where the
//! registry has it.
//!
//! Dropping a future ends its work; at most an unfinished upload, which registries throw away, is left behind.
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use longshore_oci::{Archive, ArchiveOptions, Selection};
//! use longshore_registry_client::{Auth, ClientOptions, PushOptions, RegistryClient};
//!
//! let archive = Archive::open("app.tar".as_ref(), &ArchiveOptions::default())?;
//! let image = archive.select(&Selection::default())?;
//! let registry = RegistryClient::new("localhost:5000", Auth::Anonymous, ClientOptions::default())?;
//! let pushed = registry
//!     .push(&image, &"team/app".parse()?, &["1.0".parse()?], &PushOptions::default(), &())
//!     .await?;
//! assert!(pushed.digest.as_str().starts_with("sha256:"));
//! # Ok(())
//! # }
//! ```

mod auth;
mod body;
mod client;
mod copy;
mod download;
mod error;
mod progress;
mod push;
mod retry;
mod transport;
mod upload;

pub use auth::{Auth, CredentialProvider, Credentials, CredentialsFuture, Secret};
pub use client::{ClientOptions, ManifestReference, RegistryClient};
pub use copy::{CopyOptions, CopySource, Platforms};
pub use download::BlobDownload;
pub use error::RegistryError;
pub use progress::{Progress, ProgressEvent};
pub use push::{ExistingTag, PushOptions, PushOutcome};
pub use retry::RetryPolicy;
