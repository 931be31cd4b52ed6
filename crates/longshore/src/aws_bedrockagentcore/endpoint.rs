//! Endpoints of runtimes: names under which a version is called.

use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::names::{Names, UniqueResourceNameOptions};
use longshore_core::object;
use longshore_core::resource::ResourceBase;
use longshore_core::token::Lazy;

use super::checks;
use crate::props::{construct_props, options};

/// An endpoint, whoever owns it.
pub trait IRuntimeEndpoint: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn agent_runtime_endpoint_arn(&self) -> String;

    /// The name.
    fn endpoint_name(&self) -> String;

    /// The ARN of the runtime.
    fn agent_runtime_arn(&self) -> String;

    /// The status.
    fn status(&self) -> Option<String>;

    /// The version that is called.
    fn live_version(&self) -> Option<String>;

    /// The version that will be called.
    fn target_version(&self) -> Option<String>;

    /// When it was made.
    fn created_at(&self) -> Option<String>;

    /// What it is for.
    fn description(&self) -> Option<String>;
}

/// A handle of any endpoint.
pub type RuntimeEndpointRef = Rc<dyn IRuntimeEndpoint>;

/// What an endpoint is made with that a runtime adds.
#[derive(Clone, Debug, Default)]
pub struct AddEndpointOptions {
    /// What it is for. Default: nothing is said.
    pub description: Option<String>,
    /// The version that is called. Default: that of the runtime.
    pub version: Option<String>,
}

construct_props! {
    /// Properties of a [`RuntimeEndpoint`].
    #[derive(Debug)]
    pub struct RuntimeEndpointProps => RuntimeEndpoint, new(agent_runtime_id: String) {
        /// The name, up to 48 characters. Default: made of the path.
        [into] endpoint_name: Option<String>,
        /// The id of the runtime.
        [into] agent_runtime_id: String,
        /// The version that is called. Default 1.
        [into] agent_runtime_version: Option<String>,
        /// What it is for, up to 256 characters. Default: nothing is said.
        [into] description: Option<String>,
        /// Tags. Default: none.
        tags: Option<IndexMap<String, String>>,
    }
}

/// An endpoint of a runtime; clones are the same.
#[derive(Clone)]
pub struct RuntimeEndpoint(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    name: String,
    props: RuntimeEndpointProps,
}

fn fail_with(code: &'static str, errors: Vec<String>) -> Result<()> {
    if errors.is_empty() { Ok(()) } else { Err(Error::new(code, errors.join("\n"))) }
}

impl RuntimeEndpoint {
    fn make(scope: &dyn Construct, id: &str, props: RuntimeEndpointProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_bedrockagentcore.RuntimeEndpoint";
        let given = props.endpoint_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, class, given.into())?;
        let name = name_or_own(base.node(), props.endpoint_name.clone());
        let mut errors = checks::length(&name, "Endpoint name", 1, 48);
        let said = "Endpoint name must start with a letter and contain only letters, numbers, and underscores";
        errors.extend(checks::pattern(&name, "^[a-zA-Z][a-zA-Z0-9_]{0,47}$", said));
        fail_with("InvalidEndpointName", errors)?;
        fail_with(
            "InvalidAgentRuntimeId",
            checks::pattern(
                &props.agent_runtime_id,
                "^[a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10}$",
                "Agent runtime ID must start with a letter, followed by up to 99 alphanumeric or underscore characters, then a hyphen, and exactly 10 alphanumeric characters",
            ),
        )?;
        let version = props.agent_runtime_version.clone().unwrap_or_else(|| "1".to_owned());
        fail_with(
            "InvalidAgentRuntimeVersion",
            checks::pattern(&version, r"^[1-9]\d{0,4}$", "Agent runtime version must be a number between 1 and 99999"),
        )?;
        if let Some(description) = props.description.as_deref().filter(|d| !d.is_empty()) {
            fail_with("InvalidEndpointDescription", checks::length(description, "Description", 1, 256))?;
        }
        for (key, value) in props.tags.iter().flatten() {
            checks::tag(key, value, "InvalidEndpointTagKey", "InvalidEndpointTagValue")
                .map_err(|(code, message)| Error::new(code, message))?;
        }
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::BedrockAgentCore::RuntimeEndpoint",
            object! {
                "Name" => name.as_str(),
                "AgentRuntimeId" => props.agent_runtime_id.as_str(),
                "AgentRuntimeVersion" => version,
                "Description" => props.description.clone(),
                "Tags" => props.tags.clone(),
            },
        )?;
        Ok(Self(Rc::new(Owned { base, resource, name, props })))
    }

    /// An existing endpoint.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_runtime_endpoint_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: RuntimeEndpointAttributes,
    ) -> Result<RuntimeEndpointRef> {
        let class = "aws-cdk-lib.aws_bedrockagentcore.RuntimeEndpointBase";
        let base = ResourceBase::imported(scope, id.as_ref(), class, None)?;
        Ok(Rc::new(Imported { base, attrs }))
    }

    /// The id.
    pub fn endpoint_id(&self) -> String {
        self.0.resource.att("Id")
    }

    /// The id of the runtime.
    pub fn agent_runtime_id(&self) -> &str {
        &self.0.props.agent_runtime_id
    }

    /// The version that was asked for.
    pub fn agent_runtime_version(&self) -> &str {
        self.0.props.agent_runtime_version.as_deref().unwrap_or("1")
    }

    /// When it was changed.
    pub fn last_updated_at(&self) -> String {
        self.0.resource.att("LastUpdatedAt")
    }
}

