//! Stages of pipelines.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::bail;
use longshore_core::construct::{Construct, Group, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::token::str_is_unresolved;
use longshore_core::value::{Object, Value};

use super::Pipeline;
use super::action::Added;
use super::{ActionRef, Artifact, Conditions, FailureConditions, PipelineRef, StageProps, validation};
use crate::aws_events::{EventPattern, Rule, RuleProps, RuleTargetRef};

/// A stage of a pipeline.
pub trait IStage {
    /// The name.
    fn stage_name(&self) -> &str;

    /// The pipeline.
    fn pipeline(&self) -> PipelineRef;

    /// The actions, in the order they were added.
    fn actions(&self) -> Vec<ActionRef>;

    /// Adds an action.
    ///
    /// # Errors
    /// When the name is not valid or taken, or the action cannot be done so.
    fn add_action(&self, action: ActionRef) -> Result<()>;

    /// Makes a rule about the stage's beginning and end.
    ///
    /// # Errors
    /// When an option is not valid, or the id is taken.
    fn on_state_change(&self, name: &str, target: Option<RuleTargetRef>, options: RuleProps) -> Result<Rule>;

    /// The construct that the constructs of the stage stand in.
    #[doc(hidden)]
    fn scope(&self) -> &Node;

    /// Another handle of the stage.
    #[doc(hidden)]
    fn handle(&self) -> Rc<dyn IStage>;
}

/// A handle of any stage.
pub type StageRef = Rc<dyn IStage>;

/// A stage of a pipeline that the stack owns.
#[derive(Clone)]
pub(super) struct Stage(Rc<Inner>);

struct Inner {
    name: String,
    scope: Node,
    pipeline: Pipeline,
    transition_disabled_reason: Option<String>,
    before_entry: Option<Conditions>,
    on_success: Option<Conditions>,
    on_failure: Option<FailureConditions>,
    actions: RefCell<Vec<Added>>,
}

impl Stage {
    pub(super) fn new(props: StageProps, pipeline: Pipeline, at: &Node) -> Result<Self> {
        let scope = Group::new(at, &props.stage_name)?.node().clone();
        validation::name(&scope, "Stage", Some(&props.stage_name))?;
        let disabled = props.transition_to_enabled == Some(false);
        let reason = props.transition_disabled_reason.unwrap_or_else(|| "Transition disabled".to_owned());
        let stage = Self(Rc::new(Inner {
            name: props.stage_name,
            scope,
            pipeline,
            transition_disabled_reason: disabled.then_some(reason),
            before_entry: props.before_entry,
            on_success: props.on_success,
            on_failure: props.on_failure,
            actions: RefCell::default(),
        }));
        for action in props.actions.into_iter().flatten() {
            stage.add_action(action)?;
        }
        Ok(stage)
    }

    pub(super) fn added(&self) -> Vec<Added> {
        self.0.actions.borrow().clone()
    }

    pub(super) fn disabled_transition(&self) -> Option<Object> {
        self.0
            .transition_disabled_reason
            .as_ref()
            .map(|reason| object! {"Reason" => reason.as_str(), "StageName" => self.0.name.as_str()})
    }

    pub(super) fn problems(&self) -> Vec<String> {
        let actions = self.0.actions.borrow();
        let mut out = Vec::new();
        if actions.is_empty() {
            out.push(format!("Stage '{}' must have at least one action", self.0.name));
        }
        for a in actions.iter() {
            let b = a.artifact_bounds;
            out.extend(validation::artifact_bounds(
                "input",
                &a.inputs,
                (b.min_inputs, b.max_inputs),
                a.category,
                &a.provider,
            ));
            out.extend(validation::artifact_bounds(
                "output",
                &a.outputs,
                (b.min_outputs, b.max_outputs),
                a.category,
                &a.provider,
            ));
        }
        out
    }

    /// Gives names to outputs that have none.
    fn name_outputs(&self) -> Result<()> {
        for action in self.0.actions.borrow().iter() {
            let unnamed: Vec<&Artifact> = action.outputs.iter().filter(|o| o.artifact_name().is_none()).collect();
            for (i, output) in unnamed.iter().enumerate() {
                let number = if unnamed.len() == 1 { String::new() } else { format!("_{}", i + 1) };
                let name = format!("Artifact_{}_{}{number}", self.0.name, action.action_name);
                output.set_name(name.replace(['@', '.'], ""))?;
            }
        }
        Ok(())
    }

    pub(super) fn render(&self) -> Result<Value> {
        self.name_outputs()?;
        let me = &self.0;
        let actions: Vec<Value> = me.actions.borrow().iter().map(render_action).collect::<Result<_>>()?;
        Ok(object! {
            "Name" => me.name.as_str(),
            "Actions" => actions,
            "BeforeEntry" => me.before_entry.as_ref().map(render_conditions),
            "OnSuccess" => me.on_success.as_ref().map(render_conditions),
            "OnFailure" => me.on_failure.as_ref().map(|failure| {
                let conditions = Conditions { conditions: failure.conditions.clone() };
                let mut out = render_conditions(&conditions);
                out.insert("Result".to_owned(), failure.result.map(|r| r.as_str()).into());
                let retry = failure.retry_mode.map(|m| object! {"RetryMode" => m.as_str()});
                out.insert("RetryConfiguration".to_owned(), retry.into());
                out
            }),
        }
        .into())
    }
}

fn render_conditions(conditions: &Conditions) -> Object {
    let conditions: Vec<Value> = conditions
        .conditions
        .iter()
        .flatten()
        .map(|c| {
            let rules: Vec<Value> = c.rules.iter().flatten().map(|r| r.render()).collect();
            object! {
                "Rules" => Value::Array(rules).or_undefined_if_empty(),
                "Result" => c.result.map(|r| r.as_str()),
            }
            .into()
        })
        .collect();
    object! {"Conditions" => Value::Array(conditions).or_undefined_if_empty()}
}

fn render_artifacts(artifacts: &[Artifact]) -> Value {
    // Artifacts that no action makes have no name; that is found when the pipeline is validated.
    let artifacts: Vec<Value> = artifacts
        .iter()
        .filter_map(|a| {
            let name = a.artifact_name()?;
            Some(object! {"Name" => name, "Files" => a.artifact_files().map(<[String]>::to_vec)}.into())
        })
        .collect();
    Value::Array(artifacts).or_undefined_if_empty()
}

fn render_action(action: &Added) -> Result<Value> {
    // Later actions name their inputs, so that the artifacts are looked at only when everything is named.
    let later = |artifacts: &[Artifact]| {
        let artifacts = artifacts.to_vec();
        longshore_core::token::Lazy::uncached(move |_| Ok(render_artifacts(&artifacts)))
    };
    Ok(object! {
        "Name" => action.action_name.as_str(),
        "InputArtifacts" => later(&action.inputs),
        "OutputArtifacts" => later(&action.outputs),
        "ActionTypeId" => object! {
            "Category" => action.category.as_str(),
            "Version" => action.version.as_deref().filter(|v| !v.is_empty()).unwrap_or("1"),
            "Owner" => action.owner.as_deref().filter(|o| !o.is_empty()).unwrap_or("AWS"),
            "Provider" => action.provider.as_str(),
        },
        "Configuration" => action.configuration.clone(),
        "Commands" => action.commands.clone(),
        "OutputVariables" => action.output_variables.clone(),
        "RunOrder" => action.run_order(),
        "TimeoutInMinutes" => action.timeout.map(|t| t.to_minutes()).transpose()?,
        "RoleArn" => action.role.as_ref().map(|r| r.role_arn()),
        "Region" => action.region.clone(),
        "Namespace" => action.variables_namespace.clone(),
    }
    .into())
}

impl IStage for Stage {
    fn handle(&self) -> Rc<dyn IStage> {
        Rc::new(self.clone())
    }

    fn stage_name(&self) -> &str {
        &self.0.name
    }

    fn pipeline(&self) -> PipelineRef {
        Rc::new(self.0.pipeline.clone())
    }

    fn actions(&self) -> Vec<ActionRef> {
        self.0.actions.borrow().iter().map(|a| Rc::clone(&a.action)).collect()
    }

    fn add_action(&self, action: ActionRef) -> Result<()> {
        let properties = action.action_properties();
        let name = properties.action_name.clone();
        validation::name(&self.0.scope, "Action", Some(&name))?;
        if self.0.actions.borrow().iter().any(|a| a.action_name == name) {
            bail!(
                &self.0.scope,
                "DuplicateActionName",
                "Stage {} already contains an action with name '{name}'",
                self.0.name
            );
        }
        let scope = match self.0.scope.try_find_child(&name) {
            Some(scope) => scope,
            None => {
                let id = if str_is_unresolved(&name) { free_id(&self.0.scope, &properties.provider) } else { name };
                Group::new(&self.0.scope, id)?.node().clone()
            }
        };
        let added = self.0.pipeline.attach(self, action, properties, &scope)?;
        self.0.actions.borrow_mut().push(added);
        Ok(())
    }

    fn on_state_change(&self, name: &str, target: Option<RuleTargetRef>, options: RuleProps) -> Result<Rule> {
        let rule = Rule::new(&self.0.scope, name, options)?;
        if let Some(target) = target {
            rule.add_target(&*target)?;
        }
        rule.add_event_pattern(
            EventPattern::new()
                .detail_type(["CodePipeline Stage Execution State Change"])
                .source(["aws.codepipeline"])
                .resources([self.pipeline().pipeline_arn()])
                .detail(object! {"stage" => [self.0.name.as_str()]}),
        )?;
        Ok(rule)
    }

    fn scope(&self) -> &Node {
        &self.0.scope
    }
}

fn free_id(scope: &Node, prefix: &str) -> String {
    let numbered = (2..).map(|n: u32| format!("{prefix}{n}"));
    std::iter::once(prefix.to_owned())
        .chain(numbered)
        .find(|id| scope.try_find_child(id).is_none())
        .expect("invariant: there are more numbers than children")
}
