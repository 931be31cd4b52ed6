//! Compares repositories and image assets with random properties with what aws-cdk-lib 2.275.0 makes of them.
//!
//! `cargo xtask oracle fuzz [CASES] [SEED]` runs it. Every difference is printed as one JSON line, with the case and what the
//! library made of it; the exit code is 1 when there was one.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a development program; a failure names its line")]

mod build;

use std::io::{BufRead, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use serde_json::{Map, Value, json};

/// A small deterministic generator (xorshift64*).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % limit
    }

    fn one_in(&mut self, chances: usize) -> bool {
        self.below(chances) == 0
    }

    fn pick<'a>(&mut self, items: &[&'a str]) -> &'a str {
        items[self.below(items.len())]
    }

    fn some(&mut self, items: &[&str], most: usize) -> Value {
        let count = self.below(most + 1);
        (0..count).map(|_| Value::from(self.pick(items))).collect()
    }

    fn pairs(&mut self, keys: &[&str], values: &[&str], most: usize) -> Value {
        let count = self.below(most + 1);
        let pairs = (0..count).map(|_| (self.pick(keys).to_owned(), self.pick(values).into()));
        Value::Object(pairs.collect())
    }
}

/// Sets a member now and then.
fn maybe(
    r: &mut Random,
    to: &mut Map<String, Value>,
    name: &str,
    chances: usize,
    make: impl FnOnce(&mut Random) -> Value,
) {
    if r.one_in(chances) {
        let value = make(r);
        to.insert(name.to_owned(), value);
    }
}

const TAGS: [&str; 12] =
    ["prod", "dev-*", "*", "v1.2", "a*b*c", "**", "a*b*c*d*e*", "", "sha256:abc", "release-", "*-rc*", "é"];
const PRIORITIES: [i64; 8] = [1, 2, 3, 5, 10, 0, -1, 100];

fn rule(r: &mut Random) -> Value {
    let mut rule = Map::new();
    maybe(r, &mut rule, "rulePriority", 3, |r| PRIORITIES[r.below(8)].into());
    maybe(r, &mut rule, "description", 4, |r| r.pick(&["", "x", "keep \"ten\"", "ünïcode"]).into());
    maybe(r, &mut rule, "tagStatus", 2, |r| r.pick(&["ANY", "TAGGED", "UNTAGGED"]).into());
    maybe(r, &mut rule, "tagPrefixList", 4, |r| r.some(&TAGS, 3));
    maybe(r, &mut rule, "tagPatternList", 4, |r| r.some(&TAGS, 3));
    let both = r.one_in(20);
    if both || r.one_in(2) {
        rule.insert("maxImageCount".into(), [1, 5, 100, 0][r.below(4)].into());
    }
    if both || !rule.contains_key("maxImageCount") && !r.one_in(20) {
        rule.insert("maxImageAge".into(), [1, 30, 365, 0][r.below(4)].into());
    }
    rule.into()
}

fn rules(r: &mut Random, most: usize) -> Value {
    (0..r.below(most + 1)).map(|_| rule(r)).collect()
}

const NAMES: [&str; 20] = [
    "web",
    "team/web",
    "a",
    "ab",
    "Web",
    "web--api",
    "web_api",
    "web__api",
    "-web",
    "web-",
    "web/",
    "/web",
    "we b",
    "w.e-b_x/y",
    "web..x",
    "",
    "0web",
    "team//web",
    "a-very-long-name-that-goes-on/and-on/and-on",
    "wéb",
];

