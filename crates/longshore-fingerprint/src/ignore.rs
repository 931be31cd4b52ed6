//! Ignore strategies: which paths of a tree are left out.
//!
//! Three dialects exist, and each is that of the npm package the library bundles, oddities included.

mod braces;
mod brackets;
mod docker;
mod extglob;
mod git;
mod glob;
mod wildcard;

use std::path::Path;

use crate::node_path;
use crate::options::IgnoreMode;

/// Why an ignore strategy cannot be built.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum IgnoreError {
    /// The root is a relative path.
    #[error("ignore root {root:?} is not an absolute path")]
    RelativeRoot {
        /// The path given.
        root: String,
    },
    /// A pattern turns into a regular expression that does not compile.
    #[error("ignore pattern {pattern:?} is not valid: /{expression}/: {reason}")]
    InvalidRegularExpression {
        /// The pattern given.
        pattern: String,
        /// The regular expression it stands for.
        expression: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A pattern has more than 65,536 UTF-16 units.
    #[error("ignore pattern of {length} characters is longer than 65536")]
    PatternTooLong {
        /// Length of the pattern in UTF-16 units.
        length: usize,
    },
}

/// Decides which paths under a root are ignored.
///
/// ```
/// use longshore_fingerprint::{IgnoreMode, IgnoreStrategy};
/// use std::path::Path;
///
/// let patterns = ["**/*.log".to_owned(), "!keep/a.log".to_owned()];
/// let strategy = IgnoreStrategy::new(IgnoreMode::Docker, Path::new("/root"), &patterns)?;
/// assert!(strategy.ignores(Path::new("/root/logs/a.log")));
/// assert!(!strategy.ignores(Path::new("/root/keep/a.log")));
/// # Ok::<(), longshore_fingerprint::IgnoreError>(())
/// ```
#[derive(Debug, Clone)]
pub struct IgnoreStrategy {
    root: std::path::PathBuf,
    rules: Rules,
}

#[derive(Debug, Clone)]
enum Rules {
    Glob(glob::GlobRules),
    Git(git::GitRules),
    Docker(docker::DockerRules),
}

/// What the ancestors of the paths in one directory say about them.
#[derive(Debug, Clone)]
pub(crate) enum DirectoryState {
    Plain,
    Docker(docker::Ancestors),
}

/// What a strategy says about a directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DirectoryVerdict {
    /// Neither the directory nor anything below is kept.
    pub(crate) completely: bool,
    /// The directory itself is not kept.
    pub(crate) ignored: bool,
}

impl IgnoreStrategy {
    /// Builds a strategy from patterns, in order.
    ///
    /// # Errors
    /// When `root` is relative or a pattern does not compile.
    // Differs(cdk): early-pattern-errors. The library reports a bad pattern when the first path is tested.
    pub fn new(mode: IgnoreMode, root: &Path, patterns: &[String]) -> Result<Self, IgnoreError> {
        if !root.is_absolute() {
            return Err(IgnoreError::RelativeRoot { root: root.to_string_lossy().into_owned() });
        }
        let rules = match mode {
            IgnoreMode::Glob => Rules::Glob(glob::GlobRules::default()),
            IgnoreMode::Git => Rules::Git(git::GitRules::default()),
            IgnoreMode::Docker => Rules::Docker(docker::DockerRules::default()),
        };
        let mut strategy = Self { root: node_path::resolve(root), rules };
        for pattern in patterns {
            match &mut strategy.rules {
                Rules::Glob(rules) => rules.add(pattern)?,
                // Patterns of the constructor are one line each, whatever they contain.
                Rules::Git(rules) => rules.add_line(pattern)?,
                Rules::Docker(rules) => rules.add(pattern)?,
            }
        }
        Ok(strategy)
    }

    /// Adds one more pattern at the end.
    ///
    /// # Errors
    /// When the pattern does not compile; the strategy is as before then.
    pub fn add(&mut self, pattern: &str) -> Result<(), IgnoreError> {
        match &mut self.rules {
            Rules::Glob(rules) => rules.add(pattern),
            Rules::Git(rules) => rules.add(pattern),
            Rules::Docker(rules) => rules.add(pattern),
        }
    }

    /// Tells whether `abs_path` itself is ignored.
    ///
    /// Paths outside of the root are never ignored in [`IgnoreMode::Git`].
    // Quirk(cdk): ignored-root. The root itself counts as ignored in docker mode.
    pub fn ignores(&self, abs_path: &Path) -> bool {
        let relative = self.relative(abs_path);
        match &self.rules {
            Rules::Glob(rules) => rules.ignores(&relative),
            Rules::Git(rules) => rules.ignores_path(&relative),
            Rules::Docker(rules) => rules.ignores_path(&relative).ignored,
        }
    }

    /// Tells whether the directory `abs_path` is ignored together with everything that may lie below it.
    pub fn completely_ignores(&self, abs_path: &Path) -> bool {
        let relative = self.relative(abs_path);
        match &self.rules {
            Rules::Glob(rules) => rules.ignores(&relative),
            Rules::Git(rules) => rules.ignores_path(&format!("{relative}/")),
            Rules::Docker(rules) => rules.ignores_path(&relative).completely,
        }
    }

    fn relative(&self, abs_path: &Path) -> String {
        node_path::relative(&self.root, &node_path::resolve(abs_path)).to_string_lossy().into_owned()
    }

    /// Returns the state for the root's own entries.
    pub(crate) fn root_state(&self) -> DirectoryState {
        match &self.rules {
            Rules::Docker(rules) => DirectoryState::Docker(rules.root_ancestors()),
            Rules::Glob(_) | Rules::Git(_) => DirectoryState::Plain,
        }
    }

    /// Returns the state for the entries of `directory`, which lies in the directory `state` is for.
    pub(crate) fn child_state(&self, state: &DirectoryState, directory: &str) -> DirectoryState {
        match (&self.rules, state) {
            (Rules::Docker(rules), DirectoryState::Docker(ancestors)) => {
                DirectoryState::Docker(rules.descend(ancestors, directory))
            }
            _ => DirectoryState::Plain,
        }
    }

    /// Tells whether a path is ignored, given that the walk entered its directory.
    pub(crate) fn ignores_entry(&self, state: &DirectoryState, relative: &str) -> bool {
        match (&self.rules, state) {
            (Rules::Docker(rules), DirectoryState::Docker(ancestors)) => rules.verdict(ancestors, relative).ignored,
            (Rules::Git(rules), _) => rules.ignores_entry(relative),
            (Rules::Glob(rules), _) => rules.ignores(relative),
            (Rules::Docker(rules), DirectoryState::Plain) => rules.ignores_path(relative).ignored,
        }
    }

    /// Judges a directory, given that the walk entered its parent.
    pub(crate) fn directory_verdict(&self, state: &DirectoryState, relative: &str) -> DirectoryVerdict {
        match (&self.rules, state) {
            (Rules::Docker(rules), DirectoryState::Docker(ancestors)) => rules.verdict(ancestors, relative),
            (Rules::Docker(rules), DirectoryState::Plain) => rules.ignores_path(relative),
            (Rules::Git(rules), _) => DirectoryVerdict {
                completely: rules.ignores_entry(&format!("{relative}/")),
                ignored: rules.ignores_entry(relative),
            },
            (Rules::Glob(rules), _) => {
                let ignored = rules.ignores(relative);
                DirectoryVerdict { completely: ignored, ignored }
            }
        }
    }
}
