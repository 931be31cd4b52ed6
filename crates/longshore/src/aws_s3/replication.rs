//! Copies of objects in other buckets.

use longshore_core::annotations::Annotations;
use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::resource::PhysicalName;
use longshore_core::token::Lazy;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, feature_flags, object};

use super::{BucketProps, BucketRef, IBucket, StorageClass, Tag};
use crate::aws_iam::{
    AccountPrincipal, ArnPrincipal, Grant, GrantWithResourceOptions, IGrantable, PolicyStatement, PrincipalRef, Role,
    RoleRef, ServicePrincipal,
};
use crate::aws_kms::KeyRef;
use crate::props::options;

/// A time within which objects are copied, in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReplicationTimeValue(u32);

impl ReplicationTimeValue {
    /// Fifteen minutes.
    pub const FIFTEEN_MINUTES: Self = Self(15);

    /// The number of minutes.
    pub const fn minutes(self) -> u32 {
        self.0
    }
}

/// Which objects are copied.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// What keys begin with. Default: anything.
    pub prefix: Option<String>,
    /// Tags that objects have. Default: any.
    pub tags: Option<Vec<Tag>>,
}

options! {
    /// Which objects are copied, and where to.
    #[derive(Clone)]
    pub struct ReplicationRule, new(destination: BucketRef) {
        /// The bucket with the copies.
        pub destination: BucketRef,
        /// Whether the copies belong to the owner of their bucket, which has to be in another account. Default false.
        pub access_control_transition: Option<bool>,
        /// Whether markers of deletion are copied. Default false.
        pub delete_marker_replication: Option<bool>,
        /// Which objects. Default: all.
        pub filter: Option<Filter>,
        /// The id. Default: made by S3.
        pub id: Option<String>,
        /// The key that copies are encrypted with.
        pub kms_key: Option<KeyRef>,
        /// Whether there are metrics, and after which time an event. Default: none.
        pub metrics: Option<ReplicationTimeValue>,
        /// Which of several rules goes first, the highest; needed if there are several.
        pub priority: Option<u32>,
        /// Whether changes of the copies' tags and owners are copied back. Default: it is not said.
        pub replica_modifications: Option<bool>,
        /// The time within which objects are copied; with `metrics`. Default: not said.
        pub replication_time_control: Option<ReplicationTimeValue>,
        /// Whether objects that are encrypted with keys of KMS are copied. Default: it is not said.
        pub sse_kms_encrypted_objects: Option<bool>,
        /// How the copies are stored. Default: as the objects are.
        pub storage_class: Option<StorageClass>,
    }
}

/// A bucket with copies.
#[derive(Clone)]
pub struct GrantReplicationPermissionDestinationProps {
    /// The bucket.
    pub bucket: BucketRef,
    /// The key that copies are encrypted with. Default: none.
    pub encryption_key: Option<KeyRef>,
}

/// What a role that copies objects may do.
#[derive(Clone, Default)]
pub struct GrantReplicationPermissionProps {
    /// The buckets with the copies.
    pub destinations: Vec<GrantReplicationPermissionDestinationProps>,
    /// The key that the objects are encrypted with; it is not used, since the bucket knows it.
    pub source_decryption_key: Option<KeyRef>,
}

/// What rules need before there is a bucket: the role, and whether it gets permissions.
pub(super) struct Replication {
    pub(super) role: RoleRef,
    pub(super) configuration: Value,
    pub(super) granted: Option<GrantReplicationPermissionProps>,
}

