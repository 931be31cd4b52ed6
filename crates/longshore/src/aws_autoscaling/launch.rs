//! How a group's instances are started: by a launch template, or a launch configuration.

use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct as _, Node};
use longshore_core::error::Result;
use longshore_core::feature_flags;
use longshore_core::object;
use longshore_core::resource::PhysicalName;
use longshore_core::tags::Tags;
use longshore_core::value::{Object, Value, js_number};

use super::{AutoScalingGroupProps, MixedInstancesPolicy, Monitoring};
use crate::aws_ec2::{
    BlockDevice, Connections, ConnectionsProps, EbsDeviceProps, EbsDeviceVolumeType, GENERATE_LAUNCH_TEMPLATE_FLAG,
    GroupList, LaunchTemplate, LaunchTemplateProps, LaunchTemplateRef, LaunchTemplateSpotOptions, OperatingSystemType,
    SecurityGroup, SecurityGroupProps, SecurityGroupRef, UserData, user_data_token,
};
use crate::aws_iam::{InstanceProfile, InstanceProfileAttributes, Role, RoleRef, ServicePrincipal};

/// How instances are started.
pub(super) struct Launch {
    pub(super) os_type: OperatingSystemType,
    pub(super) role: Option<RoleRef>,
    pub(super) template: Option<LaunchTemplate>,
    /// What the group says of it, with CloudFormation's names.
    pub(super) settings: Object,
    pub(super) configuration: Option<Configuration>,
}

/// A launch configuration of the group's own.
pub(super) struct Configuration {
    pub(super) groups: GroupList,
    pub(super) connections: Connections,
    pub(super) user_data: UserData,
}

