//! Lambda: code of images, whose options are one struct in the official API.

use longshore::aws_ecr::RepositoryRef;
use longshore::aws_lambda::{Code, DockerImageCode, ImageOptions, Runtime};
use longshore_core::bundling::DockerImage;
use longshore_core::error::Result;
use serde_json::Value as Json;

use super::assets::{asset_props, image_props};
use super::{fixed, get};
use crate::class::{Class, Native};
use crate::generated;
use crate::guest::Guest;
use crate::kernel::Kernel;
use crate::wire::{Arguments, FromWire};

pub(super) static CLASSES: &[&Class] =
    &[&DOCKER_IMAGE_CODE, &CODE, &ASSET_CODE, &ASSET_IMAGE_CODE, &INLINE_CODE, &RUNTIME];

macro_rules! fixed_get {
    ($name:literal, $value:literal) => {
        crate::class::Member::Get($name, |_, _| Ok(Json::Bool($value)))
    };
}

const HOW: [&str; 3] = ["cmd", "entrypoint", "workingDirectory"];

/// How an image is run, out of options that hold more.
fn how(k: &Kernel, options: &Json) -> Result<ImageOptions> {
    let mut image = ImageOptions::default();
    if !options.is_null() {
        let data = crate::wire::map(options)?;
        let list = |name: &str| data.get(name).map(|v| Option::<Vec<String>>::from_wire(k, v)).transpose();
        image.cmd = list("cmd")?.flatten();
        image.entrypoint = list("entrypoint")?.flatten();
        image.working_directory = data.get("workingDirectory").and_then(Json::as_str).map(str::to_owned);
    }
    Ok(image)
}

/// A repository, the tag or digest in it, and how the image is run.
fn ecr(k: &Kernel, a: &Arguments<'_>) -> Result<(RepositoryRef, String, ImageOptions)> {
    let options = a.json(1);
    let text = |name: &str| {
        let data = if options.is_null() { None } else { crate::wire::map(options).ok() };
        data.and_then(|d| d.get(name)).and_then(Json::as_str).map(str::to_owned)
    };
    let tag = text("tagOrDigest").or_else(|| text("tag")).unwrap_or_else(|| "latest".to_owned());
    Ok((a.get(k, 0)?, tag, how(k, options)?))
}

static DOCKER_IMAGE_CODE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.DockerImageCode",
    interface: false,
    create: None,
    statics: &[
        fixed!("fromImageAsset", |k, a| {
            let props = image_props(k, a.json(0), a.json(1), &HOW)?;
            DockerImageCode::from_image_asset_with(props, how(k, a.json(1))?)
        }),
        fixed!("fromEcr", |k, a| {
            let (repository, tag, how) = ecr(k, a)?;
            DockerImageCode::from_ecr_with(repository, tag, how)
        }),
    ],
    members: &[],
    base: Some(&generated::aws_lambda::AWS_LAMBDA_DOCKERIMAGECODE),
    upcasts: &[],
};

/// Code as an object of the class that Java takes it for.
fn made(k: &Kernel, class: &'static Class, code: Code) -> Json {
    k.reference(&k.wrap_as(class, code))
}

static CODE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.Code",
    interface: false,
    create: Some(|k, _, this| Ok(Native::of(super::bases::code(Guest::new(k, this))))),
    statics: &[
        ("fromAsset", |k, a| Ok(made(k, &ASSET_CODE, Code::from_asset_props(asset_props(k, a)?)))),
        ("fromInline", |k, a| Ok(made(k, &INLINE_CODE, Code::from_inline(a.get::<String>(k, 0)?)))),
        ("fromAssetImage", |k, a| {
            let props = image_props(k, a.json(0), a.json(1), &HOW)?;
            Ok(made(k, &ASSET_IMAGE_CODE, Code::from_asset_image(props, how(k, a.json(1))?)))
        }),
        fixed!("fromEcrImage", |k, a| {
            let (repository, tag, how) = ecr(k, a)?;
            Code::from_ecr_image(repository, tag, how)
        }),
    ],
    members: &[],
    base: Some(&generated::aws_lambda::AWS_LAMBDA_CODE),
    upcasts: &[],
};

static ASSET_CODE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.AssetCode",
    interface: false,
    create: Some(|k, a, _| Ok(Native::of(Code::from_asset_props(asset_props(k, a)?)))),
    statics: &[],
    members: &[fixed_get!("isInline", false)],
    base: Some(&CODE),
    upcasts: &[],
};

static ASSET_IMAGE_CODE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.AssetImageCode",
    interface: false,
    create: Some(|k, a, _| {
        let code = Code::from_asset_image(image_props(k, a.json(0), a.json(1), &HOW)?, how(k, a.json(1))?);
        Ok(Native::of(code))
    }),
    statics: &[],
    members: &[fixed_get!("isInline", false)],
    base: Some(&CODE),
    upcasts: &[],
};

static INLINE_CODE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.InlineCode",
    interface: false,
    create: Some(|k, a, _| Ok(Native::of(Code::from_inline(a.get::<String>(k, 0)?)))),
    statics: &[],
    members: &[fixed_get!("isInline", true)],
    base: Some(&CODE),
    upcasts: &[],
};

static RUNTIME: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.Runtime",
    interface: false,
    create: generated::aws_lambda::AWS_LAMBDA_RUNTIME.create,
    statics: &[],
    members: &[get!("bundlingImage", Runtime, |k, this| {
        DockerImage::from_registry(format!("public.ecr.aws/sam/build-{}", this.name()))
    })],
    base: Some(&generated::aws_lambda::AWS_LAMBDA_RUNTIME),
    upcasts: &[],
};
