//! Looking for entries of a template's section that match.

use std::cmp::Ordering;

use longshore_core::element::locale_compare;
use longshore_core::error::Result;
use longshore_core::value::{Object, Value, js_key_order};

use super::{Match, MatchResult, Matcher};

/// What was found in a section.
pub(super) struct Found {
    pub(super) matches: Object,
    pub(super) analyzed: Object,
    closest: Vec<(String, MatchResult)>,
}

impl Found {
    pub(super) fn is_match(&self) -> bool {
        !self.matches.is_empty()
    }

    /// Why nothing matched: the three entries that come closest.
    pub(super) fn failure(&self, qualifier: &str, what: &str) -> String {
        let count = self.analyzed.len();
        let none = if count > 0 { ", but none match as expected" } else { "" };
        let closest = if self.closest.is_empty() {
            "No matches found".to_owned()
        } else {
            let mut lines = vec![format!("The {} closest matches:", self.closest.len())];
            lines.extend(self.closest.iter().map(|(id, r)| format!("{id} :: {}", r.render_mismatch())));
            lines.join("\n")
        };
        format!("{what} has {count} {qualifier}{none}.\n{closest}")
    }

    /// The entries that do not match.
    pub(super) fn mismatches(&self) -> String {
        let ids = self.analyzed.keys().filter(|id| !self.matches.contains_key(*id)).map(|id| format!("\t{id}"));
        std::iter::once("The following resources do not match the given definition:".to_owned())
            .chain(ids)
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// The entries that match, as JSON.
    pub(super) fn listing(&self) -> String {
        let text = Value::Object(self.matches.clone()).to_json(2);
        format!("  {}", text.replace('\n', "\n  "))
    }
}

/// Compares all entries of a section with a pattern, literals as with [`Match::object_like`].
pub(super) fn search(section: &Object, props: &Value) -> Result<Found> {
    let matcher = Matcher::of(props).unwrap_or_else(|| Match::object_like(props));
    let mut matches = Object::new();
    let mut failures: Vec<(String, MatchResult)> = Vec::new();
    for (id, entry) in section {
        let mut result = matcher.test(entry)?;
        result.finished();
        if result.has_failed() {
            failures.push((id.clone(), result));
        } else {
            matches.insert(id.clone(), entry.clone());
        }
    }
    let mut closest = Vec::new();
    if matches.is_empty() {
        failures.sort_by(|(a, x), (b, y)| match x.fail_cost().total_cmp(&y.fail_cost()) {
            Ordering::Equal => locale_compare(a, b),
            other => other,
        });
        failures.truncate(3);
        let mut ordered = failures.into_iter().collect();
        js_key_order(&mut ordered);
        closest = ordered.into_iter().collect();
    }
    Ok(Found { matches, analyzed: section.clone(), closest })
}

/// The entries with a logical id, or all for `*`.
pub(super) fn with_id(section: &Object, id: &str) -> Object {
    section.iter().filter(|(k, _)| id == "*" || *k == id).map(|(k, v)| (k.clone(), v.clone())).collect()
}
