//! Files with environment variables.

use std::cell::OnceCell;
use std::rc::Rc;

use longshore_core::bail;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};

use crate::aws_s3::{BucketRef, Location};
use crate::aws_s3_assets::{Asset, AssetProps};

/// Where a file with environment variables is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnvironmentFileType {
    /// In a bucket.
    S3,
}

crate::props::enum_texts! { EnvironmentFileType { S3 => "s3", } }

/// A file with environment variables, as the task definition has it.
#[derive(Clone, Debug)]
pub struct EnvironmentFileConfig {
    /// What kind of place the file is in.
    pub file_type: EnvironmentFileType,
    /// Where the file is.
    pub s3_location: Location,
}

/// A file with environment variables, as users may define it.
pub trait IEnvironmentFile {
    /// Tells where the file is.
    ///
    /// # Errors
    /// When it is not there.
    fn bind(&self, scope: &dyn Construct) -> Result<EnvironmentFileConfig>;
}

/// A file with environment variables.
#[derive(Clone)]
pub struct EnvironmentFile(Rc<dyn IEnvironmentFile>);

impl EnvironmentFile {
    /// A local file, which is uploaded.
    pub fn from_asset(path: impl Into<String>) -> Self {
        AssetEnvironmentFile::new(AssetProps { path: path.into(), ..Default::default() }).into()
    }

    /// A local file, which is uploaded in a way of its own.
    pub fn from_asset_with(asset: AssetProps) -> Self {
        AssetEnvironmentFile::new(asset).into()
    }

    /// An object of a bucket.
    ///
    /// # Errors
    /// When the bucket has no name.
    pub fn from_bucket(bucket: impl Into<BucketRef>, key: impl Into<String>) -> Result<Self> {
        Self::from_bucket_version(bucket, key, None)
    }

    /// A version of an object of a bucket.
    ///
    /// # Errors
    /// When the bucket has no name.
    pub fn from_bucket_version(
        bucket: impl Into<BucketRef>,
        key: impl Into<String>,
        object_version: Option<String>,
    ) -> Result<Self> {
        Ok(S3EnvironmentFile::new(bucket, key, object_version)?.into())
    }

    /// A file that is defined elsewhere.
    pub fn custom(file: impl IEnvironmentFile + 'static) -> Self {
        Self(Rc::new(file))
    }

    /// Tells where the file is.
    ///
    /// # Errors
    /// When it is not there.
    pub fn bind(&self, scope: &dyn Construct) -> Result<EnvironmentFileConfig> {
        self.0.bind(scope)
    }
}

/// A local file with environment variables; it is uploaded once, however many containers use it.
#[derive(Clone)]
pub struct AssetEnvironmentFile(Rc<LocalFile>);

struct LocalFile {
    props: AssetProps,
    asset: OnceCell<Asset>,
}

impl AssetEnvironmentFile {
    /// A local file.
    pub fn new(props: AssetProps) -> Self {
        Self(Rc::new(LocalFile { props, asset: OnceCell::new() }))
    }

    /// The path that was given.
    pub fn path(&self) -> &str {
        &self.0.props.path
    }
}

impl IEnvironmentFile for AssetEnvironmentFile {
    fn bind(&self, scope: &dyn Construct) -> Result<EnvironmentFileConfig> {
        let asset = match self.0.asset.get() {
            Some(asset) => asset,
            None => {
                let made = Asset::new(scope, "EnvironmentFile", self.0.props.clone())?;
                self.0.asset.get_or_init(|| made)
            }
        };
        if !asset.is_file() {
            bail!(scope, "MustBeAssetSingleFile", "Asset must be a single file ({})", self.path());
        }
        Ok(EnvironmentFileConfig {
            file_type: EnvironmentFileType::S3,
            s3_location: Location {
                bucket_name: asset.s3_bucket_name().to_owned(),
                object_key: asset.s3_object_key().to_owned(),
                object_version: None,
            },
        })
    }
}

impl From<AssetEnvironmentFile> for EnvironmentFile {
    fn from(file: AssetEnvironmentFile) -> Self {
        Self::custom(file)
    }
}

/// An object with environment variables.
#[derive(Clone, Debug)]
pub struct S3EnvironmentFile(Location);

impl S3EnvironmentFile {
    /// An object of a bucket.
    ///
    /// # Errors
    /// When the bucket has no name.
    // Quirk(cdk): environment-file-version. The version of the object does not reach the task definition.
    pub fn new(bucket: impl Into<BucketRef>, key: impl Into<String>, object_version: Option<String>) -> Result<Self> {
        let bucket = bucket.into();
        let bucket_name = bucket.bucket_name();
        if bucket_name.is_empty() {
            return Err(Error::at(
                bucket.node(),
                "BucketNameUndefinedProvidedBucket",
                "bucketName is undefined for the provided bucket",
            ));
        }
        Ok(Self(Location { bucket_name, object_key: key.into(), object_version }))
    }
}

impl IEnvironmentFile for S3EnvironmentFile {
    fn bind(&self, _: &dyn Construct) -> Result<EnvironmentFileConfig> {
        Ok(EnvironmentFileConfig { file_type: EnvironmentFileType::S3, s3_location: self.0.clone() })
    }
}

impl From<S3EnvironmentFile> for EnvironmentFile {
    fn from(file: S3EnvironmentFile) -> Self {
        Self::custom(file)
    }
}
