//! Targets of load balancers: instances, addresses, functions and application load balancers.

use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::Object;

use crate::aws_ec2::{IInstance, Instance};
use crate::aws_elasticloadbalancingv2::{
    ApplicationListener, IApplicationLoadBalancer, IApplicationLoadBalancerTarget, IApplicationTargetGroup,
    INetworkLoadBalancerTarget, INetworkTargetGroup, LoadBalancerTargetProps, TargetType,
};
use crate::aws_iam::ServicePrincipal;
use crate::aws_lambda::FunctionRef;

fn props(target_type: TargetType, target: Object) -> LoadBalancerTargetProps {
    LoadBalancerTargetProps { target_type, target_json: Some(target.into()) }
}

macro_rules! target {
    ($Target:ident, $kind:ident) => {
        impl IApplicationLoadBalancerTarget for $Target {
            fn attach_to_application_target_group(
                &self,
                _: &dyn IApplicationTargetGroup,
            ) -> Result<LoadBalancerTargetProps> {
                Ok(props(TargetType::$kind, self.0.clone()))
            }
        }

        impl INetworkLoadBalancerTarget for $Target {
            fn attach_to_network_target_group(&self, _: &dyn INetworkTargetGroup) -> Result<LoadBalancerTargetProps> {
                Ok(props(TargetType::$kind, self.0.clone()))
            }
        }
    };
}

/// An instance, by its id.
#[derive(Clone, Debug)]
pub struct InstanceIdTarget(Object);
target!(InstanceIdTarget, Instance);

impl InstanceIdTarget {
    /// The instance with this id, at a port or at the group's.
    pub fn new(instance_id: impl Into<String>, port: Option<f64>) -> Self {
        Self(object! {"Id" => instance_id.into(), "Port" => port})
    }
}

/// An instance.
#[derive(Clone, Debug)]
pub struct InstanceTarget(Object);
target!(InstanceTarget, Instance);

impl InstanceTarget {
    /// This instance, at a port or at the group's.
    pub fn new(instance: &Instance, port: Option<f64>) -> Self {
        Self(object! {"Id" => instance.instance_id(), "Port" => port})
    }
}

/// An IP address.
#[derive(Clone, Debug)]
pub struct IpTarget(Object);
target!(IpTarget, Ip);

impl IpTarget {
    /// This address, at a port or at the group's; outside of the VPC with a zone or `all`.
    pub fn new(ip_address: impl Into<String>, port: Option<f64>, availability_zone: Option<&str>) -> Self {
        Self(object! {"Id" => ip_address.into(), "Port" => port, "AvailabilityZone" => availability_zone})
    }
}

/// A function, which may then be called by load balancers.
#[derive(Clone)]
pub struct LambdaTarget(FunctionRef);

impl LambdaTarget {
    /// This function.
    pub fn new(function: impl Into<FunctionRef>) -> Self {
        Self(function.into())
    }

    fn attach(&self, group: &dyn Construct) -> Result<LoadBalancerTargetProps> {
        let service = ServicePrincipal::new("elasticloadbalancing.amazonaws.com");
        self.0.grant_invoke(&service)?.apply_before(&[group]);
        Ok(props(TargetType::Lambda, object! {"Id" => self.0.function_arn()}))
    }
}

impl IApplicationLoadBalancerTarget for LambdaTarget {
    fn attach_to_application_target_group(
        &self,
        group: &dyn IApplicationTargetGroup,
    ) -> Result<LoadBalancerTargetProps> {
        self.attach(group)
    }
}

impl INetworkLoadBalancerTarget for LambdaTarget {
    fn attach_to_network_target_group(&self, group: &dyn INetworkTargetGroup) -> Result<LoadBalancerTargetProps> {
        self.attach(group)
    }
}

/// An application load balancer by its ARN, behind a network load balancer.
#[derive(Clone, Debug)]
pub struct AlbArnTarget(Object);

impl AlbArnTarget {
    /// The load balancer with this ARN, at a port.
    pub fn new(alb_arn: impl Into<String>, port: f64) -> Self {
        Self(object! {"Id" => alb_arn.into(), "Port" => port})
    }
}

impl INetworkLoadBalancerTarget for AlbArnTarget {
    fn attach_to_network_target_group(&self, _: &dyn INetworkTargetGroup) -> Result<LoadBalancerTargetProps> {
        Ok(props(TargetType::Alb, self.0.clone()))
    }
}

/// An application load balancer, behind a network load balancer.
///
/// Nothing makes the target group wait for the listener; [`AlbListenerTarget`] does.
#[derive(Clone, Debug)]
pub struct AlbTarget(AlbArnTarget);

impl AlbTarget {
    /// This load balancer, at a port.
    pub fn new(alb: &dyn IApplicationLoadBalancer, port: f64) -> Self {
        Self(AlbArnTarget::new(alb.load_balancer_arn(), port))
    }
}

impl INetworkLoadBalancerTarget for AlbTarget {
    fn attach_to_network_target_group(&self, group: &dyn INetworkTargetGroup) -> Result<LoadBalancerTargetProps> {
        self.0.attach_to_network_target_group(group)
    }
}

/// A listener of an application load balancer, behind a network load balancer.
#[derive(Clone)]
pub struct AlbListenerTarget(ApplicationListener);

impl AlbListenerTarget {
    /// This listener, at its port.
    pub fn new(alb_listener: &ApplicationListener) -> Self {
        Self(alb_listener.clone())
    }
}

impl INetworkLoadBalancerTarget for AlbListenerTarget {
    fn attach_to_network_target_group(&self, group: &dyn INetworkTargetGroup) -> Result<LoadBalancerTargetProps> {
        group.node().add_dependency(&[&self.0]);
        AlbArnTarget::new(self.0.load_balancer().load_balancer_arn(), self.0.port())
            .attach_to_network_target_group(group)
    }
}
