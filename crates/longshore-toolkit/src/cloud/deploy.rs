//! Deploying stacks to AWS: assets first, then each stack as soon as those it depends on are there.

mod change_set;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use futures_util::future::BoxFuture;
use futures_util::stream::{self, FuturesUnordered, StreamExt as _, TryStreamExt as _};
use indexmap::IndexMap;
use longshore_assembly::Stack;
use longshore_aws::AwsError;
use longshore_aws::service::CLOUDFORMATION;
use longshore_publish::Receipt;
use serde::Serialize;
use serde_json::{Map, Value, json};
use tokio_util::sync::CancellationToken;

use super::monitor::Monitor;
use super::parameters::{StackParameters, decide};
use super::publish::publish_for;
use super::state::{StackState, Status};
use super::{Cloud, CloudError, StackAccess, replaced};
use crate::Event;
use crate::diff::{TemplateDiff, render_security};
use crate::publish::Builders;

/// How stacks are deployed.
#[derive(Clone)]
pub struct CloudDeployOptions {
    /// Values of template parameters: of one stack, by its ID or name, or of all that have them.
    pub parameters: Vec<(Option<String>, String, String)>,
    /// Whether parameters without a value keep the deployed one.
    pub use_previous_parameters: bool,
    /// How CloudFormation is asked.
    pub method: Method,
    /// Deploys although nothing changes.
    pub force: bool,
    /// Whether a failure is rolled back.
    pub rollback: bool,
    /// Which changes need an approval.
    pub approval: Approval,
    /// Gives approvals; nobody does where it is left out.
    pub approver: Option<Arc<dyn Approver>>,
    /// Tags in place of those of the stacks.
    pub tags: IndexMap<String, String>,
    /// Topics that hear of events, besides those of the stacks.
    pub notification_arns: Vec<String>,
    /// How many stacks are deployed at the same time.
    pub concurrency: usize,
    /// Whether images of running services and functions are changed past CloudFormation.
    pub hotswap: Hotswap,
    /// Whether resources that exist under the name the template gives them become part of the stack.
    pub import_existing: bool,
}

impl Default for CloudDeployOptions {
    fn default() -> Self {
        Self {
            parameters: Vec::new(),
            use_previous_parameters: true,
            method: Method::ChangeSet { name: None, execute: true },
            force: false,
            rollback: true,
            approval: Approval::default(),
            approver: None,
            tags: IndexMap::new(),
            notification_arns: Vec::new(),
            concurrency: 4,
            hotswap: Hotswap::No,
            import_existing: false,
        }
    }
}

/// How CloudFormation is asked to change a stack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Method {
    /// With a change set, which is looked at and then executed.
    ChangeSet {
        /// Its name; else `cdk-deploy-change-set`.
        name: Option<String>,
        /// Whether it is executed; else it stays to be looked at.
        execute: bool,
    },
    /// By executing a change set that is there.
    Execute {
        /// Its name; else `cdk-deploy-change-set`.
        name: Option<String>,
    },
    /// At once.
    Direct,
}

/// Which changes need an approval.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Approval {
    /// None.
    Never,
    /// Any.
    AnyChange,
    /// Those after which somebody may do more than before.
    #[default]
    Broadening,
    /// Those that delete resources or make them anew.
    Destructive,
}

/// Whether images of running services and functions are changed past CloudFormation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Hotswap {
    /// They are not.
    #[default]
    No,
    /// They are, and whatever else changes is left as it is.
    Only,
    /// They are if nothing else changes; else CloudFormation does all of it.
    OrDeploy,
}

/// Asks whoever can approve a change.
pub trait Approver: Send + Sync {
    /// Shows a text and asks whether to go on.
    fn approve<'a>(&'a self, stack: &'a str, shown: &'a str) -> BoxFuture<'a, bool>;
}

/// What was deployed to AWS.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CloudDeployed {
    /// The stacks, in the order in which they were done.
    pub stacks: Vec<CloudStack>,
    /// Their assets, and where they are.
    pub assets: Receipt,
}

/// A stack that is deployed in AWS.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CloudStack {
    /// Its construct path.
    pub id: String,
    /// Its artifact ID.
    #[serde(skip)]
    pub artifact: String,
    /// Its name in CloudFormation.
    pub name: String,
    /// Its ARN.
    pub arn: String,
    /// What was done to it.
    pub outcome: StackOutcome,
    /// Its outputs.
    pub outputs: IndexMap<String, String>,
}

