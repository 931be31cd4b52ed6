//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_IAM_ACCESSKEY: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.AccessKey",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_iam::AccessKeyProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_iam::AccessKey>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("accessKeyId", |k, o| {
            let this = o.this::<longshore::aws_iam::AccessKey>()?;
            ToWire::wire(<longshore::aws_iam::AccessKey>::access_key_id(&this), k)
        }),
        Member::Get("secretAccessKey", |k, o| {
            let this = o.this::<longshore::aws_iam::AccessKey>()?;
            ToWire::wire(<longshore::aws_iam::AccessKey>::secret_access_key(&this)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_iam::AccessKey, AWS_IAM_ACCESSKEY, construct);
bound_struct!(longshore::aws_iam::AccessKeyProps, AWS_IAM_ACCESSKEYPROPS, "aws-cdk-lib.aws_iam.AccessKeyProps", {
"user" => user,
"serial" => serial,
"status" => status,
});
bound_enum!(longshore::aws_iam::AccessKeyStatus, "aws-cdk-lib.aws_iam.AccessKeyStatus", {
"ACTIVE" => Active,
"INACTIVE" => Inactive,
"EXPIRED" => Expired,
});
pub(crate) static AWS_IAM_ACCOUNTPRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.AccountPrincipal",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        Ok(Native::of(<longshore::aws_iam::AccountPrincipal>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("accountId", |k, o| {
            let this = o.this::<longshore::aws_iam::AccountPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::AccountPrincipal>::account_id(&this), k)
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::AccountPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::AccountPrincipal as longshore::aws_iam::IPrincipal>::principal_account(&this),
                k,
            )
        }),
        Member::Get("arn", |k, o| {
            let this = o.this::<longshore::aws_iam::AccountPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::AccountPrincipal>::arn(&this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::AccountPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::AccountPrincipal as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?,
                k,
            )
        }),
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::AccountPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::AccountPrincipal as longshore::aws_iam::IPrincipal>::assume_role_action(&this),
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::AccountPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::AccountPrincipal as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Call("dedupeString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AccountPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::AccountPrincipal as longshore::aws_iam::IPrincipal>::dedupe_string(&this),
                k,
            )
        }),
        Member::Call("inOrganization", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AccountPrincipal>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::AccountPrincipal>::in_organization(&this, &a0), k)
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AccountPrincipal>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::AccountPrincipal as longshore::aws_iam::IPrincipal>::add_to_principal_policy(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AccountPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::AccountPrincipal as longshore::aws_iam::IPrincipal>::to_json(&this)?, k)
        }),
        Member::Call("withConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AccountPrincipal>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::AccountPrincipal as longshore::aws_iam::PrincipalConditions>::with_conditions(
                    &this, a0,
                ),
                k,
            )
        }),
        Member::Call("withSessionTags", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AccountPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::AccountPrincipal as longshore::aws_iam::PrincipalConditions>::with_session_tags(
                    &this,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::AccountPrincipal => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::AccountPrincipal => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::AccountPrincipal => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::AccountPrincipal, AWS_IAM_ACCOUNTPRINCIPAL);
pub(crate) static AWS_IAM_ACCOUNTROOTPRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.AccountRootPrincipal",
    interface: false,
    create: Some(|k, a, _this| Ok(Native::of(<longshore::aws_iam::AccountRootPrincipal>::new()))),
    statics: &[],
    members: &[
        Member::Get("accountId", |k, o| {
            let this = o.this::<longshore::aws_iam::AccountRootPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::AccountRootPrincipal>::account_id(&this), k)
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::AccountRootPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::AccountRootPrincipal as longshore::aws_iam::IPrincipal>::principal_account(&this),
                k,
            )
        }),
        Member::Get("arn", |k, o| {
            let this = o.this::<longshore::aws_iam::AccountRootPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::AccountRootPrincipal>::arn(&this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::AccountRootPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::AccountRootPrincipal as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?,
                k,
            )
        }),
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::AccountRootPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::AccountRootPrincipal as longshore::aws_iam::IPrincipal>::assume_role_action(&this),
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::AccountRootPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::AccountRootPrincipal as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Call("dedupeString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AccountRootPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::AccountRootPrincipal as longshore::aws_iam::IPrincipal>::dedupe_string(&this),
                k,
            )
        }),
        Member::Call("inOrganization", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AccountRootPrincipal>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::AccountRootPrincipal>::in_organization(&this, &a0), k)
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AccountRootPrincipal>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::AccountRootPrincipal as longshore::aws_iam::IPrincipal>::add_to_principal_policy(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AccountRootPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::AccountRootPrincipal as longshore::aws_iam::IPrincipal>::to_json(&this)?,
                k,
            )
        }),
        Member::Call("withConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AccountRootPrincipal>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::AccountRootPrincipal as longshore::aws_iam::PrincipalConditions>::with_conditions(
                    &this, a0,
                ),
                k,
            )
        }),
        Member::Call("withSessionTags", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AccountRootPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::AccountRootPrincipal as longshore::aws_iam::PrincipalConditions>::with_session_tags(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::AccountRootPrincipal => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::AccountRootPrincipal => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::AccountRootPrincipal => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::AccountRootPrincipal, AWS_IAM_ACCOUNTROOTPRINCIPAL);
bound_struct!(longshore::aws_iam::AddToPrincipalPolicyResult, AWS_IAM_ADDTOPRINCIPALPOLICYRESULT, "aws-cdk-lib.aws_iam.AddToPrincipalPolicyResult", {
"statementAdded" => statement_added,
"policyDependable" => policy_dependable,
});
bound_struct!(longshore::aws_iam::AddToResourcePolicyResult, AWS_IAM_ADDTORESOURCEPOLICYRESULT, "aws-cdk-lib.aws_iam.AddToResourcePolicyResult", {
"statementAdded" => statement_added,
"policyDependable" => policy_dependable,
});
pub(crate) static AWS_IAM_ANYPRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.AnyPrincipal",
    interface: false,
    create: Some(|k, a, _this| Ok(Native::of(<longshore::aws_iam::AnyPrincipal>::new()))),
    statics: &[],
    members: &[
        Member::Get("arn", |k, o| {
            let this = o.this::<longshore::aws_iam::AnyPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::AnyPrincipal>::arn(&this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::AnyPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::AnyPrincipal as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?,
                k,
            )
        }),
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::AnyPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::AnyPrincipal as longshore::aws_iam::IPrincipal>::assume_role_action(&this),
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::AnyPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::AnyPrincipal as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::AnyPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::AnyPrincipal as longshore::aws_iam::IPrincipal>::principal_account(&this),
                k,
            )
        }),
        Member::Call("dedupeString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AnyPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::AnyPrincipal as longshore::aws_iam::IPrincipal>::dedupe_string(&this), k)
        }),
        Member::Call("inOrganization", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AnyPrincipal>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::AnyPrincipal>::in_organization(&this, &a0), k)
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AnyPrincipal>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::AnyPrincipal as longshore::aws_iam::IPrincipal>::add_to_principal_policy(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AnyPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::AnyPrincipal as longshore::aws_iam::IPrincipal>::to_json(&this)?, k)
        }),
        Member::Call("withConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AnyPrincipal>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::AnyPrincipal as longshore::aws_iam::PrincipalConditions>::with_conditions(
                    &this, a0,
                ),
                k,
            )
        }),
        Member::Call("withSessionTags", |k, o, a| {
            let this = o.this::<longshore::aws_iam::AnyPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::AnyPrincipal as longshore::aws_iam::PrincipalConditions>::with_session_tags(&this),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::AnyPrincipal => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::AnyPrincipal => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::AnyPrincipal => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::AnyPrincipal, AWS_IAM_ANYPRINCIPAL);
pub(crate) static AWS_IAM_ARNPRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.ArnPrincipal",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        Ok(Native::of(<longshore::aws_iam::ArnPrincipal>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("arn", |k, o| {
            let this = o.this::<longshore::aws_iam::ArnPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::ArnPrincipal>::arn(&this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::ArnPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::ArnPrincipal as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?,
                k,
            )
        }),
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::ArnPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::ArnPrincipal as longshore::aws_iam::IPrincipal>::assume_role_action(&this),
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::ArnPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::ArnPrincipal as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::ArnPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::ArnPrincipal as longshore::aws_iam::IPrincipal>::principal_account(&this),
                k,
            )
        }),
        Member::Call("dedupeString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::ArnPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::ArnPrincipal as longshore::aws_iam::IPrincipal>::dedupe_string(&this), k)
        }),
        Member::Call("inOrganization", |k, o, a| {
            let this = o.this::<longshore::aws_iam::ArnPrincipal>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::ArnPrincipal>::in_organization(&this, &a0), k)
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::ArnPrincipal>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::ArnPrincipal as longshore::aws_iam::IPrincipal>::add_to_principal_policy(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_iam::ArnPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::ArnPrincipal as longshore::aws_iam::IPrincipal>::to_json(&this)?, k)
        }),
        Member::Call("withConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::ArnPrincipal>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::ArnPrincipal as longshore::aws_iam::PrincipalConditions>::with_conditions(
                    &this, a0,
                ),
                k,
            )
        }),
        Member::Call("withSessionTags", |k, o, a| {
            let this = o.this::<longshore::aws_iam::ArnPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::ArnPrincipal as longshore::aws_iam::PrincipalConditions>::with_session_tags(&this),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::ArnPrincipal => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::ArnPrincipal => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::ArnPrincipal => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::ArnPrincipal, AWS_IAM_ARNPRINCIPAL);
pub(crate) static AWS_IAM_CANONICALUSERPRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.CanonicalUserPrincipal",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        Ok(Native::of(<longshore::aws_iam::CanonicalUserPrincipal>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("canonicalUserId", |k, o| {
            let this = o.this::<longshore::aws_iam::CanonicalUserPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::CanonicalUserPrincipal>::canonical_user_id(&this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::CanonicalUserPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::CanonicalUserPrincipal as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?,
                k,
            )
        }),
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::CanonicalUserPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::CanonicalUserPrincipal as longshore::aws_iam::IPrincipal>::assume_role_action(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::CanonicalUserPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::CanonicalUserPrincipal as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::CanonicalUserPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::CanonicalUserPrincipal as longshore::aws_iam::IPrincipal>::principal_account(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("dedupeString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::CanonicalUserPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::CanonicalUserPrincipal as longshore::aws_iam::IPrincipal>::dedupe_string(&this),
                k,
            )
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::CanonicalUserPrincipal>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::CanonicalUserPrincipal as longshore::aws_iam::IPrincipal>::add_to_principal_policy(&this, &a0)?, k)
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_iam::CanonicalUserPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::CanonicalUserPrincipal as longshore::aws_iam::IPrincipal>::to_json(&this)?,
                k,
            )
        }),
        Member::Call("withConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::CanonicalUserPrincipal>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::CanonicalUserPrincipal as longshore::aws_iam::PrincipalConditions>::with_conditions(&this, a0), k)
        }),
        Member::Call("withSessionTags", |k, o, a| {
            let this = o.this::<longshore::aws_iam::CanonicalUserPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::CanonicalUserPrincipal as longshore::aws_iam::PrincipalConditions>::with_session_tags(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::CanonicalUserPrincipal => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::CanonicalUserPrincipal => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::CanonicalUserPrincipal => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::CanonicalUserPrincipal, AWS_IAM_CANONICALUSERPRINCIPAL);
pub(crate) static AWS_IAM_COMPOSITEPRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.CompositePrincipal",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.rest::<longshore::aws_iam::PrincipalRef>(k, 0)?;
        Ok(Native::of(<longshore::aws_iam::CompositePrincipal>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::CompositePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::CompositePrincipal as longshore::aws_iam::IPrincipal>::assume_role_action(&this),
                k,
            )
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::CompositePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::CompositePrincipal as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?,
                k,
            )
        }),
        Member::Get("principals", |k, o| {
            let this = o.this::<longshore::aws_iam::CompositePrincipal>()?;
            ToWire::wire(<longshore::aws_iam::CompositePrincipal>::principals(&this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::CompositePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::CompositePrincipal as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::CompositePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::CompositePrincipal as longshore::aws_iam::IPrincipal>::principal_account(&this),
                k,
            )
        }),
        Member::Call("addPrincipals", |k, o, a| {
            let this = o.this::<longshore::aws_iam::CompositePrincipal>()?;
            let a0 = a.rest::<longshore::aws_iam::PrincipalRef>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::CompositePrincipal>::add_principals(&this, a0).clone(), k)
        }),
        Member::Call("dedupeString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::CompositePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::CompositePrincipal as longshore::aws_iam::IPrincipal>::dedupe_string(&this),
                k,
            )
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::CompositePrincipal>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::CompositePrincipal as longshore::aws_iam::IPrincipal>::add_to_principal_policy(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_iam::CompositePrincipal>()?;
            ToWire::wire(<longshore::aws_iam::CompositePrincipal as longshore::aws_iam::IPrincipal>::to_json(&this)?, k)
        }),
        Member::Call("withConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::CompositePrincipal>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::CompositePrincipal as longshore::aws_iam::PrincipalConditions>::with_conditions(
                    &this, a0,
                ),
                k,
            )
        }),
        Member::Call("withSessionTags", |k, o, a| {
            let this = o.this::<longshore::aws_iam::CompositePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::CompositePrincipal as longshore::aws_iam::PrincipalConditions>::with_session_tags(
                    &this,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::CompositePrincipal => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::CompositePrincipal => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::CompositePrincipal => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::CompositePrincipal, AWS_IAM_COMPOSITEPRINCIPAL);
bound_struct!(longshore::aws_iam::CustomizeRolesOptions, AWS_IAM_CUSTOMIZEROLESOPTIONS, "aws-cdk-lib.aws_iam.CustomizeRolesOptions", {
"preventSynthesis" => prevent_synthesis,
"usePrecreatedRoles" => use_precreated_roles default,
});
bound_enum!(longshore::aws_iam::Effect, "aws-cdk-lib.aws_iam.Effect", {
"ALLOW" => Allow,
"DENY" => Deny,
});
pub(crate) static AWS_IAM_FEDERATEDPRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.FederatedPrincipal",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<Option<indexmap::IndexMap<String, longshore_core::value::Value>>>(k, 1)?;
        a.at_most(2)?;
        Ok(Native::of(<longshore::aws_iam::FederatedPrincipal>::new(a0, a1.unwrap_or_default())))
    }),
    statics: &[],
    members: &[
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::FederatedPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::FederatedPrincipal as longshore::aws_iam::IPrincipal>::assume_role_action(&this),
                k,
            )
        }),
        Member::Get("conditions", |k, o| {
            let this = o.this::<longshore::aws_iam::FederatedPrincipal>()?;
            ToWire::wire(Clone::clone(<longshore::aws_iam::FederatedPrincipal>::conditions(&this)), k)
        }),
        Member::Get("federated", |k, o| {
            let this = o.this::<longshore::aws_iam::FederatedPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::FederatedPrincipal>::federated(&this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::FederatedPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::FederatedPrincipal as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?,
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::FederatedPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::FederatedPrincipal as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::FederatedPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::FederatedPrincipal as longshore::aws_iam::IPrincipal>::principal_account(&this),
                k,
            )
        }),
        Member::Call("dedupeString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::FederatedPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::FederatedPrincipal as longshore::aws_iam::IPrincipal>::dedupe_string(&this),
                k,
            )
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::FederatedPrincipal>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::FederatedPrincipal as longshore::aws_iam::IPrincipal>::add_to_principal_policy(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_iam::FederatedPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::FederatedPrincipal as longshore::aws_iam::IPrincipal>::to_json(&this)?, k)
        }),
        Member::Call("withConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::FederatedPrincipal>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::FederatedPrincipal as longshore::aws_iam::PrincipalConditions>::with_conditions(
                    &this, a0,
                ),
                k,
            )
        }),
        Member::Call("withSessionTags", |k, o, a| {
            let this = o.this::<longshore::aws_iam::FederatedPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::FederatedPrincipal as longshore::aws_iam::PrincipalConditions>::with_session_tags(
                    &this,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::FederatedPrincipal => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::FederatedPrincipal => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::FederatedPrincipal => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::FederatedPrincipal, AWS_IAM_FEDERATEDPRINCIPAL);
bound_struct!(longshore::aws_iam::FromRoleArnOptions, AWS_IAM_FROMROLEARNOPTIONS, "aws-cdk-lib.aws_iam.FromRoleArnOptions", {
"mutable" => mutable,
"addGrantsToResources" => add_grants_to_resources,
"defaultPolicyName" => default_policy_name,
});
pub(crate) static AWS_IAM_GRANT: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.Grant",
    interface: false,
    create: None,
    statics: &[("drop", |k, a| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        ToWire::wire(<longshore::aws_iam::Grant>::drop(&*a0, &a1), k)
    })],
    members: &[
        Member::Get("principalStatements", |k, o| {
            let this = o.this::<longshore::aws_iam::Grant>()?;
            ToWire::wire(<longshore::aws_iam::Grant>::principal_statements(&this).to_vec(), k)
        }),
        Member::Get("resourceStatements", |k, o| {
            let this = o.this::<longshore::aws_iam::Grant>()?;
            ToWire::wire(<longshore::aws_iam::Grant>::resource_statements(&this).to_vec(), k)
        }),
        Member::Get("success", |k, o| {
            let this = o.this::<longshore::aws_iam::Grant>()?;
            ToWire::wire(<longshore::aws_iam::Grant>::success(&this), k)
        }),
        Member::Get("principalStatement", |k, o| {
            let this = o.this::<longshore::aws_iam::Grant>()?;
            ToWire::wire(<longshore::aws_iam::Grant>::principal_statement(&this).cloned(), k)
        }),
        Member::Get("resourceStatement", |k, o| {
            let this = o.this::<longshore::aws_iam::Grant>()?;
            ToWire::wire(<longshore::aws_iam::Grant>::resource_statement(&this).cloned(), k)
        }),
        Member::Call("applyBefore", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Grant>()?;
            let a0 = a.rest::<longshore_core::construct::Node>(k, 0)?;
            let a0: Vec<&dyn longshore_core::construct::Construct> =
                a0.iter().map(|x| x as &dyn longshore_core::construct::Construct).collect();
            {
                <longshore::aws_iam::Grant>::apply_before(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("assertSuccess", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Grant>()?;
            {
                <longshore::aws_iam::Grant>::assert_success(&this)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("combine", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Grant>()?;
            let a0 = a.get::<longshore::aws_iam::Grant>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::Grant>::combine(&this, &a0), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_iam::Grant, AWS_IAM_GRANT);
bound_struct!(longshore::aws_iam::GrantOnKeyResult, AWS_IAM_GRANTONKEYRESULT, "aws-cdk-lib.aws_iam.GrantOnKeyResult", {
"grant" => grant,
});
pub(crate) static AWS_IAM_GROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.Group",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_iam::GroupProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_iam::Group>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromGroupArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_iam::Group>::from_group_arn(&a0, a1, a2)?, k)
        }),
        ("fromGroupName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_iam::Group>::from_group_name(&a0, a1, &a2)?, k)
        }),
    ],
    members: &[
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::Group>()?;
            ToWire::wire(<longshore::aws_iam::Group as longshore::aws_iam::IPrincipal>::assume_role_action(&this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::Group>()?;
            ToWire::wire(<longshore::aws_iam::Group as longshore::aws_iam::IGrantable>::grant_principal(&this), k)
        }),
        Member::Get("groupArn", |k, o| {
            let this = o.this::<longshore::aws_iam::Group>()?;
            ToWire::wire(<longshore::aws_iam::Group as longshore::aws_iam::IGroup>::group_arn(&this), k)
        }),
        Member::Get("groupName", |k, o| {
            let this = o.this::<longshore::aws_iam::Group>()?;
            ToWire::wire(<longshore::aws_iam::Group as longshore::aws_iam::IGroup>::group_name(&this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::Group>()?;
            ToWire::wire(<longshore::aws_iam::Group as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?, k)
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::Group>()?;
            ToWire::wire(<longshore::aws_iam::Group as longshore::aws_iam::IPrincipal>::principal_account(&this), k)
        }),
        Member::Call("addManagedPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Group>()?;
            let a0 = a.get::<longshore::aws_iam::ManagedPolicyRef>(k, 0)?;
            {
                <longshore::aws_iam::Group as longshore::aws_iam::IGroup>::add_managed_policy(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Group>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::Group as longshore::aws_iam::IPrincipal>::add_to_principal_policy(&this, &a0)?,
                k,
            )
        }),
        Member::Call("addUser", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Group>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IUser>>(k, 0)?;
            {
                <longshore::aws_iam::Group as longshore::aws_iam::IGroup>::add_user(&this, &*a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("attachInlinePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Group>()?;
            let a0 = a.get::<longshore::aws_iam::Policy>(k, 0)?;
            {
                <longshore::aws_iam::Group as longshore::aws_iam::IGroup>::attach_inline_policy(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::Group => longshore::aws_iam::GroupRef, |t| <longshore::aws_iam::GroupRef>::from(&t)),
        upcast!(longshore::aws_iam::Group => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::Group => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::Group => std::rc::Rc<dyn longshore::aws_iam::IGroup>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::Group => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::Group, AWS_IAM_GROUP, construct);
bound_struct!(longshore::aws_iam::GroupProps, AWS_IAM_GROUPPROPS, "aws-cdk-lib.aws_iam.GroupProps", {
"groupName" => group_name,
"managedPolicies" => managed_policies,
"path" => path,
});
pub(crate) static AWS_IAM_IGROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.IGroup",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("groupArn", |k, o| {
            let this = o.this::<longshore::aws_iam::GroupRef>()?;
            ToWire::wire(longshore::aws_iam::IGroup::group_arn(&*this), k)
        }),
        Member::Get("groupName", |k, o| {
            let this = o.this::<longshore::aws_iam::GroupRef>()?;
            ToWire::wire(longshore::aws_iam::IGroup::group_name(&*this), k)
        }),
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::GroupRef>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::assume_role_action(&*this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::GroupRef>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::policy_fragment(&*this)?, k)
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::GroupRef>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::principal_account(&*this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::GroupRef>()?;
            ToWire::wire(<longshore::aws_iam::GroupRef as longshore::aws_iam::IGrantable>::grant_principal(&this), k)
        }),
        Member::Call("addManagedPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::GroupRef>()?;
            let a0 = a.get::<longshore::aws_iam::ManagedPolicyRef>(k, 0)?;
            {
                longshore::aws_iam::IGroup::add_managed_policy(&*this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("attachInlinePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::GroupRef>()?;
            let a0 = a.get::<longshore::aws_iam::Policy>(k, 0)?;
            {
                longshore::aws_iam::IGroup::attach_inline_policy(&*this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::GroupRef>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IPrincipal::add_to_principal_policy(&*this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::GroupRef => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(&t)),
        upcast!(longshore::aws_iam::GroupRef => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::GroupRef, AWS_IAM_IGROUP, construct);
pub(crate) static AWS_IAM_IGRANTABLE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.IGrantable",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("grantPrincipal", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>()?;
        ToWire::wire(longshore::aws_iam::IGrantable::grant_principal(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_iam::IGrantable>, AWS_IAM_IGRANTABLE_DYN);
pub(crate) static AWS_IAM_IGROUP_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.IGroup",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("groupArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IGroup>>()?;
            ToWire::wire(longshore::aws_iam::IGroup::group_arn(&*this), k)
        }),
        Member::Get("groupName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IGroup>>()?;
            ToWire::wire(longshore::aws_iam::IGroup::group_name(&*this), k)
        }),
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IGroup>>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::assume_role_action(&*this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IGroup>>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::policy_fragment(&*this)?, k)
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IGroup>>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::principal_account(&*this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IGroup>>()?;
            ToWire::wire(longshore::aws_iam::IGrantable::grant_principal(&*this), k)
        }),
        Member::Call("addManagedPolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IGroup>>()?;
            let a0 = a.get::<longshore::aws_iam::ManagedPolicyRef>(k, 0)?;
            {
                longshore::aws_iam::IGroup::add_managed_policy(&*this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("attachInlinePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IGroup>>()?;
            let a0 = a.get::<longshore::aws_iam::Policy>(k, 0)?;
            {
                longshore::aws_iam::IGroup::attach_inline_policy(&*this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IGroup>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IPrincipal::add_to_principal_policy(&*this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_iam::IGroup> => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_iam::IGroup> => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_iam::IGroup>, AWS_IAM_IGROUP_DYN, construct);
pub(crate) static AWS_IAM_IINSTANCEPROFILE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.IInstanceProfile",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("instanceProfileArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IInstanceProfile>>()?;
            ToWire::wire(longshore::aws_iam::IInstanceProfile::instance_profile_arn(&*this), k)
        }),
        Member::Get("instanceProfileName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IInstanceProfile>>()?;
            ToWire::wire(longshore::aws_iam::IInstanceProfile::instance_profile_name(&*this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IInstanceProfile>>()?;
            ToWire::wire(longshore::aws_iam::IInstanceProfile::role(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_iam::IInstanceProfile>, AWS_IAM_IINSTANCEPROFILE_DYN, construct);
pub(crate) static AWS_IAM_IOIDCPROVIDER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.IOidcProvider",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("oidcProviderArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IOidcProvider>>()?;
            ToWire::wire(longshore::aws_iam::IOidcProvider::oidc_provider_arn(&*this), k)
        }),
        Member::Get("oidcProviderIssuer", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IOidcProvider>>()?;
            ToWire::wire(longshore::aws_iam::IOidcProvider::oidc_provider_issuer(&*this), k)
        }),
        Member::Get("openIdConnectProviderArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IOidcProvider>>()?;
            ToWire::wire(longshore::aws_iam::IOpenIdConnectProvider::open_id_connect_provider_arn(&*this), k)
        }),
        Member::Get("openIdConnectProviderIssuer", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IOidcProvider>>()?;
            ToWire::wire(longshore::aws_iam::IOpenIdConnectProvider::open_id_connect_provider_issuer(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_iam::IOidcProvider> => std::rc::Rc<dyn longshore::aws_iam::IOpenIdConnectProvider>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_iam::IOidcProvider>, AWS_IAM_IOIDCPROVIDER_DYN, construct);
pub(crate) static AWS_IAM_IOPENIDCONNECTPROVIDER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.IOpenIdConnectProvider",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("openIdConnectProviderArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IOpenIdConnectProvider>>()?;
            ToWire::wire(longshore::aws_iam::IOpenIdConnectProvider::open_id_connect_provider_arn(&*this), k)
        }),
        Member::Get("openIdConnectProviderIssuer", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IOpenIdConnectProvider>>()?;
            ToWire::wire(longshore::aws_iam::IOpenIdConnectProvider::open_id_connect_provider_issuer(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_iam::IOpenIdConnectProvider>, AWS_IAM_IOPENIDCONNECTPROVIDER_DYN, construct);
pub(crate) static AWS_IAM_IPOLICY_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.IPolicy",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("policyName", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IPolicy>>()?;
        ToWire::wire(longshore::aws_iam::IPolicy::policy_name(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_iam::IPolicy>, AWS_IAM_IPOLICY_DYN, construct);
pub(crate) static AWS_IAM_IPRINCIPAL_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.IPrincipal",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IPrincipal>>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::assume_role_action(&*this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IPrincipal>>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::policy_fragment(&*this)?, k)
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IPrincipal>>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::principal_account(&*this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IPrincipal>>()?;
            ToWire::wire(longshore::aws_iam::IGrantable::grant_principal(&*this), k)
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IPrincipal>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IPrincipal::add_to_principal_policy(&*this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_iam::IPrincipal> => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, AWS_IAM_IPRINCIPAL_DYN);
pub(crate) static AWS_IAM_IRESOURCEWITHPOLICY_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.IResourceWithPolicy",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("env", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>>()?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::env(&*this), k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::add_to_resource_policy(&*this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, AWS_IAM_IRESOURCEWITHPOLICY_DYN, construct);
pub(crate) static AWS_IAM_IROLE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.IRole",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("roleArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IRole>>()?;
            ToWire::wire(longshore::aws_iam::IRole::role_arn(&*this), k)
        }),
        Member::Get("roleName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IRole>>()?;
            ToWire::wire(longshore::aws_iam::IRole::role_name(&*this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IRole>>()?;
            ToWire::wire(longshore::aws_iam::IRole::env(&*this), k)
        }),
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IRole>>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::assume_role_action(&*this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IRole>>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::policy_fragment(&*this)?, k)
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IRole>>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::principal_account(&*this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IRole>>()?;
            ToWire::wire(longshore::aws_iam::IGrantable::grant_principal(&*this), k)
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IRole>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(longshore::aws_iam::IRole::grant(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantAssumeRole", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IRole>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IRole::grant_assume_role(&*this, &*a0)?, k)
        }),
        Member::Call("grantPassRole", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IRole>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IRole::grant_pass_role(&*this, &*a0)?, k)
        }),
        Member::Call("addManagedPolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IRole>>()?;
            let a0 = a.get::<longshore::aws_iam::ManagedPolicyRef>(k, 0)?;
            {
                longshore::aws_iam::IRole::add_managed_policy(&*this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("attachInlinePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IRole>>()?;
            let a0 = a.get::<longshore::aws_iam::Policy>(k, 0)?;
            {
                longshore::aws_iam::IRole::attach_inline_policy(&*this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IRole>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IPrincipal::add_to_principal_policy(&*this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_iam::IRole> => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_iam::IRole> => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_iam::IRole>, AWS_IAM_IROLE_DYN, construct);
pub(crate) static AWS_IAM_ISAMLPROVIDER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.ISamlProvider",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("samlProviderArn", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::ISamlProvider>>()?;
        ToWire::wire(longshore::aws_iam::ISamlProvider::saml_provider_arn(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_iam::ISamlProvider>, AWS_IAM_ISAMLPROVIDER_DYN, construct);
pub(crate) static AWS_IAM_IUSER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.IUser",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("userArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IUser>>()?;
            ToWire::wire(longshore::aws_iam::IUser::user_arn(&*this), k)
        }),
        Member::Get("userName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IUser>>()?;
            ToWire::wire(longshore::aws_iam::IUser::user_name(&*this), k)
        }),
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IUser>>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::assume_role_action(&*this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IUser>>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::policy_fragment(&*this)?, k)
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IUser>>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::principal_account(&*this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IUser>>()?;
            ToWire::wire(longshore::aws_iam::IGrantable::grant_principal(&*this), k)
        }),
        Member::Call("addToGroup", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IUser>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGroup>>(k, 0)?;
            {
                longshore::aws_iam::IUser::add_to_group(&*this, &*a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addManagedPolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IUser>>()?;
            let a0 = a.get::<longshore::aws_iam::ManagedPolicyRef>(k, 0)?;
            {
                longshore::aws_iam::IUser::add_managed_policy(&*this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("attachInlinePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IUser>>()?;
            let a0 = a.get::<longshore::aws_iam::Policy>(k, 0)?;
            {
                longshore::aws_iam::IUser::attach_inline_policy(&*this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_iam::IUser>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IPrincipal::add_to_principal_policy(&*this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_iam::IUser> => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_iam::IUser> => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_iam::IUser>, AWS_IAM_IUSER_DYN, construct);
pub(crate) static AWS_IAM_INSTANCEPROFILE: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.InstanceProfile",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_iam::InstanceProfileProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_iam::InstanceProfile>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromInstanceProfileArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_iam::InstanceProfile>::from_instance_profile_arn(&a0, a1, a2)?, k)
        }),
        ("fromInstanceProfileAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_iam::InstanceProfileAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_iam::InstanceProfile>::from_instance_profile_attributes(&a0, a1, a2)?, k)
        }),
        ("fromInstanceProfileName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_iam::InstanceProfile>::from_instance_profile_name(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("instanceProfileArn", |k, o| {
            let this = o.this::<longshore::aws_iam::InstanceProfile>()?;
            ToWire::wire(
                <longshore::aws_iam::InstanceProfile as longshore::aws_iam::IInstanceProfile>::instance_profile_arn(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("instanceProfileName", |k, o| {
            let this = o.this::<longshore::aws_iam::InstanceProfile>()?;
            ToWire::wire(
                <longshore::aws_iam::InstanceProfile as longshore::aws_iam::IInstanceProfile>::instance_profile_name(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_iam::InstanceProfile>()?;
            ToWire::wire(<longshore::aws_iam::InstanceProfile as longshore::aws_iam::IInstanceProfile>::role(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::InstanceProfile => std::rc::Rc<dyn longshore::aws_iam::IInstanceProfile>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::InstanceProfile, AWS_IAM_INSTANCEPROFILE, construct);
bound_struct!(longshore::aws_iam::InstanceProfileAttributes, AWS_IAM_INSTANCEPROFILEATTRIBUTES, "aws-cdk-lib.aws_iam.InstanceProfileAttributes", {
"instanceProfileArn" => instance_profile_arn,
"role" => role,
});
bound_struct!(longshore::aws_iam::InstanceProfileProps, AWS_IAM_INSTANCEPROFILEPROPS, "aws-cdk-lib.aws_iam.InstanceProfileProps", {
"role" => role,
"instanceProfileName" => instance_profile_name,
"path" => path,
});
pub(crate) static AWS_IAM_LAZYROLE: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.LazyRole",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_iam::LazyRoleProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_iam::LazyRole>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::LazyRole>()?;
            ToWire::wire(<longshore::aws_iam::LazyRole as longshore::aws_iam::IPrincipal>::assume_role_action(&this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::LazyRole>()?;
            ToWire::wire(<longshore::aws_iam::LazyRole as longshore::aws_iam::IGrantable>::grant_principal(&this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::LazyRole>()?;
            ToWire::wire(<longshore::aws_iam::LazyRole as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?, k)
        }),
        Member::Get("roleArn", |k, o| {
            let this = o.this::<longshore::aws_iam::LazyRole>()?;
            ToWire::wire(<longshore::aws_iam::LazyRole as longshore::aws_iam::IRole>::role_arn(&this), k)
        }),
        Member::Get("roleId", |k, o| {
            let this = o.this::<longshore::aws_iam::LazyRole>()?;
            ToWire::wire(<longshore::aws_iam::LazyRole>::role_id(&this), k)
        }),
        Member::Get("roleName", |k, o| {
            let this = o.this::<longshore::aws_iam::LazyRole>()?;
            ToWire::wire(<longshore::aws_iam::LazyRole as longshore::aws_iam::IRole>::role_name(&this), k)
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::LazyRole>()?;
            ToWire::wire(<longshore::aws_iam::LazyRole as longshore::aws_iam::IPrincipal>::principal_account(&this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<longshore::aws_iam::LazyRole>()?;
            ToWire::wire(<longshore::aws_iam::LazyRole as longshore::aws_iam::IRole>::env(&this), k)
        }),
        Member::Call("addManagedPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::LazyRole>()?;
            let a0 = a.get::<longshore::aws_iam::ManagedPolicyRef>(k, 0)?;
            {
                <longshore::aws_iam::LazyRole as longshore::aws_iam::IRole>::add_managed_policy(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addToPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::LazyRole>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::LazyRole>::add_to_policy(&this, a0)?, k)
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::LazyRole>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::LazyRole as longshore::aws_iam::IPrincipal>::add_to_principal_policy(&this, &a0)?,
                k,
            )
        }),
        Member::Call("attachInlinePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::LazyRole>()?;
            let a0 = a.get::<longshore::aws_iam::Policy>(k, 0)?;
            {
                <longshore::aws_iam::LazyRole as longshore::aws_iam::IRole>::attach_inline_policy(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<longshore::aws_iam::LazyRole>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_iam::LazyRole as longshore::aws_iam::IRole>::grant(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantAssumeRole", |k, o, a| {
            let this = o.this::<longshore::aws_iam::LazyRole>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::LazyRole as longshore::aws_iam::IRole>::grant_assume_role(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantPassRole", |k, o, a| {
            let this = o.this::<longshore::aws_iam::LazyRole>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::LazyRole as longshore::aws_iam::IRole>::grant_pass_role(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::LazyRole => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::LazyRole => longshore::aws_iam::RoleRef, |t| <longshore::aws_iam::RoleRef>::from(&t)),
        upcast!(longshore::aws_iam::LazyRole => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::LazyRole => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::LazyRole => std::rc::Rc<dyn longshore::aws_iam::IRole>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::LazyRole, AWS_IAM_LAZYROLE, construct);
bound_struct!(longshore::aws_iam::LazyRoleProps, AWS_IAM_LAZYROLEPROPS, "aws-cdk-lib.aws_iam.LazyRoleProps", {
"assumedBy" => assumed_by,
"roleName" => role_name,
"description" => description,
"path" => path,
"externalIds" => external_ids,
"managedPolicies" => managed_policies,
"inlinePolicies" => inline_policies,
"permissionsBoundary" => permissions_boundary,
"maxSessionDuration" => max_session_duration,
});
pub(crate) static AWS_IAM_MANAGEDPOLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.ManagedPolicy",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_iam::ManagedPolicyProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_iam::ManagedPolicy>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromAwsManagedPolicyName", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::ManagedPolicy>::from_aws_managed_policy_name(&a0), k)
        }),
        ("fromManagedPolicyArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_iam::ManagedPolicy>::from_managed_policy_arn(&a0, a1, a2)?, k)
        }),
        ("fromManagedPolicyName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_iam::ManagedPolicy>::from_managed_policy_name(&a0, a1, &a2)?, k)
        }),
    ],
    members: &[
        Member::Get("description", |k, o| {
            let this = o.this::<longshore::aws_iam::ManagedPolicy>()?;
            ToWire::wire(<longshore::aws_iam::ManagedPolicy>::description(&this), k)
        }),
        Member::Get("document", |k, o| {
            let this = o.this::<longshore::aws_iam::ManagedPolicy>()?;
            ToWire::wire(Clone::clone(<longshore::aws_iam::ManagedPolicy>::document(&this)), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::ManagedPolicy>()?;
            ToWire::wire(
                <longshore::aws_iam::ManagedPolicy as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("managedPolicyArn", |k, o| {
            let this = o.this::<longshore::aws_iam::ManagedPolicy>()?;
            ToWire::wire(<longshore::aws_iam::ManagedPolicy>::managed_policy_arn(&this), k)
        }),
        Member::Get("managedPolicyName", |k, o| {
            let this = o.this::<longshore::aws_iam::ManagedPolicy>()?;
            ToWire::wire(<longshore::aws_iam::ManagedPolicy>::managed_policy_name(&this)?, k)
        }),
        Member::Get("path", |k, o| {
            let this = o.this::<longshore::aws_iam::ManagedPolicy>()?;
            ToWire::wire(<longshore::aws_iam::ManagedPolicy>::path(&this), k)
        }),
        Member::Call("addStatements", |k, o, a| {
            let this = o.this::<longshore::aws_iam::ManagedPolicy>()?;
            let a0 = a.rest::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_iam::ManagedPolicy>::add_statements(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("attachToGroup", |k, o, a| {
            let this = o.this::<longshore::aws_iam::ManagedPolicy>()?;
            let a0 = a.get::<longshore::aws_iam::GroupRef>(k, 0)?;
            {
                <longshore::aws_iam::ManagedPolicy>::attach_to_group(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("attachToRole", |k, o, a| {
            let this = o.this::<longshore::aws_iam::ManagedPolicy>()?;
            let a0 = a.get::<longshore::aws_iam::RoleRef>(k, 0)?;
            {
                <longshore::aws_iam::ManagedPolicy>::attach_to_role(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("attachToUser", |k, o, a| {
            let this = o.this::<longshore::aws_iam::ManagedPolicy>()?;
            let a0 = a.get::<longshore::aws_iam::UserRef>(k, 0)?;
            {
                <longshore::aws_iam::ManagedPolicy>::attach_to_user(&this, a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::ManagedPolicy => longshore::aws_iam::ManagedPolicyRef, |t| <longshore::aws_iam::ManagedPolicyRef>::from(&t)),
        upcast!(longshore::aws_iam::ManagedPolicy => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::ManagedPolicy, AWS_IAM_MANAGEDPOLICY, construct);
bound_struct!(longshore::aws_iam::ManagedPolicyProps, AWS_IAM_MANAGEDPOLICYPROPS, "aws-cdk-lib.aws_iam.ManagedPolicyProps", {
"managedPolicyName" => managed_policy_name,
"description" => description,
"path" => path,
"users" => users,
"roles" => roles,
"groups" => groups,
"statements" => statements,
"document" => document,
});
pub(crate) static AWS_IAM_IMANAGEDPOLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.IManagedPolicy",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("managedPolicyArn", |k, o| {
        let this = o.this::<longshore::aws_iam::ManagedPolicyRef>()?;
        ToWire::wire(<longshore::aws_iam::ManagedPolicyRef>::managed_policy_arn(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_iam::ManagedPolicyRef, AWS_IAM_IMANAGEDPOLICY);
pub(crate) static AWS_IAM_OIDCPROVIDERNATIVE: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.OidcProviderNative",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_iam::OidcProviderNativeProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_iam::OidcProviderNative>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromOidcProviderArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_iam::OidcProviderNative>::from_oidc_provider_arn(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("oidcProviderArn", |k, o| {
            let this = o.this::<longshore::aws_iam::OidcProviderNative>()?;
            ToWire::wire(
                <longshore::aws_iam::OidcProviderNative as longshore::aws_iam::IOidcProvider>::oidc_provider_arn(&this),
                k,
            )
        }),
        Member::Get("oidcProviderIssuer", |k, o| {
            let this = o.this::<longshore::aws_iam::OidcProviderNative>()?;
            ToWire::wire(
                <longshore::aws_iam::OidcProviderNative as longshore::aws_iam::IOidcProvider>::oidc_provider_issuer(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("oidcProviderThumbprints", |k, o| {
            let this = o.this::<longshore::aws_iam::OidcProviderNative>()?;
            ToWire::wire(<longshore::aws_iam::OidcProviderNative>::oidc_provider_thumbprints(&this), k)
        }),
        Member::Get("openIdConnectProviderArn", |k, o| {
            let this = o.this::<longshore::aws_iam::OidcProviderNative>()?;
            ToWire::wire(<longshore::aws_iam::OidcProviderNative as longshore::aws_iam::IOpenIdConnectProvider>::open_id_connect_provider_arn(&this), k)
        }),
        Member::Get("openIdConnectProviderIssuer", |k, o| {
            let this = o.this::<longshore::aws_iam::OidcProviderNative>()?;
            ToWire::wire(<longshore::aws_iam::OidcProviderNative as longshore::aws_iam::IOpenIdConnectProvider>::open_id_connect_provider_issuer(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::OidcProviderNative => std::rc::Rc<dyn longshore::aws_iam::IOidcProvider>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::OidcProviderNative => std::rc::Rc<dyn longshore::aws_iam::IOpenIdConnectProvider>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::OidcProviderNative, AWS_IAM_OIDCPROVIDERNATIVE, construct);
bound_struct!(longshore::aws_iam::OidcProviderNativeProps, AWS_IAM_OIDCPROVIDERNATIVEPROPS, "aws-cdk-lib.aws_iam.OidcProviderNativeProps", {
"url" => url,
"oidcProviderName" => oidc_provider_name,
"clientIds" => client_ids,
"thumbprints" => thumbprints,
"removalPolicy" => removal_policy,
});
pub(crate) static AWS_IAM_OPENIDCONNECTPRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.OpenIdConnectPrincipal",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::OpenIdConnectPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::OpenIdConnectPrincipal as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?,
                k,
            )
        }),
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::OpenIdConnectPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::OpenIdConnectPrincipal as longshore::aws_iam::IPrincipal>::assume_role_action(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("conditions", |k, o| {
            let this = o.this::<longshore::aws_iam::OpenIdConnectPrincipal>()?;
            ToWire::wire(Clone::clone(<longshore::aws_iam::OpenIdConnectPrincipal>::conditions(&this)), k)
        }),
        Member::Get("federated", |k, o| {
            let this = o.this::<longshore::aws_iam::OpenIdConnectPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::OpenIdConnectPrincipal>::federated(&this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::OpenIdConnectPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::OpenIdConnectPrincipal as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::OpenIdConnectPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::OpenIdConnectPrincipal as longshore::aws_iam::IPrincipal>::principal_account(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("dedupeString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::OpenIdConnectPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::OpenIdConnectPrincipal as longshore::aws_iam::IPrincipal>::dedupe_string(&this),
                k,
            )
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::OpenIdConnectPrincipal>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::OpenIdConnectPrincipal as longshore::aws_iam::IPrincipal>::add_to_principal_policy(&this, &a0)?, k)
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_iam::OpenIdConnectPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::OpenIdConnectPrincipal as longshore::aws_iam::IPrincipal>::to_json(&this)?,
                k,
            )
        }),
        Member::Call("withConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::OpenIdConnectPrincipal>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::OpenIdConnectPrincipal as longshore::aws_iam::PrincipalConditions>::with_conditions(&this, a0), k)
        }),
        Member::Call("withSessionTags", |k, o, a| {
            let this = o.this::<longshore::aws_iam::OpenIdConnectPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::OpenIdConnectPrincipal as longshore::aws_iam::PrincipalConditions>::with_session_tags(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::OpenIdConnectPrincipal => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::OpenIdConnectPrincipal => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::OpenIdConnectPrincipal => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::OpenIdConnectPrincipal, AWS_IAM_OPENIDCONNECTPRINCIPAL);
pub(crate) static AWS_IAM_OPENIDCONNECTPROVIDER: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.OpenIdConnectProvider",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_iam::OpenIdConnectProviderProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_iam::OpenIdConnectProvider>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromOpenIdConnectProviderArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_iam::OpenIdConnectProvider>::from_open_id_connect_provider_arn(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("openIdConnectProviderArn", |k, o| {
            let this = o.this::<longshore::aws_iam::OpenIdConnectProvider>()?;
            ToWire::wire(<longshore::aws_iam::OpenIdConnectProvider as longshore::aws_iam::IOpenIdConnectProvider>::open_id_connect_provider_arn(&this), k)
        }),
        Member::Get("openIdConnectProviderIssuer", |k, o| {
            let this = o.this::<longshore::aws_iam::OpenIdConnectProvider>()?;
            ToWire::wire(<longshore::aws_iam::OpenIdConnectProvider as longshore::aws_iam::IOpenIdConnectProvider>::open_id_connect_provider_issuer(&this), k)
        }),
        Member::Get("openIdConnectProviderthumbprints", |k, o| {
            let this = o.this::<longshore::aws_iam::OpenIdConnectProvider>()?;
            ToWire::wire(<longshore::aws_iam::OpenIdConnectProvider>::open_id_connect_providerthumbprints(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::OpenIdConnectProvider => std::rc::Rc<dyn longshore::aws_iam::IOpenIdConnectProvider>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::OpenIdConnectProvider, AWS_IAM_OPENIDCONNECTPROVIDER, construct);
bound_struct!(longshore::aws_iam::OpenIdConnectProviderProps, AWS_IAM_OPENIDCONNECTPROVIDERPROPS, "aws-cdk-lib.aws_iam.OpenIdConnectProviderProps", {
"url" => url,
"clientIds" => client_ids,
"thumbprints" => thumbprints,
"removalPolicy" => removal_policy,
});
pub(crate) static AWS_IAM_ORGANIZATIONPRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.OrganizationPrincipal",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        Ok(Native::of(<longshore::aws_iam::OrganizationPrincipal>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("organizationId", |k, o| {
            let this = o.this::<longshore::aws_iam::OrganizationPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::OrganizationPrincipal>::organization_id(&this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::OrganizationPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::OrganizationPrincipal as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?,
                k,
            )
        }),
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::OrganizationPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::OrganizationPrincipal as longshore::aws_iam::IPrincipal>::assume_role_action(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::OrganizationPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::OrganizationPrincipal as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::OrganizationPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::OrganizationPrincipal as longshore::aws_iam::IPrincipal>::principal_account(&this),
                k,
            )
        }),
        Member::Call("dedupeString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::OrganizationPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::OrganizationPrincipal as longshore::aws_iam::IPrincipal>::dedupe_string(&this),
                k,
            )
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::OrganizationPrincipal>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::OrganizationPrincipal as longshore::aws_iam::IPrincipal>::add_to_principal_policy(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_iam::OrganizationPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::OrganizationPrincipal as longshore::aws_iam::IPrincipal>::to_json(&this)?,
                k,
            )
        }),
        Member::Call("withConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::OrganizationPrincipal>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::OrganizationPrincipal as longshore::aws_iam::PrincipalConditions>::with_conditions(
                    &this, a0,
                ),
                k,
            )
        }),
        Member::Call("withSessionTags", |k, o, a| {
            let this = o.this::<longshore::aws_iam::OrganizationPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::OrganizationPrincipal as longshore::aws_iam::PrincipalConditions>::with_session_tags(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::OrganizationPrincipal => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::OrganizationPrincipal => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::OrganizationPrincipal => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::OrganizationPrincipal, AWS_IAM_ORGANIZATIONPRINCIPAL);
pub(crate) static AWS_IAM_PERMISSIONSBOUNDARY: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.PermissionsBoundary",
    interface: false,
    create: None,
    statics: &[("of", |k, a| {
        let a0 = a.construct(k, 0)?;
        ToWire::wire(<longshore::aws_iam::PermissionsBoundary>::of(&a0), k)
    })],
    members: &[
        Member::Call("apply", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PermissionsBoundary>()?;
            let a0 = a.get::<longshore::aws_iam::ManagedPolicyRef>(k, 0)?;
            {
                <longshore::aws_iam::PermissionsBoundary>::apply(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("clear", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PermissionsBoundary>()?;
            {
                <longshore::aws_iam::PermissionsBoundary>::clear(&this);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_iam::PermissionsBoundary, AWS_IAM_PERMISSIONSBOUNDARY);
pub(crate) static AWS_IAM_POLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.Policy",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_iam::PolicyProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_iam::Policy>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromPolicyName", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_iam::Policy>::from_policy_name(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("document", |k, o| {
            let this = o.this::<longshore::aws_iam::Policy>()?;
            ToWire::wire(Clone::clone(<longshore::aws_iam::Policy>::document(&this)), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::Policy>()?;
            ToWire::wire(<longshore::aws_iam::Policy as longshore::aws_iam::IGrantable>::grant_principal(&this), k)
        }),
        Member::Get("policyName", |k, o| {
            let this = o.this::<longshore::aws_iam::Policy>()?;
            ToWire::wire(<longshore::aws_iam::Policy>::policy_name(&this), k)
        }),
        Member::Call("addStatements", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Policy>()?;
            let a0 = a.rest::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_iam::Policy>::add_statements(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("attachToGroup", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Policy>()?;
            let a0 = a.get::<longshore::aws_iam::GroupRef>(k, 0)?;
            {
                <longshore::aws_iam::Policy>::attach_to_group(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("attachToRole", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Policy>()?;
            let a0 = a.get::<longshore::aws_iam::RoleRef>(k, 0)?;
            {
                <longshore::aws_iam::Policy>::attach_to_role(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("attachToUser", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Policy>()?;
            let a0 = a.get::<longshore::aws_iam::UserRef>(k, 0)?;
            {
                <longshore::aws_iam::Policy>::attach_to_user(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::Policy => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::Policy => std::rc::Rc<dyn longshore::aws_iam::IPolicy>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::Policy, AWS_IAM_POLICY, construct);
pub(crate) static AWS_IAM_POLICYDOCUMENT: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.PolicyDocument",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_iam::PolicyDocumentProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_iam::PolicyDocument>::with_props(a0)))
    }),
    statics: &[("fromJson", |k, a| {
        let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
        ToWire::wire(<longshore::aws_iam::PolicyDocument>::from_json(a0)?, k)
    })],
    members: &[
        Member::Get("isEmpty", |k, o| {
            let this = o.this::<longshore::aws_iam::PolicyDocument>()?;
            ToWire::wire(<longshore::aws_iam::PolicyDocument>::is_empty(&this), k)
        }),
        Member::Get("statementCount", |k, o| {
            let this = o.this::<longshore::aws_iam::PolicyDocument>()?;
            ToWire::wire(<longshore::aws_iam::PolicyDocument>::statement_count(&this), k)
        }),
        Member::Call("addStatements", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyDocument>()?;
            let a0 = a.rest::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_iam::PolicyDocument>::add_statements(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyDocument>()?;
            ToWire::wire(<longshore::aws_iam::PolicyDocument>::to_json(&this), k)
        }),
        Member::Call("toString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyDocument>()?;
            ToWire::wire(this.to_string(), k)
        }),
        Member::Call("validateForAnyPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyDocument>()?;
            ToWire::wire(<longshore::aws_iam::PolicyDocument>::validate_for_any_policy(&this), k)
        }),
        Member::Call("validateForIdentityPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyDocument>()?;
            ToWire::wire(<longshore::aws_iam::PolicyDocument>::validate_for_identity_policy(&this), k)
        }),
        Member::Call("validateForResourcePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyDocument>()?;
            let a0 = a.get::<longshore::aws_iam::ResourcePolicyValidationOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::PolicyDocument>::validate_for_resource_policy_with(&this, a0), k)
        }),
        Member::Call("validateForTrustPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyDocument>()?;
            ToWire::wire(<longshore::aws_iam::PolicyDocument>::validate_for_trust_policy(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::PolicyDocument => longshore_core::value::Value, |t| longshore_core::value::Value::from(&t)),
    ],
};
bound!(longshore::aws_iam::PolicyDocument, AWS_IAM_POLICYDOCUMENT);
bound_struct!(longshore::aws_iam::PolicyDocumentProps, AWS_IAM_POLICYDOCUMENTPROPS, "aws-cdk-lib.aws_iam.PolicyDocumentProps", {
"statements" => statements default,
"assignSids" => assign_sids,
"minimize" => minimize,
});
bound_struct!(longshore::aws_iam::PolicyProps, AWS_IAM_POLICYPROPS, "aws-cdk-lib.aws_iam.PolicyProps", {
"policyName" => policy_name,
"users" => users,
"roles" => roles,
"groups" => groups,
"statements" => statements,
"force" => force,
"document" => document,
});
pub(crate) static AWS_IAM_POLICYSTATEMENT: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.PolicyStatement",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_iam::PolicyStatementProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_iam::PolicyStatement>::new(a0)?))
    }),
    statics: &[("fromJson", |k, a| {
        let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
        ToWire::wire(<longshore::aws_iam::PolicyStatement>::from_json(a0)?, k)
    })],
    members: &[
        Member::Get("actions", |k, o| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::actions(&this), k)
        }),
        Member::Get("conditions", |k, o| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::conditions(&this), k)
        }),
        Member::Get("frozen", |k, o| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::frozen(&this), k)
        }),
        Member::Get("hasPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::has_principal(&this), k)
        }),
        Member::Get("hasResource", |k, o| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::has_resource(&this), k)
        }),
        Member::Get("notActions", |k, o| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::not_actions(&this), k)
        }),
        Member::Get("notPrincipals", |k, o| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::not_principals(&this), k)
        }),
        Member::Get("notResources", |k, o| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::not_resources(&this), k)
        }),
        Member::Get("principals", |k, o| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::principals(&this), k)
        }),
        Member::Get("resources", |k, o| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::resources(&this), k)
        }),
        Member::Get("effect", |k, o| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::effect(&this), k)
        }),
        Member::Set("effect", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.get::<longshore::aws_iam::Effect>(k, 0)?;
            {
                <longshore::aws_iam::PolicyStatement>::set_effect(&this, a0)?;
                Ok(())
            }
        }),
        Member::Get("sid", |k, o| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::sid(&this), k)
        }),
        Member::Set("sid", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.get::<Option<String>>(k, 0)?;
            {
                <longshore::aws_iam::PolicyStatement>::set_sid(&this, a0)?;
                Ok(())
            }
        }),
        Member::Call("addAccountCondition", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_iam::PolicyStatement>::add_account_condition(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addAccountRootPrincipal", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            {
                <longshore::aws_iam::PolicyStatement>::add_account_root_principal(&this)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addActions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.rest::<String>(k, 0)?;
            {
                <longshore::aws_iam::PolicyStatement>::add_actions(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addAllResources", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            {
                <longshore::aws_iam::PolicyStatement>::add_all_resources(&this)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addAnyPrincipal", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            {
                <longshore::aws_iam::PolicyStatement>::add_any_principal(&this)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addArnPrincipal", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_iam::PolicyStatement>::add_arn_principal(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addAwsAccountPrincipal", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_iam::PolicyStatement>::add_aws_account_principal(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addCanonicalUserPrincipal", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_iam::PolicyStatement>::add_canonical_user_principal(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addCondition", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore::aws_iam::PolicyStatement>::add_condition(&this, a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            {
                <longshore::aws_iam::PolicyStatement>::add_conditions(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addFederatedPrincipal", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 1)?;
            {
                <longshore::aws_iam::PolicyStatement>::add_federated_principal(&this, a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addNotActions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.rest::<String>(k, 0)?;
            {
                <longshore::aws_iam::PolicyStatement>::add_not_actions(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addNotPrincipals", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.rest::<longshore::aws_iam::PrincipalRef>(k, 0)?;
            {
                <longshore::aws_iam::PolicyStatement>::add_not_principals(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addNotResources", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.rest::<String>(k, 0)?;
            {
                <longshore::aws_iam::PolicyStatement>::add_not_resources(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addPrincipals", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.rest::<longshore::aws_iam::PrincipalRef>(k, 0)?;
            {
                <longshore::aws_iam::PolicyStatement>::add_principals(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addResources", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.rest::<String>(k, 0)?;
            {
                <longshore::aws_iam::PolicyStatement>::add_resources(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addServicePrincipal", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_iam::ServicePrincipalOpts>(k, 1)?;
            {
                <longshore::aws_iam::PolicyStatement>::add_service_principal(&this, a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addSourceAccountCondition", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_iam::PolicyStatement>::add_source_account_condition(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addSourceArnCondition", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_iam::PolicyStatement>::add_source_arn_condition(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("copy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            a.at_most(0)?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::copy(&this)?, k)
        }),
        Member::Call("freeze", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            {
                <longshore::aws_iam::PolicyStatement>::freeze(&this);
                Ok(Json::Null)
            }
        }),
        Member::Call("toStatementJson", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::to_statement_json(&this), k)
        }),
        Member::Call("toString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            ToWire::wire(this.to_string(), k)
        }),
        Member::Call("validateForAnyPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::validate_for_any_policy(&this), k)
        }),
        Member::Call("validateForIdentityPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::validate_for_identity_policy(&this), k)
        }),
        Member::Call("validateForResourcePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            let a0 = a.get::<longshore::aws_iam::ResourcePolicyValidationOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::validate_for_resource_policy_with(&this, a0), k)
        }),
        Member::Call("validateForTrustPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PolicyStatement>()?;
            ToWire::wire(<longshore::aws_iam::PolicyStatement>::validate_for_trust_policy(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_iam::PolicyStatement, AWS_IAM_POLICYSTATEMENT);
bound_struct!(longshore::aws_iam::PolicyStatementProps, AWS_IAM_POLICYSTATEMENTPROPS, "aws-cdk-lib.aws_iam.PolicyStatementProps", {
"sid" => sid,
"effect" => effect,
"actions" => actions default,
"notActions" => not_actions default,
"principals" => principals default,
"notPrincipals" => not_principals default,
"resources" => resources default,
"notResources" => not_resources default,
"conditions" => conditions default,
});
pub(crate) static AWS_IAM_PRINCIPALPOLICYFRAGMENT: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.PrincipalPolicyFragment",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("conditions", |k, o| {
            ToWire::wire(o.this::<longshore::aws_iam::PrincipalPolicyFragment>()?.conditions, k)
        }),
        Member::Get("principalJson", |k, o| {
            ToWire::wire(o.this::<longshore::aws_iam::PrincipalPolicyFragment>()?.principal_json, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_iam::PrincipalPolicyFragment, AWS_IAM_PRINCIPALPOLICYFRAGMENT);
pub(crate) static AWS_IAM_PRINCIPALWITHCONDITIONS: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.PrincipalWithConditions",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_iam::PrincipalRef>(k, 0)?;
        let a1 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 1)?;
        Ok(Native::of(<longshore::aws_iam::PrincipalWithConditions>::new(a0, a1)))
    }),
    statics: &[],
    members: &[
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::PrincipalWithConditions>()?;
            ToWire::wire(
                <longshore::aws_iam::PrincipalWithConditions as longshore::aws_iam::IPrincipal>::assume_role_action(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("conditions", |k, o| {
            let this = o.this::<longshore::aws_iam::PrincipalWithConditions>()?;
            ToWire::wire(<longshore::aws_iam::PrincipalWithConditions>::conditions(&this)?, k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::PrincipalWithConditions>()?;
            ToWire::wire(
                <longshore::aws_iam::PrincipalWithConditions as longshore::aws_iam::IPrincipal>::policy_fragment(
                    &this,
                )?,
                k,
            )
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::PrincipalWithConditions>()?;
            ToWire::wire(
                <longshore::aws_iam::PrincipalWithConditions as longshore::aws_iam::IPrincipal>::principal_account(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::PrincipalWithConditions>()?;
            ToWire::wire(
                <longshore::aws_iam::PrincipalWithConditions as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Call("addCondition", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PrincipalWithConditions>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore::aws_iam::PrincipalWithConditions>::add_condition(&this, a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("addConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PrincipalWithConditions>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            {
                <longshore::aws_iam::PrincipalWithConditions>::add_conditions(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PrincipalWithConditions>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::PrincipalWithConditions as longshore::aws_iam::IPrincipal>::add_to_principal_policy(&this, &a0)?, k)
        }),
        Member::Call("dedupeString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PrincipalWithConditions>()?;
            ToWire::wire(
                <longshore::aws_iam::PrincipalWithConditions as longshore::aws_iam::IPrincipal>::dedupe_string(&this),
                k,
            )
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PrincipalWithConditions>()?;
            ToWire::wire(
                <longshore::aws_iam::PrincipalWithConditions as longshore::aws_iam::IPrincipal>::to_json(&this)?,
                k,
            )
        }),
        Member::Call("withConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PrincipalWithConditions>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::PrincipalWithConditions as longshore::aws_iam::PrincipalConditions>::with_conditions(&this, a0), k)
        }),
        Member::Call("withSessionTags", |k, o, a| {
            let this = o.this::<longshore::aws_iam::PrincipalWithConditions>()?;
            ToWire::wire(<longshore::aws_iam::PrincipalWithConditions as longshore::aws_iam::PrincipalConditions>::with_session_tags(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::PrincipalWithConditions => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::PrincipalWithConditions => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::PrincipalWithConditions => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::PrincipalWithConditions, AWS_IAM_PRINCIPALWITHCONDITIONS);
bound_struct!(longshore::aws_iam::ResourcePolicyValidationOptions, AWS_IAM_RESOURCEPOLICYVALIDATIONOPTIONS, "aws-cdk-lib.aws_iam.ResourcePolicyValidationOptions", {
"skipResourceValidation" => skip_resource_validation,
});
pub(crate) static AWS_IAM_ROLE: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.Role",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_iam::RoleProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_iam::Role>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("customizeRoles", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<longshore::aws_iam::CustomizeRolesOptions>(k, 1)?;
            {
                <longshore::aws_iam::Role>::customize_roles(&a0, a1)?;
                Ok(Json::Null)
            }
        }),
        ("fromLookup", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_iam::RoleLookupOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_iam::Role>::from_lookup(&a0, a1, a2)?, k)
        }),
        ("fromRoleArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            let a3 = a.get::<longshore::aws_iam::FromRoleArnOptions>(k, 3)?;
            ToWire::wire(<longshore::aws_iam::Role>::from_role_arn(&a0, a1, a2, a3)?, k)
        }),
        ("fromRoleName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            let a3 = a.get::<longshore::aws_iam::FromRoleArnOptions>(k, 3)?;
            ToWire::wire(<longshore::aws_iam::Role>::from_role_name(&a0, a1, &a2, a3)?, k)
        }),
    ],
    members: &[
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::Role>()?;
            ToWire::wire(<longshore::aws_iam::Role as longshore::aws_iam::IPrincipal>::assume_role_action(&this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::Role>()?;
            ToWire::wire(<longshore::aws_iam::Role as longshore::aws_iam::IGrantable>::grant_principal(&this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::Role>()?;
            ToWire::wire(<longshore::aws_iam::Role as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?, k)
        }),
        Member::Get("roleArn", |k, o| {
            let this = o.this::<longshore::aws_iam::Role>()?;
            ToWire::wire(<longshore::aws_iam::Role as longshore::aws_iam::IRole>::role_arn(&this), k)
        }),
        Member::Get("roleId", |k, o| {
            let this = o.this::<longshore::aws_iam::Role>()?;
            ToWire::wire(<longshore::aws_iam::Role>::role_id(&this), k)
        }),
        Member::Get("roleName", |k, o| {
            let this = o.this::<longshore::aws_iam::Role>()?;
            ToWire::wire(<longshore::aws_iam::Role as longshore::aws_iam::IRole>::role_name(&this), k)
        }),
        Member::Get("assumeRolePolicy", |k, o| {
            let this = o.this::<longshore::aws_iam::Role>()?;
            ToWire::wire(Clone::clone(<longshore::aws_iam::Role>::assume_role_policy(&this)), k)
        }),
        Member::Get("permissionsBoundary", |k, o| {
            let this = o.this::<longshore::aws_iam::Role>()?;
            ToWire::wire(<longshore::aws_iam::Role>::permissions_boundary(&this).cloned(), k)
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::Role>()?;
            ToWire::wire(<longshore::aws_iam::Role as longshore::aws_iam::IPrincipal>::principal_account(&this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<longshore::aws_iam::Role>()?;
            ToWire::wire(<longshore::aws_iam::Role as longshore::aws_iam::IRole>::env(&this), k)
        }),
        Member::Call("addManagedPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Role>()?;
            let a0 = a.get::<longshore::aws_iam::ManagedPolicyRef>(k, 0)?;
            {
                <longshore::aws_iam::Role as longshore::aws_iam::IRole>::add_managed_policy(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addToPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Role>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::Role>::add_to_policy(&this, a0)?, k)
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Role>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::Role as longshore::aws_iam::IPrincipal>::add_to_principal_policy(&this, &a0)?,
                k,
            )
        }),
        Member::Call("attachInlinePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Role>()?;
            let a0 = a.get::<longshore::aws_iam::Policy>(k, 0)?;
            {
                <longshore::aws_iam::Role as longshore::aws_iam::IRole>::attach_inline_policy(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Role>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_iam::Role as longshore::aws_iam::IRole>::grant(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantAssumeRole", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Role>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::Role as longshore::aws_iam::IRole>::grant_assume_role(&this, &*a0)?, k)
        }),
        Member::Call("grantPassRole", |k, o, a| {
            let this = o.this::<longshore::aws_iam::Role>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::Role as longshore::aws_iam::IRole>::grant_pass_role(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::Role => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::Role => longshore::aws_iam::RoleRef, |t| <longshore::aws_iam::RoleRef>::from(&t)),
        upcast!(longshore::aws_iam::Role => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::Role => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::Role => std::rc::Rc<dyn longshore::aws_iam::IRole>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::Role, AWS_IAM_ROLE, construct);
bound_struct!(longshore::aws_iam::RoleLookupOptions, AWS_IAM_ROLELOOKUPOPTIONS, "aws-cdk-lib.aws_iam.RoleLookupOptions", {
"roleName" => role_name,
"mutable" => mutable,
"addGrantsToResources" => add_grants_to_resources,
"defaultPolicyName" => default_policy_name,
});
bound_struct!(longshore::aws_iam::RoleProps, AWS_IAM_ROLEPROPS, "aws-cdk-lib.aws_iam.RoleProps", {
"assumedBy" => assumed_by,
"roleName" => role_name,
"description" => description,
"path" => path,
"externalIds" => external_ids,
"managedPolicies" => managed_policies,
"inlinePolicies" => inline_policies,
"permissionsBoundary" => permissions_boundary,
"maxSessionDuration" => max_session_duration,
});
pub(crate) static AWS_IAM_IROLE: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.IRole",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("roleArn", |k, o| {
            let this = o.this::<longshore::aws_iam::RoleRef>()?;
            ToWire::wire(longshore::aws_iam::IRole::role_arn(&*this), k)
        }),
        Member::Get("roleName", |k, o| {
            let this = o.this::<longshore::aws_iam::RoleRef>()?;
            ToWire::wire(longshore::aws_iam::IRole::role_name(&*this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<longshore::aws_iam::RoleRef>()?;
            ToWire::wire(longshore::aws_iam::IRole::env(&*this), k)
        }),
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::RoleRef>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::assume_role_action(&*this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::RoleRef>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::policy_fragment(&*this)?, k)
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::RoleRef>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::principal_account(&*this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::RoleRef>()?;
            ToWire::wire(<longshore::aws_iam::RoleRef as longshore::aws_iam::IGrantable>::grant_principal(&this), k)
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<longshore::aws_iam::RoleRef>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(longshore::aws_iam::IRole::grant(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantAssumeRole", |k, o, a| {
            let this = o.this::<longshore::aws_iam::RoleRef>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IRole::grant_assume_role(&*this, &*a0)?, k)
        }),
        Member::Call("grantPassRole", |k, o, a| {
            let this = o.this::<longshore::aws_iam::RoleRef>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IRole::grant_pass_role(&*this, &*a0)?, k)
        }),
        Member::Call("addManagedPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::RoleRef>()?;
            let a0 = a.get::<longshore::aws_iam::ManagedPolicyRef>(k, 0)?;
            {
                longshore::aws_iam::IRole::add_managed_policy(&*this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("attachInlinePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::RoleRef>()?;
            let a0 = a.get::<longshore::aws_iam::Policy>(k, 0)?;
            {
                longshore::aws_iam::IRole::attach_inline_policy(&*this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::RoleRef>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IPrincipal::add_to_principal_policy(&*this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::RoleRef => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(&t)),
        upcast!(longshore::aws_iam::RoleRef => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::RoleRef, AWS_IAM_IROLE, construct);
pub(crate) static AWS_IAM_SAMLCONSOLEPRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.SamlConsolePrincipal",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<Option<indexmap::IndexMap<String, longshore_core::value::Value>>>(k, 1)?;
        Ok(Native::of(<longshore::aws_iam::SamlConsolePrincipal>::new(a0, a1.unwrap_or_default())))
    }),
    statics: &[],
    members: &[
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::SamlConsolePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::SamlConsolePrincipal as longshore::aws_iam::IPrincipal>::assume_role_action(&this),
                k,
            )
        }),
        Member::Get("conditions", |k, o| {
            let this = o.this::<longshore::aws_iam::SamlConsolePrincipal>()?;
            ToWire::wire(Clone::clone(<longshore::aws_iam::SamlConsolePrincipal>::conditions(&this)), k)
        }),
        Member::Get("federated", |k, o| {
            let this = o.this::<longshore::aws_iam::SamlConsolePrincipal>()?;
            ToWire::wire(<longshore::aws_iam::SamlConsolePrincipal>::federated(&this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::SamlConsolePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::SamlConsolePrincipal as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?,
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::SamlConsolePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::SamlConsolePrincipal as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::SamlConsolePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::SamlConsolePrincipal as longshore::aws_iam::IPrincipal>::principal_account(&this),
                k,
            )
        }),
        Member::Call("dedupeString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::SamlConsolePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::SamlConsolePrincipal as longshore::aws_iam::IPrincipal>::dedupe_string(&this),
                k,
            )
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::SamlConsolePrincipal>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::SamlConsolePrincipal as longshore::aws_iam::IPrincipal>::add_to_principal_policy(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_iam::SamlConsolePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::SamlConsolePrincipal as longshore::aws_iam::IPrincipal>::to_json(&this)?,
                k,
            )
        }),
        Member::Call("withConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::SamlConsolePrincipal>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::SamlConsolePrincipal as longshore::aws_iam::PrincipalConditions>::with_conditions(
                    &this, a0,
                ),
                k,
            )
        }),
        Member::Call("withSessionTags", |k, o, a| {
            let this = o.this::<longshore::aws_iam::SamlConsolePrincipal>()?;
            ToWire::wire(<longshore::aws_iam::SamlConsolePrincipal as longshore::aws_iam::PrincipalConditions>::with_session_tags(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::SamlConsolePrincipal => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::SamlConsolePrincipal => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::SamlConsolePrincipal => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::SamlConsolePrincipal, AWS_IAM_SAMLCONSOLEPRINCIPAL);
pub(crate) static AWS_IAM_SAMLMETADATADOCUMENT: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.SamlMetadataDocument",
    interface: false,
    create: None,
    statics: &[
        ("fromFile", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::SamlMetadataDocument>::from_file(a0)?, k)
        }),
        ("fromXml", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::SamlMetadataDocument>::from_xml(a0), k)
        }),
    ],
    members: &[Member::Get("xml", |k, o| ToWire::wire(o.this::<longshore::aws_iam::SamlMetadataDocument>()?.xml, k))],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_iam::SamlMetadataDocument, AWS_IAM_SAMLMETADATADOCUMENT);
pub(crate) static AWS_IAM_SAMLPRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.SamlPrincipal",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::SamlPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::SamlPrincipal as longshore::aws_iam::IPrincipal>::assume_role_action(&this),
                k,
            )
        }),
        Member::Get("conditions", |k, o| {
            let this = o.this::<longshore::aws_iam::SamlPrincipal>()?;
            ToWire::wire(Clone::clone(<longshore::aws_iam::SamlPrincipal>::conditions(&this)), k)
        }),
        Member::Get("federated", |k, o| {
            let this = o.this::<longshore::aws_iam::SamlPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::SamlPrincipal>::federated(&this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::SamlPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::SamlPrincipal as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?,
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::SamlPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::SamlPrincipal as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::SamlPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::SamlPrincipal as longshore::aws_iam::IPrincipal>::principal_account(&this),
                k,
            )
        }),
        Member::Call("dedupeString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::SamlPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::SamlPrincipal as longshore::aws_iam::IPrincipal>::dedupe_string(&this), k)
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::SamlPrincipal>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::SamlPrincipal as longshore::aws_iam::IPrincipal>::add_to_principal_policy(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_iam::SamlPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::SamlPrincipal as longshore::aws_iam::IPrincipal>::to_json(&this)?, k)
        }),
        Member::Call("withConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::SamlPrincipal>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::SamlPrincipal as longshore::aws_iam::PrincipalConditions>::with_conditions(
                    &this, a0,
                ),
                k,
            )
        }),
        Member::Call("withSessionTags", |k, o, a| {
            let this = o.this::<longshore::aws_iam::SamlPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::SamlPrincipal as longshore::aws_iam::PrincipalConditions>::with_session_tags(
                    &this,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::SamlPrincipal => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::SamlPrincipal => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::SamlPrincipal => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::SamlPrincipal, AWS_IAM_SAMLPRINCIPAL);
pub(crate) static AWS_IAM_SAMLPROVIDER: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.SamlProvider",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_iam::SamlProviderProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_iam::SamlProvider>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromSamlProviderArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_iam::SamlProvider>::from_saml_provider_arn(&a0, a1, a2)?, k)
    })],
    members: &[Member::Get("samlProviderArn", |k, o| {
        let this = o.this::<longshore::aws_iam::SamlProvider>()?;
        ToWire::wire(
            <longshore::aws_iam::SamlProvider as longshore::aws_iam::ISamlProvider>::saml_provider_arn(&this),
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::SamlProvider => std::rc::Rc<dyn longshore::aws_iam::ISamlProvider>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::SamlProvider, AWS_IAM_SAMLPROVIDER, construct);
bound_struct!(longshore::aws_iam::SamlProviderProps, AWS_IAM_SAMLPROVIDERPROPS, "aws-cdk-lib.aws_iam.SamlProviderProps", {
"metadataDocument" => metadata_document,
"name" => name,
});
pub(crate) static AWS_IAM_SERVICEPRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.ServicePrincipal",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        a.at_most(1)?;
        Ok(Native::of(<longshore::aws_iam::ServicePrincipal>::new(a0)))
    }),
    statics: &[
        ("fromStaticServicePrincipleName", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::ServicePrincipal>::from_static_service_principle_name(a0), k)
        }),
        ("servicePrincipalName", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_iam::ServicePrincipal>::service_principal_name(&a0), k)
        }),
    ],
    members: &[
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::ServicePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::ServicePrincipal as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?,
                k,
            )
        }),
        Member::Get("service", |k, o| {
            let this = o.this::<longshore::aws_iam::ServicePrincipal>()?;
            ToWire::wire(<longshore::aws_iam::ServicePrincipal>::service(&this), k)
        }),
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::ServicePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::ServicePrincipal as longshore::aws_iam::IPrincipal>::assume_role_action(&this),
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::ServicePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::ServicePrincipal as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::ServicePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::ServicePrincipal as longshore::aws_iam::IPrincipal>::principal_account(&this),
                k,
            )
        }),
        Member::Call("dedupeString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::ServicePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::ServicePrincipal as longshore::aws_iam::IPrincipal>::dedupe_string(&this),
                k,
            )
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::ServicePrincipal>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::ServicePrincipal as longshore::aws_iam::IPrincipal>::add_to_principal_policy(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_iam::ServicePrincipal>()?;
            ToWire::wire(<longshore::aws_iam::ServicePrincipal as longshore::aws_iam::IPrincipal>::to_json(&this)?, k)
        }),
        Member::Call("withConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::ServicePrincipal>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::ServicePrincipal as longshore::aws_iam::PrincipalConditions>::with_conditions(
                    &this, a0,
                ),
                k,
            )
        }),
        Member::Call("withSessionTags", |k, o, a| {
            let this = o.this::<longshore::aws_iam::ServicePrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::ServicePrincipal as longshore::aws_iam::PrincipalConditions>::with_session_tags(
                    &this,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::ServicePrincipal => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::ServicePrincipal => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::ServicePrincipal => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::ServicePrincipal, AWS_IAM_SERVICEPRINCIPAL);
bound_struct!(longshore::aws_iam::ServicePrincipalOpts, AWS_IAM_SERVICEPRINCIPALOPTS, "aws-cdk-lib.aws_iam.ServicePrincipalOpts", {
"region" => region,
"conditions" => conditions default,
});
pub(crate) static AWS_IAM_SESSIONTAGSPRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.SessionTagsPrincipal",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_iam::PrincipalRef>(k, 0)?;
        Ok(Native::of(<longshore::aws_iam::SessionTagsPrincipal>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::SessionTagsPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::SessionTagsPrincipal as longshore::aws_iam::IPrincipal>::assume_role_action(&this),
                k,
            )
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::SessionTagsPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::SessionTagsPrincipal as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?,
                k,
            )
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::SessionTagsPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::SessionTagsPrincipal as longshore::aws_iam::IPrincipal>::principal_account(&this),
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::SessionTagsPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::SessionTagsPrincipal as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::SessionTagsPrincipal>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::SessionTagsPrincipal as longshore::aws_iam::IPrincipal>::add_to_principal_policy(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("dedupeString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::SessionTagsPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::SessionTagsPrincipal as longshore::aws_iam::IPrincipal>::dedupe_string(&this),
                k,
            )
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_iam::SessionTagsPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::SessionTagsPrincipal as longshore::aws_iam::IPrincipal>::to_json(&this)?,
                k,
            )
        }),
        Member::Call("withConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::SessionTagsPrincipal>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::SessionTagsPrincipal as longshore::aws_iam::PrincipalConditions>::with_conditions(
                    &this, a0,
                ),
                k,
            )
        }),
        Member::Call("withSessionTags", |k, o, a| {
            let this = o.this::<longshore::aws_iam::SessionTagsPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::SessionTagsPrincipal as longshore::aws_iam::PrincipalConditions>::with_session_tags(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::SessionTagsPrincipal => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::SessionTagsPrincipal => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::SessionTagsPrincipal => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::SessionTagsPrincipal, AWS_IAM_SESSIONTAGSPRINCIPAL);
pub(crate) static AWS_IAM_STARPRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.StarPrincipal",
    interface: false,
    create: Some(|k, a, _this| Ok(Native::of(<longshore::aws_iam::StarPrincipal>::new()))),
    statics: &[],
    members: &[
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::StarPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::StarPrincipal as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?,
                k,
            )
        }),
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::StarPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::StarPrincipal as longshore::aws_iam::IPrincipal>::assume_role_action(&this),
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::StarPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::StarPrincipal as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::StarPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::StarPrincipal as longshore::aws_iam::IPrincipal>::principal_account(&this),
                k,
            )
        }),
        Member::Call("dedupeString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::StarPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::StarPrincipal as longshore::aws_iam::IPrincipal>::dedupe_string(&this), k)
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::StarPrincipal>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::StarPrincipal as longshore::aws_iam::IPrincipal>::add_to_principal_policy(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_iam::StarPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::StarPrincipal as longshore::aws_iam::IPrincipal>::to_json(&this)?, k)
        }),
        Member::Call("withConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::StarPrincipal>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::StarPrincipal as longshore::aws_iam::PrincipalConditions>::with_conditions(
                    &this, a0,
                ),
                k,
            )
        }),
        Member::Call("withSessionTags", |k, o, a| {
            let this = o.this::<longshore::aws_iam::StarPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::StarPrincipal as longshore::aws_iam::PrincipalConditions>::with_session_tags(
                    &this,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::StarPrincipal => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::StarPrincipal => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::StarPrincipal => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::StarPrincipal, AWS_IAM_STARPRINCIPAL);
pub(crate) static AWS_IAM_UNKNOWNPRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.UnknownPrincipal",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        Ok(Native::of(<longshore::aws_iam::UnknownPrincipal>::new(&a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::UnknownPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::UnknownPrincipal as longshore::aws_iam::IPrincipal>::assume_role_action(&this),
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::UnknownPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::UnknownPrincipal as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::UnknownPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::UnknownPrincipal as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?,
                k,
            )
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::UnknownPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::UnknownPrincipal as longshore::aws_iam::IPrincipal>::principal_account(&this),
                k,
            )
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::UnknownPrincipal>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::UnknownPrincipal as longshore::aws_iam::IPrincipal>::add_to_principal_policy(
                    &this, &a0,
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::UnknownPrincipal => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::UnknownPrincipal => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::UnknownPrincipal => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::UnknownPrincipal, AWS_IAM_UNKNOWNPRINCIPAL);
pub(crate) static AWS_IAM_USER: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.User",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_iam::UserProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_iam::User>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromUserArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_iam::User>::from_user_arn(&a0, a1, a2)?, k)
        }),
        ("fromUserAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_iam::UserAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_iam::User>::from_user_attributes(&a0, a1, a2)?, k)
        }),
        ("fromUserName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_iam::User>::from_user_name(&a0, a1, &a2)?, k)
        }),
    ],
    members: &[
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::User>()?;
            ToWire::wire(<longshore::aws_iam::User as longshore::aws_iam::IPrincipal>::assume_role_action(&this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::User>()?;
            ToWire::wire(<longshore::aws_iam::User as longshore::aws_iam::IGrantable>::grant_principal(&this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::User>()?;
            ToWire::wire(<longshore::aws_iam::User as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?, k)
        }),
        Member::Get("userArn", |k, o| {
            let this = o.this::<longshore::aws_iam::User>()?;
            ToWire::wire(<longshore::aws_iam::User as longshore::aws_iam::IUser>::user_arn(&this), k)
        }),
        Member::Get("userName", |k, o| {
            let this = o.this::<longshore::aws_iam::User>()?;
            ToWire::wire(<longshore::aws_iam::User as longshore::aws_iam::IUser>::user_name(&this), k)
        }),
        Member::Get("permissionsBoundary", |k, o| {
            let this = o.this::<longshore::aws_iam::User>()?;
            ToWire::wire(<longshore::aws_iam::User>::permissions_boundary(&this).cloned(), k)
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::User>()?;
            ToWire::wire(<longshore::aws_iam::User as longshore::aws_iam::IPrincipal>::principal_account(&this), k)
        }),
        Member::Call("addManagedPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::User>()?;
            let a0 = a.get::<longshore::aws_iam::ManagedPolicyRef>(k, 0)?;
            {
                <longshore::aws_iam::User as longshore::aws_iam::IUser>::add_managed_policy(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToGroup", |k, o, a| {
            let this = o.this::<longshore::aws_iam::User>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGroup>>(k, 0)?;
            {
                <longshore::aws_iam::User as longshore::aws_iam::IUser>::add_to_group(&this, &*a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::User>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::User as longshore::aws_iam::IPrincipal>::add_to_principal_policy(&this, &a0)?,
                k,
            )
        }),
        Member::Call("attachInlinePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::User>()?;
            let a0 = a.get::<longshore::aws_iam::Policy>(k, 0)?;
            {
                <longshore::aws_iam::User as longshore::aws_iam::IUser>::attach_inline_policy(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::User => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::User => longshore::aws_iam::UserRef, |t| <longshore::aws_iam::UserRef>::from(&t)),
        upcast!(longshore::aws_iam::User => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::User => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::User => std::rc::Rc<dyn longshore::aws_iam::IUser>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::User, AWS_IAM_USER, construct);
bound_struct!(longshore::aws_iam::UserAttributes, AWS_IAM_USERATTRIBUTES, "aws-cdk-lib.aws_iam.UserAttributes", {
"userArn" => user_arn,
});
bound_struct!(longshore::aws_iam::UserProps, AWS_IAM_USERPROPS, "aws-cdk-lib.aws_iam.UserProps", {
"userName" => user_name,
"groups" => groups,
"managedPolicies" => managed_policies,
"path" => path,
"permissionsBoundary" => permissions_boundary,
"password" => password,
"passwordResetRequired" => password_reset_required,
});
pub(crate) static AWS_IAM_IUSER: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.IUser",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("userArn", |k, o| {
            let this = o.this::<longshore::aws_iam::UserRef>()?;
            ToWire::wire(longshore::aws_iam::IUser::user_arn(&*this), k)
        }),
        Member::Get("userName", |k, o| {
            let this = o.this::<longshore::aws_iam::UserRef>()?;
            ToWire::wire(longshore::aws_iam::IUser::user_name(&*this), k)
        }),
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::UserRef>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::assume_role_action(&*this), k)
        }),
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::UserRef>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::policy_fragment(&*this)?, k)
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::UserRef>()?;
            ToWire::wire(longshore::aws_iam::IPrincipal::principal_account(&*this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::UserRef>()?;
            ToWire::wire(<longshore::aws_iam::UserRef as longshore::aws_iam::IGrantable>::grant_principal(&this), k)
        }),
        Member::Call("addToGroup", |k, o, a| {
            let this = o.this::<longshore::aws_iam::UserRef>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGroup>>(k, 0)?;
            {
                longshore::aws_iam::IUser::add_to_group(&*this, &*a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addManagedPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::UserRef>()?;
            let a0 = a.get::<longshore::aws_iam::ManagedPolicyRef>(k, 0)?;
            {
                longshore::aws_iam::IUser::add_managed_policy(&*this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("attachInlinePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::UserRef>()?;
            let a0 = a.get::<longshore::aws_iam::Policy>(k, 0)?;
            {
                longshore::aws_iam::IUser::attach_inline_policy(&*this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::UserRef>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IPrincipal::add_to_principal_policy(&*this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::UserRef => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(&t)),
        upcast!(longshore::aws_iam::UserRef => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::UserRef, AWS_IAM_IUSER, construct);
pub(crate) static AWS_IAM_WEBIDENTITYPRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.WebIdentityPrincipal",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<Option<indexmap::IndexMap<String, longshore_core::value::Value>>>(k, 1)?;
        Ok(Native::of(<longshore::aws_iam::WebIdentityPrincipal>::new(a0, a1.unwrap_or_default())))
    }),
    statics: &[],
    members: &[
        Member::Get("policyFragment", |k, o| {
            let this = o.this::<longshore::aws_iam::WebIdentityPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::WebIdentityPrincipal as longshore::aws_iam::IPrincipal>::policy_fragment(&this)?,
                k,
            )
        }),
        Member::Get("assumeRoleAction", |k, o| {
            let this = o.this::<longshore::aws_iam::WebIdentityPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::WebIdentityPrincipal as longshore::aws_iam::IPrincipal>::assume_role_action(&this),
                k,
            )
        }),
        Member::Get("conditions", |k, o| {
            let this = o.this::<longshore::aws_iam::WebIdentityPrincipal>()?;
            ToWire::wire(Clone::clone(<longshore::aws_iam::WebIdentityPrincipal>::conditions(&this)), k)
        }),
        Member::Get("federated", |k, o| {
            let this = o.this::<longshore::aws_iam::WebIdentityPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::WebIdentityPrincipal>::federated(&this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_iam::WebIdentityPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::WebIdentityPrincipal as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("principalAccount", |k, o| {
            let this = o.this::<longshore::aws_iam::WebIdentityPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::WebIdentityPrincipal as longshore::aws_iam::IPrincipal>::principal_account(&this),
                k,
            )
        }),
        Member::Call("dedupeString", |k, o, a| {
            let this = o.this::<longshore::aws_iam::WebIdentityPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::WebIdentityPrincipal as longshore::aws_iam::IPrincipal>::dedupe_string(&this),
                k,
            )
        }),
        Member::Call("addToPrincipalPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_iam::WebIdentityPrincipal>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::WebIdentityPrincipal as longshore::aws_iam::IPrincipal>::add_to_principal_policy(
                    &this, &a0,
                )?,
                k,
            )
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::aws_iam::WebIdentityPrincipal>()?;
            ToWire::wire(
                <longshore::aws_iam::WebIdentityPrincipal as longshore::aws_iam::IPrincipal>::to_json(&this)?,
                k,
            )
        }),
        Member::Call("withConditions", |k, o, a| {
            let this = o.this::<longshore::aws_iam::WebIdentityPrincipal>()?;
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_iam::WebIdentityPrincipal as longshore::aws_iam::PrincipalConditions>::with_conditions(
                    &this, a0,
                ),
                k,
            )
        }),
        Member::Call("withSessionTags", |k, o, a| {
            let this = o.this::<longshore::aws_iam::WebIdentityPrincipal>()?;
            ToWire::wire(<longshore::aws_iam::WebIdentityPrincipal as longshore::aws_iam::PrincipalConditions>::with_session_tags(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_iam::WebIdentityPrincipal => longshore::aws_iam::PrincipalRef, |t| <longshore::aws_iam::PrincipalRef>::from(t)),
        upcast!(longshore::aws_iam::WebIdentityPrincipal => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_iam::WebIdentityPrincipal => std::rc::Rc<dyn longshore::aws_iam::IPrincipal>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_iam::WebIdentityPrincipal, AWS_IAM_WEBIDENTITYPRINCIPAL);
