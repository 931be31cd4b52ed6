//! Functions that make custom resources, one a stack for each kind.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::token::Lazy;
use longshore_core::units::{Duration, Size};
use longshore_core::value::{Object, Value};

use super::{HANDLER_RUNTIME, HandlerCode};

/// The context key that has functions for custom resources in the template itself, for stacks without assets.
pub(crate) const INLINE_CUSTOM_RESOURCE_CONTEXT: &str = "@aws-cdk/core:inlineCustomResourceIfPossible";

/// What a function for custom resources is like.
pub(crate) struct CustomResourceProviderProps {
    /// The code, a module `index` with a function `handler`.
    pub(crate) code: &'static str,
    /// What the function is for.
    pub(crate) description: String,
}

/// A function that makes the custom resources of one kind in a stack.
#[derive(Clone)]
pub(crate) struct CustomResourceProvider(Rc<Inner>);

struct Inner {
    role: CfnResource,
    handler: CfnResource,
    statements: Rc<RefCell<Vec<Value>>>,
}

/// The provider at its node.
struct Known(CustomResourceProvider);

impl CustomResourceProvider {
    /// Gives the stack's provider of a kind, such as `Custom::Thing`; tells whether it is new.
    pub(crate) fn get_or_create(
        scope: &dyn Construct,
        kind: &str,
        props: CustomResourceProviderProps,
    ) -> Result<(Self, bool)> {
        let stack = Stack::of(scope)?;
        let id = format!("{kind}CustomResourceProvider");
        if let Some(known) = stack.node().try_find_child(&id).and_then(|n| n.part::<Known>()) {
            return Ok((known.0.clone(), false));
        }
        let node = Node::new(&stack, &id, "aws-cdk-lib.CustomResourceProviderBase")?;
        node.add_metadata("aws:cdk:is-custom-resource-handler-customResourceProvider", true);
        let code = if node.try_get_context(INLINE_CUSTOM_RESOURCE_CONTEXT).is_some_and(|v| v.is_truthy()) {
            object! {"ZipFile" => props.code}
        } else {
            let name = format!("{} Code", node.path());
            let location = HandlerCode::stage(&node, "Staging", props.code, name, None)?.location;
            object! {"S3Bucket" => location.bucket_name, "S3Key" => location.object_key}
        };
        let statements: Rc<RefCell<Vec<Value>>> = Rc::default();
        let later = Rc::clone(&statements);
        let basic = "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
        let role = CfnResource::new(
            &node,
            "Role",
            "AWS::IAM::Role",
            object! {
                "AssumeRolePolicyDocument" => policy(vec![object! {
                    "Action" => "sts:AssumeRole",
                    "Effect" => "Allow",
                    "Principal" => object! {"Service" => "lambda.amazonaws.com"},
                }.into()]),
                "ManagedPolicyArns" => [object! {"Fn::Sub" => basic}],
                "Policies" => Lazy::any(move || {
                    let statements = later.borrow();
                    if statements.is_empty() {
                        return Ok(Value::Undefined);
                    }
                    let inline = object! {"PolicyName" => "Inline", "PolicyDocument" => policy(statements.clone())};
                    Ok(Value::from([inline]))
                }),
            },
        )?;
        let handler = CfnResource::new(
            &node,
            "Handler",
            "AWS::Lambda::Function",
            object! {
                "Code" => code,
                "Timeout" => Duration::minutes(15).to_seconds()?,
                "MemorySize" => Size::mebibytes(128).to_mebibytes()?,
                "Handler" => "index.handler",
                "Role" => role.att("Arn"),
                "Runtime" => HANDLER_RUNTIME,
                "Description" => props.description,
            },
        )?;
        handler.add_dependency(&role)?;
        let provider = Self(Rc::new(Inner { role, handler, statements }));
        node.attach(Known(provider.clone()));
        Ok((provider, true))
    }

    /// Adds a statement to the policy of the function's role.
    pub(crate) fn add_to_role_policy(&self, statement: Object) {
        self.0.statements.borrow_mut().push(statement.into());
    }

    /// The ARN of the function's role.
    pub(crate) fn role_arn(&self) -> String {
        self.0.role.att("Arn")
    }

    /// What custom resources name the function by.
    pub(crate) fn service_token(&self) -> String {
        self.0.handler.att("Arn")
    }
}

fn policy(statements: Vec<Value>) -> Object {
    object! {"Version" => "2012-10-17", "Statement" => statements}
}
