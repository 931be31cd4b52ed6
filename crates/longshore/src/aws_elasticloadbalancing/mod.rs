//! Classic load balancers. New systems use those of [`crate::aws_elasticloadbalancingv2`].

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::Lazy;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value, js_number};

use crate::aws_autoscaling::AutoScalingGroup;
use crate::aws_ec2::{
    Connections, ConnectionsProps, IConnectable, ISecurityGroup as _, Instance, Port, SecurityGroup,
    SecurityGroupProps, SecurityGroupRef, SubnetSelection, SubnetType, VpcRef,
};
use crate::props::{construct_props, options, text_enum};

text_enum! {
    /// What is spoken with clients or instances.
    pub enum LoadBalancingProtocol {
        /// Any, over TCP.
        Tcp = "tcp",
        /// Any, encrypted.
        Ssl = "ssl",
        /// HTTP
        Http = "http",
        /// HTTPS
        Https = "https",
    }
}

impl LoadBalancingProtocol {
    fn of_port(port: f64) -> Option<Self> {
        match js_number(port).as_str() {
            "80" => Some(Self::Http),
            "443" => Some(Self::Https),
            _ => None,
        }
    }

    fn is_http(self) -> bool {
        matches!(self, Self::Http | Self::Https)
    }
}

options! {
    /// How it is found out which instances are well.
    #[derive(Clone, Debug)]
    pub struct HealthCheck, new(port: f64) {
        /// The port that is asked.
        pub port: f64,
        /// What is spoken. Default: what the port is known for, else TCP.
        pub protocol: Option<LoadBalancingProtocol>,
        /// The path that is asked for, with HTTP and HTTPS. Default `/`.
        pub path: Option<String>,
        /// How many good answers make an instance well. Default 2.
        pub healthy_threshold: Option<f64>,
        /// How many bad answers make it unwell. Default 5.
        pub unhealthy_threshold: Option<f64>,
        /// How often it is asked. Default: every 30 seconds.
        pub interval: Option<Duration>,
        /// How long an answer may take. Default: 5 seconds.
        pub timeout: Option<Duration>,
    }
}

impl HealthCheck {
    fn render(&self) -> Result<Object> {
        let protocol =
            self.protocol.or_else(|| LoadBalancingProtocol::of_port(self.port)).unwrap_or(LoadBalancingProtocol::Tcp);
        let path = if protocol.is_http() { self.path.as_deref().unwrap_or("/") } else { "" };
        let seconds = |time: Option<Duration>, default| time.unwrap_or(Duration::seconds(default)).to_seconds();
        Ok(object! {
            "HealthyThreshold" => js_number(self.healthy_threshold.unwrap_or(2.0)),
            "Interval" => seconds(self.interval, 30)?.to_string(),
            "Target" => format!("{}:{}{path}", protocol.as_str().to_uppercase(), js_number(self.port)),
            "Timeout" => seconds(self.timeout, 5)?.to_string(),
            "UnhealthyThreshold" => js_number(self.unhealthy_threshold.unwrap_or(5.0)),
        })
    }
}

options! {
    /// A port that clients connect to.
    #[derive(Clone)]
    pub struct LoadBalancerListener, new(external_port: f64) {
        /// The port.
        pub external_port: f64,
        /// What is spoken with clients. Default: what the port is known for.
        pub external_protocol: Option<LoadBalancingProtocol>,
        /// The port of the instances. Default: the same.
        pub internal_port: Option<f64>,
        /// What is spoken with instances. Default: what their port is known for, else HTTP or TCP as with clients.
        pub internal_protocol: Option<LoadBalancingProtocol>,
        /// The names of policies.
        pub policy_names: Option<Vec<String>>,
        /// The ARN of the certificate, with HTTPS and SSL.
        pub ssl_certificate_arn: Option<String>,
        /// Who may connect. Default: anybody.
        pub allow_connections_from: Option<Vec<Rc<dyn IConnectable>>>,
    }
}

/// Something that takes the requests of a classic load balancer.
pub trait ILoadBalancerTarget: IConnectable {
    /// Tells the target of a load balancer, or the other way round.
    ///
    /// # Errors
    /// When the target cannot have it.
    fn attach_to_classic_lb(&self, load_balancer: &LoadBalancer) -> Result<()>;
}

/// A handle of any target.
pub type LoadBalancerTargetRef = Rc<dyn ILoadBalancerTarget>;

construct_props! {
    /// Properties of a [`LoadBalancer`].
    pub struct LoadBalancerProps => LoadBalancer {
        /// Where the load balancer is.
        [into] vpc: VpcRef,
        /// Whether it can be reached from the internet. Default false.
        internet_facing: Option<bool>,
        /// The ports that clients connect to; more can be added.
        listeners: Option<Vec<LoadBalancerListener>>,
        /// What takes the requests; more can be added.
        targets: Option<Vec<LoadBalancerTargetRef>>,
        /// How it is found out which instances are well. Default: as AWS does.
        health_check: Option<HealthCheck>,
        /// Whether requests go to instances of all zones alike. Default true.
        cross_zone: Option<bool>,
        /// The subnets. Default: public ones if it can be reached from the internet, else private ones.
        subnet_selection: Option<SubnetSelection>,
        /// Where its access logs go, with CloudFormation's names. Default: nowhere.
        access_logging_policy: Option<Object>,
    }
}

