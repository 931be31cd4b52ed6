//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_struct!(longshore::aws_ec2::AddNatGatewayOptions, AWS_EC2_ADDNATGATEWAYOPTIONS, "aws-cdk-lib.aws_ec2.AddNatGatewayOptions", {
"maxDrainDuration" => max_drain_duration,
});
bound_struct!(longshore::aws_ec2::AddRouteOptions, AWS_EC2_ADDROUTEOPTIONS, "aws-cdk-lib.aws_ec2.AddRouteOptions", {
"destinationCidrBlock" => destination_cidr_block,
"destinationIpv6CidrBlock" => destination_ipv6_cidr_block,
"routerType" => router_type,
"routerId" => router_id,
"enablesInternetConnectivity" => enables_internet_connectivity,
});
bound_struct!(longshore::aws_ec2::AllocateCidrRequest, AWS_EC2_ALLOCATECIDRREQUEST, "aws-cdk-lib.aws_ec2.AllocateCidrRequest", {
"vpcCidr" => vpc_cidr,
"requestedSubnets" => requested_subnets,
});
bound_struct!(longshore::aws_ec2::AllocateIpv6CidrRequest, AWS_EC2_ALLOCATEIPV6CIDRREQUEST, "aws-cdk-lib.aws_ec2.AllocateIpv6CidrRequest", {
"allocatedSubnets" => allocated_subnets,
"ipv6Cidrs" => ipv6_cidrs,
});
bound_struct!(longshore::aws_ec2::AllocatedSubnet, AWS_EC2_ALLOCATEDSUBNET, "aws-cdk-lib.aws_ec2.AllocatedSubnet", {
"cidr" => cidr,
"ipv6Cidr" => ipv6_cidr,
});
bound_struct!(longshore::aws_ec2::AvailabilityZoneAddress, AWS_EC2_AVAILABILITYZONEADDRESS, "aws-cdk-lib.aws_ec2.AvailabilityZoneAddress", {
"allocationIds" => allocation_ids,
"availabilityZone" => availability_zone,
"availabilityZoneId" => availability_zone_id,
});
bound_struct!(longshore::aws_ec2::AwsIpamProps, AWS_EC2_AWSIPAMPROPS, "aws-cdk-lib.aws_ec2.AwsIpamProps", {
"ipv4NetmaskLength" => ipv4_netmask_length,
"ipv4IpamPoolId" => ipv4_ipam_pool_id,
"defaultSubnetIpv4NetmaskLength" => default_subnet_ipv4_netmask_length,
});
bound_struct!(longshore::aws_ec2::ConfigureNatOptions, AWS_EC2_CONFIGURENATOPTIONS, "aws-cdk-lib.aws_ec2.ConfigureNatOptions", {
"vpc" => vpc,
"natSubnets" => nat_subnets,
"privateSubnets" => private_subnets,
});
pub(crate) static AWS_EC2_CONNECTIONS: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.Connections",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::ConnectionsProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::Connections>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            ToWire::wire(<longshore::aws_ec2::Connections as longshore::aws_ec2::IConnectable>::connections(&this), k)
        }),
        Member::Get("securityGroups", |k, o| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            ToWire::wire(<longshore::aws_ec2::Connections>::security_groups(&this), k)
        }),
        Member::Get("defaultPort", |k, o| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            ToWire::wire(<longshore::aws_ec2::Connections>::default_port(&this), k)
        }),
        Member::Call("addSecurityGroup", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>(k, 0)?;
            {
                <longshore::aws_ec2::Connections>::add_security_group(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowDefaultPortFrom", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IConnectable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_ec2::Connections>::allow_default_port_from_with(&this, &*a0, a1.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowDefaultPortFromAnyIpv4", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<Option<String>>(k, 0)?;
            {
                <longshore::aws_ec2::Connections>::allow_default_port_from_any_ipv4_with(&this, a0.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowDefaultPortInternally", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<Option<String>>(k, 0)?;
            {
                <longshore::aws_ec2::Connections>::allow_default_port_internally_with(&this, a0.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowDefaultPortTo", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IConnectable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_ec2::Connections>::allow_default_port_to_with(&this, &*a0, a1.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowFrom", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IConnectable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::Port>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            {
                <longshore::aws_ec2::Connections>::allow_from_with(&this, &*a0, a1, a2.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowFromAnyIpv4", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<longshore::aws_ec2::Port>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_ec2::Connections>::allow_from_any_ipv4_with(&this, a0, a1.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowInternally", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<longshore::aws_ec2::Port>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_ec2::Connections>::allow_internally_with(&this, a0, a1.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowTo", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IConnectable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::Port>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            {
                <longshore::aws_ec2::Connections>::allow_to_with(&this, &*a0, a1, a2.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowToAnyIpv4", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<longshore::aws_ec2::Port>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_ec2::Connections>::allow_to_any_ipv4_with(&this, a0, a1.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowToDefaultPort", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IConnectable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_ec2::Connections>::allow_to_default_port_with(&this, &*a0, a1.as_deref())?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::Connections => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::Connections, AWS_EC2_CONNECTIONS);
bound_struct!(longshore::aws_ec2::ConnectionsProps, AWS_EC2_CONNECTIONSPROPS, "aws-cdk-lib.aws_ec2.ConnectionsProps", {
"peer" => peer,
"securityGroups" => security_groups,
"defaultPort" => default_port,
});
bound_struct!(longshore::aws_ec2::CreateIpv6CidrBlocksRequest, AWS_EC2_CREATEIPV6CIDRBLOCKSREQUEST, "aws-cdk-lib.aws_ec2.CreateIpv6CidrBlocksRequest", {
"ipv6SelectedCidr" => ipv6_selected_cidr,
"subnetCount" => subnet_count,
"sizeMask" => size_mask,
});
bound_enum!(longshore::aws_ec2::DefaultInstanceTenancy, "aws-cdk-lib.aws_ec2.DefaultInstanceTenancy", {
"DEFAULT" => Default,
"DEDICATED" => Dedicated,
"HOST" => Host,
});
bound_struct!(longshore::aws_ec2::GatewayConfig, AWS_EC2_GATEWAYCONFIG, "aws-cdk-lib.aws_ec2.GatewayConfig", {
"az" => az,
"gatewayId" => gateway_id,
});
pub(crate) static AWS_EC2_ICONNECTABLE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IConnectable",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("connections", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IConnectable>>()?;
        ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, AWS_EC2_ICONNECTABLE_DYN);
pub(crate) static AWS_EC2_IIPADDRESSES_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IIpAddresses",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Call("allocateSubnetsCidr", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IIpAddresses>>()?;
            let a0 = a.get::<longshore::aws_ec2::AllocateCidrRequest>(k, 0)?;
            ToWire::wire(longshore::aws_ec2::IIpAddresses::allocate_subnets_cidr(&*this, &a0)?, k)
        }),
        Member::Call("allocateVpcCidr", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IIpAddresses>>()?;
            ToWire::wire(longshore::aws_ec2::IIpAddresses::allocate_vpc_cidr(&*this)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IIpAddresses>, AWS_EC2_IIPADDRESSES_DYN);
pub(crate) static AWS_EC2_IIPV6ADDRESSES_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IIpv6Addresses",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("amazonProvided", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IIpv6Addresses>>()?;
            ToWire::wire(longshore::aws_ec2::IIpv6Addresses::amazon_provided(&*this), k)
        }),
        Member::Call("allocateSubnetsIpv6Cidr", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IIpv6Addresses>>()?;
            let a0 = a.get::<longshore::aws_ec2::AllocateIpv6CidrRequest>(k, 0)?;
            ToWire::wire(longshore::aws_ec2::IIpv6Addresses::allocate_subnets_ipv6_cidr(&*this, a0)?, k)
        }),
        Member::Call("createIpv6CidrBlocks", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IIpv6Addresses>>()?;
            let a0 = a.get::<longshore::aws_ec2::CreateIpv6CidrBlocksRequest>(k, 0)?;
            ToWire::wire(longshore::aws_ec2::IIpv6Addresses::create_ipv6_cidr_blocks(&*this, a0), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IIpv6Addresses>, AWS_EC2_IIPV6ADDRESSES_DYN);
pub(crate) static AWS_EC2_INETWORKACL_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.INetworkAcl",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("networkAclId", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::INetworkAcl>>()?;
        ToWire::wire(longshore::aws_ec2::INetworkAcl::network_acl_id(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::INetworkAcl>, AWS_EC2_INETWORKACL_DYN, construct);
pub(crate) static AWS_EC2_IPEER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IPeer",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("canInlineRule", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::can_inline_rule(&*this), k)
        }),
        Member::Get("uniqueId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::unique_id(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Call("toEgressRuleConfig", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::to_egress_rule_config(&*this), k)
        }),
        Member::Call("toIngressRuleConfig", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::to_ingress_rule_config(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_ec2::IPeer> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IPeer>, AWS_EC2_IPEER_DYN);
pub(crate) static AWS_EC2_ISECURITYGROUP_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.ISecurityGroup",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("allowAllOutbound", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            ToWire::wire(longshore::aws_ec2::ISecurityGroup::allow_all_outbound(&*this), k)
        }),
        Member::Get("securityGroupId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            ToWire::wire(longshore::aws_ec2::ISecurityGroup::security_group_id(&*this), k)
        }),
        Member::Get("canInlineRule", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::can_inline_rule(&*this), k)
        }),
        Member::Get("uniqueId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::unique_id(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Call("addEgressRule", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::Port>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            let a3 = a.get::<Option<bool>>(k, 3)?;
            {
                longshore::aws_ec2::ISecurityGroup::add_egress_rule_with(&*this, &*a0, a1, a2.as_deref(), a3)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addIngressRule", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::Port>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            let a3 = a.get::<Option<bool>>(k, 3)?;
            {
                longshore::aws_ec2::ISecurityGroup::add_ingress_rule_with(&*this, &*a0, a1, a2.as_deref(), a3)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("toEgressRuleConfig", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::to_egress_rule_config(&*this), k)
        }),
        Member::Call("toIngressRuleConfig", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::to_ingress_rule_config(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup> => std::rc::Rc<dyn longshore::aws_ec2::IPeer>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>, AWS_EC2_ISECURITYGROUP_DYN, construct);
pub(crate) static AWS_EC2_ISUBNET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.ISubnet",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("availabilityZone", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISubnet>>()?;
            ToWire::wire(longshore::aws_ec2::ISubnet::availability_zone(&*this)?, k)
        }),
        Member::Get("internetConnectivityEstablished", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISubnet>>()?;
            ToWire::wire(longshore::aws_ec2::ISubnet::internet_connectivity_established(&*this), k)
        }),
        Member::Get("ipv4CidrBlock", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISubnet>>()?;
            ToWire::wire(longshore::aws_ec2::ISubnet::ipv4_cidr_block(&*this)?, k)
        }),
        Member::Get("subnetId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISubnet>>()?;
            ToWire::wire(longshore::aws_ec2::ISubnet::subnet_id(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::ISubnet>, AWS_EC2_ISUBNET_DYN, construct);
pub(crate) static AWS_EC2_IVPC_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IVpc",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("availabilityZones", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::availability_zones(&*this), k)
        }),
        Member::Get("internetConnectivityEstablished", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::internet_connectivity_established(&*this), k)
        }),
        Member::Get("isolatedSubnets", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::isolated_subnets(&*this), k)
        }),
        Member::Get("privateSubnets", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::private_subnets(&*this), k)
        }),
        Member::Get("publicSubnets", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::public_subnets(&*this), k)
        }),
        Member::Get("vpcArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::vpc_arn(&*this), k)
        }),
        Member::Get("vpcCidrBlock", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::vpc_cidr_block(&*this)?, k)
        }),
        Member::Get("vpcId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::vpc_id(&*this), k)
        }),
        Member::Get("vpnGatewayId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::vpn_gateway_id(&*this), k)
        }),
        Member::Call("selectSubnets", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            let a0 = a.get::<longshore::aws_ec2::SubnetSelection>(k, 0)?;
            ToWire::wire(longshore::aws_ec2::IVpc::select_subnets(&*this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IVpc>, AWS_EC2_IVPC_DYN, construct);
pub(crate) static AWS_EC2_IPADDRESSES: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IpAddresses",
    interface: false,
    create: None,
    statics: &[
        ("awsIpamAllocation", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::AwsIpamProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::IpAddresses>::aws_ipam_allocation(a0), k)
        }),
        ("cidr", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::IpAddresses>::cidr(a0)?, k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::IpAddresses => std::rc::Rc<dyn longshore::aws_ec2::IIpAddresses>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::IpAddresses, AWS_EC2_IPADDRESSES);
bound_enum!(longshore::aws_ec2::IpProtocol, "aws-cdk-lib.aws_ec2.IpProtocol", {
"IPV4_ONLY" => Ipv4Only,
"DUAL_STACK" => DualStack,
});
pub(crate) static AWS_EC2_IPV6ADDRESSES: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.Ipv6Addresses",
    interface: false,
    create: None,
    statics: &[("amazonProvided", |k, a| ToWire::wire(<longshore::aws_ec2::Ipv6Addresses>::amazon_provided(), k))],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::Ipv6Addresses => std::rc::Rc<dyn longshore::aws_ec2::IIpv6Addresses>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::Ipv6Addresses, AWS_EC2_IPV6ADDRESSES);
