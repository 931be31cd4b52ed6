//! Publishes the assets of a cloud assembly: check, build, push.
//!
//! - [`StackAssets`] are asset manifests with the account and region of their stack.
//! - [`Plan`] is what there is to do for them: every image and file once, with all its destinations.
//! - [`DestinationResolver`] says where a destination is: which registry, which bucket, with which credentials.
//! - [`Publisher`] does the work and reports every step as an [`Event`]; a [`Receipt`] says what is where now.
//!
//! What is there already is neither built nor sent, and when everything is there no builder is even looked for. Images
//! are pushed by this process, never by the builder: there is no login, and what arrives is one plain manifest for one
//! platform. The library prints nothing and reads no environment variable.
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use std::sync::Arc;
//!
//! use longshore_assembly::CloudAssembly;
//! use longshore_builder::{BuilderConfig, ProcessRunner};
//! use longshore_publish::{AwsEnvironment, FixedDestinations, LocalFiles, PublishOptions, Publisher, StackAssets};
//! use longshore_registry_client::{Auth, ClientOptions, RegistryClient};
//! use tokio_util::sync::CancellationToken;
//!
//! let host = "127.0.0.1:4510";
//! let publisher = Publisher {
//!     resolver: Arc::new(FixedDestinations {
//!         environment: AwsEnvironment {
//!             account: "000000000000".into(),
//!             region: "us-east-1".into(),
//!             partition: "aws".into(),
//!         },
//!         client: RegistryClient::new(host, Auth::Anonymous, ClientOptions::default())?,
//!         host: host.into(),
//!         files: Arc::new(LocalFiles::new("buckets")),
//!         sources: None,
//!     }),
//!     runner: Arc::new(ProcessRunner),
//!     builder: BuilderConfig::default(),
//!     options: PublishOptions::default(),
//!     reporter: Arc::new(()),
//! };
//! let stacks = StackAssets::of_assembly(&CloudAssembly::open("cdk.out")?)?;
//! let receipt = publisher.publish(&stacks, &CancellationToken::new()).await?;
//! assert!(receipt.entries.iter().all(|entry| !entry.uri.is_empty()));
//! # Ok(())
//! # }
//! ```

mod copy;
mod destination;
mod error;
mod event;
mod fixed;
mod image;
mod local_files;
mod looking;
mod placeholders;
mod plan;
mod publisher;
mod receipt;
mod source;
mod tarball;
mod upload;
mod zip_directory;

pub use copy::{copied_image, copy_command};
pub use destination::{
    AwsEnvironment, DestinationResolver, FileObject, FileSink, FileTarget, ImageLookup, ImageTarget, ResolveError,
    WantedEnvironment,
};
pub use error::{AssetError, PublishError};
pub use event::{Asset, Event, Making, Reporter};
pub use fixed::FixedDestinations;
pub use local_files::LocalFiles;
pub use looking::{Looked, PlaceStatus};
pub use plan::{Plan, PlannedDestination, PlannedFile, PlannedImage, Selection, StackAssets};
pub use publisher::{PublishOptions, Publisher};
pub use receipt::{AssetKind, Outcome, Receipt, ReceiptEntry};
pub use source::{FilePath, ImageSource};
pub use tarball::tarball_of;
pub use zip_directory::{ZipError, zip_directory};
