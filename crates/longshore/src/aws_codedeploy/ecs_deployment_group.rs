//! Deployments of services of ECS: new tasks are started beside the old ones, and traffic moves to them.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::Lazy;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, object};

use super::deployment_group::{AlarmOptions, DeploymentGroup, Draft, blue_green};
use super::{
    AutoRollbackConfig, EcsApplication, EcsApplicationProps, EcsApplicationRef, EcsDeploymentConfig,
    EcsDeploymentConfigRef,
};
use crate::aws_cloudwatch::AlarmRef;
use crate::aws_ecs::{BaseServiceRef, DeploymentControllerType};
use crate::aws_elasticloadbalancingv2::{ListenerRef, TargetGroupRef};
use crate::aws_iam::RoleRef;
use crate::props::construct_props;

/// Between what traffic moves.
#[derive(Clone)]
pub struct EcsBlueGreenDeploymentConfig {
    /// The target group that has the traffic at first.
    pub blue_target_group: TargetGroupRef,
    /// The target group that gets the traffic next.
    pub green_target_group: TargetGroupRef,
    /// The listener that clients use.
    pub listener: ListenerRef,
    /// The listener by which new tasks are tried before. Default: they are not.
    pub test_listener: Option<ListenerRef>,
    /// How long somebody has to say that traffic may move; the deployment stops otherwise. Default: it moves at once.
    pub deployment_approval_wait_time: Option<Duration>,
    /// How long old tasks are kept. Default: not at all.
    pub termination_wait_time: Option<Duration>,
}

impl EcsBlueGreenDeploymentConfig {
    /// Traffic moves at once.
    pub fn new(
        blue_target_group: impl Into<TargetGroupRef>,
        green_target_group: impl Into<TargetGroupRef>,
        listener: impl Into<ListenerRef>,
    ) -> Self {
        Self {
            blue_target_group: blue_target_group.into(),
            green_target_group: green_target_group.into(),
            listener: listener.into(),
            test_listener: None,
            deployment_approval_wait_time: None,
            termination_wait_time: None,
        }
    }

    fn render_times(&self) -> Result<Value> {
        let minutes = |time: Option<Duration>| time.map(Duration::to_minutes).transpose();
        let approval = minutes(self.deployment_approval_wait_time)?;
        Ok(object! {
            "DeploymentReadyOption" => object! {
                "ActionOnTimeout" => if approval.is_some() { "STOP_DEPLOYMENT" } else { "CONTINUE_DEPLOYMENT" },
                "WaitTimeInMinutes" => approval.unwrap_or(0),
            },
            "TerminateBlueInstancesOnDeploymentSuccess" => object! {
                "Action" => "TERMINATE",
                "TerminationWaitTimeInMinutes" => minutes(self.termination_wait_time)?.unwrap_or(0),
            },
        }
        .into())
    }

    fn render_traffic(&self) -> Value {
        let route = |listener: &ListenerRef| object! { "ListenerArns" => vec![listener.listener_arn()] };
        let groups = [&self.blue_target_group, &self.green_target_group]
            .map(|group| Value::from(object! { "Name" => group.target_group_name() }));
        object! {
            "TargetGroupPairInfoList" => vec![Value::from(object! {
                "ProdTrafficRoute" => route(&self.listener),
                "TargetGroups" => groups.to_vec(),
                "TestTrafficRoute" => self.test_listener.as_ref().map(route),
            })],
        }
        .into()
    }
}

construct_props! {
    /// Properties of an [`EcsDeploymentGroup`].
    pub struct EcsDeploymentGroupProps => EcsDeploymentGroup {
        /// The service; its deployment controller is CodeDeploy.
        [into] service: BaseServiceRef,
        /// Between what traffic moves.
        blue_green_deployment_config: EcsBlueGreenDeploymentConfig,
        /// The application. Default: a new one.
        [into] application: Option<EcsApplicationRef>,
        /// The name, at most 100 characters. Default: made by CloudFormation.
        [into] deployment_group_name: Option<PhysicalName>,
        /// How deployments go. Default: all traffic moves at once.
        [into] deployment_config: Option<EcsDeploymentConfigRef>,
        /// Alarms that stop deployments.
        alarms: Option<Vec<AlarmRef>>,
        /// What CodeDeploy may do. Default: a new role.
        [into] role: Option<RoleRef>,
        /// Whether deployments go on when alarms cannot be asked for. Default false.
        ignore_poll_alarms_failure: Option<bool>,
        /// When CodeDeploy goes back by itself. Default: when deployments fail or alarms are raised.
        auto_rollback: Option<AutoRollbackConfig>,
        /// Whether alarms are not heeded. Default false.
        ignore_alarm_configuration: Option<bool>,
    }
}

/// What is known of an existing group.
#[derive(Clone)]
pub struct EcsDeploymentGroupAttributes {
    /// The application.
    pub application: EcsApplicationRef,
    /// The name.
    pub deployment_group_name: String,
    /// How deployments go. Default: all traffic moves at once.
    pub deployment_config: Option<EcsDeploymentConfigRef>,
}

/// A group of deployments of a service of ECS, whoever owns it.
pub trait IEcsDeploymentGroup: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The application.
    fn application(&self) -> EcsApplicationRef;

    /// The name.
    fn deployment_group_name(&self) -> String;

    /// The ARN.
    fn deployment_group_arn(&self) -> String;

    /// How deployments go.
    fn deployment_config(&self) -> EcsDeploymentConfigRef;
}

/// A handle of any group of deployments of a service of ECS.
pub type EcsDeploymentGroupRef = Rc<dyn IEcsDeploymentGroup>;

struct Known {
    group: DeploymentGroup,
    application: EcsApplicationRef,
    config: EcsDeploymentConfigRef,
}

