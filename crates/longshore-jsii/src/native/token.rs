//! Tokens: `Token`, `Tokenization`, `Lazy`, `IResolvable`, `Aws`.

use std::rc::Rc;

use longshore_core::error::Result;
use longshore_core::intrinsics::{Aws, Fn};
use longshore_core::reference::CfnReference;
use longshore_core::resolve::ResolveContext;
use longshore_core::token::{
    Token, TokenComparison, compare_strings, fragments, is_unresolved, list_token, number_token, sole_token,
};
use longshore_core::token_resolver::{IPostProcessor, ITokenResolver, TokenizedStringFragments};
use longshore_core::value::Value;
use serde_json::Value as Json;

use super::{call, fixed, get};
use crate::class::{Class, Native};
use crate::generated;
use crate::guest::{self, Produce};
use crate::kernel::Kernel;
use crate::object::Object;
use crate::wire::{Arguments, Fields, FromWire, bound};

pub(super) static CLASSES: &[&Class] = &[
    &RESOLVABLE,
    &REFERENCE,
    &CONDITION,
    &RULE_CONDITION,
    &JSON_NULL,
    &INTRINSIC,
    &TOKEN,
    &TOKENIZATION,
    &LAZY,
    &AWS,
    &FN,
    &CONTEXT,
    &PHYSICAL_NAME,
    &COMPARISON,
];

bound!(longshore_core::token::Token, RESOLVABLE);

/// The text that stands for a physical name which is made where another environment needs it.
pub(crate) struct PhysicalNameMarker;

impl PhysicalNameMarker {
    pub(crate) fn text() -> String {
        thread_local! {
            static MARKER: String = Token::with_hint(Value::Undefined, "TOKEN").to_string();
        }
        MARKER.with(Clone::clone)
    }
}

static PHYSICAL_NAME: Class = Class {
    fqn: "aws-cdk-lib.PhysicalName",
    interface: false,
    create: None,
    statics: &[fixed!("GENERATE_IF_NEEDED", |k, a| PhysicalNameMarker::text())],
    members: &[],
    base: None,
    upcasts: &[],
};

static RESOLVABLE: Class = Class {
    fqn: "aws-cdk-lib.IResolvable",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        get!("creationStack", Token, |k, this| Vec::<String>::new()),
        get!("typeHint", Token, |k, this| None::<String>),
        call!("toString", Token, |k, this, a| this.to_string()),
        call!("toStringList", Token, |k, this, a| this.as_list()),
        call!("toJSON", Token, |k, this, a| Value::Token(this.clone())),
        call!("resolve", Token, |k, this, a| {
            let context = a.get::<Context>(k, 0)?;
            this.resolvable().resolve(&context.0)?
        }),
    ],
    base: None,
    upcasts: &[],
};

/// A token of a class of its own, as strictly typed clients take nothing else.
pub(crate) fn as_class(k: &Kernel, fqn: &str, token: Token) -> Result<Json> {
    let class = CLASSES.iter().copied().find(|class| class.fqn == fqn).unwrap_or(&RESOLVABLE);
    Ok(k.reference(&k.wrap_as(class, token)))
}

/// What refers to a part of a resource.
static REFERENCE: Class = Class {
    fqn: "aws-cdk-lib.Reference",
    interface: false,
    create: None,
    statics: &[fixed!("isReference", |k, a| {
        let token = match a.get::<Value>(k, 0) {
            Ok(Value::Token(token)) => Some(token),
            Ok(Value::String(text)) => sole_token(&text),
            _ => None,
        };
        token.is_some_and(|token| longshore_core::cross_stack::reference_behind(&token).is_some())
    })],
    members: &[
        get!("target", Token, |k, this| k.construct(reference(&this)?.target())),
        get!("displayName", Token, |k, this| reference(&this)?.display_name()),
    ],
    base: Some(&INTRINSIC),
    upcasts: &[],
};

/// The reference that a token is.
fn reference(token: &Token) -> Result<&CfnReference> {
    let reference = token.resolvable().as_reference();
    reference.ok_or_else(|| crate::protocol::fault(format!("{token} is no reference")))
}

/// A token as an object of its class, if that is more than a token.
pub(super) fn behind(k: &Kernel, token: &Token) -> Option<Rc<Object>> {
    token.resolvable().as_reference().map(|_| k.wrap_as(&REFERENCE, token.clone()))
}

