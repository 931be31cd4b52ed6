//! Sources, builds, approvals, calls and deployments.

use indexmap::IndexMap;
use longshore::aws_codebuild::{
    BuildEnvironmentVariable, BuildEnvironmentVariableType as In, PipelineProject, Project, ProjectRef,
};
use longshore::aws_codecommit::Repository;
use longshore::aws_codepipeline::{ActionRef, Artifact, Pipeline, StageProps};
use longshore::aws_codepipeline_actions::{
    CacheControl as Cc, CodeBuildAction, CodeBuildActionProps, CodeBuildActionType, CodeCommitSourceAction,
    CodeCommitSourceActionProps, CodeStarConnectionsSourceAction, CodeStarConnectionsSourceActionProps,
    EcrBuildAndPublishAction, EcrBuildAndPublishActionProps, LambdaInvokeAction, LambdaInvokeActionProps,
    ManualApprovalAction, ManualApprovalActionProps, RegistryType, S3DeployAction, S3DeployActionProps,
};
use longshore::aws_iam::{AccountRootPrincipal, Role};
use longshore::aws_kms::Key;
use longshore::aws_lambda::{Code, Function, FunctionProps, Runtime};
use longshore::aws_s3::{Bucket, BucketAccessControl};
use longshore::aws_sns::Topic;
use longshore::core::intrinsics::Aws;
use longshore::core::secret_value::{SecretValue, SecretsManagerSecretOptions};
use longshore::object;
use longshore::prelude::*;

use crate::harness::check;

fn stage(name: &str, actions: Vec<ActionRef>) -> StageProps {
    StageProps { stage_name: name.into(), actions: Some(actions), ..Default::default() }
}

