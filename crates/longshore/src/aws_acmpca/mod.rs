//! Private certificate authorities, as far as certificates are made by them; the L1s make them.

use std::rc::Rc;

use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::ResourceBase;

/// A private certificate authority, whoever owns it.
pub trait ICertificateAuthority: Construct {
    /// The ARN.
    fn certificate_authority_arn(&self) -> String;
}

/// A handle of any private certificate authority.
pub type CertificateAuthorityRef = Rc<dyn ICertificateAuthority>;

/// Existing private certificate authorities.
#[derive(Clone, Copy, Debug)]
pub struct CertificateAuthority;

impl CertificateAuthority {
    /// An existing certificate authority by its ARN.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_certificate_authority_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        certificate_authority_arn: impl Into<String>,
    ) -> Result<CertificateAuthorityRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.Resource", None)?;
        Ok(Rc::new(Imported { base, arn: certificate_authority_arn.into() }))
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl ICertificateAuthority for Imported {
    fn certificate_authority_arn(&self) -> String {
        self.arn.clone()
    }
}
