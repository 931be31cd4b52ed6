//! `cargo xtask demo`: the main job on the example, with nothing but this checkout.
//!
//! Builds the command line, deploys the example to an embedded ECR below `target/demo`, and pulls every image back by
//! its digest: with our own client, and with docker and skopeo where they are.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;

use anyhow::{Context as _, Result, bail, ensure};
use fs_err as fs;
use longshore_builder::{Builder, BuilderConfig, ProcessRunner};
use longshore_oci::{ParsedManifest, Reference};
use longshore_registry_client::{Auth, ClientOptions, Credentials, ManifestReference, RegistryClient, Secret};
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use crate::workspace::{build, root, target};

/// Where the demo keeps its embedded ECR and what comes out.
struct Demo {
    longshore: PathBuf,
    example: PathBuf,
    state: PathBuf,
}

/// Runs the demo; the embedded ECR is stopped at the end unless `--keep` is given.
pub(crate) fn run(arguments: &[&str]) -> Result<()> {
    let keep = match arguments {
        [] => false,
        ["--keep"] => true,
        _ => bail!("usage: cargo xtask demo [--keep]"),
    };
    heading("Building the command line");
    let demo =
        Demo { longshore: build(&[])?, example: root().join("examples/hello-image"), state: target().join("demo") };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let builder = runtime.block_on(find_builder());
    let stacks: &[&str] = match &builder {
        Ok(builder) => {
            println!("images are built with {}", builder.kind());
            &["--all"]
        }
        Err(error) => {
            println!("no image builder answers here: {error}");
            println!("one line installs one: {}", install_line());
            println!("so only the stack whose image is a tarball is deployed; that needs no builder");
            &["HelloTarball"]
        }
    };

    demo.longshore(&["local", "reset", "--yes", "--quiet"])?;
    heading("longshore deploy --local");
    let outputs = demo.outputs();
    let deploy = ["deploy", "--local", "--outputs-file", outputs.to_str().context("the path is UTF-8")?];
    demo.longshore(&[&deploy, stacks].concat())?;
    heading("longshore deploy --local, once more: nothing is built or pushed");
    demo.longshore(&[&["deploy", "--local"], stacks].concat())?;

    heading("Pulling the images back by digest");
    let receipt = demo.json(&[&["publish", "--local", "--json", "--quiet"], stacks].concat())?;
    let status = demo.json(&["local", "status", "--json"])?;
    let endpoint = status["server"]["uri"].as_str().context("the embedded ECR runs")?.to_owned();
    let password = runtime.block_on(password(&endpoint))?;
    for entry in receipt["entries"].as_array().into_iter().flatten().filter(|entry| entry["kind"] == "image") {
        let (uri, digest) = (entry["uri"].as_str().unwrap_or_default(), entry["digest"].as_str().unwrap_or_default());
        let reference: Reference = uri.parse()?;
        let repository = uri.rsplit_once(':').map_or(uri, |(repository, _)| repository);
        let by_digest = format!("{repository}@{digest}");
        runtime.block_on(pull(&endpoint, &password, &reference, digest))?;
        println!("  longshore pulled {by_digest}");
        pull_with_docker(&demo, &endpoint, &password, &by_digest)?;
        pull_with_skopeo(&password, &by_digest)?;
    }
    println!("\nOutputs:\n{}", fs::read_to_string(outputs)?);
    if keep {
        println!("The embedded ECR still runs at {endpoint}; its folder is {}", demo.state.display());
    } else {
        demo.longshore(&["local", "stop"])?;
    }
    Ok(())
}

fn heading(text: &str) {
    println!("\n== {text}");
    // What children print must come after.
    let _ = std::io::stdout().flush();
}

async fn find_builder() -> Result<Builder, longshore_builder::BuilderError> {
    let config = BuilderConfig { program: std::env::var_os("CDK_DOCKER"), ..BuilderConfig::default() };
    Builder::find(Arc::new(ProcessRunner), &config, &CancellationToken::new()).await
}

fn install_line() -> &'static str {
    if cfg!(target_os = "macos") {
        "brew install podman && podman machine init --now"
    } else {
        "sudo apt-get install -y buildah"
    }
}

