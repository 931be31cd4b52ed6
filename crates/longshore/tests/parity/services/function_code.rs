//! Code in buckets, of parameters and of commands, runtimes, durable functions, metrics of all functions.

use longshore::aws_cloudwatch::{Dashboard, GraphWidget, GraphWidgetProps, MetricOptions};
use longshore::aws_codepipeline::{ActionRef, Artifact, Pipeline, PipelineType, StageProps};
use longshore::aws_codepipeline_actions::{
    CloudFormationCreateUpdateStackAction, CloudFormationCreateUpdateStackActionProps, CodeStarConnectionsSourceAction,
    CodeStarConnectionsSourceActionProps,
};
use longshore::aws_kms::Key;
use longshore::aws_lambda::{
    BucketOptions, CfnParametersCode, CfnParametersCodeProps, Code, CustomCommandOptions, DockerImageFunction,
    DurableConfig, Function, FunctionProps, LambdaRuntimeProps, LayerVersion, Runtime, RuntimeFamily,
};
use longshore::aws_s3::{Bucket, Location};
use longshore::core::value::Value;
use longshore::object;
use longshore::prelude::*;

use crate::harness::{Context, check};

fn props(code: Code) -> FunctionProps {
    FunctionProps::new(Runtime::NODEJS_22_X, "i.h", code)
}

fn parameter(s: &Stack, id: &str, kind: &str, default: Option<&str>) -> Result<CfnParameter> {
    let default = default.map(Value::from);
    CfnParameter::new(s, id, CfnParameterProps { parameter_type: Some(kind.into()), default, ..Default::default() })
}

fn stage(name: &str, actions: Vec<ActionRef>) -> StageProps {
    StageProps { stage_name: name.into(), actions: Some(actions), ..Default::default() }
}

fn pipeline(s: &Stack, parameters: &CfnParametersCode) -> Result<()> {
    let built = Artifact::artifact("Built", None)?;
    let connection = CodeStarConnectionsSourceActionProps::builder().action_name("C").connection_arn("arn:c");
    let connection = connection.owner("o").repo("r").output(built.clone()).build();
    let deploy = CloudFormationCreateUpdateStackActionProps::builder()
        .action_name("D")
        .stack_name("d")
        .template_path(built.at_path("t.json"))
        .admin_permissions(true)
        .parameter_overrides(parameters.assign(&built.s3_location())?)
        .extra_inputs(vec![built])
        .build();
    let stages = vec![
        stage("Source", vec![CodeStarConnectionsSourceAction::new(connection).into()]),
        stage("Deploy", vec![CloudFormationCreateUpdateStackAction::new(deploy)?.into()]),
    ];
    Pipeline::builder(s, "Pipeline")
        .cross_account_keys(false)
        .pipeline_type(PipelineType::V2)
        .stages(stages)
        .build()?;
    Ok(())
}

