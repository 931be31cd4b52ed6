//! Load balancers and listeners that the toolkit looks up in the account.

use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::construct::{Construct, all_or_nothing};
use longshore_core::error::Result;
use longshore_core::resource::ResourceBase;
use longshore_core::token::str_is_unresolved;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, context_provider, object};

use super::alb::found;
use super::nlb_target_group::check_protocol;
use super::{
    ApplicationListener, ApplicationListenerRef, ApplicationLoadBalancer, ApplicationLoadBalancerRef,
    ApplicationProtocol, IpAddressType, NetworkListener, NetworkListenerRef, NetworkLoadBalancer,
    NetworkLoadBalancerAttributes, NetworkLoadBalancerRef, Protocol, alb, alb_listener, nlb,
};
use crate::aws_ec2::{Connections, ConnectionsProps, Port, SecurityGroup, Vpc, VpcLookupOptions};

macro_rules! options {
    ($(#[$m:meta])* $Options:ident { $($(#[$fm:meta])* $f:ident: $t:ty,)* }) => {
        $(#[$m])*
        #[derive(Clone, Debug, Default)]
        pub struct $Options {
            /// The ARN of the load balancer. Default: any.
            pub load_balancer_arn: Option<String>,
            /// Tags of the load balancer. Default: any.
            pub load_balancer_tags: Option<IndexMap<String, String>>,
            $($(#[$fm])* pub $f: $t,)*
        }
    };
}
options! {
    /// Which application load balancer is looked up; exactly one must fit.
    ApplicationLoadBalancerLookupOptions {}
}
options! {
    /// Which network load balancer is looked up; exactly one must fit.
    NetworkLoadBalancerLookupOptions {}
}
options! {
    /// Which application listener is looked up; exactly one must fit.
    ApplicationListenerLookupOptions {
        /// The port. Default: any.
        listener_port: Option<f64>,
        /// The ARN of the listener. Default: any.
        listener_arn: Option<String>,
        /// The protocol. Default: any.
        listener_protocol: Option<ApplicationProtocol>,
    }
}
options! {
    /// Which network listener is looked up; exactly one must fit.
    NetworkListenerLookupOptions {
        /// The port. Default: any.
        listener_port: Option<f64>,
        /// The protocol. Default: any.
        listener_protocol: Option<Protocol>,
    }
}

type Tags = Option<IndexMap<String, String>>;

fn tags(of: &Tags) -> Option<Vec<Object>> {
    of.as_ref().map(|all| all.iter().map(|(k, v)| object! {"key" => k, "value" => v}).collect())
}

fn is_token(arn: Option<&String>, tags: &Tags) -> bool {
    arn.is_some_and(|a| str_is_unresolved(a)) || tags.iter().flatten().any(|(_, v)| str_is_unresolved(v))
}

fn balancer(scope: &dyn Construct, kind: &str, arn: Option<String>, of: &Tags) -> Result<Value> {
    if is_token(arn.as_ref(), of) {
        bail!(
            scope,
            "ArgumentsLookUpLoadBalancer",
            "All arguments to look up a load balancer must be concrete (no Tokens)"
        );
    }
    let dummy = object! {
        "ipAddressType" => "dualstack",
        "loadBalancerArn" => format!("arn:aws:elasticloadbalancing:us-west-2:123456789012:loadbalancer/{kind}/my-load-balancer/50dc6c495c0c9188"),
        "loadBalancerCanonicalHostedZoneId" => "Z3DZXE0EXAMPLE",
        "loadBalancerDnsName" => "my-load-balancer-123456789012.us-west-2.elb.amazonaws.com",
        "securityGroupIds" => vec!["sg-1234"],
        "vpcId" => "vpc-12345",
    };
    let props = object! {"loadBalancerArn" => arn, "loadBalancerTags" => tags(of), "loadBalancerType" => kind};
    context_provider::get_value(scope, "load-balancer", props, Object::new(), dummy.into())
}

fn listener(
    scope: &dyn Construct,
    kind: &str,
    arn: Option<String>,
    of: &Tags,
    listener_arn: Option<String>,
    port: Option<f64>,
    protocol: Option<&str>,
) -> Result<Value> {
    let port_is_token = port.is_some_and(|p| longshore_core::token::number_token(p).is_some());
    if is_token(arn.as_ref(), of) || port_is_token || listener_arn.as_ref().is_some_and(|a| str_is_unresolved(a)) {
        bail!(
            scope,
            "ArgumentsLookUpLoadBalancer",
            "All arguments to look up a load balancer listener must be concrete (no Tokens)"
        );
    }
    let dummy = object! {
        "listenerArn" => format!("arn:aws:elasticloadbalancing:us-west-2:123456789012:listener/{kind}/my-load-balancer/50dc6c495c0c9188/f2f7dc8efc522ab2"),
        "listenerPort" => 80,
        "securityGroupIds" => vec!["sg-123456789012"],
    };
    let props = object! {
        "listenerArn" => listener_arn,
        "listenerPort" => port,
        "listenerProtocol" => protocol,
        "loadBalancerArn" => arn,
        "loadBalancerTags" => tags(of),
        "loadBalancerType" => kind,
    };
    context_provider::get_value(scope, "load-balancer-listener", props, Object::new(), dummy.into())
}

fn groups(value: &Value) -> Vec<String> {
    let ids = value.get("securityGroupIds").and_then(Value::as_array).unwrap_or_default();
    ids.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn addresses(value: &Value) -> Option<IpAddressType> {
    match value.get("ipAddressType").and_then(Value::as_str) {
        Some("ipv4") => Some(IpAddressType::Ipv4),
        Some("dualstack") => Some(IpAddressType::DualStack),
        Some("dualstack-without-public-ipv4") => Some(IpAddressType::DualStackWithoutPublicIpv4),
        _ => None,
    }
}

impl ApplicationLoadBalancer {
    /// An existing load balancer, looked up in the account.
    ///
    /// # Errors
    /// When an option is a token, the stack's environment is not known, or the id is empty or taken.
    pub fn from_lookup(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        options: ApplicationLoadBalancerLookupOptions,
    ) -> Result<ApplicationLoadBalancerRef> {
        let id = id.as_ref();
        let value = balancer(scope, "application", options.load_balancer_arn, &options.load_balancer_tags)?;
        all_or_nothing(scope, id, || {
            let arn = found(&value, "loadBalancerArn").unwrap_or_default();
            let base = ResourceBase::imported(scope, id, "aws-cdk-lib.Resource", Some(&arn))?;
            let vpc_id = found(&value, "vpcId");
            let vpc = Vpc::from_lookup(base.node(), "Vpc", VpcLookupOptions { vpc_id, ..Default::default() })?;
            let connections = Connections::new(ConnectionsProps::default());
            for group in groups(&value) {
                let id = format!("SecurityGroup-{group}");
                connections.add_security_group(&[SecurityGroup::from_lookup_by_id(base.node(), id, group)?])?;
            }
            Ok(Rc::new(alb::Imported {
                base,
                arn,
                zone: found(&value, "loadBalancerCanonicalHostedZoneId"),
                dns_name: found(&value, "loadBalancerDnsName"),
                vpc: Some(vpc),
                ip_address_type: addresses(&value),
                connections,
            }) as ApplicationLoadBalancerRef)
        })
    }
}

impl NetworkLoadBalancer {
    /// An existing load balancer, looked up in the account.
    ///
    /// # Errors
    /// When an option is a token, the stack's environment is not known, or the id is empty or taken.
    pub fn from_lookup(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        options: NetworkLoadBalancerLookupOptions,
    ) -> Result<NetworkLoadBalancerRef> {
        let id = id.as_ref();
        let value = balancer(scope, "network", options.load_balancer_arn, &options.load_balancer_tags)?;
        all_or_nothing(scope, id, || {
            let arn = found(&value, "loadBalancerArn").unwrap_or_default();
            let base = ResourceBase::imported(scope, id, "aws-cdk-lib.Resource", Some(&arn))?;
            let ids = groups(&value);
            let connections = Connections::new(ConnectionsProps::default());
            for (i, group) in ids.iter().enumerate() {
                let id = format!("SecurityGroup-{i}");
                connections.add_security_group(&[SecurityGroup::from_lookup_by_id(base.node(), id, group)?])?;
            }
            let vpc_id = found(&value, "vpcId");
            let vpc = Vpc::from_lookup(base.node(), "Vpc", VpcLookupOptions { vpc_id, ..Default::default() })?;
            let attrs = NetworkLoadBalancerAttributes {
                load_balancer_arn: arn,
                load_balancer_canonical_hosted_zone_id: found(&value, "loadBalancerCanonicalHostedZoneId"),
                load_balancer_dns_name: found(&value, "loadBalancerDnsName"),
                vpc: Some(vpc),
                load_balancer_security_groups: Some(ids),
            };
            let ip_address_type = addresses(&value);
            Ok(Rc::new(nlb::Imported { base, attrs, ip_address_type, connections }) as NetworkLoadBalancerRef)
        })
    }
}

impl ApplicationListener {
    /// An existing listener, looked up in the account.
    ///
    /// # Errors
    /// When an option is a token, the stack's environment is not known, or the id is empty or taken.
    pub fn from_lookup(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        options: ApplicationListenerLookupOptions,
    ) -> Result<ApplicationListenerRef> {
        let id = id.as_ref();
        let value = listener(
            scope,
            "application",
            options.load_balancer_arn,
            &options.load_balancer_tags,
            options.listener_arn,
            options.listener_port,
            options.listener_protocol.map(ApplicationProtocol::as_str),
        )?;
        all_or_nothing(scope, id, || {
            let base = ResourceBase::imported_in(scope, id, "aws-cdk-lib.Resource", None, None)?;
            let port = match value.get("listenerPort") {
                Some(Value::Number(port)) => Some(Port::tcp(*port)),
                _ => None,
            };
            let connections = Connections::new(ConnectionsProps { default_port: port, ..Default::default() });
            for group in groups(&value) {
                let id = format!("SecurityGroup-{group}");
                connections.add_security_group(&[SecurityGroup::from_lookup_by_id(base.node(), id, group)?])?;
            }
            let arn = found(&value, "listenerArn").unwrap_or_default();
            Ok(Rc::new(alb_listener::External { base, arn, connections }) as ApplicationListenerRef)
        })
    }
}

impl NetworkListener {
    /// An existing listener, looked up in the account.
    ///
    /// # Errors
    /// When an option is a token, the stack's environment is not known, or the id is empty or taken.
    pub fn from_lookup(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        options: NetworkListenerLookupOptions,
    ) -> Result<NetworkListenerRef> {
        if let Some(protocol) = options.listener_protocol {
            check_protocol(protocol)?;
        }
        let value = listener(
            scope,
            "network",
            options.load_balancer_arn,
            &options.load_balancer_tags,
            None,
            options.listener_port,
            options.listener_protocol.map(Protocol::as_str),
        )?;
        Self::from_network_listener_arn(scope, id, found(&value, "listenerArn").unwrap_or_default())
    }
}
