//! `cargo xtask tidy [--fix]`: rules of the repository that no compiler checks. `--fix` writes the rows of `docs/parity.md`.
//!
//! * every crate that `ARCHITECTURE.md` names exists, and it names every crate
//! * every crate has the workspace's lints
//! * every quirk and difference in the sources has its row in `docs/parity.md`, and every row its place in the sources
//! * crates that compute only do not depend on the network, on tokio or on the AWS SDK
//! * no tracked file names a path of one machine or the host of a package registry
//! * no source file is longer than 1,500 lines (a warning)

mod checks;
mod rows;

use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};
use fs_err as fs;

use crate::workspace;
use checks::{File, Package};

/// Runs all checks and prints what they find; any finding but a warning is an error.
pub(crate) fn run(args: &[&str]) -> Result<()> {
    let files = tracked()?;
    match args {
        [] => {}
        ["--fix"] => {
            let path = workspace::root().join("docs/parity.md");
            return Ok(fs::write(&path, rows::rewritten(&fs::read_to_string(&path)?, &files))?);
        }
        _ => bail!("usage: cargo xtask tidy [--fix]"),
    }
    let packages = packages()?;
    let mut found = Vec::new();
    found.extend(checks::architecture(&files));
    found.extend(checks::lints(&files));
    found.extend(checks::parity(&files));
    found.extend(checks::layers(&packages));
    found.extend(checks::machines(&files, &workspace::root().to_string_lossy()));
    for warning in checks::lengths(&files) {
        eprintln!("warning: {warning}");
    }
    for finding in &found {
        eprintln!("error: {finding}");
    }
    match found.len() {
        0 => {
            println!("tidy: {} files", files.len());
            Ok(())
        }
        n => bail!("tidy found {n} problems"),
    }
}

/// Reads the files that git tracks; what is not text has no text.
fn tracked() -> Result<Vec<File>> {
    let root = workspace::root();
    let listed =
        Command::new("git").args(["ls-files", "-z"]).current_dir(&root).output().context("git could not be run")?;
    ensure!(listed.status.success(), "git ls-files failed; tidy checks what git tracks");
    let names = String::from_utf8(listed.stdout).context("a tracked file has a name that is not UTF-8")?;
    let mut files = Vec::new();
    for path in names.split('\0').filter(|name| !name.is_empty()) {
        // Links and files that are deleted but not yet committed are left out.
        if fs::symlink_metadata(root.join(path)).is_ok_and(|m| m.is_file()) {
            let text = String::from_utf8(fs::read(root.join(path))?).unwrap_or_default();
            files.push(File { path: path.to_owned(), text });
        }
    }
    Ok(files)
}

/// Asks cargo for every package and the packages it needs to be built, without those of tests only.
fn packages() -> Result<Vec<Package>> {
    let output = workspace::cargo("metadata")
        .args(["--format-version=1", "--locked"])
        .output()
        .context("cargo could not be run")?;
    ensure!(output.status.success(), "cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr));
    checks::packages(&serde_json::from_slice(&output.stdout)?)
}
