//! Deletes a bucket's objects before the bucket itself, by a function in the stack.

use longshore_core::construct::Construct as _;
use longshore_core::custom_resource::{CustomResource, CustomResourceProps};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::tags::Tags;

use super::{Bucket, IBucket as _};
use crate::aws_iam::{ArnPrincipal, IResourceWithPolicy as _, PolicyStatement};
use crate::custom_resources::{CustomResourceProvider, CustomResourceProviderProps};

const KIND: &str = "Custom::S3AutoDeleteObjects";
/// Marks buckets whose objects the function may delete.
const TAG: &str = "aws-cdk:auto-delete-objects";

/// Has a bucket emptied when it is taken out of the stack.
pub(super) fn enable(bucket: &Bucket) -> Result<()> {
    let resource = bucket.resource().clone();
    let checked = resource.clone();
    resource.node().add_validation(move || {
        if checked.with_options(|o| o.deletion_policy.as_deref() == Some("Delete")) {
            return Vec::new();
        }
        vec!["Cannot use 'AutoDeleteObjects' on a Bucket without setting removal policy to 'DESTROY'.".to_owned()]
    });
    let (provider, _) = CustomResourceProvider::get_or_create(
        bucket,
        KIND,
        CustomResourceProviderProps {
            // Differs(cdk): auto-delete-objects-handler. Written anew, so the asset's hash is another.
            code: include_str!("auto_delete_objects.js"),
            description: format!("Lambda function for auto-deleting objects in {} S3 bucket.", bucket.bucket_name()),
        },
    )?;
    let added = bucket.add_to_resource_policy(
        PolicyStatement::builder()
            .actions(["s3:PutBucketPolicy", "s3:GetBucket*", "s3:List*", "s3:DeleteObject*"])
            .resources([bucket.bucket_arn(), bucket.arn_for_objects("*")])
            .principal(ArnPrincipal::new(provider.role_arn()))
            .build()?,
    )?;
    let custom = CustomResource::new(
        bucket,
        "AutoDeleteObjectsCustomResource",
        CustomResourceProps {
            service_token: provider.service_token(),
            properties: object! {"BucketName" => bucket.bucket_name()},
            resource_type: Some(KIND.to_owned()),
            ..Default::default()
        },
    )?;
    // The function may delete objects for as long as there are any.
    if let Some(policy) = added.policy_dependable {
        custom.node().add_dependable(policy);
    }
    Tags::of(&resource).add(TAG, "true");
    Ok(())
}
