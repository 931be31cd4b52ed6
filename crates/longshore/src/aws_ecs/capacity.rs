//! Instances of EC2 that tasks run on.

use longshore_core::bail;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::PhysicalName;
use longshore_core::units::Duration;

use super::drain_hook::{InstanceDrainHook, InstanceDrainHookProps};
use super::{
    AsgCapacityProvider, BottleRocketImage, BottleRocketImageProps, Cluster, EcsOptimizedImage, ICluster as _,
};
use crate::aws_autoscaling::{
    AutoScalingGroup, AutoScalingGroupProps, AutoScalingGroupRef, BlockDevice, CapacityDistributionStrategy,
    DeletionProtection, GroupMetrics, HealthCheck, HealthChecks, IAutoScalingGroup as _, InstanceLifecyclePolicy,
    Monitoring, NotificationConfiguration, Signals, TerminationPolicy, UpdatePolicy,
};
use crate::aws_ec2::{IConnectable as _, InstanceType, KeyPairRef, MachineImage, OperatingSystemType, SubnetSelection};
use crate::aws_iam::{ManagedPolicy, PolicyStatement};
use crate::aws_kms::KeyRef;
use crate::props::options;

/// What instances are told of their cluster by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MachineImageType {
    /// The configuration file of Amazon Linux.
    AmazonLinux2,
    /// The settings of Bottlerocket.
    Bottlerocket,
}

/// What a cluster makes of a group of instances.
#[derive(Clone, Default)]
pub struct AddAutoScalingGroupCapacityOptions {
    /// Whether tasks leave spot instances before these are interrupted. Default false.
    pub spot_instance_draining: Option<bool>,
    /// The key that messages about instances that end are encrypted with. Default: they are not.
    pub topic_encryption_key: Option<KeyRef>,
    /// What instances are told of their cluster by. Default: as the image needs it, else as Amazon Linux does.
    pub machine_image_type: Option<MachineImageType>,
}

options! {
    /// Instances that are added to a cluster.
    #[derive(Clone)]
    pub struct AddCapacityOptions, new(instance_type: InstanceType) {
        /// Whether tasks leave spot instances before these are interrupted. Default false.
        pub spot_instance_draining: Option<bool>,
        /// The key that messages about instances that end are encrypted with. Default: they are not.
        pub topic_encryption_key: Option<KeyRef>,
        /// What instances are told of their cluster by. Default: as the image needs it.
        pub machine_image_type: Option<MachineImageType>,
        /// The type of instances.
        pub instance_type: InstanceType,
        /// The image. Default: Amazon Linux 2 for ECS, or Bottlerocket.
        pub machine_image: Option<MachineImage>,
        /// The least capacity. Default 1.
        pub min_capacity: Option<f64>,
        /// The greatest capacity. Default: as wanted, else the least.
        pub max_capacity: Option<f64>,
        /// The capacity that is wanted, to which every deployment goes back. Default: the least.
        pub desired_capacity: Option<f64>,
        /// The name of the key pair; deprecated in favour of `key_pair`.
        pub key_name: Option<String>,
        /// The key pair; only with launch templates. Default: none.
        pub key_pair: Option<KeyPairRef>,
        /// The subnets. Default: private ones, else isolated, else public ones.
        pub vpc_subnets: Option<SubnetSelection>,
        /// Topics that are told what happens. Default: none.
        pub notifications: Option<Vec<NotificationConfiguration>>,
        /// Whether instances may connect to anything. Default true.
        pub allow_all_outbound: Option<bool>,
        /// Whether a deployment leaves the capacity alone where the template does not change it. Default true.
        pub ignore_unmodified_size_properties: Option<bool>,
        /// How long it is waited after a change of the capacity. Default: 5 minutes.
        pub cooldown: Option<Duration>,
        /// Whether instances have a public IP address. Default: as the subnet says.
        pub associate_public_ip_address: Option<bool>,
        /// What is paid for an hour of a spot instance at most. Default: instances are on demand.
        pub spot_price: Option<String>,
        /// How instances are checked; deprecated in favour of `health_checks`.
        pub health_check: Option<HealthCheck>,
        /// How instances are checked. Default: by themselves.
        pub health_checks: Option<HealthChecks>,
        /// The disks. Default: as the image says.
        pub block_devices: Option<Vec<BlockDevice>>,
        /// How long an instance is used at most, a day to a year. Default: for ever.
        pub max_instance_lifetime: Option<Duration>,
        /// How often there are metrics of instances. Default: every minute.
        pub instance_monitoring: Option<Monitoring>,
        /// Metrics of the group that are kept. Default: none.
        pub group_metrics: Option<Vec<GroupMetrics>>,
        /// How many instances have to signal that they are well; only with `update_policy`. Default: none.
        pub signals: Option<Signals>,
        /// How a change reaches the instances. Default: by a new group.
        pub update_policy: Option<UpdatePolicy>,
        /// Whether new instances are protected from scale-in. Default false.
        pub new_instances_protected_from_scale_in: Option<bool>,
        /// The name. Default: made by CloudFormation.
        pub auto_scaling_group_name: Option<PhysicalName>,
        /// Which instances go first. Default: as Auto Scaling does.
        pub termination_policies: Option<Vec<TerminationPolicy>>,
        /// The function that chooses which instances go first.
        pub termination_policy_custom_lambda_function_arn: Option<String>,
        /// How long an instance takes to be of use. Default: as others say.
        pub default_instance_warmup: Option<Duration>,
        /// Whether spot instances are replaced before they are interrupted. Default false.
        pub capacity_rebalance: Option<bool>,
        /// Whether sessions of the Systems Manager are allowed. Default false.
        pub ssm_session_permissions: Option<bool>,
        /// What happens where an availability zone has no instances to give.
        pub az_capacity_distribution_strategy: Option<CapacityDistributionStrategy>,
        /// What the group is protected from. Default: nothing.
        pub deletion_protection: Option<DeletionProtection>,
        /// How instances end. Default: at once.
        pub instance_lifecycle_policy: Option<InstanceLifecyclePolicy>,
    }
}

