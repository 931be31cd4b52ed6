//! Every CloudFormation resource type as a typed class: its properties, attributes and the structs they are made of.
//!
//! Each service is a feature, named as the CDK's module: `aws_dynamodb`, `aws_ec2`… Only `aws_ecr` is on from the start, so
//! that nobody compiles what is not used:
//!
//! ```toml
//! longshore-cfn = { version = "0.1", features = ["aws_sns"] }
//! ```
//!
//! ```
//! use longshore_cfn::aws_ecr::cfn_repository::{ImageScanningConfigurationProperty, LifecyclePolicyProperty};
//! use longshore_cfn::aws_ecr::{CfnRepository, CfnRepositoryProps};
//! use longshore_core::{app::App, stack::Stack};
//!
//! # fn main() -> longshore_core::error::Result<()> {
//! let app = App::new()?;
//! let stack = Stack::new(&app, "MyStack")?;
//! let scanning = ImageScanningConfigurationProperty::new().scan_on_push(true);
//! let props = CfnRepositoryProps::new().repository_name("web").image_scanning_configuration(scanning);
//! let repository = CfnRepository::new(&stack, "Repo", props)?;
//! // Where a value is known only at deployment, its token stands for it.
//! let policy = LifecyclePolicyProperty::new().registry_id(stack.account());
//! repository.set_lifecycle_policy(policy);
//! // Everything that any resource can do is there as well.
//! repository.add_property_override("EmptyOnDelete", true);
//! assert!(repository.attr_arn().contains("Token"));
//! # Ok(())
//! # }
//! ```
//!
//! Names, order, types and attributes are those of the classes of aws-cdk-lib, from the data of `longshore-spec`; the code is
//! made of it when the crate is built, so there is nothing to keep in step. A property takes whatever
//! [can stand for it](IntoProperty): values, tokens, and [`Value`]s of any form. What CloudFormation would not take is
//! found at synthesis.

mod property;

pub use longshore_core::value::Value;
pub use property::{Any, CfnTag, IntoProperty, Map, Structure, Timestamp};

/// What generated code needs.
#[allow(unused_imports, reason = "not every service needs every name")]
mod prelude {
    // Services have classes of this name.
    pub(crate) use longshore_core::cfn_resource::CfnResource as Untyped;
    pub(crate) use longshore_core::construct::Construct;
    pub(crate) use longshore_core::error::Result;
    pub(crate) use longshore_core::token::Token;
    pub(crate) use longshore_core::value::Object;

    pub(crate) use crate::property::{Any, CfnTag, IntoProperty, Map, Timestamp, resource, structure};
}

#[allow(unused_imports, clippy::all, clippy::pedantic, reason = "generated")]
mod services {
    include!(concat!(env!("OUT_DIR"), "/modules.rs"));
}
#[allow(unused_imports, reason = "without any feature there is nothing")]
pub use services::*;
