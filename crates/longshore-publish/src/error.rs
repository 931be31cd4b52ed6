//! Why publishing failed.

use std::error::Error;
use std::path::PathBuf;

use longshore_builder::BuilderError;
use longshore_oci::{ArchiveError, NameError};
use longshore_registry_client::RegistryError;

use crate::{Receipt, ResolveError, ZipError};

/// Why assets are not published.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PublishError {
    /// Nothing was built or pushed, because something is wrong with the manifests or destinations.
    #[error("nothing was published: {}", count(errors.len(), "problem"))]
    Refused {
        /// All that is wrong.
        errors: Vec<AssetError>,
    },
    /// Some assets could not be made or put somewhere.
    #[error("{}, {} not published", count(errors.len(), "failure"), count(*missing, "destination"))]
    Failed {
        /// All that went wrong.
        errors: Vec<AssetError>,
        /// How many destinations do not have their asset.
        missing: usize,
        /// The destinations that have their asset.
        receipt: Receipt,
    },
    /// The run was cancelled.
    #[error("cancelled, {} not published", count(*missing, "destination"))]
    Cancelled {
        /// How many destinations do not have their asset.
        missing: usize,
        /// The destinations that have their asset.
        receipt: Receipt,
    },
}

impl PublishError {
    /// What went wrong with single assets.
    pub fn asset_errors(&self) -> &[AssetError] {
        match self {
            Self::Refused { errors } | Self::Failed { errors, .. } => errors,
            Self::Cancelled { .. } => &[],
        }
    }
}

fn count(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

/// What went wrong with one asset.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AssetError {
    /// The manifest says neither how to build nor how to make the asset.
    #[error("asset {asset:?} in {} has no source", manifest.display())]
    NoSource {
        /// The asset's display name, else its ID.
        asset: String,
        /// The manifest.
        manifest: PathBuf,
    },
    /// The source of the asset is not there.
    #[error("{} of asset {asset:?} does not exist", path.display())]
    MissingSource {
        /// The asset's display name, else its ID.
        asset: String,
        /// What is missing.
        path: PathBuf,
    },
    /// Two different assets want the same place.
    #[error("assets {first:?} and {second:?} are different but both go to {uri}")]
    SamePlace {
        /// One asset.
        first: String,
        /// The other asset.
        second: String,
        /// The place.
        uri: String,
    },
    /// The account and region of a destination are not known.
    #[error("cannot find out the account and region for destination {destination:?} of asset {asset:?}")]
    Environment {
        /// The asset's display name, else its ID.
        asset: String,
        /// The destination's ID.
        destination: String,
        /// What the resolver says.
        #[source]
        source: ResolveError,
    },
    /// The registry or bucket of a destination cannot be found.
    #[error("cannot use destination {destination:?} of asset {asset:?}")]
    Resolve {
        /// The asset's display name, else its ID.
        asset: String,
        /// The destination's ID.
        destination: String,
        /// What the resolver says.
        #[source]
        source: ResolveError,
    },
    /// The tag of a destination is none.
    #[error("destination {destination:?} of asset {asset:?} has a bad tag")]
    Tag {
        /// The asset's display name, else its ID.
        asset: String,
        /// The destination's ID.
        destination: String,
        /// What is wrong with it.
        #[source]
        source: NameError,
    },
    /// It cannot be found out whether an image or file is there.
    #[error("cannot find out whether {uri} exists")]
    Check {
        /// The image or file.
        uri: String,
        /// What the registry or the sink says.
        #[source]
        source: ResolveError,
    },
    /// The builder, or a program of the app, failed.
    #[error("cannot make asset {asset:?}")]
    Build {
        /// The asset's display name, else its ID.
        asset: String,
        /// What the builder says.
        #[source]
        source: BuilderError,
    },
    /// The password of a registry that a build pulls from cannot be had.
    #[error("cannot log in to the registries that asset {asset:?} is built from")]
    Login {
        /// The asset's display name, else its ID.
        asset: String,
        /// Why.
        #[source]
        source: ResolveError,
    },
    /// The image archive cannot be read.
    #[error("cannot read the image of asset {asset:?}")]
    Archive {
        /// The asset's display name, else its ID.
        asset: String,
        /// What is wrong with it.
        #[source]
        source: Box<ArchiveError>,
    },
    /// A temporary file or directory cannot be made.
    #[error("cannot make a temporary file for asset {asset:?}")]
    Temporary {
        /// The asset's display name, else its ID.
        asset: String,
        /// What the system says.
        #[source]
        source: std::io::Error,
    },
    /// The directory cannot be zipped.
    #[error("cannot zip the directory of asset {asset:?}")]
    Zip {
        /// The asset's display name, else its ID.
        asset: String,
        /// What is wrong with it.
        #[source]
        source: ZipError,
    },
    /// The image cannot be pushed.
    #[error("cannot push {uri}")]
    Push {
        /// Where it should go.
        uri: String,
        /// What the registry says.
        #[source]
        source: Box<RegistryError>,
    },
    /// The registry has something else than was pushed.
    #[error("{uri} has {} after pushing {expected}", found.as_deref().unwrap_or("nothing"))]
    NotThere {
        /// Where it should be.
        uri: String,
        /// The digest that was pushed.
        expected: String,
        /// The digest that is there.
        found: Option<String>,
    },
    /// The file cannot be put into its bucket.
    #[error("cannot upload {uri}")]
    Upload {
        /// Where it should go.
        uri: String,
        /// What the sink says.
        #[source]
        source: ResolveError,
    },
}

/// What pushing needs.
const PERMISSIONS: &str = "whoever pushes needs ecr:PutImage, ecr:InitiateLayerUpload, ecr:UploadLayerPart, \
     ecr:CompleteLayerUpload, ecr:BatchCheckLayerAvailability and ecr:BatchGetImage for the repository";

fn is_denied(error: &RegistryError) -> bool {
    matches!(error, RegistryError::Status { status: 403, .. }) || error.code() == Some("DENIED")
}

impl AssetError {
    /// What the user can do about it, when there is something.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Build { source, .. } => source.hint(),
            Self::Push { source, uri } if source.code() == Some("NAME_UNKNOWN") => {
                let repository = uri.rsplit_once(':').map_or(uri.as_str(), |(repository, _)| repository);
                Some(format!("there is no repository {repository}; bootstrap the account and region, or create it"))
            }
            Self::Push { source, .. } if matches!(**source, RegistryError::TagConflict { .. }) => {
                Some("the tag was pushed by somebody else meanwhile; run again to use that image".to_owned())
            }
            Self::Push { source, .. } if is_denied(source) => Some(PERMISSIONS.to_owned()),
            Self::Check { source, .. } if source.downcast_ref().is_some_and(is_denied) => Some(PERMISSIONS.to_owned()),
            _ => None,
        }
    }

    /// The last lines of whatever failed to make the asset, oldest first.
    pub fn tail(&self) -> &[String] {
        match self {
            Self::Build { source, .. } => source.tail(),
            _ => &[],
        }
    }

    /// The error and its causes, joined by `: `.
    pub fn with_causes(&self) -> String {
        let mut text = self.to_string();
        let mut cause = self.source();
        while let Some(error) = cause {
            text = format!("{text}: {error}");
            cause = error.source();
        }
        text
    }
}
