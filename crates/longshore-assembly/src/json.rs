//! Printing values the way `JSON.stringify` does.

use serde::Serialize;

/// Prints `value` with two-space indentation and no final newline.
pub(crate) fn pretty<T: Serialize>(value: &T) -> String {
    serde_json::to_string_pretty(value).expect("invariant: assembly types have string keys and no failing serializer")
}

/// Prints `value` without any whitespace.
pub(crate) fn compact<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("invariant: assembly types have string keys and no failing serializer")
}
