//! Services of a namespace: owned by a stack, or existing ones.

use std::rc::Rc;

use bon::Builder;
use indexmap::IndexMap;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, object};

use super::instance::{
    AliasTargetInstance, AliasTargetInstanceProps, BaseInstanceProps, CnameInstance, CnameInstanceBaseProps,
    CnameInstanceProps, IpInstance, IpInstanceBaseProps, IpInstanceProps, NonIpInstance, NonIpInstanceBaseProps,
    NonIpInstanceProps,
};
use super::{NamespaceRef, NamespaceType};
use crate::aws_elasticloadbalancingv2::ILoadBalancerV2;
use crate::props::construct_props;

/// How instances are looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiscoveryType {
    /// By calls of the API.
    Api,
    /// By DNS as well.
    DnsAndApi,
}

crate::props::enum_texts! { DiscoveryType { Api => "API", DnsAndApi => "DNS_AND_API", } }

/// The records that DNS has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DnsRecordType {
    /// IPv4 addresses.
    A,
    /// IPv6 addresses.
    Aaaa,
    /// Addresses of both kinds.
    AAaaa,
    /// Hosts and ports.
    Srv,
    /// Other names.
    Cname,
}

crate::props::enum_texts! { DnsRecordType {
    A => "A",
    Aaaa => "AAAA",
    AAaaa => "A, AAAA",
    Srv => "SRV",
    Cname => "CNAME",
} }

/// Which instances DNS answers with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoutingPolicy {
    /// One of them.
    Weighted,
    /// Up to eight of those that work.
    Multivalue,
}

crate::props::enum_texts! { RoutingPolicy { Weighted => "WEIGHTED", Multivalue => "MULTIVALUE", } }

/// How Route 53 finds out whether an instance works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HealthCheckType {
    /// By a request without encryption.
    Http,
    /// By a request.
    Https,
    /// By connecting.
    Tcp,
}

crate::props::enum_texts! { HealthCheckType { Http => "HTTP", Https => "HTTPS", Tcp => "TCP", } }

/// How Route 53 finds out whether instances work; in public namespaces only.
#[derive(Clone, Debug, Default, PartialEq, Builder)]
pub struct HealthCheckConfig {
    /// What it does. Default: a request without encryption.
    pub r#type: Option<HealthCheckType>,
    /// The path of requests. Default `/`.
    #[builder(into)]
    pub resource_path: Option<String>,
    /// How many answers in a row change the state, 1 to 10. Default: 1.
    #[builder(into)]
    pub failure_threshold: Option<f64>,
}

/// Health checks by someone else.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct HealthCheckCustomConfig {
    /// How many times 30 seconds a change waits, 1 to 10. Default: 1.
    pub failure_threshold: Option<f64>,
}

/// What a service of a namespace is made of.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct DnsServiceProps {
    /// The name. Default: made by CloudFormation.
    pub name: Option<String>,
    /// What the service is for.
    pub description: Option<String>,
    /// How Route 53 finds out whether instances work; in public namespaces only.
    pub health_check: Option<HealthCheckConfig>,
    /// Health checks by someone else.
    pub custom_health_check: Option<HealthCheckCustomConfig>,
    /// How instances are looked up. Default: by DNS as well where the namespace has it.
    pub discovery_type: Option<DiscoveryType>,
    /// The records that DNS has. Default: IPv4 addresses.
    pub dns_record_type: Option<DnsRecordType>,
    /// How long DNS answers are kept. Default: 1 minute.
    pub dns_ttl: Option<Duration>,
    /// Which instances DNS answers with.
    // Quirk(cdk): routing-policy-unused. It is checked, but the records and load balancers decide.
    pub routing_policy: Option<RoutingPolicy>,
    /// Whether load balancers are instances. Default false.
    pub load_balancer: Option<bool>,
}

