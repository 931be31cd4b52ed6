//! What functions are made of.

use std::cell::OnceCell;
use std::rc::Rc;

use bon::Builder;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::value::Value;

use super::code_in_buckets::{BucketCode, BucketOptions, CfnParametersCode, CfnParametersCodeProps};
use crate::aws_ecr::RepositoryRef;
use crate::aws_ecr_assets::{DockerImageAsset, DockerImageAssetProps, Strings, path_in_stack};
use crate::aws_iam::ServicePrincipal;
use crate::aws_s3::{BucketRef, Location};
use crate::aws_s3_assets::{Asset, AssetProps};
use crate::custom_resources::HandlerCode;

/// How an image is run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
pub struct ImageOptions {
    /// The arguments. Default: the image's.
    #[builder(with = |c: impl IntoIterator<Item = impl Into<String>>| c.into_iter().map(Into::into).collect())]
    pub cmd: Option<Vec<String>>,
    /// What is run. Default: the image's.
    #[builder(with = |c: impl IntoIterator<Item = impl Into<String>>| c.into_iter().map(Into::into).collect())]
    pub entrypoint: Option<Vec<String>>,
    /// Where it is run. Default: as the image says.
    #[builder(into)]
    pub working_directory: Option<String>,
}

impl ImageOptions {
    fn render(&self) -> Value {
        Value::from(object! {
            "Command" => self.cmd.clone(),
            "EntryPoint" => self.entrypoint.clone(),
            "WorkingDirectory" => self.working_directory.clone(),
        })
        .or_undefined_if_empty()
    }
}

/// How a file or directory of code becomes an asset.
#[derive(Clone, Debug, Default)]
pub struct AssetCodeOptions {
    /// Patterns of what is left out.
    pub exclude: Option<Strings>,
    /// A hash of the user's choice instead of the content's.
    pub asset_hash: Option<String>,
    /// What the toolkit calls the file. Default: the path within the stack.
    pub display_name: Option<String>,
}

/// An image that is a function's code.
#[derive(Clone, Debug, Default)]
pub struct CodeImageConfig {
    /// The image with its repository and its tag or digest.
    pub image_uri: String,
    /// The arguments. Default: the image's.
    pub cmd: Option<Vec<String>>,
    /// What is run. Default: the image's.
    pub entrypoint: Option<Vec<String>>,
    /// Where it is run. Default: as the image says.
    pub working_directory: Option<String>,
}

/// Where a function's code is: one of an object of a bucket, text, and an image.
#[derive(Clone, Debug, Default)]
pub struct CodeConfig {
    /// The object of a bucket.
    pub s3_location: Option<Location>,
    /// The text.
    pub inline_code: Option<String>,
    /// The image.
    pub image: Option<CodeImageConfig>,
}

/// What a function is made of, as users may define it.
pub trait ICode {
    /// Makes what the code needs, and says where it is.
    ///
    /// # Errors
    /// When it cannot be had.
    fn bind(&self, scope: &dyn Construct) -> Result<CodeConfig>;

    /// Called with the function's resource when that is there; `property` is where archives are, such as `Code`.
    ///
    /// # Errors
    /// When the code cannot be the resource's.
    fn bind_to_resource(&self, resource: &CfnResource, property: &str) -> Result<()> {
        let _ = (resource, property);
        Ok(())
    }
}

/// What a function is made of; clones are the same code, which is one asset however many functions use it.
#[derive(Clone)]
pub struct Code(Rc<Kind>);

enum Kind {
    Inline(String),
    Asset {
        props: Box<AssetProps>,
        asset: OnceCell<Asset>,
    },
    EcrImage {
        repository: RepositoryRef,
        tag_or_digest: String,
        image: ImageOptions,
    },
    Bucket(BucketCode),
    Parameters(CfnParametersCode),
    /// Code that comes with Longshore: one file.
    Builtin {
        file: &'static str,
        code: &'static str,
        staged: OnceCell<String>,
    },
    Own(Rc<dyn ICode>),
    AssetImage {
        props: Box<DockerImageAssetProps>,
        image: ImageOptions,
        asset: OnceCell<DockerImageAsset>,
    },
}

