//! The states that belong together: those of a state machine, a branch, or the processing of an item.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::stack::Stack;
use longshore_core::units::Duration;
use longshore_core::value::{Object, js_key_order};

use super::{IStateMachine as _, QueryLanguage, State, StateMachine, json_fields};
use crate::aws_iam::{Grant, GrantOnPrincipalOptions, Policy, PolicyProps, PolicyStatement};

/// The states that belong together; clones are the same.
#[derive(Clone)]
pub struct StateGraph(Rc<Inner>);

struct Inner {
    start_state: State,
    description: String,
    timeout: Cell<Option<Duration>>,
    statements: RefCell<Vec<PolicyStatement>>,
    states: RefCell<Vec<State>>,
    contained: RefCell<IndexMap<String, StateGraph>>,
    super_graph: RefCell<Option<StateGraph>>,
}

impl StateGraph {
    /// Makes a graph of all states that are connected with one.
    ///
    /// # Errors
    /// When one is part of another graph, or two have the same name.
    pub fn new(start_state: &State, graph_description: impl Into<String>) -> Result<Self> {
        let graph = Self(Rc::new(Inner {
            start_state: start_state.clone(),
            description: graph_description.into(),
            timeout: Cell::default(),
            statements: RefCell::default(),
            states: RefCell::new(vec![start_state.clone()]),
            contained: RefCell::default(),
            super_graph: RefCell::default(),
        }));
        start_state.bind_to_graph(&graph)?;
        Ok(graph)
    }

    pub(crate) fn is_same(&self, other: &StateGraph) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    /// The first state.
    pub fn start_state(&self) -> &State {
        &self.0.start_state
    }

    /// How long an execution may take.
    pub fn timeout(&self) -> Option<Duration> {
        self.0.timeout.get()
    }

    /// Sets how long an execution may take.
    pub fn set_timeout(&self, timeout: Option<Duration>) {
        self.0.timeout.set(timeout);
    }

    /// What the states need to be allowed.
    pub fn policy_statements(&self) -> Vec<PolicyStatement> {
        self.0.statements.borrow().clone()
    }

    /// Adds a state.
    ///
    /// # Errors
    /// When another one has its name.
    pub fn register_state(&self, state: &State) -> Result<()> {
        self.register_contained(&state.state_id(), self)?;
        let mut states = self.0.states.borrow_mut();
        if !states.iter().any(|s| s.is_same(state)) {
            states.push(state.clone());
        }
        Ok(())
    }

    /// Adds something that a state needs to be allowed.
    pub fn register_policy_statement(&self, statement: PolicyStatement) {
        let outer = self.0.super_graph.borrow().clone();
        match outer {
            Some(graph) => graph.register_policy_statement(statement),
            None => self.0.statements.borrow_mut().push(statement),
        }
    }

    /// Makes the graph part of another.
    ///
    /// # Errors
    /// When it is part of one already, or two states have the same name.
    pub fn register_super_graph(&self, graph: &StateGraph) -> Result<()> {
        match &*self.0.super_graph.borrow() {
            Some(outer) if outer.is_same(graph) => return Ok(()),
            Some(_) => {
                return Err(Error::new(
                    "StateGraphAlreadyRegistered",
                    "Every StateGraph can only be registered into one other StateGraph",
                ));
            }
            None => {}
        }
        *self.0.super_graph.borrow_mut() = Some(graph.clone());
        let contained = self.0.contained.borrow().clone();
        for (id, of) in &contained {
            graph.register_contained(id, of)?;
        }
        for statement in self.policy_statements() {
            graph.register_policy_statement(statement);
        }
        Ok(())
    }

    fn register_contained(&self, id: &str, graph: &StateGraph) -> Result<()> {
        let outer = self.0.super_graph.borrow().clone();
        if let Some(outer) = outer {
            return outer.register_contained(id, graph);
        }
        let existing = self.0.contained.borrow().get(id).cloned();
        if let Some(existing) = existing {
            return Err(Error::new(
                "DuplicateStateId",
                format!(
                    "State with name '{id}' occurs in both {graph} and {existing}. All states must have unique names."
                ),
            ));
        }
        self.0.contained.borrow_mut().insert(id.to_owned(), graph.clone());
        Ok(())
    }

    /// The graph as a definition has it.
    ///
    /// # Errors
    /// When a state says something that is not valid.
    pub fn to_graph_json(&self, query_language: Option<QueryLanguage>) -> Result<Object> {
        let mut states = Object::new();
        for state in &*self.0.states.borrow() {
            states.insert(state.state_id(), state.to_state_json(query_language)?.into());
        }
        js_key_order(&mut states);
        Ok(json_fields! {
            "StartAt" => self.0.start_state.state_id(),
            "States" => states,
            "TimeoutSeconds" => self.timeout().map(|t| t.to_seconds()).transpose()?,
        })
    }

    /// Lets a state machine do what states need that process items in executions of their own.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn bind(&self, state_machine: &StateMachine) -> Result<()> {
        let mut labels = Vec::new();
        for state in self.states_of_all() {
            if let Some(label) = state.distributed() {
                state.to_state_json(None)?;
                labels.push(label);
            }
        }
        if labels.is_empty() {
            return Ok(());
        }
        let policy = Policy::new(state_machine, "DistributedMapPolicy", PolicyProps::default())?;
        state_machine.role().attach_inline_policy(&policy)?;
        state_machine.grant_start_execution(&policy)?;
        state_machine.grant_execution(&policy, &["states:DescribeExecution", "states:StopExecution"])?;
        let labels: Option<Vec<String>> = labels.into_iter().collect();
        let resources = labels.unwrap_or_else(|| vec!["*".to_owned()]);
        let resources = resources.iter().map(|label| execution_with_label(state_machine, label));
        Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee: &policy,
            actions: vec!["states:RedriveExecution".to_owned()],
            resource_arns: resources.collect::<Result<_>>()?,
            conditions: Object::new(),
        })?;
        Ok(())
    }

    fn states_of_all(&self) -> Vec<State> {
        let mut found: Vec<StateGraph> = Vec::new();
        let mut open = vec![self.clone()];
        while let Some(graph) = open.pop() {
            if !found.iter().any(|f| f.is_same(&graph)) {
                found.push(graph.clone());
            }
            let inner = graph.0.contained.borrow();
            open.extend(inner.values().filter(|g| !found.iter().any(|f| f.is_same(g))).cloned());
        }
        found.iter().flat_map(|g| g.0.states.borrow().clone()).collect()
    }
}

fn execution_with_label(state_machine: &StateMachine, label: &str) -> Result<String> {
    let arn = ArnComponents::split(&state_machine.state_machine_arn(), ArnFormat::ColonResourceName)?;
    Stack::of(state_machine.node())?.format_arn(ArnComponents {
        service: "states".into(),
        resource: "execution".into(),
        resource_name: Some(format!("{}/{label}:*", arn.resource_name.unwrap_or_default())),
        arn_format: ArnFormat::ColonResourceName,
        ..Default::default()
    })
}

impl std::fmt::Display for StateGraph {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let states = self.0.states.borrow();
        let mut some: Vec<String> = states.iter().take(3).map(State::state_id).collect();
        if states.len() > 3 {
            some.push("...".to_owned());
        }
        write!(f, "{} ({})", self.0.description, some.join(", "))
    }
}

impl std::fmt::Debug for StateGraph {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("StateGraph").field(&self.to_string()).finish()
    }
}
