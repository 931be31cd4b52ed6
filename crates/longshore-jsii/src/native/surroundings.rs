//! What a construct finds around it: facts of the context, feature flags, environments.

use longshore_core::construct::Node;
use longshore_core::error::{Error, Result};
use longshore_core::value::{Object as Members, Value};
use longshore_core::{context_provider, feature_flags};
use serde_json::{Map, Value as Json, json};

use super::{call, fixed};
use crate::class::{Class, Native};
use crate::kernel::{Kernel, unsupported};
use crate::wire::{Fields, ToWire, bound};

pub(super) static CLASSES: &[&Class] =
    &[&CONTEXT_PROVIDER, &FEATURE_FLAGS, &ENVIRONMENT_UTILS, &ENVIRONMENT_PLACEHOLDERS];

/// A struct of the library's making.
fn answer(k: &Kernel, fqn: &str, members: impl IntoIterator<Item = (&'static str, Result<Json>)>) -> Result<Json> {
    let members: Result<Map<String, Json>> =
        members.into_iter().map(|(name, value)| Ok((name.to_owned(), value?))).collect();
    Ok(k.structure(fqn, members?))
}

/// What is asked of a provider of context.
struct Question {
    provider: String,
    /// What identifies the fact, besides the environment.
    props: Members,
    environment: bool,
    dummy: Value,
    ignore_error: Option<bool>,
}

impl Question {
    fn read(k: &Kernel, json: &Json) -> Result<Self> {
        let fields = Fields::of(k, json, "aws-cdk-lib.GetContextValueOptions")?;
        let additional = fields.get::<Option<String>>(k, "additionalCacheKey")?;
        let mut props: Members =
            additional.map(|key| ("additionalCacheKey".to_owned(), key.into())).into_iter().collect();
        props.extend(fields.get_or_default::<Members>(k, "props")?);
        let must_exist = fields.get::<Option<bool>>(k, "mustExist")?;
        let question = Self {
            provider: fields.get(k, "provider")?,
            props,
            environment: fields.get::<Option<bool>>(k, "includeEnvironment")?.unwrap_or(true),
            dummy: fields.get(k, "dummyValue")?,
            ignore_error: fields.get::<Option<bool>>(k, "ignoreErrorOnMissingContext")?.or(must_exist.map(|it| !it)),
        };
        fields.done(k)?;
        Ok(question)
    }
}

static CONTEXT_PROVIDER: Class = Class {
    fqn: "aws-cdk-lib.ContextProvider",
    interface: false,
    create: None,
    statics: &[
        ("getKey", |k, a| {
            let asked = Question::read(k, a.json(1))?;
            let scope = a.construct(k, 0)?;
            let (key, props) = context_provider::get_key(&scope, &asked.provider, asked.props, asked.environment)?;
            let members = [("key", key.wire(k)), ("props", Value::Object(props).wire(k))];
            answer(k, "aws-cdk-lib.GetContextKeyResult", members)
        }),
        ("getValue", |k, a| {
            let asked = Question::read(k, a.json(1))?;
            if !asked.environment {
                return Err(unsupported("facts of the context that are the same in all environments"));
            }
            let ignore = asked.ignore_error.map(|it| ("ignoreErrorOnMissingContext".to_owned(), it.into()));
            let (scope, options) = (a.construct(k, 0)?, ignore.into_iter().collect());
            let value = context_provider::get_value(&scope, &asked.provider, asked.props, options, asked.dummy)?;
            answer(k, "aws-cdk-lib.GetContextValueResult", [("value", value.wire(k))])
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};

/// The flags of a construct.
#[derive(Clone)]
struct Flags(Node);

bound!(Flags, FEATURE_FLAGS);

static FEATURE_FLAGS: Class = Class {
    fqn: "aws-cdk-lib.FeatureFlags",
    interface: false,
    create: None,
    statics: &[fixed!("of", |k, a| Flags(a.construct(k, 0)?))],
    members: &[call!("isEnabled", Flags, |k, this, a| feature_flags::enabled(&this.0, &a.get::<String>(k, 0)?))],
    base: None,
    upcasts: &[],
};

/// The text of an environment.
fn environment_text(account: &str, region: &str) -> String {
    format!("aws://{account}/{region}")
}

/// An environment as clients see it.
pub(super) fn environment(k: &Kernel, account: &str, region: &str) -> Result<Json> {
    let name = environment_text(account, region);
    let members = [("account", account.wire(k)), ("region", region.wire(k)), ("name", name.wire(k))];
    answer(k, "aws-cdk-lib.cx_api.Environment", members)
}

static ENVIRONMENT_UTILS: Class = Class {
    fqn: "aws-cdk-lib.cx_api.EnvironmentUtils",
    interface: false,
    create: Some(|_, _, _| Ok(Native { value: Box::new(()), node: None })),
    statics: &[
        fixed!("format", |k, a| environment_text(&a.get::<String>(k, 0)?, &a.get::<String>(k, 1)?)),
        ("make", |k, a| environment(k, &a.get::<String>(k, 0)?, &a.get::<String>(k, 1)?)),
        ("parse", |k, a| {
            let text = a.get::<String>(k, 0)?;
            match text.strip_prefix("aws://").and_then(|rest| rest.split_once('/')) {
                Some((account, region)) if !account.is_empty() && !region.is_empty() => environment(k, account, region),
                _ => Err(Error::new(
                    "UnableParseEnvironmentSpecification",
                    format!(
                        "Unable to parse environment specification \"{text}\". Expected format: aws://account/region"
                    ),
                )),
            }
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};

const PLACEHOLDERS: [&str; 3] = ["${AWS::Region}", "${AWS::AccountId}", "${AWS::Partition}"];

/// Puts values in the place of placeholders.
fn replaced(json: &Json, values: &[(&str, String)]) -> Json {
    match json {
        Json::String(text) => {
            json!(values.iter().fold(text.clone(), |text, (placeholder, value)| text.replace(placeholder, value)))
        }
        Json::Array(items) => items.iter().map(|item| replaced(item, values)).collect(),
        Json::Object(all) => all.iter().map(|(key, value)| (key.clone(), replaced(value, values))).collect(),
        other => other.clone(),
    }
}

static ENVIRONMENT_PLACEHOLDERS: Class = Class {
    fqn: "aws-cdk-lib.cx_api.EnvironmentPlaceholders",
    interface: false,
    create: Some(|_, _, _| Ok(Native { value: Box::new(()), node: None })),
    statics: &[
        fixed!("CURRENT_REGION", |k, a| PLACEHOLDERS[0]),
        fixed!("CURRENT_ACCOUNT", |k, a| PLACEHOLDERS[1]),
        fixed!("CURRENT_PARTITION", |k, a| PLACEHOLDERS[2]),
        ("replace", |k, a| {
            let fields = Fields::of(k, a.json(1), "aws-cdk-lib.cx_api.EnvironmentPlaceholderValues")?;
            let given = [
                fields.get::<String>(k, "region")?,
                fields.get::<String>(k, "accountId")?,
                fields.get::<String>(k, "partition")?,
            ];
            fields.done(k)?;
            let values: Vec<_> = PLACEHOLDERS.into_iter().zip(given).collect();
            Ok(replaced(a.json(0), &values))
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
