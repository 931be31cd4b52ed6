//! Bundlers: what makes an asset of a source directory, on this machine or in a container.

use std::path::Path;
use std::process::{Command, Stdio};
use std::rc::Rc;

use indexmap::IndexMap;
pub use longshore_assembly::CacheOption;
use longshore_fingerprint::FingerprintOptions;

use crate::assets::{AssetStaging, chain, join_path};
use crate::error::{Error, Result};
use crate::names;
use crate::object;
use crate::value::{Object, Value};

/// The environment variable that names the program to use instead of `docker`.
pub const DOCKER_ENV: &str = "CDK_DOCKER";

/// What a bundler leaves in its output folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BundlingOutput {
    /// One archive, which is the asset.
    Archived,
    /// Any files; the folder is the asset.
    NotArchived,
    /// One archive or any files, whichever is there.
    AutoDiscover,
    /// One file of any kind, which is the asset.
    SingleFile,
}

/// How a container gets at the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BundlingFileAccess {
    /// By copies in volumes, for remote builders.
    VolumeCopy,
    /// By mounts of the folders.
    BindMount,
}

/// How strictly a mount is kept the same on both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DockerVolumeConsistency {
    /// Always the same.
    Consistent,
    /// The container's view counts.
    Delegated,
    /// The host's view counts.
    Cached,
}

impl DockerVolumeConsistency {
    fn name(self) -> &'static str {
        match self {
            Self::Consistent => "consistent",
            Self::Delegated => "delegated",
            Self::Cached => "cached",
        }
    }
}

/// A folder of this machine in a container.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DockerVolume {
    /// The path on this machine.
    pub host_path: String,
    /// The path in the container.
    pub container_path: String,
    /// How strictly both are kept the same. Default [`DockerVolumeConsistency::Delegated`].
    pub consistency: Option<DockerVolumeConsistency>,
}

/// Bundles without a container.
pub trait ILocalBundling {
    /// Fills the output folder from the source; false means that a container has to do it.
    ///
    /// # Errors
    /// When bundling failed.
    fn try_bundle(&self, output_dir: &str, options: &BundlingOptions) -> Result<bool>;
}

/// A local bundler that is shared.
#[derive(Clone)]
pub struct LocalBundling(Rc<dyn ILocalBundling>);

impl<T: ILocalBundling + 'static> From<T> for LocalBundling {
    fn from(bundling: T) -> Self {
        Self(Rc::new(bundling))
    }
}

impl std::fmt::Debug for LocalBundling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LocalBundling")
    }
}

/// How an asset is bundled.
#[derive(Clone, Debug)]
pub struct BundlingOptions {
    /// The image of the container.
    pub image: DockerImage,
    /// The program to run instead of the image's.
    pub entrypoint: Option<Vec<String>>,
    /// The arguments.
    pub command: Option<Vec<String>>,
    /// Folders of this machine besides the source and the output.
    pub volumes: Option<Vec<DockerVolume>>,
    /// Containers whose volumes are mounted too.
    pub volumes_from: Option<Vec<String>>,
    /// Environment variables.
    pub environment: Option<IndexMap<String, String>>,
    /// The working folder in the container. Default `/asset-input`.
    pub working_directory: Option<String>,
    /// The user in the container. Default: the one who runs this program.
    pub user: Option<String>,
    /// Bundles without a container, where it can.
    pub local: Option<LocalBundling>,
    /// What the bundler leaves in its output folder. Default [`BundlingOutput::AutoDiscover`].
    pub output_type: Option<BundlingOutput>,
    /// The container's security options.
    pub security_opt: Option<String>,
    /// The container's network.
    pub network: Option<String>,
    /// How the container gets at the source. Default [`BundlingFileAccess::BindMount`].
    pub bundling_file_access: Option<BundlingFileAccess>,
    /// The container's platform, such as `linux/amd64`.
    pub platform: Option<String>,
}

