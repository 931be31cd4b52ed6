//! Bracket expressions of globs: `[a-z]`, `[!x]`, `[[:alpha:]]`.
// Source: behaviour of the npm package minimatch 10.2.6 (BlueOak-1.0.0).

/// POSIX classes: name, members as regular expression text, whether they need the `u` flag, whether they are negated.
const CLASSES: [(&str, &str, bool, bool); 14] = [
    ("[:alnum:]", r"\p{L}\p{Nl}\p{Nd}", true, false),
    ("[:alpha:]", r"\p{L}\p{Nl}", true, false),
    ("[:ascii:]", r"\x00-\x7f", false, false),
    ("[:blank:]", r"\p{Zs}\t", true, false),
    ("[:cntrl:]", r"\p{Cc}", true, false),
    ("[:digit:]", r"\p{Nd}", true, false),
    ("[:graph:]", r"\p{Z}\p{C}", true, true),
    ("[:lower:]", r"\p{Ll}", true, false),
    ("[:print:]", r"\p{C}", true, true),
    ("[:punct:]", r"\p{P}", true, false),
    ("[:space:]", r"\p{Z}\t\r\n\v\f", true, false),
    ("[:upper:]", r"\p{Lu}", true, false),
    ("[:word:]", r"\p{L}\p{Nl}\p{Nd}\p{Pc}", true, false),
    ("[:xdigit:]", "A-Fa-f0-9", false, false),
];

/// What a bracket expression stands for.
#[derive(Debug)]
pub(super) struct Bracket {
    /// Regular expression text.
    pub(super) source: Vec<u16>,
    /// The text needs the `u` flag.
    pub(super) unicode: bool,
    /// How many units of the glob it covers.
    pub(super) consumed: usize,
    /// It may match more than one text.
    pub(super) magic: bool,
}

fn wide(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

fn unit(c: char) -> u16 {
    c as u16
}

/// Escapes a unit for use inside of a class.
fn push_member(out: &mut Vec<u16>, member: u16) {
    if ['[', ']', '\\', '-'].map(unit).contains(&member) {
        out.push(unit('\\'));
    }
    out.push(member);
}

/// Reads the bracket expression at the start of `glob`; `None` when it has no end and `[` is just a character.
pub(super) fn parse(glob: &[u16]) -> Option<Bracket> {
    let poisoned = || Bracket { source: wide("$."), unicode: false, consumed: glob.len(), magic: true };
    let mut members: Vec<Vec<u16>> = Vec::new();
    let mut excluded: Vec<u16> = Vec::new();
    let mut i = 1;
    let mut end = 0;
    let (mut started, mut unicode, mut escaping, mut negate) = (false, false, false, false);
    let mut range_start: Option<u16> = None;
    'units: while i < glob.len() {
        let c = glob[i];
        if i == 1 && (c == unit('!') || c == unit('^')) {
            negate = true;
            i += 1;
            continue;
        }
        if c == unit(']') && started && !escaping {
            end = i + 1;
            break;
        }
        started = true;
        if c == unit('\\') && !escaping {
            escaping = true;
            i += 1;
            continue;
        }
        if c == unit('[') && !escaping {
            for (name, text, needs_unicode, negated) in CLASSES {
                if glob[i..].starts_with(&wide(name)) {
                    if range_start.is_some() {
                        return Some(poisoned());
                    }
                    i += name.len();
                    if negated {
                        excluded.extend(wide(text));
                    } else {
                        members.push(wide(text));
                    }
                    unicode |= needs_unicode;
                    continue 'units;
                }
            }
        }
        escaping = false;
        if let Some(from) = range_start.take() {
            // A reversed range is dropped, the other members still count.
            let mut member = Vec::new();
            if c > from {
                push_member(&mut member, from);
                member.push(unit('-'));
                push_member(&mut member, c);
                members.push(member);
            } else if c == from {
                push_member(&mut member, c);
                members.push(member);
            }
            i += 1;
            continue;
        }
        let mut member = Vec::new();
        push_member(&mut member, c);
        if glob.get(i + 1) == Some(&unit('-')) {
            if glob.get(i + 2) == Some(&unit(']')) {
                push_member(&mut member, unit('-'));
                members.push(member);
            } else {
                range_start = Some(c);
            }
            i += 2;
            continue;
        }
        members.push(member);
        i += 1;
    }
    if end < i {
        return None;
    }
    if members.is_empty() && excluded.is_empty() {
        return Some(poisoned());
    }
    if let ([only], true, false) = (members.as_slice(), excluded.is_empty(), negate)
        && let Some(literal) = single_unit(only)
    {
        let mut source = Vec::new();
        super::extglob::push_escaped(&mut source, literal);
        return Some(Bracket { source, unicode: false, consumed: end, magic: false });
    }
    let class = |open: &str, body: &[u16]| [wide(open), body.to_vec(), vec![unit(']')]].concat();
    let positive = class(if negate { "[^" } else { "[" }, &members.concat());
    let negative = class(if negate { "[" } else { "[^" }, &excluded);
    let source = match (members.is_empty(), excluded.is_empty()) {
        (false, false) => [wide("("), positive, wide("|"), negative, wide(")")].concat(),
        (false, true) => positive,
        _ => negative,
    };
    Some(Bracket { source, unicode, consumed: end, magic: true })
}

/// Returns the one character a member stands for, when it is just that.
fn single_unit(member: &[u16]) -> Option<u16> {
    let literal = match member {
        [only] => *only,
        [first, second] if *first == unit('\\') => *second,
        _ => return None,
    };
    (![0x0a, 0x0d, 0x2028, 0x2029].contains(&literal)).then_some(literal)
}