impl DnsServiceProps {
    pub(super) fn in_namespace(self, namespace: impl Into<NamespaceRef>) -> ServiceProps {
        ServiceProps {
            namespace: namespace.into(),
            name: self.name,
            description: self.description,
            health_check: self.health_check,
            custom_health_check: self.custom_health_check,
            discovery_type: self.discovery_type,
            dns_record_type: self.dns_record_type,
            dns_ttl: self.dns_ttl,
            routing_policy: self.routing_policy,
            load_balancer: self.load_balancer,
        }
    }
}

construct_props! {
    /// Properties of a [`Service`].
    pub struct ServiceProps => Service {
        /// The namespace.
        [into] namespace: NamespaceRef,
        /// The name. Default: made by CloudFormation.
        [into] name: Option<String>,
        /// What the service is for.
        [into] description: Option<String>,
        /// How Route 53 finds out whether instances work; in public namespaces only.
        health_check: Option<HealthCheckConfig>,
        /// Health checks by someone else.
        custom_health_check: Option<HealthCheckCustomConfig>,
        /// How instances are looked up. Default: by DNS as well where the namespace has it.
        discovery_type: Option<DiscoveryType>,
        /// The records that DNS has. Default: IPv4 addresses.
        dns_record_type: Option<DnsRecordType>,
        /// How long DNS answers are kept. Default: 1 minute.
        dns_ttl: Option<Duration>,
        /// Which instances DNS answers with.
        routing_policy: Option<RoutingPolicy>,
        /// Whether load balancers are instances. Default false.
        load_balancer: Option<bool>,
    }
}

/// A service, whoever owns it.
pub trait IService: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The name.
    fn service_name(&self) -> String;

    /// The ARN.
    fn service_arn(&self) -> String;

    /// The id.
    fn service_id(&self) -> String;

    /// The namespace.
    fn namespace(&self) -> NamespaceRef;

    /// The records that DNS has.
    fn dns_record_type(&self) -> DnsRecordType;

    /// Which instances DNS answers with.
    fn routing_policy(&self) -> RoutingPolicy;

    /// How instances are looked up.
    fn discovery_type(&self) -> DiscoveryType;
}

/// A handle of any service.
pub type ServiceRef = Rc<dyn IService>;

/// What is known of an existing service.
#[derive(Clone)]
pub struct ServiceAttributes {
    /// The namespace.
    pub namespace: NamespaceRef,
    /// The name.
    pub service_name: String,
    /// The id.
    pub service_id: String,
    /// The ARN.
    pub service_arn: String,
    /// The records that DNS has.
    pub dns_record_type: DnsRecordType,
    /// Which instances DNS answers with.
    pub routing_policy: RoutingPolicy,
    /// How instances are looked up. Default: by DNS as well where the namespace has it.
    pub discovery_type: Option<DiscoveryType>,
}

/// A service of a namespace; clones are the same.
#[derive(Clone)]
pub struct Service(Rc<Owned>);

struct Owned {
    known: Known,
    resource: CfnResource,
}

struct Known {
    base: ResourceBase,
    attributes: ServiceAttributes,
}

