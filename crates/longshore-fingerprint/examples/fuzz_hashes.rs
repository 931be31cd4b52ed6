//! Compares this crate with aws-cdk-lib 2.275.0 on random trees, files and patterns.
//!
//! `ORACLE=<directory with node_modules> cargo run --example fuzz_hashes -- [cases] [seed]`
//!
//! Every difference is printed as one JSON line; the exit code is 1 when there was one.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a development program; a failure names its line")]

use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};

use fs_err as fs;
use longshore_fingerprint::{
    CopyOptions, FingerprintOptions, IgnoreMode, IgnoreStrategy, SymlinkFollowMode, content_fingerprint,
    copy_directory, fingerprint,
};
use serde_json::{Value, json};
use sha2::Digest;

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

    fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }
}

struct Oracle {
    process: Child,
    answers: BufReader<std::process::ChildStdout>,
}

impl Oracle {
    fn start() -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz-oracle/oracle.mjs");
        let mut process =
            Command::new("node").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let answers = BufReader::new(process.stdout.take().unwrap());
        Self { process, answers }
    }

    fn ask(&mut self, question: &Value) -> Value {
        writeln!(self.process.stdin.as_mut().unwrap(), "{question}").unwrap();
        let mut line = String::new();
        self.answers.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap()
    }
}

const NAMES: &[&str] = &[
    "a",
    "b",
    "ab",
    "aB",
    "A",
    "x",
    "xy",
    "foo",
    "Foo",
    "bar",
    "foo.js",
    "a.js",
    ".a",
    ".js",
    "a.b.c",
    "x.log",
    ".env",
    "docs",
    "src",
    "node_modules",
    "cdk.out",
    "Dockerfile",
    ".dockerignore",
    "#a",
    "!a",
    "!",
    "a b",
    " a",
    "a ",
    "a\\b",
    "[a]",
    "a]",
    "(a)",
    "a|b",
    "a+b",
    "+",
    "a^b",
    "^a",
    "$a",
    "a$",
    "{a}",
    "a,b",
    "{a,b}",
    "é",
    "É",
    "ü",
    "ß",
    "ſ",
    "İ",
    "ı",
    "K",
    "日本",
    "😀",
    "a😀b",
    "\u{e000}",
    "\u{ffff}",
    "𐀀",
    "e\u{301}",
    "constructor",
    "__proto__",
    "toString",
    "valueOf",
    "a\nb",
    "a\rb",
    "\t",
    "a\u{2028}b",
    "\u{feff}a",
    "\u{a0}",
    "\u{85}",
    "...",
    "..a",
    ".a.",
    "-",
    "a-b",
    "1",
    "01",
    "10",
    "~",
    "@",
    "@(a)",
    "!(a)",
    "*",
    "**",
    "?",
    "a*",
    "\\",
    "a'b\"",
];

const PIECES: &[&str] = &[
    "*",
    "*",
    "*",
    "**",
    "**/",
    "/**",
    "/**/",
    "?",
    "??",
    "/",
    "/",
    "/",
    "//",
    "./",
    "../",
    "..",
    ".",
    "!",
    "#",
    " ",
    "\\",
    "\\\\",
    "[a-z]",
    "[!a]",
    "[^a]",
    "[ab",
    "[]a]",
    "[z-a]",
    "[a-]",
    "[[:alpha:]]",
    "[[:punct:]x]",
    "[![:upper:]]",
    "[[:space:]]",
    "[a",
    "]",
    "[",
    "{a,b}",
    "{a,b,}",
    "{1..3}",
    "{01..10..3}",
    "{c..a}",
    "{a",
    "}",
    "{",
    ",",
    "{a,{b,x}}",
    "{}",
    "${a,b}",
    "+(a|b)",
    "@(a|x)",
    "?(a)",
    "*(a|b)",
    "!(a)",
    "!(a|b)",
    "!(a)*",
    "+(",
    ")",
    "(",
    "|",
    "+(a|@(b|x))",
    "*(?(a)|+(b))",
    "@(a|*(b))",
    "!(!(a))",
    "!(a|?(b))",
    "+()",
    "!()",
    "@(*.js|.a)",
    "+(.|a)",
    "*.js",
    "*.log",
    "*.*",
    ".*",
    "a*",
    "*a*",
    "?*",
    "^",
    "$",
    "+",
    "&",
    "\t",
    "\r",
    "\n",
    "\\ ",
    "\\!",
    "\\#",
    "\\*",
    "\\?",
    "\\[",
    "\\a",
    "\\d",
    "\\b",
    "{2}",
    "{0,1}",
    "-",
    "~",
    "'",
    "@",
];

