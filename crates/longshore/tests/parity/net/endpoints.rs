//! Twins of the cases about endpoints, flow logs, network ACLs and look-ups.

use longshore::aws_ec2::{
    AclCidr, AclIcmp, AclTraffic, Action, CommonNetworkAclEntryOptions, FlowLog, FlowLogDestination, FlowLogFileFormat,
    FlowLogMaxAggregationInterval, FlowLogOptions, FlowLogProps, FlowLogResourceType, FlowLogTrafficType,
    GatewayVpcEndpoint, GatewayVpcEndpointAwsService, GatewayVpcEndpointOptions, IConnectable, IFlowLog, INetworkAcl,
    IVpc, IVpcEndpoint, InterfaceVpcEndpoint, InterfaceVpcEndpointAttributes, InterfaceVpcEndpointAwsService,
    InterfaceVpcEndpointAwsServiceProps, InterfaceVpcEndpointOptions, InterfaceVpcEndpointService, LogFormat,
    NetworkAcl, NetworkAclProps, Port, S3DestinationOptions, SecurityGroup, SecurityGroupProps, SecurityGroupRef,
    Subnet, SubnetNetworkAclAssociation, SubnetNetworkAclAssociationProps, SubnetRef, SubnetSelection, SubnetType,
    TrafficDirection, Vpc, VpcAttributes, VpcEndpointDnsRecordIpType, VpcEndpointIpAddressType,
    VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint, VpcLookupOptions, VpcRef,
};
use longshore::aws_iam::{AccountRootPrincipal, AnyPrincipal, PolicyStatement, Role, RoleRef, ServicePrincipal};
use longshore::aws_logs::{LogGroup, LogGroupProps, LogGroupRef};
use longshore::aws_s3::{Bucket, BucketProps, BucketRef};
use longshore::core::value::Value;
use longshore::prelude::*;
use longshore::{array, object};

use super::imports::list;
use super::vpc::env;
use crate::harness::check;

use GatewayVpcEndpointAwsService as G;
use InterfaceVpcEndpointAwsService as I;

fn one_zone(zone: &str) -> VpcAttributes {
    VpcAttributes {
        vpc_id: "vpc-1".into(),
        vpc_cidr_block: Some("10.0.0.0/8".into()),
        availability_zones: list(&[zone]).unwrap(),
        private_subnet_ids: list(&["s"]),
        ..Default::default()
    }
}

