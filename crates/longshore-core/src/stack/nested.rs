//! Stacks within stacks.

use std::cell::RefCell;
use std::rc::Rc;

use bon::Builder;
use indexmap::IndexMap;

use super::{Environment, Stack, StackProps};
use crate::bail;
use crate::cfn_resource::{CfnResource, RemovalPolicy};
use crate::construct::{Construct, Group, all_or_nothing};
use crate::error::{Error, Result};
use crate::object;
use crate::synthesizers::NestedStackSynthesizer;
use crate::token::Lazy;
use crate::units::Duration;
use crate::value::{Object, Value};

/// What a nested stack has besides a stack's parts.
pub(super) struct Nested {
    pub(super) parent: Stack,
    pub(super) resource: CfnResource,
    parameters: RefCell<Object>,
    pub(super) template_url: RefCell<Option<String>>,
}

/// Properties of a nested stack.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct NestedStackProps {
    /// Values of the nested template's parameters.
    #[builder(default)]
    pub parameters: IndexMap<String, String>,
    /// How long creation may take, in whole minutes. Default: no limit.
    pub timeout: Option<Duration>,
    /// SNS topics that get the stack's events.
    pub notification_arns: Option<Vec<String>>,
    /// What happens when the nested stack is taken out. Default: it is deleted.
    pub removal_policy: Option<RemovalPolicy>,
    /// The template's description, at most 1,024 bytes.
    pub description: Option<String>,
    /// Whether the template is printed on one line. Default false.
    pub suppress_template_indentation: Option<bool>,
}

impl Stack {
    /// Creates a stack within a stack, deployed as a resource of its parent.
    ///
    /// # Errors
    /// When there is no stack around it, the timeout is not whole minutes, or the id is empty or taken.
    pub fn nested(scope: &dyn Construct, id: impl AsRef<str>, props: NestedStackProps) -> Result<Self> {
        let id = id.as_ref();
        all_or_nothing(scope, id, || Self::make_nested(scope, id, props))
    }

    fn make_nested(scope: &dyn Construct, id: &str, props: NestedStackProps) -> Result<Self> {
        let timeout = props.timeout.map(Duration::to_minutes).transpose()?;
        let parent = Stack::of(scope).map_err(|_| {
            Error::at(
                scope,
                "MustBeNestedStacksDefined",
                "Nested stacks must be defined within scope of another non-nested stack",
            )
        })?;
        let stack = Self::make(
            scope,
            id,
            StackProps {
                env: Environment::new(parent.account(), parent.region()),
                synthesizer: Some(Rc::new(NestedStackSynthesizer::new(Rc::clone(parent.synthesizer())))),
                description: props.description,
                suppress_template_indentation: props.suppress_template_indentation,
                ..Default::default()
            },
            true,
        )?;
        stack.0.synthesizer.bind(&stack)?;
        let parent_scope = Group::new(scope, format!("{id}.NestedStack"))?;
        let (url, parameters) = (stack.clone(), stack.clone());
        let resource = CfnResource::l1(
            &parent_scope,
            format!("{id}.NestedStackResource"),
            "AWS::CloudFormation::Stack",
            object! {
                "NotificationARNs" => props.notification_arns,
                "Parameters" => Lazy::uncached(move |_| Ok(Value::Object(parameters.nested_part().parameters.borrow().clone()).or_undefined_if_empty())),
                "TemplateURL" => Lazy::uncached(move |_| {
                    let url = url.nested_part().template_url.borrow().clone();
                    Ok(url.unwrap_or_else(|| "<unresolved>".into()).into())
                }),
                "TimeoutInMinutes" => timeout,
            },
        )?;
        resource.apply_removal_policy(props.removal_policy.unwrap_or(RemovalPolicy::Destroy), true)?;
        stack.node().set_default_child(&resource);
        let parameters = props.parameters.into_iter().map(|(k, v)| (k, v.into())).collect();
        let nested =
            Nested { parent, resource, parameters: RefCell::new(parameters), template_url: RefCell::default() };
        assert!(stack.0.nested.set(nested).is_ok(), "invariant: set once");
        Ok(stack)
    }

    pub(super) fn nested_part(&self) -> &Nested {
        self.0.nested.get().expect("invariant: only called for nested stacks")
    }

    /// The stack around this one, if it is nested.
    pub fn nested_stack_parent(&self) -> Option<&Stack> {
        self.0.nested.get().map(|n| &n.parent)
    }

    /// The resource that stands for this stack in its parent, if it is nested.
    pub fn nested_stack_resource(&self) -> Option<&CfnResource> {
        self.0.nested.get().map(|n| &n.resource)
    }

    /// Sets the value of a parameter of a nested stack's template.
    ///
    /// # Errors
    /// When the stack is not nested.
    pub fn set_parameter(&self, name: &str, value: impl Into<Value>) -> Result<()> {
        if self.0.nested.get().is_none() {
            bail!(self, "NotNested", "parameters can be set of nested stacks only");
        }
        self.set_nested_parameter(name, value.into());
        Ok(())
    }

    pub(crate) fn set_nested_parameter(&self, name: &str, value: Value) {
        self.nested_part().parameters.borrow_mut().insert(name.to_owned(), value);
    }
}

/// The stack that is deployed on its own and holds this one.
pub(super) fn top_level(stack: &Stack) -> Stack {
    let mut stack = stack.clone();
    while let Some(parent) = stack.nested_stack_parent() {
        let parent = parent.clone();
        stack = parent;
    }
    stack
}
