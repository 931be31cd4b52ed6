//! Resolving: from values with tokens to what a template holds.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::construct::{Construct, Node};
use crate::error::{Error, Result};
use crate::feature_flags;
use crate::intrinsics;
use crate::token::{self, Fragment, Token};
use crate::token_resolver::{IPostProcessor, ITokenResolver, PostProcessor, TokenizedStringFragments, finished};
use crate::value::{Object, Value, js_key_order, js_string};

/// Where a token is being resolved.
#[derive(Clone)]
pub struct ResolveContext {
    scope: Node,
    preparing: bool,
    keep_undefined: bool,
    name_references: bool,
    found: Option<Rc<RefCell<Vec<Token>>>>,
    /// The keys on the way to the value, kept only where somebody looks at them.
    path: Option<Rc<RefCell<Vec<String>>>>,
    /// How many tokens are being resolved within each other.
    depth: Rc<Cell<u32>>,
    /// Who resolves tokens in place of the library.
    resolver: Option<Rc<dyn ITokenResolver>>,
    /// What the token that is being resolved wants done with its value.
    post_processor: Rc<RefCell<Option<Rc<dyn IPostProcessor>>>>,
}

thread_local! {
    static KEEPS_PATHS: Cell<bool> = const { Cell::new(false) };
}

/// From now on, tokens of this thread can ask where in a document their value goes: [`ResolveContext::document_path`].
pub fn keep_document_paths() {
    KEEPS_PATHS.set(true);
}

/// How many tokens may be resolved within each other; more are a cycle.
const MAX_DEPTH: u32 = 300;

impl ResolveContext {
    /// A context for resolving on behalf of the construct `scope`.
    pub fn new(scope: &dyn Construct) -> Self {
        let kept = KEEPS_PATHS.get() || feature_flags::enabled(scope, feature_flags::CHECK_SECRET_USAGE);
        Self {
            scope: scope.node().clone(),
            preparing: false,
            keep_undefined: false,
            name_references: false,
            found: None,
            path: kept.then(Rc::default),
            depth: Rc::default(),
            resolver: None,
            post_processor: Rc::default(),
        }
    }

    /// Has tokens resolved by somebody else than the library.
    #[must_use]
    pub fn with_resolver(mut self, resolver: Rc<dyn ITokenResolver>) -> Self {
        self.resolver = Some(resolver);
        self
    }

    /// Says whether references between stacks are being looked for.
    #[must_use]
    pub fn with_preparing(mut self, preparing: bool) -> Self {
        self.preparing = preparing;
        self
    }

    /// Says whether undefined members of objects and lists are left out, which they are by default.
    #[must_use]
    pub fn with_remove_empty(mut self, remove_empty: bool) -> Self {
        self.keep_undefined = !remove_empty;
        self
    }

    /// Puts `(path.attribute)` where references are, for texts that people read.
    #[must_use]
    pub(crate) fn naming_references(mut self) -> Self {
        self.name_references = true;
        self
    }

    /// The construct that the value is resolved for.
    pub fn scope(&self) -> &Node {
        &self.scope
    }

    /// The keys on the way to the value; empty unless the use of secrets is checked or [`keep_document_paths`] was called.
    pub fn document_path(&self) -> Vec<String> {
        self.path.as_ref().map(|p| p.borrow().clone()).unwrap_or_default()
    }

    /// Has the value of the token that is being resolved changed once everything in it is resolved.
    pub fn register_post_processor(&self, post_processor: Rc<dyn IPostProcessor>) {
        *self.post_processor.borrow_mut() = Some(post_processor);
    }

    pub(crate) fn registered_post_processor(&self) -> Option<Rc<dyn IPostProcessor>> {
        self.post_processor.borrow().clone()
    }

    /// True while references between stacks are being looked for, before the final rendering.
    pub fn is_preparing(&self) -> bool {
        self.preparing
    }

    /// Resolves a value in this context.
    ///
    /// # Errors
    /// When a token in it has no value here.
    pub fn resolve(&self, value: &Value) -> Result<Value> {
        match value {
            Value::Undefined => Ok(Value::Undefined),
            Value::Null | Value::Bool(_) => Ok(value.clone()),
            Value::Number(n) => match token::number_token(*n) {
                Some(t) => self.resolve_token(&t),
                None => Ok(value.clone()),
            },
            Value::String(s) => self.resolve_string(s),
            Value::Token(t) => self.resolve_token(t),
            Value::Array(items) => self.resolve_list(items),
            Value::Object(map) => self.resolve_object(map),
        }
    }

    fn resolve_token(&self, t: &Token) -> Result<Value> {
        self.resolve_token_by(t, |value| self.resolve(value))
    }

