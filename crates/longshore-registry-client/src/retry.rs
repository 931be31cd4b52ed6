//! When and how long to wait before trying again.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

use crate::error::RegistryError;

/// How often something that can pass is tried again, and how long to wait between.
#[derive(Clone, Debug)]
pub struct RetryPolicy {
    /// How often a request is sent at most; an upload that got further starts counting anew.
    pub attempts: u32,
    /// The first wait; each next one doubles.
    pub first_wait: Duration,
    /// The longest wait of our own choice.
    pub longest_wait: Duration,
    /// The longest wait a registry may ask for with `Retry-After`; when it asks for more, the request fails.
    pub longest_retry_after: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 5,
            first_wait: Duration::from_millis(200),
            longest_wait: Duration::from_secs(10),
            longest_retry_after: Duration::from_secs(120),
        }
    }
}

impl RetryPolicy {
    /// Returns the wait before the next attempt, or `None` when `error` is final; `failures` counts it already.
    pub(crate) fn wait(&self, error: &RegistryError, failures: u32) -> Option<Duration> {
        if !error.is_transient() || failures >= self.attempts {
            return None;
        }
        if let Some(asked) = error.retry_after() {
            return (asked <= self.longest_retry_after).then_some(asked);
        }
        let doubled = self.first_wait.saturating_mul(1 << (failures - 1).min(16));
        Some(jitter(doubled.min(self.longest_wait)))
    }

    /// Waits before the next attempt, or gives the error back when it is final.
    pub(crate) async fn pause(&self, error: RegistryError, failures: u32) -> Result<(), RegistryError> {
        let Some(wait) = self.wait(&error, failures) else { return Err(error) };
        tracing::debug!(%error, failures, ?wait, "trying again");
        tokio::time::sleep(wait).await;
        Ok(())
    }
}

/// Takes away up to half, so that many clients do not come back at the same moment.
fn jitter(wait: Duration) -> Duration {
    let random = RandomState::new().hash_one(0u8) % 1024;
    wait.mul_f64(1.0 - random as f64 / 2048.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::Method;

    fn status(status: u16, retry_after: Option<u64>) -> RegistryError {
        RegistryError::Status {
            method: Method::GET,
            url: String::new(),
            status,
            code: None,
            message: None,
            retry_after: retry_after.map(Duration::from_secs),
        }
    }

    #[test]
    fn waits_double_up_to_the_limit_and_end() {
        let policy = RetryPolicy { attempts: 10, ..RetryPolicy::default() };
        for (failures, full_ms) in [(1, 200), (2, 400), (3, 800), (7, 10_000), (9, 10_000)] {
            let wait = policy.wait(&status(500, None), failures).unwrap();
            let full = Duration::from_millis(full_ms);
            assert!(wait <= full && wait >= full / 2, "{failures}: {wait:?}");
        }
        assert_eq!(policy.wait(&status(500, None), 10), None);
    }

    #[test]
    fn refusals_are_final_and_retry_after_is_obeyed_within_reason() {
        let policy = RetryPolicy::default();
        for code in [400, 401, 403, 404, 405, 409, 416, 501] {
            assert_eq!(policy.wait(&status(code, None), 1), None, "{code}");
        }
        for code in [408, 429, 500, 502, 503, 504] {
            assert!(policy.wait(&status(code, None), 1).is_some(), "{code}");
        }
        assert_eq!(policy.wait(&status(429, Some(7)), 1), Some(Duration::from_secs(7)));
        assert_eq!(policy.wait(&status(429, Some(3600)), 1), None);
    }
}
