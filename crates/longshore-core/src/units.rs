//! Lengths of time and sizes, with their units.

use crate::error::{Error, Result};

/// How a length of time is told in another unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeConversionOptions {
    /// Whether only a whole number will do. Default true.
    pub integral: Option<bool>,
}

/// A length of time; whole units only, as CloudFormation wants them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration {
    millis: u64,
    unit: TimeUnit,
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum TimeUnit {
    Milliseconds,
    Seconds,
    Minutes,
    Hours,
    Days,
}

impl TimeUnit {
    const fn millis(self) -> u64 {
        match self {
            TimeUnit::Milliseconds => 1,
            TimeUnit::Seconds => 1000,
            TimeUnit::Minutes => 60_000,
            TimeUnit::Hours => 3_600_000,
            TimeUnit::Days => 86_400_000,
        }
    }
    const fn label(self) -> &'static str {
        match self {
            TimeUnit::Milliseconds => "millis",
            TimeUnit::Seconds => "seconds",
            TimeUnit::Minutes => "minutes",
            TimeUnit::Hours => "hours",
            TimeUnit::Days => "days",
        }
    }
}

impl Duration {
    const fn of(n: u64, unit: TimeUnit) -> Self {
        Self { millis: n.saturating_mul(unit.millis()), unit }
    }
    /// A number of milliseconds.
    pub const fn millis(n: u64) -> Self {
        Self::of(n, TimeUnit::Milliseconds)
    }
    /// A number of seconds.
    pub const fn seconds(n: u64) -> Self {
        Self::of(n, TimeUnit::Seconds)
    }
    /// A number of minutes.
    pub const fn minutes(n: u64) -> Self {
        Self::of(n, TimeUnit::Minutes)
    }
    /// A number of hours.
    pub const fn hours(n: u64) -> Self {
        Self::of(n, TimeUnit::Hours)
    }
    /// A number of days of 24 hours.
    pub const fn days(n: u64) -> Self {
        Self::of(n, TimeUnit::Days)
    }

    /// The number of whole units, of the unit that the length was made with.
    pub const fn amount(self) -> u64 {
        self.millis / self.unit.millis()
    }

    /// Reads an ISO 8601 duration of days and smaller units, such as `P1DT2H3M4.5S`.
    ///
    /// # Errors
    /// When the text is none, or has a part of a millisecond.
    pub fn parse(text: &str) -> Result<Self> {
        let invalid = || Error::new("ValidDuration", format!("Not a valid ISO duration: {text}"));
        let body = text.strip_prefix('P').filter(|b| !b.is_empty()).ok_or_else(invalid)?;
        let (days, time) = match body.split_once('T') {
            Some((_, "")) => return Err(invalid()),
            Some((days, time)) => (days, time),
            None => (body, ""),
        };
        let mut millis = 0_u64;
        for (mut rest, units) in [(days, &["D"][..]), (time, &["H", "M", "S"][..])] {
            for unit in units {
                let Some((amount, after)) = rest.split_once(unit) else { continue };
                let per = match *unit {
                    "D" => TimeUnit::Days,
                    "H" => TimeUnit::Hours,
                    "M" => TimeUnit::Minutes,
                    _ => TimeUnit::Seconds,
                };
                millis = millis.checked_add(milliseconds(amount, per).ok_or_else(invalid)?).ok_or_else(invalid)?;
                rest = after;
            }
            if !rest.is_empty() {
                return Err(invalid());
            }
        }
        Ok(Self::millis(millis))
    }

    /// The sum of two lengths, in the unit of the finer one.
    #[must_use]
    pub fn plus(self, other: Duration) -> Self {
        Self { millis: self.millis.saturating_add(other.millis), unit: self.unit.min(other.unit) }
    }

    /// The difference of two lengths, in the unit of the finer one.
    ///
    /// # Errors
    /// When the other is longer.
    pub fn minus(self, other: Duration) -> Result<Self> {
        let unit = self.unit.min(other.unit);
        match self.millis.checked_sub(other.millis) {
            Some(millis) => Ok(Self { millis, unit }),
            None => Err(Error::new(
                "DurationAmountsCannotNegative",
                format!(
                    "Duration amounts cannot be negative. Received: -{}",
                    (other.millis - self.millis) / unit.millis()
                ),
            )),
        }
    }

