//! Names and ids of stacks, made of their paths.

use crate::bail;
use crate::construct::{Construct as _, Node};
use crate::error::Result;
use crate::names;
use crate::stage::Stage;

/// The unique id of a node within its whole tree.
pub(crate) fn unique_node_id(node: &Node) -> Result<String> {
    let ids: Vec<String> = node.scopes().iter().map(|n| n.id().to_owned()).filter(|i| !i.is_empty()).collect();
    names::unique_id(&ids).map_err(|e| e.with_path(node.path()))
}

pub(super) fn generate_id(node: &Node, container: &Node) -> Result<String> {
    let scopes = node.scopes();
    let start = scopes.iter().position(|n| n.is_same(container)).map_or(0, |i| i + 1);
    let ids: Vec<String> = scopes[start..].iter().map(|n| n.id().to_owned()).collect();
    match ids.as_slice() {
        [] => Ok("Stack".into()),
        [one] => Ok(one.clone()),
        many => names::unique_resource_name(many, 128, "", "-").map_err(|e| e.with_path(node.path())),
    }
}

pub(super) fn generate_name(node: &Node, stage: Option<&Stage>) -> Result<String> {
    let container = stage.map_or_else(|| node.root_node(), |s| s.node().clone());
    let prefix = stage.and_then(Stage::stage_name).map(|n| format!("{n}-")).unwrap_or_default();
    Ok(format!("{prefix}{}", generate_id(node, &container)?))
}

pub(super) fn check_name(node: &Node, name: &str) -> Result<()> {
    // Source: CloudFormation API, CreateStack StackName: 1 to 128 letters, digits and hyphens, a letter first.
    if name.chars().count() > 128 {
        bail!(node, "StackNameTooLong", "Stack name must be <= 128 characters. Stack name: '{name}'");
    }
    let valid = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if !valid {
        bail!(
            node,
            "StackNameInvalidFormat",
            "Stack name must match the regular expression: /^[A-Za-z][A-Za-z0-9-]*$/, got '{name}'"
        );
    }
    Ok(())
}
