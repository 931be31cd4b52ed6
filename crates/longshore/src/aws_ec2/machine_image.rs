//! Images that instances start from.

use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::annotations::Validations;
use longshore_core::bail;
use longshore_core::cfn_elements::CfnMapping;
use longshore_core::construct::Construct;
use longshore_core::context_provider;
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Aws;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::token::str_is_unresolved;
use longshore_core::value::{Object, Value};

use super::{UserData, WindowsVersion};
use crate::aws_ssm::{ParameterValueType, StringParameter, StringParameterLookupOptions};

/// The operating system of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperatingSystemType {
    /// Linux.
    Linux,
    /// Windows.
    Windows,
    /// Not known.
    Unknown,
}

/// An image, once the stack is known.
#[derive(Clone)]
pub struct MachineImageConfig {
    /// The id, possibly a token.
    pub image_id: String,
    /// The operating system.
    pub os_type: OperatingSystemType,
    /// What instances do at first, unless something else is said.
    pub user_data: UserData,
}

/// Something that knows an image for a stack.
pub trait IMachineImage {
    /// Finds the image for the stack of a construct.
    ///
    /// # Errors
    /// When there is none.
    fn get_image(&self, scope: &dyn Construct) -> Result<MachineImageConfig>;

    /// Whether instances take settings of Bottlerocket for user data. Default false.
    #[doc(hidden)]
    fn is_bottle_rocket(&self) -> bool {
        false
    }
}

/// An image that instances start from; clones are the same.
#[derive(Clone)]
pub struct MachineImage(Rc<dyn IMachineImage>);

impl<I: IMachineImage + 'static> From<I> for MachineImage {
    fn from(image: I) -> Self {
        Self(Rc::new(image))
    }
}

impl From<&MachineImage> for MachineImage {
    fn from(image: &MachineImage) -> Self {
        image.clone()
    }
}

crate::props::text_enum! {
    /// A generation of Amazon Linux.
    pub enum AmazonLinuxGeneration {
        /// The first.
        AmazonLinux = "amzn",
        /// The second.
        AmazonLinux2 = "amzn2",
        /// That of 2022.
        AmazonLinux2022 = "al2022",
        /// That of 2023.
        AmazonLinux2023 = "al2023",
    }
}
crate::props::text_enum! {
    /// What processors an image is for.
    pub enum AmazonLinuxCpuType {
        /// 64-bit ARM.
        Arm64 = "arm64",
        /// 64-bit x86.
        X8664 = "x86_64",
    }
}
crate::props::text_enum! {
    /// How much is installed.
    pub enum AmazonLinuxEdition {
        /// What is usual.
        Standard = "standard",
        /// As little as possible.
        Minimal = "minimal",
    }
}
crate::props::text_enum! {
    /// How instances are virtualized.
    pub enum AmazonLinuxVirt {
        /// With the help of hardware.
        Hvm = "hvm",
        /// Without.
        Pv = "pv",
    }
}
crate::props::text_enum! {
    /// What an image is kept on.
    pub enum AmazonLinuxStorage {
        /// Volumes.
        Ebs = "ebs",
        /// Buckets.
        S3 = "s3",
        /// General purpose volumes.
        GeneralPurpose = "gp2",
    }
}
crate::props::text_enum! {
    /// A kernel of Amazon Linux.
    pub enum AmazonLinuxKernel {
        /// Version 5.
        Kernel5X = "kernel-5.10",
        /// Version 6.1.
        Kernel61 = "kernel-6.1",
    }
}

