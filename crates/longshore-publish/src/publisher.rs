//! Doing the work: resolve and check all destinations, make what is missing, push it.

use std::collections::HashMap;
use std::num::NonZero;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::future::join_all;
use indexmap::IndexMap;
use longshore_builder::{Builder, BuilderConfig, BuilderError, OutputLine, Runner};
use longshore_oci::ArchiveOptions;
use longshore_registry_client::{CopyOptions, ExistingTag, ManifestReference, PushOptions, PushOutcome};
use tempfile::TempDir;
use tokio::sync::{OnceCell, Semaphore};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::image::{make, making, run_executable};
use crate::looking::{ImagePlace, Place};
use crate::upload::UploadMeter;
use crate::{
    Asset, AssetError, AssetKind, DestinationResolver, Event, FileObject, FilePath, FileTarget, ImageSource, Looked,
    Making, Outcome, Plan, PlannedFile, PlannedImage, PublishError, Receipt, ReceiptEntry, Reporter, Selection,
    StackAssets, zip_directory,
};

/// How publishing goes about its work.
#[derive(Debug, Clone)]
pub struct PublishOptions {
    /// Which assets and destinations are meant.
    pub selection: Selection,
    /// How many images are built at the same time; by default four per processor and one per 2 GiB of memory, whichever
    /// is less, from 2 to 16.
    pub builds: usize,
    /// How many images and files are sent at the same time; 8 by default.
    pub pushes: usize,
    /// Builds and pushes what is there already, moving tags where the registry lets us.
    pub force: bool,
    /// Where temporary files are made; by default the system's place for such.
    pub scratch: Option<PathBuf>,
    /// A directory that remembers the compressed form of layers between runs.
    pub layer_cache: Option<PathBuf>,
}

impl Default for PublishOptions {
    fn default() -> Self {
        Self {
            selection: Selection::all(),
            builds: bearable_builds(),
            pushes: 8,
            force: false,
            scratch: None,
            layer_cache: None,
        }
    }
}

/// Builders wait for disks and networks more than for processors, but all of them want memory.
fn bearable_builds() -> usize {
    let processors = std::thread::available_parallelism().map_or(1, NonZero::get);
    // Source: proc_meminfo(5): `MemTotal:       24689764 kB`. Other systems do not say it in a file.
    let memory = fs_err::read_to_string("/proc/meminfo").ok();
    let kib = memory.as_ref().and_then(|text| text.lines().next()?.split_whitespace().nth(1)?.parse::<usize>().ok());
    (processors * 4).min(kib.map_or(4, |kib| kib >> 21)).clamp(2, 16)
}

impl PublishOptions {
    pub(crate) fn archive_options(&self) -> ArchiveOptions {
        ArchiveOptions {
            spool_parent: self.scratch.clone(),
            layer_cache: self.layer_cache.clone(),
            ..ArchiveOptions::default()
        }
    }
}

/// Publishes assets.
#[derive(Clone)]
pub struct Publisher {
    /// Says where destinations are.
    pub resolver: Arc<dyn DestinationResolver>,
    /// Starts builders.
    pub runner: Arc<dyn Runner>,
    /// What the user set that concerns builders.
    pub builder: BuilderConfig,
    /// How to go about the work.
    pub options: PublishOptions,
    /// Hears of every step.
    pub reporter: Arc<dyn Reporter>,
}

impl Publisher {
    /// Publishes the assets of some stacks.
    ///
    /// First every destination is resolved and looked at; only if that works for all of them, what is missing is built
    /// and sent. After a failure nothing new begins, builds are stopped, what is being sent is sent. When `cancel`
    /// fires, everything stops.
    ///
    /// # Errors
    /// When anything is not where it should be afterwards; the error has the receipt of what is.
    pub async fn publish(&self, stacks: &[StackAssets], cancel: &CancellationToken) -> Result<Receipt, PublishError> {
        let plan = Plan::new(stacks, &self.options.selection).map_err(|errors| PublishError::Refused { errors })?;
        let looked = self.look(plan, cancel).await?;
        self.complete(looked, cancel).await
    }

