//! Versions, aliases, networks, sources and destinations of functions.

use longshore::aws_applicationautoscaling::{CronOptions, ScalingSchedule, Schedule};
use longshore::aws_ec2::{Port, SecurityGroup, SubnetSelection, SubnetType, Vpc, VpcRef};
use longshore::aws_iam::{AccountPrincipal, PolicyStatement, Role, ServicePrincipal};
use longshore::aws_kms::Key;
use longshore::aws_lambda::{
    Alias, AliasAttributes, AliasOptions, AliasProps, Architecture, AutoScalingOptions, Code, DockerImageCode,
    DockerImageFunction, EventInvokeConfigOptions, EventSourceMappingLogLevel, EventSourceMappingOptions,
    FilterCriteria, FilterRule, Function, FunctionProps, FunctionUrl, FunctionUrlAuthType, FunctionUrlCorsOptions,
    FunctionUrlOptions, FunctionUrlProps, HttpMethod, IAlias as _, IFunction as _, ILayerVersion as _, IVersion as _,
    ImageOptions, InvokeMode, LayerVersion, LayerVersionAttributes, LayerVersionPermission, LayerVersionProps,
    MetricType, MetricsConfig, Permission, ProvisionedPollerConfig, RecursiveLoop, Runtime, RuntimeManagementMode,
    SnapStartConf, SourceAccessConfiguration, SourceAccessConfigurationType, StartingPosition, Tracing,
    UtilizationScalingOptions, Version, VersionAttributes, VersionOptions, VersionProps, VersionWeight,
};
use longshore::aws_lambda_destinations::{
    EventBridgeDestination, LambdaDestination, LambdaDestinationOptions, S3Destination, SnsDestination, SqsDestination,
};
use longshore::aws_lambda_event_sources::{
    S3OnFailureDestination, SnsDlq, SnsEventSource, SqsDlq, SqsEventSource, SqsEventSourceProps,
};
use longshore::aws_logs::{LogGroup, LogRetention, LogRetentionProps, LogRetentionRetryOptions, RetentionDays};
use longshore::aws_s3::Bucket;
use longshore::aws_sns::Topic;
use longshore::aws_sns_subscriptions::LambdaSubscriptionProps;
use longshore::aws_sqs::{Queue, QueueProps};
use longshore::core::cfn_elements::{CfnOutput, CfnOutputProps};
use longshore::core::cfn_resource::RemovalPolicy;
use longshore::core::intrinsics::Aws;
use longshore::core::units::Size;
use longshore::core::value::Object;
use longshore::core::{array, object};
use longshore::prelude::*;

use crate::harness::{Context, check, check_with};

fn base() -> FunctionProps {
    FunctionProps::new(Runtime::PYTHON_3_13, "index.handler", Code::from_inline("x"))
}

fn text(s: &str) -> Option<String> {
    Some(s.to_owned())
}

