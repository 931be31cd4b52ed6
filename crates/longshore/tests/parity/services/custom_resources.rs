//! Custom resources that are calls of AWS's API, functions that a stack has only one of, and functions of images.

use longshore::aws_ec2::{SubnetSelection, SubnetType, Vpc};
use longshore::aws_ecr::{IRepository as _, Repository, RepositoryAttributes};
use longshore::aws_iam::{AccountPrincipal, PolicyStatement, Role, ServicePrincipal};
use longshore::aws_lambda::{
    Code, EcrImageCode, EcrImageCodeProps, Function, FunctionProps, Handler, IFunction as _, Runtime,
    SingletonFunction, SingletonFunctionProps,
};
use longshore::aws_logs::LogGroup;
use longshore::core::cfn_resource::RemovalPolicy;
use longshore::core::intrinsics::Aws;
use longshore::core::{array, object};
use longshore::custom_resources::{
    AwsCustomResource, AwsCustomResourcePolicy, AwsCustomResourceProps, AwsSdkCall, Logging, PhysicalResourceId,
    PhysicalResourceIdReference, SdkCallsPolicyOptions,
};
use longshore::prelude::*;

use crate::harness::{Context, check_with};

fn text(s: &str) -> Option<String> {
    Some(s.to_owned())
}

fn id(of: &str) -> Option<PhysicalResourceId> {
    Some(PhysicalResourceId::of(of))
}

fn call(action: &str, service: &str, physical_resource_id: Option<PhysicalResourceId>) -> AwsSdkCall {
    AwsSdkCall { physical_resource_id, ..AwsSdkCall::new(service, action) }
}

fn policy() -> AwsCustomResourcePolicy {
    let resources = AwsCustomResourcePolicy::ANY_RESOURCE.map(str::to_owned).to_vec();
    AwsCustomResourcePolicy::from_sdk_calls(SdkCallsPolicyOptions { resources })
}

fn build(app: &App, t: &Context) -> Result<()> {
    t.own_handler_code();
    let s = Stack::new(app, "Stack")?;
    let parameters =
        object! {"repositoryName" => "r", "n" => 1, "on" => true, "list" => array!["a", object! {"b" => "c"}]};
    let first = AwsCustomResource::builder(&s, "First")
        .on_create(AwsSdkCall { parameters: Some(parameters.into()), ..call("describeImages", "ECR", id("first")) })
        .policy(policy())
        .build()?;
    let repo = Repository::builder(&s, "Repo").build()?;
    let digest = Some(PhysicalResourceId::from_response("image.imageId.imageDigest"));
    let full = AwsCustomResource::builder(&s, "Full")
        .resource_type("Custom::Full")
        .on_update(AwsSdkCall {
            api_version: text("2015"),
            assumed_role_arn: text("arn:aws:iam::123456789012:role/r"),
            external_id: text("x"),
            output_paths: Some(vec!["a.b".into(), "c".into()]),
            parameters: Some(object! {"repositoryName" => repo.repository_name()}.into()),
            region: text("eu-west-1"),
            ..call("PutImageCommand", "@aws-sdk/client-ecr", digest)
        })
        .on_delete(AwsSdkCall {
            ignore_error_codes_matching: text("NotFound.*"),
            logging: Some(Logging::with_data_hidden()),
            parameters: Some(object! {"id" => PhysicalResourceIdReference::new()}.into()),
            ..call("BatchDeleteImage", "ECR", None)
        })
        .policy(policy())
        .install_latest_aws_sdk(false)
        .removal_policy(RemovalPolicy::Retain)
        .service_timeout(Duration::minutes(3))
        .timeout(Duration::minutes(9))
        .memory_size(999)
        .build()?;
    let allowed = PolicyStatement::builder().action("ecr:*").resource(repo.repository_arn()).build()?;
    let statements = AwsCustomResource::builder(&s, "Statements")
        .on_create(AwsSdkCall { logging: Some(Logging::all()), ..call("a", "b", id("x")) })
        .on_update(call("a2", "b", None))
        .policy(AwsCustomResourcePolicy::from_statements([allowed]))
        .install_latest_aws_sdk(true)
        .build()?;
    let services = [
        ("CloudWatchLogs", "putResourcePolicy"),
        ("SSM", "SendCommand"),
        ("SSM", "GetParameterCommand"),
        ("ELBv2", "describeTags"),
        ("StepFunctions", "startExecution"),
        ("@aws-sdk/client-cognito-identity-provider", "ListUsersCommand"),
        ("APIGateway", "getRestApis"),
        ("Unknown", "DoIt"),
        ("IoT", "GetCommand"),
        ("CodeBuild", "startBuild"),
        ("S3", "ListObjectsV2Command"),
        ("sagemakerA2iRuntime", "x"),
    ];
    for (i, (service, action)) in services.into_iter().enumerate() {
        AwsCustomResource::builder(&s, format!("S{i}"))
            .on_create(call(action, service, id("x")))
            .policy(policy())
            .build()?;
    }
    repo.grant_pull(&first)?;
    let own = Stack::new(app, "Own")?;
    let vpc = Vpc::builder(&own, "Vpc").max_azs(1).restrict_default_security_group(false).build()?;
    let role = Role::builder(&own, "Role").assumed_by(ServicePrincipal::new("lambda.amazonaws.com")).build()?;
    let logs = LogGroup::builder(&own, "Logs").build()?;
    AwsCustomResource::builder(&own, "R")
        .on_delete(call("deleteRepository", "ECR", id("x")))
        .role(&role)
        .policy(policy())
        .vpc(&vpc)
        .vpc_subnets(SubnetSelection::of_type(SubnetType::PrivateWithEgress))
        .function_name("fn")
        .log_group(&logs)
        .install_latest_aws_sdk(true)
        .timeout(Duration::minutes(1))
        .build()?;
    AwsCustomResource::builder(&own, "NoPolicy")
        .on_update(call("x", "ECR", id("x")))
        .role(&role)
        .install_latest_aws_sdk(false)
        .build()?;
    let fields = array![
        first.get_response_field("images.0")?,
        statements.get_response_field("x")?,
        full.get_response_field_reference("a.b")?,
        AwsCustomResource::PROVIDER_FUNCTION_UUID,
        PhysicalResourceIdReference::new(),
    ];
    t.record("own", fields, &s);
    let single = |id: &str, lambda_purpose: Option<&str>, timeout| {
        let mut options = FunctionProps::new(Runtime::PYTHON_3_13, "index.handler", Code::from_inline("x"));
        options.timeout = timeout;
        let props = SingletonFunctionProps {
            uuid: "84c0de93-353f-4217-9b0b-45b6c993251a".into(),
            lambda_purpose: lambda_purpose.map(Into::into),
            options,
        };
        SingletonFunction::new(&s, id, props)
    };
    let one = single("One", None, None)?;
    let two = single("Two", Some("Purpose"), None)?;
    let again = single("Again", None, Some(Duration::seconds(9)))?;
    one.add_environment("A", "b");
    two.add_dependency(&[&repo]);
    again.depend_on(&repo);
    again.grant_invoke(&AccountPrincipal::new("123456789012"))?;
    t.record("single", array![one.function_arn(), two.function_name(), again.function_arn()], &s);
    let theirs = Repository::from_repository_attributes(
        &s,
        "Theirs",
        RepositoryAttributes {
            repository_arn: format!("arn:aws:ecr:{}:{}:repository/x", Aws::region(), Aws::account_id()),
            repository_name: "lambdaContainerFunction".into(),
        },
    )?;
    let image = |id: &str, code: EcrImageCode| {
        Function::new(&s, id, FunctionProps::new(Runtime::FROM_IMAGE, Handler::FROM_IMAGE, code))
    };
    image("Image0", EcrImageCode::new(theirs, EcrImageCodeProps::default()))?;
    let tagged = EcrImageCodeProps { tag: text("t"), ..Default::default() };
    image("Image1", EcrImageCode::new(&repo, tagged.clone()))?;
    let whole = EcrImageCodeProps {
        tag_or_digest: text("sha256:abc"),
        cmd: Some(vec!["a".into()]),
        entrypoint: Some(vec!["b".into()]),
        working_directory: text("/w"),
        ..tagged
    };
    image("Image2", EcrImageCode::new(&repo, whole))?;
    refusals(t);
    Ok(())
}

