//! Functions that come with Longshore and make custom resources.

mod handler_code;
mod provider;

pub(crate) use handler_code::HandlerCode;
pub(crate) use longshore_core::custom_resource_provider::INLINE_CUSTOM_RESOURCE_CONTEXT;
pub(crate) use provider::{CustomResourceProvider, CustomResourceProviderProps};
