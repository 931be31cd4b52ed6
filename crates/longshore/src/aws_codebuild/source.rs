//! Where builds get what they build.

use std::ops::Deref;
use std::rc::Rc;

use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::value::{Object, Value};

use super::{EventAction, FilterGroup, IProject};
use crate::aws_codecommit;
use crate::aws_iam::PolicyStatement;
use crate::aws_s3::BucketRef;

pub(super) const NO_SOURCE: &str = "NO_SOURCE";
pub(super) const CODEPIPELINE: &str = "CODEPIPELINE";

/// What a project says of its source.
#[derive(Clone, Debug, Default)]
pub struct SourceConfig {
    /// The property of the project, by CloudFormation's names.
    pub source_property: Object,
    /// What starts builds, by CloudFormation's names. Default: nothing.
    pub build_triggers: Option<Object>,
    /// The branch, tag, commit or object version. Default: the latest.
    pub source_version: Option<String>,
}

/// Where builds get what they build.
pub trait ISource {
    /// The identifier; needed for secondary sources.
    fn identifier(&self) -> Option<String>;

    /// CloudFormation's name of the kind.
    fn type_(&self) -> String;

    /// Whether builds of the source can have a badge.
    fn badge_supported(&self) -> bool;

    /// Allows a project to read, and says where the source is.
    ///
    /// # Errors
    /// When the project cannot use it.
    fn bind(&self, scope: &dyn Construct, project: &dyn IProject) -> Result<SourceConfig>;
}

/// Where builds get what they build; clones are the same.
#[derive(Clone)]
pub struct Source(Rc<dyn ISource>);

/// Properties of a source in a bucket.
#[derive(Clone)]
pub struct S3SourceProps {
    /// The identifier; needed for secondary sources.
    pub identifier: Option<String>,
    /// The bucket.
    pub bucket: BucketRef,
    /// The key of an archive, or a prefix that ends with `/`.
    pub path: String,
    /// The version of the object. Default: the latest.
    pub version: Option<String>,
}

/// Properties of a source in CodeCommit.
#[derive(Clone)]
pub struct CodeCommitSourceProps {
    /// The identifier; needed for secondary sources.
    pub identifier: Option<String>,
    /// How many commits are fetched, 0 for all. Default: all.
    pub clone_depth: Option<u32>,
    /// The branch, tag or commit. Default: the default branch.
    pub branch_or_ref: Option<String>,
    /// Whether submodules are fetched. Default false.
    pub fetch_submodules: Option<bool>,
    /// The repository.
    pub repository: aws_codecommit::RepositoryRef,
}

/// Properties of a source on GitHub.
#[derive(Clone, Debug, Default)]
pub struct GitHubSourceProps {
    /// The user or organization.
    pub owner: String,
    /// The repository. Default: all of the organization, for runners.
    pub repo: Option<String>,
    /// The identifier; needed for secondary sources.
    pub identifier: Option<String>,
    /// How many commits are fetched, 0 for all. Default: all.
    pub clone_depth: Option<u32>,
    /// The branch, tag or commit. Default: the default branch.
    pub branch_or_ref: Option<String>,
    /// Whether submodules are fetched. Default false.
    pub fetch_submodules: Option<bool>,
    /// Whether the host is told how builds went. Default true.
    pub report_build_status: Option<bool>,
    /// Whether events of the host start builds. Default: when there are filters.
    pub webhook: Option<bool>,
    /// Whether events start batch builds; needs a webhook. Default false.
    pub webhook_triggers_batch_build: Option<bool>,
    /// Groups of filters, of which one has to match. Default: every push and pull request.
    pub webhook_filters: Option<Vec<FilterGroup>>,
    /// The URL that the host shows with the status. Default: the build's.
    pub build_status_url: Option<String>,
    /// The name of the status on the host. Default: CodeBuild's.
    pub build_status_context: Option<String>,
}

