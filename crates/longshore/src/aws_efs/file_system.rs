//! File systems: owned by a stack, or existing ones.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Dependable, Node, all_or_nothing};
use longshore_core::error::Result;
use longshore_core::names::{Names, UniqueResourceNameOptions};
use longshore_core::resource::{PhysicalName, ResourceBase, ResourceEnvironment};
use longshore_core::tags::Tags;
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::units::Size;
use longshore_core::value::{Object, Value};
use longshore_core::{array, bail, feature_flags, object};

use super::{AccessPoint, AccessPointOptions};
use crate::aws_ec2::{
    Connections, ConnectionsProps, IConnectable, Port, SecurityGroup, SecurityGroupProps, SecurityGroupRef,
    SubnetSelection, VpcRef,
};
use crate::aws_iam::{
    AddToResourcePolicyResult, AnyPrincipal, Grant, GrantWithResourceOptions, IGrantable, IResourceWithPolicy,
    PolicyDocument, PolicyStatement, imported,
};
use crate::aws_kms::KeyRef;
use crate::props::{construct_props, text_enum};

const MOUNT: &str = "elasticfilesystem:ClientMount";
const WRITE: &str = "elasticfilesystem:ClientWrite";
const ROOT_ACCESS: &str = "elasticfilesystem:ClientRootAccess";

text_enum! {
    /// How long a file is not used before it is moved.
    pub enum LifecyclePolicy {
        /// 1 day.
        After1Day = "AFTER_1_DAY",
        /// 7 days.
        After7Days = "AFTER_7_DAYS",
        /// 14 days.
        After14Days = "AFTER_14_DAYS",
        /// 30 days.
        After30Days = "AFTER_30_DAYS",
        /// 60 days.
        After60Days = "AFTER_60_DAYS",
        /// 90 days.
        After90Days = "AFTER_90_DAYS",
        /// 180 days.
        After180Days = "AFTER_180_DAYS",
        /// 270 days.
        After270Days = "AFTER_270_DAYS",
        /// 365 days.
        After365Days = "AFTER_365_DAYS",
    }
}
text_enum! {
    /// When a file is moved back.
    pub enum OutOfInfrequentAccessPolicy {
        /// When it is used.
        After1Access = "AFTER_1_ACCESS",
    }
}
text_enum! {
    /// What a file system is good at.
    pub enum PerformanceMode {
        /// Short waits.
        GeneralPurpose = "generalPurpose",
        /// Many requests at once.
        MaxIo = "maxIO",
    }
}
text_enum! {
    /// How much can be read and written.
    pub enum ThroughputMode {
        /// More, the more there is.
        Bursting = "bursting",
        /// As much as is said.
        Provisioned = "provisioned",
        /// As much as is needed.
        Elastic = "elastic",
    }
}
text_enum! {
    /// Whether the file system may be overwritten by replication.
    pub enum ReplicationOverwriteProtection {
        /// It may not.
        Enabled = "ENABLED",
        /// It may.
        Disabled = "DISABLED",
    }
}

construct_props! {
    /// Properties of a [`FileSystem`].
    pub struct FileSystemProps => FileSystem, new(vpc: VpcRef) {
        /// The VPC from which it can be reached.
        [into] vpc: VpcRef,
        /// The security group. Default: a new one.
        [into] security_group: Option<SecurityGroupRef>,
        /// The subnets from which it can be reached. Default: private ones, one in each availability zone.
        vpc_subnets: Option<SubnetSelection>,
        /// Whether it is encrypted. Default true.
        encrypted: Option<bool>,
        /// The name. Default: the path of the construct.
        [into] file_system_name: Option<String>,
        /// The key that it is encrypted with. Default: the service's.
        [into] kms_key: Option<KeyRef>,
        /// When files that are not used go to cheaper storage. Default: never.
        lifecycle_policy: Option<LifecyclePolicy>,
        /// When they come back. Default: never.
        out_of_infrequent_access_policy: Option<OutOfInfrequentAccessPolicy>,
        /// When files that are not used go to the archive. Default: never.
        transition_to_archive_policy: Option<LifecyclePolicy>,
        /// What it is good at. Default: short waits.
        performance_mode: Option<PerformanceMode>,
        /// How much can be read and written. Default: more, the more there is.
        throughput_mode: Option<ThroughputMode>,
        /// How much can be read and written in a second, with [`ThroughputMode::Provisioned`].
        provisioned_throughput_per_second: Option<Size>,
        /// What happens to it at the end. Default: it stays.
        removal_policy: Option<RemovalPolicy>,
        /// Whether it is backed up. Default false.
        enable_automatic_backups: Option<bool>,
        /// The policy. Default: none.
        file_system_policy: Option<PolicyDocument>,
        /// Whether everybody in the network may write. Default: unless somebody was allowed to.
        allow_anonymous_access: Option<bool>,
        /// Whether it is in one availability zone only. Default false.
        one_zone: Option<bool>,
        /// Whether it may be overwritten by replication. Default: it may not.
        replication_overwrite_protection: Option<ReplicationOverwriteProtection>,
        /// Where there is a copy. Default: nowhere.
        replication_configuration: Option<ReplicationConfiguration>,
    }
}

