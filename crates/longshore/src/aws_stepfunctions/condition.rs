//! What choices depend on.

use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::value::{Object, Value};

use super::json_path::is_jsonata;

/// What a choice depends on.
#[derive(Clone, Debug)]
pub struct Condition(Object);

/// Writes the comparisons of a variable, which all are alike.
macro_rules! comparisons {
    ($($(#[$m:meta])* $name:ident($value:ty as $plain:ty) => $operator:literal;)*) => {
        impl Condition {
            $(
                $(#[$m])*
                ///
                /// # Errors
                /// When the variable is no path.
                pub fn $name(variable: impl AsRef<str>, value: $value) -> Result<Self> {
                    let value: $plain = value.into();
                    Self::compare(variable.as_ref(), $operator, value.into())
                }
            )*
        }
    };
}

/// Writes the tests of what a variable is, each with its opposite.
macro_rules! tests {
    ($($is:ident, $is_not:ident => $operator:literal, $what:literal;)*) => {
        impl Condition {
            $(
                #[doc = concat!("A variable is ", $what, ".")]
                ///
                /// # Errors
                /// When the variable is no path.
                pub fn $is(variable: impl AsRef<str>) -> Result<Self> {
                    Self::compare(variable.as_ref(), $operator, true.into())
                }

                #[doc = concat!("A variable is not ", $what, ".")]
                ///
                /// # Errors
                /// When the variable is no path.
                pub fn $is_not(variable: impl AsRef<str>) -> Result<Self> {
                    Self::compare(variable.as_ref(), $operator, false.into())
                }
            )*
        }
    };
}

tests! {
    is_present, is_not_present => "IsPresent", "there";
    is_string, is_not_string => "IsString", "a text";
    is_numeric, is_not_numeric => "IsNumeric", "a number";
    is_boolean, is_not_boolean => "IsBoolean", "a boolean";
    is_timestamp, is_not_timestamp => "IsTimestamp", "a time";
    is_null, is_not_null => "IsNull", "null";
}

comparisons! {
    /// A variable is true, or false.
    boolean_equals(bool as bool) => "BooleanEquals";
    /// A variable is the boolean that a path leads to.
    boolean_equals_json_path(impl Into<String> as String) => "BooleanEqualsPath";
    /// The text of a variable is equal to a value.
    string_equals(impl Into<String> as String) => "StringEquals";
    /// The text of a variable is equal to what a path leads to.
    string_equals_json_path(impl Into<String> as String) => "StringEqualsPath";
    /// The text of a variable is less than a value.
    string_less_than(impl Into<String> as String) => "StringLessThan";
    /// The text of a variable is less than what a path leads to.
    string_less_than_json_path(impl Into<String> as String) => "StringLessThanPath";
    /// The text of a variable is at most a value.
    string_less_than_equals(impl Into<String> as String) => "StringLessThanEquals";
    /// The text of a variable is at most what a path leads to.
    string_less_than_equals_json_path(impl Into<String> as String) => "StringLessThanEqualsPath";
    /// The text of a variable is greater than a value.
    string_greater_than(impl Into<String> as String) => "StringGreaterThan";
    /// The text of a variable is greater than what a path leads to.
    string_greater_than_json_path(impl Into<String> as String) => "StringGreaterThanPath";
    /// The text of a variable is at least a value.
    string_greater_than_equals(impl Into<String> as String) => "StringGreaterThanEquals";
    /// The text of a variable is at least what a path leads to.
    string_greater_than_equals_json_path(impl Into<String> as String) => "StringGreaterThanEqualsPath";
    /// The number of a variable is equal to a value.
    number_equals(f64 as f64) => "NumericEquals";
    /// The number of a variable is equal to what a path leads to.
    number_equals_json_path(impl Into<String> as String) => "NumericEqualsPath";
    /// The number of a variable is less than a value.
    number_less_than(f64 as f64) => "NumericLessThan";
    /// The number of a variable is less than what a path leads to.
    number_less_than_json_path(impl Into<String> as String) => "NumericLessThanPath";
    /// The number of a variable is at most a value.
    number_less_than_equals(f64 as f64) => "NumericLessThanEquals";
    /// The number of a variable is at most what a path leads to.
    number_less_than_equals_json_path(impl Into<String> as String) => "NumericLessThanEqualsPath";
    /// The number of a variable is greater than a value.
    number_greater_than(f64 as f64) => "NumericGreaterThan";
    /// The number of a variable is greater than what a path leads to.
    number_greater_than_json_path(impl Into<String> as String) => "NumericGreaterThanPath";
    /// The number of a variable is at least a value.
    number_greater_than_equals(f64 as f64) => "NumericGreaterThanEquals";
    /// The number of a variable is at least what a path leads to.
    number_greater_than_equals_json_path(impl Into<String> as String) => "NumericGreaterThanEqualsPath";
    /// The time of a variable is equal to a value.
    timestamp_equals(impl Into<String> as String) => "TimestampEquals";
    /// The time of a variable is equal to what a path leads to.
    timestamp_equals_json_path(impl Into<String> as String) => "TimestampEqualsPath";
    /// The time of a variable is less than a value.
    timestamp_less_than(impl Into<String> as String) => "TimestampLessThan";
    /// The time of a variable is less than what a path leads to.
    timestamp_less_than_json_path(impl Into<String> as String) => "TimestampLessThanPath";
    /// The time of a variable is at most a value.
    timestamp_less_than_equals(impl Into<String> as String) => "TimestampLessThanEquals";
    /// The time of a variable is at most what a path leads to.
    timestamp_less_than_equals_json_path(impl Into<String> as String) => "TimestampLessThanEqualsPath";
    /// The time of a variable is greater than a value.
    timestamp_greater_than(impl Into<String> as String) => "TimestampGreaterThan";
    /// The time of a variable is greater than what a path leads to.
    timestamp_greater_than_json_path(impl Into<String> as String) => "TimestampGreaterThanPath";
    /// The time of a variable is at least a value.
    timestamp_greater_than_equals(impl Into<String> as String) => "TimestampGreaterThanEquals";
    /// The time of a variable is at least what a path leads to.
    timestamp_greater_than_equals_json_path(impl Into<String> as String) => "TimestampGreaterThanEqualsPath";
    /// The text of a variable matches a pattern, in which `*` stands for anything.
    string_matches(impl Into<String> as String) => "StringMatches";
}

impl Condition {
    /// All of some conditions.
    ///
    /// # Errors
    /// When there is none.
    pub fn and(conditions: impl IntoIterator<Item = Condition>) -> Result<Self> {
        Self::compound("And", conditions.into_iter().collect())
    }

    /// At least one of some conditions.
    ///
    /// # Errors
    /// When there is none.
    pub fn or(conditions: impl IntoIterator<Item = Condition>) -> Result<Self> {
        Self::compound("Or", conditions.into_iter().collect())
    }

    /// The opposite of a condition.
    #[allow(clippy::should_implement_trait, reason = "the CDK's name")]
    pub fn not(condition: Condition) -> Self {
        Self(object! {"Not" => condition.0})
    }

    /// An expression in JSONata, with `{%` and `%}` around it.
    ///
    /// # Errors
    /// When they are not there.
    pub fn jsonata(condition: impl Into<String>) -> Result<Self> {
        let condition = condition.into();
        if !is_jsonata(&condition) {
            return Err(Error::new(
                "InvalidJsonataExpression",
                format!("JSONata expression must start with '{{%' and end with '%}}', got '{condition}'"),
            ));
        }
        Ok(Self(object! {"Condition" => condition}))
    }

    /// The condition as a definition has it.
    pub fn render_condition(&self) -> Object {
        self.0.clone()
    }

    // Quirk(cdk): sfn-variables. A variable may begin with `$` in any way, or have a path inside.
    fn compare(variable: &str, operator: &str, value: Value) -> Result<Self> {
        if !(variable.starts_with('$') || variable.contains("$.") || variable.contains("$[")) {
            return Err(Error::new(
                "InvalidVariableReference",
                format!("Variable reference must be '$', start with '$.', or start with '$[', got '{variable}'"),
            ));
        }
        Ok(Self(object! {"Variable" => variable, operator => value}))
    }

    fn compound(operator: &str, conditions: Vec<Condition>) -> Result<Self> {
        if conditions.is_empty() {
            return Err(Error::new(
                "MissingInnerCondition",
                "Must supply at least one inner condition for a logical combination",
            ));
        }
        let conditions: Vec<Value> = conditions.into_iter().map(|c| c.0.into()).collect();
        Ok(Self(object! {operator => conditions}))
    }
}
