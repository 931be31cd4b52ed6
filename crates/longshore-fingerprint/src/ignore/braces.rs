//! Brace expansion: `a{b,c}` and `a{1..3}`.
// Source: behaviour of the npm package brace-expansion (MIT) that minimatch 10.2.6 bundles, with its limits.

/// Most results of one expansion.
const MAX_RESULTS: usize = 100_000;
/// Most UTF-16 units of all results together.
const MAX_UNITS: usize = 4_000_000;
/// Deepest nesting followed; anything deeper is literal.
const MAX_DEPTH: usize = 1_000;
/// Most restarts for a stray `}`.
const MAX_RESTARTS: usize = 1_000;

const OPEN: u16 = b'{' as u16;
const CLOSE: u16 = b'}' as u16;
const COMMA: u16 = b',' as u16;
const DOT: u16 = b'.' as u16;
const BACKSLASH: u16 = b'\\' as u16;

/// Stand-ins for escaped characters: lone surrogates, which no pattern contains.
const ESCAPES: [(u16, u16); 5] = [(BACKSLASH, 0xd800), (OPEN, 0xd801), (CLOSE, 0xd802), (COMMA, 0xd803), (DOT, 0xd804)];
const ESCAPED_CLOSE: u16 = 0xd802;

/// Returns the patterns `pattern` stands for, itself when it has no braces to expand.
pub(super) fn expand(pattern: &[u16]) -> Vec<Vec<u16>> {
    if !has_group(pattern) {
        return vec![pattern.to_vec()];
    }
    let mut text = pattern.to_vec();
    if text.starts_with(&[OPEN, CLOSE]) {
        text.splice(0..2, [BACKSLASH, OPEN, BACKSLASH, CLOSE]);
    }
    let mut results = expand_text(escape(&text), 0, true);
    for result in &mut results {
        for unit in result.iter_mut() {
            if let Some((plain, _)) = ESCAPES.iter().find(|(_, stand_in)| stand_in == unit) {
                *unit = *plain;
            }
        }
    }
    results
}

/// Tells whether a `}` follows a `{` on the same line.
fn has_group(pattern: &[u16]) -> bool {
    let mut open = false;
    for unit in pattern {
        match *unit {
            OPEN => open = true,
            CLOSE if open => return true,
            0x0a | 0x0d | 0x2028 | 0x2029 => open = false,
            _ => {}
        }
    }
    false
}

/// Replaces escaped characters by their stand-ins, backslashes before all others.
fn escape(text: &[u16]) -> Vec<u16> {
    let mut current = text.to_vec();
    for (plain, stand_in) in ESCAPES {
        let mut next = Vec::with_capacity(current.len());
        let mut i = 0;
        while i < current.len() {
            if current[i] == BACKSLASH && current.get(i + 1) == Some(&plain) {
                next.push(stand_in);
                i += 2;
            } else {
                next.push(current[i]);
                i += 1;
            }
        }
        current = next;
    }
    current
}

/// A `{`, its partner and what lies around them.
struct Group<'t> {
    pre: &'t [u16],
    body: &'t [u16],
    post: &'t [u16],
}

fn index_of(text: &[u16], unit: u16, from: usize) -> Option<usize> {
    text.iter().skip(from).position(|u| *u == unit).map(|at| at + from)
}

/// Finds the first balanced pair of braces, or the outermost of the last unbalanced ones.
fn balanced(text: &[u16]) -> Option<Group<'_>> {
    let mut next_open = index_of(text, OPEN, 0);
    let first = next_open?;
    let mut next_close = index_of(text, CLOSE, first + 1);
    next_close?;
    let mut opened: Vec<usize> = Vec::new();
    let mut candidate: Option<(usize, usize)> = None;
    let mut found = None;
    let mut at = Some(first);
    while let (Some(position), None) = (at, found) {
        if next_open == Some(position) {
            opened.push(position);
            next_open = index_of(text, OPEN, position + 1);
        } else if opened.len() == 1 {
            found = opened.pop().zip(next_close);
        } else {
            if let (Some(begin), Some(close)) = (opened.pop(), next_close)
                && candidate.is_none_or(|(left, _)| begin < left)
            {
                candidate = Some((begin, close));
            }
            next_close = index_of(text, CLOSE, position + 1);
        }
        at = match (next_open, next_close) {
            (Some(open), Some(close)) if open < close => Some(open),
            (_, close) => close,
        };
    }
    if !opened.is_empty() && candidate.is_some() {
        found = candidate;
    }
    let (begin, end) = found?;
    Some(Group { pre: &text[..begin], body: &text[begin + 1..end], post: &text[end + 1..] })
}