/// A classic load balancer; clones are the same.
#[derive(Clone)]
pub struct LoadBalancer(Rc<Balancer>);

struct Balancer {
    base: ResourceBase,
    resource: CfnResource,
    group: SecurityGroup,
    connections: Connections,
    listeners: Rc<RefCell<Vec<Value>>>,
    instance_ids: Rc<RefCell<Vec<String>>>,
    ports: RefCell<Vec<ListenerPort>>,
    instance_ports: RefCell<Vec<f64>>,
    targets: RefCell<Vec<LoadBalancerTargetRef>>,
}

impl LoadBalancer {
    fn make(scope: &dyn Construct, id: &str, props: LoadBalancerProps) -> Result<Self> {
        let base =
            ResourceBase::new(scope, id, "aws-cdk-lib.aws_elasticloadbalancing.LoadBalancer", PhysicalName::default())?;
        let node = base.node().clone();
        let group = SecurityGroup::new(
            &node,
            "SecurityGroup",
            SecurityGroupProps { allow_all_outbound: Some(false), ..SecurityGroupProps::new(props.vpc.clone()) },
        )?;
        let internet = props.internet_facing == Some(true);
        let kind = if internet { SubnetType::Public } else { SubnetType::PrivateWithEgress };
        let selection = props.subnet_selection.unwrap_or_else(|| SubnetSelection::of_type(kind));
        let selected = props.vpc.select_subnets(&selection)?;
        let (listeners, instance_ids) = (Rc::<RefCell<Vec<Value>>>::default(), Rc::<RefCell<Vec<String>>>::default());
        let (all, ids) = (Rc::clone(&listeners), Rc::clone(&instance_ids));
        let health_check = props.health_check.as_ref().map(HealthCheck::render).transpose()?;
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::ElasticLoadBalancing::LoadBalancer",
            object! {
                "SecurityGroups" => vec![group.security_group_id()],
                "Subnets" => selected.subnet_ids,
                "Listeners" => Lazy::uncached(move |_| Ok(all.borrow().clone().into())),
                "Instances" =>
                    Lazy::uncached(move |_| Ok(Value::from(ids.borrow().clone()).or_undefined_if_empty())),
                "Scheme" => if internet { "internet-facing" } else { "internal" },
                "HealthCheck" => health_check,
                "CrossZone" => props.cross_zone.unwrap_or(true),
                "AccessLoggingPolicy" => props.access_logging_policy,
            },
        )?;
        if internet {
            resource.node().add_dependable(selected.internet_connectivity_established);
        }
        let groups = vec![Rc::new(group.clone()) as SecurityGroupRef];
        let connections = Connections::new(ConnectionsProps { security_groups: Some(groups), ..Default::default() });
        let balancer = Self(Rc::new(Balancer {
            base,
            resource,
            group,
            connections,
            listeners,
            instance_ids,
            ports: RefCell::default(),
            instance_ports: RefCell::default(),
            targets: RefCell::default(),
        }));
        for listener in props.listeners.into_iter().flatten() {
            balancer.add_listener(listener)?;
        }
        for target in props.targets.into_iter().flatten() {
            balancer.add_target(target)?;
        }
        Ok(balancer)
    }

    /// Adds a port that clients connect to.
    ///
    /// # Errors
    /// When it is not known what is spoken, or a rule of a security group cannot be made.
    pub fn add_listener(&self, listener: LoadBalancerListener) -> Result<ListenerPort> {
        let external = listener.external_port;
        let known = listener.external_protocol.or_else(|| LoadBalancingProtocol::of_port(external));
        let protocol = known.ok_or_else(|| {
            let message = format!("Please supply protocol to go with port {}", js_number(external));
            Error::at(self, "SupplyProtocolGoPort", message)
        })?;
        let internal = listener.internal_port.filter(|p| *p != 0.0).unwrap_or(external);
        let with_instances =
            listener.internal_protocol.or_else(|| LoadBalancingProtocol::of_port(internal)).unwrap_or(match protocol {
                http if http.is_http() => LoadBalancingProtocol::Http,
                _ => LoadBalancingProtocol::Tcp,
            });
        let rendered = object! {
            "InstancePort" => js_number(internal),
            "InstanceProtocol" => with_instances,
            "LoadBalancerPort" => js_number(external),
            "PolicyNames" => listener.policy_names,
            "Protocol" => protocol,
            "SSLCertificateId" => listener.ssl_certificate_arn.filter(|arn| !arn.is_empty()),
        };
        self.0.listeners.borrow_mut().push(rendered.into());
        let port = ListenerPort::new(self.0.group.clone(), Port::tcp(external));
        let description = format!("Default rule allow on {}", js_number(external));
        match listener.allow_connections_from {
            None => port.connections().allow_default_port_from_any_ipv4_with(Some(&description))?,
            Some(clients) => {
                for client in clients {
                    port.connections().allow_default_port_from_with(&*client, Some(&description))?;
                }
            }
        }
        for target in &*self.0.targets.borrow() {
            self.allow(internal, &**target)?;
        }
        self.0.instance_ports.borrow_mut().push(internal);
        self.0.ports.borrow_mut().push(port.clone());
        Ok(port)
    }

    /// Adds something that takes requests.
    ///
    /// # Errors
    /// When the target cannot have the load balancer, or a rule of a security group cannot be made.
    pub fn add_target(&self, target: LoadBalancerTargetRef) -> Result<()> {
        target.attach_to_classic_lb(self)?;
        for port in &*self.0.instance_ports.borrow() {
            self.allow(*port, &*target)?;
        }
        self.0.targets.borrow_mut().push(target);
        Ok(())
    }

    fn allow(&self, port: f64, target: &dyn ILoadBalancerTarget) -> Result<()> {
        let description = format!("Port {} LB to fleet", js_number(port));
        let other = Connected(target.connections());
        self.connections().allow_to_with(&other, Port::tcp(port), Some(&description))
    }

    /// The connections of the load balancer.
    pub fn connections(&self) -> Connections {
        self.0.connections.clone()
    }

    /// The ports that clients connect to, in the order they were added.
    pub fn listener_ports(&self) -> Vec<ListenerPort> {
        self.0.ports.borrow().clone()
    }

    /// The name.
    pub fn load_balancer_name(&self) -> String {
        self.0.resource.ref_()
    }

    /// The id of its hosted zone.
    pub fn load_balancer_canonical_hosted_zone_name_id(&self) -> String {
        self.0.resource.att("CanonicalHostedZoneNameID")
    }

    /// The name of its hosted zone.
    pub fn load_balancer_canonical_hosted_zone_name(&self) -> String {
        self.0.resource.att("CanonicalHostedZoneName")
    }

    /// The name that clients find it by.
    pub fn load_balancer_dns_name(&self) -> String {
        self.0.resource.att("DNSName")
    }

    /// The name of the security group of its requests.
    pub fn load_balancer_source_security_group_group_name(&self) -> String {
        self.0.resource.att("SourceSecurityGroup.GroupName")
    }

    /// The owner of that security group.
    pub fn load_balancer_source_security_group_owner_alias(&self) -> String {
        self.0.resource.att("SourceSecurityGroup.OwnerAlias")
    }
}

