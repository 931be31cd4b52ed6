//! The intrinsic functions.
// Source: AWS CloudFormation User Guide, intrinsic function reference, 2026-11.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::Value;

use super::evaluate::{Scope, Unresolved, text_of};

/// Calls a function; `None` when its value is `AWS::NoValue`.
pub(super) fn call(scope: &Scope<'_>, name: &str, argument: &Value) -> Result<Option<Value>, Unresolved> {
    let value = match name {
        "Ref" => return scope.reference(literal(argument, name)?),
        "Fn::If" => {
            let [condition, yes, no] = arguments(argument, name)?;
            return scope.evaluate(if scope.condition(literal(condition, name)?)? { yes } else { no });
        }
        "Condition" => scope.condition(literal(argument, name)?)?.into(),
        "Fn::GetAtt" => {
            let (logical_id, attribute) = match argument {
                Value::String(text) => text.split_once('.').ok_or_else(|| wrong(name, argument))?,
                Value::Array(_) => {
                    let [logical_id, attribute] = arguments(argument, name)?;
                    (literal(logical_id, name)?, literal(attribute, name)?)
                }
                _ => return Err(wrong(name, argument)),
            };
            scope.attribute(logical_id, attribute)?
        }
        "Fn::Join" => {
            let [delimiter, items] = arguments(argument, name)?;
            let items = list(scope, items, name)?;
            let texts = items.iter().map(|item| text_of(item).ok_or_else(|| wrong(name, item)));
            texts.collect::<Result<Vec<_>, _>>()?.join(literal(delimiter, name)?).into()
        }
        "Fn::Sub" => substitute(scope, argument)?.into(),
        "Fn::Split" => {
            let [delimiter, text] = arguments(argument, name)?;
            let text = scope.text(text, "the text of Fn::Split")?;
            text.split(literal(delimiter, name)?).collect::<Vec<_>>().into()
        }
        "Fn::Select" => {
            let [index, items] = arguments(argument, name)?;
            let index = scope.text(index, "the index of Fn::Select")?;
            let items = list(scope, items, name)?;
            let item = index.parse::<usize>().ok().and_then(|index| items.get(index).cloned());
            item.ok_or_else(|| Unresolved::Invalid(format!("Fn::Select finds no item {index} of {}", items.len())))?
        }
        "Fn::FindInMap" => find_in_map(scope, argument)?,
        "Fn::Equals" => {
            let [left, right] = arguments(argument, name)?;
            let (left, right) = (scope.required(left, name)?, scope.required(right, name)?);
            (left == right || (text_of(&left).is_some() && text_of(&left) == text_of(&right))).into()
        }
        "Fn::Not" => {
            let [condition] = arguments(argument, name)?;
            (!truth(scope, condition)?).into()
        }
        "Fn::And" => every(scope, argument, name)?.iter().all(|it| *it).into(),
        "Fn::Or" => every(scope, argument, name)?.iter().any(|it| *it).into(),
        "Fn::ImportValue" => {
            let export = scope.text(argument, "the name of an import")?;
            match scope.exports.get(&export) {
                Some(Some(value)) => value.clone().into(),
                Some(None) => return Err(Unresolved::NotEmulated(format!("the value of the export {export:?}"))),
                None => return Err(Unresolved::Invalid(format!("no local stack exports {export:?}"))),
            }
        }
        "Fn::Base64" => BASE64_STANDARD.encode(scope.text(argument, "the text of Fn::Base64")?).into(),
        "Fn::Length" => list(scope, argument, name)?.len().into(),
        "Fn::ToJsonString" => scope.required(argument, name)?.to_string().into(),
        _ => return Err(Unresolved::NotEmulated(name.to_owned())),
    };
    Ok(Some(value))
}

fn wrong(name: &str, argument: &Value) -> Unresolved {
    Unresolved::Invalid(format!("{name} does not take {argument}"))
}

fn literal<'a>(value: &'a Value, name: &str) -> Result<&'a str, Unresolved> {
    value.as_str().ok_or_else(|| wrong(name, value))
}

fn arguments<'a, const N: usize>(argument: &'a Value, name: &str) -> Result<&'a [Value; N], Unresolved> {
    argument.as_array().and_then(|items| items.as_slice().try_into().ok()).ok_or_else(|| wrong(name, argument))
}

fn list(scope: &Scope<'_>, value: &Value, name: &str) -> Result<Vec<Value>, Unresolved> {
    match scope.required(value, name)? {
        Value::Array(items) => Ok(items),
        other => Err(wrong(name, &other)),
    }
}

