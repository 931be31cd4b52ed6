//! Buckets, their policies and keys that L1s are; mixins of buckets; secrets that applications replace.

use std::rc::Rc;

use longshore::aws_ec2::{
    Connections, ConnectionsProps, IConnectable, InterfaceVpcEndpoint, InterfaceVpcEndpointAwsService, Port,
    SecurityGroup, SecurityGroupRef, SubnetSelection, SubnetType, Vpc,
};
use longshore::aws_iam::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, Grant, GrantPolicyWithResourceOptions, PolicyDocument,
    PolicyStatement, PrincipalRef, Role, ServicePrincipal,
};
use longshore::aws_kms::{Key, KeyRef};
use longshore::aws_s3::mixins::{BucketAutoDeleteObjects, BucketPolicyStatements, BucketVersioning};
use longshore::aws_s3::{BlockPublicAccess, BlockPublicAccessOptions, Bucket, BucketPolicy, IBucket};
use longshore::aws_secretsmanager::{
    HostedRotation, ISecret, MultiUserHostedRotationOptions, RotationScheduleOptions, Secret, SecretRotation,
    SecretRotationApplication, SecretRotationApplicationOptions, SingleUserHostedRotationOptions,
};
use longshore::aws_sns::{ITopic, Topic, TopicPolicy};
use longshore::aws_sqs::{IQueue, Queue};
use longshore::core::cfn_resource::RemovalPolicy;
use longshore::core::token::Lazy;
use longshore::core::value::{Object, Value};
use longshore::core::{array, object};
use longshore::prelude::*;

use crate::harness::{Context, check, check_with};

fn statement(action: &str, principal: impl Into<PrincipalRef>) -> Result<PolicyStatement> {
    PolicyStatement::builder().action(action).resource("*").principal(principal).build()
}

fn l1(scope: &dyn Construct, id: &str, kind: &str, properties: Object) -> Result<CfnResource> {
    CfnResource::l1(scope, id, kind, properties)
}

fn denies() -> Object {
    object! {"Effect" => "Deny", "Action" => "s3:*", "Resource" => "*", "Principal" => "*"}
}

const BUCKET: &str = "AWS::S3::Bucket";
const POLICY: &str = "AWS::S3::BucketPolicy";
const KEY: &str = "AWS::KMS::Key";

fn keys_and_buckets(app: &App, c: &Context) -> Result<()> {
    let s = Stack::new(app, "Stack")?;
    let role = Role::builder(&s, "Role").assumed_by(AccountRootPrincipal::new()).build()?;
    let root = object! {"AWS" => "arn:aws:iam::123456789012:root"};
    let allows = object! {"Effect" => "Allow", "Action" => "kms:*", "Resource" => "*", "Principal" => root};
    let policy = object! {"Version" => "2012-10-17", "Statement" => [allows]};
    let cfn_key = l1(&s, "Key", KEY, object! {"KeyPolicy" => policy})?;
    let key = Key::from_cfn_key(&cfn_key)?;
    c.record("same key", Rc::ptr_eq(&Key::from_cfn_key(&cfn_key)?, &key), None);
    c.record("key", array![key.key_arn(), key.key_id()], &s);
    KeyRef::from(&key).grant_encrypt(&role)?;
    key.grant(&AccountPrincipal::new("123456789012"), &["kms:Sign"])?;
    KeyRef::from(&key).add_alias("mine")?;
    KeyRef::from(&key).add_to_resource_policy(statement("kms:Verify", AnyPrincipal::new())?)?;
    let by_default = object! {"SSEAlgorithm" => "aws:kms", "KMSMasterKeyID" => cfn_key.att("Arn")};
    let rule = object! {"ServerSideEncryptionByDefault" => by_default};
    let encrypted = l1(
        &s,
        "Encrypted",
        BUCKET,
        object! {
            "BucketEncryption" => object! {"ServerSideEncryptionConfiguration" => [rule]},
            "WebsiteConfiguration" => object! {"IndexDocument" => "x"},
        },
    )?;
    let unknown = KeyRef::from_arn("arn:aws:kms:us-east-1:123456789012:key/x").grant_decrypt(&role);
    assert_eq!(unknown.unwrap_err().code(), "OnlyArnOfKeyKnown");
    let bucket = Bucket::from_cfn_bucket(&encrypted)?;
    c.record("same bucket", Bucket::from_cfn_bucket(&encrypted)?.node().is_same(bucket.node()), None);
    let same_key = bucket.encryption_key().and_then(KeyRef::key).is_some_and(|k| k.node().is_same(key.node()));
    c.record(
        "bucket",
        array![
            bucket.bucket_name(),
            bucket.bucket_arn(),
            bucket.bucket_domain_name(),
            bucket.bucket_regional_domain_name(),
            bucket.bucket_dual_stack_domain_name(),
            bucket.bucket_website_url(),
            bucket.bucket_website_domain_name(),
            bucket.is_website(),
            same_key,
            bucket.url_for_object("a"),
        ],
        &s,
    );
    bucket.grant_read(&role, "*")?;
    bucket.grant_write(&AccountPrincipal::new("123456789012"), "*")?;
    let blocks = object! {"PublicAccessBlockConfiguration" => object! {"BlockPublicPolicy" => true}};
    let blocked = Bucket::from_cfn_bucket(&l1(&s, "Blocked", BUCKET, blocks)?)?;
    c.record("blocked", array![blocked.is_website(), blocked.encryption_key().is_none()], None);
    policies(&s, c)
}