    fn to_with(self, unit: TimeUnit, options: TimeConversionOptions) -> Result<f64> {
        match options.integral {
            Some(false) => Ok(self.millis as f64 / unit.millis() as f64),
            _ => Ok(self.to(unit)? as f64),
        }
    }

    fn to(self, unit: TimeUnit) -> Result<u64> {
        if self.millis.is_multiple_of(unit.millis()) {
            return Ok(self.millis / unit.millis());
        }
        Err(Error::new(
            "CannotConvertedIntoWhole",
            format!("'{self}' cannot be converted into a whole number of {}.", unit.label()),
        ))
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
        self.to(TimeUnit::Seconds)
    }
    /// The whole number of minutes.
    ///
    /// # Errors
    /// When it is not a whole number.
    pub fn to_minutes(self) -> Result<u64> {
        self.to(TimeUnit::Minutes)
    }
    /// The whole number of hours.
    ///
    /// # Errors
    /// When it is not a whole number.
    pub fn to_hours(self) -> Result<u64> {
        self.to(TimeUnit::Hours)
    }
    /// The whole number of days.
    ///
    /// # Errors
    /// When it is not a whole number.
    pub fn to_days(self) -> Result<u64> {
        self.to(TimeUnit::Days)
    }

    /// The number of milliseconds.
    ///
    /// # Errors
    /// Never: all lengths are whole milliseconds.
    pub fn to_milliseconds_with(self, options: TimeConversionOptions) -> Result<f64> {
        self.to_with(TimeUnit::Milliseconds, options)
    }
    /// The number of seconds, with a fraction if asked for.
    ///
    /// # Errors
    /// When it is not a whole number and should be.
    pub fn to_seconds_with(self, options: TimeConversionOptions) -> Result<f64> {
        self.to_with(TimeUnit::Seconds, options)
    }
    /// The number of minutes, with a fraction if asked for.
    ///
    /// # Errors
    /// When it is not a whole number and should be.
    pub fn to_minutes_with(self, options: TimeConversionOptions) -> Result<f64> {
        self.to_with(TimeUnit::Minutes, options)
    }
    /// The number of hours, with a fraction if asked for.
    ///
    /// # Errors
    /// When it is not a whole number and should be.
    pub fn to_hours_with(self, options: TimeConversionOptions) -> Result<f64> {
        self.to_with(TimeUnit::Hours, options)
    }
    /// The number of days, with a fraction if asked for.
    ///
    /// # Errors
    /// When it is not a whole number and should be.
    pub fn to_days_with(self, options: TimeConversionOptions) -> Result<f64> {
        self.to_with(TimeUnit::Days, options)
    }

    /// The number of hours, with a fraction.
    pub fn as_hours(self) -> f64 {
        self.millis as f64 / TimeUnit::Hours.millis() as f64
    }

    /// The name of the unit it was made with, such as `seconds`.
    pub const fn unit_label(self) -> &'static str {
        self.unit.label()
    }

    /// The amount in the unit it was made with, such as `90 seconds`.
    pub fn format_token_to_number(self) -> String {
        self.to_string()
    }

    /// Tells whether the amount is known at deployment only, which no amount here is.
    pub const fn is_unresolved(self) -> bool {
        false
    }

    /// Days, hours, minutes, and milliseconds in all.
    const fn parts(self) -> (u64, u64, u64, u64) {
        let minutes = self.millis / 60_000;
        (minutes / 1440, minutes / 60 % 24, minutes % 60, self.millis % 60_000)
    }

    /// The ISO 8601 form, such as `PT1M30S`.
    pub fn to_iso_string(self) -> String {
        let (days, hours, minutes, millis) = self.parts();
        let part = |n: u64, unit: char| if n > 0 { format!("{n}{unit}") } else { String::new() };
        let seconds = match millis {
            0 => String::new(),
            m if m % 1000 == 0 => format!("{}S", m / 1000),
            m => format!("{}S", crate::value::js_number(m as f64 / 1000.0)),
        };
        let time = format!("{}{}{seconds}", part(hours, 'H'), part(minutes, 'M'));
        match (days, time.as_str()) {
            (0, "") => "PT0S".to_owned(),
            (_, "") => format!("P{days}D"),
            _ => format!("P{}T{time}", part(days, 'D')),
        }
    }

    /// The two largest parts in words, such as `1 minute 30 seconds`.
    pub fn to_human_string(self) -> String {
        let (days, hours, minutes, millis) = self.parts();
        let named = |n: u64, name: &str| (n > 0).then(|| format!("{n} {name}{}", if n == 1 { "" } else { "s" }));
        let parts = [
            named(days, "day"),
            named(hours, "hour"),
            named(minutes, "minute"),
            named(millis / 1000, "second"),
            named(millis % 1000, "milli"),
        ];
        let shown: Vec<String> = parts.into_iter().flatten().take(2).collect();
        if shown.is_empty() { format!("0 {}", self.unit.label()) } else { shown.join(" ") }
    }
}

