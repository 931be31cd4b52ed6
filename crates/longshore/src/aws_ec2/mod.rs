//! Networks and machines: VPCs, security groups and what is connected to them.

mod amazon_linux;
mod bastion_host;
mod block_device;
mod cfn_init;
mod client_vpn;
mod connections;
mod endpoint_services;
mod flow_log;
mod instance;
mod instance_requirements;
mod instance_types;
mod ip_addresses;
mod key_pair;
mod launch_template;
mod machine_image;
mod nat;
mod nat_instance;
mod network;
mod network_acl;
mod peer;
mod placement_group;
mod port;
mod prefix_list;
mod security_group;
mod selection;
mod subnet;
mod subnet_filter;
mod user_data;
mod volume;
mod vpc;
mod vpc_endpoint;
mod vpc_endpoint_service;
mod vpc_import;
mod vpc_props;
mod vpn;
mod windows_versions;

pub use amazon_linux::{
    AmazonLinux2ImageSsmParameter, AmazonLinux2ImageSsmParameterProps, AmazonLinux2Kernel,
    AmazonLinux2022ImageSsmParameter, AmazonLinux2022ImageSsmParameterProps, AmazonLinux2022Kernel,
    AmazonLinux2023ImageSsmParameter, AmazonLinux2023ImageSsmParameterProps, AmazonLinux2023Kernel,
};
pub use bastion_host::{BastionHostLinux, BastionHostLinuxProps};
pub use block_device::{
    BlockDevice, BlockDeviceVolume, EbsDeviceOptions, EbsDeviceProps, EbsDeviceSnapshotOptions, EbsDeviceVolumeType,
};
pub use cfn_init::{
    ApplyCloudFormationInitOptions, AttachInitOptions, CloudFormationInit, ConfigSetProps, InitCommand,
    InitCommandOptions, InitCommandWaitDuration, InitConfig, InitElement, InitFile, InitFileAssetOptions,
    InitFileOptions, InitGroup, InitPackage, InitService, InitServiceOptions, InitServiceRestartHandle, InitSource,
    InitSourceAssetOptions, InitSourceOptions, InitUser, InitUserOptions, LocationPackageOptions, NamedPackageOptions,
    ServiceManager, SystemdConfigFileOptions,
};
pub use client_vpn::{
    ClientRouteEnforcementOptions, ClientVpnAuthorizationRule, ClientVpnAuthorizationRuleOptions,
    ClientVpnAuthorizationRuleProps, ClientVpnConnectionHandlerRef, ClientVpnEndpoint, ClientVpnEndpointAttributes,
    ClientVpnEndpointOptions, ClientVpnEndpointProps, ClientVpnEndpointRef, ClientVpnRoute, ClientVpnRouteOptions,
    ClientVpnRouteProps, ClientVpnRouteTarget, ClientVpnSessionTimeout, ClientVpnUserBasedAuthentication,
    IClientVpnConnectionHandler, IClientVpnEndpoint, TransportProtocol, VpnPort,
};
pub use connections::{Connections, ConnectionsProps, IConnectable};
pub use endpoint_services::{
    GatewayVpcEndpointAwsService, GatewayVpcEndpointServiceRef, IGatewayVpcEndpointService,
    IInterfaceVpcEndpointService, InterfaceVpcEndpointAwsService, InterfaceVpcEndpointAwsServiceProps,
    InterfaceVpcEndpointService, InterfaceVpcEndpointServiceRef,
};
pub use flow_log::{
    FlowLog, FlowLogDestination, FlowLogDestinationConfig, FlowLogDestinationType, FlowLogFileFormat,
    FlowLogMaxAggregationInterval, FlowLogOptions, FlowLogProps, FlowLogRef, FlowLogResourceType, FlowLogTrafficType,
    IFlowLog, IFlowLogDestination, LogFormat, S3DestinationOptions,
};
pub use instance::{
    HttpTokens, IInstance, Instance, InstanceProps, InstanceRef, InstanceRequireImdsv2Aspect,
    InstanceRequireImdsv2AspectProps,
};
pub use instance_requirements::{
    AcceleratorManufacturer, AcceleratorName, AcceleratorType, BareMetal, BurstablePerformance, CpuManufacturer,
    InstanceGeneration, InstanceRequirementsConfig, LocalStorage, LocalStorageType,
};
pub use instance_types::{InstanceArchitecture, InstanceClass, InstanceSize, InstanceType};
pub use ip_addresses::{
    AllocateCidrRequest, AllocateIpv6CidrRequest, AllocateVpcIpv6CidrRequest, AllocatedSubnet, AwsIpamProps,
    CreateIpv6CidrBlocksRequest, IIpAddresses, IIpv6Addresses, IpAddresses, Ipv6Addresses, RequestedSubnet,
    SubnetIpamOptions, VpcIpamOptions,
};
pub use key_pair::{IKeyPair, KeyPair, KeyPairAttributes, KeyPairFormat, KeyPairProps, KeyPairRef, KeyPairType};
pub use launch_template::{
    CpuCredits, ILaunchTemplate, InstanceInitiatedShutdownBehavior, LaunchTemplate, LaunchTemplateAttributes,
    LaunchTemplateCpuOptions, LaunchTemplateHttpTokens, LaunchTemplateProps, LaunchTemplateRef,
    LaunchTemplateRequireImdsv2Aspect, LaunchTemplateRequireImdsv2AspectProps, LaunchTemplateSpecialVersions,
    LaunchTemplateSpotOptions, SpotInstanceInterruption, SpotRequestType,
};
pub(crate) use launch_template::{GENERATE_LAUNCH_TEMPLATE_FLAG, GroupList, user_data_token};
pub use machine_image::{
    AmazonLinuxCpuType, AmazonLinuxEdition, AmazonLinuxGeneration, AmazonLinuxImage, AmazonLinuxImageProps,
    AmazonLinuxKernel, AmazonLinuxStorage, AmazonLinuxVirt, GenericImageProps, GenericLinuxImage,
    GenericLinuxImageProps, GenericSSMParameterImage, GenericWindowsImage, GenericWindowsImageProps, IMachineImage,
    LookupMachineImage, LookupMachineImageProps, MachineImage, MachineImageConfig, OperatingSystemType,
    ResolveSsmParameterAtLaunchImage, SsmParameterImageOptions, WindowsImage, WindowsImageProps,
};
pub use nat::{
    AvailabilityZoneAddress, ConfigureNatOptions, GatewayConfig, INatProvider, NatGatewayProps, NatGatewayProvider,
    NatProvider, RegionalNatGatewayProps, RegionalNatGatewayProvider,
};
pub use nat_instance::{
    NatInstanceImage, NatInstanceProps, NatInstanceProvider, NatInstanceProviderV2, NatTrafficDirection,
};
pub use network_acl::{
    AclCidr, AclCidrConfig, AclIcmp, AclPortRange, AclTraffic, AclTrafficConfig, Action, CommonNetworkAclEntryOptions,
    INetworkAcl, NetworkAcl, NetworkAclEntry, NetworkAclEntryProps, NetworkAclProps, NetworkAclRef,
    SubnetNetworkAclAssociation, SubnetNetworkAclAssociationProps, TrafficDirection,
};
pub use peer::{IPeer, Peer, PeerRef};
pub use placement_group::{
    IPlacementGroup, PlacementGroup, PlacementGroupProps, PlacementGroupRef, PlacementGroupSpreadLevel,
    PlacementGroupStrategy,
};
pub use port::{Port, PortProps, Protocol, WellKnownPort};
pub use prefix_list::{
    AddressFamily, IPrefixList, PrefixList, PrefixListEntry, PrefixListLookupOptions, PrefixListProps, PrefixListRef,
};
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
pub use user_data::{
    ExecuteFileOptions, IUserData, LinuxUserDataOptions, MultipartBody, MultipartBodyOptions, MultipartUserData,
    MultipartUserDataOptions, S3DownloadOptions, UserData, WindowsUserDataOptions,
};
pub use volume::{IVolume, Volume, VolumeAttributes, VolumeProps, VolumeRef};
pub use vpc::{IVpc, Vpc, VpcParts, VpcRef};
pub use vpc_endpoint::{
    GatewayVpcEndpoint, GatewayVpcEndpointOptions, GatewayVpcEndpointProps, GatewayVpcEndpointRef, IGatewayVpcEndpoint,
    IInterfaceVpcEndpoint, IVpcEndpoint, InterfaceVpcEndpoint, InterfaceVpcEndpointAttributes,
    InterfaceVpcEndpointOptions, InterfaceVpcEndpointProps, InterfaceVpcEndpointRef, VpcEndpointDnsRecordIpType,
    VpcEndpointIpAddressType, VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint, VpcEndpointType,
};
pub use vpc_endpoint_service::{
    IVpcEndpointService, IVpcEndpointServiceLoadBalancer, IpAddressType, VpcEndpointService,
    VpcEndpointServiceLoadBalancerRef, VpcEndpointServiceProps,
};
pub use vpc_import::{VpcAttributes, VpcLookupOptions};
pub use vpc_props::{DefaultInstanceTenancy, IpProtocol, SubnetConfiguration, VpcProps};
pub use vpn::{
    EnableVpnGatewayOptions, IVpnConnection, RESERVED_TUNNEL_INSIDE_CIDR, VpnConnection, VpnConnectionAttributes,
    VpnConnectionOptions, VpnConnectionProps, VpnConnectionRef, VpnConnectionType, VpnGateway, VpnGatewayProps,
    VpnTunnelOption,
};
pub use windows_versions::WindowsVersion;