impl FileSystemProps {
    // Source: EFS API, CreateFileSystem.
    fn check(&self, at: &Node) -> Result<()> {
        let one_zone = self.one_zone == Some(true);
        let max_io = self.performance_mode == Some(PerformanceMode::MaxIo);
        if max_io && one_zone {
            bail!(
                at,
                "PerformanceModeSupportedOneZone",
                "performanceMode MAX_IO is not supported for One Zone file systems."
            );
        }
        if one_zone {
            self.check_zone(at)?;
        }
        if self.throughput_mode == Some(ThroughputMode::Provisioned) && self.provisioned_throughput_per_second.is_none()
        {
            bail!(
                at,
                "PropertyProvisionedThroughputPerSecond",
                "Property provisionedThroughputPerSecond is required when throughputMode is PROVISIONED"
            );
        }
        if self.throughput_mode == Some(ThroughputMode::Elastic) && max_io {
            bail!(
                at,
                "ThroughputModeSupportedFileSystems",
                "ThroughputMode ELASTIC is not supported for file systems with performanceMode MAX_IO"
            );
        }
        let unprotected = self.replication_overwrite_protection == Some(ReplicationOverwriteProtection::Disabled);
        if unprotected && self.replication_configuration.is_some() {
            bail!(
                at,
                "CannotConfigureReplicationConfigurationReplication",
                "Cannot configure 'replicationConfiguration' when 'replicationOverwriteProtection' is set to 'DISABLED'"
            );
        }
        Ok(())
    }

    fn check_zone(&self, at: &Node) -> Result<()> {
        let Some(subnets) = &self.vpc_subnets else { return Ok(()) };
        let Some(zones) = &subnets.availability_zones else {
            bail!(
                at,
                "OneZoneEnabledVpcSubnets",
                "When oneZone is enabled and vpcSubnets defined, vpcSubnets.availabilityZones can not be undefined."
            );
        };
        let [zone] = zones.as_slice() else {
            bail!(
                at,
                "OneZoneEnabledVpcSubnets",
                "When oneZone is enabled, vpcSubnets.availabilityZones should exactly have one zone."
            );
        };
        let known = self.vpc.availability_zones();
        let certain = known.iter().all(|z| !str_is_unresolved(z) && !z.starts_with("dummy"));
        if certain && !known.contains(zone) {
            bail!(at, "Vpcsubnets", "vpcSubnets.availabilityZones specified is not in vpc.availabilityZones.");
        }
        Ok(())
    }
}

/// Where there is a copy of a file system.
#[derive(Clone, Default)]
pub struct ReplicationConfiguration {
    destination_file_system: Option<FileSystemRef>,
    region: Option<String>,
    availability_zone: Option<String>,
    kms_key: Option<KeyRef>,
}

impl ReplicationConfiguration {
    /// In a file system that is there, and that may be overwritten.
    pub fn existing_file_system(destination_file_system: impl Into<FileSystemRef>) -> Self {
        Self { destination_file_system: Some(destination_file_system.into()), ..Self::default() }
    }

    /// In a new file system in a region (default: the stack's), encrypted with a key (default: the service's).
    pub fn regional_file_system(region: Option<&str>, kms_key: Option<KeyRef>) -> Self {
        Self { region: region.map(str::to_owned), kms_key, ..Self::default() }
    }

    /// In a new file system in one availability zone, encrypted with a key (default: the service's).
    pub fn one_zone_file_system(
        region: impl Into<String>,
        availability_zone: impl Into<String>,
        kms_key: Option<KeyRef>,
    ) -> Self {
        Self {
            region: Some(region.into()),
            availability_zone: Some(availability_zone.into()),
            kms_key,
            ..Self::default()
        }
    }