impl Demo {
    fn outputs(&self) -> PathBuf {
        self.state.join("outputs.json")
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.longshore);
        command.args(arguments).current_dir(&self.example).env("LONGSHORE_STATE", &self.state);
        command
    }

    fn longshore(&self, arguments: &[&str]) -> Result<()> {
        fs::create_dir_all(&self.state)?;
        let status = self.command(arguments).status().context("longshore could not be run")?;
        ensure!(status.success(), "`longshore {}` failed", arguments.join(" "));
        Ok(())
    }

    fn json(&self, arguments: &[&str]) -> Result<Value> {
        let done = self.command(arguments).stderr(Stdio::inherit()).output().context("longshore could not be run")?;
        ensure!(done.status.success(), "`longshore {}` failed", arguments.join(" "));
        Ok(serde_json::from_slice(&done.stdout)?)
    }
}

/// A password of the embedded ECR, which any client of ECR gets in the same way.
async fn password(endpoint: &str) -> Result<Secret> {
    let ecr = longshore_toolkit::local::Ecr::new(endpoint)?;
    let credentials = longshore_registry_client::CredentialProvider::credentials(&ecr).await;
    credentials.map(|it| it.password).map_err(|error| anyhow::anyhow!("{error}"))
}

/// Pulls the manifest, its config and every layer; what comes is checked against its digest on the way.
async fn pull(endpoint: &str, password: &Secret, reference: &Reference, digest: &str) -> Result<()> {
    let credentials = Credentials { username: "AWS".to_owned(), password: password.clone() };
    let client = RegistryClient::new(endpoint, Auth::Basic(credentials), ClientOptions::default())?;
    let wanted = ManifestReference::Digest(digest.parse()?);
    let raw = client.get_manifest(&reference.repository, &wanted).await?.context("the image is not there")?;
    let ParsedManifest::Image(manifest) = raw.parsed()? else { bail!("{digest} is no image") };
    for blob in std::iter::once(&manifest.config).chain(&manifest.layers) {
        let mut download = client.pull_blob(&reference.repository, blob);
        while download.next().await?.is_some() {}
    }
    Ok(())
}

fn pull_with_docker(demo: &Demo, endpoint: &str, password: &Secret, image: &str) -> Result<()> {
    let config = demo.state.join("docker");
    let docker = |arguments: &[&str]| {
        let mut docker = Command::new("docker");
        docker.arg("--config").arg(&config).args(arguments);
        docker
    };
    let answers = docker(&["version"]).stdout(Stdio::null()).stderr(Stdio::null()).status();
    if !answers.is_ok_and(|status| status.success()) {
        println!("  docker is not here, so it did not pull it");
        return Ok(());
    }
    let host = endpoint.trim_start_matches("http://");
    with_input(docker(&["login", "--username", "AWS", "--password-stdin", host]), password.expose())?;
    quiet(docker(&["pull", "--quiet", image]))?;
    let ran = docker(&["run", "--rm", image, "Hello from a container!", "--once"]).output()?;
    ensure!(ran.status.success(), "docker cannot run {image}: {}", String::from_utf8_lossy(&ran.stderr));
    println!("  docker pulled and ran it: {}", String::from_utf8_lossy(&ran.stdout).trim());
    Ok(())
}

fn pull_with_skopeo(password: &Secret, image: &str) -> Result<()> {
    let mut skopeo = Command::new("skopeo");
    skopeo.args(["inspect", "--tls-verify=false", "--format", "{{.Digest}}", "--creds"]);
    // A token of the embedded ECR is good for nothing else than images on this machine, so it may be an argument.
    skopeo.arg(format!("AWS:{}", password.expose())).arg(format!("docker://{image}"));
    match skopeo.output() {
        Ok(done) => {
            ensure!(done.status.success(), "skopeo: {}", String::from_utf8_lossy(&done.stderr));
            println!("  skopeo finds {}", String::from_utf8_lossy(&done.stdout).trim());
        }
        Err(_) => println!("  skopeo is not here, so it did not look"),
    }
    Ok(())
}

fn with_input(mut command: Command, input: &str) -> Result<()> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
    child.stdin.take().context("the input is piped")?.write_all(input.as_bytes())?;
    let done = child.wait_with_output()?;
    ensure!(done.status.success(), "{}: {}", shown(&command), String::from_utf8_lossy(&done.stderr));
    Ok(())
}

fn quiet(mut command: Command) -> Result<()> {
    let done = command.output()?;
    ensure!(done.status.success(), "{}: {}", shown(&command), String::from_utf8_lossy(&done.stderr));
    Ok(())
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
