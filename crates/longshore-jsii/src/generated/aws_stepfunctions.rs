//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_STEPFUNCTIONS_ACTIVITY: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.Activity",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions::ActivityProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions::Activity>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromActivityArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::Activity>::from_activity_arn(&a0, a1, a2)?, k)
        }),
        ("fromActivityName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::Activity>::from_activity_name(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("activityArn", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Activity>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::Activity as longshore::aws_stepfunctions::IActivity>::activity_arn(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("activityName", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Activity>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::Activity as longshore::aws_stepfunctions::IActivity>::activity_name(
                    &this,
                )?,
                k,
            )
        }),
        Member::Get("encryptionConfiguration", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Activity>()?;
            ToWire::wire(<longshore::aws_stepfunctions::Activity as longshore::aws_stepfunctions::IActivity>::encryption_configuration(&this), k)
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Activity>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_stepfunctions::Activity>::grant(&this, &*a0, &a1)?, k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Activity>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Activity>::metric(&this, a0, a1)?, k)
        }),
        Member::Call("metricFailed", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Activity>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Activity>::metric_failed(&this, a0)?, k)
        }),
        Member::Call("metricHeartbeatTimedOut", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Activity>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Activity>::metric_heartbeat_timed_out(&this, a0)?, k)
        }),
        Member::Call("metricRunTime", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Activity>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Activity>::metric_run_time(&this, a0)?, k)
        }),
        Member::Call("metricScheduled", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Activity>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Activity>::metric_scheduled(&this, a0)?, k)
        }),
        Member::Call("metricScheduleTime", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Activity>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Activity>::metric_schedule_time(&this, a0)?, k)
        }),
        Member::Call("metricStarted", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Activity>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Activity>::metric_started(&this, a0)?, k)
        }),
        Member::Call("metricSucceeded", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Activity>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Activity>::metric_succeeded(&this, a0)?, k)
        }),
        Member::Call("metricTime", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Activity>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Activity>::metric_time(&this, a0)?, k)
        }),
        Member::Call("metricTimedOut", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Activity>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Activity>::metric_timed_out(&this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::Activity => std::rc::Rc<dyn longshore::aws_stepfunctions::IActivity>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_stepfunctions::Activity, AWS_STEPFUNCTIONS_ACTIVITY, construct);
bound_struct!(longshore::aws_stepfunctions::ActivityProps, AWS_STEPFUNCTIONS_ACTIVITYPROPS, "aws-cdk-lib.aws_stepfunctions.ActivityProps", {
"activityName" => activity_name,
"encryptionConfiguration" => encryption_configuration,
});
bound_struct!(longshore::aws_stepfunctions::AfterwardsOptions, AWS_STEPFUNCTIONS_AFTERWARDSOPTIONS, "aws-cdk-lib.aws_stepfunctions.AfterwardsOptions", {
"includeErrorHandlers" => include_error_handlers,
"includeOtherwise" => include_otherwise,
});
pub(crate) static AWS_STEPFUNCTIONS_AWSOWNEDENCRYPTIONCONFIGURATION: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.AwsOwnedEncryptionConfiguration",
    interface: false,
    create: Some(|k, a, _this| Ok(Native::of(<longshore::aws_stepfunctions::AwsOwnedEncryptionConfiguration>::new()))),
    statics: &[],
    members: &[Member::Get("type", |k, o| {
        let this = o.this::<longshore::aws_stepfunctions::AwsOwnedEncryptionConfiguration>()?;
        ToWire::wire(<longshore::aws_stepfunctions::AwsOwnedEncryptionConfiguration>::r#type(&this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::AwsOwnedEncryptionConfiguration => longshore::aws_stepfunctions::EncryptionConfiguration, |t| <longshore::aws_stepfunctions::EncryptionConfiguration>::from(t)),
    ],
};
bound!(
    longshore::aws_stepfunctions::AwsOwnedEncryptionConfiguration,
    AWS_STEPFUNCTIONS_AWSOWNEDENCRYPTIONCONFIGURATION
);
bound_struct!(longshore::aws_stepfunctions::CatchProps, AWS_STEPFUNCTIONS_CATCHPROPS, "aws-cdk-lib.aws_stepfunctions.CatchProps", {
"errors" => errors,
"resultPath" => result_path,
"outputs" => outputs,
"assign" => assign,
});
pub(crate) static AWS_STEPFUNCTIONS_CHAIN: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.Chain",
    interface: false,
    create: None,
    statics: &[
        ("sequence", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Chain>::sequence(&*a0, &*a1), k)
        }),
        ("start", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Chain>::start(&*a0), k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Chain>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::Chain as longshore::aws_stepfunctions::IChainable>::end_states(&this),
                k,
            )
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Chain>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::Chain as longshore::aws_stepfunctions::IChainable>::id(&this),
                k,
            )
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Chain>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Chain>::next(&this, &*a0)?, k)
        }),
        Member::Call("toSingleState", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Chain>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::ParallelProps>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Chain>::to_single_state(&this, a0, a1)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::Chain => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions::Chain => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_stepfunctions::Chain, AWS_STEPFUNCTIONS_CHAIN);
