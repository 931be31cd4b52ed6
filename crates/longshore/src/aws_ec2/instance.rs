//! Instances: virtual machines.

use std::rc::Rc;

use longshore_core::aspects::{Aspect, AspectOptions, Aspects, mutating_priority};
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::feature_flags;
use longshore_core::names::{Names, md5_hex};
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::tags::Tags;
use longshore_core::token::Lazy;
use longshore_core::units::Duration;
use longshore_core::value::Value;

use super::block_device::{BlockDevice, instance_mappings};
use super::launch_template::{GroupList, annotate, check_key_pair, user_data_token};
use super::subnet::NAME_TAG;
use super::{
    ApplyCloudFormationInitOptions, CloudFormationInit, Connections, ConnectionsProps, CpuCredits, IConnectable,
    InstanceInitiatedShutdownBehavior, InstanceType, KeyPairRef, MachineImage, OperatingSystemType, PlacementGroupRef,
    SecurityGroup, SecurityGroupProps, SecurityGroupRef, Subnet, SubnetAttributes, SubnetRef, SubnetSelection,
    UserData, VpcRef,
};
use crate::aws_iam::{
    IGrantable, InstanceProfileRef, ManagedPolicy, PolicyStatement, PrincipalRef, Role, RoleRef, ServicePrincipal,
};
use crate::props::construct_props;

const UNIQUE_TEMPLATE_NAME_FLAG: &str = "@aws-cdk/aws-ec2:uniqueImdsv2TemplateName";
const SUM_TIMEOUT_FLAG: &str = "@aws-cdk/aws-ec2:ec2SumTImeoutEnabled";

crate::props::text_enum! {
    /// Whether the metadata service wants a token.
    pub enum HttpTokens {
        /// No.
        Optional = "optional",
        /// Yes.
        Required = "required",
    }
}

/// An instance, whoever owns it.
pub trait IInstance: Construct + IConnectable + IGrantable {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The L1 underneath.
    fn resource(&self) -> &CfnResource;

    /// The id.
    fn instance_id(&self) -> String {
        self.resource().ref_()
    }

    /// The availability zone.
    fn instance_availability_zone(&self) -> String {
        self.resource().att("AvailabilityZone")
    }

    /// The name in the VPC's DNS.
    fn instance_private_dns_name(&self) -> String {
        self.resource().att("PrivateDnsName")
    }

    /// The IP address in the VPC.
    fn instance_private_ip(&self) -> String {
        self.resource().att("PrivateIp")
    }

    /// The name in public DNS.
    fn instance_public_dns_name(&self) -> String {
        self.resource().att("PublicDnsName")
    }

    /// The public IP address.
    fn instance_public_ip(&self) -> String {
        self.resource().att("PublicIp")
    }
}

/// A handle of any instance.
pub type InstanceRef = Rc<dyn IInstance>;

