//! Custom resources that are calls of AWS's API, and functions that come with Longshore and make custom resources.

mod aws_custom_resource;
mod config;
mod framework;
mod handler_code;
mod provider;
mod sdk_names;
mod waiter_state_machine;

pub use aws_custom_resource::{
    AwsCustomResource, AwsCustomResourcePolicy, AwsCustomResourceProps, AwsSdkCall, Logging, LoggingProps,
    PhysicalResourceId, PhysicalResourceIdReference, SdkCallsPolicyOptions,
};
pub(crate) use aws_custom_resource::{install_latest_sdk, sdk_function, sdk_function_of_rules};
pub use config::{
    CustomResourceConfig, CustomResourceLambdaRuntime, CustomResourceLogRetention, CustomResourceRemovalPolicy,
};
pub use framework::{Provider, ProviderProps};
pub(crate) use handler_code::HandlerCode;
pub(crate) use longshore_core::custom_resource_provider::INLINE_CUSTOM_RESOURCE_CONTEXT;
pub(crate) use provider::{CustomResourceProvider, CustomResourceProviderProps};
pub(crate) use sdk_names::iam_prefix;
pub use waiter_state_machine::{LogOptions, WaiterStateMachine, WaiterStateMachineProps};
