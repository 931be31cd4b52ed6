//! Groups of instances that a stack owns.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::aspects::{Aspect, AspectOptions, Aspects, mutating_priority};
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::error::Result;
use longshore_core::feature_flags;
use longshore_core::intrinsics::Aws;
use longshore_core::object;
use longshore_core::resource::ResourceBase;
use longshore_core::token::{Lazy, number_token, stringify_number};
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value, js_number};

use super::any_group::follow;
use super::launch::{Launch, launch};
use super::scaling::Tracking;
use super::{
    ApplyCloudFormationInitOptions, AutoScalingGroupProps, AutoScalingGroupRef, IAutoScalingGroup, PredefinedMetric,
    RenderSignalsOptions, RequestCountScalingProps, RollingUpdateOptions, ScalingEvents, TargetTrackingScalingPolicy,
    TerminationPolicy, UpdatePolicy,
};
use crate::aws_ec2::{
    self, CloudFormationInit, Connections, ConnectionsProps, GENERATE_LAUNCH_TEMPLATE_FLAG, IConnectable,
    OperatingSystemType, SecurityGroupRef, UserData,
};
use crate::aws_elasticloadbalancingv2::{
    IApplicationLoadBalancerTarget, IApplicationTargetGroup, INetworkLoadBalancerTarget, INetworkTargetGroup,
    ITargetGroup as _, LoadBalancerTargetProps, TargetType,
};
use crate::aws_iam::{IGrantable, ManagedPolicy, PolicyStatement, PrincipalRef, RoleRef, UnknownPrincipal};

/// A group of instances; clones are the same.
#[derive(Clone)]
pub struct AutoScalingGroup(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    launch: Launch,
    name: String,
    spot_price: Option<String>,
    max_instance_lifetime: Option<Duration>,
    state: Rc<State>,
}

/// What changes after the group was made.
#[derive(Default)]
struct State {
    load_balancers: RefCell<Vec<String>>,
    target_groups: RefCell<Vec<String>>,
    requests: RefCell<Option<RequestSource>>,
    counts_requests: Cell<bool>,
    protected: Cell<Option<bool>>,
}

/// Where requests come from: a target group of a load balancer in the app.
#[derive(Clone)]
pub struct RequestSource {
    /// The full names of the load balancer and the target group, with a slash between; asked for when it is needed.
    pub resource_label: Rc<dyn Fn() -> Result<String>>,
    /// What has to be there before requests come.
    pub load_balancer_attached: Dependable,
}