fn policies(s: &Stack, c: &Context) -> Result<()> {
    let plain = l1(s, "Plain", BUCKET, object! {})?;
    let document = object! {"Version" => "2012-10-17", "Statement" => [denies()]};
    let cfn = l1(s, "PlainPolicy", POLICY, object! {"Bucket" => plain.ref_(), "PolicyDocument" => document})?;
    let policy = BucketPolicy::from_cfn_bucket_policy(&cfn)?;
    c.record("same policy", BucketPolicy::from_cfn_bucket_policy(&cfn)?.node().is_same(policy.node()), None);
    policy.document().add_statements([statement("s3:Get*", AccountPrincipal::new("1"))?]);
    Bucket::from_cfn_bucket(&plain)?.grant_public_access("pub/*", &[])?;
    let empty = object! {"Statement" => Value::Array(Vec::new())};
    let named = l1(s, "NamedPolicy", POLICY, object! {"Bucket" => "named", "PolicyDocument" => empty})?;
    let policy = BucketPolicy::from_cfn_bucket_policy(&named)?;
    policy.document().add_statements([statement("s3:Put*", AccountPrincipal::new("1"))?]);
    Ok(())
}

fn mixins(app: &App) -> Result<()> {
    let (mixed, flags) = (Stack::new(app, "Mixed")?, Stack::new(app, "Flags")?);
    for stack in [&flags, &mixed] {
        stack.node().set_context("@aws-cdk/core:automaticL1Traits", true)?;
    }
    let first = l1(&mixed, "L1", BUCKET, object! {})?;
    first.apply_removal_policy(RemovalPolicy::Destroy, true)?;
    first.node().with(&[&BucketAutoDeleteObjects::new(), &BucketVersioning::new(None)])?;
    let access = BlockPublicAccess::new(BlockPublicAccessOptions {
        block_public_acls: Some(true),
        restrict_public_buckets: Some(false),
        ..Default::default()
    });
    let l2 = Bucket::builder(&mixed, "L2")
        .removal_policy(RemovalPolicy::Destroy)
        .enforce_ssl(true)
        .block_public_access(access)
        .build()?;
    assert!(!l2.disallow_public_access());
    l2.node().with(&[&BucketAutoDeleteObjects::new()])?;
    let l3 = Bucket::builder(&flags, "L3").removal_policy(RemovalPolicy::Destroy).build()?;
    l3.node().with(&[&BucketAutoDeleteObjects::new()])?;
    let lists = BucketPolicyStatements::new(vec![statement("s3:List*", AccountPrincipal::new("2"))?]);
    let policy = l2.policy().expect("TLS is enforced");
    policy.node().with(&[&lists])?;
    let document = object! {"Statement" => [denies()]};
    let own = l1(&flags, "P", POLICY, object! {"Bucket" => "x", "PolicyDocument" => document})?;
    own.node().with(&[&lists])
}

