//! States that do something for each item of a list.

use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::token::number_token;
use longshore_core::value::{Object, Value};

use super::json_path::is_jsonata;
use super::state::{StateKind, json_path};
use super::{
    FieldUtils, IChainable, ProcessorConfig, ProcessorMode, QueryLanguage, State, StateGraph, json_fields, state_class,
    state_props,
};

/// The items of a map, in JSONata.
#[derive(Clone, Debug)]
pub struct ProvideItems {
    items: Value,
}

impl ProvideItems {
    /// A list.
    pub fn json_array(array: Vec<Value>) -> Self {
        Self { items: Value::Array(array) }
    }

    /// What an expression gives.
    pub fn jsonata(jsonata_expression: impl Into<String>) -> Self {
        Self { items: Value::String(jsonata_expression.into()) }
    }

    /// The items.
    pub fn items(&self) -> Value {
        self.items.clone()
    }
}

/// What maps of all kinds have.
pub(crate) struct MapParts {
    pub(super) items_path: Option<String>,
    pub(super) items: Option<ProvideItems>,
    pub(super) max_concurrency: Option<f64>,
    pub(super) max_concurrency_path: Option<String>,
    pub(super) jsonata_max_concurrency: Option<String>,
    pub(super) item_selector: Option<Object>,
    pub(super) jsonata_item_selector: Option<String>,
}

/// What is neither missing nor empty.
pub(super) fn given(text: &Option<String>) -> Option<&str> {
    text.as_deref().filter(|t| !t.is_empty())
}

/// A number that is neither missing nor zero.
pub(super) fn positive(number: Option<f64>) -> Option<f64> {
    number.filter(|n| *n != 0.0)
}

impl MapParts {
    pub(super) fn render(&self, state: &State, language: Option<QueryLanguage>) -> Result<Object> {
        let p = state.props();
        let selector = match (&self.item_selector, given(&self.jsonata_item_selector)) {
            (Some(selector), _) => FieldUtils::render_object(object! {"ItemSelector" => selector.clone()})?,
            (None, Some(selector)) => object! {"ItemSelector" => selector},
            (None, None) => Object::new(),
        };
        let concurrency = positive(self.max_concurrency);
        let rendered_concurrency = match (self.max_concurrency, given(&self.jsonata_max_concurrency)) {
            (Some(n), jsonata) if n != 0.0 || jsonata.is_some() => {
                FieldUtils::render_object(object! {"MaxConcurrency" => n})?
            }
            (None, Some(jsonata)) => object! {"MaxConcurrency" => jsonata},
            _ => Object::new(),
        };
        Ok(json_fields! {
            "Type" => "Map",
            ..state.render_query_language(language)?,
            "Comment" => p.comment.clone(),
            "ResultPath" => json_path(&p.result_path)?,
            ..state.render_next_end(),
            ..state.render_input_output()?,
            ..state.render_result_selector()?,
            ..state.render_retry_catch()?,
            "Items" => self.items.as_ref().map(ProvideItems::items),
            "ItemsPath" => json_path(&self.items_path)?,
            ..selector,
            ..state.render_item_processor()?,
            // Quirk(cdk): sfn-concurrency-path. A path that is given as a number is written twice, once as what it is a token of.
            ..concurrency.map(|n| object! {"MaxConcurrency" => n}).unwrap_or_default(),
            ..match given(&self.max_concurrency_path) {
                Some(_) => object! {"MaxConcurrencyPath" => json_path(&self.max_concurrency_path)?},
                None => Object::new(),
            },
            ..rendered_concurrency,
            ..state.render_assign(language)?
        })
    }

