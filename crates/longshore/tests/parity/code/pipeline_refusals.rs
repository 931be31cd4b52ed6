//! What is told of pipelines, and what they refuse.

use longshore::aws_codebuild::{PipelineProject, Project};
use longshore::aws_codecommit::Repository;
use longshore::aws_codepipeline::{
    Action, ActionArtifactBounds, ActionBinding, ActionCategory, ActionConfig, ActionKind, ActionProperties, ActionRef,
    Artifact, CustomActionProperty, CustomActionRegistration, ExecutionMode, GitConfiguration, GitPullRequestFilter,
    GitPushFilter, IAction as _, IPipeline as _, Pipeline, PipelineNotificationEvents as Events,
    PipelineNotifyOnOptions, PipelineProps, PipelineType, ProviderType, Rule, RuleProps, StageOptions, StagePlacement,
    StageProps, TriggerProps, Variable, VariableProps,
};
use longshore::aws_codepipeline_actions::{
    CloudFormationDeleteStackAction, CloudFormationDeleteStackActionProps, CodeBuildAction, CodeBuildActionProps,
    CodeCommitSourceAction, CodeCommitSourceActionProps, CodeStarConnectionsSourceAction,
    CodeStarConnectionsSourceActionProps, LambdaInvokeAction, LambdaInvokeActionProps, ManualApprovalAction,
    ManualApprovalActionProps, S3SourceAction, S3SourceActionProps, S3Trigger,
};
use longshore::aws_codestarnotifications::{DetailType, NotificationRuleOptions};
use longshore::aws_events::{self, EventPattern, OnEventOptions, Schedule};
use longshore::aws_events_targets::{CodePipeline, CodePipelineTargetOptions, SnsTopic};
use longshore::aws_iam::{AccountRootPrincipal, PolicyStatement, PolicyStatementProps, Role, ServicePrincipal};
use longshore::aws_lambda::Function;
use longshore::aws_s3::Bucket;
use longshore::aws_sns::Topic;
use longshore::aws_sqs::Queue;
use longshore::core::intrinsics::Aws;
use longshore::core::secret_value::{SecretValue, SecretsManagerSecretOptions};
use longshore::object;
use longshore::prelude::*;

use crate::harness::check;

fn stage(name: &str, actions: Vec<ActionRef>) -> StageProps {
    StageProps { stage_name: name.into(), actions: Some(actions), ..Default::default() }
}

fn approval(name: &str) -> Result<ManualApprovalAction> {
    ManualApprovalAction::new(ManualApprovalActionProps::builder().action_name(name).build())
}

fn approve(name: &str) -> Result<ActionRef> {
    Ok(approval(name)?.into())
}

fn connection(name: &str, output: Artifact) -> CodeStarConnectionsSourceAction {
    CodeStarConnectionsSourceAction::new(
        CodeStarConnectionsSourceActionProps::builder()
            .action_name(name)
            .connection_arn("arn:c")
            .owner("o")
            .repo("r")
            .output(output)
            .build(),
    )
}

