//! Interfaces of the library that programs implement.

use longshore::aws_cloudwatch::{AlarmActionConfig, IAlarm, IAlarmAction};
use longshore::aws_codestarnotifications::{INotificationRuleTarget, NotificationRuleTargetConfig};
use longshore::aws_ec2::{Connections, ConnectionsProps, IConnectable};
use longshore::aws_ecs::{ITaskDefinitionExtension, TaskDefinition};
use longshore::aws_elasticloadbalancingv2::{
    IApplicationLoadBalancerTarget, IApplicationTargetGroup, INetworkLoadBalancerTarget, INetworkTargetGroup,
    LoadBalancerTargetProps,
};
use longshore::aws_lambda::{DestinationConfig, DestinationOptions, IDestination, IEventSource, IFunction};
use longshore::aws_logs::{ILogGroup, ILogSubscriptionDestination, LogSubscriptionDestinationConfig};
use longshore::aws_s3::{BucketNotificationDestinationConfig, IBucket, IBucketNotificationDestination};
use longshore::aws_secretsmanager::{AttachmentTargetType, ISecretAttachmentTarget, SecretAttachmentTargetProps};
use longshore::aws_sns::{ITopic, ITopicSubscription, TopicSubscriptionConfig};
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use serde_json::Value as Json;

use crate::guest::Guest;
use crate::wire::FromWire;

impl Guest {
    /// Calls a method with a construct.
    fn call_with<T: FromWire>(&self, method: &str, construct: &dyn Construct) -> Result<T> {
        self.call(method, &[self.kernel().construct(construct.node())])
    }

    /// Calls a method with two constructs.
    fn call_with_two<T: FromWire>(&self, method: &str, scope: &dyn Construct, of: &dyn Construct) -> Result<T> {
        let kernel = self.kernel();
        self.call(method, &[kernel.construct(scope.node()), kernel.construct(of.node())])
    }
}

impl IConnectable for Guest {
    fn connections(&self) -> Connections {
        self.get("connections").unwrap_or_else(|e| {
            self.kernel().defer(e);
            Connections::new(ConnectionsProps::default())
        })
    }
}

impl IAlarmAction for Guest {
    fn bind(&self, scope: &dyn Construct, alarm: &dyn IAlarm) -> Result<AlarmActionConfig> {
        self.call_with_two("bind", scope, alarm)
    }
}

impl ITopicSubscription for Guest {
    fn bind(&self, topic: &dyn ITopic) -> Result<TopicSubscriptionConfig> {
        self.call_with("bind", topic)
    }
}

impl ITaskDefinitionExtension for Guest {
    fn extend(&self, task_definition: &TaskDefinition) -> Result<()> {
        self.call_with::<Json>("extend", task_definition).map(|_| ())
    }
}

impl IApplicationLoadBalancerTarget for Guest {
    fn attach_to_application_target_group(
        &self,
        target_group: &dyn IApplicationTargetGroup,
    ) -> Result<LoadBalancerTargetProps> {
        self.call_with("attachToApplicationTargetGroup", target_group)
    }
}

impl INetworkLoadBalancerTarget for Guest {
    fn attach_to_network_target_group(
        &self,
        target_group: &dyn INetworkTargetGroup,
    ) -> Result<LoadBalancerTargetProps> {
        self.call_with("attachToNetworkTargetGroup", target_group)
    }
}

impl ISecretAttachmentTarget for Guest {
    fn as_secret_attachment_target(&self) -> SecretAttachmentTargetProps {
        self.call("asSecretAttachmentTarget", &[]).unwrap_or_else(|e| {
            self.kernel().defer(e);
            SecretAttachmentTargetProps { target_id: String::new(), target_type: AttachmentTargetType::RdsDbInstance }
        })
    }
}

impl IEventSource for Guest {
    fn bind(&self, target: &dyn IFunction) -> Result<()> {
        self.call_with::<Json>("bind", target).map(|_| ())
    }
}

impl IDestination for Guest {
    fn bind(
        &self,
        scope: &dyn Construct,
        function: &dyn IFunction,
        options: Option<&DestinationOptions>,
    ) -> Result<DestinationConfig> {
        let kernel = self.kernel();
        let options = options.cloned().map_or(Ok(Json::Null), |options| self.wire(options))?;
        self.call("bind", &[kernel.construct(scope.node()), kernel.construct(function.node()), options])
    }
}

impl IBucketNotificationDestination for Guest {
    fn bind(&self, scope: &dyn Construct, bucket: &dyn IBucket) -> Result<BucketNotificationDestinationConfig> {
        self.call_with_two("bind", scope, bucket)
    }
}

impl ILogSubscriptionDestination for Guest {
    fn bind(&self, scope: &dyn Construct, log_group: &dyn ILogGroup) -> Result<LogSubscriptionDestinationConfig> {
        self.call_with_two("bind", scope, log_group)
    }
}

impl INotificationRuleTarget for Guest {
    fn bind_as_notification_rule_target(&self, scope: &dyn Construct) -> Result<NotificationRuleTargetConfig> {
        self.call_with("bindAsNotificationRuleTarget", scope)
    }
}
