//! Tasks of ECS.

use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::stack::Stack;
use longshore_core::token::str_is_unresolved;
use longshore_core::value::{Object, Value, js_number};
use longshore_core::{bail, feature_flags, object};

use super::integration::{ALL_PATTERNS, events_of, parameters_or_arguments, resource_arn, supported};
use super::{EcsLaunchTargetRef, LaunchTargetBindOptions};
use crate::aws_ec2::{
    Connections, ConnectionsProps, IConnectable, SecurityGroup, SecurityGroupRef, SubnetSelection, SubnetType,
};
use crate::aws_ecs::{
    ClusterRef, ContainerDefinition, ITaskDefinition as _, NetworkMode, PropagatedTagSource, TaskDefinition,
};
use crate::aws_iam::PolicyStatement;
use crate::aws_stepfunctions::{
    FieldUtils, ITaskState, IntegrationPattern, QueryLanguage, TaskStateBase, json_fields, state_class, state_props,
};
use crate::props::options;

const OWN_REVISION: &str = "@aws-cdk/aws-stepfunctions-tasks:fixRunEcsTaskPolicy";

/// An environment variable.
#[derive(Clone, Debug, Default)]
pub struct TaskEnvironmentVariable {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

options! {
    /// What a container has otherwise than the task definition says.
    #[derive(Clone)]
    pub struct ContainerOverride, new(container_definition: ContainerDefinition) {
        /// The container.
        pub container_definition: ContainerDefinition,
        /// The command.
        pub command: Option<Vec<String>>,
        /// Environment variables.
        pub environment: Option<Vec<TaskEnvironmentVariable>>,
        /// How much of the processor is reserved, of 1024 units each.
        pub cpu: Option<f64>,
        /// How much memory it can have, in MiB.
        pub memory_limit: Option<f64>,
        /// How much memory is reserved, in MiB.
        pub memory_reservation: Option<f64>,
    }
}

state_props! {
    /// Properties of an [`EcsRunTask`].
    pub struct EcsRunTaskProps => EcsRunTask, new(cluster: ClusterRef, task_definition: TaskDefinition, launch_target: EcsLaunchTargetRef) { task;
        /// The cluster.
        [into] cluster: ClusterRef,
        /// The task definition, which needs an essential container.
        task_definition: TaskDefinition,
        /// The revision of the task definition. Default: the newest.
        [into] revision_number: Option<f64>,
        /// What containers have otherwise than the task definition says. Default: nothing.
        container_overrides: Option<Vec<ContainerOverride>>,
        /// The subnets; with `awsvpc` networks only. Default: private ones, or public ones for public addresses.
        [into] subnets: Option<SubnetSelection>,
        /// The security groups; with `awsvpc` networks only. Default: a new one.
        security_groups: Option<Vec<SecurityGroupRef>>,
        /// Whether tasks have public addresses. Default false.
        assign_public_ip: Option<bool>,
        /// What tasks run on.
        [into] launch_target: EcsLaunchTargetRef,
        /// Whose tags tasks get. Default: nobody's.
        propagated_tag_source: Option<PropagatedTagSource>,
        /// Whether tasks can be looked into. Default false.
        enable_execute_command: Option<bool>,
        /// How much of the processor tasks have, otherwise than the task definition says.
        [into] cpu: Option<String>,
        /// How much memory tasks have, in MiB, otherwise than the task definition says.
        [into] memory_mi_b: Option<String>,
    }
}

/// A task of ECS; clones are the same.
#[derive(Clone)]
pub struct EcsRunTask {
    task: TaskStateBase,
    connections: Connections,
}

impl std::ops::Deref for EcsRunTask {
    type Target = TaskStateBase;

