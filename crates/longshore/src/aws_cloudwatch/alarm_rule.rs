//! When composite alarms are raised.

use std::rc::Rc;

use longshore_core::error::{Error, Result};
use longshore_core::token::number_token;
use longshore_core::value::js_number;

use super::{AlarmRef, IAlarm};
use crate::props::text_enum;

/// Anything that says when a composite alarm is raised: an alarm itself, or a rule made of others.
pub trait IAlarmRule {
    /// The rule in CloudWatch's language.
    fn render_alarm_rule(&self) -> String;
}

/// A handle of any rule.
pub type AlarmRuleRef = Rc<dyn IAlarmRule>;

text_enum! {
    /// The state of an alarm.
    pub enum AlarmState {
        /// Raised.
        Alarm = "ALARM",
        /// Not raised.
        Ok = "OK",
        /// Not known for want of values.
        InsufficientData = "INSUFFICIENT_DATA",
    }
}

/// How many of some alarms.
#[derive(Clone, Copy, Debug)]
pub struct AtLeastThreshold {
    value: f64,
    percentage: bool,
}

impl AtLeastThreshold {
    /// A number of alarms.
    pub fn count(count: f64) -> Self {
        Self { value: count, percentage: false }
    }

    /// A percentage of the alarms, 1 to 100.
    pub fn percentage(percentage: f64) -> Self {
        Self { value: percentage, percentage: true }
    }

    fn render(&self, operands: usize) -> Result<String> {
        let sign = if self.percentage { "%" } else { "" };
        if let Some(token) = number_token(self.value) {
            return Ok(format!("{token}{sign}"));
        }
        let (whole, shown) = (self.value.fract() == 0.0, js_number(self.value));
        if self.percentage && !(whole && (1.0..=100.0).contains(&self.value)) {
            let message = format!("percentage must be an integer between 1 and 100, got {shown}");
            return Err(Error::new("InvalidAtLeastPercentage", message));
        }
        let possible = whole && self.value >= 1.0 && self.value <= operands as f64;
        if !self.percentage && !possible {
            let message =
                format!("count must be an integer between 1 and the number of operands ({operands}), got {shown}");
            return Err(Error::new("InvalidAtLeastCount", message));
        }
        Ok(format!("{shown}{sign}"))
    }
}

/// How many of which alarms.
#[derive(Clone)]
pub struct AtLeastOptions {
    /// The alarms.
    pub operands: Vec<AlarmRef>,
    /// How many of them.
    pub threshold: AtLeastThreshold,
}

/// A rule that says when a composite alarm is raised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlarmRule(String);

impl IAlarmRule for AlarmRule {
    fn render_alarm_rule(&self) -> String {
        self.0.clone()
    }
}

impl From<AlarmRule> for AlarmRuleRef {
    fn from(rule: AlarmRule) -> Self {
        Rc::new(rule)
    }
}

impl AlarmRule {
    /// When all rules apply.
    ///
    /// # Errors
    /// When there is none.
    pub fn all_of(operands: &[&dyn IAlarmRule]) -> Result<Self> {
        Self::joined("AND", "allOf", operands)
    }

    /// When any of the rules applies.
    ///
    /// # Errors
    /// When there is none.
    pub fn any_of(operands: &[&dyn IAlarmRule]) -> Result<Self> {
        Self::joined("OR", "anyOf", operands)
    }

    fn joined(operator: &str, method: &str, operands: &[&dyn IAlarmRule]) -> Result<Self> {
        if operands.is_empty() {
            let message = format!("Did not detect any operands for AlarmRule.{method}()");
            return Err(Error::new("NoOperandsDetectedForAlarmRule", message));
        }
        let operands: Vec<String> = operands.iter().map(|o| o.render_alarm_rule()).collect();
        Ok(Self(format!("({})", operands.join(&format!(" {operator} ")))))
    }

    /// When a rule does not apply.
    pub fn not(operand: &dyn IAlarmRule) -> Self {
        Self(format!("(NOT ({}))", operand.render_alarm_rule()))
    }

    /// When enough alarms are in a state.
    ///
    /// # Errors
    /// When there is no alarm, or not enough.
    pub fn at_least(alarm_state: AlarmState, options: AtLeastOptions) -> Result<Self> {
        Self::at_least_in(alarm_state.as_str(), &options)
    }

    /// When enough alarms are not in a state.
    ///
    /// # Errors
    /// When there is no alarm, or not enough.
    pub fn at_least_not(alarm_state: AlarmState, options: AtLeastOptions) -> Result<Self> {
        Self::at_least_in(&format!("NOT {}", alarm_state.as_str()), &options)
    }

    fn at_least_in(state: &str, options: &AtLeastOptions) -> Result<Self> {
        if options.operands.is_empty() {
            let message = format!("Did not detect any operands for AT_LEAST {state}");
            return Err(Error::new("NoOperandsDetectedForAtLeast", message));
        }
        let threshold = options.threshold.render(options.operands.len())?;
        let alarms: Vec<String> = options.operands.iter().map(|a| format!("\"{}\"", a.alarm_arn())).collect();
        Ok(Self(format!("AT_LEAST({threshold}, {state}, ({}))", alarms.join(", "))))
    }

    /// Always, or never.
    pub fn from_boolean(value: bool) -> Self {
        Self(if value { "TRUE" } else { "FALSE" }.to_owned())
    }

    /// When an alarm is in a state.
    pub fn from_alarm(alarm: &dyn IAlarm, alarm_state: AlarmState) -> Self {
        Self(format!("{}(\"{}\")", alarm_state.as_str(), alarm.alarm_arn()))
    }

    /// A rule in CloudWatch's language.
    pub fn from_string(alarm_rule: impl Into<String>) -> Self {
        Self(alarm_rule.into())
    }
}
