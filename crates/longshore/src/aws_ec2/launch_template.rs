//! Launch templates: how instances are started, by whatever starts them.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::aspects::Aspect;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::expiration::Expiration;
use longshore_core::feature_flags;
use longshore_core::intrinsics::Fn;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::tags::{TagManager, TagStyle, Tags};
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value, js_number};

use super::block_device::{BlockDevice, launch_template_mappings};
use super::subnet::NAME_TAG;
use super::{
    Connections, ConnectionsProps, InstanceType, KeyPairRef, MachineImage, OperatingSystemType, PlacementGroupRef,
    SecurityGroupRef, UserData,
};
use crate::aws_iam::{InstanceProfileRef, RoleRef};
use crate::props::construct_props;

const DEFAULT_USER_DATA_FLAG: &str = "@aws-cdk/aws-ec2:launchTemplateDefaultUserData";
pub(crate) const GENERATE_LAUNCH_TEMPLATE_FLAG: &str =
    "@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig";

crate::props::text_enum! {
    /// What happens where CPU credits are used up.
    pub enum CpuCredits {
        /// Less CPU time.
        Standard = "standard",
        /// More is paid.
        Unlimited = "unlimited",
    }
}
crate::props::text_enum! {
    /// What happens to an instance that shuts itself down.
    pub enum InstanceInitiatedShutdownBehavior {
        /// It stops.
        Stop = "stop",
        /// It is gone.
        Terminate = "terminate",
    }
}
crate::props::text_enum! {
    /// What happens to a spot instance that is interrupted.
    pub enum SpotInstanceInterruption {
        /// It stops.
        Stop = "stop",
        /// It is gone.
        Terminate = "terminate",
        /// It sleeps.
        Hibernate = "hibernate",
    }
}
crate::props::text_enum! {
    /// Whether a request of a spot instance stays after an interruption.
    pub enum SpotRequestType {
        /// No.
        OneTime = "one-time",
        /// Yes.
        Persistent = "persistent",
    }
}
crate::props::text_enum! {
    /// Whether the metadata service wants a token.
    pub enum LaunchTemplateHttpTokens {
        /// No.
        Optional = "optional",
        /// Yes.
        Required = "required",
    }
}

/// How spot instances are requested.
#[derive(Clone, Copy, Debug, Default)]
pub struct LaunchTemplateSpotOptions {
    /// How long they run without interruption, 1 to 6 hours. Default: they may be interrupted.
    pub block_duration: Option<Duration>,
    /// What happens to those that are interrupted. Default: they are gone.
    pub interruption_behavior: Option<SpotInstanceInterruption>,
    /// What is paid for an hour at most, in dollars. Default: the price on demand.
    pub max_price: Option<f64>,
    /// Whether the request stays after an interruption. Default: no.
    pub request_type: Option<SpotRequestType>,
    /// When the request ends. Default: never, or after a week where it stays.
    pub valid_until: Option<Expiration>,
}

/// What processors of instances do.
#[derive(Clone, Copy, Debug, Default)]
pub struct LaunchTemplateCpuOptions {
    /// Whether memory is encrypted by AMD SEV-SNP. Default: no.
    pub amd_sev_snp: Option<bool>,
    /// How many cores there are. Default: as the type has.
    pub core_count: Option<u32>,
    /// Whether instances can run virtual machines. Default: no.
    pub nested_virtualization: Option<bool>,
    /// How many threads a core has. Default: as the type has.
    pub threads_per_core: Option<u32>,
}

/// Versions that follow others.
#[derive(Clone, Copy, Debug)]
pub struct LaunchTemplateSpecialVersions;

impl LaunchTemplateSpecialVersions {
    /// The latest version.
    pub const LATEST_VERSION: &'static str = "$Latest";
    /// The default version.
    pub const DEFAULT_VERSION: &'static str = "$Default";
}

/// A launch template, whoever owns it.
pub trait ILaunchTemplate: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The version that is used.
    fn version_number(&self) -> String;

    /// The id, where it is known.
    fn launch_template_id(&self) -> Option<String>;

    /// The name, where it is known.
    fn launch_template_name(&self) -> Option<String>;

    /// This launch template as one of the stack's own, if it is that.
    fn as_owned(&self) -> Option<&LaunchTemplate> {
        None
    }
}

