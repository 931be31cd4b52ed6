//! One path segment of a glob as a regular expression, with nested `@( )`, `?( )`, `*( )`, `+( )` and `!( )`.
// Source: behaviour of the npm package minimatch 10.2.6 (BlueOak-1.0.0), default options.

use super::brackets;
use crate::ecmascript;

/// Most levels of groups that cannot be merged with their parent; deeper ones are literal.
const MAX_DEPTH: usize = 2;
/// Most passes that merge groups with their parents.
const MAX_PASSES: usize = 10;

const ANY: &str = "[^/]";
const STAR: &str = "[^/]*?";
const STAR_NOT_EMPTY: &str = "[^/]+?";
const NO_DOT: &str = r"(?!\.)";
const NO_TRAVERSAL: &str = r"(?!(?:^|/)\.\.?(?:$|/))";

/// What a segment matches.
#[derive(Debug)]
pub(super) enum Segment {
    /// Exactly this text.
    Literal(Vec<u16>),
    /// What this regular expression matches, to be anchored at both ends.
    Expression {
        /// Regular expression text.
        source: Vec<u16>,
        /// The text needs the `u` flag.
        unicode: bool,
    },
}

/// Compiles one segment, which contains no slash.
pub(super) fn compile(glob: &[u16]) -> Segment {
    let mut tree = Tree { nodes: vec![Node::new(None, None, 0)], negations: Vec::new(), filled: false };
    tree.parse(glob, ROOT, 0, 0);
    let source = tree.source(ROOT, None);
    if source.magic || tree.nodes[ROOT].magic == Some(true) {
        Segment::Expression { source: source.text, unicode: source.unicode }
    } else {
        Segment::Literal(source.literal)
    }
}

/// Appends a unit so that it stands for itself in a regular expression.
pub(super) fn push_escaped(out: &mut Vec<u16>, unit: u16) {
    let special =
        char::from_u32(u32::from(unit)).is_some_and(|c| "-[]{}()*+?.,\\^$|#".contains(c) || ecmascript::is_space(c));
    if special {
        out.push(u16::from(b'\\'));
    }
    out.push(unit);
}

fn wide(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

/// Kind of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Not,
    Maybe,
    Some,
    Any,
    One,
}

impl Kind {
    fn of(unit: u16) -> Option<Self> {
        Some(match u8::try_from(unit).ok()? {
            b'!' => Self::Not,
            b'?' => Self::Maybe,
            b'+' => Self::Some,
            b'*' => Self::Any,
            b'@' => Self::One,
            _ => return None,
        })
    }

    fn mark(self) -> &'static str {
        match self {
            Self::Not => "!",
            Self::Maybe => "?",
            Self::Some => "+",
            Self::Any => "*",
            Self::One => "@",
        }
    }

    /// Tells whether a group of this kind may take over the alternatives of a nested one as they are.
    fn adopts(self, child: Self) -> bool {
        match self {
            Self::Not | Self::One => child == Self::One,
            Self::Maybe => matches!(child, Self::Maybe | Self::One),
            Self::Any => child != Self::Not,
            Self::Some => matches!(child, Self::Some | Self::One),
        }
    }

    /// The same, when an empty alternative is added.
    fn adopts_with_empty(self, child: Self) -> bool {
        match self {
            Self::Not | Self::One => child == Self::Maybe,
            Self::Some => matches!(child, Self::Maybe | Self::Any),
            Self::Maybe | Self::Any => false,
        }
    }

    fn adopts_somehow(self, child: Self) -> bool {
        self.adopts(child) || self.adopts_with_empty(child)
    }

    /// Returns what a group becomes when its only alternative is one nested group.
    fn usurped_by(self, child: Self) -> Option<Self> {
        match (self, child) {
            (Self::Not, Self::Not) => Some(Self::One),
            (Self::Maybe, Self::Any | Self::Some) | (Self::Some, Self::Maybe | Self::Any) => Some(Self::Any),
            (Self::One, child) => Some(child),
            _ => None,
        }
    }
}

const ROOT: usize = 0;

#[derive(Debug)]
struct Tree {
    nodes: Vec<Node>,
    /// Negated groups that do not yet know what follows them.
    negations: Vec<usize>,
    /// What follows negated groups has been copied into them.
    filled: bool,
}

/// A sequence (no kind) or a group of alternatives.
#[derive(Debug)]
struct Node {
    kind: Option<Kind>,
    parts: Vec<Part>,
    parent: Option<usize>,
    /// Number of parts the parent had when this node was made.
    index: usize,
    magic: Option<bool>,
    unicode: bool,
    empty_group: bool,
    text: Option<Vec<u16>>,
}

