//! `.gitignore` rules.
// Source: behaviour of the npm package ignore 5.3.2 (MIT), as aws-cdk-lib 2.275.0 GitIgnoreStrategy uses it.

use std::sync::LazyLock;

use regress::{Match, Regex};

use super::IgnoreError;
use crate::ecmascript::{self, EcmaRegex, Subject};

#[derive(Debug, Clone, Default)]
pub(super) struct GitRules {
    rules: Vec<Rule>,
}

#[derive(Debug, Clone)]
struct Rule {
    negative: bool,
    regex: EcmaRegex,
}

impl GitRules {
    /// Adds every line of `text`.
    pub(super) fn add(&mut self, text: &str) -> Result<(), IgnoreError> {
        let mut added = Vec::new();
        for line in super::docker::lines(text) {
            added.extend(Rule::parse(line)?);
        }
        self.rules.extend(added);
        Ok(())
    }

    /// Adds one pattern without splitting it into lines.
    pub(super) fn add_line(&mut self, pattern: &str) -> Result<(), IgnoreError> {
        self.rules.extend(Rule::parse(pattern)?);
        Ok(())
    }

    /// Judges a path whose parent directories are not ignored. A directory's path ends in a slash.
    pub(super) fn ignores_entry(&self, path: &str) -> bool {
        let subject = Subject::new(path);
        let (mut ignored, mut unignored) = (false, false);
        for rule in &self.rules {
            let settled = unignored == rule.negative && ignored != unignored;
            let pointless = rule.negative && !ignored && !unignored;
            if !settled && !pointless && rule.regex.is_match(&subject) {
                ignored = !rule.negative;
                unignored = rule.negative;
            }
        }
        ignored
    }

    /// Judges a path after its parent directories. Paths out of the root are not ignored.
    // Differs(cdk): git-dotted-paths. The library refuses to judge `..`, `...` and paths below them.
    pub(super) fn ignores_path(&self, path: &str) -> bool {
        if path.is_empty() || path == "/" || path == ".." || path.starts_with("../") {
            return false;
        }
        path.match_indices('/').any(|(at, _)| self.ignores_entry(&path[..=at])) || self.ignores_entry(path)
    }
}

impl Rule {
    /// Reads one pattern; `None` for comments, blank lines and a dangling escape.
    fn parse(pattern: &str) -> Result<Option<Self>, IgnoreError> {
        let dangling = {
            let before = pattern.strip_suffix('\\');
            before.is_some_and(|before| !before.ends_with('\\'))
        };
        if dangling || pattern.starts_with('#') || pattern.chars().all(ecmascript::is_space) {
            return Ok(None);
        }
        let (negative, body) = match pattern.strip_prefix('!') {
            Some(rest) => (true, rest),
            None => (false, pattern),
        };
        let body = match body.strip_prefix('\\') {
            Some(rest) if rest.starts_with(['!', '#']) => rest,
            _ => body,
        };
        // `\!` and then `\#` are unescaped one after the other.
        let body = match body.strip_prefix('\\') {
            Some(rest) if rest.starts_with('#') => rest,
            _ => body,
        };
        let source: Vec<u16> = expression(body).encode_utf16().collect();
        Ok(Some(Self { negative, regex: EcmaRegex::new(&source, true, false, pattern)? }))
    }
}

struct Steps {
    trailing_space: Regex,
    escaped_space: Regex,
    special: Regex,
    question: Regex,
    leading_stars: Regex,
    inner_slash: Regex,
    stars_between: Regex,
    stars_within: Regex,
    triple_escape: Regex,
    range: Regex,
    range_bounds: Regex,
    trailing_star: Regex,
}

/// The rewriting steps from a gitignore pattern to a regular expression, each on the result of the one before.
static STEPS: LazyLock<Steps> = LazyLock::new(|| Steps {
    trailing_space: EcmaRegex::fixed(r"((?:\\\\)*?)(\\?\s+)$"),
    escaped_space: EcmaRegex::fixed(r"(\\+?)\s"),
    special: EcmaRegex::fixed(r"[\\$.|*+(){^]"),
    question: EcmaRegex::fixed(r"(?!\\)\?"),
    leading_stars: EcmaRegex::fixed(r"^\^*\\\*\\\*\\\/"),
    inner_slash: EcmaRegex::fixed(r"\/(?!$)"),
    stars_between: EcmaRegex::fixed(r"\\\/\\\*\\\*(?=\\\/|$)"),
    stars_within: EcmaRegex::fixed(r"(^|[^\\]+)(\\\*)+(?=.+)"),
    triple_escape: EcmaRegex::fixed(r"\\\\\\(?=[$.|*+(){^])"),
    range: EcmaRegex::fixed(r"(\\)?\[([^\]/]*?)(\\*)($|\])"),
    range_bounds: EcmaRegex::fixed(r"([0-z])-([0-z])"),
    trailing_star: EcmaRegex::fixed(r"(\^|\\\/)?\\\*$"),
});

