//! Providers of custom resources, state machines that wait, and what is said about all functions that come with the library.

use longshore::aws_ec2::{SecurityGroup, SubnetSelection, Vpc};
use longshore::aws_iam::{AccountRootPrincipal, FromRoleArnOptions, Role, RoleRef, ServicePrincipal};
use longshore::aws_kms::Key;
use longshore::aws_lambda::{ApplicationLogLevel, Code, Function, FunctionAttributes, Runtime};
use longshore::aws_logs::{LogGroup, LogGroupRef, RetentionDays};
use longshore::aws_s3::Bucket;
use longshore::aws_stepfunctions::LogLevel;
use longshore::core::aspects::Aspects;
use longshore::core::cfn_resource::RemovalPolicy;
use longshore::core::custom_resource::{CustomResource, CustomResourceProps};
use longshore::core::{array, object};
use longshore::custom_resources::{
    AwsCustomResource, AwsCustomResourcePolicy, AwsSdkCall, CustomResourceConfig, CustomResourceLambdaRuntime,
    CustomResourceLogRetention, CustomResourceRemovalPolicy, LogOptions, Logging, LoggingProps, PhysicalResourceId,
    Provider, ProviderProps, SdkCallsPolicyOptions, WaiterStateMachine,
};
use longshore::prelude::*;

use crate::harness::{Context, check, check_with};

fn function(scope: &Stack, id: &str) -> Result<Function> {
    Function::builder(scope, id).runtime(Runtime::NODEJS_22_X).handler("index.x").code(Code::from_inline("x")).build()
}

fn of_lambda(s: &Stack, id: &str) -> Result<Role> {
    Role::builder(s, id).assumed_by(ServicePrincipal::new("lambda.amazonaws.com")).build()
}

fn plain(app: &App, c: &Context) -> Result<()> {
    let s = Stack::new(app, "Stack")?;
    let event = function(&s, "Event")?;
    let done = function(&s, "Done")?;
    let simple = Provider::builder(&s, "Simple").on_event_handler(&event).build()?;
    let resource = CustomResource::new(
        &s,
        "Resource",
        CustomResourceProps::builder().service_token(simple.service_token()).properties(object! {"a" => 1}).build(),
    )?;
    assert!(simple.on_event_handler().node().is_same(event.node()));
    assert!(simple.is_complete_handler().is_none());
    c.record("simple", array![simple.service_token(), resource.ref_()], &s);
    let waits = Provider::builder(&s, "Waits").on_event_handler(&event).is_complete_handler(&done).build()?;
    CustomResource::new(
        &s,
        "Other",
        CustomResourceProps::builder().service_token(waits.service_token()).resource_type("Custom::Other").build(),
    )?;
    Provider::builder(&s, "Logs")
        .on_event_handler(&event)
        .is_complete_handler(&done)
        .query_interval(Duration::seconds(10))
        .total_timeout(Duration::hours(1))
        .disable_waiter_state_machine_logging(false)
        .framework_lambda_logging_level(ApplicationLogLevel::Info)
        .log_retention(RetentionDays::OneWeek)
        .build()?;
    let group = LogGroup::builder(&s, "Group").build()?;
    let logs = LogOptions {
        destination: Some(LogGroupRef::from(&group)),
        include_execution_data: Some(true),
        level: Some(LogLevel::All),
    };
    Provider::builder(&s, "AllLogs")
        .on_event_handler(&event)
        .is_complete_handler(&done)
        .disable_waiter_state_machine_logging(false)
        .waiter_state_machine_log_options(logs)
        .log_group(&group)
        .build()?;
    in_networks(app)?;
    with_roles(app)?;
    let machine = WaiterStateMachine::builder(&s, "Machine")
        .is_complete_handler(&done)
        .timeout_handler(&event)
        .interval(Duration::seconds(3))
        .max_attempts(7.0)
        .backoff_rate(1.5)
        .build()?;
    let starter = Role::builder(&s, "Starter").assumed_by(AccountRootPrincipal::new()).build()?;
    machine.grant_start_execution(&starter)?;
    c.record("machine", machine.state_machine_arn(), &s);
    Ok(())
}

