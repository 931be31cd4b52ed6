//! Permissions on keys, and where they have to go.

use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::value::Object;

use super::{IKey, KeyRef};
use crate::aws_iam::{
    AccountPrincipal, Grant, GrantOnKeyResult, GrantOnPrincipalAndResourceOptions, GrantOnPrincipalOptions,
    GrantWithResourceOptions, IGrantable, principal_is_owned_resource,
};

pub(super) const DECRYPT: [&str; 1] = ["kms:Decrypt"];
pub(super) const ENCRYPT: [&str; 3] = ["kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"];
pub(super) const ENCRYPT_DECRYPT: [&str; 4] = ["kms:Decrypt", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"];
pub(super) const SIGN: [&str; 1] = ["kms:Sign"];
pub(super) const VERIFY: [&str; 1] = ["kms:Verify"];
pub(super) const SIGN_VERIFY: [&str; 2] = ["kms:Sign", "kms:Verify"];
pub(super) const GENERATE_MAC: [&str; 1] = ["kms:GenerateMac"];
pub(super) const VERIFY_MAC: [&str; 1] = ["kms:VerifyMac"];
pub(super) const ADMIN: [&str; 14] = [
    "kms:Create*",
    "kms:Describe*",
    "kms:Enable*",
    "kms:List*",
    "kms:Put*",
    "kms:Update*",
    "kms:Revoke*",
    "kms:Disable*",
    "kms:Get*",
    "kms:Delete*",
    "kms:TagResource",
    "kms:UntagResource",
    "kms:ScheduleKeyDeletion",
    "kms:CancelKeyDeletion",
];

/// Grants on a key: by the identity policy where the key trusts those of its account, else by both.
pub(super) fn grant<K: IKey + ?Sized>(key: &K, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
    let actions: Vec<String> = actions.iter().map(|a| (*a).to_owned()).collect();
    let resource = key.as_resource_with_policy();
    let owned = owned_principal(grantee)?;
    let stack = key.base().stack();
    let foreign = match &owned {
        Some(node) => {
            let principal_stack = Stack::of(node)?;
            principal_stack.account() != stack.account() || principal_stack.region() != stack.region()
        }
        None => false,
    };
    if !foreign && key.trusts_account_identities() {
        return Grant::add_to_principal_or_resource(GrantWithResourceOptions {
            grantee,
            actions,
            resource_arns: vec![key.key_arn()],
            conditions: Object::new(),
            resource,
            resource_self_arns: Some(vec!["*".to_owned()]),
        });
    }
    // The key has no name that another environment could know, so the principal's policy says `*`. A principal whose
    // stack is deployed after the key's does not exist yet; then its account is trusted.
    let deployed_later = match &owned {
        Some(node) => {
            let principal_stack = Stack::of(node)?;
            let depends = principal_stack.dependencies().iter().any(|d| d.node().is_same(stack.node()));
            depends.then(|| principal_stack.account().to_owned())
        }
        None => None,
    };
    Grant::add_to_principal_and_resource(GrantOnPrincipalAndResourceOptions {
        grantee,
        actions,
        resource_arns: vec![if foreign { "*".to_owned() } else { key.key_arn() }],
        conditions: Object::new(),
        resource,
        resource_self_arns: Some(vec!["*".to_owned()]),
        resource_policy_principal: deployed_later.map(|account| AccountPrincipal::new(account).into()),
    })
}

/// Grants on whatever key of the stack's account and region has an alias, to the principal only.
pub(super) fn grant_by_alias(
    stack: &Stack,
    alias_name: &str,
    grantee: &dyn IGrantable,
    actions: &[&str],
) -> Result<Grant> {
    Grant::add_to_principal(GrantOnPrincipalOptions {
        grantee,
        actions: actions.iter().map(|a| (*a).to_owned()).collect(),
        resource_arns: vec![super::key::key_arn(stack, "*")?],
        conditions: object! {"ForAnyValue:StringEquals" => object! {"kms:ResourceAliases" => alias_name}},
    })
}

/// Grants on the key that a resource is encrypted with, if it has one.
pub(crate) fn grant_on_key(
    key: Option<&KeyRef>,
    grantee: &dyn IGrantable,
    actions: &[&str],
) -> Result<GrantOnKeyResult> {
    let grant = key.and_then(KeyRef::key).map(|key| key.grant(grantee, actions)).transpose()?;
    Ok(GrantOnKeyResult { grant })
}

fn owned_principal(grantee: &dyn IGrantable) -> Result<Option<Node>> {
    let principal = grantee.grant_principal();
    Ok(if principal_is_owned_resource(&*principal)? { principal.resource_node() } else { None })
}
