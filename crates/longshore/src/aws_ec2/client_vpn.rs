//! Virtual private networks between a VPC and the machines of people.

use std::rc::Rc;

use longshore_core::bail;
use longshore_core::cfn_elements::{CfnOutput, CfnOutputProps};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Dependable, DependencyGroup, Node};
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::{list_token, str_is_unresolved};
use longshore_core::value::{Object, Value};

use super::network::CidrBlock;
use super::{
    Connections, ConnectionsProps, IConnectable, SecurityGroup, SecurityGroupProps, SecurityGroupRef, SubnetRef,
    SubnetSelection, VpcRef,
};
use crate::aws_iam::SamlProviderRef;
use crate::aws_lambda::{Function, IFunction};
use crate::aws_logs::{LogGroup, LogGroupProps, LogGroupRef, LogStream};
use crate::props::construct_props;

/// An endpoint that people's machines connect to, whoever owns it.
pub trait IClientVpnEndpoint: Construct + IConnectable {
    /// The id.
    fn endpoint_id(&self) -> String;

    /// What must be deployed for the endpoint to have networks to route to.
    fn target_networks_associated(&self) -> Dependable;
}

/// A handle of any endpoint that people's machines connect to.
pub type ClientVpnEndpointRef = Rc<dyn IClientVpnEndpoint>;

/// A function that lets connections in, or does not.
pub trait IClientVpnConnectionHandler {
    /// The name, which begins with `AWSClientVPN-`.
    fn function_name(&self) -> String;

    /// The ARN.
    fn function_arn(&self) -> String;
}

/// A handle of a function that lets connections in.
pub type ClientVpnConnectionHandlerRef = Rc<dyn IClientVpnConnectionHandler>;

impl<F: IFunction> IClientVpnConnectionHandler for F {
    fn function_name(&self) -> String {
        IFunction::function_name(self)
    }

    fn function_arn(&self) -> String {
        IFunction::function_arn(self)
    }
}

impl From<&Function> for ClientVpnConnectionHandlerRef {
    fn from(function: &Function) -> Self {
        Rc::new(function.clone())
    }
}

/// How packets travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransportProtocol {
    /// By TCP.
    Tcp,
    /// By UDP.
    Udp,
}

/// The port of an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VpnPort {
    /// 443.
    Https,
    /// 1194.
    Openvpn,
}

/// How long a session may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientVpnSessionTimeout {
    /// 8 hours.
    EightHours,
    /// 10 hours.
    TenHours,
    /// 12 hours.
    TwelveHours,
    /// 24 hours.
    TwentyFourHours,
}

impl ClientVpnSessionTimeout {
    fn hours(self) -> u32 {
        match self {
            Self::EightHours => 8,
            Self::TenHours => 10,
            Self::TwelveHours => 12,
            Self::TwentyFourHours => 24,
        }
    }
}

/// Whether clients keep to the routes of the endpoint.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClientRouteEnforcementOptions {
    /// Whether they have to.
    pub enforced: bool,
}

/// How people prove who they are.
#[derive(Clone)]
pub struct ClientVpnUserBasedAuthentication(Object);

impl ClientVpnUserBasedAuthentication {
    /// By a directory of AWS Directory Service.
    pub fn active_directory(directory_id: impl Into<String>) -> Self {
        Self(object! {
            "Type" => "directory-service-authentication",
            "ActiveDirectory" => object! {"DirectoryId" => directory_id.into()},
        })
    }

    /// By a SAML provider.
    pub fn federated(saml_provider: impl Into<SamlProviderRef>) -> Self {
        Self::federated_with(saml_provider, None)
    }

    /// By a SAML provider, and another one on the page where people get the client.
    pub fn federated_with(
        saml_provider: impl Into<SamlProviderRef>,
        self_service_saml_provider: Option<SamlProviderRef>,
    ) -> Self {
        Self(object! {
            "Type" => "federated-authentication",
            "FederatedAuthentication" => object! {
                "SAMLProviderArn" => saml_provider.into().saml_provider_arn(),
                "SelfServiceSAMLProviderArn" => self_service_saml_provider.map(|p| p.saml_provider_arn()),
            },
        })
    }

