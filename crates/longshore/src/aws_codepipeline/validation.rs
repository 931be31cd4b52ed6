//! What names, artifacts and filters may be.

use longshore_core::construct::Node;
use longshore_core::error::{Error, Result};
use longshore_core::token::str_is_unresolved;

use super::{ActionCategory, Artifact, GitConfiguration, GitPullRequestFilter, GitPushFilter};

fn check(at: Option<&Node>, thing: &str, name: Option<&str>, expression: &str, max: usize, more: &str) -> Result<()> {
    let Some(name) = name.filter(|n| !str_is_unresolved(n)) else { return Ok(()) };
    let fits = (1..=max).contains(&name.chars().count())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(c));
    if fits {
        return Ok(());
    }
    let error =
        Error::new("InvalidName", format!("{thing} name must match regular expression: {expression}, got '{name}'"));
    Err(match at {
        Some(node) => error.with_path(node.path()),
        None => error,
    })
}

/// Names of pipelines, stages and actions.
pub(super) fn name(at: &Node, thing: &str, name: Option<&str>) -> Result<()> {
    check(Some(at), thing, name, "/^[a-zA-Z0-9.@_-]{1,100}$/", 100, ".@_-")
}

pub(super) fn artifact_name(name: Option<&str>) -> Result<()> {
    check(None, "Artifact", name, "/^[a-zA-Z0-9_-]{1,100}$/", 100, "_-")
}

pub(super) fn namespace(at: &Node, name: Option<&str>) -> Result<()> {
    check(Some(at), "Namespace", name, "/^[A-Za-z0-9@_-]{1,100}$/", 100, "@_-")
}

pub(super) fn variable_name(name: &str) -> Result<()> {
    check(None, "Variable", Some(name), "/^[A-Za-z0-9@\\-_]{1,128}$/", 128, "@-_")
}

pub(super) fn rule_name(name: Option<&str>) -> Result<()> {
    check(None, "Rule", name, "/^[A-Za-z0-9.@\\-_]{1,100}$/", 100, ".@-_")
}

pub(super) fn artifact_bounds(
    kind: &str,
    artifacts: &[Artifact],
    (min, max): (u32, u32),
    category: ActionCategory,
    provider: &str,
) -> Vec<String> {
    let mut out = Vec::new();
    let category = category.as_str();
    if artifacts.len() < min as usize {
        out.push(format!("{category}/{provider} must have at least {min} {kind} artifacts"));
    }
    if artifacts.len() > max as usize {
        out.push(format!("{category}/{provider} cannot have more than {max} {kind} artifacts"));
    }
    out
}

pub(super) fn source_action(
    must_be_source: bool,
    category: ActionCategory,
    action_name: &str,
    stage_name: &str,
) -> Option<String> {
    (must_be_source != (category == ActionCategory::Source)).then(|| {
        let rule = if must_be_source {
            "first stage may only contain Source actions"
        } else {
            "Source actions may only occur in first stage"
        };
        format!("Action {action_name} in stage {stage_name}: {rule}")
    })
}

/// The most patterns of one kind.
// Source: CodePipeline user guide, quotas of triggers.
const MAX_PATTERNS: usize = 8;
const MAX_FILTERS: usize = 3;

pub(super) fn triggers(git: &GitConfiguration) -> Result<()> {
    let properties = git.source_action.action_properties();
    let name = properties.action_name.as_str();
    if properties.provider != "CodeStarSourceConnection" {
        return Err(Error::new(
            "ProviderActionPropertiesSourceAction",
            format!(
                "provider for actionProperties in sourceAction with name '{name}' must be 'CodeStarSourceConnection', got '{}'",
                properties.provider
            ),
        ));
    }
    let push = git.push_filter.as_deref().unwrap_or_default();
    let pull = git.pull_request_filter.as_deref().unwrap_or_default();
    if push.is_empty() && pull.is_empty() {
        return Err(Error::new(
            "SpecifyGitPushFilterGit",
            format!(
                "must specify either GitPushFilter or GitPullRequestFilter for the trigger with sourceAction with name '{name}'"
            ),
        ));
    }
    too_many(push.len(), "GitPushFilter", "MustBeLengthGitpushfilterSourceaction", name)?;
    for filter in push {
        push_filter(filter, name)?;
    }
    too_many(pull.len(), "GitPullRequestFilter", "LengthGitPullRequestFilter", name)?;
    for filter in pull {
        pull_request_filter(filter, name)?;
    }
    Ok(())
}

fn too_many(count: usize, kind: &str, code: &'static str, action: &str) -> Result<()> {
    if count <= MAX_FILTERS {
        return Ok(());
    }
    Err(Error::new(
        code,
        format!("length of {kind} for sourceAction with name '{action}' must be less than or equal to 3, got {count}"),
    ))
}

type Patterns<'a> = (&'static str, &'a Option<Vec<String>>);

fn lengths(kind: &str, action: &str, patterns: &[Patterns<'_>]) -> Result<()> {
    for (field, list) in patterns {
        if let Some(count) = list.as_ref().map(Vec::len).filter(|n| *n > MAX_PATTERNS) {
            return Err(Error::new(
                "MaximumArrayLength",
                format!(
                    "maximum length of {field} in {kind} for sourceAction with name '{action}' is {MAX_PATTERNS}, got {count}"
                ),
            ));
        }
    }
    Ok(())
}

fn push_filter(filter: &GitPushFilter, action: &str) -> Result<()> {
    lengths(
        "GitPushFilter",
        action,
        &[
            ("branchesExcludes", &filter.branches_excludes),
            ("branchesIncludes", &filter.branches_includes),
            ("filePathsExcludes", &filter.file_paths_excludes),
            ("filePathsIncludes", &filter.file_paths_includes),
            ("tagsExcludes", &filter.tags_excludes),
            ("tagsIncludes", &filter.tags_includes),
        ],
    )?;
    let branches = filter.branches_excludes.is_some() || filter.branches_includes.is_some();
    if !branches && (filter.file_paths_excludes.is_some() || filter.file_paths_includes.is_some()) {
        return Err(Error::new(
            "CannotSpecifyFilePathsWithoutBranches",
            format!("cannot specify filePaths without branches for sourceAction with name '{action}'"),
        ));
    }
    if !branches && filter.tags_excludes.is_none() && filter.tags_includes.is_none() {
        return Err(Error::new(
            "MustSpecifyTagsOrBranches",
            format!("must specify either tags or branches in GitpushFilter for sourceAction with name '{action}'"),
        ));
    }
    Ok(())
}

fn pull_request_filter(filter: &GitPullRequestFilter, action: &str) -> Result<()> {
    if filter.branches_excludes.is_none() && filter.branches_includes.is_none() {
        return Err(Error::new(
            "MustSpecifyBranches",
            format!("must specify branches in GitPullRequestFilter for sourceAction with name '{action}'"),
        ));
    }
    lengths(
        "GitPullRequestFilter",
        action,
        &[
            ("branchesExcludes", &filter.branches_excludes),
            ("branchesIncludes", &filter.branches_includes),
            ("filePathsExcludes", &filter.file_paths_excludes),
            ("filePathsIncludes", &filter.file_paths_includes),
        ],
    )
}
