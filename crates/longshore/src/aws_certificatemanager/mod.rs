//! Certificates of Certificate Manager.
//!
//! Left out: certificates that a function requests.

use std::borrow::Cow;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::tags::Tags;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Duration;
use longshore_core::value::Object;
use longshore_core::{bail, object};

use crate::aws_acmpca::CertificateAuthorityRef;
use crate::aws_cloudwatch::{Metric, MetricOptions, Stats};
use crate::aws_elasticloadbalancingv2::IListenerCertificate;
use crate::aws_route53::HostedZoneRef;
use crate::props::{construct_props, text_enum};

text_enum! {
    /// How it is shown that a domain is the user's.
    pub enum ValidationMethod {
        /// By a mail to the domain.
        Email = "EMAIL",
        /// By a record of the domain.
        Dns = "DNS",
    }
}

/// The kind of key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyAlgorithm(Cow<'static, str>);

impl KeyAlgorithm {
    /// RSA with 1024 bits.
    pub const RSA_1024: Self = Self(Cow::Borrowed("RSA_1024"));
    /// RSA with 2048 bits.
    pub const RSA_2048: Self = Self(Cow::Borrowed("RSA_2048"));
    /// RSA with 3072 bits.
    pub const RSA_3072: Self = Self(Cow::Borrowed("RSA_3072"));
    /// RSA with 4096 bits.
    pub const RSA_4096: Self = Self(Cow::Borrowed("RSA_4096"));
    /// The curve P-256.
    pub const EC_PRIME256V1: Self = Self(Cow::Borrowed("EC_prime256v1"));
    /// The curve P-384.
    pub const EC_SECP384R1: Self = Self(Cow::Borrowed("EC_secp384r1"));
    /// The curve P-521.
    pub const EC_SECP521R1: Self = Self(Cow::Borrowed("EC_secp521r1"));

    /// A kind by its name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Cow::Owned(name.into()))
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.0
    }
}

/// How it is shown that domains are the user's.
#[derive(Clone)]
pub struct CertificateValidation {
    method: ValidationMethod,
    hosted_zone: Option<HostedZoneRef>,
    hosted_zones: IndexMap<String, HostedZoneRef>,
    validation_domains: IndexMap<String, String>,
}

impl CertificateValidation {
    fn by(method: ValidationMethod) -> Self {
        Self { method, hosted_zone: None, hosted_zones: IndexMap::new(), validation_domains: IndexMap::new() }
    }

    /// By records, which are made where the hosted zone is known.
    pub fn from_dns(hosted_zone: Option<HostedZoneRef>) -> Self {
        Self { hosted_zone, ..Self::by(ValidationMethod::Dns) }
    }

    /// By records, in the hosted zone of each domain.
    pub fn from_dns_multi_zone(hosted_zones: IndexMap<String, HostedZoneRef>) -> Self {
        Self { hosted_zones, ..Self::by(ValidationMethod::Dns) }
    }

    /// By mails, to these domains instead of the domains themselves.
    pub fn from_email(validation_domains: Option<IndexMap<String, String>>) -> Self {
        Self { validation_domains: validation_domains.unwrap_or_default(), ..Self::by(ValidationMethod::Email) }
    }

    /// How it is shown.
    pub fn method(&self) -> ValidationMethod {
        self.method
    }

    fn render(&self, at: &Node, domains: &[String]) -> Result<Vec<Object>> {
        let mut out = Vec::new();
        for domain in domains {
            if self.method == ValidationMethod::Dns {
                // A record of a domain is good for its subdomains.
                let covered = !str_is_unresolved(domain)
                    && domain.strip_prefix("*.").is_some_and(|d| domains.iter().any(|o| o == d));
                let zone = self.hosted_zones.get(domain).or(self.hosted_zone.as_ref()).filter(|_| !covered);
                if let Some(zone) = zone {
                    out.push(object! {"DomainName" => domain, "HostedZoneId" => zone.hosted_zone_id()});
                }
                continue;
            }
            let given = self.validation_domains.get(domain).cloned();
            if given.is_none() && str_is_unresolved(domain) {
                bail!(
                    at,
                    "UsingTokensDomainNames",
                    "When using Tokens for domain names, 'validationDomains' needs to be supplied"
                );
            }
            let validation_domain = given.unwrap_or_else(|| apex(domain));
            out.push(object! {"DomainName" => domain, "ValidationDomain" => validation_domain});
        }
        Ok(out)
    }
}

// Differs(cdk): apex-domain. Mails go to the last two parts of a domain, also where the last two are a public suffix such
// as co.uk.
fn apex(domain: &str) -> String {
    let parts: Vec<&str> = domain.split('.').collect();
    parts[parts.len().saturating_sub(2)..].join(".")
}

construct_props! {
    /// Properties of a [`Certificate`].
    pub struct CertificateProps => Certificate {
        /// The domain, at most 64 characters.
        [into] domain_name: String,
        /// More domains. Default: none.
        subject_alternative_names: Option<Vec<String>>,
        /// How it is shown that the domains are the user's. Default: by mails.
        validation: Option<CertificateValidation>,
        /// Whether the certificate can be taken elsewhere. Default false.
        allow_export: Option<bool>,
        /// Whether the certificate is in public logs. Default true.
        transparency_logging_enabled: Option<bool>,
        /// The name, a tag. Default: the path of the construct.
        [into] certificate_name: Option<String>,
        /// The kind of key. Default: RSA with 2048 bits.
        key_algorithm: Option<KeyAlgorithm>,
    }
}

