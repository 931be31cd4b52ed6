//! Twin of the case about members of buckets, queues, parameters, keys and services.

use longshore::array;
use longshore::aws_ec2::{Vpc, VpcAttributes, VpcRef};
use longshore::aws_ecs::{AppProtocol, CredentialSpec, FargateTaskDefinition};
use longshore::aws_elasticloadbalancingv2::{ApplicationLoadBalancer, NetworkLoadBalancer};
use longshore::aws_iam::{AnyPrincipal, PolicyStatement, Role};
use longshore::aws_kms::{Alias, Key, KeyRef};
use longshore::aws_s3::{
    Bucket, BucketAttributes, BucketPolicy, IBucket, ReplaceKey, TransferAccelerationUrlOptions,
    VirtualHostedStyleUrlOptions,
};
use longshore::aws_servicediscovery::{DnsRecordType, DnsServiceProps, HttpNamespace, IInstance, PrivateDnsNamespace};
use longshore::aws_sqs::{IQueue, Queue};
use longshore::aws_ssm::{ParameterType, SecureStringParameterAttributes, StringParameter};
use longshore::core::value::Value;
use longshore::prelude::*;

use crate::harness::{Context, check};

fn urls(b: &dyn IBucket) -> Value {
    let fast = |key: &str, dual_stack: Option<bool>| {
        b.transfer_acceleration_url_for_object(key, TransferAccelerationUrlOptions { dual_stack })
    };
    let hosted = |key: &str, regional: Option<bool>| {
        b.virtual_hosted_url_for_object_with(key, VirtualHostedStyleUrlOptions { regional })
    };
    array![
        fast("a/b", None),
        fast("/a", Some(true)),
        fast("", Some(false)),
        hosted("a", Some(false)),
        hosted("", Some(true)),
        hosted("/a", None),
        b.url_for_object("k"),
        b.url_for_object(""),
        b.s3_url_for_object("k"),
    ]
}

fn buckets(s: &Stack, t: &Context, key: &Key) -> Result<()> {
    let bucket = Bucket::builder(s, "Bucket").encryption_key(key).build()?;
    let plain = Bucket::new(s, "Plain", Default::default())?;
    let abroad = BucketAttributes {
        bucket_name: Some("abroad".into()),
        region: Some("eu-west-1".into()),
        account: Some("1".into()),
        ..Default::default()
    };
    let abroad = Bucket::from_bucket_attributes(s, "Abroad", abroad)?;
    t.record("urls", array![urls(&bucket), urls(&*abroad)], s);
    let policies = [Some(RemovalPolicy::Retain), Some(RemovalPolicy::Destroy), None];
    for (i, policy) in policies.into_iter().enumerate() {
        let made = BucketPolicy::builder(s, format!("Policy{i}"))
            .bucket(plain.bucket_name())
            .maybe_removal_policy(policy)
            .build()?;
        let everything = PolicyStatement::builder().action("s3:*").resource("*").principal(AnyPrincipal::new());
        made.document().add_statements([everything.build()?]);
        if policy.is_none() {
            made.apply_removal_policy(RemovalPolicy::RetainOnUpdateOrDelete)?;
        }
    }
    let role = Role::builder(s, "Role").assumed_by(AnyPrincipal::new()).build()?;
    let queue = Queue::builder(s, "Queue").encryption_master_key(key).build()?;
    let secure = SecureStringParameterAttributes {
        parameter_name: "secure".into(),
        encryption_key: Some(key.into()),
        ..Default::default()
    };
    let parameter = StringParameter::from_secure_string_parameter_attributes(s, "Secure", secure)?;
    let success = |result: longshore::aws_iam::GrantOnKeyResult| result.grant.is_some_and(|g| g.success());
    let granted = array![
        success(bucket.grant_on_key(&role, &["kms:Verify"])?),
        plain.grant_on_key(&role, &["kms:Verify"])?.grant.is_none(),
        success(queue.grant_on_key(&role, &["kms:Sign", "kms:Decrypt"])?),
        Queue::new(s, "Open", Default::default())?.grant_on_key(&role, &["x:Y"])?.grant.is_none(),
        success(parameter.grant_on_key(&role, &["kms:Encrypt"])?),
    ];
    t.record("granted", granted, None);
    let alias = Alias::builder(s, "Alias").alias_name("mine").target_key(KeyRef::from(key)).build()?;
    t.record("alias", array![alias.alias_arn(), alias.alias_name(), Key::DEFAULT_DUMMY_KEY_ID], s);
    let replace = ReplaceKey::with("x");
    let prefix = ReplaceKey::prefix_with("y");
    t.record("replace", array![replace.with_key(), replace.prefix_with_key(), prefix.prefix_with_key()], None);
    Ok(())
}

