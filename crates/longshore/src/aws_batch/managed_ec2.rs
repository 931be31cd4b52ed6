//! Compute environments of EC2 instances that Batch manages.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::{Lazy, number_token};
use longshore_core::units::Duration;
use longshore_core::value::{Value, js_number};
use longshore_core::{array, bail, feature_flags, object};

use super::compute_environment::{Imported, Managed, managed_compute_environment};
use super::{
    ComputeEnvironmentRef, IComputeEnvironment, IManagedComputeEnvironment, ManagedComputeEnvironmentProps, batch_arn,
};
use crate::aws_ec2::{
    Connections, IConnectable, InstanceClass, InstanceSize, InstanceType, LaunchTemplateRef, MachineImage,
    PlacementGroupRef, SecurityGroupRef, SubnetSelection, VpcRef,
};
use crate::aws_iam::{ManagedPolicy, Role, RoleRef, ServicePrincipal};
use crate::props::{construct_props, text_enum};

const AL2023_FLAG: &str = "@aws-cdk/aws-batch:defaultToAL2023";

text_enum! {
    /// The kind of a machine image that runs containers of ECS.
    pub enum EcsMachineImageType {
        /// Amazon Linux 2.
        EcsAl2 = "ECS_AL2",
        /// Amazon Linux 2023.
        EcsAl2023 = "ECS_AL2023",
        /// Amazon Linux 2 for graphics processors.
        EcsAl2Nvidia = "ECS_AL2_NVIDIA",
        /// Amazon Linux 2023 for graphics processors.
        EcsAl2023Nvidia = "ECS_AL2023_NVIDIA",
    }
}
text_enum! {
    /// How Batch chooses among instance types.
    pub enum AllocationStrategy {
        /// The cheapest type that fits best, and nothing else.
        BestFit = "BEST_FIT",
        /// The best fitting types that there are.
        BestFitProgressive = "BEST_FIT_PROGRESSIVE",
        /// Spot instances that are least likely to be taken away.
        SpotCapacityOptimized = "SPOT_CAPACITY_OPTIMIZED",
        /// Spot instances that are unlikely to be taken away, and cheap.
        SpotPriceCapacityOptimized = "SPOT_PRICE_CAPACITY_OPTIMIZED",
    }
}
text_enum! {
    /// Instance classes that Batch chooses.
    pub enum DefaultInstanceClass {
        /// With processors of the kind x86_64.
        X8664 = "default_x86_64",
        /// With processors of the kind ARM64.
        Arm64 = "default_arm64",
    }
}

/// A machine image that runs containers of ECS.
#[derive(Clone, Default)]
pub struct EcsMachineImage {
    /// The image. Default: the newest of the kind.
    pub image: Option<MachineImage>,
    /// The kind. Default: Amazon Linux 2, or 2023 with the flag `@aws-cdk/aws-batch:defaultToAL2023`.
    pub image_type: Option<EcsMachineImageType>,
}

/// A compute environment of EC2 instances that Batch manages, whoever owns it.
pub trait IManagedEc2EcsComputeEnvironment: IManagedComputeEnvironment {
    /// The machine images.
    fn images(&self) -> Option<Vec<EcsMachineImage>> {
        None
    }

    /// How Batch chooses among instance types.
    fn allocation_strategy(&self) -> Option<AllocationStrategy> {
        None
    }

    /// The highest price of spot instances, in percent of the price on demand.
    fn spot_bid_percentage(&self) -> Option<f64> {
        None
    }

    /// The role that spot fleets take on.
    fn spot_fleet_role(&self) -> Option<RoleRef> {
        None
    }

    /// The instance types.
    fn instance_types(&self) -> Vec<InstanceType>;

    /// The instance classes.
    fn instance_classes(&self) -> Vec<InstanceClass>;

    /// The role of the instances.
    fn instance_role(&self) -> Option<RoleRef> {
        None
    }

    /// What instances are launched with.
    fn launch_template(&self) -> Option<LaunchTemplateRef> {
        None
    }

    /// How many vCPUs there are at least.
    fn minv_cpus(&self) -> Option<f64> {
        None
    }

