//! Values computed from metrics, and metrics that are searched for.

use std::fmt;
use std::rc::Rc;

use bon::Builder;
use indexmap::IndexMap;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Duration;

use super::metric_set::key_of;
use super::{Alarm, AlarmProps, CreateAlarmOptions, IMetric, MetricConfig, MetricExpressionConfig, MetricRef};

/// Properties of a [`MathExpression`].
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct MathExpressionProps {
    /// The expression, which has names for metrics.
    pub expression: String,
    /// The metrics by name; names begin with a lower-case letter. Default: none.
    pub using_metrics: Option<IndexMap<String, MetricRef>>,
    /// What it is called in graphs. Default: the expression.
    pub label: Option<String>,
    /// The colour in graphs, six hex digits. Default: made by CloudWatch.
    pub color: Option<String>,
    /// Over how long values are put together; goes for all metrics in the expression. Default 5 minutes.
    pub period: Option<Duration>,
    /// The account that search expressions search. Default: the stack's.
    pub search_account: Option<String>,
    /// The region that search expressions search. Default: the stack's.
    pub search_region: Option<String>,
}

macro_rules! expression_options {
    ($(#[$m:meta])* $Options:ident) => {
        $(#[$m])*
        #[derive(Clone, Debug, Default, Builder)]
        #[builder(on(String, into))]
        pub struct $Options {
            /// What it is called in graphs.
            pub label: Option<String>,
            /// The colour in graphs, six hex digits.
            pub color: Option<String>,
            /// Over how long values are put together.
            pub period: Option<Duration>,
            /// The account that is searched.
            pub search_account: Option<String>,
            /// The region that is searched.
            pub search_region: Option<String>,
        }
    };
}
expression_options! {
    /// What changes of a [`MathExpression`].
    MathExpressionOptions
}
expression_options! {
    /// What changes of a [`SearchExpression`].
    SearchExpressionOptions
}

/// Properties of a [`SearchExpression`].
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct SearchExpressionProps {
    /// The expression.
    pub expression: String,
    /// What it is called in graphs. Default: the expression.
    pub label: Option<String>,
    /// The colour in graphs, six hex digits. Default: made by CloudWatch.
    pub color: Option<String>,
    /// Over how long values are put together. Default 5 minutes.
    pub period: Option<Duration>,
    /// The account that is searched. Default: the stack's.
    pub search_account: Option<String>,
    /// The region that is searched. Default: the stack's.
    pub search_region: Option<String>,
}

/// Values computed from those of metrics.
#[derive(Clone, Debug)]
pub struct MathExpression {
    props: Rc<MathExpressionProps>,
    period: Duration,
    using_metrics: IndexMap<String, MetricRef>,
    warnings: IndexMap<String, String>,
}

impl MathExpression {
    /// Describes an expression.
    ///
    /// # Errors
    /// When a name is not valid or used for two metrics.
    pub fn new(props: MathExpressionProps) -> Result<Self> {
        let period = props.period.unwrap_or(Duration::minutes(5));
        let seconds = period.to_seconds()?;
        let mut warnings = IndexMap::new();
        let mut using_metrics = IndexMap::new();
        let mut overridden = false;
        for (name, metric) in props.using_metrics.iter().flatten() {
            if let Some(own) = metric.period() {
                let own = own.to_seconds()?;
                overridden |= own != 300 && own != seconds;
            }
            using_metrics.insert(name.clone(), metric.with_period(period)?);
        }
        let expression = &props.expression;
        if overridden {
            warnings.insert(
                "CloudWatch:Math:MetricsPeriodsOverridden".to_owned(),
                format!("Periods of metrics in 'usingMetrics' for Math expression '{expression}' have been overridden to {seconds} seconds."),
            );
        }
        let invalid: Vec<&str> = using_metrics
            .keys()
            .filter(|name| !str_is_unresolved(name) && identifiers(name).first() != Some(name))
            .map(String::as_str)
            .collect();
        if !invalid.is_empty() {
            return Err(Error::new(
                "InvalidVariableNames",
                format!(
                    "Invalid variable names in expression: {}. Must start with lowercase letter and only contain alphanumerics.",
                    invalid.join(",")
                ),
            ));
        }
        let mut this = Self { period, using_metrics, warnings, props: Rc::new(props) };
        let config = this.config();
        visit(&config.using_metrics, &mut IndexMap::new())?;
        let missing: Vec<String> = identifiers(&without_literals(&config.expression))
            .into_iter()
            .filter(|name| !this.using_metrics.contains_key(name))
            .collect();
        if !missing.is_empty() && !looks_metrics_up(&config.expression) {
            this.warnings.insert(
                "CloudWatch:Math:UnknownIdentifier".to_owned(),
                format!(
                    "Math expression '{}' references unknown identifiers: {}. Please add them to the 'usingMetrics' map.",
                    config.expression,
                    missing.join(", ")
                ),
            );
        }
        let inner: Vec<_> = this.using_metrics.values().flat_map(|m| m.warnings_v2()).collect();
        this.warnings.extend(inner);
        Ok(this)
    }

    fn config(&self) -> MetricExpressionConfig {
        MetricExpressionConfig {
            expression: self.props.expression.clone(),
            using_metrics: self.using_metrics.clone(),
            period: self.period.to_seconds().unwrap_or_default() as f64,
            search_account: self.props.search_account.clone(),
            search_region: self.props.search_region.clone(),
        }
    }

    /// The same expression with some things changed.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn with(&self, options: MathExpressionOptions) -> Result<Self> {
        let own = (*self.props).clone();
        Self::new(MathExpressionProps {
            expression: own.expression,
            using_metrics: Some(self.using_metrics.clone()),
            label: options.label.or(own.label),
            color: options.color.or(own.color),
            period: options.period.or(Some(self.period)),
            search_account: options.search_account.or(own.search_account),
            search_region: options.search_region.or(own.search_region),
        })
    }

    /// The expression.
    pub fn expression(&self) -> &str {
        &self.props.expression
    }

    /// The metrics by name, with the expression's period.
    pub fn using_metrics(&self) -> &IndexMap<String, MetricRef> {
        &self.using_metrics
    }

    /// What it is called in graphs.
    pub fn label(&self) -> Option<&str> {
        self.props.label.as_deref()
    }

    /// The colour in graphs.
    pub fn color(&self) -> Option<&str> {
        self.props.color.as_deref()
    }

    /// Over how long values are put together.
    pub fn period(&self) -> Duration {
        self.period
    }

    /// The account that is searched.
    pub fn search_account(&self) -> Option<&str> {
        self.props.search_account.as_deref()
    }

    /// The region that is searched.
    pub fn search_region(&self) -> Option<&str> {
        self.props.search_region.as_deref()
    }

    /// Adds an alarm on the expression.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn create_alarm(&self, scope: &dyn Construct, id: &str, props: CreateAlarmOptions) -> Result<Alarm> {
        Alarm::new(scope, id, AlarmProps::of(self.into(), props))
    }
}

