//! Writes the file whose layout `crates/longshore-spec/src/data.rs` documents.

use std::io::Write as _;

use anyhow::{Context as _, Result, bail, ensure};
use flate2::Compression;
use flate2::write::DeflateEncoder;
use serde_json::Value;

/// Neighbouring types share a block until it has this many bytes; inflating one takes some ten microseconds.
const BLOCK_BYTES: usize = 16 * 1024;

/// Packs the exporter's document.
pub(crate) fn encode(document: &Value) -> Result<Vec<u8>> {
    let resources = list(&document["resources"])?;
    let mut blocks: Vec<Vec<u8>> = vec![Vec::new()];
    let mut records = Vec::new();
    let mut starts = Vec::new();
    for resource in resources {
        if blocks.last().is_some_and(|b| b.len() >= BLOCK_BYTES) {
            blocks.push(Vec::new());
        }
        let number = blocks.len() - 1;
        let block = blocks.last_mut().context("there is a block")?;
        starts.push(records.len());
        for key in ["cfn", "module", "class"] {
            put_str(&mut records, text(&resource[key])?)?;
        }
        records.extend(u16::try_from(number)?.to_le_bytes());
        records.extend(u32::try_from(block.len())?.to_le_bytes());
        put_resource(block, resource).with_context(|| format!("in {}", resource["class"]))?;
    }
    let mut by_class: Vec<usize> = (0..resources.len()).collect();
    by_class.sort_by_key(|&i| (resources[i]["module"].as_str(), resources[i]["class"].as_str()));
    let blocks = blocks.iter().map(|b| deflate(b)).collect::<Result<Vec<_>>>()?;

    let versions = document["versions"].as_object().context("no versions")?;
    let source =
        versions.iter().map(|(name, v)| Ok(format!("{name} {}", text(v)?))).collect::<Result<Vec<_>>>()?.join(", ");
    let mut out = b"LSPEC1\n".to_vec();
    put_str(&mut out, &source)?;
    out.extend(u16::try_from(resources.len())?.to_le_bytes());
    out.extend(u16::try_from(blocks.len())?.to_le_bytes());
    let records_at = out.len() + 4 * starts.len() + 2 * by_class.len() + 4 * (blocks.len() + 1);
    for start in starts {
        out.extend(u32::try_from(records_at + start)?.to_le_bytes());
    }
    for ordinal in by_class {
        out.extend(u16::try_from(ordinal)?.to_le_bytes());
    }
    let mut at = records_at + records.len();
    out.extend(u32::try_from(at)?.to_le_bytes());
    for block in &blocks {
        at += block.len();
        out.extend(u32::try_from(at)?.to_le_bytes());
    }
    out.extend(records);
    out.extend(blocks.concat());
    Ok(out)
}

