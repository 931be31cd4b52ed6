//! How the values of a metric become one.

use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::value::{Object, js_number};

/// Names of statistics.
#[derive(Clone, Copy, Debug)]
pub struct Stats;

impl Stats {
    /// The number of values.
    pub const SAMPLE_COUNT: &'static str = "SampleCount";
    /// The average.
    pub const AVERAGE: &'static str = "Average";
    /// The sum.
    pub const SUM: &'static str = "Sum";
    /// The smallest value.
    pub const MINIMUM: &'static str = "Minimum";
    /// The largest value.
    pub const MAXIMUM: &'static str = "Maximum";
    /// The average of the middle half of the values.
    pub const IQM: &'static str = "IQM";

    /// The value that so many percent of the values are below.
    ///
    /// # Errors
    /// When it is no percentage.
    pub fn percentile(percentile: f64) -> Result<String> {
        one("p", percentile)
    }

    /// As [`Stats::percentile`].
    ///
    /// # Errors
    /// When it is no percentage.
    pub fn p(percentile: f64) -> Result<String> {
        Self::percentile(percentile)
    }

    /// The average of the values up to a percentile, or between two.
    ///
    /// # Errors
    /// When it is no percentage.
    pub fn trimmed_mean(p1: f64, p2: Option<f64>) -> Result<String> {
        bounded("tm", p1, p2)
    }

    /// As [`Stats::trimmed_mean`].
    ///
    /// # Errors
    /// When it is no percentage.
    pub fn tm(p1: f64, p2: Option<f64>) -> Result<String> {
        Self::trimmed_mean(p1, p2)
    }

    /// The average where values beyond a percentile, or two, count as the percentile.
    ///
    /// # Errors
    /// When it is no percentage.
    pub fn winsorized_mean(p1: f64, p2: Option<f64>) -> Result<String> {
        bounded("wm", p1, p2)
    }

    /// As [`Stats::winsorized_mean`].
    ///
    /// # Errors
    /// When it is no percentage.
    pub fn wm(p1: f64, p2: Option<f64>) -> Result<String> {
        Self::winsorized_mean(p1, p2)
    }

    /// The number of values up to a percentile, or between two.
    ///
    /// # Errors
    /// When it is no percentage.
    pub fn trimmed_count(p1: f64, p2: Option<f64>) -> Result<String> {
        bounded("tc", p1, p2)
    }

    /// As [`Stats::trimmed_count`].
    ///
    /// # Errors
    /// When it is no percentage.
    pub fn tc(p1: f64, p2: Option<f64>) -> Result<String> {
        Self::trimmed_count(p1, p2)
    }

    /// The sum of the values up to a percentile, or between two.
    ///
    /// # Errors
    /// When it is no percentage.
    pub fn trimmed_sum(p1: f64, p2: Option<f64>) -> Result<String> {
        bounded("ts", p1, p2)
    }

    /// As [`Stats::trimmed_sum`].
    ///
    /// # Errors
    /// When it is no percentage.
    pub fn ts(p1: f64, p2: Option<f64>) -> Result<String> {
        Self::trimmed_sum(p1, p2)
    }

    /// How many percent of the values are up to `v1`, or between both.
    pub fn percentile_rank(v1: f64, v2: Option<f64>) -> String {
        match v2 {
            Some(v2) => format!("PR({}:{})", js_number(v1), js_number(v2)),
            None => format!("PR(:{})", js_number(v1)),
        }
    }

    /// As [`Stats::percentile_rank`].
    pub fn pr(v1: f64, v2: Option<f64>) -> String {
        Self::percentile_rank(v1, v2)
    }
}

fn percentage(x: f64) -> Result<String> {
    if !(0.0..=100.0).contains(&x) {
        let message = format!("Expecting a percentage, got: {}", js_number(x));
        return Err(Error::new("ExpectingPercentage", message));
    }
    Ok(js_number(x))
}

fn one(prefix: &str, p: f64) -> Result<String> {
    Ok(format!("{prefix}{}", percentage(p)?))
}

fn bounded(prefix: &str, p1: f64, p2: Option<f64>) -> Result<String> {
    match p2 {
        Some(p2) => Ok(format!("{}({}%:{}%)", prefix.to_uppercase(), percentage(p1)?, percentage(p2)?)),
        None => one(prefix, p1),
    }
}

