//! Properties of groups of instances.

use longshore_core::error::{Error, Result};
use longshore_core::resource::PhysicalName;
use longshore_core::units::Duration;
use longshore_core::value::Object;

use super::{AutoScalingGroup, BlockDevice, Signals, UpdatePolicy};
use crate::aws_ec2::{
    self, CloudFormationInit, InstanceType, KeyPairRef, LaunchTemplateRef, MachineImage, SecurityGroupRef,
    SubnetSelection, UserData, VpcRef,
};
use crate::aws_iam::RoleRef;
use crate::aws_sns::TopicRef;
use crate::props::construct_props;

/// How often there are metrics of instances.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Monitoring {
    /// Every five minutes.
    Basic,
    /// Every minute.
    Detailed,
}

crate::props::text_enum! {
    /// What a group is protected from.
    pub enum DeletionProtection {
        /// Nothing.
        None = "none",
        /// Deletion with its instances.
        PreventForceDeletion = "prevent-force-deletion",
        /// Deletion.
        PreventAllDeletion = "prevent-all-deletion",
    }
}
crate::props::text_enum! {
    /// Which instances on demand are taken.
    pub enum OnDemandAllocationStrategy {
        /// Those of the types that come first.
        Prioritized = "prioritized",
        /// The cheapest.
        LowestPrice = "lowest-price",
    }
}
crate::props::text_enum! {
    /// Which spot instances are taken.
    pub enum SpotAllocationStrategy {
        /// The cheapest.
        LowestPrice = "lowest-price",
        /// Those of which there are most.
        CapacityOptimized = "capacity-optimized",
        /// Those of which there are most, of the types that come first.
        CapacityOptimizedPrioritized = "capacity-optimized-prioritized",
        /// The cheapest of which there are many.
        PriceCapacityOptimized = "price-capacity-optimized",
    }
}
crate::props::text_enum! {
    /// What happens where an availability zone has no instances to give.
    pub enum CapacityDistributionStrategy {
        /// It is tried again.
        BalancedOnly = "balanced-only",
        /// Another zone gives them.
        BalancedBestEffort = "balanced-best-effort",
    }
}
crate::props::text_enum! {
    /// What happens to an instance whose hook at the end failed.
    pub enum TerminateHookAbandonAction {
        /// It stays.
        Retain = "retain",
        /// It goes.
        Terminate = "terminate",
    }
}
crate::props::text_enum! {
    /// Which instances go first.
    pub enum TerminationPolicy {
        /// Those that fit the allocation strategy least.
        AllocationStrategy = "AllocationStrategy",
        /// Those whose hour is over soonest.
        ClosestToNextInstanceHour = "ClosestToNextInstanceHour",
        /// As Auto Scaling does.
        Default = "Default",
        /// The newest.
        NewestInstance = "NewestInstance",
        /// The oldest.
        OldestInstance = "OldestInstance",
        /// Those of the oldest launch configuration.
        OldestLaunchConfiguration = "OldestLaunchConfiguration",
        /// Those of the oldest launch template.
        OldestLaunchTemplate = "OldestLaunchTemplate",
        /// Those that a function chooses.
        CustomLambdaFunction = "CustomLambdaFunction",
    }
}
crate::props::text_enum! {
    /// Something that happens to a group.
    pub enum ScalingEvent {
        /// An instance began.
        InstanceLaunch = "autoscaling:EC2_INSTANCE_LAUNCH",
        /// An instance ended.
        InstanceTerminate = "autoscaling:EC2_INSTANCE_TERMINATE",
        /// An instance could not end.
        InstanceTerminateError = "autoscaling:EC2_INSTANCE_TERMINATE_ERROR",
        /// An instance could not begin.
        InstanceLaunchError = "autoscaling:EC2_INSTANCE_LAUNCH_ERROR",
        /// A test.
        TestNotification = "autoscaling:TEST_NOTIFICATION",
    }
}
crate::props::text_enum! {
    /// What else is checked of instances.
    pub enum AdditionalHealthCheckType {
        /// Whether load balancers find them well.
        Elb = "ELB",
        /// Whether their volumes are well.
        Ebs = "EBS",
        /// Whether VPC Lattice finds them well.
        VpcLattice = "VPC_LATTICE",
    }
}

