//! Which messages get to a subscriber.

use indexmap::IndexMap;
use longshore_core::bail;
use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::{Object, Value, js_number};

/// Conditions of texts, one of which has to hold.
#[derive(Clone, Debug, Default)]
pub struct StringConditions {
    /// It is one of these.
    pub allowlist: Option<Vec<String>>,
    /// It is none of these.
    pub denylist: Option<Vec<String>>,
    /// It begins with one of these.
    pub match_prefixes: Option<Vec<String>>,
    /// It ends with one of these.
    pub match_suffixes: Option<Vec<String>>,
}

/// Two numbers with others between them.
#[derive(Clone, Copy, Debug, Default)]
pub struct BetweenCondition {
    /// The lower one.
    pub start: f64,
    /// The higher one.
    pub stop: f64,
}

/// Conditions of numbers, one of which has to hold.
#[derive(Clone, Debug, Default)]
pub struct NumericConditions {
    /// It is one of these.
    pub allowlist: Option<Vec<f64>>,
    /// It is greater.
    pub greater_than: Option<f64>,
    /// It is not less.
    pub greater_than_or_equal_to: Option<f64>,
    /// It is less.
    pub less_than: Option<f64>,
    /// It is not greater.
    pub less_than_or_equal_to: Option<f64>,
    /// It is between two numbers, or one of them.
    pub between: Option<BetweenCondition>,
    /// It is between two numbers, and none of them.
    pub between_strict: Option<BetweenCondition>,
}

/// What an attribute of a message, or a field of its body, has to be.
#[derive(Clone, Debug, Default)]
pub struct SubscriptionFilter {
    conditions: Vec<Value>,
}

impl SubscriptionFilter {
    /// Conditions as the service has them, one of which has to hold.
    pub fn new(conditions: Vec<Value>) -> Self {
        Self { conditions }
    }

    /// Conditions of a text.
    pub fn string_filter(string_conditions: StringConditions) -> Self {
        let StringConditions { allowlist, denylist, match_prefixes, match_suffixes } = string_conditions;
        let each = |name: &'static str, texts: Option<Vec<String>>| {
            texts.into_iter().flatten().map(move |text| Value::from(object! {name => text}))
        };
        let allowed = allowlist.into_iter().flatten().map(Value::from);
        let denied = denylist.map(|texts| Value::from(object! {"anything-but" => texts}));
        let conditions = allowed.chain(denied).chain(each("prefix", match_prefixes));
        Self::new(conditions.chain(each("suffix", match_suffixes)).collect())
    }

    /// Conditions of a number.
    pub fn numeric_filter(numeric_conditions: NumericConditions) -> Self {
        let of = numeric_conditions;
        let numeric = |parts: &[(&'static str, f64)]| {
            let parts = parts.iter().flat_map(|(operator, number)| [Value::from(*operator), Value::from(*number)]);
            Value::from(object! {"numeric" => parts.collect::<Vec<_>>()})
        };
        let mut conditions: Vec<Value> =
            of.allowlist.iter().flatten().map(|number| numeric(&[("=", *number)])).collect();
        let limits = [
            (">", of.greater_than),
            (">=", of.greater_than_or_equal_to),
            ("<", of.less_than),
            ("<=", of.less_than_or_equal_to),
        ];
        conditions.extend(limits.into_iter().filter_map(|(operator, limit)| Some(numeric(&[(operator, limit?)]))));
        conditions.extend(of.between.map(|b| numeric(&[(">=", b.start), ("<=", b.stop)])));
        conditions.extend(of.between_strict.map(|b| numeric(&[(">", b.start), ("<", b.stop)])));
        Self::new(conditions)
    }

    /// There is the attribute.
    pub fn exists_filter() -> Self {
        Self::new(vec![object! {"exists" => true}.into()])
    }

    /// There is no such attribute.
    pub fn not_exists_filter() -> Self {
        Self::new(vec![object! {"exists" => false}.into()])
    }

    /// The conditions as the service has them.
    pub fn conditions(&self) -> Vec<Value> {
        self.conditions.clone()
    }
}

/// What a [`FilterOrPolicy`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilterOrPolicyType {
    /// Conditions of a field.
    Filter,
    /// What fields of an object have to be.
    Policy,
}

/// Conditions of a field of a message's body, or of the fields of an object there.
#[derive(Clone, Debug)]
pub struct FilterOrPolicy(Document);

#[derive(Clone, Debug)]
enum Document {
    Filter(SubscriptionFilter),
    Policy(IndexMap<String, FilterOrPolicy>),
}

impl FilterOrPolicy {
    /// Conditions of a field.
    pub fn filter(filter: SubscriptionFilter) -> Self {
        Self(Document::Filter(filter))
    }

    /// What fields of an object have to be.
    pub fn policy(policy: IndexMap<String, FilterOrPolicy>) -> Self {
        Self(Document::Policy(policy))
    }

    /// What it is.
    pub fn type_(&self) -> FilterOrPolicyType {
        match self.0 {
            Document::Filter(_) => FilterOrPolicyType::Filter,
            Document::Policy(_) => FilterOrPolicyType::Policy,
        }
    }

    /// Tells whether it says what fields of an object have to be.
    pub fn is_policy(&self) -> bool {
        self.type_() == FilterOrPolicyType::Policy
    }

    /// Tells whether it is conditions of a field.
    pub fn is_filter(&self) -> bool {
        self.type_() == FilterOrPolicyType::Filter
    }
}

// Source: Amazon SNS, filter policy constraints.
const MOST_NAMES: usize = 5;
const MOST_COMBINATIONS: f64 = 150.0;

fn check_names(at: &Node, names: usize) -> Result<()> {
    if names > MOST_NAMES {
        bail!(at, "FilterPolicyMaximumAttributeNames", "A filter policy can have a maximum of 5 attribute names.");
    }
    Ok(())
}

fn check_combinations(at: &Node, total: f64) -> Result<()> {
    if total > MOST_COMBINATIONS {
        let total = js_number(total);
        bail!(at, "TotalCombinationValues", "The total combination of values ({total}) must not exceed 150.");
    }
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "a handful of conditions")]
fn count(conditions: &[Value]) -> f64 {
    conditions.len() as f64
}

/// The filter of a message's attributes.
pub(super) fn attribute_policy(at: &Node, policy: &IndexMap<String, SubscriptionFilter>) -> Result<Object> {
    check_names(at, policy.len())?;
    check_combinations(at, policy.values().map(|filter| count(&filter.conditions)).product())?;
    Ok(policy.iter().map(|(name, filter)| (name.clone(), filter.conditions.clone().into())).collect())
}

/// The filter of a message's body.
pub(super) fn body_policy(at: &Node, policy: &IndexMap<String, FilterOrPolicy>) -> Result<Object> {
    check_names(at, policy.len())?;
    fields(at, policy, 1.0, &mut 1.0)
}

fn fields(at: &Node, policy: &IndexMap<String, FilterOrPolicy>, depth: f64, total: &mut f64) -> Result<Object> {
    let mut written = Object::new();
    for (name, document) in policy {
        let document = match &document.0 {
            Document::Policy(inner) => Value::from(fields(at, inner, depth + 1.0, total)?),
            Document::Filter(filter) => {
                *total *= count(&filter.conditions) * depth;
                filter.conditions.clone().into()
            }
        };
        written.insert(name.clone(), document);
    }
    check_combinations(at, *total)?;
    Ok(written)
}
