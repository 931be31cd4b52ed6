//! The images that containers are started from.

use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::token::str_is_unresolved;
use longshore_core::value::Object;

use super::{ContainerDefinition, TagParameterContainerImage};
use crate::aws_ecr::RepositoryRef;
use crate::aws_ecr_assets::{DockerImageAsset, DockerImageAssetProps, TarballImageAsset, TarballImageAssetProps};
use crate::aws_secretsmanager::SecretRef;

/// An image as the task definition has it.
#[derive(Clone, Debug, Default)]
pub struct ContainerImageConfig {
    /// The name, with registry, repository and tag or digest where it has them.
    pub image_name: String,
    /// Where the credentials for the registry are, with CloudFormation's names.
    pub repository_credentials: Option<Object>,
}

impl ContainerImageConfig {
    /// An image that needs no credentials of its own.
    pub fn new(image_name: impl Into<String>) -> Self {
        Self { image_name: image_name.into(), repository_credentials: None }
    }
}

/// An image, as users may define it.
pub trait IContainerImage {
    /// Makes what the image needs, and gives its name; called for each container that uses the image.
    ///
    /// # Errors
    /// When the container cannot have it.
    fn bind(&self, scope: &dyn Construct, container: &ContainerDefinition) -> Result<ContainerImageConfig>;
}

/// The image that a container is started from.
#[derive(Clone)]
pub struct ContainerImage(Rc<dyn IContainerImage>);

impl ContainerImage {
    /// An image of any registry, by its name.
    pub fn from_registry(name: impl Into<String>) -> Self {
        Self::from_registry_with(name, RepositoryImageProps::default())
    }

    /// An image of any registry, by its name, with credentials.
    pub fn from_registry_with(name: impl Into<String>, props: RepositoryImageProps) -> Self {
        RepositoryImage::new(name, props).into()
    }

    /// The image of a repository that has the tag `latest`.
    ///
    /// # Errors
    /// When the repository's ARN is not one.
    pub fn from_ecr_repository(repository: impl Into<RepositoryRef>) -> Result<Self> {
        Self::from_ecr_repository_with(repository, "latest")
    }

    /// An image of a repository, by its tag or its digest with `sha256:`.
    ///
    /// # Errors
    /// When the repository's ARN is not one.
    pub fn from_ecr_repository_with(
        repository: impl Into<RepositoryRef>,
        tag_or_digest: impl AsRef<str>,
    ) -> Result<Self> {
        Ok(EcrImage::new(repository, tag_or_digest)?.into())
    }

    /// An image that is built from a directory.
    pub fn from_asset(directory: impl Into<DockerImageAssetProps>) -> Self {
        AssetImage::new(directory).into()
    }

    /// An image asset that is there already.
    pub fn from_docker_image_asset(asset: &DockerImageAsset) -> Self {
        Self::custom(ExistingAsset(asset.clone()))
    }

    /// An image in a file, as `docker save` makes it.
    pub fn from_tarball(tarball_file: impl Into<String>) -> Self {
        Self::custom(Tarball(tarball_file.into()))
    }

    /// An image that is defined elsewhere.
    pub fn custom(image: impl IContainerImage + 'static) -> Self {
        Self(Rc::new(image))
    }

    /// Makes what the image needs, and gives its name.
    ///
    /// # Errors
    /// When the container cannot have it.
    pub fn bind(&self, scope: &dyn Construct, container: &ContainerDefinition) -> Result<ContainerImageConfig> {
        self.0.bind(scope, container)
    }
}

impl From<EcrImage> for ContainerImage {
    fn from(image: EcrImage) -> Self {
        Self::custom(image)
    }
}

impl From<RepositoryImage> for ContainerImage {
    fn from(image: RepositoryImage) -> Self {
        Self::custom(image)
    }
}

impl From<AssetImage> for ContainerImage {
    fn from(image: AssetImage) -> Self {
        Self::custom(image)
    }
}

impl From<&TagParameterContainerImage> for ContainerImage {
    fn from(image: &TagParameterContainerImage) -> Self {
        Self::custom(image.clone())
    }
}

impl From<TagParameterContainerImage> for ContainerImage {
    fn from(image: TagParameterContainerImage) -> Self {
        Self::custom(image)
    }
}

impl From<&ContainerImage> for ContainerImage {
    fn from(image: &ContainerImage) -> Self {
        image.clone()
    }
}

/// Properties of a [`RepositoryImage`].
#[derive(Clone, Default)]
pub struct RepositoryImageProps {
    /// The secret with user name and password. Default: none are needed.
    pub credentials: Option<SecretRef>,
}

