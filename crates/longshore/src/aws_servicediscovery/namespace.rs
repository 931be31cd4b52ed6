//! Namespaces: owned by a stack, or existing ones.

use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::value::Object;

use super::{DiscoveryType, DnsServiceProps, Service};
use crate::aws_ec2::VpcRef;
use crate::props::construct_props;

/// How names of a namespace are looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamespaceType {
    /// By calls of the API.
    Http,
    /// By calls of the API, and by DNS in a VPC.
    DnsPrivate,
    /// By calls of the API, and by DNS anywhere.
    DnsPublic,
}

crate::props::enum_texts! { NamespaceType {
    Http => "HTTP",
    DnsPrivate => "DNS_PRIVATE",
    DnsPublic => "DNS_PUBLIC",
} }

/// A namespace, whoever owns it.
pub trait INamespace: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The name.
    fn namespace_name(&self) -> String;

    /// The id.
    fn namespace_id(&self) -> String;

    /// The ARN.
    fn namespace_arn(&self) -> String;

    /// How names are looked up.
    fn namespace_type(&self) -> NamespaceType;
}

impl dyn INamespace {
    /// How instances are looked up where nothing else is said.
    pub(super) fn default_discovery_type(&self) -> DiscoveryType {
        match self.namespace_type() {
            NamespaceType::Http => DiscoveryType::Api,
            NamespaceType::DnsPrivate | NamespaceType::DnsPublic => DiscoveryType::DnsAndApi,
        }
    }
}

/// A handle of any namespace.
pub type NamespaceRef = Rc<dyn INamespace>;

/// What is known of an existing namespace.
#[derive(Clone, Debug, Default)]
pub struct NamespaceAttributes {
    /// The name.
    pub namespace_name: String,
    /// The id.
    pub namespace_id: String,
    /// The ARN.
    pub namespace_arn: String,
}

#[derive(Clone)]
struct Parts {
    base: ResourceBase,
    attributes: NamespaceAttributes,
    kind: NamespaceType,
}

impl Parts {
    fn import(scope: &dyn Construct, id: &str, attributes: NamespaceAttributes, kind: NamespaceType) -> Result<Self> {
        let base = ResourceBase::imported_in(scope, id, "aws-cdk-lib.Resource", None, None)?;
        Ok(Self { base, attributes, kind })
    }
}

impl Construct for Parts {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl INamespace for Parts {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn namespace_name(&self) -> String {
        self.attributes.namespace_name.clone()
    }

    fn namespace_id(&self) -> String {
        self.attributes.namespace_id.clone()
    }

    fn namespace_arn(&self) -> String {
        self.attributes.namespace_arn.clone()
    }

    fn namespace_type(&self) -> NamespaceType {
        self.kind
    }
}

struct Owned {
    parts: Parts,
    resource: CfnResource,
}

impl Owned {
    fn make(
        scope: &dyn Construct,
        id: &str,
        kind: NamespaceType,
        class: &str,
        name: String,
        properties: Object,
    ) -> Result<Rc<Self>> {
        let base =
            ResourceBase::new(scope, id, &format!("aws-cdk-lib.aws_servicediscovery.{class}"), PhysicalName::Unset)?;
        let type_name = format!("AWS::ServiceDiscovery::{class}");
        let resource = CfnResource::l1(base.node(), "Resource", &type_name, properties)?;
        let attributes = NamespaceAttributes {
            namespace_name: name,
            namespace_id: resource.att("Id"),
            namespace_arn: resource.att("Arn"),
        };
        Ok(Rc::new(Self { parts: Parts { base, attributes, kind }, resource }))
    }
}

macro_rules! namespace {
    ($Kind:ident) => {
        impl $Kind {
            /// The L1 underneath.
            pub fn resource(&self) -> &CfnResource {
                &self.0.resource
            }

            /// Adds a service to the namespace.
            ///
            /// # Errors
            /// When a property is not valid, or the id is empty or taken.
            pub fn create_service(&self, id: impl AsRef<str>, props: DnsServiceProps) -> Result<Service> {
                Service::new(self, id, props.in_namespace(self))
            }
        }

        impl Construct for $Kind {
            fn node(&self) -> &Node {
                self.0.parts.node()
            }
        }

        impl INamespace for $Kind {
            fn base(&self) -> &ResourceBase {
                self.0.parts.base()
            }

            fn namespace_name(&self) -> String {
                self.0.parts.namespace_name()
            }

            fn namespace_id(&self) -> String {
                self.0.parts.namespace_id()
            }

            fn namespace_arn(&self) -> String {
                self.0.parts.namespace_arn()
            }

            fn namespace_type(&self) -> NamespaceType {
                self.0.parts.kind
            }
        }

        impl From<&$Kind> for NamespaceRef {
            fn from(namespace: &$Kind) -> Self {
                Rc::new(namespace.clone())
            }
        }
    };
}

construct_props! {
    /// Properties of an [`HttpNamespace`].
    #[derive(Debug)]
    pub struct HttpNamespaceProps => HttpNamespace {
        /// The name.
        [into] name: String,
        /// What the namespace is for.
        [into] description: Option<String>,
    }
}

/// A namespace whose names are looked up by calls of the API; clones are the same.
#[derive(Clone)]
pub struct HttpNamespace(Rc<Owned>);

namespace!(HttpNamespace);

impl HttpNamespace {
    /// Adds a namespace to a stack.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: HttpNamespaceProps) -> Result<Self> {
        let properties = object! {"Name" => props.name.as_str(), "Description" => props.description};
        Owned::make(scope, id, NamespaceType::Http, "HttpNamespace", props.name, properties).map(Self)
    }