impl ServiceProps {
    fn check(&self, at: &dyn Construct, discovery: DiscoveryType, records: DnsRecordType) -> Result<()> {
        let kind = self.namespace.namespace_type();
        let multivalue = self.routing_policy == Some(RoutingPolicy::Multivalue);
        let load_balancer = self.load_balancer == Some(true);
        if kind == NamespaceType::Http && discovery == DiscoveryType::DnsAndApi {
            bail!(
                at,
                "HttpNamespaceCannotUseDnsAndApi",
                "Cannot specify `discoveryType` of DNS_AND_API when using an HTTP namespace."
            );
        }
        if discovery == DiscoveryType::Api && (self.routing_policy.is_some() || self.dns_record_type.is_some()) {
            bail!(
                at,
                "HttpNamespaceCannotSpecifyRoutingPolicyOrDnsRecord",
                "Cannot specify `routingPolicy` or `dnsRecord` when using an HTTP namespace."
            );
        }
        if self.health_check.is_some() && self.custom_health_check.is_some() {
            bail!(
                at,
                "CannotSpecifyBothHealthCheckConfigs",
                "Cannot specify both `healthCheckConfig` and `healthCheckCustomConfig`."
            );
        }
        if kind == NamespaceType::DnsPrivate && self.health_check.is_some() {
            bail!(
                at,
                "CannotSpecifyHealthCheckForPrivateDns",
                "Cannot specify `healthCheckConfig` for a Private DNS namespace."
            );
        }
        if multivalue && self.dns_record_type == Some(DnsRecordType::Cname) {
            bail!(at, "CannotUseCnameWithMultivalue", "Cannot use `CNAME` record when routing policy is `Multivalue`.");
        }
        if multivalue && load_balancer {
            bail!(
                at,
                "CannotRegisterLoadBalancerWithMultivalue",
                "Cannot register loadbalancers when routing policy is `Multivalue`."
            );
        }
        let check = self.health_check.as_ref();
        if check.is_some_and(|c| c.r#type == Some(HealthCheckType::Tcp) && c.resource_path.is_some()) {
            bail!(
                at,
                "CannotSpecifyResourcePathWithTcp",
                "Cannot specify `resourcePath` when using a `TCP` health check."
            );
        }
        if load_balancer && matches!(records, DnsRecordType::Srv | DnsRecordType::Cname) {
            bail!(
                at,
                "LoadBalancerRequiresAOrAaaaRecords",
                "Must support `A` or `AAAA` records to register loadbalancers."
            );
        }
        Ok(())
    }
}

impl Service {
    /// Adds a service to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: ServiceProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_servicediscovery.Service";
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let discovery_type = props.discovery_type.unwrap_or_else(|| props.namespace.default_discovery_type());
        let dns_record_type = props.dns_record_type.unwrap_or(DnsRecordType::A);
        props.check(base.node(), discovery_type, dns_record_type)?;
        let weighted = props.dns_record_type == Some(DnsRecordType::Cname) || props.load_balancer == Some(true);
        let routing_policy = if weighted { RoutingPolicy::Weighted } else { RoutingPolicy::Multivalue };
        let ttl = props.dns_ttl.unwrap_or(Duration::minutes(1)).to_seconds()?;
        let dns = (discovery_type == DiscoveryType::DnsAndApi).then(|| {
            object! {
                "DnsRecords" => records(dns_record_type, ttl),
                "NamespaceId" => props.namespace.namespace_id(),
                "RoutingPolicy" => routing_policy,
            }
        });
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::ServiceDiscovery::Service",
            object! {
                "Name" => props.name,
                "Description" => props.description,
                "DnsConfig" => dns,
                "HealthCheckConfig" => props.health_check.as_ref().map(check),
                "HealthCheckCustomConfig" => props.custom_health_check
                    .map(|c| object! {"FailureThreshold" => c.failure_threshold}),
                "NamespaceId" => props.namespace.namespace_id(),
                "Type" => (props.discovery_type == Some(DiscoveryType::Api)).then_some("HTTP"),
            },
        )?;
        let attributes = ServiceAttributes {
            namespace: props.namespace,
            service_name: resource.att("Name"),
            service_id: resource.att("Id"),
            service_arn: resource.att("Arn"),
            dns_record_type,
            routing_policy,
            discovery_type: Some(discovery_type),
        };
        Ok(Self(Rc::new(Owned { known: Known { base, attributes }, resource })))
    }

    /// An existing service.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_service_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: ServiceAttributes,
    ) -> Result<ServiceRef> {
        let base = ResourceBase::imported_in(scope, id.as_ref(), "aws-cdk-lib.Resource", None, None)?;
        Ok(Rc::new(Known { base, attributes }))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// Adds an instance that has an address.
    ///
    /// # Errors
    /// When the service cannot have it, or the id is empty or taken.
    pub fn register_ip_instance(&self, id: impl AsRef<str>, props: IpInstanceBaseProps) -> Result<IpInstance> {
        IpInstance::new(self, id, IpInstanceProps { service: self.into(), options: props })
    }

    /// Adds an instance that is known by another name.
    ///
    /// # Errors
    /// When the service cannot have it, or the id is empty or taken.
    pub fn register_cname_instance(&self, id: impl AsRef<str>, props: CnameInstanceBaseProps) -> Result<CnameInstance> {
        CnameInstance::new(self, id, CnameInstanceProps { service: self.into(), options: props })
    }

    /// Adds a load balancer, which Route 53 has an alias of.
    ///
    /// # Errors
    /// When the service cannot have it, the load balancer's name is not known, or the id is empty or taken.
    pub fn register_load_balancer(
        &self,
        id: impl AsRef<str>,
        load_balancer: &dyn ILoadBalancerV2,
        custom_attributes: Option<IndexMap<String, String>>,
    ) -> Result<AliasTargetInstance> {
        let dns_name = load_balancer.load_balancer_dns_name()?;
        let props = AliasTargetInstanceProps { service: self.into(), dns_name, instance_id: None, custom_attributes };
        AliasTargetInstance::new(self, id, props)
    }

    /// Adds an instance that is known by attributes alone.
    ///
    /// # Errors
    /// When the service cannot have it, or the id is empty or taken.
    pub fn register_non_ip_instance(
        &self,
        id: impl AsRef<str>,
        props: NonIpInstanceBaseProps,
    ) -> Result<NonIpInstance> {
        let BaseInstanceProps { instance_id, custom_attributes } = props;
        NonIpInstance::new(self, id, NonIpInstanceProps { service: self.into(), instance_id, custom_attributes })
    }
}

