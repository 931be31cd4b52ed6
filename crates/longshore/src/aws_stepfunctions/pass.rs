//! States that do nothing but shape data.

use longshore_core::construct::Construct;
use longshore_core::error::Result as Outcome;
use longshore_core::value::{Object, Value};

use super::state::{StateKind, json_path};
use super::{FieldUtils, QueryLanguage, State, json_fields, state_class, state_props};

/// The result of a [`Pass`].
#[derive(Clone, Debug)]
pub struct Result {
    value: Value,
}

impl Result {
    /// A text.
    pub fn from_string(value: impl Into<String>) -> Self {
        Self { value: Value::String(value.into()) }
    }

    /// A number.
    pub fn from_number(value: f64) -> Self {
        Self { value: value.into() }
    }

    /// A boolean.
    pub fn from_boolean(value: bool) -> Self {
        Self { value: value.into() }
    }

    /// An object.
    pub fn from_object(value: Object) -> Self {
        Self { value: value.into() }
    }

    /// A list.
    pub fn from_array(value: Vec<Value>) -> Self {
        Self { value: Value::Array(value) }
    }

    /// The value.
    pub fn value(&self) -> Value {
        self.value.clone()
    }
}

state_props! {
    /// Properties of a [`Pass`].
    #[derive(Debug, Default)]
    pub struct PassProps => Pass { base, paths, result_path, parameters, outputs, assign;
        /// The result. Default: the input.
        result: Option<Result>,
    }
}

state_class! {
    /// A state that does nothing but shape data; clones are the same.
    pub struct Pass(PassProps); next, languages
}

impl Pass {
    fn make(scope: &dyn Construct, id: &str, props: PassProps) -> Outcome<Self> {
        let class = "aws-cdk-lib.aws_stepfunctions.Pass";
        Ok(Self { state: State::new(scope, id, class, props.state(), Kind(props.result))? })
    }
}

struct Kind(Option<Result>);

impl StateKind for Kind {
    fn render(&self, state: &State, language: Option<QueryLanguage>) -> Outcome<Object> {
        let p = state.props();
        Ok(json_fields! {
            "Type" => "Pass",
            ..state.render_query_language(language)?,
            "Comment" => p.comment.clone(),
            "Result" => self.0.as_ref().map(Result::value),
            "ResultPath" => json_path(&p.result_path)?,
            ..state.render_input_output()?,
            ..FieldUtils::render_object(json_fields! {"Parameters" => p.parameters.clone()})?,
            ..state.render_next_end(),
            ..state.render_assign(language)?
        })
    }
}
