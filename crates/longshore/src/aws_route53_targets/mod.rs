//! AWS resources that records stand for.

use std::rc::Rc;

use longshore_core::construct::Construct;
use longshore_core::error::Result;

use crate::aws_elasticloadbalancingv2::ILoadBalancerV2;
use crate::aws_route53::{AliasRecordTargetConfig, IAliasRecordTarget, IHostedZone};

/// How a load balancer is used.
#[derive(Clone, Copy, Debug, Default)]
pub struct LoadBalancerTargetProps {
    /// Whether the record is only given out while the load balancer works. Default false.
    pub evaluate_target_health: Option<bool>,
}

/// A load balancer.
#[derive(Clone)]
pub struct LoadBalancerTarget {
    load_balancer: Rc<dyn ILoadBalancerV2>,
    props: LoadBalancerTargetProps,
}

impl LoadBalancerTarget {
    /// This load balancer.
    pub fn new(load_balancer: impl ILoadBalancerV2 + 'static) -> Self {
        Self { load_balancer: Rc::new(load_balancer), props: LoadBalancerTargetProps::default() }
    }

    /// This load balancer, with options.
    pub fn new_with(load_balancer: impl ILoadBalancerV2 + 'static, props: LoadBalancerTargetProps) -> Self {
        Self { props, ..Self::new(load_balancer) }
    }
}

impl IAliasRecordTarget for LoadBalancerTarget {
    fn bind(&self, _: &dyn Construct, _: &dyn IHostedZone) -> Result<AliasRecordTargetConfig> {
        Ok(AliasRecordTargetConfig {
            hosted_zone_id: self.load_balancer.load_balancer_canonical_hosted_zone_id()?,
            dns_name: format!("dualstack.{}", self.load_balancer.load_balancer_dns_name()?),
            evaluate_target_health: self.props.evaluate_target_health,
        })
    }
}