#[test]
fn events_and_notifications() {
    check("1420-codepipeline-events", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let approve = approval("Approve")?;
        let bucket = Bucket::builder(&s, "Artifacts").build()?;
        let repository = Repository::builder(&s, "Repo").repository_name("repo").build()?;
        let commit = CodeCommitSourceActionProps::builder()
            .action_name("S")
            .repository(&repository)
            .output(Artifact::new())
            .build();
        let p = Pipeline::builder(&s, "Pipeline")
            .artifact_bucket(&bucket)
            .stages(vec![
                stage("Source", vec![CodeCommitSourceAction::new(commit)?.into()]),
                stage("Check", vec![(&approve).into()]),
            ])
            .build()?;
        let topic = Topic::builder(&s, "Topic").build()?;
        p.on_event("Event", OnEventOptions::builder().description("d").build())?;
        let failed = EventPattern::new().detail(object! {"state" => ["FAILED"]});
        p.on_state_change(
            "State",
            OnEventOptions::builder().target(SnsTopic::new(&topic)).event_pattern(failed).build(),
        )?;
        let none = aws_events::RuleProps::default;
        p.stage("Check")?.on_state_change("Stage", Some(SnsTopic::new(&topic).into()), none())?;
        let named = aws_events::RuleProps { rule_name: Some("named".into()), description: Some("d".into()), ..none() };
        p.stages()[0].on_state_change("Named", None, named)?;
        let disabled = aws_events::RuleProps { enabled: Some(false), ..none() };
        approve.on_state_change("Action", Some(SnsTopic::new(&topic).into()), disabled)?;
        let events = vec![
            Events::PipelineExecutionFailed,
            Events::PipelineExecutionCanceled,
            Events::PipelineExecutionStarted,
            Events::PipelineExecutionResumed,
            Events::PipelineExecutionSucceeded,
            Events::PipelineExecutionSuperseded,
            Events::StageExecutionStarted,
            Events::StageExecutionSucceeded,
            Events::StageExecutionResumed,
            Events::StageExecutionCanceled,
            Events::StageExecutionFailed,
            Events::ActionExecutionSucceeded,
            Events::ActionExecutionFailed,
            Events::ActionExecutionCanceled,
            Events::ActionExecutionStarted,
            Events::ManualApprovalFailed,
            Events::ManualApprovalNeeded,
            Events::ManualApprovalSucceeded,
        ];
        let basic = PipelineNotifyOnOptions { events, detail_type: Some(DetailType::Basic), ..Default::default() };
        p.notify_on("All", &topic, basic)?;
        let plain = NotificationRuleOptions::default;
        p.notify_on_execution_state_change("N1", &topic, plain())?;
        let off = NotificationRuleOptions { enabled: Some(false), ..plain() };
        p.notify_on_any_stage_state_change("N2", &topic, off)?;
        p.notify_on_any_action_state_change("N3", &topic, plain())?;
        let named = NotificationRuleOptions { notification_rule_name: Some("n4".into()), ..plain() };
        p.notify_on_any_manual_approval_state_change("N4", &topic, named)?;
        let arn = format!("arn:aws:codepipeline:{}:{}:theirs", Aws::region(), Aws::account_id());
        let imported = Pipeline::from_pipeline_arn(&s, "Imported", arn)?;
        imported.on_state_change("State", OnEventOptions::default())?;
        imported.notify_on_execution_state_change("N", &topic, plain())?;
        let rule = aws_events::Rule::builder(&s, "Rule").schedule(Schedule::rate(Duration::hours(1))?).build()?;
        rule.add_target(&CodePipeline::new(&p))?;
        let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("events.amazonaws.com")).build()?;
        let dead = Queue::builder(&s, "Dead").build()?;
        rule.add_target(&CodePipeline::with_options(
            &p,
            CodePipelineTargetOptions {
                event_role: Some((&role).into()),
                dead_letter_queue: Some((&dead).into()),
                retry_attempts: Some(3),
                max_event_age: Some(Duration::minutes(5)),
            },
        ))?;
        rule.add_target(&CodePipeline::new(imported))?;
        let bounds = ActionArtifactBounds { min_inputs: 0, max_inputs: 1, min_outputs: 2, max_outputs: 3 };
        CustomActionRegistration::builder(&s, "Custom")
            .category(ActionCategory::Test)
            .artifact_bounds(bounds)
            .provider("Own")
            .build()?;
        CustomActionRegistration::builder(&s, "CustomFull")
            .category(ActionCategory::Deploy)
            .artifact_bounds(bounds)
            .provider("Own")
            .version("2")
            .entity_url("https://e")
            .execution_url("https://x")
            .action_properties(vec![
                CustomActionProperty { name: "a".into(), required: true, ..Default::default() },
                CustomActionProperty {
                    name: "b".into(),
                    required: false,
                    key: Some(true),
                    secret: Some(true),
                    queryable: Some(true),
                    r#type: Some("Number".into()),
                    description: Some("d".into()),
                },
            ])
            .build()?;
        Ok(())
    });
}

