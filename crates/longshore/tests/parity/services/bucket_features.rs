//! What buckets tell, show, log and keep.

use longshore::aws_iam::{AccountPrincipal, IResourceWithPolicy as _, PolicyStatement, Role, ServicePrincipal};
use longshore::aws_kms::Key;
use longshore::aws_lambda::{Code, Function, FunctionProps, Runtime};
use longshore::aws_s3::{
    BlockPublicAccess, Bucket, BucketAccessControl, BucketEncryption, BucketMetrics, BucketProps, BucketRef, CorsRule,
    EventType, HttpMethods, IBucket as _, IntelligentTieringConfiguration, Inventory, InventoryDestination,
    InventoryFormat, InventoryFrequency, InventoryObjectVersion, NotificationKeyFilter, ObjectLockRetention,
    ObjectOwnership, PartitionDateSource, RedirectProtocol, RedirectTarget, ReplaceKey, RoutingRule,
    RoutingRuleCondition, Tag, TargetObjectKeyFormat,
};
use longshore::aws_s3_notifications::{LambdaDestination, SnsDestination, SqsDestination};
use longshore::aws_sns::Topic;
use longshore::aws_sqs::Queue;
use longshore::object;
use longshore::prelude::*;

use crate::harness::{Context, check, check_with};

fn text(s: &str) -> Option<String> {
    Some(s.to_owned())
}

fn keys(prefix: Option<&str>, suffix: Option<&str>) -> NotificationKeyFilter {
    NotificationKeyFilter { prefix: prefix.map(str::to_owned), suffix: suffix.map(str::to_owned) }
}

fn build(app: &App, t: &Context) -> Result<()> {
    t.own_handler_code();
    let env = StackProps { env: Environment::new("111111111111", "us-east-1"), ..Default::default() };
    let s = Stack::with_props(app, "Stack", env)?;
    let code = FunctionProps::new(Runtime::PYTHON_3_13, "index.handler", Code::from_inline("x"));
    let function = Function::new(&s, "Fn", code)?;
    let told = Bucket::builder(&s, "Told")
        .event_bridge_enabled(true)
        .notifications_skip_destination_validation(true)
        .build()?;
    let call = LambdaDestination::new(&function);
    told.add_event_notification(EventType::ObjectCreatedPut, &call, vec![keys(Some("in/"), Some(".jpg"))])?;
    told.add_object_removed_notification(&call, vec![keys(None, Some(".png"))])?;
    let key = Key::builder(&s, "Key").build()?;
    let queue = Queue::builder(&s, "Queue").encryption_master_key(&key).build()?;
    let both = vec![keys(Some("a"), None), keys(None, Some("b"))];
    told.add_object_created_notification(&SqsDestination::new(&queue), both)?;
    let key = Key::builder(&s, "TopicKey").build()?;
    let topic = Topic::builder(&s, "Topic").master_key(&key).build()?;
    told.add_event_notification(EventType::ReducedRedundancyLostObject, &SnsDestination::new(&topic), vec![])?;
    told.add_to_resource_policy(
        PolicyStatement::builder()
            .action("s3:GetObject")
            .resource(told.arn_for_objects("*"))
            .principal(AccountPrincipal::new("222222222222"))
            .build()?,
    )?;
    let theirs = Bucket::from_bucket_name(&s, "Theirs", "theirs")?;
    theirs.add_object_created_notification(&call, vec![])?;
    theirs.enable_event_bridge_notification()?;
    sites(&s)?;
    let cors = Bucket::builder(&s, "Cors")
        .cors(vec![CorsRule {
            allowed_methods: vec![HttpMethods::Get, HttpMethods::Head],
            allowed_origins: vec!["*".into()],
            allowed_headers: Some(vec!["x".into()]),
            exposed_headers: Some(vec!["y".into()]),
            id: text("i"),
            max_age: Some(60.0),
        }])
        .metrics(vec![BucketMetrics { id: "m".into(), prefix: text("p"), tag_filters: Some(object! {"a" => "b"}) }])
        .transfer_acceleration(true)
        .build()?;
    cors.add_cors_rule(CorsRule {
        allowed_methods: vec![HttpMethods::Put],
        allowed_origins: vec!["https://a".into()],
        ..Default::default()
    });
    cors.add_metric(BucketMetrics { id: "n".into(), ..Default::default() });
    kept(&s, &theirs)?;
    for (name, access) in [
        ("PRIVATE", BucketAccessControl::Private),
        ("PUBLIC_READ", BucketAccessControl::PublicRead),
        ("PUBLIC_READ_WRITE", BucketAccessControl::PublicReadWrite),
        ("AUTHENTICATED_READ", BucketAccessControl::AuthenticatedRead),
        ("LOG_DELIVERY_WRITE", BucketAccessControl::LogDeliveryWrite),
        ("BUCKET_OWNER_READ", BucketAccessControl::BucketOwnerRead),
        ("BUCKET_OWNER_FULL_CONTROL", BucketAccessControl::BucketOwnerFullControl),
        ("AWS_EXEC_READ", BucketAccessControl::AwsExecRead),
    ] {
        Bucket::builder(&s, format!("Acl{name}")).access_control(access).build()?;
    }
    Bucket::builder(&s, "AclOwned")
        .access_control(BucketAccessControl::PublicRead)
        .object_ownership(ObjectOwnership::BucketOwnerPreferred)
        .build()?;
    let open = Bucket::builder(&s, "Open").build()?;
    open.grant_public_access("pub/*", &["s3:GetObject", "s3:ListBucket"])?;
    open.grant_public_access("*", &[])?;
    let r = Stack::new(app, "Role")?;
    let role = Role::builder(&r, "Role").assumed_by(ServicePrincipal::new("lambda.amazonaws.com")).build()?;
    Bucket::builder(&r, "Bucket").notifications_handler_role(&role).build()?.enable_event_bridge_notification()?;
    refusals(t);
    Ok(())
}

