//! The AWS CDK's container-image constructs in Rust.