    /// The file system with the copy, if it is there already.
    pub fn destination_file_system(&self) -> Option<&FileSystemRef> {
        self.destination_file_system.as_ref()
    }

    /// The region of a new file system.
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// The availability zone of a new file system.
    pub fn availability_zone(&self) -> Option<&str> {
        self.availability_zone.as_deref()
    }

    /// The key of a new file system.
    pub fn kms_key(&self) -> Option<&KeyRef> {
        self.kms_key.as_ref()
    }

    fn render(&self, own_region: &str) -> Object {
        let region = match (&self.destination_file_system, &self.region) {
            (Some(there), _) => there.base().env().region.clone(),
            (None, Some(region)) => region.clone(),
            (None, None) => own_region.to_owned(),
        };
        let destination = object! {
            "FileSystemId" => self.destination_file_system.as_ref().map(|f| f.file_system_id()),
            "KmsKeyId" => self.kms_key.as_ref().map(|k| k.key_arn().to_owned()),
            "Region" => region,
            "AvailabilityZoneName" => self.availability_zone.as_deref(),
        };
        object! {"Destinations" => [destination]}
    }
}

/// A file system, whoever owns it.
pub trait IFileSystem: IConnectable + IResourceWithPolicy {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The id.
    fn file_system_id(&self) -> String;

    /// The ARN.
    fn file_system_arn(&self) -> String;

    /// What has to be there so that it can be reached.
    fn mount_targets_available(&self) -> Dependable;

    /// The file system as a resource with a policy.
    #[doc(hidden)]
    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy;

    /// Called when somebody is allowed to use it; others are not any more.
    #[doc(hidden)]
    fn client_granted(&self) {}

    /// Allows a principal some actions.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        self.allow(grantee, actions, Object::new())
    }

    /// Allows a principal to read files.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_read(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant_client(grantee, &[MOUNT])
    }

    /// Allows a principal to read and write files.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_read_write(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant_client(grantee, &[MOUNT, WRITE])
    }

    /// Allows a principal everything with files.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_root_access(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant_client(grantee, &[MOUNT, WRITE, ROOT_ACCESS])
    }

    #[doc(hidden)]
    fn grant_client(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        self.client_granted();
        self.allow(grantee, actions, object! {"Bool" => by_mount_target()})
    }

    #[doc(hidden)]
    fn allow(&self, grantee: &dyn IGrantable, actions: &[&str], conditions: Object) -> Result<Grant> {
        Grant::add_to_principal_or_resource(GrantWithResourceOptions {
            grantee,
            actions: actions.iter().map(|a| (*a).to_owned()).collect(),
            resource_arns: vec![self.file_system_arn()],
            conditions,
            resource: self.as_resource_with_policy(),
            resource_self_arns: None,
        })
    }
}

fn by_mount_target() -> Object {
    object! {"elasticfilesystem:AccessedViaMountTarget" => "true"}
}

/// A handle of any file system.
pub type FileSystemRef = Rc<dyn IFileSystem>;

/// A file system; clones are the same.
#[derive(Clone)]
pub struct FileSystem(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    connections: Connections,
    targets: Vec<Node>,
    policy: Rc<Policy>,
}

/// The policy, and whether somebody was allowed to use the file system.
#[derive(Default)]
struct Policy {
    document: RefCell<Option<PolicyDocument>>,
    granted: Cell<bool>,
}

impl Policy {
    fn render(&self, allow_anonymous: Option<bool>, deny_by_default: bool) -> Result<Value> {
        let document = self.document.borrow().clone();
        if allow_anonymous.unwrap_or(!(deny_by_default || self.granted.get())) {
            return Ok(document.map_or(Value::Undefined, Value::from));
        }
        let statements = document.map(|d| d.statements()).unwrap_or_default();
        let document = PolicyDocument::of(statements);
        document.add_statements([PolicyStatement::builder()
            .principal(AnyPrincipal::new())
            .actions([WRITE, ROOT_ACCESS])
            .condition("Bool", by_mount_target())
            .build()?]);
        Ok(document.into())
    }
}

impl FileSystem {
    /// The port.
    pub const DEFAULT_PORT: u16 = 2049;