fn versions(app: &App, t: &Context) -> Result<()> {
    let s = Stack::new(app, "Stack")?;
    let make = |id: &str, props: FunctionProps| Function::new(&s, id, props);
    let variables = Some([("B".to_owned(), "1".to_owned()), ("A".to_owned(), "2".to_owned())].into());
    let plain = make("Plain", FunctionProps { environment: variables, ..base() })?;
    let current = plain.current_version()?;
    let latest = plain.latest_version()?;
    t.record(
        "current",
        array![
            current.version(),
            current.function_arn(),
            current.function_name(),
            latest.function_arn(),
            latest.version(),
        ],
        &s,
    );
    let other = FunctionProps {
        description: text("text"),
        memory_size: Some(512),
        timeout: Some(Duration::seconds(9)),
        reserved_concurrent_executions: Some(4),
        current_version_options: Some(VersionOptions {
            description: text("d"),
            code_sha256: text("sha"),
            removal_policy: Some(RemovalPolicy::Retain),
            provisioned_concurrent_executions: Some(3.0),
            retry_attempts: Some(1.0),
            max_event_age: Some(Duration::hours(1)),
            ..Default::default()
        }),
        ..base()
    };
    make("Other", other)?.current_version()?;
    let mixed = make("Mixed", base())?;
    mixed.current_version()?;
    mixed.invalidate_version_based_on("a")?;
    mixed.invalidate_version_based_on("b")?;
    t.record("edge", mixed.current_version()?.edge_arn()?, &s);
    let options = AliasOptions {
        description: text("the one"),
        provisioned_concurrent_executions: Some(2.0),
        ..Default::default()
    };
    let live = plain.add_alias("live", options)?;
    let v1 = Version::new(
        &s,
        "V1",
        VersionProps {
            description: text("first"),
            min_execution_environments: Some(1.0),
            max_execution_environments: Some(3.0),
            ..VersionProps::new(&plain)
        },
    )?;
    let failed = Queue::builder(&s, "Failed").build()?;
    let weighted = Alias::new(
        &s,
        "Weighted",
        AliasProps {
            additional_versions: Some(vec![VersionWeight { version: (&v1).into(), weight: 0.25 }]),
            on_failure: Some(SqsDestination::new(&failed).into()),
            retry_attempts: Some(0.0),
            ..AliasProps::new("weighted", &current)
        },
    )?;
    v1.add_alias("old", AliasOptions::default())?;
    let scaling = live.add_auto_scaling(AutoScalingOptions { min_capacity: Some(2.0), max_capacity: 50.0 })?;
    scaling.scale_on_utilization(UtilizationScalingOptions {
        utilization_target: 0.5,
        scale_in_cooldown: Some(Duration::minutes(1)),
        policy_name: text("track"),
        ..Default::default()
    })?;
    let morning = CronOptions { hour: text("8"), minute: text("0"), ..Default::default() };
    scaling.scale_on_schedule(
        "Morning",
        ScalingSchedule::builder().schedule(Schedule::cron(morning)?).min_capacity(20).build(),
    )?;
    t.record(
        "alias",
        array![
            live.alias_name(),
            live.function_arn(),
            live.function_name(),
            weighted.version().version(),
            live.lambda().function_name(),
        ],
        &s,
    );
    let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("ec2.amazonaws.com")).build()?;
    live.grant_invoke(&role)?;
    current.grant_invoke(&ServicePrincipal::new("sns.amazonaws.com"))?;
    let permission = Permission {
        source_account: text("123456789012"),
        ..Permission::invoke(ServicePrincipal::new("s3.amazonaws.com"))
    };
    weighted.add_permission("Perm", permission)?;
    plain.grant_invoke_latest_version(&role)?;
    mixed.grant_invoke_version(&role, &v1)?;
    plain.grant_invoke_url(&role)?;
    let urled = make("Urled", base())?;
    let url = urled.add_function_url(FunctionUrlOptions {
        auth_type: Some(FunctionUrlAuthType::None),
        invoke_mode: Some(InvokeMode::ResponseStream),
        cors: Some(FunctionUrlCorsOptions {
            allowed_origins: Some(vec!["https://a.example".into()]),
            allowed_headers: Some(vec!["X-A".into()]),
            exposed_headers: Some(vec!["X-B".into()]),
            allow_credentials: Some(true),
            max_age: Some(Duration::days(1)),
            allowed_methods: Some(vec![HttpMethod::Get, HttpMethod::Post]),
        }),
    })?;
    let signed = plain.add_function_url(FunctionUrlOptions::default())?;
    signed.grant_invoke_url(&AccountPrincipal::new("123456789012"))?;
    let cors = Some(FunctionUrlCorsOptions::default());
    let of_alias = FunctionUrl::new(
        &s,
        "OfAlias",
        FunctionUrlProps { function: (&live).into(), auth_type: None, cors, invoke_mode: None },
    )?;
    t.record("urls", array![url.url(), url.function_arn(), signed.url(), of_alias.url()], &s);
    let topic = Topic::builder(&s, "Topic").build()?;
    make(
        "Async",
        FunctionProps {
            on_failure: Some(SnsDestination::new(&topic).into()),
            on_success: Some(LambdaDestination::new(&mixed).into()),
            max_event_age: Some(Duration::minutes(1)),
            retry_attempts: Some(2.0),
            ..base()
        },
    )?;
    let results = Bucket::builder(&s, "Results").build()?;
    make(
        "AsyncMore",
        FunctionProps {
            on_failure: Some(EventBridgeDestination::new().into()),
            on_success: Some(S3Destination::new(&results).into()),
            ..base()
        },
    )?;
    let only = LambdaDestinationOptions { response_only: Some(true) };
    make(
        "AsyncResponse",
        FunctionProps {
            on_failure: Some(LambdaDestination::with_options(&mixed, only).into()),
            on_success: Some(LambdaDestination::with_options(&plain, only).into()),
            ..base()
        },
    )?;
    let max_event_age = Some(Duration::hours(6));
    v1.configure_async_invoke(EventInvokeConfigOptions { max_event_age, ..Default::default() })?;
    let files = t.fixture("simple");
    let layer = LayerVersion::new(
        &s,
        "Layer",
        LayerVersionProps {
            compatible_runtimes: Some(vec![Runtime::PYTHON_3_13, Runtime::PYTHON_3_12]),
            compatible_architectures: Some(vec![Architecture::ARM_64]),
            description: text("files"),
            license: text("MIT"),
            layer_version_name: Some("layer".into()),
            removal_policy: Some(RemovalPolicy::Retain),
            ..LayerVersionProps::new(Code::from_asset(files.as_str()))
        },
    )?;
    let any = LayerVersion::new(&s, "Any", LayerVersionProps::new(Code::from_asset(files.as_str())))?;
    layer.add_permission("One", LayerVersionPermission { account_id: "123456789012".into(), organization_id: None })?;
    any.add_permission("All", LayerVersionPermission { account_id: "*".into(), organization_id: text("o-1") })?;
    let arn = "arn:aws:lambda:us-east-1:123456789012:layer:x:3";
    let theirs = LayerVersion::from_layer_version_arn(&s, "Theirs", arn)?;
    let layered = make("Layered", FunctionProps { layers: Some(vec![(&layer).into(), theirs.clone()]), ..base() })?;
    layered.add_layers(vec![(&any).into()])?;
    let layers = Some(vec![(&layer).into(), (&any).into()]);
    make("LayeredVersion", FunctionProps { layers, ..base() })?.current_version()?;
    t.record("layers", array![layer.layer_version_arn(), theirs.layer_version_arn()], &s);
    let arn = "arn:aws:lambda:us-east-1:123456789012:function:f:7";
    let by_arn = Version::from_version_arn(&s, "ByArn", arn)?;
    let attributes = VersionAttributes { lambda: (&plain).into(), version: "9".into() };
    let by_attributes = Version::from_version_attributes(&s, "ByAttributes", attributes)?;
    let attributes = AliasAttributes { alias_name: "prod".into(), alias_version: by_attributes.clone() };
    let alias = Alias::from_alias_attributes(&s, "ByAlias", attributes)?;
    t.record(
        "imports",
        array![
            by_arn.version(),
            by_arn.function_name(),
            by_arn.lambda().function_name(),
            by_attributes.function_arn(),
            alias.function_arn(),
            alias.function_name(),
        ],
        &s,
    );
    by_arn.grant_invoke(&role)?;
    alias.grant_invoke(&role)?;
    let named = Function::from_function_name(&s, "ByName", "named")?;
    named.add_permission("Here", Permission::invoke(ServicePrincipal::new("events.amazonaws.com")))?;
    Ok(())
}

