//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_KMS_ALIAS: Class = Class {
    fqn: "aws-cdk-lib.aws_kms.Alias",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_kms::AliasProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_kms::Alias>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromAliasAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_kms::AliasAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_kms::Alias>::from_alias_attributes(&a0, a1, a2)?, k)
        }),
        ("fromAliasName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_kms::Alias>::from_alias_name(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("aliasArn", |k, o| {
            let this = o.this::<longshore::aws_kms::Alias>()?;
            ToWire::wire(<longshore::aws_kms::Alias>::alias_arn(&this), k)
        }),
        Member::Get("aliasName", |k, o| {
            let this = o.this::<longshore::aws_kms::Alias>()?;
            ToWire::wire(<longshore::aws_kms::Alias>::alias_name(&this), k)
        }),
        Member::Get("aliasTargetKey", |k, o| {
            let this = o.this::<longshore::aws_kms::Alias>()?;
            ToWire::wire(Clone::clone(<longshore::aws_kms::Alias>::alias_target_key(&this)?), k)
        }),
        Member::Get("keyArn", |k, o| {
            let this = o.this::<longshore::aws_kms::Alias>()?;
            ToWire::wire(<longshore::aws_kms::Alias as longshore::aws_kms::IKey>::key_arn(&this), k)
        }),
        Member::Get("keyId", |k, o| {
            let this = o.this::<longshore::aws_kms::Alias>()?;
            ToWire::wire(<longshore::aws_kms::Alias as longshore::aws_kms::IKey>::key_id(&this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<longshore::aws_kms::Alias>()?;
            ToWire::wire(<longshore::aws_kms::Alias as longshore::aws_iam::IResourceWithPolicy>::env(&this), k)
        }),
        Member::Call("addAlias", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Alias>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Alias as longshore::aws_kms::IKey>::add_alias(&this, &a0)?, k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Alias>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            a.at_most(1)?;
            ToWire::wire(
                <longshore::aws_kms::Alias as longshore::aws_iam::IResourceWithPolicy>::add_to_resource_policy(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Alias>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_kms::Alias as longshore::aws_kms::IKey>::grant(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantDecrypt", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Alias>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Alias as longshore::aws_kms::IKey>::grant_decrypt(&this, &*a0)?, k)
        }),
        Member::Call("grantEncrypt", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Alias>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Alias as longshore::aws_kms::IKey>::grant_encrypt(&this, &*a0)?, k)
        }),
        Member::Call("grantEncryptDecrypt", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Alias>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_kms::Alias as longshore::aws_kms::IKey>::grant_encrypt_decrypt(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantGenerateMac", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Alias>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Alias as longshore::aws_kms::IKey>::grant_generate_mac(&this, &*a0)?, k)
        }),
        Member::Call("grantSign", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Alias>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Alias as longshore::aws_kms::IKey>::grant_sign(&this, &*a0)?, k)
        }),
        Member::Call("grantSignVerify", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Alias>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Alias as longshore::aws_kms::IKey>::grant_sign_verify(&this, &*a0)?, k)
        }),
        Member::Call("grantVerify", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Alias>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Alias as longshore::aws_kms::IKey>::grant_verify(&this, &*a0)?, k)
        }),
        Member::Call("grantVerifyMac", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Alias>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Alias as longshore::aws_kms::IKey>::grant_verify_mac(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_kms::Alias => longshore::aws_kms::KeyRef, |t| <longshore::aws_kms::KeyRef>::from(std::rc::Rc::new(t) as std::rc::Rc<dyn longshore::aws_kms::IKey>)),
        upcast!(longshore::aws_kms::Alias => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_kms::Alias => std::rc::Rc<dyn longshore::aws_kms::IAlias>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_kms::Alias => std::rc::Rc<dyn longshore::aws_kms::IKey>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_kms::Alias, AWS_KMS_ALIAS, construct);
bound_struct!(longshore::aws_kms::AliasAttributes, AWS_KMS_ALIASATTRIBUTES, "aws-cdk-lib.aws_kms.AliasAttributes", {
"aliasName" => alias_name,
"aliasTargetKey" => alias_target_key,
});
bound_struct!(longshore::aws_kms::AliasProps, AWS_KMS_ALIASPROPS, "aws-cdk-lib.aws_kms.AliasProps", {
"aliasName" => alias_name,
"targetKey" => target_key,
"removalPolicy" => removal_policy,
});
pub(crate) static AWS_KMS_IALIAS_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_kms.IAlias",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("aliasName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IAlias>>()?;
            ToWire::wire(longshore::aws_kms::IAlias::alias_name(&*this), k)
        }),
        Member::Get("aliasTargetKey", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IAlias>>()?;
            ToWire::wire(Clone::clone(longshore::aws_kms::IAlias::alias_target_key(&*this)?), k)
        }),
        Member::Get("keyArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IAlias>>()?;
            ToWire::wire(longshore::aws_kms::IKey::key_arn(&*this), k)
        }),
        Member::Get("keyId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IAlias>>()?;
            ToWire::wire(longshore::aws_kms::IKey::key_id(&*this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IAlias>>()?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::env(&*this), k)
        }),
        Member::Call("addAlias", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IAlias>>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::add_alias(&*this, &a0)?, k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IAlias>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            a.at_most(1)?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::add_to_resource_policy(&*this, a0)?, k)
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IAlias>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(longshore::aws_kms::IKey::grant(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantDecrypt", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IAlias>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::grant_decrypt(&*this, &*a0)?, k)
        }),
        Member::Call("grantEncrypt", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IAlias>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::grant_encrypt(&*this, &*a0)?, k)
        }),
        Member::Call("grantEncryptDecrypt", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IAlias>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::grant_encrypt_decrypt(&*this, &*a0)?, k)
        }),
        Member::Call("grantGenerateMac", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IAlias>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::grant_generate_mac(&*this, &*a0)?, k)
        }),
        Member::Call("grantSign", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IAlias>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::grant_sign(&*this, &*a0)?, k)
        }),
        Member::Call("grantSignVerify", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IAlias>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::grant_sign_verify(&*this, &*a0)?, k)
        }),
        Member::Call("grantVerify", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IAlias>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::grant_verify(&*this, &*a0)?, k)
        }),
        Member::Call("grantVerifyMac", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IAlias>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::grant_verify_mac(&*this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_kms::IAlias> => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_kms::IAlias> => std::rc::Rc<dyn longshore::aws_kms::IKey>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_kms::IAlias>, AWS_KMS_IALIAS_DYN, construct);
pub(crate) static AWS_KMS_IKEY_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_kms.IKey",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("keyArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IKey>>()?;
            ToWire::wire(longshore::aws_kms::IKey::key_arn(&*this), k)
        }),
        Member::Get("keyId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IKey>>()?;
            ToWire::wire(longshore::aws_kms::IKey::key_id(&*this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IKey>>()?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::env(&*this), k)
        }),
        Member::Call("addAlias", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IKey>>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::add_alias(&*this, &a0)?, k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IKey>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            a.at_most(1)?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::add_to_resource_policy(&*this, a0)?, k)
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IKey>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(longshore::aws_kms::IKey::grant(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantDecrypt", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IKey>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::grant_decrypt(&*this, &*a0)?, k)
        }),
        Member::Call("grantEncrypt", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IKey>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::grant_encrypt(&*this, &*a0)?, k)
        }),
        Member::Call("grantEncryptDecrypt", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IKey>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::grant_encrypt_decrypt(&*this, &*a0)?, k)
        }),
        Member::Call("grantGenerateMac", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IKey>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::grant_generate_mac(&*this, &*a0)?, k)
        }),
        Member::Call("grantSign", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IKey>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::grant_sign(&*this, &*a0)?, k)
        }),
        Member::Call("grantSignVerify", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IKey>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::grant_sign_verify(&*this, &*a0)?, k)
        }),
        Member::Call("grantVerify", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IKey>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::grant_verify(&*this, &*a0)?, k)
        }),
        Member::Call("grantVerifyMac", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_kms::IKey>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_kms::IKey::grant_verify_mac(&*this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_kms::IKey> => longshore::aws_kms::KeyRef, |t| <longshore::aws_kms::KeyRef>::from(t)),
        upcast!(std::rc::Rc<dyn longshore::aws_kms::IKey> => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_kms::IKey>, AWS_KMS_IKEY_DYN, construct);
pub(crate) static AWS_KMS_KEY: Class = Class {
    fqn: "aws-cdk-lib.aws_kms.Key",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_kms::KeyProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_kms::Key>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("DEFAULT_DUMMY_KEY_ID", |k, a| ToWire::wire(<longshore::aws_kms::Key>::DEFAULT_DUMMY_KEY_ID, k)),
        ("fromCfnKey", |k, a| {
            let a0 = a.get::<longshore_core::cfn_resource::CfnResource>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Key>::from_cfn_key(&a0)?, k)
        }),
        ("fromKeyArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_kms::Key>::from_key_arn(&a0, a1, a2)?, k)
        }),
        ("fromLookup", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_kms::KeyLookupOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_kms::Key>::from_lookup(&a0, a1, a2)?, k)
        }),
        ("isLookupDummy", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_kms::IKey>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Key>::is_lookup_dummy(&*a0), k)
        }),
    ],
    members: &[
        Member::Get("keyArn", |k, o| {
            let this = o.this::<longshore::aws_kms::Key>()?;
            ToWire::wire(<longshore::aws_kms::Key as longshore::aws_kms::IKey>::key_arn(&this), k)
        }),
        Member::Get("keyId", |k, o| {
            let this = o.this::<longshore::aws_kms::Key>()?;
            ToWire::wire(<longshore::aws_kms::Key as longshore::aws_kms::IKey>::key_id(&this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<longshore::aws_kms::Key>()?;
            ToWire::wire(<longshore::aws_kms::Key as longshore::aws_iam::IResourceWithPolicy>::env(&this), k)
        }),
        Member::Call("addAlias", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Key>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Key as longshore::aws_kms::IKey>::add_alias(&this, &a0)?, k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Key>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            a.at_most(1)?;
            ToWire::wire(
                <longshore::aws_kms::Key as longshore::aws_iam::IResourceWithPolicy>::add_to_resource_policy(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Key>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_kms::Key as longshore::aws_kms::IKey>::grant(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantAdmin", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Key>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Key>::grant_admin(&this, &*a0)?, k)
        }),
        Member::Call("grantDecrypt", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Key>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Key as longshore::aws_kms::IKey>::grant_decrypt(&this, &*a0)?, k)
        }),
        Member::Call("grantEncrypt", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Key>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Key as longshore::aws_kms::IKey>::grant_encrypt(&this, &*a0)?, k)
        }),
        Member::Call("grantEncryptDecrypt", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Key>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Key as longshore::aws_kms::IKey>::grant_encrypt_decrypt(&this, &*a0)?, k)
        }),
        Member::Call("grantGenerateMac", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Key>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Key as longshore::aws_kms::IKey>::grant_generate_mac(&this, &*a0)?, k)
        }),
        Member::Call("grantSign", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Key>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Key as longshore::aws_kms::IKey>::grant_sign(&this, &*a0)?, k)
        }),
        Member::Call("grantSignVerify", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Key>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Key as longshore::aws_kms::IKey>::grant_sign_verify(&this, &*a0)?, k)
        }),
        Member::Call("grantVerify", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Key>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Key as longshore::aws_kms::IKey>::grant_verify(&this, &*a0)?, k)
        }),
        Member::Call("grantVerifyMac", |k, o, a| {
            let this = o.this::<longshore::aws_kms::Key>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::Key as longshore::aws_kms::IKey>::grant_verify_mac(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_kms::Key => longshore::aws_kms::KeyRef, |t| <longshore::aws_kms::KeyRef>::from(std::rc::Rc::new(t) as std::rc::Rc<dyn longshore::aws_kms::IKey>)),
        upcast!(longshore::aws_kms::Key => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_kms::Key => std::rc::Rc<dyn longshore::aws_kms::IKey>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_kms::Key, AWS_KMS_KEY, construct);
bound_struct!(longshore::aws_kms::KeyLookupOptions, AWS_KMS_KEYLOOKUPOPTIONS, "aws-cdk-lib.aws_kms.KeyLookupOptions", {
"aliasName" => alias_name,
"returnDummyKeyOnMissing" => return_dummy_key_on_missing default,
});
bound_struct!(longshore::aws_kms::KeyProps, AWS_KMS_KEYPROPS, "aws-cdk-lib.aws_kms.KeyProps", {
"description" => description,
"alias" => alias,
"enableKeyRotation" => enable_key_rotation,
"rotationPeriod" => rotation_period,
"enabled" => enabled,
"keySpec" => key_spec,
"keyUsage" => key_usage,
"multiRegion" => multi_region,
"policy" => policy,
"admins" => admins,
"removalPolicy" => removal_policy,
"pendingWindow" => pending_window,
});
pub(crate) static AWS_KMS_IKEY: Class = Class {
    fqn: "aws-cdk-lib.aws_kms.IKey",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("keyArn", |k, o| {
            let this = o.this::<longshore::aws_kms::KeyRef>()?;
            ToWire::wire(<longshore::aws_kms::KeyRef>::key_arn(&this), k)
        }),
        Member::Get("keyId", |k, o| {
            let this = o.this::<longshore::aws_kms::KeyRef>()?;
            ToWire::wire(<longshore::aws_kms::KeyRef>::key_id(&this), k)
        }),
        Member::Call("addAlias", |k, o, a| {
            let this = o.this::<longshore::aws_kms::KeyRef>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::KeyRef>::add_alias(&this, &a0)?, k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_kms::KeyRef>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            a.at_most(1)?;
            ToWire::wire(<longshore::aws_kms::KeyRef>::add_to_resource_policy(&this, a0)?, k)
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<longshore::aws_kms::KeyRef>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_kms::KeyRef>::grant(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantDecrypt", |k, o, a| {
            let this = o.this::<longshore::aws_kms::KeyRef>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::KeyRef>::grant_decrypt(&this, &*a0)?, k)
        }),
        Member::Call("grantEncrypt", |k, o, a| {
            let this = o.this::<longshore::aws_kms::KeyRef>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::KeyRef>::grant_encrypt(&this, &*a0)?, k)
        }),
        Member::Call("grantEncryptDecrypt", |k, o, a| {
            let this = o.this::<longshore::aws_kms::KeyRef>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::KeyRef>::grant_encrypt_decrypt(&this, &*a0)?, k)
        }),
        Member::Call("grantGenerateMac", |k, o, a| {
            let this = o.this::<longshore::aws_kms::KeyRef>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::KeyRef>::grant_generate_mac(&this, &*a0)?, k)
        }),
        Member::Call("grantSign", |k, o, a| {
            let this = o.this::<longshore::aws_kms::KeyRef>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::KeyRef>::grant_sign(&this, &*a0)?, k)
        }),
        Member::Call("grantSignVerify", |k, o, a| {
            let this = o.this::<longshore::aws_kms::KeyRef>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::KeyRef>::grant_sign_verify(&this, &*a0)?, k)
        }),
        Member::Call("grantVerify", |k, o, a| {
            let this = o.this::<longshore::aws_kms::KeyRef>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::KeyRef>::grant_verify(&this, &*a0)?, k)
        }),
        Member::Call("grantVerifyMac", |k, o, a| {
            let this = o.this::<longshore::aws_kms::KeyRef>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_kms::KeyRef>::grant_verify_mac(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_kms::KeyRef, AWS_KMS_IKEY);
bound_enum!(longshore::aws_kms::KeySpec, "aws-cdk-lib.aws_kms.KeySpec", {
"SYMMETRIC_DEFAULT" => SymmetricDefault,
"RSA_2048" => Rsa2048,
"RSA_3072" => Rsa3072,
"RSA_4096" => Rsa4096,
"ECC_NIST_P256" => EccNistP256,
"ECC_NIST_P384" => EccNistP384,
"ECC_NIST_P521" => EccNistP521,
"ECC_SECG_P256K1" => EccSecgP256k1,
"HMAC_224" => Hmac224,
"HMAC_256" => Hmac256,
"HMAC_384" => Hmac384,
"HMAC_512" => Hmac512,
"SM2" => Sm2,
"ML_DSA_44" => MlDsa44,
"ML_DSA_65" => MlDsa65,
"ML_DSA_87" => MlDsa87,
"ECC_NIST_EDWARDS25519" => EccNistEdwards25519,
});
bound_enum!(longshore::aws_kms::KeyUsage, "aws-cdk-lib.aws_kms.KeyUsage", {
"ENCRYPT_DECRYPT" => EncryptDecrypt,
"SIGN_VERIFY" => SignVerify,
"GENERATE_VERIFY_MAC" => GenerateVerifyMac,
"KEY_AGREEMENT" => KeyAgreement,
});
pub(crate) static AWS_KMS_VIASERVICEPRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_kms.ViaServicePrincipal",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<Option<longshore::aws_iam::PrincipalRef>>(k, 1)?;
        Ok(Native::of(<longshore::aws_kms::ViaServicePrincipal>::new(a0, a1)))
    }),
    statics: &[],
    members: &[
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_kms::ViaServicePrincipal>()?;
            ToWire::wire(
                <longshore::aws_kms::ViaServicePrincipal as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?,
                k,
            )
        }),
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_kms::ViaServicePrincipal>()?;
            ToWire::wire(
                <longshore::aws_kms::ViaServicePrincipal as longshore::aws_iam::IPrincipal>::assume_role_action(&this),
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_kms::ViaServicePrincipal>()?;
            ToWire::wire(
                <longshore::aws_kms::ViaServicePrincipal as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_kms::ViaServicePrincipal>()?;
            ToWire::wire(
                <longshore::aws_kms::ViaServicePrincipal as longshore::aws_iam::IPrincipal>::principal_account(&this),
                k,
            )
        }),
        Member::Call("dedupeString", |k, o, a| {
            let this = o.this::<longshore::aws_kms::ViaServicePrincipal>()?;
            ToWire::wire(
                <longshore::aws_kms::ViaServicePrincipal as longshore::aws_iam::IPrincipal>::dedupe_string(&this),
                k,
            )
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_kms::ViaServicePrincipal>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_kms::ViaServicePrincipal as longshore::aws_iam::IPrincipal>::add_to_principal_policy(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_kms::ViaServicePrincipal>()?;
            ToWire::wire(
                <longshore::aws_kms::ViaServicePrincipal as longshore::aws_iam::IPrincipal>::to_json(&this)?,
                k,
            )
        }),
        Member::Call("withConditions", |k, o, a| {
            let this = o.this::<longshore::aws_kms::ViaServicePrincipal>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_kms::ViaServicePrincipal as longshore::aws_iam::PrincipalConditions>::with_conditions(
                    &this, a0,
                ),
                k,
            )
        }),
        Member::Call("withSessionTags", |k, o, a| {
            let this = o.this::<longshore::aws_kms::ViaServicePrincipal>()?;
            ToWire::wire(
                <longshore::aws_kms::ViaServicePrincipal as longshore::aws_iam::PrincipalConditions>::with_session_tags(
                    &this,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_kms::ViaServicePrincipal => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_kms::ViaServicePrincipal => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_kms::ViaServicePrincipal => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_kms::ViaServicePrincipal, AWS_KMS_VIASERVICEPRINCIPAL);