/// A handle of any launch template.
pub type LaunchTemplateRef = Rc<dyn ILaunchTemplate>;

construct_props! {
    /// Properties of a [`LaunchTemplate`].
    #[derive(Default)]
    pub struct LaunchTemplateProps => LaunchTemplate {
        /// The name. Default: made by CloudFormation.
        [into] launch_template_name: Option<String>,
        /// What the version is, in 255 characters at most. Default: nothing is said.
        [into] version_description: Option<String>,
        /// The type of instances. Default: said by what starts them.
        instance_type: Option<InstanceType>,
        /// The image. Default: said by what starts instances.
        [into] machine_image: Option<MachineImage>,
        /// What instances do at first. Default: nothing; what is usual for the image, by feature flag.
        [into] user_data: Option<UserData>,
        /// The role of instances. Default: none.
        [into] role: Option<RoleRef>,
        /// The disks. Default: as the image says.
        block_devices: Option<Vec<BlockDevice>>,
        /// What happens where CPU credits are used up. Default: as the type says.
        cpu_credits: Option<CpuCredits>,
        /// What processors do. Default: as the type says.
        cpu_options: Option<LaunchTemplateCpuOptions>,
        /// Whether instances are protected from deletion by mistake. Default false.
        disable_api_termination: Option<bool>,
        /// Whether volumes have a network of their own. Default: as the type says.
        ebs_optimized: Option<bool>,
        /// Whether instances can have enclaves. Default false.
        nitro_enclave_enabled: Option<bool>,
        /// Whether instances can sleep. Default false.
        hibernation_configured: Option<bool>,
        /// What happens to an instance that shuts itself down. Default: it stops.
        instance_initiated_shutdown_behavior: Option<InstanceInitiatedShutdownBehavior>,
        /// How spot instances are requested. Default: instances are on demand.
        spot_options: Option<LaunchTemplateSpotOptions>,
        /// The name of the key pair; deprecated in favour of `key_pair`.
        [into] key_name: Option<String>,
        /// The key pair. Default: none.
        [into] key_pair: Option<KeyPairRef>,
        /// Whether there are metrics for each minute. Default false.
        detailed_monitoring: Option<bool>,
        /// The security group. Default: that of the VPC.
        [into] security_group: Option<SecurityGroupRef>,
        /// Whether the metadata service wants a token. Default false.
        require_imdsv2: Option<bool>,
        /// Whether there is a metadata service. Default true.
        http_endpoint: Option<bool>,
        /// Whether the metadata service is reached by IPv6. Default false.
        http_protocol_ipv6: Option<bool>,
        /// How many networks answers of the metadata service may cross, 1 to 64. Default 1.
        http_put_response_hop_limit: Option<u32>,
        /// Whether the metadata service wants a token. Default: as the image says.
        http_tokens: Option<LaunchTemplateHttpTokens>,
        /// Whether tags are in the metadata. Default false.
        instance_metadata_tags: Option<bool>,
        /// Whether instances have a public IP address. Default: as the subnet says.
        associate_public_ip_address: Option<bool>,
        /// What gives the role to instances. Default: made for the role.
        [into] instance_profile: Option<InstanceProfileRef>,
        /// How close to each other instances run. Default: nothing is said.
        [into] placement_group: Option<PlacementGroupRef>,
    }
}

/// What is known of an existing launch template: its id or its name.
#[derive(Clone, Debug, Default)]
pub struct LaunchTemplateAttributes {
    /// The version that is used. Default: the default version.
    pub version_number: Option<String>,
    /// The id; this or the name.
    pub launch_template_id: Option<String>,
    /// The name; this or the id.
    pub launch_template_name: Option<String>,
}

/// A launch template; clones are the same.
#[derive(Clone)]
pub struct LaunchTemplate(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    os_type: Option<OperatingSystemType>,
    image_id: Option<String>,
    role: Option<RoleRef>,
    user_data: Option<UserData>,
    instance_type: Option<InstanceType>,
    connections: Option<Connections>,
}

