//! Alarms on metrics.

use std::rc::Rc;

use bon::Builder;
use longshore_core::annotations::Annotations;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::units::Duration;
use longshore_core::{bail, object};

use super::any_alarm::{Actions, AlarmCore, import_by_arn, import_by_name, is_alarm};
use super::{AlarmRef, AnomalyDetectionMetricOptions, IMetric, Metric, MetricRef, alarm_metric, period_of};
use longshore_core::property_injectors::injected;

use crate::props::{construct_props, text_enum};

text_enum! {
    /// How values are compared with the threshold.
    pub enum ComparisonOperator {
        /// At least.
        GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
        /// More than.
        GreaterThanThreshold = "GreaterThanThreshold",
        /// Less than.
        LessThanThreshold = "LessThanThreshold",
        /// At most.
        LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
        /// Outside of a band.
        LessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold",
        /// Above a band.
        GreaterThanUpperThreshold = "GreaterThanUpperThreshold",
        /// Below a band.
        LessThanLowerThreshold = "LessThanLowerThreshold",
    }
}

impl ComparisonOperator {
    fn is_of_band(self) -> bool {
        use ComparisonOperator::{
            GreaterThanUpperThreshold, LessThanLowerOrGreaterThanUpperThreshold, LessThanLowerThreshold,
        };
        matches!(self, LessThanLowerOrGreaterThanUpperThreshold | GreaterThanUpperThreshold | LessThanLowerThreshold)
    }
}

text_enum! {
    /// What it means that there is no value.
    pub enum TreatMissingData {
        /// As a value beyond the threshold.
        Breaching = "breaching",
        /// As a value within the threshold.
        NotBreaching = "notBreaching",
        /// The state stays.
        Ignore = "ignore",
        /// The alarm has not enough data when all values are missing.
        Missing = "missing",
    }
}

construct_props! {
    /// Properties of an [`Alarm`].
    #[derive(Debug)]
    pub struct AlarmProps => Alarm {
        /// What is watched.
        [into] metric: MetricRef,
        /// The name. Default: made by CloudFormation.
        [into] alarm_name: Option<PhysicalName>,
        /// What the alarm is for, in words.
        [into] alarm_description: Option<String>,
        /// How values are compared with the threshold. Default: at least as large.
        comparison_operator: Option<ComparisonOperator>,
        /// The value that values are compared with.
        [into] threshold: f64,
        /// How many periods count.
        [into] evaluation_periods: f64,
        /// Whether percentiles of few values count: `evaluate` or `ignore`. Default: they do.
        [into] evaluate_low_sample_count_percentile: Option<String>,
        /// What it means that there is no value. Default: that it is missing.
        treat_missing_data: Option<TreatMissingData>,
        /// Whether anything is done. Default true.
        actions_enabled: Option<bool>,
        /// How many of the periods have to be beyond the threshold. Default: all.
        [into] datapoints_to_alarm: Option<f64>,
    }
}

/// What is said of an alarm whose metric is known.
#[derive(Clone, Debug, Builder)]
#[builder(on(String, into))]
pub struct CreateAlarmOptions {
    /// The name. Default: made by CloudFormation.
    #[builder(into)]
    pub alarm_name: Option<PhysicalName>,
    /// What the alarm is for, in words.
    pub alarm_description: Option<String>,
    /// How values are compared with the threshold. Default: at least as large.
    pub comparison_operator: Option<ComparisonOperator>,
    /// The value that values are compared with.
    #[builder(into)]
    pub threshold: f64,
    /// How many periods count.
    #[builder(into)]
    pub evaluation_periods: f64,
    /// Whether percentiles of few values count: `evaluate` or `ignore`. Default: they do.
    pub evaluate_low_sample_count_percentile: Option<String>,
    /// What it means that there is no value. Default: that it is missing.
    pub treat_missing_data: Option<TreatMissingData>,
    /// Whether anything is done. Default true.
    pub actions_enabled: Option<bool>,
    /// How many of the periods have to be beyond the threshold. Default: all.
    #[builder(into)]
    pub datapoints_to_alarm: Option<f64>,
}

