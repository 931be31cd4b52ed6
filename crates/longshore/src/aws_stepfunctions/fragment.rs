//! States that are made together, to be used several times.

use std::rc::Rc;

use longshore_core::construct::{Construct, Node, all_or_nothing};
use longshore_core::error::Result;

use super::{Chain, ChainableRef, IChainable, NextableRef, Parallel, ParallelProps, State};

/// How one state is made of a [`StateMachineFragment`].
#[derive(Clone, Debug, Default)]
pub struct SingleStateOptions {
    /// The id of the parallel state. Default: the fragment's.
    pub state_id: Option<String>,
    /// What the names of the fragment's states begin with. Default: the id and a colon.
    pub prefix_states: Option<String>,
    /// The properties of the parallel state.
    pub parallel: ParallelProps,
}

/// States that are made together; clones are the same.
///
/// ```
/// # use longshore::aws_stepfunctions::{Pass, PassProps, StateMachineFragment};
/// # use longshore::prelude::*;
/// fn greeting(scope: &dyn Construct, id: &str) -> Result<StateMachineFragment> {
///     StateMachineFragment::custom(scope, id, |fragment| {
///         let hello = Pass::new(fragment, "Hello", PassProps::default())?;
///         hello.next(&Pass::new(fragment, "Bye", PassProps::default())?)
///     })
/// }
/// ```
#[derive(Clone)]
pub struct StateMachineFragment {
    node: Node,
    chain: Chain,
}

impl StateMachineFragment {
    /// Makes a fragment; `make` makes its states in it, and gives those with which it begins and ends.
    ///
    /// # Errors
    /// When a state cannot be made, or the id is empty or taken.
    pub fn custom<C: IChainable>(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        make: impl FnOnce(&Node) -> Result<C>,
    ) -> Result<Self> {
        let id = id.as_ref();
        all_or_nothing(scope, id, || {
            let node = Node::new(scope, id, "aws-cdk-lib.aws_stepfunctions.StateMachineFragment")?;
            let chain = Chain::start(&make(&node)?);
            Ok(Self { node, chain })
        })
    }

    /// Puts a text before the names of all states in the fragment. Default: the id and a colon.
    pub fn prefix_states(&self, prefix: Option<&str>) -> &Self {
        let own = format!("{}: ", self.node.id());
        State::prefix_states(self, prefix.filter(|p| !p.is_empty()).unwrap_or(&own));
        self
    }

    /// Makes one state of the fragment: a parallel one with a single branch.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn to_single_state(&self, options: SingleStateOptions) -> Result<Parallel> {
        let id = options.state_id.filter(|i| !i.is_empty()).unwrap_or_else(|| self.id());
        let prefix = options.prefix_states.filter(|p| !p.is_empty()).unwrap_or_else(|| format!("{id}: "));
        self.prefix_states(Some(&prefix));
        let parallel = Parallel::new(self, id, options.parallel)?;
        parallel.branch(&[self]);
        Ok(parallel)
    }

    /// Goes on with another state.
    ///
    /// # Errors
    /// When nothing can follow, or something does already.
    pub fn next(&self, next: &dyn IChainable) -> Result<Chain> {
        Chain::start(self).next(next)
    }
}

impl Construct for StateMachineFragment {
    fn node(&self) -> &Node {
        &self.node
    }
}

impl IChainable for StateMachineFragment {
    fn id(&self) -> String {
        self.node.id().to_owned()
    }

    fn start_state(&self) -> State {
        self.chain.start_state()
    }

    fn end_states(&self) -> Vec<NextableRef> {
        self.chain.end_states()
    }
}

impl From<&StateMachineFragment> for ChainableRef {
    fn from(fragment: &StateMachineFragment) -> Self {
        Rc::new(fragment.clone())
    }
}
