//! Rules: owned by a stack, or existing ones.

use std::cell::RefCell;
use std::rc::Rc;

use bon::Builder;
use longshore_core::annotations::Annotations;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node, all_or_nothing};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase, ResourceEnvironment};
use longshore_core::stack::Stack;
use longshore_core::token::{Lazy, TokenComparison, compare_strings, str_is_unresolved};
use longshore_core::value::Value;

use super::pattern::Merged;
use super::{
    EventBusRef, EventPattern, IRuleTarget, RuleTargetConfig, RuleTargetInputProperties, RuleTargetRef, Schedule,
    other_environment,
};
use crate::aws_iam::RoleRef;
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`Rule`].
    #[derive(Default)]
    pub struct RuleProps => Rule {
        /// What the rule is for.
        [into] description: Option<String>,
        /// The name. Default: made by CloudFormation.
        [into] rule_name: Option<PhysicalName>,
        /// Which events the rule is about; needed unless there is a schedule.
        event_pattern: Option<EventPattern>,
        /// A construct in whose stack the rule stands, where that is in the same account and region.
        cross_stack_scope: Option<Node>,
        /// Whether the rule is in effect. Default true.
        enabled: Option<bool>,
        /// When the rule is run; needed unless there is a pattern.
        schedule: Option<Schedule>,
        /// What the rule does.
        targets: Option<Vec<RuleTargetRef>>,
        /// The bus that the rule listens to; not with a schedule. Default: the account's default bus.
        [into] event_bus: Option<EventBusRef>,
        /// The role that EventBridge takes on for the rule's targets.
        [into] role: Option<RoleRef>,
    }
}

/// How constructs that send events make rules for them.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct OnEventOptions {
    /// What the rule does. Default: nothing, until targets are added.
    #[builder(into)]
    pub target: Option<RuleTargetRef>,
    /// What the rule is for.
    pub description: Option<String>,
    /// The name. Default: made by CloudFormation.
    #[builder(into)]
    pub rule_name: Option<PhysicalName>,
    /// More of what events have to match.
    pub event_pattern: Option<EventPattern>,
    /// A construct in whose stack the rule stands, where that is in the same account and region.
    pub cross_stack_scope: Option<Node>,
}

/// A rule, whoever owns it.
pub trait IRule: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn rule_arn(&self) -> String;

    /// The name.
    fn rule_name(&self) -> String;
}

/// A handle of any rule.
pub type RuleRef = Rc<dyn IRule>;

/// A rule; clones are the same.
#[derive(Clone)]
pub struct Rule(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    pattern: Rc<RefCell<Merged>>,
    targets: Rc<RefCell<Vec<Value>>>,
    schedule: Option<String>,
    description: Option<String>,
    /// The accounts and regions that events travel to.
    elsewhere: RefCell<Vec<String>>,
}

impl Rule {
    fn make(scope: &dyn Construct, id: &str, props: RuleProps) -> Result<Self> {
        let scope = rule_scope(scope, props.cross_stack_scope.as_ref())?;
        all_or_nothing(&scope, id, || Self::within(&scope, id, props, None))
    }

