//! Images for builds on graphics processors.

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Aws;
use longshore_core::region_info::FactName;
use longshore_core::stack::Stack;
use longshore_core::token::Lazy;

use super::build_spec::run_script_linux_build_spec;
use super::{BuildEnvironment, BuildImageRef, BuildSpec, ComputeType, IBuildImage, IProject, ImagePullPrincipalType};
use crate::aws_ecr::{Repository, RepositoryAttributes, RepositoryRef};

/// An image for Linux on machines with graphics processors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinuxGpuBuildImage {
    repository_name: Cow<'static, str>,
    tag: Cow<'static, str>,
    account: Option<String>,
}

macro_rules! deep_learning {
    ($($NAME:ident $repository:literal $tag:literal;)*) => {
        impl LinuxGpuBuildImage {
            $(
                #[doc = concat!("`", $repository, ":", $tag, "` of the AWS Deep Learning Containers")]
                pub const $NAME: Self =
                    Self { repository_name: Cow::Borrowed($repository), tag: Cow::Borrowed($tag), account: None };
            )*
        }
    };
}
deep_learning! {
    DLC_TENSORFLOW_1_14_0 "tensorflow-training" "1.14.0-gpu-py36-cu100-ubuntu16.04";
    DLC_TENSORFLOW_1_15_0 "tensorflow-training" "1.15.0-gpu-py36-cu100-ubuntu18.04";
    DLC_TENSORFLOW_1_15_2_TRAINING "tensorflow-training" "1.15.2-gpu-py37-cu100-ubuntu18.04";
    DLC_TENSORFLOW_1_15_2_INFERENCE "tensorflow-inference" "1.15.2-gpu-py36-cu100-ubuntu18.04";
    DLC_TENSORFLOW_2_0_0 "tensorflow-training" "2.0.0-gpu-py36-cu100-ubuntu18.04";
    DLC_TENSORFLOW_2_0_1 "tensorflow-training" "2.0.1-gpu-py36-cu100-ubuntu18.04";
    DLC_TENSORFLOW_2_1_0_TRAINING "tensorflow-training" "2.1.0-gpu-py36-cu101-ubuntu18.04";
    DLC_TENSORFLOW_2_1_0_INFERENCE "tensorflow-inference" "2.1.0-gpu-py36-cu101-ubuntu18.04";
    DLC_TENSORFLOW_2_2_0_TRAINING "tensorflow-training" "2.2.0-gpu-py37-cu101-ubuntu18.04";
    DLC_PYTORCH_1_2_0 "pytorch-training" "1.2.0-gpu-py36-cu100-ubuntu16.04";
    DLC_PYTORCH_1_3_1 "pytorch-training" "1.3.1-gpu-py36-cu101-ubuntu16.04";
    DLC_PYTORCH_1_4_0_TRAINING "pytorch-training" "1.4.0-gpu-py36-cu101-ubuntu16.04";
    DLC_PYTORCH_1_4_0_INFERENCE "pytorch-inference" "1.4.0-gpu-py36-cu101-ubuntu16.04";
    DLC_PYTORCH_1_5_0_TRAINING "pytorch-training" "1.5.0-gpu-py36-cu101-ubuntu16.04";
    DLC_PYTORCH_1_5_0_INFERENCE "pytorch-inference" "1.5.0-gpu-py36-cu101-ubuntu16.04";
    DLC_MXNET_1_4_1 "mxnet-training" "1.4.1-gpu-py36-cu100-ubuntu16.04";
    DLC_MXNET_1_6_0 "mxnet-training" "1.6.0-gpu-py36-cu101-ubuntu16.04";
}

impl LinuxGpuBuildImage {
    /// An image of the AWS Deep Learning Containers. Default account: the one that has them in the project's region.
    pub fn aws_deep_learning_containers_image(
        repository_name: impl Into<String>,
        tag: impl Into<String>,
        account: Option<&str>,
    ) -> Self {
        Self {
            repository_name: Cow::Owned(repository_name.into()),
            tag: Cow::Owned(tag.into()),
            account: account.map(str::to_owned),
        }
    }

    /// An image of a repository, by its tag (default `latest`).
    pub fn from_ecr_repository(repository: impl Into<RepositoryRef>, tag: Option<&str>) -> Self {
        let repository = repository.into();
        let account = repository.base().env().account.clone();
        Self::aws_deep_learning_containers_image(
            repository.repository_name(),
            tag.unwrap_or("latest"),
            Some(account.as_str()),
        )
    }
}

impl From<LinuxGpuBuildImage> for BuildImageRef {
    fn from(image: LinuxGpuBuildImage) -> Self {
        Rc::new(Bound { image, account: Rc::default() })
    }
}

impl From<&LinuxGpuBuildImage> for BuildImageRef {
    fn from(image: &LinuxGpuBuildImage) -> Self {
        image.clone().into()
    }
}

/// An image with the account that it turns out to be in.
struct Bound {
    image: LinuxGpuBuildImage,
    account: Rc<RefCell<Option<String>>>,
}

impl IBuildImage for Bound {
    fn type_(&self) -> String {
        "LINUX_GPU_CONTAINER".to_owned()
    }

    fn image_id(&self) -> String {
        let account = self.image.account.clone().unwrap_or_else(|| {
            let account = Rc::clone(&self.account);
            let known = Lazy::uncached(move |_| match &*account.borrow() {
                Some(account) => Ok(account.as_str().into()),
                None => Err(Error::new(
                    "LinuxGpuBuildImageNotUsedInProject",
                    "Make sure this 'LinuxGpuBuildImage' is used in a CodeBuild Project construct".to_owned(),
                )),
            });
            known.to_string()
        });
        let LinuxGpuBuildImage { repository_name, tag, .. } = &self.image;
        format!("{account}.dkr.ecr.{}.{}/{repository_name}:{tag}", Aws::region(), Aws::url_suffix())
    }

    fn default_compute_type(&self) -> ComputeType {
        ComputeType::Large
    }

    fn image_pull_principal_type(&self) -> Option<ImagePullPrincipalType> {
        Some(ImagePullPrincipalType::ServiceRole)
    }

    fn validate(&self, build_environment: &BuildEnvironment) -> Vec<String> {
        let other = build_environment.compute_type.filter(|c| !matches!(c, ComputeType::Large | ComputeType::Small));
        let told = other.map(|compute| {
            format!(
                "GPU images only support ComputeType '{}' and '{}' - '{}' was given",
                ComputeType::Large.as_str(),
                ComputeType::Small.as_str(),
                compute.as_str()
            )
        });
        told.into_iter().collect()
    }

    fn run_script_buildspec(&self, entrypoint: &str) -> BuildSpec {
        run_script_linux_build_spec(entrypoint)
    }

    fn bind(&self, scope: &dyn Construct, project: &dyn IProject) -> Result<()> {
        let account = match &self.image.account {
            Some(account) => account.clone(),
            None => Stack::of(scope)?.regional_fact(FactName::DLC_REPOSITORY_ACCOUNT, None)?,
        };
        let name = self.image.repository_name.to_string();
        let attributes = RepositoryAttributes {
            repository_arn: Repository::arn_for_local_repository(&name, scope, Some(&account))?,
            repository_name: name,
        };
        Repository::from_repository_attributes(scope, "AwsDlcRepositoryCodeBuild", attributes)?.grant_pull(project)?;
        *self.account.borrow_mut() = Some(account);
        Ok(())
    }
}
