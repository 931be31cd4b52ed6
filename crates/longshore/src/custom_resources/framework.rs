//! Providers: what answers CloudFormation for functions of the user's that make custom resources.

use longshore_core::bail;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::PhysicalName;
use longshore_core::units::Duration;

use super::waiter_state_machine::{LogOptions, WaiterStateMachine, WaiterStateMachineProps};
use crate::aws_ec2::{SecurityGroupRef, SubnetSelection, VpcRef};
use crate::aws_iam::{PolicyStatement, RoleRef};
use crate::aws_kms::KeyRef;
use crate::aws_lambda::{
    ApplicationLogLevel, Code, Function, FunctionProps, FunctionRef, IFunction as _, LoggingFormat, Runtime,
};
use crate::aws_logs::{LogGroupRef, RetentionDays};
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`Provider`].
    pub struct ProviderProps => Provider as "aws-cdk-lib.aws-custom-resources.Provider" {
        /// The function that makes, changes and deletes resources; it is called with the event of CloudFormation.
        [into] on_event_handler: FunctionRef,
        /// The function that says whether a resource is done. Default: it is done when `on_event_handler` has ended.
        [into] is_complete_handler: Option<FunctionRef>,
        /// The time between two calls of `is_complete_handler`. Default: 5 seconds.
        query_interval: Option<Duration>,
        /// How long a resource may take, a multiple of `query_interval`. Default: 30 minutes.
        total_timeout: Option<Duration>,
        /// How long the logs of the provider's own functions are kept; set by a custom resource. Default: for ever.
        log_retention: Option<RetentionDays>,
        /// Where the logs of the provider's own functions go. Default: a group that Lambda makes.
        [into] log_group: Option<LogGroupRef>,
        /// The VPC of the provider's own functions. Default: none.
        [into] vpc: Option<VpcRef>,
        /// Their subnets. Default: private ones.
        [into] vpc_subnets: Option<SubnetSelection>,
        /// Their security groups. Default: a new one, in a VPC.
        security_groups: Option<Vec<SecurityGroupRef>>,
        /// The role of all of the provider's own functions. Default: a new one for each.
        [into] role: Option<RoleRef>,
        /// The role of the function that is called first. Default: a new one.
        [into] framework_on_event_role: Option<RoleRef>,
        /// The role of the functions that wait. Default: a new one for each.
        [into] framework_complete_and_timeout_role: Option<RoleRef>,
        /// The name of the function that is called first. Default: made by CloudFormation.
        [into] provider_function_name: Option<String>,
        /// The key that variables of the provider's own functions are encrypted with. Default: one of the service.
        [into] provider_function_env_encryption: Option<KeyRef>,
        /// What the state machine that waits logs.
        waiter_state_machine_log_options: Option<LogOptions>,
        /// Whether the state machine that waits logs nothing. Default true.
        disable_waiter_state_machine_logging: Option<bool>,
        /// What the provider's own functions log. Default: `FATAL`.
        framework_lambda_logging_level: Option<ApplicationLogLevel>,
    }
}

/// What answers CloudFormation for functions of the user's that make custom resources; clones are the same.
#[derive(Clone)]
pub struct Provider {
    node: Node,
    on_event_handler: FunctionRef,
    is_complete_handler: Option<FunctionRef>,
    entrypoint: Function,
}

// Source: Lambda, quotas: how long a function may run.
const TIMEOUT: Duration = Duration::minutes(15);

impl ProviderProps {
    fn check(&self, node: &Node) -> Result<()> {
        let waits = self.is_complete_handler.is_some();
        let says_how = self.query_interval.is_some()
            || self.total_timeout.is_some()
            || self.waiter_state_machine_log_options.is_some()
            || self.disable_waiter_state_machine_logging.is_some();
        if !waits && says_how {
            bail!(
                node,
                "InvalidConfigurationWithoutIsCompleteHandler",
                "\"queryInterval\", \"totalTimeout\", \"waiterStateMachineLogOptions\", and \"disableWaiterStateMachineLogging\" can only be configured if \"isCompleteHandler\" is specified. Otherwise, they have no meaning"
            );
        }
        let own_roles = self.framework_on_event_role.is_some() || self.framework_complete_and_timeout_role.is_some();
        if self.role.is_some() && own_roles {
            bail!(
                node,
                "ConflictingRoleConfiguration",
                "Cannot specify both \"role\" and any of \"frameworkOnEventRole\" or \"frameworkCompleteAndTimeoutRole\"."
            );
        }
        if !waits && self.framework_complete_and_timeout_role.is_some() {
            bail!(
                node,
                "FrameworkCompleteAndTimeoutRoleWithoutIsCompleteHandler",
                "Cannot specify \"frameworkCompleteAndTimeoutRole\" when \"isCompleteHandler\" is not specified."
            );
        }
        Ok(())
    }

