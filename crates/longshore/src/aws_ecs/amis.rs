//! Images that come with the agent of ECS.

use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};

use crate::aws_ec2::{
    AmazonLinuxGeneration, IMachineImage, InstanceArchitecture, MachineImage, MachineImageConfig, OperatingSystemType,
    UserData,
};
use crate::aws_ssm::{ParameterValueType, StringParameter, StringParameterLookupOptions};
use crate::props::enum_texts;

/// What an image is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmiHardwareType {
    /// What is usual.
    Standard,
    /// Graphics processors.
    Gpu,
    /// Processors of ARM.
    Arm,
    /// Chips for inference.
    Neuron,
}

enum_texts! { AmiHardwareType { Standard => "Standard", Gpu => "GPU", Arm => "ARM64", Neuron => "Neuron", } }

/// A version of Windows that there is an image of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowsOptimizedVersion {
    /// Windows Server 2025.
    Server2025,
    /// Windows Server 2022.
    Server2022,
    /// Windows Server 2019.
    Server2019,
    /// Windows Server 2016.
    Server2016,
}

enum_texts! {
    WindowsOptimizedVersion {
        Server2025 => "2025", Server2022 => "2022", Server2019 => "2019", Server2016 => "2016",
    }
}

/// A variant of Bottlerocket for ECS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BottlerocketEcsVariant {
    /// The first.
    AwsEcs1,
    /// The first, with graphics processors.
    AwsEcs1Nvidia,
    /// The second.
    AwsEcs2,
    /// The second, with graphics processors.
    AwsEcs2Nvidia,
}

enum_texts! {
    BottlerocketEcsVariant {
        AwsEcs1 => "aws-ecs-1",
        AwsEcs1Nvidia => "aws-ecs-1-nvidia",
        AwsEcs2 => "aws-ecs-2",
        AwsEcs2Nvidia => "aws-ecs-2-nvidia",
    }
}

/// When an image is looked up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EcsOptimizedImageOptions {
    /// Whether the id is looked up once and kept in `cdk.context.json`. Default: at every deployment.
    pub cached_in_context: Option<bool>,
    /// More for the key that the id is kept under.
    // Quirk(cdk): ecs-image-cache-key. It is not used.
    pub additional_cache_key: Option<String>,
}

/// An image of Amazon Linux or Windows with the agent of ECS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EcsOptimizedImage {
    parameter: Parameter,
    windows: bool,
}

/// The parameter that has the id of an image.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Parameter {
    name: String,
    cached_in_context: bool,
    additional_cache_key: Option<String>,
}

impl Parameter {
    fn image_id(&self, scope: &dyn Construct) -> Result<String> {
        if !self.cached_in_context {
            let kind = ParameterValueType::AwsEc2ImageId;
            return StringParameter::value_for_typed_string_parameter_v2(scope, &self.name, kind, None);
        }
        let options = StringParameterLookupOptions { additional_cache_key: self.additional_cache_key.clone() };
        StringParameter::value_from_lookup_with(scope, &self.name, None, options)
    }
}

impl EcsOptimizedImage {
    /// Amazon Linux 2023.
    pub fn amazon_linux2023() -> Self {
        Self::amazon_linux2023_with(None, EcsOptimizedImageOptions::default())
    }

    /// Amazon Linux 2023 for certain hardware.
    pub fn amazon_linux2023_with(hardware_type: Option<AmiHardwareType>, options: EcsOptimizedImageOptions) -> Self {
        Self::linux(AmazonLinuxGeneration::AmazonLinux2023, hardware_type, options)
    }

    /// Amazon Linux 2.
    pub fn amazon_linux2() -> Self {
        Self::amazon_linux2_with(None, EcsOptimizedImageOptions::default())
    }

    /// Amazon Linux 2 for certain hardware.
    pub fn amazon_linux2_with(hardware_type: Option<AmiHardwareType>, options: EcsOptimizedImageOptions) -> Self {
        Self::linux(AmazonLinuxGeneration::AmazonLinux2, hardware_type, options)
    }

    /// The first Amazon Linux.
    pub fn amazon_linux() -> Self {
        Self::amazon_linux_with(EcsOptimizedImageOptions::default())
    }

    /// The first Amazon Linux, with options.
    pub fn amazon_linux_with(options: EcsOptimizedImageOptions) -> Self {
        Self::linux(AmazonLinuxGeneration::AmazonLinux, None, options)
    }

    /// Windows.
    pub fn windows(windows_version: WindowsOptimizedVersion) -> Self {
        Self::windows_with(windows_version, EcsOptimizedImageOptions::default())
    }