    fn make(scope: &dyn Construct, id: &str, props: FileSystemProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_efs.FileSystem", PhysicalName::Unset)?;
        let node = base.node().clone();
        props.check(&node)?;
        let flag = |name: &str| feature_flags::enabled(&node, &format!("@aws-cdk/aws-efs:{name}"));
        let zones = props.vpc_subnets.as_ref().and_then(|s| s.availability_zones.clone());
        let zone = zones.or_else(|| Some(props.vpc.availability_zones())).and_then(|z| z.first().cloned());
        let zone = zone.filter(|_| props.one_zone == Some(true));
        let lifecycle: Vec<Value> = [
            ("TransitionToIA", props.lifecycle_policy.map(LifecyclePolicy::as_str)),
            (
                "TransitionToPrimaryStorageClass",
                props.out_of_infrequent_access_policy.map(OutOfInfrequentAccessPolicy::as_str),
            ),
            ("TransitionToArchive", props.transition_to_archive_policy.map(LifecyclePolicy::as_str)),
        ]
        .into_iter()
        .filter_map(|(name, policy)| policy.map(|p| object! {name => p}.into()))
        .collect();
        let policy = Rc::new(Policy::default());
        let (later, anonymous, deny) = (Rc::clone(&policy), props.allow_anonymous_access, flag("denyAnonymousAccess"));
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::EFS::FileSystem",
            object! {
                "Encrypted" => props.encrypted.or(flag("defaultEncryptionAtRest").then_some(true)),
                "KmsKeyId" => props.kms_key.as_ref().map(|k| k.key_arn().to_owned()),
                "LifecyclePolicies" => Value::from(lifecycle).or_undefined_if_empty(),
                "PerformanceMode" => props.performance_mode.map(PerformanceMode::as_str),
                "ThroughputMode" => props.throughput_mode.map(ThroughputMode::as_str),
                "ProvisionedThroughputInMibps" =>
                    props.provisioned_throughput_per_second.map(Size::to_mebibytes).transpose()?,
                "BackupPolicy" =>
                    (props.enable_automatic_backups == Some(true)).then(|| object! {"Status" => "ENABLED"}),
                "FileSystemPolicy" => Lazy::uncached(move |_| later.render(anonymous, deny)),
                "FileSystemProtection" => props
                    .replication_overwrite_protection
                    .map(|p| object! {"ReplicationOverwriteProtection" => p.as_str()}),
                "AvailabilityZoneName" => zone.clone(),
                "ReplicationConfiguration" =>
                    props.replication_configuration.as_ref().map(|r| r.render(base.stack().region())),
            },
        )?;
        resource.apply_removal_policy(props.removal_policy.unwrap_or(RemovalPolicy::Retain), true)?;
        *policy.document.borrow_mut() = props.file_system_policy.clone();
        let name = props.file_system_name.clone().filter(|n| !n.is_empty());
        Tags::of(&node).add("Name", name.unwrap_or_else(|| node.path().to_owned()));
        let group: SecurityGroupRef = match props.security_group.clone() {
            Some(group) => group,
            None => {
                let props = SecurityGroupProps::new(props.vpc.clone());
                (&SecurityGroup::new(&node, "EfsSecurityGroup", props)?).into()
            }
        };
        let connections = Connections::new(ConnectionsProps {
            security_groups: Some(vec![group.clone()]),
            default_port: Some(Port::tcp(Self::DEFAULT_PORT)),
            ..ConnectionsProps::default()
        });
        let selection = match zone {
            Some(zone) => SubnetSelection { availability_zones: Some(vec![zone]), ..Default::default() },
            None => props
                .vpc_subnets
                .clone()
                .unwrap_or_else(|| SubnetSelection { one_per_az: Some(true), ..Default::default() }),
        };
        let subnets = props.vpc.select_subnets(&selection)?;
        let by_id = flag("mountTargetOrderInsensitiveLogicalId");
        let mut targets = Vec::new();
        for (i, subnet) in subnets.subnets.iter().enumerate() {
            let id = if by_id {
                let own = subnet.node().id();
                let own = if str_is_unresolved(own) {
                    let options = UniqueResourceNameOptions { max_length: Some(16), ..Default::default() };
                    Names::unique_resource_name(subnet, &options)?
                } else {
                    own.to_owned()
                };
                format!("EfsMountTarget-{own}")
            } else {
                format!("EfsMountTarget{}", i + 1)
            };
            let target = CfnResource::l1(
                &node,
                id,
                "AWS::EFS::MountTarget",
                object! {
                    "FileSystemId" => resource.ref_(),
                    "SecurityGroups" => array![group.security_group_id()],
                    "SubnetId" => subnet.subnet_id(),
                },
            )?;
            targets.push(target.node().clone());
        }
        Ok(Self(Rc::new(Owned { base, resource, connections, targets, policy })))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// Adds a way into the file system.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    pub fn add_access_point(&self, id: &str, options: AccessPointOptions) -> Result<AccessPoint> {
        AccessPoint::of(self, id, self.into(), options)
    }

    /// An existing file system.
    ///
    /// # Errors
    /// When not exactly one of id and ARN is given, or the id of the construct is empty or taken.
    pub fn from_file_system_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: FileSystemAttributes,
    ) -> Result<FileSystemRef> {
        let id = id.as_ref();
        all_or_nothing(scope, id, || {
            let base = ResourceBase::imported_in(scope, id, "aws-cdk-lib.Resource", None, None)?;
            let (file_system_id, arn) = match (attributes.file_system_id, attributes.file_system_arn) {
                (Some(id), None) => {
                    let arn = base.stack().format_arn(ArnComponents {
                        service: "elasticfilesystem".into(),
                        resource: "file-system".into(),
                        resource_name: Some(id.clone()),
                        ..Default::default()
                    })?;
                    (id, arn)
                }
                (None, Some(arn)) => {
                    let parts = base.stack().split_arn(&arn, ArnFormat::SlashResourceName)?;
                    match parts.resource_name.filter(|n| !n.is_empty()) {
                        Some(id) => (id, arn),
                        None => bail!(&base.node().clone(), "InvalidFileSystemArn", "Invalid FileSystem Arn {arn}"),
                    }
                }
                _ => bail!(
                    &base.node().clone(),
                    "OneFileSystemIdFile",
                    "One of fileSystemId or fileSystemArn, but not both, must be provided."
                ),
            };
            let connections = Connections::new(ConnectionsProps {
                security_groups: Some(vec![attributes.security_group]),
                default_port: Some(Port::tcp(Self::DEFAULT_PORT)),
                ..ConnectionsProps::default()
            });
            Ok(Rc::new(Imported { base, id: file_system_id, arn, connections }) as FileSystemRef)
        })
    }
}

