//! The rules, as functions of what was read; each returns what is wrong.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};
use serde_json::Value;

/// Crates that compute only: whoever uses them decides where bytes come from and go to.
const PURE: [&str; 9] = [
    "longshore",
    "longshore-assembly",
    "longshore-cfn",
    "longshore-core",
    "longshore-fingerprint",
    "longshore-jsii",
    "longshore-oci",
    "longshore-spec",
    "longshore-validate",
];

/// A source file longer than this cannot be read whole.
const LONG_LINES: usize = 1500;

/// A tracked file.
pub(super) struct File {
    /// Path from the root, with slashes.
    pub(super) path: String,
    /// What is in it; nothing if it is not text.
    pub(super) text: String,
}

/// A package and the packages it is built with.
pub(super) struct Package {
    id: String,
    name: String,
    dependencies: Vec<String>,
}

/// Compares the crates with those that `ARCHITECTURE.md` names.
pub(super) fn architecture(files: &[File]) -> Vec<String> {
    let Some(document) = files.iter().find(|f| f.path == "ARCHITECTURE.md") else {
        return vec!["ARCHITECTURE.md is missing".to_owned()];
    };
    let existing: BTreeSet<&str> =
        manifests(files).filter_map(|f| f.path.strip_prefix("crates/")?.strip_suffix("/Cargo.toml")).collect();
    let named: BTreeSet<&str> =
        words(&document.text).filter(|w| *w == "longshore" || w.starts_with("longshore-")).collect();
    let unknown =
        named.difference(&existing).map(|name| format!("ARCHITECTURE.md names the crate {name}, which does not exist"));
    // `longshore` is the project too, so it counts as named.
    let untold = existing.difference(&named).map(|name| format!("ARCHITECTURE.md does not name the crate {name}"));
    unknown.filter(|text| !text.contains("crate longshore,")).chain(untold).collect()
}

/// Finds crates without the workspace's lints.
pub(super) fn lints(files: &[File]) -> Vec<String> {
    manifests(files)
        .filter(|f| {
            let section = f.text.split("\n[").find(|s| s.trim_start_matches('[').starts_with("lints]"));
            !section
                .is_some_and(|s| s.lines().any(|line| line.split_whitespace().collect::<String>() == "workspace=true"))
        })
        .map(|f| format!("{} has no `[lints] workspace = true`", f.path))
        .collect()
}

/// Pairs what the sources say of aws-cdk-lib's oddities with the rows of `docs/parity.md`.
pub(super) fn parity(files: &[File]) -> Vec<String> {
    let mut sources: BTreeMap<String, &str> = BTreeMap::new();
    let mut found = Vec::new();
    for file in files.iter().filter(|f| f.path.starts_with("crates/") && f.path.ends_with(".rs")) {
        for (number, line) in file.text.lines().enumerate() {
            for (kind, rest) in remarks(line) {
                match remark_name(rest) {
                    Some(name) => {
                        sources.entry(format!("{kind}: {name}")).or_insert(&file.path);
                    }
                    None => found.push(format!(
                        "{}:{}: `{kind}:` is not followed by a name and a period",
                        file.path,
                        number + 1
                    )),
                }
            }
        }
    }
    let document = files.iter().find(|f| f.path == "docs/parity.md");
    if document.is_none() {
        found.push("docs/parity.md is missing".to_owned());
    }
    let rows: BTreeSet<String> = document
        .into_iter()
        .flat_map(|d| d.text.lines())
        .filter_map(|line| {
            let cell = line.strip_prefix('|')?.split('|').next()?.trim().trim_matches('`');
            remarks(cell).next().map(|(kind, rest)| format!("{kind}: {}", rest.trim().trim_end_matches('.')))
        })
        .collect();
    for (remark, path) in &sources {
        if !rows.contains(remark) {
            found.push(format!("{path}: `{remark}` has no row in docs/parity.md"));
        }
    }
    for row in rows.iter().filter(|row| !sources.contains_key(*row)) {
        found.push(format!("docs/parity.md: no source says `{row}`"));
    }
    found
}

