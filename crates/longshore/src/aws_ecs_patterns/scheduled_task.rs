//! Tasks that are started at certain times.

use std::ops::Deref;

use bon::Builder;
use indexmap::IndexMap;
use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;

use super::default_cluster::{aws_logs, default_cluster};
use crate::aws_applicationautoscaling::Schedule;
use crate::aws_ec2::{SecurityGroupRef, SubnetSelection, SubnetType, VpcRef};
use crate::aws_ecs::{
    ClusterRef, ContainerDefinitionOptions, ContainerImage, DeploymentCircuitBreaker, Ec2TaskDefinition,
    Ec2TaskDefinitionProps, FargatePlatformVersion, FargateTaskDefinition, FargateTaskDefinitionProps, LogDriver,
    PropagatedTagSource, RuntimePlatform, Secret, TaskDefinition,
};
use crate::aws_events::{self, Rule};
use crate::aws_events_targets::{EcsTask, EcsTaskProps, Tag};
use crate::props::construct_props;

/// What all scheduled tasks are made of.
struct Base {
    cluster: Option<ClusterRef>,
    vpc: Option<VpcRef>,
    schedule: Schedule,
    enabled: Option<bool>,
    rule_name: Option<String>,
    desired_task_count: Option<f64>,
    subnet_selection: Option<SubnetSelection>,
    security_groups: Option<Vec<SecurityGroupRef>>,
    propagate_tags: Option<PropagatedTagSource>,
    tags: Option<Vec<Tag>>,
}

/// What all scheduled tasks have; clones are the same.
#[derive(Clone)]
pub struct ScheduledTaskBase {
    node: Node,
    cluster: ClusterRef,
    desired_task_count: f64,
    subnet_selection: SubnetSelection,
    event_rule: Rule,
    security_groups: Option<Vec<SecurityGroupRef>>,
    propagate_tags: Option<PropagatedTagSource>,
    tags: Option<Vec<Tag>>,
}

impl ScheduledTaskBase {
    fn make(scope: &dyn Construct, id: &str, class: &str, props: Base) -> Result<Self> {
        let node = Node::new(scope, id, &format!("aws-cdk-lib.aws_ecs_patterns.{class}"))?;
        let cluster = match props.cluster {
            Some(cluster) => cluster,
            None => default_cluster(&node, props.vpc.as_ref())?,
        };
        if props.desired_task_count.is_some_and(|n| n < 1.0) {
            bail!(&node, "SpecifyDesiredTaskCountGreater", "You must specify a desiredTaskCount greater than 0");
        }
        let event_rule = Rule::builder(&node, "ScheduledEventRule")
            .schedule(aws_events::Schedule::expression(props.schedule.expression_string()))
            .maybe_rule_name(props.rule_name)
            .maybe_enabled(props.enabled)
            .build()?;
        props.schedule.annotate(&event_rule);
        props.schedule.annotate(scope);
        Ok(Self {
            node,
            cluster,
            desired_task_count: props.desired_task_count.filter(|n| *n != 0.0).unwrap_or(1.0),
            subnet_selection: props.subnet_selection.unwrap_or_else(|| SubnetType::PrivateWithEgress.into()),
            event_rule,
            security_groups: props.security_groups,
            propagate_tags: props.propagate_tags,
            tags: props.tags,
        })
    }

    /// The cluster.
    pub fn cluster(&self) -> &ClusterRef {
        &self.cluster
    }

    /// How many tasks are started.
    pub fn desired_task_count(&self) -> f64 {
        self.desired_task_count
    }

    /// The subnets.
    pub fn subnet_selection(&self) -> &SubnetSelection {
        &self.subnet_selection
    }

    /// The rule that starts tasks.
    pub fn event_rule(&self) -> &Rule {
        &self.event_rule
    }

    /// Whose tags tasks get.
    pub fn propagate_tags(&self) -> Option<PropagatedTagSource> {
        self.propagate_tags
    }

    /// Tags of the tasks.
    pub fn tags(&self) -> Option<&[Tag]> {
        self.tags.as_deref()
    }

    fn start(&self, task: &TaskDefinition, version: Option<FargatePlatformVersion>) -> Result<EcsTask> {
        let target = EcsTask::new(EcsTaskProps {
            task_count: Some(self.desired_task_count),
            subnet_selection: Some(self.subnet_selection.clone()),
            security_groups: self.security_groups.clone(),
            propagate_tags: self.propagate_tags,
            tags: self.tags.clone(),
            platform_version: version,
            ..EcsTaskProps::new(self.cluster.clone(), task)
        })?;
        self.event_rule.add_target(&target)?;
        Ok(target)
    }
}

