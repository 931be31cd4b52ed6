//! Property injectors for constructs that the library makes itself.

use std::cell::RefCell;
use std::rc::Rc;

use longshore::array;
use longshore::aws_cloudwatch::{Alarm, AlarmProps, AnomalyDetectionAlarm, Metric, MetricProps};
use longshore::aws_codebuild::{
    BuildSpec, PipelineProject, PipelineProjectProps, Project, ProjectProps, UntrustedCodeBoundaryPolicy,
    UntrustedCodeBoundaryPolicyProps,
};
use longshore::aws_codepipeline::{Artifact, Pipeline, StageProps};
use longshore::aws_codepipeline_actions::{
    CodeBuildAction, CodeBuildActionProps, EcrSourceAction, EcrSourceActionProps,
};
use longshore::aws_ec2::{
    PrivateSubnet, PublicSubnet, SecurityGroup, SecurityGroupProps, Subnet, SubnetConfiguration, SubnetProps,
    SubnetSelection, SubnetType, Vpc, VpcProps,
};
use longshore::aws_ecr::Repository;
use longshore::aws_ecs::{
    AwsLogDriverProps, Cluster, ContainerDefinition, ContainerDefinitionOptions, ContainerDefinitionProps,
    ContainerImage, FargateService, FargateServiceProps, FargateTaskDefinition, FargateTaskDefinitionProps, LogDrivers,
    PortMapping, TaskDefinition, TaskDefinitionProps,
};
use longshore::aws_efs::{AccessPoint, AccessPointOptions, AccessPointProps, FileSystem};
use longshore::aws_elasticloadbalancingv2::{
    AddApplicationTargetsProps, ApplicationListener, ApplicationListenerProps, ApplicationLoadBalancer,
    ApplicationTargetGroup, ApplicationTargetGroupProps, BaseApplicationListenerProps, BaseNetworkListenerProps,
    IApplicationListener, IApplicationLoadBalancer, INetworkLoadBalancer, NetworkListener, NetworkListenerAction,
    NetworkListenerProps, NetworkLoadBalancer, NetworkTargetGroup,
};
use longshore::aws_events::{Rule, RuleProps};
use longshore::aws_iam::{ManagedPolicy, ManagedPolicyProps, Policy, PolicyProps, Role, RoleProps};
use longshore::aws_kms::{Alias as KeyAlias, AliasProps as KeyAliasProps, Key, KeyProps};
use longshore::aws_lambda::{
    Alias, AliasOptions, AliasProps, Code, DockerImageCode, DockerImageFunction, DockerImageFunctionProps, Function,
    FunctionProps, IFunction, Runtime, Version, VersionProps,
};
use longshore::aws_logs::{
    ILogGroup, LogGroup, LogGroupProps, LogStream, LogStreamProps, RetentionDays, StreamOptions,
};
use longshore::aws_route53::{HostedZone, HostedZoneProps, PublicHostedZone, PublicHostedZoneProps};
use longshore::aws_s3::{Bucket, BucketProps};
use longshore::aws_secretsmanager::{
    ISecret, RotationSchedule, RotationScheduleOptions, RotationScheduleProps, Secret, SecretTargetAttachment,
    SecretTargetAttachmentProps,
};
use longshore::aws_sqs::{Queue, QueueEncryption, QueueProps};
use longshore::core::custom_resource::{CustomResource, CustomResourceProps};
use longshore::core::property_injectors::{InjectionContext, PropertyInjector, PropertyInjectors};
use longshore::core::units::Duration;
use longshore::core::value::Value;
use longshore::custom_resources::{AwsCustomResource, Provider};
use longshore::prelude::*;

use crate::harness::check;

/// What injectors were asked.
#[derive(Clone, Default)]
struct Seen(Rc<RefCell<Vec<String>>>);