/// Properties of an image of Amazon Linux.
#[derive(Clone, Default)]
pub struct AmazonLinuxImageProps {
    /// The generation. Default: the first.
    pub generation: Option<AmazonLinuxGeneration>,
    /// How much is installed. Default: what is usual.
    pub edition: Option<AmazonLinuxEdition>,
    /// The kernel. Default: that of the generation.
    pub kernel: Option<AmazonLinuxKernel>,
    /// What the image is kept on. Default: general purpose volumes.
    pub storage: Option<AmazonLinuxStorage>,
    /// What instances do at first. Default: nothing.
    pub user_data: Option<UserData>,
    /// What processors the image is for. Default: x86.
    pub cpu_type: Option<AmazonLinuxCpuType>,
    /// How instances are virtualized. Default: with the help of hardware.
    pub virtualization: Option<AmazonLinuxVirt>,
    /// Whether the image is looked up at synthesis and kept in the context. Default: it is found at each deployment.
    pub cached_in_context: Option<bool>,
    /// A text that makes this look-up another one in the context. Default: none.
    pub additional_cache_key: Option<String>,
}

/// Properties of an image by a parameter.
#[derive(Clone, Default)]
pub struct SsmParameterImageOptions {
    /// The operating system. Default: Linux.
    pub os: Option<OperatingSystemType>,
    /// What instances do at first. Default: nothing.
    pub user_data: Option<UserData>,
    /// Whether the image is looked up at synthesis and kept in the context. Default: it is found at each deployment.
    pub cached_in_context: Option<bool>,
    /// A text that makes this look-up another one in the context. Default: none.
    pub additional_cache_key: Option<String>,
    /// The version, where the parameter is read at launch. Default: the latest.
    pub parameter_version: Option<String>,
}

/// Properties of an image that is looked up.
#[derive(Clone, Default)]
pub struct LookupMachineImageProps {
    /// The name, with `*` for any text.
    pub name: String,
    /// Who the image may belong to: ids of accounts, or `amazon` and the like. Default: anyone.
    pub owners: Option<Vec<String>>,
    /// More that the image has to have. Default: it is available, and of a machine.
    pub filters: Option<IndexMap<String, Vec<String>>>,
    /// Whether it is of Windows. Default false.
    pub windows: Option<bool>,
    /// What instances do at first. Default: nothing.
    pub user_data: Option<UserData>,
    /// A text that makes this look-up another one in the context. Default: none.
    pub additional_cache_key: Option<String>,
}

/// Properties of an image by region, or of Windows.
#[derive(Clone, Default)]
pub struct GenericImageProps {
    /// What instances do at first. Default: nothing.
    pub user_data: Option<UserData>,
}

/// Properties of an image of Linux by region.
pub type GenericLinuxImageProps = GenericImageProps;
/// Properties of an image of Windows by region.
pub type GenericWindowsImageProps = GenericImageProps;
/// Properties of an image of Windows.
pub type WindowsImageProps = GenericImageProps;

/// The latest image of Amazon Linux.
#[derive(Clone)]
pub struct AmazonLinuxImage(AmazonLinuxImageProps);

impl AmazonLinuxImage {
    /// An image of Amazon Linux.
    pub fn new(props: AmazonLinuxImageProps) -> Self {
        Self(props)
    }

    /// The name of the parameter with the image's id.
    ///
    /// # Errors
    /// When a generation does not have what is asked for.
    pub fn ssm_parameter_name(props: &AmazonLinuxImageProps) -> Result<String> {
        use AmazonLinuxGeneration as G;
        let generation = props.generation.unwrap_or(G::AmazonLinux);
        let year = match generation {
            G::AmazonLinux2022 => Some((AmazonLinuxKernel::Kernel5X, "2022")),
            G::AmazonLinux2023 => Some((AmazonLinuxKernel::Kernel61, "2023")),
            G::AmazonLinux | G::AmazonLinux2 => None,
        };
        let mut parts: Vec<Option<&str>> = vec![Some(generation.as_str()), Some("ami"), edition(props.edition)];
        let cpu = props.cpu_type.unwrap_or(AmazonLinuxCpuType::X8664).as_str();
        match year {
            Some((kernel, year)) => {
                let asked = [
                    (props.storage.is_some(), "StorageParameterDoesExist", "Storage"),
                    (props.virtualization.is_some(), "VirtualizationParameterDoesExist", "Virtualization"),
                ];
                if let Some((_, code, what)) = asked.into_iter().find(|(is, ..)| *is) {
                    return Err(Error::new(
                        code,
                        format!("{what} parameter does not exist in SSM parameter name for Amazon Linux {year}."),
                    ));
                }
                parts.extend([Some(kernel.as_str()), Some(cpu)]);
            }
            None => parts.extend([
                props.kernel.map(AmazonLinuxKernel::as_str),
                Some(props.virtualization.unwrap_or(AmazonLinuxVirt::Hvm).as_str()),
                Some(cpu),
                Some(props.storage.unwrap_or(AmazonLinuxStorage::GeneralPurpose).as_str()),
            ]),
        }
        Ok(parameter_name(parts))
    }
}

