//! Application load balancers: for HTTP.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node, all_or_nothing};
use longshore_core::error::{Error, Result};
use longshore_core::names::Names;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::{Lazy, number_token};
use longshore_core::units::Duration;
use longshore_core::value::{Value, js_number};
use longshore_core::{bail, object};

use super::load_balancer::{BaseProps, full_name};
use super::{
    ApplicationListener, ApplicationLoadBalancerMetrics, ApplicationProtocol, BaseApplicationListenerProps,
    DesyncMitigationMode, ILoadBalancerV2, IpAddressType, ListenerAction, LoadBalancerCore, LoadBalancerV2Ref,
    RedirectOptions,
};
use crate::aws_cloudwatch::{Metric, MetricOptions};
use crate::aws_ec2::{
    Connections, ConnectionsProps, IConnectable, SecurityGroup, SecurityGroupImportOptions, SecurityGroupProps,
    SecurityGroupRef, SubnetSelection, VpcRef,
};
use crate::aws_s3::IBucket;
use crate::props::{construct_props, text_enum};

text_enum! {
    /// What is done with the header that says where a request came from.
    pub enum XffHeaderProcessingMode {
        /// The address is added.
        Append = "append",
        /// It stays.
        Preserve = "preserve",
        /// It is taken away.
        Remove = "remove",
    }
}

construct_props! {
    /// Properties of an [`ApplicationLoadBalancer`].
    pub struct ApplicationLoadBalancerProps => ApplicationLoadBalancer {
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
        /// Whether requests go to targets of other zones; true of application load balancers.
        cross_zone_enabled: Option<bool>,
        /// Whether requests from the internet are refused, with addresses of both kinds only. Default: if it is internal.
        deny_all_igw_traffic: Option<bool>,
        /// How much capacity is always there, 100 units or more. Default: as much as is needed.
        [into] minimum_capacity_unit: Option<f64>,
        /// The security group. Default: a new one.
        [into] security_group: Option<SecurityGroupRef>,
        /// The addresses. Default IPv4.
        ip_address_type: Option<IpAddressType>,
        /// Whether HTTP/2 is spoken. Default true.
        http2_enabled: Option<bool>,
        /// How long connections may be idle. Default 60 seconds.
        idle_timeout: Option<Duration>,
        /// Whether headers that are not valid are taken away. Default false.
        drop_invalid_header_fields: Option<bool>,
        /// What is done with requests that may be read differently by targets. Default: defensive.
        desync_mitigation_mode: Option<DesyncMitigationMode>,
        /// How long clients may keep a connection, 60 to 604,800 seconds. Default 3,600 seconds.
        client_keep_alive: Option<Duration>,
        /// Whether targets get the host as the client gave it. Default false.
        preserve_host_header: Option<bool>,
        /// Whether targets get the version and ciphers of TLS. Default false.
        x_amzn_tls_version_and_cipher_suite_headers: Option<bool>,
        /// Whether targets get the port of the client. Default false.
        preserve_xff_client_port: Option<bool>,
        /// What is done with the header that says where a request came from. Default: the address is added.
        xff_header_processing_mode: Option<XffHeaderProcessingMode>,
        /// Whether requests are let through when the firewall cannot be asked. Default false.
        waf_fail_open: Option<bool>,
    }
}

/// What is known of an existing load balancer.
#[derive(Clone, Default)]
pub struct ApplicationLoadBalancerAttributes {
    /// The ARN.
    pub load_balancer_arn: String,
    /// The id of its security group.
    pub security_group_id: String,
    /// The id of the hosted zone of its name.
    pub load_balancer_canonical_hosted_zone_id: Option<String>,
    /// Its name in the domain name system.
    pub load_balancer_dns_name: Option<String>,
    /// Whether it may connect to anything. Default true.
    pub security_group_allows_all_outbound: Option<bool>,
    /// The VPC.
    pub vpc: Option<VpcRef>,
}

