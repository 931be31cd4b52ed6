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

/// A pattern of events whose words stand in columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpaceDelimitedTextPattern {
    columns: Vec<String>,
    restrictions: Vec<(String, String)>,
}

const ELLIPSIS: &str = "...";

impl SpaceDelimitedTextPattern {
    /// A pattern of columns by their names.
    ///
    /// # Errors
    /// When a name is not valid, or there is more than one `...`.
    pub fn construct(columns: &[&str]) -> Result<Self> {
        let valid = |c: &&str| !c.is_empty() && c.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
        if let Some(bad) = columns.iter().find(|c| **c != ELLIPSIS && !valid(c)) {
            return Err(Error::new("InvalidColumnName", format!("Invalid column name: {bad}")));
        }
        if columns.iter().filter(|c| **c == ELLIPSIS).count() > 1 {
            return Err(Error::new("Most", "Can use at most one '...' column".to_owned()));
        }
        Ok(Self { columns: columns.iter().map(|c| (*c).to_owned()).collect(), restrictions: Vec::new() })
    }

    /// The same, of events with a text in a column; `comparison` is `=` or `!=`.
    ///
    /// # Errors
    /// When there is no such column, the text is empty, or the comparison is another.
    // Differs(cdk): empty-column-text. The CDK refuses an empty text only when the pattern is used.
    pub fn where_string(&self, column_name: &str, comparison: &str, value: &str) -> Result<Self> {
        self.known(column_name)?;
        let comparison = operator(comparison, &["=", "!="], "either '=' or '!='")?;
        if value.is_empty() {
            return Err(Error::new("InvalidRestriction", "Invalid restriction".to_owned()));
        }
        Ok(self.with(column_name, format!("{column_name} {comparison} {}", quoted(value))))
    }

    /// The same, of events with a number in a column; `comparison` is `=`, `!=`, `<`, `<=`, `>` or `>=`.
    ///
    /// # Errors
    /// When there is no such column, or the comparison is another.
    pub fn where_number(&self, column_name: &str, comparison: &str, value: f64) -> Result<Self> {
        self.known(column_name)?;
        let comparison = operator(comparison, &NUMBER_OPERATORS, "one of =, !=, <, <=, >, >=")?;
        Ok(self.with(column_name, format!("{column_name} {comparison} {}", js_number(value))))
    }

    fn known(&self, column: &str) -> Result<()> {
        if column == ELLIPSIS {
            return Err(Error::new("CanT", "Can't use '...' in a restriction".to_owned()));
        }
        if !self.columns.iter().any(|c| c == column) {
            let why = format!("Column in restrictions that is not in columns: {column}");
            return Err(Error::new("ColumnRestrictionsColumns", why));
        }
        Ok(())
    }

    fn with(&self, column: &str, restriction: String) -> Self {
        let mut out = self.clone();
        out.restrictions.push((column.to_owned(), restriction));
        out
    }
}

impl IFilterPattern for SpaceDelimitedTextPattern {
    fn log_pattern_string(&self) -> String {
        let column = |name: &String| {
            let of: Vec<&str> = self.restrictions.iter().filter(|(c, _)| c == name).map(|(_, r)| r.as_str()).collect();
            if of.is_empty() { name.clone() } else { of.join(" && ") }
        };
        format!("[{}]", self.columns.iter().map(column).collect::<Vec<_>>().join(", "))
    }
}

impl From<SpaceDelimitedTextPattern> for FilterPatternRef {
    fn from(pattern: SpaceDelimitedTextPattern) -> Self {
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

const NUMBER_OPERATORS: [&str; 6] = ["=", "!=", "<", "<=", ">", ">="];

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
        let comparison = operator(comparison, &NUMBER_OPERATORS, "one of =, !=, <, <=, >, >=")?;
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

    /// Events whose words stand in columns; one name can be `...`, which stands for any columns.
    ///
    /// # Errors
    /// When a name is not valid, or there is more than one `...`.
    pub fn space_delimited(columns: &[&str]) -> Result<SpaceDelimitedTextPattern> {
        SpaceDelimitedTextPattern::construct(columns)
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