    /// How often the state machine asks, and how long it waits between.
    fn attempts(&self, node: &Node) -> Result<(u64, Duration)> {
        let interval = self.query_interval.unwrap_or(Duration::seconds(5));
        let (total, each) = (self.total_timeout.unwrap_or(Duration::minutes(30)).to_seconds()?, interval.to_seconds()?);
        match total.checked_rem(each) {
            Some(0) => Ok((total / each, interval)),
            _ => bail!(
                node,
                "CannotDetermineRetryCountSince",
                "Cannot determine retry count since totalTimeout={total}s is not integrally dividable by queryInterval={each}s"
            ),
        }
    }
}

impl Provider {
    fn make(scope: &dyn Construct, id: &str, props: ProviderProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.custom_resources.Provider")?;
        props.check(&node)?;
        let name = props.provider_function_name.clone();
        let entrypoint = own_function(&node, &props, "onEvent", name, props.framework_on_event_role.as_ref())?;
        if props.is_complete_handler.is_some() {
            let role = props.framework_complete_and_timeout_role.as_ref();
            let is_complete = own_function(&node, &props, "isComplete", None, role)?;
            let timeout = own_function(&node, &props, "onTimeout", None, role)?;
            let (max_attempts, interval) = props.attempts(&node)?;
            let waiter = WaiterStateMachine::new(
                &node,
                "waiter-state-machine",
                WaiterStateMachineProps {
                    is_complete_handler: (&is_complete).into(),
                    timeout_handler: (&timeout).into(),
                    interval,
                    max_attempts: max_attempts as f64,
                    backoff_rate: 1.0,
                    log_options: props.waiter_state_machine_log_options.clone(),
                    disable_logging: Some(props.disable_waiter_state_machine_logging.unwrap_or(true)),
                },
            )?;
            entrypoint.add_environment("WAITER_STATE_MACHINE_ARN", waiter.state_machine_arn());
            waiter.grant_start_execution(&entrypoint)?;
        }
        let ProviderProps { on_event_handler, is_complete_handler, .. } = props;
        Ok(Self { node, on_event_handler, is_complete_handler, entrypoint })
    }

    /// The function of the user's that makes, changes and deletes resources.
    pub fn on_event_handler(&self) -> &FunctionRef {
        &self.on_event_handler
    }

    /// The function of the user's that says whether a resource is done.
    pub fn is_complete_handler(&self) -> Option<&FunctionRef> {
        self.is_complete_handler.as_ref()
    }

    /// What custom resources name the provider by.
    pub fn service_token(&self) -> String {
        self.entrypoint.function_arn()
    }
}

impl Construct for Provider {
    fn node(&self) -> &Node {
        &self.node
    }
}

/// One of the provider's own functions, which may call those of the user's.
fn own_function(
    node: &Node,
    props: &ProviderProps,
    entrypoint: &str,
    name: Option<String>,
    role: Option<&RoleRef>,
) -> Result<Function> {
    let description = format!("AWS CDK resource provider framework - {entrypoint} ({})", node.path());
    let units: Vec<u16> = description.encode_utf16().take(256).collect();
    let code = Code::builtin("framework.js", include_str!("framework.js"));
    let mut function = FunctionProps::new(Runtime::NODEJS_24_X, format!("framework.{entrypoint}"), code);
    function.description = Some(String::from_utf16_lossy(&units));
    function.timeout = Some(TIMEOUT);
    function.logging_format = Some(LoggingFormat::Json);
    function.application_log_level_v2 =
        Some(props.framework_lambda_logging_level.unwrap_or(ApplicationLogLevel::Fatal));
    function.log_retention = props.log_retention;
    function.log_group = props.log_group.clone();
    function.vpc = props.vpc.clone();
    function.vpc_subnets = props.vpc_subnets.clone();
    function.security_groups = props.security_groups.clone();
    function.role = props.role.clone().or_else(|| role.cloned());
    function.function_name = name.map(PhysicalName::from);
    function.environment_encryption = props.provider_function_env_encryption.clone();
    let function = Function::new(node, format!("framework-{entrypoint}"), function)?;
    let handlers = [
        ("USER_ON_EVENT_FUNCTION_ARN", Some(&props.on_event_handler)),
        ("USER_IS_COMPLETE_FUNCTION_ARN", props.is_complete_handler.as_ref()),
    ];
    for (variable, handler) in handlers {
        let Some(handler) = handler else { continue };
        function.add_environment(variable, handler.function_arn());
        handler.grant_invoke(&function)?;
        let read = PolicyStatement::builder().action("lambda:GetFunction").resource(handler.function_arn());
        function.add_to_role_policy(read.build()?)?;
    }
    Ok(function)
}
