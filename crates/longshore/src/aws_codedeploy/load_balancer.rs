//! Load balancers that instances leave during their deployment.

use crate::aws_elasticloadbalancing;
use crate::aws_elasticloadbalancingv2::{IApplicationTargetGroup, INetworkTargetGroup};

/// The generation of a load balancer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadBalancerGeneration {
    /// Classic ones.
    First,
    /// Application and network load balancers.
    Second,
}

/// A load balancer that instances leave during their deployment.
#[derive(Clone, Debug)]
pub struct LoadBalancer {
    generation: LoadBalancerGeneration,
    name: String,
}

impl LoadBalancer {
    /// A classic one.
    pub fn classic(load_balancer: &aws_elasticloadbalancing::LoadBalancer) -> Self {
        Self { generation: LoadBalancerGeneration::First, name: load_balancer.load_balancer_name() }
    }

    /// That of a target group of application load balancers.
    pub fn application(alb_target_group: &dyn IApplicationTargetGroup) -> Self {
        Self { generation: LoadBalancerGeneration::Second, name: alb_target_group.target_group_name() }
    }

    /// That of a target group of network load balancers.
    pub fn network(nlb_target_group: &dyn INetworkTargetGroup) -> Self {
        Self { generation: LoadBalancerGeneration::Second, name: nlb_target_group.target_group_name() }
    }

    /// The generation.
    pub fn generation(&self) -> LoadBalancerGeneration {
        self.generation
    }

    /// The name of the load balancer, or of the target group.
    pub fn name(&self) -> String {
        self.name.clone()
    }
}