/// What was done to a stack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum StackOutcome {
    /// It was made.
    Created,
    /// It was changed.
    Updated,
    /// It was as it should be.
    Unchanged,
    /// There is a change set now that nobody has executed.
    Prepared,
    /// Its running services were changed past CloudFormation.
    Hotswapped,
    /// It has no resources, and is not deployed; if it was, it is deleted.
    Empty,
}

/// The name of the change set where nobody gives one.
// Source: aws-cdk 2.1148.1, --change-set-name.
pub(crate) const CHANGE_SET: &str = "cdk-deploy-change-set";

/// How many stacks are looked at at the same time.
const LOOKS: usize = 16;

/// The longest template that can be sent without a bucket, in bytes.
// Source: AWS CloudFormation User Guide, quotas.
const LONGEST_BODY: usize = 51_200;

/// Publishes the assets of stacks, and deploys them.
///
/// Stacks are looked at first. Of those that are as they should be, the assets are made sure of as well, but the template
/// is not published, and nothing more is asked.
///
/// # Errors
/// When anything cannot be published, in which case no stack is touched, or a stack cannot be deployed, in which case
/// those that depend on it are not.
pub async fn deploy(
    cloud: &Cloud,
    stacks: &[Stack<'_>],
    options: &CloudDeployOptions,
    builders: &Builders,
    cancel: &CancellationToken,
) -> Result<CloudDeployed, CloudError> {
    check_parameters(stacks, options)?;
    let looks = stacks.iter().map(|stack| Job::prepare(cloud, stack, options, cancel));
    let jobs: Vec<Job<'_>> = stream::iter(looks).buffered(LOOKS).try_collect().await?;
    let unchanged: Vec<&Stack<'_>> = jobs.iter().filter(|job| job.unchanged.is_some()).map(|job| job.stack).collect();
    let assets = publish_for(cloud, stacks, &unchanged, builders, cancel).await?;
    let jobs: HashMap<&str, &Job<'_>> = jobs.iter().map(|job| (job.stack.id, job)).collect();
    let stacks = in_order(stacks, options.concurrency, |stack| jobs[stack.id].finish()).await?;
    Ok(CloudDeployed { stacks, assets })
}

/// Works on stacks, several at the same time, each after those it depends on. After a failure nothing new begins.
pub(crate) async fn in_order<'a, T, F>(
    stacks: &'a [Stack<'a>],
    concurrency: usize,
    work: impl Fn(&'a Stack<'a>) -> F,
) -> Result<Vec<T>, CloudError>
where
    F: Future<Output = Result<T, CloudError>> + 'a,
{
    let mut waiting: Vec<&Stack<'_>> = stacks.iter().collect();
    let all: HashSet<&str> = stacks.iter().map(|stack| stack.id).collect();
    let mut done: HashSet<&str> = HashSet::new();
    let mut running = FuturesUnordered::new();
    let mut results = Vec::new();
    let mut failed = None;
    loop {
        while failed.is_none() && running.len() < concurrency.max(1) {
            let is_ready = |stack: &&Stack<'_>| {
                let needed = stack.artifact.dependencies.iter().map(String::as_str);
                needed.filter(|id| all.contains(id) && *id != stack.id).all(|id| done.contains(id))
            };
            let Some(index) = waiting.iter().position(is_ready) else { break };
            let stack = waiting.remove(index);
            let future = work(stack);
            running.push(async move { (stack.id, future.await) });
        }
        match running.next().await {
            None => break,
            Some((id, Ok(result))) => {
                done.insert(id);
                results.push(result);
            }
            // The first failure is told; what fails after it has been reported as events.
            Some((_, Err(error))) => failed = Some(failed.unwrap_or(error)),
        }
    }
    failed.map_or(Ok(results), Err)
}