/// How what `cfn-init` does is attached to a group.
#[derive(Clone, Debug, Default)]
pub struct ApplyCloudFormationInitOptions {
    /// The config sets that are run. Default: `default`.
    pub config_sets: Option<Vec<String>>,
    /// Whether the user data has a hash of it, by which instances are replaced where it changes. Default true.
    pub embed_fingerprint: Option<bool>,
    /// Whether its log is printed. Default true.
    pub print_log: Option<bool>,
    /// Whether it is a success though it fails. Default false.
    pub ignore_failures: Option<bool>,
    /// Whether the address of CloudFormation is given, for regions of other partitions. Default false.
    pub include_url: Option<bool>,
    /// Whether the instances' role is named. Default false.
    pub include_role: Option<bool>,
}

impl From<ApplyCloudFormationInitOptions> for aws_ec2::ApplyCloudFormationInitOptions {
    fn from(of: ApplyCloudFormationInitOptions) -> Self {
        Self {
            config_sets: of.config_sets,
            timeout: None,
            embed_fingerprint: of.embed_fingerprint,
            print_log: of.print_log,
            ignore_failures: of.ignore_failures,
            include_url: of.include_url,
            include_role: of.include_role,
        }
    }
}

/// Several things that happen to a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScalingEvents(std::borrow::Cow<'static, [ScalingEvent]>);

impl ScalingEvents {
    const fn known(events: &'static [ScalingEvent]) -> Self {
        Self(std::borrow::Cow::Borrowed(events))
    }

    /// Errors.
    pub const ERRORS: Self = Self::known(&[ScalingEvent::InstanceLaunchError, ScalingEvent::InstanceTerminateError]);
    /// Everything but tests.
    pub const ALL: Self = Self::known(&[
        ScalingEvent::InstanceLaunch,
        ScalingEvent::InstanceLaunchError,
        ScalingEvent::InstanceTerminate,
        ScalingEvent::InstanceTerminateError,
    ]);
    /// What happens to instances that begin.
    pub const LAUNCH_EVENTS: Self = Self::known(&[ScalingEvent::InstanceLaunch, ScalingEvent::InstanceLaunchError]);
    /// What happens to instances that end.
    pub const TERMINATION_EVENTS: Self =
        Self::known(&[ScalingEvent::InstanceTerminate, ScalingEvent::InstanceTerminateError]);

    /// Some of them.
    pub fn new(types: impl IntoIterator<Item = ScalingEvent>) -> Self {
        Self(std::borrow::Cow::Owned(types.into_iter().collect()))
    }

    pub(super) fn names(&self) -> Vec<&'static str> {
        self.0.iter().map(|e| e.as_str()).collect()
    }
}

/// A topic that is told what happens to a group.
#[derive(Clone)]
pub struct NotificationConfiguration {
    /// The topic.
    pub topic: TopicRef,
    /// What it is told. Default: everything but tests.
    pub scaling_events: Option<ScalingEvents>,
}

/// A metric of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupMetric(std::borrow::Cow<'static, str>);