/// The milliseconds that a decimal number of a unit is, if that is a whole number.
fn milliseconds(amount: &str, unit: TimeUnit) -> Option<u64> {
    let (whole, fraction) = amount.split_once('.').map_or((amount, ""), |(w, f)| (w, f));
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole)
        || fraction.len() > 3
        || (amount.contains('.') && (unit != TimeUnit::Seconds || !digits(fraction)))
    {
        return None;
    }
    let thousandths: u64 = format!("{fraction:0<3}").parse().ok()?;
    whole.parse::<u64>().ok()?.checked_mul(unit.millis())?.checked_add(thousandths)
}

/// The amount in the unit it was made with, such as `90 seconds`.
impl std::fmt::Display for Duration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.millis / self.unit.millis(), self.unit.label())
    }
}

/// An amount of storage; whole units only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Size {
    bytes: u64,
    unit: SizeUnit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum SizeUnit {
    Bytes,
    Kibibytes,
    Mebibytes,
    Gibibytes,
    Tebibytes,
    Pebibytes,
}

impl SizeUnit {
    const fn bytes(self) -> u64 {
        1 << (10 * self as u64)
    }
    const fn label(self) -> &'static str {
        match self {
            SizeUnit::Bytes => "bytes",
            SizeUnit::Kibibytes => "kibibytes",
            SizeUnit::Mebibytes => "mebibytes",
            SizeUnit::Gibibytes => "gibibytes",
            SizeUnit::Tebibytes => "tebibytes",
            SizeUnit::Pebibytes => "pebibytes",
        }
    }
}

/// What becomes of a size that is no whole number of another unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SizeRoundingBehavior {
    /// It is an error.
    #[default]
    Fail,
    /// It is rounded down.
    Floor,
    /// It has a fraction.
    None,
}

/// How a size is told in another unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SizeConversionOptions {
    /// What becomes of fractions. Default [`SizeRoundingBehavior::Fail`].
    pub rounding: Option<SizeRoundingBehavior>,
}

macro_rules! sizes {
    ($($make:ident, $whole:ident, $with:ident, $floor:ident, $unit:ident, $name:literal;)*) => {
        impl Size {
            $(
                #[doc = concat!("A number of ", $name, ".")]
                pub const fn $make(n: u64) -> Self {
                    Self { bytes: n.saturating_mul(SizeUnit::$unit.bytes()), unit: SizeUnit::$unit }
                }
                #[doc = concat!("The whole number of ", $name, ".\n\n# Errors\nWhen it is not a whole number.")]
                pub fn $whole(self) -> Result<u64> {
                    self.whole(SizeUnit::$unit)
                }
                #[doc = concat!("The number of ", $name, ".\n\n# Errors\nWhen it is not a whole number and should be.")]
                pub fn $with(self, options: SizeConversionOptions) -> Result<f64> {
                    Ok(match options.rounding.unwrap_or_default() {
                        SizeRoundingBehavior::Fail => self.$whole()? as f64,
                        SizeRoundingBehavior::Floor => self.$floor() as f64,
                        SizeRoundingBehavior::None => self.bytes as f64 / SizeUnit::$unit.bytes() as f64,
                    })
                }
                #[doc = concat!("The number of ", $name, ", rounded down.")]
                pub const fn $floor(self) -> u64 {
                    self.bytes / SizeUnit::$unit.bytes()
                }
            )*
        }
    };
}
sizes! {
    bytes, to_bytes, to_bytes_with, floor_bytes, Bytes, "bytes";
    kibibytes, to_kibibytes, to_kibibytes_with, floor_kibibytes, Kibibytes, "kibibytes (1,024 bytes)";
    mebibytes, to_mebibytes, to_mebibytes_with, floor_mebibytes, Mebibytes, "mebibytes";
    gibibytes, to_gibibytes, to_gibibytes_with, floor_gibibytes, Gibibytes, "gibibytes";
    tebibytes, to_tebibytes, to_tebibytes_with, floor_tebibytes, Tebibytes, "tebibytes";
    pebibytes, to_pebibytes, to_pebibytes_with, floor_pebibytes, Pebibytes, "pebibytes";
}