    /// How close to each other instances run.
    fn placement_group(&self) -> Option<PlacementGroupRef> {
        None
    }

    /// Adds an instance type.
    ///
    /// # Errors
    /// When the environment is imported.
    fn add_instance_type(&self, instance_type: InstanceType) -> Result<()>;

    /// Adds an instance class.
    ///
    /// # Errors
    /// When the environment is imported.
    fn add_instance_class(&self, instance_class: InstanceClass) -> Result<()>;
}

/// A handle of any compute environment of EC2 instances that Batch manages.
pub type ManagedEc2EcsComputeEnvironmentRef = Rc<dyn IManagedEc2EcsComputeEnvironment>;

construct_props! {
    /// Properties of a [`ManagedEc2EcsComputeEnvironment`].
    pub struct ManagedEc2EcsComputeEnvironmentProps => ManagedEc2EcsComputeEnvironment {
        /// The name. Default: made by CloudFormation.
        [into] compute_environment_name: Option<PhysicalName>,
        /// The role that Batch takes on. Default: its service-linked role.
        [into] service_role: Option<RoleRef>,
        /// Whether jobs are taken. Default true.
        enabled: Option<bool>,
        /// How many vCPUs there are at most. Default: 256.
        [into] maxv_cpus: Option<f64>,
        /// Whether changes replace the environment. Default false.
        replace_compute_environment: Option<bool>,
        /// Whether spare capacity is used. Default false.
        spot: Option<bool>,
        /// How long jobs may go on when the environment is updated. Default: 30 minutes.
        update_timeout: Option<Duration>,
        /// Whether jobs are ended when the environment is updated. Default false.
        terminate_on_update: Option<bool>,
        /// The network.
        [into] vpc: VpcRef,
        /// The security groups. Default: a new one.
        security_groups: Option<Vec<SecurityGroupRef>>,
        /// The subnets. Default: private ones.
        [into] vpc_subnets: Option<SubnetSelection>,
        /// Whether an update takes the newest image. Default true, unless there is an image of one's own.
        update_to_latest_image_version: Option<bool>,
        /// The instance types. Default: what else says.
        instance_types: Option<Vec<InstanceType>>,
        /// The instance classes. Default: what else says.
        instance_classes: Option<Vec<InstanceClass>>,
        /// Instance classes that Batch chooses; not with `use_optimal_instance_classes`. Default: `optimal`.
        default_instance_classes: Option<Vec<DefaultInstanceClass>>,
        /// Whether Batch may use its class `optimal` too; deprecated. Default true.
        use_optimal_instance_classes: Option<bool>,
        /// The machine images. Default: the newest of Amazon's.
        images: Option<Vec<EcsMachineImage>>,
        /// How Batch chooses. Default: `BEST_FIT_PROGRESSIVE`, with `spot` `SPOT_PRICE_CAPACITY_OPTIMIZED`.
        allocation_strategy: Option<AllocationStrategy>,
        /// The highest price of spot instances, in percent of the price on demand, up to 100. Default: 100.
        [into] spot_bid_percentage: Option<f64>,
        /// The role that spot fleets take on. Default: a new one if needed.
        [into] spot_fleet_role: Option<RoleRef>,
        /// The role of the instances. Default: a new one.
        [into] instance_role: Option<RoleRef>,
        /// What instances are launched with.
        [into] launch_template: Option<LaunchTemplateRef>,
        /// How many vCPUs there are at least. Default: 0.
        [into] minv_cpus: Option<f64>,
        /// How close to each other instances run.
        [into] placement_group: Option<PlacementGroupRef>,
    }
}

/// A compute environment of EC2 instances that Batch manages; clones are the same.
#[derive(Clone)]
pub struct ManagedEc2EcsComputeEnvironment(Rc<OnEc2>);

struct OnEc2 {
    managed: Managed,
    resource: CfnResource,
    images: Option<Vec<EcsMachineImage>>,
    allocation_strategy: AllocationStrategy,
    spot_bid_percentage: Option<f64>,
    spot_fleet_role: Option<RoleRef>,
    instances: Rc<Instances>,
    instance_role: RoleRef,
    launch_template: Option<LaunchTemplateRef>,
    minv_cpus: f64,
    placement_group: Option<PlacementGroupRef>,
}