fn refusals(t: &Context) {
    type Props = AwsCustomResourceProps;
    let made = |s: &Stack, props: Props| AwsCustomResource::new(s, "R", props);
    let c = || call("a", "b", id("x"));
    let ignoring = || AwsSdkCall { ignore_error_codes_matching: text("e"), ..c() };
    let allowed = || Props { policy: Some(policy()), ..Default::default() };
    let refused = |label: &str, props: Props| t.attempt(label, move |s, _| made(s, props).map(drop));
    refused("no calls", allowed());
    refused("no policy", Props { on_create: Some(c()), ..Default::default() });
    refused("no id", Props { on_create: Some(call("a", "b", None)), ..allowed() });
    refused("no id for update", Props { on_update: Some(call("a", "b", None)), ..allowed() });
    refused("update alone", Props { on_create: Some(c()), on_update: Some(call("a", "b", None)), ..allowed() });
    let by_response = Some(PhysicalResourceId::from_response("x"));
    refused(
        "id of ignored",
        Props { on_create: Some(AwsSdkCall { physical_resource_id: by_response, ..ignoring() }), ..allowed() },
    );
    refused("external id", Props { on_create: Some(AwsSdkCall { external_id: text("x"), ..c() }), ..allowed() });
    let reference = object! {"a" => array![object! {"b" => PhysicalResourceIdReference::new()}]};
    refused(
        "reference",
        Props { on_create: Some(AwsSdkCall { parameters: Some(reference.into()), ..c() }), ..allowed() },
    );
    t.attempt("field of ignored", |s, _| {
        made(s, Props { on_create: Some(ignoring()), ..allowed() })?.get_response_field("x").map(drop)
    });
    t.attempt("reference of ignored", |s, _| {
        made(s, Props { on_create: Some(c()), on_update: Some(ignoring()), ..allowed() })?
            .get_response_field_reference("x")
            .map(drop)
    });
    t.attempt("deleted ignored", |s, _| {
        made(s, Props { on_create: Some(c()), on_delete: Some(ignoring()), ..allowed() })?
            .get_response_field("x")
            .map(drop)
    });
}

#[test]
fn calls_of_the_api() {
    check_with("1914-custom-resources", |_| AppProps::default(), build);
}

#[test]
fn calls_of_the_api_in_a_new_project() {
    let context = || {
        let mut flags = Context::recommended_flags();
        flags.extend(object! {
            "@aws-cdk/custom-resources:logApiResponseDataPropertyTrueDefault" => true,
            "@aws-cdk/customresources:installLatestAwsSdkDefault" => true,
        });
        flags
    };
    check_with(
        "1915-custom-resources-recommended-flags",
        |_| AppProps { context: context(), ..Default::default() },
        build,
    );
}