/// Refuses a name that means two metrics, also in expressions within expressions.
fn visit(metrics: &IndexMap<String, MetricRef>, seen: &mut IndexMap<String, MetricRef>) -> Result<()> {
    for (id, metric) in metrics {
        if let Some(other) = seen.get(id).filter(|other| key_of(&***other) != key_of(&**metric)) {
            return Err(Error::new(
                "DuplicateMetricId",
                format!("The ID '{id}' used for two metrics in the expression: '{metric}' and '{other}'. Rename one."),
            ));
        }
        seen.insert(id.clone(), Rc::clone(metric));
        if let Some(inner) = metric.to_metric_config().math_expression {
            visit(&inner.using_metrics, seen)?;
        }
    }
    Ok(())
}

/// What begins with a lower-case letter and goes on with letters, digits and underscores.
fn identifiers(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut inside = false;
    for c in text.chars() {
        if inside && (c.is_ascii_alphanumeric() || c == '_') {
            found.last_mut().expect("invariant: begun").push(c);
        } else if c.is_ascii_lowercase() {
            inside = true;
            found.push(c.to_string());
        } else {
            inside = false;
        }
    }
    found
}

fn without_literals(expression: &str) -> String {
    let mut out = String::new();
    let mut rest = expression;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        let end = match c {
            '"' | '\'' => after.find(c).map(|i| i + 2),
            '$' => rest.strip_prefix("${Token[").and_then(|t| t.find("]}")).map(|i| i + "${Token[]}".len()),
            _ => None,
        };
        match end {
            Some(end) => rest = &rest[end..],
            None => {
                out.push(c);
                rest = after;
            }
        }
    }
    out
}

