//! ECS: images, the client's own among them.

use std::rc::Rc;

use longshore::aws_ecs::{
    AssetEnvironmentFile, AssetImage, ContainerDefinition, ContainerImage, ContainerImageConfig, CredentialSpec,
    DomainJoinedCredentialSpec, DomainlessCredentialSpec, EcrImage, IContainerImage, RepositoryImage,
    RepositoryImageProps, S3EnvironmentFile,
};
use longshore::aws_s3::BucketRef;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use serde_json::Value as Json;

use super::assets::{asset_props, image_props};
use super::fixed;
use crate::class::{Bound, Class, Native};
use crate::generated;
use crate::guest::Guest;
use crate::wire::ToWire as _;

pub(super) static CLASSES: &[&Class] =
    &[&CONTAINER_IMAGE, &ASSET_IMAGE, &ENVIRONMENT_FILE, &ASSET_ENVIRONMENT_FILE, &DOMAIN_JOINED, &DOMAINLESS];

static CONTAINER_IMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.ContainerImage",
    interface: false,
    create: Some(|k, _, this| Ok(Native::of(ContainerImage::custom(GuestImage(Guest::new(k, this)))))),
    statics: &[
        fixed!("fromAsset", |k, a| AssetImage::new(image_props(k, a.json(0), a.json(1), &[])?)),
        fixed!("fromEcrRepository", |k, a| {
            let tag = a.get::<Option<String>>(k, 1)?.unwrap_or_else(|| "latest".to_owned());
            EcrImage::new(a.get::<longshore::aws_ecr::RepositoryRef>(k, 0)?, tag)?
        }),
        fixed!("fromRegistry", |k, a| {
            RepositoryImage::new(a.get::<String>(k, 0)?, a.get::<RepositoryImageProps>(k, 1)?)
        }),
    ],
    members: &[],
    base: Some(&generated::aws_ecs::AWS_ECS_CONTAINERIMAGE),
    upcasts: &[],
};

static ASSET_IMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.AssetImage",
    interface: false,
    create: Some(|k, a, _| Ok(Native::of(AssetImage::new(image_props(k, a.json(0), a.json(1), &[])?)))),
    statics: &[],
    members: &[],
    base: Some(<AssetImage as Bound>::CLASS),
    upcasts: &[],
};

static ENVIRONMENT_FILE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.EnvironmentFile",
    interface: false,
    create: Some(|k, _, this| Ok(Native::of(super::bases::environment_file(Guest::new(k, this))))),
    statics: &[
        fixed!("fromAsset", |k, a| AssetEnvironmentFile::new(asset_props(k, a)?)),
        fixed!("fromBucket", |k, a| {
            S3EnvironmentFile::new(a.get::<BucketRef>(k, 0)?, a.get::<String>(k, 1)?, a.get(k, 2)?)?
        }),
    ],
    members: &[],
    base: Some(&generated::aws_ecs::AWS_ECS_ENVIRONMENTFILE),
    upcasts: &[],
};

static ASSET_ENVIRONMENT_FILE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.AssetEnvironmentFile",
    interface: false,
    create: Some(|k, a, _| Ok(Native::of(AssetEnvironmentFile::new(asset_props(k, a)?)))),
    statics: &[],
    members: &[],
    base: Some(<AssetEnvironmentFile as Bound>::CLASS),
    upcasts: &[],
};

macro_rules! credential_spec {
    ($class:ident, $fqn:literal, $type:ident, $prefix:literal) => {
        static $class: Class = Class {
            fqn: $fqn,
            interface: false,
            create: Some(|k, a, _| Ok(Native::of(CredentialSpec::new($prefix, a.get::<String>(k, 0)?)))),
            statics: &[
                ("fromS3Bucket", |k, a| {
                    let spec = $type::from_s3_bucket(&*a.get::<BucketRef>(k, 0)?, &a.get::<String>(k, 1)?)?;
                    Ok(k.reference(&k.wrap_as(&$class, spec)))
                }),
                ("fromSsmParameter", |k, a| {
                    let parameter = a.get::<Rc<dyn longshore::aws_ssm::IParameter>>(k, 0)?;
                    Ok(k.reference(&k.wrap_as(&$class, $type::from_ssm_parameter(&*parameter))))
                }),
            ],
            members: &[],
            base: Some(<CredentialSpec as Bound>::CLASS),
            upcasts: &[],
        };
    };
}
credential_spec!(
    DOMAIN_JOINED,
    "aws-cdk-lib.aws_ecs.DomainJoinedCredentialSpec",
    DomainJoinedCredentialSpec,
    "credentialspec"
);
credential_spec!(
    DOMAINLESS,
    "aws-cdk-lib.aws_ecs.DomainlessCredentialSpec",
    DomainlessCredentialSpec,
    "credentialspecdomainless"
);

/// An image that the client's class describes.
pub(crate) struct GuestImage(pub(crate) Guest);

impl IContainerImage for GuestImage {
    fn bind(&self, scope: &dyn Construct, container: &ContainerDefinition) -> Result<ContainerImageConfig> {
        let k = self.0.kernel();
        let arguments: [Json; 2] = [k.construct(scope.node()), container.clone().wire(k)?];
        self.0.call("bind", &arguments)
    }
}
