//! Pipelines across regions and accounts, and actions of CloudFormation.

use longshore::aws_codebuild::PipelineProject;
use longshore::aws_codecommit::Repository;
use longshore::aws_codepipeline::{ActionRef, Artifact, Pipeline, PipelineProps, PipelineType, StageProps};
use longshore::aws_codepipeline_actions::{
    CfnCapabilities as Can, CloudFormationCreateReplaceChangeSetAction,
    CloudFormationCreateReplaceChangeSetActionProps as SetProps, CloudFormationCreateUpdateStackAction,
    CloudFormationCreateUpdateStackActionProps as StackProps_, CloudFormationDeleteStackAction,
    CloudFormationDeleteStackActionProps as DeleteProps, CloudFormationExecuteChangeSetAction,
    CloudFormationExecuteChangeSetActionProps as ExecuteProps, CodeBuildAction, CodeBuildActionProps,
    CodeCommitSourceAction, CodeCommitSourceActionProps, S3DeployAction, S3DeployActionProps,
};
use longshore::aws_iam::{AccountRootPrincipal, FromRoleArnOptions, PolicyStatement, Role, ServicePrincipal};
use longshore::aws_s3::{Bucket, BucketRef};
use longshore::core::intrinsics::Aws;
use longshore::core::resource::PhysicalName;
use longshore::object;
use longshore::prelude::*;

use crate::harness::{Context, check, check_with};

fn stage(name: &str, actions: Vec<ActionRef>) -> StageProps {
    StageProps { stage_name: name.into(), actions: Some(actions), ..Default::default() }
}

fn commit(s: &Stack, name: &str, output: &Artifact, clone: Option<bool>) -> Result<ActionRef> {
    let repository = Repository::builder(s, "Repo").repository_name(name).build()?;
    let props = CodeCommitSourceActionProps::builder()
        .action_name("S")
        .repository(&repository)
        .output(output.clone())
        .maybe_code_build_clone_output(clone)
        .build();
    Ok(CodeCommitSourceAction::new(props)?.into())
}

/// Where a stack is made.
#[derive(Clone, Copy, Default)]
struct Place {
    region: Option<&'static str>,
    account: Option<&'static str>,
}

fn create(name: &str, stack: &str, artifact: &Artifact, admin: bool, place: Place) -> Result<ActionRef> {
    let props = StackProps_::builder()
        .action_name(name)
        .stack_name(stack)
        .template_path(artifact.at_path("t.yml"))
        .admin_permissions(admin)
        .maybe_region(place.region)
        .maybe_account(place.account)
        .build();
    Ok(CloudFormationCreateUpdateStackAction::new(props)?.into())
}

fn in_region(region: &'static str) -> Place {
    Place { region: Some(region), account: None }
}

fn in_account(account: &'static str) -> Place {
    Place { region: None, account: Some(account) }
}

#[test]
fn regions() {
    check("1418-codepipeline-cross-region", |app, t| {
        let env = || Environment::new("111111111111", "us-west-2");
        let pipe = |id: &str,
                    props: &dyn Fn(&Stack) -> Result<PipelineProps>,
                    more: &dyn Fn(Artifact) -> Vec<ActionRef>|
         -> Result<Pipeline> {
            let s = Stack::builder(app, id).env(env()).build()?;
            let source = Artifact::new();
            let sources = stage("Source", vec![commit(&s, &format!("repo-{id}"), &source, None)?]);
            let deploy = |n: &str, place: Place| create(n, &format!("stack-{n}"), &source, true, place);
            let mut actions = vec![
                deploy("Here", in_region("us-west-2"))?,
                deploy("There", in_region("us-west-1"))?,
                deploy("Else", in_region("eu-south-1"))?,
                deploy("None", Place::default())?,
            ];
            actions.extend(more(source.clone()));
            let given = props(&s)?;
            Pipeline::new(
                &s,
                "Pipeline",
                PipelineProps { stages: Some(vec![sources, stage("Deploy", actions)]), ..given },
            )
        };
        let nothing = |_: Artifact| Vec::new();
        let p = pipe("Shared", &|_| Ok(PipelineProps::default()), &nothing)?;
        let rotated = |_: &Stack| {
            Ok(PipelineProps { cross_account_keys: Some(true), enable_key_rotation: Some(true), ..Default::default() })
        };
        pipe("SharedToo", &rotated, &nothing)?;
        let own = |_: &Stack| {
            Ok(PipelineProps {
                reuse_cross_region_support_stacks: Some(false),
                cross_account_keys: Some(false),
                ..Default::default()
            })
        };
        pipe("Own", &own, &nothing)?;
        let there = Stack::builder(app, "There").env(Environment::new("111111111111", "ap-south-1")).build()?;
        let project = PipelineProject::builder(&there, "Project").project_name("there").build()?;
        let buckets = |s: &Stack| {
            let buckets: [(String, BucketRef); 3] = [
                ("us-west-2".into(), (&Bucket::builder(s, "Home").build()?).into()),
                ("us-west-1".into(), Bucket::from_bucket_name(s, "Known", "known")?),
                ("eu-south-1".into(), Bucket::from_bucket_name(s, "Known2", "known2")?),
            ];
            Ok(PipelineProps { cross_region_replication_buckets: Some(buckets.into()), ..Default::default() })
        };
        let build = |source: Artifact| -> Vec<ActionRef> {
            let props = CodeBuildActionProps::builder().action_name("Build").project(&project).input(source).build();
            vec![CodeBuildAction::new(props).into()]
        };
        pipe("Resource", &buckets, &build)?;
        let support = p.cross_region_support();
        t.record("regions", support.keys().cloned().collect::<Vec<_>>(), None);
        Ok(())
    });
}

