//! Tasks of ECS, Lambda, CodeBuild, Batch, SNS, SQS, EventBridge, Step Functions and any service; the pipeline action.

use indexmap::IndexMap;
use longshore::aws_cloudwatch::MetricOptions;
use longshore::aws_codebuild::{
    BuildEnvironmentVariable, BuildEnvironmentVariableType, BuildSpec, Project, ProjectRef,
};
use longshore::aws_codepipeline::{ActionRef, Artifact, Pipeline, PipelineType, StageProps};
use longshore::aws_codepipeline_actions::{
    S3SourceAction, S3SourceActionProps, StateMachineInput, StepFunctionInvokeAction, StepFunctionsInvokeActionProps,
};
use longshore::aws_ec2::{IConnectable as _, InstanceType, Port, SecurityGroup, SubnetType, Vpc, VpcRef};
use longshore::aws_ecs::{
    AddCapacityOptions, AwsLogDriverProps, CapacityProviderStrategy, Cluster, ClusterRef, Compatibility,
    ContainerDefinitionOptions, ContainerImage, Ec2TaskDefinition, FargatePlatformVersion, FargateTaskDefinition,
    LogDriver, NetworkMode, PlacementConstraint, PlacementStrategy, PropagatedTagSource, TaskDefinition,
};
use longshore::aws_events::EventBus;
use longshore::aws_iam::{AccountRootPrincipal, PolicyStatement, Role};
use longshore::aws_kms::{Key, KeyProps};
use longshore::aws_lambda::{Function, FunctionAttributes, FunctionRef};
use longshore::aws_s3::Bucket;
use longshore::aws_sns::Topic;
use longshore::aws_sqs::Queue;
use longshore::aws_stepfunctions::{
    Activity, ActivityProps, CatchProps, Chain, Credentials, CustomerManagedEncryptionConfiguration, DefinitionBody,
    IChainable, ITaskState, IntegrationPattern, JsonPath as P, Pass, PassProps, QueryLanguage, RetryProps,
    StateMachine, StateMachineRef, TaskInput, TaskRole, TaskStateBase, TaskStateBaseProps, Timeout,
};
use longshore::aws_stepfunctions_tasks::{
    BatchContainerOverrides, BatchJobDependency, BatchSubmitJob, BatchSubmitJobProps, CallAwsService,
    CallAwsServiceProps, CapacityProviderOptions, CodeBuildStartBuild, CodeBuildStartBuildBatch,
    CodeBuildStartBuildBatchProps, CodeBuildStartBuildProps, ContainerOverride, EcsEc2LaunchTarget,
    EcsEc2LaunchTargetOptions, EcsFargateLaunchTarget, EcsFargateLaunchTargetOptions, EcsRunTask, EcsRunTaskProps,
    EventBridgePutEvents, EventBridgePutEventsEntry, EventBridgePutEventsProps, LambdaInvocationType, LambdaInvoke,
    LambdaInvokeProps, MessageAttribute, MessageAttributeDataType, SnsPublish, SnsPublishProps, SqsSendMessage,
    SqsSendMessageProps, StepFunctionsInvokeActivity, StepFunctionsInvokeActivityProps, StepFunctionsStartExecution,
    StepFunctionsStartExecutionProps, TaskEnvironmentVariable,
};
use longshore::core::value::{Object, Value};
use longshore::core::{array, object};
use longshore::prelude::*;

use super::step_functions::told_all;
use crate::harness::{Context, check, check_with};

const TOKEN: Option<IntegrationPattern> = Some(IntegrationPattern::WaitForTaskToken);
const JOB: Option<IntegrationPattern> = Some(IntegrationPattern::RunJob);

pub(super) fn text(s: &str) -> Option<String> {
    Some(s.to_owned())
}

fn texts(all: &[&str]) -> Vec<String> {
    all.iter().map(|s| (*s).to_owned()).collect()
}

fn chain(states: &[&dyn IChainable]) -> Result<Chain> {
    states[1..].iter().try_fold(Chain::start(states[0]), |chain, next| chain.next(*next))
}

fn machine(s: &Stack, id: &str, states: &[&dyn IChainable]) -> Result<StateMachine> {
    StateMachine::builder(s, id).definition_body(DefinitionBody::from_chainable(&chain(states)?)).build()
}