impl Replication {
    pub(super) fn of(at: &Node, account: &str, props: &BucketProps) -> Result<Option<Self>> {
        let rules = props.replication_rules.as_deref().unwrap_or_default();
        if rules.is_empty() {
            if props.replication_role.is_some() {
                bail!(
                    at,
                    "CannotSpecifyReplicationRoleReplication",
                    "cannot specify replicationRole when replicationRules is empty"
                );
            }
            return Ok(None);
        }
        if props.versioned != Some(true) {
            bail!(
                at,
                "ReplicationRulesRequireVersioningEnabled",
                "Replication rules require versioning to be enabled on the bucket"
            );
        }
        if rules.len() > 1 && rules.iter().any(|r| r.priority.is_none()) {
            bail!(
                at,
                "MustBePrioritySpecifiedReplication",
                "'priority' must be specified for all replication rules when there are multiple rules"
            );
        }
        for rule in rules {
            if rule.replication_time_control.is_some() && rule.metrics.is_none() {
                bail!(
                    at,
                    "ReplicationTimeControlMetricsEnabled",
                    "'replicationTimeControlMetrics' must be enabled when 'replicationTimeControl' is enabled."
                );
            }
            let tags = rule.filter.as_ref().is_some_and(|f| f.tags.is_some());
            if rule.delete_marker_replication == Some(true) && tags {
                bail!(
                    at,
                    "TagFilterCannotSpecifiedDelete",
                    "tag filter cannot be specified when 'deleteMarkerReplication' is enabled."
                );
            }
        }
        let (role, granted) = match &props.replication_role {
            Some(role) => (role.clone(), None),
            None => {
                let unique = feature_flags::enabled(at, "@aws-cdk/aws-s3:setUniqueReplicationRoleName");
                let name = if unique {
                    PhysicalName::GenerateIfNeeded
                } else {
                    PhysicalName::Name("CDKReplicationRole".to_owned())
                };
                let role = Role::builder(at, "ReplicationRole")
                    .assumed_by(ServicePrincipal::new("s3.amazonaws.com"))
                    .role_name(name)
                    .build()?;
                let to = |r: &ReplicationRule| GrantReplicationPermissionDestinationProps {
                    bucket: r.destination.clone(),
                    encryption_key: r.kms_key.clone(),
                };
                let destinations = rules.iter().map(to).collect();
                let granted = GrantReplicationPermissionProps { destinations, source_decryption_key: None };
                (RoleRef::from(&role), Some(granted))
            }
        };
        let rules = rules.iter().map(|r| render(at, account, r)).collect::<Result<Vec<_>>>()?;
        let configuration = object! {"Role" => role.role_arn(), "Rules" => rules}.into();
        Ok(Some(Self { role, configuration, granted }))
    }
}

fn render(at: &Node, account: &str, rule: &ReplicationRule) -> Result<Object> {
    let status = |on: bool| object! {"Status" => if on { "Enabled" } else { "Disabled" }};
    let destination_account = rule.destination.base().env().account.clone();
    let elsewhere = destination_account != account;
    let transition = rule.access_control_transition == Some(true);
    if elsewhere {
        Annotations::of(at).add_info("For Cross-account S3 replication, ensure to set up permissions on destination bucket using method addReplicationPolicy() ");
    } else if transition {
        bail!(
            at,
            "AccessControlTranslationSupportedCross",
            "accessControlTranslation is only supported for cross-account replication"
        );
    }
    let filter = rule.filter.clone().unwrap_or_default();
    let prefix = filter.prefix.unwrap_or_default();
    let tags = filter.tags.filter(|t| !t.is_empty());
    let filter = match tags {
        Some(tags) => {
            let tags: Vec<Object> = tags.into_iter().map(|t| object! {"Key" => t.key, "Value" => t.value}).collect();
            object! {"And" => object! {"Prefix" => prefix, "TagFilters" => tags}}
        }
        None => object! {"Prefix" => prefix},
    };
    let chosen = rule.replica_modifications.is_some() || rule.sse_kms_encrypted_objects.is_some();
    let minutes = |t: ReplicationTimeValue| object! {"Minutes" => t.minutes()};
    let time = rule.replication_time_control;
    Ok(object! {
        "Id" => rule.id.as_deref(),
        "Priority" => rule.priority,
        "Status" => "Enabled",
        "Destination" => object! {
            "Bucket" => rule.destination.bucket_arn(),
            "Account" => elsewhere.then_some(destination_account),
            "StorageClass" => rule.storage_class.as_ref().map(|s| s.value().to_owned()),
            "AccessControlTranslation" => transition.then(|| object! {"Owner" => "Destination"}),
            "EncryptionConfiguration" =>
                rule.kms_key.as_ref().map(|k| object! {"ReplicaKmsKeyID" => k.key_arn().to_owned()}),
            "ReplicationTime" => time.map(|t| object! {"Status" => "Enabled", "Time" => minutes(t)}),
            "Metrics" => rule.metrics.map(|m| object! {
                "Status" => "Enabled",
                "EventThreshold" => time.map(|_| minutes(m)),
            }),
        },
        "Filter" => filter,
        "DeleteMarkerReplication" => status(rule.delete_marker_replication == Some(true)),
        "SourceSelectionCriteria" => chosen.then(|| object! {
            "ReplicaModifications" => rule.replica_modifications.map(status),
            "SseKmsEncryptedObjects" => rule.sse_kms_encrypted_objects.map(status),
        }),
    })
}

