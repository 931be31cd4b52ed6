//! Buckets of the Simple Storage Service.
//!
//! Left out: notifications, logging, replication, websites, CORS and inventories; the L1 has what CloudFormation has of them.

mod auto_delete_objects;
mod bucket;
mod bucket_name;
mod bucket_policy;
mod bucket_props;
mod cloud_trail;
mod lifecycle;

pub use bucket::{Bucket, BucketRef, IBucket};
pub use bucket_policy::{BucketPolicy, BucketPolicyProps};
pub use bucket_props::{BlockPublicAccess, BucketAccessControl, BucketEncryption, BucketProps, ObjectOwnership};
pub use cloud_trail::OnCloudTrailBucketEventOptions;
pub use lifecycle::{
    LifecycleRule, NoncurrentVersionTransition, StorageClass, Transition, TransitionDefaultMinimumObjectSize,
};
