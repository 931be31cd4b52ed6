//! Files and directories as assets, published to the bootstrap bucket.

use std::path::PathBuf;
use std::rc::Rc;

use longshore_assembly::FilePackaging;
use longshore_core::assets::{
    AssetHashType, AssetStaging, AssetStagingProps, FileAssetLocation, FileAssetSource, HashVersion, IgnoreMode,
    SymlinkFollowMode,
};
use longshore_core::bail;
use longshore_core::bundling::BundlingOptions;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::stack::Stack;

use crate::aws_ecr_assets::{Strings, path_in_stack};
use crate::aws_iam::{IGrantable, PrincipalRef};
use crate::aws_kms::KeyRef;
use crate::aws_s3::{Bucket, BucketRef};
use crate::props::construct_props;

construct_props! {
    /// Properties of an [`Asset`].
    #[derive(Default)]
    pub struct AssetProps => Asset {
        /// The file or directory; relative paths start at the working directory. A directory is published as a zip file.
        [into] path: String,
        /// Patterns of what is left out.
        [into] exclude: Option<Strings>,
        /// How patterns are read. Default: [`IgnoreMode::Glob`].
        ignore_mode: Option<IgnoreMode>,
        /// What happens to symbolic links. Default: [`SymlinkFollowMode::External`].
        follow_symlinks: Option<SymlinkFollowMode>,
        /// Text that is hashed with the content.
        [into] extra_hash: Option<String>,
        /// A hash of the user's choice instead of the content's.
        [into] asset_hash: Option<String>,
        /// What the hash is made of. Default: the source, or the user's text.
        asset_hash_type: Option<AssetHashType>,
        /// What makes the asset of the source directory. Default: the source is the asset.
        bundling: Option<BundlingOptions>,
        /// How the content is hashed. Default: [`HashVersion::V1`], as the CDK does.
        hash_version: Option<HashVersion>,
        /// Whether the file is only needed during deployment. Default false.
        deploy_time: Option<bool>,
        /// What the toolkit calls the file. Default: the path within the stack.
        [into] display_name: Option<String>,
        /// Principals that may read the file.
        readers: Option<Vec<PrincipalRef>>,
        /// The key that the code of a function is encrypted with; has no effect here.
        [into] source_kms_key: Option<KeyRef>, // Quirk(cdk): source-kms-key. Nothing reads the key.
    }
}

/// How a file or directory becomes an asset, whose path is said elsewhere; as [`AssetProps`] has it.
#[derive(Clone, Default)]
pub struct AssetOptions {
    /// Patterns of what is left out.
    pub exclude: Option<Strings>,
    /// How patterns are read. Default: [`IgnoreMode::Glob`].
    pub ignore_mode: Option<IgnoreMode>,
    /// What happens to symbolic links. Default: [`SymlinkFollowMode::External`].
    pub follow_symlinks: Option<SymlinkFollowMode>,
    /// Text that is hashed with the content.
    pub extra_hash: Option<String>,
    /// A hash of the user's choice instead of the content's.
    pub asset_hash: Option<String>,
    /// What the hash is made of. Default: the source, or the user's text.
    pub asset_hash_type: Option<AssetHashType>,
    /// What makes the asset of the source directory. Default: the source is the asset.
    pub bundling: Option<BundlingOptions>,
    /// How the content is hashed. Default: [`HashVersion::V1`], as the CDK does.
    pub hash_version: Option<HashVersion>,
    /// Whether the file is only needed during deployment. Default false.
    pub deploy_time: Option<bool>,
    /// What the toolkit calls the file. Default: the path within the stack.
    pub display_name: Option<String>,
    /// Principals that may read the file.
    pub readers: Option<Vec<PrincipalRef>>,
    /// The key that the code of a function is encrypted with; has no effect here.
    pub source_kms_key: Option<KeyRef>,
}

impl AssetOptions {
    /// The properties of the asset of a path.
    pub(crate) fn at(self, path: String) -> AssetProps {
        let Self { exclude, ignore_mode, follow_symlinks, extra_hash, asset_hash, asset_hash_type, .. } = self;
        let Self { bundling, hash_version, deploy_time, display_name, readers, source_kms_key, .. } = self;
        AssetProps {
            path,
            exclude,
            ignore_mode,
            follow_symlinks,
            extra_hash,
            asset_hash,
            asset_hash_type,
            bundling,
            hash_version,
            deploy_time,
            display_name,
            readers,
            source_kms_key,
        }
    }
}

