//! The walk that hashing, listing and copying share: which entries of a tree belong to an asset, in which order.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fs_err as fs;
use rayon::prelude::*;

use crate::cache::Observation;
use crate::ignore::{DirectoryState, IgnoreStrategy};
use crate::node_path;
use crate::options::SymlinkFollowMode;

/// From this many entries on, those of one directory are judged in parallel.
const PARALLEL_CHILDREN: usize = 1024;

/// Why a tree cannot be walked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WalkError {
    /// A directory, link or entry cannot be read.
    #[error("cannot read {path:?}")]
    Read {
        /// What was read.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },
    /// A name that is not left out is no UTF-8 text, so it has no defined hash.
    #[error("file name {path:?} is not valid UTF-8")]
    NonUtf8Name {
        /// The path with the name.
        path: PathBuf,
    },
}

/// What a walk needs to know.
pub(crate) struct WalkOptions<'a> {
    pub(crate) follow: SymlinkFollowMode,
    pub(crate) ignore: &'a IgnoreStrategy,
    pub(crate) never_enter: HashSet<PathBuf>,
    /// Observe files on the way, where that is cheapest.
    pub(crate) observe: bool,
}

/// One thing that belongs to an asset.
#[derive(Debug)]
pub(crate) struct Entry {
    /// Where it sits below the root, through followed links, with `/` between names.
    pub(crate) path: String,
    /// Where its content is read.
    pub(crate) real: PathBuf,
    pub(crate) kind: EntryKind,
}

#[derive(Debug)]
pub(crate) enum EntryKind {
    /// A directory, or a link that was followed to one. `ignored` ones are walked but do not belong themselves.
    Directory { ignored: bool },
    /// A file, or a link that was followed to one. Only files without links in between are observed.
    File { observed: Option<Observation> },
    /// A link that stays a link.
    Link { text: OsString, resolved: PathBuf, internal: bool },
    /// A followed link to something that is neither a file nor a directory.
    Unsupported,
}

/// A directory that waits to be read.
struct Pending {
    path: String,
    real: PathBuf,
    canonical: PathBuf,
    state: DirectoryState,
    /// A link was followed to get here, so the walk may lead back to a directory above.
    below_link: bool,
    above: Option<Arc<Above>>,
}

/// The canonical paths of the directories that contain a directory, through followed links.
struct Above {
    canonical: PathBuf,
    next: Option<Arc<Above>>,
}

/// What was found in a directory, in order.
enum Slot {
    Entry(Entry),
    Directory(Entry, Box<Pending>),
}

/// What is left of a slot once the directories have been read.
enum Node {
    Entry(Entry),
    Children(usize),
}

/// Walks the directory `root`, whose links are judged against its canonical path, and returns everything in order.
///
/// Directories are read level by level, the directories of a level in parallel.
pub(crate) fn walk(root: &Path, options: &WalkOptions<'_>) -> Result<Vec<Entry>, WalkError> {
    let canonical_root = canonical_or_self(root);
    let first = Pending {
        path: String::new(),
        real: root.to_owned(),
        canonical: canonical_root.clone(),
        state: options.ignore.root_state(),
        below_link: false,
        above: None,
    };
    let walker = Walker { options, canonical_root };
    let mut directories: Vec<Vec<Node>> = Vec::new();
    let mut level = vec![first];
    while !level.is_empty() {
        let read: Vec<Vec<Slot>> = if level.len() == 1 {
            vec![walker.read(&level[0])?]
        } else {
            level.par_iter().map(|pending| walker.read(pending)).collect::<Result<_, _>>()?
        };
        let mut next = Vec::new();
        let base = directories.len() + read.len();
        for slots in read {
            let mut nodes = Vec::with_capacity(slots.len());
            for slot in slots {
                match slot {
                    Slot::Entry(entry) => nodes.push(Node::Entry(entry)),
                    Slot::Directory(entry, pending) => {
                        nodes.push(Node::Entry(entry));
                        nodes.push(Node::Children(base + next.len()));
                        next.push(*pending);
                    }
                }
            }
            directories.push(nodes);
        }
        level = next;
    }
    Ok(flatten(directories))
}