pub(super) fn edition(edition: Option<AmazonLinuxEdition>) -> Option<&'static str> {
    edition.filter(|e| *e != AmazonLinuxEdition::Standard).map(AmazonLinuxEdition::as_str)
}

pub(super) fn parameter_name(parts: Vec<Option<&str>>) -> String {
    let parts: Vec<&str> = parts.into_iter().flatten().collect();
    format!("/aws/service/ami-amazon-linux-latest/{}", parts.join("-"))
}

impl IMachineImage for AmazonLinuxImage {
    fn get_image(&self, scope: &dyn Construct) -> Result<MachineImageConfig> {
        let props = &self.0;
        ByParameter {
            name: Self::ssm_parameter_name(props)?,
            cached: props.cached_in_context == Some(true),
            cache_key: props.additional_cache_key.clone(),
            os: OperatingSystemType::Linux,
            user_data: props.user_data.clone(),
        }
        .get_image(scope)
    }
}

/// An image whose id is in a parameter.
#[derive(Clone)]
pub(super) struct ByParameter {
    pub(super) name: String,
    pub(super) cached: bool,
    pub(super) cache_key: Option<String>,
    pub(super) os: OperatingSystemType,
    pub(super) user_data: Option<UserData>,
}

impl IMachineImage for ByParameter {
    fn get_image(&self, scope: &dyn Construct) -> Result<MachineImageConfig> {
        let image_id = if self.cached {
            acknowledge_literal(scope);
            let options = StringParameterLookupOptions { additional_cache_key: self.cache_key.clone() };
            StringParameter::value_from_lookup_with(scope, &self.name, None, options)?
        } else {
            let kind = ParameterValueType::AwsEc2ImageId;
            StringParameter::value_for_typed_string_parameter_v2(scope, &self.name, kind, None)?
        };
        Ok(MachineImageConfig { image_id, os_type: self.os, user_data: initial(&self.user_data, self.os) })
    }
}

/// User data for an operating system; that of Linux where it is not known.
fn initial(given: &Option<UserData>, os: OperatingSystemType) -> UserData {
    given.clone().unwrap_or_else(|| match os {
        OperatingSystemType::Windows => UserData::for_windows(),
        _ => UserData::for_linux(),
    })
}

fn acknowledge_literal(scope: &dyn Construct) {
    Validations::of(scope).acknowledge_once(
        "CloudFormation-Validate::W9010",
        "The AMI ID is resolved from a synth-time lookup, so the literal AMI ID in the template is expected.",
    );
}

/// An image whose id is in a parameter that is read when an instance starts.
#[derive(Clone)]
pub struct ResolveSsmParameterAtLaunchImage {
    name: String,
    options: SsmParameterImageOptions,
}

impl ResolveSsmParameterAtLaunchImage {
    /// An image by the name of the parameter.
    pub fn new(parameter_name: impl Into<String>, props: SsmParameterImageOptions) -> Self {
        Self { name: parameter_name.into(), options: props }
    }

    /// The name of the parameter.
    pub fn parameter_name(&self) -> &str {
        &self.name
    }
}

