//! What the end-to-end tests share: the command line, the example, programs that may be missing.
//!
//! A program that is missing means a loud skip, or a failure where `LONGSHORE_E2E_STRICT` is set, as it is in CI.
#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "a test that cannot go on ends, and says why")]

pub mod aws;

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;

use longshore_oci::Digest;
use serde_json::{Value, json};
use tempfile::TempDir;

/// The code in the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;

/// The root of the checkout.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

/// Whether a program answers to some arguments; if not, the test is skipped, or fails where everything must be there.
pub fn available(program: &str, arguments: &[&str]) -> bool {
    let answer = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    let there = answer.is_ok_and(|status| status.success());
    if !there {
        let strict = std::env::var_os("LONGSHORE_E2E_STRICT").is_some();
        assert!(!strict, "`{program} {}` does not work, and LONGSHORE_E2E_STRICT is set", arguments.join(" "));
        eprintln!("SKIPPED: `{program} {}` does not work here", arguments.join(" "));
    }
    there
}

/// Runs a program to its end and returns what it printed.
///
/// # Panics
/// When it cannot be started or fails.
pub fn run(command: &mut Command) -> String {
    let output = output(command);
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{}\n{stdout}\n{stderr}", shown(command));
    stdout.into_owned()
}

/// Runs a program to its end, however it ends.
///
/// # Panics
/// When it cannot be started.
pub fn output(command: &mut Command) -> Output {
    command.stdin(Stdio::null()).output().unwrap_or_else(|error| panic!("{}: {error}", shown(command)))
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// The command line, built once.
fn longshore() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        if let Some(program) = std::env::var_os("LONGSHORE_E2E_PROGRAM") {
            return program.into();
        }
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["build", "--package", "longshore-cli", "--message-format", "json"]).current_dir(root());
        let messages = run(&mut cargo);
        let message = |line: &str| serde_json::from_str::<Value>(line).ok();
        let program = messages.lines().filter_map(message).find_map(|message| {
            (message["target"]["name"] == "longshore").then(|| message["executable"].as_str().map(PathBuf::from))?
        });
        program.unwrap()
    })
}

/// A local folder with an embedded ECR, for one test; stopped at its end.
pub struct Local {
    directory: TempDir,
}

impl Drop for Local {
    fn drop(&mut self) {
        let _ = self.longshore(&["local", "stop"]).output();
    }
}

impl Default for Local {
    fn default() -> Self {
        Self { directory: tempfile::tempdir().unwrap() }
    }
}

impl Local {
    /// A folder whose server keeps a port that no other test takes, also while it does not run.
    pub fn with_own_port() -> Self {
        let local = Self::default();
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        run(&mut local.longshore(&["local", "start", "--port", &free.to_string()]));
        local
    }

    /// A folder the test can use for itself.
    pub fn path(&self) -> &Path {
        self.directory.path()
    }

    /// The command line, working on this folder.
    pub fn longshore(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(longshore());
        command.args(arguments).env("LONGSHORE_STATE", self.path().join("state"));
        command
    }

    /// Starts the embedded ECR if it does not run, and returns `local start --json`.
    pub fn start(&self) -> Value {
        serde_json::from_str(&run(&mut self.longshore(&["local", "start", "--json"]))).unwrap()
    }

    /// The address of the embedded ECR.
    pub fn uri(&self) -> String {
        self.start()["uri"].as_str().unwrap().to_owned()
    }

    /// `host:port` of the embedded ECR.
    pub fn host(&self) -> String {
        self.uri().trim_start_matches("http://").to_owned()
    }

    /// Sets what any AWS client needs to find the embedded ECR.
    pub fn as_aws<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let uri = self.uri();
        command.env("AWS_ENDPOINT_URL_ECR", &uri).env("AWS_ENDPOINT_URL_STS", &uri);
        command.env("AWS_ACCESS_KEY_ID", "local").env("AWS_SECRET_ACCESS_KEY", "local");
        command
            .env("AWS_REGION", "us-east-1")
            .env("AWS_DEFAULT_REGION", "us-east-1")
            .env("AWS_EC2_METADATA_DISABLED", "true");
        command.env("HOME", self.path()).env_remove("AWS_PROFILE").env_remove("AWS_SESSION_TOKEN")
    }

    /// Calls an operation of the ECR API.
    pub fn ecr(&self, operation: &str, parameters: &Value) -> Value {
        let mut curl = Command::new("curl");
        curl.args(["--silent", "--show-error", "--noproxy", "*", "--data", &parameters.to_string()]);
        curl.args(["--header", &format!("x-amz-target: AmazonEC2ContainerRegistry_V20150921.{operation}")]);
        serde_json::from_str(&run(curl.arg(self.uri()))).unwrap()
    }

    /// The password of the user `AWS`.
    pub fn password(&self) -> String {
        let answer = self.ecr("GetAuthorizationToken", &json!({}));
        let token = answer["authorizationData"][0]["authorizationToken"].as_str().unwrap().to_owned();
        let mut decode = Command::new("base64");
        let mut child = decode.arg("--decode").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(token.as_bytes()).unwrap();
        let decoded = child.wait_with_output().unwrap().stdout;
        String::from_utf8(decoded).unwrap().trim_start_matches("AWS:").to_owned()
    }

    /// docker with a configuration of its own, logged in to the embedded ECR.
    pub fn docker(&self) -> impl Fn(&[&str]) -> Command + use<> {
        let config = self.path().join("docker");
        let docker = move |arguments: &[&str]| {
            let mut docker = Command::new("docker");
            docker.arg("--config").arg(&config).args(arguments);
            docker
        };
        let mut login = docker(&["login", "--username", "AWS", "--password-stdin", &self.host()]);
        let mut child = login.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(self.password().as_bytes()).unwrap();
        assert!(child.wait().unwrap().success(), "docker login");
        docker
    }
}