    /// What the template says.
    pub fn render(&self) -> Value {
        self.0.clone().into()
    }
}

/// How an endpoint is made.
#[derive(Clone, Default)]
pub struct ClientVpnEndpointOptions {
    /// The range that clients get addresses of, of size /22 to /12, outside of the VPC's.
    pub cidr: String,
    /// The ARN of the certificate that signed those of clients. Default: clients need none.
    pub client_certificate_arn: Option<String>,
    /// How people prove who they are. Default: by a certificate only.
    pub user_based_authentication: Option<ClientVpnUserBasedAuthentication>,
    /// Whether connections are logged. Default true.
    pub logging: Option<bool>,
    /// Where they are logged. Default: a new log group.
    pub log_group: Option<LogGroupRef>,
    /// The stream that they are logged in. Default: a new one.
    pub log_stream: Option<LogStream>,
    /// The function that lets connections in. Default: all are.
    pub client_connection_handler: Option<ClientVpnConnectionHandlerRef>,
    /// The description.
    pub description: Option<String>,
    /// The security groups. Default: a new one.
    pub security_groups: Option<Vec<SecurityGroupRef>>,
    /// Whether there is a page where people get the client. Default true.
    pub self_service_portal: Option<bool>,
    /// The ARN of the endpoint's certificate.
    pub server_certificate_arn: String,
    /// Whether only what is for the VPC goes through the tunnel. Default false.
    pub split_tunnel: Option<bool>,
    /// How packets travel. Default: by UDP.
    pub transport_protocol: Option<TransportProtocol>,
    /// The port. Default 443.
    pub port: Option<VpnPort>,
    /// The DNS servers, two at most. Default: those of the machine.
    pub dns_servers: Option<Vec<String>>,
    /// The subnets that clients reach. Default: as [`super::IVpc::select_subnets`] has it.
    pub vpc_subnets: Option<SubnetSelection>,
    /// Whether all people may reach all of the VPC. Default true.
    pub authorize_all_users_to_vpc_cidr: Option<bool>,
    /// How long a session may be. Default: 24 hours.
    pub session_timeout: Option<ClientVpnSessionTimeout>,
    /// Whether a session that is too long is ended rather than begun anew. Default: as AWS has it.
    pub disconnect_on_session_timeout: Option<bool>,
    /// What people read when they are connected, 1,400 characters at most.
    pub client_login_banner: Option<String>,
    /// Whether clients keep to the routes of the endpoint. Default: they need not.
    pub client_route_enforcement_options: Option<ClientRouteEnforcementOptions>,
}

construct_props! {
    /// Properties of a [`ClientVpnEndpoint`].
    pub struct ClientVpnEndpointProps => ClientVpnEndpoint {
        /// The VPC that people connect to.
        [into] vpc: VpcRef,
        /// Everything else.
        options: ClientVpnEndpointOptions,
    }
}

/// What is known of an existing endpoint.
#[derive(Clone, Default)]
pub struct ClientVpnEndpointAttributes {
    /// The id.
    pub endpoint_id: String,
    /// The security groups.
    pub security_groups: Vec<SecurityGroupRef>,
}

/// An endpoint that people's machines connect to; clones are the same.
#[derive(Clone)]
pub struct ClientVpnEndpoint(Rc<Endpoint>);

struct Endpoint {
    base: ResourceBase,
    id: String,
    connections: Connections,
    associated: DependencyGroup,
}

