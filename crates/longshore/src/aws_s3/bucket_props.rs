//! Properties of buckets.

use std::borrow::Cow;

use longshore_core::bail;
use longshore_core::cfn_resource::RemovalPolicy;
use longshore_core::construct::{Construct as _, Node};
use longshore_core::error::Result;
use longshore_core::feature_flags;
use longshore_core::object;
use longshore_core::resource::PhysicalName;
use longshore_core::value::{Object, Value};

use super::{
    Bucket, BucketMetrics, BucketRef, CorsRule, IntelligentTieringConfiguration, Inventory, LifecycleRule,
    ObjectLockRetention, RedirectTarget, ReplicationRule, RoutingRule, TargetObjectKeyFormat,
    TransitionDefaultMinimumObjectSize, bucket_name,
};
use crate::aws_iam::RoleRef;
use crate::aws_kms::{Key, KeyProps, KeyRef};
use crate::props::construct_props;

/// How objects are encrypted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BucketEncryption {
    /// As S3 does of itself.
    #[default]
    Unencrypted,
    /// With the account's key for S3.
    KmsManaged,
    /// With keys that S3 has.
    S3Managed,
    /// With a key of the Key Management Service.
    Kms,
    /// Twice, with the account's key for S3.
    DsseManaged,
    /// Twice, with a key of the Key Management Service.
    Dsse,
}

impl BucketEncryption {
    const fn as_str(self) -> &'static str {
        match self {
            BucketEncryption::Unencrypted => "UNENCRYPTED",
            BucketEncryption::KmsManaged => "KMS_MANAGED",
            BucketEncryption::S3Managed => "S3_MANAGED",
            BucketEncryption::Kms => "KMS",
            BucketEncryption::DsseManaged => "DSSE_MANAGED",
            BucketEncryption::Dsse => "DSSE",
        }
    }
}

crate::props::text_enum! {
    /// Where the name of a bucket is unique.
    pub enum BucketNamespace {
        /// In the world.
        Global = "global",
        /// In the account and region.
        AccountRegional = "account-regional",
    }
}

/// A way to encrypt objects that is blocked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockedEncryptionType(Cow<'static, str>);

impl BlockedEncryptionType {
    /// No way.
    pub const NONE: Self = Self(Cow::Borrowed("NONE"));
    /// With keys that come with each request.
    pub const SSE_C: Self = Self(Cow::Borrowed("SSE-C"));

    /// A way by its name.
    pub fn custom(name: impl Into<String>) -> Self {
        Self(Cow::Owned(name.into()))
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.0
    }
}

/// Which public access is blocked, whatever policies and access control lists say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BlockPublicAccess {
    /// Whether no public access control lists can be put.
    pub block_public_acls: Option<bool>,
    /// Whether no public policies can be put.
    pub block_public_policy: Option<bool>,
    /// Whether public access control lists have no effect.
    pub ignore_public_acls: Option<bool>,
    /// Whether only the account and AWS services use a bucket with a public policy.
    pub restrict_public_buckets: Option<bool>,
}

/// What of public access is blocked, for [`BlockPublicAccess::new`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BlockPublicAccessOptions {
    /// Whether no public access control lists can be put.
    pub block_public_acls: Option<bool>,
    /// Whether no public policies can be put.
    pub block_public_policy: Option<bool>,
    /// Whether public access control lists have no effect.
    pub ignore_public_acls: Option<bool>,
    /// Whether only the account and AWS services use a bucket with a public policy.
    pub restrict_public_buckets: Option<bool>,
}

impl BlockPublicAccess {
    /// What some options say.
    pub const fn new(options: BlockPublicAccessOptions) -> Self {
        Self {
            block_public_acls: options.block_public_acls,
            block_public_policy: options.block_public_policy,
            ignore_public_acls: options.ignore_public_acls,
            restrict_public_buckets: options.restrict_public_buckets,
        }
    }

