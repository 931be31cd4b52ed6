//! What compares a value with a pattern, and what comes out of it.

use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::error::Result;
use longshore_core::resolve::ResolveContext;
use longshore_core::token::{Resolvable, Token};
use longshore_core::value::Value;

use super::Capture;
use super::matches::Pattern;

/// Compares a value with a pattern; clones are the same matcher.
///
/// A matcher converts into [`Value`], so it can stand anywhere in a pattern. [`super::Match`] makes them.
#[derive(Clone)]
pub struct Matcher(pub(super) Kind);

#[derive(Clone)]
pub(super) enum Kind {
    Pattern(Rc<Pattern>),
    Capture(Capture),
    Custom(Rc<dyn IMatcher>),
}

/// A matcher of the user's own.
pub trait IMatcher {
    /// The name that mismatches tell.
    fn name(&self) -> String;

    /// Compares a value.
    ///
    /// # Errors
    /// When the pattern itself makes no sense; that a value does not match is no error but a failed result.
    fn test(&self, actual: &Value) -> Result<MatchResult>;
}

impl Matcher {
    /// A matcher of the user's own.
    pub fn custom(matcher: impl IMatcher + 'static) -> Self {
        Self(Kind::Custom(Rc::new(matcher)))
    }

    pub(super) fn pattern(pattern: Pattern) -> Self {
        Self(Kind::Pattern(Rc::new(pattern)))
    }

    /// The name that mismatches tell.
    pub fn name(&self) -> String {
        match &self.0 {
            Kind::Pattern(p) => p.name().to_owned(),
            Kind::Capture(_) => "Capture".to_owned(),
            Kind::Custom(m) => m.name(),
        }
    }

    /// Compares a value.
    ///
    /// # Errors
    /// When the pattern itself makes no sense; that a value does not match is no error but a failed result.
    pub fn test(&self, actual: &Value) -> Result<MatchResult> {
        match &self.0 {
            Kind::Pattern(p) => p.test(self, actual),
            Kind::Capture(c) => c.test(actual),
            Kind::Custom(m) => m.test(actual),
        }
    }

    /// Tells whether a value is a matcher.
    pub fn is_matcher(value: &Value) -> bool {
        Self::of(value).is_some()
    }

    /// The matcher that a value is.
    pub(super) fn of(value: &Value) -> Option<Matcher> {
        match value {
            Value::Token(t) => t.resolvable().as_any()?.downcast_ref::<InPattern>().map(|m| m.0.clone()),
            _ => None,
        }
    }

    pub(super) fn is_absent(&self) -> bool {
        matches!(&self.0, Kind::Pattern(p) if matches!(**p, Pattern::Absent))
    }
}

impl std::fmt::Debug for Matcher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Matcher [{}]", self.name())
    }
}

/// A matcher within a pattern.
struct InPattern(Matcher);

impl Resolvable for InPattern {
    fn resolve(&self, _: &ResolveContext) -> Result<Value> {
        Err(super::failed(format!("the matcher {}() can only be used in assertions", self.0.name())))
    }
    fn as_any(&self) -> Option<&dyn std::any::Any> {
        Some(self)
    }
}

impl From<Matcher> for Value {
    fn from(matcher: Matcher) -> Value {
        Value::Token(Token::new(InPattern(matcher)))
    }
}

impl From<&Matcher> for Value {
    fn from(matcher: &Matcher) -> Value {
        matcher.clone().into()
    }
}

/// Why a value does not match.
#[derive(Clone, Debug)]
pub struct MatchFailure {
    /// The matcher that failed.
    pub matcher: Matcher,
    /// Where in the value it failed, seen from the value that the matcher was given.
    pub path: Vec<String>,
    /// What was expected and what was there.
    pub message: String,
    /// How bad it is, when the closest match is looked for. Default 1.
    pub cost: Option<f64>,
}

/// A value that a [`Capture`] has seen.
#[derive(Clone, Debug)]
pub struct MatchCapture {
    /// The capture.
    pub capture: Capture,
    /// What it has seen.
    pub value: Value,
}