#[test]
fn buckets_and_keys_that_l1s_are() {
    check("2406-buckets-and-keys-of-l1s", |app, c| {
        c.own_handler_code();
        keys_and_buckets(app, c)?;
        mixins(app)?;
        c.attempt("public", |s, _| {
            let blocks = object! {"PublicAccessBlockConfiguration" => object! {"BlockPublicPolicy" => true}};
            let bucket = Bucket::from_cfn_bucket(&l1(s, "B", BUCKET, blocks)?)?;
            bucket.grant_public_access("*", &[]).map(drop)
        });
        c.attempt("key policy", |s, _| {
            let lazy = Lazy::any(|| Ok(object! {}.into()));
            Key::from_cfn_key(&l1(s, "K", KEY, object! {"KeyPolicy" => lazy})?).map(drop)
        });
        c.attempt("no key policy", |s, _| Key::from_cfn_key(&l1(s, "K", KEY, object! {})?).map(drop));
        c.attempt_synth("kept", |s, _| {
            Bucket::builder(s, "C").build()?.node().with(&[&BucketAutoDeleteObjects::new()])
        });
        c.attempt("no traits", |s, _| Bucket::builder(s, "C").build()?.node().with(&[&BucketAutoDeleteObjects::new()]));
        Ok(())
    });
}

#[test]
fn buckets_and_keys_that_l1s_are_with_the_flags_of_a_new_project() {
    let flags = |_: &Context| AppProps { context: Context::recommended_flags(), ..Default::default() };
    check_with("2408-buckets-and-keys-of-l1s-flags", flags, |app, c| {
        c.own_handler_code();
        keys_and_buckets(app, c)?;
        mixins(app)
    });
}

/// Something with connections and nothing else.
#[derive(Clone)]
struct Target(Connections);

impl IConnectable for Target {
    fn connections(&self) -> Connections {
        self.0.clone()
    }
}

fn target(port: Option<u16>, groups: Vec<SecurityGroupRef>) -> Rc<dyn IConnectable> {
    Rc::new(Target(Connections::new(ConnectionsProps {
        default_port: port.map(Port::tcp),
        security_groups: Some(groups),
        ..Default::default()
    })))
}

fn network(s: &Stack) -> Result<Vpc> {
    Vpc::builder(s, "Vpc").max_azs(2).nat_gateways(1).restrict_default_security_group(false).build()
}

type Application = SecretRotationApplication;

fn own(versions: &[(&str, &str)]) -> Application {
    let versions = versions.iter().map(|(p, v)| ((*p).to_owned(), (*v).to_owned())).collect();
    Application::new(
        "Own",
        "1.2.3",
        SecretRotationApplicationOptions { is_multi_user: Some(false), additional_semantic_versions: Some(versions) },
    )
}