    /// `source` is the rule that this one is about the same events as, elsewhere.
    fn within(scope: &dyn Construct, id: &str, props: RuleProps, source: Option<&Rule>) -> Result<Self> {
        let name = props.rule_name.unwrap_or_default();
        let given = match &name {
            PhysicalName::Name(name) => Some(name.clone()).filter(|n| !str_is_unresolved(n)),
            _ => None,
        };
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_events.Rule", name)?;
        let node = base.node().clone();
        if props.event_bus.is_some() && props.schedule.is_some() {
            bail!(
                &node,
                "CannotAssociateRuleWithEventBusWhenUsingSchedule",
                "Cannot associate rule with 'eventBus' when using 'schedule'"
            );
        }
        let pattern = source.map(|r| Rc::clone(&r.0.pattern)).unwrap_or_default();
        let targets: Rc<RefCell<Vec<Value>>> = Rc::default();
        let (pattern_later, targets_later) = (Rc::clone(&pattern), Rc::clone(&targets));
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::Events::Rule",
            object! {
                "Name" => base.physical_name(),
                "Description" => props.description.clone(),
                "State" => if props.enabled == Some(false) { "DISABLED" } else { "ENABLED" },
                "ScheduleExpression" => props.schedule.as_ref().map(|s| s.expression_string().to_owned()),
                "EventPattern" => Lazy::any(move || Ok(pattern_later.borrow().render())),
                "Targets" => Lazy::any(move || {
                    Ok(Value::Array(targets_later.borrow().clone()).or_undefined_if_empty())
                }),
                "EventBusName" => props.event_bus.as_ref().map(|b| b.event_bus_name()),
                "RoleArn" => props.role.as_ref().map(|r| r.role_arn()),
            },
        )?;
        if source.is_none() {
            let (pattern, targets, scheduled) = (Rc::clone(&pattern), Rc::clone(&targets), props.schedule.is_some());
            node.add_validation(move || {
                let mut wrong = name_problems(given.as_deref());
                if pattern.borrow().is_empty() && !scheduled {
                    wrong.push("Either 'eventPattern' or 'schedule' must be defined".to_owned());
                }
                if targets.borrow().len() > 5 {
                    wrong.push("Event rule cannot have more than 5 targets.".to_owned());
                }
                wrong
            });
        }
        let schedule = props.schedule.as_ref().map(|s| s.expression_string().to_owned());
        let (description, elsewhere) = (props.description, RefCell::default());
        let rule = Self(Rc::new(Owned { base, resource, pattern, targets, schedule, description, elsewhere }));
        if let Some(pattern) = props.event_pattern {
            rule.add_event_pattern(pattern)?;
        }
        if let Some(schedule) = props.schedule {
            schedule.annotate(&rule);
        }
        for target in props.targets.into_iter().flatten() {
            rule.add_target(&*target)?;
        }
        Ok(rule)
    }

    /// Makes a rule for a construct that sends events.
    pub(crate) fn on_event(
        scope: &dyn Construct,
        id: &str,
        options: OnEventOptions,
        patterns: impl IntoIterator<Item = EventPattern>,
    ) -> Result<Self> {
        let rule = Self::new(
            scope,
            id,
            RuleProps {
                description: options.description,
                rule_name: options.rule_name,
                event_pattern: options.event_pattern,
                cross_stack_scope: options.cross_stack_scope,
                ..Default::default()
            },
        )?;
        for pattern in patterns {
            rule.add_event_pattern(pattern)?;
        }
        if let Some(target) = options.target {
            rule.add_target(&*target)?;
        }
        Ok(rule)
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// Adds something that the rule does.
    ///
    /// # Errors
    /// When the target cannot be used, or is in another account or region.
    pub fn add_target(&self, target: &dyn IRuleTarget) -> Result<()> {
        let generated = format!("Target{}", self.0.targets.borrow().len());
        let config = target.bind(self, &generated)?;
        let input = config.input.as_ref().map(|i| i.bind(self)).transpose()?;
        let id = config.id.as_deref().filter(|id| !id.is_empty()).unwrap_or(&generated);
        if let Some(at) = &config.target_resource {
            let env = match &config.target_environment {
                Some(env) => env.clone(),
                None => environment_of(at)?,
            };
            if other_environment::is_elsewhere(self, &env)? {
                return other_environment::reach(self, target, (at, &env), id);
            }
        }
        self.push(&config, id, input.as_ref());
        Ok(())
    }

    pub(super) fn push(&self, config: &RuleTargetConfig, id: &str, input: Option<&RuleTargetInputProperties>) {
        self.0.targets.borrow_mut().push(config.render(id, input));
    }

    /// Notes that events travel to an account and region; tells whether that is new.
    pub(super) fn begin_sending_to(&self, place: &str) -> bool {
        let mut places = self.0.elsewhere.borrow_mut();
        let new = !places.iter().any(|p| p == place);
        if new {
            places.push(place.to_owned());
        }
        new
    }

    /// Makes a rule about the same events elsewhere, for a target.
    pub(super) fn mirror(&self, scope: &Stack, id: &str, target: &dyn IRuleTarget) -> Result<()> {
        let props = RuleProps {
            schedule: self.0.schedule.as_deref().map(Schedule::expression),
            description: self.0.description.clone(),
            ..Default::default()
        };
        let mirror = all_or_nothing(scope, id, || Self::within(scope, id, props, Some(self)))?;
        mirror.add_target(target)
    }

    /// Tells whether both are the same as far as can be known; a warning says so where one is not.
    pub(crate) fn same_dimension(&self, ours: &str, theirs: &str) -> bool {
        match compare_strings(ours, theirs) {
            TokenComparison::Same | TokenComparison::BothUnresolved => true,
            TokenComparison::OneUnresolved => {
                Annotations::of(self).add_warning_v2(
                    "@aws-cdk/aws-events:ruleUnresolvedEnvironment",
                    "Either the Event Rule or target has an unresolved environment. \n           If they are being used in a cross-environment setup you need to specify the environment for both.",
                );
                true
            }
            TokenComparison::Different => false,
        }
    }

    /// Adds to what events have to match; values of a field that is there already are more values that match.
    ///
    /// # Errors
    /// When a field is a list here and an object there, or a single value.
    pub fn add_event_pattern(&self, pattern: EventPattern) -> Result<()> {
        self.0.pattern.borrow_mut().add(pattern).map_err(|e| e.with_path(self.node().path()))
    }

    /// An existing rule by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_event_rule_arn(scope: &dyn Construct, id: impl AsRef<str>, arn: impl Into<String>) -> Result<RuleRef> {
        let arn = arn.into();
        let parts =
            ArnComponents::split(&arn, ArnFormat::SlashResourceName).map_err(|e| e.with_path(scope.node().path()))?;
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.Resource", Some(&arn))?;
        Ok(Rc::new(Imported { base, arn, name: parts.resource_name.unwrap_or_default() }))
    }
}