fn repository(r: &mut Random, id: usize) -> Value {
    let mut p = Map::new();
    maybe(r, &mut p, "repositoryName", 2, |r| {
        // Most names are good, or nothing else would be looked at.
        if r.one_in(4) { r.pick(&NAMES).into() } else { format!("team/web-{}", r.below(9)).into() }
    });
    maybe(r, &mut p, "encryption", 4, |r| r.pick(&["AES_256", "KMS", "KMS_DSSE"]).into());
    maybe(r, &mut p, "encryptionKey", 6, |_| true.into());
    maybe(r, &mut p, "imageScanOnPush", 3, |r| r.one_in(2).into());
    maybe(r, &mut p, "imageTagMutability", 3, |r| {
        r.pick(&["MUTABLE", "IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION", "MUTABLE_WITH_EXCLUSION"]).into()
    });
    let excluding = p.get("imageTagMutability").and_then(Value::as_str).is_some_and(|m| m.ends_with("EXCLUSION"));
    maybe(r, &mut p, "imageTagMutabilityExclusionFilters", if excluding { 1 } else { 12 }, |r| {
        let count = if r.one_in(8) { 6 } else { 3 };
        r.some(&["dev", "dev-*", "*", "a_b.c-*", "latest", "x y", ""][..if count == 6 { 7 } else { 5 }], count)
    });
    maybe(r, &mut p, "removalPolicy", 3, |r| {
        r.pick(&["DESTROY", "RETAIN", "SNAPSHOT", "RETAIN_ON_UPDATE_OR_DELETE"][..if id == 0 { 4 } else { 2 }]).into()
    });
    maybe(r, &mut p, "emptyOnDelete", 4, |r| r.one_in(2).into());
    maybe(r, &mut p, "lifecycleRegistryId", 8, |_| "123456789012".into());
    maybe(r, &mut p, "lifecycleRules", 2, |r| rules(r, 3));
    let methods = ["grantPull", "grantPush", "grantPullPush", "grantRead"];
    let kinds = ["role", "user", "group", "service", "account", "arn", "any", "imported"];
    let grants: Value = (0..r.below(4)).map(|_| json!([r.pick(&methods), r.pick(&kinds)])).collect();
    let more = if r.one_in(3) { rules(r, 2) } else { json!([]) };
    let tag = r.pick(&["latest", "", "v1", "sha256:0123", "sha256", "sha512:x", "a@b"]);
    json!({ "id": format!("Repo{id}"), "props": p, "more": more, "grants": grants, "tag": tag })
}

fn image(r: &mut Random, id: usize, directory: &str) -> Value {
    let keys = ["A", "b", "1", "10", "2", "VERSION", "é", "__proto__x", ""];
    let values = ["1", "", "two words", "\"q\"", "ü", "a=b,c", "${x}"];
    let mut o = Map::new();
    o.insert("directory".into(), directory.into());
    maybe(r, &mut o, "buildArgs", 2, |r| r.pairs(&keys, &values, 4));
    maybe(r, &mut o, "buildContexts", 6, |r| r.pairs(&keys, &["docker-image://alpine", "../x", "https://x"], 2));
    maybe(r, &mut o, "buildSecrets", 6, |r| r.pairs(&keys, &["src=a", "env=B"], 2));
    maybe(r, &mut o, "buildSsh", 8, |r| r.pick(&["default", "default=/x", ""]).into());
    maybe(r, &mut o, "target", 5, |r| r.pick(&["build", "", "é"]).into());
    maybe(r, &mut o, "file", 5, |r| {
        r.pick(&["Dockerfile", "other/Dockerfile.web", "", "./Dockerfile", "missing"]).into()
    });
    maybe(r, &mut o, "networkMode", 6, |r| r.pick(&["host", "none", "default", "container:x"]).into());
    maybe(r, &mut o, "platform", 5, |r| r.pick(&["linux/arm64", "linux/amd64", "x"]).into());
    maybe(r, &mut o, "outputs", 8, |r| r.some(&["type=local,dest=out", "x"], 2));
    maybe(r, &mut o, "assetName", 6, |r| r.pick(&["web", "", "a/b"]).into());
    let caches = [json!({ "type": "gha" }), json!({ "type": "registry", "params": { "ref": "x", "mode": "max" } })];
    maybe(r, &mut o, "cacheFrom", 8, |r| caches[..=r.below(2)].into());
    maybe(r, &mut o, "cacheTo", 8, |r| caches[r.below(2)].clone());
    maybe(r, &mut o, "cacheDisabled", 8, |r| r.one_in(2).into());
    maybe(r, &mut o, "displayName", 6, |r| r.pick(&["Web", "", "two words"]).into());
    let patterns =
        ["*.md", "docs", "!docs/keep.md", "**/*.log", "other", "a", "#x", "/src", "src/**", "", "!", "Dockerfile"];
    maybe(r, &mut o, "exclude", 2, |r| r.some(&patterns, 4));
    maybe(r, &mut o, "ignoreMode", 2, |r| r.pick(&["GIT", "DOCKER", "GLOB"]).into());
    maybe(r, &mut o, "followSymlinks", 3, |r| r.pick(&["NEVER", "ALWAYS", "EXTERNAL"]).into());
    maybe(r, &mut o, "extraHash", 5, |r| r.pick(&["x", "", "é"]).into());
    maybe(r, &mut o, "repositoryName", 12, |_| "old".into());
    maybe(r, &mut o, "invalidation", 5, |r| {
        let names = [
            "extraHash",
            "buildArgs",
            "buildContexts",
            "buildSecrets",
            "buildSsh",
            "target",
            "file",
            "repositoryName",
            "networkMode",
            "platform",
            "outputs",
        ];
        let count = r.below(4);
        Value::Object((0..count).map(|_| (r.pick(&names).to_owned(), r.one_in(3).into())).collect())
    });
    json!({ "id": format!("Image{id}"), "options": o })
}