fn flatten(directories: Vec<Vec<Node>>) -> Vec<Entry> {
    let mut out = Vec::with_capacity(directories.iter().map(Vec::len).sum());
    let mut directories: Vec<_> = directories.into_iter().map(Vec::into_iter).collect();
    let mut stack = vec![0];
    while let Some(&top) = stack.last() {
        match directories[top].next() {
            Some(Node::Entry(entry)) => out.push(entry),
            Some(Node::Children(index)) => stack.push(index),
            None => {
                stack.pop();
            }
        }
    }
    out
}

struct Walker<'a> {
    options: &'a WalkOptions<'a>,
    canonical_root: PathBuf,
}

impl Walker<'_> {
    fn read(&self, directory: &Pending) -> Result<Vec<Slot>, WalkError> {
        let failed = |source| WalkError::Read { path: directory.real.clone(), source };
        let mut children = Vec::new();
        for entry in fs::read_dir(&directory.real).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let kind = entry.file_type().map_err(failed)?;
            let (text, name) = match entry.file_name().into_string() {
                Ok(text) => (text, None),
                Err(name) => (name.to_string_lossy().into_owned(), Some(name)),
            };
            children.push(Child { text, name, kind, entry: self.options.observe.then_some(entry) });
        }
        children.sort_by(|a, b| compare_utf16(&a.text, &b.text));
        if children.len() < PARALLEL_CHILDREN {
            let mut path = String::new();
            children.iter().filter_map(|child| self.visit(directory, child, &mut path).transpose()).collect()
        } else {
            let visit = |path: &mut String, child| self.visit(directory, child, path).transpose();
            children.par_iter().map_init(String::new, visit).filter_map(|slot| slot).collect()
        }
    }

    /// Judges a directory entry; `path` is overwritten with its path.
    fn visit(&self, parent: &Pending, child: &Child, path: &mut String) -> Result<Option<Slot>, WalkError> {
        path.clear();
        if !parent.path.is_empty() {
            path.push_str(&parent.path);
            path.push('/');
        }
        path.push_str(&child.text);
        let name: &Path = child.name.as_ref().map_or(child.text.as_ref(), AsRef::as_ref);
        let slot = if child.kind.is_symlink() {
            self.visit_link(parent, path, parent.real.join(name))?
        } else if child.kind.is_dir() {
            self.visit_directory(parent, path, parent.real.join(name), parent.canonical.join(name), false)
        } else if child.kind.is_file() {
            self.kept(parent, path, || {
                let observed = child.entry.as_ref().and_then(|entry| entry.metadata().ok());
                (parent.real.join(name), EntryKind::File { observed: observed.as_ref().map(Observation::of) })
            })
        } else {
            None
        };
        if slot.is_some() && child.name.is_some() {
            return Err(WalkError::NonUtf8Name { path: parent.real.join(name) });
        }
        Ok(slot)
    }

    /// Makes an entry of a path that is not ignored.
    fn kept(&self, parent: &Pending, path: &str, make: impl FnOnce() -> (PathBuf, EntryKind)) -> Option<Slot> {
        if self.options.ignore.ignores_entry(&parent.state, path) {
            return None;
        }
        let (real, kind) = make();
        Some(Slot::Entry(Entry { path: path.to_owned(), real, kind }))
    }

    fn visit_directory(
        &self,
        parent: &Pending,
        path: &str,
        real: PathBuf,
        canonical: PathBuf,
        followed: bool,
    ) -> Option<Slot> {
        let verdict = self.options.ignore.directory_verdict(&parent.state, path);
        if verdict.completely || self.options.never_enter.contains(&canonical) {
            return None;
        }
        let entry = Entry {
            path: path.to_owned(),
            real: real.clone(),
            kind: EntryKind::Directory { ignored: verdict.ignored },
        };
        let above = Arc::new(Above { canonical: parent.canonical.clone(), next: parent.above.clone() });
        let below_link = followed || parent.below_link;
        if below_link && leads_back(&above, &canonical) {
            return Some(Slot::Entry(entry));
        }
        let state = self.options.ignore.child_state(&parent.state, path);
        let path = path.to_owned();
        let pending = Pending { path, real, canonical, state, below_link, above: Some(above) };
        Some(Slot::Directory(entry, Box::new(pending)))
    }

    fn visit_link(&self, parent: &Pending, path: &str, real: PathBuf) -> Result<Option<Slot>, WalkError> {
        let text = fs::read_link(&real).map_err(|source| WalkError::Read { path: real.clone(), source })?;
        let resolved = self.resolve_target(&parent.real, &text);
        let internal = is_inside(&self.canonical_root, &resolved);
        let follow = match self.options.follow {
            SymlinkFollowMode::Never => false,
            SymlinkFollowMode::Always => true,
            SymlinkFollowMode::External => !internal,
            SymlinkFollowMode::BlockExternal => internal,
        };
        let target = if follow { fs::metadata(&resolved).ok() } else { None };
        Ok(match target {
            None => {
                self.kept(parent, path, || (real, EntryKind::Link { text: text.into_os_string(), resolved, internal }))
            }
            Some(target) if target.is_dir() => {
                let canonical = canonical_or_self(&resolved);
                self.visit_directory(parent, path, resolved, canonical, true)
            }
            Some(target) if target.is_file() => {
                self.kept(parent, path, || (resolved, EntryKind::File { observed: None }))
            }
            Some(_) => self.kept(parent, path, || (resolved, EntryKind::Unsupported)),
        })
    }

    /// Resolves a link's text against its directory as text, then what is above the last name on the file system.
    // Quirk(cdk): lexical-link-targets. `..` after a link to a directory leaves the link, not its target.
    fn resolve_target(&self, directory: &Path, text: &Path) -> PathBuf {
        let target = node_path::resolve(&directory.join(text));
        match (target.parent(), target.file_name()) {
            (Some(parent), Some(name)) => canonical_or_self(parent).join(name),
            _ => target,
        }
    }
}

