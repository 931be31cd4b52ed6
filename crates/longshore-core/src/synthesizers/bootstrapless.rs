//! The synthesizer for environments without a bootstrap stack.

use std::cell::OnceCell;
use std::rc::Rc;

use bon::Builder;
use longshore_assembly as assembly;

use super::{StackSynthesizer, qualifier_of, specialized};
use crate::assets::{DockerImageAssetLocation, DockerImageAssetSource, FileAssetLocation, FileAssetSource};
use crate::error::{Error, Result};
use crate::stack::Stack;
use crate::synthesis::SynthesisSession;

/// Properties of a [`BootstraplessSynthesizer`].
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct BootstraplessSynthesizerProps {
    /// The role that deploys; empty for none. Default: that of a usual bootstrap stack.
    pub deploy_role_arn: Option<String>,
    /// The role that CloudFormation works with; empty for none. Default: that of a usual bootstrap stack.
    pub cloud_formation_execution_role_arn: Option<String>,
    /// What `${Qualifier}` stands for. Default: as the context says, else `hnb659fds`.
    pub qualifier: Option<String>,
}

/// Deploys without any bootstrap resources; the stack cannot have assets.
#[derive(Default)]
pub struct BootstraplessSynthesizer {
    props: BootstraplessSynthesizerProps,
    stack: OnceCell<Stack>,
}

impl BootstraplessSynthesizer {
    /// Creates a synthesizer, which may serve several stacks.
    pub fn new(props: BootstraplessSynthesizerProps) -> Self {
        Self { props, stack: OnceCell::new() }
    }

    fn stack(&self) -> &Stack {
        self.stack.get().expect("invariant: a synthesizer is bound before it is used")
    }

    fn role(&self, given: &Option<String>, name: &str) -> Option<String> {
        let default = format!(
            "arn:${{AWS::Partition}}:iam::${{AWS::AccountId}}:role/cdk-${{Qualifier}}-{name}-${{AWS::AccountId}}-${{AWS::Region}}"
        );
        let text = given.as_deref().unwrap_or(&default);
        Some(specialized(self.stack(), text, &qualifier_of(self.stack(), self.props.qualifier.as_ref())))
            .filter(|a| !a.is_empty())
    }

    fn refused(&self) -> Error {
        Error::at(
            self.stack(),
            "CannotAddAssetsStackUses",
            "Cannot add assets to a Stack that uses the BootstraplessSynthesizer",
        )
    }
}

impl StackSynthesizer for BootstraplessSynthesizer {
    fn as_any(&self) -> Option<&dyn std::any::Any> {
        Some(self)
    }

    fn for_stack(&self) -> Rc<dyn StackSynthesizer> {
        Rc::new(Self::new(self.props.clone()))
    }

    fn bind(&self, stack: &Stack) -> Result<()> {
        self.stack.get_or_init(|| stack.clone());
        Ok(())
    }

    fn add_file_asset(&self, _: FileAssetSource) -> Result<FileAssetLocation> {
        Err(self.refused())
    }

    fn add_docker_image_asset(&self, _: DockerImageAssetSource) -> Result<DockerImageAssetLocation> {
        Err(self.refused())
    }

    fn cloud_formation_execution_role_arn(&self) -> Option<String> {
        self.stack.get()?;
        self.role(&self.props.cloud_formation_execution_role_arn, "cfn-exec-role")
    }

    fn deploy_role_arn(&self) -> Option<String> {
        self.stack.get()?;
        self.role(&self.props.deploy_role_arn, "deploy-role")
    }

    fn synthesize(&self, session: &SynthesisSession) -> Result<()> {
        let stack = self.stack();
        session.write_file(stack.template_file(), stack.template_text()?);
        session.add_stack(
            stack,
            assembly::StackProperties {
                assume_role_arn: self.role(&self.props.deploy_role_arn, "deploy-role"),
                cloud_formation_execution_role_arn: self
                    .role(&self.props.cloud_formation_execution_role_arn, "cfn-exec-role"),
                ..Default::default()
            },
            &[],
        )
    }
}
