//! An assembly made by hand, an embedded ECR in this process, and whatever was reported.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use longshore_assembly::CloudAssembly;
use longshore_builder::{BuilderConfig, RecordingRunner};
use longshore_publish::PublishOptions;
use longshore_toolkit::local::{Ecr, LocalFolder, Server, ServerOptions, serve};
use longshore_toolkit::{
    Builders, DeployError, Deployed, Event, Parameters, Reporter, Selection, deploy_local, destroy_local, select,
};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

/// A server with a folder of its own, for one test.
pub(crate) struct Bench {
    pub(crate) directory: TempDir,
    pub(crate) folder: LocalFolder,
    pub(crate) server: Server,
    pub(crate) ecr: Ecr,
    pub(crate) events: Arc<Mutex<Vec<Event>>>,
    stop: CancellationToken,
}

impl Drop for Bench {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

impl Bench {
    pub(crate) async fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let folder = LocalFolder::new(directory.path().join("state"));
        let options = ServerOptions { port: Some(0), ..ServerOptions::default() };
        let serving = serve(&folder, &options).await.unwrap();
        let server = serving.server.clone();
        let stop = CancellationToken::new();
        tokio::spawn(serving.run(stop.clone().cancelled_owned()));
        let ecr = Ecr::new(&server.uri).unwrap();
        Self { directory, folder, server, ecr, events: Arc::default(), stop }
    }

    pub(crate) fn assembly(&self) -> PathBuf {
        self.directory.path().join("cdk.out")
    }

    /// Writes an assembly with these stacks, each without assets.
    pub(crate) fn write_stacks(&self, stacks: &[(&str, Value)]) {
        write_assembly(&self.assembly(), stacks, None);
    }

    pub(crate) async fn deploy(&self) -> Result<Deployed, DeployError> {
        self.deploy_with(&[]).await
    }

    pub(crate) async fn deploy_with(&self, parameters: &[(&str, &str)]) -> Result<Deployed, DeployError> {
        let parameters: Parameters =
            parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let assembly = CloudAssembly::open(self.assembly()).unwrap();
        let stacks = select(&assembly, &all(), &()).unwrap();
        let cancel = CancellationToken::new();
        deploy_local(&stacks, &parameters, &self.server, &self.folder, &no_builders(), self.reporter(), &cancel).await
    }

    pub(crate) async fn destroy(&self, stack: &str) -> Result<Vec<longshore_toolkit::Destroyed>, DeployError> {
        let assembly = CloudAssembly::open(self.assembly()).unwrap();
        let selection = Selection { patterns: vec![stack.to_owned()], exclusively: true, ..Selection::default() };
        let stacks = select(&assembly, &selection, &()).unwrap();
        destroy_local(&stacks, &self.server, &self.folder, &()).await
    }

    pub(crate) fn reporter(&self) -> Arc<dyn Reporter> {
        let events = self.events.clone();
        Arc::new(move |event| events.lock().unwrap().push(event))
    }

    pub(crate) fn notes(&self) -> Vec<String> {
        let events = self.events.lock().unwrap();
        events.iter().filter_map(|it| if let Event::Note { text } = it { Some(text.clone()) } else { None }).collect()
    }

    pub(crate) async fn repository(&self, name: &str) -> Option<Value> {
        self.ecr.repository(name).await.unwrap()
    }
}

pub(crate) fn all() -> Selection {
    Selection { all: true, ..Selection::default() }
}

/// A builder that nothing may start.
pub(crate) fn no_builders() -> Builders {
    Builders {
        runner: Arc::new(RecordingRunner::silent()),
        config: BuilderConfig::default(),
        options: PublishOptions::default(),
        cloud: None,
    }
}

/// Writes an assembly; `assets` is an asset manifest of the first stack.
pub(crate) fn write_assembly(directory: &Path, stacks: &[(&str, Value)], assets: Option<Value>) {
    fs_err::create_dir_all(directory).unwrap();
    let mut artifacts = json!({});
    let mut previous: Option<&str> = None;
    for (name, template) in stacks {
        let file = format!("{name}.template.json");
        fs_err::write(directory.join(&file), template.to_string()).unwrap();
        let mut dependencies: Vec<String> = previous.map(str::to_owned).into_iter().collect();
        if previous.is_none() && assets.is_some() {
            dependencies.push(format!("{name}.assets"));
        }
        artifacts[*name] = json!({
            "type": "aws:cloudformation:stack",
            "environment": "aws://unknown-account/unknown-region",
            "properties": { "templateFile": file, "tags": { "team": "hello" } },
            "dependencies": dependencies,
            "displayName": name,
        });
        previous = Some(name);
    }
    if let (Some(assets), Some((name, _))) = (assets, stacks.first()) {
        let file = format!("{name}.assets.json");
        fs_err::write(directory.join(&file), assets.to_string()).unwrap();
        artifacts[format!("{name}.assets")] = json!({ "type": "cdk:asset-manifest", "properties": { "file": file } });
    }
    let manifest = json!({ "version": "48.0.0", "artifacts": artifacts });
    fs_err::write(directory.join("manifest.json"), manifest.to_string()).unwrap();
}

/// A template with one repository called `Repo`.
pub(crate) fn with_repository(properties: Value) -> Value {
    json!({ "Resources": { "Repo": { "Type": "AWS::ECR::Repository", "Properties": properties } } })
}

/// An image as `docker save` writes it, with one file.
pub(crate) fn image_archive() -> Vec<u8> {
    use longshore_oci::Digest;
    let layer = tar_of(&[("hello.txt", b"hello")]);
    let config = json!({
        "architecture": "amd64", "os": "linux", "config": {},
        "rootfs": { "type": "layers", "diff_ids": [Digest::sha256_of(&layer).to_string()] },
    })
    .to_string();
    let manifest = json!([{ "Config": "config.json", "RepoTags": ["hello:1"], "Layers": ["layer.tar"] }]).to_string();
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