#[derive(Debug, Clone)]
enum Part {
    Text(Vec<u16>),
    Node(usize),
}

#[derive(Debug)]
struct Source {
    text: Vec<u16>,
    literal: Vec<u16>,
    magic: bool,
    unicode: bool,
}

impl Node {
    fn new(kind: Option<Kind>, parent: Option<usize>, index: usize) -> Self {
        let magic = kind.map(|_| true);
        Self { kind, parts: Vec::new(), parent, index, magic, unicode: false, empty_group: false, text: None }
    }
}

/// Follows escapes and brackets while a glob is read unit by unit.
#[derive(Default)]
struct Scanner {
    escaping: bool,
    bracket: Option<(usize, bool)>,
}

impl Scanner {
    /// Tells whether the unit before position `next` is protected from being read as part of a group.
    fn protects(&mut self, unit: u16, next: usize) -> bool {
        if self.escaping || unit == u16::from(b'\\') {
            self.escaping = !self.escaping;
            return true;
        }
        if let Some((start, negated)) = self.bracket {
            if next == start + 1 {
                if unit == u16::from(b'^') || unit == u16::from(b'!') {
                    self.bracket = Some((start, true));
                }
            } else if unit == u16::from(b']') && !(next == start + 2 && negated) {
                self.bracket = None;
            }
            return true;
        }
        if unit == u16::from(b'[') {
            self.bracket = Some((next, false));
            return true;
        }
        false
    }
}

impl Tree {
    fn add_node(&mut self, kind: Option<Kind>, parent: usize) -> usize {
        let id = self.nodes.len();
        let index = self.nodes[parent].parts.len();
        self.nodes.push(Node::new(kind, Some(parent), index));
        if kind == Some(Kind::Not) && !self.filled {
            self.negations.push(id);
        }
        id
    }

    fn push_text(&mut self, id: usize, text: Vec<u16>) {
        if !text.is_empty() {
            self.nodes[id].parts.push(Part::Text(text));
        }
    }

    /// Reads `glob` from `at` into node `id`; returns where it stopped.
    fn parse(&mut self, glob: &[u16], id: usize, at: usize, depth: usize) -> usize {
        match self.nodes[id].kind {
            None => self.parse_sequence(glob, id, at, depth),
            Some(kind) => self.parse_group(glob, id, kind, at, depth),
        }
    }

    fn parse_sequence(&mut self, glob: &[u16], id: usize, at: usize, depth: usize) -> usize {
        let mut scanner = Scanner::default();
        let mut text = Vec::new();
        let mut i = at;
        while i < glob.len() {
            let unit = glob[i];
            i += 1;
            if !scanner.protects(unit, i)
                && let Some(kind) = Kind::of(unit)
                && glob.get(i) == Some(&u16::from(b'('))
                && depth <= MAX_DEPTH
            {
                self.push_text(id, std::mem::take(&mut text));
                let group = self.add_node(Some(kind), id);
                i = self.parse(glob, group, i, depth + 1);
                self.nodes[id].parts.push(Part::Node(group));
                continue;
            }
            text.push(unit);
        }
        self.push_text(id, text);
        i
    }

    fn parse_group(&mut self, glob: &[u16], id: usize, kind: Kind, at: usize, depth: usize) -> usize {
        let mut scanner = Scanner::default();
        let mut part = self.add_node(None, id);
        let mut parts = Vec::new();
        let mut text = Vec::new();
        let mut i = at + 1;
        while i < glob.len() {
            let unit = glob[i];
            i += 1;
            if scanner.protects(unit, i) {
                text.push(unit);
                continue;
            }
            if let Some(nested) = Kind::of(unit)
                && glob.get(i) == Some(&u16::from(b'('))
                && (depth <= MAX_DEPTH || kind.adopts_somehow(nested))
            {
                self.push_text(part, std::mem::take(&mut text));
                let group = self.add_node(Some(nested), part);
                self.nodes[part].parts.push(Part::Node(group));
                i = self.parse(glob, group, i, if kind.adopts_somehow(nested) { depth } else { depth + 1 });
                continue;
            }
            if unit == u16::from(b'|') {
                self.push_text(part, std::mem::take(&mut text));
                parts.push(part);
                part = self.add_node(None, id);
                continue;
            }
            if unit == u16::from(b')') {
                if text.is_empty() && self.nodes[id].parts.is_empty() {
                    self.nodes[id].empty_group = true;
                }
                self.push_text(part, text);
                parts.push(part);
                self.nodes[id].parts.extend(parts.into_iter().map(Part::Node));
                return i;
            }
            text.push(unit);
        }
        // The group never ends: it is text after all.
        let node = &mut self.nodes[id];
        node.kind = None;
        node.magic = None;
        node.parts = vec![Part::Text(glob[at - 1..].to_vec())];
        i
    }

