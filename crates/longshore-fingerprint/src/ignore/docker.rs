//! `.dockerignore` rules.
// Source: behaviour of @balena/dockerignore 1.0.2 (Apache-2.0), as aws-cdk-lib 2.275.0 DockerIgnoreStrategy uses it.

use super::wildcard::Wildcard;
use super::{DirectoryVerdict, IgnoreError};
use crate::ecmascript::{self, EcmaRegex, Subject};
use crate::node_path;

/// Paths that are never ignored: the library keeps verdicts in an object that inherits these names.
// Quirk(cdk): ignore-proto-names. A top-level file named `constructor` cannot be ignored.
const INHERITED_NAMES: [&str; 12] = [
    "__defineGetter__",
    "__defineSetter__",
    "__lookupGetter__",
    "__lookupSetter__",
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "toString",
    "valueOf",
];

#[derive(Debug, Clone, Default)]
pub(super) struct DockerRules {
    rules: Vec<Rule>,
}

#[derive(Debug, Clone)]
struct Rule {
    negative: bool,
    /// The rule only takes part in the question whether everything below a directory is ignored.
    descent_only: bool,
    /// Number of `/`-separated parts.
    parts: usize,
    /// Number of parts that are not `**`, when there is a `**`.
    fixed_parts: Option<usize>,
    wildcard: Option<Wildcard>,
    regex: EcmaRegex,
}

/// For the entries of one directory: which rules match the directory or one of its ancestors.
#[derive(Debug, Clone)]
pub(crate) struct Ancestors {
    depth: usize,
    matched: Vec<bool>,
}

impl DockerRules {
    /// Adds a pattern, and for an exception `!a/b/c` also the directories `a` and `a/b` that lead to it.
    pub(super) fn add(&mut self, pattern: &str) -> Result<(), IgnoreError> {
        let mut added = Vec::new();
        for line in lines(pattern) {
            added.extend(Rule::parse(line, false)?);
        }
        if let Some((prefix, mut path)) = exception(pattern) {
            loop {
                path = node_path::dirname(path);
                if path == "/" || path == "." {
                    break;
                }
                // Differs(cdk): exception-parents. Part of a valid exception may not compile; the library then fails
                // on the first ignored directory.
                added.extend(Rule::parse(&format!("{prefix}{path}"), true).ok().flatten());
            }
        }
        self.rules.extend(added);
        Ok(())
    }

    pub(super) fn root_ancestors(&self) -> Ancestors {
        let nothing = Subject::new("");
        let matched = self.rules.iter().map(|rule| rule.fixed_parts == Some(0) && rule.matches(&nothing)).collect();
        Ancestors { depth: 0, matched }
    }

    pub(super) fn descend(&self, ancestors: &Ancestors, directory: &str) -> Ancestors {
        let depth = ancestors.depth + 1;
        let subject = Subject::new(directory);
        let matched = self
            .rules
            .iter()
            .zip(&ancestors.matched)
            .map(|(rule, above)| {
                *above
                    || match rule.fixed_parts {
                        Some(fixed) => depth >= fixed && rule.matches(&subject),
                        None => depth == rule.parts && rule.matches(&subject),
                    }
            })
            .collect();
        Ancestors { depth, matched }
    }

    pub(super) fn verdict(&self, ancestors: &Ancestors, path: &str) -> DirectoryVerdict {
        if INHERITED_NAMES.contains(&path) {
            return DirectoryVerdict { completely: false, ignored: false };
        }
        let subject = Subject::new(path);
        let (mut ignored, mut descent) = (false, false);
        for (rule, above) in self.rules.iter().zip(&ancestors.matched) {
            // A rule that would not change either verdict need not be tried.
            if descent != rule.negative && (rule.descent_only || ignored != rule.negative) {
                continue;
            }
            if (*above && ancestors.depth > 0) || rule.matches(&subject) {
                descent = !rule.negative;
                if !rule.descent_only {
                    ignored = !rule.negative;
                }
            }
        }
        DirectoryVerdict { completely: ignored && descent, ignored }
    }

    pub(super) fn ignores_path(&self, path: &str) -> DirectoryVerdict {
        if path.is_empty() {
            return DirectoryVerdict { completely: true, ignored: true };
        }
        let mut ancestors = self.root_ancestors();
        for (at, _) in path.match_indices('/') {
            ancestors = self.descend(&ancestors, &path[..at]);
        }
        self.verdict(&ancestors, path)
    }
}

