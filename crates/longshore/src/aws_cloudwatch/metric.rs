//! Metrics.

use std::fmt;
use std::rc::Rc;

use bon::Builder;
use indexmap::IndexMap;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value, js_number};

use super::statistic::normalized;
use super::{Alarm, AlarmProps, CreateAlarmOptions, MathExpression, MathExpressionProps, Stats};
use crate::aws_iam::{Grant, GrantOnPrincipalOptions, IGrantable};
use crate::props::text_enum;

text_enum! {
    /// The unit of a metric.
    pub enum Unit {
        /// Seconds.
        Seconds = "Seconds",
        /// Microseconds.
        Microseconds = "Microseconds",
        /// Milliseconds.
        Milliseconds = "Milliseconds",
        /// Bytes.
        Bytes = "Bytes",
        /// Kilobytes.
        Kilobytes = "Kilobytes",
        /// Megabytes.
        Megabytes = "Megabytes",
        /// Gigabytes.
        Gigabytes = "Gigabytes",
        /// Terabytes.
        Terabytes = "Terabytes",
        /// Bits.
        Bits = "Bits",
        /// Kilobits.
        Kilobits = "Kilobits",
        /// Megabits.
        Megabits = "Megabits",
        /// Gigabits.
        Gigabits = "Gigabits",
        /// Terabits.
        Terabits = "Terabits",
        /// Per cent.
        Percent = "Percent",
        /// A number.
        Count = "Count",
        /// Bytes per second.
        BytesPerSecond = "Bytes/Second",
        /// Kilobytes per second.
        KilobytesPerSecond = "Kilobytes/Second",
        /// Megabytes per second.
        MegabytesPerSecond = "Megabytes/Second",
        /// Gigabytes per second.
        GigabytesPerSecond = "Gigabytes/Second",
        /// Terabytes per second.
        TerabytesPerSecond = "Terabytes/Second",
        /// Bits per second.
        BitsPerSecond = "Bits/Second",
        /// Kilobits per second.
        KilobitsPerSecond = "Kilobits/Second",
        /// Megabits per second.
        MegabitsPerSecond = "Megabits/Second",
        /// Gigabits per second.
        GigabitsPerSecond = "Gigabits/Second",
        /// Terabits per second.
        TerabitsPerSecond = "Terabits/Second",
        /// A number per second.
        CountPerSecond = "Count/Second",
        /// None.
        None = "None",
    }
}

/// One of the names that a metric is looked up by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dimension {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

/// What a metric is.
#[derive(Clone, Debug, Default)]
pub struct MetricConfig {
    /// Of a metric proper.
    pub metric_stat: Option<MetricStatConfig>,
    /// Of what is computed from metrics.
    pub math_expression: Option<MetricExpressionConfig>,
    /// Of metrics that are searched for.
    pub search_expression: Option<MetricExpressionConfig>,
    /// How it is shown.
    pub rendering_properties: Object,
}

/// What a metric proper is.
#[derive(Clone, Debug)]
pub struct MetricStatConfig {
    /// The dimensions.
    pub dimensions: Option<Vec<Dimension>>,
    /// The namespace.
    pub namespace: String,
    /// The name.
    pub metric_name: String,
    /// Over how long values are put together.
    pub period: Duration,
    /// How values are put together.
    pub statistic: String,
    /// The unit of the values that count.
    pub unit_filter: Option<Unit>,
    /// The region.
    pub region: Option<String>,
    /// The account.
    pub account: Option<String>,
    /// The region, where the metric itself says it.
    pub region_override: Option<String>,
    /// The account, where the metric itself says it.
    pub account_override: Option<String>,
}

/// What an expression is.
#[derive(Clone, Debug)]
pub struct MetricExpressionConfig {
    /// The expression.
    pub expression: String,
    /// The metrics by the names that the expression has for them.
    pub using_metrics: IndexMap<String, MetricRef>,
    /// Over how many seconds values are put together.
    pub period: f64,
    /// The account that is searched.
    pub search_account: Option<String>,
    /// The region that is searched.
    pub search_region: Option<String>,
}

/// Anything that gives values over time; shown as its label or name.
pub trait IMetric: fmt::Display {
    /// What it is.
    fn to_metric_config(&self) -> MetricConfig;

    /// What is to be warned of, by id.
    fn warnings_v2(&self) -> IndexMap<String, String> {
        IndexMap::new()
    }

    /// Over how long values are put together.
    fn period(&self) -> Option<Duration> {
        None
    }

    /// The same with another period.
    ///
    /// # Errors
    /// When that is not possible.
    fn with_period(&self, _period: Duration) -> Result<MetricRef> {
        Err(Error::new("MetricMustImplementWith", format!("Metric object should also implement 'with': {self}")))
    }
}

