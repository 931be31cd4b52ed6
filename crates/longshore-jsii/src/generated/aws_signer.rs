//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_SIGNER_ISIGNINGPROFILE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_signer.ISigningProfile",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("signingProfileArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_signer::ISigningProfile>>()?;
            ToWire::wire(longshore::aws_signer::ISigningProfile::signing_profile_arn(&*this), k)
        }),
        Member::Get("signingProfileName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_signer::ISigningProfile>>()?;
            ToWire::wire(longshore::aws_signer::ISigningProfile::signing_profile_name(&*this), k)
        }),
        Member::Get("signingProfileVersion", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_signer::ISigningProfile>>()?;
            ToWire::wire(longshore::aws_signer::ISigningProfile::signing_profile_version(&*this), k)
        }),
        Member::Get("signingProfileVersionArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_signer::ISigningProfile>>()?;
            ToWire::wire(longshore::aws_signer::ISigningProfile::signing_profile_version_arn(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_signer::ISigningProfile>, AWS_SIGNER_ISIGNINGPROFILE_DYN, construct);
pub(crate) static AWS_SIGNER_PLATFORM: Class = Class {
    fqn: "aws-cdk-lib.aws_signer.Platform",
    interface: false,
    create: None,
    statics: &[
        ("AMAZON_FREE_RTOS_DEFAULT", |k, a| {
            ToWire::wire(<longshore::aws_signer::Platform>::AMAZON_FREE_RTOS_DEFAULT, k)
        }),
        ("AMAZON_FREE_RTOS_TI_CC3220SF", |k, a| {
            ToWire::wire(<longshore::aws_signer::Platform>::AMAZON_FREE_RTOS_TI_CC3220SF, k)
        }),
        ("AWS_IOT_DEVICE_MANAGEMENT_SHA256_ECDSA", |k, a| {
            ToWire::wire(<longshore::aws_signer::Platform>::AWS_IOT_DEVICE_MANAGEMENT_SHA256_ECDSA, k)
        }),
        ("AWS_LAMBDA_SHA384_ECDSA", |k, a| ToWire::wire(<longshore::aws_signer::Platform>::AWS_LAMBDA_SHA384_ECDSA, k)),
        ("NOTATION_OCI_SHA384_ECDSA", |k, a| {
            ToWire::wire(<longshore::aws_signer::Platform>::NOTATION_OCI_SHA384_ECDSA, k)
        }),
        ("of", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_signer::Platform>::of(a0), k)
        }),
    ],
    members: &[Member::Get("platformId", |k, o| {
        let this = o.this::<longshore::aws_signer::Platform>()?;
        ToWire::wire(<longshore::aws_signer::Platform>::platform_id(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_signer::Platform, AWS_SIGNER_PLATFORM);
pub(crate) static AWS_SIGNER_SIGNINGPROFILE: Class = Class {
    fqn: "aws-cdk-lib.aws_signer.SigningProfile",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_signer::SigningProfileProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_signer::SigningProfile>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromSigningProfileAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_signer::SigningProfileAttributes>(k, 2)?;
        ToWire::wire(<longshore::aws_signer::SigningProfile>::from_signing_profile_attributes(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("signingProfileArn", |k, o| {
            let this = o.this::<longshore::aws_signer::SigningProfile>()?;
            ToWire::wire(
                <longshore::aws_signer::SigningProfile as longshore::aws_signer::ISigningProfile>::signing_profile_arn(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("signingProfileName", |k, o| {
            let this = o.this::<longshore::aws_signer::SigningProfile>()?;
            ToWire::wire(
                <longshore::aws_signer::SigningProfile as longshore::aws_signer::ISigningProfile>::signing_profile_name(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("signingProfileVersion", |k, o| {
            let this = o.this::<longshore::aws_signer::SigningProfile>()?;
            ToWire::wire(<longshore::aws_signer::SigningProfile as longshore::aws_signer::ISigningProfile>::signing_profile_version(&this), k)
        }),
        Member::Get("signingProfileVersionArn", |k, o| {
            let this = o.this::<longshore::aws_signer::SigningProfile>()?;
            ToWire::wire(<longshore::aws_signer::SigningProfile as longshore::aws_signer::ISigningProfile>::signing_profile_version_arn(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_signer::SigningProfile => std::rc::Rc<dyn longshore::aws_signer::ISigningProfile>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_signer::SigningProfile, AWS_SIGNER_SIGNINGPROFILE, construct);
bound_struct!(longshore::aws_signer::SigningProfileAttributes, AWS_SIGNER_SIGNINGPROFILEATTRIBUTES, "aws-cdk-lib.aws_signer.SigningProfileAttributes", {
"signingProfileName" => signing_profile_name,
"signingProfileVersion" => signing_profile_version,
});
bound_struct!(longshore::aws_signer::SigningProfileProps, AWS_SIGNER_SIGNINGPROFILEPROPS, "aws-cdk-lib.aws_signer.SigningProfileProps", {
"platform" => platform,
"signatureValidity" => signature_validity,
"signingProfileName" => signing_profile_name,
});
