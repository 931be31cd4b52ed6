//! Services as targets of load balancers.

use std::rc::Rc;

use bon::Builder;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::value::{Object, js_number};
use longshore_core::{bail, object};

use super::{
    BaseService, ContainerDefinition, LaunchType, LoadBalancerTarget, NetworkMode, PortMapping, Protocol,
    TaskDefinition,
};
use crate::aws_ec2::{Connections, IConnectable, Port};
use crate::aws_elasticloadbalancing::{ILoadBalancerTarget, LoadBalancer};
use crate::aws_elasticloadbalancingv2::{
    AddApplicationTargetsProps, AddNetworkTargetsProps, ApplicationListener, ApplicationListenerRule,
    ApplicationProtocol, IApplicationListener as _, IApplicationLoadBalancerTarget, IApplicationTargetGroup,
    IListener as _, INetworkLoadBalancerTarget, INetworkTargetGroup, ITargetGroup, LoadBalancerTargetProps,
    NetworkListener, TargetGroupRef, TargetType,
};
use crate::aws_iam::{ManagedPolicy, Role, RoleRef, ServicePrincipal};

/// A port of a container that a load balancer sends traffic to.
#[derive(Clone, Default, Builder)]
#[builder(on(String, into))]
pub struct LoadBalancerTargetOptions {
    /// The container's name.
    pub container_name: String,
    /// The port of the container. Default: the first.
    #[builder(into)]
    pub container_port: Option<f64>,
    /// The transport protocol. Default TCP.
    pub protocol: Option<Protocol>,
    /// Where traffic goes during deployments that keep old tasks. Default: there are none such.
    pub alternate_target: Option<AlternateTargetRef>,
}

/// A container that gets a target group of its own.
#[derive(Clone)]
pub struct EcsTarget {
    /// The container's name.
    pub container_name: String,
    /// The port of the container. Default: the first.
    pub container_port: Option<f64>,
    /// The transport protocol. Default TCP.
    pub protocol: Option<Protocol>,
    /// The id of the new target group.
    pub new_target_group_id: String,
    /// The listener that sends traffic to it.
    pub listener: ListenerConfig,
}

/// A listener, and how it sends traffic to a service.
#[derive(Clone)]
pub struct ListenerConfig(Listener);

/// How traffic is sent to a service, as users may define it.
pub trait IListenerConfig {
    /// Has traffic sent to a container of a service.
    ///
    /// # Errors
    /// When that is not possible.
    fn add_targets(&self, id: &str, target: LoadBalancerTargetOptions, service: &BaseService) -> Result<()>;
}

#[derive(Clone)]
enum Listener {
    Custom(Rc<dyn IListenerConfig>),
    Application(ApplicationListener, Box<AddApplicationTargetsProps>),
    Network(NetworkListener, Box<AddNetworkTargetsProps>),
}

impl ListenerConfig {
    /// A listener of an application load balancer.
    pub fn application_listener(listener: &ApplicationListener, props: Option<AddApplicationTargetsProps>) -> Self {
        Self(Listener::Application(listener.clone(), Box::new(props.unwrap_or_default())))
    }

    /// A listener of a network load balancer; the port of targets is 80 by default.
    pub fn network_listener(listener: &NetworkListener, props: Option<AddNetworkTargetsProps>) -> Self {
        let props = props.unwrap_or_else(|| AddNetworkTargetsProps { port: 80.0, ..Default::default() });
        Self(Listener::Network(listener.clone(), Box::new(props)))
    }

    /// A listener of the user's own.
    pub fn custom(config: impl IListenerConfig + 'static) -> Self {
        Self(Listener::Custom(Rc::new(config)))
    }

    /// Has traffic sent to a container of a service, in a new target group.
    ///
    /// # Errors
    /// When there is no such container or port, or the id is taken.
    pub fn add_targets(&self, id: &str, target: LoadBalancerTargetOptions, service: &BaseService) -> Result<()> {
        if let Listener::Custom(own) = &self.0 {
            return own.add_targets(id, target, service);
        }
        let target = Rc::new(service.target(&target)?);
        match &self.0 {
            Listener::Custom(_) => Ok(()),
            Listener::Application(listener, props) => {
                let mut props = AddApplicationTargetsProps::clone(props);
                let secure = props.protocol == Some(ApplicationProtocol::Https);
                props.port.get_or_insert(if secure { 443.0 } else { 80.0 });
                props.targets = Some(vec![target]);
                listener.add_targets(id, props).map(|_| ())
            }
            Listener::Network(listener, props) => {
                let mut props = AddNetworkTargetsProps::clone(props);
                props.targets = Some(vec![target]);
                listener.add_targets(id, props).map(|_| ())
            }
        }
    }
}

