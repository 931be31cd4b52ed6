//! Runtimes of agents.

use std::fmt;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::annotations::Annotations;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::resource::ResourceBase;
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, object};

use super::checks::{self, ECR_URI, matches};
use super::endpoint::name_or_own;
use super::runtime_ref::{Imported, connections_of};
use super::{
    AddEndpointOptions, AgentRuntimeArtifact, AgentRuntimeAttributes, BedrockAgentRuntimeRef, IBedrockAgentRuntime,
    RuntimeAuthorizerConfiguration, RuntimeEndpoint, RuntimeEndpointProps, RuntimeNetworkConfiguration,
};
use crate::aws_ec2::Connections;
use crate::aws_iam::{
    IGrantable, PolicyStatement, PrincipalRef, Role, RoleRef, ServicePrincipal, ServicePrincipalOpts,
};
use crate::props::construct_props;

/// Writes a name of which some are known.
macro_rules! named {
    ($(#[$m:meta])* $Class:ident { $($(#[$vm:meta])* $name:ident => $value:literal;)* }) => {
        $(#[$m])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $Class(String);

        impl $Class {
            /// Any, by its name.
            pub fn of(value: impl Into<String>) -> Self {
                Self(value.into())
            }

            /// The name.
            pub fn value(&self) -> &str {
                &self.0
            }

            $(
                $(#[$vm])*
                pub fn $name() -> Self {
                    Self::of($value)
                }
            )*
        }

        impl fmt::Display for $Class {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

named! {
    /// How agents are spoken to.
    ProtocolType {
        /// The Model Context Protocol.
        mcp => "MCP";
        /// HTTP.
        http => "HTTP";
        /// Agent to agent.
        a2a => "A2A";
        /// The protocol between agents and user interfaces.
        agui => "AGUI";
    }
}
named! {
    /// The version of the platform.
    PlatformVersion {
        /// The first.
        v1 => "V1";
        /// The second.
        v2 => "V2";
    }
}

/// Which headers of requests agents see.
#[derive(Clone, Debug, Default)]
pub struct RequestHeaderConfiguration {
    /// Their names, 1 to 20.
    pub allowlisted_headers: Option<Vec<String>>,
}

/// How long sessions live.
#[derive(Clone, Copy, Debug, Default)]
pub struct LifecycleConfiguration {
    /// How long without a request, 60 seconds to 8 hours. Default 15 minutes.
    pub idle_runtime_session_timeout: Option<Duration>,
    /// How long in all, 60 seconds to 8 hours. Default 8 hours.
    pub max_lifetime: Option<Duration>,
}

construct_props! {
    /// Properties of a [`Runtime`].
    pub struct RuntimeProps => Runtime, new(agent_runtime_artifact: AgentRuntimeArtifact) {
        /// The name, up to 48 letters, digits and underscores. Default: made of the path.
        [into] runtime_name: Option<String>,
        /// What it runs.
        [into] agent_runtime_artifact: AgentRuntimeArtifact,
        /// The role that the agent has. Default: a new one.
        [into] execution_role: Option<RoleRef>,
        /// Where it is in the network. Default: in no VPC.
        network_configuration: Option<RuntimeNetworkConfiguration>,
        /// What it is for, up to 1200 characters. Default: nothing is said.
        [into] description: Option<String>,
        /// How the agent is spoken to. Default: HTTP.
        protocol_configuration: Option<ProtocolType>,
        /// The version of the platform. Default: AWS's.
        platform_version: Option<PlatformVersion>,
        /// Environment variables, up to 50. Default: none.
        environment_variables: Option<IndexMap<String, String>>,
        /// Who may call it. Default: those whom IAM allows it.
        authorizer_configuration: Option<RuntimeAuthorizerConfiguration>,
        /// Tags. Default: none.
        tags: Option<IndexMap<String, String>>,
        /// Which headers of requests the agent sees. Default: none.
        request_header_configuration: Option<RequestHeaderConfiguration>,
        /// How long sessions live. Default: as AWS says.
        lifecycle_configuration: Option<LifecycleConfiguration>,
    }
}

/// A runtime of an agent; clones are the same.
#[derive(Clone)]
pub struct Runtime(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    role: RoleRef,
    name: String,
    description: Option<String>,
    artifact: AgentRuntimeArtifact,
    connections: Option<Connections>,
}

impl Runtime {
    fn make(scope: &dyn Construct, id: &str, props: RuntimeProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_bedrockagentcore.Runtime";
        let base = ResourceBase::new(scope, id, class, props.runtime_name.clone().unwrap_or_default().into())?;
        let node = base.node().clone();
        let name = name_or_own(&node, props.runtime_name.clone());
        validate(&node, &name, &props)?;
        let role = match &props.execution_role {
            Some(role) => {
                let arn = role.role_arn();
                if !str_is_unresolved(&arn) {
                    validate_role(&base, &arn)?;
                }
                role.clone()
            }
            None => own_role(&base, &name)?,
        };
        allow(&base, &role)?;
        let artifact = props.agent_runtime_artifact.clone();
        let network =
            props.network_configuration.clone().unwrap_or_else(RuntimeNetworkConfiguration::using_public_network);
        let connections = network.connections();
        let lifecycle = props.lifecycle_configuration.unwrap_or_default();
        let seconds = |d: Option<Duration>| d.map(Duration::to_seconds).transpose();
        let authorizer = props.authorizer_configuration.clone();
        let mut properties = object! {
            "AgentRuntimeName" => name.as_str(),
            "RoleArn" => role.role_arn(),
            "AgentRuntimeArtifact" => rendered(&node, &role, &artifact),
            "NetworkConfiguration" => Lazy::any(move || Ok(network.render().into())),
            "ProtocolConfiguration" => props.protocol_configuration.as_ref().map_or("HTTP", ProtocolType::value),
            "PlatformVersion" => props.platform_version.as_ref().map(PlatformVersion::value),
            "Description" => props.description.clone(),
            "EnvironmentVariables" => props.environment_variables.clone().filter(|v| !v.is_empty()),
            "Tags" => props.tags.clone(),
            "LifecycleConfiguration" => object! {
                "IdleRuntimeSessionTimeout" => seconds(lifecycle.idle_runtime_session_timeout)?,
                "MaxLifetime" => seconds(lifecycle.max_lifetime)?,
            },
        };
        if let Some(headers) = props.request_header_configuration.and_then(|h| h.allowlisted_headers) {
            let headers = object! {"RequestHeaderAllowlist" => headers};
            properties.insert("RequestHeaderConfiguration".into(), headers.into());
        }
        if let Some(authorizer) = authorizer {
            let render = Lazy::any(move || Ok(authorizer.render()?.map_or(Value::Undefined, Value::Object)));
            properties.insert("AuthorizerConfiguration".into(), render.into());
        }
        let resource = CfnResource::l1(&node, "Resource", "AWS::BedrockAgentCore::Runtime", properties)?;
        resource.node().add_dependency(&[&role]);
        let description = props.description;
        Ok(Self(Rc::new(Owned { base, resource, role, name, description, artifact, connections })))
    }

    /// An existing runtime.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_agent_runtime_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: AgentRuntimeAttributes,
    ) -> Result<BedrockAgentRuntimeRef> {
        Ok(Rc::new(Imported::make(scope, id.as_ref(), attrs)?))
    }

    /// What it runs.
    pub fn agent_runtime_artifact(&self) -> &AgentRuntimeArtifact {
        &self.0.artifact
    }

    /// What it is for.
    pub fn description(&self) -> Option<&str> {
        self.0.description.as_deref()
    }

    /// Adds an endpoint.
    ///
    /// # Errors
    /// When a property is not valid, or the runtime has such an endpoint.
    pub fn add_endpoint(&self, endpoint_name: impl AsRef<str>, options: AddEndpointOptions) -> Result<RuntimeEndpoint> {
        let name = endpoint_name.as_ref();
        let props = RuntimeEndpointProps {
            endpoint_name: Some(name.to_owned()),
            agent_runtime_version: options.version.or_else(|| self.agent_runtime_version()),
            description: options.description,
            ..RuntimeEndpointProps::new(self.agent_runtime_id())
        };
        let endpoint = RuntimeEndpoint::new(self, format!("Endpoint{name}"), props)?;
        endpoint.node().add_dependency(&[&self.0.resource]);
        Ok(endpoint)
    }
}

// Quirk(cdk): agent-artifacts. What an artifact needs is made, and allowed, only at synthesis.
fn rendered(node: &Node, role: &RoleRef, artifact: &AgentRuntimeArtifact) -> longshore_core::token::Token {
    let (node, role, artifact) = (node.clone(), role.clone(), artifact.clone());
    Lazy::any(move || {
        artifact.bind_to(&node, &role)?;
        if let Some(uri) = artifact.container_uri()?.filter(|uri| !uri.is_empty()) {
            if str_is_unresolved(&uri) {
                Annotations::of(&node).add_info_v2(
                    "aws-cdk-lib.aws-bedrockagentcore:containerUriValidationSkipped",
                    "Container URI validation skipped as it contains unresolved CDK tokens. The URI will be validated at deployment time.",
                );
            } else if !matches(ECR_URI, &uri) {
                bail!(
                    &node,
                    "InvalidContainerUri",
                    "Invalid container URI format: {uri}. Must be a valid ECR URI (e.g., 123456789012.dkr.ecr.us-west-2.amazonaws.com/my-agent:latest or 123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/my-agent:latest)"
                );
            }
        }
        Ok(artifact.render()?.into())
    })
}

fn own_role(base: &ResourceBase, name: &str) -> Result<RoleRef> {
    let stack = base.stack();
    let source = stack.format_arn(ArnComponents {
        service: "bedrock-agentcore".into(),
        resource: "runtime".into(),
        resource_name: Some(format!("{name}*")),
        ..Default::default()
    })?;
    let conditions = object! {
        "StringEquals" => object! {"aws:SourceAccount" => stack.account()},
        "ArnLike" => object! {"aws:SourceArn" => source},
    };
    let options = ServicePrincipalOpts { conditions, ..Default::default() };
    let role = Role::builder(base.node(), "ExecutionRole")
        .assumed_by(ServicePrincipal::with_opts("bedrock-agentcore.amazonaws.com", options))
        .description("Execution role for Bedrock Agent Core Runtime")
        .max_session_duration(Duration::hours(8))
        .build()?;
    Ok((&role).into())
}

/// What all agents need.
// Source: AgentCore developer guide, "Permissions to run an agent on AgentCore Runtime".
fn allow(base: &ResourceBase, role: &RoleRef) -> Result<()> {
    let stack = base.stack();
    let arn = |service: &str, rest: &str| {
        format!("arn:{}:{service}:{}:{}:{rest}", stack.partition(), stack.region(), stack.account())
    };
    let groups = arn("logs", "log-group:/aws/bedrock-agentcore/runtimes/*");
    let identities = arn("bedrock-agentcore", "workload-identity-directory/default");
    let add = |sid: &str, actions: &[&str], resources: Vec<String>, conditions: Object| {
        let statement = PolicyStatement::builder()
            .sid(sid)
            .actions(actions.iter().copied())
            .resources(resources)
            .conditions(conditions)
            .build()?;
        role.add_to_principal_policy(&statement).map(drop)
    };
    let none = Object::new;
    let all = || vec!["*".to_owned()];
    add("LogGroupAccess", &["logs:DescribeLogStreams", "logs:CreateLogGroup"], vec![groups.clone()], none())?;
    add("DescribeLogGroups", &["logs:DescribeLogGroups"], vec![arn("logs", "log-group:*")], none())?;
    let streams = vec![format!("{groups}:log-stream:*")];
    add("LogStreamAccess", &["logs:CreateLogStream", "logs:PutLogEvents"], streams, none())?;
    let tracing =
        ["xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules", "xray:GetSamplingTargets"];
    add("XRayAccess", &tracing, all(), none())?;
    let namespace = object! {"StringEquals" => object! {"cloudwatch:namespace" => "bedrock-agentcore"}};
    add("CloudWatchMetrics", &["cloudwatch:PutMetricData"], all(), namespace)?;
    let tokens = [
        "bedrock-agentcore:GetWorkloadAccessToken",
        "bedrock-agentcore:GetWorkloadAccessTokenForJWT",
        "bedrock-agentcore:GetWorkloadAccessTokenForUserId",
    ];
    let own = format!("{identities}/workload-identity/*");
    add("GetAgentAccessToken", &tokens, vec![identities, own], none())
}

fn fail_with(node: &Node, code: &'static str, errors: Vec<String>) -> Result<()> {
    if errors.is_empty() { Ok(()) } else { Err(Error::at(node, code, errors.join("\n"))) }
}

fn validate(node: &Node, name: &str, props: &RuntimeProps) -> Result<()> {
    let mut errors = checks::length(name, "Runtime name", 1, 48);
    let said = "Runtime name must start with a letter and contain only letters, numbers, and underscores";
    errors.extend(checks::pattern(name, "^[a-zA-Z][a-zA-Z0-9_]{0,47}$", said));
    fail_with(node, "InvalidRuntimeName", errors)?;
    if let Some(description) = props.description.as_deref().filter(|d| !d.is_empty()) {
        fail_with(node, "InvalidDescription", checks::length(description, "Description", 1, 1200))?;
    }
    if let Some(variables) = &props.environment_variables {
        validate_variables(node, variables)?;
    }
    for (key, value) in props.tags.iter().flatten() {
        checks::tag(key, value, "InvalidTagKey", "InvalidTagValue")
            .map_err(|(code, message)| Error::at(node, code, message))?;
    }
    if let Some(headers) = props.request_header_configuration.as_ref().and_then(|h| h.allowlisted_headers.as_ref()) {
        let mut errors = Vec::new();
        if !(1..=20).contains(&headers.len()) {
            errors.push("Request header allow list contain between 1 and 20 headers".to_owned());
        }
        for header in headers {
            errors.extend(checks::length(header, "Request header", 1, 256));
            errors.extend(checks::pattern(header, "^[A-Za-z][A-Za-z0-9_-]{0,255}$", "Request header must start with a letter and contain only letters, numbers, underscores, and hyphens (max 256 characters)"));
        }
        fail_with(node, "InvalidRequestHeaderConfiguration", errors)?;
    }
    let lifecycle = props.lifecycle_configuration.unwrap_or_default();
    let limited = [
        (lifecycle.idle_runtime_session_timeout, "InvalidIdleRuntimeSessionTimeout", "Idle runtime session timeout"),
        (lifecycle.max_lifetime, "InvalidMaxLifetime", "Maximum lifetime"),
    ];
    for (duration, code, what) in limited {
        if let Some(duration) = duration
            && !(60..=28_800).contains(&duration.to_seconds()?)
        {
            bail!(node, code, "{what} must be between 60 seconds and 28800 seconds");
        }
    }
    Ok(())
}

fn validate_variables(node: &Node, variables: &IndexMap<String, String>) -> Result<()> {
    let count = variables.len();
    if count > 50 {
        bail!(node, "TooManyEnvironmentVariables", "Too many environment variables: {count}. Maximum allowed is 50");
    }
    for (key, value) in variables.iter().filter(|(k, v)| !str_is_unresolved(k) && !str_is_unresolved(v)) {
        let field = format!("Environment variable key '{key}'");
        let mut errors = checks::length(key, &field, 1, 100);
        let said = "must start with a letter or underscore and contain only letters, numbers, and underscores";
        errors.extend(checks::pattern(key, "^[a-zA-Z_][a-zA-Z0-9_]*$", format!("{field} {said}")));
        fail_with(node, "InvalidEnvironmentVariableKey", errors)?;
        let length = value.encode_utf16().count();
        if length > 2048 {
            bail!(
                node,
                "InvalidEnvironmentVariableValue",
                "Invalid environment variable value length for key '{key}': {length} characters. Values must not exceed 2048 characters"
            );
        }
    }
    Ok(())
}

fn validate_role(base: &ResourceBase, arn: &str) -> Result<()> {
    let (node, stack) = (base.node(), base.stack());
    if !matches(r"^arn:[a-z\-]+:iam::\d{12}:role\/[a-zA-Z0-9+=,.@\-_\/]+$", arn) {
        bail!(
            node,
            "InvalidRoleArnFormat",
            "Invalid IAM role ARN format: {arn}. Expected format: arn:<partition>:iam::<account-id>:role/<role-name> or arn:<partition>:iam::<account-id>:role/<path>/<role-name>"
        );
    }
    let parts = ArnComponents::split(arn, ArnFormat::SlashResourceName)?;
    let name = parts.resource_name.unwrap_or_default();
    let name = name.rsplit('/').next().unwrap_or_default();
    if name.len() > 64 {
        bail!(node, "RoleNameTooLong", "Role name exceeds maximum length of 64 characters: {name}");
    }
    let account = parts.account.unwrap_or_default();
    let own = stack.account();
    if !str_is_unresolved(own) && account != own {
        Annotations::of(node).add_warning_v2(
            "aws-cdk-lib.aws-bedrockagentcore:iamRoleCrossAccount",
            &format!(
                "IAM role is from a different account ({account}) than the stack account ({own}). Ensure cross-account permissions are properly configured."
            ),
        );
    }
    Ok(())
}

impl Construct for Runtime {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IGrantable for Runtime {
    fn grant_principal(&self) -> PrincipalRef {
        self.0.role.grant_principal()
    }
}

impl IBedrockAgentRuntime for Runtime {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn agent_runtime_arn(&self) -> String {
        self.0.resource.att("AgentRuntimeArn")
    }

    fn agent_runtime_id(&self) -> String {
        self.0.resource.att("AgentRuntimeId")
    }

    fn agent_runtime_name(&self) -> String {
        self.0.name.clone()
    }

    fn role(&self) -> RoleRef {
        self.0.role.clone()
    }

    fn agent_runtime_version(&self) -> Option<String> {
        Some(self.0.resource.att("AgentRuntimeVersion"))
    }

    fn agent_status(&self) -> Option<String> {
        Some(self.0.resource.att("Status"))
    }

    fn created_at(&self) -> Option<String> {
        Some(self.0.resource.att("CreatedAt"))
    }

    fn last_updated_at(&self) -> Option<String> {
        Some(self.0.resource.att("LastUpdatedAt"))
    }

    fn connections(&self) -> Result<Connections> {
        connections_of(self.node(), self.0.connections.clone())
    }
}
