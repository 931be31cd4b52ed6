//! Where jobs run: what all compute environments share, Fargate, and instances that users manage.

use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::tags::{TagManager, TagStyle};
use longshore_core::units::Duration;
use longshore_core::value::Object;

use super::{batch_arn, imported};
use crate::aws_ec2::{
    Connections, ConnectionsProps, IConnectable, SecurityGroup, SecurityGroupRef, SubnetSelection, VpcRef,
};
use crate::aws_iam::{ManagedPolicy, Role, RoleRef, ServicePrincipal};
use crate::props::construct_props;

pub(super) const TYPE: &str = "AWS::Batch::ComputeEnvironment";
const MAX_VCPUS: f64 = 256.0;

/// Where jobs run, whoever owns it.
pub trait IComputeEnvironment: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn compute_environment_arn(&self) -> String;

    /// The name.
    fn compute_environment_name(&self) -> String;

    /// The role that Batch takes on.
    fn service_role(&self) -> Option<RoleRef> {
        None
    }

    /// Whether jobs are taken.
    fn enabled(&self) -> bool {
        true
    }
}

/// A handle of any compute environment.
pub type ComputeEnvironmentRef = Rc<dyn IComputeEnvironment>;

/// What all compute environments are made with.
#[derive(Clone, Default)]
pub struct ComputeEnvironmentProps {
    /// The name. Default: made by CloudFormation.
    pub compute_environment_name: Option<PhysicalName>,
    /// The role that Batch takes on. Default: its service-linked role.
    pub service_role: Option<RoleRef>,
    /// Whether jobs are taken. Default true.
    pub enabled: Option<bool>,
}

/// A compute environment whose capacity Batch manages.
pub trait IManagedComputeEnvironment: IComputeEnvironment + IConnectable {
    /// How many vCPUs there are at most.
    fn maxv_cpus(&self) -> f64;

    /// Whether changes replace the environment.
    fn replace_compute_environment(&self) -> Option<bool> {
        None
    }

    /// Whether spare capacity is used.
    fn spot(&self) -> Option<bool> {
        None
    }

    /// How long jobs may go on when the environment is updated.
    fn update_timeout(&self) -> Option<Duration> {
        None
    }

    /// Whether jobs are ended when the environment is updated.
    fn terminate_on_update(&self) -> Option<bool> {
        None
    }

    /// The security groups of what runs the jobs.
    fn security_groups(&self) -> Vec<SecurityGroupRef>;

    /// Whether an update takes the newest image.
    fn update_to_latest_image_version(&self) -> Option<bool> {
        None
    }
}

/// What all compute environments are made with whose capacity Batch manages.
#[derive(Clone)]
pub struct ManagedComputeEnvironmentProps {
    /// The name. Default: made by CloudFormation.
    pub compute_environment_name: Option<PhysicalName>,
    /// The role that Batch takes on. Default: its service-linked role.
    pub service_role: Option<RoleRef>,
    /// Whether jobs are taken. Default true.
    pub enabled: Option<bool>,
    /// How many vCPUs there are at most. Default: 256.
    pub maxv_cpus: Option<f64>,
    /// Whether changes replace the environment. Default false.
    pub replace_compute_environment: Option<bool>,
    /// Whether spare capacity is used. Default false.
    pub spot: Option<bool>,
    /// How long jobs may go on when the environment is updated. Default: 30 minutes.
    pub update_timeout: Option<Duration>,
    /// Whether jobs are ended when the environment is updated. Default false.
    pub terminate_on_update: Option<bool>,
    /// The network.
    pub vpc: VpcRef,
    /// The security groups. Default: a new one.
    pub security_groups: Option<Vec<SecurityGroupRef>>,
    /// The subnets. Default: private ones.
    pub vpc_subnets: Option<SubnetSelection>,
    /// Whether an update takes the newest image. Default true, unless there is an image of one's own.
    pub update_to_latest_image_version: Option<bool>,
}