impl BundlingOptions {
    /// The options that have no default.
    pub fn new(image: DockerImage) -> Self {
        Self {
            image,
            entrypoint: None,
            command: None,
            volumes: None,
            volumes_from: None,
            environment: None,
            working_directory: None,
            user: None,
            local: None,
            output_type: None,
            security_opt: None,
            network: None,
            bundling_file_access: None,
            platform: None,
        }
    }

    /// The options as they are hashed.
    // Differs(cdk): bundling-order. JavaScript hashes the options in the order they were written in; here the image is
    // first and the others follow by name.
    pub(crate) fn to_json(&self) -> Value {
        let volumes = self.volumes.as_ref().map(|volumes| {
            let volume = |v: &DockerVolume| {
                Value::from(object! {
                    "hostPath" => &v.host_path,
                    "containerPath" => &v.container_path,
                    "consistency" => v.consistency.map(DockerVolumeConsistency::name),
                })
            };
            Value::Array(volumes.iter().map(volume).collect())
        });
        let environment = self.environment.as_ref().map(|all| {
            let variable = |(k, v): (&String, &String)| (k.clone(), Value::from(without_password(k, v)));
            Value::Object(all.iter().map(variable).collect())
        });
        object! {
            "image" => self.image.to_json(),
            "bundlingFileAccess" => self.bundling_file_access.map(|a| match a {
                BundlingFileAccess::VolumeCopy => "VOLUME_COPY",
                BundlingFileAccess::BindMount => "BIND_MOUNT",
            }),
            "command" => self.command.clone(),
            "entrypoint" => self.entrypoint.clone(),
            "environment" => environment,
            "local" => self.local.as_ref().map(|_| Value::from(Object::new())),
            "network" => self.network.clone(),
            "outputType" => self.output_type.map(|t| match t {
                BundlingOutput::Archived => "archived",
                BundlingOutput::NotArchived => "not-archived",
                BundlingOutput::AutoDiscover => "auto-discover",
                BundlingOutput::SingleFile => "single-file",
            }),
            "platform" => self.platform.clone(),
            "securityOpt" => self.security_opt.clone(),
            "user" => self.user.clone(),
            "volumes" => volumes,
            "volumesFrom" => self.volumes_from.clone(),
            "workingDirectory" => self.working_directory.clone(),
        }
        .into()
    }

    /// Fills a folder; tells whether that was done without a container.
    pub(crate) fn run(&self, source: &Path, output: &Path) -> Result<bool> {
        if let Some(local) = &self.local
            && local.0.try_bundle(&output.display().to_string(), self)?
        {
            return Ok(true);
        }
        let user = match &self.user {
            Some(user) => user.clone(),
            None => owner_of(output)?,
        };
        let options = DockerRunOptions {
            entrypoint: self.entrypoint.clone(),
            command: self.command.clone(),
            volumes: self.volumes.clone(),
            volumes_from: self.volumes_from.clone(),
            environment: self.environment.clone(),
            working_directory: Some(
                self.working_directory.clone().unwrap_or_else(|| AssetStaging::BUNDLING_INPUT_DIR.to_owned()),
            ),
            user: Some(user.clone()),
            security_opt: self.security_opt.clone(),
            network: self.network.clone(),
            platform: self.platform.clone(),
        };
        if self.bundling_file_access == Some(BundlingFileAccess::VolumeCopy) {
            self.run_on_copies(source, output, &user, options)?;
        } else {
            let mount = |host: &Path, container: &str| DockerVolume {
                host_path: host.display().to_string(),
                container_path: container.to_owned(),
                consistency: None,
            };
            let mut volumes =
                vec![mount(source, AssetStaging::BUNDLING_INPUT_DIR), mount(output, AssetStaging::BUNDLING_OUTPUT_DIR)];
            volumes.extend(options.volumes.unwrap_or_default());
            self.image.run(DockerRunOptions { volumes: Some(volumes), ..options })?;
        }
        Ok(false)
    }

