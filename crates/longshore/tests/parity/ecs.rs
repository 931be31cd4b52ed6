//! Containers on the Elastic Container Service.

mod capacity;
mod clusters;
mod connected;
mod containers;
mod discovery;
mod images;
mod logs;
mod managed_instances;
mod patterns;
mod scaling;
mod secrets;
mod services;
mod tasks;

use indexmap::IndexMap;
use longshore::aws_ecs::{ContainerDefinitionOptions, ContainerImage};
use longshore::aws_iam::{Role, ServicePrincipal};
use longshore::prelude::*;

/// The public image of most cases.
pub(crate) fn nginx() -> ContainerImage {
    ContainerImage::from_registry("nginx")
}

/// A container of the public image with a limit of memory, in MiB.
pub(crate) fn limited(memory: f64) -> ContainerDefinitionOptions {
    ContainerDefinitionOptions { memory_limit_mib: Some(memory), ..nginx().into() }
}

pub(crate) fn role(stack: &Stack, id: &str, service: &str) -> Result<Role> {
    Role::builder(stack, id).assumed_by(ServicePrincipal::new(service)).build()
}

pub(crate) fn map<const N: usize>(pairs: [(&str, &str); N]) -> IndexMap<String, String> {
    pairs.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect()
}

pub(crate) fn strings<const N: usize>(items: [&str; N]) -> Vec<String> {
    items.into_iter().map(str::to_owned).collect()
}

fn output(scope: &dyn Construct, id: &str, value: impl Into<String>) -> Result<()> {
    CfnOutput::new(scope, id, CfnOutputProps::builder().value(value.into()).build()).map(|_| ())
}