pub(crate) static AWS_STEPFUNCTIONS_CHAINDEFINITIONBODY: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.ChainDefinitionBody",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
        Ok(Native::of(<longshore::aws_stepfunctions::ChainDefinitionBody>::new(&*a0)))
    }),
    statics: &[],
    members: &[Member::Get("chainable", |k, o| {
        let this = o.this::<longshore::aws_stepfunctions::ChainDefinitionBody>()?;
        ToWire::wire(<longshore::aws_stepfunctions::ChainDefinitionBody>::chainable(&this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::ChainDefinitionBody => longshore::aws_stepfunctions::DefinitionBody, |t| <longshore::aws_stepfunctions::DefinitionBody>::from(t)),
    ],
};
bound!(longshore::aws_stepfunctions::ChainDefinitionBody, AWS_STEPFUNCTIONS_CHAINDEFINITIONBODY);
pub(crate) static AWS_STEPFUNCTIONS_CHOICE: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.Choice",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions::ChoiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions::Choice>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions::ChoiceProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::Choice>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions::ChoiceProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::Choice>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Choice>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::Choice as longshore::aws_stepfunctions::IChainable>::end_states(&this),
                k,
            )
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Choice>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::Choice as longshore::aws_stepfunctions::IChainable>::id(&this),
                k,
            )
        }),
        Member::Call("afterwards", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Choice>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::AfterwardsOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Choice>::afterwards(&this, a0)?, k)
        }),
        Member::Call("otherwise", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Choice>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Choice>::otherwise(&this, &*a0)?.clone(), k)
        }),
        Member::Call("when", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Choice>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::Condition>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions::ChoiceTransitionOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::Choice>::when_with(&this, a0, &*a1, a2)?.clone(), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::Choice => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
    ],
};
bound!(longshore::aws_stepfunctions::Choice, AWS_STEPFUNCTIONS_CHOICE, construct);
bound_struct!(longshore::aws_stepfunctions::ChoiceProps, AWS_STEPFUNCTIONS_CHOICEPROPS, "aws-cdk-lib.aws_stepfunctions.ChoiceProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"outputs" => outputs,
"assign" => assign,
});
bound_struct!(longshore::aws_stepfunctions::ChoiceTransitionOptions, AWS_STEPFUNCTIONS_CHOICETRANSITIONOPTIONS, "aws-cdk-lib.aws_stepfunctions.ChoiceTransitionOptions", {
"comment" => comment,
"outputs" => outputs,
"assign" => assign,
});
pub(crate) static AWS_STEPFUNCTIONS_CONDITION: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.Condition",
    interface: false,
    create: None,
    statics: &[
        ("and", |k, a| {
            let a0 = a.rest::<longshore::aws_stepfunctions::Condition>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::and(a0)?, k)
        }),
        ("booleanEquals", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<bool>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::boolean_equals(a0, a1)?, k)
        }),
        ("booleanEqualsJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::boolean_equals_json_path(a0, a1)?, k)
        }),
        ("isBoolean", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::is_boolean(a0)?, k)
        }),
        ("isNotBoolean", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::is_not_boolean(a0)?, k)
        }),
        ("isNotNull", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::is_not_null(a0)?, k)
        }),
        ("isNotNumeric", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::is_not_numeric(a0)?, k)
        }),
        ("isNotPresent", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::is_not_present(a0)?, k)
        }),
        ("isNotString", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::is_not_string(a0)?, k)
        }),
        ("isNotTimestamp", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::is_not_timestamp(a0)?, k)
        }),
        ("isNull", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::is_null(a0)?, k)
        }),
        ("isNumeric", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::is_numeric(a0)?, k)
        }),
        ("isPresent", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::is_present(a0)?, k)
        }),
        ("isString", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::is_string(a0)?, k)
        }),
        ("isTimestamp", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::is_timestamp(a0)?, k)
        }),
        ("jsonata", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::jsonata(a0)?, k)
        }),
        ("not", |k, a| {
            let a0 = a.get::<longshore::aws_stepfunctions::Condition>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::not(a0), k)
        }),
        ("numberEquals", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::number_equals(a0, a1)?, k)
        }),
        ("numberEqualsJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::number_equals_json_path(a0, a1)?, k)
        }),
        ("numberGreaterThan", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::number_greater_than(a0, a1)?, k)
        }),
        ("numberGreaterThanEquals", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::number_greater_than_equals(a0, a1)?, k)
        }),
        ("numberGreaterThanEqualsJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::number_greater_than_equals_json_path(a0, a1)?, k)
        }),
        ("numberGreaterThanJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::number_greater_than_json_path(a0, a1)?, k)
        }),
        ("numberLessThan", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::number_less_than(a0, a1)?, k)
        }),
        ("numberLessThanEquals", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::number_less_than_equals(a0, a1)?, k)
        }),
        ("numberLessThanEqualsJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::number_less_than_equals_json_path(a0, a1)?, k)
        }),
        ("numberLessThanJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::number_less_than_json_path(a0, a1)?, k)
        }),
        ("or", |k, a| {
            let a0 = a.rest::<longshore::aws_stepfunctions::Condition>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::or(a0)?, k)
        }),
        ("stringEquals", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::string_equals(a0, a1)?, k)
        }),
        ("stringEqualsJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::string_equals_json_path(a0, a1)?, k)
        }),
        ("stringGreaterThan", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::string_greater_than(a0, a1)?, k)
        }),
        ("stringGreaterThanEquals", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::string_greater_than_equals(a0, a1)?, k)
        }),
        ("stringGreaterThanEqualsJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::string_greater_than_equals_json_path(a0, a1)?, k)
        }),
        ("stringGreaterThanJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::string_greater_than_json_path(a0, a1)?, k)
        }),
        ("stringLessThan", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::string_less_than(a0, a1)?, k)
        }),
        ("stringLessThanEquals", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::string_less_than_equals(a0, a1)?, k)
        }),
        ("stringLessThanEqualsJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::string_less_than_equals_json_path(a0, a1)?, k)
        }),
        ("stringLessThanJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::string_less_than_json_path(a0, a1)?, k)
        }),
        ("stringMatches", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::string_matches(a0, a1)?, k)
        }),
        ("timestampEquals", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::timestamp_equals(a0, a1)?, k)
        }),
        ("timestampEqualsJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::timestamp_equals_json_path(a0, a1)?, k)
        }),
        ("timestampGreaterThan", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::timestamp_greater_than(a0, a1)?, k)
        }),
        ("timestampGreaterThanEquals", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::timestamp_greater_than_equals(a0, a1)?, k)
        }),
        ("timestampGreaterThanEqualsJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::timestamp_greater_than_equals_json_path(a0, a1)?, k)
        }),
        ("timestampGreaterThanJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::timestamp_greater_than_json_path(a0, a1)?, k)
        }),
        ("timestampLessThan", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::timestamp_less_than(a0, a1)?, k)
        }),
        ("timestampLessThanEquals", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::timestamp_less_than_equals(a0, a1)?, k)
        }),
        ("timestampLessThanEqualsJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::timestamp_less_than_equals_json_path(a0, a1)?, k)
        }),
        ("timestampLessThanJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Condition>::timestamp_less_than_json_path(a0, a1)?, k)
        }),
    ],
    members: &[Member::Call("renderCondition", |k, o, a| {
        let this = o.this::<longshore::aws_stepfunctions::Condition>()?;
        ToWire::wire(<longshore::aws_stepfunctions::Condition>::render_condition(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::Condition, AWS_STEPFUNCTIONS_CONDITION);
bound_struct!(longshore::aws_stepfunctions::Credentials, AWS_STEPFUNCTIONS_CREDENTIALS, "aws-cdk-lib.aws_stepfunctions.Credentials", {
"role" => role,
});
bound_enum!(longshore::aws_stepfunctions::CsvDelimiter, "aws-cdk-lib.aws_stepfunctions.CsvDelimiter", {
"COMMA" => Comma,
"PIPE" => Pipe,
"SEMICOLON" => Semicolon,
"SPACE" => Space,
"TAB" => Tab,
});
bound_enum!(longshore::aws_stepfunctions::CsvHeaderLocation, "aws-cdk-lib.aws_stepfunctions.CsvHeaderLocation", {
"FIRST_ROW" => FirstRow,
"GIVEN" => Given,
});
pub(crate) static AWS_STEPFUNCTIONS_CSVHEADERS: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.CsvHeaders",
    interface: false,
    create: None,
    statics: &[
        ("use", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::CsvHeaders>::r#use(a0), k)
        }),
        ("useFirstRow", |k, a| ToWire::wire(<longshore::aws_stepfunctions::CsvHeaders>::use_first_row(), k)),
    ],
    members: &[
        Member::Get("headerLocation", |k, o| {
            ToWire::wire(o.this::<longshore::aws_stepfunctions::CsvHeaders>()?.header_location, k)
        }),
        Member::Get("headers", |k, o| ToWire::wire(o.this::<longshore::aws_stepfunctions::CsvHeaders>()?.headers, k)),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::CsvHeaders, AWS_STEPFUNCTIONS_CSVHEADERS);
pub(crate) static AWS_STEPFUNCTIONS_CUSTOMSTATE: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.CustomState",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions::CustomStateProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions::CustomState>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::CustomState>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::CustomState as longshore::aws_stepfunctions::IChainable>::end_states(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::CustomState>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::CustomState as longshore::aws_stepfunctions::IChainable>::id(&this),
                k,
            )
        }),
        Member::Call("addCatch", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::CustomState>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::CatchProps>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::CustomState>::add_catch(&this, &*a0, a1)?.clone(), k)
        }),
        Member::Call("addRetry", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::CustomState>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::RetryProps>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::CustomState>::add_retry(&this, a0)?.clone(), k)
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::CustomState>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::CustomState>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::CustomState => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions::CustomState => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_stepfunctions::CustomState, AWS_STEPFUNCTIONS_CUSTOMSTATE, construct);
bound_struct!(longshore::aws_stepfunctions::CustomStateProps, AWS_STEPFUNCTIONS_CUSTOMSTATEPROPS, "aws-cdk-lib.aws_stepfunctions.CustomStateProps", {
"stateJson" => state_json,
});
pub(crate) static AWS_STEPFUNCTIONS_CUSTOMERMANAGEDENCRYPTIONCONFIGURATION: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.CustomerManagedEncryptionConfiguration",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_kms::KeyRef>(k, 0)?;
        let a1 = a.get::<Option<longshore_core::units::Duration>>(k, 1)?;
        Ok(Native::of(<longshore::aws_stepfunctions::CustomerManagedEncryptionConfiguration>::new(a0, a1)?))
    }),
    statics: &[],
    members: &[
        Member::Get("kmsKey", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::CustomerManagedEncryptionConfiguration>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_stepfunctions::CustomerManagedEncryptionConfiguration>::kms_key(&this)),
                k,
            )
        }),
        Member::Get("kmsDataKeyReusePeriodSeconds", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::CustomerManagedEncryptionConfiguration>()?;
            ToWire::wire(<longshore::aws_stepfunctions::CustomerManagedEncryptionConfiguration>::kms_data_key_reuse_period_seconds(&this), k)
        }),
        Member::Get("type", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::CustomerManagedEncryptionConfiguration>()?;
            ToWire::wire(<longshore::aws_stepfunctions::CustomerManagedEncryptionConfiguration>::r#type(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::CustomerManagedEncryptionConfiguration => longshore::aws_stepfunctions::EncryptionConfiguration, |t| <longshore::aws_stepfunctions::EncryptionConfiguration>::from(t)),
    ],
};
bound!(
    longshore::aws_stepfunctions::CustomerManagedEncryptionConfiguration,
    AWS_STEPFUNCTIONS_CUSTOMERMANAGEDENCRYPTIONCONFIGURATION
);
pub(crate) static AWS_STEPFUNCTIONS_DEFINITIONBODY: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.DefinitionBody",
    interface: false,
    create: None,
    statics: &[
        ("fromChainable", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::DefinitionBody>::from_chainable(&*a0), k)
        }),
        ("fromFile", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_s3_assets::AssetOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::DefinitionBody>::from_file_with(a0, a1), k)
        }),
        ("fromString", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::DefinitionBody>::from_string(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::DefinitionBody, AWS_STEPFUNCTIONS_DEFINITIONBODY);
pub(crate) static AWS_STEPFUNCTIONS_DISTRIBUTEDMAP: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.DistributedMap",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions::DistributedMapProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions::DistributedMap>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions::DistributedMapProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::DistributedMap>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions::DistributedMapProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::DistributedMap>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::DistributedMap>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::DistributedMap as longshore::aws_stepfunctions::IChainable>::end_states(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::DistributedMap>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::DistributedMap as longshore::aws_stepfunctions::IChainable>::id(&this),
                k,
            )
        }),
        Member::Call("addCatch", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::DistributedMap>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::CatchProps>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::DistributedMap>::add_catch(&this, &*a0, a1)?.clone(), k)
        }),
        Member::Call("addRetry", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::DistributedMap>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::RetryProps>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::DistributedMap>::add_retry(&this, a0)?.clone(), k)
        }),
        Member::Call("itemProcessor", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::DistributedMap>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::ProcessorConfig>(k, 1)?;
            ToWire::wire(
                <longshore::aws_stepfunctions::DistributedMap>::item_processor_with(&this, &*a0, a1)?.clone(),
                k,
            )
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::DistributedMap>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::DistributedMap>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::DistributedMap => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions::DistributedMap => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_stepfunctions::DistributedMap, AWS_STEPFUNCTIONS_DISTRIBUTEDMAP, construct);
bound_struct!(longshore::aws_stepfunctions::DistributedMapProps, AWS_STEPFUNCTIONS_DISTRIBUTEDMAPPROPS, "aws-cdk-lib.aws_stepfunctions.DistributedMapProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"resultPath" => result_path,
"resultSelector" => result_selector,
"outputs" => outputs,
"assign" => assign,
"itemsPath" => items_path,
"items" => items,
"maxConcurrency" => max_concurrency,
"maxConcurrencyPath" => max_concurrency_path,
"jsonataMaxConcurrency" => jsonata_max_concurrency,
"itemSelector" => item_selector,
"jsonataItemSelector" => jsonata_item_selector,
"mapExecutionType" => map_execution_type,
"itemReader" => item_reader,
"toleratedFailurePercentage" => tolerated_failure_percentage,
"toleratedFailurePercentagePath" => tolerated_failure_percentage_path,
"toleratedFailureCount" => tolerated_failure_count,
"toleratedFailureCountPath" => tolerated_failure_count_path,
"label" => label,
"resultWriter" => result_writer,
"resultWriterV2" => result_writer_v2,
"itemBatcher" => item_batcher,
});
pub(crate) static AWS_STEPFUNCTIONS_ENCRYPTIONCONFIGURATION: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.EncryptionConfiguration",
    interface: false,
    create: None,
    statics: &[],
    members: &[Member::Get("type", |k, o| {
        let this = o.this::<longshore::aws_stepfunctions::EncryptionConfiguration>()?;
        ToWire::wire(<longshore::aws_stepfunctions::EncryptionConfiguration>::r#type(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::EncryptionConfiguration, AWS_STEPFUNCTIONS_ENCRYPTIONCONFIGURATION);
pub(crate) static AWS_STEPFUNCTIONS_ERRORS: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.Errors",
    interface: false,
    create: None,
    statics: &[
        ("ALL", |k, a| ToWire::wire(<longshore::aws_stepfunctions::Errors>::ALL, k)),
        ("BRANCH_FAILED", |k, a| ToWire::wire(<longshore::aws_stepfunctions::Errors>::BRANCH_FAILED, k)),
        ("HEARTBEAT_TIMEOUT", |k, a| ToWire::wire(<longshore::aws_stepfunctions::Errors>::HEARTBEAT_TIMEOUT, k)),
        ("NO_CHOICE_MATCHED", |k, a| ToWire::wire(<longshore::aws_stepfunctions::Errors>::NO_CHOICE_MATCHED, k)),
        ("PARAMETER_PATH_FAILURE", |k, a| {
            ToWire::wire(<longshore::aws_stepfunctions::Errors>::PARAMETER_PATH_FAILURE, k)
        }),
        ("PERMISSIONS", |k, a| ToWire::wire(<longshore::aws_stepfunctions::Errors>::PERMISSIONS, k)),
        ("RESULT_PATH_MATCH_FAILURE", |k, a| {
            ToWire::wire(<longshore::aws_stepfunctions::Errors>::RESULT_PATH_MATCH_FAILURE, k)
        }),
        ("TASKS_FAILED", |k, a| ToWire::wire(<longshore::aws_stepfunctions::Errors>::TASKS_FAILED, k)),
        ("TIMEOUT", |k, a| ToWire::wire(<longshore::aws_stepfunctions::Errors>::TIMEOUT, k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::Errors, AWS_STEPFUNCTIONS_ERRORS);
pub(crate) static AWS_STEPFUNCTIONS_FAIL: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.Fail",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions::FailProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions::Fail>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions::FailProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::Fail>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions::FailProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::Fail>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Fail>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::Fail as longshore::aws_stepfunctions::IChainable>::end_states(&this),
                k,
            )
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Fail>()?;
            ToWire::wire(<longshore::aws_stepfunctions::Fail as longshore::aws_stepfunctions::IChainable>::id(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::Fail => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
    ],
};
bound!(longshore::aws_stepfunctions::Fail, AWS_STEPFUNCTIONS_FAIL, construct);
bound_struct!(longshore::aws_stepfunctions::FailProps, AWS_STEPFUNCTIONS_FAILPROPS, "aws-cdk-lib.aws_stepfunctions.FailProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"error" => error,
"errorPath" => error_path,
"cause" => cause,
"causePath" => cause_path,
});
pub(crate) static AWS_STEPFUNCTIONS_FIELDUTILS: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.FieldUtils",
    interface: false,
    create: None,
    statics: &[
        ("containsTaskToken", |k, a| {
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::FieldUtils>::contains_task_token(&a0)?, k)
        }),
        ("findReferencedPaths", |k, a| {
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::FieldUtils>::find_referenced_paths(&a0)?, k)
        }),
        ("renderObject", |k, a| {
            let a0 = a.get::<Option<indexmap::IndexMap<String, longshore_core::value::Value>>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::FieldUtils>::render_object(a0.unwrap_or_default())?, k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::FieldUtils, AWS_STEPFUNCTIONS_FIELDUTILS);
pub(crate) static AWS_STEPFUNCTIONS_FILEDEFINITIONBODY: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.FileDefinitionBody",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<longshore::aws_s3_assets::AssetOptions>(k, 1)?;
        Ok(Native::of(<longshore::aws_stepfunctions::FileDefinitionBody>::new(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Get("path", |k, o| {
        let this = o.this::<longshore::aws_stepfunctions::FileDefinitionBody>()?;
        ToWire::wire(<longshore::aws_stepfunctions::FileDefinitionBody>::path(&this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::FileDefinitionBody => longshore::aws_stepfunctions::DefinitionBody, |t| <longshore::aws_stepfunctions::DefinitionBody>::from(t)),
    ],
};
bound!(longshore::aws_stepfunctions::FileDefinitionBody, AWS_STEPFUNCTIONS_FILEDEFINITIONBODY);
bound_struct!(longshore::aws_stepfunctions::FindStateOptions, AWS_STEPFUNCTIONS_FINDSTATEOPTIONS, "aws-cdk-lib.aws_stepfunctions.FindStateOptions", {
"includeErrorHandlers" => include_error_handlers,
});
pub(crate) static AWS_STEPFUNCTIONS_IACTIVITY_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.IActivity",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("activityArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IActivity>>()?;
            ToWire::wire(longshore::aws_stepfunctions::IActivity::activity_arn(&*this), k)
        }),
        Member::Get("activityName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IActivity>>()?;
            ToWire::wire(longshore::aws_stepfunctions::IActivity::activity_name(&*this)?, k)
        }),
        Member::Get("encryptionConfiguration", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IActivity>>()?;
            ToWire::wire(longshore::aws_stepfunctions::IActivity::encryption_configuration(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_stepfunctions::IActivity>, AWS_STEPFUNCTIONS_IACTIVITY_DYN, construct);
pub(crate) static AWS_STEPFUNCTIONS_ICHAINABLE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.IChainable",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>()?;
            ToWire::wire(longshore::aws_stepfunctions::IChainable::end_states(&*this), k)
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>()?;
            ToWire::wire(longshore::aws_stepfunctions::IChainable::id(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, AWS_STEPFUNCTIONS_ICHAINABLE_DYN);
pub(crate) static AWS_STEPFUNCTIONS_IITEMREADER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.IItemReader",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("bucket", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>>()?;
            ToWire::wire(longshore::aws_stepfunctions::IItemReader::bucket(&*this)?, k)
        }),
        Member::Get("resource", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>>()?;
            ToWire::wire(longshore::aws_stepfunctions::IItemReader::resource(&*this), k)
        }),
        Member::Get("bucketNamePath", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>>()?;
            ToWire::wire(longshore::aws_stepfunctions::IItemReader::bucket_name_path(&*this), k)
        }),
        Member::Get("maxItems", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>>()?;
            ToWire::wire(longshore::aws_stepfunctions::IItemReader::max_items(&*this), k)
        }),
        Member::Call("providePolicyStatements", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>>()?;
            ToWire::wire(longshore::aws_stepfunctions::IItemReader::provide_policy_statements(&*this)?, k)
        }),
        Member::Call("render", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>>()?;
            let a0 = a.get::<Option<longshore::aws_stepfunctions::QueryLanguage>>(k, 0)?;
            ToWire::wire(longshore::aws_stepfunctions::IItemReader::render(&*this, a0)?, k)
        }),
        Member::Call("validateItemReader", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>>()?;
            ToWire::wire(longshore::aws_stepfunctions::IItemReader::validate_item_reader(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>, AWS_STEPFUNCTIONS_IITEMREADER_DYN);
pub(crate) static AWS_STEPFUNCTIONS_INEXTABLE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.INextable",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("next", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>>()?;
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
        ToWire::wire(longshore::aws_stepfunctions::INextable::next(&*this, &*a0)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, AWS_STEPFUNCTIONS_INEXTABLE_DYN);
pub(crate) static AWS_STEPFUNCTIONS_ISTATEMACHINE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.IStateMachine",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("stateMachineArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>()?;
            ToWire::wire(longshore::aws_stepfunctions::IStateMachine::state_machine_arn(&*this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>()?;
            ToWire::wire(longshore::aws_iam::IGrantable::grant_principal(&*this), k)
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(longshore::aws_stepfunctions::IStateMachine::grant(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantExecution", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(longshore::aws_stepfunctions::IStateMachine::grant_execution(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_stepfunctions::IStateMachine::grant_read(&*this, &*a0)?, k)
        }),
        Member::Call("grantRedriveExecution", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_stepfunctions::IStateMachine::grant_redrive_execution(&*this, &*a0)?, k)
        }),
        Member::Call("grantStartExecution", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_stepfunctions::IStateMachine::grant_start_execution(&*this, &*a0)?, k)
        }),
        Member::Call("grantStartSyncExecution", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_stepfunctions::IStateMachine::grant_start_sync_execution(&*this, &*a0)?, k)
        }),
        Member::Call("grantTaskResponse", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_stepfunctions::IStateMachine::grant_task_response(&*this, &*a0)?, k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(longshore::aws_stepfunctions::IStateMachine::metric(&*this, &a0, a1)?, k)
        }),
        Member::Call("metricAborted", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_stepfunctions::IStateMachine::metric_aborted(&*this, a0)?, k)
        }),
        Member::Call("metricFailed", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_stepfunctions::IStateMachine::metric_failed(&*this, a0)?, k)
        }),
        Member::Call("metricStarted", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_stepfunctions::IStateMachine::metric_started(&*this, a0)?, k)
        }),
        Member::Call("metricSucceeded", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_stepfunctions::IStateMachine::metric_succeeded(&*this, a0)?, k)
        }),
        Member::Call("metricThrottled", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_stepfunctions::IStateMachine::metric_throttled(&*this, a0)?, k)
        }),
        Member::Call("metricTime", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_stepfunctions::IStateMachine::metric_time(&*this, a0)?, k)
        }),
        Member::Call("metricTimedOut", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_stepfunctions::IStateMachine::metric_timed_out(&*this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine> => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>, AWS_STEPFUNCTIONS_ISTATEMACHINE_DYN, construct);
bound_enum!(longshore::aws_stepfunctions::InputType, "aws-cdk-lib.aws_stepfunctions.InputType", {
"TEXT" => Text,
"OBJECT" => Object,
});
bound_enum!(longshore::aws_stepfunctions::IntegrationPattern, "aws-cdk-lib.aws_stepfunctions.IntegrationPattern", {
"REQUEST_RESPONSE" => RequestResponse,
"RUN_JOB" => RunJob,
"WAIT_FOR_TASK_TOKEN" => WaitForTaskToken,
});
pub(crate) static AWS_STEPFUNCTIONS_ITEMBATCHER: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.ItemBatcher",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_stepfunctions::ItemBatcherProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_stepfunctions::ItemBatcher>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Call("render", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::ItemBatcher>()?;
            ToWire::wire(<longshore::aws_stepfunctions::ItemBatcher>::render(&this), k)
        }),
        Member::Call("validateItemBatcher", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::ItemBatcher>()?;
            ToWire::wire(<longshore::aws_stepfunctions::ItemBatcher>::validate_item_batcher(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::ItemBatcher, AWS_STEPFUNCTIONS_ITEMBATCHER);
bound_struct!(longshore::aws_stepfunctions::ItemBatcherProps, AWS_STEPFUNCTIONS_ITEMBATCHERPROPS, "aws-cdk-lib.aws_stepfunctions.ItemBatcherProps", {
"maxItemsPerBatch" => max_items_per_batch,
"maxItemsPerBatchPath" => max_items_per_batch_path,
"maxInputBytesPerBatch" => max_input_bytes_per_batch,
"maxInputBytesPerBatchPath" => max_input_bytes_per_batch_path,
"batchInput" => batch_input,
});
bound_enum!(longshore::aws_stepfunctions::JitterType, "aws-cdk-lib.aws_stepfunctions.JitterType", {
"FULL" => Full,
"NONE" => None,
});
pub(crate) static AWS_STEPFUNCTIONS_JSONPATH: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.JsonPath",
    interface: false,
    create: None,
    statics: &[
        ("DISCARD", |k, a| ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::discard(), k)),
        ("entireContext", |k, a| ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::entire_context(), k)),
        ("entirePayload", |k, a| ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::entire_payload(), k)),
        ("executionId", |k, a| ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::execution_id(), k)),
        ("executionInput", |k, a| ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::execution_input(), k)),
        ("executionName", |k, a| ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::execution_name(), k)),
        ("executionRoleArn", |k, a| ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::execution_role_arn(), k)),
        ("executionStartTime", |k, a| {
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::execution_start_time(), k)
        }),
        ("stateEnteredTime", |k, a| ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::state_entered_time(), k)),
        ("stateMachineId", |k, a| ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::state_machine_id(), k)),
        ("stateMachineName", |k, a| ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::state_machine_name(), k)),
        ("stateName", |k, a| ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::state_name(), k)),
        ("stateRetryCount", |k, a| ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::state_retry_count(), k)),
        ("taskToken", |k, a| ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::task_token(), k)),
        ("array", |k, a| {
            let a0 = a.rest::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::array(a0)?, k)
        }),
        ("arrayContains", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::array_contains(a0, a1)?, k)
        }),
        ("arrayGetItem", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::array_get_item(a0, a1)?, k)
        }),
        ("arrayLength", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::array_length(a0)?, k)
        }),
        ("arrayPartition", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::array_partition(a0, a1)?, k)
        }),
        ("arrayRange", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            let a2 = a.get::<f64>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::array_range(a0, a1, a2)?, k)
        }),
        ("arrayUnique", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::array_unique(a0)?, k)
        }),
        ("base64Decode", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::base64_decode(a0)?, k)
        }),
        ("base64Encode", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::base64_encode(a0)?, k)
        }),
        ("format", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.rest::<longshore_core::value::Value>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::format(a0, a1)?, k)
        }),
        ("hash", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::hash(a0, a1)?, k)
        }),
        ("isEncodedJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::is_encoded_json_path(a0)?, k)
        }),
        ("jsonMerge", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::json_merge(a0, a1)?, k)
        }),
        ("jsonToString", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::json_to_string(a0)?, k)
        }),
        ("listAt", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::list_at(a0)?, k)
        }),
        ("mathAdd", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::math_add(a0, a1)?, k)
        }),
        ("mathRandom", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::math_random(a0, a1)?, k)
        }),
        ("numberAt", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::number_at(a0)?, k)
        }),
        ("objectAt", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::object_at(a0)?, k)
        }),
        ("stringAt", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::string_at(a0)?, k)
        }),
        ("stringSplit", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::string_split(a0, a1)?, k)
        }),
        ("stringToJson", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::string_to_json(a0)?, k)
        }),
        ("uuid", |k, a| ToWire::wire(<longshore::aws_stepfunctions::JsonPath>::uuid(), k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::JsonPath, AWS_STEPFUNCTIONS_JSONPATH);
bound_enum!(longshore::aws_stepfunctions::LogLevel, "aws-cdk-lib.aws_stepfunctions.LogLevel", {
"OFF" => Off,
"ALL" => All,
"ERROR" => Error,
"FATAL" => Fatal,
});
bound_struct!(longshore::aws_stepfunctions::LogOptions, AWS_STEPFUNCTIONS_LOGOPTIONS, "aws-cdk-lib.aws_stepfunctions.LogOptions", {
"destination" => destination,
"includeExecutionData" => include_execution_data,
"level" => level,
});
pub(crate) static AWS_STEPFUNCTIONS_MAP: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.Map",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions::MapProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions::Map>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions::MapProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::Map>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions::MapProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::Map>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Map>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::Map as longshore::aws_stepfunctions::IChainable>::end_states(&this),
                k,
            )
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Map>()?;
            ToWire::wire(<longshore::aws_stepfunctions::Map as longshore::aws_stepfunctions::IChainable>::id(&this), k)
        }),
        Member::Call("addCatch", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Map>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::CatchProps>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Map>::add_catch(&this, &*a0, a1)?.clone(), k)
        }),
        Member::Call("addRetry", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Map>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::RetryProps>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Map>::add_retry(&this, a0)?.clone(), k)
        }),
        Member::Call("itemProcessor", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Map>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::ProcessorConfig>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Map>::item_processor_with(&this, &*a0, a1)?.clone(), k)
        }),
        Member::Call("iterator", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Map>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Map>::iterator(&this, &*a0)?.clone(), k)
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Map>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Map>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::Map => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions::Map => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_stepfunctions::Map, AWS_STEPFUNCTIONS_MAP, construct);
bound_struct!(longshore::aws_stepfunctions::MapProps, AWS_STEPFUNCTIONS_MAPPROPS, "aws-cdk-lib.aws_stepfunctions.MapProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"resultPath" => result_path,
"resultSelector" => result_selector,
"outputs" => outputs,
"assign" => assign,
"parameters" => parameters,
"itemsPath" => items_path,
"items" => items,
"maxConcurrency" => max_concurrency,
"maxConcurrencyPath" => max_concurrency_path,
"jsonataMaxConcurrency" => jsonata_max_concurrency,
"itemSelector" => item_selector,
"jsonataItemSelector" => jsonata_item_selector,
});
bound_enum!(longshore::aws_stepfunctions::OutputType, "aws-cdk-lib.aws_stepfunctions.OutputType", {
"JSON" => Json,
"JSONL" => Jsonl,
});
pub(crate) static AWS_STEPFUNCTIONS_PARALLEL: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.Parallel",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions::ParallelProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions::Parallel>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions::ParallelProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::Parallel>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions::ParallelProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::Parallel>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Parallel>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::Parallel as longshore::aws_stepfunctions::IChainable>::end_states(&this),
                k,
            )
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Parallel>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::Parallel as longshore::aws_stepfunctions::IChainable>::id(&this),
                k,
            )
        }),
        Member::Call("addCatch", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Parallel>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::CatchProps>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::Parallel>::add_catch(&this, &*a0, a1)?.clone(), k)
        }),
        Member::Call("addRetry", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Parallel>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::RetryProps>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Parallel>::add_retry(&this, a0)?.clone(), k)
        }),
        Member::Call("branch", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Parallel>()?;
            let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a0: Vec<&dyn longshore::aws_stepfunctions::IChainable> = a0.iter().map(|x| &**x).collect();
            ToWire::wire(<longshore::aws_stepfunctions::Parallel>::branch(&this, &a0).clone(), k)
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Parallel>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Parallel>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::Parallel => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions::Parallel => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_stepfunctions::Parallel, AWS_STEPFUNCTIONS_PARALLEL, construct);
bound_struct!(longshore::aws_stepfunctions::ParallelProps, AWS_STEPFUNCTIONS_PARALLELPROPS, "aws-cdk-lib.aws_stepfunctions.ParallelProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"resultPath" => result_path,
"resultSelector" => result_selector,
"parameters" => parameters,
"outputs" => outputs,
"arguments" => arguments,
"assign" => assign,
});
pub(crate) static AWS_STEPFUNCTIONS_PASS: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.Pass",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions::PassProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions::Pass>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions::PassProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::Pass>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions::PassProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::Pass>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Pass>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::Pass as longshore::aws_stepfunctions::IChainable>::end_states(&this),
                k,
            )
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Pass>()?;
            ToWire::wire(<longshore::aws_stepfunctions::Pass as longshore::aws_stepfunctions::IChainable>::id(&this), k)
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Pass>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Pass>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::Pass => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions::Pass => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_stepfunctions::Pass, AWS_STEPFUNCTIONS_PASS, construct);
bound_struct!(longshore::aws_stepfunctions::PassProps, AWS_STEPFUNCTIONS_PASSPROPS, "aws-cdk-lib.aws_stepfunctions.PassProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"resultPath" => result_path,
"parameters" => parameters,
"outputs" => outputs,
"assign" => assign,
"result" => result,
});
bound_struct!(longshore::aws_stepfunctions::ProcessorConfig, AWS_STEPFUNCTIONS_PROCESSORCONFIG, "aws-cdk-lib.aws_stepfunctions.ProcessorConfig", {
"mode" => mode,
"executionType" => execution_type,
});
bound_enum!(longshore::aws_stepfunctions::ProcessorMode, "aws-cdk-lib.aws_stepfunctions.ProcessorMode", {
"INLINE" => Inline,
"DISTRIBUTED" => Distributed,
});
bound_enum!(longshore::aws_stepfunctions::ProcessorType, "aws-cdk-lib.aws_stepfunctions.ProcessorType", {
"STANDARD" => Standard,
"EXPRESS" => Express,
});
pub(crate) static AWS_STEPFUNCTIONS_PROVIDEITEMS: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.ProvideItems",
    interface: false,
    create: None,
    statics: &[
        ("jsonArray", |k, a| {
            let a0 = a.get::<Vec<longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::ProvideItems>::json_array(a0), k)
        }),
        ("jsonata", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::ProvideItems>::jsonata(a0), k)
        }),
    ],
    members: &[Member::Get("items", |k, o| {
        let this = o.this::<longshore::aws_stepfunctions::ProvideItems>()?;
        ToWire::wire(<longshore::aws_stepfunctions::ProvideItems>::items(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::ProvideItems, AWS_STEPFUNCTIONS_PROVIDEITEMS);
bound_enum!(longshore::aws_stepfunctions::QueryLanguage, "aws-cdk-lib.aws_stepfunctions.QueryLanguage", {
"JSON_PATH" => JsonPath,
"JSONATA" => Jsonata,
});
pub(crate) static AWS_STEPFUNCTIONS_RESULT: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.Result",
    interface: false,
    create: None,
    statics: &[
        ("fromArray", |k, a| {
            let a0 = a.get::<Vec<longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Result>::from_array(a0), k)
        }),
        ("fromBoolean", |k, a| {
            let a0 = a.get::<bool>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Result>::from_boolean(a0), k)
        }),
        ("fromNumber", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Result>::from_number(a0), k)
        }),
        ("fromObject", |k, a| {
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Result>::from_object(a0), k)
        }),
        ("fromString", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Result>::from_string(a0), k)
        }),
    ],
    members: &[Member::Get("value", |k, o| {
        let this = o.this::<longshore::aws_stepfunctions::Result>()?;
        ToWire::wire(<longshore::aws_stepfunctions::Result>::value(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::Result, AWS_STEPFUNCTIONS_RESULT);
pub(crate) static AWS_STEPFUNCTIONS_RESULTWRITER: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.ResultWriter",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_stepfunctions::ResultWriterProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_stepfunctions::ResultWriter>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("bucket", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::ResultWriter>()?;
            ToWire::wire(Clone::clone(<longshore::aws_stepfunctions::ResultWriter>::bucket(&this)), k)
        }),
        Member::Get("prefix", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::ResultWriter>()?;
            ToWire::wire(<longshore::aws_stepfunctions::ResultWriter>::prefix(&this), k)
        }),
        Member::Call("providePolicyStatements", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::ResultWriter>()?;
            ToWire::wire(<longshore::aws_stepfunctions::ResultWriter>::provide_policy_statements(&this)?, k)
        }),
        Member::Call("render", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::ResultWriter>()?;
            let a0 = a.get::<Option<longshore::aws_stepfunctions::QueryLanguage>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::ResultWriter>::render(&this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::ResultWriter, AWS_STEPFUNCTIONS_RESULTWRITER);
bound_struct!(longshore::aws_stepfunctions::ResultWriterProps, AWS_STEPFUNCTIONS_RESULTWRITERPROPS, "aws-cdk-lib.aws_stepfunctions.ResultWriterProps", {
"bucket" => bucket,
"prefix" => prefix,
});
pub(crate) static AWS_STEPFUNCTIONS_RESULTWRITERV2: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.ResultWriterV2",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_stepfunctions::ResultWriterV2Props>(k, 0)?;
        Ok(Native::of(<longshore::aws_stepfunctions::ResultWriterV2>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("bucket", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::ResultWriterV2>()?;
            ToWire::wire(<longshore::aws_stepfunctions::ResultWriterV2>::bucket(&this).cloned(), k)
        }),
        Member::Get("bucketNamePath", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::ResultWriterV2>()?;
            ToWire::wire(<longshore::aws_stepfunctions::ResultWriterV2>::bucket_name_path(&this), k)
        }),
        Member::Get("prefix", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::ResultWriterV2>()?;
            ToWire::wire(<longshore::aws_stepfunctions::ResultWriterV2>::prefix(&this), k)
        }),
        Member::Get("writerConfig", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::ResultWriterV2>()?;
            ToWire::wire(<longshore::aws_stepfunctions::ResultWriterV2>::writer_config(&this), k)
        }),
        Member::Call("providePolicyStatements", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::ResultWriterV2>()?;
            ToWire::wire(<longshore::aws_stepfunctions::ResultWriterV2>::provide_policy_statements(&this)?, k)
        }),
        Member::Call("render", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::ResultWriterV2>()?;
            let a0 = a.get::<Option<longshore::aws_stepfunctions::QueryLanguage>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::ResultWriterV2>::render(&this, a0)?, k)
        }),
        Member::Call("validateResultWriter", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::ResultWriterV2>()?;
            ToWire::wire(<longshore::aws_stepfunctions::ResultWriterV2>::validate_result_writer(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::ResultWriterV2, AWS_STEPFUNCTIONS_RESULTWRITERV2);
bound_struct!(longshore::aws_stepfunctions::ResultWriterV2Props, AWS_STEPFUNCTIONS_RESULTWRITERV2PROPS, "aws-cdk-lib.aws_stepfunctions.ResultWriterV2Props", {
"bucket" => bucket,
"bucketNamePath" => bucket_name_path,
"prefix" => prefix,
"writerConfig" => writer_config,
});
bound_struct!(longshore::aws_stepfunctions::RetryProps, AWS_STEPFUNCTIONS_RETRYPROPS, "aws-cdk-lib.aws_stepfunctions.RetryProps", {
"errors" => errors,
"interval" => interval,
"maxAttempts" => max_attempts,
"maxDelay" => max_delay,
"jitterStrategy" => jitter_strategy,
"backoffRate" => backoff_rate,
});
pub(crate) static AWS_STEPFUNCTIONS_S3CSVITEMREADER: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.S3CsvItemReader",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_stepfunctions::S3CsvItemReaderProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_stepfunctions::S3CsvItemReader>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("bucket", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3CsvItemReader>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::S3CsvItemReader as longshore::aws_stepfunctions::IItemReader>::bucket(
                    &this,
                )?,
                k,
            )
        }),
        Member::Get("key", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3CsvItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3CsvItemReader>::key(&this), k)
        }),
        Member::Get("resource", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3CsvItemReader>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::S3CsvItemReader as longshore::aws_stepfunctions::IItemReader>::resource(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("bucketNamePath", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3CsvItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3CsvItemReader as longshore::aws_stepfunctions::IItemReader>::bucket_name_path(&this), k)
        }),
        Member::Get("maxItems", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3CsvItemReader>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::S3CsvItemReader as longshore::aws_stepfunctions::IItemReader>::max_items(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("providePolicyStatements", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::S3CsvItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3CsvItemReader as longshore::aws_stepfunctions::IItemReader>::provide_policy_statements(&this)?, k)
        }),
        Member::Call("render", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::S3CsvItemReader>()?;
            let a0 = a.get::<Option<longshore::aws_stepfunctions::QueryLanguage>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_stepfunctions::S3CsvItemReader as longshore::aws_stepfunctions::IItemReader>::render(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("validateItemReader", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::S3CsvItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3CsvItemReader as longshore::aws_stepfunctions::IItemReader>::validate_item_reader(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::S3CsvItemReader => std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>>::from(t)),
    ],
};
bound!(longshore::aws_stepfunctions::S3CsvItemReader, AWS_STEPFUNCTIONS_S3CSVITEMREADER);
bound_struct!(longshore::aws_stepfunctions::S3CsvItemReaderProps, AWS_STEPFUNCTIONS_S3CSVITEMREADERPROPS, "aws-cdk-lib.aws_stepfunctions.S3CsvItemReaderProps", {
"bucket" => bucket,
"bucketNamePath" => bucket_name_path,
"maxItems" => max_items,
"key" => key,
"csvHeaders" => csv_headers,
"csvDelimiter" => csv_delimiter,
});
bound_struct!(longshore::aws_stepfunctions::S3FileItemReaderProps, AWS_STEPFUNCTIONS_S3FILEITEMREADERPROPS, "aws-cdk-lib.aws_stepfunctions.S3FileItemReaderProps", {
"bucket" => bucket,
"bucketNamePath" => bucket_name_path,
"maxItems" => max_items,
"key" => key,
});
pub(crate) static AWS_STEPFUNCTIONS_S3JSONITEMREADER: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.S3JsonItemReader",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_stepfunctions::S3FileItemReaderProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_stepfunctions::S3JsonItemReader>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("bucket", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3JsonItemReader>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::S3JsonItemReader as longshore::aws_stepfunctions::IItemReader>::bucket(
                    &this,
                )?,
                k,
            )
        }),
        Member::Get("key", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3JsonItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3JsonItemReader>::key(&this), k)
        }),
        Member::Get("resource", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3JsonItemReader>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::S3JsonItemReader as longshore::aws_stepfunctions::IItemReader>::resource(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("bucketNamePath", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3JsonItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3JsonItemReader as longshore::aws_stepfunctions::IItemReader>::bucket_name_path(&this), k)
        }),
        Member::Get("maxItems", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3JsonItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3JsonItemReader as longshore::aws_stepfunctions::IItemReader>::max_items(&this), k)
        }),
        Member::Call("providePolicyStatements", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::S3JsonItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3JsonItemReader as longshore::aws_stepfunctions::IItemReader>::provide_policy_statements(&this)?, k)
        }),
        Member::Call("render", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::S3JsonItemReader>()?;
            let a0 = a.get::<Option<longshore::aws_stepfunctions::QueryLanguage>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_stepfunctions::S3JsonItemReader as longshore::aws_stepfunctions::IItemReader>::render(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("validateItemReader", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::S3JsonItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3JsonItemReader as longshore::aws_stepfunctions::IItemReader>::validate_item_reader(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::S3JsonItemReader => std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>>::from(t)),
    ],
};
bound!(longshore::aws_stepfunctions::S3JsonItemReader, AWS_STEPFUNCTIONS_S3JSONITEMREADER);
pub(crate) static AWS_STEPFUNCTIONS_S3JSONLITEMREADER: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.S3JsonLItemReader",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_stepfunctions::S3FileItemReaderProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_stepfunctions::S3JsonLItemReader>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("bucket", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3JsonLItemReader>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::S3JsonLItemReader as longshore::aws_stepfunctions::IItemReader>::bucket(
                    &this,
                )?,
                k,
            )
        }),
        Member::Get("key", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3JsonLItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3JsonLItemReader>::key(&this), k)
        }),
        Member::Get("resource", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3JsonLItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3JsonLItemReader as longshore::aws_stepfunctions::IItemReader>::resource(&this), k)
        }),
        Member::Get("bucketNamePath", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3JsonLItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3JsonLItemReader as longshore::aws_stepfunctions::IItemReader>::bucket_name_path(&this), k)
        }),
        Member::Get("maxItems", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3JsonLItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3JsonLItemReader as longshore::aws_stepfunctions::IItemReader>::max_items(&this), k)
        }),
        Member::Call("providePolicyStatements", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::S3JsonLItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3JsonLItemReader as longshore::aws_stepfunctions::IItemReader>::provide_policy_statements(&this)?, k)
        }),
        Member::Call("render", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::S3JsonLItemReader>()?;
            let a0 = a.get::<Option<longshore::aws_stepfunctions::QueryLanguage>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_stepfunctions::S3JsonLItemReader as longshore::aws_stepfunctions::IItemReader>::render(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("validateItemReader", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::S3JsonLItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3JsonLItemReader as longshore::aws_stepfunctions::IItemReader>::validate_item_reader(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::S3JsonLItemReader => std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>>::from(t)),
    ],
};
bound!(longshore::aws_stepfunctions::S3JsonLItemReader, AWS_STEPFUNCTIONS_S3JSONLITEMREADER);
pub(crate) static AWS_STEPFUNCTIONS_S3MANIFESTITEMREADER: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.S3ManifestItemReader",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_stepfunctions::S3FileItemReaderProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_stepfunctions::S3ManifestItemReader>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("bucket", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3ManifestItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3ManifestItemReader as longshore::aws_stepfunctions::IItemReader>::bucket(&this)?, k)
        }),
        Member::Get("key", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3ManifestItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3ManifestItemReader>::key(&this), k)
        }),
        Member::Get("resource", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3ManifestItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3ManifestItemReader as longshore::aws_stepfunctions::IItemReader>::resource(&this), k)
        }),
        Member::Get("bucketNamePath", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3ManifestItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3ManifestItemReader as longshore::aws_stepfunctions::IItemReader>::bucket_name_path(&this), k)
        }),
        Member::Get("maxItems", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3ManifestItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3ManifestItemReader as longshore::aws_stepfunctions::IItemReader>::max_items(&this), k)
        }),
        Member::Call("providePolicyStatements", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::S3ManifestItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3ManifestItemReader as longshore::aws_stepfunctions::IItemReader>::provide_policy_statements(&this)?, k)
        }),
        Member::Call("render", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::S3ManifestItemReader>()?;
            let a0 = a.get::<Option<longshore::aws_stepfunctions::QueryLanguage>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::S3ManifestItemReader as longshore::aws_stepfunctions::IItemReader>::render(&this, a0)?, k)
        }),
        Member::Call("validateItemReader", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::S3ManifestItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3ManifestItemReader as longshore::aws_stepfunctions::IItemReader>::validate_item_reader(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::S3ManifestItemReader => std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>>::from(t)),
    ],
};
bound!(longshore::aws_stepfunctions::S3ManifestItemReader, AWS_STEPFUNCTIONS_S3MANIFESTITEMREADER);
pub(crate) static AWS_STEPFUNCTIONS_S3OBJECTSITEMREADER: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.S3ObjectsItemReader",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_stepfunctions::S3ObjectsItemReaderProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_stepfunctions::S3ObjectsItemReader>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("bucket", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3ObjectsItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3ObjectsItemReader as longshore::aws_stepfunctions::IItemReader>::bucket(&this)?, k)
        }),
        Member::Get("resource", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3ObjectsItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3ObjectsItemReader as longshore::aws_stepfunctions::IItemReader>::resource(&this), k)
        }),
        Member::Get("bucketNamePath", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3ObjectsItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3ObjectsItemReader as longshore::aws_stepfunctions::IItemReader>::bucket_name_path(&this), k)
        }),
        Member::Get("maxItems", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3ObjectsItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3ObjectsItemReader as longshore::aws_stepfunctions::IItemReader>::max_items(&this), k)
        }),
        Member::Get("prefix", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::S3ObjectsItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3ObjectsItemReader>::prefix(&this), k)
        }),
        Member::Call("providePolicyStatements", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::S3ObjectsItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3ObjectsItemReader as longshore::aws_stepfunctions::IItemReader>::provide_policy_statements(&this)?, k)
        }),
        Member::Call("render", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::S3ObjectsItemReader>()?;
            let a0 = a.get::<Option<longshore::aws_stepfunctions::QueryLanguage>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::S3ObjectsItemReader as longshore::aws_stepfunctions::IItemReader>::render(&this, a0)?, k)
        }),
        Member::Call("validateItemReader", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::S3ObjectsItemReader>()?;
            ToWire::wire(<longshore::aws_stepfunctions::S3ObjectsItemReader as longshore::aws_stepfunctions::IItemReader>::validate_item_reader(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::S3ObjectsItemReader => std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IItemReader>>::from(t)),
    ],
};
bound!(longshore::aws_stepfunctions::S3ObjectsItemReader, AWS_STEPFUNCTIONS_S3OBJECTSITEMREADER);
bound_struct!(longshore::aws_stepfunctions::S3ObjectsItemReaderProps, AWS_STEPFUNCTIONS_S3OBJECTSITEMREADERPROPS, "aws-cdk-lib.aws_stepfunctions.S3ObjectsItemReaderProps", {
"bucket" => bucket,
"bucketNamePath" => bucket_name_path,
"maxItems" => max_items,
"prefix" => prefix,
});
bound_enum!(longshore::aws_stepfunctions::ServiceIntegrationPattern, "aws-cdk-lib.aws_stepfunctions.ServiceIntegrationPattern", {
"FIRE_AND_FORGET" => FireAndForget,
"SYNC" => Sync,
"WAIT_FOR_TASK_TOKEN" => WaitForTaskToken,
});
bound_struct!(longshore::aws_stepfunctions::SingleStateOptions, AWS_STEPFUNCTIONS_SINGLESTATEOPTIONS, "aws-cdk-lib.aws_stepfunctions.SingleStateOptions", {
"stateId" => state_id,
"prefixStates" => prefix_states,
}, part parallel ["arguments", "parameters", "resultPath", "resultSelector", "outputs", "inputPath", "outputPath", "assign", "comment", "queryLanguage", "stateName"]);
pub(crate) static AWS_STEPFUNCTIONS_STATEGRAPH: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.StateGraph",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("policyStatements", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::StateGraph>()?;
            ToWire::wire(<longshore::aws_stepfunctions::StateGraph>::policy_statements(&this), k)
        }),
        Member::Get("timeout", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::StateGraph>()?;
            ToWire::wire(<longshore::aws_stepfunctions::StateGraph>::timeout(&this), k)
        }),
        Member::Set("timeout", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateGraph>()?;
            let a0 = a.get::<Option<longshore_core::units::Duration>>(k, 0)?;
            {
                <longshore::aws_stepfunctions::StateGraph>::set_timeout(&this, a0);
                Ok(())
            }
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateGraph>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::StateMachine>(k, 0)?;
            {
                <longshore::aws_stepfunctions::StateGraph>::bind(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("registerPolicyStatement", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateGraph>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_stepfunctions::StateGraph>::register_policy_statement(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("registerSuperGraph", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateGraph>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::StateGraph>(k, 0)?;
            {
                <longshore::aws_stepfunctions::StateGraph>::register_super_graph(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("toGraphJson", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateGraph>()?;
            let a0 = a.get::<Option<longshore::aws_stepfunctions::QueryLanguage>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateGraph>::to_graph_json(&this, a0)?, k)
        }),
        Member::Call("toString", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateGraph>()?;
            ToWire::wire(this.to_string(), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::StateGraph, AWS_STEPFUNCTIONS_STATEGRAPH);
pub(crate) static AWS_STEPFUNCTIONS_STATEMACHINE: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.StateMachine",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions::StateMachineProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions::StateMachine>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromStateMachineArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine>::from_state_machine_arn(&a0, a1, a2)?, k)
        }),
        ("fromStateMachineName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine>::from_state_machine_name(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::StateMachine as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            ToWire::wire(Clone::clone(<longshore::aws_stepfunctions::StateMachine>::role(&this)), k)
        }),
        Member::Get("stateMachineArn", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine as longshore::aws_stepfunctions::IStateMachine>::state_machine_arn(&this), k)
        }),
        Member::Get("stateMachineName", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine>::state_machine_name(&this), k)
        }),
        Member::Get("stateMachineRevisionId", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine>::state_machine_revision_id(&this), k)
        }),
        Member::Get("stateMachineType", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine>::state_machine_type(&this), k)
        }),
        Member::Get("grants", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::StateMachine as longshore::aws_stepfunctions::IStateMachine>::grants(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("addToRolePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_stepfunctions::StateMachine>::add_to_role_policy(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(
                <longshore::aws_stepfunctions::StateMachine as longshore::aws_stepfunctions::IStateMachine>::grant(
                    &this, &*a0, &a1,
                )?,
                k,
            )
        }),
        Member::Call("grantExecution", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine as longshore::aws_stepfunctions::IStateMachine>::grant_execution(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine as longshore::aws_stepfunctions::IStateMachine>::grant_read(&this, &*a0)?, k)
        }),
        Member::Call("grantRedriveExecution", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine as longshore::aws_stepfunctions::IStateMachine>::grant_redrive_execution(&this, &*a0)?, k)
        }),
        Member::Call("grantStartExecution", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine as longshore::aws_stepfunctions::IStateMachine>::grant_start_execution(&this, &*a0)?, k)
        }),
        Member::Call("grantStartSyncExecution", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine as longshore::aws_stepfunctions::IStateMachine>::grant_start_sync_execution(&this, &*a0)?, k)
        }),
        Member::Call("grantTaskResponse", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine as longshore::aws_stepfunctions::IStateMachine>::grant_task_response(&this, &*a0)?, k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_stepfunctions::StateMachine as longshore::aws_stepfunctions::IStateMachine>::metric(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("metricAborted", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine as longshore::aws_stepfunctions::IStateMachine>::metric_aborted(&this, a0)?, k)
        }),
        Member::Call("metricFailed", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine as longshore::aws_stepfunctions::IStateMachine>::metric_failed(&this, a0)?, k)
        }),
        Member::Call("metricStarted", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine as longshore::aws_stepfunctions::IStateMachine>::metric_started(&this, a0)?, k)
        }),
        Member::Call("metricSucceeded", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine as longshore::aws_stepfunctions::IStateMachine>::metric_succeeded(&this, a0)?, k)
        }),
        Member::Call("metricThrottled", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine as longshore::aws_stepfunctions::IStateMachine>::metric_throttled(&this, a0)?, k)
        }),
        Member::Call("metricTime", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine as longshore::aws_stepfunctions::IStateMachine>::metric_time(&this, a0)?, k)
        }),
        Member::Call("metricTimedOut", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachine>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachine as longshore::aws_stepfunctions::IStateMachine>::metric_timed_out(&this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::StateMachine => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_stepfunctions::StateMachine => std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>::from(t)),
    ],
};
bound!(longshore::aws_stepfunctions::StateMachine, AWS_STEPFUNCTIONS_STATEMACHINE, construct);
pub(crate) static AWS_STEPFUNCTIONS_STATEMACHINEFRAGMENT: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.StateMachineFragment",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachineFragment>()?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachineFragment as longshore::aws_stepfunctions::IChainable>::end_states(&this), k)
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachineFragment>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::StateMachineFragment as longshore::aws_stepfunctions::IChainable>::id(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachineFragment>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachineFragment>::next(&this, &*a0)?, k)
        }),
        Member::Call("prefixStates", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachineFragment>()?;
            let a0 = a.get::<Option<String>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_stepfunctions::StateMachineFragment>::prefix_states(&this, a0.as_deref()).clone(),
                k,
            )
        }),
        Member::Call("toSingleState", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachineFragment>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::SingleStateOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachineFragment>::to_single_state(&this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::StateMachineFragment => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_stepfunctions::StateMachineFragment, AWS_STEPFUNCTIONS_STATEMACHINEFRAGMENT, construct);
pub(crate) static AWS_STEPFUNCTIONS_STATEMACHINEGRANTS: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.StateMachineGrants",
    interface: false,
    create: None,
    statics: &[("fromStateMachine", |k, a| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>(k, 0)?;
        ToWire::wire(<longshore::aws_stepfunctions::StateMachineGrants>::from_state_machine(&*a0), k)
    })],
    members: &[
        Member::Call("actions", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachineGrants>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_stepfunctions::StateMachineGrants>::actions(&this, &*a0, &a1)?, k)
        }),
        Member::Call("execution", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachineGrants>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_stepfunctions::StateMachineGrants>::execution(&this, &*a0, &a1)?, k)
        }),
        Member::Call("read", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachineGrants>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachineGrants>::read(&this, &*a0)?, k)
        }),
        Member::Call("redriveExecution", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachineGrants>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachineGrants>::redrive_execution(&this, &*a0)?, k)
        }),
        Member::Call("startExecution", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachineGrants>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachineGrants>::start_execution(&this, &*a0)?, k)
        }),
        Member::Call("startSyncExecution", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachineGrants>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachineGrants>::start_sync_execution(&this, &*a0)?, k)
        }),
        Member::Call("taskResponse", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::StateMachineGrants>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateMachineGrants>::task_response(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::StateMachineGrants, AWS_STEPFUNCTIONS_STATEMACHINEGRANTS);
bound_struct!(longshore::aws_stepfunctions::StateMachineProps, AWS_STEPFUNCTIONS_STATEMACHINEPROPS, "aws-cdk-lib.aws_stepfunctions.StateMachineProps", {
"stateMachineName" => state_machine_name,
"definition" => definition,
"definitionBody" => definition_body,
"definitionSubstitutions" => definition_substitutions,
"role" => role,
"timeout" => timeout,
"comment" => comment,
"queryLanguage" => query_language,
"stateMachineType" => state_machine_type,
"logs" => logs,
"tracingEnabled" => tracing_enabled,
"removalPolicy" => removal_policy,
"encryptionConfiguration" => encryption_configuration,
});
bound_enum!(longshore::aws_stepfunctions::StateMachineType, "aws-cdk-lib.aws_stepfunctions.StateMachineType", {
"EXPRESS" => Express,
"STANDARD" => Standard,
});
bound_struct!(longshore::aws_stepfunctions::StateProps, AWS_STEPFUNCTIONS_STATEPROPS, "aws-cdk-lib.aws_stepfunctions.StateProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"resultPath" => result_path,
"resultSelector" => result_selector,
"parameters" => parameters,
"outputs" => outputs,
"arguments" => arguments,
"assign" => assign,
});
pub(crate) static AWS_STEPFUNCTIONS_STATETRANSITIONMETRIC: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.StateTransitionMetric",
    interface: false,
    create: None,
    statics: &[
        ("metric", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateTransitionMetric>::metric(a0, a1)?, k)
        }),
        ("metricConsumedCapacity", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateTransitionMetric>::metric_consumed_capacity(a0)?, k)
        }),
        ("metricProvisionedBucketSize", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateTransitionMetric>::metric_provisioned_bucket_size(a0)?, k)
        }),
        ("metricProvisionedRefillRate", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateTransitionMetric>::metric_provisioned_refill_rate(a0)?, k)
        }),
        ("metricThrottledEvents", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::StateTransitionMetric>::metric_throttled_events(a0)?, k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::StateTransitionMetric, AWS_STEPFUNCTIONS_STATETRANSITIONMETRIC);
