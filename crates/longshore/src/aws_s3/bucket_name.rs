//! What buckets can be called.

use longshore_core::construct::Node;
use longshore_core::error::{Error, Result};
use longshore_core::token::str_is_unresolved;

/// Refuses what no name can begin with to which S3 adds account and region.
// Source: S3 user guide, account regional namespaces for general purpose buckets.
pub(super) fn check_prefix(at: &Node, prefix: &str) -> Result<()> {
    if prefix.is_empty() || str_is_unresolved(prefix) {
        return Ok(());
    }
    let plain = |b: &u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    let bytes = prefix.as_bytes();
    let problems = [
        (prefix.encode_utf16().count() > 37, "Bucket name prefix must be 37 characters or fewer"),
        (!bytes.first().is_some_and(plain), "Bucket name prefix must start with a lowercase letter or number"),
        (!bytes.last().is_some_and(plain), "Bucket name prefix must end with a lowercase letter or number"),
        (
            bytes.iter().any(|b| !plain(b) && *b != b'-'),
            "Bucket name prefix must only contain lowercase letters, numbers, and hyphens",
        ),
    ];
    let errors: Vec<&str> = problems.into_iter().filter(|(wrong, _)| *wrong).map(|(_, why)| why).collect();
    if errors.is_empty() {
        return Ok(());
    }
    Err(Error::at(
        at,
        "InvalidBucketNamePrefixValue",
        format!("Invalid S3 bucket name prefix (value: {prefix})\n{}", errors.join("\n")),
    ))
}

/// Refuses names that no bucket can have; existing ones can be older than today's rules.
// Source: S3 user guide, general purpose bucket naming rules.
pub(super) fn check(at: &Node, name: &str, legacy: bool) -> Result<()> {
    refuse(name, legacy).map_err(|e| e.with_path(at.path()))
}

/// Refuses names that no bucket can have.
pub(super) fn refuse(name: &str, legacy: bool) -> Result<()> {
    if name.is_empty() || str_is_unresolved(name) {
        return Ok(());
    }
    let mut errors: Vec<String> = Vec::new();
    let units: Vec<char> = name.chars().collect();
    if !(3..=63).contains(&name.encode_utf16().count()) {
        errors.push("Bucket name must be at least 3 and no more than 63 characters".to_owned());
    }
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || (legacy && c.is_ascii_uppercase());
    let illegal = |c: char| !plain(c) && c != '.' && c != '-' && !(legacy && c == '_');
    if let Some(i) = units.iter().position(|c| illegal(*c)) {
        errors.push(if legacy {
            "Bucket name must only contain uppercase or lowercase characters and the symbols, period (.), underscore (_), and dash (-)".to_owned()
        } else {
            format!("Bucket name must only contain lowercase characters and the symbols, period (.) and dash (-) (offset: {i})")
        });
    }
    let edge = |where_: &str, offset: usize| {
        if legacy {
            format!("Bucket name must {where_} with an uppercase, lowercase character or number")
        } else {
            format!("Bucket name must {where_} with a lowercase character or number (offset: {offset})")
        }
    };
    if units.first().is_some_and(|c| !plain(*c)) {
        errors.push(edge("start", 0));
    }
    if units.last().is_some_and(|c| !plain(*c)) {
        errors.push(edge("end", units.len() - 1));
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
    Err(Error::new("InvalidBucketNameValue", format!("Invalid S3 bucket name (value: {name})\n{}", errors.join("\n"))))
}