pub(super) fn launch(node: &Node, props: &AutoScalingGroupProps) -> Result<Launch> {
    if props.launch_template.is_some() || props.mixed_instances_policy.is_some() {
        return given(node, props);
    }
    let Some(image) = &props.machine_image else {
        bail!(
            node,
            "IsRequiredSettingMachineimageRequired",
            "Setting 'machineImage' is required when 'launchTemplate' and 'mixedInstancesPolicy' is not set"
        );
    };
    let Some(instance_type) = &props.instance_type else {
        bail!(
            node,
            "IsRequiredSettingInstancetypeRequired",
            "Setting 'instanceType' is required when 'launchTemplate' and 'mixedInstancesPolicy' is not set"
        );
    };
    if props.key_name.is_some() && props.key_pair.is_some() {
        bail!(node, "CannotSpecifyKeyNameKey", "Cannot specify both of 'keyName' and 'keyPair'; prefer 'keyPair'");
    }
    Tags::of(node).add("Name", node.path());
    let group: SecurityGroupRef = match &props.security_group {
        Some(group) => group.clone(),
        None => {
            let group = SecurityGroupProps {
                allow_all_outbound: Some(props.allow_all_outbound != Some(false)),
                ..SecurityGroupProps::new(props.vpc.clone())
            };
            SecurityGroup::new(node, "InstanceSecurityGroup", group)?.into()
        }
    };
    let role = match &props.role {
        Some(role) => role.clone(),
        None => {
            let service = ServicePrincipal::new("ec2.amazonaws.com");
            let role = Role::builder(node, "InstanceRole").role_name(PhysicalName::GenerateIfNeeded);
            RoleRef::from(&role.assumed_by(service).build()?)
        }
    };
    let properties = object! {"Roles" => [role.role_name()]};
    let profile = CfnResource::l1(node, "InstanceProfile", "AWS::IAM::InstanceProfile", properties)?;
    let detailed = props.instance_monitoring.map(|m| m == Monitoring::Detailed);
    if feature_flags::enabled(node, GENERATE_LAUNCH_TEMPLATE_FLAG) {
        let profile = InstanceProfile::from_instance_profile_attributes(
            node,
            "ImportedInstanceProfile",
            InstanceProfileAttributes { instance_profile_arn: profile.att("Arn"), role: Some(role.clone()) },
        )?;
        let price = |p: &String| LaunchTemplateSpotOptions { max_price: p.parse().ok(), ..Default::default() };
        let template = LaunchTemplate::new(
            node,
            "LaunchTemplate",
            LaunchTemplateProps {
                machine_image: Some(image.clone()),
                instance_type: Some(instance_type.clone()),
                detailed_monitoring: Some(detailed == Some(true)),
                security_group: Some(group),
                user_data: props.user_data.clone(),
                associate_public_ip_address: props.associate_public_ip_address,
                spot_options: props.spot_price.as_ref().map(price),
                block_devices: disks(props),
                instance_profile: Some(profile),
                key_pair: props.key_pair.clone(),
                key_name: props.key_name.clone().filter(|n| !n.is_empty()),
                ..LaunchTemplateProps::default()
            },
        )?;
        let settings = object! {"LaunchTemplate" => specification(&LaunchTemplateRef::from(&template))};
        let os_type = template.os_type().unwrap_or(OperatingSystemType::Unknown);
        return Ok(Launch { os_type, role: Some(role), template: Some(template), settings, configuration: None });
    }
    if props.key_pair.is_some() {
        bail!(
            node,
            "OnlyKeypairFeatureFlag",
            "Can only use 'keyPair' when feature flag 'AUTOSCALING_GENERATE_LAUNCH_TEMPLATE' is set"
        );
    }
    let image = image.get_image(node)?;
    let user_data = props.user_data.clone().unwrap_or_else(|| image.user_data.clone());
    let connections = Connections::new(ConnectionsProps {
        security_groups: Some(vec![group.clone()]),
        ..ConnectionsProps::default()
    });
    let groups = GroupList::of(group);
    let devices = disks(props).map(|d| mappings(node, &d)).transpose()?;
    let configuration = CfnResource::l1(
        node,
        "LaunchConfig",
        "AWS::AutoScaling::LaunchConfiguration",
        object! {
            "ImageId" => image.image_id,
            "KeyName" => props.key_name.clone(),
            "InstanceType" => instance_type.to_string(),
            "InstanceMonitoring" => detailed,
            "SecurityGroups" => groups.token(),
            "IamInstanceProfile" => profile.ref_(),
            "UserData" => user_data_token(Some(user_data.clone())),
            "AssociatePublicIpAddress" => props.associate_public_ip_address,
            "SpotPrice" => props.spot_price.clone(),
            "BlockDeviceMappings" => devices,
        },
    )?;
    configuration.node().add_dependency(&[&role]);
    let settings = object! {"LaunchConfigurationName" => configuration.ref_()};
    let configuration = Some(Configuration { groups, connections, user_data });
    Ok(Launch { os_type: image.os_type, role: Some(role), template: None, settings, configuration })
}

/// Instances that are started by a launch template of somebody else's.
fn given(node: &Node, props: &AutoScalingGroupProps) -> Result<Launch> {
    refuse_launch_properties(node, props)?;
    if props.launch_template.is_some() && props.mixed_instances_policy.is_some() {
        bail!(
            node,
            "SettingMixedInstancesPolicySet",
            "Setting 'mixedInstancesPolicy' must not be set when 'launchTemplate' is set"
        );
    }
    let owned = |t: &LaunchTemplateRef| t.as_owned().cloned();
    let template = if let Some(template) = &props.launch_template {
        let own = owned(template);
        if let Some(own) = &own {
            if own.instance_type().is_none() {
                bail!(
                    node,
                    "RequiresSettingLaunchtemplateRequires",
                    "Setting 'launchTemplate' requires its 'instanceType' to be set"
                );
            }
            if own.image_id().is_none() {
                bail!(
                    node,
                    "RequiresSettingLaunchtemplateRequires",
                    "Setting 'launchTemplate' requires its 'machineImage' to be set"
                );
            }
        }
        own
    } else {
        let own = props.mixed_instances_policy.as_ref().and_then(|p| owned(&p.launch_template));
        if own.as_ref().is_some_and(|t| t.image_id().is_none()) {
            bail!(
                node,
                "SettingMixedInstancesPolicyLaunch",
                "Setting 'mixedInstancesPolicy.launchTemplate' requires its 'machineImage' to be set"
            );
        }
        own
    };
    let settings = match (&props.launch_template, &props.mixed_instances_policy) {
        (Some(template), _) => object! {"LaunchTemplate" => specification(template)},
        (None, Some(policy)) => object! {"MixedInstancesPolicy" => mixed(node, policy)?},
        (None, None) => Object::new(),
    };
    Ok(Launch {
        os_type: template.as_ref().and_then(LaunchTemplate::os_type).unwrap_or(OperatingSystemType::Unknown),
        role: template.as_ref().and_then(|t| t.role().cloned()),
        template,
        settings,
        configuration: None,
    })
}

