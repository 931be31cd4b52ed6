//! Instances through which private subnets reach the internet.

use std::cell::OnceCell;
use std::rc::Rc;

use longshore_core::error::{Error, Result};

use super::nat::{PerZone, default_route, nat_providers};
use super::{
    AmazonLinuxCpuType, AmazonLinuxGeneration, AmazonLinuxImage, AmazonLinuxImageProps, ConfigureNatOptions,
    Connections, ConnectionsProps, CpuCredits, GatewayConfig, IConnectable, IInstance as _, INatProvider, ISubnet as _,
    Instance, InstanceArchitecture, InstanceProps, InstanceType, KeyPairRef, LookupMachineImage,
    LookupMachineImageProps, MachineImage, NatProvider, Port, PrivateSubnet, RouterType, SecurityGroup,
    SecurityGroupProps, SecurityGroupRef, SubnetSelection, UserData,
};
use crate::aws_iam::{Role, RoleRef, ServicePrincipal};
use crate::props::options;

/// Which traffic instances let through by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NatTrafficDirection {
    /// What goes out.
    OutboundOnly,
    /// All.
    InboundAndOutbound,
    /// None.
    None,
}

options! {
    /// Properties of instances through which private subnets reach the internet.
    #[derive(Clone)]
    pub struct NatInstanceProps, new(instance_type: InstanceType) {
        /// The type of instances.
        pub instance_type: InstanceType,
        /// The image, which has to pass traffic on. Default: one for that purpose.
        pub machine_image: Option<MachineImage>,
        /// The name of the key pair; deprecated in favour of `key_pair`.
        pub key_name: Option<String>,
        /// The key pair. Default: none.
        pub key_pair: Option<KeyPairRef>,
        /// The security group. Default: a new one.
        pub security_group: Option<SecurityGroupRef>,
        /// Whether all traffic is let through; deprecated in favour of `default_allowed_traffic`.
        pub allow_all_traffic: Option<bool>,
        /// Which traffic instances let through by themselves. Default: all.
        pub default_allowed_traffic: Option<NatTrafficDirection>,
        /// What happens where CPU credits are used up. Default: as the type says.
        pub credit_specification: Option<CpuCredits>,
        /// What instances do at first; not used by the older provider. Default: they begin to pass traffic on.
        pub user_data: Option<UserData>,
        /// Whether instances have a public IP address; not used by the older provider. Default: as the subnet says.
        pub associate_public_ip_address: Option<bool>,
    }
}

impl NatInstanceProps {
    fn direction(&self) -> NatTrafficDirection {
        self.default_allowed_traffic.unwrap_or(if self.allow_all_traffic == Some(false) {
            NatTrafficDirection::OutboundOnly
        } else {
            NatTrafficDirection::InboundAndOutbound
        })
    }
}

/// The image that instances of [`NatProvider::instance`] have.
#[derive(Clone)]
pub struct NatInstanceImage(LookupMachineImage);

impl NatInstanceImage {
    /// The newest image of Amazon that passes traffic on.
    #[allow(clippy::new_without_default, reason = "constructors are the CDK's")]
    pub fn new() -> Self {
        Self(LookupMachineImage::new(LookupMachineImageProps {
            name: "amzn-ami-vpc-nat-*".into(),
            owners: Some(vec!["amazon".into()]),
            ..LookupMachineImageProps::default()
        }))
    }
}

impl super::IMachineImage for NatInstanceImage {
    fn get_image(&self, scope: &dyn longshore_core::construct::Construct) -> Result<super::MachineImageConfig> {
        super::IMachineImage::get_image(&self.0, scope)
    }
}

struct Instances {
    props: NatInstanceProps,
    /// Whether the image has to be told to pass traffic on.
    second: bool,
    made: PerZone<Instance>,
    group: OnceCell<(SecurityGroupRef, Connections)>,
}

