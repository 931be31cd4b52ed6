//! Custom resources that are calls of AWS's API.

use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::cfn_resource::RemovalPolicy;
use longshore_core::construct::{Construct, Node};
use longshore_core::custom_resource::{CustomResource, CustomResourceProps};
use longshore_core::error::{Error, Result};
use longshore_core::resource::PhysicalName;
use longshore_core::stack::Stack;
use longshore_core::token::Token;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, feature_flags, object};

use super::config;
use super::sdk_names::iam_action;
use crate::aws_ec2::{SubnetSelection, VpcRef};
use crate::aws_iam::{IGrantable, Policy, PolicyProps, PolicyStatement, PrincipalRef, RoleRef};
use crate::aws_lambda::{Code, FunctionProps, IFunction as _, Runtime, SingletonFunction, SingletonFunctionProps};
use crate::aws_logs::{LogGroupRef, RetentionDays};
use crate::props::construct_props;

const INSTALL_LATEST_SDK: &str = "@aws-cdk/customresources:installLatestAwsSdkDefault";
const LOG_BY_DEFAULT: &str = "@aws-cdk/custom-resources:logApiResponseDataPropertyTrueDefault";
const ID_REFERENCE: &str = "PHYSICAL:RESOURCEID:";

/// Stands in parameters for the physical id of the resource.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PhysicalResourceIdReference;

impl PhysicalResourceIdReference {
    /// Stands in parameters for the physical id of the resource.
    pub fn new() -> Self {
        Self
    }
}

impl From<PhysicalResourceIdReference> for Value {
    fn from(_: PhysicalResourceIdReference) -> Self {
        ID_REFERENCE.into()
    }
}

/// The physical id of a resource; another one replaces it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhysicalResourceId {
    response_path: Option<String>,
    id: Option<String>,
}

impl PhysicalResourceId {
    /// A field of what the call answers, such as `items.0.name`.
    pub fn from_response(response_path: impl Into<String>) -> Self {
        Self { response_path: Some(response_path.into()), id: None }
    }

    /// An id.
    pub fn of(id: impl Into<String>) -> Self {
        Self { response_path: None, id: Some(id.into()) }
    }

    /// The field of what the call answers.
    pub fn response_path(&self) -> Option<&str> {
        self.response_path.as_deref()
    }

    /// The id.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }
}

/// What the function logs, for [`Logging::new`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LoggingProps {
    /// Whether what calls answer is logged. Default true.
    pub log_api_response_data: Option<bool>,
}

/// What the function logs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Logging {
    log_api_response_data: Option<bool>,
}

impl Logging {
    /// What some properties say.
    pub fn new(props: LoggingProps) -> Self {
        Self { log_api_response_data: props.log_api_response_data }
    }

    /// Everything.
    pub fn all() -> Self {
        Self { log_api_response_data: None }
    }

    /// Everything but what calls answer.
    pub fn with_data_hidden() -> Self {
        Self { log_api_response_data: Some(false) }
    }
}

/// A call of AWS's API.
#[derive(Clone, Debug, Default)]
pub struct AwsSdkCall {
    /// The action, such as `describeImages`.
    pub action: String,
    /// The service, such as `ECR` or `@aws-sdk/client-ecr`.
    pub service: String,
    /// The version of the API, which is not used.
    pub api_version: Option<String>,
    /// The role that makes the call. Default: the function's.
    pub assumed_role_arn: Option<String>,
    /// The external id that the role is taken on with; with `assumed_role_arn` only.
    pub external_id: Option<String>,
    /// A regular expression of the errors that don't count. Default: all do.
    pub ignore_error_codes_matching: Option<String>,
    /// What the function logs. Default: everything.
    pub logging: Option<Logging>,
    /// The beginnings of the fields of the answer that are kept; up to 4 KiB are. Default: all.
    pub output_paths: Option<Vec<String>>,
    /// The parameters. Default: none.
    pub parameters: Option<Value>,
    /// The physical id of the resource; needed for what makes it.
    pub physical_resource_id: Option<PhysicalResourceId>,
    /// The region of the call. Default: the stack's.
    pub region: Option<String>,
}

impl AwsSdkCall {
    /// A call without parameters.
    pub fn new(service: impl Into<String>, action: impl Into<String>) -> Self {
        Self { service: service.into(), action: action.into(), ..Default::default() }
    }