fn truth(scope: &Scope<'_>, condition: &Value) -> Result<bool, Unresolved> {
    Ok(scope.required(condition, "a condition")? == Value::Bool(true))
}

fn every(scope: &Scope<'_>, argument: &Value, name: &str) -> Result<Vec<bool>, Unresolved> {
    let conditions = argument.as_array().ok_or_else(|| wrong(name, argument))?;
    conditions.iter().map(|condition| truth(scope, condition)).collect()
}

fn find_in_map(scope: &Scope<'_>, argument: &Value) -> Result<Value, Unresolved> {
    let name = "Fn::FindInMap";
    let (keys, default) = match argument.as_array().map(Vec::as_slice) {
        Some([map, top, second]) => ([map, top, second], None),
        Some([map, top, second, options]) => ([map, top, second], options.get("DefaultValue")),
        _ => return Err(wrong(name, argument)),
    };
    let [map, top, second] = keys.map(|key| scope.text(key, "a key of Fn::FindInMap"));
    let (map, top, second) = (map?, top?, second?);
    match scope.template["Mappings"].get(&map).and_then(|it| it.get(&top)).and_then(|it| it.get(&second)) {
        Some(found) => Ok(found.clone()),
        None => match default {
            Some(default) => scope.required(default, "the default of Fn::FindInMap"),
            None => Err(Unresolved::Invalid(format!("mapping {map:?} has no {top:?} with {second:?}"))),
        },
    }
}

