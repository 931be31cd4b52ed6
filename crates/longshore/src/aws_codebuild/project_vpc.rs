//! Projects whose builds are in a VPC.

use longshore_core::annotations::Annotations;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct as _, Node};
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Aws;
use longshore_core::names::Names;
use longshore_core::value::Object;
use longshore_core::{bail, object};

use super::{Project, ProjectProps};
use crate::aws_ec2::{Connections, ConnectionsProps, IConnectable, SecurityGroup, SecurityGroupProps, VpcRef};
use crate::aws_iam::{Policy, PolicyProps, PolicyStatement, RoleRef};

/// Remembers on a role what it needs for builds in VPCs.
struct VpcPolicy(Policy);

impl Project {
    /// Says which network builds are in.
    pub(super) fn vpc_config(&self, props: &ProjectProps) -> Result<Option<Object>> {
        let given = props.security_groups.clone().unwrap_or_default();
        let Some(vpc) = &props.vpc else {
            if props.security_groups.is_some() || props.allow_all_outbound.is_some() {
                bail!(
                    self,
                    "CannotConfigureSecurityGroupAllow",
                    "Cannot configure 'securityGroup' or 'allowAllOutbound' without configuring a VPC"
                );
            }
            return Ok(None);
        };
        if props.environment.as_ref().is_some_and(|e| e.fleet.is_some()) {
            Annotations::of(self).add_warning_v2(
                "@aws-cdk/aws-codebuild:noUselessProjectVpc",
                "Project 'vpc' does nothing when using a Fleet. Configure the VPC on the fleet instead.",
            );
        }
        if !given.is_empty() && props.allow_all_outbound.is_some() {
            bail!(
                self,
                "ConfigureAllowOutboundDirectlySupplied",
                "Configure 'allowAllOutbound' directly on the supplied SecurityGroup."
            );
        }
        let groups = if given.is_empty() {
            let description = format!("Automatic generated security group for CodeBuild {}", Names::unique_id(self)?);
            let group = SecurityGroup::new(
                self,
                "SecurityGroup",
                SecurityGroupProps {
                    description: Some(description),
                    allow_all_outbound: props.allow_all_outbound,
                    ..SecurityGroupProps::new(vpc.clone())
                },
            )?;
            vec![(&group).into()]
        } else {
            given
        };
        let connections =
            Connections::new(ConnectionsProps { security_groups: Some(groups), ..ConnectionsProps::default() });
        let subnets = self.subnets(vpc, props)?;
        let ids: Vec<String> = connections.security_groups().iter().map(|g| g.security_group_id()).collect();
        *self.connections_cell().borrow_mut() = Some(connections);
        Ok(Some(object! {"VpcId" => vpc.vpc_id(), "Subnets" => subnets, "SecurityGroupIds" => ids}))
    }

    fn subnets(&self, vpc: &VpcRef, props: &ProjectProps) -> Result<Vec<String>> {
        Ok(vpc.select_subnets(&props.subnet_selection.clone().unwrap_or_default())?.subnet_ids)
    }

    /// Allows CodeBuild to connect builds to the network; once for each role.
    pub(super) fn allow_vpc(&self, props: &ProjectProps, resource: &CfnResource, role: &RoleRef) -> Result<()> {
        let Some(vpc) = &props.vpc else { return Ok(()) };
        let ours = format!("arn:{}:ec2:{}:{}:", Aws::partition(), Aws::region(), Aws::account_id());
        let subnets = self.subnets(vpc, props)?;
        let subnets: Vec<String> = subnets.iter().map(|id| format!("{ours}subnet/{id}")).collect();
        role.add_to_principal_policy(
            &PolicyStatement::builder()
                .resource(format!("{ours}network-interface/*"))
                .action("ec2:CreateNetworkInterfacePermission")
                .condition(
                    "StringEquals",
                    object! {"ec2:Subnet" => subnets, "ec2:AuthorizedService" => "codebuild.amazonaws.com"},
                )
                .build()?,
        )?;
        let policy = match role.node().part::<VpcPolicy>() {
            Some(known) => known.0.clone(),
            None => {
                let statement = PolicyStatement::builder().resource("*").actions([
                    "ec2:CreateNetworkInterface",
                    "ec2:DescribeNetworkInterfaces",
                    "ec2:DeleteNetworkInterface",
                    "ec2:DescribeSubnets",
                    "ec2:DescribeSecurityGroups",
                    "ec2:DescribeDhcpOptions",
                    "ec2:DescribeVpcs",
                ]);
                let statements = Some(vec![statement.build()?]);
                let policy = Policy::new(self, "PolicyDocument", PolicyProps { statements, ..Default::default() })?;
                role.attach_inline_policy(&policy)?;
                role.node().attach(VpcPolicy(policy.clone()));
                policy
            }
        };
        resource.node().add_dependency(&[&policy]);
        Ok(())
    }

    /// The connections of builds.
    ///
    /// # Errors
    /// When builds are not in a VPC.
    pub fn connections(&self) -> Result<Connections> {
        match self.connections_cell().borrow().clone() {
            Some(connections) => Ok(connections),
            None => Err(without_connections(self.node())),
        }
    }
}

/// What is said when the connections of a project without a VPC are asked for.
pub(super) fn without_connections(project: &Node) -> Error {
    Error::new(
        "OnlyVpcAssociatedProjectsSecurity",
        "Only VPC-associated Projects have security groups to manage. Supply the \"vpc\" parameter when creating the Project",
    )
    .with_path(project.path())
}

// Differs(cdk): project-without-connections. A project that is in no VPC has connections that do nothing, where others ask
// for them; the CDK fails.
impl IConnectable for Project {
    fn connections(&self) -> Connections {
        Project::connections(self).unwrap_or_else(|_| Connections::new(ConnectionsProps::default()))
    }
}