    fn run_on_copies(&self, source: &Path, output: &Path, user: &str, options: DockerRunOptions) -> Result<()> {
        const HELPER: &str = "public.ecr.aws/docker/library/alpine";
        let (input_dir, output_dir) = (AssetStaging::BUNDLING_INPUT_DIR, AssetStaging::BUNDLING_OUTPUT_DIR);
        let random = tempfile::Builder::new().prefix("").rand_bytes(24).tempdir()?;
        let suffix = names::sha256_hex(random.path().as_os_str().as_encoded_bytes())[..24].to_owned();
        let (input, made, helper) =
            (format!("assetInput{suffix}"), format!("assetOutput{suffix}"), format!("copyContainer{suffix}"));
        docker(&["volume", "create", &input])?;
        docker(&["volume", "create", &made])?;
        let prepare = format!("mkdir -p {input_dir} && chown -R {user} {output_dir} && chown -R {user} {input_dir}");
        let (input_mount, output_mount) = (format!("{input}:{input_dir}"), format!("{made}:{output_dir}"));
        docker(&["run", "--name", &helper, "-v", &input_mount, "-v", &output_mount, HELPER, "sh", "-c", &prepare])?;
        docker(&["cp", &format!("{}/.", source.display()), &format!("{helper}:{input_dir}")])?;
        let mut from = vec![helper.clone()];
        from.extend(options.volumes_from.clone().unwrap_or_default());
        self.image.run(DockerRunOptions { volumes_from: Some(from), network: None, ..options })?;
        docker(&["cp", &format!("{helper}:{output_dir}/."), &output.display().to_string()])?;
        docker(&["rm", &helper])?;
        docker(&["volume", "rm", &input])?;
        docker(&["volume", "rm", &made])
    }
}

/// The value of a variable without the password in it, which hashes must not depend on.
fn without_password(name: &str, value: &str) -> String {
    if !matches!(name, "PIP_INDEX_URL" | "PIP_EXTRA_INDEX_URL") {
        return value.to_owned();
    }
    let Some((scheme, rest)) = value.split_once("://") else { return value.to_owned() };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    match authority.rsplit_once('@') {
        Some((login, host)) if login.contains(':') => {
            let user = login.split(':').next().unwrap_or_default();
            let at = if user.is_empty() { "" } else { "@" };
            format!("{scheme}://{user}{at}{host}{}", if path.is_empty() { "/" } else { path })
        }
        _ => value.to_owned(),
    }
}

#[cfg(unix)]
fn owner_of(path: &Path) -> Result<String> {
    use std::os::unix::fs::MetadataExt as _;
    let meta = fs_err::metadata(path)?;
    Ok(format!("{}:{}", meta.uid(), meta.gid()))
}

#[cfg(not(unix))]
fn owner_of(_: &Path) -> Result<String> {
    Ok("1000:1000".to_owned())
}

/// How a container is run.
#[derive(Clone, Debug, Default)]
pub struct DockerRunOptions {
    /// The program to run instead of the image's.
    pub entrypoint: Option<Vec<String>>,
    /// The arguments.
    pub command: Option<Vec<String>>,
    /// Folders of this machine.
    pub volumes: Option<Vec<DockerVolume>>,
    /// Containers whose volumes are mounted too.
    pub volumes_from: Option<Vec<String>>,
    /// Environment variables.
    pub environment: Option<IndexMap<String, String>>,
    /// The working folder in the container.
    pub working_directory: Option<String>,
    /// The user in the container.
    pub user: Option<String>,
    /// The container's security options.
    pub security_opt: Option<String>,
    /// The container's network.
    pub network: Option<String>,
    /// The container's platform, such as `linux/amd64`.
    pub platform: Option<String>,
}