/// A container of a service as a target.
pub trait IEcsLoadBalancerTarget:
    IApplicationLoadBalancerTarget + INetworkLoadBalancerTarget + ILoadBalancerTarget
{
}

/// A handle of a container of a service as a target.
pub type EcsLoadBalancerTargetRef = Rc<dyn IEcsLoadBalancerTarget>;

struct Target {
    service: BaseService,
    target: LoadBalancerTarget,
    alternate: Option<AlternateTargetRef>,
}

impl Target {
    fn attach(&self, group: &dyn ITargetGroup) -> Result<LoadBalancerTargetProps> {
        let service = &self.service;
        let mode = service.task_definition().network_mode();
        if mode == NetworkMode::None {
            bail!(
                service,
                "CannotLoadBalancer",
                "Cannot use a load balancer if NetworkMode is None. Use Bridge, Host or AwsVpc instead."
            );
        }
        let advanced = self.alternate.as_ref().map(|a| a.bind(service)).transpose()?;
        service.add_load_balancer(object! {
            "TargetGroupArn" => group.target_group_arn(),
            "ContainerName" => self.target.container_name.as_str(),
            "ContainerPort" => self.target.port_mapping.container_port,
            "AdvancedConfiguration" => advanced.map(AlternateTargetConfig::render),
        });
        service.resource().node().add_dependable(group.load_balancer_attached());
        let target_type = if mode == NetworkMode::AwsVpc { TargetType::Ip } else { TargetType::Instance };
        Ok(LoadBalancerTargetProps { target_type, target_json: None })
    }
}

impl IApplicationLoadBalancerTarget for Target {
    fn attach_to_application_target_group(
        &self,
        group: &dyn IApplicationTargetGroup,
    ) -> Result<LoadBalancerTargetProps> {
        let ports = self.service.task_definition().port_range(&self.target.port_mapping);
        group.register_connectable(&self.service.connections(), Some(ports))?;
        self.attach(group)
    }
}

impl INetworkLoadBalancerTarget for Target {
    fn attach_to_network_target_group(&self, group: &dyn INetworkTargetGroup) -> Result<LoadBalancerTargetProps> {
        self.attach(group)
    }
}

impl IConnectable for Target {
    fn connections(&self) -> Connections {
        self.service.connections()
    }
}

impl ILoadBalancerTarget for Target {
    fn attach_to_classic_lb(&self, load_balancer: &LoadBalancer) -> Result<()> {
        let service = &self.service;
        let mode = match service.task_definition().network_mode() {
            NetworkMode::AwsVpc => "AwsVpc",
            NetworkMode::None => "None",
            _ => {
                service.add_load_balancer(object! {
                    "LoadBalancerName" => load_balancer.load_balancer_name(),
                    "ContainerName" => self.target.container_name.as_str(),
                    "ContainerPort" => self.target.port_mapping.container_port,
                });
                return Ok(());
            }
        };
        bail!(
            service,
            "CannotClassicLoad",
            "Cannot use a Classic Load Balancer if NetworkMode is {mode}. Use Host or Bridge instead."
        )
    }
}

impl IEcsLoadBalancerTarget for Target {}

impl BaseService {
    fn target(&self, options: &LoadBalancerTargetOptions) -> Result<Target> {
        if self.launch_type() == LaunchType::External {
            bail!(
                self,
                "ExternalServiceCannotAttached",
                "External service cannot be attached as load balancer targets"
            );
        }
        if options.alternate_target.is_some() && !self.is_using_ecs_deployment_controller() {
            bail!(
                self,
                "RequiresDeploymentLifecycleHooks",
                "Deployment lifecycle hooks requires the ECS deployment controller."
            );
        }
        Ok(Target {
            service: self.clone(),
            target: self.task_definition().target(options)?,
            alternate: options.alternate_target.clone(),
        })
    }

