//! Schema versions, which of them are read, and the lowest one a file needs.

use std::fmt;
use std::str::FromStr;

use crate::{ArtifactKind, AssemblyManifest, AssetManifest};

/// The version of the assembly schema a file was written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaVersion {
    /// Raised whenever the schema gains a field; a reader refuses files above the major it knows.
    pub major: u32,
    /// Raised without a change of the schema.
    pub minor: u32,
    /// Raised without a change of the schema.
    pub patch: u32,
}

impl SchemaVersion {
    /// The highest major this library reads and writes.
    pub const SUPPORTED_MAJOR: u32 = 55;

    /// The schema of the first AWS CDK v2; nothing older is ever declared.
    pub const OLDEST: Self = Self::of_major(15);

    /// The first version of a major, which is what apps declare.
    pub const fn of_major(major: u32) -> Self {
        Self { major, minor: 0, patch: 0 }
    }

    /// Whether this library reads files of this version.
    ///
    /// Every lower major is read, because the schema only ever gained fields. A higher one is not, because an
    /// instruction nobody knows would be skipped silently.
    pub fn is_supported(&self) -> bool {
        self.major <= Self::SUPPORTED_MAJOR
    }
}

impl fmt::Display for SchemaVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl FromStr for SchemaVersion {
    type Err = VersionSyntaxError;

    /// Reads `MAJOR.MINOR.PATCH`; a pre-release or build suffix is left out.
    fn from_str(text: &str) -> Result<Self, VersionSyntaxError> {
        let bad = || VersionSyntaxError { given: text.to_owned() };
        let core = text.split(['-', '+']).next().unwrap_or_default();
        let mut parts = core.split('.').map(|part| {
            let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| part.parse().ok()).flatten()
        });
        let mut part = || parts.next().flatten().ok_or_else(bad);
        let version = Self { major: part()?, minor: part()?, patch: part()? };
        if parts.next().is_some() { Err(bad()) } else { Ok(version) }
    }
}

/// A text that is no schema version.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{given:?} is not a schema version: expected three numbers such as 55.0.0")]
pub struct VersionSyntaxError {
    /// The text as given.
    pub given: String,
}

/// The first schema major whose first release has a field, for every field added since [`SchemaVersion::OLDEST`].
///
/// Some majors were never published; a field is then listed under the next one that was.
// Source: the JSON schemas inside @aws-cdk/cloud-assembly-schema 2.0.0 (15), 2.12.0 (16), 2.20.0 (17), 2.28.1 (20),
// 2.50.0 (21), 2.55.0 (22), 2.62.2 (29), 2.72.1 (31), 2.84.0 (32), 2.100.0 (34), 2.124.0 (36), 38.0.1, 39.1.34, 40.6.0,
// 41.0.0, 43.0.0, 44.1.0, 45.0.0, 48.0.0, 49.0.0, 50.0.0, 52.0.0, 53.0.0, 54.26.0, 55.6.0, compared definition by
// definition.
mod since {
    pub(super) const NETWORK_MODE: u32 = 16;
    pub(super) const LOOKUP_ROLE: u32 = 16;
    pub(super) const PLATFORM: u32 = 20;
    pub(super) const DOCKER_OUTPUTS: u32 = 29;
    pub(super) const CACHE_FROM_AND_TO: u32 = 31;
    pub(super) const BUILD_SECRETS: u32 = 31;
    pub(super) const BUILD_SSH: u32 = 34;
    pub(super) const CACHE_DISABLED: u32 = 36;
    pub(super) const NOTIFICATION_ARNS: u32 = 38;
    pub(super) const ASSUME_ROLE_ADDITIONAL_OPTIONS: u32 = 38;
    pub(super) const MINIMUM_CLI_VERSION: u32 = 39;
    pub(super) const CC_API_PROVIDER: u32 = 40;
    pub(super) const ASSET_DISPLAY_NAME: u32 = 41;
    pub(super) const CC_API_DUMMY_VALUE: u32 = 43;
    pub(super) const FEATURE_FLAG_REPORT: u32 = 45;
    pub(super) const ADDITIONAL_METADATA_FILE: u32 = 52;
    pub(super) const BUILD_CONTEXTS: u32 = 53;
}

