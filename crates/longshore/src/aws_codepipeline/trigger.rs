//! What starts pipelines besides changes of sources.

use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::{Object, Value};

use super::{ActionRef, validation};

/// What happens to a pull request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GitPullRequestEvent {
    /// It is made.
    Open,
    /// It changes.
    Updated,
    /// It is closed.
    Closed,
}

impl GitPullRequestEvent {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "OPEN",
            Self::Updated => "UPDATED",
            Self::Closed => "CLOSED",
        }
    }
}

/// The kind of source that a trigger is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProviderType {
    /// A connection to a host of Git repositories.
    CodeStarSourceConnection,
}

/// Which pushes start the pipeline; patterns are globs, at most 8 of a kind.
#[derive(Clone, Debug, Default)]
pub struct GitPushFilter {
    /// Tags that do not.
    pub tags_excludes: Option<Vec<String>>,
    /// Tags that do.
    pub tags_includes: Option<Vec<String>>,
    /// Branches that do not.
    pub branches_excludes: Option<Vec<String>>,
    /// Branches that do.
    pub branches_includes: Option<Vec<String>>,
    /// Changed files that do not; with branches only.
    pub file_paths_excludes: Option<Vec<String>>,
    /// Changed files that do; with branches only.
    pub file_paths_includes: Option<Vec<String>>,
}

/// Which pull requests start the pipeline; patterns are globs, at most 8 of a kind.
#[derive(Clone, Debug, Default)]
pub struct GitPullRequestFilter {
    /// What happens to them. Default: anything.
    pub events: Option<Vec<GitPullRequestEvent>>,
    /// Target branches that do not.
    pub branches_excludes: Option<Vec<String>>,
    /// Target branches that do.
    pub branches_includes: Option<Vec<String>>,
    /// Changed files that do not.
    pub file_paths_excludes: Option<Vec<String>>,
    /// Changed files that do.
    pub file_paths_includes: Option<Vec<String>>,
}

/// What happens in a Git repository to start the pipeline.
#[derive(Clone)]
pub struct GitConfiguration {
    /// The action of the source.
    pub source_action: ActionRef,
    /// Pushes, one of up to 3 filters.
    pub push_filter: Option<Vec<GitPushFilter>>,
    /// Pull requests, one of up to 3 filters.
    pub pull_request_filter: Option<Vec<GitPullRequestFilter>>,
}

/// Properties of a [`Trigger`].
#[derive(Clone)]
pub struct TriggerProps {
    /// The kind of source.
    pub provider_type: ProviderType,
    /// What happens in the Git repository.
    pub git_configuration: Option<GitConfiguration>,
}

/// What starts a pipeline; clones are the same.
#[derive(Clone)]
pub struct Trigger(TriggerProps);

fn given(list: &Option<Vec<String>>) -> Option<Vec<String>> {
    list.clone().filter(|l| !l.is_empty())
}

fn patterns(excludes: &Option<Vec<String>>, includes: &Option<Vec<String>>) -> Option<Object> {
    let (excludes, includes) = (given(excludes), given(includes));
    (excludes.is_some() || includes.is_some()).then(|| object! {"Excludes" => excludes, "Includes" => includes})
}

impl Trigger {
    /// Makes a trigger.
    ///
    /// # Errors
    /// When the source is not a connection, or a filter is not valid.
    pub fn new(props: TriggerProps) -> Result<Self> {
        if let Some(git) = &props.git_configuration {
            validation::triggers(git)?;
        }
        Ok(Self(props))
    }

    /// The action of the source.
    pub fn source_action(&self) -> Option<&ActionRef> {
        self.0.git_configuration.as_ref().map(|g| &g.source_action)
    }

    pub(super) fn render(&self) -> Value {
        let git = self.0.git_configuration.as_ref().map(|git| {
            let push: Vec<Value> = git
                .push_filter
                .iter()
                .flatten()
                .map(|f| {
                    object! {
                        "Branches" => patterns(&f.branches_excludes, &f.branches_includes),
                        "FilePaths" => patterns(&f.file_paths_excludes, &f.file_paths_includes),
                        "Tags" => patterns(&f.tags_excludes, &f.tags_includes),
                    }
                    .into()
                })
                .collect();
            let pull: Vec<Value> = git.pull_request_filter.iter().flatten().map(render_pull_request).collect();
            object! {
                "Push" => Value::Array(push).or_undefined_if_empty(),
                "PullRequest" => Value::Array(pull).or_undefined_if_empty(),
                "SourceActionName" => git.source_action.action_properties().action_name,
            }
        });
        let ProviderType::CodeStarSourceConnection = self.0.provider_type;
        object! {"GitConfiguration" => git, "ProviderType" => "CodeStarSourceConnection"}.into()
    }
}

fn render_pull_request(filter: &GitPullRequestFilter) -> Value {
    let mut events: Vec<&str> = Vec::new();
    for event in filter.events.iter().flatten() {
        if !events.contains(&event.as_str()) {
            events.push(event.as_str());
        }
    }
    if events.is_empty() {
        events = vec!["OPEN", "UPDATED", "CLOSED"];
    }
    object! {
        "Branches" => patterns(&filter.branches_excludes, &filter.branches_includes),
        "FilePaths" => patterns(&filter.file_paths_excludes, &filter.file_paths_includes),
        "Events" => events,
    }
    .into()
}
