//! Network load balancers: for TCP, UDP and TLS.

use std::cell::OnceCell;
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node, all_or_nothing};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::{Lazy, number_token};
use longshore_core::value::{Value, js_number};
use longshore_core::{bail, feature_flags, object};

use super::alb::{known, own_security_group};
use super::load_balancer::{BaseProps, full_name};
use super::{
    BaseNetworkListenerProps, ILoadBalancerV2, IpAddressType, LoadBalancerCore, LoadBalancerV2Ref, NetworkListener,
    Protocol, SubnetMapping,
};
use crate::aws_cloudwatch::{Metric, MetricOptions, Stats, with_statistic};
use crate::aws_ec2::{
    Connections, ConnectionsProps, IConnectable, SecurityGroup, SecurityGroupRef, SubnetSelection, VpcRef,
};
use crate::aws_s3::IBucket;
use crate::props::{construct_props, text_enum};

/// Whether network load balancers get a security group of their own.
const GROUP_BY_DEFAULT: &str = "@aws-cdk/aws-elasticloadbalancingv2:networkLoadBalancerWithSecurityGroupByDefault";

text_enum! {
    /// To which zones clients are sent.
    pub enum ClientRoutingPolicy {
        /// Their own.
        AvailabilityZoneAffinity = "availability_zone_affinity",
        /// Their own, most of the time.
        PartialAvailabilityZoneAffinity = "partial_availability_zone_affinity",
        /// Any.
        AnyAvailabilityZone = "any_availability_zone",
    }
}

construct_props! {
    /// Properties of a [`NetworkLoadBalancer`].
    pub struct NetworkLoadBalancerProps => NetworkLoadBalancer {
        /// The name, at most 32 letters, digits and hyphens. Default: made by CloudFormation.
        [into] load_balancer_name: Option<PhysicalName>,
        /// The VPC.
        [into] vpc: VpcRef,
        /// Whether it has public addresses. Default false.
        internet_facing: Option<bool>,
        /// The subnets. Default: the public ones where it faces the internet, else private ones.
        [into] vpc_subnets: Option<SubnetSelection>,
        /// Whether it is protected from deletion. Default false.
        deletion_protection: Option<bool>,
        /// Whether connections go to targets of other zones. Default false.
        cross_zone_enabled: Option<bool>,
        /// Whether connections from the internet are refused, with addresses of both kinds only. Default: if it is internal.
        deny_all_igw_traffic: Option<bool>,
        /// How much capacity is always there, 2,750 to 45,000 units for each zone. Default: as much as is needed.
        [into] minimum_capacity_unit: Option<f64>,
        /// The security groups. Default: none, or a new one with the flags of a new project.
        security_groups: Option<Vec<SecurityGroupRef>>,
        /// The addresses. Default IPv4.
        ip_address_type: Option<IpAddressType>,
        /// To which zones clients are sent. Default: any.
        client_routing_policy: Option<ClientRoutingPolicy>,
        /// Whether rules hold for connections by way of PrivateLink. Default: they do.
        enforce_security_group_inbound_rules_on_private_link_traffic: Option<bool>,
        /// Whether connections can be moved away from a zone. Default false.
        zonal_shift: Option<bool>,
        /// Whether it sends from ranges of IPv6 addresses, for UDP. Default false.
        enable_prefix_for_ipv6_source_nat: Option<bool>,
        /// The subnets with the addresses there. Default: as `vpc_subnets`.
        subnet_mappings: Option<Vec<SubnetMapping>>,
        /// Whether it never has security groups. Default false.
        disable_security_groups: Option<bool>,
    }
}

/// What is known of an existing load balancer.
#[derive(Clone, Default)]
pub struct NetworkLoadBalancerAttributes {
    /// The ARN.
    pub load_balancer_arn: String,
    /// The id of the hosted zone of its name.
    pub load_balancer_canonical_hosted_zone_id: Option<String>,
    /// Its name in the domain name system.
    pub load_balancer_dns_name: Option<String>,
    /// The VPC.
    pub vpc: Option<VpcRef>,
    /// The ids of its security groups.
    pub load_balancer_security_groups: Option<Vec<String>>,
}

/// A network load balancer, whoever owns it.
pub trait INetworkLoadBalancer: ILoadBalancerV2 + IConnectable {
    /// The load balancer in a form to keep.
    fn to_ref(&self) -> NetworkLoadBalancerRef;

    /// The VPC, where it is known.
    fn vpc(&self) -> Option<VpcRef>;

    /// The addresses, where they are known.
    fn ip_address_type(&self) -> Option<IpAddressType>;

    /// The ids of the security groups, where it has any.
    fn security_groups(&self) -> Option<Vec<String>>;

    /// The load balancer, if it is the app's.
    #[doc(hidden)]
    fn as_owned(&self) -> Option<&NetworkLoadBalancer> {
        None
    }