/// Collects the highest of the majors that are needed.
struct Needed(u32);

impl Needed {
    fn new() -> Self {
        Self(SchemaVersion::OLDEST.major)
    }

    fn when(&mut self, used: bool, since: u32) {
        if used {
            self.0 = self.0.max(since);
        }
    }

    fn version(self) -> SchemaVersion {
        SchemaVersion::of_major(self.0)
    }
}

impl AssemblyManifest {
    /// The lowest schema version that has every field this manifest uses.
    ///
    /// Fields this library does not know are not looked at. An app that declares this version is read by every
    /// toolkit that can obey it, however old.
    pub fn lowest_schema_version(&self) -> SchemaVersion {
        let mut needed = Needed::new();
        needed.when(self.minimum_cli_version.is_some(), since::MINIMUM_CLI_VERSION);
        for missing in &self.missing {
            let cc_api = missing.provider == "cc-api-provider";
            needed.when(cc_api, since::CC_API_PROVIDER);
            let has = |field| missing.props.get(field).is_some();
            let dummy = ["dummyValue", "ignoreErrorOnMissingContext", "expectedMatchCount"].into_iter().any(has);
            needed.when(cc_api && dummy, since::CC_API_DUMMY_VALUE);
        }
        for artifact in self.artifacts.values() {
            needed.when(artifact.additional_metadata_file.is_some(), since::ADDITIONAL_METADATA_FILE);
            match &artifact.kind {
                ArtifactKind::Stack(stack) => {
                    let lookup_options = stack.lookup_role.as_ref().map(|role| &role.assume_role_additional_options);
                    let options = stack.assume_role_additional_options.is_some()
                        || lookup_options.is_some_and(|options| options.is_some());
                    needed.when(stack.lookup_role.is_some(), since::LOOKUP_ROLE);
                    needed.when(stack.notification_arns.is_some(), since::NOTIFICATION_ARNS);
                    needed.when(options, since::ASSUME_ROLE_ADDITIONAL_OPTIONS);
                }
                ArtifactKind::FeatureFlagReport(_) => needed.when(true, since::FEATURE_FLAG_REPORT),
                _ => {}
            }
        }
        needed.version()
    }
}