    /// Makes and sends what was not there when it was looked for, as [`Publisher::publish`] does.
    ///
    /// # Errors
    /// When anything is not where it should be afterwards; the error has the receipt of what is.
    pub async fn complete(&self, looked: Looked, cancel: &CancellationToken) -> Result<Receipt, PublishError> {
        let Looked { plan, images: image_places, files: file_places } = looked;
        let run = Arc::new(Run {
            resolver: self.resolver.clone(),
            runner: self.runner.clone(),
            config: self.builder.clone(),
            options: self.options.clone(),
            reporter: self.reporter.clone(),
            builder: OnceCell::new(),
            builds: Semaphore::new(self.options.builds.max(1)),
            pushes: Semaphore::new(self.options.pushes.max(1)),
            cancel: cancel.clone(),
            stop: cancel.child_token(),
            errors: Mutex::default(),
        });

        let mut entries: Vec<Option<ReceiptEntry>> = vec![None; image_places.len() + file_places.len()];
        let mut images: HashMap<usize, Vec<ImagePlace>> = HashMap::new();
        let mut files: HashMap<usize, Vec<Place<FileTarget>>> = HashMap::new();
        let mut order = 0..;
        for (mut place, number) in image_places.into_iter().zip(&mut order) {
            place.number = number;
            match place.found.take() {
                Some(found) => entries[number] = Some(found),
                None => images.entry(place.asset).or_default().push(place),
            }
        }
        let first_file = entries.len() - file_places.len();
        for (mut place, number) in file_places.into_iter().zip(first_file..) {
            place.number = number;
            match place.found.take() {
                Some(found) => entries[number] = Some(found),
                None => files.entry(place.asset).or_default().push(place),
            }
        }

        let mut work = JoinSet::new();
        // In the order of the manifests, so that what stands first is built first.
        for (index, image) in plan.images.into_iter().enumerate() {
            if let Some(places) = images.remove(&index) {
                work.spawn(publish_image(run.clone(), image, places));
            }
        }
        for (index, file) in plan.files.into_iter().enumerate() {
            if let Some(places) = files.remove(&index) {
                work.spawn(publish_file(run.clone(), file, places));
            }
        }
        while let Some(done) = work.join_next().await {
            for (number, entry) in done.expect("invariant: publishing an asset does not panic") {
                entries[number] = Some(entry);
            }
        }

        let errors = std::mem::take(&mut *run.errors.lock().unwrap_or_else(PoisonError::into_inner));
        let missing = entries.iter().filter(|entry| entry.is_none()).count();
        let receipt = Receipt { entries: entries.into_iter().flatten().collect() };
        match (missing, errors.is_empty()) {
            (0, true) => Ok(receipt),
            (_, true) => Err(PublishError::Cancelled { missing, receipt }),
            (_, false) => Err(PublishError::Failed { errors, missing, receipt }),
        }
    }
}

/// What the tasks of one run share.
pub(crate) struct Run {
    pub(crate) resolver: Arc<dyn DestinationResolver>,
    pub(crate) runner: Arc<dyn Runner>,
    pub(crate) config: BuilderConfig,
    pub(crate) options: PublishOptions,
    pub(crate) reporter: Arc<dyn Reporter>,
    builder: OnceCell<Builder>,
    builds: Semaphore,
    pushes: Semaphore,
    /// Everything ends.
    cancel: CancellationToken,
    /// Nothing new begins and builds end, because something failed or everything ends.
    pub(crate) stop: CancellationToken,
    errors: Mutex<Vec<AssetError>>,
}

impl Run {
    /// The builder, looked for when the first image needs it.
    pub(crate) async fn builder(&self) -> Result<&Builder, BuilderError> {
        self.builder
            .get_or_try_init(|| async {
                let builder = Builder::find(self.runner.clone(), &self.config, &self.stop).await?;
                self.reporter.event(Event::BuilderFound {
                    kind: builder.kind(),
                    version: builder.version().map(str::to_owned),
                    passed_over: builder.passed_over().to_vec(),
                });
                Ok(builder)
            })
            .await
    }