impl Construct for ScheduledTaskBase {
    fn node(&self) -> &Node {
        &self.node
    }
}

/// Takes the properties that all scheduled tasks have out of those of one kind.
macro_rules! base {
    ($props:expr) => {
        Base {
            cluster: $props.cluster.clone(),
            vpc: $props.vpc.clone(),
            schedule: $props.schedule.clone(),
            enabled: $props.enabled,
            rule_name: $props.rule_name.clone(),
            desired_task_count: $props.desired_task_count,
            subnet_selection: $props.subnet_selection.clone(),
            security_groups: $props.security_groups.clone(),
            propagate_tags: $props.propagate_tags,
            tags: $props.tags.clone(),
        }
    };
}

/// Declares what the containers of tasks on Fargate and of tasks on instances have in common once, likewise the tasks.
macro_rules! image_options {
    ($(#[$m:meta])* $Options:ident { $($(#[doc = $doc:literal])+ [into] $f:ident: $t:ty,)* }) => {
        $(#[$m])*
        #[derive(Clone, Builder)]
        #[builder(on(String, into))]
        pub struct $Options {
            /// The image.
            #[builder(into)]
            pub image: ContainerImage,
            /// The name. Default `ScheduledContainer`.
            pub container_name: Option<String>,
            /// The command. Default: the image's.
            #[builder(with = |items: impl IntoIterator<Item = impl Into<String>>| items.into_iter().map(Into::into).collect())]
            pub command: Option<Vec<String>>,
            /// Environment variables.
            pub environment: Option<IndexMap<String, String>>,
            /// Environment variables that are read from secrets.
            pub secrets: Option<IndexMap<String, Secret>>,
            /// Where output goes. Default: to CloudWatch Logs.
            #[builder(into)]
            pub log_driver: Option<LogDriver>,
            $(
                $(#[doc = $doc])+
                #[builder(into)]
                pub $f: $t,
            )*
        }
    };
}

macro_rules! task_props {
    ($(#[$m:meta])* $Props:ident => $Class:ident { $($(#[doc = $doc:literal])+ $([$into:ident])? $f:ident: $t:ty,)* }) => {
        construct_props! {
            $(#[$m])*
            pub struct $Props => $Class {
                /// The cluster. Default: one of the stack.
                [into] cluster: Option<ClusterRef>,
                /// The VPC of a new cluster. Default: a new one.
                [into] vpc: Option<VpcRef>,
                /// When tasks are started.
                schedule: Schedule,
                /// Whether they are. Default true.
                enabled: Option<bool>,
                /// The name of the rule. Default: made by CloudFormation.
                [into] rule_name: Option<String>,
                /// How many tasks are started. Default: 1.
                [into] desired_task_count: Option<f64>,
                /// The subnets. Default: private ones.
                [into] subnet_selection: Option<SubnetSelection>,
                /// The security groups. Default: a new one.
                security_groups: Option<Vec<SecurityGroupRef>>,
                /// Whose tags tasks get. Default: nobody's.
                propagate_tags: Option<PropagatedTagSource>,
                /// Tags of the tasks.
                tags: Option<Vec<Tag>>,
                $($(#[doc = $doc])+ $([$into])? $f: $t,)*
            }
        }
    };
}

/// An existing task definition for Fargate.
#[derive(Clone)]
pub struct ScheduledFargateTaskDefinitionOptions {
    /// The task definition.
    pub task_definition: FargateTaskDefinition,
}

image_options! {
    /// The container of a task on Fargate.
    ScheduledFargateTaskImageOptions {
        /// How much of the processor the task has. Default: 256.
        [into] cpu: Option<f64>,
        /// How much memory the task has, in MiB. Default: 512.
        [into] memory_limit_mib: Option<f64>,
        /// The size of the task's own storage, in GiB. Default: 20 GiB.
        [into] ephemeral_storage_gib: Option<f64>,
        /// Has no effect.
        [into] task_definition: Option<FargateTaskDefinition>,
        /// Has no effect.
        [into] platform_version: Option<FargatePlatformVersion>,
        /// Has no effect.
        [into] runtime_platform: Option<RuntimePlatform>,
        /// Has no effect.
        [into] circuit_breaker: Option<DeploymentCircuitBreaker>,
    }
}

task_props! {
    /// Properties of a [`ScheduledFargateTask`].
    ScheduledFargateTaskProps => ScheduledFargateTask {
        /// An existing task definition; this or the image.
        scheduled_fargate_task_definition_options: Option<ScheduledFargateTaskDefinitionOptions>,
        /// The image; this or an existing task definition.
        scheduled_fargate_task_image_options: Option<ScheduledFargateTaskImageOptions>,
        /// The version of Fargate. Default: the newest.
        platform_version: Option<FargatePlatformVersion>,
        /// Has no effect, but that it is said so.
        task_definition: Option<FargateTaskDefinition>,
        /// Has no effect, but that it is said so.
        [into] cpu: Option<f64>,
        /// Has no effect, but that it is said so.
        [into] memory_limit_mib: Option<f64>,
        /// Has no effect, but that it is said so.
        [into] ephemeral_storage_gib: Option<f64>,
        /// Has no effect, but that it is said so.
        runtime_platform: Option<RuntimePlatform>,
        /// Has no effect.
        circuit_breaker: Option<DeploymentCircuitBreaker>,
    }
}

/// A task on Fargate that is started at certain times; derefs to [`ScheduledTaskBase`].
#[derive(Clone)]
pub struct ScheduledFargateTask {
    base: ScheduledTaskBase,
    task_definition: FargateTaskDefinition,
    task: EcsTask,
}

impl ScheduledFargateTask {
    /// Adds a scheduled task.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: ScheduledFargateTaskProps) -> Result<Self> {
        let base = ScheduledTaskBase::make(scope, id, "ScheduledFargateTask", base!(props))?;
        let given = props.scheduled_fargate_task_definition_options.clone();
        let task_definition = match (given, props.scheduled_fargate_task_image_options.clone()) {
            (Some(_), Some(_)) => bail!(
                &base,
                "SpecifyScheduledFargateTaskDefinition",
                "You must specify either a scheduledFargateTaskDefinitionOptions or scheduledFargateTaskOptions, not both."
            ),
            (Some(given), None) => given.task_definition,
            (None, Some(options)) => fargate_task(&base, options)?,
            (None, None) => {
                bail!(&base, "SpecifyOneTaskDefinitionImage", "You must specify one of: taskDefinition or image")
            }
        };
        props.warn(&base);
        let task = base.start(&task_definition, props.platform_version)?;
        Ok(Self { base, task_definition, task })
    }

    /// The task definition.
    pub fn task_definition(&self) -> &FargateTaskDefinition {
        &self.task_definition
    }

    /// The target of the rule.
    pub fn task(&self) -> &EcsTask {
        &self.task
    }
}

impl ScheduledFargateTaskProps {
    fn warn(&self, at: &ScheduledTaskBase) {
        let instead = |of: &str| format!(", use 'scheduledFargateTaskImageOptions.{of}' instead.");
        let given = |n: Option<f64>| n.is_some_and(|n| n != 0.0);
        let either = ", use 'scheduledFargateTaskDefinitionOptions' or 'scheduledFargateTaskImageOptions' instead.";
        let ignored = [
            (self.task_definition.is_some(), "taskDefinition", either.to_owned()),
            (given(self.cpu), "cpu", instead("cpu")),
            (given(self.memory_limit_mib), "memoryLimitMiB", instead("memoryLimitMiB")),
            (given(self.ephemeral_storage_gib), "ephemeralStorageGiB", instead("ephemeralStorageGiB")),
            (self.runtime_platform.is_some(), "runtimePlatform", ".".to_owned()),
        ];
        for (_, name, rest) in ignored.into_iter().filter(|(given, ..)| *given) {
            Annotations::of(at).add_warning_v2(
                "@aws-cdk/aws-ecs-patterns:propertyIgnored",
                &format!("Property '{name}' is ignored{rest}"),
            );
        }
    }
}

fn fargate_task(base: &ScheduledTaskBase, options: ScheduledFargateTaskImageOptions) -> Result<FargateTaskDefinition> {
    let positive = |n: Option<f64>, default: f64| Some(n.filter(|n| *n != 0.0).unwrap_or(default));
    let task = FargateTaskDefinition::new(
        base,
        "ScheduledTaskDef",
        FargateTaskDefinitionProps {
            memory_limit_mib: positive(options.memory_limit_mib, 512.0),
            cpu: positive(options.cpu, 256.0),
            ephemeral_storage_gib: options.ephemeral_storage_gib,
            ..Default::default()
        },
    )?;
    let logging = match options.log_driver {
        Some(driver) => driver,
        None => aws_logs(base.node().id())?,
    };
    let name = options.container_name.unwrap_or_else(|| "ScheduledContainer".into());
    task.add_container(
        name,
        ContainerDefinitionOptions {
            command: options.command,
            environment: options.environment,
            secrets: options.secrets,
            logging: Some(logging),
            ..options.image.into()
        },
    )?;
    Ok(task)
}

/// An existing task definition for instances of EC2.
#[derive(Clone)]
pub struct ScheduledEc2TaskDefinitionOptions {
    /// The task definition.
    pub task_definition: Ec2TaskDefinition,
}

image_options! {
    /// The container of a task on instances of EC2.
    ScheduledEc2TaskImageOptions {
        /// How much of the processor is reserved.
        [into] cpu: Option<f64>,
        /// How much memory the container can have, in MiB; this or `memory_reservation_mib`.
        [into] memory_limit_mib: Option<f64>,
        /// How much memory is reserved, in MiB.
        [into] memory_reservation_mib: Option<f64>,
    }
}

task_props! {
    /// Properties of a [`ScheduledEc2Task`].
    ScheduledEc2TaskProps => ScheduledEc2Task {
        /// An existing task definition; this or the image.
        scheduled_ec2_task_definition_options: Option<ScheduledEc2TaskDefinitionOptions>,
        /// The image; this or an existing task definition.
        scheduled_ec2_task_image_options: Option<ScheduledEc2TaskImageOptions>,
    }
}

/// A task on instances of EC2 that is started at certain times; derefs to [`ScheduledTaskBase`].
#[derive(Clone)]
pub struct ScheduledEc2Task {
    base: ScheduledTaskBase,
    task_definition: Ec2TaskDefinition,
    task: EcsTask,
}

impl ScheduledEc2Task {
    /// Adds a scheduled task.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: ScheduledEc2TaskProps) -> Result<Self> {
        let base = ScheduledTaskBase::make(scope, id, "ScheduledEc2Task", base!(props))?;
        let given = props.scheduled_ec2_task_definition_options.clone();
        let task_definition = match (given, props.scheduled_ec2_task_image_options.clone()) {
            (Some(_), Some(_)) => bail!(
                &base,
                "SpecifyScheduledEcTaskDefinition",
                "You must specify either a scheduledEc2TaskDefinitionOptions or scheduledEc2TaskOptions, not both."
            ),
            (Some(given), None) => given.task_definition,
            (None, Some(options)) => ec2_task(&base, options)?,
            (None, None) => {
                bail!(&base, "SpecifyTaskDefinitionImage", "You must specify a taskDefinition or image")
            }
        };
        let task = base.start(&task_definition, None)?;
        Ok(Self { base, task_definition, task })
    }

    /// The task definition.
    pub fn task_definition(&self) -> &Ec2TaskDefinition {
        &self.task_definition
    }

    /// The target of the rule.
    pub fn task(&self) -> &EcsTask {
        &self.task
    }
}

fn ec2_task(base: &ScheduledTaskBase, options: ScheduledEc2TaskImageOptions) -> Result<Ec2TaskDefinition> {
    let task = Ec2TaskDefinition::new(base, "ScheduledTaskDef", Ec2TaskDefinitionProps::default())?;
    let logging = match options.log_driver {
        Some(driver) => driver,
        None => aws_logs(base.node().id())?,
    };
    let name = options.container_name.unwrap_or_else(|| "ScheduledContainer".into());
    task.add_container(
        name,
        ContainerDefinitionOptions {
            memory_limit_mib: options.memory_limit_mib,
            memory_reservation_mib: options.memory_reservation_mib,
            cpu: options.cpu,
            command: options.command,
            environment: options.environment,
            secrets: options.secrets,
            logging: Some(logging),
            ..options.image.into()
        },
    )?;
    Ok(task)
}

macro_rules! scheduled {
    ($Kind:ident) => {
        impl Deref for $Kind {
            type Target = ScheduledTaskBase;

            fn deref(&self) -> &ScheduledTaskBase {
                &self.base
            }
        }

        impl Construct for $Kind {
            fn node(&self) -> &Node {
                self.base.node()
            }
        }
    };
}

scheduled!(ScheduledFargateTask);
scheduled!(ScheduledEc2Task);
