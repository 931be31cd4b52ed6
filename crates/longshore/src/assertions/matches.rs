//! The matchers that there are.

use longshore_core::error::{Error, Result};
use longshore_core::value::{Object, Value};

use super::{MatchFailure, MatchResult, Matcher, failed, js_text, js_type_of, type_of};

/// Makes matchers, which can stand anywhere in a pattern.
#[derive(Debug)]
pub struct Match;

impl Match {
    /// Matches where there is no value.
    pub fn absent() -> Matcher {
        Matcher::pattern(Pattern::Absent)
    }

    /// Matches lists that have these items in this order, perhaps with others between them.
    pub fn array_with(pattern: impl Into<Value>) -> Matcher {
        Pattern::list("arrayWith", pattern.into(), true, false)
    }

    /// Matches lists of exactly these items.
    pub fn array_equals(pattern: impl Into<Value>) -> Matcher {
        Pattern::list("arrayEquals", pattern.into(), false, false)
    }

    /// Matches exactly this value, all the way down.
    ///
    /// # Errors
    /// When the pattern is a matcher itself.
    pub fn exact(pattern: impl Into<Value>) -> Result<Matcher> {
        let value = pattern.into();
        if Matcher::is_matcher(&value) {
            return Err(failed(
                "LiteralMatch cannot directly contain another matcher. Remove the top-level matcher or nest it more deeply.",
            ));
        }
        Ok(Pattern::literal("exact", value, false))
    }

    /// Matches objects that have at least these members; objects within may have more members too.
    pub fn object_like(pattern: impl Into<Value>) -> Matcher {
        Matcher::pattern(Pattern::Object { name: "objectLike", pattern: pattern.into(), partial: true })
    }

    /// Matches objects of exactly these members.
    pub fn object_equals(pattern: impl Into<Value>) -> Matcher {
        Matcher::pattern(Pattern::Object { name: "objectEquals", pattern: pattern.into(), partial: false })
    }

    /// Matches what does not match the pattern.
    pub fn not(pattern: impl Into<Value>) -> Matcher {
        Matcher::pattern(Pattern::Not(pattern.into()))
    }

    /// Matches texts that hold JSON which matches the pattern.
    pub fn serialized_json(pattern: impl Into<Value>) -> Matcher {
        Matcher::pattern(Pattern::SerializedJson(pattern.into()))
    }

    /// Matches any value, but there must be one.
    pub fn any_value() -> Matcher {
        Matcher::pattern(Pattern::AnyValue)
    }

    /// Matches texts in which a regular expression of JavaScript's finds something.
    pub fn string_like_regexp(pattern: impl Into<String>) -> Matcher {
        Matcher::pattern(Pattern::Regexp(pattern.into()))
    }
}

