//! Which images a Dockerfile takes from registries.
// Source: Dockerfile reference 1.x, and docker 28.2.2's builders for what stands in `FROM`, `COPY --from` and
// `RUN --mount`; anything else of the language plays no role here.

use std::collections::HashMap;

use indexmap::IndexMap;

/// The images a Dockerfile takes from elsewhere, with the values of build arguments filled in.
pub(crate) fn images(text: &str, args: &IndexMap<String, String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut variables: HashMap<String, String> = HashMap::new();
    let mut stages: Vec<String> = Vec::new();
    let mut take = |image: String, stages: &[String]| {
        let is_stage = stages.iter().any(|stage| stage.eq_ignore_ascii_case(&image));
        let is_number = !stages.is_empty() && image.parse::<usize>().is_ok();
        if !image.is_empty() && image != "scratch" && !is_stage && !is_number && !found.contains(&image) {
            found.push(image);
        }
    };
    if let Some(frontend) = directives(text, "syntax").next() {
        take(frontend.to_owned(), &[]);
    }
    let mut is_before_stages = true;
    for instruction in instructions(text) {
        let (name, rest) = instruction.split_once(char::is_whitespace).unwrap_or((&instruction, ""));
        let words = rest.split_whitespace();
        match name.to_ascii_uppercase().as_str() {
            "ARG" if is_before_stages => {
                for word in words {
                    let (name, value) = word.split_once('=').unwrap_or((word, ""));
                    let value = args.get(name).cloned().unwrap_or_else(|| filled(unquoted(value), &variables));
                    variables.insert(name.to_owned(), value);
                }
            }
            "FROM" => {
                is_before_stages = false;
                let words: Vec<&str> = words.filter(|word| !word.starts_with("--")).collect();
                let Some(image) = words.first() else { continue };
                take(filled(image, &variables), &stages);
                let alias = words.get(2).filter(|_| words.get(1).is_some_and(|word| word.eq_ignore_ascii_case("as")));
                stages.push(alias.map_or_else(|| stages.len().to_string(), |alias| (*alias).to_owned()));
            }
            "COPY" => {
                for from in words.filter_map(|word| word.strip_prefix("--from=")) {
                    take(filled(unquoted(from), &variables), &stages);
                }
            }
            "RUN" => {
                let mounts =
                    words.take_while(|word| word.starts_with("--")).filter_map(|it| it.strip_prefix("--mount="));
                for from in mounts.flat_map(|mount| mount.split(',')).filter_map(|option| option.strip_prefix("from="))
                {
                    take(filled(from, &variables), &stages);
                }
            }
            _ => {}
        }
    }
    found
}

/// The values of a parser directive, `# name=value`; directives stand before anything else.
fn directives<'a>(text: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let all = text.lines().map_while(|line| line.trim_start().strip_prefix('#')?.split_once('='));
    all.filter(move |(it, _)| it.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}

/// The instructions, each on one line, without comments and here-documents.
fn instructions(text: &str) -> Vec<String> {
    let escape = if directives(text, "escape").any(|value| value == "`") { '`' } else { '\\' };
    let mut all = Vec::new();
    let mut current = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let line = line.trim();
        if line.starts_with('#') || (line.is_empty() && !current.is_empty()) {
            continue;
        }
        if let Some(part) = line.strip_suffix(escape) {
            current.push_str(part);
            current.push(' ');
            continue;
        }
        current.push_str(line);
        let instruction = std::mem::take(&mut current);
        let ends: Vec<String> = here_documents(&instruction);
        for end in ends {
            for line in lines.by_ref() {
                if line.trim_start_matches('\t') == end {
                    break;
                }
            }
        }
        if !instruction.is_empty() {
            all.push(instruction);
        }
    }
    if !current.trim().is_empty() {
        all.push(current);
    }
    all
}