/// A compute environment whose capacity Batch manages.
pub(super) struct Managed {
    pub(super) base: ResourceBase,
    pub(super) props: ManagedComputeEnvironmentProps,
    pub(super) tags: TagManager,
    security_groups: Vec<SecurityGroupRef>,
    connections: Connections,
}

impl Managed {
    pub(super) fn new(
        scope: &dyn Construct,
        id: &str,
        class: &str,
        props: ManagedComputeEnvironmentProps,
    ) -> Result<Self> {
        let base = ResourceBase::new(scope, id, class, props.compute_environment_name.clone().unwrap_or_default())?;
        let tags = TagManager::new(TagStyle::Map, TYPE, "tags");
        base.node().attach(tags.clone());
        let security_groups = match props.security_groups.clone() {
            Some(groups) => groups,
            None => {
                let group = SecurityGroup::builder(base.node(), "SecurityGroup").vpc(props.vpc.clone()).build()?;
                vec![SecurityGroupRef::from(&group)]
            }
        };
        let connections =
            Connections::new(ConnectionsProps { security_groups: Some(security_groups.clone()), ..Default::default() });
        Ok(Self { base, props, tags, security_groups, connections })
    }

    pub(super) fn spot(&self) -> bool {
        self.props.spot == Some(true)
    }

    pub(super) fn max(&self) -> f64 {
        self.props.maxv_cpus.unwrap_or(MAX_VCPUS)
    }

    /// Adds the L1; `more` are further properties of its compute resources.
    pub(super) fn resource(&self, kind: &str, more: Object) -> Result<CfnResource> {
        let p = &self.props;
        let mut resources = object! {
            "MaxvCpus" => self.max(),
            "Type" => kind,
            "UpdateToLatestImageVersion" => p.update_to_latest_image_version,
            "SecurityGroupIds" => self.security_groups.iter().map(|g| g.security_group_id()).collect::<Vec<_>>(),
            "Subnets" => p.vpc.select_subnets(&p.vpc_subnets.clone().unwrap_or_default())?.subnet_ids,
        };
        resources.extend(more);
        CfnResource::l1(
            self.base.node(),
            "Resource",
            TYPE,
            object! {
                "ComputeEnvironmentName" => self.base.physical_name(),
                "ComputeResources" => resources,
                "ServiceRole" => p.service_role.as_ref().map(|r| r.role_arn()),
                "State" => state(p.enabled),
                "UpdatePolicy" => object! {
                    "TerminateJobsOnUpdate" => p.terminate_on_update,
                    "JobExecutionTimeoutMinutes" => p.update_timeout.map(Duration::to_minutes).transpose()?,
                },
                "ReplaceComputeEnvironment" => p.replace_compute_environment.unwrap_or(false),
                "Type" => "managed",
            },
        )
    }
}

fn state(enabled: Option<bool>) -> &'static str {
    if enabled == Some(false) { "DISABLED" } else { "ENABLED" }
}

/// The traits of a compute environment that is an `Rc` of something with `managed: Managed` and `resource`.
macro_rules! managed_compute_environment {
    ($Class:ident) => {
        impl Construct for $Class {
            fn node(&self) -> &Node {
                self.0.managed.base.node()
            }
        }

        impl IConnectable for $Class {
            fn connections(&self) -> Connections {
                self.0.managed.connections().clone()
            }
        }

        impl IComputeEnvironment for $Class {
            fn base(&self) -> &ResourceBase {
                &self.0.managed.base
            }
            fn compute_environment_arn(&self) -> String {
                let arn = self.0.resource.att("ComputeEnvironmentArn");
                self.0.managed.base.arn_attribute(arn, batch_arn("compute-environment"))
            }
            fn compute_environment_name(&self) -> String {
                self.0.managed.base.name_attribute(self.0.resource.ref_())
            }
            fn service_role(&self) -> Option<RoleRef> {
                self.0.managed.props.service_role.clone()
            }
            fn enabled(&self) -> bool {
                self.0.managed.props.enabled.unwrap_or(true)
            }
        }

        impl IManagedComputeEnvironment for $Class {
            fn maxv_cpus(&self) -> f64 {
                self.0.managed.max()
            }
            fn replace_compute_environment(&self) -> Option<bool> {
                Some(self.0.managed.props.replace_compute_environment.unwrap_or(false))
            }
            fn spot(&self) -> Option<bool> {
                self.0.managed.props.spot
            }
            fn update_timeout(&self) -> Option<Duration> {
                self.0.managed.props.update_timeout
            }
            fn terminate_on_update(&self) -> Option<bool> {
                self.0.managed.props.terminate_on_update
            }
            fn security_groups(&self) -> Vec<SecurityGroupRef> {
                self.0.managed.security_groups().to_vec()
            }
            fn update_to_latest_image_version(&self) -> Option<bool> {
                self.0.managed.props.update_to_latest_image_version
            }
        }

        impl From<&$Class> for ComputeEnvironmentRef {
            fn from(of: &$Class) -> Self {
                Rc::new(of.clone())
            }
        }
    };
}
pub(super) use managed_compute_environment;

