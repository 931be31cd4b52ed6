//! What differs between the files two images are built from, as far as the copies of both are there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::{ImageChange, TemplateDiff};

/// Files of a build context that differ.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ContentChange {
    /// Files that are new.
    pub added: Vec<String>,
    /// Files that are gone.
    pub removed: Vec<String>,
    /// Files that are there before and after, and differ.
    pub changed: Vec<String>,
}

impl ContentChange {
    /// Whether all files are the same, so that it is options of the build that differ.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }
}

impl TemplateDiff {
    /// Says of each image that changes which files of its build context differ. An output directory keeps the copies of
    /// earlier runs, so that what is deployed is often there.
    pub(crate) fn learn_contents(&mut self, assembly: &Path) {
        for image in &mut self.images {
            image.content = content_change(image, assembly);
        }
    }
}

fn content_change(image: &ImageChange, assembly: &Path) -> Option<ContentChange> {
    let (before, after) = (copy_of(image.before.as_deref()?, assembly)?, copy_of(image.after.as_deref()?, assembly)?);
    let (old, new) = (files(&before), files(&after));
    let only = |these: &BTreeMap<String, PathBuf>, those: &BTreeMap<String, PathBuf>| {
        these.keys().filter(|name| !those.contains_key(*name)).cloned().collect()
    };
    let both = old.iter().filter_map(|(name, path)| Some((name, path, new.get(name)?)));
    let changed = both.filter(|(_, before, after)| differ(before, after)).map(|(name, _, _)| name.clone());
    Some(ContentChange { added: only(&new, &old), removed: only(&old, &new), changed: changed.collect() })
}

/// The copy of an asset in an assembly, or in the one around it, where those of stages are.
// Source: aws-cdk-lib 2.275.0, AssetStaging: `asset.HASH` in the outermost output directory.
fn copy_of(hash: &str, assembly: &Path) -> Option<PathBuf> {
    let is_hash = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    let mut places = assembly.ancestors().take(3).map(|place| place.join(format!("asset.{hash}")));
    places.find(|place| is_hash && place.is_dir())
}

/// The files and links below a directory, by their path in it.
fn files(directory: &Path) -> BTreeMap<String, PathBuf> {
    let mut found = BTreeMap::new();
    let mut open = vec![directory.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs_err::read_dir(&next).into_iter().flatten().filter_map(Result::ok) {
            let path = entry.path();
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => open.push(path),
                _ => {
                    let name = path.strip_prefix(directory).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                    found.insert(name, path);
                }
            }
        }
    }
    found
}

/// Whether two files differ; links by what they say.
fn differ(before: &Path, after: &Path) -> bool {
    match (fs_err::read_link(before), fs_err::read_link(after)) {
        (Ok(before), Ok(after)) => before != after,
        (Err(_), Err(_)) => {
            let size = |path: &Path| fs_err::metadata(path).map(|it| it.len()).ok();
            size(before) != size(after) || fs_err::read(before).ok() != fs_err::read(after).ok()
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_differ_are_named() {
        let out = tempfile::tempdir().unwrap();
        let (a, b) = ("a".repeat(64), "b".repeat(64));
        for (hash, file, text) in [
            (&a, "same", "1"),
            (&b, "same", "1"),
            (&a, "src/app.py", "old"),
            (&b, "src/app.py", "new"),
            (&a, "gone", ""),
            (&b, "deep/er/new", ""),
        ] {
            let file = out.path().join(format!("asset.{hash}")).join(file);
            fs_err::create_dir_all(file.parent().unwrap()).unwrap();
            fs_err::write(file, text).unwrap();
        }
        let image = |before: &str, after: &str| ImageChange {
            logical_id: "Fn".to_owned(),
            path: "Code.ImageUri".to_owned(),
            before: Some(before.to_owned()),
            after: Some(after.to_owned()),
            content: None,
        };
        let stage = out.path().join("assembly-Prod");
        let found = content_change(&image(&a, &b), &stage).unwrap();
        let names = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        let wanted = ContentChange {
            added: names(&["deep/er/new"]),
            removed: names(&["gone"]),
            changed: names(&["src/app.py"]),
        };
        assert_eq!(found, wanted);
        assert!(content_change(&image(&a, &a), out.path()).unwrap().is_empty());
        // What is not there any more cannot be compared, and a tag is no hash.
        assert_eq!(content_change(&image(&"c".repeat(64), &a), out.path()), None);
        assert_eq!(content_change(&image("../x", &a), out.path()), None);
    }
}