    /// Resolves a token, and what comes out of it by a function of the caller's.
    pub(crate) fn resolve_token_by(&self, t: &Token, inner: impl FnOnce(&Value) -> Result<Value>) -> Result<Value> {
        if let Some(of) = t.resolvable().as_reference().filter(|_| self.name_references) {
            return Ok(format!("({}.{})", of.target().path(), of.display_name()).into());
        }
        if let Some(found) = &self.found {
            found.borrow_mut().push(t.clone());
        }
        if self.depth.get() >= MAX_DEPTH {
            return Err(Error::at(&self.scope, "TokenCycle", "Resolution error: Maximum call stack size exceeded")
                .with_hint(format!("the value of {t} holds {t} again")));
        }
        self.depth.set(self.depth.get() + 1);
        let outer = self.post_processor.take();
        let value = match &self.resolver {
            Some(resolver) => resolver.resolve_token(t, self, &PostProcessor::of_token(t)),
            None => t.resolvable().resolve(self).and_then(|v| inner(&v)).and_then(|v| finished(t, v, self)),
        };
        self.post_processor.replace(outer);
        self.depth.set(self.depth.get() - 1);
        value
    }

    fn resolve_string(&self, s: &str) -> Result<Value> {
        if !s.contains("{Token[") {
            return Ok(Value::String(s.to_owned()));
        }
        if token::holds_list_token(s) {
            return Err(Error::at(
                &self.scope,
                "EncodedListTokenInScalarContext",
                "Found an encoded list token string in a scalar string context. Use 'Fn.select(0, list)' (not 'list[0]') to extract elements from token lists.",
            ));
        }
        let fragments = token::fragments(s);
        if let Some(resolver) = &self.resolver
            && fragments.iter().any(|f| matches!(f, Fragment::Token(_)))
        {
            return resolver.resolve_string(&TokenizedStringFragments::of(fragments), self);
        }
        let mut parts = Vec::new();
        for fragment in fragments {
            parts.push(match fragment {
                Fragment::Literal(l) => Value::String(l),
                Fragment::Token(t) => self.resolve_token(&t)?,
            });
        }
        Ok(parts.into_iter().reduce(intrinsics::concat).unwrap_or_else(|| "".into()))
    }

    fn resolve_list(&self, items: &[Value]) -> Result<Value> {
        if let Some(t) = items.iter().find_map(|i| i.as_str().and_then(token::list_token)) {
            if let Some(resolver) = &self.resolver {
                let items: Vec<String> = items.iter().map(js_string).collect();
                return resolver.resolve_list(&items, self);
            }
            if items.len() != 1 {
                return Err(Error::at(
                    &self.scope,
                    "CannotAddElementsListToken",
                    format!(
                        "Cannot add elements to list token, got: {}",
                        items.iter().map(js_string).collect::<Vec<_>>().join(",")
                    ),
                ));
            }
            return self.resolve_token(&t);
        }
        let mut out = Vec::with_capacity(items.len());
        for (i, item) in items.iter().enumerate() {
            let v = self.at(|| i.to_string(), item)?;
            if !v.is_undefined() || self.keep_undefined {
                out.push(v);
            }
        }
        Ok(Value::Array(out))
    }

    /// Resolves what is at a key.
    fn at(&self, key: impl FnOnce() -> String, value: &Value) -> Result<Value> {
        let Some(path) = &self.path else { return self.resolve(value) };
        path.borrow_mut().push(key());
        let resolved = self.resolve(value);
        path.borrow_mut().pop();
        resolved
    }

    fn resolve_object(&self, map: &Object) -> Result<Value> {
        let mut out = Object::with_capacity(map.len());
        for (k, v) in map {
            let v = self.at(|| k.clone(), v)?;
            if v.is_undefined() && !self.keep_undefined {
                continue;
            }
            let key = if k.contains("{Token[") {
                match self.resolve_string(k)? {
                    Value::String(s) => s,
                    other => {
                        return Err(Error::at(
                            &self.scope,
                            "KeyMustResolveToString",
                            format!(
                                "\"{k}\" is used as the key in a map so must resolve to a string, but it resolves to: {}. Consider using \"CfnJson\" to delay resolution to deployment-time",
                                other.to_json(0)
                            ),
                        ));
                    }
                }
            } else {
                k.clone()
            };
            out.insert(key, v);
        }
        js_key_order(&mut out);
        Ok(Value::Object(out))
    }
}

/// Resolves a value on behalf of a construct.
///
/// # Errors
/// When a token in it has no value there.
pub fn resolve(scope: &dyn Construct, value: impl Into<Value>) -> Result<Value> {
    ResolveContext::new(scope).resolve(&value.into())
}

/// Finds all tokens that resolving a value meets, those inside resolved tokens included.
///
/// # Errors
/// When a token in it has no value there.
pub(crate) fn find_tokens(scope: &dyn Construct, value: &Value) -> Result<Vec<Token>> {
    let found = Rc::new(RefCell::new(Vec::new()));
    let context = ResolveContext { preparing: true, found: Some(Rc::clone(&found)), ..ResolveContext::new(scope) };
    context.resolve(value)?;
    drop(context);
    Ok(Rc::try_unwrap(found).map_or_else(|shared| shared.borrow().clone(), RefCell::into_inner))
}
