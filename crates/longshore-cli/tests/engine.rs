//! Apps that start a jsii kernel, as those in Python and Java do, and which kernel they get.
#![cfg(feature = "jsii")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

/// An app in shell: it sends these requests to the kernel and fails when one is answered with an error.
fn app(requests: &[Value]) -> String {
    let mut all = vec![
        json!({ "api": "load", "name": "aws-cdk-lib", "version": "2.275.0", "tarball": "x.tgz" }),
        json!({ "api": "create", "fqn": "aws-cdk-lib.App", "args": [] }),
        json!({ "api": "create", "fqn": "aws-cdk-lib.Stack", "args": [reference("aws-cdk-lib.App@10000"), "Native"] }),
    ];
    all.extend_from_slice(requests);
    all.push(json!({ "api": "invoke", "objref": reference("aws-cdk-lib.App@10000"), "method": "synth", "args": [] }));
    all.push(json!({ "exit": 0 }));
    let lines: Vec<String> = all.iter().map(|request| format!("'{request}'")).collect();
    format!(
        "printf '%s\\n' {} | \"${{JSII_NODE:-node}}\" --max-old-space-size=4069 lib/jsii-runtime.js > answers\n\
         if grep '^{{\"error' answers >&2; then exit 1; fi\n",
        lines.join(" ")
    )
}

fn reference(object: &str) -> Value {
    json!({ "$jsii.byref": object })
}

/// A request that makes an object which Longshore does not have.
fn uncovered(fqn: &str, id: &str) -> Value {
    json!({ "api": "create", "fqn": fqn, "args": [reference("aws-cdk-lib.Stack@10001"), id] })
}

struct Project(TempDir);

/// What a run printed and how it ended.
struct Ran {
    code: i32,
    stdout: String,
    stderr: String,
}

