//! Notification rules: owned by a stack, or existing ones.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::names::Names;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::Lazy;
use longshore_core::value::Value;

use crate::aws_iam::ServicePrincipal;
use crate::aws_sns::{ITopic, Topic, TopicRef};
use crate::props::construct_props;

/// How much notifications tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DetailType {
    /// What the event tells.
    Basic,
    /// What the event tells, and what the resource's service adds.
    Full,
}

/// Where notifications come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotificationRuleSourceConfig {
    /// The ARN of the source.
    pub source_arn: String,
}

/// Where notifications go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotificationRuleTargetConfig {
    /// The kind of target, such as `SNS`.
    pub target_type: String,
    /// The address, such as the ARN of a topic.
    pub target_address: String,
}

/// Something that notifications can be about.
pub trait INotificationRuleSource {
    /// Says where notifications come from.
    ///
    /// # Errors
    /// When the source cannot be used so.
    fn bind_as_notification_rule_source(&self, scope: &dyn Construct) -> Result<NotificationRuleSourceConfig>;
}

/// Something that notifications can be sent to.
pub trait INotificationRuleTarget {
    /// Allows notifications to be sent, and says where they go.
    ///
    /// # Errors
    /// When the target cannot be used so.
    fn bind_as_notification_rule_target(&self, scope: &dyn Construct) -> Result<NotificationRuleTargetConfig>;
}

/// A handle of any source.
#[derive(Clone)]
pub struct NotificationRuleSourceRef(Rc<dyn INotificationRuleSource>);

impl<T: INotificationRuleSource + Clone + 'static> From<&T> for NotificationRuleSourceRef {
    fn from(source: &T) -> Self {
        Self(Rc::new(source.clone()))
    }
}

/// A handle of any target.
#[derive(Clone)]
pub struct NotificationRuleTargetRef(Rc<dyn INotificationRuleTarget>);

impl<T: INotificationRuleTarget + Clone + 'static> From<&T> for NotificationRuleTargetRef {
    fn from(target: &T) -> Self {
        Self(Rc::new(target.clone()))
    }
}

impl INotificationRuleTarget for TopicRef {
    fn bind_as_notification_rule_target(&self, _: &dyn Construct) -> Result<NotificationRuleTargetConfig> {
        topic_target(&**self)
    }
}

impl INotificationRuleTarget for Topic {
    fn bind_as_notification_rule_target(&self, _: &dyn Construct) -> Result<NotificationRuleTargetConfig> {
        topic_target(self)
    }
}

fn topic_target(topic: &dyn ITopic) -> Result<NotificationRuleTargetConfig> {
    topic.grant_publish(&ServicePrincipal::new("codestar-notifications.amazonaws.com"))?;
    Ok(NotificationRuleTargetConfig { target_type: "SNS".to_owned(), target_address: topic.topic_arn() })
}

/// What sources may say about the rules they make.
#[derive(Clone, Debug, Default)]
pub struct NotificationRuleOptions {
    /// How much notifications tell. Default: all.
    pub detail_type: Option<DetailType>,
    /// Whether notifications are sent. Default true.
    pub enabled: Option<bool>,
    /// The name, at most 64 characters. Default: made of the path.
    pub notification_rule_name: Option<String>,
    /// The name or e-mail address of who made the rule. Default: not said.
    pub created_by: Option<String>,
}

construct_props! {
    /// Properties of a [`NotificationRule`].
    pub struct NotificationRuleProps => NotificationRule {
        /// What notifications are about.
        [into] source: NotificationRuleSourceRef,
        /// The ids of the kinds of events, such as `codebuild-project-build-state-failed`.
        events: Vec<String>,
        /// Where notifications go. Default: nowhere, until targets are added.
        targets: Option<Vec<NotificationRuleTargetRef>>,
        /// How much notifications tell. Default: all.
        detail_type: Option<DetailType>,
        /// Whether notifications are sent. Default true.
        enabled: Option<bool>,
        /// The name, at most 64 characters. Default: made of the path.
        [into] notification_rule_name: Option<String>,
        /// The name or e-mail address of who made the rule. Default: not said.
        [into] created_by: Option<String>,
    }
}

/// A notification rule, whoever owns it.
pub trait INotificationRule: Construct {
    /// The ARN.
    fn notification_rule_arn(&self) -> String;

