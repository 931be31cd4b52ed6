//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_ECR_ASSETS_DOCKERIMAGEASSET: Class = Class {
    fqn: "aws-cdk-lib.aws_ecr_assets.DockerImageAsset",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecr_assets::DockerImageAssetProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecr_assets::DockerImageAsset>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("assetHash", |k, o| {
            let this = o.this::<longshore::aws_ecr_assets::DockerImageAsset>()?;
            ToWire::wire(<longshore::aws_ecr_assets::DockerImageAsset>::asset_hash(&this), k)
        }),
        Member::Get("imageTag", |k, o| {
            let this = o.this::<longshore::aws_ecr_assets::DockerImageAsset>()?;
            ToWire::wire(<longshore::aws_ecr_assets::DockerImageAsset>::image_tag(&this), k)
        }),
        Member::Get("imageUri", |k, o| {
            let this = o.this::<longshore::aws_ecr_assets::DockerImageAsset>()?;
            ToWire::wire(<longshore::aws_ecr_assets::DockerImageAsset>::image_uri(&this), k)
        }),
        Member::Get("repository", |k, o| {
            let this = o.this::<longshore::aws_ecr_assets::DockerImageAsset>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecr_assets::DockerImageAsset>::repository(&this)), k)
        }),
        Member::Call("addResourceMetadata", |k, o, a| {
            let this = o.this::<longshore::aws_ecr_assets::DockerImageAsset>()?;
            let a0 = a.get::<longshore_core::cfn_resource::CfnResource>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            {
                <longshore::aws_ecr_assets::DockerImageAsset>::add_resource_metadata(&this, &a0, &a1);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecr_assets::DockerImageAsset, AWS_ECR_ASSETS_DOCKERIMAGEASSET, construct);
bound_struct!(longshore::aws_ecr_assets::DockerImageAssetInvalidationOptions, AWS_ECR_ASSETS_DOCKERIMAGEASSETINVALIDATIONOPTIONS, "aws-cdk-lib.aws_ecr_assets.DockerImageAssetInvalidationOptions", {
"extraHash" => extra_hash,
"buildArgs" => build_args,
"buildContexts" => build_contexts,
"buildSecrets" => build_secrets,
"buildSsh" => build_ssh,
"target" => target,
"file" => file,
"repositoryName" => repository_name,
"networkMode" => network_mode,
"platform" => platform,
"outputs" => outputs,
});
bound_struct!(longshore::aws_ecr_assets::DockerImageAssetProps, AWS_ECR_ASSETS_DOCKERIMAGEASSETPROPS, "aws-cdk-lib.aws_ecr_assets.DockerImageAssetProps", {
"directory" => directory,
"buildArgs" => build_args,
"buildContexts" => build_contexts,
"buildSecrets" => build_secrets,
"buildSsh" => build_ssh,
"target" => target,
"file" => file,
"networkMode" => network_mode,
"platform" => platform,
"invalidation" => invalidation,
"outputs" => outputs,
"assetName" => asset_name,
"cacheFrom" => cache_from,
"cacheTo" => cache_to,
"cacheDisabled" => cache_disabled,
"displayName" => display_name,
"exclude" => exclude,
"ignoreMode" => ignore_mode,
"followSymlinks" => follow_symlinks,
"extraHash" => extra_hash,
}, rest Default::default());
pub(crate) static AWS_ECR_ASSETS_NETWORKMODE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecr_assets.NetworkMode",
    interface: false,
    create: None,
    statics: &[
        ("HOST", |k, a| ToWire::wire(<longshore::aws_ecr_assets::NetworkMode>::host(), k)),
        ("NONE", |k, a| ToWire::wire(<longshore::aws_ecr_assets::NetworkMode>::none(), k)),
        ("custom", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ecr_assets::NetworkMode>::custom(a0), k)
        }),
        ("fromContainer", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ecr_assets::NetworkMode>::from_container(&a0), k)
        }),
    ],
    members: &[Member::Get("mode", |k, o| {
        let this = o.this::<longshore::aws_ecr_assets::NetworkMode>()?;
        ToWire::wire(<longshore::aws_ecr_assets::NetworkMode>::mode(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecr_assets::NetworkMode, AWS_ECR_ASSETS_NETWORKMODE);
pub(crate) static AWS_ECR_ASSETS_PLATFORM: Class = Class {
    fqn: "aws-cdk-lib.aws_ecr_assets.Platform",
    interface: false,
    create: None,
    statics: &[
        ("LINUX_AMD64", |k, a| ToWire::wire(<longshore::aws_ecr_assets::Platform>::linux_amd64(), k)),
        ("LINUX_ARM64", |k, a| ToWire::wire(<longshore::aws_ecr_assets::Platform>::linux_arm64(), k)),
        ("custom", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ecr_assets::Platform>::custom(a0), k)
        }),
    ],
    members: &[Member::Get("platform", |k, o| {
        let this = o.this::<longshore::aws_ecr_assets::Platform>()?;
        ToWire::wire(<longshore::aws_ecr_assets::Platform>::platform(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecr_assets::Platform, AWS_ECR_ASSETS_PLATFORM);
pub(crate) static AWS_ECR_ASSETS_TARBALLIMAGEASSET: Class = Class {
    fqn: "aws-cdk-lib.aws_ecr_assets.TarballImageAsset",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecr_assets::TarballImageAssetProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecr_assets::TarballImageAsset>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("assetHash", |k, o| {
            let this = o.this::<longshore::aws_ecr_assets::TarballImageAsset>()?;
            ToWire::wire(<longshore::aws_ecr_assets::TarballImageAsset>::asset_hash(&this), k)
        }),
        Member::Get("imageTag", |k, o| {
            let this = o.this::<longshore::aws_ecr_assets::TarballImageAsset>()?;
            ToWire::wire(<longshore::aws_ecr_assets::TarballImageAsset>::image_tag(&this), k)
        }),
        Member::Get("imageUri", |k, o| {
            let this = o.this::<longshore::aws_ecr_assets::TarballImageAsset>()?;
            ToWire::wire(<longshore::aws_ecr_assets::TarballImageAsset>::image_uri(&this), k)
        }),
        Member::Get("repository", |k, o| {
            let this = o.this::<longshore::aws_ecr_assets::TarballImageAsset>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecr_assets::TarballImageAsset>::repository(&this)), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecr_assets::TarballImageAsset, AWS_ECR_ASSETS_TARBALLIMAGEASSET, construct);
bound_struct!(longshore::aws_ecr_assets::TarballImageAssetProps, AWS_ECR_ASSETS_TARBALLIMAGEASSETPROPS, "aws-cdk-lib.aws_ecr_assets.TarballImageAssetProps", {
"tarballFile" => tarball_file,
"displayName" => display_name,
}, rest Default::default());