fn substitute(scope: &Scope<'_>, argument: &Value) -> Result<String, Unresolved> {
    let empty = Value::Null;
    let (text, variables) = match argument {
        Value::String(text) => (text.as_str(), &empty),
        _ => {
            let [text, variables] = arguments(argument, "Fn::Sub")?;
            (literal(text, "Fn::Sub")?, variables)
        }
    };
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        out.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            return Err(Unresolved::Invalid(format!("Fn::Sub has an unfinished variable in {text:?}")));
        };
        rest = after;
        if let Some(kept) = name.strip_prefix('!') {
            out.push_str(&format!("${{{kept}}}"));
        } else if let Some(value) = variables.get(name) {
            out.push_str(&scope.text(value, name)?);
        } else {
            let value = match name.split_once('.') {
                Some((logical_id, attribute)) => Some(scope.attribute(logical_id, attribute)?),
                None => scope.reference(name)?,
            };
            let text = value.as_ref().and_then(text_of);
            out.push_str(&text.ok_or_else(|| Unresolved::Invalid(format!("{name} in Fn::Sub is no text")))?);
        }
    }
    out.push_str(rest);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use indexmap::IndexMap;
    use serde_json::json;

    use super::super::{Pseudo, parameter_values};
    use super::*;

    fn check(value: Value) -> Result<Option<Value>, Unresolved> {
        let template = json!({
            "Parameters": {
                "Stage": { "Type": "String", "Default": "test" },
                "Count": { "Type": "Number", "Default": 3 },
                "Names": { "Type": "CommaDelimitedList", "Default": "a, b" },
                "Boot": { "Type": "AWS::SSM::Parameter::Value<String>", "Default": "/x" },
            },
            "Mappings": { "M": { "eu-west-1": { "k": "v" } } },
            "Conditions": {
                "IsTest": { "Fn::Equals": [{ "Ref": "Stage" }, "test"] },
                "NotTest": { "Fn::Not": [{ "Condition": "IsTest" }] },
                "Both": { "Fn::And": [{ "Condition": "IsTest" }, { "Condition": "NotTest" }] },
                "Either": { "Fn::Or": [{ "Condition": "IsTest" }, { "Condition": "NotTest" }] },
                "Round": { "Condition": "Round" },
            },
            "Resources": { "Repo": { "Type": "AWS::ECR::Repository" }, "User": { "Type": "AWS::IAM::User" } },
        });
        let pseudo = Pseudo {
            account: "123456789012".into(),
            region: "eu-west-1".into(),
            stack_name: "S".into(),
            stack_id: "id".into(),
            notification_arns: vec![],
        };
        let parameters = parameter_values(&template, &IndexMap::new()).unwrap();
        let exports = HashMap::from([("S:Out".to_owned(), Some("exported".to_owned())), ("S:Arn".to_owned(), None)]);
        let mut scope = Scope::new(&template, pseudo, parameters, exports);
        let of_repo = [("", "team/app"), ("Arn", "arn:aws:ecr:eu-west-1:123456789012:repository/team/app")];
        let of_repo = of_repo.map(|(name, value)| (name.to_owned(), json!(value)));
        scope.resources.insert("Repo".to_owned(), HashMap::from(of_repo));
        scope.evaluate(&value)
    }

    #[test]
    fn every_function_gives_what_cloudformation_gives() {
        let arn = json!({ "Fn::GetAtt": ["Repo", "Arn"] });
        for (value, expected) in [
            (json!({"Ref": "Repo"}), json!("team/app")),
            (json!({"Fn::GetAtt": "Repo.Arn"}), json!("arn:aws:ecr:eu-west-1:123456789012:repository/team/app")),
            (json!({"Ref": "Count"}), json!("3")),
            (json!({"Ref": "Names"}), json!(["a", "b"])),
            (json!({"Fn::Select": [4, {"Fn::Split": [":", arn]}]}), json!("123456789012")),
            (json!({"Fn::Join": ["-", ["x", {"Ref": "Stage"}, 1, true]]}), json!("x-test-1-true")),
            (
                json!({"Fn::Sub": "${AWS::Region}/${Repo}/${Repo.Arn}/${!Kept}"}),
                json!("eu-west-1/team/app/arn:aws:ecr:eu-west-1:123456789012:repository/team/app/${Kept}"),
            ),
            (json!({"Fn::Sub": ["${a}${Stage}", {"a": {"Ref": "AWS::URLSuffix"}}]}), json!("amazonaws.comtest")),
            (json!({"Fn::FindInMap": ["M", {"Ref": "AWS::Region"}, "k"]}), json!("v")),
            (json!({"Fn::FindInMap": ["M", "x", "k", {"DefaultValue": "d"}]}), json!("d")),
            (json!({"Fn::If": ["IsTest", "yes", "no"]}), json!("yes")),
            (json!({"Fn::If": ["Both", "yes", "no"]}), json!("no")),
            (json!({"Fn::If": ["Either", "yes", "no"]}), json!("yes")),
            (json!({"Fn::ImportValue": {"Fn::Sub": "S:${X}"}}), json!(null)),
            (json!({"Fn::ImportValue": "S:Out"}), json!("exported")),
            (json!({"Fn::Base64": "hi"}), json!("aGk=")),
            (json!({"Fn::Length": {"Ref": "Names"}}), json!(2)),
            (json!({"Fn::ToJsonString": {"a": {"Ref": "Stage"}}}), json!("{\"a\":\"test\"}")),
            (json!([1, {"Ref": "AWS::NoValue"}]), json!([1])),
            (json!({"a": {"Fn::If": ["NotTest", 1, {"Ref": "AWS::NoValue"}]}, "b": 2}), json!({"b": 2})),
        ] {
            let evaluated = check(value.clone());
            if expected.is_null() {
                assert!(evaluated.is_err(), "{value}");
            } else {
                assert_eq!(evaluated, Ok(Some(expected)), "{value}");
            }
        }
    }

    #[test]
    fn what_exists_only_in_aws_is_named() {
        for (value, what) in [
            (json!({"Ref": "User"}), "it needs AWS::IAM::User \"User\", which is not emulated"),
            (json!({"Fn::GetAtt": ["User", "Arn"]}), "it needs Arn of AWS::IAM::User \"User\", which is not emulated"),
            (
                json!({"Fn::Sub": "${Repo.Nothing}"}),
                "it needs Nothing of AWS::ECR::Repository \"Repo\", which is not emulated",
            ),
            (json!({"Ref": "Boot"}), "it needs the SSM parameter \"/x\", which is not emulated"),
            (json!({"Fn::ImportValue": "S:Arn"}), "it needs the value of the export \"S:Arn\", which is not emulated"),
            (json!({"Fn::GetAZs": ""}), "it needs Fn::GetAZs, which is not emulated"),
            (
                json!("{{resolve:ssm:/x}}"),
                "it needs the dynamic reference \"{{resolve:ssm:/x}}\", which is not emulated",
            ),
        ] {
            assert_eq!(check(value).unwrap_err().to_string(), what);
        }
    }

    #[test]
    fn mistakes_in_templates_are_errors() {
        for value in [
            json!({"Ref": "Nobody"}),
            json!({"Fn::If": ["Nobody", 1, 2]}),
            json!({"Fn::If": ["Round", 1, 2]}),
            json!({"Fn::Select": [7, {"Ref": "Names"}]}),
            json!({"Fn::Join": ["", {"Ref": "Stage"}]}),
            json!({"Fn::Sub": "${unfinished"}),
            json!({"Fn::ImportValue": "S:Other"}),
            json!({"Fn::FindInMap": ["M", "x", "k"]}),
        ] {
            assert!(matches!(check(value.clone()), Err(Unresolved::Invalid(_))), "{value}");
        }
    }
}