fn expand_text(mut text: Vec<u16>, depth: usize, mut top: bool) -> Vec<Vec<u16>> {
    if depth > MAX_DEPTH {
        return vec![text];
    }
    let nothing = [Vec::new()];
    let mut done: Vec<Vec<u16>> = vec![Vec::new()];
    let mut restarts = 0;
    let mut drop_empty = false;
    let mut first_group = true;
    loop {
        let Some(Group { pre, body, post }) = balanced(&text) else {
            return combine(&done, &text, &nothing, drop_empty);
        };
        let last = post.is_empty();
        let literal = || [pre, &[OPEN], body, &[CLOSE]].concat();
        if pre.last() == Some(&u16::from(b'$')) {
            done = combine(&done, &literal(), &nothing, drop_empty && last);
            first_group = false;
            if last {
                return done;
            }
            text = post.to_vec();
            continue;
        }
        let sequence = Sequence::parse(body);
        if sequence.is_none() && !body.contains(&COMMA) {
            if restarts < MAX_RESTARTS && may_continue(post) {
                restarts += 1;
                top = true;
                text = [pre, &[OPEN], body, &[ESCAPED_CLOSE], post].concat();
                continue;
            }
            return combine(&done, &[&literal(), post].concat(), &nothing, drop_empty);
        }
        if first_group {
            drop_empty = top && sequence.is_none();
            first_group = false;
        }
        let values = match sequence {
            Some(sequence) => sequence.values(),
            None => {
                let mut members = comma_parts(body);
                if let [only] = members.as_slice() {
                    members = expand_text(only.clone(), depth + 1, false)
                        .into_iter()
                        .map(|member| [&[OPEN], member.as_slice(), &[CLOSE]].concat())
                        .collect();
                    if let [only] = members.as_slice() {
                        done = combine(&done, &[pre, only].concat(), &nothing, drop_empty && last);
                        if last {
                            return done;
                        }
                        text = post.to_vec();
                        continue;
                    }
                }
                let skip_empty = drop_empty && last && pre.is_empty() && done.iter().all(Vec::is_empty);
                expand_members(&members, depth, skip_empty)
            }
        };
        done = combine(&done, pre, &values, drop_empty && last);
        if last {
            return done;
        }
        text = post.to_vec();
    }
}

fn expand_members(members: &[Vec<u16>], depth: usize, skip_empty: bool) -> Vec<Vec<u16>> {
    let mut values = Vec::new();
    let mut units = 0;
    for member in members {
        for value in expand_text(member.clone(), depth + 1, false) {
            if skip_empty && value.is_empty() {
                continue;
            }
            if values.len() >= MAX_RESULTS || units + value.len() > MAX_UNITS {
                return values;
            }
            units += value.len();
            values.push(value);
        }
    }
    values
}

/// Tells whether a later `}` may turn the stray group into one with a comma: `{a},b}`.
fn may_continue(post: &[u16]) -> bool {
    post.split(|unit| matches!(*unit, 0x0a | 0x0d | 0x2028 | 0x2029)).any(|line| {
        line.iter()
            .enumerate()
            .any(|(at, unit)| *unit == COMMA && line.get(at + 1) != Some(&COMMA) && line[at + 1..].contains(&CLOSE))
    })
}

/// Returns every prefix joined with `pre` and every value.
fn combine(prefixes: &[Vec<u16>], pre: &[u16], values: &[Vec<u16>], drop_empty: bool) -> Vec<Vec<u16>> {
    let mut out = Vec::new();
    let mut units = 0;
    for prefix in prefixes {
        for value in values {
            if out.len() >= MAX_RESULTS {
                return out;
            }
            let joined = [prefix, pre, value].concat();
            if drop_empty && joined.is_empty() {
                continue;
            }
            if units + joined.len() > MAX_UNITS {
                return out;
            }
            units += joined.len();
            out.push(joined);
        }
    }
    out
}

