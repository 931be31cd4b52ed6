//! `<stack>.metadata.json`: what constructs noted about themselves.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Extra;

/// Metadata entries by construct path; paths start with `/`.
pub type Metadata = IndexMap<String, Vec<MetadataEntry>>;

/// One note a construct left about itself.
// Source: @aws-cdk/cloud-assembly-schema 55.6.0, MetadataEntry.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct MetadataEntry {
    /// The kind of entry, for example [`MetadataEntry::WARNING`].
    #[serde(rename = "type")]
    pub entry_type: String,
    /// The payload; its shape depends on the kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Value>,
    /// Where in the app the entry was added, innermost frame first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace: Option<Vec<String>>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl MetadataEntry {
    /// A legacy asset, published by parameters instead of an asset manifest.
    pub const ASSET: &str = "aws:cdk:asset";
    /// An informational message.
    pub const INFO: &str = "aws:cdk:info";
    /// A warning.
    pub const WARNING: &str = "aws:cdk:warning";
    /// An error; a toolkit refuses to deploy the stack.
    pub const ERROR: &str = "aws:cdk:error";
    /// The logical ID of a CloudFormation element.
    pub const LOGICAL_ID: &str = "aws:cdk:logicalId";
    /// The tags of a stack.
    pub const STACK_TAGS: &str = "aws:cdk:stack-tags";
    /// The template file of a stack.
    pub const TEMPLATE_FILE: &str = "aws:cdk:templateFile";
    /// The stack trace of a construct's creation.
    pub const CREATION_STACK: &str = "aws:cdk:creationStack";

    /// An entry of the given kind with the given payload.
    pub fn new(entry_type: impl Into<String>, data: impl Into<Value>) -> Self {
        Self { entry_type: entry_type.into(), data: Some(data.into()), ..Self::default() }
    }
}
