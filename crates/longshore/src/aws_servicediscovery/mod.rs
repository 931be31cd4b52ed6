//! Names under which services are found: Cloud Map.

mod instance;
mod namespace;
mod service;

pub use instance::{
    AliasTargetInstance, AliasTargetInstanceProps, BaseInstanceProps, CnameInstance, CnameInstanceBaseProps,
    CnameInstanceProps, IInstance, IpInstance, IpInstanceBaseProps, IpInstanceProps, NonIpInstance,
    NonIpInstanceBaseProps, NonIpInstanceProps,
};
pub use namespace::{
    HttpNamespace, HttpNamespaceProps, INamespace, NamespaceAttributes, NamespaceRef, NamespaceType,
    PrivateDnsNamespace, PrivateDnsNamespaceProps, PublicDnsNamespace, PublicDnsNamespaceProps,
};
pub use service::{
    DiscoveryType, DnsRecordType, DnsServiceProps, HealthCheckConfig, HealthCheckCustomConfig, HealthCheckType,
    IService, RoutingPolicy, Service, ServiceAttributes, ServiceProps, ServiceRef,
};
