//! The program as a user runs it: its output, its exit codes, and nothing of the user's environment.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

struct Project(TempDir);

impl Drop for Project {
    fn drop(&mut self) {
        let _ = self.run(&["local", "stop"]);
    }
}

/// What a run printed and how it ended.
struct Ran {
    code: i32,
    stdout: String,
    stderr: String,
}

impl Project {
    fn new(files: &[(&str, &str)]) -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        for (name, text) in files {
            project.write(name, text);
        }
        project
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path().join(name);
        fs_err::create_dir_all(path.parent().unwrap()).unwrap();
        fs_err::write(path, text).unwrap();
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_longshore"));
        command.args(arguments).current_dir(self.path()).env_clear();
        command.env("PATH", "/usr/local/bin:/usr/bin:/bin").env("HOME", self.path().join("home"));
        command.env("TMPDIR", std::env::temp_dir()).env("AWS_EC2_METADATA_DISABLED", "true");
        command
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let Output { status, stdout, stderr } = self.command(arguments).output().unwrap();
        let text =
            |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace(&self.path().display().to_string(), "DIR");
        Ran { code: status.code().unwrap_or(-1), stdout: text(stdout), stderr: text(stderr) }
    }
}

/// A manifest with stacks `First` and, depending on it, `Prod/Second`.
fn two_stacks() -> Vec<(&'static str, String)> {
    let stack = |name: &str, file: &str, dependencies: Value| {
        json!({
            "type": "aws:cloudformation:stack", "environment": "aws://123456789012/eu-west-1",
            "properties": { "templateFile": file }, "displayName": name, "dependencies": dependencies,
        })
    };
    let manifest = json!({ "version": "48.0.0", "artifacts": {
        "First": stack("First", "First.template.json", json!([])),
        "Prod-Second": stack("Prod/Second", "Second.template.json", json!(["First"])),
    } });
    let first = json!({ "Resources": { "Repo": { "Type": "AWS::ECR::Repository", "Properties": { "RepositoryName": "first" } } },
        "Outputs": { "Uri": { "Value": { "Fn::GetAtt": ["Repo", "RepositoryUri"] } } } });
    vec![
        ("cdk.out/manifest.json", manifest.to_string()),
        ("cdk.out/First.template.json", first.to_string()),
        ("cdk.out/Second.template.json", json!({ "Resources": { "User": { "Type": "AWS::IAM::User" } } }).to_string()),
        ("cdk.json", json!({ "app": "cdk.out" }).to_string()),
    ]
}

fn project_of(files: &[(&str, String)]) -> Project {
    Project::new(&files.iter().map(|(name, text)| (*name, text.as_str())).collect::<Vec<_>>())
}

#[test]
fn stacks_are_listed_in_dependency_order() {
    let project = project_of(&two_stacks());
    let ran = project.run(&["ls"]);
    assert_eq!((ran.code, ran.stdout.as_str(), ran.stderr.as_str()), (0, "First\nProd/Second (Prod-Second)\n", ""));
    let ran = project.run(&["ls", "Prod/*", "--json"]);
    let listed: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(listed[1]["id"], "Prod/Second");
    assert_eq!(listed[1]["dependencies"], json!(["First"]));
    assert_eq!(listed[1]["account"], "123456789012");
}

#[test]
fn the_template_of_a_stack_is_printed_as_yaml_or_json() {
    let project = project_of(&two_stacks());
    let ran = project.run(&["synth", "Prod/Second"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "Resources:\n  User:\n    Type: AWS::IAM::User\n"));
    let ran = project.run(&["synth", "Prod/Second", "--json"]);
    assert_eq!(serde_json::from_str::<Value>(&ran.stdout).unwrap()["Resources"]["User"]["Type"], "AWS::IAM::User");
    let ran = project.run(&["synth"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""));
    assert!(ran.stderr.contains("First, Prod/Second"), "{}", ran.stderr);
    let ran = project.run(&["synth", "First", "-q"]);
    assert_eq!((ran.code, ran.stdout.as_str(), ran.stderr.as_str()), (0, "", ""));
}

