//! What alarms do when their state changes.

use longshore_core::annotations::Annotations;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::feature_flags;
use longshore_core::names::Names;
use longshore_core::stack::Stack;

use crate::aws_applicationautoscaling::StepScalingAction;
use crate::aws_autoscaling;
use crate::aws_cloudwatch::{AlarmActionConfig, IAlarm, IAlarmAction};
use crate::aws_iam::ServicePrincipal;
use crate::aws_lambda::{FunctionRef, Permission};
use crate::aws_sns::TopicRef;
use crate::props::text_enum;

/// Whether permissions of alarms to call functions have the alarm's id.
const PERMISSION_ID_OF_ALARM: &str = "@aws-cdk/aws-cloudwatch-actions:changeLambdaPermissionLogicalIdForLambdaAction";

fn config(arn: impl Into<String>) -> Result<AlarmActionConfig> {
    Ok(AlarmActionConfig { alarm_action_arn: arn.into() })
}

/// Sends a message to a topic.
#[derive(Clone)]
pub struct SnsAction(TopicRef);

impl SnsAction {
    /// Sends a message to this topic.
    pub fn new(topic: impl Into<TopicRef>) -> Self {
        Self(topic.into())
    }
}

impl IAlarmAction for SnsAction {
    fn bind(&self, _: &dyn Construct, _: &dyn IAlarm) -> Result<AlarmActionConfig> {
        config(self.0.topic_arn())
    }
}

/// Changes the capacity of something that scales.
#[derive(Clone)]
pub struct ApplicationScalingAction(StepScalingAction);

impl ApplicationScalingAction {
    /// Changes the capacity in these steps.
    pub fn new(step_scaling_action: &StepScalingAction) -> Self {
        Self(step_scaling_action.clone())
    }
}

impl IAlarmAction for ApplicationScalingAction {
    fn bind(&self, _: &dyn Construct, _: &dyn IAlarm) -> Result<AlarmActionConfig> {
        config(self.0.scaling_policy_arn())
    }
}

/// Changes the size of a group of instances.
#[derive(Clone)]
pub struct AutoScalingAction(aws_autoscaling::StepScalingAction);

impl AutoScalingAction {
    /// Changes the size in these steps.
    pub fn new(step_scaling_action: &aws_autoscaling::StepScalingAction) -> Self {
        Self(step_scaling_action.clone())
    }
}

impl IAlarmAction for AutoScalingAction {
    fn bind(&self, _: &dyn Construct, _: &dyn IAlarm) -> Result<AlarmActionConfig> {
        config(self.0.scaling_policy_arn())
    }
}

text_enum! {
    /// What is done with an instance.
    pub enum Ec2InstanceAction {
        /// It is stopped.
        Stop = "stop",
        /// It is terminated.
        Terminate = "terminate",
        /// It is moved to other hardware.
        Recover = "recover",
        /// It is started again.
        Reboot = "reboot",
    }
}

/// Does something with the instance that the alarm's metric is of.
#[derive(Clone, Debug)]
pub struct Ec2Action(Ec2InstanceAction);

impl Ec2Action {
    /// Does this with the instance.
    pub fn new(instance_action: Ec2InstanceAction) -> Self {
        Self(instance_action)
    }
}

impl IAlarmAction for Ec2Action {
    fn bind(&self, scope: &dyn Construct, _: &dyn IAlarm) -> Result<AlarmActionConfig> {
        let stack = Stack::of(scope)?;
        config(format!("arn:{}:automate:{}:ec2:{}", stack.partition(), stack.region(), self.0.as_str()))
    }
}

/// How an alarm may call a function.
#[derive(Clone, Debug, Default)]
pub struct LambdaActionProps {
    /// Whether the permission's id is made of the alarm's path, so that several alarms may call the function. Default false.
    pub use_unique_permission_id: Option<bool>,
}

/// Calls a function.
#[derive(Clone)]
pub struct LambdaAction {
    function: FunctionRef,
    props: LambdaActionProps,
}

