//! Which log events are meant.

use std::rc::Rc;

use longshore_core::error::{Error, Result};
use longshore_core::value::js_number;

/// A pattern of log events.
pub trait IFilterPattern {
    /// The text of the pattern.
    fn log_pattern_string(&self) -> String;
}

/// A handle of any pattern.
pub type FilterPatternRef = Rc<dyn IFilterPattern>;

/// A pattern of events that are JSON; patterns of this kind can be put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonPattern(String);

impl JsonPattern {
    /// The text between the braces.
    pub fn json_pattern_string(&self) -> String {
        self.0.clone()
    }
}

impl IFilterPattern for JsonPattern {
    fn log_pattern_string(&self) -> String {
        format!("{{ {} }}", self.0)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct TextPattern(String);

impl IFilterPattern for TextPattern {
    fn log_pattern_string(&self) -> String {
        self.0.clone()
    }
}

impl From<JsonPattern> for FilterPatternRef {
    fn from(pattern: JsonPattern) -> Self {
        Rc::new(pattern)
    }
}

/// Makes patterns.
// Source: CloudWatch Logs, "Filter pattern syntax".
#[derive(Clone, Copy, Debug)]
pub struct FilterPattern;

fn text(pattern: impl Into<String>) -> FilterPatternRef {
    Rc::new(TextPattern(pattern.into()))
}

fn quoted(term: &str) -> String {
    format!("\"{}\"", term.replace('\\', "\\\\").replace('"', "\\\""))
}

fn operator<'a>(given: &'a str, allowed: &[&str], words: &str) -> Result<&'a str> {
    let given = if given == "==" { "=" } else { given };
    if !allowed.contains(&given) {
        return Err(Error::new(
            "InvalidComparisonOperator",
            format!("Invalid comparison operator ('{given}'), must be {words}"),
        ));
    }
    Ok(given)
}

impl FilterPattern {
    /// The pattern that a text says.
    pub fn literal(log_pattern_string: impl Into<String>) -> FilterPatternRef {
        text(log_pattern_string)
    }

    /// All events.
    pub fn all_events() -> FilterPatternRef {
        text("")
    }

    /// Events that have all of some words.
    pub fn all_terms(terms: &[&str]) -> FilterPatternRef {
        Self::any_term_group(vec![terms.iter().map(|t| (*t).to_owned()).collect()])
    }

    /// Events that have one of some words.
    pub fn any_term(terms: &[&str]) -> FilterPatternRef {
        Self::any_term_group(terms.iter().map(|t| vec![(*t).to_owned()]).collect())
    }

    /// Events that have all words of one of some groups.
    pub fn any_term_group(term_groups: Vec<Vec<String>>) -> FilterPatternRef {
        let groups: Vec<String> =
            term_groups.iter().map(|terms| terms.iter().map(|t| quoted(t)).collect::<Vec<_>>().join(" ")).collect();
        match groups.as_slice() {
            [one] => text(one.as_str()),
            all => text(all.iter().map(|g| format!("?{g}")).collect::<Vec<_>>().join(" ")),
        }
    }

    /// Events with a text in a field; `comparison` is `=` or `!=`.
    ///
    /// # Errors
    /// When it is another.
    pub fn string_value(json_field: &str, comparison: &str, value: &str) -> Result<JsonPattern> {
        let comparison = operator(comparison, &["=", "!="], "either '=' or '!='")?;
        Ok(JsonPattern(format!("{json_field} {comparison} {}", quoted(value))))
    }

    /// Events with a number in a field; `comparison` is `=`, `!=`, `<`, `<=`, `>` or `>=`.
    ///
    /// # Errors
    /// When it is another.
    pub fn number_value(json_field: &str, comparison: &str, value: f64) -> Result<JsonPattern> {
        let allowed = ["=", "!=", "<", "<=", ">", ">="];
        let comparison = operator(comparison, &allowed, "one of =, !=, <, <=, >, >=")?;
        Ok(JsonPattern(format!("{json_field} {comparison} {}", js_number(value))))
    }

    /// Events with a text in a field that a regular expression describes.
    pub fn regex_value(json_field: &str, comparison: &str, value: &str) -> JsonPattern {
        JsonPattern(format!("{json_field} {comparison} %{value}%"))
    }

    /// Events whose field is null.
    pub fn is_null(json_field: &str) -> JsonPattern {
        JsonPattern(format!("{json_field} IS NULL"))
    }

    /// Events without a field.
    pub fn not_exists(json_field: &str) -> JsonPattern {
        JsonPattern(format!("{json_field} NOT EXISTS"))
    }

    /// Events with a field.
    pub fn exists(json_field: &str) -> JsonPattern {
        JsonPattern(format!("{json_field} = \"*\""))
    }

    /// Events whose field is true or false.
    pub fn boolean_value(json_field: &str, value: bool) -> JsonPattern {
        JsonPattern(format!("{json_field} IS {}", if value { "TRUE" } else { "FALSE" }))
    }

    /// Events of all patterns.
    ///
    /// # Errors
    /// When there is none.
    pub fn all(patterns: Vec<JsonPattern>) -> Result<JsonPattern> {
        let none = "Must supply at least one pattern, or use allEvents() to match all events.";
        Self::joined("&&", patterns, none)
    }

    /// Events of any pattern.
    ///
    /// # Errors
    /// When there is none.
    pub fn any(patterns: Vec<JsonPattern>) -> Result<JsonPattern> {
        Self::joined("||", patterns, "Must supply at least one pattern")
    }

    fn joined(operator: &str, patterns: Vec<JsonPattern>, none: &str) -> Result<JsonPattern> {
        match patterns.as_slice() {
            [] => Err(Error::new("SupplyLeastPattern", none.to_owned())),
            [one] => Ok(one.clone()),
            all => {
                let clauses: Vec<String> = all.iter().map(|p| format!("({})", p.0)).collect();
                Ok(JsonPattern(clauses.join(&format!(" {operator} "))))
            }
        }
    }
}
