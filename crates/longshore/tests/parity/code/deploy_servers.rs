//! Deployments with CodeDeploy to instances.

use indexmap::IndexMap;
use longshore::aws_autoscaling::{AutoScalingGroup, AutoScalingGroupRef};
use longshore::aws_cloudwatch::{Alarm, Metric, MetricProps};
use longshore::aws_codebuild::{
    BuildEnvironment, BuildSpec, DockerServerComputeType, DockerServerOptions, Fleet, Project,
};
use longshore::aws_codedeploy::{
    AllAtOnceTrafficRouting, AutoRollbackConfig, IServerDeploymentGroup as _, InstanceTagSet, LambdaDeploymentConfig,
    LambdaDeploymentConfigImportProps, LoadBalancer, LoadBalancerGeneration, MinimumHealthyHosts as Min,
    MinimumHealthyHostsPerZone as PerZone, ServerApplication, ServerDeploymentConfig, ServerDeploymentGroup,
    ServerDeploymentGroupAttributes, ServerDeploymentGroupRef, TimeBasedCanaryTrafficRouting,
    TimeBasedCanaryTrafficRoutingProps, TimeBasedLinearTrafficRouting, TimeBasedLinearTrafficRoutingProps,
    TrafficRouting, ZonalConfig,
};
use longshore::aws_codepipeline::{ActionRef, Artifact, Pipeline, PipelineType, StageProps};
use longshore::aws_codepipeline_actions::{
    CodeDeployServerDeployAction, CodeDeployServerDeployActionProps, CodeStarConnectionsSourceAction,
    CodeStarConnectionsSourceActionProps,
};
use longshore::aws_ec2::{
    GenericImageProps, InstanceClass, InstanceSize, InstanceType, MachineImage, SecurityGroup, Vpc, VpcAttributes,
    VpcRef,
};
use longshore::aws_elasticloadbalancing::LoadBalancer as Classic;
use longshore::aws_elasticloadbalancingv2::{ApplicationTargetGroup, NetworkTargetGroup};
use longshore::aws_iam::{FromRoleArnOptions, Role};
use longshore::core::resource::PhysicalName;
use longshore::core::value::{Object, Value};
use longshore::prelude::*;

use crate::harness::{Context, check};

fn network(s: &Stack) -> Result<VpcRef> {
    let ids = |a: &str, b: &str| vec![a.to_owned(), b.to_owned()];
    Vpc::from_vpc_attributes(
        s,
        "Vpc",
        VpcAttributes {
            vpc_id: "vpc-1".into(),
            availability_zones: ids("a", "b"),
            public_subnet_ids: Some(ids("p1", "p2")),
            private_subnet_ids: Some(ids("s1", "s2")),
            ..Default::default()
        },
    )
}

fn linux() -> MachineImage {
    MachineImage::generic_linux([("us-east-1".to_owned(), "ami-1".to_owned())].into(), GenericImageProps::default())
}

fn windows() -> MachineImage {
    MachineImage::generic_windows([("us-east-1".to_owned(), "ami-2".to_owned())].into(), GenericImageProps::default())
}

fn instances(s: &Stack, id: &str, vpc: &VpcRef, image: MachineImage) -> Result<AutoScalingGroup> {
    AutoScalingGroup::builder(s, id)
        .vpc(vpc.clone())
        .instance_type(InstanceType::of(InstanceClass::T3, InstanceSize::Micro))
        .machine_image(image)
        .build()
}

fn tags(groups: &[&[(&str, &[&str])]]) -> Result<InstanceTagSet> {
    let group = |tags: &&[(&str, &[&str])]| -> IndexMap<String, Vec<String>> {
        tags.iter().map(|(key, values)| ((*key).to_owned(), values.iter().map(|&v| v.to_owned()).collect())).collect()
    };
    InstanceTagSet::new(groups.iter().map(group).collect())
}

fn stage(name: &str, actions: Vec<ActionRef>) -> StageProps {
    StageProps { stage_name: name.into(), actions: Some(actions), ..Default::default() }
}

#[expect(clippy::cast_precision_loss, reason = "a handful")]
fn minutes(of: Duration) -> Result<f64> {
    Ok(of.to_minutes()? as f64)
}