impl ClientVpnEndpoint {
    fn make(scope: &dyn Construct, id: &str, props: ClientVpnEndpointProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.ClientVpnEndpoint", PhysicalName::Unset)?;
        let (node, vpc, options) = (base.node().clone(), props.vpc, props.options);
        let vpc_cidr = vpc.vpc_cidr_block()?;
        check(&node, &vpc_cidr, &options)?;
        let logging = options.logging.unwrap_or(true);
        let log_group = match options.log_group {
            _ if !logging => None,
            Some(group) => Some(group),
            None => Some(LogGroupRef::from(&LogGroup::new(&node, "LogGroup", LogGroupProps::default())?)),
        };
        let groups = match options.security_groups {
            Some(groups) => groups,
            None => {
                let group = SecurityGroup::new(&node, "SecurityGroup", SecurityGroupProps::new(vpc.clone()))?;
                vec![SecurityGroupRef::from(&group)]
            }
        };
        let mut authentication = Vec::new();
        if let Some(arn) = options.client_certificate_arn.filter(|arn| !arn.is_empty()) {
            authentication.push(Value::from(object! {
                "Type" => "certificate-authentication",
                "MutualAuthentication" => object! {"ClientRootCertificateChainArn" => arn},
            }));
        }
        authentication.extend(options.user_based_authentication.as_ref().map(ClientVpnUserBasedAuthentication::render));
        if authentication.is_empty() {
            return Err(Error::new(
                "ClientEndpointRequiresAuthentication",
                "A client VPN endpoint must use at least one authentication option",
            ));
        }
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::EC2::ClientVpnEndpoint",
            object! {
                "AuthenticationOptions" => authentication,
                "ClientCidrBlock" => options.cidr,
                "ClientConnectOptions" => options.client_connection_handler.map(|handler| {
                    object! {"Enabled" => true, "LambdaFunctionArn" => handler.function_arn()}
                }),
                "ConnectionLogOptions" => object! {
                    "Enabled" => logging,
                    "CloudwatchLogGroup" => log_group.map(|group| group.log_group_name()),
                    "CloudwatchLogStream" => options.log_stream.map(|stream| stream.log_stream_name()),
                },
                "Description" => options.description,
                "DnsServers" => options.dns_servers,
                "ClientRouteEnforcementOptions" =>
                    options.client_route_enforcement_options.map(|o| object! {"Enforced" => o.enforced}),
                "SecurityGroupIds" => groups.iter().map(|g| g.security_group_id()).collect::<Vec<_>>(),
                "SelfServicePortal" =>
                    options.self_service_portal.map(|there| if there { "enabled" } else { "disabled" }),
                "ServerCertificateArn" => options.server_certificate_arn,
                "SplitTunnel" => options.split_tunnel,
                "TransportProtocol" => options.transport_protocol.map(|protocol| match protocol {
                    TransportProtocol::Tcp => "tcp",
                    TransportProtocol::Udp => "udp",
                }),
                "VpcId" => vpc.vpc_id(),
                "VpnPort" => options.port.map(|port| match port {
                    VpnPort::Https => 443,
                    VpnPort::Openvpn => 1194,
                }),
                "SessionTimeoutHours" => options.session_timeout.map(ClientVpnSessionTimeout::hours),
                "DisconnectOnSessionTimeout" => options.disconnect_on_session_timeout,
                "ClientLoginBannerOptions" => options
                    .client_login_banner
                    .filter(|text| !text.is_empty())
                    .map(|text| object! {"Enabled" => true, "BannerText" => text}),
            },
        )?;
        let endpoint_id = resource.ref_();
        if options.user_based_authentication.is_some() && options.self_service_portal.unwrap_or(true) {
            let url = format!("https://self-service.clientvpn.amazonaws.com/endpoints/{endpoint_id}");
            CfnOutput::new(
                &node,
                "SelfServicePortalUrl",
                CfnOutputProps { value: url.into(), ..CfnOutputProps::default() },
            )?;
        }
        let subnets = vpc.select_subnets(&options.vpc_subnets.unwrap_or_default())?.subnet_ids;
        if matches!(subnets.as_slice(), [one] if list_token(one).is_some()) {
            bail!(
                &node,
                "CannotAssociateSubnetsFromImportedVpc",
                "Cannot associate subnets when VPC are imported from parameters or exports containing lists of subnet IDs."
            );
        }
        let associated = DependencyGroup::default();
        for (i, subnet_id) in subnets.into_iter().enumerate() {
            let properties = object! {"ClientVpnEndpointId" => endpoint_id.as_str(), "SubnetId" => subnet_id};
            associated.add(&CfnResource::l1(
                &node,
                format!("Association{i}"),
                "AWS::EC2::ClientVpnTargetNetworkAssociation",
                properties,
            )?);
        }
        let connections = Connections::new(ConnectionsProps { security_groups: Some(groups), ..Default::default() });
        let endpoint = Self(Rc::new(Endpoint { base, id: endpoint_id, connections, associated }));
        if options.authorize_all_users_to_vpc_cidr.unwrap_or(true) {
            let options = ClientVpnAuthorizationRuleOptions { cidr: vpc_cidr, ..Default::default() };
            endpoint.add_authorization_rule("AuthorizeAll", options)?;
        }
        Ok(endpoint)
    }

    /// Takes an endpoint that exists already.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_endpoint_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: ClientVpnEndpointAttributes,
    ) -> Result<ClientVpnEndpointRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.Resource", None)?;
        let groups = ConnectionsProps { security_groups: Some(attrs.security_groups), ..Default::default() };
        Ok(Rc::new(Self(Rc::new(Endpoint {
            base,
            id: attrs.endpoint_id,
            connections: Connections::new(groups),
            associated: DependencyGroup::default(),
        }))))
    }

    /// Lets people reach a range.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn add_authorization_rule(
        &self,
        id: impl AsRef<str>,
        props: ClientVpnAuthorizationRuleOptions,
    ) -> Result<ClientVpnAuthorizationRule> {
        let props = ClientVpnAuthorizationRuleProps { client_vpn_endpoint: self.into(), options: props };
        ClientVpnAuthorizationRule::new(self, id, props)
    }

    /// Routes a range.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn add_route(&self, id: impl AsRef<str>, props: ClientVpnRouteOptions) -> Result<ClientVpnRoute> {
        ClientVpnRoute::new(self, id, ClientVpnRouteProps { client_vpn_endpoint: self.into(), options: props })
    }
}

