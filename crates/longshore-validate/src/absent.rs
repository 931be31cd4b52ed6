//! What stands for the validator where it is not compiled in.

use std::convert::Infallible;

use crate::{Finding, Rules, Template};

/// The validator with its rules; there is none in this build.
#[derive(Debug)]
pub struct Validator(Infallible);

impl Validator {
    /// Says that the validator was not compiled in.
    ///
    /// # Errors
    /// Always.
    pub fn new(_rules: &Rules) -> Result<Self, String> {
        Err("the CloudFormation validator is not part of this build; \
             turn on the feature `validation` of the crate `longshore`"
            .to_owned())
    }

    /// The validator with the default rules; there is none in this build.
    pub fn shared() -> Option<&'static Self> {
        None
    }

    /// The ids of all rules that findings may come of.
    pub fn rule_ids(&self) -> Vec<String> {
        match self.0 {}
    }

    /// Checks templates.
    pub fn validate(&self, _templates: &[Template]) -> Vec<Result<Vec<Finding>, String>> {
        match self.0 {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_how_to_have_it() {
        assert!(!crate::is_built() && Validator::shared().is_none());
        let error = Validator::new(&Rules::default()).expect_err("there is no validator");
        assert!(error.contains("feature `validation` of the crate `longshore`"), "{error}");
    }
}
