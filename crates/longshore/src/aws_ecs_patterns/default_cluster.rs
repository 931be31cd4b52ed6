//! The cluster of services that say nothing of one.

use std::cell::RefCell;
use std::collections::HashMap;

use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::stack::Stack;

use crate::aws_ec2::VpcRef;
use crate::aws_ecs::{AwsLogDriver, AwsLogDriverProps, Cluster, ClusterProps, ClusterRef, LogDriver};

/// The clusters that a stack has by default, by the ids of their VPCs.
#[derive(Default)]
struct DefaultClusters(RefCell<HashMap<String, Cluster>>);

/// The cluster that a stack has by default in a VPC, made when it is first asked for.
pub(super) fn default_cluster(scope: &dyn Construct, vpc: Option<&VpcRef>) -> Result<ClusterRef> {
    let stack = Stack::of(scope)?;
    let id = format!("EcsDefaultClusterMnL3mNNYN{}", vpc.map(|v| v.node().id().to_owned()).unwrap_or_default());
    let known = stack.node().part_or_insert_with(DefaultClusters::default);
    if let Some(cluster) = known.0.borrow().get(&id) {
        return Ok(cluster.into());
    }
    let cluster = Cluster::new(&stack, &id, ClusterProps { vpc: vpc.cloned(), ..Default::default() })?;
    let made = ClusterRef::from(&cluster);
    known.0.borrow_mut().insert(id, cluster);
    Ok(made)
}

/// Output of a container goes to a log group of its own.
pub(super) fn aws_logs(prefix: &str) -> Result<LogDriver> {
    let props = AwsLogDriverProps { stream_prefix: prefix.to_owned(), ..Default::default() };
    Ok(AwsLogDriver::new(props)?.into())
}
