//! The cloud assembly's file formats: what an app writes to `cdk.out` and what a toolkit reads from there.
//!
//! - [`AssemblyManifest`] is `manifest.json`: the artifacts of an assembly and how they depend on each other.
//! - [`AssetManifest`] is `<stack>.assets.json`: the files and images to build and where they are published.
//! - [`Tree`] is `tree.json`: the construct tree.
//! - [`Metadata`] is `<stack>.metadata.json`: annotations and logical IDs by construct path.
//! - [`CloudAssembly`] is a directory opened for reading, with its stages, in dependency order.
//!
//! Every type serializes its fields in the order in which aws-cdk-lib writes them, keeps maps in file order, and keeps
//! fields it does not know, so that reading a file and writing it again loses nothing.
//!
//! The crate knows nothing about building, publishing or deploying. It never writes a file; it turns text into types
//! and types into text.
//!
//! ```
//! use longshore_assembly::AssetManifest;
//!
//! let text = r#"{"version":"55.0.0","dockerImages":{"abc":{"source":{"directory":"asset.abc"},
//!   "destinations":{"here":{"repositoryName":"images","imageTag":"abc"}}}}}"#;
//! let manifest = AssetManifest::from_json(text)?;
//! assert_eq!(manifest.docker_images["abc"].destinations["here"].image_tag, "abc");
//! # Ok::<(), serde_json::Error>(())
//! ```

mod artifact;
mod assembly;
mod asset_manifest;
mod error;
mod json;
mod manifest;
mod metadata;
mod order;
mod tree;
mod version;

pub use artifact::{
    Artifact, ArtifactKind, AssetManifestProperties, BootstrapRole, FeatureFlag, FeatureFlagReportProperties,
    NestedAssemblyProperties, StackProperties, TreeProperties, UnknownArtifact,
};
pub use assembly::{AssetManifestFile, CloudAssembly, Environment, Stack};
pub use asset_manifest::{
    AssetManifest, CacheOption, DockerImageAsset, DockerImageDestination, DockerImageSource, FileAsset,
    FileDestination, FilePackaging, FileSource,
};
pub use error::AssemblyError;
pub use manifest::{AssemblyManifest, MissingContext, RuntimeInfo};
pub use metadata::{Metadata, MetadataEntry};
pub use tree::{ConstructInfo, Tree, TreeNode};
pub use version::{SchemaVersion, VersionSyntaxError};

/// Fields that a newer writer added and this version does not know; kept so that nothing is lost on the way.
pub type Extra = serde_json::Map<String, serde_json::Value>;