construct_props! {
    /// Properties of an [`Instance`].
    pub struct InstanceProps => Instance, new(vpc: VpcRef, instance_type: InstanceType, machine_image: MachineImage) {
        /// The VPC.
        [into] vpc: VpcRef,
        /// The type.
        instance_type: InstanceType,
        /// The image.
        [into] machine_image: MachineImage,
        /// The name of the key pair; deprecated in favour of `key_pair`.
        [into] key_name: Option<String>,
        /// The key pair. Default: none.
        [into] key_pair: Option<KeyPairRef>,
        /// The subnets, of which the first is used. Default: private ones, else isolated, else public ones.
        [into] vpc_subnets: Option<SubnetSelection>,
        /// The availability zone, of which there must be one subnet. Default: that of the first subnet.
        [into] availability_zone: Option<String>,
        /// Whether the instance may connect to anything over IPv4; only of a new security group. Default true.
        allow_all_outbound: Option<bool>,
        /// Whether the instance may connect to anything over IPv6; only of a new security group. Default false.
        allow_all_ipv6_outbound: Option<bool>,
        /// How long CloudFormation waits for a signal. Default: it doesn't.
        resource_signal_timeout: Option<Duration>,
        /// The security group. Default: a new one.
        [into] security_group: Option<SecurityGroupRef>,
        /// What the instance does at first. Default: what is usual for the image.
        [into] user_data: Option<UserData>,
        /// Whether there is a new instance where that changes. Default false.
        user_data_causes_replacement: Option<bool>,
        /// The role. Default: a new one.
        [into] role: Option<RoleRef>,
        /// What gives the role to the instance. Default: made for the role.
        [into] instance_profile: Option<InstanceProfileRef>,
        /// The name, a tag. Default: the path of the construct.
        [into] instance_name: Option<String>,
        /// Whether traffic has to be from or to the instance itself. Default true.
        source_dest_check: Option<bool>,
        /// The disks. Default: as the image says.
        block_devices: Option<Vec<BlockDevice>>,
        /// The IP address in the VPC. Default: one of the subnet's.
        [into] private_ip_address: Option<String>,
        /// Whether volumes get the instance's tags. Default false.
        propagate_tags_to_volume_on_creation: Option<bool>,
        /// Whether the metadata service wants a token, by a launch template. Default false.
        require_imdsv2: Option<bool>,
        /// Whether there is a metadata service. Default true.
        http_endpoint: Option<bool>,
        /// Whether the metadata service is reached by IPv6. Default false.
        http_protocol_ipv6: Option<bool>,
        /// How many networks answers of the metadata service may cross, 1 to 64. Default 1.
        http_put_response_hop_limit: Option<u32>,
        /// Whether the metadata service wants a token. Default: as the image says.
        http_tokens: Option<HttpTokens>,
        /// Whether tags are in the metadata. Default false.
        instance_metadata_tags: Option<bool>,
        /// Whether there are metrics for each minute. Default false.
        detailed_monitoring: Option<bool>,
        /// Whether sessions of the Systems Manager are allowed. Default false.
        ssm_session_permissions: Option<bool>,
        /// Whether there is a public IP address. Default: as the subnet says.
        associate_public_ip_address: Option<bool>,
        /// What happens where CPU credits are used up; only of types that save them. Default: as the type says.
        credit_specification: Option<CpuCredits>,
        /// Whether volumes have a network of their own. Default false.
        ebs_optimized: Option<bool>,
        /// Whether the instance is protected from deletion by mistake. Default false.
        disable_api_termination: Option<bool>,
        /// What happens when it shuts itself down. Default: it stops.
        instance_initiated_shutdown_behavior: Option<InstanceInitiatedShutdownBehavior>,
        /// How close to others it runs. Default: nothing is said.
        [into] placement_group: Option<PlacementGroupRef>,
        /// Whether it can have enclaves. Default false.
        enclave_enabled: Option<bool>,
        /// Whether it can sleep. Default false.
        hibernation_enabled: Option<bool>,
        /// How many IPv6 addresses it has. Default: as the subnet says.
        ipv6_address_count: Option<i64>,
        /// What `cfn-init` does when it starts.
        init: Option<CloudFormationInit>,
        /// How that is attached; with `init` only. Then there is a new instance where it changes.
        init_options: Option<ApplyCloudFormationInitOptions>,
    }
}

/// An instance; clones are the same.
#[derive(Clone)]
pub struct Instance(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    os_type: OperatingSystemType,
    connections: Connections,
    groups: GroupList,
    role: RoleRef,
    user_data: UserData,
}

/// The resource of an instance, at the instance's node.
struct OfInstance(CfnResource);