/// Refuses what AWS would refuse.
fn check(node: &Node, vpc_cidr: &str, options: &ClientVpnEndpointOptions) -> Result<()> {
    if !str_is_unresolved(vpc_cidr) {
        let clients = CidrBlock::parse(&options.cidr)?;
        if CidrBlock::parse(vpc_cidr)?.contains(clients) {
            bail!(node, "ClientCidrCannotOverlap", "The client CIDR cannot overlap with the local CIDR of the VPC");
        }
    }
    if options.dns_servers.as_ref().is_some_and(|servers| servers.len() > 2) {
        bail!(node, "ClientEndpointMaxTwoDnsServers", "A client VPN endpoint can have up to two DNS servers");
    }
    if options.logging == Some(false) && (options.log_group.is_some() || options.log_stream.is_some()) {
        bail!(
            node,
            "CannotSpecifyLoggingWhenDisabled",
            "Cannot specify `logGroup` or `logStream` when logging is disabled"
        );
    }
    let unfit = |name: &String| !str_is_unresolved(name) && !name.starts_with("AWSClientVPN-");
    if options.client_connection_handler.as_ref().map(|h| h.function_name()).is_some_and(|name| unfit(&name)) {
        bail!(
            node,
            "LambdaFunctionMustBeNamedWithPrefix",
            "The name of the Lambda function must begin with the `AWSClientVPN-` prefix"
        );
    }
    if let Some(banner) = options.client_login_banner.as_ref().filter(|text| !str_is_unresolved(text)) {
        let length = banner.encode_utf16().count();
        if length > 1400 {
            bail!(
                node,
                "ClientLoginBannerMaxLength",
                "The maximum length for the client login banner is 1400, got {length}"
            );
        }
    }
    let enforced = options.client_route_enforcement_options.is_some_and(|o| o.enforced);
    if enforced && options.split_tunnel == Some(true) {
        bail!(
            node,
            "ClientRouteEnforcementIncompatibleWithSplitTunnel",
            "Client Route Enforcement cannot be enabled when splitTunnel is true."
        );
    }
    Ok(())
}

impl Construct for ClientVpnEndpoint {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IConnectable for ClientVpnEndpoint {
    fn connections(&self) -> Connections {
        self.0.connections.clone()
    }
}

impl IClientVpnEndpoint for ClientVpnEndpoint {
    fn endpoint_id(&self) -> String {
        self.0.id.clone()
    }

