//! Fills the properties of every class with values of their types and renders them, for the library to say the same.

use longshore_spec::{Property, ResourceType, Type, Value, View};
use serde_json::{Value as Json, json};

/// Structs deeper than this are given their required properties only; some hold themselves.
const DEPTH: usize = 4;

/// A resolved value: JSON and points in time.
#[derive(Clone)]
pub(super) enum Sample {
    Scalar(Json),
    Time,
    List(Vec<Sample>),
    Object(Vec<(String, Sample)>),
}

/// Returns `{class, cases: [{props, rendered}]}`; a class with unions is filled with their first and with their last
/// alternatives. Times are `{"$date": …}` in the properties, and the rendering is text, so that its order counts.
pub(super) fn of_class(of: &ResourceType) -> Json {
    let cases: Vec<Json> = [false, true]
        .map(|last| {
            let sample = object(of, &of.properties, last, 0);
            let rendered = match of.render(&sample) {
                Ok(value) => value.to_json(),
                Err(refusal) => refusal.to_string(),
            };
            json!({ "props": sample.given(), "rendered": rendered })
        })
        .into();
    json!({ "module": of.module, "class": of.class, "cases": cases })
}

fn object(of: &ResourceType, properties: &[Property], last: bool, depth: usize) -> Sample {
    // The reverse of the template's order, to see it put right.
    let wanted = properties.iter().rev().filter(|p| p.required || depth < DEPTH);
    Sample::Object(wanted.map(|p| (p.name.to_string(), value(of, &p.ty, last, depth))).collect())
}

fn value(of: &ResourceType, ty: &Type, last: bool, depth: usize) -> Sample {
    match ty {
        Type::Number => Sample::Scalar(json!(1.5)),
        Type::Boolean => Sample::Scalar(json!(false)),
        Type::Timestamp => Sample::Time,
        Type::Json => Sample::Object(vec![
            ("b".to_owned(), Sample::Scalar(json!(1))),
            ("a".to_owned(), Sample::Scalar(Json::Null)),
        ]),
        Type::EventPattern => Sample::Object(vec![
            ("detailType".to_owned(), Sample::List(Vec::new())),
            ("source".to_owned(), Sample::List(Vec::new())),
        ]),
        Type::Tag => Sample::Object(["value", "key"].map(|k| (k.to_owned(), Sample::string(k))).into()),
        Type::List(element) => Sample::List(vec![value(of, element, last, depth); 2]),
        Type::Map(element) => {
            Sample::Object(["y", "x"].map(|k| (k.to_owned(), value(of, element, last, depth))).into())
        }
        Type::Struct(at) => object(of, &of.struct_type(*at).properties, last, depth + 1),
        Type::Union(parts) => {
            let part = if last { parts.last() } else { parts.first() };
            value(of, part.expect("invariant: a union has alternatives"), last, depth)
        }
        _ => Sample::string("text"),
    }
}

impl Sample {
    fn json(&self, time: &Json) -> Json {
        match self {
            Self::Scalar(json) => json.clone(),
            Self::Time => time.clone(),
            Self::List(items) => items.iter().map(|i| i.json(time)).collect(),
            Self::Object(members) => members.iter().map(|(k, v)| (k.clone(), v.json(time))).collect(),
        }
    }

    fn given(&self) -> Json {
        self.json(&json!({ "$date": "2020-01-02T03:04:05.678Z" }))
    }
}

impl Value for Sample {
    fn view(&self) -> View<'_, Self> {
        match self {
            Self::Scalar(Json::Bool(_)) => View::Boolean,
            Self::Scalar(Json::Number(_)) => View::Number,
            Self::Scalar(Json::String(text)) => View::String(text),
            Self::Scalar(_) => View::Null,
            Self::Time => View::Timestamp("2020-01-02T03:04:05Z".to_owned()),
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
        self.json(&json!("a time")).to_string()
    }
}