impl AssetManifest {
    /// The lowest schema version that has every field this manifest uses.
    ///
    /// Fields this library does not know are not looked at.
    pub fn lowest_schema_version(&self) -> SchemaVersion {
        let mut needed = Needed::new();
        for file in self.files.values() {
            needed.when(file.display_name.is_some(), since::ASSET_DISPLAY_NAME);
            let options = file.destinations.values().any(|to| to.assume_role_additional_options.is_some());
            needed.when(options, since::ASSUME_ROLE_ADDITIONAL_OPTIONS);
        }
        for image in self.docker_images.values() {
            let source = &image.source;
            needed.when(image.display_name.is_some(), since::ASSET_DISPLAY_NAME);
            needed.when(source.network_mode.is_some(), since::NETWORK_MODE);
            needed.when(source.platform.is_some(), since::PLATFORM);
            needed.when(source.docker_outputs.is_some(), since::DOCKER_OUTPUTS);
            needed.when(source.cache_from.is_some() || source.cache_to.is_some(), since::CACHE_FROM_AND_TO);
            needed.when(source.docker_build_secrets.is_some(), since::BUILD_SECRETS);
            needed.when(source.docker_build_ssh.is_some(), since::BUILD_SSH);
            needed.when(source.cache_disabled.is_some(), since::CACHE_DISABLED);
            needed.when(source.docker_build_contexts.is_some(), since::BUILD_CONTEXTS);
            let options = image.destinations.values().any(|to| to.assume_role_additional_options.is_some());
            needed.when(options, since::ASSUME_ROLE_ADDITIONAL_OPTIONS);
        }
        needed.version()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_three_numbers() {
        let version = |text: &str| text.parse::<SchemaVersion>();
        assert_eq!(version("55.0.0").unwrap(), SchemaVersion::of_major(55));
        assert_eq!(version("2.13.4").unwrap(), SchemaVersion { major: 2, minor: 13, patch: 4 });
        assert_eq!(version("36.0.5-rc.1+x").unwrap().to_string(), "36.0.5");
        for bad in ["", "55", "55.0", "55.0.0.0", "v55.0.0", "55.0.x", "-1.0.0", "55..0", "99999999999.0.0", "+5.0.0"] {
            assert_eq!(version(bad).unwrap_err().given, bad);
        }
    }

    /// Rows of (the image's extra source field, the version needed).
    #[test]
    fn each_image_option_needs_its_schema() {
        for (option, major) in [
            (r#""dockerFile":"D""#, 15),
            (r#""dockerBuildArgs":{"A":"1"}"#, 15),
            (r#""networkMode":"host""#, 16),
            (r#""platform":"linux/arm64""#, 20),
            (r#""dockerOutputs":["type=docker"]"#, 29),
            (r#""cacheFrom":[{"type":"gha"}]"#, 31),
            (r#""cacheTo":{"type":"inline"}"#, 31),
            (r#""dockerBuildSecrets":{"a":"src=b"}"#, 31),
            (r#""dockerBuildSsh":"default""#, 34),
            (r#""cacheDisabled":true"#, 36),
            (r#""dockerBuildContexts":{"a":"b"}"#, 53),
            (r#""dockerBuildContexts":{"a":"b"},"platform":"linux/arm64""#, 53),
        ] {
            let text = format!(
                r#"{{"version":"55.0.0","dockerImages":{{"a":{{"source":{{"directory":"d",{option}}},"destinations":{{}}}}}}}}"#
            );
            let manifest = AssetManifest::from_json(&text).unwrap();
            assert_eq!(manifest.lowest_schema_version(), SchemaVersion::of_major(major), "{option}");
        }
    }

    #[test]
    fn names_and_role_options_of_assets_need_their_schema() {
        for (asset, major) in [
            (r#"{"source":{"path":"p"},"destinations":{"d":{"bucketName":"b","objectKey":"k"}}}"#, 15),
            (r#"{"displayName":"n","source":{"path":"p"},"destinations":{}}"#, 41),
            (
                r#"{"source":{"path":"p"},"destinations":{"d":{"bucketName":"b","objectKey":"k","assumeRoleAdditionalOptions":{}}}}"#,
                38,
            ),
        ] {
            let manifest = AssetManifest::from_json(&format!(r#"{{"version":"55.0.0","files":{{"a":{asset}}}}}"#));
            assert_eq!(manifest.unwrap().lowest_schema_version(), SchemaVersion::of_major(major), "{asset}");
        }
    }

    #[test]
    fn each_manifest_field_needs_its_schema() {
        let stack = |properties: &str, rest: &str| {
            format!(
                r#""artifacts":{{"S":{{"type":"aws:cloudformation:stack","properties":{{"templateFile":"t"{properties}}}{rest}}}}}"#
            )
        };
        for (fields, major) in [
            (stack("", ""), 15),
            (stack(r#","lookupRole":{"arn":"a"}"#, ""), 16),
            (stack(r#","lookupRole":{"arn":"a","assumeRoleAdditionalOptions":{}}"#, ""), 38),
            (stack(r#","assumeRoleAdditionalOptions":{}"#, ""), 38),
            (stack(r#","notificationArns":[]"#, ""), 38),
            (stack("", r#","additionalMetadataFile":"m""#), 52),
            (r#""minimumCliVersion":"2.1""#.to_owned(), 39),
            (r#""missing":[{"key":"k","provider":"ssm","props":{"dummyValue":1}}]"#.to_owned(), 15),
            (r#""missing":[{"key":"k","provider":"cc-api-provider","props":{}}]"#.to_owned(), 40),
            (r#""missing":[{"key":"k","provider":"cc-api-provider","props":{"dummyValue":1}}]"#.to_owned(), 43),
            (
                r#""artifacts":{"f":{"type":"cdk:feature-flag-report","properties":{"module":"m","flags":{}}}}"#
                    .to_owned(),
                45,
            ),
        ] {
            let manifest = AssemblyManifest::from_json(&format!(r#"{{"version":"55.0.0",{fields}}}"#)).unwrap();
            assert_eq!(manifest.lowest_schema_version(), SchemaVersion::of_major(major), "{fields}");
        }
    }
}