    fn default_target(&self) -> Result<Target> {
        let Some(container) = self.task_definition().default_container() else {
            let text = "Cannot read properties of undefined (reading 'containerName')";
            return Err(Error::new("TypeError", text).with_path(self.node().path()));
        };
        self.target(&LoadBalancerTargetOptions {
            container_name: container.container_name().to_owned(),
            ..Default::default()
        })
    }

    /// A container of the service as a target of load balancers.
    ///
    /// # Errors
    /// When there is no such container or port, or the service runs elsewhere.
    pub fn load_balancer_target(&self, options: LoadBalancerTargetOptions) -> Result<EcsLoadBalancerTargetRef> {
        Ok(Rc::new(self.target(&options)?))
    }

    /// Makes containers targets of listeners, each in a new target group.
    ///
    /// # Errors
    /// When there is no such container or port, an id is taken, or the service runs elsewhere.
    pub fn register_load_balancer_targets(&self, targets: &[EcsTarget]) -> Result<()> {
        if self.launch_type() == LaunchType::External {
            bail!(
                self,
                "ExternalServiceCannotRegistered",
                "External service cannot be registered as load balancer targets"
            );
        }
        for target in targets {
            let options = LoadBalancerTargetOptions {
                container_name: target.container_name.clone(),
                container_port: target.container_port,
                protocol: target.protocol,
                alternate_target: None,
            };
            target.listener.add_targets(&target.new_target_group_id, options, self)?;
        }
        Ok(())
    }
}

impl IApplicationLoadBalancerTarget for BaseService {
    fn attach_to_application_target_group(
        &self,
        group: &dyn IApplicationTargetGroup,
    ) -> Result<LoadBalancerTargetProps> {
        if self.launch_type() == LaunchType::External {
            bail!(
                self,
                "ApplicationLoadBalancerCannot",
                "Application load balancer cannot be attached to an external service"
            );
        }
        self.default_target()?.attach_to_application_target_group(group)
    }
}

impl INetworkLoadBalancerTarget for BaseService {
    fn attach_to_network_target_group(&self, group: &dyn INetworkTargetGroup) -> Result<LoadBalancerTargetProps> {
        self.default_target()?.attach_to_network_target_group(group)
    }
}

impl ILoadBalancerTarget for BaseService {
    fn attach_to_classic_lb(&self, load_balancer: &LoadBalancer) -> Result<()> {
        self.default_target()?.attach_to_classic_lb(load_balancer)
    }
}

impl TaskDefinition {
    fn target(&self, options: &LoadBalancerTargetOptions) -> Result<LoadBalancerTarget> {
        let name = &options.container_name;
        let Some(container) = self.find_container(name) else {
            bail!(self, "ContainerNamed", "No container named '{name}'. Did you call \"addContainer()\"?");
        };
        let protocol = options.protocol.unwrap_or(Protocol::Tcp);
        let port = match options.container_port.filter(|p| *p != 0.0) {
            Some(port) => port,
            None => container.container_port()?,
        };
        match container.find_port_mapping(port, protocol) {
            Some(port_mapping) => Ok(LoadBalancerTarget { container_name: name.clone(), port_mapping }),
            None => {
                let asked = options.container_port.map_or_else(|| "undefined".to_owned(), js_number);
                bail!(
                    self,
                    "ContainerMappingPortProtocol",
                    "Container '{}' has no mapping for port {asked} and protocol {}. Did you call \"container.addPortMappings()\"?",
                    ContainerDefinition::node(&container).path(),
                    protocol.as_str()
                );
            }
        }
    }