pub(crate) static AWS_STEPFUNCTIONS_STRINGDEFINITIONBODY: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.StringDefinitionBody",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        Ok(Native::of(<longshore::aws_stepfunctions::StringDefinitionBody>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Get("body", |k, o| {
        let this = o.this::<longshore::aws_stepfunctions::StringDefinitionBody>()?;
        ToWire::wire(<longshore::aws_stepfunctions::StringDefinitionBody>::body(&this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::StringDefinitionBody => longshore::aws_stepfunctions::DefinitionBody, |t| <longshore::aws_stepfunctions::DefinitionBody>::from(t)),
    ],
};
bound!(longshore::aws_stepfunctions::StringDefinitionBody, AWS_STEPFUNCTIONS_STRINGDEFINITIONBODY);
pub(crate) static AWS_STEPFUNCTIONS_SUCCEED: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.Succeed",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions::SucceedProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions::Succeed>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions::SucceedProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::Succeed>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions::SucceedProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::Succeed>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Succeed>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::Succeed as longshore::aws_stepfunctions::IChainable>::end_states(&this),
                k,
            )
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Succeed>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::Succeed as longshore::aws_stepfunctions::IChainable>::id(&this),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::Succeed => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
    ],
};
bound!(longshore::aws_stepfunctions::Succeed, AWS_STEPFUNCTIONS_SUCCEED, construct);
bound_struct!(longshore::aws_stepfunctions::SucceedProps, AWS_STEPFUNCTIONS_SUCCEEDPROPS, "aws-cdk-lib.aws_stepfunctions.SucceedProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"outputs" => outputs,
});
pub(crate) static AWS_STEPFUNCTIONS_TASKINPUT: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.TaskInput",
    interface: false,
    create: None,
    statics: &[
        ("fromJsonPathAt", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskInput>::from_json_path_at(a0)?, k)
        }),
        ("fromObject", |k, a| {
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskInput>::from_object(a0), k)
        }),
        ("fromText", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskInput>::from_text(a0), k)
        }),
    ],
    members: &[
        Member::Get("type", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::TaskInput>()?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskInput>::r#type(&this), k)
        }),
        Member::Get("value", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::TaskInput>()?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskInput>::value(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::TaskInput => longshore_core::value::Value, |t| longshore_core::value::Value::from(t)),
    ],
};
bound!(longshore::aws_stepfunctions::TaskInput, AWS_STEPFUNCTIONS_TASKINPUT);
bound_struct!(longshore::aws_stepfunctions::TaskMetricsConfig, AWS_STEPFUNCTIONS_TASKMETRICSCONFIG, "aws-cdk-lib.aws_stepfunctions.TaskMetricsConfig", {
"metricPrefixSingular" => metric_prefix_singular,
"metricPrefixPlural" => metric_prefix_plural,
"metricDimensions" => metric_dimensions,
});
pub(crate) static AWS_STEPFUNCTIONS_TASKROLE: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.TaskRole",
    interface: false,
    create: None,
    statics: &[
        ("fromRole", |k, a| {
            let a0 = a.get::<longshore::aws_iam::RoleRef>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskRole>::from_role(a0), k)
        }),
        ("fromRoleArnJsonPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskRole>::from_role_arn_json_path(a0)?, k)
        }),
    ],
    members: &[
        Member::Get("resource", |k, o| ToWire::wire(o.this::<longshore::aws_stepfunctions::TaskRole>()?.resource, k)),
        Member::Get("roleArn", |k, o| ToWire::wire(o.this::<longshore::aws_stepfunctions::TaskRole>()?.role_arn, k)),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::TaskRole, AWS_STEPFUNCTIONS_TASKROLE);