/// A certificate, whoever owns it.
pub trait ICertificate: Construct + IListenerCertificate {
    /// How many days the certificate is still good, at least.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_days_to_expiry(&self, options: MetricOptions) -> Result<Metric> {
        let options = MetricOptions {
            period: options.period.or(Some(Duration::days(1))),
            statistic: Some(Stats::MINIMUM.to_owned()),
            ..options
        };
        let dimensions = [("CertificateArn".to_owned(), self.certificate_arn())];
        Metric::of_service("AWS/CertificateManager", "DaysToExpiry", dimensions.into(), options)
    }
}

/// A handle of any certificate.
pub type CertificateRef = Rc<dyn ICertificate>;

/// What certificates have in common, whoever signs them.
macro_rules! certificate {
    ($Class:ident) => {
        impl $Class {
            /// The L1 underneath.
            pub fn resource(&self) -> &CfnResource {
                &self.resource
            }

            /// The ARN.
            pub fn certificate_arn(&self) -> String {
                self.resource.ref_()
            }

            /// An existing certificate by its ARN.
            ///
            /// # Errors
            /// When the id is empty or taken.
            pub fn from_certificate_arn(
                scope: &dyn Construct,
                id: impl AsRef<str>,
                certificate_arn: impl Into<String>,
            ) -> Result<CertificateRef> {
                let class = "aws-cdk-lib.aws_certificatemanager.CertificateBase";
                let base = ResourceBase::imported_in(scope, id.as_ref(), class, None, None)?;
                Ok(Rc::new(Imported { base, arn: certificate_arn.into() }))
            }
        }

        impl Construct for $Class {
            fn node(&self) -> &Node {
                self.base.node()
            }
        }

        impl ICertificate for $Class {}

        impl IListenerCertificate for $Class {
            fn certificate_arn(&self) -> String {
                self.resource.ref_()
            }
        }

        impl From<&$Class> for CertificateRef {
            fn from(certificate: &$Class) -> Self {
                Rc::new(certificate.clone())
            }
        }
    };
}

/// A certificate; clones are the same.
#[derive(Clone)]
pub struct Certificate {
    base: ResourceBase,
    resource: CfnResource,
}

impl Certificate {
    fn make(scope: &dyn Construct, id: &str, props: CertificateProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_certificatemanager.Certificate";
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let node = base.node().clone();
        let validation = props.validation.unwrap_or_else(|| CertificateValidation::from_email(None));
        if !str_is_unresolved(&props.domain_name) && props.domain_name.encode_utf16().count() > 64 {
            bail!(&node, "DomainNameCharactersLess", "Domain name must be 64 characters or less");
        }
        let mut domains = vec![props.domain_name.clone()];
        domains.extend(props.subject_alternative_names.iter().flatten().cloned());
        let options = validation.render(&node, &domains)?;
        let on_off = |b: bool| if b { "ENABLED" } else { "DISABLED" };
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::CertificateManager::Certificate",
            object! {
                "DomainName" => props.domain_name,
                "SubjectAlternativeNames" => props.subject_alternative_names,
                "DomainValidationOptions" => (!options.is_empty()).then_some(options),
                "ValidationMethod" => validation.method,
                "CertificateExport" => (props.allow_export == Some(true)).then_some("ENABLED"),
                "CertificateTransparencyLoggingPreference" => props.transparency_logging_enabled.map(on_off),
                "KeyAlgorithm" => props.key_algorithm.as_ref().map(KeyAlgorithm::name),
            },
        )?;
        let name = props.certificate_name.unwrap_or_else(|| node.path().chars().take(255).collect());
        Tags::of(&resource).add("Name", &name);
        Ok(Self { base, resource })
    }
}

certificate!(Certificate);

construct_props! {
    /// Properties of a [`PrivateCertificate`].
    pub struct PrivateCertificateProps => PrivateCertificate, new(domain_name: String, certificate_authority: CertificateAuthorityRef) {
        /// The domain.
        [into] domain_name: String,
        /// The authority that makes the certificate.
        certificate_authority: CertificateAuthorityRef,
        /// More domains. Default: none.
        subject_alternative_names: Option<Vec<String>>,
        /// Whether the certificate can be taken elsewhere. Default false.
        allow_export: Option<bool>,
        /// The kind of key. Default: RSA with 2048 bits.
        key_algorithm: Option<KeyAlgorithm>,
    }
}

/// A certificate of a private authority; clones are the same.
#[derive(Clone)]
pub struct PrivateCertificate {
    base: ResourceBase,
    resource: CfnResource,
}

impl PrivateCertificate {
    fn make(scope: &dyn Construct, id: &str, props: PrivateCertificateProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_certificatemanager.PrivateCertificate";
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::CertificateManager::Certificate",
            object! {
                "DomainName" => props.domain_name,
                "SubjectAlternativeNames" => props.subject_alternative_names,
                "CertificateAuthorityArn" => props.certificate_authority.certificate_authority_arn(),
                "KeyAlgorithm" => props.key_algorithm.as_ref().map(KeyAlgorithm::name),
                "CertificateExport" => (props.allow_export == Some(true)).then_some("ENABLED"),
            },
        )?;
        Ok(Self { base, resource })
    }
}

certificate!(PrivateCertificate);

struct Imported {
    base: ResourceBase,
    arn: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl ICertificate for Imported {}

impl IListenerCertificate for Imported {
    fn certificate_arn(&self) -> String {
        self.arn.clone()
    }
}
