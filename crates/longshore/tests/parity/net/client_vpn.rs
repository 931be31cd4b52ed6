//! Twin of the case about VPNs of people's machines.

use std::rc::Rc;

use longshore::array;
use longshore::aws_ec2::{
    ClientRouteEnforcementOptions, ClientVpnAuthorizationRule, ClientVpnAuthorizationRuleOptions,
    ClientVpnAuthorizationRuleProps, ClientVpnConnectionHandlerRef, ClientVpnEndpoint, ClientVpnEndpointAttributes,
    ClientVpnEndpointOptions, ClientVpnEndpointProps, ClientVpnRoute, ClientVpnRouteOptions, ClientVpnRouteProps,
    ClientVpnRouteTarget, ClientVpnSessionTimeout, ClientVpnUserBasedAuthentication, IClientVpnConnectionHandler,
    IClientVpnEndpoint as _, IConnectable as _, IVpc as _, IpAddresses, Port, SecurityGroup, SubnetSelection,
    SubnetType, TransportProtocol, Vpc, VpcAttributes, VpcRef, VpnPort,
};
use longshore::aws_iam::{SamlMetadataDocument, SamlProvider};
use longshore::aws_lambda::{Code, Function, Runtime};
use longshore::aws_logs::{ILogGroup as _, LogGroup};
use longshore::core::value::Object;
use longshore::prelude::{CfnFn, *};

use crate::harness::{Context, check};

fn options(cidr: &str) -> ClientVpnEndpointOptions {
    ClientVpnEndpointOptions {
        cidr: cidr.into(),
        server_certificate_arn: "arn:server".into(),
        ..ClientVpnEndpointOptions::default()
    }
}

fn with_certificate(cidr: &str, subnets: impl Into<Option<SubnetType>>) -> ClientVpnEndpointOptions {
    ClientVpnEndpointOptions {
        client_certificate_arn: Some("arn:client".into()),
        vpc_subnets: subnets.into().map(SubnetSelection::from),
        ..options(cidr)
    }
}

fn function(scope: &Stack, id: &str, name: Option<&str>) -> Result<Function> {
    let function = Function::builder(scope, id).runtime(Runtime::NODEJS_22_X).handler("index.handler");
    let function = function.code(Code::from_inline("x"));
    match name {
        Some(name) => function.function_name(name).build(),
        None => function.build(),
    }
}

fn list(items: &[&str]) -> Option<Vec<String>> {
    Some(items.iter().map(|i| (*i).to_owned()).collect())
}

fn known(scope: &Stack, id: &str, cidr: Option<&str>, zones: &[&str], subnets: &[&str]) -> Result<VpcRef> {
    let attributes = VpcAttributes {
        vpc_id: "vpc-1".into(),
        availability_zones: list(zones).unwrap_or_default(),
        vpc_cidr_block: cidr.map(str::to_owned),
        private_subnet_ids: list(subnets),
        ..VpcAttributes::default()
    };
    Vpc::from_vpc_attributes(scope, id, attributes)
}

fn rule(cidr: &str) -> ClientVpnAuthorizationRuleOptions {
    ClientVpnAuthorizationRuleOptions { cidr: cidr.into(), ..ClientVpnAuthorizationRuleOptions::default() }
}

fn route(cidr: &str, target: ClientVpnRouteTarget) -> ClientVpnRouteOptions {
    ClientVpnRouteOptions { cidr: cidr.into(), description: None, target }
}

