//! What is written by hand: read from the source of `native` and `guest`.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use fs_err as fs;

use crate::workspace;

/// What the hand-written part does that its tables do not tell.
#[derive(Default)]
pub(super) struct ByHand {
    /// The native types that are bound.
    pub(super) types: BTreeSet<String>,
    /// The members of each struct and enum that are read.
    pub(super) read: BTreeMap<String, BTreeSet<String>>,
    /// The structs that are made of members at hand.
    pub(super) made: BTreeSet<String>,
    /// The structs that are taken as they are, with all that is in them.
    pub(super) whole: BTreeSet<String>,
    /// The members that are asked of objects which the client implements.
    pub(super) asked: BTreeSet<String>,
}

impl ByHand {
    pub(super) fn read() -> Result<Self> {
        let source = workspace::root().join("crates/longshore-jsii/src");
        let mut files = vec![source.join("guest.rs"), source.join("l1.rs")];
        files.extend(fs::read_dir(source.join("native"))?.map(|e| e.map(|e| e.path())).collect::<Result<Vec<_>, _>>()?);
        let mut found = Self::default();
        for file in files {
            found.add(&fs::read_to_string(&file)?);
        }
        Ok(found)
    }

    fn add(&mut self, source: &str) {
        let mut read = None;
        for line in source.lines().map(str::trim) {
            self.types.extend(bound_type(line));
            // A struct is read member by member after it was opened; the members of an enum stand in its table.
            if let Some((_, rest)) = line.split_once("Fields::of(").or_else(|| line.split_once("bound_enum!(")) {
                read = rest.split('"').nth(1).map(str::to_owned);
            } else if line.starts_with("static ") || line.starts_with("impl ") {
                read = None;
            }
            if let Some(fqn) = &read {
                let parts: Vec<&str> = line.split("\" => ").collect();
                let variants = parts[..parts.len() - 1].iter().filter_map(|part| part.rsplit('"').next());
                let members = literals(line, "(k, \"").chain(variants).map(str::to_owned);
                self.read.entry(fqn.clone()).or_default().extend(members);
            }
            let whole =
                ["struct_value(", "load(k, a, \"", "assembly_value(\"", "sourced(k, a, \"", "display_name(k, a"];
            if whole.iter().any(|reading| line.contains(reading)) {
                self.whole.extend(line.split('"').find(|text| text.starts_with("aws-cdk-lib.")).map(str::to_owned));
            }
            self.made.extend(literals(line, "structure(\"").chain(literals(line, "answer(k, \"")).map(str::to_owned));
            for asking in [".call(\"", "call::<Handle>(\"", "call::<Json>(\"", "get(\"", ", \""] {
                self.asked.extend(literals(line, asking).map(str::to_owned));
            }
        }
    }
}

/// The texts in quotes that come after a piece of source.
fn literals<'a>(line: &'a str, after: &'a str) -> impl Iterator<Item = &'a str> {
    line.split(after).skip(1).filter_map(|rest| rest.split('"').next())
}

/// The type that a line binds by hand.
fn bound_type(line: &str) -> Option<String> {
    let named = ["bound!(", "bound_enum!(", "bound_struct!("]
        .iter()
        .find_map(|m| line.strip_prefix(m)?.split_once(',').map(|(name, _)| name))
        .or_else(|| line.strip_prefix("impl FromWire for ")?.strip_suffix(" {"))?
        .trim();
    Some(named.strip_prefix("std::rc::Rc<").and_then(|n| n.strip_suffix('>')).unwrap_or(named).to_owned())
}
