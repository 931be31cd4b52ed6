//! What pipelines do: actions, and what they say of themselves.

use std::cell::{Cell, OnceCell, RefCell};
use std::ops::Deref;
use std::rc::Rc;

use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::resource::ResourceBase;
use longshore_core::token::{Lazy, Token};
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};

use super::{Artifact, IStage, PipelineRef};
use crate::aws_events::{EventPattern, Rule, RuleProps, RuleTargetRef};
use crate::aws_iam::RoleRef;
use crate::aws_s3::BucketRef;

/// The kind of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionCategory {
    /// Where what is delivered comes from.
    Source,
    /// Builds.
    Build,
    /// Tests.
    Test,
    /// Approvals by people.
    Approval,
    /// Deployments.
    Deploy,
    /// Calls of functions.
    Invoke,
    /// Commands.
    Compute,
}

impl ActionCategory {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Source => "Source",
            Self::Build => "Build",
            Self::Test => "Test",
            Self::Approval => "Approval",
            Self::Deploy => "Deploy",
            Self::Invoke => "Invoke",
            Self::Compute => "Compute",
        }
    }
}

/// How many artifacts an action takes and makes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ActionArtifactBounds {
    /// The fewest inputs.
    pub min_inputs: u32,
    /// The most inputs.
    pub max_inputs: u32,
    /// The fewest outputs.
    pub min_outputs: u32,
    /// The most outputs.
    pub max_outputs: u32,
}

/// Variables that all executions of pipelines have.
#[derive(Debug)]
pub struct GlobalVariables;

impl GlobalVariables {
    /// The id of the execution.
    pub const EXECUTION_ID: &'static str = "#{codepipeline.PipelineExecutionId}";
}

/// What an action says of itself.
#[derive(Clone)]
pub struct ActionProperties {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The role that the action has. Default: a new one.
    pub role: Option<RoleRef>,
    /// The region that the action is done in. Default: the resource's, else the pipeline's.
    pub region: Option<String>,
    /// The account that the action is done in. Default: the resource's, else the pipeline's.
    pub account: Option<String>,
    /// The resource that the action is about.
    pub resource: Option<ResourceBase>,
    /// The kind of action.
    pub category: ActionCategory,
    /// Who does the action, such as `CodeBuild`.
    pub provider: String,
    /// Who offers the action. Default `AWS`.
    pub owner: Option<String>,
    /// The version of the provider's action. Default `1`.
    pub version: Option<String>,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// How many artifacts the action takes and makes.
    pub artifact_bounds: ActionArtifactBounds,
    /// What the action takes.
    pub inputs: Vec<Artifact>,
    /// What the action makes.
    pub outputs: Vec<Artifact>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// Shell commands; only for the provider `Commands`.
    pub commands: Option<Vec<String>>,
    /// The variables that commands set; only for the provider `Commands`.
    pub output_variables: Option<Vec<String>>,
    /// How long the action may take.
    pub timeout: Option<Duration>,
}

impl ActionProperties {
    /// An action of which nothing else is said.
    pub fn of(
        action_name: impl Into<String>,
        category: ActionCategory,
        provider: impl Into<String>,
        artifact_bounds: ActionArtifactBounds,
    ) -> Self {
        Self {
            action_name: action_name.into(),
            role: None,
            region: None,
            account: None,
            resource: None,
            category,
            provider: provider.into(),
            owner: None,
            version: None,
            run_order: None,
            artifact_bounds,
            inputs: Vec::new(),
            outputs: Vec::new(),
            variables_namespace: None,
            commands: None,
            output_variables: None,
            timeout: None,
        }
    }
}

/// What an action gets from the pipeline that it is added to.
#[derive(Clone)]
pub struct ActionBindOptions {
    /// The role that the action has.
    pub role: RoleRef,
    /// The bucket of the artifacts in the action's region.
    pub bucket: BucketRef,
}

