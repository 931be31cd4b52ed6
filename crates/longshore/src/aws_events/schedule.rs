//! When scheduled rules are run.

use longshore_core::annotations::Annotations;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::units::Duration;

/// When a rule is run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    expression: String,
    every_minute_by_default: bool,
}

/// The fields of a cron expression, in UTC.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CronOptions {
    /// The minute. Default: every one.
    pub minute: Option<String>,
    /// The hour. Default: every one.
    pub hour: Option<String>,
    /// The day of the month. Default: every one.
    pub day: Option<String>,
    /// The month. Default: every one.
    pub month: Option<String>,
    /// The year. Default: every one.
    pub year: Option<String>,
    /// The day of the week; not together with `day`. Default: any.
    pub week_day: Option<String>,
}

impl Schedule {
    /// A schedule in EventBridge's own language, `rate(…)` or `cron(…)`.
    pub fn expression(expression: impl Into<String>) -> Self {
        Self { expression: expression.into(), every_minute_by_default: false }
    }

    /// Regularly: each so many minutes, hours or days.
    ///
    /// # Errors
    /// When the time is zero or no whole number of minutes.
    pub fn rate(every: Duration) -> Result<Self> {
        if every.to_milliseconds() == 0 {
            return Err(Error::new("DurationCannotBeZero", "Duration cannot be 0"));
        }
        let rate = |n: u64, unit: &str| format!("rate({n} {unit}{})", if n == 1 { "" } else { "s" });
        let expression = if let Ok(days) = every.to_days() {
            rate(days, "day")
        } else if let Ok(hours) = every.to_hours() {
            rate(hours, "hour")
        } else {
            rate(every.to_minutes()?, "minute")
        };
        Ok(Self::expression(expression))
    }

    /// At the times that the fields match.
    ///
    /// # Errors
    /// When both a day of the month and a day of the week are given.
    pub fn cron(options: CronOptions) -> Result<Self> {
        if options.day.is_some() && options.week_day.is_some() {
            return Err(Error::new(
                "CannotSupplyBothDayAndWeekDay",
                "Cannot supply both 'day' and 'weekDay', use at most one",
            ));
        }
        let every_minute_by_default = options.minute.is_none();
        let any = |field: Option<String>| field.unwrap_or_else(|| "*".to_owned());
        let (minute, hour, month, year) =
            (any(options.minute), any(options.hour), any(options.month), any(options.year));
        // One of the two days has to be a question mark.
        let day = if options.week_day.is_some() { "?".to_owned() } else { any(options.day) };
        let week_day = options.week_day.unwrap_or_else(|| "?".to_owned());
        Ok(Self {
            expression: format!("cron({minute} {hour} {day} {month} {week_day} {year})"),
            every_minute_by_default,
        })
    }

    /// The expression in EventBridge's language.
    pub fn expression_string(&self) -> &str {
        &self.expression
    }

    pub(super) fn annotate(&self, at: &dyn Construct) {
        if self.every_minute_by_default {
            Annotations::of(at).add_warning_v2(
                "@aws-cdk/aws-events:scheduleWillRunEveryMinute",
                "cron: If you don't pass 'minute', by default the event runs every minute. Pass 'minute: '*'' if that's what you intend, or 'minute: 0' to run once per hour instead.",
            );
        }
    }
}
