//! Repositories: owned by a stack, or existing ones.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::token::Lazy;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, object};

use super::{Code, OnCommitOptions, RepositoryNotificationEvents, RepositoryNotifyOnOptions};
use crate::aws_codestarnotifications::{
    INotificationRuleSource, INotificationRuleTarget, NotificationRule, NotificationRuleOptions, NotificationRuleRef,
    NotificationRuleSourceConfig,
};
use crate::aws_events::{EventPattern, OnEventOptions, Rule};
use crate::aws_iam::{Grant, GrantOnPrincipalOptions, IGrantable};
use crate::aws_kms::KeyRef;
use crate::props::construct_props;

const IMPORTED_CLASS: &str = "aws-cdk-lib.Resource";

construct_props! {
    /// Properties of a [`Repository`].
    #[derive(Debug)]
    pub struct RepositoryProps => Repository {
        /// The name.
        [into] repository_name: String,
        /// What the repository is for.
        [into] description: Option<String>,
        /// What the repository begins with. Default: nothing.
        code: Option<Code>,
        /// The key that the repository is encrypted with. Default: the account's key for CodeCommit.
        [into] kms_key: Option<KeyRef>,
    }
}

/// When a trigger fires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepositoryEventTrigger {
    /// Whatever happens.
    All,
    /// When a reference is moved.
    UpdateRef,
    /// When a reference is made.
    CreateRef,
    /// When a reference is deleted.
    DeleteRef,
}

impl RepositoryEventTrigger {
    const fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::UpdateRef => "updateReference",
            Self::CreateRef => "createReference",
            Self::DeleteRef => "deleteReference",
        }
    }
}

/// How a trigger is made.
#[derive(Clone, Debug, Default)]
pub struct RepositoryTriggerOptions {
    /// The name, unique in the repository. Default: made of the path and the ARN.
    pub name: Option<String>,
    /// When the trigger fires. Default: whatever happens.
    pub events: Option<Vec<RepositoryEventTrigger>>,
    /// The branches that the trigger is about. Default: all.
    pub branches: Option<Vec<String>>,
    /// Text that the target gets.
    pub custom_data: Option<String>,
}

/// A repository, whoever owns it.
pub trait IRepository: Construct + INotificationRuleSource {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn repository_arn(&self) -> String;

    /// The name.
    fn repository_name(&self) -> String;

    /// The HTTPS URL to clone from.
    fn repository_clone_url_http(&self) -> String;

    /// The SSH URL to clone from.
    fn repository_clone_url_ssh(&self) -> String;

    /// The URL to clone from with git-remote-codecommit.
    fn repository_clone_url_grc(&self) -> String;

