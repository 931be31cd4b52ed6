//! Policies of buckets.

use longshore_core::annotations::Validations;
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};

use super::{Bucket, IBucket as _, cfn_bucket};
use crate::aws_iam::PolicyDocument;
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`BucketPolicy`].
    #[derive(Debug)]
    pub struct BucketPolicyProps => BucketPolicy {
        /// The name of the bucket that the policy is for.
        [into] bucket: String,
        /// The policy. Default: an empty one, to which statements can be added.
        document: Option<PolicyDocument>,
        /// What happens to the policy when it is taken out of the stack. Default: it is deleted.
        removal_policy: Option<RemovalPolicy>,
    }
}

/// The policy of a bucket; clones are the same.
#[derive(Clone)]
pub struct BucketPolicy {
    base: ResourceBase,
    resource: CfnResource,
    document: PolicyDocument,
}

impl BucketPolicy {
    /// Adds a policy to a stack.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: BucketPolicyProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_s3.BucketPolicy", PhysicalName::Unset)?;
        let document = props.document.unwrap_or_default();
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::S3::BucketPolicy",
            object! {"Bucket" => props.bucket, "PolicyDocument" => &document},
        )?;
        if let Some(policy) = props.removal_policy {
            resource.apply_removal_policy(policy, true)?;
        }
        Ok(Self { base, resource, document })
    }

    /// The policy that an L1 of the stack is, with its statements, to which others can be added.
    ///
    /// # Errors
    /// When the L1's statements cannot be read, or the policy of its bucket's key.
    pub fn from_cfn_bucket_policy(cfn_bucket_policy: &CfnResource) -> Result<Self> {
        const ID: &str = "@FromCfnBucketPolicy";
        if let Some(known) = cfn_bucket_policy.node().try_find_child(ID).and_then(|n| n.part::<BucketPolicy>()) {
            return Ok((*known).clone());
        }
        let name = cfn_bucket_policy.property("Bucket");
        let of_stack = cfn_bucket::referred(&name, "AWS::S3::Bucket").map(|b| cfn_bucket::of(&b)).transpose()?;
        let bucket = match &of_stack {
            Some(bucket) => bucket.bucket_name(),
            None => {
                let name = name.as_str().unwrap_or_default();
                Bucket::from_bucket_name(cfn_bucket_policy, "@FromCfnBucket", name)?.bucket_name()
            }
        };
        let document = Some(PolicyDocument::from_json(cfn_bucket_policy.property("PolicyDocument"))?);
        let policy = Self::new(cfn_bucket_policy, ID, BucketPolicyProps { bucket, document, removal_policy: None })?;
        Validations::of(&policy)
            .acknowledge_once("CloudFormation-Validate::E3019", "We are intentionally creating a duplicate resource");
        policy.node().attach(policy.clone());
        if let Some(bucket) = of_stack {
            bucket.set_policy(policy.clone());
        }
        Ok(policy)
    }

    /// Says what happens to the policy when it is taken out of the stack.
    ///
    /// # Errors
    /// When CloudFormation cannot do that with it.
    pub fn apply_removal_policy(&self, removal_policy: RemovalPolicy) -> Result<()> {
        self.resource.apply_removal_policy(removal_policy, true)
    }

    /// The statements.
    pub fn document(&self) -> &PolicyDocument {
        &self.document
    }
}

impl Construct for BucketPolicy {
    fn node(&self) -> &Node {
        self.base.node()
    }
}
