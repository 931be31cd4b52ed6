//! Metrics of CloudWatch, and alarms on them.
//!
//! ```
//! use longshore::aws_cloudwatch::{Alarm, Metric, MetricProps};
//! use longshore::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let app = App::new()?;
//! let stack = Stack::new(&app, "Watch")?;
//! let errors = Metric::new(MetricProps::builder().namespace("App").metric_name("Errors").statistic("Sum").build())?;
//! Alarm::builder(&stack, "TooMany").metric(&errors).threshold(10).evaluation_periods(3).build()?;
//! # Ok(())
//! # }
//! ```

mod alarm;
mod alarm_metric;
mod alarm_rule;
mod any_alarm;
mod composite;
mod expression;
mod metric;
mod metric_set;
mod statistic;

pub use alarm::{
    Alarm, AlarmProps, AnomalyDetectionAlarm, AnomalyDetectionAlarmProps, ComparisonOperator, CreateAlarmOptions,
    TreatMissingData,
};
pub use alarm_rule::{AlarmRule, AlarmRuleRef, AlarmState, AtLeastOptions, AtLeastThreshold, IAlarmRule};
pub use any_alarm::{AlarmActionConfig, AlarmCore, AlarmRef, IAlarm, IAlarmAction};
pub use composite::{CompositeAlarm, CompositeAlarmProps};
pub use expression::{
    MathExpression, MathExpressionOptions, MathExpressionProps, SearchExpression, SearchExpressionOptions,
    SearchExpressionProps,
};
pub use metric::{
    AnomalyDetectionMetricOptions, Dimension, IMetric, Metric, MetricConfig, MetricExpressionConfig, MetricOptions,
    MetricProps, MetricRef, MetricStatConfig, Unit,
};
pub(crate) use metric::{period_of, with_statistic};
pub use statistic::Stats;
