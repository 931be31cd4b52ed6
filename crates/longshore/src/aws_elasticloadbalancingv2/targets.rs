//! Targets that are known by their id or address.

use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::Object;

use super::{
    IApplicationLoadBalancerTarget, IApplicationTargetGroup, INetworkLoadBalancerTarget, INetworkTargetGroup,
    LoadBalancerTargetProps, TargetType,
};

macro_rules! target {
    ($(#[$m:meta])* $Target:ident, $kind:ident) => {
        $(#[$m])*
        #[derive(Clone, Debug)]
        pub struct $Target(Object);

        impl $Target {
            fn props(&self) -> LoadBalancerTargetProps {
                LoadBalancerTargetProps {
                    target_type: TargetType::$kind,
                    target_json: Some(self.0.clone().into()),
                }
            }
        }

        impl IApplicationLoadBalancerTarget for $Target {
            fn attach_to_application_target_group(
                &self,
                _: &dyn IApplicationTargetGroup,
            ) -> Result<LoadBalancerTargetProps> {
                Ok(self.props())
            }
        }

        impl INetworkLoadBalancerTarget for $Target {
            fn attach_to_network_target_group(&self, _: &dyn INetworkTargetGroup) -> Result<LoadBalancerTargetProps> {
                Ok(self.props())
            }
        }
    };
}

target! {
    /// An instance, by its id.
    InstanceTarget, Instance
}
target! {
    /// An IP address.
    IpTarget, Ip
}

impl InstanceTarget {
    /// The instance with this id, at a port or at the group's.
    pub fn new(instance_id: impl Into<String>, port: Option<f64>) -> Self {
        Self(object! {"Id" => instance_id.into(), "Port" => port})
    }
}

impl IpTarget {
    /// This address, at a port or at the group's.
    pub fn new(ip_address: impl Into<String>, port: Option<f64>, availability_zone: Option<&str>) -> Self {
        Self(object! {"Id" => ip_address.into(), "Port" => port, "AvailabilityZone" => availability_zone})
    }
}