impl IMachineImage for ResolveSsmParameterAtLaunchImage {
    fn get_image(&self, _: &dyn Construct) -> Result<MachineImageConfig> {
        let version = self.options.parameter_version.as_ref().filter(|v| !v.is_empty());
        let version = version.map(|v| format!(":{v}")).unwrap_or_default();
        let os = self.options.os.unwrap_or(OperatingSystemType::Linux);
        Ok(MachineImageConfig {
            image_id: format!("resolve:ssm:{}{version}", self.name),
            os_type: os,
            user_data: initial(&self.options.user_data, os),
        })
    }
}

#[derive(Clone)]
struct ByRegion {
    images: IndexMap<String, String>,
    os: OperatingSystemType,
    user_data: Option<UserData>,
}

impl IMachineImage for ByRegion {
    fn get_image(&self, scope: &dyn Construct) -> Result<MachineImageConfig> {
        let stack = Stack::of(scope)?;
        let region = stack.region();
        let image_id = if str_is_unresolved(region) {
            let row = |(region, image): (&String, &String)| (region.clone(), object! {"ami" => image});
            let mapping = self.images.iter().map(row).collect();
            CfnMapping::new(scope, "AmiMap", mapping, None)?.find_in_map(&Aws::region(), "ami", None)?
        } else {
            match self.images.get(region).filter(|i| !i.is_empty()) {
                Some(image) => image.clone(),
                None if region == "test-region" => "ami-12345".to_owned(),
                None => bail!(
                    scope,
                    "UnableToUnableFindMap",
                    "Unable to find AMI in AMI map: no AMI specified for region '{region}'"
                ),
            }
        };
        Ok(MachineImageConfig { image_id, os_type: self.os, user_data: initial(&self.user_data, self.os) })
    }
}