impl DockerRunOptions {
    fn arguments(&self, image: &str) -> Vec<String> {
        let mut args: Vec<String> = vec!["run".into(), "--rm".into()];
        let mut flag = |name: &str, value: &str| args.extend([name.to_owned(), value.to_owned()]);
        let set = |value: &Option<String>| value.clone().filter(|v| !v.is_empty());
        for (name, value) in [
            ("--security-opt", &self.security_opt),
            ("--network", &self.network),
            ("--platform", &self.platform),
            ("-u", &self.user),
        ] {
            if let Some(value) = set(value) {
                flag(name, &value);
            }
        }
        for container in self.volumes_from.iter().flatten() {
            flag("--volumes-from", container);
        }
        let shared = if has_selinux() { "z," } else { "" };
        for v in self.volumes.iter().flatten() {
            let consistency = v.consistency.unwrap_or(DockerVolumeConsistency::Delegated).name();
            flag("-v", &format!("{}:{}:{shared}{consistency}", v.host_path, v.container_path));
        }
        for (name, value) in self.environment.iter().flatten() {
            flag("--env", &format!("{name}={value}"));
        }
        if let Some(folder) = set(&self.working_directory) {
            flag("-w", &folder);
        }
        let entrypoint = self.entrypoint.as_deref().unwrap_or_default();
        if let Some(program) = entrypoint.first().filter(|p| !p.is_empty()) {
            flag("--entrypoint", program);
        }
        args.push(image.to_owned());
        args.extend(entrypoint.iter().skip(1).cloned());
        args.extend(self.command.iter().flatten().cloned());
        args
    }
}

/// How an image is built.
#[derive(Clone, Debug, Default)]
pub struct DockerBuildOptions {
    /// Build arguments.
    pub build_args: Option<IndexMap<String, String>>,
    /// Named contexts besides the folder.
    pub build_contexts: Option<IndexMap<String, String>>,
    /// The Dockerfile, relative to the folder. Default `Dockerfile`.
    pub file: Option<String>,
    /// The network of the build.
    pub network: Option<String>,
    /// The platform, such as `linux/amd64`.
    pub platform: Option<String>,
    /// The stage of the Dockerfile to build.
    pub target_stage: Option<String>,
    /// Caches to take layers from.
    pub cache_from: Option<Vec<CacheOption>>,
    /// The cache to give layers to.
    pub cache_to: Option<CacheOption>,
    /// Whether no cache is used. Default false.
    pub cache_disabled: Option<bool>,
}

impl DockerBuildOptions {
    fn to_json(&self) -> Value {
        let cache =
            |c: &CacheOption| Value::from(object! {"type" => c.cache_type.as_str(), "params" => c.params.clone()});
        object! {
            "buildArgs" => self.build_args.clone(),
            "buildContexts" => self.build_contexts.clone(),
            "file" => self.file.clone(),
            "network" => self.network.clone(),
            "platform" => self.platform.clone(),
            "targetStage" => self.target_stage.clone(),
            "cacheFrom" => self.cache_from.as_ref().map(|all| Value::Array(all.iter().map(cache).collect())),
            "cacheTo" => self.cache_to.as_ref().map(cache),
            "cacheDisabled" => self.cache_disabled,
        }
        .into()
    }

    fn arguments(&self, tag: &str, path: &str) -> Vec<String> {
        let mut args: Vec<String> = vec!["build".into(), "-t".into(), tag.into()];
        let mut flag = |name: &str, value: &str| args.extend([name.to_owned(), value.to_owned()]);
        if let Some(file) = &self.file {
            flag("-f", &join_path(path, file));
        }
        for (name, value) in
            [("--platform", &self.platform), ("--network", &self.network), ("--target", &self.target_stage)]
        {
            if let Some(value) = value {
                flag(name, value);
            }
        }
        for cache in self.cache_from.iter().flatten() {
            flag("--cache-from", &cache_flag(cache));
        }
        if let Some(cache) = &self.cache_to {
            flag("--cache-to", &cache_flag(cache));
        }
        if self.cache_disabled == Some(true) {
            args.push("--no-cache".into());
        }
        for (all, name) in [(&self.build_args, "--build-arg"), (&self.build_contexts, "--build-context")] {
            for (k, v) in all.iter().flatten() {
                args.extend([name.to_owned(), format!("{k}={v}")]);
            }
        }
        args.push(path.to_owned());
        args
    }
}

fn cache_flag(cache: &CacheOption) -> String {
    let params = cache.params.iter().flatten().map(|(k, v)| format!(",{k}={v}"));
    format!("type={}{}", cache.cache_type, params.collect::<String>())
}

/// A secret of a build.
#[derive(Debug)]
pub struct DockerBuildSecret;