impl AddCapacityOptions {
    fn group_in(self, cluster: &Cluster, image: MachineImage) -> AutoScalingGroupProps {
        AutoScalingGroupProps {
            machine_image: Some(image),
            instance_type: Some(self.instance_type),
            min_capacity: self.min_capacity,
            max_capacity: self.max_capacity,
            desired_capacity: self.desired_capacity,
            key_name: self.key_name,
            key_pair: self.key_pair,
            vpc_subnets: self.vpc_subnets,
            notifications: self.notifications,
            allow_all_outbound: self.allow_all_outbound,
            ignore_unmodified_size_properties: self.ignore_unmodified_size_properties,
            cooldown: self.cooldown,
            associate_public_ip_address: self.associate_public_ip_address,
            spot_price: self.spot_price,
            health_check: self.health_check,
            health_checks: self.health_checks,
            block_devices: self.block_devices,
            max_instance_lifetime: self.max_instance_lifetime,
            instance_monitoring: self.instance_monitoring,
            group_metrics: self.group_metrics,
            signals: self.signals,
            update_policy: self.update_policy,
            new_instances_protected_from_scale_in: self.new_instances_protected_from_scale_in,
            auto_scaling_group_name: self.auto_scaling_group_name,
            termination_policies: self.termination_policies,
            termination_policy_custom_lambda_function_arn: self.termination_policy_custom_lambda_function_arn,
            default_instance_warmup: self.default_instance_warmup,
            capacity_rebalance: self.capacity_rebalance,
            ssm_session_permissions: self.ssm_session_permissions,
            az_capacity_distribution_strategy: self.az_capacity_distribution_strategy,
            deletion_protection: self.deletion_protection,
            instance_lifecycle_policy: self.instance_lifecycle_policy,
            ..AutoScalingGroupProps::new(cluster.vpc())
        }
    }
}

