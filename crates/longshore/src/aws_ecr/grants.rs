//! Permissions on repositories, and where they have to go.

use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::tags::Tags;
use longshore_core::value::Object;

use super::{AuthorizationToken, IRepository};
use crate::aws_iam::{
    AccountPrincipal, Grant, GrantOnPrincipalOptions, GrantWithResourceOptions, IGrantable, PolicyStatement,
    principal_is_owned_resource,
};

const PULL: [&str; 3] = ["ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"];
const PUSH: [&str; 5] = [
    "ecr:CompleteLayerUpload",
    "ecr:UploadLayerPart",
    "ecr:InitiateLayerUpload",
    "ecr:BatchCheckLayerAvailability",
    "ecr:PutImage",
];
const READ: [&str; 2] = ["ecr:DescribeRepositories", "ecr:DescribeImages"];

pub(super) fn read<R: IRepository + ?Sized>(repository: &R, grantee: &dyn IGrantable) -> Result<Grant> {
    grant(repository, grantee, &READ)
}

pub(super) fn pull<R: IRepository + ?Sized>(repository: &R, grantee: &dyn IGrantable) -> Result<Grant> {
    let granted = grant(repository, grantee, &PULL)?;
    AuthorizationToken::grant_read(grantee)?;
    Ok(granted)
}

pub(super) fn push<R: IRepository + ?Sized>(repository: &R, grantee: &dyn IGrantable) -> Result<Grant> {
    let granted = grant(repository, grantee, &PUSH)?;
    AuthorizationToken::grant_read(grantee)?;
    Ok(granted)
}

pub(super) fn pull_push<R: IRepository + ?Sized>(repository: &R, grantee: &dyn IGrantable) -> Result<Grant> {
    let actions: Vec<&str> = PULL.into_iter().chain(PUSH).collect();
    let granted = grant(repository, grantee, &actions)?;
    AuthorizationToken::grant_read(grantee)?;
    Ok(granted)
}

pub(super) fn grant<R: IRepository + ?Sized>(
    repository: &R,
    grantee: &dyn IGrantable,
    actions: &[&str],
) -> Result<Grant> {
    let actions: Vec<String> = actions.iter().map(|a| (*a).to_owned()).collect();
    let resource_arns = vec![repository.repository_arn()];
    let conditions = Object::new();
    let Some(principal) = undeployed_cross_account_principal(repository, grantee)? else {
        return Grant::add_to_principal_or_resource(GrantWithResourceOptions {
            grantee,
            actions,
            resource_arns,
            conditions,
            resource: repository.as_resource_with_policy(),
            // The policy of a repository is about nothing but the repository.
            resource_self_arns: Some(Vec::new()),
        });
    };
    // ECR refuses policies that name principals that don't exist, and this one may be made later than the policy. So the
    // whole account is trusted, narrowed down to principals with a tag that only this one has.
    let stack = Stack::of(&principal)?;
    let tag = format!("{}_{}", stack.stack_name(), principal.addr());
    Tags::of(&principal).add("aws-cdk:id", tag.as_str());
    repository.add_to_resource_policy(
        PolicyStatement::builder()
            .actions(actions.clone())
            .principal(AccountPrincipal::new(stack.account()))
            .condition("StringEquals", object! {"aws:PrincipalTag/aws-cdk:id" => tag})
            .build()?,
    )?;
    Grant::add_to_principal(GrantOnPrincipalOptions { grantee, actions, resource_arns, conditions })
}

/// The principal, if it is in another account and nothing makes sure that it exists before the repository's policy.
fn undeployed_cross_account_principal<R: IRepository + ?Sized>(
    repository: &R,
    grantee: &dyn IGrantable,
) -> Result<Option<Node>> {
    let principal = grantee.grant_principal();
    match principal.principal_account() {
        Some(account) if account != repository.env().account => {}
        _ => return Ok(None),
    }
    if !principal_is_owned_resource(&*principal)? {
        return Ok(None);
    }
    let Some(node) = principal.resource_node() else { return Ok(None) };
    let stack = Stack::of(&node)?;
    let own = repository.base().stack();
    Ok(if own.dependencies().iter().any(|d| d.node().is_same(stack.node())) { None } else { Some(node) })
}
