//! Which events a rule is about.

use longshore_core::error::{Error, Result};
use longshore_core::value::{Object, Value};
use longshore_core::{array, object};

type Values = Vec<Value>;

fn values(items: impl IntoIterator<Item = impl Into<Value>>) -> Values {
    items.into_iter().map(Into::into).collect()
}

/// Which events a rule is about: those that match every field that is given.
///
/// A field holds the values that match, literally or by [`Match`]. Fields are in the template in the order in which they are
/// given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventPattern(Object);

macro_rules! fields {
    ($($(#[$m:meta])* $name:ident => $key:literal;)*) => { $(
        $(#[$m])*
        #[must_use]
        pub fn $name(mut self, values: impl IntoIterator<Item = impl Into<Value>>) -> Self {
            self.0.insert($key.to_owned(), Value::Array(values.into_iter().map(Into::into).collect()));
            self
        }
    )* };
}

impl EventPattern {
    /// Makes a pattern without fields.
    pub fn new() -> Self {
        Self::default()
    }

    fields! {
        /// The version of the event's format.
        version => "version";
        /// The event's id.
        id => "id";
        /// What the event is about, such as `ECR Image Action`.
        detail_type => "detail-type";
        /// Who sent the event, such as `aws.ecr`.
        source => "source";
        /// The account that the event is from.
        account => "account";
        /// When the event was.
        time => "time";
        /// The region that the event is from.
        region => "region";
        /// ARNs of what the event is about.
        resources => "resources";
    }

    /// What the event says; lists of values at any depth.
    #[must_use]
    pub fn detail(mut self, detail: Object) -> Self {
        self.0.insert("detail".to_owned(), detail.into());
        self
    }
}

/// The pattern of a rule, as it grows.
#[derive(Clone, Debug, Default)]
pub(super) struct Merged(Object);

impl EventPattern {
    /// The pattern as templates have it.
    pub(super) fn render(self) -> Value {
        Value::from(self.0).or_undefined_if_empty()
    }
}

impl Merged {
    /// Adds a pattern: lists are joined without repetition, objects merged.
    pub(super) fn add(&mut self, pattern: EventPattern) -> Result<()> {
        let mut merged = self.0.clone();
        merge(&mut merged, pattern.0)?;
        self.0 = merged;
        Ok(())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn render(&self) -> Value {
        if self.is_empty() { Value::Undefined } else { self.0.clone().into() }
    }
}

fn merge(into: &mut Object, from: Object) -> Result<()> {
    for (field, added) in from {
        if added.is_undefined() {
            continue;
        }
        if !matches!(added, Value::Object(_) | Value::Array(_) | Value::Null | Value::Token(_)) {
            return Err(Error::new(
                "EventPatternFieldsMustBeArrays",
                format!("Invalid event pattern field {{ {field}: {} }}. All fields must be arrays", added.to_json(0)),
            ));
        }
        match (into.get_mut(&field), added) {
            (None, added) => {
                into.insert(field, added);
            }
            (Some(Value::Array(known)), Value::Array(added)) => {
                for value in added {
                    if !known.iter().any(|k| is_same_scalar(k, &value)) {
                        known.push(value);
                    }
                }
            }
            (Some(Value::Object(known)), Value::Object(added)) => merge(known, added)?,
            (Some(known), added) => {
                return Err(Error::new(
                    "EventPatternTypeMismatch",
                    format!(
                        "Invalid event pattern field {field}. Type mismatch between existing pattern {} and added pattern {}",
                        known.to_json(0),
                        added.to_json(0)
                    ),
                ));
            }
        }
    }
    Ok(())
}

// Quirk(cdk): equal-matchers-repeat. Only scalars are compared; a matcher that is added twice is there twice.
fn is_same_scalar(a: &Value, b: &Value) -> bool {
    !matches!(a, Value::Object(_) | Value::Array(_)) && a == b
}

/// Ways to match a field other than literally.
#[derive(Debug)]
pub struct Match;

fn one(name: &str, value: impl Into<Value>) -> Values {
    vec![object! {name => value.into()}.into()]
}

fn text_of_case(text: impl Into<String>) -> Object {
    object! {"equals-ignore-case" => text.into()}
}

fn any_of_texts(texts: impl IntoIterator<Item = impl Into<String>>) -> Value {
    let mut texts: Values = texts.into_iter().map(|t| Value::String(t.into())).collect();
    if texts.len() == 1 { texts.remove(0) } else { Value::Array(texts) }
}

impl Match {
    /// `null`.
    pub fn null_value() -> Values {
        vec![Value::Null]
    }

    /// Any value, as long as the field is there.
    pub fn exists() -> Values {
        one("exists", true)
    }

    /// No value: the field is not there.
    pub fn does_not_exist() -> Values {
        one("exists", false)
    }

    /// Exactly this text.
    pub fn exact_string(text: impl Into<String>) -> Values {
        vec![text.into().into()]
    }

    /// This text in any case.
    pub fn equals_ignore_case(text: impl Into<String>) -> Values {
        vec![text_of_case(text).into()]
    }

    /// Texts that begin so.
    pub fn prefix(text: impl Into<String>) -> Values {
        one("prefix", text.into())
    }

    /// Texts that end so.
    pub fn suffix(text: impl Into<String>) -> Values {
        one("suffix", text.into())
    }

    /// Texts that begin so in any case.
    pub fn prefix_equals_ignore_case(text: impl Into<String>) -> Values {
        one("prefix", text_of_case(text))
    }

    /// Texts that end so in any case.
    pub fn suffix_equals_ignore_case(text: impl Into<String>) -> Values {
        one("suffix", text_of_case(text))
    }

    /// Texts with anything in place of `*`.
    pub fn wildcard(text: impl Into<String>) -> Values {
        one("wildcard", text.into())
    }

    /// Addresses of a block, such as `10.0.0.0/8`.
    ///
    /// # Errors
    /// When it is no block of version 4 or 6.
    pub fn cidr(range: &str) -> Result<Values> {
        let valid = range.split_once('/').is_some_and(|(address, bits)| {
            let most = if address.contains(':') { 128 } else { 32 };
            address.parse::<std::net::IpAddr>().is_ok() && bits.parse::<u8>().is_ok_and(|b| b <= most)
        });
        if !valid {
            return Err(Error::new("InvalidIpAddressRange", format!("Invalid IP address range: {range}")));
        }
        Ok(one("cidr", range))
    }

    /// Addresses of a block, such as `10.0.0.0/8`; another name of [`Match::cidr`].
    ///
    /// # Errors
    /// When it is no block of version 4 or 6.
    pub fn ip_address_range(range: &str) -> Result<Values> {
        Self::cidr(range)
    }

    /// Everything but these values.
    ///
    /// # Errors
    /// When there are none, or both texts and numbers.
    pub fn anything_but(of: impl IntoIterator<Item = impl Into<Value>>) -> Result<Values> {
        let mut of = values(of);
        if of.is_empty() {
            return Err(Error::new(
                "AnythingButMatchersMustBeNonEmpty",
                "anythingBut matchers must be non-empty lists",
            ));
        }
        let numbers = of.iter().filter(|v| matches!(v, Value::Number(_))).count();
        let texts = of.iter().filter(|v| matches!(v, Value::String(_))).count();
        if numbers != of.len() && texts != of.len() {
            return Err(Error::new(
                "AnythingButMatchersMustBeHomogeneous",
                "anythingBut matchers must be lists that contain only strings or only numbers.",
            ));
        }
        let but = if of.len() == 1 { Value::Array(vec![of.remove(0)]) } else { Value::Array(of) };
        Ok(one("anything-but", but))
    }

    /// Texts that do not begin in any of these ways.
    pub fn anything_but_prefix(texts: impl IntoIterator<Item = impl Into<String>>) -> Values {
        one("anything-but", object! {"prefix" => any_of_texts(texts)})
    }

    /// Texts that do not end in any of these ways.
    pub fn anything_but_suffix(texts: impl IntoIterator<Item = impl Into<String>>) -> Values {
        one("anything-but", object! {"suffix" => any_of_texts(texts)})
    }

    /// Texts that do not match any of these with anything in place of `*`.
    pub fn anything_but_wildcard(texts: impl IntoIterator<Item = impl Into<String>>) -> Values {
        one("anything-but", object! {"wildcard" => any_of_texts(texts)})
    }

    /// Texts that are none of these in any case.
    pub fn anything_but_equals_ignore_case(texts: impl IntoIterator<Item = impl Into<String>>) -> Values {
        one("anything-but", object! {"equals-ignore-case" => any_of_texts(texts)})
    }

    fn numeric(operator: &str, value: f64) -> Values {
        one("numeric", array![operator, value])
    }

    /// Greater numbers.
    pub fn greater_than(value: f64) -> Values {
        Self::numeric(">", value)
    }

    /// Greater numbers and this one.
    pub fn greater_than_or_equal(value: f64) -> Values {
        Self::numeric(">=", value)
    }

    /// Smaller numbers.
    pub fn less_than(value: f64) -> Values {
        Self::numeric("<", value)
    }

    /// Smaller numbers and this one.
    pub fn less_than_or_equal(value: f64) -> Values {
        Self::numeric("<=", value)
    }

    /// This number.
    pub fn equal(value: f64) -> Values {
        Self::numeric("=", value)
    }

    /// Numbers from `lower` to `upper`, both included.
    ///
    /// # Errors
    /// When `lower` is greater than `upper`.
    pub fn interval(lower: f64, upper: f64) -> Result<Values> {
        if lower > upper {
            let (l, u) = (Value::Number(lower).to_json(0), Value::Number(upper).to_json(0));
            return Err(Error::new("InvalidInterval", format!("Invalid interval: [{l}, {u}]")));
        }
        Self::all_of([Self::greater_than_or_equal(lower), Self::less_than_or_equal(upper)])
    }

    /// What all of these match, at once: matchers of one kind with lists, such as numbers, are joined.
    ///
    /// # Errors
    /// When there are none.
    pub fn all_of(matchers: impl IntoIterator<Item = Values>) -> Result<Values> {
        let mut merged = Object::new();
        let mut any = false;
        for value in matchers.into_iter().flatten() {
            any = true;
            let Value::Object(matcher) = value else { continue };
            for (kind, value) in matcher {
                match (merged.get_mut(&kind), value) {
                    (Some(Value::Array(known)), Value::Array(more)) => known.extend(more),
                    (_, value) => {
                        merged.insert(kind, value);
                    }
                }
            }
        }
        if !any {
            return Err(Error::new(
                "MatcherListMustContainAtLeastOneElement",
                "A list of matchers must contain at least one element.",
            ));
        }
        Ok(vec![merged.into()])
    }

    /// What any of these matches.
    ///
    /// # Errors
    /// When there are none.
    pub fn any_of(matchers: impl IntoIterator<Item = Values>) -> Result<Values> {
        let all: Values = matchers.into_iter().flatten().collect();
        if all.is_empty() {
            return Err(Error::new(
                "MatcherListMustContainAtLeastOneElement",
                "A list of matchers must contain at least one element.",
            ));
        }
        Ok(all)
    }
}
