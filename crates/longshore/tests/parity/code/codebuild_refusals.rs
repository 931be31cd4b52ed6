//! What projects, filters, fleets and groups of reports refuse, and what projects tell of.

use longshore::aws_codebuild::{
    Artifacts, ArtifactsConfig, BitBucketSourceProps, BuildEnvironment, BuildImageRef, BuildSpec, Cache,
    CloudWatchLoggingOptions, ComputeConfiguration, ComputeType, EnvironmentType, EventAction as On, FilterGroup,
    Fleet, FleetComputeType, FleetProps, FleetRef, GitHubEnterpriseSourceProps, GitHubSourceProps, HostKernel,
    IArtifacts, IProject, LinuxArmBuildImage, LinuxArmLambdaBuildImage, LinuxLambdaBuildImage, LoggingOptions,
    MacBuildImage, PhaseChangeEvent, PipelineProject, Project, ProjectNotificationEvents as Events,
    ProjectNotifyOnOptions, ProjectProps, ReportGroup, S3ArtifactsProps, S3SourceProps, Source, StateChangeEvent,
    WindowsBuildImage,
};
use longshore::aws_codestarnotifications::{DetailType, NotificationRuleOptions};
use longshore::aws_ecr::{self, IRepository as _};
use longshore::aws_events::{EventPattern, OnEventOptions, Rule, RuleTargetInput, RuleTargetRef, Schedule};
use longshore::aws_events_targets::{
    CloudWatchLogGroup, CodeBuildProject, CodeBuildProjectProps, LambdaFunction, SnsTopic, SnsTopicProps, SqsQueue,
};
use longshore::aws_iam::{Role, ServicePrincipal};
use longshore::aws_lambda::{Code, Function, FunctionProps, Runtime};
use longshore::aws_logs::LogGroup;
use longshore::aws_s3::Bucket;
use longshore::aws_sns::Topic;
use longshore::aws_sqs::Queue;
use longshore::object;
use longshore::prelude::*;

use crate::harness::{Context, check};

fn spec() -> Option<BuildSpec> {
    Some(BuildSpec::from_object(object! {"version" => "0.2"}))
}

fn refused(t: &Context, label: &str, props: impl FnOnce(&Stack) -> Result<ProjectProps>) {
    t.attempt(label, |s, _| Project::new(s, "P", props(s)?).map(|_| ()));
}

fn with_spec() -> ProjectProps {
    ProjectProps { build_spec: spec(), ..Default::default() }
}

fn bucket_source(s: &Stack) -> Result<Source> {
    Ok(Source::s3(S3SourceProps::of(&Bucket::builder(s, "B").build()?, "p")))
}

fn bucket_artifacts(s: &Stack, identifier: Option<&str>) -> Result<Artifacts> {
    let bucket = Bucket::builder(s, "B").build()?;
    let identifier = identifier.map(str::to_owned);
    Ok(Artifacts::s3(S3ArtifactsProps { identifier, ..S3ArtifactsProps::of(&bucket) }))
}

fn hub() -> GitHubSourceProps {
    GitHubSourceProps { owner: "o".into(), repo: Some("r".into()), ..Default::default() }
}

fn of(source: Source) -> Result<ProjectProps> {
    Ok(ProjectProps { source: Some(source), ..Default::default() })
}

fn enterprise(filter: FilterGroup) -> Result<ProjectProps> {
    of(Source::git_hub_enterprise(GitHubEnterpriseSourceProps {
        https_clone_url: "u".into(),
        webhook_filters: Some(vec![filter]),
        ..Default::default()
    }))
}

fn environment(build_image: impl Into<BuildImageRef>) -> BuildEnvironment {
    BuildEnvironment { build_image: Some(build_image.into()), ..Default::default() }
}

/// Artifacts that say they are a pipeline's.
struct OfPipeline;

impl IArtifacts for OfPipeline {
    fn identifier(&self) -> Option<String> {
        None
    }

    fn type_(&self) -> String {
        "CODEPIPELINE".into()
    }

    fn bind(&self, _: &dyn Construct, _: &dyn IProject) -> Result<ArtifactsConfig> {
        Ok(ArtifactsConfig { artifacts_property: object! {"Type" => "CODEPIPELINE"} })
    }
}

