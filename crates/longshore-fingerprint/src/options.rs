//! What a caller chooses: ignore mode, symlink mode, hash version, exclusions.

use std::path::PathBuf;

use crate::cache::FingerprintCache;

/// How exclusion patterns are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum IgnoreMode {
    /// Simple globs, as the npm package `minimatch` 10.2.6 with `matchBase` reads them.
    #[default]
    Glob,
    /// `.gitignore` rules, as the npm package `ignore` 5.3.2 reads them.
    Git,
    /// `.dockerignore` rules, as the npm package `@balena/dockerignore` 1.0.2 reads them.
    Docker,
}

impl IgnoreMode {
    /// Returns the mode's name as it is hashed: `glob`, `git` or `docker`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Glob => "glob",
            Self::Git => "git",
            Self::Docker => "docker",
        }
    }
}

/// What happens to symbolic links.
// Quirk(cdk): follow-default. The documentation says the default is NEVER, the code uses EXTERNAL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SymlinkFollowMode {
    /// Links stay links.
    Never,
    /// Links are replaced by what they point to.
    Always,
    /// Links that point outside of the tree are replaced by what they point to; others stay links.
    #[default]
    External,
    /// Links that point inside of the tree are replaced by what they point to; others are refused when staging.
    BlockExternal,
}

impl SymlinkFollowMode {
    /// Returns the mode's name as it is hashed: `never`, `always`, `external` or `internal-only`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Always => "always",
            Self::External => "external",
            Self::BlockExternal => "internal-only",
        }
    }
}

/// Which rules turn a tree into a hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum HashVersion {
    /// Bit-identical to aws-cdk-lib 2.275.0.
    #[default]
    V1,
    /// True bytes, executable bits and directories are hashed too; see [`fingerprint`](crate::fingerprint) for the
    /// exact encoding.
    V2,
}

/// Options of [`fingerprint`](crate::fingerprint), [`trace`](crate::trace) and
/// [`context_listing`](crate::context_listing). The default is the library's default.
#[derive(Debug, Clone, Default)]
pub struct FingerprintOptions<'a> {
    /// Patterns of paths to leave out, read according to `ignore_mode`. Without effect on a single file.
    pub exclude: Vec<String>,
    /// How `exclude` is read; [`IgnoreMode::Glob`] when absent.
    pub ignore_mode: Option<IgnoreMode>,
    /// What happens to symbolic links; [`SymlinkFollowMode::External`] by default.
    pub follow: SymlinkFollowMode,
    /// Text hashed before everything else; the empty text is the same as none.
    pub extra_hash: Option<String>,
    /// Which rules turn the tree into a hash.
    pub version: HashVersion,
    /// Directories that are left out wherever the walk meets them, compared by canonical path. Empty by default, as
    /// in the library; for an output directory inside of the context.
    pub never_enter: Vec<PathBuf>,
    /// Where content fingerprints are remembered between runs; nothing is remembered when absent.
    pub cache: Option<&'a FingerprintCache>,
}

/// Options of [`copy_directory`](crate::copy_directory). The default is the library's default.
#[derive(Debug, Clone, Default)]
pub struct CopyOptions {
    /// Patterns of paths to leave out, read according to `ignore_mode`.
    pub exclude: Vec<String>,
    /// How `exclude` is read; [`IgnoreMode::Glob`] when absent.
    pub ignore_mode: Option<IgnoreMode>,
    /// What happens to symbolic links; [`SymlinkFollowMode::External`] by default.
    pub follow: SymlinkFollowMode,
    /// Directories that are left out wherever the walk meets them, compared by canonical path. The destination always
    /// belongs to them.
    pub never_enter: Vec<PathBuf>,
}