/// Tells whether an expression has a function that finds metrics by itself.
fn looks_metrics_up(expression: &str) -> bool {
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    expression
        .to_uppercase()
        .split(|c| !word(c))
        .any(|w| ["INSIGHT_RULE_METRIC", "SELECT", "SEARCH", "METRICS"].contains(&w))
}

impl fmt::Display for MathExpression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let label = self.props.label.as_deref().filter(|l| !l.is_empty());
        f.write_str(label.unwrap_or(&self.props.expression))
    }
}

impl IMetric for MathExpression {
    fn to_metric_config(&self) -> MetricConfig {
        MetricConfig {
            math_expression: Some(self.config()),
            rendering_properties: object! {
                "label" => self.props.label.clone(), "color" => self.props.color.clone(),
            },
            ..Default::default()
        }
    }

    fn warnings_v2(&self) -> IndexMap<String, String> {
        self.warnings.clone()
    }

    fn period(&self) -> Option<Duration> {
        Some(self.period)
    }

    fn with_period(&self, period: Duration) -> Result<MetricRef> {
        Ok(Rc::new(self.with(MathExpressionOptions { period: Some(period), ..Default::default() })?))
    }
}

/// Metrics that CloudWatch searches for; for graphs only.
#[derive(Clone, Debug)]
pub struct SearchExpression(Rc<SearchExpressionProps>);

impl SearchExpression {
    /// Describes a search.
    pub fn new(props: SearchExpressionProps) -> Self {
        Self(Rc::new(props))
    }

    /// The same search with some things changed.
    pub fn with(&self, options: SearchExpressionOptions) -> Self {
        let own = (*self.0).clone();
        Self::new(SearchExpressionProps {
            expression: own.expression,
            label: options.label.or(own.label),
            color: options.color.or(own.color),
            period: options.period.or(own.period),
            search_account: options.search_account.or(own.search_account),
            search_region: options.search_region.or(own.search_region),
        })
    }

    /// The expression.
    pub fn expression(&self) -> &str {
        &self.0.expression
    }

    /// What it is called in graphs.
    pub fn label(&self) -> Option<&str> {
        self.0.label.as_deref()
    }

    /// The colour in graphs.
    pub fn color(&self) -> Option<&str> {
        self.0.color.as_deref()
    }

    /// Over how long values are put together.
    pub fn period(&self) -> Duration {
        self.0.period.unwrap_or(Duration::minutes(5))
    }
}

impl fmt::Display for SearchExpression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let label = self.0.label.as_deref().filter(|l| !l.is_empty());
        f.write_str(label.unwrap_or(&self.0.expression))
    }
}

impl IMetric for SearchExpression {
    fn to_metric_config(&self) -> MetricConfig {
        MetricConfig {
            search_expression: Some(MetricExpressionConfig {
                expression: self.0.expression.clone(),
                using_metrics: IndexMap::new(),
                period: self.period().to_seconds().unwrap_or_default() as f64,
                search_account: self.0.search_account.clone(),
                search_region: self.0.search_region.clone(),
            }),
            rendering_properties: object! {"label" => self.0.label.clone(), "color" => self.0.color.clone()},
            ..Default::default()
        }
    }

    fn period(&self) -> Option<Duration> {
        Some(self.period())
    }

    fn with_period(&self, period: Duration) -> Result<MetricRef> {
        Ok(Rc::new(self.with(SearchExpressionOptions { period: Some(period), ..Default::default() })))
    }
}

macro_rules! into_metric {
    ($($Class:ident),*) => { $(
        impl From<$Class> for MetricRef {
            fn from(metric: $Class) -> Self {
                Rc::new(metric)
            }
        }

        impl From<&$Class> for MetricRef {
            fn from(metric: &$Class) -> Self {
                Rc::new(metric.clone())
            }
        }
    )* };
}
into_metric! { MathExpression, SearchExpression }