fn functions(s: &Stack, t: &Context) -> Result<()> {
    let bucket = Bucket::builder(s, "Bucket").build()?;
    let known = Bucket::from_bucket_name(s, "Known", "known")?;
    let key = Key::builder(s, "Key").build()?;
    let make = |id: &str, code: Code| Function::new(s, id, props(code));
    make("Newest", Code::from_bucket(&bucket, "a.zip", None))?;
    make("Version", Code::from_bucket(known.clone(), "b.zip", Some("v1")))?;
    make("Newest2", Code::from_bucket_v2(known, "c.zip", BucketOptions::default()))?;
    let options = BucketOptions { object_version: Some("v2".into()), source_kms_key: Some((&key).into()) };
    make("Version2", Code::from_bucket_v2(&bucket, "d.zip", options))?;
    LayerVersion::builder(s, "Layer").code(Code::from_bucket(&bucket, "l.zip", Some("v3"))).build()?;
    let parameters = Code::from_cfn_parameters(CfnParametersCodeProps::default());
    make("Parameters", (&parameters).into())?;
    let own = CfnParametersCode::new(CfnParametersCodeProps {
        bucket_name_param: Some(parameter(s, "OwnBucket", "String", None)?),
        object_key_param: Some(parameter(s, "OwnKey", "String", Some("k"))?),
        source_kms_key: Some((&key).into()),
    });
    let id = s.node().id();
    t.record(&format!("{id} own"), vec![own.bucket_name_param()?, own.object_key_param()?], s);
    make("OwnParameters", own.into())?;
    let said = vec![parameters.bucket_name_param()?, parameters.object_key_param()?];
    t.record(&format!("{id} assigned"), said, s);
    pipeline(s, &parameters)?;
    let simple = t.fixture("simple");
    make("Command", Code::from_custom_command(&simple, ["true"], CustomCommandOptions::default())?)?;
    let path = std::env::var("PATH").expect("tests are run with a path");
    let options = CustomCommandOptions {
        exclude: Some(vec!["Dockerfile".to_owned()].into()),
        display_name: Some("built".into()),
        command_options: Some(object! {
            "env" => object! {"A" => "b", "PATH" => path},
            "cwd" => simple.as_str(),
        }),
        ..Default::default()
    };
    make("Command2", Code::from_custom_command(&simple, ["sh", "-c", "test \"$A\" = b"], options)?)?;
    let durable = |days: Option<u64>, execution_timeout| {
        Some(DurableConfig { execution_timeout, retention_period: days.map(Duration::days) })
    };
    let inline = || props(Code::from_inline("x"));
    let hour = FunctionProps { durable_config: durable(None, Duration::hours(1)), ..inline() };
    Function::new(s, "Durable", hour)?;
    let year = FunctionProps {
        durable_config: durable(Some(90), Duration::days(366)),
        function_name: Some("durable".into()),
        ..inline()
    };
    Function::new(s, "Durable2", year)?;
    metrics(s)
}

fn metrics(s: &Stack) -> Result<()> {
    let none = MetricOptions::default;
    let own = MetricOptions { statistic: Some("p99".into()), region: Some("eu-west-1".into()), ..none() };
    let all = [
        Function::metric_all("Own", own)?,
        Function::metric_all_errors(none())?,
        Function::metric_all_duration(none())?,
        Function::metric_all_invocations(MetricOptions { label: Some("l".into()), ..none() })?,
        Function::metric_all_throttles(none())?,
        Function::metric_all_concurrent_executions(none())?,
        Function::metric_all_unreserved_concurrent_executions(MetricOptions {
            period: Some(Duration::minutes(1)),
            ..none()
        })?,
    ];
    let graph = GraphWidget::new(GraphWidgetProps {
        left: Some(all.iter().map(Into::into).collect()),
        right: Some(vec![(&DockerImageFunction::metric_all_errors(none())?).into()]),
        ..Default::default()
    })?;
    Dashboard::builder(s, "Dashboard").widgets(vec![vec![graph.into()]]).build()?;
    Ok(())
}

fn say(of: &Runtime) -> Value {
    let family = match of.family() {
        None => "none",
        Some(RuntimeFamily::Nodejs) => "NODEJS",
        Some(RuntimeFamily::Java) => "JAVA",
        Some(RuntimeFamily::Python) => "PYTHON",
        Some(RuntimeFamily::DotnetCore) => "DOTNET_CORE",
        Some(RuntimeFamily::Go) => "GO",
        Some(RuntimeFamily::Ruby) => "RUBY",
        Some(RuntimeFamily::Other) => "OTHER",
    };
    Value::from(vec![
        Value::from(of.name()),
        family.into(),
        of.supports_inline_code().into(),
        of.supports_code_guru_profiling().into(),
        of.supports_snap_start().into(),
        of.is_variable().into(),
        of.bundling_image().image().into(),
        of.to_string().into(),
    ])
}