    /// All public access.
    pub const BLOCK_ALL: Self = Self {
        block_public_acls: Some(true),
        block_public_policy: Some(true),
        ignore_public_acls: Some(true),
        restrict_public_buckets: Some(true),
    };
    /// Public access by access control lists; nothing is said of policies.
    pub const BLOCK_ACLS: Self = Self {
        block_public_acls: Some(true),
        block_public_policy: None,
        ignore_public_acls: Some(true),
        restrict_public_buckets: None,
    };
    /// Public access by access control lists, not by policies.
    pub const BLOCK_ACLS_ONLY: Self = Self {
        block_public_acls: Some(true),
        block_public_policy: Some(false),
        ignore_public_acls: Some(true),
        restrict_public_buckets: Some(false),
    };

    pub(super) fn render(self, at: &Node) -> Object {
        let default = feature_flags::enabled(at, "@aws-cdk/aws-s3:publicAccessBlockedByDefault").then_some(true);
        object! {
            "BlockPublicAcls" => self.block_public_acls.or(default),
            "BlockPublicPolicy" => self.block_public_policy.or(default),
            "IgnorePublicAcls" => self.ignore_public_acls.or(default),
            "RestrictPublicBuckets" => self.restrict_public_buckets.or(default),
        }
    }
}

/// Who can use a bucket or its objects, by an access control list that S3 knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BucketAccessControl {
    /// The owner.
    Private,
    /// The owner; everybody can read.
    PublicRead,
    /// Everybody.
    PublicReadWrite,
    /// The owner; everybody with an account can read.
    AuthenticatedRead,
    /// The owner; S3 can write logs.
    LogDeliveryWrite,
    /// The object's owner; the bucket's owner can read.
    BucketOwnerRead,
    /// The object's and the bucket's owner.
    BucketOwnerFullControl,
    /// The owner; EC2 can read images of machines.
    AwsExecRead,
}

/// Who owns objects, and whether access control lists have effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectOwnership {
    /// The bucket's owner; access control lists have no effect.
    BucketOwnerEnforced,
    /// The bucket's owner, where the uploader says so.
    BucketOwnerPreferred,
    /// The uploader.
    ObjectWriter,
}

construct_props! {
    /// Properties of a [`Bucket`].
    #[derive(Default)]
    pub struct BucketProps => Bucket {
        /// The name, 3 to 63 lower-case letters, digits and `.-`. Default: made by CloudFormation.
        [into] bucket_name: Option<PhysicalName>,
        /// What the name begins with, at most 37 lower-case letters, digits and `-`; with `bucket_namespace`.
        [into] bucket_name_prefix: Option<String>,
        /// Whether the name is unique in the account and region, which S3 adds to it, or in the world. Default: in the world.
        bucket_namespace: Option<BucketNamespace>,
        /// Whether tags of the bucket control access to it. Default: it is not said.
        abac_status: Option<bool>,
        /// How objects cannot be encrypted. Default: it is not said.
        blocked_encryption_types: Option<Vec<BlockedEncryptionType>>,
        /// Which objects are copied to other buckets; with `versioned`. Default: none.
        replication_rules: Option<Vec<ReplicationRule>>,
        /// The role that copies objects. Default: a new one.
        [into] replication_role: Option<RoleRef>,
        /// How objects are encrypted. Default: as S3 does, or by `encryption_key`.
        encryption: Option<BucketEncryption>,
        /// The key for KMS encryption. Default: a new one.
        [into] encryption_key: Option<KeyRef>,
        /// Whether S3 keeps a key of its own that the KMS key made, for fewer calls. Default false.
        bucket_key_enabled: Option<bool>,
        /// Whether old versions of objects are kept. Default false.
        versioned: Option<bool>,
        /// What happens to the bucket when it is taken out of the stack. Default: it is kept.
        removal_policy: Option<RemovalPolicy>,
        /// Which public access is blocked. Default: as the account is set.
        block_public_access: Option<BlockPublicAccess>,
        /// Whether the bucket must be used over TLS. Default false.
        enforce_ssl: Option<bool>,
        /// The lowest version of TLS, such as 1.2; with `enforce_ssl`.
        minimum_tls_version: Option<f64>,
        /// Who owns objects. Default: the bucket's owner.
        object_ownership: Option<ObjectOwnership>,
        /// Whether a function of the stack deletes the objects before the bucket; with [`RemovalPolicy::Destroy`]. Default false.
        auto_delete_objects: Option<bool>,
        /// Rules by which objects are moved and deleted. Default: none.
        lifecycle_rules: Option<Vec<LifecycleRule>>,
        /// From which size on objects are moved where a rule does not say. Default: 128 KB.
        transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize>,
        /// A canned list of who may read objects. Default: the owner alone.
        access_control: Option<BucketAccessControl>,
        /// Whether everybody may read objects; only where public access is not blocked. Default false.
        public_read_access: Option<bool>,
        /// Which other sites may use the bucket in a browser. Default: none.
        cors: Option<Vec<CorsRule>>,
        /// Metrics of requests. Default: none.
        metrics: Option<Vec<BucketMetrics>>,
        /// The key of the page that a website shows for a folder.
        [into] website_index_document: Option<String>,
        /// The key of the page that a website shows after an error.
        [into] website_error_document: Option<String>,
        /// Where a website leads everybody on to.
        website_redirect: Option<RedirectTarget>,
        /// Where a website leads some requests on to.
        website_routing_rules: Option<Vec<RoutingRule>>,
        /// The bucket that what is done is logged in. Default: this one, if there is a prefix.
        [into] server_access_logs_bucket: Option<BucketRef>,
        /// What keys of logs begin with. Default: nothing.
        [into] server_access_logs_prefix: Option<String>,
        /// How keys of logs are made. Default: without folders.
        target_object_key_format: Option<TargetObjectKeyFormat>,
        /// Lists of objects that are made regularly. Default: none.
        inventories: Option<Vec<Inventory>>,
        /// Whether objects travel by the network of CloudFront. Default false.
        transfer_acceleration: Option<bool>,
        /// Whether EventBridge is told of objects. Default false.
        event_bridge_enabled: Option<bool>,
        /// The role of the function that sets what the bucket tells. Default: a new one.
        [into] notifications_handler_role: Option<RoleRef>,
        /// Whether what is told of objects need not be there yet. Default false.
        notifications_skip_destination_validation: Option<bool>,
        /// When objects that nobody reads go to archives. Default: never.
        intelligent_tiering_configurations: Option<Vec<IntelligentTieringConfiguration>>,
        /// Whether objects can be protected from deletion. Default: if they are.
        object_lock_enabled: Option<bool>,
        /// How long objects are protected from deletion. Default: they are not.
        object_lock_default_retention: Option<ObjectLockRetention>,
    }
}