impl LaunchTemplate {
    fn make(scope: &dyn Construct, id: &str, props: LaunchTemplateProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.LaunchTemplate", PhysicalName::Unset)?;
        let node = base.node();
        let market = market_options(node, &props)?;
        if props.http_put_response_hop_limit.is_some_and(|n| !(1..=64).contains(&n)) {
            annotate(node, "InvalidHttpPutResponseHopLimit", "HttpPutResponseHopLimit must between 1 and 64");
        }
        if props.instance_profile.is_some() && props.role.is_some() {
            bail!(node, "CannotProvideInstanceProfileRole", "You cannot provide both an instanceProfile and a role");
        }
        if props.key_name.is_some() && props.key_pair.is_some() {
            bail!(node, "CannotSpecifyKeyNameKey", "Cannot specify both of 'keyName' and 'keyPair'; prefer 'keyPair'");
        }
        let (role, profile_arn) = match (&props.instance_profile, &props.role) {
            (Some(profile), _) => (profile.role(), Some(profile.instance_profile_arn())),
            (None, Some(role)) => {
                let properties = object! {"Roles" => [role.role_name()]};
                let profile = CfnResource::l1(node, "Profile", "AWS::IAM::InstanceProfile", properties)?;
                (Some(role.clone()), Some(profile.att("Arn")))
            }
            (None, None) => (None, None),
        };
        let connections = props.security_group.clone().map(|group| {
            Connections::new(ConnectionsProps { security_groups: Some(vec![group]), ..ConnectionsProps::default() })
        });
        let of = connections.clone();
        let groups: Value = Lazy::uncached(move |_| {
            let groups = of.as_ref().map(Connections::security_groups).unwrap_or_default();
            let ids: Vec<String> = groups.iter().map(|g| g.security_group_id()).collect();
            Ok(Value::from(ids).or_undefined_if_empty())
        })
        .into();
        let image = props.machine_image.as_ref().map(|i| i.get_image(node)).transpose()?;
        if let (Some(image), Some(pair)) = (&image, &props.key_pair) {
            check_key_pair(node, pair, image.os_type)?;
        }
        let usual = [DEFAULT_USER_DATA_FLAG, GENERATE_LAUNCH_TEMPLATE_FLAG]
            .into_iter()
            .any(|flag| feature_flags::enabled(node, flag));
        let user_data =
            props.user_data.clone().or_else(|| image.as_ref().filter(|_| usual).map(|i| i.user_data.clone()));
        let tags = TagManager::new(TagStyle::Standard, "AWS::EC2::LaunchTemplate", "TagSpecifications");
        node.attach(tags.clone());
        let interfaces = props.associate_public_ip_address.map(|public| {
            [object! {"DeviceIndex" => 0, "AssociatePublicIpAddress" => public, "Groups" => groups.clone()}]
        });
        if let Some(text) = props.version_description.as_ref().filter(|d| !str_is_unresolved(d)) {
            let length = text.encode_utf16().count();
            if length > 255 {
                bail!(
                    node,
                    "VersionDescriptionLessEqualCharacters",
                    "versionDescription must be less than or equal to 255 characters, got {length}"
                );
            }
        }
        let devices = props.block_devices.as_ref().map(|d| launch_template_mappings(node, d)).transpose()?;
        let enabled = |on: Option<bool>| on.map(|on| object! {"Enabled" => on});
        let data = object! {
            "BlockDeviceMappings" => devices,
            "CreditSpecification" => props.cpu_credits.map(|c| object! {"CpuCredits" => c.as_str()}),
            "CpuOptions" => cpu_options(props.cpu_options),
            "DisableApiTermination" => props.disable_api_termination,
            "EbsOptimized" => props.ebs_optimized,
            "EnclaveOptions" => enabled(props.nitro_enclave_enabled),
            "HibernationOptions" => props.hibernation_configured.map(|on| object! {"Configured" => on}),
            "IamInstanceProfile" => profile_arn.map(|arn| object! {"Arn" => arn}),
            "ImageId" => image.as_ref().map(|i| i.image_id.clone()),
            "InstanceType" => props.instance_type.as_ref().map(InstanceType::to_string),
            "InstanceInitiatedShutdownBehavior" =>
                props.instance_initiated_shutdown_behavior.map(InstanceInitiatedShutdownBehavior::as_str),
            "InstanceMarketOptions" => market,
            "KeyName" => props.key_pair.as_ref().map(|p| p.key_pair_name()).or_else(|| props.key_name.clone()),
            "Monitoring" => enabled(props.detailed_monitoring),
            "SecurityGroupIds" => if interfaces.is_some() { Value::Undefined } else { groups },
            "TagSpecifications" => tag_specifications(&tags, &["instance", "volume"]),
            "UserData" => user_data_token(user_data.clone()),
            "MetadataOptions" => metadata_options(node, &props),
            "NetworkInterfaces" => interfaces,
            "Placement" => props.placement_group.as_ref().map(|g| object! {"GroupName" => g.placement_group_name()}),
        };
        let resource = CfnResource::l1(
            node,
            "Resource",
            "AWS::EC2::LaunchTemplate",
            object! {
                "LaunchTemplateName" => props.launch_template_name,
                "VersionDescription" => props.version_description,
                "LaunchTemplateData" => data,
                "TagSpecifications" => tag_specifications(&tags, &["launch-template"]),
            },
        )?;
        if let Some(role) = &role {
            resource.node().add_dependency(&[role]);
        }
        node.attach(OfTemplate(resource.clone()));
        Tags::of(node).add(NAME_TAG, node.path());
        Ok(Self(Rc::new(Owned {
            resource,
            os_type: image.as_ref().map(|i| i.os_type),
            image_id: image.map(|i| i.image_id),
            role,
            user_data,
            instance_type: props.instance_type,
            connections,
            base,
        })))
    }