/// Finds crates that compute only, but are built with something that does I/O.
pub(super) fn layers(packages: &[Package]) -> Vec<String> {
    let by_id: BTreeMap<&str, &Package> = packages.iter().map(|p| (p.id.as_str(), p)).collect();
    let mut found = Vec::new();
    for pure in PURE {
        let Some(start) = packages.iter().find(|p| p.name == pure) else {
            found.push(format!("{pure} is to compute only, but does not exist"));
            continue;
        };
        let mut ways: BTreeMap<&str, Vec<&str>> = BTreeMap::from([(start.id.as_str(), vec![pure])]);
        let mut todo = vec![start];
        while let Some(package) = todo.pop() {
            for id in &package.dependencies {
                let Some(next) = by_id.get(id.as_str()).filter(|_| !ways.contains_key(id.as_str())) else { continue };
                let way: Vec<&str> = ways[package.id.as_str()].iter().copied().chain([next.name.as_str()]).collect();
                if does_io(&next.name) {
                    found.push(format!("{pure} is to compute only, but is built with {}", way.join(" -> ")));
                }
                ways.insert(&next.id, way);
                todo.push(next);
            }
        }
    }
    found
}

/// Finds paths of one machine and hosts of package registries.
pub(super) fn machines(files: &[File], checkout: &str) -> Vec<String> {
    // In pieces, or this file would be found.
    let mut banned: Vec<String> = [
        ("/wo", "rk/main"),
        ("/wo", "rk/shared"),
        ("/wo", "rk/.library"),
        ("/tmp/ta", "rget"),
        ("/tmp/or", "acle/"),
        ("/ro", "ot/."),
        ("registry.npm", "js.org"),
        ("registry.ya", "rnpkg.com"),
        ("static.cr", "ates.io"),
        ("index.cr", "ates.io"),
        ("files.python", "hosted.org"),
        ("pypi", ".org"),
        ("proxy.gol", "ang.org"),
        ("ruby", "gems.org"),
        ("repo.maven", ".apache.org"),
    ]
    .map(|(a, b)| format!("{a}{b}"))
    .to_vec();
    banned.push(format!("{checkout}/"));
    let mut found = Vec::new();
    for file in files {
        for (number, line) in file.text.lines().enumerate() {
            for text in banned.iter().filter(|text| line.contains(text.as_str())) {
                found.push(format!("{}:{}: names `{text}`", file.path, number + 1));
            }
        }
    }
    found
}

/// Finds long source files; those that nobody writes by hand may be as long as they like.
pub(super) fn lengths(files: &[File]) -> Vec<String> {
    files
        .iter()
        .filter(|f| [".rs", ".mjs", ".js", ".ts", ".py"].iter().any(|end| f.path.ends_with(end)))
        .filter(|f| !f.path.contains("/generated/"))
        .map(|f| (f, f.text.lines().count()))
        .filter(|(_, lines)| *lines > LONG_LINES)
        .map(|(f, lines)| format!("{} has {lines} lines; split it below {LONG_LINES}", f.path))
        .collect()
}

/// Reads what `cargo metadata` prints.
pub(super) fn packages(metadata: &Value) -> Result<Vec<Package>> {
    let list = |value: &'_ Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().map(str::to_owned).context("cargo metadata lacks a name");
    let mut names = BTreeMap::new();
    for package in list(&metadata["packages"]) {
        names.insert(text(&package["id"])?, text(&package["name"])?);
    }
    list(&metadata["resolve"]["nodes"])
        .iter()
        .map(|node| {
            let id = text(&node["id"])?;
            let built_with = |d: &&Value| list(&d["dep_kinds"]).iter().any(|k| k["kind"].is_null());
            let dependencies =
                list(&node["deps"]).iter().filter(built_with).map(|d| text(&d["pkg"])).collect::<Result<_>>()?;
            Ok(Package { name: names.get(&id).cloned().context("cargo metadata lacks a package")?, id, dependencies })
        })
        .collect()
}