fn pipe(s: &Stack) -> Result<Pipeline> {
    Pipeline::new(s, "P", PipelineProps::default())
}

fn texts(count: usize) -> Option<Vec<String>> {
    Some(vec!["x".to_owned(); count])
}

fn trigger(
    source_action: ActionRef,
    push: Option<Vec<GitPushFilter>>,
    pull: Option<Vec<GitPullRequestFilter>>,
) -> TriggerProps {
    TriggerProps {
        provider_type: ProviderType::CodeStarSourceConnection,
        git_configuration: Some(GitConfiguration { source_action, push_filter: push, pull_request_filter: pull }),
    }
}

fn tags(count: usize) -> GitPushFilter {
    GitPushFilter { tags_includes: texts(count), ..Default::default() }
}

fn delete(stack: &str) -> CloudFormationDeleteStackActionProps {
    CloudFormationDeleteStackActionProps::builder().action_name("A").stack_name(stack).admin_permissions(true).build()
}

fn env(region: &str, account: Option<&str>) -> StackProps {
    let env = Environment { region: Some(region.into()), account: account.map(Into::into) };
    StackProps { env, ..Default::default() }
}

/// An action of somebody else with a role.
struct OfOthers(Role);

impl ActionKind for OfOthers {
    fn provided_action_properties(&self) -> ActionProperties {
        ActionProperties {
            owner: Some("Custom".into()),
            role: Some((&self.0).into()),
            ..ActionProperties::of("Own", ActionCategory::Test, "P", ActionArtifactBounds::default())
        }
    }

    fn bound(&self, _: &ActionBinding<'_>) -> Result<ActionConfig> {
        Ok(ActionConfig::default())
    }
}