fn check_parameters(stacks: &[Stack<'_>], options: &CloudDeployOptions) -> Result<(), CloudError> {
    for (stack, name, _) in &options.parameters {
        let Some(wanted) = stack else { continue };
        if !stacks.iter().any(|it| it.display_name() == wanted || it.stack_name() == wanted || it.id == wanted) {
            let what = format!("parameter {name:?} is for stack {wanted:?}, which is not deployed");
            return Err(CloudError::Refused { what, hint: None });
        }
    }
    Ok(())
}

/// One stack on its way.
struct Job<'a> {
    cloud: &'a Cloud,
    options: &'a CloudDeployOptions,
    stack: &'a Stack<'a>,
    name: &'a str,
    access: StackAccess,
    template: Value,
    body: String,
    /// What the stack is like, where it is as it should be.
    unchanged: Option<StackState>,
    cancel: &'a CancellationToken,
}

pub(crate) fn read_template(stack: &Stack<'_>) -> Result<String, CloudError> {
    let what = format!("the template of stack {:?}", stack.display_name());
    fs_err::read_to_string(stack.template_path()).map_err(CloudError::file(what))
}

impl<'a> Job<'a> {
    /// Finds out how a stack is reached, and whether anything has to be done; changes nothing.
    async fn prepare(
        cloud: &'a Cloud,
        stack: &'a Stack<'a>,
        options: &'a CloudDeployOptions,
        cancel: &'a CancellationToken,
    ) -> Result<Self, CloudError> {
        let access = cloud.deploying(stack).await?;
        let body = read_template(stack)?;
        let template = serde_json::from_str(&body).unwrap_or_default();
        let name = stack.stack_name();
        let mut job = Job { cloud, options, stack, name, access, template, body, unchanged: None, cancel };
        let may_be_unchanged = !options.force && !matches!(options.method, Method::Execute { .. });
        if may_be_unchanged
            && job.has_resources()
            && let Some(state) = StackState::find(&job.access.client, name).await?
            && state.status().is_settled()
            && let Ok(parameters) = job.parameters(Some(&state))
            && job.is_unchanged(&state, &state.template(&job.access.client).await?, &parameters)
        {
            job.unchanged = Some(state);
        }
        Ok(job)
    }

    async fn finish(&self) -> Result<CloudStack, CloudError> {
        if let Some(state) = &self.unchanged {
            self.cloud.reporter.event(Event::Deploying { stack: self.stack.display_name().to_owned() });
            return Ok(self.done(state, StackOutcome::Unchanged));
        }
        let properties = self.stack.properties;
        let parameter = properties.bootstrap_stack_version_ssm_parameter.as_deref();
        let required = properties.requires_bootstrap_stack_version;
        self.cloud.require_bootstrap(&self.access, required, parameter).await?;
        if self.has_resources() { self.run().await } else { self.leave_out().await }
    }

    fn has_resources(&self) -> bool {
        self.template["Resources"].as_object().is_some_and(|resources| !resources.is_empty())
    }

    fn step(&self, text: impl Into<String>) {
        let stack = self.stack.display_name().to_owned();
        self.cloud.reporter.event(Event::Step { stack, text: text.into() });
    }

    async fn call(&self, operation: &str, parameters: Value, what: &str) -> Result<Value, CloudError> {
        let answer = self.access.client.call(&CLOUDFORMATION, operation, parameters).await;
        answer.map_err(|error| self.refused(error, what))
    }

    /// What it means that CloudFormation refuses something: often that somebody else was faster.
    fn refused(&self, error: AwsError, what: &str) -> CloudError {
        let stack = || self.stack.display_name().to_owned();
        // Stack:ARN is in UPDATE_IN_PROGRESS state and can not be updated.
        let mut words = error.message().split(|c: char| !c.is_ascii_uppercase() && c != '_');
        if let Some(status) = words.find(|word| word.ends_with("_IN_PROGRESS")) {
            return CloudError::Busy { stack: stack(), status: status.to_owned() };
        }
        let others = ["AlreadyExistsException", "InvalidChangeSetStatus", "ChangeSetNotFound", "OperationInProgress"];
        // Stack [NAME] already exists and cannot be created again with the changeSet [NAME].
        let made_meanwhile = error.message().contains("already exists and cannot be created again");
        match made_meanwhile || others.iter().any(|code| error.is(code)) {
            true => CloudError::Overtaken { stack: stack(), source: Box::new(error) },
            false => CloudError::aws(format!("{what} {:?}", self.name))(error),
        }
    }

