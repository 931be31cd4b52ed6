//! Capacity that changes at certain times.

use bon::Builder;
use longshore_core::annotations::Annotations;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::time_zone::TimeZone;
use longshore_core::units::Duration;

use crate::aws_events;

/// The fields of a cron expression, in UTC unless the schedule has another time zone.
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

/// When capacity changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    expression: String,
    every_minute_by_default: bool,
}

impl Schedule {
    /// A schedule in the service's own language: `rate(…)`, `cron(…)` or `at(…)`.
    pub fn expression(expression: impl Into<String>) -> Self {
        Self { expression: expression.into(), every_minute_by_default: false }
    }

    /// Regularly: each so many minutes, hours or days.
    ///
    /// # Errors
    /// When the time is zero or no whole number of minutes.
    pub fn rate(duration: Duration) -> Result<Self> {
        if duration.to_milliseconds() == 0 {
            return Err(Error::new("DurationCannot", "Duration cannot be 0"));
        }
        Ok(Self::expression(aws_events::Schedule::rate(duration)?.expression_string()))
    }

    /// Once, at a moment in UTC as ISO 8601 has it: `2026-11-21T06:00:00Z`.
    pub fn at(moment: &str) -> Self {
        let seconds = moment.trim_end_matches('Z').split('.').next().unwrap_or_default();
        Self::expression(format!("at({seconds})"))
    }

    /// At the times that the fields match.
    ///
    /// # Errors
    /// When both a day of the month and a day of the week are given.
    pub fn cron(options: CronOptions) -> Result<Self> {
        let every_minute_by_default = options.minute.as_deref().is_none_or(str::is_empty);
        let same = aws_events::Schedule::cron(aws_events::CronOptions {
            minute: options.minute,
            hour: options.hour,
            day: options.day,
            month: options.month,
            year: options.year,
            week_day: options.week_day,
        })
        .map_err(|e| Error::new("CannotSupplyDayWeekDay", e.message()))?;
        Ok(Self { expression: same.expression_string().to_owned(), every_minute_by_default })
    }

    /// The schedule in the service's language.
    pub fn expression_string(&self) -> &str {
        &self.expression
    }

    pub(crate) fn annotate(&self, at: &dyn Construct) {
        if self.every_minute_by_default {
            Annotations::of(at).add_warning_v2(
                "@aws-cdk/aws-applicationautoscaling:defaultRunEveryMinute",
                "cron: If you don't pass 'minute', by default the event runs every minute. Pass 'minute: '*'' if that's what you intend, or 'minute: 0' to run once per hour instead.",
            );
        }
    }
}

/// What changes when.
#[derive(Clone, Debug, Builder)]
#[builder(on(String, into))]
pub struct ScalingSchedule {
    /// When.
    pub schedule: Schedule,
    /// From when on, in UTC as ISO 8601 has it. Default: from now on.
    pub start_time: Option<String>,
    /// Until when, in UTC as ISO 8601 has it. Default: for ever.
    pub end_time: Option<String>,
    /// The smallest capacity from then on. Default: as it was.
    #[builder(into)]
    pub min_capacity: Option<f64>,
    /// The largest capacity from then on. Default: as it was.
    #[builder(into)]
    pub max_capacity: Option<f64>,
    /// The time zone of the schedule. Default UTC.
    pub time_zone: Option<TimeZone>,
}
