//! Images that builds run in: of CodeBuild, of repositories, of registries and of assets.

use std::borrow::Cow;
use std::rc::Rc;

use longshore_core::construct::Construct;
use longshore_core::error::Result;

use super::build_spec::{run_script_linux_build_spec, run_script_windows_build_spec};
use super::{BuildEnvironment, BuildSpec, ComputeType, IProject};
use crate::aws_ecr::RepositoryRef;
use crate::aws_ecr_assets::{DockerImageAsset, DockerImageAssetProps};
use crate::aws_secretsmanager::SecretRef;

/// Who pulls the image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImagePullPrincipalType {
    /// CodeBuild; needed for its own images.
    Codebuild,
    /// The project's role; needed for images of other accounts and of registries.
    ServiceRole,
}

/// An image that builds run in.
pub trait IBuildImage {
    /// The kind of environment, such as `LINUX_CONTAINER`.
    fn type_(&self) -> String;

    /// The name of the image.
    fn image_id(&self) -> String;

    /// The compute type for environments that say none.
    fn default_compute_type(&self) -> ComputeType;

    /// Who pulls the image. Default: the project's role.
    fn image_pull_principal_type(&self) -> Option<ImagePullPrincipalType> {
        None
    }

    /// The secret with user name and password of the registry.
    fn secrets_manager_credentials(&self) -> Option<SecretRef> {
        None
    }

    /// The repository that the image is in.
    fn repository(&self) -> Option<RepositoryRef> {
        None
    }

    /// Says what is wrong with an environment for the image.
    fn validate(&self, build_environment: &BuildEnvironment) -> Vec<String>;

    /// Makes a build spec that runs a script, which is in the bucket and under the key of two environment variables.
    fn run_script_buildspec(&self, entrypoint: &str) -> BuildSpec;

    /// Called with the project when the image is used.
    ///
    /// # Errors
    /// When the image cannot be used so.
    fn bind(&self, _scope: &dyn Construct, _project: &dyn IProject) -> Result<()> {
        Ok(())
    }

    /// Whether builds run as functions.
    #[doc(hidden)]
    fn is_lambda_build_image(&self) -> bool {
        false
    }
}

/// A handle of any image.
pub type BuildImageRef = Rc<dyn IBuildImage>;

/// How an image of a registry is pulled.
#[derive(Clone, Default)]
pub struct DockerImageOptions {
    /// The secret with user name and password of the registry. Default: the registry is public.
    pub secrets_manager_credentials: Option<SecretRef>,
}

impl std::fmt::Debug for DockerImageOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let credentials = self.secrets_manager_credentials.as_ref().map(|s| s.node().path().to_owned());
        f.debug_struct("DockerImageOptions").field("secrets_manager_credentials", &credentials).finish()
    }
}

/// What all images but those of functions have.
#[derive(Clone)]
struct Image {
    id: Cow<'static, str>,
    pulled_by: ImagePullPrincipalType,
    credentials: Option<SecretRef>,
    repository: Option<RepositoryRef>,
}

impl Image {
    const fn of_code_build(id: &'static str) -> Self {
        Self {
            id: Cow::Borrowed(id),
            pulled_by: ImagePullPrincipalType::Codebuild,
            credentials: None,
            repository: None,
        }
    }

    fn named(id: impl Into<String>) -> Self {
        Self { id: Cow::Owned(id.into()), ..Self::of_code_build("") }
    }

    fn of_registry(name: impl Into<String>, options: DockerImageOptions) -> Self {
        Self {
            id: Cow::Owned(name.into()),
            pulled_by: ImagePullPrincipalType::ServiceRole,
            credentials: options.secrets_manager_credentials,
            repository: None,
        }
    }

    fn of_repository(repository: RepositoryRef, tag_or_digest: Option<&str>) -> Result<Self> {
        Ok(Self {
            id: Cow::Owned(repository.repository_uri_for_tag_or_digest(tag_or_digest.unwrap_or("latest"))?),
            pulled_by: ImagePullPrincipalType::ServiceRole,
            credentials: None,
            repository: Some(repository),
        })
    }

    fn of_asset(scope: &dyn Construct, id: &str, props: DockerImageAssetProps) -> Result<Self> {
        let asset = DockerImageAsset::new(scope, id, props)?;
        Ok(Self {
            id: Cow::Owned(asset.image_uri().to_owned()),
            pulled_by: ImagePullPrincipalType::ServiceRole,
            credentials: None,
            repository: Some(asset.repository().clone()),
        })
    }
}

