//! Network access control lists of subnets.

use std::rc::Rc;

use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::ResourceBase;

/// A network ACL, whoever owns it.
pub trait INetworkAcl: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The id.
    fn network_acl_id(&self) -> String;
}

/// A handle of any network ACL.
pub type NetworkAclRef = Rc<dyn INetworkAcl>;

/// A network ACL of a VPC; clones are the same.
#[derive(Clone)]
pub struct NetworkAcl(Rc<Inner>);

struct Inner {
    base: ResourceBase,
    id: String,
}

impl NetworkAcl {
    /// An existing network ACL by its id.
    ///
    /// # Errors
    /// When the id of the construct is empty or taken.
    pub fn from_network_acl_id(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        network_acl_id: impl Into<String>,
    ) -> Result<NetworkAclRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_ec2.NetworkAcl", None)?;
        Ok(Rc::new(Self(Rc::new(Inner { base, id: network_acl_id.into() }))))
    }
}

impl Construct for NetworkAcl {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl INetworkAcl for NetworkAcl {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn network_acl_id(&self) -> String {
        self.0.id.clone()
    }
}
