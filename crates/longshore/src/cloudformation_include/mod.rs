//! Templates that were not written with constructs, put into a stack as constructs.
// Source: aws-cdk-lib 2.275.0 cloudformation-include, observed (oracle cases 550, 1606 to 1608).

mod include;
mod parser;
mod policies;
mod yaml;

pub use include::{CfnInclude, CfnIncludeProps, IncludedNestedStack};