    /// The ports that traffic to a mapping comes in on.
    fn port_range(&self, mapping: &PortMapping) -> Port {
        let udp = mapping.protocol == Some(Protocol::Udp);
        let one = |port: f64| if udp { Port::udp(port) } else { Port::tcp(port) };
        if let Some(port) = mapping.host_port.filter(|p| *p != 0.0) {
            return one(port);
        }
        if matches!(self.network_mode(), NetworkMode::Bridge | NetworkMode::Nat) {
            // Source: IANA, and the ranges that Linux takes free ports from.
            return Port::tcp_range(32_768, 65_535);
        }
        if mapping.container_port != PortMapping::USE_RANGE {
            return one(mapping.container_port);
        }
        let range = mapping.container_port_range.as_deref().unwrap_or_default();
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        let number = |text: &str| text.trim().parse::<f64>().unwrap_or(f64::NAN);
        if udp { Port::udp_range(number(first), number(last)) } else { Port::tcp_range(number(first), number(last)) }
    }
}

/// A rule or listener that deployments change.
#[derive(Clone, Debug)]
pub struct ListenerRuleConfiguration(String);

impl ListenerRuleConfiguration {
    /// A rule of an application listener.
    pub fn application_listener_rule(rule: &ApplicationListenerRule) -> Self {
        Self(rule.listener_rule_arn())
    }

    /// A listener of a network load balancer.
    pub fn network_listener(listener: &NetworkListener) -> Self {
        Self(listener.listener_arn())
    }
}

/// What deployments that keep old tasks need to know.
#[derive(Clone, Debug, Default)]
pub struct AlternateTargetConfig {
    /// The ARN of the other target group.
    pub alternate_target_group_arn: String,
    /// The ARN of the role that changes listeners.
    pub role_arn: String,
    /// The ARN of the rule or listener of all clients.
    pub production_listener_rule: Option<String>,
    /// The ARN of the rule or listener of testers.
    pub test_listener_rule: Option<String>,
}

impl AlternateTargetConfig {
    fn render(self) -> Object {
        object! {
            "AlternateTargetGroupArn" => self.alternate_target_group_arn,
            "RoleArn" => self.role_arn,
            "ProductionListenerRule" => self.production_listener_rule,
            "TestListenerRule" => self.test_listener_rule,
        }
    }
}

/// Where traffic goes during deployments that keep old tasks.
pub trait IAlternateTarget {
    /// Says where, and prepares it.
    ///
    /// # Errors
    /// When that is not possible.
    fn bind(&self, scope: &dyn Construct) -> Result<AlternateTargetConfig>;
}

/// A handle of where traffic goes during deployments.
pub type AlternateTargetRef = Rc<dyn IAlternateTarget>;

/// Where traffic goes during deployments that keep old tasks.
#[derive(Clone)]
pub struct AlternateTargetProps {
    /// The role that changes listeners. Default: a new one.
    pub role: Option<RoleRef>,
    /// The rule or listener of testers. Default: there is none.
    pub test_listener: Option<ListenerRuleConfiguration>,
    /// The other target group.
    pub alternate_target_group: TargetGroupRef,
    /// The rule or listener of all clients.
    pub production_listener: ListenerRuleConfiguration,
}

/// Another target group that new tasks are in until traffic moves.
#[derive(Clone)]
pub struct AlternateTarget {
    id: String,
    props: AlternateTargetProps,
}

impl AlternateTarget {
    /// Another target group; the id is that of the role.
    pub fn new(id: impl Into<String>, props: AlternateTargetProps) -> Self {
        Self { id: id.into(), props }
    }
}

impl From<AlternateTarget> for AlternateTargetRef {
    fn from(target: AlternateTarget) -> Self {
        Rc::new(target)
    }
}

impl IAlternateTarget for AlternateTarget {
    fn bind(&self, scope: &dyn Construct) -> Result<AlternateTargetConfig> {
        let role = match &self.props.role {
            Some(role) => role.clone(),
            None => (&Role::builder(scope, format!("{}Role", self.id))
                .assumed_by(ServicePrincipal::new("ecs.amazonaws.com"))
                .managed_policies(vec![ManagedPolicy::from_aws_managed_policy_name(
                    "AmazonECSInfrastructureRolePolicyForLoadBalancers",
                )])
                .build()?)
                .into(),
        };
        Ok(AlternateTargetConfig {
            alternate_target_group_arn: self.props.alternate_target_group.target_group_arn(),
            role_arn: role.role_arn(),
            production_listener_rule: Some(self.props.production_listener.0.clone()),
            test_listener_rule: self.props.test_listener.as_ref().map(|l| l.0.clone()),
        })
    }
}
