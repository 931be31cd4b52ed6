//! Following what CloudFormation does to a stack, until it is done.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::time::Duration;

use longshore_aws::service::{CLOUDFORMATION, ECS};
use longshore_aws::{Client, items};
use serde::Serialize;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

use super::CloudError;
use super::state::{StackState, is_absent};
use crate::{Event, Reporter};

/// One thing that happened to a resource of a stack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StackProgress {
    /// The stack's name.
    pub stack: String,
    /// How many resources are done.
    pub done: usize,
    /// How many there are to do, where that is known.
    pub total: Option<usize>,
    /// When it happened, as CloudFormation writes it.
    pub time: String,
    /// What happened, such as `CREATE_COMPLETE`.
    pub status: String,
    /// The resource's type.
    pub resource_type: String,
    /// The resource's logical ID.
    pub logical_id: String,
    /// The construct that made the resource, where the template says.
    pub path: Option<String>,
    /// Why, where CloudFormation says.
    pub reason: Option<String>,
}

/// A failure that came before others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// The resource's type.
    pub resource_type: String,
    /// The construct that made the resource, else its logical ID.
    pub resource: String,
    /// What CloudFormation says.
    pub reason: String,
    /// What else is known, such as why tasks stopped.
    pub details: Vec<String>,
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}): {}", self.resource, self.resource_type, self.reason)
    }
}

/// How often is asked: at first, and when nothing happens for long.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pace {
    pub(crate) first: Duration,
    pub(crate) longest: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self { first: Duration::from_millis(500), longest: Duration::from_secs(5) }
    }
}

/// How often a status from before the operation is believed to be one before the answer is.
// Source: aws-cdk-cli 7ff50e77, waiting for stacks: stale reads after a change set was executed.
const STALE_READS: u32 = 3;

/// Follows one operation on one stack.
pub(crate) struct Monitor<'a> {
    client: &'a Client,
    reporter: &'a dyn Reporter,
    stack: String,
    stack_id: String,
    /// The construct paths of resources, by logical ID.
    paths: HashMap<String, String>,
    total: Option<usize>,
    seen: HashSet<String>,
    done: HashSet<(String, String)>,
    /// Stacks that are followed, with the time from which on their events count.
    followed: Vec<(String, String)>,
    causes: Vec<(Cause, Option<String>)>,
    services: HashMap<String, HashSet<String>>,
    pace: Pace,
}

impl<'a> Monitor<'a> {
    /// Remembers what has happened so far; call this before the operation begins.
    pub(crate) async fn before(
        client: &'a Client,
        reporter: &'a dyn Reporter,
        stack: &str,
        known_id: Option<&str>,
        template: &Value,
        total: Option<usize>,
    ) -> Result<Self, CloudError> {
        let mut monitor = Self {
            client,
            reporter,
            stack: stack.to_owned(),
            stack_id: known_id.unwrap_or_default().to_owned(),
            paths: paths(template),
            total,
            seen: HashSet::new(),
            done: HashSet::new(),
            followed: Vec::new(),
            causes: Vec::new(),
            services: HashMap::new(),
            pace: Pace::default(),
        };
        if let Some(id) = known_id {
            let past = monitor.events(id).await?;
            monitor.seen = past.iter().map(|event| text(event, "EventId")).collect();
        }
        Ok(monitor)
    }

    pub(crate) fn set_total(&mut self, total: usize) {
        self.total = Some(total);
    }

