//! Tasks of ECS as targets.

use bon::Builder;
use longshore_core::annotations::Annotations;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::token::str_is_unresolved;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, object};

use super::options::{TargetOptions, singleton_event_role};
use crate::aws_ec2::{SecurityGroup, SecurityGroupRef, SubnetSelection, SubnetType};
use crate::aws_ecs::{
    ClusterRef, FargatePlatformVersion, LaunchType, NetworkMode, PropagatedTagSource, TaskDefinitionRef,
};
use crate::aws_events::{IRuleTarget, Rule, RuleTargetConfig, RuleTargetInput};
use crate::aws_iam::{PolicyStatement, RoleRef};
use crate::aws_sqs::QueueRef;

/// A tag of a task.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tag {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

/// An environment variable of a task.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskEnvironmentVariable {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

/// What a container of a task has otherwise than the task definition says.
#[derive(Clone, Debug, Default, Builder)]
pub struct ContainerOverride {
    /// The container's name.
    #[builder(into)]
    pub container_name: String,
    /// The command.
    #[builder(with = |items: impl IntoIterator<Item = impl Into<String>>| items.into_iter().map(Into::into).collect())]
    pub command: Option<Vec<String>>,
    /// Environment variables.
    pub environment: Option<Vec<TaskEnvironmentVariable>>,
    /// How much of the processor is reserved.
    #[builder(into)]
    pub cpu: Option<f64>,
    /// How much memory it can have, in MiB.
    #[builder(into)]
    pub memory_limit: Option<f64>,
    /// How much memory is reserved, in MiB.
    #[builder(into)]
    pub memory_reservation: Option<f64>,
}

impl ContainerOverride {
    fn render(&self) -> Value {
        let environment = self.environment.as_ref().map(|all| {
            let one = |v: &TaskEnvironmentVariable| {
                Value::from(object! {"name" => v.name.as_str(), "value" => v.value.as_str()})
            };
            all.iter().map(one).collect::<Vec<_>>()
        });
        object! {
            "name" => self.container_name.as_str(),
            "command" => self.command.clone(),
            "environment" => environment,
            "cpu" => self.cpu,
            "memoryLimit" => self.memory_limit,
            "memoryReservation" => self.memory_reservation,
        }
        .into()
    }
}

/// The size of a task's own storage, otherwise than the task definition says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct EphemeralStorageOverride {
    /// 20 to 200 GiB.
    pub size_in_gib: f64,
}

/// A device that makes inference faster, otherwise than the task definition says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InferenceAcceleratorOverride {
    /// The name that containers know it by.
    pub device_name: String,
    /// Its type.
    pub device_type: String,
}

/// Properties of an [`EcsTask`] target.
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct EcsTaskProps {
    /// The cluster.
    #[builder(into)]
    pub cluster: ClusterRef,
    /// The task definition.
    #[builder(into)]
    pub task_definition: TaskDefinitionRef,
    /// How many tasks are started. Default: 1.
    #[builder(into)]
    pub task_count: Option<f64>,
    /// What containers have otherwise than the task definition says.
    pub container_overrides: Option<Vec<ContainerOverride>>,
    /// How much of the processor tasks have, otherwise than the task definition says.
    pub cpu: Option<String>,
    /// The size of tasks' own storage, otherwise than the task definition says.
    pub ephemeral_storage: Option<EphemeralStorageOverride>,
    /// The role that starts tasks, otherwise than the task definition says.
    #[builder(into)]
    pub execution_role: Option<RoleRef>,
    /// Devices that make inference faster, otherwise than the task definition says.
    pub inference_accelerator_overrides: Option<Vec<InferenceAcceleratorOverride>>,
    /// How much memory tasks have, otherwise than the task definition says.
    pub memory: Option<String>,
    /// The role that containers have, otherwise than the task definition says.
    #[builder(into)]
    pub task_role: Option<RoleRef>,
    /// The subnets; with `awsvpc` networks only. Default: private ones.
    #[builder(into)]
    pub subnet_selection: Option<SubnetSelection>,
    /// The security groups; with `awsvpc` networks only. Default: a new one.
    pub security_groups: Option<Vec<SecurityGroupRef>>,
    /// The role that EventBridge takes on. Default: one of the task definition.
    #[builder(into)]
    pub role: Option<RoleRef>,
    /// The version of Fargate. Default: the newest.
    pub platform_version: Option<FargatePlatformVersion>,
    /// Whether tasks have public addresses; on Fargate only. Default: in public subnets.
    pub assign_public_ip: Option<bool>,
    /// Whose tags tasks get: the task definition's or nobody's. Default: nobody's.
    pub propagate_tags: Option<PropagatedTagSource>,
    /// Tags of the tasks.
    pub tags: Option<Vec<Tag>>,
    /// Whether tasks can be looked into. Default false.
    pub enable_execute_command: Option<bool>,
    /// What tasks run on. Default: instances of EC2 where they can, else Fargate.
    pub launch_type: Option<LaunchType>,
    /// The queue for events that were not delivered. Default: they are lost.
    #[builder(into)]
    pub dead_letter_queue: Option<QueueRef>,
    /// How old events get, 1 minute to 24 hours. Default: 24 hours.
    pub max_event_age: Option<longshore_core::units::Duration>,
    /// How often delivery is tried again, up to 185 times. Default: 185.
    pub retry_attempts: Option<i64>,
}

