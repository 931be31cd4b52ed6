//! Changes as text for people.

use std::fmt::Write as _;

use serde_json::Value;

use super::security::shown;
use super::{ChangeKind, ContentChange, PropertyChange, SecurityChange, SecurityDiff, TemplateDiff};

/// A value longer than this is cut.
const LONGEST: usize = 160;

/// Writes a diff as plain text: `[+]` is new, `[-]` gone, `[~]` different.
pub fn render(diff: &TemplateDiff) -> String {
    let mut out = render_security(&diff.security);
    if !diff.images.is_empty() {
        out.push_str("Images\n");
        for image in &diff.images {
            let of = |tag: &Option<String>| tag.as_deref().map_or_else(|| "none".to_owned(), short);
            let (sign, place) = (sign(&image.before, &image.after), format!("{} {}", image.logical_id, image.path));
            let _ = writeln!(out, "[{sign}] {place}: {} -> {}", of(&image.before), of(&image.after));
            image.content.iter().for_each(|content| files(&mut out, content));
        }
        out.push('\n');
    }
    let mut section = "";
    for other in &diff.others {
        if section != other.section {
            if !section.is_empty() {
                out.push('\n');
            }
            section = &other.section;
            let _ = writeln!(out, "{section}");
        }
        let sign = sign(&other.before, &other.after);
        let _ = match (&other.before, &other.after) {
            (Some(before), Some(after)) => writeln!(out, "[{sign}] {}: {} -> {}", other.name, cut(before), cut(after)),
            (before, after) => {
                let value = after.as_ref().or(before.as_ref()).map(cut).unwrap_or_default();
                writeln!(out, "[{sign}] {}: {value}", other.name)
            }
        };
    }
    if !diff.others.is_empty() {
        out.push('\n');
    }
    if !diff.resources.is_empty() {
        out.push_str("Resources\n");
    }
    for resource in &diff.resources {
        let (sign, note) = match resource.kind {
            ChangeKind::Added => ("[+]", ""),
            ChangeKind::Removed => ("[-]", " destroy"),
            ChangeKind::Orphaned => ("[-]", " leaves the stack and stays"),
            ChangeKind::Modified => ("[~]", ""),
            ChangeKind::Replaced => ("[~]", " replace"),
        };
        let path = resource.path.as_deref().map(|path| format!("{path} ")).unwrap_or_default();
        let _ = writeln!(out, "{sign} {} {path}{}{note}", resource.resource_type, resource.logical_id);
        resource.properties.iter().for_each(|change| property(&mut out, change));
    }
    out
}

/// The files of a build context that differ; of many, the first.
fn files(out: &mut String, content: &ContentChange) {
    const MOST: usize = 10;
    if content.is_empty() {
        out.push_str("     the files are the same, options of the build are not\n");
    }
    let signed =
        |sign: char, names: &[String]| names.iter().map(|name| format!("     [{sign}] {name}\n")).collect::<Vec<_>>();
    let all = [signed('~', &content.changed), signed('+', &content.added), signed('-', &content.removed)].concat();
    out.extend(all.iter().take(MOST).cloned());
    if all.len() > MOST {
        let _ = writeln!(out, "     and {} files more", all.len() - MOST);
    }
}

fn property(out: &mut String, change: &PropertyChange) {
    let path = change.path.strip_prefix("Properties.").unwrap_or(&change.path);
    let _ = match (&change.before, &change.after) {
        (Some(before), Some(after)) => {
            writeln!(out, "     {path}:\n       - {}\n       + {}", cut(before), cut(after))
        }
        (Some(before), None) => writeln!(out, "     {path}:\n       - {}", cut(before)),
        (None, after) => writeln!(out, "     {path}:\n       + {}", after.as_ref().map(cut).unwrap_or_default()),
    };
}

/// Writes what changes about who may do what as tables.
pub(crate) fn render_security(security: &SecurityDiff) -> String {
    let mut out = String::new();
    let columns = ["Resource", "Effect", "Action", "Principal", "Condition"];
    table(&mut out, "IAM statements", &columns, &security.statements);
    table(&mut out, "Managed policies", &["Principal", "Policy"], &security.managed_policies);
    table(&mut out, "Security groups", &["Group", "Dir", "Protocol", "Peer"], &security.network);
    out
}

