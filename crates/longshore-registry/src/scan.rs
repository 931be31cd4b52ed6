//! Looking for vulnerabilities in an image; who does the looking can be plugged in.

use std::fmt::Debug;

use longshore_oci::{Digest, RepositoryName};

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Severity {
    /// CRITICAL.
    Critical,
    /// HIGH.
    High,
    /// MEDIUM.
    Medium,
    /// LOW.
    Low,
    /// INFORMATIONAL.
    Informational,
    /// UNDEFINED.
    Undefined,
}

impl Severity {
    /// Returns ECR's word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Critical => "CRITICAL",
            Self::High => "HIGH",
            Self::Medium => "MEDIUM",
            Self::Low => "LOW",
            Self::Informational => "INFORMATIONAL",
            Self::Undefined => "UNDEFINED",
        }
    }
}

/// One vulnerability found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Name, such as `CVE-2026-0001`.
    pub name: String,
    /// What it is about.
    pub description: Option<String>,
    /// Where to read more.
    pub uri: Option<String>,
    /// How bad it is.
    pub severity: Severity,
    /// Such as `package_name` and `package_version`.
    pub attributes: Vec<(String, String)>,
}

/// Finds vulnerabilities.
pub trait Scanner: Send + Sync + Debug {
    /// Returns what is known about an image at the moment.
    fn findings(&self, repository: &RepositoryName, image: &Digest) -> Vec<Finding>;
}

/// Finds nothing, so that every scan completes clean.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoFindings;

impl Scanner for NoFindings {
    fn findings(&self, _repository: &RepositoryName, _image: &Digest) -> Vec<Finding> {
        Vec::new()
    }
}