impl Instance {
    fn make(scope: &dyn Construct, id: &str, props: InstanceProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.Instance", PhysicalName::Unset)?;
        let node = base.node();
        if props.init_options.is_some() && props.init.is_none() {
            let message = "Setting 'initOptions' requires that 'init' is also set";
            bail!(node, "RequiresSettingInitoptionsRequires", "{message}");
        }
        if props.key_name.is_some() && props.key_pair.is_some() {
            bail!(node, "CannotSpecifyKeyNameKey", "Cannot specify both of 'keyName' and 'keyPair'; prefer 'keyPair'");
        }
        if props.credit_specification.is_some() && !props.instance_type.is_burstable() {
            bail!(
                node,
                "CreditSpecificationSupportedInstanceType",
                "creditSpecification is supported only for T4g, T3a, T3, T2 instance type, got: {}",
                props.instance_type
            );
        }
        let group = match &props.security_group {
            Some(group) => group.clone(),
            None => {
                let group = SecurityGroupProps {
                    allow_all_outbound: Some(props.allow_all_outbound != Some(false)),
                    allow_all_ipv6_outbound: props.allow_all_ipv6_outbound,
                    ..SecurityGroupProps::new(props.vpc.clone())
                };
                SecurityGroup::new(node, "InstanceSecurityGroup", group)?.into()
            }
        };
        let connections = Connections::new(ConnectionsProps {
            security_groups: Some(vec![group.clone()]),
            ..ConnectionsProps::default()
        });
        let groups = GroupList::of(group);
        let name = props.instance_name.clone().filter(|n| !n.is_empty());
        Tags::of(node).add(NAME_TAG, name.unwrap_or_else(|| node.path().to_owned()));
        let (role, profile) = role_and_profile(node, &props)?;
        if props.ssm_session_permissions == Some(true) {
            role.add_managed_policy(ManagedPolicy::from_aws_managed_policy_name("AmazonSSMManagedInstanceCore"));
        }
        let image = props.machine_image.get_image(node)?;
        let user_data = props.user_data.clone().unwrap_or_else(|| image.user_data.clone());
        let selection = props.vpc_subnets.clone().unwrap_or_default();
        let chosen = props.vpc.select_subnets(&selection)?;
        let subnet = subnet(node, &props, &chosen.subnets)?;
        if let Some(pair) = &props.key_pair {
            check_key_pair(node, pair, image.os_type)?;
        }
        check(node, &props)?;
        let public = props.associate_public_ip_address;
        let interfaces = public.map(|public| {
            [object! {
                "DeviceIndex" => "0",
                "AssociatePublicIpAddress" => public,
                "SubnetId" => subnet.subnet_id(),
                "GroupSet" => groups.token(),
                "PrivateIpAddress" => props.private_ip_address.clone(),
            }]
        });
        let direct = interfaces.is_none();
        let devices = props.block_devices.as_ref().map(|d| instance_mappings(node, d)).transpose()?;
        let resource = CfnResource::l1(
            node,
            "Resource",
            "AWS::EC2::Instance",
            object! {
                "ImageId" => image.image_id,
                "KeyName" => props.key_pair.as_ref().map(|p| p.key_pair_name()).or_else(|| props.key_name.clone()),
                "InstanceType" => props.instance_type.to_string(),
                "SubnetId" => direct.then(|| subnet.subnet_id()),
                "SecurityGroupIds" => direct.then(|| groups.token()),
                "NetworkInterfaces" => interfaces,
                "IamInstanceProfile" => profile,
                "UserData" => user_data_token(Some(user_data.clone())),
                "AvailabilityZone" => subnet.availability_zone()?,
                "SourceDestCheck" => props.source_dest_check,
                "BlockDeviceMappings" => devices,
                "PrivateIpAddress" => props.private_ip_address.clone().filter(|_| direct),
                "PropagateTagsToVolumeOnCreation" => props.propagate_tags_to_volume_on_creation,
                "Monitoring" => props.detailed_monitoring,
                "CreditSpecification" => props.credit_specification.map(|c| object! {"CPUCredits" => c.as_str()}),
                "EbsOptimized" => props.ebs_optimized,
                "DisableApiTermination" => props.disable_api_termination,
                "InstanceInitiatedShutdownBehavior" =>
                    props.instance_initiated_shutdown_behavior.map(InstanceInitiatedShutdownBehavior::as_str),
                "PlacementGroupName" => props.placement_group.as_ref().map(|g| g.placement_group_name()),
                "EnclaveOptions" => props.enclave_enabled.map(|on| object! {"Enabled" => on}),
                "HibernationOptions" => props.hibernation_enabled.map(|on| object! {"Configured" => on}),
                "Ipv6AddressCount" => props.ipv6_address_count,
                "MetadataOptions" => metadata_options(node, &props)?,
            },
        )?;
        resource.node().add_dependency(&[&role]);
        if public == Some(true) {
            resource.node().add_dependable(chosen.internet_connectivity_established.clone());
            if !chosen.has_public {
                bail!(
                    node,
                    "SetAssociatePublicIpAddress",
                    "To set 'associatePublicIpAddress: true' you must select Public subnets (vpcSubnets: {{ subnetType: SubnetType.PUBLIC }})"
                );
            }
        }
        node.set_default_child(&resource);
        node.attach(OfInstance(resource.clone()));
        let instance =
            Self(Rc::new(Owned { resource, os_type: image.os_type, connections, groups, role, user_data, base }));
        instance.apply_signals(&props)?;
        if props.user_data_causes_replacement.unwrap_or(props.init_options.is_some()) {
            name_after_user_data(&instance.0.resource, &instance.0.user_data)?;
        }
        let node = instance.node();
        if props.require_imdsv2 == Some(true) {
            let priority = Some(mutating_priority(node));
            let aspect = InstanceRequireImdsv2Aspect::new(InstanceRequireImdsv2AspectProps::default());
            Aspects::of(node).add_with(aspect, AspectOptions { priority });
        }
        Ok(instance)
    }