#[test]
fn all_but_sources() {
    check("1415-codepipeline-actions", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let key = Key::builder(&s, "Key").build()?;
        let bucket = Bucket::builder(&s, "Artifacts").encryption_key(&key).build()?;
        let (source, second) = (Artifact::new(), Artifact::artifact("Second", None)?);
        let repository = Repository::builder(&s, "Repo").repository_name("repo").build()?;
        let p = Pipeline::builder(&s, "Pipeline").artifact_bucket(&bucket).build()?;
        let one = CodeCommitSourceActionProps::builder()
            .action_name("One")
            .repository(&repository)
            .output(source.clone())
            .code_build_clone_output(true)
            .build();
        let two = CodeStarConnectionsSourceActionProps::builder()
            .action_name("Two")
            .connection_arn("arn:c")
            .owner("o")
            .repo("r")
            .code_build_clone_output(true)
            .output(second.clone())
            .build();
        let sources = vec![CodeCommitSourceAction::new(one)?.into(), CodeStarConnectionsSourceAction::new(two).into()];
        p.add_stage(stage("Source", sources))?;
        let project = PipelineProject::builder(&s, "Build").build()?;
        let imported = Project::from_project_name(&s, "Known", "known")?;
        let other = Key::builder(&s, "Other").build()?;
        let keyed = PipelineProject::builder(&s, "Keyed").encryption_key(&other).build()?;
        let (built, more) = (Artifact::new(), Artifact::new());
        let build = |name: &str, project: ProjectRef| {
            CodeBuildActionProps::builder().action_name(name).project(project).input(source.clone())
        };
        let from = |kind: In, value: &str| BuildEnvironmentVariable { r#type: Some(kind), value: value.into() };
        let variables: IndexMap<String, BuildEnvironmentVariable> = [
            ("A".to_owned(), "a".into()),
            ("P".to_owned(), from(In::ParameterStore, "/p")),
            ("S".to_owned(), from(In::SecretsManager, "s:k")),
            ("R".to_owned(), Aws::region().into()),
        ]
        .into();
        let full = CodeBuildAction::new(
            build("Full", (&project).into())
                .extra_inputs(vec![second.clone()])
                .outputs(vec![built.clone(), more.clone()])
                .execute_batch_build(true)
                .combine_batch_build_artifacts(true)
                .environment_variables(variables)
                .build(),
        );
        let secret = SecretValue::secrets_manager("x", SecretsManagerSecretOptions::default())?;
        let publish = |name: &str, repository: &str| {
            EcrBuildAndPublishActionProps::builder().action_name(name).repository_name(repository).input(source.clone())
        };
        p.add_stage(stage(
            "Build",
            vec![
                (&full).into(),
                CodeBuildAction::new(build("Imported", imported).execute_batch_build(true).build()).into(),
                CodeBuildAction::new(
                    build("Keyed", (&keyed).into())
                        .r#type(CodeBuildActionType::Build)
                        .environment_variables([("SECRET".to_owned(), secret.into())].into())
                        .check_secrets_in_plain_text_env_variables(false)
                        .build(),
                )
                .into(),
                EcrBuildAndPublishAction::new(publish("Publish", "images").build()).into(),
            ],
        ))?;
        let public = EcrBuildAndPublishAction::new(
            publish("Public", "public")
                .registry_type(RegistryType::Public)
                .image_tags(vec!["a".into(), "b".into()])
                .dockerfile_directory_path("dir")
                .build(),
        );
        let private = publish("Private", "private").registry_type(RegistryType::Private).build();
        p.add_stage(stage("Publish", vec![(&public).into(), EcrBuildAndPublishAction::new(private).into()]))?;
        let props = FunctionProps::new(Runtime::PYTHON_3_12, "index.handler", Code::from_inline("# x"));
        let function = Function::new(&s, "Fn", props)?;
        let told = object! {
            "url" => built.url(),
            "bucket" => built.bucket_name(),
            "key" => built.object_key(),
            "param" => built.get_param("f.json", "k"),
            "image" => public.variables().ecr_image_digest_id,
            "tag" => full.variable("tag"),
            "n" => 1,
        };
        let invoke = LambdaInvokeAction::new(
            LambdaInvokeActionProps::builder()
                .action_name("Invoke")
                .lambda(&function)
                .inputs(vec![built.clone()])
                .outputs(vec![Artifact::artifact("FromFn", None)?])
                .user_parameters(told)
                .build(),
        )?;
        let text = LambdaInvokeActionProps::builder()
            .action_name("Text")
            .lambda(&function)
            .user_parameters_string("text")
            .build();
        let arn = format!("arn:aws:lambda:{}:{}:function:known", Aws::region(), Aws::account_id());
        let nothing = LambdaInvokeActionProps::builder()
            .action_name("Nothing")
            .lambda(Function::from_function_arn(&s, "KnownFn", arn)?)
            .build();
        p.add_stage(stage(
            "Invoke",
            vec![(&invoke).into(), LambdaInvokeAction::new(text)?.into(), LambdaInvokeAction::new(nothing)?.into()],
        ))?;
        let topic = Topic::builder(&s, "Topic").build()?;
        let people = Role::builder(&s, "People").assumed_by(AccountRootPrincipal::new()).build()?;
        let told = ManualApprovalAction::new(
            ManualApprovalActionProps::builder()
                .action_name("Told")
                .notify_emails(vec!["a@example.com".into(), "b@example.com".into()])
                .additional_information(invoke.variable("v"))
                .external_entity_link("https://x")
                .timeout(Duration::hours(1))
                .build(),
        )?;
        let by_topic = ManualApprovalAction::new(
            ManualApprovalActionProps::builder()
                .action_name("ByTopic")
                .notification_topic(&topic)
                .notify_emails(vec!["c@example.com".into()])
                .run_order(2)
                .build(),
        )?;
        t.record("before", [told.notification_topic().is_none()], None);
        let plain = ManualApprovalAction::new(ManualApprovalActionProps::builder().action_name("Plain").build())?;
        p.add_stage(stage("Approve", vec![(&told).into(), (&by_topic).into(), plain.into()]))?;
        told.grant_manual_approval(&people)?;
        by_topic.grant_manual_approval(&people)?;
        t.record("topic", told.notification_topic().map(|t| t.topic_arn()), &s);
        let target = Bucket::builder(&s, "Target").build()?;
        let d = Duration::minutes(5);
        let directives = vec![
            Cc::must_revalidate(),
            Cc::no_cache(),
            Cc::no_transform(),
            Cc::no_store(),
            Cc::must_understand(),
            Cc::set_public(),
            Cc::set_private(),
            Cc::immutable(),
            Cc::proxy_revalidate(),
            Cc::max_age(d)?,
            Cc::s_max_age(d)?,
            Cc::stale_while_revalidate(d)?,
            Cc::stale_if_error(d)?,
            Cc::from_string("own"),
        ];
        let plain = S3DeployActionProps::builder().action_name("Plain").bucket(&target).input(built).build();
        let full = S3DeployActionProps::builder()
            .action_name("Full")
            .bucket(&target)
            .input(more)
            .extract(false)
            .object_key("a/b.zip")
            .access_control(BucketAccessControl::BucketOwnerFullControl)
            .encryption_key(&key)
            .cache_control(directives)
            .build();
        p.add_stage(stage("Deploy", vec![S3DeployAction::new(plain).into(), S3DeployAction::new(full).into()]))?;
        t.record(
            "artifact",
            object! {
                "url" => source.url(),
                "location" => second.at_path("x").location(),
                "unnamed" => source.at_path("y").location(),
            },
            &s,
        );
        Ok(())
    });
}