/// The name that is given, or one of the path, as a token.
pub(super) fn name_or_own(node: &Node, given: Option<String>) -> String {
    given.unwrap_or_else(|| {
        let node = node.clone();
        Lazy::any(move || {
            let options = UniqueResourceNameOptions { max_length: Some(48), ..Default::default() };
            Ok(Names::unique_resource_name(&node, &options)?.into())
        })
        .to_string()
    })
}

impl Construct for RuntimeEndpoint {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IRuntimeEndpoint for RuntimeEndpoint {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn agent_runtime_endpoint_arn(&self) -> String {
        self.0.resource.att("AgentRuntimeEndpointArn")
    }

    fn endpoint_name(&self) -> String {
        self.0.name.clone()
    }

    fn agent_runtime_arn(&self) -> String {
        self.0.resource.att("AgentRuntimeArn")
    }

    fn status(&self) -> Option<String> {
        Some(self.0.resource.att("Status"))
    }

    fn live_version(&self) -> Option<String> {
        Some(self.0.resource.att("LiveVersion"))
    }

    fn target_version(&self) -> Option<String> {
        Some(self.0.resource.att("TargetVersion"))
    }

    fn created_at(&self) -> Option<String> {
        Some(self.0.resource.att("CreatedAt"))
    }

    fn description(&self) -> Option<String> {
        self.0.props.description.clone()
    }
}

impl From<&RuntimeEndpoint> for RuntimeEndpointRef {
    fn from(endpoint: &RuntimeEndpoint) -> Self {
        Rc::new(endpoint.clone())
    }
}

options! {
    /// What is known of an existing endpoint.
    #[derive(Clone, Debug)]
    pub struct RuntimeEndpointAttributes, new(agent_runtime_endpoint_arn: String, endpoint_name: String, agent_runtime_arn: String) {
        /// The ARN.
        pub agent_runtime_endpoint_arn: String,
        /// The name.
        pub endpoint_name: String,
        /// The ARN of the runtime.
        pub agent_runtime_arn: String,
        /// What it is for. Default: not known.
        pub description: Option<String>,
        /// The status. Default: not known.
        pub status: Option<String>,
        /// The version that is called. Default: not known.
        pub live_version: Option<String>,
        /// The version that will be called. Default: not known.
        pub target_version: Option<String>,
        /// When it was made. Default: not known.
        pub created_at: Option<String>,
        /// When it was changed. Default: not known.
        pub last_updated_at: Option<String>,
        /// The id. Default: not known.
        pub endpoint_id: Option<String>,
    }
}

struct Imported {
    base: ResourceBase,
    attrs: RuntimeEndpointAttributes,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IRuntimeEndpoint for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn agent_runtime_endpoint_arn(&self) -> String {
        self.attrs.agent_runtime_endpoint_arn.clone()
    }

    fn endpoint_name(&self) -> String {
        self.attrs.endpoint_name.clone()
    }

    fn agent_runtime_arn(&self) -> String {
        self.attrs.agent_runtime_arn.clone()
    }

    fn status(&self) -> Option<String> {
        self.attrs.status.clone()
    }

    fn live_version(&self) -> Option<String> {
        self.attrs.live_version.clone()
    }

    fn target_version(&self) -> Option<String> {
        self.attrs.target_version.clone()
    }

    fn created_at(&self) -> Option<String> {
        self.attrs.created_at.clone()
    }

    fn description(&self) -> Option<String> {
        self.attrs.description.clone()
    }
}
