//! Deployments with CodeDeploy.

use longshore::aws_cloudwatch::{Alarm, AlarmRef, Metric, MetricProps};
use longshore::aws_codedeploy::{
    AutoRollbackConfig, EcsApplication, EcsBlueGreenDeploymentConfig, EcsDeploymentConfig, EcsDeploymentConfigProps,
    EcsDeploymentGroup, EcsDeploymentGroupAttributes, IEcsDeploymentGroup, ILambdaDeploymentGroup as _,
    LambdaApplication, LambdaDeploymentConfig, LambdaDeploymentGroup, LambdaDeploymentGroupAttributes,
    TimeBasedCanaryTrafficRoutingProps, TimeBasedLinearTrafficRoutingProps, TrafficRouting,
};
use longshore::aws_codepipeline::{ActionRef, Artifact, Pipeline, StageProps};
use longshore::aws_codepipeline_actions::{
    CodeDeployEcsContainerImageInput, CodeDeployEcsDeployAction, CodeDeployEcsDeployActionProps, S3SourceAction,
    S3SourceActionProps,
};
use longshore::aws_ec2::{Vpc, VpcAttributes};
use longshore::aws_ecs::{
    BaseServiceRef, Cluster, ContainerDefinitionOptions, ContainerImage, DeploymentController,
    DeploymentControllerType, FargateService, FargateTaskDefinition, PortMapping,
};
use longshore::aws_elasticloadbalancingv2::{
    AddApplicationTargetsProps, ApplicationListener, ApplicationLoadBalancer, ApplicationTargetGroup,
    BaseApplicationListenerProps, IApplicationListener as _, IApplicationLoadBalancer as _, TargetType,
};
use longshore::aws_iam::{AnyPrincipal, FromRoleArnOptions, Role, ServicePrincipal};
use longshore::aws_lambda::{Alias, AliasProps, Code, Function, Runtime};
use longshore::aws_s3::Bucket;
use longshore::core::value::Value;
use longshore::prelude::*;

use crate::harness::{Context, check};

/// A service whose deployments are CodeDeploy's, behind a load balancer.
struct World {
    cluster: Cluster,
    task: FargateTaskDefinition,
    service: FargateService,
    balancer: ApplicationLoadBalancer,
    listener: ApplicationListener,
    blue: ApplicationTargetGroup,
    green: ApplicationTargetGroup,
}

