//! What services are made of.

use std::cell::RefCell;
use std::rc::Rc;

use bon::Builder;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::token::number_token;
use longshore_core::units::Duration;
use longshore_core::value::{Object, js_number};

use super::{BaseService, ContainerDefinition, LogDriver};
use crate::aws_iam::{IGrantable as _, Role, RoleRef, ServicePrincipal};
use crate::aws_kms::KeyRef;
use crate::aws_lambda::FunctionRef;
use crate::aws_servicediscovery::{DnsRecordType, NamespaceRef};

/// What tasks of a service run on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LaunchType {
    /// Instances of EC2.
    Ec2,
    /// Fargate.
    Fargate,
    /// Machines elsewhere.
    External,
}

crate::props::enum_texts! { LaunchType { Ec2 => "EC2", Fargate => "FARGATE", External => "EXTERNAL", } }

/// Who replaces the tasks of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeploymentControllerType {
    /// ECS.
    Ecs,
    /// CodeDeploy.
    CodeDeploy,
    /// Someone else.
    External,
}

crate::props::enum_texts! { DeploymentControllerType { Ecs => "ECS", CodeDeploy => "CODE_DEPLOY", External => "EXTERNAL", } }

/// Who replaces the tasks of a service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeploymentController {
    /// Who it is. Default: ECS.
    pub r#type: Option<DeploymentControllerType>,
}

/// Whether a deployment is given up when tasks don't come up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeploymentCircuitBreaker {
    /// Whether it is. Default true.
    pub enable: Option<bool>,
    /// Whether the last deployment that worked is restored. Default false.
    pub rollback: Option<bool>,
}

/// Whether a deployment replaces tasks though nothing has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ForceNewDeployment {
    /// Whether it does.
    pub enabled: bool,
    /// A text that forces another deployment when it changes, 1 to 255 characters.
    pub nonce: Option<String>,
}

/// How traffic moves to new tasks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeploymentStrategy {
    /// Tasks are replaced bit by bit.
    Rolling,
    /// All of it, once all new tasks are there.
    BlueGreen,
    /// In equal steps.
    Linear,
    /// A bit of it, then the rest.
    Canary,
}

crate::props::enum_texts! { DeploymentStrategy {
    Rolling => "ROLLING",
    BlueGreen => "BLUE_GREEN",
    Linear => "LINEAR",
    Canary => "CANARY",
} }

/// The steps in which traffic moves to new tasks.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TrafficShiftConfig {
    /// How much of it moves in a step, in percent with one decimal: 3 to 100 linear, 0.1 to 100 as a canary.
    pub step_percent: Option<f64>,
    /// How long a step is watched, up to 1,440 minutes.
    pub step_bake_time: Option<Duration>,
}

impl TrafficShiftConfig {
    /// Checks the steps of a strategy whose name messages have.
    pub(super) fn check(&self, name: &str, least: &str, at: &dyn Construct) -> Result<()> {
        let shown = if name == "Canary" { "MustBeCanaryDeployment" } else { "MustBeLinearDeployment" };
        let refuse = |what: &str, message: String| Err(Error::at(at, format!("{shown}{what}"), message));
        if let Some(percent) = self.step_percent.filter(|p| number_token(*p).is_none()) {
            let minimum: f64 = least.parse().unwrap_or_default();
            let text = js_number(percent);
            if !percent.is_finite() || !(minimum..=100.0).contains(&percent) {
                return refuse(
                    "StepPercent",
                    format!("{name} deployment stepPercent must be between {least} and 100.0, received {text}"),
                );
            }
            if (percent * 10.0).fract() != 0.0 {
                return refuse(
                    "StepPercent",
                    format!("{name} deployment stepPercent must be a multiple of 0.1, received {text}"),
                );
            }
        }
        if let Some(time) = self.step_bake_time {
            let minutes = time.to_milliseconds() as f64 / 60_000.0;
            let text = js_number(minutes);
            if minutes.fract() != 0.0 {
                return refuse(
                    "StepBakeTime",
                    format!(
                        "{name} deployment stepBakeTime must be a whole number of minutes, received {text} minutes"
                    ),
                );
            }
            if minutes > 1440.0 {
                return refuse(
                    "StepBakeTime",
                    format!(
                        "{name} deployment stepBakeTime must be between 0 and 1440 minutes, received {text} minutes"
                    ),
                );
            }
        }
        Ok(())
    }
}

