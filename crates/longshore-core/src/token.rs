//! Tokens: values that are known only at synthesis, and encodings that let them travel as strings, numbers and lists.
//!
//! A token's string form, `${Token[hint.12]}`, survives `format!` and concatenation; its number form is a double out of
//! any sensible range, its list form a list with one marker. [`crate::resolve`] finds the markers again and puts the
//! resolved values in their place. Encodings belong to the thread that made them, as constructs do.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::Rc;

use crate::error::Result;
use crate::reference::CfnReference;
use crate::resolve::ResolveContext;
use crate::value::{Value, js_number};

/// Something that gets its value at synthesis.
pub trait Resolvable {
    /// Computes the value; the result may hold further tokens.
    ///
    /// # Errors
    /// When there is no value in this context.
    fn resolve(&self, context: &ResolveContext) -> Result<Value>;

    /// Changes the value once everything in it is resolved.
    ///
    /// # Errors
    /// When the resolved value is not acceptable.
    fn post_process(&self, resolved: Value, _context: &ResolveContext) -> Result<Value> {
        Ok(resolved)
    }

    /// Returns the reference that this token is, if it is one.
    fn as_reference(&self) -> Option<&CfnReference> {
        None
    }

    /// Returns the token that this one is in its own stack, where it may be another elsewhere.
    fn mimics(&self) -> Option<&Token> {
        None
    }

    /// Returns the thing itself, for those who have to recognise it among other tokens.
    fn as_any(&self) -> Option<&dyn std::any::Any> {
        None
    }

    /// Returns the text shown in the token's string form.
    fn display_hint(&self) -> String {
        String::new()
    }
}

/// A cheap handle of a [`Resolvable`]; clones are the same token.
#[derive(Clone)]
pub struct Token(Rc<Inner>);

struct Inner {
    id: Cell<Option<u32>>,
    what: Box<dyn Resolvable>,
}

thread_local! {
    static REGISTRY: RefCell<Vec<Token>> = const { RefCell::new(Vec::new()) };
}

const BEGIN_STRING: &str = "${Token[";
const BEGIN_LIST: &str = "#{Token[";
const END: &str = "]}";
// Source: IEEE 754: a finite negative double whose two high bytes are never those of a number people write.
const NUMBER_MARK: u64 = 0xFBFF_0000_0000_0000;

impl Token {
    /// Makes a token of something resolvable.
    pub fn new(what: impl Resolvable + 'static) -> Token {
        Token(Rc::new(Inner { id: Cell::new(None), what: Box::new(what) }))
    }

    /// Makes a token that resolves to `value`, which may hold other tokens.
    pub fn of(value: impl Into<Value>) -> Token {
        Token::new(Intrinsic { value: value.into(), hint: String::new() })
    }

    /// Makes a token with a name that shows in its string form.
    pub fn with_hint(value: impl Into<Value>, hint: impl Into<String>) -> Token {
        Token::new(Intrinsic { value: value.into(), hint: hint.into() })
    }

    /// The thing behind the token.
    pub fn resolvable(&self) -> &dyn Resolvable {
        &*self.0.what
    }

    /// Tells whether both are the same token.
    pub fn is_same(&self, other: &Token) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    fn id(&self) -> u32 {
        if let Some(id) = self.0.id.get() {
            return id;
        }
        let id = REGISTRY.with_borrow_mut(|r| {
            r.push(self.clone());
            u32::try_from(r.len() - 1).expect("invariant: fewer than 2^32 tokens")
        });
        self.0.id.set(Some(id));
        id
    }

    fn marker(&self, begin: &str) -> String {
        // No colons: an ARN with tokens in it is still split at its colons.
        let hint = self.resolvable().display_hint().replace("::", ".");
        let hint: String =
            hint.chars().map(|c| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '.' }).collect();
        format!("{begin}{}.{}{END}", if hint.is_empty() { "TOKEN" } else { &hint }, self.id())
    }

    /// Encodes the token as a number.
    pub fn as_number(&self) -> f64 {
        f64::from_bits(NUMBER_MARK | u64::from(self.id()))
    }

    /// Encodes the token as a list of strings.
    pub fn as_list(&self) -> Vec<String> {
        vec![self.marker(BEGIN_LIST)]
    }

    fn lookup(id: &str) -> Option<Token> {
        let (hint, id) = id.rsplit_once('.')?;
        if !hint.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c)) {
            return None;
        }
        let id: usize = id.parse().ok()?;
        REGISTRY.with_borrow(|r| r.get(id).cloned())
    }
}

