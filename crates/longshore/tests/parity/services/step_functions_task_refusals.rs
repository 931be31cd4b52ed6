//! What tasks of state machines refuse.

use indexmap::IndexMap;
use longshore::aws_cloudwatch::MetricOptions;
use longshore::aws_ec2::Vpc;
use longshore::aws_ecs::{
    Cluster, ContainerDefinitionOptions, Ec2TaskDefinition, FargateTaskDefinition, TaskDefinition,
};
use longshore::aws_lambda::{Function, FunctionRef};
use longshore::aws_sns::{Topic, TopicProps};
use longshore::aws_sqs::Queue;
use longshore::aws_stepfunctions::{DefinitionBody, IChainable, IntegrationPattern, StateMachine, TaskInput};
use longshore::aws_stepfunctions_tasks::{
    BatchContainerOverrides, BatchJobDependency, BatchSubmitJob, BatchSubmitJobProps, CallAwsService,
    CallAwsServiceProps, CapacityProviderOptions, ContainerOverride, EcsEc2LaunchTarget, EcsFargateLaunchTarget,
    EcsRunTask, EcsRunTaskProps, EventBridgePutEvents, EventBridgePutEventsEntry, EventBridgePutEventsProps,
    LambdaInvoke, LambdaInvokeProps, MessageAttribute, MessageAttributeDataType as Type, SnsPublish, SnsPublishProps,
    SqsSendMessage, SqsSendMessageProps, StepFunctionsStartExecution, StepFunctionsStartExecutionProps,
};
use longshore::core::value::Value;
use longshore::core::{array, object};
use longshore::prelude::*;

use super::step_functions_tasks::{image, text};
use crate::harness::Context;

const TOKEN: Option<IntegrationPattern> = Some(IntegrationPattern::WaitForTaskToken);
const JOB: Option<IntegrationPattern> = Some(IntegrationPattern::RunJob);

pub(super) fn refusals(t: &Context) -> Result<()> {
    lambdas(t);
    ecs(t);
    messages(t);
    others(t);
    jobs(t);
    Ok(())
}

fn function(s: &Stack) -> Result<FunctionRef> {
    Function::from_function_arn(s, "F", "arn:aws:lambda:us-east-1:123456789012:function:f")
}

fn invoke(s: &Stack, change: impl FnOnce(&mut LambdaInvokeProps)) -> Result<()> {
    let mut props = LambdaInvokeProps::new(function(s)?);
    change(&mut props);
    LambdaInvoke::new(s, "T", props).map(drop)
}

fn queue(s: &Stack, integration_pattern: Option<IntegrationPattern>) -> Result<SqsSendMessage> {
    let queue = Queue::builder(s, "Q").build()?;
    let props =
        SqsSendMessageProps { integration_pattern, ..SqsSendMessageProps::new(&queue, TaskInput::from_text("x")) };
    SqsSendMessage::new(s, "T", props)
}

fn lambdas(t: &Context) {
    t.attempt("pattern", |s, _| invoke(s, |p| p.integration_pattern = JOB));
    t.attempt("token", |s, _| {
        invoke(s, |p| {
            p.integration_pattern = TOKEN;
            p.payload = Some(TaskInput::from_object(object! {"a" => 1}));
        })
    });
    t.attempt("payload only", |s, _| {
        invoke(s, |p| {
            p.payload_response_only = Some(true);
            p.qualifier = text("q");
        })
    });
    t.attempt("no metrics", |s, _| queue(s, None)?.metric_failed(MetricOptions::default()).map(drop));
}

fn machine(s: &Stack, chainable: &dyn IChainable) -> Result<()> {
    StateMachine::builder(s, "M").definition_body(DefinitionBody::from_chainable(chainable)).build().map(drop)
}

