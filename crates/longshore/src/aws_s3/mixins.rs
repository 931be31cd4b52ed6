//! Changes that apply to buckets wherever they are made.

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::mixins::IMixin;
use longshore_core::object;

use super::{BlockPublicAccess, auto_delete_objects, cfn_bucket};
use crate::aws_iam::PolicyStatement;

fn bucket(construct: &Node) -> Option<CfnResource> {
    CfnResource::at(construct).filter(|r| r.resource_type() == "AWS::S3::Bucket")
}

/// Has a bucket keep old versions of its objects, or not any more.
#[derive(Clone, Copy, Debug)]
pub struct BucketVersioning {
    enabled: bool,
}

impl BucketVersioning {
    /// Creates the mixin; versions are kept unless it says false.
    pub fn new(enabled: Option<bool>) -> Self {
        Self { enabled: enabled.unwrap_or(true) }
    }
}

impl IMixin for BucketVersioning {
    fn supports(&self, construct: &Node) -> bool {
        bucket(construct).is_some()
    }

    fn apply_to(&self, construct: &Node) -> Result<()> {
        if let Some(bucket) = bucket(construct) {
            let status = if self.enabled { "Enabled" } else { "Suspended" };
            bucket.set_property("VersioningConfiguration", object! {"Status" => status});
        }
        Ok(())
    }

    fn fqn(&self) -> Option<String> {
        Some("aws-cdk-lib.aws_s3.mixins.BucketVersioning".to_owned())
    }
}

/// Keeps the public away from a bucket.
#[derive(Clone, Debug)]
pub struct BucketBlockPublicAccess {
    access: BlockPublicAccess,
}

impl BucketBlockPublicAccess {
    /// Creates the mixin; all access is blocked unless it says less.
    pub fn new(public_access_config: Option<BlockPublicAccess>) -> Self {
        Self { access: public_access_config.unwrap_or(BlockPublicAccess::BLOCK_ALL) }
    }
}

impl IMixin for BucketBlockPublicAccess {
    fn supports(&self, construct: &Node) -> bool {
        bucket(construct).is_some()
    }

    fn apply_to(&self, construct: &Node) -> Result<()> {
        if let Some(bucket) = bucket(construct) {
            let access = &self.access;
            bucket.set_property(
                "PublicAccessBlockConfiguration",
                object! {
                    "BlockPublicAcls" => access.block_public_acls.unwrap_or(true),
                    "BlockPublicPolicy" => access.block_public_policy.unwrap_or(true),
                    "IgnorePublicAcls" => access.ignore_public_acls.unwrap_or(true),
                    "RestrictPublicBuckets" => access.restrict_public_buckets.unwrap_or(true),
                },
            );
        }
        Ok(())
    }

    fn fqn(&self) -> Option<String> {
        Some("aws-cdk-lib.aws_s3.mixins.BucketBlockPublicAccess".to_owned())
    }
}

/// Has a bucket's objects deleted before the bucket is, by a function in the stack; the bucket must not be kept.
#[derive(Clone, Copy, Debug, Default)]
pub struct BucketAutoDeleteObjects;

impl BucketAutoDeleteObjects {
    /// Creates the mixin.
    pub fn new() -> Self {
        Self
    }
}

impl IMixin for BucketAutoDeleteObjects {
    fn supports(&self, construct: &Node) -> bool {
        bucket(construct).is_some()
    }

    fn apply_to(&self, construct: &Node) -> Result<()> {
        match bucket(construct) {
            Some(bucket) => auto_delete_objects::enable_l1(&bucket),
            None => Ok(()),
        }
    }

    fn fqn(&self) -> Option<String> {
        Some("aws-cdk-lib.aws_s3.mixins.BucketAutoDeleteObjects".to_owned())
    }
}

/// Adds statements to the policy of a bucket.
#[derive(Clone, Debug)]
pub struct BucketPolicyStatements {
    statements: Vec<PolicyStatement>,
}

impl BucketPolicyStatements {
    /// Creates the mixin, with the statements to add.
    pub fn new(statements: Vec<PolicyStatement>) -> Self {
        Self { statements }
    }
}

impl IMixin for BucketPolicyStatements {
    fn supports(&self, construct: &Node) -> bool {
        CfnResource::at(construct).is_some_and(|r| r.resource_type() == "AWS::S3::BucketPolicy")
    }

    fn apply_to(&self, construct: &Node) -> Result<()> {
        match CfnResource::at(construct).filter(|_| self.supports(construct)) {
            Some(policy) => cfn_bucket::add_statements(&policy, self.statements.iter().cloned()),
            None => Ok(()),
        }
    }

    fn fqn(&self) -> Option<String> {
        Some("aws-cdk-lib.aws_s3.mixins.BucketPolicyStatements".to_owned())
    }
}
