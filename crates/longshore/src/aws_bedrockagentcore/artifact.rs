//! What runtimes run: images, or code.

use std::cell::OnceCell;
use std::fmt;
use std::rc::Rc;

use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::token::str_is_unresolved;
use longshore_core::value::Object;

use super::Runtime;
use super::checks::{ECR_URI, matches};
use crate::aws_ecr::RepositoryRef;
use crate::aws_ecr_assets::{DockerImageAsset, DockerImageAssetProps};
use crate::aws_iam::RoleRef;
use crate::aws_s3::{Bucket, Location};
use crate::aws_s3_assets::{Asset, AssetOptions, AssetProps};
use crate::props::options;

/// The language that code is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgentCoreRuntime(String);

impl AgentCoreRuntime {
    /// Any language, by its name.
    pub fn of(value: impl Into<String>) -> Self {
        Self(value.into())
    }

    /// The name.
    pub fn value(&self) -> &str {
        &self.0
    }
}

/// Writes the languages that are known.
macro_rules! languages {
    ($($name:ident => $value:literal, $what:literal;)*) => {
        impl AgentCoreRuntime {
            $(
                #[doc = concat!($what, ".")]
                pub fn $name() -> Self {
                    Self::of($value)
                }
            )*
        }
    };
}

languages! {
    python_3_10 => "PYTHON_3_10", "Python 3.10";
    python_3_11 => "PYTHON_3_11", "Python 3.11";
    python_3_12 => "PYTHON_3_12", "Python 3.12";
    python_3_13 => "PYTHON_3_13", "Python 3.13";
    python_3_14 => "PYTHON_3_14", "Python 3.14";
    node_22 => "NODE_22", "Node.js 22";
}

impl fmt::Display for AgentCoreRuntime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

options! {
    /// Code in a file or directory.
    #[derive(Clone)]
    pub struct CodeAssetOptions, new(path: String, runtime: AgentCoreRuntime, entrypoint: Vec<String>) {
        /// The file or directory.
        pub path: String,
        /// The language.
        pub runtime: AgentCoreRuntime,
        /// What is started.
        pub entrypoint: Vec<String>,
        /// Patterns of what is left out.
        pub exclude: Option<Vec<String>>,
        /// A hash of the user's choice instead of the content's.
        pub asset_hash: Option<String>,
        /// What the toolkit calls the file. Default: the path within the stack.
        pub display_name: Option<String>,
    }
}

/// What a runtime runs; clones are the same.
#[derive(Clone)]
pub struct AgentRuntimeArtifact(Rc<Kind>);

enum Kind {
    Repository { repository: RepositoryRef, tag: String, bound: OnceCell<()> },
    Directory { props: Box<DockerImageAssetProps>, asset: OnceCell<DockerImageAsset> },
    Object { location: Location, runtime: AgentCoreRuntime, entrypoint: Vec<String>, bound: OnceCell<()> },
    Code { props: Box<AssetProps>, runtime: AgentCoreRuntime, entrypoint: Vec<String>, asset: OnceCell<Asset> },
    Uri(String),
}

impl AgentRuntimeArtifact {
    /// The image of a repository that has the tag `latest`.
    pub fn from_ecr_repository(repository: impl Into<RepositoryRef>) -> Self {
        Self::from_ecr_repository_with(repository, "latest")
    }

    /// The image of a repository that has a tag.
    pub fn from_ecr_repository_with(repository: impl Into<RepositoryRef>, tag: impl Into<String>) -> Self {
        Self::of(Kind::Repository { repository: repository.into(), tag: tag.into(), bound: OnceCell::new() })
    }

    /// An image that is built from a directory.
    pub fn from_asset(directory: impl Into<DockerImageAssetProps>) -> Self {
        Self::of(Kind::Directory { props: Box::new(directory.into()), asset: OnceCell::new() })
    }

    /// Code in an object of a bucket, and what of it is started.
    pub fn from_s3(s3_location: Location, runtime: AgentCoreRuntime, entrypoint: Vec<String>) -> Self {
        Self::of(Kind::Object { location: s3_location, runtime, entrypoint, bound: OnceCell::new() })
    }