/// What happens when an alarm goes off during a deployment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlarmBehavior {
    /// The last deployment that worked is restored.
    RollbackOnAlarm,
    /// The deployment fails.
    FailOnAlarm,
}

crate::props::enum_texts! { AlarmBehavior { RollbackOnAlarm => "ROLLBACK_ON_ALARM", FailOnAlarm => "FAIL_ON_ALARM", } }

/// What happens when an alarm goes off during a deployment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeploymentAlarmOptions {
    /// What it is. Default: the last deployment that worked is restored.
    pub behavior: Option<AlarmBehavior>,
}

/// Alarms that stop deployments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeploymentAlarmConfig {
    /// Their names, at least one.
    pub alarm_names: Vec<String>,
    /// What happens when one goes off. Default: the last deployment that worked is restored.
    pub behavior: Option<AlarmBehavior>,
}

/// Whose tags tasks get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PropagatedTagSource {
    /// The service's.
    Service,
    /// The task definition's.
    TaskDefinition,
    /// Nobody's.
    None,
}

crate::props::enum_texts! { PropagatedTagSource {
    Service => "SERVICE",
    TaskDefinition => "TASK_DEFINITION",
    None => "NONE",
} }

/// Whether ECS keeps tasks spread over availability zones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AvailabilityZoneRebalancing {
    /// It does.
    Enabled,
    /// It does not.
    Disabled,
}

crate::props::enum_texts! { AvailabilityZoneRebalancing { Enabled => "ENABLED", Disabled => "DISABLED", } }

/// A version of Fargate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FargatePlatformVersion {
    /// The newest.
    Latest,
    /// 1.4.0
    Version1_4,
    /// 1.3.0
    Version1_3,
    /// 1.2.0
    Version1_2,
    /// 1.1.0
    Version1_1,
    /// 1.0.0
    Version1_0,
}

crate::props::enum_texts! { FargatePlatformVersion {
    Latest => "LATEST",
    Version1_4 => "1.4.0",
    Version1_3 => "1.3.0",
    Version1_2 => "1.2.0",
    Version1_1 => "1.1.0",
    Version1_0 => "1.0.0",
} }

/// Which revision of a family a service runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskDefinitionRevision(std::borrow::Cow<'static, str>);

impl TaskDefinitionRevision {
    /// The one that was registered last.
    pub const LATEST: Self = Self(std::borrow::Cow::Borrowed("latest"));

    /// A revision by its number.
    ///
    /// # Errors
    /// When it is less than 1.
    pub fn of(revision: f64) -> Result<Self> {
        if revision < 1.0 {
            return Err(Error::new(
                "MustBeTaskDefinitionRevision",
                format!(
                    "A task definition revision must be 'latest' or a positive number, got {}",
                    js_number(revision)
                ),
            ));
        }
        let text = number_token(revision).map_or_else(|| js_number(revision), |t| t.to_string());
        Ok(Self(text.into()))
    }

    /// The number, or `latest`.
    pub fn revision(&self) -> &str {
        &self.0
    }
}

/// How a service is found by DNS.
#[derive(Clone, Default, Builder)]
#[builder(on(String, into))]
pub struct CloudMapOptions {
    /// The name. Default: made by CloudFormation.
    pub name: Option<String>,
    /// The namespace. Default: the cluster's.
    #[builder(into)]
    pub cloud_map_namespace: Option<NamespaceRef>,
    /// The records. Default: addresses with `awsvpc` networks, else hosts and ports.
    pub dns_record_type: Option<DnsRecordType>,
    /// How long answers are kept. Default: 1 minute.
    pub dns_ttl: Option<Duration>,
    /// How many times 30 seconds a change waits. Default: 1.
    #[builder(into)]
    pub failure_threshold: Option<f64>,
    /// The container. Default: the task's default container.
    pub container: Option<ContainerDefinition>,
    /// The port. Default: the first one of the task's default container.
    #[builder(into)]
    pub container_port: Option<f64>,
}

