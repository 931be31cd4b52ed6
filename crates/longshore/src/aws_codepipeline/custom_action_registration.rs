//! Kinds of actions of the user's own, which workers of the user do.

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::Value;

use super::{ActionArtifactBounds, ActionCategory};
use crate::props::construct_props;

/// A value that actions of the kind are configured with.
#[derive(Clone, Debug, Default)]
pub struct CustomActionProperty {
    /// The name.
    pub name: String,
    /// What the value is for.
    pub description: Option<String>,
    /// Whether the value tells actions apart. Default false.
    pub key: Option<bool>,
    /// Whether workers can ask for jobs by the value. Default false.
    pub queryable: Option<bool>,
    /// Whether the value has to be given.
    pub required: bool,
    /// Whether the value is shown to nobody. Default false.
    pub secret: Option<bool>,
    /// The type: `String`, `Number` or `Boolean`. Default: String.
    pub r#type: Option<String>,
}

construct_props! {
    /// Properties of a [`CustomActionRegistration`].
    pub struct CustomActionRegistrationProps => CustomActionRegistration {
        /// The kind of action.
        category: ActionCategory,
        /// How many artifacts actions take and make.
        artifact_bounds: ActionArtifactBounds,
        /// Who does actions of the kind.
        [into] provider: String,
        /// The version. Default `1`.
        [into] version: Option<String>,
        /// The URL of a page about what actions are configured with.
        [into] entity_url: Option<String>,
        /// The URL of a page about an execution.
        [into] execution_url: Option<String>,
        /// The values that actions are configured with.
        action_properties: Option<Vec<CustomActionProperty>>,
    }
}

/// A kind of action of the user's own; clones are the same.
#[derive(Clone)]
pub struct CustomActionRegistration {
    node: Node,
    resource: CfnResource,
}

impl CustomActionRegistration {
    /// Adds a kind of action to a stack.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: CustomActionRegistrationProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_codepipeline.CustomActionRegistration")?;
        let bounds = props.artifact_bounds;
        let properties = props.action_properties.map(|properties| {
            let properties = properties.into_iter().map(|p| {
                Value::from(object! {
                    "Key" => p.key.unwrap_or(false),
                    "Secret" => p.secret.unwrap_or(false),
                    "Name" => p.name,
                    "Description" => p.description,
                    "Queryable" => p.queryable,
                    "Required" => p.required,
                    "Type" => p.r#type,
                })
            });
            properties.collect::<Vec<_>>()
        });
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::CodePipeline::CustomActionType",
            object! {
                "Category" => props.category.as_str(),
                "InputArtifactDetails" => object! {
                    "MinimumCount" => bounds.min_inputs,
                    "MaximumCount" => bounds.max_inputs,
                },
                "OutputArtifactDetails" => object! {
                    "MinimumCount" => bounds.min_outputs,
                    "MaximumCount" => bounds.max_outputs,
                },
                "Provider" => props.provider,
                "Version" => props.version.filter(|v| !v.is_empty()).unwrap_or_else(|| "1".to_owned()),
                "Settings" => object! {
                    "EntityUrlTemplate" => props.entity_url,
                    "ExecutionUrlTemplate" => props.execution_url,
                },
                "ConfigurationProperties" => properties,
            },
        )?;
        Ok(Self { node, resource })
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.resource
    }
}

impl Construct for CustomActionRegistration {
    fn node(&self) -> &Node {
        &self.node
    }
}
