//! Resolving in another way than the library does: who resolves tokens, and how texts with tokens are joined.

use std::cell::RefCell;
use std::rc::Rc;

use crate::bail;
use crate::error::Result;
use crate::resolve::ResolveContext;
use crate::token::{Fragment, Token, is_unresolved, list_token};
use crate::value::{Value, js_string};

/// Resolves tokens, and the texts and lists that stand for them.
pub trait ITokenResolver {
    /// Resolves a token.
    ///
    /// # Errors
    /// When it has no value here.
    fn resolve_token(&self, token: &Token, context: &ResolveContext, post_processor: &PostProcessor) -> Result<Value>;

    /// Resolves a text with tokens in it.
    ///
    /// # Errors
    /// When one of them has no value here.
    fn resolve_string(&self, fragments: &TokenizedStringFragments, context: &ResolveContext) -> Result<Value>;

    /// Resolves a list that stands for a token.
    ///
    /// # Errors
    /// When the list has other items, or the token no value here.
    fn resolve_list(&self, list: &[String], context: &ResolveContext) -> Result<Value>;
}

/// Joins the parts of a text.
pub trait IFragmentConcatenator {
    /// Joins two values, each of which may be undefined.
    ///
    /// # Errors
    /// When they cannot be joined.
    fn join(&self, left: Value, right: Value) -> Result<Value>;
}

/// Changes the value of a token once everything in it is resolved.
pub trait IPostProcessor {
    /// Changes a value.
    ///
    /// # Errors
    /// When the value is not acceptable.
    fn post_process(&self, input: Value, context: &ResolveContext) -> Result<Value>;
}

/// Turns tokens into values.
pub trait ITokenMapper {
    /// What stands in the place of a token.
    ///
    /// # Errors
    /// When nothing can.
    fn map_token(&self, token: &Token) -> Result<Value>;
}

/// What is done with the value of one token at the end; clones are the same.
#[derive(Clone)]
pub struct PostProcessor(Rc<dyn IPostProcessor>);

impl PostProcessor {
    /// What somebody wants done.
    pub fn of(wanted: Rc<dyn IPostProcessor>) -> Self {
        Self(wanted)
    }

    /// What a token wants done.
    pub(crate) fn of_token(token: &Token) -> Self {
        Self(Rc::new(Finish(token.clone())))
    }
}

impl IPostProcessor for PostProcessor {
    fn post_process(&self, input: Value, context: &ResolveContext) -> Result<Value> {
        self.0.post_process(input, context)
    }
}

/// A token as what is done with its own value.
struct Finish(Token);

impl IPostProcessor for Finish {
    fn post_process(&self, input: Value, context: &ResolveContext) -> Result<Value> {
        finished(&self.0, input, context)
    }
}

/// What a token makes of its value once everything in it is resolved, and then what was registered with
/// [`ResolveContext::register_post_processor`] meanwhile.
pub(crate) fn finished(token: &Token, value: Value, context: &ResolveContext) -> Result<Value> {
    let value = token.resolvable().post_process(value, context)?;
    match context.registered_post_processor() {
        Some(registered) => registered.post_process(value, context),
        None => Ok(value),
    }
}

/// Joins everything as text.
#[derive(Clone, Copy, Debug, Default)]
pub struct StringConcat;

impl StringConcat {
    /// The concatenator.
    pub fn new() -> Self {
        Self
    }
}

impl IFragmentConcatenator for StringConcat {
    fn join(&self, left: Value, right: Value) -> Result<Value> {
        Ok(match (left.is_undefined(), right.is_undefined()) {
            (true, true) => Value::Undefined,
            (true, false) => js_string(&right).into(),
            (false, true) => js_string(&left).into(),
            (false, false) => format!("{}{}", js_string(&left), js_string(&right)).into(),
        })
    }
}

/// Resolves tokens to their values, and joins the parts of texts by a concatenator.
#[derive(Clone)]
pub struct DefaultTokenResolver(Rc<dyn IFragmentConcatenator>);

impl DefaultTokenResolver {
    /// A resolver that joins by this concatenator.
    pub fn new(concat: Rc<dyn IFragmentConcatenator>) -> Self {
        Self(concat)
    }
}

/// Resolves tokens in a context.
struct InContext<'a>(&'a ResolveContext);

impl ITokenMapper for InContext<'_> {
    fn map_token(&self, token: &Token) -> Result<Value> {
        self.0.resolve(&token.clone().into())
    }
}