pub(crate) static AWS_STEPFUNCTIONS_TASKSTATEBASE: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.TaskStateBase",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::TaskStateBase>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::TaskStateBase as longshore::aws_stepfunctions::IChainable>::end_states(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::TaskStateBase>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::TaskStateBase as longshore::aws_stepfunctions::IChainable>::id(&this),
                k,
            )
        }),
        Member::Call("addCatch", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::TaskStateBase>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::CatchProps>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskStateBase>::add_catch(&this, &*a0, a1)?.clone(), k)
        }),
        Member::Call("addRetry", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::TaskStateBase>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::RetryProps>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskStateBase>::add_retry(&this, a0)?.clone(), k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::TaskStateBase>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskStateBase>::metric(&this, a0, a1)?, k)
        }),
        Member::Call("metricFailed", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::TaskStateBase>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskStateBase>::metric_failed(&this, a0)?, k)
        }),
        Member::Call("metricHeartbeatTimedOut", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::TaskStateBase>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskStateBase>::metric_heartbeat_timed_out(&this, a0)?, k)
        }),
        Member::Call("metricRunTime", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::TaskStateBase>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskStateBase>::metric_run_time(&this, a0)?, k)
        }),
        Member::Call("metricScheduled", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::TaskStateBase>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskStateBase>::metric_scheduled(&this, a0)?, k)
        }),
        Member::Call("metricScheduleTime", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::TaskStateBase>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskStateBase>::metric_schedule_time(&this, a0)?, k)
        }),
        Member::Call("metricStarted", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::TaskStateBase>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskStateBase>::metric_started(&this, a0)?, k)
        }),
        Member::Call("metricSucceeded", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::TaskStateBase>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskStateBase>::metric_succeeded(&this, a0)?, k)
        }),
        Member::Call("metricTime", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::TaskStateBase>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskStateBase>::metric_time(&this, a0)?, k)
        }),
        Member::Call("metricTimedOut", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::TaskStateBase>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskStateBase>::metric_timed_out(&this, a0)?, k)
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::TaskStateBase>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::TaskStateBase>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::TaskStateBase => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_stepfunctions::TaskStateBase => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_stepfunctions::TaskStateBase, AWS_STEPFUNCTIONS_TASKSTATEBASE, construct);
bound_struct!(longshore::aws_stepfunctions::TaskStateBaseProps, AWS_STEPFUNCTIONS_TASKSTATEBASEPROPS, "aws-cdk-lib.aws_stepfunctions.TaskStateBaseProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"resultPath" => result_path,
"resultSelector" => result_selector,
"outputs" => outputs,
"assign" => assign,
"timeout" => timeout,
"taskTimeout" => task_timeout,
"heartbeat" => heartbeat,
"heartbeatTimeout" => heartbeat_timeout,
"integrationPattern" => integration_pattern,
"credentials" => credentials,
});
pub(crate) static AWS_STEPFUNCTIONS_TIMEOUT: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.Timeout",
    interface: false,
    create: None,
    statics: &[
        ("at", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Timeout>::at(a0), k)
        }),
        ("duration", |k, a| {
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Timeout>::duration(a0)?, k)
        }),
        ("jsonata", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Timeout>::jsonata(a0), k)
        }),
    ],
    members: &[
        Member::Get("jsonataExpression", |k, o| {
            ToWire::wire(o.this::<longshore::aws_stepfunctions::Timeout>()?.jsonata_expression, k)
        }),
        Member::Get("path", |k, o| ToWire::wire(o.this::<longshore::aws_stepfunctions::Timeout>()?.path, k)),
        Member::Get("seconds", |k, o| ToWire::wire(o.this::<longshore::aws_stepfunctions::Timeout>()?.seconds, k)),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::Timeout, AWS_STEPFUNCTIONS_TIMEOUT);