/// What comes out of a comparison.
#[derive(Clone, Debug)]
pub struct MatchResult {
    target: Value,
    failures_here: IndexMap<String, Vec<MatchFailure>>,
    inner: IndexMap<String, MatchResult>,
    captures: Vec<MatchCapture>,
    finalized: bool,
    failed: bool,
    fail_count: usize,
    cost: f64,
}

impl MatchResult {
    /// A result without failures for a value.
    pub fn new(target: impl Into<Value>) -> Self {
        Self {
            target: target.into(),
            failures_here: IndexMap::new(),
            inner: IndexMap::new(),
            captures: Vec::new(),
            finalized: false,
            failed: false,
            fail_count: 0,
            cost: 0.0,
        }
    }

    /// The value that was compared.
    pub fn target(&self) -> &Value {
        &self.target
    }

    /// Notes a failure at a path of the value.
    pub fn push(&mut self, matcher: &Matcher, path: &[&str], message: impl Into<String>) -> &mut Self {
        self.record_failure(MatchFailure {
            matcher: matcher.clone(),
            path: path.iter().map(|p| (*p).to_owned()).collect(),
            message: message.into(),
            cost: None,
        })
    }

    /// Notes a failure.
    pub fn record_failure(&mut self, failure: MatchFailure) -> &mut Self {
        self.fail_count += 1;
        self.cost += failure.cost.unwrap_or(1.0);
        self.failed = true;
        self.failures_here.entry(failure.path.join(".")).or_default().push(failure);
        self
    }

    /// Whether the value matches.
    pub fn is_success(&self) -> bool {
        !self.failed
    }

    /// Whether the value does not match.
    pub fn has_failed(&self) -> bool {
        self.failed
    }

    /// How many failures there are, those of inner values included.
    pub fn fail_count(&self) -> usize {
        self.fail_count
    }

    /// The sum of what the failures cost.
    pub fn fail_cost(&self) -> f64 {
        self.cost
    }

    /// Takes the result of an inner value in, which is at `id`.
    pub fn compose(&mut self, id: &str, inner: MatchResult) -> &mut Self {
        self.captures.extend(inner.captures.iter().cloned());
        if inner.failed {
            self.failed = true;
            self.fail_count += inner.fail_count;
            self.cost += inner.cost;
            self.inner.insert(id.to_owned(), inner);
        }
        self
    }

    /// Gives captures what they have seen, if the value matches.
    pub fn finished(&mut self) -> &mut Self {
        if !self.finalized && self.fail_count == 0 {
            for seen in &self.captures {
                seen.capture.take(seen.value.clone());
            }
        }
        self.finalized = true;
        self
    }

    /// Notes what a capture has seen; it gets it only if everything matches.
    pub fn record_capture(&mut self, options: MatchCapture) {
        self.captures.push(options);
    }

    /// The failures, one line each.
    pub fn to_human_strings(&self) -> Vec<String> {
        fn visit(result: &MatchResult, prefix: &[String], out: &mut Vec<String>) {
            for failure in result.failures_here.values().flatten() {
                let path: Vec<&str> = prefix.iter().chain(&failure.path).map(String::as_str).collect();
                let at = if path.is_empty() { String::new() } else { format!(" at /{}", path.join("/")) };
                out.push(format!("{}{at} (using {} matcher)", failure.message, failure.matcher.name()));
            }
            for (key, inner) in &result.inner {
                visit(inner, &[prefix, std::slice::from_ref(key)].concat(), out);
            }
        }
        let mut out = Vec::new();
        visit(self, &[], &mut out);
        out
    }

    /// The value, with the failures where they are.
    pub fn render_mismatch(&self) -> String {
        if !self.failed {
            return "<match>".to_owned();
        }
        let mut page = Page::default();
        page.failures(self, "", None);
        page.result(self);
        markers_to_front(page.text.trim_end())
    }
}

/// A mismatch as it is printed.
#[derive(Default)]
struct Page {
    text: String,
    indent: usize,
}

impl Page {
    fn emit(&mut self, text: &str) {
        let line = format!("\n{}", "  ".repeat(self.indent));
        self.text.push_str(&text.replace('\n', &line));
    }