    /// The call as the function gets it; fields come in the order that Python and Java programs give them.
    fn render(&self, at: &Node) -> Object {
        let id = self.physical_resource_id.as_ref();
        let logging = self.logging.unwrap_or_default().log_api_response_data;
        object! {
            "action" => self.action.as_str(),
            "service" => self.service.as_str(),
            "apiVersion" => self.api_version.clone(),
            "assumedRoleArn" => self.assumed_role_arn.clone(),
            "externalId" => self.external_id.clone(),
            "ignoreErrorCodesMatching" => self.ignore_error_codes_matching.clone(),
            "outputPaths" => self.output_paths.clone(),
            "parameters" => self.parameters.clone(),
            "physicalResourceId" => id
                .map(|id| object! {"responsePath" => id.response_path.clone(), "id" => id.id.clone()}),
            "region" => self.region.clone(),
            "logApiResponseData" => logging.or(feature_flags::enabled(at, LOG_BY_DEFAULT).then_some(true)),
        }
    }
}

/// What calls a policy allows.
#[derive(Clone, Debug, Default)]
pub struct SdkCallsPolicyOptions {
    /// The resources of the calls.
    pub resources: Vec<String>,
}

/// What the function is allowed.
#[derive(Clone, Default)]
pub struct AwsCustomResourcePolicy {
    statements: Vec<PolicyStatement>,
    resources: Option<Vec<String>>,
}

impl AwsCustomResourcePolicy {
    /// Stands for all resources.
    pub const ANY_RESOURCE: [&str; 1] = ["*"];

    /// What statements allow.
    pub fn from_statements(statements: impl IntoIterator<Item = PolicyStatement>) -> Self {
        Self { statements: statements.into_iter().collect(), resources: None }
    }

    /// The calls, on some resources.
    pub fn from_sdk_calls(options: SdkCallsPolicyOptions) -> Self {
        Self { statements: Vec::new(), resources: Some(options.resources) }
    }

    /// The statements.
    pub fn statements(&self) -> Vec<PolicyStatement> {
        self.statements.clone()
    }

    /// The resources of the calls.
    pub fn resources(&self) -> Option<Vec<String>> {
        self.resources.clone()
    }
}

construct_props! {
    /// Properties of an [`AwsCustomResource`].
    #[derive(Default)]
    pub struct AwsCustomResourceProps => AwsCustomResource as "aws-cdk-lib.aws-custom-resources.AwsCustomResource" {
        /// The type: `Custom::` and a name. Default: `Custom::AWS`.
        [into] resource_type: Option<String>,
        /// The call when the resource is made. Default: that for changes.
        on_create: Option<AwsSdkCall>,
        /// The call when it is changed. Default: none.
        on_update: Option<AwsSdkCall>,
        /// The call when it is deleted. Default: none.
        on_delete: Option<AwsSdkCall>,
        /// What the function is allowed; this, `role` or both.
        policy: Option<AwsCustomResourcePolicy>,
        /// The role of the function, which the stack's first such resource chooses. Default: a new one.
        [into] role: Option<RoleRef>,
        /// How long a call may take. Default: 2 minutes.
        timeout: Option<Duration>,
        /// How much memory the function has, in MiB. Default: 512 with `install_latest_aws_sdk`, else 128.
        memory_size: Option<u32>,
        /// How long logs are kept. Default: for ever.
        log_retention: Option<RetentionDays>,
        /// The log group. Default: that of the function's name.
        [into] log_group: Option<LogGroupRef>,
        /// What the custom resource says of the SDK, which the function that comes with Longshore takes from its runtime in
        /// any case. Default: true, unless the flag `@aws-cdk/customresources:installLatestAwsSdkDefault` is off.
        install_latest_aws_sdk: Option<bool>,
        /// The name of the function. Default: made by CloudFormation.
        [into] function_name: Option<String>,
        /// What happens to the resource when it is taken out of its stack. Default: it is deleted.
        removal_policy: Option<RemovalPolicy>,
        /// The network of the function. Default: Lambda's.
        [into] vpc: Option<VpcRef>,
        /// The subnets of the function. Default: private ones.
        [into] vpc_subnets: Option<SubnetSelection>,
        /// How long an operation may take, 1 to 3,600 whole seconds. Default: an hour.
        service_timeout: Option<Duration>,
    }
}

/// A custom resource that is calls of AWS's API; clones are the same.
#[derive(Clone)]
pub struct AwsCustomResource(Rc<Inner>);

struct Inner {
    node: Node,
    resource: CustomResource,
    provider: SingletonFunction,
    /// Whether a call that makes or changes the resource may fail without being noticed.
    ignores_errors: bool,
}

/// The function that makes calls of AWS's API for custom resources, one a stack.
pub(crate) fn sdk_function(scope: &Node, change: impl FnOnce(&mut FunctionProps)) -> Result<SingletonFunction> {
    let mut options = handler_of(Code::builtin("index.js", include_str!("aws_sdk_call.js")));
    options.timeout = Some(Duration::minutes(2));
    change(&mut options);
    handler_singleton(scope, "Provider", AwsCustomResource::PROVIDER_FUNCTION_UUID, options)
}