impl AutoScalingGroup {
    pub(super) fn make(scope: &dyn Construct, id: &str, props: AutoScalingGroupProps) -> Result<Self> {
        let name = props.auto_scaling_group_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_autoscaling.AutoScalingGroup", name)?;
        let node = base.node().clone();
        if props.init_options.is_some() && props.init.is_none() {
            let message = "Setting 'initOptions' requires that 'init' is also set";
            bail!(&node, "RequiresSettingInitoptionsRequires", "{message}");
        }
        let launch = launch(&node, &props)?;
        if let Some(role) = launch.role.as_ref().filter(|_| props.ssm_session_permissions == Some(true)) {
            role.add_managed_policy(ManagedPolicy::from_aws_managed_policy_name("AmazonSSMManagedInstanceCore"));
        }
        let (min, max) = capacity(&node, &props)?;
        let lifetime = max_lifetime(&node, &props)?;
        let state = Rc::new(State::default());
        state.protected.set(props.new_instances_protected_from_scale_in);
        let chosen = props.vpc.select_subnets(&props.vpc_subnets.clone().unwrap_or_default())?;
        let termination = termination_policies(&node, &props)?;
        let (health_type, health_grace) = health_checks(&node, &props)?;
        let seconds = |d: Option<Duration>| d.map(Duration::to_seconds).transpose();
        let list = |of: fn(&State) -> Vec<String>| {
            let state = Rc::clone(&state);
            Lazy::uncached(move |_| Ok(Value::from(of(&state)).or_undefined_if_empty()))
        };
        let protected = Rc::clone(&state);
        let metrics = props.group_metrics.iter().flatten().map(|m| {
            let names = Value::from(m.names()).or_undefined_if_empty();
            object! {"Granularity" => "1Minute", "Metrics" => names}
        });
        let mut properties = object! {
            "AutoScalingGroupName" => base.physical_name(),
            "AvailabilityZoneDistribution" => props
                .az_capacity_distribution_strategy
                .map(|s| object! {"CapacityDistributionStrategy" => s.as_str()}),
            "Cooldown" => seconds(props.cooldown)?.map(|s| s.to_string()),
            "MinSize" => stringify_number(min),
            "MaxSize" => stringify_number(max),
            "DesiredCapacity" => props.desired_capacity.map(stringify_number),
            "LoadBalancerNames" => list(|s| s.load_balancers.borrow().clone()),
            "TargetGroupARNs" => list(|s| s.target_groups.borrow().clone()),
            "NotificationConfigurations" => notifications(&props),
            "MetricsCollection" => Value::from(metrics.collect::<Vec<_>>()).or_undefined_if_empty(),
            "VPCZoneIdentifier" => chosen.subnet_ids,
            "HealthCheckType" => health_type,
            "HealthCheckGracePeriod" => seconds(health_grace)?,
            "MaxInstanceLifetime" => lifetime,
            "NewInstancesProtectedFromScaleIn" => Lazy::uncached(move |_| Ok(protected.protected.get().into())),
            "TerminationPolicies" => termination,
            "DefaultInstanceWarmup" => seconds(props.default_instance_warmup)?,
            "CapacityRebalance" => props.capacity_rebalance,
            "DeletionProtection" => props.deletion_protection.map(|p| p.as_str()),
            "InstanceMaintenancePolicy" => maintenance_policy(&node, &props)?,
            "InstanceLifecyclePolicy" => lifecycle_policy(&props),
        };
        properties.extend(launch.settings.clone());
        if !chosen.has_public && props.associate_public_ip_address == Some(true) {
            bail!(
                &node,
                "SetAssociatePublicIpAddress",
                "To set 'associatePublicIpAddress: true' you must select Public subnets (vpcSubnets: {{ subnetType: SubnetType.PUBLIC }})"
            );
        }
        let resource = CfnResource::l1(&node, "ASG", "AWS::AutoScaling::AutoScalingGroup", properties)?;
        node.set_default_child(&resource);
        let group = Self(Rc::new(Owned {
            name: base.name_attribute(resource.ref_()),
            base,
            resource,
            launch,
            spot_price: props.spot_price.clone(),
            max_instance_lifetime: props.max_instance_lifetime,
            state: Rc::clone(&state),
        }));
        group.apply_update_policies(&props, min)?;
        if let Some(init) = &props.init {
            group.apply_cloud_formation_init(init, props.init_options.clone().unwrap_or_default())?;
        }
        if props.require_imdsv2 == Some(true) {
            let priority = Some(mutating_priority(&node));
            Aspects::of(&node).add_with(AutoScalingGroupRequireImdsv2Aspect::new(), AspectOptions { priority });
        }
        node.attach(IsGroup);
        node.add_validation(move || {
            let several = state.counts_requests.get() && state.target_groups.borrow().len() > 1;
            let error = "Cannon use multiple target groups if `scaleOnRequestCount()` is being used.";
            several.then(|| error.to_owned()).into_iter().collect()
        });
        Ok(group)
    }

    fn apply_update_policies(&self, props: &AutoScalingGroupProps, min: f64) -> Result<()> {
        let sizes = RenderSignalsOptions { desired_capacity: props.desired_capacity, min_capacity: Some(min) };
        let creation = props.signals.map(|s| Value::from(s.render_creation_policy(sizes))).unwrap_or_default();
        let policy = match (&props.update_policy, &props.init) {
            (None, Some(_)) => Some(UpdatePolicy::rolling_update(RollingUpdateOptions::default())?),
            (given, _) => given.clone(),
        };
        let mut update = policy.as_ref().map(|p| p.render(&creation)).transpose()?.unwrap_or_default();
        if props.signals.is_some() && policy.as_ref().is_some_and(|p| p.is_refresh()) {
            Annotations::of(self).add_warning_v2("@aws-cdk/aws-autoscaling:signalsNotUsedByInstanceRefresh", "Instance refresh doesn't support the cfn-signal helper script. For information about how to verify instance readiness during an instance refresh, see Verify instance readiness during an instance refresh. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-instancerefresh-readiness");
        }
        if props.ignore_unmodified_size_properties != Some(false) {
            let ignore = object! {"IgnoreUnmodifiedGroupSizeProperties" => true};
            update.insert("AutoScalingScheduledAction".into(), ignore.into());
        }
        if props.migrate_to_launch_template == Some(true) && !policy.as_ref().is_some_and(|p| p.is_rolling()) {
            bail!(
                self,
                "MigrateToLaunchTemplateRequiresRollingUpdate",
                "When migrateToLaunchTemplate is true, you must use AutoScalingRollingUpdate to ensure instances are properly replaced during migration. This prevents instances from referencing a deleted IAM instance profile."
            );
        }
        self.0.resource.with_options(|o| {
            o.creation_policy = creation;
            o.update_policy = Value::from(update).or_undefined_if_empty();
        });
        if props.signals.is_some() && props.init.is_none() {
            let statement =
                PolicyStatement::builder().action("cloudformation:SignalResource").resource(Aws::stack_id()).build()?;
            self.add_to_role_policy(statement)?;
        }
        Ok(())
    }

