//! The fixture trees of the vectors, written into a scratch directory.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use base64::Engine;
use serde_json::Value;

/// All fixtures side by side; removed when dropped.
pub(crate) struct Fixtures {
    _directory: tempfile::TempDir,
    root: PathBuf,
}

impl Fixtures {
    pub(crate) fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let root = directory.path().canonicalize().unwrap();
        let fixtures = vectors("fixtures.json");
        for (name, entries) in fixtures.as_object().unwrap() {
            write_tree(&root.join(name), entries.as_array().unwrap(), &root);
        }
        Self { _directory: directory, root }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Replaces the scratch directory's path as the vectors have it.
    pub(crate) fn generic(&self, text: &str) -> String {
        text.replace(self.root.to_str().unwrap(), "${FIXTURES}")
    }
}

/// Writes entries of the form `{path, type, text | base64 | target, mode}` under `base`.
pub(crate) fn write_tree(base: &Path, entries: &[Value], fixtures: &Path) {
    if let [only] = entries
        && only["path"] == "."
    {
        symlink(only["target"].as_str().unwrap(), base).unwrap();
        return;
    }
    fs::create_dir_all(base).unwrap();
    for entry in entries {
        let path = base.join(entry["path"].as_str().unwrap());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        match entry["type"].as_str().unwrap() {
            "dir" => fs::create_dir_all(&path).unwrap(),
            "symlink" => {
                let target = entry["target"].as_str().unwrap();
                symlink(target.replace("{{FIXTURES}}", fixtures.to_str().unwrap()), &path).unwrap();
            }
            "file" => {
                let content = match entry.get("base64") {
                    Some(text) => base64::engine::general_purpose::STANDARD.decode(text.as_str().unwrap()).unwrap(),
                    None => entry["text"].as_str().unwrap().as_bytes().to_vec(),
                };
                fs::write(&path, content).unwrap();
                let mode = u32::from_str_radix(entry.get("mode").and_then(Value::as_str).unwrap_or("0644"), 8).unwrap();
                fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
            }
            other => panic!("unknown fixture entry type {other}"),
        }
    }
}

/// Reads a file of recorded facts.
pub(crate) fn vectors(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(name);
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}
