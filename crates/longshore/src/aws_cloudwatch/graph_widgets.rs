//! Widgets that show metrics.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Aws;
use longshore_core::object;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};

use super::rendering::all_metrics_graph_json;
use super::widget::{Frame, widget};
use super::{AlarmRef, MetricRef};
use crate::props::text_enum;

text_enum! {
    /// How a graph shows values.
    pub enum GraphWidgetView {
        /// As lines over time.
        TimeSeries = "timeSeries",
        /// As bars.
        Bar = "bar",
        /// As a pie.
        Pie = "pie",
    }
}
text_enum! {
    /// Where a legend is.
    pub enum LegendPosition {
        /// Below.
        Bottom = "bottom",
        /// At the right.
        Right = "right",
        /// Nowhere.
        Hidden = "hidden",
    }
}
text_enum! {
    /// Which side of a horizontal line is shaded.
    pub enum Shading {
        /// Neither.
        None = "none",
        /// What is above.
        Above = "above",
        /// What is below.
        Below = "below",
    }
}
text_enum! {
    /// Which side of a vertical line is shaded.
    pub enum VerticalShading {
        /// Neither.
        None = "none",
        /// What is before.
        Before = "before",
        /// What is after.
        After = "after",
    }
}
text_enum! {
    /// How a table is laid out.
    pub enum TableLayout {
        /// A metric is a line.
        Horizontal = "horizontal",
        /// A metric is a column.
        Vertical = "vertical",
    }
}
text_enum! {
    /// A column that sums a metric up.
    pub enum TableSummaryColumn {
        /// The smallest value.
        Minimum = "MIN",
        /// The greatest value.
        Maximum = "MAX",
        /// The sum.
        Sum = "SUM",
        /// The average.
        Average = "AVG",
    }
}

/// Colours that CloudWatch uses itself.
#[derive(Clone, Copy, Debug)]
pub struct Color;

impl Color {
    /// Blue.
    pub const BLUE: &str = "#1f77b4";
    /// Brown.
    pub const BROWN: &str = "#8c564b";
    /// Green.
    pub const GREEN: &str = "#2ca02c";
    /// Grey.
    pub const GREY: &str = "#7f7f7f";
    /// Orange.
    pub const ORANGE: &str = "#ff7f0e";
    /// Pink.
    pub const PINK: &str = "#e377c2";
    /// Purple.
    pub const PURPLE: &str = "#9467bd";
    /// Red.
    pub const RED: &str = "#d62728";
}

/// An axis.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct YAxisProps {
    /// The label. Default: none.
    pub label: Option<String>,
    /// The greatest value. Default: as the values are.
    pub max: Option<f64>,
    /// The smallest value. Default: 0.
    pub min: Option<f64>,
    /// Whether units are shown. Default true.
    pub show_units: Option<bool>,
}

impl YAxisProps {
    /// The axis; properties come in the order that Python and Java programs give them.
    fn render(&self) -> Object {
        object! {
            "label" => self.label.clone(),
            "max" => self.max,
            "min" => self.min,
            "showUnits" => self.show_units,
        }
    }
}

/// A horizontal line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HorizontalAnnotation {
    /// The value.
    pub value: f64,
    /// The colour, six hex digits. Default: made by CloudWatch.
    pub color: Option<String>,
    /// Which side is shaded. Default: neither.
    pub fill: Option<Shading>,
    /// The label. Default: none.
    pub label: Option<String>,
    /// Whether it is shown. Default true.
    pub visible: Option<bool>,
}

impl HorizontalAnnotation {
    fn render(&self, axis: Option<&str>) -> Value {
        object! {
            "value" => self.value,
            "color" => self.color.clone(),
            "fill" => self.fill,
            "label" => self.label.clone(),
            "visible" => self.visible,
            "yAxis" => axis,
        }
        .into()
    }
}

/// A vertical line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VerticalAnnotation {
    /// When it is, as ISO 8601 has it.
    pub date: String,
    /// The colour, six hex digits. Default: made by CloudWatch.
    pub color: Option<String>,
    /// Which side is shaded. Default: neither.
    pub fill: Option<VerticalShading>,
    /// The label. Default: none.
    pub label: Option<String>,
    /// Whether it is shown. Default true.
    pub visible: Option<bool>,
}