impl Seen {
    /// An injector that notes what it is asked, and changes the properties so.
    fn and<P: Clone + 'static>(&self, id: &'static str, change: impl Fn(P) -> P + 'static) -> PropertyInjector {
        let seen = self.clone();
        PropertyInjector::of(id, move |props, context: &InjectionContext| {
            let class = id.trim_start_matches("aws-cdk-lib.");
            seen.0.borrow_mut().push(format!("{class}: {} in {}", context.id, context.scope.path()));
            change(props)
        })
    }

    fn only<P: Clone + 'static>(&self, id: &'static str) -> PropertyInjector {
        self.and(id, |props: P| props)
    }
}

fn text(of: &str) -> Option<String> {
    Some(of.to_owned())
}

fn injectors(seen: &Seen) -> Vec<PropertyInjector> {
    vec![
        seen.and(Role::PROPERTY_INJECTION_ID, |p| RoleProps { description: text("injected"), ..p }),
        seen.only::<PolicyProps>(Policy::PROPERTY_INJECTION_ID),
        seen.and(ManagedPolicy::PROPERTY_INJECTION_ID, |p| ManagedPolicyProps { path: text("/injected/"), ..p }),
        seen.only::<VpcProps>(Vpc::PROPERTY_INJECTION_ID),
        seen.and(Subnet::PROPERTY_INJECTION_ID, |p| SubnetProps { map_public_ip_on_launch: Some(false), ..p }),
        seen.only::<SubnetProps>(PublicSubnet::PROPERTY_INJECTION_ID),
        seen.only::<SubnetProps>(PrivateSubnet::PROPERTY_INJECTION_ID),
        seen.and(SecurityGroup::PROPERTY_INJECTION_ID, |p| SecurityGroupProps { description: text("injected"), ..p }),
        seen.and(LogGroup::PROPERTY_INJECTION_ID, |p| LogGroupProps { retention: Some(RetentionDays::OneDay), ..p }),
        seen.and("aws-cdk-lib.aws-logs.LogGroup", |p| LogGroupProps { retention: Some(RetentionDays::OneYear), ..p }),
        seen.only::<LogStreamProps>(LogStream::PROPERTY_INJECTION_ID),
        seen.and(TaskDefinition::PROPERTY_INJECTION_ID, |p| TaskDefinitionProps { family: text("injected"), ..p }),
        seen.only::<FargateTaskDefinitionProps>(FargateTaskDefinition::PROPERTY_INJECTION_ID),
        seen.and(ContainerDefinition::PROPERTY_INJECTION_ID, |p: ContainerDefinitionProps| ContainerDefinitionProps {
            options: ContainerDefinitionOptions { working_directory: text("/injected"), ..p.options },
            ..p
        }),
        seen.only::<FargateServiceProps>(FargateService::PROPERTY_INJECTION_ID),
        seen.and(ApplicationListener::PROPERTY_INJECTION_ID, |p| ApplicationListenerProps { open: Some(false), ..p }),
        seen.only::<NetworkListenerProps>(NetworkListener::PROPERTY_INJECTION_ID),
        seen.and(ApplicationTargetGroup::PROPERTY_INJECTION_ID, |p| ApplicationTargetGroupProps {
            deregistration_delay: Some(Duration::seconds(7)),
            ..p
        }),
        seen.and(Bucket::PROPERTY_INJECTION_ID, |p| BucketProps { versioned: Some(true), ..p }),
        seen.and(Key::PROPERTY_INJECTION_ID, |p| KeyProps { enable_key_rotation: Some(true), ..p }),
        seen.only::<KeyAliasProps>(KeyAlias::PROPERTY_INJECTION_ID),
        seen.and(Rule::PROPERTY_INJECTION_ID, |p| RuleProps { description: text("injected"), ..p }),
        seen.and(Project::PROPERTY_INJECTION_ID, |p| ProjectProps { description: text("injected"), ..p }),
        seen.only::<PipelineProjectProps>(PipelineProject::PROPERTY_INJECTION_ID),
        seen.only::<UntrustedCodeBoundaryPolicyProps>(UntrustedCodeBoundaryPolicy::PROPERTY_INJECTION_ID),
        seen.and(Function::PROPERTY_INJECTION_ID, |p| FunctionProps { memory_size: Some(256), ..p }),
        seen.only::<DockerImageFunctionProps>(DockerImageFunction::PROPERTY_INJECTION_ID),
        seen.only::<VersionProps>(Version::PROPERTY_INJECTION_ID),
        seen.only::<AliasProps>(Alias::PROPERTY_INJECTION_ID),
        seen.and(HostedZone::PROPERTY_INJECTION_ID, |p| HostedZoneProps { comment: text("injected"), ..p }),
        seen.only::<PublicHostedZoneProps>(PublicHostedZone::PROPERTY_INJECTION_ID),
        seen.and(Alarm::PROPERTY_INJECTION_ID, |p| AlarmProps { alarm_description: text("injected"), ..p }),
        seen.and(AccessPoint::PROPERTY_INJECTION_ID, |p| AccessPointProps { path: text("/injected"), ..p }),
        seen.and(RotationSchedule::PROPERTY_INJECTION_ID, |p| RotationScheduleProps {
            automatically_after: Some(Duration::days(3)),
            ..p
        }),
        seen.only::<SecretTargetAttachmentProps>(SecretTargetAttachment::PROPERTY_INJECTION_ID),
        seen.and(CustomResource::PROPERTY_INJECTION_ID, |p| CustomResourceProps {
            resource_type: text("Custom::Injected"),
            ..p
        }),
        seen.only::<QueueProps>(Queue::PROPERTY_INJECTION_ID),
    ]
}