fn group<'t>(text: &'t str, found: &Match, index: usize) -> &'t str {
    found.group(index).map_or("", |range| &text[range])
}

fn replace_all(regex: &Regex, text: &str, with: impl Fn(&Match) -> String) -> String {
    regex.replace_all_with(text, with)
}

fn replace_first(regex: &Regex, text: &str, with: impl Fn(&Match) -> String) -> String {
    match regex.find(text) {
        Some(found) => format!("{}{}{}", &text[..found.start()], with(&found), &text[found.end()..]),
        None => text.to_owned(),
    }
}

/// Drops one backslash of an odd number: what is left are escaped backslashes.
fn paired(slashes: &str) -> &str {
    &slashes[..slashes.len() - slashes.len() % 2]
}

fn expression(pattern: &str) -> String {
    let steps = &*STEPS;
    let text = pattern.strip_prefix('\u{feff}').unwrap_or(pattern);
    // Trailing blanks go, unless the first is escaped.
    let text = replace_first(&steps.trailing_space, text, |found| {
        let kept = if group(text, found, 2).starts_with('\\') { " " } else { "" };
        format!("{}{kept}", group(text, found, 1))
    });
    let text = replace_all(&steps.escaped_space, &text, |found| format!("{} ", paired(group(&text, found, 1))));
    let text = replace_all(&steps.special, &text, |found| format!("\\{}", found.as_str(&text)));
    let text = replace_all(&steps.question, &text, |_| "[^/]".to_owned());
    let text = match text.strip_prefix('/') {
        Some(rest) => format!("^{rest}"),
        None => text,
    };
    let text = text.replace('/', "\\/");
    let text = replace_first(&steps.leading_stars, &text, |_| r"^(?:.*\/)?".to_owned());
    // A pattern with a slash before its end belongs to the root, any other to every directory.
    let text = if text.is_empty() || text.starts_with('^') {
        text
    } else if steps.inner_slash.find(pattern).is_some() {
        format!("^{text}")
    } else {
        format!(r"(?:^|\/){text}")
    };
    let units = text.encode_utf16().count();
    let text = replace_all(&steps.stars_between, &text, |found| {
        let at = text[..found.start()].encode_utf16().count();
        if at + 6 < units { r"(?:\/[^\/]+)*".to_owned() } else { r"\/.+".to_owned() }
    });
    let text = replace_all(&steps.stars_within, &text, |found| {
        format!("{}{}", group(&text, found, 1), group(&text, found, 2).replace(r"\*", r"[^\/]*"))
    });
    let text = replace_all(&steps.triple_escape, &text, |_| "\\".to_owned());
    let text = text.replace(r"\\", "\\");
    let text = replace_all(&steps.range, &text, |found| {
        let (range, slashes, close) = (group(&text, found, 2), group(&text, found, 3), group(&text, found, 4));
        if !group(&text, found, 1).is_empty() {
            format!(r"\[{range}{}{close}", paired(slashes))
        } else if close == "]" && slashes.len() % 2 == 0 {
            format!("[{}{slashes}]", without_reversed_bounds(range))
        } else {
            "[]".to_owned()
        }
    });
    // The end of the pattern is the end of the path, or of a directory's path.
    let text = match text.chars().next_back() {
        None | Some('*') => text,
        Some('/') => format!("{text}$"),
        Some(_) => format!(r"{text}(?=$|\/$)"),
    };
    replace_first(&steps.trailing_star, &text, |found| {
        let prefix = group(&text, found, 1);
        let body = if prefix.is_empty() { "[^/]*".to_owned() } else { format!("{prefix}[^/]+") };
        format!(r"{body}(?=$|\/$)")
    })
}

fn without_reversed_bounds(range: &str) -> String {
    replace_all(&STEPS.range_bounds, range, |found| {
        if group(range, found, 1) <= group(range, found, 2) { found.as_str(range).to_owned() } else { String::new() }
    })
}