pub(super) fn grant(
    bucket: &dyn IBucket,
    grantee: &dyn IGrantable,
    props: &GrantReplicationPermissionProps,
) -> Result<Grant> {
    if props.destinations.is_empty() {
        bail!(
            bucket.base().node(),
            "AtLeastOneDestinationBucketRequired",
            "At least one destination bucket must be specified in the destinations array"
        );
    }
    // Quirk(cdk): replication-policy. What cannot be said in the principal's policy goes to that of the bucket itself, also
    // what is about the buckets with the copies.
    let allow = |actions: &[&str], resource_arns: Vec<String>| {
        Grant::add_to_principal_or_resource(GrantWithResourceOptions {
            grantee,
            actions: actions.iter().map(|a| (*a).to_owned()).collect(),
            resource_arns,
            conditions: Object::new(),
            resource: bucket.as_resource_with_policy(),
            resource_self_arns: None,
        })
    };
    let mut all = allow(&["s3:GetReplicationConfiguration", "s3:ListBucket"], vec![bucket.bucket_arn()])?;
    let versions = ["s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging"];
    all = all.combine(&allow(&versions, vec![bucket.arn_for_objects("*")])?);
    let copies =
        ["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags", "s3:ObjectOwnerOverrideToBucketOwner"];
    // Quirk(cdk): replication-twice. A bucket that several rules name is named several times.
    let arn = |d: &GrantReplicationPermissionDestinationProps| {
        let bucket = d.bucket.clone();
        Lazy::string(move || bucket.arn_for_objects("*"))
    };
    all = all.combine(&allow(&copies, props.destinations.iter().map(arn).collect())?);
    for key in props.destinations.iter().filter_map(|d| d.encryption_key.as_ref()?.key()) {
        all = all.combine(&key.grant_encrypt(grantee)?);
    }
    if let Some(key) = bucket.encryption_key().and_then(KeyRef::key) {
        all = all.combine(&key.grant(grantee, &["kms:Decrypt"])?);
    }
    Ok(all)
}

pub(super) fn add_policy(
    bucket: &dyn IBucket,
    role_arn: &str,
    access_control_transition: bool,
    account: Option<&str>,
) -> Result<()> {
    let mut all_added = true;
    let mut add = |actions: &[&str], resource: String, principal: PrincipalRef| -> Result<()> {
        let statement = PolicyStatement::builder()
            .actions(actions.iter().copied())
            .resource(resource)
            .principal(principal)
            .build()?;
        all_added &= bucket.add_to_resource_policy(statement)?.statement_added;
        Ok(())
    };
    let role = || PrincipalRef::from(ArnPrincipal::new(role_arn));
    add(&["s3:GetBucketVersioning", "s3:PutBucketVersioning"], bucket.bucket_arn(), role())?;
    add(&["s3:ReplicateObject", "s3:ReplicateDelete"], bucket.arn_for_objects("*"), role())?;
    if access_control_transition {
        let Some(account) = account.filter(|a| !a.is_empty()) else {
            bail!(
                bucket.base().node(),
                "AccountSpecifiedOverrideOwnershipAccess",
                "account must be specified to override ownership access control transition"
            );
        };
        let owner = AccountPrincipal::new(account).into();
        add(&["s3:ObjectOwnerOverrideToBucketOwner"], bucket.arn_for_objects("*"), owner)?;
    }
    if !all_added {
        let shown = match bucket.base().stack().resolve(role_arn)? {
            Value::String(text) => text,
            _ => "[object Object]".to_owned(),
        };
        Annotations::of(bucket.base().node()).add_info(&format!("Cross-account S3 replication for a referenced destination bucket is set up. In the destination bucket's bucket policy, please grant access permissions from {shown}."));
    }
    Ok(())
}
