//! Approvals by people.

use std::cell::RefCell;
use std::rc::Rc;

use bon::Builder;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::units::Duration;

use super::action::{action_class, common_properties};
use crate::aws_codepipeline::{
    Action, ActionArtifactBounds, ActionBinding, ActionConfig, ActionKind, ActionProperties, PipelineRef,
};
use crate::aws_iam::{IGrantable, PolicyStatement, RoleRef};
use crate::aws_sns::{Topic, TopicRef};
use crate::aws_sns_subscriptions::EmailSubscription;

/// Properties of a [`ManualApprovalAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct ManualApprovalActionProps {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// The role that the action has. Default: a new one.
    #[builder(into)]
    pub role: Option<RoleRef>,
    /// The topic that tells of what waits for approval. Default: a new one if there are e-mail addresses.
    #[builder(into)]
    pub notification_topic: Option<TopicRef>,
    /// E-mail addresses of people who are told.
    pub notify_emails: Option<Vec<String>>,
    /// What people are told besides.
    pub additional_information: Option<String>,
    /// A URL that people are shown.
    pub external_entity_link: Option<String>,
    /// How long the approval may take, 5 minutes to 60 days. Default: 7 days.
    pub timeout: Option<Duration>,
}

/// An approval by people; clones are the same action.
#[derive(Clone)]
pub struct ManualApprovalAction {
    action: Action,
    state: Rc<State>,
}

struct State {
    props: ManualApprovalActionProps,
    topic: RefCell<Option<TopicRef>>,
    place: RefCell<Option<(PipelineRef, String)>>,
}

impl ManualApprovalAction {
    /// Makes an action.
    ///
    /// # Errors
    /// When the time is too short or too long.
    pub fn new(props: ManualApprovalActionProps) -> Result<Self> {
        if let Some(timeout) = props.timeout {
            let minutes = timeout.to_minutes()?;
            if !(5..=86_400).contains(&minutes) {
                return Err(Error::new(
                    "InvalidTimeout",
                    format!("timeout must be between 5 minutes and 86400 minutes (60 days), got {minutes} minutes"),
                ));
            }
        }
        let state = Rc::new(State { props, topic: RefCell::default(), place: RefCell::default() });
        Ok(Self { action: Action::new(Kind(Rc::clone(&state))), state })
    }

    /// The topic that tells of what waits for approval; none before the action is in a pipeline.
    pub fn notification_topic(&self) -> Option<TopicRef> {
        self.state.topic.borrow().clone()
    }

    /// Allows a principal to approve and reject.
    ///
    /// # Errors
    /// When the action is in no pipeline, or the principal's policy cannot be made.
    pub fn grant_manual_approval(&self, grantable: &dyn IGrantable) -> Result<()> {
        let place = self.state.place.borrow();
        let Some((pipeline, stage)) = place.as_ref() else {
            return Err(Error::new("ActionNotBound", "Cannot grant permissions before binding action to a stage"));
        };
        let principal = grantable.grant_principal();
        let arn = pipeline.pipeline_arn();
        let read = ["codepipeline:GetPipeline", "codepipeline:GetPipelineState", "codepipeline:GetPipelineExecution"];
        let approve = format!("{arn}/{stage}/{}", self.state.props.action_name);
        for statement in [
            PolicyStatement::builder().action("codepipeline:ListPipelines").resource("*").build()?,
            PolicyStatement::builder().actions(read).resource(arn).build()?,
            PolicyStatement::builder().action("codepipeline:PutApprovalResult").resource(approve).build()?,
        ] {
            principal.add_to_principal_policy(&statement)?;
        }
        Ok(())
    }
}

action_class!(ManualApprovalAction);

struct Kind(Rc<State>);

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        ActionProperties {
            timeout: self.0.props.timeout,
            ..common_properties!(self.0.props, Approval, "Manual", ActionArtifactBounds::default())
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { scope, stage, options, .. } = *binding;
        let props = &self.0.props;
        let emails = props.notify_emails.as_deref().unwrap_or_default();
        let topic = match &props.notification_topic {
            Some(topic) => Some(Rc::clone(topic)),
            None if emails.is_empty() => None,
            None => Some(TopicRef::from(&Topic::builder(scope, "TopicResource").build()?)),
        };
        if let Some(topic) = &topic {
            topic.grant_publish(&options.role)?;
            for email in emails {
                topic.add_subscription(&EmailSubscription::new(email.as_str()))?;
            }
        }
        self.0.topic.borrow_mut().clone_from(&topic);
        *self.0.place.borrow_mut() = Some((stage.pipeline(), stage.stage_name().to_owned()));
        let said = topic.is_some() || props.additional_information.is_some() || props.external_entity_link.is_some();
        Ok(ActionConfig {
            configuration: said.then(|| {
                object! {
                    "NotificationArn" => topic.map(|t| t.topic_arn()),
                    "CustomData" => props.additional_information.clone(),
                    "ExternalEntityLink" => props.external_entity_link.clone(),
                }
            }),
        })
    }
}
