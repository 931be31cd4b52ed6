//! Changes that apply to repositories wherever they are made.

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::mixins::IMixin;

/// Has a repository deleted with the images in it.
#[derive(Clone, Copy, Debug, Default)]
pub struct RepositoryAutoDeleteImages;

impl RepositoryAutoDeleteImages {
    /// Creates the mixin.
    pub fn new() -> Self {
        Self
    }
}

impl IMixin for RepositoryAutoDeleteImages {
    fn supports(&self, construct: &Node) -> bool {
        CfnResource::at(construct).is_some_and(|r| r.resource_type() == "AWS::ECR::Repository")
    }

    fn apply_to(&self, construct: &Node) -> Result<()> {
        if let Some(repository) = CfnResource::at(construct).filter(|_| self.supports(construct)) {
            repository.set_property("EmptyOnDelete", true);
        }
        Ok(())
    }

    fn fqn(&self) -> Option<String> {
        Some("aws-cdk-lib.aws_ecr.mixins.RepositoryAutoDeleteImages".to_owned())
    }
}