struct Instances {
    types: RefCell<Vec<InstanceType>>,
    classes: RefCell<Vec<InstanceClass>>,
    optimal: bool,
    defaults: Vec<DefaultInstanceClass>,
}

impl Instances {
    // Differs(cdk): batch-instance-class. A class is called as EC2 calls it; the CDK writes names of its own, such as
    // `standard5`, which Batch does not know.
    fn render(&self) -> Vec<String> {
        let mut all: Vec<String> = self.types.borrow().iter().map(ToString::to_string).collect();
        all.extend(self.classes.borrow().iter().map(|c| c.as_str().to_owned()));
        match self.defaults.as_slice() {
            [] if self.optimal => all.push("optimal".to_owned()),
            defaults => all.extend(defaults.iter().map(|c| c.as_str().to_owned())),
        }
        all
    }

    fn validate(&self) -> Vec<String> {
        let any = self.optimal || !self.types.borrow().is_empty() || !self.classes.borrow().is_empty();
        if any {
            return Vec::new();
        }
        vec!["'defaultInstanceClasses' undefined without specifying any instance types or classes".to_owned()]
    }

    fn has_a1(&self) -> Result<bool> {
        if self.classes.borrow().contains(&InstanceClass::A1) {
            return Ok(true);
        }
        let a1 = InstanceType::of(InstanceClass::A1, InstanceSize::Large);
        for of in self.types.borrow().iter() {
            if of.same_instance_class_as(&a1)? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

impl ManagedEc2EcsComputeEnvironment {
    fn make(scope: &dyn Construct, id: &str, p: ManagedEc2EcsComputeEnvironmentProps) -> Result<Self> {
        let props = ManagedComputeEnvironmentProps {
            compute_environment_name: p.compute_environment_name,
            service_role: p.service_role,
            enabled: p.enabled,
            maxv_cpus: p.maxv_cpus,
            replace_compute_environment: p.replace_compute_environment,
            spot: p.spot,
            update_timeout: p.update_timeout,
            terminate_on_update: p.terminate_on_update,
            vpc: p.vpc,
            security_groups: p.security_groups,
            vpc_subnets: p.vpc_subnets,
            update_to_latest_image_version: p.update_to_latest_image_version,
        };
        let managed = Managed::new(scope, id, "aws-cdk-lib.aws_batch.ManagedEc2EcsComputeEnvironment", props)?;
        let node = managed.base.node();
        // Quirk(cdk): batch-no-default-classes. An empty list of classes counts as one where `optimal` is asked for too.
        if p.default_instance_classes.is_some() && p.use_optimal_instance_classes == Some(true) {
            bail!(
                node,
                "CannotDefaultInstanceClassesOptimal",
                "cannot use `defaultInstanceClasses` with `useOptimalInstanceClasses`. Please remove deprecated `useOptimalInstanceClasses`"
            );
        }
        let instances = Rc::new(Instances {
            types: RefCell::new(p.instance_types.unwrap_or_default()),
            classes: RefCell::new(p.instance_classes.unwrap_or_default()),
            optimal: p.use_optimal_instance_classes.unwrap_or(true),
            defaults: p.default_instance_classes.unwrap_or_default(),
        });
        let allocation_strategy = allocation_strategy(&managed, p.allocation_strategy)?;
        let spot_fleet_role = match p.spot_fleet_role {
            None if managed.spot() && allocation_strategy == AllocationStrategy::BestFit => {
                let role = Role::builder(node, "SpotFleetRole")
                    .assumed_by(ServicePrincipal::new("spotfleet.amazonaws.com"))
                    .build()?;
                Some(RoleRef::from(&role))
            }
            role => role,
        };
        let al2023 = feature_flags::enabled(node, AL2023_FLAG);
        let default_type = if al2023 { EcsMachineImageType::EcsAl2023 } else { EcsMachineImageType::EcsAl2 };
        let type_of = |image: &EcsMachineImage| image.image_type.unwrap_or(default_type);
        let is_2023 = |of| matches!(of, EcsMachineImageType::EcsAl2023 | EcsMachineImageType::EcsAl2023Nvidia);
        let has_a1 = instances.has_a1()?;
        let on_2023 = match p.images.as_deref() {
            None | Some([]) => al2023,
            Some(images) => images.iter().any(|i| is_2023(type_of(i))),
        };
        if on_2023 && has_a1 {
            bail!(
                node,
                "AmazonLinuxSupportInstances",
                "Amazon Linux 2023 does not support A1 instances. To use A1 instances, explicitly set imageType to ECS_AL2 or disable the @aws-cdk/aws-batch:defaultToAL2023 feature flag."
            );
        }
        let instance_role = match p.instance_role {
            Some(role) => role,
            None => RoleRef::from(
                &Role::builder(node, "InstanceProfileRole")
                    .assumed_by(ServicePrincipal::new("ec2.amazonaws.com"))
                    .managed_policies(vec![ManagedPolicy::from_aws_managed_policy_name(
                        "service-role/AmazonEC2ContainerServiceforEC2Role",
                    )])
                    .build()?,
            ),
        };
        let profile = CfnResource::l1(
            node,
            "InstanceProfile",
            "AWS::IAM::InstanceProfile",
            object! {"Roles" => array![instance_role.role_name()]},
        )?;
        let minv_cpus = p.minv_cpus.unwrap_or(0.0);
        check_vcpus(&managed, minv_cpus)?;
        check_spot(&managed, p.spot_bid_percentage, spot_fleet_role.is_some())?;
        let mut images = Vec::new();
        for image in p.images.iter().flatten() {
            images.push(Value::from(object! {
                "ImageIdOverride" => image.image.as_ref().map(|i| i.get_image(node)).transpose()?.map(|c| c.image_id),
                "ImageType" => type_of(image),
            }));
        }
        let (later, tags) = (Rc::clone(&instances), managed.tags.clone());
        let more = object! {
            "MinvCpus" => minv_cpus,
            "InstanceRole" => profile.att("Arn"),
            "InstanceTypes" => Lazy::list(move || later.render()),
            "SpotIamFleetRole" => spot_fleet_role.as_ref().map(|r| r.role_arn()),
            "AllocationStrategy" => allocation_strategy,
            "BidPercentage" => p.spot_bid_percentage,
            "LaunchTemplate" => p.launch_template.as_ref()
                .map(|t| object! {"LaunchTemplateId" => t.launch_template_id()}),
            "Ec2Configuration" => p.images.as_ref().map(|_| images),
            "PlacementGroup" => p.placement_group.as_ref().map(|g| g.placement_group_name()),
            "Tags" => Lazy::any(move || Ok(tags.render())),
        };
        let resource = managed.resource(if managed.spot() { "SPOT" } else { "EC2" }, more)?;
        let checked = Rc::clone(&instances);
        node.add_validation(move || checked.validate());
        Ok(Self(Rc::new(OnEc2 {
            resource,
            images: p.images,
            allocation_strategy,
            spot_bid_percentage: p.spot_bid_percentage,
            spot_fleet_role,
            instances,
            instance_role,
            launch_template: p.launch_template,
            minv_cpus,
            placement_group: p.placement_group,
            managed,
        })))
    }

    /// An existing compute environment by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_managed_ec2_ecs_compute_environment_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        managed_ec2_ecs_compute_environment_arn: impl Into<String>,
    ) -> Result<ManagedEc2EcsComputeEnvironmentRef> {
        Ok(Rc::new(Imported::new(scope, id.as_ref(), managed_ec2_ecs_compute_environment_arn.into())?))
    }
}

fn allocation_strategy(of: &Managed, given: Option<AllocationStrategy>) -> Result<AllocationStrategy> {
    use AllocationStrategy as S;
    match given {
        None if of.spot() => Ok(S::SpotPriceCapacityOptimized),
        None => Ok(S::BestFitProgressive),
        Some(strategy @ (S::SpotPriceCapacityOptimized | S::SpotCapacityOptimized)) if !of.spot() => {
            refused(of, &format!("specifies 'AllocationStrategy.{strategy}' without using spot instances"))
        }
        Some(strategy) => Ok(strategy),
    }
}

fn refused<T>(of: &Managed, why: &str) -> Result<T> {
    let node = of.base.node();
    bail!(node, "ManagedComputeEnvironment", "Managed ComputeEnvironment '{}' {why}", node.id())
}

fn check_vcpus(of: &Managed, min: f64) -> Result<()> {
    let max = of.max();
    if number_token(min).is_some() {
        return Ok(());
    }
    if min < 0.0 {
        let min = js_number(min);
        return refused(of, &format!("has 'minvCpus' = {min} < 0; 'minvCpus' cannot be less than zero"));
    }
    if number_token(max).is_none() && min > max {
        let (min, max) = (js_number(min), js_number(max));
        let why = format!("has 'minvCpus' = {min} > 'maxvCpus' = {max}; 'minvCpus' cannot be greater than 'maxvCpus'");
        return refused(of, &why);
    }
    Ok(())
}

fn check_spot(of: &Managed, bid_percentage: Option<f64>, fleet_role: bool) -> Result<()> {
    if let Some(percentage) = bid_percentage.filter(|n| *n != 0.0) {
        if !of.spot() {
            return refused(of, "specifies 'spotBidPercentage' without specifying 'spot'");
        }
        if number_token(percentage).is_none() {
            if percentage > 100.0 {
                return refused(of, "specifies 'spotBidPercentage' > 100");
            }
            if percentage < 0.0 {
                return refused(of, "specifies 'spotBidPercentage' < 0");
            }
        }
    }
    if fleet_role && !of.spot() {
        return refused(of, "specifies 'spotFleetRole' without specifying 'spot'");
    }
    Ok(())
}

managed_compute_environment!(ManagedEc2EcsComputeEnvironment);

impl IManagedEc2EcsComputeEnvironment for ManagedEc2EcsComputeEnvironment {
    fn images(&self) -> Option<Vec<EcsMachineImage>> {
        self.0.images.clone()
    }

    fn allocation_strategy(&self) -> Option<AllocationStrategy> {
        Some(self.0.allocation_strategy)
    }

    fn spot_bid_percentage(&self) -> Option<f64> {
        self.0.spot_bid_percentage
    }

    fn spot_fleet_role(&self) -> Option<RoleRef> {
        self.0.spot_fleet_role.clone()
    }

    fn instance_types(&self) -> Vec<InstanceType> {
        self.0.instances.types.borrow().clone()
    }

    fn instance_classes(&self) -> Vec<InstanceClass> {
        self.0.instances.classes.borrow().clone()
    }

    fn instance_role(&self) -> Option<RoleRef> {
        Some(self.0.instance_role.clone())
    }

    fn launch_template(&self) -> Option<LaunchTemplateRef> {
        self.0.launch_template.clone()
    }

    fn minv_cpus(&self) -> Option<f64> {
        Some(self.0.minv_cpus)
    }

    fn placement_group(&self) -> Option<PlacementGroupRef> {
        self.0.placement_group.clone()
    }

    fn add_instance_type(&self, instance_type: InstanceType) -> Result<()> {
        self.0.instances.types.borrow_mut().push(instance_type);
        Ok(())
    }

    fn add_instance_class(&self, instance_class: InstanceClass) -> Result<()> {
        self.0.instances.classes.borrow_mut().push(instance_class);
        Ok(())
    }
}

impl IManagedEc2EcsComputeEnvironment for Imported {
    fn instance_types(&self) -> Vec<InstanceType> {
        Vec::new()
    }

    fn instance_classes(&self) -> Vec<InstanceClass> {
        Vec::new()
    }

    fn add_instance_type(&self, _: InstanceType) -> Result<()> {
        bail!(
            self,
            "CannotAddInstanceTypeImported",
            "cannot add instance type to imported ComputeEnvironment '{}'",
            self.node().id()
        )
    }

    fn add_instance_class(&self, _: InstanceClass) -> Result<()> {
        bail!(
            self,
            "CannotAddInstanceClassImported",
            "cannot add instance class to imported ComputeEnvironment '{}'",
            self.node().id()
        )
    }
}