/// How an image of a repository is run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EcrImageCodeProps {
    /// The arguments. Default: the image's.
    pub cmd: Option<Vec<String>>,
    /// What is run. Default: the image's.
    pub entrypoint: Option<Vec<String>>,
    /// The tag; `tag_or_digest` goes before. Default: `latest`.
    pub tag: Option<String>,
    /// The tag, or the digest with `sha256:`. Default: `latest`.
    pub tag_or_digest: Option<String>,
    /// Where it is run. Default: as the image says.
    pub working_directory: Option<String>,
}

/// An image of a repository.
#[derive(Clone, Debug)]
pub struct EcrImageCode(Code);

impl EcrImageCode {
    /// An image of a repository, by its tag or its digest.
    pub fn new(repository: impl Into<RepositoryRef>, props: EcrImageCodeProps) -> Self {
        let EcrImageCodeProps { cmd, entrypoint, tag, tag_or_digest, working_directory } = props;
        let tag = tag_or_digest.or(tag).unwrap_or_else(|| "latest".to_owned());
        Self(Code::from_ecr_image(repository, tag, ImageOptions { cmd, entrypoint, working_directory }))
    }
}

impl From<EcrImageCode> for Code {
    fn from(code: EcrImageCode) -> Self {
        code.0
    }
}

impl From<&EcrImageCode> for Code {
    fn from(code: &EcrImageCode) -> Self {
        code.0.clone()
    }
}

/// The code of a function as its template has it.
pub(super) struct BoundCode {
    pub(super) code: Value,
    pub(super) image_config: Value,
    pub(super) inline: bool,
    pub(super) image: bool,
}

impl Code {
    /// Code in the template itself.
    pub fn from_inline(code: impl Into<String>) -> Self {
        Self(Rc::new(Kind::Inline(code.into())))
    }

    /// A directory or an archive.
    pub fn from_asset(path: impl Into<String>) -> Self {
        Self::from_asset_with(path, AssetCodeOptions::default())
    }

    /// A directory or an archive, with options.
    pub fn from_asset_with(path: impl Into<String>, options: AssetCodeOptions) -> Self {
        Self::from_asset_props(AssetProps {
            path: path.into(),
            exclude: options.exclude,
            asset_hash: options.asset_hash,
            display_name: options.display_name,
            ..Default::default()
        })
    }

    /// A directory or an archive, as any asset; it stays only as long as a deployment takes.
    pub fn from_asset_props(props: AssetProps) -> Self {
        let props = AssetProps { deploy_time: Some(true), ..props };
        Self(Rc::new(Kind::Asset { props: Box::new(props), asset: OnceCell::new() }))
    }

    /// An object of a bucket; without a version, functions do not follow what the object becomes.
    pub fn from_bucket(bucket: impl Into<BucketRef>, key: impl Into<String>, object_version: Option<&str>) -> Self {
        let options = BucketOptions { object_version: object_version.map(str::to_owned), ..Default::default() };
        let names = ("S3Code.fromBucket", "objectVersion");
        Self(Rc::new(Kind::Bucket(BucketCode::new(&bucket.into(), key.into(), options, names))))
    }

    /// An object of a bucket, with options; without a version, functions do not follow what the object becomes.
    pub fn from_bucket_v2(bucket: impl Into<BucketRef>, key: impl Into<String>, options: BucketOptions) -> Self {
        let names = ("S3Code.fromBucketV2", "options.objectVersion");
        Self(Rc::new(Kind::Bucket(BucketCode::new(&bucket.into(), key.into(), options, names))))
    }

    /// Code that is where two parameters of the template say, such as a pipeline gives them.
    pub fn from_cfn_parameters(props: CfnParametersCodeProps) -> CfnParametersCode {
        CfnParametersCode::new(props)
    }

