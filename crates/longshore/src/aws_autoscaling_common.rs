//! Steps of scaling, as groups of instances and everything else have them.

use longshore_core::bail;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::token::number_token;
use longshore_core::value::{Value, js_number};

use crate::aws_cloudwatch::{Alarm, ComparisonOperator, MetricRef};

/// A range of values of a metric, and how the capacity changes there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Interval {
    pub(crate) lower: Option<f64>,
    pub(crate) upper: Option<f64>,
    /// None where nothing changes.
    pub(crate) change: Option<f64>,
}

/// A range whose bounds are known; infinite at the upper end.
#[derive(Clone, Copy, Debug, PartialEq)]
struct CompleteInterval {
    lower: f64,
    upper: f64,
    change: Option<f64>,
    /// Which bound was filled in, for messages, which show those last.
    filled: Option<Bound>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bound {
    Lower,
    Upper,
}

impl Interval {
    fn shown(&self) -> String {
        let shown = object! {
            "lower" => self.lower.map(number), "upper" => self.upper.map(number), "change" => self.change,
        };
        Value::Object(shown).to_json(0)
    }
}

impl CompleteInterval {
    fn shown(&self) -> Value {
        let (lower, upper) = (number(self.lower), number(self.upper));
        match self.filled {
            None => object! {"lower" => lower, "upper" => upper, "change" => self.change},
            Some(Bound::Lower) => object! {"upper" => upper, "change" => self.change, "lower" => lower},
            Some(Bound::Upper) => object! {"lower" => lower, "change" => self.change, "upper" => upper},
        }
        .into()
    }
}

fn number(n: f64) -> Value {
    if n.is_finite() { n.into() } else { Value::Null }
}

/// Orders ranges, fills in their bounds and the gaps between them.
///
/// # Errors
/// When bounds are missing, ranges overlap or more than one range changes nothing.
// Source: aws-cdk-lib 2.275.0 aws-autoscaling-common, observed.
fn normalize(intervals: &[Interval], changes_are_absolute: bool) -> Result<Vec<CompleteInterval>> {
    let mut all = complete(intervals)?;
    fill_gaps(&mut all);
    if !changes_are_absolute {
        for interval in &mut all {
            interval.change = interval.change.filter(|c| *c != 0.0);
        }
    }
    all.dedup_by(|next, one| {
        let both = one.change.is_none() && next.change.is_none();
        if both {
            one.upper = next.upper;
        }
        both
    });
    let unchanged: Vec<Value> = all.iter().filter(|i| i.change.is_none()).map(CompleteInterval::shown).collect();
    if unchanged.len() > 1 {
        return Err(Error::new(
            "MostNoChangeInterval",
            format!("Can have at most one no-change interval, got {}", Value::Array(unchanged).to_json(0)),
        ));
    }
    Ok(all)
}

fn complete(intervals: &[Interval]) -> Result<Vec<CompleteInterval>> {
    if intervals.len() < 2 {
        return Err(Error::new("RequireLeastIntervals", "Require at least 2 intervals"));
    }
    if let Some(none) = intervals.iter().find(|i| i.lower.is_none() && i.upper.is_none()) {
        return Err(Error::new(
            "SupplyLeastUpperLower",
            format!("Must supply at least one of 'upper' or 'lower', got: {}", none.shown()),
        ));
    }
    let mut given = intervals.to_vec();
    given.sort_by(|a, b| {
        let key = |i: &Interval| i.lower.or(i.upper).unwrap_or_default();
        key(a).total_cmp(&key(b))
    });
    let mut all = given.clone();
    // A bound that is missing is where the neighbour ends.
    loop {
        let before = all.clone();
        for i in 1..all.len() {
            if all[i].lower.is_none() {
                all[i].lower = all[i - 1].upper;
            }
        }
        for i in (1..all.len()).rev() {
            if all[i - 1].upper.is_none() {
                all[i - 1].upper = all[i].lower;
            }
        }
        if all == before {
            break;
        }
    }
    let last = all.len() - 1;
    all[0].lower.get_or_insert(0.0);
    all[last].upper.get_or_insert(f64::INFINITY);
    let all = all
        .iter()
        .zip(&given)
        .map(|(i, given)| match (i.lower, i.upper) {
            (Some(lower), Some(upper)) => {
                let lacks = |bound: Option<f64>, which| bound.is_none().then_some(which);
                let filled = lacks(given.lower, Bound::Lower).or(lacks(given.upper, Bound::Upper));
                Ok(CompleteInterval { lower, upper, change: i.change, filled })
            }
            _ => Err(Error::new(
                "CouldDetermineLowerUpper",
                format!("Could not determine the lower and upper bounds for {}", i.shown()),
            )),
        })
        .collect::<Result<Vec<_>>>()?;
    for pair in all.windows(2) {
        if pair[0].lower < pair[1].upper && pair[0].upper > pair[1].lower {
            return Err(Error::new(
                "IntervalsOverlap",
                format!("Two intervals overlap: {} and {}", pair[0].shown().to_json(0), pair[1].shown().to_json(0)),
            ));
        }
    }
    Ok(all)
}

fn fill_gaps(all: &mut Vec<CompleteInterval>) {
    let gap = |lower, upper| CompleteInterval { lower, upper, change: None, filled: None };
    let mut out: Vec<CompleteInterval> = Vec::new();
    let mut end = 0.0;
    for interval in all.drain(..) {
        if (out.is_empty() && interval.lower != 0.0) || (!out.is_empty() && end < interval.lower) {
            out.push(gap(end, interval.lower));
        }
        end = interval.upper;
        out.push(interval);
    }
    if end != f64::INFINITY {
        out.push(gap(end, f64::INFINITY));
    }
    *all = out;
}

/// The alarm beside the range where nothing changes, and the changes that follow it.
pub(crate) struct Side {
    pub(crate) name: &'static str,
    pub(crate) tiers: Vec<Tier>,
    threshold: f64,
    operator: ComparisonOperator,
}

/// A change, in a range that counts from the threshold.
#[derive(Clone, Copy)]
pub(crate) struct Tier {
    pub(crate) adjustment: f64,
    pub(crate) lower_bound: Option<f64>,
    pub(crate) upper_bound: Option<f64>,
}

/// How often a metric is looked at before something happens.
#[derive(Clone, Copy)]
pub(crate) struct Periods {
    pub(crate) evaluated: Option<f64>,
    pub(crate) to_alarm: Option<f64>,
}

impl Side {
    /// The alarm, which does nothing yet.
    pub(crate) fn alarm(&self, scope: &Node, metric: &MetricRef, periods: Periods) -> Result<Alarm> {
        Alarm::builder(scope, format!("{}Alarm", self.name))
            .metric(metric.clone())
            .alarm_description(format!("{} threshold scaling alarm", self.name))
            .comparison_operator(self.operator)
            .evaluation_periods(periods.evaluated.unwrap_or(1.0))
            .maybe_datapoints_to_alarm(periods.to_alarm)
            .threshold(self.threshold)
            .build()
    }
}

/// The lower and the upper alarm of some ranges, next to the one where nothing changes, or to the middle.
///
/// # Errors
/// When bounds are missing, ranges overlap or more than one range changes nothing.
pub(crate) fn sides(given: &[Interval], changes_are_absolute: bool) -> Result<(Option<Side>, Option<Side>)> {
    let all = normalize(given, changes_are_absolute)?;
    let (below, above) = beside_the_middle(&all);
    let tier = |i: usize, threshold: f64, is_open_below: bool, is_open_above: bool| Tier {
        adjustment: all[i].change.unwrap_or_default(),
        lower_bound: (!is_open_below).then(|| all[i].lower - threshold),
        upper_bound: (!is_open_above).then(|| all[i].upper - threshold),
    };
    let lower = below.map(|last| {
        let threshold = all[last].upper;
        let tiers = (0..=last).rev().map(|i| tier(i, threshold, i == 0, false)).collect();
        Side { name: "Lower", tiers, threshold, operator: ComparisonOperator::LessThanOrEqualToThreshold }
    });
    let upper = above.map(|first| {
        let threshold = all[first].lower;
        let tiers = (first..all.len()).map(|i| tier(i, threshold, false, i == all.len() - 1)).collect();
        Side { name: "Upper", tiers, threshold, operator: ComparisonOperator::GreaterThanOrEqualToThreshold }
    });
    Ok((lower, upper))
}

/// The ranges next to the one where nothing changes, or to the middle.
fn beside_the_middle(intervals: &[CompleteInterval]) -> (Option<usize>, Option<usize>) {
    match intervals.iter().position(|i| i.change.is_none()) {
        Some(gap) => (gap.checked_sub(1), (gap + 1 < intervals.len()).then_some(gap + 1)),
        None if intervals.len() == 1 => (None, Some(0)),
        None => {
            let middle = intervals.len() / 2;
            (middle.checked_sub(1), Some(middle))
        }
    }
}

/// Refuses numbers of steps and periods that AWS does not take.
pub(crate) fn check(at: &dyn Construct, steps: usize, periods: Periods) -> Result<()> {
    if steps < 2 {
        bail!(at, "SupplyLeastIntervalsAutoscaling", "You must supply at least 2 intervals for autoscaling");
    }
    // Source: Auto Scaling API, PutScalingPolicy; Application Auto Scaling API, StepScalingPolicyConfiguration: 20 steps
    // for each of two policies.
    if steps > 40 {
        bail!(at, "ScalingstepsMostSteps", "'scalingSteps' can have at most 40 steps, got {steps}");
    }
    let known = |n: f64| number_token(n).is_none();
    if let Some(evaluated) = periods.evaluated.filter(|p| known(*p) && *p < 1.0) {
        let got = js_number(evaluated);
        bail!(at, "EvaluationPeriodsCannotLess", "evaluationPeriods cannot be less than 1, got: {got}");
    }
    let Some(points) = periods.to_alarm else { return Ok(()) };
    let Some(evaluated) = periods.evaluated else {
        bail!(at, "EvaluationPeriodsSetDatapointsAlarm", "evaluationPeriods must be set if datapointsToAlarm is set");
    };
    if known(points) && points < 1.0 {
        bail!(at, "DatapointsAlarmCannotLess", "datapointsToAlarm cannot be less than 1, got: {}", js_number(points));
    }
    if known(points) && known(evaluated) && evaluated < points {
        bail!(
            at,
            "DatapointsAlarmLessEqualEvaluation",
            "datapointsToAlarm must be less than or equal to evaluationPeriods, got datapointsToAlarm: {}, evaluationPeriods: {}",
            js_number(points),
            js_number(evaluated)
        );
    }
    Ok(())
}
