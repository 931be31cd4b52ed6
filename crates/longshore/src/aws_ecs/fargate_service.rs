//! Services on Fargate.

use std::ops::Deref;

use longshore_core::bail;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::object;

use super::imported_service::{self, NamePart};
use super::service_class::service_class;
use super::{
    AvailabilityZoneRebalancing, BaseService, BaseServiceRef, DeploymentControllerType, FargatePlatformVersion,
    FargateServiceAttributes, ITaskDefinition as _, LaunchType, ServiceRef,
};
use crate::aws_ec2::{SecurityGroupRef, SubnetSelection};

service_class! {
    /// Properties of a [`FargateService`].
    pub struct FargateServiceProps => FargateService {
        /// How many tasks may run during a deployment, in percent of the desired count. Default: 200.
        max_healthy_percent: Option<f64>,
        /// How many tasks must run during a deployment, in percent of the desired count. Default: 50.
        min_healthy_percent: Option<f64>,
        /// Whether tasks have public addresses. Default false.
        assign_public_ip: Option<bool>,
        /// The subnets of tasks. Default: public with public addresses, else private.
        vpc_subnets: Option<SubnetSelection>,
        /// The security groups of tasks. Default: a new one.
        security_groups: Option<Vec<SecurityGroupRef>>,
        /// The version of Fargate. Default: the newest.
        platform_version: Option<FargatePlatformVersion>,
        /// Whether ECS keeps tasks spread over availability zones. Default: as ECS has it.
        availability_zone_rebalancing: Option<AvailabilityZoneRebalancing>,
    }
}

/// A service on Fargate; derefs to [`BaseService`].
#[derive(Clone)]
pub struct FargateService(BaseService);

impl FargateServiceProps {
    fn check(&self, at: &dyn Construct) -> Result<()> {
        let task = &self.task_definition;
        if !task.is_fargate_compatible() && !task.is_managed_instances_compatible() {
            bail!(
                at,
                "SuppliedTaskDefinitionConfiguredCompatibility",
                "Supplied TaskDefinition is not configured for compatibility with Fargate or Managed Instances"
            );
        }
        let rebalanced = self.availability_zone_rebalancing == Some(AvailabilityZoneRebalancing::Enabled);
        if rebalanced && self.max_healthy_percent == Some(100.0) {
            bail!(
                at,
                "AvailabilityZoneRebalancing",
                "AvailabilityZoneRebalancing.ENABLED requires maxHealthyPercent > 100"
            );
        }
        let Some(old) = self.old_version() else { return Ok(()) };
        let windows = task.runtime_platform().and_then(|p| p.operating_system_family.as_ref());
        let windows = windows.is_some_and(|f| f.is_windows());
        if task.ephemeral_storage_gib().is_some_and(|n| n != 0.0) && !windows {
            bail!(
                at,
                "EphemeralStorageGibFeatureRequires",
                "The ephemeralStorageGiB feature requires platform version 1.4.0 or later for Linux tasks, got {old}."
            );
        }
        if task.pid_mode().is_some() {
            bail!(
                at,
                "PidModeFeatureRequires",
                "The pidMode feature requires platform version 1.4.0 or later, got {old}."
            );
        }
        Ok(())
    }

    /// The version of Fargate, if it is one that lacks features.
    fn old_version(&self) -> Option<FargatePlatformVersion> {
        use FargatePlatformVersion::{Version1_0, Version1_1, Version1_2, Version1_3};
        self.platform_version.filter(|v| matches!(v, Version1_0 | Version1_1 | Version1_2 | Version1_3))
    }
}

impl FargateService {
    /// Adds a service to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: FargateServiceProps) -> Result<Self> {
        props.check(scope)?;
        let options = props.options();
        let service =
            BaseService::make(scope, id, "aws-cdk-lib.aws_ecs.FargateService", LaunchType::Fargate, &options, |_| {
                object! {
                    "Cluster" => props.cluster.cluster_name(),
                    "TaskDefinition" => options.task_definition_arn(),
                    "PlatformVersion" => props.platform_version,
                    "AvailabilityZoneRebalancing" => props.availability_zone_rebalancing,
                }
            })?;
        let external = props.deployment_controller.and_then(|c| c.r#type) == Some(DeploymentControllerType::External);
        if !external {
            let public = props.assign_public_ip == Some(true);
            let (subnets, groups) = (props.vpc_subnets.clone(), props.security_groups.clone());
            service.configure_aws_vpc_networking(&props.cluster.vpc()?, public, subnets, groups)?;
        }
        if props.old_version().is_some() {
            let task = props.task_definition.clone();
            service.node().add_validation(move || {
                let fields = task.references_secret_json_field();
                let message = "The task definition of this service uses at least one container that references a secret JSON field. This feature requires platform version 1.4.0 or later.";
                if fields { vec![message.to_owned()] } else { Vec::new() }
            });
        }
        service.validate_default_container();
        Ok(Self(service))
    }

    /// An existing service by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_fargate_service_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        fargate_service_arn: impl Into<String>,
    ) -> Result<ServiceRef> {
        imported_service::from_arn(scope, id.as_ref(), fargate_service_arn.into(), NamePart::Last)
    }

    /// An existing service of which the cluster is known too.
    ///
    /// # Errors
    /// When there is not one of ARN and name, or the id is empty or taken.
    pub fn from_fargate_service_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: FargateServiceAttributes,
    ) -> Result<BaseServiceRef> {
        imported_service::from_attributes(scope, id.as_ref(), attributes)
    }
}

impl Deref for FargateService {
    type Target = BaseService;

    fn deref(&self) -> &BaseService {
        &self.0
    }
}
