//! The hook with which CloudFormation itself makes blue/green deployments of ECS services.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use bon::Builder;

use crate::cfn_elements::{element_handle, section};
use crate::construct::{Construct, Node};
use crate::element::{self, CfnElement, ElementBase};
use crate::error::Result;
use crate::object;
use crate::value::{Object, Value};

/// How traffic is moved to the new version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CfnTrafficRoutingType {
    /// All of it at once.
    AllAtOnce,
    /// In two steps.
    TimeBasedCanary,
    /// In equal steps.
    TimeBasedLinear,
}

impl CfnTrafficRoutingType {
    fn name(self) -> &'static str {
        match self {
            Self::AllAtOnce => "AllAtOnce",
            Self::TimeBasedCanary => "TimeBasedCanary",
            Self::TimeBasedLinear => "TimeBasedLinear",
        }
    }
}

/// The two steps of a canary.
#[derive(Clone, Debug, Default, Builder)]
pub struct CfnTrafficRoutingTimeBasedCanary {
    /// The share of the first step, in per cent. CloudFormation's default: 15.
    #[builder(into)]
    pub step_percentage: Option<f64>,
    /// The minutes between the steps. CloudFormation's default: 5.
    #[builder(into)]
    pub bake_time_mins: Option<f64>,
}

/// Equal steps.
#[derive(Clone, Debug, Default, Builder)]
pub struct CfnTrafficRoutingTimeBasedLinear {
    /// The share of each step, in per cent. CloudFormation's default: 15.
    #[builder(into)]
    pub step_percentage: Option<f64>,
    /// The minutes between steps. CloudFormation's default: 5.
    #[builder(into)]
    pub bake_time_mins: Option<f64>,
}

/// How traffic is moved.
#[derive(Clone, Debug, Builder)]
pub struct CfnTrafficRoutingConfig {
    /// In which way.
    pub r#type: CfnTrafficRoutingType,
    /// The steps of `TimeBasedCanary`.
    pub time_based_canary: Option<CfnTrafficRoutingTimeBasedCanary>,
    /// The steps of `TimeBasedLinear`.
    pub time_based_linear: Option<CfnTrafficRoutingTimeBasedLinear>,
}

/// More about the deployment.
#[derive(Clone, Debug, Default, Builder)]
pub struct CfnCodeDeployBlueGreenAdditionalOptions {
    /// The minutes that the old version is kept.
    #[builder(into)]
    pub termination_wait_time_in_minutes: Option<f64>,
}

/// The functions that are called between the steps, by their names or ARNs.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct CfnCodeDeployBlueGreenLifecycleEventHooks {
    /// Before the new task set exists.
    pub before_install: Option<String>,
    /// When it exists, without traffic.
    pub after_install: Option<String>,
    /// When test traffic reaches it.
    pub after_allow_test_traffic: Option<String>,
    /// When the second target group has it, before traffic moves.
    pub before_allow_traffic: Option<String>,
    /// When traffic has moved.
    pub after_allow_traffic: Option<String>,
}

/// What is replaced.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[builder(on(String, into))]
pub struct CfnCodeDeployBlueGreenApplicationTarget {
    /// The resource type: `AWS::ECS::Service`.
    pub r#type: String,
    /// The logical id of the service.
    pub logical_id: String,
}

/// A listener that traffic comes by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[builder(on(String, into))]
pub struct CfnTrafficRoute {
    /// The resource type: `AWS::ElasticLoadBalancingV2::Listener`.
    pub r#type: String,
    /// The logical id of the listener.
    pub logical_id: String,
}

/// The ways of the traffic.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
pub struct CfnTrafficRouting {
    /// The listener of the users.
    pub prod_traffic_route: CfnTrafficRoute,
    /// The listener of the tests.
    pub test_traffic_route: CfnTrafficRoute,
    /// The logical ids of the blue and the green target group.
    pub target_groups: Vec<String>,
}

/// The parts of an ECS service that take turns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
pub struct CfnCodeDeployBlueGreenEcsAttributes {
    /// The logical ids of the blue and the green task definition.
    pub task_definitions: Vec<String>,
    /// The logical ids of the blue and the green task set.
    pub task_sets: Vec<String>,
    /// The ways of the traffic.
    pub traffic_routing: CfnTrafficRouting,
}

/// An application that is deployed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
pub struct CfnCodeDeployBlueGreenApplication {
    /// What is replaced.
    pub target: CfnCodeDeployBlueGreenApplicationTarget,
    /// Its parts.
    pub ecs_attributes: CfnCodeDeployBlueGreenEcsAttributes,
}

/// Properties of a [`CfnCodeDeployBlueGreenHook`].
#[derive(Clone, Debug, Default, Builder)]
pub struct CfnCodeDeployBlueGreenHookProps {
    /// The role that CloudFormation makes the deployment with, by its name or ARN.
    #[builder(into)]
    pub service_role: String,
    /// What is deployed.
    pub applications: Vec<CfnCodeDeployBlueGreenApplication>,
    /// How traffic is moved. CloudFormation's default: a canary of 15 per cent for 5 minutes.
    pub traffic_routing_config: Option<CfnTrafficRoutingConfig>,
    /// More about the deployment.
    pub additional_options: Option<CfnCodeDeployBlueGreenAdditionalOptions>,
    /// Functions that are called between the steps.
    pub lifecycle_event_hooks: Option<CfnCodeDeployBlueGreenLifecycleEventHooks>,
}

