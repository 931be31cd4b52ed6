//! What texts have to look like.

use longshore_core::token::str_is_unresolved;
use regress::Regex;

/// Whether a text matches a regular expression of JavaScript.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    Regex::new(pattern).expect("invariant: patterns of this module are valid").find(text).is_some()
}

/// What is wrong with the length of a field.
pub(super) fn length(value: &str, field: &str, min: usize, max: usize) -> Vec<String> {
    if str_is_unresolved(value) {
        return Vec::new();
    }
    let is = value.encode_utf16().count();
    let mut errors = Vec::new();
    if is > max {
        errors.push(format!(
            "The field {field} is {is} characters long but must be less than or equal to {max} characters"
        ));
    }
    if is < min {
        errors.push(format!("The field {field} is {is} characters long but must be at least {min} characters"));
    }
    errors
}

/// What is wrong with the characters of a field.
pub(super) fn pattern(value: &str, pattern: &str, message: impl Into<String>) -> Vec<String> {
    if str_is_unresolved(value) || matches(pattern, value) { Vec::new() } else { vec![message.into()] }
}

/// What is wrong with a tag, with the code of the error.
pub(super) fn tag(
    key: &str,
    value: &str,
    key_code: &'static str,
    value_code: &'static str,
) -> Result<(), (&'static str, String)> {
    const ALLOWED: &str = r"^[a-zA-Z0-9\s._:/=+@-]*$";
    let signs = "can only contain letters (a-z, A-Z), numbers (0-9), spaces, and special characters (._:/=+@-)";
    if str_is_unresolved(key) || str_is_unresolved(value) {
        return Ok(());
    }
    let (key_field, value_field) = (format!("Tag key \"{key}\""), format!("Tag value for key \"{key}\""));
    if key.to_lowercase().starts_with("aws:") {
        return Err((key_code, format!("{key_field} cannot start with \"aws:\" as this prefix is reserved by AWS")));
    }
    let mut errors = length(key, &key_field, 1, 256);
    errors.extend(pattern(key, ALLOWED, format!("{key_field} {signs}")));
    if !errors.is_empty() {
        return Err((key_code, errors.join("\n")));
    }
    errors.extend(length(value, &value_field, 0, 256));
    errors.extend(pattern(value, ALLOWED, format!("{value_field} {signs}")));
    if errors.is_empty() { Ok(()) } else { Err((value_code, errors.join("\n"))) }
}

/// What images of ECR are called.
pub(super) const ECR_URI: &str = r"^\d{12}\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\/((?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*)([:@]\S+)$";
