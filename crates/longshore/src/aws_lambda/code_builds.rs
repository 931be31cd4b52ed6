//! Code that is built when the app runs: by a command, or in a container.

use std::io::ErrorKind;
use std::process::{Command, Stdio};

use indexmap::IndexMap;
use longshore_core::bundling::{CacheOption, DockerBuildOptions, DockerImage};
use longshore_core::error::{Error, Result};
use longshore_core::value::{Object, Value};

use super::{AssetCodeOptions, Code};
use crate::aws_ecr_assets::Strings;

/// How a command builds code, and how that becomes an asset.
#[derive(Clone, Debug, Default)]
pub struct CustomCommandOptions {
    /// Patterns of what is left out.
    pub exclude: Option<Strings>,
    /// A hash of the user's choice instead of the content's.
    pub asset_hash: Option<String>,
    /// What the toolkit calls the file. Default: the path within the stack.
    pub display_name: Option<String>,
    /// How the command is run: `cwd` is the folder, `env` all of its environment. Default: as the app is.
    pub command_options: Option<Object>,
}

/// How an image is built that code comes from.
#[derive(Clone, Debug, Default)]
pub struct DockerBuildAssetOptions {
    /// Where the code is in the image. Default `/asset`.
    pub image_path: Option<String>,
    /// The folder that the code is copied to. Default: a new one.
    pub output_path: Option<String>,
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

/// Runs a command to its end.
fn run(program: &str, arguments: &[String], options: Option<&Object>) -> Result<()> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null());
    let option = |name: &str| options.and_then(|options| options.get(name));
    if let Some(Value::String(folder)) = option("cwd") {
        command.current_dir(folder);
    }
    if let Some(Value::Object(variables)) = option("env") {
        let texts = variables.iter().filter_map(|(name, value)| match value {
            Value::String(text) => Some((name, text)),
            _ => None,
        });
        command.env_clear().envs(texts);
    }
    let done = command.output().map_err(|e| {
        let reason = match e.kind() {
            ErrorKind::NotFound => "ENOENT".to_owned(),
            ErrorKind::PermissionDenied => "EACCES".to_owned(),
            _ => e.to_string(),
        };
        Error::new(
            "FailedToExecuteCustomCommand",
            format!("Failed to execute custom command: Error: spawnSync {program} {reason}"),
        )
    })?;
    if done.status.success() {
        return Ok(());
    }
    // Quirk(cdk): custom-command-arguments. Of the command that failed only the first word is told.
    let status = done.status.code().map_or_else(|| "null".to_owned(), |code| code.to_string());
    let (out, err) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    Err(Error::new(
        "CommandExitedWithNonZeroStatus",
        format!("{program} exited with status: {status}\n\nstdout: {}\n\nstderr: {}", out.trim(), err.trim()),
    ))
}

impl Code {
    /// What a command leaves in a folder or archive; it is run at once.
    ///
    /// # Errors
    /// When there is no command, or it fails.
    pub fn from_custom_command(
        output: impl Into<String>,
        command: impl IntoIterator<Item = impl Into<String>>,
        options: CustomCommandOptions,
    ) -> Result<Self> {
        let command: Vec<String> = command.into_iter().map(Into::into).collect();
        let Some((program, arguments)) = command.split_first() else {
            return Err(Error::new(
                "CommandMustContainArgument",
                "command must contain at least one argument. For example, [\"node\", \"buildFile.js\"].",
            ));
        };
        run(program, arguments, options.command_options.as_ref())?;
        let CustomCommandOptions { exclude, asset_hash, display_name, .. } = options;
        Ok(Self::from_asset_with(output, AssetCodeOptions { exclude, asset_hash, display_name }))
    }

    /// What a folder of an image has, which is built at once of a folder with a Dockerfile.
    ///
    /// # Errors
    /// When the image cannot be built, or has no such folder.
    pub fn from_docker_build(path: impl AsRef<str>, options: DockerBuildAssetOptions) -> Result<Self> {
        let from = content_of(options.image_path.as_deref().unwrap_or("/asset"));
        let image = DockerImage::from_build_with(
            path.as_ref(),
            DockerBuildOptions {
                build_args: options.build_args,
                build_contexts: options.build_contexts,
                file: options.file,
                network: options.network,
                platform: options.platform,
                target_stage: options.target_stage,
                cache_from: options.cache_from,
                cache_to: options.cache_to,
                cache_disabled: options.cache_disabled,
            },
        )?;
        let copied = match &options.output_path {
            Some(folder) => image.cp_with(&from, folder)?,
            None => image.cp(&from)?,
        };
        Ok(Self::from_asset(copied))
    }
}

/// The path that stands for what is in a folder, not for the folder.
fn content_of(folder: &str) -> String {
    match folder {
        folder if folder.ends_with("/.") => folder.to_owned(),
        folder if folder.ends_with('/') => format!("{folder}."),
        folder => format!("{folder}/."),
    }
}

#[cfg(test)]
mod tests {
    use super::content_of;

    #[test]
    fn content_is_copied_not_the_folder() {
        assert_eq!(["/asset", "/asset/", "/asset/."].map(content_of), ["/asset/."; 3]);
    }
}
