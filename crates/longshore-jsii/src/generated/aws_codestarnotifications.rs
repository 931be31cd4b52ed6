//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_enum!(longshore::aws_codestarnotifications::DetailType, "aws-cdk-lib.aws_codestarnotifications.DetailType", {
"BASIC" => Basic,
"FULL" => Full,
});
pub(crate) static AWS_CODESTARNOTIFICATIONS_INOTIFICATIONRULE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codestarnotifications.INotificationRule",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("notificationRuleArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRule>>()?;
            ToWire::wire(longshore::aws_codestarnotifications::INotificationRule::notification_rule_arn(&*this), k)
        }),
        Member::Call("addTarget", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRule>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 0)?;
            ToWire::wire(longshore::aws_codestarnotifications::INotificationRule::add_target(&*this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRule>,
    AWS_CODESTARNOTIFICATIONS_INOTIFICATIONRULE_DYN,
    construct
);
pub(crate) static AWS_CODESTARNOTIFICATIONS_INOTIFICATIONRULESOURCE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codestarnotifications.INotificationRuleSource",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bindAsNotificationRuleSource", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleSource>>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(
            longshore::aws_codestarnotifications::INotificationRuleSource::bind_as_notification_rule_source(
                &*this, &a0,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleSource>,
    AWS_CODESTARNOTIFICATIONS_INOTIFICATIONRULESOURCE_DYN
);
pub(crate) static AWS_CODESTARNOTIFICATIONS_INOTIFICATIONRULETARGET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codestarnotifications.INotificationRuleTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bindAsNotificationRuleTarget", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(
            longshore::aws_codestarnotifications::INotificationRuleTarget::bind_as_notification_rule_target(
                &*this, &a0,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>,
    AWS_CODESTARNOTIFICATIONS_INOTIFICATIONRULETARGET_DYN
);
pub(crate) static AWS_CODESTARNOTIFICATIONS_NOTIFICATIONRULE: Class = Class {
    fqn: "aws-cdk-lib.aws_codestarnotifications.NotificationRule",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codestarnotifications::NotificationRule>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromNotificationRuleArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(
            <longshore::aws_codestarnotifications::NotificationRule>::from_notification_rule_arn(&a0, a1, a2)?,
            k,
        )
    })],
    members: &[
        Member::Get("notificationRuleArn", |k, o| {
            let this = o.this::<longshore::aws_codestarnotifications::NotificationRule>()?;
            ToWire::wire(<longshore::aws_codestarnotifications::NotificationRule as longshore::aws_codestarnotifications::INotificationRule>::notification_rule_arn(&this), k)
        }),
        Member::Call("addTarget", |k, o, a| {
            let this = o.this::<longshore::aws_codestarnotifications::NotificationRule>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 0)?;
            ToWire::wire(<longshore::aws_codestarnotifications::NotificationRule as longshore::aws_codestarnotifications::INotificationRule>::add_target(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codestarnotifications::NotificationRule => std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRule>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_codestarnotifications::NotificationRule, AWS_CODESTARNOTIFICATIONS_NOTIFICATIONRULE, construct);
bound_struct!(longshore::aws_codestarnotifications::NotificationRuleOptions, AWS_CODESTARNOTIFICATIONS_NOTIFICATIONRULEOPTIONS, "aws-cdk-lib.aws_codestarnotifications.NotificationRuleOptions", {
"detailType" => detail_type,
"enabled" => enabled,
"notificationRuleName" => notification_rule_name,
"createdBy" => created_by,
});
bound_struct!(longshore::aws_codestarnotifications::NotificationRuleProps, AWS_CODESTARNOTIFICATIONS_NOTIFICATIONRULEPROPS, "aws-cdk-lib.aws_codestarnotifications.NotificationRuleProps", {
"source" => source,
"events" => events,
"targets" => targets,
"detailType" => detail_type,
"enabled" => enabled,
"notificationRuleName" => notification_rule_name,
"createdBy" => created_by,
});
bound_struct!(longshore::aws_codestarnotifications::NotificationRuleSourceConfig, AWS_CODESTARNOTIFICATIONS_NOTIFICATIONRULESOURCECONFIG, "aws-cdk-lib.aws_codestarnotifications.NotificationRuleSourceConfig", {
"sourceArn" => source_arn,
});
pub(crate) static AWS_CODESTARNOTIFICATIONS_INOTIFICATIONRULESOURCE: Class = Class {
    fqn: "aws-cdk-lib.aws_codestarnotifications.INotificationRuleSource",
    interface: true,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_codestarnotifications::NotificationRuleSourceRef,
    AWS_CODESTARNOTIFICATIONS_INOTIFICATIONRULESOURCE
);
bound_struct!(longshore::aws_codestarnotifications::NotificationRuleTargetConfig, AWS_CODESTARNOTIFICATIONS_NOTIFICATIONRULETARGETCONFIG, "aws-cdk-lib.aws_codestarnotifications.NotificationRuleTargetConfig", {
"targetType" => target_type,
"targetAddress" => target_address,
});
pub(crate) static AWS_CODESTARNOTIFICATIONS_INOTIFICATIONRULETARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_codestarnotifications.INotificationRuleTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_codestarnotifications::NotificationRuleTargetRef,
    AWS_CODESTARNOTIFICATIONS_INOTIFICATIONRULETARGET
);
