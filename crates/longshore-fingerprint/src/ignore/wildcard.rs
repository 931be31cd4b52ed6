//! A fast matcher for the docker patterns everybody writes: plain characters, `?`, `*` and `**`.

/// A pattern without any character that is special in a regular expression and kept as such.
#[derive(Debug, Clone)]
pub(super) struct Wildcard {
    tokens: Vec<Token>,
}

#[derive(Debug, Clone)]
enum Token {
    /// These bytes, ASCII letters in either case.
    Literal(Box<[u8]>),
    /// One byte that is no slash.
    Any,
    /// Any bytes but slashes.
    Star,
    /// Nothing, or anything that ends in a slash.
    Directories,
    /// Anything.
    Rest,
}

impl Wildcard {
    /// Reads a cleaned docker pattern; `None` when it needs a regular expression.
    pub(super) fn parse(pattern: &str) -> Option<Self> {
        let bytes = pattern.as_bytes();
        let mut tokens = Vec::new();
        let mut literal = Vec::new();
        let mut i = 0;
        while i < bytes.len() {
            let token = match bytes[i] {
                b'*' if bytes.get(i + 1) == Some(&b'*') => {
                    i += if bytes.get(i + 2) == Some(&b'/') { 2 } else { 1 };
                    if i + 1 == bytes.len() { Token::Rest } else { Token::Directories }
                }
                b'*' => Token::Star,
                b'?' => Token::Any,
                b'+' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'|' | b'^' | b'\\' => return None,
                plain @ 0x20..0x7f => {
                    literal.push(plain);
                    i += 1;
                    continue;
                }
                _ => return None,
            };
            if !literal.is_empty() {
                tokens.push(Token::Literal(std::mem::take(&mut literal).into()));
            }
            tokens.push(token);
            i += 1;
        }
        if !literal.is_empty() {
            tokens.push(Token::Literal(literal.into()));
        }
        Some(Self { tokens })
    }

    /// Tells whether all of `text`, which is printable ASCII, matches.
    pub(super) fn matches(&self, text: &str) -> bool {
        let text = text.as_bytes();
        if let Some(Token::Literal(suffix)) = self.tokens.last() {
            let Some(at) = text.len().checked_sub(suffix.len()) else { return false };
            if !text[at..].eq_ignore_ascii_case(suffix) {
                return false;
            }
        }
        matches_from(&self.tokens, text)
    }
}

fn matches_from(tokens: &[Token], text: &[u8]) -> bool {
    let Some((first, rest)) = tokens.split_first() else { return text.is_empty() };
    match first {
        Token::Literal(literal) => {
            text.len() >= literal.len()
                && text[..literal.len()].eq_ignore_ascii_case(literal)
                && matches_from(rest, &text[literal.len()..])
        }
        Token::Any => text.first().is_some_and(|byte| *byte != b'/') && matches_from(rest, &text[1..]),
        Token::Star => {
            let limit = memchr::memchr(b'/', text).unwrap_or(text.len());
            if rest.is_empty() {
                return limit == text.len();
            }
            (0..=limit).any(|taken| matches_from(rest, &text[taken..]))
        }
        Token::Directories => {
            matches_from(rest, text) || memchr::memchr_iter(b'/', text).any(|at| matches_from(rest, &text[at + 1..]))
        }
        Token::Rest => true,
    }
}