fn pattern(random: &mut Random) -> String {
    let mut out = String::new();
    if random.one_in(5) {
        out.push_str(random.pick(&["!", "/", "!/", "/!", " ", "! ", "#", "\u{feff}", "\\", "./"]));
    }
    for i in 0..1 + random.below(4) {
        if i > 0 && random.one_in(2) {
            out.push('/');
        }
        if random.one_in(2) {
            out.push_str(random.pick(NAMES));
        } else {
            out.push_str(random.pick(PIECES));
        }
    }
    if random.one_in(8) {
        out.push_str(random.pick(&["/", " ", "\r", "\\", "/**", "/*", "\t "]));
    }
    out
}

fn patterns(random: &mut Random) -> Vec<String> {
    (0..random.below(4) + usize::from(!random.one_in(6))).map(|_| pattern(random)).collect()
}

fn ordinary_pattern(random: &mut Random) -> String {
    let names = [
        "a",
        "b",
        "foo",
        "foo.js",
        "x.log",
        "docs",
        "src",
        "node_modules",
        ".env",
        "*.js",
        "*.log",
        "*",
        "**",
        "d*",
        "?",
        "*.*",
    ];
    let mut out = String::from(random.pick(&["", "", "", "!", "/", "**/", "!**/"]));
    for i in 0..1 + random.below(3) {
        if i > 0 {
            out.push('/');
        }
        out.push_str(random.pick(&names));
    }
    out.push_str(random.pick(&["", "", "", "", "/", "\r", "/**"]));
    out
}

fn relative_path(random: &mut Random) -> String {
    (0..1 + random.below(4)).map(|_| random.pick(NAMES)).collect::<Vec<_>>().join("/")
}

fn mode(random: &mut Random) -> (&'static str, IgnoreMode) {
    random.pick(&[("glob", IgnoreMode::Glob), ("git", IgnoreMode::Git), ("docker", IgnoreMode::Docker)])
}

/// Returns a description of the difference, if there is one.
fn check_ignore(random: &mut Random, oracle: &mut Oracle) -> Option<Value> {
    let (name, mode) = mode(random);
    let patterns = if random.one_in(3) {
        (0..1 + random.below(6)).map(|_| ordinary_pattern(random)).collect()
    } else {
        patterns(random)
    };
    let paths: Vec<String> = (0..30).map(|_| relative_path(random)).collect();
    let question = json!({"kind": "ignore", "mode": name, "patterns": patterns, "paths": paths});
    let theirs = oracle.ask(&question);
    let ours = match IgnoreStrategy::new(mode, Path::new("/root"), &patterns) {
        Err(error) => json!({"error": error.to_string()}),
        Ok(strategy) => {
            let judge = |verdict: &dyn Fn(&Path) -> bool| -> Vec<bool> {
                paths.iter().map(|path| verdict(&Path::new("/root").join(path))).collect()
            };
            json!({
                "ignores": judge(&|path| strategy.ignores(path)),
                "completely": judge(&|path| strategy.completely_ignores(path)),
            })
        }
    };
    if let (Some(theirs), Some(ours)) = (theirs.get("error"), ours.get("error")) {
        // Both refuse; the wording differs.
        return (theirs == "" || ours == "").then_some(question);
    }
    let mut different = Vec::new();
    for what in ["ignores", "completely"] {
        for (i, path) in paths.iter().enumerate() {
            let (theirs, ours) = (theirs[what].get(i), ours[what].get(i));
            if theirs != Some(&Value::Null) && theirs != ours {
                different.push(json!([what, path, theirs, ours]));
            }
        }
    }
    (!different.is_empty()).then(|| {
        json!({"mode": name, "patterns": patterns, "different": different,
               "errors": [theirs.get("error"), ours.get("error")]})
    })
}

fn content(random: &mut Random) -> Vec<u8> {
    const UNITS: &[&[u8]] = &[
        b"a",
        b"text ",
        b"\n",
        b"\r\n",
        b"\r",
        b"\r\r\n",
        b"\xc3\xa9",
        b"\xe6\x97\xa5",
        b"\xf0\x9f\x98\x80",
        b"\xff",
        b"\xc3",
        b"\xe6\x97",
        b"\xf0\x9f",
        b"\xed\xa0\x80",
        b"\xc0\x80",
        b"\xf4\x90\x80\x80",
        b"\xef\xbb\xbf",
        b"\x80",
    ];
    let mut out = Vec::new();
    match random.below(12) {
        0 => {}
        1..=5 => {
            for _ in 0..random.below(12) {
                out.extend_from_slice(random.pick(UNITS));
            }
        }
        kind => {
            // Around the edges of blocks and of our own reads.
            let edges = [8_192, 8_192, 16_384, 24_576, 131_072, 139_264];
            for _ in 0..1 + random.below(3) {
                let edge = random.pick(&edges);
                let filler = random.pick(&[b"x".as_slice(), b"x", b"\r", b"line\r\n", b"\xc3\xa9"]);
                let before = random.below(5);
                while out.len() + before < edge {
                    let room = edge - before - out.len();
                    out.extend_from_slice(&filler[..filler.len().min(room)]);
                }
                for _ in 0..random.below(5) {
                    out.extend_from_slice(random.pick(UNITS));
                }
            }
            if kind == 11 {
                let at = random.below(out.len() + 1);
                out.insert(at, 0);
            }
        }
    }
    if random.one_in(15) {
        out.push(0);
    }
    out
}