fn filter() -> Object {
    let body = object! {
        "n" => FilterRule::is_equal(1),
        "t" => FilterRule::or(&["a", "b"]),
        "x" => FilterRule::exists(),
        "y" => FilterRule::not_exists(),
        "z" => FilterRule::between(1.0, 5.0),
        "p" => FilterRule::begins_with("q"),
        "e" => FilterRule::empty(),
        "u" => FilterRule::null(),
        "q" => FilterRule::not_equals("z"),
        "s" => FilterRule::is_equal("text"),
    };
    FilterCriteria::filter(object! {"body" => body})
}

fn networks(app: &App, t: &Context) -> Result<()> {
    let s = Stack::new(app, "Stack")?;
    let vpc: VpcRef =
        (&Vpc::builder(&s, "Vpc").max_azs(2).nat_gateways(1).restrict_default_security_group(false).build()?).into();
    let make = |id: &str, props: FunctionProps| Function::new(&s, id, props);
    let inside = || FunctionProps { vpc: Some(vpc.clone()), ..base() };
    let plain = make("Plain", inside())?;
    let group = SecurityGroup::builder(&s, "Group").vpc(vpc.clone()).build()?;
    let grouped = make(
        "Grouped",
        FunctionProps {
            security_groups: Some(vec![(&group).into()]),
            vpc_subnets: Some(SubnetSelection::of_type(SubnetType::Public)),
            allow_public_subnet: Some(true),
            ipv6_allowed_for_dual_stack: Some(true),
            ..inside()
        },
    )?;
    let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("lambda.amazonaws.com")).build()?;
    make(
        "Closed",
        FunctionProps {
            allow_all_outbound: Some(false),
            allow_all_ipv6_outbound: Some(true),
            role: Some((&role).into()),
            ..inside()
        },
    )?;
    plain.connections()?.allow_to_with(&grouped, Port::tcp(443), Some("calls"))?;
    grouped.connections()?.allow_from_any_ipv4(Port::tcp(80))?;
    t.record("bound", array![plain.is_bound_to_vpc(), grouped.connections()?.security_groups().len()], None);
    let queue = Queue::builder(&s, "Queue").build()?;
    let key = Key::builder(&s, "Key").build()?;
    let fed_by_queue = SqsEventSource::with_props(
        &queue,
        SqsEventSourceProps {
            batch_size: Some(5.0),
            report_batch_item_failures: Some(true),
            max_concurrency: Some(9.0),
            filters: Some(vec![filter()]),
            filter_encryption: Some((&key).into()),
            ..Default::default()
        },
    )?;
    let topic = Topic::builder(&s, "Topic").build()?;
    let dead_letter_queue = Some((&queue).into());
    let fed_by_topic =
        SnsEventSource::with_props(&topic, LambdaSubscriptionProps { dead_letter_queue, ..Default::default() });
    let events = Some(vec![fed_by_queue.into(), fed_by_topic.into()]);
    let fed = make("Fed", FunctionProps { events, ..base() })?;
    let windowed = Queue::builder(&s, "Windowed").build()?;
    let source = SqsEventSource::with_props(
        &windowed,
        SqsEventSourceProps {
            max_batching_window: Some(Duration::minutes(2)),
            batch_size: Some(1000.0),
            enabled: Some(false),
            metrics_config: Some(MetricsConfig { metrics: vec![MetricType::EventCount] }),
            provisioned_poller_config: Some(ProvisionedPollerConfig {
                minimum_pollers: Some(2.0),
                maximum_pollers: Some(10.0),
                poller_group_name: None,
            }),
            ..Default::default()
        },
    )?;
    fed.add_event_source(&source)?;
    t.record(
        "source",
        array![source.event_source_mapping_id()?, source.event_source_mapping_arn()?, source.queue().queue_arn()],
        &s,
    );
    mappings(&s, &fed, &queue)?;
    let manual = RuntimeManagementMode::manual("arn:aws:lambda:us-east-1::runtime:x");
    let recursive_loop = Some(RecursiveLoop::Allow);
    make("Pinned", FunctionProps { runtime_management_mode: Some(manual), recursive_loop, ..base() })?;
    let (dead, key) = (Topic::builder(&s, "Dead").build()?, Key::builder(&s, "Key2").build()?);
    make(
        "Automatic",
        FunctionProps {
            runtime_management_mode: Some(RuntimeManagementMode::AUTO),
            snap_start: Some(SnapStartConf::ON_PUBLISHED_VERSIONS),
            dead_letter_topic: Some((&dead).into()),
            environment_encryption: Some((&key).into()),
            tracing: Some(Tracing::Active),
            ..base()
        },
    )?;
    let code = DockerImageCode::from_image_asset_with(
        longshore::aws_ecr_assets::DockerImageAssetProps {
            directory: t.fixture("simple"),
            build_args: Some([("A".to_owned(), "b".to_owned())].into()),
            target: text("t"),
            file: text("Dockerfile"),
            ..Default::default()
        },
        ImageOptions { cmd: Some(vec!["a".into()]), entrypoint: Some(vec!["b".into()]), working_directory: text("/w") },
    );
    let for_image = Queue::builder(&s, "ForImage").build()?;
    let image = DockerImageFunction::builder(&s, "Image")
        .code(code)
        .vpc(vpc.clone())
        .architecture(Architecture::ARM_64)
        .description("image")
        .timeout(Duration::minutes(15))
        .memory_size(10240)
        .ephemeral_storage_size(Size::gibibytes(10))
        .environment([("A".to_owned(), "b".to_owned())].into())
        .initial_policy(vec![PolicyStatement::builder().action("s3:*").resource("*").build()?])
        .dead_letter_queue_enabled(true)
        .events(vec![SqsEventSource::new(&for_image)?.into()])
        .retry_attempts(0.0)
        .reserved_concurrent_executions(0)
        .build()?;
    image.add_alias("live", AliasOptions::default())?;
    fed.add_to_role_policy(PolicyStatement::builder().action("x:Y").resource("*").build()?)
}