#[test]
fn endpoints() {
    // The names of all services are in another test of the same golden files.
    const REGIONS: [&str; 10] = [
        "cn-north-1",
        "cn-northwest-1",
        "eusc-de-east-1",
        "us-iso-east-1",
        "us-iso-west-1",
        "us-isob-east-1",
        "us-isob-west-1",
        "us-isof-south-1",
        "us-isof-east-1",
        "eu-isoe-west-1",
    ];
    check("1107-ec2-endpoints", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let some = GatewayVpcEndpointOptions {
            subnets: Some(vec![SubnetType::Public.into()]),
            ip_address_type: Some(VpcEndpointIpAddressType::Dualstack),
            dns_record_ip_type: Some(VpcEndpointDnsRecordIpType::ServiceDefined),
            ..GatewayVpcEndpointOptions::new(G::DYNAMODB)
        };
        let s3 = GatewayVpcEndpointOptions::new(G::S3);
        let vpc = Vpc::builder(&s, "Vpc")
            .max_azs(2)
            .nat_gateways(1)
            .gateway_endpoints([("S3".to_owned(), s3), ("Some".to_owned(), some)].into())
            .build()?;
        let gate = vpc.add_gateway_endpoint("Express", GatewayVpcEndpointOptions::new(G::S3_EXPRESS))?;
        gate.add_to_policy(
            PolicyStatement::builder().principal(AnyPrincipal::new()).action("s3:GetObject").resource("*").build()?,
        )?;
        t.record(
            "gate",
            array![
                gate.vpc_endpoint_id(),
                gate.vpc_endpoint_creation_timestamp(),
                gate.vpc_endpoint_network_interface_ids(),
                gate.vpc_endpoint_dns_entries(),
            ],
            &s,
        );
        let own = G::new_with("thing", Some("com.example".into()));
        vpc.add_gateway_endpoint("Own", GatewayVpcEndpointOptions::new(own))?;
        let ecr = vpc.add_interface_endpoint("Ecr", InterfaceVpcEndpointOptions::new(I::ECR_DOCKER))?;
        let port = ecr.connections().default_port().unwrap().to_string();
        t.record("ecr", array![ecr.vpc_endpoint_id(), ecr.vpc_endpoint_dns_entries(), port], &s);
        ecr.add_to_policy(
            PolicyStatement::builder().principal(AccountRootPrincipal::new()).action("ecr:*").resource("*").build()?,
        )?;
        let group = SecurityGroup::builder(&s, "Group").vpc(&vpc).allow_all_outbound(false).build()?;
        ecr.connections().allow_default_port_from(&group)?;
        let inbound = VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint::OnlyInboundResolver;
        let full = InterfaceVpcEndpointOptions {
            private_dns_enabled: Some(false),
            subnets: Some(SubnetType::Public.into()),
            security_groups: Some(vec![SecurityGroupRef::from(&group)]),
            open: Some(false),
            ip_address_type: Some(VpcEndpointIpAddressType::Ipv4),
            dns_record_ip_type: Some(VpcEndpointDnsRecordIpType::Ipv6),
            private_dns_only_for_inbound_resolver_endpoint: Some(inbound),
            service_region: Some("us-west-2".into()),
            ..InterfaceVpcEndpointOptions::new(I::KEYSPACES)
        };
        let full = vpc.add_interface_endpoint("Full", full)?;
        group.connections().allow_to_default_port(&full)?;
        let service = InterfaceVpcEndpointService::new_with("com.amazonaws.vpce.us-east-1.vpce-svc-1", Some(8080));
        vpc.add_interface_endpoint("Service", InterfaceVpcEndpointOptions::new(service))?;
        vpc.add_interface_endpoint("Global", InterfaceVpcEndpointOptions::new(I::CODECATALYST))?;
        let props = InterfaceVpcEndpointAwsServiceProps { global: Some(false) };
        let own = I::new_with("mine", Some("com.mine".into()), Some(99), props);
        vpc.add_interface_endpoint("OwnAws", InterfaceVpcEndpointOptions::new(own))?;
        let imported = InterfaceVpcEndpointAttributes {
            vpc_endpoint_id: "vpce-1".into(),
            port: 80,
            security_groups: Some(vec![SecurityGroupRef::from(&group)]),
        };
        let imported = InterfaceVpcEndpoint::from_interface_vpc_endpoint_attributes(&s, "Imp", imported)?;
        imported.connections().allow_default_port_from_any_ipv4()?;
        let gate = GatewayVpcEndpoint::from_gateway_vpc_endpoint_id(&s, "GateImp", "vpce-2")?;
        t.record("imp", array![imported.vpc_endpoint_id(), gate.vpc_endpoint_id()], None);
        t.omit(&["names"]);
        for region in REGIONS {
            let env = Environment { region: Some(region.into()), ..Default::default() };
            Stack::with_props(app, region, StackProps { env, ..StackProps::default() })?;
        }
        t.omit(&REGIONS);

        let known = Stack::with_props(app, "Known", env("us-east-1"))?;
        let zones = "availability-zones:account=123456789012:region=us-east-1";
        known.node().set_context(zones, array!["us-east-1a", "us-east-1b", "us-east-1c"])?;
        let ecr = "endpoint-service-availability-zones:account=123456789012:region=us-east-1:serviceName=com.amazonaws.us-east-1.ecr.api";
        known.node().set_context(ecr, array!["us-east-1a", "us-east-1c"])?;
        let vpc = Vpc::builder(&known, "Vpc").nat_gateways(0).build()?;
        let looked_up = |service: I| InterfaceVpcEndpointOptions {
            lookup_supported_azs: Some(true),
            ..InterfaceVpcEndpointOptions::new(service)
        };
        vpc.add_interface_endpoint("Some", looked_up(I::ECR))?;
        vpc.add_interface_endpoint("Unknown", looked_up(I::LAMBDA))?;

        let v = |stack: &Stack| Vpc::from_vpc_attributes(stack, "V", one_zone("a"));
        let sqs = || InterfaceVpcEndpointOptions::new(I::SQS);
        t.attempt("no tables", |stack, _| {
            v(stack)?.add_gateway_endpoint("E", GatewayVpcEndpointOptions::new(G::S3)).map(|_| ())
        });
        t.attempt("no cidr", |stack, _| {
            let attributes = VpcAttributes { vpc_cidr_block: None, ..one_zone("a") };
            Vpc::from_vpc_attributes(stack, "V", attributes)?.add_interface_endpoint("E", sqs()).map(|_| ())
        });
        t.attempt("no subnets", |stack, _| {
            let nowhere = SubnetSelection { availability_zones: list(&["z"]), ..Default::default() };
            let options = InterfaceVpcEndpointOptions { subnets: Some(nowhere), ..sqs() };
            v(stack)?.add_interface_endpoint("E", options).map(|_| ())
        });
        t.attempt("policy", |stack, _| {
            let statement = PolicyStatement::builder().action("a:b").resource("*").build()?;
            v(stack)?.add_interface_endpoint("E", sqs())?.add_to_policy(statement)
        });
        t.attempt("lookup agnostic", |stack, _| v(stack)?.add_interface_endpoint("E", looked_up(I::SQS)).map(|_| ()));
        let in_env = |label: &str, f: &dyn Fn(&Stack) -> Result<()>| {
            t.attempt_with(label, AppProps::default(), env("us-east-1"), false, |stack, _| f(stack));
        };
        in_env("lookup token", &|stack| {
            let options = InterfaceVpcEndpointOptions {
                lookup_supported_azs: Some(true),
                ..InterfaceVpcEndpointOptions::new(InterfaceVpcEndpointService::new(CfnFn::import_value("x")))
            };
            v(stack)?.add_interface_endpoint("E", options).map(|_| ())
        });
        in_env("lookup token zones", &|stack| {
            let vpc = Vpc::from_vpc_attributes(stack, "V", one_zone(&CfnFn::import_value("z")))?;
            vpc.add_interface_endpoint("E", looked_up(I::SQS)).map(|_| ())
        });
        in_env("lookup none", &|stack| v(stack)?.add_interface_endpoint("E", looked_up(I::SQS)).map(|_| ()));
        Ok(())
    });
}

