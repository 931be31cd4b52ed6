//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_struct!(longshore::aws_events::CronOptions, AWS_EVENTS_CRONOPTIONS, "aws-cdk-lib.aws_events.CronOptions", {
"minute" => minute,
"hour" => hour,
"day" => day,
"month" => month,
"year" => year,
"weekDay" => week_day,
});
pub(crate) static AWS_EVENTS_EVENTFIELD: Class = Class {
    fqn: "aws-cdk-lib.aws_events.EventField",
    interface: false,
    create: None,
    statics: &[
        ("account", |k, a| ToWire::wire(<longshore::aws_events::EventField>::account(), k)),
        ("detailType", |k, a| ToWire::wire(<longshore::aws_events::EventField>::detail_type(), k)),
        ("eventId", |k, a| ToWire::wire(<longshore::aws_events::EventField>::event_id(), k)),
        ("region", |k, a| ToWire::wire(<longshore::aws_events::EventField>::region(), k)),
        ("source", |k, a| ToWire::wire(<longshore::aws_events::EventField>::source(), k)),
        ("time", |k, a| ToWire::wire(<longshore::aws_events::EventField>::time(), k)),
        ("fromPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_events::EventField>::from_path(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static AWS_EVENTS_IRULE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_events.IRule",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("ruleArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IRule>>()?;
            ToWire::wire(longshore::aws_events::IRule::rule_arn(&*this), k)
        }),
        Member::Get("ruleName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IRule>>()?;
            ToWire::wire(longshore::aws_events::IRule::rule_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_events::IRule>, AWS_EVENTS_IRULE_DYN, construct);
pub(crate) static AWS_EVENTS_IRULETARGET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_events.IRuleTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IRuleTarget>>()?;
        let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        ToWire::wire(longshore::aws_events::IRuleTarget::bind(&*this, &a0, &a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_events::IRuleTarget>, AWS_EVENTS_IRULETARGET_DYN);
pub(crate) static AWS_EVENTS_MATCH: Class = Class {
    fqn: "aws-cdk-lib.aws_events.Match",
    interface: false,
    create: None,
    statics: &[
        ("allOf", |k, a| {
            let a0 = a.rest::<Vec<longshore_core::value::Value>>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::all_of(a0)?)
        }),
        ("anyOf", |k, a| {
            let a0 = a.rest::<Vec<longshore_core::value::Value>>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::any_of(a0)?)
        }),
        ("anythingBut", |k, a| {
            let a0 = a.rest::<longshore_core::value::Value>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::anything_but(a0)?)
        }),
        ("anythingButEqualsIgnoreCase", |k, a| {
            let a0 = a.rest::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::anything_but_equals_ignore_case(a0))
        }),
        ("anythingButPrefix", |k, a| {
            let a0 = a.rest::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::anything_but_prefix(a0))
        }),
        ("anythingButSuffix", |k, a| {
            let a0 = a.rest::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::anything_but_suffix(a0))
        }),
        ("anythingButWildcard", |k, a| {
            let a0 = a.rest::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::anything_but_wildcard(a0))
        }),
        ("cidr", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::cidr(&a0)?)
        }),
        ("doesNotExist", |k, a| crate::native::matchers(k, <longshore::aws_events::Match>::does_not_exist())),
        ("equal", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::equal(a0))
        }),
        ("equalsIgnoreCase", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::equals_ignore_case(a0))
        }),
        ("exactString", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::exact_string(a0))
        }),
        ("exists", |k, a| crate::native::matchers(k, <longshore::aws_events::Match>::exists())),
        ("greaterThan", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::greater_than(a0))
        }),
        ("greaterThanOrEqual", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::greater_than_or_equal(a0))
        }),
        ("interval", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::interval(a0, a1)?)
        }),
        ("lessThan", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::less_than(a0))
        }),
        ("lessThanOrEqual", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::less_than_or_equal(a0))
        }),
        ("nullValue", |k, a| crate::native::matchers(k, <longshore::aws_events::Match>::null_value())),
        ("prefix", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::prefix(a0))
        }),
        ("prefixEqualsIgnoreCase", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::prefix_equals_ignore_case(a0))
        }),
        ("suffix", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::suffix(a0))
        }),
        ("suffixEqualsIgnoreCase", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::suffix_equals_ignore_case(a0))
        }),
        ("wildcard", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::wildcard(a0))
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore::aws_events::OnEventOptions, AWS_EVENTS_ONEVENTOPTIONS, "aws-cdk-lib.aws_events.OnEventOptions", {
"target" => target,
"description" => description,
"ruleName" => rule_name,
"eventPattern" => event_pattern,
"crossStackScope" => cross_stack_scope,
});
pub(crate) static AWS_EVENTS_RULE: Class = Class {
    fqn: "aws-cdk-lib.aws_events.Rule",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_events::Rule>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromEventRuleArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_events::Rule>::from_event_rule_arn(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("ruleArn", |k, o| {
            let this = o.this::<longshore::aws_events::Rule>()?;
            ToWire::wire(<longshore::aws_events::Rule as longshore::aws_events::IRule>::rule_arn(&this), k)
        }),
        Member::Get("ruleName", |k, o| {
            let this = o.this::<longshore::aws_events::Rule>()?;
            ToWire::wire(<longshore::aws_events::Rule as longshore::aws_events::IRule>::rule_name(&this), k)
        }),
        Member::Call("addEventPattern", |k, o, a| {
            let this = o.this::<longshore::aws_events::Rule>()?;
            let a0 = a.get::<longshore::aws_events::EventPattern>(k, 0)?;
            {
                <longshore::aws_events::Rule>::add_event_pattern(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addTarget", |k, o, a| {
            let this = o.this::<longshore::aws_events::Rule>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_events::IRuleTarget>>(k, 0)?;
            {
                <longshore::aws_events::Rule>::add_target(&this, &*a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events::Rule => std::rc::Rc<dyn longshore::aws_events::IRule>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_events::Rule, AWS_EVENTS_RULE, construct);
pub(crate) static AWS_EVENTS_RULETARGETINPUT: Class = Class {
    fqn: "aws-cdk-lib.aws_events.RuleTargetInput",
    interface: false,
    create: None,
    statics: &[
        ("fromEventPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_events::RuleTargetInput>::from_event_path(a0), k)
        }),
        ("fromMultilineText", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_events::RuleTargetInput>::from_multiline_text(a0), k)
        }),
        ("fromObject", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore::aws_events::RuleTargetInput>::from_object(a0), k)
        }),
        ("fromText", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_events::RuleTargetInput>::from_text(a0), k)
        }),
    ],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_events::RuleTargetInput>()?;
        let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
        ToWire::wire(<longshore::aws_events::RuleTargetInput>::bind(&this, &a0)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_events::RuleTargetInput, AWS_EVENTS_RULETARGETINPUT);
bound_struct!(longshore::aws_events::RuleTargetInputProperties, AWS_EVENTS_RULETARGETINPUTPROPERTIES, "aws-cdk-lib.aws_events.RuleTargetInputProperties", {
"input" => input,
"inputPath" => input_path,
"inputTemplate" => input_template,
"inputPathsMap" => input_paths_map default,
});
pub(crate) static AWS_EVENTS_IRULETARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_events.IRuleTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_events::RuleTargetRef>()?;
        let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        ToWire::wire(longshore::aws_events::IRuleTarget::bind(&*this, &a0, &a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_events::RuleTargetRef, AWS_EVENTS_IRULETARGET);
pub(crate) static AWS_EVENTS_SCHEDULE: Class = Class {
    fqn: "aws-cdk-lib.aws_events.Schedule",
    interface: false,
    create: None,
    statics: &[
        ("cron", |k, a| {
            let a0 = a.get::<longshore::aws_events::CronOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_events::Schedule>::cron(a0)?, k)
        }),
        ("expression", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_events::Schedule>::expression(a0), k)
        }),
        ("rate", |k, a| {
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            ToWire::wire(<longshore::aws_events::Schedule>::rate(a0)?, k)
        }),
    ],
    members: &[Member::Get("expressionString", |k, o| {
        let this = o.this::<longshore::aws_events::Schedule>()?;
        ToWire::wire(<longshore::aws_events::Schedule>::expression_string(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_events::Schedule, AWS_EVENTS_SCHEDULE);
