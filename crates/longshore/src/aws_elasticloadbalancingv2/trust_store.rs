//! Trust stores: the authorities that certificates of clients are checked with, and what they revoked.

use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::intrinsics::Fn as CfnFn;
use longshore_core::names::{Names, UniqueResourceNameOptions};
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::value::Object;
use longshore_core::{bail, object};

use crate::aws_s3::BucketRef;
use crate::props::{construct_props, text_enum};

construct_props! {
    /// Properties of a [`TrustStore`].
    pub struct TrustStoreProps => TrustStore {
        /// The name, at most 32 letters, digits and hyphens. Default: made of the construct's path.
        [into] trust_store_name: Option<String>,
        /// The bucket that the authorities' certificates are in.
        [into] bucket: BucketRef,
        /// The key of the file with them.
        [into] key: String,
        /// The version of the file. Default: the newest.
        [into] version: Option<String>,
    }
}

/// Authorities that certificates of clients are checked with, whoever owns them.
pub trait ITrustStore: Construct {
    /// The ARN.
    fn trust_store_arn(&self) -> String;

    /// The name.
    fn trust_store_name(&self) -> String;
}

/// A handle of any trust store.
pub type TrustStoreRef = Rc<dyn ITrustStore>;

/// Authorities that certificates of clients are checked with; clones are the same.
#[derive(Clone)]
pub struct TrustStore {
    base: ResourceBase,
    resource: CfnResource,
}

impl TrustStore {
    fn make(scope: &dyn Construct, id: &str, props: TrustStoreProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_elasticloadbalancingv2.TrustStore";
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let node = base.node().clone();
        if let Some(name) = props.trust_store_name.as_deref().filter(|n| !str_is_unresolved(n)) {
            check_name(&node, name)?;
        }
        let name = match props.trust_store_name {
            Some(name) => name,
            None => {
                let node = node.clone();
                Lazy::any(move || {
                    let options = UniqueResourceNameOptions { max_length: Some(32), ..Default::default() };
                    Ok(Names::unique_resource_name(&node, &options)?.into())
                })
                .to_string()
            }
        };
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::ElasticLoadBalancingV2::TrustStore",
            object! {
                "Name" => name,
                "CaCertificatesBundleS3Bucket" => props.bucket.bucket_name(),
                "CaCertificatesBundleS3Key" => props.key,
                "CaCertificatesBundleS3ObjectVersion" => props.version,
            },
        )?;
        Ok(Self { base, resource })
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.resource
    }

    /// How many certificates there are.
    pub fn number_of_ca_certificates(&self) -> f64 {
        self.resource.att_number("NumberOfCaCertificates")
    }

    /// Whether it can be used.
    pub fn status(&self) -> String {
        self.resource.att("Status")
    }

    /// An existing trust store by its ARN.
    ///
    /// # Errors
    /// When the id is empty or taken.
    // Quirk(cdk): trust-store-name. The name of an imported trust store is all of its ARN before the first slash.
    pub fn from_trust_store_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        trust_store_arn: impl Into<String>,
    ) -> Result<TrustStoreRef> {
        let arn = trust_store_arn.into();
        let name = CfnFn::select(0, &CfnFn::split("/", &arn, None)?)?;
        let base = ResourceBase::imported_in(scope, id.as_ref(), "aws-cdk-lib.Resource", None, None)?;
        Ok(Rc::new(Imported { base, arn, name }))
    }
}

fn check_name(at: &Node, name: &str) -> Result<()> {
    if name.is_empty() || name.encode_utf16().count() > 32 {
        bail!(at, "MustBeTruststorename132Characters", "trustStoreName '{name}' must be 1-32 characters long.");
    }
    let words = name.split('-').all(|w| !w.is_empty() && w.bytes().all(|b| b.is_ascii_alphanumeric()));
    if !words {
        bail!(
            at,
            "TruststorenameContainOnlyAlphanumeric",
            "trustStoreName '{name}' must contain only alphanumeric characters and hyphens, and cannot begin or end with a hyphen."
        );
    }
    Ok(())
}

impl Construct for TrustStore {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl ITrustStore for TrustStore {
    fn trust_store_arn(&self) -> String {
        self.resource.att("TrustStoreArn")
    }

    fn trust_store_name(&self) -> String {
        self.resource.ref_()
    }
}

impl From<&TrustStore> for TrustStoreRef {
    fn from(store: &TrustStore) -> Self {
        Rc::new(store.clone())
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
    name: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl ITrustStore for Imported {
    fn trust_store_arn(&self) -> String {
        self.arn.clone()
    }

    fn trust_store_name(&self) -> String {
        self.name.clone()
    }
}

text_enum! {
    /// The kind of list of revoked certificates.
    pub enum RevocationType {
        /// As RFC 5280 has it.
        Crl = "CRL",
    }
}

/// A file with revoked certificates.
#[derive(Clone)]
pub struct RevocationContent {
    /// The kind. Default: as RFC 5280 has it.
    pub revocation_type: Option<RevocationType>,
    /// The bucket that the file is in.
    pub bucket: BucketRef,
    /// The key of the file.
    pub key: String,
    /// The version of the file. Default: the newest.
    pub version: Option<String>,
}

construct_props! {
    /// Properties of a [`TrustStoreRevocation`].
    pub struct TrustStoreRevocationProps => TrustStoreRevocation {
        /// The trust store.
        [into] trust_store: TrustStoreRef,
        /// The files with revoked certificates.
        revocation_contents: Vec<RevocationContent>,
    }
}

/// Certificates that the authorities of a trust store revoked; clones are the same.
#[derive(Clone)]
pub struct TrustStoreRevocation {
    base: ResourceBase,
    resource: CfnResource,
}

impl TrustStoreRevocation {
    /// Adds revoked certificates to a trust store.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: TrustStoreRevocationProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_elasticloadbalancingv2.TrustStoreRevocation";
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let content = |c: RevocationContent| {
            object! {
                "RevocationType" => c.revocation_type,
                "S3Bucket" => c.bucket.bucket_name(),
                "S3Key" => c.key,
                "S3ObjectVersion" => c.version,
            }
        };
        let contents: Vec<Object> = props.revocation_contents.into_iter().map(content).collect();
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::ElasticLoadBalancingV2::TrustStoreRevocation",
            object! {
                "TrustStoreArn" => props.trust_store.trust_store_arn(),
                "RevocationContents" => contents,
            },
        )?;
        Ok(Self { base, resource })
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.resource
    }
}

impl Construct for TrustStoreRevocation {
    fn node(&self) -> &Node {
        self.base.node()
    }
}
