//! How deliveries over HTTP are tried again, and how many there are at once.

use longshore_core::bail;
use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::units::Duration;
use longshore_core::value::{Object, js_number};

use super::SubscriptionProtocol;
use crate::props::text_enum;

text_enum! {
    /// How delays grow from the first to the last.
    pub enum BackoffFunction {
        /// Arithmetically.
        Arithmetic = "ARITHMETIC",
        /// Exponentially.
        Exponential = "EXPONENTIAL",
        /// Geometrically.
        Geometric = "GEOMETRIC",
        /// Linearly.
        Linear = "LINEAR",
    }
}

/// How many deliveries there are at once.
#[derive(Clone, Copy, Debug, Default)]
pub struct ThrottlePolicy {
    /// The most deliveries each second. Default: any number.
    pub max_receives_per_second: Option<f64>,
}

/// What deliveries are like.
#[derive(Clone, Debug, Default)]
pub struct RequestPolicy {
    /// The content type. Default `text/plain; charset=UTF-8`.
    pub header_content_type: Option<String>,
}

/// How deliveries are tried again.
#[derive(Clone, Copy, Debug, Default)]
pub struct HealthyRetryPolicy {
    /// The shortest delay, 1 to 3,600 whole seconds. Default 20 seconds.
    pub min_delay_target: Option<Duration>,
    /// The longest delay, 1 to 3,600 whole seconds. Default 20 seconds.
    pub max_delay_target: Option<Duration>,
    /// How often a delivery is tried again in all, 0 to 100 times. Default 3.
    pub num_retries: Option<f64>,
    /// How often it is tried again at once. Default 0.
    pub num_no_delay_retries: Option<f64>,
    /// How often it is tried after the shortest delay, before delays grow. Default 0.
    pub num_min_delay_retries: Option<f64>,
    /// How often it is tried after the longest delay, once delays have grown. Default 0.
    pub num_max_delay_retries: Option<f64>,
    /// How delays grow. Default: linearly.
    pub backoff_function: Option<BackoffFunction>,
}

/// How messages are delivered over HTTP.
#[derive(Clone, Debug, Default)]
pub struct DeliveryPolicy {
    /// How deliveries are tried again. Default: 3 times, after 20 seconds each.
    pub healthy_retry_policy: Option<HealthyRetryPolicy>,
    /// How many deliveries there are at once. Default: any number.
    pub throttle_policy: Option<ThrottlePolicy>,
    /// What deliveries are like. Default: plain text.
    pub request_policy: Option<RequestPolicy>,
}

impl DeliveryPolicy {
    pub(super) fn render(&self, at: &Node, protocol: SubscriptionProtocol) -> Result<Object> {
        if !matches!(protocol, SubscriptionProtocol::Http | SubscriptionProtocol::Https) {
            bail!(
                at,
                "DeliveryPolicySupportedSubscriptions",
                "Delivery policy is only supported for HTTP and HTTPS subscriptions, got: {}",
                protocol.as_str()
            );
        }
        let retry = self.healthy_retry_policy.map(|policy| policy.render(at)).transpose()?;
        let throttle = self.throttle_policy.map(|policy| policy.render(at)).transpose()?;
        Ok(object! {
            "healthyRetryPolicy" => retry,
            "throttlePolicy" => throttle,
            "requestPolicy" => self
                .request_policy
                .as_ref()
                .map(|policy| object! {"headerContentType" => policy.header_content_type.clone()}),
        })
    }
}

impl ThrottlePolicy {
    fn render(self, at: &Node) -> Result<Object> {
        if let Some(most) = self.max_receives_per_second
            && (most < 1.0 || most.fract() != 0.0)
        {
            bail!(
                at,
                "MaxReceivesPerSecondInteger",
                "maxReceivesPerSecond must be an integer greater than zero, got: {}",
                js_number(most)
            );
        }
        Ok(object! {"maxReceivesPerSecond" => self.max_receives_per_second})
    }
}

/// A delay in seconds.
fn seconds(at: &Node, name: &str, delay: Option<Duration>, codes: (&'static str, &'static str)) -> Result<Option<u64>> {
    let Some(delay) = delay else { return Ok(None) };
    let millis = delay.to_milliseconds();
    if millis % 1000 != 0 {
        bail!(at, codes.0, "{name} must be a whole number of seconds, got: Duration.millis({millis})");
    }
    let seconds = delay.to_seconds()?;
    if !(1..=3600).contains(&seconds) {
        bail!(at, codes.1, "{name} must be between 1 and 3600 seconds inclusive, got: {seconds}s");
    }
    Ok(Some(seconds))
}

impl HealthyRetryPolicy {
    fn render(self, at: &Node) -> Result<Object> {
        let min =
            seconds(at, "minDelayTarget", self.min_delay_target, ("MinDelayTargetWholeNumber", "MinDelayTarget"))?;
        let max =
            seconds(at, "maxDelayTarget", self.max_delay_target, ("MaxDelayTargetWholeNumber", "MaxDelayTarget"))?;
        if let (Some(min), Some(max)) = (min, max)
            && min > max
        {
            bail!(at, "MinDelayTargetExceedMax", "minDelayTarget must not exceed maxDelayTarget");
        }
        if let Some(retries) = self.num_retries.filter(|n| !(0.0..=100.0).contains(n)) {
            bail!(at, "NumRetries", "numRetries must be between 0 and 100 inclusive, got: {}", js_number(retries));
        }
        for (name, code, number) in [
            ("numNoDelayRetries", "NumDelayRetriesIntegerZero", self.num_no_delay_retries),
            ("numMinDelayRetries", "NumMinDelayRetriesInteger", self.num_min_delay_retries),
            ("numMaxDelayRetries", "NumMaxDelayRetriesInteger", self.num_max_delay_retries),
        ] {
            if let Some(number) = number.filter(|n| *n < 0.0 || n.fract() != 0.0) {
                bail!(at, code, "{name} must be an integer zero or greater, got: {}", js_number(number));
            }
        }
        Ok(object! {
            "minDelayTarget" => min.unwrap_or(20),
            "maxDelayTarget" => max.unwrap_or(20),
            "numRetries" => self.num_retries.unwrap_or(3.0),
            "numNoDelayRetries" => self.num_no_delay_retries,
            "numMinDelayRetries" => self.num_min_delay_retries,
            "numMaxDelayRetries" => self.num_max_delay_retries,
            "backoffFunction" => self.backoff_function,
        })
    }
}
