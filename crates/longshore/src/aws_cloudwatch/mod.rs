//! Metrics of CloudWatch, alarms on them, and dashboards that show them.
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
mod dashboard;
mod expression;
mod graph_widgets;
mod metric;
mod metric_set;
mod other_widgets;
mod rendering;
mod statistic;
mod variable;
mod widget;

pub use alarm::{
    Alarm, AlarmProps, AnomalyDetectionAlarm, AnomalyDetectionAlarmProps, ComparisonOperator, CreateAlarmOptions,
    TreatMissingData,
};
pub use alarm_rule::{AlarmRule, AlarmRuleRef, AlarmState, AtLeastOptions, AtLeastThreshold, IAlarmRule};
pub use any_alarm::{AlarmActionConfig, AlarmCore, AlarmRef, IAlarm, IAlarmAction};
pub use composite::{CompositeAlarm, CompositeAlarmProps};
pub use dashboard::{Dashboard, DashboardProps, PeriodOverride};
pub use expression::{
    MathExpression, MathExpressionOptions, MathExpressionProps, SearchExpression, SearchExpressionOptions,
    SearchExpressionProps,
};
pub use graph_widgets::{
    AlarmWidget, AlarmWidgetProps, Color, GaugeWidget, GaugeWidgetProps, GraphWidget, GraphWidgetProps,
    GraphWidgetView, HorizontalAnnotation, LegendPosition, Shading, SingleValueWidget, SingleValueWidgetProps,
    TableLayout, TableSummaryColumn, TableSummaryProps, TableThreshold, TableWidget, TableWidgetProps,
    VerticalAnnotation, VerticalShading, YAxisProps,
};
pub use metric::{
    AnomalyDetectionMetricOptions, Dimension, IMetric, Metric, MetricConfig, MetricExpressionConfig, MetricOptions,
    MetricProps, MetricRef, MetricStatConfig, Unit,
};
pub(crate) use metric::{period_of, with_statistic};
pub use other_widgets::{
    AlarmStatusWidget, AlarmStatusWidgetProps, AlarmStatusWidgetSortBy, CustomWidget, CustomWidgetProps,
    LogQueryLanguage, LogQueryVisualizationType, LogQueryWidget, LogQueryWidgetProps, TextWidget, TextWidgetBackground,
    TextWidgetProps,
};
pub use statistic::Stats;
pub use variable::{
    DashboardVariable, DashboardVariableOptions, DefaultValue, IVariable, SearchComponents, Values, VariableInputType,
    VariableRef, VariableType, VariableValue,
};
pub use widget::{Column, GRID_WIDTH, IWidget, Row, Spacer, SpacerProps, WidgetRef};
