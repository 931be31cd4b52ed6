//! `manifest.json`: the artifacts of an assembly.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Artifact, Extra, json};

/// The root file of an assembly directory.
// Source: @aws-cdk/cloud-assembly-schema 55.6.0, AssemblyManifest; field order as aws-cdk-lib 2.275.0 writes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssemblyManifest {
    /// The schema version, for example `55.0.0`.
    pub version: String,
    /// The artifacts by ID.
    #[serde(default)]
    pub artifacts: IndexMap<String, Artifact>,
    /// Which libraries the app used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime: Option<RuntimeInfo>,
    /// Context values the app asked for and did not have; the toolkit looks them up and runs the app again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<MissingContext>,
    /// The first release of the AWS CDK command line that reads this file; only used to word its version error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_cli_version: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AssemblyManifest {
    /// The name of the file in its directory.
    pub const FILE_NAME: &str = "manifest.json";

    /// The file's text: two-space JSON without a final newline, as aws-cdk-lib writes it.
    pub fn to_json_pretty(&self) -> String {
        json::pretty(self)
    }

    /// Reads a manifest from its JSON text, without looking at its version.
    ///
    /// # Errors
    /// When the text is not JSON or not an assembly manifest.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }
}

/// Which libraries the app used.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RuntimeInfo {
    /// Versions by library name.
    pub libraries: IndexMap<String, String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A context value the app asked for and did not have.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct MissingContext {
    /// The key under which the app looks the value up.
    pub key: String,
    /// Who can answer, for example `availability-zones`.
    pub provider: String,
    /// The question, as the provider wants it.
    pub props: Value,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