/// Which requests are sent where.
#[derive(Clone, Copy, Debug, Default)]
pub struct ApplicationLoadBalancerRedirectConfig {
    /// The protocol that is redirected. Default HTTP.
    pub source_protocol: Option<ApplicationProtocol>,
    /// The port that is redirected. Default 80.
    pub source_port: Option<f64>,
    /// The protocol that clients are sent to. Default HTTPS.
    pub target_protocol: Option<ApplicationProtocol>,
    /// The port that clients are sent to. Default 443.
    pub target_port: Option<f64>,
    /// Whether everybody may connect. Default true.
    pub open: Option<bool>,
}

/// An application load balancer, whoever owns it.
pub trait IApplicationLoadBalancer: ILoadBalancerV2 + IConnectable {
    /// The load balancer in a form to keep.
    fn to_ref(&self) -> ApplicationLoadBalancerRef;

    /// The VPC, where it is known.
    fn vpc(&self) -> Option<VpcRef>;

    /// The addresses, where they are known.
    fn ip_address_type(&self) -> Option<IpAddressType>;

    /// The load balancer, if it is the app's.
    #[doc(hidden)]
    fn as_owned(&self) -> Option<&ApplicationLoadBalancer> {
        None
    }

    /// The metrics.
    ///
    /// # Errors
    /// When the ARN of an imported load balancer is not one.
    fn metrics(&self) -> Result<ApplicationLoadBalancerMetrics>;

    /// Adds a listener.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn add_listener(&self, id: &str, props: BaseApplicationListenerProps) -> Result<ApplicationListener> {
        ApplicationListener::of(self.node(), id, self.to_ref(), props)
    }
}

/// A handle of any application load balancer.
pub type ApplicationLoadBalancerRef = Rc<dyn IApplicationLoadBalancer>;

/// An application load balancer; clones are the same.
#[derive(Clone)]
pub struct ApplicationLoadBalancer(Rc<Inner>);

struct Inner {
    core: LoadBalancerCore,
    connections: Connections,
    ip_address_type: IpAddressType,
    listeners: RefCell<Vec<ApplicationListener>>,
}

