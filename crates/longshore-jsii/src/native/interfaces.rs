//! Interfaces of the library that programs implement.

use longshore::aws_autoscaling::{BindHookTargetOptions, ILifecycleHookTarget, LifecycleHookTargetConfig};
use longshore::aws_cloudwatch::{AlarmActionConfig, IAlarm, IAlarmAction};
use longshore::aws_codepipeline_actions::ICustomEventRule;
use longshore::aws_codestarnotifications::{INotificationRuleTarget, NotificationRuleTargetConfig};
use longshore::aws_ec2::{
    AllocateCidrRequest, AllocateIpv6CidrRequest, AllocateVpcIpv6CidrRequest, Connections, ConnectionsProps,
    CreateIpv6CidrBlocksRequest, IConnectable, IIpAddresses, IIpv6Addresses, SubnetIpamOptions, VpcIpamOptions,
};
use longshore::aws_ecs::{
    AlternateTargetConfig, DeploymentLifecycleHookTargetConfig, IAlternateTarget, IDeploymentLifecycleHookTarget,
    ITaskDefinitionExtension, TaskDefinition,
};
use longshore::aws_elasticloadbalancingv2::{
    IApplicationLoadBalancerTarget, IApplicationTargetGroup, INetworkLoadBalancerTarget, INetworkTargetGroup,
    LoadBalancerTargetProps,
};
use longshore::aws_events::{EventPattern, IRuleTarget, Rule, RuleTargetConfig, RuleTargetRef};
use longshore::aws_lambda::{DestinationConfig, DestinationOptions, IDestination, IEventSource, IFunction};
use longshore::aws_logs::{ILogGroup, ILogSubscriptionDestination, LogSubscriptionDestinationConfig};
use longshore::aws_route53::{AliasRecordTargetConfig, IAliasRecordTarget, IHostedZone};
use longshore::aws_s3::{BucketNotificationDestinationConfig, IBucket, IBucketNotificationDestination};
use longshore::aws_secretsmanager::{AttachmentTargetType, ISecretAttachmentTarget, SecretAttachmentTargetProps};
use longshore::aws_sns::{ITopic, ITopicSubscription, TopicSubscriptionConfig};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use serde_json::{Map, Value as Json, json};

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

impl ILifecycleHookTarget for Guest {
    fn bind(&self, scope: &dyn Construct, options: BindHookTargetOptions) -> Result<LifecycleHookTargetConfig> {
        let k = self.kernel();
        let role = options.role.map_or(Ok(Json::Null), |role| self.wire(role))?;
        let hook = k.construct(scope.node());
        let members = Map::from_iter([("lifecycleHook".to_owned(), hook.clone()), ("role".to_owned(), role)]);
        let options = k.structure("aws-cdk-lib.aws_autoscaling.BindHookTargetOptions", members);
        self.call("bind", &[hook, options])
    }
}

impl IDeploymentLifecycleHookTarget for Guest {
    fn bind(&self, scope: &dyn Construct) -> Result<DeploymentLifecycleHookTargetConfig> {
        self.call_with("bind", scope)
    }
}

impl IAlternateTarget for Guest {
    fn bind(&self, scope: &dyn Construct) -> Result<AlternateTargetConfig> {
        self.call_with("bind", scope)
    }
}

impl IAliasRecordTarget for Guest {
    fn bind(&self, record: &dyn Construct, zone: &dyn IHostedZone) -> Result<AliasRecordTargetConfig> {
        self.call_with_two("bind", record, zone)
    }
}

impl ICustomEventRule for Guest {
    fn event_pattern(&self) -> EventPattern {
        self.get("eventPattern").unwrap_or_else(|e| {
            self.kernel().defer(e);
            EventPattern::new()
        })
    }

    fn target(&self) -> RuleTargetRef {
        self.get("target").unwrap_or_else(|e| NoTarget(e).into())
    }

    fn rule_name(&self) -> Option<String> {
        if self.has("ruleName") { self.or_defer(self.get("ruleName")) } else { None }
    }

    fn description(&self) -> Option<String> {
        if self.has("description") { self.or_defer(self.get("description")) } else { None }
    }
}

/// A target that could not be had.
struct NoTarget(Error);

impl IRuleTarget for NoTarget {
    fn bind(&self, _: &Rule, _: &str) -> Result<RuleTargetConfig> {
        Err(self.0.clone())
    }
}

impl IIpAddresses for Guest {
    fn allocate_vpc_cidr(&self) -> Result<VpcIpamOptions> {
        self.call("allocateVpcCidr", &[])
    }

    fn allocate_subnets_cidr(&self, input: &AllocateCidrRequest) -> Result<SubnetIpamOptions> {
        self.call("allocateSubnetsCidr", &[self.wire(input.clone())?])
    }
}

impl IIpv6Addresses for Guest {
    fn amazon_provided(&self) -> bool {
        self.or_defer(self.get("amazonProvided"))
    }

    fn allocate_vpc_ipv6_cidr(&self, input: AllocateVpcIpv6CidrRequest<'_>) -> Result<CfnResource> {
        let k = self.kernel();
        let scope = k.construct(input.scope.node());
        let members = Map::from_iter([("scope".to_owned(), scope), ("vpcId".to_owned(), json!(input.vpc_id))]);
        self.call("allocateVpcIpv6Cidr", &[k.structure("aws-cdk-lib.aws_ec2.AllocateVpcIpv6CidrRequest", members)])
    }

    fn create_ipv6_cidr_blocks(&self, input: CreateIpv6CidrBlocksRequest) -> Result<Vec<String>> {
        self.call("createIpv6CidrBlocks", &[self.wire(input)?])
    }

    fn allocate_subnets_ipv6_cidr(&self, input: AllocateIpv6CidrRequest) -> Result<SubnetIpamOptions> {
        self.call("allocateSubnetsIpv6Cidr", &[self.wire(input)?])
    }
}