    /// What CloudFormation waits for: what the user says and, with a flag, what `cfn-init` needs on top of it.
    fn apply_signals(&self, props: &InstanceProps) -> Result<()> {
        let init = || match &props.init {
            Some(init) => self.apply_cloud_formation_init(init, props.init_options.clone().unwrap_or_default()),
            None => Ok(()),
        };
        let sums = feature_flags::enabled(self, SUM_TIMEOUT_FLAG);
        if !sums {
            init()?;
        }
        if let Some(timeout) = props.resource_signal_timeout {
            self.0.resource.with_options(|o| {
                let mut signal = o.creation_policy.get("ResourceSignal").and_then(Value::as_object).cloned();
                let signal = signal.get_or_insert_default();
                signal.insert("Timeout".into(), timeout.to_iso_string().into());
                o.creation_policy = object! {"ResourceSignal" => signal.clone()}.into();
            });
        }
        if sums { init() } else { Ok(()) }
    }

    /// Has `cfn-init` do something when the instance starts; CloudFormation waits for it.
    ///
    /// # Errors
    /// When the operating system does not have what is asked for, or the instance has such already.
    pub fn apply_cloud_formation_init(
        &self,
        init: &CloudFormationInit,
        options: ApplyCloudFormationInitOptions,
    ) -> Result<()> {
        let timeout = options.timeout.unwrap_or(Duration::minutes(5));
        let own = &self.0;
        init.attach(&own.resource, options.attached(own.os_type, own.role.clone(), own.user_data.clone()))?;
        let signal =
            own.resource.with_options(|o| o.creation_policy.get("ResourceSignal").cloned().unwrap_or_default());
        let count = match signal.get("Count") {
            Some(Value::Number(n)) => *n,
            _ => 0.0,
        };
        let timeout = match signal.get("Timeout").and_then(Value::as_str) {
            Some(before) => Duration::parse(before)?.plus(timeout),
            None => timeout,
        };
        let signal = object! {"Count" => count + 1.0, "Timeout" => timeout.to_iso_string()};
        own.resource.with_options(|o| o.creation_policy = object! {"ResourceSignal" => signal}.into());
        Ok(())
    }

    /// The resource.
    pub fn instance(&self) -> &CfnResource {
        &self.0.resource
    }

    /// The operating system.
    pub fn os_type(&self) -> OperatingSystemType {
        self.0.os_type
    }

    /// The role.
    pub fn role(&self) -> &RoleRef {
        &self.0.role
    }

    /// What the instance does at first.
    pub fn user_data(&self) -> &UserData {
        &self.0.user_data
    }

    /// Adds a security group, which gets no rules that the first one has.
    pub fn add_security_group(&self, security_group: impl Into<SecurityGroupRef>) {
        self.0.groups.push(security_group.into());
    }

    /// Adds commands to what the instance does at first.
    ///
    /// # Errors
    /// As [`UserData::add_commands`].
    pub fn add_user_data(&self, commands: impl IntoIterator<Item = impl Into<String>>) -> Result<()> {
        self.0.user_data.add_commands(commands)
    }