/// A file or directory that is uploaded to the bootstrap bucket; clones are the same asset.
#[derive(Clone)]
pub struct Asset(Rc<Inner>);

struct Inner {
    node: Node,
    location: FileAssetLocation,
    asset_hash: String,
    asset_path: String,
    is_file: bool,
    is_bundled: bool,
    is_zip_archive: bool,
    bucket: BucketRef,
}

impl Asset {
    /// Hashes a file or directory and adds it to the stack's assets.
    ///
    /// # Errors
    /// When it does not exist or cannot be read, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: AssetProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_s3_assets.Asset")?;
        if props.path.is_empty() {
            bail!(&node, "AssetPathCannotEmpty", "Asset path cannot be empty");
        }
        let is_bundled = props.bundling.is_some();
        let staging = AssetStaging::new(
            &node,
            "Stage",
            AssetStagingProps {
                source_path: PathBuf::from(&props.path),
                exclude: props.exclude.map(|e| e.0).unwrap_or_default(),
                ignore_mode: props.ignore_mode,
                follow: props.follow_symlinks.unwrap_or_default(),
                extra_hash: props.extra_hash,
                asset_hash: props.asset_hash,
                asset_hash_type: props.asset_hash_type,
                bundling: props.bundling,
                hash_version: props.hash_version.unwrap_or_default(),
            },
        )?;
        let stack = Stack::of(&node)?;
        let is_file = staging.packaging() == FilePackaging::File;
        let asset_path = staging.relative_staged_path(&stack);
        let location = stack.synthesizer().add_file_asset(FileAssetSource {
            source_hash: staging.asset_hash().to_owned(),
            file_name: Some(asset_path.clone()),
            packaging: Some(staging.packaging()),
            display_name: Some(props.display_name.unwrap_or_else(|| path_in_stack(&node, &stack))),
            deploy_time: props.deploy_time,
            executable: None,
        })?;
        let bucket = Bucket::from_bucket_name(&node, "AssetBucket", location.bucket_name.as_str())?;
        let asset = Self(Rc::new(Inner {
            bucket,
            location,
            asset_hash: staging.asset_hash().to_owned(),
            asset_path,
            is_file,
            is_bundled,
            is_zip_archive: staging.is_archive(),
            node,
        }));
        for reader in props.readers.unwrap_or_default() {
            asset.grant_read(&reader)?;
        }
        Ok(asset)
    }

    /// The bucket, which belongs to the bootstrap stack.
    pub fn bucket(&self) -> &BucketRef {
        &self.0.bucket
    }

    /// Allows a principal to read the file.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    // Quirk(cdk): all-versions-of-assets. All files of the bucket, as those of other versions of the stack may be needed.
    pub fn grant_read(&self, grantee: &dyn IGrantable) -> Result<()> {
        self.0.bucket.grant_read(grantee, "*").map(|_| ())
    }

    /// The bucket's name.
    pub fn s3_bucket_name(&self) -> &str {
        &self.0.location.bucket_name
    }

    /// The object's key.
    pub fn s3_object_key(&self) -> &str {
        &self.0.location.object_key
    }

    /// The HTTPS URL.
    pub fn http_url(&self) -> &str {
        &self.0.location.http_url
    }

    /// The `s3://` URL.
    pub fn s3_object_url(&self) -> &str {
        &self.0.location.s3_object_url
    }

    /// The hash, 64 hex digits.
    pub fn asset_hash(&self) -> &str {
        &self.0.asset_hash
    }

    /// The path of the copy, relative to the assembly.
    pub fn asset_path(&self) -> &str {
        &self.0.asset_path
    }

    /// Whether the source is a single file.
    pub fn is_file(&self) -> bool {
        self.0.is_file
    }

    /// Whether what is published is an archive.
    pub fn is_zip_archive(&self) -> bool {
        self.0.is_zip_archive
    }

    /// Tells local tools which property of a resource is this file, where the context asks for asset metadata.
    pub fn add_resource_metadata(&self, resource: &CfnResource, resource_property: &str) {
        if self.0.node.try_get_context("aws:cdk:enable-asset-metadata").is_some_and(|v| v.is_truthy()) {
            resource.add_metadata("aws:asset:path", self.0.asset_path.as_str());
            resource.add_metadata("aws:asset:is-bundled", self.0.is_bundled);
            resource.add_metadata("aws:asset:property", resource_property);
        }
    }
}

impl Construct for Asset {
    fn node(&self) -> &Node {
        &self.0.node
    }
}