impl BucketProps {
    pub(super) fn check_naming(&self, at: &Node) -> Result<()> {
        let named = !matches!(self.bucket_name, None | Some(PhysicalName::Unset));
        let prefix = self.bucket_name_prefix.as_deref().filter(|p| !p.is_empty());
        let regional = self.bucket_namespace == Some(BucketNamespace::AccountRegional);
        if named && prefix.is_some() {
            bail!(at, "BucketNameConflictsWithPrefix", "'bucketName' and 'bucketNamePrefix' cannot be used together");
        }
        if named && regional {
            bail!(
                at,
                "BucketNameConflictsWithNamespace",
                "'bucketName' cannot be used with 'bucketNamespace' (except GLOBAL). Use 'bucketNamePrefix' with 'bucketNamespace' instead"
            );
        }
        match prefix {
            Some(_) if !regional => bail!(
                at,
                "BucketNamePrefixRequiresAccountRegional",
                "'bucketNamePrefix' requires 'bucketNamespace' to be set to ACCOUNT_REGIONAL"
            ),
            None if regional => bail!(
                at,
                "AccountRegionalNamespaceRequiresPrefix",
                "'bucketNamespace' ACCOUNT_REGIONAL requires 'bucketNamePrefix' to be specified"
            ),
            prefix => bucket_name::check_prefix(at, prefix.unwrap_or_default()),
        }
    }

    fn blocked(&self, at: &Node) -> Result<Option<Object>> {
        let Some(types) = &self.blocked_encryption_types else { return Ok(None) };
        if types.is_empty() {
            bail!(at, "EmptyBlockedEncryptionTypes", "At least one blocked encryption type must be specified");
        }
        if types.len() > 1 && types.contains(&BlockedEncryptionType::NONE) {
            bail!(
                at,
                "ConflictingBlockedEncryptionTypes",
                "If NONE is specified as the blocked encryption type, no other encryption types may be specified"
            );
        }
        let names: Vec<&str> = types.iter().map(BlockedEncryptionType::name).collect();
        Ok(Some(object! {"EncryptionType" => names}))
    }

