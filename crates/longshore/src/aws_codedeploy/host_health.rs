//! How many instances stay healthy during a deployment, in all and in a zone.

use longshore_core::construct::Node;
use longshore_core::error::{Error, Result};
use longshore_core::units::Duration;
use longshore_core::value::{Object, js_number};
use longshore_core::{bail, object};

/// A number of instances, or a percentage of them.
#[derive(Clone, Copy, Debug)]
struct Hosts {
    kind: &'static str,
    value: f64,
}

impl Hosts {
    const fn count(value: f64) -> Self {
        Self { kind: "HOST_COUNT", value }
    }

    const fn percentage(value: f64) -> Self {
        Self { kind: "FLEET_PERCENT", value }
    }

    fn render(self) -> Object {
        object! { "Type" => self.kind, "Value" => self.value }
    }
}

/// How many instances have to stay healthy.
#[derive(Clone, Copy, Debug)]
pub struct MinimumHealthyHosts(Hosts);

impl MinimumHealthyHosts {
    /// So many.
    pub fn count(value: f64) -> Self {
        Self(Hosts::count(value))
    }

    /// So many percent.
    pub fn percentage(value: f64) -> Self {
        Self(Hosts::percentage(value))
    }

    pub(super) fn render(self) -> Object {
        self.0.render()
    }
}

/// How many instances of a zone have to stay healthy.
#[derive(Clone, Copy, Debug)]
pub struct MinimumHealthyHostsPerZone(Hosts);

impl MinimumHealthyHostsPerZone {
    /// So many.
    ///
    /// # Errors
    /// When it is no whole number.
    pub fn count(value: f64) -> Result<Self> {
        Self::whole(Hosts::count(value))
    }

    /// So many percent.
    ///
    /// # Errors
    /// When it is no whole number.
    pub fn percentage(value: f64) -> Result<Self> {
        Self::whole(Hosts::percentage(value))
    }

    fn whole(hosts: Hosts) -> Result<Self> {
        if hosts.value.fract() != 0.0 {
            return Err(Error::new(
                "MustBePercentageCountValue",
                format!(
                    "The percentage or count value of minimumHealthyHostsPerZone must be an integer, got: {}",
                    js_number(hosts.value)
                ),
            ));
        }
        Ok(Self(hosts))
    }
}

/// How deployments go from zone to zone.
#[derive(Clone, Copy, Debug, Default)]
pub struct ZonalConfig {
    /// How long nothing is done after a zone: nothing, or a second and more. Default: nothing.
    pub monitor_duration: Option<Duration>,
    /// How long nothing is done after the first zone: nothing, or a second and more. Default: `monitor_duration`.
    pub first_zone_monitor_duration: Option<Duration>,
    /// How many instances of a zone have to stay healthy. Default: 0 percent.
    pub minimum_healthy_hosts_per_zone: Option<MinimumHealthyHostsPerZone>,
}

impl ZonalConfig {
    pub(super) fn render(&self, at: &Node) -> Result<Object> {
        let times = [
            ("monitorDuration", self.monitor_duration),
            ("firstZoneMonitorDuration", self.first_zone_monitor_duration),
        ];
        for (name, time) in times {
            let millis = time.map_or(0, Duration::to_milliseconds);
            if millis > 0 && millis < 1000 {
                bail!(
                    at,
                    "DurationTooShort",
                    "{name} must be greater than or equal to 1 second or be equal to 0, got {millis}ms"
                );
            }
        }
        let seconds = |time: Option<Duration>| time.map(Duration::to_seconds).transpose();
        Ok(object! {
            "FirstZoneMonitorDurationInSeconds" => seconds(self.first_zone_monitor_duration)?,
            "MonitorDurationInSeconds" => seconds(self.monitor_duration)?,
            "MinimumHealthyHostsPerZone" => self.minimum_healthy_hosts_per_zone.map(|hosts| hosts.0.render()),
        })
    }
}
