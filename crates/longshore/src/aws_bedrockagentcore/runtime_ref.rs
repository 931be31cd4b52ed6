//! What all runtimes have, whoever owns them.

use std::cell::OnceCell;
use std::rc::Rc;

use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::resource::ResourceBase;
use longshore_core::value::Object;

use super::Runtime;
use crate::aws_cloudwatch::{Metric, MetricOptions, Stats, with_statistic};
use crate::aws_ec2::{Connections, ConnectionsProps, SecurityGroupRef};
use crate::aws_iam::{
    FromRoleArnOptions, Grant, GrantOnPrincipalOptions, IGrantable, PolicyStatement, PrincipalRef, Role, RoleRef,
};
use crate::aws_logs::{LogGroup, LogGroupRef};
use crate::props::options;

/// The name of the endpoint that all runtimes have.
const DEFAULT_ENDPOINT: &str = "DEFAULT";
const OPERATION: &str = "InvokeAgentRuntime";
const INVOKE: &str = "bedrock-agentcore:InvokeAgentRuntime";
const INVOKE_FOR_USER: &str = "bedrock-agentcore:InvokeAgentRuntimeForUser";

/// The log group of a runtime, where it was asked for.
struct Logs(OnceCell<LogGroup>);

/// A runtime, whoever owns it.
pub trait IBedrockAgentRuntime: Construct + IGrantable {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn agent_runtime_arn(&self) -> String;

    /// The id.
    fn agent_runtime_id(&self) -> String;

    /// The name.
    fn agent_runtime_name(&self) -> String;

    /// The role that the agent has.
    fn role(&self) -> RoleRef;

    /// The version.
    fn agent_runtime_version(&self) -> Option<String>;

    /// The status.
    fn agent_status(&self) -> Option<String>;

    /// When it was made.
    fn created_at(&self) -> Option<String>;

    /// When it was changed.
    fn last_updated_at(&self) -> Option<String>;

    /// The connections.
    ///
    /// # Errors
    /// When it is in no VPC.
    fn connections(&self) -> Result<Connections>;

    /// The log group that the default endpoint writes to.
    ///
    /// # Errors
    /// When a construct has the id of what stands for it.
    fn application_log_group(&self) -> Result<LogGroupRef> {
        let known = self.node().part_or_insert_with(|| Logs(OnceCell::new()));
        if let Some(group) = known.0.get() {
            return Ok(group.into());
        }
        let name = format!("/aws/bedrock-agentcore/runtimes/{}-{DEFAULT_ENDPOINT}", self.agent_runtime_id());
        let group = LogGroup::from_log_group_name(self.node(), "ApplicationLogGroup", name)?;
        Ok(known.0.get_or_init(|| group).into())
    }

    /// Allows the agent actions.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn grant(&self, actions: &[&str], resources: &[&str]) -> Result<Grant> {
        let texts = |all: &[&str]| all.iter().map(|s| (*s).to_owned()).collect();
        Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee: &self.role(),
            actions: texts(actions),
            resource_arns: texts(resources),
            conditions: Object::new(),
        })
    }

    /// Adds a statement to the policy of the role.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn add_to_role_policy(&self, statement: PolicyStatement) -> Result<()> {
        self.role().add_to_principal_policy(&statement)?;
        Ok(())
    }

    /// Allows to call the agent.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn grant_invoke_runtime(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        invoke(&self.agent_runtime_arn(), grantee, &[INVOKE])
    }

    /// Allows to call the agent for a user.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn grant_invoke_runtime_for_user(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        invoke(&self.agent_runtime_arn(), grantee, &[INVOKE_FOR_USER])
    }

    /// Allows to call the agent, for oneself and for a user.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn grant_invoke(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        invoke(&self.agent_runtime_arn(), grantee, &[INVOKE, INVOKE_FOR_USER])
    }

    /// A metric of the default endpoint.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric(&self, metric_name: &str, props: MetricOptions) -> Result<Metric> {
        let dimensions = [
            ("Operation", OPERATION.to_owned()),
            ("Name", format!("{}::{DEFAULT_ENDPOINT}", self.agent_runtime_name())),
            ("Resource", self.agent_runtime_arn()),
        ];
        of_runtimes(self.base(), metric_name, &dimensions, props)
    }

    /// How often agents of all runtimes are called.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_invocations_aggregated(&self, props: MetricOptions) -> Result<Metric> {
        let dimensions = [("AggregateOperation", OPERATION.to_owned())];
        of_runtimes(self.base(), "Invocations", &dimensions, with_statistic(props, Stats::SUM))
    }

    /// How many sessions agents of all runtimes have.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_sessions_aggregated(&self, props: MetricOptions) -> Result<Metric> {
        let dimensions = [("AggregateOperation", OPERATION.to_owned())];
        of_runtimes(self.base(), "Sessions", &dimensions, with_statistic(props, Stats::SUM))
    }

    /// How often the agent is called.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_invocations(&self, props: MetricOptions) -> Result<Metric> {
        self.metric("Invocations", with_statistic(props, Stats::SUM))
    }

    /// How many calls are held back.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_throttles(&self, props: MetricOptions) -> Result<Metric> {
        self.metric("Throttles", with_statistic(props, Stats::SUM))
    }

    /// How many calls fail because of AWS.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_system_errors(&self, props: MetricOptions) -> Result<Metric> {
        self.metric("SystemErrors", with_statistic(props, Stats::SUM))
    }

    /// How many calls fail because of the caller.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_user_errors(&self, props: MetricOptions) -> Result<Metric> {
        self.metric("UserErrors", with_statistic(props, Stats::SUM))
    }

    /// How long calls take, in milliseconds.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_latency(&self, props: MetricOptions) -> Result<Metric> {
        self.metric("Latency", with_statistic(props, Stats::AVERAGE))
    }

    /// How many calls fail.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_total_errors(&self, props: MetricOptions) -> Result<Metric> {
        self.metric("TotalErrors", with_statistic(props, Stats::SUM))
    }

    /// How many sessions the agent has.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_session_count(&self, props: MetricOptions) -> Result<Metric> {
        self.metric("SessionCount", with_statistic(props, Stats::SUM))
    }
}