impl Size {
    /// The amount in the largest unit of which there is one, with up to two decimals, such as `1.5 GiB`.
    pub fn to_human_string(self) -> String {
        use SizeUnit::{Bytes, Gibibytes, Kibibytes, Mebibytes, Pebibytes, Tebibytes};
        const NAMES: [(SizeUnit, &str); 5] =
            [(Pebibytes, "PiB"), (Tebibytes, "TiB"), (Gibibytes, "GiB"), (Mebibytes, "MiB"), (Kibibytes, "KiB")];
        let largest = NAMES.into_iter().find(|(unit, _)| self.bytes >= unit.bytes());
        let (unit, name) = largest.unwrap_or((Bytes, "bytes"));
        let text = format!("{:.2}", self.bytes as f64 / unit.bytes() as f64);
        format!("{} {name}", text.trim_end_matches('0').trim_end_matches('.'))
    }

    /// Tells whether the amount is known at deployment only, which no amount here is.
    pub const fn is_unresolved(self) -> bool {
        false
    }

    /// The number of mebibytes, with a fraction.
    pub fn as_mebibytes(self) -> f64 {
        self.bytes as f64 / SizeUnit::Mebibytes.bytes() as f64
    }

    fn whole(self, unit: SizeUnit) -> Result<u64> {
        if self.bytes.is_multiple_of(unit.bytes()) {
            return Ok(self.bytes / unit.bytes());
        }
        Err(Error::new(
            "CannotConvertedIntoWhole",
            format!("'{self}' cannot be converted into a whole number of {}.", unit.label()),
        ))
    }
}

/// The amount in the unit it was made with, such as `5 gibibytes`.
impl std::fmt::Display for Size {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.bytes / self.unit.bytes(), self.unit.label())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iso_durations_are_read_and_written() {
        for text in ["PT0S", "PT1M30S", "P1DT12H", "PT1.5S", "P1DT2H3M4.5S", "P400D"] {
            assert_eq!(Duration::parse(text).unwrap().to_iso_string(), text);
        }
        for text in ["", "P", "PT", "1 day", "P1H", "PT1D", "PT1.5M", "PT1S2H", "PT-1S", "P1D ", "PT1.2345S"] {
            assert_eq!(Duration::parse(text).unwrap_err().code(), "ValidDuration", "{text}");
        }
    }

    #[test]
    fn sizes_are_shown_in_their_largest_unit() {
        let shown = |bytes| Size::bytes(bytes).to_human_string();
        for (bytes, text) in [
            (0, "0 bytes"),
            (1, "1 bytes"),
            (1000, "1000 bytes"),
            (1024, "1 KiB"),
            (1100, "1.07 KiB"),
            (1536 * 1024, "1.5 MiB"),
            (10 << 30, "10 GiB"),
            (1 << 40, "1 TiB"),
            (2048 << 50, "2048 PiB"),
        ] {
            assert_eq!(shown(bytes), text, "{bytes}");
        }
    }

    #[test]
    fn huge_amounts_do_not_wrap_around() {
        assert_eq!(Duration::days(u64::MAX).to_milliseconds(), u64::MAX);
        assert!(Duration::parse("P99999999999999999999D").is_err());
        assert_eq!(Size::pebibytes(u64::MAX).floor_bytes(), u64::MAX);
    }
}
