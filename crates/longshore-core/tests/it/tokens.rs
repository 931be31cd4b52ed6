//! Tokens: cycles, depth, and text that only looks like one.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::intrinsics::{Aws, Fn};
use longshore_core::object;
use longshore_core::secret_value::SecretValue;
use longshore_core::stack::Stack;
use longshore_core::token::{Lazy, Token, is_unresolved};
use longshore_core::value::{Object, Value};

use crate::app_in;

fn with_stack<R>(f: impl FnOnce(&Stack) -> R) -> R {
    let dir = tempfile::tempdir().unwrap();
    let app = app_in(dir.path(), Object::new());
    f(&Stack::new(&app, "Stack").unwrap())
}

#[test]
fn a_token_that_holds_itself_is_an_error_not_a_crash() {
    with_stack(|s| {
        let slot = Rc::new(RefCell::new(Value::Undefined));
        let inner = Rc::clone(&slot);
        let direct = Lazy::uncached(move |_| Ok(inner.borrow().clone()));
        for value in [(&direct).into(), format!("a{direct}b").into(), object! {"k" => vec![&direct]}.into()] {
            *slot.borrow_mut() = value;
            let error = s.resolve(&direct).unwrap_err();
            assert_eq!(error.code(), "TokenCycle");
            assert!(error.hint().is_some());
        }
    });
}

#[test]
fn tokens_within_tokens_are_resolved_to_a_sensible_depth() {
    with_stack(|s| {
        let mut token = Token::of("end");
        for _ in 0..250 {
            token = Token::of(token.to_string());
        }
        assert_eq!(s.resolve(token).unwrap(), Value::from("end"));
        let joined = (0..200).try_fold(Aws::region(), |t, i| Fn::join("-", [t, i.to_string()])).unwrap();
        let text = s.resolve(joined).unwrap().to_json(0);
        assert!(text.starts_with(r#"{"Fn::Join":["-",[{"Ref":"AWS::Region"},"0-1-2-"#), "{text}");
    });
}

#[test]
fn text_that_looks_like_a_token_is_text() {
    with_stack(|s| {
        for text in
            ["${Token[", "${Token[x]}", "${Token[TOKEN.4000000000]}", "${Token[TOKEN.x]}", "#{Token[TOKEN.1", "${x}"]
        {
            assert!(!is_unresolved(text), "{text}");
            assert_eq!(s.resolve(text).unwrap(), Value::from(text));
        }
        let region = Aws::region();
        let mixed = s.resolve(format!("${{Token[{region}")).unwrap();
        assert_eq!(mixed.to_json(0), r#"{"Fn::Join":["",["${Token[",{"Ref":"AWS::Region"}]]}"#);
    });
}

#[test]
fn secrets_are_not_shown() {
    let secret = SecretValue::unsafe_plain_text("hunter2");
    assert!(!format!("{secret:?}").contains("hunter2"));
    assert!(!secret.to_string().contains("hunter2"));
    assert_eq!(secret.unsafe_unwrap(), "hunter2");
}
