//! Machines that are kept for builds.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::error::{Error, Result};
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Size;
use longshore_core::value::Object;
use longshore_core::{bail, object};

use super::EnvironmentType;
use crate::aws_ec2::{
    Connections, ConnectionsProps, SecurityGroup, SecurityGroupProps, SecurityGroupRef, SubnetSelection, VpcRef,
};
use crate::aws_iam::{IGrantable, PolicyStatement, PrincipalRef, Role, RoleRef, ServicePrincipal, UnknownPrincipal};
use crate::props::construct_props;

/// What a fleet's machines are like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FleetComputeType {
    /// `BUILD_GENERAL1_SMALL`
    Small,
    /// `BUILD_GENERAL1_MEDIUM`
    Medium,
    /// `BUILD_GENERAL1_LARGE`
    Large,
    /// `BUILD_GENERAL1_XLARGE`
    XLarge,
    /// `BUILD_GENERAL1_2XLARGE`
    X2Large,
    /// As [`ComputeConfiguration`] says.
    AttributeBased,
    /// Of the instance type that [`ComputeConfiguration`] says.
    CustomInstanceType,
}

impl FleetComputeType {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Small => "BUILD_GENERAL1_SMALL",
            Self::Medium => "BUILD_GENERAL1_MEDIUM",
            Self::Large => "BUILD_GENERAL1_LARGE",
            Self::XLarge => "BUILD_GENERAL1_XLARGE",
            Self::X2Large => "BUILD_GENERAL1_2XLARGE",
            Self::AttributeBased => "ATTRIBUTE_BASED_COMPUTE",
            Self::CustomInstanceType => "CUSTOM_INSTANCE_TYPE",
        }
    }
}

/// What happens to builds for which no machine is free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FleetOverflowBehavior {
    /// They wait.
    Queue,
    /// They run on machines on demand.
    OnDemand,
}

/// What a fleet's machines have for disks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MachineType {
    /// Any.
    General,
    /// Fast local ones.
    Nvme,
}

/// What a fleet's machines have at least.
#[derive(Clone, Debug, Default)]
pub struct ComputeConfiguration {
    /// Disk space, in whole gibibytes.
    pub disk: Option<Size>,
    /// The kind of disks.
    pub machine_type: Option<MachineType>,
    /// Memory, in whole gibibytes.
    pub memory: Option<Size>,
    /// The number of processors.
    pub v_cpu: Option<f64>,
    /// The instance type, such as `t3.medium`; only for [`FleetComputeType::CustomInstanceType`].
    pub instance_type: Option<String>,
}

construct_props! {
    /// Properties of a [`Fleet`].
    pub struct FleetProps => Fleet {
        /// The name, 2 to 128 characters. Default: made by CloudFormation.
        [into] fleet_name: Option<PhysicalName>,
        /// How many machines are always there, at least 1.
        base_capacity: i64,
        /// What the machines are like.
        compute_type: FleetComputeType,
        /// What runs on the machines.
        environment_type: EnvironmentType,
        /// What the machines have at least.
        compute_configuration: Option<ComputeConfiguration>,
        /// What happens to builds for which no machine is free. Default: they wait.
        overflow_behavior: Option<FleetOverflowBehavior>,
        /// The role that the fleet has. Default: none, or a new one in a VPC.
        [into] role: Option<RoleRef>,
        /// The VPC that machines are in. Default: none.
        [into] vpc: Option<VpcRef>,
        /// The subnets of the VPC. Default: private ones.
        subnet_selection: Option<SubnetSelection>,
        /// The security groups of machines; only in a VPC. Default: a new one.
        security_groups: Option<Vec<SecurityGroupRef>>,
    }
}

/// A fleet, whoever owns it.
pub trait IFleet: Construct + IGrantable {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn fleet_arn(&self) -> String;

    /// The name.
    fn fleet_name(&self) -> String;

    /// What the machines are like.
    ///
    /// # Errors
    /// When the stack does not own the fleet.
    fn compute_type(&self) -> Result<FleetComputeType>;

    /// What runs on the machines.
    ///
    /// # Errors
    /// When the stack does not own the fleet.
    fn environment_type(&self) -> Result<EnvironmentType>;

