//! Agents that run in containers: runtimes of Amazon Bedrock AgentCore, and their endpoints.
//!
//! ```
//! use longshore::aws_bedrockagentcore::{AgentRuntimeArtifact, Runtime};
//! use longshore::aws_ecr::Repository;
//! use longshore::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let app = App::new()?;
//! let stack = Stack::new(&app, "Agents")?;
//! let repository = Repository::builder(&stack, "Repository").build()?;
//! let artifact = AgentRuntimeArtifact::from_ecr_repository_with(&repository, "v1.0.0");
//! Runtime::builder(&stack, "Runtime").agent_runtime_artifact(artifact).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! Left out: deliveries of logs and traces, and all that is not a runtime; the L1s have them.

mod artifact;
mod authorizer;
mod checks;
mod endpoint;
mod network;
mod runtime;
mod runtime_ref;

pub use artifact::{AgentCoreRuntime, AgentRuntimeArtifact, CodeAssetOptions};
pub use authorizer::{CustomClaimOperator, CustomClaimValueType, RuntimeAuthorizerConfiguration, RuntimeCustomClaim};
pub use endpoint::{
    AddEndpointOptions, IRuntimeEndpoint, RuntimeEndpoint, RuntimeEndpointAttributes, RuntimeEndpointProps,
    RuntimeEndpointRef,
};
pub use network::{RuntimeNetworkConfiguration, VpcConfigProps};
pub use runtime::{
    LifecycleConfiguration, PlatformVersion, ProtocolType, RequestHeaderConfiguration, Runtime, RuntimeProps,
};
pub use runtime_ref::{AgentRuntimeAttributes, BedrockAgentRuntimeRef, IBedrockAgentRuntime};
