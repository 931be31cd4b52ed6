//! Lengths of time and sizes, with their units.

use crate::error::{Error, Result};

/// A length of time; whole units only, as CloudFormation wants them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration {
    millis: u64,
    unit: &'static str,
}

impl Duration {
    /// A number of milliseconds.
    pub const fn millis(n: u64) -> Self {
        Self { millis: n, unit: "milliseconds" }
    }
    /// A number of seconds.
    pub const fn seconds(n: u64) -> Self {
        Self { millis: n * 1000, unit: "seconds" }
    }
    /// A number of minutes.
    pub const fn minutes(n: u64) -> Self {
        Self { millis: n * 60_000, unit: "minutes" }
    }
    /// A number of hours.
    pub const fn hours(n: u64) -> Self {
        Self { millis: n * 3_600_000, unit: "hours" }
    }
    /// A number of days of 24 hours.
    pub const fn days(n: u64) -> Self {
        Self { millis: n * 86_400_000, unit: "days" }
    }

    fn to(self, unit_millis: u64, unit: &str) -> Result<u64> {
        if self.millis % unit_millis == 0 {
            return Ok(self.millis / unit_millis);
        }
        Err(Error::new("DurationNotIntegral", format!("'{self}' cannot be converted into a whole number of {unit}.")))
    }

    /// The whole number of milliseconds.
    pub const fn to_milliseconds(self) -> u64 {
        self.millis
    }
    /// The whole number of seconds.
    ///
    /// # Errors
    /// When it is not a whole number.
    pub fn to_seconds(self) -> Result<u64> {
        self.to(1000, "seconds")
    }
    /// The whole number of minutes.
    ///
    /// # Errors
    /// When it is not a whole number.
    pub fn to_minutes(self) -> Result<u64> {
        self.to(60_000, "minutes")
    }
    /// The whole number of hours.
    ///
    /// # Errors
    /// When it is not a whole number.
    pub fn to_hours(self) -> Result<u64> {
        self.to(3_600_000, "hours")
    }
    /// The whole number of days.
    ///
    /// # Errors
    /// When it is not a whole number.
    pub fn to_days(self) -> Result<u64> {
        self.to(86_400_000, "days")
    }
}

impl std::fmt::Display for Duration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let per = match self.unit {
            "milliseconds" => 1,
            "seconds" => 1000,
            "minutes" => 60_000,
            "hours" => 3_600_000,
            _ => 86_400_000,
        };
        write!(f, "{} {}", self.millis / per, self.unit)
    }
}

/// An amount of storage; whole units only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Size {
    kibibytes: u64,
}

impl Size {
    /// A number of kibibytes (1,024 bytes).
    pub const fn kibibytes(n: u64) -> Self {
        Self { kibibytes: n }
    }
    /// A number of mebibytes.
    pub const fn mebibytes(n: u64) -> Self {
        Self { kibibytes: n * 1024 }
    }
    /// A number of gibibytes.
    pub const fn gibibytes(n: u64) -> Self {
        Self { kibibytes: n * 1024 * 1024 }
    }
    /// The whole number of mebibytes.
    ///
    /// # Errors
    /// When it is not a whole number.
    pub fn to_mebibytes(self) -> Result<u64> {
        self.whole(1024, "mebibytes")
    }
    /// The whole number of gibibytes.
    ///
    /// # Errors
    /// When it is not a whole number.
    pub fn to_gibibytes(self) -> Result<u64> {
        self.whole(1024 * 1024, "gibibytes")
    }
    fn whole(self, unit: u64, name: &str) -> Result<u64> {
        if self.kibibytes % unit == 0 {
            return Ok(self.kibibytes / unit);
        }
        Err(Error::new(
            "SizeNotIntegral",
            format!("'{} kibibytes' cannot be converted into a whole number of {name}.", self.kibibytes),
        ))
    }
}
