//! Lexical path arithmetic as Node's `path.posix` does it, on text (patterns) and on real paths (links).
// Source: Node 20.20 documentation, "Path": normalize, dirname, resolve, relative.

use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};

/// Resolves `.`, `..` and repeated slashes; keeps one trailing slash; the empty path becomes `.`.
pub(crate) fn normalize(path: &str) -> String {
    if path.is_empty() {
        return ".".to_owned();
    }
    let absolute = path.starts_with('/');
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." if kept.last().is_some_and(|last| *last != "..") => {
                kept.pop();
            }
            ".." if absolute => {}
            other => kept.push(other),
        }
    }
    let mut out = kept.join("/");
    if out.is_empty() && !absolute {
        out.push('.');
    }
    if path.ends_with('/') && !(absolute && out.is_empty()) {
        out.push('/');
    }
    if absolute { format!("/{out}") } else { out }
}

/// Returns everything before the last path segment; `.` when there is nothing, `/` at the root.
pub(crate) fn dirname(path: &str) -> &str {
    if path.is_empty() {
        return ".";
    }
    let bytes = path.as_bytes();
    let mut end = None;
    let mut trailing = true;
    for i in (1..bytes.len()).rev() {
        if bytes[i] == b'/' {
            if !trailing {
                end = Some(i);
                break;
            }
        } else {
            trailing = false;
        }
    }
    match end {
        None if bytes[0] == b'/' => "/",
        None => ".",
        Some(1) if bytes[0] == b'/' => "//",
        Some(end) => &path[..end],
    }
}

/// Resolves `.` and `..` of an absolute path without looking at the file system.
pub(crate) fn resolve(path: &Path) -> PathBuf {
    let mut out = PathBuf::from("/");
    for component in path.components() {
        match component {
            Component::Normal(name) => out.push(name),
            Component::ParentDir => {
                out.pop();
            }
            Component::RootDir | Component::CurDir | Component::Prefix(_) => {}
        }
    }
    out
}

/// Makes a path absolute against the working directory and resolves its `.` and `..`.
pub(crate) fn absolute(path: &Path) -> std::io::Result<PathBuf> {
    Ok(resolve(&std::path::absolute(path)?))
}

/// Returns how to get from the directory `from` to `to`, both absolute and resolved; empty when they are the same.
pub(crate) fn relative(from: &Path, to: &Path) -> PathBuf {
    let from: Vec<&OsStr> = names(from);
    let to: Vec<&OsStr> = names(to);
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let mut out = PathBuf::new();
    for _ in shared..from.len() {
        out.push("..");
    }
    for name in &to[shared..] {
        out.push(name);
    }
    out
}

fn names(path: &Path) -> Vec<&OsStr> {
    path.components()
        .filter_map(|component| match component {
            Component::Normal(name) => Some(name),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normalize_agrees_with_node() {
        // Source: Node 20.20, path.posix.normalize.
        for (input, want) in [
            ("", "."),
            (".", "."),
            ("./", "./"),
            ("/", "/"),
            ("//a//b/", "/a/b/"),
            ("a/../..", ".."),
            ("a/..", "."),
            ("a/../", "./"),
            ("/..", "/"),
            ("/../", "/"),
            ("../../a", "../../a"),
            ("a/./b/../c", "a/c"),
            ("!../x", "!../x"),
        ] {
            assert_eq!(normalize(input), want, "{input:?}");
        }
    }

    #[test]
    fn dirname_agrees_with_node() {
        // Source: Node 20.20, path.posix.dirname.
        for (input, want) in
            [("", "."), ("a", "."), ("/", "/"), ("/a", "/"), ("a/b/", "a"), ("//a", "//"), ("//", "/"), ("a//b", "a/")]
        {
            assert_eq!(dirname(input), want, "{input:?}");
        }
    }

    #[test]
    fn relative_climbs_and_descends() {
        assert_eq!(relative(Path::new("/a/b"), Path::new("/a/c/d")), Path::new("../c/d"));
        assert_eq!(relative(Path::new("/a"), Path::new("/a")), Path::new(""));
    }
}
