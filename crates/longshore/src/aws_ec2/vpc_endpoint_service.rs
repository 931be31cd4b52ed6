//! Services of one's own that VPCs of others reach by endpoints.

use std::rc::Rc;

use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::intrinsics::{Aws, Fn as CfnFn};
use longshore_core::object;
use longshore_core::region_info::RegionInfo;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::str_is_unresolved;

use crate::aws_elasticloadbalancingv2::{ILoadBalancerV2, NetworkLoadBalancer, NetworkLoadBalancerRef};
use crate::aws_iam::ArnPrincipal;
use crate::props::construct_props;

crate::props::text_enum! {
    /// A kind of addresses.
    pub enum IpAddressType {
        /// Those of version 4 of the Internet Protocol.
        Ipv4 = "ipv4",
        /// Those of version 6 of the Internet Protocol.
        Ipv6 = "ipv6",
    }
}

/// A load balancer that a service is behind.
pub trait IVpcEndpointServiceLoadBalancer {
    /// The ARN.
    fn load_balancer_arn(&self) -> String;
}

/// A handle of any load balancer that a service is behind.
pub type VpcEndpointServiceLoadBalancerRef = Rc<dyn IVpcEndpointServiceLoadBalancer>;

impl IVpcEndpointServiceLoadBalancer for NetworkLoadBalancer {
    fn load_balancer_arn(&self) -> String {
        ILoadBalancerV2::load_balancer_arn(self)
    }
}

impl IVpcEndpointServiceLoadBalancer for NetworkLoadBalancerRef {
    fn load_balancer_arn(&self) -> String {
        ILoadBalancerV2::load_balancer_arn(&**self)
    }
}

impl From<&NetworkLoadBalancer> for VpcEndpointServiceLoadBalancerRef {
    fn from(balancer: &NetworkLoadBalancer) -> Self {
        Rc::new(balancer.clone())
    }
}

/// A service that endpoints lead to, whoever owns it.
pub trait IVpcEndpointService: Construct {
    /// The name, by which endpoints find it.
    fn vpc_endpoint_service_name(&self) -> String;

    /// The id.
    fn vpc_endpoint_service_id(&self) -> String;
}

construct_props! {
    /// Properties of a [`VpcEndpointService`].
    #[derive(Default)]
    pub struct VpcEndpointServiceProps => VpcEndpointService {
        /// The load balancers, at least one.
        vpc_endpoint_service_load_balancers: Vec<VpcEndpointServiceLoadBalancerRef>,
        /// Whether each endpoint has to be accepted. Default true.
        acceptance_required: Option<bool>,
        /// Whether there are metrics of who uses it most. Default false.
        contributor_insights: Option<bool>,
        /// Who may make endpoints. Default: nobody else.
        allowed_principals: Option<Vec<ArnPrincipal>>,
        /// The kinds of addresses. Default: those of version 4.
        supported_ip_address_types: Option<Vec<IpAddressType>>,
        /// The regions that endpoints may be in. Default: that of the service.
        allowed_regions: Option<Vec<String>>,
    }
}

/// A service of one's own that VPCs of others reach by endpoints; clones are the same.
#[derive(Clone)]
pub struct VpcEndpointService(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    name: String,
    load_balancers: Vec<VpcEndpointServiceLoadBalancerRef>,
    acceptance_required: bool,
    contributor_insights: Option<bool>,
    allowed_principals: Vec<ArnPrincipal>,
}

impl VpcEndpointService {
    /// What names of services begin with, where a region has nothing else.
    pub const DEFAULT_PREFIX: &'static str = "com.amazonaws.vpce";

    /// Adds a service to a stack.
    ///
    /// # Errors
    /// When there is no load balancer, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: VpcEndpointServiceProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.VpcEndpointService", PhysicalName::Unset)?;
        let node = base.node();
        let load_balancers = props.vpc_endpoint_service_load_balancers;
        if load_balancers.is_empty() {
            let message = "VPC Endpoint Service must have at least one load balancer specified.";
            bail!(node, "EndpointServiceLeastOneLoad", "{message}");
        }
        let acceptance_required = props.acceptance_required.unwrap_or(true);
        let resource = CfnResource::l1(
            node,
            id,
            "AWS::EC2::VPCEndpointService",
            object! {
                "NetworkLoadBalancerArns" => load_balancers.iter().map(|b| b.load_balancer_arn()).collect::<Vec<_>>(),
                "AcceptanceRequired" => acceptance_required,
                "ContributorInsightsEnabled" => props.contributor_insights,
                "SupportedIpAddressTypes" => props.supported_ip_address_types,
                "SupportedRegions" => props.allowed_regions,
            },
        )?;
        let region = base.stack().region();
        let known = Some(region).filter(|r| !str_is_unresolved(r));
        let prefix = known.and_then(|region| RegionInfo::get(region).vpc_endpoint_service_name_prefix());
        let prefix = prefix.unwrap_or_else(|| Self::DEFAULT_PREFIX.to_owned());
        let name = CfnFn::join(".", [prefix, Aws::region(), resource.ref_()])?;
        let allowed_principals = props.allowed_principals.unwrap_or_default();
        if !allowed_principals.is_empty() {
            let arns: Vec<&str> = allowed_principals.iter().map(ArnPrincipal::arn).collect();
            CfnResource::l1(
                node,
                "Permissions",
                "AWS::EC2::VPCEndpointServicePermissions",
                object! {"ServiceId" => resource.ref_(), "AllowedPrincipals" => arns},
            )?;
        }
        Ok(Self(Rc::new(Owned {
            base,
            resource,
            name,
            load_balancers,
            acceptance_required,
            contributor_insights: props.contributor_insights,
            allowed_principals,
        })))
    }

    /// The load balancers.
    pub fn vpc_endpoint_service_load_balancers(&self) -> &[VpcEndpointServiceLoadBalancerRef] {
        &self.0.load_balancers
    }

    /// Whether each endpoint has to be accepted.
    pub fn acceptance_required(&self) -> bool {
        self.0.acceptance_required
    }

    /// Whether there are metrics of who uses it most.
    pub fn contributor_insights_enabled(&self) -> Option<bool> {
        self.0.contributor_insights
    }

    /// Who may make endpoints.
    pub fn allowed_principals(&self) -> &[ArnPrincipal] {
        &self.0.allowed_principals
    }
}

impl Construct for VpcEndpointService {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IVpcEndpointService for VpcEndpointService {
    fn vpc_endpoint_service_name(&self) -> String {
        self.0.name.clone()
    }

    fn vpc_endpoint_service_id(&self) -> String {
        self.0.resource.ref_()
    }
}