fn invoke(arn: &str, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
    Grant::add_to_principal(GrantOnPrincipalOptions {
        grantee,
        actions: actions.iter().map(|a| (*a).to_owned()).collect(),
        resource_arns: vec![arn.to_owned(), format!("{arn}/*")],
        conditions: Object::new(),
    })
}

fn of_runtimes(
    base: &ResourceBase,
    metric_name: &str,
    dimensions: &[(&str, String)],
    mut props: MetricOptions,
) -> Result<Metric> {
    let mut all: indexmap::IndexMap<String, String> =
        dimensions.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    all.extend(props.dimensions_map.take().unwrap_or_default());
    props.region.get_or_insert_with(|| base.stack().region().to_owned());
    props.account.get_or_insert_with(|| base.stack().account().to_owned());
    Metric::of_service("AWS/Bedrock-AgentCore", metric_name, all, props)
}

/// A handle of any runtime.
pub type BedrockAgentRuntimeRef = Rc<dyn IBedrockAgentRuntime>;

impl From<&Runtime> for BedrockAgentRuntimeRef {
    fn from(runtime: &Runtime) -> Self {
        Rc::new(runtime.clone())
    }
}

options! {
    /// What is known of an existing runtime.
    #[derive(Clone)]
    pub struct AgentRuntimeAttributes, new(agent_runtime_arn: String, agent_runtime_id: String, agent_runtime_name: String, role_arn: String) {
        /// The ARN.
        pub agent_runtime_arn: String,
        /// The id.
        pub agent_runtime_id: String,
        /// The name.
        pub agent_runtime_name: String,
        /// The ARN of the role that the agent has.
        pub role_arn: String,
        /// The version. Default: not known.
        pub agent_runtime_version: Option<String>,
        /// What it is for. Default: not known.
        pub description: Option<String>,
        /// The security groups. Default: it is in no VPC.
        pub security_groups: Option<Vec<SecurityGroupRef>>,
        /// The status. Default: not known.
        pub agent_status: Option<String>,
        /// When it was made. Default: not known.
        pub created_at: Option<String>,
        /// When it was changed. Default: not known.
        pub last_updated_at: Option<String>,
    }
}

pub(super) struct Imported {
    base: ResourceBase,
    attrs: AgentRuntimeAttributes,
    role: RoleRef,
    connections: Option<Connections>,
}

impl Imported {
    pub(super) fn make(scope: &dyn Construct, id: &str, attrs: AgentRuntimeAttributes) -> Result<Self> {
        let base = ResourceBase::imported(scope, id, "aws-cdk-lib.aws_bedrockagentcore.RuntimeBase", None)?;
        let role = Role::from_role_arn(base.node(), "Role", &attrs.role_arn, FromRoleArnOptions::default())?;
        let connections = match &attrs.security_groups {
            Some(groups) => {
                let connections = Connections::new(ConnectionsProps::default());
                connections.add_security_group(groups)?;
                Some(connections)
            }
            None => None,
        };
        Ok(Self { base, attrs, role, connections })
    }
}

pub(super) fn connections_of(node: &Node, connections: Option<Connections>) -> Result<Connections> {
    connections
        .ok_or_else(|| Error::at(node, "VpcNotConfigured", "Cannot manage network access without configuring a VPC"))
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IGrantable for Imported {
    fn grant_principal(&self) -> PrincipalRef {
        self.role.grant_principal()
    }
}

impl IBedrockAgentRuntime for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn agent_runtime_arn(&self) -> String {
        self.attrs.agent_runtime_arn.clone()
    }

    fn agent_runtime_id(&self) -> String {
        self.attrs.agent_runtime_id.clone()
    }

    fn agent_runtime_name(&self) -> String {
        self.attrs.agent_runtime_name.clone()
    }

    fn role(&self) -> RoleRef {
        self.role.clone()
    }

    fn agent_runtime_version(&self) -> Option<String> {
        self.attrs.agent_runtime_version.clone()
    }

    fn agent_status(&self) -> Option<String> {
        self.attrs.agent_status.clone()
    }

    fn created_at(&self) -> Option<String> {
        self.attrs.created_at.clone()
    }

    fn last_updated_at(&self) -> Option<String> {
        self.attrs.last_updated_at.clone()
    }

    fn connections(&self) -> Result<Connections> {
        connections_of(self.node(), self.connections.clone())
    }
}
