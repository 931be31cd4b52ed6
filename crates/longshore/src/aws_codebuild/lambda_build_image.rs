//! Images for builds that run as functions.

use std::borrow::Cow;

use super::build_image::build_image_handles;
use super::build_spec::run_script_linux_build_spec;
use super::{BuildEnvironment, BuildSpec, ComputeType, IBuildImage};

fn problems(env: &BuildEnvironment) -> Vec<String> {
    let mut out = Vec::new();
    if env.privileged == Some(true) {
        out.push("Lambda compute type does not support privileged mode".to_owned());
    }
    if let Some(compute) = env.compute_type.filter(|c| !c.is_lambda()) {
        out.push(format!(
            "Lambda images only support Lambda ComputeTypes between '{}' and '{}', got '{}'",
            ComputeType::Lambda1Gb.as_str(),
            ComputeType::Lambda10Gb.as_str(),
            compute.as_str()
        ));
    }
    if env.host_kernel.is_some() {
        out.push("Lambda images do not support host kernel selection".to_owned());
    }
    out
}

macro_rules! lambda_image {
    ($(#[$m:meta])* $Image:ident, $kind:literal) => {
        $(#[$m])*
        #[derive(Clone, Debug)]
        pub struct $Image(Cow<'static, str>);

        impl $Image {
            /// An image that CodeBuild has, by its name.
            pub fn from_code_build_image_id(id: impl Into<String>) -> Self {
                Self(Cow::Owned(id.into()))
            }
        }

        impl IBuildImage for $Image {
            fn type_(&self) -> String {
                $kind.to_owned()
            }

            fn image_id(&self) -> String {
                self.0.to_string()
            }

            fn default_compute_type(&self) -> ComputeType {
                ComputeType::Lambda1Gb
            }

            fn validate(&self, build_environment: &BuildEnvironment) -> Vec<String> {
                problems(build_environment)
            }

            fn run_script_buildspec(&self, entrypoint: &str) -> BuildSpec {
                run_script_linux_build_spec(entrypoint)
            }

            fn is_lambda_build_image(&self) -> bool {
                true
            }
        }

        build_image_handles!($Image);
    };
}

lambda_image! {
    /// An image for functions on x86-64.
    LinuxLambdaBuildImage, "LINUX_LAMBDA_CONTAINER"
}

lambda_image! {
    /// An image for functions on ARM.
    LinuxArmLambdaBuildImage, "ARM_LAMBDA_CONTAINER"
}

impl LinuxLambdaBuildImage {
    /// `aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs18`
    pub const AMAZON_LINUX_2_NODE_18: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs18"));
    /// `aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs20`
    pub const AMAZON_LINUX_2023_NODE_20: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs20"));
    /// `aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs22`
    pub const AMAZON_LINUX_2023_NODE_22: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs22"));
    /// `aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs24`
    pub const AMAZON_LINUX_2023_NODE_24: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs24"));
    /// `aws/codebuild/amazonlinux-x86_64-lambda-standard:python3.11`
    pub const AMAZON_LINUX_2_PYTHON_3_11: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-x86_64-lambda-standard:python3.11"));
    /// `aws/codebuild/amazonlinux-x86_64-lambda-standard:python3.12`
    pub const AMAZON_LINUX_2023_PYTHON_3_12: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-x86_64-lambda-standard:python3.12"));
    /// `aws/codebuild/amazonlinux-x86_64-lambda-standard:python3.13`
    pub const AMAZON_LINUX_2023_PYTHON_3_13: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-x86_64-lambda-standard:python3.13"));
    /// `aws/codebuild/amazonlinux-x86_64-lambda-standard:ruby3.2`
    pub const AMAZON_LINUX_2_RUBY_3_2: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-x86_64-lambda-standard:ruby3.2"));
    /// `aws/codebuild/amazonlinux-x86_64-lambda-standard:ruby3.4`
    pub const AMAZON_LINUX_2023_RUBY_3_4: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-x86_64-lambda-standard:ruby3.4"));
    /// `aws/codebuild/amazonlinux-x86_64-lambda-standard:corretto21`
    pub const AMAZON_LINUX_2023_CORRETTO_21: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-x86_64-lambda-standard:corretto21"));
    /// `aws/codebuild/amazonlinux-x86_64-lambda-standard:corretto17`
    pub const AMAZON_LINUX_2_CORRETTO_17: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-x86_64-lambda-standard:corretto17"));
    /// `aws/codebuild/amazonlinux-x86_64-lambda-standard:corretto11`
    pub const AMAZON_LINUX_2_CORRETTO_11: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-x86_64-lambda-standard:corretto11"));
    /// `aws/codebuild/amazonlinux-x86_64-lambda-standard:go1.21`
    pub const AMAZON_LINUX_2_GO_1_21: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-x86_64-lambda-standard:go1.21"));
    /// `aws/codebuild/amazonlinux-x86_64-lambda-standard:go1.24`
    pub const AMAZON_LINUX_2023_GO_1_24: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-x86_64-lambda-standard:go1.24"));
    /// `aws/codebuild/amazonlinux-x86_64-lambda-standard:dotnet6`
    pub const AMAZON_LINUX_2_DOTNET_6: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-x86_64-lambda-standard:dotnet6"));
    /// `aws/codebuild/amazonlinux-x86_64-lambda-standard:dotnet8`
    pub const AMAZON_LINUX_2023_DOTNET_8: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-x86_64-lambda-standard:dotnet8"));
}

impl LinuxArmLambdaBuildImage {
    /// `aws/codebuild/amazonlinux-aarch64-lambda-standard:nodejs18`
    pub const AMAZON_LINUX_2_NODE_18: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-aarch64-lambda-standard:nodejs18"));
    /// `aws/codebuild/amazonlinux-aarch64-lambda-standard:nodejs20`
    pub const AMAZON_LINUX_2023_NODE_20: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-aarch64-lambda-standard:nodejs20"));
    /// `aws/codebuild/amazonlinux-aarch64-lambda-standard:nodejs22`
    pub const AMAZON_LINUX_2023_NODE_22: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-aarch64-lambda-standard:nodejs22"));
    /// `aws/codebuild/amazonlinux-aarch64-lambda-standard:nodejs24`
    pub const AMAZON_LINUX_2023_NODE_24: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-aarch64-lambda-standard:nodejs24"));
    /// `aws/codebuild/amazonlinux-aarch64-lambda-standard:python3.11`
    pub const AMAZON_LINUX_2_PYTHON_3_11: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-aarch64-lambda-standard:python3.11"));
    /// `aws/codebuild/amazonlinux-aarch64-lambda-standard:python3.12`
    pub const AMAZON_LINUX_2023_PYTHON_3_12: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-aarch64-lambda-standard:python3.12"));
    /// `aws/codebuild/amazonlinux-aarch64-lambda-standard:python3.13`
    pub const AMAZON_LINUX_2023_PYTHON_3_13: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-aarch64-lambda-standard:python3.13"));
    /// `aws/codebuild/amazonlinux-aarch64-lambda-standard:ruby3.2`
    pub const AMAZON_LINUX_2_RUBY_3_2: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-aarch64-lambda-standard:ruby3.2"));
    /// `aws/codebuild/amazonlinux-aarch64-lambda-standard:ruby3.4`
    pub const AMAZON_LINUX_2023_RUBY_3_4: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-aarch64-lambda-standard:ruby3.4"));
    /// `aws/codebuild/amazonlinux-aarch64-lambda-standard:corretto21`
    pub const AMAZON_LINUX_2023_CORRETTO_21: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-aarch64-lambda-standard:corretto21"));
    /// `aws/codebuild/amazonlinux-aarch64-lambda-standard:corretto17`
    pub const AMAZON_LINUX_2_CORRETTO_17: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-aarch64-lambda-standard:corretto17"));
    /// `aws/codebuild/amazonlinux-aarch64-lambda-standard:corretto11`
    pub const AMAZON_LINUX_2_CORRETTO_11: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-aarch64-lambda-standard:corretto11"));
    /// `aws/codebuild/amazonlinux-aarch64-lambda-standard:go1.21`
    pub const AMAZON_LINUX_2_GO_1_21: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-aarch64-lambda-standard:go1.21"));
    /// `aws/codebuild/amazonlinux-aarch64-lambda-standard:go1.24`
    pub const AMAZON_LINUX_2023_GO_1_24: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-aarch64-lambda-standard:go1.24"));
    /// `aws/codebuild/amazonlinux-aarch64-lambda-standard:dotnet6`
    pub const AMAZON_LINUX_2_DOTNET_6: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-aarch64-lambda-standard:dotnet6"));
    /// `aws/codebuild/amazonlinux-aarch64-lambda-standard:dotnet8`
    pub const AMAZON_LINUX_2023_DOTNET_8: Self =
        Self(Cow::Borrowed("aws/codebuild/amazonlinux-aarch64-lambda-standard:dotnet8"));
}
