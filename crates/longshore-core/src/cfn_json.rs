//! JSON whose keys, or lists, are known only at deployment: a function works it out there.

use crate::construct::{Construct, Node, all_or_nothing};
use crate::custom_resource::{CustomResource, CustomResourceProps};
use crate::custom_resource_provider::CustomResourceProvider;
use crate::error::{Error, Result};
use crate::names;
use crate::object;
use crate::resolve::ResolveContext;
use crate::stack::Stack;
use crate::token::Token;
use crate::value::Value;

/// Properties of a [`CfnJson`].
#[derive(Clone, Debug, Default, bon::Builder)]
pub struct CfnJsonProps {
    /// The value, whose keys may hold tokens.
    #[builder(into)]
    pub value: Value,
}

/// A value that is worked out at deployment, so that keys in it may be tokens too; clones are the same value.
#[derive(Clone, Debug)]
pub struct CfnJson {
    node: Node,
    resource: CustomResource,
    text: String,
}

impl CfnJson {
    /// Adds a value.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: CfnJsonProps) -> Result<Self> {
        let id = id.as_ref();
        all_or_nothing(scope, id, || {
            let node = Node::new(scope, id, "aws-cdk-lib.CfnJson")?;
            let text = Stack::of(&node)?.to_json_string(props.value, 0);
            let props = CustomResourceProps {
                service_token: service_token(&node)?,
                resource_type: Some("Custom::AWSCDKCfnJson".into()),
                properties: object! {"Value" => text.as_str()},
                ..Default::default()
            };
            let resource = CustomResource::new(&node, "Resource", props)?;
            Ok(Self { node, resource, text })
        })
    }

    /// The value, as a token.
    pub fn value(&self) -> Token {
        self.resource.get_att("Value")
    }

    /// The value as JSON text.
    pub fn to_json(&self) -> &str {
        &self.text
    }
}

impl From<&CfnJson> for Token {
    fn from(json: &CfnJson) -> Token {
        json.value()
    }
}

impl Construct for CfnJson {
    fn node(&self) -> &Node {
        &self.node
    }
}

impl From<&CfnJson> for Value {
    fn from(json: &CfnJson) -> Value {
        json.value().into()
    }
}

fn service_token(scope: &dyn Construct) -> Result<String> {
    let code = include_str!("custom_resource_provider/cfn_json.js");
    let (provider, _) = CustomResourceProvider::built_in(scope, "AWSCDKCfnUtilsProvider", code, true, None)?;
    Ok(provider.service_token())
}

/// The attribute that holds a list as JSON text.
pub(crate) fn stringified(context: &ResolveContext, list: Value) -> Result<Value> {
    let stack = Stack::of(context.scope())?;
    let id = names::unique_id(&["CdkJsonStringify", &list.to_json(0)])?;
    let resource = match stack.node().try_find_child(&id) {
        Some(node) => node
            .part::<CustomResource>()
            .ok_or_else(|| Error::at(&node, "DuplicateConstructId", "the id of a list in JSON text is taken"))?,
        None => {
            let props = CustomResourceProps {
                service_token: service_token(&stack)?,
                resource_type: Some("Custom::AWSCDKCfnJsonStringify".into()),
                properties: object! {"Value" => list},
                ..Default::default()
            };
            let made = CustomResource::new(&stack, &id, props)?;
            made.node().attach(made.clone())
        }
    };
    context.resolve(&resource.get_att("Value").into())
}