impl World {
    fn new(s: &Stack) -> Result<Self> {
        let ids = |a: &str, b: &str| vec![a.to_owned(), b.to_owned()];
        let vpc = Vpc::from_vpc_attributes(
            s,
            "Vpc",
            VpcAttributes {
                vpc_id: "vpc-1".into(),
                availability_zones: ids("a", "b"),
                public_subnet_ids: Some(ids("p1", "p2")),
                private_subnet_ids: Some(ids("s1", "s2")),
                ..Default::default()
            },
        )?;
        let cluster = Cluster::builder(s, "Cluster").vpc(vpc.clone()).build()?;
        let task = FargateTaskDefinition::builder(s, "Task").build()?;
        let container = ContainerDefinitionOptions {
            port_mappings: Some(vec![PortMapping::new(80)]),
            ..ContainerImage::from_registry("nginx").into()
        };
        task.add_container("web", container)?;
        let by = DeploymentController { r#type: Some(DeploymentControllerType::CodeDeploy) };
        let service = FargateService::builder(s, "Service")
            .cluster(&cluster)
            .task_definition(&task)
            .deployment_controller(by)
            .build()?;
        let balancer = ApplicationLoadBalancer::builder(s, "Balancer").vpc(vpc.clone()).build()?;
        let listener = balancer
            .add_listener("Listener", BaseApplicationListenerProps { port: Some(80.0), ..Default::default() })?;
        let targets = AddApplicationTargetsProps {
            port: Some(80.0),
            targets: Some(vec![std::rc::Rc::new(service.clone())]),
            ..Default::default()
        };
        let blue = listener.add_targets("Blue", targets)?;
        let green = ApplicationTargetGroup::builder(s, "Green")
            .vpc(vpc.clone())
            .port(80)
            .target_type(TargetType::Ip)
            .build()?;
        Ok(Self { cluster, task, service, balancer, listener, blue, green })
    }

    fn traffic(&self) -> EcsBlueGreenDeploymentConfig {
        EcsBlueGreenDeploymentConfig::new(&self.blue, &self.green, &self.listener)
    }
}

fn alarm(s: &Stack) -> Result<AlarmRef> {
    let metric = Metric::new(MetricProps { namespace: "n".into(), metric_name: "m".into(), ..Default::default() })?;
    Ok((&Alarm::builder(s, "Alarm").metric(&metric).threshold(1).evaluation_periods(1).build()?).into())
}

fn stacks(app: &App) -> Result<[Stack; 2]> {
    let flagged = Stack::new(app, "Recommended")?;
    for (flag, value) in Context::recommended_flags() {
        flagged.node().set_context(&flag, value)?;
    }
    Ok([Stack::new(app, "Plain")?, flagged])
}

fn list(items: impl IntoIterator<Item = String>) -> Value {
    items.into_iter().map(Value::from).collect::<Vec<_>>().into()
}

fn stage(name: &str, actions: Vec<ActionRef>) -> StageProps {
    StageProps { stage_name: name.into(), actions: Some(actions), ..Default::default() }
}

#[test]
fn services() {
    check("2000-codedeploy-ecs", |app, t| {
        for s in stacks(app)? {
            whole_groups(&s, t)?;
        }
        imported_groups(app, t)?;
        refused_groups(t)
    });
}

fn whole_groups(s: &Stack, t: &Context) -> Result<()> {
    let name = s.node().id().to_owned();
    let w = World::new(s)?;
    let group = |id: &str| EcsDeploymentGroup::builder(s, id).service(&w.service);
    let plain = group("Group").blue_green_deployment_config(w.traffic()).build()?;
    t.record(&format!("{name} name"), plain.deployment_group_name(), s);
    t.record(&format!("{name} arn"), plain.deployment_group_arn(), s);
    t.record(&format!("{name} application"), plain.application().application_arn(), s);
    t.record(&format!("{name} config"), plain.deployment_config().deployment_config_arn(), s);
    let test = w.balancer.add_listener(
        "Test",
        BaseApplicationListenerProps {
            port: Some(8080.0),
            default_target_groups: Some(vec![(&w.green).into()]),
            ..Default::default()
        },
    )?;
    let application = EcsApplication::builder(s, "Application").application_name("my.app").build()?;
    let alarm = alarm(s)?;
    let linear = TimeBasedLinearTrafficRoutingProps { interval: Duration::minutes(2), percentage: 20.0 };
    let config = EcsDeploymentConfig::builder(s, "Config")
        .deployment_config_name("mine")
        .traffic_routing(TrafficRouting::time_based_linear(linear))
        .build()?;
    let canary = TimeBasedCanaryTrafficRoutingProps { interval: Duration::hours(1), percentage: 5.0 };
    EcsDeploymentConfig::builder(s, "Config2").traffic_routing(TrafficRouting::time_based_canary(canary)).build()?;
    EcsDeploymentConfig::builder(s, "Config3").build()?;
    let role = Role::builder(s, "Role").assumed_by(ServicePrincipal::new("codedeploy.amazonaws.com")).build()?;
    let all = AutoRollbackConfig {
        failed_deployment: Some(true),
        stopped_deployment: Some(true),
        deployment_in_alarm: Some(true),
    };
    let whole = group("Whole")
        .application(&application)
        .deployment_group_name("whole")
        .deployment_config(&config)
        .alarms(vec![alarm.clone()])
        .role(&role)
        .blue_green_deployment_config(EcsBlueGreenDeploymentConfig {
            test_listener: Some((&test).into()),
            deployment_approval_wait_time: Some(Duration::hours(8)),
            termination_wait_time: Some(Duration::minutes(60)),
            ..w.traffic()
        })
        .ignore_poll_alarms_failure(true)
        .auto_rollback(all)
        .build()?;
    whole.add_alarm(Alarm::from_alarm_name(s, "Imported", "other")?);
    let shown = [
        whole.deployment_group_name(),
        whole.deployment_group_arn(),
        whole.application().application_name(),
        whole.deployment_config().deployment_config_name(),
        whole.deployment_config().deployment_config_arn(),
    ];
    t.record(&format!("{name} whole"), list(shown), s);
    group("Never")
        .deployment_config(EcsDeploymentConfig::canary_10percent_15minutes())
        .alarms(vec![alarm])
        .ignore_alarm_configuration(true)
        .auto_rollback(AutoRollbackConfig {
            failed_deployment: Some(false),
            deployment_in_alarm: Some(false),
            ..Default::default()
        })
        .blue_green_deployment_config(w.traffic())
        .build()?;
    group("Perhaps")
        .auto_rollback(AutoRollbackConfig { failed_deployment: Some(false), ..Default::default() })
        .blue_green_deployment_config(w.traffic())
        .build()?;
    pipeline(s, &plain, &whole)
}

fn pipeline(s: &Stack, plain: &EcsDeploymentGroup, whole: &EcsDeploymentGroup) -> Result<()> {
    let bucket = Bucket::builder(s, "Source").build()?;
    let source = Artifact::new_with(Some("Source"), None)?;
    let (image, other) = (Artifact::new(), Artifact::new_with(Some("Other"), None)?);
    let from = |name: &str, key: &str, output: &Artifact| {
        let props = S3SourceActionProps::builder().action_name(name).bucket(&bucket).bucket_key(key);
        S3SourceAction::new(props.output(output.clone()).build()).map(ActionRef::from)
    };
    let images = vec![
        CodeDeployEcsContainerImageInput { input: image.clone(), task_definition_placeholder: None },
        CodeDeployEcsContainerImageInput { input: other.clone(), task_definition_placeholder: Some("OTHER".into()) },
    ];
    let action = CodeDeployEcsDeployActionProps::builder;
    let deploy = [
        action()
            .action_name("Whole")
            .deployment_group(whole)
            .task_definition_template_input(source.clone())
            .app_spec_template_input(source.clone())
            .container_image_inputs(images)
            .variables_namespace("ns")
            .build(),
        action()
            .action_name("Files")
            .run_order(2)
            .deployment_group(plain)
            .task_definition_template_file(source.at_path("t.json"))
            .app_spec_template_file(other.at_path("a.yaml"))
            .build(),
    ];
    let deploy = deploy.into_iter().map(|p| CodeDeployEcsDeployAction::new(p).map(ActionRef::from));
    Pipeline::builder(s, "Pipeline")
        .stages(vec![
            stage("Source", vec![from("A", "k", &source)?, from("B", "l", &image)?, from("C", "m", &other)?]),
            stage("Deploy", deploy.collect::<Result<_>>()?),
        ])
        .build()?;
    Ok(())
}

fn imported_groups(app: &App, t: &Context) -> Result<()> {
    let env = Environment::new("111111111111", "eu-west-1");
    let s = Stack::with_props(app, "Imports", StackProps { env, ..Default::default() })?;
    let by_name = EcsApplication::from_ecs_application_name(&s, "ByName", "app")?;
    let arn = "arn:aws:codedeploy:us-west-2:222222222222:application:there";
    let by_arn = EcsApplication::from_ecs_application_arn(&s, "ByArn", arn)?;
    let config = EcsDeploymentConfig::from_ecs_deployment_config_name(&s, "Config", "way")?;
    let applications = [
        by_name.application_arn(),
        by_name.application_name(),
        by_arn.application_arn(),
        by_arn.application_name(),
        by_arn.base().env().region.clone(),
        by_arn.base().env().account.clone(),
    ];
    t.record("applications", list(applications), &s);
    t.record("config", list([config.deployment_config_arn(), config.deployment_config_name()]), &s);
    let group = EcsDeploymentGroup::from_ecs_deployment_group_attributes(
        &s,
        "Group",
        EcsDeploymentGroupAttributes {
            application: by_arn,
            deployment_group_name: "g".into(),
            deployment_config: None,
        },
    )?;
    let shown = [
        group.deployment_group_arn(),
        group.deployment_group_name(),
        group.deployment_config().deployment_config_arn(),
        group.deployment_config().deployment_config_name(),
        group.application().application_name(),
        group.base().env().region.clone(),
    ];
    t.record("group", list(shown), &s);
    let other = EcsDeploymentGroup::from_ecs_deployment_group_attributes(
        &s,
        "Other",
        EcsDeploymentGroupAttributes {
            application: by_name,
            deployment_group_name: "h".into(),
            deployment_config: Some(config),
        },
    )?;
    let shown = [other.deployment_group_arn(), other.deployment_config().deployment_config_arn()];
    t.record("other", list(shown), &s);
    refused_actions(t, &group);
    Ok(())
}

fn refused_groups(t: &Context) -> Result<()> {
    t.attempt("controller", |s, _| {
        let w = World::new(s)?;
        let service = FargateService::builder(s, "ByEcs").cluster(&w.cluster).task_definition(&w.task).build()?;
        EcsDeploymentGroup::builder(s, "Group")
            .service(BaseServiceRef::from(&service))
            .blue_green_deployment_config(w.traffic())
            .build()?;
        Ok(())
    });
    t.attempt_synth("alarms", |s, _| {
        let w = World::new(s)?;
        EcsDeploymentGroup::builder(s, "Group")
            .service(&w.service)
            .blue_green_deployment_config(w.traffic())
            .auto_rollback(AutoRollbackConfig { deployment_in_alarm: Some(true), ..Default::default() })
            .build()?;
        Ok(())
    });
    t.attempt_synth("names", |s, _| {
        EcsApplication::builder(s, "App").application_name("a b").build()?;
        EcsDeploymentConfig::builder(s, "Config").deployment_config_name("x".repeat(101)).build()?;
        let w = World::new(s)?;
        EcsDeploymentGroup::builder(s, "Group")
            .service(&w.service)
            .blue_green_deployment_config(w.traffic())
            .deployment_group_name("ü".repeat(101))
            .build()?;
        Ok(())
    });
    t.attempt("seconds", |s, _| {
        let linear = TimeBasedLinearTrafficRoutingProps { interval: Duration::seconds(90), percentage: 20.0 };
        let traffic_routing = Some(TrafficRouting::time_based_linear(linear));
        let props = EcsDeploymentConfigProps { traffic_routing, ..Default::default() };
        EcsDeploymentConfig::new(s, "Config", props).map(|_| ())
    });
    Ok(())
}

fn refused_actions(t: &Context, group: &std::rc::Rc<dyn IEcsDeploymentGroup>) {
    let artifact = Artifact::new_with(Some("a"), None).unwrap();
    let (input, file) = (Some(artifact.clone()), Some(artifact.at_path("x")));
    let none = CodeDeployEcsDeployActionProps::builder().action_name("A").deployment_group(group.clone()).build();
    let image = CodeDeployEcsContainerImageInput { input: artifact.clone(), task_definition_placeholder: None };
    let of = |label: &str, change: &dyn Fn(&mut CodeDeployEcsDeployActionProps)| {
        let mut props = none.clone();
        change(&mut props);
        t.attempt(label, |_, _| CodeDeployEcsDeployAction::new(props).map(|_| ()));
    };
    of("no task", &|p| p.app_spec_template_input = input.clone());
    of("two tasks", &|p| {
        p.task_definition_template_input = input.clone();
        p.task_definition_template_file = file.clone();
    });
    of("no spec", &|p| p.task_definition_template_input = input.clone());
    of("two specs", &|p| {
        p.task_definition_template_input = input.clone();
        p.app_spec_template_input = input.clone();
        p.app_spec_template_file = file.clone();
    });
    of("five", &|p| {
        p.task_definition_template_input = input.clone();
        p.app_spec_template_input = input.clone();
        p.container_image_inputs = Some(vec![image.clone(); 5]);
    });
}

fn function(s: &Stack, id: &str) -> Result<Function> {
    Function::builder(s, id).runtime(Runtime::NODEJS_22_X).handler("i.h").code(Code::from_inline("x")).build()
}

fn alias(s: &Stack, id: &str) -> Result<Alias> {
    let version = function(s, &format!("{id}Fn"))?.current_version()?;
    Alias::new(s, id, AliasProps::new(id.to_lowercase(), &version))
}

#[test]
fn functions() {
    check("2001-codedeploy-lambda", |app, t| {
        for s in stacks(app)? {
            function_groups(&s, t)?;
        }
        imported_function_groups(app, t)?;
        t.attempt("two before", |s, _| {
            let group = LambdaDeploymentGroup::builder(s, "Group").alias(alias(s, "A")?).pre_hook(&function(s, "P")?);
            group.build()?.add_pre_hook(&function(s, "Q")?)
        });
        t.attempt("two after", |s, _| {
            let group = LambdaDeploymentGroup::builder(s, "Group").alias(alias(s, "A")?).post_hook(&function(s, "P")?);
            group.build()?.add_post_hook(&function(s, "Q")?)
        });
        t.attempt_synth("alarms", |s, _| {
            LambdaDeploymentGroup::builder(s, "Group")
                .alias(alias(s, "A")?)
                .auto_rollback(AutoRollbackConfig { deployment_in_alarm: Some(true), ..Default::default() })
                .build()?;
            Ok(())
        });
        t.attempt("arn", |s, _| LambdaApplication::from_lambda_application_arn(s, "A", "nonsense").map(|_| ()));
        Ok(())
    });
}

fn function_groups(s: &Stack, t: &Context) -> Result<()> {
    let plain = LambdaDeploymentGroup::builder(s, "Group").alias(alias(s, "First")?).build()?;
    let shown = [
        plain.deployment_group_name(),
        plain.deployment_group_arn(),
        plain.application().application_arn(),
        plain.deployment_config().deployment_config_arn(),
    ];
    t.record(s.node().id(), list(shown), s);
    let alarm = alarm(s)?;
    let second = alias(s, "Second")?;
    let application = LambdaApplication::builder(s, "Application").application_name("app").build()?;
    let canary = TimeBasedCanaryTrafficRoutingProps { interval: Duration::minutes(3), percentage: 7.0 };
    let config = LambdaDeploymentConfig::builder(s, "Config")
        .traffic_routing(TrafficRouting::time_based_canary(canary))
        .build()?;
    let whole = LambdaDeploymentGroup::builder(s, "Whole")
        .alias(second)
        .application(&application)
        .deployment_group_name("whole")
        .deployment_config(&config)
        .alarms(vec![alarm.clone()])
        .pre_hook(&function(s, "Pre")?)
        .ignore_poll_alarms_failure(false)
        .auto_rollback(AutoRollbackConfig { stopped_deployment: Some(true), ..Default::default() })
        .build()?;
    whole.add_post_hook(&function(s, "Post")?)?;
    let other = "arn:aws:cloudwatch:us-east-1:111111111111:alarm:other";
    whole.add_alarm(Alarm::from_alarm_arn(s, "Imported", other)?);
    let grantee = Role::builder(s, "Grantee").assumed_by(AnyPrincipal::new()).build()?;
    whole.grant_put_lifecycle_event_hook_execution_status(&grantee)?;
    let third = alias(s, "Third")?;
    let role = Role::from_role_arn(s, "R", "arn:aws:iam::111111111111:role/r", FromRoleArnOptions::default())?;
    LambdaDeploymentGroup::builder(s, "Linear")
        .alias(third)
        .deployment_config(LambdaDeploymentConfig::linear_10percent_every_2minutes())
        .role(role)
        .ignore_alarm_configuration(true)
        .alarms(vec![alarm])
        .build()?;
    Ok(())
}

fn imported_function_groups(app: &App, t: &Context) -> Result<()> {
    let env = Environment::new("111111111111", "eu-west-1");
    let s = Stack::with_props(app, "Imports", StackProps { env, ..Default::default() })?;
    let arn = "arn:aws:codedeploy:us-west-2:222222222222:application:there";
    let by_arn = LambdaApplication::from_lambda_application_arn(&s, "ByArn", arn)?;
    let by_name = LambdaApplication::from_lambda_application_name(&s, "ByName", "app")?;
    let config = LambdaDeploymentConfig::from_lambda_deployment_config_name(&s, "Config", "way")?;
    let applications =
        [by_name.application_arn(), by_name.application_name(), by_arn.application_arn(), by_arn.application_name()];
    t.record("applications", list(applications), &s);
    let import = |id: &str, application, name: &str, deployment_config| {
        let deployment_group_name = name.to_owned();
        LambdaDeploymentGroup::from_lambda_deployment_group_attributes(
            &s,
            id,
            LambdaDeploymentGroupAttributes { application, deployment_group_name, deployment_config },
        )
    };
    let group = import("Group", by_arn, "g", None)?;
    let shown = [
        group.deployment_group_arn(),
        group.deployment_group_name(),
        group.deployment_config().deployment_config_arn(),
        group.deployment_config().deployment_config_name(),
    ];
    t.record("group", list(shown), &s);
    let other = import("Other", by_name, "h", Some(config))?;
    t.record("other", list([other.deployment_group_arn(), other.deployment_config().deployment_config_arn()]), &s);
    type Ways = LambdaDeploymentConfig;
    let ways = [
        Ways::all_at_once(),
        Ways::canary_10percent_30minutes(),
        Ways::canary_10percent_5minutes(),
        Ways::canary_10percent_10minutes(),
        Ways::canary_10percent_15minutes(),
        Ways::linear_10percent_every_10minutes(),
        Ways::linear_10percent_every_1minute(),
        Ways::linear_10percent_every_2minutes(),
        Ways::linear_10percent_every_3minutes(),
    ];
    let ways = ways.map(|way| list([way.deployment_config_name(), way.deployment_config_arn()]));
    t.record("ways", ways.to_vec(), &s);
    Ok(())
}