    /// Returns the glob a node stands for, as it was when first asked.
    fn text(&mut self, id: usize) -> Vec<u16> {
        if let Some(text) = &self.nodes[id].text {
            return text.clone();
        }
        let parts: Vec<Vec<u16>> = self.nodes[id]
            .parts
            .clone()
            .into_iter()
            .map(|part| match part {
                Part::Text(text) => text,
                Part::Node(child) => self.text(child),
            })
            .collect();
        let text = match self.nodes[id].kind {
            None => parts.concat(),
            Some(kind) => [wide(kind.mark()), wide("("), parts.join(&u16::from(b'|')), wide(")")].concat(),
        };
        self.nodes[id].text = Some(text.clone());
        text
    }

    fn child_nodes(&self, id: usize) -> Vec<usize> {
        let nodes = self.nodes[id].parts.iter().filter_map(|part| match part {
            Part::Node(child) => Some(*child),
            Part::Text(_) => None,
        });
        nodes.collect()
    }

    /// Returns the group that is the only content of sequence `id`.
    fn only_group(&self, id: usize) -> Option<(usize, Kind)> {
        match (self.nodes[id].kind, self.nodes[id].parts.as_slice()) {
            (None, [Part::Node(group)]) => Some((*group, self.nodes[*group].kind?)),
            _ => None,
        }
    }

    /// Merges nested groups into their parents where that means the same.
    fn flatten(&mut self, id: usize) {
        if self.nodes[id].kind.is_none() {
            for child in self.child_nodes(id) {
                self.flatten(child);
            }
            self.nodes[id].text = None;
            return;
        }
        for _ in 0..MAX_PASSES {
            let mut done = true;
            let mut i = 0;
            while i < self.nodes[id].parts.len() {
                if let Part::Node(child) = self.nodes[id].parts[i] {
                    self.flatten(child);
                    if let (Some(kind), Some((group, nested))) = (self.nodes[id].kind, self.only_group(child)) {
                        if kind.adopts(nested) {
                            self.adopt(id, i, group);
                            done = false;
                        } else if kind.adopts_with_empty(nested) {
                            let empty = self.add_node(None, group);
                            self.nodes[empty].parts.push(Part::Text(Vec::new()));
                            self.nodes[group].parts.push(Part::Node(empty));
                            self.adopt(id, i, group);
                            done = false;
                        } else if self.nodes[id].parts.len() == 1
                            && let Some(kind) = kind.usurped_by(nested)
                        {
                            self.adopt(id, i, group);
                            self.nodes[id].kind = Some(kind);
                            self.nodes[id].empty_group = false;
                            done = false;
                        }
                    }
                }
                i += 1;
            }
            if done {
                break;
            }
        }
        self.nodes[id].text = None;
    }

    /// Replaces part `at` of `id` by the alternatives of `group`.
    fn adopt(&mut self, id: usize, at: usize, group: usize) {
        let parts = self.nodes[group].parts.clone();
        for part in &parts {
            if let Part::Node(child) = part {
                self.nodes[*child].parent = Some(id);
            }
        }
        self.nodes[id].parts.splice(at..=at, parts);
        self.nodes[id].text = None;
    }

    /// Copies what follows each negated group into its alternatives.
    fn fill_negations(&mut self) {
        if self.filled {
            return;
        }
        self.text(ROOT);
        self.filled = true;
        while let Some(negation) = self.negations.pop() {
            if self.nodes[negation].kind != Some(Kind::Not) {
                continue;
            }
            let mut below = negation;
            let mut above = self.nodes[negation].parent;
            while let Some(ancestor) = above {
                let mut i = self.nodes[below].index + 1;
                while self.nodes[ancestor].kind.is_none() && i < self.nodes[ancestor].parts.len() {
                    for alternative in self.child_nodes(negation) {
                        let part = self.nodes[ancestor].parts[i].clone();
                        self.copy_in(alternative, &part);
                    }
                    i += 1;
                }
                below = ancestor;
                above = self.nodes[ancestor].parent;
            }
        }
    }