    pub(crate) fn scratch(&self) -> std::io::Result<TempDir> {
        match &self.options.scratch {
            Some(parent) => TempDir::new_in(parent),
            None => TempDir::new(),
        }
    }

    pub(crate) fn print(&self, asset: &Asset, line: OutputLine<'_>) {
        self.reporter.event(Event::BuildLine { asset: asset.clone(), stream: line.stream, line: line.text.to_owned() });
    }

    /// Waits for a place among the few that may work at the same time; `None` when nothing new may begin.
    async fn turn<'a>(&self, slots: &'a Semaphore) -> Option<tokio::sync::SemaphorePermit<'a>> {
        tokio::select! {
            biased;
            () = self.stop.cancelled() => None,
            permit = slots.acquire() => Some(permit.expect("invariant: the semaphore is never closed")),
        }
    }

    /// Takes note of a failure; what was only stopped by an earlier one is none.
    fn fail(&self, asset: &Asset, uri: Option<&str>, error: AssetError) {
        if matches!(error, AssetError::Build { source: BuilderError::Cancelled, .. }) {
            return;
        }
        self.reporter.event(Event::Failed {
            asset: asset.clone(),
            uri: uri.map(str::to_owned),
            message: error.with_causes(),
        });
        self.errors.lock().unwrap_or_else(PoisonError::into_inner).push(error);
        self.stop.cancel();
    }

    fn published(&self, asset: &Asset, entry: &ReceiptEntry) {
        self.reporter.event(Event::Published { asset: asset.clone(), entry: entry.clone() });
    }
}

/// Entries of the receipt with their numbers.
type Entries = Vec<(usize, ReceiptEntry)>;

async fn publish_image(run: Arc<Run>, image: PlannedImage, places: Vec<ImagePlace>) -> Entries {
    if let ImageSource::Registry { reference, platforms } = &image.source {
        return copy_image(run, &image.asset, reference, platforms, places).await;
    }
    let made = {
        // Reading an archive costs next to nothing and needs no turn.
        let _turn = match &image.source {
            ImageSource::Tarball { .. } => None,
            ImageSource::Directory(_) | ImageSource::Executable { .. } | ImageSource::Registry { .. } => {
                match run.turn(&run.builds).await {
                    Some(turn) => Some(turn),
                    None => return Vec::new(),
                }
            }
        };
        if run.stop.is_cancelled() {
            return Vec::new();
        }
        run.reporter.event(Event::Build { asset: image.asset.clone(), making: making(&image.source) });
        match make(&run, &image).await {
            Ok(made) => made,
            Err(error) => {
                run.fail(&image.asset, None, error);
                return Vec::new();
            }
        }
    };
    run.reporter.event(Event::Built { asset: image.asset.clone() });
    // One after the other to the same registry, which can then take layers from one of its repositories to the next.
    let mut registries: IndexMap<String, Vec<ImagePlace>> = IndexMap::new();
    for place in places {
        registries.entry(place.target.0.host.clone()).or_default().push(place);
    }
    let pushes = registries.into_values().map(|places| push_to_registry(&run, &image.asset, &made.content, places));
    join_all(pushes).await.into_iter().flatten().collect()
}

/// Copies an image from another registry to all its places.
async fn copy_image(
    run: Arc<Run>,
    asset: &Asset,
    reference: &str,
    platforms: &[String],
    places: Vec<ImagePlace>,
) -> Entries {
    run.reporter.event(Event::Build { asset: asset.clone(), making: Making::Copy });
    let mut entries = Vec::new();
    for place in places {
        let Some(_turn) = run.turn(&run.pushes).await else { break };
        let copying = copy(&run, asset, reference, platforms, &place);
        let copied = tokio::select! {
            biased;
            () = run.cancel.cancelled() => break,
            copied = copying => copied,
        };
        match copied {
            Ok(entry) => {
                run.published(asset, &entry);
                entries.push((place.number, entry));
            }
            Err(error) => {
                run.fail(asset, Some(&place.uri), error);
                break;
            }
        }
    }
    entries
}