impl Project {
    /// A project whose `node`, if there is one, is a script that writes an assembly with the stack `FromNode`.
    fn new(settings: Value, requests: &[Value], node: bool) -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        let mut settings = settings;
        settings["app"] = json!("sh app.sh");
        project.write("cdk.json", &settings.to_string());
        project.write("app.sh", &app(requests));
        if node {
            let manifest = json!({ "version": "48.0.0", "artifacts": { "FromNode": {
                "type": "aws:cloudformation:stack", "environment": "aws://123456789012/eu-west-1",
                "properties": { "templateFile": "t.json" }, "displayName": "FromNode",
            } } });
            let script = format!(
                "#!/bin/sh\n[ \"$1\" = --version ] && exit 0\nmkdir -p \"$CDK_OUTDIR\"\n\
                 echo '{manifest}' > \"$CDK_OUTDIR/manifest.json\"\necho '{{}}' > \"$CDK_OUTDIR/t.json\"\n"
            );
            project.write("bin/node", &script);
            fs_err::set_permissions(project.0.path().join("bin/node"), std::fs::Permissions::from_mode(0o755)).unwrap();
        }
        // Programs that the app needs, and no real Node beside them.
        for program in ["sh", "grep", "mkdir"] {
            let there =
                ["/usr/bin", "/bin"].iter().map(|d| format!("{d}/{program}")).find(|p| fs_err::exists(p).unwrap());
            fs_err::create_dir_all(project.0.path().join("bin")).unwrap();
            fs_err::os::unix::fs::symlink(there.unwrap(), project.0.path().join("bin").join(program)).unwrap();
        }
        project
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.path().join(name);
        fs_err::create_dir_all(path.parent().unwrap()).unwrap();
        fs_err::write(path, text).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_longshore"));
        command.args(arguments).current_dir(self.0.path()).env_clear();
        command.env("PATH", self.0.path().join("bin")).env("HOME", self.0.path().join("home"));
        let output = command.output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Ran { code: output.status.code().unwrap_or(-1), stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}

#[test]
fn what_is_covered_runs_on_longshore_though_node_is_there() {
    let project = Project::new(json!({}), &[], true);
    let ran = project.run(&["ls"]);
    assert_eq!((ran.code, ran.stdout.as_str(), ran.stderr.as_str()), (0, "Native\n", ""));
    let ran = project.run(&["ls", "--engine", "node"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "FromNode\n"), "{}", ran.stderr);
}

#[test]
fn what_is_not_covered_runs_on_node_and_says_so() {
    let requests = [uncovered("aws-cdk-lib.aws_neptune.Nothing", "A"), uncovered("aws-cdk-lib.aws_glue.Nothing", "B")];
    let project = Project::new(json!({}), &requests, true);
    let ran = project.run(&["ls"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "FromNode\n"), "{}", ran.stderr);
    let why = "the app runs on Node, because Longshore's kernel does not have the class aws-cdk-lib.aws_neptune.Nothing and 1 more";
    assert!(ran.stderr.contains(why), "{}", ran.stderr);
    // What the app said about the attempt is not passed on.
    assert!(!ran.stderr.contains("\"error\""), "{}", ran.stderr);
}

#[test]
fn without_node_what_is_not_covered_is_an_error() {
    let project = Project::new(json!({}), &[uncovered("aws-cdk-lib.aws_neptune.Nothing", "A")], false);
    let ran = project.run(&["ls"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""));
    assert!(ran.stderr.contains("there is no Node to run the app on"), "{}", ran.stderr);
    assert!(ran.stderr.contains("the class aws-cdk-lib.aws_neptune.Nothing"), "{}", ran.stderr);
}

#[test]
fn the_engine_can_be_chosen_in_the_settings() {
    let gap = uncovered("aws-cdk-lib.aws_neptune.Nothing", "A");
    let project = Project::new(json!({ "longshore": { "engine": "longshore" } }), std::slice::from_ref(&gap), true);
    let ran = project.run(&["ls"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""));
    assert!(ran.stderr.contains("does not have the class aws-cdk-lib.aws_neptune.Nothing"), "{}", ran.stderr);
    let ran = project.run(&["ls", "--engine", "auto"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "FromNode\n"), "{}", ran.stderr);
    let project = Project::new(json!({ "longshore": { "engine": "node" } }), &[], true);
    assert_eq!(project.run(&["ls"]).stdout, "FromNode\n");
}

/// One run finds everything: stand-ins take the place of what is not there, and what follows from them is no news.
#[test]
fn coverage_lists_everything_and_writes_nothing() {
    let secret =
        json!({ "$jsii.struct": { "fqn": "aws-cdk-lib.aws_ecr.RepositoryProps", "data": { "wonderful": 1 } } });
    let requests = [
        uncovered("aws-cdk-lib.aws_neptune.DBCluster", "A"),
        json!({ "api": "get", "objref": reference("aws-cdk-lib.aws_neptune.DBCluster@10002"), "property": "node" }),
        json!({ "api": "invoke", "objref": reference("aws-cdk-lib.aws_neptune.DBCluster@10002"), "method": "whatever", "args": [] }),
        json!({ "api": "create", "fqn": "aws-cdk-lib.aws_ecr.Repository",
                "args": [reference("aws-cdk-lib.Stack@10001"), "R", secret] }),
    ];
    let project = Project::new(json!({}), &requests, false);
    let ran = project.run(&["jsii", "coverage"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let lines: Vec<&str> = ran.stdout.lines().collect();
    let expected = [
        "not there: the class aws-cdk-lib.aws_neptune.DBCluster (aws-cdk-lib.aws_neptune.CfnDBCluster is there)",
        "not there: the property 'wonderful' of aws-cdk-lib.aws_ecr.RepositoryProps",
    ];
    assert_eq!(lines, expected);
    assert!(!project.0.path().join("cdk.out").exists());
    let ran = project.run(&["jsii", "coverage", "sh app.sh", "--json"]);
    let result: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(result["gaps"].as_array().unwrap().len(), 2, "{result}");
}

#[test]
fn coverage_of_an_app_without_gaps_and_of_one_without_a_kernel() {
    let project = Project::new(json!({}), &[], false);
    let ran = project.run(&["jsii", "coverage"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "Longshore has everything that the app uses\n"), "{}", ran.stderr);
    let ran = project.run(&["jsii", "coverage", "true"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("started no jsii kernel"), "{}", ran.stderr);
}

/// A library's class that calls what a subclass overrides, and one here that does not.
#[test]
fn an_override_that_is_never_called_counts_as_a_gap() {
    let overriding = json!({ "api": "create", "fqn": "aws-cdk-lib.aws_ecr.Repository",
        "args": [reference("aws-cdk-lib.Stack@10001"), "R"], "overrides": [{ "method": "grantPull", "cookie": "grant_pull" }] });
    let project = Project::new(json!({}), &[overriding], true);
    let ran = project.run(&["ls"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "FromNode\n"), "{}", ran.stderr);
    assert!(ran.stderr.contains("calls of 'grantPull'"), "{}", ran.stderr);
}