/// The string form, which can be put into any text.
impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.marker(BEGIN_STRING))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.marker(BEGIN_STRING))
    }
}

impl From<Token> for String {
    fn from(t: Token) -> String {
        t.to_string()
    }
}

impl From<&Token> for String {
    fn from(t: &Token) -> String {
        t.to_string()
    }
}

struct Intrinsic {
    value: Value,
    hint: String,
}

impl Resolvable for Intrinsic {
    fn resolve(&self, _: &ResolveContext) -> Result<Value> {
        Ok(self.value.clone())
    }
    fn display_hint(&self) -> String {
        self.hint.clone()
    }
}

/// Values computed at synthesis.
#[derive(Debug)]
pub struct Lazy;

struct Produced<F> {
    produce: F,
    hint: String,
    cache: Option<RefCell<Option<Value>>>,
}

impl<F: Fn(&ResolveContext) -> Result<Value>> Resolvable for Produced<F> {
    fn resolve(&self, context: &ResolveContext) -> Result<Value> {
        let Some(cache) = &self.cache else { return (self.produce)(context) };
        if let Some(value) = &*cache.borrow() {
            return Ok(value.clone());
        }
        let value = (self.produce)(context)?;
        *cache.borrow_mut() = Some(value.clone());
        Ok(value)
    }
    fn display_hint(&self) -> String {
        self.hint.clone()
    }
}

/// What a text that is made later shows.
#[derive(Clone, Debug, Default)]
pub struct LazyStringValueOptions {
    /// The name that its token shows.
    pub display_hint: Option<String>,
}

/// What a list that is made later shows.
#[derive(Clone, Debug, Default)]
pub struct LazyListValueOptions {
    /// The name that its token shows.
    pub display_hint: Option<String>,
    /// Whether an empty list is left out. Default false.
    pub omit_empty: Option<bool>,
}

impl Lazy {
    /// Makes a token whose value is asked for each time it is resolved.
    pub fn uncached(produce: impl Fn(&ResolveContext) -> Result<Value> + 'static) -> Token {
        Token::new(Produced { produce, hint: String::new(), cache: None })
    }

    /// Makes a token whose value is asked for once.
    pub fn any(produce: impl Fn() -> Result<Value> + 'static) -> Token {
        Token::new(Produced {
            produce: move |_: &ResolveContext| produce(),
            hint: String::new(),
            cache: Some(RefCell::new(None)),
        })
    }

    /// Makes the list form of a token whose list is asked for once.
    pub fn list(produce: impl Fn() -> Vec<String> + 'static) -> Vec<String> {
        Lazy::any(move || Ok(produce().into())).as_list()
    }

    /// Makes the number form of a token whose number is asked for once.
    pub fn number(produce: impl Fn() -> f64 + 'static) -> f64 {
        Lazy::any(move || Ok(produce().into())).as_number()
    }

    /// Makes an uncached token with a name that shows in its string form.
    pub fn with_hint(hint: impl Into<String>, produce: impl Fn(&ResolveContext) -> Result<Value> + 'static) -> Token {
        Token::new(Produced { produce, hint: hint.into(), cache: None })
    }

    /// As [`Lazy::string`], with options.
    pub fn string_with(produce: impl Fn() -> String + 'static, options: LazyStringValueOptions) -> String {
        let produce = move |_: &ResolveContext| Ok(produce().into());
        Token::new(Produced {
            produce,
            hint: options.display_hint.unwrap_or_default(),
            cache: Some(RefCell::default()),
        })
        .to_string()
    }

    /// As [`Lazy::list`], with options.
    pub fn list_with(produce: impl Fn() -> Vec<String> + 'static, options: LazyListValueOptions) -> Vec<String> {
        let omit_empty = options.omit_empty == Some(true);
        let produce = move |_: &ResolveContext| {
            let items = produce();
            Ok(if omit_empty && items.is_empty() { Value::Undefined } else { items.into() })
        };
        Token::new(Produced {
            produce,
            hint: options.display_hint.unwrap_or_default(),
            cache: Some(RefCell::default()),
        })
        .as_list()
    }

    /// Makes the string form of a token whose text is asked for once.
    pub fn string(produce: impl Fn() -> String + 'static) -> String {
        Lazy::any(move || Ok(produce().into())).to_string()
    }
}

/// A piece of a string: literal text or an encoded token.
#[derive(Clone, Debug)]
pub enum Fragment {
    /// Literal text.
    Literal(String),
    /// A token.
    Token(Token),
}

