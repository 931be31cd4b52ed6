//! Glob patterns.
// Source: behaviour of the npm package minimatch 10.2.6 (BlueOak-1.0.0) with `matchBase` and `flipNegate`, as
// aws-cdk-lib 2.275.0 GlobIgnoreStrategy uses it.

use super::{IgnoreError, braces, extglob};
use crate::ecmascript::{EcmaRegex, Subject};

/// Longest pattern, in UTF-16 units.
const MAX_PATTERN_UNITS: usize = 65_536;
/// Most nested matches of `**/x/**/y/…`; more count as no match.
const MAX_STARS_DEPTH: usize = 200;

#[derive(Debug, Clone, Default)]
pub(super) struct GlobRules {
    rules: Vec<Rule>,
}

#[derive(Debug, Clone)]
struct Rule {
    negative: bool,
    /// The alternatives braces expand to.
    alternatives: Vec<Vec<Segment>>,
}

/// What one segment of a path must be.
#[derive(Debug, Clone)]
enum Segment {
    /// `**`: any number of segments.
    Globstar,
    /// This text.
    Literal(String),
    /// Not empty, no leading dot.
    Star,
    /// This ending, no leading dot.
    StarSuffix(String),
    /// This many UTF-16 units, this ending, no leading dot.
    QuestionMarks { units: usize, suffix: String },
    /// A dot somewhere, not in front.
    StarDotStar,
    /// A leading dot, but more than `.` or `..`.
    DotStar,
    /// What the expression matches.
    Expression(EcmaRegex),
    /// Nothing.
    Never,
}

impl GlobRules {
    pub(super) fn add(&mut self, pattern: &str) -> Result<(), IgnoreError> {
        let units: Vec<u16> = pattern.encode_utf16().collect();
        if units.len() > MAX_PATTERN_UNITS {
            return Err(IgnoreError::PatternTooLong { length: units.len() });
        }
        if !pattern.starts_with('#') {
            self.rules.push(Rule::parse(pattern, &units)?);
        }
        Ok(())
    }

    pub(super) fn ignores(&self, path: &str) -> bool {
        let parts = split_slashes(path);
        // A rule that would not change the verdict need not be tried.
        self.rules.iter().fold(false, |ignored, rule| {
            if ignored == rule.negative && rule.matches(path, &parts) { !rule.negative } else { ignored }
        })
    }
}

impl Rule {
    fn parse(pattern: &str, units: &[u16]) -> Result<Self, IgnoreError> {
        let negative = pattern.starts_with('!');
        if units.is_empty() {
            return Ok(Self { negative, alternatives: vec![vec![Segment::Literal(String::new())]] });
        }
        // Any number of marks is removed, whether it is odd or even.
        // Quirk(cdk): glob-double-negation. `!!x` is an exception like `!x`.
        let marks = units.iter().take_while(|unit| **unit == u16::from(b'!')).count();
        let mut expanded: Vec<Vec<u16>> = Vec::new();
        for text in braces::expand(&units[marks..]) {
            if !expanded.contains(&text) {
                expanded.push(text);
            }
        }
        let mut alternatives = Vec::with_capacity(expanded.len());
        for text in &expanded {
            let segments = simplify(text);
            let compiled: Result<Vec<Segment>, _> = segments.iter().map(|s| Segment::parse(s, pattern)).collect();
            alternatives.push(compiled?);
        }
        Ok(Self { negative, alternatives })
    }

    fn matches(&self, path: &str, parts: &[&str]) -> bool {
        self.alternatives.iter().any(|segments| {
            if let [only] = segments.as_slice() {
                // A pattern without a slash is tried on the last name.
                let name = parts.iter().rev().find(|part| !part.is_empty()).copied().unwrap_or(path);
                return match only {
                    Segment::Globstar => !name.starts_with('.'),
                    only => only.matches(name),
                };
            }
            if segments.iter().any(|segment| matches!(segment, Segment::Globstar)) {
                matches_globstar(parts, segments)
            } else {
                matches_all(parts, segments)
            }
        })
    }
}

/// Splits at runs of slashes.
fn split_slashes(path: &str) -> Vec<&str> {
    let mut parts = Vec::with_capacity(8);
    let mut rest = path;
    while let Some((part, after)) = rest.split_once('/') {
        parts.push(part);
        rest = after.trim_start_matches('/');
    }
    parts.push(rest);
    parts
}

/// Splits a pattern at runs of slashes, merges neighbouring `**` and resolves `x/..`.
fn simplify(pattern: &[u16]) -> Vec<Vec<u16>> {
    let slash = u16::from(b'/');
    let stars = [u16::from(b'*'); 2];
    let (one_dot, two_dots) = ([u16::from(b'.')], [u16::from(b'.'); 2]);
    let mut raw: Vec<&[u16]> = Vec::new();
    let mut rest = pattern;
    while let Some(at) = rest.iter().position(|unit| *unit == slash) {
        raw.push(&rest[..at]);
        rest = &rest[at..];
        let run = rest.iter().take_while(|unit| **unit == slash).count();
        rest = &rest[run..];
    }
    raw.push(rest);
    let mut out: Vec<Vec<u16>> = Vec::new();
    for part in raw {
        let last = out.last().map(Vec::as_slice);
        if part == stars && last == Some(&stars) {
            continue;
        }
        if part == two_dots
            && last.is_some_and(|last| !last.is_empty() && last != two_dots && last != one_dot && last != stars)
        {
            out.pop();
            continue;
        }
        out.push(part.to_vec());
    }
    if out.is_empty() {
        out.push(Vec::new());
    }
    out
}

