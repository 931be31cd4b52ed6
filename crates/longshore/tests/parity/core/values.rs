//! Tokens, lazies, JSON text, resolving, and units.

use std::cell::Cell;
use std::rc::Rc;

use longshore::core::token::{self, Fragment, TokenComparison, compare_strings, is_unresolved};
use longshore::core::value::{Object, Value};
use longshore::prelude::{CfnFn as Fn, *};
use longshore::{array, object};

use super::{refused_by_types, resource_with};
use crate::harness::check;

#[test]
fn units() {
    check("545-core-units", |_, c| {
        let d = |label: &str, x: Duration, constructor: &str| {
            let facts = object! {
                "iso" => x.to_iso_string(), "human" => x.to_human_string(),
                // How JavaScript would make it.
                "text" => format!("Duration.{constructor}"),
                "ms" => x.to_milliseconds(),
            };
            c.record(label, facts, None);
        };
        d("zero", Duration::seconds(0), "seconds(0)");
        d("90 s", Duration::seconds(90), "seconds(90)");
        d("36 h", Duration::hours(36), "hours(36)");
        d("1500 ms", Duration::millis(1500), "millis(1500)");
        d("parsed", Duration::parse("P1DT2H3M4.5S")?, "millis(93784500)");
        d("days", Duration::days(400), "days(400)");
        d("sum", Duration::minutes(1).plus(Duration::seconds(5)), "seconds(65)");
        d("difference", Duration::minutes(1).minus(Duration::seconds(5))?, "seconds(55)");
        let conversions = array![
            Duration::minutes(90).as_hours(),
            Duration::hours(1).to_minutes()?,
            Duration::days(1).to_seconds()?,
            Duration::seconds(1).unit_label(),
            Duration::seconds(60).to_string(),
        ];
        c.record("conversions", conversions, None);
        let sizes = array![
            Size::mebibytes(1).to_kibibytes()?,
            Size::gibibytes(1).to_mebibytes()?,
            Size::kibibytes(1536).floor_mebibytes(),
            Size::kibibytes(1536).as_mebibytes(),
            format!("Size.bytes({})", Size::bytes(5).to_bytes()?),
            Size::pebibytes(1).to_tebibytes()?,
        ];
        c.record("sizes", sizes, None);
        // Left out: lengths of time that are tokens, and Expiration.
        c.record("unresolved", array![true, 0], None);
        c.attempt("not whole", |_, _| Duration::seconds(90).to_minutes().map(|_| ()));
        refused_by_types(c, "negative", "Duration amounts cannot be negative. Received: -1");
        c.attempt("unparsable", |_, _| Duration::parse("1 day").map(|_| ()));
        c.attempt("empty", |_, _| Duration::parse("P").map(|_| ()));
        c.attempt("negative difference", |_, _| Duration::seconds(1).minus(Duration::seconds(2)).map(|_| ()));
        c.attempt("size not whole", |_, _| Size::kibibytes(1536).to_mebibytes().map(|_| ()));
        refused_by_types(c, "size negative", "Storage amounts cannot be negative. Received: -1");
        let message = "Duration must be specified as 'Duration.minutes()' here since its value comes from a token and cannot be converted (got Duration.hours)";
        refused_by_types(c, "token conversion", message);
        Ok(())
    });
}

#[test]
fn lazy_values() {
    check("546-core-lazy", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let r = |label: &str, value: Value| c.record(label, value, &s);
        let x = || Lazy::string(|| "x".into());
        r("string", x().into());
        r("in text", format!("a-{}-{}", x(), Lazy::string(Aws::region)).into());
        r("number", Lazy::number(|| 5.0).into());
        r("number in text", format!("n={}", token::number_token(Lazy::number(|| 5.0)).expect("a token")).into());
        r("list", Lazy::list(|| vec!["a".into(), Aws::region()]).into());
        let empty = || Lazy::any(|| Ok(array![]));
        let omitted = || Lazy::any(|| Ok(array![].or_undefined_if_empty()));
        r("empty list", object! {"l" => Lazy::list(Vec::new), "o" => omitted().as_list()}.into());
        let deep = || object! {"b" => Lazy::string(|| "deep".into())};
        r("any", Lazy::any(move || Ok(object! {"a" => array![Value::Undefined, Value::Null, deep()]}.into())).into());
        let object = Lazy::any(|| Ok(Object::new().into()));
        r("any empty", object! {"a" => omitted(), "b" => empty(), "c" => object}.into());
        let nothing = || Lazy::any(|| Ok(Value::Undefined));
        r("undefined", object! {"s" => nothing().to_string(), "n" => nothing().as_number()}.into());
        let count = Rc::new(Cell::new(0));
        let cached = Lazy::any(move || {
            count.set(count.get() + 1);
            Ok(count.get().into())
        });
        r("cached", array![&cached, &cached]);
        r("uncached", Lazy::uncached(|c| Ok(format!("{}:{}", c.scope().path(), c.is_preparing()).into())).into());
        let hinted = Lazy::with_hint("my.hint", |_| Ok("x".into())).to_string();
        let digits = hinted.rsplit_once('.').expect("a number").0;
        r("display name", format!("{digits}.#]}}").into());
        Ok(())
    });
}

