//! Instances of services.

use bon::Builder;
use indexmap::IndexMap;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::names::Names;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::value::{Object, Value, js_number};
use longshore_core::{bail, object};

use super::{DiscoveryType, DnsRecordType, NamespaceType, RoutingPolicy, ServiceRef};
use crate::props::constructor;

/// What all instances have.
#[derive(Clone, Debug, Default, Builder)]
pub struct BaseInstanceProps {
    /// The id. Default: made of the path.
    #[builder(into)]
    pub instance_id: Option<String>,
    /// Attributes of the instance.
    pub custom_attributes: Option<IndexMap<String, String>>,
}

/// What an instance that is known by attributes alone has.
pub type NonIpInstanceBaseProps = BaseInstanceProps;

/// An instance of a service.
pub trait IInstance: Construct {
    /// The id.
    fn instance_id(&self) -> String;

    /// The service.
    fn service(&self) -> ServiceRef;
}

#[derive(Clone)]
struct Instance {
    base: ResourceBase,
    resource: CfnResource,
    service: ServiceRef,
}

/// How the id of an instance is made where none is given.
#[derive(Clone, Copy)]
enum Id {
    Whole,
    /// Of its last 64 characters.
    Last,
}

impl Instance {
    fn base(scope: &dyn Construct, id: &str, class: &str) -> Result<ResourceBase> {
        let class = format!("aws-cdk-lib.aws_servicediscovery.{class}");
        ResourceBase::new(scope, id, &class, PhysicalName::Unset)
    }

    fn make(
        base: ResourceBase,
        service: ServiceRef,
        own: Object,
        common: BaseInstanceProps,
        default_id: Id,
    ) -> Result<Self> {
        let mut attributes = own;
        for (key, value) in common.custom_attributes.into_iter().flatten() {
            attributes.insert(key, value.into());
        }
        let id = match (common.instance_id.filter(|i| !i.is_empty()), default_id) {
            (Some(id), _) => id,
            (None, Id::Whole) => Names::unique_id(base.node())?,
            (None, Id::Last) => {
                let id = Names::unique_id(base.node())?;
                id[id.len().saturating_sub(64)..].to_owned()
            }
        };
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::ServiceDiscovery::Instance",
            object! {
                "InstanceAttributes" => Value::Object(attributes),
                "InstanceId" => id,
                "ServiceId" => service.service_id(),
            },
        )?;
        Ok(Self { base, resource, service })
    }
}

macro_rules! instance {
    ($Kind:ident) => {
        impl $Kind {
            /// The L1 underneath.
            pub fn resource(&self) -> &CfnResource {
                &self.0.resource
            }
        }

        impl Construct for $Kind {
            fn node(&self) -> &Node {
                self.0.base.node()
            }
        }

        impl IInstance for $Kind {
            fn instance_id(&self) -> String {
                self.0.resource.ref_()
            }

            fn service(&self) -> ServiceRef {
                self.0.service.clone()
            }
        }
    };
}

/// What an instance that has an address has.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct IpInstanceBaseProps {
    /// The port. Default: 80.
    #[builder(into)]
    pub port: Option<f64>,
    /// The IPv4 address.
    pub ipv4: Option<String>,
    /// The IPv6 address.
    pub ipv6: Option<String>,
    /// The id. Default: made of the path.
    pub instance_id: Option<String>,
    /// Attributes of the instance.
    pub custom_attributes: Option<IndexMap<String, String>>,
}

/// Properties of an [`IpInstance`].
#[derive(Clone)]
pub struct IpInstanceProps {
    /// The service.
    pub service: ServiceRef,
    /// What the instance has.
    pub options: IpInstanceBaseProps,
}

/// An instance that has an address; clones are the same.
#[derive(Clone)]
pub struct IpInstance(Instance, IpInstanceBaseProps);

instance!(IpInstance);

constructor!(IpInstance, IpInstanceProps);

