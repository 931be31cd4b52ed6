//! Facts of regions, and the small classes of values.

use longshore::array;
use longshore::core::bitrate::Bitrate;
use longshore::core::cross_stack::ReferenceStrength;
use longshore::core::expiration::Expiration;
use longshore::core::reference::ResolutionTypeHint;
use longshore::core::region_info::{Fact, FactName as N, IFact, RegionInfo};
use longshore::core::time_zone::TimeZone;
use longshore::core::value::Value;
use longshore::prelude::*;

use super::{output, resource};
use crate::harness::check;

struct Own(&'static str, &'static str);

impl IFact for Own {
    fn region(&self) -> String {
        self.0.to_owned()
    }
    fn name(&self) -> String {
        "own:fact".to_owned()
    }
    fn value(&self) -> Option<String> {
        Some(self.1.to_owned())
    }
}

const PARTITIONS: &str = "@aws-cdk/core:target-partitions";

#[test]
fn facts_and_values() {
    check("1906-core-region-facts", |app, c| {
        let known = Stack::builder(app, "Known").env(in_region("eu-west-1")).build()?;
        let open = Stack::new(app, "Open")?;
        let fact = |s: &Stack, id: &str, name: &str, default: Option<&str>| {
            output(s, id, s.regional_fact(name, default)?).map(|_| ())
        };
        for s in [&known, &open] {
            for (id, name) in [
                ("Endpoint", N::S3_STATIC_WEBSITE_ENDPOINT),
                ("Account", N::ELBV2_ACCOUNT),
                ("Prefix", N::VPC_ENDPOINT_SERVICE_NAME_PREFIX),
                ("Saml", N::SAML_SIGN_ON_URL),
                ("Suffix", N::DOMAIN_SUFFIX),
                ("Zone", N::S3_STATIC_WEBSITE_ZONE_53_HOSTED_ZONE_ID),
            ] {
                fact(s, id, name, None)?;
            }
            fact(s, "Fallback", "own-fact", Some("other"))?;
        }
        Fact::register(&Own("eu-west-1", "mine"))?;
        Fact::register(&Own("mars-1", "red"))?;
        for s in [&known, &open] {
            fact(s, "Own", "own:fact", None)?;
        }
        let some = Stack::new(app, "Some")?;
        some.node().set_context(PARTITIONS, array!["aws-cn"])?;
        fact(&some, "Account", N::ELBV2_ACCOUNT, None)?;
        fact(&some, "Endpoint", N::S3_STATIC_WEBSITE_ENDPOINT, None)?;
        c.attempt("unknown", |_, a| {
            Stack::builder(a, "S").env(in_region("eu-west-1")).build()?.regional_fact("nope", None).map(|_| ())
        });
        c.attempt("unknown everywhere", |t, _| t.regional_fact("nope", None).map(|_| ()));
        c.attempt("odd partitions", |t, _| {
            t.node().set_context(PARTITIONS, "aws")?;
            t.regional_fact(N::ELBV2_ACCOUNT, None).map(|_| ())
        });
        let theirs = Own("eu-west-1", "theirs");
        c.attempt("another value", |_, _| Fact::register(&theirs));
        c.attempt("replaced", |_, _| Fact::register_with(&theirs, true));
        c.attempt("not this", |_, _| Fact::unregister("eu-west-1", "own:fact", Some("mine")));
        c.attempt("required", |_, _| Fact::require_fact("eu-west-1", "nope").map(|_| ()));
        for region in ["us-east-1", "af-south-1", "cn-north-1", "us-gov-west-1", "mars-1"] {
            c.record(region, facts_of(&RegionInfo::get(region)), None);
        }
        let regions: Vec<String> = RegionInfo::regions().iter().map(|r| r.name().to_owned()).collect();
        c.record("regions", regions, None);
        values(c)?;
        let producer = Stack::new(app, "Producer")?;
        let consumer = Stack::new(app, "Consumer")?;
        let list = resource(&producer, "R")?.get_att_typed("List", ResolutionTypeHint::StringList).as_list();
        for (id, strength) in [("Strong", ReferenceStrength::Strong), ("Weak", ReferenceStrength::Weak)] {
            let joined = CfnFn::join(",", Stack::consume_list_reference(&list, strength)?)?;
            output(&consumer, id, joined)?;
        }
        c.attempt("no list reference", |_, _| {
            Stack::consume_list_reference(&["x".to_owned()], ReferenceStrength::Weak).map(|_| ())
        });
        Ok(())
    });
}

fn in_region(region: &str) -> Environment {
    Environment { region: Some(region.into()), ..Default::default() }
}

fn facts_of(i: &RegionInfo) -> Vec<Value> {
    let text = |t: Option<String>| t.map_or(Value::Null, Value::from);
    vec![
        i.name().into(),
        text(i.partition()),
        text(i.domain_suffix()),
        i.is_opt_in_region().into(),
        i.cdk_metadata_resource_available().into(),
        text(i.s3_static_website_endpoint()),
        text(i.s3_static_website_hosted_zone_id()),
        text(i.ebs_env_endpoint_hosted_zone_id()),
        text(i.vpc_endpoint_service_name_prefix()),
        text(i.elbv2_account()),
        text(i.dlc_repository_account()),
        text(i.app_mesh_repository_account()),
        text(i.firehose_cidr_block()),
        text(i.saml_sign_on_url()),
    ]
}

fn values(c: &crate::harness::Context) -> Result<()> {
    type B = Bitrate;
    let token = || Lazy::number(|| 1.0);
    let rates: Vec<Value> = vec![
        B::bps(2500.0)?.to_kbps()?.into(),
        B::kbps(1.5)?.to_bps()?.into(),
        B::mbps(3.0)?.to_gbps()?.into(),
        B::gbps(2.0)?.to_mbps()?.into(),
        B::gbps(2.0)?.to_gbps()?.into(),
        B::bps(1.0)?.is_unresolved().into(),
        B::bps(token())?.is_unresolved().into(),
    ];
    c.record("rates", rates, None);
    c.attempt("negative rate", |_, _| B::kbps(-1.0).map(|_| ()));
    c.attempt("rate of a token", |_, _| B::kbps(token())?.to_mbps().map(|_| ()));
    type E = Expiration;
    let later = E::after(Duration::hours(2))?;
    let expirations: Vec<Value> = vec![
        E::from_string("2030-01-31")?.date().into(),
        E::at_date("2024-02-29T23:59:59.5+01:30")?.date().into(),
        E::at_timestamp(1_577_836_800_499).to_epoch().into(),
        E::at_timestamp(1_577_836_800_500).to_epoch().into(),
        E::at_timestamp(-1).date().into(),
        later.is_after(Duration::hours(1))?.into(),
        later.is_before(Duration::hours(1))?.into(),
    ];
    c.record("expirations", expirations, None);
    for text in ["", "2030", "2030-02-30", "2030-01-31T25:00", "2030-01-31T12", "yesterday"] {
        assert_eq!(E::from_string(text).is_ok(), text == "2030", "{text}");
    }
    let zones =
        [TimeZone::europe_berlin(), TimeZone::america_argentina_buenos_aires(), TimeZone::etc_utc(), TimeZone::of("x")];
    c.record("zones", zones.iter().map(|z| z.timezone_name().to_owned()).collect::<Vec<_>>(), None);
    Ok(())
}
