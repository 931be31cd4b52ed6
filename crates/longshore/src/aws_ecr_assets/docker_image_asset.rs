//! Images built from a directory with a Dockerfile.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::assets::{
    AssetStaging, AssetStagingProps, DockerImageAssetSource, HashVersion, IgnoreMode, ImageDestination,
    SymlinkFollowMode,
};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::stack::Stack;
use longshore_core::stage::Stage;
use longshore_core::token::{is_unresolved, str_is_unresolved};
use longshore_core::value::{Object, Value};
use longshore_core::{bail, feature_flags, object};

use super::options::{
    DockerCacheOption, DockerImageAssetInvalidationOptions, NetworkMode, Platform, StringMap, Strings,
};
use super::path_in_stack;
use crate::aws_ecr::{Repository, RepositoryRef};
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`DockerImageAsset`].
    #[derive(Debug, Default)]
    pub struct DockerImageAssetProps => DockerImageAsset {
        /// The directory that is built; relative paths start at the working directory.
        [into] directory: String,
        /// Build arguments. They stand in the asset manifest as they are: give secrets as `build_secrets`.
        [into] build_args: Option<StringMap>,
        /// Further build contexts: directories, URLs or images, by name.
        [into] build_contexts: Option<StringMap>,
        /// Build secrets by id, each `src=FILE` or `env=VARIABLE`; see [`DockerBuildSecret`].
        [into] build_secrets: Option<StringMap>,
        /// SSH agent socket or keys.
        [into] build_ssh: Option<String>,
        /// The stage of the Dockerfile to build.
        [into] target: Option<String>,
        /// The Dockerfile, relative to the directory. Default: `Dockerfile`.
        [into] file: Option<String>,
        /// The network of `RUN` commands. Default: the builder's.
        network_mode: Option<NetworkMode>,
        /// The platform to build for. Default: the builder's.
        platform: Option<Platform>,
        /// What is part of the hash. Default: all options.
        invalidation: Option<DockerImageAssetInvalidationOptions>,
        /// Outputs of the build. Default: the image.
        [into] outputs: Option<Strings>,
        /// A name that stays the same when the content changes.
        [into] asset_name: Option<String>,
        /// Caches to read.
        cache_from: Option<Vec<DockerCacheOption>>,
        /// The cache to write.
        cache_to: Option<DockerCacheOption>,
        /// Whether the build goes without caches. Default false.
        cache_disabled: Option<bool>,
        /// What the toolkit calls the image. Default: `asset_name`, else the path within the stack.
        [into] display_name: Option<String>,
        /// Repositories and tags of one's own that the image goes to as well.
        destinations: Option<Vec<ImageDestination>>,
        /// Patterns of what is not part of the build context, after those of `.dockerignore`.
        [into] exclude: Option<Strings>,
        /// How patterns are read. Default: [`IgnoreMode::Docker`].
        ignore_mode: Option<IgnoreMode>,
        /// What happens to symbolic links. Default: [`SymlinkFollowMode::External`].
        follow_symlinks: Option<SymlinkFollowMode>,
        /// Text that is hashed with the content.
        [into] extra_hash: Option<String>,
        /// Deprecated, and no more than a part of the hash: the synthesizer says which repository it is.
        [into] repository_name: Option<String>,
        /// How the content is hashed. Default: [`HashVersion::V1`], as the CDK does.
        hash_version: Option<HashVersion>,
    }
}

/// A build secret that is read from a file or an environment variable when the image is built.
#[derive(Debug)]
pub struct DockerBuildSecret;

impl DockerBuildSecret {
    /// A secret in a file.
    pub fn from_src(file: &str) -> String {
        format!("src={file}")
    }
    /// A secret in an environment variable.
    pub fn from_environment(variable: &str) -> String {
        format!("env={variable}")
    }
}

/// An image that is built from a directory; clones are the same image.
#[derive(Clone)]
pub struct DockerImageAsset(Rc<Inner>);

struct Inner {
    node: Node,
    image_uri: String,
    image_tag: String,
    repository: RepositoryRef,
    asset_hash: String,
    source: DockerImageAssetSource,
}

// Source: aws-cdk-lib 2.275.0 adds this to every image's hash; it dates from a change in 1.21.0.
const SALT: &str = "1.21.0";