fn environment_of(node: &Node) -> Result<ResourceEnvironment> {
    let stack = Stack::of(node)?;
    Ok(ResourceEnvironment { account: stack.account().to_owned(), region: stack.region().to_owned() })
}

fn name_problems(name: Option<&str>) -> Vec<String> {
    let Some(name) = name else { return Vec::new() };
    let mut wrong = Vec::new();
    if !(1..=64).contains(&name.encode_utf16().count()) {
        wrong.push(format!("Event rule name must be between 1 and 64 characters. Received: {name}"));
    }
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || ".-_".contains(c)) {
        wrong.push(format!(
            "Event rule name {name} can contain only letters, numbers, periods, hyphens, or underscores with no spaces."
        ));
    }
    wrong
}

/// Where a rule stands: with `cross_stack`, unless that is in another account or region.
fn rule_scope(scope: &dyn Construct, cross_stack: Option<&Node>) -> Result<Node> {
    let here = scope.node().clone();
    let Some(there) = cross_stack else { return Ok(here) };
    let (own, other) = (Stack::of(&here)?, Stack::of(there)?);
    let same =
        |a: &str, b: &str| matches!(compare_strings(a, b), TokenComparison::Same | TokenComparison::BothUnresolved);
    let reachable = same(own.account(), other.account()) && same(own.region(), other.region());
    Ok(if !own.is_same(&other) && reachable { there.clone() } else { here })
}

impl Construct for Rule {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IRule for Rule {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn rule_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.att("Arn"), |name| ArnComponents {
            service: "events".into(),
            resource: "rule".into(),
            resource_name: Some(name.to_owned()),
            ..Default::default()
        })
    }

    fn rule_name(&self) -> String {
        self.0.base.name_attribute(self.0.resource.ref_())
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
    name: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IRule for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn rule_arn(&self) -> String {
        self.arn.clone()
    }

    fn rule_name(&self) -> String {
        self.name.clone()
    }
}
