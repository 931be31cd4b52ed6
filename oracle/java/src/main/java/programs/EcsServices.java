package programs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.App;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.codebuild.BuildEnvironment;
import software.amazon.awscdk.services.codebuild.BuildSpec;
import software.amazon.awscdk.services.codebuild.LinuxBuildImage;
import software.amazon.awscdk.services.codebuild.PipelineProject;
import software.amazon.awscdk.services.codepipeline.Artifact;
import software.amazon.awscdk.services.codepipeline.Pipeline;
import software.amazon.awscdk.services.codepipeline.StageProps;
import software.amazon.awscdk.services.codepipeline.actions.CodeBuildAction;
import software.amazon.awscdk.services.codepipeline.actions.EcrSourceAction;
import software.amazon.awscdk.services.codepipeline.actions.EcsDeployAction;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecr.IRepository;
import software.amazon.awscdk.services.ecr.Repository;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.ContainerDefinitionOptions;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.CpuUtilizationScalingProps;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.FargateTaskDefinition;
import software.amazon.awscdk.services.ecs.PortMapping;
import software.amazon.awscdk.services.ecs.ScalableTaskCount;
import software.amazon.awscdk.services.ecs.patterns.ApplicationLoadBalancedFargateService;
import software.amazon.awscdk.services.ecs.patterns.ApplicationLoadBalancedTaskImageOptions;
import software.amazon.awscdk.services.ecs.patterns.QueueProcessingFargateService;
import software.amazon.awscdk.services.applicationautoscaling.EnableScalingProps;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.DockerImageCode;
import software.amazon.awscdk.services.lambda.DockerImageFunction;
import software.amazon.awscdk.services.lambda.EcrImageCodeProps;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.constructs.Construct;

/** Services by patterns and by hand, functions of images, and a pipeline that deploys a service. */
public final class EcsServices {
    static class Services extends Stack {
        final FargateService service;
        final IRepository repository;

        Services(Construct scope, String id) {
            super(scope, id);
            Vpc vpc = Vpc.Builder.create(this, "Vpc").maxAzs(2).natGateways(1).restrictDefaultSecurityGroup(false).build();
            Cluster cluster = Cluster.Builder.create(this, "Cluster").vpc(vpc).build();
            repository = Repository.Builder.create(this, "Repository").build();
            ApplicationLoadBalancedFargateService web = ApplicationLoadBalancedFargateService.Builder.create(this, "Web")
                    .cluster(cluster)
                    .desiredCount(2)
                    .taskImageOptions(ApplicationLoadBalancedTaskImageOptions.builder()
                            .image(ContainerImage.fromEcrRepository(repository, "1.0"))
                            .environment(Map.of("MODE", "production"))
                            .containerPort(8080)
                            .build())
                    .build();
            ScalableTaskCount count = web.getService().autoScaleTaskCount(EnableScalingProps.builder().maxCapacity(8).build());
            count.scaleOnCpuUtilization("Cpu", CpuUtilizationScalingProps.builder().targetUtilizationPercent(60).build());
            QueueProcessingFargateService.Builder.create(this, "Worker")
                    .cluster(cluster).image(ContainerImage.fromRegistry("worker")).build();

            FargateTaskDefinition task = FargateTaskDefinition.Builder.create(this, "Task").cpu(256).memoryLimitMiB(512).build();
            task.addContainer("app", ContainerDefinitionOptions.builder()
                    .image(ContainerImage.fromEcrRepository(repository))
                    .portMappings(List.of(PortMapping.builder().containerPort(80).build()))
                    .build());
            task.addToTaskRolePolicy(PolicyStatement.Builder.create().actions(List.of("s3:GetObject")).resources(List.of("*")).build());
            service = FargateService.Builder.create(this, "Service").cluster(cluster).taskDefinition(task).minHealthyPercent(100).build();
            service.getConnections().allowFromAnyIpv4(Port.tcp(80));
            CfnOutput.Builder.create(this, "Address").value(web.getLoadBalancer().getLoadBalancerDnsName()).build();
        }
    }

    static class Functions extends Stack {
        Functions(Construct scope, String id, IRepository repository) {
            super(scope, id);
            DockerImageFunction.Builder.create(this, "Image")
                    .code(DockerImageCode.fromEcr(repository, EcrImageCodeProps.builder().tagOrDigest("2").cmd(List.of("index.handler")).build()))
                    .timeout(Duration.seconds(30))
                    .build();
            DockerImageFunction.Builder.create(this, "Built")
                    .code(DockerImageCode.fromImageAsset(System.getProperty("fixtures") + "/my-image")).build();
            Function inline = Function.Builder.create(this, "Inline")
                    .runtime(Runtime.PYTHON_3_12).handler("index.handler").code(Code.fromInline("def handler(event, context): pass")).build();
            repository.grantPull(inline);
        }
    }

    static class Deployment extends Stack {
        Deployment(Construct scope, String id, IRepository repository, FargateService service) {
            super(scope, id);
            Artifact pushed = new Artifact("Pushed");
            Artifact built = new Artifact("Built");
            PipelineProject project = PipelineProject.Builder.create(this, "Project")
                    .environment(BuildEnvironment.builder().buildImage(LinuxBuildImage.STANDARD_7_0).privileged(true).build())
                    .buildSpec(BuildSpec.fromObject(new TreeMap<>(
                            Map.of("version", "0.2", "artifacts", Map.of("files", "imagedefinitions.json")))))
                    .build();
            Pipeline.Builder.create(this, "Pipeline")
                    .stages(List.of(
                            StageProps.builder().stageName("Source").actions(List.of(EcrSourceAction.Builder.create()
                                    .actionName("Push").repository(repository).output(pushed).build())).build(),
                            StageProps.builder().stageName("Build").actions(List.of(CodeBuildAction.Builder.create()
                                    .actionName("Build").project(project).input(pushed).outputs(List.of(built)).build())).build(),
                            StageProps.builder().stageName("Deploy").actions(List.of(EcsDeployAction.Builder.create()
                                    .actionName("Deploy").service(service).input(built).build())).build()))
                    .build();
        }
    }

    private EcsServices() {}

    public static void main(String[] args) {
        App app = new App();
        Services services = new Services(app, "Services");
        new Functions(app, "Functions", services.repository);
        new Deployment(app, "Deployment", services.repository, services.service);
        app.synth();
    }
}
