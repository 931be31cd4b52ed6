//! State machines as targets.

use longshore_core::construct::Construct as _;
use longshore_core::error::Result;

use super::options::{singleton_event_role, target_props};
use crate::aws_events::{IRuleTarget, Rule, RuleTargetConfig, RuleTargetInput};
use crate::aws_iam::RoleRef;
use crate::aws_stepfunctions::StateMachineRef;

target_props! {
    /// How a [`SfnStateMachine`] target is started.
    pub struct SfnStateMachineProps {
        /// What the execution gets. Default: the event.
        pub input: Option<RuleTargetInput>,
        /// The role that starts it. Default: one that the state machine's rules share.
        pub role: Option<RoleRef>,
    }
}

/// A state machine that a rule starts.
#[derive(Clone)]
pub struct SfnStateMachine {
    machine: StateMachineRef,
    props: SfnStateMachineProps,
    role: RoleRef,
}

impl SfnStateMachine {
    /// Makes a target of a state machine, and allows the rule to start it.
    ///
    /// # Errors
    /// When the role or its policy cannot be made.
    pub fn new(machine: impl Into<StateMachineRef>) -> Result<Self> {
        Self::with_props(machine, SfnStateMachineProps::default())
    }

    /// Makes a target of a state machine, with options.
    ///
    /// # Errors
    /// When the role or its policy cannot be made.
    pub fn with_props(machine: impl Into<StateMachineRef>, props: SfnStateMachineProps) -> Result<Self> {
        let machine = machine.into();
        let role = match &props.role {
            Some(role) => role.clone(),
            None => singleton_event_role(machine.node())?,
        };
        machine.grant_start_execution(&role)?;
        Ok(Self { machine, props, role })
    }

    /// The state machine.
    pub fn machine(&self) -> StateMachineRef {
        self.machine.clone()
    }
}

impl IRuleTarget for SfnStateMachine {
    fn bind(&self, rule: &Rule, _: &str) -> Result<RuleTargetConfig> {
        Ok(RuleTargetConfig {
            arn: self.machine.state_machine_arn(),
            role_arn: Some(self.role.role_arn()),
            input: self.props.input.clone(),
            parameters: self.props.options().bind(rule)?,
            target_environment: Some(self.machine.base().env().clone()),
            target_resource: Some(self.machine.node().clone()),
            ..Default::default()
        })
    }
}
