//! Services on machines elsewhere.

use std::ops::Deref;

use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::object;

use super::imported_service::{self, NamePart};
use super::service_class::service_class;
use super::{
    BaseService, BaseServiceRef, Compatibility, DeploymentControllerType, ExternalServiceAttributes,
    ITaskDefinition as _, LaunchType, ServiceRef,
};
use crate::aws_ec2::SecurityGroupRef;

service_class! {
    /// Properties of an [`ExternalService`].
    pub struct ExternalServiceProps => ExternalService {
        /// How many tasks may run during a deployment, in percent of the desired count. Default: 100.
        max_healthy_percent: Option<f64>,
        /// How many tasks must run during a deployment, in percent of the desired count. Default: 0.
        min_healthy_percent: Option<f64>,
        /// The security groups of tasks, which have none.
        // Quirk(cdk): external-security-groups. They are not used.
        security_groups: Option<Vec<SecurityGroupRef>>,
        /// Whether one task runs on each machine. Default false.
        daemon: Option<bool>,
    }
}

/// A service on machines elsewhere; derefs to [`BaseService`].
#[derive(Clone)]
pub struct ExternalService(BaseService);

impl ExternalServiceProps {
    fn check(&self, at: &dyn Construct) -> Result<()> {
        use DeploymentControllerType::{CodeDeploy, External};
        if self.daemon == Some(true) {
            if matches!(self.deployment_controller.and_then(|c| c.r#type), Some(External | CodeDeploy)) {
                bail!(
                    at,
                    "CodeDeployExternalDeploymentController",
                    "CODE_DEPLOY or EXTERNAL deployment controller types don't support the DAEMON scheduling strategy."
                );
            }
            if self.desired_count.is_some() {
                bail!(
                    at,
                    "DaemonModeLaunchesTask",
                    "Daemon mode launches one task on every instance. Cannot specify desiredCount when daemon mode is enabled."
                );
            }
            if self.max_healthy_percent.is_some_and(|p| p != 100.0) {
                bail!(at, "MustBeMaximumPercentDaemon", "Maximum percent must be 100 when daemon mode is enabled.");
            }
        }
        if self.min_healthy_percent.zip(self.max_healthy_percent).is_some_and(|(min, max)| min >= max) {
            bail!(
                at,
                "MustBeMinimumHealthyPercent",
                "Minimum healthy percent must be less than maximum healthy percent."
            );
        }
        if self.task_definition.compatibility() != Compatibility::External {
            bail!(
                at,
                "SuppliedTaskDefinitionConfiguredCompatibility",
                "Supplied TaskDefinition is not configured for compatibility with ECS Anywhere cluster"
            );
        }
        if let Some(namespace) = self.cluster.default_cloud_map_namespace() {
            bail!(
                at,
                "CloudIntegrationSupportedExternal",
                "Cloud map integration is not supported for External service {}",
                namespace.node().path()
            );
        }
        if self.cloud_map_options.is_some() {
            bail!(at, "CloudOptionsSupportedExternal", "Cloud map options are not supported for External service");
        }
        if self.capacity_provider_strategies.is_some() {
            bail!(
                at,
                "CapacityProvidersSupportedExternal",
                "Capacity Providers are not supported for External service"
            );
        }
        Ok(())
    }
}

impl ExternalService {
    /// Adds a service to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: ExternalServiceProps) -> Result<Self> {
        props.check(scope)?;
        let mut options = props.options();
        options.max_healthy_percent.get_or_insert(100.0);
        options.min_healthy_percent.get_or_insert(0.0);
        let daemon = props.daemon == Some(true);
        let service = BaseService::make(
            scope,
            id,
            "aws-cdk-lib.aws_ecs.ExternalService",
            LaunchType::External,
            &options,
            |_| {
                object! {
                    "Cluster" => props.cluster.cluster_name(),
                    "TaskDefinition" => options.task_definition_arn(),
                    "SchedulingStrategy" => daemon.then_some("DAEMON"),
                }
            },
        )?;
        service.validate_default_container();
        let own = service.clone();
        service.node().add_validation(move || {
            let message = "Network configurations not supported for an external service";
            if own.has_network() { vec![message.to_owned()] } else { Vec::new() }
        });
        if props.min_healthy_percent.is_none() {
            Annotations::of(&service).add_warning_v2(
                "@aws-cdk/aws-ecs:minHealthyPercentExternal",
                "minHealthyPercent has not been configured so the default value of 0% for an external service is used. The number of running tasks will decrease below the desired count during deployments etc. See https://github.com/aws/aws-cdk/issues/31705",
            );
        }
        Ok(Self(service))
    }

    /// An existing service by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_external_service_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        external_service_arn: impl Into<String>,
    ) -> Result<ServiceRef> {
        imported_service::from_arn(scope, id.as_ref(), external_service_arn.into(), NamePart::All)
    }

    /// An existing service of which the cluster is known too.
    ///
    /// # Errors
    /// When there is not one of ARN and name, or the id is empty or taken.
    pub fn from_external_service_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: ExternalServiceAttributes,
    ) -> Result<BaseServiceRef> {
        imported_service::from_attributes(scope, id.as_ref(), attributes)
    }
}

impl Deref for ExternalService {
    type Target = BaseService;

    fn deref(&self) -> &BaseService {
        &self.0
    }
}