/// Splits a string into literals and the tokens encoded in it.
pub fn fragments(s: &str) -> Vec<Fragment> {
    let mut out = Vec::new();
    let mut literal = String::new();
    let mut rest = s;
    while let Some(start) = rest.find(BEGIN_STRING) {
        let after = &rest[start + BEGIN_STRING.len()..];
        match after.find(END).map(|end| (end, Token::lookup(&after[..end]))) {
            Some((end, Some(token))) => {
                literal.push_str(&rest[..start]);
                if !literal.is_empty() {
                    out.push(Fragment::Literal(std::mem::take(&mut literal)));
                }
                out.push(Fragment::Token(token));
                rest = &after[end + END.len()..];
            }
            _ => {
                literal.push_str(&rest[..start + BEGIN_STRING.len()]);
                rest = after;
            }
        }
    }
    literal.push_str(rest);
    if !literal.is_empty() {
        out.push(Fragment::Literal(literal));
    }
    out
}

/// Returns the token that `n` encodes, if it encodes one.
pub fn number_token(n: f64) -> Option<Token> {
    let bits = n.to_bits();
    if bits & 0xFFFF_0000_0000_0000 != NUMBER_MARK {
        return None;
    }
    let id = usize::try_from(bits & 0xFFFF_FFFF).ok()?;
    REGISTRY.with_borrow(|r| r.get(id).cloned())
}

/// A number as a text; where a token stands for it, the number that it turns out to be becomes text.
pub fn stringify_number(n: f64) -> String {
    match number_token(n) {
        None => js_number(n),
        Some(token) => Lazy::uncached(move |context| {
            Ok(match context.resolve(&token.clone().into())? {
                Value::Number(n) => js_number(n).into(),
                other => other,
            })
        })
        .to_string(),
    }
}

/// Returns the token that an item of an encoded list stands for, if it does.
pub fn list_token(item: &str) -> Option<Token> {
    Token::lookup(item.strip_prefix(BEGIN_LIST)?.strip_suffix(END)?)
}

/// Tells whether the list form of a token stands somewhere in a text, where it has no value.
pub(crate) fn holds_list_token(s: &str) -> bool {
    s.match_indices(BEGIN_LIST).any(|(i, _)| {
        let rest = &s[i..];
        rest.find(END).is_some_and(|end| list_token(&rest[..end + END.len()]).is_some())
    })
}

/// Tells whether a value holds a token at its top: a token itself, or an encoded string, number or list.
///
/// ```
/// # use longshore_core::token::{is_unresolved, Token};
/// assert!(is_unresolved(format!("my-{}", Token::of("x"))));
/// assert!(!is_unresolved("plain"));
/// ```
pub fn is_unresolved(value: impl Into<Value>) -> bool {
    match value.into() {
        Value::Token(_) => true,
        Value::String(s) => str_is_unresolved(&s),
        Value::Number(n) => number_token(n).is_some(),
        Value::Array(items) => items.iter().any(|i| i.as_str().is_some_and(|s| list_token(s).is_some())),
        _ => false,
    }
}

/// Tells whether a string has an encoded token in it.
pub fn str_is_unresolved(s: &str) -> bool {
    s.contains(BEGIN_STRING) && fragments(s).iter().any(|f| matches!(f, Fragment::Token(_)))
        || (s.contains(BEGIN_LIST) && list_token(s).is_some())
}

/// Returns the token if the string is nothing but one encoded token.
pub fn sole_token(s: &str) -> Option<Token> {
    match fragments(s).as_slice() {
        [Fragment::Token(t)] => Some(t.clone()),
        _ => None,
    }
}

/// How two strings compare when either may be unknown until deployment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenComparison {
    /// Both are known and equal, or the same token.
    Same,
    /// Both are known and differ.
    Different,
    /// One of the two is unknown.
    OneUnresolved,
    /// Both are unknown and not the same token.
    BothUnresolved,
}

/// Compares two strings that may hold tokens.
pub fn compare_strings(a: &str, b: &str) -> TokenComparison {
    match (str_is_unresolved(a), str_is_unresolved(b)) {
        (true, true) if a == b => TokenComparison::Same,
        (true, true) => TokenComparison::BothUnresolved,
        (true, false) | (false, true) => TokenComparison::OneUnresolved,
        (false, false) if a == b => TokenComparison::Same,
        (false, false) => TokenComparison::Different,
    }
}