impl VerticalAnnotation {
    fn render(&self) -> Value {
        object! {
            "value" => self.date.as_str(),
            "color" => self.color.clone(),
            "fill" => self.fill,
            "label" => self.label.clone(),
            "visible" => self.visible,
        }
        .into()
    }
}

fn region_of(region: Option<&String>) -> String {
    region.filter(|r| !r.is_empty()).cloned().unwrap_or_else(Aws::region)
}

fn seconds(period: Option<Duration>) -> Result<Option<u64>> {
    period.map(Duration::to_seconds).transpose()
}

fn check_times(start: Option<&String>, end: Option<&String>) -> Result<()> {
    if end.is_some() && start.is_none() {
        return Err(Error::new(
            "EndRequiresStart",
            "If you specify a value for end, you must also specify a value for start.",
        ));
    }
    Ok(())
}

fn shown(metrics: Vec<Value>) -> Value {
    Value::from(metrics).or_undefined_if_empty()
}

fn frame(width: Option<f64>, height: Option<f64>, default_height: f64, metrics: &[&MetricRef]) -> Result<Frame> {
    let frame = Frame::new(width, height, default_height)?;
    for metric in metrics {
        frame.copy_warnings(&***metric);
    }
    Ok(frame)
}

fn refs(metrics: Option<&Vec<MetricRef>>) -> Vec<&MetricRef> {
    metrics.into_iter().flatten().collect()
}

/// Metrics of a widget, to which more may be added.
type Metrics = RefCell<Vec<MetricRef>>;

fn add(frame: &Frame, metrics: &Metrics, metric: MetricRef) {
    frame.copy_warnings(&*metric);
    metrics.borrow_mut().push(metric);
}