fn sites(s: &Stack) -> Result<()> {
    let first = RoutingRule {
        host_name: text("h"),
        http_redirect_code: text("302"),
        protocol: Some(RedirectProtocol::Https),
        replace_key: Some(ReplaceKey::prefix_with("test/")),
        condition: Some(RoutingRuleCondition {
            http_error_code_returned_equals: text("404"),
            key_prefix_equals: text("p"),
        }),
    };
    let second = RoutingRule { replace_key: Some(ReplaceKey::with("k")), ..Default::default() };
    Bucket::builder(s, "Site")
        .website_index_document("index.html")
        .website_error_document("error.html")
        .block_public_access(BlockPublicAccess::BLOCK_ACLS_ONLY)
        .public_read_access(true)
        .website_routing_rules(vec![first, second])
        .build()?;
    let target = RedirectTarget { host_name: "example.com".into(), protocol: Some(RedirectProtocol::Http) };
    Bucket::builder(s, "Redirect").website_redirect(target).build()?;
    Ok(())
}

fn kept(s: &Stack, theirs: &BucketRef) -> Result<()> {
    let logs = Bucket::builder(s, "Logs").build()?;
    let by_event = TargetObjectKeyFormat::partitioned_prefix(Some(PartitionDateSource::EventTime));
    Bucket::builder(s, "Logged")
        .server_access_logs_bucket(&logs)
        .server_access_logs_prefix("logs/")
        .target_object_key_format(by_event)
        .build()?;
    Bucket::builder(s, "OwnLogs")
        .server_access_logs_prefix("own")
        .target_object_key_format(TargetObjectKeyFormat::simple_prefix())
        .build()?;
    Bucket::builder(s, "TheirLogs").server_access_logs_bucket(theirs.clone()).build()?;
    let to = |bucket: BucketRef, prefix: Option<String>, bucket_owner: Option<String>| InventoryDestination {
        bucket,
        prefix,
        bucket_owner,
    };
    let plain = Inventory { destination: to((&logs).into(), text("inv"), None), ..Inventory::new(&logs) };
    let full = Inventory {
        destination: to(theirs.clone(), None, text("222222222222")),
        inventory_id: text("x.y-z"),
        format: Some(InventoryFormat::Parquet),
        frequency: Some(InventoryFrequency::Daily),
        include_object_versions: Some(InventoryObjectVersion::Current),
        enabled: Some(false),
        objects_prefix: text("o"),
        optional_fields: Some(vec!["Size".into()]),
    };
    Bucket::builder(s, "Inventory").inventories(vec![plain, full]).build()?;
    Bucket::builder(s, "Tiers")
        .intelligent_tiering_configurations(vec![IntelligentTieringConfiguration {
            name: "t".into(),
            prefix: text("p"),
            tags: Some(vec![Tag { key: "k".into(), value: "v".into() }]),
            archive_access_tier_time: Some(Duration::days(90)),
            deep_archive_access_tier_time: Some(Duration::days(180)),
        }])
        .object_lock_default_retention(ObjectLockRetention::governance(Duration::days(7))?)
        .build()?;
    Bucket::builder(s, "Locked").object_lock_enabled(true).build()?;
    Bucket::builder(s, "Strict")
        .object_lock_enabled(true)
        .object_lock_default_retention(ObjectLockRetention::compliance(Duration::days(365))?)
        .build()?;
    Ok(())
}

