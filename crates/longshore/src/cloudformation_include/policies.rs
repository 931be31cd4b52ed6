//! Creation and update policies of included resources.

use longshore_core::error::{Error, Result};
use longshore_core::value::{Object, Value};

/// What a member of a policy is.
enum Shape {
    Any,
    Boolean,
    Number,
    Numbers,
    Object(&'static [(&'static str, Shape)]),
    String,
    Strings,
}

use Shape::{Any, Boolean, Number, Numbers, Object as Members, String as Text, Strings};

// Source: CloudFormation user guide, CreationPolicy and UpdatePolicy attributes.
const CREATION: &[(&str, Shape)] = &[
    ("AutoScalingCreationPolicy", Members(&[("MinSuccessfulInstancesPercent", Number)])),
    ("ResourceSignal", Members(&[("Count", Number), ("Timeout", Text)])),
];
const UPDATE: &[(&str, Shape)] = &[
    ("AutoScalingReplacingUpdate", Members(&[("WillReplace", Any)])),
    (
        "AutoScalingRollingUpdate",
        Members(&[
            ("MaxBatchSize", Number),
            ("MinInstancesInService", Number),
            ("MinSuccessfulInstancesPercent", Number),
            ("MinActiveInstancesPercent", Number),
            ("PauseTime", Text),
            ("SuspendProcesses", Strings),
            ("WaitOnResourceSignals", Boolean),
        ]),
    ),
    (
        "AutoScalingInstanceRefresh",
        Members(&[
            ("Strategy", Text),
            (
                "Preferences",
                Members(&[
                    ("MinHealthyPercentage", Number),
                    ("MaxHealthyPercentage", Number),
                    ("InstanceWarmup", Number),
                    ("SkipMatching", Boolean),
                    ("CheckpointPercentages", Numbers),
                    ("CheckpointDelay", Number),
                    ("BakeTime", Number),
                    ("AlarmSpecification", Members(&[("Alarms", Strings)])),
                    ("ScaleInProtectedInstances", Text),
                    ("StandbyInstances", Text),
                ]),
            ),
        ]),
    ),
    ("AutoScalingScheduledAction", Members(&[("IgnoreUnmodifiedGroupSizeProperties", Boolean)])),
    (
        "CodeDeployLambdaAliasUpdate",
        Members(&[
            ("BeforeAllowTrafficHook", Text),
            ("AfterAllowTrafficHook", Text),
            ("ApplicationName", Text),
            ("DeploymentGroupName", Text),
        ]),
    ),
    ("EnableVersionUpgrade", Boolean),
    ("UseOnlineResharding", Boolean),
];

/// A policy: what is known of it, and what is not, by dotted paths.
#[derive(Default)]
pub(super) struct Policy {
    pub(super) known: Value,
    pub(super) more: Vec<(String, Value)>,
}

/// Refuses functions in place of what has members, if that is asked for.
pub(super) type Check<'a> = &'a dyn Fn(&Value) -> Result<()>;

pub(super) fn creation(policy: &Value, check: Check<'_>) -> Result<Policy> {
    parse(policy, CREATION, check)
}

pub(super) fn update(policy: &Value, check: Check<'_>) -> Result<Policy> {
    parse(policy, UPDATE, check)
}

fn parse(value: &Value, members: &'static [(&'static str, Shape)], check: Check<'_>) -> Result<Policy> {
    check(value)?;
    let Value::Object(given) = value else { return Ok(Policy::default()) };
    let mut known = Object::new();
    let mut more = Vec::new();
    for (name, shape) in members {
        let Some(value) = given.get(*name) else { continue };
        let value = match shape {
            Any => value.clone(),
            Boolean => boolean(value)?,
            Number => number(value),
            Text => text(value),
            Strings | Numbers => match value {
                Value::Array(items) => {
                    let item = if matches!(shape, Strings) { text } else { number };
                    Value::Array(items.iter().map(item).collect())
                }
                other => other.clone(),
            },
            Members(members) => {
                let inner = parse(value, members, check)?;
                more.extend(inner.more.into_iter().map(|(path, v)| (format!("{name}.{path}"), v)));
                inner.known
            }
        };
        known.insert((*name).to_owned(), value);
    }
    let unknown = given.iter().filter(|(k, _)| !members.iter().any(|(name, _)| name == k));
    let mut rest: Vec<(String, Value)> = unknown.map(|(k, v)| (k.clone(), v.clone())).collect();
    rest.extend(more);
    Ok(Policy { known: Value::Object(known).or_undefined_if_empty(), more: rest })
}

fn boolean(value: &Value) -> Result<Value> {
    match value {
        Value::String(s) if s == "true" => Ok(true.into()),
        Value::String(s) if s == "false" => Ok(false.into()),
        Value::String(s) if !longshore_core::token::str_is_unresolved(s) => Err(Error::new(
            "ExpectedTrueFalseBoolean",
            format!("Expected 'true' or 'false' for boolean value, got: '{s}'"),
        )),
        other => Ok(other.clone()),
    }
}

fn number(value: &Value) -> Value {
    match value {
        Value::String(s) => s.trim().parse::<f64>().map_or_else(|_| value.clone(), Value::from),
        other => other.clone(),
    }
}

fn text(value: &Value) -> Value {
    match value {
        Value::Number(n) => longshore_core::value::js_number(*n).into(),
        Value::Bool(b) => b.to_string().into(),
        other => other.clone(),
    }
}
