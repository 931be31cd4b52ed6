//! Instances from which others are reached.

use std::rc::Rc;

use longshore_core::cfn_elements::{CfnOutput, CfnOutputProps};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::feature_flags;
use longshore_core::resource::{PhysicalName, ResourceBase};

use super::{
    AmazonLinux2ImageSsmParameterProps, AmazonLinux2023ImageSsmParameterProps, AmazonLinuxCpuType,
    ApplyCloudFormationInitOptions, BlockDevice, CloudFormationInit, Connections, IConnectable, IInstance, IPeer,
    Instance, InstanceArchitecture, InstanceClass, InstanceProps, InstanceSize, InstanceType, MachineImage, PeerRef,
    Port, SecurityGroupRef, SubnetSelection, VpcRef,
};
use crate::aws_iam::{IGrantable, PolicyStatement, PrincipalRef, RoleRef};
use crate::props::construct_props;

const BASTION_2023_FLAG: &str = "@aws-cdk/aws-ec2:bastionHostUseAmazonLinux2023ByDefault";

construct_props! {
    /// Properties of a [`BastionHostLinux`].
    pub struct BastionHostLinuxProps => BastionHostLinux {
        /// The VPC.
        [into] vpc: VpcRef,
        /// The availability zone. Default: that of the first subnet.
        [into] availability_zone: Option<String>,
        /// The subnets, of which the first is used. Default: private ones, else isolated, else public ones.
        [into] subnet_selection: Option<SubnetSelection>,
        /// The security group. Default: a new one.
        [into] security_group: Option<SecurityGroupRef>,
        /// The name. Default `BastionHost`.
        [into] instance_name: Option<String>,
        /// The type. Default `t3.nano`.
        instance_type: Option<InstanceType>,
        /// The image. Default: Amazon Linux.
        [into] machine_image: Option<MachineImage>,
        /// The disks. Default: as the image says.
        block_devices: Option<Vec<BlockDevice>>,
        /// Whether the metadata service wants a token. Default false.
        require_imdsv2: Option<bool>,
        /// Whether there is a new instance where its user data changes. Default false.
        user_data_causes_replacement: Option<bool>,
        /// What `cfn-init` does when it starts.
        init: Option<CloudFormationInit>,
        /// How that is attached; with `init` only. Then there is a new instance where it changes.
        init_options: Option<ApplyCloudFormationInitOptions>,
    }
}

/// A small instance from which others in a VPC are reached, by sessions of the Systems Manager; clones are the same.
#[derive(Clone)]
pub struct BastionHostLinux(Rc<Bastion>);

struct Bastion {
    base: ResourceBase,
    instance: Instance,
}

impl BastionHostLinux {
    /// Adds a bastion host to a stack.
    ///
    /// # Errors
    /// When there is no such subnet, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: BastionHostLinuxProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.BastionHostLinux", PhysicalName::Unset)?;
        let node = base.node();
        let kind = props.instance_type.unwrap_or_else(|| InstanceType::of(InstanceClass::T3, InstanceSize::Nano));
        let image = match props.machine_image {
            Some(image) => image,
            None => default_image(node, &kind)?,
        };
        let instance = InstanceProps {
            availability_zone: props.availability_zone,
            security_group: props.security_group,
            instance_name: Some(props.instance_name.unwrap_or_else(|| "BastionHost".into())),
            vpc_subnets: Some(props.subnet_selection.unwrap_or_default()),
            block_devices: props.block_devices,
            require_imdsv2: Some(props.require_imdsv2.unwrap_or(false)),
            user_data_causes_replacement: props.user_data_causes_replacement,
            init: props.init,
            init_options: props.init_options,
            ..InstanceProps::new(props.vpc, kind, image)
        };
        let instance = Instance::new(node, "Resource", instance)?;
        instance.add_to_role_policy(
            PolicyStatement::builder()
                .actions(["ssmmessages:*", "ssm:UpdateInstanceInformation", "ec2messages:*"])
                .resource("*")
                .build()?,
        )?;
        let description = "Instance ID of the bastion host. Use this to connect via SSM Session Manager";
        CfnOutput::new(
            node,
            "BastionHostId",
            CfnOutputProps {
                description: Some(description.into()),
                value: instance.instance_id().into(),
                ..Default::default()
            },
        )?;
        Ok(Self(Rc::new(Bastion { base, instance })))
    }

    /// The instance.
    pub fn instance(&self) -> &Instance {
        &self.0.instance
    }

    /// The role.
    pub fn role(&self) -> &RoleRef {
        self.0.instance.role()
    }

    /// Lets some peers in by secure shell.
    ///
    /// # Errors
    /// When a rule cannot be made.
    pub fn allow_ssh_access_from(&self, peer: &[PeerRef]) -> Result<()> {
        let allow =
            |p: &PeerRef| self.connections().allow_from_with(&**p as &dyn IPeer, Port::tcp(22), Some("SSH access"));
        peer.iter().try_for_each(allow)
    }
}

fn default_image(node: &Node, kind: &InstanceType) -> Result<MachineImage> {
    let cpu_type = Some(match kind.architecture()? {
        InstanceArchitecture::Arm64 => AmazonLinuxCpuType::Arm64,
        InstanceArchitecture::X8664 => AmazonLinuxCpuType::X8664,
    });
    Ok(if feature_flags::enabled(node, BASTION_2023_FLAG) {
        MachineImage::latest_amazon_linux2023(AmazonLinux2023ImageSsmParameterProps { cpu_type, ..Default::default() })
    } else {
        MachineImage::latest_amazon_linux2(AmazonLinux2ImageSsmParameterProps { cpu_type, ..Default::default() })
    })
}

impl Construct for BastionHostLinux {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IConnectable for BastionHostLinux {
    fn connections(&self) -> Connections {
        self.0.instance.connections()
    }
}

impl IGrantable for BastionHostLinux {
    fn grant_principal(&self) -> PrincipalRef {
        self.0.instance.grant_principal()
    }
}

impl IInstance for BastionHostLinux {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn resource(&self) -> &CfnResource {
        self.0.instance.resource()
    }
}