    /// Makes a rule about everything that CodeCommit tells of the repository.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_event(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        let pattern = EventPattern::new().source(["aws.codecommit"]).resources([self.repository_arn()]);
        Rule::on_event(self.node(), id, options, [pattern])
    }

    /// Makes a rule about references that are made, moved or deleted.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_state_change(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        also(self.on_event(id, options)?, kind("CodeCommit Repository State Change"))
    }

    /// Makes a rule about references that are made.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_reference_created(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        also(self.on_state_change(id, options)?, happened(&["referenceCreated"]))
    }

    /// Makes a rule about references that are made or moved.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_reference_updated(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        also(self.on_state_change(id, options)?, happened(&["referenceCreated", "referenceUpdated"]))
    }

    /// Makes a rule about references that are deleted.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_reference_deleted(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        also(self.on_state_change(id, options)?, happened(&["referenceDeleted"]))
    }

    /// Makes a rule about pull requests that change.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_pull_request_state_change(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        also(self.on_event(id, options)?, kind("CodeCommit Pull Request State Change"))
    }

    /// Makes a rule about comments on pull requests.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_comment_on_pull_request(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        also(self.on_event(id, options)?, kind("CodeCommit Comment on Pull Request"))
    }

    /// Makes a rule about comments on commits.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_comment_on_commit(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        also(self.on_event(id, options)?, kind("CodeCommit Comment on Commit"))
    }

    /// Makes a rule about commits on branches.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_commit(&self, id: &str, options: OnCommitOptions) -> Result<Rule> {
        let branches = options.branches.clone();
        let rule = self.on_reference_updated(id, options.into())?;
        match branches {
            Some(branches) => also(rule, EventPattern::new().detail(object! {"referenceName" => branches})),
            None => Ok(rule),
        }
    }

    /// Allows a principal some actions on the repository.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    fn grant(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee,
            actions: actions.iter().map(|a| (*a).to_owned()).collect(),
            resource_arns: vec![self.repository_arn()],
            conditions: Object::new(),
        })
    }

    /// Allows a principal to pull.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    fn grant_pull(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant(grantee, &["codecommit:GitPull"])
    }

    /// Allows a principal to pull and push.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    fn grant_pull_push(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant(grantee, &["codecommit:GitPull", "codecommit:GitPush"])
    }

    /// Allows a principal to pull and to read everything about the repository.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    fn grant_read(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        let actions = [
            "codecommit:GitPull",
            "codecommit:EvaluatePullRequestApprovalRules",
            "codecommit:Get*",
            "codecommit:Describe*",
        ];
        self.grant(grantee, &actions)
    }

    /// Makes a rule by which people are told of events.
    ///
    /// # Errors
    /// When the target cannot be used so, or the id is empty or taken.
    fn notify_on(
        &self,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: RepositoryNotifyOnOptions,
    ) -> Result<NotificationRuleRef> {
        let events: Vec<&str> = options.events.iter().map(|e| e.as_str()).collect();
        NotificationRule::notify(self, id, target, options.into(), &events)
    }

    /// Makes a rule by which people are told of comments on pull requests.
    ///
    /// # Errors
    /// When the target cannot be used so, or the id is empty or taken.
    fn notify_on_pull_request_comment(
        &self,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: NotificationRuleOptions,
    ) -> Result<NotificationRuleRef> {
        tell(self, id, target, options, RepositoryNotificationEvents::PullRequestComment)
    }

    /// Makes a rule by which people are told of approvals.
    ///
    /// # Errors
    /// When the target cannot be used so, or the id is empty or taken.
    fn notify_on_approval_status_changed(
        &self,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: NotificationRuleOptions,
    ) -> Result<NotificationRuleRef> {
        tell(self, id, target, options, RepositoryNotificationEvents::ApprovalStatusChanged)
    }

    /// Makes a rule by which people are told of approval rules that are set aside.
    ///
    /// # Errors
    /// When the target cannot be used so, or the id is empty or taken.
    fn notify_on_approval_rule_overridden(
        &self,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: NotificationRuleOptions,
    ) -> Result<NotificationRuleRef> {
        tell(self, id, target, options, RepositoryNotificationEvents::ApprovalRuleOverridden)
    }

    /// Makes a rule by which people are told of new pull requests.
    ///
    /// # Errors
    /// When the target cannot be used so, or the id is empty or taken.
    fn notify_on_pull_request_created(
        &self,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: NotificationRuleOptions,
    ) -> Result<NotificationRuleRef> {
        tell(self, id, target, options, RepositoryNotificationEvents::PullRequestCreated)
    }

    /// Makes a rule by which people are told of merged pull requests.
    ///
    /// # Errors
    /// When the target cannot be used so, or the id is empty or taken.
    fn notify_on_pull_request_merged(
        &self,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: NotificationRuleOptions,
    ) -> Result<NotificationRuleRef> {
        tell(self, id, target, options, RepositoryNotificationEvents::PullRequestMerged)
    }

    /// As [`IRepository::notify_on_pull_request_merged`], by the name that it had first.
    ///
    /// # Errors
    /// When the target cannot be used so, or the id is empty or taken.
    fn notifiy_on_pull_request_merged(
        &self,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: NotificationRuleOptions,
    ) -> Result<NotificationRuleRef> {
        self.notify_on_pull_request_merged(id, target, options)
    }

    /// Makes a rule by which people are told of new branches and tags.
    ///
    /// # Errors
    /// When the target cannot be used so, or the id is empty or taken.
    fn notify_on_branch_or_tag_created(
        &self,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: NotificationRuleOptions,
    ) -> Result<NotificationRuleRef> {
        tell(self, id, target, options, RepositoryNotificationEvents::BranchOrTagCreated)
    }

    /// Makes a rule by which people are told of deleted branches and tags.
    ///
    /// # Errors
    /// When the target cannot be used so, or the id is empty or taken.
    fn notify_on_branch_or_tag_deleted(
        &self,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: NotificationRuleOptions,
    ) -> Result<NotificationRuleRef> {
        tell(self, id, target, options, RepositoryNotificationEvents::BranchOrTagDeleted)
    }
}