fn configs(s: &Stack, t: &Context) -> Result<()> {
    ServerDeploymentConfig::builder(s, "Percent")
        .minimum_healthy_hosts(Min::percentage(75.0))
        .zonal_config(ZonalConfig {
            monitor_duration: Some(Duration::minutes(30)),
            first_zone_monitor_duration: Some(Duration::minutes(60)),
            minimum_healthy_hosts_per_zone: Some(PerZone::count(1.0)?),
        })
        .build()?;
    ServerDeploymentConfig::builder(s, "Zones")
        .minimum_healthy_hosts(Min::count(0.0))
        .zonal_config(ZonalConfig {
            monitor_duration: Some(Duration::seconds(0)),
            minimum_healthy_hosts_per_zone: Some(PerZone::percentage(10.0)?),
            ..Default::default()
        })
        .build()?;
    let none = ZonalConfig::default();
    ServerDeploymentConfig::builder(s, "NoZones").minimum_healthy_hosts(Min::count(1.0)).zonal_config(none).build()?;
    let canary = TimeBasedCanaryTrafficRoutingProps { interval: Duration::minutes(2), percentage: 5.0 };
    let linear = TimeBasedLinearTrafficRoutingProps { interval: Duration::minutes(3), percentage: 6.0 };
    let (canary, linear) = (TimeBasedCanaryTrafficRouting::new(canary), TimeBasedLinearTrafficRouting::new(linear));
    let ways: [TrafficRouting; 3] = [AllAtOnceTrafficRouting::new().into(), canary.into(), linear.into()];
    for (i, way) in ways.into_iter().enumerate() {
        LambdaDeploymentConfig::builder(s, format!("Way{i}")).traffic_routing(way).build()?;
    }
    let said = [minutes(canary.interval())?, canary.percentage(), minutes(linear.interval())?, linear.percentage()];
    t.record(&format!("{} ways", s.node().id()), said.to_vec(), None);
    Ok(())
}