impl IpInstance {
    /// Adds an instance to a service.
    ///
    /// # Errors
    /// When the service cannot have it, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: IpInstanceProps) -> Result<Self> {
        let IpInstanceProps { service, options } = props;
        let base = Instance::base(scope, id, "IpInstance")?;
        let at = base.node();
        let records = service.dns_record_type();
        let given = |text: &Option<String>| text.as_deref().is_some_and(|t| !t.is_empty());
        let (ipv4, ipv6) = (given(&options.ipv4), given(&options.ipv6));
        let port = options.port.filter(|p| *p != 0.0);
        if records == DnsRecordType::Cname {
            bail!(
                at,
                "ServiceSupport",
                "Service must support `A`, `AAAA` or `SRV` records to register this instance type."
            );
        }
        if records == DnsRecordType::Srv && port.is_none() {
            bail!(at, "MustBeSpecifiedServiceUsing", "A `port` must be specified for a service using a `SRV` record.");
        }
        if records == DnsRecordType::Srv && !ipv4 && !ipv6 {
            bail!(
                at,
                "MustBeLeastSpecifiedService",
                "At least `ipv4` or `ipv6` must be specified for a service using a `SRV` record."
            );
        }
        if !ipv4 && matches!(records, DnsRecordType::A | DnsRecordType::AAaaa) {
            bail!(at, "MustBeSpecifiedServiceUsing", "An `ipv4` must be specified for a service using a `A` record.");
        }
        if !ipv6 && matches!(records, DnsRecordType::Aaaa | DnsRecordType::AAaaa) {
            bail!(
                at,
                "MustBeSpecifiedServiceUsing",
                "An `ipv6` must be specified for a service using a `AAAA` record."
            );
        }
        let own = object! {
            "AWS_INSTANCE_IPV4" => options.ipv4.clone(),
            "AWS_INSTANCE_IPV6" => options.ipv6.clone(),
            "AWS_INSTANCE_PORT" => js_number(port.unwrap_or(80.0)),
        };
        let common = BaseInstanceProps {
            instance_id: options.instance_id.clone(),
            custom_attributes: options.custom_attributes.clone(),
        };
        Ok(Self(Instance::make(base, service, own, common, Id::Last)?, options))
    }

    /// The IPv4 address; empty where there is none.
    pub fn ipv4(&self) -> String {
        self.1.ipv4.clone().unwrap_or_default()
    }

    /// The IPv6 address; empty where there is none.
    pub fn ipv6(&self) -> String {
        self.1.ipv6.clone().unwrap_or_default()
    }

    /// The port.
    pub fn port(&self) -> f64 {
        self.1.port.filter(|p| *p != 0.0).unwrap_or(80.0)
    }
}

/// What an instance that is known by another name has.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct CnameInstanceBaseProps {
    /// The other name.
    pub instance_cname: String,
    /// The id. Default: made of the path.
    pub instance_id: Option<String>,
    /// Attributes of the instance.
    pub custom_attributes: Option<IndexMap<String, String>>,
}

/// Properties of a [`CnameInstance`].
#[derive(Clone)]
pub struct CnameInstanceProps {
    /// The service.
    pub service: ServiceRef,
    /// What the instance has.
    pub options: CnameInstanceBaseProps,
}

/// An instance that is known by another name; clones are the same.
#[derive(Clone)]
pub struct CnameInstance(Instance, String);

instance!(CnameInstance);

constructor!(CnameInstance, CnameInstanceProps);

impl CnameInstance {
    /// Adds an instance to a service.
    ///
    /// # Errors
    /// When the service cannot have it, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: CnameInstanceProps) -> Result<Self> {
        let CnameInstanceProps { service, options } = props;
        let base = Instance::base(scope, id, "CnameInstance")?;
        let at = base.node();
        check_dns(at, &service)?;
        if service.dns_record_type() != DnsRecordType::Cname {
            bail!(
                at,
                "OnlyUsedServiceUsing",
                "A `CnameIntance` can only be used with a service using a `CNAME` record."
            );
        }
        let own = object! {"AWS_INSTANCE_CNAME" => options.instance_cname.as_str()};
        let common =
            BaseInstanceProps { instance_id: options.instance_id, custom_attributes: options.custom_attributes };
        Ok(Self(Instance::make(base, service, own, common, Id::Last)?, options.instance_cname))
    }

    /// The other name.
    pub fn cname(&self) -> &str {
        &self.1
    }
}

