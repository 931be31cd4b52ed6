//! What alarms of all kinds have in common.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::resource::ResourceBase;
use longshore_core::stack::Stack;
use longshore_core::token::{Lazy, Token};
use longshore_core::value::Value;

use super::alarm_metric::check_action;
use super::{IAlarmRule, MetricRef};

/// What an alarm does when its state changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AlarmActionConfig {
    /// The ARN of what is done.
    pub alarm_action_arn: String,
}

/// Something that an alarm can do when its state changes.
pub trait IAlarmAction {
    /// Prepares it for an alarm.
    ///
    /// # Errors
    /// When that is not possible.
    fn bind(&self, scope: &dyn Construct, alarm: &dyn IAlarm) -> Result<AlarmActionConfig>;
}

type Arns = Rc<RefCell<Vec<String>>>;

/// What all kinds of alarms are made of.
pub struct AlarmCore {
    pub(super) base: ResourceBase,
    pub(super) arn: String,
    pub(super) name: String,
    pub(super) metric: Option<MetricRef>,
    pub(super) actions: Actions,
}

/// The ARNs of what is done in each state.
#[derive(Default)]
pub(super) struct Actions {
    alarm: Arns,
    insufficient_data: Arns,
    ok: Arns,
}

impl Actions {
    /// The actions as templates have them, in alarm, for want of data and when all is well.
    pub(super) fn render(&self) -> [Token; 3] {
        [&self.alarm, &self.insufficient_data, &self.ok].map(|arns| {
            let arns = Rc::clone(arns);
            Lazy::any(move || Ok(Value::from(arns.borrow().clone()).or_undefined_if_empty()))
        })
    }
}

impl AlarmCore {
    pub(super) fn owned(
        base: ResourceBase,
        resource: &CfnResource,
        metric: Option<MetricRef>,
        actions: Actions,
    ) -> Self {
        let arn = base.arn_attribute(resource.att("Arn"), components);
        let name = base.name_attribute(resource.ref_());
        Self { base, arn, name, metric, actions }
    }
}

pub(super) fn components(name: &str) -> ArnComponents {
    ArnComponents {
        service: "cloudwatch".into(),
        resource: "alarm".into(),
        resource_name: Some(name.to_owned()),
        arn_format: ArnFormat::ColonResourceName,
        ..Default::default()
    }
}

/// An alarm, whoever owns it.
pub trait IAlarm: Construct + IAlarmRule {
    /// What the alarm is made of.
    fn core(&self) -> &AlarmCore;

    /// This alarm as any.
    fn as_alarm(&self) -> &dyn IAlarm;

    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase {
        &self.core().base
    }

    /// The ARN.
    fn alarm_arn(&self) -> String {
        self.core().arn.clone()
    }

    /// The name.
    fn alarm_name(&self) -> String {
        self.core().name.clone()
    }

    /// Has something done when the alarm is raised.
    ///
    /// # Errors
    /// When it cannot be prepared, or not be done for the alarm's metric.
    fn add_alarm_action(&self, actions: &[&dyn IAlarmAction]) -> Result<()> {
        for action in actions {
            let arn = action.bind(self.node(), self.as_alarm())?.alarm_action_arn;
            check_action(self.core(), &arn)?;
            self.core().actions.alarm.borrow_mut().push(arn);
        }
        Ok(())
    }

    /// Has something done when there are not enough values.
    ///
    /// # Errors
    /// When it cannot be prepared.
    fn add_insufficient_data_action(&self, actions: &[&dyn IAlarmAction]) -> Result<()> {
        for action in actions {
            let arn = action.bind(self.node(), self.as_alarm())?.alarm_action_arn;
            self.core().actions.insufficient_data.borrow_mut().push(arn);
        }
        Ok(())
    }

    /// Has something done when the alarm is over.
    ///
    /// # Errors
    /// When it cannot be prepared.
    fn add_ok_action(&self, actions: &[&dyn IAlarmAction]) -> Result<()> {
        for action in actions {
            let arn = action.bind(self.node(), self.as_alarm())?.alarm_action_arn;
            self.core().actions.ok.borrow_mut().push(arn);
        }
        Ok(())
    }
}

/// A handle of any alarm.
pub type AlarmRef = Rc<dyn IAlarm>;

/// Makes a handle of an [`AlarmCore`] an alarm.
macro_rules! is_alarm {
    ($Class:ident) => {
        impl longshore_core::construct::Construct for $Class {
            fn node(&self) -> &longshore_core::construct::Node {
                self.0.base.node()
            }
        }

        impl $crate::aws_cloudwatch::IAlarmRule for $Class {
            fn render_alarm_rule(&self) -> String {
                format!("ALARM(\"{}\")", self.0.arn)
            }
        }

        impl $crate::aws_cloudwatch::IAlarm for $Class {
            fn core(&self) -> &$crate::aws_cloudwatch::AlarmCore {
                &self.0
            }

            fn as_alarm(&self) -> &dyn $crate::aws_cloudwatch::IAlarm {
                self
            }
        }

        impl From<&$Class> for $crate::aws_cloudwatch::AlarmRuleRef {
            fn from(alarm: &$Class) -> Self {
                std::rc::Rc::new(alarm.clone())
            }
        }

        impl From<&$Class> for $crate::aws_cloudwatch::AlarmRef {
            fn from(alarm: &$Class) -> Self {
                std::rc::Rc::new(alarm.clone())
            }
        }
    };
}
pub(super) use is_alarm;

#[derive(Clone)]
struct Imported(Rc<AlarmCore>);

is_alarm! { Imported }

pub(super) fn import_by_arn(scope: &dyn Construct, id: &str, arn: String) -> Result<AlarmRef> {
    let parts = Stack::of(scope)?.split_arn(&arn, ArnFormat::ColonResourceName);
    let parts = parts.map_err(|e| e.with_path(scope.node().path()))?;
    let base = ResourceBase::imported_in(scope, id, "aws-cdk-lib.aws_cloudwatch.AlarmBase", None, None)?;
    let name = parts.resource_name.unwrap_or_default();
    Ok(Rc::new(Imported(Rc::new(AlarmCore { base, arn, name, metric: None, actions: Actions::default() }))))
}

pub(super) fn import_by_name(scope: &dyn Construct, id: &str, name: &str) -> Result<AlarmRef> {
    let arn = Stack::of(scope)?.format_arn(components(name))?;
    import_by_arn(scope, id, arn)
}