/// Splits at commas that are not inside of nested braces.
fn comma_parts(body: &[u16]) -> Vec<Vec<u16>> {
    let split = |text: &[u16]| text.split(|unit| *unit == COMMA).map(<[u16]>::to_vec).collect::<Vec<_>>();
    let mut parts: Vec<Vec<u16>> = Vec::new();
    let mut carry: Vec<u16> = Vec::new();
    let mut text = body;
    loop {
        let Some(Group { pre, body, post }) = balanced(text) else {
            let mut tail = split(text);
            tail[0] = [carry, std::mem::take(&mut tail[0])].concat();
            parts.extend(tail);
            return parts;
        };
        let mut head = split(pre);
        head[0] = [std::mem::take(&mut carry), std::mem::take(&mut head[0])].concat();
        let last = head.len() - 1;
        head[last].extend([&[OPEN], body, &[CLOSE]].concat());
        if post.is_empty() {
            parts.extend(head);
            return parts;
        }
        carry = head.pop().unwrap_or_default();
        parts.extend(head);
        text = post;
    }
}

/// A body such as `1..5`, `01..10..2` or `a..e`.
struct Sequence {
    start: i64,
    end: i64,
    step: i64,
    width: usize,
    padded: bool,
    letters: bool,
}

impl Sequence {
    fn parse(body: &[u16]) -> Option<Self> {
        let text = String::from_utf16(body).ok()?;
        let parts: Vec<&str> = text.split("..").collect();
        let &[start, end, ..] = parts.as_slice() else { return None };
        let step = match parts.len() {
            2 => None,
            3 => Some(parts[2]),
            _ => return None,
        };
        let number = |part: &str| {
            let digits = part.strip_prefix('-').unwrap_or(part);
            !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
        };
        let letter = |part: &str| part.len() == 1 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
        let letters = letter(start) && letter(end);
        if !(letters || number(start) && number(end)) || !step.is_none_or(number) {
            return None;
        }
        let parsed =
            |part: &str| part.parse::<i64>().unwrap_or(if part.starts_with('-') { i64::MIN } else { i64::MAX });
        let value = |part: &str| if letters { i64::from(part.as_bytes()[0]) } else { parsed(part) };
        let padded = |part: &&str| {
            let digits = part.strip_prefix('-').unwrap_or(part).as_bytes();
            digits.len() > 1 && digits[0] == b'0'
        };
        Some(Self {
            start: value(start),
            end: value(end),
            step: step.map_or(1, |step| parsed(step).saturating_abs().max(1)),
            width: start.len().max(end.len()),
            padded: parts.iter().any(padded),
            letters,
        })
    }

    fn values(&self) -> Vec<Vec<u16>> {
        let mut out = Vec::new();
        let mut units = 0;
        let mut current = Some(self.start);
        while let Some(value) = current {
            let past = if self.end < self.start { value < self.end } else { value > self.end };
            if past || out.len() >= MAX_RESULTS {
                break;
            }
            let text = self.text(value);
            if units + text.len() > MAX_UNITS {
                break;
            }
            units += text.len();
            out.push(text.encode_utf16().collect());
            current = if self.end < self.start { value.checked_sub(self.step) } else { value.checked_add(self.step) };
        }
        out
    }

    fn text(&self, value: i64) -> String {
        if self.letters {
            let letter = u8::try_from(value).map_or('?', char::from);
            return if letter == '\\' { String::new() } else { letter.to_string() };
        }
        if self.padded {
            let (sign, digits) = if value < 0 { ("-", self.width.saturating_sub(1)) } else { ("", self.width) };
            return format!("{sign}{:0>digits$}", value.unsigned_abs());
        }
        value.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_expand_as_in_minimatch() {
        // Source: minimatch 10.2.6, braceExpand under Node 20.20.
        for (pattern, want) in [
            ("a{b,c}d", vec!["abd", "acd"]),
            ("a{b}c", vec!["a{b}c"]),
            ("{01..3}", vec!["01", "02", "03"]),
            ("{c..a}", vec!["c", "b", "a"]),
            ("{a},b}", vec!["a}", "b"]),
            ("${a,b}", vec!["${a,b}"]),
            ("a{{b,c}}d", vec!["a{b}d", "a{c}d"]),
            (r"a\{b,c}", vec![r"a{b,c}"]),
            ("{},a}b", vec!["{},a}b"]),
            ("{a,,b}", vec!["a", "b"]),
            ("x{a,b{1..2},}y", vec!["xay", "xb1y", "xb2y", "xy"]),
            ("{-02..1}", vec!["-02", "-01", "000", "001"]),
        ] {
            let units: Vec<u16> = pattern.encode_utf16().collect();
            let got: Vec<String> = expand(&units).iter().map(|units| String::from_utf16_lossy(units)).collect();
            assert_eq!(got, want, "{pattern}");
        }
    }
}