    /// The connections of the machines.
    ///
    /// # Errors
    /// When they are not in a VPC, or the stack does not own the fleet.
    fn connections(&self) -> Result<Connections>;
}

/// A handle of any fleet.
pub type FleetRef = Rc<dyn IFleet>;

impl From<&Fleet> for FleetRef {
    fn from(fleet: &Fleet) -> Self {
        Rc::new(fleet.clone())
    }
}

/// A fleet; clones are the same.
#[derive(Clone)]
pub struct Fleet(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    role: LateRole,
    connections: Option<Connections>,
    compute_type: FleetComputeType,
    environment_type: EnvironmentType,
}

impl Fleet {
    /// Adds a fleet to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: FleetProps) -> Result<Self> {
        let name = props.fleet_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_codebuild.Fleet", name.clone())?;
        let node = base.node().clone();
        if let PhysicalName::Name(name) = &name
            && !str_is_unresolved(name)
        {
            let length = name.encode_utf16().count();
            if length < 2 {
                bail!(
                    &node,
                    "FleetNameShorterCharacters",
                    "Fleet name can not be shorter than 2 characters but has {length} characters."
                );
            }
            if length > 128 {
                bail!(
                    &node,
                    "FleetNameLongerCharacters",
                    "Fleet name can not be longer than 128 characters but has {length} characters."
                );
            }
        }
        if props.base_capacity < 1 {
            bail!(&node, "BaseCapacityGreaterEqual", "baseCapacity must be greater than or equal to 1");
        }
        let configuration = configuration(&node, props.compute_type, props.compute_configuration.clone())?;
        let late = LateRole { node: node.clone(), role: RefCell::new(props.role.clone()) };
        let network = network(&late, &props)?;
        let (vpc_config, connections, needed) =
            network.map_or((None, None, Vec::new()), |(v, c, n)| (Some(v), Some(c), n));
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::CodeBuild::Fleet",
            object! {
                "Name" => base.physical_name(),
                "BaseCapacity" => props.base_capacity,
                "ComputeType" => props.compute_type.as_str(),
                "EnvironmentType" => props.environment_type.as_str(),
                "OverflowBehavior" => props.overflow_behavior.map(|o| match o {
                    FleetOverflowBehavior::Queue => "QUEUE",
                    FleetOverflowBehavior::OnDemand => "ON_DEMAND",
                }),
                "ComputeConfiguration" => configuration,
                "FleetVpcConfig" => vpc_config,
                "FleetServiceRole" => late.role.borrow().as_ref().map(|r| r.role_arn()),
            },
        )?;
        for dependable in needed {
            resource.node().add_dependable(dependable);
        }
        if let Some(vpc) = &props.vpc {
            for node in vpc.node().find_all() {
                resource.node().add_dependency(&[&node]);
            }
        }
        Ok(Self(Rc::new(Owned {
            base,
            resource,
            role: late,
            connections,
            compute_type: props.compute_type,
            environment_type: props.environment_type,
        })))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// An existing fleet by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_fleet_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        fleet_arn: impl Into<String>,
    ) -> Result<FleetRef> {
        let arn = fleet_arn.into();
        let parts =
            ArnComponents::split(&arn, ArnFormat::SlashResourceName).map_err(|e| e.with_path(scope.node().path()))?;
        let name = parts.resource_name.unwrap_or_default();
        let name = name.split(':').next().unwrap_or_default().to_owned();
        let base = ResourceBase::imported_in(scope, id.as_ref(), "aws-cdk-lib.Resource", None, None)?;
        Ok(Rc::new(Imported { base, arn, name }))
    }
}

fn whole(at: &Node, value: f64, field: &str) -> Result<f64> {
    if value < 0.0 || value.fract() != 0.0 {
        bail!(at, "MustBePositiveInteger", "{field} must be a positive integer, got: {value}");
    }
    Ok(value)
}

fn gibibytes(size: Option<Size>) -> Result<Option<f64>> {
    Ok(size.map(Size::to_gibibytes).transpose()?.map(|n| n as f64))
}

