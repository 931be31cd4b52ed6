//! Events: patterns, rules and targets, the client's own among them.

use std::any::Any;

use longshore::aws_events::{EventPattern, IRuleTarget, Match, Rule, RuleProps, RuleTargetConfig, RuleTargetInput};
use longshore_core::error::Result;
use longshore_core::resolve::ResolveContext;
use longshore_core::token::{Resolvable, Token};
use longshore_core::value::Value;
use serde_json::{Value as Json, json};

use super::{call, get};
use crate::class::{Bound, Class, Native};
use crate::generated;
use crate::guest::Guest;
use crate::kernel::Kernel;
use crate::wire::{Arguments, Fields, FromWire, ToWire};

pub(super) static CLASSES: &[&Class] = &[&RULE, &MATCH];

/// Matchers of a pattern, which travel as the token of a list.
struct Matchers(Vec<Value>);

impl Resolvable for Matchers {
    fn resolve(&self, _: &ResolveContext) -> Result<Value> {
        Ok(Value::Array(self.0.clone()))
    }

    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }
}

/// Matchers as clients see them.
pub(crate) fn matchers(k: &Kernel, matchers: Vec<Value>) -> Result<Json> {
    Token::new(Matchers(matchers)).as_list().wire(k)
}

/// The matchers of each argument.
fn given(k: &Kernel, a: &Arguments<'_>) -> Result<Vec<Vec<Value>>> {
    let one = |values: Vec<Value>| match values.as_slice() {
        [Value::String(text)] => match longshore_core::token::list_token(text) {
            Some(token) => match token.resolvable().as_any().and_then(|any| any.downcast_ref::<Matchers>()) {
                Some(own) => own.0.clone(),
                None => values,
            },
            None => values,
        },
        _ => values,
    };
    Ok(a.rest::<Vec<Value>>(k, 0)?.into_iter().map(one).collect())
}

static MATCH: Class = Class {
    fqn: "aws-cdk-lib.aws_events.Match",
    interface: false,
    create: None,
    statics: &[
        ("anyOf", |k, a| matchers(k, Match::any_of(given(k, a)?)?)),
        ("allOf", |k, a| matchers(k, Match::all_of(given(k, a)?)?)),
    ],
    members: &[],
    base: Some(&generated::aws_events::AWS_EVENTS_MATCH),
    upcasts: &[],
};

impl FromWire for longshore::aws_events::EventPattern {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        let fields = Fields::of(k, json, "aws-cdk-lib.aws_events.EventPattern")?;
        let mut pattern = EventPattern::new();
        if let Some(v) = fields.get::<Option<Vec<Value>>>(k, "account")? {
            pattern = pattern.account(v);
        }
        if let Some(v) = fields.get::<Option<longshore_core::value::Object>>(k, "detail")? {
            pattern = pattern.detail(v);
        }
        if let Some(v) = fields.get::<Option<Vec<Value>>>(k, "detailType")? {
            pattern = pattern.detail_type(v);
        }
        if let Some(v) = fields.get::<Option<Vec<Value>>>(k, "id")? {
            pattern = pattern.id(v);
        }
        if let Some(v) = fields.get::<Option<Vec<Value>>>(k, "region")? {
            pattern = pattern.region(v);
        }
        if let Some(v) = fields.get::<Option<Vec<Value>>>(k, "resources")? {
            pattern = pattern.resources(v);
        }
        if let Some(v) = fields.get::<Option<Vec<Value>>>(k, "source")? {
            pattern = pattern.source(v);
        }
        if let Some(v) = fields.get::<Option<Vec<Value>>>(k, "time")? {
            pattern = pattern.time(v);
        }
        if let Some(v) = fields.get::<Option<Vec<Value>>>(k, "version")? {
            pattern = pattern.version(v);
        }
        fields.done(k)?;
        Ok(pattern)
    }
}