    /// Has `cfn-init` do something when instances start.
    ///
    /// # Errors
    /// When instances do not signal how it went, their operating system does not have what is asked for, or the group has
    /// such already.
    pub fn apply_cloud_formation_init(
        &self,
        init: &CloudFormationInit,
        options: ApplyCloudFormationInitOptions,
    ) -> Result<()> {
        let waits =
            self.0.resource.with_options(|o| o.creation_policy.get("ResourceSignal").is_some_and(Value::is_truthy));
        if !waits {
            bail!(
                self,
                "ApplyingCloudFormationInitConfigure",
                "When applying CloudFormationInit, you must also configure signals by supplying 'signals' at instantiation time."
            );
        }
        let options = aws_ec2::ApplyCloudFormationInitOptions::from(options);
        init.attach(&self.0.resource, options.attached(self.0.launch.os_type, self.role()?, self.user_data()?))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// What is paid for an hour of a spot instance at most.
    pub fn spot_price(&self) -> Option<String> {
        self.0.spot_price.clone()
    }

    /// How long an instance is used at most.
    pub fn max_instance_lifetime(&self) -> Option<Duration> {
        self.0.max_instance_lifetime
    }

    /// Adds a security group to the instances.
    ///
    /// # Errors
    /// When instances are started by a launch template without a security group, or a rule cannot be made.
    pub fn add_security_group(&self, security_group: impl Into<SecurityGroupRef>) -> Result<()> {
        let group = security_group.into();
        if feature_flags::enabled(self, GENERATE_LAUNCH_TEMPLATE_FLAG) {
            return self.0.launch.template.as_ref().map_or(Ok(()), |t| t.add_security_group(group));
        }
        match &self.0.launch.configuration {
            Some(configuration) => configuration.groups.push(group),
            None => bail!(
                self,
                "CannotAddSecurityGroupsAuto",
                "You cannot add security groups when the Auto Scaling Group is created from a Launch Template."
            ),
        }
        Ok(())
    }

    /// Makes the instances be targets of a target group, by its ARN, where requests may be counted. Load balancers call it.
    pub fn attach_to_target_group(&self, target_group_arn: String, requests: Option<RequestSource>) {
        self.0.state.target_groups.borrow_mut().push(target_group_arn);
        if requests.is_some() {
            *self.0.state.requests.borrow_mut() = requests;
        }
    }

    /// Makes the instances be targets of a classic load balancer, by its name.
    pub fn attach_to_classic_lb(&self, load_balancer_name: impl Into<String>) {
        self.0.state.load_balancers.borrow_mut().push(load_balancer_name.into());
    }

    /// Adds a statement to the policy of the instances' role.
    ///
    /// # Errors
    /// When the role is not known, or the policy cannot be made.
    pub fn add_to_role_policy(&self, statement: PolicyStatement) -> Result<()> {
        self.role()?.add_to_principal_policy(&statement).map(|_| ())
    }

    /// Protects new instances from scale-in.
    pub fn protect_new_instances_from_scale_in(&self) {
        self.0.state.protected.set(Some(true));
    }

    /// Whether new instances are protected from scale-in.
    pub fn are_new_instances_protected_from_scale_in(&self) -> bool {
        self.0.state.protected.get() == Some(true)
    }

    /// What instances do at first.
    ///
    /// # Errors
    /// When the launch template does not say.
    pub fn user_data(&self) -> Result<UserData> {
        let launch = &self.0.launch;
        let own = launch.configuration.as_ref().map(|c| c.user_data.clone());
        match own.or_else(|| launch.template.as_ref().and_then(|t| t.user_data().cloned())) {
            Some(data) => Ok(data),
            None => bail!(
                self,
                "ProvidedLaunchTemplateExposeUser",
                "The provided launch template does not expose its user data."
            ),
        }
    }

    /// The role of the instances.
    ///
    /// # Errors
    /// When the launch template does not say.
    pub fn role(&self) -> Result<RoleRef> {
        match &self.0.launch.role {
            Some(role) => Ok(role.clone()),
            None => bail!(
                self,
                "ProvidedLaunchTemplateExposeDefine",
                "The provided launch template does not expose or does not define its role."
            ),
        }
    }

    /// Keeps the requests of a load balancer as many as they should be.
    ///
    /// # Errors
    /// When there is no load balancer yet, not exactly one number, or the id is empty or taken.
    pub fn scale_on_request_count(
        &self,
        id: &str,
        props: RequestCountScalingProps,
    ) -> Result<TargetTrackingScalingPolicy> {
        let Some(source) = self.0.state.requests.borrow().clone() else {
            bail!(
                self,
                "AttachAutoScalingGroupNon",
                "Attach the AutoScalingGroup to a non-imported Application Load Balancer before calling scaleOnRequestCount()"
            );
        };
        let label = (source.resource_label)()?;
        let per_minute = match (props.target_requests_per_minute, props.target_requests_per_second) {
            (Some(minute), None) => minute,
            (None, Some(second)) if number_token(second).is_some() => bail!(
                self,
                "TargetRequestsPerSecondCannot",
                "'targetRequestsPerSecond' cannot be an unresolved value; use 'targetRequestsPerMinute' instead."
            ),
            (None, Some(second)) => second * 60.0,
            _ => bail!(
                self,
                "SpecifyExactlyOneTargetRequests",
                "Specify exactly one of 'targetRequestsPerMinute' or 'targetRequestsPerSecond'"
            ),
        };
        let tracking = Tracking { resource_label: Some(label), ..props.tracking(per_minute) };
        let metric = PredefinedMetric::AlbRequestCountPerTarget;
        let policy = follow(&self.0.base, self.0.name.clone(), id, metric, tracking)?;
        policy.node().add_dependable(source.load_balancer_attached);
        self.0.state.counts_requests.set(true);
        Ok(policy)
    }
}

impl IApplicationLoadBalancerTarget for AutoScalingGroup {
    fn attach_to_application_target_group(
        &self,
        target_group: &dyn IApplicationTargetGroup,
    ) -> Result<LoadBalancerTargetProps> {
        let requests = target_group.as_owned().cloned().map(|group| RequestSource {
            load_balancer_attached: group.load_balancer_attached(),
            resource_label: Rc::new(move || {
                Ok(format!("{}/{}", group.first_load_balancer_full_name()?, group.target_group_full_name()?))
            }),
        });
        self.attach_to_target_group(target_group.target_group_arn(), requests);
        target_group.register_connectable(self, None)?;
        Ok(LoadBalancerTargetProps { target_type: TargetType::Instance, target_json: None })
    }
}

impl INetworkLoadBalancerTarget for AutoScalingGroup {
    fn attach_to_network_target_group(
        &self,
        target_group: &dyn INetworkTargetGroup,
    ) -> Result<LoadBalancerTargetProps> {
        self.attach_to_target_group(target_group.target_group_arn(), None);
        Ok(LoadBalancerTargetProps { target_type: TargetType::Instance, target_json: None })
    }
}

/// The least and the greatest capacity.
fn capacity(node: &Node, props: &AutoScalingGroupProps) -> Result<(f64, f64)> {
    let known = |n: f64| Some(n).filter(|n| number_token(*n).is_none());
    let min = props.min_capacity.unwrap_or(1.0);
    let desired = props.desired_capacity;
    let max = props.max_capacity.or(desired).unwrap_or_else(|| known(min).map_or(min, |m| m.max(1.0)));
    if let (Some(min), Some(max)) = (known(min), known(max))
        && min > max
    {
        let (min, max) = (js_number(min), js_number(max));
        bail!(node, "MinCapacity", "minCapacity ({min}) should be <= maxCapacity ({max})");
    }
    if let Some(desired) = desired.and_then(known) {
        let shown = js_number(desired);
        if let Some(min) = known(min).filter(|min| desired < *min) {
            let min = js_number(min);
            bail!(node, "MinCapacity", "Should have minCapacity ({min}) <= desiredCapacity ({shown})");
        }
        if let Some(max) = known(max).filter(|max| *max < desired) {
            let max = js_number(max);
            bail!(node, "DesiredCapacity", "Should have desiredCapacity ({shown}) <= maxCapacity ({max})");
        }
    }
    if desired.is_some() {
        Annotations::of(node).add_warning_v2("@aws-cdk/aws-autoscaling:desiredCapacitySet", "desiredCapacity has been configured. Be aware this will reset the size of your AutoScalingGroup on every deployment. See https://github.com/aws/aws-cdk/issues/5215");
    }
    Ok((min, max))
}

// Source: Auto Scaling API, MaxInstanceLifetime.
fn max_lifetime(node: &Node, props: &AutoScalingGroupProps) -> Result<Option<u64>> {
    let seconds = props.max_instance_lifetime.map(Duration::to_seconds).transpose()?;
    if seconds.is_some_and(|s| s != 0 && !(86_400..=31_536_000).contains(&s)) {
        bail!(
            node,
            "MaxInstanceLifetimeDaysInclusive",
            "maxInstanceLifetime must be between 1 and 365 days (inclusive)"
        );
    }
    Ok(seconds)
}

fn termination_policies(node: &Node, props: &AutoScalingGroupProps) -> Result<Value> {
    let mut names: Vec<String> = Vec::new();
    for (i, policy) in props.termination_policies.iter().flatten().enumerate() {
        if *policy != TerminationPolicy::CustomLambdaFunction {
            names.push(policy.as_str().to_owned());
            continue;
        }
        if i != 0 {
            bail!(
                node,
                "TerminationPolicySpecifiedFirstTerminat",
                "TerminationPolicy.CUSTOM_LAMBDA_FUNCTION must be specified first in the termination policies"
            );
        }
        match props.termination_policy_custom_lambda_function_arn.as_ref().filter(|a| !a.is_empty()) {
            Some(arn) => names.push(arn.clone()),
            None => bail!(
                node,
                "TerminationPolicyCustomLambdaFunction",
                "terminationPolicyCustomLambdaFunctionArn property must be specified if the TerminationPolicy.CUSTOM_LAMBDA_FUNCTION is used"
            ),
        }
    }
    Ok(Value::from(names).or_undefined_if_empty())
}

fn health_checks(node: &Node, props: &AutoScalingGroupProps) -> Result<(Option<String>, Option<Duration>)> {
    match (&props.health_checks, &props.health_check) {
        (Some(_), Some(_)) => bail!(
            node,
            "CannotSpecifyHealthCheckHealth",
            "Cannot specify both 'healthCheck' and 'healthChecks'. Please use 'healthChecks' only."
        ),
        (Some(checks), None) => Ok((Some(checks.types.join(",")), checks.grace_period)),
        (None, Some(check)) => Ok((Some(check.kind.to_owned()), check.grace_period)),
        (None, None) => Ok((None, None)),
    }
}

fn notifications(props: &AutoScalingGroupProps) -> Value {
    let all = props.notifications.iter().flatten().map(|n| {
        let events = n.scaling_events.clone().unwrap_or(ScalingEvents::ALL);
        object! {"TopicARN" => n.topic.topic_arn(), "NotificationTypes" => events.names()}
    });
    Value::from(all.collect::<Vec<_>>()).or_undefined_if_empty()
}

fn lifecycle_policy(props: &AutoScalingGroupProps) -> Option<Object> {
    let triggers = props.instance_lifecycle_policy?.retention_triggers?;
    let abandon = triggers.terminate_hook_abandon.map(|a| a.as_str());
    Some(object! {"RetentionTriggers" => object! {"TerminateHookAbandon" => abandon}})
}

// Source: Auto Scaling API, InstanceMaintenancePolicy.
fn maintenance_policy(node: &Node, props: &AutoScalingGroupProps) -> Result<Value> {
    let shown = |n: Option<f64>| n.map_or("undefined".to_owned(), js_number);
    let (min, max) = match (props.min_healthy_percentage, props.max_healthy_percentage) {
        (None, None) => return Ok(Value::Undefined),
        (Some(min), Some(max)) => (min, max),
        (min, max) => bail!(
            node,
            "MinHealthyPercentageMaxHealthy",
            "Both or neither of minHealthyPercentage and maxHealthyPercentage must be specified, got minHealthyPercentage: {} and maxHealthyPercentage: {}",
            shown(min),
            shown(max)
        ),
    };
    let (min_shown, max_shown) = (js_number(min), js_number(max));
    let clears = |n: f64| n == -1.0;
    if (clears(min) || clears(max)) && min != max {
        bail!(
            node,
            "MinHealthyPercentageMaxHealthy",
            "Both minHealthyPercentage and maxHealthyPercentage must be -1 to clear the previously set value, got minHealthyPercentage: {min_shown} and maxHealthyPercentage: {max_shown}"
        );
    }
    if !clears(min) && !(0.0..=100.0).contains(&min) {
        bail!(
            node,
            "MinHealthyPercentageClearPreviously",
            "minHealthyPercentage must be between 0 and 100, or -1 to clear the previously set value, got {min_shown}"
        );
    }
    if !clears(max) && !(100.0..=200.0).contains(&max) {
        bail!(
            node,
            "MaxHealthyPercentageClearPreviously",
            "maxHealthyPercentage must be between 100 and 200, or -1 to clear the previously set value, got {max_shown}"
        );
    }
    if max - min > 100.0 {
        bail!(
            node,
            "DifferenceMinHealthyPercentageMax",
            "The difference between minHealthyPercentage and maxHealthyPercentage cannot be greater than 100, got {}",
            js_number(max - min)
        );
    }
    Ok(object! {"MinHealthyPercentage" => min, "MaxHealthyPercentage" => max}.into())
}

impl Construct for AutoScalingGroup {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

// Differs(cdk): group-without-connections. A group whose launch template is not the app's has connections that do nothing;
// the CDK fails when they are asked for.
impl IConnectable for AutoScalingGroup {
    fn connections(&self) -> Connections {
        let launch = &self.0.launch;
        let own = launch.configuration.as_ref().map(|c| c.connections.clone());
        own.or_else(|| launch.template.as_ref().and_then(|t| t.connections().ok()))
            .unwrap_or_else(|| Connections::new(ConnectionsProps::default()))
    }
}

impl IGrantable for AutoScalingGroup {
    fn grant_principal(&self) -> PrincipalRef {
        match &self.0.launch.role {
            Some(role) => role.grant_principal(),
            None => UnknownPrincipal::new(self).into(),
        }
    }
}

impl IAutoScalingGroup for AutoScalingGroup {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn auto_scaling_group_name(&self) -> String {
        self.0.name.clone()
    }

