//! States of all kinds: what leads from one to the next, and how that is written.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::token::str_is_unresolved;
use longshore_core::value::{Object, Value};

use super::{
    CatchProps, Chain, ChainableRef, Condition, Errors, FieldUtils, IChainable, INextable, NextableRef,
    ProcessorConfig, ProcessorMode, QueryLanguage, RetryProps, StateGraph,
};
use crate::aws_stepfunctions::{ChoiceTransitionOptions, json_fields};

/// What states of all kinds are made with.
#[derive(Clone, Debug, Default)]
pub struct StateProps {
    /// The language in which the state says what it takes from its input. Default: as the state machine.
    pub query_language: Option<QueryLanguage>,
    /// The name. Default: the id.
    pub state_name: Option<String>,
    /// What the state is for. Default: nothing is said.
    pub comment: Option<String>,
    /// The part of the input that the state gets. Default `$`.
    pub input_path: Option<String>,
    /// The part of the output that the next state gets. Default `$`.
    pub output_path: Option<String>,
    /// Where in the input the result is put. Default `$`.
    pub result_path: Option<String>,
    /// What is made of the result before it is put anywhere. Default: nothing else.
    pub result_selector: Option<Object>,
    /// What is made of the input. Default: nothing else.
    pub parameters: Option<Object>,
    /// The output, in JSONata. Default: the result.
    pub outputs: Option<Value>,
    /// What is made of the input, in JSONata. Default: nothing else.
    pub arguments: Option<Value>,
    /// Variables that are set. Default: none.
    pub assign: Option<Object>,
}

/// Which states are looked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct FindStateOptions {
    /// Whether those that follow errors are. Default false.
    pub include_error_handlers: Option<bool>,
}

/// What kinds of states differ in.
pub(crate) trait StateKind {
    /// The state as a definition has it; `language` is that of the whole state machine.
    fn render(&self, state: &State, language: Option<QueryLanguage>) -> Result<Object>;

    /// Whether other states may follow.
    fn goes_on(&self) -> bool {
        true
    }

    /// What is wrong with the state.
    fn validate(&self, _: &State) -> Vec<String> {
        Vec::new()
    }

    /// Does what is due before the state becomes part of a graph.
    fn before_binding(&self, _: &State) -> Result<()> {
        Ok(())
    }

    /// Adds to the graph that the state became part of what the state needs.
    fn bound(&self, _: &State, _: &StateGraph) -> Result<()> {
        Ok(())
    }

    /// Whether items are processed in executions of their own, and the label of the state then.
    fn distributed(&self) -> Option<Option<String>> {
        None
    }

    /// How the items of a map are processed by default.
    fn processor_mode(&self) -> ProcessorMode {
        ProcessorMode::Inline
    }
}

struct Transition {
    condition: Condition,
    next: State,
    options: ChoiceTransitionOptions,
}

#[derive(Default)]
struct Links {
    next: Option<State>,
    default_choice: Option<State>,
    retries: Vec<RetryProps>,
    catches: Vec<(State, CatchProps)>,
    choices: Vec<Transition>,
    branches: Vec<StateGraph>,
    iteration: Option<StateGraph>,
    processor: Option<(StateGraph, ProcessorConfig)>,
    prefixes: Vec<String>,
    graph: Option<StateGraph>,
    incoming: Vec<State>,
}

/// A state of any kind; clones are the same.
#[derive(Clone)]
pub struct State(Rc<Inner>);

struct Inner {
    node: Node,
    props: StateProps,
    kind: Box<dyn StateKind>,
    links: RefCell<Links>,
}

/// What finds a state by its construct.
struct Found(State);

impl State {
    pub(crate) fn new(
        scope: &dyn Construct,
        id: &str,
        class: &str,
        props: StateProps,
        kind: impl StateKind + 'static,
    ) -> Result<Self> {
        Ok(Self::at(Node::new(scope, id, class)?, props, kind))
    }

    /// The state that a node is made for.
    pub(crate) fn at(node: Node, props: StateProps, kind: impl StateKind + 'static) -> Self {
        let state = Self(Rc::new(Inner { node, props, kind: Box::new(kind), links: RefCell::default() }));
        state.0.node.attach(Found(state.clone()));
        let checked = state.clone();
        state.0.node.add_validation(move || checked.0.kind.validate(&checked));
        state
    }

