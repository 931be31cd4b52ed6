//! What builds find of earlier builds.

use longshore_core::error::Result;
use longshore_core::intrinsics::{Aws, Fn};
use longshore_core::object;
use longshore_core::value::Object;

use super::Project;
use crate::aws_s3::BucketRef;

/// What a local cache keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalCacheMode {
    /// Git metadata of the sources.
    Source,
    /// Layers of images.
    DockerLayer,
    /// Directories that the build spec names.
    Custom,
}

/// How a bucket is used as a cache.
#[derive(Clone, Debug, Default)]
pub struct BucketCacheOptions {
    /// The prefix of the keys.
    pub prefix: Option<String>,
    /// The name by which projects share the cache. Default: the project has a cache of its own.
    pub cache_namespace: Option<String>,
}

/// What builds find of earlier builds.
#[derive(Clone)]
pub struct Cache(Kind);

#[derive(Clone)]
enum Kind {
    None,
    Local(Vec<LocalCacheMode>),
    Bucket(BucketRef, BucketCacheOptions),
}

impl Cache {
    /// Nothing.
    pub fn none() -> Self {
        Self(Kind::None)
    }

    /// What the host of an earlier build kept, if the build runs on it.
    pub fn local(modes: &[LocalCacheMode]) -> Self {
        Self(Kind::Local(modes.to_vec()))
    }

    /// What is in a bucket.
    pub fn bucket(bucket: impl Into<BucketRef>, options: BucketCacheOptions) -> Self {
        Self(Kind::Bucket(bucket.into(), options))
    }

    pub(super) fn bind(&self, project: &Project) -> Result<()> {
        if let Kind::Bucket(bucket, _) = &self.0 {
            bucket.grant_read_write(project, "*")?;
        }
        Ok(())
    }

    pub(super) fn render(&self) -> Result<Object> {
        Ok(match &self.0 {
            Kind::None => object! {"Type" => "NO_CACHE"},
            Kind::Local(modes) => object! {
                "Type" => "LOCAL",
                "Modes" => modes
                    .iter()
                    .map(|m| match m {
                        LocalCacheMode::Source => "LOCAL_SOURCE_CACHE",
                        LocalCacheMode::DockerLayer => "LOCAL_DOCKER_LAYER_CACHE",
                        LocalCacheMode::Custom => "LOCAL_CUSTOM_CACHE",
                    })
                    .collect::<Vec<_>>(),
            },
            Kind::Bucket(bucket, options) => {
                let prefix = options.prefix.clone().filter(|p| !p.is_empty()).unwrap_or_else(Aws::no_value);
                object! {
                    "Type" => "S3",
                    "Location" => Fn::join("/", [bucket.bucket_name(), prefix])?,
                    "CacheNamespace" => options.cache_namespace.clone(),
                }
            }
        })
    }
}

impl std::fmt::Debug for Cache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0 {
            Kind::None => f.write_str("none"),
            Kind::Local(modes) => f.debug_tuple("local").field(modes).finish(),
            Kind::Bucket(bucket, options) => {
                f.debug_tuple("bucket").field(&bucket.node().path()).field(options).finish()
            }
        }
    }
}