struct Child {
    text: String,
    /// The true name, when it is not UTF-8.
    name: Option<OsString>,
    kind: std::fs::FileType,
    entry: Option<fs::DirEntry>,
}

/// Tells whether `canonical` is one of the directories in the chain.
fn leads_back(above: &Arc<Above>, canonical: &Path) -> bool {
    let mut next = Some(above);
    while let Some(current) = next {
        if current.canonical == canonical {
            return true;
        }
        next = current.next.as_ref();
    }
    false
}

/// Tells whether `path` is `root` or lies below it.
pub(crate) fn is_inside(root: &Path, path: &Path) -> bool {
    path.starts_with(root)
}

/// Resolves all links of a path; returns it as it is when that is not possible.
pub(crate) fn canonical_or_self(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// Orders names as JavaScript orders strings: by UTF-16 unit.
// Source: aws-cdk-lib 2.275.0 core/lib/fs/utils.js; ECMA-262 2024, 13.10.1.
fn compare_utf16(a: &str, b: &str) -> Ordering {
    match a.bytes().zip(b.bytes()).find(|(x, y)| x != y) {
        None => a.len().cmp(&b.len()),
        // Characters beyond U+FFFF (lead byte F0 and up) are surrogates, which sort before U+E000 and up.
        Some((x, y)) => {
            let rank = |byte: u8| if byte == 0xee || byte == 0xef { u16::from(byte) + 0x100 } else { u16::from(byte) };
            rank(x).cmp(&rank(y))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_sort_by_utf16_unit() {
        let names = [
            "",
            "a",
            "a/b",
            "b",
            "é",
            "\u{d7ff}",
            "\u{e000}",
            "\u{ffff}",
            "\u{10000}",
            "\u{10ffff}",
            "ab\u{1f600}",
            "ab\u{fffd}",
        ];
        for a in names {
            for b in names {
                assert_eq!(compare_utf16(a, b), a.encode_utf16().cmp(b.encode_utf16()), "{a:?} {b:?}");
            }
        }
    }
}
