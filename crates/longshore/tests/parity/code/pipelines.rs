//! Pipelines: what they are made of, and in which order.

use longshore::aws_codebuild::PipelineProject;
use longshore::aws_codecommit::Repository;
use longshore::aws_codepipeline::{
    ActionRef, Artifact, Condition, Conditions, ExecutionMode, FailureConditions, GitConfiguration,
    GitPullRequestEvent as On, GitPullRequestFilter, GitPushFilter, GlobalVariables, IPipeline as _, Pipeline,
    PipelineProps, PipelineType, ProviderType, Result as Outcome, RetryMode, Rule, RuleProps, StageOptions,
    StagePlacement, StageProps, TriggerProps, Variable, VariableProps,
};
use longshore::aws_codepipeline_actions::{
    CodeBuildAction, CodeBuildActionProps, CodeBuildActionType, CodeCommitSourceAction, CodeCommitSourceActionProps,
    CodeStarConnectionsSourceAction, CodeStarConnectionsSourceActionProps, ManualApprovalAction,
    ManualApprovalActionProps,
};
use longshore::aws_iam::{PolicyStatement, Role, ServicePrincipal};
use longshore::aws_kms::Key;
use longshore::aws_s3::Bucket;
use longshore::core::value::Value;
use longshore::object;
use longshore::prelude::*;

use crate::harness::check;

fn stage(name: &str, actions: Vec<ActionRef>) -> StageProps {
    StageProps { stage_name: name.into(), actions: Some(actions), ..Default::default() }
}

fn approve(name: &str, information: Option<String>) -> Result<ActionRef> {
    let props =
        ManualApprovalActionProps::builder().action_name(name).maybe_additional_information(information).build();
    Ok(ManualApprovalAction::new(props)?.into())
}

#[test]
fn of_all_kinds() {
    check("1413-codepipeline-pipelines", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let repository = Repository::builder(&s, "Repo").repository_name("repo").build()?;
        let project = PipelineProject::builder(&s, "Build").build()?;
        let build = |name: &str, input: Artifact| {
            CodeBuildActionProps::builder().action_name(name).project(&project).input(input)
        };
        let stages = |branch: &str| -> Result<Vec<StageProps>> {
            let output = Artifact::new();
            let commit = CodeCommitSourceActionProps::builder()
                .action_name("Commit")
                .repository(&repository)
                .output(output.clone())
                .branch(branch)
                .build();
            let make = CodeBuildAction::new(build("Make", output).build());
            Ok(vec![
                stage("Source", vec![CodeCommitSourceAction::new(commit)?.into()]),
                stage("Build", vec![make.into()]),
            ])
        };
        Pipeline::builder(&s, "Plain").stages(stages("one")?).build()?;
        let mut closed = stages("two")?;
        closed[1].transition_to_enabled = Some(false);
        closed[1].transition_disabled_reason = Some("closed for now".into());
        let full = Pipeline::builder(&s, "Full")
            .pipeline_name("full")
            .pipeline_type(PipelineType::V2)
            .execution_mode(ExecutionMode::Queued)
            .restart_execution_on_update(true)
            .enable_key_rotation(true)
            .cross_account_keys(true)
            .stages(closed)
            .build()?;
        let key = Key::builder(&s, "Key").build()?;
        let bucket = Bucket::builder(&s, "Bucket").encryption_key(&key).build()?;
        let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("codepipeline.amazonaws.com")).build()?;
        let mut closed = stages("three")?;
        closed[1].transition_to_enabled = Some(false);
        Pipeline::builder(&s, "OwnBucket")
            .artifact_bucket(&bucket)
            .role(&role)
            .pipeline_type(PipelineType::V1)
            .stages(closed)
            .build()?;
        let shared = Pipeline::builder(&s, "PipelineRole")
            .cross_account_keys(false)
            .use_pipeline_role_for_actions(true)
            .execution_mode(ExecutionMode::Superseded)
            .restart_execution_on_update(false)
            .stages(stages("four")?)
            .build()?;
        shared.add_to_role_policy(PolicyStatement::builder().action("x:Y").resource("*").build()?)?;
        let placed = Pipeline::builder(&s, "Placed").artifact_bucket(&bucket).build()?;
        let mut five = stages("five")?.into_iter();
        let (Some(source), Some(building)) = (five.next(), five.next()) else { panic!("there are two stages") };
        let built = building.actions.as_ref().map(|a| a[0].action_properties()).unwrap();
        let first = placed.add_stage(source)?;
        let last = placed.add_stage(StageProps { stage_name: "Last".into(), ..Default::default() })?;
        let after = StagePlacement { just_after: Some(first), ..Default::default() };
        placed.add_stage(StageOptions { placement: Some(after), ..building.into() })?;
        let artifact = Artifact::new_with(Some("Named"), Some(vec!["a.txt".into(), "b.txt".into()]))?;
        let test = CodeBuildAction::new(
            build("Test.1@x", built.inputs[0].clone())
                .outputs(vec![Artifact::new(), Artifact::new(), artifact])
                .r#type(CodeBuildActionType::Test)
                .run_order(2)
                .extra_inputs(Vec::new())
                .build(),
        );
        let before = StagePlacement { right_before: Some(last.clone()), ..Default::default() };
        let middle = stage("Middle", vec![(&test).into()]);
        placed.add_stage(StageOptions { placement: Some(before), ..middle.into() })?;
        let told = format!("{} {}", test.variable("A"), GlobalVariables::EXECUTION_ID);
        last.add_action(approve("Approve", Some(told))?)?;
        let own = ManualApprovalActionProps::builder()
            .action_name("Approve2")
            .variables_namespace("own")
            .run_order(2)
            .build();
        last.add_action(ManualApprovalAction::new(own)?.into())?;
        let names: Vec<String> = placed.stages().iter().map(|s| s.stage_name().to_owned()).collect();
        let count = placed.stage("Middle")?.actions().len();
        t.record("stages", [Value::from(placed.stage_count()), names.into(), count.into()], None);
        for (label, p) in [("full", &full), ("placed", &placed)] {
            let version = p.pipeline_version();
            let about = object! {"name" => p.pipeline_name(), "arn" => p.pipeline_arn(), "version" => version};
            t.record(label, about, &s);
        }
        let arn = "arn:aws:codepipeline:eu-west-1:111122223333:theirs";
        let imported = Pipeline::from_pipeline_arn(&s, "Imported", arn)?;
        let env = imported.base().env();
        t.record(
            "imported",
            object! {
                "name" => imported.pipeline_name(),
                "arn" => imported.pipeline_arn(),
                "account" => env.account.as_str(),
                "region" => env.region.as_str(),
            },
            None,
        );
        Ok(())
    });
}