    fn copy_in(&mut self, id: usize, part: &Part) {
        match part {
            Part::Text(text) => self.push_text(id, text.clone()),
            Part::Node(original) => {
                let copy = self.add_node(self.nodes[*original].kind, id);
                for part in self.nodes[*original].parts.clone() {
                    self.copy_in(copy, &part);
                }
                self.nodes[id].parts.push(Part::Node(copy));
            }
        }
    }

    fn is_start(&self, id: usize) -> bool {
        let Some(parent) = self.nodes[id].parent else { return true };
        self.is_start(parent)
            && (0..self.nodes[id].index).all(|i| match self.nodes[parent].parts.get(i) {
                Some(Part::Node(before)) => self.nodes[*before].kind == Some(Kind::Not),
                _ => false,
            })
    }

    fn is_end(&self, id: usize) -> bool {
        let Some(parent) = self.nodes[id].parent else { return true };
        self.nodes[parent].kind == Some(Kind::Not)
            || self.is_end(parent)
                && (self.nodes[id].kind.is_none() || self.nodes[id].index + 1 == self.nodes[parent].parts.len())
    }

    /// Returns the regular expression of a node; `dots` says whether leading dots may match, absent at the top.
    fn source(&mut self, id: usize, dots: Option<bool>) -> Source {
        if id == ROOT {
            self.flatten(ROOT);
            self.fill_negations();
        }
        match self.nodes[id].kind {
            None => self.sequence_source(id, dots),
            Some(kind) => self.group_source(id, kind, dots),
        }
    }

    fn sequence_source(&mut self, id: usize, dots: Option<bool>) -> Source {
        let dot = dots.unwrap_or(false);
        let parts = self.nodes[id].parts.clone();
        let not_empty = self.is_start(id) && self.is_end(id) && parts.iter().all(|part| matches!(part, Part::Text(_)));
        let mut text = Vec::new();
        for part in &parts {
            let (source, magic, unicode) = match part {
                Part::Text(glob) => text_source(glob, self.nodes[id].magic == Some(true), not_empty),
                Part::Node(child) => {
                    let source = self.source(*child, dots);
                    (source.text, source.magic, source.unicode)
                }
            };
            text.extend(source);
            let node = &mut self.nodes[id];
            node.magic = Some(node.magic == Some(true) || magic);
            node.unicode |= unicode;
        }
        let mut start = "";
        if self.is_start(id)
            && let Some(Part::Text(first)) = parts.first()
            && !(parts.len() == 1 && (*first == wide(".") || *first == wide("..")))
        {
            let may_be_dot =
                |at: usize| text.get(at).is_some_and(|unit| *unit == u16::from(b'[') || *unit == u16::from(b'.'));
            let traversal = (dot && may_be_dot(0))
                || (text.starts_with(&wide(r"\.")) && may_be_dot(2))
                || (text.starts_with(&wide(r"\.\.")) && may_be_dot(4));
            if traversal {
                start = NO_TRAVERSAL;
            } else if !dot && may_be_dot(0) {
                start = NO_DOT;
            }
        }
        let in_negation = self.nodes[id].parent.is_some_and(|parent| self.nodes[parent].kind == Some(Kind::Not));
        let end = if self.is_end(id) && self.filled && in_negation { r"(?:$|\/)" } else { "" };
        let node = &mut self.nodes[id];
        let magic = node.magic == Some(true);
        node.magic = Some(magic);
        let literal = unescape(&text);
        Source { text: [wide(start), text, wide(end)].concat(), literal, magic, unicode: node.unicode }
    }