impl AlarmProps {
    pub(super) fn of(metric: MetricRef, options: CreateAlarmOptions) -> Self {
        Self {
            metric,
            alarm_name: options.alarm_name,
            alarm_description: options.alarm_description,
            comparison_operator: options.comparison_operator,
            threshold: options.threshold,
            evaluation_periods: options.evaluation_periods,
            evaluate_low_sample_count_percentile: options.evaluate_low_sample_count_percentile,
            treat_missing_data: options.treat_missing_data,
            actions_enabled: options.actions_enabled,
            datapoints_to_alarm: options.datapoints_to_alarm,
        }
    }
}

construct_props! {
    /// Properties of an [`AnomalyDetectionAlarm`].
    #[derive(Debug)]
    pub struct AnomalyDetectionAlarmProps => AnomalyDetectionAlarm {
        /// What is watched.
        [into] metric: MetricRef,
        /// How wide the band is, in standard deviations. Default 2.
        [into] std_devs: Option<f64>,
        /// The name. Default: made by CloudFormation.
        [into] alarm_name: Option<PhysicalName>,
        /// What the alarm is for, in words.
        [into] alarm_description: Option<String>,
        /// On which side of the band the alarm is raised. Default: on both.
        comparison_operator: Option<ComparisonOperator>,
        /// How many periods count.
        [into] evaluation_periods: f64,
        /// Whether percentiles of few values count: `evaluate` or `ignore`. Default: they do.
        [into] evaluate_low_sample_count_percentile: Option<String>,
        /// What it means that there is no value. Default: that it is missing.
        treat_missing_data: Option<TreatMissingData>,
        /// Whether anything is done. Default true.
        actions_enabled: Option<bool>,
        /// How many of the periods have to be outside of the band. Default: all.
        [into] datapoints_to_alarm: Option<f64>,
    }
}

/// An alarm on a metric; clones are the same.
#[derive(Clone)]
pub struct Alarm(Rc<AlarmCore>, CfnResource);

is_alarm! { Alarm }

impl Alarm {
    /// The threshold of alarms on a band, which have none.
    pub const ANOMALY_DETECTION_NO_THRESHOLD: f64 = 0.0;