impl Rule {
    /// Reads one line; `None` for comments and blank lines.
    fn parse(line: &str, descent_only: bool) -> Result<Option<Self>, IgnoreError> {
        let origin = ecmascript::trim(line);
        if line.starts_with('#') || origin.is_empty() {
            return Ok(None);
        }
        let (marked, body) = match origin.strip_prefix('!') {
            Some(rest) => (true, ecmascript::trim(rest)),
            None => (false, origin),
        };
        let mut cleaned = String::new();
        if !body.is_empty() {
            cleaned = clean(body);
            if cleaned.len() > 1 && cleaned.starts_with('/') {
                cleaned.remove(0);
            }
        }
        if marked {
            cleaned.insert(0, '!');
        }
        let trimmed = ecmascript::trim(&cleaned);
        if trimmed.is_empty() {
            return Ok(None);
        }
        let cleaned = clean(trimmed);
        let (negative, pattern) = match cleaned.strip_prefix('!') {
            Some("") => return Ok(None),
            Some(rest) => (true, rest),
            None => (false, cleaned.as_str()),
        };
        let stars = pattern.split('/').filter(|part| *part == "**").count();
        let parts = pattern.split('/').count();
        Ok(Some(Self {
            negative,
            descent_only,
            parts,
            fixed_parts: (stars > 0).then(|| parts - stars),
            wildcard: Wildcard::parse(pattern),
            regex: EcmaRegex::new(&expression(pattern), true, false, origin)?,
        }))
    }

    fn matches(&self, subject: &Subject<'_>) -> bool {
        match &self.wildcard {
            Some(wildcard) if subject.plain => wildcard.matches(subject.text),
            _ => self.regex.is_match(subject),
        }
    }
}

/// Splits at LF and CRLF.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let current = rest?;
        match current.split_once('\n') {
            Some((line, after)) => {
                rest = Some(after);
                Some(line.strip_suffix('\r').unwrap_or(line))
            }
            None => {
                rest = None;
                Some(current)
            }
        }
    })
}

/// Splits an exception into its mark, `!` or `/!`, and the path after it up to the end of the line.
fn exception(pattern: &str) -> Option<(&'static str, &str)> {
    let text = pattern.trim_start_matches(ecmascript::is_space);
    let (mark, rest) = match text.strip_prefix('!') {
        Some(rest) => ("!", rest),
        None => ("/!", text.strip_prefix("/!")?),
    };
    let end = rest.find(ecmascript::is_line_terminator).unwrap_or(rest.len());
    Some((mark, &rest[..end]))
}

/// Normalizes a path and removes its trailing slash.
fn clean(path: &str) -> String {
    let mut out = node_path::normalize(path);
    if let Some(before) = out.strip_suffix('/')
        && before.chars().next_back().is_some_and(|c| !ecmascript::is_line_terminator(c))
    {
        out.pop();
    }
    out
}

/// Turns a cleaned pattern into the regular expression it stands for.
// Quirk(cdk): dockerignore-regexp. `+ ( ) { } | ^` are not escaped and mean what they mean in a regular expression.
fn expression(pattern: &str) -> Vec<u16> {
    let units: Vec<u16> = pattern.encode_utf16().collect();
    let is = |at: usize, c: u8| units.get(at) == Some(&u16::from(c));
    let mut out = String::from("^").encode_utf16().collect::<Vec<u16>>();
    let mut i = 0;
    while i < units.len() {
        if is(i, b'*') && is(i + 1, b'*') {
            i += if is(i + 2, b'/') { 2 } else { 1 };
            out.extend(if i + 1 == units.len() { ".*" } else { "(.*/)?" }.encode_utf16());
        } else if is(i, b'*') {
            out.extend("[^/]*".encode_utf16());
        } else if is(i, b'?') {
            out.extend("[^/]".encode_utf16());
        } else if is(i, b'.') || is(i, b'$') {
            out.extend([u16::from(b'\\'), units[i]]);
        } else if is(i, b'\\') {
            out.push(units[i]);
            if let Some(next) = units.get(i + 1) {
                out.push(*next);
                i += 1;
            }
        } else {
            out.push(units[i]);
        }
        i += 1;
    }
    out.push(u16::from(b'$'));
    out
}