impl LambdaAction {
    /// Calls this function.
    pub fn new(lambda_function: impl Into<FunctionRef>) -> Self {
        Self::new_with(lambda_function, LambdaActionProps::default())
    }

    /// Calls this function.
    pub fn new_with(lambda_function: impl Into<FunctionRef>, props: LambdaActionProps) -> Self {
        Self { function: lambda_function.into(), props }
    }
}

impl IAlarmAction for LambdaAction {
    fn bind(&self, scope: &dyn Construct, alarm: &dyn IAlarm) -> Result<AlarmActionConfig> {
        let unique = self.props.use_unique_permission_id == Some(true);
        let prefix = if unique {
            Names::unique_id(alarm.node())?
        } else if feature_flags::enabled(scope, PERMISSION_ID_OF_ALARM) {
            alarm.node().id().to_owned()
        } else {
            String::new()
        };
        let id = format!("{prefix}AlarmPermission");
        let existing = self.function.permissions_node().try_find_child(&id);
        let same = existing
            .as_ref()
            .and_then(CfnResource::at)
            .is_some_and(|permission| permission.property("SourceArn").as_str() == Some(alarm.alarm_arn().as_str()));
        if !same {
            if existing.is_some() && !unique {
                Annotations::of(scope).add_warning_v2(
                    "@aws-cdk/aws-cloudwatch-actions:LambdaActionPermissionId",
                    &format!(
                        "Please use 'useUniquePermissionId' on LambdaAction {} to generate unique Lambda Permission Id",
                        self.function.function_name()
                    ),
                );
            }
            self.function.add_permission(
                &id,
                Permission {
                    source_account: Some(Stack::of(scope)?.account().to_owned()),
                    action: Some("lambda:InvokeFunction".to_owned()),
                    source_arn: Some(alarm.alarm_arn()),
                    ..Permission::invoke(ServicePrincipal::new("lambda.alarms.cloudwatch.amazonaws.com"))
                },
            )?;
        }
        config(self.function.function_arn())
    }
}

text_enum! {
    /// How bad it is.
    pub enum OpsItemSeverity {
        /// Critical.
        Critical = "1",
        /// High.
        High = "2",
        /// Medium.
        Medium = "3",
        /// Low.
        Low = "4",
    }
}

text_enum! {
    /// What it is about.
    pub enum OpsItemCategory {
        /// Availability.
        Availability = "Availability",
        /// Cost.
        Cost = "Cost",
        /// Performance.
        Performance = "Performance",
        /// Recovery.
        Recovery = "Recovery",
        /// Security.
        Security = "Security",
    }
}

/// Makes an item in the list of things to do of Systems Manager.
#[derive(Clone, Debug)]
pub struct SsmAction {
    severity: OpsItemSeverity,
    category: Option<OpsItemCategory>,
}

impl SsmAction {
    /// Makes an item.
    pub fn new(severity: OpsItemSeverity, category: Option<OpsItemCategory>) -> Self {
        Self { severity, category }
    }
}

impl IAlarmAction for SsmAction {
    fn bind(&self, scope: &dyn Construct, _: &dyn IAlarm) -> Result<AlarmActionConfig> {
        let stack = Stack::of(scope)?;
        let category = self.category.map(|c| format!("#CATEGORY={}", c.as_str())).unwrap_or_default();
        config(format!(
            "arn:{}:ssm:{}:{}:opsitem:{}{category}",
            stack.partition(),
            stack.region(),
            stack.account(),
            self.severity.as_str()
        ))
    }
}

/// Starts the response to an incident.
#[derive(Clone, Debug)]
pub struct SsmIncidentAction(String);

impl SsmIncidentAction {
    /// Starts a response plan by its name.
    pub fn new(response_plan_name: impl Into<String>) -> Self {
        Self(response_plan_name.into())
    }
}

impl IAlarmAction for SsmIncidentAction {
    fn bind(&self, scope: &dyn Construct, _: &dyn IAlarm) -> Result<AlarmActionConfig> {
        let stack = Stack::of(scope)?;
        config(format!("arn:{}:ssm-incidents::{}:response-plan/{}", stack.partition(), stack.account(), self.0))
    }
}
