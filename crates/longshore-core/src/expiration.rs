//! When something expires.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::error::{Error, Result};
use crate::units::Duration;

const MILLISECONDS_PER_DAY: i64 = 86_400_000;

/// A time at which something expires.
// A text stands for a date, as in the properties of resources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expiration {
    /// Milliseconds since 1970.
    timestamp: i64,
}

impl Expiration {
    /// Expires at a date, such as `2030-01-31T12:00:00.000Z`.
    ///
    /// # Errors
    /// When it is no date.
    pub fn at_date(date: &str) -> Result<Self> {
        Self::from_string(date)
    }

    /// Expires some milliseconds after 1970 began.
    pub fn at_timestamp(timestamp: i64) -> Self {
        Self { timestamp }
    }

    /// Expires some time from now.
    ///
    /// # Errors
    /// When the duration is known only at deployment.
    pub fn after(duration: Duration) -> Result<Self> {
        Ok(Self { timestamp: from_now(duration)? })
    }

    /// Expires at a date in the form that ISO 8601 has, in UTC unless it says otherwise.
    ///
    /// # Errors
    /// When it is no date.
    pub fn from_string(date: &str) -> Result<Self> {
        let refused = || Error::new("InvalidDate", format!("'{date}' is not a date, such as 2030-01-31T12:00:00.000Z"));
        parse(date).map(|timestamp| Self { timestamp }).ok_or_else(refused)
    }

    /// The date, such as `2030-01-31T12:00:00.000Z`.
    pub fn date(&self) -> String {
        let (days, rest) =
            (self.timestamp.div_euclid(MILLISECONDS_PER_DAY), self.timestamp.rem_euclid(MILLISECONDS_PER_DAY));
        let (year, month, day) = date_of(days);
        let (hours, minutes, seconds) = (rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60);
        format!("{year:04}-{month:02}-{day:02}T{hours:02}:{minutes:02}:{seconds:02}.{:03}Z", rest % 1000)
    }

    /// The date in words, such as `Thu, 31 Jan 2030 12:00:00 GMT`.
    pub fn to_utc_string(&self) -> String {
        const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
        const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let days = self.timestamp.div_euclid(MILLISECONDS_PER_DAY);
        let (year, month, day) = date_of(days);
        let at = |names: &[&'static str], index: i64| {
            usize::try_from(index).ok().and_then(|i| names.get(i).copied()).unwrap_or_default()
        };
        let (weekday, month) = (at(&DAYS, days.rem_euclid(7)), at(&MONTHS, month - 1));
        let clock = self.date();
        let clock = clock.split_once('T').and_then(|(_, time)| time.get(..8)).unwrap_or_default();
        format!("{weekday}, {day:02} {month} {year:04} {clock} GMT")
    }

    /// Seconds since 1970.
    pub fn to_epoch(&self) -> i64 {
        (self.timestamp + 500).div_euclid(1000)
    }

    /// Whether it is over before some time from now has passed.
    ///
    /// # Errors
    /// When the duration is known only at deployment.
    pub fn is_before(&self, duration: Duration) -> Result<bool> {
        Ok(self.timestamp < from_now(duration)?)
    }

    /// Whether it lasts longer than some time from now.
    ///
    /// # Errors
    /// When the duration is known only at deployment.
    pub fn is_after(&self, duration: Duration) -> Result<bool> {
        Ok(self.timestamp > from_now(duration)?)
    }
}

fn from_now(duration: Duration) -> Result<i64> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
    let now = i64::try_from(now).unwrap_or(i64::MAX);
    Ok(now.saturating_add(i64::try_from(duration.to_seconds()?).unwrap_or(i64::MAX).saturating_mul(1000)))
}

/// Days since 1970 of a date of the Gregorian calendar.
// Source: Howard Hinnant, chrono-compatible low-level date algorithms.
fn days_of(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The date that is some days after the first of 1970.
fn date_of(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    (year, month, of_year - (153 * shifted + 2) / 5 + 1)
}

/// Milliseconds since 1970.
fn parse(text: &str) -> Option<i64> {
    let number = |text: &str, digits: usize| {
        (text.len() == digits && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse::<i64>().ok())?
    };
    let (date, time) = text.split_once('T').unwrap_or((text, ""));
    let mut parts = date.split('-');
    let year = number(parts.next()?, 4)?;
    let month = parts.next().map_or(Some(1), |m| number(m, 2))?;
    let day = parts.next().map_or(Some(1), |d| number(d, 2))?;
    let days = days_of(year, month, day);
    if parts.next().is_some() || date_of(days) != (year, month, day) {
        return None;
    }
    if time.is_empty() {
        return (!text.ends_with('T')).then_some(days * MILLISECONDS_PER_DAY);
    }
    let (clock, offset) = match time.find(['Z', '+', '-']) {
        Some(at) if &time[at..] == "Z" => (&time[..at], 0),
        Some(at) => {
            let (hours, minutes) = time[at + 1..].split_once(':')?;
            let minutes = number(hours, 2)? * 60 + number(minutes, 2)?;
            (&time[..at], if time[at..].starts_with('-') { -minutes } else { minutes })
        }
        None => (time, 0),
    };
    let mut parts = clock.split(':');
    let (hours, minutes) = (number(parts.next()?, 2)?, number(parts.next()?, 2)?);
    let (seconds, fraction) = match parts.next() {
        None => (0, 0),
        Some(seconds) => {
            let (seconds, fraction) = seconds.split_once('.').unwrap_or((seconds, "0"));
            let thousandths = format!("{fraction:0<3}");
            (number(seconds, 2)?, number(thousandths.get(..3)?, 3)?)
        }
    };
    if parts.next().is_some() || hours > 23 || minutes > 59 || seconds > 59 {
        return None;
    }
    let clock = ((hours * 60 + minutes - offset) * 60 + seconds) * 1000 + fraction;
    Some(days * MILLISECONDS_PER_DAY + clock)
}