/// A handler that is no function of the app.
struct Named(&'static str);

impl IClientVpnConnectionHandler for Named {
    fn function_name(&self) -> String {
        self.0.to_owned()
    }

    fn function_arn(&self) -> String {
        "arn:f".to_owned()
    }
}

fn refusals(c: &Context) {
    let ok = || with_certificate("10.100.0.0/16", SubnetType::Public);
    let refused = |label: &str, make: &dyn Fn(&Stack) -> Result<ClientVpnEndpointOptions>| {
        c.attempt_synth(label, |x, _| {
            let vpc = Vpc::builder(x, "Vpc").nat_gateways(0).ip_addresses(IpAddresses::cidr("10.0.0.0/16")?).build()?;
            vpc.add_client_vpn_endpoint("E", make(x)?).map(drop)
        });
    };
    let simple = |label: &str, change: &dyn Fn(&mut ClientVpnEndpointOptions)| {
        refused(label, &|_| {
            let mut options = ok();
            change(&mut options);
            Ok(options)
        });
    };
    simple("fine", &|_| {});
    simple("three servers", &|o| o.dns_servers = list(&["a", "b", "c"]));
    refused("group and no logging", &|x| {
        let group = LogGroup::builder(x, "L").build()?;
        Ok(ClientVpnEndpointOptions { logging: Some(false), log_group: Some((&group).into()), ..ok() })
    });
    refused("stream and no logging", &|x| {
        let stream = LogGroup::builder(x, "L").build()?.add_stream("S")?;
        Ok(ClientVpnEndpointOptions { logging: Some(false), log_stream: Some(stream), ..ok() })
    });
    for (label, name) in [("name of handler", Some("other")), ("handler by reference", None)] {
        refused(label, &|x| {
            let handler = ClientVpnConnectionHandlerRef::from(&function(x, "F", name)?);
            Ok(ClientVpnEndpointOptions { client_connection_handler: Some(handler), ..ok() })
        });
    }
    simple("long banner", &|o| o.client_login_banner = Some("x".repeat(1401)));
    simple("longest banner", &|o| o.client_login_banner = Some("x".repeat(1400)));
    simple("enforced and split", &|o| {
        o.client_route_enforcement_options = Some(ClientRouteEnforcementOptions { enforced: true });
        o.split_tunnel = Some(true);
    });
    simple("no authentication", &|o| o.client_certificate_arn = None);
    simple("empty certificate", &|o| o.client_certificate_arn = Some(String::new()));
    simple("no such subnets", &|o| o.vpc_subnets = Some(SubnetType::PrivateWithEgress.into()));
    let in_known = |label: &str, cidr: &str, handler: Option<&'static str>| {
        c.attempt(label, |x, _| {
            let handler = handler.map(|name| Rc::new(Named(name)) as ClientVpnConnectionHandlerRef);
            let options =
                ClientVpnEndpointOptions { client_connection_handler: handler, ..with_certificate(cidr, None) };
            known(x, "V", Some("10.3.0.0/16"), &["a"], &["s"])?.add_client_vpn_endpoint("E", options).map(drop)
        });
    };
    in_known("overlaps the known", "10.3.4.0/22", None);
    in_known("around the known", "10.0.0.0/8", None);
    in_known("beside the known", "10.4.0.0/22", None);
    in_known("no range", "x", None);
    in_known("handler of another name", "10.4.0.0/22", Some("other"));
    in_known("handler of that name", "10.4.0.0/22", Some("AWSClientVPN-x"));
    c.attempt("subnets of a list", |x, _| {
        let split = |name: &str| CfnFn::split(",", &CfnFn::import_value(name), None);
        let attributes = VpcAttributes {
            vpc_id: "vpc-1".into(),
            availability_zones: split("zones")?,
            vpc_cidr_block: Some("10.3.0.0/16".into()),
            private_subnet_ids: Some(split("ids")?),
            ..VpcAttributes::default()
        };
        let vpc = Vpc::from_vpc_attributes(x, "V", attributes)?;
        vpc.add_client_vpn_endpoint("E", with_certificate("10.100.0.0/16", None)).map(drop)
    });
    c.attempt("unknown range", |x, _| {
        let vpc = known(x, "V", None, &["a"], &["s"])?;
        vpc.add_client_vpn_endpoint("E", with_certificate("10.100.0.0/16", None)).map(drop)
    });
}

