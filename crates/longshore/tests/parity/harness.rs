//! Runs the Rust twin of an oracle case and compares its assembly with what aws-cdk-lib made.
//!
//! Goldens and fixtures are in the folder `oracle` of the workspace; `cargo xtask oracle` makes them.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use longshore::core::names::sha256_hex;
use longshore::core::value::Value;
use longshore::prelude::*;
use serde_json::Value as Json;

/// The working folder is the process's, so cases take turns.
static TURN: Mutex<()> = Mutex::new(());

fn oracle() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../oracle")
}

/// One recorded value: label, value, and the stack to resolve it in.
type Record = (String, Value, Option<Stack>);

/// What a case gets besides its app.
pub(crate) struct Context {
    work: PathBuf,
    fixtures: Cell<bool>,
    omitted: RefCell<Vec<&'static str>>,
    records: RefCell<Vec<Record>>,
    errors: RefCell<Vec<(String, Option<Error>)>>,
    own_handlers: Cell<bool>,
}

impl Context {
    /// The absolute path of a fixture; the first call writes all of them.
    pub(crate) fn fixture(&self, name: &str) -> String {
        if !self.fixtures.replace(true) {
            materialize(&self.work.join("fixtures"));
        }
        self.work.join("fixtures").join(name).display().to_string()
    }

    /// The absolute path of a file or folder of the case's own, beside the output folder.
    pub(crate) fn work(&self, name: &str) -> String {
        self.work.join(name).display().to_string()
    }

    /// Leaves out hashes: the functions that come with Longshore are not the library's.
    // Differs(cdk): handler-code.
    pub(crate) fn own_handler_code(&self) {
        self.own_handlers.set(true);
    }

    /// Records a value; with a stack, its tokens are resolved there after synthesis.
    pub(crate) fn record<'a>(&self, label: &str, value: impl Into<Value>, stack: impl Into<Option<&'a Stack>>) {
        self.records.borrow_mut().push((label.to_owned(), value.into(), stack.into().cloned()));
    }

    /// Leaves labels out that only a dynamically typed program can have, such as a number where a text belongs.
    pub(crate) fn omit(&self, labels: &[&'static str]) {
        self.omitted.borrow_mut().extend(labels);
    }

    /// Runs something in an app of its own and records whether it fails.
    pub(crate) fn attempt(&self, label: &str, f: impl FnOnce(&Stack, &App) -> Result<()>) {
        self.attempt_with(label, AppProps::default(), StackProps::default(), false, f);
    }

    /// As [`Context::attempt`], and the app is synthesized.
    pub(crate) fn attempt_synth(&self, label: &str, f: impl FnOnce(&Stack, &App) -> Result<()>) {
        self.attempt_with(label, AppProps::default(), StackProps::default(), true, f);
    }

    /// As [`Context::attempt`], with properties of the app and the stack.
    pub(crate) fn attempt_with(
        &self,
        label: &str,
        app: AppProps,
        stack: StackProps,
        synth: bool,
        f: impl FnOnce(&Stack, &App) -> Result<()>,
    ) {
        let outdir = self.work.join("attempts").join(self.errors.borrow().len().to_string());
        let result = (|| {
            // The validator of templates has tests of its own, where it is part of the build.
            let builtin_cloud_formation_validation = app.builtin_cloud_formation_validation.or(Some(false));
            let app = App::with_props(AppProps { outdir: Some(outdir), builtin_cloud_formation_validation, ..app })?;
            let stack = Stack::with_props(&app, "Stack", stack)?;
            f(&stack, &app)?;
            if synth {
                app.synth()?;
            }
            Ok(())
        })();
        self.errors.borrow_mut().push((label.to_owned(), result.err()));
    }

    /// The flags that a new project gets.
    pub(crate) fn recommended_flags() -> longshore::core::value::Object {
        let text = fs_err::read_to_string(oracle().join("recommended-feature-flags.json")).unwrap();
        match Value::from(serde_json::from_str::<Json>(&text).unwrap()) {
            Value::Object(flags) => flags,
            other => panic!("flags are an object, got {other:?}"),
        }
    }
}

/// Runs a case with the default app and compares everything.
pub(crate) fn check(case: &str, body: impl FnOnce(&App, &Context) -> Result<()>) {
    check_with(case, |_| AppProps::default(), body);
}

