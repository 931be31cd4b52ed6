//! What services that work off a queue have in common.

use indexmap::IndexMap;
use longshore_core::cfn_elements::{CfnOutput, CfnOutputProps};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::units::Duration;
use longshore_core::{bail, feature_flags};

use super::default_cluster::{aws_logs, default_cluster};
use crate::aws_applicationautoscaling::{BasicStepScalingPolicyProps, EnableScalingProps, ScalingInterval};
use crate::aws_cloudwatch::MetricOptions;
use crate::aws_ec2::VpcRef;
use crate::aws_ecs::{BaseService, ClusterRef, CpuUtilizationScalingProps, LogDriver, Secret};
use crate::aws_sqs::{DeadLetterQueue, Queue, QueueProps, QueueRef};

/// Whether services say how many tasks there are at first only where that was asked for.
pub(super) const NO_DEFAULT_COUNT: &str = "@aws-cdk/aws-ecs-patterns:removeDefaultDesiredCount";

/// What all services that work off a queue are made of.
pub(super) struct QueueOptions {
    pub(super) cluster: Option<ClusterRef>,
    pub(super) vpc: Option<VpcRef>,
    pub(super) enable_logging: Option<bool>,
    pub(super) environment: Option<IndexMap<String, String>>,
    pub(super) secrets: Option<IndexMap<String, Secret>>,
    pub(super) queue: Option<QueueRef>,
    pub(super) max_receive_count: Option<i64>,
    pub(super) visibility_timeout: Option<Duration>,
    pub(super) retention_period: Option<Duration>,
    pub(super) desired_task_count: Option<f64>,
    pub(super) max_scaling_capacity: Option<f64>,
    pub(super) min_scaling_capacity: Option<f64>,
    pub(super) scaling_steps: Option<Vec<ScalingInterval>>,
    pub(super) cooldown: Option<Duration>,
    pub(super) log_driver: Option<LogDriver>,
    pub(super) disable_cpu_based_scaling: Option<bool>,
    pub(super) cpu_target_utilization_percent: Option<f64>,
}

/// Takes the properties that all services that work off a queue have out of those of one kind.
macro_rules! queue_options {
    ($props:expr) => {
        $crate::aws_ecs_patterns::queue_processing::QueueOptions {
            cluster: $props.cluster.clone(),
            vpc: $props.vpc.clone(),
            enable_logging: $props.enable_logging,
            environment: $props.environment.clone(),
            secrets: $props.secrets.clone(),
            queue: $props.queue.clone(),
            max_receive_count: $props.max_receive_count,
            visibility_timeout: $props.visibility_timeout,
            retention_period: $props.retention_period,
            desired_task_count: $props.desired_task_count,
            max_scaling_capacity: $props.max_scaling_capacity,
            min_scaling_capacity: $props.min_scaling_capacity,
            scaling_steps: $props.scaling_steps.clone(),
            cooldown: $props.cooldown,
            log_driver: $props.log_driver.clone(),
            disable_cpu_based_scaling: $props.disable_cpu_based_scaling,
            cpu_target_utilization_percent: $props.cpu_target_utilization_percent,
        }
    };
}
pub(super) use queue_options;

/// What all services that work off a queue have; clones are the same.
#[derive(Clone)]
pub struct QueueProcessingServiceBase {
    node: Node,
    cluster: ClusterRef,
    sqs_queue: QueueRef,
    dead_letter_queue: Option<QueueRef>,
    environment: IndexMap<String, String>,
    secrets: Option<IndexMap<String, Secret>>,
    desired_count: f64,
    max_capacity: f64,
    min_capacity: f64,
    scaling_steps: Vec<ScalingInterval>,
    cooldown: Option<Duration>,
    log_driver: Option<LogDriver>,
    cpu_target: Option<f64>,
}

impl QueueProcessingServiceBase {
    pub(super) fn make(scope: &dyn Construct, id: &str, class: &str, props: QueueOptions) -> Result<Self> {
        let node = Node::new(scope, id, &format!("aws-cdk-lib.aws_ecs_patterns.{class}"))?;
        if props.cluster.is_some() && props.vpc.is_some() {
            bail!(
                &node,
                "SpecifyVpcClusterAlternativelyLeave",
                "You can only specify either vpc or cluster. Alternatively, you can leave both blank"
            );
        }
        let cluster = match props.cluster.clone() {
            Some(cluster) => cluster,
            None => default_cluster(&node, props.vpc.as_ref())?,
        };
        let (sqs_queue, dead_letter_queue) = props.queues(&node)?;
        let falling = ScalingInterval { upper: Some(0.0), lower: None, change: -1.0 };
        let rising = |lower, change| ScalingInterval { lower: Some(lower), upper: None, change };
        let scaling_steps =
            props.scaling_steps.clone().unwrap_or_else(|| vec![falling, rising(100.0, 1.0), rising(500.0, 5.0)]);
        if let Some(seconds) = props.cooldown.map(Duration::to_seconds).transpose()?.filter(|s| *s > 999_999_999) {
            bail!(&node, "CooldownCannotFound", "cooldown cannot be more than 999999999, found: {seconds}");
        }
        let log_driver = match props.log_driver.clone() {
            Some(driver) => Some(driver),
            None if props.enable_logging.unwrap_or(true) => Some(aws_logs(node.id())?),
            None => None,
        };
        let mut environment = props.environment.clone().unwrap_or_default();
        environment.insert("QUEUE_NAME".into(), sqs_queue.queue_name());
        let desired_count = props.desired_task_count.unwrap_or(1.0);
        let flagged = feature_flags::enabled(&node, NO_DEFAULT_COUNT) && props.desired_task_count.is_none();
        let (least, most) = if flagged { (1.0, 2.0) } else { (desired_count, 2.0 * desired_count) };
        let min_capacity = props.min_scaling_capacity.unwrap_or(least);
        let max_capacity = props.max_scaling_capacity.filter(|n| *n != 0.0).unwrap_or(most);
        if desired_count == 0.0 && max_capacity == 0.0 {
            bail!(
                &node,
                "MaxScalingCapacitySetGreater",
                "maxScalingCapacity must be set and greater than 0 if desiredCount is 0"
            );
        }
        output(&node, "SQSQueue", sqs_queue.queue_name())?;
        output(&node, "SQSQueueArn", sqs_queue.queue_arn())?;
        let cpu_target = props.cpu_target_utilization_percent.unwrap_or(50.0);
        Ok(Self {
            node,
            cluster,
            sqs_queue,
            dead_letter_queue,
            environment,
            secrets: props.secrets,
            desired_count,
            max_capacity,
            min_capacity,
            scaling_steps,
            cooldown: props.cooldown,
            log_driver,
            cpu_target: (props.disable_cpu_based_scaling != Some(true)).then_some(cpu_target),
        })
    }

