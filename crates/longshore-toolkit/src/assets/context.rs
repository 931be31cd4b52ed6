//! What goes into a build context, and what of it looks like an accident.

use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use longshore_assembly::CloudAssembly;
use longshore_fingerprint::{FileEntry, FileKind, FingerprintOptions, SymlinkFollowMode, context_listing};
use serde::Serialize;

use super::{AssetsError, asset};

/// A context from this size on is worth a warning, in bytes.
const LARGE_CONTEXT: u64 = 100 << 20;

/// What goes into a build context.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ContextReport {
    /// The stack and what the asset is called in it.
    pub asset: String,
    /// The hash.
    pub hash: String,
    /// Where the staged copy is.
    pub directory: PathBuf,
    /// How many files and links there are.
    pub files: usize,
    /// The size of all files in bytes.
    pub bytes: u64,
    /// What stands at the top, the largest first.
    pub parts: Vec<Part>,
    /// All files and links, the largest first.
    pub entries: Vec<Entry>,
    /// What looks as if it should not be there.
    pub accidents: Vec<Accident>,
}

/// A file, or a directory with all that is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The name, of a directory with a `/` at its end.
    pub path: String,
    /// How many files and links it has.
    pub files: usize,
    /// Its size in bytes.
    pub bytes: u64,
}

/// A file or link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// The path in the context.
    pub path: String,
    /// The size in bytes; 0 of a link.
    pub bytes: u64,
}

/// Something that looks as if it should not be in a build context.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Accident {
    /// The path in the context, of a directory with a `/` at its end; empty for the context itself.
    pub path: String,
    /// What it is.
    pub what: &'static str,
    /// How many files it has.
    pub files: usize,
    /// Its size in bytes.
    pub bytes: u64,
}

/// Lists what goes into the build context of an image, or the archive of a directory.
///
/// # Errors
/// When there is no such asset, it has no files, or they cannot be read.
pub fn build_context(assembly: &CloudAssembly, name: &str) -> Result<ContextReport, AssetsError> {
    let asset = asset(assembly, name)?;
    let directory = asset.files()?.to_owned();
    let mut listed = if directory.is_dir() {
        let options = FingerprintOptions { follow: SymlinkFollowMode::Never, ..Default::default() };
        context_listing(&directory, &options)?
    } else {
        let size = fs_err::metadata(&directory).map_or(0, |metadata| metadata.len());
        let path = directory.file_name().unwrap_or_default().to_string_lossy().into_owned();
        vec![FileEntry { path, kind: FileKind::File { executable: false }, size }]
    };
    let accidents = accidents(&directory, &listed);
    listed.retain(|entry| entry.kind != FileKind::Directory);
    listed.sort_by(|a, b| b.size.cmp(&a.size).then_with(|| a.path.cmp(&b.path)));
    Ok(ContextReport {
        asset: asset.name,
        hash: asset.hash,
        directory,
        files: listed.len(),
        bytes: listed.iter().map(|entry| entry.size).sum(),
        parts: parts(&listed),
        entries: listed.into_iter().map(|entry| Entry { path: entry.path, bytes: entry.size }).collect(),
        accidents,
    })
}

fn parts(files: &[FileEntry]) -> Vec<Part> {
    let mut parts: IndexMap<String, Part> = IndexMap::new();
    for file in files {
        let path = file.path.split_once('/').map_or_else(|| file.path.clone(), |(first, _)| format!("{first}/"));
        let part = parts.entry(path.clone()).or_insert(Part { path, files: 0, bytes: 0 });
        part.files += 1;
        part.bytes += file.size;
    }
    let mut parts: Vec<Part> = parts.into_values().collect();
    parts.sort_by(|a, b| b.bytes.cmp(&a.bytes).then_with(|| a.path.cmp(&b.path)));
    parts
}

/// What directories of a name usually are.
const DIRECTORIES: [(&str, &str); 12] = [
    (".git", "the repository of the sources"),
    (".hg", "the repository of the sources"),
    (".svn", "the repository of the sources"),
    ("node_modules", "packages that the build installs by itself"),
    ("__pycache__", "compiled Python"),
    (".venv", "a Python environment of this machine"),
    (".tox", "Python environments of this machine"),
    (".gradle", "a cache of Gradle"),
    (".terraform", "plug-ins of Terraform"),
    (".aws", "credentials"),
    (".ssh", "keys"),
    (".idea", "settings of an editor"),
];

fn accidents(root: &Path, listed: &[FileEntry]) -> Vec<Accident> {
    let mut found: Vec<Accident> = Vec::new();
    for entry in listed {
        let inside = found.iter().any(|accident| entry.path.starts_with(&accident.path));
        let Some(what) = (if inside { None } else { accident(root, entry) }) else { continue };
        let path = if entry.kind == FileKind::Directory { format!("{}/", entry.path) } else { entry.path.clone() };
        let within = |other: &&FileEntry| {
            other.kind != FileKind::Directory && (other.path == path || other.path.starts_with(&path))
        };
        let files: Vec<&FileEntry> = listed.iter().filter(within).collect();
        found.push(Accident { path, what, files: files.len(), bytes: files.iter().map(|file| file.size).sum() });
    }
    found.sort_by_key(|accident| std::cmp::Reverse(accident.bytes));
    let bytes = listed.iter().map(|entry| entry.size).sum();
    if bytes >= LARGE_CONTEXT {
        let files = listed.iter().filter(|entry| entry.kind != FileKind::Directory).count();
        found.insert(0, Accident { path: String::new(), what: "a large context", files, bytes });
    }
    found
}

fn accident(root: &Path, entry: &FileEntry) -> Option<&'static str> {
    let name = entry.path.rsplit('/').next().unwrap_or(&entry.path);
    if entry.kind != FileKind::Directory {
        let secret = name == ".env"
            || name.starts_with(".env.") && !name.ends_with(".example")
            || name == "id_rsa"
            || name == "id_ed25519"
            || name == ".npmrc"
            || name == ".pypirc";
        return secret.then_some("what may be a secret");
    }
    if let Some((_, what)) = DIRECTORIES.iter().find(|(known, _)| *known == name) {
        return Some(what);
    }
    let has = |file: &str| root.join(&entry.path).join(file).exists();
    if has("cdk.out") && has("manifest.json") {
        return Some("an assembly that an app wrote");
    }
    if name == "target" && (has("CACHEDIR.TAG") || has(".rustc_info.json")) {
        return Some("what Cargo built");
    }
    has("pyvenv.cfg").then_some("a Python environment of this machine")
}