/// Runs a case with properties of the app and compares everything.
pub(crate) fn check_with(
    case: &str,
    props: impl FnOnce(&Context) -> AppProps,
    body: impl FnOnce(&App, &Context) -> Result<()>,
) {
    let _turn: MutexGuard<'_, ()> = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let dir = tempfile::tempdir().unwrap();
    let work = dir.path().canonicalize().unwrap();
    std::env::set_current_dir(&work).unwrap();
    let context = Context {
        work: work.clone(),
        fixtures: Cell::new(false),
        omitted: RefCell::default(),
        own_handlers: Cell::new(false),
        records: RefCell::default(),
        errors: RefCell::default(),
    };
    let outcome = (|| {
        let mut props = props(&context);
        props.outdir.get_or_insert_with(|| PathBuf::from("cdk.out"));
        props.builtin_cloud_formation_validation.get_or_insert(false);
        let app = App::with_props(props)?;
        body(&app, &context)?;
        app.synth().map(|_| ())
    })();
    std::env::set_current_dir("/").unwrap();

    let expected_dir = oracle().join("expected").join(case);
    let expected = read_tree(&expected_dir);
    assert!(!expected.is_empty(), "no golden files in {}", expected_dir.display());
    let mut problems = Vec::new();
    match (&outcome, expected.get("error.txt")) {
        (Err(e), Some(message)) => {
            if fuzzy(&normal(&work, e.message())) != fuzzy(message) {
                problems.push(format!("message:\n  expected {}\n  got      {}", message.trim(), e.message()));
            }
        }
        (Err(e), None) => problems.push(format!("failed: {e:?}")),
        (Ok(()), Some(message)) => problems.push(format!("should fail with: {message}")),
        (Ok(()), None) => {}
    }
    compare_errors(&context, &expected, &mut problems);
    if outcome.is_ok() {
        let got = collect(&work, &context);
        for (path, want) in &expected {
            if path == "errors.json" || path == "error.txt" {
                continue;
            }
            if context.own_handlers.get() && path == "staged.json" {
                continue;
            }
            let comparable =
                |text: &str| if context.own_handlers.get() { without_hashes(text) } else { text.to_owned() };
            let mut want = canonical(path, &comparable(want));
            if path == "values.json" {
                want.as_object_mut().unwrap().retain(|k, _| !context.omitted.borrow().contains(&k.as_str()));
            }
            match got.get(path) {
                None if want.as_object().is_some_and(serde_json::Map::is_empty) => {}
                None => problems.push(format!("{path}: missing")),
                Some(text) => {
                    let mut got = canonical(path, &comparable(text));
                    if path.ends_with(".template.json") && !context.own_handlers.get() {
                        order(path, &expected[path], text, &mut problems);
                    }
                    if context.own_handlers.get() {
                        strip_inline_code(&mut want);
                        strip_inline_code(&mut got);
                    }
                    differences(path, &want, &got, &mut problems);
                }
            }
        }
        for path in got.keys().filter(|p| !expected.contains_key(*p)) {
            problems.push(format!("{path}: unexpected"));
        }
    }
    assert!(
        problems.is_empty(),
        "{case}: {} differences\n{}",
        problems.len(),
        problems[..problems.len().min(25)].join("\n")
    );
}

/// Leaves out the code of functions in the template itself.
fn strip_inline_code(v: &mut Json) {
    match v {
        Json::Object(map) => {
            for key in ["ZipFile", "zipFile"] {
                if map.get(key).is_some_and(Json::is_string) {
                    map[key] = Json::Null;
                }
            }
            map.values_mut().for_each(strip_inline_code);
        }
        Json::Array(items) => items.iter_mut().for_each(strip_inline_code),
        _ => {}
    }
}

/// Numbers hashes in the order they come in, and drops the ids of destinations, which are made of them.
fn without_hashes(text: &str) -> String {
    let mut seen: Vec<&str> = Vec::new();
    let hex = |s: &str| s.bytes().take_while(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(b)).count();
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skip = match hex(rest) {
            64 => 64,
            8 if out.ends_with('-') && rest[8..].starts_with("\": {") => 8,
            _ => 0,
        };
        if skip > 0 {
            let hash = &rest[..skip];
            if skip == 64 && !seen.contains(&hash) {
                seen.push(hash);
            }
            out.push_str(&format!("#{}", seen.iter().position(|h| *h == hash).unwrap_or_default()));
            rest = &rest[skip..];
            continue;
        }
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
    out
}

/// What JavaScript calls errors that have no name of their own.
const PLAIN_ERRORS: [&str; 4] = ["Error", "TypeError", "RangeError", "SyntaxError"];