fn refuse_launch_properties(node: &Node, props: &AutoScalingGroupProps) -> Result<()> {
    let given = [
        (props.machine_image.is_some(), "machineImage", "SettingMachineImageSetLaunch"),
        (props.instance_type.is_some(), "instanceType", "SettingInstanceTypeSetLaunch"),
        (props.role.is_some(), "role", "SettingRoleSetLaunchTemplate"),
        (props.user_data.is_some(), "userData", "SettingUserDataSetLaunch"),
        (props.security_group.is_some(), "securityGroup", "SettingSecurityGroupSetLaunch"),
        (props.key_name.is_some(), "keyName", "SettingKeyNameSetLaunch"),
        (props.key_pair.is_some(), "keyPair", "SettingKeyPairSetLaunch"),
        (
            // Quirk(cdk): basic-monitoring. Basic monitoring counts as not set.
            props.instance_monitoring == Some(Monitoring::Detailed),
            "instanceMonitoring",
            "SettingInstanceMonitoringSetLaunch",
        ),
        (props.associate_public_ip_address.is_some(), "associatePublicIpAddress", "SettingAssociatePublicIpAddress"),
        (props.spot_price.is_some(), "spotPrice", "SettingSpotPriceSetLaunch"),
        (props.block_devices.is_some(), "blockDevices", "SettingBlockDevicesSetLaunch"),
        (props.require_imdsv2 == Some(true), "requireImdsv2", "RequireImdsv2ConflictsWithLaunchTemplate"),
    ];
    match given.into_iter().find(|(is, ..)| *is) {
        Some((_, name, code)) => {
            bail!(node, code, "Setting '{name}' must not be set when 'launchTemplate' or 'mixedInstancesPolicy' is set")
        }
        None => Ok(()),
    }
}

/// Which launch template it is, and which of its versions.
fn specification(template: &LaunchTemplateRef) -> Object {
    match template.launch_template_id().filter(|id| !id.is_empty()) {
        Some(id) => object! {"LaunchTemplateId" => id, "Version" => template.version_number()},
        None => object! {
            "LaunchTemplateName" => template.launch_template_name(), "Version" => template.version_number(),
        },
    }
}

fn mixed(node: &Node, policy: &MixedInstancesPolicy) -> Result<Object> {
    let distribution = policy.instances_distribution.as_ref().map(|d| {
        object! {
            "OnDemandAllocationStrategy" => d.on_demand_allocation_strategy.map(|s| s.as_str()),
            "OnDemandBaseCapacity" => d.on_demand_base_capacity,
            "OnDemandPercentageAboveBaseCapacity" => d.on_demand_percentage_above_base_capacity,
            "SpotAllocationStrategy" => d.spot_allocation_strategy.map(|s| s.as_str()),
            "SpotInstancePools" => d.spot_instance_pools,
            "SpotMaxPrice" => d.spot_max_price.clone(),
        }
    });
    let mut overrides = Vec::new();
    for o in policy.launch_template_overrides.iter().flatten() {
        if o.weighted_capacity.is_some_and(|w| w.fract() != 0.0) {
            bail!(node, "WeightInteger", "Weight must be an integer");
        }
        match (&o.instance_type, &o.instance_requirements) {
            (None, None) => bail!(
                node,
                "SpecifyInstanceRequirementsInstanceType",
                "You must specify either 'instanceRequirements' or 'instanceType'."
            ),
            (Some(_), Some(_)) => bail!(
                node,
                "SpecifyInstanceRequirementsInstanceType",
                "You can specify either 'instanceRequirements' or 'instanceType', not both."
            ),
            _ => {}
        }
        overrides.push(object! {
            "InstanceType" => o.instance_type.as_ref().map(ToString::to_string),
            "LaunchTemplateSpecification" => o.launch_template.as_ref().map(specification),
            "InstanceRequirements" => o.instance_requirements.clone(),
            "WeightedCapacity" => o.weighted_capacity.map(js_number),
        });
    }
    Ok(object! {
        "InstancesDistribution" => distribution,
        "LaunchTemplate" => object! {
            "LaunchTemplateSpecification" => specification(&policy.launch_template),
            "Overrides" => policy.launch_template_overrides.as_ref().map(|_| overrides),
        },
    })
}

