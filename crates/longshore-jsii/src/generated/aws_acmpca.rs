//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_ACMPCA_CERTIFICATEAUTHORITY: Class = Class {
    fqn: "aws-cdk-lib.aws_acmpca.CertificateAuthority",
    interface: false,
    create: None,
    statics: &[("fromCertificateAuthorityArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_acmpca::CertificateAuthority>::from_certificate_authority_arn(&a0, a1, a2)?, k)
    })],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_acmpca::CertificateAuthority, AWS_ACMPCA_CERTIFICATEAUTHORITY);
pub(crate) static AWS_ACMPCA_ICERTIFICATEAUTHORITY_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_acmpca.ICertificateAuthority",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("certificateAuthorityArn", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_acmpca::ICertificateAuthority>>()?;
        ToWire::wire(longshore::aws_acmpca::ICertificateAuthority::certificate_authority_arn(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_acmpca::ICertificateAuthority>, AWS_ACMPCA_ICERTIFICATEAUTHORITY_DYN, construct);
