//! Checks the properties of a resource and renders them as its class does; see the crate's documentation for the rules.

use crate::model::{Property, ResourceType, StructType, Type};

/// A resolved value: JSON, or a point in time. It holds no tokens any more.
pub trait Value: Clone {
    /// Looks at the value.
    fn view(&self) -> View<'_, Self>;
    /// Makes a string.
    fn string(text: &str) -> Self;
    /// Makes a list.
    fn list(items: Vec<Self>) -> Self;
    /// Makes an object; no key stands twice.
    fn object(members: Vec<(String, Self)>) -> Self;
    /// Prints the value as `JSON.stringify` does, on one line.
    fn to_json(&self) -> String;
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub enum View<'a, V> {
    /// JavaScript's `undefined`: as if it were not there.
    Absent,
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// A string.
    String(&'a str),
    /// A point in time, printed as `YYYY-MM-DDThh:mm:ssZ`.
    Timestamp(String),
    /// A list.
    List(&'a [V]),
    /// An object's members in order.
    Object(Vec<(&'a str, &'a V)>),
}

/// Says why properties were refused.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// Values are not what they have to be; the text is aws-cdk-lib's, with all errors and without the last period.
    Properties(String),
    /// Something that is no time, but passes every other check, stands for a time: JavaScript's `TypeError`.
    Timestamp(String),
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (Refusal::Properties(text) | Refusal::Timestamp(text)) = self;
        f.write_str(text)
    }
}

impl std::error::Error for Refusal {}

impl ResourceType {
    /// Checks resolved properties, given by their camelCase names, and returns them as the template has them.
    ///
    /// Absent members are left out of the result and unknown ones dropped. References have become strings by now.
    ///
    /// # Errors
    /// When a value is not what its property has to be.
    pub fn render<V: Value>(&self, properties: &V) -> Result<V, Refusal> {
        let mut errors = Vec::new();
        self.check_struct(&self.properties, properties, &mut errors)?;
        if errors.is_empty() {
            return Ok(self.render_struct(&self.properties, properties));
        }
        let mut text = format!("Supplied properties not correct for \"{}\"", self.props_name());
        for error in &errors {
            error.print(1, &mut text);
        }
        Err(Refusal::Properties(text))
    }

    /// Tells whether a value, with camelCase names, passes for a type of this resource type.
    pub fn accepts<V: Value>(&self, ty: &Type, value: &V) -> bool {
        self.check(ty, value).is_ok_and(|wrong| wrong.is_none())
    }

    /// Returns what is wrong with a value, if anything is.
    fn check<V: Value>(&self, ty: &Type, value: &V) -> Result<Option<Wrong>, Refusal> {
        let view = value.view();
        if *ty == Type::Timestamp {
            return check_timestamp(value, &view);
        }
        if stands_for_anything(&view) {
            return Ok(None);
        }
        let should = |what: &str| Some(Wrong::new(format!("{} should {what}", value.to_json())));
        Ok(match (ty, &view) {
            (Type::String | Type::Reference(_), View::String(_)) => None,
            (Type::String | Type::Reference(_), _) => should("be a string"),
            (Type::Number, View::Number) | (Type::Boolean, View::Boolean) => None,
            (Type::Number, _) => should("be a number"),
            (Type::Boolean, _) => should("be a boolean"),
            (Type::Json | Type::EventPattern, View::Object(_) | View::List(_) | View::Timestamp(_)) => None,
            (Type::Json | Type::EventPattern, _) => should("be an 'object'"),
            (Type::Tag, View::Object(members)) if ["key", "value"].iter().all(|k| present(members, k)) => None,
            (Type::Tag, _) => should("have a 'key' and a 'value' property"),
            (Type::List(element), View::List(items)) => {
                for (index, item) in items.iter().enumerate() {
                    if let Some(wrong) = self.check(element, item)? {
                        return Ok(Some(wrong.prefixed(&format!("element {index}"))));
                    }
                }
                None
            }
            (Type::List(_), _) => should("be a list"),
            (Type::Map(element), _) => {
                for (key, item) in entries(&view) {
                    if let Some(wrong) = self.check(element, &item)? {
                        return Ok(Some(wrong.prefixed(&format!("element '{key}'"))));
                    }
                }
                None
            }
            (Type::Struct(at), _) => {
                let StructType { name, properties } = self.struct_type(*at);
                let mut below = Vec::new();
                if !matches!(view, View::Object(_) | View::Timestamp(_)) {
                    below.push(Wrong::new(format!("Expected an object, but received: {}", value.to_json())));
                }
                self.check_struct(properties, value, &mut below)?;
                Wrong::above(format!("supplied properties not correct for \"{name}\""), below)
            }
            (Type::Union(alternatives), _) => {
                let mut below = Vec::new();
                for alternative in alternatives {
                    let Some(wrong) = self.check(alternative, value)? else { return Ok(None) };
                    below.push(wrong.prefixed(if below.is_empty() { "either" } else { "or" }));
                }
                Wrong::above("not one of the possible types".to_owned(), below)
            }
            (Type::Timestamp, _) => None,
        })
    }