fn records(kind: DnsRecordType, ttl: u64) -> Vec<Value> {
    let record = |kind: DnsRecordType| object! {"Type" => kind, "TTL" => ttl}.into();
    match kind {
        DnsRecordType::AAaaa => vec![record(DnsRecordType::A), record(DnsRecordType::Aaaa)],
        one => vec![record(one)],
    }
}

fn check(config: &HealthCheckConfig) -> Object {
    let tcp = config.r#type == Some(HealthCheckType::Tcp);
    let path = config.resource_path.clone().or_else(|| (!tcp).then(|| "/".to_owned()));
    object! {
        "Type" => config.r#type.unwrap_or(HealthCheckType::Http),
        "FailureThreshold" => config.failure_threshold.unwrap_or(1.0),
        "ResourcePath" => path,
    }
}

impl Construct for Known {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IService for Known {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn service_name(&self) -> String {
        self.attributes.service_name.clone()
    }

    fn service_arn(&self) -> String {
        self.attributes.service_arn.clone()
    }

    fn service_id(&self) -> String {
        self.attributes.service_id.clone()
    }

    fn namespace(&self) -> NamespaceRef {
        self.attributes.namespace.clone()
    }

    fn dns_record_type(&self) -> DnsRecordType {
        self.attributes.dns_record_type
    }

    fn routing_policy(&self) -> RoutingPolicy {
        self.attributes.routing_policy
    }

    fn discovery_type(&self) -> DiscoveryType {
        let namespace = &self.attributes.namespace;
        self.attributes.discovery_type.unwrap_or_else(|| namespace.default_discovery_type())
    }
}

impl Construct for Service {
    fn node(&self) -> &Node {
        self.0.known.node()
    }
}

impl IService for Service {
    fn base(&self) -> &ResourceBase {
        self.0.known.base()
    }

    fn service_name(&self) -> String {
        self.0.known.service_name()
    }

    fn service_arn(&self) -> String {
        self.0.known.service_arn()
    }

    fn service_id(&self) -> String {
        self.0.known.service_id()
    }

    fn namespace(&self) -> NamespaceRef {
        self.0.known.namespace()
    }

    fn dns_record_type(&self) -> DnsRecordType {
        self.0.known.dns_record_type()
    }

    fn routing_policy(&self) -> RoutingPolicy {
        self.0.known.routing_policy()
    }

    fn discovery_type(&self) -> DiscoveryType {
        self.0.known.discovery_type()
    }
}

impl From<&Service> for ServiceRef {
    fn from(service: &Service) -> Self {
        Rc::new(service.clone())
    }
}
