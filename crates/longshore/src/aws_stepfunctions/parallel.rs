//! States of which several branches are done at the same time.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::value::Object;

use super::state::{StateKind, json_path};
use super::{IChainable, QueryLanguage, State, StateGraph, json_fields, state_class, state_props};

state_props! {
    /// Properties of a [`Parallel`].
    #[derive(Debug, Default)]
    pub struct ParallelProps => Parallel {
        base, paths, result_path, result_selector, parameters, outputs, arguments, assign;
    }
}

state_class! {
    /// A state of which several branches are done at the same time; clones are the same.
    pub struct Parallel(ParallelProps); next, handlers, languages
}

/// Branches that are not in a graph yet.
type Waiting = Rc<RefCell<Vec<State>>>;

impl Parallel {
    fn make(scope: &dyn Construct, id: &str, props: ParallelProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_stepfunctions.Parallel";
        let waiting = Waiting::default();
        let state = State::new(scope, id, class, props.state(), Kind(Rc::clone(&waiting)))?;
        state.node().attach(waiting);
        Ok(Self { state })
    }

    /// Adds branches.
    pub fn branch(&self, branches: &[&dyn IChainable]) -> &Self {
        if let Some(waiting) = self.node().part::<Waiting>() {
            waiting.borrow_mut().extend(branches.iter().map(|b| b.start_state()));
        }
        self
    }
}

struct Kind(Waiting);

impl StateKind for Kind {
    fn render(&self, state: &State, language: Option<QueryLanguage>) -> Result<Object> {
        let p = state.props();
        Ok(json_fields! {
            "Type" => "Parallel",
            ..state.render_query_language(language)?,
            "Comment" => p.comment.clone(),
            "ResultPath" => json_path(&p.result_path)?,
            ..state.render_next_end(),
            ..state.render_input_output()?,
            ..state.render_retry_catch()?,
            ..state.render_branches()?,
            ..state.render_result_selector()?,
            ..state.render_parameters()?,
            ..state.render_assign(language)?
        })
    }

    fn validate(&self, state: &State) -> Vec<String> {
        match state.branches() {
            0 => vec!["Parallel must have at least one branch".to_owned()],
            _ => Vec::new(),
        }
    }

    fn before_binding(&self, state: &State) -> Result<()> {
        let branches = self.0.take();
        for branch in branches {
            let name = format!("Parallel '{}' branch {}", state.state_id(), state.branches() + 1);
            state.add_branch(StateGraph::new(&branch, name)?)?;
        }
        Ok(())
    }
}
