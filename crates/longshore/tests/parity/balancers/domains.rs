//! Certificates and domain names.

use longshore::array;
use longshore::aws_certificatemanager::{Certificate, CertificateValidation, ICertificate as _, KeyAlgorithm};
use longshore::aws_cloudwatch::MetricOptions;
use longshore::aws_ec2::{Vpc, VpcAttributes};
use longshore::aws_elasticloadbalancingv2::{
    ApplicationLoadBalancer, LoadBalancerV2Ref, NetworkLoadBalancer, NetworkLoadBalancerAttributes,
};
use longshore::aws_route53::{
    ARecord, ARecordProps, AaaaRecord, AliasRecordTargetConfig, CaaAmazonRecord, CaaRecord, CaaRecordValue, CaaTag,
    CnameRecord, Continent, DsRecord, Failover, GeoLocation, HostedZone, HostedZoneAttributes, HostedZoneProviderProps,
    HostedZoneRef, IAliasRecordTarget, IHostedZone, MxRecord, MxRecordValue, NsRecord, PrivateHostedZone,
    PublicHostedZone, RecordSet, RecordTarget, RecordType, SrvRecord, SrvRecordValue, TxtRecord,
};
use longshore::aws_route53_targets::{IAliasRecordTargetProps, LoadBalancerTarget};
use longshore::core::value::Object;
use longshore::object;
use longshore::prelude::*;

use super::{env, shown, two_zones};
use crate::harness::check_with;

struct Elsewhere;

impl IAliasRecordTarget for Elsewhere {
    fn bind(&self, _: &dyn Construct, _: &dyn IHostedZone) -> Result<AliasRecordTargetConfig> {
        Ok(AliasRecordTargetConfig { dns_name: "d".into(), hosted_zone_id: "h".into(), evaluate_target_health: None })
    }
}

fn props(zone: impl Into<HostedZoneRef>, name: Option<&str>, target: RecordTarget) -> ARecordProps {
    ARecordProps {
        zone: zone.into(),
        record_name: name.map(str::to_owned),
        ttl: None,
        comment: None,
        weight: None,
        region: None,
        geo_location: None,
        multi_value_answer: None,
        failover: None,
        set_identifier: None,
        target,
    }
}

fn attributes(id: &str, name: &str) -> HostedZoneAttributes {
    HostedZoneAttributes { hosted_zone_id: id.into(), zone_name: name.into() }
}

