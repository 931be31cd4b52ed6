//! An AWS account, an Amazon ECR and an assembly, which several tests use.
#![allow(dead_code, reason = "each test uses some of it")]

use std::path::Path;
use std::process::{Command, Output};

use longshore_fake_aws::{ACCOUNT, FakeAws, FakeEcr};
use longshore_oci::Digest;
use serde_json::{Value, json};

/// The repository for images that bootstrapping makes.
pub(crate) const REPOSITORY: &str = "cdk-hnb659fds-container-assets-123456789012-us-east-1";

/// An AWS account and an assembly for it.
pub(crate) struct World {
    pub(crate) runtime: tokio::runtime::Runtime,
    pub(crate) fake: FakeAws,
    pub(crate) ecr: Option<FakeEcr>,
    pub(crate) directory: tempfile::TempDir,
}

pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl World {
    pub(crate) fn new(stacks: &[(&str, &[&str], Value)]) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let fake = runtime.block_on(FakeAws::start());
        let world = Self { runtime, fake, ecr: None, directory: tempfile::tempdir().unwrap() };
        world.write(stacks);
        world
    }

    /// A world whose stack `App` has images, each with what its manifest says of the source, and an Amazon ECR.
    pub(crate) fn with_images(images: &[(&str, Value)]) -> Self {
        let mut world = Self::new(&[("App", &[], queue(1))]);
        let folder = world.path().join("ecr");
        world.ecr = Some(world.runtime.block_on(FakeEcr::start(&folder, &[REPOSITORY])));
        world.write_images(images);
        world
    }

    /// Gives the stack `App` images.
    pub(crate) fn write_images(&self, images: &[(&str, Value)]) {
        let file = self.path().join("cdk.out/App.assets.json");
        let mut assets: Value = serde_json::from_str(&fs_err::read_to_string(&file).unwrap()).unwrap();
        for (id, source) in images {
            let destination = json!({ "repositoryName": REPOSITORY, "imageTag": id, "region": "us-east-1",
                "assumeRoleArn": format!("arn:${{AWS::Partition}}:iam::{ACCOUNT}:role/cdk-hnb659fds-image-publishing-role") });
            assets["dockerImages"][*id] = json!({ "source": source, "destinations": { "here": destination } });
        }
        fs_err::write(file, assets.to_string()).unwrap();
    }

    /// Puts an archive with an image of one layer of so many bytes, which no compressor makes smaller, beside the
    /// manifest, and returns what the manifest says of it.
    pub(crate) fn tarball(&self, name: &str, bytes: usize) -> Value {
        fs_err::write(self.path().join("cdk.out").join(name), image_archive(bytes)).unwrap();
        let load = "docker load -i \"$1\" | tail -n 1 | sed \"s/Loaded image[^:]*: //g\"";
        json!({ "executable": ["sh", "-c", load, "cdk-tarball-image-asset", name] })
    }

    /// Makes a directory to build an image from, and returns what the manifest says of it.
    pub(crate) fn build(&self, name: &str) -> Value {
        let directory = self.path().join("cdk.out").join(name);
        fs_err::create_dir_all(&directory).unwrap();
        fs_err::write(directory.join("Dockerfile"), "FROM scratch\nCOPY . /\n").unwrap();
        json!({ "directory": name })
    }

    /// Puts a program in docker's place, a shell script.
    pub(crate) fn docker(&self, script: &str) -> std::path::PathBuf {
        use std::os::unix::fs::PermissionsExt as _;
        let program = self.path().join("docker");
        fs_err::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs_err::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        program
    }

    /// Whether the Amazon ECR has an image of this tag.
    pub(crate) fn has_image(&self, tag: &str) -> bool {
        self.ecr.as_ref().unwrap().tags(REPOSITORY).iter().any(|it| it == tag)
    }

    pub(crate) fn path(&self) -> &Path {
        self.directory.path()
    }

    /// Writes an assembly as the default synthesizer does.
    pub(crate) fn write(&self, stacks: &[(&str, &[&str], Value)]) {
        let out = self.path().join("cdk.out");
        fs_err::create_dir_all(&out).unwrap();
        let role = |name: &str| {
            format!(
                "arn:${{AWS::Partition}}:iam::${{AWS::AccountId}}:role/cdk-hnb659fds-{name}-role-${{AWS::AccountId}}-us-east-1"
            )
        };
        let mut artifacts = serde_json::Map::new();
        for (name, dependencies, template) in stacks {
            let mut template = template.clone();
            template["Parameters"]["BootstrapVersion"] = json!({
                "Type": "AWS::SSM::Parameter::Value<String>", "Default": "/cdk-bootstrap/hnb659fds/version",
                "Description": "Version. [cdk:skip]",
            });
            let text = format!("{template:#}");
            let mut hasher = std::hash::DefaultHasher::new();
            std::hash::Hash::hash(&text, &mut hasher);
            let key = format!("{}{:016x}.json", name.to_lowercase(), std::hash::Hasher::finish(&hasher));
            fs_err::write(out.join(format!("{name}.template.json")), &text).unwrap();
            let bucket = format!("cdk-hnb659fds-assets-{ACCOUNT}-us-east-1");
            let assets = json!({ "version": "48.0.0", "files": { &key: {
                "source": { "path": format!("{name}.template.json"), "packaging": "file" },
                "destinations": { "here": {
                    "bucketName": bucket, "objectKey": key, "region": "us-east-1", "assumeRoleArn": role("file-publishing"),
                } },
            } } });
            fs_err::write(out.join(format!("{name}.assets.json")), assets.to_string()).unwrap();
            let needed: Vec<String> =
                [format!("{name}.assets")].into_iter().chain(dependencies.iter().map(|it| (*it).to_owned())).collect();
            artifacts.insert(
                (*name).to_owned(),
                json!({
                    "type": "aws:cloudformation:stack", "environment": format!("aws://{ACCOUNT}/us-east-1"),
                    "dependencies": needed,
                    "properties": {
                        "templateFile": format!("{name}.template.json"), "validateOnSynth": false,
                        "assumeRoleArn": role("deploy"), "cloudFormationExecutionRoleArn": role("cfn-exec"),
                        "stackTemplateAssetObjectUrl": format!("s3://{bucket}/{key}"),
                        "requiresBootstrapStackVersion": 6,
                        "bootstrapStackVersionSsmParameter": "/cdk-bootstrap/hnb659fds/version",
                        "lookupRole": { "arn": role("lookup"), "requiresBootstrapStackVersion": 8 },
                    },
                }),
            );
            let manifest = json!({ "type": "cdk:asset-manifest", "properties": {
                "file": format!("{name}.assets.json"), "requiresBootstrapStackVersion": 6,
                "bootstrapStackVersionSsmParameter": "/cdk-bootstrap/hnb659fds/version",
            } });
            artifacts.insert(format!("{name}.assets"), manifest);
        }
        let manifest = json!({ "version": "48.0.0", "artifacts": artifacts });
        fs_err::write(out.join("manifest.json"), manifest.to_string()).unwrap();
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        self.command_of("cdk.out", arguments)
    }

    pub(crate) fn command_of(&self, app: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_longshore"));
        command.args(arguments).args(["--app", app]).current_dir(self.path()).env_clear();
        command.env("PATH", "/usr/local/bin:/usr/bin:/bin").env("HOME", self.path().join("home"));
        command.env("AWS_ENDPOINT_URL", &self.fake.uri).env("AWS_REGION", "us-east-1");
        command.env("AWS_ACCESS_KEY_ID", "me").env("AWS_SECRET_ACCESS_KEY", "a-secret-nobody-may-see");
        command.env("AWS_EC2_METADATA_DISABLED", "true").env("USER", "jane");
        if let Some(ecr) = &self.ecr {
            command.env("AWS_ENDPOINT_URL_ECR", &ecr.uri);
        }
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.finish(&mut self.command(arguments))
    }

    /// Runs a command to its end.
    pub(crate) fn finish(&self, command: &mut Command) -> Ran {
        let Output { status, stdout, stderr } = command.output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let ran = Ran { code: status.code().unwrap_or(-1), stdout: text(stdout), stderr: text(stderr) };
        assert!(!ran.stdout.contains("nobody-may-see") && !ran.stderr.contains("nobody-may-see"), "a secret was shown");
        ran
    }

    /// Deploys everything without questions, and says what was done to each stack.
    pub(crate) fn deploy(&self, more: &[&str]) -> Ran {
        let all = ["deploy", "--all", "--require-approval", "never"];
        self.run(&all.into_iter().chain(more.iter().copied()).collect::<Vec<_>>())
    }

    pub(crate) fn status(&self, stack: &str) -> Option<String> {
        self.fake.state().stacks.get(stack).map(|it| it.status.clone()).filter(|it| it != "DELETE_COMPLETE")
    }

    pub(crate) fn was_called(&self, operation: &str) -> bool {
        self.fake.operations().iter().any(|it| it == operation)
    }
}