    /// CloudFormation takes no stack without resources.
    // Source: aws-cdk 2.1148.1, deploy: such a stack is skipped, or deleted if it is there.
    async fn leave_out(&self) -> Result<CloudStack, CloudError> {
        let state = StackState::find(&self.access.client, self.name).await?.filter(|it| !it.status().is_deleted());
        match &state {
            None => self.step("has no resources, and is not deployed"),
            Some(state) if state.status().is_in_progress() => {
                let (stack, status) = (self.stack.display_name().to_owned(), state.status().0.to_owned());
                return Err(CloudError::Busy { stack, status });
            }
            Some(state) => {
                self.step("has no resources any more: it is deleted");
                let role = self.cloud.execution_role(self.stack.properties, &self.access.environment);
                delete_stack(self.cloud, &self.access, self.name, state, role, self.cancel).await?;
            }
        }
        Ok(CloudStack {
            id: self.stack.display_name().to_owned(),
            artifact: self.stack.id.to_owned(),
            name: self.name.to_owned(),
            arn: state.map(|it| it.id().to_owned()).unwrap_or_default(),
            outcome: StackOutcome::Empty,
            outputs: IndexMap::new(),
        })
    }

    async fn run(&self) -> Result<CloudStack, CloudError> {
        let client = &self.access.client;
        self.cloud.reporter.event(Event::Deploying { stack: self.stack.display_name().to_owned() });
        let mut current = StackState::find(client, self.name).await?.filter(|it| !it.status().is_deleted());
        if let Some(state) = &current {
            current = self.made_ready(state).await?;
        }
        let existing = current.as_ref().filter(|it| !it.status().is_review());
        let parameters = self.parameters(existing)?;
        let deployed = match existing {
            Some(state) => state.template(client).await?,
            None => Value::Null,
        };
        let executes_prepared = matches!(self.options.method, Method::Execute { .. });
        if let Some(state) = existing
            && !executes_prepared
            && !self.options.force
            && self.is_unchanged(state, &deployed, &parameters)
        {
            return Ok(self.done(state, StackOutcome::Unchanged));
        }
        if let (Some(state), true) = (existing, self.options.hotswap != Hotswap::No) {
            let asked = super::hotswap::Asked {
                cloud: self.cloud,
                environment: &self.access.environment,
                stack: self.stack.display_name(),
                state,
                before: &deployed,
                after: &self.template,
                only: self.options.hotswap == Hotswap::Only,
                cancel: self.cancel,
            };
            if super::hotswap::hotswap(&asked).await? {
                return Ok(self.done(state, StackOutcome::Hotswapped));
            }
        }
        let outcome = if existing.is_some() { StackOutcome::Updated } else { StackOutcome::Created };
        let finished = match &self.options.method {
            Method::Direct => self.directly(existing, &deployed, &parameters).await?,
            Method::ChangeSet { name, execute } => {
                let name = name.as_deref().unwrap_or(CHANGE_SET);
                let made = self.make_change_set(name, current.as_ref(), existing, &parameters).await?;
                let Some(set) = made else {
                    let state = existing.cloned();
                    let state = state.ok_or_else(|| self.failure("has no resources", Vec::new(), None))?;
                    self.protect(&state).await?;
                    return Ok(self.done(&state, StackOutcome::Unchanged));
                };
                if !execute {
                    let state = StackState::find(client, self.name).await?;
                    let state = state.ok_or_else(|| self.failure("is gone", Vec::new(), None))?;
                    return Ok(self.done(&state, StackOutcome::Prepared));
                }
                self.execute(name, &set, &deployed).await?
            }
            Method::Execute { name } => {
                let name = name.as_deref().unwrap_or(CHANGE_SET);
                let set = self.describe_change_set(name).await?;
                let set = set.ok_or_else(|| CloudError::Refused {
                    what: format!("stack {:?} has no change set {name:?}", self.name),
                    hint: Some("make one with `longshore deploy --method prepare-change-set`".to_owned()),
                })?;
                self.execute(name, &set, &deployed).await?
            }
        };
        match finished {
            None => {
                let state = existing.cloned().ok_or_else(|| self.failure("is gone", Vec::new(), None))?;
                Ok(self.done(&state, StackOutcome::Unchanged))
            }
            Some(state) => {
                self.protect(&state).await?;
                Ok(self.done(&state, outcome))
            }
        }
    }