    /// An existing namespace.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_http_namespace_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: NamespaceAttributes,
    ) -> Result<NamespaceRef> {
        Ok(Rc::new(Parts::import(scope, id.as_ref(), attributes, NamespaceType::Http)?))
    }

    /// The name.
    pub fn http_namespace_name(&self) -> String {
        self.namespace_name()
    }

    /// The id.
    pub fn http_namespace_id(&self) -> String {
        self.namespace_id()
    }

    /// The ARN.
    pub fn http_namespace_arn(&self) -> String {
        self.namespace_arn()
    }
}

construct_props! {
    /// Properties of a [`PrivateDnsNamespace`].
    pub struct PrivateDnsNamespaceProps => PrivateDnsNamespace {
        /// The name.
        [into] name: String,
        /// What the namespace is for.
        [into] description: Option<String>,
        /// The VPC in which names are known.
        [into] vpc: VpcRef,
    }
}

/// A namespace whose names are looked up by DNS in a VPC; clones are the same.
#[derive(Clone)]
pub struct PrivateDnsNamespace(Rc<Owned>);

namespace!(PrivateDnsNamespace);

impl PrivateDnsNamespace {
    /// Adds a namespace to a stack.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: PrivateDnsNamespaceProps) -> Result<Self> {
        let properties = object! {
            "Name" => props.name.as_str(), "Description" => props.description, "Vpc" => props.vpc.vpc_id(),
        };
        let kind = NamespaceType::DnsPrivate;
        Owned::make(scope, id, kind, "PrivateDnsNamespace", props.name, properties).map(Self)
    }

    /// An existing namespace.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_private_dns_namespace_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: NamespaceAttributes,
    ) -> Result<NamespaceRef> {
        Ok(Rc::new(Parts::import(scope, id.as_ref(), attributes, NamespaceType::DnsPrivate)?))
    }

    /// The name.
    pub fn private_dns_namespace_name(&self) -> String {
        self.namespace_name()
    }

    /// The id.
    pub fn private_dns_namespace_id(&self) -> String {
        self.namespace_id()
    }

    /// The ARN.
    pub fn private_dns_namespace_arn(&self) -> String {
        self.namespace_arn()
    }

    /// The id of the hosted zone.
    pub fn namespace_hosted_zone_id(&self) -> String {
        self.0.resource.att("HostedZoneId")
    }
}

construct_props! {
    /// Properties of a [`PublicDnsNamespace`].
    #[derive(Debug)]
    pub struct PublicDnsNamespaceProps => PublicDnsNamespace {
        /// The name.
        [into] name: String,
        /// What the namespace is for.
        [into] description: Option<String>,
    }
}

/// A namespace whose names are looked up by DNS anywhere; clones are the same.
#[derive(Clone)]
pub struct PublicDnsNamespace(Rc<Owned>);

namespace!(PublicDnsNamespace);

impl PublicDnsNamespace {
    /// Adds a namespace to a stack.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: PublicDnsNamespaceProps) -> Result<Self> {
        let properties = object! {"Name" => props.name.as_str(), "Description" => props.description};
        let kind = NamespaceType::DnsPublic;
        Owned::make(scope, id, kind, "PublicDnsNamespace", props.name, properties).map(Self)
    }

    /// An existing namespace.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_public_dns_namespace_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: NamespaceAttributes,
    ) -> Result<NamespaceRef> {
        Ok(Rc::new(Parts::import(scope, id.as_ref(), attributes, NamespaceType::DnsPublic)?))
    }

    /// The name.
    pub fn public_dns_namespace_name(&self) -> String {
        self.namespace_name()
    }

    /// The id.
    pub fn public_dns_namespace_id(&self) -> String {
        self.namespace_id()
    }

    /// The ARN.
    pub fn public_dns_namespace_arn(&self) -> String {
        self.namespace_arn()
    }

    /// The id of the hosted zone.
    pub fn namespace_hosted_zone_id(&self) -> String {
        self.0.resource.att("HostedZoneId")
    }
}