/// A handle of any metric.
pub type MetricRef = Rc<dyn IMetric>;

impl fmt::Debug for dyn IMetric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// The period of a metric. Default 5 minutes.
pub(crate) fn period_of(metric: &dyn IMetric) -> Duration {
    match metric.to_metric_config().metric_stat {
        Some(stat) => stat.period,
        None => metric.period().unwrap_or(Duration::minutes(5)),
    }
}

/// Properties of a [`Metric`].
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct MetricProps {
    /// The namespace.
    pub namespace: String,
    /// The name.
    pub metric_name: String,
    /// Over how long values are put together. Default 5 minutes.
    pub period: Option<Duration>,
    /// How values are put together. Default: the average.
    pub statistic: Option<String>,
    /// What the metric is looked up by, at most 30. Default: nothing.
    pub dimensions_map: Option<IndexMap<String, String>>,
    /// The unit of the values that count. Default: all.
    pub unit: Option<Unit>,
    /// What it is called in graphs. Default: made by CloudWatch.
    pub label: Option<String>,
    /// The colour in graphs, six hex digits. Default: made by CloudWatch.
    pub color: Option<String>,
    /// The id in graphs. Default: none.
    pub id: Option<String>,
    /// Whether it is shown in graphs. Default true.
    pub visible: Option<bool>,
    /// The account. Default: the stack's.
    pub account: Option<String>,
    /// The region. Default: the stack's.
    pub region: Option<String>,
    /// The account of the stack that the metric is of. Default: not known.
    pub stack_account: Option<String>,
    /// The region of the stack that the metric is of. Default: not known.
    pub stack_region: Option<String>,
}

/// What is said of a metric that is known otherwise.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct MetricOptions {
    /// Over how long values are put together. Default 5 minutes.
    pub period: Option<Duration>,
    /// How values are put together. Default: the average.
    pub statistic: Option<String>,
    /// What the metric is looked up by, at most 30. Default: nothing.
    pub dimensions_map: Option<IndexMap<String, String>>,
    /// The unit of the values that count. Default: all.
    pub unit: Option<Unit>,
    /// What it is called in graphs. Default: made by CloudWatch.
    pub label: Option<String>,
    /// The colour in graphs, six hex digits. Default: made by CloudWatch.
    pub color: Option<String>,
    /// The id in graphs. Default: none.
    pub id: Option<String>,
    /// Whether it is shown in graphs. Default true.
    pub visible: Option<bool>,
    /// The account. Default: the stack's.
    pub account: Option<String>,
    /// The region. Default: the stack's.
    pub region: Option<String>,
    /// The account of the stack that the metric is of. Default: not known.
    pub stack_account: Option<String>,
    /// The region of the stack that the metric is of. Default: not known.
    pub stack_region: Option<String>,
}

/// How a band around a metric is made, outside of which values are anomalies.
#[derive(Clone, Debug)]
pub struct AnomalyDetectionMetricOptions {
    /// The metric.
    pub metric: MetricRef,
    /// How wide the band is, in standard deviations. Default 2.
    pub std_devs: Option<f64>,
    /// What it is called in graphs. Default `Anomaly Detection Band`.
    pub label: Option<String>,
    /// The colour in graphs, six hex digits. Default: made by CloudWatch.
    pub color: Option<String>,
    /// Over how long values are put together. Default 5 minutes.
    pub period: Option<Duration>,
    /// The account that is searched.
    pub search_account: Option<String>,
    /// The region that is searched.
    pub search_region: Option<String>,
}

/// The options with a statistic, if they have none.
pub(crate) fn with_statistic(mut options: MetricOptions, statistic: &str) -> MetricOptions {
    options.statistic.get_or_insert_with(|| statistic.to_owned());
    options
}

/// A metric: values over time that something sends to CloudWatch.
#[derive(Clone, Debug)]
pub struct Metric {
    props: Rc<MetricProps>,
    period: Duration,
    statistic: String,
    warning: Option<String>,
}