    /// The metrics.
    ///
    /// # Errors
    /// When the ARN of an imported load balancer is not one.
    fn metrics(&self) -> Result<NetworkLoadBalancerMetrics>;

    /// Adds a listener.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn add_listener(&self, id: &str, props: BaseNetworkListenerProps) -> Result<NetworkListener> {
        NetworkListener::of(self.node(), id, self.to_ref(), props)
    }
}

/// Metrics of a network load balancer.
#[derive(Clone, Debug)]
pub struct NetworkLoadBalancerMetrics {
    scope: Node,
    load_balancer: String,
}

impl NetworkLoadBalancerMetrics {
    /// Any metric.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn custom(&self, metric_name: &str, options: MetricOptions) -> Result<Metric> {
        let dimensions = [("LoadBalancer".to_owned(), self.load_balancer.clone())];
        Metric::of_service("AWS/NetworkELB", metric_name, dimensions.into(), options)?.attach_to(&self.scope)
    }

    /// `ActiveFlowCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn active_flow_count(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("ActiveFlowCount", with_statistic(options, Stats::AVERAGE))
    }

    /// `ConsumedLCUs`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn consumed_lcus(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("ConsumedLCUs", with_statistic(options, Stats::SUM))
    }

    /// `NewFlowCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn new_flow_count(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("NewFlowCount", with_statistic(options, Stats::SUM))
    }

    /// `ProcessedBytes`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn processed_bytes(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("ProcessedBytes", with_statistic(options, Stats::SUM))
    }

    /// `TCP_Client_Reset_Count`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn tcp_client_reset_count(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("TCP_Client_Reset_Count", with_statistic(options, Stats::SUM))
    }

    /// `TCP_ELB_Reset_Count`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn tcp_elb_reset_count(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("TCP_ELB_Reset_Count", with_statistic(options, Stats::SUM))
    }

    /// `TCP_Target_Reset_Count`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn tcp_target_reset_count(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("TCP_Target_Reset_Count", with_statistic(options, Stats::SUM))
    }
}

/// A handle of any network load balancer.
pub type NetworkLoadBalancerRef = Rc<dyn INetworkLoadBalancer>;

/// A network load balancer; clones are the same.
#[derive(Clone)]
pub struct NetworkLoadBalancer(Rc<Inner>);

struct Inner {
    core: LoadBalancerCore,
    connections: Connections,
    has_groups: bool,
    ip_address_type: IpAddressType,
    source_nat: bool,
    enforce: Option<bool>,
}

impl NetworkLoadBalancer {
    fn make(scope: &dyn Construct, id: &str, props: NetworkLoadBalancerProps) -> Result<Self> {
        let on_off = |b: bool| if b { "on" } else { "off" };
        let enforce = props.enforce_security_group_inbound_rules_on_private_link_traffic;
        let has_groups = props.security_groups.is_some();
        let groups: Rc<OnceCell<Connections>> = Rc::default();
        let security_groups = Lazy::any({
            let groups = Rc::clone(&groups);
            move || {
                let all = groups.get().map(Connections::security_groups).unwrap_or_default();
                let ids: Vec<String> = all.iter().map(|g| g.security_group_id()).collect();
                Ok(if ids.is_empty() && !has_groups { Value::Undefined } else { ids.into() })
            }
        });
        let internet_facing = props.internet_facing == Some(true);
        let core = LoadBalancerCore::new(
            scope,
            id,
            "aws-cdk-lib.aws_elasticloadbalancingv2.NetworkLoadBalancer",
            "network",
            BaseProps {
                load_balancer_name: props.load_balancer_name,
                vpc: Rc::clone(&props.vpc),
                internet_facing,
                vpc_subnets: props.vpc_subnets,
                deletion_protection: props.deletion_protection,
                cross_zone_enabled: props.cross_zone_enabled,
                deny_all_igw_traffic: props.deny_all_igw_traffic,
                minimum_capacity_unit: props.minimum_capacity_unit,
                ip_address_type: props.ip_address_type,
                subnet_mappings: props.subnet_mappings.clone(),
            },
            object! {
                "SecurityGroups" => security_groups,
                "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic" => enforce.map(on_off),
                "EnablePrefixForIpv6SourceNat" => props.enable_prefix_for_ipv6_source_nat.map(on_off),
            },
        )?;
        let node = core.base.node().clone();
        let source_nat = props.enable_prefix_for_ipv6_source_nat == Some(true);
        let mappings = props.subnet_mappings.unwrap_or_default();
        if internet_facing && mappings.iter().any(|m| m.private_ipv4_address.is_some()) {
            bail!(
                &node,
                "CannotSpecifyPrivateIpvAddress",
                "Cannot specify `privateIpv4Address` for a internet facing load balancer."
            );
        }
        if !internet_facing && mappings.iter().any(|m| m.allocation_id.is_some()) {
            bail!(
                &node,
                "CannotSpecifyAllocationIdInternal",
                "Cannot specify `allocationId` for a internal load balancer."
            );
        }
        if !source_nat && mappings.iter().any(|m| m.source_nat_ipv6_prefix.is_some()) {
            bail!(
                &node,
                "CannotSpecifySourceNatIpv",
                "Cannot specify `sourceNatIpv6Prefix` for a load balancer that does not have `enablePrefixForIpv6SourceNat` enabled."
            );
        }
        if let Some(units) = props.minimum_capacity_unit.filter(|u| number_token(*u).is_none() && *u != 0.0) {
            let each = units / props.vpc.availability_zones().len() as f64;
            if units.fract() != 0.0 || !(2750.0..=45_000.0).contains(&each) {
                bail!(
                    &node,
                    "MinimumCapacityUnitPositiveValue",
                    "'minimumCapacityUnit' must be a positive value between 2750 and 45000 per AZ for Network Load Balancer, got {} LCU per AZ.",
                    js_number(each)
                );
            }
        }
        let disabled = props.disable_security_groups == Some(true);
        if has_groups && disabled {
            bail!(
                &node,
                "CannotSpecifySecurityGroupsDisable",
                "Cannot specify both `securityGroups` and `disableSecurityGroups` properties."
            );
        }
        let given = match props.security_groups {
            None if feature_flags::enabled(&node, GROUP_BY_DEFAULT) && !disabled => {
                Some(vec![own_security_group(&node, &props.vpc)?])
            }
            given => given,
        };
        let connections = Connections::new(ConnectionsProps { security_groups: given, ..Default::default() });
        groups.get_or_init(|| connections.clone());
        if let Some(policy) = props.client_routing_policy {
            core.attributes.set("dns_record.client_routing_policy", Some(policy.as_str().to_owned()));
        }
        if let Some(shift) = props.zonal_shift {
            core.attributes.set_bool("zonal_shift.config.enabled", shift);
        }
        let ip_address_type = props.ip_address_type.unwrap_or(IpAddressType::Ipv4);
        Ok(Self(Rc::new(Inner { core, connections, has_groups, ip_address_type, source_nat, enforce })))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.core.resource
    }