async fn copy(
    run: &Run,
    asset: &Asset,
    reference: &str,
    platforms: &[String],
    place: &ImagePlace,
) -> Result<ReceiptEntry, AssetError> {
    let unusable =
        |source| AssetError::Resolve { asset: asset.name.to_string(), destination: place.destination.clone(), source };
    let (source, options) = crate::copy::source(run, reference, platforms).await.map_err(unusable)?;
    let (target, tag) = &place.target;
    let existing_tag = if run.options.force { ExistingTag::Move } else { ExistingTag::Refuse };
    let options = CopyOptions { push: PushOptions { existing_tag, ..options.push }, ..options };
    let meter = UploadMeter::new(run.reporter.as_ref(), asset, &place.uri);
    let push_error = |source| AssetError::Push { uri: place.uri.clone(), source: Box::new(source) };
    let tags = [tag.clone()];
    let copied = target.client.copy_from(&source, &target.repository, &tags, &options, &meter).await;
    verified(asset, place, copied.map_err(push_error)?).await
}

async fn push_to_registry(
    run: &Run,
    asset: &Asset,
    content: &longshore_oci::Content,
    places: Vec<ImagePlace>,
) -> Entries {
    let mut entries = Vec::new();
    let mut mount_from = Vec::new();
    for place in places {
        let Some(_turn) = run.turn(&run.pushes).await else { break };
        let pushing = push(run, asset, content, &place, &mount_from);
        let pushed = tokio::select! {
            biased;
            () = run.cancel.cancelled() => break,
            pushed = pushing => pushed,
        };
        match pushed {
            Ok(entry) => {
                run.published(asset, &entry);
                entries.push((place.number, entry));
                mount_from.push(place.target.0.repository);
            }
            Err(error) => {
                run.fail(asset, Some(&place.uri), error);
                break;
            }
        }
    }
    entries
}

async fn push(
    run: &Run,
    asset: &Asset,
    content: &longshore_oci::Content,
    place: &ImagePlace,
    mount_from: &[longshore_oci::RepositoryName],
) -> Result<ReceiptEntry, AssetError> {
    let (target, tag) = &place.target;
    let options = PushOptions {
        // The tag was not there a moment ago; if it is now, it is somebody else's.
        existing_tag: if run.options.force { ExistingTag::Move } else { ExistingTag::Refuse },
        mount_from: mount_from.to_vec(),
        ..PushOptions::default()
    };
    let meter = UploadMeter::new(run.reporter.as_ref(), asset, &place.uri);
    let push_error = |source| AssetError::Push { uri: place.uri.clone(), source: Box::new(source) };
    let tags = [tag.clone()];
    let outcome = target.client.push(content, &target.repository, &tags, &options, &meter).await.map_err(push_error)?;
    verified(asset, place, outcome).await
}

/// Looks whether what was pushed is there.
async fn verified(asset: &Asset, place: &ImagePlace, outcome: PushOutcome) -> Result<ReceiptEntry, AssetError> {
    let (target, tag) = &place.target;
    let push_error = |source| AssetError::Push { uri: place.uri.clone(), source: Box::new(source) };
    let reference = ManifestReference::Tag(tag.clone());
    let there = target.client.head_manifest(&target.repository, &reference).await.map_err(push_error)?;
    if there.as_ref() != Some(&outcome.digest) {
        return Err(AssetError::NotThere {
            uri: place.uri.clone(),
            expected: outcome.digest.to_string(),
            found: there.map(|digest| digest.to_string()),
        });
    }
    Ok(ReceiptEntry {
        digest: Some(outcome.digest.to_string()),
        media_type: Some(outcome.media_type.to_string()),
        uploaded_bytes: outcome.uploaded,
        skipped_bytes: outcome.skipped + outcome.mounted,
        ..place.entry(asset, AssetKind::Image, Outcome::Published)
    })
}

