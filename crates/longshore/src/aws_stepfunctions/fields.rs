//! How states refer to their inputs.

use indexmap::IndexSet;
use longshore_core::error::{Error, Result};
use longshore_core::resolve::ResolveContext;
use longshore_core::token::{Resolvable, Token};
use longshore_core::value::{Object, Value};

use super::json_path::{self, JsonPathToken, jsonata_in, path_in, path_in_text, render_in_expression};

/// The intrinsic functions that a path may begin with.
// Source: Amazon States Language, intrinsic functions.
const FUNCTIONS: [&str; 18] = [
    "States.Array",
    "States.ArrayPartition",
    "States.ArrayContains",
    "States.ArrayRange",
    "States.ArrayGetItem",
    "States.ArrayLength",
    "States.ArrayUnique",
    "States.Base64Encode",
    "States.Base64Decode",
    "States.Hash",
    "States.JsonMerge",
    "States.StringToJson",
    "States.JsonToString",
    "States.MathRandom",
    "States.MathAdd",
    "States.StringSplit",
    "States.UUID",
    "States.Format",
];

fn checked(path: &str) -> Result<Token> {
    if !path.starts_with('$') && !FUNCTIONS.iter().any(|f| path.starts_with(f)) {
        let (last, first) = FUNCTIONS.split_last().expect("invariant: there are functions");
        return Err(Error::new(
            "InvalidJsonPathValue",
            format!(
                "JSON path values must be exactly '$', '$$', start with '$', start with '$$.', start with '$[', or start with an intrinsic function: {}, or {last}. Received: {path}",
                first.join(", ")
            ),
        ));
    }
    Ok(JsonPathToken::of(path))
}

fn checked_data(path: &str) -> Result<Token> {
    if !path.starts_with('$') {
        return Err(Error::new(
            "InvalidDataJsonPathValue",
            "Data JSON path values must either be exactly equal to '$', start with '$[' or start with '$'",
        ));
    }
    Ok(JsonPathToken::of(path))
}

fn checked_context(path: &str) -> Result<Token> {
    if path != "$$" && !path.starts_with("$$.") {
        return Err(Error::new(
            "InvalidContextJsonPathValue",
            "Context JSON path values must either be exactly equal to '$$' or start with '$$.'",
        ));
    }
    Ok(JsonPathToken::of(path))
}

fn call(function: &str, arguments: &[Value]) -> Result<String> {
    let arguments = arguments.iter().map(render_in_expression).collect::<Result<Vec<_>>>()?;
    Ok(JsonPathToken::of(format!("States.{function}({})", arguments.join(", "))).to_string())
}

/// References to the input of a state, to its context, and calls of intrinsic functions, in JSONPath.
#[derive(Clone, Debug)]
pub struct JsonPath;

