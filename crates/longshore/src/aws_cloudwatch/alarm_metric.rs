//! The metrics of an alarm in its template.

use longshore_core::bail;
use longshore_core::construct::Node;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};

use super::any_alarm::AlarmCore;
use super::metric_set::MetricSet;
use super::statistic::alarm_property;
use super::{MetricExpressionConfig, MetricRef, MetricStatConfig};

/// The properties that say what an alarm watches.
pub(super) struct RenderedMetric {
    pub(super) properties: Object,
    /// The id of what was given, where there is one.
    pub(super) primary_id: Option<String>,
}

/// Renders a metric; `levels` is how deep into an expression values are returned.
pub(super) fn render(at: &Node, metric: &MetricRef, levels: usize) -> Result<RenderedMetric> {
    let config = metric.to_metric_config();
    if let Some(stat) = &config.metric_stat {
        check_region(at, stat, metric)?;
        let label = config.rendering_properties.get("label").filter(|l| !l.is_undefined());
        if label.is_none() && account_id(at, stat)?.is_none() {
            let mut properties = object! {
                "Dimensions" => stat.render_dimensions(),
                "Namespace" => stat.namespace.as_str(),
                "MetricName" => stat.metric_name.as_str(),
                "Period" => stat.period.to_seconds()?,
                "Unit" => stat.unit_filter,
            };
            properties.extend(alarm_property(&stat.statistic));
            return Ok(RenderedMetric { properties, primary_id: None });
        }
        let query = stat_query(at, stat, "m1", label, true)?;
        let properties = object! {"Metrics" => vec![Value::from(query)]};
        return Ok(RenderedMetric { properties, primary_id: Some("m1".to_owned()) });
    }
    if config.math_expression.is_none() {
        return Err(no_search(at));
    }
    let mut set = MetricSet::new();
    set.add_top_level((), metric)?;
    let mut primary_id = None;
    let mut unnamed = 0;
    let mut queries: Vec<Value> = Vec::new();
    for entry in set.entries {
        let id = entry.id.unwrap_or_else(|| {
            unnamed += 1;
            format!("expr_{unnamed}")
        });
        if entry.tag.is_some() {
            primary_id = Some(id.clone());
        }
        let returned = entry.level <= levels;
        let config = entry.metric.to_metric_config();
        let label = config.rendering_properties.get("label");
        if let Some(stat) = &config.metric_stat {
            check_region(at, stat, &entry.metric)?;
            queries.push(stat_query(at, stat, &id, label, returned)?.into());
        } else if let Some(math) = &config.math_expression {
            queries.push(expression_query(at, math, &id, label, returned)?.into());
        } else {
            return Err(no_search(at));
        }
    }
    Ok(RenderedMetric { properties: object! {"Metrics" => queries}, primary_id })
}

fn stat_query(
    at: &Node,
    stat: &MetricStatConfig,
    id: &str,
    label: Option<&Value>,
    return_data: bool,
) -> Result<Object> {
    Ok(object! {
        "MetricStat" => object! {
            "Metric" => object! {
                "MetricName" => stat.metric_name.as_str(),
                "Namespace" => stat.namespace.as_str(),
                "Dimensions" => stat.render_dimensions(),
            },
            "Period" => stat.period.to_seconds()?,
            "Stat" => stat.statistic.as_str(),
            "Unit" => stat.unit_filter,
        },
        "Id" => id,
        "AccountId" => account_id(at, stat)?,
        "Label" => label,
        "ReturnData" => return_data,
    })
}

fn expression_query(
    at: &Node,
    math: &MetricExpressionConfig,
    id: &str,
    label: Option<&Value>,
    return_data: bool,
) -> Result<Object> {
    // Source: CloudWatch API, PutMetricAlarm Metrics.
    if math.using_metrics.len() > 10 {
        bail!(
            at,
            "TooManyMetricsInMathExpression",
            "Alarms on math expressions cannot contain more than 10 individual metrics"
        );
    }
    if math.search_account.is_some() || math.search_region.is_some() {
        bail!(
            at,
            "MathExpressionSearchNotSupportedInAlarms",
            "Cannot create an Alarm based on a MathExpression which specifies a searchAccount or searchRegion"
        );
    }
    Ok(object! {
        "Expression" => math.expression.as_str(),
        "Id" => id,
        "Label" => label,
        // The metrics in it have theirs.
        "Period" => math.using_metrics.is_empty().then_some(math.period),
        "ReturnData" => return_data,
    })
}

