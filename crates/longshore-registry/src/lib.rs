//! An embedded Amazon ECR: OCI distribution endpoints and the ECR JSON API over one folder.
//!
//! [`Registry::open`] opens a folder, [`Registry::serve`] answers on a loopback port: `docker push`, `aws ecr …` and any
//! AWS SDK work against it without changes. What has been acknowledged survives a kill at any moment.
//!
//! It is not a mirror, not a proxy and not reachable from other machines unless told so; it checks tokens on `/v2/` and
//! takes any AWS signature, because whoever reaches the port is the user of this machine.
//!
//! Invariants: a file among the blobs is complete and verified; metadata changes in transactions; no blob is ever whole
//! in memory; only `http` knows the protocols, only `store` knows the disk.
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use longshore_registry::{Registry, RegistryOptions};
//!
//! let registry = Registry::open("ecr".as_ref(), RegistryOptions::default())?;
//! registry.create_repository("team/app", Default::default()).await?;
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:4510").await?;
//! registry.serve(listener, async { let _ = tokio::signal::ctrl_c().await; }).await?;
//! # Ok(())
//! # }
//! ```

mod auth;
mod clock;
mod collect;
mod error;
mod http;
mod images;
mod layers;
pub mod lifecycle;
mod lifecycles;
mod model;
mod registry;
mod repositories;
mod scan;
mod store;
mod wildcard;

pub use clock::{Clock, SystemClock, Timestamp};
pub use collect::Collected;
pub use error::{OpenError, RegistryError, ServeError, StorageError};
pub use images::{ImageReference, ManifestPush, ManifestPushed, TaggedImage};
pub use lifecycles::LifecyclePreview;
pub use model::{Encryption, Image, ImageStatus, Repository, TagMutability};
pub use registry::{AuthorizationToken, Mode, Registry, RegistryOptions};
pub use repositories::RepositorySettings;
pub use scan::{Finding, NoFindings, Scanner, Severity};