/// What a statistic is, as far as it can be told from its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Simple(&'static str),
    Iqm,
    Single,
    Range,
    Unknown,
}

fn kind(text: &str) -> Kind {
    let lower = text.to_lowercase();
    match lower.as_str() {
        "average" | "avg" => return Kind::Simple(Stats::AVERAGE),
        "minimum" | "min" => return Kind::Simple(Stats::MINIMUM),
        "maximum" | "max" => return Kind::Simple(Stats::MAXIMUM),
        "samplecount" | "n" => return Kind::Simple(Stats::SAMPLE_COUNT),
        "sum" => return Kind::Simple(Stats::SUM),
        "iqm" => return Kind::Iqm,
        _ => {}
    }
    let single = ["p", "tm", "wm", "tc", "ts"].iter().filter_map(|p| lower.strip_prefix(p)).any(is_percentage);
    if single {
        return Kind::Single;
    }
    let range = ["pr", "tm", "wm", "tc", "ts"].iter().filter_map(|p| lower.strip_prefix(p)).any(is_range);
    if range { Kind::Range } else { Kind::Unknown }
}

fn is_percentage(text: &str) -> bool {
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    let decimal = match text.split_once('.') {
        Some((whole, part)) => digits(whole) && digits(part),
        None => digits(text),
    };
    decimal && text.parse::<f64>().is_ok_and(|v| v <= 100.0)
}

/// A bound of a range: none, or a number and whether it is a percentage; an error where it is neither.
fn bound(text: &str) -> Result<Option<(f64, bool)>, ()> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let percent = text.ends_with('%');
    let number = text.strip_suffix('%').unwrap_or(text);
    let end = number.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(number.len());
    match number[..end].parse::<f64>() {
        Ok(value) if !percent || value <= 100.0 => Ok(Some((value, percent))),
        _ => Err(()),
    }
}

fn is_range(text: &str) -> bool {
    let Some(inner) = text.strip_prefix('(').and_then(|t| t.strip_suffix(')')) else { return false };
    if inner.contains(')') {
        return false;
    }
    let mut parts = inner.split(':');
    let (Some(lower), Some(upper)) = (parts.next(), parts.next()) else { return false };
    match (bound(lower), bound(upper)) {
        (Ok(Some((_, a))), Ok(Some((_, b)))) => a == b,
        (Ok(None), Ok(None)) | (Err(()), _) | (_, Err(())) => false,
        _ => true,
    }
}

/// The name of a statistic as CloudWatch wants it, and whether it is one that is known.
pub(super) fn normalized(text: &str) -> (String, bool) {
    match kind(text) {
        Kind::Simple(name) => (name.to_owned(), true),
        Kind::Iqm => (Stats::IQM.to_owned(), true),
        Kind::Single => (text.to_lowercase(), true),
        Kind::Range => (text.to_uppercase(), true),
        Kind::Unknown => (text.to_owned(), false),
    }
}

/// The property of an alarm that says the statistic.
pub(super) fn alarm_property(text: &str) -> Object {
    match kind(text) {
        Kind::Simple(name) => object! {"Statistic" => name},
        _ => object! {"ExtendedStatistic" => normalized(text).0},
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statistics_are_told_apart() {
        for (text, expected) in [
            ("avg", ("Average", true)),
            ("N", ("SampleCount", true)),
            ("iqm", ("IQM", true)),
            ("P99.9", ("p99.9", true)),
            ("p100.1", ("p100.1", false)),
            ("p", ("p", false)),
            ("tm(10%:90%)", ("TM(10%:90%)", true)),
            ("TM(:90%)", ("TM(:90%)", true)),
            ("TM(10:90%)", ("TM(10:90%)", false)),
            ("PR(:)", ("PR(:)", false)),
            ("pr(1:2)", ("PR(1:2)", true)),
            ("TM(x:2)", ("TM(x:2)", false)),
            ("TM(1%:200%)", ("TM(1%:200%)", false)),
            ("nonsense", ("nonsense", false)),
        ] {
            assert_eq!(normalized(text), (expected.0.to_owned(), expected.1), "{text}");
        }
    }
}