/// The code of twins for what does not compile here.
const REFUSED_BY_TYPES: &str = "RefusedByTypes";

fn compare_errors(context: &Context, expected: &BTreeMap<String, String>, problems: &mut Vec<String>) {
    let Some(text) = expected.get("errors.json") else { return };
    let want: Json = serde_json::from_str(text).unwrap();
    let want = want.as_object().unwrap();
    let got = context.errors.borrow();
    for (label, outcome) in want.iter().filter(|(l, _)| !context.omitted.borrow().contains(&l.as_str())) {
        let Some((_, error)) = got.iter().find(|(l, _)| l == label) else {
            problems.push(format!("attempt '{label}' is missing"));
            continue;
        };
        match (outcome.get("error"), error) {
            (None, None) => {}
            (Some(e), Some(g)) => {
                let message = e["message"].as_str().unwrap();
                if fuzzy(message) != fuzzy(&normal(&context.work, g.message())) {
                    problems
                        .push(format!("attempt '{label}' message:\n  expected {message}\n  got      {}", g.message()));
                }
                let name = e["name"].as_str().unwrap();
                if name != g.code() && g.code() != REFUSED_BY_TYPES && !PLAIN_ERRORS.contains(&name) {
                    problems.push(format!("attempt '{label}' code:\n  expected {name}\n  got      {}", g.code()));
                }
            }
            (Some(e), None) => problems.push(format!("attempt '{label}' should fail with: {}", e["message"])),
            (None, Some(g)) => problems.push(format!("attempt '{label}' should be ok, failed: {g:?}")),
        }
    }
    for (label, _) in got.iter().filter(|(l, _)| !want.contains_key(l)) {
        problems.push(format!("attempt '{label}' is not in the golden file"));
    }
}

/// Leaves out what the corpus calls fuzzy: class names of the compiled library, repeated prefixes, final dots.
fn fuzzy(message: &str) -> String {
    let mut text =
        message.trim().replace("Stack2", "Stack").replace("Repository2", "Repository").replace("Queue2", "Queue");
    text = text.replace("DockerImageAsset2", "DockerImageAsset").replace("2 [", " [");
    while text.contains("Resolution error: Resolution error: ") {
        text = text.replace("Resolution error: Resolution error: ", "Resolution error: ");
    }
    text.trim_end_matches('.').to_owned()
}

fn normal(work: &Path, text: &str) -> String {
    let text = text.replace(&work.join("fixtures").display().to_string(), "${FIXTURES}");
    let text = text.replace(&work.display().to_string(), "${WORK}");
    // Token counters are arbitrary.
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(i) = rest.find("${Token[") {
        let (before, token) = rest.split_at(i);
        out.push_str(before);
        let end = token.find("]}").map_or(token.len(), |e| e + 2);
        // What has a quote in it is only the beginning of a token's text.
        let end = token[..end].find('"').unwrap_or(end);
        let inner = &token[..end];
        if !inner.ends_with("]}") {
            out.push_str(inner);
            rest = &token[end..];
            continue;
        }
        match inner.rfind('.') {
            Some(dot) => out.push_str(&format!("{}.#]}}", &inner[..dot])),
            None => out.push_str(inner),
        }
        rest = &token[end..];
    }
    out + rest
}

fn collect(work: &Path, context: &Context) -> BTreeMap<String, String> {
    let outdir = work.join("cdk.out");
    let mut got: BTreeMap<String, String> = read_tree(&outdir)
        .into_iter()
        .filter(|(p, _)| {
            !p.starts_with("asset.")
                && !p.contains("/asset.")
                && !p.ends_with("cdk.out")
                && p != "validation-report.json"
        })
        .map(|(p, t)| (p, normal(work, &t)))
        .collect();
    let staged = staged(&outdir, work);
    if !staged.is_empty() {
        got.insert("staged.json".into(), Json::Object(staged).to_string());
    }
    let records = context.records.borrow();
    if !records.is_empty() {
        let mut values = serde_json::Map::new();
        for (label, value, stack) in records.iter() {
            let value = match stack {
                Some(stack) => stack.resolve(value),
                None => Ok(value.clone()),
            };
            let json = match value {
                Ok(Value::Undefined) => Json::from("<undefined>"),
                Ok(v) => Json::from(&v),
                Err(e) => serde_json::json!({"<error>": e.message()}),
            };
            values.insert(label.clone(), json);
        }
        got.insert("values.json".into(), normal(work, &Json::Object(values).to_string()));
    }
    got
}

