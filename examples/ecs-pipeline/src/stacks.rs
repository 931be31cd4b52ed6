//! The stack of the pipeline, and the stack that it deploys.

use longshore::aws_codebuild::{BuildEnvironment, BuildSpec, PipelineProject};
use longshore::aws_codecommit;
use longshore::aws_codepipeline::{Artifact, Pipeline, StageProps};
use longshore::aws_codepipeline_actions::{
    CloudFormationCreateUpdateStackAction, CloudFormationCreateUpdateStackActionProps, CodeBuildAction,
    CodeBuildActionProps, CodeCommitSourceAction, CodeCommitSourceActionProps,
};
use longshore::aws_ec2::Vpc;
use longshore::aws_ecr::{IRepository as _, Repository, RepositoryProps};
use longshore::aws_ecs::{
    Cluster, Compatibility, ContainerDefinitionOptions, FargateService, TagParameterContainerImage,
    TagParameterContainerImageProps, TaskDefinition,
};
use longshore::aws_s3::Bucket;
use longshore::object;
use longshore::prelude::*;

/// What the repository of the image is like, and how the image is chosen.
#[derive(Default)]
pub(crate) struct ImageOptions {
    /// Properties of the repository.
    pub(crate) repository: RepositoryProps,
    /// Properties of the image.
    pub(crate) image: TagParameterContainerImageProps,
}

/// Adds the pipeline; gives the image whose tag each run of the pipeline chooses.
pub(crate) fn pipeline_stack(
    app: &App,
    id: &str,
    props: StackProps,
    options: ImageOptions,
) -> Result<TagParameterContainerImage> {
    let stack = Stack::with_props(app, id, props)?;
    let images = Repository::new(&stack, "EcsDeployRepository", options.repository)?;
    let build = docker_build(&stack, &images)?;
    images.grant_pull_push(&build)?;
    let image = TagParameterContainerImage::with_props(&images, options.image);
    let synthesize = synthesis(&stack)?;

    let (app_source, cdk_source, templates) = (Artifact::new(), Artifact::new(), Artifact::new());
    let build_image = CodeBuildAction::new(
        CodeBuildActionProps::builder()
            .action_name("AppCodeDockerImageBuildAndPush")
            .project(&build)
            .input(app_source.clone())
            .build(),
    );
    let artifacts = Bucket::builder(&stack, "ArtifactBucket").removal_policy(RemovalPolicy::Destroy).build()?;
    let stage = |stage_name: &str, actions| StageProps {
        stage_name: stage_name.into(),
        actions: Some(actions),
        ..Default::default()
    };
    let sources =
        vec![source(&stack, "AppCode", app_source)?.into(), source(&stack, "CdkCode", cdk_source.clone())?.into()];
    let builds = vec![
        (&build_image).into(),
        CodeBuildAction::new(
            CodeBuildActionProps::builder()
                .action_name("CdkCodeBuildAndSynth")
                .project(&synthesize)
                .input(cdk_source)
                .outputs(vec![templates.clone()])
                .build(),
        )
        .into(),
    ];
    let deploy = CloudFormationCreateUpdateStackAction::new(
        CloudFormationCreateUpdateStackActionProps::builder()
            .action_name("CFN_Deploy")
            .stack_name("SampleEcsStackDeployedFromCodePipeline")
            .template_path(templates.at_path("EcsStackDeployedInPipeline.template.json"))
            .admin_permissions(true)
            .parameter_overrides(object! {image.tag_parameter_name() => build_image.variable("imageTag")})
            .build(),
    )?;
    Pipeline::builder(&stack, "CodePipelineDeployingEcsApplication")
        .artifact_bucket(&artifacts)
        .stages(vec![stage("Source", sources), stage("Build", builds), stage("Deploy", vec![deploy.into()])])
        .build()?;
    Ok(image)
}

/// Builds and pushes the image, and tells its tag.
fn docker_build(stack: &Stack, images: &Repository) -> Result<PipelineProject> {
    let commands = object! {
        "build" => object! {"commands" => [
            "$(aws ecr get-login --region $AWS_DEFAULT_REGION --no-include-email)",
            "docker build -t $REPOSITORY_URI:$CODEBUILD_RESOLVED_SOURCE_VERSION .",
        ]},
        "post_build" => object! {"commands" => [
            "docker push $REPOSITORY_URI:$CODEBUILD_RESOLVED_SOURCE_VERSION",
            "export imageTag=$CODEBUILD_RESOLVED_SOURCE_VERSION",
        ]},
    };
    let exported = object! {"exported-variables" => ["imageTag"]};
    let spec = object! {"version" => "0.2", "phases" => commands, "env" => exported};
    PipelineProject::builder(stack, "AppCodeDockerImageBuildAndPushProject")
        .environment(BuildEnvironment { privileged: Some(true), ..Default::default() })
        .build_spec(BuildSpec::from_object(spec))
        .environment_variables([("REPOSITORY_URI".to_owned(), images.repository_uri()?.into())].into())
        .build()
}

/// Synthesizes the infrastructure code.
fn synthesis(stack: &Stack) -> Result<PipelineProject> {
    let commands = object! {
        "install" => object! {"commands" => ["npm install"]},
        "build" => object! {"commands" => ["npx cdk synth --verbose"]},
    };
    let artifacts = object! {"base-directory" => "cdk.out", "files" => "**/*"};
    let spec = object! {"version" => "0.2", "phases" => commands, "artifacts" => artifacts};
    PipelineProject::builder(stack, "CdkCodeBuildProject").build_spec(BuildSpec::from_object(spec)).build()
}

/// A repository of its own as a source.
fn source(stack: &Stack, name: &str, output: Artifact) -> Result<CodeCommitSourceAction> {
    let id = format!("{name}SourceRepository");
    let repository = aws_codecommit::Repository::builder(stack, &id).repository_name(&id).build()?;
    CodeCommitSourceAction::new(
        CodeCommitSourceActionProps::builder()
            .action_name(format!("{name}Source"))
            .repository(&repository)
            .output(output)
            .build(),
    )
}

/// Adds the service that runs the image.
pub(crate) fn ecs_app_stack(
    app: &App,
    id: &str,
    props: StackProps,
    image: &TagParameterContainerImage,
) -> Result<Stack> {
    let stack = Stack::with_props(app, id, props)?;
    let task = TaskDefinition::builder(&stack, "TaskDefinition")
        .compatibility(Compatibility::Fargate)
        .cpu("1024")
        .memory_mib("2048")
        .build()?;
    task.add_container("AppContainer", ContainerDefinitionOptions::new(image))?;
    let vpc = Vpc::builder(&stack, "Vpc").max_azs(1).restrict_default_security_group(false).build()?;
    let cluster = Cluster::builder(&stack, "Cluster").vpc(&vpc).build()?;
    FargateService::builder(&stack, "EcsService").task_definition(&task).cluster(&cluster).build()?;
    Ok(stack)
}
