//! Functions of container images.

use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;

use super::{Architecture, Code, DockerImageFunctionProps, Function, FunctionRef, ImageOptions};
use crate::aws_ec2::{Connections, IConnectable};
use crate::aws_ecr::RepositoryRef;
use crate::aws_ecr_assets::{DockerImageAssetProps, Platform};
use crate::aws_iam::{IGrantable, PrincipalRef};

/// The image that a function is made of.
#[derive(Clone, Debug)]
pub struct DockerImageCode(Image);

#[derive(Clone, Debug)]
enum Image {
    Ecr(Code),
    Asset(Box<DockerImageAssetProps>, ImageOptions),
}

impl DockerImageCode {
    /// The image of a repository that has the tag `latest`.
    pub fn from_ecr(repository: impl Into<RepositoryRef>) -> Self {
        Self::from_ecr_with(repository, "latest", ImageOptions::default())
    }

    /// An image of a repository, by its tag or its digest with `sha256:`.
    pub fn from_ecr_with(
        repository: impl Into<RepositoryRef>,
        tag_or_digest: impl Into<String>,
        options: ImageOptions,
    ) -> Self {
        Self(Image::Ecr(Code::from_ecr_image(repository, tag_or_digest, options)))
    }

    /// An image that is built from a directory, for the function's architecture if one is given.
    pub fn from_image_asset(directory: impl Into<DockerImageAssetProps>) -> Self {
        Self::from_image_asset_with(directory, ImageOptions::default())
    }

    /// An image that is built from a directory, and how it is run.
    pub fn from_image_asset_with(asset: impl Into<DockerImageAssetProps>, options: ImageOptions) -> Self {
        Self(Image::Asset(Box::new(asset.into()), options))
    }

    pub(super) fn bind(self, architecture: Option<&Architecture>) -> Code {
        match self.0 {
            Image::Ecr(code) => code,
            Image::Asset(mut props, options) => {
                if props.platform.is_none() {
                    props.platform = architecture.map(|a| Platform::custom(a.docker_platform()));
                }
                Code::from_asset_image(*props, options)
            }
        }
    }
}

/// A function of a container image; derefs to [`Function`].
#[derive(Clone)]
pub struct DockerImageFunction(Function);

impl DockerImageFunction {
    /// Adds a function to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub(super) fn make(scope: &dyn Construct, id: &str, props: DockerImageFunctionProps) -> Result<Self> {
        let function = Function::new(scope, id, props.into_function())?;
        function.node().set_class("aws-cdk-lib.aws_lambda.DockerImageFunction");
        Ok(Self(function))
    }
}

impl std::ops::Deref for DockerImageFunction {
    type Target = Function;

    fn deref(&self) -> &Function {
        &self.0
    }
}

impl Construct for DockerImageFunction {
    fn node(&self) -> &Node {
        self.0.node()
    }
}

impl IConnectable for DockerImageFunction {
    fn connections(&self) -> Connections {
        IConnectable::connections(&self.0)
    }
}

impl From<&DockerImageFunction> for FunctionRef {
    fn from(function: &DockerImageFunction) -> Self {
        (&function.0).into()
    }
}

impl IGrantable for DockerImageFunction {
    fn grant_principal(&self) -> PrincipalRef {
        self.0.grant_principal()
    }
}

impl<S: Into<String>> From<S> for DockerImageAssetProps {
    fn from(directory: S) -> Self {
        Self { directory: directory.into(), ..Default::default() }
    }
}
