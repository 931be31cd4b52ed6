//! State machines: owned by a stack, or existing ones.

use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Duration;
use longshore_core::value::Object;
use longshore_core::{bail, object};

use super::{
    ChainableRef, DefinitionBody, EncryptionConfiguration, IStateMachine, LogLevel, QueryLanguage, StateGraph,
    StateMachineRef, StateMachineType,
};
use crate::aws_iam::{
    IGrantable, PolicyStatement, PrincipalRef, Role, RoleRef, ServicePrincipal, ServicePrincipalOpts, UnknownPrincipal,
};
use crate::aws_logs::LogGroupRef;
use crate::props::construct_props;

/// What a state machine logs, and where.
#[derive(Clone, Default)]
pub struct LogOptions {
    /// The log group. Default: none, which is possible only if nothing is logged.
    pub destination: Option<LogGroupRef>,
    /// Whether what goes in and out is logged. Default false.
    pub include_execution_data: Option<bool>,
    /// Which events are logged. Default: errors.
    pub level: Option<LogLevel>,
}

construct_props! {
    /// Properties of a [`StateMachine`].
    #[derive(Default)]
    pub struct StateMachineProps => StateMachine {
        /// The name, up to 80 characters. Default: made by CloudFormation.
        [into] state_machine_name: Option<PhysicalName>,
        /// The states; the older form of `definition_body`.
        [into] definition: Option<ChainableRef>,
        /// What it does.
        [into] definition_body: Option<DefinitionBody>,
        /// What the names in `${}` of a definition stand for. Default: nothing.
        definition_substitutions: Option<IndexMap<String, String>>,
        /// The role. Default: a new one.
        [into] role: Option<RoleRef>,
        /// How long an execution may take. Default: for ever.
        timeout: Option<Duration>,
        /// What it is for. Default: nothing is said.
        [into] comment: Option<String>,
        /// The language in which states say what they take from their inputs. Default: JSONPath.
        query_language: Option<QueryLanguage>,
        /// What executions are made for. Default: long ones.
        state_machine_type: Option<StateMachineType>,
        /// What is logged. Default: nothing.
        logs: Option<LogOptions>,
        /// Whether executions are traced. Default false.
        tracing_enabled: Option<bool>,
        /// What happens when it leaves the stack. Default: it is deleted.
        removal_policy: Option<RemovalPolicy>,
        /// With which key it is encrypted. Default: one of AWS's.
        [into] encryption_configuration: Option<EncryptionConfiguration>,
    }
}

/// A state machine; clones are the same.
#[derive(Clone)]
pub struct StateMachine(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    role: RoleRef,
    state_machine_type: StateMachineType,
}

fn components(resource_name: &str) -> ArnComponents {
    ArnComponents {
        service: "states".into(),
        resource: "stateMachine".into(),
        resource_name: Some(resource_name.to_owned()),
        arn_format: ArnFormat::ColonResourceName,
        ..Default::default()
    }
}

fn default_role(node: &Node) -> Result<RoleRef> {
    let stack = Stack::of(node)?;
    let conditions = object! {
        "ArnLike" => object! {"aws:SourceArn" => stack.format_arn(components("*"))?},
        "StringEquals" => object! {"aws:SourceAccount" => stack.account()},
    };
    let options = ServicePrincipalOpts { conditions, ..Default::default() };
    let principal = ServicePrincipal::with_opts("states.amazonaws.com", options);
    Ok((&Role::builder(node, "Role").assumed_by(principal).build()?).into())
}

