//! `why` and `context`: looking into assets.

use std::fmt::Write as _;
use std::process::ExitCode;

use longshore_assembly::CloudAssembly;
use longshore_toolkit::assets::{Change, ContextReport, Explanation, Side, build_context, explain, explain_all};

use super::Session;
use crate::arguments::Why;
use crate::failure::Failure;

/// How many files are shown of a context without `--all`.
const SHOWN: usize = 10;

pub(super) async fn context(session: &Session, asset: &str, all: bool) -> Result<ExitCode, Failure> {
    let synthesized = session.synthesize(false).await?;
    let report = build_context(&synthesized.assembly, asset)?;
    let text = if session.global.json { json(serde_json::to_value(&report))? } else { describe(&report, all) };
    session.printer.result(&text)?;
    for accident in &report.accidents {
        let what = if accident.path.is_empty() { "the context".to_owned() } else { format!("{:?}", accident.path) };
        let (files, size) = (count(accident.files), size(accident.bytes));
        session.printer.warning(&format!("{what} looks like an accident: {}, {files}, {size}", accident.what));
    }
    if report.accidents.iter().any(|accident| !accident.path.is_empty()) {
        session.printer.note("what stands in .dockerignore, or in the asset's `exclude`, is left out");
    }
    Ok(ExitCode::SUCCESS)
}

fn describe(report: &ContextReport, all: bool) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "{}: {}, {}", report.asset, count(report.files), size(report.bytes));
    let mut line = |bytes: u64, path: &str, more: &str| {
        let _ = writeln!(text, "{:>10}  {path}{more}", size(bytes));
    };
    if all {
        report.entries.iter().for_each(|entry| line(entry.bytes, &entry.path, ""));
        return text;
    }
    for part in report.parts.iter().take(SHOWN) {
        let more = if part.path.ends_with('/') { format!("  {}", count(part.files)) } else { String::new() };
        line(part.bytes, &part.path, &more);
    }
    let rest: Vec<_> = report.parts.iter().skip(SHOWN).collect();
    if !rest.is_empty() {
        line(rest.iter().map(|part| part.bytes).sum(), &format!("{} more", rest.len()), "");
    }
    text
}

pub(super) async fn why(session: &Session, why: Why) -> Result<ExitCode, Failure> {
    let settings = session.settings()?;
    let from = why.from.unwrap_or_else(|| settings.project.join(&settings.output));
    // Read before the app runs, which may write to the same place.
    let before = Sides::read(&CloudAssembly::open(&from)?, why.asset.as_deref());
    let now = match &why.to {
        Some(to) => CloudAssembly::open(to)?,
        None => {
            let synthesized = session.synthesize(false).await?;
            if !synthesized.fresh && why.asset.is_none() {
                session.printer.note("the app is a directory, so nothing was synthesized anew; --to names another");
            }
            synthesized.assembly
        }
    };
    let explanations = match (before?, why.asset.as_deref()) {
        (Sides::One(before), Some(asset)) => {
            // A hash names an asset on one side only.
            let after = Side::read(&now, before.name()).or_else(|_| Side::read(&now, asset))?;
            vec![explain(&before, &after)]
        }
        (Sides::One(before), None) => explain_all(&[*before], &Side::read_all(&now)?),
        (Sides::All(before), _) => explain_all(&before, &Side::read_all(&now)?),
    };
    let text = if session.global.json { json(serde_json::to_value(&explanations))? } else { tell(&explanations) };
    session.printer.result(&text)?;
    if explanations.iter().all(Explanation::is_same) {
        session.printer.note("no hash changed");
    }
    Ok(ExitCode::SUCCESS)
}

/// What is remembered of the first assembly.
enum Sides {
    One(Box<Side>),
    All(Vec<Side>),
}

impl Sides {
    fn read(assembly: &CloudAssembly, asset: Option<&str>) -> Result<Self, Failure> {
        Ok(match asset {
            Some(asset) => Self::One(Box::new(Side::read(assembly, asset)?)),
            None => Self::All(Side::read_all(assembly)?),
        })
    }
}

fn tell(explanations: &[Explanation]) -> String {
    let mut text = String::new();
    for explanation in explanations {
        let short = |hash: &Option<String>| hash.as_ref().map(|hash| hash.chars().take(12).collect::<String>());
        let heading = match (short(&explanation.from), short(&explanation.to)) {
            (Some(from), Some(to)) if from == to => format!("still {to}"),
            (Some(from), Some(to)) => format!("{from} -> {to}"),
            (None, Some(to)) => format!("new, {to}"),
            (Some(from), None) => format!("gone, was {from}"),
            (None, None) => String::new(),
        };
        let _ = writeln!(text, "{}: {heading}", explanation.asset);
        for change in &explanation.changes {
            let _ = writeln!(text, "  {}", one(change));
        }
    }
    text
}

fn one(change: &Change) -> String {
    let named = |path: &str| if path.is_empty() { "the file".to_owned() } else { path.to_owned() };
    let value = |value: &Option<String>| value.as_ref().map_or("nothing".to_owned(), |value| format!("{value:?}"));
    match change {
        Change::Added { path } => format!("added    {}", named(path)),
        Change::Removed { path } => format!("removed  {}", named(path)),
        Change::Changed { path, from, to } => format!("changed  {}  {} -> {}", named(path), shown(from), shown(to)),
        Change::Option { name, from, to, hashed } => {
            let not = if *hashed { "" } else { ", which is not part of the hash" };
            format!("option   {name}  {} -> {}{not}", value(from), value(to))
        }
        _ => "nothing that the assembly tells: extra hash, salt, invalidation, or how links and exclusions are treated"
            .to_owned(),
    }
}

/// The size and a little of the hash of what was hashed; a link's text as it is.
fn shown(fingerprint: &str) -> String {
    match fingerprint.split_once(':') {
        Some((bytes, hash)) if hash.len() == 64 => {
            let bytes = bytes.parse().map_or_else(|_| bytes.to_owned(), size);
            format!("{bytes} {}", &hash[..12])
        }
        _ => fingerprint.to_owned(),
    }
}

fn count(files: usize) -> String {
    if files == 1 { "1 file".to_owned() } else { format!("{files} files") }
}

fn size(bytes: u64) -> String {
    let units = ["B", "kB", "MB", "GB", "TB"];
    let mut value = bytes as f64;
    let mut unit = 0;
    while value >= 1000.0 && unit + 1 < units.len() {
        value /= 1000.0;
        unit += 1;
    }
    if unit == 0 { format!("{bytes} B") } else { format!("{value:.1} {}", units[unit]) }
}

fn json(value: serde_json::Result<serde_json::Value>) -> Result<String, Failure> {
    Ok(format!("{:#}", value.map_err(std::io::Error::from)?))
}