    fn deref(&self) -> &TaskStateBase {
        &self.task
    }
}

state_class! { @handle EcsRunTask }
state_class! { @next EcsRunTask EcsRunTaskProps }
state_class! { @handlers EcsRunTask EcsRunTaskProps }
state_class! { @languages EcsRunTask EcsRunTaskProps }

impl EcsRunTask {
    fn make(scope: &dyn Construct, id: &str, props: EcsRunTaskProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_stepfunctions_tasks.EcsRunTask")?;
        let base = props.task();
        let pattern = props.integration_pattern.unwrap_or(IntegrationPattern::RequestResponse);
        supported(pattern, &ALL_PATTERNS)?;
        if pattern == IntegrationPattern::WaitForTaskToken && !has_task_token(&props)? {
            bail!(
                &node,
                "IsRequiredTaskTokenRequired",
                "Task Token is required in at least one `containerOverrides.environment` for callback. Use JsonPath.taskToken to set the token."
            );
        }
        let definition = &props.task_definition;
        if definition.default_container().is_none() {
            bail!(
                &node,
                "TaskDefinitionLeastEssentialContainer",
                "A TaskDefinition must have at least one essential container"
            );
        }
        let connections = Connections::new(ConnectionsProps::default());
        let network = if definition.network_mode() == NetworkMode::AwsVpc {
            Some(network(&node, &props, &connections)?)
        } else {
            if props.subnets.is_some() || props.security_groups.is_some() {
                bail!(
                    &node,
                    "NetworkModeRequired",
                    "Supplied TaskDefinition must have 'networkMode' of 'AWS_VPC' to use 'vpcSubnets' and 'securityGroup'. Received: {}",
                    definition.network_mode()
                );
            }
            connections.add_security_group(&props.cluster.cluster_connections()?.security_groups())?;
            None
        };
        for of in props.container_overrides.iter().flatten() {
            let name = of.container_definition.container_name();
            if !str_is_unresolved(name) && definition.find_container(name).is_none() {
                bail!(
                    &node,
                    "OverridesMentionContainerName",
                    "Overrides mention container with name '{name}', but no such container in task definition"
                );
            }
        }
        let policies = policies(&node, &props, pattern)?;
        let kind = Kind { node: node.clone(), props, pattern, network, policies };
        let task = Self { task: TaskStateBase::of(node, base, Rc::new(kind)), connections };
        task.node().attach(task.clone());
        Ok(task)
    }
}

fn has_task_token(props: &EcsRunTaskProps) -> Result<bool> {
    let mut all = Object::new();
    for (i, of) in props.container_overrides.iter().flatten().enumerate() {
        for (j, variable) in of.environment.iter().flatten().enumerate() {
            all.insert(format!("{i} {j}"), variable.value.as_str().into());
        }
    }
    FieldUtils::contains_task_token(&all)
}

fn network(node: &Node, props: &EcsRunTaskProps, connections: &Connections) -> Result<Object> {
    let public = props.assign_public_ip == Some(true);
    let subnets = props
        .subnets
        .clone()
        .unwrap_or_else(|| if public { SubnetType::Public.into() } else { SubnetType::PrivateWithEgress.into() });
    let groups = match &props.security_groups {
        Some(groups) => groups.clone(),
        None => vec![(&SecurityGroup::builder(node, "SecurityGroup").vpc(props.cluster.vpc()?).build()?).into()],
    };
    connections.add_security_group(&groups)?;
    Ok(json_fields! {
        "AwsvpcConfiguration" => json_fields! {
            "AssignPublicIp" => public.then_some("ENABLED"),
            "Subnets" => props.cluster.vpc()?.select_subnets(&subnets)?.subnet_ids,
            "SecurityGroups" => groups.iter().map(|g| g.security_group_id()).collect::<Vec<_>>()
        }
    })
}

// Source: Step Functions developer guide, "IAM policies for calling Amazon ECS/AWS Fargate".
fn policies(node: &Node, props: &EcsRunTaskProps, pattern: IntegrationPattern) -> Result<Vec<PolicyStatement>> {
    let definition = &props.task_definition;
    let arn = definition.task_definition_arn();
    let run = if feature_flags::enabled(node, OWN_REVISION) {
        arn
    } else {
        // Quirk(cdk): run-any-revision. The state machine may run all revisions of the task definition.
        let mut parts = ArnComponents::split(&arn, ArnFormat::SlashResourceName)?;
        parts.resource_name = parts.resource_name.map(|name| match name.split_once(':') {
            Some((family, _)) => family.to_owned(),
            None => name,
        });
        format!("{}:*", Stack::of(node)?.format_arn(parts)?)
    };
    let roles: Vec<String> = std::iter::once(definition.task_role())
        .chain(definition.execution_role())
        .map(|role| role.role_arn())
        .collect();
    let mut all = vec![
        PolicyStatement::builder().action("ecs:RunTask").resource(run).build()?,
        PolicyStatement::builder().actions(["ecs:StopTask", "ecs:DescribeTasks"]).resource("*").build()?,
        PolicyStatement::builder().action("iam:PassRole").resources(roles).build()?,
    ];
    if pattern == IntegrationPattern::RunJob {
        all.push(events_of(node, "StepFunctionsGetEventsForECSTaskRule")?);
    }
    Ok(all)
}

impl IConnectable for EcsRunTask {
    fn connections(&self) -> Connections {
        self.connections.clone()
    }
}

struct Kind {
    node: Node,
    props: EcsRunTaskProps,
    pattern: IntegrationPattern,
    network: Option<Object>,
    policies: Vec<PolicyStatement>,
}

impl Kind {
    fn overrides(&self) -> Option<Object> {
        let p = &self.props;
        let given = |of: &Option<String>| of.as_deref().is_some_and(|s| !s.is_empty());
        let one = |of: &ContainerOverride| {
            let environment = of.environment.as_ref().map(|all| {
                let one = |v: &TaskEnvironmentVariable| {
                    Value::from(object! {"Name" => v.name.as_str(), "Value" => v.value.as_str()})
                };
                all.iter().map(one).collect::<Vec<_>>()
            });
            Value::Object(json_fields! {
                "Name" => of.container_definition.container_name(),
                "Command" => of.command.clone(),
                "Cpu" => of.cpu,
                "Memory" => of.memory_limit,
                "MemoryReservation" => of.memory_reservation,
                "Environment" => environment
            })
        };
        let containers: Vec<Value> = p.container_overrides.iter().flatten().map(one).collect();
        if containers.is_empty() && !given(&p.cpu) && !given(&p.memory_mi_b) {
            return None;
        }
        Some(json_fields! {
            "Cpu" => p.cpu.clone(),
            "Memory" => p.memory_mi_b.clone(),
            "ContainerOverrides" => Value::Array(containers).or_undefined_if_empty()
        })
    }
}

impl ITaskState for Kind {
    fn render_task(&self, query_language: QueryLanguage) -> Result<Object> {
        let p = &self.props;
        let task = self.node.part::<EcsRunTask>();
        let task = task.expect("invariant: a task is attached to its node before it is rendered");
        let options =
            LaunchTargetBindOptions { task_definition: (&p.task_definition).into(), cluster: Some(p.cluster.clone()) };
        let target = p.launch_target.bind(&task, options)?.parameters.unwrap_or_default();
        let family = p.task_definition.family();
        let arguments = json_fields! {
            "Cluster" => p.cluster.cluster_arn(),
            "TaskDefinition" => match p.revision_number {
                Some(n) => format!("{family}:{}", js_number(n)),
                None => family.to_owned(),
            },
            "NetworkConfiguration" => self.network.clone(),
            "Overrides" => self.overrides(),
            "PropagateTags" => p.propagated_tag_source,
            ..target,
            "EnableExecuteCommand" => p.enable_execute_command
        };
        Ok(json_fields! {
            "Resource" => resource_arn("ecs", "runTask", Some(self.pattern)),
            ..parameters_or_arguments(arguments.into(), query_language)?
        })
    }

    fn task_policies(&self) -> Vec<PolicyStatement> {
        self.policies.clone()
    }
}
