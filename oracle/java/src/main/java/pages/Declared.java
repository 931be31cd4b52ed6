package pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awscdk.DockerImage;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.autoscaling.AutoScalingGroup;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.codedeploy.EcsApplication;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.InstanceType;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecr.Repository;
import software.amazon.awscdk.services.ecr.assets.DockerImageAsset;
import software.amazon.awscdk.services.ecr.assets.Platform;
import software.amazon.awscdk.services.ecs.AppProtocol;
import software.amazon.awscdk.services.ecs.AsgCapacityProvider;
import software.amazon.awscdk.services.ecs.BaseService;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.Compatibility;
import software.amazon.awscdk.services.ecs.ContainerDefinition;
import software.amazon.awscdk.services.ecs.ContainerDefinitionOptions;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.CredentialSpec;
import software.amazon.awscdk.services.ecs.EcsOptimizedImage;
import software.amazon.awscdk.services.ecs.EnvironmentFile;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.FargateTaskDefinition;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.ecs.LinuxParameters;
import software.amazon.awscdk.services.ecs.LogDriver;
import software.amazon.awscdk.services.ecs.PortMapping;
import software.amazon.awscdk.services.ecs.TaskDefinition;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListenerRule;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.BaseApplicationListenerProps;
import software.amazon.awscdk.services.elasticloadbalancingv2.IApplicationListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.ITargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.ListenerAction;
import software.amazon.awscdk.services.elasticloadbalancingv2.ListenerCondition;
import software.amazon.awscdk.services.events.IRuleTarget;
import software.amazon.awscdk.services.iam.AccountRootPrincipal;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.User;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.amazon.awscdk.services.servicediscovery.INamespace;
import software.amazon.awscdk.services.servicediscovery.PrivateDnsNamespace;
import software.amazon.awscdk.services.servicediscovery.Service;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.ssm.IParameter;
import software.amazon.awscdk.services.ssm.StringParameter;

/** Objects for the variables that a snippet only declares. */
public final class Declared {
    private final Stack stack;
    private final Map<Class<?>, Function<String, Object>> makers = new HashMap<>();
    private Vpc vpc;
    private Cluster cluster;

    Declared(Stack stack) {
        this.stack = stack;
        put(Vpc.class, id -> vpc());
        put(IVpc.class, id -> vpc());
        put(Cluster.class, id -> cluster());
        put(ICluster.class, id -> cluster());
        put(TaskDefinition.class, this::task);
        put(FargateTaskDefinition.class, this::fargateTask);
        put(ContainerDefinition.class, id -> task(id).getDefaultContainer());
        put(FargateService.class, this::service);
        put(BaseService.class, this::service);
        put(AsgCapacityProvider.class, id -> AsgCapacityProvider.Builder.create(stack, id).autoScalingGroup(group(id + "Asg")).build());
        put(AutoScalingGroup.class, this::group);
        put(SecurityGroup.class, this::securityGroup);
        put(ISecurityGroup.class, this::securityGroup);
        put(Bucket.class, id -> new Bucket(stack, id));
        put(Repository.class, id -> new Repository(stack, id));
        put(Role.class, this::role);
        put(IRole.class, this::role);
        put(IGrantable.class, id -> new User(stack, id));
        put(Key.class, id -> new Key(stack, id));
        put(IKey.class, id -> new Key(stack, id));
        put(Secret.class, id -> new Secret(stack, id));
        put(StringParameter.class, this::parameter);
        put(IParameter.class, this::parameter);
        put(LogGroup.class, id -> new LogGroup(stack, id));
        put(ApplicationTargetGroup.class, this::targetGroup);
        put(ITargetGroup.class, this::targetGroup);
        put(ApplicationListener.class, this::listener);
        put(IApplicationListener.class, this::listener);
        put(ApplicationListenerRule.class, this::listenerRule);
        put(Metric.class, id -> metric());
        put(Alarm.class, id -> Alarm.Builder.create(stack, id).metric(metric()).threshold(1).evaluationPeriods(1).build());
        put(LogDriver.class, id -> LogDriver.awsLogs(
                software.amazon.awscdk.services.ecs.AwsLogDriverProps.builder().streamPrefix("declared").build()));
        put(AppProtocol.class, id -> AppProtocol.getHttp());
        put(ContainerImage.class, id -> ContainerImage.fromRegistry("declared"));
        put(EnvironmentFile.class, id -> EnvironmentFile.fromBucket(new Bucket(stack, id), "declared.env"));
        put(CredentialSpec.class, id ->
                software.amazon.awscdk.services.ecs.DomainJoinedCredentialSpec.fromS3Bucket(new Bucket(stack, id), "declared.json"));
        put(LinuxParameters.class, id -> new LinuxParameters(stack, id));
        put(ContainerDefinitionOptions.class, id -> container());
        put(EcsApplication.class, id -> new EcsApplication(stack, id));
        put(INamespace.class, this::namespace);
        put(Service.class, id -> namespace(id).createService("Declared"));
        put(IRuleTarget.class, id -> new software.amazon.awscdk.services.events.targets.SqsQueue(new Queue(stack, id)));
        put(DockerImage.class, id -> DockerImage.fromRegistry("declared"));
        put(Platform.class, id -> Platform.LINUX_ARM64);
        put(software.amazon.awscdk.services.ecr.assets.NetworkMode.class, id -> software.amazon.awscdk.services.ecr.assets.NetworkMode.HOST);
        put(DockerImageAsset.class, id ->
                DockerImageAsset.Builder.create(stack, id).directory(Page.located(System.getProperty("fixtures"), "my-image")).build());
        put(software.amazon.awscdk.services.lambda.Function.class, id -> software.amazon.awscdk.services.lambda.DockerImageFunction.Builder
                .create(stack, id)
                .code(software.amazon.awscdk.services.lambda.DockerImageCode.fromEcr(new Repository(stack, id + "Repo")))
                .build());
        put(java.lang.String.class, id -> "declared");
        put(java.lang.Object.class, id -> "declared");
    }

