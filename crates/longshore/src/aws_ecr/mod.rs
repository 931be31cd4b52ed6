//! Repositories of the Elastic Container Registry.
//!
//! ```
//! use longshore::aws_ecr::{LifecycleRule, Repository, TagMutability};
//! use longshore::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let app = App::new()?;
//! let stack = Stack::new(&app, "Images")?;
//! let repository = Repository::builder(&stack, "Repo")
//!     .image_scan_on_push(true)
//!     .image_tag_mutability(TagMutability::Immutable)
//!     .build()?;
//! // The first rule that matches an image is the one that counts.
//! repository.add_lifecycle_rule(LifecycleRule::builder().tag_prefix_list(["prod"]).max_image_count(9999).build())?;
//! repository.add_lifecycle_rule(LifecycleRule::builder().max_image_age(Duration::days(30)).build())?;
//! # Ok(())
//! # }
//! ```

mod auth_token;
mod auto_delete_images;
mod creation_template;
mod events;
mod grants;
mod lifecycle;
pub mod mixins;
mod pull_through_cache;
mod registry;
mod repository;
mod repository_base;

pub use auth_token::{AuthorizationToken, PublicGalleryAuthorizationToken};
pub use creation_template::{CreationScenario, RepositoryCreationTemplate, RepositoryCreationTemplateProps};
pub use events::{OnCloudTrailImagePushedOptions, OnImageScanCompletedOptions};
pub use lifecycle::{LifecycleAction, LifecycleRule, LifecycleRuleBuilder, TagStatus};
pub use longshore_cfn::aws_ecr::*;
pub use pull_through_cache::{PullThroughCacheRule, PullThroughCacheRuleProps, UpstreamRegistry};
pub use registry::{
    PullTimeUpdateExclusion, PullTimeUpdateExclusionProps, RegistryPolicy, RegistryPolicyProps,
    RegistryScanningConfiguration, RegistryScanningConfigurationProps, ReplicationConfiguration,
    ReplicationConfigurationProps, ReplicationDestination, ReplicationRule, ScanFrequency, ScanType, ScanningRule,
    SigningConfiguration, SigningConfigurationProps, SigningRule,
};
pub use repository::{
    IRepository, ImageTagMutabilityExclusionFilter, Repository, RepositoryAttributes, RepositoryEncryption,
    RepositoryLookupOptions, RepositoryProps, RepositoryRef, TagMutability,
};
pub use repository_base::{IRepositoryBase, RepositoryBase};