/// Properties of a source on a GitHub Enterprise server.
#[derive(Clone, Debug, Default)]
pub struct GitHubEnterpriseSourceProps {
    /// The HTTPS URL to clone from.
    pub https_clone_url: String,
    /// Whether certificates are not verified. Default false.
    pub ignore_ssl_errors: Option<bool>,
    /// The identifier; needed for secondary sources.
    pub identifier: Option<String>,
    /// How many commits are fetched, 0 for all. Default: all.
    pub clone_depth: Option<u32>,
    /// The branch, tag or commit. Default: the default branch.
    pub branch_or_ref: Option<String>,
    /// Whether submodules are fetched. Default false.
    pub fetch_submodules: Option<bool>,
    /// Whether the host is told how builds went. Default true.
    pub report_build_status: Option<bool>,
    /// Whether events of the host start builds. Default: when there are filters.
    pub webhook: Option<bool>,
    /// Whether events start batch builds; needs a webhook. Default false.
    pub webhook_triggers_batch_build: Option<bool>,
    /// Groups of filters, of which one has to match. Default: every push and pull request.
    pub webhook_filters: Option<Vec<FilterGroup>>,
    /// The URL that the host shows with the status. Default: the build's.
    pub build_status_url: Option<String>,
    /// The name of the status on the host. Default: CodeBuild's.
    pub build_status_context: Option<String>,
}

/// Properties of a source on BitBucket.
#[derive(Clone, Debug, Default)]
pub struct BitBucketSourceProps {
    /// The workspace.
    pub owner: String,
    /// The repository.
    pub repo: String,
    /// The name of the status on the host. Default: CodeBuild's.
    pub build_status_name: Option<String>,
    /// The identifier; needed for secondary sources.
    pub identifier: Option<String>,
    /// How many commits are fetched, 0 for all. Default: all.
    pub clone_depth: Option<u32>,
    /// The branch, tag or commit. Default: the default branch.
    pub branch_or_ref: Option<String>,
    /// Whether submodules are fetched. Default false.
    pub fetch_submodules: Option<bool>,
    /// Whether the host is told how builds went. Default true.
    pub report_build_status: Option<bool>,
    /// Whether events of the host start builds. Default: when there are filters.
    pub webhook: Option<bool>,
    /// Whether events start batch builds; needs a webhook. Default false.
    pub webhook_triggers_batch_build: Option<bool>,
    /// Groups of filters, of which one has to match. Default: every push and pull request.
    pub webhook_filters: Option<Vec<FilterGroup>>,
    /// The URL that the host shows with the status. Default: the build's.
    pub build_status_url: Option<String>,
}

impl S3SourceProps {
    /// A source in a bucket, at its latest version.
    pub fn of(bucket: impl Into<BucketRef>, path: impl Into<String>) -> Self {
        Self { identifier: None, bucket: bucket.into(), path: path.into(), version: None }
    }
}

impl CodeCommitSourceProps {
    /// A source in CodeCommit, with defaults.
    pub fn of(repository: impl Into<aws_codecommit::RepositoryRef>) -> Self {
        Self {
            identifier: None,
            clone_depth: None,
            branch_or_ref: None,
            fetch_submodules: None,
            repository: repository.into(),
        }
    }
}

impl Source {
    /// An object or prefix of a bucket.
    pub fn s3(props: S3SourceProps) -> Self {
        Self(Rc::new(props))
    }

    /// A repository of CodeCommit.
    pub fn code_commit(props: CodeCommitSourceProps) -> Self {
        Self(Rc::new(props))
    }

    /// A repository on GitHub.
    pub fn git_hub(props: GitHubSourceProps) -> Self {
        Self(Rc::new(props))
    }

    /// A repository on a GitHub Enterprise server.
    pub fn git_hub_enterprise(props: GitHubEnterpriseSourceProps) -> Self {
        Self(Rc::new(props))
    }

    /// A repository on BitBucket.
    pub fn bit_bucket(props: BitBucketSourceProps) -> Self {
        Self(Rc::new(props))
    }

    /// A source of the user's own kind.
    pub fn custom(source: impl ISource + 'static) -> Self {
        Self(Rc::new(source))
    }

    pub(super) fn none() -> Self {
        Self(Rc::new(Kind(NO_SOURCE)))
    }

    pub(super) fn code_pipeline() -> Self {
        Self(Rc::new(Kind(CODEPIPELINE)))
    }
}

impl Deref for Source {
    type Target = dyn ISource;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Source [{}]", self.type_())
    }
}