impl EcsTaskProps {
    /// A task on a cluster, with defaults for all else.
    pub fn new(cluster: impl Into<ClusterRef>, task_definition: impl Into<TaskDefinitionRef>) -> Self {
        Self::builder().cluster(cluster).task_definition(task_definition).build()
    }
}

/// Tasks that a rule starts.
#[derive(Clone)]
pub struct EcsTask {
    props: EcsTaskProps,
    role: RoleRef,
    security_groups: Option<Vec<SecurityGroupRef>>,
}

/// The security group of the tasks that rules start of a task definition.
#[derive(Clone)]
struct TaskGroup(SecurityGroupRef);

impl EcsTask {
    /// Makes a target of a task definition, and allows the rule to start it.
    ///
    /// # Errors
    /// When a property is not valid, or what the task needs cannot be made.
    pub fn new(props: EcsTaskProps) -> Result<Self> {
        let task = props.task_definition.clone();
        if props.propagate_tags == Some(PropagatedTagSource::Service) {
            return Err(Error::new(
                "PropagateTagsMustBeTaskDefinitionOrNone",
                "When propagateTags is passed, it must be set to TASK_DEFINITION or NONE.",
            ));
        }
        let role = match props.role.clone() {
            Some(role) => role,
            None => singleton_event_role(task.node())?,
        };
        for statement in statements(&props)? {
            role.add_to_principal_policy(&statement)?;
        }
        let security_groups = if task.network_mode()? == NetworkMode::AwsVpc {
            Some(match props.security_groups.clone() {
                Some(groups) => groups,
                None => vec![own_group(task.node(), &props.cluster)?],
            })
        } else {
            if props.security_groups.is_some() {
                Annotations::of(task.node()).add_warning_v2(
                    "@aws-cdk/aws-events-targets:ecsTaskSecurityGroupIgnored",
                    "security groups are ignored when network mode is not awsvpc",
                );
            }
            None
        };
        Ok(Self { props, role, security_groups })
    }

    /// The security groups of the tasks, where they have networks of their own.
    pub fn security_groups(&self) -> Option<&[SecurityGroupRef]> {
        self.security_groups.as_deref()
    }

    fn input(&self, rule: &Rule) -> Result<Object> {
        let p = &self.props;
        if p.ephemeral_storage.is_some_and(|s| !(20.0..=200.0).contains(&s.size_in_gib)) {
            bail!(
                rule,
                "EphemeralStorageSizeMustBeBetween20And200Gib",
                "Ephemeral storage size must be between 20 GiB and 200 GiB."
            );
        }
        let list = |all: Vec<Value>| Value::from(all);
        Ok(object! {
            "containerOverrides" => p.container_overrides.as_ref()
                .map(|all| list(all.iter().map(ContainerOverride::render).collect())),
            "cpu" => p.cpu.clone(),
            "ephemeralStorage" => p.ephemeral_storage.map(|s| object! {"sizeInGiB" => s.size_in_gib}),
            "executionRole" => p.execution_role.as_ref().map(|r| r.role_arn()),
            "inferenceAcceleratorOverrides" => p.inference_accelerator_overrides.as_ref().map(|all| {
                let one = |a: &InferenceAcceleratorOverride| {
                    object! {"deviceName" => a.device_name.as_str(), "deviceType" => a.device_type.as_str()}.into()
                };
                list(all.iter().map(one).collect())
            }),
            "memory" => p.memory.clone(),
            "taskRole" => p.task_role.as_ref().map(|r| r.role_arn()),
        })
    }

