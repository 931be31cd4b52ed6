//! Twins of the cases about VPCs.

use longshore::array;
use longshore::aws_ec2::{
    FlowLogDestination, FlowLogFileFormat, FlowLogOptions, GatewayVpcEndpointAwsService, GatewayVpcEndpointOptions,
    IConnectable, IVpc, InterfaceVpcEndpointAwsService, InterfaceVpcEndpointOptions, IpProtocol, Peer, Port,
    S3DestinationOptions, SecurityGroup, Subnet, SubnetRef, SubnetSelection, Vpc, VpcProps,
};
use longshore::aws_s3::{Bucket, BucketProps, BucketRef};
use longshore::core::value::Value;
use longshore::prelude::*;

use crate::harness::{Context, check, check_with};

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

#[test]
fn recommended_flags() {
    let flags = |_: &Context| AppProps { context: Context::recommended_flags(), ..AppProps::default() };
    check_with("1110-ec2-recommended-flags", flags, |app, t| {
        t.own_handler_code();
        let s = Stack::with_props(app, "Stack", env("us-east-1"))?;
        let logs = [("Logs".to_owned(), FlowLogOptions::default())].into();
        let vpc = Vpc::builder(&s, "Vpc").max_azs(2).nat_gateways(1).flow_logs(logs).build()?;
        Vpc::builder(&s, "Second").max_azs(1).nat_gateways(0).restrict_default_security_group(true).build()?;
        Vpc::builder(&s, "Open").max_azs(1).nat_gateways(0).restrict_default_security_group(false).build()?;
        Vpc::builder(&s, "Six").max_azs(1).ip_protocol(IpProtocol::DualStack).nat_gateways(0).build()?;
        vpc.add_gateway_endpoint("S3", GatewayVpcEndpointOptions::new(GatewayVpcEndpointAwsService::S3))?;
        let logs = InterfaceVpcEndpointAwsService::CLOUDWATCH_LOGS;
        vpc.add_interface_endpoint("Logs2", InterfaceVpcEndpointOptions::new(logs))?;
        let bucket = BucketRef::from(&Bucket::new(&s, "Bucket", BucketProps::default())?);
        let to = |destination| FlowLogOptions { destination: Some(destination), ..FlowLogOptions::default() };
        vpc.add_flow_log("S3Log", to(FlowLogDestination::to_s3_with(Some(bucket), Some("p".into()), None)))?;
        let hive = S3DestinationOptions {
            hive_compatible_partitions: Some(true),
            file_format: Some(FlowLogFileFormat::PlainText),
            per_hour_partition: None,
        };
        vpc.add_flow_log("HiveLog", to(FlowLogDestination::to_s3_with(None, None, Some(hive))))?;
        let group = SecurityGroup::builder(&s, "Group").vpc(&vpc).build()?;
        group.connections().allow_from_any_ipv4_with(Port::tcp(80), Some("web"))?;
        let plain = Stack::new(app, "Agnostic")?;
        let own = Vpc::new(&plain, "Vpc", VpcProps::default())?;
        let nested = Stack::nested(&plain, "Nested", NestedStackProps::default())?;
        SecurityGroup::builder(&nested, "Group").vpc(&own).build()?;
        Ok(())
    });
}

#[test]
fn default_group() {
    check("1111-ec2-default-group", |app, t| {
        t.own_handler_code();
        let s = Stack::new(app, "Stack")?;
        s.node().set_context("@aws-cdk/aws-ec2.securityGroupDisableInlineRules", true)?;
        let vpc = Vpc::builder(&s, "Vpc").restrict_default_security_group(true).max_azs(1).nat_gateways(0).build()?;
        let a = SecurityGroup::builder(&s, "A").vpc(&vpc).allow_all_outbound(false).build()?;
        a.connections().allow_to_any_ipv4(Port::tcp(443))?;
        a.connections().allow_from_any_ipv4(Port::tcp(80))?;
        let b = SecurityGroup::builder(&s, "B").vpc(&vpc).disable_inline_rules(false).build()?;
        b.connections().allow_from(&Peer::any_ipv4(), Port::tcp(80))?;
        b.connections().allow_from(&a, Port::tcp(81))?;
        Ok(())
    });
}