fn deflate(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

fn list(value: &Value) -> Result<&Vec<Value>> {
    value.as_array().with_context(|| format!("{value} is no list"))
}

fn text(value: &Value) -> Result<&str> {
    value.as_str().with_context(|| format!("{value} is no text"))
}

fn put_str(out: &mut Vec<u8>, value: &str) -> Result<()> {
    out.push(u8::try_from(value.len()).with_context(|| format!("`{value}` is too long"))?);
    out.extend(value.as_bytes());
    Ok(())
}

fn put_count(out: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn put_resource(out: &mut Vec<u8>, resource: &Value) -> Result<()> {
    let structs = list(&resource["structs"])?;
    let names = structs.iter().map(|s| text(&s["name"])).collect::<Result<Vec<_>>>()?;
    out.push(u8::from(resource["optionalProps"] == true));
    put_properties(out, &resource["properties"], &names)?;
    put_count(out, structs.len());
    for of in structs {
        put_str(out, text(&of["name"])?)?;
        put_properties(out, &of["properties"], &names)?;
    }
    let attributes = list(&resource["attributes"])?;
    put_count(out, attributes.len());
    for attribute in attributes {
        let name = text(&attribute["name"])?.strip_prefix("attr").context("an attribute is not called attr…")?;
        put_str(out, name)?;
        put_str(out, text(&attribute["cfn"])?)?;
        put_type(out, &attribute["ty"], &names)?;
    }
    let tags = &resource["tags"];
    out.push(u8::from(!tags.is_null()));
    if !tags.is_null() {
        put_str(out, text(&tags["cfn"])?)?;
        put_str(out, text(&tags["name"])?)?;
        out.push(match text(&tags["style"])? {
            "standard" => b's',
            "asg" => b'a',
            "map" => b'm',
            other => bail!("unknown tag style {other}"),
        });
        put_str(out, text(&tags["manager"])?)?;
    }
    let reference = &resource["reference"];
    out.push(u8::from(!reference.is_null()));
    if !reference.is_null() {
        put_str(out, text(&reference["interface"])?)?;
        put_str(out, text(&reference["name"])?)?;
        let fields = list(&reference["fields"])?;
        put_count(out, fields.len());
        for field in fields {
            put_str(out, text(&field[0])?)?;
            put_template(out, text(&field[1])?)?;
        }
    }
    Ok(())
}

fn put_properties(out: &mut Vec<u8>, properties: &Value, structs: &[&str]) -> Result<()> {
    let properties = list(properties)?;
    put_count(out, properties.len());
    for property in properties {
        let (name, cfn) = (text(&property["name"])?, text(&property["cfn"])?);
        let (first, rest) =
            name.split_at_checked(1).with_context(|| format!("`{name}` does not start with a letter"))?;
        let regular = cfn == first.to_ascii_uppercase() + rest;
        out.push(u8::from(property["required"] == true) | u8::from(!regular) << 1);
        put_str(out, name)?;
        if !regular {
            put_str(out, cfn)?;
        }
        put_type(out, &property["ty"], structs)?;
    }
    Ok(())
}

fn put_type(out: &mut Vec<u8>, ty: &Value, structs: &[&str]) -> Result<()> {
    if let Some(scalar) = ty.as_str() {
        ensure!(scalar.len() == 1 && "snbtjeg".contains(scalar), "unknown type {scalar}");
        out.extend(scalar.as_bytes());
        return Ok(());
    }
    let parts = list(ty)?;
    let kind = text(&parts[0])?;
    out.extend(kind.as_bytes());
    match kind {
        "l" | "m" => put_type(out, &parts[1], structs)?,
        "S" => {
            let name = text(&parts[1])?;
            let at = structs.iter().position(|s| *s == name).with_context(|| format!("no struct {name}"))?;
            out.extend(u16::try_from(at)?.to_le_bytes());
        }
        "u" => {
            put_count(out, parts.len() - 1);
            for part in &parts[1..] {
                put_type(out, part, structs)?;
            }
        }
        "R" => {
            put_count(out, parts.len() - 1);
            for target in &parts[1..] {
                for i in 0..3 {
                    put_str(out, text(&target[i])?)?;
                }
            }
        }
        other => bail!("unknown type {other}"),
    }
    Ok(())
}

/// Writes `a${Ref}b` as its pieces.
fn put_template(out: &mut Vec<u8>, template: &str) -> Result<()> {
    let mut parts: Vec<Vec<u8>> = Vec::new();
    let mut rest = template;
    while !rest.is_empty() {
        let mut part = Vec::new();
        let (before, after) = rest.split_once("${").unwrap_or((rest, ""));
        if before.is_empty() {
            let (inside, after) = after.split_once('}').context("unclosed ${")?;
            match inside.split_once(':') {
                None if inside == "Ref" => part.push(b'r'),
                Some(("Ref", index)) => part.extend([b'i', index.parse()?]),
                Some(("GetAtt", name)) => {
                    part.push(b'a');
                    put_str(&mut part, name)?;
                }
                Some(("Property", name)) => {
                    part.push(b'p');
                    put_str(&mut part, name)?;
                }
                Some(("AWS", _)) => {
                    part.push(b'A');
                    put_str(&mut part, inside)?;
                }
                _ => bail!("unknown ${{{inside}}}"),
            }
            rest = after;
        } else {
            part.push(b't');
            put_str(&mut part, before)?;
            rest = &rest[before.len()..];
        }
        parts.push(part);
    }
    put_count(out, parts.len());
    out.extend(parts.concat());
    Ok(())
}