/// The parts of [`IBuildImage`] that an image of a container has, and the handles.
macro_rules! container_image {
    ($Image:ident, $kind:expr, $compute:expr, $script:ident, |$env:ident| $validate:expr) => {
        impl IBuildImage for $Image {
            fn type_(&self) -> String {
                let kind: fn(&$Image) -> &str = $kind;
                kind(self).to_owned()
            }

            fn image_id(&self) -> String {
                self.0.id.to_string()
            }

            fn default_compute_type(&self) -> ComputeType {
                $compute
            }

            fn image_pull_principal_type(&self) -> Option<ImagePullPrincipalType> {
                Some(self.0.pulled_by)
            }

            fn secrets_manager_credentials(&self) -> Option<SecretRef> {
                self.0.credentials.clone()
            }

            fn repository(&self) -> Option<RepositoryRef> {
                self.0.repository.clone()
            }

            fn validate(&self, $env: &BuildEnvironment) -> Vec<String> {
                $validate
            }

            fn run_script_buildspec(&self, entrypoint: &str) -> BuildSpec {
                $script(entrypoint)
            }
        }

        build_image_handles!($Image);

        impl std::fmt::Debug for $Image {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($Image)).field(&self.0.id).finish()
            }
        }
    };
}

/// Lets an image be given where any is wanted.
macro_rules! build_image_handles {
    ($Image:ident) => {
        impl From<$Image> for $crate::aws_codebuild::BuildImageRef {
            fn from(image: $Image) -> Self {
                std::rc::Rc::new(image)
            }
        }

        impl From<&$Image> for $crate::aws_codebuild::BuildImageRef {
            fn from(image: &$Image) -> Self {
                std::rc::Rc::new(image.clone())
            }
        }
    };
}
pub(super) use build_image_handles;

fn on_lambda(env: &BuildEnvironment) -> Option<ComputeType> {
    env.compute_type.filter(|c| c.is_lambda())
}

/// An image for Linux on x86-64.
#[derive(Clone)]
pub struct LinuxBuildImage(Image);