pub(crate) fn queue(visibility: u32) -> Value {
    json!({
        "Resources": { "Queue": {
            "Type": "AWS::SQS::Queue", "Properties": { "VisibilityTimeout": visibility },
            "Metadata": { "aws:cdk:path": "App/Queue/Resource" },
        } },
        "Outputs": { "Name": { "Value": { "Ref": "Queue" } } },
    })
}

pub(crate) fn with_role(queue: &Value) -> Value {
    let mut template = queue.clone();
    template["Resources"]["Role"] = json!({ "Type": "AWS::IAM::Role", "Properties": { "AssumeRolePolicyDocument": {
        "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "x.amazonaws.com" } }],
    } } });
    template
}

fn image_archive(bytes: usize) -> Vec<u8> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let noise = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    });
    let layer = tar_of(&[("noise", &noise.take(bytes / 8).flatten().collect::<Vec<_>>())]);
    let config = json!({
        "architecture": "amd64", "os": "linux", "config": {},
        "rootfs": { "type": "layers", "diff_ids": [Digest::sha256_of(&layer).to_string()] },
    });
    let manifest = json!([{ "Config": "config.json", "RepoTags": ["large:1"], "Layers": ["layer.tar"] }]);
    let (config, manifest) = (config.to_string(), manifest.to_string());
    tar_of(&[("config.json", config.as_bytes()), ("layer.tar", &layer), ("manifest.json", manifest.as_bytes())])
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
