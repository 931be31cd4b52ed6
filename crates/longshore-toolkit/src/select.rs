//! Picking stacks of an assembly.

use std::collections::HashSet;

use globset::{Glob, GlobBuilder, GlobMatcher};
use longshore_assembly::{ArtifactKind, CloudAssembly, Stack};
use serde::Serialize;

use crate::Reporter;
use crate::synth::{SynthError, report_annotations};

/// Which stacks are meant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Patterns of construct paths, such as `Prod/*`; a stack's name or ID does as well. None means the only stack.
    pub patterns: Vec<String>,
    /// Means all stacks, those of stages included.
    pub all: bool,
    /// Leaves out the stacks that those meant depend on.
    pub exclusively: bool,
    /// Takes in the stacks that depend on those meant.
    pub dependents: bool,
    /// Which notes of constructs keep a stack from being used.
    pub refused: Refused,
}

/// Which notes of constructs keep a stack from being used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Refused {
    /// Errors.
    #[default]
    Errors,
    /// Errors and warnings.
    Warnings,
    /// None; errors are told as warnings are.
    Nothing,
}

/// Why no stacks are picked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SelectError {
    /// A pattern is none.
    #[error("stack pattern {pattern:?} is not valid")]
    Pattern {
        /// The pattern.
        pattern: String,
        /// What is wrong with it.
        #[source]
        source: Box<globset::Error>,
    },
    /// No stack fits a pattern.
    #[error("no stack matches {}", quoted(patterns))]
    NoMatch {
        /// The patterns that fit nothing.
        patterns: Vec<String>,
        /// The stacks there are.
        stacks: Vec<String>,
    },
    /// There are several stacks and none is named.
    #[error("the app has more than one stack: {}", stacks.join(", "))]
    Ambiguous {
        /// The stacks there are.
        stacks: Vec<String>,
    },
    /// There are no stacks.
    #[error("the app has no stacks")]
    NoStacks,
    /// The stacks picked have errors.
    #[error(transparent)]
    Synth(#[from] SynthError),
}

impl SelectError {
    /// What the user can do about it, when there is something.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NoMatch { stacks, .. } if stacks.is_empty() => Some("the app has no stacks".to_owned()),
            Self::NoMatch { stacks, .. } => Some(format!("the app has {}", stacks.join(", "))),
            Self::Ambiguous { .. } => Some("name the stacks that are meant (patterns work), or say --all".to_owned()),
            Self::Synth(error) => error.hint(),
            _ => None,
        }
    }
}

fn quoted(patterns: &[String]) -> String {
    patterns.iter().map(|it| format!("{it:?}")).collect::<Vec<_>>().join(", ")
}

/// Picks stacks, each after those it depends on, and reports what their constructs left for the user.
///
/// # Errors
/// When nothing fits, it is not clear what is meant, or a construct of a picked stack has an error.
pub fn select<'a>(
    assembly: &'a CloudAssembly,
    selection: &Selection,
    reporter: &dyn Reporter,
) -> Result<Vec<Stack<'a>>, SelectError> {
    let all = assembly.stacks_with_nested();
    let names = || all.iter().map(|stack| stack.display_name().to_owned()).collect::<Vec<_>>();
    let mut chosen: HashSet<&str> = HashSet::new();
    if selection.all {
        chosen.extend(all.iter().map(|stack| stack.id));
    } else if selection.patterns.is_empty() {
        let main: Vec<_> = assembly.stacks().collect();
        match (main.as_slice(), all.as_slice()) {
            ([], []) => {}
            ([one], _) | ([], [one]) => {
                chosen.insert(one.id);
            }
            _ => return Err(SelectError::Ambiguous { stacks: names() }),
        }
    }
    let mut unmatched = Vec::new();
    for pattern in &selection.patterns {
        let matcher = matcher(pattern)?;
        let fits = |stack: &&Stack<'_>| {
            matcher.is_match(stack.display_name()) || stack.id == pattern || stack.stack_name() == pattern
        };
        let mut any = false;
        for stack in all.iter().filter(fits) {
            any = true;
            chosen.insert(stack.id);
        }
        if !any {
            unmatched.push(pattern.clone());
        }
    }
    if !unmatched.is_empty() {
        return Err(SelectError::NoMatch { patterns: unmatched, stacks: names() });
    }
    if !selection.exclusively {
        add_dependencies(&all, &mut chosen);
    }
    if selection.dependents {
        // Each stands after those it depends on, so that once through is enough.
        for stack in &all {
            if dependencies(stack).any(|needed| chosen.contains(needed)) {
                chosen.insert(stack.id);
            }
        }
    }
    let picked: Vec<Stack<'a>> = all.into_iter().filter(|stack| chosen.contains(stack.id)).collect();
    if picked.is_empty() {
        return Err(SelectError::NoStacks);
    }
    report_annotations(&picked, selection.refused, reporter)?;
    Ok(picked)
}

// Source: aws-cdk 2.1148.1, patterns of stacks: `*` stays within one part of the path, `**` does not.
fn matcher(pattern: &str) -> Result<GlobMatcher, SelectError> {
    let built: Result<Glob, _> = GlobBuilder::new(pattern).literal_separator(true).build();
    match built {
        Ok(glob) => Ok(glob.compile_matcher()),
        Err(source) => Err(SelectError::Pattern { pattern: pattern.to_owned(), source: Box::new(source) }),
    }
}

fn add_dependencies<'a>(all: &[Stack<'a>], chosen: &mut HashSet<&'a str>) {
    let mut open: Vec<&Stack<'a>> = all.iter().filter(|stack| chosen.contains(stack.id)).collect();
    while let Some(stack) = open.pop() {
        for needed in dependencies(stack) {
            if let Some(found) = all.iter().find(|other| other.id == needed)
                && chosen.insert(found.id)
            {
                open.push(found);
            }
        }
    }
}

/// The stacks a stack depends on, by artifact ID.
fn dependencies<'a>(stack: &Stack<'a>) -> impl Iterator<Item = &'a str> {
    let artifacts = &stack.assembly.manifest().artifacts;
    let is_stack = move |id: &&String| artifacts.get(*id).is_some_and(|it| matches!(it.kind, ArtifactKind::Stack(_)));
    stack.artifact.dependencies.iter().filter(is_stack).map(String::as_str)
}

/// A stack as it is listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StackSummary {
    /// The construct path, which selects the stack.
    pub id: String,
    /// The name in CloudFormation.
    pub name: String,
    /// The account, if the app names one.
    pub account: Option<String>,
    /// The region, if the app names one.
    pub region: Option<String>,
    /// The stacks it depends on, by construct path.
    pub dependencies: Vec<String>,
}

/// Describes stacks for a list.
pub fn summaries(stacks: &[Stack<'_>]) -> Vec<StackSummary> {
    let shown = |id: &str, stack: &Stack<'_>| {
        let artifact = stack.assembly.manifest().artifacts.get(id);
        artifact.and_then(|it| it.display_name.clone()).unwrap_or_else(|| id.to_owned())
    };
    let summary = |stack: &Stack<'_>| StackSummary {
        id: stack.display_name().to_owned(),
        name: stack.stack_name().to_owned(),
        account: stack.environment().account.map(str::to_owned),
        region: stack.environment().region.map(str::to_owned),
        dependencies: dependencies(stack).map(|id| shown(id, stack)).collect(),
    };
    stacks.iter().map(summary).collect()
}