    /// Code in a file or directory, and what of it is started.
    pub fn from_code_asset(options: CodeAssetOptions) -> Self {
        let asset = AssetOptions {
            exclude: options.exclude.map(Into::into),
            asset_hash: options.asset_hash,
            display_name: options.display_name,
            ..Default::default()
        };
        Self::of(Kind::Code {
            props: Box::new(asset.at(options.path)),
            runtime: options.runtime,
            entrypoint: options.entrypoint,
            asset: OnceCell::new(),
        })
    }

    /// An image of ECR, by its URI with a tag or a digest.
    ///
    /// # Errors
    /// When it is not such a URI.
    pub fn from_image_uri(container_uri: impl Into<String>) -> Result<Self> {
        let uri = container_uri.into();
        if !str_is_unresolved(&uri) && !matches(ECR_URI, &uri) {
            return Err(Error::new(
                "InvalidEcrContainerUri",
                format!(
                    "Invalid ECR container URI format: {uri}. Must be an ECR URI: {{account}}.dkr.ecr.{{region}}.amazonaws.com/{{repository}}:{{tag}} (or .amazonaws.com.cn in the aws-cn partition)"
                ),
            ));
        }
        Ok(Self::of(Kind::Uri(uri)))
    }

    fn of(kind: Kind) -> Self {
        Self(Rc::new(kind))
    }

    /// Makes what the artifact needs, and lets a runtime have it; the second time nothing happens.
    ///
    /// # Errors
    /// When an asset cannot be made.
    pub fn bind(&self, scope: &dyn Construct, runtime: &Runtime) -> Result<()> {
        use super::IBedrockAgentRuntime as _;
        self.bind_to(scope, &runtime.role())
    }

    pub(super) fn bind_to(&self, scope: &dyn Construct, role: &RoleRef) -> Result<()> {
        match &*self.0 {
            Kind::Repository { repository, bound, .. } if bound.set(()).is_ok() => {
                repository.grant_pull(role)?;
            }
            Kind::Directory { props, asset } if asset.get().is_none() => {
                let made = DockerImageAsset::new(scope, "AgentRuntimeArtifact", (**props).clone())?;
                made.repository().grant_pull(role)?;
                let _ = asset.set(made);
            }
            Kind::Object { location, bound, .. } if bound.set(()).is_ok() => {
                let name = location.bucket_name.as_str();
                let bucket = Bucket::from_bucket_name(scope, format!("{name}CodeArchive"), name)?;
                bucket.grant_read(role, "*")?;
            }
            Kind::Code { props, asset, .. } if asset.get().is_none() => {
                let made = Asset::new(scope, "AgentRuntimeArtifact", (**props).clone())?;
                made.bucket().grant_read(role, "*")?;
                let _ = asset.set(made);
            }
            _ => {}
        }
        Ok(())
    }

    /// The URI of the image, if it is one.
    pub(super) fn container_uri(&self) -> Result<Option<String>> {
        Ok(match &*self.0 {
            Kind::Repository { repository, tag, .. } => Some(repository.repository_uri_for_tag(tag)?),
            Kind::Directory { asset, .. } => Some(asset.get().ok_or_else(not_bound)?.image_uri().to_owned()),
            Kind::Uri(uri) => Some(uri.clone()),
            Kind::Object { .. } | Kind::Code { .. } => None,
        })
    }

    pub(super) fn render(&self) -> Result<Object> {
        let code = |s3: Object, runtime: &AgentCoreRuntime, entrypoint: &[String]| {
            object! {
                "CodeConfiguration" => object! {
                    "Code" => object! {"S3" => s3},
                    "Runtime" => runtime.value(),
                    "EntryPoint" => entrypoint.to_vec(),
                },
            }
        };
        Ok(match &*self.0 {
            Kind::Object { location, runtime, entrypoint, .. } => code(
                object! {
                    "Bucket" => location.bucket_name.as_str(),
                    "Prefix" => location.object_key.as_str(),
                    "VersionId" => location.object_version.clone(),
                },
                runtime,
                entrypoint,
            ),
            Kind::Code { runtime, entrypoint, asset, .. } => {
                let asset = asset.get().ok_or_else(not_bound)?;
                let s3 = object! {"Bucket" => asset.bucket().bucket_name(), "Prefix" => asset.s3_object_key()};
                code(s3, runtime, entrypoint)
            }
            _ => object! {"ContainerConfiguration" => object! {"ContainerUri" => self.container_uri()?}},
        })
    }
}

fn not_bound() -> Error {
    Error::new("AssetNotInitialized", "Asset not initialized. Call bind() before _render()")
}
