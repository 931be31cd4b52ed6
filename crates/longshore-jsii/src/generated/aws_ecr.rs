//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_ECR_AUTHORIZATIONTOKEN: Class = Class {
    fqn: "aws-cdk-lib.aws_ecr.AuthorizationToken",
    interface: false,
    create: None,
    statics: &[("grantRead", |k, a| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
        {
            <longshore::aws_ecr::AuthorizationToken>::grant_read(&*a0)?;
            Ok(Json::Null)
        }
    })],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static AWS_ECR_IREPOSITORY_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ecr.IRepository",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("registryUri", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            ToWire::wire(longshore::aws_ecr::IRepository::registry_uri(&*this)?, k)
        }),
        Member::Get("repositoryArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            ToWire::wire(longshore::aws_ecr::IRepository::repository_arn(&*this), k)
        }),
        Member::Get("repositoryName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            ToWire::wire(longshore::aws_ecr::IRepository::repository_name(&*this), k)
        }),
        Member::Get("repositoryUri", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            ToWire::wire(longshore::aws_ecr::IRepository::repository_uri(&*this)?, k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::env(&*this), k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::add_to_resource_policy(&*this, a0)?, k)
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(longshore::aws_ecr::IRepository::grant(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantPull", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_ecr::IRepository::grant_pull(&*this, &*a0)?, k)
        }),
        Member::Call("grantPullPush", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_ecr::IRepository::grant_pull_push(&*this, &*a0)?, k)
        }),
        Member::Call("grantPush", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_ecr::IRepository::grant_push(&*this, &*a0)?, k)
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_ecr::IRepository::grant_read(&*this, &*a0)?, k)
        }),
        Member::Call("onCloudTrailEvent", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_ecr::IRepository::on_cloud_trail_event(&*this, &a0, a1)?, k)
        }),
        Member::Call("onCloudTrailImagePushed", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecr::OnCloudTrailImagePushedOptions>(k, 1)?;
            ToWire::wire(longshore::aws_ecr::IRepository::on_cloud_trail_image_pushed(&*this, &a0, a1)?, k)
        }),
        Member::Call("onEvent", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_ecr::IRepository::on_event(&*this, &a0, a1)?, k)
        }),
        Member::Call("onImageScanCompleted", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecr::OnImageScanCompletedOptions>(k, 1)?;
            ToWire::wire(longshore::aws_ecr::IRepository::on_image_scan_completed(&*this, &a0, a1)?, k)
        }),
        Member::Call("repositoryUriForDigest", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| String::new());
            ToWire::wire(longshore::aws_ecr::IRepository::repository_uri_for_digest(&*this, &a0)?, k)
        }),
        Member::Call("repositoryUriForTag", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| String::new());
            ToWire::wire(longshore::aws_ecr::IRepository::repository_uri_for_tag(&*this, &a0)?, k)
        }),
        Member::Call("repositoryUriForTagOrDigest", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>()?;
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| String::new());
            ToWire::wire(longshore::aws_ecr::IRepository::repository_uri_for_tag_or_digest(&*this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_ecr::IRepository> => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_ecr::IRepository>, AWS_ECR_IREPOSITORY_DYN, construct);
pub(crate) static AWS_ECR_IMAGETAGMUTABILITYEXCLUSIONFILTER: Class = Class {
    fqn: "aws-cdk-lib.aws_ecr.ImageTagMutabilityExclusionFilter",
    interface: false,
    create: None,
    statics: &[("wildcard", |k, a| {
        let a0 = a.get::<String>(k, 0)?;
        ToWire::wire(<longshore::aws_ecr::ImageTagMutabilityExclusionFilter>::wildcard(a0)?, k)
    })],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecr::ImageTagMutabilityExclusionFilter, AWS_ECR_IMAGETAGMUTABILITYEXCLUSIONFILTER);
bound_struct!(longshore::aws_ecr::LifecycleRule, AWS_ECR_LIFECYCLERULE, "aws-cdk-lib.aws_ecr.LifecycleRule", {
"rulePriority" => rule_priority,
"description" => description,
"tagStatus" => tag_status,
"tagPrefixList" => tag_prefix_list,
"tagPatternList" => tag_pattern_list,
"maxImageCount" => max_image_count,
"maxImageAge" => max_image_age,
}, rest Default::default());
bound_struct!(longshore::aws_ecr::OnCloudTrailImagePushedOptions, AWS_ECR_ONCLOUDTRAILIMAGEPUSHEDOPTIONS, "aws-cdk-lib.aws_ecr.OnCloudTrailImagePushedOptions", {
"imageTag" => image_tag,
}, part event ["target", "crossStackScope", "description", "eventPattern", "ruleName"]);
bound_struct!(longshore::aws_ecr::OnImageScanCompletedOptions, AWS_ECR_ONIMAGESCANCOMPLETEDOPTIONS, "aws-cdk-lib.aws_ecr.OnImageScanCompletedOptions", {
"imageTags" => image_tags,
}, part event ["target", "crossStackScope", "description", "eventPattern", "ruleName"]);
pub(crate) static AWS_ECR_PUBLICGALLERYAUTHORIZATIONTOKEN: Class = Class {
    fqn: "aws-cdk-lib.aws_ecr.PublicGalleryAuthorizationToken",
    interface: false,
    create: None,
    statics: &[("grantRead", |k, a| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
        {
            <longshore::aws_ecr::PublicGalleryAuthorizationToken>::grant_read(&*a0)?;
            Ok(Json::Null)
        }
    })],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static AWS_ECR_REPOSITORY: Class = Class {
    fqn: "aws-cdk-lib.aws_ecr.Repository",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecr::RepositoryProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecr::Repository>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("arnForLocalRepository", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.construct(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            ToWire::wire(<longshore::aws_ecr::Repository>::arn_for_local_repository(&a0, &a1, a2.as_deref())?, k)
        }),
        ("fromLookup", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ecr::RepositoryLookupOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_ecr::Repository>::from_lookup(&a0, a1, a2)?, k)
        }),
        ("fromRepositoryArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ecr::Repository>::from_repository_arn(&a0, a1, a2)?, k)
        }),
        ("fromRepositoryAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ecr::RepositoryAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_ecr::Repository>::from_repository_attributes(&a0, a1, a2)?, k)
        }),
        ("fromRepositoryName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ecr::Repository>::from_repository_name(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("repositoryArn", |k, o| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            ToWire::wire(<longshore::aws_ecr::Repository as longshore::aws_ecr::IRepository>::repository_arn(&this), k)
        }),
        Member::Get("repositoryName", |k, o| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            ToWire::wire(<longshore::aws_ecr::Repository as longshore::aws_ecr::IRepository>::repository_name(&this), k)
        }),
        Member::Get("registryUri", |k, o| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            ToWire::wire(<longshore::aws_ecr::Repository as longshore::aws_ecr::IRepository>::registry_uri(&this)?, k)
        }),
        Member::Get("repositoryUri", |k, o| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            ToWire::wire(<longshore::aws_ecr::Repository as longshore::aws_ecr::IRepository>::repository_uri(&this)?, k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            ToWire::wire(<longshore::aws_ecr::Repository as longshore::aws_iam::IResourceWithPolicy>::env(&this), k)
        }),
        Member::Call("addLifecycleRule", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            let a0 = a.get::<longshore::aws_ecr::LifecycleRule>(k, 0)?;
            {
                <longshore::aws_ecr::Repository>::add_lifecycle_rule(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_ecr::Repository as longshore::aws_iam::IResourceWithPolicy>::add_to_resource_policy(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(
                <longshore::aws_ecr::Repository as longshore::aws_ecr::IRepository>::grant(&this, &*a0, &a1)?,
                k,
            )
        }),
        Member::Call("grantPull", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_ecr::Repository as longshore::aws_ecr::IRepository>::grant_pull(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantPullPush", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_ecr::Repository as longshore::aws_ecr::IRepository>::grant_pull_push(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantPush", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_ecr::Repository as longshore::aws_ecr::IRepository>::grant_push(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_ecr::Repository as longshore::aws_ecr::IRepository>::grant_read(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("onCloudTrailEvent", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ecr::Repository as longshore::aws_ecr::IRepository>::on_cloud_trail_event(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("onCloudTrailImagePushed", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecr::OnCloudTrailImagePushedOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ecr::Repository as longshore::aws_ecr::IRepository>::on_cloud_trail_image_pushed(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("onEvent", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ecr::Repository as longshore::aws_ecr::IRepository>::on_event(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("onImageScanCompleted", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecr::OnImageScanCompletedOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ecr::Repository as longshore::aws_ecr::IRepository>::on_image_scan_completed(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("repositoryUriForDigest", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| String::new());
            ToWire::wire(
                <longshore::aws_ecr::Repository as longshore::aws_ecr::IRepository>::repository_uri_for_digest(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("repositoryUriForTag", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| String::new());
            ToWire::wire(
                <longshore::aws_ecr::Repository as longshore::aws_ecr::IRepository>::repository_uri_for_tag(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("repositoryUriForTagOrDigest", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::Repository>()?;
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| String::new());
            ToWire::wire(
                <longshore::aws_ecr::Repository as longshore::aws_ecr::IRepository>::repository_uri_for_tag_or_digest(
                    &this, &a0,
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecr::Repository => std::rc::Rc<dyn longshore::aws_ecr::IRepository>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ecr::Repository => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ecr::Repository, AWS_ECR_REPOSITORY, construct);
bound_struct!(longshore::aws_ecr::RepositoryAttributes, AWS_ECR_REPOSITORYATTRIBUTES, "aws-cdk-lib.aws_ecr.RepositoryAttributes", {
"repositoryName" => repository_name,
"repositoryArn" => repository_arn,
});
pub(crate) static AWS_ECR_REPOSITORYBASE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecr.RepositoryBase",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("registryUri", |k, o| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            ToWire::wire(
                <longshore::aws_ecr::RepositoryBase as longshore::aws_ecr::IRepository>::registry_uri(&this)?,
                k,
            )
        }),
        Member::Get("repositoryArn", |k, o| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            ToWire::wire(
                <longshore::aws_ecr::RepositoryBase as longshore::aws_ecr::IRepository>::repository_arn(&this),
                k,
            )
        }),
        Member::Get("repositoryName", |k, o| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            ToWire::wire(
                <longshore::aws_ecr::RepositoryBase as longshore::aws_ecr::IRepository>::repository_name(&this),
                k,
            )
        }),
        Member::Get("repositoryUri", |k, o| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            ToWire::wire(
                <longshore::aws_ecr::RepositoryBase as longshore::aws_ecr::IRepository>::repository_uri(&this)?,
                k,
            )
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            ToWire::wire(<longshore::aws_ecr::RepositoryBase as longshore::aws_iam::IResourceWithPolicy>::env(&this), k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(<longshore::aws_ecr::RepositoryBase as longshore::aws_iam::IResourceWithPolicy>::add_to_resource_policy(&this, a0)?, k)
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(
                <longshore::aws_ecr::RepositoryBase as longshore::aws_ecr::IRepository>::grant(&this, &*a0, &a1)?,
                k,
            )
        }),
        Member::Call("grantPull", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_ecr::RepositoryBase as longshore::aws_ecr::IRepository>::grant_pull(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantPullPush", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_ecr::RepositoryBase as longshore::aws_ecr::IRepository>::grant_pull_push(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantPush", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_ecr::RepositoryBase as longshore::aws_ecr::IRepository>::grant_push(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_ecr::RepositoryBase as longshore::aws_ecr::IRepository>::grant_read(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("onCloudTrailEvent", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ecr::RepositoryBase as longshore::aws_ecr::IRepository>::on_cloud_trail_event(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("onCloudTrailImagePushed", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecr::OnCloudTrailImagePushedOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ecr::RepositoryBase as longshore::aws_ecr::IRepository>::on_cloud_trail_image_pushed(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("onEvent", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ecr::RepositoryBase as longshore::aws_ecr::IRepository>::on_event(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("onImageScanCompleted", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecr::OnImageScanCompletedOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ecr::RepositoryBase as longshore::aws_ecr::IRepository>::on_image_scan_completed(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("repositoryUriForDigest", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| String::new());
            ToWire::wire(
                <longshore::aws_ecr::RepositoryBase as longshore::aws_ecr::IRepository>::repository_uri_for_digest(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("repositoryUriForTag", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| String::new());
            ToWire::wire(
                <longshore::aws_ecr::RepositoryBase as longshore::aws_ecr::IRepository>::repository_uri_for_tag(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("repositoryUriForTagOrDigest", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::RepositoryBase>()?;
            let a0 = a.get::<Option<String>>(k, 0)?.unwrap_or_else(|| String::new());
            ToWire::wire(<longshore::aws_ecr::RepositoryBase as longshore::aws_ecr::IRepository>::repository_uri_for_tag_or_digest(&this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecr::RepositoryBase => std::rc::Rc<dyn longshore::aws_ecr::IRepository>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ecr::RepositoryBase => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ecr::RepositoryBase, AWS_ECR_REPOSITORYBASE, construct);
pub(crate) static AWS_ECR_REPOSITORYENCRYPTION: Class = Class {
    fqn: "aws-cdk-lib.aws_ecr.RepositoryEncryption",
    interface: false,
    create: None,
    statics: &[
        ("AES_256", |k, a| ToWire::wire(<longshore::aws_ecr::RepositoryEncryption>::Aes256, k)),
        ("KMS", |k, a| ToWire::wire(<longshore::aws_ecr::RepositoryEncryption>::Kms, k)),
        ("KMS_DSSE", |k, a| ToWire::wire(<longshore::aws_ecr::RepositoryEncryption>::KmsDsse, k)),
    ],
    members: &[Member::Get("value", |k, o| {
        let this = o.this::<longshore::aws_ecr::RepositoryEncryption>()?;
        ToWire::wire(<longshore::aws_ecr::RepositoryEncryption>::value(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecr::RepositoryEncryption, AWS_ECR_REPOSITORYENCRYPTION);
bound_struct!(longshore::aws_ecr::RepositoryLookupOptions, AWS_ECR_REPOSITORYLOOKUPOPTIONS, "aws-cdk-lib.aws_ecr.RepositoryLookupOptions", {
"repositoryName" => repository_name,
"repositoryArn" => repository_arn,
});
bound_struct!(longshore::aws_ecr::RepositoryProps, AWS_ECR_REPOSITORYPROPS, "aws-cdk-lib.aws_ecr.RepositoryProps", {
"repositoryName" => repository_name,
"encryption" => encryption,
"encryptionKey" => encryption_key,
"lifecycleRules" => lifecycle_rules,
"lifecycleRegistryId" => lifecycle_registry_id,
"removalPolicy" => removal_policy,
"imageScanOnPush" => image_scan_on_push,
"imageTagMutability" => image_tag_mutability,
"imageTagMutabilityExclusionFilters" => image_tag_mutability_exclusion_filters,
"emptyOnDelete" => empty_on_delete,
"autoDeleteImages" => auto_delete_images,
});
bound_enum!(longshore::aws_ecr::TagMutability, "aws-cdk-lib.aws_ecr.TagMutability", {
"MUTABLE" => Mutable,
"IMMUTABLE" => Immutable,
"IMMUTABLE_WITH_EXCLUSION" => ImmutableWithExclusion,
"MUTABLE_WITH_EXCLUSION" => MutableWithExclusion,
});
bound_enum!(longshore::aws_ecr::TagStatus, "aws-cdk-lib.aws_ecr.TagStatus", {
"ANY" => Any,
"TAGGED" => Tagged,
"UNTAGGED" => Untagged,
});
