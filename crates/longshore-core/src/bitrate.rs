//! How much data there is in a second.

use crate::error::{Error, Result};
use crate::token::number_token;

/// An amount of data per second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bitrate {
    amount: f64,
    unit: Unit,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Unit {
    Bps,
    Kbps,
    Mbps,
    Gbps,
}

impl Unit {
    const fn in_bps(self) -> f64 {
        match self {
            Self::Bps => 1.0,
            Self::Kbps => 1e3,
            Self::Mbps => 1e6,
            Self::Gbps => 1e9,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Bps => "bps",
            Self::Kbps => "kbps",
            Self::Mbps => "mbps",
            Self::Gbps => "gbps",
        }
    }
}

impl Bitrate {
    /// Bits per second.
    ///
    /// # Errors
    /// When the amount is negative.
    pub fn bps(amount: f64) -> Result<Self> {
        Self::of(amount, Unit::Bps)
    }

    /// Thousands of bits per second.
    ///
    /// # Errors
    /// When the amount is negative.
    pub fn kbps(amount: f64) -> Result<Self> {
        Self::of(amount, Unit::Kbps)
    }

    /// Millions of bits per second.
    ///
    /// # Errors
    /// When the amount is negative.
    pub fn mbps(amount: f64) -> Result<Self> {
        Self::of(amount, Unit::Mbps)
    }

    /// Billions of bits per second.
    ///
    /// # Errors
    /// When the amount is negative.
    pub fn gbps(amount: f64) -> Result<Self> {
        Self::of(amount, Unit::Gbps)
    }

    fn of(amount: f64, unit: Unit) -> Result<Self> {
        let bitrate = Self { amount, unit };
        if !bitrate.is_unresolved() && amount < 0.0 {
            let message = format!("Bitrate amounts cannot be negative. Received: {amount}");
            return Err(Error::new("BitrateAmountsCannotBeNegative", message));
        }
        Ok(bitrate)
    }

    /// As bits per second.
    ///
    /// # Errors
    /// When it is a token of another unit.
    pub fn to_bps(&self) -> Result<f64> {
        self.to(Unit::Bps)
    }

    /// As thousands of bits per second.
    ///
    /// # Errors
    /// When it is a token of another unit.
    pub fn to_kbps(&self) -> Result<f64> {
        self.to(Unit::Kbps)
    }

    /// As millions of bits per second.
    ///
    /// # Errors
    /// When it is a token of another unit.
    pub fn to_mbps(&self) -> Result<f64> {
        self.to(Unit::Mbps)
    }

    /// As billions of bits per second.
    ///
    /// # Errors
    /// When it is a token of another unit.
    pub fn to_gbps(&self) -> Result<f64> {
        self.to(Unit::Gbps)
    }

    /// Whether the amount is a token.
    pub fn is_unresolved(&self) -> bool {
        number_token(self.amount).is_some()
    }

    fn to(self, unit: Unit) -> Result<f64> {
        if self.unit == unit {
            return Ok(self.amount);
        }
        if self.is_unresolved() {
            let (wanted, given) = (unit.name(), self.unit.name());
            return Err(Error::new(
                "MustBeBitrateSpecifiedBitrate",
                format!(
                    "Bitrate must be specified as 'Bitrate.{wanted}()' here since its value comes from a token and cannot be converted (got Bitrate.{given})"
                ),
            ));
        }
        Ok(self.amount * self.unit.in_bps() / unit.in_bps())
    }
}
