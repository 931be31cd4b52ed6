//! Metrics and subscriptions of log events.

use indexmap::IndexMap;
use longshore::aws_cloudwatch::{Alarm, Metric, MetricOptions, Unit};
use longshore::aws_lambda::{Code, Function, FunctionProps, Runtime};
use longshore::aws_logs::{
    Distribution, FilterPattern as F, IFilterPattern as _, ILogGroup as _, LogGroup, MetricFilterOptions,
    SubscriptionFilterOptions,
};
use longshore::aws_logs_destinations::{LambdaDestination, LambdaDestinationOptions};
use longshore::object;
use longshore::prelude::*;

use crate::harness::check;

fn function(s: &Stack) -> Result<Function> {
    Function::new(s, "Fn", FunctionProps::new(Runtime::PYTHON_3_13, "index.handler", Code::from_inline("x")))
}

fn dimensions(keys: &[(&str, &str)]) -> Option<IndexMap<String, String>> {
    Some(keys.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect())
}

#[test]
fn filters_of_log_groups() {
    check("1816-logs-filters", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let group = LogGroup::builder(&s, "Group").build()?;
        let events = MetricFilterOptions::new(F::all_events(), "App", "Events");
        let plain = group.add_metric_filter("Plain", events)?;
        let full = group.add_metric_filter(
            "Full",
            MetricFilterOptions {
                metric_value: Some("$.size".into()),
                default_value: Some(0.0),
                dimensions: dimensions(&[("A", "$.a"), ("B", "$.b"), ("C", "$.c")]),
                unit: Some(Unit::Bytes),
                filter_name: Some("full".into()),
                apply_on_transformed_logs: Some(true),
                ..MetricFilterOptions::new(F::literal("[a, b]"), "App", "Sizes")
            },
        )?;
        let string = F::string_value("$.a", "==", "x\"y\\z")?;
        let not = F::string_value("$.a", "!=", "*")?;
        let number = F::number_value("$.n", ">=", 1.5)?;
        let (none, missing, yes) = (F::is_null("$.n"), F::not_exists("$.m"), F::boolean_value("$.b", true));
        let exists = F::exists("$.e");
        let either = F::any(vec![none.clone(), missing.clone()])?;
        let groups = vec![vec!["a".to_owned(), "b".to_owned()], vec!["c".to_owned()]];
        t.record(
            "patterns",
            object! {
                "all" => F::all_terms(&["a", "b \"c\""]).log_pattern_string(),
                "any" => F::any_term(&["a", "b"]).log_pattern_string(),
                "one" => F::any_term(&["a"]).log_pattern_string(),
                "groups" => F::any_term_group(groups).log_pattern_string(),
                "and" => F::all(vec![string.clone(), number.clone(), either])?.log_pattern_string(),
                "same" => F::all(vec![yes.clone()])?.log_pattern_string(),
                "string" => string.log_pattern_string(),
                "not" => not.log_pattern_string(),
                "number" => number.log_pattern_string(),
                "regex" => F::regex_value("$.r", "=", "^a.*$").log_pattern_string(),
                "none" => none.log_pattern_string(),
                "missing" => missing.log_pattern_string(),
                "exists" => exists.log_pattern_string(),
                "yes" => yes.log_pattern_string(),
                "no" => F::boolean_value("$.b", false).log_pattern_string(),
            },
            None,
        );
        let function_ = function(&s)?;
        let both = F::all(vec![exists, not])?;
        let told = SubscriptionFilterOptions {
            filter_name: Some("told".into()),
            ..SubscriptionFilterOptions::new(LambdaDestination::new(&function_), both)
        };
        group.add_subscription_filter("Told", told)?;
        let quiet = LambdaDestinationOptions { add_permissions: Some(false) };
        let quiet = LambdaDestination::with_options(&function_, quiet);
        let theirs = LogGroup::from_log_group_name(&s, "Theirs", "theirs")?;
        theirs
            .add_subscription_filter("Told", SubscriptionFilterOptions::new(quiet, F::any_term(&["ERROR", "WARN"])))?;
        let alarm = |id: &str, metric: Metric| {
            Alarm::builder(&s, format!("Alarm-{id}")).metric(metric).threshold(1).evaluation_periods(1).build()
        };
        let most = MetricOptions { statistic: Some("max".into()), label: Some("sizes".into()), ..Default::default() };
        let (plain, full) = (plain.metric(MetricOptions::default())?, full.metric(most)?);
        let extracted = group.extract_metric("$.latency", "App", "Latency")?;
        alarm("plain", plain)?;
        alarm("full", full)?;
        alarm("extracted", extracted)?;
        t.attempt("dimensions", |s, _| {
            let dimensions = dimensions(&[("a", "1"), ("b", "2"), ("c", "3"), ("d", "4")]);
            let options = MetricFilterOptions { dimensions, ..MetricFilterOptions::new(F::all_events(), "n", "m") };
            LogGroup::builder(s, "G").build()?.add_metric_filter("M", options).map(drop)
        });
        t.attempt("string operator", |_, _| F::string_value("$.a", "<", "x").map(drop));
        t.attempt("number operator", |_, _| F::number_value("$.a", "~", 1.0).map(drop));
        t.attempt("all of none", |_, _| F::all(vec![]).map(drop));
        t.attempt("any of none", |_, _| F::any(vec![]).map(drop));
        t.attempt("distribution", |s, _| {
            let group = LogGroup::builder(s, "G").build()?;
            let options = SubscriptionFilterOptions {
                distribution: Some(Distribution::Random),
                ..SubscriptionFilterOptions::new(LambdaDestination::new(&function(s)?), F::all_events())
            };
            group.add_subscription_filter("S", options).map(drop)
        });
        Ok(())
    });
}
