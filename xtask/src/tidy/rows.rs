//! The rows of `docs/parity.md`, which are what the sources say.

use std::collections::BTreeMap;

use super::checks::{File, remark_name, remarks};

/// Writes the document with the rows that the sources give; everything else in it stays.
pub(super) fn rewritten(document: &str, files: &[File]) -> String {
    let mut rows: BTreeMap<&str, BTreeMap<&str, String>> = BTreeMap::new();
    for file in files.iter().filter(|f| f.path.starts_with("crates/") && f.path.ends_with(".rs")) {
        let lines: Vec<&str> = file.text.lines().collect();
        for (number, line) in lines.iter().enumerate() {
            for (kind, rest) in remarks(line) {
                let Some(name) = remark_name(rest) else { continue };
                let words = sentences(rest[1 + name.len() + 1..].trim(), &lines[number + 1..]).replace('|', "&#124;");
                rows.entry(kind)
                    .or_default()
                    .entry(name)
                    .or_insert_with(|| format!("| `{kind}: {name}` | {words} | `{}` |\n", file.path));
            }
        }
    }
    let mut out = String::new();
    let mut written = Vec::new();
    for line in document.lines() {
        let kind = rows.keys().find(|kind| line.starts_with(&format!("| `{kind}: ")));
        match kind {
            // The first row of a kind stands for all of them.
            Some(kind) if !written.contains(kind) => {
                written.push(*kind);
                out.extend(rows[kind].values().map(String::as_str));
            }
            Some(_) => {}
            None => {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    out
}

/// What a remark says: the rest of its line, and the comment lines after it until a sentence ends with the line.
fn sentences(first: &str, following: &[&str]) -> String {
    let mut text = first.to_owned();
    for line in following {
        let comment = line.trim_start().strip_prefix("//").map(|l| l.trim_start_matches(['/', '!']).trim());
        match comment {
            Some(more) if !text.ends_with('.') => text = format!("{text} {more}").trim().to_owned(),
            _ => break,
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_follow_the_sources_and_the_rest_stays() {
        let source = "// Quirk(cdk): odd. It is so\n// and | stays.\nfn f() {}\n// Differs(cdk): other. Better.\n";
        let files = [File { path: "crates/a/src/lib.rs".into(), text: source.into() }];
        let document = "# Title\n| `Differs(cdk): gone` | x | y |\n| `Differs(cdk): gone-too` | x | y |\n\n| `Quirk(cdk): odd` | x | y |\nend\n";
        let wanted = "# Title\n| `Differs(cdk): other` | Better. | `crates/a/src/lib.rs` |\n\n| `Quirk(cdk): odd` | It is so and &#124; stays. | `crates/a/src/lib.rs` |\nend\n";
        assert_eq!(rewritten(document, &files), wanted);
    }
}
