//! Calls of AWS's API as targets, what rules write to log groups, and members of what is around them.

use longshore::aws_autoscaling::{
    AdditionalHealthCheckType, AdditionalHealthChecksOptions, AutoScalingGroup, BlockDevice, BlockDeviceVolume,
    EbsDeviceOptions, EbsDeviceSnapshotOptions, EbsDeviceVolumeType, ElbHealthCheckOptions, HealthCheck, HealthChecks,
};
use longshore::aws_ec2::{InstanceType, MachineImage};
use longshore::aws_ecs::{
    BottleRocketImage, Cluster, ClusterProps, ContainerDefinitionOptions, ContainerImage,
    DeploymentLifecycleLambdaTarget, DeploymentLifecycleLambdaTargetProps, DeploymentLifecycleStage, FargateService,
    FargateServiceProps, FargateTaskDefinition, FargateTaskDefinitionProps, PortMapping,
};
use longshore::aws_elasticloadbalancingv2::{
    ApplicationTargetGroup, HealthCheck as TargetHealthCheck, IApplicationLoadBalancerTarget as _, ITargetGroup as _,
    NetworkTargetGroup, Protocol, TargetType,
};
use longshore::aws_elasticloadbalancingv2_targets::LambdaTarget;
use longshore::aws_events::{EventBus, EventField, EventPattern, Match, Rule, RuleTargetInput, Schedule};
use longshore::aws_events_targets::{
    AwsApi, AwsApiProps, CloudWatchLogGroup, LogGroupProps, LogGroupTargetInput, LogGroupTargetInputOptions,
};
use longshore::aws_iam::{PolicyStatement, Role, ServicePrincipal};
use longshore::aws_lambda::{Code, Function, FunctionProps, Runtime};
use longshore::aws_logs::{ILogGroup as _, LogGroup};
use longshore::core::value::Value;
use longshore::object;
use longshore::prelude::*;

use crate::harness::{Context, check};

fn of(source: &str) -> EventPattern {
    EventPattern::new().source([source])
}

fn written(event: impl Into<RuleTargetInput>) -> LogGroupProps {
    LogGroupProps { event: Some(event.into()), ..Default::default() }
}

fn v2() -> Option<LogGroupTargetInput> {
    Some(LogGroupTargetInput::from_object_v2(LogGroupTargetInputOptions::default()))
}

