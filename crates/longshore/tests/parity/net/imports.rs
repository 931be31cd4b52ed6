//! Twins of the cases about existing VPCs and subnets.

use longshore::array;
use longshore::aws_ec2::{
    PrivateSubnet, PublicSubnet, SecurityGroup, Subnet, SubnetAttributes, SubnetRef, SubnetSelection, SubnetType, Vpc,
    VpcAttributes, VpcRef,
};
use longshore::core::value::Value;
use longshore::prelude::*;

use super::vpc::env;
use crate::harness::check;

pub(super) fn list(items: &[&str]) -> Option<Vec<String>> {
    Some(items.iter().map(|i| (*i).to_owned()).collect())
}

fn attributes(id: &str) -> VpcAttributes {
    VpcAttributes { vpc_id: id.into(), availability_zones: list(&["a", "b"]).unwrap(), ..Default::default() }
}

fn by_group(name: &str) -> SubnetSelection {
    SubnetSelection { subnet_group_name: Some(name.into()), ..Default::default() }
}

#[test]
fn attributes_of_vpcs() {
    check("1103-ec2-vpc-attributes", |app, t| {
        let s = Stack::with_props(app, "Stack", env("eu-west-1"))?;
        let show = |label: &str, vpc: &VpcRef| {
            let one = |s: &SubnetRef| {
                let table = s.route_table().route_table_id.map_or(Value::Null, Value::from);
                array![s.node().id(), s.subnet_id(), table]
            };
            let of = |subnets: Vec<SubnetRef>| subnets.iter().map(one).collect::<Vec<_>>();
            let subnets = (of(vpc.public_subnets()), of(vpc.private_subnets()), of(vpc.isolated_subnets()));
            let value = array![vpc.vpc_id(), vpc.vpc_arn(), vpc.availability_zones(), subnets.0, subnets.1, subnets.2];
            t.record(label, value, &s);
        };
        show("bare", &Vpc::from_vpc_attributes(&s, "Bare", attributes("vpc-1"))?);
        let two = VpcAttributes {
            vpc_cidr_block: Some("10.0.0.0/16".into()),
            region: Some("us-east-2".into()),
            vpn_gateway_id: Some("vgw-1".into()),
            public_subnet_ids: list(&["pub1", "pub2"]),
            public_subnet_route_table_ids: list(&["rt1", "rt2"]),
            public_subnet_ipv4_cidr_blocks: list(&["10.0.0.0/24", "10.0.1.0/24"]),
            private_subnet_ids: list(&["p1", "p2", "p3", "p4"]),
            private_subnet_names: list(&["App", "Db"]),
            isolated_subnet_ids: list(&["i1", "i2", "i3", "i4"]),
            ..attributes("vpc-2")
        };
        let two = Vpc::from_vpc_attributes(&s, "Two", two)?;
        show("two", &two);
        let env = two.parts().base().env().clone();
        t.record("env", array![env.account, env.region, two.vpc_cidr_block()?, two.vpn_gateway_id()], None);
        let select = |selection: SubnetSelection| two.select_subnets(&selection);
        let isolated = SubnetSelection { one_per_az: Some(true), ..SubnetType::PrivateIsolated.into() };
        let b = SubnetSelection { availability_zones: list(&["b"]), ..Default::default() };
        let named = SubnetSelection { subnet_name: Some("App".into()), ..Default::default() };
        t.record(
            "select",
            array![
                select(SubnetSelection::default())?.subnet_ids,
                select(by_group("Db"))?.subnet_ids,
                select(SubnetType::Public.into())?.has_public,
                select(isolated)?.subnet_ids,
                select(b)?.availability_zones()?,
                select(named)?.subnet_ids,
            ],
            None,
        );
        let split = |name: &str| CfnFn::split(",", &CfnFn::import_value(name), None);
        let listed = VpcAttributes {
            vpc_id: CfnFn::import_value("Vpc"),
            availability_zones: split("Azs")?,
            public_subnet_ids: Some(split("Ids")?),
            private_subnet_ids: Some(CfnFn::import_list_value("Priv", 1, ",")?),
            ..Default::default()
        };
        let listed = Vpc::from_vpc_attributes(&s, "Listed", listed)?;
        t.record("listed", array![listed.vpc_id(), listed.availability_zones()], &s);
        SecurityGroup::builder(&s, "Group").vpc(listed).build()?;
        let subnet = |id: &str| SubnetAttributes { subnet_id: id.into(), ..Default::default() };
        let second = SubnetAttributes {
            availability_zone: Some("a".into()),
            route_table_id: Some("rt".into()),
            ipv4_cidr_block: Some("10.0.0.0/24".into()),
            ..subnet("subnet-2")
        };
        let third = subnet(&CfnFn::import_value("Id"));
        let fourth = SubnetAttributes { route_table_id: Some("x".into()), ..subnet("s") };
        t.record(
            "subnets",
            array![
                Subnet::from_subnet_id(&s, "S1", "subnet-1")?.subnet_id(),
                Subnet::from_subnet_attributes(&s, "S2", second)?.ipv4_cidr_block()?,
                PublicSubnet::from_public_subnet_attributes(&s, "S3", third)?.subnet_id(),
                PrivateSubnet::from_private_subnet_attributes(&s, "S4", fourth)?.subnet_id(),
            ],
            &s,
        );

        let refused = |label: &str, attributes: VpcAttributes| {
            t.attempt(label, |stack, _| Vpc::from_vpc_attributes(stack, "V", attributes).map(|_| ()));
        };
        let base = || attributes("vpc-1");
        let public = |ids: &[&str]| VpcAttributes { public_subnet_ids: list(ids), ..base() };
        refused("uneven", public(&["1", "2", "3"]));
        refused("uneven private", VpcAttributes { private_subnet_ids: list(&["1"]), ..base() });
        let (ids, names) = (list(&["1", "2"]), list(&["A", "B"]));
        refused("names", VpcAttributes { isolated_subnet_ids: ids, isolated_subnet_names: names, ..base() });
        refused("tables", VpcAttributes { public_subnet_route_table_ids: list(&["A"]), ..public(&["1", "2"]) });
        let (ids, cidrs) = (list(&["1", "2"]), list(&["A"]));
        refused("cidrs", VpcAttributes { private_subnet_ids: ids, private_subnet_ipv4_cidr_blocks: cidrs, ..base() });
        refused("no zones", VpcAttributes { availability_zones: vec![], ..base() });
        t.attempt("cidr", |stack, _| {
            Vpc::from_vpc_attributes(stack, "V", attributes("vpc-1"))?.vpc_cidr_block().map(|_| ())
        });
        let selecting = |label: &str, attributes: VpcAttributes, selection: SubnetSelection| {
            t.attempt(label, |stack, _| {
                Vpc::from_vpc_attributes(stack, "V", attributes)?.select_subnets(&selection).map(|_| ())
            });
        };
        let some = || public(&["1", "2"]);
        selecting("none of type", some(), SubnetType::PrivateWithEgress.into());
        let inner =
            VpcAttributes { private_subnet_ids: list(&["1", "2"]), isolated_subnet_ids: list(&["3", "4"]), ..base() };
        selecting("none of type 2", inner, SubnetType::Public.into());
        let both = VpcAttributes { private_subnet_ids: list(&["3", "4"]), ..some() };
        selecting("none of name", both, by_group("X"));
        let three = SubnetSelection { subnet_type: Some(SubnetType::Public), subnets: Some(vec![]), ..by_group("X") };
        selecting("two selections", some(), three);
        selecting("two names", some(), SubnetSelection { subnet_name: Some("Y".into()), ..by_group("X") });
        t.attempt("zone unknown", |s, _| Subnet::from_subnet_id(s, "S", "s")?.availability_zone().map(|_| ()));
        t.attempt("cidr unknown", |s, _| Subnet::from_subnet_id(s, "S", "s")?.ipv4_cidr_block().map(|_| ()));
        Ok(())
    });
}