fn configuration(at: &Node, kind: FleetComputeType, given: Option<ComputeConfiguration>) -> Result<Option<Object>> {
    let machine = |m: MachineType| match m {
        MachineType::General => "GENERAL",
        MachineType::Nvme => "NVME",
    };
    match kind {
        FleetComputeType::AttributeBased => {
            let given = given.unwrap_or_default();
            if given.disk.is_none() && given.machine_type.is_none() && given.memory.is_none() && given.v_cpu.is_none() {
                bail!(
                    at,
                    "LeastOneComputeConfigurationCriteria",
                    "At least one compute configuration criteria must be specified if computeType is ATTRIBUTE_BASED"
                );
            }
            if given.instance_type.is_some() {
                bail!(
                    at,
                    "InstanceTypeSpecifiedComputeConfiguration",
                    "instanceType can only be specified in computeConfiguration if computeType is CUSTOM_INSTANCE_TYPE"
                );
            }
            Ok(Some(object! {
                "disk" => whole(at, gibibytes(given.disk)?.unwrap_or(0.0), "disk size")?,
                "machineType" => given.machine_type.map(machine),
                "memory" => whole(at, gibibytes(given.memory)?.unwrap_or(0.0), "memory size")?,
                "vCpu" => whole(at, given.v_cpu.unwrap_or(0.0), "vCPU count")?,
            }))
        }
        FleetComputeType::CustomInstanceType => {
            let given = given.unwrap_or_default();
            let Some(instance_type) = given.instance_type else {
                bail!(
                    at,
                    "InstanceTypeSpecifiedComputeConfiguration",
                    "instanceType must be specified in computeConfiguration if computeType is CUSTOM_INSTANCE_TYPE"
                );
            };
            if given.machine_type.is_some() || given.memory.is_some() || given.v_cpu.is_some_and(|n| n != 0.0) {
                bail!(
                    at,
                    "ComputeConfigurationAttributesComputeType",
                    "computeConfiguration attributes can only be used if computeType is ATTRIBUTE_BASED"
                );
            }
            let disk = gibibytes(given.disk)?.map(|d| whole(at, d, "disk size")).transpose()?;
            Ok(Some(object! {"disk" => disk, "instanceType" => instance_type}))
        }
        _ if given.is_some() => bail!(
            at,
            "ComputeConfigurationSpecifiedComputeType",
            "computeConfiguration can only be specified if computeType is ATTRIBUTE_BASED or CUSTOM_INSTANCE_TYPE, got: {}",
            kind.as_str()
        ),
        _ => Ok(None),
    }
}