    /// The name.
    pub fn load_balancer_name(&self) -> String {
        self.0.core.resource.att("LoadBalancerName")
    }

    /// The name that metrics know it by.
    pub fn load_balancer_full_name(&self) -> String {
        self.0.core.resource.att("LoadBalancerFullName")
    }

    /// Whether rules hold for connections by way of PrivateLink: `on` or `off`.
    pub fn enforce_security_group_inbound_rules_on_private_link_traffic(&self) -> Option<String> {
        self.0.enforce.map(|b| if b { "on".to_owned() } else { "off".to_owned() })
    }

    /// Sets an attribute.
    pub fn set_attribute(&self, key: &str, value: Option<&str>) {
        self.0.core.attributes.set(key, value.map(str::to_owned));
    }

    /// Leaves an attribute as the service has it.
    pub fn remove_attribute(&self, key: &str) {
        self.set_attribute(key, None);
    }

    /// Has TLS connections written to a bucket, under a prefix.
    ///
    /// # Errors
    /// When the region is not known.
    pub fn log_access_logs(&self, bucket: &dyn IBucket, prefix: Option<&str>) -> Result<()> {
        self.0.core.log_to(bucket, prefix.unwrap_or_default(), "access_logs")
    }

    /// Adds a security group.
    ///
    /// # Errors
    /// When a rule cannot be made.
    pub fn add_security_group(&self, security_group: impl Into<SecurityGroupRef>) -> Result<()> {
        self.0.connections.add_security_group(&[security_group.into()])
    }

    /// A metric.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric(&self, metric_name: &str, options: MetricOptions) -> Result<Metric> {
        self.metrics()?.custom(metric_name, options)
    }

    /// An existing load balancer.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_network_load_balancer_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: NetworkLoadBalancerAttributes,
    ) -> Result<NetworkLoadBalancerRef> {
        let id = id.as_ref();
        all_or_nothing(scope, id, || {
            let base = ResourceBase::imported(scope, id, "aws-cdk-lib.Resource", Some(&attrs.load_balancer_arn))?;
            let import = |(i, id): (usize, &String)| {
                SecurityGroup::from_security_group_id(base.node(), format!("SecurityGroup-{i}"), id)
            };
            let ids = attrs.load_balancer_security_groups.iter().flatten();
            let groups = ids.enumerate().map(import).collect::<Result<Vec<_>>>()?;
            let connections =
                Connections::new(ConnectionsProps { security_groups: Some(groups), ..Default::default() });
            full_name(base.node(), &attrs.load_balancer_arn)?;
            Ok(Rc::new(Imported { base, attrs, ip_address_type: None, connections }) as NetworkLoadBalancerRef)
        })
    }
}