fn runtimes(app: &App, t: &Context) {
    let named = [
        Runtime::NODEJS,
        Runtime::NODEJS_4_3,
        Runtime::NODEJS_6_10,
        Runtime::NODEJS_8_10,
        Runtime::PYTHON_2_7,
        Runtime::DOTNET_CORE_1,
        Runtime::DOTNET_CORE_2,
        Runtime::DOTNET_CORE_2_1,
        Runtime::DOTNET_CORE_3_1,
        Runtime::GO_1_X,
        Runtime::RUBY_2_5,
        Runtime::PROVIDED,
        Runtime::NODEJS_LATEST,
        Runtime::NODEJS_24_X,
        Runtime::PYTHON_3_6,
        Runtime::PYTHON_3_13,
        Runtime::JAVA_8,
        Runtime::JAVA_11_AL2023,
        Runtime::DOTNET_8,
        Runtime::RUBY_4_0,
        Runtime::PROVIDED_AL2,
        Runtime::PROVIDED_AL2023,
        Runtime::FROM_IMAGE,
    ];
    t.record("runtimes", named.iter().map(say).collect::<Vec<_>>(), None);
    let whole = LambdaRuntimeProps {
        supports_inline_code: Some(true),
        bundling_docker_image: Some("image".into()),
        supports_code_guru_profiling: Some(true),
        supports_snap_start: Some(true),
        is_variable: Some(true),
    };
    let bare = |name: &str, family| Runtime::new(name, family, LambdaRuntimeProps::default());
    let custom = [
        Runtime::new("own", Some(RuntimeFamily::Go), whole),
        bare("bare", None),
        Runtime::determine_latest_python_runtime(app),
    ];
    t.record("custom", custom.iter().map(say).collect::<Vec<_>>(), None);
    let mut all: Vec<String> = Runtime::ALL.iter().map(ToString::to_string).collect();
    all.sort();
    t.record("all", all, None);
    let equal: Vec<Value> = vec![
        Runtime::NODEJS_LATEST.runtime_equals(&Runtime::NODEJS_24_X).into(),
        Runtime::NODEJS_22_X.runtime_equals(&Runtime::NODEJS_24_X).into(),
        bare("java21", Some(RuntimeFamily::Java)).runtime_equals(&Runtime::JAVA_21).into(),
        bare("java21", None).runtime_equals(&Runtime::JAVA_21).into(),
    ];
    t.record("equal", equal, None);
}

#[test]
fn code_and_runtimes() {
    check("2204-lambda-code-and-runtimes", |app, t| {
        for id in ["Plain", "Recommended"] {
            let s = Stack::new(app, id)?;
            if id == "Recommended" {
                for (key, value) in Context::recommended_flags() {
                    s.node().set_context(&key, value)?;
                }
            }
            functions(&s, t)?;
        }
        runtimes(app, t);
        refused(t);
        Ok(())
    });
}

fn refused(t: &Context) {
    let command = |label: &str, words: &[&str]| {
        t.attempt(label, |_, _| {
            Code::from_custom_command("x", words.iter().copied(), CustomCommandOptions::default()).map(drop)
        });
    };
    command("no command", &[]);
    command("no such command", &["longshore-no-such-command", "a"]);
    command("command fails", &["sh", "-c", "echo out; echo err >&2; exit 3"]);
    let parameters = || Code::from_cfn_parameters(CfnParametersCodeProps::default());
    t.attempt("no function", |_, _| {
        let location = Location { bucket_name: "b".into(), object_key: "k".into(), object_version: None };
        parameters().assign(&location).map(drop)
    });
    t.attempt("no function for the key", |_, _| parameters().object_key_param().map(drop));
    t.attempt("parameter of lists", |s, _| {
        let bucket_name_param = Some(parameter(s, "P", "CommaDelimitedList", None)?);
        let code = Code::from_cfn_parameters(CfnParametersCodeProps { bucket_name_param, ..Default::default() });
        Function::new(s, "F", props(code.into())).map(drop)
    });
    let simple = t.fixture("simple");
    t.attempt("two stacks", |s, app| {
        let code = Code::from_asset(&simple);
        Function::new(s, "F", props(code.clone()))?;
        Function::new(&Stack::new(app, "Other")?, "F", props(code)).map(drop)
    });
    let durable = |label: &str, execution_timeout: Duration, retention_period: Option<Duration>| {
        t.attempt(label, |s, _| {
            let durable_config = Some(DurableConfig { execution_timeout, retention_period });
            Function::new(s, "F", FunctionProps { durable_config, ..props(Code::from_inline("x")) }).map(drop)
        });
    };
    durable("too short", Duration::seconds(0), None);
    durable("too long", Duration::days(367), None);
    durable("kept too short", Duration::hours(1), Some(Duration::days(0)));
    durable("kept too long", Duration::hours(1), Some(Duration::days(91)));
}