fn refusals(t: &Context) {
    let bad = |name: &str, make: &dyn Fn() -> Result<BucketProps>| {
        t.attempt(name, |s, _| Bucket::new(s, "B", make()?).map(drop));
    };
    let none = BucketProps::default;
    bad("error without index", &|| Ok(BucketProps { website_error_document: text("e"), ..none() }));
    bad("redirect and index", &|| {
        let website_redirect = Some(RedirectTarget { host_name: "h".into(), protocol: None });
        Ok(BucketProps { website_redirect, website_index_document: text("i"), ..none() })
    });
    bad("no condition", &|| {
        let rule = RoutingRule { condition: Some(RoutingRuleCondition::default()), ..Default::default() };
        Ok(BucketProps { website_routing_rules: Some(vec![rule]), ..none() })
    });
    bad("public without", &|| Ok(BucketProps { public_read_access: Some(true), ..none() }));
    bad("public blocked", &|| {
        let block_public_access = Some(BlockPublicAccess::BLOCK_ALL);
        Ok(BucketProps { public_read_access: Some(true), block_public_access, ..none() })
    });
    bad("lock off", &|| {
        let object_lock_default_retention = Some(ObjectLockRetention::governance(Duration::days(1))?);
        Ok(BucketProps { object_lock_enabled: Some(false), object_lock_default_retention, ..none() })
    });
    bad("acl enforced", &|| {
        let object_ownership = Some(ObjectOwnership::BucketOwnerEnforced);
        Ok(BucketProps { access_control: Some(BucketAccessControl::PublicRead), object_ownership, ..none() })
    });
    bad("logs of a managed key", &|| {
        let encryption = Some(BucketEncryption::KmsManaged);
        Ok(BucketProps { server_access_logs_prefix: text("p"), encryption, ..none() })
    });
    bad("acl and logs", &|| {
        let access_control = Some(BucketAccessControl::Private);
        Ok(BucketProps { server_access_logs_prefix: text("p"), access_control, ..none() })
    });
    t.attempt("retention long", |_, _| ObjectLockRetention::governance(Duration::days(36_501)).map(drop));
    t.attempt("retention none", |_, _| ObjectLockRetention::compliance(Duration::days(0)).map(drop));
    t.attempt_synth("inventory id", |s, _| {
        let bucket = Bucket::builder(s, "B").build()?;
        bucket.add_inventory(Inventory { inventory_id: text("a b"), ..Inventory::new(&bucket) });
        Ok(())
    });
    let filters = |name: &str, filters: Vec<NotificationKeyFilter>| {
        t.attempt(&format!("filter {name}"), |s, _| {
            let queue = Queue::builder(s, "Q").build()?;
            let bucket = Bucket::builder(s, "B").build()?;
            bucket.add_object_created_notification(&SqsDestination::new(&queue), filters)
        });
    };
    filters("empty", vec![keys(None, None)]);
    filters("prefixes", vec![keys(Some("a"), None), keys(Some("b"), None)]);
    filters("suffixes", vec![keys(None, Some("a")), keys(None, Some("b"))]);
}

#[test]
fn buckets_tell_show_log_and_keep() {
    check("1812-s3-features", build);
}

#[test]
fn buckets_tell_show_log_and_keep_in_a_new_project() {
    check_with(
        "1813-s3-features-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        build,
    );
}