    pub(super) fn of_parameters(code: CfnParametersCode) -> Self {
        Self(Rc::new(Kind::Parameters(code)))
    }

    /// An image of a repository, by its tag or its digest with `sha256:`.
    pub fn from_ecr_image(
        repository: impl Into<RepositoryRef>,
        tag_or_digest: impl Into<String>,
        image: ImageOptions,
    ) -> Self {
        Self(Rc::new(Kind::EcrImage { repository: repository.into(), tag_or_digest: tag_or_digest.into(), image }))
    }

    /// An image that is built from a directory.
    pub fn from_asset_image(props: DockerImageAssetProps, image: ImageOptions) -> Self {
        Self(Rc::new(Kind::AssetImage { props: Box::new(props), image, asset: OnceCell::new() }))
    }

    /// Code that comes with Longshore: one file, such as `index.js`.
    pub(crate) fn builtin(file: &'static str, code: &'static str) -> Self {
        Self(Rc::new(Kind::Builtin { file, code, staged: OnceCell::new() }))
    }

    /// Code of the user's own kind.
    pub fn custom(code: impl ICode + 'static) -> Self {
        Self(Rc::new(Kind::Own(Rc::new(code))))
    }

    pub(super) fn bind(&self, scope: &dyn Construct) -> Result<BoundCode> {
        match &*self.0 {
            Kind::Inline(code) => {
                if code.is_empty() {
                    return Err(Error::at(
                        scope,
                        "LambdaInlineCodeCannotBeEmpty",
                        "Lambda inline code cannot be empty",
                    ));
                }
                Ok(BoundCode::code(object! {"ZipFile" => code.as_str()}, true))
            }
            Kind::Asset { props, asset } => {
                let asset = match asset.get() {
                    Some(asset) => {
                        check_same_stack(scope, asset)?;
                        asset
                    }
                    None => {
                        let made = Asset::new(scope, "Code", (**props).clone())?;
                        asset.get_or_init(|| made)
                    }
                };
                if !asset.is_zip_archive() {
                    return Err(Error::at(
                        scope,
                        "AssetMustBeZipFile",
                        format!("Asset must be a .zip file or a directory ({})", props.path),
                    ));
                }
                let code = object! {"S3Bucket" => asset.s3_bucket_name(), "S3Key" => asset.s3_object_key()};
                Ok(BoundCode::code(code, false))
            }
            Kind::Bucket(code) => Ok(BoundCode::code(code.render(), false)),
            Kind::Parameters(code) => Ok(BoundCode::code(code.render(scope)?, false)),
            Kind::Builtin { file, code, staged } => {
                let node = Node::new(scope, "Code", "aws-cdk-lib.aws_s3_assets.Asset")?;
                let name = path_in_stack(&node, &Stack::of(scope)?);
                let HandlerCode { location, file_name } =
                    HandlerCode::stage(&node, "Stage", (file, code), name, Some(true))?;
                staged.get_or_init(|| file_name);
                Node::new(&node, "AssetBucket", "aws-cdk-lib.aws_s3.BucketBase")?;
                let code = object! {"S3Bucket" => location.bucket_name, "S3Key" => location.object_key};
                Ok(BoundCode::code(code, false))
            }
            Kind::Own(code) => BoundCode::own(scope, code.bind(scope)?),
            Kind::EcrImage { repository, tag_or_digest, image } => {
                repository.grant_pull(&ServicePrincipal::new("lambda.amazonaws.com"))?;
                Ok(BoundCode::image(repository.repository_uri_for_tag_or_digest(tag_or_digest)?, image))
            }
            Kind::AssetImage { props, image, asset } => {
                let asset = match asset.get() {
                    Some(asset) => {
                        check_same_stack(scope, asset)?;
                        asset
                    }
                    None => {
                        let made = DockerImageAsset::new(scope, "AssetImage", (**props).clone())?;
                        made.repository().grant_pull(&ServicePrincipal::new("lambda.amazonaws.com"))?;
                        asset.get_or_init(|| made)
                    }
                };
                Ok(BoundCode::image(asset.image_uri().to_owned(), image))
            }
        }
    }