impl Construct for NetworkLoadBalancer {
    fn node(&self) -> &Node {
        self.0.core.base.node()
    }
}

impl IConnectable for NetworkLoadBalancer {
    fn connections(&self) -> Connections {
        self.0.connections.clone()
    }
}

impl ILoadBalancerV2 for NetworkLoadBalancer {
    fn load_balancer_arn(&self) -> String {
        self.0.core.resource.ref_()
    }

    fn load_balancer_canonical_hosted_zone_id(&self) -> Result<String> {
        Ok(self.0.core.resource.att("CanonicalHostedZoneID"))
    }

    fn load_balancer_dns_name(&self) -> Result<String> {
        Ok(self.0.core.resource.att("DNSName"))
    }
}

impl INetworkLoadBalancer for NetworkLoadBalancer {
    fn as_owned(&self) -> Option<&NetworkLoadBalancer> {
        Some(self)
    }

    fn to_ref(&self) -> NetworkLoadBalancerRef {
        Rc::new(self.clone())
    }

    fn vpc(&self) -> Option<VpcRef> {
        Some(Rc::clone(&self.0.core.vpc))
    }

    fn ip_address_type(&self) -> Option<IpAddressType> {
        Some(self.0.ip_address_type)
    }

    fn security_groups(&self) -> Option<Vec<String>> {
        let groups = self.0.connections.security_groups();
        let ids = || groups.iter().map(|g| g.security_group_id()).collect();
        (self.0.has_groups || !groups.is_empty()).then(ids)
    }

    fn metrics(&self) -> Result<NetworkLoadBalancerMetrics> {
        Ok(NetworkLoadBalancerMetrics { scope: self.node().clone(), load_balancer: self.load_balancer_full_name() })
    }

    fn add_listener(&self, id: &str, props: BaseNetworkListenerProps) -> Result<NetworkListener> {
        let udp = matches!(props.protocol, Some(Protocol::Udp | Protocol::TcpUdp));
        if udp && self.0.ip_address_type != IpAddressType::Ipv4 && !self.0.source_nat {
            bail!(
                self,
                "ListenerProtocolDualStack",
                "To add a listener with UDP protocol to a dual stack NLB, 'enablePrefixForIpv6SourceNat' must be set to true."
            );
        }
        NetworkListener::of(self, id, self.to_ref(), props)
    }
}

impl From<&NetworkLoadBalancer> for NetworkLoadBalancerRef {
    fn from(balancer: &NetworkLoadBalancer) -> Self {
        Rc::new(balancer.clone())
    }
}

impl From<&NetworkLoadBalancer> for LoadBalancerV2Ref {
    fn from(balancer: &NetworkLoadBalancer) -> Self {
        Rc::new(balancer.clone())
    }
}

/// A load balancer that exists already.
#[derive(Clone)]
pub(super) struct Imported {
    pub(super) base: ResourceBase,
    pub(super) attrs: NetworkLoadBalancerAttributes,
    pub(super) ip_address_type: Option<IpAddressType>,
    pub(super) connections: Connections,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IConnectable for Imported {
    fn connections(&self) -> Connections {
        self.connections.clone()
    }
}

impl ILoadBalancerV2 for Imported {
    fn load_balancer_arn(&self) -> String {
        self.attrs.load_balancer_arn.clone()
    }

    fn load_balancer_canonical_hosted_zone_id(&self) -> Result<String> {
        let (name, code) = ("loadBalancerCanonicalHostedZoneId", "LoadBalancerCanonicalHostedZone");
        let zone = self.attrs.load_balancer_canonical_hosted_zone_id.as_ref();
        known(zone, self.node(), name, code, "Network")
    }

    fn load_balancer_dns_name(&self) -> Result<String> {
        let (name, code) = ("loadBalancerDnsName", "LoadBalancerDnsNameProvided");
        known(self.attrs.load_balancer_dns_name.as_ref(), self.node(), name, code, "Network")
    }
}

impl INetworkLoadBalancer for Imported {
    fn to_ref(&self) -> NetworkLoadBalancerRef {
        Rc::new(self.clone())
    }

    fn vpc(&self) -> Option<VpcRef> {
        self.attrs.vpc.clone()
    }

    fn ip_address_type(&self) -> Option<IpAddressType> {
        self.ip_address_type
    }

    fn security_groups(&self) -> Option<Vec<String>> {
        self.attrs.load_balancer_security_groups.clone()
    }

    fn metrics(&self) -> Result<NetworkLoadBalancerMetrics> {
        let load_balancer = full_name(self.node(), &self.attrs.load_balancer_arn)?;
        Ok(NetworkLoadBalancerMetrics { scope: self.node().clone(), load_balancer })
    }
}
