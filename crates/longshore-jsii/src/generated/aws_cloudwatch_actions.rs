//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_CLOUDWATCH_ACTIONS_APPLICATIONSCALINGACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch_actions.ApplicationScalingAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_applicationautoscaling::StepScalingAction>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch_actions::ApplicationScalingAction>::new(&a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_cloudwatch_actions::ApplicationScalingAction>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>>(k, 1)?;
        ToWire::wire(<longshore::aws_cloudwatch_actions::ApplicationScalingAction as longshore::aws_cloudwatch::IAlarmAction>::bind(&this, &a0, &*a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch_actions::ApplicationScalingAction => std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_cloudwatch_actions::ApplicationScalingAction, AWS_CLOUDWATCH_ACTIONS_APPLICATIONSCALINGACTION);
pub(crate) static AWS_CLOUDWATCH_ACTIONS_AUTOSCALINGACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch_actions.AutoScalingAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_autoscaling::StepScalingAction>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch_actions::AutoScalingAction>::new(&a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_cloudwatch_actions::AutoScalingAction>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>>(k, 1)?;
        ToWire::wire(
            <longshore::aws_cloudwatch_actions::AutoScalingAction as longshore::aws_cloudwatch::IAlarmAction>::bind(
                &this, &a0, &*a1,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch_actions::AutoScalingAction => std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_cloudwatch_actions::AutoScalingAction, AWS_CLOUDWATCH_ACTIONS_AUTOSCALINGACTION);
pub(crate) static AWS_CLOUDWATCH_ACTIONS_EC2ACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch_actions.Ec2Action",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_cloudwatch_actions::Ec2InstanceAction>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch_actions::Ec2Action>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_cloudwatch_actions::Ec2Action>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>>(k, 1)?;
        ToWire::wire(
            <longshore::aws_cloudwatch_actions::Ec2Action as longshore::aws_cloudwatch::IAlarmAction>::bind(
                &this, &a0, &*a1,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch_actions::Ec2Action => std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_cloudwatch_actions::Ec2Action, AWS_CLOUDWATCH_ACTIONS_EC2ACTION);
bound_enum!(longshore::aws_cloudwatch_actions::Ec2InstanceAction, "aws-cdk-lib.aws_cloudwatch_actions.Ec2InstanceAction", {
"STOP" => Stop,
"TERMINATE" => Terminate,
"RECOVER" => Recover,
"REBOOT" => Reboot,
});
pub(crate) static AWS_CLOUDWATCH_ACTIONS_LAMBDAACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch_actions.LambdaAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
        let a1 = a.get::<longshore::aws_cloudwatch_actions::LambdaActionProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_cloudwatch_actions::LambdaAction>::new_with(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_cloudwatch_actions::LambdaAction>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>>(k, 1)?;
        ToWire::wire(
            <longshore::aws_cloudwatch_actions::LambdaAction as longshore::aws_cloudwatch::IAlarmAction>::bind(
                &this, &a0, &*a1,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch_actions::LambdaAction => std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_cloudwatch_actions::LambdaAction, AWS_CLOUDWATCH_ACTIONS_LAMBDAACTION);
bound_struct!(longshore::aws_cloudwatch_actions::LambdaActionProps, AWS_CLOUDWATCH_ACTIONS_LAMBDAACTIONPROPS, "aws-cdk-lib.aws_cloudwatch_actions.LambdaActionProps", {
"useUniquePermissionId" => use_unique_permission_id,
});
bound_enum!(longshore::aws_cloudwatch_actions::OpsItemCategory, "aws-cdk-lib.aws_cloudwatch_actions.OpsItemCategory", {
"AVAILABILITY" => Availability,
"COST" => Cost,
"PERFORMANCE" => Performance,
"RECOVERY" => Recovery,
"SECURITY" => Security,
});
bound_enum!(longshore::aws_cloudwatch_actions::OpsItemSeverity, "aws-cdk-lib.aws_cloudwatch_actions.OpsItemSeverity", {
"CRITICAL" => Critical,
"HIGH" => High,
"MEDIUM" => Medium,
"LOW" => Low,
});
pub(crate) static AWS_CLOUDWATCH_ACTIONS_SNSACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch_actions.SnsAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch_actions::SnsAction>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_cloudwatch_actions::SnsAction>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>>(k, 1)?;
        ToWire::wire(
            <longshore::aws_cloudwatch_actions::SnsAction as longshore::aws_cloudwatch::IAlarmAction>::bind(
                &this, &a0, &*a1,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch_actions::SnsAction => std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_cloudwatch_actions::SnsAction, AWS_CLOUDWATCH_ACTIONS_SNSACTION);
pub(crate) static AWS_CLOUDWATCH_ACTIONS_SSMACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch_actions.SsmAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_cloudwatch_actions::OpsItemSeverity>(k, 0)?;
        let a1 = a.get::<Option<longshore::aws_cloudwatch_actions::OpsItemCategory>>(k, 1)?;
        Ok(Native::of(<longshore::aws_cloudwatch_actions::SsmAction>::new(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_cloudwatch_actions::SsmAction>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>>(k, 1)?;
        ToWire::wire(
            <longshore::aws_cloudwatch_actions::SsmAction as longshore::aws_cloudwatch::IAlarmAction>::bind(
                &this, &a0, &*a1,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch_actions::SsmAction => std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_cloudwatch_actions::SsmAction, AWS_CLOUDWATCH_ACTIONS_SSMACTION);
pub(crate) static AWS_CLOUDWATCH_ACTIONS_SSMINCIDENTACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch_actions.SsmIncidentAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch_actions::SsmIncidentAction>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_cloudwatch_actions::SsmIncidentAction>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>>(k, 1)?;
        ToWire::wire(
            <longshore::aws_cloudwatch_actions::SsmIncidentAction as longshore::aws_cloudwatch::IAlarmAction>::bind(
                &this, &a0, &*a1,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch_actions::SsmIncidentAction => std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_cloudwatch_actions::SsmIncidentAction, AWS_CLOUDWATCH_ACTIONS_SSMINCIDENTACTION);
