//! Lambda functions of code or of container images.
//!
//! ```no_run
//! use longshore::aws_lambda::{DockerImageCode, DockerImageFunction};
//! use longshore::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let app = App::new()?;
//! let stack = Stack::new(&app, "Functions")?;
//! DockerImageFunction::builder(&stack, "Handler").code(DockerImageCode::from_image_asset("handler")).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! Left out: versions, aliases and function URLs, VPC attachment, layers, file systems, event sources, log retention by
//! custom resource, SnapStart, profiling, insights and code signing.

mod code;
mod function;
mod image_function;
mod logging;
mod permission;
mod props;
mod runtime;

pub use code::{AssetCodeOptions, Code, ImageOptions};
pub use function::{Function, FunctionAttributes, FunctionPermissions, FunctionRef, IFunction};
pub use image_function::{DockerImageCode, DockerImageFunction, DockerImageFunctionProps};
pub use logging::{ApplicationLogLevel, LoggingFormat, SystemLogLevel};
pub use permission::Permission;
pub use props::{FROM_IMAGE, FunctionProps, Tracing};
pub use runtime::{Architecture, Runtime};