impl Metric {
    /// Describes a metric.
    ///
    /// # Errors
    /// When the period or the dimensions are not valid.
    pub fn new(props: MetricProps) -> Result<Self> {
        let period = props.period.unwrap_or(Duration::minutes(5));
        let seconds = period.to_seconds()?;
        // Source: CloudWatch API, PutMetricAlarm Period.
        if ![1, 5, 10, 30].contains(&seconds) && seconds % 60 != 0 {
            return Err(Error::new(
                "PeriodMustBeValidInterval",
                format!("'period' must be 1, 5, 10, 30, or a multiple of 60 seconds, received {seconds}"),
            ));
        }
        check_dimensions(props.dimensions_map.as_ref())?;
        let given = props.statistic.as_deref().filter(|s| !s.is_empty()).unwrap_or(Stats::AVERAGE);
        let (statistic, known) = normalized(given);
        let warning = (!known).then(|| {
            let label = props.label.as_ref().map(|l| format!(", label \"{l}\"")).unwrap_or_default();
            format!(
                "Unrecognized statistic \"{given}\" for metric with namespace \"{}\"{label} and metric name \"{}\". Preferably use the `aws_cloudwatch.Stats` helper class to specify a statistic. You can ignore this warning if your statistic is valid but not yet supported by the `aws_cloudwatch.Stats` helper class.",
                props.namespace, props.metric_name
            )
        });
        Ok(Self { props: Rc::new(props), period, statistic, warning })
    }

    /// A metric of a service.
    pub(crate) fn of_service(
        namespace: &str,
        metric_name: &str,
        dimensions: IndexMap<String, String>,
        options: MetricOptions,
    ) -> Result<Self> {
        Self::new(MetricProps {
            namespace: namespace.to_owned(),
            metric_name: metric_name.to_owned(),
            period: options.period,
            statistic: options.statistic,
            dimensions_map: options.dimensions_map.or(Some(dimensions)),
            unit: options.unit,
            label: options.label,
            color: options.color,
            id: options.id,
            visible: options.visible,
            account: options.account,
            region: options.region,
            stack_account: options.stack_account,
            stack_region: options.stack_region,
        })
    }

    /// A band around a metric, outside of which values are anomalies.
    ///
    /// # Errors
    /// When the width is not more than zero.
    pub fn anomaly_detection_for(props: AnomalyDetectionMetricOptions) -> Result<MathExpression> {
        if props.std_devs.is_some_and(|d| d <= 0.0) {
            return Err(Error::new("StdDevsMustBeGreaterThanZero", "stdDevs must be greater than 0"));
        }
        MathExpression::new(MathExpressionProps {
            expression: format!("ANOMALY_DETECTION_BAND(m0, {})", js_number(props.std_devs.unwrap_or(2.0))),
            using_metrics: Some([("m0".to_owned(), props.metric)].into()),
            label: props.label.or_else(|| Some("Anomaly Detection Band".to_owned())),
            color: props.color,
            period: props.period,
            search_account: props.search_account,
            search_region: props.search_region,
        })
    }

    /// Allows a principal to send values of metrics.
    ///
    /// # Errors
    /// When no policy can be made.
    pub fn grant_put_metric_data(grantee: &dyn IGrantable) -> Result<Grant> {
        Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee,
            actions: vec!["cloudwatch:PutMetricData".to_owned()],
            resource_arns: vec!["*".to_owned()],
            conditions: Object::new(),
        })
    }

    /// The same metric with some things changed.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn with(&self, options: MetricOptions) -> Result<Self> {
        let own = (*self.props).clone();
        Self::new(MetricProps {
            namespace: own.namespace,
            metric_name: own.metric_name,
            period: options.period.or(Some(self.period)),
            statistic: options.statistic.or_else(|| Some(self.statistic.clone())),
            dimensions_map: options.dimensions_map.or(own.dimensions_map),
            unit: options.unit.or(own.unit),
            label: options.label.or(own.label),
            color: options.color.or(own.color),
            id: options.id.or(own.id),
            visible: options.visible.or(own.visible),
            account: options.account.or(own.account),
            region: options.region.or(own.region),
            stack_account: options.stack_account.or(own.stack_account),
            stack_region: options.stack_region.or(own.stack_region),
        })
    }

    /// The same metric, of the account and region of a construct's stack as far as they are known.
    ///
    /// # Errors
    /// When there is no stack around the construct.
    pub fn attach_to(&self, scope: &dyn Construct) -> Result<Self> {
        let stack = Stack::of(scope)?;
        let known = |text: &str| (!str_is_unresolved(text)).then(|| text.to_owned());
        self.with(MetricOptions {
            stack_account: known(stack.account()),
            stack_region: known(stack.region()),
            ..Default::default()
        })
    }

    /// The namespace.
    pub fn namespace(&self) -> &str {
        &self.props.namespace
    }

    /// The name.
    pub fn metric_name(&self) -> &str {
        &self.props.metric_name
    }

    /// What the metric is looked up by.
    pub fn dimensions(&self) -> Option<&IndexMap<String, String>> {
        self.props.dimensions_map.as_ref()
    }

    /// Over how long values are put together.
    pub fn period(&self) -> Duration {
        self.period
    }

    /// How values are put together.
    pub fn statistic(&self) -> &str {
        &self.statistic
    }

    /// What it is called in graphs.
    pub fn label(&self) -> Option<&str> {
        self.props.label.as_deref()
    }

    /// The colour in graphs.
    pub fn color(&self) -> Option<&str> {
        self.props.color.as_deref()
    }

    /// The id in graphs.
    pub fn id(&self) -> Option<&str> {
        self.props.id.as_deref()
    }

    /// Whether it is shown in graphs.
    pub fn visible(&self) -> Option<bool> {
        self.props.visible
    }

    /// The unit of the values that count.
    pub fn unit(&self) -> Option<Unit> {
        self.props.unit
    }

    /// The account, where it is known.
    pub fn account(&self) -> Option<String> {
        self.props.account.clone().or_else(|| self.props.stack_account.clone())
    }

    /// The region, where it is known.
    pub fn region(&self) -> Option<String> {
        self.props.region.clone().or_else(|| self.props.stack_region.clone())
    }

    /// Adds an alarm on the metric.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn create_alarm(&self, scope: &dyn Construct, id: &str, props: CreateAlarmOptions) -> Result<Alarm> {
        Alarm::new(scope, id, AlarmProps::of(self.into(), props))
    }
}

