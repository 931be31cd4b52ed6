//! Time zones of schedules.

/// A time zone, by its name in the IANA database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeZone(String);

impl TimeZone {
    /// The time zone with this name, such as `Europe/Berlin`.
    pub fn of(timezone_name: impl Into<String>) -> Self {
        Self(timezone_name.into())
    }

    /// `Etc/UTC`
    pub fn etc_utc() -> Self {
        Self::of("Etc/UTC")
    }

    /// The name.
    pub fn timezone_name(&self) -> &str {
        &self.0
    }
}