fn rotations(app: &App, c: &Context) -> Result<()> {
    let s = Stack::new(app, "Stack")?;
    let vpc = network(&s)?;
    let group = SecurityGroup::builder(&s, "Database").vpc(&vpc).build()?;
    let database = target(Some(3306), vec![(&group).into()]);
    let secret = Secret::builder(&s, "Secret").build()?;
    SecretRotation::builder(&s, "Rotation")
        .application(Application::mysql_rotation_single_user())
        .secret(&secret)
        .target(Rc::clone(&database))
        .vpc(&vpc)
        .build()?;
    let key = Key::builder(&s, "Key").build()?;
    let one = Secret::builder(&s, "One").encryption_key(&key).build()?;
    let master = Secret::builder(&s, "Master").encryption_key(&key).build()?;
    let group = SecurityGroup::builder(&s, "Group").vpc(&vpc).allow_all_outbound(false).build()?;
    let endpoint = InterfaceVpcEndpoint::builder(&s, "Endpoint")
        .vpc(&vpc)
        .service(InterfaceVpcEndpointAwsService::SECRETS_MANAGER)
        .build()?;
    SecretRotation::builder(&s, "RotationOfAVeryLongNameThatIsCutAtTheFrontBecauseFunctionsHaveShortNames")
        .application(Application::postgres_rotation_multi_user())
        .secret(&one)
        .master_secret(&master)
        .target(Rc::clone(&database))
        .vpc(&vpc)
        .vpc_subnets(SubnetSelection::of_type(SubnetType::Public))
        .security_group(&group)
        .exclude_characters(" %")
        .endpoint((&endpoint).into())
        .automatically_after(Duration::days(7))
        .rotate_immediately_on_update(false)
        .build()?;
    let two = Secret::builder(&s, "Two").build()?;
    SecretRotation::builder(&s, "Own")
        .application(own(&[("aws-cn", "1"), ("aws-us-gov", "2")]))
        .secret(&two)
        .target(database)
        .vpc(&vpc)
        .master_secret(Secret::from_secret_name_v2(&s, "Named", "named")?)
        .build()?;
    type A = Application;
    let applications = [
        ("MARIADB", A::mariadb_rotation_single_user(), A::mariadb_rotation_multi_user()),
        ("MYSQL", A::mysql_rotation_single_user(), A::mysql_rotation_multi_user()),
        ("ORACLE", A::oracle_rotation_single_user(), A::oracle_rotation_multi_user()),
        ("POSTGRES", A::postgres_rotation_single_user(), A::postgres_rotation_multi_user()),
        ("SQLSERVER", A::sqlserver_rotation_single_user(), A::sqlserver_rotation_multi_user()),
        ("REDSHIFT", A::redshift_rotation_single_user(), A::redshift_rotation_multi_user()),
        ("MONGODB", A::mongodb_rotation_single_user(), A::mongodb_rotation_multi_user()),
        ("DB2", A::db2_rotation_single_user(), A::db2_rotation_multi_user()),
    ];
    for (name, single, multi) in applications {
        for (kind, application) in [("SINGLE", single), ("MULTI", multi)] {
            let mut known: Vec<Value> = vec![application.is_multi_user().into()];
            for partition in ["aws", "aws-cn", "aws-us-gov"] {
                known.push(application.application_arn_for_partition(partition)?.into());
                known.push(application.semantic_version_for_partition(partition)?.into());
            }
            c.record(&format!("{name} {kind}"), known, None);
        }
    }
    hosted(app)?;
    topics(app, c)
}

fn scheduled(s: &Stack, secret: &str, rotation: HostedRotation) -> Result<()> {
    let options = RotationScheduleOptions { hosted_rotation: Some(rotation), ..Default::default() };
    Secret::builder(s, secret).build()?.add_rotation_schedule("Schedule", options).map(drop)
}

fn hosted(app: &App) -> Result<()> {
    let s = Stack::new(app, "Hosted")?;
    let vpc = network(&s)?;
    let rotation = HostedRotation::mysql_single_user(SingleUserHostedRotationOptions {
        function_name: Some("f".into()),
        vpc: Some((&vpc).into()),
        ..Default::default()
    });
    scheduled(&s, "A", rotation.clone())?;
    rotation.connections()?.allow_to_any_ipv4(Port::tcp(3306))?;
    let second = Secret::builder(&s, "B").build()?;
    let master = Secret::builder(&s, "C").build()?;
    let groups = ["G", "H"].map(|id| SecurityGroup::builder(&s, id).vpc(&vpc).build().map(|g| (&g).into()));
    let options = MultiUserHostedRotationOptions {
        vpc: Some((&vpc).into()),
        vpc_subnets: Some(SubnetSelection::of_type(SubnetType::Public)),
        security_groups: Some(groups.into_iter().collect::<Result<_>>()?),
        ..MultiUserHostedRotationOptions::new(&master)
    };
    let options = RotationScheduleOptions {
        hosted_rotation: Some(HostedRotation::postgre_sql_multi_user(options)),
        ..Default::default()
    };
    second.add_rotation_schedule("Schedule", options).map(drop)
}