#[test]
fn refusals() {
    check("1409-codebuild-errors", |_, t| {
        refused(t, "no source, no spec", |_| Ok(ProjectProps::default()));
        refused(t, "no source, spec in source", |_| {
            Ok(ProjectProps { build_spec: Some(BuildSpec::from_source_filename("x")), ..Default::default() })
        });
        refused(t, "badge without source", |_| Ok(ProjectProps { badge: Some(true), ..with_spec() }));
        refused(t, "badge of bucket", |s| Ok(ProjectProps { badge: Some(true), ..of(bucket_source(s)?)? }));
        refused(t, "secondary source without identifier", |s| {
            Ok(ProjectProps { secondary_sources: Some(vec![bucket_source(s)?]), ..with_spec() })
        });
        refused(t, "secondary artifacts without identifier", |s| {
            Ok(ProjectProps { secondary_artifacts: Some(vec![bucket_artifacts(s, None)?]), ..with_spec() })
        });
        refused(t, "retries", |_| Ok(ProjectProps { auto_retry_limit: Some(11), ..with_spec() }));
        refused(t, "retries below", |_| Ok(ProjectProps { auto_retry_limit: Some(-1), ..with_spec() }));
        refused(t, "logs without group", |_| {
            let cloud_watch = Some(CloudWatchLoggingOptions::default());
            Ok(ProjectProps { logging: Some(LoggingOptions { s3: None, cloud_watch }), ..with_spec() })
        });
        let in_ = |label: &str, environment: BuildEnvironment| {
            refused(t, label, |_| Ok(ProjectProps { environment: Some(environment), ..with_spec() }));
        };
        let lambda = |size: ComputeType| BuildEnvironment { compute_type: Some(size), ..Default::default() };
        in_("lambda type on linux", lambda(ComputeType::Lambda1Gb));
        let arm = LinuxArmBuildImage::AMAZON_LINUX_2_STANDARD_3_0;
        in_("lambda type on arm", BuildEnvironment { compute_type: Some(ComputeType::Lambda2Gb), ..environment(arm) });
        let windows = || environment(WindowsBuildImage::WINDOWS_BASE_2_0);
        in_(
            "windows",
            BuildEnvironment {
                privileged: Some(true),
                compute_type: Some(ComputeType::Small),
                host_kernel: Some(HostKernel::LinuxKernel4),
                ..windows()
            },
        );
        in_("windows lambda", BuildEnvironment { compute_type: Some(ComputeType::Lambda8Gb), ..windows() });
        in_(
            "mac",
            BuildEnvironment {
                host_kernel: Some(HostKernel::LinuxKernelLatest),
                compute_type: Some(ComputeType::Lambda10Gb),
                ..environment(MacBuildImage::BASE_15)
            },
        );
        in_(
            "lambda",
            BuildEnvironment {
                privileged: Some(true),
                compute_type: Some(ComputeType::Large),
                host_kernel: Some(HostKernel::LinuxKernel4),
                ..environment(LinuxLambdaBuildImage::AMAZON_LINUX_2_NODE_18)
            },
        );
        refused(t, "lambda settings", |_| {
            Ok(ProjectProps {
                timeout: Some(Duration::hours(1)),
                queued_timeout: Some(Duration::hours(1)),
                cache: Some(Cache::none()),
                environment: Some(environment(LinuxArmLambdaBuildImage::AMAZON_LINUX_2_NODE_18)),
                ..with_spec()
            })
        });
        refused(t, "lambda badge", |_| {
            Ok(ProjectProps {
                badge: Some(true),
                environment: Some(environment(LinuxLambdaBuildImage::AMAZON_LINUX_2_NODE_18)),
                ..of(Source::git_hub(hub()))?
            })
        });
        let push = || FilterGroup::in_event_of(&[On::Push]);
        refused(t, "filters without webhook", |_| {
            let webhook_filters = Some(vec![push()?]);
            of(Source::git_hub(GitHubSourceProps { webhook: Some(false), webhook_filters, ..hub() }))
        });
        let bit = || BitBucketSourceProps { owner: "o".into(), repo: "r".into(), ..Default::default() };
        refused(t, "batch without webhook", |_| {
            of(Source::bit_bucket(BitBucketSourceProps { webhook_triggers_batch_build: Some(true), ..bit() }))
        });
        refused(t, "reopened on bitbucket", |_| {
            let webhook_filters = Some(vec![FilterGroup::in_event_of(&[On::PullRequestReopened])?]);
            of(Source::bit_bucket(BitBucketSourceProps { webhook_filters, ..bit() }))
        });
        let created = || FilterGroup::in_event_of(&[On::PullRequestCreated]);
        refused(t, "message on enterprise", |_| enterprise(created()?.and_commit_message_is("m")));
        refused(t, "path on enterprise", |_| enterprise(created()?.and_file_path_is_not("m")));
        t.attempt("no events", |_, _| FilterGroup::in_event_of(&[]).map(|_| ()));
        t.attempt("base branch of push", |_, _| push()?.and_base_branch_is("x").map(|_| ()));
        t.attempt("base ref of push", |_, _| push()?.and_base_ref_is_not("x").map(|_| ()));
        refused(t, "artifacts of a bucket, source of a pipeline", |s| {
            Ok(ProjectProps {
                source: Some(bucket_source(s)?),
                artifacts: Some(Artifacts::custom(OfPipeline)),
                ..with_spec()
            })
        });
        t.attempt_synth("secondary source in pipeline", |s, _| {
            let source = Source::git_hub(GitHubSourceProps { identifier: Some("i".into()), ..hub() });
            PipelineProject::builder(s, "P").build()?.add_secondary_source(&source)
        });
        t.attempt_synth("secondary artifacts in pipeline", |s, _| {
            PipelineProject::builder(s, "P").build()?.add_secondary_artifact(&bucket_artifacts(s, Some("i"))?)
        });
        t.attempt("bad project arn", |s, _| Project::from_project_arn(s, "P", "what").map(|_| ()));
        t.attempt("reports", |s, _| ReportGroup::builder(s, "R").delete_reports(true).build().map(|_| ()));
        let fleet = |label: &str, change: fn(&mut FleetProps)| {
            t.attempt(label, |s, _| Fleet::new(s, "F", changed(change)).map(|_| ()));
        };
        fleet("fleet name short", |p| p.fleet_name = Some("a".into()));
        fleet("fleet name long", |p| p.fleet_name = Some("a".repeat(129).into()));
        fleet("fleet capacity", |p| p.base_capacity = 0);
        fleet("fleet nothing asked", |p| p.compute_type = FleetComputeType::AttributeBased);
        fleet("fleet nothing asked either", |p| {
            p.compute_type = FleetComputeType::AttributeBased;
            p.compute_configuration = Some(ComputeConfiguration::default());
        });
        fleet("fleet type", |p| p.compute_type = FleetComputeType::CustomInstanceType);
        fleet("fleet configuration", |p| p.compute_configuration = processors(1.0));
        fleet("fleet processors", |p| {
            p.compute_type = FleetComputeType::AttributeBased;
            p.compute_configuration = processors(1.5);
        });
        fleet("fleet negative", |p| {
            p.compute_type = FleetComputeType::AttributeBased;
            p.compute_configuration = processors(-1.0);
        });
        refused(t, "fleet of other kind", |s| {
            let fleet = Fleet::new(s, "F", changed(|p| p.environment_type = EnvironmentType::ArmContainer))?;
            let environment = BuildEnvironment { fleet: Some(FleetRef::from(&fleet)), ..Default::default() };
            Ok(ProjectProps { environment: Some(environment), ..with_spec() })
        });
        let known = |s: &Stack| Fleet::from_fleet_arn(s, "F", "arn:aws:codebuild:us-east-1:123456789012:fleet/n:u");
        t.attempt("fleet imported kind", |s, _| known(s)?.environment_type().map(|_| ()));
        t.attempt("fleet imported type", |s, _| known(s)?.compute_type().map(|_| ()));
        Ok(())
    });
}

