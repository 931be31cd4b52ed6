//! The synthesizer that deploys with the toolkit's own credentials instead of bootstrap roles.

use std::cell::OnceCell;
use std::rc::Rc;

use bon::Builder;
use longshore_assembly as assembly;

use super::{
    AssetManifestBuilder, RoleOptions, StackSynthesizer, file_location, image_location, not_bound, qualifier_of,
    require_no_token, specialized, template_asset,
};
use crate::assets::{DockerImageAssetLocation, DockerImageAssetSource, FileAssetLocation, FileAssetSource};
use crate::construct::Construct as _;
use crate::error::Result;
use crate::stack::Stack;
use crate::synthesis::SynthesisSession;

/// Properties of a [`CliCredentialsStackSynthesizer`]; names may hold `${Qualifier}` and `${AWS::…}` placeholders.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct CliCredentialsStackSynthesizerProps {
    /// The bucket for file assets.
    pub file_assets_bucket_name: Option<String>,
    /// The repository for image assets.
    pub image_assets_repository_name: Option<String>,
    /// The qualifier of the bootstrap stack. Default: from context, else `hnb659fds`.
    pub qualifier: Option<String>,
    /// What object keys start with. Default: nothing.
    pub bucket_prefix: Option<String>,
    /// What image tags start with. Default: nothing.
    pub docker_tag_prefix: Option<String>,
}

/// Publishes to the bootstrap bucket and repository with the toolkit's own credentials.
#[derive(Default)]
pub struct CliCredentialsStackSynthesizer {
    props: CliCredentialsStackSynthesizerProps,
    bound: OnceCell<Bound>,
    manifest: AssetManifestBuilder,
}

struct Bound {
    stack: Stack,
    qualifier: String,
    bucket: String,
    repository: String,
    bucket_prefix: String,
    tag_prefix: String,
}

impl CliCredentialsStackSynthesizer {
    /// Creates a synthesizer, which may serve several stacks.
    pub fn new(props: CliCredentialsStackSynthesizerProps) -> Self {
        Self { props, ..Default::default() }
    }

    fn bound(&self) -> Result<&Bound> {
        self.bound.get().ok_or_else(not_bound)
    }
}

impl CliCredentialsStackSynthesizer {
    /// Checks the properties, which a stack's synthesis does as well.
    ///
    /// # Errors
    /// When one that is used before deployment holds a token.
    pub fn check(&self) -> Result<()> {
        let p = &self.props;
        require_no_token(
            "CliCredentialsStackSynthesizer",
            "CliCredentialsTokenInProperty",
            &[
                ("fileAssetsBucketName", &p.file_assets_bucket_name),
                ("imageAssetsRepositoryName", &p.image_assets_repository_name),
                ("qualifier", &p.qualifier),
                ("bucketPrefix", &p.bucket_prefix),
                ("dockerTagPrefix", &p.docker_tag_prefix),
            ],
        )
    }
}

impl StackSynthesizer for CliCredentialsStackSynthesizer {
    fn as_any(&self) -> Option<&dyn std::any::Any> {
        Some(self)
    }

    fn for_stack(&self) -> Rc<dyn StackSynthesizer> {
        Rc::new(Self::new(self.props.clone()))
    }

    fn bind(&self, stack: &Stack) -> Result<()> {
        let p = &self.props;
        self.check().map_err(|e| e.with_path(stack.node().path()))?;
        let qualifier = qualifier_of(stack, p.qualifier.as_ref());
        let special =
            |given: &Option<String>, default: &str| specialized(stack, given.as_deref().unwrap_or(default), &qualifier);
        self.bound.get_or_init(|| Bound {
            stack: stack.clone(),
            bucket: special(&p.file_assets_bucket_name, "cdk-${Qualifier}-assets-${AWS::AccountId}-${AWS::Region}"),
            repository: special(
                &p.image_assets_repository_name,
                "cdk-${Qualifier}-container-assets-${AWS::AccountId}-${AWS::Region}",
            ),
            bucket_prefix: special(&p.bucket_prefix, ""),
            tag_prefix: special(&p.docker_tag_prefix, ""),
            qualifier: qualifier.clone(),
        });
        Ok(())
    }

    fn add_file_asset(&self, asset: FileAssetSource) -> Result<FileAssetLocation> {
        let b = self.bound()?;
        let to = self.manifest.add_file(&b.stack, &asset, &b.bucket, &b.bucket_prefix, &RoleOptions::default())?;
        Ok(file_location(&b.stack, &to))
    }

    fn add_docker_image_asset(&self, asset: DockerImageAssetSource) -> Result<DockerImageAssetLocation> {
        let b = self.bound()?;
        let to = self.manifest.add_image(&b.stack, &asset, &b.repository, &b.tag_prefix, &RoleOptions::default())?;
        Ok(image_location(&b.stack, &to))
    }

    fn synthesize(&self, session: &SynthesisSession) -> Result<()> {
        let b = self.bound()?;
        let template = self.add_file_asset(template_asset(&b.stack, session)?)?;
        let assets = self.manifest.emit(&b.stack, session, None, None, &[])?;
        session.add_stack(
            &b.stack,
            assembly::StackProperties {
                stack_template_asset_object_url: Some(template.s3_object_url_with_placeholders),
                additional_dependencies: Some(vec![assets.clone()]),
                ..Default::default()
            },
            &[assets],
        )
    }

    fn bootstrap_qualifier(&self) -> Option<String> {
        self.bound.get().map(|b| b.qualifier.clone())
    }
}