/// The words at which the here-documents of an instruction end.
fn here_documents(instruction: &str) -> Vec<String> {
    let name = instruction.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
    if !["RUN", "COPY", "ADD"].contains(&name.as_str()) {
        return Vec::new();
    }
    let after = instruction.split("<<").skip(1).filter(|rest| !rest.starts_with('<'));
    let word = |rest: &str| {
        let rest = rest.trim_start_matches('-');
        let quoted = rest.trim_start_matches(['"', '\'']);
        quoted.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
    };
    after.map(word).filter(|word| !word.is_empty()).collect()
}

fn unquoted(text: &str) -> &str {
    let inside = |quote: char| text.strip_prefix(quote)?.strip_suffix(quote);
    inside('"').or_else(|| inside('\'')).unwrap_or(text)
}

/// A text with `$NAME`, `${NAME}`, `${NAME:-other}` and `${NAME:+other}` replaced.
fn filled(text: &str, variables: &HashMap<String, String>) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('$') {
        out.push_str(before);
        let value = |name: &str| variables.get(name).cloned().unwrap_or_default();
        match after.strip_prefix('{').and_then(|inside| inside.split_once('}')) {
            Some((inside, behind)) => {
                let (name, other) = inside.split_once(':').unwrap_or((inside, ""));
                let known = value(name);
                out.push_str(&match (other.chars().next(), known.is_empty()) {
                    (Some('-'), true) | (Some('+'), false) => filled(&other[1..], variables),
                    (Some('+'), true) => String::new(),
                    _ => known,
                });
                rest = behind;
            }
            None => {
                let end = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(after.len());
                out.push_str(&value(&after[..end]));
                rest = &after[end..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// The registry of an image's name, as docker finds it: names without a host are at Docker Hub.
pub(crate) fn registry(image: &str) -> &str {
    match image.split_once('/') {
        Some((host, _)) if host.contains(['.', ':']) || host == "localhost" => host,
        _ => "docker.io",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn images_are_found_wherever_they_stand() {
        let args = IndexMap::from([("GIVEN".to_owned(), "9".to_owned())]);
        for (text, expected) in [
            ("FROM scratch\nCOPY . /\n", &[][..]),
            ("# a comment\nfrom alpine:3 as one\nFROM one\nFROM 0\n", &["alpine:3"]),
            (
                "FROM --platform=$BUILDPLATFORM \\\n  # why\n  host/a:1 AS x\nCOPY --from=x a b\nCOPY --from=0 a b",
                &["host/a:1"],
            ),
            ("ARG R=host ARG2=\"b\"\nARG GIVEN=1\nFROM $R/${ARG2}:${GIVEN}-${NONE:-d}${R:+e}", &["host/b:9-de"]),
            (
                "FROM a\nRUN --mount=type=cache,from=host/c:1,target=/x --mount=from=a2 true\nCOPY --chown=1 --from=b /a /b",
                &["a", "host/c:1", "a2", "b"],
            ),
            (
                "FROM a\nRUN <<EOF\nFROM not-an-image\nEOF\nCOPY <<-\"X\" <<Y /\nFROM n\n\tX\nFROM n\nY\nFROM b",
                &["a", "b"],
            ),
            ("# escape=`\n# syntax = docker/dockerfile:1\nFROM a`\n:1\n", &["docker/dockerfile:1", "a"]),
            ("ARG IMAGE\nFROM ${IMAGE}\n", &[]),
        ] {
            assert_eq!(images(text, &args), expected, "{text}");
        }
    }

    #[test]
    fn registries_are_found_as_docker_does() {
        for (image, host) in [
            ("alpine", "docker.io"),
            ("library/alpine:3", "docker.io"),
            ("localhost/a", "localhost"),
            ("127.0.0.1:5000/a/b@sha256:0", "127.0.0.1:5000"),
            ("123456789012.dkr.ecr.eu-west-1.amazonaws.com/a", "123456789012.dkr.ecr.eu-west-1.amazonaws.com"),
        ] {
            assert_eq!(registry(image), host);
        }
    }
}