    fn failures(&mut self, of: &MatchResult, path: &str, remaining: Option<&mut Vec<String>>) {
        for failure in of.failures_here.get(path).into_iter().flatten() {
            self.emit(&format!("!! {}\n", failure.message));
        }
        if let Some(remaining) = remaining {
            remaining.retain(|p| p != path);
        }
    }

    fn remaining(&mut self, of: &MatchResult, remaining: &[String]) {
        if !remaining.is_empty() {
            self.emit("\n");
        }
        for path in remaining {
            self.failures(of, path, None);
        }
    }

    fn result(&mut self, of: &MatchResult) {
        let mut remaining: Vec<String> = of.failures_here.keys().filter(|k| !k.is_empty()).cloned().collect();
        match &of.target {
            Value::Array(items) => {
                self.indent += 1;
                self.emit("[\n");
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        self.emit(",\n");
                    }
                    self.member(of, &i.to_string(), "", item, &mut remaining);
                }
                self.remaining(of, &remaining);
                self.indent -= 1;
                self.emit("\n]");
            }
            Value::Object(map) => {
                self.indent += 1;
                self.emit("{\n");
                let mut keys: Vec<String> = map.keys().cloned().collect();
                keys.extend(remaining.iter().filter(|k| !map.contains_key(*k)).cloned());
                keys.sort_by(|a, b| a.encode_utf16().cmp(b.encode_utf16()));
                for (i, key) in keys.iter().enumerate() {
                    if i > 0 {
                        self.emit(",\n");
                    }
                    let name = format!("{}: ", Value::from(key).to_json(0));
                    let value = map.get(key).cloned().unwrap_or_default();
                    self.member(of, key, &name, &value, &mut remaining);
                }
                self.remaining(of, &remaining);
                self.indent -= 1;
                self.emit("\n}");
            }
            other => {
                self.remaining(of, &remaining);
                self.emit(&json(other));
            }
        }
    }

    fn member(&mut self, of: &MatchResult, key: &str, name: &str, value: &Value, remaining: &mut Vec<String>) {
        self.failures(of, key, Some(remaining));
        match of.inner.get(key) {
            Some(inner) => {
                self.failures(inner, "", None);
                self.emit(name);
                if inner.target != *value {
                    self.emit(&abridged(value));
                    self.emit(" <*> ");
                }
                self.result(inner);
            }
            None => {
                self.emit(name);
                self.emit(&abridged(value));
            }
        }
    }
}

fn json(value: &Value) -> String {
    if value.is_undefined() { "undefined".to_owned() } else { value.to_json(0) }
}

fn abridged(value: &Value) -> String {
    let scalar = |v: &Value| matches!(v, Value::Number(_) | Value::Bool(_) | Value::String(_));
    match value {
        Value::Array(items) => match items.as_slice() {
            [] => "[]".to_owned(),
            [one] => format!("[ {} ]", abridged(one)),
            [a, b] if scalar(a) && scalar(b) => format!("[ {}, {} ]", abridged(a), abridged(b)),
            _ => "[ ... ]".to_owned(),
        },
        Value::Object(map) => match map.first() {
            None => "{}".to_owned(),
            Some((k, v)) if map.len() == 1 => format!("{{ {}: {} }}", Value::from(k).to_json(0), abridged(v)),
            Some(_) => "{ ... }".to_owned(),
        },
        other => json(other),
    }
}

/// Moves the marks of failures in front of the white space that they are indented with.
fn markers_to_front(text: &str) -> String {
    let mut out = String::new();
    let mut at = 0;
    while at < text.len() {
        let line_start = at == 0 || text[..at].ends_with('\n');
        let spaces = text[at..].len() - text[at..].trim_start().len();
        if line_start && spaces > 0 && text[at + spaces..].starts_with("!!") {
            out.push_str("!!");
            out.push_str(&text[at..at + spaces - spaces.min(2)]);
            at += spaces + 2;
            continue;
        }
        let next = text[at..].chars().next().map_or(1, char::len_utf8);
        out.push_str(&text[at..at + next]);
        at += next;
    }
    out
}