    fn done(&self, state: &StackState, outcome: StackOutcome) -> CloudStack {
        CloudStack {
            id: self.stack.display_name().to_owned(),
            artifact: self.stack.id.to_owned(),
            name: self.name.to_owned(),
            arn: state.id().to_owned(),
            outcome,
            outputs: state.outputs(),
        }
    }

    fn failure(&self, outcome: &str, causes: Vec<super::Cause>, hint: Option<String>) -> CloudError {
        let stack = self.stack.display_name().to_owned();
        CloudError::Stack { stack, outcome: outcome.to_owned(), causes, hint }
    }

    /// Brings a stack that is stuck to where it can be deployed; nothing when it had to be deleted for that.
    async fn made_ready(&self, state: &StackState) -> Result<Option<StackState>, CloudError> {
        let status = state.status();
        if status.is_in_progress() {
            let (stack, status) = (self.stack.display_name().to_owned(), status.0.to_owned());
            return Err(CloudError::Busy { stack, status });
        }
        if status.is_failed_creation() || status.0 == "DELETE_FAILED" {
            self.step(format!("is {} from an earlier attempt: it is deleted and made anew", status.0));
            delete_stack(self.cloud, &self.access, self.name, state, None, self.cancel).await?;
            return Ok(None);
        }
        if status.0 == "UPDATE_ROLLBACK_FAILED" {
            let outcome = format!("is {} and cannot be updated: {}", status.0, state.reason());
            let hint =
                format!("run `longshore rollback {}`; --orphan LOGICAL_ID leaves a resource as it is", self.name);
            return Err(self.failure(&outcome, Vec::new(), Some(hint)));
        }
        if status.is_paused() && self.options.rollback {
            self.step(format!("is {}: it is rolled back before it is deployed", status.0));
            super::rollback::roll_back(self.cloud, &self.access, self.name, state, &[], self.cancel).await?;
            let state = StackState::find(&self.access.client, self.name).await?;
            return match state {
                Some(state) if state.status().is_failed_creation() => {
                    delete_stack(self.cloud, &self.access, self.name, &state, None, self.cancel).await?;
                    Ok(None)
                }
                other => Ok(other),
            };
        }
        Ok(Some(state.clone()))
    }

    fn parameters(&self, existing: Option<&StackState>) -> Result<StackParameters, CloudError> {
        let mut given = self.stack.properties.parameters.clone().unwrap_or_default();
        for value in given.values_mut() {
            *value = replaced(value, &self.access.environment);
        }
        let declared = |name: &str| !self.template["Parameters"][name].is_null();
        let names = [self.stack.display_name(), self.stack.stack_name(), self.stack.id];
        for (stack, name, value) in &self.options.parameters {
            match stack {
                Some(stack) if !names.contains(&stack.as_str()) => {}
                None if !declared(name) => {}
                _ => drop(given.insert(name.clone(), value.clone())),
            }
        }
        let previous = existing.map(StackState::parameters).unwrap_or_default();
        let decided = decide(&self.template, &given, &previous, self.options.use_previous_parameters);
        decided.map_err(|missing| CloudError::Invalid {
            stack: self.stack.display_name().to_owned(),
            problems: vec![format!(
                "the following CloudFormation Parameters are missing a value: {}",
                missing.join(", ")
            )],
        })
    }

    fn tags(&self) -> IndexMap<String, String> {
        let own = || self.stack.properties.tags.clone().unwrap_or_default();
        if self.options.tags.is_empty() { own() } else { self.options.tags.clone() }
    }

    fn notification_arns(&self) -> Vec<String> {
        let mut arns = self.options.notification_arns.clone();
        arns.extend(self.stack.properties.notification_arns.clone().unwrap_or_default());
        arns
    }

    fn is_unchanged(&self, state: &StackState, deployed: &Value, parameters: &StackParameters) -> bool {
        let sorted = |mut arns: Vec<String>| {
            arns.sort();
            arns
        };
        !parameters.change
            && !state.status().is_failed()
            && *deployed == self.template
            && state.tags() == self.tags()
            && sorted(state.notification_arns()) == sorted(self.notification_arns())
            && self.stack.properties.termination_protection.unwrap_or_default() == state.is_protected()
    }