fn check_dimensions(dimensions: Option<&IndexMap<String, String>>) -> Result<()> {
    let Some(dimensions) = dimensions else { return Ok(()) };
    // Source: CloudWatch API, PutMetricData Dimensions.
    if dimensions.len() > 30 {
        return Err(Error::new(
            "MaximumDimensionsExceeded",
            format!("The maximum number of dimensions is 30, received {}", dimensions.len()),
        ));
    }
    for (name, value) in dimensions {
        for (what, code, text) in
            [("name", "DimensionNameLengthInvalid", name), ("value", "DimensionValueLengthInvalid", value)]
        {
            if !(1..=255).contains(&text.encode_utf16().count()) {
                return Err(Error::new(
                    code,
                    format!("Dimension {what} must be at least 1 and no more than 255 characters; received {text}"),
                ));
            }
        }
    }
    Ok(())
}

impl fmt::Display for Metric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let label = self.props.label.as_deref().filter(|l| !l.is_empty());
        f.write_str(label.unwrap_or(&self.props.metric_name))
    }
}

impl IMetric for Metric {
    fn to_metric_config(&self) -> MetricConfig {
        let props = &self.props;
        let mut dimensions: Vec<Dimension> = props
            .dimensions_map
            .iter()
            .flatten()
            .map(|(name, value)| Dimension { name: name.clone(), value: value.clone() })
            .collect();
        dimensions.sort_by(|a, b| a.name.encode_utf16().cmp(b.name.encode_utf16()));
        MetricConfig {
            metric_stat: Some(MetricStatConfig {
                dimensions: (!dimensions.is_empty()).then_some(dimensions),
                namespace: props.namespace.clone(),
                metric_name: props.metric_name.clone(),
                period: self.period,
                statistic: self.statistic.clone(),
                unit_filter: props.unit,
                region: self.region(),
                account: self.account(),
                region_override: props.region.clone(),
                account_override: props.account.clone(),
            }),
            rendering_properties: object! {
                "color" => props.color.clone(),
                "label" => props.label.clone(),
                "id" => props.id.clone(),
                "visible" => props.visible,
            },
            ..Default::default()
        }
    }

    fn warnings_v2(&self) -> IndexMap<String, String> {
        let warning = self.warning.clone();
        warning.into_iter().map(|w| ("CloudWatch:Alarm:UnrecognizedStatistic".to_owned(), w)).collect()
    }

    fn period(&self) -> Option<Duration> {
        Some(self.period)
    }

    fn with_period(&self, period: Duration) -> Result<MetricRef> {
        let options = MetricOptions { period: Some(period), ..Default::default() };
        Ok(Rc::new(self.with(options)?))
    }
}

impl From<Metric> for MetricRef {
    fn from(metric: Metric) -> Self {
        Rc::new(metric)
    }
}

impl From<&Metric> for MetricRef {
    fn from(metric: &Metric) -> Self {
        Rc::new(metric.clone())
    }
}

impl MetricStatConfig {
    /// The dimensions as a template has them.
    pub(crate) fn render_dimensions(&self) -> Option<Value> {
        let one = |d: &Dimension| object! {"Name" => d.name.as_str(), "Value" => d.value.as_str()};
        self.dimensions.as_ref().map(|all| all.iter().map(one).collect::<Vec<_>>().into())
    }
}