    fn check_struct<V: Value>(
        &self,
        properties: &[Property],
        value: &V,
        errors: &mut Vec<Wrong>,
    ) -> Result<(), Refusal> {
        let view = value.view();
        for property in properties {
            let given = member(&view, &property.name);
            let wrong = match given {
                Some(given) if !property.required || !matches!(given.view(), View::Null) => {
                    self.check(&property.ty, given)?
                }
                _ if property.required => Some(Wrong::new("required but missing".to_owned())),
                _ => None,
            };
            errors.extend(wrong.map(|w| w.prefixed(&property.name)));
        }
        Ok(())
    }

    fn render_struct<V: Value>(&self, properties: &[Property], value: &V) -> V {
        let view = value.view();
        let members = properties.iter().filter_map(|property| {
            let given = member(&view, &property.name)?;
            Some((property.cfn_name.to_string(), self.render_value(&property.ty, given)))
        });
        V::object(members.collect())
    }

    fn render_value<V: Value>(&self, ty: &Type, value: &V) -> V {
        let view = value.view();
        if stands_for_anything(&view) {
            return value.clone();
        }
        match (ty, &view) {
            (Type::Timestamp, View::Timestamp(text)) => V::string(text),
            (Type::Timestamp, View::String(text)) => V::string(&text.replace(MILLISECONDS, "Z")),
            (Type::Tag, _) => {
                let part = |of: &str, name: &str| member(&view, name).map(|v| (of.to_owned(), v.clone()));
                V::object([part("Key", "key"), part("Value", "value")].into_iter().flatten().collect())
            }
            (Type::EventPattern, View::Object(members)) => {
                let (detail, rest): (Vec<_>, Vec<_>) = members.iter().partition(|(k, _)| *k == "detailType");
                let rest = rest.into_iter().map(|(k, v)| ((*k).to_owned(), (*v).clone()));
                let detail = detail.into_iter().map(|(_, v)| ("detail-type".to_owned(), (*v).clone()));
                V::object(rest.chain(detail).collect())
            }
            (Type::List(element), View::List(items)) => {
                V::list(items.iter().map(|item| self.render_value(element, item)).collect())
            }
            (Type::Map(element), _) => {
                V::object(entries(&view).into_iter().map(|(k, v)| (k, self.render_value(element, &v))).collect())
            }
            (Type::Struct(at), _) => self.render_struct(&self.struct_type(*at).properties, value),
            // Quirk(cdk): union-order. The first alternative that passes is taken, even if it drops what a later one knows.
            (Type::Union(alternatives), _) => {
                let taken = alternatives.iter().find(|a| self.check(a, value).is_ok_and(|wrong| wrong.is_none()));
                taken.map_or_else(|| value.clone(), |taken| self.render_value(taken, value))
            }
            _ => value.clone(),
        }
    }
}