    /// An existing launch template.
    ///
    /// # Errors
    /// When not exactly one of id and name is given, or the id of the construct is empty or taken.
    pub fn from_launch_template_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: LaunchTemplateAttributes,
    ) -> Result<LaunchTemplateRef> {
        let given = |v: &Option<String>| v.as_ref().is_some_and(|v| !v.is_empty());
        if given(&attrs.launch_template_id) == given(&attrs.launch_template_name) {
            bail!(
                scope,
                "LaunchTemplateLaunchTemplateAttributes",
                "LaunchTemplate.fromLaunchTemplateAttributes() requires exactly one of launchTemplateId or launchTemplateName be provided."
            );
        }
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_ec2.LaunchTemplate", None)?;
        Ok(Rc::new(Imported { base, attrs }))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// The number of the default version.
    pub fn default_version_number(&self) -> String {
        self.0.resource.att("DefaultVersionNumber")
    }

    /// The number of the latest version.
    pub fn latest_version_number(&self) -> String {
        self.0.resource.att("LatestVersionNumber")
    }

    /// The operating system, where there is an image.
    pub fn os_type(&self) -> Option<OperatingSystemType> {
        self.0.os_type
    }

    /// The id of the image.
    pub fn image_id(&self) -> Option<String> {
        self.0.image_id.clone()
    }

    /// The role of instances.
    pub fn role(&self) -> Option<&RoleRef> {
        self.0.role.as_ref()
    }

    /// What instances do at first.
    pub fn user_data(&self) -> Option<&UserData> {
        self.0.user_data.as_ref()
    }

    /// The type of instances.
    pub fn instance_type(&self) -> Option<&InstanceType> {
        self.0.instance_type.as_ref()
    }

    /// Adds a security group.
    ///
    /// # Errors
    /// When there is none yet, or a rule cannot be made.
    pub fn add_security_group(&self, security_group: impl Into<SecurityGroupRef>) -> Result<()> {
        let Some(connections) = &self.0.connections else {
            bail!(
                self,
                "LaunchTemplateAddedSecurityGroup",
                "LaunchTemplate can only be added a securityGroup if another securityGroup is initialized in the constructor."
            );
        };
        connections.add_security_group(&[security_group.into()])
    }

    /// The connections of instances.
    ///
    /// # Errors
    /// When there is no security group.
    pub fn connections(&self) -> Result<Connections> {
        match &self.0.connections {
            Some(connections) => Ok(connections.clone()),
            None => bail!(
                self,
                "LaunchTemplateConnectableSecurityGroup",
                "LaunchTemplate can only be used as IConnectable if a securityGroup is provided when constructing it."
            ),
        }
    }

    /// What permissions are granted to: the role.
    ///
    /// # Errors
    /// When there is no role.
    pub fn grant_principal(&self) -> Result<RoleRef> {
        match &self.0.role {
            Some(role) => Ok(role.clone()),
            None => bail!(
                self,
                "LaunchTemplateGrantableRoleProvided",
                "LaunchTemplate can only be used as IGrantable if a role is provided when constructing it."
            ),
        }
    }
}