pub(super) enum Pattern {
    Absent,
    AnyValue,
    Array { name: &'static str, pattern: Vec<Value>, subsequence: bool, partial: bool },
    Literal { name: &'static str, pattern: Value, partial: bool },
    Not(Value),
    Object { name: &'static str, pattern: Value, partial: bool },
    Regexp(String),
    SerializedJson(Value),
}

impl Pattern {
    fn list(name: &'static str, pattern: Value, subsequence: bool, partial: bool) -> Matcher {
        let pattern = match pattern {
            Value::Array(items) => items,
            one => vec![one],
        };
        Matcher::pattern(Pattern::Array { name, pattern, subsequence, partial })
    }

    fn literal(name: &'static str, pattern: Value, partial: bool) -> Matcher {
        Matcher::pattern(Pattern::Literal { name, pattern, partial })
    }

    pub(super) fn name(&self) -> &'static str {
        match self {
            Pattern::Absent => "absent",
            Pattern::AnyValue => "anyValue",
            Pattern::Array { name, .. } | Pattern::Literal { name, .. } | Pattern::Object { name, .. } => name,
            Pattern::Not(_) => "not",
            Pattern::Regexp(_) => "stringLikeRegexp",
            Pattern::SerializedJson(_) => "serializedJson",
        }
    }

    /// Compares a value; `me` is the matcher that this pattern belongs to.
    pub(super) fn test(&self, me: &Matcher, actual: &Value) -> Result<MatchResult> {
        let mut result = MatchResult::new(actual);
        match self {
            Pattern::Absent => {
                if !actual.is_undefined() {
                    result.push(me, &[], format!("Received {}, but key should be absent", js_text(actual)));
                }
            }
            Pattern::AnyValue => {
                if matches!(actual, Value::Undefined | Value::Null) {
                    result.push(me, &[], "Expected a value but found none");
                }
            }
            Pattern::Array { name, pattern, subsequence, partial } => match actual {
                Value::Array(items) => {
                    let list = List { me, name, pattern, partial: *partial };
                    return if *subsequence { list.test_within(items) } else { list.test_all(items) };
                }
                other => {
                    result.push(me, &[], format!("Expected type array but received {}", type_of(other)));
                }
            },
            Pattern::Literal { name, pattern, partial } => return literal(me, name, pattern, *partial, actual),
            Pattern::Not(pattern) => {
                if matcher_of("not", pattern, false).test(actual)?.fail_count() == 0 {
                    let text = if actual.is_undefined() { "undefined".to_owned() } else { actual.to_json(2) };
                    result.push(me, &[], format!("Found unexpected match: {text}"));
                }
            }
            Pattern::Object { name, pattern, partial } => return object(me, name, pattern, *partial, actual),
            Pattern::Regexp(pattern) => {
                let regex = regress::Regex::with_flags(pattern, "gm")
                    .map_err(|e| failed(format!("Invalid regular expression: /{pattern}/gm: {e}")))?;
                if js_type_of(actual) != "string" {
                    result.push(me, &[], format!("Expected a string, but got '{}'", js_type_of(actual)));
                }
                if regex.find(&js_text(actual)).is_none() {
                    let text = format!("String '{}' did not match pattern '{pattern}'", js_text(actual));
                    result.push(me, &[], text);
                }
            }
            Pattern::SerializedJson(pattern) => {
                let Value::String(text) = actual else {
                    let text = format!("Expected JSON as a string but found {}", type_of(actual));
                    result.push(me, &[], text);
                    return Ok(result);
                };
                let Ok(parsed) = serde_json::from_str::<serde_json::Value>(text) else {
                    result.push(me, &[], format!("Invalid JSON string: {text}"));
                    return Ok(result);
                };
                let mut inner = matcher_of("serializedJson", pattern, false).test(&Value::from(parsed))?;
                if inner.has_failed() {
                    inner.push(me, &[], "Encoded JSON value does not match");
                }
                return Ok(inner);
            }
        }
        Ok(result)
    }
}

/// The matcher that a pattern is, else one for the literal, in the name of the matcher around it.
fn matcher_of(name: &'static str, pattern: &Value, partial: bool) -> Matcher {
    Matcher::of(pattern).unwrap_or_else(|| Pattern::literal(name, pattern.clone(), partial))
}

fn literal(me: &Matcher, name: &'static str, pattern: &Value, partial: bool, actual: &Value) -> Result<MatchResult> {
    match pattern {
        Value::Array(_) => return Pattern::list(name, pattern.clone(), false, partial).test(actual),
        Value::Object(_) | Value::Null => {
            return Matcher::pattern(Pattern::Object { name, pattern: pattern.clone(), partial }).test(actual);
        }
        _ => {}
    }
    let mut result = MatchResult::new(actual);
    if js_type_of(pattern) != js_type_of(actual) {
        let text = format!("Expected type {} but received {}", js_type_of(pattern), type_of(actual));
        result.push(me, &[], text);
    } else if pattern != actual {
        result.push(me, &[], format!("Expected {} but received {}", js_text(pattern), js_text(actual)));
    }
    Ok(result)
}

fn object(me: &Matcher, name: &'static str, pattern: &Value, partial: bool, actual: &Value) -> Result<MatchResult> {
    let mut result = MatchResult::new(actual);
    let none = Object::new();
    let actual = match actual {
        Value::Object(map) => map,
        // JavaScript takes null for an object, and then fails.
        Value::Null => return Err(nullish()),
        other => {
            result.push(me, &[], format!("Expected type object but received {}", type_of(other)));
            return Ok(result);
        }
    };
    let members = match pattern {
        Value::Object(map) => map,
        Value::Null | Value::Undefined => return Err(nullish()),
        _ => &none,
    };
    if !partial {
        for key in actual.keys().filter(|k| !members.contains_key(*k)) {
            result.push(me, &[key], format!("Unexpected key {key}"));
        }
    }
    for (key, pattern) in members {
        let matcher = matcher_of(name, pattern, partial);
        match actual.get(key) {
            None if !matcher.is_absent() => {
                result.push(me, &[key], format!("Missing key '{key}'"));
            }
            value => {
                let inner = matcher.test(value.unwrap_or(&Value::Undefined))?;
                result.compose(key, inner);
            }
        }
    }
    Ok(result)
}

fn nullish() -> Error {
    failed("Cannot convert undefined or null to object")
}

struct List<'a> {
    me: &'a Matcher,
    name: &'static str,
    pattern: &'a [Value],
    partial: bool,
}

impl List<'_> {
    fn matcher(&self, i: usize) -> Matcher {
        matcher_of(self.name, &self.pattern[i], self.partial)
    }