    /// What is the same for every way of asking.
    fn request(&self, parameters: &StackParameters) -> Result<Map<String, Value>, CloudError> {
        let tag = |(key, value): (String, String)| json!({ "Key": key, "Value": value });
        let mut request = Map::new();
        request.insert("StackName".into(), self.name.into());
        let (name, value) = self.template_parameter()?;
        request.insert(name.into(), value.into());
        if !parameters.sent.is_empty() {
            request.insert("Parameters".into(), parameters.sent.clone().into());
        }
        let capabilities = ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"];
        request.insert("Capabilities".into(), json!(capabilities));
        if let Some(role) = self.cloud.execution_role(self.stack.properties, &self.access.environment) {
            request.insert("RoleARN".into(), role.into());
        }
        let tags: Vec<Value> = self.tags().into_iter().map(tag).collect();
        if !tags.is_empty() {
            request.insert("Tags".into(), tags.into());
        }
        let arns = self.notification_arns();
        if !arns.is_empty() {
            request.insert("NotificationARNs".into(), arns.into());
        }
        Ok(request)
    }

    /// Where CloudFormation finds the template: published, or in the request itself.
    // Source: aws-cdk-cli 7ff50e77, template body parameter: CloudFormation reads from S3 itself, so that an address
    // only we know S3 by does not count.
    fn template_parameter(&self) -> Result<(&'static str, String), CloudError> {
        let url = self.stack.properties.stack_template_asset_object_url.as_ref();
        let url = url.map(|url| replaced(url, &self.access.environment));
        if let Some((bucket, key)) = url.as_deref().and_then(|url| url.strip_prefix("s3://")?.split_once('/')) {
            let client = &self.access.client;
            let own = || format!("https://s3.{}.{}", client.region(), client.partition().suffix);
            let endpoint = self.cloud.options.s3_for_cloudformation.clone().unwrap_or_else(own);
            return Ok(("TemplateURL", format!("{}/{bucket}/{key}", endpoint.trim_end_matches('/'))));
        }
        if self.body.len() > LONGEST_BODY {
            let (stack, bytes) = (self.stack.display_name().to_owned(), self.body.len());
            return Err(CloudError::TemplateTooLarge { stack, bytes });
        }
        Ok(("TemplateBody", self.body.clone()))
    }

    async fn pause(&self) -> Result<(), CloudError> {
        tokio::select! {
            biased;
            () = self.cancel.cancelled() => Err(CloudError::Cancelled),
            () = tokio::time::sleep(std::time::Duration::from_millis(700)) => Ok(()),
        }
    }

    async fn directly(
        &self,
        existing: Option<&StackState>,
        deployed: &Value,
        parameters: &StackParameters,
    ) -> Result<Option<StackState>, CloudError> {
        let diff = TemplateDiff::of(deployed, &self.template);
        self.approved(&diff).await?;
        let mut monitor = self.monitor(existing.map(StackState::id)).await?;
        monitor.set_total(diff.resources.len() + 1);
        let mut request = self.request(parameters)?;
        request.insert("ClientRequestToken".into(), token().into());
        if !self.options.rollback {
            request.insert("DisableRollback".into(), true.into());
        }
        let operation = if existing.is_some() { "UpdateStack" } else { "CreateStack" };
        let answer = match self.access.client.call(&CLOUDFORMATION, operation, request.into()).await {
            Ok(answer) => answer,
            Err(error) if error.message().contains("No updates are to be performed") => return Ok(None),
            Err(error) => return Err(self.refused(error, "deploy stack")),
        };
        let id = answer["StackId"].as_str().unwrap_or(self.name).to_owned();
        self.wait(monitor, &id).await.map(Some)
    }

