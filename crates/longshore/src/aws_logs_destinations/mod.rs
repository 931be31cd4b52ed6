//! What gets log events: functions.

use std::rc::Rc;

use longshore_core::construct::Construct;
use longshore_core::error::Result;

use crate::aws_iam::ServicePrincipal;
use crate::aws_lambda::{FunctionRef, Permission};
use crate::aws_logs::{
    ILogGroup, ILogSubscriptionDestination, LogSubscriptionDestinationConfig, LogSubscriptionDestinationRef,
};

/// How a function gets log events.
#[derive(Clone, Copy, Debug, Default)]
pub struct LambdaDestinationOptions {
    /// Whether the function is told that it may be called. Default true.
    pub add_permissions: Option<bool>,
}

/// A function.
#[derive(Clone)]
pub struct LambdaDestination {
    function: FunctionRef,
    options: LambdaDestinationOptions,
}

impl LambdaDestination {
    /// Calls a function.
    pub fn new(function: impl Into<FunctionRef>) -> Self {
        Self::with_options(function, LambdaDestinationOptions::default())
    }

    /// Calls a function, with options.
    pub fn with_options(function: impl Into<FunctionRef>, options: LambdaDestinationOptions) -> Self {
        Self { function: function.into(), options }
    }
}

impl ILogSubscriptionDestination for LambdaDestination {
    fn bind(&self, scope: &dyn Construct, log_group: &dyn ILogGroup) -> Result<LogSubscriptionDestinationConfig> {
        const ID: &str = "CanInvokeLambda";
        if self.options.add_permissions != Some(false) {
            let permission = Permission {
                source_arn: Some(log_group.log_group_arn()),
                scope: Some(scope.node().clone()),
                ..Permission::invoke(ServicePrincipal::new("logs.amazonaws.com"))
            };
            self.function.add_permission(ID, permission)?;
            if let Some(permission) = scope.node().try_find_child(ID) {
                scope.node().add_dependency(&[&permission]);
            }
        }
        Ok(LogSubscriptionDestinationConfig { arn: self.function.function_arn(), role: None })
    }
}

impl From<LambdaDestination> for LogSubscriptionDestinationRef {
    fn from(destination: LambdaDestination) -> Self {
        Rc::new(destination)
    }
}