impl LinuxBuildImage {
    /// `aws/codebuild/standard:1.0`
    pub const STANDARD_1_0: Self = Self(Image::of_code_build("aws/codebuild/standard:1.0"));
    /// `aws/codebuild/standard:2.0`
    pub const STANDARD_2_0: Self = Self(Image::of_code_build("aws/codebuild/standard:2.0"));
    /// `aws/codebuild/standard:3.0`
    pub const STANDARD_3_0: Self = Self(Image::of_code_build("aws/codebuild/standard:3.0"));
    /// `aws/codebuild/standard:4.0`
    pub const STANDARD_4_0: Self = Self(Image::of_code_build("aws/codebuild/standard:4.0"));
    /// `aws/codebuild/standard:5.0`
    pub const STANDARD_5_0: Self = Self(Image::of_code_build("aws/codebuild/standard:5.0"));
    /// `aws/codebuild/standard:6.0`
    pub const STANDARD_6_0: Self = Self(Image::of_code_build("aws/codebuild/standard:6.0"));
    /// `aws/codebuild/standard:7.0`
    pub const STANDARD_7_0: Self = Self(Image::of_code_build("aws/codebuild/standard:7.0"));
    /// `aws/codebuild/standard:8.0`
    pub const STANDARD_8_0: Self = Self(Image::of_code_build("aws/codebuild/standard:8.0"));
    /// `aws/codebuild/amazonlinux2-x86_64-standard:1.0`
    pub const AMAZON_LINUX_2: Self = Self(Image::of_code_build("aws/codebuild/amazonlinux2-x86_64-standard:1.0"));
    /// `aws/codebuild/amazonlinux2-x86_64-standard:2.0`
    pub const AMAZON_LINUX_2_2: Self = Self(Image::of_code_build("aws/codebuild/amazonlinux2-x86_64-standard:2.0"));
    /// `aws/codebuild/amazonlinux2-x86_64-standard:3.0`
    pub const AMAZON_LINUX_2_3: Self = Self(Image::of_code_build("aws/codebuild/amazonlinux2-x86_64-standard:3.0"));
    /// `aws/codebuild/amazonlinux2-x86_64-standard:4.0`
    pub const AMAZON_LINUX_2_4: Self = Self(Image::of_code_build("aws/codebuild/amazonlinux2-x86_64-standard:4.0"));
    /// `aws/codebuild/amazonlinux2-x86_64-standard:5.0`
    pub const AMAZON_LINUX_2_5: Self = Self(Image::of_code_build("aws/codebuild/amazonlinux2-x86_64-standard:5.0"));
    /// `aws/codebuild/amazonlinux-x86_64-standard:4.0`
    pub const AMAZON_LINUX_2023_4: Self = Self(Image::of_code_build("aws/codebuild/amazonlinux-x86_64-standard:4.0"));
    /// `aws/codebuild/amazonlinux-x86_64-standard:5.0`
    pub const AMAZON_LINUX_2023_5: Self = Self(Image::of_code_build("aws/codebuild/amazonlinux-x86_64-standard:5.0"));
    /// `aws/codebuild/amazonlinux-x86_64-standard:6.0`
    pub const AMAZON_LINUX_2023_6: Self = Self(Image::of_code_build("aws/codebuild/amazonlinux-x86_64-standard:6.0"));
    /// `aws/codebuild/amazonlinux2-x86_64-standard:corretto8`
    pub const AMAZON_LINUX_2_CORETTO_8: Self =
        Self(Image::of_code_build("aws/codebuild/amazonlinux2-x86_64-standard:corretto8"));
    /// `aws/codebuild/amazonlinux2-x86_64-standard:corretto11`
    pub const AMAZON_LINUX_2_CORETTO_11: Self =
        Self(Image::of_code_build("aws/codebuild/amazonlinux2-x86_64-standard:corretto11"));
    /// `aws/codebuild/amazonlinux-x86_64-standard:corretto8`
    pub const AMAZON_LINUX_2023_CORETTO_8: Self =
        Self(Image::of_code_build("aws/codebuild/amazonlinux-x86_64-standard:corretto8"));
    /// `aws/codebuild/amazonlinux-x86_64-standard:corretto11`
    pub const AMAZON_LINUX_2023_CORETTO_11: Self =
        Self(Image::of_code_build("aws/codebuild/amazonlinux-x86_64-standard:corretto11"));
    /// [`LinuxArmBuildImage::AMAZON_LINUX_2_STANDARD_1_0`]
    pub const AMAZON_LINUX_2_ARM: LinuxArmBuildImage = LinuxArmBuildImage::AMAZON_LINUX_2_STANDARD_1_0;
    /// [`LinuxArmBuildImage::AMAZON_LINUX_2_STANDARD_2_0`]
    pub const AMAZON_LINUX_2_ARM_2: LinuxArmBuildImage = LinuxArmBuildImage::AMAZON_LINUX_2_STANDARD_2_0;
    /// [`LinuxArmBuildImage::AMAZON_LINUX_2_STANDARD_3_0`]
    pub const AMAZON_LINUX_2_ARM_3: LinuxArmBuildImage = LinuxArmBuildImage::AMAZON_LINUX_2_STANDARD_3_0;

    /// An image of a registry other than ECR.
    pub fn from_docker_registry(name: impl Into<String>, options: DockerImageOptions) -> Self {
        Self(Image::of_registry(name, options))
    }

    /// An image of a repository, by its tag or digest (default: the tag `latest`).
    ///
    /// # Errors
    /// When the repository's ARN is not one.
    pub fn from_ecr_repository(repository: impl Into<RepositoryRef>, tag_or_digest: Option<&str>) -> Result<Self> {
        Ok(Self(Image::of_repository(repository.into(), tag_or_digest)?))
    }

    /// An image that is built from a directory.
    ///
    /// # Errors
    /// When the directory cannot be read, a property is not valid, or the id is empty or taken.
    pub fn from_asset(scope: &dyn Construct, id: impl AsRef<str>, props: DockerImageAssetProps) -> Result<Self> {
        Ok(Self(Image::of_asset(scope, id.as_ref(), props)?))
    }

    /// An image that CodeBuild has, by its name.
    pub fn from_code_build_image_id(id: impl Into<String>) -> Self {
        Self(Image::named(id))
    }
}

container_image! {
    LinuxBuildImage, |_| "LINUX_CONTAINER", ComputeType::Small, run_script_linux_build_spec,
    |env| on_lambda(env).map(|_| "x86-64 images do not support Lambda compute types".to_owned()).into_iter().collect()
}

/// An image for Linux on ARM.
#[derive(Clone)]
pub struct LinuxArmBuildImage(Image);