    async fn monitor(&self, known_id: Option<&str>) -> Result<Monitor<'_>, CloudError> {
        let reporter = self.cloud.reporter.as_ref();
        Monitor::before(&self.access.client, reporter, self.stack.display_name(), known_id, &self.template, None).await
    }

    async fn wait(&self, mut monitor: Monitor<'_>, id: &str) -> Result<StackState, CloudError> {
        let state = match monitor.finish(id, self.cancel).await {
            Err(CloudError::Cancelled) => {
                self.step("is left to CloudFormation, which goes on");
                return Err(CloudError::Cancelled);
            }
            other => other?,
        };
        let state = state.ok_or_else(|| self.failure("is gone", Vec::new(), None))?;
        let status = state.status();
        if status.is_deployed() {
            return Ok(state);
        }
        let causes = monitor.causes().await;
        let reason = if causes.is_empty() && !state.reason().is_empty() {
            format!("failed and is {}: {}", status.0, state.reason())
        } else {
            format!("failed and is {}", status.0)
        };
        Err(self.failure(&reason, causes, self.hint(status)))
    }

    fn hint(&self, status: Status<'_>) -> Option<String> {
        Some(match status.0 {
            "ROLLBACK_COMPLETE" => "what was made is deleted again; the next deployment starts anew".to_owned(),
            "UPDATE_ROLLBACK_COMPLETE" => "the stack is as it was before".to_owned(),
            "UPDATE_ROLLBACK_FAILED" => format!("run `longshore rollback {}`", self.name),
            "CREATE_FAILED" | "UPDATE_FAILED" => {
                format!("mend it and deploy again, or run `longshore rollback {}`", self.name)
            }
            _ => return None,
        })
    }

    async fn approved(&self, diff: &TemplateDiff) -> Result<(), CloudError> {
        let reason = match self.options.approval {
            Approval::Never => return Ok(()),
            Approval::AnyChange if !diff.is_empty() => "it is changed at all",
            Approval::Broadening if diff.security.is_broadening() => "they allow more than before",
            Approval::Destructive if diff.is_destructive() => "they delete resources or make them anew",
            _ => return Ok(()),
        };
        let shown = match self.options.approval {
            Approval::Broadening => render_security(&diff.security),
            _ => crate::diff::render(diff),
        };
        let yes = match &self.options.approver {
            Some(approver) => approver.approve(self.stack.display_name(), &shown).await,
            None => false,
        };
        let stack = self.stack.display_name().to_owned();
        if yes { Ok(()) } else { Err(CloudError::NotApproved { stack, reason: reason.to_owned() }) }
    }

    async fn protect(&self, state: &StackState) -> Result<(), CloudError> {
        let wanted = self.stack.properties.termination_protection.unwrap_or_default();
        if wanted == state.is_protected() {
            return Ok(());
        }
        let parameters = json!({ "StackName": self.name, "EnableTerminationProtection": wanted });
        self.call("UpdateTerminationProtection", parameters, "set the termination protection of").await.map(drop)
    }
}

/// Deletes a stack and waits until it is gone.
pub(crate) async fn delete_stack(
    cloud: &Cloud,
    access: &StackAccess,
    name: &str,
    state: &StackState,
    role: Option<String>,
    cancel: &CancellationToken,
) -> Result<(), CloudError> {
    let client = &access.client;
    let template = state.template(client).await.unwrap_or_default();
    let mut monitor = Monitor::before(client, cloud.reporter.as_ref(), name, Some(state.id()), &template, None).await?;
    let resources = template["Resources"].as_object().map_or(0, Map::len);
    monitor.set_total(resources + 1);
    let mut parameters = json!({ "StackName": state.id(), "ClientRequestToken": token() });
    if let Some(role) = role {
        parameters["RoleARN"] = role.into();
    }
    let deleted = client.call(&CLOUDFORMATION, "DeleteStack", parameters).await;
    deleted.map_err(CloudError::aws(format!("delete stack {name:?}")))?;
    let end = monitor.finish(state.id(), cancel).await?;
    match end {
        None => Ok(()),
        Some(state) if state.status().is_deleted() => Ok(()),
        Some(state) => {
            let causes = monitor.causes().await;
            let outcome = format!("could not be deleted and is {}", state.status().0);
            Err(CloudError::Stack { stack: name.to_owned(), outcome, causes, hint: None })
        }
    }
}

/// Something that makes a request unlike any other, so that CloudFormation does it once however often it is sent.
pub(crate) fn token() -> String {
    let mut bytes = [0; 16];
    // Without randomness the time has to do.
    if getrandom::fill(&mut bytes).is_err() {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        bytes.copy_from_slice(&now.as_nanos().to_be_bytes());
    }
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