impl Construct for LoadBalancer {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IConnectable for LoadBalancer {
    fn connections(&self) -> Connections {
        LoadBalancer::connections(self)
    }
}

/// The other side of a rule.
struct Connected(Connections);

impl IConnectable for Connected {
    fn connections(&self) -> Connections {
        self.0.clone()
    }
}

/// A port that clients connect to, for rules of security groups; clones are the same.
#[derive(Clone)]
pub struct ListenerPort(Connections);

impl ListenerPort {
    /// A port of members of a security group.
    pub fn new(security_group: impl Into<SecurityGroupRef>, default_port: Port) -> Self {
        let groups = Some(vec![security_group.into()]);
        let props =
            ConnectionsProps { security_groups: groups, default_port: Some(default_port), ..Default::default() };
        Self(Connections::new(props))
    }

    /// The connections of the port.
    pub fn connections(&self) -> Connections {
        self.0.clone()
    }
}

impl IConnectable for ListenerPort {
    fn connections(&self) -> Connections {
        self.0.clone()
    }
}

/// An instance that takes requests.
#[derive(Clone)]
pub struct InstanceTarget {
    instance: Instance,
}

impl InstanceTarget {
    /// An instance.
    pub fn new(instance: Instance) -> Self {
        Self { instance }
    }

    /// The instance.
    pub fn instance(&self) -> Instance {
        self.instance.clone()
    }
}

impl IConnectable for InstanceTarget {
    fn connections(&self) -> Connections {
        IConnectable::connections(&self.instance)
    }
}

impl ILoadBalancerTarget for InstanceTarget {
    fn attach_to_classic_lb(&self, load_balancer: &LoadBalancer) -> Result<()> {
        use crate::aws_ec2::IInstance as _;
        load_balancer.0.instance_ids.borrow_mut().push(self.instance.instance_id());
        Ok(())
    }
}

impl ILoadBalancerTarget for AutoScalingGroup {
    fn attach_to_classic_lb(&self, load_balancer: &LoadBalancer) -> Result<()> {
        AutoScalingGroup::attach_to_classic_lb(self, load_balancer.load_balancer_name());
        Ok(())
    }
}
