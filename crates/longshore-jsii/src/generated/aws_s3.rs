//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_S3_BLOCKPUBLICACCESS: Class = Class {
    fqn: "aws-cdk-lib.aws_s3.BlockPublicAccess",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_s3::BlockPublicAccessOptions>(k, 0)?;
        Ok(Native::of(<longshore::aws_s3::BlockPublicAccess>::new(a0)))
    }),
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
bound_struct!(longshore::aws_s3::BlockPublicAccessOptions, AWS_S3_BLOCKPUBLICACCESSOPTIONS, "aws-cdk-lib.aws_s3.BlockPublicAccessOptions", {
"blockPublicAcls" => block_public_acls,
"blockPublicPolicy" => block_public_policy,
"ignorePublicAcls" => ignore_public_acls,
"restrictPublicBuckets" => restrict_public_buckets,
});
pub(crate) static AWS_S3_BLOCKEDENCRYPTIONTYPE: Class = Class {
    fqn: "aws-cdk-lib.aws_s3.BlockedEncryptionType",
    interface: false,
    create: None,
    statics: &[
        ("NONE", |k, a| ToWire::wire(<longshore::aws_s3::BlockedEncryptionType>::NONE, k)),
        ("SSE_C", |k, a| ToWire::wire(<longshore::aws_s3::BlockedEncryptionType>::SSE_C, k)),
        ("custom", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_s3::BlockedEncryptionType>::custom(a0), k)
        }),
    ],
    members: &[Member::Get("name", |k, o| {
        let this = o.this::<longshore::aws_s3::BlockedEncryptionType>()?;
        ToWire::wire(<longshore::aws_s3::BlockedEncryptionType>::name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_s3::BlockedEncryptionType, AWS_S3_BLOCKEDENCRYPTIONTYPE);
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
        ("fromBucketAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_s3::BucketAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_s3::Bucket>::from_bucket_attributes(&a0, a1, a2)?, k)
        }),
        ("fromBucketName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_s3::Bucket>::from_bucket_name(&a0, a1, a2)?, k)
        }),
        ("fromCfnBucket", |k, a| {
            let a0 = a.get::<longshore_core::cfn_resource::CfnResource>(k, 0)?;
            ToWire::wire(<longshore::aws_s3::Bucket>::from_cfn_bucket(&a0)?, k)
        }),
        ("validateBucketName", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<bool>>(k, 1)?;
            {
                <longshore::aws_s3::Bucket>::validate_bucket_name(&a0, a1.unwrap_or_default())?;
                Ok(Json::Null)
            }
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
        Member::Get("bucketDualStackDomainName", |k, o| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            ToWire::wire(
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::bucket_dual_stack_domain_name(&this),
                k,
            )
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
        Member::Get("bucketWebsiteDomainName", |k, o| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            ToWire::wire(
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::bucket_website_domain_name(&this),
                k,
            )
        }),
        Member::Get("bucketWebsiteUrl", |k, o| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::bucket_website_url(&this), k)
        }),
        Member::Get("encryptionKey", |k, o| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::encryption_key(&this).cloned(), k)
        }),
        Member::Get("isWebsite", |k, o| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::is_website(&this), k)
        }),
        Member::Get("disallowPublicAccess", |k, o| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            ToWire::wire(<longshore::aws_s3::Bucket>::disallow_public_access(&this), k)
        }),
        Member::Get("policy", |k, o| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::policy(&this), k)
        }),
        Member::Get("replicationRoleArn", |k, o| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            ToWire::wire(<longshore::aws_s3::Bucket>::replication_role_arn(&this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_iam::IResourceWithPolicy>::env(&this), k)
        }),
        Member::Call("addCorsRule", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<longshore::aws_s3::CorsRule>(k, 0)?;
            {
                <longshore::aws_s3::Bucket>::add_cors_rule(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addInventory", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<longshore::aws_s3::Inventory>(k, 0)?;
            {
                <longshore::aws_s3::Bucket>::add_inventory(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addLifecycleRule", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<longshore::aws_s3::LifecycleRule>(k, 0)?;
            {
                <longshore::aws_s3::Bucket>::add_lifecycle_rule(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addMetric", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<longshore::aws_s3::BucketMetrics>(k, 0)?;
            {
                <longshore::aws_s3::Bucket>::add_metric(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addEventNotification", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<longshore::aws_s3::EventType>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucketNotificationDestination>>(k, 1)?;
            let a2 = a.rest::<longshore::aws_s3::NotificationKeyFilter>(k, 2)?;
            {
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::add_event_notification(&this, a0, &*a1, a2)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addObjectCreatedNotification", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucketNotificationDestination>>(k, 0)?;
            let a1 = a.rest::<longshore::aws_s3::NotificationKeyFilter>(k, 1)?;
            {
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::add_object_created_notification(
                    &this, &*a0, a1,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addObjectRemovedNotification", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucketNotificationDestination>>(k, 0)?;
            let a1 = a.rest::<longshore::aws_s3::NotificationKeyFilter>(k, 1)?;
            {
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::add_object_removed_notification(
                    &this, &*a0, a1,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addReplicationPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<bool>>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            {
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::add_replication_policy(
                    &this,
                    &a0,
                    a1,
                    a2.as_deref(),
                )?;
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
        Member::Call("enableEventBridgeNotification", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            {
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::enable_event_bridge_notification(&this)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grantDelete", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?.unwrap_or_else(|| "*".to_owned());
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::grant_delete(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantOnKey", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::grant_on_key(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantPublicAccess", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| "*".to_owned());
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::grant_public_access(&this, &a0, &a1)?,
                k,
            )
        }),
        Member::Call("grantPut", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?.unwrap_or_else(|| "*".to_owned());
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::grant_put(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantPutAcl", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?.unwrap_or_else(|| "*".to_owned());
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::grant_put_acl(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?.unwrap_or_else(|| "*".to_owned());
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::grant_read(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantReadWrite", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?.unwrap_or_else(|| "*".to_owned());
            ToWire::wire(
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::grant_read_write(&this, &*a0, &a1)?,
                k,
            )
        }),
        Member::Call("grantReplicationPermission", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_s3::GrantReplicationPermissionProps>(k, 1)?;
            ToWire::wire(
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::grant_replication_permission(
                    &this, &*a0, &a1,
                )?,
                k,
            )
        }),
        Member::Call("grantWrite", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?.unwrap_or_else(|| "*".to_owned());
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
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| String::new());
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::s3_url_for_object(&this, &a0), k)
        }),
        Member::Call("transferAccelerationUrlForObject", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| String::new());
            let a1 = a.get::<longshore::aws_s3::TransferAccelerationUrlOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::transfer_acceleration_url_for_object(
                    &this, &a0, a1,
                ),
                k,
            )
        }),
        Member::Call("urlForObject", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| String::new());
            ToWire::wire(<longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::url_for_object(&this, &a0), k)
        }),
        Member::Call("virtualHostedUrlForObject", |k, o, a| {
            let this = o.this::<longshore::aws_s3::Bucket>()?;
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| String::new());
            let a1 = a.get::<longshore::aws_s3::VirtualHostedStyleUrlOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_s3::Bucket as longshore::aws_s3::IBucket>::virtual_hosted_url_for_object_with(
                    &this, &a0, a1,
                ),
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
bound_struct!(longshore::aws_s3::BucketAttributes, AWS_S3_BUCKETATTRIBUTES, "aws-cdk-lib.aws_s3.BucketAttributes", {
"account" => account,
"region" => region,
"bucketArn" => bucket_arn,
"bucketName" => bucket_name,
"bucketDomainName" => bucket_domain_name,
"bucketDualStackDomainName" => bucket_dual_stack_domain_name,
"bucketRegionalDomainName" => bucket_regional_domain_name,
"bucketWebsiteNewUrlFormat" => bucket_website_new_url_format,
"bucketWebsiteUrl" => bucket_website_url,
"encryptionKey" => encryption_key,
"isWebsite" => is_website,
"notificationsHandlerRole" => notifications_handler_role,
});
bound_enum!(longshore::aws_s3::BucketEncryption, "aws-cdk-lib.aws_s3.BucketEncryption", {
"UNENCRYPTED" => Unencrypted,
"KMS_MANAGED" => KmsManaged,
"S3_MANAGED" => S3Managed,
"KMS" => Kms,
"DSSE_MANAGED" => DsseManaged,
"DSSE" => Dsse,
});
bound_struct!(longshore::aws_s3::BucketMetrics, AWS_S3_BUCKETMETRICS, "aws-cdk-lib.aws_s3.BucketMetrics", {
"id" => id,
"prefix" => prefix,
"tagFilters" => tag_filters,
});
bound_enum!(longshore::aws_s3::BucketNamespace, "aws-cdk-lib.aws_s3.BucketNamespace", {
"GLOBAL" => Global,
"ACCOUNT_REGIONAL" => AccountRegional,
});
bound_struct!(longshore::aws_s3::BucketNotificationDestinationConfig, AWS_S3_BUCKETNOTIFICATIONDESTINATIONCONFIG, "aws-cdk-lib.aws_s3.BucketNotificationDestinationConfig", {
"type" => r#type,
"arn" => arn,
"dependencies" => dependencies,
});
bound_enum!(longshore::aws_s3::BucketNotificationDestinationType, "aws-cdk-lib.aws_s3.BucketNotificationDestinationType", {
"LAMBDA" => Lambda,
"QUEUE" => Queue,
"TOPIC" => Topic,
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
    statics: &[("fromCfnBucketPolicy", |k, a| {
        let a0 = a.get::<longshore_core::cfn_resource::CfnResource>(k, 0)?;
        ToWire::wire(<longshore::aws_s3::BucketPolicy>::from_cfn_bucket_policy(&a0)?, k)
    })],
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
"removalPolicy" => removal_policy,
});
bound_struct!(longshore::aws_s3::BucketProps, AWS_S3_BUCKETPROPS, "aws-cdk-lib.aws_s3.BucketProps", {
"bucketName" => bucket_name,
"bucketNamePrefix" => bucket_name_prefix,
"bucketNamespace" => bucket_namespace,
"abacStatus" => abac_status,
"blockedEncryptionTypes" => blocked_encryption_types,
"replicationRules" => replication_rules,
"replicationRole" => replication_role,
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
"accessControl" => access_control,
"publicReadAccess" => public_read_access,
"cors" => cors,
"metrics" => metrics,
"websiteIndexDocument" => website_index_document,
"websiteErrorDocument" => website_error_document,
"websiteRedirect" => website_redirect,
"websiteRoutingRules" => website_routing_rules,
"serverAccessLogsBucket" => server_access_logs_bucket,
"serverAccessLogsPrefix" => server_access_logs_prefix,
"targetObjectKeyFormat" => target_object_key_format,
"inventories" => inventories,
"transferAcceleration" => transfer_acceleration,
"eventBridgeEnabled" => event_bridge_enabled,
"notificationsHandlerRole" => notifications_handler_role,
"notificationsSkipDestinationValidation" => notifications_skip_destination_validation,
"intelligentTieringConfigurations" => intelligent_tiering_configurations,
"objectLockEnabled" => object_lock_enabled,
"objectLockDefaultRetention" => object_lock_default_retention,
});
bound_struct!(longshore::aws_s3::CorsRule, AWS_S3_CORSRULE, "aws-cdk-lib.aws_s3.CorsRule", {
"id" => id,
"maxAge" => max_age,
"allowedHeaders" => allowed_headers,
"allowedMethods" => allowed_methods,
"allowedOrigins" => allowed_origins,
"exposedHeaders" => exposed_headers,
});
bound_enum!(longshore::aws_s3::EventType, "aws-cdk-lib.aws_s3.EventType", {
"OBJECT_CREATED" => ObjectCreated,
"OBJECT_CREATED_PUT" => ObjectCreatedPut,
"OBJECT_CREATED_POST" => ObjectCreatedPost,
"OBJECT_CREATED_COPY" => ObjectCreatedCopy,
"OBJECT_CREATED_COMPLETE_MULTIPART_UPLOAD" => ObjectCreatedCompleteMultipartUpload,
"OBJECT_REMOVED" => ObjectRemoved,
"OBJECT_REMOVED_DELETE" => ObjectRemovedDelete,
"OBJECT_REMOVED_DELETE_MARKER_CREATED" => ObjectRemovedDeleteMarkerCreated,
"OBJECT_RESTORE_POST" => ObjectRestorePost,
"OBJECT_RESTORE_COMPLETED" => ObjectRestoreCompleted,
"OBJECT_RESTORE_DELETE" => ObjectRestoreDelete,
"REDUCED_REDUNDANCY_LOST_OBJECT" => ReducedRedundancyLostObject,
"REPLICATION_OPERATION_FAILED_REPLICATION" => ReplicationOperationFailedReplication,
"REPLICATION_OPERATION_MISSED_THRESHOLD" => ReplicationOperationMissedThreshold,
"REPLICATION_OPERATION_REPLICATED_AFTER_THRESHOLD" => ReplicationOperationReplicatedAfterThreshold,
"REPLICATION_OPERATION_NOT_TRACKED" => ReplicationOperationNotTracked,
"LIFECYCLE_EXPIRATION" => LifecycleExpiration,
"LIFECYCLE_EXPIRATION_DELETE" => LifecycleExpirationDelete,
"LIFECYCLE_EXPIRATION_DELETE_MARKER_CREATED" => LifecycleExpirationDeleteMarkerCreated,
"LIFECYCLE_TRANSITION" => LifecycleTransition,
"INTELLIGENT_TIERING" => IntelligentTiering,
"OBJECT_TAGGING" => ObjectTagging,
"OBJECT_TAGGING_PUT" => ObjectTaggingPut,
"OBJECT_TAGGING_DELETE" => ObjectTaggingDelete,
"OBJECT_ACL_PUT" => ObjectAclPut,
"OBJECT_RESTORE" => ObjectRestore,
"REPLICATION" => Replication,
});
bound_struct!(longshore::aws_s3::Filter, AWS_S3_FILTER, "aws-cdk-lib.aws_s3.Filter", {
"prefix" => prefix,
"tags" => tags,
});
bound_struct!(longshore::aws_s3::GrantReplicationPermissionDestinationProps, AWS_S3_GRANTREPLICATIONPERMISSIONDESTINATIONPROPS, "aws-cdk-lib.aws_s3.GrantReplicationPermissionDestinationProps", {
"bucket" => bucket,
"encryptionKey" => encryption_key,
});
bound_struct!(longshore::aws_s3::GrantReplicationPermissionProps, AWS_S3_GRANTREPLICATIONPERMISSIONPROPS, "aws-cdk-lib.aws_s3.GrantReplicationPermissionProps", {
"destinations" => destinations,
"sourceDecryptionKey" => source_decryption_key,
});
bound_enum!(longshore::aws_s3::HttpMethods, "aws-cdk-lib.aws_s3.HttpMethods", {
"GET" => Get,
"PUT" => Put,
"HEAD" => Head,
"POST" => Post,
"DELETE" => Delete,
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
        Member::Get("bucketDualStackDomainName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            ToWire::wire(longshore::aws_s3::IBucket::bucket_dual_stack_domain_name(&*this), k)
        }),
        Member::Get("bucketName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            ToWire::wire(longshore::aws_s3::IBucket::bucket_name(&*this), k)
        }),
        Member::Get("bucketRegionalDomainName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            ToWire::wire(longshore::aws_s3::IBucket::bucket_regional_domain_name(&*this), k)
        }),
        Member::Get("bucketWebsiteDomainName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            ToWire::wire(longshore::aws_s3::IBucket::bucket_website_domain_name(&*this), k)
        }),
        Member::Get("bucketWebsiteUrl", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            ToWire::wire(longshore::aws_s3::IBucket::bucket_website_url(&*this), k)
        }),
        Member::Get("encryptionKey", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            ToWire::wire(longshore::aws_s3::IBucket::encryption_key(&*this).cloned(), k)
        }),
        Member::Get("isWebsite", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            ToWire::wire(longshore::aws_s3::IBucket::is_website(&*this), k)
        }),
        Member::Get("policy", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            ToWire::wire(longshore::aws_s3::IBucket::policy(&*this), k)
        }),
        Member::Get("replicationRoleArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            ToWire::wire(longshore::aws_s3::IBucket::replication_role_arn(&*this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::env(&*this), k)
        }),
        Member::Call("addEventNotification", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<longshore::aws_s3::EventType>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucketNotificationDestination>>(k, 1)?;
            let a2 = a.rest::<longshore::aws_s3::NotificationKeyFilter>(k, 2)?;
            {
                longshore::aws_s3::IBucket::add_event_notification(&*this, a0, &*a1, a2)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addObjectCreatedNotification", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucketNotificationDestination>>(k, 0)?;
            let a1 = a.rest::<longshore::aws_s3::NotificationKeyFilter>(k, 1)?;
            {
                longshore::aws_s3::IBucket::add_object_created_notification(&*this, &*a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addObjectRemovedNotification", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucketNotificationDestination>>(k, 0)?;
            let a1 = a.rest::<longshore::aws_s3::NotificationKeyFilter>(k, 1)?;
            {
                longshore::aws_s3::IBucket::add_object_removed_notification(&*this, &*a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addReplicationPolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<bool>>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            {
                longshore::aws_s3::IBucket::add_replication_policy(&*this, &a0, a1, a2.as_deref())?;
                Ok(Json::Null)
            }
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
        Member::Call("enableEventBridgeNotification", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            {
                longshore::aws_s3::IBucket::enable_event_bridge_notification(&*this)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grantDelete", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?.unwrap_or_else(|| "*".to_owned());
            ToWire::wire(longshore::aws_s3::IBucket::grant_delete(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantPublicAccess", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| "*".to_owned());
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(longshore::aws_s3::IBucket::grant_public_access(&*this, &a0, &a1)?, k)
        }),
        Member::Call("grantPut", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?.unwrap_or_else(|| "*".to_owned());
            ToWire::wire(longshore::aws_s3::IBucket::grant_put(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantPutAcl", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?.unwrap_or_else(|| "*".to_owned());
            ToWire::wire(longshore::aws_s3::IBucket::grant_put_acl(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?.unwrap_or_else(|| "*".to_owned());
            ToWire::wire(longshore::aws_s3::IBucket::grant_read(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantReadWrite", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?.unwrap_or_else(|| "*".to_owned());
            ToWire::wire(longshore::aws_s3::IBucket::grant_read_write(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantReplicationPermission", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_s3::GrantReplicationPermissionProps>(k, 1)?;
            ToWire::wire(longshore::aws_s3::IBucket::grant_replication_permission(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantWrite", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?.unwrap_or_else(|| "*".to_owned());
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
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| String::new());
            ToWire::wire(longshore::aws_s3::IBucket::s3_url_for_object(&*this, &a0), k)
        }),
        Member::Call("transferAccelerationUrlForObject", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| String::new());
            let a1 = a.get::<longshore::aws_s3::TransferAccelerationUrlOptions>(k, 1)?;
            ToWire::wire(longshore::aws_s3::IBucket::transfer_acceleration_url_for_object(&*this, &a0, a1), k)
        }),
        Member::Call("urlForObject", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| String::new());
            ToWire::wire(longshore::aws_s3::IBucket::url_for_object(&*this, &a0), k)
        }),
        Member::Call("virtualHostedUrlForObject", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>()?;
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| String::new());
            let a1 = a.get::<longshore::aws_s3::VirtualHostedStyleUrlOptions>(k, 1)?;
            ToWire::wire(longshore::aws_s3::IBucket::virtual_hosted_url_for_object_with(&*this, &a0, a1), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_s3::IBucket> => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_s3::IBucket>, AWS_S3_IBUCKET_DYN, construct);
pub(crate) static AWS_S3_IBUCKETNOTIFICATIONDESTINATION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_s3.IBucketNotificationDestination",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_s3::IBucketNotificationDestination>>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 1)?;
        ToWire::wire(longshore::aws_s3::IBucketNotificationDestination::bind(&*this, &a0, &*a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_s3::IBucketNotificationDestination>, AWS_S3_IBUCKETNOTIFICATIONDESTINATION_DYN);
bound_struct!(longshore::aws_s3::IntelligentTieringConfiguration, AWS_S3_INTELLIGENTTIERINGCONFIGURATION, "aws-cdk-lib.aws_s3.IntelligentTieringConfiguration", {
"name" => name,
"prefix" => prefix,
"tags" => tags,
"archiveAccessTierTime" => archive_access_tier_time,
"deepArchiveAccessTierTime" => deep_archive_access_tier_time,
});
bound_struct!(longshore::aws_s3::Inventory, AWS_S3_INVENTORY, "aws-cdk-lib.aws_s3.Inventory", {
"destination" => destination,
"objectsPrefix" => objects_prefix,
"format" => format,
"enabled" => enabled,
"inventoryId" => inventory_id,
"frequency" => frequency,
"includeObjectVersions" => include_object_versions,
"optionalFields" => optional_fields,
});
bound_struct!(longshore::aws_s3::InventoryDestination, AWS_S3_INVENTORYDESTINATION, "aws-cdk-lib.aws_s3.InventoryDestination", {
"bucket" => bucket,
"prefix" => prefix,
"bucketOwner" => bucket_owner,
});
bound_enum!(longshore::aws_s3::InventoryFormat, "aws-cdk-lib.aws_s3.InventoryFormat", {
"CSV" => Csv,
"PARQUET" => Parquet,
"ORC" => Orc,
});
bound_enum!(longshore::aws_s3::InventoryFrequency, "aws-cdk-lib.aws_s3.InventoryFrequency", {
"DAILY" => Daily,
"WEEKLY" => Weekly,
});
bound_enum!(longshore::aws_s3::InventoryObjectVersion, "aws-cdk-lib.aws_s3.InventoryObjectVersion", {
"ALL" => All,
"CURRENT" => Current,
});
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
bound_struct!(longshore::aws_s3::Location, AWS_S3_LOCATION, "aws-cdk-lib.aws_s3.Location", {
"bucketName" => bucket_name,
"objectKey" => object_key,
"objectVersion" => object_version,
});
bound_struct!(longshore::aws_s3::NoncurrentVersionTransition, AWS_S3_NONCURRENTVERSIONTRANSITION, "aws-cdk-lib.aws_s3.NoncurrentVersionTransition", {
"storageClass" => storage_class,
"transitionAfter" => transition_after,
"noncurrentVersionsToRetain" => noncurrent_versions_to_retain,
});
bound_struct!(longshore::aws_s3::NotificationKeyFilter, AWS_S3_NOTIFICATIONKEYFILTER, "aws-cdk-lib.aws_s3.NotificationKeyFilter", {
"prefix" => prefix,
"suffix" => suffix,
});
bound_enum!(longshore::aws_s3::ObjectLockMode, "aws-cdk-lib.aws_s3.ObjectLockMode", {
"GOVERNANCE" => Governance,
"COMPLIANCE" => Compliance,
});
pub(crate) static AWS_S3_OBJECTLOCKRETENTION: Class = Class {
    fqn: "aws-cdk-lib.aws_s3.ObjectLockRetention",
    interface: false,
    create: None,
    statics: &[
        ("compliance", |k, a| {
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            ToWire::wire(<longshore::aws_s3::ObjectLockRetention>::compliance(a0)?, k)
        }),
        ("governance", |k, a| {
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            ToWire::wire(<longshore::aws_s3::ObjectLockRetention>::governance(a0)?, k)
        }),
    ],
    members: &[
        Member::Get("duration", |k, o| ToWire::wire(o.this::<longshore::aws_s3::ObjectLockRetention>()?.duration, k)),
        Member::Get("mode", |k, o| ToWire::wire(o.this::<longshore::aws_s3::ObjectLockRetention>()?.mode, k)),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_s3::ObjectLockRetention, AWS_S3_OBJECTLOCKRETENTION);
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
bound_enum!(longshore::aws_s3::PartitionDateSource, "aws-cdk-lib.aws_s3.PartitionDateSource", {
"EVENT_TIME" => EventTime,
"DELIVERY_TIME" => DeliveryTime,
});
bound_enum!(longshore::aws_s3::RedirectProtocol, "aws-cdk-lib.aws_s3.RedirectProtocol", {
"HTTP" => Http,
"HTTPS" => Https,
});
bound_struct!(longshore::aws_s3::RedirectTarget, AWS_S3_REDIRECTTARGET, "aws-cdk-lib.aws_s3.RedirectTarget", {
"hostName" => host_name,
"protocol" => protocol,
});
pub(crate) static AWS_S3_REPLACEKEY: Class = Class {
    fqn: "aws-cdk-lib.aws_s3.ReplaceKey",
    interface: false,
    create: None,
    statics: &[("prefixWith", |k, a| {
        let a0 = a.get::<String>(k, 0)?;
        ToWire::wire(<longshore::aws_s3::ReplaceKey>::prefix_with(a0), k)
    })],
    members: &[
        Member::Get("prefixWithKey", |k, o| {
            let this = o.this::<longshore::aws_s3::ReplaceKey>()?;
            ToWire::wire(<longshore::aws_s3::ReplaceKey>::prefix_with_key(&this), k)
        }),
        Member::Get("withKey", |k, o| {
            let this = o.this::<longshore::aws_s3::ReplaceKey>()?;
            ToWire::wire(<longshore::aws_s3::ReplaceKey>::with_key(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_s3::ReplaceKey, AWS_S3_REPLACEKEY);
bound_struct!(longshore::aws_s3::ReplicationRule, AWS_S3_REPLICATIONRULE, "aws-cdk-lib.aws_s3.ReplicationRule", {
"destination" => destination,
"accessControlTransition" => access_control_transition,
"deleteMarkerReplication" => delete_marker_replication,
"filter" => filter,
"id" => id,
"kmsKey" => kms_key,
"metrics" => metrics,
"priority" => priority,
"replicaModifications" => replica_modifications,
"replicationTimeControl" => replication_time_control,
"sseKmsEncryptedObjects" => sse_kms_encrypted_objects,
"storageClass" => storage_class,
});
pub(crate) static AWS_S3_REPLICATIONTIMEVALUE: Class = Class {
    fqn: "aws-cdk-lib.aws_s3.ReplicationTimeValue",
    interface: false,
    create: None,
    statics: &[("FIFTEEN_MINUTES", |k, a| ToWire::wire(<longshore::aws_s3::ReplicationTimeValue>::FIFTEEN_MINUTES, k))],
    members: &[Member::Get("minutes", |k, o| {
        let this = o.this::<longshore::aws_s3::ReplicationTimeValue>()?;
        ToWire::wire(<longshore::aws_s3::ReplicationTimeValue>::minutes(this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_s3::ReplicationTimeValue, AWS_S3_REPLICATIONTIMEVALUE);
bound_struct!(longshore::aws_s3::RoutingRule, AWS_S3_ROUTINGRULE, "aws-cdk-lib.aws_s3.RoutingRule", {
"hostName" => host_name,
"httpRedirectCode" => http_redirect_code,
"protocol" => protocol,
"replaceKey" => replace_key,
"condition" => condition,
});
bound_struct!(longshore::aws_s3::RoutingRuleCondition, AWS_S3_ROUTINGRULECONDITION, "aws-cdk-lib.aws_s3.RoutingRuleCondition", {
"httpErrorCodeReturnedEquals" => http_error_code_returned_equals,
"keyPrefixEquals" => key_prefix_equals,
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
    members: &[
        Member::Get("value", |k, o| {
            let this = o.this::<longshore::aws_s3::StorageClass>()?;
            ToWire::wire(<longshore::aws_s3::StorageClass>::value(&this), k)
        }),
        Member::Call("toString", |k, o, a| {
            let this = o.this::<longshore::aws_s3::StorageClass>()?;
            ToWire::wire(this.to_string(), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_s3::StorageClass, AWS_S3_STORAGECLASS);
bound_struct!(longshore::aws_s3::Tag, AWS_S3_TAG, "aws-cdk-lib.aws_s3.Tag", {
"key" => key,
"value" => value,
});
pub(crate) static AWS_S3_TARGETOBJECTKEYFORMAT: Class = Class {
    fqn: "aws-cdk-lib.aws_s3.TargetObjectKeyFormat",
    interface: false,
    create: None,
    statics: &[
        ("partitionedPrefix", |k, a| {
            let a0 = a.get::<Option<longshore::aws_s3::PartitionDateSource>>(k, 0)?;
            ToWire::wire(<longshore::aws_s3::TargetObjectKeyFormat>::partitioned_prefix(a0), k)
        }),
        ("simplePrefix", |k, a| ToWire::wire(<longshore::aws_s3::TargetObjectKeyFormat>::simple_prefix(), k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_s3::TargetObjectKeyFormat, AWS_S3_TARGETOBJECTKEYFORMAT);
bound_struct!(longshore::aws_s3::TransferAccelerationUrlOptions, AWS_S3_TRANSFERACCELERATIONURLOPTIONS, "aws-cdk-lib.aws_s3.TransferAccelerationUrlOptions", {
"dualStack" => dual_stack,
});
bound_struct!(longshore::aws_s3::Transition, AWS_S3_TRANSITION, "aws-cdk-lib.aws_s3.Transition", {
"storageClass" => storage_class,
"transitionDate" => transition_date,
"transitionAfter" => transition_after,
});
bound_enum!(longshore::aws_s3::TransitionDefaultMinimumObjectSize, "aws-cdk-lib.aws_s3.TransitionDefaultMinimumObjectSize", {
"ALL_STORAGE_CLASSES_128_K" => AllStorageClasses128K,
"VARIES_BY_STORAGE_CLASS" => VariesByStorageClass,
});
bound_struct!(longshore::aws_s3::VirtualHostedStyleUrlOptions, AWS_S3_VIRTUALHOSTEDSTYLEURLOPTIONS, "aws-cdk-lib.aws_s3.VirtualHostedStyleUrlOptions", {
"regional" => regional,
});