/// Leaves out what is arbitrary or, on purpose, ours.
fn canonical(path: &str, text: &str) -> Json {
    if path.ends_with(".txt") {
        return text.into();
    }
    let mut v: Json = serde_json::from_str(text).unwrap_or_else(|e| panic!("{path} is JSON: {e}"));
    let file = path.rsplit('/').next().unwrap();
    if file == "manifest.json" {
        let manifest = v.as_object_mut().unwrap();
        manifest.remove("version");
        manifest.remove("minimumCliVersion");
        manifest["artifacts"].as_object_mut().unwrap().retain(|_, a| a["type"] != "cdk:feature-flag-report");
    } else if file.ends_with(".template.json") {
        read_analytics(&mut v);
    } else if file.ends_with(".assets.json") {
        v.as_object_mut().unwrap().remove("version");
    } else if file.ends_with(".metadata.json") {
        for entries in v.as_object_mut().unwrap().values_mut() {
            entries.as_array_mut().unwrap().retain(|e| {
                let kind = e["type"].as_str().unwrap_or_default();
                !kind.starts_with("aws:cdk:analytics") && kind != "aws:cdk:creationStack"
            });
        }
        v.as_object_mut().unwrap().retain(|_, e| e.as_array().is_some_and(|a| !a.is_empty()));
    } else if file == "tree.json" {
        strip_construct_info(&mut v["tree"]);
    }
    v
}

/// Reads what a template tells of itself, but for the language of the program.
fn read_analytics(template: &mut Json) {
    use base64::Engine as _;
    use std::io::Read as _;
    let Some(told) = template.pointer_mut("/Resources/CDKMetadata/Properties/Analytics") else { return };
    let encoded = told.as_str().unwrap().strip_prefix("v2:deflate64:").unwrap();
    let bytes = base64::engine::general_purpose::STANDARD.decode(encoded).unwrap();
    let mut text = String::new();
    flate2::read::GzDecoder::new(&bytes[..]).read_to_string(&mut text).unwrap();
    *told = without_agent(&text).into();
}

/// Leaves out the program's language, which comes last.
pub(crate) fn without_agent(told: &str) -> &str {
    told.rsplit_once(',').map_or("", |(rest, agent)| if agent.ends_with("!jsii-runtime.Runtime") { rest } else { told })
}

fn strip_construct_info(node: &mut Json) {
    node.as_object_mut().unwrap().remove("constructInfo");
    if let Some(children) = node.get_mut("children").and_then(Json::as_object_mut) {
        children.values_mut().for_each(strip_construct_info);
    }
}

fn differences(at: &str, want: &Json, got: &Json, out: &mut Vec<String>) {
    match (want, got) {
        (Json::Object(a), Json::Object(b)) => {
            for (k, v) in a {
                match b.get(k) {
                    Some(w) => differences(&format!("{at} {k}"), v, w, out),
                    None => out.push(format!("{at} {k}: missing, expected {}", short(v))),
                }
            }
            for k in b.keys().filter(|k| !a.contains_key(*k)) {
                out.push(format!("{at} {k}: unexpected {}", short(&b[k])));
            }
        }
        (Json::Array(a), Json::Array(b)) if a.len() == b.len() => {
            for (i, (v, w)) in a.iter().zip(b).enumerate() {
                differences(&format!("{at} {i}"), v, w, out);
            }
        }
        _ if number(want) == number(got) && number(want).is_some() => {}
        _ if want == got => {}
        _ => out.push(format!("{at}:\n  expected {}\n  got      {}", short(want), short(got))),
    }
}

/// Templates are the same to the byte: tells the first line that is not.
fn order(path: &str, want: &str, got: &str, out: &mut Vec<String>) {
    let lines = want.lines().zip(got.lines()).enumerate().find(|(_, (a, b))| a != b);
    if let Some((i, (a, b))) = lines {
        out.push(format!("{path} line {}:\n  expected {a}\n  got      {b}", i + 1));
    }
}

fn number(v: &Json) -> Option<f64> {
    v.as_f64()
}

fn short(v: &Json) -> String {
    v.to_string().chars().take(400).collect()
}

