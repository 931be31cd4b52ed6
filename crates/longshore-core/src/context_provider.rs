//! Facts looked up in an account: from context where they are known, else asked of the toolkit.

use std::cell::RefCell;

use crate::annotations::Annotations;
use crate::construct::{Construct, Node};
use crate::error::Result;
use crate::stack::Stack;
use crate::token::str_is_unresolved;
use crate::value::{Object, Value};
use crate::{bail, object};

/// The context key under which the toolkit reports that a look-up failed.
pub const PROVIDER_ERROR_KEY: &str = "$providerError";

/// A fact that the app needs and the context doesn't have.
#[derive(Clone, Debug, PartialEq)]
pub struct MissingContext {
    /// The context key.
    pub key: String,
    /// Which provider of the toolkit finds it.
    pub provider: String,
    /// What the provider is given.
    pub props: Object,
}

#[derive(Default)]
struct Missing(RefCell<Vec<MissingContext>>);

/// Returns a fact for the stack of `scope`, or `dummy` until the toolkit has looked it up.
///
/// The provider is given `props`, which identify the fact together with account and region, and `options` and `dummy`,
/// which don't.
///
/// # Errors
/// When the stack's account or region is not known.
pub fn get_value(scope: &dyn Construct, provider: &str, props: Object, options: Object, dummy: Value) -> Result<Value> {
    let stack = Stack::of(scope)?;
    if str_is_unresolved(stack.account()) || str_is_unresolved(stack.region()) {
        bail!(
            scope,
            "StackAccountRegionNotSpecified",
            "Cannot retrieve value from context provider {provider} since account/region are not specified at the stack level. Configure \"env\" with an account and region when you define your stack.See https://docs.aws.amazon.com/cdk/latest/guide/environments.html for more details."
        );
    }
    let mut all = object! {"account" => stack.account(), "region" => stack.region()};
    all.extend(props);
    let key = context_key(provider, &all);
    let value = scope.node().try_get_context(&key);
    let error = value.as_ref().and_then(|v| v.get(PROVIDER_ERROR_KEY)).and_then(Value::as_str).map(str::to_owned);
    if let Some(error) = &error {
        Annotations::of(scope).add_error(error);
        scope.node().add_metadata("aws:cdk:error-code", "ContextProviderError");
    }
    match value {
        Some(v) if error.is_none() => Ok(v),
        _ => {
            let mut given = object! {"dummyValue" => &dummy};
            given.extend(options);
            given.extend(all);
            // The lookup role of the stack is what the toolkit uses for it.
            given.extend(stack.synthesizer().lookup_options());
            given.retain(|_, v| !v.is_undefined());
            report(&stack, MissingContext { key, provider: provider.to_owned(), props: given });
            Ok(dummy)
        }
    }
}

/// Has the toolkit find a fact, and run the app again with it.
pub fn report(stack: &Stack, missing: MissingContext) {
    let all = stack.node().part_or_insert_with(Missing::default);
    let mut all = all.0.borrow_mut();
    if !all.iter().any(|m| m.key == missing.key) {
        all.push(missing);
    }
}

/// Everything that the stack asked for and did not find.
pub(crate) fn missing_of(stack: &Node) -> Vec<MissingContext> {
    stack.part::<Missing>().map(|m| m.0.borrow().clone()).unwrap_or_default()
}

/// The context key of a fact about the stack of `scope`, and all that identifies it: `props`, and account and region
/// where `include_environment`.
///
/// # Errors
/// When there is no stack around it.
pub fn get_key(
    scope: &dyn Construct,
    provider: &str,
    props: Object,
    include_environment: bool,
) -> Result<(String, Object)> {
    let stack = Stack::of(scope)?;
    let mut all = Object::new();
    if include_environment {
        all.extend(object! {"account" => stack.account(), "region" => stack.region()});
    }
    all.extend(props);
    Ok((context_key(provider, &all), all))
}

fn context_key(provider: &str, props: &Object) -> String {
    let mut parts = Vec::new();
    flatten("", &Value::Object(props.clone()), &mut parts);
    parts.sort();
    format!("{provider}:{}", parts.join(":"))
}

fn flatten(prefix: &str, value: &Value, out: &mut Vec<String>) {
    let key = |k: &str| if prefix.is_empty() { k.to_owned() } else { format!("{prefix}.{k}") };
    // Source: aws-cdk-lib 2.275.0: colons separate the parts of a key, so those in values are escaped.
    // Quirk(cdk): context-key-dollars. Dollars are not, so that two facts may share a key.
    let escape = |s: &str| s.replace(':', "$:");
    match value {
        Value::Object(map) => {
            for (k, v) in map {
                flatten(&key(k), v, out);
            }
        }
        Value::Array(items) => {
            for (i, v) in items.iter().enumerate() {
                flatten(&key(&i.to_string()), v, out);
            }
        }
        Value::Undefined => {}
        Value::String(s) => out.push(format!("{prefix}={}", escape(s))),
        other => out.push(format!("{prefix}={}", escape(&other.to_json(0)))),
    }
}