fn no_search(at: &Node) -> Error {
    Error::at(
        at,
        "SearchExpressionsNotSupportedInAlarms",
        "Search expressions are not supported in CloudWatch Alarms. Use search expressions only in dashboard graphs.",
    )
}

/// The account of a metric, where it is not the alarm's.
fn account_id(at: &Node, stat: &MetricStatConfig) -> Result<Option<String>> {
    let own = Stack::of(at)?.account().to_owned();
    Ok(stat.account.clone().filter(|account| *account != own))
}

fn check_region(at: &Node, stat: &MetricStatConfig, metric: &MetricRef) -> Result<()> {
    let stack = Stack::of(at)?;
    if let Some(region) = &stat.region
        && !str_is_unresolved(stack.region())
        && region != stack.region()
    {
        bail!(
            at,
            "AlarmRegionMismatch",
            "Cannot create an Alarm in region '{}' based on metric '{metric}' in '{region}'",
            stack.region()
        );
    }
    Ok(())
}

/// Refuses actions on instances for alarms on metrics that are not of one instance.
pub(super) fn check_action(core: &AlarmCore, arn: &str) -> Result<()> {
    let Some(metric) = &core.metric else { return Ok(()) };
    let parts: Vec<&str> = arn.split(':').collect();
    let on_instance = matches!(parts.as_slice(),
        ["arn", partition, "automate", region, "ec2", ..]
            if partition.starts_with("aws") && !region.is_empty() && !str_is_unresolved(arn));
    if !on_instance {
        return Ok(());
    }
    let config = metric.to_metric_config();
    let dimensions = config.metric_stat.as_ref().and_then(|s| s.dimensions.as_deref()).unwrap_or_default();
    if !matches!(dimensions, [only] if only.name == "InstanceId") {
        bail!(
            core.base.node(),
            "Ec2AlarmActionsRequireInstanceMetric",
            "EC2 alarm actions requires an EC2 Per-Instance Metric. ({} does not have an 'InstanceId' dimension)",
            described(&config).to_json(0)
        );
    }
    Ok(())
}

fn described_period(period: Duration) -> Object {
    let label = period.unit_label();
    let (iso, millis) = match label {
        "millis" => ("", 1),
        "seconds" => ("S", 1000),
        "minutes" => ("M", 60_000),
        "hours" => ("H", 3_600_000),
        _ => ("D", 86_400_000),
    };
    let unit = object! {"label" => label, "isoLabel" => iso, "inMillis" => millis};
    object! {"amount" => period.amount(), "unit" => unit}
}

/// A metric as the message shows it.
fn described(config: &super::MetricConfig) -> Value {
    let mut shown = Object::new();
    if let Some(stat) = &config.metric_stat {
        let dimension = |d: &super::Dimension| object! {"name" => d.name.as_str(), "value" => d.value.as_str()};
        shown.extend(object! {"metricStat" => object! {
            "dimensions" => stat.dimensions.as_ref().map(|all| all.iter().map(dimension).collect::<Vec<_>>()),
            "namespace" => stat.namespace.as_str(),
            "metricName" => stat.metric_name.as_str(),
            "period" => described_period(stat.period),
            "statistic" => stat.statistic.as_str(),
            "unitFilter" => stat.unit_filter,
            "account" => stat.account.clone(),
            "region" => stat.region.clone(),
            "accountOverride" => stat.account_override.clone(),
            "regionOverride" => stat.region_override.clone(),
        }});
    }
    if let Some(math) = &config.math_expression {
        shown.extend(object! {"mathExpression" => object! {
            "period" => math.period, "expression" => math.expression.as_str(),
        }});
    }
    shown.extend(object! {"renderingProperties" => config.rendering_properties.clone()});
    shown.into()
}