#[test]
fn every_kind_of_failure_has_its_exit_code_and_a_hint() {
    let empty = Project::new(&[]);
    let broken = Project::new(&[("cdk.json", "{")]);
    let failing = Project::new(&[("cdk.json", r#"{"app":"echo to-stdout; echo to-stderr >&2; exit 3"}"#)]);
    let silent = Project::new(&[("cdk.json", r#"{"app":"true"}"#)]);
    let newer =
        Project::new(&[("cdk.json", r#"{"app":"cdk.out"}"#), ("cdk.out/manifest.json", r#"{"version":"99.0.0"}"#)]);
    let missing =
        json!({ "version": "48.0.0", "artifacts": {}, "missing": [{ "key": "k", "provider": "ssm", "props": {} }] });
    let missing =
        Project::new(&[("cdk.json", r#"{"app":"cdk.out"}"#), ("cdk.out/manifest.json", &missing.to_string())]);
    let two = project_of(&two_stacks());
    for (project, arguments, code, said) in [
        (&empty, &["ls"][..], 2, "error: ./cdk.json does not say how to run an app\n  hint: run this in a project"),
        (&broken, &["ls"], 2, "error: ./cdk.json line 1 column 1 is not valid JSON"),
        (&failing, &["synth"], 1, "to-stdout"),
        (&failing, &["synth", "-q"], 1, "  the last it said:\n"),
        (&failing, &["synth"], 1, "error: the app failed\n  caused by: `/bin/sh -c"),
        (&empty, &["ls", "--app", "cdk.out"], 1, "hint: there is no such program, and no such directory"),
        (&empty, &["ls", "--app", "."], 1, "is not a cloud assembly: it has no manifest.json"),
        (&silent, &["synth"], 1, "the app ended without writing an assembly to ./cdk.out"),
        (&newer, &["ls"], 1, "cloud assembly schema version 99.0.0"),
        (
            &missing,
            &["ls"],
            3,
            "error: the app needs context values that are not there: \"k\" (from ssm)\n  hint: leave out --no-lookups",
        ),
        (&two, &["synth", "Third"], 2, "error: no stack matches \"Third\"\n  hint: the app has First, Prod/Second"),
        (&two, &["deploy"], 2, "error: the app has more than one stack"),
        (&two, &["deploy", "First"], 1, "caused by: there are no AWS credentials\n"),
        (
            &two,
            &["destroy", "First"],
            2,
            "error: Delete First, Prod/Second? Nobody is there to answer\n  hint: say --yes",
        ),
        (&two, &["destroy", "First", "-e"], 2, "error: Delete First? Nobody is there to answer\n  hint: say --yes"),
        (&two, &["deploy", "--local", "--hotswap"], 2, "error: the argument '--local' cannot be used with '--hotswap'"),
        (
            &two,
            &["deploy", "--local", "--method", "direct"],
            2,
            "error: the argument '--local' cannot be used with '--method",
        ),
        (&two, &["deploy", "--local", "--parameters", "x"], 2, "error: parameter \"x\" is not an assignment"),
        (&two, &["deploy", "--tags", "x"], 2, "error: \"x\" is not an assignment"),
        (&two, &["refactor"], 3, "error: `longshore refactor` is not there yet"),
        (&two, &["nonsense"], 2, "unrecognized subcommand 'nonsense'"),
        (&two, &["ls", "-c", "aws:x=1"], 2, "error: context key \"aws:x\" begins with \"aws:\""),
        (&two, &["local", "reset"], 2, "say --yes if that is meant"),
    ] {
        let ran = project.run(arguments);
        assert_eq!(ran.code, code, "{arguments:?}: {}", ran.stderr);
        assert!(ran.stderr.contains(said), "{arguments:?}:\n{}\ndoes not contain\n{said}", ran.stderr);
        assert_eq!(ran.stdout, "", "{arguments:?}");
    }
}

#[test]
fn errors_of_constructs_stop_and_warnings_do_not() {
    let mut files = two_stacks();
    let mut manifest: Value = serde_json::from_str(&files[0].1).unwrap();
    manifest["artifacts"]["First"]["metadata"] =
        json!({ "/First/Repo": [{ "type": "aws:cdk:warning", "data": "careful" }] });
    files[0].1 = manifest.to_string();
    let ran = project_of(&files).run(&["synth", "First", "-q"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, "warning: [/First/Repo] careful\n"));
    let ran = project_of(&files).run(&["synth", "First", "-q", "--ci"]);
    assert_eq!((ran.code, ran.stdout.as_str(), ran.stderr.as_str()), (0, "warning: [/First/Repo] careful\n", ""));
    let ran = project_of(&files).run(&["synth", "First", "-q", "--strict"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""));
    assert!(ran.stderr.contains("error: ") && ran.stderr.contains("[/First/Repo] careful"), "{}", ran.stderr);
    files[0].1 = files[0].1.replace("aws:cdk:warning", "aws:cdk:error");
    let ran = project_of(&files).run(&["synth", "First"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""));
    assert!(ran.stderr.contains("[/First/Repo] careful"), "{}", ran.stderr);
    let ran = project_of(&files).run(&["synth", "First", "-q", "--ignore-errors"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, "warning: [/First/Repo] careful\n"));
}

#[test]
fn the_app_gets_context_and_output_directory_in_its_environment() {
    let app = r#"{"app":"mkdir -p $CDK_OUTDIR && printf '%s' \"$CDK_CONTEXT_JSON\" > $CDK_OUTDIR/context.json && echo '{\"version\":\"48.0.0\",\"artifacts\":{}}' > $CDK_OUTDIR/manifest.json && env | grep -c '^CDK_' >&2"}"#;
    let project = Project::new(&[("cdk.json", app), ("cdk.context.json", r#"{"looked":"up"}"#)]);
    let ran = project.run(&["synth", "-c", "stage=test", "--output", "elsewhere"]);
    assert_eq!(ran.code, 1, "an app without stacks: {}", ran.stderr);
    assert!(ran.stderr.contains("the app has no stacks"), "{}", ran.stderr);
    let context = fs_err::read_to_string(project.path().join("elsewhere/context.json")).unwrap();
    let context: Value = serde_json::from_str(&context).unwrap();
    assert_eq!((&context["stage"], &context["looked"]), (&json!("test"), &json!("up")));
    assert_eq!(context["aws:cdk:enable-path-metadata"], json!(true));
    // Flags that scripts for the AWS CDK's command line give.
    let flags = ["--no-path-metadata", "--no-asset-metadata", "--no-version-reporting", "--no-staging", "--no-notices"];
    project.run(&[&["synth", "--output", "other"], &flags[..]].concat());
    let context = fs_err::read_to_string(project.path().join("other/context.json")).unwrap();
    let context: Value = serde_json::from_str(&context).unwrap();
    assert_eq!(context, json!({"looked": "up", "aws:cdk:disable-asset-staging": true}));
}

#[test]
fn large_context_goes_through_a_file() {
    let app = r#"{"app":"mkdir -p $CDK_OUTDIR && cp $CONTEXT_OVERFLOW_LOCATION_ENV $CDK_OUTDIR/context.json && echo '{\"version\":\"48.0.0\",\"artifacts\":{}}' > $CDK_OUTDIR/manifest.json"}"#;
    let context = json!({ "large": "x".repeat(200_000) }).to_string();
    let project = Project::new(&[("cdk.json", app), ("cdk.context.json", &context)]);
    let ran = project.run(&["ls"]);
    assert!(ran.stderr.contains("the app has no stacks"), "{}", ran.stderr);
    let passed = fs_err::read_to_string(project.path().join("cdk.out/context.json")).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&passed).unwrap()["large"].as_str().map(str::len), Some(200_000));
}

#[test]
fn the_embedded_ecr_starts_once_stops_and_forgets() {
    let project = Project::new(&[]);
    let stopped = project.run(&["local", "status", "--json"]);
    assert_eq!(stopped.code, 1);
    assert_eq!(serde_json::from_str::<Value>(&stopped.stdout).unwrap()["running"], false);

    let started = project.run(&["local", "start", "--json", "--account", "123456789012"]);
    assert_eq!(started.code, 0, "{}", started.stderr);
    let server: Value = serde_json::from_str(&started.stdout).unwrap();
    let again: Value = serde_json::from_str(&project.run(&["local", "start", "--json"]).stdout).unwrap();
    assert_eq!(again["pid"], server["pid"]);
    let other = project.run(&["local", "start", "--account", "000000000001"]);
    assert_eq!(other.code, 2);
    assert!(other.stderr.contains("runs already"), "{}", other.stderr);

    let status: Value = serde_json::from_str(&project.run(&["local", "status", "--json"]).stdout).unwrap();
    assert_eq!(status["server"]["uri"], server["uri"]);
    assert_eq!(project.run(&["local", "stop"]).code, 0);
    assert_eq!(project.run(&["local", "status"]).code, 1);

    // The folder remembers who it is, and where it was.
    let restarted: Value = serde_json::from_str(&project.run(&["local", "start", "--json"]).stdout).unwrap();
    assert_eq!(restarted["accountId"], "123456789012");
    assert_eq!(project.run(&["local", "reset", "--yes"]).code, 0);
    assert!(!project.path().join("home/.local/state/longshore/ecr").exists());
}

#[test]
fn starting_at_the_same_time_starts_one_server() {
    let project = Project::new(&[]);
    let start = || project.command(&["local", "start", "--json", "--quiet"]);
    let together: Vec<_> = (0..4).map(|_| start().stdout(Stdio::piped()).spawn().unwrap()).collect();
    let pids: Vec<Value> = together
        .into_iter()
        .map(|child| {
            let ended = child.wait_with_output().unwrap();
            assert!(ended.status.success());
            serde_json::from_slice::<Value>(&ended.stdout).unwrap()["pid"].clone()
        })
        .collect();
    assert!(pids.iter().all(|pid| *pid == pids[0]), "{pids:?}");
}

#[test]
fn an_interrupt_stops_the_app_and_ends_with_130() {
    let project = Project::new(&[("cdk.json", r#"{"app":"echo started > started; sleep 60; echo late > late"}"#)]);
    let mut child = project.command(&["synth"]).stderr(Stdio::null()).spawn().unwrap();
    let begun = Instant::now();
    while !project.path().join("started").exists() {
        assert!(begun.elapsed() < Duration::from_secs(20), "the app was not started");
        std::thread::sleep(Duration::from_millis(5));
    }
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert!(begun.elapsed() < Duration::from_secs(30), "the app was waited for");
    assert!(!project.path().join("late").exists());
}

#[test]
fn a_stack_is_deployed_locally_with_its_outputs_and_what_is_missing() {
    let project = project_of(&two_stacks());
    let ran = project.run(&["deploy", "--local", "--all", "--outputs-file", "outputs.json"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("Repository Repo = 127.0.0.1:"), "{}", ran.stdout);
    assert!(ran.stdout.contains("Not emulated, so not there: 1 AWS::IAM::User"), "{}", ran.stdout);
    let outputs = fs_err::read_to_string(project.path().join("outputs.json")).unwrap();
    let uri = serde_json::from_str::<Value>(&outputs).unwrap()["First"]["Uri"].as_str().unwrap().to_owned();
    assert!(uri.starts_with("127.0.0.1:") && uri.ends_with("/first"), "{uri}");

    let again = project.run(&["deploy", "--local", "First", "--json"]);
    let deployed: Value = serde_json::from_str(&again.stdout).unwrap();
    assert_eq!(deployed["stacks"][0]["repositories"][0]["change"], "unchanged");
    let destroyed = project.run(&["destroy", "--local", "--all"]);
    assert_eq!((destroyed.code, destroyed.stdout.as_str()), (0, "Prod-Second is deleted\nFirst is deleted\n"));
}

#[test]
fn help_shows_examples_and_version_is_one_line() {
    let project = Project::new(&[]);
    let ran = project.run(&["--version"]);
    assert_eq!((ran.code, ran.stdout), (0, format!("longshore {}\n", env!("CARGO_PKG_VERSION"))));
    for arguments in [&["--help"][..], &["deploy", "--help"], &["synth", "-h"], &["local", "start", "--help"]] {
        let ran = project.run(arguments);
        assert_eq!(ran.code, 0);
        assert!(ran.stdout.contains("Example"), "{arguments:?}: {}", ran.stdout);
    }
    assert!(project.run(&["completions", "bash"]).stdout.contains("longshore"));
}

/// The short help of a command and of all that are below it; options that all have are left to the first.
fn help_of(project: &Project, words: &[&str]) -> String {
    let ran = project.run(&words.iter().copied().chain(["-h"]).collect::<Vec<_>>());
    assert_eq!(ran.code, 0, "{words:?}: {}", ran.stderr);
    let own = match words {
        [] => ran.stdout.as_str(),
        _ => ran.stdout.split("\nGlobal options:").next().unwrap(),
    };
    let examples = ran.stdout.split_once("\nExample").map_or("", |(before, _)| &ran.stdout[before.len() + 1..]);
    let examples = if own.contains(examples) { "" } else { examples };
    let name = std::iter::once("longshore").chain(words.iter().copied()).collect::<Vec<_>>().join(" ");
    let mut all = format!("### `{name}`\n\n```text\n{}\n", own.trim_end());
    if !examples.is_empty() {
        all.push_str(&format!("\n{}\n", examples.trim_end()));
    }
    all.push_str("```\n");
    let commands = ran.stdout.split_once("\nCommands:\n").map_or("", |(_, rest)| rest.split("\n\n").next().unwrap());
    for command in
        commands.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next()).filter(|name| !name.is_empty())
    {
        let below: Vec<&str> = words.iter().copied().chain([command]).collect();
        all.push_str(&format!("\n{}", help_of(project, &below)));
    }
    all
}

#[test]
fn the_documentation_has_the_help_of_every_command() {
    let project = Project::new(&[]);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/cli.md");
    let document = fs_err::read_to_string(&file).unwrap();
    let (prose, written) = document.split_once("\n## Every option\n\n").unwrap();
    let help = help_of(&project, &[]);
    if std::env::var_os("LONGSHORE_BLESS").is_some() {
        fs_err::write(&file, format!("{prose}\n## Every option\n\n{help}")).unwrap();
        return;
    }
    assert!(written == help, "run this test with LONGSHORE_BLESS=1 to write docs/cli.md anew");
    // What the prose speaks of is there, and it speaks of every command.
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
    for option in prose.split(|c| !is_part(c)).filter(|word| word.starts_with("--") && word.len() > 4) {
        // docker's own.
        let known = help.contains(&format!("{option} ")) || help.contains(&format!("{option}\n"));
        assert!(known, "docs/cli.md speaks of {option}, which no command has");
    }
    for title in help.lines().filter_map(|line| line.strip_prefix("### `longshore ")) {
        let name = title.trim_end_matches('`');
        assert!(prose.contains(&format!("`{name}")), "the table in docs/cli.md leaves out {name}");
    }
}

#[test]
fn a_new_app_has_everything_and_an_old_directory_is_left_alone() {
    let project = Project::new(&[("longshore/crates/longshore/Cargo.toml", "")]);
    let ran = project.run(&["init", "my-app", "--longshore-path", "longshore"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let manifest = fs_err::read_to_string(project.path().join("my-app/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"my-app\"") && manifest.contains("longshore/crates/longshore\""), "{manifest}");
    let main = fs_err::read_to_string(project.path().join("my-app/src/main.rs")).unwrap();
    assert!(main.contains("\"MyApp\""), "{main}");
    let ran = project.run(&["init", "my-app", "--longshore-path", "longshore"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("DIR/my-app is not empty"), "{}", ran.stderr);
    for (arguments, said) in [
        (&["init", "other", "--longshore-path", "."][..], ". is no checkout of Longshore"),
        (&["init", "other", "--name", "1st", "--longshore-path", "longshore"], "\"1st\" cannot be the name of an app"),
    ] {
        let ran = project.run(arguments);
        assert_eq!(ran.code, 2);
        assert!(ran.stderr.contains(said), "{}", ran.stderr);
        assert!(!project.path().join("other").exists());
    }
}

/// An assembly with an image whose build context and build arguments are given.
fn image(output: &str, hash: &str, files: &[(&str, &str)], arguments: &Value) -> Vec<(String, String)> {
    let source = json!({ "directory": format!("asset.{hash}"), "dockerBuildArgs": arguments });
    let image = json!({ "displayName": "Image", "source": source, "destinations": {} });
    let template = json!({ "source": { "path": "S.template.json", "packaging": "file" }, "destinations": {} });
    let assets = json!({ "version": "48.0.0", "files": { "0": template }, "dockerImages": { hash: image } });
    let manifest = json!({ "version": "48.0.0", "artifacts": {
        "S.assets": { "type": "cdk:asset-manifest", "properties": { "file": "S.assets.json" } } } });
    let mut all = vec![
        (format!("{output}/manifest.json"), manifest.to_string()),
        (format!("{output}/S.assets.json"), assets.to_string()),
    ];
    all.extend(files.iter().map(|(path, text)| (format!("{output}/asset.{hash}/{path}"), (*text).to_owned())));
    all
}

fn project_with(files: &[(String, String)]) -> Project {
    Project::new(&files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect::<Vec<_>>())
}

#[test]
fn why_a_hash_changed_is_told_by_file_and_option() {
    let (old, new) = ("a".repeat(64), "b".repeat(64));
    let mut files = image("old", &old, &[("Dockerfile", "FROM a"), ("gone", "x"), ("same", "s")], &json!({ "V": "1" }));
    files.extend(image(
        "new",
        &new,
        &[("Dockerfile", "FROM b"), ("src/new", "yy"), ("same", "s")],
        &json!({ "V": "2" }),
    ));
    let project = project_with(&files);
    let ran = project.run(&["why", "Image", "--from", "old", "--to", "new"]);
    let told = "S/Image: aaaaaaaaaaaa -> bbbbbbbbbbbb
  option   buildArgs.V  \"1\" -> \"2\"
  changed  Dockerfile  6 B 0b7c5bc6b9dd -> 6 B 5a4b0ef24d20
  removed  gone
  added    src/new
";
    let hashes_aside = |text: &str| -> String {
        text.split(' ')
            .map(|word| if word.trim_end().len() == 12 && word != "aaaaaaaaaaaa" { "#" } else { word })
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    assert_eq!(hashes_aside(&ran.stdout), hashes_aside(told), "{}", ran.stdout);

    let ran = project.run(&["why", "--from", "old", "--to", "new", "--json"]);
    let explained: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(explained[0]["asset"], "S/Image");
    assert_eq!(
        explained[0]["changes"][0],
        json!({ "change": "option", "name": "buildArgs.V", "from": "1", "to": "2", "hashed": true })
    );

    let ran = project.run(&["why", &old[..8], "--from", "old", "--to", "old"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "S/Image: still aaaaaaaaaaaa\n"));
    assert!(ran.stderr.contains("no hash changed"), "{}", ran.stderr);

    let ran = project.run(&["why", "Other", "--from", "old", "--to", "new"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("no asset \"Other\" in old") && ran.stderr.contains("there are: S/Image"),
        "{}",
        ran.stderr
    );
}

#[test]
fn why_a_hash_changed_can_be_asked_of_the_working_tree() {
    let (old, new) = ("a".repeat(64), "b".repeat(64));
    let mut files = image("cdk.out", &old, &[("Dockerfile", "FROM a")], &json!({}));
    files.extend(image("next", &new, &[("Dockerfile", "FROM a"), ("more", "")], &json!({})));
    files.push(("cdk.json".to_owned(), json!({ "app": "cp -r next/. cdk.out" }).to_string()));
    let project = project_with(&files);
    let ran = project.run(&["why"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "S/Image: aaaaaaaaaaaa -> bbbbbbbbbbbb\n  added    more\n"));
}

#[test]
fn a_build_context_is_shown_by_size_with_what_looks_like_an_accident() {
    let hash = "c".repeat(64);
    let large = "x".repeat(2000);
    let context = [
        ("Dockerfile", "FROM a"),
        ("src/a", "1"),
        ("src/b", "22"),
        ("node_modules/p/i.js", large.as_str()),
        (".env", "K=V"),
    ];
    let mut files = image("cdk.out", &hash, &context, &json!({}));
    files.push(("cdk.json".to_owned(), json!({ "app": "cdk.out" }).to_string()));
    let project = project_with(&files);
    let ran = project.run(&["context", "S/Image"]);
    let shown = "S/Image: 5 files, 2.0 kB
    2.0 kB  node_modules/  1 file
       6 B  Dockerfile
       3 B  .env
       3 B  src/  2 files
";
    assert_eq!((ran.code, ran.stdout.as_str()), (0, shown));
    for accident in
        ["\"node_modules/\" looks like an accident", "\".env\" looks like an accident: what may be a secret"]
    {
        assert!(ran.stderr.contains(accident), "{}", ran.stderr);
    }
    let ran = project.run(&["context", "Image", "--all"]);
    assert!(ran.stdout.contains("    2.0 kB  node_modules/p/i.js\n"), "{}", ran.stdout);
    let ran = project.run(&["context", "Image", "--json"]);
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!((report["files"].as_u64(), report["bytes"].as_u64()), (Some(5), Some(2012)));
    assert_eq!(report["accidents"][0]["path"], "node_modules/");
}
