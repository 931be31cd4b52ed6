//! What happens when a condition is not met.

/// What happens when a condition is not met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Result {
    /// The stage goes back to the last execution that succeeded.
    Rollback,
    /// The stage fails.
    Fail,
    /// The stage is tried again.
    Retry,
    /// The stage is left out.
    Skip,
}

impl Result {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Rollback => "ROLLBACK",
            Self::Fail => "FAIL",
            Self::Retry => "RETRY",
            Self::Skip => "SKIP",
        }
    }
}
