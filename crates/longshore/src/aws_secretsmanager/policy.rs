//! Policies of secrets.

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};

use super::SecretRef;
use crate::aws_iam::PolicyDocument;
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`ResourcePolicy`].
    pub struct ResourcePolicyProps => ResourcePolicy {
        /// The secret.
        [into] secret: SecretRef,
    }
}

/// The policy of a secret; clones are the same.
#[derive(Clone)]
pub struct ResourcePolicy {
    base: ResourceBase,
    document: PolicyDocument,
}

impl ResourcePolicy {
    /// Adds a policy of a secret; a secret has one at most.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: ResourcePolicyProps) -> Result<Self> {
        Self::of(scope, id, &props.secret.secret_arn())
    }

    pub(super) fn of(scope: &dyn Construct, id: &str, secret_arn: &str) -> Result<Self> {
        let class = "aws-cdk-lib.aws_secretsmanager.ResourcePolicy";
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let document = PolicyDocument::new();
        CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::SecretsManager::ResourcePolicy",
            object! {"ResourcePolicy" => &document, "SecretId" => secret_arn},
        )?;
        Ok(Self { base, document })
    }

    /// The statements.
    pub fn document(&self) -> &PolicyDocument {
        &self.document
    }
}

impl Construct for ResourcePolicy {
    fn node(&self) -> &Node {
        self.base.node()
    }
}