impl Instances {
    fn new(props: NatInstanceProps, second: bool) -> Result<Rc<Self>> {
        if props.default_allowed_traffic.is_some() && props.allow_all_traffic.is_some() {
            return Err(Error::new(
                "SpecifyDefaultAllowedTrafficDefault",
                "Can not specify both of 'defaultAllowedTraffic' and 'defaultAllowedTraffic'; prefer 'defaultAllowedTraffic'",
            ));
        }
        if props.key_name.as_ref().is_some_and(|n| !n.is_empty()) && props.key_pair.is_some() {
            return Err(Error::new(
                "CannotSpecifyKeyNameKey",
                "Cannot specify both of 'keyName' and 'keyPair'; prefer 'keyPair'",
            ));
        }
        Ok(Rc::new(Self { props, second, made: PerZone::default(), group: OnceCell::new() }))
    }

    fn image(&self) -> MachineImage {
        if let Some(image) = &self.props.machine_image {
            return image.clone();
        }
        if !self.second {
            return NatInstanceImage::new().into();
        }
        let arm = self.props.instance_type.architecture().is_ok_and(|a| a == InstanceArchitecture::Arm64);
        AmazonLinuxImage::new(AmazonLinuxImageProps {
            generation: Some(AmazonLinuxGeneration::AmazonLinux2023),
            cpu_type: arm.then_some(AmazonLinuxCpuType::Arm64),
            ..AmazonLinuxImageProps::default()
        })
        .into()
    }

    fn configure(&self, options: &ConfigureNatOptions) -> Result<()> {
        let direction = self.props.direction();
        let image = self.image();
        let group = match &self.props.security_group {
            Some(group) => group.clone(),
            None => {
                let group = SecurityGroupProps {
                    description: Some("Security Group for NAT instances".into()),
                    allow_all_outbound: Some(direction != NatTrafficDirection::None),
                    ..SecurityGroupProps::new(options.vpc.clone())
                };
                SecurityGroup::new(&options.vpc, "NatSecurityGroup", group)?.into()
            }
        };
        let connections = Connections::new(ConnectionsProps {
            security_groups: Some(vec![group.clone()]),
            ..ConnectionsProps::default()
        });
        if direction == NatTrafficDirection::InboundAndOutbound {
            connections.allow_from_any_ipv4(Port::all_traffic())?;
        }
        let _ = self.group.set((group.clone(), connections));
        let role = if self.second {
            None
        } else {
            let service = ServicePrincipal::new("ec2.amazonaws.com");
            Some(RoleRef::from(&Role::builder(&options.vpc, "NatRole").assumed_by(service).build()?))
        };
        let user_data = if self.second { Some(self.user_data()?) } else { None };
        for subnet in &options.nat_subnets {
            let props = InstanceProps {
                source_dest_check: Some(false),
                vpc_subnets: Some(SubnetSelection { subnets: Some(vec![subnet.into()]), ..SubnetSelection::default() }),
                security_group: Some(group.clone()),
                role: role.clone(),
                key_pair: self.props.key_pair.clone(),
                key_name: self.props.key_name.clone(),
                credit_specification: self.props.credit_specification,
                user_data: user_data.clone(),
                associate_public_ip_address: self.props.associate_public_ip_address.filter(|_| self.second),
                ..InstanceProps::new(options.vpc.clone(), self.props.instance_type.clone(), &image)
            };
            self.made.add(subnet.availability_zone()?, Instance::new(subnet, "NatInstance", props)?);
        }
        options.private_subnets.iter().try_for_each(|s| self.configure_subnet(s))
    }

    fn user_data(&self) -> Result<UserData> {
        if let Some(data) = &self.props.user_data {
            return Ok(data.clone());
        }
        let data = UserData::for_linux();
        data.add_commands(NatInstanceProviderV2::DEFAULT_USER_DATA_COMMANDS)?;
        Ok(data)
    }

    fn configure_subnet(&self, subnet: &PrivateSubnet) -> Result<()> {
        let instance = self.made.pick(&subnet.availability_zone()?)?;
        default_route(subnet, RouterType::Instance, instance.instance_id())
    }