fn containers(app: &App) -> Result<(Stack, Vpc)> {
    let s = Stack::new(app, "Containers")?;
    let isolated = SubnetConfiguration::new("Isolated", SubnetType::PrivateIsolated);
    let vpc = Vpc::builder(&s, "Vpc")
        .max_azs(1)
        .nat_gateways(0)
        .subnet_configuration(vec![SubnetConfiguration::new("Public", SubnetType::Public), isolated])
        .build()?;
    let task = FargateTaskDefinition::builder(&s, "Task").build()?;
    let repository = Repository::from_repository_name(&s, "Imported", "imported")?;
    let logs = AwsLogDriverProps { stream_prefix: "app".into(), ..Default::default() };
    task.add_container(
        "app",
        ContainerDefinitionOptions {
            logging: Some(LogDrivers::aws_logs(logs)?),
            port_mappings: Some(vec![PortMapping::new(80.0)]),
            ..ContainerDefinitionOptions::new(ContainerImage::from_ecr_repository(repository)?)
        },
    )?;
    let cluster = Cluster::builder(&s, "Cluster").vpc(&vpc).build()?;
    let service = FargateService::new(
        &s,
        "Service",
        FargateServiceProps {
            assign_public_ip: Some(true),
            min_healthy_percent: Some(50.0),
            ..FargateServiceProps::new(&cluster, &task)
        },
    )?;
    let alb = ApplicationLoadBalancer::builder(&s, "Balancer").vpc(&vpc).build()?;
    let http = alb.add_listener("Http", BaseApplicationListenerProps { port: Some(80.0), ..Default::default() })?;
    let targets =
        AddApplicationTargetsProps { port: Some(80.0), targets: Some(vec![Rc::new(service)]), ..Default::default() };
    http.add_targets("App", targets)?;
    let net = NetworkLoadBalancer::builder(&s, "Net").vpc(&vpc).build()?;
    let nothing = NetworkTargetGroup::builder(&s, "Nothing").vpc(&vpc).port(81.0).build()?;
    let action = NetworkListenerAction::forward(&[(&nothing).into()])?;
    net.add_listener("Tcp", BaseNetworkListenerProps::builder().port(81.0).default_action(action).build())?;
    Ok((s, vpc))
}