    /// Adds a statement to the role's policy.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn add_to_role_policy(&self, statement: PolicyStatement) -> Result<()> {
        self.0.role.add_to_principal_policy(&statement).map(|_| ())
    }
}

fn role_and_profile(node: &Node, props: &InstanceProps) -> Result<(RoleRef, String)> {
    if props.instance_profile.is_some() && props.role.is_some() {
        bail!(node, "CannotProvideInstanceProfileRole", "You cannot provide both instanceProfile and role");
    }
    if let Some(profile) = &props.instance_profile
        && let Some(role) = profile.role()
    {
        return Ok((role, profile.instance_profile_name()));
    }
    let role = match &props.role {
        Some(role) => role.clone(),
        None => {
            let service = ServicePrincipal::new("ec2.amazonaws.com");
            RoleRef::from(&Role::builder(node, "InstanceRole").assumed_by(service).build()?)
        }
    };
    let properties = object! {"Roles" => [role.role_name()]};
    let profile = CfnResource::l1(node, "InstanceProfile", "AWS::IAM::InstanceProfile", properties)?;
    Ok((role, profile.ref_()))
}

/// The subnet of the instance, or a stand-in and an error at synthesis.
fn subnet(node: &Node, props: &InstanceProps, subnets: &[SubnetRef]) -> Result<SubnetRef> {
    let zone = props.availability_zone.as_ref().filter(|z| !z.is_empty());
    if let Some(zone) = zone {
        let mut fitting = Vec::new();
        for subnet in subnets {
            if subnet.availability_zone()? == *zone {
                fitting.push(subnet.clone());
            }
        }
        if let [only] = fitting.as_slice() {
            return Ok(only.clone());
        }
        annotate(
            node,
            "AmbiguousSubnetForAz",
            &format!(
                "Need exactly 1 subnet to match AZ '{zone}', found {}. Use a different availabilityZone.",
                fitting.len()
            ),
        );
    } else if let Some(first) = subnets.first() {
        return Ok(first.clone());
    } else {
        let shown = props.vpc_subnets.as_ref().map_or("undefined".to_owned(), |s| s.to_value().to_json(0));
        annotate(
            node,
            "NoMatchingSubnets",
            &format!("Did not find any subnets matching '{shown}', please use a different selection."),
        );
    }
    Subnet::from_subnet_attributes(
        node,
        "DummySubnet",
        SubnetAttributes {
            subnet_id: "s-notfound".into(),
            availability_zone: Some("az-notfound".into()),
            ..SubnetAttributes::default()
        },
    )
}

fn check(node: &Node, props: &InstanceProps) -> Result<()> {
    if props.enclave_enabled == Some(true) && props.hibernation_enabled == Some(true) {
        bail!(
            node,
            "CanTBothTrueSame",
            "You can't set both `enclaveEnabled` and `hibernationEnabled` to true on the same instance"
        );
    }
    if let Some(count) = props.ipv6_address_count {
        if count < 0 {
            bail!(
                node,
                "MustBeIpv6addresscountNonNegativeInteger",
                "'ipv6AddressCount' must be a non-negative integer, got: {count}"
            );
        }
        if props.associate_public_ip_address.is_some() {
            bail!(
                node,
                "SetIpvAddressCountAssociate",
                "You can't set both 'ipv6AddressCount' and 'associatePublicIpAddress'"
            );
        }
    }
    Ok(())
}

fn metadata_options(node: &Node, props: &InstanceProps) -> Result<Value> {
    let on_off = |on: Option<bool>| on.map(|on| if on { "enabled" } else { "disabled" });
    let options = Value::from(object! {
        "HttpEndpoint" => on_off(props.http_endpoint),
        "HttpProtocolIpv6" => on_off(props.http_protocol_ipv6),
        "HttpPutResponseHopLimit" => props.http_put_response_hop_limit,
        "HttpTokens" => props.http_tokens.map(HttpTokens::as_str),
        "InstanceMetadataTags" => on_off(props.instance_metadata_tags),
    })
    .or_undefined_if_empty();
    if options.is_undefined() {
        return Ok(options);
    }
    if props.require_imdsv2 == Some(true) {
        bail!(
            node,
            "CannotRequireImdsvMetadataOptions",
            "Cannot use both requireImdsv2 and metadata options. Use requireImdsv2 for simple IMDSv2 enforcement or individual metadata option properties for advanced configuration, but not both."
        );
    }
    if props.http_put_response_hop_limit.is_some_and(|n| !(1..=64).contains(&n)) {
        bail!(node, "HttpPutResponseHopLimit", "httpPutResponseHopLimit must be between 1 and 64");
    }
    Ok(options)
}

