//! Containers on the Elastic Container Service.

#[path = "ecs/capacity.rs"]
mod capacity;
#[path = "ecs/clusters.rs"]
mod clusters;
#[path = "ecs/connected.rs"]
mod connected;
#[path = "ecs/containers.rs"]
mod containers;
#[path = "ecs/discovery.rs"]
mod discovery;
#[path = "ecs/images.rs"]
mod images;
#[path = "ecs/logs.rs"]
mod logs;
#[path = "ecs/patterns.rs"]
mod patterns;
#[path = "ecs/scaling.rs"]
mod scaling;
#[path = "ecs/secrets.rs"]
mod secrets;
#[path = "ecs/services.rs"]
mod services;
#[path = "ecs/tasks.rs"]
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