#[test]
fn refusals() {
    check("1421-codepipeline-errors", |_, t| {
        let made = |label: &str, props: fn(&Stack) -> Result<PipelineProps>| {
            t.attempt(label, |s, _| Pipeline::new(s, "P", props(s)?).map(|_| ()));
        };
        made("bucket and buckets", |s| {
            let bucket = Bucket::builder(s, "B").build()?;
            Ok(PipelineProps {
                artifact_bucket: Some((&bucket).into()),
                cross_region_replication_buckets: Some(Default::default()),
                ..Default::default()
            })
        });
        made("rotation without keys", |_| {
            Ok(PipelineProps { enable_key_rotation: Some(true), cross_account_keys: Some(false), ..Default::default() })
        });
        made("queued v1", |_| Ok(PipelineProps { execution_mode: Some(ExecutionMode::Queued), ..Default::default() }));
        made("parallel v1", |_| {
            Ok(PipelineProps {
                execution_mode: Some(ExecutionMode::Parallel),
                pipeline_type: Some(PipelineType::V1),
                ..Default::default()
            })
        });
        made("pipeline name", |_| Ok(PipelineProps { pipeline_name: Some("a b".into()), ..Default::default() }));
        let staged = |label: &str, f: fn(&Stack, &Pipeline) -> Result<()>| {
            t.attempt(label, |s, _| f(s, &pipe(s)?));
        };
        let empty = |name: &str| StageProps { stage_name: name.into(), ..Default::default() };
        t.attempt("stage name", |s, _| pipe(s)?.add_stage(empty("a b")).map(|_| ()));
        staged("action name", |_, p| p.add_stage(stage("S", vec![approve("a/b")?])).map(|_| ()));
        t.attempt("same stage", |s, _| {
            let p = pipe(s)?;
            p.add_stage(empty("S"))?;
            p.add_stage(empty("S")).map(|_| ())
        });
        staged("same action", |_, p| p.add_stage(stage("S", vec![approve("A")?, approve("A")?])).map(|_| ()));
        t.attempt("no such stage", |s, _| {
            let p = pipe(s)?;
            p.add_stage(empty("S"))?;
            p.add_stage(empty("T"))?;
            p.stage("U").map(|_| ())
        });
        t.attempt("two places", |s, _| {
            let p = pipe(s)?;
            let x = p.add_stage(empty("S"))?;
            let placement = Some(StagePlacement { right_before: Some(x.clone()), just_after: Some(x) });
            p.add_stage(StageOptions { placement, ..empty("T").into() }).map(|_| ())
        });
        t.attempt("before a foreign stage", |s, _| {
            let x = Pipeline::builder(s, "O").build()?.add_stage(empty("S"))?;
            let placement = Some(StagePlacement { right_before: Some(x), just_after: None });
            pipe(s)?.add_stage(StageOptions { placement, ..empty("T").into() }).map(|_| ())
        });
        t.attempt("after a foreign stage", |s, _| {
            let x = Pipeline::builder(s, "O").build()?.add_stage(empty("S"))?;
            let placement = Some(StagePlacement { right_before: None, just_after: Some(x) });
            pipe(s)?.add_stage(StageOptions { placement, ..empty("T").into() }).map(|_| ())
        });
        staged("namespace", |_, p| {
            let props = ManualApprovalActionProps::builder().action_name("A").variables_namespace("a b").build();
            p.add_stage(stage("S", vec![ManualApprovalAction::new(props)?.into()])).map(|_| ())
        });
        t.attempt("artifact name", |_, _| Artifact::new_with(Some("a b"), None).map(|_| ()));
        t.attempt("artifact files", |_, _| Artifact::new_with(Some("a"), texts(0)).map(|_| ()));
        t.attempt("artifact many files", |_, _| Artifact::new_with(Some("a"), texts(11)).map(|_| ()));
        let variable = |name: &str, default: Option<&str>, description: Option<String>| {
            Variable::new(VariableProps {
                variable_name: name.into(),
                default_value: default.map(str::to_owned),
                description,
            })
        };
        t.attempt("variable name", |_, _| variable("a b", None, None).map(|_| ()));
        t.attempt("variable default", |_, _| variable("a", Some(""), None).map(|_| ()));
        t.attempt("variable description", |_, _| variable("a", None, Some("x".repeat(201))).map(|_| ()));
        t.attempt("same variable", |s, _| {
            let variables = vec![variable("a", None, None)?, variable("a", None, None)?];
            Pipeline::builder(s, "P").variables(variables).build().map(|_| ())
        });
        t.attempt("rule name", |_, _| {
            Rule::new(RuleProps { name: Some("a b".into()), ..Default::default() }).map(|_| ())
        });
        t.attempt("trigger of other action", |s, _| {
            pipe(s)?.add_trigger(trigger(approve("A")?, Some(vec![tags(1)]), None)).map(|_| ())
        });
        let triggered = |label: &str, push: Option<Vec<GitPushFilter>>, pull: Option<Vec<GitPullRequestFilter>>| {
            t.attempt(label, |s, _| {
                let source = connection("C", Artifact::new()).into();
                pipe(s)?.add_trigger(trigger(source, push, pull)).map(|_| ())
            });
        };
        let pulls = |branches: Option<Vec<String>>, paths: Option<Vec<String>>| GitPullRequestFilter {
            branches_includes: branches,
            file_paths_includes: paths,
            ..Default::default()
        };
        triggered("trigger without filter", None, None);
        triggered("trigger with empty filters", Some(Vec::new()), Some(Vec::new()));
        triggered("four push filters", Some(vec![tags(1); 4]), None);
        triggered("four pull filters", None, Some(vec![pulls(texts(1), None); 4]));
        triggered("nine tags", Some(vec![tags(9)]), None);
        let branches = GitPushFilter { branches_excludes: texts(9), ..Default::default() };
        triggered("nine branches", Some(vec![branches]), None);
        triggered("nine paths", None, Some(vec![pulls(texts(1), texts(9))]));
        let paths = GitPushFilter { file_paths_includes: texts(1), ..Default::default() };
        triggered("paths only", Some(vec![paths]), None);
        triggered("empty push filter", Some(vec![GitPushFilter::default()]), None);
        triggered("pull without branches", None, Some(vec![pulls(None, texts(1))]));
        t.attempt("same trigger", |s, _| {
            let x = trigger(connection("C", Artifact::new()).into(), Some(vec![tags(1)]), None);
            Pipeline::builder(s, "P").triggers(vec![x.clone(), x]).build().map(|_| ())
        });
        let timed = |label: &str, timeout: Duration| {
            t.attempt(label, |_, _| {
                let props = ManualApprovalActionProps::builder().action_name("A").timeout(timeout).build();
                ManualApprovalAction::new(props).map(|_| ())
            });
        };
        timed("approval too short", Duration::minutes(4));
        timed("approval too long", Duration::days(61));
        t.attempt("approval not bound", |s, _| {
            let role = Role::builder(s, "R").assumed_by(AccountRootPrincipal::new()).build()?;
            approval("A")?.grant_manual_approval(&role)
        });
        t.attempt("branch", |s, _| {
            let repository = Repository::builder(s, "R").repository_name("r").build()?;
            let props = CodeCommitSourceActionProps::builder().action_name("A").repository(&repository);
            CodeCommitSourceAction::new(props.output(Artifact::new()).branch("").build()).map(|_| ())
        });
        t.attempt("bucket key", |s, _| {
            let bucket = Bucket::builder(s, "B").build()?;
            let props = S3SourceActionProps::builder().action_name("A").bucket(&bucket).bucket_key("");
            S3SourceAction::new(props.output(Artifact::new()).build()).map(|_| ())
        });
        t.attempt("same bucket key", |s, _| {
            let bucket = Bucket::builder(s, "B").build()?;
            let source = |name: &str| -> Result<ActionRef> {
                let props = S3SourceActionProps::builder()
                    .action_name(name)
                    .bucket(&bucket)
                    .bucket_key("k")
                    .output(Artifact::new())
                    .trigger(S3Trigger::Events);
                Ok(S3SourceAction::new(props.build())?.into())
            };
            pipe(s)?.add_stage(stage("S", vec![source("A")?, source("B")?])).map(|_| ())
        });
        t.attempt("told twice", |s, _| {
            let arn = "arn:aws:lambda:us-east-1:123456789012:function:f";
            let props = LambdaInvokeActionProps::builder()
                .action_name("A")
                .lambda(Function::from_function_arn(s, "F", arn)?)
                .user_parameters(object! {"a" => 1})
                .user_parameters_string("s")
                .build();
            LambdaInvokeAction::new(props).map(|_| ())
        });
        t.attempt("role too early", |_, _| {
            CloudFormationDeleteStackAction::new(delete("s"))?.deployment_role().map(|_| ())
        });
        t.attempt("policy too early", |_, _| {
            let statement = PolicyStatement::new(PolicyStatementProps::default())?;
            CloudFormationDeleteStackAction::new(delete("s"))?.add_to_deployment_role_policy(statement).map(|_| ())
        });
        t.attempt("output of odd stack", |_, _| {
            let props = CloudFormationDeleteStackActionProps { output_file_name: Some("f".into()), ..delete("a b") };
            CloudFormationDeleteStackAction::new(props).map(|_| ())
        });
        t.attempt("event too early", |_, _| {
            approval("A")?.on_state_change("X", None, aws_events::RuleProps::default()).map(|_| ())
        });
        t.attempt("role of third party", |s, _| {
            let role = Role::builder(s, "R").assumed_by(AccountRootPrincipal::new()).build()?;
            pipe(s)?.add_stage(stage("S", vec![Action::new(OfOthers(role)).into()])).map(|_| ())
        });
        let deployed =
            |label: &str, place: StackProps, keys: Option<bool>, region: Option<&str>, account: Option<&str>| {
                t.attempt_with(label, AppProps::default(), place, false, |s, _| {
                    let props = CloudFormationDeleteStackActionProps {
                        region: region.map(str::to_owned),
                        account: account.map(str::to_owned),
                        ..delete("s")
                    };
                    let p = Pipeline::new(s, "P", PipelineProps { cross_account_keys: keys, ..Default::default() })?;
                    p.add_stage(stage("S", vec![CloudFormationDeleteStackAction::new(props)?.into()])).map(|_| ())
                });
            };
        let nowhere = StackProps::default;
        deployed("region of unknown pipeline", nowhere(), None, Some("us-east-1"), None);
        deployed("account of unknown pipeline", nowhere(), None, None, Some("222222222222"));
        deployed("account unknown with region", env("us-west-2", None), None, Some("us-east-1"), None);
        let here = || env("us-west-2", Some("111111111111"));
        deployed("account without key", here(), Some(false), None, Some("222222222222"));
        made("buckets without region", |_| {
            Ok(PipelineProps { cross_region_replication_buckets: Some(Default::default()), ..Default::default() })
        });
        t.attempt_with("outputs across accounts", AppProps::default(), here(), false, |s, app| {
            let other = Stack::with_props(app, "Other", env("us-west-2", Some("222222222222")))?;
            let project = PipelineProject::builder(&other, "P").project_name("p").build()?;
            let props = CodeBuildActionProps::builder()
                .action_name("B")
                .project(&project)
                .input(Artifact::new())
                .outputs(vec![Artifact::new()])
                .build();
            pipe(s)?.add_stage(stage("S", vec![CodeBuildAction::new(props).into()])).map(|_| ())
        });
        t.attempt("secret to build", |s, _| {
            let p = pipe(s)?;
            let secret = SecretValue::secrets_manager("s", SecretsManagerSecretOptions::default())?;
            let props = CodeBuildActionProps::builder()
                .action_name("B")
                .project(&PipelineProject::builder(s, "X").build()?)
                .input(Artifact::new())
                .environment_variables([("K".to_owned(), secret.into())].into())
                .build();
            p.add_stage(stage("S", vec![CodeBuildAction::new(props).into()])).map(|_| ())
        });
        t.attempt_with("source elsewhere", AppProps::default(), here(), false, |s, app| {
            let other = Stack::with_props(app, "Other", env("us-east-1", Some("111111111111")))?;
            let bucket = Bucket::builder(&other, "B").bucket_name("bbb").build()?;
            let props = S3SourceActionProps::builder().action_name("B").bucket(&bucket).bucket_key("k");
            let action = S3SourceAction::new(props.output(Artifact::new()).build())?;
            pipe(s)?.add_stage(stage("S", vec![action.into()])).map(|_| ())
        });
        Ok(())
    });
}

