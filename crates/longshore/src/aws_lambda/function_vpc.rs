//! Functions in VPCs.

use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::names::Names;
use longshore_core::value::Object;
use longshore_core::{bail, object};

use super::FunctionProps;
use crate::aws_ec2::{Connections, ConnectionsProps, Port, SecurityGroup, SecurityGroupProps};

/// The port of network file systems.
// Source: aws-cdk-lib 2.275.0 efs.FileSystem.DEFAULT_PORT.
const NFS: u16 = 2049;

/// The network of a function, and its connections.
pub(super) fn network(node: &Node, props: &FunctionProps) -> Result<Option<(Object, Connections)>> {
    let given = props.security_groups.clone().unwrap_or_default();
    let Some(vpc) = &props.vpc else {
        let refused: [(bool, &str, &'static str); 5] = [
            (props.allow_all_outbound.is_some(), "allowAllOutbound", "AllowAllOutboundRequiresVpc"),
            (!given.is_empty(), "securityGroups", "SecurityGroupsRequireVpc"),
            (props.vpc_subnets.is_some(), "vpcSubnets", "VpcSubnetsRequiresVpc"),
            (props.ipv6_allowed_for_dual_stack == Some(true), "ipv6AllowedForDualStack", "Ipv6DualStackRequiresVpc"),
            (props.allow_all_ipv6_outbound.is_some(), "allowAllIpv6Outbound", "AllowAllIpv6OutboundRequiresVpc"),
        ];
        if let Some((_, what, code)) = refused.into_iter().find(|(given, ..)| *given) {
            bail!(node, code, "Cannot configure '{what}' without configuring a VPC");
        }
        return Ok(None);
    };
    let of_groups: [(bool, &str, &'static str); 2] = [
        (props.allow_all_outbound.is_some(), "allowAllOutbound", "ConfigureAllowAllOutboundOnSecurityGroups"),
        (
            props.allow_all_ipv6_outbound.is_some(),
            "allowAllIpv6Outbound",
            "ConfigureAllowAllIpv6OutboundOnSecurityGroups",
        ),
    ];
    if let Some((_, what, code)) = of_groups.into_iter().find(|(said, ..)| *said && !given.is_empty()) {
        bail!(node, code, "Configure '{what}' directly on the supplied SecurityGroups.");
    }
    let groups = if given.is_empty() {
        let description = format!("Automatic security group for Lambda Function {}", Names::unique_id(node)?);
        let group = SecurityGroup::new(
            node,
            "SecurityGroup",
            SecurityGroupProps {
                description: Some(description),
                allow_all_outbound: props.allow_all_outbound,
                allow_all_ipv6_outbound: props.allow_all_ipv6_outbound,
                ..SecurityGroupProps::new(vpc.clone())
            },
        )?;
        vec![(&group).into()]
    } else {
        given
    };
    let ids: Vec<String> = groups.iter().map(|g| g.security_group_id()).collect();
    let connections =
        Connections::new(ConnectionsProps { security_groups: Some(groups), ..ConnectionsProps::default() });
    if let Some(theirs) = props.filesystem.as_ref().and_then(|f| f.config().connections.clone()) {
        let port = theirs.default_port().unwrap_or_else(|| Port::tcp(NFS));
        connections.allow_to(&theirs, port)?;
    }
    let selected = vpc.select_subnets(&props.vpc_subnets.clone().unwrap_or_default())?;
    let public: Vec<String> = vpc.public_subnets().iter().map(|s| s.subnet_id()).collect();
    if props.allow_public_subnet != Some(true) && selected.subnet_ids.iter().any(|id| public.contains(id)) {
        bail!(
            node,
            "LambdaFunctionsPublicSubnet",
            "Lambda Functions in a public subnet can NOT access the internet. If you are aware of this limitation and would still like to place the function in a public subnet, set `allowPublicSubnet` to true"
        );
    }
    node.add_dependable(selected.internet_connectivity_established.clone());
    let config = object! {
        "Ipv6AllowedForDualStack" => props.ipv6_allowed_for_dual_stack,
        "SubnetIds" => selected.subnet_ids,
        "SecurityGroupIds" => ids,
    };
    Ok(Some((config, connections)))
}