impl Managed {
    pub(super) fn connections(&self) -> &Connections {
        &self.connections
    }

    pub(super) fn security_groups(&self) -> &[SecurityGroupRef] {
        &self.security_groups
    }
}

/// A compute environment on Fargate, whoever owns it.
pub trait IFargateComputeEnvironment: IManagedComputeEnvironment {}

/// A handle of any compute environment on Fargate.
pub type FargateComputeEnvironmentRef = Rc<dyn IFargateComputeEnvironment>;

construct_props! {
    /// Properties of a [`FargateComputeEnvironment`].
    pub struct FargateComputeEnvironmentProps => FargateComputeEnvironment {
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
        /// Whether an update takes the newest image. Default true.
        update_to_latest_image_version: Option<bool>,
    }
}

/// A compute environment on Fargate; clones are the same.
#[derive(Clone)]
pub struct FargateComputeEnvironment(Rc<OnFargate>);

struct OnFargate {
    managed: Managed,
    resource: CfnResource,
}

impl FargateComputeEnvironment {
    fn make(scope: &dyn Construct, id: &str, p: FargateComputeEnvironmentProps) -> Result<Self> {
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
        let managed = Managed::new(scope, id, "aws-cdk-lib.aws_batch.FargateComputeEnvironment", props)?;
        let resource = managed.resource(if managed.spot() { "FARGATE_SPOT" } else { "FARGATE" }, Object::new())?;
        Ok(Self(Rc::new(OnFargate { managed, resource })))
    }

    /// An existing compute environment by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_fargate_compute_environment_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        fargate_compute_environment_arn: impl Into<String>,
    ) -> Result<FargateComputeEnvironmentRef> {
        Ok(Rc::new(Imported::new(scope, id.as_ref(), fargate_compute_environment_arn.into())?))
    }
}

managed_compute_environment!(FargateComputeEnvironment);
impl IFargateComputeEnvironment for FargateComputeEnvironment {}

/// A compute environment of instances that users manage, whoever owns it.
pub trait IUnmanagedComputeEnvironment: IComputeEnvironment {
    /// How many vCPUs there are, which fair shares count with.
    fn unmanagedv_cpus(&self) -> Option<f64> {
        None
    }
}

/// A handle of any compute environment of instances that users manage.
pub type UnmanagedComputeEnvironmentRef = Rc<dyn IUnmanagedComputeEnvironment>;

construct_props! {
    /// Properties of an [`UnmanagedComputeEnvironment`].
    #[derive(Default)]
    pub struct UnmanagedComputeEnvironmentProps => UnmanagedComputeEnvironment {
        /// The name. Default: made by CloudFormation.
        [into] compute_environment_name: Option<PhysicalName>,
        /// The role that Batch takes on. Default: a new one.
        [into] service_role: Option<RoleRef>,
        /// Whether jobs are taken. Default true.
        enabled: Option<bool>,
        /// How many vCPUs there are, which fair shares count with. Default: 0.
        [into] unmanagedv_cpus: Option<f64>,
    }
}

