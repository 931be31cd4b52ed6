//! ECMAScript text rules the ignore dialects depend on: regular expressions over UTF-16 units, and `trim`.

use std::cell::OnceCell;

use regress::{Flags, Regex};

use crate::ignore::IgnoreError;

/// A regular expression with ECMAScript grammar and matching.
#[derive(Debug, Clone)]
pub(crate) struct EcmaRegex {
    regex: Regex,
    unicode: bool,
    ignore_case: bool,
}

impl EcmaRegex {
    /// Compiles `source`, given as UTF-16; `pattern` is the user's text that an error names.
    pub(crate) fn new(source: &[u16], ignore_case: bool, unicode: bool, pattern: &str) -> Result<Self, IgnoreError> {
        let source = &if ignore_case { source.iter().copied().map(shield).collect() } else { source.to_vec() };
        let flags = Flags { icase: ignore_case, unicode, ..Flags::default() };
        let compiled = if unicode {
            let points = char::decode_utf16(source.iter().copied())
                .map(|unit| unit.map_or_else(|lone| u32::from(lone.unpaired_surrogate()), u32::from));
            Regex::from_unicode(points, flags)
        } else {
            Regex::from_unicode(source.iter().map(|unit| u32::from(*unit)), flags)
        };
        let compiled = compiled.map_err(|error| error.to_string());
        // regress 0.12 takes a quantified `\b` for granted, ECMAScript does not.
        let compiled = compiled
            .and_then(|regex| if repeats_boundary(source) { Err("Nothing to repeat".to_owned()) } else { Ok(regex) });
        let regex = compiled.map_err(|reason| IgnoreError::InvalidRegularExpression {
            pattern: pattern.to_owned(),
            expression: String::from_utf16_lossy(source),
            reason,
        })?;
        Ok(Self { regex, unicode, ignore_case })
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
            let text = if self.ignore_case { subject.shielded() } else { subject.wide() };
            self.regex.find_from_ucs2(text, 0).next().is_some()
        }
    }
}

/// Tells whether a word boundary, `\b` or `\B`, is followed by a quantifier.
fn repeats_boundary(source: &[u16]) -> bool {
    let mut in_class = false;
    let mut units = source.iter().enumerate();
    while let Some((at, unit)) = units.next() {
        match u8::try_from(*unit) {
            Ok(b'\\') => {
                units.next();
                let boundary = matches!(source.get(at + 1).map(|unit| u8::try_from(*unit)), Some(Ok(b'b' | b'B')));
                if boundary && !in_class && starts_with_quantifier(&source[at + 2..]) {
                    return true;
                }
            }
            Ok(b'[') => in_class = true,
            Ok(b']') => in_class = false,
            _ => {}
        }
    }
    false
}

fn starts_with_quantifier(source: &[u16]) -> bool {
    let bytes: Vec<u8> = source.iter().map_while(|unit| u8::try_from(*unit).ok()).collect();
    match bytes.split_first() {
        Some((b'*' | b'+' | b'?', _)) => true,
        Some((b'{', rest)) => {
            let Some(end) = memchr::memchr(b'}', rest) else { return false };
            let digits = |text: &[u8]| text.iter().all(u8::is_ascii_digit);
            match memchr::memchr(b',', &rest[..end]) {
                Some(comma) => comma > 0 && digits(&rest[..comma]) && digits(&rest[comma + 1..end]),
                None => end > 0 && digits(&rest[..end]),
            }
        }
        _ => false,
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
    shielded: OnceCell<Vec<u16>>,
}

impl<'a> Subject<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let plain = text.bytes().all(|byte| (0x20..0x7f).contains(&byte));
        Self { text, ascii: plain || text.is_ascii(), plain, wide: OnceCell::new(), shielded: OnceCell::new() }
    }

    fn wide(&self) -> &[u16] {
        self.wide.get_or_init(|| self.text.encode_utf16().collect())
    }

    fn shielded(&self) -> &[u16] {
        self.shielded.get_or_init(|| self.text.encode_utf16().map(shield).collect())
    }
}

/// Puts private characters in place of `ſ` and `ı`, which have no other case in ECMAScript.
///
/// regress 0.12 takes them for `s` and `i`, because their upper case is ASCII.
// Source: ECMA-262 2024, 22.2.2.7.3 Canonicalize, step "code unit value ≥ 128 and < 128".
fn shield(unit: u16) -> u16 {
    match unit {
        0x017f => 0xf17f,
        0x0131 => 0xf131,
        other => other,
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
