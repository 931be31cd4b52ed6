//! Alarms made of other alarms.

use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::names::Names;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::units::Duration;
use longshore_core::{bail, object};

use super::any_alarm::{Actions, AlarmCore, import_by_arn, import_by_name, is_alarm};
use super::{AlarmRef, AlarmRuleRef};
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`CompositeAlarm`].
    pub struct CompositeAlarmProps => CompositeAlarm {
        /// Whether anything is done. Default true.
        actions_enabled: Option<bool>,
        /// What the alarm is for, in words.
        [into] alarm_description: Option<String>,
        /// The name. Default: made of the construct's path.
        [into] composite_alarm_name: Option<String>,
        /// When the alarm is raised.
        [into] alarm_rule: AlarmRuleRef,
        /// While this alarm is raised nothing is done. Default: none.
        [into] actions_suppressor: Option<AlarmRef>,
        /// How long nothing is done after the suppressing alarm is over. Default: a minute, if there is one.
        actions_suppressor_extension_period: Option<Duration>,
        /// How long it is waited for the suppressing alarm. Default: a minute, if there is one.
        actions_suppressor_wait_period: Option<Duration>,
    }
}

/// An alarm made of other alarms; clones are the same.
#[derive(Clone)]
pub struct CompositeAlarm(Rc<AlarmCore>, CfnResource);

is_alarm! { CompositeAlarm }

impl CompositeAlarm {
    fn make(scope: &dyn Construct, id: &str, props: CompositeAlarmProps) -> Result<Self> {
        let named = props.composite_alarm_name.clone().map(PhysicalName::Name);
        let class = "aws-cdk-lib.aws_cloudwatch.CompositeAlarm";
        let base = ResourceBase::new(scope, id, class, named.unwrap_or_default())?;
        let node = base.node().clone();
        let rule = props.alarm_rule.render_alarm_rule();
        // Source: CloudWatch API, PutCompositeAlarm AlarmRule.
        if rule.len() > 10_240 {
            bail!(
                &node,
                "AlarmRuleExpressionCannotGreater",
                "Alarm Rule expression cannot be greater than 10240 characters, please reduce the conditions in the Alarm Rule"
            );
        }
        let (mut extension, mut wait) =
            (props.actions_suppressor_extension_period, props.actions_suppressor_wait_period);
        if props.actions_suppressor.is_some() {
            extension.get_or_insert(Duration::minutes(1));
            wait.get_or_insert(Duration::minutes(1));
        } else if extension.is_some() || wait.is_some() {
            bail!(
                &node,
                "ActionsSuppressorExtensionWaitPeriods",
                "ActionsSuppressor Extension/Wait Periods require an ActionsSuppressor to be set."
            );
        }
        let name = match props.composite_alarm_name {
            Some(name) => name,
            None => generated_name(&node)?,
        };
        let actions = Actions::default();
        let [in_alarm, without_data, when_ok] = actions.render();
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::CloudWatch::CompositeAlarm",
            object! {
                "AlarmName" => name,
                "AlarmRule" => rule,
                "AlarmDescription" => props.alarm_description,
                "ActionsEnabled" => props.actions_enabled,
                "AlarmActions" => in_alarm,
                "InsufficientDataActions" => without_data,
                "OKActions" => when_ok,
                "ActionsSuppressor" => props.actions_suppressor.map(|a| a.alarm_arn()),
                "ActionsSuppressorExtensionPeriod" => extension.map(Duration::to_seconds).transpose()?,
                "ActionsSuppressorWaitPeriod" => wait.map(Duration::to_seconds).transpose()?,
            },
        )?;
        Ok(Self(Rc::new(AlarmCore::owned(base, &resource, None, actions)), resource))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.1
    }

    /// An existing alarm of the stack's account and region, by its name.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_composite_alarm_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        composite_alarm_name: &str,
    ) -> Result<AlarmRef> {
        import_by_name(scope, id.as_ref(), composite_alarm_name)
    }

    /// An existing alarm by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_composite_alarm_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        composite_alarm_arn: impl Into<String>,
    ) -> Result<AlarmRef> {
        import_by_arn(scope, id.as_ref(), composite_alarm_arn.into())
    }
}

fn generated_name(node: &Node) -> Result<String> {
    let name = Names::unique_id(node)?;
    Ok(if name.len() > 240 { format!("{}{}", &name[..120], &name[name.len() - 120..]) } else { name })
}