fn lambdas(s: &Stack, t: &Context, function: &FunctionRef) -> Result<()> {
    let props = || LambdaInvokeProps::new(function.clone());
    let role = Role::builder(s, "TaskRole").assumed_by(AccountRootPrincipal::new()).build()?;
    let credentials = || Some(Credentials { role: TaskRole::from_role(&role) });
    let invoke = LambdaInvoke::new(s, "Invoke", props())?;
    let full = LambdaInvoke::new(
        s,
        "InvokeFull",
        LambdaInvokeProps {
            payload: Some(TaskInput::from_object(object! {"a" => P::string_at("$.a")?, "token" => P::task_token()})),
            integration_pattern: TOKEN,
            invocation_type: Some(LambdaInvocationType::Event),
            client_context: text("Y29udGV4dA=="),
            qualifier: text("live"),
            retry_on_service_exceptions: Some(false),
            comment: text("calls"),
            input_path: text("$.in"),
            output_path: text("$.out"),
            result_path: text("$.res"),
            result_selector: Some(object! {"r" => P::string_at("$.r")?}),
            assign: Some(object! {"v" => P::string_at("$.v")?}),
            task_timeout: Some(Timeout::duration(Duration::minutes(1))?),
            heartbeat_timeout: Some(Timeout::at("$.beat")),
            credentials: credentials(),
            state_name: text("full"),
            ..props()
        },
    )?;
    full.add_retry(RetryProps { max_attempts: Some(1.0), ..Default::default() })?
        .add_catch(&Pass::new(s, "Caught", PassProps::default())?, CatchProps::default())?;
    let bare = LambdaInvoke::json_path(
        s,
        "InvokeBare",
        LambdaInvokeProps {
            payload_response_only: Some(true),
            payload: Some(TaskInput::from_json_path_at("$.p")?),
            timeout: Some(Duration::seconds(30)),
            heartbeat: Some(Duration::seconds(10)),
            credentials: Some(Credentials { role: TaskRole::from_role_arn_json_path("$.role")? }),
            ..props()
        },
    )?;
    let only = LambdaInvokeProps { payload_response_only: Some(true), ..props() };
    let empty = LambdaInvoke::new(s, "InvokeEmpty", only)?;
    let in_jsonata = LambdaInvokeProps {
        outputs: Some("{% $states.result.Payload %}".into()),
        task_timeout: Some(Timeout::jsonata("{% 5 %}")),
        heartbeat_timeout: Some(Timeout::duration(Duration::seconds(3))?),
        assign: Some(object! {"a" => "{% 1 %}"}),
        ..props()
    };
    let in_jsonata = LambdaInvoke::jsonata(s, "InvokeJ", in_jsonata)?;
    let whole =
        LambdaInvokeProps { payload: Some(TaskInput::from_text("{% $p %}")), credentials: credentials(), ..props() };
    let whole = LambdaInvoke::jsonata(s, "InvokeJFull", whole)?;
    machine(s, "Lambdas", &[&invoke, &full, &bare, &empty, &in_jsonata, &whole])?;
    let none = MetricOptions::default;
    let metrics = [
        full.metric_run_time(none())?,
        full.metric_schedule_time(none())?,
        full.metric_time(none())?,
        full.metric_scheduled(none())?,
        full.metric_timed_out(none())?,
        full.metric_started(none())?,
        full.metric_succeeded(none())?,
        full.metric_failed(none())?,
        full.metric_heartbeat_timed_out(none())?,
        full.metric("Mine", none())?,
    ];
    t.record("metrics", told_all(&metrics)?, None);
    Ok(())
}

pub(super) fn image() -> ContainerImage {
    ContainerImage::from_registry("foo/bar")
}

fn with_memory(mib: f64) -> ContainerDefinitionOptions {
    ContainerDefinitionOptions { memory_limit_mib: Some(mib), ..image().into() }
}

fn variable(name: &str, value: impl Into<String>) -> TaskEnvironmentVariable {
    TaskEnvironmentVariable { name: name.to_owned(), value: value.into() }
}

fn provider(name: &str, weight: Option<f64>, base: Option<f64>) -> CapacityProviderStrategy {
    CapacityProviderStrategy { capacity_provider: name.to_owned(), weight, base }
}