fn vpc(s: &Stack, tables: Option<Vec<String>>) -> Result<VpcRef> {
    let attributes = VpcAttributes {
        vpc_id: "vpc-1".into(),
        availability_zones: vec!["a".into(), "b".into()],
        private_subnet_ids: Some(vec!["s".into(), "t".into()]),
        private_subnet_route_table_ids: tables,
        ..Default::default()
    };
    Vpc::from_vpc_attributes(s, "V", attributes)
}

fn instances(s: &Stack, t: &Context) -> Result<()> {
    let vpc = vpc(s, Some(vec!["r".into(), "q".into()]))?;
    let namespace = PrivateDnsNamespace::builder(s, "Namespace").name("ns").vpc(vpc.clone()).build()?;
    let props = DnsServiceProps {
        dns_record_type: Some(DnsRecordType::AAaaa),
        load_balancer: Some(true),
        ..Default::default()
    };
    let service = namespace.create_service("Service", props)?;
    let alb = ApplicationLoadBalancer::builder(s, "Alb").vpc(vpc.clone()).build()?;
    let attributes = [("stage".to_owned(), "test".to_owned())].into();
    let instance = service.register_load_balancer("Balancer", &alb, Some(attributes))?;
    let nlb = NetworkLoadBalancer::builder(s, "Nlb").vpc(vpc).build()?;
    service.register_load_balancer("Other", &nlb, None)?;
    t.record("instance", array![instance.dns_name(), instance.instance_id()], s);
    Ok(())
}

fn refusals(t: &Context) {
    let long = "x".repeat(64);
    let names = ["ok-name", "UPPER", "a", "a..b", "-a-", "1.2.3.4", "under_score", long.as_str(), ""];
    for name in names {
        let label = if name.is_empty() { "empty" } else { name };
        t.attempt(&format!("name {label}"), |_, _| Bucket::validate_bucket_name(name, false));
        t.attempt(&format!("legacy {label}"), |_, _| Bucket::validate_bucket_name(name, true));
    }
    let typed = |x: &Stack, kind: ParameterType| {
        StringParameter::value_for_typed_string_parameter(x, "/l", kind, None).map(|_| ())
    };
    t.attempt("typed list", |x, _| typed(x, ParameterType::StringList));
    t.attempt("typed secure", |x, _| typed(x, ParameterType::SecureString));
    t.attempt("balancer of http", |x, _| {
        let service = HttpNamespace::builder(x, "N").name("n").build()?.create_service("S", Default::default())?;
        let alb = ApplicationLoadBalancer::builder(x, "A").vpc(vpc(x, None)?).build()?;
        service.register_load_balancer("L", &alb, None).map(|_| ())
    });
}

#[test]
fn storage_members() {
    check("2130-storage-members", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let key = Key::new(&s, "Key", Default::default())?;
        buckets(&s, t, &key)?;
        instances(&s, t)?;
        let typed = |name: &str, kind: ParameterType, version: Option<f64>| {
            StringParameter::value_for_typed_string_parameter(&s, name, kind, version)
        };
        let values = array![
            typed("/a", ParameterType::String, None)?,
            typed("/a", ParameterType::String, None)?,
            typed("/ami", ParameterType::AwsEc2ImageId, None)?,
            typed("/v", ParameterType::String, Some(3.0))?,
        ];
        t.record("typed", values, &s);
        let small = FargateTaskDefinition::new(&s, "Small", Default::default())?;
        let big = FargateTaskDefinition::builder(&s, "Big").cpu(2048).memory_limit_mib(4096).build()?;
        t.record("sizes", array![small.cpu(), small.memory_mib(), big.cpu(), big.memory_mib()], None);
        let spec = CredentialSpec::new("prefix", "arn");
        let members =
            array![spec.prefix_id(), spec.file_location(), AppProtocol::Grpc.value(), AppProtocol::Http2.value()];
        t.record("ecs", members, None);
        refusals(t);
        Ok(())
    });
}
