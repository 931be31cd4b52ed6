//! Profiles that code and container images are signed with.

use std::borrow::Cow;
use std::rc::Rc;

use longshore_core::arn::ArnComponents;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::units::Duration;
use longshore_core::{feature_flags, object};

use crate::props::construct_props;

/// What is signed, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Platform(Cow<'static, str>);

impl Platform {
    /// Code of devices.
    pub const AWS_IOT_DEVICE_MANAGEMENT_SHA256_ECDSA: Self = Self(Cow::Borrowed("AWSIoTDeviceManagement-SHA256-ECDSA"));
    /// Code of functions.
    pub const AWS_LAMBDA_SHA384_ECDSA: Self = Self(Cow::Borrowed("AWSLambda-SHA384-ECDSA"));
    /// Code of FreeRTOS on CC3220SF of Texas Instruments.
    pub const AMAZON_FREE_RTOS_TI_CC3220SF: Self = Self(Cow::Borrowed("AmazonFreeRTOS-TI-CC3220SF"));
    /// Code of FreeRTOS.
    pub const AMAZON_FREE_RTOS_DEFAULT: Self = Self(Cow::Borrowed("AmazonFreeRTOS-Default"));
    /// Container images.
    pub const NOTATION_OCI_SHA384_ECDSA: Self = Self(Cow::Borrowed("Notation-OCI-SHA384-ECDSA"));

    /// A platform by its id.
    pub fn of(platform_id: impl Into<String>) -> Self {
        Self(Cow::Owned(platform_id.into()))
    }

    /// The id.
    pub fn platform_id(&self) -> &str {
        &self.0
    }
}

/// A signing profile, whoever owns it.
pub trait ISigningProfile: Construct {
    /// The ARN.
    fn signing_profile_arn(&self) -> String;

    /// The name.
    fn signing_profile_name(&self) -> String;

    /// The version.
    fn signing_profile_version(&self) -> String;

    /// The ARN of the version.
    fn signing_profile_version_arn(&self) -> String;
}

/// A handle of any signing profile.
pub type SigningProfileRef = Rc<dyn ISigningProfile>;

construct_props! {
    /// Properties of a [`SigningProfile`].
    #[derive(Debug)]
    pub struct SigningProfileProps => SigningProfile {
        /// What is signed.
        platform: Platform,
        /// How long a signature is good. Default: 135 months.
        signature_validity: Option<Duration>,
        /// The name. Default: made by CloudFormation.
        [into] signing_profile_name: Option<PhysicalName>,
    }
}

impl SigningProfileProps {
    /// A profile of a platform.
    pub fn new(platform: Platform) -> Self {
        Self { platform, signature_validity: None, signing_profile_name: None }
    }
}

/// What is known of an existing signing profile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SigningProfileAttributes {
    /// The name.
    pub signing_profile_name: String,
    /// The version.
    pub signing_profile_version: String,
}

/// A signing profile; clones are the same.
#[derive(Clone)]
pub struct SigningProfile {
    base: ResourceBase,
    resource: CfnResource,
}

impl SigningProfile {
    fn make(scope: &dyn Construct, id: &str, props: SigningProfileProps) -> Result<Self> {
        let name = props.signing_profile_name.unwrap_or_default();
        let given = match &name {
            PhysicalName::Name(name) => Some(name.clone()),
            _ => None,
        };
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_signer.SigningProfile", PhysicalName::Unset)?;
        // Quirk(cdk): signing-profile-name. Without the flag the name is not used.
        let named = feature_flags::enabled(base.node(), "@aws-cdk/aws-signer:signingProfileNamePassedToCfn");
        let (unit, value) = match props.signature_validity {
            Some(validity) => ("DAYS", validity.to_days()?),
            None => ("MONTHS", 135),
        };
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::Signer::SigningProfile",
            object! {
                "PlatformId" => props.platform.platform_id(),
                "ProfileName" => given.filter(|_| named),
                "SignatureValidityPeriod" => object! {"Type" => unit, "Value" => value},
            },
        )?;
        Ok(Self { base, resource })
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.resource
    }

    /// An existing signing profile.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_signing_profile_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: SigningProfileAttributes,
    ) -> Result<SigningProfileRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.Resource", None)?;
        // Quirk(cdk): signing-profile-arn. A slash too many.
        let arn = |path: String| {
            Stack::of(scope)?.format_arn(ArnComponents {
                service: "signer".into(),
                resource: String::new(),
                resource_name: Some(format!("/signing-profiles/{path}")),
                ..Default::default()
            })
        };
        let arns = [
            arn(attrs.signing_profile_name.clone())?,
            arn(format!("{}/{}", attrs.signing_profile_name, attrs.signing_profile_version))?,
        ];
        Ok(Rc::new(Imported { base, attrs, arns }))
    }
}

impl Construct for SigningProfile {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl ISigningProfile for SigningProfile {
    fn signing_profile_arn(&self) -> String {
        self.resource.att("Arn")
    }

    fn signing_profile_name(&self) -> String {
        self.resource.att("ProfileName")
    }

    fn signing_profile_version(&self) -> String {
        self.resource.att("ProfileVersion")
    }

    fn signing_profile_version_arn(&self) -> String {
        self.resource.att("ProfileVersionArn")
    }
}

impl From<&SigningProfile> for SigningProfileRef {
    fn from(profile: &SigningProfile) -> Self {
        Rc::new(profile.clone())
    }
}

struct Imported {
    base: ResourceBase,
    attrs: SigningProfileAttributes,
    arns: [String; 2],
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl ISigningProfile for Imported {
    fn signing_profile_arn(&self) -> String {
        self.arns[0].clone()
    }

    fn signing_profile_name(&self) -> String {
        self.attrs.signing_profile_name.clone()
    }

    fn signing_profile_version(&self) -> String {
        self.attrs.signing_profile_version.clone()
    }

    fn signing_profile_version_arn(&self) -> String {
        self.arns[1].clone()
    }
}