fn ecs(s: &Stack) -> Result<()> {
    let made = Vpc::builder(s, "Vpc").max_azs(1).restrict_default_security_group(false).build()?;
    let vpc: VpcRef = (&made).into();
    let made = Cluster::builder(s, "Cluster").vpc(vpc.clone()).build()?;
    made.add_capacity("Capacity", AddCapacityOptions::new(InstanceType::new("t3.micro")))?;
    let cluster: ClusterRef = (&made).into();
    let fargate = FargateTaskDefinition::builder(s, "Fargate").build()?;
    let logging = LogDriver::aws_logs(AwsLogDriverProps { stream_prefix: "p".into(), ..Default::default() })?;
    let container =
        fargate.add_container("main", ContainerDefinitionOptions { logging: Some(logging), ..image().into() })?;
    let on_ec2 = Ec2TaskDefinition::builder(s, "OnEc2").build()?;
    let on_ec2_container = on_ec2.add_container("main", with_memory(256.0))?;
    let vpc_ec2 = TaskDefinition::builder(s, "VpcEc2")
        .compatibility(Compatibility::Ec2)
        .network_mode(NetworkMode::AwsVpc)
        .family("fam")
        .build()?;
    vpc_ec2.add_container("c", with_memory(128.0))?;
    let group = SecurityGroup::builder(s, "Group").vpc(vpc).build()?;
    let on_fargate = EcsRunTaskProps {
        integration_pattern: JOB,
        assign_public_ip: Some(true),
        container_overrides: Some(vec![ContainerOverride {
            command: Some(texts(&["a"])),
            environment: Some(vec![variable("K", P::string_at("$.k")?), variable("L", "l")]),
            cpu: Some(1.0),
            memory_limit: Some(2.0),
            memory_reservation: Some(3.0),
            ..ContainerOverride::new(container)
        }]),
        propagated_tag_source: Some(PropagatedTagSource::TaskDefinition),
        ..EcsRunTaskProps::new(cluster.clone(), (*fargate).clone(), EcsFargateLaunchTarget::new(None))
    };
    let on_fargate = EcsRunTask::new(s, "RunFargate", on_fargate)?;
    let providers = CapacityProviderOptions::custom(vec![
        provider("FARGATE_SPOT", Some(1.0), None),
        provider("FARGATE", None, Some(2.0)),
    ])?;
    let target = EcsFargateLaunchTarget::new(Some(EcsFargateLaunchTargetOptions {
        capacity_provider_options: Some(providers),
        ..EcsFargateLaunchTargetOptions::new(FargatePlatformVersion::Version1_4)
    }));
    let full = EcsRunTaskProps {
        revision_number: Some(3.0),
        subnets: Some(SubnetType::Public.into()),
        security_groups: Some(vec![(&group).into()]),
        assign_public_ip: Some(false),
        enable_execute_command: Some(true),
        cpu: text("1024"),
        memory_mi_b: text("2048"),
        ..EcsRunTaskProps::new(cluster.clone(), (*fargate).clone(), target)
    };
    let full = EcsRunTask::jsonata(s, "RunFargateFull", full)?;
    let target = EcsEc2LaunchTarget::new(Some(EcsEc2LaunchTargetOptions {
        placement_strategies: Some(vec![
            PlacementStrategy::spread_across_instances(),
            PlacementStrategy::packed_by_cpu(),
            PlacementStrategy::randomly(),
        ]),
        placement_constraints: Some(vec![
            PlacementConstraint::member_of(["blieptuut"]),
            PlacementConstraint::distinct_instances(),
        ]),
        ..Default::default()
    }));
    let run_ec2 = EcsRunTaskProps {
        integration_pattern: TOKEN,
        container_overrides: Some(vec![ContainerOverride {
            environment: Some(vec![variable("TOKEN", P::task_token())]),
            ..ContainerOverride::new(on_ec2_container)
        }]),
        ..EcsRunTaskProps::new(cluster.clone(), (*on_ec2).clone(), target)
    };
    let run_ec2 = EcsRunTask::new(s, "RunEc2", run_ec2)?;
    let target = EcsEc2LaunchTarget::new(Some(EcsEc2LaunchTargetOptions {
        capacity_provider_options: Some(CapacityProviderOptions::default()),
        ..Default::default()
    }));
    let run_vpc = EcsRunTaskProps {
        container_overrides: Some(Vec::new()),
        memory_mi_b: text("512"),
        ..EcsRunTaskProps::new(cluster, vpc_ec2, target)
    };
    let run_vpc = EcsRunTask::json_path(s, "RunVpc", run_vpc)?;
    on_fargate.connections().allow_to_any_ipv4(Port::tcp(443))?;
    run_ec2.connections().allow_from_any_ipv4(Port::tcp(80))?;
    run_vpc.connections().allow_to(&on_fargate, Port::tcp(1))?;
    let errors = Some(texts(&["ECS.ServerException"]));
    on_fargate.add_retry(RetryProps { errors, ..Default::default() })?;
    machine(s, "Ecs", &[&on_fargate, &full, &run_ec2, &run_vpc])?;
    Ok(())
}