    /// Waits until the stack is no longer being worked on; nothing when it is gone.
    pub(crate) async fn finish(
        &mut self,
        stack_id: &str,
        cancel: &CancellationToken,
    ) -> Result<Option<StackState>, CloudError> {
        self.stack_id = stack_id.to_owned();
        self.followed = vec![(stack_id.to_owned(), String::new())];
        let mut pause = self.pace.first;
        let mut stale = 0;
        let mut begun = false;
        let mut ticks: u32 = 0;
        loop {
            let happened = self.drain().await?;
            begun |= happened;
            let state = StackState::find(self.client, stack_id).await?;
            let Some(state) = state else { return Ok(None) };
            let status = state.status();
            let is_stale = status.is_review() || (!begun && stale < STALE_READS && !status.is_in_progress());
            if !status.is_in_progress() && !is_stale {
                self.drain().await?;
                return Ok(Some(state));
            }
            // A review that goes on without a single event is one that nobody executes.
            if is_stale {
                stale += 1;
                if status.is_review() && !begun && stale > 60 {
                    return Ok(Some(state));
                }
            }
            ticks += 1;
            if ticks.is_multiple_of(4) {
                self.look_at_tasks().await;
            }
            pause = if happened { self.pace.first } else { (pause * 3 / 2).min(self.pace.longest) };
            tokio::select! {
                biased;
                () = cancel.cancelled() => return Err(CloudError::Cancelled),
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// The failures that others follow from, each with what else is known of it.
    pub(crate) async fn causes(&mut self) -> Vec<Cause> {
        let mut causes = std::mem::take(&mut self.causes);
        for (cause, physical_id) in &mut causes {
            if cause.resource_type == "AWS::ECS::Service"
                && let Some(service) = physical_id
            {
                cause.details.extend(stopped_tasks(self.client, service).await);
            }
        }
        causes.into_iter().map(|(cause, _)| cause).collect()
    }

    /// Reports what has happened since the last time; says whether anything has.
    async fn drain(&mut self) -> Result<bool, CloudError> {
        let mut happened = false;
        let mut index = 0;
        while let Some((stack_id, since)) = self.followed.get(index).cloned() {
            index += 1;
            let mut events = self.events(&stack_id).await?;
            events.retain(|event| text(event, "Timestamp") >= since);
            // CloudFormation lists the newest first.
            for event in events.into_iter().rev() {
                if self.seen.insert(text(&event, "EventId")) {
                    happened = true;
                    self.take(&stack_id, &event);
                }
            }
        }
        Ok(happened)
    }

    /// The events of a stack that are not known yet, newest first.
    async fn events(&self, stack_id: &str) -> Result<Vec<Value>, CloudError> {
        let mut all = Vec::new();
        let mut parameters = json!({ "StackName": stack_id });
        loop {
            let answer = match self.client.call(&CLOUDFORMATION, "DescribeStackEvents", parameters.clone()).await {
                Ok(answer) => answer,
                Err(error) if is_absent(&error) => return Ok(all),
                Err(error) => return Err(CloudError::aws(format!("follow stack {:?}", self.stack))(error)),
            };
            for event in items(&answer["StackEvents"]) {
                if self.seen.contains(&text(event, "EventId")) {
                    return Ok(all);
                }
                all.push(event.clone());
            }
            match answer["NextToken"].as_str() {
                Some(token) if !token.is_empty() => parameters["NextToken"] = token.into(),
                _ => return Ok(all),
            }
        }
    }

    fn take(&mut self, stack_id: &str, event: &Value) {
        let (status, kind) = (text(event, "ResourceStatus"), text(event, "ResourceType"));
        let (logical_id, physical_id) = (text(event, "LogicalResourceId"), text(event, "PhysicalResourceId"));
        let reason = Some(text(event, "ResourceStatusReason")).filter(|it| !it.is_empty());
        let is_stack_itself = physical_id == stack_id;
        if kind == "AWS::CloudFormation::Stack" && !is_stack_itself && physical_id.starts_with("arn:") {
            let known = self.followed.iter().any(|(id, _)| *id == physical_id);
            if !known {
                self.followed.push((physical_id.clone(), text(event, "Timestamp")));
            }
        }
        if kind == "AWS::ECS::Service" && physical_id.starts_with("arn:") {
            match status.ends_with("_IN_PROGRESS") {
                true => drop(self.services.entry(physical_id.clone()).or_default()),
                false => drop(self.services.remove(&physical_id)),
            }
        }
        let key = (stack_id.to_owned(), logical_id.clone());
        if status.ends_with("_COMPLETE") || status.ends_with("_SKIPPED") {
            // What is complete a second time is being rolled back.
            if !self.done.remove(&key) {
                self.done.insert(key);
            }
        }
        let path = self.paths.get(&logical_id).cloned();
        if status.ends_with("_FAILED") && !is_stack_itself && is_cause(&kind, reason.as_deref()) {
            let cause = Cause {
                resource: path.clone().unwrap_or_else(|| logical_id.clone()),
                resource_type: kind.clone(),
                reason: reason.clone().unwrap_or_else(|| status.clone()),
                details: Vec::new(),
            };
            self.causes.push((cause, Some(physical_id).filter(|it| !it.is_empty())));
        }
        self.reporter.event(Event::Stack(StackProgress {
            stack: self.stack.clone(),
            done: self.done.len(),
            total: self.total,
            time: text(event, "Timestamp"),
            status,
            resource_type: kind,
            logical_id,
            path,
            reason,
        }));
    }

    /// Tells why tasks of services stop while the services wait for them.
    async fn look_at_tasks(&mut self) {
        for (service, told) in &mut self.services {
            for reason in stopped_tasks(self.client, service).await {
                if told.insert(reason.clone()) {
                    self.reporter.event(Event::Note { text: format!("{}: {reason}", self.stack) });
                }
            }
        }
    }
}

/// Whether a failure is one of its own: not the consequence of another.
fn is_cause(kind: &str, reason: Option<&str>) -> bool {
    let reason = reason.unwrap_or_default();
    let follows = reason.contains("cancelled") && reason.starts_with("Resource ");
    let is_nested = kind == "AWS::CloudFormation::Stack" && reason.starts_with("Embedded stack ");
    !follows && !is_nested
}

/// Why the last tasks of a service stopped; nothing where that cannot be found out.
pub(crate) async fn stopped_tasks(client: &Client, service_arn: &str) -> Vec<String> {
    // arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/NAME, older ones without the cluster.
    let mut parts = service_arn.split('/').skip(1);
    let (cluster, name) = match (parts.next(), parts.next()) {
        (Some(cluster), Some(name)) => (cluster, name),
        (Some(name), None) => ("default", name),
        _ => return Vec::new(),
    };
    let parameters = json!({ "cluster": cluster, "serviceName": name, "desiredStatus": "STOPPED", "maxResults": 10 });
    let Ok(listed) = client.call(&ECS, "ListTasks", parameters).await else { return Vec::new() };
    if items(&listed["taskArns"]).is_empty() {
        return Vec::new();
    }
    let parameters = json!({ "cluster": cluster, "tasks": listed["taskArns"] });
    let Ok(described) = client.call(&ECS, "DescribeTasks", parameters).await else { return Vec::new() };
    let mut reasons = Vec::new();
    for task in items(&described["tasks"]) {
        let stopped = task["stoppedReason"].as_str().unwrap_or_default();
        let containers = items(&task["containers"]).iter().filter_map(|container| {
            let name = container["name"].as_str()?;
            match (container["reason"].as_str(), container["exitCode"].as_i64()) {
                (Some(reason), _) => Some(format!("container {name}: {reason}")),
                (None, Some(code)) if code != 0 => Some(format!("container {name} ended with exit code {code}")),
                _ => None,
            }
        });
        let of_containers: Vec<_> = containers.collect();
        let reason = match (stopped, of_containers.is_empty()) {
            ("", true) => continue,
            ("", false) => of_containers.join(", "),
            (stopped, true) => stopped.to_owned(),
            (stopped, false) => format!("{stopped} ({})", of_containers.join(", ")),
        };
        let reason = format!("a task of service {name} stopped: {reason}");
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    reasons
}

/// The construct paths of a template's resources.
fn paths(template: &Value) -> HashMap<String, String> {
    let resources = template["Resources"].as_object();
    let path = |resource: &Value| resource["Metadata"]["aws:cdk:path"].as_str().map(str::to_owned);
    resources.into_iter().flatten().filter_map(|(id, it)| Some((id.clone(), path(it)?))).collect()
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn consequences_are_no_causes() {
        assert!(!is_cause("AWS::SQS::Queue", Some("Resource creation cancelled")));
        assert!(!is_cause("AWS::SQS::Queue", Some("Resource update cancelled")));
        assert!(!is_cause("AWS::CloudFormation::Stack", Some("Embedded stack arn:x was not successfully created")));
        assert!(is_cause("AWS::SQS::Queue", Some("Resource handler returned message: \"denied\"")));
        assert!(is_cause("AWS::SQS::Queue", None));
    }
}
