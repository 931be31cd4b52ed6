//! The coverage page: what of the official API the kernel does not serve, as its own tables tell.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, ensure};

use super::api::{Api, Item};
use super::emit::Reasons;
use super::hand::ByHand;
use crate::workspace;

/// The members that nothing serves, by type; a type that is not there at all has no list.
type Lacking = BTreeMap<String, Option<Vec<String>>>;

/// Asks the kernel, which is built of the bindings that were just written.
pub(super) fn lacking() -> Result<Lacking> {
    let mut ask = workspace::cargo("run");
    ask.args(["--quiet", "--package", "longshore-jsii", "--example", "lacking"]);
    let output = ask.stderr(std::process::Stdio::inherit()).output().context("cargo could not be run")?;
    ensure!(output.status.success(), "longshore-jsii does not build of the new bindings");
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// What a module has, and what it lacks with the reason.
#[derive(Default)]
struct Covered {
    bound: usize,
    missing: Vec<(String, String)>,
}

/// The page: a row for each module that we have something of, then what lacks and why.
pub(super) fn page(api: &Api, reasons: &Reasons, hand: &ByHand, lacking: &Lacking) -> String {
    let mut modules: BTreeMap<&str, Covered> = BTreeMap::new();
    let ours = api.0.keys().filter(|fqn| api.0[*fqn].kind != "enum" && !matches!(lacking.get(*fqn), Some(None)));
    let ours: BTreeSet<&str> = ours.filter_map(|fqn| fqn.rsplit_once('.')).map(|(module, _)| module).collect();
    for (fqn, item) in &api.0 {
        let (module, name) = fqn.rsplit_once('.').unwrap_or(("", fqn));
        let mut missing = of_type(api, reasons, hand, lacking, fqn, item);
        let wholly = missing.iter().any(|(member, _)| member.is_empty());
        let there = if wholly { 0 } else { members_of(api, fqn, item).saturating_sub(missing.len()) };
        // What a class only takes over is listed with the one that it is made of.
        let of_bases = bases(api, fqn).into_iter().filter_map(|base| lacking.get(base)?.as_ref()).flatten();
        let of_bases: BTreeSet<&String> = of_bases.collect();
        missing.retain(|(member, _)| member == "new()" || !of_bases.contains(member));
        let entry = modules.entry(module).or_default();
        entry.bound += there;
        entry.missing.extend(missing.into_iter().map(|(member, reason)| match member.as_str() {
            "" => (name.to_owned(), reason),
            member => (format!("{name}.{member}"), reason),
        }));
    }
    let mut out = String::from(
        "# What the jsii kernel covers\n\nWritten by `cargo xtask codegen bindings`: the public API of aws-cdk-lib 2.275.0 and constructs, and what of it\nPython and Java programs can use with `longshore-jsii`, which is asked for it. L1 classes (`Cfn…`) of all services are covered by their\nspecification and not listed. What an interface lacks cannot be called on objects of the library; programs may implement it.\n\n| module | there | not there |\n|---|---|---|\n",
    );
    for (module, covered) in modules.iter().filter(|(m, _)| ours.contains(*m)) {
        out.push_str(&format!("| `{module}` | {} | {} |\n", covered.bound, covered.missing.len()));
    }
    let none: Vec<_> = modules.keys().filter(|m| !ours.contains(*m)).map(|m| format!("`{m}`")).collect();
    out.push_str(&format!("\nModules of which only the L1 classes are there: {}.\n", none.join(", ")));
    for (module, covered) in modules.iter().filter(|(m, c)| ours.contains(*m) && !c.missing.is_empty()) {
        out.push_str(&format!("\n## {module}\n\n"));
        for (member, reason) in &covered.missing {
            out.push_str(&format!("- `{member}`: {reason}\n"));
        }
    }
    out
}

/// The types that a type is made of.
fn bases<'a>(api: &'a Api, fqn: &str) -> Vec<&'a str> {
    let Some(item) = api.0.get(fqn) else { return Vec::new() };
    let direct = item.base.iter().chain(&item.interfaces).map(String::as_str);
    direct.flat_map(|base| std::iter::once(base).chain(bases(api, base))).collect()
}

