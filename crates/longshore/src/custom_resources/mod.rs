//! Functions that come with Longshore and make custom resources.

mod handler_code;
mod provider;

pub(crate) use handler_code::HandlerCode;
pub(crate) use provider::{CustomResourceProvider, CustomResourceProviderProps, INLINE_CUSTOM_RESOURCE_CONTEXT};

/// What the functions that come with Longshore run on.
// Source: aws-cdk-lib 2.275.0, the same in every region.
pub(crate) const HANDLER_RUNTIME: &str = "nodejs24.x";