impl LinuxArmBuildImage {
    /// `aws/codebuild/amazonlinux2-aarch64-standard:1.0`
    pub const AMAZON_LINUX_2_STANDARD_1_0: Self =
        Self(Image::of_code_build("aws/codebuild/amazonlinux2-aarch64-standard:1.0"));
    /// `aws/codebuild/amazonlinux2-aarch64-standard:2.0`
    pub const AMAZON_LINUX_2_STANDARD_2_0: Self =
        Self(Image::of_code_build("aws/codebuild/amazonlinux2-aarch64-standard:2.0"));
    /// `aws/codebuild/amazonlinux2-aarch64-standard:3.0`
    pub const AMAZON_LINUX_2_STANDARD_3_0: Self =
        Self(Image::of_code_build("aws/codebuild/amazonlinux2-aarch64-standard:3.0"));
    /// `aws/codebuild/amazonlinux-aarch64-standard:2.0`
    pub const AMAZON_LINUX_2023_STANDARD_2_0: Self =
        Self(Image::of_code_build("aws/codebuild/amazonlinux-aarch64-standard:2.0"));
    /// `aws/codebuild/amazonlinux-aarch64-standard:3.0`
    pub const AMAZON_LINUX_2023_STANDARD_3_0: Self =
        Self(Image::of_code_build("aws/codebuild/amazonlinux-aarch64-standard:3.0"));
    /// `aws/codebuild/amazonlinux-aarch64-standard:4.0`
    pub const AMAZON_LINUX_2023_STANDARD_4_0: Self =
        Self(Image::of_code_build("aws/codebuild/amazonlinux-aarch64-standard:4.0"));

    /// An image of a registry other than ECR.
    pub fn from_docker_registry(name: impl Into<String>, options: DockerImageOptions) -> Self {
        Self(Image::of_registry(name, options))
    }

    /// An image of a repository, by its tag or digest (default: the tag `latest`).
    ///
    /// # Errors
    /// When the repository's ARN is not one.
    pub fn from_ecr_repository(repository: impl Into<RepositoryRef>, tag_or_digest: Option<&str>) -> Result<Self> {
        Ok(Self(Image::of_repository(repository.into(), tag_or_digest)?))
    }

    /// An image that CodeBuild has, by its name.
    pub fn from_code_build_image_id(id: impl Into<String>) -> Self {
        Self(Image::named(id))
    }
}

container_image! {
    LinuxArmBuildImage, |_| "ARM_CONTAINER", ComputeType::Large, run_script_linux_build_spec,
    |env| on_lambda(env)
        .map(|c| format!("ARM images do not support Lambda ComputeTypes, got {}", c.as_str()))
        .into_iter()
        .collect()
}

/// The version of Windows that an image is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowsImageType {
    /// Windows Server 2016.
    Standard,
    /// Windows Server 2019.
    Server2019,
    /// Windows Server 2022.
    Server2022,
}

impl WindowsImageType {
    const fn as_str(self) -> &'static str {
        match self {
            WindowsImageType::Standard => "WINDOWS_CONTAINER",
            WindowsImageType::Server2019 => "WINDOWS_SERVER_2019_CONTAINER",
            WindowsImageType::Server2022 => "WINDOWS_SERVER_2022_CONTAINER",
        }
    }
}

/// An image for Windows.
#[derive(Clone)]
pub struct WindowsBuildImage(Image, WindowsImageType);

impl WindowsBuildImage {
    /// `aws/codebuild/windows-base:2.0`
    pub const WINDOWS_BASE_2_0: Self =
        Self(Image::of_code_build("aws/codebuild/windows-base:2.0"), WindowsImageType::Standard);
    /// `aws/codebuild/windows-base:2019-1.0`
    pub const WIN_SERVER_CORE_2019_BASE: Self =
        Self(Image::of_code_build("aws/codebuild/windows-base:2019-1.0"), WindowsImageType::Server2019);
    /// `aws/codebuild/windows-base:2019-2.0`
    pub const WIN_SERVER_CORE_2019_BASE_2_0: Self =
        Self(Image::of_code_build("aws/codebuild/windows-base:2019-2.0"), WindowsImageType::Server2019);
    /// `aws/codebuild/windows-base:2019-3.0`
    pub const WIN_SERVER_CORE_2019_BASE_3_0: Self =
        Self(Image::of_code_build("aws/codebuild/windows-base:2019-3.0"), WindowsImageType::Server2019);
    /// `aws/codebuild/windows-base:2022-1.0`
    pub const WIN_SERVER_CORE_2022_BASE_3_0: Self =
        Self(Image::of_code_build("aws/codebuild/windows-base:2022-1.0"), WindowsImageType::Server2022);