    fn network(&self, rule: &Rule, launch_type: LaunchType) -> Result<Object> {
        let p = &self.props;
        let subnets = p.subnet_selection.clone().unwrap_or_else(|| SubnetType::PrivateWithEgress.into());
        Ok(object! {
            "LaunchType" => launch_type,
            "PlatformVersion" => p.platform_version,
            "NetworkConfiguration" => object! {
                "AwsVpcConfiguration" => object! {
                    "Subnets" => p.cluster.vpc()?.select_subnets(&subnets)?.subnet_ids,
                    "AssignPublicIp" => if self.is_public(rule)? { "ENABLED" } else { "DISABLED" },
                    "SecurityGroups" => self.security_groups.as_ref()
                        .map(|all| all.iter().map(|g| g.security_group_id()).collect::<Vec<_>>()),
                },
            },
        })
    }

    /// Whether tasks have public addresses.
    fn is_public(&self, rule: &Rule) -> Result<bool> {
        let p = &self.props;
        let public = p.subnet_selection.as_ref().and_then(|s| s.subnet_type) == Some(SubnetType::Public);
        if p.assign_public_ip == Some(true) && !public {
            bail!(
                rule,
                "AssignPublicIpShouldBeTrueOnlyForPublicSubnets",
                "assignPublicIp should be set to true only for PUBLIC subnets"
            );
        }
        Ok(p.assign_public_ip.unwrap_or(public))
    }
}

fn own_group(task: &Node, cluster: &ClusterRef) -> Result<SecurityGroupRef> {
    if let Some(known) = task.part::<TaskGroup>() {
        return Ok(known.0.clone());
    }
    let group = SecurityGroup::builder(task, "SecurityGroup").vpc(cluster.vpc()?).build()?;
    Ok(task.attach(TaskGroup((&group).into())).0.clone())
}

/// What the rule has to be allowed.
fn statements(props: &EcsTaskProps) -> Result<Vec<PolicyStatement>> {
    let (task, cluster) = (&props.task_definition, &props.cluster);
    let arn = task.task_definition_arn();
    let has_revision =
        arn.rsplit_once(':').is_some_and(|(_, n)| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    let any = if str_is_unresolved(&arn) || has_revision { "" } else { ":*" };
    let base = cluster.base();
    let tasks =
        format!("arn:{}:ecs:{}:*:task/{}/*", base.stack().partition(), base.env().region, cluster.cluster_name());
    let mut all = vec![
        PolicyStatement::builder()
            .action("ecs:RunTask")
            .resource(format!("{arn}{any}"))
            .condition("ArnEquals", object! {"ecs:cluster" => cluster.cluster_arn()})
            .build()?,
        PolicyStatement::builder().action("ecs:TagResource").resource(tasks).build()?,
    ];
    let pass = |role: &RoleRef| PolicyStatement::builder().action("iam:PassRole").resource(role.role_arn()).build();
    if let Some(role) = task.execution_role() {
        all.push(pass(&role)?);
    }
    if task.is_fargate_compatible() {
        all.push(pass(&task.task_role()?)?);
    }
    Ok(all)
}

impl IRuleTarget for EcsTask {
    fn bind(&self, rule: &Rule, _: &str) -> Result<RuleTargetConfig> {
        let p = &self.props;
        let task = &p.task_definition;
        let input = self.input(rule)?;
        let by_default = if task.is_ec2_compatible() { LaunchType::Ec2 } else { LaunchType::Fargate };
        let launch_type = p.launch_type.unwrap_or(by_default);
        if self.is_public(rule)? && launch_type != LaunchType::Fargate {
            bail!(
                rule,
                "AssignPublicIpOnlySupportedForFargateTasks",
                "assignPublicIp is only supported for FARGATE tasks"
            );
        }
        let mut ecs = object! {
            "TaskCount" => p.task_count.unwrap_or(1.0),
            "TaskDefinitionArn" => task.task_definition_arn(),
            "PropagateTags" => p.propagate_tags,
            "TagList" => p.tags.as_ref().map(|all| {
                let one = |t: &Tag| Value::from(object! {"Key" => t.key.as_str(), "Value" => t.value.as_str()});
                all.iter().map(one).collect::<Vec<_>>()
            }),
            "EnableExecuteCommand" => p.enable_execute_command,
        };
        if task.network_mode()? == NetworkMode::AwsVpc {
            ecs.extend(self.network(rule, launch_type)?);
        }
        let options = TargetOptions {
            dead_letter_queue: p.dead_letter_queue.clone(),
            max_event_age: p.max_event_age,
            retry_attempts: p.retry_attempts,
        };
        let mut parameters = options.bind(rule)?;
        parameters.insert("EcsParameters".into(), ecs.into());
        Ok(RuleTargetConfig {
            arn: p.cluster.cluster_arn(),
            role_arn: Some(self.role.role_arn()),
            input: Some(RuleTargetInput::from_object(input)),
            parameters,
            target_environment: Some(task.base().env().clone()),
            target_resource: Some(task.node().clone()),
            ..Default::default()
        })
    }
}