    /// Puts a text before the names of all states in a part of the tree.
    pub fn prefix_states(root: &dyn Construct, prefix: &str) {
        for node in root.node().find_all() {
            if let Some(found) = node.part::<Found>() {
                found.0.add_prefix(prefix);
            }
        }
    }

    /// The states that can be reached from one, and itself.
    pub fn find_reachable_states(start: &State, options: FindStateOptions) -> Vec<State> {
        Self::reachable(start, options, |_| true)
    }

    /// The states that can be reached from one, or itself, after which nothing follows.
    pub fn find_reachable_end_states(start: &State, options: FindStateOptions) -> Vec<State> {
        Self::reachable(start, options, |outgoing| outgoing.is_empty())
    }

    fn reachable(start: &State, options: FindStateOptions, wanted: impl Fn(&[State]) -> bool) -> Vec<State> {
        let (mut visited, mut found): (Vec<State>, Vec<State>) = Default::default();
        let mut queue = std::collections::VecDeque::from([start.clone()]);
        while let Some(state) = queue.pop_front() {
            if visited.iter().any(|v| v.is_same(&state)) {
                continue;
            }
            visited.push(state.clone());
            let outgoing = state.outgoing(options.include_error_handlers == Some(true));
            if wanted(&outgoing) {
                found.push(state);
            }
            queue.extend(outgoing);
        }
        found
    }

    /// The states that others can follow.
    pub fn filter_nextables(states: Vec<State>) -> Vec<NextableRef> {
        states.into_iter().filter(|s| s.0.kind.goes_on()).map(|s| Rc::new(s) as NextableRef).collect()
    }

    /// Whether both are the same state.
    pub(crate) fn is_same(&self, other: &State) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    pub(crate) fn props(&self) -> &StateProps {
        &self.0.props
    }

    pub(crate) fn distributed(&self) -> Option<Option<String>> {
        self.0.kind.distributed()
    }

    /// The name in the definition.
    pub fn state_id(&self) -> String {
        let name = self.0.props.state_name.as_deref().filter(|n| !n.is_empty()).unwrap_or(self.0.node.id());
        let mut id = self.0.links.borrow().prefixes.concat();
        id.push_str(name);
        id
    }

    /// Puts a text before the name.
    pub fn add_prefix(&self, x: &str) {
        if !x.is_empty() {
            self.0.links.borrow_mut().prefixes.insert(0, x.to_owned());
        }
    }

    /// Makes the state, and all that follow, part of a graph.
    ///
    /// # Errors
    /// When one is part of another graph, or two have the same name.
    pub fn bind_to_graph(&self, graph: &StateGraph) -> Result<()> {
        self.0.kind.before_binding(self)?;
        let bound = self.0.links.borrow().graph.clone();
        match bound {
            Some(bound) if bound.is_same(graph) => return Ok(()),
            Some(bound) => {
                return Err(Error::new(
                    "StateAlreadyInGraph",
                    format!(
                        "Trying to use state '{}' in {graph}, but is already in {bound}. Every state can only be used in one graph.",
                        self.state_id()
                    ),
                ));
            }
            None => {}
        }
        self.0.links.borrow_mut().graph = Some(graph.clone());
        graph.register_state(self)?;
        self.0.kind.bound(self, graph)?;
        let incoming = self.0.links.borrow().incoming.clone();
        for state in incoming.into_iter().chain(self.outgoing(true)) {
            state.bind_to_graph(graph)?;
        }
        let inner: Vec<StateGraph> = {
            let links = self.0.links.borrow();
            let processor = links.processor.iter().map(|(graph, _)| graph);
            links.branches.iter().chain(&links.iteration).chain(processor).cloned().collect()
        };
        inner.iter().try_for_each(|of| of.register_super_graph(graph))
    }

    /// The state as a definition has it; `state_machine_query_language` is that of the whole state machine.
    ///
    /// # Errors
    /// When a path or an expression is not valid.
    pub fn to_state_json(&self, state_machine_query_language: Option<QueryLanguage>) -> Result<Object> {
        self.0.kind.render(self, state_machine_query_language)
    }