bound_enum!(longshore::aws_stepfunctions::Transformation, "aws-cdk-lib.aws_stepfunctions.Transformation", {
"NONE" => None,
"COMPACT" => Compact,
"FLATTEN" => Flatten,
});
pub(crate) static AWS_STEPFUNCTIONS_WAIT: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.Wait",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions::WaitProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions::Wait>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions::WaitProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::Wait>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions::WaitProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions::Wait>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Wait>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions::Wait as longshore::aws_stepfunctions::IChainable>::end_states(&this),
                k,
            )
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::Wait>()?;
            ToWire::wire(<longshore::aws_stepfunctions::Wait as longshore::aws_stepfunctions::IChainable>::id(&this), k)
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions::Wait>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::Wait>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions::Wait => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions::Wait => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_stepfunctions::Wait, AWS_STEPFUNCTIONS_WAIT, construct);
bound_struct!(longshore::aws_stepfunctions::WaitProps, AWS_STEPFUNCTIONS_WAITPROPS, "aws-cdk-lib.aws_stepfunctions.WaitProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"outputs" => outputs,
"assign" => assign,
"time" => time,
});
pub(crate) static AWS_STEPFUNCTIONS_WAITTIME: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.WaitTime",
    interface: false,
    create: None,
    statics: &[
        ("duration", |k, a| {
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::WaitTime>::duration(a0)?, k)
        }),
        ("seconds", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::WaitTime>::seconds(a0), k)
        }),
        ("secondsPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::WaitTime>::seconds_path(a0), k)
        }),
        ("timestamp", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::WaitTime>::timestamp(a0), k)
        }),
        ("timestampPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions::WaitTime>::timestamp_path(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::WaitTime, AWS_STEPFUNCTIONS_WAITTIME);
pub(crate) static AWS_STEPFUNCTIONS_WRITERCONFIG: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions.WriterConfig",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_stepfunctions::WriterConfigProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_stepfunctions::WriterConfig>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("outputType", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::WriterConfig>()?;
            ToWire::wire(<longshore::aws_stepfunctions::WriterConfig>::output_type(&this), k)
        }),
        Member::Get("transformation", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions::WriterConfig>()?;
            ToWire::wire(<longshore::aws_stepfunctions::WriterConfig>::transformation(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions::WriterConfig, AWS_STEPFUNCTIONS_WRITERCONFIG);
bound_struct!(longshore::aws_stepfunctions::WriterConfigProps, AWS_STEPFUNCTIONS_WRITERCONFIGPROPS, "aws-cdk-lib.aws_stepfunctions.WriterConfigProps", {
"transformation" => transformation,
"outputType" => output_type,
});