#[test]
fn domains() {
    let context = || -> Object {
        let key = "hosted-zone:account=123456789012:domainName=known.com:region=us-east-1";
        object! {key => object! {"Id" => "/hostedzone/ZKNOWN", "Name" => "known.com."}}
    };
    check_with(
        "1527-acm-route53",
        |_| AppProps { context: context(), ..Default::default() },
        |app, t| {
            let s = &Stack::with_props(app, "Stack", env("us-east-1"))?;
            let vpc = &two_zones(s, 0)?;
            let zone = &HostedZone::builder(s, "Zone").zone_name("example.com").build()?;
            let all = &HostedZone::builder(s, "All")
                .zone_name("all.example.com.")
                .comment("c")
                .query_logs_log_group_arn("arn:logs")
                .vpcs(vec![vpc.into()])
                .build()?;
            let other = VpcAttributes {
                vpc_id: "v".into(),
                availability_zones: vec!["a".into()],
                region: Some("eu-west-1".into()),
                ..Default::default()
            };
            all.add_vpc(Vpc::from_vpc_attributes(s, "Other", other)?);
            HostedZone::builder(s, "Undotted").zone_name("x.com").add_trailing_dot(false).build()?;
            let open = PublicHostedZone::builder(s, "Public").zone_name("public.com").comment("p").build()?;
            let inner = PrivateHostedZone::builder(s, "Private").zone_name("private.com").vpc(vpc).build()?;
            let by_id = HostedZone::from_hosted_zone_id(s, "ById", "ZID")?;
            let named = HostedZone::from_hosted_zone_attributes(s, "Named", attributes("ZN", "named.com"))?;
            let query = |name: &str| HostedZoneProviderProps { domain_name: name.into(), ..Default::default() };
            let known = HostedZone::from_lookup(s, "Known", query("known.com"))?;
            let private = HostedZoneProviderProps {
                private_zone: Some(true),
                vpc_id: Some("vpc-1".into()),
                ..query("unknown.com")
            };
            let unknown = HostedZone::from_lookup(s, "Unknown", private)?;
            let more = [
                PublicHostedZone::from_public_hosted_zone_id(s, "P1", "Z1")?,
                PublicHostedZone::from_public_hosted_zone_attributes(s, "P2", attributes("Z2", "z2"))?,
                PrivateHostedZone::from_private_hosted_zone_id(s, "P3", "Z3")?,
                PrivateHostedZone::from_private_hosted_zone_attributes(s, "P4", attributes("Z4", "z4"))?,
            ];
            t.record(
                "zones",
                array![
                    zone.hosted_zone_id(),
                    zone.zone_name()?,
                    zone.hosted_zone_arn()?,
                    zone.hosted_zone_name_servers(),
                    all.zone_name()?,
                    open.zone_name()?,
                    inner.hosted_zone_id(),
                    by_id.hosted_zone_arn()?,
                    named.zone_name()?,
                    known.hosted_zone_id(),
                    known.zone_name()?,
                    unknown.hosted_zone_id(),
                    unknown.zone_name()?,
                    more.iter().map(|z| z.hosted_zone_id()).collect::<Vec<_>>(),
                    more[1].zone_name()?,
                ],
                s,
            );
            // Certificates.
            use CertificateValidation as V;
            let names = |names: &[&str]| -> Vec<String> { names.iter().map(|n| (*n).to_owned()).collect() };
            let cert = |id| Certificate::builder(s, id);
            let example = "example.com";
            cert("Plain").domain_name(example).build()?;
            cert("Dns").domain_name(example).validation(V::from_dns(None)).build()?;
            cert("InZone")
                .domain_name(example)
                .validation(V::from_dns(Some(zone.into())))
                .subject_alternative_names(names(&["*.example.com", "www.example.com"]))
                .build()?;
            cert("Wild")
                .domain_name("*.example.com")
                .validation(V::from_dns(Some(named.clone())))
                .certificate_name("wild")
                .key_algorithm(KeyAlgorithm::EC_PRIME256V1)
                .transparency_logging_enabled(false)
                .allow_export(true)
                .build()?;
            let zones = [("example.com".to_owned(), zone.into()), ("named.com".to_owned(), named.clone())];
            cert("Multi")
                .domain_name(example)
                .validation(V::from_dns_multi_zone(zones.into()))
                .subject_alternative_names(names(&["named.com", "nowhere.org"]))
                .transparency_logging_enabled(true)
                .allow_export(false)
                .build()?;
            let mails = |from: &str, to: &str| V::from_email(Some([(from.to_owned(), to.to_owned())].into()));
            cert("Mails")
                .domain_name("a.b.example.com")
                .subject_alternative_names(names(&["x.org", "deep.x.org"]))
                .validation(mails("x.org", "y.org"))
                .key_algorithm(KeyAlgorithm::RSA_4096)
                .build()?;
            cert("Mail").domain_name("www.example.com").validation(V::from_email(None)).build()?;
            let token = CfnParameter::new(s, "Domain", CfnParameterProps::default())?.value_as_string()?;
            cert("Token").domain_name(&token).validation(V::from_dns(Some(zone.into()))).build()?;
            cert("TokenMail").domain_name(&token).validation(mails(&token, example)).build()?;
            let arn = "arn:aws:acm:us-east-1:123456789012:certificate/x";
            let imported = Certificate::from_certificate_arn(s, "Imported", arn)?;
            let methods = array![imported.certificate_arn(), V::from_dns(None).method(), V::from_email(None).method()];
            t.record("certificates", methods, s);
            let hourly = MetricOptions {
                period: Some(Duration::hours(1)),
                statistic: Some("Maximum".into()),
                ..Default::default()
            };
            let metric = cert("Metric").domain_name(example).build()?.metric_days_to_expiry(hourly)?;
            let days = imported.metric_days_to_expiry(MetricOptions::default())?;
            t.record("days", array![shown(&days)?, shown(&metric)?], s);
            // Records.
            use RecordTarget as T;
            let a = ARecord::new(s, "A", props(zone, None, T::from_ip_addresses(["1.2.3.4", "5.6.7.8"])))?;
            let one = || T::from_values(["1.1.1.1"]);
            ARecord::builder(s, "Sub")
                .zone(zone)
                .record_name("www")
                .ttl(Duration::minutes(1))
                .comment("c")
                .target(one())
                .build()?;
            ARecord::new(s, "Whole", props(zone, Some("a.example.com"), one()))?;
            let six = |id, name: &str, address: &str| {
                AaaaRecord::builder(s, id).zone(all).record_name(name).target(T::from_ip_addresses([address])).build()
            };
            six("Aaaa", "six.", "::1")?;
            six("Dotted", "in", "::2")?;
            CnameRecord::builder(s, "Cname").zone(named).record_name("c").domain_name("other.com").build()?;
            TxtRecord::builder(s, "Txt")
                .zone(zone)
                .record_name("t")
                .values(vec!["say \"hi\"".to_owned(), "x".repeat(300)])
                .build()?;
            RecordSet::builder(s, "Set")
                .zone(zone)
                .record_name("caa")
                .record_type(RecordType::Caa)
                .target(T::from_values(["0 issue \"x\""]))
                .build()?;
            let mx = |host: &str, priority| MxRecordValue { host_name: host.into(), priority };
            MxRecord::builder(s, "Mx").zone(zone).values(vec![mx("h1", 1.0), mx("h2", 2.0)]).build()?;
            NsRecord::builder(s, "Ns").zone(zone).record_name("n").values(names(&["ns1.", "ns2."])).build()?;
            let srv = SrvRecordValue { host_name: "h".into(), port: 1.0, priority: 2.0, weight: 3.0 };
            SrvRecord::builder(s, "Srv").zone(zone).record_name("s").values(vec![srv]).build()?;
            let wild = CaaRecordValue { flag: 0.0, tag: CaaTag::Issuewild, value: "x.com".into() };
            CaaRecord::builder(s, "Caa").zone(zone).values(vec![wild]).build()?;
            CaaAmazonRecord::builder(s, "CaaAmazon").zone(zone).build()?;
            DsRecord::builder(s, "Ds").zone(zone).record_name("d").values(names(&["1"])).build()?;
            let alb = ApplicationLoadBalancer::builder(s, "Alb").vpc(vpc).internet_facing(true).build()?;
            let nlb = NetworkLoadBalancer::from_network_load_balancer_attributes(
                s,
                "Nlb",
                NetworkLoadBalancerAttributes {
                    load_balancer_arn: "arn:aws:elasticloadbalancing:us-east-1:1:loadbalancer/net/x/1".into(),
                    load_balancer_dns_name: Some("nlb.dns".into()),
                    load_balancer_canonical_hosted_zone_id: Some("ZNLB".into()),
                    ..Default::default()
                },
            )?;
            ARecord::new(s, "Alias", props(zone, Some("lb"), T::from_alias(LoadBalancerTarget::new(&alb))))?;
            let healthy = IAliasRecordTargetProps { evaluate_target_health: Some(true) };
            AaaaRecord::builder(s, "AliasTtl")
                .zone(zone)
                .record_name("lb6")
                .ttl(Duration::seconds(5))
                .target(T::from_alias(LoadBalancerTarget::new_with(nlb as LoadBalancerV2Ref, healthy)))
                .build()?;
            ARecord::new(s, "Own", props(zone, Some("own"), T::from_alias(Elsewhere)))?;
            // Routing.
            let set = |id, change: fn(ARecordProps) -> ARecordProps| {
                ARecord::new(s, id, change(props(zone, Some("route"), one())))
            };
            set("Weight", |p| ARecordProps { weight: Some(20.0), ..p })?;
            set("Weight0", |p| ARecordProps { weight: Some(0.0), set_identifier: Some("zero".into()), ..p })?;
            set("Region", |p| ARecordProps { region: Some("eu-west-1".into()), ..p })?;
            set("Many", |p| ARecordProps { multi_value_answer: Some(true), ..p })?;
            set("Failover", |p| ARecordProps { failover: Some(Failover::Secondary), ..p })?;
            let place = |id, place| {
                let props = props(zone, Some("route"), one());
                ARecord::new(s, id, ARecordProps { geo_location: Some(place), ..props })
            };
            place("Country", GeoLocation::country("DE")?)?;
            place("Continent", GeoLocation::continent(Continent::Europe))?;
            place("State", GeoLocation::subdivision("WA", None)?)?;
            place("Else", GeoLocation::default())?;
            t.record("record", array![a.domain_name()], s);
            // Refusals.
            let domain = |label, name: String| {
                t.attempt(label, |t, _| Certificate::builder(t, "C").domain_name(name).build().map(|_| ()));
            };
            domain("domain long", format!("{}.org.uk", "x".repeat(60)));
            domain("token mail", Aws::region());
            for (label, name) in [
                ("long", "x.".repeat(130)),
                ("label", format!("{}.com", "x".repeat(64))),
                ("characters", "ex ample.com".to_owned()),
                ("umlaut", "ä.com".to_owned()),
                ("fine", "_a!.com".to_owned()),
                ("empty", String::new()),
            ] {
                t.attempt(&format!("zone {label}"), |t, _| {
                    HostedZone::builder(t, "Z").zone_name(name).build().map(|_| ())
                });
            }
            t.attempt("zone without name", |t, _| {
                let zone = HostedZone::from_hosted_zone_id(t, "Z", "z")?;
                ARecord::new(t, "A", props(zone, None, T::from_values(["1"]))).map(|_| ())
            });
            t.attempt("public name", |t, _| {
                PublicHostedZone::from_public_hosted_zone_id(t, "Z", "z")?.zone_name().map(|_| ())
            });
            t.attempt("private name", |t, _| {
                PrivateHostedZone::from_private_hosted_zone_id(t, "Z", "z")?.zone_name().map(|_| ())
            });
            t.attempt("lookup nothing", |t, _| HostedZone::from_lookup(t, "Z", query("")).map(|_| ()));
            t.attempt("lookup nowhere", |t, _| HostedZone::from_lookup(t, "Z", query("x")).map(|_| ()));
            t.attempt("public vpc", |t, _| {
                let vpc = Vpc::from_vpc_attributes(
                    t,
                    "V",
                    VpcAttributes { vpc_id: "v".into(), availability_zones: vec!["a".into()], ..Default::default() },
                )?;
                PublicHostedZone::builder(t, "Z").zone_name("x").build()?.add_vpc(vpc)
            });
            let bad = |label: &str, change: fn(ARecordProps) -> ARecordProps| {
                t.attempt(&format!("record {label}"), |t, _| {
                    let zone = HostedZone::builder(t, "Z").zone_name("x.com").build()?;
                    ARecord::new(t, "A", change(props(&zone, None, T::from_values(["1"])))).map(|_| ())
                });
            };
            bad("weight", |p| ARecordProps { weight: Some(256.0), ..p });
            bad("negative", |p| ARecordProps { weight: Some(-1.0), ..p });
            bad("identifier", |p| ARecordProps { set_identifier: Some("x".into()), ..p });
            bad("long identifier", |p| ARecordProps { weight: Some(1.0), set_identifier: Some("x".repeat(129)), ..p });
            bad("two", |p| ARecordProps { weight: Some(1.0), region: Some("r".into()), ..p });
            bad("primary", |p| ARecordProps { failover: Some(Failover::Primary), ..p });
            bad("many failover", |p| ARecordProps {
                failover: Some(Failover::Primary),
                multi_value_answer: Some(true),
                ..p
            });
            bad("many alias", |p| ARecordProps {
                multi_value_answer: Some(true),
                target: T::from_alias(Elsewhere),
                ..p
            });
            bad("failover alias", |p| ARecordProps {
                failover: Some(Failover::Primary),
                target: T::from_alias(Elsewhere),
                ..p
            });
            Ok(())
        },
    );
}