fn build(s: &Stack, c: &Context) -> Result<()> {
    let label = |name: &str| format!("{} {name}", s.node().id());
    let group = LogGroup::builder(s, "Logs").build()?;
    let rule = Rule::builder(s, "Rule").event_pattern(of("aws.ecs")).build()?;
    let call = AwsApiProps::builder().service("ECS").action("updateService");
    let call = call.parameters(object! {"service" => "svc", "cluster" => "c", "forceNewDeployment" => true});
    rule.add_target(&AwsApi::new(call.catch_error_pattern("Service.*").api_version("2014").build()))?;
    let days = EventField::from_path("$.detail.days");
    let call = AwsApiProps::builder().service("Cloudwatch-Logs").action("putRetentionPolicy");
    let call = call.parameters(object! {"logGroupName" => group.log_group_name(), "days" => days});
    rule.add_target(&AwsApi::new(call.build()))?;
    let allowed = PolicyStatement::builder().action("wonder:Make").resource("*").build()?;
    let call = AwsApiProps::builder().service("wonder").action("make").policy_statement(allowed);
    rule.add_target(&AwsApi::new(call.build()))?;
    let who = AwsApi::new(AwsApiProps::builder().service("sts").action("getCallerIdentity").build());
    Rule::builder(s, "Other").schedule(Schedule::rate(Duration::hours(1))?).targets(vec![who.into()]).build()?;
    let range = EventPattern::new().detail(object! {"ip" => Value::from(Match::ip_address_range("10.0.0.0/8")?)});
    let bus = EventBus::builder(s, "Bus").build()?;
    let role = Role::builder(s, "Role").assumed_by(ServicePrincipal::new("events.amazonaws.com")).build()?;
    let range = Rule::builder(s, "Range").event_pattern(range).event_bus(&bus).role(&role).build()?;
    let event = object! {"timestamp" => EventField::time(), "message" => EventField::from_path("$.detail")};
    range.add_target(&CloudWatchLogGroup::with_props(&group, written(RuleTargetInput::from_object(event))))?;
    let hello = LogGroupTargetInputOptions { message: Some("hello".into()), ..Default::default() };
    let old = CloudWatchLogGroup::with_props(&group, written(LogGroupTargetInput::from_object(hello)));
    Rule::builder(s, "Old").event_pattern(of("old")).targets(vec![old.into()]).build()?;
    let new = CloudWatchLogGroup::with_props(&group, LogGroupProps { log_event: v2(), ..Default::default() });
    Rule::builder(s, "New").event_pattern(of("new")).targets(vec![new.into()]).build()?;
    let code = Code::from_inline("x");
    let function = Function::new(s, "Fn", FunctionProps::new(Runtime::PYTHON_3_13, "index.main", code))?;
    let health =
        TargetHealthCheck { path: Some("/x".into()), protocol: Some(Protocol::Http), ..TargetHealthCheck::default() };
    let nlb =
        NetworkTargetGroup::builder(s, "Nlb").port(80.0).targets(vec![std::rc::Rc::new(LambdaTarget::new(&function))]);
    let nlb = nlb.health_check(health).build()?;
    c.record(&label("arns"), nlb.target_group_load_balancer_arns(), s);
    c.record(&label("path"), nlb.health_check().and_then(|h| h.path), None);
    let cluster = Cluster::new(s, "Cluster", ClusterProps::default())?;
    let bottle = |image: &MachineImage| Value::from(BottleRocketImage::is_bottle_rocket_image(image));
    let is = vec![
        Value::from(Cluster::is_cluster(&cluster)),
        Cluster::is_cluster(&function).into(),
        bottle(&BottleRocketImage::new(Default::default())?.into()),
        bottle(&MachineImage::latest_amazon_linux2(Default::default())),
    ];
    c.record(&label("is"), is, None);
    let task = FargateTaskDefinition::new(s, "Task", FargateTaskDefinitionProps::default())?;
    task.add_container(
        "main",
        ContainerDefinitionOptions {
            port_mappings: Some(vec![PortMapping::new(80)]),
            ..ContainerImage::from_registry("nginx").into()
        },
    )?;
    let props = FargateServiceProps { min_healthy_percent: Some(100.0), ..FargateServiceProps::new(&cluster, &task) };
    let service = FargateService::new(s, "Service", props)?;
    let stages = vec![DeploymentLifecycleStage::PreScaleUp];
    let props = DeploymentLifecycleLambdaTargetProps { lifecycle_stages: stages, role: None };
    let hook = DeploymentLifecycleLambdaTarget::new(&function, "Hook", props);
    service.add_lifecycle_hook(hook)?;
    let alb = ApplicationTargetGroup::builder(s, "Alb").vpc(cluster.vpc()).port(80.0).target_type(TargetType::Ip);
    service.attach_to_application_target_group(&alb.build()?)?;
    c.record(&label("balancers"), service.load_balancers().len() as f64, None);
    let gp3 = EbsDeviceOptions {
        volume_type: Some(EbsDeviceVolumeType::Gp3),
        encrypted: Some(true),
        iops: Some(3000),
        delete_on_termination: Some(false),
        ..Default::default()
    };
    let snap = || {
        let volume_type = Some(EbsDeviceVolumeType::St1);
        let options = EbsDeviceSnapshotOptions { volume_size: Some(3), volume_type, ..Default::default() };
        BlockDeviceVolume::ebs_from_snapshot_with("snap", options)
    };
    let devices = vec![
        BlockDevice::new("a", BlockDeviceVolume::ebs_with(20, gp3)),
        BlockDevice::new("b", snap()),
        BlockDevice::new("c", BlockDeviceVolume::ephemeral(0)?),
        BlockDevice::new("d", BlockDeviceVolume::no_device()),
    ];
    let auto = AutoScalingGroup::builder(s, "Asg").vpc(cluster.vpc()).instance_type(InstanceType::new("t3.micro"));
    let auto = auto.machine_image(MachineImage::latest_amazon_linux2(Default::default())).block_devices(devices);
    auto.build()?.node().add_dependency(&[&service]);
    let checks = HealthChecks::with_additional_checks(AdditionalHealthChecksOptions {
        additional_types: vec![AdditionalHealthCheckType::Ebs],
        grace_period: Some(Duration::seconds(5)),
    })?;
    let elb = HealthCheck::elb(ElbHealthCheckOptions { grace: Duration::minutes(1) });
    let seconds = |d: Option<Duration>| Value::from(d.unwrap().to_seconds().unwrap() as f64);
    let mut all: Vec<Value> = checks.types().into_iter().map(Value::from).collect();
    all.extend([seconds(checks.grace_period()), elb.type_().into(), seconds(elb.grace_period())]);
    c.record(&label("checks"), all, None);
    let volume = snap().ebs_device().unwrap();
    let volume = vec![
        Value::from(f64::from(volume.volume_size.unwrap())),
        volume.snapshot_id.unwrap().into(),
        volume.volume_type.unwrap().into(),
    ];
    c.record(&label("volume"), volume, None);
    Ok(())
}

#[test]
fn calls_and_log_groups() {
    check("2450-events-calls-and-log-groups", |app, c| {
        c.own_handler_code();
        // Differs(cdk): log-template-parser.
        c.omit(&["no json"]);
        build(&Stack::new(app, "Plain")?, c)?;
        let flagged = Stack::new(app, "Flagged")?;
        for (flag, value) in Context::recommended_flags() {
            flagged.node().set_context(&flag, value)?;
        }
        build(&flagged, c)?;
        let rule = |x: &Stack| Rule::builder(x, "R").event_pattern(of("a")).build();
        c.attempt("unknown service", |x, _| {
            rule(x)?.add_target(&AwsApi::new(AwsApiProps::builder().service("wonder").action("make").build()))
        });
        let logs = |x: &Stack, props: LogGroupProps| {
            rule(x)?.add_target(&CloudWatchLogGroup::with_props(&LogGroup::builder(x, "L").build()?, props))
        };
        let text = || written(RuleTargetInput::from_text("a"));
        c.attempt("both events", |x, _| logs(x, LogGroupProps { log_event: v2(), ..text() }));
        c.attempt("path", |x, _| logs(x, written(RuleTargetInput::from_event_path("$.a"))));
        c.attempt("plain", |x, _| logs(x, text()));
        let time = || object! {"timestamp" => EventField::time()};
        let form = |of| written(RuleTargetInput::from_object(of));
        c.attempt_synth("other form", |x, _| logs(x, form(time())));
        let mut keys = time();
        keys.insert("text".into(), "a".into());
        c.attempt_synth("other keys", |x, _| logs(x, form(keys)));
        Ok(())
    });
}