fn check_dns(at: &Node, service: &ServiceRef) -> Result<()> {
    if service.namespace().namespace_type() == NamespaceType::Http {
        bail!(at, "NamespaceAssociatedServiceNamespace", "Namespace associated with Service must be a DNS Namespace.");
    }
    Ok(())
}

/// Properties of an [`AliasTargetInstance`].
#[derive(Clone)]
pub struct AliasTargetInstanceProps {
    /// The service.
    pub service: ServiceRef,
    /// The name that Route 53 has an alias of.
    pub dns_name: String,
    /// The id. Default: made of the path.
    pub instance_id: Option<String>,
    /// Attributes of the instance.
    pub custom_attributes: Option<IndexMap<String, String>>,
}

/// An instance that Route 53 has an alias of, such as a load balancer; clones are the same.
#[derive(Clone)]
pub struct AliasTargetInstance(Instance, String);

instance!(AliasTargetInstance);

constructor!(AliasTargetInstance, AliasTargetInstanceProps);

impl AliasTargetInstance {
    /// Adds an instance to a service.
    ///
    /// # Errors
    /// When the service cannot have it, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: AliasTargetInstanceProps) -> Result<Self> {
        let base = Instance::base(scope, id, "AliasTargetInstance")?;
        let (at, service) = (base.node(), props.service);
        check_dns(at, &service)?;
        if matches!(service.dns_record_type(), DnsRecordType::Srv | DnsRecordType::Cname) {
            bail!(
                at,
                "ServiceRecordsRegisterAliasRecord",
                "Service must use `A` or `AAAA` records to register an AliasRecordTarget."
            );
        }
        if service.routing_policy() != RoutingPolicy::Weighted {
            bail!(at, "ServiceRoutingPolicy", "Service must use `WEIGHTED` routing policy.");
        }
        let own = object! {"AWS_ALIAS_DNS_NAME" => props.dns_name.as_str()};
        let common = BaseInstanceProps { instance_id: props.instance_id, custom_attributes: props.custom_attributes };
        Ok(Self(Instance::make(base, service, own, common, Id::Whole)?, props.dns_name))
    }

    /// The name that Route 53 has an alias of.
    pub fn dns_name(&self) -> &str {
        &self.1
    }
}

/// Properties of a [`NonIpInstance`].
#[derive(Clone)]
pub struct NonIpInstanceProps {
    /// The service.
    pub service: ServiceRef,
    /// The id. Default: made of the path.
    pub instance_id: Option<String>,
    /// Attributes of the instance, at least one.
    pub custom_attributes: Option<IndexMap<String, String>>,
}

/// An instance that is known by attributes alone; clones are the same.
#[derive(Clone)]
pub struct NonIpInstance(Instance);

instance!(NonIpInstance);

constructor!(NonIpInstance, NonIpInstanceProps);

impl NonIpInstance {
    /// Adds an instance to a service.
    ///
    /// # Errors
    /// When the service cannot have it, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: NonIpInstanceProps) -> Result<Self> {
        let base = Instance::base(scope, id, "NonIpInstance")?;
        let (at, service) = (base.node(), props.service);
        if service.discovery_type() != DiscoveryType::Api {
            bail!(
                at,
                "TypeInstanceRegisteredNamespaces",
                "This type of instance can only be registered for HTTP namespaces."
            );
        }
        if props.custom_attributes.as_ref().is_none_or(IndexMap::is_empty) {
            bail!(
                at,
                "SpecifyLeastOneCustomAttribute",
                "You must specify at least one custom attribute for this instance type."
            );
        }
        let common = BaseInstanceProps { instance_id: props.instance_id, custom_attributes: props.custom_attributes };
        Ok(Self(Instance::make(base, service, Object::new(), common, Id::Last)?))
    }
}