static CONDITION: Class = Class {
    fqn: "aws-cdk-lib.ICfnConditionExpression",
    interface: true,
    create: None,
    statics: &[],
    members: &[],
    base: Some(&RESOLVABLE),
    upcasts: &[],
};

static RULE_CONDITION: Class = Class {
    fqn: "aws-cdk-lib.ICfnRuleConditionExpression",
    interface: true,
    create: None,
    statics: &[],
    members: &[get!("disambiguator", Token, |k, this| true)],
    base: Some(&RESOLVABLE),
    upcasts: &[],
};

static JSON_NULL: Class = Class {
    fqn: "aws-cdk-lib.JsonNull",
    interface: false,
    create: None,
    statics: &[("INSTANCE", |k, _| as_class(k, "aws-cdk-lib.JsonNull", Token::of(Value::Null)))],
    members: &[],
    base: Some(&RESOLVABLE),
    upcasts: &[],
};

static INTRINSIC: Class = Class {
    fqn: "aws-cdk-lib.Intrinsic",
    interface: false,
    create: Some(|k, a, _| {
        let options = Fields::of(k, a.json(1), "aws-cdk-lib.IntrinsicProps")?;
        let _: Option<bool> = options.get(k, "stackTrace")?;
        let _: Option<Json> = options.get(k, "typeHint")?;
        options.done(k)?;
        Ok(Native::of(Token::of(a.get::<Value>(k, 0)?)))
    }),
    statics: &[],
    members: &[],
    base: Some(&RESOLVABLE),
    upcasts: &[],
};

/// A token of a value, which may be one already.
fn token_of(value: Value) -> Token {
    match value {
        Value::Token(t) => t,
        Value::String(s) => sole_token(&s).unwrap_or_else(|| Token::of(s)),
        other => Token::of(other),
    }
}

fn hint(k: &Kernel, a: &Arguments<'_>) -> Result<Option<String>> {
    let fields = Fields::of(k, a.json(1), "aws-cdk-lib.EncodingOptions")?;
    let hint = fields.get(k, "displayHint")?;
    fields.done(k)?;
    Ok(hint)
}

