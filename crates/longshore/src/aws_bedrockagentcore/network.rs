//! Where runtimes are in the network.

use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::value::Object;

use crate::aws_ec2::{Connections, ConnectionsProps, SecurityGroup, SecurityGroupRef, SubnetSelection, VpcRef};
use crate::props::options;

options! {
    /// Where in a VPC something is.
    #[derive(Clone)]
    pub struct VpcConfigProps, new(vpc: VpcRef) {
        /// The VPC.
        pub vpc: VpcRef,
        /// The subnets. Default: private ones.
        pub vpc_subnets: Option<SubnetSelection>,
        /// The security groups. Default: a new one.
        pub security_groups: Option<Vec<SecurityGroupRef>>,
        /// Whether a new security group allows connections to anywhere. Default true.
        pub allow_all_outbound: Option<bool>,
    }
}

/// Where a runtime is in the network.
#[derive(Clone)]
pub struct RuntimeNetworkConfiguration(Option<InVpc>);

#[derive(Clone)]
struct InVpc {
    connections: Connections,
    subnets: Vec<String>,
}

impl RuntimeNetworkConfiguration {
    /// In no VPC.
    pub fn using_public_network() -> Self {
        Self(None)
    }

    /// In a VPC.
    ///
    /// # Errors
    /// When there is no such subnet, or the security group cannot be made.
    pub fn using_vpc(scope: &dyn Construct, vpc_config: VpcConfigProps) -> Result<Self> {
        let VpcConfigProps { vpc, vpc_subnets, security_groups, allow_all_outbound } = vpc_config;
        let given = security_groups.filter(|groups| !groups.is_empty());
        if given.is_some() && allow_all_outbound.is_some() {
            return Err(Error::new("Error", "Configure 'allowAllOutbound' directly on the supplied SecurityGroups"));
        }
        let groups = match given {
            Some(groups) => groups,
            None => {
                let group = SecurityGroup::builder(scope, "SecurityGroup")
                    .vpc(vpc.clone())
                    .allow_all_outbound(allow_all_outbound.unwrap_or(true))
                    .build()?;
                vec![(&group).into()]
            }
        };
        let subnets = vpc.select_subnets(&vpc_subnets.unwrap_or_default())?.subnet_ids;
        let connections = Connections::new(ConnectionsProps::default());
        connections.add_security_group(&groups)?;
        Ok(Self(Some(InVpc { connections, subnets })))
    }

    /// `PUBLIC` or `VPC`.
    pub fn network_mode(&self) -> &'static str {
        if self.0.is_some() { "VPC" } else { "PUBLIC" }
    }

    /// The connections, where it is in a VPC.
    pub fn connections(&self) -> Option<Connections> {
        self.0.as_ref().map(|v| v.connections.clone())
    }

    pub(super) fn render(&self) -> Object {
        let of = self.0.as_ref().map(|vpc| {
            let groups: Vec<String> = vpc.connections.security_groups().iter().map(|g| g.security_group_id()).collect();
            object! {"Subnets" => vpc.subnets.clone(), "SecurityGroups" => groups}
        });
        object! {"NetworkMode" => self.network_mode(), "NetworkModeConfig" => of}
    }
}
