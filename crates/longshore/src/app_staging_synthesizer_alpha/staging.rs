//! What a synthesizer asks for places to publish to.

use std::rc::Rc;

use longshore_core::assets::{DockerImageAssetSource, FileAssetSource};
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::stack::Stack;

/// Where a file is published to; names may hold tokens for account, region and partition.
#[derive(Clone, Debug, Default)]
pub struct FileStagingLocation {
    /// The name of the bucket.
    pub bucket_name: String,
    /// What keys start with. Default: nothing.
    pub prefix: Option<String>,
    /// The role that uploads. Default: no role is assumed.
    pub assume_role_arn: Option<String>,
    /// The stack that has the bucket, to be deployed first. Default: none.
    pub dependency_stack: Option<Stack>,
}

/// Where an image is published to; names may hold tokens for account, region and partition.
#[derive(Clone, Debug, Default)]
pub struct ImageStagingLocation {
    /// The name of the repository.
    pub repo_name: String,
    /// The role that pushes. Default: no role is assumed.
    pub assume_role_arn: Option<String>,
    /// The stack that has the repository, to be deployed first. Default: none.
    pub dependency_stack: Option<Stack>,
}

/// Resources that assets are published to.
pub trait IStagingResources: Construct {
    /// The place for a file.
    ///
    /// # Errors
    /// When there is none for it.
    fn add_file(&self, asset: &FileAssetSource) -> Result<FileStagingLocation>;

    /// The place for an image.
    ///
    /// # Errors
    /// When there is none for it.
    fn add_docker_image(&self, asset: &DockerImageAssetSource) -> Result<ImageStagingLocation>;
}

/// A handle of any staging resources.
pub type StagingResourcesRef = Rc<dyn IStagingResources>;

/// What a factory is told of a stack.
#[derive(Clone, Debug, Default)]
pub struct ObtainStagingResourcesContext {
    /// Names the environment without tokens, such as `123456789012-eu-west-1` or `ACCOUNT-REGION`.
    pub environment_string: String,
    /// The role that deploys, which has to read from the bucket. Default: not known.
    pub deploy_role_arn: Option<String>,
    /// The qualifier of the bootstrap stack.
    pub qualifier: String,
}

/// Gives each stack its staging resources: new ones or existing ones.
pub trait IStagingResourcesFactory {
    /// The staging resources of a stack.
    ///
    /// # Errors
    /// When they cannot be made.
    fn obtain_staging_resources(
        &self,
        stack: &Stack,
        context: &ObtainStagingResourcesContext,
    ) -> Result<StagingResourcesRef>;
}

/// A handle of any factory.
pub type StagingResourcesFactoryRef = Rc<dyn IStagingResourcesFactory>;
