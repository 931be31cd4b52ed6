//! Conformance with the jsii kernel's protocol: requests as clients send them, answers as clients expect them.
//!
//! With `LONGSHORE_JSII_PEER=<jsii-runtime.js>` and `LONGSHORE_JSII_PACKAGES=<Python's site-packages>` the same tests run
//! under Node's kernel, which is how their verdicts were found; what only concerns ours is then left out.
#![allow(clippy::unwrap_used, reason = "tests")]

mod callbacks;
mod objects;
mod process;
mod refusals;
#[cfg(feature = "validation")]
mod validation;
mod values;

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

/// How long an answer may take; Node's kernel unpacks packages meanwhile.
const PATIENCE: Duration = Duration::from_secs(60);

/// Packages that programs load, in this order, with the folder and name of their archive in Python's `site-packages`.
const PACKAGES: [(&str, &str, &str, &str); 5] = [
    ("constructs", "10.8.1", "constructs/_jsii", "constructs@10.8.1"),
    ("@aws-cdk/asset-awscli-v1", "2.2.292", "aws_cdk/asset_awscli_v1/_jsii", "asset-awscli-v1@2.2.292"),
    (
        "@aws-cdk/asset-node-proxy-agent-v6",
        "2.1.3",
        "aws_cdk/asset_node_proxy_agent_v6/_jsii",
        "asset-node-proxy-agent-v6@2.1.3",
    ),
    ("@aws-cdk/cloud-assembly-schema", "55.3.0", "aws_cdk/cloud_assembly_schema/_jsii", "cloud-assembly-schema@55.3.0"),
    ("aws-cdk-lib", "2.275.0", "aws_cdk/_jsii", "aws-cdk-lib@2.275.0"),
];

/// Whether the tests run under Node's kernel.
fn peer() -> Option<PathBuf> {
    std::env::var_os("LONGSHORE_JSII_PEER").map(PathBuf::from)
}

/// A client and its kernel, in a folder of their own.
struct Client {
    kernel: Child,
    input: Option<ChildStdin>,
    lines: Receiver<String>,
    folder: TempDir,
}

impl Client {
    /// Starts a kernel as Python does, without loading anything.
    fn bare(runtime: &str) -> Self {
        Self::validating(runtime, "false")
    }

    /// Starts a kernel as Python does, with what the environment says about validation.
    fn validating(runtime: &str, validation: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut command = match peer() {
            Some(_) => Command::new("node"),
            None => Command::new(env!("CARGO_BIN_EXE_longshore-jsii")),
        };
        command.arg("--max-old-space-size=4069").arg(peer().unwrap_or_else(|| runtime.into()));
        command.current_dir(folder.path()).env("HOME", std::env::temp_dir()).env("CDK_VALIDATION", validation);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut kernel = command.spawn().unwrap();
        let (send, lines) = channel();
        let output = BufReader::new(kernel.stdout.take().unwrap());
        std::thread::spawn(move || output.lines().map_while(Result::ok).try_for_each(|line| send.send(line)));
        let input = kernel.stdin.take();
        Self { kernel, input, lines, folder }
    }

    /// Starts a kernel and loads what a program in Python loads.
    fn start() -> Self {
        Self::bare("runtime.js").loaded()
    }

    /// Loads what a program in Python loads.
    fn loaded(self) -> Self {
        let mut client = self;
        assert!(client.receive()["hello"].as_str().unwrap().starts_with("@jsii/runtime@"));
        let packages = std::env::var_os("LONGSHORE_JSII_PACKAGES").map(PathBuf::from).unwrap_or_default();
        for (name, version, folder, archive) in PACKAGES {
            let tarball = packages.join(folder).join(format!("{archive}.jsii.tgz"));
            let load = json!({ "api": "load", "name": name, "version": version, "tarball": tarball });
            assert_eq!(client.ok(load)["assembly"], name);
        }
        client
    }

