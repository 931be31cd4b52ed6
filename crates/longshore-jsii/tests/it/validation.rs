//! Validation of templates, where the kernel is built with it.
// Source: aws-cdk-lib 2.275.0, observed (oracle case 1900, "empty stack").

use serde_json::{Value, json};

use crate::{Client, read};

#[test]
fn templates_are_validated_unless_the_environment_says_no() {
    for (validation, reported) in [("", true), ("false", false)] {
        let mut client = Client::validating("runtime.js", validation).loaded();
        let (app, _) = client.app();
        client.invoke(&app, "synth", json!([]));
        let report = client.folder.path().join("cdk.out/validation-report.json");
        assert_eq!(report.exists(), reported);
        if reported {
            let report = read(&report);
            let by = &report["pluginReports"][0];
            let found: Vec<&Value> = by["violations"].as_array().unwrap().iter().map(|it| &it["ruleName"]).collect();
            assert_eq!((&by["pluginName"], found), (&json!("CloudFormation Validate"), vec![&json!("F0001")]));
        }
    }
}
