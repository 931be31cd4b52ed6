//! Parameters of a template: what is sent for each.

use indexmap::IndexMap;
use serde_json::{Value, json};

use crate::template::text_of;

/// What is sent for the parameters of a stack.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct StackParameters {
    /// As CloudFormation takes it.
    pub(crate) sent: Vec<Value>,
    /// Whether a value, or what a value stands for, may differ from the deployed one.
    pub(crate) change: bool,
}

/// Decides for each parameter: a given value, else the previous one, else the template's default.
///
/// # Errors
/// With the parameters that have none of these.
// Source: aws-cdk-cli 7ff50e77, template parameters: a parameter that is read from SSM can have changed without anybody
// knowing, unless its description says [cdk:skip].
pub(crate) fn decide(
    template: &Value,
    given: &IndexMap<String, String>,
    previous: &IndexMap<String, String>,
    use_previous: bool,
) -> Result<StackParameters, Vec<String>> {
    let mut sent = Vec::new();
    let mut change = false;
    let mut missing = Vec::new();
    for (name, declared) in template["Parameters"].as_object().into_iter().flatten() {
        let value = given.get(name);
        let before = previous.get(name).filter(|_| use_previous);
        let default = text_of(&declared["Default"]);
        let now = match (value, before, &default) {
            (Some(value), _, _) => {
                sent.push(json!({ "ParameterKey": name, "ParameterValue": value }));
                Some(value)
            }
            (None, Some(before), _) => {
                sent.push(json!({ "ParameterKey": name, "UsePreviousValue": true }));
                Some(before)
            }
            (None, None, Some(default)) => Some(default),
            (None, None, None) => {
                missing.push(name.clone());
                continue;
            }
        };
        let from_ssm = declared["Type"].as_str().is_some_and(|kind| kind.starts_with("AWS::SSM::Parameter::"));
        let skip = declared["Description"].as_str().is_some_and(|text| text.contains("[cdk:skip]"));
        // What is shown of a parameter that is read from SSM may be what stands there, which says nothing here.
        let is_left_alone = from_ssm && skip && value.is_none() && previous.contains_key(name);
        change |= (from_ssm && !skip) || (!is_left_alone && now != previous.get(name));
    }
    if missing.is_empty() { Ok(StackParameters { sent, change }) } else { Err(missing) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(pairs: &[(&str, &str)]) -> IndexMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_parameter_has_a_given_value_the_previous_one_or_a_default() {
        let template = json!({ "Parameters": {
            "Given": { "Type": "String" }, "Kept": { "Type": "String", "Default": "d" },
            "Default": { "Type": "Number", "Default": 3 },
        } });
        let previous = map(&[("Given", "old"), ("Kept", "k"), ("Gone", "x")]);
        let decided = decide(&template, &map(&[("Given", "new")]), &previous, true).unwrap();
        assert_eq!(
            decided.sent,
            [
                json!({ "ParameterKey": "Given", "ParameterValue": "new" }),
                json!({ "ParameterKey": "Kept", "UsePreviousValue": true }),
            ]
        );
        assert!(decided.change);
        let without = decide(&template, &map(&[("Given", "old")]), &previous, false).unwrap();
        assert_eq!(without.sent.len(), 1);
        assert_eq!(decide(&template, &map(&[]), &map(&[]), true), Err(vec!["Given".to_owned()]));
        // Nothing is a value as well.
        let emptied = decide(&template, &map(&[("Given", "")]), &previous, true).unwrap();
        assert_eq!(emptied.sent[0], json!({ "ParameterKey": "Given", "ParameterValue": "" }));
    }

    #[test]
    fn what_ssm_holds_can_have_changed_unless_the_cdk_says_so() {
        let of = |description: &str| {
            let boot =
                json!({ "Type": "AWS::SSM::Parameter::Value<String>", "Default": "/x", "Description": description });
            decide(&json!({ "Parameters": { "P": boot } }), &map(&[]), &map(&[("P", "/x")]), true).unwrap().change
        };
        assert!(of("whatever"));
        assert!(!of("Version of the bootstrap stack. [cdk:skip]"));
    }
}