    pub(crate) fn retry(&self, props: RetryProps) -> Result<()> {
        validate_errors(props.errors.as_deref())?;
        self.0.links.borrow_mut().retries.push(props);
        Ok(())
    }

    pub(crate) fn catch(&self, handler: State, props: CatchProps) -> Result<()> {
        validate_errors(props.errors.as_deref())?;
        self.0.links.borrow_mut().catches.push((handler.clone(), props));
        self.lead_to(&handler)
    }

    /// Remembers that the state leads to another, which is in the same graph therefore.
    fn lead_to(&self, other: &State) -> Result<()> {
        other.0.links.borrow_mut().incoming.push(self.clone());
        let graph = self.0.links.borrow().graph.clone();
        graph.map_or(Ok(()), |graph| other.bind_to_graph(&graph))
    }

    fn make_next(&self, next: State) -> Result<()> {
        if self.0.links.borrow().next.is_some() {
            return Err(Error::new(
                "StateAlreadyHasNextState",
                format!("State '{}' already has a next state", self.0.node.id()),
            ));
        }
        self.0.links.borrow_mut().next = Some(next.clone());
        self.lead_to(&next)
    }

    pub(crate) fn add_choice(&self, condition: Condition, next: State, options: ChoiceTransitionOptions) -> Result<()> {
        self.0.links.borrow_mut().choices.push(Transition { condition, next: next.clone(), options });
        self.lead_to(&next)
    }

    // Quirk(cdk): sfn-default-choice. What a choice leads to by default does not become part of the graph when it is added later.
    pub(crate) fn make_default(&self, default: State) -> Result<()> {
        if self.0.links.borrow().default_choice.is_some() {
            return Err(Error::new(
                "ChoiceAlreadyHasDefaultNext",
                format!("Choice '{}' already has a default next state", self.0.node.id()),
            ));
        }
        self.0.links.borrow_mut().default_choice = Some(default);
        Ok(())
    }

    pub(crate) fn has_default(&self) -> bool {
        self.0.links.borrow().default_choice.is_some()
    }

    fn contain(&self, inner: &StateGraph) -> Result<()> {
        let graph = self.0.links.borrow().graph.clone();
        graph.map_or(Ok(()), |graph| inner.register_super_graph(&graph))
    }

    pub(crate) fn add_branch(&self, branch: StateGraph) -> Result<()> {
        self.0.links.borrow_mut().branches.push(branch.clone());
        self.contain(&branch)
    }

    pub(crate) fn branches(&self) -> usize {
        self.0.links.borrow().branches.len()
    }

    pub(crate) fn add_iterator(&self, iteration: StateGraph) -> Result<()> {
        self.0.links.borrow_mut().iteration = Some(iteration.clone());
        self.contain(&iteration)
    }

    pub(crate) fn has_iterator(&self) -> bool {
        self.0.links.borrow().iteration.is_some()
    }

    pub(crate) fn add_item_processor(&self, processor: StateGraph, config: ProcessorConfig) -> Result<()> {
        self.0.links.borrow_mut().processor = Some((processor.clone(), config));
        self.contain(&processor)
    }

    pub(crate) fn processor_config(&self) -> Option<ProcessorConfig> {
        self.0.links.borrow().processor.as_ref().map(|(_, config)| *config)
    }

    fn outgoing(&self, include_error_handlers: bool) -> Vec<State> {
        let links = self.0.links.borrow();
        let mut out: Vec<State> = links.next.iter().chain(&links.default_choice).cloned().collect();
        out.extend(links.choices.iter().map(|c| c.next.clone()));
        if include_error_handlers {
            out.extend(links.catches.iter().map(|(next, _)| next.clone()));
        }
        out
    }

    /// The language of the state in a state machine of some language.
    pub(crate) fn language(&self, top: Option<QueryLanguage>) -> QueryLanguage {
        self.0.props.query_language.or(top).unwrap_or(QueryLanguage::JsonPath)
    }