    /// An image of a registry other than ECR, for a version of Windows (default: 2016).
    pub fn from_docker_registry(
        name: impl Into<String>,
        options: DockerImageOptions,
        image_type: Option<WindowsImageType>,
    ) -> Self {
        Self(Image::of_registry(name, options), image_type.unwrap_or(WindowsImageType::Standard))
    }

    /// An image of a repository, by its tag or digest (default: the tag `latest`), for a version of Windows (default:
    /// 2016).
    ///
    /// # Errors
    /// When the repository's ARN is not one.
    pub fn from_ecr_repository(
        repository: impl Into<RepositoryRef>,
        tag_or_digest: Option<&str>,
        image_type: Option<WindowsImageType>,
    ) -> Result<Self> {
        let image = Image::of_repository(repository.into(), tag_or_digest)?;
        Ok(Self(image, image_type.unwrap_or(WindowsImageType::Standard)))
    }

    /// An image that is built from a directory, for a version of Windows (default: 2016).
    ///
    /// # Errors
    /// When the directory cannot be read, a property is not valid, or the id is empty or taken.
    pub fn from_asset(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        props: DockerImageAssetProps,
        image_type: Option<WindowsImageType>,
    ) -> Result<Self> {
        let image = Image::of_asset(scope, id.as_ref(), props)?;
        Ok(Self(image, image_type.unwrap_or(WindowsImageType::Standard)))
    }
}

fn windows_problems(env: &BuildEnvironment) -> Vec<String> {
    let mut out = Vec::new();
    if env.privileged == Some(true) {
        out.push("Windows images do not support privileged mode".to_owned());
    }
    if on_lambda(env).is_some() {
        out.push("Windows images do not support Lambda compute types".to_owned());
    }
    if env.host_kernel.is_some() {
        out.push("Windows images do not support host kernel selection".to_owned());
    }
    if let Some(compute @ (ComputeType::Small | ComputeType::XLarge | ComputeType::X2Large)) = env.compute_type {
        out.push(format!("Windows images do not support the '{}' compute type", compute.as_str()));
    }
    out
}

container_image! {
    WindowsBuildImage, |image| image.1.as_str(), ComputeType::Medium, run_script_windows_build_spec,
    |env| windows_problems(env)
}

/// An image for macOS on ARM; needs a fleet.
#[derive(Clone)]
pub struct MacBuildImage(Image);

impl MacBuildImage {
    /// `aws/codebuild/macos-arm-base:14`
    pub const BASE_14: Self = Self(Image::of_code_build("aws/codebuild/macos-arm-base:14"));
    /// `aws/codebuild/macos-arm-base:15`
    pub const BASE_15: Self = Self(Image::of_code_build("aws/codebuild/macos-arm-base:15"));
    /// `aws/codebuild/macos-arm-base:26`
    pub const BASE_26: Self = Self(Image::of_code_build("aws/codebuild/macos-arm-base:26"));

    /// An image of a registry other than ECR.
    pub fn from_docker_registry(name: impl Into<String>, options: DockerImageOptions) -> Self {
        Self(Image::of_registry(name, options))
    }

    /// An image of a repository, by its tag or digest (default: the tag `latest`).
    ///
    /// # Errors
    /// When the repository's ARN is not one.
    pub fn from_ecr_repository(repository: impl Into<RepositoryRef>, tag_or_digest: Option<&str>) -> Result<Self> {
        Ok(Self(Image::of_repository(repository.into(), tag_or_digest)?))
    }

    /// An image that is built from a directory.
    ///
    /// # Errors
    /// When the directory cannot be read, a property is not valid, or the id is empty or taken.
    pub fn from_asset(scope: &dyn Construct, id: impl AsRef<str>, props: DockerImageAssetProps) -> Result<Self> {
        Ok(Self(Image::of_asset(scope, id.as_ref(), props)?))
    }
}

fn mac_problems(env: &BuildEnvironment) -> Vec<String> {
    let mut out = Vec::new();
    if on_lambda(env).is_some() {
        out.push("Mac images do not support Lambda compute types".to_owned());
    }
    if env.fleet.is_none() {
        out.push("Mac images must be used with a fleet".to_owned());
    }
    if env.host_kernel.is_some() {
        out.push("Mac images do not support host kernel selection".to_owned());
    }
    out
}

container_image! {
    MacBuildImage, |_| "MAC_ARM", ComputeType::Medium, run_script_linux_build_spec, |env| mac_problems(env)
}
