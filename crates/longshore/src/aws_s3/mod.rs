//! Buckets of the Simple Storage Service.
//!
//! Left out: the older way of checking names; access points have L1s.

mod auto_delete_objects;
mod bucket;
mod bucket_import;
mod bucket_name;
mod bucket_policy;
mod bucket_props;
mod cfn_bucket;
mod cloud_trail;
mod features;
mod lifecycle;
pub mod mixins;
mod notifications;
mod replication;

pub use bucket::{Bucket, BucketRef, IBucket, TransferAccelerationUrlOptions, VirtualHostedStyleUrlOptions};
pub use bucket_import::{BucketAttributes, Location};
pub use bucket_policy::{BucketPolicy, BucketPolicyProps};
pub use bucket_props::{
    BlockPublicAccess, BlockPublicAccessOptions, BlockedEncryptionType, BucketAccessControl, BucketEncryption,
    BucketNamespace, BucketProps, ObjectOwnership,
};
pub use cloud_trail::OnCloudTrailBucketEventOptions;
pub use features::{
    BucketMetrics, CorsRule, HttpMethods, IntelligentTieringConfiguration, Inventory, InventoryDestination,
    InventoryFormat, InventoryFrequency, InventoryObjectVersion, ObjectLockMode, ObjectLockRetention,
    PartitionDateSource, RedirectProtocol, RedirectTarget, ReplaceKey, RoutingRule, RoutingRuleCondition, Tag,
    TargetObjectKeyFormat,
};
pub use lifecycle::{
    LifecycleRule, NoncurrentVersionTransition, StorageClass, Transition, TransitionDefaultMinimumObjectSize,
};
pub use notifications::{
    BucketNotificationDestinationConfig, BucketNotificationDestinationType, EventType, IBucketNotificationDestination,
    NotificationKeyFilter,
};
pub use replication::{
    Filter, GrantReplicationPermissionDestinationProps, GrantReplicationPermissionProps, ReplicationRule,
    ReplicationTimeValue,
};
