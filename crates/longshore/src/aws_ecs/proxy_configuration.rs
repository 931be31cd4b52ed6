//! The proxy that a task's traffic goes through.

use std::rc::Rc;

use bon::Builder;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::value::{Object, Value, js_number};

use super::TaskDefinition;

/// How a proxy is configured, as users may define it.
pub trait IProxyConfiguration {
    /// Gives the configuration, with CloudFormation's names.
    ///
    /// # Errors
    /// When the task cannot have the proxy.
    fn bind(&self, scope: &dyn Construct, task_definition: &TaskDefinition) -> Result<Object>;
}

/// How a proxy is configured.
#[derive(Clone)]
pub struct ProxyConfiguration(Rc<dyn IProxyConfiguration>);

impl ProxyConfiguration {
    /// A configuration that is defined elsewhere.
    pub fn custom(configuration: impl IProxyConfiguration + 'static) -> Self {
        Self(Rc::new(configuration))
    }

    /// Gives the configuration, with CloudFormation's names.
    ///
    /// # Errors
    /// When the task cannot have the proxy.
    pub fn bind(&self, scope: &dyn Construct, task_definition: &TaskDefinition) -> Result<Object> {
        self.0.bind(scope, task_definition)
    }
}

impl From<AppMeshProxyConfiguration> for ProxyConfiguration {
    fn from(configuration: AppMeshProxyConfiguration) -> Self {
        Self::custom(configuration)
    }
}

/// Makes proxy configurations.
#[derive(Debug)]
pub struct ProxyConfigurations;

impl ProxyConfigurations {
    /// The proxy of App Mesh.
    ///
    /// # Errors
    /// When neither a user nor a group is ignored.
    pub fn app_mesh_proxy_configuration(props: AppMeshProxyConfigurationConfigProps) -> Result<ProxyConfiguration> {
        Ok(AppMeshProxyConfiguration::new(props)?.into())
    }
}

/// Which traffic goes through the proxy of App Mesh.
#[derive(Clone, Debug, Default, Builder)]
pub struct AppMeshProxyConfigurationProps {
    /// The user id of the proxy, whose own traffic is left alone.
    #[builder(into)]
    pub ignored_uid: Option<f64>,
    /// The group id of the proxy, whose own traffic is left alone.
    #[builder(into)]
    pub ignored_gid: Option<f64>,
    /// The ports that the application uses.
    pub app_ports: Vec<f64>,
    /// The port that incoming traffic goes to.
    #[builder(into)]
    pub proxy_ingress_port: f64,
    /// The port that outgoing traffic goes to.
    #[builder(into)]
    pub proxy_egress_port: f64,
    /// Ports elsewhere to which traffic is left alone.
    pub egress_ignored_ports: Option<Vec<f64>>,
    /// Addresses elsewhere to which traffic is left alone.
    #[builder(with = |ips: impl IntoIterator<Item = impl Into<String>>| ips.into_iter().map(Into::into).collect())]
    pub egress_ignored_ips: Option<Vec<String>>,
}

/// The container that is the proxy of App Mesh, and what it does.
#[derive(Clone, Debug, Default, Builder)]
pub struct AppMeshProxyConfigurationConfigProps {
    /// The name of the proxy's container.
    #[builder(into)]
    pub container_name: String,
    /// Which traffic goes through it.
    pub properties: AppMeshProxyConfigurationProps,
}

/// The configuration of App Mesh's proxy.
#[derive(Clone, Debug)]
pub struct AppMeshProxyConfiguration(AppMeshProxyConfigurationConfigProps);

impl AppMeshProxyConfiguration {
    /// A configuration.
    ///
    /// # Errors
    /// When neither a user nor a group is ignored.
    // Quirk(cdk): root-proxy. The user 0 counts as none.
    pub fn new(props: AppMeshProxyConfigurationConfigProps) -> Result<Self> {
        let given = |id: Option<f64>| id.is_some_and(|id| id != 0.0);
        if !given(props.properties.ignored_uid) && !given(props.properties.ignored_gid) {
            return Err(Error::new(
                "IgnoredUidOrGidRequired",
                "At least one of ignoredUID or ignoredGID should be specified.",
            ));
        }
        Ok(Self(props))
    }
}

impl IProxyConfiguration for AppMeshProxyConfiguration {
    // Differs(cdk): proxy-property-order. A list has an order, but properties in Rust do not; it is that of the examples.
    fn bind(&self, _: &dyn Construct, _: &TaskDefinition) -> Result<Object> {
        let p = &self.0.properties;
        let numbers = |list: &[f64]| list.iter().map(|n| js_number(*n)).collect::<Vec<_>>().join(",");
        let all = [
            ("IgnoredUID", p.ignored_uid.map(js_number)),
            ("IgnoredGID", p.ignored_gid.map(js_number)),
            ("ProxyIngressPort", Some(js_number(p.proxy_ingress_port))),
            ("ProxyEgressPort", Some(js_number(p.proxy_egress_port))),
            ("AppPorts", Some(numbers(&p.app_ports))),
            ("EgressIgnoredPorts", p.egress_ignored_ports.as_deref().map(numbers)),
            ("EgressIgnoredIPs", p.egress_ignored_ips.as_ref().map(|ips| ips.join(","))),
        ];
        let properties: Vec<Value> = all
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.filter(|v| !v.is_empty())?)))
            .map(|(name, value)| object! {"Name" => name, "Value" => value}.into())
            .collect();
        Ok(object! {
            "ContainerName" => self.0.container_name.as_str(),
            "ProxyConfigurationProperties" => properties,
            "Type" => "APPMESH",
        })
    }
}