static TOKEN: Class = Class {
    fqn: "aws-cdk-lib.Token",
    interface: false,
    create: None,
    statics: &[
        fixed!("isUnresolved", |k, a| is_unresolved(a.get::<Value>(k, 0)?)),
        fixed!("isResolved", |k, a| !is_unresolved(a.get::<Value>(k, 0)?)),
        fixed!("asAny", |k, a| token_of(a.get::<Value>(k, 0)?)),
        fixed!("asString", |k, a| match (a.get::<Value>(k, 0)?, hint(k, a)?) {
            (Value::String(s), _) => s,
            (Value::Token(t), _) => t.to_string(),
            (other, Some(hint)) => Token::with_hint(other, hint).to_string(),
            (other, None) => Token::of(other).to_string(),
        }),
        fixed!("asNumber", |k, a| match a.get::<Value>(k, 0)? {
            Value::Number(n) => n,
            other => token_of(other).as_number(),
        }),
        fixed!("asList", |k, a| match a.get::<Value>(k, 0)? {
            Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            other => token_of(other).as_list(),
        }),
        fixed!("compareStrings", |k, a| {
            Comparison(compare_strings(&a.get::<String>(k, 0)?, &a.get::<String>(k, 1)?))
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};

#[derive(Clone)]
pub(crate) struct Comparison(TokenComparison);

impl Comparison {
    fn name(&self) -> &'static str {
        match self.0 {
            TokenComparison::Same => "SAME",
            TokenComparison::Different => "DIFFERENT",
            TokenComparison::OneUnresolved => "ONE_UNRESOLVED",
            TokenComparison::BothUnresolved => "BOTH_UNRESOLVED",
        }
    }
}

bound!(Comparison, COMPARISON);
static COMPARISON: Class = Class {
    fqn: "aws-cdk-lib.TokenComparison",
    interface: false,
    create: None,
    statics: &[
        fixed!("SAME", |k, a| Comparison(TokenComparison::Same)),
        fixed!("DIFFERENT", |k, a| Comparison(TokenComparison::Different)),
        fixed!("ONE_UNRESOLVED", |k, a| Comparison(TokenComparison::OneUnresolved)),
        fixed!("BOTH_UNRESOLVED", |k, a| Comparison(TokenComparison::BothUnresolved)),
    ],
    members: &[call!("toString", Comparison, |k, this, a| this.name())],
    base: None,
    upcasts: &[],
};

static TOKENIZATION: Class = Class {
    fqn: "aws-cdk-lib.Tokenization",
    interface: false,
    create: None,
    statics: &[
        fixed!("isResolvable", |k, a| matches!(a.get::<Value>(k, 0), Ok(Value::Token(_)))),
        fixed!("reverse", |k, a| match a.get::<Value>(k, 0)? {
            Value::Token(t) => Some(t),
            Value::String(s) => sole_token(&s),
            Value::Number(n) => number_token(n),
            Value::Array(items) => items.first().and_then(Value::as_str).and_then(list_token),
            _ => None,
        }),
        fixed!("reverseString", |k, a| TokenizedStringFragments::of(fragments(&a.get::<String>(k, 0)?))),
        fixed!("reverseCompleteString", |k, a| sole_token(&a.get::<String>(k, 0)?)),
        fixed!("reverseNumber", |k, a| number_token(a.get::<f64>(k, 0)?)),
        fixed!("reverseList", |k, a| a.get::<Vec<String>>(k, 0)?.first().and_then(|s| list_token(s))),
        fixed!("stringifyNumber", |k, a| {
            let n = a.get::<f64>(k, 0)?;
            number_token(n).map_or_else(|| longshore_core::value::js_number(n), |t| t.to_string())
        }),
        fixed!("resolve", |k, a| {
            let options = Fields::of(k, a.json(1), "aws-cdk-lib.ResolveOptions")?;
            let scope = k.node(&options.get::<Json>(k, "scope")?)?;
            let context = ResolveContext::new(&scope)
                .with_resolver(options.get::<Rc<dyn ITokenResolver>>(k, "resolver")?)
                .with_preparing(options.get_or_default(k, "preparing")?)
                .with_remove_empty(options.get::<Option<bool>>(k, "removeEmpty")?.unwrap_or(true));
            options.done(k)?;
            context.resolve(&a.get::<Value>(k, 0)?)?
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};

/// Where a token is being resolved.
#[derive(Clone)]
pub(crate) struct Context(pub(crate) ResolveContext);
bound!(Context, CONTEXT);

static CONTEXT: Class = Class {
    fqn: "aws-cdk-lib.IResolveContext",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        get!("scope", Context, |k, this| k.construct(this.0.scope())),
        get!("preparing", Context, |k, this| this.0.is_preparing()),
        get!("documentPath", Context, |k, this| this.0.document_path()),
        call!("resolve", Context, |k, this, a| {
            let options = Fields::of(k, a.json(1), "aws-cdk-lib.ResolveChangeContextOptions")?;
            let remove_empty = options.get::<Option<bool>>(k, "removeEmpty")?;
            options.done(k)?;
            let context = match remove_empty {
                Some(remove_empty) => this.0.clone().with_remove_empty(remove_empty),
                None => this.0.clone(),
            };
            context.resolve(&a.get::<Value>(k, 0)?)?
        }),
        call!("registerPostProcessor", Context, |k, this, a| {
            this.0.register_post_processor(a.get::<Rc<dyn IPostProcessor>>(k, 0)?)
        }),
    ],
    base: None,
    upcasts: &[],
};

/// Options of lazies: the hint, and whether an empty result is left out.
fn lazy(k: &Kernel, a: &Arguments<'_>, cached: bool) -> Result<Token> {
    let fields = Fields::of(k, a.json(1), "aws-cdk-lib.LazyAnyValueOptions")?;
    let hint = fields.get::<Option<String>>(k, "displayHint")?.unwrap_or_default();
    let omit_empty = fields.get_or_default(k, "omitEmpty")? || fields.get_or_default(k, "omitEmptyArray")?;
    fields.done(k)?;
    Ok(guest::lazy(k, k.object(a.json(0))?, Produce { cached, hint, omit_empty }))
}

static LAZY: Class = Class {
    fqn: "aws-cdk-lib.Lazy",
    interface: false,
    create: None,
    statics: &[
        fixed!("string", |k, a| lazy(k, a, true)?.to_string()),
        fixed!("uncachedString", |k, a| lazy(k, a, false)?.to_string()),
        fixed!("number", |k, a| lazy(k, a, true)?.as_number()),
        fixed!("uncachedNumber", |k, a| lazy(k, a, false)?.as_number()),
        fixed!("list", |k, a| lazy(k, a, true)?.as_list()),
        fixed!("uncachedList", |k, a| lazy(k, a, false)?.as_list()),
        fixed!("any", |k, a| lazy(k, a, true)?),
        fixed!("uncachedAny", |k, a| lazy(k, a, false)?),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};

static AWS: Class = Class {
    fqn: "aws-cdk-lib.Aws",
    interface: false,
    create: None,
    statics: &[
        fixed!("ACCOUNT_ID", |k, a| Aws::account_id()),
        fixed!("NO_VALUE", |k, a| Aws::no_value()),
        fixed!("NOTIFICATION_ARNS", |k, a| Aws::notification_arns()),
        fixed!("PARTITION", |k, a| Aws::partition()),
        fixed!("REGION", |k, a| Aws::region()),
        fixed!("STACK_ID", |k, a| Aws::stack_id()),
        fixed!("STACK_NAME", |k, a| Aws::stack_name()),
        fixed!("URL_SUFFIX", |k, a| Aws::url_suffix()),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};

fn variables(k: &Kernel, json: &Json) -> Result<Option<longshore_core::value::Object>> {
    FromWire::from_wire(k, json)
}

fn rule(k: &Kernel, condition: Token) -> Result<Json> {
    as_class(k, RULE_CONDITION.fqn, condition)
}

static FN: Class = Class {
    fqn: "aws-cdk-lib.Fn",
    interface: false,
    create: None,
    statics: &[
        fixed!("ref", |k, a| Fn::ref_(&a.get::<String>(k, 0)?)),
        fixed!("join", |k, a| Fn::join(&a.get::<String>(k, 0)?, a.get::<Vec<String>>(k, 1)?)?),
        fixed!("select", |k, a| Fn::select(a.get::<usize>(k, 0)?, &a.get::<Vec<String>>(k, 1)?)?),
        fixed!("split", |k, a| {
            Fn::split(&a.get::<String>(k, 0)?, &a.get::<String>(k, 1)?, a.get::<Option<usize>>(k, 2)?)?
        }),
        fixed!("sub", |k, a| Fn::sub(&a.get::<String>(k, 0)?, variables(k, a.json(1))?)),
        fixed!("getAtt", |k, a| Fn::get_att(&a.get::<String>(k, 0)?, &a.get::<String>(k, 1)?)),
        ("conditionEquals", |k, a| rule(k, Fn::condition_equals(a.get::<Value>(k, 0)?, a.get::<Value>(k, 1)?))),
        ("conditionNot", |k, a| rule(k, Fn::condition_not(a.get::<Token>(k, 0)?))),
        ("conditionAnd", |k, a| rule(k, Fn::condition_and(a.rest::<Token>(k, 0)?)?)),
        ("conditionOr", |k, a| rule(k, Fn::condition_or(a.rest::<Token>(k, 0)?)?)),
        ("conditionContains", |k, a| rule(k, Fn::condition_contains(a.get(k, 0)?, &a.get::<String>(k, 1)?))),
        ("conditionEachMemberEquals", |k, a| {
            rule(k, Fn::condition_each_member_equals(a.get(k, 0)?, &a.get::<String>(k, 1)?))
        }),
        ("conditionEachMemberIn", |k, a| rule(k, Fn::condition_each_member_in(a.get(k, 0)?, a.get(k, 1)?))),
        ("conditionIf", |k, a| {
            rule(k, Fn::condition_if(&a.get::<String>(k, 0)?, a.get::<Value>(k, 1)?, a.get::<Value>(k, 2)?))
        }),
        fixed!("transform", |k, a| Fn::transform(&a.get::<String>(k, 0)?, a.get(k, 1)?)),
        fixed!("findInMap", |k, a| Fn::find_in_map(
            &a.get::<String>(k, 0)?,
            &a.get::<String>(k, 1)?,
            &a.get::<String>(k, 2)?,
            a.get::<Option<String>>(k, 3)?.as_deref()
        )),
        fixed!("importListValue", |k, a| Fn::import_list_value(
            &a.get::<String>(k, 0)?,
            a.get::<usize>(k, 1)?,
            a.get::<Option<String>>(k, 2)?.as_deref().unwrap_or(",")
        )?),
        fixed!("toJsonString", |k, a| Fn::to_json_string(a.get::<Value>(k, 0)?)),
        fixed!("len", |k, a| Fn::len(a.get::<Value>(k, 0)?)),
        fixed!("getAzs", |k, a| Fn::get_azs(a.get::<Option<String>>(k, 0)?.as_deref())),
    ],
    members: &[],
    base: Some(&generated::core::CORE_FN),
    upcasts: &[],
};