/// Refuses key pairs that an operating system cannot use.
pub(super) fn check_key_pair(at: &Node, pair: &KeyPairRef, os: OperatingSystemType) -> Result<()> {
    if !pair.is_os_compatible(os) {
        let kind = pair.r#type().map_or("undefined", |t| t.as_str());
        bail!(at, "IncompatibleKeyPairType", "{kind} keys are not compatible with the chosen AMI");
    }
    Ok(())
}

/// Reports an error at synthesis.
pub(super) fn annotate(at: &Node, code: &str, message: &str) {
    Annotations::of(at).add_error(message);
    at.add_metadata("aws:cdk:error-code", code);
}

/// User data as templates have it, with what is added later.
pub(crate) fn user_data_token(user_data: Option<UserData>) -> Value {
    Lazy::uncached(move |_| Ok(user_data.as_ref().map(|d| Fn::base64(&d.render())).into())).into()
}

fn tag_specifications(tags: &TagManager, resource_types: &'static [&'static str]) -> Value {
    let tags = tags.clone();
    Lazy::uncached(move |_| {
        let rendered = tags.render();
        if rendered.is_undefined() {
            return Ok(Value::Undefined);
        }
        let of = |kind: &&str| object! {"ResourceType" => *kind, "Tags" => rendered.clone()};
        Ok(resource_types.iter().map(of).collect::<Vec<_>>().into())
    })
    .into()
}

fn market_options(node: &Node, props: &LaunchTemplateProps) -> Result<Value> {
    let Some(spot) = &props.spot_options else { return Ok(Value::Undefined) };
    let hours = spot.block_duration.map(Duration::to_hours).transpose()?;
    if hours.is_some_and(|h| !(1..=6).contains(&h)) {
        annotate(node, "InvalidSpotBlockDuration", "Spot block duration must be exactly 1, 2, 3, 4, 5, or 6 hours.");
    }
    let options = object! {
        "BlockDurationMinutes" => hours.map(|h| h * 60),
        "InstanceInterruptionBehavior" => spot.interruption_behavior.map(SpotInstanceInterruption::as_str),
        "MaxPrice" => spot.max_price.map(js_number),
        "SpotInstanceType" => spot.request_type.map(SpotRequestType::as_str),
        "ValidUntil" => spot.valid_until.map(|until| until.to_utc_string()),
    };
    Ok(object! {"MarketType" => "spot", "SpotOptions" => Value::from(options).or_undefined_if_empty()}.into())
}

fn on_off(on: Option<bool>) -> Option<&'static str> {
    on.map(|on| if on { "enabled" } else { "disabled" })
}

fn cpu_options(options: Option<LaunchTemplateCpuOptions>) -> Value {
    let Some(o) = options else { return Value::Undefined };
    Value::from(object! {
        "AmdSevSnp" => on_off(o.amd_sev_snp),
        "CoreCount" => o.core_count,
        "NestedVirtualization" => on_off(o.nested_virtualization),
        "ThreadsPerCore" => o.threads_per_core,
    })
    .or_undefined_if_empty()
}

fn metadata_options(node: &Node, props: &LaunchTemplateProps) -> Value {
    let require = props.require_imdsv2 == Some(true);
    if require && props.http_tokens == Some(LaunchTemplateHttpTokens::Optional) {
        annotate(node, "HttpTokensRequired", "httpTokens must be required when requireImdsv2 is true");
    }
    let tokens = if require { Some(LaunchTemplateHttpTokens::Required) } else { props.http_tokens };
    let options: Object = object! {
        "HttpEndpoint" => on_off(props.http_endpoint),
        "HttpProtocolIpv6" => on_off(props.http_protocol_ipv6),
        "HttpPutResponseHopLimit" => props.http_put_response_hop_limit,
        "HttpTokens" => tokens.map(LaunchTemplateHttpTokens::as_str),
        "InstanceMetadataTags" => on_off(props.instance_metadata_tags),
    };
    Value::from(options).or_undefined_if_empty()
}