/// An existing service that a service of ECS is found by.
#[derive(Clone)]
pub struct AssociateCloudMapServiceOptions {
    /// The service.
    pub service: crate::aws_servicediscovery::ServiceRef,
    /// The container. Default: the task's default container.
    pub container: Option<ContainerDefinition>,
    /// The port. Default: the first one of the task's default container.
    pub container_port: Option<f64>,
}

/// The form of the access log of Service Connect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServiceConnectAccessLogFormat {
    /// Text
    Text,
    /// JSON
    Json,
}

crate::props::enum_texts! { ServiceConnectAccessLogFormat { Text => "TEXT", Json => "JSON", } }

/// The access log of Service Connect.
#[derive(Clone, Copy, Debug)]
pub struct ServiceConnectAccessLogConfiguration {
    /// Its form.
    pub format: ServiceConnectAccessLogFormat,
    /// Whether it has the parameters of requests. Default false.
    pub include_query_parameters: Option<bool>,
}

/// How a service is connected with others.
#[derive(Clone, Default, Builder)]
pub struct ServiceConnectProps {
    /// The namespace. Default: the cluster's.
    #[builder(into)]
    pub namespace: Option<String>,
    /// The ports that others can use.
    pub services: Option<Vec<ServiceConnectService>>,
    /// Where the proxy's output goes.
    #[builder(into)]
    pub log_driver: Option<LogDriver>,
    /// The access log; with a logging driver only.
    pub access_log_configuration: Option<ServiceConnectAccessLogConfiguration>,
}

/// A port that others can use.
#[derive(Clone, Default, Builder)]
#[builder(on(String, into))]
pub struct ServiceConnectService {
    /// The name of the port mapping.
    pub port_mapping_name: String,
    /// The name in the namespace. Default: the port mapping's.
    pub discovery_name: Option<String>,
    /// The name that others use. Default: the name in the namespace, a dot and the namespace.
    pub dns_name: Option<String>,
    /// The port that others use. Default: the container's.
    #[builder(into)]
    pub port: Option<f64>,
    /// The port that the proxy listens at. Default: any free one.
    #[builder(into)]
    pub ingress_port_override: Option<f64>,
    /// How long a connection may be idle, at least a second; 0 for ever.
    pub idle_timeout: Option<Duration>,
    /// How long an answer may take, at least a second; 0 for ever.
    pub per_request_timeout: Option<Duration>,
    /// How traffic is encrypted.
    pub tls: Option<ServiceConnectTlsConfiguration>,
}

/// How traffic of Service Connect is encrypted.
#[derive(Clone, Default)]
pub struct ServiceConnectTlsConfiguration {
    /// The ARN of the certificate authority.
    pub aws_pca_authority_arn: Option<String>,
    /// The key of the private keys.
    pub kms_key: Option<KeyRef>,
    /// The role that issues certificates.
    pub role: Option<RoleRef>,
}

impl ServiceConnectTlsConfiguration {
    pub(super) fn render(&self) -> Object {
        object! {
            "IssuerCertificateAuthority" => object! {"AwsPcaAuthorityArn" => self.aws_pca_authority_arn.clone()},
            "KmsKey" => self.kms_key.as_ref().map(|k| k.key_arn().to_owned()),
            "RoleArn" => self.role.as_ref().map(|r| r.role_arn()),
        }
    }
}

/// A point in a deployment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeploymentLifecycleStage {
    /// The service is reconciled.
    ReconcileService,
    /// Before new tasks come up.
    PreScaleUp,
    /// After new tasks have come up.
    PostScaleUp,
    /// Test traffic moves.
    TestTrafficShift,
    /// Test traffic has moved.
    PostTestTrafficShift,
    /// Traffic moves.
    ProductionTrafficShift,
    /// Traffic has moved.
    PostProductionTrafficShift,
}

