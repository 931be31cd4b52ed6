//! Repositories of the user's own making.

use std::rc::Rc;

use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase, ResourceEnvironment};

use super::{IRepository, RepositoryRef};
use crate::aws_iam::{AddToResourcePolicyResult, IResourceWithPolicy, PolicyStatement};

/// What a repository of the user's own making has to tell; everything else follows from it.
pub trait IRepositoryBase {
    /// The name.
    fn repository_name(&self) -> String;

    /// The ARN.
    fn repository_arn(&self) -> String;

    /// Adds a statement to the repository's policy, where there is one.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn add_to_resource_policy(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult>;
}

/// A repository of the user's own making, with all that repositories can do; clones are the same.
#[derive(Clone)]
pub struct RepositoryBase(Rc<Own>);

struct Own {
    base: ResourceBase,
    of: Box<dyn IRepositoryBase>,
}

impl RepositoryBase {
    /// Adds a repository of the user's own making to the tree.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn custom(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        repository: impl IRepositoryBase + 'static,
    ) -> Result<Self> {
        let base = ResourceBase::new(scope, id.as_ref(), "aws-cdk-lib.aws_ecr.RepositoryBase", PhysicalName::Unset)?;
        Ok(Self(Rc::new(Own { base, of: Box::new(repository) })))
    }
}

impl Construct for RepositoryBase {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IResourceWithPolicy for RepositoryBase {
    fn add_to_resource_policy(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        self.0.of.add_to_resource_policy(statement)
    }

    fn env(&self) -> ResourceEnvironment {
        self.0.base.env().clone()
    }
}

impl IRepository for RepositoryBase {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn repository_name(&self) -> String {
        self.0.of.repository_name()
    }

    fn repository_arn(&self) -> String {
        self.0.of.repository_arn()
    }
}

impl From<&RepositoryBase> for RepositoryRef {
    fn from(repository: &RepositoryBase) -> Self {
        Rc::new(repository.clone())
    }
}
