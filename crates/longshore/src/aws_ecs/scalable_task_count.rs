//! Services that run as many tasks as are needed, and what is known of them at run time.

use std::cell::OnceCell;

use bon::Builder;
use longshore_core::arn::ArnComponents;
use longshore_core::bail;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::stack::Stack;
use longshore_core::units::Duration;

use super::{BaseService, Cluster, IBaseService as _, ICluster as _, IService as _, LaunchType};
use crate::aws_applicationautoscaling::{
    BaseScalableAttribute, BaseScalableAttributeProps, BasicStepScalingPolicyProps,
    BasicTargetTrackingScalingPolicyProps, EnableScalingProps, PredefinedMetric, ScalableTarget, ScalingSchedule,
    ServiceNamespace,
};
use crate::aws_cloudwatch::{Metric, MetricOptions, MetricRef};
use crate::aws_elasticloadbalancingv2::{ApplicationTargetGroup, IApplicationTargetGroup as _, ITargetGroup as _};
use crate::aws_iam::Role;

/// How many tasks there are for a share of the processor that is used.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct CpuUtilizationScalingProps {
    /// The name. Default: made of the construct's path.
    pub policy_name: Option<String>,
    /// Whether tasks never become less. Default false.
    pub disable_scale_in: Option<bool>,
    /// How long it is waited after tasks became less. Default: as ECS has it.
    pub scale_in_cooldown: Option<Duration>,
    /// How long it is waited after tasks became more. Default: as ECS has it.
    pub scale_out_cooldown: Option<Duration>,
    /// The share that is kept, in percent.
    #[builder(into)]
    pub target_utilization_percent: f64,
}

/// How many tasks there are for a share of the memory that is used.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct MemoryUtilizationScalingProps {
    /// The name. Default: made of the construct's path.
    pub policy_name: Option<String>,
    /// Whether tasks never become less. Default false.
    pub disable_scale_in: Option<bool>,
    /// How long it is waited after tasks became less. Default: as ECS has it.
    pub scale_in_cooldown: Option<Duration>,
    /// How long it is waited after tasks became more. Default: as ECS has it.
    pub scale_out_cooldown: Option<Duration>,
    /// The share that is kept, in percent.
    #[builder(into)]
    pub target_utilization_percent: f64,
}

/// How many tasks there are for a number of requests.
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct RequestCountScalingProps {
    /// The name. Default: made of the construct's path.
    pub policy_name: Option<String>,
    /// Whether tasks never become less. Default false.
    pub disable_scale_in: Option<bool>,
    /// How long it is waited after tasks became less. Default: as ECS has it.
    pub scale_in_cooldown: Option<Duration>,
    /// How long it is waited after tasks became more. Default: as ECS has it.
    pub scale_out_cooldown: Option<Duration>,
    /// How many requests each task has.
    #[builder(into)]
    pub requests_per_target: f64,
    /// The target group whose requests are counted.
    #[builder(into)]
    pub target_group: ApplicationTargetGroup,
}

/// How many tasks there are for a value of a metric.
#[derive(Clone, Debug, Builder)]
#[builder(on(String, into))]
pub struct TrackCustomMetricProps {
    /// The name. Default: made of the construct's path.
    pub policy_name: Option<String>,
    /// Whether tasks never become less. Default false.
    pub disable_scale_in: Option<bool>,
    /// How long it is waited after tasks became less. Default: as ECS has it.
    pub scale_in_cooldown: Option<Duration>,
    /// How long it is waited after tasks became more. Default: as ECS has it.
    pub scale_out_cooldown: Option<Duration>,
    /// The metric.
    #[builder(into)]
    pub metric: MetricRef,
    /// The value that is kept.
    #[builder(into)]
    pub target_value: f64,
}

/// How many tasks a service runs; clones are the same.
#[derive(Clone)]
pub struct ScalableTaskCount(BaseScalableAttribute);

impl ScalableTaskCount {
    /// What scales.
    pub fn target(&self) -> &ScalableTarget {
        self.0.target()
    }

    /// Changes the number at certain times.
    ///
    /// # Errors
    /// When it says no number.
    pub fn scale_on_schedule(&self, id: &str, props: ScalingSchedule) -> Result<()> {
        self.0.do_scale_on_schedule(id, props)
    }