/// Has the logical id change with what the instance does at first.
fn name_after_user_data(resource: &CfnResource, user_data: &UserData) -> Result<()> {
    let stack = Stack::of(resource)?;
    let original = stack.logical_id_of(resource.node())?;
    let (data, recursing) = (user_data.clone(), std::cell::Cell::new(false));
    let id = Lazy::uncached(move |context| {
        // The commands may name the instance itself.
        if recursing.replace(true) {
            return Ok(original.as_str().into());
        }
        let text = context.resolve(&data.render().into());
        recursing.set(false);
        let digest = md5_hex(text?.to_json(0).as_bytes());
        Ok(format!("{original}{}", &digest[..16]).into())
    });
    resource.override_logical_id(id)
}

/// How [`InstanceRequireImdsv2Aspect`] reports what it cannot do.
#[derive(Clone, Copy, Debug, Default)]
pub struct InstanceRequireImdsv2AspectProps {
    /// Whether no warning is given. Default false.
    pub suppress_warnings: Option<bool>,
    /// Whether no warning is given for instances with a launch template. Default false.
    pub suppress_launch_template_warning: Option<bool>,
}

/// Has the metadata service of instances want a token.
#[derive(Clone, Copy, Debug)]
pub struct InstanceRequireImdsv2Aspect(InstanceRequireImdsv2AspectProps);

impl InstanceRequireImdsv2Aspect {
    /// Makes the aspect.
    pub fn new(props: InstanceRequireImdsv2AspectProps) -> Self {
        Self(props)
    }
}

impl Aspect for InstanceRequireImdsv2Aspect {
    fn visit(&self, node: &Node) -> Result<()> {
        let Some(instance) = node.part::<OfInstance>() else { return Ok(()) };
        let instance = &instance.0;
        if !instance.property("LaunchTemplate").is_undefined() {
            let quiet = self.0.suppress_launch_template_warning == Some(true) || self.0.suppress_warnings == Some(true);
            if !quiet {
                longshore_core::annotations::Annotations::of(node).add_warning_v2(
                    "@aws-cdk/aws-ec2:imdsv2InstanceRequireImdsv2Aspect",
                    "InstanceRequireImdsv2Aspect failed on node: Cannot toggle IMDSv1 because this Instance is associated with an existing Launch Template.",
                );
            }
            return Ok(());
        }
        let data = object! {"MetadataOptions" => object! {"HttpTokens" => "required"}};
        let template = CfnResource::l1(
            node,
            "LaunchTemplate",
            "AWS::EC2::LaunchTemplate",
            object! {"LaunchTemplateData" => data},
        )?;
        let name = if feature_flags::enabled(node, UNIQUE_TEMPLATE_NAME_FLAG) {
            Names::unique_id(&template)?
        } else {
            format!("{}LaunchTemplate", node.id())
        };
        template.set_property("LaunchTemplateName", name.as_str());
        instance.set_property(
            "LaunchTemplate",
            object! {"LaunchTemplateName" => name, "Version" => template.att("LatestVersionNumber")},
        );
        Ok(())
    }
}

impl Construct for Instance {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IConnectable for Instance {
    fn connections(&self) -> Connections {
        self.0.connections.clone()
    }
}

impl IGrantable for Instance {
    fn grant_principal(&self) -> PrincipalRef {
        self.0.role.grant_principal()
    }
}

impl IInstance for Instance {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn resource(&self) -> &CfnResource {
        &self.0.resource
    }
}

impl From<&Instance> for InstanceRef {
    fn from(instance: &Instance) -> Self {
        Rc::new(instance.clone())
    }
}
