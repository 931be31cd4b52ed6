//! Container images as assets: built from a directory or taken from a tarball, published to the bootstrap repository.
//!
//! ```no_run
//! use longshore::aws_ecr_assets::DockerImageAsset;
//! use longshore::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let app = App::new()?;
//! let stack = Stack::new(&app, "Images")?;
//! let image = DockerImageAsset::builder(&stack, "MyBuildImage")
//!     .directory("my-image")
//!     .build_args([("HTTP_PROXY", "http://10.20.30.2:1234")])
//!     .build()?;
//! CfnOutput::new(&stack, "Uri", CfnOutputProps { value: image.image_uri().into(), ..Default::default() })?;
//! # Ok(())
//! # }
//! ```

mod docker_image_asset;
mod options;
mod tarball_image_asset;

pub use docker_image_asset::{DockerBuildSecret, DockerImageAsset, DockerImageAssetProps};
pub use options::{DockerCacheOption, DockerImageAssetInvalidationOptions, NetworkMode, Platform, StringMap, Strings};
pub use tarball_image_asset::{DOCKER_LOAD_OUTPUT_REGEX, TarballImageAsset, TarballImageAssetProps};

pub use longshore_core::assets::ImageDestination;

use longshore_core::construct::Construct;
use longshore_core::stack::Stack;

/// The path within the top-level stack, which the toolkit shows where no other name is given.
pub(crate) fn path_in_stack(at: &dyn Construct, stack: &Stack) -> String {
    let mut top = stack.clone();
    while let Some(parent) = top.nested_stack_parent() {
        let parent = parent.clone();
        top = parent;
    }
    let path = at.node().path();
    path.strip_prefix(&format!("{}/", top.node().path())).unwrap_or(path).to_owned()
}