/// How many members programs may use; a struct or an enum counts as one.
fn members_of(api: &Api, fqn: &str, item: &Item) -> usize {
    if !["class", "interface"].contains(&item.kind.as_str()) {
        return 1;
    }
    let properties = api.properties(fqn).into_iter().filter(|p| !p.is_protected()).count();
    let methods = api.methods(fqn).into_iter().filter(|m| !m.is_protected()).count();
    let made = api.0[fqn].kind == "class" && api.initializer(fqn).is_some();
    properties + methods + usize::from(made)
}

/// What lacks of a type, and why; the type itself has no name.
fn of_type(
    api: &Api,
    reasons: &Reasons,
    hand: &ByHand,
    lacking: &Lacking,
    fqn: &str,
    item: &Item,
) -> Vec<(String, String)> {
    let why = |member: &str| {
        if member == "new()" && item.is_abstract {
            return "programs cannot make classes of their own of it".to_owned();
        }
        let own = reasons.get(&(fqn.to_owned(), member.to_owned()));
        own.or_else(|| reasons.get(&(fqn.to_owned(), String::new())))
            .map_or("it is not there", String::as_str)
            .to_owned()
    };
    let named = std::iter::once(fqn).chain(bases(api, fqn)).filter_map(|name| hand.read.get(name)).flatten();
    let read: Option<BTreeSet<&String>> = hand.read.contains_key(fqn).then(|| named.collect());
    let without = |names: Vec<String>| -> Vec<(String, String)> {
        let left: Vec<String> =
            names.into_iter().filter(|name| !read.as_ref().is_some_and(|r| r.contains(name))).collect();
        if left.is_empty() { Vec::new() } else { vec![(String::new(), format!("it lacks {}", left.join(", ")))] }
    };
    match (item.kind.as_str(), lacking.get(fqn)) {
        ("enum", _) if read.is_some() => without(item.members.clone()),
        ("enum", _) if hand.whole.iter().any(|whole| reaches(api, whole, fqn)) => Vec::new(),
        ("enum", _) => match reasons.get(&(fqn.to_owned(), String::new())) {
            Some(reason) => vec![(String::new(), reason.clone())],
            None => Vec::new(),
        },
        (_, None) => Vec::new(),
        ("struct", Some(Some(names))) => without(names.clone()),
        // Structs that are read by hand have no table, and those of L1 classes are data.
        // What structs take over from one that is never used alone.
        ("struct", Some(None))
            if api.0.keys().any(|other| is_there(lacking, other) && bases(api, other).contains(&fqn)) =>
        {
            Vec::new()
        }
        ("struct", Some(None)) if hand.made.contains(fqn) => Vec::new(),
        ("struct", Some(None)) if hand.read.keys().any(|read| bases(api, read).contains(&fqn)) => Vec::new(),
        ("struct", Some(None)) if read.is_some() => {
            without(api.properties(fqn).into_iter().map(|p| p.name.clone()).collect())
        }
        ("struct", Some(None)) if hand.whole.iter().any(|whole| reaches(api, whole, fqn)) => Vec::new(),
        ("interface", Some(None)) if implemented(api, fqn, &hand.asked) => Vec::new(),
        (_, Some(None)) => vec![(String::new(), why(""))],
        (_, Some(Some(names))) => names.iter().map(|name| (name.clone(), why(name))).collect(),
    }
}

/// Whether all of a type is there.
fn is_there(lacking: &Lacking, fqn: &str) -> bool {
    !lacking.contains_key(fqn)
}

/// Whether a struct is another one or part of it.
fn reaches(api: &Api, from: &str, to: &str) -> bool {
    from == to
        || (api.0.get(from).is_some_and(|item| item.kind == "struct")
            && api.properties(from).iter().any(|p| p.ty.named().iter().any(|name| reaches(api, name, to))))
}

/// Whether all of an interface is asked of objects which the client implements.
fn implemented(api: &Api, fqn: &str, asked: &BTreeSet<String>) -> bool {
    let methods = api.methods(fqn).into_iter().map(|m| &m.name);
    let mut names = api.properties(fqn).into_iter().map(|p| &p.name).chain(methods).peekable();
    names.peek().is_some() && names.all(|name| asked.contains(name))
}