fn also(rule: Rule, pattern: EventPattern) -> Result<Rule> {
    rule.add_event_pattern(pattern)?;
    Ok(rule)
}

fn kind(detail_type: &str) -> EventPattern {
    EventPattern::new().detail_type([detail_type])
}

fn happened(events: &[&str]) -> EventPattern {
    EventPattern::new().detail(object! {"event" => events})
}

fn tell<R: IRepository + ?Sized>(
    repository: &R,
    id: &str,
    target: &dyn INotificationRuleTarget,
    options: NotificationRuleOptions,
    event: RepositoryNotificationEvents,
) -> Result<NotificationRuleRef> {
    NotificationRule::notify(repository, id, target, options, &[event.as_str()])
}

/// A handle of any repository.
pub type RepositoryRef = Rc<dyn IRepository>;

impl From<&Repository> for RepositoryRef {
    fn from(repository: &Repository) -> Self {
        Rc::new(repository.clone())
    }
}

/// A repository; clones are the same.
#[derive(Clone)]
pub struct Repository(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    triggers: Rc<RefCell<Vec<(String, Value)>>>,
}

impl Repository {
    /// Adds a repository to a stack.
    ///
    /// # Errors
    /// When the code is neither directory nor archive, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: RepositoryProps) -> Result<Self> {
        let name = PhysicalName::from(props.repository_name.as_str());
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_codecommit.Repository", name)?;
        let triggers: Rc<RefCell<Vec<(String, Value)>>> = Rc::default();
        let later = Rc::clone(&triggers);
        let code = props.code.map(|c| c.bind(base.node()).map(|config| config.code)).transpose()?;
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::CodeCommit::Repository",
            object! {
                "RepositoryName" => props.repository_name,
                "RepositoryDescription" => props.description,
                "Triggers" => Lazy::any(move || {
                    let triggers: Vec<Value> = later.borrow().iter().map(|(_, t)| t.clone()).collect();
                    Ok(Value::Array(triggers).or_undefined_if_empty())
                }),
                "Code" => code,
                "KmsKeyId" => props.kms_key.map(|k| k.key_arn().to_owned()),
            },
        )?;
        Ok(Self(Rc::new(Owned { base, resource, triggers })))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// Has the repository call a topic or function.
    ///
    /// # Errors
    /// When there is a trigger of that name already.
    pub fn notify(&self, arn: &str, options: RepositoryTriggerOptions) -> Result<&Self> {
        let mut events = options.events.unwrap_or_else(|| vec![RepositoryEventTrigger::All]);
        if events.len() > 1 && events.contains(&RepositoryEventTrigger::All) {
            events = vec![RepositoryEventTrigger::All];
        }
        let name = options.name.filter(|n| !n.is_empty()).unwrap_or_else(|| format!("{}/{arn}", self.node().path()));
        if self.0.triggers.borrow().iter().any(|(known, _)| *known == name) {
            bail!(
                self,
                "UnableSetRepositoryTriggerNamed",
                "Unable to set repository trigger named {name} because trigger names must be unique"
            );
        }
        let trigger = object! {
            "DestinationArn" => arn,
            "Name" => name.as_str(),
            "CustomData" => options.custom_data,
            "Branches" => options.branches,
            "Events" => events.into_iter().map(RepositoryEventTrigger::as_str).collect::<Vec<_>>(),
        };
        self.0.triggers.borrow_mut().push((name, trigger.into()));
        Ok(self)
    }

    /// An existing repository by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_repository_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        repository_arn: impl Into<String>,
    ) -> Result<RepositoryRef> {
        let arn = repository_arn.into();
        let parts =
            ArnComponents::split(&arn, ArnFormat::NoResourceName).map_err(|e| e.with_path(scope.node().path()))?;
        let stack = Stack::of(scope)?;
        let base = ResourceBase::imported_in(scope, id.as_ref(), IMPORTED_CLASS, parts.account, parts.region.clone())?;
        Ok(Rc::new(Imported { base, stack, arn, name: parts.resource, region: parts.region }))
    }

    /// An existing repository of the stack's account and region, by its name.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_repository_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        repository_name: impl Into<String>,
    ) -> Result<RepositoryRef> {
        let name = repository_name.into();
        let stack = Stack::of(scope)?;
        let arn = stack.format_arn(repository_arn_components(&name))?;
        let base = ResourceBase::imported_in(scope, id.as_ref(), IMPORTED_CLASS, None, None)?;
        Ok(Rc::new(Imported { base, stack, arn, name, region: None }))
    }
}