    pub(crate) fn render_next_end(&self) -> Object {
        match &self.0.links.borrow().next {
            Some(next) => object! {"Next" => next.state_id()},
            None => object! {"End" => true},
        }
    }

    // Quirk(cdk): sfn-choice-language. What choices, retries and errors say is in the state's own language, whatever the state machine's is.
    pub(crate) fn render_choices(&self) -> Result<Object> {
        let language = self.language(None);
        let links = self.0.links.borrow();
        let choices = links.choices.iter().map(|choice| {
            let said = match language {
                QueryLanguage::Jsonata => json_fields! {
                    "Output" => choice.options.outputs.clone(),
                    "Assign" => choice.options.assign.clone(),
                },
                QueryLanguage::JsonPath => json_fields! {"Assign" => fields(&choice.options.assign)?},
            };
            Ok(Value::Object(json_fields! {
                ..choice.condition.render_condition(),
                ..said,
                "Next" => choice.next.state_id(),
                "Comment" => choice.options.comment.clone(),
            }))
        });
        let choices = choices.collect::<Result<Vec<_>>>()?;
        Ok(json_fields! {
            "Choices" => Value::Array(choices).or_undefined_if_empty(),
            "Default" => links.default_choice.as_ref().map(State::state_id),
        })
    }

    pub(crate) fn render_input_output(&self) -> Result<Object> {
        let p = &self.0.props;
        Ok(json_fields! {
            "InputPath" => json_path(&p.input_path)?,
            "Parameters" => p.parameters.clone(),
            "OutputPath" => json_path(&p.output_path)?,
            "Arguments" => p.arguments.clone(),
            "Output" => p.outputs.clone(),
        })
    }

    pub(crate) fn render_branches(&self) -> Result<Object> {
        let branches = self.0.links.borrow().branches.clone();
        let rendered = branches.iter().map(|b| b.to_graph_json(None).map(Value::Object)).collect::<Result<Vec<_>>>()?;
        Ok(object! {"Branches" => rendered})
    }

    pub(crate) fn render_iterator(&self) -> Result<Object> {
        let iteration = self.0.links.borrow().iteration.clone();
        iteration.map_or(Ok(Object::new()), |of| Ok(object! {"Iterator" => of.to_graph_json(None)?}))
    }

    pub(crate) fn render_retry_catch(&self) -> Result<Object> {
        let language = self.language(None);
        {
            // What is for all errors comes last, from then on.
            let mut links = self.0.links.borrow_mut();
            links.retries.sort_by_key(|retry| all_errors(&retry.errors));
            links.catches.sort_by_key(|(_, props)| all_errors(&props.errors));
        }
        let links = self.0.links.borrow();
        let all = || vec![Errors::ALL.to_owned()];
        let mut retries = Vec::new();
        for retry in &links.retries {
            let errors = retry.errors.clone().unwrap_or_else(all);
            let rendered = json_fields! {
                "ErrorEquals" => errors,
                "IntervalSeconds" => retry.interval.map(|d| d.to_seconds()).transpose()?,
                "MaxAttempts" => retry.max_attempts,
                "BackoffRate" => retry.backoff_rate,
                "MaxDelaySeconds" => retry.max_delay.map(|d| d.to_seconds()).transpose()?,
                "JitterStrategy" => retry.jitter_strategy,
            };
            retries.push(Value::Object(rendered));
        }
        let mut catches = Vec::new();
        for (next, props) in &links.catches {
            let errors = props.errors.clone().unwrap_or_else(all);
            let said = match language {
                QueryLanguage::Jsonata => json_fields! {
                    "Output" => props.outputs.clone(),
                    "Assign" => props.assign.clone(),
                },
                QueryLanguage::JsonPath => json_fields! {"Assign" => fields(&props.assign)?},
            };
            let rendered = json_fields! {
                ..said,
                "ErrorEquals" => errors,
                "ResultPath" => json_path(&props.result_path)?,
                "Next" => next.state_id(),
            };
            catches.push(Value::Object(rendered));
        }
        Ok(json_fields! {
            "Retry" => Value::Array(retries).or_undefined_if_empty(),
            "Catch" => Value::Array(catches).or_undefined_if_empty(),
        })
    }

