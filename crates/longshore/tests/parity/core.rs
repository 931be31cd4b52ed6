//! The engine: what aws-cdk-lib has in `core`.

mod aspects;
mod assembly;
mod assertions;
mod cross_region;
mod elements;
mod hooks;
mod injectors;
mod intrinsics;
mod mixins;
mod names;
mod references;
mod regions;
mod resources;
mod validation;
mod values;
mod verdicts;

use longshore::core::value::Object;
use longshore::prelude::*;

use crate::harness::Context;

/// A resource that no one knows.
fn resource(scope: &dyn Construct, id: &str) -> Result<CfnResource> {
    CfnResource::new(scope, id, "Some::Type", Object::new())
}

/// A resource with properties.
fn resource_with(scope: &dyn Construct, id: &str, properties: Object) -> Result<CfnResource> {
    CfnResource::new(scope, id, "Some::Type", properties)
}

/// An output of any value.
fn output(scope: &dyn Construct, id: &str, value: impl Into<longshore::core::value::Value>) -> Result<CfnOutput> {
    CfnOutput::new(scope, id, CfnOutputProps { value: value.into(), ..Default::default() })
}

/// An attempt that Rust's types refuse: it stands for what JavaScript says of it.
fn refused_by_types(c: &Context, label: &str, message: &str) {
    c.attempt(label, |_, _| Err(Error::new("RefusedByTypes", message)));
}

/// An attempt that JavaScript lets pass and Rust's types cannot express.
fn inexpressible(c: &Context, label: &str) {
    c.attempt(label, |_, _| Ok(()));
}