fn repository_arn_components(name: &str) -> ArnComponents {
    ArnComponents { service: "codecommit".into(), resource: name.to_owned(), ..Default::default() }
}

fn grc(region: &str, name: &str) -> String {
    format!("codecommit::{region}://{name}")
}

impl Construct for Repository {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl INotificationRuleSource for Repository {
    fn bind_as_notification_rule_source(&self, _: &dyn Construct) -> Result<NotificationRuleSourceConfig> {
        Ok(NotificationRuleSourceConfig { source_arn: self.repository_arn() })
    }
}

impl IRepository for Repository {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn repository_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.att("Arn"), repository_arn_components)
    }

    fn repository_name(&self) -> String {
        self.0.base.name_attribute(self.0.resource.att("Name"))
    }

    fn repository_clone_url_http(&self) -> String {
        self.0.resource.att("CloneUrlHttp")
    }

    fn repository_clone_url_ssh(&self) -> String {
        self.0.resource.att("CloneUrlSsh")
    }

    fn repository_clone_url_grc(&self) -> String {
        grc(self.0.base.stack().region(), &self.repository_name())
    }
}

struct Imported {
    base: ResourceBase,
    stack: Stack,
    arn: String,
    name: String,
    region: Option<String>,
}

impl Imported {
    fn region(&self) -> &str {
        self.region.as_deref().unwrap_or_else(|| self.stack.region())
    }

    fn clone_url(&self, protocol: &str) -> String {
        let suffix = self.stack.url_suffix();
        format!("{protocol}://git-codecommit.{}.{suffix}/v1/repos/{}", self.region(), self.name)
    }
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl INotificationRuleSource for Imported {
    fn bind_as_notification_rule_source(&self, _: &dyn Construct) -> Result<NotificationRuleSourceConfig> {
        Ok(NotificationRuleSourceConfig { source_arn: self.arn.clone() })
    }
}

impl IRepository for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn repository_arn(&self) -> String {
        self.arn.clone()
    }

    fn repository_name(&self) -> String {
        self.name.clone()
    }

    fn repository_clone_url_http(&self) -> String {
        self.clone_url("https")
    }

    fn repository_clone_url_ssh(&self) -> String {
        self.clone_url("ssh")
    }

    fn repository_clone_url_grc(&self) -> String {
        grc(self.region(), &self.name)
    }
}