impl DockerBuildSecret {
    /// A secret that is a file.
    pub fn from_src(src: &str) -> String {
        format!("src={src}")
    }
}

/// An image that containers are run of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DockerImage {
    image: String,
    hash: Option<String>,
}

impl DockerImage {
    /// An image by its name, and what identifies its content. Default: its name.
    pub fn new(image: impl Into<String>, image_hash: Option<&str>) -> Self {
        Self { image: image.into(), hash: image_hash.map(str::to_owned) }
    }

    /// An image of a registry, by its name.
    pub fn from_registry(image: impl Into<String>) -> Self {
        Self { image: image.into(), hash: None }
    }

    /// Builds an image of a folder, unless it was built before.
    ///
    /// # Errors
    /// When the Dockerfile's path is absolute, or the build fails.
    pub fn from_build(path: &str) -> Result<Self> {
        Self::from_build_with(path, DockerBuildOptions::default())
    }

    /// As [`DockerImage::from_build`], with options.
    ///
    /// # Errors
    /// As [`DockerImage::from_build`].
    pub fn from_build_with(path: &str, options: DockerBuildOptions) -> Result<Self> {
        if let Some(file) = options.file.as_deref().filter(|f| Path::new(f).is_absolute()) {
            return Err(Error::new(
                "MustBeFileRelativeDocker",
                format!("\"file\" must be relative to the docker build directory. Got {file}"),
            ));
        }
        let hashed = FingerprintOptions { extra_hash: Some(options.to_json().to_json(0)), ..Default::default() };
        crate::file_system::must_exist(&std::path::absolute(path)?)?;
        let hash = longshore_fingerprint::fingerprint(Path::new(path), &hashed)
            .map_err(|e| Error::new("CannotHashAsset", chain(&e)))?;
        let tag = format!("cdk-{hash}");
        let has_contexts = options.build_contexts.as_ref().is_some_and(|c| !c.is_empty());
        if has_contexts || !exists(&tag) {
            docker(&options.arguments(&tag, path))?;
        }
        Ok(Self { image: tag, hash: Some(hash) })
    }

    /// The image's name.
    pub fn image(&self) -> &str {
        &self.image
    }

    /// What identifies the image in hashes: the hash of what it was built of, else its name.
    pub fn to_json(&self) -> String {
        self.hash.clone().unwrap_or_else(|| self.image.clone())
    }

    /// Runs a container until it ends.
    ///
    /// # Errors
    /// When it fails.
    pub fn run(&self, options: DockerRunOptions) -> Result<()> {
        docker(&options.arguments(&self.image))
    }

    /// Copies a file or folder out of the image, into a new folder; returns where it is.
    ///
    /// # Errors
    /// When there is no such file.
    pub fn cp(&self, image_path: &str) -> Result<String> {
        let folder = tempfile::Builder::new().prefix("cdk-docker-cp-").tempdir()?.keep();
        self.cp_with(image_path, &folder.display().to_string())
    }

    /// Copies a file or folder out of the image; returns where it is.
    ///
    /// # Errors
    /// When there is no such file.
    pub fn cp_with(&self, image_path: &str, output_path: &str) -> Result<String> {
        let made = Command::new(program()).args(["create", &self.image]).stdin(Stdio::null()).output()?;
        let text = String::from_utf8_lossy(&made.stdout);
        let is_id = |word: &&str| word.len() >= 16 && word.chars().all(|c| c.is_ascii_hexdigit());
        let Some(container) = text.split_whitespace().find(is_id) else {
            return Err(Error::new(
                "FailedToFailedExtractContainer",
                "Failed to extract container ID from Docker create output",
            ));
        };
        let from = format!("{container}:{image_path}");
        let copied = docker(&["cp", &from, output_path]);
        docker(&["rm", "-v", container])?;
        copied.map_err(|e| {
            Error::new(
                "FailedToFailedCopyFiles",
                format!("Failed to copy files from {from} to {output_path}: Error: {e}"),
            )
        })?;
        Ok(output_path.to_owned())
    }
}

