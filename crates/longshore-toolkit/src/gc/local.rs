//! What is left on this machine of assets that an app does not have any more: copies in its output directory, and
//! images that builders keep for the next time.

use std::path::Path;

use longshore_assembly::CloudAssembly;
use longshore_builder::{Builder, StoredTag};
use longshore_registry::{Clock as _, SystemClock};
use tokio_util::sync::CancellationToken;

use super::live::Live;
use super::{Collected, GcAsset, GcPlan};
use crate::cloud::CloudError;
use crate::ecr::date;
use crate::lock::Lock;

/// What copies of assets are called in an output directory.
// Source: aws-cdk-lib 2.275.0, AssetStaging: `asset.HASH[.ENDING]`, and where bundling writes.
const COPIES: [&str; 2] = ["asset.", "bundling-temp-"];

/// What images that were built for assets are called.
// Source: cdk-assets 4.7.3, `docker build --tag`.
const IMAGES: &str = "cdkasset-";

/// Plans what is deleted of an output directory and of the images of a builder; changes nothing.
///
/// # Errors
/// When the directory holds no assembly or cannot be read, or the builder cannot say what it has.
pub async fn gc_local_plan(
    directory: &Path,
    builder: Option<&Builder>,
    buffer_days: u32,
    cancel: &CancellationToken,
) -> Result<GcPlan, CloudError> {
    // Whatever is no assembly is somebody else's.
    CloudAssembly::open(directory)?;
    let fault = || CloudError::file(directory.display().to_string());
    let mut live = Live::default();
    search(directory, &mut live).map_err(fault())?;
    let mut plan = GcPlan { searched: live.searched, ..GcPlan::default() };
    let place = directory.display().to_string();
    for entry in fs_err::read_dir(directory).map_err(fault())? {
        let entry = entry.map_err(fault())?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !COPIES.iter().any(|prefix| name.starts_with(prefix)) {
            continue;
        }
        let is_used = live.has(&name);
        let reason = if is_used { "the assembly has it" } else { "the assembly does not have it any more" };
        plan.assets.push(GcAsset {
            place: place.clone(),
            id: name,
            tags: Vec::new(),
            image: false,
            bytes: size(&entry.path()),
            delete: !is_used,
            reason: reason.to_owned(),
        });
    }
    if let Some(builder) = builder {
        let tags = builder.stored(IMAGES, cancel).await.map_err(builder_fault)?;
        plan.assets.extend(tags.into_iter().map(|tag| judged(builder, tag, &live, buffer_days)));
    }
    plan.assets.sort_by(|a, b| (a.image, &a.id).cmp(&(b.image, &b.id)));
    Ok(plan)
}

/// An image that the app has stays, and so does one that was built lately, which another app may have.
fn judged(builder: &Builder, tag: StoredTag, live: &Live, buffer_days: u32) -> GcAsset {
    let now = SystemClock.now();
    let hash = tag.name.split(':').next().unwrap_or_default().trim_start_matches(IMAGES);
    // One whose age is not known counts as new.
    let age = now.since(date(&tag.created).unwrap_or(now)).as_secs() / 86_400;
    let (delete, reason) = if live.has(hash) {
        (false, "the assembly has it".to_owned())
    } else if age < u64::from(buffer_days) {
        (false, format!("it was built less than {buffer_days} days ago, perhaps for another app"))
    } else {
        (true, format!("the assembly does not have it, and it is {age} days old"))
    };
    let place = builder.kind().to_string();
    GcAsset { place, id: tag.name, tags: Vec::new(), image: true, bytes: tag.bytes, delete, reason }
}

/// Deletes what a plan says.
///
/// # Errors
/// When somebody else is writing to the directory or reading from it; what could not be deleted is in the result.
pub async fn gc_local_apply(
    directory: &Path,
    builder: Option<&Builder>,
    plan: &GcPlan,
    cancel: &CancellationToken,
) -> Result<Collected, CloudError> {
    let refused = |error: crate::LockError| CloudError::Refused { what: error.to_string(), hint: error.hint() };
    let _lock = Lock::write(directory).map_err(refused)?;
    let mut collected = Collected::default();
    for asset in plan.doomed() {
        let done = match (asset.image, builder) {
            (true, Some(builder)) => builder.forget(&asset.id, cancel).await.map_err(|error| error.to_string()),
            (true, None) => continue,
            (false, _) => remove(&directory.join(&asset.id)).map_err(|error| error.to_string()),
        };
        match done {
            Ok(()) => {
                collected.deleted += 1;
                collected.bytes += asset.bytes;
            }
            Err(error) => collected.failures.push(format!("{} {}: {error}", asset.place, asset.id)),
        }
    }
    Ok(collected)
}

fn builder_fault(error: longshore_builder::BuilderError) -> CloudError {
    CloudError::Refused { what: format!("cannot see the images that were built: {error}"), hint: error.hint() }
}

/// Takes every word of the files that make an assembly, also of nested ones, but not of copies of assets.
fn search(directory: &Path, live: &mut Live) -> std::io::Result<()> {
    for entry in fs_err::read_dir(directory)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if COPIES.iter().any(|prefix| name.starts_with(prefix)) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            search(&path, live)?;
        } else if name.ends_with(".json") {
            live.search(&String::from_utf8_lossy(&fs_err::read(&path)?));
        }
    }
    Ok(())
}

/// The bytes of a file, or of all files of a directory.
fn size(path: &Path) -> u64 {
    let Ok(metadata) = fs_err::symlink_metadata(path) else { return 0 };
    if !metadata.is_dir() {
        return metadata.len();
    }
    let entries = fs_err::read_dir(path).into_iter().flatten().filter_map(Result::ok);
    entries.map(|entry| size(&entry.path())).sum()
}

fn remove(path: &Path) -> std::io::Result<()> {
    match fs_err::symlink_metadata(path)?.is_dir() {
        true => fs_err::remove_dir_all(path),
        false => fs_err::remove_file(path),
    }
}
