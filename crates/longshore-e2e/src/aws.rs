//! AWS as moto and our own fake play it, and the two command lines that work on it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use longshore_fake_aws::ACCOUNT;
use serde_json::{Value, json};

use crate::{Local, available, root, run};

/// The repository for images that bootstrapping makes.
pub const REPOSITORY: &str = "cdk-hnb659fds-container-assets-123456789012-us-east-1";

/// A server of others, which ends with the test.
struct Server(Child);

impl Server {
    /// Starts a server and waits until it listens.
    fn start(command: &mut Command, port: u16) -> Self {
        let server = Self(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(begun.elapsed() < Duration::from_secs(60), "{command:?} does not listen");
            std::thread::sleep(Duration::from_millis(100));
        }
        server
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// moto's server, which ends with the test.
pub struct Moto {
    _server: Server,
    /// Its address.
    pub uri: String,
}

/// Starts moto, if it is there.
pub fn moto() -> Option<Moto> {
    let program = std::env::var("LONGSHORE_E2E_MOTO").unwrap_or_else(|_| "moto_server".to_owned());
    if !available(&program, &["--help"]) {
        return None;
    }
    let port = free_port();
    let server = Server::start(Command::new(program).args(["-H", "127.0.0.1", "-p", &port.to_string()]), port);
    // moto takes the first part of a host that is no `localhost` for a bucket.
    Some(Moto { _server: server, uri: format!("http://localhost:{port}") })
}

/// Debian's docker-registry, which ends with the test.
pub struct DockerRegistry {
    _server: Server,
    /// Its address.
    pub host: String,
}

/// Starts docker-registry, if it is there.
pub fn docker_registry(local: &Local) -> Option<DockerRegistry> {
    if !available("docker-registry", &["--version"]) {
        return None;
    }
    let port = free_port();
    let storage = local.path().join("docker-registry");
    let settings = json!({
        "version": 0.1, "log": { "level": "error" },
        "storage": { "filesystem": { "rootdirectory": storage } }, "http": { "addr": format!("127.0.0.1:{port}") },
    });
    // JSON is YAML.
    let file = local.path().join("docker-registry.yml");
    fs_err::write(&file, settings.to_string()).unwrap();
    let server = Server::start(Command::new("docker-registry").arg("serve").arg(file), port);
    Some(DockerRegistry { _server: server, host: format!("127.0.0.1:{port}") })
}

/// The AWS CDK's command line, if it is there.
pub fn cdk() -> Option<PathBuf> {
    let cdk = root().join("oracle/cli/node_modules/aws-cdk/bin/cdk");
    available("node", &[cdk.to_str().unwrap(), "--version"]).then_some(cdk)
}

/// A call of the AWS CDK's publisher for the manifest of one stack.
pub fn cdk_assets(local: &Local, uri: &str, manifest: &Path) -> Command {
    let mut command = Command::new("node");
    command.arg(root().join("oracle/cli/node_modules/cdk-assets/bin/cdk-assets"));
    command.args(["publish", "--path"]).arg(manifest).current_dir(local.path());
    as_user(&mut command, local, uri);
    command
}

/// Sets what a command needs to find an AWS that is none.
pub fn as_user<'a>(command: &'a mut Command, local: &Local, uri: &str) -> &'a mut Command {
    command.env("AWS_ENDPOINT_URL", uri).env("AWS_ACCESS_KEY_ID", "me").env("AWS_SECRET_ACCESS_KEY", "secret");
    command.env("AWS_REGION", "us-east-1").env("AWS_DEFAULT_REGION", "us-east-1");
    command.env("AWS_EC2_METADATA_DISABLED", "true").env("CDK_DISABLE_CLI_TELEMETRY", "true");
    command.env("HOME", local.path()).env_remove("AWS_PROFILE").env_remove("AWS_SESSION_TOKEN")
}

/// A call of the AWS CDK's command line.
pub fn official(cdk: &Path, local: &Local, uri: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new("node");
    command.arg(cdk).args(arguments).args(["--no-notices", "--no-color"]).current_dir(local.path());
    as_user(&mut command, local, uri);
    command
}

/// A call of ours.
pub fn ours(local: &Local, uri: &str, arguments: &[&str]) -> Command {
    let mut command = local.longshore(arguments);
    command.current_dir(local.path());
    as_user(&mut command, local, uri);
    command
}

/// Starts the embedded ECR for the account everybody is in, with the repository of bootstrapping.
pub fn embedded_ecr(local: &Local) -> String {
    run(&mut local.longshore(&["local", "start", "--account", ACCOUNT]));
    local.ecr("CreateRepository", &json!({ "repositoryName": REPOSITORY, "imageTagMutability": "IMMUTABLE" }));
    local.uri()
}

/// Reads a JSON file.
pub fn json_file(path: &Path) -> Value {
    serde_json::from_str(&fs_err::read_to_string(path).unwrap()).unwrap()
}

/// Whether an npm package of the oracle is there.
pub fn is_there(package: &str) -> bool {
    let there = root().join("oracle/node_modules").join(package).is_dir();
    there || available("npm-packages-of-the-oracle", &[package])
}
