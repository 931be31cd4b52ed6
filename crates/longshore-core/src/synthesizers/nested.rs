//! The synthesizer of nested stacks: their parent's.

use std::cell::OnceCell;
use std::rc::Rc;

use super::StackSynthesizer;
use crate::assets::{DockerImageAssetLocation, DockerImageAssetSource, FileAssetLocation, FileAssetSource};
use crate::error::Result;
use crate::stack::Stack;
use crate::synthesis::SynthesisSession;

/// Gives a nested stack's assets to its parent; the template becomes an asset of the parent too.
pub struct NestedStackSynthesizer {
    parent: Rc<dyn StackSynthesizer>,
    stack: OnceCell<Stack>,
}

impl NestedStackSynthesizer {
    /// Creates the synthesizer of a stack nested in one that has the synthesizer `parent`.
    pub fn new(parent: Rc<dyn StackSynthesizer>) -> Self {
        Self { parent, stack: OnceCell::new() }
    }
}

impl StackSynthesizer for NestedStackSynthesizer {
    fn as_any(&self) -> Option<&dyn std::any::Any> {
        Some(self)
    }

    fn for_stack(&self) -> Rc<dyn StackSynthesizer> {
        Rc::new(Self::new(Rc::clone(&self.parent)))
    }

    fn bind(&self, stack: &Stack) -> Result<()> {
        self.stack.get_or_init(|| stack.clone());
        Ok(())
    }

    fn add_file_asset(&self, asset: FileAssetSource) -> Result<FileAssetLocation> {
        self.parent.add_file_asset(asset)
    }

    fn add_docker_image_asset(&self, asset: DockerImageAssetSource) -> Result<DockerImageAssetLocation> {
        self.parent.add_docker_image_asset(asset)
    }

    fn synthesize(&self, session: &SynthesisSession) -> Result<()> {
        let stack = self.stack.get().expect("invariant: a synthesizer is bound before it is used");
        session.write_file(stack.template_file(), stack.template_text()?);
        Ok(())
    }

    fn bootstrap_qualifier(&self) -> Option<String> {
        self.parent.bootstrap_qualifier()
    }

    fn lookup_role_arn(&self) -> Option<String> {
        self.parent.lookup_role_arn()
    }
}
