//! Rules by which developer tools tell people what happens.

mod notification_rule;

pub use notification_rule::{
    DetailType, INotificationRule, INotificationRuleSource, INotificationRuleTarget, NotificationRule,
    NotificationRuleOptions, NotificationRuleProps, NotificationRuleRef, NotificationRuleSourceConfig,
    NotificationRuleSourceRef, NotificationRuleTargetConfig, NotificationRuleTargetRef,
};
