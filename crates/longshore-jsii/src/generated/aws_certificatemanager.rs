//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_CERTIFICATEMANAGER_CERTIFICATE: Class = Class {
    fqn: "aws-cdk-lib.aws_certificatemanager.Certificate",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_certificatemanager::CertificateProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_certificatemanager::Certificate>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromCertificateArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_certificatemanager::Certificate>::from_certificate_arn(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("certificateArn", |k, o| {
            let this = o.this::<longshore::aws_certificatemanager::Certificate>()?;
            ToWire::wire(<longshore::aws_certificatemanager::Certificate>::certificate_arn(&this), k)
        }),
        Member::Call("metricDaysToExpiry", |k, o, a| {
            let this = o.this::<longshore::aws_certificatemanager::Certificate>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_certificatemanager::Certificate as longshore::aws_certificatemanager::ICertificate>::metric_days_to_expiry(&this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_certificatemanager::Certificate => std::rc::Rc<dyn longshore::aws_certificatemanager::ICertificate>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_certificatemanager::Certificate => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IListenerCertificate>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_certificatemanager::Certificate, AWS_CERTIFICATEMANAGER_CERTIFICATE, construct);
bound_struct!(longshore::aws_certificatemanager::CertificateProps, AWS_CERTIFICATEMANAGER_CERTIFICATEPROPS, "aws-cdk-lib.aws_certificatemanager.CertificateProps", {
"domainName" => domain_name,
"subjectAlternativeNames" => subject_alternative_names,
"validation" => validation,
"allowExport" => allow_export,
"transparencyLoggingEnabled" => transparency_logging_enabled,
"certificateName" => certificate_name,
"keyAlgorithm" => key_algorithm,
});
pub(crate) static AWS_CERTIFICATEMANAGER_CERTIFICATEVALIDATION: Class = Class {
    fqn: "aws-cdk-lib.aws_certificatemanager.CertificateValidation",
    interface: false,
    create: None,
    statics: &[
        ("fromDns", |k, a| {
            let a0 = a.get::<Option<std::rc::Rc<dyn longshore::aws_route53::IHostedZone>>>(k, 0)?;
            ToWire::wire(<longshore::aws_certificatemanager::CertificateValidation>::from_dns(a0), k)
        }),
        ("fromDnsMultiZone", |k, a| {
            let a0 = a.get::<indexmap::IndexMap<String, std::rc::Rc<dyn longshore::aws_route53::IHostedZone>>>(k, 0)?;
            ToWire::wire(<longshore::aws_certificatemanager::CertificateValidation>::from_dns_multi_zone(a0), k)
        }),
        ("fromEmail", |k, a| {
            let a0 = a.get::<Option<indexmap::IndexMap<String, String>>>(k, 0)?;
            ToWire::wire(<longshore::aws_certificatemanager::CertificateValidation>::from_email(a0), k)
        }),
    ],
    members: &[Member::Get("method", |k, o| {
        let this = o.this::<longshore::aws_certificatemanager::CertificateValidation>()?;
        ToWire::wire(<longshore::aws_certificatemanager::CertificateValidation>::method(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_certificatemanager::CertificateValidation, AWS_CERTIFICATEMANAGER_CERTIFICATEVALIDATION);
pub(crate) static AWS_CERTIFICATEMANAGER_ICERTIFICATE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_certificatemanager.ICertificate",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("certificateArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_certificatemanager::ICertificate>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::IListenerCertificate::certificate_arn(&*this), k)
        }),
        Member::Call("metricDaysToExpiry", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_certificatemanager::ICertificate>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_certificatemanager::ICertificate::metric_days_to_expiry(&*this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_certificatemanager::ICertificate> => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IListenerCertificate>, |t| t),
    ],
};
bound!(
    std::rc::Rc<dyn longshore::aws_certificatemanager::ICertificate>,
    AWS_CERTIFICATEMANAGER_ICERTIFICATE_DYN,
    construct
);
pub(crate) static AWS_CERTIFICATEMANAGER_KEYALGORITHM: Class = Class {
    fqn: "aws-cdk-lib.aws_certificatemanager.KeyAlgorithm",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        Ok(Native::of(<longshore::aws_certificatemanager::KeyAlgorithm>::new(a0)))
    }),
    statics: &[
        ("EC_PRIME256V1", |k, a| ToWire::wire(<longshore::aws_certificatemanager::KeyAlgorithm>::EC_PRIME256V1, k)),
        ("EC_SECP384R1", |k, a| ToWire::wire(<longshore::aws_certificatemanager::KeyAlgorithm>::EC_SECP384R1, k)),
        ("EC_SECP521R1", |k, a| ToWire::wire(<longshore::aws_certificatemanager::KeyAlgorithm>::EC_SECP521R1, k)),
        ("RSA_1024", |k, a| ToWire::wire(<longshore::aws_certificatemanager::KeyAlgorithm>::RSA_1024, k)),
        ("RSA_2048", |k, a| ToWire::wire(<longshore::aws_certificatemanager::KeyAlgorithm>::RSA_2048, k)),
        ("RSA_3072", |k, a| ToWire::wire(<longshore::aws_certificatemanager::KeyAlgorithm>::RSA_3072, k)),
        ("RSA_4096", |k, a| ToWire::wire(<longshore::aws_certificatemanager::KeyAlgorithm>::RSA_4096, k)),
    ],
    members: &[Member::Get("name", |k, o| {
        let this = o.this::<longshore::aws_certificatemanager::KeyAlgorithm>()?;
        ToWire::wire(<longshore::aws_certificatemanager::KeyAlgorithm>::name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_certificatemanager::KeyAlgorithm, AWS_CERTIFICATEMANAGER_KEYALGORITHM);
pub(crate) static AWS_CERTIFICATEMANAGER_PRIVATECERTIFICATE: Class = Class {
    fqn: "aws-cdk-lib.aws_certificatemanager.PrivateCertificate",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_certificatemanager::PrivateCertificateProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_certificatemanager::PrivateCertificate>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromCertificateArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_certificatemanager::PrivateCertificate>::from_certificate_arn(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("certificateArn", |k, o| {
            let this = o.this::<longshore::aws_certificatemanager::PrivateCertificate>()?;
            ToWire::wire(<longshore::aws_certificatemanager::PrivateCertificate>::certificate_arn(&this), k)
        }),
        Member::Call("metricDaysToExpiry", |k, o, a| {
            let this = o.this::<longshore::aws_certificatemanager::PrivateCertificate>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_certificatemanager::PrivateCertificate as longshore::aws_certificatemanager::ICertificate>::metric_days_to_expiry(&this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_certificatemanager::PrivateCertificate => std::rc::Rc<dyn longshore::aws_certificatemanager::ICertificate>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_certificatemanager::PrivateCertificate => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IListenerCertificate>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_certificatemanager::PrivateCertificate, AWS_CERTIFICATEMANAGER_PRIVATECERTIFICATE, construct);
bound_struct!(longshore::aws_certificatemanager::PrivateCertificateProps, AWS_CERTIFICATEMANAGER_PRIVATECERTIFICATEPROPS, "aws-cdk-lib.aws_certificatemanager.PrivateCertificateProps", {
"domainName" => domain_name,
"certificateAuthority" => certificate_authority,
"subjectAlternativeNames" => subject_alternative_names,
"allowExport" => allow_export,
"keyAlgorithm" => key_algorithm,
});
bound_enum!(longshore::aws_certificatemanager::ValidationMethod, "aws-cdk-lib.aws_certificatemanager.ValidationMethod", {
"EMAIL" => Email,
"DNS" => Dns,
});
