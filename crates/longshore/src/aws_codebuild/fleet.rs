//! Machines that are kept for builds.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Size;
use longshore_core::value::Object;
use longshore_core::{bail, object};

use super::EnvironmentType;
use crate::aws_iam::{IGrantable, PrincipalRef, Role, RoleRef, ServicePrincipal, UnknownPrincipal};
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
        /// The role that the fleet has. Default: none.
        [into] role: Option<RoleRef>,
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
    role: RefCell<Option<RoleRef>>,
    compute_type: FleetComputeType,
    environment_type: EnvironmentType,
}

impl Fleet {
    /// Adds a fleet to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: FleetProps) -> Result<Self> {
        let name = props.fleet_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id.as_ref(), "aws-cdk-lib.aws_codebuild.Fleet", name.clone())?;
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
        let configuration = configuration(&node, props.compute_type, props.compute_configuration)?;
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
                "FleetServiceRole" => props.role.as_ref().map(|r| r.role_arn()),
            },
        )?;
        Ok(Self(Rc::new(Owned {
            base,
            resource,
            role: RefCell::new(props.role),
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
    // Quirk(cdk): fleet-late-role. A role that is made for a grant is not the fleet's.
    fn grant_principal(&self) -> PrincipalRef {
        let known = self.0.role.borrow().clone();
        let role = known.or_else(|| {
            Role::builder(self, "Role")
                .role_name(PhysicalName::GenerateIfNeeded)
                .assumed_by(ServicePrincipal::new("codebuild.amazonaws.com"))
                .build()
                .ok()
                .map(|r| self.0.role.borrow_mut().insert(RoleRef::from(&r)).clone())
        });
        match role {
            Some(role) => role.grant_principal(),
            // Something else has the id of the role.
            None => PrincipalRef::new(UnknownPrincipal::new(self)),
        }
    }
}

impl IFleet for Fleet {
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