fn in_networks(app: &App) -> Result<()> {
    let net = Stack::new(app, "Net")?;
    let vpc = Vpc::builder(&net, "Vpc").max_azs(2).nat_gateways(1).restrict_default_security_group(false).build()?;
    let role = of_lambda(&net, "Role")?;
    let key = Key::builder(&net, "Key").build()?;
    let (event, done) = (function(&net, "E")?, function(&net, "D")?);
    let subnets =
        SubnetSelection { subnet_group_name: Some("Private".into()), one_per_az: Some(true), ..Default::default() };
    Provider::builder(&net, "Net")
        .on_event_handler(&event)
        .is_complete_handler(&done)
        .vpc(&vpc)
        .vpc_subnets(subnets)
        .security_groups(vec![(&SecurityGroup::builder(&net, "Group").vpc(&vpc).build()?).into()])
        .role(&role)
        .provider_function_name("named")
        .provider_function_env_encryption(&key)
        .total_timeout(Duration::minutes(1))
        .build()?;
    Ok(())
}

fn with_roles(app: &App) -> Result<()> {
    let roles = Stack::new(app, "Roles")?;
    roles.node().set_context("aws:cdk:enable-asset-metadata", true)?;
    let first = of_lambda(&roles, "First")?;
    let second =
        Role::from_role_arn(&roles, "Second", "arn:aws:iam::123456789012:role/second", FromRoleArnOptions::default())?;
    let imported = Function::from_function_attributes(
        &roles,
        "Imported",
        FunctionAttributes {
            function_arn: "arn:aws:lambda:us-east-1:123456789012:function:imported".into(),
            same_environment: Some(true),
            ..Default::default()
        },
    )?;
    Provider::builder(&roles, "A".repeat(220))
        .on_event_handler(imported)
        .is_complete_handler(&function(&roles, "D")?)
        .framework_on_event_role(&first)
        .framework_complete_and_timeout_role(second)
        .build()?;
    Ok(())
}

fn refusals(c: &Context) {
    let one = |s: &Stack| -> Result<ProviderProps> {
        Ok(ProviderProps {
            on_event_handler: (&function(s, "E")?).into(),
            is_complete_handler: None,
            query_interval: None,
            total_timeout: None,
            log_retention: None,
            log_group: None,
            vpc: None,
            vpc_subnets: None,
            security_groups: None,
            role: None,
            framework_on_event_role: None,
            framework_complete_and_timeout_role: None,
            provider_function_name: None,
            provider_function_env_encryption: None,
            waiter_state_machine_log_options: None,
            disable_waiter_state_machine_logging: None,
            framework_lambda_logging_level: None,
        })
    };
    let both = |s: &Stack| -> Result<ProviderProps> {
        Ok(ProviderProps { is_complete_handler: Some((&function(s, "D")?).into()), ..one(s)? })
    };
    let role = |s: &Stack| -> Result<Option<RoleRef>> {
        Role::from_role_name(s, "R", "r", FromRoleArnOptions::default()).map(Some)
    };
    let bad = |label: &str, props: &dyn Fn(&Stack) -> Result<ProviderProps>| {
        c.attempt(label, |s, _| Provider::new(s, "P", props(s)?).map(drop));
    };
    let second = Some(Duration::seconds(1));
    bad("interval", &|s| Ok(ProviderProps { query_interval: second, ..one(s)? }));
    bad("timeout", &|s| Ok(ProviderProps { total_timeout: second, ..one(s)? }));
    let none = || Some(LogOptions::default());
    bad("log options", &|s| Ok(ProviderProps { waiter_state_machine_log_options: none(), ..one(s)? }));
    bad("no logs", &|s| Ok(ProviderProps { disable_waiter_state_machine_logging: Some(true), ..one(s)? }));
    bad("roles", &|s| {
        let role = role(s)?;
        Ok(ProviderProps { role: role.clone(), framework_on_event_role: role, ..one(s)? })
    });
    bad("other roles", &|s| {
        let role = role(s)?;
        Ok(ProviderProps { role: role.clone(), framework_complete_and_timeout_role: role, ..both(s)? })
    });
    bad("role of nothing", &|s| Ok(ProviderProps { framework_complete_and_timeout_role: role(s)?, ..one(s)? }));
    bad("divided", &|s| {
        let times = (Some(Duration::seconds(7)), Some(Duration::minutes(1)));
        Ok(ProviderProps { query_interval: times.0, total_timeout: times.1, ..both(s)? })
    });
}