    fn target_networks_associated(&self) -> Dependable {
        self.0.associated.dependable()
    }
}

impl From<&ClientVpnEndpoint> for ClientVpnEndpointRef {
    fn from(endpoint: &ClientVpnEndpoint) -> Self {
        Rc::new(endpoint.clone())
    }
}

/// Whom a range is open to.
#[derive(Clone, Debug, Default)]
pub struct ClientVpnAuthorizationRuleOptions {
    /// The range.
    pub cidr: String,
    /// The group of people, by its id in the directory or at the identity provider. Default: everybody.
    pub group_id: Option<String>,
    /// The description.
    pub description: Option<String>,
}

construct_props! {
    /// Properties of a [`ClientVpnAuthorizationRule`].
    pub struct ClientVpnAuthorizationRuleProps => ClientVpnAuthorizationRule {
        /// The endpoint.
        [into] client_vpn_endpoint: ClientVpnEndpointRef,
        /// Everything else.
        options: ClientVpnAuthorizationRuleOptions,
    }
}

/// Lets people reach a range through an endpoint; clones are the same.
#[derive(Clone)]
pub struct ClientVpnAuthorizationRule(Rc<ResourceBase>);

impl ClientVpnAuthorizationRule {
    fn make(scope: &dyn Construct, id: &str, props: ClientVpnAuthorizationRuleProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_ec2.ClientVpnAuthorizationRule";
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let ClientVpnAuthorizationRuleOptions { cidr, group_id, description } = props.options;
        let properties = object! {
            "ClientVpnEndpointId" => props.client_vpn_endpoint.endpoint_id(),
            "TargetNetworkCidr" => cidr,
            "AuthorizeAllGroups" => group_id.as_ref().is_none_or(String::is_empty),
            "AccessGroupId" => group_id,
            "Description" => description,
        };
        CfnResource::l1(base.node(), "Resource", "AWS::EC2::ClientVpnAuthorizationRule", properties)?;
        Ok(Self(Rc::new(base)))
    }
}

impl Construct for ClientVpnAuthorizationRule {
    fn node(&self) -> &Node {
        self.0.node()
    }
}

/// Where a range is routed to.
#[derive(Clone, Debug)]
pub struct ClientVpnRouteTarget(String);

impl ClientVpnRouteTarget {
    /// A subnet that is associated with the endpoint.
    pub fn subnet(subnet: impl Into<SubnetRef>) -> Self {
        Self(subnet.into().subnet_id())
    }

    /// The network of the client.
    pub fn local() -> Self {
        Self("local".to_owned())
    }

    /// The id of the subnet.
    pub fn subnet_id(&self) -> &str {
        &self.0
    }
}

/// Where a range is routed to, through an endpoint.
#[derive(Clone, Debug)]
pub struct ClientVpnRouteOptions {
    /// The range.
    pub cidr: String,
    /// The description.
    pub description: Option<String>,
    /// Where it is routed to.
    pub target: ClientVpnRouteTarget,
}

construct_props! {
    /// Properties of a [`ClientVpnRoute`].
    pub struct ClientVpnRouteProps => ClientVpnRoute {
        /// The endpoint.
        [into] client_vpn_endpoint: ClientVpnEndpointRef,
        /// Everything else.
        options: ClientVpnRouteOptions,
    }
}

/// A route through an endpoint; clones are the same.
#[derive(Clone)]
pub struct ClientVpnRoute(Rc<ResourceBase>);

impl ClientVpnRoute {
    fn make(scope: &dyn Construct, id: &str, props: ClientVpnRouteProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.ClientVpnRoute", PhysicalName::Unset)?;
        let endpoint = props.client_vpn_endpoint;
        let properties = object! {
            "ClientVpnEndpointId" => endpoint.endpoint_id(),
            "Description" => props.options.description,
            "DestinationCidrBlock" => props.options.cidr,
            "TargetVpcSubnetId" => props.options.target.subnet_id(),
        };
        let route = CfnResource::l1(base.node(), "Resource", "AWS::EC2::ClientVpnRoute", properties)?;
        route.node().add_dependable(endpoint.target_networks_associated());
        Ok(Self(Rc::new(base)))
    }
}

impl Construct for ClientVpnRoute {
    fn node(&self) -> &Node {
        self.0.node()
    }
}