/// The function that makes calls of AWS's API for rules, one a stack.
pub(crate) fn sdk_function_of_rules(scope: &Node, id: &str) -> Result<SingletonFunction> {
    // Source: aws-cdk-lib 2.275.0 AwsApi.
    const FUNCTION: &str = "b4cf1abd-4e4f-4bc6-9944-1af7ccd9ec37";
    // What a rule sends is a call itself.
    const CODE: &str = concat!(
        include_str!("aws_sdk_call.js"),
        "exports.handler = async (call) => void await run({ ...call, ignoreErrorCodesMatching: call.catchErrorPattern });\n"
    );
    let mut options = handler_of(Code::builtin("index.js", CODE));
    options.timeout = Some(Duration::seconds(60));
    options.memory_size = Some(256);
    handler_singleton(scope, id, FUNCTION, options)
}

fn handler_of(code: Code) -> FunctionProps {
    FunctionProps::new(Runtime::NODEJS_24_X, "index.handler", code)
}

fn handler_singleton(scope: &Node, id: &str, uuid: &str, options: FunctionProps) -> Result<SingletonFunction> {
    let (log_group, retention) = (options.log_group.clone(), options.log_retention);
    let props = SingletonFunctionProps { uuid: uuid.into(), lambda_purpose: Some("AWS".into()), options };
    let function = SingletonFunction::new(scope, id, props)?;
    let node = function.function().node();
    node.add_metadata(config::SINGLETON, true);
    node.add_metadata(config::RUNTIME_FAMILY, 0);
    if let Some(group) = log_group {
        group.node().add_metadata(config::LOG_GROUP, true);
    }
    if let Some(retention) = retention.and_then(|_| node.try_find_child("LogRetention")) {
        retention.add_metadata(config::LOG_RETENTION, true);
    }
    Ok(function)
}

/// What a custom resource says of the SDK.
pub(crate) fn install_latest_sdk(at: &Node, asked: Option<bool>) -> bool {
    if let Some(asked) = asked {
        return asked;
    }
    if feature_flags::value(at, INSTALL_LATEST_SDK).is_some_and(|v| !v.is_truthy()) {
        return false;
    }
    Annotations::of(at).add_warning_v2(
        "@aws-cdk/custom-resources:installLatestAwsSdkNotSpecified",
        &format!(
            "installLatestAwsSdk was not specified, and defaults to true. You probably do not want this. Set the global context flag '{INSTALL_LATEST_SDK}' to false to switch this behavior off project-wide, or set the property explicitly to true if you know you need to call APIs that are not in Lambda's built-in SDK version."
        ),
    );
    true
}

impl AwsCustomResource {
    /// What the function is known by, in all stacks.
    // Source: aws-cdk-lib 2.275.0 AwsCustomResource.
    pub const PROVIDER_FUNCTION_UUID: &str = "679f53fa-c002-430c-b0da-5b7982bd2287";

    fn make(scope: &dyn Construct, id: &str, props: AwsCustomResourceProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.custom_resources.AwsCustomResource")?;
        props.check(&node)?;
        let install = props.install_latest_aws_sdk;
        let memory_size = props.memory_size.or((install == Some(true)).then_some(512));
        let provider = sdk_function(&node, |function| {
            function.memory_size = memory_size;
            function.timeout = props.timeout.or(function.timeout);
            function.role = props.role.clone();
            function.log_retention = props.log_retention;
            function.log_group = props.log_group.clone();
            function.function_name = props.function_name.clone().map(PhysicalName::from);
            function.vpc = props.vpc.clone();
            function.vpc_subnets = props.vpc_subnets.clone();
        })?;
        let install = install_latest_sdk(&node, install);
        let stack = Stack::of(&node)?;
        let call =
            |call: Option<&AwsSdkCall>| call.map(|call| stack.to_json_string(Value::Object(call.render(&node)), 0));
        let resource = CustomResource::new(
            &node,
            "Resource",
            CustomResourceProps {
                resource_type: Some(
                    props.resource_type.clone().filter(|t| !t.is_empty()).unwrap_or_else(|| "Custom::AWS".into()),
                ),
                service_token: provider.function_arn(),
                service_timeout: props.service_timeout,
                pascal_case_properties: Some(true),
                removal_policy: props.removal_policy,
                properties: object! {
                    "create" => call(props.on_create.as_ref().or(props.on_update.as_ref())),
                    "update" => call(props.on_update.as_ref()),
                    "delete" => call(props.on_delete.as_ref()),
                    "installLatestAwsSdk" => install,
                },
            },
        )?;
        if let Some(policy) = &props.policy {
            let policy = Policy::new(
                &node,
                "CustomResourcePolicy",
                PolicyProps { statements: Some(props.statements(policy)?), ..Default::default() },
            )?;
            if let Some(role) = provider.role() {
                policy.attach_to_role(role.clone())?;
            }
            // The function has to be allowed to make the calls before it is called.
            resource.node().add_dependency(&[&policy]);
        }
        let ignores_errors = [&props.on_create, &props.on_update].into_iter().flatten().any(ignores);
        Ok(Self(Rc::new(Inner { node, resource, provider, ignores_errors })))
    }