    fn group_source(&mut self, id: usize, kind: Kind, dots: Option<bool>) -> Source {
        let dot = dots.unwrap_or(false);
        let body = self.alternatives_source(id, dot);
        let (start, end) = (self.is_start(id), self.is_end(id));
        if start && end && body.is_empty() && kind != Kind::Not {
            // A group without content cannot be a whole segment: it is text.
            let text = self.text(id);
            let node = &mut self.nodes[id];
            node.parts = vec![Part::Text(text.clone())];
            node.kind = None;
            node.magic = None;
            let literal = unescape(&text);
            return Source { text, literal, magic: false, unicode: false };
        }
        let mut dotted = Vec::new();
        if matches!(kind, Kind::Any | Kind::Some) && !dot {
            dotted = self.alternatives_source(id, true);
            if dotted == body {
                dotted.clear();
            }
        }
        let repeated = !dotted.is_empty();
        let body = if repeated { [wide("(?:"), body, wide(")(?:"), dotted, wide(")*?")].concat() } else { body };
        let guard = if start && !dot { NO_DOT } else { "" };
        let text = if kind == Kind::Not && self.nodes[id].empty_group {
            wide(&format!("{guard}{STAR_NOT_EMPTY}"))
        } else {
            let close = match kind {
                Kind::Not => format!(")){guard}{STAR})"),
                Kind::One => ")".to_owned(),
                Kind::Some if repeated => ")".to_owned(),
                Kind::Any if repeated => ")?".to_owned(),
                Kind::Maybe | Kind::Some | Kind::Any => format!("){}", kind.mark()),
            };
            let open = if kind == Kind::Not { "(?:(?!(?:" } else { "(?:" };
            [wide(open), body.clone(), wide(&close)].concat()
        };
        let node = &mut self.nodes[id];
        let magic = node.magic == Some(true);
        node.magic = Some(magic);
        Source { text, literal: unescape(&body), magic, unicode: node.unicode }
    }

    fn alternatives_source(&mut self, id: usize, dot: bool) -> Vec<u16> {
        let mut sources = Vec::new();
        for child in self.child_nodes(id) {
            let source = self.source(child, Some(dot));
            self.nodes[id].unicode |= source.unicode;
            sources.push(source.text);
        }
        if self.is_start(id) && self.is_end(id) {
            sources.retain(|source| !source.is_empty());
        }
        sources.join(&u16::from(b'|'))
    }
}

/// Returns the regular expression of text without groups, whether it has wildcards, and whether it needs the `u` flag.
fn text_source(glob: &[u16], magic: bool, not_empty: bool) -> (Vec<u16>, bool, bool) {
    let (mut magic, mut unicode, mut escaping, mut in_star) = (magic, false, false, false);
    let only_stars = !glob.is_empty() && glob.iter().all(|unit| *unit == u16::from(b'*'));
    let mut out = Vec::new();
    let mut i = 0;
    while i < glob.len() {
        let unit = glob[i];
        i += 1;
        let ascii = u8::try_from(unit).unwrap_or(0);
        if escaping {
            escaping = false;
            if b"().*{}+?[]^$\\!".contains(&ascii) {
                out.push(u16::from(b'\\'));
            }
            out.push(unit);
            continue;
        }
        if ascii == b'*' {
            if !in_star {
                in_star = true;
                magic = true;
                out.extend(wide(if not_empty && only_stars { STAR_NOT_EMPTY } else { STAR }));
            }
            continue;
        }
        in_star = false;
        match ascii {
            b'\\' if i == glob.len() => out.extend(wide(r"\\")),
            b'\\' => escaping = true,
            b'?' => {
                out.extend(wide(ANY));
                magic = true;
            }
            b'[' => match brackets::parse(&glob[i - 1..]) {
                Some(bracket) => {
                    out.extend(bracket.source);
                    unicode |= bracket.unicode;
                    magic |= bracket.magic;
                    i += bracket.consumed - 1;
                }
                None => push_escaped(&mut out, unit),
            },
            _ => push_escaped(&mut out, unit),
        }
    }
    (out, magic, unicode)
}

/// Removes escapes: `[x]` and `\x` become `x`.
fn unescape(text: &[u16]) -> Vec<u16> {
    let is = |at: usize, c: u8| text.get(at) == Some(&u16::from(c));
    let bracketed = |at: usize| {
        is(at, b'[') && text.get(at + 1).is_some() && !is(at + 1, b'/') && !is(at + 1, b'\\') && is(at + 2, b']')
    };
    let mut single = Vec::with_capacity(text.len());
    let mut i = 0;
    while i < text.len() {
        let terminator = [0x0a, 0x0d, 0x2028, 0x2029].contains(&text[i]);
        if !is(i, b'\\') && !terminator && bracketed(i + 1) {
            single.extend([text[i], text[i + 2]]);
            i += 4;
        } else if i == 0 && bracketed(0) {
            single.push(text[1]);
            i += 3;
        } else {
            single.push(text[i]);
            i += 1;
        }
    }
    let mut out = Vec::with_capacity(single.len());
    let mut units = single.into_iter().peekable();
    while let Some(unit) = units.next() {
        if unit == u16::from(b'\\')
            && let Some(next) = units.next_if(|next| *next != u16::from(b'/'))
        {
            out.push(next);
        } else {
            out.push(unit);
        }
    }
    out
}
