//! Who resolves tokens: resolvers, concatenators of the parts of texts, and the parts, the client's own among them.

use std::rc::Rc;

use longshore_core::error::Result;
use longshore_core::resolve::ResolveContext;
use longshore_core::token::Token;
use longshore_core::token_resolver::{
    DefaultTokenResolver, IFragmentConcatenator, IPostProcessor, ITokenMapper, ITokenResolver, PostProcessor,
    StringConcat, TokenizedStringFragments,
};
use longshore_core::value::Value;

use super::token::Context;
use super::{call, get};
use crate::class::{Class, Member, Native};
use crate::guest::Guest;
use crate::wire::{ToWire as _, bound};

pub(super) static CLASSES: &[&Class] =
    &[&CONCATENATOR, &STRING_CONCAT, &RESOLVER, &DEFAULT, &FRAGMENTS, &POST_PROCESSOR, &MAPPER];

type Concatenator = Rc<dyn IFragmentConcatenator>;
type Resolver = Rc<dyn ITokenResolver>;
type PostProcessing = Rc<dyn IPostProcessor>;
type Mapper = Rc<dyn ITokenMapper>;

bound!(std::rc::Rc<dyn longshore_core::token_resolver::IFragmentConcatenator>, CONCATENATOR);
bound!(std::rc::Rc<dyn longshore_core::token_resolver::ITokenResolver>, RESOLVER);
bound!(std::rc::Rc<dyn longshore_core::token_resolver::IPostProcessor>, POST_PROCESSOR);
bound!(std::rc::Rc<dyn longshore_core::token_resolver::ITokenMapper>, MAPPER);
bound!(longshore_core::token_resolver::TokenizedStringFragments, FRAGMENTS);

impl IFragmentConcatenator for Guest {
    fn join(&self, left: Value, right: Value) -> Result<Value> {
        self.call("join", &[self.wire(left)?, self.wire(right)?])
    }
}

impl IPostProcessor for Guest {
    fn post_process(&self, input: Value, context: &ResolveContext) -> Result<Value> {
        self.call("postProcess", &[self.wire(input)?, self.wire(Context(context.clone()))?])
    }
}

impl ITokenMapper for Guest {
    fn map_token(&self, token: &Token) -> Result<Value> {
        self.call("mapToken", &[self.wire(token.clone())?])
    }
}

impl ITokenResolver for Guest {
    fn resolve_token(&self, token: &Token, context: &ResolveContext, post_processor: &PostProcessor) -> Result<Value> {
        let end: PostProcessing = Rc::new(post_processor.clone());
        let context = self.wire(Context(context.clone()))?;
        self.call("resolveToken", &[self.wire(token.clone())?, context, self.wire(end)?])
    }

    fn resolve_string(&self, fragments: &TokenizedStringFragments, context: &ResolveContext) -> Result<Value> {
        self.call("resolveString", &[self.wire(fragments.clone())?, self.wire(Context(context.clone()))?])
    }

    fn resolve_list(&self, list: &[String], context: &ResolveContext) -> Result<Value> {
        self.call("resolveList", &[self.wire(list.to_vec())?, self.wire(Context(context.clone()))?])
    }
}

static CONCATENATOR: Class = Class {
    fqn: "aws-cdk-lib.IFragmentConcatenator",
    interface: true,
    create: None,
    statics: &[],
    members: &[call!("join", Concatenator, |k, this, a| this.join(a.get(k, 0)?, a.get(k, 1)?)?)],
    base: None,
    upcasts: &[],
};

static STRING_CONCAT: Class = Class {
    fqn: "aws-cdk-lib.StringConcat",
    interface: false,
    create: Some(|_, _, _| {
        let concat: Concatenator = Rc::new(StringConcat);
        Ok(Native::of(concat))
    }),
    statics: &[],
    members: &[],
    base: Some(&CONCATENATOR),
    upcasts: &[],
};

static RESOLVER: Class = Class {
    fqn: "aws-cdk-lib.ITokenResolver",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Call("resolveToken", |k, o, a| {
            let (token, context) = (a.get::<Token>(k, 0)?, a.get::<Context>(k, 1)?);
            let end = PostProcessor::of(a.get::<PostProcessing>(k, 2)?);
            o.this::<Resolver>()?.resolve_token(&token, &context.0, &end)?.wire(k)
        }),
        call!("resolveString", Resolver, |k, this, a| {
            let fragments = a.get::<TokenizedStringFragments>(k, 0)?;
            this.resolve_string(&fragments, &a.get::<Context>(k, 1)?.0)?
        }),
        call!("resolveList", Resolver, |k, this, a| {
            this.resolve_list(&a.get::<Vec<String>>(k, 0)?, &a.get::<Context>(k, 1)?.0)?
        }),
    ],
    base: None,
    upcasts: &[],
};

static DEFAULT: Class = Class {
    fqn: "aws-cdk-lib.DefaultTokenResolver",
    interface: false,
    create: Some(|k, a, _| {
        let resolver: Resolver = Rc::new(DefaultTokenResolver::new(a.get::<Concatenator>(k, 0)?));
        Ok(Native::of(resolver))
    }),
    statics: &[],
    members: &[],
    base: Some(&RESOLVER),
    upcasts: &[],
};

static FRAGMENTS: Class = Class {
    fqn: "aws-cdk-lib.TokenizedStringFragments",
    interface: false,
    create: Some(|_, _, _| Ok(Native::of(TokenizedStringFragments::new()))),
    statics: &[],
    members: &[
        get!("tokens", TokenizedStringFragments, |k, this| this.tokens()),
        get!("length", TokenizedStringFragments, |k, this| this.length()),
        get!("firstToken", TokenizedStringFragments, |k, this| this.first_token()),
        get!("firstValue", TokenizedStringFragments, |k, this| this.first_value()),
        call!("addLiteral", TokenizedStringFragments, |k, this, a| this.add_literal(a.get::<Value>(k, 0)?)),
        call!("addToken", TokenizedStringFragments, |k, this, a| this.add_token(a.get::<Token>(k, 0)?)),
        call!("addIntrinsic", TokenizedStringFragments, |k, this, a| this.add_intrinsic(a.get::<Value>(k, 0)?)),
        call!("mapTokens", TokenizedStringFragments, |k, this, a| this.map_tokens(&*a.get::<Mapper>(k, 0)?)?),
        call!("join", TokenizedStringFragments, |k, this, a| this.join(&*a.get::<Concatenator>(k, 0)?)?),
    ],
    base: None,
    upcasts: &[],
};

static POST_PROCESSOR: Class = Class {
    fqn: "aws-cdk-lib.IPostProcessor",
    interface: true,
    create: None,
    statics: &[],
    members: &[call!("postProcess", PostProcessing, |k, this, a| {
        this.post_process(a.get::<Value>(k, 0)?, &a.get::<Context>(k, 1)?.0)?
    })],
    base: None,
    upcasts: &[],
};

static MAPPER: Class = Class {
    fqn: "aws-cdk-lib.ITokenMapper",
    interface: true,
    create: None,
    statics: &[],
    members: &[call!("mapToken", Mapper, |k, this, a| this.map_token(&a.get::<Token>(k, 0)?)?)],
    base: None,
    upcasts: &[],
};
