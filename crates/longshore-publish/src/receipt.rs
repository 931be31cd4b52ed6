//! What is where after publishing.

use serde::{Deserialize, Serialize};

/// What publishing did, a line per destination, in the order of the manifests.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The destinations that hold their asset now.
    pub entries: Vec<ReceiptEntry>,
}

impl Receipt {
    /// The receipt as a two-space JSON document.
    pub fn to_json_pretty(&self) -> String {
        serde_json::to_string_pretty(self).expect("invariant: a receipt has string keys")
    }
}

/// One destination that holds its asset now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReceiptEntry {
    /// The asset's ID.
    pub asset_id: String,
    /// What to call the asset in messages.
    pub display_name: String,
    /// Whether it is an image or a file.
    pub kind: AssetKind,
    /// The destination's ID in the manifest.
    pub destination_id: String,
    /// The asset manifests that have this destination, by artifact ID.
    pub manifests: Vec<String>,
    /// Whether it was put there now or was there.
    pub outcome: Outcome,
    /// Where it is: `registry/repository:tag` of an image, the object's URI of a file.
    pub uri: String,
    /// The digest of the image's manifest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// The media type of the image's manifest, where it was pushed now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// Bytes that were sent.
    pub uploaded_bytes: u64,
    /// Bytes that need not be sent because they were there.
    pub skipped_bytes: u64,
}

/// What an asset is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AssetKind {
    /// A container image.
    Image,
    /// A file or zipped directory.
    File,
}

/// How an asset came to its destination.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// It was there.
    Found,
    /// It was put there now.
    Published,
}
