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
        Self::custom(Way::AllAtOnce)
    }

    /// Some of the traffic moves first, the rest after a time.
    pub fn time_based_canary(props: TimeBasedCanaryTrafficRoutingProps) -> Self {
        Self::custom(Way::Canary(props))
    }

    /// Traffic moves in equal steps.
    pub fn time_based_linear(props: TimeBasedLinearTrafficRoutingProps) -> Self {
        Self::custom(Way::Linear(props))
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

enum Way {
    AllAtOnce,
    Canary(TimeBasedCanaryTrafficRoutingProps),
    Linear(TimeBasedLinearTrafficRoutingProps),
}

#[expect(clippy::cast_precision_loss, reason = "nobody waits for 2^53 minutes")]
fn minutes(of: Duration) -> Result<f64> {
    Ok(of.to_minutes()? as f64)
}

impl ITrafficRouting for Way {
    fn bind(&self, _: &dyn Construct) -> Result<TrafficRoutingConfig> {
        let (name, time_based_canary, time_based_linear) = match self {
            Self::AllAtOnce => ("AllAtOnce", None, None),
            Self::Canary(TimeBasedCanaryTrafficRoutingProps { interval, percentage }) => {
                let canary_interval = minutes(*interval)?;
                let canary = CanaryTrafficRoutingConfig { canary_interval, canary_percentage: *percentage };
                ("TimeBasedCanary", Some(canary), None)
            }
            Self::Linear(TimeBasedLinearTrafficRoutingProps { interval, percentage }) => {
                let linear_interval = minutes(*interval)?;
                let linear = LinearTrafficRoutingConfig { linear_interval, linear_percentage: *percentage };
                ("TimeBasedLinear", None, Some(linear))
            }
        };
        Ok(TrafficRoutingConfig { r#type: name.to_owned(), time_based_canary, time_based_linear })
    }
}
