//! What all projects have, whoever owns them.

use std::rc::Rc;

use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::ResourceBase;

use super::project_vpc::without_connections;
use super::{Project, ProjectNotificationEvents, ProjectNotifyOnOptions};
use crate::aws_cloudwatch::{Metric, MetricOptions, Stats, with_statistic};
use crate::aws_codestarnotifications::{
    INotificationRuleSource, INotificationRuleTarget, NotificationRule, NotificationRuleOptions, NotificationRuleRef,
};
use crate::aws_ec2::Connections;
use crate::aws_events::{EventPattern, OnEventOptions, Rule};
use crate::aws_iam::{IGrantable, PolicyStatement, RoleRef};

/// What a project needs for batch builds.
#[derive(Clone)]
pub struct BatchBuildConfig {
    /// The role that starts the builds of a batch.
    pub role: RoleRef,
}

/// A project, whoever owns it.
pub trait IProject: Construct + IGrantable + INotificationRuleSource {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn project_arn(&self) -> String;

    /// The name.
    fn project_name(&self) -> String;

    /// The role that builds have, where it is known.
    fn role(&self) -> Option<&RoleRef>;

    /// Makes a role for batch builds; gives none for projects that the stack does not own.
    ///
    /// # Errors
    /// When the role cannot be made.
    fn enable_batch_builds(&self) -> Result<Option<BatchBuildConfig>> {
        Ok(None)
    }

    /// Adds a statement to the policy of the project's role; nothing happens where the role is not known.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn add_to_role_policy(&self, statement: PolicyStatement) -> Result<()> {
        if let Some(role) = self.role() {
            role.add_to_principal_policy(&statement)?;
        }
        Ok(())
    }

    /// The connections of builds.
    ///
    /// # Errors
    /// When builds are not in a VPC, or the stack does not own the project.
    fn connections(&self) -> Result<Connections> {
        match self.as_project() {
            Some(project) => Project::connections(project),
            None => Err(without_connections(self.node())),
        }
    }

    /// The project itself, where the stack owns it.
    #[doc(hidden)]
    fn as_project(&self) -> Option<&Project> {
        None
    }

    /// A metric of the project.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric(&self, metric_name: &str, options: MetricOptions) -> Result<Metric> {
        let dimensions = [("ProjectName".to_owned(), self.project_name())].into();
        Metric::of_service("AWS/CodeBuild", metric_name, dimensions, options)?.attach_to(self.node())
    }

    /// How many builds are started.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_builds(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("Builds", with_statistic(options, Stats::SUM))
    }

    /// How long builds take, in seconds.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_duration(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("Duration", with_statistic(options, Stats::AVERAGE))
    }

    /// How many builds succeed.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_succeeded_builds(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("SucceededBuilds", with_statistic(options, Stats::SUM))
    }

    /// How many builds fail.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_failed_builds(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("FailedBuilds", with_statistic(options, Stats::SUM))
    }

    /// Makes a rule about everything that CodeBuild tells of the project.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_event(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        let pattern =
            EventPattern::new().source(["aws.codebuild"]).detail(object! {"project-name" => [self.project_name()]});
        Rule::on_event(self.node(), id, options, [pattern])
    }

    /// Makes a rule about builds that begin or end.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_state_change(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        also(self.on_event(id, options)?, EventPattern::new().detail_type(["CodeBuild Build State Change"]))
    }

    /// Makes a rule about phases of builds.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_phase_change(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        also(self.on_event(id, options)?, EventPattern::new().detail_type(["CodeBuild Build Phase Change"]))
    }

    /// Makes a rule about builds that begin.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_build_started(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        also(self.on_state_change(id, options)?, status("IN_PROGRESS"))
    }

    /// Makes a rule about builds that fail.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_build_failed(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        also(self.on_state_change(id, options)?, status("FAILED"))
    }

    /// Makes a rule about builds that succeed.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_build_succeeded(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        also(self.on_state_change(id, options)?, status("SUCCEEDED"))
    }

    /// Makes a rule by which people are told of events.
    ///
    /// # Errors
    /// When the target cannot be used so, or the id is empty or taken.
    fn notify_on(
        &self,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: ProjectNotifyOnOptions,
    ) -> Result<NotificationRuleRef> {
        let events: Vec<&str> = options.events.iter().map(|e| e.as_str()).collect();
        NotificationRule::notify(self, id, target, options.into(), &events)
    }

    /// Makes a rule by which people are told of builds that succeed.
    ///
    /// # Errors
    /// When the target cannot be used so, or the id is empty or taken.
    fn notify_on_build_succeeded(
        &self,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: NotificationRuleOptions,
    ) -> Result<NotificationRuleRef> {
        let event = ProjectNotificationEvents::BuildSucceeded.as_str();
        NotificationRule::notify(self, id, target, options, &[event])
    }

    /// Makes a rule by which people are told of builds that fail.
    ///
    /// # Errors
    /// When the target cannot be used so, or the id is empty or taken.
    fn notify_on_build_failed(
        &self,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: NotificationRuleOptions,
    ) -> Result<NotificationRuleRef> {
        let event = ProjectNotificationEvents::BuildFailed.as_str();
        NotificationRule::notify(self, id, target, options, &[event])
    }
}

fn also(rule: Rule, pattern: EventPattern) -> Result<Rule> {
    rule.add_event_pattern(pattern)?;
    Ok(rule)
}

fn status(status: &str) -> EventPattern {
    EventPattern::new().detail(object! {"build-status" => [status]})
}

/// A handle of any project.
pub type ProjectRef = Rc<dyn IProject>;

impl From<&Project> for ProjectRef {
    fn from(project: &Project) -> Self {
        Rc::new(project.clone())
    }
}