/// Writes the references to parts of the context.
macro_rules! context {
    ($Class:ident { $($(#[$m:meta])* $name:ident => $path:literal;)* }) => {
        impl $Class {
            $(
                $(#[$m])*
                pub fn $name() -> String {
                    JsonPathToken::of($path).to_string()
                }
            )*
        }
    };
}

context! {
    JsonPath {
        /// The whole input.
        entire_payload => "$";
        /// The ARN of the execution.
        execution_id => "$$.Execution.Id";
        /// The input of the execution.
        execution_input => "$$.Execution.Input";
        /// The name of the execution.
        execution_name => "$$.Execution.Name";
        /// The ARN of the role of the execution.
        execution_role_arn => "$$.Execution.RoleArn";
        /// When the execution began.
        execution_start_time => "$$.Execution.StartTime";
        /// When the state was entered.
        state_entered_time => "$$.State.EnteredTime";
        /// The name of the state.
        state_name => "$$.State.Name";
        /// How often the state was tried again.
        state_retry_count => "$$.State.RetryCount";
        /// The ARN of the state machine.
        state_machine_id => "$$.StateMachine.Id";
        /// The name of the state machine.
        state_machine_name => "$$.StateMachine.Name";
        /// The token with which somebody says that the task is done.
        task_token => "$$.Task.Token";
        /// The whole context.
        entire_context => "$$";
    }
}

impl JsonPath {
    /// What says as a path that something is not wanted at all.
    pub fn discard() -> String {
        Token::with_hint(Value::Null, "DISCARD (JSON `null`)").to_string()
    }

    /// A text in the input or the context.
    ///
    /// # Errors
    /// When it is no path.
    pub fn string_at(path: impl AsRef<str>) -> Result<String> {
        Ok(checked(path.as_ref())?.to_string())
    }

    /// A list in the input.
    ///
    /// # Errors
    /// When it is no path.
    pub fn list_at(path: impl AsRef<str>) -> Result<Vec<String>> {
        Ok(checked_data(path.as_ref())?.as_list())
    }

    /// A number in the input or the context.
    ///
    /// # Errors
    /// When it is no path.
    pub fn number_at(path: impl AsRef<str>) -> Result<f64> {
        Ok(checked(path.as_ref())?.as_number())
    }

    /// An object in the input or the context.
    ///
    /// # Errors
    /// When it is no path.
    pub fn object_at(path: impl AsRef<str>) -> Result<Token> {
        checked(path.as_ref())
    }

    /// Whether a text is a path and nothing else.
    ///
    /// # Errors
    /// When it is more than a path.
    pub fn is_encoded_json_path(value: impl AsRef<str>) -> Result<bool> {
        Ok(path_in_text(value.as_ref())?.is_some())
    }

    /// A list of values.
    ///
    /// # Errors
    /// When a value is neither a path nor a text or number.
    pub fn array(values: impl IntoIterator<Item = impl Into<Value>>) -> Result<String> {
        call("Array", &values.into_iter().map(Into::into).collect::<Vec<_>>())
    }

    /// A list cut into pieces.
    ///
    /// # Errors
    /// When a value is neither a path nor a text or number.
    pub fn array_partition(array: impl Into<Value>, chunk_size: f64) -> Result<String> {
        call("ArrayPartition", &[array.into(), chunk_size.into()])
    }

    /// Whether a list has a value.
    ///
    /// # Errors
    /// When a value is neither a path nor a text or number.
    pub fn array_contains(array: impl Into<Value>, value: impl Into<Value>) -> Result<String> {
        call("ArrayContains", &[array.into(), value.into()])
    }

    /// A list of numbers.
    ///
    /// # Errors
    /// Never.
    pub fn array_range(start: f64, end: f64, step: f64) -> Result<String> {
        call("ArrayRange", &[start.into(), end.into(), step.into()])
    }

    /// An item of a list.
    ///
    /// # Errors
    /// When a value is neither a path nor a text or number.
    pub fn array_get_item(array: impl Into<Value>, index: f64) -> Result<String> {
        call("ArrayGetItem", &[array.into(), index.into()])
    }

    /// How many items a list has.
    ///
    /// # Errors
    /// When a value is neither a path nor a text or number.
    pub fn array_length(array: impl Into<Value>) -> Result<String> {
        call("ArrayLength", &[array.into()])
    }

    /// A list without what is in it already.
    ///
    /// # Errors
    /// When a value is neither a path nor a text or number.
    pub fn array_unique(array: impl Into<Value>) -> Result<String> {
        call("ArrayUnique", &[array.into()])
    }

    /// A text in Base64.
    ///
    /// # Errors
    /// When it is a path and more.
    pub fn base64_encode(input: impl AsRef<str>) -> Result<String> {
        call("Base64Encode", &[input.as_ref().into()])
    }

    /// A text that was in Base64.
    ///
    /// # Errors
    /// When it is a path and more.
    pub fn base64_decode(base64: impl AsRef<str>) -> Result<String> {
        call("Base64Decode", &[base64.as_ref().into()])
    }

    /// The hash of a value: MD5, SHA-1, SHA-256, SHA-384 or SHA-512.
    ///
    /// # Errors
    /// When a value is neither a path nor a text or number.
    pub fn hash(data: impl Into<Value>, algorithm: impl AsRef<str>) -> Result<String> {
        call("Hash", &[data.into(), algorithm.as_ref().into()])
    }

    /// Two objects in one.
    ///
    /// # Errors
    /// When a value is neither a path nor a text or number.
    pub fn json_merge(value1: impl Into<Value>, value2: impl Into<Value>) -> Result<String> {
        let values = [render_in_expression(&value1.into())?, render_in_expression(&value2.into())?];
        Ok(JsonPathToken::of(format!("States.JsonMerge({}, false)", values.join(", "))).to_string())
    }

    /// A random number.
    ///
    /// # Errors
    /// Never.
    pub fn math_random(start: f64, end: f64) -> Result<String> {
        call("MathRandom", &[start.into(), end.into()])
    }

    /// The sum of two numbers.
    ///
    /// # Errors
    /// Never.
    pub fn math_add(num1: f64, num2: f64) -> Result<String> {
        call("MathAdd", &[num1.into(), num2.into()])
    }

    /// A text cut into pieces.
    ///
    /// # Errors
    /// When it is a path and more.
    pub fn string_split(input_string: impl AsRef<str>, splitter: impl AsRef<str>) -> Result<String> {
        call("StringSplit", &[input_string.as_ref().into(), splitter.as_ref().into()])
    }

    /// A new unique id.
    pub fn uuid() -> String {
        JsonPathToken::of("States.UUID()").to_string()
    }

    /// A text with values in the places of `{}`.
    ///
    /// # Errors
    /// When a value is neither a path nor a text or number.
    pub fn format(
        format_string: impl AsRef<str>,
        values: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Result<String> {
        let values = values.into_iter().map(Into::into);
        call("Format", &std::iter::once(format_string.as_ref().into()).chain(values).collect::<Vec<_>>())
    }

    /// What a text says as JSON.
    ///
    /// # Errors
    /// When it is a path and more.
    pub fn string_to_json(json_string: impl AsRef<str>) -> Result<Token> {
        let text = render_in_expression(&json_string.as_ref().into())?;
        Ok(JsonPathToken::of(format!("States.StringToJson({text})")))
    }

    /// A value as JSON text.
    ///
    /// # Errors
    /// When it is no path.
    pub fn json_to_string(value: impl Into<Value>) -> Result<String> {
        match path_in(&value.into())? {
            Some(path) => Ok(JsonPathToken::of(format!("States.JsonToString({path})")).to_string()),
            None => Err(Error::new(
                "InvalidJsonPathArgument",
                "Argument to JsonPath.jsonToString() must be a JsonPath object",
            )),
        }
    }
}

/// References to the input of a state; the older form of [`JsonPath`].
#[derive(Clone, Debug)]
pub struct Data;

context! {
    Data {
        /// The whole input.
        entire_payload => "$";
    }
}

impl Data {
    /// A text in the input.
    ///
    /// # Errors
    /// When it is no path.
    pub fn string_at(path: impl AsRef<str>) -> Result<String> {
        Ok(checked_data(path.as_ref())?.to_string())
    }

    /// A list in the input.
    ///
    /// # Errors
    /// When it is no path.
    pub fn list_at(path: impl AsRef<str>) -> Result<Vec<String>> {
        Ok(checked_data(path.as_ref())?.as_list())
    }

    /// A number in the input.
    ///
    /// # Errors
    /// When it is no path.
    pub fn number_at(path: impl AsRef<str>) -> Result<f64> {
        Ok(checked_data(path.as_ref())?.as_number())
    }

    /// Whether a text is a path and nothing else.
    ///
    /// # Errors
    /// When it is more than a path.
    pub fn is_json_path_string(value: impl AsRef<str>) -> Result<bool> {
        Ok(path_in_text(value.as_ref())?.is_some())
    }
}

/// References to the context of a state; the older form of [`JsonPath`].
#[derive(Clone, Debug)]
pub struct Context;

context! {
    Context {
        /// The token with which somebody says that the task is done.
        task_token => "$$.Task.Token";
        /// The whole context.
        entire_context => "$$";
    }
}

impl Context {
    /// A text in the context.
    ///
    /// # Errors
    /// When it is no path into the context.
    pub fn string_at(path: impl AsRef<str>) -> Result<String> {
        Ok(checked_context(path.as_ref())?.to_string())
    }

    /// A number in the context.
    ///
    /// # Errors
    /// When it is no path into the context.
    pub fn number_at(path: impl AsRef<str>) -> Result<f64> {
        Ok(checked_context(path.as_ref())?.as_number())
    }
}

/// What is done with objects that have paths in them.
#[derive(Clone, Debug)]
pub struct FieldUtils;

impl FieldUtils {
    /// An object in which members that are paths are called `name.$`.
    ///
    /// # Errors
    /// When a path is part of a text or an item of a list.
    pub fn render_object(obj: Object) -> Result<Object> {
        json_path::render_object(obj)
    }

    /// The paths that an object refers to, in order.
    ///
    /// # Errors
    /// When a path is part of a text or an item of a list.
    pub fn find_referenced_paths(obj: &Object) -> Result<Vec<String>> {
        let mut found = IndexSet::new();
        json_path::referenced_paths(obj, &mut found)?;
        found.sort();
        Ok(found.into_iter().collect())
    }

    /// Whether an object refers to the token of the task.
    ///
    /// # Errors
    /// When a path is part of a text or an item of a list.
    pub fn contains_task_token(obj: &Object) -> Result<bool> {
        let paths = Self::find_referenced_paths(obj)?;
        if paths.iter().any(|p| ["$$.Task.Token", "$$.Task", "$$"].contains(&p.as_str())) {
            return Ok(true);
        }
        let mut expressions = IndexSet::new();
        jsonata_in(&Value::Object(obj.clone()), &mut expressions);
        Ok(expressions.iter().any(|e| refers_to_token(e)))
    }
}

/// Whether an expression in JSONata refers to the token of the task, or to all that the token is in.
fn refers_to_token(expression: &str) -> bool {
    const CONTEXT: &str = "$states.context";
    let goes_on =
        |rest: &str| rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()));
    expression.match_indices(CONTEXT).any(|(at, _)| {
        let rest = &expression[at + CONTEXT.len()..];
        let ends = [".Task.Token", ".Task", ""];
        !expression[..at].ends_with("$states.context.")
            && ends.iter().any(|end| rest.strip_prefix(end).is_some_and(|rest| !goes_on(rest)))
    })
}

/// What the value of a [`TaskInput`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputType {
    /// A text.
    Text,
    /// An object.
    Object,
}

/// What a task gets.
#[derive(Clone, Debug)]
pub struct TaskInput {
    kind: InputType,
    value: Value,
}

impl TaskInput {
    /// A text.
    pub fn from_text(text: impl Into<String>) -> Self {
        Self { kind: InputType::Text, value: Value::String(text.into()) }
    }

    /// An object.
    pub fn from_object(obj: Object) -> Self {
        Self { kind: InputType::Object, value: obj.into() }
    }

    /// What a path leads to.
    ///
    /// # Errors
    /// When it is no path.
    pub fn from_json_path_at(path: impl AsRef<str>) -> Result<Self> {
        Ok(Self::from_text(JsonPath::string_at(path)?))
    }

    /// What a path leads to in the input; the older form of [`TaskInput::from_json_path_at`].
    ///
    /// # Errors
    /// When it is no path.
    pub fn from_data_at(path: impl AsRef<str>) -> Result<Self> {
        Self::from_json_path_at(path)
    }

    /// What a path leads to in the context; the older form of [`TaskInput::from_json_path_at`].
    ///
    /// # Errors
    /// When it is no path.
    pub fn from_context_at(path: impl AsRef<str>) -> Result<Self> {
        Self::from_json_path_at(path)
    }

    /// The input that a value is, if it is one.
    pub(crate) fn in_value(value: &Value) -> Option<Self> {
        match value {
            Value::Token(token) => token.resolvable().as_any()?.downcast_ref::<Whole>().map(|w| w.0.clone()),
            _ => None,
        }
    }

    /// What the value is.
    pub fn r#type(&self) -> InputType {
        self.kind
    }

    /// The value.
    pub fn value(&self) -> Value {
        self.value.clone()
    }
}

/// An input among other values.
struct Whole(TaskInput);

impl Resolvable for Whole {
    fn resolve(&self, _: &ResolveContext) -> Result<Value> {
        Ok(self.0.value())
    }

    fn as_any(&self) -> Option<&dyn std::any::Any> {
        Some(self)
    }
}

impl From<TaskInput> for Value {
    fn from(input: TaskInput) -> Self {
        Token::new(Whole(input)).into()
    }
}
