//! A synthesizer that publishes assets to resources of the app's own instead of the bootstrap stack's.
//!
//! A *staging stack* comes with each environment that the app is deployed to. It has a bucket for files, a repository for each
//! image with a rule that keeps the newest versions only, and the roles that publish. Of the bootstrap stack only the roles
//! are used that deploy, and those not even have to be.
//!
//! ```
//! use std::rc::Rc;
//!
//! use longshore::app_staging_synthesizer_alpha::{AppStagingSynthesizer, DefaultResourcesOptions};
//! use longshore::aws_s3::BucketEncryption;
//! use longshore::prelude::*;
//!
//! # fn main() -> Result<()> {
//! # let dir = tempfile::tempdir()?;
//! let synthesizer = AppStagingSynthesizer::default_resources(DefaultResourcesOptions {
//!     app_id: "my-app".into(),
//!     staging_bucket_encryption: BucketEncryption::S3Managed,
//!     ..Default::default()
//! })?;
//! let app = App::with_props(AppProps {
//!     default_stack_synthesizer: Some(Rc::new(synthesizer)),
//! #   outdir: Some(dir.path().join("cdk.out")),
//!     ..Default::default()
//! })?;
//! Stack::new(&app, "MyStack")?;
//! assert!(app.synth()?.template("StagingStack-my-app-ACCOUNT-REGION").is_some());
//! # Ok(())
//! # }
//! ```
//!
//! This is `@aws-cdk/app-staging-synthesizer-alpha`, without its limit of some 38 images: what does not fit into a staging
//! stack goes to further ones.

mod default_staging_stack;
mod identities;
mod staging;
mod synthesizer;

pub use default_staging_stack::{
    DEPLOY_TIME_PREFIX, DefaultStagingStack, DefaultStagingStackOptions, DefaultStagingStackProps,
};
pub use identities::{BootstrapRole, BootstrapRoles, DefaultBootstrapRolesOptions, DeploymentIdentities};
pub use staging::{
    FileStagingLocation, IStagingResources, IStagingResourcesFactory, ImageStagingLocation,
    ObtainStagingResourcesContext, StagingResourcesFactoryRef, StagingResourcesRef,
};
pub use synthesizer::{AppStagingSynthesizer, CustomFactoryOptions, CustomResourcesOptions, DefaultResourcesOptions};
