//! Buckets of the Simple Storage Service.
//!
//! Left out: replication and attributes for access control; the L1 has what CloudFormation has of them.

mod auto_delete_objects;
mod bucket;
mod bucket_name;
mod bucket_policy;
mod bucket_props;
mod cloud_trail;
mod features;
mod lifecycle;
pub mod mixins;
mod notifications;

pub use bucket::{Bucket, BucketRef, IBucket};
pub use bucket_policy::{BucketPolicy, BucketPolicyProps};
pub use bucket_props::{BlockPublicAccess, BucketAccessControl, BucketEncryption, BucketProps, ObjectOwnership};
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