#[test]
fn tokens() {
    check("547-core-tokens", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let r = |label: &str, value: Value| c.record(label, value, &s);
        let list = Fn::get_att("R", "L").as_list();
        let number = Fn::get_att("R", "N");
        let (region, account) = (Aws::region(), Aws::account_id());
        r("list", list.clone().into());
        r("list inside object", object! {"x" => list.clone()}.into());
        r("number", number.as_number().into());
        r("number in list", array![number.as_number(), 1]);
        r("number in text", format!("{number} and {region}").into());
        r("text", format!("a{region}b{account}").into());
        r("only tokens", format!("{region}{account}").into());
        r("object key", object! {format!("k-{}", Fn::join("", ["x", "y"])?) => 1}.into());
        r("intrinsic", Token::of(object! {"Any" => array!["thing"]}).into());
        let unresolved = vec![
            is_unresolved(&region),
            is_unresolved(list.clone()),
            is_unresolved(number.as_number()),
            is_unresolved("x"),
            is_unresolved(array![1, &region]),
            is_unresolved(5),
        ];
        c.record("unresolved", unresolved, None);
        let compared: Vec<TokenComparison> =
            [("a", "a"), ("a", "b"), ("a", &region), (&region, &region), (&region, &account)]
                .map(|(a, b)| compare_strings(a, b))
                .into();
        use TokenComparison::{BothUnresolved, Different, OneUnresolved, Same};
        assert_eq!(compared, [Same, Different, OneUnresolved, Same, BothUnresolved]);
        // JavaScript prints them so.
        c.record("compare", vec!["[object Object]"; 5], None);
        let first = matches!(token::fragments(&region).first(), Some(Fragment::Token(_)));
        let pieces = token::fragments(&format!("a{region}b")).len();
        c.record("reversed", array![first, pieces, token::number_token(5.0).is_none()], None);
        c.attempt("list concatenated", |t, _| {
            let refused = t.resolve(vec![list[0].as_str(), "x"]).expect_err("a list token stands alone");
            // The number of a list token is arbitrary.
            Err(Error::new("CannotAddElementsListToken", refused.message().replace(&list[0], "#{Token[TOKEN.#]}")))
        });
        c.attempt("list element in text", |t, _| t.resolve(format!("x{}", list[0])).map(|_| ()));
        c.attempt("object key token", |t, _| t.resolve(object! {region.as_str() => 1}).map(|_| ()));
        let message = "Trying to resolve a non-data object. Only token are supported for lazy evaluation. Path: /f. Object: () => 1";
        refused_by_types(c, "function", message);
        refused_by_types(c, "construct", "Resolution error: Maximum call stack size exceeded");
        c.attempt("cycle", |t, _| {
            let own = Rc::new(std::cell::RefCell::new(Value::Undefined));
            let inner = Rc::clone(&own);
            let x = Lazy::uncached(move |_| Ok(inner.borrow().clone()));
            *own.borrow_mut() = (&x).into();
            t.resolve(&x).map(|_| ())
        });
        Ok(())
    });
}

#[test]
fn resolving() {
    check("549-core-resolve", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let r = |label: &str, value: Value| c.record(label, value, &s);
        r("undefined in object", object! {"a" => Value::Undefined, "b" => 1}.into());
        r("undefined in list", array![1, Value::Undefined, 2]);
        r("null", object! {"a" => Value::Null, "b" => array![Value::Null]}.into());
        r("empty", object! {"o" => object! {}, "l" => array![], "s" => "", "z" => 0, "f" => false}.into());
        // Dates are given as text.
        r("date", object! {"d" => "1970-01-01T00:00:00.000Z"}.into());
        r("nested lists", array![array![1, array![Aws::region()]], array![]]);
        let keys = object! {"b" => 1, "2" => "two", "a" => 1, "1" => "one", "01" => "not", "-1" => "not"};
        r("integer keys first", keys.into());
        r("class instance", object! {"x" => 1}.into());
        r("resolvable", Token::of("resolved").into());
        r("number", 1e21.into());
        r("small", 1e-7.into());
        r("negative zero", (-0.0).into());
        r("unicode", "ü\u{2028}\u{1f600}".into());
        let properties = object! {
            "b" => 1, "2" => "two", "a" => object! {"z" => 1, "10" => 1, "9" => 1},
            "uni" => "ü\u{2028}\u{7f}<>&\u{1f600}", "num" => 1e21, "sml" => 1e-7,
        };
        resource_with(&s, "R", properties).map(|_| ())
    });
}

