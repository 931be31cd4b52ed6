//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_S3_BLOCKPUBLICACCESS: Class = Class {
    fqn: "aws-cdk-lib.aws_s3.BlockPublicAccess",
    interface: false,
    create: None,
    statics: &[
        ("BLOCK_ACLS", |k, a| ToWire::wire(<longshore::aws_s3::BlockPublicAccess>::BLOCK_ACLS, k)),
        ("BLOCK_ACLS_ONLY", |k, a| ToWire::wire(<longshore::aws_s3::BlockPublicAccess>::BLOCK_ACLS_ONLY, k)),
        ("BLOCK_ALL", |k, a| ToWire::wire(<longshore::aws_s3::BlockPublicAccess>::BLOCK_ALL, k)),
    ],
    members: &[
        Member::Get("blockPublicAcls", |k, o| {
            ToWire::wire(o.this::<longshore::aws_s3::BlockPublicAccess>()?.block_public_acls, k)
        }),
        Member::Get("blockPublicPolicy", |k, o| {
            ToWire::wire(o.this::<longshore::aws_s3::BlockPublicAccess>()?.block_public_policy, k)
        }),
        Member::Get("ignorePublicAcls", |k, o| {
            ToWire::wire(o.this::<longshore::aws_s3::BlockPublicAccess>()?.ignore_public_acls, k)
        }),
        Member::Get("restrictPublicBuckets", |k, o| {
            ToWire::wire(o.this::<longshore::aws_s3::BlockPublicAccess>()?.restrict_public_buckets, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_s3::BlockPublicAccess, AWS_S3_BLOCKPUBLICACCESS);
pub(crate) static AWS_S3_BUCKET: Class = Class {
    fqn: "aws-cdk-lib.aws_s3.Bucket",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_s3::BucketProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_s3::Bucket>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromBucketArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_s3::Bucket>::from_bucket_arn(&a0, a1, a2)?, k)
        }),
        ("fromBucketName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_s3::Bucket>::from_bucket_name(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("bucketArn", |k, o| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::bucket_arn(&this), k)
        }),
        Member::Get("bucketDomainName", |k, o| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::bucket_domain_name(&this), k)
        }),
        Member::Get("bucketName", |k, o| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::bucket_name(&this), k)
        }),
        Member::Get("bucketRegionalDomainName", |k, o| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            ToWire::wire(
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::bucket_regional_domain_name(&this),
                k,
            )
        }),
        Member::Get("bucketWebsiteUrl", |k, o| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            ToWire::wire(<longshore::aws_s3::Bucket>::bucket_website_url(&this), k)
        }),
        Member::Get("encryptionKey", |k, o| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::encryption_key(&this).cloned(), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_iam::IResourceWithPolicy>::env(&this), k)
        }),
        Member::Call("addLifecycleRule", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<longshore::aws_s3::LifecycleRule>(k, 0)?;
            {
                <longshore::aws_s3::Bucket>::add_lifecycle_rule(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_s3::Bucket as longshore::aws_iam::IResourceWithPolicy>::add_to_resource_policy(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("arnForObjects", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::arn_for_objects(&this, &a0), k)
        }),
        Member::Call("grantDelete", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::grant_delete(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantPut", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::grant_put(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantPutAcl", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::grant_put_acl(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::grant_read(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantReadWrite", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::grant_read_write(&this, &*a0, &a1)?,
                k,
            )
        }),
        Member::Call("grantWrite", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            a.at_most(2)?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::grant_write(&this, &*a0, &a1)?, k)
        }),
        Member::Call("onCloudTrailEvent", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_s3::OnCloudTrailBucketEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::on_cloud_trail_event(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("onCloudTrailPutObject", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_s3::OnCloudTrailBucketEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::on_cloud_trail_put_object(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("onCloudTrailWriteObject", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_s3::OnCloudTrailBucketEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::on_cloud_trail_write_object(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("s3UrlForObject", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::s3_url_for_object(&this, &a0), k)
        }),
        Member::Call("urlForObject", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::url_for_object(&this, &a0), k)
        }),
        Member::Call("virtualHostedUrlForObject", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<String>(k, 0)?;
            a.at_most(1)?;
            ToWire::wire(
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::virtual_hosted_url_for_object(&this, &a0),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_s3::Bucket => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_s3::Bucket => std::rc::Rc<dyn longshore::aws_s3::IBucket>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_s3::Bucket, AWS_S3_BUCKET, construct);
bound_enum!(longshore::aws_s3::BucketAccessControl, "aws-cdk-lib.aws_s3.BucketAccessControl", {
"PRIVATE" => Private,
"PUBLIC_READ" => PublicRead,
"PUBLIC_READ_WRITE" => PublicReadWrite,
"AUTHENTICATED_READ" => AuthenticatedRead,
"LOG_DELIVERY_WRITE" => LogDeliveryWrite,
"BUCKET_OWNER_READ" => BucketOwnerRead,
"BUCKET_OWNER_FULL_CONTROL" => BucketOwnerFullControl,
"AWS_EXEC_READ" => AwsExecRead,
});
bound_enum!(longshore::aws_s3::BucketEncryption, "aws-cdk-lib.aws_s3.BucketEncryption", {
"UNENCRYPTED" => Unencrypted,
"KMS_MANAGED" => KmsManaged,
"S3_MANAGED" => S3Managed,
"KMS" => Kms,
"DSSE_MANAGED" => DsseManaged,
"DSSE" => Dsse,
});
pub(crate) static AWS_S3_BUCKETPOLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_s3.BucketPolicy",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_s3::BucketPolicyProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_s3::BucketPolicy>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("document", |k, o| {
        let this = o.this::<longshore::aws_s3::BucketPolicy>()?;
        ToWire::wire(Clone::clone(<longshore::aws_s3::BucketPolicy>::document(&this)), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_s3::BucketPolicy, AWS_S3_BUCKETPOLICY, construct);
bound_struct!(longshore::aws_s3::BucketPolicyProps, AWS_S3_BUCKETPOLICYPROPS, "aws-cdk-lib.aws_s3.BucketPolicyProps", {
"bucket" => bucket,
"document" => document,
});
bound_struct!(longshore::aws_s3::BucketProps, AWS_S3_BUCKETPROPS, "aws-cdk-lib.aws_s3.BucketProps", {
"bucketName" => bucket_name,
"encryption" => encryption,
"encryptionKey" => encryption_key,
"bucketKeyEnabled" => bucket_key_enabled,
"versioned" => versioned,
"removalPolicy" => removal_policy,
"blockPublicAccess" => block_public_access,
"enforceSSL" => enforce_ssl,
"minimumTLSVersion" => minimum_tls_version,
"objectOwnership" => object_ownership,
"autoDeleteObjects" => auto_delete_objects,
"lifecycleRules" => lifecycle_rules,
"transitionDefaultMinimumObjectSize" => transition_default_minimum_object_size,
});
pub(crate) static AWS_S3_IBUCKET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_s3.IBucket",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("bucketArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            ToWire::wire(longshore::aws_s3::IBucket::bucket_arn(&*this), k)
        }),
        Member::Get("bucketDomainName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            ToWire::wire(longshore::aws_s3::IBucket::bucket_domain_name(&*this), k)
        }),
        Member::Get("bucketName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            ToWire::wire(longshore::aws_s3::IBucket::bucket_name(&*this), k)
        }),
        Member::Get("bucketRegionalDomainName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            ToWire::wire(longshore::aws_s3::IBucket::bucket_regional_domain_name(&*this), k)
        }),
        Member::Get("encryptionKey", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            ToWire::wire(longshore::aws_s3::IBucket::encryption_key(&*this).cloned(), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::env(&*this), k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::add_to_resource_policy(&*this, a0)?, k)
        }),
        Member::Call("arnForObjects", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(longshore::aws_s3::IBucket::arn_for_objects(&*this, &a0), k)
        }),
        Member::Call("grantDelete", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(longshore::aws_s3::IBucket::grant_delete(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantPut", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(longshore::aws_s3::IBucket::grant_put(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantPutAcl", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(longshore::aws_s3::IBucket::grant_put_acl(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(longshore::aws_s3::IBucket::grant_read(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantReadWrite", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(longshore::aws_s3::IBucket::grant_read_write(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantWrite", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            a.at_most(2)?;
            ToWire::wire(longshore::aws_s3::IBucket::grant_write(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("onCloudTrailEvent", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_s3::OnCloudTrailBucketEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_s3::IBucket::on_cloud_trail_event(&*this, &a0, a1)?, k)
        }),
        Member::Call("onCloudTrailPutObject", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_s3::OnCloudTrailBucketEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_s3::IBucket::on_cloud_trail_put_object(&*this, &a0, a1)?, k)
        }),
        Member::Call("onCloudTrailWriteObject", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_s3::OnCloudTrailBucketEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_s3::IBucket::on_cloud_trail_write_object(&*this, &a0, a1)?, k)
        }),
        Member::Call("s3UrlForObject", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(longshore::aws_s3::IBucket::s3_url_for_object(&*this, &a0), k)
        }),
        Member::Call("urlForObject", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(longshore::aws_s3::IBucket::url_for_object(&*this, &a0), k)
        }),
        Member::Call("virtualHostedUrlForObject", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<String>(k, 0)?;
            a.at_most(1)?;
            ToWire::wire(longshore::aws_s3::IBucket::virtual_hosted_url_for_object(&*this, &a0), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_s3::IBucket> => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_s3::IBucket>, AWS_S3_IBUCKET_DYN, construct);
bound_struct!(longshore::aws_s3::LifecycleRule, AWS_S3_LIFECYCLERULE, "aws-cdk-lib.aws_s3.LifecycleRule", {
"id" => id,
"enabled" => enabled,
"abortIncompleteMultipartUploadAfter" => abort_incomplete_multipart_upload_after,
"expirationDate" => expiration_date,
"expiration" => expiration,
"noncurrentVersionExpiration" => noncurrent_version_expiration,
"noncurrentVersionsToRetain" => noncurrent_versions_to_retain,
"noncurrentVersionTransitions" => noncurrent_version_transitions,
"transitions" => transitions,
"prefix" => prefix,
"tagFilters" => tag_filters,
"expiredObjectDeleteMarker" => expired_object_delete_marker,
"objectSizeLessThan" => object_size_less_than,
"objectSizeGreaterThan" => object_size_greater_than,
});
bound_struct!(longshore::aws_s3::NoncurrentVersionTransition, AWS_S3_NONCURRENTVERSIONTRANSITION, "aws-cdk-lib.aws_s3.NoncurrentVersionTransition", {
"storageClass" => storage_class,
"transitionAfter" => transition_after,
"noncurrentVersionsToRetain" => noncurrent_versions_to_retain,
});
bound_enum!(longshore::aws_s3::ObjectOwnership, "aws-cdk-lib.aws_s3.ObjectOwnership", {
"BUCKET_OWNER_ENFORCED" => BucketOwnerEnforced,
"BUCKET_OWNER_PREFERRED" => BucketOwnerPreferred,
"OBJECT_WRITER" => ObjectWriter,
});
bound_struct!(longshore::aws_s3::OnCloudTrailBucketEventOptions, AWS_S3_ONCLOUDTRAILBUCKETEVENTOPTIONS, "aws-cdk-lib.aws_s3.OnCloudTrailBucketEventOptions", {
"target" => target,
"description" => description,
"ruleName" => rule_name,
"eventPattern" => event_pattern,
"crossStackScope" => cross_stack_scope,
"paths" => paths,
});
pub(crate) static AWS_S3_STORAGECLASS: Class = Class {
    fqn: "aws-cdk-lib.aws_s3.StorageClass",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        Ok(Native::of(<longshore::aws_s3::StorageClass>::new(a0)))
    }),
    statics: &[
        ("DEEP_ARCHIVE", |k, a| ToWire::wire(<longshore::aws_s3::StorageClass>::deep_archive(), k)),
        ("GLACIER", |k, a| ToWire::wire(<longshore::aws_s3::StorageClass>::glacier(), k)),
        ("GLACIER_INSTANT_RETRIEVAL", |k, a| {
            ToWire::wire(<longshore::aws_s3::StorageClass>::glacier_instant_retrieval(), k)
        }),
        ("INFREQUENT_ACCESS", |k, a| ToWire::wire(<longshore::aws_s3::StorageClass>::infrequent_access(), k)),
        ("INTELLIGENT_TIERING", |k, a| ToWire::wire(<longshore::aws_s3::StorageClass>::intelligent_tiering(), k)),
        ("ONE_ZONE_INFREQUENT_ACCESS", |k, a| {
            ToWire::wire(<longshore::aws_s3::StorageClass>::one_zone_infrequent_access(), k)
        }),
    ],
    members: &[Member::Get("value", |k, o| {
        let this = o.this::<longshore::aws_s3::StorageClass>()?;
        ToWire::wire(<longshore::aws_s3::StorageClass>::value(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_s3::StorageClass, AWS_S3_STORAGECLASS);
bound_struct!(longshore::aws_s3::Transition, AWS_S3_TRANSITION, "aws-cdk-lib.aws_s3.Transition", {
"storageClass" => storage_class,
"transitionDate" => transition_date,
"transitionAfter" => transition_after,
});
bound_enum!(longshore::aws_s3::TransitionDefaultMinimumObjectSize, "aws-cdk-lib.aws_s3.TransitionDefaultMinimumObjectSize", {
"ALL_STORAGE_CLASSES_128_K" => AllStorageClasses128K,
"VARIES_BY_STORAGE_CLASS" => VariesByStorageClass,
});