fn table(out: &mut String, title: &str, columns: &[&str], rows: &[SecurityChange]) {
    if rows.is_empty() {
        return;
    }
    let _ = writeln!(out, "{title}");
    let cell = |row: &SecurityChange, index: usize| row.columns.get(index).cloned().unwrap_or_default();
    let is_used = |index: &usize| rows.iter().any(|row| !cell(row, *index).is_empty());
    let used: Vec<usize> = (0..columns.len()).filter(is_used).collect();
    let cut = |text: String| text.chars().take(60).collect::<String>();
    let width = |index: usize| {
        let cells = rows.iter().map(|row| cut(cell(row, index)).chars().count());
        cells.chain([columns[index].len()]).max().unwrap_or_default()
    };
    let widths: Vec<usize> = used.iter().map(|index| width(*index)).collect();
    let mut line = |sign: &str, cells: Vec<String>| {
        let padded: Vec<_> = cells.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        let _ = writeln!(out, "{sign} {}", padded.join("  ").trim_end());
    };
    line("   ", used.iter().map(|index| columns[*index].to_owned()).collect());
    for row in rows {
        line(if row.added { "[+]" } else { "[-]" }, used.iter().map(|index| cut(cell(row, *index))).collect());
    }
    out.push('\n');
}

fn sign<T>(before: &Option<T>, after: &Option<T>) -> char {
    match (before, after) {
        (None, _) => '+',
        (_, None) => '-',
        _ => '~',
    }
}

fn cut(value: &Value) -> String {
    let text = shown(value);
    if text.chars().count() <= LONGEST {
        text
    } else {
        format!("{}…", text.chars().take(LONGEST).collect::<String>())
    }
}

/// A hash short enough to be told from others.
fn short(tag: &str) -> String {
    let (kind, hash) = tag.split_once(':').map_or(("", tag), |(kind, hash)| (kind, hash));
    let is_hash = hash.len() >= 40 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    let separator = if kind.is_empty() { "" } else { ":" };
    if is_hash { format!("{kind}{separator}{}", &hash[..12]) } else { tag.to_owned() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_diff_reads_like_the_cdks() {
        let hash = |c: char| String::from(c).repeat(64);
        let of = |tag: String, tags: i32| {
            json!({ "Resources": {
                "Task": { "Type": "AWS::ECS::TaskDefinition", "Metadata": { "aws:cdk:path": "S/Task/Resource" },
                    "Properties": { "Cpu": tags, "ContainerDefinitions": [{ "Image": format!("r:{tag}") }] } },
            }, "Outputs": { "Cpu": { "Value": tags } } })
        };
        let text = render(&TemplateDiff::of(&of(hash('a'), 256), &of(hash('b'), 512)));
        let expected = format!(
            "Images\n[~] Task ContainerDefinitions[0].Image: aaaaaaaaaaaa -> bbbbbbbbbbbb\n\n\
             Outputs\n[~] Cpu: Value: 256 -> Value: 512\n\n\
             Resources\n[~] AWS::ECS::TaskDefinition S/Task/Resource Task\n     Cpu:\n       - 256\n       + 512\n     \
             ContainerDefinitions[0].Image:\n       - r:{}\n       + r:{}\n",
            hash('a'),
            hash('b')
        );
        assert_eq!(text, expected);
    }

    #[test]
    fn tables_leave_out_columns_nobody_uses() {
        let row = |added: bool, action: &str| SecurityChange {
            added,
            columns: ["${R.Arn}", "Allow", action, "AWS:${Role}", ""].map(str::to_owned).to_vec(),
        };
        let security =
            SecurityDiff { statements: vec![row(false, "a:B"), row(true, "a:*")], ..SecurityDiff::default() };
        assert_eq!(
            render_security(&security),
            "IAM statements\n    Resource  Effect  Action  Principal\n[-] ${R.Arn}  Allow   a:B     AWS:${Role}\n\
             [+] ${R.Arn}  Allow   a:*     AWS:${Role}\n\n"
        );
    }
}
