//! The policy by which EventBridge writes to a log group, put there by a function in the stack.

use longshore_core::construct::{Construct, Node};
use longshore_core::custom_resource::{CustomResource, CustomResourceProps};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::value::{Object, Value};

use super::options::{EVENTS, node_unique_id};
use crate::aws_iam::{Policy, PolicyDocument, PolicyProps, PolicyStatement, ServicePrincipal};
use crate::aws_lambda::IFunction as _;
use crate::custom_resources::{install_latest_sdk, sdk_function};

/// Lets EventBridge write to a log group.
pub(super) fn allow_events(stack: &Stack, id: &str, log_group_arn: &str, install_sdk: Option<bool>) -> Result<()> {
    let node = Node::new(stack, id, "aws-cdk-lib.custom_resources.AwsCustomResource")?;
    let function = sdk_function(&node, |_| {})?;
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
