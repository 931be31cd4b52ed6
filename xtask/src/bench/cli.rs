//! The command line beside the official one, on an AWS in memory and an Amazon ECR on this machine.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use fs_err as fs;
use longshore_fake_aws::{ACCOUNT, FakeAws, FakeEcr};
use longshore_oci::Digest;
use serde_json::{Value, json};

use super::{Server, heading, left_out, ratio, release};
use crate::workspace::oracle;

/// The repository for images that bootstrapping makes.
const REPOSITORY: &str = "cdk-hnb659fds-container-assets-123456789012-us-east-1";

/// How often what takes seconds is repeated; the median counts.
const RUNS: usize = 3;

/// The size of each of the ten layers of the large image.
const LAYER: usize = 100 << 20;

/// One of the two command lines.
#[derive(Clone, Copy, PartialEq)]
enum Tool {
    Ours,
    Official,
}

/// Both command lines, the servers they speak to, and a folder.
struct Cli {
    folder: PathBuf,
    cdk: PathBuf,
    aws: FakeAws,
    ecr: String,
    port: u16,
}

/// Runs all comparisons and prints a line for each.
pub(super) fn run(folder: &Path) -> Result<()> {
    heading("the command line beside the official one");
    let cdk = oracle()?.join("cli/node_modules/aws-cdk/bin/cdk");
    if !cdk.is_file() {
        left_out("cdk", "run `cargo xtask test` once, which installs it");
        return Ok(());
    }
    let folder = folder.join("cli");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!("load average {}", load.split(' ').take(3).collect::<Vec<_>>().join(" "));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let aws = runtime.block_on(FakeAws::start());
    let counting = runtime.block_on(FakeEcr::start(&folder.join("counting"), &[REPOSITORY]));
    let port = 5084;
    let mut serve = Command::new(release("longshore"));
    serve.args(["local", "serve", "--port", &port.to_string(), "--account", ACCOUNT]).arg("--state");
    let _server = Server::start(serve.arg(folder.join("state")), port)?;
    let ecr = format!("http://127.0.0.1:{port}");
    let cli = Cli { folder, cdk, aws, ecr, port };
    cli.create_repository()?;

    let version = |tool: Tool| cli.command(tool, &["--version"]);
    cli.compare("--version", 5, version)?;
    let assembly = cli.assembly("listed", &[])?;
    cli.compare("ls of an assembly", RUNS, |tool| cli.command(tool, &["ls", "--app", &assembly]))?;
    let synth = ["synth", "--quiet", "--app", &assembly];
    cli.compare("synth of an assembly", RUNS, |tool| cli.command(tool, &synth))?;
    cli.deploy_nothing(&counting)?;
    cli.publish_cached()?;
    cli.publish_new()?;
    cli.push_large()
}

impl Cli {
    fn create_repository(&self) -> Result<()> {
        let mut curl = Command::new("curl");
        curl.args(["--silent", "--fail", "--noproxy", "*", "--output", "/dev/null"]);
        curl.args(["--header", "x-amz-target: AmazonEC2ContainerRegistry_V20150921.CreateRepository"]);
        let parameters = json!({ "repositoryName": REPOSITORY, "imageTagMutability": "IMMUTABLE" });
        let made =
            curl.args(["--data", &parameters.to_string(), &self.ecr]).status().context("curl could not be run")?;
        ensure!(made.success(), "the repository cannot be made");
        Ok(())
    }

    fn command(&self, tool: Tool, arguments: &[&str]) -> Command {
        let mut command = match tool {
            Tool::Ours => Command::new(release("longshore")),
            Tool::Official => {
                let mut node = Command::new("node");
                node.arg(&self.cdk).args(["--no-notices", "--no-color"]);
                node
            }
        };
        command.args(arguments).current_dir(&self.folder).env_clear().env("HOME", &self.folder);
        if let Some(path) = std::env::var_os("PATH") {
            command.env("PATH", path);
        }
        command.env("AWS_ENDPOINT_URL", &self.aws.uri).env("AWS_ENDPOINT_URL_ECR", &self.ecr);
        command.env("AWS_ACCESS_KEY_ID", "me").env("AWS_SECRET_ACCESS_KEY", "secret").env("AWS_REGION", "us-east-1");
        command.env("AWS_EC2_METADATA_DISABLED", "true").env("CDK_DISABLE_CLI_TELEMETRY", "true");
        command
    }