fn on(s: &Stack, ec2: bool, change: impl FnOnce(&mut EcsRunTaskProps)) -> Result<EcsRunTask> {
    let definition: TaskDefinition = if ec2 {
        (*Ec2TaskDefinition::builder(s, "TD").build()?).clone()
    } else {
        (*FargateTaskDefinition::builder(s, "TD").build()?).clone()
    };
    definition.add_container("c", ContainerDefinitionOptions { memory_limit_mib: Some(256.0), ..image().into() })?;
    run(s, definition, change)
}

fn run(s: &Stack, definition: TaskDefinition, change: impl FnOnce(&mut EcsRunTaskProps)) -> Result<EcsRunTask> {
    let vpc = Vpc::builder(s, "V").build()?;
    let cluster = Cluster::builder(s, "C").vpc(&vpc).build()?;
    let mut props = EcsRunTaskProps::new(&cluster, definition, EcsFargateLaunchTarget::new(None));
    change(&mut props);
    EcsRunTask::new(s, "T", props)
}

fn ecs(t: &Context) {
    t.attempt("ecs token", |s, _| on(s, false, |p| p.integration_pattern = TOKEN).map(drop));
    t.attempt("ecs container", |s, _| {
        let definition = (*FargateTaskDefinition::builder(s, "TD").build()?).clone();
        run(s, definition, |_| {}).map(drop)
    });
    t.attempt("ecs network", |s, _| on(s, true, |p| p.security_groups = Some(Vec::new())).map(drop));
    t.attempt("ecs override", |s, _| {
        let other = FargateTaskDefinition::builder(s, "Other").build()?.add_container("o", image())?;
        on(s, false, |p| p.container_overrides = Some(vec![ContainerOverride::new(other)])).map(drop)
    });
    t.attempt("ecs fargate", |s, _| machine(s, &on(s, true, |_| {})?));
    let ec2 = |p: &mut EcsRunTaskProps| p.launch_target = EcsEc2LaunchTarget::new(None).into();
    t.attempt("ecs ec2", |s, _| machine(s, &on(s, false, ec2)?));
    t.attempt("ecs capacity", |s, _| machine(s, &on(s, true, ec2)?));
    t.attempt("providers", |_, _| CapacityProviderOptions::custom(Vec::new()).map(drop));
}

fn publish(s: &Stack, fifo: bool, change: impl FnOnce(&mut SnsPublishProps)) -> Result<SnsPublish> {
    let fifo = fifo.then_some(true);
    let topic = Topic::new(s, "Topic", TopicProps { fifo, ..Default::default() })?;
    let mut props = SnsPublishProps::new(&topic, TaskInput::from_text("x"));
    change(&mut props);
    SnsPublish::new(s, "T", props)
}

fn messages(t: &Context) {
    t.attempt("sns token", |s, _| publish(s, false, |p| p.integration_pattern = TOKEN).map(drop));
    let long = || Some("x".repeat(129));
    let ids = [
        ("no group", None, None),
        ("long group", long(), None),
        ("no deduplication", text("g"), None),
        ("long deduplication", text("g"), long()),
    ];
    for (label, group, deduplication) in ids {
        t.attempt(&format!("sns {label}"), |s, _| {
            let change = |p: &mut SnsPublishProps| {
                p.message_group_id = group;
                p.message_deduplication_id = deduplication;
            };
            publish(s, true, change).map(drop)
        });
    }
    let attributes: [(&str, Value, Type); 4] = [
        ("text", "x".into(), Type::Number),
        ("number", 1.into(), Type::String),
        ("array", array!["a", "b"], Type::String),
        ("items", array!["a"], Type::StringArray),
    ];
    for (label, value, data_type) in attributes {
        t.attempt(&format!("attribute {label}"), |s, _| {
            let attribute = MessageAttribute { value, data_type: Some(data_type) };
            let all = Some([("a".to_owned(), attribute)].into());
            machine(s, &publish(s, false, |p| p.message_attributes = all)?)
        });
    }
    t.attempt("sqs token", |s, _| queue(s, TOKEN).map(drop));
}