macro_rules! group_metrics {
    ($($(#[$m:meta])* $NAME:ident = $text:literal;)*) => {
        impl GroupMetric {
            $($(#[$m])* pub const $NAME: Self = Self(std::borrow::Cow::Borrowed($text));)*
        }
    };
}
group_metrics! {
    /// The least capacity.
    MIN_SIZE = "GroupMinSize";
    /// The greatest capacity.
    MAX_SIZE = "GroupMaxSize";
    /// The capacity that is wanted.
    DESIRED_CAPACITY = "GroupDesiredCapacity";
    /// Instances in service.
    IN_SERVICE_INSTANCES = "GroupInServiceInstances";
    /// Instances that begin.
    PENDING_INSTANCES = "GroupPendingInstances";
    /// Instances on standby.
    STANDBY_INSTANCES = "GroupStandbyInstances";
    /// Instances that end.
    TERMINATING_INSTANCES = "GroupTerminatingInstances";
    /// All instances.
    TOTAL_INSTANCES = "GroupTotalInstances";
}

impl GroupMetric {
    /// A metric by its name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(std::borrow::Cow::Owned(name.into()))
    }

    /// The name.
    pub fn name(&self) -> String {
        self.0.clone().into_owned()
    }
}

/// Metrics of a group that are kept.
#[derive(Clone, Debug, Default)]
pub struct GroupMetrics(Vec<GroupMetric>);

impl GroupMetrics {
    /// All of them.
    pub fn all() -> Self {
        Self::default()
    }

    /// Some of them.
    pub fn new(metrics: impl IntoIterator<Item = GroupMetric>) -> Self {
        let mut own: Vec<GroupMetric> = Vec::new();
        for metric in metrics {
            if !own.contains(&metric) {
                own.push(metric);
            }
        }
        Self(own)
    }

    pub(super) fn names(&self) -> Vec<String> {
        self.0.iter().map(GroupMetric::name).collect()
    }
}

/// How instances are checked by themselves.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ec2HealthCheckOptions {
    /// How long instances have before they are checked. Default: not at all.
    pub grace: Option<Duration>,
}

/// How instances are checked by load balancers.
#[derive(Clone, Copy, Debug)]
pub struct ElbHealthCheckOptions {
    /// How long instances have before they are checked.
    pub grace: Duration,
}

/// How instances are checked; deprecated in favour of [`HealthChecks`].
#[derive(Clone, Copy, Debug)]
pub struct HealthCheck {
    pub(super) kind: &'static str,
    pub(super) grace_period: Option<Duration>,
}

impl HealthCheck {
    /// By themselves.
    pub fn ec2(options: Ec2HealthCheckOptions) -> Self {
        Self { kind: "EC2", grace_period: options.grace }
    }

    /// Also by load balancers.
    pub fn elb(options: ElbHealthCheckOptions) -> Self {
        Self { kind: "ELB", grace_period: Some(options.grace) }
    }

    /// Who checks: `EC2` or `ELB`.
    pub fn type_(&self) -> String {
        self.kind.to_owned()
    }

    /// How long instances have before they are checked.
    pub fn grace_period(&self) -> Option<Duration> {
        self.grace_period
    }
}

/// How instances are checked by themselves.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ec2HealthChecksOptions {
    /// How long instances have before they are checked. Default: not at all.
    pub grace_period: Option<Duration>,
}

/// How else instances are checked.
#[derive(Clone, Debug, Default)]
pub struct AdditionalHealthChecksOptions {
    /// What else is checked.
    pub additional_types: Vec<AdditionalHealthCheckType>,
    /// How long instances have before they are checked. Default: not at all.
    pub grace_period: Option<Duration>,
}

/// How instances are checked.
#[derive(Clone, Debug)]
pub struct HealthChecks {
    pub(super) types: Vec<&'static str>,
    pub(super) grace_period: Option<Duration>,
}

impl HealthChecks {
    /// By themselves.
    pub fn ec2(options: Ec2HealthChecksOptions) -> Self {
        Self { types: vec!["EC2"], grace_period: options.grace_period }
    }

    /// Also otherwise.
    ///
    /// # Errors
    /// When nothing is checked.
    pub fn with_additional_checks(options: AdditionalHealthChecksOptions) -> Result<Self> {
        if options.additional_types.is_empty() {
            return Err(Error::new(
                "MustBeLeastHealthCheck",
                "At least one health check type must be specified in 'additionalTypes' for 'healthChecks'",
            ));
        }
        let types = options.additional_types.into_iter().map(AdditionalHealthCheckType::as_str).collect();
        Ok(Self { types, grace_period: options.grace_period })
    }

    /// Who checks, such as `EC2` and `EBS`.
    pub fn types(&self) -> Vec<String> {
        self.types.iter().map(|t| (*t).to_owned()).collect()
    }

    /// How long instances have before they are checked.
    pub fn grace_period(&self) -> Option<Duration> {
        self.grace_period
    }
}

/// When instances that should end stay.
#[derive(Clone, Copy, Debug, Default)]
pub struct RetentionTriggers {
    /// What happens to an instance whose hook at the end failed. Default: it goes.
    pub terminate_hook_abandon: Option<TerminateHookAbandonAction>,
}

/// How instances end.
#[derive(Clone, Copy, Debug, Default)]
pub struct InstanceLifecyclePolicy {
    /// When they stay. Default: never.
    pub retention_triggers: Option<RetentionTriggers>,
}

/// How many instances are on demand and how many spot instances there are.
#[derive(Clone, Debug, Default)]
pub struct InstancesDistribution {
    /// Which instances on demand are taken. Default: the cheapest.
    pub on_demand_allocation_strategy: Option<OnDemandAllocationStrategy>,
    /// How many are on demand at least. Default 0.
    pub on_demand_base_capacity: Option<f64>,
    /// How many per cent of the others are on demand. Default 100.
    pub on_demand_percentage_above_base_capacity: Option<f64>,
    /// Which spot instances are taken. Default: the cheapest.
    pub spot_allocation_strategy: Option<SpotAllocationStrategy>,
    /// Of how many of the cheapest types spot instances are. Default 2.
    pub spot_instance_pools: Option<f64>,
    /// What is paid for a spot instance at most. Default: the price on demand.
    pub spot_max_price: Option<String>,
}

/// A type of instances that a group may have.
#[derive(Clone, Default)]
pub struct LaunchTemplateOverrides {
    /// What instances need, with CloudFormation's names; this or a type.
    pub instance_requirements: Option<Object>,
    /// The type; this or what instances need.
    pub instance_type: Option<InstanceType>,
    /// The launch template. Default: the group's.
    pub launch_template: Option<LaunchTemplateRef>,
    /// For how many instances one of this type counts, a whole number. Default 1.
    pub weighted_capacity: Option<f64>,
}

/// Instances of several types, and of several prices.
#[derive(Clone)]
pub struct MixedInstancesPolicy {
    /// How many are on demand and how many spot instances there are. Default: all are on demand.
    pub instances_distribution: Option<InstancesDistribution>,
    /// The launch template.
    pub launch_template: LaunchTemplateRef,
    /// The types. Default: that of the launch template.
    pub launch_template_overrides: Option<Vec<LaunchTemplateOverrides>>,
}

construct_props! {
    /// Properties of an [`AutoScalingGroup`], which needs a launch template, or a type and an image.
    pub struct AutoScalingGroupProps => AutoScalingGroup, new(vpc: VpcRef) {
        /// The VPC.
        [into] vpc: VpcRef,
        /// How instances are started; this, a policy of several types, or a type and an image.
        [into] launch_template: Option<LaunchTemplateRef>,
        /// Whether the group's launch configuration becomes a launch template without a moment's break. Default false.
        migrate_to_launch_template: Option<bool>,
        /// Instances of several types.
        mixed_instances_policy: Option<MixedInstancesPolicy>,
        /// The type of instances.
        instance_type: Option<InstanceType>,
        /// The image.
        [into] machine_image: Option<MachineImage>,
        /// The security group. Default: a new one.
        [into] security_group: Option<SecurityGroupRef>,
        /// What instances do at first. Default: what is usual for the image.
        [into] user_data: Option<UserData>,
        /// The role of instances. Default: a new one.
        [into] role: Option<RoleRef>,
        /// Whether the metadata service wants a token. Default false.
        require_imdsv2: Option<bool>,
        /// How many per cent there are at most while instances are replaced, 100 to 200; -1 for no limit.
        [into] max_healthy_percentage: Option<f64>,
        /// How many per cent are in service at least while instances are replaced, 0 to 100; -1 for no limit.
        [into] min_healthy_percentage: Option<f64>,
        /// The least capacity. Default 1.
        [into] min_capacity: Option<f64>,
        /// The greatest capacity. Default: as wanted, else the least.
        [into] max_capacity: Option<f64>,
        /// The capacity that is wanted, to which every deployment goes back. Default: the least, changed by nobody.
        [into] desired_capacity: Option<f64>,
        /// The name of the key pair; deprecated in favour of `key_pair`.
        [into] key_name: Option<String>,
        /// The key pair; only with launch templates. Default: none.
        [into] key_pair: Option<KeyPairRef>,
        /// The subnets. Default: private ones, else isolated, else public ones.
        [into] vpc_subnets: Option<SubnetSelection>,
        /// Topics that are told what happens. Default: none.
        notifications: Option<Vec<NotificationConfiguration>>,
        /// Whether instances may connect to anything; only of a new security group. Default true.
        allow_all_outbound: Option<bool>,
        /// Whether a deployment leaves the capacity alone where the template does not change it. Default true.
        ignore_unmodified_size_properties: Option<bool>,
        /// How long it is waited after a change of the capacity. Default: 5 minutes.
        cooldown: Option<Duration>,
        /// Whether instances have a public IP address. Default: as the subnet says.
        associate_public_ip_address: Option<bool>,
        /// What is paid for an hour of a spot instance at most. Default: instances are on demand.
        [into] spot_price: Option<String>,
        /// How instances are checked; deprecated in favour of `health_checks`.
        health_check: Option<HealthCheck>,
        /// How instances are checked. Default: by themselves.
        health_checks: Option<HealthChecks>,
        /// The disks. Default: as the image says.
        block_devices: Option<Vec<BlockDevice>>,
        /// How long an instance is used at most, a day to a year; 0 takes that back. Default: for ever.
        max_instance_lifetime: Option<Duration>,
        /// How often there are metrics of instances. Default: every minute.
        instance_monitoring: Option<Monitoring>,
        /// Metrics of the group that are kept. Default: none.
        group_metrics: Option<Vec<GroupMetrics>>,
        /// What `cfn-init` does when instances start; requires `signals`.
        init: Option<CloudFormationInit>,
        /// How that is attached; with `init` only.
        init_options: Option<ApplyCloudFormationInitOptions>,
        /// How many instances have to signal that they are well. Default: none.
        signals: Option<Signals>,
        /// How a change reaches the instances. Default: it does not, but a few at a time with `init`.
        update_policy: Option<UpdatePolicy>,
        /// Whether new instances are protected from scale-in. Default false.
        new_instances_protected_from_scale_in: Option<bool>,
        /// The name. Default: made by CloudFormation.
        [into] auto_scaling_group_name: Option<PhysicalName>,
        /// Which instances go first. Default: as Auto Scaling does.
        termination_policies: Option<Vec<TerminationPolicy>>,
        /// The function that chooses which instances go first.
        [into] termination_policy_custom_lambda_function_arn: Option<String>,
        /// How long an instance takes to be of use. Default: as others say.
        default_instance_warmup: Option<Duration>,
        /// Whether spot instances are replaced before they are interrupted. Default false.
        capacity_rebalance: Option<bool>,
        /// Whether sessions of the Systems Manager are allowed. Default false.
        ssm_session_permissions: Option<bool>,
        /// What happens where an availability zone has no instances to give. Default: another one gives them.
        az_capacity_distribution_strategy: Option<CapacityDistributionStrategy>,
        /// What the group is protected from. Default: nothing.
        deletion_protection: Option<DeletionProtection>,
        /// How instances end. Default: at once.
        instance_lifecycle_policy: Option<InstanceLifecyclePolicy>,
    }
}
