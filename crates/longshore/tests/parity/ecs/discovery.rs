//! Names under which services are found.

use longshore::aws_ec2::VpcRef;
use longshore::aws_servicediscovery::{
    AliasTargetInstance, AliasTargetInstanceProps, BaseInstanceProps, CnameInstanceBaseProps, DiscoveryType,
    DnsRecordType, DnsServiceProps, HealthCheckConfig, HealthCheckCustomConfig, HealthCheckType, HttpNamespace,
    IInstance as _, INamespace, IService as _, IpInstanceBaseProps, NamespaceAttributes, NonIpInstance,
    NonIpInstanceProps, PrivateDnsNamespace, PublicDnsNamespace, RoutingPolicy, Service, ServiceAttributes,
};
use longshore::core::array;
use longshore::core::value::Value;
use longshore::prelude::*;

use super::clusters::vpc;
use super::map;
use crate::harness::check;

fn own_vpc(s: &Stack) -> Result<VpcRef> {
    vpc(s, "v", &["a"], &[], &[])
}

fn records(records: DnsRecordType) -> DnsServiceProps {
    DnsServiceProps { dns_record_type: Some(records), ..Default::default() }
}

fn ip(ipv4: Option<&str>, ipv6: Option<&str>, port: Option<f64>) -> IpInstanceBaseProps {
    IpInstanceBaseProps { ipv4: ipv4.map(Into::into), ipv6: ipv6.map(Into::into), port, ..Default::default() }
}