fn mappings(s: &Stack, fed: &Function, queue: &Queue) -> Result<()> {
    let of = |arn: &str, starting_position: StartingPosition| EventSourceMappingOptions {
        event_source_arn: text(arn),
        starting_position: Some(starting_position),
        ..Default::default()
    };
    fed.add_event_source_mapping(
        "Stream",
        EventSourceMappingOptions {
            bisect_batch_on_error: Some(true),
            max_record_age: Some(Duration::days(1)),
            retry_attempts: Some(10.0),
            parallelization_factor: Some(10.0),
            tumbling_window: Some(Duration::minutes(15)),
            on_failure: Some(SqsDlq::new(queue).into()),
            ..of("arn:aws:kinesis:us-east-1:123456789012:stream/s", StartingPosition::TrimHorizon)
        },
    )?;
    let failures = Topic::builder(s, "Failures").build()?;
    fed.add_event_source_mapping(
        "Table",
        EventSourceMappingOptions {
            starting_position_timestamp: Some(1_640_995_200.0),
            retry_attempts: Some(-1.0),
            on_failure: Some(SnsDlq::new(&failures).into()),
            log_level: Some(EventSourceMappingLogLevel::Debug),
            ..of("arn:aws:dynamodb:us-east-1:123456789012:table/t/stream/x", StartingPosition::AtTimestamp)
        },
    )?;
    let failed = Bucket::builder(s, "Failed").build()?;
    let access = |r#type, uri: &str| SourceAccessConfiguration { r#type, uri: uri.into() };
    fed.add_event_source_mapping(
        "Kafka",
        EventSourceMappingOptions {
            kafka_bootstrap_servers: Some(vec!["a:9092".into(), "b:9092".into()]),
            kafka_topic: text("t"),
            kafka_consumer_group_id: text("g"),
            starting_position: Some(StartingPosition::Latest),
            source_access_configurations: Some(vec![
                access(SourceAccessConfigurationType::sasl_scram_512_auth(), "arn:s"),
                access(SourceAccessConfigurationType::of("OWN"), "u"),
            ]),
            on_failure: Some(S3OnFailureDestination::new(&failed).into()),
            ..Default::default()
        },
    )?;
    Ok(())
}

