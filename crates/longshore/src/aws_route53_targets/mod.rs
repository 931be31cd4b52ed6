//! AWS resources that records stand for.

use longshore_core::construct::Construct;
use longshore_core::error::Result;

use crate::aws_elasticloadbalancingv2::LoadBalancerV2Ref;
use crate::aws_route53::{AliasRecordTargetConfig, IAliasRecordTarget, IHostedZone};

/// How an alias is given out.
#[derive(Clone, Copy, Debug, Default)]
pub struct IAliasRecordTargetProps {
    /// Whether the record is only given out while its target works. Default false.
    pub evaluate_target_health: Option<bool>,
}

/// A load balancer.
#[derive(Clone)]
pub struct LoadBalancerTarget {
    load_balancer: LoadBalancerV2Ref,
    props: IAliasRecordTargetProps,
}

impl LoadBalancerTarget {
    /// This load balancer.
    pub fn new(load_balancer: impl Into<LoadBalancerV2Ref>) -> Self {
        Self { load_balancer: load_balancer.into(), props: IAliasRecordTargetProps::default() }
    }

    /// This load balancer, with options.
    pub fn new_with(load_balancer: impl Into<LoadBalancerV2Ref>, props: IAliasRecordTargetProps) -> Self {
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
