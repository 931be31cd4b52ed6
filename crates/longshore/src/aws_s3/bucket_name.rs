//! What buckets can be called.

use longshore_core::construct::Node;
use longshore_core::error::{Error, Result};
use longshore_core::token::str_is_unresolved;

/// Refuses names that no bucket can have.
// Source: S3 user guide, general purpose bucket naming rules.
pub(super) fn check(at: &Node, name: &str) -> Result<()> {
    if str_is_unresolved(name) {
        return Ok(());
    }
    let mut errors: Vec<String> = Vec::new();
    let units: Vec<char> = name.chars().collect();
    if !(3..=63).contains(&name.encode_utf16().count()) {
        errors.push("Bucket name must be at least 3 and no more than 63 characters".to_owned());
    }
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    if let Some(i) = units.iter().position(|c| !plain(*c) && *c != '.' && *c != '-') {
        errors.push(format!(
            "Bucket name must only contain lowercase characters and the symbols, period (.) and dash (-) (offset: {i})"
        ));
    }
    if units.first().is_some_and(|c| !plain(*c)) {
        errors.push("Bucket name must start with a lowercase character or number (offset: 0)".to_owned());
    }
    if units.last().is_some_and(|c| !plain(*c)) {
        let last = units.len() - 1;
        errors.push(format!("Bucket name must end with a lowercase character or number (offset: {last})"));
    }
    if let Some(i) = units.windows(2).position(|w| matches!(w, ['.', '-' | '.'] | ['-', '.'])) {
        errors.push(format!(
            "Bucket name must not have dash next to period, or period next to dash, or consecutive periods (offset: {i})"
        ));
    }
    let parts: Vec<&str> = name.split('.').collect();
    let number = |p: &&str| (1..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_digit());
    if parts.len() == 4 && parts.iter().all(number) {
        errors.push("Bucket name must not resemble an IP address".to_owned());
    }
    if errors.is_empty() {
        return Ok(());
    }
    Err(Error::at(
        at,
        "InvalidBucketNameValue",
        format!("Invalid S3 bucket name (value: {name})\n{}", errors.join("\n")),
    ))
}