    /// Runs a command to its end and says how long it took, in milliseconds.
    fn time(&self, command: &mut Command) -> Result<f64> {
        let begun = Instant::now();
        let done = command.stdin(Stdio::null()).output()?;
        let took = begun.elapsed().as_secs_f64() * 1000.0;
        let shown = || command.get_args().map(|it| it.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ");
        ensure!(done.status.success(), "`{}` failed: {}", shown(), String::from_utf8_lossy(&done.stderr));
        Ok(took)
    }

    /// Both in turn, as often as wanted; the medians count.
    fn compare(&self, name: &str, runs: usize, make: impl Fn(Tool) -> Command) -> Result<()> {
        let (mut ours, mut official) = (Vec::new(), Vec::new());
        for _ in 0..runs {
            ours.push(self.time(&mut make(Tool::Ours))?);
            official.push(self.time(&mut make(Tool::Official))?);
        }
        self.print(name, ours, official);
        Ok(())
    }

    fn print(&self, name: &str, mut ours: Vec<f64>, mut official: Vec<f64>) {
        ours.sort_by(f64::total_cmp);
        official.sort_by(f64::total_cmp);
        let (ours, official) = (ours[ours.len() / 2], official[official.len() / 2]);
        ratio(&format!("{name}: longshore"), ours, "cdk", official);
    }

    /// Writes an assembly of one stack with images, as the default synthesizer has it: for each image its ID and what the
    /// manifest says of its source.
    fn assembly(&self, name: &str, images: &[(String, Value)]) -> Result<String> {
        let directory = self.folder.join(name);
        fs::create_dir_all(&directory)?;
        let role = |of: &str| {
            let name = format!("cdk-hnb659fds-{of}-role-{ACCOUNT}-us-east-1");
            format!("arn:${{AWS::Partition}}:iam::{ACCOUNT}:role/{name}")
        };
        let images = images.iter().map(|(id, source)| {
            let destination = json!({ "repositoryName": REPOSITORY, "imageTag": id, "region": "us-east-1",
                "assumeRoleArn": role("image-publishing") });
            (id.clone(), json!({ "source": source, "destinations": { "here": destination } }))
        });
        let images: serde_json::Map<String, Value> = images.collect();
        let template = json!({ "Resources": { "Queue": { "Type": "AWS::SQS::Queue" } } }).to_string();
        let hash = Digest::sha256_of(template.as_bytes()).to_string().replace("sha256:", "");
        let (bucket, key) = (format!("cdk-hnb659fds-assets-{ACCOUNT}-us-east-1"), format!("{hash}.json"));
        let place = json!({ "bucketName": bucket, "objectKey": key, "region": "us-east-1",
            "assumeRoleArn": role("file-publishing") });
        let files = json!({ hash: { "source": { "path": "Bench.template.json", "packaging": "file" },
            "destinations": { "here": place } } });
        let bootstrap = json!({ "requiresBootstrapStackVersion": 6,
            "bootstrapStackVersionSsmParameter": "/cdk-bootstrap/hnb659fds/version" });
        let with_bootstrap = |mut properties: Value| {
            for (name, value) in bootstrap.as_object().into_iter().flatten() {
                properties[name] = value.clone();
            }
            properties
        };
        let artifacts = json!({
            "Bench": { "type": "aws:cloudformation:stack", "environment": format!("aws://{ACCOUNT}/us-east-1"),
                "properties": with_bootstrap(json!({ "templateFile": "Bench.template.json",
                    "assumeRoleArn": role("deploy"), "cloudFormationExecutionRoleArn": role("cfn-exec"),
                    "stackTemplateAssetObjectUrl": format!("s3://{bucket}/{key}"),
                    "lookupRole": { "arn": role("lookup"), "requiresBootstrapStackVersion": 8,
                        "bootstrapStackVersionSsmParameter": "/cdk-bootstrap/hnb659fds/version" } })),
                "dependencies": ["Bench.assets"] },
            "Bench.assets": { "type": "cdk:asset-manifest",
                "properties": with_bootstrap(json!({ "file": "Bench.assets.json" })) },
        });
        for (file, content) in [
            ("Bench.template.json", template),
            ("Bench.assets.json", json!({ "version": "48.0.0", "files": files, "dockerImages": images }).to_string()),
            ("manifest.json", json!({ "version": "48.0.0", "artifacts": artifacts }).to_string()),
        ] {
            fs::write(directory.join(file), content)?;
        }
        Ok(directory.to_string_lossy().into_owned())
    }

    /// A directory to build an image from that is like no other, and what the manifest says of it.
    fn context(&self, assembly: &str, id: &str) -> Result<(String, Value)> {
        let directory = self.folder.join(assembly).join(format!("asset.{id}"));
        fs::create_dir_all(&directory)?;
        fs::write(directory.join("Dockerfile"), "FROM scratch\nCOPY . /\n")?;
        fs::write(directory.join("content"), format!("{id} {assembly} {:?}", Instant::now()))?;
        let id = Digest::sha256_of(format!("{id} {assembly} {:?}", std::time::SystemTime::now()).as_bytes());
        let id = id.to_string().trim_start_matches("sha256:").to_owned();
        Ok((id, json!({ "directory": directory.file_name().map(|it| it.to_string_lossy().into_owned()) })))
    }

    fn contexts(&self, assembly: &str) -> Result<Vec<(String, Value)>> {
        (0..10).map(|number| self.context(assembly, &format!("image{number}"))).collect()
    }

    fn publish(&self, tool: Tool, assembly: &str) -> Command {
        match tool {
            Tool::Ours => self.command(tool, &["publish", "--all", "--app", assembly]),
            Tool::Official => {
                let unstable = ["publish-assets", "--all", "--unstable", "publish-assets", "--app", assembly];
                self.command(tool, &unstable)
            }
        }
    }

    /// Deploys what is deployed already, and counts what AWS is asked.
    fn deploy_nothing(&self, ecr: &FakeEcr) -> Result<()> {
        let archive = self.folder.join("quiet");
        fs::create_dir_all(&archive)?;
        fs::write(archive.join("asset.small.tar"), image_archive(1, 4096)?)?;
        let assembly = self.assembly("quiet", &[("small".to_owned(), tarball("asset.small.tar"))])?;
        let deploy = |tool: Tool| {
            let arguments = ["deploy", "--all", "--require-approval", "never", "--app", &assembly];
            let mut command = self.command(tool, &arguments);
            command.env("AWS_ENDPOINT_URL_ECR", &ecr.uri);
            command
        };
        self.time(&mut deploy(Tool::Ours))?;
        self.compare("no-op deploy", RUNS, deploy)?;
        let mut asked = Vec::new();
        for tool in [Tool::Ours, Tool::Official] {
            self.aws.state().calls.clear();
            let before = ecr.requests();
            self.time(&mut deploy(tool))?;
            asked.push(self.aws.operations().len() + ecr.requests() - before);
        }
        println!("no-op deploy: longshore makes {} requests, cdk {}", asked[0], asked[1]);
        Ok(())
    }

    fn publish_cached(&self) -> Result<()> {
        let images = self.contexts("cached")?;
        let assembly = self.assembly("cached", &images)?;
        self.time(&mut self.publish(Tool::Ours, &assembly))?;
        self.compare("publishing 10 images that are there", RUNS, |tool| self.publish(tool, &assembly))?;
        forget(&images);
        Ok(())
    }

    fn publish_new(&self) -> Result<()> {
        let (mut ours, mut official) = (Vec::new(), Vec::new());
        for number in 0..RUNS {
            for (tool, name, times) in [(Tool::Ours, "ours", &mut ours), (Tool::Official, "official", &mut official)] {
                let name = format!("new-{name}-{number}");
                let images = self.contexts(&name)?;
                let assembly = self.assembly(&name, &images)?;
                times.push(self.time(&mut self.publish(tool, &assembly))?);
                forget(&images);
            }
        }
        self.print("publishing 10 new images", ours, official);
        Ok(())
    }

    /// An archive with ten layers of noise, which is new to each.
    fn push_large(&self) -> Result<()> {
        let mut took = Vec::new();
        for (tool, seed) in [(Tool::Ours, 3), (Tool::Official, 5)] {
            let name = format!("large-{seed}");
            fs::create_dir_all(self.folder.join(&name))?;
            let file = self.folder.join(&name).join("asset.large.tar");
            fs::write(&file, image_archive(seed, LAYER)?)?;
            let assembly = self.assembly(&name, &[(name.clone(), tarball("asset.large.tar"))])?;
            took.push(self.time(&mut self.publish(tool, &assembly))?);
            fs::remove_file(file)?;
            let local = format!("127.0.0.1:{}/{REPOSITORY}:{name}", self.port);
            remove_images(&[format!("large:{seed}"), local]);
        }
        ratio("pushing 1 GB: longshore", took[0], "cdk", took[1]);
        Ok(())
    }
}

/// What the manifest says of an image in an archive, as the AWS CDK's library writes it.
fn tarball(file: &str) -> Value {
    let load = "docker load -i \"$1\" | tail -n 1 | sed \"s/Loaded image[^:]*: //g\"";
    json!({ "executable": ["sh", "-c", load, "cdk-tarball-image-asset", file] })
}

fn forget(images: &[(String, Value)]) {
    remove_images(&images.iter().map(|(id, _)| format!("cdkasset-{id}")).collect::<Vec<_>>());
}

fn remove_images(names: &[String]) {
    // Those that only one of the tools made are not there.
    let mut docker = Command::new("docker");
    let _ = docker.args(["image", "rm"]).args(names).stdout(Stdio::null()).stderr(Stdio::null()).status();
}

/// An archive as `docker save` writes it, with ten layers of noise, each of so many bytes.
fn image_archive(seed: u64, layer_bytes: usize) -> Result<Vec<u8>> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64.wrapping_mul(seed);
    let mut layers = Vec::new();
    for _ in 0..10 {
        let noise = std::iter::repeat_with(|| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_le_bytes()
        });
        layers.push(tar_of(&[("noise", &noise.take(layer_bytes / 8).flatten().collect::<Vec<_>>())])?);
    }
    let digests: Vec<String> = layers.iter().map(|layer| Digest::sha256_of(layer).to_string()).collect();
    let names: Vec<String> = (0..10).map(|number| format!("layer{number}.tar")).collect();
    let config = json!({ "architecture": "amd64", "os": "linux", "config": {}, "rootfs": { "type": "layers", "diff_ids": digests } });
    let manifest = json!([{ "Config": "config.json", "RepoTags": [format!("large:{seed}")], "Layers": names }]);
    let (config, manifest) = (config.to_string(), manifest.to_string());
    let mut files: Vec<(&str, &[u8])> =
        vec![("config.json", config.as_bytes()), ("manifest.json", manifest.as_bytes())];
    files.extend(names.iter().map(String::as_str).zip(layers.iter().map(Vec::as_slice)));
    tar_of(&files)
}

fn tar_of(files: &[(&str, &[u8])]) -> Result<Vec<u8>> {
    let mut archive = tar::Builder::new(Vec::new());
    for (name, content) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        archive.append_data(&mut header, name, *content)?;
    }
    Ok(archive.into_inner()?)
}
