//! Deletes a bucket's objects before the bucket itself, by a function in the stack.

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct as _, Dependable, Node};
use longshore_core::custom_resource::{CustomResource, CustomResourceProps};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::tags::Tags;

use super::mixins::BucketPolicyStatements;
use super::{Bucket, IBucket as _, cfn_bucket};
use crate::aws_iam::{ArnPrincipal, IResourceWithPolicy as _, PolicyStatement};
use crate::custom_resources::{CustomResourceProvider, CustomResourceProviderProps};

const KIND: &str = "Custom::S3AutoDeleteObjects";
/// Marks buckets whose objects the function may delete.
const TAG: &str = "aws-cdk:auto-delete-objects";

/// A bucket as far as it matters here.
struct Emptied<'a> {
    scope: &'a Node,
    resource: &'a CfnResource,
    name: String,
    arn: String,
}

/// Has a bucket emptied when it is taken out of the stack.
pub(super) fn enable(bucket: &Bucket) -> Result<()> {
    let (name, arn) = (bucket.bucket_name(), bucket.bucket_arn());
    let emptied = Emptied { scope: bucket.node(), resource: bucket.resource(), name, arn };
    emptied.enable(|statement| Ok(bucket.add_to_resource_policy(statement)?.policy_dependable))
}

/// Has the bucket that an L1 is emptied when it is taken out of the stack.
pub(super) fn enable_l1(bucket: &CfnResource) -> Result<()> {
    let node = bucket.node();
    let scope = node.scope().filter(|_| matches!(node.id(), "Resource" | "Default")).unwrap_or(node);
    let emptied = Emptied { scope, resource: bucket, name: bucket.ref_(), arn: bucket.att("Arn") };
    emptied.enable(|statement| {
        let policy = cfn_bucket::policy_of(bucket)?;
        policy.node().with(&[&BucketPolicyStatements::new(vec![statement])])?;
        Ok(Some(Dependable::of(&policy)))
    })
}

impl Emptied<'_> {
    fn enable(&self, allow: impl FnOnce(PolicyStatement) -> Result<Option<Dependable>>) -> Result<()> {
        let checked = self.resource.clone();
        self.resource.node().add_validation(move || {
            if checked.with_options(|o| o.deletion_policy.as_deref() == Some("Delete")) {
                return Vec::new();
            }
            vec!["Cannot use 'AutoDeleteObjects' on a Bucket without setting removal policy to 'DESTROY'.".to_owned()]
        });
        let (provider, _) = CustomResourceProvider::get_or_create(
            self.scope,
            KIND,
            CustomResourceProviderProps {
                // Differs(cdk): auto-delete-objects-handler. Written anew, so the asset's hash is another.
                code: include_str!("auto_delete_objects.js"),
                description: format!("Lambda function for auto-deleting objects in {} S3 bucket.", self.name),
            },
        )?;
        let policy = allow(
            PolicyStatement::builder()
                .actions(["s3:PutBucketPolicy", "s3:GetBucket*", "s3:List*", "s3:DeleteObject*"])
                .resources([self.arn.clone(), format!("{}/*", self.arn)])
                .principal(ArnPrincipal::new(provider.role_arn()))
                .build()?,
        )?;
        let custom = CustomResource::new(
            self.scope,
            "AutoDeleteObjectsCustomResource",
            CustomResourceProps {
                service_token: provider.service_token(),
                properties: object! {"BucketName" => self.name.as_str()},
                resource_type: Some(KIND.to_owned()),
                ..Default::default()
            },
        )?;
        // The function may delete objects for as long as there are any.
        if let Some(policy) = policy {
            custom.node().add_dependable(policy);
        }
        Tags::of(self.resource).add(TAG, "true");
        Ok(())
    }
}