/// A source of which nothing is said but the kind.
struct Kind(&'static str);

impl ISource for Kind {
    fn identifier(&self) -> Option<String> {
        None
    }

    fn type_(&self) -> String {
        self.0.to_owned()
    }

    fn badge_supported(&self) -> bool {
        false
    }

    fn bind(&self, _: &dyn Construct, _: &dyn IProject) -> Result<SourceConfig> {
        Ok(SourceConfig { source_property: object! {"Type" => self.0}, ..Default::default() })
    }
}

impl ISource for S3SourceProps {
    fn identifier(&self) -> Option<String> {
        self.identifier.clone()
    }

    fn type_(&self) -> String {
        "S3".to_owned()
    }

    fn badge_supported(&self) -> bool {
        false
    }

    fn bind(&self, _: &dyn Construct, project: &dyn IProject) -> Result<SourceConfig> {
        self.bucket.grant_read(&project.grant_principal(), &self.path)?;
        Ok(SourceConfig {
            source_property: object! {
                "SourceIdentifier" => self.identifier.clone(),
                "Type" => "S3",
                "Location" => format!("{}/{}", self.bucket.bucket_name(), self.path),
            },
            source_version: self.version.clone(),
            build_triggers: None,
        })
    }
}

/// What all Git sources say.
macro_rules! git_config {
    ($props:expr, $kind:expr) => {
        SourceConfig {
            source_version: $props.branch_or_ref.clone(),
            source_property: object! {
                "SourceIdentifier" => $props.identifier.clone(),
                "Type" => $kind,
                "GitCloneDepth" => $props.clone_depth,
                "GitSubmodulesConfig" =>
                    ($props.fetch_submodules == Some(true)).then(|| object! {"FetchSubmodules" => true}),
            },
            build_triggers: None,
        }
    };
}

impl ISource for CodeCommitSourceProps {
    fn identifier(&self) -> Option<String> {
        self.identifier.clone()
    }

    fn type_(&self) -> String {
        "CODECOMMIT".to_owned()
    }

    fn badge_supported(&self) -> bool {
        true
    }

    fn bind(&self, _: &dyn Construct, project: &dyn IProject) -> Result<SourceConfig> {
        project.add_to_role_policy(
            PolicyStatement::builder()
                .action("codecommit:GitPull")
                .resource(self.repository.repository_arn())
                .build()?,
        )?;
        let mut config = git_config!(self, "CODECOMMIT");
        config.source_property.insert("Location".to_owned(), self.repository.repository_clone_url_http().into());
        Ok(config)
    }
}

/// What sources on the hosts of others have in common.
struct ThirdParty<'a> {
    config: SourceConfig,
    filters: &'a [FilterGroup],
    report_build_status: Option<bool>,
    webhook: Option<bool>,
    batch: Option<bool>,
}

macro_rules! third_party {
    ($props:expr, $kind:expr, $filters:expr) => {
        ThirdParty {
            config: git_config!($props, $kind),
            filters: $filters,
            report_build_status: $props.report_build_status,
            webhook: $props.webhook,
            batch: $props.webhook_triggers_batch_build,
        }
    };
}

impl ThirdParty<'_> {
    fn bind(self, location: &str, project: &dyn IProject) -> Result<SourceConfig> {
        let filtered = !self.filters.is_empty();
        let webhook = self.webhook.or(filtered.then_some(true));
        if webhook != Some(true) && filtered {
            return Err(Error::new(
                "WebhookFiltersCannotWebhookFalse",
                "`webhookFilters` cannot be used when `webhook` is `false`",
            ));
        }
        let batch = self.batch == Some(true);
        if webhook != Some(true) && batch {
            return Err(Error::new(
                "WebhookTriggersBatchBuildCannot",
                "`webhookTriggersBatchBuild` cannot be used when `webhook` is `false`",
            ));
        }
        if batch {
            project.enable_batch_builds()?;
        }
        let mut config = self.config;
        config.source_property.insert("ReportBuildStatus".to_owned(), self.report_build_status.unwrap_or(true).into());
        config.source_property.insert("Location".to_owned(), location.into());
        config.build_triggers = webhook.map(|webhook| {
            object! {
                "Webhook" => webhook,
                "BuildType" => batch.then_some("BUILD_BATCH"),
                "FilterGroups" =>
                    filtered.then(|| self.filters.iter().map(FilterGroup::render).collect::<Vec<Value>>()),
            }
        });
        Ok(config)
    }
}