fn program() -> String {
    std::env::var(DOCKER_ENV).ok().filter(|p| !p.is_empty()).unwrap_or_else(|| "docker".to_owned())
}

fn exists(tag: &str) -> bool {
    let command = &mut Command::new(program());
    let command = command.args(["image", "inspect", tag]).stdin(Stdio::null()).stdout(Stdio::null());
    command.stderr(Stdio::null()).status().is_ok_and(|s| s.success())
}

fn has_selinux() -> bool {
    let command = &mut Command::new("selinuxenabled");
    let command = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    cfg!(target_os = "linux") && command.status().is_ok_and(|s| s.success())
}

/// Runs docker; what it prints goes where errors go.
fn docker<S: AsRef<str>>(args: &[S]) -> Result<()> {
    let program = program();
    let args: Vec<&str> = args.iter().map(AsRef::as_ref).collect();
    let status = Command::new(&program)
        .args(&args)
        .stdin(Stdio::null())
        .stdout(Stdio::from(std::io::stderr()))
        .stderr(Stdio::inherit())
        .status()
        .map_err(|e| Error::new("CommandExecutionFailed", format!("{program} could not be run: {e}")))?;
    if status.success() {
        return Ok(());
    }
    let reason = match status.code() {
        Some(code) => format!("status {code}"),
        None => "a signal".to_owned(),
    };
    let plain = |arg: &str| arg.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    let shown = args.iter().map(|a| if plain(a) { (*a).to_owned() } else { Value::from(*a).to_json(0) });
    let command = std::iter::once(program.clone()).chain(shown).collect::<Vec<_>>().join(" ");
    Err(Error::new("CommandExecutionFailed", format!("{program} exited with {reason}\n--> Command: {command}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_container_is_run_as_it_is_asked_for() {
        let options = DockerRunOptions {
            entrypoint: Some(vec!["sh".into(), "-c".into()]),
            command: Some(vec!["ls".into()]),
            volumes: Some(vec![DockerVolume {
                host_path: "/a".into(),
                container_path: "/b".into(),
                consistency: None,
            }]),
            volumes_from: Some(vec!["other".into()]),
            environment: Some([("K".to_owned(), "v".to_owned())].into_iter().collect()),
            working_directory: Some("/w".into()),
            user: Some("1:2".into()),
            security_opt: Some(String::new()),
            network: Some("host".into()),
            platform: Some("linux/arm64".into()),
        };
        let shared = if has_selinux() { "z," } else { "" };
        let want = format!(
            "run --rm --network host --platform linux/arm64 -u 1:2 --volumes-from other -v /a:/b:{shared}delegated --env K=v -w /w --entrypoint sh image -c ls"
        );
        assert_eq!(options.arguments("image").join(" "), want);
    }

    #[test]
    fn an_image_is_built_as_it_is_asked_for() {
        let cache = |t: &str| CacheOption {
            cache_type: t.into(),
            params: Some([("ref".to_owned(), "x".to_owned())].into_iter().collect()),
            extra: Default::default(),
        };
        let map = |k: &str, v: &str| Some([(k.to_owned(), v.to_owned())].into_iter().collect());
        let options = DockerBuildOptions {
            build_args: map("A", "1"),
            build_contexts: map("c", "/c"),
            file: Some("sub/Dockerfile".into()),
            network: Some("none".into()),
            platform: Some("p".into()),
            target_stage: Some("t".into()),
            cache_from: Some(vec![cache("registry")]),
            cache_to: Some(cache("gha")),
            cache_disabled: Some(true),
        };
        assert_eq!(
            options.arguments("tag", "/src").join(" "),
            "build -t tag -f /src/sub/Dockerfile --platform p --network none --target t --cache-from type=registry,ref=x --cache-to type=gha,ref=x --no-cache --build-arg A=1 --build-context c=/c /src"
        );
    }

    #[test]
    fn passwords_of_package_indices_are_not_hashed() {
        let url = "https://me:secret@pypi.example/simple";
        assert_eq!(without_password("PIP_INDEX_URL", url), "https://me@pypi.example/simple");
        assert_eq!(without_password("OTHER", url), url);
    }
}