impl StateMachine {
    fn make(scope: &dyn Construct, id: &str, props: StateMachineProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_stepfunctions.StateMachine";
        let name = props.state_machine_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, class, name)?;
        let node = base.node();
        let body = match (&props.definition, &props.definition_body) {
            (Some(_), Some(_)) => bail!(
                node,
                "ConflictingDefinitionProperties",
                "Cannot specify definition and definitionBody at the same time"
            ),
            (None, None) => {
                bail!(node, "MissingDefinition", "You need to specify either definition or definitionBody")
            }
            (Some(chainable), None) => DefinitionBody::from_chainable(&**chainable),
            (None, Some(body)) => body.clone(),
        };
        if let Some(PhysicalName::Name(name)) = &props.state_machine_name {
            validate_name(node, name)?;
        }
        if let Some(logs) = &props.logs
            && logs.level != Some(LogLevel::Off)
            && logs.destination.is_none()
        {
            bail!(node, "LogsDestinationRequired", "Logs destination is required when level is not OFF.");
        }
        let role = props.role.clone().map_or_else(|| default_role(node), Ok)?;
        let graph = match body.start_state() {
            Some(start) => {
                let graph = StateGraph::new(start, "State Machine definition")?;
                graph.set_timeout(props.timeout);
                for statement in graph.policy_statements() {
                    role.add_to_principal_policy(&statement)?;
                }
                Some(graph)
            }
            None => None,
        };
        let encryption = props.encryption_configuration.as_ref();
        if let Some(encryption) = encryption {
            allow_key(&base, &role, encryption, props.logs.as_ref())?;
        }
        let logging = props.logs.as_ref().map(|logs| logging(&role, logs)).transpose()?;
        let tracing = props.tracing_enabled.map(|on| tracing(&role, on)).transpose()?;
        let mut properties = object! {
            "StateMachineName" => base.physical_name(),
            "StateMachineType" => props.state_machine_type,
            "RoleArn" => role.role_arn(),
            "LoggingConfiguration" => logging,
            "TracingConfiguration" => tracing,
            "DefinitionSubstitutions" => props.definition_substitutions.clone(),
            "EncryptionConfiguration" => encryption.map(EncryptionConfiguration::render).transpose()?,
        };
        properties.extend(body.bind(node, &props, graph.as_ref())?);
        let resource = CfnResource::l1(node, "Resource", "AWS::StepFunctions::StateMachine", properties)?;
        resource.apply_removal_policy(props.removal_policy.unwrap_or(RemovalPolicy::Destroy), true)?;
        resource.node().add_dependency(&[&role]);
        let state_machine_type = props.state_machine_type.unwrap_or(StateMachineType::Standard);
        let machine = Self(Rc::new(Owned { base, resource, role, state_machine_type }));
        if let Some(graph) = graph {
            graph.bind(&machine)?;
        }
        Ok(machine)
    }

    /// An existing state machine by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_state_machine_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        state_machine_arn: impl Into<String>,
    ) -> Result<StateMachineRef> {
        let arn = state_machine_arn.into();
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.Resource", Some(&arn))?;
        Ok(Rc::new(Imported { base, arn }))
    }

    /// An existing state machine of the stack's account and region by its name.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_state_machine_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        state_machine_name: impl AsRef<str>,
    ) -> Result<StateMachineRef> {
        let arn = Stack::of(scope)?.format_arn(components(state_machine_name.as_ref()))?;
        Self::from_state_machine_arn(scope, id, arn)
    }

    /// The role.
    pub fn role(&self) -> &RoleRef {
        &self.0.role
    }

    /// The name.
    pub fn state_machine_name(&self) -> String {
        self.0.base.name_attribute(self.0.resource.att("Name"))
    }

    /// What executions are made for.
    pub fn state_machine_type(&self) -> StateMachineType {
        self.0.state_machine_type
    }

    /// The id of the definition's revision.
    pub fn state_machine_revision_id(&self) -> String {
        self.0.resource.att("StateMachineRevisionId")
    }

    /// Adds a statement to the policy of the role.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn add_to_role_policy(&self, statement: PolicyStatement) -> Result<()> {
        self.0.role.add_to_principal_policy(&statement)?;
        Ok(())
    }
}

