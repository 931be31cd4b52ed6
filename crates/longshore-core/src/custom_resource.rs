//! Custom resources: what a Lambda function or an SNS topic of the user's makes.

use bon::Builder;

use crate::bail;
use crate::cfn_resource::{CfnResource, RemovalPolicy};
use crate::construct::{Construct, Node, all_or_nothing};
use crate::error::Result;
use crate::object;
use crate::property_injectors::injected;
use crate::token::Token;
use crate::units::Duration;
use crate::value::Object;

/// Properties of a [`CustomResource`].
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct CustomResourceProps {
    /// The ARN of the function or topic that makes the resource.
    pub service_token: String,
    /// How long an operation may take, 1 to 3,600 whole seconds. Default: an hour.
    pub service_timeout: Option<Duration>,
    /// What the function is given; wins over the other properties where names are the same.
    #[builder(default)]
    pub properties: Object,
    /// The type: `Custom::` and up to 52 letters, digits, `_`, `@` and `-`. Default `AWS::CloudFormation::CustomResource`.
    pub resource_type: Option<String>,
    /// What happens to the resource when it is taken out of its stack. Default: it is deleted.
    pub removal_policy: Option<RemovalPolicy>,
    /// Whether the names of `properties` get a capital first letter. Default false.
    pub pascal_case_properties: Option<bool>,
}

/// A resource that a function or topic of the user's makes; clones are the same resource.
#[derive(Clone, Debug)]
pub struct CustomResource {
    node: Node,
    resource: CfnResource,
}

impl CustomResource {
    /// The name by which [property injectors](crate::property_injectors) know the class.
    pub const PROPERTY_INJECTION_ID: &'static str = "aws-cdk-lib.core.CustomResource";

    /// Adds a custom resource.
    ///
    /// # Errors
    /// When the type or the timeout is not acceptable, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: CustomResourceProps) -> Result<Self> {
        let id = id.as_ref();
        let props = injected(scope, id, Self::PROPERTY_INJECTION_ID, props);
        all_or_nothing(scope, id, || Self::make(scope, id, props))
    }

    fn make(scope: &dyn Construct, id: &str, props: CustomResourceProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.CustomResource")?;
        let resource_type = props.resource_type.as_deref().unwrap_or("AWS::CloudFormation::CustomResource");
        if let Some(given) = &props.resource_type {
            check_type(&node, given)?;
        }
        let timeout =
            props.service_timeout.map(Duration::to_seconds).transpose().map_err(|e| e.with_path(node.path()))?;
        if let Some(seconds) = timeout {
            // Source: CloudFormation user guide, AWS::CloudFormation::CustomResource, ServiceTimeout.
            if !(1..=3600).contains(&seconds) {
                bail!(
                    &node,
                    "ServiceTimeoutSeconds",
                    "serviceTimeout must either be between 1 and 3600 seconds, got {seconds}"
                );
            }
        }
        let mut properties = object! {
            "ServiceToken" => props.service_token,
            "ServiceTimeout" => timeout.map(|s| s.to_string()),
        };
        properties.extend(if props.pascal_case_properties == Some(true) {
            pascal_case(props.properties)
        } else {
            props.properties
        });
        let resource = CfnResource::new(&node, "Default", resource_type, properties)?;
        resource.apply_removal_policy(props.removal_policy.unwrap_or(RemovalPolicy::Destroy), true)?;
        Ok(Self { node, resource })
    }

    /// The resource's physical id, which its function gives it.
    pub fn ref_(&self) -> String {
        self.resource.ref_()
    }

    /// An attribute that the function returned, as a token.
    pub fn get_att(&self, attribute: &str) -> Token {
        self.resource.get_att(attribute)
    }

    /// An attribute that the function returned, as a string.
    pub fn get_att_string(&self, attribute_name: &str) -> String {
        self.resource.att(attribute_name)
    }
}

impl Construct for CustomResource {
    fn node(&self) -> &Node {
        &self.node
    }
}

// Source: CloudFormation user guide, AWS::CloudFormation::CustomResource, "Specifying a custom resource type name".
fn check_type(node: &Node, given: &str) -> Result<()> {
    let Some(name) = given.strip_prefix("Custom::") else {
        bail!(node, "MustBeCustomResourceType", "Custom resource type must begin with \"Custom::\" ({given})");
    };
    if given.chars().count() > 60 {
        bail!(node, "CustomResourceTypeLength", "Custom resource type length > 60 ({given})");
    }
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || "_@-".contains(c)) {
        bail!(
            node,
            "CustomResourceTypeNameInclude",
            "Custom resource type name can only include alphanumeric characters and _@- ({name})"
        );
    }
    Ok(())
}

// Quirk(cdk): pascal-case-depth. Only the outermost names are changed.
fn pascal_case(map: Object) -> Object {
    let name = |k: String| {
        let mut letters = k.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    };
    map.into_iter().map(|(k, v)| (name(k), v)).collect()
}