impl Cluster {
    /// Adds a group of instances that tasks run on.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn add_capacity(&self, id: &str, options: AddCapacityOptions) -> Result<AutoScalingGroup> {
        let bottle_rocket = options.machine_image_type == Some(MachineImageType::Bottlerocket);
        let image = match options.machine_image.clone() {
            Some(image) => image,
            None if bottle_rocket => {
                let architecture = Some(options.instance_type.architecture()?);
                BottleRocketImage::new(BottleRocketImageProps { architecture, ..Default::default() })?.into()
            }
            None => EcsOptimizedImage::amazon_linux2().into(),
        };
        let by_image =
            if image.is_bottle_rocket() { MachineImageType::Bottlerocket } else { MachineImageType::AmazonLinux2 };
        let of_group = AddAutoScalingGroupCapacityOptions {
            spot_instance_draining: options.spot_instance_draining,
            topic_encryption_key: options.topic_encryption_key.clone(),
            machine_image_type: options.machine_image_type.or(Some(by_image)),
        };
        if options.signals.is_some() && options.update_policy.is_none() {
            bail!(
                self,
                "CannotSetSignalsUpdatePolicy",
                "Cannot set 'signals'/'updatePolicy' and 'updateType' together. Prefer 'signals'/'updatePolicy'"
            );
        }
        let mut group = options.group_in(self, image);
        group.update_policy.get_or_insert_with(UpdatePolicy::replacing_update);
        let group = AutoScalingGroup::new(self, id, group)?;
        self.add_auto_scaling_group(&group, of_group)?;
        Ok(group)
    }

    /// Has a group of instances run tasks; replaced by [`Cluster::add_asg_capacity_provider`].
    ///
    /// # Errors
    /// When something that the instances need cannot be made.
    pub fn add_auto_scaling_group(
        &self,
        auto_scaling_group: &AutoScalingGroup,
        options: AddAutoScalingGroupCapacityOptions,
    ) -> Result<()> {
        self.has_instances();
        self.connections().add_security_group(&auto_scaling_group.connections().security_groups())?;
        self.configure(&auto_scaling_group.into(), options, true)
    }

    /// Has a capacity provider's group of instances run tasks.
    ///
    /// # Errors
    /// When the group is not the app's, or something that the instances need cannot be made.
    pub fn add_asg_capacity_provider(&self, provider: &AsgCapacityProvider) -> Result<()> {
        self.add_asg_capacity_provider_with(provider, AddAutoScalingGroupCapacityOptions::default())
    }

    /// As [`Cluster::add_asg_capacity_provider`], with options; what instances are told is as the provider says.
    ///
    /// # Errors
    /// When the group is not the app's, or something that the instances need cannot be made.
    pub fn add_asg_capacity_provider_with(
        &self,
        provider: &AsgCapacityProvider,
        options: AddAutoScalingGroupCapacityOptions,
    ) -> Result<()> {
        let name = provider.capacity_provider_name();
        if self.capacity_provider_names().contains(&name) {
            return Ok(());
        }
        self.has_instances();
        let drains =
            !provider.enable_managed_termination_protection() && provider.enable_managed_draining() != Some(true);
        let options =
            AddAutoScalingGroupCapacityOptions { machine_image_type: Some(provider.machine_image_type()), ..options };
        self.configure(&provider.auto_scaling_group(), options, drains)?;
        self.remember_capacity_provider(&name);
        Ok(())
    }

    fn configure(
        &self,
        group: &AutoScalingGroupRef,
        options: AddAutoScalingGroupCapacityOptions,
        drains: bool,
    ) -> Result<()> {
        let Some(owned) = group.as_owned() else {
            bail!(
                self,
                "CannotConfigureAutoScalingGroup",
                "Cannot configure the AutoScalingGroup because it is an imported resource."
            );
        };
        let leaves_spot = owned.spot_price().is_some() && options.spot_instance_draining == Some(true);
        let name = self.cluster_name();
        let tell = |command: &str| owned.add_user_data(&[command]);
        if owned.os_type() == OperatingSystemType::Windows {
            let set = |key: &str, value: &str| {
                tell(&format!(r#"[Environment]::SetEnvironmentVariable("{key}", {value}, "Machine")"#))
            };
            tell(r"Remove-Item -Recurse C:\ProgramData\Amazon\ECS\Cache")?;
            tell("Import-Module ECSTools")?;
            set("ECS_CLUSTER", &format!("\"{name}\""))?;
            set("ECS_ENABLE_AWSLOGS_EXECUTIONROLE_OVERRIDE", "\"true\"")?;
            set("ECS_AVAILABLE_LOGGING_DRIVERS", r#"'["json-file","awslogs"]'"#)?;
            if leaves_spot {
                set("ECS_ENABLE_SPOT_INSTANCE_DRAINING", "\"true\"")?;
            }
            tell(&format!("Initialize-ECSAgent -Cluster '{name}'"))?;
        } else if options.machine_image_type == Some(MachineImageType::Bottlerocket) {
            owned.add_user_data(&["[settings.ecs]", &format!("cluster = \"{name}\"")])?;
            let role = owned.role()?;
            for policy in ["AmazonSSMManagedInstanceCore", "service-role/AmazonEC2ContainerServiceforEC2Role"] {
                role.add_managed_policy(ManagedPolicy::from_aws_managed_policy_name(policy));
            }
        } else {
            tell(&format!("echo ECS_CLUSTER={name} >> /etc/ecs/ecs.config"))?;
            if leaves_spot {
                tell("echo ECS_ENABLE_SPOT_INSTANCE_DRAINING=true >> /etc/ecs/ecs.config")?;
            }
        }
        self.allow_agent(owned)?;
        if drains {
            InstanceDrainHook::new(
                owned,
                "DrainECSHook",
                InstanceDrainHookProps {
                    auto_scaling_group: group.clone(),
                    cluster: self.into(),
                    drain_time: None,
                    topic_encryption_key: options.topic_encryption_key,
                },
            )?;
        }
        Ok(())
    }

    /// Allows what the agent on the instances does.
    fn allow_agent(&self, group: &AutoScalingGroup) -> Result<()> {
        let arn = self.cluster_arn();
        let allow = |actions: &[&str]| PolicyStatement::builder().actions(actions.iter().copied());
        group.add_to_role_policy(
            allow(&["ecs:DeregisterContainerInstance", "ecs:RegisterContainerInstance", "ecs:Submit*"])
                .resource(&arn)
                .build()?,
        )?;
        group.add_to_role_policy(
            allow(&["ecs:Poll", "ecs:StartTelemetrySession"])
                .resource("*")
                .condition("ArnEquals", object! {"ecs:cluster" => arn.as_str()})
                .build()?,
        )?;
        group.add_to_role_policy(
            allow(&[
                "ecs:DiscoverPollEndpoint",
                "ecr:GetAuthorizationToken",
                "logs:CreateLogStream",
                "logs:PutLogEvents",
            ])
            .resource("*")
            .build()?,
        )
    }
}
