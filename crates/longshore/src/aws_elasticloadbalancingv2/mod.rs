//! Load balancers for HTTP and for TCP, their listeners and target groups.

mod action;
mod alb;
mod alb_listener;
mod alb_metrics;
mod alb_rule;
mod alb_target_group;
mod attributes;
mod condition;
mod deprecated_metrics;
mod enums;
mod listener;
mod load_balancer;
mod lookup;
mod network_action;
mod nlb;
mod nlb_listener;
mod nlb_target_group;
mod target_group;
mod trust_store;

pub use action::{
    AuthenticateJwtOptions, AuthenticateOidcOptions, FixedResponseOptions, ForwardOptions, ListenerAction,
    RedirectOptions, UnauthenticatedAction, WeightedTargetGroup,
};
pub use alb::{
    ApplicationLoadBalancer, ApplicationLoadBalancerAttributes, ApplicationLoadBalancerProps,
    ApplicationLoadBalancerRedirectConfig, ApplicationLoadBalancerRef, IApplicationLoadBalancer,
    XffHeaderProcessingMode,
};
pub use alb_listener::{
    AddApplicationActionProps, AddApplicationTargetGroupsProps, AddApplicationTargetsProps, ApplicationListener,
    ApplicationListenerAttributes, ApplicationListenerCertificate, ApplicationListenerCertificateProps,
    ApplicationListenerCore, ApplicationListenerProps, ApplicationListenerRef, BaseApplicationListenerProps,
    IApplicationListener, MutualAuthentication, MutualAuthenticationMode,
};
pub use alb_metrics::{ApplicationLoadBalancerMetrics, ApplicationTargetGroupMetrics, HttpCodeElb, HttpCodeTarget};
pub use alb_rule::{ApplicationListenerRule, ApplicationListenerRuleProps};
pub use alb_target_group::{
    ApplicationTargetGroup, ApplicationTargetGroupProps, ApplicationTargetGroupRef, IApplicationLoadBalancerTarget,
    IApplicationTargetGroup,
};
pub use condition::{ListenerCondition, QueryStringCondition};
pub use enums::{
    AlpnPolicy, ApplicationProtocol, ApplicationProtocolVersion, ContentType, DesyncMitigationMode, IpAddressType,
    Protocol, SslPolicy, TargetGroupLoadBalancingAlgorithmType, TargetType,
};
pub use listener::{IListener, IListenerCertificate, ListenerCertificate, ListenerCertificateRef, ListenerRef};
pub use load_balancer::{ILoadBalancerV2, LoadBalancerCore, LoadBalancerV2Ref, SourceNatIpv6Prefix, SubnetMapping};
pub use lookup::{
    ApplicationListenerLookupOptions, ApplicationLoadBalancerLookupOptions, NetworkListenerLookupOptions,
    NetworkLoadBalancerLookupOptions,
};
pub use network_action::{NetworkForwardOptions, NetworkListenerAction, NetworkWeightedTargetGroup};
pub use nlb::{
    ClientRoutingPolicy, INetworkLoadBalancer, NetworkLoadBalancer, NetworkLoadBalancerAttributes,
    NetworkLoadBalancerMetrics, NetworkLoadBalancerProps, NetworkLoadBalancerRef,
};
pub use nlb_listener::{
    AddNetworkActionProps, AddNetworkTargetsProps, BaseNetworkListenerProps, INetworkListener, NetworkListener,
    NetworkListenerProps, NetworkListenerRef,
};
pub use nlb_target_group::{
    INetworkLoadBalancerTarget, INetworkTargetGroup, NetworkTargetGroup, NetworkTargetGroupMetrics,
    NetworkTargetGroupProps, NetworkTargetGroupRef,
};
pub use target_group::{
    HealthCheck, ITargetGroup, LoadBalancerTargetProps, TargetGroupAttributes, TargetGroupCore, TargetGroupHealth,
    TargetGroupIpAddressType, TargetGroupRef,
};
pub use trust_store::{
    ITrustStore, RevocationContent, RevocationType, TrustStore, TrustStoreProps, TrustStoreRef, TrustStoreRevocation,
    TrustStoreRevocationProps,
};
