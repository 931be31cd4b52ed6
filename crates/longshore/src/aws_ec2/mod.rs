//! Networks and machines: VPCs, security groups and what is connected to them.

mod connections;
mod ip_addresses;
mod nat;
mod network;
mod network_acl;
mod peer;
mod port;
mod security_group;
mod selection;
mod subnet;
mod subnet_filter;
mod vpc;
mod vpc_import;
mod vpc_props;

pub use connections::{Connections, ConnectionsProps, IConnectable};
pub use ip_addresses::{
    AllocateCidrRequest, AllocateIpv6CidrRequest, AllocateVpcIpv6CidrRequest, AllocatedSubnet, AwsIpamProps,
    CreateIpv6CidrBlocksRequest, IIpAddresses, IIpv6Addresses, IpAddresses, Ipv6Addresses, RequestedSubnet,
    SubnetIpamOptions, VpcIpamOptions,
};
pub use nat::{
    AvailabilityZoneAddress, ConfigureNatOptions, GatewayConfig, INatProvider, NatGatewayProps, NatGatewayProvider,
    NatProvider, RegionalNatGatewayProps, RegionalNatGatewayProvider,
};
pub use network_acl::{INetworkAcl, NetworkAcl, NetworkAclRef};
pub use peer::{IPeer, Peer, PeerRef};
pub use port::{Port, PortProps, Protocol, WellKnownPort};
pub use security_group::{
    ISecurityGroup, SecurityGroup, SecurityGroupImportOptions, SecurityGroupProps, SecurityGroupRef,
};
pub use selection::{SelectedSubnets, SubnetSelection, SubnetType};
pub use subnet::{
    AddNatGatewayOptions, AddRouteOptions, ISubnet, PrivateSubnet, PrivateSubnetAttributes, PrivateSubnetProps,
    PublicSubnet, PublicSubnetAttributes, PublicSubnetProps, RouteTable, RouterType, Subnet, SubnetAttributes,
    SubnetProps, SubnetRef,
};
pub use subnet_filter::{ISubnetFilter, SubnetFilter};
pub use vpc::{IVpc, Vpc, VpcParts, VpcRef};
pub use vpc_import::{VpcAttributes, VpcLookupOptions};
pub use vpc_props::{DefaultInstanceTenancy, IpProtocol, SubnetConfiguration, VpcProps};
