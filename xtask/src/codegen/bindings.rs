//! `cargo xtask codegen bindings [--check]`: writes `crates/longshore-jsii/src/generated` and `docs/jsii-coverage.md`.
//!
//! The description of our API is our API: rustdoc tells it. The official API (`data/api.json.gz`, from the libraries' own
//! descriptions by `cargo xtask codegen`) tells which names clients use. Where both have a thing, a binding is written; the
//! coverage page lists what has none, and why.

mod api;
mod coverage;
mod emit;
mod hand;
mod rust;

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use fs_err as fs;

use crate::workspace;

/// Where the description of the official API is kept.
pub(super) const DESCRIPTION: &str = "crates/longshore-jsii/data/api.json.gz";

/// The description of the official API.
pub(super) fn description() -> Result<String> {
    let mut text = String::new();
    flate2::read::GzDecoder::new(fs::File::open(workspace::root().join(DESCRIPTION))?)
        .read_to_string(&mut text)
        .with_context(|| format!("{DESCRIPTION} is not compressed text"))?;
    Ok(text)
}

/// Writes the bindings, or compares them with what is there.
pub(crate) fn run(check: bool) -> Result<()> {
    let api = api::Api::read()?;
    let rust = rust::RustApi::read(&["longshore-core", "longshore"])?;
    let hand = hand::ByHand::read()?;
    let mut emitter = emit::Emitter::new(&api, &rust, &hand.types);
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for (name, text) in emitter.emit() {
        files.insert(format!("crates/longshore-jsii/src/generated/{name}.rs"), format(&text)?);
    }
    if !check {
        let folder = workspace::root().join("crates/longshore-jsii/src/generated");
        fs::remove_dir_all(&folder)?;
        fs::create_dir_all(&folder)?;
    }
    put(&files, check)?;
    let page = coverage::page(&api, &emitter.reasons, &hand, &coverage::lacking()?);
    put(&BTreeMap::from([("docs/jsii-coverage.md".to_owned(), page)]), check)
}

/// Writes files, or compares them with what is there.
fn put(files: &BTreeMap<String, String>, check: bool) -> Result<()> {
    for (path, text) in files {
        let file = workspace::root().join(path);
        match check {
            false => fs::write(file, text)?,
            true => {
                let there = fs::read_to_string(file).unwrap_or_default();
                ensure!(there == *text, "{path} is not what codegen writes; run cargo xtask codegen bindings");
            }
        }
    }
    Ok(())
}

fn format(text: &str) -> Result<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(workspace::root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("rustfmt could not be run")?;
    let mut input = rustfmt.stdin.take().context("rustfmt has no input")?;
    let text = text.to_owned();
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = rustfmt.wait_with_output()?;
    ensure!(output.status.success(), "rustfmt failed");
    writer.join().ok().context("rustfmt's input failed")??;
    Ok(String::from_utf8(output.stdout)?)
}