    /// Adds an alarm to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: AlarmProps) -> Result<Self> {
        Self::of_class(scope, id, "aws-cdk-lib.aws_cloudwatch.Alarm", props)
    }

    fn of_class(scope: &dyn Construct, id: &str, class: &str, props: AlarmProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, class, props.alarm_name.clone().unwrap_or_default())?;
        let node = base.node().clone();
        let operator = props.comparison_operator.unwrap_or(ComparisonOperator::GreaterThanOrEqualToThreshold);
        let band = is_band(&*props.metric);
        if operator.is_of_band() {
            if !band {
                bail!(
                    &node,
                    "AnomalyDetectionOperatorRequiresBandMetric",
                    "Anomaly detection operator {} requires an ANOMALY_DETECTION_BAND() metric. Use the construct AnomalyDetectionAlarm or wrap your metric in an ANOMALY_DETECTION_BAND expression.",
                    operator.as_str()
                );
            }
            if props.threshold != Self::ANOMALY_DETECTION_NO_THRESHOLD {
                Annotations::of(&node).add_warning_v2(
                    "aws-cdk-lib/aws-cloudwatch:thresholdIgnoredForAnomalyDetection",
                    "threshold is unused for anomaly detection alarms. Use 'Alarm.ANOMALY_DETECTION_NO_THRESHOLD' or use the AnomalyDetectionAlarm construct.",
                );
            }
        } else if band {
            bail!(
                &node,
                "FixedThresholdOperatorCannotUseAnomalyBand",
                "Fixed threshold operator {} can not be used with an ANOMALY_DETECTION_BAND() math expression; use an anomaly threshold operator instead.",
                props.comparison_operator.map_or("undefined", ComparisonOperator::as_str)
            );
        }
        let rendered = alarm_metric::render(&node, &props.metric, if operator.is_of_band() { 2 } else { 1 })?;
        let actions = Actions::default();
        let [in_alarm, without_data, when_ok] = actions.render();
        let mut properties = object! {
            "AlarmDescription" => props.alarm_description,
            "AlarmName" => base.physical_name(),
            "ComparisonOperator" => operator,
            "Threshold" => (!operator.is_of_band()).then_some(props.threshold),
            "ThresholdMetricId" => rendered.primary_id.filter(|_| operator.is_of_band()),
            "DatapointsToAlarm" => props.datapoints_to_alarm,
            "EvaluateLowSampleCountPercentile" => props.evaluate_low_sample_count_percentile,
            "EvaluationPeriods" => props.evaluation_periods,
            "TreatMissingData" => props.treat_missing_data,
            "ActionsEnabled" => props.actions_enabled,
            "AlarmActions" => in_alarm,
            "InsufficientDataActions" => without_data,
            "OKActions" => when_ok,
        };
        properties.extend(rendered.properties);
        let resource = CfnResource::l1(&node, "Resource", "AWS::CloudWatch::Alarm", properties)?;
        for (warning, message) in props.metric.warnings_v2() {
            Annotations::of(&node).add_warning_v2(&warning, &message);
        }
        let core = AlarmCore::owned(base, &resource, Some(props.metric), actions);
        Ok(Self(Rc::new(core), resource))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.1
    }

    /// What is watched.
    pub fn metric(&self) -> &MetricRef {
        self.0.metric.as_ref().expect("invariant: an alarm of a stack has a metric")
    }

    /// An existing alarm of the stack's account and region, by its name.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_alarm_name(scope: &dyn Construct, id: impl AsRef<str>, alarm_name: &str) -> Result<AlarmRef> {
        import_by_name(scope, id.as_ref(), alarm_name)
    }

    /// An existing alarm by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_alarm_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        alarm_arn: impl Into<String>,
    ) -> Result<AlarmRef> {
        import_by_arn(scope, id.as_ref(), alarm_arn.into())
    }
}

fn is_band(metric: &dyn IMetric) -> bool {
    let math = metric.to_metric_config().math_expression;
    math.is_some_and(|m| m.expression.contains("ANOMALY_DETECTION_BAND"))
}

/// An alarm on values that are not like those before; clones are the same.
#[derive(Clone)]
pub struct AnomalyDetectionAlarm(Rc<AlarmCore>, Alarm);

is_alarm! { AnomalyDetectionAlarm }

impl AnomalyDetectionAlarm {
    /// Adds an alarm to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: AnomalyDetectionAlarmProps) -> Result<Self> {
        let period: Duration = period_of(&*props.metric);
        let band = Metric::anomaly_detection_for(AnomalyDetectionMetricOptions {
            metric: props.metric,
            std_devs: props.std_devs,
            label: None,
            color: None,
            period: Some(period),
            search_account: None,
            search_region: None,
        })?;
        let given = props.comparison_operator;
        let props = AlarmProps {
            metric: band.into(),
            alarm_name: props.alarm_name,
            alarm_description: props.alarm_description,
            comparison_operator: given.or(Some(ComparisonOperator::LessThanLowerOrGreaterThanUpperThreshold)),
            threshold: Alarm::ANOMALY_DETECTION_NO_THRESHOLD,
            evaluation_periods: props.evaluation_periods,
            evaluate_low_sample_count_percentile: props.evaluate_low_sample_count_percentile,
            treat_missing_data: props.treat_missing_data,
            actions_enabled: props.actions_enabled,
            datapoints_to_alarm: props.datapoints_to_alarm,
        };
        let props = injected(scope, id, Alarm::PROPERTY_INJECTION_ID, props);
        let class = "aws-cdk-lib.aws_cloudwatch.AnomalyDetectionAlarm";
        let alarm = Alarm::of_class(scope, id, class, props)?;
        Ok(Self(Rc::clone(&alarm.0), alarm))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        self.1.resource()
    }

    /// The band that is watched.
    pub fn metric(&self) -> &MetricRef {
        self.1.metric()
    }
}
