//! Rendering and refusing, against what aws-cdk-lib did (`oracle/gen/l1.mjs`).

use longshore_spec::{Refusal, Value, View, resource_type_by_class};
use serde_json::Value as Json;

/// JSON in which `{"$date": text}` is a point in time.
#[derive(Clone, Debug, PartialEq)]
enum Resolved {
    Scalar(Json),
    Date(String),
    List(Vec<Resolved>),
    Object(Vec<(String, Resolved)>),
}

impl From<&Json> for Resolved {
    fn from(json: &Json) -> Self {
        match json {
            Json::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Json::Object(members) => match members.get("$date").and_then(Json::as_str) {
                Some(date) => Self::Date(format!("{}Z", &date[..19])),
                None => Self::Object(members.iter().map(|(k, v)| (k.clone(), Self::from(v))).collect()),
            },
            scalar => Self::Scalar(scalar.clone()),
        }
    }
}

impl Resolved {
    fn json(&self) -> Json {
        match self {
            Self::Scalar(json) => json.clone(),
            Self::Date(text) => Json::from(text.as_str()),
            Self::List(items) => items.iter().map(Self::json).collect(),
            Self::Object(members) => members.iter().map(|(k, v)| (k.clone(), v.json())).collect(),
        }
    }
}

impl Value for Resolved {
    fn view(&self) -> View<'_, Self> {
        match self {
            Self::Scalar(Json::Bool(_)) => View::Boolean,
            Self::Scalar(Json::Number(_)) => View::Number,
            Self::Scalar(Json::String(text)) => View::String(text),
            Self::Scalar(_) => View::Null,
            Self::Date(text) => View::Timestamp(text.clone()),
            Self::List(items) => View::List(items),
            Self::Object(members) => View::Object(members.iter().map(|(k, v)| (k.as_str(), v)).collect()),
        }
    }

    fn string(text: &str) -> Self {
        Self::Scalar(text.into())
    }

    fn list(items: Vec<Self>) -> Self {
        Self::List(items)
    }

    fn object(members: Vec<(String, Self)>) -> Self {
        Self::Object(members)
    }

    fn to_json(&self) -> String {
        self.json().to_string()
    }
}

#[test]
fn properties_render_and_are_refused_as_by_the_classes() {
    let vectors: Json = serde_json::from_str(include_str!("vectors/l1.json")).expect("JSON");
    assert_eq!(vectors["aws-cdk-lib"], "2.275.0");
    let mut compared = 0;
    for row in vectors["rows"].as_array().expect("rows") {
        let fact = row["fact"].as_str().expect("a fact");
        if row["at"] == "construction" || fact.ends_with("tags are sorted by key") {
            continue; // done by the constructor and by the tag manager
        }
        let (module, class) = row["class"].as_str().expect("a class").split_once('.').expect("module.class");
        let resource = resource_type_by_class(module, class).expect("a known class");
        let got = match resource.render(&Resolved::from(&row["props"])) {
            Ok(value) => value.to_json(),
            Err(refusal @ Refusal::Properties(_)) => format!("Error: Resolution error: {refusal}."),
            Err(refusal) => format!("TypeError: Resolution error: {refusal}."),
        };
        let wanted = match row["rendered"].as_str() {
            Some(text) => text.to_owned(),
            None => {
                format!("{}: {}", row["name"].as_str().expect("a name"), row["message"].as_str().expect("a message"))
            }
        };
        assert_eq!(got, wanted, "{fact}");
        compared += 1;
    }
    assert!(compared > 40, "{compared} rows");
}

#[test]
fn a_timestamp_that_is_null_is_a_type_error() {
    let bucket = resource_type_by_class("aws_s3", "CfnBucket").expect("a known class");
    let rules =
        serde_json::json!({ "lifecycleConfiguration": { "rules": [{ "status": "Enabled", "expirationDate": null }] } });
    let refused = bucket.render(&Resolved::from(&rules)).expect_err("refused");
    assert!(matches!(&refused, Refusal::Timestamp(text) if text.contains("reading 'getTime'")), "{refused}");
}
