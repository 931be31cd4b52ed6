//! Resources that a function makes, and the functions that come with Longshore.

mod custom_resource;
mod handler_code;
mod provider;

pub use custom_resource::{CustomResource, CustomResourceProps};
pub(crate) use handler_code::HandlerCode;
pub(crate) use provider::{CustomResourceProvider, CustomResourceProviderProps};

/// What the functions that come with Longshore run on.
// Source: aws-cdk-lib 2.275.0, the same in every region.
pub(crate) const HANDLER_RUNTIME: &str = "nodejs24.x";