fn others(t: &Context) {
    let entry =
        |source: &str| EventBridgePutEventsEntry::new(TaskInput::from_text("x"), "t".to_owned(), source.to_owned());
    let put = |s: &Stack, entries: Vec<EventBridgePutEventsEntry>, integration_pattern| {
        let props = EventBridgePutEventsProps { integration_pattern, ..EventBridgePutEventsProps::new(entries) };
        EventBridgePutEvents::new(s, "T", props).map(drop)
    };
    t.attempt("no events", |s, _| put(s, Vec::new(), None));
    t.attempt("aws event", |s, _| put(s, vec![entry("aws.x")], None));
    t.attempt("event token", |s, _| put(s, vec![entry("x")], TOKEN));
    let start = |s: &Stack, change: &dyn Fn(&mut StepFunctionsStartExecutionProps) -> Result<()>| {
        let machine = StateMachine::from_state_machine_name(s, "S", "s")?;
        let mut props = StepFunctionsStartExecutionProps::new(machine);
        change(&mut props)?;
        StepFunctionsStartExecution::new(s, "T", props).map(drop)
    };
    t.attempt("start token", |s, _| {
        start(s, &|p| {
            p.integration_pattern = TOKEN;
            Ok(())
        })
    });
    t.attempt("associated", |s, _| {
        start(s, &|p| {
            p.associate_with_parent = Some(true);
            p.input = Some(TaskInput::from_json_path_at("$.x")?);
            Ok(())
        })
    });
    let call = |s: &Stack, change: &dyn Fn(&mut CallAwsServiceProps)| {
        let mut props = CallAwsServiceProps::new("s3", "getObject", vec!["*".to_owned()]);
        change(&mut props);
        CallAwsService::new(s, "T", props).map(drop)
    };
    t.attempt("call pattern", |s, _| call(s, &|p| p.integration_pattern = JOB));
    t.attempt("call action", |s, _| call(s, &|p| p.action = "GetObject".into()));
    t.attempt("call parameters", |s, _| {
        call(s, &|p| p.parameters = Some(object! {"Good" => 1, "bad" => 2, "worse" => 3}))
    });
}

fn jobs(t: &Context) {
    let job = || BatchSubmitJobProps::new("d", "j", "q");
    let tags = |all: Vec<(String, String)>| Some(all.into_iter().collect::<IndexMap<_, _>>());
    let tag = |k: String, v: String| tags(vec![(k, v)]);
    let environment = Some([("AWS_BATCH_X".to_owned(), "1".to_owned())].into());
    let overrides = BatchContainerOverrides { environment, ..Default::default() };
    let many = (0..51).map(|i| (format!("k{i}"), "v".to_owned())).collect();
    let all = [
        ("size", BatchSubmitJobProps { array_size: Some(1.0), ..job() }),
        ("depends", BatchSubmitJobProps { depends_on: Some(vec![BatchJobDependency::default(); 21]), ..job() }),
        ("attempts", BatchSubmitJobProps { attempts: Some(11.0), ..job() }),
        ("timeout", BatchSubmitJobProps { timeout: Some(Duration::seconds(59)), ..job() }),
        ("environment", BatchSubmitJobProps { container_overrides: Some(overrides), ..job() }),
        ("tags", BatchSubmitJobProps { tags: tags(many), ..job() }),
        ("key", BatchSubmitJobProps { tags: tag("k".repeat(129), "v".to_owned()), ..job() }),
        ("value", BatchSubmitJobProps { tags: tag("k".to_owned(), "v".repeat(257)), ..job() }),
        ("pattern", BatchSubmitJobProps { integration_pattern: TOKEN, ..job() }),
    ];
    for (label, props) in all {
        t.attempt(&format!("job {label}"), |s, _| BatchSubmitJob::new(s, "T", props).map(drop));
    }
}