impl Construct for Fleet {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IGrantable for Fleet {
    fn grant_principal(&self) -> PrincipalRef {
        self.0.role.grant_principal()
    }
}

/// The role of a fleet, which is made when it is needed.
struct LateRole {
    node: Node,
    role: RefCell<Option<RoleRef>>,
}

impl LateRole {
    // Quirk(cdk): fleet-late-role. A role that is made for a grant is not the fleet's.
    fn grant_principal(&self) -> PrincipalRef {
        let known = self.role.borrow().clone();
        let role = known.or_else(|| {
            Role::builder(&self.node, "Role")
                .role_name(PhysicalName::GenerateIfNeeded)
                .assumed_by(ServicePrincipal::new("codebuild.amazonaws.com"))
                .build()
                .ok()
                .map(|r| self.role.borrow_mut().insert(RoleRef::from(&r)).clone())
        });
        match role {
            Some(role) => role.grant_principal(),
            // Something else has the id of the role.
            None => PrincipalRef::new(UnknownPrincipal::new(&self.node)),
        }
    }
}

/// The network of a fleet, its connections, and what has to be there before it.
type Network = (Object, Connections, Vec<Dependable>);

fn network(role: &LateRole, props: &FleetProps) -> Result<Option<Network>> {
    let node = &role.node;
    let Some(vpc) = &props.vpc else {
        if props.security_groups.is_some() {
            bail!(
                node,
                "CannotConfigureSecurityGroupsWithout",
                "Cannot configure securityGroups without configuring a VPC"
            );
        }
        if props.subnet_selection.is_some() {
            bail!(
                node,
                "CannotConfigureSubnetSelectionWithout",
                "Cannot configure subnetSelection without configuring a VPC"
            );
        }
        return Ok(None);
    };
    let groups = match props.security_groups.clone().filter(|g| !g.is_empty()) {
        Some(groups) => groups,
        None => vec![(&SecurityGroup::new(node, "SecurityGroup", SecurityGroupProps::new(vpc.clone()))?).into()],
    };
    let ids: Vec<String> = groups.iter().map(|g| g.security_group_id()).collect();
    let connections =
        Connections::new(ConnectionsProps { security_groups: Some(groups), ..ConnectionsProps::default() });
    let subnets = vpc.select_subnets(&props.subnet_selection.clone().unwrap_or_default())?.subnet_ids;
    let stack = Stack::of(node)?;
    let arn = |resource: &str, name: &str| {
        stack.format_arn(ArnComponents {
            service: "ec2".into(),
            resource: resource.into(),
            resource_name: Some(name.to_owned()),
            ..Default::default()
        })
    };
    let subnet_arns = subnets.iter().map(|id| arn("subnet", id)).collect::<Result<Vec<_>>>()?;
    let statements = [
        PolicyStatement::builder()
            .action("ec2:CreateNetworkInterfacePermission")
            .resource(arn("network-interface", "*")?)
            .condition("ArnEquals", object! {"ec2:Subnet" => subnet_arns}),
        PolicyStatement::builder()
            .actions([
                "ec2:DescribeDhcpOptions",
                "ec2:DescribeNetworkInterfaces",
                "ec2:DescribeSecurityGroups",
                "ec2:DescribeSubnets",
                "ec2:DescribeVpcs",
                "ec2:CreateNetworkInterface",
                "ec2:DeleteNetworkInterface",
                "ec2:ModifyNetworkInterfaceAttribute",
            ])
            .resource("*"),
    ];
    let mut needed = Vec::new();
    for statement in statements {
        let added = role.grant_principal().add_to_principal_policy(&statement.build()?)?;
        needed.extend(added.policy_dependable);
    }
    let config = object! {"VpcId" => vpc.vpc_id(), "Subnets" => subnets, "SecurityGroupIds" => ids};
    Ok(Some((config, connections, needed)))
}

impl Fleet {
    /// The connections of the machines.
    ///
    /// # Errors
    /// When they are not in a VPC.
    pub fn connections(&self) -> Result<Connections> {
        match &self.0.connections {
            Some(connections) => Ok(connections.clone()),
            None => bail!(
                self,
                "OnlyVpcAssociatedFleetsSecurity",
                "Only VPC-associated Fleets have security groups to manage. Supply the \"vpc\" parameter when creating the Fleet"
            ),
        }
    }
}

impl IFleet for Fleet {
    fn connections(&self) -> Result<Connections> {
        Fleet::connections(self)
    }

    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn fleet_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.att("Arn"), |name| ArnComponents {
            service: "codebuild".into(),
            resource: "fleet".into(),
            resource_name: Some(name.to_owned()),
            ..Default::default()
        })
    }

    fn fleet_name(&self) -> String {
        self.0.base.name_attribute(self.0.resource.ref_())
    }

    fn compute_type(&self) -> Result<FleetComputeType> {
        Ok(self.0.compute_type)
    }

    fn environment_type(&self) -> Result<EnvironmentType> {
        Ok(self.0.environment_type)
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
    name: String,
}

fn not_known(property: &str, code: &'static str) -> Error {
    Error::new(code, format!("Cannot retrieve {property} property from an imported Fleet"))
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IGrantable for Imported {
    fn grant_principal(&self) -> PrincipalRef {
        PrincipalRef::new(UnknownPrincipal::new(self))
    }
}

impl IFleet for Imported {
    fn connections(&self) -> Result<Connections> {
        Err(not_known("connections", "CannotRetrieveConnectionsPropertyImported"))
    }

    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn fleet_arn(&self) -> String {
        self.arn.clone()
    }

    fn fleet_name(&self) -> String {
        self.name.clone()
    }

    fn compute_type(&self) -> Result<FleetComputeType> {
        Err(not_known("computeType", "CannotRetrieveComputeTypeProperty"))
    }

    fn environment_type(&self) -> Result<EnvironmentType> {
        Err(not_known("environmentType", "CannotRetrieveEnvironmentTypeProperty"))
    }
}