    fn gateways(&self) -> Vec<GatewayConfig> {
        let all = self.made.all().into_iter();
        all.map(|(az, instance)| GatewayConfig { az, gateway_id: instance.instance_id() }).collect()
    }

    fn group(&self, what: &str) -> Result<&(SecurityGroupRef, Connections)> {
        self.group.get().ok_or_else(|| {
            Error::new(
                "PassNatInstanceProviderVpc",
                format!("Pass the NatInstanceProvider to a Vpc before accessing '{what}'"),
            )
        })
    }
}

macro_rules! instance_provider {
    ($(#[$m:meta])* $Provider:ident, $second:literal) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Provider(Rc<Instances>);

        impl $Provider {
            /// Makes a provider, to be given to a VPC.
            ///
            /// # Errors
            /// When properties contradict each other.
            pub fn new(props: NatInstanceProps) -> Result<Self> {
                Ok(Self(Instances::new(props, $second)?))
            }

            /// The security group of the instances.
            ///
            /// # Errors
            /// When the provider was not given to a VPC yet.
            pub fn security_group(&self) -> Result<SecurityGroupRef> {
                Ok(self.0.group("securityGroup")?.0.clone())
            }

            /// The instances.
            pub fn gateway_instances(&self) -> Vec<Instance> {
                self.0.made.all().into_iter().map(|(_, instance)| instance).collect()
            }
        }

        // Differs(cdk): nat-connections. Before the provider was given to a VPC its connections do nothing; the CDK fails.
        impl IConnectable for $Provider {
            fn connections(&self) -> Connections {
                let own = self.0.group.get().map(|(_, connections)| connections.clone());
                own.unwrap_or_else(|| Connections::new(ConnectionsProps::default()))
            }
        }

        impl INatProvider for $Provider {
            fn configure_nat(&self, options: ConfigureNatOptions) -> Result<()> {
                self.0.configure(&options)
            }

            fn configure_subnet(&self, subnet: &PrivateSubnet) -> Result<()> {
                self.0.configure_subnet(subnet)
            }

            fn configured_gateways(&self) -> Vec<GatewayConfig> {
                self.0.gateways()
            }
        }
    };
}
instance_provider!(
    /// Instances of an image that passes traffic on; clones are the same. Deprecated in favour of
    /// [`NatInstanceProviderV2`].
    NatInstanceProvider,
    false
);
instance_provider!(
    /// Instances that are told to pass traffic on; clones are the same.
    NatInstanceProviderV2,
    true
);
nat_providers!(NatInstanceProvider, NatInstanceProviderV2);

impl NatInstanceProviderV2 {
    /// What instances do at first: they begin to pass traffic on.
    // Source: VPC user guide, "NAT instances".
    pub const DEFAULT_USER_DATA_COMMANDS: [&'static str; 8] = [
        "yum install iptables-services -y",
        "systemctl enable iptables",
        "systemctl start iptables",
        "echo \"net.ipv4.ip_forward=1\" > /etc/sysctl.d/custom-ip-forwarding.conf",
        "sudo sysctl -p /etc/sysctl.d/custom-ip-forwarding.conf",
        "sudo /sbin/iptables -t nat -A POSTROUTING -o $(route | awk '/^default/{print $NF}') -j MASQUERADE",
        "sudo /sbin/iptables -F FORWARD",
        "sudo service iptables save",
    ];
}

impl NatProvider {
    /// Instances of an image that passes traffic on; deprecated in favour of [`NatProvider::instance_v2`].
    ///
    /// # Errors
    /// When properties contradict each other.
    pub fn instance(props: NatInstanceProps) -> Result<NatInstanceProvider> {
        NatInstanceProvider::new(props)
    }

    /// Instances that are told to pass traffic on.
    ///
    /// # Errors
    /// When properties contradict each other.
    pub fn instance_v2(props: NatInstanceProps) -> Result<NatInstanceProviderV2> {
        NatInstanceProviderV2::new(props)
    }
}