fn recommended(_: &Context) -> AppProps {
    AppProps { context: Context::recommended_flags(), ..Default::default() }
}

#[test]
fn versions_aliases_and_addresses() {
    check("1806-lambda-versions", versions);
}

#[test]
fn versions_aliases_and_addresses_in_a_new_project() {
    check_with("1807-lambda-versions-recommended-flags", recommended, versions);
}

#[test]
fn functions_in_networks_and_what_calls_them() {
    check("1808-lambda-networks", networks);
}

#[test]
fn functions_in_networks_and_what_calls_them_in_a_new_project() {
    check_with("1809-lambda-networks-recommended-flags", recommended, networks);
}

#[test]
fn retention_of_logs() {
    check("1810-lambda-log-retention", |app, t| {
        t.own_handler_code();
        let s = Stack::new(app, "Stack")?;
        let keep = |days| FunctionProps { log_retention: Some(days), ..base() };
        let function = Function::new(&s, "Fn", keep(RetentionDays::OneWeek))?;
        Function::new(
            &s,
            "More",
            FunctionProps {
                log_retention_retry_options: Some(LogRetentionRetryOptions { max_retries: Some(9) }),
                log_removal_policy: Some(RemovalPolicy::Destroy),
                ..keep(RetentionDays::Infinite)
            },
        )?;
        let log_removal_policy = Some(RemovalPolicy::Retain);
        Function::new(&s, "Kept", FunctionProps { log_removal_policy, ..keep(RetentionDays::OneDay) })?;
        let own = |retention| LogRetentionProps {
            log_group_name: "group".into(),
            log_group_region: None,
            retention,
            role: None,
            log_retention_retry_options: None,
            removal_policy: None,
        };
        let elsewhere = LogRetentionProps { log_group_region: text("eu-west-1"), ..own(RetentionDays::TenYears) };
        let retention = LogRetention::new(&s, "Own", elsewhere)?;
        let group = function.log_group().expect("the group is known");
        t.record("arns", array![group.log_group_arn(), group.log_group_name(), retention.log_group_arn()], &s);
        let r = Stack::new(app, "Role")?;
        let role = Role::builder(&r, "Role").assumed_by(ServicePrincipal::new("lambda.amazonaws.com")).build()?;
        LogRetention::new(&r, "Own", LogRetentionProps { role: Some((&role).into()), ..own(RetentionDays::OneMonth) })?;
        Ok(())
    });
}