    /** An object of a class. */
    public <T> T make(String name, Class<T> kind) {
        return kind.cast(makers.get(kind).apply("Declared-" + name));
    }

    private void put(Class<?> kind, Function<String, Object> maker) {
        makers.put(kind, maker);
    }

    private Vpc vpc() {
        if (vpc == null) {
            vpc = Vpc.Builder.create(stack, "DeclaredVpc").maxAzs(2).build();
        }
        return vpc;
    }

    private Cluster cluster() {
        if (cluster == null) {
            cluster = Cluster.Builder.create(stack, "DeclaredCluster").vpc(vpc()).build();
        }
        return cluster;
    }

    private static ContainerDefinitionOptions container() {
        return ContainerDefinitionOptions.builder()
                .image(ContainerImage.fromRegistry("declared"))
                .memoryLimitMiB(256)
                .portMappings(List.of(PortMapping.builder().containerPort(80).build()))
                .build();
    }

    private TaskDefinition task(String id) {
        TaskDefinition task = TaskDefinition.Builder.create(stack, id)
                .compatibility(Compatibility.EC2_AND_FARGATE)
                .cpu("256")
                .memoryMiB("512")
                .networkMode(software.amazon.awscdk.services.ecs.NetworkMode.AWS_VPC)
                .build();
        task.addContainer("declared", container());
        return task;
    }

    private FargateTaskDefinition fargateTask(String id) {
        FargateTaskDefinition task = new FargateTaskDefinition(stack, id);
        task.addContainer("declared", container());
        return task;
    }

    private FargateService service(String id) {
        return FargateService.Builder.create(stack, id).cluster(cluster()).taskDefinition(fargateTask(id + "Task")).build();
    }

    private AutoScalingGroup group(String id) {
        return AutoScalingGroup.Builder.create(stack, id)
                .vpc(vpc())
                .instanceType(new InstanceType("t3.micro"))
                .machineImage(EcsOptimizedImage.amazonLinux2())
                .build();
    }

    private SecurityGroup securityGroup(String id) {
        return SecurityGroup.Builder.create(stack, id).vpc(vpc()).build();
    }

    private Role role(String id) {
        return Role.Builder.create(stack, id).assumedBy(new AccountRootPrincipal()).build();
    }

    private StringParameter parameter(String id) {
        return StringParameter.Builder.create(stack, id).stringValue("declared").build();
    }

    private ApplicationTargetGroup targetGroup(String id) {
        return ApplicationTargetGroup.Builder.create(stack, id).vpc(vpc()).port(80).build();
    }

    private ApplicationListener listener(String id) {
        return ApplicationLoadBalancer.Builder.create(stack, id + "Balancer").vpc(vpc()).build().addListener(
                "Declared",
                BaseApplicationListenerProps.builder().port(80).defaultAction(ListenerAction.fixedResponse(404)).build());
    }

    private ApplicationListenerRule listenerRule(String id) {
        return ApplicationListenerRule.Builder.create(stack, id)
                .listener(listener(id + "Listener"))
                .priority(1)
                .conditions(List.of(ListenerCondition.pathPatterns(List.of("/declared"))))
                .action(ListenerAction.fixedResponse(200))
                .build();
    }

    private static Metric metric() {
        return Metric.Builder.create().namespace("d").metricName("d").period(Duration.minutes(5)).build();
    }

    private PrivateDnsNamespace namespace(String id) {
        return PrivateDnsNamespace.Builder.create(stack, id).name("declared").vpc(vpc()).build();
    }
}