impl DockerImageAsset {
    /// Hashes a build context and adds the image to the stack's assets.
    ///
    /// # Errors
    /// When the directory or the Dockerfile is missing, a property is a token, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: DockerImageAssetProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_ecr_assets.DockerImageAsset")?;
        require_literals(&node, &props)?;
        let directory = resolved(&props.directory)?;
        if fs_err::metadata(&directory).is_err() {
            bail!(&node, "CannotFindImageDirectory", "Cannot find image directory at {}", directory.display());
        }
        // The file is joined, also where it is absolute.
        let file = props.file.as_deref().filter(|f| !f.is_empty()).unwrap_or("Dockerfile");
        let dockerfile = PathBuf::from(longshore_core::assets::join_path(&directory.display().to_string(), file));
        if fs_err::metadata(&dockerfile).is_err() {
            bail!(&node, "CannotFindFile", "Cannot find file at {}", dockerfile.display());
        }
        if props.repository_name.as_deref().is_some_and(|n| !n.is_empty()) {
            Annotations::of(&node).add_warning_v2(
                "@aws-cdk/aws-ecr-assets:repositoryNameDeprecated",
                "DockerImageAsset.repositoryName is deprecated. Override \"core.Stack.addDockerImageAsset\" to control asset locations",
            );
        }
        let exclude = exclude_patterns(&node, &directory, &dockerfile, props.exclude.as_ref())?;
        let by_flag =
            feature_flags::enabled(&node, "@aws-cdk/aws-ecr-assets:dockerIgnoreSupport").then_some(IgnoreMode::Docker);
        let staging = AssetStaging::new(
            &node,
            "Staging",
            AssetStagingProps {
                source_path: directory,
                exclude,
                ignore_mode: props.ignore_mode.or(by_flag),
                follow: props.follow_symlinks.unwrap_or_default(),
                extra_hash: Some(Value::from(extra_hash(&props)).to_json(0)),
                hash_version: props.hash_version.unwrap_or_default(),
                ..Default::default()
            },
        )?;
        let stack = Stack::of(&node)?;
        let shown = props.display_name.clone().or_else(|| props.asset_name.clone());
        let map = |m: &Option<StringMap>| m.as_ref().map(StringMap::ordered);
        let source = DockerImageAssetSource {
            source_hash: staging.asset_hash().to_owned(),
            executable: None,
            directory_name: Some(staging.relative_staged_path(&stack)),
            docker_build_args: map(&props.build_args),
            docker_build_contexts: map(&props.build_contexts),
            docker_build_secrets: map(&props.build_secrets),
            docker_build_ssh: props.build_ssh.clone(),
            docker_build_target: props.target.clone(),
            docker_file: props.file.clone(),
            network_mode: props.network_mode.as_ref().map(|m| m.mode().to_owned()),
            platform: props.platform.as_ref().map(|p| p.platform().to_owned()),
            docker_outputs: props.outputs.as_ref().map(|o| o.0.clone()),
            docker_cache_from: props
                .cache_from
                .as_ref()
                .map(|c| c.iter().map(DockerCacheOption::to_assembly).collect()),
            docker_cache_to: props.cache_to.as_ref().map(DockerCacheOption::to_assembly),
            docker_cache_disabled: props.cache_disabled,
            asset_name: props.asset_name.clone().filter(|n| !n.is_empty()),
            display_name: Some(shown.unwrap_or_else(|| path_in_stack(&node, &stack))),
            destinations: props.destinations.clone().unwrap_or_default(),
            only_to_destinations: false,
        };
        let location = stack.synthesizer().add_docker_image_asset(source.clone())?;
        let repository = Repository::from_repository_name(&node, "Repository", location.repository_name)?;
        Ok(Self(Rc::new(Inner {
            image_uri: location.image_uri,
            image_tag: location.image_tag,
            repository,
            asset_hash: staging.asset_hash().to_owned(),
            source,
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

    /// The hash of the content, 64 hex digits, known at once; usable in construct ids.
    pub fn asset_hash(&self) -> &str {
        &self.0.asset_hash
    }

    /// Tells local tools which property of a resource is this image, where the context asks for asset metadata.
    pub fn add_resource_metadata(&self, resource: &CfnResource, resource_property: &str) {
        if self.0.node.try_get_context("aws:cdk:enable-asset-metadata").is_none_or(|v| !v.is_truthy()) {
            return;
        }
        let s = &self.0.source;
        let text_map = |m: &Option<indexmap::IndexMap<String, String>>| m.clone().map(Value::from);
        let cache = |c: &longshore_assembly::CacheOption| -> Value {
            object! {"type" => &c.cache_type, "params" => c.params.clone()}.into()
        };
        for (key, value) in [
            ("aws:asset:path", Value::from(s.directory_name.clone())),
            (
                "aws:asset:dockerfile-path",
                s.docker_file.as_deref().filter(|f| !f.is_empty()).unwrap_or("Dockerfile").into(),
            ),
            ("aws:asset:docker-build-args", text_map(&s.docker_build_args).into()),
            ("aws:asset:docker-build-secrets", text_map(&s.docker_build_secrets).into()),
            ("aws:asset:docker-build-ssh", s.docker_build_ssh.clone().into()),
            ("aws:asset:docker-build-target", s.docker_build_target.clone().into()),
            ("aws:asset:property", resource_property.into()),
            ("aws:asset:docker-outputs", s.docker_outputs.clone().into()),
            (
                "aws:asset:docker-cache-from",
                s.docker_cache_from.as_ref().map(|all| all.iter().map(cache).collect::<Vec<_>>()).into(),
            ),
            ("aws:asset:docker-cache-to", s.docker_cache_to.as_ref().map(cache).into()),
            ("aws:asset:docker-cache-disabled", s.docker_cache_disabled.into()),
        ] {
            if !value.is_undefined() {
                resource.add_metadata(key, value);
            }
        }
    }
}

impl Construct for DockerImageAsset {
    fn node(&self) -> &Node {
        &self.0.node
    }
}

fn resolved(directory: &str) -> Result<PathBuf> {
    Ok(longshore_core::assets::normalized(&std::path::absolute(directory)?))
}

fn exclude_patterns(
    node: &Node,
    directory: &Path,
    dockerfile: &Path,
    exclude: Option<&Strings>,
) -> Result<Vec<String>> {
    let mut patterns = Vec::new();
    let ignore_file = directory.join(".dockerignore");
    let given = exclude.map(|e| e.0.clone()).unwrap_or_default();
    if ignore_file.exists() {
        patterns.extend(longshore_fingerprint::read_ignore_file(&ignore_file)?);
        patterns.extend(given);
        patterns.push("!.dockerignore".to_owned());
    } else {
        patterns.extend(given);
    }
    // Quirk(cdk): dockerfile-basename. Only the name of the Dockerfile is included again, not its path.
    patterns.push(format!("!{}", dockerfile.file_name().unwrap_or_default().to_string_lossy()));
    let outdir = Stage::of(node).map_or_else(|| "cdk.out".to_owned(), |s| s.outdir().display().to_string());
    patterns.push(outdir);
    Ok(patterns)
}

/// What is hashed of the options, in the order of the CDK.
fn extra_hash(props: &DockerImageAssetProps) -> Object {
    let no = DockerImageAssetInvalidationOptions::default();
    let i = props.invalidation.as_ref().unwrap_or(&no);
    let sorted = props.hash_version == Some(HashVersion::V2);
    let map = |counts: Option<bool>, m: &Option<StringMap>| -> Value {
        let Some(m) = m.as_ref().filter(|_| counts != Some(false)) else { return Value::Undefined };
        let mut pairs = m.ordered();
        if sorted {
            pairs.sort_keys();
        }
        Value::from(pairs)
    };
    let text = |counts: Option<bool>, t: &Option<String>| -> Value {
        t.as_ref().filter(|t| counts != Some(false) && !t.is_empty()).cloned().into()
    };
    object! {
        "user" => text(i.extra_hash, &props.extra_hash),
        "buildArgs" => map(i.build_args, &props.build_args),
        "buildContexts" => map(i.build_contexts, &props.build_contexts),
        "buildSecrets" => map(i.build_secrets, &props.build_secrets),
        "buildSsh" => text(i.build_ssh, &props.build_ssh),
        "target" => text(i.target, &props.target),
        "file" => text(i.file, &props.file),
        "repositoryName" => text(i.repository_name, &props.repository_name),
        "networkMode" => props.network_mode.as_ref().filter(|_| i.network_mode != Some(false)).map(|m| Value::from(object! {"mode" => m.mode()})),
        "platform" => props.platform.as_ref().filter(|_| i.platform != Some(false)).map(|p| Value::from(object! {"platform" => p.platform()})),
        "outputs" => props.outputs.as_ref().filter(|_| i.outputs != Some(false)).map(|o| o.0.clone()),
        "version" => SALT,
    }
}

fn require_literals(at: &Node, props: &DockerImageAssetProps) -> Result<()> {
    let texts = [
        ("directory", Some(&props.directory)),
        ("buildSsh", props.build_ssh.as_ref()),
        ("target", props.target.as_ref()),
        ("file", props.file.as_ref()),
        ("assetName", props.asset_name.as_ref()),
        ("displayName", props.display_name.as_ref()),
        ("extraHash", props.extra_hash.as_ref()),
        ("repositoryName", props.repository_name.as_ref()),
    ];
    let list = props.exclude.as_ref().filter(|e| is_unresolved(e.0.clone())).map(|_| "exclude");
    let outputs = props.outputs.as_ref().filter(|o| is_unresolved(o.0.clone())).map(|_| "outputs");
    let text = texts.iter().find(|(_, t)| t.is_some_and(|t| str_is_unresolved(t))).map(|(n, _)| *n);
    if let Some(name) = text.or(list).or(outputs) {
        bail!(
            at,
            "CannotTokenValue",
            "Cannot use Token as value of '{name}': this value is used before deployment starts"
        );
    }
    for (name, map) in [
        ("buildArgs", &props.build_args),
        ("buildContexts", &props.build_contexts),
        ("buildSecrets", &props.build_secrets),
    ] {
        if map.iter().flat_map(|m| &m.0).any(|(k, v)| str_is_unresolved(k) || str_is_unresolved(v)) {
            bail!(
                at,
                "CannotTokensKeysValues",
                "Cannot use tokens in keys or values of \"{name}\" since they are needed before deployment"
            );
        }
    }
    Ok(())
}
