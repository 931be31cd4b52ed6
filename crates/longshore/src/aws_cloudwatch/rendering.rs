//! Metrics as dashboards have them.

use longshore_core::error::{Error, Result};
use longshore_core::resolve::ResolveContext;
use longshore_core::stack::Stack;
use longshore_core::token::Lazy;
use longshore_core::value::{Object, Value};

use super::metric_set::MetricSet;
use super::{MetricExpressionConfig, MetricRef};

/// The metrics of both axes, and those that they are computed from.
pub(super) fn all_metrics_graph_json(left: &[MetricRef], right: &[MetricRef]) -> Result<Vec<Value>> {
    let mut set = MetricSet::new();
    for metric in left {
        set.add_top_level("left", metric)?;
    }
    for metric in right {
        set.add_top_level("right", metric)?;
    }
    let mut all = Vec::new();
    for entry in set.entries {
        let line = line(&entry.metric, entry.tag, entry.id)?;
        all.push(Lazy::uncached(move |context| line.resolved(context)).into());
    }
    Ok(all)
}

/// A metric as a dashboard has it, apart from what depends on the stack.
struct Line {
    names: Vec<String>,
    options: Object,
    account: Option<String>,
    region: Option<String>,
}

impl Line {
    fn resolved(&self, context: &ResolveContext) -> Result<Value> {
        let stack = Stack::of(context.scope())?;
        let mut options = self.options.clone();
        for (name, value, own) in
            [("accountId", &self.account, stack.account()), ("region", &self.region, stack.region())]
        {
            if value.as_deref() == Some(own) {
                options.insert(name.to_owned(), Value::Undefined);
            }
        }
        options.retain(|_, v| !v.is_undefined());
        let mut line: Vec<Value> = self.names.iter().map(Value::from).collect();
        if !options.is_empty() {
            line.push(options.into());
        }
        Ok(line.into())
    }
}

fn line(metric: &MetricRef, axis: Option<&'static str>, id: Option<String>) -> Result<Line> {
    let config = metric.to_metric_config();
    let kinds = [config.metric_stat.is_some(), config.math_expression.is_some(), config.search_expression.is_some()];
    match kinds.into_iter().filter(|k| *k).count() {
        1 => {}
        0 => {
            return Err(Error::new(
                "MetricObjectMustHaveOneType",
                "Metric object must have either 'metricStat', 'mathExpression', or 'searchExpression'",
            ));
        }
        _ => {
            return Err(Error::new(
                "MetricObjectCannotProduceMultipleTypes",
                "Metric object must not produce more than one of 'metricStat', 'mathExpression', or 'searchExpression'",
            ));
        }
    }
    let mut line =
        Line { names: Vec::new(), options: config.rendering_properties.clone(), account: None, region: None };
    let set = |options: &mut Object, name: &str, value: Value| {
        options.insert(name.to_owned(), value);
    };
    if let Some(stat) = &config.metric_stat {
        line.names.extend([stat.namespace.clone(), stat.metric_name.clone()]);
        for dimension in stat.dimensions.iter().flatten() {
            line.names.extend([dimension.name.clone(), dimension.value.clone()]);
        }
        let given = |s: &Option<String>| s.clone().filter(|s| !s.is_empty());
        for (name, forced, known, kept) in [
            ("accountId", &stat.account_override, &stat.account, &mut line.account),
            ("region", &stat.region_override, &stat.region, &mut line.region),
        ] {
            if let Some(forced) = given(forced) {
                set(&mut line.options, name, forced.into());
            } else if let Some(known) = given(known) {
                set(&mut line.options, name, known.as_str().into());
                *kept = Some(known);
            }
        }
        let seconds = stat.period.to_seconds()?;
        if seconds != 0 && seconds != 300 {
            set(&mut line.options, "period", seconds.into());
        }
        if !stat.statistic.is_empty() && stat.statistic != "Average" {
            set(&mut line.options, "stat", stat.statistic.as_str().into());
        }
    }
    if let Some(of) = config.math_expression.as_ref().or(config.search_expression.as_ref()) {
        expression(&mut line, of);
    }
    let options = &mut line.options;
    if axis.is_none() {
        set(options, "visible", false.into());
    }
    if axis != Some("left") {
        set(options, "yAxis", axis.into());
    }
    if let Some(id) = id.filter(|id| !id.is_empty()) {
        set(options, "id", id.into());
    }
    let hidden = matches!(options.get("visible"), Some(Value::Bool(false)));
    let is_expression = options.get("expression").is_some_and(Value::is_truthy);
    if !hidden && is_expression && !options.get("label").is_some_and(Value::is_truthy) {
        // Quirk(cdk): empty-label. A label that is empty stays away, and one that is missing is made.
        let empty = options.get("label").and_then(Value::as_str) == Some("");
        let label = if empty { Value::Undefined } else { metric.to_string().into() };
        set(options, "label", label);
    }
    Ok(line)
}

fn expression(line: &mut Line, of: &MetricExpressionConfig) {
    let given = |s: &Option<String>| s.clone().filter(|s| !s.is_empty());
    line.options.insert("expression".into(), of.expression.as_str().into());
    line.account = given(&of.search_account);
    line.region = given(&of.search_region);
    for (name, value) in [("accountId", &line.account), ("region", &line.region)] {
        if let Some(value) = value {
            line.options.insert(name.into(), value.as_str().into());
        }
    }
    if of.period != 0.0 && of.period != 300.0 {
        line.options.insert("period".into(), of.period.into());
    }
}