/// An image of any registry.
#[derive(Clone)]
pub struct RepositoryImage {
    image_name: String,
    credentials: Option<SecretRef>,
}

impl RepositoryImage {
    /// An image, by its name.
    pub fn new(image_name: impl Into<String>, props: RepositoryImageProps) -> Self {
        Self { image_name: image_name.into(), credentials: props.credentials }
    }
}

impl IContainerImage for RepositoryImage {
    fn bind(&self, scope: &dyn Construct, container: &ContainerDefinition) -> Result<ContainerImageConfig> {
        if !str_is_unresolved(&self.image_name) && is_of_private_ecr(&self.image_name) {
            Annotations::of(scope).add_warning_v2(
                "@aws-cdk/aws-ecs:ecrImageRequiresPolicy",
                "Proper policies need to be attached before pulling from ECR repository, or use 'fromEcrRepository'.",
            );
        }
        let Some(secret) = &self.credentials else { return Ok(ContainerImageConfig::new(&self.image_name)) };
        secret.grant_read(&container.task_definition().obtain_execution_role()?)?;
        Ok(ContainerImageConfig {
            repository_credentials: Some(object! {"CredentialsParameter" => secret.secret_arn()}),
            ..ContainerImageConfig::new(&self.image_name)
        })
    }
}

/// Whether a name begins with `ACCOUNT.dkr.ecr.REGION.amazonaws.com/`, with `.cn` before the slash in China.
fn is_of_private_ecr(name: &str) -> bool {
    let label = |s: &str| {
        s.starts_with(|c: char| c.is_ascii_alphanumeric())
            && s.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    };
    let Some((host, _)) = name.split_once('/') else { return false };
    let Some((account, rest)) = host.split_once(".dkr.ecr.") else { return false };
    let Some((region, domain)) = rest.split_once('.') else { return false };
    // Any character may stand between `amazonaws` and `com`.
    let domain = domain.strip_suffix(".cn").unwrap_or(domain);
    let dotted = domain.len() == "amazonaws.com".len() && domain.starts_with("amazonaws") && domain.ends_with("com");
    label(account) && label(region) && dotted
}

/// An image of a repository of ECR.
#[derive(Clone)]
pub struct EcrImage {
    repository: RepositoryRef,
    image_name: String,
}

impl EcrImage {
    /// An image, by its tag or its digest with `sha256:`.
    ///
    /// # Errors
    /// When the repository's ARN is not one.
    pub fn new(repository: impl Into<RepositoryRef>, tag_or_digest: impl AsRef<str>) -> Result<Self> {
        let repository = repository.into();
        let image_name = repository.repository_uri_for_tag_or_digest(tag_or_digest.as_ref())?;
        Ok(Self { repository, image_name })
    }

    /// The name, with registry, repository and tag or digest.
    pub fn image_name(&self) -> &str {
        &self.image_name
    }
}

impl IContainerImage for EcrImage {
    fn bind(&self, _: &dyn Construct, container: &ContainerDefinition) -> Result<ContainerImageConfig> {
        self.repository.grant_pull(&container.task_definition().obtain_execution_role()?)?;
        Ok(ContainerImageConfig::new(&self.image_name))
    }
}

/// An image that is built from a directory, anew for each container.
#[derive(Clone)]
pub struct AssetImage(DockerImageAssetProps);

impl AssetImage {
    /// An image, by its directory and how it is built.
    pub fn new(directory: impl Into<DockerImageAssetProps>) -> Self {
        Self(directory.into())
    }
}

impl IContainerImage for AssetImage {
    fn bind(&self, scope: &dyn Construct, container: &ContainerDefinition) -> Result<ContainerImageConfig> {
        let asset = DockerImageAsset::new(scope, "AssetImage", self.0.clone())?;
        ExistingAsset(asset).bind(scope, container)
    }
}

struct ExistingAsset(DockerImageAsset);

impl IContainerImage for ExistingAsset {
    fn bind(&self, _: &dyn Construct, container: &ContainerDefinition) -> Result<ContainerImageConfig> {
        self.0.repository().grant_pull(&container.task_definition().obtain_execution_role()?)?;
        Ok(ContainerImageConfig::new(self.0.image_uri()))
    }
}

struct Tarball(String);

impl IContainerImage for Tarball {
    fn bind(&self, scope: &dyn Construct, container: &ContainerDefinition) -> Result<ContainerImageConfig> {
        let props = TarballImageAssetProps { tarball_file: self.0.clone(), ..Default::default() };
        let asset = TarballImageAsset::new(scope, "Tarball", props)?;
        asset.repository().grant_pull(&container.task_definition().obtain_execution_role()?)?;
        Ok(ContainerImageConfig::new(asset.image_uri()))
    }
}