/// Declares an image that is one of a private kind.
macro_rules! image {
    ($(#[$m:meta])* $Image:ident($Kind:ident)) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Image($Kind);

        impl IMachineImage for $Image {
            fn get_image(&self, scope: &dyn Construct) -> Result<MachineImageConfig> {
                self.0.get_image(scope)
            }
        }
    };
}
pub(super) use image;

image! {
    /// Images of Linux by region.
    GenericLinuxImage(ByRegion)
}
image! {
    /// Images of Windows by region.
    GenericWindowsImage(ByRegion)
}
image! {
    /// An image whose id is in a parameter; deprecated in favour of [`MachineImage::from_ssm_parameter`].
    GenericSSMParameterImage(ByParameter)
}
image! {
    /// The latest image of a version of Windows.
    WindowsImage(ByParameter)
}

impl GenericLinuxImage {
    /// Images by region.
    pub fn new(ami_map: IndexMap<String, String>, props: GenericLinuxImageProps) -> Self {
        Self(ByRegion { images: ami_map, os: OperatingSystemType::Linux, user_data: props.user_data })
    }
}

impl GenericWindowsImage {
    /// Images by region.
    pub fn new(ami_map: IndexMap<String, String>, props: GenericWindowsImageProps) -> Self {
        Self(ByRegion { images: ami_map, os: OperatingSystemType::Windows, user_data: props.user_data })
    }
}

impl GenericSSMParameterImage {
    /// An image by the name of the parameter.
    pub fn new(parameter_name: impl Into<String>, os: OperatingSystemType, user_data: Option<UserData>) -> Self {
        Self(ByParameter { name: parameter_name.into(), cached: false, cache_key: None, os, user_data })
    }

    /// The name of the parameter.
    pub fn parameter_name(&self) -> &str {
        &self.0.name
    }
}

impl WindowsImage {
    /// The latest image of a version.
    pub fn new(version: WindowsVersion, props: WindowsImageProps) -> Self {
        let name = format!("/aws/service/ami-windows-latest/{}", version.as_str());
        let os = OperatingSystemType::Windows;
        Self(ByParameter { name, cached: false, cache_key: None, os, user_data: props.user_data })
    }

    /// The name of the parameter.
    pub fn parameter_name(&self) -> &str {
        &self.0.name
    }
}

/// An image that the toolkit looks up at synthesis.
#[derive(Clone)]
pub struct LookupMachineImage(LookupMachineImageProps);

impl LookupMachineImage {
    /// The newest image that has all that is asked for.
    pub fn new(props: LookupMachineImageProps) -> Self {
        Self(props)
    }
}

impl IMachineImage for LookupMachineImage {
    fn get_image(&self, scope: &dyn Construct) -> Result<MachineImageConfig> {
        let props = &self.0;
        let windows = props.windows == Some(true);
        let mut filters = object! {
            "name" => [props.name.as_str()],
            "state" => ["available"],
            "image-type" => ["machine"],
            "platform" => windows.then_some(["windows"]),
        };
        for (key, values) in props.filters.iter().flatten() {
            filters.insert(key.clone(), values.clone().into());
        }
        let found = context_provider::get_value(
            scope,
            "ami",
            object! {
                "owners" => props.owners.clone(),
                "filters" => filters,
                "additionalCacheKey" => props.additional_cache_key.clone(),
            },
            Object::new(),
            "ami-1234".into(),
        )?;
        let Value::String(image_id) = found else {
            bail!(scope, "ResponseLookupInvalid", "Response to AMI lookup invalid, got: {}", found.to_json(0));
        };
        acknowledge_literal(scope);
        let os = if windows { OperatingSystemType::Windows } else { OperatingSystemType::Linux };
        Ok(MachineImageConfig { image_id, os_type: os, user_data: initial(&props.user_data, os) })
    }
}

impl MachineImage {
    /// Finds the image for the stack of a construct.
    ///
    /// # Errors
    /// When there is none.
    pub fn get_image(&self, scope: &dyn Construct) -> Result<MachineImageConfig> {
        self.0.get_image(scope)
    }

    pub(crate) fn is_bottle_rocket(&self) -> bool {
        self.0.is_bottle_rocket()
    }

    /// An image of the user's own.
    pub fn custom(image: impl IMachineImage + 'static) -> Self {
        image.into()
    }

    /// The latest image of a version of Windows.
    pub fn latest_windows(version: WindowsVersion, props: WindowsImageProps) -> Self {
        WindowsImage::new(version, props).into()
    }

    /// The latest image of Amazon Linux; deprecated in favour of those of a generation.
    pub fn latest_amazon_linux(props: AmazonLinuxImageProps) -> Self {
        AmazonLinuxImage::new(props).into()
    }

    /// Images of Linux by region.
    pub fn generic_linux(ami_map: IndexMap<String, String>, props: GenericLinuxImageProps) -> Self {
        GenericLinuxImage::new(ami_map, props).into()
    }

    /// Images of Windows by region.
    pub fn generic_windows(ami_map: IndexMap<String, String>, props: GenericWindowsImageProps) -> Self {
        GenericWindowsImage::new(ami_map, props).into()
    }

    /// An image whose id is in a parameter that is read at deployment.
    pub fn from_ssm_parameter(parameter_name: impl Into<String>, options: SsmParameterImageOptions) -> Self {
        ByParameter {
            name: parameter_name.into(),
            cached: options.cached_in_context == Some(true),
            cache_key: options.additional_cache_key,
            os: options.os.unwrap_or(OperatingSystemType::Linux),
            user_data: options.user_data,
        }
        .into()
    }

    /// An image whose id is in a parameter that is read when an instance starts.
    pub fn resolve_ssm_parameter_at_launch(
        parameter_name: impl Into<String>,
        options: SsmParameterImageOptions,
    ) -> Self {
        ResolveSsmParameterAtLaunchImage::new(parameter_name, options).into()
    }

    /// An image that the toolkit looks up at synthesis.
    pub fn lookup(props: LookupMachineImageProps) -> Self {
        LookupMachineImage::new(props).into()
    }
}