impl ApplicationLoadBalancer {
    fn make(scope: &dyn Construct, id: &str, props: ApplicationLoadBalancerProps) -> Result<Self> {
        let groups: Rc<OnceCell<Connections>> = Rc::default();
        let security_groups = Lazy::any({
            let groups = Rc::clone(&groups);
            move || {
                let all = groups.get().map(Connections::security_groups).unwrap_or_default();
                Ok(all.iter().map(|g| g.security_group_id()).collect::<Vec<_>>().into())
            }
        });
        let internet_facing = props.internet_facing == Some(true);
        let core = LoadBalancerCore::new(
            scope,
            id,
            "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationLoadBalancer",
            "application",
            BaseProps {
                load_balancer_name: props.load_balancer_name.clone(),
                vpc: Rc::clone(&props.vpc),
                internet_facing,
                vpc_subnets: props.vpc_subnets.clone(),
                deletion_protection: props.deletion_protection,
                cross_zone_enabled: props.cross_zone_enabled,
                deny_all_igw_traffic: props.deny_all_igw_traffic,
                minimum_capacity_unit: props.minimum_capacity_unit,
                ip_address_type: props.ip_address_type,
                subnet_mappings: None,
            },
            object! {"SecurityGroups" => security_groups},
        )?;
        let node = core.base.node().clone();
        if let Some(units) = props.minimum_capacity_unit.filter(|u| number_token(*u).is_none() && *u != 0.0)
            && (units.fract() != 0.0 || units < 100.0)
        {
            bail!(
                &node,
                "MinimumCapacityUnitPositiveInteger",
                "'minimumCapacityUnit' must be a positive integer greater than or equal to 100 for Application Load Balancer, got: {}.",
                js_number(units)
            );
        }
        if props.ip_address_type == Some(IpAddressType::DualStackWithoutPublicIpv4) && !internet_facing {
            bail!(
                &node,
                "DualStackWithoutPublicPv",
                "dual-stack without public IPv4 address can only be used with internet-facing scheme."
            );
        }
        let group = match &props.security_group {
            Some(group) => Rc::clone(group),
            None => own_security_group(&node, &props.vpc)?,
        };
        let connections =
            Connections::new(ConnectionsProps { security_groups: Some(vec![group]), ..Default::default() });
        groups.get_or_init(|| connections.clone());
        set_attributes(&core, &props)?;
        if props.cross_zone_enabled == Some(false) {
            bail!(
                &node,
                "CrossZoneEnabledCannotFalse",
                "crossZoneEnabled cannot be false with Application Load Balancers."
            );
        }
        let ip_address_type = props.ip_address_type.unwrap_or(IpAddressType::Ipv4);
        Ok(Self(Rc::new(Inner { core, connections, ip_address_type, listeners: RefCell::default() })))
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

    /// The ids of the security groups.
    pub fn load_balancer_security_groups(&self) -> Vec<String> {
        self.0.core.resource.att_list("SecurityGroups")
    }

    /// The listeners that were added.
    pub fn listeners(&self) -> Vec<ApplicationListener> {
        self.0.listeners.borrow().clone()
    }

    /// Sets an attribute.
    pub fn set_attribute(&self, key: &str, value: Option<&str>) {
        self.0.core.attributes.set(key, value.map(str::to_owned));
    }

    /// Leaves an attribute as the service has it.
    pub fn remove_attribute(&self, key: &str) {
        self.set_attribute(key, None);
    }

    /// Adds a listener that sends clients elsewhere: from HTTP to HTTPS unless said otherwise.
    ///
    /// # Errors
    /// When the id is taken.
    pub fn add_redirect(&self, props: ApplicationLoadBalancerRedirectConfig) -> Result<ApplicationListener> {
        let source = props.source_port.unwrap_or(80.0);
        let target = js_number(props.target_port.unwrap_or(443.0));
        let protocol = props.target_protocol.unwrap_or(ApplicationProtocol::Https);
        let action = ListenerAction::redirect(RedirectOptions {
            port: Some(target.clone()),
            protocol: Some(protocol.as_str().to_owned()),
            permanent: Some(true),
            ..Default::default()
        })?;
        self.add_listener(
            &format!("Redirect{}To{target}", js_number(source)),
            BaseApplicationListenerProps {
                protocol: Some(props.source_protocol.unwrap_or(ApplicationProtocol::Http)),
                port: Some(source),
                open: Some(props.open.unwrap_or(true)),
                default_action: Some(action),
                ..Default::default()
            },
        )
    }

    fn check_logs(&self, bucket: &dyn IBucket) -> Result<()> {
        if bucket.encryption_key().is_some() {
            bail!(
                self,
                "EncryptionKeyDetectedBucketEncryption",
                "Encryption key detected. Bucket encryption using KMS keys is unsupported"
            );
        }
        Ok(())
    }

    /// Has requests written to a bucket, under a prefix.
    ///
    /// # Errors
    /// When the bucket has a key, or the region is not known.
    pub fn log_access_logs(&self, bucket: &dyn IBucket, prefix: Option<&str>) -> Result<()> {
        self.check_logs(bucket)?;
        self.0.core.log_to(bucket, prefix.unwrap_or_default(), "access_logs")
    }

    /// Has connections written to a bucket, under a prefix.
    ///
    /// # Errors
    /// When the bucket has a key, or the region is not known.
    pub fn log_connection_logs(&self, bucket: &dyn IBucket, prefix: Option<&str>) -> Result<()> {
        self.check_logs(bucket)?;
        self.0.core.log_to(bucket, prefix.unwrap_or_default(), "connection_logs")
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
    pub fn from_application_load_balancer_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: ApplicationLoadBalancerAttributes,
    ) -> Result<ApplicationLoadBalancerRef> {
        let id = id.as_ref();
        all_or_nothing(scope, id, || {
            let base = ResourceBase::imported(scope, id, "aws-cdk-lib.Resource", Some(&attrs.load_balancer_arn))?;
            let group = SecurityGroup::from_security_group_id_with(
                base.node(),
                "SecurityGroup",
                &attrs.security_group_id,
                SecurityGroupImportOptions {
                    allow_all_outbound: attrs.security_group_allows_all_outbound,
                    ..Default::default()
                },
            )?;
            let connections =
                Connections::new(ConnectionsProps { security_groups: Some(vec![group]), ..Default::default() });
            full_name(base.node(), &attrs.load_balancer_arn)?;
            Ok(Rc::new(Imported {
                base,
                arn: attrs.load_balancer_arn,
                zone: attrs.load_balancer_canonical_hosted_zone_id,
                dns_name: attrs.load_balancer_dns_name,
                vpc: attrs.vpc,
                ip_address_type: None,
                connections,
            }) as ApplicationLoadBalancerRef)
        })
    }
}

pub(super) fn own_security_group(node: &Node, vpc: &VpcRef) -> Result<SecurityGroupRef> {
    let description = format!("Automatically created Security Group for ELB {}", Names::unique_id(node)?);
    let props = SecurityGroupProps {
        description: Some(description),
        allow_all_outbound: Some(false),
        ..SecurityGroupProps::new(Rc::clone(vpc))
    };
    Ok((&SecurityGroup::new(node, "SecurityGroup", props)?).into())
}

fn set_attributes(core: &LoadBalancerCore, props: &ApplicationLoadBalancerProps) -> Result<()> {
    let attributes = &core.attributes;
    if let Some(enabled) = props.http2_enabled {
        attributes.set_bool("routing.http2.enabled", enabled);
    }
    if let Some(timeout) = props.idle_timeout {
        attributes.set("idle_timeout.timeout_seconds", Some(timeout.to_seconds()?.to_string()));
    }
    if let Some(drop) = props.drop_invalid_header_fields {
        attributes.set_bool("routing.http.drop_invalid_header_fields.enabled", drop);
    }
    if let Some(mode) = props.desync_mitigation_mode {
        attributes.set("routing.http.desync_mitigation_mode", Some(mode.as_str().to_owned()));
    }
    let flag = |on: Option<bool>, key: &str| {
        if on == Some(true) {
            attributes.set_bool(key, true);
        }
    };
    flag(props.preserve_host_header, "routing.http.preserve_host_header.enabled");
    flag(props.x_amzn_tls_version_and_cipher_suite_headers, "routing.http.x_amzn_tls_version_and_cipher_suite.enabled");
    flag(props.preserve_xff_client_port, "routing.http.xff_client_port.enabled");
    if let Some(mode) = props.xff_header_processing_mode {
        attributes.set("routing.http.xff_header_processing.mode", Some(mode.as_str().to_owned()));
    }
    flag(props.waf_fail_open, "waf.fail_open.enabled");
    if let Some(keep_alive) = props.client_keep_alive {
        let millis = keep_alive.to_milliseconds();
        let refuse = |got: String| {
            Error::at(
                core.base.node(),
                "MustBeClientkeepaliveBetween604800",
                format!("'clientKeepAlive' must be between 60 and 604800 seconds. Got: {got}"),
            )
        };
        if millis < 1000 {
            return Err(refuse(format!("{millis} milliseconds")));
        }
        let seconds = keep_alive.to_seconds()?;
        if !(60..=604_800).contains(&seconds) {
            return Err(refuse(format!("{seconds} seconds")));
        }
        attributes.set("client_keep_alive.seconds", Some(seconds.to_string()));
    }
    Ok(())
}

impl Construct for ApplicationLoadBalancer {
    fn node(&self) -> &Node {
        self.0.core.base.node()
    }
}

impl IConnectable for ApplicationLoadBalancer {
    fn connections(&self) -> Connections {
        self.0.connections.clone()
    }
}

impl ILoadBalancerV2 for ApplicationLoadBalancer {
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

impl IApplicationLoadBalancer for ApplicationLoadBalancer {
    fn as_owned(&self) -> Option<&ApplicationLoadBalancer> {
        Some(self)
    }

