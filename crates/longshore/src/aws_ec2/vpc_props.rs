//! Properties of VPCs.

use indexmap::IndexMap;
use longshore_core::value::{Object, Value};

use super::{
    FlowLogOptions, GatewayVpcEndpointOptions, IpAddresses, Ipv6Addresses, NatProvider, SubnetSelection, SubnetType,
    Vpc, VpnConnectionOptions,
};
use crate::props::{construct_props, options};

/// Which addresses things in a VPC have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IpProtocol {
    /// IPv4 addresses.
    Ipv4Only,
    /// IPv4 and IPv6 addresses.
    DualStack,
}

/// What hardware instances run on by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DefaultInstanceTenancy {
    /// As the instance says, else shared.
    Default,
    /// Hardware of the account's own.
    Dedicated,
    /// Hosts of the account's own.
    Host,
}

impl DefaultInstanceTenancy {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            DefaultInstanceTenancy::Default => "default",
            DefaultInstanceTenancy::Dedicated => "dedicated",
            DefaultInstanceTenancy::Host => "host",
        }
    }
}

options! {
    /// A group of subnets, one in each availability zone.
    #[derive(Clone, Debug)]
    pub struct SubnetConfiguration, new(name: String, subnet_type: SubnetType) {
        /// How many leading bits of the addresses are the subnet's, 16 to 28. Default: what is left is shared.
        pub cidr_mask: Option<u32>,
        /// What the subnets can be reached from, and reach.
        pub subnet_type: SubnetType,
        /// The name of the group.
        pub name: String,
        /// Whether only the addresses are set aside and no subnets are made. Default false.
        pub reserved: Option<bool>,
        /// Whether instances get a public IPv4 address; only of public subnets. Default true, false with IPv6.
        pub map_public_ip_on_launch: Option<bool>,
        /// Whether network interfaces get an IPv6 address; only with IPv6. Default true.
        pub ipv6_assign_address_on_creation: Option<bool>,
    }
}

impl SubnetConfiguration {
    /// As messages show it.
    pub(super) fn to_value(&self) -> Value {
        let mut shown = Object::new();
        let mut put = |k: &str, v: Value| shown.insert(k.to_owned(), v);
        put("cidrMask", self.cidr_mask.into());
        put("name", self.name.as_str().into());
        put("subnetType", self.subnet_type.name().into());
        put("reserved", self.reserved.into());
        put("mapPublicIpOnLaunch", self.map_public_ip_on_launch.into());
        put("ipv6AssignAddressOnCreation", self.ipv6_assign_address_on_creation.into());
        shown.into()
    }
}

construct_props! {
    /// Properties of a [`Vpc`].
    #[derive(Default)]
    pub struct VpcProps => Vpc {
        /// Which addresses things in the VPC have. Default: IPv4 addresses.
        ip_protocol: Option<IpProtocol>,
        /// Where IPv4 addresses come from. Default: 10.0.0.0/16.
        ip_addresses: Option<IpAddresses>,
        /// The IPv4 addresses; deprecated in favour of `ip_addresses`.
        [into] cidr: Option<String>,
        /// Whether instances get names in DNS. Default true.
        enable_dns_hostnames: Option<bool>,
        /// Whether there is a DNS server. Default true.
        enable_dns_support: Option<bool>,
        /// What hardware instances run on by default. Default: shared.
        default_instance_tenancy: Option<DefaultInstanceTenancy>,
        /// In how many availability zones there are subnets at most. Default 3.
        max_azs: Option<u32>,
        /// For how many more availability zones addresses are set aside. Default 0.
        reserved_azs: Option<u32>,
        /// The availability zones that there are subnets in. Default: the first of the region.
        availability_zones: Option<Vec<String>>,
        /// How many NAT gateways there are. Default: one in each availability zone.
        nat_gateways: Option<u32>,
        /// Which public subnets get NAT gateways. Default: all.
        nat_gateway_subnets: Option<SubnetSelection>,
        /// How private subnets reach the internet. Default: by NAT gateways.
        [into] nat_gateway_provider: Option<NatProvider>,
        /// The groups of subnets. Default: public ones, and private ones that reach the internet; isolated ones without NAT.
        subnet_configuration: Option<Vec<SubnetConfiguration>>,
        /// Whether there is a VPN gateway. Default: if it is needed for connections, or has a number.
        vpn_gateway: Option<bool>,
        /// The autonomous system number at Amazon's end of VPN connections. Default: Amazon's.
        vpn_gateway_asn: Option<u32>,
        /// VPN connections, by their ids.
        vpn_connections: Option<IndexMap<String, VpnConnectionOptions>>,
        /// The subnets that get the routes that the VPN gateway learns. Default: private ones, else isolated, else public ones.
        vpn_route_propagation: Option<Vec<SubnetSelection>>,
        /// Gateway endpoints, by their ids.
        gateway_endpoints: Option<IndexMap<String, GatewayVpcEndpointOptions>>,
        /// Flow logs, by their ids.
        flow_logs: Option<IndexMap<String, FlowLogOptions>>,
        /// The name. Default: the path of the construct.
        [into] vpc_name: Option<String>,
        /// Whether the rules of the VPC's default security group are taken away. Default: as the feature flag
        /// `@aws-cdk/aws-ec2:restrictDefaultSecurityGroup` says.
        restrict_default_security_group: Option<bool>,
        /// Whether there is an internet gateway, if there are public or private subnets. Default true.
        create_internet_gateway: Option<bool>,
        /// Where IPv6 addresses come from; only with IPv6. Default: from Amazon.
        ipv6_addresses: Option<Ipv6Addresses>,
    }
}