impl FromWire for longshore::aws_events::RuleTargetConfig {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        if let Some(native) = k.try_native(json) {
            return Ok(native);
        }
        let fields = Fields::of(k, json, "aws-cdk-lib.aws_events.RuleTargetConfig")?;
        let mut config = RuleTargetConfig {
            id: fields.get(k, "id")?,
            arn: fields.get(k, "arn")?,
            input: fields.get::<Option<RuleTargetInput>>(k, "input")?,
            ..Default::default()
        };
        if let Some(role) = fields.get::<Option<longshore::aws_iam::RoleRef>>(k, "role")? {
            config.role_arn = Some(longshore::aws_iam::IRole::role_arn(&*role));
        }
        if let Some(target) = fields.get::<Option<longshore_core::construct::Node>>(k, "targetResource")? {
            config.target_resource = Some(target);
        }
        for (name, value) in [
            ("EcsParameters", fields.get::<Option<Value>>(k, "ecsParameters")?),
            ("BatchParameters", fields.get(k, "batchParameters")?),
            ("HttpParameters", fields.get(k, "httpParameters")?),
            ("KinesisParameters", fields.get(k, "kinesisParameters")?),
            ("RunCommandParameters", fields.get(k, "runCommandParameters")?),
            ("SqsParameters", fields.get(k, "sqsParameters")?),
            ("RedshiftDataParameters", fields.get(k, "redshiftDataParameters")?),
            ("AppSyncParameters", fields.get(k, "appSyncParameters")?),
            ("DeadLetterConfig", fields.get(k, "deadLetterConfig")?),
            ("RetryPolicy", fields.get(k, "retryPolicy")?),
        ] {
            config.parameters.extend(value.map(|v| (name.to_owned(), upper(v))));
        }
        fields.done(k)?;
        Ok(config)
    }
}

impl ToWire for EventPattern {
    fn wire(self, _: &Kernel) -> Result<Json> {
        Err(crate::kernel::unsupported("event patterns for reading"))
    }
}

impl ToWire for RuleTargetConfig {
    fn wire(self, k: &Kernel) -> Result<Json> {
        Ok(k.reference(&k.wrap(self)))
    }
}

impl Bound for RuleTargetConfig {
    const CLASS: &'static Class = &CONFIG;
    fn node_of(&self) -> Option<longshore_core::construct::Node> {
        None
    }
}

static CONFIG: Class = Class {
    fqn: "aws-cdk-lib.aws_events.RuleTargetConfig",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        get!("id", RuleTargetConfig, |k, this| this.id.clone()),
        get!("arn", RuleTargetConfig, |k, this| this.arn.as_str()),
        get!("input", RuleTargetConfig, |k, this| this.input.clone()),
    ],
    base: None,
    upcasts: &[],
};

pub(super) fn upper(value: Value) -> Value {
    match value {
        Value::Object(members) => Value::Object(
            members
                .into_iter()
                .map(|(k, v)| {
                    let mut chars = k.chars();
                    let first = chars.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
                    (format!("{first}{}", chars.as_str()), upper(v))
                })
                .collect(),
        ),
        Value::Array(items) => Value::Array(items.into_iter().map(upper).collect()),
        other => other,
    }
}

/// A target that the client implements.
pub(crate) struct RuleTarget(pub(crate) Guest);

impl IRuleTarget for RuleTarget {
    fn bind(&self, rule: &Rule, id: &str) -> Result<RuleTargetConfig> {
        let rule = rule.clone().wire(self.0.kernel())?;
        self.0.call("bind", &[rule, json!(id)])
    }
}

static RULE: Class = Class {
    fqn: "aws-cdk-lib.aws_events.Rule",
    interface: false,
    create: Some(|k, a, _| {
        let scope = a.construct(k, 0)?;
        Ok(Native::of(Rule::new(&scope, a.get::<String>(k, 1)?, a.get::<RuleProps>(k, 2)?)?))
    }),
    statics: &[],
    members: &[call!("addTarget", Rule, |k, this, a| {
        if let Some(target) = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 0)? {
            this.add_target(&*target)?;
        }
    })],
    base: Some(&generated::aws_events::AWS_EVENTS_RULE),
    upcasts: &[],
};

impl FromWire for longshore::aws_events::RuleProps {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        let fields = Fields::of(k, json, "aws-cdk-lib.aws_events.RuleProps")?;
        let props = RuleProps {
            description: fields.get(k, "description")?,
            rule_name: fields.get(k, "ruleName")?,
            event_pattern: fields.get(k, "eventPattern")?,
            cross_stack_scope: fields.get(k, "crossStackScope")?,
            enabled: fields.get(k, "enabled")?,
            schedule: fields.get(k, "schedule")?,
            targets: fields.get(k, "targets")?,
            event_bus: fields.get(k, "eventBus")?,
            role: fields.get(k, "role")?,
        };
        fields.done(k)?;
        Ok(props)
    }
}

impl ToWire for RuleProps {
    fn wire(self, _: &Kernel) -> Result<Json> {
        Err(crate::kernel::unsupported("properties of rules for reading"))
    }
}