    fn to_ref(&self) -> ApplicationLoadBalancerRef {
        Rc::new(self.clone())
    }

    fn vpc(&self) -> Option<VpcRef> {
        Some(Rc::clone(&self.0.core.vpc))
    }

    fn ip_address_type(&self) -> Option<IpAddressType> {
        Some(self.0.ip_address_type)
    }

    fn metrics(&self) -> Result<ApplicationLoadBalancerMetrics> {
        Ok(ApplicationLoadBalancerMetrics { scope: self.node().clone(), load_balancer: self.load_balancer_full_name() })
    }

    fn add_listener(&self, id: &str, props: BaseApplicationListenerProps) -> Result<ApplicationListener> {
        let listener = ApplicationListener::of(self, id, self.to_ref(), props)?;
        self.0.listeners.borrow_mut().push(listener.clone());
        Ok(listener)
    }
}

impl From<&ApplicationLoadBalancer> for ApplicationLoadBalancerRef {
    fn from(balancer: &ApplicationLoadBalancer) -> Self {
        Rc::new(balancer.clone())
    }
}

impl From<&ApplicationLoadBalancer> for LoadBalancerV2Ref {
    fn from(balancer: &ApplicationLoadBalancer) -> Self {
        Rc::new(balancer.clone())
    }
}

/// A load balancer that exists already.
#[derive(Clone)]
pub(super) struct Imported {
    pub(super) base: ResourceBase,
    pub(super) arn: String,
    pub(super) zone: Option<String>,
    pub(super) dns_name: Option<String>,
    pub(super) vpc: Option<VpcRef>,
    pub(super) ip_address_type: Option<IpAddressType>,
    pub(super) connections: Connections,
}

/// Refuses what an import does not know.
pub(super) fn known(value: Option<&String>, at: &Node, name: &str, code: &'static str, kind: &str) -> Result<String> {
    value.filter(|v| !v.is_empty()).cloned().ok_or_else(|| {
        let path = at.path();
        Error::at(
            at,
            code,
            format!("'{name}' was not provided when constructing {kind} Load Balancer {path} from attributes"),
        )
    })
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
        self.arn.clone()
    }

    fn load_balancer_canonical_hosted_zone_id(&self) -> Result<String> {
        let (name, code) = ("loadBalancerCanonicalHostedZoneId", "LoadBalancerCanonicalHostedZone");
        known(self.zone.as_ref(), self.node(), name, code, "Application")
    }

    fn load_balancer_dns_name(&self) -> Result<String> {
        let (name, code) = ("loadBalancerDnsName", "LoadBalancerDnsNameProvided");
        known(self.dns_name.as_ref(), self.node(), name, code, "Application")
    }
}

impl IApplicationLoadBalancer for Imported {
    fn to_ref(&self) -> ApplicationLoadBalancerRef {
        Rc::new(self.clone())
    }

    fn vpc(&self) -> Option<VpcRef> {
        self.vpc.clone()
    }

    fn ip_address_type(&self) -> Option<IpAddressType> {
        self.ip_address_type
    }

    fn metrics(&self) -> Result<ApplicationLoadBalancerMetrics> {
        let load_balancer = full_name(self.node(), &self.arn)?;
        Ok(ApplicationLoadBalancerMetrics { scope: self.node().clone(), load_balancer })
    }
}

/// What the toolkit found of a load balancer, as text.
pub(super) fn found(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(Value::as_str).map(str::to_owned)
}