fn processors(count: f64) -> Option<ComputeConfiguration> {
    Some(ComputeConfiguration { v_cpu: Some(count), ..Default::default() })
}

fn changed(change: fn(&mut FleetProps)) -> FleetProps {
    let mut props = FleetProps {
        fleet_name: None,
        base_capacity: 1,
        compute_type: FleetComputeType::Small,
        environment_type: EnvironmentType::LinuxContainer,
        compute_configuration: None,
        overflow_behavior: None,
        role: None,
        vpc: None,
        subnet_selection: None,
        security_groups: None,
    };
    change(&mut props);
    props
}

#[test]
fn events_and_notifications() {
    check("1411-codebuild-events", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let p = Project::new(&s, "Project", with_spec())?;
        let topic = Topic::builder(&s, "Topic").build()?;
        let told = |message: RuleTargetInput| {
            let props = SnsTopicProps { message: Some(message), ..Default::default() };
            OnEventOptions::builder().target(SnsTopic::with_props(&topic, props)).build()
        };
        let none = OnEventOptions::default;
        p.on_event("Event", OnEventOptions::builder().description("d").build())?;
        let state = [
            StateChangeEvent::build_status(),
            StateChangeEvent::project_name(),
            StateChangeEvent::build_id(),
            StateChangeEvent::current_phase(),
        ];
        p.on_state_change("State", told(RuleTargetInput::from_text(state.join(" "))))?;
        let phase = object! {
            "a" => PhaseChangeEvent::project_name(),
            "b" => PhaseChangeEvent::build_id(),
            "c" => PhaseChangeEvent::completed_phase(),
            "d" => PhaseChangeEvent::completed_phase_status(),
            "e" => PhaseChangeEvent::completed_phase_duration_seconds(),
            "f" => PhaseChangeEvent::build_complete(),
        };
        p.on_phase_change("Phase", told(RuleTargetInput::from_object(phase)))?;
        p.on_build_started("Started", none())?;
        p.on_build_failed("Failed", OnEventOptions::builder().rule_name("failed").build())?;
        let pattern = EventPattern::new().account(["1"]);
        p.on_build_succeeded("Succeeded", OnEventOptions::builder().event_pattern(pattern).build())?;
        let events = vec![
            Events::BuildFailed,
            Events::BuildSucceeded,
            Events::BuildInProgress,
            Events::BuildStopped,
            Events::BuildPhaseFailed,
            Events::BuildPhaseSucceeded,
        ];
        let basic = ProjectNotifyOnOptions { events, detail_type: Some(DetailType::Basic), ..Default::default() };
        p.notify_on("All", &topic, basic)?;
        let plain = NotificationRuleOptions::default;
        p.notify_on_build_succeeded("N1", &topic, plain())?;
        p.notify_on_build_failed("N2", &topic, NotificationRuleOptions { enabled: Some(false), ..plain() })?;
        let imported = Project::from_project_name(&s, "Imported", "known")?;
        imported.on_build_failed("Failed", OnEventOptions::builder().target(SnsTopic::new(&topic)).build())?;
        let named = NotificationRuleOptions { notification_rule_name: Some("x".into()), ..plain() };
        imported.notify_on_build_failed("N", &topic, named)?;
        let rule = Rule::builder(&s, "Rule").schedule(Schedule::rate(Duration::hours(1))?).build()?;
        let dead = Queue::builder(&s, "Dead").build()?;
        rule.add_target(&CodeBuildProject::new(&p))?;
        rule.add_target(&CodeBuildProject::with_props(
            &p,
            CodeBuildProjectProps {
                event: Some(RuleTargetInput::from_object(object! {"a" => 1})),
                dead_letter_queue: Some((&dead).into()),
                max_event_age: Some(Duration::hours(2)),
                retry_attempts: Some(2),
                event_role: None,
            },
        ))?;
        rule.add_target(&CodeBuildProject::new(imported))?;
        let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("events.amazonaws.com")).build()?;
        let props = CodeBuildProjectProps { event_role: Some((&role).into()), ..Default::default() };
        rule.add_target(&CodeBuildProject::with_props(&p, props))?;
        Ok(())
    });
}

