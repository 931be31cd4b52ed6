//! Command lines of image builders: docker, podman, finch, nerdctl, buildah.
//!
//! A [`Builder`] is one of these programs, found and probed once per run. It builds an image from a directory, says
//! whether a local image exists, and exports one as an archive that is pushed without the builder's help; it never
//! logs in to a registry, tags or pushes.
//!
//! Programs are started through the [`Runner`] trait: [`ProcessRunner`] starts real ones, [`RecordingRunner`] writes
//! down what would have been started. The crate reads no environment variable and prints nothing; what the user set
//! comes in with [`BuilderConfig`], what a builder prints goes out line by line.
//!
//! ```
//! use longshore_builder::BuildRequest;
//!
//! let mut request = BuildRequest::new("cdkasset-abc", "cdk.out/asset.abc");
//! request.args.insert("VERSION".into(), "3".into());
//! request.platform = Some("linux/arm64".into());
//! assert_eq!(
//!     request.arguments(),
//!     ["build", "--build-arg", "VERSION=3", "--tag", "cdkasset-abc", "--platform", "linux/arm64", "."]
//! );
//! ```

mod access;
mod builder;
mod command;
mod dockerfile;
mod error;
mod kind;
mod probe;
mod process;
mod recording;
mod request;
mod runner;

pub use access::{RegistryAccess, RegistryConfig, RegistryLogin};
pub use builder::{Builder, BuilderConfig, LocalImage, StoredTag, run_to_success};
pub use command::Command;
pub use error::BuilderError;
pub use kind::{BuilderKind, Feature};
pub use process::ProcessRunner;
pub use recording::{Canned, RecordingRunner};
pub use request::{BuildRequest, CacheOption};
pub use runner::{Completed, LineSink, OutputLine, RunError, Runner, Stream, discard_lines};
