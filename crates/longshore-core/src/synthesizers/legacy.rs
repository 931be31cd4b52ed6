//! The synthesizer of CDK version 1: asset locations are parameters of the template.
// Source: aws-cdk-lib 2.275.0 LegacyStackSynthesizer, observed (parity case 205).

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_assembly as assembly;

use super::{StackSynthesizer, not_bound};
use crate::assets::{DockerImageAssetLocation, DockerImageAssetSource, FileAssetLocation, FileAssetSource};
use crate::bail;
use crate::cfn_elements::{CfnParameter, CfnParameterProps};
use crate::construct::{Construct, Group};
use crate::error::Result;
use crate::intrinsics::Fn;
use crate::object;
use crate::stack::Stack;
use crate::synthesis::SynthesisSession;
use crate::value::Value;

/// The repository that images go to, unless the context names another.
const REPOSITORY: &str = "aws-cdk/assets";

/// Makes every file asset's location a parameter of the template, and pushes images to `aws-cdk/assets`.
///
/// Only toolkits that know assets as metadata of stacks can publish them; Longshore's refuses to, by name.
#[derive(Default)]
pub struct LegacyStackSynthesizer {
    stack: OnceCell<Stack>,
    images: RefCell<Vec<String>>,
}

impl LegacyStackSynthesizer {
    /// Creates a synthesizer, which may serve several stacks.
    pub fn new() -> Self {
        Self::default()
    }

    fn stack(&self) -> Result<&Stack> {
        self.stack.get().ok_or_else(not_bound)
    }

    /// The three parameters of a file: bucket, key with version, and hash.
    fn parameters(&self, hash: &str) -> Result<(bool, [CfnParameter; 3])> {
        let stack = self.stack()?;
        let group = match stack.node().try_find_child("AssetParameters") {
            Some(n) => n,
            None => Group::new(stack, "AssetParameters")?.node().clone(),
        };
        let known = group.try_find_child(hash);
        let is_new = known.is_none();
        let scope = match known {
            Some(n) => n,
            None => Group::new(&group, hash)?.node().clone(),
        };
        let parameter =
            |id: &str, description: String| match scope.try_find_child(id).as_ref().and_then(CfnParameter::at) {
                Some(p) => Ok(p),
                None => CfnParameter::new(
                    &scope,
                    id,
                    CfnParameterProps {
                        parameter_type: Some("String".into()),
                        description: Some(description),
                        ..Default::default()
                    },
                ),
            };
        Ok((
            is_new,
            [
                parameter("S3Bucket", format!("S3 bucket for asset \"{hash}\""))?,
                parameter("S3VersionKey", format!("S3 key for asset version \"{hash}\""))?,
                parameter("ArtifactHash", format!("Artifact hash for asset \"{hash}\""))?,
            ],
        ))
    }
}

impl StackSynthesizer for LegacyStackSynthesizer {
    fn as_any(&self) -> Option<&dyn std::any::Any> {
        Some(self)
    }

    fn for_stack(&self) -> Rc<dyn StackSynthesizer> {
        Rc::new(Self::default())
    }

    fn bind(&self, stack: &Stack) -> Result<()> {
        self.stack.get_or_init(|| stack.clone());
        Ok(())
    }

    fn add_file_asset(&self, asset: FileAssetSource) -> Result<FileAssetLocation> {
        let stack = self.stack()?;
        let (Some(file), Some(packaging)) = (&asset.file_name, asset.packaging) else {
            bail!(
                stack,
                "LegacyStackSynthesizerSupportType",
                "LegacyStackSynthesizer does not support this type of file asset: {}",
                asset.describe()
            );
        };
        let (is_new, [bucket, key, hash]) = self.parameters(&asset.source_hash)?;
        if is_new {
            stack.node().add_metadata(
                "aws:cdk:asset",
                object! {
                    "path" => file,
                    "id" => &asset.source_hash,
                    "packaging" => if packaging == assembly::FilePackaging::Zip { "zip" } else { "file" },
                    "sourceHash" => &asset.source_hash,
                    "s3BucketParameter" => bucket.logical_id(),
                    "s3KeyParameter" => key.logical_id(),
                    "artifactHashParameter" => hash.logical_id(),
                },
            );
        }
        let bucket_name = bucket.value_as_string()?;
        // The toolkit gives prefix and version as one parameter.
        let parts = Fn::split("||", &key.value_as_string()?, None)?;
        let object_key = format!("{}{}", Fn::select(0, &parts)?, Fn::select(1, &parts)?);
        let s3 = format!("s3://{bucket_name}/{object_key}");
        Ok(FileAssetLocation {
            http_url: format!("https://s3.{}.{}/{bucket_name}/{object_key}", stack.region(), stack.url_suffix()),
            s3_object_url: s3.clone(),
            s3_object_url_with_placeholders: s3,
            bucket_name,
            object_key,
        })
    }

    fn add_docker_image_asset(&self, asset: DockerImageAssetSource) -> Result<DockerImageAssetLocation> {
        let stack = self.stack()?;
        let Some(directory) = &asset.directory_name else {
            bail!(
                stack,
                "LegacyStackSynthesizerSupportType",
                "LegacyStackSynthesizer does not support this type of file asset: {}",
                asset.describe()
            );
        };
        let context = stack.node().try_get_context("assets-ecr-repository-name");
        let repository = context.as_ref().and_then(Value::as_str).unwrap_or(REPOSITORY).to_owned();
        let tag = asset.source_hash.clone();
        if !self.images.borrow().contains(&tag) {
            self.images.borrow_mut().push(tag.clone());
            let text_map = |m: &Option<IndexMap<String, String>>| Value::from(m.clone());
            let cache = |c: &assembly::CacheOption| -> Value {
                object! {"type" => &c.cache_type, "params" => c.params.clone()}.into()
            };
            stack.node().add_metadata(
                "aws:cdk:asset",
                object! {
                    "repositoryName" => &repository,
                    "imageTag" => &tag,
                    "id" => &tag,
                    "packaging" => "container-image",
                    "path" => directory,
                    "sourceHash" => &tag,
                    "buildArgs" => text_map(&asset.docker_build_args),
                    "buildContexts" => text_map(&asset.docker_build_contexts),
                    "buildSecrets" => text_map(&asset.docker_build_secrets),
                    "buildSsh" => asset.docker_build_ssh.clone(),
                    "target" => asset.docker_build_target.clone(),
                    "file" => asset.docker_file.clone(),
                    "networkMode" => asset.network_mode.clone(),
                    "platform" => asset.platform.clone(),
                    "outputs" => asset.docker_outputs.clone(),
                    "cacheFrom" => asset.docker_cache_from.as_ref().map(|all| all.iter().map(cache).collect::<Vec<_>>()),
                    "cacheTo" => asset.docker_cache_to.as_ref().map(cache),
                    "cacheDisabled" => asset.docker_cache_disabled,
                },
            );
        }
        Ok(DockerImageAssetLocation {
            image_uri: format!(
                "{}.dkr.ecr.{}.{}/{repository}:{tag}",
                stack.account(),
                stack.region(),
                stack.url_suffix()
            ),
            repository_name: repository,
            image_tag: tag,
        })
    }

    fn synthesize(&self, session: &SynthesisSession) -> Result<()> {
        let stack = self.stack()?;
        session.write_file(stack.template_file(), stack.template_text()?);
        session.add_stack(stack, assembly::StackProperties::default(), &[])
    }
}
