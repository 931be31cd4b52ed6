//! `cargo xtask codegen bindings [--check]`: writes `crates/longshore-jsii/src/generated` and `docs/jsii-coverage.md`.
//!
//! The description of our API is our API: rustdoc tells it. The official API (`data/api.json.gz`, from the libraries' own
//! descriptions by `cargo xtask codegen`) tells which names clients use. Where both have a thing, a binding is written; the
//! coverage page lists what has none, and why.

mod api;
mod emit;
mod rust;

use std::collections::{BTreeMap, BTreeSet};
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
    let (hand, members) = by_hand()?;
    let mut emitter = emit::Emitter::new(&api, &rust, &hand, &members);
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for (name, text) in emitter.emit() {
        files.insert(format!("crates/longshore-jsii/src/generated/{name}.rs"), format(&text)?);
    }
    files.insert("docs/jsii-coverage.md".into(), coverage(&emitter.outcomes));
    let folder = workspace::root().join("crates/longshore-jsii/src/generated");
    if check {
        for (path, text) in &files {
            let there = fs::read_to_string(workspace::root().join(path)).unwrap_or_default();
            ensure!(there == *text, "{path} is not what codegen writes; run cargo xtask codegen bindings");
        }
        return Ok(());
    }
    fs::remove_dir_all(&folder)?;
    fs::create_dir_all(&folder)?;
    for (path, text) in &files {
        fs::write(workspace::root().join(path), text)?;
    }
    Ok(())
}

/// Members by class.
type Members = BTreeMap<String, BTreeSet<String>>;

/// What a module has, and what it lacks with the reason.
#[derive(Default)]
struct Covered<'a> {
    bound: usize,
    missing: Vec<(&'a str, &'a str)>,
}

/// The types that are bound by hand, and the members of each class that are.
fn by_hand() -> Result<(BTreeSet<String>, Members)> {
    let source = workspace::root().join("crates/longshore-jsii/src");
    let mut files = vec![source.join("guest.rs"), source.join("l1.rs")];
    files.extend(fs::read_dir(source.join("native"))?.map(|e| e.map(|e| e.path())).collect::<Result<Vec<_>, _>>()?);
    let mut types = BTreeSet::new();
    let mut members: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files {
        let mut class = String::new();
        for line in fs::read_to_string(&file)?.lines().map(str::trim) {
            let quoted = || line.split('"').nth(1).unwrap_or_default().to_owned();
            if line.starts_with("fqn: \"") {
                class = quoted();
                members.entry(class.clone()).or_default();
            }
            if ["get!(\"", "set!(\"", "call!(\"", "fixed!(\"", "super::fixed!(\"", "(\""]
                .iter()
                .any(|m| line.starts_with(m))
                || line.contains("Member::Get(\"")
                || line.contains("Member::Call(\"")
            {
                let name = if class.is_empty() { None } else { Some(quoted()) };
                members.entry(class.clone()).or_default().extend(name);
            }
            let named = ["bound!(", "bound_enum!(", "bound_struct!("]
                .iter()
                .find_map(|m| line.strip_prefix(m)?.split_once(',').map(|(name, _)| name))
                .or_else(|| line.strip_prefix("impl FromWire for ")?.strip_suffix(" {"));
            let Some(name) = named else { continue };
            let name = name.trim();
            match name.strip_prefix("std::rc::Rc<").and_then(|n| n.strip_suffix('>')) {
                Some(inner) => types.insert(inner.to_owned()),
                None => types.insert(name.to_owned()),
            };
        }
    }
    Ok((types, members))
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

/// The coverage page: a row per module we have something of, then what lacks and why.
fn coverage(outcomes: &[emit::Outcome]) -> String {
    let mut modules: BTreeMap<&str, Covered<'_>> = BTreeMap::new();
    for o in outcomes {
        let entry = modules.entry(&o.module).or_default();
        match &o.reason {
            None => entry.bound += 1,
            Some(reason) => entry.missing.push((&o.member, reason)),
        }
    }
    let mut out = String::from(
        "# What the jsii kernel covers\n\nWritten by `cargo xtask codegen bindings`: the public API of aws-cdk-lib 2.275.0 and constructs, and what of it\nPython and Java programs can use with `longshore-jsii`. L1 classes (`Cfn…`) of all services are covered by their\nspecification and not listed. Members that `native` implements by hand are listed as lacking here when no generated binding\nstands behind them.\n\n| module | bound | not bound |\n|---|---|---|\n",
    );
    for (module, covered) in modules.iter().filter(|(_, c)| c.bound > 0) {
        out.push_str(&format!("| `{module}` | {} | {} |\n", covered.bound, covered.missing.len()));
    }
    let none: Vec<_> = modules.iter().filter(|(_, c)| c.bound == 0).map(|(m, _)| format!("`{m}`")).collect();
    out.push_str(&format!("\nModules of which only the L1 classes are there: {}.\n", none.join(", ")));
    for (module, covered) in modules.iter().filter(|(_, c)| c.bound > 0 && !c.missing.is_empty()) {
        out.push_str(&format!("\n## {module}\n\n"));
        for (member, reason) in &covered.missing {
            out.push_str(&format!("- `{member}`: {reason}\n"));
        }
    }
    out
}