fn pipelines(app: &App) -> Result<()> {
    let p = Stack::new(app, "Pipelines")?;
    let source = Artifact::new();
    let own = Repository::builder(&p, "Own").build()?;
    let spec = BuildSpec::from_object(longshore::object! {"version" => "0.2"});
    let project = PipelineProject::builder(&p, "Project").build_spec(spec).build()?;
    let push = EcrSourceAction::new(
        EcrSourceActionProps::builder().action_name("Push").repository(&own).output(source.clone()).build(),
    );
    let build = CodeBuildAction::new(
        CodeBuildActionProps::builder().action_name("Build").project(&project).input(source).build(),
    );
    let stage =
        |name: &str, action| StageProps { stage_name: name.into(), actions: Some(vec![action]), ..Default::default() };
    Pipeline::builder(&p, "Pipeline")
        .cross_account_keys(true)
        .stages(vec![stage("Source", (&push).into()), stage("Build", (&build).into())])
        .build()?;
    UntrustedCodeBoundaryPolicy::builder(&p, "Boundary").build()?;
    Ok(())
}

fn plain() -> FunctionProps {
    FunctionProps::new(Runtime::NODEJS_22_X, "index.handler", Code::from_inline("x"))
}

fn functions(app: &App) -> Result<()> {
    let f = Stack::new(app, "Functions")?;
    let repository = Repository::from_repository_name(&f, "Imported", "imported")?;
    let image = DockerImageFunction::builder(&f, "Image").code(DockerImageCode::from_ecr(repository)).build()?;
    image.current_version()?.add_alias("live", AliasOptions::default())?;
    let function = Function::new(&f, "Plain", FunctionProps { dead_letter_queue_enabled: Some(true), ..plain() })?;
    CustomResource::new(&f, "Custom", CustomResourceProps::builder().service_token(function.function_arn()).build())?;
    let secret = Secret::builder(&f, "Secret").build()?;
    let rotation = RotationScheduleOptions { rotation_lambda: Some((&function).into()), ..Default::default() };
    secret.add_rotation_schedule("Rotation", rotation)?;
    Queue::builder(&f, "Queue").encryption(QueueEncryption::Kms).build()?;
    let group = LogGroup::builder(&f, "Group").build()?;
    group.add_stream_with("Stream", StreamOptions { log_stream_name: text("stream") })?;
    PublicHostedZone::builder(&f, "Zone").zone_name("example.com").build()?;
    let metric = Metric::new(MetricProps { namespace: "N".into(), metric_name: "m".into(), ..Default::default() })?;
    AnomalyDetectionAlarm::builder(&f, "Band").metric(&metric).evaluation_periods(1).build()?;
    Ok(())
}

#[test]
fn what_the_library_makes_is_injected() {
    check("2453-core-injectors-in-the-library", |app, c| {
        let seen = Seen::default();
        PropertyInjectors::of(app).add(&injectors(&seen));
        let (s, vpc) = containers(app)?;
        pipelines(app)?;
        functions(app)?;
        let subnets = SubnetSelection { subnet_type: Some(SubnetType::PrivateIsolated), ..Default::default() };
        let files = FileSystem::builder(&s, "Files").vpc(&vpc).vpc_subnets(subnets).build()?;
        files.add_access_point("Point", AccessPointOptions { path: text("/own"), ..Default::default() })?;
        let nearer = seen.and(Role::PROPERTY_INJECTION_ID, |p| RoleProps {
            description: text("nearer"),
            max_session_duration: Some(Duration::hours(2)),
            ..p
        });
        let inner = Stack::builder(app, "Nearest").property_injectors(vec![nearer]).build()?;
        Function::new(&inner, "Plain", plain())?;
        c.record("seen", Value::from(seen.0.borrow().clone()), None);
        let ids = array![
            LogGroup::PROPERTY_INJECTION_ID,
            LogStream::PROPERTY_INJECTION_ID,
            CustomResource::PROPERTY_INJECTION_ID,
            Provider::PROPERTY_INJECTION_ID,
            AwsCustomResource::PROPERTY_INJECTION_ID,
            PublicSubnet::PROPERTY_INJECTION_ID,
            FargateTaskDefinition::PROPERTY_INJECTION_ID,
            ApplicationListener::PROPERTY_INJECTION_ID,
        ];
        c.record("ids", ids, None);
        Ok(())
    });
}
