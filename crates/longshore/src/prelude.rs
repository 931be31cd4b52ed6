//! What nearly every app uses.

pub use longshore_core::annotations::Annotations;
pub use longshore_core::app::{App, AppProps};
pub use longshore_core::aspects::{Aspect, Aspects};
pub use longshore_core::cfn_elements::{CfnOutput, CfnOutputProps, CfnParameter, CfnParameterProps};
pub use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
pub use longshore_core::construct::{Construct, Group, Node};
pub use longshore_core::error::{Error, Result};
pub use longshore_core::intrinsics::{Aws, Fn as CfnFn};
pub use longshore_core::stack::{Environment, NestedStackProps, Stack, StackProps};
pub use longshore_core::stage::{Stage, StageProps};
pub use longshore_core::tags::Tags;
pub use longshore_core::token::{Lazy, Token};
pub use longshore_core::units::{Duration, Size};
