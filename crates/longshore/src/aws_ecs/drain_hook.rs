//! Has tasks leave an instance before it ends.

use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::units::Duration;

use super::ClusterRef;
use crate::aws_autoscaling::{AutoScalingGroupRef, BasicLifecycleHookProps, DefaultResult, LifecycleTransition};
use crate::aws_autoscaling_hooktargets::FunctionHook;
use crate::aws_iam::PolicyStatement;
use crate::aws_kms::KeyRef;
use crate::aws_lambda::{Code, Function, FunctionProps, IFunction as _, Runtime};

/// The function's code.
// Differs(cdk): drain-code. The function that empties instances is Longshore's own, so the code in the template is another.
const CODE: &str = include_str!("drain_hook.py");

/// What is drained.
pub(super) struct InstanceDrainHookProps {
    /// The group that the instances are of.
    pub(super) auto_scaling_group: AutoScalingGroupRef,
    /// The cluster that the tasks are of.
    pub(super) cluster: ClusterRef,
    /// How long tasks have at most. Default: 5 minutes.
    pub(super) drain_time: Option<Duration>,
    /// The key that messages are encrypted with.
    pub(super) topic_encryption_key: Option<KeyRef>,
}

/// A hook at the end of instances that waits until their tasks are gone.
pub(super) struct InstanceDrainHook;

impl InstanceDrainHook {
    pub(super) fn new(scope: &dyn Construct, id: &str, props: InstanceDrainHookProps) -> Result<Self> {
        const LONGEST: u64 = 900; // Source: Lambda quotas, function timeout, seconds.
        let node = Node::new(scope, id, "constructs.Construct")?;
        let drain_time = props.drain_time.unwrap_or(Duration::minutes(5));
        let (cluster, group) = (&props.cluster, &props.auto_scaling_group);
        let function = Function::new(
            &node,
            "Function",
            FunctionProps {
                timeout: Some(Duration::seconds((drain_time.to_seconds()? + 10).min(LONGEST))),
                environment: Some([("CLUSTER".to_owned(), cluster.cluster_name())].into()),
                ..FunctionProps::new(Runtime::PYTHON_3_13, "index.lambda_handler", Code::from_inline(CODE))
            },
        )?;
        group.add_lifecycle_hook(
            "DrainHook",
            BasicLifecycleHookProps {
                default_result: Some(DefaultResult::Continue),
                notification_target: Some(FunctionHook::new(&function, props.topic_encryption_key).into()),
                heartbeat_timeout: Some(drain_time),
                ..BasicLifecycleHookProps::new(LifecycleTransition::InstanceTerminating)
            },
        )?;
        let arn = cluster.cluster_arn();
        let allow = |actions: &[&str]| PolicyStatement::builder().actions(actions.iter().copied());
        let of_cluster = || object! {"ecs:cluster" => arn.as_str()};
        let instances = [
            "ec2:DescribeInstances",
            "ec2:DescribeInstanceAttribute",
            "ec2:DescribeInstanceStatus",
            "ec2:DescribeHosts",
        ];
        let tasks = ["ecs:ListContainerInstances", "ecs:SubmitContainerStateChange", "ecs:SubmitTaskStateChange"];
        for statement in [
            allow(&instances).resource("*"),
            allow(&["autoscaling:CompleteLifecycleAction"]).resource(group.auto_scaling_group_arn()?),
            allow(&["ecs:DescribeContainerInstances", "ecs:DescribeTasks"])
                .resource("*")
                .condition("ArnEquals", of_cluster()),
            allow(&tasks).resource(&arn),
            allow(&["ecs:UpdateContainerInstancesState", "ecs:ListTasks"])
                .resource("*")
                .condition("ArnEquals", of_cluster()),
        ] {
            function.add_to_role_policy(statement.build()?)?;
        }
        Ok(Self)
    }
}