impl ITokenResolver for DefaultTokenResolver {
    fn resolve_token(&self, token: &Token, context: &ResolveContext, post_processor: &PostProcessor) -> Result<Value> {
        let value = token.resolvable().resolve(context).and_then(|value| context.resolve(&value));
        value.and_then(|value| post_processor.post_process(value, context)).map_err(|e| {
            let message = format!("Resolution error: {}.", e.message());
            e.with_message(message)
        })
    }

    fn resolve_string(&self, fragments: &TokenizedStringFragments, context: &ResolveContext) -> Result<Value> {
        fragments.map_tokens(&InContext(context))?.join(&*self.0)
    }

    fn resolve_list(&self, list: &[String], context: &ResolveContext) -> Result<Value> {
        match list {
            [item] => match list_token(item) {
                Some(token) => context.resolve(&token.into()),
                None => Ok(item.as_str().into()),
            },
            _ => bail!(
                context.scope(),
                "CannotAddElementsListToken",
                "Cannot add elements to list token, got: {}",
                list.join(",")
            ),
        }
    }
}

#[derive(Clone)]
enum Piece {
    Literal(Value),
    Token(Token),
    Intrinsic(Value),
}

impl Piece {
    fn value(&self) -> Value {
        match self {
            Self::Literal(value) | Self::Intrinsic(value) => value.clone(),
            Self::Token(token) => token.to_string().into(),
        }
    }
}

/// The parts of a text with tokens: literals, tokens and what tokens turned out to be. Clones are the same parts.
#[derive(Clone, Default)]
pub struct TokenizedStringFragments(Rc<RefCell<Vec<Piece>>>);

impl TokenizedStringFragments {
    /// No parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// The parts that a text was split into.
    pub fn of(fragments: Vec<Fragment>) -> Self {
        let pieces = fragments.into_iter().map(|fragment| match fragment {
            Fragment::Literal(text) => Piece::Literal(text.into()),
            Fragment::Token(token) => Piece::Token(token),
        });
        Self(Rc::new(RefCell::new(pieces.collect())))
    }

    /// The first part, if it is a token.
    pub fn first_token(&self) -> Option<Token> {
        match self.0.borrow().first() {
            Some(Piece::Token(token)) => Some(token.clone()),
            _ => None,
        }
    }

    /// The value of the first part, which is text for a token.
    pub fn first_value(&self) -> Value {
        self.0.borrow().first().map_or(Value::Undefined, Piece::value)
    }

    /// How many parts there are.
    pub fn length(&self) -> usize {
        self.0.borrow().len()
    }

    /// The tokens among the parts.
    pub fn tokens(&self) -> Vec<Token> {
        let token = |piece: &Piece| if let Piece::Token(token) = piece { Some(token.clone()) } else { None };
        self.0.borrow().iter().filter_map(token).collect()
    }

    /// Adds a literal.
    pub fn add_literal(&self, literal: impl Into<Value>) {
        self.0.borrow_mut().push(Piece::Literal(literal.into()));
    }

    /// Adds a token.
    pub fn add_token(&self, token: Token) {
        self.0.borrow_mut().push(Piece::Token(token));
    }

    /// Adds a value that a token turned out to be and that is no literal.
    pub fn add_intrinsic(&self, value: impl Into<Value>) {
        self.0.borrow_mut().push(Piece::Intrinsic(value.into()));
    }

    /// The parts with something else in the place of each token.
    ///
    /// # Errors
    /// As the mapper.
    pub fn map_tokens(&self, mapper: &dyn ITokenMapper) -> Result<Self> {
        let pieces = self.0.borrow().clone();
        let mapped = pieces.into_iter().map(|piece| match piece {
            Piece::Token(token) => Ok(match mapper.map_token(&token)? {
                Value::Token(token) => Piece::Token(token),
                value if is_unresolved(value.clone()) => Piece::Intrinsic(value),
                value => Piece::Literal(value),
            }),
            other => Ok(other),
        });
        Ok(Self(Rc::new(RefCell::new(mapped.collect::<Result<_>>()?))))
    }

    /// All parts as one value; a single part stays as it is.
    ///
    /// # Errors
    /// As the concatenator.
    pub fn join(&self, concat: &dyn IFragmentConcatenator) -> Result<Value> {
        let values: Vec<Value> = self.0.borrow().iter().map(Piece::value).collect();
        let mut values = values.into_iter();
        match values.next() {
            Some(first) => values.try_fold(first, |left, right| concat.join(left, right)),
            None => concat.join(Value::Undefined, Value::Undefined),
        }
    }
}