fn topics(app: &App, c: &Context) -> Result<()> {
    let s = Stack::new(app, "Topics")?;
    let topic = Topic::builder(&s, "Topic").build()?;
    let other = Topic::builder(&s, "Other").build()?;
    TopicPolicy::builder(&s, "Policy").topics(vec![topic.topic_arn(), other.topic_arn()]).enforce_ssl(true).build()?;
    let given = PolicyDocument::of([statement("sns:Publish", AnyPrincipal::new())?]);
    TopicPolicy::builder(&s, "Given")
        .topics(vec![topic.topic_arn()])
        .enforce_ssl(true)
        .policy_document(given)
        .build()?;
    let queue = Queue::builder(&s, "Queue").build()?;
    let service = ServicePrincipal::new("x.amazonaws.com");
    let grant = Grant::add_statement_to_resource_policy(GrantPolicyWithResourceOptions {
        grantee: &service,
        actions: vec!["sqs:x".into()],
        resource_arns: vec!["*".into()],
        conditions: Object::new(),
        resource: &queue,
        resource_self_arns: None,
        statement: PolicyStatement::builder()
            .action("sqs:SendMessage")
            .resource(queue.queue_arn())
            .principal(service.clone())
            .condition("StringEquals", object! {"aws:SourceAccount" => s.account()})
            .build()?,
    })?;
    let counts = array![grant.success(), grant.resource_statements().len(), grant.principal_statements().len()];
    c.record("grant", counts, None);
    Ok(())
}

fn refusals(c: &Context) {
    let bad = |label: &str, port: Option<u16>, application: Application| {
        c.attempt(label, |s, _| {
            let vpc = Vpc::builder(s, "V").restrict_default_security_group(false).build()?;
            SecretRotation::builder(s, "R")
                .application(application)
                .secret(&Secret::builder(s, "S").build()?)
                .vpc(&vpc)
                .target(target(port, Vec::new()))
                .build()
                .map(drop)
        });
    };
    let single = Application::mysql_rotation_single_user;
    bad("no port", None, single());
    bad("no master", Some(1), Application::mysql_rotation_multi_user());
    bad("partition", Some(1), Application::new("X", "1", SecretRotationApplicationOptions::default()));
    c.attempt("other partition", |_, _| single().application_arn_for_partition("aws-iso").map(drop));
    c.attempt("other version", |_, _| single().semantic_version_for_partition("aws-iso").map(drop));
    c.attempt("groups alone", |s, _| {
        let vpc = Vpc::builder(s, "V").restrict_default_security_group(false).build()?;
        let group = SecurityGroup::builder(s, "G").vpc(&vpc).build()?;
        let options =
            SingleUserHostedRotationOptions { security_groups: Some(vec![(&group).into()]), ..Default::default() };
        scheduled(s, "S", HostedRotation::mysql_single_user(options))
    });
    c.attempt("connections of no network", |_, _| {
        HostedRotation::mysql_single_user(SingleUserHostedRotationOptions::default()).connections().map(drop)
    });
    c.attempt("connections too early", |s, _| {
        let vpc = Vpc::builder(s, "V").restrict_default_security_group(false).build()?;
        let options = SingleUserHostedRotationOptions { vpc: Some((&vpc).into()), ..Default::default() };
        HostedRotation::mysql_single_user(options).connections().map(drop)
    });
}

#[test]
fn secrets_that_applications_replace() {
    check("2407-secrets-rotated-by-applications", |app, c| {
        refusals(c);
        rotations(app, c)
    });
}

#[test]
fn secrets_that_applications_replace_with_the_flags_of_a_new_project() {
    let flags = |_: &Context| AppProps { context: Context::recommended_flags(), ..Default::default() };
    check_with("2409-secrets-rotated-flags", flags, rotations);
}
