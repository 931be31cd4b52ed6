//! Resources that a function makes.

use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::value::{Object, Value};

use crate::props::construct_props;

construct_props! {
    /// Properties of a [`CustomResource`].
    #[derive(Debug)]
    pub struct CustomResourceProps => CustomResource {
        /// The ARN of the function or topic that makes the resource.
        [into] service_token: String,
        /// What the function gets, by names of its choice.
        properties: Option<Object>,
        /// The type, beginning with `Custom::`. Default: `AWS::CloudFormation::CustomResource`.
        [into] resource_type: Option<String>,
        /// What happens to the resource when it is taken out of the stack. Default: it is deleted.
        removal_policy: Option<RemovalPolicy>,
    }
}

/// A resource that a function makes; clones are the same.
#[derive(Clone)]
pub struct CustomResource {
    base: ResourceBase,
    resource: CfnResource,
}

impl CustomResource {
    /// Adds a resource to a stack.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: CustomResourceProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id.as_ref(), "aws-cdk-lib.CustomResource", PhysicalName::Unset)?;
        let mut properties = object! {"ServiceToken" => props.service_token};
        properties.extend(props.properties.unwrap_or_default());
        let kind = props.resource_type.unwrap_or_else(|| "AWS::CloudFormation::CustomResource".to_owned());
        let resource = CfnResource::new(base.node(), "Default", &kind, properties)?;
        resource.apply_removal_policy(props.removal_policy.unwrap_or(RemovalPolicy::Destroy), true)?;
        Ok(Self { base, resource })
    }

    /// The resource's id, as the function gave it.
    pub fn ref_(&self) -> String {
        self.resource.ref_()
    }

    /// An attribute that the function gives.
    pub fn get_att(&self, name: &str) -> Value {
        self.resource.get_att(name).into()
    }
}

impl Construct for CustomResource {
    fn node(&self) -> &Node {
        self.base.node()
    }
}
