package programs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.codebuild.BuildEnvironment;
import software.amazon.awscdk.services.codebuild.BuildEnvironmentVariable;
import software.amazon.awscdk.services.codebuild.BuildSpec;
import software.amazon.awscdk.services.codebuild.PipelineProject;
import software.amazon.awscdk.services.codecommit.Repository;
import software.amazon.awscdk.services.codepipeline.Artifact;
import software.amazon.awscdk.services.codepipeline.Pipeline;
import software.amazon.awscdk.services.codepipeline.StageProps;
import software.amazon.awscdk.services.codepipeline.actions.CloudFormationCreateUpdateStackAction;
import software.amazon.awscdk.services.codepipeline.actions.CodeBuildAction;
import software.amazon.awscdk.services.codepipeline.actions.CodeCommitSourceAction;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.Compatibility;
import software.amazon.awscdk.services.ecs.ContainerDefinitionOptions;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.TagParameterContainerImage;
import software.amazon.awscdk.services.ecs.TaskDefinition;
import software.constructs.Construct;

/** The example of {@code TagParameterContainerImage}: a pipeline builds an image, and deploys a service with its tag. */
public final class EcsPipeline {
    static class EcsAppStack extends Stack {
        EcsAppStack(Construct scope, String id, ContainerImage image) {
            super(scope, id);
            TaskDefinition definition = TaskDefinition.Builder.create(this, "TaskDefinition")
                    .compatibility(Compatibility.FARGATE).cpu("1024").memoryMiB("2048").build();
            definition.addContainer("AppContainer", ContainerDefinitionOptions.builder().image(image).build());
            FargateService.Builder.create(this, "EcsService")
                    .taskDefinition(definition)
                    .cluster(Cluster.Builder.create(this, "Cluster")
                            .vpc(Vpc.Builder.create(this, "Vpc").maxAzs(1).build()).build())
                    .build();
        }
    }

    static class PipelineStack extends Stack {
        final TagParameterContainerImage image;

        PipelineStack(Construct scope, String id) {
            super(scope, id);
            var repository = new software.amazon.awscdk.services.ecr.Repository(this, "EcsDeployRepository");
            PipelineProject build = PipelineProject.Builder.create(this, "AppCodeDockerImageBuildAndPushProject")
                    .environment(BuildEnvironment.builder().privileged(true).build())
                    .buildSpec(BuildSpec.fromObject(new TreeMap<>(Map.of(
                            "version", "0.2",
                            "phases", Map.of("build", Map.of("commands", List.of("docker build -t $REPOSITORY_URI .")))))))
                    .environmentVariables(Map.of("REPOSITORY_URI",
                            BuildEnvironmentVariable.builder().value(repository.getRepositoryUri()).build()))
                    .build();
            repository.grantPullPush(build);
            image = new TagParameterContainerImage(repository);
            Artifact source = new Artifact();
            Artifact built = new Artifact("Built");
            Pipeline.Builder.create(this, "CodePipeline").stages(List.of(
                    StageProps.builder().stageName("Source").actions(List.of(CodeCommitSourceAction.Builder.create()
                            .actionName("AppCodeSource").output(source)
                            .repository(Repository.Builder.create(this, "Code").repositoryName("code").build())
                            .build())).build(),
                    StageProps.builder().stageName("Build").actions(List.of(CodeBuildAction.Builder.create()
                            .actionName("Build").project(build).input(source).outputs(List.of(built)).build())).build(),
                    StageProps.builder().stageName("Deploy").actions(List.of(
                            CloudFormationCreateUpdateStackAction.Builder.create()
                                    .actionName("CFN_Deploy").stackName("SampleEcsStackDeployedFromCodePipeline")
                                    .templatePath(built.atPath("EcsStackDeployedInPipeline.template.json"))
                                    .adminPermissions(true)
                                    .parameterOverrides(Map.of(image.getTagParameterName(), "latest"))
                                    .build())).build()))
                    .build();
        }
    }

    public static void main(String[] args) {
        App app = new App();
        PipelineStack pipeline = new PipelineStack(app, "aws-cdk-pipeline-ecs-separate-sources");
        new EcsAppStack(app, "EcsStackDeployedInPipeline", pipeline.image);
        app.synth();
    }
}