/// Says under which name and with which URL the host shows the status.
fn with_status(mut config: SourceConfig, context: &Option<String>, url: &Option<String>) -> SourceConfig {
    if context.is_some() || url.is_some() {
        let status = object! {"Context" => context.clone(), "TargetUrl" => url.clone()};
        config.source_property.insert("BuildStatusConfig".to_owned(), status.into());
    }
    config
}

impl ISource for GitHubSourceProps {
    fn identifier(&self) -> Option<String> {
        self.identifier.clone()
    }

    fn type_(&self) -> String {
        "GITHUB".to_owned()
    }

    fn badge_supported(&self) -> bool {
        true
    }

    fn bind(&self, _: &dyn Construct, project: &dyn IProject) -> Result<SourceConfig> {
        let of_runner = match (&self.webhook_filters, &self.repo) {
            (None, None) => vec![FilterGroup::in_event_of(&[EventAction::WorkflowJobQueued])?],
            _ => Vec::new(),
        };
        let filters = self.webhook_filters.as_deref().unwrap_or(&of_runner);
        let location = match &self.repo {
            Some(repo) => format!("https://github.com/{}/{repo}.git", self.owner),
            None => "CODEBUILD_DEFAULT_WEBHOOK_SOURCE_LOCATION".to_owned(),
        };
        let mut config = third_party!(self, "GITHUB", filters).bind(&location, project)?;
        if self.repo.is_none() {
            let scope = object! {"Name" => self.owner.as_str()};
            config.build_triggers.get_or_insert_default().insert("ScopeConfiguration".to_owned(), scope.into());
        }
        Ok(with_status(config, &self.build_status_context, &self.build_status_url))
    }
}

impl ISource for GitHubEnterpriseSourceProps {
    fn identifier(&self) -> Option<String> {
        self.identifier.clone()
    }

    fn type_(&self) -> String {
        "GITHUB_ENTERPRISE".to_owned()
    }

    fn badge_supported(&self) -> bool {
        true
    }

    fn bind(&self, _: &dyn Construct, project: &dyn IProject) -> Result<SourceConfig> {
        let filters = self.webhook_filters.as_deref().unwrap_or_default();
        for (kind, code) in
            [("COMMIT_MESSAGE", "CommitMessageFiltersCannotUsed"), ("FILE_PATH", "FilePathFiltersCannotUsed")]
        {
            // Quirk(cdk): enterprise-pull-requests. Of the events of pull requests only the first is looked for.
            if filters.iter().any(|f| f.filters_by(kind) && f.actions.contains(&EventAction::PullRequestCreated)) {
                return Err(Error::new(
                    code,
                    format!("{kind} filters cannot be used with GitHub Enterprise Server pull request events"),
                ));
            }
        }
        let mut config = third_party!(self, "GITHUB_ENTERPRISE", filters).bind(&self.https_clone_url, project)?;
        config.source_property.insert("InsecureSsl".to_owned(), self.ignore_ssl_errors.into());
        Ok(with_status(config, &self.build_status_context, &self.build_status_url))
    }
}

impl ISource for BitBucketSourceProps {
    fn identifier(&self) -> Option<String> {
        self.identifier.clone()
    }

    fn type_(&self) -> String {
        "BITBUCKET".to_owned()
    }

    fn badge_supported(&self) -> bool {
        true
    }

    fn bind(&self, _: &dyn Construct, project: &dyn IProject) -> Result<SourceConfig> {
        let filters = self.webhook_filters.as_deref().unwrap_or_default();
        if filters.iter().any(|f| f.actions.contains(&EventAction::PullRequestReopened)) {
            return Err(Error::new(
                "BitbucketSourcesSupportPullRequestReopened",
                "BitBucket sources do not support the PULL_REQUEST_REOPENED webhook event action",
            ));
        }
        let location = format!("https://bitbucket.org/{}/{}.git", self.owner, self.repo);
        let config = third_party!(self, "BITBUCKET", filters).bind(&location, project)?;
        Ok(with_status(config, &self.build_status_name, &self.build_status_url))
    }
}