    pub(crate) fn render_result_selector(&self) -> Result<Object> {
        FieldUtils::render_object(json_fields! {"ResultSelector" => self.0.props.result_selector.clone()})
    }

    pub(crate) fn render_parameters(&self) -> Result<Object> {
        match &self.0.props.parameters {
            Some(parameters) => FieldUtils::render_object(object! {"Parameters" => parameters.clone()}),
            None => Ok(Object::new()),
        }
    }

    pub(crate) fn render_item_processor(&self) -> Result<Object> {
        let Some((graph, config)) = self.0.links.borrow().processor.clone() else { return Ok(Object::new()) };
        let mode = config.mode.unwrap_or_else(|| self.0.kind.processor_mode());
        let config = match mode {
            ProcessorMode::Inline => object! {"Mode" => mode},
            ProcessorMode::Distributed => json_fields! {"Mode" => mode, "ExecutionType" => config.execution_type},
        };
        Ok(object! {"ItemProcessor" => json_fields! {"ProcessorConfig" => config, ..graph.to_graph_json(None)?}})
    }

    pub(crate) fn render_query_language(&self, top: Option<QueryLanguage>) -> Result<Object> {
        let top = top.unwrap_or(QueryLanguage::JsonPath);
        let own = self.0.props.query_language;
        match (top, own) {
            (QueryLanguage::Jsonata, Some(QueryLanguage::JsonPath)) => Err(Error::new(
                "ConflictingQueryLanguages",
                format!(
                    "'queryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine {}",
                    self.0.node.path()
                ),
            )),
            (QueryLanguage::JsonPath, Some(QueryLanguage::Jsonata)) => Ok(object! {"QueryLanguage" => own}),
            _ => Ok(json_fields! {"QueryLanguage" => Value::Undefined}),
        }
    }

    pub(crate) fn render_assign(&self, top: Option<QueryLanguage>) -> Result<Object> {
        let assign = &self.0.props.assign;
        Ok(match self.language(top) {
            QueryLanguage::JsonPath => json_fields! {"Assign" => fields(assign)?},
            QueryLanguage::Jsonata => json_fields! {"Assign" => assign.clone()},
        })
    }
}

impl Construct for State {
    fn node(&self) -> &Node {
        &self.0.node
    }
}

impl IChainable for State {
    fn id(&self) -> String {
        self.0.node.id().to_owned()
    }

    fn start_state(&self) -> State {
        self.clone()
    }

    fn end_states(&self) -> Vec<NextableRef> {
        if self.0.kind.goes_on() { vec![Rc::new(self.clone())] } else { Vec::new() }
    }
}

impl INextable for State {
    fn next(&self, state: &dyn IChainable) -> Result<Chain> {
        self.make_next(state.start_state())?;
        Ok(Chain::sequence(self, state))
    }
}

impl From<&State> for ChainableRef {
    fn from(state: &State) -> Self {
        Rc::new(state.clone())
    }
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("State").field(&self.0.node.path()).finish()
    }
}

fn fields(of: &Option<Object>) -> Result<Option<Object>> {
    of.clone().map(FieldUtils::render_object).transpose()
}

/// Whether a list names all errors, as one that is not given does.
fn all_errors(errors: &Option<Vec<String>>) -> bool {
    errors.as_ref().is_none_or(|errors| errors.iter().any(|e| e == Errors::ALL))
}

fn validate_errors(errors: Option<&[String]>) -> Result<()> {
    match errors {
        Some(errors) if errors.len() > 1 && errors.iter().any(|e| e == Errors::ALL) => {
            Err(Error::new("ErrorAllMustAppearAlone", format!("{} must appear alone in an error list", Errors::ALL)))
        }
        _ => Ok(()),
    }
}

/// A path as a definition has it.
pub(crate) fn json_path(path: &Option<String>) -> Result<Option<String>> {
    match path {
        Some(path) if !str_is_unresolved(path) && !path.starts_with('$') => {
            Err(Error::new("InvalidJsonPathStart", format!("Expected JSON path to start with '$', got: {path}")))
        }
        path => Ok(path.clone()),
    }
}