fn groups(s: &Stack, t: &Context) -> Result<()> {
    let vpc = network(s)?;
    let plain = ServerDeploymentGroup::builder(s, "Group").build()?;
    let role = plain.role().expect("a group of the stack has a role");
    let said: Vec<Value> = vec![
        plain.deployment_group_name().into(),
        plain.deployment_group_arn().into(),
        plain.application().application_arn().into(),
        plain.application_name().into(),
        plain.deployment_config().deployment_config_arn().into(),
        plain.auto_scaling_groups().map_or(99, |groups| groups.len()).into(),
        role.role_arn().into(),
    ];
    t.record(s.node().id(), said, s);
    let metric = Metric::new(MetricProps { namespace: "n".into(), metric_name: "m".into(), ..Default::default() })?;
    let alarm = Alarm::builder(s, "Alarm").metric(&metric).threshold(1).evaluation_periods(1).build()?;
    let first = instances(s, "First", &vpc, linux())?;
    let second = instances(s, "Second", &vpc, windows())?;
    let third = instances(s, "Third", &vpc, linux())?;
    let classic = Classic::builder(s, "Classic").vpc(vpc.clone()).build()?;
    let alb = ApplicationTargetGroup::builder(s, "Alb").vpc(vpc.clone()).port(80.0).build()?;
    let nlb = NetworkTargetGroup::builder(s, "Nlb").vpc(vpc.clone()).port(80.0).build()?;
    let (classic, alb, nlb) =
        (LoadBalancer::classic(&classic), LoadBalancer::application(&alb), LoadBalancer::network(&nlb));
    let config = ServerDeploymentConfig::builder(s, "Config")
        .deployment_config_name("way")
        .minimum_healthy_hosts(Min::count(2.0))
        .build()?;
    let asgs: Vec<AutoScalingGroupRef> = vec![(&first).into(), (&second).into()];
    let application = ServerApplication::builder(s, "Application").application_name("app").build()?;
    let whole = ServerDeploymentGroup::builder(s, "Whole")
        .application(&application)
        .deployment_group_name("whole")
        .deployment_config(&config)
        .auto_scaling_groups(asgs)
        .load_balancer(nlb.clone())
        .load_balancers(vec![classic.clone(), alb.clone(), nlb])
        .alarms(vec![(&alarm).into()])
        .ignore_poll_alarms_failure(true)
        .auto_rollback(AutoRollbackConfig { stopped_deployment: Some(true), ..Default::default() })
        .termination_hook(true)
        .ec2_instance_tags(tags(&[&[("a", &["1", "2"]), ("b", &[]), ("", &["3"])], &[("c", &["4"])]])?)
        .on_premise_instance_tags(tags(&[&[("d", &[])], &[("e", &["5"])], &[("f", &["6"])]])?)
        .build()?;
    whole.add_auto_scaling_group(&third)?;
    whole.add_alarm(Alarm::from_alarm_arn(s, "Imported", "arn:aws:cloudwatch:us-east-1:111111111111:alarm:other")?);
    let number = |generation| usize::from(generation == LoadBalancerGeneration::Second);
    let count = whole.auto_scaling_groups().map_or(0, |groups| groups.len());
    let said = vec![number(classic.generation()), number(alb.generation()), count];
    t.record(&format!("{} generations", s.node().id()), said, None);
    let fourth: Vec<AutoScalingGroupRef> = vec![(&instances(s, "Fourth", &vpc, linux())?).into()];
    let given = Role::from_role_arn(s, "R", "arn:aws:iam::111111111111:role/r", FromRoleArnOptions::default())?;
    let other = ServerDeploymentGroup::builder(s, "Other")
        .auto_scaling_groups(fourth)
        .install_agent(false)
        .load_balancer(classic)
        .deployment_config(ServerDeploymentConfig::half_at_a_time())
        .role(given)
        .alarms(vec![(&alarm).into()])
        .ignore_alarm_configuration(true)
        .ec2_instance_tags(tags(&[])?)
        .auto_rollback(AutoRollbackConfig {
            failed_deployment: Some(false),
            deployment_in_alarm: Some(false),
            ..Default::default()
        })
        .termination_hook(false)
        .build()?;
    ServerDeploymentGroup::builder(s, "Named")
        .deployment_group_name(PhysicalName::GenerateIfNeeded)
        .deployment_config(ServerDeploymentConfig::all_at_once())
        .build()?;
    configs(s, t)?;
    let source = Artifact::new();
    let known = ServerDeploymentGroup::from_server_deployment_group_attributes(
        s,
        "KnownGroup",
        ServerDeploymentGroupAttributes {
            application: ServerApplication::from_server_application_name(s, "KnownApp", "app")?,
            deployment_group_name: "known".into(),
            deployment_config: None,
        },
    )?;
    let deploy = |name: &str, group: ServerDeploymentGroupRef| {
        CodeDeployServerDeployActionProps::builder().action_name(name).deployment_group(group).input(source.clone())
    };
    let actions = [
        deploy("Whole", (&whole).into()).build(),
        deploy("Other", (&other).into()).run_order(2).variables_namespace("ns").build(),
        deploy("Plain", (&plain).into()).build(),
        deploy("Known", known).build(),
    ];
    let actions = actions.into_iter().map(|props| CodeDeployServerDeployAction::new(props).into()).collect();
    let connection = CodeStarConnectionsSourceActionProps::builder().action_name("C").connection_arn("arn:c");
    let connection = connection.owner("o").repo("r").output(source.clone()).build();
    let sources = vec![CodeStarConnectionsSourceAction::new(connection).into()];
    Pipeline::builder(s, "Pipeline")
        .cross_account_keys(false)
        .pipeline_type(PipelineType::V2)
        .stages(vec![stage("Source", sources), stage("Deploy", actions)])
        .build()?;
    let docker = SecurityGroup::builder(s, "Docker").vpc(vpc.clone()).build()?;
    let security_groups = vec![(&docker).into(), SecurityGroup::from_security_group_id(s, "KnownSg", "sg-1")?];
    Project::builder(s, "Project")
        .vpc(vpc)
        .build_spec(BuildSpec::from_object(Object::new()))
        .environment(BuildEnvironment {
            docker_server: Some(DockerServerOptions {
                compute_type: DockerServerComputeType::Small,
                security_groups: Some(security_groups),
            }),
            ..Default::default()
        })
        .build()?;
    Ok(())
}