    fn test_all(&self, items: &[Value]) -> Result<MatchResult> {
        let mut result = MatchResult::new(items.to_vec());
        let both = self.pattern.len().min(items.len());
        for (i, item) in items.iter().take(both).enumerate() {
            result.compose(&i.to_string(), self.matcher(i).test(item)?);
        }
        let counts = format!("(expecting {}, got {})", self.pattern.len(), items.len());
        if both < self.pattern.len() {
            result.push(self.me, &[&both.to_string()], format!("Not enough elements in array {counts}"));
        }
        if both < items.len() {
            result.push(self.me, &[&both.to_string()], format!("Too many elements in array {counts}"));
        }
        Ok(result)
    }

    /// Looks for the patterns one after the other; each starts after the item that the one before it matched.
    fn test_within(&self, items: &[Value]) -> Result<MatchResult> {
        let mut result = MatchResult::new(items.to_vec());
        let mut tried: Vec<Vec<(usize, MatchResult)>> = vec![Vec::new(); self.pattern.len()];
        let (mut p, mut i) = (0, 0);
        while p < self.pattern.len() && i < items.len() {
            let matcher = self.matcher(p);
            let name = matcher.name();
            if name == "absent" || name == "anyValue" {
                return Err(failed(format!("The Matcher {name}() cannot be nested within arrayWith()")));
            }
            let inner = matcher.test(&items[i])?;
            tried[p].push((i, inner.clone()));
            i += 1;
            if inner.is_success() {
                result.compose(&i.to_string(), inner);
                p += 1;
            }
        }
        if p == self.pattern.len() {
            return Ok(result);
        }
        let free = |message: String, path: Vec<String>| MatchFailure {
            matcher: self.me.clone(),
            path,
            message,
            cost: Some(0.0),
        };
        for (matched, row) in tried.iter().take(p).enumerate() {
            if let Some((at, _)) = row.iter().find(|(_, r)| r.is_success()) {
                let mut note = MatchResult::new(&items[*at]);
                note.record_failure(free(format!("arrayWith pattern {matched} matched here"), Vec::new()));
                result.compose(&at.to_string(), note);
            }
        }
        let closest = tried[p].iter().min_by(|(i, a), (j, b)| a.fail_cost().total_cmp(&b.fail_cost()).then(i.cmp(j)));
        match closest {
            Some((at, inner)) => {
                let text = format!("Could not match arrayWith pattern {p}. This is the closest match");
                result.record_failure(free(text, vec![at.to_string()]));
                result.compose(&at.to_string(), inner.clone());
            }
            None => {
                let text = format!("Could not match arrayWith pattern {p}. No more elements to try");
                result.push(self.me, &[&items.len().to_string()], text);
            }
        }
        Ok(result)
    }
}
