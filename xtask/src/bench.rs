//! `cargo xtask bench`: our programs beside their peers, in the same run, with the ratio.
//!
//! The crates' own benchmark programs do the work; this only starts them, and what they are compared with. A peer that
//! is not here is left out loudly.

#[cfg(feature = "bench")]
mod cli;
mod jsii;
mod pipeline;

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use fs_err as fs;

use crate::workspace::{cargo, node, oracle, python_cdk, root, target};

const NAMES: [&str; 8] = ["commands", "cli", "synth", "pipeline", "jsii", "files", "push", "registry"];

/// How often what takes milliseconds is repeated; the median counts.
const RUNS: usize = 11;

/// The same app as `examples/hello-image`, for the real library.
const PEER_APP: &str = r#"
const cdk = require('aws-cdk-lib'), ecr = require('aws-cdk-lib/aws-ecr'), assets = require('aws-cdk-lib/aws-ecr-assets');
const iam = require('aws-cdk-lib/aws-iam');
const app = new cdk.App();
const image = new cdk.Stack(app, 'HelloImage');
const releases = new ecr.Repository(image, 'Releases', {
  imageTagMutability: ecr.TagMutability.IMMUTABLE, imageScanOnPush: true,
  lifecycleRules: [{ tagPrefixList: ['prod'], maxImageCount: 9999 }, { maxImageAge: cdk.Duration.days(30) }],
});
const publisher = new iam.User(image, 'Publisher');
ecr.AuthorizationToken.grantRead(publisher);
releases.grantPullPush(publisher);
const runner = new iam.Role(image, 'Runner', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
releases.grantPull(runner);
const web = new assets.DockerImageAsset(image, 'Web', { directory: 'web' });
web.repository.grantPull(runner);
new cdk.CfnOutput(image, 'ReleasesUri', { value: releases.repositoryUri });
new cdk.CfnOutput(image, 'ReleasesArn', { value: releases.repositoryArn });
new cdk.CfnOutput(image, 'ImageUri', { value: web.imageUri });
const tarball = new cdk.Stack(app, 'HelloTarball');
const snapshots = new ecr.Repository(tarball, 'Snapshots', { removalPolicy: cdk.RemovalPolicy.DESTROY, emptyOnDelete: true });
const hello = new assets.TarballImageAsset(tarball, 'Image', { tarballFile: 'hello.tar' });
new cdk.CfnOutput(tarball, 'SnapshotsUri', { value: snapshots.repositoryUri });
new cdk.CfnOutput(tarball, 'ImageUri', { value: hello.imageUri });
app.synth();
"#;

/// The same app in Python, which runs on the real library by way of jsii.
const PEER_APP_PYTHON: &str = r#"
import aws_cdk as cdk
from aws_cdk import aws_ecr as ecr, aws_ecr_assets as assets, aws_iam as iam
app = cdk.App()
image = cdk.Stack(app, "HelloImage")
releases = ecr.Repository(image, "Releases", image_tag_mutability=ecr.TagMutability.IMMUTABLE, image_scan_on_push=True, lifecycle_rules=[
    ecr.LifecycleRule(tag_prefix_list=["prod"], max_image_count=9999), ecr.LifecycleRule(max_image_age=cdk.Duration.days(30))])
publisher = iam.User(image, "Publisher")
ecr.AuthorizationToken.grant_read(publisher)
releases.grant_pull_push(publisher)
runner = iam.Role(image, "Runner", assumed_by=iam.ServicePrincipal("ecs-tasks.amazonaws.com"))
releases.grant_pull(runner)
web = assets.DockerImageAsset(image, "Web", directory="web")
web.repository.grant_pull(runner)
cdk.CfnOutput(image, "ReleasesUri", value=releases.repository_uri)
cdk.CfnOutput(image, "ReleasesArn", value=releases.repository_arn)
cdk.CfnOutput(image, "ImageUri", value=web.image_uri)
tarball = cdk.Stack(app, "HelloTarball")
snapshots = ecr.Repository(tarball, "Snapshots", removal_policy=cdk.RemovalPolicy.DESTROY, empty_on_delete=True)
hello = assets.TarballImageAsset(tarball, "Image", tarball_file="hello.tar")
cdk.CfnOutput(tarball, "SnapshotsUri", value=snapshots.repository_uri)
cdk.CfnOutput(tarball, "ImageUri", value=hello.image_uri)
app.synth()
"#;

/// Runs the benchmarks that are named, or all.
pub(crate) fn run(arguments: &[&str]) -> Result<()> {
    if let Some(unknown) = arguments.iter().find(|name| !NAMES.contains(name)) {
        bail!("there is no benchmark {unknown:?}, only {}", NAMES.join(", "));
    }
    let wanted = |name: &str| arguments.is_empty() || arguments.contains(&name);
    let bench = Bench { folder: target().join("bench") };
    fs::create_dir_all(&bench.folder)?;
    if wanted("commands") || wanted("cli") || wanted("synth") {
        println!("building, optimized");
        let mut build = cargo("build");
        build.args(["--release", "--quiet"]);
        if given_program().is_none() {
            build.args(["--package", "longshore-cli"]);
        }
        if wanted("synth") {
            build.args(["--package", "hello-image"]);
        }
        if given_program().is_none() || wanted("synth") {
            check(&mut build)?;
        }
    }
    if wanted("commands") {
        bench.commands()?;
    }
    if wanted("cli") {
        cli(&bench.folder)?;
    }
    if wanted("synth") {
        bench.synth()?;
    }
    if wanted("pipeline") {
        bench.pipeline()?;
    }
    if wanted("jsii") {
        bench.jsii()?;
    }
    if wanted("files") {
        bench.files()?;
    }
    if wanted("push") {
        bench.push()?;
    }
    if wanted("registry") {
        bench.registry()?;
    }
    Ok(())
}

#[cfg(feature = "bench")]
use cli::run as cli;

/// Runs this program again with the feature that needs servers, so that no other benchmark waits for those.
#[cfg(not(feature = "bench"))]
fn cli(_folder: &Path) -> Result<()> {
    let mut again = cargo("run");
    check(again.args(["--quiet", "--package", "xtask", "--features", "bench", "--", "bench", "cli"]))
}

struct Bench {
    folder: PathBuf,
}

impl Bench {
    /// How fast the command line is there.
    fn commands(&self) -> Result<()> {
        heading("the command line itself");
        let longshore = release("longshore");
        let [version, help] =
            medians(RUNS, [&|| Ok(command(&longshore, &["--version"])), &|| Ok(command(&longshore, &["--help"]))])?;
        println!("longshore --version {version:.1} ms, --help {help:.1} ms (to reach: 10)");
        let cdk = oracle().map(|it| it.join("cli/node_modules/aws-cdk/bin/cdk")).ok().filter(|it| it.is_file());
        match cdk {
            Some(cdk) => {
                let peer = || {
                    let mut node = node(&self.folder);
                    node.arg(&cdk).arg("--version").env("CDK_DISABLE_CLI_TELEMETRY", "true");
                    Ok(node)
                };
                let [version, peer] = medians(RUNS, [&|| Ok(command(&longshore, &["--version"])), &peer])?;
                ratio("longshore --version", version, "cdk --version", peer);
            }
            None => left_out("cdk", "run `cargo xtask test` once, which installs it"),
        }
        Ok(())
    }

    /// The example, synthesized.
    fn synth(&self) -> Result<()> {
        heading("synthesizing examples/hello-image");
        crate::hello_image::run()?;
        let example = root().join("examples").join("hello-image");
        let out = self.folder.join("ours.out");
        let app = release("hello-image");
        let alone = || {
            let mut alone = command(&app, &[]);
            alone.current_dir(&example).env("CDK_OUTDIR", &out);
            Ok(alone)
        };
        let through = || {
            let mut synth = command(&release("longshore"), &["synth", "--quiet", "--all", "--output"]);
            synth.arg(&out).arg("--app").arg(&app).current_dir(self.without_build(&example)?);
            Ok(synth)
        };
        let [ours, with_toolkit] = medians(RUNS, [&alone, &through])?;
        println!("the app {ours:.1} ms, `longshore synth` adds {:.1} ms (to reach: 10)", with_toolkit - ours);
        let modules = match oracle() {
            Ok(oracle) => oracle.join("node_modules"),
            Err(error) => {
                left_out("aws-cdk-lib", &error.to_string());
                return Ok(());
            }
        };
        let script = self.folder.join("app.cjs");
        fs::write(&script, PEER_APP)?;
        let peer = || {
            let mut node = node(&self.folder);
            node.arg(&script).env("NODE_PATH", &modules).env("CDK_OUTDIR", self.folder.join("peer.out"));
            node.current_dir(&example);
            Ok(node)
        };
        let [ours, peer] = medians(RUNS, [&alone, &peer])?;
        ratio("the app", ours, "aws-cdk-lib under Node", peer);
        let python = match python_cdk() {
            Ok(python) => python,
            Err(error) => {
                left_out("aws-cdk-lib under Python", &error.to_string());
                return Ok(());
            }
        };
        let script = self.folder.join("app.py");
        fs::write(&script, PEER_APP_PYTHON)?;
        let peer = || {
            let mut run = command(&python, &[]);
            run.arg(&script).env("HOME", &self.folder).env("CDK_OUTDIR", self.folder.join("python.out"));
            run.current_dir(&example);
            Ok(run)
        };
        let [ours, peer] = medians(RUNS, [&alone, &peer])?;
        ratio("the app", ours, "aws-cdk-lib under Python and Node", peer);
        Ok(())
    }

    /// A directory with the example's files and no build command.
    fn without_build(&self, example: &Path) -> Result<PathBuf> {
        let directory = self.folder.join("example");
        fs::create_dir_all(&directory)?;
        for name in ["web", "hello.tar"] {
            let link = directory.join(name);
            if fs::symlink_metadata(&link).is_err() {
                std::os::unix::fs::symlink(example.join(name), link)?;
            }
        }
        Ok(directory)
    }

    /// Hashing and staging, beside aws-cdk-lib and sha256sum.
    fn files(&self) -> Result<()> {
        heading("hashing and staging files");
        let mut bench = cargo("run");
        bench.args(["--release", "--quiet", "--package", "longshore-fingerprint", "--example", "bench", "--"]);
        bench.arg(self.folder.join("files")).args(["1", "3", "a", "b"]);
        match oracle() {
            Ok(oracle) => drop(bench.env("ORACLE", oracle)),
            Err(error) => left_out("aws-cdk-lib", &error.to_string()),
        }
        check(&mut bench)
    }

    /// An archive of 1 GB into Debian's registry, beside skopeo.
    fn push(&self) -> Result<()> {
        heading("pushing an archive of 1 GB");
        let Some(registry) = self.peer_registry(5081)? else { return Ok(()) };
        let archive = self.folder.join("large.tar");
        let bench = || {
            let mut bench = cargo("run");
            bench.args([
                "--release",
                "--quiet",
                "--package",
                "longshore-registry-client",
                "--example",
                "push_bench",
                "--",
            ]);
            bench
        };
        if !archive.is_file() {
            check(bench().arg("make").arg(&archive))?;
        }
        let begun = Instant::now();
        check(bench().arg("push").arg(&archive).args(["127.0.0.1:5081", "ours"]))?;
        let ours = begun.elapsed().as_secs_f64() * 1000.0;
        let mut skopeo = Command::new("skopeo");
        skopeo.args(["copy", "--quiet", "--dest-tls-verify=false"]);
        skopeo.arg(format!("docker-archive:{}", archive.display())).arg("docker://127.0.0.1:5081/peer:1");
        let begun = Instant::now();
        match check(&mut skopeo) {
            Ok(()) => ratio("longshore", ours, "skopeo copy", begun.elapsed().as_secs_f64() * 1000.0),
            Err(error) => left_out("skopeo", &error.to_string()),
        }
        drop(registry);
        Ok(())
    }

    /// Uploads and manifests, beside Debian's registry.
    fn registry(&self) -> Result<()> {
        heading("the embedded ECR");
        check(cargo("build").args(["--release", "--quiet", "--package", "longshore-registry", "--examples"]))?;
        let mut serve = command(&release("examples").join("serve"), &["5082"]);
        serve.arg(self.folder.join("ours-ecr")).args(["anonymous", "create-on-push"]);
        let ours = Server::start(&mut serve, 5082)?;
        println!("ours:");
        load(5082)?;
        drop(ours);
        if let Some(peer) = self.peer_registry(5083)? {
            println!("docker-registry:");
            load(5083)?;
            drop(peer);
        }
        Ok(())
    }

    /// Debian's docker-registry on an empty folder; `None` when it is not here.
    fn peer_registry(&self, port: u16) -> Result<Option<Server>> {
        if Command::new("docker-registry").arg("--version").stdout(Stdio::null()).status().is_err() {
            left_out("docker-registry", "it is a Debian package of that name");
            return Ok(None);
        }
        let folder = self.folder.join(format!("peer-registry-{port}"));
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        let configuration = self.folder.join(format!("peer-registry-{port}.yml"));
        let storage = folder.display();
        fs::write(
            &configuration,
            format!(
                "version: 0.1\nlog: {{level: error, accesslog: {{disabled: true}}}}\nstorage: {{filesystem: {{rootdirectory: {storage}}}}}\nhttp: {{addr: 127.0.0.1:{port}}}\n"
            ),
        )?;
        Server::start(Command::new("docker-registry").arg("serve").arg(configuration), port).map(Some)
    }
}

/// A server that ends with this value.
struct Server(Child);

impl Server {
    fn start(command: &mut Command, port: u16) -> Result<Self> {
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let server = Self(child);
        let begun = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            ensure!(begun.elapsed() < Duration::from_secs(20), "nothing listens on port {port}");
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn load(port: u16) -> Result<()> {
    let mut load = cargo("run");
    load.args(["--release", "--quiet", "--package", "longshore-registry", "--example", "load", "--"]);
    check(load.arg(format!("127.0.0.1:{port}")).arg("load/test"))
}

fn heading(text: &str) {
    println!("\n== {text}");
}

fn left_out(peer: &str, reason: &str) {
    println!("LEFT OUT: {peer} ({reason})");
}

/// Says how much faster ours is; both in milliseconds.
fn ratio(ours_name: &str, ours: f64, peer_name: &str, peer: f64) {
    println!("{ours_name} {ours:.1} ms, {peer_name} {peer:.1} ms: {:.1}x", peer / ours);
}

/// An optimized `longshore` that is there already, such as one of a release.
fn given_program() -> Option<PathBuf> {
    std::env::var_os("LONGSHORE_BENCH_PROGRAM").map(PathBuf::from)
}

fn release(program: &str) -> PathBuf {
    if let Some(given) = given_program().filter(|_| program == "longshore") {
        return given;
    }
    target().join("release").join(program)
}

fn command(program: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments);
    command
}

fn check(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("{program} could not be run"))?;
    ensure!(status.success(), "{program} failed");
    Ok(())
}

/// The median wall times of programs in milliseconds; they take turns, so that all meet the same weather.
fn medians<const N: usize>(runs: usize, programs: [&dyn Fn() -> Result<Command>; N]) -> Result<[f64; N]> {
    let mut times = [(); N].map(|()| Vec::new());
    for _ in 0..runs {
        for (make, times) in programs.iter().zip(&mut times) {
            let mut command = make()?;
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
            let begun = Instant::now();
            let done = command.output()?;
            times.push(begun.elapsed().as_secs_f64() * 1000.0);
            let program = command.get_program().to_string_lossy().into_owned();
            ensure!(done.status.success(), "{program} failed: {}", String::from_utf8_lossy(&done.stderr));
        }
    }
    Ok(times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[runs / 2]
    }))
}