type Stages = fn(&Stack) -> Result<PipelineProps>;

fn of(stages: Vec<StageProps>) -> Result<PipelineProps> {
    Ok(PipelineProps { stages: Some(stages), ..Default::default() })
}

fn a(name: &str) -> Artifact {
    Artifact::artifact(name, None).unwrap()
}

fn src(name: &str, output: Artifact) -> ActionRef {
    connection(name, output).into()
}

fn build(s: &Stack, name: &str, input: Artifact, outputs: Vec<Artifact>, run_order: Option<u32>) -> ActionRef {
    let project = Project::from_project_name(s, format!("X{name}"), "x").unwrap();
    CodeBuildAction::new(
        CodeBuildActionProps::builder()
            .action_name(name)
            .project(project)
            .input(input)
            .outputs(outputs)
            .maybe_run_order(run_order)
            .build(),
    )
    .into()
}

#[test]
fn found_at_synthesis() {
    check("1422-codepipeline-validation", |_, t| {
        let found = |label: &str, props: Stages| {
            t.attempt_synth(label, |s, _| {
                let bucket = Bucket::builder(s, "B").build()?;
                Pipeline::new(s, "P", PipelineProps { artifact_bucket: Some((&bucket).into()), ..props(s)? })?;
                Ok(())
            });
        };
        found("no stages", |_| Ok(PipelineProps::default()));
        found("one stage", |_| of(vec![stage("S", vec![src("A", a("a"))])]));
        found("empty stage", |_| {
            let empty = StageProps { stage_name: "T".into(), ..Default::default() };
            of(vec![stage("S", vec![src("A", a("a"))]), empty])
        });
        found("no source first", |_| of(vec![stage("S", vec![approve("A")?]), stage("T", vec![approve("B")?])]));
        found("source later", |_| of(vec![stage("S", vec![src("A", a("a"))]), stage("T", vec![src("B", a("b"))])]));
        found("same artifact", |_| {
            of(vec![stage("S", vec![src("A", a("a")), src("B", a("a"))]), stage("T", vec![approve("B")?])])
        });
        found("two unnamed", |_| {
            let sources = vec![src("A", Artifact::new()), src("B", Artifact::new())];
            of(vec![stage("S", sources), stage("T", vec![approve("B")?])])
        });
        found("unknown input", |s| {
            of(vec![stage("S", vec![src("A", a("a"))]), stage("T", vec![build(s, "B", a("b"), vec![], None)])])
        });
        found("unnamed input", |s| {
            of(vec![stage("S", vec![src("A", a("a"))]), stage("T", vec![build(s, "B", Artifact::new(), vec![], None)])])
        });
        found("too early in stage", |s| {
            let x = a("x");
            let builds = vec![build(s, "B", x.clone(), vec![], None), build(s, "C", a("a"), vec![x], None)];
            of(vec![stage("S", vec![src("A", a("a"))]), stage("T", builds)])
        });
        found("too early by stage", |s| {
            let x = a("x");
            of(vec![
                stage("S", vec![src("A", a("a"))]),
                stage("T", vec![build(s, "B", x.clone(), vec![], None)]),
                stage("U", vec![build(s, "C", a("a"), vec![x], None)]),
            ])
        });
        found("later order", |s| {
            let (x, y) = (a("x"), a("a"));
            let builds = vec![build(s, "B", x.clone(), vec![], Some(2)), build(s, "C", y.clone(), vec![x], None)];
            of(vec![stage("S", vec![src("A", y)]), stage("T", builds)])
        });
        found("too many inputs", |s| {
            let all: Vec<Artifact> = ["a", "b", "c", "d", "e", "f"].map(a).to_vec();
            let outputs: Vec<Artifact> = ["g", "h", "i", "j", "k", "l"].map(a).to_vec();
            let sources = all.iter().enumerate().map(|(i, x)| src(&format!("A{i}"), x.clone())).collect();
            let props = CodeBuildActionProps::builder()
                .action_name("B")
                .project(Project::from_project_name(s, "XB", "x")?)
                .input(all[0].clone())
                .extra_inputs(all[1..].to_vec())
                .outputs(outputs)
                .build();
            of(vec![stage("S", sources), stage("T", vec![CodeBuildAction::new(props).into()])])
        });
        found("variables of v1", |_| {
            let variable = Variable::new(VariableProps { variable_name: "v".into(), ..Default::default() })?;
            let stages = of(vec![stage("S", vec![src("A", a("a"))]), stage("T", vec![approve("B")?])])?;
            Ok(PipelineProps { variables: Some(vec![variable]), pipeline_type: Some(PipelineType::V1), ..stages })
        });
        found("triggers of v1", |_| {
            let x = src("A", a("a"));
            let triggers = Some(vec![trigger(x.clone(), Some(vec![tags(1)]), None)]);
            let stages = of(vec![stage("S", vec![x]), stage("T", vec![approve("B")?])])?;
            Ok(PipelineProps { triggers, ..stages })
        });
        found("variable of nobody", |_| {
            let props = ManualApprovalActionProps::builder()
                .action_name("B")
                .additional_information(connection("Never", a("n")).variables().commit_id)
                .build();
            let odd = ManualApprovalAction::new(props)?.into();
            of(vec![stage("S", vec![src("A", a("a"))]), stage("T", vec![odd])])
        });
        Ok(())
    });
}
