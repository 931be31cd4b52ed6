//! A constructor that fails leaves nothing behind: the id is free, and the assembly is that of an app which never tried.

use std::path::Path;

use longshore::aws_applicationautoscaling::{ScalableTarget, ServiceNamespace};
use longshore::aws_autoscaling::AutoScalingGroup;
use longshore::aws_certificatemanager::Certificate;
use longshore::aws_cloudwatch::{Alarm, ComparisonOperator, Metric, MetricProps};
use longshore::aws_codebuild::{BuildSpec, Project};
use longshore::aws_codepipeline::{Pipeline, StageProps as PipelineStage};
use longshore::aws_ec2::{
    FlowLog, FlowLogResourceType, FlowLogTrafficType, InstanceType, KeyPair, KeyPairType, MachineImage, PlacementGroup,
    PlacementGroupStrategy, SubnetConfiguration, SubnetType, Vpc, VpcProps,
};
use longshore::aws_ecr::{LifecycleRule, PullThroughCacheRule, Repository, UpstreamRegistry};
use longshore::aws_ecr_assets::{DockerImageAsset, TarballImageAsset};
use longshore::aws_ecs::{
    Cluster, Compatibility, ContainerDefinitionOptions, ContainerImage, ContainerInsights, DeploymentAlarmConfig,
    DeploymentController, DeploymentControllerType, Ec2Service, Ec2TaskDefinition, FargateService,
    FargateTaskDefinition, LinuxParameters, TaskDefinition,
};
use longshore::aws_ecs_patterns::{ApplicationLoadBalancedFargateService, ApplicationLoadBalancedTaskImageOptions};
use longshore::aws_efs::{FileSystem, ThroughputMode};
use longshore::aws_elasticloadbalancingv2::{ApplicationLoadBalancer, ApplicationTargetGroup};
use longshore::aws_events::{EventBus, Rule, Schedule};
use longshore::aws_iam::{Role, ServicePrincipal};
use longshore::aws_kms::{Alias, Key};
use longshore::aws_lambda::{Code, DockerImageCode, DockerImageFunction, Function, Runtime};
use longshore::aws_route53::HostedZone;
use longshore::aws_s3::Bucket;
use longshore::aws_s3_assets::Asset;
use longshore::aws_secretsmanager::{Secret, SecretStringGenerator};
use longshore::aws_sns::Topic;
use longshore::aws_sqs::{Queue, QueueEncryption};
use longshore::aws_ssm::StringParameter;
use longshore::core::object;
use longshore::prelude::*;

/// Calls what has to fail, or nothing.
type Tried<'a> = &'a dyn Fn(&dyn Fn() -> Result<()>);