#[test]
fn flow_logs_and_acls() {
    check("1108-ec2-flow-logs-acls", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let logs = LogGroupRef::from(&LogGroup::new(&s, "Logs", LogGroupProps::default())?);
        let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("vpc-flow-logs.amazonaws.com"));
        let role = RoleRef::from(&role.build()?);
        let bucket = BucketRef::from(&Bucket::new(&s, "Bucket", BucketProps::default())?);
        let second = FlowLogOptions {
            traffic_type: Some(FlowLogTrafficType::Reject),
            destination: Some(FlowLogDestination::to_s3()),
            max_aggregation_interval: Some(FlowLogMaxAggregationInterval::OneMinute),
            log_format: None,
        };
        let vpc = Vpc::builder(&s, "Vpc")
            .max_azs(1)
            .nat_gateways(0)
            .flow_logs([("First".to_owned(), FlowLogOptions::default()), ("Second".to_owned(), second)].into())
            .build()?;
        let given = FlowLogOptions {
            destination: Some(FlowLogDestination::to_cloud_watch_logs_with(Some(logs), Some(role))),
            traffic_type: Some(FlowLogTrafficType::Accept),
            log_format: Some(vec![
                LogFormat::VERSION,
                LogFormat::ECS_TASK_ID,
                LogFormat::field("x"),
                LogFormat::custom("${a} b"),
            ]),
            max_aggregation_interval: None,
        };
        let log = vpc.add_flow_log("Given", given)?;
        t.record(
            "given",
            array![
                log.flow_log_id(),
                log.log_group().unwrap().log_group_name(),
                log.iam_role().unwrap().role_arn(),
                Value::Undefined,
                Value::Undefined,
                Value::Undefined,
            ],
            &s,
        );
        let props = |resource_type, destination| FlowLogProps {
            flow_log_name: None,
            resource_type,
            traffic_type: None,
            destination,
            log_format: None,
            max_aggregation_interval: None,
        };
        let subnet = || FlowLogResourceType::from_subnet(vpc.public_subnets()[0].clone());
        let to = |destination| props(subnet(), Some(destination));
        let into = |prefix: Option<&str>, options| {
            FlowLogDestination::to_s3_with(Some(bucket.clone()), prefix.map(Into::into), options)
        };
        let kept = FlowLogProps {
            flow_log_name: Some("named".into()),
            log_format: Some(vec![LogFormat::ALL_DEFAULT_FIELDS]),
            ..to(into(Some("some/prefix"), None))
        };
        let kept = FlowLog::new(&s, "Prefix", kept)?;
        t.record("prefix", array![kept.key_prefix(), kept.bucket().unwrap().bucket_arn()], &s);
        let o = S3DestinationOptions::default();
        let hive = S3DestinationOptions { hive_compatible_partitions: Some(true), ..o };
        FlowLog::new(&s, "Hive", to(into(Some("hive/"), Some(hive))))?;
        let parquet =
            S3DestinationOptions { file_format: Some(FlowLogFileFormat::Parquet), per_hour_partition: Some(true), ..o };
        FlowLog::new(&s, "Parquet", to(into(None, Some(parquet))))?;
        let nothing = S3DestinationOptions { per_hour_partition: Some(false), ..o };
        FlowLog::new(&s, "Nothing", to(into(Some(""), Some(nothing))))?;
        let stream = "arn:aws:firehose:us-east-1:123456789012:deliverystream/x";
        let firehose = FlowLogProps {
            max_aggregation_interval: Some(FlowLogMaxAggregationInterval::TenMinutes),
            ..to(FlowLogDestination::to_kinesis_data_firehose_destination(stream))
        };
        FlowLog::new(&s, "Firehose", firehose)?;
        FlowLog::new(&s, "Interface", props(FlowLogResourceType::from_network_interface_id("eni-1"), None))?;
        let transit = FlowLogProps {
            max_aggregation_interval: Some(FlowLogMaxAggregationInterval::OneMinute),
            ..props(FlowLogResourceType::from_transit_gateway_id("tgw-1"), None)
        };
        FlowLog::new(&s, "Transit", transit)?;
        let attachment = FlowLogResourceType::from_transit_gateway_attachment_id("tgw-attach-1");
        FlowLog::new(&s, "Attachment", props(attachment, None))?;
        t.record("imported", FlowLog::from_flow_log_id(&s, "Imported", "fl-1")?.flow_log_id(), None);
        let refused = |label: &str, props: FlowLogProps| {
            t.attempt(label, |k, _| FlowLog::new(k, "F", props).map(|_| ()));
        };
        let traffic = FlowLogProps {
            traffic_type: Some(FlowLogTrafficType::All),
            ..props(FlowLogResourceType::from_transit_gateway_id("t"), None)
        };
        refused("transit traffic", traffic);
        let interval = FlowLogProps {
            max_aggregation_interval: Some(FlowLogMaxAggregationInterval::TenMinutes),
            ..props(FlowLogResourceType::from_transit_gateway_attachment_id("t"), None)
        };
        refused("transit interval", interval);
        let nowhere = FlowLogDestination::to_kinesis_data_firehose_destination("");
        refused("no stream", props(FlowLogResourceType::from_network_interface_id("t"), Some(nowhere)));

        let acl = NetworkAcl::builder(&s, "Acl").vpc(&vpc).subnet_selection(SubnetType::Public).build()?;
        t.record("acl", array![acl.network_acl_id(), acl.network_acl_vpc_id()], &s);
        let named =
            NetworkAclProps { network_acl_name: Some("acl".into()), vpc: VpcRef::from(&vpc), subnet_selection: None };
        let named = NetworkAcl::new(&s, "Named", named)?;
        named.associate_with_subnet("Later", &SubnetType::PrivateIsolated.into())?;
        let icmp = AclIcmp { r#type: Some(8), code: Some(-1) };
        let traffic = [
            AclTraffic::all_traffic(),
            AclTraffic::icmp(icmp),
            AclTraffic::icmpv6(AclIcmp { r#type: Some(-1), code: None }),
            AclTraffic::tcp_port(80),
            AclTraffic::tcp_port_range(1, 2),
            AclTraffic::udp_port(53),
            AclTraffic::udp_port_range(3, 4),
        ];
        let ranges =
            [AclCidr::any_ipv4(), AclCidr::ipv4("10.0.0.0/8"), AclCidr::any_ipv6(), AclCidr::ipv6("2001:db8::/32")];
        for (i, traffic) in traffic.into_iter().enumerate() {
            let entry = CommonNetworkAclEntryOptions {
                traffic,
                cidr: ranges[i % 4].clone(),
                rule_number: 100 + i as u32,
                direction: [None, Some(TrafficDirection::Egress), Some(TrafficDirection::Ingress)][i % 3],
                rule_action: [None, Some(Action::Deny), Some(Action::Allow)][i % 3],
                network_acl_entry_name: (i > 0).then(|| format!("n{i}")),
            };
            acl.add_entry(&format!("E{i}"), entry)?;
        }
        let imported = NetworkAcl::from_network_acl_id(&s, "ImportedAcl", "acl-1")?;
        let entry = CommonNetworkAclEntryOptions {
            traffic: AclTraffic::all_traffic(),
            cidr: AclCidr::any_ipv4(),
            rule_number: 1,
            direction: None,
            rule_action: None,
            network_acl_entry_name: None,
        };
        imported.add_entry("Entry", entry)?;
        let subnet = Subnet::from_subnet_id(&s, "ImportedSubnet", "subnet-1")?;
        subnet.associate_network_acl("X", &named)?;
        subnet.associate_network_acl("Y", &*imported)?;
        let first = vpc.public_subnets()[0].clone();
        first.associate_network_acl("Z", &*imported)?;
        let association = |s: &SubnetRef| s.as_owned().unwrap().subnet_network_acl_association_id();
        t.record("association", array![association(&first), association(&vpc.isolated_subnets()[0])], &s);
        let direct = SubnetNetworkAclAssociationProps {
            network_acl: imported,
            subnet,
            subnet_network_acl_association_name: Some("x".into()),
        };
        let direct = SubnetNetworkAclAssociation::new(&s, "Association", direct)?;
        t.record("direct", direct.subnet_network_acl_association_association_id(), &s);
        Ok(())
    });
}

fn described(vpc: &VpcRef) -> Result<Value> {
    let one = |x: &SubnetRef| -> Result<Value> {
        let table = x.route_table().route_table_id;
        Ok(array![x.node().id(), x.subnet_id(), x.availability_zone()?, x.ipv4_cidr_block()?, table])
    };
    let mut all = vec![
        vpc.vpc_id().into(),
        vpc.vpc_arn().into(),
        vpc.availability_zones().into(),
        vpc.vpc_cidr_block()?.into(),
        vpc.vpn_gateway_id().into(),
    ];
    for subnets in [vpc.public_subnets(), vpc.private_subnets(), vpc.isolated_subnets()] {
        all.push(subnets.iter().map(one).collect::<Result<Vec<_>>>()?.into());
    }
    Ok(Value::Array(all))
}

#[test]
fn look_ups() {
    check("1109-ec2-lookups", |app, t| {
        let s = Stack::with_props(app, "Missing", env("us-east-1"))?;
        let named = VpcLookupOptions { vpc_name: Some("main".into()), ..Default::default() };
        let by_name = Vpc::from_lookup(&s, "ByName", named)?;
        t.record("missing", described(&by_name)?, &s);
        let text = |t: &str| Some(t.to_owned());
        let tags = [("a", "b"), ("c:d", "e")].map(|(k, v)| (k.to_owned(), v.to_owned()));
        let all = VpcLookupOptions {
            vpc_id: text("vpc-1"),
            vpc_name: text("n"),
            is_default: Some(false),
            tags: Some(tags.into()),
            subnet_group_name_tag: text("group"),
            region: text("eu-west-1"),
            return_vpn_gateways: Some(false),
            owner_account_id: text("210987654321"),
        };
        Vpc::from_lookup(&s, "ByAll", all)?;
        let default = || VpcLookupOptions { is_default: Some(true), ..Default::default() };
        Vpc::from_lookup(&s, "Default", default())?;
        let nope = || SubnetSelection { subnet_group_name: text("Nope"), ..Default::default() };
        let chosen = by_name.select_subnets(&nope())?;
        t.record("pending", array![chosen.is_pending_lookup, chosen.subnet_ids], None);
        let sqs = InterfaceVpcEndpointOptions { subnets: Some(nope()), ..InterfaceVpcEndpointOptions::new(I::SQS) };
        by_name.add_interface_endpoint("Sqs", sqs)?;
        let g = SecurityGroup::from_lookup_by_id(&s, "GroupById", "sg-1234")?;
        let attributes =
            VpcAttributes { vpc_id: "vpc-9".into(), availability_zones: list(&["a"]).unwrap(), ..Default::default() };
        let v = Vpc::from_vpc_attributes(&s, "V", attributes)?;
        let n = SecurityGroup::from_lookup_by_name(&s, "GroupByName", "web", v)?;
        t.record("groups", array![g.security_group_id(), g.allow_all_outbound(), n.security_group_id()], None);

        let k = Stack::with_props(app, "Known", env("us-east-1"))?;
        let subnet = |id: &str, zone: &str| {
            object! {
                "subnetId" => id,
                "availabilityZone" => zone,
                "routeTableId" => format!("rtb-{id}"),
                "cidr" => "10.0.0.0/24",
            }
        };
        let group = |name: &str, kind: &str, subnets: Vec<longshore::core::value::Object>| {
            object! {"name" => name, "type" => kind, "subnets" => subnets}
        };
        let found = object! {
            "vpcId" => "vpc-7",
            "vpcCidrBlock" => "10.0.0.0/16",
            "vpnGatewayId" => "vgw-7",
            "ownerAccountId" => "999999999999",
            "region" => "us-east-2",
            "availabilityZones" => Vec::<String>::new(),
            "subnetGroups" => [
                group("Web", "Public", vec![subnet("1", "us-east-1c"), subnet("2", "us-east-1a")]),
                group("App", "Private", vec![subnet("3", "us-east-1b")]),
                group("Own", "Private", vec![subnet("4", "us-east-1c")]),
            ],
        };
        let key = |filter: &str| {
            format!("vpc-provider:account=123456789012:filter.{filter}:region=us-east-1:returnAsymmetricSubnets=true")
        };
        k.node().set_context(&key("isDefault=true"), found)?;
        let bare = object! {
            "vpcId" => "vpc-8",
            "availabilityZones" => ["us-east-1a"],
            "subnetGroups" => [group("Public", "Public", vec![
                object! {"subnetId" => "x", "availabilityZone" => "us-east-1a"},
            ])],
        };
        k.node().set_context(&key("vpc-id=vpc-8"), bare)?;
        k.node().set_context(
            "security-group:account=123456789012:region=us-east-1:securityGroupId=sg-7",
            object! {"securityGroupId" => "sg-7", "allowAllOutbound" => false},
        )?;
        let found = Vpc::from_lookup(&k, "Found", default())?;
        let env_ = found.parts().base().env().clone();
        let own = SubnetSelection { subnet_group_name: text("Own"), ..Default::default() };
        t.record(
            "found",
            array![
                described(&found)?,
                env_.account,
                env_.region,
                found.select_subnets(&SubnetSelection::default())?.is_pending_lookup,
                found.select_subnets(&own)?.subnet_ids,
            ],
            &k,
        );
        let eight = || VpcLookupOptions { vpc_id: text("vpc-8"), ..Default::default() };
        let bare = Vpc::from_lookup(&k, "Bare", eight())?;
        let subnets: Vec<String> = bare.public_subnets().iter().map(|x| x.subnet_id()).collect();
        t.record("bare", array![bare.vpc_arn(), subnets], &k);
        let closed = SecurityGroup::from_lookup_by_id(&k, "Closed", "sg-7")?;
        closed.connections().allow_to_any_ipv4(Port::tcp(443))?;
        let own = SecurityGroup::new(&k, "Own", SecurityGroupProps::new(found))?;
        own.connections().allow_from(&closed, Port::tcp(80))?;

        let refused = |label: &str, options: VpcLookupOptions| {
            t.attempt(label, |s, _| Vpc::from_lookup(s, "V", options).map(|_| ()));
        };
        let token = CfnFn::import_value("x");
        refused("token id", VpcLookupOptions { vpc_id: Some(token.clone()), ..Default::default() });
        let tags = Some([("a".to_owned(), token.clone())].into());
        refused("token tag", VpcLookupOptions { tags, ..Default::default() });
        refused("agnostic", default());
        t.attempt_with("no cidr", AppProps::default(), env("us-east-1"), false, |s, _| {
            let none = Vec::<String>::new();
            let found = object! {"vpcId" => "vpc-8", "availabilityZones" => none.clone(), "subnetGroups" => none};
            s.node().set_context(&key("vpc-id=vpc-8"), found)?;
            Vpc::from_lookup(s, "V", eight())?.vpc_cidr_block().map(|_| ())
        });
        t.attempt_with("group token", AppProps::default(), env("us-east-1"), false, |s, _| {
            SecurityGroup::from_lookup_by_id(s, "G", &token).map(|_| ())
        });
        t.attempt("group agnostic", |s, _| SecurityGroup::from_lookup_by_id(s, "G", "sg-1").map(|_| ()));
        Ok(())
    });
}