/// A build context for all images.
fn directory(at: &Path) {
    let files = [
        ("Dockerfile", "FROM scratch\n"),
        ("other/Dockerfile.web", "FROM scratch\r\nCOPY . .\r\n"),
        ("docs/keep.md", "# keep"),
        ("docs/other.md", "x"),
        ("src/a.log", "log"),
        ("src/deep/b.txt", "ünï"),
        ("a", "\r"),
        ("#x", ""),
        (".dockerignore", "*.tmp\n# comment\ndocs/other.md\n"),
        ("x.tmp", "tmp"),
    ];
    for (path, text) in files {
        fs_err::create_dir_all(at.join(path).parent().unwrap()).unwrap();
        fs_err::write(at.join(path), text).unwrap();
    }
    fs_err::os::unix::fs::symlink("src/a.log", at.join("link")).unwrap();
    fs_err::os::unix::fs::symlink("deep", at.join("src/link")).unwrap();
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let cases: usize = arguments.next().map_or(1000, |n| n.parse().unwrap());
    let seed: u64 = arguments.next().map_or(1, |n| n.parse().unwrap());
    let oracle = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../oracle");
    let flags = build::flags(&oracle);
    let work = tempfile::tempdir().unwrap();
    let context = work.path().join("context");
    directory(&context);
    let context = context.canonicalize().unwrap().display().to_string();

    let mut node = Command::new("node");
    node.arg(oracle.join("fuzz/constructs.mjs")).env("HOME", work.path()).env("CDK_VALIDATION", "false");
    node.env("JSII_DEPRECATED", "quiet").env("TMPDIR", work.path());
    let mut node = node.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut answers = BufReader::new(node.stdout.take().unwrap());
    let mut questions = node.stdin.take().unwrap();

    let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let (mut differences, mut refused, mut wording) = (0, 0, 0);
    for _ in 0..cases {
        let r = &mut random;
        let repositories: Value = (0..r.below(3)).map(|i| repository(r, i)).collect();
        let images: Value = (0..r.below(3)).map(|i| image(r, i, &context)).collect();
        let case = json!({ "flags": r.one_in(3), "env": r.one_in(3), "repositories": repositories, "images": images });
        writeln!(questions, "{case}").unwrap();
        let mut line = String::new();
        answers.read_line(&mut line).unwrap();
        let mut theirs: Value = serde_json::from_str(&line).unwrap();
        let ours = build::build(&case, &flags);
        let shown = match &ours {
            Ok((template, assets)) => json!({ "template": template, "assets": assets }),
            Err(error) => json!({ "error": error.message() }),
        };
        let same = match ours {
            Ok((template, mut assets)) => {
                for manifest in [&mut assets, &mut theirs["assets"]] {
                    manifest.as_object_mut().map(|m| m.remove("version"));
                }
                theirs["template"] == template && theirs["assets"] == assets
            }
            Err(error) => {
                refused += 1;
                let message = theirs["error"].as_str().unwrap_or_default();
                wording += usize::from(!message.contains(error.message().trim_start_matches("Resolution error: ")));
                !message.is_empty()
            }
        };
        if !same {
            differences += 1;
            println!("{}", json!({ "case": case, "expected": theirs, "got": shown }));
        }
    }
    drop(questions);
    let _ = node.wait();
    println!(
        "{cases} cases from seed {seed}: {differences} differences; {refused} refused by both or by us, {wording} in other words"
    );
    if differences == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
