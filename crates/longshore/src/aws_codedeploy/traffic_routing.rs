//! How traffic moves to what is new.

use std::rc::Rc;

use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::units::Duration;
use longshore_core::value::Object;

/// How traffic moves, as the template has it.
#[derive(Clone, Debug, Default)]
pub struct TrafficRoutingConfig {
    /// The way: `AllAtOnce`, `TimeBasedCanary` or `TimeBasedLinear`.
    pub r#type: String,
    /// For traffic that moves in two steps.
    pub time_based_canary: Option<CanaryTrafficRoutingConfig>,
    /// For traffic that moves in equal steps.
    pub time_based_linear: Option<LinearTrafficRoutingConfig>,
}

/// Two steps, as the template has them.
#[derive(Clone, Copy, Debug, Default)]
pub struct CanaryTrafficRoutingConfig {
    /// Minutes between the steps.
    pub canary_interval: f64,
    /// The first step, in percent of the traffic.
    pub canary_percentage: f64,
}

/// Equal steps, as the template has them.
#[derive(Clone, Copy, Debug, Default)]
pub struct LinearTrafficRoutingConfig {
    /// Minutes between steps.
    pub linear_interval: f64,
    /// Each step, in percent of the traffic.
    pub linear_percentage: f64,
}

impl TrafficRoutingConfig {
    pub(super) fn render(&self) -> Object {
        object! {
            "TimeBasedCanary" => self.time_based_canary.map(|c| object! {
                "CanaryInterval" => c.canary_interval,
                "CanaryPercentage" => c.canary_percentage,
            }),
            "TimeBasedLinear" => self.time_based_linear.map(|l| object! {
                "LinearInterval" => l.linear_interval,
                "LinearPercentage" => l.linear_percentage,
            }),
            "Type" => self.r#type.as_str(),
        }
    }
}

/// Traffic that moves in two steps.
#[derive(Clone, Copy, Debug)]
pub struct TimeBasedCanaryTrafficRoutingProps {
    /// The time between the steps, in whole minutes.
    pub interval: Duration,
    /// The first step, in percent of the traffic.
    pub percentage: f64,
}

/// Traffic that moves in equal steps.
#[derive(Clone, Copy, Debug)]
pub struct TimeBasedLinearTrafficRoutingProps {
    /// The time between steps, in whole minutes.
    pub interval: Duration,
    /// Each step, in percent of the traffic.
    pub percentage: f64,
}

/// A way of moving traffic.
pub trait ITrafficRouting {
    /// The way as the template has it.
    ///
    /// # Errors
    /// When it cannot be written.
    fn bind(&self, scope: &dyn Construct) -> Result<TrafficRoutingConfig>;
}

/// How traffic moves to what is new.
#[derive(Clone)]
pub struct TrafficRouting(Rc<dyn ITrafficRouting>);

impl TrafficRouting {
    /// All traffic moves at once.
    pub fn all_at_once() -> Self {
        Self::custom(AllAtOnceTrafficRouting)
    }

    /// Some of the traffic moves first, the rest after a time.
    pub fn time_based_canary(props: TimeBasedCanaryTrafficRoutingProps) -> Self {
        Self::custom(TimeBasedCanaryTrafficRouting(props))
    }

    /// Traffic moves in equal steps.
    pub fn time_based_linear(props: TimeBasedLinearTrafficRoutingProps) -> Self {
        Self::custom(TimeBasedLinearTrafficRouting(props))
    }

    /// A way of one's own.
    pub fn custom(way: impl ITrafficRouting + 'static) -> Self {
        Self(Rc::new(way))
    }

    /// The way as the template has it.
    ///
    /// # Errors
    /// When a time is no whole number of minutes.
    pub fn bind(&self, scope: &dyn Construct) -> Result<TrafficRoutingConfig> {
        self.0.bind(scope)
    }
}

#[expect(clippy::cast_precision_loss, reason = "nobody waits for 2^53 minutes")]
fn minutes(of: Duration) -> Result<f64> {
    Ok(of.to_minutes()? as f64)
}

fn config(name: &str) -> TrafficRoutingConfig {
    TrafficRoutingConfig { r#type: name.to_owned(), ..Default::default() }
}

/// Traffic that moves all at once.
#[derive(Clone, Copy, Debug, Default)]
pub struct AllAtOnceTrafficRouting;

impl AllAtOnceTrafficRouting {
    /// All traffic moves at once.
    pub fn new() -> Self {
        Self
    }
}

impl ITrafficRouting for AllAtOnceTrafficRouting {
    fn bind(&self, _: &dyn Construct) -> Result<TrafficRoutingConfig> {
        Ok(config("AllAtOnce"))
    }
}

macro_rules! time_based {
    ($(#[$m:meta])* $Class:ident, $Props:ident) => {
        $(#[$m])*
        #[derive(Clone, Copy, Debug)]
        pub struct $Class($Props);

        impl $Class {
            /// Traffic that moves as the properties say.
            pub fn new(props: $Props) -> Self {
                Self(props)
            }

            /// The time between steps.
            pub fn interval(&self) -> Duration {
                self.0.interval
            }

            /// A step, in percent of the traffic.
            pub fn percentage(&self) -> f64 {
                self.0.percentage
            }
        }
    };
}

time_based! {
    /// Traffic that moves in two steps.
    TimeBasedCanaryTrafficRouting, TimeBasedCanaryTrafficRoutingProps
}

time_based! {
    /// Traffic that moves in equal steps.
    TimeBasedLinearTrafficRouting, TimeBasedLinearTrafficRoutingProps
}

impl ITrafficRouting for TimeBasedCanaryTrafficRouting {
    fn bind(&self, _: &dyn Construct) -> Result<TrafficRoutingConfig> {
        let canary = CanaryTrafficRoutingConfig {
            canary_interval: minutes(self.interval())?,
            canary_percentage: self.percentage(),
        };
        Ok(TrafficRoutingConfig { time_based_canary: Some(canary), ..config("TimeBasedCanary") })
    }
}

impl ITrafficRouting for TimeBasedLinearTrafficRouting {
    fn bind(&self, _: &dyn Construct) -> Result<TrafficRoutingConfig> {
        let linear = LinearTrafficRoutingConfig {
            linear_interval: minutes(self.interval())?,
            linear_percentage: self.percentage(),
        };
        Ok(TrafficRoutingConfig { time_based_linear: Some(linear), ..config("TimeBasedLinear") })
    }
}

impl<Way: ITrafficRouting + 'static> From<Way> for TrafficRouting {
    fn from(way: Way) -> Self {
        Self::custom(way)
    }
}