#[test]
fn providers_of_custom_resources() {
    check("2403-custom-resources-provider", |app, c| {
        c.own_handler_code();
        refusals(c);
        plain(app, c)
    });
}

#[test]
fn providers_with_the_flags_of_a_new_project() {
    let flags = |_: &Context| AppProps { context: Context::recommended_flags(), ..Default::default() };
    check_with("2404-custom-resources-provider-flags", flags, |app, c| {
        c.own_handler_code();
        plain(app, c)
    });
}

#[test]
fn functions_of_the_library_are_configured() {
    check("2405-custom-resources-config", |app, c| {
        c.own_handler_code();
        let call = |s: &Stack, logs: Option<LogGroupRef>, retention: Option<RetentionDays>| {
            let sdk = AwsSdkCall {
                physical_resource_id: Some(PhysicalResourceId::of("x")),
                logging: Some(Logging::new(LoggingProps { log_api_response_data: Some(false) })),
                ..AwsSdkCall::new("S3", "listBuckets")
            };
            let any = SdkCallsPolicyOptions { resources: vec!["*".to_owned()] };
            AwsCustomResource::builder(s, "Call")
                .on_update(sdk)
                .policy(AwsCustomResourcePolicy::from_sdk_calls(any))
                .install_latest_aws_sdk(false)
                .maybe_log_group(logs)
                .maybe_log_retention(retention)
                .build()
        };
        let all = Stack::new(app, "All")?;
        let config = CustomResourceConfig::of(&all);
        config.add_log_retention_lifetime(RetentionDays::TenYears);
        config.add_removal_policy(RemovalPolicy::Destroy);
        config.add_lambda_runtime(Runtime::NODEJS_20_X);
        call(&all, None, None)?;
        Bucket::builder(&all, "Bucket").removal_policy(RemovalPolicy::Destroy).auto_delete_objects(true).build()?;
        Function::builder(&all, "Own")
            .runtime(Runtime::NODEJS_22_X)
            .handler("x.y")
            .code(Code::from_inline("x"))
            .build()?;
        let group = Stack::new(app, "Group")?;
        CustomResourceConfig::of(&group).add_log_retention_lifetime(RetentionDays::OneDay);
        call(&group, Some((&LogGroup::builder(&group, "Logs").build()?).into()), None)?;
        let kept = Stack::new(app, "Kept")?;
        CustomResourceConfig::of(&kept).add_removal_policy(RemovalPolicy::Retain);
        call(&kept, None, Some(RetentionDays::OneYear))?;
        CustomResourceConfig::of(&kept).add_lambda_runtime(Runtime::PYTHON_3_13);
        let never = Stack::new(app, "Never")?;
        let aspects = Aspects::of(&never);
        aspects.add(CustomResourceLambdaRuntime::new(Runtime::NODEJS_18_X));
        aspects.add(CustomResourceLogRetention::new(RetentionDays::Infinite));
        aspects.add(CustomResourceRemovalPolicy::new(RemovalPolicy::RetainOnUpdateOrDelete));
        call(&never, None, None)?;
        Ok(())
    });
}