    pub(super) fn validate(&self, state: &State) -> Vec<String> {
        let mut errors = Vec::new();
        let mut check = |wrong: bool, what: &str| {
            if wrong {
                errors.push(what.to_owned());
            }
        };
        let config = state.processor_config().unwrap_or_default();
        check(
            config.mode == Some(ProcessorMode::Distributed) && config.execution_type.is_none(),
            "You must specify an execution type for the distributed Map workflow",
        );
        let concurrency = positive(self.max_concurrency);
        let path = given(&self.max_concurrency_path);
        let jsonata = given(&self.jsonata_max_concurrency);
        let selector = given(&self.jsonata_item_selector);
        check(
            concurrency
                .is_some_and(|n| number_token(n).is_none() && (n.fract() != 0.0 || !(0.0..=MAX_SAFE).contains(&n))),
            "maxConcurrency has to be a positive integer",
        );
        check(
            concurrency.is_some() && path.is_some(),
            "Provide either `maxConcurrency` or `maxConcurrencyPath`, but not both",
        );
        check(
            jsonata.is_some() && concurrency.is_some(),
            "Provide either `maxConcurrency` or `jsonataMaxConcurrency`, but not both",
        );
        check(
            jsonata.is_some() && path.is_some(),
            "Provide either `maxConcurrencyPath` or `jsonataMaxConcurrency`, but not both",
        );
        check(
            jsonata.is_some_and(|j| !is_jsonata(j)),
            "The `jsonataMaxConcurrency` property must be a valid JSONata expression",
        );
        check(
            self.item_selector.is_some() && selector.is_some(),
            "Provide either `itemSelector` or `jsonataItemSelector`, but not both",
        );
        check(
            selector.is_some_and(|j| !is_jsonata(j)),
            "The `jsonataItemSelector` property must be a valid JSONata expression",
        );
        errors
    }

    pub(super) fn has_selector(&self) -> bool {
        self.item_selector.is_some() || given(&self.jsonata_item_selector).is_some()
    }
}

/// The greatest integer that a double can tell from the next.
const MAX_SAFE: f64 = 9_007_199_254_740_991.0;

/// Says how each item is processed.
pub(super) fn item_processor(state: &State, processor: &dyn IChainable, config: ProcessorConfig) -> Result<()> {
    let name = format!("Map {} Item Processor", state.state_id());
    state.add_item_processor(StateGraph::new(&processor.start_state(), name)?, config)
}

state_props! {
    /// Properties of a [`Map`].
    #[derive(Debug, Default)]
    pub struct MapProps => Map { map, parameters; }
}

state_class! {
    /// A state that does something for each item of a list, in the same execution; clones are the same.
    pub struct Map(MapProps); next, handlers, languages
}

impl Map {
    fn make(scope: &dyn Construct, id: &str, props: MapProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_stepfunctions.Map";
        Ok(Self { state: State::new(scope, id, class, props.state(), Kind(props.map()))? })
    }

    /// Says how each item is processed; the older form of [`Map::item_processor`].
    ///
    /// # Errors
    /// When a state is in another graph, or two have the same name.
    pub fn iterator(&self, iterator: &dyn IChainable) -> Result<&Self> {
        let name = format!("Map {} Iterator", self.state_id());
        self.add_iterator(StateGraph::new(&iterator.start_state(), name)?)?;
        Ok(self)
    }

    /// Says how each item is processed.
    ///
    /// # Errors
    /// When a state is in another graph, or two have the same name.
    pub fn item_processor(&self, processor: &dyn IChainable) -> Result<&Self> {
        self.item_processor_with(processor, ProcessorConfig::default())
    }

    /// Says how each item is processed, and in which executions.
    ///
    /// # Errors
    /// When a state is in another graph, or two have the same name.
    pub fn item_processor_with(&self, processor: &dyn IChainable, config: ProcessorConfig) -> Result<&Self> {
        item_processor(self, processor, config)?;
        Ok(self)
    }
}

struct Kind(MapParts);

impl StateKind for Kind {
    fn render(&self, state: &State, language: Option<QueryLanguage>) -> Result<Object> {
        Ok(json_fields! {
            ..self.0.render(state, language)?,
            ..state.render_parameters()?,
            ..state.render_iterator()?
        })
    }

    fn validate(&self, state: &State) -> Vec<String> {
        let mut errors = self.0.validate(state);
        let mut check = |wrong: bool, what: &str| {
            if wrong {
                errors.push(what.to_owned());
            }
        };
        let (iterator, processor) = (state.has_iterator(), state.processor_config().is_some());
        check(!iterator && !processor, "Map state must either have a non-empty iterator or a non-empty item processor");
        check(iterator && processor, "Map state cannot have both an iterator and an item processor");
        check(
            state.props().parameters.is_some() && self.0.has_selector(),
            "Map state cannot have both parameters and an item selector",
        );
        errors
    }
}
