//! Custom resources that are calls of AWS's API, and functions that come with Longshore and make custom resources.

mod aws_custom_resource;
mod handler_code;
mod provider;
mod sdk_names;

pub use aws_custom_resource::{
    AwsCustomResource, AwsCustomResourcePolicy, AwsCustomResourceProps, AwsSdkCall, Logging, PhysicalResourceId,
    PhysicalResourceIdReference, SdkCallsPolicyOptions,
};
pub(crate) use aws_custom_resource::{install_latest_sdk, sdk_function};
pub(crate) use handler_code::HandlerCode;
pub(crate) use longshore_core::custom_resource_provider::INLINE_CUSTOM_RESOURCE_CONTEXT;
pub(crate) use provider::{CustomResourceProvider, CustomResourceProviderProps};