impl Segment {
    fn parse(units: &[u16], pattern: &str) -> Result<Self, IgnoreError> {
        let text = String::from_utf16(units);
        if let Ok(text) = &text {
            if text == "**" {
                return Ok(Self::Globstar);
            }
            if text.is_empty() {
                return Ok(Self::Literal(String::new()));
            }
            if let Some(shortcut) = Self::shortcut(text) {
                return Ok(shortcut);
            }
        }
        Ok(match extglob::compile(units) {
            extglob::Segment::Literal(literal) => String::from_utf16(&literal).map_or(Self::Never, Self::Literal),
            extglob::Segment::Expression { source, unicode } => {
                let caret_dollar = [&[u16::from(b'^')], source.as_slice(), &[u16::from(b'$')]].concat();
                Self::Expression(EcmaRegex::new(&caret_dollar, false, unicode, pattern)?)
            }
        })
    }

    /// Recognizes the segments that are matched without a regular expression.
    // Quirk(cdk): glob-raw-suffix. What follows `*` or `?` is compared as written, escapes included.
    fn shortcut(text: &str) -> Option<Self> {
        let plain = |suffix: &str| !suffix.contains(['+', '@', '!', '?', '*', '[', '(']);
        let unstarred = text.trim_start_matches('*');
        if unstarred.len() < text.len() {
            if unstarred.is_empty() {
                return Some(Self::Star);
            }
            if plain(unstarred) {
                return Some(Self::StarSuffix(unstarred.to_owned()));
            }
        }
        let unquestioned = text.trim_start_matches('?');
        if unquestioned.len() < text.len() && plain(unquestioned) {
            return Some(Self::QuestionMarks { units: text.encode_utf16().count(), suffix: unquestioned.to_owned() });
        }
        let undotted = unstarred.strip_prefix('.')?;
        if undotted.is_empty() || !undotted.bytes().all(|byte| byte == b'*') {
            return None;
        }
        Some(if unstarred.len() < text.len() { Self::StarDotStar } else { Self::DotStar })
    }

    fn matches(&self, name: &str) -> bool {
        let hidden = name.starts_with('.');
        match self {
            Self::Globstar | Self::Never => false,
            Self::Literal(literal) => name == literal,
            Self::Star => !name.is_empty() && !hidden,
            Self::StarSuffix(suffix) => !hidden && name.ends_with(suffix.as_str()),
            Self::QuestionMarks { units, suffix } => {
                !hidden && name.ends_with(suffix.as_str()) && name.encode_utf16().count() == *units
            }
            Self::StarDotStar => !hidden && name.contains('.'),
            Self::DotStar => hidden && name != "." && name != "..",
            Self::Expression(regex) => regex.is_match(&Subject::new(name)),
        }
    }
}

/// Matches segment by segment; a trailing slash of the path is allowed.
fn matches_all(parts: &[&str], segments: &[Segment]) -> bool {
    let enough = parts.len() == segments.len() || (parts.len() == segments.len() + 1 && parts.last() == Some(&""));
    enough && segments.iter().zip(parts).all(|(segment, part)| segment.matches(part))
}

/// Matches a pattern with at least one `**`.
fn matches_globstar(parts: &[&str], segments: &[Segment]) -> bool {
    let groups: Vec<&[Segment]> = segments.split(|segment| matches!(segment, Segment::Globstar)).collect();
    let [head, body @ .., tail] = groups.as_slice() else { return false };
    if parts.len() < head.len() || !matches_all(&parts[..head.len()], head) {
        return false;
    }
    let parts = &parts[head.len()..];
    let mut tail_parts = 0;
    if !tail.is_empty() {
        let Some(start) = parts.len().checked_sub(tail.len()) else { return false };
        if matches_all(&parts[start..], tail) {
            tail_parts = tail.len();
        } else if parts.last() == Some(&"") && start > 0 && matches_all(&parts[start - 1..], tail) {
            tail_parts = tail.len() + 1;
        } else {
            return false;
        }
    }
    let between = &parts[..parts.len() - tail_parts];
    if body.is_empty() {
        return (tail_parts > 0 || !between.is_empty()) && between.iter().all(|part| !part.starts_with('.'));
    }
    // Quirk(cdk): glob-uneven-globstars. The room a group leaves for the others counts the groups from the wrong end.
    let room = |group: usize| body[..body.len() - 1 - group].iter().map(|other| other.len()).sum::<usize>();
    let after: Vec<Option<usize>> =
        (0..body.len()).map(|group| between.len().checked_sub(room(group) + body[group].len())).collect();
    matches_body(parts, body, &after, 0, 0, tail_parts > 0) == Some(true)
}

/// Matches the groups between two `**`; `None` when no later start can match either.
fn matches_body(
    parts: &[&str],
    groups: &[&[Segment]],
    last_starts: &[Option<usize>],
    start: usize,
    depth: usize,
    saw_tail: bool,
) -> Option<bool> {
    let ([group, groups @ ..], [last_start, last_starts @ ..]) = (groups, last_starts) else {
        let rest = parts.get(start..).unwrap_or(&[]);
        if rest.iter().any(|part| part.starts_with('.')) {
            return Some(false);
        }
        return Some(saw_tail || !rest.is_empty());
    };
    let mut at = start;
    while last_start.is_some_and(|last| at <= last) {
        let end = (at + group.len()).min(parts.len());
        if matches_all(&parts[at.min(end)..end], group) && depth < MAX_STARS_DEPTH {
            let rest = matches_body(parts, groups, last_starts, at + group.len(), depth + 1, saw_tail);
            if rest != Some(false) {
                return rest;
            }
        }
        if parts.get(at).is_some_and(|part| part.starts_with('.')) {
            return Some(false);
        }
        at += 1;
    }
    None
}