/// A file that is ready to be sent.
struct MadeFile {
    path: PathBuf,
    size: u64,
    content_type: &'static str,
    _scratch: Option<TempDir>,
}

async fn publish_file(run: Arc<Run>, file: PlannedFile, places: Vec<Place<FileTarget>>) -> Entries {
    let asset = &file.asset;
    let making = match &file.source {
        FilePath::File(_) => Making::File,
        FilePath::Zip(_) => Making::Zip,
        FilePath::Executable(_) => Making::Executable,
    };
    let made = {
        let _turn = match making {
            Making::File => None,
            _ => match run.turn(&run.builds).await {
                Some(turn) => Some(turn),
                None => return Vec::new(),
            },
        };
        if run.stop.is_cancelled() {
            return Vec::new();
        }
        run.reporter.event(Event::Build { asset: asset.clone(), making });
        match make_file(&run, &file).await {
            Ok(made) => made,
            Err(error) => {
                run.fail(asset, None, error);
                return Vec::new();
            }
        }
    };
    run.reporter.event(Event::Built { asset: asset.clone() });
    let run = &run;
    let made = &made;
    let puts = places.into_iter().map(|place| async move {
        let _turn = run.turn(&run.pushes).await?;
        let FileTarget { sink, bucket, key } = &place.target;
        let object = FileObject { bucket, key, path: &made.path, content_type: made.content_type };
        let put = tokio::select! {
            biased;
            () = run.cancel.cancelled() => return None,
            put = sink.put(object) => put,
        };
        match put {
            Ok(()) => {
                let entry = ReceiptEntry {
                    uploaded_bytes: made.size,
                    ..place.entry(asset, AssetKind::File, Outcome::Published)
                };
                run.published(asset, &entry);
                Some((place.number, entry))
            }
            Err(source) => {
                let error = AssetError::Upload { uri: place.uri.clone(), source };
                run.fail(asset, Some(&place.uri), error);
                None
            }
        }
    });
    join_all(puts).await.into_iter().flatten().collect()
}

async fn make_file(run: &Run, file: &PlannedFile) -> Result<MadeFile, AssetError> {
    let id = || file.asset.name.to_string();
    let missing = |path: &PathBuf| AssetError::MissingSource { asset: id(), path: path.clone() };
    let (path, content_type, scratch) = match &file.source {
        FilePath::File(path) => (path.clone(), content_type(path), None),
        FilePath::Executable(command) => {
            let printed = run_executable(run, &file.asset, command, None).await?;
            (PathBuf::from(printed), "application/zip", None)
        }
        FilePath::Zip(directory) => {
            if !directory.is_dir() {
                return Err(missing(directory));
            }
            let temporary = |source| AssetError::Temporary { asset: id(), source };
            let scratch = run.scratch().map_err(temporary)?;
            let path = scratch.path().join("asset.zip");
            let archive = fs_err::File::create(&path).map_err(temporary)?;
            let directory = directory.clone();
            let zipped = tokio::task::spawn_blocking(move || zip_directory(&directory, archive));
            let zipped = zipped.await.expect("invariant: zipping does not panic");
            zipped.map_err(|source| AssetError::Zip { asset: id(), source })?;
            (path, "application/zip", Some(scratch))
        }
    };
    let size = fs_err::metadata(&path).map_err(|_| missing(&path))?.len();
    Ok(MadeFile { path, size, content_type, _scratch: scratch })
}

/// The media type by the file's ending.
fn content_type(path: &std::path::Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("json") => "application/json",
        Some("zip" | "jar") => "application/zip",
        Some("yaml" | "yml") => "application/yaml",
        Some("txt") => "text/plain",
        Some("html") => "text/html",
        _ => "application/octet-stream",
    }
}
