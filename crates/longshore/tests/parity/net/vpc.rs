//! Twins of the cases about VPCs.

use longshore::array;
use longshore::aws_ec2::{IVpc, SecurityGroup, Subnet, SubnetRef, SubnetSelection, Vpc, VpcProps};
use longshore::core::value::Value;
use longshore::prelude::*;

use crate::harness::check;

pub(super) fn env(region: &str) -> StackProps {
    StackProps { env: Environment::new("123456789012", region), ..StackProps::default() }
}

fn described(subnet: &SubnetRef) -> Value {
    array![
        subnet.subnet_id(),
        subnet.availability_zone().unwrap(),
        subnet.ipv4_cidr_block().unwrap(),
        subnet.route_table().route_table_id,
        subnet.node().path(),
    ]
}

#[test]
fn default_vpcs() {
    check("1100-ec2-vpc-default", |app, t| {
        let plain = Stack::new(app, "Plain")?;
        let vpc = Vpc::new(&plain, "Vpc", VpcProps::default())?;
        t.record(
            "attributes",
            array![
                vpc.vpc_id(),
                vpc.vpc_arn(),
                vpc.vpc_cidr_block()?,
                vpc.vpc_default_network_acl(),
                vpc.vpc_cidr_block_associations(),
                vpc.vpc_default_security_group(),
                vpc.vpc_ipv6_cidr_blocks(),
                vpc.availability_zones(),
                vpc.internet_gateway_id(),
            ],
            &plain,
        );
        t.record("flags", array![vpc.dns_hostnames_enabled(), vpc.dns_support_enabled(), Value::Null], None);
        let of = |subnets: Vec<SubnetRef>| subnets.iter().map(described).collect::<Vec<_>>();
        t.record("public", of(vpc.public_subnets()), &plain);
        t.record("private", of(vpc.private_subnets()), &plain);
        t.record("isolated", vpc.isolated_subnets().len(), None);
        let subnets = vpc.public_subnets();
        let one: &Subnet = subnets[0].as_owned().unwrap();
        t.record(
            "subnet",
            array![
                one.subnet_vpc_id(),
                one.subnet_availability_zone(),
                one.subnet_ipv6_cidr_blocks(),
                one.subnet_outpost_arn(),
                one.subnet_network_acl_association_id(),
            ],
            &plain,
        );
        let user = Stack::new(app, "User")?;
        let ids = vpc.select_subnets(&SubnetSelection::default())?.subnet_ids;
        let joined = CfnFn::join(",", ids)?;
        CfnOutput::new(&user, "Ids", CfnOutputProps { value: joined.into(), ..Default::default() })?;
        SecurityGroup::builder(&user, "Group").vpc(&vpc).build()?;
        let stack = Stack::with_props(app, "Env", env("us-east-1"))?;
        Vpc::new(&stack, "Vpc", VpcProps::default())?;
        let stack = Stack::new(app, "One")?;
        Vpc::builder(&stack, "Vpc").max_azs(1).nat_gateways(0).build()?;
        Ok(())
    });
}
