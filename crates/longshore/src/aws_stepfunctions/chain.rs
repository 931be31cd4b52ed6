//! States one after another.

use std::rc::Rc;

use longshore_core::error::{Error, Result};

use super::{Parallel, ParallelProps, State};

/// What begins with a state and may go on: a state, a chain of them, or a fragment.
pub trait IChainable {
    /// What messages call it.
    fn id(&self) -> String;

    /// The state that it begins with.
    fn start_state(&self) -> State;

    /// What others can follow.
    fn end_states(&self) -> Vec<NextableRef>;
}

/// A handle of whatever begins with a state.
pub type ChainableRef = Rc<dyn IChainable>;

/// What another state can follow.
pub trait INextable {
    /// Goes on with another state.
    ///
    /// # Errors
    /// When something follows already.
    fn next(&self, state: &dyn IChainable) -> Result<Chain>;
}

/// A handle of what another state can follow.
pub type NextableRef = Rc<dyn INextable>;

/// States one after another.
#[derive(Clone)]
pub struct Chain {
    id: String,
    start_state: State,
    end_states: Vec<NextableRef>,
}

impl Chain {
    /// Begins with a state.
    pub fn start(state: &dyn IChainable) -> Self {
        Self::custom(&state.start_state(), state.end_states(), state)
    }

    /// Begins with one state and ends with another, between which all is said already.
    pub fn sequence(start: &dyn IChainable, next: &dyn IChainable) -> Self {
        Self::custom(&start.start_state(), next.end_states(), next)
    }

    /// Begins with a state and ends with some.
    pub fn custom(start_state: &State, end_states: Vec<NextableRef>, last_added: &dyn IChainable) -> Self {
        Self { id: last_added.id(), start_state: start_state.clone(), end_states }
    }

    /// Goes on with another state.
    ///
    /// # Errors
    /// When nothing can follow, or something does already.
    pub fn next(&self, next: &dyn IChainable) -> Result<Self> {
        if self.end_states.is_empty() {
            return Err(Error::new(
                "CannotChainToLastState",
                format!("Cannot add to chain: last state in chain ({}) does not allow it", self.id),
            ));
        }
        for end in &self.end_states {
            end.next(next)?;
        }
        Ok(Self { id: next.id(), start_state: self.start_state.clone(), end_states: next.end_states() })
    }

    /// Makes one state of the chain: a parallel one with a single branch.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn to_single_state(&self, id: impl AsRef<str>, props: ParallelProps) -> Result<Parallel> {
        let parallel = Parallel::new(&self.start_state, id, props)?;
        parallel.branch(&[self]);
        Ok(parallel)
    }
}

impl IChainable for Chain {
    fn id(&self) -> String {
        self.id.clone()
    }

    fn start_state(&self) -> State {
        self.start_state.clone()
    }

    fn end_states(&self) -> Vec<NextableRef> {
        self.end_states.clone()
    }
}

impl INextable for Chain {
    fn next(&self, state: &dyn IChainable) -> Result<Chain> {
        Self::next(self, state)
    }
}

impl From<&Chain> for ChainableRef {
    fn from(chain: &Chain) -> Self {
        Rc::new(chain.clone())
    }
}

impl From<Chain> for ChainableRef {
    fn from(chain: Chain) -> Self {
        Rc::new(chain)
    }
}

impl std::fmt::Debug for Chain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Chain").field("start_state", &self.start_state.state_id()).finish_non_exhaustive()
    }
}