fn check_content(random: &mut Random, oracle: &mut Oracle, scratch: &Path) -> Option<Value> {
    let file = scratch.join("content");
    let bytes = content(random);
    fs::write(&file, &bytes).unwrap();
    let theirs = oracle.ask(&json!({"kind": "content", "root": file}));
    let ours = content_fingerprint(&file).unwrap();
    (theirs["hash"] != ours).then(|| {
        let kept = std::env::temp_dir().join(format!("fuzz-content-{}", random.0));
        fs::write(&kept, &bytes).unwrap();
        json!({"content": kept, "theirs": theirs, "ours": ours})
    })
}

/// Fills a directory; returns how it was made.
fn grow(random: &mut Random, base: &Path, root: &Path, made: &mut Vec<String>, depth: usize) {
    for _ in 0..random.below(if depth == 0 { 9 } else { 5 }) {
        let path = root.join(random.pick(NAMES));
        if path.symlink_metadata().is_ok() {
            continue;
        }
        let shown = path.to_string_lossy().into_owned();
        match random.below(10) {
            0..=2 if depth < 4 => {
                fs::create_dir(&path).unwrap();
                made.push(format!("dir {shown}"));
                grow(random, base, &path, made, depth + 1);
            }
            3..=5 => {
                let mut target = String::new();
                for i in 0..1 + random.below(4) {
                    if i > 0 {
                        target.push('/');
                    }
                    target.push_str(if random.one_in(3) { ".." } else { random.pick(NAMES) });
                }
                let existing: Vec<&String> =
                    made.iter().filter(|line| line.starts_with("file") || line.starts_with("dir")).collect();
                if !existing.is_empty() && random.one_in(2) {
                    let chosen = random.pick(&existing).split_once(' ').unwrap().1.to_owned();
                    target = if random.one_in(3) { chosen } else { climb(&path, Path::new(&chosen)) };
                }
                if random.one_in(10) {
                    target = random.pick(&[".", "..", "./", "../", "../..", "./a/../b"]).to_owned();
                }
                // Links must stay in the scratch tree: following one to the root would copy the whole machine.
                if !stays_below(&path, &target, base) {
                    target = "a".to_owned();
                }
                symlink(&target, &path).unwrap();
                made.push(format!("link {shown} -> {target}"));
            }
            _ => {
                fs::write(&path, content(random)).unwrap();
                let mode = random.pick(&[0o644, 0o755, 0o600, 0o444, 0o711]);
                fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
                made.push(format!("file {shown}"));
            }
        }
    }
}

/// Tells whether a link's text, read as text, leads to something below `base`.
fn stays_below(link: &Path, text: &str, base: &Path) -> bool {
    let mut at = link.parent().unwrap().to_owned();
    for part in Path::new(text).components() {
        match part {
            std::path::Component::RootDir => at = "/".into(),
            std::path::Component::ParentDir => {
                at.pop();
            }
            std::path::Component::Normal(name) => at.push(name),
            _ => {}
        }
    }
    at.starts_with(base)
}

