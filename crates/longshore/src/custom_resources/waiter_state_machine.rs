//! State machines that ask a function until it says that something is done.

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};

use crate::aws_iam::{
    Grant, GrantOnPrincipalOptions, IGrantable, IPrincipal as _, IRole as _, PolicyStatement, Role, ServicePrincipal,
};
use crate::aws_lambda::FunctionRef;
use crate::aws_logs::{LogGroup, LogGroupProps, LogGroupRef};
use crate::aws_stepfunctions::LogLevel;
use crate::props::construct_props;

/// What a state machine logs, and where.
#[derive(Clone, Default)]
pub struct LogOptions {
    /// The log group. Default: a new one.
    pub destination: Option<LogGroupRef>,
    /// Whether what goes in and out is logged. Default false.
    pub include_execution_data: Option<bool>,
    /// Which events are logged. Default: errors.
    pub level: Option<LogLevel>,
}

construct_props! {
    /// Properties of a [`WaiterStateMachine`].
    pub struct WaiterStateMachineProps => WaiterStateMachine {
        /// The function that is asked; it fails as long as things are not done.
        [into] is_complete_handler: FunctionRef,
        /// The function that is called when it takes too long.
        [into] timeout_handler: FunctionRef,
        /// The time before the function is asked for the second time.
        interval: Duration,
        /// How often the function is asked again.
        max_attempts: f64,
        /// What the time between is multiplied with each time.
        backoff_rate: f64,
        /// What is logged.
        log_options: Option<LogOptions>,
        /// Whether nothing is logged. Default false.
        disable_logging: Option<bool>,
    }
}

/// A state machine that asks a function until it says that something is done; clones are the same.
#[derive(Clone)]
pub struct WaiterStateMachine {
    node: Node,
    resource: CfnResource,
}

/// What writing logs needs.
// Source: Step Functions developer guide, "Using CloudWatch Logs to log execution history".
const LOG_ACTIONS: [&str; 10] = [
    "logs:CreateLogDelivery",
    "logs:CreateLogStream",
    "logs:GetLogDelivery",
    "logs:UpdateLogDelivery",
    "logs:DeleteLogDelivery",
    "logs:ListLogDeliveries",
    "logs:PutLogEvents",
    "logs:PutResourcePolicy",
    "logs:DescribeResourcePolicies",
    "logs:DescribeLogGroups",
];

impl WaiterStateMachine {
    fn make(scope: &dyn Construct, id: &str, props: WaiterStateMachineProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.custom_resources.WaiterStateMachine")?;
        let role = Role::builder(&node, "Role").assumed_by(ServicePrincipal::new("states.amazonaws.com")).build()?;
        props.is_complete_handler.grant_invoke(&role)?;
        props.timeout_handler.grant_invoke(&role)?;
        const ALL: [&str; 1] = ["States.ALL"];
        let definition = object! {
            "StartAt" => "framework-isComplete-task",
            "States" => object! {
                "framework-isComplete-task" => object! {
                    "End" => true,
                    "Retry" => [object! {
                        "ErrorEquals" => ALL,
                        "IntervalSeconds" => props.interval.to_seconds()?,
                        "MaxAttempts" => props.max_attempts,
                        "BackoffRate" => props.backoff_rate,
                    }],
                    "Catch" => [object! {"ErrorEquals" => ALL, "Next" => "framework-onTimeout-task"}],
                    "Type" => "Task",
                    "Resource" => props.is_complete_handler.function_arn(),
                },
                "framework-onTimeout-task" => object! {
                    "End" => true,
                    "Type" => "Task",
                    "Resource" => props.timeout_handler.function_arn(),
                },
            },
        };
        let definition = Stack::of(&node)?.to_json_string(Value::Object(definition), 0);
        let logging = match props.disable_logging {
            Some(true) => None,
            _ => Some(logging(&node, &role, &props)?),
        };
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::StepFunctions::StateMachine",
            object! {
                "DefinitionString" => definition,
                "RoleArn" => role.role_arn(),
                "LoggingConfiguration" => logging,
            },
        )?;
        resource.node().add_dependency(&[&role]);
        Ok(Self { node, resource })
    }

    /// The ARN.
    pub fn state_machine_arn(&self) -> String {
        self.resource.ref_()
    }

    /// Allows a principal to start the state machine.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    pub fn grant_start_execution(&self, identity: &dyn IGrantable) -> Result<Grant> {
        Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee: identity,
            actions: vec!["states:StartExecution".to_owned()],
            resource_arns: vec![self.state_machine_arn()],
            conditions: Object::new(),
        })
    }
}

fn logging(node: &Node, role: &Role, props: &WaiterStateMachineProps) -> Result<Object> {
    let options = props.log_options.clone().unwrap_or_default();
    let write = PolicyStatement::builder().actions(LOG_ACTIONS.map(str::to_owned).to_vec()).resource("*").build()?;
    role.add_to_principal_policy(&write)?;
    let group = match options.destination {
        Some(group) => group,
        None => {
            let of = props.is_complete_handler.function_name();
            let name = format!("/aws/vendedlogs/states/waiter-state-machine-{of}-{}", node.addr());
            let named = LogGroupProps { log_group_name: Some(name.into()), ..Default::default() };
            (&LogGroup::new(node, "LogGroup", named)?).into()
        }
    };
    let destination = object! {"LogGroupArn" => group.log_group_arn()};
    Ok(object! {
        "Destinations" => [object! {"CloudWatchLogsLogGroup" => destination}],
        "IncludeExecutionData" => options.include_execution_data.unwrap_or(false),
        "Level" => options.level.unwrap_or(LogLevel::Error),
    })
}

impl Construct for WaiterStateMachine {
    fn node(&self) -> &Node {
        &self.node
    }
}