fn read_tree(dir: &Path) -> BTreeMap<String, String> {
    fn visit(dir: &Path, prefix: &str, out: &mut BTreeMap<String, String>) {
        let Ok(entries) = fs_err::read_dir(dir) else { return };
        for e in entries.map(|e| e.unwrap()) {
            let name = format!("{prefix}{}", e.file_name().to_string_lossy());
            let kind = e.file_type().unwrap();
            if kind.is_dir() {
                if !name.starts_with("asset.") {
                    visit(&e.path(), &format!("{name}/"), out);
                }
            } else if kind.is_file()
                && let Ok(text) = String::from_utf8(fs_err::read(e.path()).unwrap())
            {
                out.insert(name, text);
            }
        }
    }
    let mut out = BTreeMap::new();
    visit(dir, "", &mut out);
    out
}

fn staged(outdir: &Path, work: &Path) -> serde_json::Map<String, Json> {
    let mut out = serde_json::Map::new();
    let Ok(entries) = fs_err::read_dir(outdir) else { return out };
    for e in entries.map(|e| e.unwrap()) {
        let name = e.file_name().to_string_lossy().into_owned();
        if !name.starts_with("asset.") {
            continue;
        }
        if e.path().symlink_metadata().unwrap().is_dir() {
            let mut list = Vec::new();
            walk(&e.path(), "", work, &mut list);
            out.insert(name, list.into());
        } else {
            out.insert(name, serde_json::json!({"file": file_info(&e.path())}));
        }
    }
    out
}

fn file_info(path: &Path) -> serde_json::Map<String, Json> {
    let bytes = fs_err::read(path).unwrap();
    let executable = fs_err::metadata(path).unwrap().permissions().mode() & 0o100 != 0;
    let mut m = serde_json::Map::new();
    m.insert("size".into(), bytes.len().into());
    m.insert("sha256".into(), sha256_hex(&bytes).into());
    m.insert("executable".into(), executable.into());
    m
}

fn walk(root: &Path, rel: &str, work: &Path, out: &mut Vec<Json>) {
    let mut names: Vec<_> = fs_err::read_dir(root.join(rel)).unwrap().map(|e| e.unwrap().file_name()).collect();
    names.sort_by(|a, b| a.as_encoded_bytes().cmp(b.as_encoded_bytes()));
    for name in names {
        let name = name.to_string_lossy();
        let r = if rel.is_empty() { name.to_string() } else { format!("{rel}/{name}") };
        let p = root.join(&r);
        let kind = p.symlink_metadata().unwrap().file_type();
        if kind.is_symlink() {
            let target = fs_err::read_link(&p).unwrap().display().to_string();
            out.push(serde_json::json!({"path": r, "type": "symlink", "target": normal(work, &target)}));
        } else if kind.is_dir() {
            out.push(serde_json::json!({"path": r, "type": "dir"}));
            walk(root, &r, work, out);
        } else {
            let mut m = serde_json::json!({"path": r, "type": "file"});
            m.as_object_mut().unwrap().extend(file_info(&p));
            out.push(m);
        }
    }
}

/// Writes all fixtures side by side, as links point from one to another.
fn materialize(dest: &Path) {
    let text = fs_err::read_to_string(oracle().join("fixtures.json")).unwrap();
    let spec: Json = serde_json::from_str(&text).unwrap();
    fs_err::create_dir_all(dest).unwrap();
    for (name, entries) in spec.as_object().unwrap() {
        let base = dest.join(name);
        let entries = entries.as_array().unwrap();
        if entries.len() == 1 && entries[0]["path"] == "." {
            fs_err::os::unix::fs::symlink(entries[0]["target"].as_str().unwrap(), &base).unwrap();
            continue;
        }
        fs_err::create_dir_all(&base).unwrap();
        for e in entries {
            let p = base.join(e["path"].as_str().unwrap());
            fs_err::create_dir_all(p.parent().unwrap()).unwrap();
            match e["type"].as_str().unwrap() {
                "dir" => fs_err::create_dir_all(&p).unwrap(),
                "symlink" => {
                    let target = e["target"].as_str().unwrap().replace("{{FIXTURES}}", &dest.display().to_string());
                    fs_err::os::unix::fs::symlink(target, &p).unwrap();
                }
                _ => {
                    use base64::Engine as _;
                    let bytes = match e["base64"].as_str() {
                        Some(b) => base64::engine::general_purpose::STANDARD.decode(b).unwrap(),
                        None => e["text"].as_str().unwrap().as_bytes().to_vec(),
                    };
                    fs_err::write(&p, bytes).unwrap();
                    let mode = u32::from_str_radix(e["mode"].as_str().unwrap_or("0644"), 8).unwrap();
                    fs_err::set_permissions(&p, std::fs::Permissions::from_mode(mode)).unwrap();
                }
            }
        }
    }
}