    /// Windows, with options.
    pub fn windows_with(windows_version: WindowsOptimizedVersion, options: EcsOptimizedImageOptions) -> Self {
        let name = format!(
            "/aws/service/ami-windows-latest/Windows_Server-{windows_version}-English-Full-ECS_Optimized/image_id"
        );
        Self { parameter: Parameter::of(name, options), windows: true }
    }

    fn linux(
        generation: AmazonLinuxGeneration,
        hardware_type: Option<AmiHardwareType>,
        options: EcsOptimizedImageOptions,
    ) -> Self {
        let folder = match generation {
            AmazonLinuxGeneration::AmazonLinux => "amazon-linux/",
            AmazonLinuxGeneration::AmazonLinux2 => "amazon-linux-2/",
            AmazonLinuxGeneration::AmazonLinux2023 => "amazon-linux-2023/",
            AmazonLinuxGeneration::AmazonLinux2022 => "",
        };
        let hardware = match (hardware_type.unwrap_or(AmiHardwareType::Standard), generation) {
            (AmiHardwareType::Gpu, _) => "gpu/",
            (AmiHardwareType::Arm, _) => "arm64/",
            (AmiHardwareType::Neuron, AmazonLinuxGeneration::AmazonLinux2) => "inf/",
            (AmiHardwareType::Neuron, AmazonLinuxGeneration::AmazonLinux2023) => "neuron/",
            _ => "",
        };
        let name = format!("/aws/service/ecs/optimized-ami/{folder}{hardware}recommended/image_id");
        Self { parameter: Parameter::of(name, options), windows: false }
    }
}

impl Parameter {
    fn of(name: String, options: EcsOptimizedImageOptions) -> Self {
        let cached_in_context = options.cached_in_context == Some(true);
        Self { name, cached_in_context, additional_cache_key: None }
    }
}

impl IMachineImage for EcsOptimizedImage {
    fn get_image(&self, scope: &dyn Construct) -> Result<MachineImageConfig> {
        let image_id = self.parameter.image_id(scope)?;
        let os_type = if self.windows { OperatingSystemType::Windows } else { OperatingSystemType::Linux };
        Ok(MachineImageConfig { image_id, os_type, user_data: UserData::for_operating_system(os_type)? })
    }
}

/// What an image of Bottlerocket is like.
#[derive(Clone, Debug, Default)]
pub struct BottleRocketImageProps {
    /// The variant. Default: `aws-ecs-1`.
    pub variant: Option<BottlerocketEcsVariant>,
    /// The processors. Default: x86.
    pub architecture: Option<InstanceArchitecture>,
    /// Whether the id is looked up once and kept in `cdk.context.json`. Default: at every deployment.
    pub cached_in_context: Option<bool>,
    /// More for the key that the id is kept under; only with `cached_in_context`.
    pub additional_cache_key: Option<String>,
}

/// An image of Bottlerocket with the agent of ECS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BottleRocketImage(Parameter);

impl BottleRocketImage {
    /// An image.
    ///
    /// # Errors
    /// When there is a cache key, but nothing is cached.
    pub fn new(props: BottleRocketImageProps) -> Result<Self> {
        let variant = props.variant.unwrap_or(BottlerocketEcsVariant::AwsEcs1);
        let architecture = props.architecture.unwrap_or(InstanceArchitecture::X8664);
        let cached_in_context = props.cached_in_context == Some(true);
        if props.additional_cache_key.is_some() && !cached_in_context {
            return Err(Error::new(
                "AdditionalCacheKeyCachedInContextFalse",
                "\"additionalCacheKey\" was set but \"cachedInContext\" is false, so it will have no effect",
            ));
        }
        let name = format!("/aws/service/bottlerocket/{variant}/{}/latest/image_id", architecture.as_str());
        Ok(Self(Parameter { name, cached_in_context, additional_cache_key: props.additional_cache_key }))
    }

    /// Whether an image is one of Bottlerocket with the agent of ECS.
    pub fn is_bottle_rocket_image(x: &MachineImage) -> bool {
        x.is_bottle_rocket()
    }
}

impl IMachineImage for BottleRocketImage {
    fn get_image(&self, scope: &dyn Construct) -> Result<MachineImageConfig> {
        Ok(MachineImageConfig {
            image_id: self.0.image_id(scope)?,
            os_type: OperatingSystemType::Linux,
            user_data: UserData::custom(""),
        })
    }

    fn is_bottle_rocket(&self) -> bool {
        true
    }
}