#[test]
fn servers() {
    check("2202-codedeploy-server", |app, t| {
        macro_rules! group {
            ($s:expr) => {
                ServerDeploymentGroup::builder($s, "G")
            };
        }
        for id in ["Plain", "Recommended"] {
            let s = Stack::builder(app, id)
                .env(Environment { region: Some("us-east-1".into()), ..Default::default() })
                .build()?;
            if id == "Recommended" {
                for (key, value) in Context::recommended_flags() {
                    s.node().set_context(&key, value)?;
                }
            }
            groups(&s, t)?;
        }
        imports(app, t)?;
        t.attempt("no balancers", |s, _| group!(s).load_balancers(Vec::new()).build().map(drop));
        t.attempt("four groups of tags", |_, _| {
            tags(&[&[("a", &[])], &[("b", &[])], &[("c", &[])], &[("d", &[])]]).map(drop)
        });
        t.attempt("no tag", |s, _| group!(s).ec2_instance_tags(tags(&[&[("", &[])]])?).build().map(drop));
        t.attempt("no tag elsewhere", |s, _| {
            group!(s).on_premise_instance_tags(tags(&[&[("", &[])]])?).build().map(drop)
        });
        t.attempt_synth("alarms", |s, _| {
            let rollback = AutoRollbackConfig { deployment_in_alarm: Some(true), ..Default::default() };
            group!(s).auto_rollback(rollback).build().map(drop)
        });
        t.attempt("half a host", |_, _| PerZone::count(1.5).map(drop));
        t.attempt("half a percent", |_, _| PerZone::percentage(1.5).map(drop));
        let way = |s: &Stack, first: Option<u64>, each: Option<u64>| {
            let zones = ZonalConfig {
                monitor_duration: each.map(Duration::millis),
                first_zone_monitor_duration: first.map(Duration::millis),
                ..Default::default()
            };
            let config = ServerDeploymentConfig::builder(s, "C").minimum_healthy_hosts(Min::count(1.0));
            config.zonal_config(zones).build().map(drop)
        };
        t.attempt("short", |s, _| way(s, None, Some(500)));
        t.attempt("first short", |s, _| way(s, Some(999), Some(5000)));
        t.attempt("no whole seconds", |s, _| way(s, None, Some(1500)));
        t.attempt_synth("names", |s, _| {
            ServerDeploymentConfig::builder(s, "C")
                .minimum_healthy_hosts(Min::count(1.0))
                .deployment_config_name("a b")
                .build()?;
            ServerApplication::builder(s, "A").application_name("x".repeat(101)).build()?;
            group!(s).deployment_group_name("ä").build().map(drop)
        });
        t.attempt("arn", |s, _| ServerApplication::from_server_application_arn(s, "A", "nonsense").map(drop));
        t.attempt("connections", |s, _| {
            let spec = BuildSpec::from_object(Object::new());
            Project::builder(s, "P").build_spec(spec).build()?.connections().map(drop)
        });
        t.attempt("connections of another", |s, _| Project::from_project_name(s, "P", "p")?.connections().map(drop));
        t.attempt("connections of another fleet", |s, _| {
            let arn = "arn:aws:codebuild:us-east-1:111111111111:fleet/f:1";
            Fleet::from_fleet_arn(s, "F", arn)?.connections().map(drop)
        });
        Ok(())
    });
}

fn imports(app: &App, t: &Context) -> Result<()> {
    let s = Stack::builder(app, "Imports").env(Environment::new("111111111111", "eu-west-1")).build()?;
    let arn = "arn:aws:codedeploy:us-west-2:222222222222:application:there";
    let by_arn = ServerApplication::from_server_application_arn(&s, "ByArn", arn)?;
    let by_name = ServerApplication::from_server_application_name(&s, "ByName", "app")?;
    let config = ServerDeploymentConfig::from_server_deployment_config_name(&s, "Config", "way")?;
    let said = vec![
        by_name.application_arn(),
        by_name.application_name(),
        by_arn.application_arn(),
        by_arn.application_name(),
    ];
    t.record("applications", said, &s);
    let of = |id: &str, application, name: &str, deployment_config| {
        ServerDeploymentGroup::from_server_deployment_group_attributes(
            &s,
            id,
            ServerDeploymentGroupAttributes { application, deployment_group_name: name.into(), deployment_config },
        )
    };
    let group = of("Group", by_arn, "g", None)?;
    let said: Vec<Value> = vec![
        group.deployment_group_arn().into(),
        group.deployment_group_name().into(),
        group.deployment_config().deployment_config_arn().into(),
        group.deployment_config().deployment_config_name().into(),
        group.role().is_none().into(),
        group.auto_scaling_groups().is_none().into(),
    ];
    t.record("group", said, &s);
    let other = of("Other", by_name, "h", Some(config))?;
    let said = vec![other.deployment_group_arn(), other.deployment_config().deployment_config_arn()];
    t.record("other", said, &s);
    let props = LambdaDeploymentConfigImportProps { deployment_config_name: "lambda-way".into() };
    let import = LambdaDeploymentConfig::import(&s, "Lambda", props)?;
    t.record("import", vec![import.deployment_config_name(), import.deployment_config_arn()], &s);
    let ways = [
        ServerDeploymentConfig::one_at_a_time(),
        ServerDeploymentConfig::half_at_a_time(),
        ServerDeploymentConfig::all_at_once(),
    ];
    let said = ways.iter().map(|w| Value::from(vec![w.deployment_config_name(), w.deployment_config_arn()]));
    t.record("ways", said.collect::<Vec<_>>(), &s);
    Ok(())
}