#[test]
fn refusals() {
    check("1811-lambda-refusals", |_, t| {
        let make = |s: &Stack, props: FunctionProps| Function::new(s, "Fn", props);
        let plain = |s: &Stack| make(s, base());
        let second = |s: &Stack| Function::new(s, "Fn2", base());
        let group = |s: &Stack| SecurityGroup::from_security_group_id(s, "G", "sg-1");
        t.attempt("reserved", |s, _| {
            let environment = Some([("AWS_REGION".to_owned(), "x".to_owned())].into());
            make(s, FunctionProps { environment, ..base() }).map(drop)
        });
        type OfFunction = fn(&mut FunctionProps);
        let without: [(&str, OfFunction); 4] = [
            ("allowAllOutbound", |p| p.allow_all_outbound = Some(true)),
            ("vpcSubnets", |p| p.vpc_subnets = Some(SubnetSelection::default())),
            ("ipv6AllowedForDualStack", |p| p.ipv6_allowed_for_dual_stack = Some(true)),
            ("allowAllIpv6Outbound", |p| p.allow_all_ipv6_outbound = Some(false)),
        ];
        for (name, change) in without {
            t.attempt(&format!("without vpc {name}"), |s, _| {
                let mut props = base();
                change(&mut props);
                make(s, props).map(drop)
            });
        }
        t.attempt("groups without vpc", |s, _| {
            make(s, FunctionProps { security_groups: Some(vec![group(s)?]), ..base() }).map(drop)
        });
        let vpc = |s: &Stack| Ok::<_, Error>(Some(VpcRef::from(&Vpc::builder(s, "Vpc").build()?)));
        for (i, name) in ["allowAllOutbound", "allowAllIpv6Outbound"].into_iter().enumerate() {
            t.attempt(&format!("both {name}"), |s, _| {
                let (vpc, security_groups) = (vpc(s)?, Some(vec![group(s)?]));
                let mut props = FunctionProps { vpc, security_groups, ..base() };
                *[&mut props.allow_all_outbound, &mut props.allow_all_ipv6_outbound][i] = Some(true);
                make(s, props).map(drop)
            });
        }
        t.attempt("public", |s, _| {
            let vpc_subnets = Some(SubnetSelection::of_type(SubnetType::Public));
            make(s, FunctionProps { vpc: vpc(s)?, vpc_subnets, ..base() }).map(drop)
        });
        t.attempt("connections", |s, _| plain(s)?.connections().map(drop));
        let log_group = |s: &Stack| Ok::<_, Error>(Some((&LogGroup::builder(s, "G").build()?).into()));
        t.attempt("retention and group", |s, _| {
            let (log_group, log_retention) = (log_group(s)?, Some(RetentionDays::OneDay));
            make(s, FunctionProps { log_group, log_retention, ..base() }).map(drop)
        });
        t.attempt("removal and group", |s, _| {
            let (log_group, log_removal_policy) = (log_group(s)?, Some(RemovalPolicy::Destroy));
            make(s, FunctionProps { log_group, log_removal_policy, ..base() }).map(drop)
        });
        let snap_start = Some(SnapStartConf::ON_PUBLISHED_VERSIONS);
        t.attempt("snap start of java 8", |s, _| {
            let snap_start = snap_start.clone();
            make(s, FunctionProps { runtime: Runtime::NODEJS_22_X, snap_start, ..base() }).map(drop)
        });
        t.attempt("snap start with space", |s, _| {
            let (snap_start, ephemeral_storage_size) = (snap_start.clone(), Some(Size::mebibytes(513)));
            make(s, FunctionProps { snap_start, ephemeral_storage_size, ..base() }).map(drop)
        });
        for (name, age) in [("age", Duration::seconds(59)), ("age long", Duration::hours(7))] {
            t.attempt(name, |s, _| make(s, FunctionProps { max_event_age: Some(age), ..base() }).map(drop));
        }
        for (name, retries) in [("retries", 3.0), ("retries less", -1.0)] {
            t.attempt(name, |s, _| make(s, FunctionProps { retry_attempts: Some(retries), ..base() }).map(drop));
        }
        let once = || EventInvokeConfigOptions { retry_attempts: Some(1.0), ..Default::default() };
        t.attempt("twice", |s, _| {
            make(s, FunctionProps { retry_attempts: Some(1.0), ..base() })?.configure_async_invoke(once())
        });
        t.attempt("version twice", |s, _| {
            let version = plain(s)?.current_version()?;
            version.configure_async_invoke(once())?;
            version.configure_async_invoke(once())
        });
        let version = |s: &Stack, change: fn(&mut VersionProps)| {
            let mut props = VersionProps::new(&plain(s)?);
            change(&mut props);
            Version::new(s, "V", props)
        };
        type OfVersion = fn(&mut VersionProps);
        let few: [(&str, OfVersion); 4] = [
            ("provisioned", |p| p.provisioned_concurrent_executions = Some(-1.0)),
            ("least", |p| p.min_execution_environments = Some(-1.0)),
            ("most", |p| p.max_execution_environments = Some(-1.0)),
            ("least and most", |p| {
                p.min_execution_environments = Some(2.0);
                p.max_execution_environments = Some(1.0);
            }),
        ];
        for (name, change) in few {
            t.attempt(name, |s, _| version(s, change).map(drop));
        }
        t.attempt("edge of latest", |s, _| plain(s)?.latest_version()?.edge_arn().map(drop));
        t.attempt_synth("edge with variables", |s, _| {
            let environment = Some([("A".to_owned(), "b".to_owned())].into());
            let version = make(s, FunctionProps { environment, ..base() })?.current_version()?;
            let props = CfnOutputProps { value: version.edge_arn()?.into(), ..Default::default() };
            CfnOutput::new(s, "O", props).map(drop)
        });
        t.attempt("invalidate", |s, _| plain(s)?.invalidate_version_based_on(&Aws::region()));
        let alias = |s: &Stack, options: AliasOptions| {
            let version = version(s, |_| ())?;
            Alias::new(
                s,
                "A",
                AliasProps {
                    additional_versions: options.additional_versions,
                    provisioned_concurrent_executions: options.provisioned_concurrent_executions,
                    ..AliasProps::new("a", &version)
                },
            )
        };
        let weights = |s: &Stack, weights: &[f64]| {
            let version = second(s)?.current_version()?;
            let weighted = weights.iter().map(|w| VersionWeight { version: (&version).into(), weight: *w });
            let additional_versions = Some(weighted.collect());
            alias(s, AliasOptions { additional_versions, ..Default::default() }).map(drop)
        };
        t.attempt("weight", |s, _| weights(s, &[1.5]));
        t.attempt("weights", |s, _| weights(s, &[0.6, 0.5]));
        t.attempt("alias provisioned", |s, _| {
            let provisioned_concurrent_executions = Some(-5.0);
            alias(s, AliasOptions { provisioned_concurrent_executions, ..Default::default() }).map(drop)
        });
        let one = || AutoScalingOptions { min_capacity: None, max_capacity: 1.0 };
        t.attempt("scaling twice", |s, _| {
            let alias = alias(s, AliasOptions::default())?;
            alias.add_auto_scaling(one())?;
            alias.add_auto_scaling(one()).map(drop)
        });
        t.attempt("utilization", |s, _| {
            let scaling = alias(s, AliasOptions::default())?.add_auto_scaling(one())?;
            scaling.scale_on_utilization(UtilizationScalingOptions { utilization_target: 0.95, ..Default::default() })
        });
        t.attempt("url of version", |s, _| {
            version(s, |_| ())?.add_function_url(FunctionUrlOptions::default()).map(drop)
        });
        t.attempt("url age", |s, _| {
            let cors = FunctionUrlCorsOptions { max_age: Some(Duration::days(2)), ..Default::default() };
            plain(s)?.add_function_url(FunctionUrlOptions { cors: Some(cors), ..Default::default() }).map(drop)
        });
        let files = t.fixture("simple");
        let layer = |s: &Stack, runtimes: Vec<Runtime>| {
            let code = Code::from_asset(files.as_str());
            let compatible_runtimes = Some(runtimes);
            LayerVersion::new(s, "L", LayerVersionProps { compatible_runtimes, ..LayerVersionProps::new(code) })
        };
        t.attempt("no runtimes", |s, _| layer(s, vec![]).map(drop));
        t.attempt("inline layer", |s, _| {
            LayerVersion::new(s, "L", LayerVersionProps::new(Code::from_inline("x"))).map(drop)
        });
        t.attempt("organization", |s, _| {
            LayerVersion::from_layer_version_arn(s, "L", "arn:l")?
                .add_permission("P", LayerVersionPermission { account_id: "1".into(), organization_id: text("o") })
        });
        t.attempt("import of none", |s, _| {
            let attributes =
                LayerVersionAttributes { layer_version_arn: "arn:l".into(), compatible_runtimes: Some(vec![]) };
            LayerVersion::from_layer_version_attributes(s, "L", attributes).map(drop)
        });
        t.attempt("other runtime", |s, _| {
            let layer = layer(s, vec![Runtime::NODEJS_22_X, Runtime::NODEJS_20_X])?;
            make(s, FunctionProps { layers: Some(vec![(&layer).into()]), ..base() }).map(drop)
        });
        t.attempt("six layers", |s, _| {
            let layers = (1..=6).map(|i| LayerVersion::from_layer_version_arn(s, format!("L{i}"), format!("arn:l{i}")));
            make(s, FunctionProps { layers: Some(layers.collect::<Result<_>>()?), ..base() }).map(drop)
        });
        refused_mappings(t);
        refused_queues(t);
        Ok(())
    });
}