    /// Changes the number in steps, as a metric leaves a range.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn scale_on_metric(&self, id: &str, props: BasicStepScalingPolicyProps) -> Result<()> {
        self.0.do_scale_on_metric(id, props)
    }

    /// Changes the number so that a share of the processor is used.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn scale_on_cpu_utilization(&self, id: &str, props: CpuUtilizationScalingProps) -> Result<()> {
        self.0.do_scale_to_track_metric(
            id,
            BasicTargetTrackingScalingPolicyProps {
                predefined_metric: Some(PredefinedMetric::EcsServiceAverageCpuUtilization),
                policy_name: props.policy_name,
                disable_scale_in: props.disable_scale_in,
                target_value: props.target_utilization_percent,
                scale_in_cooldown: props.scale_in_cooldown,
                scale_out_cooldown: props.scale_out_cooldown,
                resource_label: None,
                custom_metric: None,
            },
        )
    }

    /// Changes the number so that a share of the memory is used.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn scale_on_memory_utilization(&self, id: &str, props: MemoryUtilizationScalingProps) -> Result<()> {
        self.0.do_scale_to_track_metric(
            id,
            BasicTargetTrackingScalingPolicyProps {
                predefined_metric: Some(PredefinedMetric::EcsServiceAverageMemoryUtilization),
                policy_name: props.policy_name,
                disable_scale_in: props.disable_scale_in,
                target_value: props.target_utilization_percent,
                scale_in_cooldown: props.scale_in_cooldown,
                scale_out_cooldown: props.scale_out_cooldown,
                resource_label: None,
                custom_metric: None,
            },
        )
    }

    /// Changes the number so that each task has as many requests.
    ///
    /// # Errors
    /// When the target group has no load balancer, or the id is empty or taken.
    pub fn scale_on_request_count(&self, id: &str, props: RequestCountScalingProps) -> Result<()> {
        let group = &props.target_group;
        let label = format!("{}/{}", group.first_load_balancer_full_name()?, group.target_group_full_name()?);
        self.0.do_scale_to_track_metric(
            id,
            BasicTargetTrackingScalingPolicyProps {
                predefined_metric: Some(PredefinedMetric::AlbRequestCountPerTarget),
                resource_label: Some(label),
                target_value: props.requests_per_target,
                policy_name: props.policy_name,
                disable_scale_in: props.disable_scale_in,
                scale_in_cooldown: props.scale_in_cooldown,
                scale_out_cooldown: props.scale_out_cooldown,
                custom_metric: None,
            },
        )
    }

    /// Changes the number so that a metric keeps a value.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn scale_to_track_custom_metric(&self, id: &str, props: TrackCustomMetricProps) -> Result<()> {
        self.0.do_scale_to_track_metric(
            id,
            BasicTargetTrackingScalingPolicyProps {
                custom_metric: Some(props.metric),
                policy_name: props.policy_name,
                disable_scale_in: props.disable_scale_in,
                target_value: props.target_value,
                scale_in_cooldown: props.scale_in_cooldown,
                scale_out_cooldown: props.scale_out_cooldown,
                resource_label: None,
                predefined_metric: None,
            },
        )
    }
}

impl Construct for ScalableTaskCount {
    fn node(&self) -> &Node {
        self.0.node()
    }
}

/// How many tasks a service runs, once that was asked for.
#[derive(Default)]
struct TaskCount(OnceCell<ScalableTaskCount>);

impl BaseService {
    /// Makes the number of tasks change between two.
    ///
    /// # Errors
    /// When it does already, or the service runs elsewhere.
    pub fn auto_scale_task_count(&self, props: EnableScalingProps) -> Result<ScalableTaskCount> {
        if self.launch_type() == LaunchType::External {
            bail!(self, "AutoScalingSupportedExternalService", "Autoscaling not supported for external service");
        }
        let known = self.node().part_or_insert_with(TaskCount::default);
        if known.0.get().is_some() {
            bail!(self, "AutoScalingTaskCountAlready", "AutoScaling of task count already enabled for this service");
        }
        let arn = Stack::of(self)?.format_arn(ArnComponents {
            region: Some(String::new()),
            service: "iam".into(),
            resource: "role/aws-service-role/ecs.application-autoscaling.amazonaws.com".into(),
            resource_name: Some("AWSServiceRoleForApplicationAutoScaling_ECSService".into()),
            ..Default::default()
        })?;
        let role = Role::from_role_arn(self, "ScalingRole", arn, Default::default())?;
        let attribute = BaseScalableAttribute::new(
            self,
            "TaskCount",
            "aws-cdk-lib.aws_ecs.ScalableTaskCount",
            BaseScalableAttributeProps {
                min_capacity: props.min_capacity,
                max_capacity: props.max_capacity,
                service_namespace: ServiceNamespace::Ecs,
                resource_id: format!("service/{}/{}", self.cluster().cluster_name(), self.service_name()),
                dimension: "ecs:service:DesiredCount".into(),
                role,
            },
        )?;
        Ok(known.0.get_or_init(|| ScalableTaskCount(attribute)).clone())
    }

    /// A metric of the service.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric(&self, metric_name: &str, options: MetricOptions) -> Result<Metric> {
        let dimensions = [
            ("ClusterName".to_owned(), self.cluster().cluster_name()),
            ("ServiceName".to_owned(), self.service_name()),
        ];
        Metric::of_service("AWS/ECS", metric_name, dimensions.into(), options)?.attach_to(self)
    }

    /// How much of the reserved memory is used, in percent.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric_memory_utilization(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("MemoryUtilization", options)
    }

    /// How much of the reserved processor is used, in percent.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric_cpu_utilization(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("CPUUtilization", options)
    }
}

impl Cluster {
    /// A metric of the cluster.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric(&self, metric_name: &str, options: MetricOptions) -> Result<Metric> {
        let dimensions = [("ClusterName".to_owned(), self.cluster_name())];
        Metric::of_service("AWS/ECS", metric_name, dimensions.into(), options)?.attach_to(self)
    }

    /// How much of the processor is reserved, in percent.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric_cpu_reservation(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("CPUReservation", options)
    }

    /// How much of the processor is used, in percent.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric_cpu_utilization(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("CPUUtilization", options)
    }

    /// How much of the memory is reserved, in percent.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric_memory_reservation(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("MemoryReservation", options)
    }

    /// How much of the memory is used, in percent.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric_memory_utilization(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("MemoryUtilization", options)
    }
}