    /// The queue.
    pub fn sqs_queue(&self) -> &QueueRef {
        &self.sqs_queue
    }

    /// The queue for messages that could not be worked off; none where the queue was given.
    pub fn dead_letter_queue(&self) -> Option<&QueueRef> {
        self.dead_letter_queue.as_ref()
    }

    /// The cluster.
    pub fn cluster(&self) -> &ClusterRef {
        &self.cluster
    }

    /// Environment variables, with the queue's name.
    pub fn environment(&self) -> &IndexMap<String, String> {
        &self.environment
    }

    /// Environment variables that are read from secrets.
    pub fn secrets(&self) -> Option<&IndexMap<String, Secret>> {
        self.secrets.as_ref()
    }

    /// The largest number of tasks.
    pub fn max_capacity(&self) -> f64 {
        self.max_capacity
    }

    /// The smallest number of tasks.
    pub fn min_capacity(&self) -> f64 {
        self.min_capacity
    }

    /// How the number of tasks follows that of messages.
    pub fn scaling_steps(&self) -> &[ScalingInterval] {
        &self.scaling_steps
    }

    /// Where output goes.
    pub fn log_driver(&self) -> Option<&LogDriver> {
        self.log_driver.as_ref()
    }

    /// How many tasks there are at first, where the template says so.
    pub(super) fn initial_count(&self) -> Option<f64> {
        (!feature_flags::enabled(&self.node, NO_DEFAULT_COUNT)).then_some(self.desired_count)
    }

    /// Makes the number of tasks follow the queue, and lets them work it off.
    pub(super) fn configure(&self, service: &BaseService) -> Result<()> {
        let scaling = service.auto_scale_task_count(EnableScalingProps {
            max_capacity: self.max_capacity,
            min_capacity: Some(self.min_capacity),
        })?;
        if let Some(target_utilization_percent) = self.cpu_target {
            let props = CpuUtilizationScalingProps { target_utilization_percent, ..Default::default() };
            scaling.scale_on_cpu_utilization("CpuScaling", props)?;
        }
        let metric = self.sqs_queue.metric_approximate_number_of_messages_visible(MetricOptions::default())?;
        scaling.scale_on_metric(
            "QueueMessagesVisibleScaling",
            BasicStepScalingPolicyProps::builder()
                .metric(metric)
                .scaling_steps(self.scaling_steps.clone())
                .maybe_cooldown(self.cooldown)
                .build(),
        )?;
        self.sqs_queue.grant_consume_messages(&service.task_definition().task_role())?;
        Ok(())
    }
}

impl QueueOptions {
    fn queues(&self, node: &Node) -> Result<(QueueRef, Option<QueueRef>)> {
        if let Some(queue) = &self.queue {
            let given = [
                (self.retention_period.is_some(), "retentionPeriod"),
                (self.visibility_timeout.is_some(), "visibilityTimeout"),
                (self.max_receive_count.is_some_and(|n| n != 0), "maxReceiveCount"),
            ];
            let given: Vec<&str> = given.into_iter().filter(|(given, _)| *given).map(|(_, name)| name).collect();
            if !given.is_empty() {
                bail!(
                    node,
                    "OnlyQueue",
                    "{} can be set only when queue is not set. Specify them in the QueueProps of the queue",
                    given.join(", ")
                );
            }
            return Ok((queue.clone(), None));
        }
        let retention_period = Some(self.retention_period.unwrap_or(Duration::days(14)));
        let dead = QueueProps { retention_period, ..Default::default() };
        let dead = Queue::new(node, "EcsProcessingDeadLetterQueue", dead)?;
        let dead = QueueRef::from(&dead);
        let max_receive_count = self.max_receive_count.filter(|n| *n != 0).unwrap_or(3);
        let queue = QueueProps {
            visibility_timeout: self.visibility_timeout,
            dead_letter_queue: Some(DeadLetterQueue { queue: dead.clone(), max_receive_count }),
            ..Default::default()
        };
        let queue = Queue::new(node, "EcsProcessingQueue", queue)?;
        output(node, "SQSDeadLetterQueue", dead.queue_name())?;
        output(node, "SQSDeadLetterQueueArn", dead.queue_arn())?;
        Ok(((&queue).into(), Some(dead)))
    }
}

fn output(node: &Node, id: &str, value: String) -> Result<()> {
    CfnOutput::new(node, id, CfnOutputProps::builder().value(value).build()).map(|_| ())
}

impl Construct for QueueProcessingServiceBase {
    fn node(&self) -> &Node {
        &self.node
    }
}