/// Declares the properties of a widget with metrics: those of all widgets, after `over time` those of values over time, and its own.
macro_rules! widget_props {
    ($(#[$m:meta])* pub struct $Props:ident (height $height:literal) { $($own:tt)* }) => {
        $(#[$m])*
        pub struct $Props {
            /// The title. Default: none.
            pub title: Option<String>,
            /// The region. Default: the stack's.
            pub region: Option<String>,
            /// The width, in units. Default: 6.
            pub width: Option<f64>,
            #[doc = concat!("The height, in units. Default: ", $height, ".")]
            pub height: Option<f64>,
            /// The account. Default: the dashboard's.
            pub account_id: Option<String>,
            $($own)*
        }
    };
    ($(#[$m:meta])* pub struct $Props:ident (height $height:literal, over time) { $($own:tt)* }) => {
        widget_props! {
            $(#[$m])*
            pub struct $Props (height $height) {
                $($own)*
                /// Over how long values are put together, if the metric does not say. Default: 5 minutes.
                pub period: Option<Duration>,
                /// Whether the value is of the whole time that is shown. Default false.
                pub set_period_to_time_range: Option<bool>,
                /// When it begins. Default: as the dashboard.
                pub start: Option<String>,
                /// When it ends; with `start` only. Default: now.
                pub end: Option<String>,
            }
        }
    };
}

widget_props! {
    /// Properties of an [`AlarmWidget`].
    #[derive(Clone)]
    pub struct AlarmWidgetProps (height 6) {
        /// The alarm.
        pub alarm: AlarmRef,
        /// The left axis. Default: as CloudWatch has it.
        pub left_y_axis: Option<YAxisProps>,
    }
}

/// The metric of an alarm; clones are the same.
#[derive(Clone)]
pub struct AlarmWidget(Rc<OfAlarm>);

struct OfAlarm {
    frame: Frame,
    props: AlarmWidgetProps,
}

impl AlarmWidget {
    /// Shows the metric of an alarm.
    ///
    /// # Errors
    /// When it is too wide.
    pub fn new(props: AlarmWidgetProps) -> Result<Self> {
        Ok(Self(Rc::new(OfAlarm { frame: Frame::new(props.width, props.height, 6.0)?, props })))
    }

    fn render(&self) -> Result<Vec<Value>> {
        let p = &self.0.props;
        Ok(self.0.frame.render(
            "metric",
            object! {
                "view" => "timeSeries",
                "title" => p.title.clone(),
                "region" => region_of(p.region.as_ref()),
                "annotations" => object! {"alarms" => [p.alarm.alarm_arn()]},
                "yAxis" => object! {"left" => p.left_y_axis.as_ref().map(YAxisProps::render)},
                "accountId" => p.account_id.clone(),
            },
        ))
    }
}

widget!(AlarmWidget);

widget_props! {
    /// Properties of a [`GaugeWidget`].
    #[derive(Clone, Default)]
    pub struct GaugeWidgetProps (height 6, over time) {
        /// The metrics. Default: none.
        pub metrics: Option<Vec<MetricRef>>,
        /// Horizontal lines. Default: none.
        pub annotations: Option<Vec<HorizontalAnnotation>>,
        /// The axis. Default: from 0 to 100.
        pub left_y_axis: Option<YAxisProps>,
        /// Where the legend is. Default: below.
        pub legend_position: Option<LegendPosition>,
        /// Whether values count before their period is over. Default false.
        pub live_data: Option<bool>,
        /// How values are put together, if the metric does not say. Default: the average.
        pub statistic: Option<String>,
    }
}

/// The newest values of metrics in a range; clones are the same.
#[derive(Clone)]
pub struct GaugeWidget(Rc<Gauge>);

struct Gauge {
    frame: Frame,
    metrics: Metrics,
    props: GaugeWidgetProps,
}

impl GaugeWidget {
    /// Shows the newest values of metrics in a range.
    ///
    /// # Errors
    /// When it is too wide, or there is an end without a start.
    pub fn new(mut props: GaugeWidgetProps) -> Result<Self> {
        let frame = frame(props.width, props.height, 6.0, &refs(props.metrics.as_ref()))?;
        check_times(props.start.as_ref(), props.end.as_ref())?;
        let metrics = RefCell::new(props.metrics.take().unwrap_or_default());
        Ok(Self(Rc::new(Gauge { frame, metrics, props })))
    }

    /// Adds a metric.
    pub fn add_metric(&self, metric: impl Into<MetricRef>) {
        add(&self.0.frame, &self.0.metrics, metric.into());
    }

    fn render(&self) -> Result<Vec<Value>> {
        let p = &self.0.props;
        let mut axis = object! {"min" => 0, "max" => 100};
        for (name, value) in p.left_y_axis.as_ref().map(YAxisProps::render).into_iter().flatten() {
            if !value.is_undefined() {
                axis.insert(name, value);
            }
        }
        let lines: Vec<Value> = p.annotations.iter().flatten().map(|a| a.render(None)).collect();
        Ok(self.0.frame.render(
            "metric",
            object! {
                "view" => "gauge",
                "title" => p.title.clone(),
                "region" => region_of(p.region.as_ref()),
                "metrics" => shown(all_metrics_graph_json(&self.0.metrics.borrow(), &[])?),
                "annotations" => (!lines.is_empty()).then(|| object! {"horizontal" => lines}),
                "yAxis" => object! {"left" => axis},
                "legend" => p.legend_position.map(|l| object! {"position" => l}),
                "liveData" => p.live_data,
                "setPeriodToTimeRange" => p.set_period_to_time_range,
                "period" => seconds(p.period)?,
                "stat" => p.statistic.clone(),
                "start" => p.start.clone(),
                "end" => p.end.clone(),
                "accountId" => p.account_id.clone(),
            },
        ))
    }
}

widget!(GaugeWidget);

widget_props! {
    /// Properties of a [`GraphWidget`].
    #[derive(Clone, Default)]
    pub struct GraphWidgetProps (height 6, over time) {
        /// The metrics of the left axis. Default: none.
        pub left: Option<Vec<MetricRef>>,
        /// The metrics of the right axis. Default: none.
        pub right: Option<Vec<MetricRef>>,
        /// Horizontal lines of the left axis. Default: none.
        pub left_annotations: Option<Vec<HorizontalAnnotation>>,
        /// Horizontal lines of the right axis. Default: none.
        pub right_annotations: Option<Vec<HorizontalAnnotation>>,
        /// Vertical lines. Default: none.
        pub vertical_annotations: Option<Vec<VerticalAnnotation>>,
        /// Whether metrics are stacked on each other. Default false.
        pub stacked: Option<bool>,
        /// The left axis. Default: as CloudWatch has it.
        pub left_y_axis: Option<YAxisProps>,
        /// The right axis. Default: as CloudWatch has it.
        pub right_y_axis: Option<YAxisProps>,
        /// Where the legend is. Default: below.
        pub legend_position: Option<LegendPosition>,
        /// Whether values count before their period is over. Default false.
        pub live_data: Option<bool>,
        /// Whether labels are on the pie itself. Default false.
        pub display_labels_on_chart: Option<bool>,
        /// How values are shown. Default: as lines over time.
        pub view: Option<GraphWidgetView>,
        /// How values are put together, if the metric does not say. Default: the average.
        pub statistic: Option<String>,
    }
}

/// A graph of metrics; clones are the same.
#[derive(Clone)]
pub struct GraphWidget(Rc<Graph>);

struct Graph {
    frame: Frame,
    left: Metrics,
    right: Metrics,
    props: GraphWidgetProps,
}

impl GraphWidget {
    /// Shows metrics over time.
    ///
    /// # Errors
    /// When it is too wide, there is an end without a start, or an option is not valid.
    pub fn new(mut props: GraphWidgetProps) -> Result<Self> {
        let mut metrics = refs(props.left.as_ref());
        metrics.extend(refs(props.right.as_ref()));
        let frame = frame(props.width, props.height, 6.0, &metrics)?;
        for annotation in props.vertical_annotations.iter().flatten() {
            if !is_iso8601(&annotation.date) {
                return Err(Error::new(
                    "InvalidIso8601Format",
                    format!("Given date {} is not in ISO 8601 format", annotation.date),
                ));
            }
        }
        check_times(props.start.as_ref(), props.end.as_ref())?;
        if props.display_labels_on_chart == Some(true) && props.view != Some(GraphWidgetView::Pie) {
            return Err(Error::new(
                "DisplayLabelsOnlyForPieChart",
                "displayLabelsOnChart can currently only be set to true if view is GraphWidgetView.PIE",
            ));
        }
        let left = RefCell::new(props.left.take().unwrap_or_default());
        let right = RefCell::new(props.right.take().unwrap_or_default());
        Ok(Self(Rc::new(Graph { frame, left, right, props })))
    }

    /// Adds a metric of the left axis.
    pub fn add_left_metric(&self, metric: impl Into<MetricRef>) {
        add(&self.0.frame, &self.0.left, metric.into());
    }

    /// Adds a metric of the right axis.
    pub fn add_right_metric(&self, metric: impl Into<MetricRef>) {
        add(&self.0.frame, &self.0.right, metric.into());
    }

    fn render(&self) -> Result<Vec<Value>> {
        let p = &self.0.props;
        let mut horizontal: Vec<Value> = Vec::new();
        horizontal.extend(p.left_annotations.iter().flatten().map(|a| a.render(Some("left"))));
        horizontal.extend(p.right_annotations.iter().flatten().map(|a| a.render(Some("right"))));
        let vertical: Vec<Value> = p.vertical_annotations.iter().flatten().map(VerticalAnnotation::render).collect();
        let annotations = (!horizontal.is_empty() || !vertical.is_empty()).then(|| {
            object! {
                "horizontal" => Value::from(horizontal).or_undefined_if_empty(),
                "vertical" => Value::from(vertical).or_undefined_if_empty(),
            }
        });
        let metrics = all_metrics_graph_json(&self.0.left.borrow(), &self.0.right.borrow())?;
        Ok(self.0.frame.render(
            "metric",
            object! {
                "view" => p.view.unwrap_or(GraphWidgetView::TimeSeries),
                "title" => p.title.clone(),
                "region" => region_of(p.region.as_ref()),
                "stacked" => p.stacked,
                "labels" => (p.display_labels_on_chart == Some(true)).then(|| object! {"visible" => true}),
                "metrics" => shown(metrics),
                "annotations" => annotations,
                "yAxis" => object! {
                    "left" => p.left_y_axis.as_ref().map(YAxisProps::render),
                    "right" => p.right_y_axis.as_ref().map(YAxisProps::render),
                },
                "legend" => p.legend_position.map(|l| object! {"position" => l}),
                "liveData" => p.live_data,
                "setPeriodToTimeRange" => p.set_period_to_time_range,
                "period" => seconds(p.period)?,
                "stat" => p.statistic.clone(),
                "start" => p.start.clone(),
                "end" => p.end.clone(),
                "accountId" => p.account_id.clone(),
            },
        ))
    }
}

widget!(GraphWidget);

/// Whether a text is a date and time such as `2025-01-31T12:00:00.000Z`.
fn is_iso8601(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else { return false };
    let number = |s: &str, from: u32, to: u32| {
        s.len() == 2 && s.bytes().all(|b| b.is_ascii_digit()) && s.parse().is_ok_and(|n: u32| (from..=to).contains(&n))
    };
    let date = date.strip_prefix('-').unwrap_or(date);
    let parts: Vec<&str> = date.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    let year_ok =
        year.len() >= 4 && year.bytes().all(|b| b.is_ascii_digit()) && (year.len() == 4 || !year.starts_with('0'));
    let time = time.strip_suffix('Z').unwrap_or(time);
    let Some((clock, rest)) = time.split_at_checked(8) else { return false };
    // Any character may stand before the fraction.
    let mut fraction = rest.chars();
    let fraction_ok = match fraction.next() {
        None => true,
        Some(_) => !fraction.as_str().is_empty() && fraction.all(|c| c.is_ascii_digit()),
    };
    let clock: Vec<&str> = clock.split(':').collect();
    let [hours, minutes, seconds] = clock[..] else { return false };
    year_ok
        && number(month, 1, 12)
        && number(day, 1, 31)
        && number(hours, 0, 23)
        && number(minutes, 0, 59)
        && number(seconds, 0, 59)
        && fraction_ok
}

/// Which values of a table have a colour.
#[derive(Clone, Debug, PartialEq)]
pub struct TableThreshold {
    lower_bound: f64,
    upper_bound: Option<f64>,
    color: Option<String>,
    comparator: Option<Shading>,
}

impl TableThreshold {
    /// Those above a value.
    pub fn above(value: f64, color: Option<&str>) -> Self {
        let color = color.map(Into::into);
        Self { lower_bound: value, upper_bound: None, color, comparator: Some(Shading::Above) }
    }

    /// Those below a value.
    pub fn below(value: f64, color: Option<&str>) -> Self {
        let color = color.map(Into::into);
        Self { lower_bound: value, upper_bound: None, color, comparator: Some(Shading::Below) }
    }

    /// Those between two values.
    pub fn between(lower_bound: f64, upper_bound: f64, color: Option<&str>) -> Self {
        Self { lower_bound, upper_bound: Some(upper_bound), color: color.map(Into::into), comparator: None }
    }

    /// The threshold as CloudWatch has it.
    pub fn to_json(&self) -> Value {
        let color = self.color.clone();
        match self.upper_bound.filter(|n| *n != 0.0) {
            Some(upper) => {
                let lower = object! {"value" => self.lower_bound, "color" => color};
                longshore_core::array![lower, object! {"value" => upper}]
            }
            None => object! {"value" => self.lower_bound, "color" => color, "fill" => self.comparator}.into(),
        }
    }
}

/// How a table sums up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableSummaryProps {
    /// The columns. Default: none.
    pub columns: Option<Vec<TableSummaryColumn>>,
    /// Whether they stay when the table is moved. Default false.
    pub sticky: Option<bool>,
    /// Whether there are no other columns. Default false.
    pub hide_non_summary_columns: Option<bool>,
}

widget_props! {
    /// Properties of a [`TableWidget`].
    #[derive(Clone, Default)]
    pub struct TableWidgetProps (height 6, over time) {
        /// How it is laid out. Default: a metric is a line.
        pub layout: Option<TableLayout>,
        /// How it sums up. Default: not.
        pub summary: Option<TableSummaryProps>,
        /// Which values have a colour. Default: none.
        pub thresholds: Option<Vec<TableThreshold>>,
        /// Whether labels have units. Default false.
        pub show_units_in_label: Option<bool>,
        /// The metrics. Default: none.
        pub metrics: Option<Vec<MetricRef>>,
        /// Whether values count before their period is over. Default false.
        pub live_data: Option<bool>,
        /// Whether values have all their digits. Default false.
        pub full_precision: Option<bool>,
        /// How values are put together, if the metric does not say. Default: the average.
        pub statistic: Option<String>,
    }
}

/// A table of metrics; clones are the same.
#[derive(Clone)]
pub struct TableWidget(Rc<Table>);

struct Table {
    frame: Frame,
    metrics: Metrics,
    props: TableWidgetProps,
}

impl TableWidget {
    /// Shows metrics as a table.
    ///
    /// # Errors
    /// When it is too wide, or there is an end without a start.
    pub fn new(mut props: TableWidgetProps) -> Result<Self> {
        let frame = frame(props.width, props.height, 6.0, &refs(props.metrics.as_ref()))?;
        check_times(props.start.as_ref(), props.end.as_ref())?;
        let metrics = RefCell::new(props.metrics.take().unwrap_or_default());
        Ok(Self(Rc::new(Table { frame, metrics, props })))
    }

    /// Adds a metric.
    pub fn add_metric(&self, metric: impl Into<MetricRef>) {
        add(&self.0.frame, &self.0.metrics, metric.into());
    }

    fn render(&self) -> Result<Vec<Value>> {
        let p = &self.0.props;
        let summary = p.summary.clone().unwrap_or_default();
        let lines: Vec<Value> = p.thresholds.iter().flatten().map(TableThreshold::to_json).collect();
        let units = p.show_units_in_label == Some(true);
        Ok(self.0.frame.render(
            "metric",
            object! {
                "title" => p.title.clone(),
                "view" => "table",
                "table" => object! {
                    "layout" => p.layout.unwrap_or(TableLayout::Horizontal),
                    "showTimeSeriesData" => !summary.hide_non_summary_columns.unwrap_or(false),
                    "stickySummary" => summary.sticky.unwrap_or(false),
                    "summaryColumns" => summary.columns.unwrap_or_default(),
                },
                "region" => region_of(p.region.as_ref()),
                "metrics" => shown(all_metrics_graph_json(&self.0.metrics.borrow(), &[])?),
                "annotations" => (!lines.is_empty()).then(|| object! {"horizontal" => lines}),
                "yAxis" => object! {"left" => units.then(|| object! {"showUnits" => true})},
                "liveData" => p.live_data,
                "singleValueFullPrecision" => p.full_precision,
                "setPeriodToTimeRange" => p.set_period_to_time_range,
                "period" => seconds(p.period)?,
                "stat" => p.statistic.clone(),
                "start" => p.start.clone(),
                "end" => p.end.clone(),
                "accountId" => p.account_id.clone(),
            },
        ))
    }
}

widget!(TableWidget);

widget_props! {
    /// Properties of a [`SingleValueWidget`].
    #[derive(Clone, Default)]
    pub struct SingleValueWidgetProps (height 3, over time) {
        /// The metrics.
        pub metrics: Vec<MetricRef>,
        /// Whether values have all their digits. Default false.
        pub full_precision: Option<bool>,
        /// Whether there is a little graph below. Default false.
        pub sparkline: Option<bool>,
    }
}

/// The newest values of metrics; clones are the same.
#[derive(Clone)]
pub struct SingleValueWidget(Rc<SingleValue>);

struct SingleValue {
    frame: Frame,
    props: SingleValueWidgetProps,
}

impl SingleValueWidget {
    /// Shows the newest values of metrics.
    ///
    /// # Errors
    /// When it is too wide, or options exclude each other.
    pub fn new(props: SingleValueWidgetProps) -> Result<Self> {
        let frame = frame(props.width, props.height, 3.0, &refs(Some(&props.metrics)))?;
        if props.set_period_to_time_range == Some(true) && props.sparkline == Some(true) {
            return Err(Error::new(
                "CannotUsePeriodToTimeRangeWithSparkline",
                "You cannot use setPeriodToTimeRange with sparkline",
            ));
        }
        check_times(props.start.as_ref(), props.end.as_ref())?;
        Ok(Self(Rc::new(SingleValue { frame, props })))
    }

    fn render(&self) -> Result<Vec<Value>> {
        let p = &self.0.props;
        Ok(self.0.frame.render(
            "metric",
            object! {
                "view" => "singleValue",
                "title" => p.title.clone(),
                "region" => region_of(p.region.as_ref()),
                "sparkline" => p.sparkline,
                "metrics" => all_metrics_graph_json(&p.metrics, &[])?,
                "setPeriodToTimeRange" => p.set_period_to_time_range,
                "singleValueFullPrecision" => p.full_precision,
                "period" => seconds(p.period)?,
                "start" => p.start.clone(),
                "end" => p.end.clone(),
                "accountId" => p.account_id.clone(),
            },
        ))
    }
}

widget!(SingleValueWidget);