    pub(super) fn check(&self, at: &Node) -> Result<()> {
        if self.minimum_tls_version.is_some() && self.enforce_ssl != Some(true) {
            bail!(
                at,
                "EnforceEnabledMinimumVersionApplied",
                "'enforceSSL' must be enabled for 'minimumTLSVersion' to be applied"
            );
        }
        if self.auto_delete_objects == Some(true) && self.removal_policy != Some(RemovalPolicy::Destroy) {
            bail!(
                at,
                "CannotAutoDeleteObjectsProperty",
                "Cannot use 'autoDeleteObjects' property on a bucket without setting removal policy to 'DESTROY'."
            );
        }
        Ok(())
    }
}

/// How a bucket is encrypted, and by which key.
pub(super) struct Encryption {
    pub(super) key: Option<KeyRef>,
    pub(super) configuration: Value,
}

impl Encryption {
    pub(super) fn of(at: &Node, props: &BucketProps) -> Result<Self> {
        let given = props.encryption_key.clone();
        let encryption = props.encryption.unwrap_or(if given.is_some() {
            BucketEncryption::Kms
        } else {
            BucketEncryption::Unencrypted
        });
        let own_key = matches!(encryption, BucketEncryption::Kms | BucketEncryption::Dsse);
        if given.is_some() && !own_key {
            bail!(
                at,
                "EncryptionkeySpecified",
                "encryptionKey is specified, so 'encryption' must be set to KMS or DSSE (value: {})",
                encryption.as_str()
            );
        }
        if props.bucket_key_enabled == Some(true) && encryption == BucketEncryption::Unencrypted {
            bail!(
                at,
                "BucketKeyEnabledSpecifiedEncryption",
                "bucketKeyEnabled is specified, so 'encryption' must be set to KMS, DSSE or S3 (value: UNENCRYPTED)"
            );
        }
        let blocked = props.blocked(at)?;
        let algorithm = match encryption {
            BucketEncryption::Unencrypted => {
                let configuration = blocked.map(|blocked| {
                    object! {"ServerSideEncryptionConfiguration" => [object! {"BlockedEncryptionTypes" => blocked}]}
                });
                return Ok(Self { key: None, configuration: configuration.into() });
            }
            BucketEncryption::S3Managed => "AES256",
            BucketEncryption::Kms | BucketEncryption::KmsManaged => "aws:kms",
            BucketEncryption::Dsse | BucketEncryption::DsseManaged => "aws:kms:dsse",
        };
        let key = match given {
            None if own_key => {
                let description = Some(format!("Created by {}", at.node().path()));
                // Quirk(cdk): dsse-key-rotation. Keys of double encryption are not rotated.
                let enable_key_rotation = (encryption == BucketEncryption::Kms).then_some(true);
                let key = KeyProps { description, enable_key_rotation, ..Default::default() };
                Some(KeyRef::from(&Key::new(at, "Key", key)?))
            }
            given => given,
        };
        let rule = object! {
            "BucketKeyEnabled" => props.bucket_key_enabled,
            "ServerSideEncryptionByDefault" => object! {
                "SSEAlgorithm" => algorithm,
                "KMSMasterKeyID" => key.as_ref().map(|k| k.key_arn().to_owned()),
            },
            "BlockedEncryptionTypes" => blocked,
        };
        Ok(Self { key, configuration: object! {"ServerSideEncryptionConfiguration" => [rule]}.into() })
    }
}

crate::props::enum_texts! {
    BucketAccessControl {
        Private => "Private",
        PublicRead => "PublicRead",
        PublicReadWrite => "PublicReadWrite",
        AuthenticatedRead => "AuthenticatedRead",
        LogDeliveryWrite => "LogDeliveryWrite",
        BucketOwnerRead => "BucketOwnerRead",
        BucketOwnerFullControl => "BucketOwnerFullControl",
        AwsExecRead => "AwsExecRead",
    }
}
crate::props::enum_texts! {
    ObjectOwnership {
        BucketOwnerEnforced => "BucketOwnerEnforced",
        BucketOwnerPreferred => "BucketOwnerPreferred",
        ObjectWriter => "ObjectWriter",
    }
}