#[test]
fn namespaces_services_and_instances() {
    check("1231-servicediscovery", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let vpc = own_vpc(&s)?;
        let http = HttpNamespace::builder(&s, "Http").name("http").description("d").build()?;
        let private =
            PrivateDnsNamespace::builder(&s, "Private").name("priv.local").vpc(vpc).description("e").build()?;
        let public = PublicDnsNamespace::builder(&s, "Public").name("pub.com").build()?;
        let known =
            |n: &dyn INamespace| array![n.namespace_name(), n.namespace_id(), n.namespace_arn(), n.namespace_type()];
        c.record("namespaces", array![known(&http), known(&private), known(&public)], &s);
        let zones = array![
            private.namespace_hosted_zone_id(),
            public.namespace_hosted_zone_id(),
            http.http_namespace_arn(),
            http.http_namespace_id(),
            http.http_namespace_name(),
            private.private_dns_namespace_arn(),
            public.public_dns_namespace_id(),
        ];
        c.record("zones", zones, &s);
        let custom = HealthCheckCustomConfig { failure_threshold: Some(2.0) };
        let h =
            http.create_service("H", DnsServiceProps::builder().description("x").custom_health_check(custom).build())?;
        let attributes = || Some(map([("a", "b")]));
        let common = |instance_id| BaseInstanceProps { instance_id, custom_attributes: attributes() };
        h.register_non_ip_instance("N", common(None))?;
        h.register_non_ip_instance("N2", common(Some("id".into())))?;
        let a = DnsServiceProps::builder().name("a").dns_ttl(Duration::seconds(30)).build();
        let a = private.create_service("A", a)?;
        a.register_ip_instance("I", ip(Some("10.0.0.1"), None, None))?;
        let both = DnsServiceProps { load_balancer: Some(true), ..records(DnsRecordType::AAaaa) };
        let both = private.create_service("Both", both)?;
        both.register_ip_instance(
            "I",
            IpInstanceBaseProps {
                instance_id: Some("i".into()),
                custom_attributes: Some(map([("k", "v")])),
                ..ip(Some("10.0.0.1"), Some("::1"), Some(443.0))
            },
        )?;
        AliasTargetInstance::new(
            &s,
            "Alias",
            AliasTargetInstanceProps {
                service: (&both).into(),
                dns_name: "lb.example.com".into(),
                instance_id: None,
                custom_attributes: Some(map([("z", "1")])),
            },
        )?;
        let srv = private.create_service("Srv", records(DnsRecordType::Srv))?;
        let one = srv.register_ip_instance("I", ip(None, Some("::2"), Some(9.0)))?;
        let check =
            HealthCheckConfig::builder().r#type(HealthCheckType::Https).resource_path("/x").failure_threshold(3);
        let cname = DnsServiceProps {
            routing_policy: Some(RoutingPolicy::Weighted),
            health_check: Some(check.build()),
            ..records(DnsRecordType::Cname)
        };
        let cname = public.create_service("C", cname)?;
        let alias = cname.register_cname_instance(
            "I",
            CnameInstanceBaseProps {
                instance_cname: "x.example.com".into(),
                instance_id: None,
                custom_attributes: Some(map([("a", "1")])),
            },
        )?;
        let checked = |check| DnsServiceProps { health_check: Some(check), ..Default::default() };
        public.create_service("Check", checked(HealthCheckConfig::default()))?;
        public.create_service(
            "Tcp",
            checked(HealthCheckConfig { r#type: Some(HealthCheckType::Tcp), ..Default::default() }),
        )?;
        let discovered = |discovery| DnsServiceProps { discovery_type: Some(discovery), ..Default::default() };
        public.create_service("Api", discovered(DiscoveryType::Api))?;
        let aaaa =
            DnsServiceProps { dns_record_type: Some(DnsRecordType::Aaaa), ..discovered(DiscoveryType::DnsAndApi) };
        private.create_service("Aaaa", aaaa)?;
        Service::builder(&s, "Plain").namespace(&private).build()?;
        let services: Vec<Value> = [&h, &a, &both, &srv, &cname]
            .into_iter()
            .map(|x| {
                array![
                    x.service_name(),
                    x.service_arn(),
                    x.service_id(),
                    x.dns_record_type(),
                    x.routing_policy(),
                    x.discovery_type(),
                ]
            })
            .collect();
        c.record("services", services, &s);
        let instances =
            array![one.instance_id(), one.ipv4(), one.ipv6(), one.port(), alias.instance_id(), alias.cname()];
        c.record("instances", instances, &s);
        let theirs = NamespaceAttributes {
            namespace_name: "n".into(),
            namespace_id: "ns-1".into(),
            namespace_arn: "arn:n".into(),
        };
        let ih = HttpNamespace::from_http_namespace_attributes(&s, "Ih", theirs.clone())?;
        let ip = PrivateDnsNamespace::from_private_dns_namespace_attributes(&s, "Ip", theirs.clone())?;
        let iu = PublicDnsNamespace::from_public_dns_namespace_attributes(&s, "Iu", theirs)?;
        c.record("imported", array![known(&*ih), known(&*ip), known(&*iu)], None);
        let is = Service::from_service_attributes(
            &s,
            "Is",
            ServiceAttributes {
                namespace: ih,
                service_name: "x".into(),
                service_id: "srv-1".into(),
                service_arn: "arn:s".into(),
                dns_record_type: DnsRecordType::A,
                routing_policy: RoutingPolicy::Weighted,
                discovery_type: None,
            },
        )?;
        let known = array![is.service_name(), is.service_id(), is.service_arn(), is.discovery_type()];
        c.record("imported service", known, None);
        let props = NonIpInstanceProps { service: is, instance_id: None, custom_attributes: attributes() };
        NonIpInstance::new(&s, "Ni", props)?;
        Ok(())
    });
}

#[test]
fn services_and_instances_that_are_refused() {
    check("1232-servicediscovery-errors", |app, c| {
        Stack::new(app, "Stack")?;
        type Then<'a> = &'a dyn Fn(Service, &Stack) -> Result<()>;
        let made = |label: &str, space: &str, props: DnsServiceProps, then: Then<'_>| {
            c.attempt(label, |s, _| {
                let service = match space {
                    "http" => HttpNamespace::builder(s, "N").name("n").build()?.create_service("S", props)?,
                    "pub" => PublicDnsNamespace::builder(s, "N").name("n").build()?.create_service("S", props)?,
                    _ => PrivateDnsNamespace::builder(s, "N")
                        .name("n")
                        .vpc(vpc(s, "v", &["a"], &[], &[])?)
                        .build()?
                        .create_service("S", props)?,
                };
                then(service, s)
            });
        };
        let t = |label: &str, space: &str, props: DnsServiceProps| made(label, space, props, &|_, _| Ok(()));
        let default = DnsServiceProps::default;
        let discovered = |discovery| DnsServiceProps { discovery_type: Some(discovery), ..default() };
        let policy = |policy| DnsServiceProps { routing_policy: Some(policy), ..default() };
        t("http dns", "http", discovered(DiscoveryType::DnsAndApi));
        t("http routing", "http", policy(RoutingPolicy::Weighted));
        t("http record", "http", records(DnsRecordType::A));
        let api = DnsServiceProps { dns_record_type: Some(DnsRecordType::A), ..discovered(DiscoveryType::Api) };
        t("api record", "pub", api);
        let checked = DnsServiceProps { health_check: Some(HealthCheckConfig::default()), ..default() };
        let custom_health_check = Some(HealthCheckCustomConfig::default());
        t("both checks", "pub", DnsServiceProps { custom_health_check, ..checked.clone() });
        t("private check", "priv", checked);
        let multivalue = || policy(RoutingPolicy::Multivalue);
        let cname = DnsServiceProps { dns_record_type: Some(DnsRecordType::Cname), ..multivalue() };
        t("multivalue cname", "pub", cname);
        t("multivalue balancer", "pub", DnsServiceProps { load_balancer: Some(true), ..multivalue() });
        let tcp = HealthCheckConfig::builder().r#type(HealthCheckType::Tcp).resource_path("/").build();
        t("tcp path", "pub", DnsServiceProps { health_check: Some(tcp), ..default() });
        t("balancer srv", "pub", DnsServiceProps { load_balancer: Some(true), ..records(DnsRecordType::Srv) });
        let address = |label: &str, kind, props: IpInstanceBaseProps| {
            made(&format!("ip {label}"), "priv", records(kind), &|x, _| {
                x.register_ip_instance("I", props.clone()).map(|_| ())
            });
        };
        let x = Some("x");
        address("cname", DnsRecordType::Cname, ip(None, None, None));
        address("srv port", DnsRecordType::Srv, ip(x, None, None));
        address("srv address", DnsRecordType::Srv, ip(None, None, Some(1.0)));
        address("a", DnsRecordType::A, ip(None, x, None));
        address("aaaa", DnsRecordType::Aaaa, ip(x, None, None));
        address("both", DnsRecordType::AAaaa, ip(x, None, None));
        let named: Then<'_> = &|service, _| {
            let props = CnameInstanceBaseProps { instance_cname: "x".into(), ..Default::default() };
            service.register_cname_instance("I", props).map(|_| ())
        };
        made("cname http", "http", default(), named);
        made("cname a", "priv", default(), named);
        let alias: Then<'_> = &|service, s| {
            let props = AliasTargetInstanceProps {
                service: (&service).into(),
                dns_name: "x".into(),
                instance_id: None,
                custom_attributes: None,
            };
            AliasTargetInstance::new(s, "I", props).map(|_| ())
        };
        made("alias http", "http", default(), alias);
        made("alias srv", "priv", records(DnsRecordType::Srv), alias);
        made("alias policy", "priv", default(), alias);
        let other = |label: &str, space: &str, custom_attributes: Option<indexmap::IndexMap<String, String>>| {
            made(label, space, default(), &|service, _| {
                let custom_attributes = custom_attributes.clone();
                let props = BaseInstanceProps { instance_id: None, custom_attributes };
                service.register_non_ip_instance("I", props).map(|_| ())
            });
        };
        other("non ip dns", "priv", Some(map([("a", "b")])));
        other("non ip empty", "http", Some(map([])));
        other("non ip none", "http", None);
        Ok(())
    });
}