/// Tells whether a value passes every check: nothing, an intrinsic, or a dynamic reference.
fn stands_for_anything<V>(view: &View<'_, V>) -> bool {
    match view {
        View::Absent | View::Null => true,
        View::Object(members) => matches!(members.as_slice(), [(key, _)] if *key == "Ref" || key.starts_with("Fn::")),
        View::String(text) => text.starts_with("{{resolve:") && text.ends_with("}}"),
        _ => false,
    }
}

// Quirk(cdk): timestamp-intrinsics. What stands for anything else cannot stand for a time; see tests/vectors/l1.json.
fn check_timestamp<V: Value>(value: &V, view: &View<'_, V>) -> Result<Option<Wrong>, Refusal> {
    match view {
        View::Absent | View::Timestamp(_) => Ok(None),
        // Differs(cdk): dates-are-texts. Where the library takes a date of JavaScript's, a text of the form it prints is one.
        View::String(text) if is_timestamp(text) => Ok(None),
        View::Null => Err(Refusal::Timestamp("Cannot read properties of null (reading 'getTime')".to_owned())),
        _ if stands_for_anything(view) => Err(Refusal::Timestamp("x.getTime is not a function".to_owned())),
        _ => Ok(Some(Wrong::new(format!("{} should be a Date", value.to_json())))),
    }
}

/// How a text ends that is a point in time as JavaScript prints it, which in a template has no part of a second.
const MILLISECONDS: &str = ".000Z";

/// Tells whether a text has the form `YYYY-MM-DDThh:mm:ssZ`, or the same with `.000` for milliseconds.
fn is_timestamp(text: &str) -> bool {
    const FORM: &str = "0000-00-00T00:00:00Z";
    let text = text.replace(MILLISECONDS, "Z");
    text.len() == FORM.len()
        && text.bytes().zip(FORM.bytes()).all(|(c, form)| if form == b'0' { c.is_ascii_digit() } else { c == form })
}

fn member<'a, V: Value>(view: &View<'a, V>, name: &str) -> Option<&'a V> {
    let View::Object(members) = view else { return None };
    members.iter().find(|(key, _)| *key == name).map(|(_, v)| *v).filter(|v| !matches!(v.view(), View::Absent))
}

fn present<V: Value>(members: &[(&str, &V)], name: &str) -> bool {
    members.iter().any(|(key, value)| *key == name && !matches!(value.view(), View::Absent | View::Null))
}

/// Lists what JavaScript's `Object.keys` finds: a string has its characters, what has no keys is empty.
// Quirk(cdk): scalar-maps. A map is checked and rendered by its keys only, so a text or a number passes for one.
fn entries<V: Value>(view: &View<'_, V>) -> Vec<(String, V)> {
    match view {
        View::Object(members) => members.iter().map(|(k, v)| ((*k).to_owned(), (*v).clone())).collect(),
        View::List(items) => items.iter().enumerate().map(|(i, v)| (i.to_string(), v.clone())).collect(),
        View::String(text) => {
            text.chars().enumerate().map(|(i, c)| (i.to_string(), V::string(c.encode_utf8(&mut [0; 4])))).collect()
        }
        _ => Vec::new(),
    }
}

/// What is wrong, as a tree that is printed two blanks deeper at each level.
struct Wrong {
    text: String,
    below: Vec<Wrong>,
}

impl Wrong {
    fn new(text: String) -> Self {
        Self { text, below: Vec::new() }
    }

    fn above(text: String, below: Vec<Wrong>) -> Option<Self> {
        (!below.is_empty()).then_some(Self { text, below })
    }

    fn prefixed(mut self, prefix: &str) -> Self {
        self.text = format!("{prefix}: {}", self.text);
        self
    }

    fn print(&self, depth: usize, out: &mut String) {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
        out.push_str(&self.text);
        for wrong in &self.below {
            wrong.print(depth + 1, out);
        }
    }
}