/// The example with everything its images are made of.
pub fn example() -> PathBuf {
    static EXAMPLE: OnceLock<PathBuf> = OnceLock::new();
    EXAMPLE
        .get_or_init(|| {
            let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
            run(cargo.args(["run", "--quiet", "--package", "xtask", "--", "hello-image"]).current_dir(root()));
            root().join("examples").join("hello-image")
        })
        .clone()
}

/// A copy of the example whose built image is like no other, so that it is really built.
pub fn unbuilt_example(local: &Local) -> PathBuf {
    let (example, copy) = (example(), local.path().join("example"));
    fs_err::create_dir_all(copy.join("web/bin")).unwrap();
    for file in ["hello.tar", "web/Dockerfile", "web/.dockerignore", "web/bin/hello-server"] {
        fs_err::copy(example.join(file), copy.join(file)).unwrap();
    }
    fs_err::write(copy.join("web/only-here"), local.path().to_string_lossy().as_bytes()).unwrap();
    let manifest = root().join("Cargo.toml");
    let app = format!("cargo run --quiet --manifest-path '{}' --package hello-image", manifest.display());
    fs_err::write(copy.join("cdk.json"), json!({ "app": app }).to_string()).unwrap();
    copy
}

/// An assembly with one tarball image of `bytes` bytes that no compressor makes smaller.
pub fn assembly_with_large_image(directory: &Path, bytes: usize) {
    fs_err::create_dir_all(directory).unwrap();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    })
    .take(bytes / 8)
    .flatten()
    .collect();
    let layer = tar_of(&[("noise", &noise)]);
    let config = json!({
        "architecture": "amd64", "os": "linux", "config": {},
        "rootfs": { "type": "layers", "diff_ids": [Digest::sha256_of(&layer).to_string()] },
    })
    .to_string();
    let manifest = json!([{ "Config": "config.json", "RepoTags": ["large:1"], "Layers": ["layer.tar"] }]).to_string();
    let files: [(&str, &[u8]); 3] =
        [("config.json", config.as_bytes()), ("layer.tar", &layer), ("manifest.json", manifest.as_bytes())];
    fs_err::write(directory.join("asset.large.tar"), tar_of(&files)).unwrap();

    let load = "docker load -i \"$1\" | tail -n 1 | sed \"s/Loaded image[^:]*: //g\"";
    let assets = json!({ "version": "48.0.0", "dockerImages": { "large": {
        "displayName": "Large",
        "source": { "executable": ["sh", "-c", load, "cdk-tarball-image-asset", "asset.large.tar"] },
        "destinations": { "here": { "repositoryName": "large", "imageTag": "large" } },
    } } });
    let artifacts = json!({
        "Large": {
            "type": "aws:cloudformation:stack", "environment": "aws://unknown-account/unknown-region",
            "properties": { "templateFile": "Large.template.json" }, "dependencies": ["Large.assets"],
        },
        "Large.assets": { "type": "cdk:asset-manifest", "properties": { "file": "Large.assets.json" } },
    });
    let manifest = json!({ "version": "48.0.0", "artifacts": artifacts });
    for (file, text) in [
        ("Large.template.json", json!({ "Resources": {} })),
        ("Large.assets.json", assets),
        ("manifest.json", manifest),
    ] {
        fs_err::write(directory.join(file), text.to_string()).unwrap();
    }
}

fn tar_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    for (name, content) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        archive.append_data(&mut header, name, *content).unwrap();
    }
    archive.into_inner().unwrap()
}

/// Ends a process at once, without giving it a chance.
pub fn kill_at_once(pid: i64) {
    run(Command::new("kill").args(["-9", &pid.to_string()]));
}

/// Starts a program and lets it run.
pub fn spawn(command: &mut Command) -> Child {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}