fn builds(s: &Stack, t: &Context) -> Result<()> {
    let made =
        Project::builder(s, "Project").build_spec(BuildSpec::from_object(object! {"version" => "0.2"})).build()?;
    let project: ProjectRef = (&made).into();
    let of = |kind, value: Value| BuildEnvironmentVariable { r#type: kind, value };
    let zone = P::string_at("$.zone")?;
    let variables = || -> Option<IndexMap<String, BuildEnvironmentVariable>> {
        Some(
            [
                ("ZONE".to_owned(), of(Some(BuildEnvironmentVariableType::Plaintext), zone.as_str().into())),
                ("P".to_owned(), of(None, "v".into())),
                ("S".to_owned(), of(Some(BuildEnvironmentVariableType::ParameterStore), "/p".into())),
            ]
            .into(),
        )
    };
    let props = || CodeBuildStartBuildProps::new(project.clone());
    let build =
        CodeBuildStartBuildProps { integration_pattern: JOB, environment_variables_override: variables(), ..props() };
    let build = CodeBuildStartBuild::new(s, "Build", build)?;
    let one = Some([("A".to_owned(), of(None, "{% $a %}".into()))].into());
    let in_jsonata = CodeBuildStartBuildProps { environment_variables_override: one, ..props() };
    let in_jsonata = CodeBuildStartBuild::jsonata(s, "BuildJ", in_jsonata)?;
    let batch = CodeBuildStartBuildBatchProps {
        integration_pattern: JOB,
        environment_variables_override: variables(),
        ..CodeBuildStartBuildBatchProps::new(project.clone())
    };
    let batch = CodeBuildStartBuildBatch::new(s, "Batch", batch)?;
    let start =
        CodeBuildStartBuildBatch::json_path(s, "BatchStart", CodeBuildStartBuildBatchProps::new(project.clone()))?;
    machine(s, "Builds", &[&build, &in_jsonata, &batch, &start])?;
    let metrics = [build.metric_started(MetricOptions::default())?, batch.metric_time(MetricOptions::default())?];
    t.record("build metrics", told_all(&metrics)?, s);
    Ok(())
}

fn attribute(value: impl Into<Value>, data_type: Option<MessageAttributeDataType>) -> MessageAttribute {
    MessageAttribute { value: value.into(), data_type }
}

fn messages(s: &Stack) -> Result<()> {
    let topic = Topic::builder(s, "Topic").build()?;
    let fifo = Topic::builder(s, "Fifo").fifo(true).content_based_deduplication(true).build()?;
    let strict = Topic::builder(s, "Strict").fifo(true).build()?;
    let queue = Queue::builder(s, "Queue").build()?;
    let key = Key::new(s, "Key", KeyProps::default())?;
    let encrypted = Queue::builder(s, "Encrypted").encryption_master_key(&key).build()?;
    let publish = SnsPublish::builder(s, "Publish")
        .topic(&topic)
        .message(TaskInput::from_text("hi"))
        .subject("subject")
        .build()?;
    use MessageAttributeDataType::{Binary, Number};
    let attributes = [
        ("text", attribute("t", None)),
        ("number", attribute(4, None)),
        ("bool", attribute(true, None)),
        ("list", attribute(array!["a", 1], None)),
        ("path", attribute(P::string_at("$.m")?, None)),
        ("bytes", attribute("b", Some(Binary))),
        ("typed", attribute(3, Some(Number))),
        ("input", attribute(TaskInput::from_json_path_at("$.i")?, Some(Number))),
        ("raw", attribute(TaskInput::from_text("r"), Some(Binary))),
        ("said", attribute(P::string_at("$.n")?, Some(Number))),
    ];
    let full = SnsPublish::builder(s, "PublishFull")
        .topic(&topic)
        .integration_pattern(IntegrationPattern::WaitForTaskToken)
        .message(TaskInput::from_object(object! {"default" => P::task_token()}))
        .message_per_subscription_type(true)
        .message_attributes(attributes.into_iter().map(|(k, v)| (k.to_owned(), v)).collect())
        .build()?;
    let to_fifo = SnsPublishProps {
        message_group_id: text("g"),
        ..SnsPublishProps::new(&fifo, TaskInput::from_text("{% $m %}"))
    };
    let to_fifo = SnsPublish::jsonata(s, "PublishFifo", to_fifo)?;
    let to_strict = SnsPublish::builder(s, "PublishStrict")
        .topic(&strict)
        .message(TaskInput::from_json_path_at("$.m")?)
        .message_group_id("g")
        .message_deduplication_id(P::string_at("$.d")?)
        .build()?;
    let send = SqsSendMessage::new(s, "Send", SqsSendMessageProps::new(&queue, TaskInput::from_text("hi")))?;
    let send_full = SqsSendMessageProps {
        integration_pattern: TOKEN,
        delay: Some(Duration::minutes(1)),
        message_deduplication_id: text("d"),
        message_group_id: Some(P::string_at("$.g")?),
        ..SqsSendMessageProps::new(&encrypted, TaskInput::from_object(object! {"t" => P::task_token()}))
    };
    let send_full = SqsSendMessage::json_path(s, "SendFull", send_full)?;
    let in_jsonata = SqsSendMessageProps::new(&queue, TaskInput::from_text("{% $m %}"));
    let in_jsonata = SqsSendMessage::jsonata(s, "SendJ", in_jsonata)?;
    machine(s, "Messages", &[&publish, &full, &to_fifo, &to_strict, &send, &send_full, &in_jsonata])?;
    let bus = EventBus::builder(s, "Bus").build()?;
    let entry = |detail| EventBridgePutEventsEntry::new(detail, "t".to_owned(), "mine".to_owned());
    let put = EventBridgePutEvents::builder(s, "Put")
        .entries(vec![
            entry(TaskInput::from_object(object! {"a" => "b"})),
            EventBridgePutEventsEntry {
                event_bus: Some((&bus).into()),
                detail_type: "u".into(),
                ..entry(TaskInput::from_text("x"))
            },
        ])
        .build()?;
    let token = TaskInput::from_object(object! {"t" => "{% $states.context.Task.Token %}"});
    let in_jsonata = EventBridgePutEventsProps {
        integration_pattern: TOKEN,
        ..EventBridgePutEventsProps::new(vec![EventBridgePutEventsEntry {
            event_bus: Some((&bus).into()),
            ..entry(token)
        }])
    };
    let in_jsonata = EventBridgePutEvents::jsonata(s, "PutJ", in_jsonata)?;
    machine(s, "Events", &[&put, &in_jsonata])?;
    Ok(())
}

fn call(service: &str, action: &str, resources: &[&str]) -> CallAwsServiceProps {
    CallAwsServiceProps::new(service, action, texts(resources))
}

fn children(s: &Stack, t: &Context) -> Result<StateMachine> {
    let made = StateMachine::builder(s, "Child").definition_body(DefinitionBody::from_string("{}")).build()?;
    let child: StateMachineRef = (&made).into();
    let key = Key::new(s, "ActivityKey", KeyProps::default())?;
    let activity = Activity::builder(s, "Activity")
        .encryption_configuration(CustomerManagedEncryptionConfiguration::new(&key, None)?)
        .build()?;
    let asked = StepFunctionsInvokeActivity::builder(s, "Ask")
        .activity(&activity)
        .parameters(object! {"a" => P::string_at("$.a")?})
        .heartbeat_timeout(Timeout::duration(Duration::seconds(9))?)
        .build()?;
    let start = || StepFunctionsStartExecutionProps::new(child.clone());
    let plain = StepFunctionsStartExecution::new(s, "Start", start())?;
    let job = StepFunctionsStartExecutionProps {
        integration_pattern: JOB,
        input: Some(TaskInput::from_object(object! {"x" => P::string_at("$.x")?})),
        name: text("named"),
        associate_with_parent: Some(true),
        ..start()
    };
    let job = StepFunctionsStartExecution::new(s, "StartJob", job)?;
    let token = StepFunctionsStartExecutionProps {
        integration_pattern: TOKEN,
        input: Some(TaskInput::from_object(object! {"t" => P::task_token()})),
        ..start()
    };
    let token = StepFunctionsStartExecution::new(s, "StartToken", token)?;
    let parent = StepFunctionsStartExecutionProps { associate_with_parent: Some(true), ..start() };
    let parent = StepFunctionsStartExecution::jsonata(s, "StartJ", parent)?;
    let other = Activity::new(s, "PlainActivity", ActivityProps::default())?;
    let ask_plain = StepFunctionsInvokeActivity::new(s, "AskPlain", StepFunctionsInvokeActivityProps::new(&other))?;
    let ask = StepFunctionsInvokeActivityProps {
        arguments: Some(object! {"a" => "{% 1 %}"}.into()),
        ..StepFunctionsInvokeActivityProps::new(&activity)
    };
    let ask = StepFunctionsInvokeActivity::jsonata(s, "AskJ", ask)?;
    let list = CallAwsService::new(s, "List", call("s3", "listBuckets", &["*"]))?;
    let detect = CallAwsServiceProps {
        parameters: Some(object! {"LogGroupName" => P::string_at("$.g")?}),
        iam_action: text("logs:CreateLogStream"),
        additional_iam_statements: Some(vec![PolicyStatement::builder().action("s3:GetObject").resource("*").build()?]),
        integration_pattern: TOKEN,
        ..call("CloudWatchLogs", "createLogStream", &["arn:a", "arn:b"])
    };
    let detect = CallAwsService::new(s, "Detect", detect)?;
    let mut all = chain(&[&plain, &job, &token, &parent, &asked, &ask_plain, &ask, &list, &detect])?;
    for service in ["efs", "sfn", "mwaa", "cloudwatchlogs"] {
        let props = CallAwsServiceProps {
            parameters: Some(object! {"A" => "{% 1 %}"}),
            integration_pattern: Some(IntegrationPattern::RequestResponse),
            ..call(service, "describe", &["*"])
        };
        all = all.next(&CallAwsService::jsonata(s, format!("Call-{service}"), props)?)?;
    }
    machine(s, "Children", &[&all])?;
    let metrics = [asked.metric_failed(MetricOptions::default())?, asked.metric_run_time(MetricOptions::default())?];
    t.record("activity metric", told_all(&metrics)?, s);
    Ok(made)
}

fn jobs(s: &Stack) -> Result<()> {
    let arn = "arn:aws:batch:us-east-1:123456789012:job-queue/q";
    let props = || BatchSubmitJobProps::new("arn:d", "j", arn);
    let plain = BatchSubmitJob::new(s, "Job", props())?;
    let full = BatchSubmitJobProps {
        job_name: P::string_at("$.name")?,
        job_queue_arn: P::string_at("$.queue")?,
        integration_pattern: Some(IntegrationPattern::RequestResponse),
        array_size: Some(P::number_at("$.size")?),
        attempts: Some(3.0),
        payload: Some(TaskInput::from_object(object! {"p" => P::string_at("$.p")?})),
        depends_on: Some(vec![
            BatchJobDependency { job_id: text("a"), r#type: text("N_TO_N") },
            BatchJobDependency::default(),
        ]),
        tags: Some([("k".to_owned(), "v".to_owned())].into()),
        container_overrides: Some(BatchContainerOverrides {
            command: Some(texts(&["sudo"])),
            environment: Some([("A".to_owned(), "a".to_owned())].into()),
            instance_type: Some(InstanceType::new("p3.2xlarge")),
            memory: Some(Size::gibibytes(1)),
            gpu_count: Some(1.0),
            vcpus: Some(10.0),
        }),
        task_timeout: Some(Timeout::duration(Duration::minutes(2))?),
        ..props()
    };
    let full = BatchSubmitJob::new(s, "JobFull", full)?;
    let in_jsonata = BatchSubmitJobProps {
        job_queue_arn: "{% $q %}".into(),
        timeout: Some(Duration::hours(1)),
        container_overrides: Some(BatchContainerOverrides::default()),
        ..props()
    };
    let in_jsonata = BatchSubmitJob::jsonata(s, "JobJ", in_jsonata)?;
    let path = BatchSubmitJobProps { task_timeout: Some(Timeout::at("$.t")), ..props() };
    let path = BatchSubmitJob::new(s, "JobPath", path)?;
    machine(s, "Jobs", &[&plain, &full, &in_jsonata, &path])?;
    Ok(())
}

struct Mine;

impl ITaskState for Mine {
    fn render_task(&self, _: QueryLanguage) -> Result<Object> {
        Ok(object! {"Resource" => "arn:mine", "Parameters" => object! {"a" => 1}})
    }

    fn task_policies(&self) -> Vec<PolicyStatement> {
        PolicyStatement::builder().action("mine:Do").resource("*").build().into_iter().collect()
    }
}

fn pipeline(s: &Stack, child: &StateMachine) -> Result<()> {
    let (source, output) = (Artifact::new_with(Some("Source"), None)?, Artifact::new_with(Some("Output"), None)?);
    let imported = StateMachine::from_state_machine_name(s, "Imported", "theirs")?;
    let bucket = Bucket::builder(s, "Bucket").build()?;
    let get = S3SourceActionProps::builder().action_name("Get").bucket(&bucket).bucket_key("k");
    let get = S3SourceAction::new(get.output(source.clone()).build())?;
    let action = StepFunctionsInvokeActionProps::builder;
    let plain = action().action_name("Plain").state_machine(child).build();
    let literal = action()
        .action_name("Literal")
        .state_machine(imported)
        .state_machine_input(StateMachineInput::literal(object! {"a" => array![1, "b"]}))
        .execution_name_prefix("pre")
        .variables_namespace("ns")
        .build();
    let role = Role::builder(s, "ActionRole").assumed_by(AccountRootPrincipal::new()).build()?;
    let file = action()
        .action_name("File")
        .state_machine(child)
        .state_machine_input(StateMachineInput::file_path(source.at_path("in.json")))
        .output(output)
        .run_order(2)
        .role(&role)
        .build();
    let invoke = [plain, literal, file].map(|p| ActionRef::from(StepFunctionInvokeAction::new(p)));
    let stage =
        |name: &str, actions| StageProps { stage_name: name.into(), actions: Some(actions), ..Default::default() };
    Pipeline::builder(s, "Pipeline")
        .pipeline_type(PipelineType::V2)
        .cross_account_keys(false)
        .stages(vec![stage("S", vec![ActionRef::from(get)]), stage("I", invoke.into())])
        .build()?;
    Ok(())
}

fn build(app: &App, t: &Context) -> Result<()> {
    t.own_handler_code();
    let s = &Stack::new(app, "Stack")?;
    let function = Function::from_function_attributes(
        s,
        "Fn",
        FunctionAttributes {
            function_arn: "arn:aws:lambda:us-east-1:123456789012:function:f".into(),
            same_environment: Some(true),
            ..Default::default()
        },
    )?;
    lambdas(s, t, &function)?;
    ecs(s)?;
    builds(s, t)?;
    messages(s)?;
    let child = children(s, t)?;
    jobs(s)?;
    let props = TaskStateBaseProps { comment: text("own"), result_path: Some(P::discard()), ..Default::default() };
    let mine = TaskStateBase::custom(s, "Mine", props, Mine)?;
    StateMachine::builder(s, "Own")
        .definition_body(DefinitionBody::from_chainable(&mine))
        .query_language(QueryLanguage::JsonPath)
        .build()?;
    let top = LambdaInvoke::new(s, "TopJ", LambdaInvokeProps::new(function))?;
    StateMachine::builder(s, "AllJ")
        .definition_body(DefinitionBody::from_chainable(&top))
        .query_language(QueryLanguage::Jsonata)
        .build()?;
    pipeline(s, &child)?;
    super::step_functions_task_refusals::refusals(t)
}

#[test]
fn state_machines_with_tasks() {
    check("2462-stepfunctions-tasks", build);
}

#[test]
fn state_machines_with_tasks_of_new_projects() {
    check_with(
        "2463-stepfunctions-tasks-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        build,
    );
}
