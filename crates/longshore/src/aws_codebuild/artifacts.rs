//! What builds leave behind.

use std::ops::Deref;
use std::rc::Rc;

use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::Object;

use super::IProject;
use crate::aws_s3::BucketRef;

/// What a project says of its artifacts.
#[derive(Clone, Debug, Default)]
pub struct ArtifactsConfig {
    /// The property of the project, by CloudFormation's names.
    pub artifacts_property: Object,
}

/// Where builds leave what they made.
pub trait IArtifacts {
    /// The identifier; needed for secondary artifacts.
    fn identifier(&self) -> Option<String>;

    /// CloudFormation's name of the kind.
    fn type_(&self) -> String;

    /// Allows a project to write, and says where.
    ///
    /// # Errors
    /// When the project cannot write there.
    fn bind(&self, scope: &dyn Construct, project: &dyn IProject) -> Result<ArtifactsConfig>;
}

/// Where builds leave what they made; clones are the same.
#[derive(Clone)]
pub struct Artifacts(Rc<dyn IArtifacts>);

/// Properties of artifacts in a bucket.
#[derive(Clone)]
pub struct S3ArtifactsProps {
    /// The identifier; needed for secondary artifacts.
    pub identifier: Option<String>,
    /// The bucket.
    pub bucket: BucketRef,
    /// The path in the bucket. Default: its root.
    pub path: Option<String>,
    /// The name of the folder or archive. Default: as the build spec says.
    pub name: Option<String>,
    /// Whether the build's id is part of the path. Default true.
    pub include_build_id: Option<bool>,
    /// Whether artifacts are put into an archive. Default true.
    pub package_zip: Option<bool>,
    /// Whether artifacts are encrypted. Default true.
    pub encryption: Option<bool>,
}

impl S3ArtifactsProps {
    /// Artifacts in a bucket, with defaults.
    pub fn of(bucket: impl Into<BucketRef>) -> Self {
        Self {
            identifier: None,
            bucket: bucket.into(),
            path: None,
            name: None,
            include_build_id: None,
            package_zip: None,
            encryption: None,
        }
    }
}

impl Artifacts {
    /// Artifacts in a bucket.
    pub fn s3(props: S3ArtifactsProps) -> Self {
        Self(Rc::new(props))
    }

    /// Artifacts of the user's own kind.
    pub fn custom(artifacts: impl IArtifacts + 'static) -> Self {
        Self(Rc::new(artifacts))
    }

    pub(super) fn none() -> Self {
        Self(Rc::new(Kind("NO_ARTIFACTS")))
    }

    pub(super) fn code_pipeline() -> Self {
        Self(Rc::new(Kind("CODEPIPELINE")))
    }
}

impl Deref for Artifacts {
    type Target = dyn IArtifacts;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl std::fmt::Debug for Artifacts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Artifacts [{}]", self.type_())
    }
}

/// Artifacts of which nothing is said but the kind.
struct Kind(&'static str);

impl IArtifacts for Kind {
    fn identifier(&self) -> Option<String> {
        None
    }

    fn type_(&self) -> String {
        self.0.to_owned()
    }

    fn bind(&self, _: &dyn Construct, _: &dyn IProject) -> Result<ArtifactsConfig> {
        Ok(ArtifactsConfig { artifacts_property: object! {"Type" => self.0} })
    }
}

impl IArtifacts for S3ArtifactsProps {
    fn identifier(&self) -> Option<String> {
        self.identifier.clone()
    }

    fn type_(&self) -> String {
        "S3".to_owned()
    }

    fn bind(&self, _: &dyn Construct, project: &dyn IProject) -> Result<ArtifactsConfig> {
        self.bucket.grant_read_write(&project.grant_principal(), "*")?;
        Ok(ArtifactsConfig {
            artifacts_property: object! {
                "ArtifactIdentifier" => self.identifier.clone(),
                "Type" => "S3",
                "Location" => self.bucket.bucket_name(),
                "Path" => self.path.clone(),
                "NamespaceType" => if self.include_build_id == Some(false) { "NONE" } else { "BUILD_ID" },
                "Name" => self.name.clone(),
                "Packaging" => if self.package_zip == Some(false) { "NONE" } else { "ZIP" },
                "EncryptionDisabled" => (self.encryption == Some(false)).then_some(true),
                "OverrideArtifactName" => self.name.is_none().then_some(true),
            },
        })
    }
}