bound_struct!(longshore::aws_ec2::NatGatewayProps, AWS_EC2_NATGATEWAYPROPS, "aws-cdk-lib.aws_ec2.NatGatewayProps", {
"eipAllocationIds" => eip_allocation_ids,
"maxDrainDuration" => max_drain_duration,
});
pub(crate) static AWS_EC2_NATGATEWAYPROVIDER: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.NatGatewayProvider",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::NatGatewayProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::NatGatewayProvider>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("configuredGateways", |k, o| {
            let this = o.this::<longshore::aws_ec2::NatGatewayProvider>()?;
            ToWire::wire(
                <longshore::aws_ec2::NatGatewayProvider as longshore::aws_ec2::INatProvider>::configured_gateways(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("configureNat", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::NatGatewayProvider>()?;
            let a0 = a.get::<longshore::aws_ec2::ConfigureNatOptions>(k, 0)?;
            {
                <longshore::aws_ec2::NatGatewayProvider as longshore::aws_ec2::INatProvider>::configure_nat(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("configureSubnet", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::NatGatewayProvider>()?;
            let a0 = a.get::<longshore::aws_ec2::PrivateSubnet>(k, 0)?;
            {
                <longshore::aws_ec2::NatGatewayProvider as longshore::aws_ec2::INatProvider>::configure_subnet(
                    &this, &a0,
                )?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::NatGatewayProvider => longshore::aws_ec2::NatProvider, |t| <longshore::aws_ec2::NatProvider>::from(t)),
    ],
};
bound!(longshore::aws_ec2::NatGatewayProvider, AWS_EC2_NATGATEWAYPROVIDER);
pub(crate) static AWS_EC2_NATPROVIDER: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.NatProvider",
    interface: false,
    create: None,
    statics: &[("gateway", |k, a| {
        let a0 = a.get::<longshore::aws_ec2::NatGatewayProps>(k, 0)?;
        ToWire::wire(<longshore::aws_ec2::NatProvider>::gateway(a0)?, k)
    })],
    members: &[
        Member::Get("configuredGateways", |k, o| {
            let this = o.this::<longshore::aws_ec2::NatProvider>()?;
            ToWire::wire(
                <longshore::aws_ec2::NatProvider as longshore::aws_ec2::INatProvider>::configured_gateways(&this),
                k,
            )
        }),
        Member::Call("configureNat", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::NatProvider>()?;
            let a0 = a.get::<longshore::aws_ec2::ConfigureNatOptions>(k, 0)?;
            {
                <longshore::aws_ec2::NatProvider as longshore::aws_ec2::INatProvider>::configure_nat(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("configureSubnet", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::NatProvider>()?;
            let a0 = a.get::<longshore::aws_ec2::PrivateSubnet>(k, 0)?;
            {
                <longshore::aws_ec2::NatProvider as longshore::aws_ec2::INatProvider>::configure_subnet(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::NatProvider, AWS_EC2_NATPROVIDER);
pub(crate) static AWS_EC2_NETWORKACL: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.NetworkAcl",
    interface: false,
    create: None,
    statics: &[("fromNetworkAclId", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_ec2::NetworkAcl>::from_network_acl_id(&a0, a1, a2)?, k)
    })],
    members: &[Member::Get("networkAclId", |k, o| {
        let this = o.this::<longshore::aws_ec2::NetworkAcl>()?;
        ToWire::wire(<longshore::aws_ec2::NetworkAcl as longshore::aws_ec2::INetworkAcl>::network_acl_id(&this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::NetworkAcl => std::rc::Rc<dyn longshore::aws_ec2::INetworkAcl>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::NetworkAcl, AWS_EC2_NETWORKACL, construct);
pub(crate) static AWS_EC2_PEER: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.Peer",
    interface: false,
    create: None,
    statics: &[
        ("anyIpv4", |k, a| ToWire::wire(<longshore::aws_ec2::Peer>::any_ipv4(), k)),
        ("anyIpv6", |k, a| ToWire::wire(<longshore::aws_ec2::Peer>::any_ipv6(), k)),
        ("ipv4", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::Peer>::ipv4(a0)?, k)
        }),
        ("ipv6", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::Peer>::ipv6(a0)?, k)
        }),
        ("prefixList", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::Peer>::prefix_list(a0), k)
        }),
        ("securityGroupId", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::Peer>::security_group_id_with(a0, a1)?, k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::Peer => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ec2::Peer => std::rc::Rc<dyn longshore::aws_ec2::IPeer>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::Peer, AWS_EC2_PEER);
pub(crate) static AWS_EC2_PORT: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.Port",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::PortProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::Port>::new(a0)))
    }),
    statics: &[
        ("ah", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::ah(), k)),
        ("allIcmp", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::all_icmp(), k)),
        ("allIcmpV6", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::all_icmp_v6(), k)),
        ("allTcp", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::all_tcp(), k)),
        ("allTraffic", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::all_traffic(), k)),
        ("allUdp", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::all_udp(), k)),
        ("esp", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::esp(), k)),
        ("icmpPing", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::icmp_ping(), k)),
        ("icmpType", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::Port>::icmp_type(a0), k)
        }),
        ("icmpTypeAndCode", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::Port>::icmp_type_and_code(a0, a1), k)
        }),
        ("tcp", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::Port>::tcp(a0), k)
        }),
        ("tcpRange", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::Port>::tcp_range(a0, a1), k)
        }),
        ("udp", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::Port>::udp(a0), k)
        }),
        ("udpRange", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::Port>::udp_range(a0, a1), k)
        }),
    ],
    members: &[
        Member::Get("canInlineRule", |k, o| {
            let this = o.this::<longshore::aws_ec2::Port>()?;
            ToWire::wire(<longshore::aws_ec2::Port>::can_inline_rule(&this), k)
        }),
        Member::Call("toRuleJson", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Port>()?;
            ToWire::wire(<longshore::aws_ec2::Port>::to_rule_json(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::Port, AWS_EC2_PORT);
bound_struct!(longshore::aws_ec2::PortProps, AWS_EC2_PORTPROPS, "aws-cdk-lib.aws_ec2.PortProps", {
"protocol" => protocol,
"fromPort" => from_port,
"toPort" => to_port,
"stringRepresentation" => string_representation,
});
pub(crate) static AWS_EC2_PRIVATESUBNET: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.PrivateSubnet",
    interface: false,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::PrivateSubnet, AWS_EC2_PRIVATESUBNET, construct);
bound_enum!(longshore::aws_ec2::Protocol, "aws-cdk-lib.aws_ec2.Protocol", {
"ALL" => All,
"HOPOPT" => Hopopt,
"ICMP" => Icmp,
"IGMP" => Igmp,
"GGP" => Ggp,
"IPV4" => Ipv4,
"ST" => St,
"TCP" => Tcp,
"CBT" => Cbt,
"EGP" => Egp,
"IGP" => Igp,
"BBN_RCC_MON" => BbnRccMon,
"NVP_II" => NvpIi,
"PUP" => Pup,
"EMCON" => Emcon,
"XNET" => Xnet,
"CHAOS" => Chaos,
"UDP" => Udp,
"MUX" => Mux,
"DCN_MEAS" => DcnMeas,
"HMP" => Hmp,
"PRM" => Prm,
"XNS_IDP" => XnsIdp,
"TRUNK_1" => Trunk1,
"TRUNK_2" => Trunk2,
"LEAF_1" => Leaf1,
"LEAF_2" => Leaf2,
"RDP" => Rdp,
"IRTP" => Irtp,
"ISO_TP4" => IsoTp4,
"NETBLT" => Netblt,
"MFE_NSP" => MfeNsp,
"MERIT_INP" => MeritInp,
"DCCP" => Dccp,
"THREEPC" => Threepc,
"IDPR" => Idpr,
"XTP" => Xtp,
"DDP" => Ddp,
"IDPR_CMTP" => IdprCmtp,
"TPPLUSPLUS" => Tpplusplus,
"IL" => Il,
"IPV6" => Ipv6,
"SDRP" => Sdrp,
"IPV6_ROUTE" => Ipv6Route,
"IPV6_FRAG" => Ipv6Frag,
"IDRP" => Idrp,
"RSVP" => Rsvp,
"GRE" => Gre,
"DSR" => Dsr,
"BNA" => Bna,
"ESP" => Esp,
"AH" => Ah,
"I_NLSP" => INlsp,
"SWIPE" => Swipe,
"NARP" => Narp,
"MOBILE" => Mobile,
"TLSP" => Tlsp,
"SKIP" => Skip,
"ICMPV6" => Icmpv6,
"IPV6_NONXT" => Ipv6Nonxt,
"IPV6_OPTS" => Ipv6Opts,
"CFTP" => Cftp,
"ANY_LOCAL" => AnyLocal,
"SAT_EXPAK" => SatExpak,
"KRYPTOLAN" => Kryptolan,
"RVD" => Rvd,
"IPPC" => Ippc,
"ANY_DFS" => AnyDfs,
"SAT_MON" => SatMon,
"VISA" => Visa,
"IPCV" => Ipcv,
"CPNX" => Cpnx,
"CPHB" => Cphb,
"WSN" => Wsn,
"PVP" => Pvp,
"BR_SAT_MON" => BrSatMon,
"SUN_ND" => SunNd,
"WB_MON" => WbMon,
"WB_EXPAK" => WbExpak,
"ISO_IP" => IsoIp,
"VMTP" => Vmtp,
"SECURE_VMTP" => SecureVmtp,
"VINES" => Vines,
"TTP" => Ttp,
"IPTM" => Iptm,
"NSFNET_IGP" => NsfnetIgp,
"DGP" => Dgp,
"TCF" => Tcf,
"EIGRP" => Eigrp,
"OSPFIGP" => Ospfigp,
"SPRITE_RPC" => SpriteRpc,
"LARP" => Larp,
"MTP" => Mtp,
"AX_25" => Ax25,
"IPIP" => Ipip,
"MICP" => Micp,
"SCC_SP" => SccSp,
"ETHERIP" => Etherip,
"ENCAP" => Encap,
"ANY_ENC" => AnyEnc,
"GMTP" => Gmtp,
"IFMP" => Ifmp,
"PNNI" => Pnni,
"PIM" => Pim,
"ARIS" => Aris,
"SCPS" => Scps,
"QNX" => Qnx,
"A_N" => AN,
"IPCOMP" => Ipcomp,
"SNP" => Snp,
"COMPAQ_PEER" => CompaqPeer,
"IPX_IN_IP" => IpxInIp,
"VRRP" => Vrrp,
"PGM" => Pgm,
"ANY_0_HOP" => Any0Hop,
"L2_T_P" => L2TP,
"DDX" => Ddx,
"IATP" => Iatp,
"STP" => Stp,
"SRP" => Srp,
"UTI" => Uti,
"SMP" => Smp,
"SM" => Sm,
"PTP" => Ptp,
"ISIS_IPV4" => IsisIpv4,
"FIRE" => Fire,
"CRTP" => Crtp,
"CRUDP" => Crudp,
"SSCOPMCE" => Sscopmce,
"IPLT" => Iplt,
"SPS" => Sps,
"PIPE" => Pipe,
"SCTP" => Sctp,
"FC" => Fc,
"RSVP_E2E_IGNORE" => RsvpE2eIgnore,
"MOBILITY_HEADER" => MobilityHeader,
"UDPLITE" => Udplite,
"MPLS_IN_IP" => MplsInIp,
"MANET" => Manet,
"HIP" => Hip,
"SHIM6" => Shim6,
"WESP" => Wesp,
"ROHC" => Rohc,
"ETHERNET" => Ethernet,
"EXPERIMENT_1" => Experiment1,
"EXPERIMENT_2" => Experiment2,
"RESERVED" => Reserved,
});
pub(crate) static AWS_EC2_PUBLICSUBNET: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.PublicSubnet",
    interface: false,
    create: None,
    statics: &[],
    members: &[Member::Call("addNatGateway", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::PublicSubnet>()?;
        let a0 = a.get::<Option<String>>(k, 0)?;
        let a1 = a.get::<longshore::aws_ec2::AddNatGatewayOptions>(k, 1)?;
        ToWire::wire(<longshore::aws_ec2::PublicSubnet>::add_nat_gateway_with(&this, a0, a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::PublicSubnet, AWS_EC2_PUBLICSUBNET, construct);
pub(crate) static AWS_EC2_REGIONALNATGATEWAYPROVIDER: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.RegionalNatGatewayProvider",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("configuredGateways", |k, o| {
            let this = o.this::<longshore::aws_ec2::RegionalNatGatewayProvider>()?;
            ToWire::wire(<longshore::aws_ec2::RegionalNatGatewayProvider as longshore::aws_ec2::INatProvider>::configured_gateways(&this), k)
        }),
        Member::Call("configureNat", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::RegionalNatGatewayProvider>()?;
            let a0 = a.get::<longshore::aws_ec2::ConfigureNatOptions>(k, 0)?;
            {
                <longshore::aws_ec2::RegionalNatGatewayProvider as longshore::aws_ec2::INatProvider>::configure_nat(
                    &this, a0,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("configureSubnet", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::RegionalNatGatewayProvider>()?;
            let a0 = a.get::<longshore::aws_ec2::PrivateSubnet>(k, 0)?;
            {
                <longshore::aws_ec2::RegionalNatGatewayProvider as longshore::aws_ec2::INatProvider>::configure_subnet(
                    &this, &a0,
                )?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::RegionalNatGatewayProvider => longshore::aws_ec2::NatProvider, |t| <longshore::aws_ec2::NatProvider>::from(t)),
    ],
};
bound!(longshore::aws_ec2::RegionalNatGatewayProvider, AWS_EC2_REGIONALNATGATEWAYPROVIDER);
bound_struct!(longshore::aws_ec2::RequestedSubnet, AWS_EC2_REQUESTEDSUBNET, "aws-cdk-lib.aws_ec2.RequestedSubnet", {
"availabilityZone" => availability_zone,
"configuration" => configuration,
"subnetConstructId" => subnet_construct_id,
});
bound_enum!(longshore::aws_ec2::RouterType, "aws-cdk-lib.aws_ec2.RouterType", {
"CARRIER_GATEWAY" => CarrierGateway,
"EGRESS_ONLY_INTERNET_GATEWAY" => EgressOnlyInternetGateway,
"GATEWAY" => Gateway,
"INSTANCE" => Instance,
"LOCAL_GATEWAY" => LocalGateway,
"NAT_GATEWAY" => NatGateway,
"NETWORK_INTERFACE" => NetworkInterface,
"TRANSIT_GATEWAY" => TransitGateway,
"VPC_PEERING_CONNECTION" => VpcPeeringConnection,
"VPC_ENDPOINT" => VpcEndpoint,
"CORE_NETWORK" => CoreNetwork,
});
pub(crate) static AWS_EC2_SECURITYGROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.SecurityGroup",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::SecurityGroupProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::SecurityGroup>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromLookupById", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup>::from_lookup_by_id(&a0, a1, a2)?, k)
        }),
        ("fromLookupByName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            let a3 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>(k, 3)?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup>::from_lookup_by_name(&a0, a1, a2, a3)?, k)
        }),
        ("fromSecurityGroupId", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            let a3 = a.get::<longshore::aws_ec2::SecurityGroupImportOptions>(k, 3)?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup>::from_security_group_id_with(&a0, a1, a2, a3)?, k)
        }),
        ("isSecurityGroup", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup>::is_security_group(&*a0), k)
        }),
    ],
    members: &[
        Member::Get("allowAllIpv6Outbound", |k, o| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup>::allow_all_ipv6_outbound(&this), k)
        }),
        Member::Get("allowAllOutbound", |k, o| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(
                <longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::ISecurityGroup>::allow_all_outbound(&this),
                k,
            )
        }),
        Member::Get("canInlineRule", |k, o| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::IPeer>::can_inline_rule(&this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::IConnectable>::connections(&this), k)
        }),
        Member::Get("securityGroupId", |k, o| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(
                <longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::ISecurityGroup>::security_group_id(&this),
                k,
            )
        }),
        Member::Get("securityGroupVpcId", |k, o| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup>::security_group_vpc_id(&this), k)
        }),
        Member::Get("uniqueId", |k, o| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::IPeer>::unique_id(&this), k)
        }),
        Member::Call("addEgressRule", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::Port>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            let a3 = a.get::<Option<bool>>(k, 3)?;
            {
                <longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::ISecurityGroup>::add_egress_rule_with(
                    &this,
                    &*a0,
                    a1,
                    a2.as_deref(),
                    a3,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addIngressRule", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::Port>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            let a3 = a.get::<Option<bool>>(k, 3)?;
            {
                <longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::ISecurityGroup>::add_ingress_rule_with(
                    &this,
                    &*a0,
                    a1,
                    a2.as_deref(),
                    a3,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("toEgressRuleConfig", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(
                <longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::IPeer>::to_egress_rule_config(&this),
                k,
            )
        }),
        Member::Call("toIngressRuleConfig", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(
                <longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::IPeer>::to_ingress_rule_config(&this),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::SecurityGroup => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ec2::SecurityGroup => std::rc::Rc<dyn longshore::aws_ec2::IPeer>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ec2::SecurityGroup => std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::SecurityGroup, AWS_EC2_SECURITYGROUP, construct);
bound_struct!(longshore::aws_ec2::SecurityGroupImportOptions, AWS_EC2_SECURITYGROUPIMPORTOPTIONS, "aws-cdk-lib.aws_ec2.SecurityGroupImportOptions", {
"allowAllOutbound" => allow_all_outbound,
"allowAllIpv6Outbound" => allow_all_ipv6_outbound,
"mutable" => mutable,
});
bound_struct!(longshore::aws_ec2::SecurityGroupProps, AWS_EC2_SECURITYGROUPPROPS, "aws-cdk-lib.aws_ec2.SecurityGroupProps", {
"vpc" => vpc,
"securityGroupName" => security_group_name,
"description" => description,
"allowAllOutbound" => allow_all_outbound,
"allowAllIpv6Outbound" => allow_all_ipv6_outbound,
"disableInlineRules" => disable_inline_rules,
});
bound_struct!(longshore::aws_ec2::SelectedSubnets, AWS_EC2_SELECTEDSUBNETS, "aws-cdk-lib.aws_ec2.SelectedSubnets", {
"subnetIds" => subnet_ids,
"internetConnectivityEstablished" => internet_connectivity_established,
"subnets" => subnets,
"hasPublic" => has_public,
"isPendingLookup" => is_pending_lookup default,
});
pub(crate) static AWS_EC2_SUBNET: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.Subnet",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::SubnetProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::Subnet>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromSubnetAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::SubnetAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::from_subnet_attributes(&a0, a1, a2)?, k)
        }),
        ("fromSubnetId", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::from_subnet_id(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("availabilityZone", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet as longshore::aws_ec2::ISubnet>::availability_zone(&this)?, k)
        }),
        Member::Get("internetConnectivityEstablished", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(
                <longshore::aws_ec2::Subnet as longshore::aws_ec2::ISubnet>::internet_connectivity_established(&this),
                k,
            )
        }),
        Member::Get("ipv4CidrBlock", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet as longshore::aws_ec2::ISubnet>::ipv4_cidr_block(&this)?, k)
        }),
        Member::Get("networkAcl", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::network_acl(&this), k)
        }),
        Member::Get("subnetAvailabilityZone", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::subnet_availability_zone(&this), k)
        }),
        Member::Get("subnetId", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet as longshore::aws_ec2::ISubnet>::subnet_id(&this), k)
        }),
        Member::Get("subnetIpv6CidrBlocks", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::subnet_ipv6_cidr_blocks(&this), k)
        }),
        Member::Get("subnetNetworkAclAssociationId", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::subnet_network_acl_association_id(&this), k)
        }),
        Member::Get("subnetOutpostArn", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::subnet_outpost_arn(&this), k)
        }),
        Member::Get("subnetVpcId", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::subnet_vpc_id(&this), k)
        }),
        Member::Call("addDefaultInternetRoute", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.construct(k, 1)?;
            {
                <longshore::aws_ec2::Subnet>::add_default_internet_route(&this, a0, &a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addDefaultNatRoute", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_ec2::Subnet>::add_default_nat_route(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addIpv6DefaultEgressOnlyInternetRoute", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_ec2::Subnet>::add_ipv6_default_egress_only_internet_route(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addIpv6Nat64Route", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_ec2::Subnet>::add_ipv6_nat64_route(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addRoute", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::AddRouteOptions>(k, 1)?;
            {
                <longshore::aws_ec2::Subnet>::add_route(&this, a0, a1)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::Subnet => std::rc::Rc<dyn longshore::aws_ec2::ISubnet>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::Subnet, AWS_EC2_SUBNET, construct);
bound_struct!(longshore::aws_ec2::SubnetAttributes, AWS_EC2_SUBNETATTRIBUTES, "aws-cdk-lib.aws_ec2.SubnetAttributes", {
"availabilityZone" => availability_zone,
"ipv4CidrBlock" => ipv4_cidr_block,
"routeTableId" => route_table_id,
"subnetId" => subnet_id,
});
bound_struct!(longshore::aws_ec2::SubnetConfiguration, AWS_EC2_SUBNETCONFIGURATION, "aws-cdk-lib.aws_ec2.SubnetConfiguration", {
"cidrMask" => cidr_mask,
"subnetType" => subnet_type,
"name" => name,
"reserved" => reserved,
"mapPublicIpOnLaunch" => map_public_ip_on_launch,
"ipv6AssignAddressOnCreation" => ipv6_assign_address_on_creation,
});
pub(crate) static AWS_EC2_SUBNETFILTER: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.SubnetFilter",
    interface: false,
    create: None,
    statics: &[
        ("availabilityZones", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::SubnetFilter>::availability_zones(a0), k)
        }),
        ("byCidrMask", |k, a| {
            let a0 = a.get::<u32>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::SubnetFilter>::by_cidr_mask(a0), k)
        }),
        ("byCidrRanges", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::SubnetFilter>::by_cidr_ranges(a0), k)
        }),
        ("byIds", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::SubnetFilter>::by_ids(a0), k)
        }),
        ("containsIpAddresses", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::SubnetFilter>::contains_ip_addresses(a0), k)
        }),
        ("onePerAz", |k, a| ToWire::wire(<longshore::aws_ec2::SubnetFilter>::one_per_az(), k)),
    ],
    members: &[Member::Call("selectSubnets", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::SubnetFilter>()?;
        let a0 = a.get::<Vec<std::rc::Rc<dyn longshore::aws_ec2::ISubnet>>>(k, 0)?;
        ToWire::wire(
            <longshore::aws_ec2::SubnetFilter as longshore::aws_ec2::ISubnetFilter>::select_subnets(&this, a0)?,
            k,
        )
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::SubnetFilter, AWS_EC2_SUBNETFILTER);
bound_struct!(longshore::aws_ec2::SubnetIpamOptions, AWS_EC2_SUBNETIPAMOPTIONS, "aws-cdk-lib.aws_ec2.SubnetIpamOptions", {
"allocatedSubnets" => allocated_subnets,
});
bound_struct!(longshore::aws_ec2::SubnetProps, AWS_EC2_SUBNETPROPS, "aws-cdk-lib.aws_ec2.SubnetProps", {
"availabilityZone" => availability_zone,
"vpcId" => vpc_id,
"cidrBlock" => cidr_block,
"mapPublicIpOnLaunch" => map_public_ip_on_launch,
"ipv6CidrBlock" => ipv6_cidr_block,
"assignIpv6AddressOnCreation" => assign_ipv6_address_on_creation,
});
bound_struct!(longshore::aws_ec2::SubnetSelection, AWS_EC2_SUBNETSELECTION, "aws-cdk-lib.aws_ec2.SubnetSelection", {
"subnetType" => subnet_type,
"availabilityZones" => availability_zones,
"subnetGroupName" => subnet_group_name,
"onePerAz" => one_per_az,
"subnetFilters" => subnet_filters,
"subnets" => subnets,
}, rest Default::default());
bound_enum!(longshore::aws_ec2::SubnetType, "aws-cdk-lib.aws_ec2.SubnetType", {
"PRIVATE_ISOLATED" => PrivateIsolated,
"PRIVATE_WITH_EGRESS" => PrivateWithEgress,
"PRIVATE_WITH_NAT" => PrivateWithNat,
"PUBLIC" => Public,
});
pub(crate) static AWS_EC2_VPC: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.Vpc",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::VpcProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::Vpc>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("DEFAULT_CIDR_RANGE", |k, a| ToWire::wire(<longshore::aws_ec2::Vpc>::DEFAULT_CIDR_RANGE, k)),
        ("DEFAULT_SUBNETS", |k, a| ToWire::wire(<longshore::aws_ec2::Vpc>::default_subnets(), k)),
        ("DEFAULT_SUBNETS_NO_NAT", |k, a| ToWire::wire(<longshore::aws_ec2::Vpc>::default_subnets_no_nat(), k)),
        ("fromLookup", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::VpcLookupOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::from_lookup(&a0, a1, a2)?, k)
        }),
        ("fromVpcAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::VpcAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::from_vpc_attributes(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("availabilityZones", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::availability_zones(&this), k)
        }),
        Member::Get("dnsHostnamesEnabled", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::dns_hostnames_enabled(&this), k)
        }),
        Member::Get("dnsSupportEnabled", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::dns_support_enabled(&this), k)
        }),
        Member::Get("internetConnectivityEstablished", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(
                <longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::internet_connectivity_established(&this),
                k,
            )
        }),
        Member::Get("isolatedSubnets", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::isolated_subnets(&this), k)
        }),
        Member::Get("privateSubnets", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::private_subnets(&this), k)
        }),
        Member::Get("publicSubnets", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::public_subnets(&this), k)
        }),
        Member::Get("vpcArn", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::vpc_arn(&this), k)
        }),
        Member::Get("vpcCidrBlock", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::vpc_cidr_block(&this)?, k)
        }),
        Member::Get("vpcCidrBlockAssociations", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::vpc_cidr_block_associations(&this), k)
        }),
        Member::Get("vpcDefaultNetworkAcl", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::vpc_default_network_acl(&this), k)
        }),
        Member::Get("vpcDefaultSecurityGroup", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::vpc_default_security_group(&this), k)
        }),
        Member::Get("vpcId", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::vpc_id(&this), k)
        }),
        Member::Get("vpcIpv6CidrBlocks", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::vpc_ipv6_cidr_blocks(&this), k)
        }),
        Member::Get("internetGatewayId", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::internet_gateway_id(&this), k)
        }),
        Member::Get("vpnGatewayId", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::vpn_gateway_id(&this), k)
        }),
        Member::Call("selectSubnets", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            let a0 = a.get::<longshore::aws_ec2::SubnetSelection>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::select_subnets(&this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[upcast!(longshore::aws_ec2::Vpc => std::rc::Rc<dyn longshore::aws_ec2::IVpc>, |t| std::rc::Rc::new(t))],
};
bound!(longshore::aws_ec2::Vpc, AWS_EC2_VPC, construct);
bound_struct!(longshore::aws_ec2::VpcAttributes, AWS_EC2_VPCATTRIBUTES, "aws-cdk-lib.aws_ec2.VpcAttributes", {
"vpcId" => vpc_id,
"vpcCidrBlock" => vpc_cidr_block,
"availabilityZones" => availability_zones,
"publicSubnetIds" => public_subnet_ids,
"publicSubnetNames" => public_subnet_names,
"publicSubnetRouteTableIds" => public_subnet_route_table_ids,
"publicSubnetIpv4CidrBlocks" => public_subnet_ipv4_cidr_blocks,
"privateSubnetIds" => private_subnet_ids,
"privateSubnetNames" => private_subnet_names,
"privateSubnetRouteTableIds" => private_subnet_route_table_ids,
"privateSubnetIpv4CidrBlocks" => private_subnet_ipv4_cidr_blocks,
"isolatedSubnetIds" => isolated_subnet_ids,
"isolatedSubnetNames" => isolated_subnet_names,
"isolatedSubnetRouteTableIds" => isolated_subnet_route_table_ids,
"isolatedSubnetIpv4CidrBlocks" => isolated_subnet_ipv4_cidr_blocks,
"vpnGatewayId" => vpn_gateway_id,
"region" => region,
});
bound_struct!(longshore::aws_ec2::VpcIpamOptions, AWS_EC2_VPCIPAMOPTIONS, "aws-cdk-lib.aws_ec2.VpcIpamOptions", {
"cidrBlock" => cidr_block,
"ipv4NetmaskLength" => ipv4_netmask_length,
"ipv4IpamPoolId" => ipv4_ipam_pool_id,
});
bound_struct!(longshore::aws_ec2::VpcLookupOptions, AWS_EC2_VPCLOOKUPOPTIONS, "aws-cdk-lib.aws_ec2.VpcLookupOptions", {
"vpcId" => vpc_id,
"vpcName" => vpc_name,
"tags" => tags,
"isDefault" => is_default,
"subnetGroupNameTag" => subnet_group_name_tag,
"region" => region,
"returnVpnGateways" => return_vpn_gateways,
"ownerAccountId" => owner_account_id,
});
bound_struct!(longshore::aws_ec2::VpcProps, AWS_EC2_VPCPROPS, "aws-cdk-lib.aws_ec2.VpcProps", {
"ipProtocol" => ip_protocol,
"ipAddresses" => ip_addresses,
"cidr" => cidr,
"enableDnsHostnames" => enable_dns_hostnames,
"enableDnsSupport" => enable_dns_support,
"defaultInstanceTenancy" => default_instance_tenancy,
"maxAzs" => max_azs,
"reservedAzs" => reserved_azs,
"availabilityZones" => availability_zones,
"natGateways" => nat_gateways,
"natGatewaySubnets" => nat_gateway_subnets,
"natGatewayProvider" => nat_gateway_provider,
"subnetConfiguration" => subnet_configuration,
"vpcName" => vpc_name,
"restrictDefaultSecurityGroup" => restrict_default_security_group,
"createInternetGateway" => create_internet_gateway,
"ipv6Addresses" => ipv6_addresses,
});
