//! `cargo xtask codegen [--check]`: writes `crates/longshore-spec/data/spec.bin`, `crates/longshore-core/data/layer-facts.txt` and
//! `crates/longshore-jsii/data/api.json.gz` from the pinned aws-cdk-lib; `cargo xtask codegen bindings [--check]` writes the jsii kernel's bindings, without Node.
//!
//! `oracle/gen/spec.mjs` exports what the library knows; this packs it. With `--check` nothing is written: the file has to
//! be what would be written, and `oracle/gen/spec-verify.mjs` compares what `longshore_spec` answers with the library's API
//! description, without using the exporter; `spec-samples.mjs` compares what both render for made-up properties of each class.

mod bindings;
mod blob;
mod dump;
mod samples;

use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context as _, Result, bail, ensure};
use fs_err as fs;
use serde_json::Value;

use crate::workspace;

/// Runs the task with its arguments.
pub(crate) fn run(args: &[&str]) -> Result<()> {
    let check = match args {
        ["bindings"] => return bindings::run(false),
        ["bindings", "--check"] => return bindings::run(true),
        [] => false,
        ["--check"] => true,
        _ => bail!("usage: cargo xtask codegen [bindings] [--check]"),
    };
    let oracle = workspace::oracle()?;
    let home = scratch()?;
    let done = generate(&oracle, &home, check)
        .and_then(|()| layers(&oracle, &home, check))
        .and_then(|()| vectors(&oracle, &home, check))
        .and_then(|()| api(&oracle, &home, check));
    fs::remove_dir_all(&home)?;
    done
}

/// Writes or compares the names and types of the official API, which the bindings of the jsii kernel are made for.
fn api(oracle: &Path, home: &Path, check: bool) -> Result<()> {
    let exported = workspace::node(home)
        .arg("gen/api.mjs")
        .current_dir(oracle)
        .stderr(Stdio::inherit())
        .output()
        .context("gen/api.mjs could not be run")?;
    ensure!(exported.status.success(), "gen/api.mjs failed");
    if check {
        let same = bindings::description()?.as_bytes() == exported.stdout;
        ensure!(same, "{} is not what codegen writes; run cargo xtask codegen", bindings::DESCRIPTION);
        return Ok(());
    }
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(&exported.stdout)?;
    Ok(fs::write(workspace::root().join(bindings::DESCRIPTION), packed.finish()?)?)
}

fn generate(oracle: &Path, home: &Path, check: bool) -> Result<()> {
    let exported = workspace::node(home)
        .arg("gen/spec.mjs")
        .current_dir(oracle)
        .stderr(Stdio::inherit())
        .output()
        .context("gen/spec.mjs could not be run")?;
    ensure!(exported.status.success(), "gen/spec.mjs failed");
    let document: Value = serde_json::from_slice(&exported.stdout).context("gen/spec.mjs printed no JSON")?;
    let bytes = blob::encode(&document)?;
    let path = workspace::root().join("crates/longshore-spec/data/spec.bin");
    if !check {
        fs::create_dir_all(path.parent().expect("invariant: the path has a folder"))?;
        fs::write(&path, &bytes)?;
        println!("wrote {} bytes; now run `cargo xtask codegen --check`", bytes.len());
        return Ok(());
    }
    ensure!(
        fs::read(&path)? == bytes,
        "crates/longshore-spec/data/spec.bin is not what codegen writes; run cargo xtask codegen"
    );
    verify(oracle, home, &document)
}

/// Writes or compares the ARNs of layers that AWS has for functions.
fn layers(oracle: &Path, home: &Path, check: bool) -> Result<()> {
    const PATH: &str = "crates/longshore-core/data/layer-facts.txt";
    let exported = workspace::node(home)
        .arg("gen/layers.mjs")
        .current_dir(oracle)
        .stderr(Stdio::inherit())
        .output()
        .context("gen/layers.mjs could not be run")?;
    ensure!(exported.status.success(), "gen/layers.mjs failed");
    let path = workspace::root().join(PATH);
    if !check {
        return Ok(fs::write(path, exported.stdout)?);
    }
    ensure!(fs::read(path)? == exported.stdout, "{PATH} is not what codegen writes; run cargo xtask codegen");
    Ok(())
}

/// Writes or compares the vectors that pin how properties are rendered and refused.
fn vectors(oracle: &Path, home: &Path, check: bool) -> Result<()> {
    let mut node = workspace::node(home);
    node.arg("gen/l1.mjs").args(check.then_some("--check")).current_dir(oracle);
    ensure!(node.status().context("gen/l1.mjs could not be run")?.success(), "gen/l1.mjs failed");
    Ok(())
}

/// Compares what the crate answers with what was exported and, independently, with the library's API description.
fn verify(oracle: &Path, home: &Path, document: &Value) -> Result<()> {
    let read: Vec<Value> = longshore_spec::classes()
        .map(|(module, class)| {
            let found = longshore_spec::resource_type_by_class(module, class).context("a listed class is not found")?;
            Ok(dump::resource(found))
        })
        .collect::<Result<_>>()?;
    let exported = document["resources"].as_array().context("the export has no resources")?;
    ensure!(read.len() == exported.len(), "{} classes were exported, {} are read back", exported.len(), read.len());
    for wanted in exported {
        let same = |r: &&Value| r["module"] == wanted["module"] && r["class"] == wanted["class"];
        let got = read.iter().find(same).with_context(|| format!("{} is missing", wanted["class"]))?;
        ensure!(got == wanted, "{}: exported {wanted}, read back {got}", wanted["class"]);
    }
    compare(oracle, home, "gen/spec-verify.mjs", &Value::Array(read))?;
    let samples = longshore_spec::classes()
        .filter_map(|(module, class)| longshore_spec::resource_type_by_class(module, class))
        .map(samples::of_class);
    compare(oracle, home, "gen/spec-samples.mjs", &samples.collect())
}

/// Gives a script of the oracle a document and has it decide.
fn compare(oracle: &Path, home: &Path, script: &str, document: &Value) -> Result<()> {
    let mut child = workspace::node(home)
        .arg(script)
        .current_dir(oracle)
        .stdin(Stdio::piped())
        .spawn()
        .with_context(|| format!("{script} could not be run"))?;
    let mut stdin = child.stdin.take().expect("invariant: stdin is piped");
    stdin.write_all(document.to_string().as_bytes())?;
    drop(stdin);
    ensure!(child.wait()?.success(), "longshore-spec and aws-cdk-lib differ, says {script}");
    Ok(())
}

fn scratch() -> Result<std::path::PathBuf> {
    let folder = std::env::temp_dir().join(format!("longshore-xtask-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}
