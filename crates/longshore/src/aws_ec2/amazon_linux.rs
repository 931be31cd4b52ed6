//! Images of Amazon Linux, by its generations.

use longshore_core::construct::Construct;
use longshore_core::error::Result;

use super::machine_image::{ByParameter, edition, image, parameter_name};
use super::{
    AmazonLinuxCpuType, AmazonLinuxEdition, AmazonLinuxStorage, AmazonLinuxVirt, IMachineImage, MachineImage,
    MachineImageConfig, OperatingSystemType, UserData,
};

macro_rules! kernels {
    ($(#[$m:meta])* $Kernel:ident { $($(#[$v:meta])* $NAME:ident = $version:literal;)* }) => {
        $(#[$m])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $Kernel(std::borrow::Cow<'static, str>);

        /// As names of images have it, such as `kernel-6.1`.
        impl std::fmt::Display for $Kernel {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "kernel-{}", self.0)
            }
        }

        impl $Kernel {
            $($(#[$v])* pub const $NAME: Self = Self(std::borrow::Cow::Borrowed($version));)*

            /// A version.
            pub fn new(version: impl Into<String>) -> Self {
                Self(std::borrow::Cow::Owned(version.into()))
            }

            fn in_name(&self) -> String {
                format!("kernel-{}", self.0)
            }
        }
    };
}
kernels! {
    /// A kernel of Amazon Linux 2.
    AmazonLinux2Kernel {
        /// The latest at the time of the CDK's release.
        CDK_LATEST = "5.10";
        /// What the image has by default.
        DEFAULT = "default";
        /// Version 5.10.
        KERNEL_5_10 = "5.10";
    }
}
kernels! {
    /// A kernel of Amazon Linux 2022.
    AmazonLinux2022Kernel {
        /// The latest at the time of the CDK's release.
        CDK_LATEST = "5.15";
        /// What the image has by default.
        DEFAULT = "default";
        /// Version 5.15.
        KERNEL_5_15 = "5.15";
    }
}
kernels! {
    /// A kernel of Amazon Linux 2023.
    AmazonLinux2023Kernel {
        /// The latest at the time of the CDK's release.
        CDK_LATEST = "6.1";
        /// What the image has by default.
        DEFAULT = "default";
        /// Version 6.1.
        KERNEL_6_1 = "6.1";
    }
}

/// Declares a generation: the properties of its images, the class, and the way to it from [`MachineImage`].
macro_rules! generation {
    (
        $years:literal $Image:ident $Props:ident $Kernel:ident $latest:ident, |$of:ident| $parts:expr,
        { $($(#[doc = $doc:literal])+ $f:ident: $t:ty,)* }
    ) => {
        #[doc = concat!("Properties of an image of Amazon Linux ", $years, ".")]
        #[derive(Clone, Default)]
        pub struct $Props {
            /// How much is installed. Default: what is usual.
            pub edition: Option<AmazonLinuxEdition>,
            /// What processors the image is for. Default: x86.
            pub cpu_type: Option<AmazonLinuxCpuType>,
            /// Whether the image is looked up at synthesis and kept in the context. Default: it is, but for images that
            /// [`MachineImage`] makes.
            pub cached_in_context: Option<bool>,
            /// A text that makes this look-up another one in the context. Default: none.
            pub additional_cache_key: Option<String>,
            /// What instances do at first. Default: nothing.
            pub user_data: Option<UserData>,
            /// The kernel. Default: the image's.
            pub kernel: Option<$Kernel>,
            $($(#[doc = $doc])+ pub $f: $t,)*
        }

        image! {
            #[doc = concat!("The latest image of Amazon Linux ", $years, ".")]
            $Image(ByParameter)
        }

        impl $Image {
            /// The latest image.
            pub fn new(props: $Props) -> Self {
                Self(ByParameter {
                    name: Self::ssm_parameter_name(&props),
                    cached: props.cached_in_context.unwrap_or(true),
                    cache_key: props.additional_cache_key,
                    os: OperatingSystemType::Linux,
                    user_data: props.user_data,
                })
            }

            /// The name of the parameter with the image's id.
            pub fn ssm_parameter_name(props: &$Props) -> String {
                let $of = props;
                let parts: Vec<Option<String>> = $parts;
                parameter_name(parts.iter().map(Option::as_deref).collect())
            }
        }

        impl MachineImage {
            // Quirk(cdk): latest-kernel. Another kernel cannot be chosen this way.
            #[doc = concat!("The latest image of Amazon Linux ", $years, ", with the kernel that the CDK knows as the latest.")]
            pub fn $latest(props: $Props) -> Self {
                let cached_in_context = props.cached_in_context.or(Some(false));
                $Image::new($Props { cached_in_context, kernel: Some($Kernel::CDK_LATEST), ..props }).into()
            }
        }
    };
}

fn generation(name: &str, asked: Option<AmazonLinuxEdition>) -> [Option<String>; 3] {
    [Some(name.to_owned()), Some("ami".to_owned()), edition(asked).map(str::to_owned)]
}

fn cpu(asked: Option<AmazonLinuxCpuType>) -> Option<String> {
    Some(asked.unwrap_or(AmazonLinuxCpuType::X8664).to_string())
}

generation!(
    "2" AmazonLinux2ImageSsmParameter AmazonLinux2ImageSsmParameterProps AmazonLinux2Kernel latest_amazon_linux2,
    |of| {
        let kernel = of.kernel.as_ref().filter(|k| **k != AmazonLinux2Kernel::DEFAULT);
        let mut parts = generation("amzn2", of.edition).to_vec();
        parts.push(kernel.map(AmazonLinux2Kernel::in_name));
        parts.push(Some(of.virtualization.unwrap_or(AmazonLinuxVirt::Hvm).to_string()));
        parts.push(cpu(of.cpu_type));
        parts.push(Some(of.storage.unwrap_or(AmazonLinuxStorage::GeneralPurpose).to_string()));
        parts
    },
    {
        /// What the image is kept on. Default: general purpose volumes.
        storage: Option<AmazonLinuxStorage>,
        /// How instances are virtualized. Default: with the help of hardware.
        virtualization: Option<AmazonLinuxVirt>,
    }
);
generation!(
    "2022" AmazonLinux2022ImageSsmParameter AmazonLinux2022ImageSsmParameterProps AmazonLinux2022Kernel
    latest_amazon_linux2022,
    |of| {
        let mut parts = generation("al2022", of.edition).to_vec();
        parts.push(of.kernel.as_ref().map(AmazonLinux2022Kernel::in_name));
        parts.push(cpu(of.cpu_type));
        parts
    },
    {}
);
generation!(
    "2023" AmazonLinux2023ImageSsmParameter AmazonLinux2023ImageSsmParameterProps AmazonLinux2023Kernel
    latest_amazon_linux2023,
    |of| {
        let mut parts = generation("al2023", of.edition).to_vec();
        parts.push(Some(of.kernel.as_ref().unwrap_or(&AmazonLinux2023Kernel::DEFAULT).in_name()));
        parts.push(cpu(of.cpu_type));
        parts
    },
    {}
);