    /// Tells local tools where the code is.
    /// `property` is where archives are, such as `Code`.
    pub(super) fn bind_to_resource(&self, resource: &CfnResource, property: &str) -> Result<()> {
        match &*self.0 {
            Kind::Asset { asset, .. } => {
                if let Some(asset) = asset.get() {
                    asset.add_resource_metadata(resource, property);
                }
            }
            Kind::Builtin { staged, .. } => {
                let wanted = resource.node().try_get_context("aws:cdk:enable-asset-metadata");
                if let Some(path) = staged.get().filter(|_| wanted.is_some_and(|v| v.is_truthy())) {
                    resource.add_metadata("aws:asset:path", path.as_str());
                    resource.add_metadata("aws:asset:is-bundled", false);
                    resource.add_metadata("aws:asset:property", property);
                }
            }
            Kind::AssetImage { asset, .. } => {
                if let Some(asset) = asset.get() {
                    asset.add_resource_metadata(resource, "Code.ImageUri");
                }
            }
            Kind::Own(code) => code.bind_to_resource(resource, property)?,
            Kind::Inline(_) | Kind::Bucket(_) | Kind::Parameters(_) | Kind::EcrImage { .. } => {}
        }
        Ok(())
    }
}

fn check_same_stack(scope: &dyn Construct, asset: &dyn Construct) -> Result<()> {
    let (asset_stack, stack) = (Stack::of(asset)?, Stack::of(scope)?);
    if asset_stack.is_same(&stack) {
        return Ok(());
    }
    Err(Error::at(
        scope,
        "AssetAlreadyAssociatedWithStack",
        format!(
            "Asset is already associated with another stack '{}'. Create a new Code instance for every stack.",
            asset_stack.stack_name()
        ),
    ))
}

impl BoundCode {
    fn own(scope: &dyn Construct, config: CodeConfig) -> Result<Self> {
        match config {
            CodeConfig { s3_location: None, inline_code: None, image: Some(image) } => {
                let CodeImageConfig { image_uri, cmd, entrypoint, working_directory } = image;
                Ok(Self::image(image_uri, &ImageOptions { cmd, entrypoint, working_directory }))
            }
            CodeConfig { s3_location: None, inline_code: Some(text), image: None } => {
                Ok(Self::code(object! {"ZipFile" => text}, true))
            }
            CodeConfig { s3_location: Some(at), inline_code: None, image: None } => {
                let code = object! {
                    "S3Bucket" => at.bucket_name, "S3Key" => at.object_key, "S3ObjectVersion" => at.object_version,
                };
                Ok(Self::code(code, false))
            }
            CodeConfig { .. } => Err(Error::at(
                scope,
                "Lambda",
                "lambda.Code must specify exactly one of: \"inlineCode\", \"s3Location\", or \"image\"",
            )),
        }
    }

    fn code(code: longshore_core::value::Object, inline: bool) -> Self {
        Self { code: code.into(), image_config: Value::Undefined, inline, image: false }
    }

    fn image(uri: String, options: &ImageOptions) -> Self {
        Self { code: object! {"ImageUri" => uri}.into(), image_config: options.render(), inline: false, image: true }
    }
}

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &*self.0 {
            Kind::Inline(code) => f.debug_tuple("Inline").field(code).finish(),
            Kind::Bucket(_) => f.write_str("Bucket"),
            Kind::Parameters(_) => f.write_str("Parameters"),
            Kind::Builtin { .. } => f.write_str("Builtin"),
            Kind::Own(_) => f.write_str("Own"),
            Kind::Asset { props, .. } => f.debug_tuple("Asset").field(&props.path).finish(),
            Kind::EcrImage { repository, tag_or_digest, .. } => {
                f.debug_tuple("EcrImage").field(&repository.node().path()).field(tag_or_digest).finish()
            }
            Kind::AssetImage { props, .. } => f.debug_tuple("AssetImage").field(&props.directory).finish(),
        }
    }
}