impl Construct for LaunchTemplate {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl ILaunchTemplate for LaunchTemplate {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn version_number(&self) -> String {
        self.latest_version_number()
    }

    fn launch_template_id(&self) -> Option<String> {
        Some(self.0.resource.ref_())
    }

    fn launch_template_name(&self) -> Option<String> {
        None
    }

    fn as_owned(&self) -> Option<&LaunchTemplate> {
        Some(self)
    }
}

impl From<&LaunchTemplate> for LaunchTemplateRef {
    fn from(template: &LaunchTemplate) -> Self {
        Rc::new(template.clone())
    }
}

struct Imported {
    base: ResourceBase,
    attrs: LaunchTemplateAttributes,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl ILaunchTemplate for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn version_number(&self) -> String {
        let default = LaunchTemplateSpecialVersions::DEFAULT_VERSION;
        self.attrs.version_number.clone().unwrap_or_else(|| default.to_owned())
    }

    fn launch_template_id(&self) -> Option<String> {
        self.attrs.launch_template_id.clone()
    }

    fn launch_template_name(&self) -> Option<String> {
        self.attrs.launch_template_name.clone()
    }
}

/// The resource of a launch template, at the template's node.
struct OfTemplate(CfnResource);

/// How [`LaunchTemplateRequireImdsv2Aspect`] reports what it cannot do.
#[derive(Clone, Copy, Debug, Default)]
pub struct LaunchTemplateRequireImdsv2AspectProps {
    /// Whether no warning is given. Default false.
    pub suppress_warnings: Option<bool>,
}

/// Has the metadata service of instances by launch templates want a token.
#[derive(Clone, Copy, Debug)]
pub struct LaunchTemplateRequireImdsv2Aspect(LaunchTemplateRequireImdsv2AspectProps);

impl LaunchTemplateRequireImdsv2Aspect {
    /// Makes the aspect.
    pub fn new(props: LaunchTemplateRequireImdsv2AspectProps) -> Self {
        Self(props)
    }

    fn warn(&self, node: &Node, what: &str) {
        if self.0.suppress_warnings != Some(true) {
            Annotations::of(node).add_warning_v2(
                "@aws-cdk/aws-ec2:imdsv2RequireImdsv2Aspect",
                &format!("RequireImdsv2Aspect failed on node {}: {what} is a CDK token.", node.id()),
            );
        }
    }
}

impl Aspect for LaunchTemplateRequireImdsv2Aspect {
    fn visit(&self, node: &Node) -> Result<()> {
        let Some(template) = node.part::<OfTemplate>() else { return Ok(()) };
        let mut data = match template.0.property("LaunchTemplateData") {
            Value::Object(data) => data,
            Value::Token(_) => {
                self.warn(node, "LaunchTemplateData");
                return Ok(());
            }
            _ => Object::new(),
        };
        let mut options = match data.get("MetadataOptions") {
            Some(Value::Object(options)) => options.clone(),
            Some(Value::Token(_)) => {
                self.warn(node, "LaunchTemplateData.MetadataOptions");
                return Ok(());
            }
            _ => Object::new(),
        };
        options.insert("HttpTokens".into(), "required".into());
        data.insert("MetadataOptions".into(), options.into());
        template.0.set_property("LaunchTemplateData", data);
        Ok(())
    }
}

/// The security groups of something that can get more, and their ids in templates.
#[derive(Clone)]
pub(crate) struct GroupList(Rc<RefCell<Vec<SecurityGroupRef>>>);

impl GroupList {
    pub(crate) fn of(group: SecurityGroupRef) -> Self {
        Self(Rc::new(RefCell::new(vec![group])))
    }

    pub(crate) fn push(&self, group: SecurityGroupRef) {
        self.0.borrow_mut().push(group);
    }

    pub(crate) fn token(&self) -> Value {
        let me = self.clone();
        Lazy::uncached(move |_| Ok(me.0.borrow().iter().map(|g| g.security_group_id()).collect::<Vec<_>>().into()))
            .into()
    }
}