element_handle! {
    /// A hook with which CloudFormation makes blue/green deployments of ECS services.
    CfnCodeDeployBlueGreenHook, HookInner
}
struct HookInner {
    base: ElementBase,
    props: RefCell<CfnCodeDeployBlueGreenHookProps>,
}

/// A property that can be read and set.
macro_rules! property {
    ($(#[$doc:meta])* $name:ident, $set:ident: $type:ty) => {
        $(#[$doc])*
        pub fn $name(&self) -> $type {
            self.0.props.borrow().$name.clone()
        }

        /// Sets it.
        pub fn $set(&self, value: $type) {
            self.0.props.borrow_mut().$name = value;
        }
    };
}

impl CfnCodeDeployBlueGreenHook {
    /// Adds a hook.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: CfnCodeDeployBlueGreenHookProps) -> Result<Self> {
        let base = ElementBase::new(scope, id.as_ref(), "aws-cdk-lib.CfnCodeDeployBlueGreenHook")?;
        Ok(Self::register(HookInner { base, props: RefCell::new(props) }))
    }

    /// The type of the hook.
    pub fn r#type(&self) -> &'static str {
        TYPE
    }

    property! {
        /// The role that CloudFormation makes the deployment with.
        service_role, set_service_role: String
    }
    property! {
        /// What is deployed.
        applications, set_applications: Vec<CfnCodeDeployBlueGreenApplication>
    }
    property! {
        /// How traffic is moved.
        traffic_routing_config, set_traffic_routing_config: Option<CfnTrafficRoutingConfig>
    }
    property! {
        /// More about the deployment.
        additional_options, set_additional_options: Option<CfnCodeDeployBlueGreenAdditionalOptions>
    }
    property! {
        /// Functions that are called between the steps.
        lifecycle_event_hooks, set_lifecycle_event_hooks: Option<CfnCodeDeployBlueGreenLifecycleEventHooks>
    }
}

const TYPE: &str = "AWS::CodeDeploy::BlueGreen";

fn route(of: &CfnTrafficRoute) -> Object {
    object! {"Type" => of.r#type.as_str(), "LogicalID" => of.logical_id.as_str()}
}

fn texts(all: &[String]) -> Value {
    Value::Array(all.iter().map(|text| text.as_str().into()).collect())
}

fn application(of: &CfnCodeDeployBlueGreenApplication) -> Value {
    let (target, parts) = (&of.target, &of.ecs_attributes);
    let routing = object! {
        "ProdTrafficRoute" => route(&parts.traffic_routing.prod_traffic_route),
        "TestTrafficRoute" => route(&parts.traffic_routing.test_traffic_route),
        "TargetGroups" => texts(&parts.traffic_routing.target_groups),
    };
    let parts = object! {
        "TaskDefinitions" => texts(&parts.task_definitions),
        "TaskSets" => texts(&parts.task_sets),
        "TrafficRouting" => routing,
    };
    let target = object! {"Type" => target.r#type.as_str(), "LogicalID" => target.logical_id.as_str()};
    object! {"Target" => target, "ECSAttributes" => parts}.into()
}

fn steps(percentage: Option<f64>, minutes: Option<f64>) -> Value {
    some(object! {"StepPercentage" => percentage, "BakeTimeMins" => minutes})
}

/// An object, unless nothing is in it.
fn some(object: Object) -> Value {
    if object.values().all(Value::is_undefined) { Value::Undefined } else { object.into() }
}

impl CfnElement for HookInner {
    fn base(&self) -> &ElementBase {
        &self.base
    }
    fn fragment(&self) -> Result<Value> {
        let props = self.props.borrow();
        let routing = props.traffic_routing_config.as_ref().map(|routing| {
            let (canary, linear) = (&routing.time_based_canary, &routing.time_based_linear);
            some(object! {
                "Type" => routing.r#type.name(),
                "TimeBasedCanary" => canary.as_ref().map(|it| steps(it.step_percentage, it.bake_time_mins)),
                "TimeBasedLinear" => linear.as_ref().map(|it| steps(it.step_percentage, it.bake_time_mins)),
            })
        });
        let additional = props
            .additional_options
            .as_ref()
            .map(|it| some(object! {"TerminationWaitTimeInMinutes" => it.termination_wait_time_in_minutes}));
        let hooks = props.lifecycle_event_hooks.as_ref().map(|it| {
            some(object! {
                "BeforeInstall" => it.before_install.clone(),
                "AfterInstall" => it.after_install.clone(),
                "AfterAllowTestTraffic" => it.after_allow_test_traffic.clone(),
                "BeforeAllowTraffic" => it.before_allow_traffic.clone(),
                "AfterAllowTraffic" => it.after_allow_traffic.clone(),
            })
        });
        let properties = object! {
            "ServiceRole" => props.service_role.as_str(),
            "Applications" => Value::Array(props.applications.iter().map(application).collect()),
            "TrafficRoutingConfig" => routing,
            "AdditionalOptions" => additional,
            "LifecycleEventHooks" => hooks,
        };
        Ok(section("Hooks", &self.base, object! {"Type" => TYPE, "Properties" => properties}))
    }
    fn as_any(self: Rc<Self>) -> Rc<dyn Any> {
        self
    }
}