/// The disks, as instances have them.
fn disks(props: &AutoScalingGroupProps) -> Option<Vec<BlockDevice>> {
    props.block_devices.as_ref().map(|all| all.iter().map(Into::into).collect())
}

/// The disks of a launch configuration.
fn mappings(node: &Node, devices: &[BlockDevice]) -> Result<Value> {
    let mut all = Vec::new();
    for device in devices {
        let (ebs, virtual_name) = (device.volume.ebs_device(), device.volume.virtual_name());
        let name = device.device_name.as_str();
        if device.mapping_enabled == Some(false) || (ebs.is_none() && virtual_name.is_none()) {
            all.push(object! {"DeviceName" => name, "NoDevice" => true});
            continue;
        }
        let ebs = ebs.map(|ebs| ebs_mapping(node, ebs)).transpose()?;
        all.push(object! {"DeviceName" => name, "Ebs" => ebs, "VirtualName" => virtual_name});
    }
    Ok(all.into())
}

fn ebs_mapping(node: &Node, ebs: &EbsDeviceProps) -> Result<Object> {
    use EbsDeviceVolumeType as T;
    let o = &ebs.options;
    let iops = o.iops.filter(|n| *n != 0);
    if let Some(throughput) = o.throughput.filter(|t| *t != 0.0) {
        if o.volume_type != Some(T::Gp3) {
            bail!(
                node,
                "ThroughputPropertyRequiresVolumeType",
                "throughput property requires volumeType: EbsDeviceVolumeType.GP3"
            );
        }
        if !(125.0..=2000.0).contains(&throughput) {
            bail!(node, "ThroughputOutOfRange", "throughput property takes a minimum of 125 and a maximum of 2000");
        }
        if let Some(ratio) = iops.map(|n| throughput / f64::from(n)).filter(|r| *r > 0.25) {
            bail!(
                node,
                "ThroughputMiBpsIopsRatio",
                "Throughput (MiBps) to iops ratio of {} is too high; maximum is 0.25 MiBps per iops",
                js_number(ratio)
            );
        }
    }
    match (iops, o.volume_type == Some(T::Io1)) {
        (Some(_), false) => Annotations::of(node).add_warning_v2(
            "@aws-cdk/aws-autoscaling:iopsIgnored",
            "iops will be ignored without volumeType: EbsDeviceVolumeType.IO1",
        ),
        (None, true) => bail!(
            node,
            "IopsPropertyRequiredVolumeType",
            "iops property is required with volumeType: EbsDeviceVolumeType.IO1"
        ),
        _ => {}
    }
    if o.volume_initialization_rate.is_some() {
        Annotations::of(node).add_warning_v2(
            "@aws-cdk/aws-autoscaling:volumeInitializationRateNotSupported",
            "The volumeInitializationRate is not supported on Autoscaling Group LaunchConfigurations. Use a Launch Template instead.",
        );
    }
    Ok(object! {
        "DeleteOnTermination" => o.delete_on_termination,
        "Encrypted" => o.encrypted,
        "Iops" => o.iops,
        "SnapshotId" => ebs.snapshot_id.clone(),
        "Throughput" => o.throughput,
        "VolumeSize" => ebs.volume_size,
        "VolumeType" => o.volume_type.map(T::as_str),
    })
}