    /// A field of what the call answers that made or changed the resource, such as `items.0.name`, as a token.
    ///
    /// # Errors
    /// When errors of the call don't count.
    pub fn get_response_field_reference(&self, data_path: impl AsRef<str>) -> Result<Token> {
        if self.0.ignores_errors {
            return Err(no_errors_ignored("getData"));
        }
        Ok(self.0.resource.get_att(data_path.as_ref()))
    }

    /// A field of what the call answers that made or changed the resource, such as `items.0.name`.
    ///
    /// # Errors
    /// When errors of the call don't count.
    pub fn get_response_field(&self, data_path: impl AsRef<str>) -> Result<String> {
        if self.0.ignores_errors {
            return Err(no_errors_ignored("getDataString"));
        }
        Ok(self.0.resource.get_att_string(data_path.as_ref()))
    }
}

fn ignores(call: &AwsSdkCall) -> bool {
    call.ignore_error_codes_matching.as_ref().is_some_and(|e| !e.is_empty())
}

fn no_errors_ignored(caller: &str) -> Error {
    Error::new(
        "IgnoreErrorCodesMatchingNotAllowed",
        format!("`{caller}` cannot be called along with `ignoreErrorCodesMatching`."),
    )
}

fn refers_to_id(value: &Value) -> bool {
    match value {
        Value::String(text) => text == ID_REFERENCE,
        Value::Array(items) => items.iter().any(refers_to_id),
        Value::Object(map) => map.values().any(refers_to_id),
        _ => false,
    }
}

impl AwsCustomResourceProps {
    fn calls(&self) -> impl Iterator<Item = &AwsSdkCall> {
        [&self.on_create, &self.on_update, &self.on_delete].into_iter().flatten()
    }

    fn check(&self, at: &Node) -> Result<()> {
        if self.calls().next().is_none() {
            bail!(at, "MissingLifecycleHandlers", "At least `onCreate`, `onUpdate` or `onDelete` must be specified.");
        }
        if self.role.is_none() && self.policy.is_none() {
            bail!(at, "MissingRoleOrPolicy", "At least one of `policy` or `role` (or both) must be specified.");
        }
        let without_id = |call: &Option<AwsSdkCall>| call.as_ref().is_some_and(|c| c.physical_resource_id.is_none());
        if without_id(&self.on_create) {
            bail!(
                at,
                "MissingPhysicalResourceIdOnCreate",
                "'physicalResourceId' must be specified for 'onCreate' call."
            );
        }
        if self.on_create.is_none() && without_id(&self.on_update) {
            bail!(
                at,
                "MissingPhysicalResourceIdOnUpdate",
                "'physicalResourceId' must be specified for 'onUpdate' call when 'onCreate' is omitted."
            );
        }
        let by_response = |call: &&AwsSdkCall| {
            let path = call.physical_resource_id.as_ref().and_then(|id| id.response_path.as_ref());
            path.is_some_and(|path| !path.is_empty())
        };
        if self.calls().filter(by_response).any(ignores) {
            return Err(no_errors_ignored("PhysicalResourceId.fromResponse"));
        }
        if self.calls().any(|c| c.external_id.is_some() && c.assumed_role_arn.is_none()) {
            bail!(
                at,
                "ExternalIdWithoutAssumedRole",
                "ExternalId can only be provided when assumedRoleArn is specified."
            );
        }
        if self.on_create.as_ref().and_then(|c| c.parameters.as_ref()).is_some_and(refers_to_id) {
            bail!(
                at,
                "PhysicalResourceIdRefInOnCreate",
                "`PhysicalResourceIdReference` must not be specified in `onCreate` parameters."
            );
        }
        Ok(())
    }

    fn statements(&self, policy: &AwsCustomResourcePolicy) -> Result<Vec<PolicyStatement>> {
        if !policy.statements.is_empty() {
            return Ok(policy.statements.clone());
        }
        self.calls()
            .map(|call| match &call.assumed_role_arn {
                Some(role) => PolicyStatement::builder().action("sts:AssumeRole").resource(role).build(),
                None => PolicyStatement::builder()
                    .action(iam_action(&call.service, &call.action))
                    .resources(policy.resources.clone().unwrap_or_default())
                    .build(),
            })
            .collect()
    }
}

impl Construct for AwsCustomResource {
    fn node(&self) -> &Node {
        &self.0.node
    }
}

impl IGrantable for AwsCustomResource {
    fn grant_principal(&self) -> PrincipalRef {
        self.0.provider.grant_principal()
    }
}