#[test]
fn client_vpn() {
    check("2411-ec2-client-vpn", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let vpc = Vpc::builder(&s, "Vpc").nat_gateways(0).build()?;
        let document = SamlMetadataDocument::from_xml("xml");
        let saml = SamlProvider::builder(&s, "Saml").metadata_document(document).build()?;
        let other = SamlProvider::from_saml_provider_arn(&s, "Other", "arn:aws:iam::123456789012:saml-provider/other")?;
        let handler = function(&s, "Handler", Some("AWSClientVPN-in"))?;
        let logs = LogGroup::builder(&s, "Logs").build()?;
        let group = SecurityGroup::builder(&s, "Group").vpc(&vpc).build()?;
        let all = ClientVpnEndpointOptions {
            client_certificate_arn: Some("arn:client".into()),
            user_based_authentication: Some(ClientVpnUserBasedAuthentication::federated_with(&saml, Some(other))),
            log_group: Some((&logs).into()),
            log_stream: Some(logs.add_stream("Stream")?),
            client_connection_handler: Some((&handler).into()),
            description: Some("all of it".into()),
            security_groups: Some(vec![(&group).into()]),
            self_service_portal: Some(true),
            split_tunnel: Some(true),
            transport_protocol: Some(TransportProtocol::Tcp),
            port: Some(VpnPort::Openvpn),
            dns_servers: list(&["8.8.8.8", "8.8.4.4"]),
            vpc_subnets: Some(SubnetType::Public.into()),
            authorize_all_users_to_vpc_cidr: Some(false),
            session_timeout: Some(ClientVpnSessionTimeout::TenHours),
            disconnect_on_session_timeout: Some(true),
            client_login_banner: Some("Welcome".into()),
            client_route_enforcement_options: Some(ClientRouteEnforcementOptions { enforced: false }),
            ..options("10.100.0.0/16")
        };
        let endpoint =
            |id: &str, options| ClientVpnEndpoint::new(&s, id, ClientVpnEndpointProps { vpc: (&vpc).into(), options });
        let all = endpoint("All", all)?;
        let some = ClientVpnAuthorizationRuleOptions {
            group_id: Some("group-id".into()),
            description: Some("some".into()),
            ..rule("10.0.10.0/32")
        };
        let some = all.add_authorization_rule("Rule", some)?;
        all.add_authorization_rule("Everybody", rule("10.0.11.0/32"))?;
        let out = ClientVpnRouteTarget::subnet(vpc.public_subnets()[0].clone());
        let out = ClientVpnRouteOptions { description: Some("out".into()), ..route("0.0.0.0/0", out) };
        all.add_route("Route", out)?;
        all.add_route("Local", route("10.100.0.0/16", ClientVpnRouteTarget::local()))?;
        let isolated = with_certificate("10.200.0.0/16", SubnetType::PrivateIsolated);
        let least = vpc.add_client_vpn_endpoint("Least", isolated)?;
        least.connections().allow_from_any_ipv4(Port::tcp(443))?;
        let first = SubnetSelection { subnets: Some(vec![vpc.isolated_subnets()[0].clone()]), ..Default::default() };
        let directory = ClientVpnEndpointOptions {
            user_based_authentication: Some(ClientVpnUserBasedAuthentication::active_directory("d-1")),
            logging: Some(false),
            self_service_portal: Some(false),
            port: Some(VpnPort::Https),
            transport_protocol: Some(TransportProtocol::Udp),
            session_timeout: Some(ClientVpnSessionTimeout::EightHours),
            client_route_enforcement_options: Some(ClientRouteEnforcementOptions { enforced: true }),
            vpc_subnets: Some(first),
            ..options("10.201.0.0/16")
        };
        let directory = endpoint("Directory", directory)?;
        let federated = ClientVpnEndpointOptions {
            user_based_authentication: Some(ClientVpnUserBasedAuthentication::federated(&saml)),
            session_timeout: Some(ClientVpnSessionTimeout::TwentyFourHours),
            vpc_subnets: Some(SubnetType::Public.into()),
            ..options("10.202.0.0/16")
        };
        endpoint("Federated", federated)?;
        let ids = array![all.endpoint_id(), least.endpoint_id(), directory.endpoint_id(), some.node().path()];
        c.record("ids", ids, &s);
        let attributes =
            ClientVpnEndpointAttributes { endpoint_id: "endpoint-1".into(), security_groups: vec![(&group).into()] };
        let imported = ClientVpnEndpoint::from_endpoint_attributes(&s, "Imported", attributes)?;
        imported.connections().allow_to_with(&all, Port::tcp(22), Some("ssh"))?;
        c.record("imported", array![imported.endpoint_id()], &s);
        let of_imported =
            ClientVpnAuthorizationRuleProps { client_vpn_endpoint: imported.clone(), options: rule("10.1.0.0/16") };
        ClientVpnAuthorizationRule::new(&s, "RuleOfImported", of_imported)?;
        let local = route("10.1.0.0/16", ClientVpnRouteTarget::local());
        let of_imported = ClientVpnRouteProps { client_vpn_endpoint: imported, options: local };
        ClientVpnRoute::new(&s, "RouteOfImported", of_imported)?;
        let after = CfnResource::new(&s, "After", "A::B::C", Object::new())?;
        after.node().add_dependable(least.target_networks_associated());
        let known = known(&s, "Known", Some("10.3.0.0/16"), &["a", "b"], &["s-1", "s-2"])?;
        let of_known = ClientVpnEndpointOptions {
            client_login_banner: Some(Aws::region()),
            ..with_certificate("10.4.0.0/16", None)
        };
        ClientVpnEndpoint::new(&s, "OfKnown", ClientVpnEndpointProps { vpc: known, options: of_known })?;
        refusals(c);
        Ok(())
    });
}