fn refused_mappings(t: &Context) {
    type Change = fn(&mut EventSourceMappingOptions);
    let changes: [(&str, Change); 20] = [
        ("both", |o| o.kafka_bootstrap_servers = Some(vec!["a".into()])),
        ("none", |o| o.event_source_arn = None),
        ("empty", |o| {
            o.event_source_arn = None;
            o.kafka_bootstrap_servers = Some(vec![]);
        }),
        ("window", |o| o.max_batching_window = Some(Duration::seconds(301))),
        ("concurrency", |o| o.max_concurrency = Some(1.0)),
        ("concurrency much", |o| o.max_concurrency = Some(1001.0)),
        ("age", |o| o.max_record_age = Some(Duration::seconds(59))),
        ("age long", |o| o.max_record_age = Some(Duration::days(8))),
        ("retries", |o| o.retry_attempts = Some(10_001.0)),
        ("retries less", |o| o.retry_attempts = Some(-2.0)),
        ("parallel", |o| o.parallelization_factor = Some(11.0)),
        ("tumbling", |o| o.tumbling_window = Some(Duration::seconds(901))),
        ("no time", |o| o.starting_position = Some(StartingPosition::AtTimestamp)),
        ("time", |o| o.starting_position_timestamp = Some(1.0)),
        ("group", |o| o.kafka_consumer_group_id = Some("x".repeat(201))),
        ("group characters", |o| o.kafka_consumer_group_id = Some("ä".into())),
        ("filters", |_| ()),
        ("pollers", |o| o.provisioned_poller_config = poller(Some(201.0), None)),
        ("pollers most", |o| o.provisioned_poller_config = poller(None, Some(2001.0))),
        ("pollers order", |o| o.provisioned_poller_config = poller(Some(5.0), Some(4.0))),
    ];
    for (name, change) in changes {
        t.attempt(&format!("mapping {name}"), |s, _| {
            let mut options = EventSourceMappingOptions { event_source_arn: text("arn:x"), ..Default::default() };
            change(&mut options);
            if name == "filters" {
                options.filter_encryption = Some((&Key::builder(s, "K").build()?).into());
            }
            Function::new(s, "Fn", base())?.add_event_source_mapping("M", options).map(drop)
        });
    }
}

