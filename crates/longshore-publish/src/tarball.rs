//! Recognising the shell pipeline by which the AWS CDK publishes an image archive.

/// Returns the archive a `TarballImageAsset` loads, when the command line is one of those the AWS CDK writes.
///
/// The program it loads with is the one of the machine that synthesized; it plays no part here, because the archive is
/// read without any program. Everything else, however similar, is no match and is run as it is.
// Source: aws-cdk-lib 2.275.0 assets.json of a TarballImageAsset; the older forms stand in asset manifests of its
// earlier versions, which had the path inside the script.
pub fn tarball_of(executable: &[String]) -> Option<&str> {
    let words: Vec<&str> = executable.iter().map(String::as_str).collect();
    match words[..] {
        ["sh", "-c", script, "cdk-tarball-image-asset", path] => {
            (loaded_by(script, " | tail -n 1 | sed \"s/Loaded image[^:]*: //g\"")? == "\"$1\"").then_some(path)
        }
        ["sh", "-c", script] => {
            let endings = [
                " | tail -n 1 | sed \"s/Loaded image[^:]*: //g\"",
                " | tail -n 1 | sed \"s/Loaded image: //g\"",
                " | sed \"s/Loaded image: //g\"",
            ];
            let path = endings.into_iter().find_map(|ending| loaded_by(script, ending))?;
            let plain = |c: char| c.is_ascii_alphanumeric() || "-_./+@=,".contains(c);
            (!path.is_empty() && path.chars().all(plain)).then_some(path)
        }
        _ => None,
    }
}

/// What `PROGRAM load -i … ENDING` loads.
fn loaded_by<'a>(script: &'a str, ending: &str) -> Option<&'a str> {
    let (program, loaded) = script.strip_suffix(ending)?.split_once(" load -i ")?;
    let harmless = |c: char| c.is_ascii_alphanumeric() || "-_./ ".contains(c);
    (!program.is_empty() && program.chars().all(harmless)).then_some(loaded)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(words: &[&str]) -> Option<String> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        tarball_of(&words).map(str::to_owned)
    }

    #[test]
    fn the_pipelines_of_all_library_versions_are_recognised() {
        let modern = |program: &str| format!(r#"{program} load -i "$1" | tail -n 1 | sed "s/Loaded image[^:]*: //g""#);
        for program in ["docker", "podman", "/opt/my tools/podman", "finch"] {
            assert_eq!(
                of(&["sh", "-c", &modern(program), "cdk-tarball-image-asset", "asset.ab c.tar"]).as_deref(),
                Some("asset.ab c.tar")
            );
        }
        for script in [
            r#"docker load -i ../asset.abc.tar | tail -n 1 | sed "s/Loaded image[^:]*: //g""#,
            r#"docker load -i ../asset.abc.tar | tail -n 1 | sed "s/Loaded image: //g""#,
            r#"docker load -i ../asset.abc.tar | sed "s/Loaded image: //g""#,
        ] {
            assert_eq!(of(&["sh", "-c", script]).as_deref(), Some("../asset.abc.tar"), "{script}");
        }
    }

    #[test]
    fn anything_else_is_left_alone() {
        let modern = r#"docker load -i "$1" | tail -n 1 | sed "s/Loaded image[^:]*: //g""#;
        for words in [
            &["sh", "-c", modern] as &[&str],
            &["sh", "-c", modern, "another-name", "a.tar"],
            &["sh", "-c", modern, "cdk-tarball-image-asset"],
            &["sh", "-c", modern, "cdk-tarball-image-asset", "a.tar", "b.tar"],
            &["bash", "-c", modern, "cdk-tarball-image-asset", "a.tar"],
            &[
                "sh",
                "-c",
                r#"docker load -i "$2" | tail -n 1 | sed "s/Loaded image[^:]*: //g""#,
                "cdk-tarball-image-asset",
                "a",
            ],
            &["sh", "-c", r#"make; docker load -i a.tar | sed "s/Loaded image: //g""#],
            &["sh", "-c", r#"docker load -i $(pick) | sed "s/Loaded image: //g""#],
            &["sh", "-c", r#"docker load -i "a b.tar" | sed "s/Loaded image: //g""#],
            &["sh", "-c", r#"docker load -i a.tar | tail -n 2 | sed "s/Loaded image: //g""#],
            &["./build.sh"],
            &[],
        ] {
            assert_eq!(of(words), None, "{words:?}");
        }
    }
}
