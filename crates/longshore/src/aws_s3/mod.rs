//! Buckets of the Simple Storage Service.
//!
//! Left out: lifecycle rules, notifications, logging, replication, websites, CORS, inventories and the function that
//! deletes objects; the L1 has what CloudFormation has of them.

mod bucket;
mod bucket_name;
mod bucket_policy;
mod bucket_props;

pub use bucket::{Bucket, BucketRef, IBucket};
pub use bucket_policy::{BucketPolicy, BucketPolicyProps};
pub use bucket_props::{BlockPublicAccess, BucketEncryption, BucketProps, ObjectOwnership};