    fn as_owned(&self) -> Option<&AutoScalingGroup> {
        Some(self)
    }

    fn os_type(&self) -> OperatingSystemType {
        self.0.launch.os_type
    }

    fn add_user_data(&self, commands: &[&str]) -> Result<()> {
        self.user_data()?.add_commands(commands.iter().copied())
    }
}

impl From<&AutoScalingGroup> for AutoScalingGroupRef {
    fn from(group: &AutoScalingGroup) -> Self {
        Rc::new(group.clone())
    }
}

/// Marks the node of a group.
struct IsGroup;

/// Has the metadata service of a group's instances want a token.
#[derive(Clone, Copy, Debug, Default)]
pub struct AutoScalingGroupRequireImdsv2Aspect;

impl AutoScalingGroupRequireImdsv2Aspect {
    /// Makes the aspect.
    pub fn new() -> Self {
        Self
    }
}

impl Aspect for AutoScalingGroupRequireImdsv2Aspect {
    fn visit(&self, node: &Node) -> Result<()> {
        if node.part::<IsGroup>().is_none() {
            return Ok(());
        }
        let with_token = |options: Option<&Value>| {
            let mut options = options.and_then(Value::as_object).cloned().unwrap_or_default();
            options.insert("HttpTokens".into(), "required".into());
            options
        };
        let resource = |id: &str| node.try_find_child(id).as_ref().and_then(CfnResource::at);
        if let Some(configuration) = resource("LaunchConfig") {
            let options = configuration.property("MetadataOptions");
            configuration.set_property("MetadataOptions", with_token(Some(&options)));
        } else if let Some(template) = node
            .try_find_child("LaunchTemplate")
            .and_then(|t| t.try_find_child("Resource"))
            .as_ref()
            .and_then(CfnResource::at)
        {
            let mut data = template.property("LaunchTemplateData").as_object().cloned().unwrap_or_default();
            let options = with_token(data.get("MetadataOptions"));
            data.insert("MetadataOptions".into(), options.into());
            template.set_property("LaunchTemplateData", data);
        }
        Ok(())
    }
}