/// What an action does.
#[derive(Clone, Debug, Default)]
pub struct ActionConfig {
    /// The configuration, as the provider has it.
    pub configuration: Option<Object>,
}

/// Something that a pipeline does.
pub trait IAction {
    /// What the action says of itself.
    fn action_properties(&self) -> ActionProperties;

    /// Called when the action is added to a pipeline: allows its role what it needs, and says what it does.
    ///
    /// # Errors
    /// When the action cannot be done so.
    fn bind(&self, scope: &dyn Construct, stage: &dyn IStage, options: &ActionBindOptions) -> Result<ActionConfig>;

    /// Makes a rule about the action's beginning and end.
    ///
    /// # Errors
    /// When the action is in no pipeline, an option is not valid, or the id is taken.
    fn on_state_change(&self, name: &str, target: Option<RuleTargetRef>, options: RuleProps) -> Result<Rule>;
}

/// A handle of any action.
pub type ActionRef = Rc<dyn IAction>;

/// An action that is being added to a pipeline, and where.
#[derive(Clone, Copy)]
pub struct ActionBinding<'a> {
    /// The action.
    pub action: &'a Action,
    /// Where constructs of the action can be.
    pub scope: &'a dyn Construct,
    /// The stage.
    pub stage: &'a dyn IStage,
    /// The role and the bucket of the action.
    pub options: &'a ActionBindOptions,
}

/// A kind of action, of which [`Action`] makes one that pipelines can have.
pub trait ActionKind {
    /// What the action says of itself.
    fn provided_action_properties(&self) -> ActionProperties;

    /// Called when the action is added to a pipeline: allows its role what it needs, and says what it does.
    ///
    /// # Errors
    /// When the action cannot be done so.
    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig>;
}

/// An action of some kind, with variables that later actions can use; clones are the same.
#[derive(Clone)]
pub struct Action(Rc<Inner>);

struct Inner {
    kind: Rc<dyn ActionKind>,
    namespace: Rc<Namespace>,
    namespace_token: Token,
    place: RefCell<Option<Place>>,
}

/// Where an action is.
struct Place {
    pipeline: PipelineRef,
    stage_name: String,
    scope: Node,
}

/// The name under which later actions know the action's variables.
struct Namespace {
    of: Rc<dyn ActionKind>,
    /// The action's name and the namespace that was given, asked for when they are needed.
    said: OnceCell<(String, Option<String>)>,
    actual: RefCell<Option<String>>,
    referenced: Cell<bool>,
}

impl Namespace {
    fn said(&self) -> &(String, Option<String>) {
        self.said.get_or_init(|| {
            let properties = self.of.provided_action_properties();
            (properties.action_name, properties.variables_namespace)
        })
    }

    fn action_name(&self) -> &str {
        &self.said().0
    }

    fn given(&self) -> Option<&String> {
        self.said().1.as_ref()
    }

    fn value(&self) -> Result<Value> {
        let Some(actual) = self.actual.borrow().clone() else {
            return Err(Error::new(
                "CannotReferenceVariablesAction",
                format!(
                    "Cannot reference variables of action '{}', as that action was never added to a pipeline",
                    self.action_name()
                ),
            ));
        };
        Ok(match self.given() {
            Some(given) => given.as_str().into(),
            None => self.referenced.get().then_some(actual).into(),
        })
    }
}

impl Action {
    /// Makes an action of a kind.
    pub fn new(kind: impl ActionKind + 'static) -> Self {
        let kind: Rc<dyn ActionKind> = Rc::new(kind);
        let namespace = Rc::new(Namespace {
            of: Rc::clone(&kind),
            said: OnceCell::new(),
            actual: RefCell::default(),
            referenced: Cell::new(false),
        });
        let later = Rc::clone(&namespace);
        let namespace_token = Lazy::uncached(move |_| later.value());
        Self(Rc::new(Inner { kind, namespace, namespace_token, place: RefCell::default() }))
    }

