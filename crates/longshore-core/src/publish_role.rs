//! The role by which stacks of other accounts read the outputs that a stack publishes.

use std::cell::RefCell;

use crate::arn::ArnComponents;
use crate::cfn_resource::CfnResource;
use crate::construct::{Construct, Node};
use crate::error::Result;
use crate::names;
use crate::stack::{Stack, unique_node_id};
use crate::synthesizers::cfnify;
use crate::token::{Lazy, str_is_unresolved};
use crate::value::Value;
use crate::{array, object};

/// Who may assume the role.
#[derive(Default)]
struct Principals(RefCell<Vec<String>>);

const ROLE: &str = "GetStackOutputRole";
const POLICY: &str = "GetStackOutputPolicy";
const MAX_NAME: usize = 64; // Source: IAM quotas, role name length.

/// Lets a CloudFormation execution role of another account read the outputs of a stack; returns the ARN of the role to assume.
pub(crate) fn grant(producer: &Stack, scope: &Node, principal: &str) -> Result<String> {
    let role_name = match scope.try_find_child(ROLE) {
        Some(role) => name_of(&role)?,
        None => make(producer, scope)?,
    };
    let principals = scope.part_or_insert_with(Principals::default);
    let mut principals = principals.0.borrow_mut();
    if !principals.iter().any(|p| p == principal) {
        principals.push(principal.to_owned());
    }
    arn(producer, "iam", Some(""), "role", &role_name)
}

fn make(producer: &Stack, scope: &Node) -> Result<String> {
    let allowed = scope.part_or_insert_with(Principals::default);
    let principals = Lazy::uncached(move |_| {
        let all: Vec<Value> = allowed.0.borrow().iter().map(|p| cfnify(p).into()).collect();
        Ok(match all.as_slice() {
            [one] => one.clone(),
            _ => Value::Array(all),
        })
    });
    let role = CfnResource::new(
        scope,
        ROLE,
        "AWS::IAM::Role",
        object! {
            "AssumeRolePolicyDocument" => object! {
                "Version" => "2012-10-17",
                "Statement" => array![object! {
                    "Effect" => "Allow",
                    "Principal" => object! {"AWS" => principals},
                    "Action" => array!["sts:AssumeRole"],
                }],
            },
        },
    )?;
    let role_name = name_of(role.node())?;
    role.set_property("RoleName", role_name.as_str());
    let policy = CfnResource::new(
        scope,
        POLICY,
        "AWS::IAM::Policy",
        object! {
            "Roles" => array![role.ref_()],
            "PolicyDocument" => object! {
                "Version" => "2012-10-17",
                "Statement" => array![object! {
                    "Effect" => "Allow",
                    "Action" => "cloudformation:DescribeStacks",
                    "Resource" => arn(producer, "cloudformation", None, "stack", &format!("{}/*", producer.stack_name()))?,
                }],
            },
        },
    )?;
    policy.set_property("PolicyName", name_of(policy.node())?);
    Ok(role_name)
}

fn name_of(node: &Node) -> Result<String> {
    if unique_node_id(node)?.len() <= MAX_NAME {
        return unique_node_id(node);
    }
    let scopes = node.scopes();
    let ids: Vec<&str> = scopes.iter().map(Node::id).filter(|i| !i.is_empty()).collect();
    names::unique_resource_name(&ids, MAX_NAME, "", "")
}

// Quirk(cdk): unknown-account. An account that is not known is named so in the ARN.
fn arn(stack: &Stack, service: &str, region: Option<&str>, resource: &str, name: &str) -> Result<String> {
    let account = if str_is_unresolved(stack.account()) { "unknown-account" } else { stack.account() };
    stack.format_arn(ArnComponents {
        service: service.into(),
        region: region.map(str::to_owned),
        account: Some(account.to_owned()),
        resource: resource.into(),
        resource_name: Some(name.into()),
        ..Default::default()
    })
}