fn poller(minimum_pollers: Option<f64>, maximum_pollers: Option<f64>) -> Option<ProvisionedPollerConfig> {
    Some(ProvisionedPollerConfig { minimum_pollers, maximum_pollers, poller_group_name: None })
}

fn refused_queues(t: &Context) {
    type Change = fn(&mut SqsEventSourceProps);
    let changes: [(&str, Change); 8] = [
        ("fifo", |p| p.max_batching_window = Some(Duration::seconds(1))),
        ("window", |p| p.max_batching_window = Some(Duration::minutes(6))),
        ("batch", |p| p.batch_size = Some(11.0)),
        ("batch windowed", |p| {
            p.batch_size = Some(10_001.0);
            p.max_batching_window = Some(Duration::seconds(1));
        }),
        ("pollers", |p| p.provisioned_poller_config = poller(Some(1.0), None)),
        ("pollers most", |p| p.provisioned_poller_config = poller(None, Some(1.0))),
        ("pollers order", |p| p.provisioned_poller_config = poller(Some(5.0), Some(4.0))),
        ("both", |p| {
            p.provisioned_poller_config = poller(None, None);
            p.max_concurrency = Some(2.0);
        }),
    ];
    for (name, change) in changes {
        t.attempt(&format!("queue {name}"), |s, _| {
            let fifo = (name == "fifo").then_some(true);
            let queue = Queue::new(s, "Q", QueueProps { fifo, ..Default::default() })?;
            let mut props = SqsEventSourceProps::default();
            change(&mut props);
            SqsEventSource::with_props(&queue, props).map(drop)
        });
    }
    t.attempt("queue unbound", |s, _| {
        SqsEventSource::new(&Queue::builder(s, "Q").build()?)?.event_source_mapping_id().map(drop)
    });
}
