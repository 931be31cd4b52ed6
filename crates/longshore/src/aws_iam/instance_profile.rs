//! Instance profiles: what gives a role to instances.

use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;

use super::{Role, RoleRef, ServicePrincipal};
use crate::props::construct_props;

/// An instance profile, whoever owns it.
pub trait IInstanceProfile: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The name.
    fn instance_profile_name(&self) -> String;

    /// The ARN.
    fn instance_profile_arn(&self) -> String;

    /// The role, where it is known.
    fn role(&self) -> Option<RoleRef>;
}

/// A handle of any instance profile.
pub type InstanceProfileRef = Rc<dyn IInstanceProfile>;

construct_props! {
    /// Properties of an [`InstanceProfile`].
    #[derive(Default)]
    pub struct InstanceProfileProps => InstanceProfile {
        /// The role. Default: a new one.
        [into] role: Option<RoleRef>,
        /// The name. Default: made by CloudFormation.
        [into] instance_profile_name: Option<PhysicalName>,
        /// The path, which starts and ends with `/`. Default `/`.
        [into] path: Option<String>,
    }
}

/// What is known of an existing instance profile.
#[derive(Clone, Default)]
pub struct InstanceProfileAttributes {
    /// The ARN.
    pub instance_profile_arn: String,
    /// The role. Default: not known.
    pub role: Option<RoleRef>,
}

/// An instance profile; clones are the same.
#[derive(Clone)]
pub struct InstanceProfile(Rc<Known>);

struct Known {
    base: ResourceBase,
    resource: Option<CfnResource>,
    arn: String,
    name: String,
    role: Option<RoleRef>,
}

impl InstanceProfile {
    /// Adds an instance profile to a stack.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: InstanceProfileProps) -> Result<Self> {
        let name = props.instance_profile_name.unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_iam.InstanceProfile", name)?;
        let role = match props.role {
            Some(role) => role,
            None => {
                let service = ServicePrincipal::new("ec2.amazonaws.com");
                RoleRef::from(&Role::builder(base.node(), "InstanceRole").assumed_by(service).build()?)
            }
        };
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::IAM::InstanceProfile",
            object! {
                "Roles" => [role.role_name()],
                "InstanceProfileName" => base.physical_name(),
                "Path" => props.path,
            },
        )?;
        let arn = base.arn_attribute(resource.att("Arn"), |name| ArnComponents {
            region: Some(String::new()),
            service: "iam".into(),
            resource: "instance-profile".into(),
            resource_name: Some(name.to_owned()),
            ..Default::default()
        });
        let name = base.name_attribute(resource.ref_());
        Ok(Self(Rc::new(Known { base, resource: Some(resource), arn, name, role: Some(role) })))
    }

    /// An existing instance profile by its ARN.
    ///
    /// # Errors
    /// When the ARN is none, or the id of the construct is empty or taken.
    pub fn from_instance_profile_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        instance_profile_arn: impl Into<String>,
    ) -> Result<InstanceProfileRef> {
        let attributes = InstanceProfileAttributes { instance_profile_arn: instance_profile_arn.into(), role: None };
        Self::from_instance_profile_attributes(scope, id, attributes)
    }

    /// An existing instance profile by its name.
    ///
    /// # Errors
    /// When the id of the construct is empty or taken.
    pub fn from_instance_profile_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        instance_profile_name: impl Into<String>,
    ) -> Result<InstanceProfileRef> {
        let arn = Stack::of(scope)?.format_arn(ArnComponents {
            region: Some(String::new()),
            service: "iam".into(),
            resource: "instance-profile".into(),
            resource_name: Some(instance_profile_name.into()),
            ..Default::default()
        })?;
        Self::from_instance_profile_arn(scope, id, arn)
    }

    /// An existing instance profile of which more is known.
    ///
    /// # Errors
    /// When the ARN is none, or the id of the construct is empty or taken.
    pub fn from_instance_profile_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: InstanceProfileAttributes,
    ) -> Result<InstanceProfileRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_iam.InstanceProfile", None)?;
        let parts = ArnComponents::split(&attrs.instance_profile_arn, ArnFormat::SlashResourceName)
            .map_err(|e| e.with_path(base.node().path()))?;
        let Some(name) = parts.resource_name else {
            bail!(base.node(), "InvalidInstanceProfileArn", "the ARN has no name of an instance profile");
        };
        let name = name.rsplit('/').next().unwrap_or_default().to_owned();
        Ok(Rc::new(Self(Rc::new(Known {
            base,
            resource: None,
            arn: attrs.instance_profile_arn,
            name,
            role: attrs.role,
        }))))
    }

    /// The L1 underneath; none of an existing profile.
    pub fn resource(&self) -> Option<&CfnResource> {
        self.0.resource.as_ref()
    }
}

impl Construct for InstanceProfile {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IInstanceProfile for InstanceProfile {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn instance_profile_name(&self) -> String {
        self.0.name.clone()
    }

    fn instance_profile_arn(&self) -> String {
        self.0.arn.clone()
    }

    fn role(&self) -> Option<RoleRef> {
        self.0.role.clone()
    }
}

impl From<&InstanceProfile> for InstanceProfileRef {
    fn from(profile: &InstanceProfile) -> Self {
        Rc::new(profile.clone())
    }
}