    fn send_text(&mut self, text: &str) {
        let input = self.input.as_mut().unwrap();
        input.write_all(text.as_bytes()).unwrap();
        input.flush().unwrap();
    }

    fn send(&mut self, message: &Value) {
        self.send_text(&format!("{message}\n"));
    }

    fn receive(&self) -> Value {
        serde_json::from_str(&self.lines.recv_timeout(PATIENCE).expect("the kernel does not answer")).unwrap()
    }

    /// Sends a request and returns whatever is answered: a result, an error or a callback.
    fn ask(&mut self, request: Value) -> Value {
        self.send(&request);
        self.receive()
    }

    #[track_caller]
    fn ok(&mut self, request: Value) -> Value {
        let answer = self.ask(request.clone());
        answer.get("ok").cloned().unwrap_or_else(|| panic!("{request} was answered {answer}"))
    }

    /// Sends a request that fails; returns the error's name and text.
    #[track_caller]
    fn error(&mut self, request: Value) -> (String, String) {
        let answer = self.ask(request.clone());
        assert!(answer["stack"].is_string(), "{request} was answered {answer}");
        (answer["name"].as_str().unwrap().to_owned(), answer["error"].as_str().unwrap().to_owned())
    }

    #[track_caller]
    fn create(&mut self, fqn: &str, args: Value) -> Value {
        self.ok(json!({ "api": "create", "fqn": fqn, "args": args, "overrides": [] }))
    }

    #[track_caller]
    fn get(&mut self, object: &Value, property: &str) -> Value {
        self.ok(json!({ "api": "get", "objref": object, "property": property }))["value"].clone()
    }

    #[track_caller]
    fn set(&mut self, object: &Value, property: &str, value: Value) {
        self.ok(json!({ "api": "set", "objref": object, "property": property, "value": value }));
    }

    #[track_caller]
    fn invoke(&mut self, object: &Value, method: &str, args: Value) -> Value {
        self.ok(json!({ "api": "invoke", "objref": object, "method": method, "args": args }))["result"].clone()
    }

    #[track_caller]
    fn sinvoke(&mut self, fqn: &str, method: &str, args: Value) -> Value {
        self.ok(json!({ "api": "sinvoke", "fqn": fqn, "method": method, "args": args }))["result"].clone()
    }

    #[track_caller]
    fn sget(&mut self, fqn: &str, property: &str) -> Value {
        self.ok(json!({ "api": "sget", "fqn": fqn, "property": property }))["value"].clone()
    }

    /// Makes an app that writes to the client's folder, and a stack in it.
    fn app(&mut self) -> (Value, Value) {
        let out = self.folder.path().join("cdk.out");
        let app = self.create("aws-cdk-lib.App", json!([structure("aws-cdk-lib.AppProps", json!({ "outdir": out }))]));
        let stack = self.create("aws-cdk-lib.Stack", json!([app, "Stack"]));
        (app, stack)
    }

    /// Synthesizes and returns the stack's template.
    fn template(&mut self, app: &Value) -> Value {
        self.invoke(app, "synth", json!([]));
        read(&self.folder.path().join("cdk.out/Stack.template.json"))
    }

    /// Waits for the kernel's end.
    fn end(&mut self) -> ExitStatus {
        let begun = Instant::now();
        loop {
            match self.kernel.try_wait().unwrap() {
                Some(status) => return status,
                None => assert!(begun.elapsed() < PATIENCE, "the kernel does not end"),
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        let _ = self.kernel.kill();
        let _ = self.kernel.wait();
    }
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs_err::read_to_string(path).unwrap()).unwrap()
}

/// A struct as clients send it.
fn structure(fqn: &str, data: Value) -> Value {
    json!({ "$jsii.struct": { "fqn": fqn, "data": data } })
}

/// The reference's text.
fn reference(object: &Value) -> &str {
    object["$jsii.byref"].as_str().unwrap()
}