/// A compute environment of instances that users manage; clones are the same.
#[derive(Clone)]
pub struct UnmanagedComputeEnvironment(Rc<Unmanaged>);

struct Unmanaged {
    base: ResourceBase,
    resource: CfnResource,
    props: UnmanagedComputeEnvironmentProps,
}

impl UnmanagedComputeEnvironment {
    fn make(scope: &dyn Construct, id: &str, props: UnmanagedComputeEnvironmentProps) -> Result<Self> {
        let name = props.compute_environment_name.clone().unwrap_or_default();
        let class = "aws-cdk-lib.aws_batch.UnmanagedComputeEnvironment";
        let base = ResourceBase::new(scope, id, class, name)?;
        let role = match &props.service_role {
            Some(role) => role.clone(),
            None => RoleRef::from(
                &Role::builder(base.node(), "BatchServiceRole")
                    .managed_policies(vec![ManagedPolicy::from_aws_managed_policy_name(
                        "service-role/AWSBatchServiceRole",
                    )])
                    .assumed_by(ServicePrincipal::new("batch.amazonaws.com"))
                    .build()?,
            ),
        };
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            TYPE,
            object! {
                "Type" => "unmanaged",
                "State" => state(props.enabled),
                "ComputeEnvironmentName" => base.physical_name(),
                "UnmanagedvCpus" => props.unmanagedv_cpus,
                "ServiceRole" => role.role_arn(),
            },
        )?;
        Ok(Self(Rc::new(Unmanaged { base, resource, props })))
    }

    /// An existing compute environment by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_unmanaged_compute_environment_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        unmanaged_compute_environment_arn: impl Into<String>,
    ) -> Result<UnmanagedComputeEnvironmentRef> {
        Ok(Rc::new(Imported::new(scope, id.as_ref(), unmanaged_compute_environment_arn.into())?))
    }
}

impl Construct for UnmanagedComputeEnvironment {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IComputeEnvironment for UnmanagedComputeEnvironment {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn compute_environment_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.att("ComputeEnvironmentArn"), batch_arn("compute-environment"))
    }

    fn compute_environment_name(&self) -> String {
        self.0.base.name_attribute(self.0.resource.ref_())
    }

    fn service_role(&self) -> Option<RoleRef> {
        self.0.props.service_role.clone()
    }

    fn enabled(&self) -> bool {
        self.0.props.enabled.unwrap_or(true)
    }
}

impl IUnmanagedComputeEnvironment for UnmanagedComputeEnvironment {
    fn unmanagedv_cpus(&self) -> Option<f64> {
        self.0.props.unmanagedv_cpus
    }
}

impl From<&UnmanagedComputeEnvironment> for ComputeEnvironmentRef {
    fn from(of: &UnmanagedComputeEnvironment) -> Self {
        Rc::new(of.clone())
    }
}

/// An existing compute environment of any kind, of which nothing but the ARN is known.
pub(super) struct Imported {
    base: ResourceBase,
    arn: String,
    name: String,
}

impl Imported {
    pub(super) fn new(scope: &dyn Construct, id: &str, arn: String) -> Result<Self> {
        let (base, name) = imported(scope, id, &arn)?;
        Ok(Self { base, arn, name })
    }
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IConnectable for Imported {
    fn connections(&self) -> Connections {
        Connections::new(ConnectionsProps::default())
    }
}

impl IComputeEnvironment for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn compute_environment_arn(&self) -> String {
        self.arn.clone()
    }

    fn compute_environment_name(&self) -> String {
        self.name.clone()
    }
}

impl IManagedComputeEnvironment for Imported {
    // Quirk(cdk): batch-imported-max. What is imported is said to have one vCPU.
    fn maxv_cpus(&self) -> f64 {
        1.0
    }

    fn security_groups(&self) -> Vec<SecurityGroupRef> {
        Vec::new()
    }
}

impl IFargateComputeEnvironment for Imported {}
impl IUnmanagedComputeEnvironment for Imported {}
