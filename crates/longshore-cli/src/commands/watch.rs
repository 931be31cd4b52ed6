//! `watch`.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use globset::{Glob, GlobSet, GlobSetBuilder};
use serde_json::Value;

use super::{Session, publish};
use crate::arguments::Deploy;
use crate::failure::{Failure, Kind};

/// How often files are looked at. This works on every system and file system, and costs little below the limit of files.
const PAUSE: Duration = Duration::from_millis(500);

/// Directories nobody wants to be watched.
const NEVER: [&str; 7] = [".git", "node_modules", "target", "__pycache__", ".venv", ".idea", ".vscode"];

pub(super) async fn watch(session: &Session, mut deploy: Deploy) -> Result<ExitCode, Failure> {
    let cloud = &mut deploy.cloud;
    if !cloud.hotswap && !cloud.hotswap_fallback {
        cloud.hotswap_fallback = true;
    }
    let watched = Watched::of(session)?;
    loop {
        let before = watched.files();
        match publish::deploy(session, deploy.clone()).await {
            Ok(_) => {}
            Err(failure) if failure.kind == Kind::Interrupted => return Err(failure),
            // It may be mended by the next change.
            Err(failure) => session.printer.failure(&failure),
        }
        session.printer.status("Watching", &format!("{} files", before.len()));
        let Some(changed) = changed(session, &watched, before).await else { return Err(Failure::interrupted()) };
        session.printer.status("Changed", &changed.display().to_string());
    }
}

/// Waits for a change, and until nothing changes any more; nothing when interrupted.
async fn changed(
    session: &Session,
    watched: &Watched,
    before: HashMap<PathBuf, Option<SystemTime>>,
) -> Option<PathBuf> {
    let mut last = before;
    let mut first = None;
    loop {
        tokio::select! {
            biased;
            () = session.cancel.cancelled() => return None,
            () = tokio::time::sleep(PAUSE) => {}
        }
        let now = watched.files();
        let differs = now.iter().find(|(path, time)| last.get(*path) != Some(*time)).map(|(path, _)| path.clone());
        let gone = || last.keys().find(|path| !now.contains_key(*path)).cloned();
        match (differs.or_else(gone), first.take()) {
            (Some(path), known) => first = Some(known.unwrap_or(path)),
            (None, Some(path)) => return Some(path),
            (None, None) => {}
        }
        last = now;
    }
}

/// Which files count.
struct Watched {
    output: PathBuf,
    include: GlobSet,
    exclude: GlobSet,
}

impl Watched {
    fn of(session: &Session) -> Result<Self, Failure> {
        let settings = session.settings()?;
        let text = fs_err::read_to_string("cdk.json").unwrap_or_default();
        let given: Value = serde_json::from_str(&text).unwrap_or_default();
        let list = |name: &str, usual: &[&str]| {
            let given = &given["watch"][name];
            let one = given.as_str().map(|it| vec![it.to_owned()]);
            let many = given.as_array().map(|all| all.iter().filter_map(|it| it.as_str().map(str::to_owned)).collect());
            let patterns: Vec<String> =
                one.or(many).unwrap_or_else(|| usual.iter().map(|it| (*it).to_owned()).collect());
            patterns
        };
        Ok(Self {
            output: settings.output,
            include: globs(&list("include", &["**"]))?,
            exclude: globs(&list("exclude", &[]))?,
        })
    }

    /// The files with the times of their last change.
    fn files(&self) -> HashMap<PathBuf, Option<SystemTime>> {
        let mut found = HashMap::new();
        self.look(Path::new("."), &mut found);
        found
    }

    fn look(&self, directory: &Path, found: &mut HashMap<PathBuf, Option<SystemTime>>) {
        let Ok(entries) = fs_err::read_dir(directory) else { return };
        for entry in entries.filter_map(Result::ok) {
            let path = entry.path();
            let path = path.strip_prefix(".").unwrap_or(&path).to_owned();
            let name = entry.file_name();
            let is_output = path == self.output || name == "cdk.out";
            if is_output || NEVER.iter().any(|it| name == *it) || self.exclude.is_match(&path) {
                continue;
            }
            let Ok(metadata) = entry.metadata() else { continue };
            if metadata.is_dir() {
                self.look(&path, found);
            } else if self.include.is_match(&path) {
                found.insert(path, metadata.modified().ok());
            }
        }
    }
}

fn globs(patterns: &[String]) -> Result<GlobSet, Failure> {
    let mut set = GlobSetBuilder::new();
    for pattern in patterns {
        let glob = Glob::new(pattern).map_err(|error| {
            Failure::usage(format!("pattern {pattern:?} of watch in cdk.json is not valid: {error}"))
        })?;
        set.add(glob);
    }
    set.build().map_err(|error| Failure::usage(error.to_string()))
}