/// A group of deployments of a service of ECS; clones are the same.
#[derive(Clone)]
pub struct EcsDeploymentGroup {
    known: Rc<Known>,
    role: RoleRef,
    alarms: Rc<RefCell<Vec<AlarmRef>>>,
}

impl EcsDeploymentGroup {
    fn make(scope: &dyn Construct, id: &str, props: EcsDeploymentGroupProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_codedeploy.EcsDeploymentGroup";
        let draft =
            Draft::new(scope, id, class, props.deployment_group_name, (props.role, "ServiceRole"), props.alarms)?;
        let node = draft.base.node();
        let application = match props.application {
            Some(application) => application,
            None => (&EcsApplication::new(node, "Application", EcsApplicationProps::default())?).into(),
        };
        draft.allow("AWSCodeDeployRoleForECS");
        let config = props.deployment_config.unwrap_or_else(EcsDeploymentConfig::all_at_once);
        let config = config.bind_environment(&draft.base).unwrap_or(config);
        check_service(node, &props.service)?;
        let options = AlarmOptions {
            ignore_poll_alarms_failure: props.ignore_poll_alarms_failure,
            ignore_alarm_configuration: props.ignore_alarm_configuration,
            auto_rollback: props.auto_rollback,
        };
        let traffic = props.blue_green_deployment_config;
        let times = traffic.clone();
        let service = object! {
            "ClusterName" => props.service.cluster().cluster_name(),
            "ServiceName" => props.service.service_name(),
        };
        let own: Object = object! {
            "BlueGreenDeploymentConfiguration" => Lazy::any(move || times.render_times()),
            "DeploymentStyle" => blue_green(),
            "ECSServices" => vec![Value::from(service)],
            "LoadBalancerInfo" => Lazy::any(move || Ok(traffic.render_traffic())),
        };
        let application_name = application.application_name();
        let resource = draft.resource(&application_name, Some(&*config), options, own)?;
        let group = draft.group(&resource, &application_name)?;
        if let Some(construct) = config.construct() {
            node.add_dependency(&[construct]);
        }
        let Draft { role, alarms, .. } = draft;
        Ok(Self { known: Rc::new(Known { group, application, config }), role, alarms })
    }

    /// An existing group.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_ecs_deployment_group_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: EcsDeploymentGroupAttributes,
    ) -> Result<EcsDeploymentGroupRef> {
        let class = "aws-cdk-lib.aws-codedeploy.ImportedEcsDeploymentGroup";
        let application = attrs.application;
        let of = (application.base(), application.application_name());
        let group = DeploymentGroup::imported(scope, id.as_ref(), class, (of.0, &of.1), attrs.deployment_group_name)?;
        let config = attrs.deployment_config.unwrap_or_else(EcsDeploymentConfig::all_at_once);
        let config = config.bind_environment(&group.base).unwrap_or(config);
        Ok(Rc::new(Known { group, application, config }))
    }

    /// What CodeDeploy may do.
    pub fn role(&self) -> &RoleRef {
        &self.role
    }

    /// The name of the application.
    pub fn application_name(&self) -> String {
        self.application().application_name()
    }

    /// Adds an alarm that stops deployments.
    pub fn add_alarm(&self, alarm: impl Into<AlarmRef>) {
        self.alarms.borrow_mut().push(alarm.into());
    }
}

fn check_service(at: &Node, service: &BaseServiceRef) -> Result<()> {
    let child = if service.base().is_owned() { service.node().default_child()? } else { None };
    let Some(resource) = child.as_ref().and_then(CfnResource::at) else { return Ok(()) };
    let by_code_deploy = Value::from(object! { "Type" => DeploymentControllerType::CodeDeploy });
    if resource.property("DeploymentController") != by_code_deploy {
        bail!(
            at,
            "ServiceAssociatedDeploymentGroupDe",
            "The ECS service associated with the deployment group must use the CODE_DEPLOY deployment controller type"
        );
    }
    let family = service.task_definition_family();
    if family.is_some_and(|family| resource.property("TaskDefinition") != family.into()) {
        bail!(
            at,
            "ServiceAssociatedDeploymentGroupSpecify",
            "The ECS service associated with the deployment group must specify the task definition using the task definition family name only. Otherwise, the task definition cannot be updated in the stack"
        );
    }
    Ok(())
}

impl Construct for Known {
    fn node(&self) -> &Node {
        self.group.base.node()
    }
}

impl Construct for EcsDeploymentGroup {
    fn node(&self) -> &Node {
        self.known.node()
    }
}

impl IEcsDeploymentGroup for Known {
    fn base(&self) -> &ResourceBase {
        &self.group.base
    }

    fn application(&self) -> EcsApplicationRef {
        Rc::clone(&self.application)
    }

    fn deployment_group_name(&self) -> String {
        self.group.name.clone()
    }

    fn deployment_group_arn(&self) -> String {
        self.group.arn.clone()
    }

    fn deployment_config(&self) -> EcsDeploymentConfigRef {
        Rc::clone(&self.config)
    }
}

impl IEcsDeploymentGroup for EcsDeploymentGroup {
    fn base(&self) -> &ResourceBase {
        self.known.base()
    }

    fn application(&self) -> EcsApplicationRef {
        self.known.application()
    }

    fn deployment_group_name(&self) -> String {
        self.known.deployment_group_name()
    }

    fn deployment_group_arn(&self) -> String {
        self.known.deployment_group_arn()
    }

    fn deployment_config(&self) -> EcsDeploymentConfigRef {
        self.known.deployment_config()
    }
}

impl From<&EcsDeploymentGroup> for EcsDeploymentGroupRef {
    fn from(group: &EcsDeploymentGroup) -> Self {
        Rc::new(group.clone())
    }
}