/// What is known of an existing file system: its id or its ARN, and its security group.
#[derive(Clone)]
pub struct FileSystemAttributes {
    /// The security group.
    pub security_group: SecurityGroupRef,
    /// The id.
    pub file_system_id: Option<String>,
    /// The ARN.
    pub file_system_arn: Option<String>,
}

impl Construct for FileSystem {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IConnectable for FileSystem {
    fn connections(&self) -> Connections {
        self.0.connections.clone()
    }
}

impl IResourceWithPolicy for FileSystem {
    fn add_to_resource_policy(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        self.0.policy.document.borrow_mut().get_or_insert_with(PolicyDocument::new).add_statements([statement]);
        Ok(AddToResourcePolicyResult { statement_added: true, policy_dependable: Some(Dependable::of(self)) })
    }

    fn env(&self) -> ResourceEnvironment {
        self.0.base.env().clone()
    }
}

impl IFileSystem for FileSystem {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn file_system_id(&self) -> String {
        self.0.resource.ref_()
    }

    fn file_system_arn(&self) -> String {
        self.0.resource.att("Arn")
    }

    fn mount_targets_available(&self) -> Dependable {
        let targets = self.0.targets.clone();
        Dependable::group(move || targets.clone())
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn client_granted(&self) {
        self.0.policy.granted.set(true);
    }
}

impl From<&FileSystem> for FileSystemRef {
    fn from(system: &FileSystem) -> Self {
        Rc::new(system.clone())
    }
}

struct Imported {
    base: ResourceBase,
    id: String,
    arn: String,
    connections: Connections,
}

impl IConnectable for Imported {
    fn connections(&self) -> Connections {
        self.connections.clone()
    }
}

imported!(Imported);

impl IFileSystem for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn file_system_id(&self) -> String {
        self.id.clone()
    }

    fn file_system_arn(&self) -> String {
        self.arn.clone()
    }

    fn mount_targets_available(&self) -> Dependable {
        Dependable::group(Vec::new)
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }
}