    /// A variable that the action sets, for configurations of later actions.
    pub fn variable_expression(&self, variable_name: &str) -> String {
        self.0.namespace.referenced.set(true);
        format!("#{{{}.{variable_name}}}", self.0.namespace_token)
    }
}

impl IAction for Action {
    fn action_properties(&self) -> ActionProperties {
        let mut properties = self.0.kind.provided_action_properties();
        properties.variables_namespace.get_or_insert_with(|| self.0.namespace_token.to_string());
        properties
    }

    fn bind(&self, scope: &dyn Construct, stage: &dyn IStage, options: &ActionBindOptions) -> Result<ActionConfig> {
        let namespace = &self.0.namespace;
        *self.0.place.borrow_mut() = Some(Place {
            pipeline: stage.pipeline(),
            stage_name: stage.stage_name().to_owned(),
            scope: scope.node().clone(),
        });
        *namespace.actual.borrow_mut() = Some(match namespace.given() {
            Some(given) => given.clone(),
            None => format!("{}_{}_NS", stage.stage_name(), namespace.action_name()),
        });
        self.0.kind.bound(&ActionBinding { action: self, scope, stage, options })
    }

    fn on_state_change(&self, name: &str, target: Option<RuleTargetRef>, options: RuleProps) -> Result<Rule> {
        let place = self.0.place.borrow();
        let Some(place) = place.as_ref() else {
            return Err(Error::new(
                "MustBeActionAddedStage",
                "Action must be added to a stage that is part of a pipeline first",
            ));
        };
        let rule = Rule::new(&place.scope, name, options)?;
        if let Some(target) = target {
            rule.add_target(&*target)?;
        }
        rule.add_event_pattern(
            EventPattern::new()
                .detail_type(["CodePipeline Action Execution State Change"])
                .source(["aws.codepipeline"])
                .resources([place.pipeline.pipeline_arn()])
                .detail(object! {
                    "stage" => [place.stage_name.as_str()],
                    "action" => [self.0.namespace.action_name()],
                }),
        )?;
        Ok(rule)
    }
}

impl From<Action> for ActionRef {
    fn from(action: Action) -> Self {
        Rc::new(action)
    }
}

impl From<&Action> for ActionRef {
    fn from(action: &Action) -> Self {
        Rc::new(action.clone())
    }
}

/// An action as a pipeline has it.
#[derive(Clone)]
pub(super) struct Added {
    pub(super) action: ActionRef,
    pub(super) properties: ActionProperties,
    pub(super) inputs: Vec<Artifact>,
    pub(super) outputs: Vec<Artifact>,
    pub(super) region: Option<String>,
    pub(super) role: Option<RoleRef>,
    pub(super) configuration: Option<Object>,
}

impl Added {
    pub(super) fn new(
        action: ActionRef,
        properties: ActionProperties,
        config: ActionConfig,
        role: Option<RoleRef>,
        region: Option<String>,
    ) -> Self {
        Self {
            action,
            inputs: once_each(&properties.inputs),
            outputs: once_each(&properties.outputs),
            region: region.filter(|r| !r.is_empty()).or_else(|| properties.region.clone()),
            role: properties.role.clone().or(role),
            configuration: config.configuration,
            properties,
        }
    }

    pub(super) fn run_order(&self) -> u32 {
        self.properties.run_order.unwrap_or(1)
    }
}

impl Deref for Added {
    type Target = ActionProperties;

    fn deref(&self) -> &ActionProperties {
        &self.properties
    }
}

fn once_each(artifacts: &[Artifact]) -> Vec<Artifact> {
    let mut out: Vec<Artifact> = Vec::new();
    for artifact in artifacts {
        let known = out.iter().any(|a| match artifact.artifact_name() {
            Some(name) => a.artifact_name().as_deref() == Some(name.as_str()),
            None => a.is_same(artifact),
        });
        if !known {
            out.push(artifact.clone());
        }
    }
    out
}
