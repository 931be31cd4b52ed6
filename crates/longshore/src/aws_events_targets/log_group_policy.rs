//! The policy by which EventBridge writes to a log group, put there by a function in the stack.

use longshore_core::annotations::Annotations;
use longshore_core::construct::{Construct, Node};
use longshore_core::custom_resource::{CustomResource, CustomResourceProps};
use longshore_core::error::Result;
use longshore_core::stack::Stack;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};
use longshore_core::{feature_flags, object};

use super::options::{EVENTS, node_unique_id};
use crate::aws_iam::{Policy, PolicyDocument, PolicyProps, PolicyStatement, ServicePrincipal};
use crate::aws_lambda::{Code, Function, FunctionProps, IFunction as _, Runtime};

/// The id of the function for calls of AWS's API, one a stack.
// Source: aws-cdk-lib 2.275.0 AwsCustomResource.
const FUNCTION_ID: &str = "AWS679f53fac002430cb0da5b7982bd2287";
const INSTALL_LATEST_SDK: &str = "@aws-cdk/customresources:installLatestAwsSdkDefault";

/// Lets EventBridge write to a log group.
pub(super) fn allow_events(stack: &Stack, id: &str, log_group_arn: &str, install_sdk: Option<bool>) -> Result<()> {
    let node = Node::new(stack, id, "aws-cdk-lib.custom_resources.AwsCustomResource")?;
    Node::new(&node, "Provider", "aws-cdk-lib.aws_lambda.SingletonFunction")?;
    let function = api_function(stack)?;
    let policy_name = node_unique_id(&node)?;
    let document = PolicyDocument::of([PolicyStatement::builder()
        .actions(["logs:PutLogEvents", "logs:CreateLogStream"])
        .resource(log_group_arn)
        .principal(ServicePrincipal::new(EVENTS))
        .build()?]);
    let put = object! {
        "service" => "CloudWatchLogs",
        "action" => "putResourcePolicy",
        "parameters" => object! {
            "policyName" => policy_name.as_str(),
            "policyDocument" => stack.to_json_string(document.to_json(), 0),
        },
        "physicalResourceId" => object! {"id" => id},
    };
    let delete = object! {
        "service" => "CloudWatchLogs",
        "action" => "deleteResourcePolicy",
        "parameters" => object! {"policyName" => policy_name},
        "ignoreErrorCodesMatching" => "ResourceNotFoundException",
    };
    let json = |call: &Object| stack.to_json_string(Value::Object(call.clone()), 0);
    let resource = CustomResource::new(
        &node,
        "Resource",
        CustomResourceProps {
            service_token: function.function_arn(),
            properties: object! {
                "Create" => json(&put),
                "Update" => json(&put),
                "Delete" => json(&delete),
                "InstallLatestAwsSdk" => install_latest_sdk(&node, install_sdk),
            },
            resource_type: Some("Custom::CloudwatchLogResourcePolicy".to_owned()),
            ..Default::default()
        },
    )?;
    let allow = |action: &str| PolicyStatement::builder().action(action).resource("*").build();
    let role = function.role().cloned();
    let policy = Policy::new(
        &node,
        "CustomResourcePolicy",
        PolicyProps {
            statements: Some(vec![allow("logs:PutResourcePolicy")?, allow("logs:DeleteResourcePolicy")?]),
            roles: role.map(|r| vec![r]),
            ..Default::default()
        },
    )?;
    // The function has to be allowed to make the calls before it is called.
    resource.node().add_dependency(&[&policy]);
    Ok(())
}

/// The stack's function for calls of AWS's API, at its node.
struct ApiFunction(Function);

fn api_function(stack: &Stack) -> Result<Function> {
    let known = stack.node().try_find_child(FUNCTION_ID).and_then(|n| n.part::<ApiFunction>());
    let function = match known {
        Some(known) => known.0.clone(),
        None => {
            let function = Function::new(
                stack,
                FUNCTION_ID,
                FunctionProps {
                    timeout: Some(Duration::minutes(2)),
                    ..FunctionProps::new(
                        Runtime::NODEJS_24_X,
                        "index.handler",
                        Code::builtin(include_str!("log_group_policy.js")),
                    )
                },
            )?;
            function.node().attach(ApiFunction(function.clone()));
            function
        }
    };
    function.node().add_metadata("aws:cdk:is-custom-resource-handler-singleton", true);
    function.node().add_metadata("aws:cdk:is-custom-resource-handler-runtime-family", 0);
    Ok(function)
}

fn install_latest_sdk(at: &Node, asked: Option<bool>) -> bool {
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