    /// Adds a target; tells whether that was possible.
    ///
    /// # Errors
    /// When the target cannot be used so.
    fn add_target(&self, target: &dyn INotificationRuleTarget) -> Result<bool>;
}

/// A handle of any notification rule.
pub type NotificationRuleRef = Rc<dyn INotificationRule>;

/// A notification rule; clones are the same.
#[derive(Clone)]
pub struct NotificationRule(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    targets: Rc<RefCell<Vec<Value>>>,
}

impl NotificationRule {
    /// Adds a notification rule to a stack.
    ///
    /// # Errors
    /// When source or targets cannot be used so, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: NotificationRuleProps) -> Result<Self> {
        let options = NotificationRuleOptions {
            detail_type: props.detail_type,
            enabled: props.enabled,
            notification_rule_name: props.notification_rule_name,
            created_by: props.created_by,
        };
        let bind = |node: &Node| props.source.0.bind_as_notification_rule_source(node);
        let rule = Self::of(scope, id, bind, props.events, options)?;
        for target in props.targets.into_iter().flatten() {
            rule.add_target(&*target.0)?;
        }
        Ok(rule)
    }

    /// Makes a rule for a construct that is a source.
    pub(crate) fn notify<S: INotificationRuleSource + Construct + ?Sized>(
        source: &S,
        id: &str,
        target: &dyn INotificationRuleTarget,
        options: NotificationRuleOptions,
        events: &[&str],
    ) -> Result<NotificationRuleRef> {
        let events = events.iter().map(|e| (*e).to_owned()).collect();
        let bind = |node: &Node| source.bind_as_notification_rule_source(node);
        let rule = Self::of(source.node(), id, bind, events, options)?;
        rule.add_target(target)?;
        Ok(Rc::new(rule))
    }

    fn of(
        scope: &dyn Construct,
        id: &str,
        bind: impl FnOnce(&Node) -> Result<NotificationRuleSourceConfig>,
        events: Vec<String>,
        options: NotificationRuleOptions,
    ) -> Result<Self> {
        let class = "aws-cdk-lib.aws_codestarnotifications.NotificationRule";
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let source = bind(base.node())?;
        let mut known: Vec<String> = Vec::new();
        for event in events {
            if !known.contains(&event) {
                known.push(event);
            }
        }
        let name = match options.notification_rule_name.filter(|n| !n.is_empty()) {
            Some(name) => name,
            None => {
                let id = Names::unique_id(base.node())?;
                id[id.len().saturating_sub(64)..].to_owned()
            }
        };
        let targets: Rc<RefCell<Vec<Value>>> = Rc::default();
        let later = Rc::clone(&targets);
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::CodeStarNotifications::NotificationRule",
            object! {
                "Name" => name,
                "DetailType" => match options.detail_type {
                    Some(DetailType::Basic) => "BASIC",
                    Some(DetailType::Full) | None => "FULL",
                },
                "Targets" => Lazy::any(move || Ok(Value::Array(later.borrow().clone()))),
                "EventTypeIds" => known,
                "Resource" => source.source_arn,
                "Status" => options.enabled.map(|on| if on { "ENABLED" } else { "DISABLED" }),
                "CreatedBy" => options.created_by,
            },
        )?;
        Ok(Self(Rc::new(Owned { base, resource, targets })))
    }

    /// An existing rule by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_notification_rule_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        notification_rule_arn: impl Into<String>,
    ) -> Result<NotificationRuleRef> {
        let arn = notification_rule_arn.into();
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.Resource", Some(&arn))?;
        Ok(Rc::new(Imported { base, arn }))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }
}

impl Construct for NotificationRule {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl INotificationRule for NotificationRule {
    fn notification_rule_arn(&self) -> String {
        self.0.resource.ref_()
    }

    fn add_target(&self, target: &dyn INotificationRuleTarget) -> Result<bool> {
        let target = target.bind_as_notification_rule_target(self)?;
        let target = object! {"TargetType" => target.target_type, "TargetAddress" => target.target_address};
        self.0.targets.borrow_mut().push(target.into());
        Ok(true)
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl INotificationRule for Imported {
    fn notification_rule_arn(&self) -> String {
        self.arn.clone()
    }

    fn add_target(&self, _: &dyn INotificationRuleTarget) -> Result<bool> {
        Ok(false)
    }
}
