//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_S3_ASSETS_ASSET: Class = Class {
    fqn: "aws-cdk-lib.aws_s3_assets.Asset",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_s3_assets::AssetProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_s3_assets::Asset>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("assetHash", |k, o| {
            let this = o.this::<longshore::aws_s3_assets::Asset>()?;
            ToWire::wire(<longshore::aws_s3_assets::Asset>::asset_hash(&this), k)
        }),
        Member::Get("assetPath", |k, o| {
            let this = o.this::<longshore::aws_s3_assets::Asset>()?;
            ToWire::wire(<longshore::aws_s3_assets::Asset>::asset_path(&this), k)
        }),
        Member::Get("bucket", |k, o| {
            let this = o.this::<longshore::aws_s3_assets::Asset>()?;
            ToWire::wire(Clone::clone(<longshore::aws_s3_assets::Asset>::bucket(&this)), k)
        }),
        Member::Get("httpUrl", |k, o| {
            let this = o.this::<longshore::aws_s3_assets::Asset>()?;
            ToWire::wire(<longshore::aws_s3_assets::Asset>::http_url(&this), k)
        }),
        Member::Get("isFile", |k, o| {
            let this = o.this::<longshore::aws_s3_assets::Asset>()?;
            ToWire::wire(<longshore::aws_s3_assets::Asset>::is_file(&this), k)
        }),
        Member::Get("isZipArchive", |k, o| {
            let this = o.this::<longshore::aws_s3_assets::Asset>()?;
            ToWire::wire(<longshore::aws_s3_assets::Asset>::is_zip_archive(&this), k)
        }),
        Member::Get("s3BucketName", |k, o| {
            let this = o.this::<longshore::aws_s3_assets::Asset>()?;
            ToWire::wire(<longshore::aws_s3_assets::Asset>::s3_bucket_name(&this), k)
        }),
        Member::Get("s3ObjectKey", |k, o| {
            let this = o.this::<longshore::aws_s3_assets::Asset>()?;
            ToWire::wire(<longshore::aws_s3_assets::Asset>::s3_object_key(&this), k)
        }),
        Member::Get("s3ObjectUrl", |k, o| {
            let this = o.this::<longshore::aws_s3_assets::Asset>()?;
            ToWire::wire(<longshore::aws_s3_assets::Asset>::s3_object_url(&this), k)
        }),
        Member::Call("addResourceMetadata", |k, o, a| {
            let this = o.this::<longshore::aws_s3_assets::Asset>()?;
            let a0 = a.get::<longshore_core::cfn_resource::CfnResource>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            {
                <longshore::aws_s3_assets::Asset>::add_resource_metadata(&this, &a0, &a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<longshore::aws_s3_assets::Asset>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            {
                <longshore::aws_s3_assets::Asset>::grant_read(&this, &*a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_s3_assets::Asset, AWS_S3_ASSETS_ASSET, construct);
bound_struct!(longshore::aws_s3_assets::AssetOptions, AWS_S3_ASSETS_ASSETOPTIONS, "aws-cdk-lib.aws_s3_assets.AssetOptions", {
"exclude" => exclude,
"ignoreMode" => ignore_mode,
"followSymlinks" => follow_symlinks,
"assetHash" => asset_hash,
"assetHashType" => asset_hash_type,
"bundling" => bundling,
"deployTime" => deploy_time,
"displayName" => display_name,
"readers" => readers,
"sourceKMSKey" => source_kms_key,
}, rest Default::default());
bound_struct!(longshore::aws_s3_assets::AssetProps, AWS_S3_ASSETS_ASSETPROPS, "aws-cdk-lib.aws_s3_assets.AssetProps", {
"path" => path,
"exclude" => exclude,
"ignoreMode" => ignore_mode,
"followSymlinks" => follow_symlinks,
"assetHash" => asset_hash,
"assetHashType" => asset_hash_type,
"bundling" => bundling,
"deployTime" => deploy_time,
"displayName" => display_name,
"readers" => readers,
"sourceKMSKey" => source_kms_key,
}, rest Default::default());