#[test]
fn rules_of_image_repositories() {
    check("037-ecr-on-event", |app, t| {
        t.own_handler_code();
        let stack = Stack::new(app, "Stack")?;
        let repo = aws_ecr::Repository::builder(&stack, "Repo").build()?;
        let to = |target: RuleTargetRef| OnEventOptions::builder().target(target).build();
        let topic = Topic::builder(&stack, "Topic").build()?;
        repo.on_event("Sns", to(SnsTopic::new(&topic).into()))?;
        let queue = Queue::builder(&stack, "Queue").build()?;
        repo.on_event("Sqs", to(SqsQueue::new(&queue).into()))?;
        let code = Code::from_inline("# dummy");
        let props = FunctionProps::new(Runtime::PYTHON_3_12, "index.handler", code);
        let function = Function::new(&stack, "Fn", props)?;
        repo.on_event("Lambda", to(LambdaFunction::new(&function).into()))?;
        let project = Project::new(&stack, "Project", with_spec())?;
        repo.on_event("CodeBuild", to(CodeBuildProject::new(&project).into()))?;
        let rule = repo.on_event("NoTarget", OnEventOptions::default())?;
        rule.add_event_pattern(
            EventPattern::new()
                .detail_type(["ECR Image Action"])
                .detail(object! {"result" => ["SUCCESS"], "action-type" => ["PUSH"]}),
        )?;
        let logs = LogGroup::builder(&stack, "Logs").build()?;
        rule.add_target(&CloudWatchLogGroup::new(&logs))?;
        Ok(())
    });
}