fn does_io(name: &str) -> bool {
    ["tokio", "reqwest", "hyper"].contains(&name) || name.starts_with("aws-")
}

fn manifests(files: &[File]) -> impl Iterator<Item = &File> {
    files.iter().filter(|f| f.path.starts_with("crates/") || f.path.starts_with("xtask/")).filter(|f| {
        let mut parts = f.path.split('/');
        f.path.ends_with("/Cargo.toml")
            && (parts.clone().count() == 2 || (parts.next() == Some("crates") && parts.count() == 2))
    })
}

/// Yields the words of a text that could be names of crates.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').map(|w| w.trim_end_matches('-'))
}

/// Yields the remarks that begin in a line and what follows them.
pub(super) fn remarks(line: &str) -> impl Iterator<Item = (&'static str, &str)> {
    ["Quirk(cdk)", "Differs(cdk)"].into_iter().flat_map(move |kind| {
        line.match_indices(kind).filter_map(move |(at, _)| Some((kind, line[at + kind.len()..].strip_prefix(':')?)))
    })
}

/// Reads ` name.` at the start of what follows a remark.
pub(super) fn remark_name(rest: &str) -> Option<&str> {
    let rest = rest.strip_prefix(' ')?;
    let end = rest.find(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '-')?;
    (end > 0 && rest[end..].starts_with('.')).then(|| &rest[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, &str)]) -> Vec<File> {
        list.iter().map(|(path, text)| File { path: (*path).to_owned(), text: (*text).to_owned() }).collect()
    }

    #[test]
    fn a_missing_architecture_document_is_an_error() {
        assert_eq!(architecture(&files(&[])), ["ARCHITECTURE.md is missing"]);
    }

    #[test]
    fn crates_and_the_architecture_document_name_each_other() {
        let found = architecture(&files(&[
            ("ARCHITECTURE.md", "Longshore, longshore. `longshore-core` and longshore-gone."),
            ("crates/longshore-core/Cargo.toml", ""),
            ("crates/longshore-new/Cargo.toml", ""),
            ("crates/longshore-core/fuzz/Cargo.toml", ""),
        ]));
        assert_eq!(
            found,
            [
                "ARCHITECTURE.md names the crate longshore-gone, which does not exist",
                "ARCHITECTURE.md does not name the crate longshore-new",
            ]
        );
    }

    #[test]
    fn a_crate_needs_the_workspaces_lints() {
        let found = lints(&files(&[
            ("crates/good/Cargo.toml", "[package]\nname = \"good\"\n\n[lints]\nworkspace = true\n"),
            ("crates/none/Cargo.toml", "[package]\nversion.workspace = true\n"),
            ("crates/own/Cargo.toml", "[lints]\nrust.unsafe_code = \"warn\"\n[dependencies]\nworkspace = true\n"),
            ("xtask/Cargo.toml", "[lints]\nworkspace=true"),
        ]));
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].starts_with("crates/none/") && found[1].starts_with("crates/own/"), "{found:?}");
    }

    #[test]
    fn quirks_and_rows_come_in_pairs() {
        let found = parity(&files(&[
            (
                "crates/a/src/lib.rs",
                "// Quirk(cdk): paired. Why.\n// Differs(cdk): untold. Why.\n// Quirk(cdk) without a colon\n",
            ),
            (
                "docs/parity.md",
                "| what | |\n|---|---|\n| `Quirk(cdk): paired` | x |\n| `Quirk(cdk): gone` | x |\ntext Quirk(cdk): text.\n",
            ),
        ]));
        assert_eq!(
            found,
            [
                "crates/a/src/lib.rs: `Differs(cdk): untold` has no row in docs/parity.md",
                "docs/parity.md: no source says `Quirk(cdk): gone`",
            ]
        );
    }

    #[test]
    fn a_quirk_and_a_difference_of_one_name_are_two_things() {
        let found = parity(&files(&[
            ("crates/a/src/lib.rs", "// Quirk(cdk): same. Why.\n"),
            ("docs/parity.md", "| `Differs(cdk): same` | x |\n"),
        ]));
        assert_eq!(found.len(), 2, "{found:?}");
    }

    #[test]
    fn a_quirk_needs_a_name_with_a_period() {
        let source = [("crates/a/src/lib.rs", "\n// Quirk(cdk): Some text\n"), ("docs/parity.md", "")];
        assert_eq!(
            parity(&files(&source)),
            ["crates/a/src/lib.rs:2: `Quirk(cdk):` is not followed by a name and a period"]
        );
    }

    fn package(name: &str, dependencies: &[&str]) -> Package {
        let dependencies = dependencies.iter().map(|d| (*d).to_owned()).collect();
        Package { id: name.to_owned(), name: name.to_owned(), dependencies }
    }

    #[test]
    fn pure_crates_may_not_reach_io_by_any_way() {
        let mut list: Vec<Package> =
            PURE.iter().filter(|p| **p != "longshore-core").map(|p| package(p, &["serde"])).collect();
        list.extend([
            package("serde", &[]),
            package("middle", &["aws-sdk-ecr", "serde"]),
            package("aws-sdk-ecr", &["tokio"]),
        ]);
        list.push(package("tokio", &[]));
        list.push(package("longshore-core", &["middle"]));
        list.push(package("longshore-publish", &["tokio"]));
        assert_eq!(
            layers(&list),
            [
                "longshore-core is to compute only, but is built with longshore-core -> middle -> aws-sdk-ecr",
                "longshore-core is to compute only, but is built with longshore-core -> middle -> aws-sdk-ecr -> tokio",
            ]
        );
    }

    #[test]
    fn a_pure_crate_that_is_gone_is_noticed() {
        let list: Vec<Package> = PURE[1..].iter().map(|p| package(p, &[])).collect();
        assert_eq!(layers(&list), [format!("{} is to compute only, but does not exist", PURE[0])]);
    }

    #[test]
    fn dependencies_of_tests_do_not_count() {
        let metadata = serde_json::json!({
            "packages": [{ "id": "a 1", "name": "a" }, { "id": "b 1", "name": "b" }, { "id": "c 1", "name": "c" }],
            "resolve": { "nodes": [
                { "id": "a 1", "deps": [
                    { "pkg": "b 1", "dep_kinds": [{ "kind": "dev" }] },
                    { "pkg": "c 1", "dep_kinds": [{ "kind": "dev" }, { "kind": null }] },
                ] },
            ] },
        });
        let list = packages(&metadata).expect("readable");
        assert_eq!((list[0].name.as_str(), list[0].dependencies.as_slice()), ("a", ["c 1".to_owned()].as_slice()));
    }

    #[test]
    fn paths_of_a_machine_and_registry_hosts_are_found() {
        let host = ["registry.npm", "js.org"].concat();
        let text = format!("fine\nsee /home/me/checkout/x\nhttps://{host}/a\n");
        let found =
            machines(&files(&[("a.md", &text), ("b.md", "/home/me/checkouts and /root/a.log")]), "/home/me/checkout");
        assert_eq!(found, ["a.md:2: names `/home/me/checkout/`".to_owned(), format!("a.md:3: names `{host}`")]);
    }

    #[test]
    fn long_sources_are_warned_about_and_long_data_is_not() {
        let text = "x\n".repeat(LONG_LINES + 1);
        let found =
            lengths(&files(&[("a.rs", &text), ("a.json", &text), ("src/generated/a.rs", &text), ("b.rs", &text[2..])]));
        assert_eq!(found, ["a.rs has 1501 lines; split it below 1500"]);
    }
}