fn validate_name(node: &Node, name: &str) -> Result<()> {
    if str_is_unresolved(name) {
        return Ok(());
    }
    if !(1..=80).contains(&name.encode_utf16().count()) {
        bail!(
            node,
            "InvalidStateMachineNameLength",
            "State Machine name must be between 1 and 80 characters. Received: {name}"
        );
    }
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || "+!@.()-=_'".contains(c)) {
        bail!(
            node,
            "InvalidStateMachineNamePattern",
            "State Machine name must match \"^[a-z0-9+!@.()-=_']+$/i\". Received: {name}"
        );
    }
    Ok(())
}

/// Lets the role use the key for executions, and for their logs.
fn allow_key(
    base: &ResourceBase,
    role: &RoleRef,
    encryption: &EncryptionConfiguration,
    logs: Option<&LogOptions>,
) -> Result<()> {
    let Some(key) = encryption.kms_key() else { return Ok(()) };
    let stack = base.stack();
    let on = |name: &str, arn: String| object! {"StringEquals" => object! {name => arn}};
    let machine = stack.format_arn(components(base.physical_name()))?;
    role.add_to_principal_policy(
        &PolicyStatement::builder()
            .actions(["kms:Decrypt", "kms:GenerateDataKey"])
            .resource(key.key_arn())
            .conditions(on("kms:EncryptionContext:aws:states:stateMachineArn", machine))
            .build()?,
    )?;
    if logs.is_some_and(|logs| logs.level != Some(LogLevel::Off)) {
        let source =
            stack.format_arn(ArnComponents { service: "logs".into(), resource: "*".into(), ..Default::default() })?;
        role.add_to_principal_policy(
            &PolicyStatement::builder()
                .action("kms:GenerateDataKey")
                .resource(key.key_arn())
                .conditions(on("kms:EncryptionContext:SourceArn", source))
                .build()?,
        )?;
        key.add_to_resource_policy(
            PolicyStatement::builder()
                .resource("*")
                .action("kms:Decrypt*")
                .principal(ServicePrincipal::new("delivery.logs.amazonaws.com"))
                .build()?,
        )?;
    }
    Ok(())
}

fn logging(role: &RoleRef, logs: &LogOptions) -> Result<Object> {
    let destinations = match &logs.destination {
        Some(group) => {
            let actions = [
                "logs:CreateLogDelivery",
                "logs:GetLogDelivery",
                "logs:UpdateLogDelivery",
                "logs:DeleteLogDelivery",
                "logs:ListLogDeliveries",
                "logs:PutResourcePolicy",
                "logs:DescribeResourcePolicies",
                "logs:DescribeLogGroups",
            ];
            role.add_to_principal_policy(&PolicyStatement::builder().actions(actions).resource("*").build()?)?;
            let group = object! {"LogGroupArn" => group.log_group_arn()};
            Some([object! {"CloudWatchLogsLogGroup" => group}])
        }
        None => None,
    };
    Ok(object! {
        "Destinations" => destinations.map(Vec::from),
        "IncludeExecutionData" => logs.include_execution_data,
        "Level" => logs.level.unwrap_or(LogLevel::Error),
    })
}

fn tracing(role: &RoleRef, on: bool) -> Result<Object> {
    if on {
        let actions =
            ["xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules", "xray:GetSamplingTargets"];
        role.add_to_principal_policy(&PolicyStatement::builder().actions(actions).resource("*").build()?)?;
    }
    Ok(object! {"Enabled" => on})
}

impl Construct for StateMachine {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IGrantable for StateMachine {
    fn grant_principal(&self) -> PrincipalRef {
        self.0.role.grant_principal()
    }
}

impl IStateMachine for StateMachine {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn state_machine_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.ref_(), components)
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IGrantable for Imported {
    fn grant_principal(&self) -> PrincipalRef {
        PrincipalRef::new(UnknownPrincipal::new(self))
    }
}

impl IStateMachine for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn state_machine_arn(&self) -> String {
        self.arn.clone()
    }
}
