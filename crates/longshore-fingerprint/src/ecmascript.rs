//! ECMAScript text rules the ignore dialects depend on: regular expressions over UTF-16 units, and `trim`.

use std::cell::OnceCell;

use regress::{Flags, Regex};

use crate::ignore::IgnoreError;

/// A regular expression with ECMAScript grammar and matching.
#[derive(Debug, Clone)]
pub(crate) struct EcmaRegex {
    regex: Regex,
    unicode: bool,
}

impl EcmaRegex {
    /// Compiles `source`, given as UTF-16; `pattern` is the user's text that an error names.
    pub(crate) fn new(source: &[u16], ignore_case: bool, unicode: bool, pattern: &str) -> Result<Self, IgnoreError> {
        let flags = Flags { icase: ignore_case, unicode, ..Flags::default() };
        let compiled = if unicode {
            let points = char::decode_utf16(source.iter().copied())
                .map(|unit| unit.map_or_else(|lone| u32::from(lone.unpaired_surrogate()), u32::from));
            Regex::from_unicode(points, flags)
        } else {
            Regex::from_unicode(source.iter().map(|unit| u32::from(*unit)), flags)
        };
        let regex = compiled.map_err(|error| IgnoreError::InvalidRegularExpression {
            pattern: pattern.to_owned(),
            expression: String::from_utf16_lossy(source),
            reason: error.to_string(),
        })?;
        Ok(Self { regex, unicode })
    }

    /// Compiles a fixed expression of this crate.
    pub(crate) fn fixed(source: &str) -> Regex {
        Regex::new(source).expect("invariant: fixed expressions compile")
    }

    pub(crate) fn is_match(&self, subject: &Subject<'_>) -> bool {
        if self.unicode {
            self.regex.find(subject.text).is_some()
        } else if subject.ascii {
            self.regex.find_ascii(subject.text).is_some()
        } else {
            self.regex.find_from_ucs2(subject.wide(), 0).next().is_some()
        }
    }
}

/// A text that several expressions are tried on.
#[derive(Debug)]
pub(crate) struct Subject<'a> {
    pub(crate) text: &'a str,
    ascii: bool,
    /// Only printable ASCII: one byte is one UTF-16 unit, and no line terminators.
    pub(crate) plain: bool,
    wide: OnceCell<Vec<u16>>,
}

impl<'a> Subject<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let plain = text.bytes().all(|byte| (0x20..0x7f).contains(&byte));
        Self { text, ascii: plain || text.is_ascii(), plain, wide: OnceCell::new() }
    }

    pub(crate) fn wide(&self) -> &[u16] {
        self.wide.get_or_init(|| self.text.encode_utf16().collect())
    }
}

/// White space and line terminators: what `\s` matches and `trim` removes.
// Source: ECMA-262 2024, 12.2 and 12.3. Unlike Rust's `char::is_whitespace` it has U+FEFF and lacks U+0085.
pub(crate) fn is_space(c: char) -> bool {
    c == '\u{feff}' || (c != '\u{85}' && c.is_whitespace())
}

/// Line terminators: what `.` does not match.
pub(crate) fn is_line_terminator(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// Removes white space from both ends.
pub(crate) fn trim(text: &str) -> &str {
    text.trim_matches(is_space)
}