#[test]
fn accounts() {
    check("1419-codepipeline-cross-account", |app, _| {
        let s = Stack::builder(app, "Pipe").env(Environment::new("111111111111", "us-west-2")).build()?;
        let other = Stack::builder(app, "Other").env(Environment::new("222222222222", "us-west-2")).build()?;
        let project = PipelineProject::builder(&other, "Project").project_name("theirs").build()?;
        let named = PipelineProject::builder(&other, "Named").project_name(PhysicalName::GenerateIfNeeded).build()?;
        let target = Bucket::builder(&other, "Bucket").bucket_name("their-bucket").build()?;
        let source = Artifact::new();
        let sources = stage("Source", vec![commit(&s, "repo", &source, None)?]);
        let build = |name: &str, project: &PipelineProject| -> ActionRef {
            let props = CodeBuildActionProps::builder().action_name(name).project(project);
            CodeBuildAction::new(props.input(source.clone()).build()).into()
        };
        let copy = S3DeployActionProps::builder().action_name("Copy").bucket(&target).input(source.clone()).build();
        let known = |id: &str, arn: &str| {
            let immutable = FromRoleArnOptions { mutable: Some(false), ..Default::default() };
            Role::from_role_arn(&s, id, arn, immutable)
        };
        let deploys = vec![
            S3DeployAction::new(copy).into(),
            create("Same", "one", &source, true, in_account("222222222222"))?,
            create("Third", "two", &source, true, in_account("333333333333"))?,
            create("Far", "three", &source, false, Place { region: Some("eu-west-1"), account: Some("444444444444") })?,
            CloudFormationDeleteStackAction::new(
                DeleteProps::builder()
                    .action_name("Given")
                    .stack_name("four")
                    .admin_permissions(false)
                    .account("333333333333")
                    .role(known("TheirRole", "arn:aws:iam::333333333333:role/theirs")?)
                    .deployment_role(known("TheirDeploy", "arn:aws:iam::333333333333:role/deploy")?)
                    .build(),
            )?
            .into(),
        ];
        Pipeline::builder(&s, "Pipeline")
            .stages(vec![
                sources,
                stage("Build", vec![build("B", &project), build("N", &named)]),
                stage("Deploy", deploys),
            ])
            .build()?;
        Ok(())
    });
}

#[test]
fn under_recommended_flags() {
    let props = |_: &Context| AppProps { context: Context::recommended_flags(), ..Default::default() };
    check_with("1423-codepipeline-recommended-flags", props, |app, _| {
        let s = Stack::builder(app, "Stack").env(Environment::new("111111111111", "us-west-2")).build()?;
        let repository = Repository::builder(&s, "Repo").repository_name("repo").build()?;
        let make = |id: &str, props: PipelineProps| -> Result<Pipeline> {
            let (source, built) = (Artifact::new(), Artifact::new());
            let commit = CodeCommitSourceActionProps::builder()
                .action_name("S")
                .repository(&repository)
                .output(source.clone())
                .code_build_clone_output(true)
                .build();
            let sources = stage("Source", vec![CodeCommitSourceAction::new(commit)?.into()]);
            let project = PipelineProject::builder(&s, format!("Build{id}")).build()?;
            let build = CodeBuildActionProps::builder()
                .action_name("B")
                .project(&project)
                .input(source)
                .outputs(vec![built.clone()])
                .build();
            let mut deploys = vec![
                create("Here", "one", &built, true, Place::default())?,
                create("Region", "two", &built, true, in_region("eu-west-1"))?,
            ];
            if props.cross_account_keys == Some(true) {
                deploys.push(create("Account", "three", &built, true, in_account("222222222222"))?);
            }
            let stages =
                vec![sources, stage("Build", vec![CodeBuildAction::new(build).into()]), stage("Deploy", deploys)];
            Pipeline::new(&s, id, PipelineProps { stages: Some(stages), ..props })
        };
        make("Plain", PipelineProps::default())?;
        make(
            "Keys",
            PipelineProps {
                cross_account_keys: Some(true),
                enable_key_rotation: Some(true),
                pipeline_type: Some(PipelineType::V1),
                ..Default::default()
            },
        )?;
        Ok(())
    });
}