/// Builds what the constructor needs, then tries it with the id `X`.
type Case = fn(&Stack, Tried<'_>) -> Result<()>;

fn cluster(s: &Stack) -> Result<Cluster> {
    Cluster::builder(s, "Cluster").vpc(&Vpc::new(s, "Vpc", VpcProps::default())?).build()
}

fn image() -> ContainerImage {
    ContainerImage::from_registry("nginx")
}

/// What a case builds first, then what fails.
macro_rules! cases {
    ($($label:literal => |$s:ident| { $($before:tt)* } $fails:expr;)*) => {
        &[$(($label, |$s, tried| {
            $($before)*
            tried(&|| $fails.map(drop));
            Ok(())
        }),)*]
    };
}

const CASES: &[(&str, Case)] = cases! {
    "repository" => |s| {} Repository::builder(s, "X").repository_name("not ok!").image_scan_on_push(true).build();
    "repository-rules" => |s| {
        let rule = |n| LifecycleRule { max_image_count: Some(n), ..Default::default() };
    } Repository::builder(s, "X").lifecycle_rules(vec![rule(1.0), rule(0.0)]).build();
    "image" => |s| {} DockerImageAsset::builder(s, "X").directory("/nowhere").build();
    "tarball" => |s| {} TarballImageAsset::builder(s, "X").tarball_file("/nowhere.tar").build();
    "file" => |s| {} Asset::builder(s, "X").path("/nowhere.txt").build();
    "role" => |s| {
        let sns = || ServicePrincipal::new("sns.amazonaws.com");
    } Role::builder(s, "X").assumed_by(sns()).max_session_duration(Duration::hours(13)).build();
    "key" => |s| {} Key::builder(s, "X").pending_window(Duration::days(1)).build();
    "key-alias" => |s| {
        let key = Key::builder(s, "Key").build()?;
    } Alias::builder(s, "X").alias_name("alias/aws/mine").target_key(&key).build();
    "bucket" => |s| {} Bucket::builder(s, "X").public_read_access(true).bucket_name("b").build();
    "topic" => |s| {} Topic::builder(s, "X").content_based_deduplication(true).build();
    "queue" => |s| {
        let key = Key::builder(s, "Key").build()?;
    } Queue::builder(s, "X").encryption(QueueEncryption::SqsManaged).encryption_master_key(&key).build();
    "secret" => |s| {
        let twice = SecretStringGenerator { secret_string_template: Some("{}".into()), ..Default::default() };
    } Secret::builder(s, "X").generate_secret_string(twice.clone()).build();
    "parameter" => |s| {} StringParameter::builder(s, "X").string_value("b").allowed_pattern("^a$").build();
    "alarm" => |s| {
        let metric = || Metric::new(MetricProps::builder().namespace("N").metric_name("M").build());
    } Alarm::builder(s, "X").metric(metric()?).threshold(1.0).evaluation_periods(1.0).comparison_operator(ComparisonOperator::GreaterThanUpperThreshold).build();
    "certificate" => |s| {} Certificate::builder(s, "X").domain_name("a".repeat(65)).build();
    "zone" => |s| {} HostedZone::builder(s, "X").zone_name("").build();
    "rule" => |s| {
        let hourly = || Schedule::rate(Duration::hours(1));
        let bus = EventBus::from_event_bus_name(s, "Bus", "bus")?;
    } Rule::builder(s, "X").schedule(hourly()?).event_bus(bus.clone()).build();
    "rule-of-another-stack" => |s| {
        let other = Stack::new(s, "Other")?;
        let hourly = || Schedule::rate(Duration::hours(1));
        let scope = || other.node().clone();
        let bus = EventBus::from_event_bus_name(s, "Bus", "bus")?;
    } Rule::builder(s, "X").schedule(hourly()?).event_bus(bus.clone()).cross_stack_scope(scope()).build();
    "vpc" => |s| {
        s.availability_zones()?;
        let named = |name: &str| SubnetConfiguration { cidr_mask: Some(8), ..SubnetConfiguration::new(name, SubnetType::Public) };
    } Vpc::builder(s, "X").subnet_configuration(vec![named("a"), named("b")]).build();
    "security-group-flow" => |s| {
        let of = || FlowLogResourceType::from_transit_gateway_id("tgw-1");
    } FlowLog::builder(s, "X").resource_type(of()).traffic_type(FlowLogTrafficType::All).build();
    "key-pair" => |s| {} KeyPair::builder(s, "X").public_key_material("k").r#type(KeyPairType::Rsa).build();
    "placement" => |s| {
    } PlacementGroup::builder(s, "X").partitions(2).strategy(PlacementGroupStrategy::Cluster).build();
    "auto-scaling" => |s| {
        let vpc = Vpc::builder(s, "Vpc").build()?;
        let micro = || InstanceType::new("t3.micro");
        let linux = || MachineImage::generic_linux([("us-east-1".to_owned(), "ami-1".to_owned())].into(), Default::default());
    } AutoScalingGroup::builder(s, "X").vpc(&vpc).instance_type(micro()).machine_image(linux()).min_capacity(5).max_capacity(2).build();
    "cluster" => |s| {
        let vpc = Vpc::builder(s, "Vpc").build()?;
        let insights = ContainerInsights::Enabled;
    } Cluster::builder(s, "X").vpc(&vpc).container_insights(true).container_insights_v2(insights).build();
    "linux" => |s| {} LinuxParameters::builder(s, "X").swappiness(101).build();
    "task" => |s| {
    } TaskDefinition::builder(s, "X").compatibility(Compatibility::Fargate).cpu("256").build();
    "fargate-task" => |s| {} FargateTaskDefinition::builder(s, "X").cpu(256).memory_limit_mib(8192).ephemeral_storage_gib(1).build();
    "fargate-service" => |s| {
        let cluster = cluster(s)?;
        let task = Ec2TaskDefinition::builder(s, "Task").build()?;
    } FargateService::builder(s, "X").cluster(&cluster).task_definition(&task).build();
    "fargate-service-late" => |s| {
        let cluster = cluster(s)?;
        let task = FargateTaskDefinition::builder(s, "Task").build()?;
        task.add_container("web", ContainerDefinitionOptions::new(image()))?;
        let breaker = || DeploymentController { r#type: Some(DeploymentControllerType::External) };
        let alarms = || DeploymentAlarmConfig { alarm_names: vec!["a".into()], behavior: None };
    } FargateService::builder(s, "X").cluster(&cluster).task_definition(&task).deployment_controller(breaker()).deployment_alarms(alarms()).build();
    "ec2-service" => |s| {
        let cluster = cluster(s)?;
        let task = Ec2TaskDefinition::builder(s, "Task").build()?;
    } Ec2Service::builder(s, "X").cluster(&cluster).task_definition(&task).daemon(true).desired_count(2).build();
    "pattern" => |s| {
        let cluster = cluster(s)?;
    } ApplicationLoadBalancedFargateService::builder(s, "X").cluster(&cluster).build();
    "pattern-late" => |s| {
        let cluster = cluster(s)?;
        let web = || ApplicationLoadBalancedTaskImageOptions::builder().image(image()).build();
    } ApplicationLoadBalancedFargateService::builder(s, "X").cluster(&cluster).task_image_options(web()).min_healthy_percent(100).max_healthy_percent(100).build();
    "function" => |s| {
        let code = || Code::from_inline("exports.handler = async () => {}");
    } Function::builder(s, "X").runtime(Runtime::NODEJS_22_X).handler("index.handler").code(code()).retry_attempts(3).build();
    "image-function" => |s| {
        let code = || DockerImageCode::from_image_asset("/nowhere");
    } DockerImageFunction::builder(s, "X").code(code()).build();
    "file-system" => |s| {
        let vpc = Vpc::builder(s, "Vpc").build()?;
    } FileSystem::builder(s, "X").vpc(&vpc).throughput_mode(ThroughputMode::Provisioned).build();
    "balancer" => |s| {
        let vpc = Vpc::builder(s, "Vpc").build()?;
    } ApplicationLoadBalancer::builder(s, "X").vpc(&vpc).minimum_capacity_unit(1).build();
    "target-group" => |s| {
        let vpc = Vpc::builder(s, "Vpc").build()?;
    } ApplicationTargetGroup::builder(s, "X").vpc(&vpc).port(80).slow_start(Duration::minutes(20)).build();
    "scaling" => |s| {
    } ScalableTarget::builder(s, "X").min_capacity(5).max_capacity(2).resource_id("r").scalable_dimension("d").service_namespace(ServiceNamespace::Ecs).build();
    "project" => |s| {} Project::builder(s, "X").badge(true).build_spec(BuildSpec::from_object(object! {"version" => "0.2"})).auto_retry_limit(99).build();
    "pipeline" => |s| {
        let stage = |name: &str| PipelineStage { stage_name: name.into(), ..Default::default() };
    } Pipeline::builder(s, "X").stages(vec![stage("A"), stage("A")]).cross_account_keys(true).build();
    "cache-rule" => |s| {
    } PullThroughCacheRule::builder(s, "X").ecr_repository_prefix("p").upstream(UpstreamRegistry::DockerHub).build();
};

#[test]
fn nothing_is_left() {
    let dir = tempfile::tempdir().unwrap();
    let assembly = |out: &Path, really: bool| {
        let props = AppProps {
            outdir: Some(out.to_owned()),
            builtin_cloud_formation_validation: Some(false),
            ..Default::default()
        };
        let app = App::with_props(props).unwrap();
        let problems = std::cell::RefCell::new(Vec::new());
        for (label, case) in CASES {
            let stack = Stack::new(&app, label).unwrap();
            let tried = |f: &dyn Fn() -> Result<()>| {
                if really && f().is_ok() {
                    problems.borrow_mut().push(format!("{label} does not fail"));
                } else if stack.node().try_find_child("X").is_some() {
                    problems.borrow_mut().push(format!("the id of {label} is taken"));
                }
            };
            case(&stack, &tried).unwrap_or_else(|e| panic!("{label}: {e:?}"));
            let free = Group::new(&stack, "X").is_ok();
            assert!(free || !problems.borrow().is_empty(), "{label}: the id is free");
        }
        assert!(problems.borrow().is_empty(), "{:#?}", problems.borrow());
        app.synth().unwrap();
    };
    let (tried, never) = (dir.path().join("tried"), dir.path().join("never"));
    assembly(&tried, true);
    assembly(&never, false);
    let files = |of: &Path| -> Vec<(String, String)> {
        let mut files: Vec<_> = fs_err::read_dir(of)
            .unwrap()
            .map(|e| e.unwrap())
            .filter(|e| e.path().extension().is_some_and(|e| e == "json"))
            .map(|e| (e.file_name().into_string().unwrap(), fs_err::read_to_string(e.path()).unwrap()))
            .collect();
        files.sort();
        files
    };
    let (tried, never) = (files(&tried), files(&never));
    assert!(never.len() > CASES.len(), "there are templates");
    let differ = tried.iter().zip(&never).filter(|(a, b)| a != b).map(|(a, _)| a.0.as_str());
    let differ: Vec<&str> = differ.collect();
    assert!(differ.is_empty(), "something is left in {differ:?}");
    assert_eq!(tried.len(), never.len());
}