/// Returns the relative text of a link from `link` to `target`.
fn climb(link: &Path, target: &Path) -> String {
    let from: Vec<_> = link.parent().unwrap().components().collect();
    let to: Vec<_> = target.components().collect();
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let mut out = "../".repeat(from.len() - shared);
    out.push_str(&to[shared..].iter().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"));
    if out.is_empty() { ".".to_owned() } else { out }
}

fn listing(root: &Path) -> Vec<String> {
    fn visit(directory: &Path, prefix: &str, out: &mut Vec<String>) {
        let mut names: Vec<_> =
            fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        for name in names {
            let path = directory.join(&name);
            let metadata = fs::symlink_metadata(&path).unwrap();
            if metadata.is_symlink() {
                out.push(format!("link {prefix}{name} -> {}", fs::read_link(&path).unwrap().to_str().unwrap()));
            } else if metadata.is_dir() {
                out.push(format!("dir {prefix}{name}"));
                visit(&path, &format!("{prefix}{name}/"), out);
            } else {
                let digest = sha2::Sha256::digest(fs::read(&path).unwrap());
                let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
                out.push(format!("file {prefix}{name} {:o} {hex}", metadata.permissions().mode() & 0o777));
            }
        }
    }
    let mut out = Vec::new();
    visit(root, "", &mut out);
    out
}

fn check_tree(random: &mut Random, oracle: &mut Oracle, scratch: &Path) -> Option<Value> {
    let case = tempfile::tempdir_in(scratch).unwrap();
    let dests = tempfile::tempdir_in(scratch).unwrap();
    let base = case.path().join("room/to/climb");
    fs::create_dir_all(&base).unwrap();
    let mut made = Vec::new();
    let outside = base.join("outside");
    fs::create_dir(&outside).unwrap();
    grow(random, &base, &outside, &mut made, 1);
    let tree = base.join("tree");
    fs::create_dir(&tree).unwrap();
    grow(random, &base, &tree, &mut made, 0);
    let mut root = tree.clone();
    if random.one_in(8) {
        root = base.join("alias");
        symlink(random.pick(&["tree", "./tree", "outside/../tree"]), &root).unwrap();
    }
    let (mode_name, mode) = mode(random);
    let exclude: Vec<String> = match random.below(3) {
        0 => Vec::new(),
        1 => (0..1 + random.below(4)).map(|_| ordinary_pattern(random)).collect(),
        _ => patterns(random),
    };
    let (follow_name, follow) = random.pick(&[
        ("never", SymlinkFollowMode::Never),
        ("always", SymlinkFollowMode::Always),
        ("external", SymlinkFollowMode::External),
        ("internal-only", SymlinkFollowMode::BlockExternal),
    ]);
    let extra = random.one_in(3).then(|| "salt".to_owned());
    let mut asked = json!({"exclude": exclude, "ignoreMode": mode_name, "follow": follow_name});
    if let Some(extra) = &extra {
        asked["extraHash"] = json!(extra);
    }
    let theirs =
        oracle.ask(&json!({"kind": "tree", "root": root, "options": asked, "dest": dests.path().join("theirs")}));

    let hashing = FingerprintOptions {
        exclude: exclude.clone(),
        ignore_mode: Some(mode),
        follow,
        extra_hash: extra,
        ..FingerprintOptions::default()
    };
    let copying = CopyOptions { exclude, ignore_mode: Some(mode), follow, ..CopyOptions::default() };
    let dest = dests.path().join("ours");
    let hash = fingerprint(&root, &hashing).map_err(|error| error.to_string());
    let copied = copy_directory(&root, &dest, &copying).map_err(|error| error.to_string());

    // A bad pattern is an error before the first path is tested; the library tests none of these names.
    let untested = |name: &str| ["constructor", "__proto__", "toString", "valueOf"].contains(&name);
    let mut names = fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().file_name());
    if names.all(|name| untested(name.to_str().unwrap())) && hash.as_ref().is_err_and(|e| e.contains("is not valid")) {
        return None;
    }
    // An exception's parent directories may not compile; the library fails where we go on.
    let parent_fails = |error: &Value| {
        let invalid = error.as_str().is_some_and(|text| text.contains("Invalid regular expression"));
        invalid && mode == IgnoreMode::Docker && asked["exclude"].to_string().contains('!')
    };
    // The library refuses to judge names of dots only in git mode, we do not.
    let dotted = |error: &Value| error.as_str().is_some_and(|text| text.contains("path.relative()"));
    let same_hash = match &hash {
        Ok(hash) => theirs["hash"] == json!(hash) || dotted(&theirs["hashError"]) || parent_fails(&theirs["hashError"]),
        Err(_) => theirs.get("hashError").is_some(),
    };
    let staged = copied.as_ref().map(|_| json!(listing(&dest)));
    let same_copy = match &staged {
        Ok(staged) => theirs["staged"] == *staged || dotted(&theirs["copyError"]) || parent_fails(&theirs["copyError"]),
        Err(_) => theirs.get("copyError").is_some(),
    };
    (!same_hash || !same_copy).then(|| {
        json!({"root": root, "made": made, "options": asked, "theirs": theirs, "hash": format!("{hash:?}"), "staged": format!("{staged:?}")})
    })
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u64>().unwrap());
    let cases = arguments.next().unwrap_or(1_000);
    let seed = arguments.next().unwrap_or(1);
    let mut oracle = Oracle::start();
    let scratch = tempfile::tempdir().unwrap();
    let scratch_path = scratch.path().canonicalize().unwrap();
    let mut differences = 0;
    for case in 0..cases {
        let mut random = Random((seed << 32 | case).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let difference = match case % 5 {
            0 | 1 => check_ignore(&mut random, &mut oracle),
            2 => check_content(&mut random, &mut oracle, &scratch_path),
            _ => check_tree(&mut random, &mut oracle, &scratch_path),
        };
        if let Some(difference) = difference {
            differences += 1;
            println!("{}", json!({"case": case, "seed": seed, "difference": difference}));
        }
    }
    drop(oracle.process.stdin.take());
    oracle.process.wait().unwrap();
    println!("{cases} cases, {differences} differences");
    if differences == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