#[test]
fn stacks_and_change_sets() {
    check("1416-codepipeline-cloudformation", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let bucket = Bucket::builder(&s, "Artifacts").build()?;
        let source = Artifact::new();
        let repository = Repository::builder(&s, "Repo").repository_name("repo").build()?;
        let template = || source.at_path("template.yml");
        let role = Role::builder(&s, "Role").assumed_by(AccountRootPrincipal::new()).build()?;
        let deployment =
            Role::builder(&s, "Deploy").assumed_by(ServicePrincipal::new("cloudformation.amazonaws.com")).build()?;
        let named = Artifact::artifact("Outputs", None)?;
        let stack = |action: &str, stack: &str, admin: bool| {
            StackProps_::builder()
                .action_name(action)
                .stack_name(stack)
                .template_path(template())
                .admin_permissions(admin)
        };
        let create = CloudFormationCreateUpdateStackAction::new(stack("Create", "one", true).build())?;
        let plain = CloudFormationCreateUpdateStackAction::new(
            stack("Plain", "two", false).output_file_name("out.json").build(),
        )?;
        let full = stack("Full", "three", false)
            .template_configuration(source.at_path("config.json"))
            .deployment_role(&deployment)
            .cfn_capabilities(vec![Can::AnonymousIam, Can::AutoExpand])
            .replace_on_failure(true)
            .output_file_name("o.json")
            .output(named)
            .parameter_overrides(object! {
                "P" => "v",
                "Bucket" => source.bucket_name(),
                "Region" => Aws::region(),
                "Param" => source.get_param("a.json", "b"),
            })
            .extra_inputs(Vec::new())
            .run_order(2)
            .variables_namespace("vars")
            .build();
        let update = CloudFormationCreateUpdateStackAction::new;
        let old = DeleteProps::builder().action_name("Delete").stack_name("old").admin_permissions(true).build();
        let commit = CodeCommitSourceActionProps::builder()
            .action_name("S")
            .repository(&repository)
            .output(source.clone())
            .build();
        let stacks = vec![
            (&create).into(),
            (&plain).into(),
            update(full)?.into(),
            update(stack("None", "four", true).cfn_capabilities(vec![Can::None]).build())?.into(),
            update(stack("Empty", "five", true).cfn_capabilities(Vec::new()).build())?.into(),
            CloudFormationDeleteStackAction::new(old)?.into(),
        ];
        let set = |action: &str, stack: &str, admin: bool| {
            SetProps::builder()
                .action_name(action)
                .stack_name(stack)
                .change_set_name("set")
                .template_path(template())
                .admin_permissions(admin)
                .role(&role)
        };
        let execute = |action: &str, stack: &str| {
            ExecuteProps::builder()
                .action_name(action)
                .stack_name(stack)
                .change_set_name("set")
                .role(&role)
                .run_order(2)
        };
        let replace = CloudFormationCreateReplaceChangeSetAction::new;
        let run = CloudFormationExecuteChangeSetAction::new;
        let sets = vec![
            replace(set("Set", "six", true).cfn_capabilities(vec![Can::NamedIam]).build())?.into(),
            replace(set("Set2", "seven", false).deployment_role(&deployment).parameter_overrides(object! {}).build())?
                .into(),
            run(execute("Execute", "six").build())?.into(),
            run(execute("Execute2", "seven").output_file_name("x.json").build())?.into(),
        ];
        Pipeline::builder(&s, "Pipeline")
            .artifact_bucket(&bucket)
            .stages(vec![
                stage("Source", vec![CodeCommitSourceAction::new(commit)?.into()]),
                stage("Stacks", stacks),
                stage("Sets", sets),
            ])
            .build()?;
        plain.add_to_deployment_role_policy(PolicyStatement::builder().action("s3:*").resource("*").build()?)?;
        t.record("role", create.deployment_role()?.role_arn(), &s);
        Ok(())
    });
}
