//! States from which the way depends on conditions.

use std::rc::Rc;

use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::value::{Object, Value};

use super::state::StateKind;
use super::{
    Chain, Condition, FindStateOptions, IChainable, INextable, QueryLanguage, State, json_fields, state_class,
    state_props,
};

state_props! {
    /// Properties of a [`Choice`].
    #[derive(Debug, Default)]
    pub struct ChoiceProps => Choice { base, paths, outputs, assign; }
}

/// What a choice does besides going on.
#[derive(Clone, Debug, Default)]
pub struct ChoiceTransitionOptions {
    /// What the choice is for. Default: nothing is said.
    pub comment: Option<String>,
    /// The output, in JSONata. Default: the input.
    pub outputs: Option<Value>,
    /// Variables that are set. Default: none.
    pub assign: Option<Object>,
}

/// What [`Choice::afterwards`] goes on after.
#[derive(Clone, Copy, Debug, Default)]
pub struct AfterwardsOptions {
    /// Whether after what follows errors too. Default false.
    pub include_error_handlers: Option<bool>,
    /// Whether when no condition holds too. Default false.
    pub include_otherwise: Option<bool>,
}

state_class! {
    /// A state from which the way depends on conditions; clones are the same.
    pub struct Choice(ChoiceProps); languages
}

impl Choice {
    fn make(scope: &dyn Construct, id: &str, props: ChoiceProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_stepfunctions.Choice";
        Ok(Self { state: State::new(scope, id, class, props.state(), Kind)? })
    }

    /// Goes on with another state if a condition holds; the first that holds counts.
    ///
    /// # Errors
    /// When the state is in another graph.
    pub fn when(&self, condition: Condition, next: &dyn IChainable) -> Result<&Self> {
        self.when_with(condition, next, ChoiceTransitionOptions::default())
    }

    /// Goes on with another state if a condition holds, and does more.
    ///
    /// # Errors
    /// When the state is in another graph.
    pub fn when_with(
        &self,
        condition: Condition,
        next: &dyn IChainable,
        options: ChoiceTransitionOptions,
    ) -> Result<&Self> {
        self.add_choice(condition, next.start_state(), options)?;
        Ok(self)
    }

    /// Goes on with another state if no condition holds.
    ///
    /// # Errors
    /// When it is said already what follows then.
    pub fn otherwise(&self, def: &dyn IChainable) -> Result<&Self> {
        self.make_default(def.start_state())?;
        Ok(self)
    }

    /// A chain that goes on where all ways from here end.
    ///
    /// # Errors
    /// When it is said already what follows if no condition holds, and that is to be included.
    pub fn afterwards(&self, options: AfterwardsOptions) -> Result<Chain> {
        let find = FindStateOptions { include_error_handlers: options.include_error_handlers };
        let mut ends = State::filter_nextables(State::find_reachable_end_states(self, find));
        if options.include_otherwise == Some(true) {
            if self.has_default() {
                return Err(Error::new(
                    "ChoiceStateAlreadyHasOtherwise",
                    format!(
                        "'includeOtherwise' set but Choice state {} already has an 'otherwise' transition",
                        self.state_id()
                    ),
                ));
            }
            ends.push(Rc::new(Otherwise(self.clone())));
        }
        Ok(Chain::custom(self, ends, self))
    }
}

/// What follows when no condition holds.
struct Otherwise(Choice);

impl INextable for Otherwise {
    fn next(&self, state: &dyn IChainable) -> Result<Chain> {
        self.0.otherwise(state)?;
        Ok(Chain::sequence(&self.0, state))
    }
}

struct Kind;

impl StateKind for Kind {
    fn render(&self, state: &State, language: Option<QueryLanguage>) -> Result<Object> {
        Ok(json_fields! {
            "Type" => "Choice",
            ..state.render_query_language(language)?,
            "Comment" => state.props().comment.clone(),
            ..state.render_input_output()?,
            ..state.render_choices()?,
            ..state.render_assign(language)?
        })
    }

    fn goes_on(&self) -> bool {
        false
    }
}
