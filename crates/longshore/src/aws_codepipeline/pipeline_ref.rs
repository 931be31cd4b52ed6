//! What all pipelines have, whoever owns them.

use std::rc::Rc;

use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::resource::ResourceBase;

use super::{PipelineNotificationEvents as Events, PipelineNotifyOnOptions};
use crate::aws_codestarnotifications::{
    INotificationRuleSource, INotificationRuleTarget, NotificationRule, NotificationRuleOptions, NotificationRuleRef,
};
use crate::aws_events::{EventPattern, OnEventOptions, Rule};

/// A pipeline, whoever owns it.
pub trait IPipeline: Construct + INotificationRuleSource {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The name.
    fn pipeline_name(&self) -> String;

    /// The ARN.
    fn pipeline_arn(&self) -> String;

    /// Makes a rule about everything that CodePipeline tells of the pipeline.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_event(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        let pattern = EventPattern::new().source(["aws.codepipeline"]).resources([self.pipeline_arn()]);
        Rule::on_event(self.node(), id, options, [pattern])
    }

    /// Makes a rule about executions that begin or end.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_state_change(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        let rule = self.on_event(id, options)?;
        rule.add_event_pattern(EventPattern::new().detail_type(["CodePipeline Pipeline Execution State Change"]))?;
        Ok(rule)
    }

    /// Makes a rule by which people are told of events.
    ///
    /// # Errors
    /// When the target cannot be used so, or the id is empty or taken.
    fn notify_on(
        &self,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: PipelineNotifyOnOptions,
    ) -> Result<NotificationRuleRef> {
        let events = options.events.clone();
        tell(self, id, target, options.into(), &events)
    }

    /// Makes a rule by which people are told of executions.
    ///
    /// # Errors
    /// When the target cannot be used so, or the id is empty or taken.
    fn notify_on_execution_state_change(
        &self,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: NotificationRuleOptions,
    ) -> Result<NotificationRuleRef> {
        let events = [
            Events::PipelineExecutionFailed,
            Events::PipelineExecutionCanceled,
            Events::PipelineExecutionStarted,
            Events::PipelineExecutionResumed,
            Events::PipelineExecutionSucceeded,
            Events::PipelineExecutionSuperseded,
        ];
        tell(self, id, target, options, &events)
    }

    /// Makes a rule by which people are told of stages.
    ///
    /// # Errors
    /// When the target cannot be used so, or the id is empty or taken.
    fn notify_on_any_stage_state_change(
        &self,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: NotificationRuleOptions,
    ) -> Result<NotificationRuleRef> {
        let events = [
            Events::StageExecutionCanceled,
            Events::StageExecutionFailed,
            Events::StageExecutionResumed,
            Events::StageExecutionStarted,
            Events::StageExecutionSucceeded,
        ];
        tell(self, id, target, options, &events)
    }

    /// Makes a rule by which people are told of actions.
    ///
    /// # Errors
    /// When the target cannot be used so, or the id is empty or taken.
    fn notify_on_any_action_state_change(
        &self,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: NotificationRuleOptions,
    ) -> Result<NotificationRuleRef> {
        let events = [
            Events::ActionExecutionCanceled,
            Events::ActionExecutionFailed,
            Events::ActionExecutionStarted,
            Events::ActionExecutionSucceeded,
        ];
        tell(self, id, target, options, &events)
    }

    /// Makes a rule by which people are told of manual approvals.
    ///
    /// # Errors
    /// When the target cannot be used so, or the id is empty or taken.
    fn notify_on_any_manual_approval_state_change(
        &self,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: NotificationRuleOptions,
    ) -> Result<NotificationRuleRef> {
        let events = [Events::ManualApprovalFailed, Events::ManualApprovalNeeded, Events::ManualApprovalSucceeded];
        tell(self, id, target, options, &events)
    }
}

fn tell<P: IPipeline + ?Sized>(
    pipeline: &P,
    id: &str,
    target: &dyn INotificationRuleTarget,
    options: NotificationRuleOptions,
    events: &[Events],
) -> Result<NotificationRuleRef> {
    let events: Vec<&str> = events.iter().map(|e| e.as_str()).collect();
    NotificationRule::notify(pipeline, id, target, options, &events)
}

/// A handle of any pipeline.
pub type PipelineRef = Rc<dyn IPipeline>;
