//! Making an image: built, read from an archive, or made by a program.

use std::path::{Path, PathBuf};

use longshore_builder::{BuildRequest, Builder, BuilderError, Command, OutputLine, RegistryAccess, run_to_success};
use longshore_oci::{Archive, ArchiveError, Content, Image, Platform, Selection};
use tempfile::TempDir;

use crate::publisher::Run;
use crate::source::holds_content_hash;
use crate::{Asset, AssetError, Event, ImageSource, Making, PlannedImage};

/// An image that is ready to be pushed.
pub(crate) struct MadeImage {
    pub(crate) content: Content,
    /// What the image is read from, where that is a temporary file.
    _scratch: Option<TempDir>,
}

pub(crate) fn making(source: &ImageSource) -> Making {
    match source {
        ImageSource::Directory(_) => Making::Build,
        ImageSource::Tarball { .. } => Making::Tarball,
        ImageSource::Registry { .. } => Making::Copy,
        ImageSource::Executable { .. } => Making::Executable,
    }
}

/// Makes an image.
pub(crate) async fn make(run: &Run, image: &PlannedImage) -> Result<MadeImage, AssetError> {
    let asset = &image.asset;
    match &image.source {
        ImageSource::Tarball { path } => {
            if !path.exists() {
                return Err(missing(asset, path));
            }
            let content = open(run, asset, path, Wanted::LastLoaded).await?;
            Ok(MadeImage { content, _scratch: None })
        }
        ImageSource::Directory(request) => {
            if !request.directory.is_dir() {
                return Err(missing(asset, &request.directory));
            }
            let builder = run.builder().await.map_err(|source| build_error(asset, source))?;
            if !reuse_local_image(run, builder, asset, request).await? {
                let access = registry_access(run, builder, asset, request).await?;
                let with_access = access.as_ref().map(|access| builder.with_environment(&access.environment));
                let builder = with_access.as_ref().unwrap_or(builder);
                let print = |line: OutputLine<'_>| run.print(asset, line);
                builder.build(request, &print, &run.stop).await.map_err(|source| build_error(asset, source))?;
            }
            let platform = request.platform.as_deref().and_then(|text| Platform::parse(text).ok());
            export(run, builder, asset, &request.tag, platform).await
        }
        // It goes from registry to registry, and is never here.
        ImageSource::Registry { .. } => Err(missing(asset, Path::new("a local copy"))),
        ImageSource::Executable { command, directory } => {
            let name = run_executable(run, asset, command, Some(directory)).await?;
            let builder = run.builder().await.map_err(|source| build_error(asset, source))?;
            export(run, builder, asset, &name, None).await
        }
    }
}

/// A configuration with the passwords a build needs; nothing where it needs none.
async fn registry_access(
    run: &Run,
    builder: &Builder,
    asset: &Asset,
    request: &BuildRequest,
) -> Result<Option<RegistryAccess>, AssetError> {
    let hosts = request.registries();
    if hosts.is_empty() {
        return Ok(None);
    }
    let logins = run.resolver.logins(&hosts).await;
    let logins = logins.map_err(|source| AssetError::Login { asset: asset.name.to_string(), source })?;
    if logins.is_empty() {
        return Ok(None);
    }
    let access = RegistryAccess::new(builder.kind(), &run.config.registries, &logins);
    access.map(Some).map_err(|source| AssetError::Login { asset: asset.name.to_string(), source: Box::new(source) })
}

/// Runs a program of the app that makes an asset, and returns the one thing it prints.
pub(crate) async fn run_executable(
    run: &Run,
    asset: &Asset,
    words: &[String],
    directory: Option<&Path>,
) -> Result<String, AssetError> {
    let (program, arguments) = words.split_first().expect("invariant: an executable has at least its program");
    // A relative program is meant from the directory it runs in.
    let program = match directory {
        Some(directory) if program.contains('/') => directory.join(program).into_os_string(),
        _ => program.into(),
    };
    let mut command = Command::new(program).arguments(arguments);
    command.directory = directory.map(Path::to_owned);
    let print = |line: OutputLine<'_>| run.print(asset, line);
    let completed = run_to_success(run.runner.as_ref(), &command, &print, &run.stop)
        .await
        .map_err(|source| build_error(asset, source))?;
    match completed.stdout.trim() {
        "" => Err(build_error(
            asset,
            BuilderError::UnexpectedOutput {
                command: command.shown(),
                printed: String::new(),
                expected: "what it made",
            },
        )),
        printed => Ok(printed.to_owned()),
    }
}

/// Whether a local image of the asset's name is the asset and need not be built.
// Differs(cdk): local-image-reuse. The CDK takes any local image of that name, of whatever platform and also where the
// name does not stand for the content.
async fn reuse_local_image(
    run: &Run,
    builder: &Builder,
    asset: &Asset,
    request: &BuildRequest,
) -> Result<bool, AssetError> {
    if !holds_content_hash(&asset.id) {
        return Ok(false);
    }
    let found = builder.inspect(&request.tag, &run.stop).await.map_err(|source| build_error(asset, source))?;
    let Some(found) = found else { return Ok(false) };
    let parsed = |text: &Option<String>| text.as_deref().and_then(|text| Platform::parse(text).ok());
    if let (Some(wanted), Some(is)) = (parsed(&request.platform), parsed(&found.platform))
        && !is.satisfies(&wanted)
    {
        return Ok(false);
    }
    run.reporter.event(Event::Cached { asset: asset.clone(), image: request.tag.clone() });
    Ok(true)
}

async fn export(
    run: &Run,
    builder: &Builder,
    asset: &Asset,
    image: &str,
    platform: Option<Platform>,
) -> Result<MadeImage, AssetError> {
    let scratch = run.scratch().map_err(|source| AssetError::Temporary { asset: asset.name.to_string(), source })?;
    let archive = scratch.path().join("image.tar");
    builder.export(image, &archive, &run.stop).await.map_err(|source| build_error(asset, source))?;
    let content = open(run, asset, &archive, Wanted::Only(platform)).await?;
    Ok(MadeImage { content, _scratch: Some(scratch) })
}

/// Which image of an archive is the asset.
enum Wanted {
    /// The one image there is, for a platform if one was asked for.
    Only(Option<Platform>),
    /// The one whose name `docker load` would print last.
    LastLoaded,
}

async fn open(run: &Run, asset: &Asset, path: &Path, wanted: Wanted) -> Result<Content, AssetError> {
    let path: PathBuf = path.to_owned();
    let options = run.options.archive_options();
    let opened = tokio::task::spawn_blocking(move || -> Result<Content, ArchiveError> {
        let archive = Archive::open(&path, &options)?;
        let selection = match wanted {
            Wanted::Only(platform) => Selection { name: None, platform },
            Wanted::LastLoaded => Selection { name: archive.loaded_names().pop(), platform: None },
        };
        single_image(archive.select(&selection)?).map(Content::Image)
    });
    let opened = opened.await.expect("invariant: opening an archive does not panic");
    opened.map_err(|source| AssetError::Archive { asset: asset.name.to_string(), source: Box::new(source) })
}

/// The image itself where a builder wrapped it into an index with its attestations, which Lambda does not take.
fn single_image(content: Content) -> Result<Image, ArchiveError> {
    match content {
        Content::Image(image) => Ok(image),
        Content::Index(index) => index.only_image(),
    }
}

fn missing(asset: &Asset, path: &Path) -> AssetError {
    AssetError::MissingSource { asset: asset.name.to_string(), path: path.to_owned() }
}

fn build_error(asset: &Asset, source: BuilderError) -> AssetError {
    AssetError::Build { asset: asset.name.to_string(), source }
}
