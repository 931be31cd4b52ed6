//! `tree.json`: the construct tree.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Extra, json};

/// The construct tree of an app.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tree {
    /// The tree format's version; [`Tree::VERSION`] in everything seen so far.
    pub version: String,
    /// The root, whose path is empty.
    pub tree: TreeNode,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Tree {
    /// The version aws-cdk-lib writes.
    // Source: aws-cdk-lib 2.275.0, tree.json of an app.
    pub const VERSION: &str = "tree-0.1";

    /// A tree of the current version.
    pub fn new(root: TreeNode) -> Self {
        Self { version: Self::VERSION.to_owned(), tree: root, extra: Extra::new() }
    }

    /// The file's text: JSON without whitespace, as aws-cdk-lib writes it.
    pub fn to_json(&self) -> String {
        json::compact(self)
    }

    /// Reads a tree from its JSON text.
    ///
    /// # Errors
    /// When the text is not JSON or not a tree.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }
}

/// One construct in the tree.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TreeNode {
    /// The construct's ID within its parent; `App` for the root.
    pub id: String,
    /// The construct's path, without a leading slash.
    pub path: String,
    /// Which class the construct is an instance of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub construct_info: Option<ConstructInfo>,
    /// Attributes of the construct, for example its CloudFormation type and properties.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub attributes: IndexMap<String, Value>,
    /// Children by ID.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub children: IndexMap<String, TreeNode>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The class of a construct.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConstructInfo {
    /// The fully qualified name, for example `aws-cdk-lib.aws_ecr.Repository`.
    pub fqn: String,
    /// The version of the library the class comes from.
    pub version: String,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