fn texts(of: &[&str]) -> Option<Vec<String>> {
    Some(of.iter().map(|t| (*t).to_owned()).collect())
}

#[test]
fn with_variables_triggers_and_conditions() {
    check("1417-codepipeline-variables-triggers-conditions", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let bucket = Bucket::builder(&s, "Artifacts").build()?;
        let source = Artifact::new();
        let connect = |name: &str, output: Artifact| -> ActionRef {
            CodeStarConnectionsSourceAction::new(
                CodeStarConnectionsSourceActionProps::builder()
                    .action_name(name)
                    .connection_arn("arn:c")
                    .owner("o")
                    .repo("r")
                    .output(output)
                    .build(),
            )
            .into()
        };
        let c1 = connect("C1", source.clone());
        let (c2, c3) = (connect("C2", Artifact::new()), connect("C3", Artifact::new()));
        let v = Variable::new(VariableProps {
            variable_name: "Var".into(),
            description: Some("d".into()),
            default_value: Some("x".into()),
        })?;
        let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("x.amazonaws.com")).build()?;
        let rule = Rule::new(RuleProps {
            name: Some("rule.1".into()),
            provider: Some("VariableCheck".into()),
            version: Some("1".into()),
            configuration: Some(object! {"Variable" => v.reference(), "Value" => "x", "Operator" => "EQ"}),
            input_artifacts: texts(&["In"]),
            commands: texts(&["ls"]),
            region: Some("us-east-1".into()),
            role: Some(role),
        })?;
        let small = Rule::new(RuleProps { provider: Some("DeploymentWindow".into()), ..Default::default() })?;
        let trigger = |git: Option<GitConfiguration>| TriggerProps {
            provider_type: ProviderType::CodeStarSourceConnection,
            git_configuration: git,
        };
        let pushes = vec![
            GitPushFilter { tags_includes: texts(&["t"]), tags_excludes: texts(&["u"]), ..Default::default() },
            GitPushFilter {
                branches_includes: texts(&["b"]),
                branches_excludes: texts(&["c"]),
                file_paths_includes: texts(&["f"]),
                file_paths_excludes: texts(&["g"]),
                ..Default::default()
            },
            GitPushFilter { branches_includes: texts(&[]), tags_includes: texts(&["x"]), ..Default::default() },
        ];
        let project = PipelineProject::builder(&s, "Build");
        let condition = |rules: Vec<Rule>, result: Option<Outcome>| Condition {
            rules: (!rules.is_empty()).then_some(rules),
            result,
        };
        let all = |conditions: Vec<Condition>| Some(Conditions { conditions: Some(conditions) });
        let variables = [("V".to_owned(), v.reference().into()), ("R".to_owned(), rule.reference().into())];
        let build = CodeBuildAction::new(
            CodeBuildActionProps::builder()
                .action_name("B")
                .project(&project.build()?)
                .input(source)
                .environment_variables(variables.into())
                .build(),
        );
        let p = Pipeline::new(
            &s,
            "Pipeline",
            PipelineProps {
                artifact_bucket: Some((&bucket).into()),
                pipeline_type: Some(PipelineType::V2),
                execution_mode: Some(ExecutionMode::Parallel),
                variables: Some(vec![v.clone()]),
                triggers: Some(vec![trigger(Some(GitConfiguration {
                    source_action: c1.clone(),
                    push_filter: Some(pushes),
                    pull_request_filter: None,
                }))]),
                stages: Some(vec![
                    stage("Source", vec![c1, c2.clone(), c3.clone()]),
                    StageProps {
                        before_entry: all(vec![condition(vec![rule.clone(), small.clone()], Some(Outcome::Skip))]),
                        on_success: all(vec![
                            condition(vec![small.clone()], Some(Outcome::Rollback)),
                            condition(vec![], Some(Outcome::Fail)),
                        ]),
                        on_failure: Some(FailureConditions {
                            conditions: Some(vec![condition(vec![small.clone()], None)]),
                            result: Some(Outcome::Retry),
                            retry_mode: Some(RetryMode::FailedActions),
                        }),
                        ..stage("Build", vec![build.into()])
                    },
                    StageProps {
                        on_failure: Some(FailureConditions { result: Some(Outcome::Rollback), ..Default::default() }),
                        before_entry: Some(Conditions::default()),
                        on_success: all(vec![]),
                        ..stage("More", vec![approve("A", None)?])
                    },
                    StageProps {
                        on_failure: Some(FailureConditions {
                            retry_mode: Some(RetryMode::AllActions),
                            ..Default::default()
                        }),
                        ..stage("Retry", vec![approve("A", None)?])
                    },
                ]),
                ..Default::default()
            },
        )?;
        p.add_variable(Variable::new(VariableProps { variable_name: "Plain@-_1".into(), ..Default::default() })?)?;
        let pulls = vec![
            GitPullRequestFilter {
                branches_includes: texts(&["b"]),
                events: Some(vec![On::Open, On::Closed, On::Open]),
                ..Default::default()
            },
            GitPullRequestFilter {
                branches_excludes: texts(&["x"]),
                file_paths_includes: texts(&["f"]),
                file_paths_excludes: texts(&["g"]),
                events: Some(vec![On::Updated]),
                ..Default::default()
            },
            GitPullRequestFilter { branches_includes: texts(&["c"]), ..Default::default() },
        ];
        p.add_trigger(trigger(Some(GitConfiguration {
            source_action: c2,
            push_filter: None,
            pull_request_filter: Some(pulls),
        })))?;
        p.add_trigger(trigger(Some(GitConfiguration {
            source_action: c3,
            push_filter: Some(vec![GitPushFilter { tags_excludes: texts(&["t"]), ..Default::default() }]),
            pull_request_filter: Some(vec![GitPullRequestFilter {
                branches_includes: texts(&["z"]),
                ..Default::default()
            }]),
        })))?;
        p.add_trigger(trigger(None))?;
        let refs = [
            v.reference(),
            v.variable_name().to_owned(),
            rule.reference(),
            rule.rule_name().unwrap_or_default().to_owned(),
            small.reference(),
        ];
        t.record("refs", refs, None);
        Ok(())
    });
}
