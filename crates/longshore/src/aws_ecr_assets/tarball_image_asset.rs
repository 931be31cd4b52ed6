//! Images that exist already as a tarball.

use std::rc::Rc;

use longshore_core::assets::{AssetStaging, AssetStagingProps, DockerImageAssetSource, ImageDestination};
use longshore_core::bail;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::stack::Stack;

use super::path_in_stack;
use crate::aws_ecr::{Repository, RepositoryRef};
use crate::props::construct_props;

/// How the name of a loaded image is cut out of what `docker load` says, for `sed`.
pub const DOCKER_LOAD_OUTPUT_REGEX: &str = "s/Loaded image[^:]*: //g";

construct_props! {
    /// Properties of a [`TarballImageAsset`].
    #[derive(Debug, Default)]
    pub struct TarballImageAssetProps => TarballImageAsset {
        /// The tarball, as `docker save` writes it; relative paths start at the working directory.
        [into] tarball_file: String,
        /// What the toolkit calls the image. Default: the path within the stack.
        [into] display_name: Option<String>,
        /// Repositories and tags of one's own that the image goes to as well.
        destinations: Option<Vec<ImageDestination>>,
    }
}

/// An image in a tarball; clones are the same image.
#[derive(Clone)]
pub struct TarballImageAsset(Rc<Inner>);

struct Inner {
    node: Node,
    image_uri: String,
    image_tag: String,
    repository: RepositoryRef,
    asset_hash: String,
}

impl TarballImageAsset {
    /// Hashes a tarball and adds the image to the stack's assets.
    ///
    /// # Errors
    /// When the file is missing, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: TarballImageAssetProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_ecr_assets.TarballImageAsset")?;
        if fs_err::metadata(&props.tarball_file).is_err() {
            bail!(&node, "CannotFindFile", "Cannot find file at {}", props.tarball_file);
        }
        let staging = AssetStaging::new(
            &node,
            "Staging",
            AssetStagingProps { source_path: props.tarball_file.into(), ..Default::default() },
        )?;
        let stack = Stack::of(&node)?;
        // Quirk(cdk): tarball-loader. The loader is part of the manifest; toolkits that know it push the tarball themselves.
        let docker = std::env::var("CDK_DOCKER").ok().filter(|d| !d.is_empty()).unwrap_or_else(|| "docker".to_owned());
        let location = stack.synthesizer().add_docker_image_asset(DockerImageAssetSource {
            source_hash: staging.asset_hash().to_owned(),
            executable: Some(vec![
                "sh".to_owned(),
                "-c".to_owned(),
                format!("{docker} load -i \"$1\" | tail -n 1 | sed \"{DOCKER_LOAD_OUTPUT_REGEX}\""),
                "cdk-tarball-image-asset".to_owned(),
                // Quirk(cdk): tarball-in-stage. Seen from the folder of the assets, also where the manifest is in a stage's.
                staging.path_from_asset_folder(),
            ]),
            display_name: Some(props.display_name.unwrap_or_else(|| path_in_stack(&node, &stack))),
            destinations: props.destinations.unwrap_or_default(),
            ..Default::default()
        })?;
        let repository = Repository::from_repository_name(&node, "Repository", location.repository_name)?;
        Ok(Self(Rc::new(Inner {
            image_uri: location.image_uri,
            image_tag: location.image_tag,
            repository,
            asset_hash: staging.asset_hash().to_owned(),
            node,
        })))
    }

    /// The image's URI with its tag, for what pulls it.
    pub fn image_uri(&self) -> &str {
        &self.0.image_uri
    }

    /// The image's tag: the hash, after the synthesizer's prefix.
    pub fn image_tag(&self) -> &str {
        &self.0.image_tag
    }

    /// The repository that the image is published to.
    pub fn repository(&self) -> &RepositoryRef {
        &self.0.repository
    }

    /// The hash of the tarball, 64 hex digits.
    pub fn asset_hash(&self) -> &str {
        &self.0.asset_hash
    }
}

impl Construct for TarballImageAsset {
    fn node(&self) -> &Node {
        &self.0.node
    }
}