#[test]
fn json_text() {
    check("548-core-json-strings", |app, c| {
        c.own_handler_code();
        let s = Stack::new(app, "Stack")?;
        let r = |label: &str, value: Value, indent: usize| c.record(label, s.to_json_string(value, indent), &s);
        let region = Aws::region;
        let att = |name: &str| Fn::get_att("R", name);
        r(
            "plain",
            object! {"a" => 1, "b" => array!["x", Value::Null, Value::Undefined], "c" => Value::Undefined, "q" => "say \"hi\"\n"}.into(),
            0,
        );
        r("token", object! {"region" => region(), "mixed" => format!("a-\"{}\"-b", region())}.into(), 0);
        r("number token", object! {"n" => att("N").as_number()}.into(), 0);
        r("list token", object! {"l" => att("L").as_list()}.into(), 0);
        let lazy = Lazy::any(|| Ok(object! {"deep" => [Aws::region()]}.into()));
        r("lazy", object! {"l" => lazy}.into(), 0);
        r("key", object! {format!("k-{}", Lazy::string(|| "late".into())) => 1}.into(), 0);
        r("indented", object! {"a" => array![1, object! {"b" => region()}]}.into(), 2);
        r("text", "just text".into(), 0);
        r("intrinsic alone", att("A").into(), 0);
        r("join", Fn::join(",", ["a".to_owned(), region()])?.into(), 0);
        c.record("yaml", s.to_yaml_string(object! {"a" => 1, "b" => ["x"]}), &s);
        let secret = longshore::core::secret_value::SecretValue::ssm_secure("/p", None);
        r("secret", object! {"s" => secret.unsafe_unwrap()}.into(), 0);
        Ok(())
    });
}

#[test]
fn json_worked_out_at_deployment_and_yaml() {
    use longshore::core::cfn_json::{CfnJson, CfnJsonProps};
    check("1613-core-cfn-json-yaml", |app, c| {
        c.own_handler_code();
        let s = Stack::new(app, "Stack")?;
        let arn = Fn::get_att("Other", "Arn").to_string();
        let value = object! {
            format!("{arn}:sub") => "x",
            Aws::region() => array![1, object! {"deep" => Aws::stack_id()}],
        };
        let json = CfnJson::new(&s, "Json", CfnJsonProps { value: value.into() })?;
        let list = || Fn::get_att("Other", "List").as_list();
        let text = object! {"json" => &json, "list" => list(), "again" => list()};
        let properties = object! {
            "Condition" => object! {"StringEquals" => &json},
            "Value" => json.value(),
            "Text" => s.to_json_string(text, 0),
        };
        CfnResource::new(&s, "User", "Some::Type", properties)?;
        c.record("value", json.value(), &s);
        let texts = [
            "plain",
            "",
            "two words",
            "true",
            "No",
            "on",
            "null",
            "~",
            "12",
            "-1.5",
            "1e3",
            "0x1F",
            ".5",
            "1.2.3",
            "2020-01-01",
            "a: b",
            "a:b",
            "a #b",
            "#c",
            "- x",
            "-x",
            "*a",
            "&a",
            "!t",
            "{a}",
            "[a]",
            "it's",
            "\"q\"",
            "tail:",
            " lead",
            "trail ",
            "@at",
            "%p",
            "`b",
            "|",
            ">",
            "a,b",
            "?x",
            "? x",
            ":x",
            "tab\there",
            "back\\slash",
            "ümlaut",
            "=",
            "y",
            "arn:aws:s3:::b",
        ];
        c.record("texts", s.to_yaml_string(texts), &s);
        let mut keys: Object =
            texts.iter().filter(|t| !t.is_empty()).enumerate().map(|(i, t)| ((*t).to_owned(), i.into())).collect();
        longshore::core::value::js_key_order(&mut keys);
        c.record("keys", s.to_yaml_string(keys), &s);
        let none = Vec::<Value>::new;
        let nested = object! {
            "a" => object! {"b" => object! {"c" => none()}, "d" => Object::new()},
            "e" => array![
                array![1, [2]],
                object! {"f" => 1, "g" => [object! {"h" => Value::Null}]},
                none(),
                Object::new(),
            ],
            "t" => true, "n" => 1.5, "u" => Value::Undefined,
        };
        c.record("nested", s.to_yaml_string(nested), &s);
        let lines = object! {"a" => "one\ntwo", "b" => "one\ntwo\n", "c" => ["x\n\ny\n"]};
        c.record("lines", s.to_yaml_string(lines), &s);
        let tokens = object! {"r" => Aws::region(), "mixed" => format!("a-{}", Aws::region())};
        c.record("tokens", s.to_yaml_string(tokens), &s);
        c.record("scalar", [s.to_yaml_string("x"), s.to_yaml_string(5), s.to_yaml_string(Value::Null)], &s);
        Ok(())
    });
}