crate::props::enum_texts! { DeploymentLifecycleStage {
    ReconcileService => "RECONCILE_SERVICE",
    PreScaleUp => "PRE_SCALE_UP",
    PostScaleUp => "POST_SCALE_UP",
    TestTrafficShift => "TEST_TRAFFIC_SHIFT",
    PostTestTrafficShift => "POST_TEST_TRAFFIC_SHIFT",
    ProductionTrafficShift => "PRODUCTION_TRAFFIC_SHIFT",
    PostProductionTrafficShift => "POST_PRODUCTION_TRAFFIC_SHIFT",
} }

/// What is called at points in a deployment.
#[derive(Clone)]
pub struct DeploymentLifecycleHookTargetConfig {
    /// The ARN of what is called.
    pub target_arn: String,
    /// The role that calls it.
    pub role: RoleRef,
    /// The points.
    pub lifecycle_stages: Vec<DeploymentLifecycleStage>,
}

/// What is called at points in a deployment, as users may define it.
pub trait IDeploymentLifecycleHookTarget {
    /// Makes what the call needs, and says what is called.
    ///
    /// # Errors
    /// When it cannot be called.
    fn bind(&self, scope: &dyn Construct) -> Result<DeploymentLifecycleHookTargetConfig>;
}

/// What is called at points in a deployment.
#[derive(Clone)]
pub struct DeploymentLifecycleHook(Rc<dyn IDeploymentLifecycleHookTarget>);

impl<T: IDeploymentLifecycleHookTarget + 'static> From<T> for DeploymentLifecycleHook {
    fn from(target: T) -> Self {
        Self(Rc::new(target))
    }
}

impl DeploymentLifecycleHook {
    pub(super) fn render(&self, service: &BaseService) -> Result<Object> {
        let config = self.0.bind(service)?;
        Ok(object! {
            "HookTargetArn" => config.target_arn,
            "RoleArn" => config.role.role_arn(),
            "LifecycleStages" => config.lifecycle_stages,
        })
    }
}

/// When a function is called, and by whom.
#[derive(Clone, Default)]
pub struct DeploymentLifecycleLambdaTargetProps {
    /// The role that calls the function. Default: a new one.
    pub role: Option<RoleRef>,
    /// The points in a deployment.
    pub lifecycle_stages: Vec<DeploymentLifecycleStage>,
}

/// A function that is called at points in a deployment.
#[derive(Clone)]
pub struct DeploymentLifecycleLambdaTarget {
    handler: FunctionRef,
    id: String,
    props: DeploymentLifecycleLambdaTargetProps,
    role: Rc<RefCell<Option<RoleRef>>>,
}

impl DeploymentLifecycleLambdaTarget {
    /// A function; a role that is made has the id, and `Role`.
    pub fn new(
        handler: impl Into<FunctionRef>,
        id: impl Into<String>,
        props: DeploymentLifecycleLambdaTargetProps,
    ) -> Self {
        Self { handler: handler.into(), id: id.into(), props, role: Rc::default() }
    }

    /// The role that calls the function; known once a service has the target.
    pub fn role(&self) -> Option<RoleRef> {
        self.role.borrow().clone()
    }
}

impl IDeploymentLifecycleHookTarget for DeploymentLifecycleLambdaTarget {
    fn bind(&self, scope: &dyn Construct) -> Result<DeploymentLifecycleHookTargetConfig> {
        let role = match &self.props.role {
            Some(role) => role.clone(),
            None => {
                let role = Role::builder(scope, format!("{}Role", self.id))
                    .assumed_by(ServicePrincipal::new("ecs.amazonaws.com"))
                    .build()?;
                self.handler.grant_invoke(&role.grant_principal())?;
                RoleRef::from(&role)
            }
        };
        self.role.replace(Some(role.clone()));
        Ok(DeploymentLifecycleHookTargetConfig {
            target_arn: self.handler.function_arn(),
            role,
            lifecycle_stages: self.props.lifecycle_stages.clone(),
        })
    }
}
